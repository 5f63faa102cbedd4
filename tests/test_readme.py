"""The README and the questions: their examples run, and print what they say."""

import doctest
import re
import shlex
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

import engine
import nn
from engine.command import main

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
QUESTIONS = ROOT / "demos" / "questions.md"

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
    # 5 tests of each of 4 samples, 4 kinds of number, and programs in Python, NumPy and JavaScript
    assert re.search("2[67] passed", done.stdout)  # the last where Node is
