"""How text and tables are written in DOT: Graphviz's HTML-like labels, and the colours.

All text has the same size, so that no text of a picture is harder to read than the rest.
"""

import html
import math
import numbers
from typing import Any, NamedTuple

from .. import elementary
from ..formatting import shown, visible
from ..graph import innermost
from .placeholders import Placeholder

SIZE = 14  # points
FONT = {"fontname": "Helvetica", "fontsize": str(SIZE)}
INK, GREY, BLUE, ORANGE = "#1F2328", "#5A626D", "#005F99", "#B34700"
HEADERS = {"input": "#856200", "parameter": "#1E7A54", "computed": "#5A626D", "result": "#8A3379"}
TINTS = {"input": "#FFF8E1", "parameter": "#E3F4EC", "computed": "#FFFFFF", "result": "#FBEEF8"}
SHADES = {"input": "#FFF2CC", "parameter": "#D6EFE3", "computed": "#F0F2F4", "result": "#F7E4F2"}
NO_BORDER = 'border="0" cellborder="0" cellspacing="0" cellpadding="0"'


class Cell(NamedTuple):
    """A cell of a table: text in a colour."""

    content: str
    colour: str = INK
    bold: bool = False
    number: Any = None  # the number at the end of the content, if there is one


class Row(NamedTuple):
    """A row of a box: the kind of node that it shows, which gives the colour, and its cells."""

    kind: str
    cells: list[Cell]
    bold: bool = False  # for whole rows, as Graphviz puts bold text lower than the text beside it


def box(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
    """Return a box as a table: the lines of its title in the colour of its kind, then its rows.

    If the last column holds `sums`, it is a shade darker.
    """
    width = max(len(row.cells) for row in rows)
    heading = '<br align="left"/>'.join(text(Cell(line, "white", bold=True)) for line in title)
    lines = [
        f'<td colspan="{width}" align="left" balign="left" bgcolor="{HEADERS[kind]}">{heading}</td>'
    ]
    columns = [("left", TINTS), *[("right", TINTS)] * (width - 1)]
    if sums:
        columns[-1] = ("right", SHADES)
    for row in rows:
        cells = [
            td(cell, row.bold, align=side, bgcolor=hues[row.kind])
            for (side, hues), cell in zip(columns, row.cells, strict=False)
        ]
        if len(row.cells) == 1 < width:  # what stands below the numbers of the row before
            cells = [td(row.cells[0], colspan=f"{width}", align="right", bgcolor=TINTS[row.kind])]
        lines.append("".join(cells))
    return table(
        f'border="{border}" cellborder="0" cellspacing="0" cellpadding="3" color="{HEADERS[kind]}"',
        lines,
    )


def dashed_box(content: str) -> str:
    """Return a box with a dashed border, which stands for hidden boxes."""
    return table(
        f'border="1" style="dashed" cellborder="0" cellspacing="0" cellpadding="6" color="{GREY}"',
        [td(Cell(content, GREY), bgcolor=TINTS["computed"])],
    )


def text_lines(lines: list[list[Cell]]) -> str:
    """Return lines of text without a border, with some room for an arrow below them.

    A line is one cell, or as many as the longest line has.
    """
    width = max(map(len, lines))
    rows = []
    for line in lines:
        wide = {"colspan": f"{width}"} if len(line) < width else {}
        rows.append("".join([td(cell, cell.bold, align="left", **wide) for cell in line]))
    return table(NO_BORDER, [*rows, '<td height="6"></td>'])


def right_of_arrow(lines: list[Cell], is_back: bool = False) -> dict[str, str]:
    """Return the attributes that put lines of text to the right of an arrow that points down.

    As a label, Graphviz would put them across the arrow. So an empty label reserves the room, and
    the lines are a label of the arrow's head, placed by an angle and a distance from it. An arrow
    that `is_back` is written from its head to its tail.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    room = f'border="0" fixedsize="true" width="4" height="{height + 6:.0f}"'
    cells = [td(line, align="left", width=f"{width:.0f}") for line in lines]
    return {
        "label": table(room, ["<td></td>"]),
        "taillabel" if is_back else "headlabel": table(NO_BORDER, cells),
        **({"dir": "back"} if is_back else {}),
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def table(attributes: str, rows: list[str]) -> str:
    """Return a table as a label, from the cells of each row."""
    return f"<<table {attributes}>{''.join(f'<tr>{cells}</tr>' for cells in rows)}</table>>"


def td(cell: Cell, bold: bool = False, **looks: str) -> str:
    """Return a cell of a table. A page finds a placeholder by the link that its cell is."""
    if isinstance(cell.number, Placeholder):
        looks["href"] = cell.number.name
    attributes = " ".join(f'{key}="{value}"' for key, value in looks.items())
    return f"<td {attributes}>{text(cell, bold)}</td>"


def text(cell: Cell, bold: bool = False) -> str:
    """Return the text of a cell, escaped so that it appears as it was typed."""
    content = html.escape(visible(cell.content) or " ").replace("\\", "\\\\")  # "\N" is a name
    content = f"<b>{content}</b>" if bold or cell.bold else content
    return f'<font color="{cell.colour}">{content}</font>'


def tooltip(content: str) -> str:
    """Return the text of a tooltip, escaped so that it appears as it was typed."""
    return html.escape(visible(content)).replace("\\", "\\" * 4)  # Graphviz unescapes it twice


def number(x: Any) -> Cell:
    """Return a cell with a number."""
    return Cell(shown(x), number=x)


def coloured(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a cell with a gradient or contribution: blue above 0, orange below 0, else grey."""
    sign = as_float(x)
    hue = BLUE if sign > 0 else ORANGE if sign < 0 else GREY
    return Cell((plus if sign > 0 else "") + shown(x), hue, bold, x)


def as_float(x: Any) -> float:
    """Return the real number in x, however deeply nested in Values, or 0 if there is none."""
    x = innermost(x)
    return elementary.as_float(x) if isinstance(x, numbers.Real) else 0.0
