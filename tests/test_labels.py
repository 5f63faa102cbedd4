"""Labels: boxes, lines of text and cells in Graphviz's HTML-like labels, compared in full."""

import math
from fractions import Fraction

import pytest

from engine import Value
from engine.drawing import labels
from engine.drawing.labels import BLUE, GREY, INK, ORANGE, Cell, Row, as_float, coloured


def font(words, colour=INK):
    return f'<font color="{colour}">{words}</font>'


def td(side, background, words):
    return f'<td align="{side}" bgcolor="{background}">{words}</td>'


@pytest.mark.parametrize(("sums", "last"), [(False, "#E3F4EC"), (True, "#D6EFE3")])
def test_the_title_of_a_box_spans_its_columns_and_a_last_column_of_sums_is_darker(sums, last):
    rows = [
        Row("input", [Cell("a"), Cell("b", GREY), Cell("c", bold=True)]),
        Row("parameter", [Cell("d"), Cell("e"), Cell("f")], bold=True),
    ]
    title = (
        '<font color="white"><b>y</b></font><br align="left"/><font color="white"><b>= w</b></font>'
    )
    assert labels.box("result", ["y", "= w"], rows, sums, 4) == "".join(
        [
            '<<table border="4" cellborder="0" cellspacing="0" cellpadding="3" color="#8A3379">',
            '<tr><td colspan="3" align="left" balign="left" bgcolor="#8A3379">',
            f"{title}</td></tr><tr>",
            td("left", "#FFF8E1", font("a")),
            td("right", "#FFF8E1", font("b", "#5A626D")),
            td("right", "#FFF2CC" if sums else "#FFF8E1", font("<b>c</b>")),
            "</tr><tr>",
            td("left", "#E3F4EC", font("<b>d</b>")),
            td("right", "#E3F4EC", font("<b>e</b>")),
            td("right", last, font("<b>f</b>")),
            "</tr></table>>",
        ]
    )


def test_hidden_boxes_are_a_dashed_box():
    assert labels.dashed_box("3 more") == (
        '<<table border="1" style="dashed" cellborder="0" cellspacing="0" cellpadding="6"'
        ' color="#5A626D"><tr><td bgcolor="#FFFFFF"><font color="#5A626D">3 more</font></td></tr>'
        "</table>>"
    )


PLAIN = '<<table border="0" cellborder="0" cellspacing="0" cellpadding="0">'


def test_text_lines_have_a_row_each_and_room_below():
    one, two, three = [f"<td {{}}>{font(word)}</td>" for word in ("one", "two", "three")]
    left = 'align="left"'
    wide = f'{left} colspan="2"'
    room = '<tr><td height="6"></td></tr></table>>'
    assert labels.text_lines([[Cell("one")], [Cell("two")]]) == (
        f"{PLAIN}<tr>{one.format(left)}</tr><tr>{two.format(left)}</tr>{room}"
    )
    assert labels.text_lines([[Cell("one")], [Cell("two"), Cell("three")]]) == (
        f"{PLAIN}<tr>{one.format(wide)}</tr><tr>{two.format(left)}{three.format(left)}</tr>{room}"
    )


def test_lines_to_the_right_of_an_arrow_do_not_touch_it():
    """10 letters take 10 x 0.56 x 14 = 78.4 points, and two lines 2 x 1.2 x 14 = 33.6.

    So the middle of the lines is 78.4 / 2 + 7 = 46.2 to the right of the arrow's end and
    33.6 / 2 + 5 = 21.8 above it: at a distance of 51.08, and 64.7 degrees to the right.
    """
    looks = labels.right_of_arrow([Cell("x" * 10), Cell("x")])
    row = '<tr><td align="left" width="78">{}</td></tr>'.format
    assert looks == {
        "label": '<<table border="0" fixedsize="true" width="4" height="40">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"{PLAIN}{row(font('x' * 10))}{row(font('x'))}</table>>",
        "labelangle": "-65",
        "labeldistance": "5.11",
    }


def test_text_and_tooltips_appear_as_typed():
    assert labels.text(Cell('<b> & "\\N"\n')) == font("&lt;b&gt; &amp; &quot;\\\\N&quot;\\\\n")
    assert labels.text(Cell("")) == font(" ")
    assert labels.text(Cell("x", "white"), bold=True) == '<font color="white"><b>x</b></font>'
    assert labels.tooltip('<\\N"') == "&lt;\\\\\\\\N&quot;"


@pytest.mark.parametrize(
    ("gradient", "words", "colour"),
    [
        (0.25, "+0.250", BLUE),
        (-2.0, "-2.000", ORANGE),
        (0.0, "0", GREY),
        (None, "?", GREY),
        (1j, "0+1i", GREY),
        (math.nan, "nan", GREY),
        (Value(Value(0.5)), "+0.500", BLUE),
    ],
)
def test_a_gradient_is_blue_above_0_and_orange_below(gradient, words, colour):
    assert coloured(gradient, plus="+") == Cell(words, colour, number=gradient)
    assert coloured(gradient, bold=True) == Cell(words.removeprefix("+"), colour, True, gradient)


def test_as_float_returns_a_float_however_large_the_number():
    assert as_float(Fraction(1, 4)) == 0.25
    assert as_float(10**400) == math.inf
    assert as_float(-(10**400)) == -math.inf
    assert as_float("formula") == 0.0
