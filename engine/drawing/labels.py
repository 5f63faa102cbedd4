"""How a picture's boxes and arrows are written: Graphviz's HTML-like labels, and the colours.

All text has one size, so that a picture is legible wherever its smallest text is.
"""

import html
import math
import numbers
from typing import Any, NamedTuple

from ..formatting import shown, visible
from ..graph import innermost
from .placeholders import Placeholder

SIZE = 14  # points
FONT = {"fontname": "Helvetica", "fontsize": str(SIZE)}
INK, GREY, BLUE, ORANGE = "#1F2328", "#5A626D", "#005F99", "#B34700"
HEADERS = {"input": "#856200", "parameter": "#1E7A54", "computed": "#5A626D", "result": "#8A3379"}
TINTS = {"input": "#FFF8E1", "parameter": "#E3F4EC", "computed": "#FFFFFF", "result": "#FBEEF8"}
SHADES = {"input": "#FFF2CC", "parameter": "#D6EFE3", "computed": "#F0F2F4", "result": "#F7E4F2"}
PLAIN = 'border="0" cellborder="0" cellspacing="0" cellpadding="0"'


class Cell(NamedTuple):
    """A piece of text in its colour."""

    content: str
    colour: str = INK
    bold: bool = False
    number: Any = None  # which the content ends with, if it tells of one


class Row(NamedTuple):
    """A line of a box: the kind of quantity that it tells of, and its cells."""

    kind: str
    cells: list[Cell]
    bold: bool = False  # the whole row: beside plain text Graphviz sets bold a little lower


def box(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
    """Return a box as a table: on top its title in the kind's colour, then its rows.

    A last column of `sums` is a shade darker.
    """
    width = max(len(row.cells) for row in rows)
    words = '<br align="left"/>'.join(text(Cell(line, "white", bold=True)) for line in title)
    lines = [
        f'<tr><td colspan="{width}" align="left" balign="left" bgcolor="{HEADERS[kind]}">'
        f"{words}</td></tr>"
    ]
    for row in rows:
        looks = [
            ("left", TINTS),
            *[("right", TINTS)] * (width - 2),
            ("right", SHADES if sums else TINTS),
        ]
        cells = "".join(
            td(cell, row.bold, align=side, bgcolor=hues[row.kind])
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def left_out(words: str) -> str:
    """Return a box for what is not shown."""
    cell = td(Cell(words, GREY), bgcolor=TINTS["computed"])
    return (
        '<<table border="1" style="dashed" cellborder="0" cellspacing="0" cellpadding="6"'
        f' color="{GREY}"><tr>{cell}</tr></table>>'
    )


def note(lines: list[Cell]) -> str:
    """Return lines of text without a box, and a little room below, for an arrow to pass."""
    rows = "".join(f"<tr>{td(line, align='left')}</tr>" for line in lines)
    return f'<<table {PLAIN}>{rows}<tr><td height="6"></td></tr></table>>'


def beside(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    cells = [td(line, align="left", width=f"{width:.0f}") for line in lines]
    rows = "".join(f"<tr>{cell}</tr>" for cell in cells)
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def td(cell: Cell, bold: bool = False, **looks: str) -> str:
    """Return a cell of a table; that of a placeholder is a link to it, by which a page finds it."""
    if isinstance(cell.number, Placeholder):
        looks["href"] = cell.number.name
    attributes = " ".join(f'{key}="{value}"' for key, value in looks.items())
    return f"<td {attributes}>{text(cell, bold)}</td>"


def text(cell: Cell, bold: bool = False) -> str:
    """Return text as it is typed, whatever it says."""
    content = html.escape(visible(cell.content) or " ").replace("\\", "\\\\")  # \\N is a name
    content = f"<b>{content}</b>" if bold or cell.bold else content
    return f'<font color="{cell.colour}">{content}</font>'


def tip(content: str) -> str:
    """Return the text that appears where the mouse rests, as it is typed."""
    return html.escape(visible(content)).replace("\\", "\\" * 4)  # it is unescaped twice


def number(x: Any) -> Cell:
    """Return a number as it is written in a box."""
    return Cell(shown(x), number=x)


def signed(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign > 0 else ORANGE if sign < 0 else GREY
    return Cell((plus if sign > 0 else "") + shown(x), hue, bold, x)


def plain(x: Any) -> float:
    """Return the real number in x, however deep in Values; 0 where there is none."""
    x = innermost(x)
    if not isinstance(x, numbers.Real):
        return 0.0
    try:
        return float(x)
    except OverflowError:
        return math.inf if abs(x) == x else -math.inf
