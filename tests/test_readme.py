"""The documentation: examples run and print what they say, and links lead somewhere."""

import doctest
import re
import shlex
import shutil
import textwrap
from pathlib import Path

import pytest
from iris_by_hand import AFTER, BEFORE, LAST, STEPS, A, B, C
from PIL import Image, ImageChops, ImageStat
from processes import CI, needed, python
from screenshot import PICTURE, take

import engine
import nn
from engine.command import main

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
QUESTIONS = ROOT / "demos" / "questions.md"
TOUR = ROOT / "demos" / "tour.md"
OPERATIONS = ROOT / "demos" / "operations.md"
SPEED = ROOT / "demos" / "speed.md"
MAP = ROOT / "engine" / "README.md"
FOR_THE_ENGINE = r"^   ```python\n(.*?)^   ```"  # blocks of code to add to files
PAGES = [README, MAP, *ROOT.glob("demos/**/*.md"), *ROOT.glob("tests/**/*.md")]

pytestmark = pytest.mark.skipif(not MAP.exists(), reason="no documentation where only tests are")


@pytest.mark.parametrize("page", [README, TOUR, OPERATIONS], ids=lambda page: page.name)
def test_every_example_prints_what_it_says(page):
    text = re.sub(FOR_THE_ENGINE, "", page.read_text(encoding="utf-8"), flags=re.S | re.M)
    examples = doctest.DocTestParser().get_doctest(text, {}, page.name, str(page), 0)
    failed, tried = doctest.DocTestRunner().run(examples)
    assert tried > 5
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


def test_every_test_file_that_is_named_is_there():
    named = re.findall(r"`(test_\w+\.py)`", (ROOT / "tests/README.md").read_text(encoding="utf-8"))
    assert [name for name in named if not (ROOT / "tests" / name).exists()] == []


def test_the_map_names_every_module():
    text = MAP.read_text(encoding="utf-8")
    for package in "engine", "nn":
        for path in (ROOT / package).rglob("[!_]*.py"):
            assert re.search(rf"\b{path.stem}\b", text), path


def test_the_command_prints_what_it_says(capsys):
    section = TOUR.read_text(encoding="utf-8").split("## In a terminal")[1].split("## ")[0]
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


def test_the_numbers_of_the_story_are_worked_out_without_the_engine():
    text = " ".join(README.read_text(encoding="utf-8").split())
    before, after = f"{BEFORE.share:.0%}", f"{AFTER.share:.0%}"
    assert LAST == 17
    for claim in (
        f"{A:.3f} + {B:.3f} + {C:.3f} = {A + B + C:.3f}",
        f"One number, seventeen steps: {before} -> {after}.",
        f"b3 from -2 to {STEPS[-1].b3:.2f}",
        f"classifies {after} of the 150 flowers correctly instead of {before}.",
    ):
        assert claim in text


def test_the_readme_is_one_page():
    text = re.sub(r"^```.*?^```", "", README.read_text(encoding="utf-8"), flags=re.M | re.S)
    text = re.sub(r"\]\(.*?\)|<.*?>", " ", text, flags=re.S)
    assert len(text.split()) <= 1000


@pytest.mark.parametrize(("page", "count"), [(README, 5), (SPEED, 20)], ids=["README", "speed"])
def test_each_ratio_in_the_table_of_the_race_is_that_of_the_times_beside_it(page, count):
    rows = re.findall(
        r"^\|.*\| ([\d.,]+) us \| ([\d.,]+)x \| ([\d.,]+) us \| ([\d.,]+)x \|$",
        page.read_text(encoding="utf-8"),
        re.M,
    )
    table = [[float(number.replace(",", "")) for number in row] for row in rows]
    micrograd, *_ = table
    assert len(table) == count
    for row in table:
        for time, ratio, base in zip(row[::2], row[1::2], micrograd[::2], strict=True):
            low, high = (base - 0.05) / (time + 0.05), (base + 0.05) / (time - 0.05)
            assert low - 0.05 <= ratio <= high + 0.05  # all of them are rounded


@pytest.mark.slow
def test_an_operation_added_as_it_says_passes_every_test_of_the_table(tmp_path):
    section = OPERATIONS.read_text(encoding="utf-8")
    function, method, row = (
        textwrap.dedent(block) for block in re.findall(FOR_THE_ENGINE, section, re.S | re.M)
    )
    copy = tmp_path / "engine"
    shutil.copytree(Path(nn.__file__).parent, tmp_path / "nn")
    shutil.copytree(Path(engine.__file__).parent, copy)
    tried = "test_operations", "test_agreement", "test_languages", "test_straightline"
    for name in (*tried, "dual", "operations", "processes", "test_hard_cases"):  # what they import
        shutil.copy(ROOT / "tests" / f"{name}.py", tmp_path)

    def insert(path, before, text):
        source = path.read_text(encoding="utf-8")
        assert before in source
        path.write_text(source.replace(before, f"{text}\n\n{before}", 1), encoding="utf-8")

    insert(copy / "elementary" / "operations.py", "@dispatched\ndef relu", function)
    insert(copy / "value.py", "    def relu", textwrap.indent(method, "    "))
    insert(tmp_path / "operations.py", '    Operation("relu(x)"', textwrap.indent(row, "    "))
    words = [
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-m",
        "not slow",
        "-k",
        "gaussian",
        ".",
    ]
    printed = python(*words, folder=tmp_path)
    # 4 tests of each of 4 samples, 4 kinds of number, programs in Python (two tests), NumPy, loops
    # and, with Node, JavaScript; and as many again in a clone in which it has been added
    assert int(re.search(r"(\d+) passed", printed)[1]) in (24, 25, 48, 50)
