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
    elements = [*ElementTree.fromstring(drawn.svg).iter()]
    beside = [x.tail for x in elements] + [x.text for x in elements if x.tag.endswith("}g")]
    assert not "".join([text or "" for text in beside]).strip()  # all words are in texts and titles


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


def test_each_shape_and_text_of_an_svg_becomes_its_operators_on_one_page():
    """The words of ISO 32000: rg and RG colours, w width, d dashes, m l c lines, f S B paint."""
    pdf = as_pdf(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0.00 0.00 20.00 10.50">'
        '<g transform="scale(1 1) rotate(0) translate(4 6)">'
        '<polygon fill="white" stroke="none" points="0,0 -8.5,0 8,4"/>'
        '<path fill="none" stroke="#ff0080" stroke-width="2" stroke-dasharray="5,2"'
        ' d="M1,2C3,4 5,6 7,8 9,10 11,12 13,14"/>'
        '<polyline fill="#0000ff" stroke="black" points="0,1 2,3"/>'
        '<polyline fill="none" stroke="none" points="0,1 2,3"/>'
        '<text x="1" y="2" font-size="9.00" font-weight="bold" fill="#00ff00">a (\\b)</text>'
        '<text x="1" y="3" font-size="8.00">é</text><text x="1" y="4" font-size="8.00"/>'
        "</g></svg>"
    )
    content = pdf.split(b"stream")[1].removesuffix(b"end")
    assert " ".join(content.decode("cp1252").split()) == (
        "1 0 0 -1 4 4.5 cm "  # y grows upwards from the lower edge: 10.5 - 6
        "1 1 1 rg 1 w [] 0 d 0 0 m -8.5 0 l 8 4 l f "
        "1 0 0.502 RG 2 w [5 2] 0 d 1 2 m 3 4 5 6 7 8 c 9 10 11 12 13 14 c S "
        "0 0 1 rg 0 0 0 RG 1 w [] 0 d 0 1 m 2 3 l B "
        "1 w [] 0 d 0 1 m 2 3 l n "
        "BT /F2 9.00 Tf 0 1 0 rg 1 0 0 -1 1 2 Tm (a \\(\\\\b\\)) Tj ET "
        "BT /F1 8.00 Tf 0 0 0 rg 1 0 0 -1 1 3 Tm (é) Tj ET "
        "BT /F1 8.00 Tf 0 0 0 rg 1 0 0 -1 1 4 Tm () Tj ET"
    )
    objects = re.findall(r"\d 0 obj\n(.*?)\nendobj", pdf.decode("cp1252"), re.S)
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /{} /Encoding /WinAnsiEncoding >>"
    assert [x for x in objects if "stream" not in x] == [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 20 10.5] /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
        font.format("Helvetica"),
        font.format("Helvetica-Bold"),
    ]
    assert b"\nxref\n0 7\n0000000000 65535 f \n" in pdf
    assert b"\ntrailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n" in pdf


def test_a_letter_that_a_pdf_has_no_font_for_is_named(tmp_path):
    drawn = draw(Value(3.0, label="w✓") * 2)
    with pytest.raises(ValueError, match=r"no '✓'; save the picture as \.svg"):
        drawn.save(tmp_path / "a.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_notebook_gets_the_svg_and_a_description(drawn):
    bundle = drawn._repr_mimebundle_()
    assert bundle == {"image/svg+xml": drawn.svg, "text/plain": drawn.text}
    assert ' font-family="Helvetica,Arial,' in drawn.svg  # of which a browser has one
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
    with pytest.raises(RuntimeError, match=r"^there is no layout: `layouts` is empty$"):
        _ = draw(x * 2, layouts=[]).svg


def test_a_layout_put_into_LAYOUTS_serves_all_pictures(monkeypatch):  # noqa: N802
    monkeypatch.setattr(picture, "LAYOUTS", [lambda source: "<svg>mine</svg>"])
    bundle = (Value(3.0, label="x") * 2)._repr_mimebundle_()
    assert bundle["image/svg+xml"] == "<svg>mine</svg>"


def test_an_error_inside_a_layout_is_not_taken_for_a_name_that_a_picture_lacks(tmp_path):
    x = Value(2.0, label="x")
    drawn = draw(x * 2, layouts=[lambda source: source.laid_out])
    for look in lambda: drawn.svg, lambda: drawn.png, lambda: drawn.save(tmp_path / "x.pdf"):
        with pytest.raises(AttributeError, match="'str' object has no attribute 'laid_out'"):
            look()
