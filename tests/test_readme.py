"""The documentation: examples run and print what they say, and links lead somewhere."""

import doctest
import math
import re
import shlex
import shutil
import subprocess
import sys
import textwrap
import tomllib
from pathlib import Path

import numpy as np
import pytest
from iris_by_hand import (
    AFTER,
    BEFORE,
    FLOWERS,
    LAST,
    PARAMETERS,
    STEPS,
    TRAINED,
    A,
    B,
    C,
    descend,
    iris,
    with_b3,
)
from pages import CI, needed
from PIL import Image, ImageChops, ImageStat
from screenshot import PICTURE, take
from worked import numbers

import engine
import nn
from engine.command import main
from engine.drawing import MANY

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
ROAD = ROOT / "demos" / "README.md"
QUESTIONS = ROOT / "demos" / "questions.md"
FOR_THE_ENGINE = r"^   ```python\n(.*?)^   ```"  # blocks of code to add to files
PAGES = [README, *ROOT.glob("demos/**/*.md"), *ROOT.glob("tests/**/*.md")]

pytestmark = pytest.mark.skipif(not README.exists(), reason="no README where only tests are")


def test_every_example_prints_what_it_says():
    text = re.sub(FOR_THE_ENGINE, "", README.read_text(encoding="utf-8"), flags=re.S | re.M)
    examples = doctest.DocTestParser().get_doctest(text, {}, "README.md", str(README), 0)
    failed, tried = doctest.DocTestRunner().run(examples)
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


def prose(page, mark):
    """The numbers under each headline of a page, of tested blocks those in comments; no links."""

    def kept(block):
        tested = block[1] or block[2].startswith("$ ") or page == ROAD
        return "\n".join(re.findall("# .*", block[2])) if tested else block[2]

    text = page.read_text(encoding="utf-8")
    text = re.sub(r"^ *```(\w*)\n(.*?)^ *```$", kept, text, flags=re.M | re.S)
    text = re.sub(r"\]\(.*?\)", "]", text)
    parts = [part.partition("\n") for part in text.split(f"\n{mark} ")]
    return {headline: numbers(part) for headline, _, part in parts if numbers(part)}


def test_every_number_in_the_text_of_the_readme_is_given_or_worked_out_without_the_engine():
    lessons = len(list(ROOT.glob("demos/[0-9]*.py")))
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    before, after = f"{BEFORE.share:.0%}", f"{AFTER.share:.0%}"
    p = iris(PARAMETERS, FLOWERS)[0][0][0]
    trap = iris(np.array([-2.5, -0.6, *PARAMETERS[2:]]), FLOWERS)[0][0][0]
    losses = iris(with_b3(0), FLOWERS)[1]
    rounded = [round(-math.log(round(math.exp(-x), 2)), 2) for x in losses]  # from a table of p
    texts = {
        "# petalgrad": f"""
            {A:.3f} + {B:.3f} + {C:.3f} = {A + B + C:.3f}
            560 wide, {LAST} steps, {before} to {after}
            {LAST} steps: {before} -> {after}
            {LAST} steps from -2 to {STEPS[-1].b3:.2f}: {after} of 150, {before}
        """,
        "Run it": settings["project"]["requires-python"],
        "Eight lines that teach": "of itself it is 1; h = 1e-100",
        "Lessons": f"{lessons}, eight devices",
        "Pictures": f"step=5, {MANY} boxes, w: 0.5",
        "Explore": f"b3 = {STEPS[3].b3:.3f}",
        "One bias of the iris network": f"""
            {LAST} steps, {LAST} steps
            0..1, fourteen of fifteen, less 1
            ({p:.3f} - 1) + {B:.3f} + {C:.3f} = {A + B + C:.3f}
            by {-A - B - C:.3f}, 50
            15 parameters, 150, {AFTER.total:.2f} to {TRAINED.total:.2f}, {TRAINED.share:.0%}
            -0.6, 0.6, -0.6: {trap:.3f} and not {p:.3f}. b3 = 0
            {rounded} {sum(rounded):.2f} {sum(losses):.3f}
        """,
        "Any number": f"3 x**2, {2 * 3} x",
        "Test your own engine": f"1. {3.0}, {2 * 3.0}, {3.0}",
        "Add an operation": "x s (1 - s) = y + s (1 - y); lesson 12; 1. 2. 3.",
        "Map": "a=1 b=2, all 150",
        "Beside other engines": "200 lines",
        "Limits": "1 MB, Python 3.13, x > 0, 1936",
    }
    found = prose(README, "##")
    assert found.pop("How fast")  # which is measured
    assert found == {headline: numbers(text) for headline, text in texts.items()}
    assert (sum(BEFORE.right[:50]), sum(AFTER.right[:50])) == (0, 50)  # Setosas


def test_eight_lines_teach():
    section = README.read_text(encoding="utf-8").split("## Eight lines")[1]
    assert section.split("```")[1].count(">>> ") == 8


def test_each_ratio_in_the_table_of_the_race_is_that_of_the_times_beside_it():
    rows = re.findall(
        r"^\|.*\| ([\d.,]+) us \| ([\d.,]+)x \| ([\d.,]+) us \| ([\d.,]+)x \|$",
        README.read_text(encoding="utf-8"),
        re.M,
    )
    table = [[float(number.replace(",", "")) for number in row] for row in rows]
    micrograd, *_ = table
    assert len(table) == 20
    for row in table:
        for time, ratio, base in zip(row[::2], row[1::2], micrograd[::2], strict=True):
            low, high = (base - 0.05) / (time + 0.05), (base + 0.05) / (time - 0.05)
            assert low - 0.05 <= ratio <= high + 0.05  # all of them are rounded


def test_every_number_in_the_list_of_lessons_is_given_or_worked_out_without_the_engine():
    newton = descend(lambda step: step.slope / step.curvature)
    assert prose(ROAD, "##") == {
        "One number at a time": [f"{2 * 3 + 2}", f"{2 * (15 - 20)}"],
        "The iris network": [f"{LAST}", "15", "150"],
        "The engine": [f"{len(newton) - 1}", f"{LAST}", "8"],
    }


def test_every_number_in_the_text_of_an_answer_is_given_or_worked_out_by_hand():
    root = (-8) ** (1 / 3)  # a complex number
    texts = {
        "Why do gradients add up?": "2*3 + 2; from 2*x",
        "Why does `x*x` have two edges?": f"3 and 3, {3 + 3} = 2x",
        "Why must the nodes be in topological order?": f"""
            {2 * 9} from y*y, 2 from 2*y. Too early: {2 * 9} * {2 * 3} = {18 * 6}. The 2
            2*9 + 2, and that times 2*3
        """,
        "Why is `grad` None at first, and for some numbers always?": "0, 0",
        "Why `zero_grad`, and what does it clear?": "2*3, not twice 1",
        "Why does a constant have no gradient?": "2 in 2*x",
        "What does the minus of a subtraction do?": "-1",
        "What is the derivative of relu at 0?": "left 0, right 1: 0; abs at 0 0",
        "Why is a negative number to the power of 1/3 an error?": f"""
            -8 has {-(8 ** (1 / 3)):g}, but 1/3, -8
            (-8.0) ** (1/3) = {root.real:g} + {root.imag:.2f}i
            1 / (3 * 2**2)
        """,
        "How do I use a number without its gradient?": "0.1; 3.0",
        "Why is `Value(2.0) == Value(2.0)` false?": "w: 0.5",
        "My loss becomes nan. Where does it begin?": "0 * inf, log(0)",
    }
    assert prose(QUESTIONS, "###") == {question: numbers(text) for question, text in texts.items()}


@pytest.mark.slow
def test_an_operation_added_as_it_says_passes_every_test_of_the_table(tmp_path):
    section = README.read_text(encoding="utf-8").split("## Add an operation")[1].split("## ")[0]
    function, method, row = (
        textwrap.dedent(block) for block in re.findall(FOR_THE_ENGINE, section, re.S | re.M)
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

    insert(copy / "elementary" / "operations.py", "@dispatched\ndef relu", function)
    insert(copy / "value.py", "    def relu", textwrap.indent(method, "    "))
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
            "gaussian",
            ".",
        ],
        cwd=tmp_path,
        env={"PYTHONPATH": ":".join([str(tmp_path), *filter(None, sys.path)])},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    # 5 tests of each of 4 samples, 4 kinds of number, programs in Python (two tests), NumPy, loops
    # and, with Node, JavaScript; and as many again in a clone in which it has been added
    assert int(re.search(r"(\d+) passed", done.stdout)[1]) in (28, 29, 56, 58)
