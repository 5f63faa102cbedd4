"""Picture: laid out, displayed and saved."""

import html
import importlib.metadata
import re
import shutil
import subprocess
from xml.etree import ElementTree

import pytest

from engine import Value, draw
from engine.drawing import picture
from engine.drawing.pdf import as_pdf


@pytest.fixture
def drawn():
    return draw(Value(3.0, label="x") * 2)


def test_a_picture_is_saved_by_its_suffix(drawn, tmp_path):
    assert drawn.save(tmp_path / "a.svg").read_text(encoding="utf-8") == drawn.svg
    assert drawn.save(tmp_path / "a.dot").read_text() == drawn.source
    assert drawn.save(tmp_path / "a.PNG").read_bytes().startswith(b"\x89PNG")
    ElementTree.fromstring(drawn.svg)


def test_the_error_for_another_suffix_names_those_that_work(drawn, tmp_path):
    with pytest.raises(ValueError, match=r"\.svg, \.png, \.pdf or \.dot, not as '.*a\.gif'$"):
        drawn.save(tmp_path / "a.gif")
    assert list(tmp_path.iterdir()) == []


def test_a_pdf_holds_the_texts_and_as_many_lines_as_the_svg(tmp_path):
    """Every place in its table is that of an object; a text is in brackets, before Tj."""
    x = Value(3.0, label="x (m)")
    drawn = draw((x * 2).named("é"), view="named")
    pdf = drawn.save(tmp_path / "a.pdf").read_bytes()
    assert pdf == as_pdf(drawn.svg)
    assert pdf.startswith(b"%PDF-1.4\n")
    assert pdf.endswith(b"%%EOF\n")
    places = [int(place) for place in re.findall(rb"^(\d{10}) 00000 n ", pdf, re.M)]
    assert [pdf[place:].split()[0] for place in places] == [b"1", b"2", b"3", b"4", b"5", b"6"]
    assert pdf[int(pdf.split()[-2]) :].startswith(b"xref")
    written = [re.sub(rb"\\(.)", rb"\1", x) for x in re.findall(rb"\((.*?)\) Tj", pdf)]
    shown = [html.unescape(x) for x in re.findall(r">([^<>]+)</text", drawn.svg)]
    assert [x.decode("cp1252").strip() for x in written] == [x.strip() for x in shown]
    stream = pdf.split(b"stream")[1]
    assert stream.count(b" m\n") == drawn.svg.count("<path") + drawn.svg.count("<polygon")
    length = int(re.search(rb"/Length (\d+)", pdf)[1])
    assert len(stream.removesuffix(b"end")) == length + 2  # and a line break at either end


def test_a_letter_that_a_pdf_has_no_font_for_is_named(tmp_path):
    drawn = draw(Value(3.0, label="w✓") * 2)
    with pytest.raises(ValueError, match=r"no '✓'; save the picture as \.svg"):
        drawn.save(tmp_path / "a.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_notebook_gets_the_svg_and_a_description(drawn):
    bundle = drawn._repr_mimebundle_()
    assert bundle == {"image/svg+xml": drawn.svg, "text/plain": drawn.text}
    assert repr(drawn) == drawn.text == "x*2: value 6.000, grad ?\nx: value 3.000, grad ?"


def test_a_value_shows_its_picture_in_a_notebook(drawn):
    assert (Value(3.0, label="x") * 2)._repr_mimebundle_() == drawn._repr_mimebundle_()


def test_a_png_has_192_dots_per_inch_but_no_more_pixels_than_the_limit(drawn, monkeypatch):
    def width(png):
        return int.from_bytes(png[16:20], "big")

    fine = width(drawn.png)
    monkeypatch.setattr(picture, "LARGEST", 10_000)
    assert width(drawn.png) < fine / 3


def test_without_a_layout_engine_the_error_says_what_to_install(drawn, monkeypatch, tmp_path):
    def missing(name):
        raise importlib.metadata.PackageNotFoundError

    monkeypatch.setattr(importlib.metadata, "files", missing)
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(RuntimeError) as caught:
        drawn.save(tmp_path / "a.svg")
    assert str(caught.value) == (
        "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz; until"
        " then a picture's .source and .save('picture.dot') work"
    )
    assert drawn.save(tmp_path / "a.dot").read_text() == drawn.source
    words = drawn._repr_mimebundle_()
    assert list(words) == ["text/plain"]
    assert words["text/plain"].startswith(f"{drawn.text}\n\n(no picture: no layout engine")


def test_the_systems_dot_is_used_if_graphviz_pure_is_missing(monkeypatch):
    monkeypatch.setattr(importlib.metadata, "files", lambda name: None)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    assert picture.engine() == "/usr/bin/dot"


def test_a_layout_that_fails_or_takes_too_long_says_so(monkeypatch):
    with pytest.raises(RuntimeError, match="syntax error"):
        _ = picture.Picture("digraph {", "").svg

    def slow(command, timeout, **_):
        assert timeout == 60
        raise subprocess.TimeoutExpired(command, timeout)

    monkeypatch.setattr(subprocess, "run", slow)
    with pytest.raises(RuntimeError) as caught:
        _ = picture.Picture("digraph {}", "").svg
    assert str(caught.value) == (
        "the layout was not done within 60 seconds; draw a smaller graph, or save the picture as"
        " .dot and lay it out with another program"
    )


def test_the_error_names_the_program_that_failed_even_if_its_message_is_not_utf_8(monkeypatch):
    def failing(command, **_):
        return subprocess.CompletedProcess(command, 1, b"", b"r\xfcd\n")

    monkeypatch.setattr(subprocess, "run", failing)
    monkeypatch.setattr(picture, "engine", lambda: "/usr/bin/dot")
    with pytest.raises(RuntimeError) as caught:
        _ = picture.Picture("digraph {}", "").svg
    assert str(caught.value) == "/usr/bin/dot failed: r\N{REPLACEMENT CHARACTER}d"


def test_layouts_that_are_supplied_are_tried_in_order():
    def fails(source):
        raise RuntimeError("no WebAssembly here")

    x = Value(3.0, label="x")
    seen = []

    def mine(source):
        seen.append(source)
        return "<svg>mine</svg>"

    drawn = draw(x * 2, layouts=[fails, mine])
    assert drawn.svg == "<svg>mine</svg>"
    assert seen == [drawn.source]
    with pytest.raises(RuntimeError, match=r"^no WebAssembly here$"):
        _ = draw(x * 2, layouts=[fails]).svg
    with pytest.raises(RuntimeError, match="`layouts` is empty"):
        _ = draw(x * 2, layouts=[]).svg


def test_a_layout_put_into_LAYOUTS_serves_all_pictures(monkeypatch):  # noqa: N802
    monkeypatch.setattr(picture, "LAYOUTS", [lambda source: "<svg>mine</svg>"])
    bundle = (Value(3.0, label="x") * 2)._repr_mimebundle_()
    assert bundle["image/svg+xml"] == "<svg>mine</svg>"
