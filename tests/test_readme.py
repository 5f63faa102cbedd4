"""The documentation: examples run and print what they say, and links lead somewhere."""

import doctest
import math
import re
import shlex
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from pages import CI, needed
from PIL import Image, ImageChops, ImageStat
from screenshot import PICTURE, take

import engine
import nn
from engine.command import main
from nn.iris import FLOWERS, IrisNetwork

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
QUESTIONS = ROOT / "demos" / "questions.md"
PAGES = [README, *ROOT.glob("demos/**/*.md"), *ROOT.glob("tests/**/*.md")]

pytestmark = pytest.mark.skipif(not README.exists(), reason="no README where only tests are")


def test_every_example_prints_what_it_says():
    failed, tried = doctest.testfile(str(README), module_relative=False, encoding="utf-8")
    assert tried > 15
    assert failed == 0


def test_every_question_is_answered_by_lines_that_run():
    failed, tried = doctest.testfile(
        str(QUESTIONS), module_relative=False, encoding="utf-8", optionflags=doctest.ELLIPSIS
    )
    assert failed == 0
    answers = QUESTIONS.read_text(encoding="utf-8").split("\n### ")[1:]
    assert tried > len(answers) > 10
    for answer in answers:
        assert "?" in answer.splitlines()[0]
        assert ">>>" in answer


def anchors(page):
    """What a link may name in a page, after #: its headlines as they stand in an address."""
    headlines = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.M)
    return {re.sub(r"[^\w -]", "", line).lower().replace(" ", "-") for line in headlines}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_and_every_picture_is_there(page):
    text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.M | re.S)
    links = re.findall(r"\]\(([^)\s]*)\)", text) + re.findall(r'(?:src|srcset|href)="(.*?)"', text)
    for link in links:
        if not link.startswith("https://"):
            path, _, anchor = link.partition("#")
            target = page.parent / path if path else page
            assert target.exists(), link
            assert not anchor or anchor in anchors(target), link


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_command_is_marked_as_one_that_ci_runs_or_stands_before_what_it_prints(page):
    for head, block in re.findall(
        r"^```(\w*)\n(.*?)^```", page.read_text(encoding="utf-8"), re.M | re.S
    ):
        command = re.match(r"\S*(python3?|pytest|pip|petalgrad) ", block)
        assert (head == "sh") == bool(command), block


def test_the_map_names_every_module():
    text = README.read_text(encoding="utf-8").split("## Map")[1].split("## ")[0]
    for package in "engine", "nn":
        for path in (ROOT / package).rglob("[!_]*.py"):
            assert re.search(rf"\b{path.stem}\b", text), path


def test_the_command_prints_what_it_says(capsys):
    section = README.read_text(encoding="utf-8").split("## In a terminal")[1].split("## ")[0]
    shown = re.findall(r"^\$ .venv/bin/petalgrad (.*)\n((?:.*\n)*?)```", section, re.M)
    assert len(shown) == 2
    for words, text in shown:
        main(shlex.split(words))
        assert "".join(capsys.readouterr()) == text


@pytest.mark.slow
def test_the_picture_of_the_explorer_is_of_the_page_as_it_is_now(tmp_path):
    needed("chromium")
    if not CI:
        pytest.importorskip("playwright", reason="needs playwright: pip install playwright")
    take(tmp_path / "now.png")
    with Image.open(PICTURE) as kept, Image.open(tmp_path / "now.png") as now:
        apart = ImageStat.Stat(ImageChops.difference(kept.convert("L"), now.convert("L")))
        assert kept.size == now.size
        assert apart.mean[0] < 5  # of 255: letters differ a little from machine to machine
    assert PICTURE.stat().st_size < 100_000


def test_the_traps_of_the_article_are_as_the_readme_says():
    section = README.read_text(encoding="utf-8").split("## One bias")[1].split("## ")[0]
    text = " ".join(section.split())
    network = IrisNetwork()
    petal, sepal, _ = FLOWERS[0]
    right = network(petal, sepal)[0].data
    network.w2.data = -0.6
    assert f"is {network(petal, sepal)[0].data:.3f} and not {right:.3f}." in text
    network = IrisNetwork()
    network.b3.data = 0.0
    losses = [network.loss([flower]).data for flower in FLOWERS]
    rounded = [round(-math.log(round(math.exp(-x), 2)), 2) for x in losses]  # from a table of p
    shown = " + ".join(f"{x:.2f}" for x in rounded)
    assert f"{shown} = {sum(rounded):.2f}, where the exact one is {sum(losses):.3f}." in text


@pytest.mark.slow
def test_an_operation_added_as_it_says_passes_every_test_of_the_table(tmp_path):
    section = README.read_text(encoding="utf-8").split("## Add an operation")[1].split("## ")[0]
    number, chooser, method, simpler, row = (
        textwrap.dedent(block) for block in re.findall(r"```python\n(.*?)```", section, re.S)
    )
    copy = tmp_path / "engine"
    shutil.copytree(Path(nn.__file__).parent, tmp_path / "nn")
    shutil.copytree(Path(engine.__file__).parent, copy)
    for name in (
        "operations.py",
        "test_operations.py",
        "test_agreement.py",
        "test_languages.py",
        "test_straightline.py",
    ):
        shutil.copy(ROOT / "tests" / name, tmp_path)

    def insert(path, before, text):
        source = path.read_text(encoding="utf-8")
        assert before in source
        path.write_text(source.replace(before, f"{text}\n\n{before}", 1), encoding="utf-8")

    for kind in "real", "complex", "lanes", "formula":
        insert(copy / "elementary" / f"{kind}.py", "def relu", number)
    insert(copy / "elementary" / "__init__.py", "def relu", chooser)
    insert(copy / "value.py", "    def relu", textwrap.indent(method, "    "))
    insert(copy / "languages" / "simpler.py", '    "softplus":', f"    {simpler}")
    insert(tmp_path / "operations.py", '    Operation("relu(x)"', textwrap.indent(row, "    "))
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            "-m",
            "not slow",
            "-k",
            "swish",
            ".",
        ],
        cwd=tmp_path,
        env={"PYTHONPATH": ":".join([str(tmp_path), *filter(None, sys.path)])},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    # 5 tests of each of 4 samples, 4 kinds of number, programs in Python, NumPy and, with Node, in
    # JavaScript; and as many again in a clone in which it has been added
    assert int(re.search(r"(\d+) passed", done.stdout)[1]) in (26, 27, 52, 54)
