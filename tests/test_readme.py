"""The README: its examples run, and its pictures are what the program draws."""

import doctest
from pathlib import Path
from xml.etree import ElementTree

import pytest

from engine import draw
from nn.iris import FLOWERS, IrisNetwork

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"

pytestmark = pytest.mark.skipif(not README.exists(), reason="no README where only tests are")


def test_every_example_prints_what_it_says():
    failed, tried = doctest.testfile(str(README), module_relative=False, encoding="utf-8")
    assert tried > 15
    assert failed == 0


def test_the_picture_of_the_flower_is_what_draw_gives():
    loss = IrisNetwork().loss(FLOWERS[:1])
    loss.backward()
    shown = (ROOT / "demos" / "pictures" / "flower.svg").read_text(encoding="utf-8")
    assert ElementTree.canonicalize(shown) == ElementTree.canonicalize(draw(loss).svg)


def test_the_map_names_every_module():
    text = README.read_text(encoding="utf-8")
    for package in "engine", "nn":
        for path in (ROOT / package).glob("[!_]*.py"):
            assert f"{path.stem} " in text, path
