"""How a picture's boxes and arrows are written: Graphviz's HTML-like labels, and the colours.

All text has one size, so that a picture is legible wherever its smallest text is.
"""

import html
import math
import numbers
from typing import Any, NamedTuple

from ..notation import bare, shown, visible

SIZE = 14  # points
FONT = {"fontname": "Helvetica", "fontsize": str(SIZE)}
INK, GREY, BLUE, ORANGE = "#1F2328", "#5A626D", "#005F99", "#B34700"
HEADERS = {"input": "#856200", "parameter": "#1E7A54", "computed": "#5A626D", "result": "#8A3379"}
TINTS = {"input": "#FFF8E1", "parameter": "#E3F4EC", "computed": "#FFFFFF", "result": "#FBEEF8"}
SHADES = {"input": "#FFF2CC", "parameter": "#D6EFE3", "computed": "#F0F2F4", "result": "#F7E4F2"}
PLAIN = 'border="0" cellborder="0" cellspacing="0" cellpadding="0"'


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Cell(NamedTuple):
    """A piece of text in its colour."""

    content: str
    colour: str = INK
    bold: bool = False


class Row(NamedTuple):
    """A line of a box: the kind of quantity that it tells of, and its cells."""

    kind: str
    cells: list[Cell]
    bold: bool = False  # the whole row: beside plain text Graphviz sets bold a little lower
mutants_x_box__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_box__mutmut)
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_orig(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_1(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
    """Return a box as a table: on top its title in the kind's colour, then its rows.

    A last column of `sums` is a shade darker.
    """
    width = None
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_2(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
    """Return a box as a table: on top its title in the kind's colour, then its rows.

    A last column of `sums` is a shade darker.
    """
    width = max(None)
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_3(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
    """Return a box as a table: on top its title in the kind's colour, then its rows.

    A last column of `sums` is a shade darker.
    """
    width = max(len(row.cells) for row in rows)
    words = None
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_4(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
    """Return a box as a table: on top its title in the kind's colour, then its rows.

    A last column of `sums` is a shade darker.
    """
    width = max(len(row.cells) for row in rows)
    words = '<br align="left"/>'.join(None)
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_5(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
    """Return a box as a table: on top its title in the kind's colour, then its rows.

    A last column of `sums` is a shade darker.
    """
    width = max(len(row.cells) for row in rows)
    words = 'XX<br align="left"/>XX'.join(text(Cell(line, "white", bold=True)) for line in title)
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_6(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
    """Return a box as a table: on top its title in the kind's colour, then its rows.

    A last column of `sums` is a shade darker.
    """
    width = max(len(row.cells) for row in rows)
    words = '<BR ALIGN="LEFT"/>'.join(text(Cell(line, "white", bold=True)) for line in title)
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_7(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
    """Return a box as a table: on top its title in the kind's colour, then its rows.

    A last column of `sums` is a shade darker.
    """
    width = max(len(row.cells) for row in rows)
    words = '<br align="left"/>'.join(text(None) for line in title)
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_8(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
    """Return a box as a table: on top its title in the kind's colour, then its rows.

    A last column of `sums` is a shade darker.
    """
    width = max(len(row.cells) for row in rows)
    words = '<br align="left"/>'.join(text(Cell(None, "white", bold=True)) for line in title)
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_9(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
    """Return a box as a table: on top its title in the kind's colour, then its rows.

    A last column of `sums` is a shade darker.
    """
    width = max(len(row.cells) for row in rows)
    words = '<br align="left"/>'.join(text(Cell(line, None, bold=True)) for line in title)
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_10(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
    """Return a box as a table: on top its title in the kind's colour, then its rows.

    A last column of `sums` is a shade darker.
    """
    width = max(len(row.cells) for row in rows)
    words = '<br align="left"/>'.join(text(Cell(line, "white", bold=None)) for line in title)
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_11(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
    """Return a box as a table: on top its title in the kind's colour, then its rows.

    A last column of `sums` is a shade darker.
    """
    width = max(len(row.cells) for row in rows)
    words = '<br align="left"/>'.join(text(Cell("white", bold=True)) for line in title)
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_12(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
    """Return a box as a table: on top its title in the kind's colour, then its rows.

    A last column of `sums` is a shade darker.
    """
    width = max(len(row.cells) for row in rows)
    words = '<br align="left"/>'.join(text(Cell(line, bold=True)) for line in title)
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_13(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
    """Return a box as a table: on top its title in the kind's colour, then its rows.

    A last column of `sums` is a shade darker.
    """
    width = max(len(row.cells) for row in rows)
    words = '<br align="left"/>'.join(text(Cell(line, "white", )) for line in title)
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_14(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
    """Return a box as a table: on top its title in the kind's colour, then its rows.

    A last column of `sums` is a shade darker.
    """
    width = max(len(row.cells) for row in rows)
    words = '<br align="left"/>'.join(text(Cell(line, "XXwhiteXX", bold=True)) for line in title)
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_15(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
    """Return a box as a table: on top its title in the kind's colour, then its rows.

    A last column of `sums` is a shade darker.
    """
    width = max(len(row.cells) for row in rows)
    words = '<br align="left"/>'.join(text(Cell(line, "WHITE", bold=True)) for line in title)
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_16(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
    """Return a box as a table: on top its title in the kind's colour, then its rows.

    A last column of `sums` is a shade darker.
    """
    width = max(len(row.cells) for row in rows)
    words = '<br align="left"/>'.join(text(Cell(line, "white", bold=False)) for line in title)
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_17(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
    """Return a box as a table: on top its title in the kind's colour, then its rows.

    A last column of `sums` is a shade darker.
    """
    width = max(len(row.cells) for row in rows)
    words = '<br align="left"/>'.join(text(Cell(line, "white", bold=True)) for line in title)
    lines = None
    for row in rows:
        looks = [
            ("left", TINTS),
            *[("right", TINTS)] * (width - 2),
            ("right", SHADES if sums else TINTS),
        ]
        cells = "".join(
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_18(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
        looks = None
        cells = "".join(
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_19(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            ("XXleftXX", TINTS),
            *[("right", TINTS)] * (width - 2),
            ("right", SHADES if sums else TINTS),
        ]
        cells = "".join(
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_20(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            ("LEFT", TINTS),
            *[("right", TINTS)] * (width - 2),
            ("right", SHADES if sums else TINTS),
        ]
        cells = "".join(
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_21(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            *[("right", TINTS)] / (width - 2),
            ("right", SHADES if sums else TINTS),
        ]
        cells = "".join(
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_22(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            *[("XXrightXX", TINTS)] * (width - 2),
            ("right", SHADES if sums else TINTS),
        ]
        cells = "".join(
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_23(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            *[("RIGHT", TINTS)] * (width - 2),
            ("right", SHADES if sums else TINTS),
        ]
        cells = "".join(
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_24(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            *[("right", TINTS)] * (width + 2),
            ("right", SHADES if sums else TINTS),
        ]
        cells = "".join(
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_25(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            *[("right", TINTS)] * (width - 3),
            ("right", SHADES if sums else TINTS),
        ]
        cells = "".join(
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_26(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            ("XXrightXX", SHADES if sums else TINTS),
        ]
        cells = "".join(
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_27(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            ("RIGHT", SHADES if sums else TINTS),
        ]
        cells = "".join(
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_28(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            ("right", SHADES if (sums) and False else TINTS),
        ]
        cells = "".join(
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_29(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            ("right", SHADES if (sums) or True else TINTS),
        ]
        cells = "".join(
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_30(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
        cells = None
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_31(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            None
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_32(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
        cells = "XXXX".join(
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_33(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(None, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_34(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, None)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_35(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_36(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, )}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_37(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(None, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_38(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, None, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_39(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=None)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_40(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_41(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_42(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, )
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_43(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=False)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_44(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(None)
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(lines)}</table>>'
    )


def x_box__mutmut_45(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"".join(None)}</table>>'
    )


def x_box__mutmut_46(kind: str, title: list[str], rows: list[Row], sums: bool, border: int) -> str:
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
            f'<td align="{side}" bgcolor="{hues[row.kind]}">{text(cell, row.bold)}</td>'
            for (side, hues), cell in zip(looks, row.cells, strict=True)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<<table border="{border}" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{HEADERS[kind]}">{"XXXX".join(lines)}</table>>'
    )

mutants_x_box__mutmut['_mutmut_orig'] = x_box__mutmut_orig # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_1'] = x_box__mutmut_1 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_2'] = x_box__mutmut_2 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_3'] = x_box__mutmut_3 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_4'] = x_box__mutmut_4 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_5'] = x_box__mutmut_5 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_6'] = x_box__mutmut_6 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_7'] = x_box__mutmut_7 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_8'] = x_box__mutmut_8 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_9'] = x_box__mutmut_9 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_10'] = x_box__mutmut_10 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_11'] = x_box__mutmut_11 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_12'] = x_box__mutmut_12 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_13'] = x_box__mutmut_13 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_14'] = x_box__mutmut_14 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_15'] = x_box__mutmut_15 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_16'] = x_box__mutmut_16 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_17'] = x_box__mutmut_17 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_18'] = x_box__mutmut_18 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_19'] = x_box__mutmut_19 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_20'] = x_box__mutmut_20 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_21'] = x_box__mutmut_21 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_22'] = x_box__mutmut_22 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_23'] = x_box__mutmut_23 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_24'] = x_box__mutmut_24 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_25'] = x_box__mutmut_25 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_26'] = x_box__mutmut_26 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_27'] = x_box__mutmut_27 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_28'] = x_box__mutmut_28 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_29'] = x_box__mutmut_29 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_30'] = x_box__mutmut_30 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_31'] = x_box__mutmut_31 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_32'] = x_box__mutmut_32 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_33'] = x_box__mutmut_33 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_34'] = x_box__mutmut_34 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_35'] = x_box__mutmut_35 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_36'] = x_box__mutmut_36 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_37'] = x_box__mutmut_37 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_38'] = x_box__mutmut_38 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_39'] = x_box__mutmut_39 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_40'] = x_box__mutmut_40 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_41'] = x_box__mutmut_41 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_42'] = x_box__mutmut_42 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_43'] = x_box__mutmut_43 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_44'] = x_box__mutmut_44 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_45'] = x_box__mutmut_45 # type: ignore # mutmut generated
mutants_x_box__mutmut['x_box__mutmut_46'] = x_box__mutmut_46 # type: ignore # mutmut generated
mutants_x_left_out__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_left_out__mutmut)
def left_out(words: str) -> str:
    """Return a box for what is not shown."""
    cell = f'<td bgcolor="{TINTS["computed"]}">{text(Cell(words, GREY))}</td>'
    return (
        '<<table border="1" style="dashed" cellborder="0" cellspacing="0" cellpadding="6"'
        f' color="{GREY}"><tr>{cell}</tr></table>>'
    )


def x_left_out__mutmut_orig(words: str) -> str:
    """Return a box for what is not shown."""
    cell = f'<td bgcolor="{TINTS["computed"]}">{text(Cell(words, GREY))}</td>'
    return (
        '<<table border="1" style="dashed" cellborder="0" cellspacing="0" cellpadding="6"'
        f' color="{GREY}"><tr>{cell}</tr></table>>'
    )


def x_left_out__mutmut_1(words: str) -> str:
    """Return a box for what is not shown."""
    cell = None
    return (
        '<<table border="1" style="dashed" cellborder="0" cellspacing="0" cellpadding="6"'
        f' color="{GREY}"><tr>{cell}</tr></table>>'
    )


def x_left_out__mutmut_2(words: str) -> str:
    """Return a box for what is not shown."""
    cell = f'<td bgcolor="{TINTS["XXcomputedXX"]}">{text(Cell(words, GREY))}</td>'
    return (
        '<<table border="1" style="dashed" cellborder="0" cellspacing="0" cellpadding="6"'
        f' color="{GREY}"><tr>{cell}</tr></table>>'
    )


def x_left_out__mutmut_3(words: str) -> str:
    """Return a box for what is not shown."""
    cell = f'<td bgcolor="{TINTS["COMPUTED"]}">{text(Cell(words, GREY))}</td>'
    return (
        '<<table border="1" style="dashed" cellborder="0" cellspacing="0" cellpadding="6"'
        f' color="{GREY}"><tr>{cell}</tr></table>>'
    )


def x_left_out__mutmut_4(words: str) -> str:
    """Return a box for what is not shown."""
    cell = f'<td bgcolor="{TINTS["computed"]}">{text(None)}</td>'
    return (
        '<<table border="1" style="dashed" cellborder="0" cellspacing="0" cellpadding="6"'
        f' color="{GREY}"><tr>{cell}</tr></table>>'
    )


def x_left_out__mutmut_5(words: str) -> str:
    """Return a box for what is not shown."""
    cell = f'<td bgcolor="{TINTS["computed"]}">{text(Cell(None, GREY))}</td>'
    return (
        '<<table border="1" style="dashed" cellborder="0" cellspacing="0" cellpadding="6"'
        f' color="{GREY}"><tr>{cell}</tr></table>>'
    )


def x_left_out__mutmut_6(words: str) -> str:
    """Return a box for what is not shown."""
    cell = f'<td bgcolor="{TINTS["computed"]}">{text(Cell(words, None))}</td>'
    return (
        '<<table border="1" style="dashed" cellborder="0" cellspacing="0" cellpadding="6"'
        f' color="{GREY}"><tr>{cell}</tr></table>>'
    )


def x_left_out__mutmut_7(words: str) -> str:
    """Return a box for what is not shown."""
    cell = f'<td bgcolor="{TINTS["computed"]}">{text(Cell(GREY))}</td>'
    return (
        '<<table border="1" style="dashed" cellborder="0" cellspacing="0" cellpadding="6"'
        f' color="{GREY}"><tr>{cell}</tr></table>>'
    )


def x_left_out__mutmut_8(words: str) -> str:
    """Return a box for what is not shown."""
    cell = f'<td bgcolor="{TINTS["computed"]}">{text(Cell(words, ))}</td>'
    return (
        '<<table border="1" style="dashed" cellborder="0" cellspacing="0" cellpadding="6"'
        f' color="{GREY}"><tr>{cell}</tr></table>>'
    )


def x_left_out__mutmut_9(words: str) -> str:
    """Return a box for what is not shown."""
    cell = f'<td bgcolor="{TINTS["computed"]}">{text(Cell(words, GREY))}</td>'
    return (
        'XX<<table border="1" style="dashed" cellborder="0" cellspacing="0" cellpadding="6"XX'
        f' color="{GREY}"><tr>{cell}</tr></table>>'
    )


def x_left_out__mutmut_10(words: str) -> str:
    """Return a box for what is not shown."""
    cell = f'<td bgcolor="{TINTS["computed"]}">{text(Cell(words, GREY))}</td>'
    return (
        '<<TABLE BORDER="1" STYLE="DASHED" CELLBORDER="0" CELLSPACING="0" CELLPADDING="6"'
        f' color="{GREY}"><tr>{cell}</tr></table>>'
    )

mutants_x_left_out__mutmut['_mutmut_orig'] = x_left_out__mutmut_orig # type: ignore # mutmut generated
mutants_x_left_out__mutmut['x_left_out__mutmut_1'] = x_left_out__mutmut_1 # type: ignore # mutmut generated
mutants_x_left_out__mutmut['x_left_out__mutmut_2'] = x_left_out__mutmut_2 # type: ignore # mutmut generated
mutants_x_left_out__mutmut['x_left_out__mutmut_3'] = x_left_out__mutmut_3 # type: ignore # mutmut generated
mutants_x_left_out__mutmut['x_left_out__mutmut_4'] = x_left_out__mutmut_4 # type: ignore # mutmut generated
mutants_x_left_out__mutmut['x_left_out__mutmut_5'] = x_left_out__mutmut_5 # type: ignore # mutmut generated
mutants_x_left_out__mutmut['x_left_out__mutmut_6'] = x_left_out__mutmut_6 # type: ignore # mutmut generated
mutants_x_left_out__mutmut['x_left_out__mutmut_7'] = x_left_out__mutmut_7 # type: ignore # mutmut generated
mutants_x_left_out__mutmut['x_left_out__mutmut_8'] = x_left_out__mutmut_8 # type: ignore # mutmut generated
mutants_x_left_out__mutmut['x_left_out__mutmut_9'] = x_left_out__mutmut_9 # type: ignore # mutmut generated
mutants_x_left_out__mutmut['x_left_out__mutmut_10'] = x_left_out__mutmut_10 # type: ignore # mutmut generated
mutants_x_note__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_note__mutmut)
def note(lines: list[Cell]) -> str:
    """Return lines of text without a box, and a little room below, for an arrow to pass."""
    rows = "".join(f'<tr><td align="left">{text(line)}</td></tr>' for line in lines)
    return f'<<table {PLAIN}>{rows}<tr><td height="6"></td></tr></table>>'


def x_note__mutmut_orig(lines: list[Cell]) -> str:
    """Return lines of text without a box, and a little room below, for an arrow to pass."""
    rows = "".join(f'<tr><td align="left">{text(line)}</td></tr>' for line in lines)
    return f'<<table {PLAIN}>{rows}<tr><td height="6"></td></tr></table>>'


def x_note__mutmut_1(lines: list[Cell]) -> str:
    """Return lines of text without a box, and a little room below, for an arrow to pass."""
    rows = None
    return f'<<table {PLAIN}>{rows}<tr><td height="6"></td></tr></table>>'


def x_note__mutmut_2(lines: list[Cell]) -> str:
    """Return lines of text without a box, and a little room below, for an arrow to pass."""
    rows = "".join(None)
    return f'<<table {PLAIN}>{rows}<tr><td height="6"></td></tr></table>>'


def x_note__mutmut_3(lines: list[Cell]) -> str:
    """Return lines of text without a box, and a little room below, for an arrow to pass."""
    rows = "XXXX".join(f'<tr><td align="left">{text(line)}</td></tr>' for line in lines)
    return f'<<table {PLAIN}>{rows}<tr><td height="6"></td></tr></table>>'


def x_note__mutmut_4(lines: list[Cell]) -> str:
    """Return lines of text without a box, and a little room below, for an arrow to pass."""
    rows = "".join(f'<tr><td align="left">{text(None)}</td></tr>' for line in lines)
    return f'<<table {PLAIN}>{rows}<tr><td height="6"></td></tr></table>>'

mutants_x_note__mutmut['_mutmut_orig'] = x_note__mutmut_orig # type: ignore # mutmut generated
mutants_x_note__mutmut['x_note__mutmut_1'] = x_note__mutmut_1 # type: ignore # mutmut generated
mutants_x_note__mutmut['x_note__mutmut_2'] = x_note__mutmut_2 # type: ignore # mutmut generated
mutants_x_note__mutmut['x_note__mutmut_3'] = x_note__mutmut_3 # type: ignore # mutmut generated
mutants_x_note__mutmut['x_note__mutmut_4'] = x_note__mutmut_4 # type: ignore # mutmut generated
mutants_x_beside__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_beside__mutmut)
def beside(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_orig(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_1(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = None
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_2(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE / max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_3(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 / SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_4(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 1.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_5(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(None)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_6(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = None
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_7(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE / len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_8(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 / SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_9(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 2.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_10(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = None
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_11(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 - 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_12(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width * 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_13(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 3 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_14(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 8, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_15(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 - 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_16(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height * 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_17(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 3 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_18(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 6
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_19(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = None
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_20(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        None
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_21(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "XXXX".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_22(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(None)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_23(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "XXlabelXX": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_24(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "LABEL": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_25(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height - 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_26(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 7:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_27(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "XX<tr><td></td></tr></table>>XX",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_28(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<TR><TD></TD></TR></TABLE>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_29(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "XXheadlabelXX": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_30(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "HEADLABEL": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_31(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "XXlabelangleXX": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_32(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "LABELANGLE": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_33(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{+math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_34(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(None):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_35(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(None, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_36(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, None)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_37(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_38(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, )):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_39(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "XXlabeldistanceXX": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_40(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "LABELDISTANCE": f"{math.hypot(across, up) / 10:.2f}",
    }


def x_beside__mutmut_41(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) * 10:.2f}",
    }


def x_beside__mutmut_42(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(None, up) / 10:.2f}",
    }


def x_beside__mutmut_43(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, None) / 10:.2f}",
    }


def x_beside__mutmut_44(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(up) / 10:.2f}",
    }


def x_beside__mutmut_45(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, ) / 10:.2f}",
    }


def x_beside__mutmut_46(lines: list[Cell]) -> dict[str, str]:
    """Return the attributes that put lines to the right of an arrow that points down.

    Graphviz would put them across it. So an empty label keeps the room, and the lines go where
    the arrow ends, by an angle and a distance.
    """
    width = 0.56 * SIZE * max(len(line.content) for line in lines)
    height = 1.2 * SIZE * len(lines)
    across, up = width / 2 + 7, height / 2 + 5
    rows = "".join(
        f'<tr><td align="left" width="{width:.0f}">{text(line)}</td></tr>' for line in lines
    )
    return {
        "label": f'<<table border="0" fixedsize="true" width="4" height="{height + 6:.0f}">'
        "<tr><td></td></tr></table>>",
        "headlabel": f"<<table {PLAIN}>{rows}</table>>",
        "labelangle": f"{-math.degrees(math.atan2(across, up)):.0f}",
        "labeldistance": f"{math.hypot(across, up) / 11:.2f}",
    }

mutants_x_beside__mutmut['_mutmut_orig'] = x_beside__mutmut_orig # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_1'] = x_beside__mutmut_1 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_2'] = x_beside__mutmut_2 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_3'] = x_beside__mutmut_3 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_4'] = x_beside__mutmut_4 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_5'] = x_beside__mutmut_5 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_6'] = x_beside__mutmut_6 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_7'] = x_beside__mutmut_7 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_8'] = x_beside__mutmut_8 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_9'] = x_beside__mutmut_9 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_10'] = x_beside__mutmut_10 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_11'] = x_beside__mutmut_11 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_12'] = x_beside__mutmut_12 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_13'] = x_beside__mutmut_13 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_14'] = x_beside__mutmut_14 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_15'] = x_beside__mutmut_15 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_16'] = x_beside__mutmut_16 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_17'] = x_beside__mutmut_17 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_18'] = x_beside__mutmut_18 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_19'] = x_beside__mutmut_19 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_20'] = x_beside__mutmut_20 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_21'] = x_beside__mutmut_21 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_22'] = x_beside__mutmut_22 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_23'] = x_beside__mutmut_23 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_24'] = x_beside__mutmut_24 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_25'] = x_beside__mutmut_25 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_26'] = x_beside__mutmut_26 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_27'] = x_beside__mutmut_27 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_28'] = x_beside__mutmut_28 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_29'] = x_beside__mutmut_29 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_30'] = x_beside__mutmut_30 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_31'] = x_beside__mutmut_31 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_32'] = x_beside__mutmut_32 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_33'] = x_beside__mutmut_33 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_34'] = x_beside__mutmut_34 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_35'] = x_beside__mutmut_35 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_36'] = x_beside__mutmut_36 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_37'] = x_beside__mutmut_37 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_38'] = x_beside__mutmut_38 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_39'] = x_beside__mutmut_39 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_40'] = x_beside__mutmut_40 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_41'] = x_beside__mutmut_41 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_42'] = x_beside__mutmut_42 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_43'] = x_beside__mutmut_43 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_44'] = x_beside__mutmut_44 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_45'] = x_beside__mutmut_45 # type: ignore # mutmut generated
mutants_x_beside__mutmut['x_beside__mutmut_46'] = x_beside__mutmut_46 # type: ignore # mutmut generated
mutants_x_text__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_text__mutmut)
def text(cell: Cell, bold: bool = False) -> str:
    """Return text as it is typed, whatever it says."""
    content = html.escape(visible(cell.content) or " ").replace("\\", "\\\\")  # \\N is a name
    content = f"<b>{content}</b>" if bold or cell.bold else content
    return f'<font color="{cell.colour}">{content}</font>'


def x_text__mutmut_orig(cell: Cell, bold: bool = False) -> str:
    """Return text as it is typed, whatever it says."""
    content = html.escape(visible(cell.content) or " ").replace("\\", "\\\\")  # \\N is a name
    content = f"<b>{content}</b>" if bold or cell.bold else content
    return f'<font color="{cell.colour}">{content}</font>'


def x_text__mutmut_1(cell: Cell, bold: bool = True) -> str:
    """Return text as it is typed, whatever it says."""
    content = html.escape(visible(cell.content) or " ").replace("\\", "\\\\")  # \\N is a name
    content = f"<b>{content}</b>" if bold or cell.bold else content
    return f'<font color="{cell.colour}">{content}</font>'


def x_text__mutmut_2(cell: Cell, bold: bool = False) -> str:
    """Return text as it is typed, whatever it says."""
    content = None  # \\N is a name
    content = f"<b>{content}</b>" if bold or cell.bold else content
    return f'<font color="{cell.colour}">{content}</font>'


def x_text__mutmut_3(cell: Cell, bold: bool = False) -> str:
    """Return text as it is typed, whatever it says."""
    content = html.escape(visible(cell.content) or " ").replace(None, "\\\\")  # \\N is a name
    content = f"<b>{content}</b>" if bold or cell.bold else content
    return f'<font color="{cell.colour}">{content}</font>'


def x_text__mutmut_4(cell: Cell, bold: bool = False) -> str:
    """Return text as it is typed, whatever it says."""
    content = html.escape(visible(cell.content) or " ").replace("\\", None)  # \\N is a name
    content = f"<b>{content}</b>" if bold or cell.bold else content
    return f'<font color="{cell.colour}">{content}</font>'


def x_text__mutmut_5(cell: Cell, bold: bool = False) -> str:
    """Return text as it is typed, whatever it says."""
    content = html.escape(visible(cell.content) or " ").replace("\\\\")  # \\N is a name
    content = f"<b>{content}</b>" if bold or cell.bold else content
    return f'<font color="{cell.colour}">{content}</font>'


def x_text__mutmut_6(cell: Cell, bold: bool = False) -> str:
    """Return text as it is typed, whatever it says."""
    content = html.escape(visible(cell.content) or " ").replace("\\", )  # \\N is a name
    content = f"<b>{content}</b>" if bold or cell.bold else content
    return f'<font color="{cell.colour}">{content}</font>'


def x_text__mutmut_7(cell: Cell, bold: bool = False) -> str:
    """Return text as it is typed, whatever it says."""
    content = html.escape(None).replace("\\", "\\\\")  # \\N is a name
    content = f"<b>{content}</b>" if bold or cell.bold else content
    return f'<font color="{cell.colour}">{content}</font>'


def x_text__mutmut_8(cell: Cell, bold: bool = False) -> str:
    """Return text as it is typed, whatever it says."""
    content = html.escape(visible(cell.content) and " ").replace("\\", "\\\\")  # \\N is a name
    content = f"<b>{content}</b>" if bold or cell.bold else content
    return f'<font color="{cell.colour}">{content}</font>'


def x_text__mutmut_9(cell: Cell, bold: bool = False) -> str:
    """Return text as it is typed, whatever it says."""
    content = html.escape(visible(None) or " ").replace("\\", "\\\\")  # \\N is a name
    content = f"<b>{content}</b>" if bold or cell.bold else content
    return f'<font color="{cell.colour}">{content}</font>'


def x_text__mutmut_10(cell: Cell, bold: bool = False) -> str:
    """Return text as it is typed, whatever it says."""
    content = html.escape(visible(cell.content) or "XX XX").replace("\\", "\\\\")  # \\N is a name
    content = f"<b>{content}</b>" if bold or cell.bold else content
    return f'<font color="{cell.colour}">{content}</font>'


def x_text__mutmut_11(cell: Cell, bold: bool = False) -> str:
    """Return text as it is typed, whatever it says."""
    content = html.escape(visible(cell.content) or " ").replace("XX\\XX", "\\\\")  # \\N is a name
    content = f"<b>{content}</b>" if bold or cell.bold else content
    return f'<font color="{cell.colour}">{content}</font>'


def x_text__mutmut_12(cell: Cell, bold: bool = False) -> str:
    """Return text as it is typed, whatever it says."""
    content = html.escape(visible(cell.content) or " ").replace("\\", "XX\\\\XX")  # \\N is a name
    content = f"<b>{content}</b>" if bold or cell.bold else content
    return f'<font color="{cell.colour}">{content}</font>'


def x_text__mutmut_13(cell: Cell, bold: bool = False) -> str:
    """Return text as it is typed, whatever it says."""
    content = html.escape(visible(cell.content) or " ").replace("\\", "\\\\")  # \\N is a name
    content = None
    return f'<font color="{cell.colour}">{content}</font>'


def x_text__mutmut_14(cell: Cell, bold: bool = False) -> str:
    """Return text as it is typed, whatever it says."""
    content = html.escape(visible(cell.content) or " ").replace("\\", "\\\\")  # \\N is a name
    content = f"<b>{content}</b>" if (bold or cell.bold) and False else content
    return f'<font color="{cell.colour}">{content}</font>'


def x_text__mutmut_15(cell: Cell, bold: bool = False) -> str:
    """Return text as it is typed, whatever it says."""
    content = html.escape(visible(cell.content) or " ").replace("\\", "\\\\")  # \\N is a name
    content = f"<b>{content}</b>" if (bold or cell.bold) or True else content
    return f'<font color="{cell.colour}">{content}</font>'


def x_text__mutmut_16(cell: Cell, bold: bool = False) -> str:
    """Return text as it is typed, whatever it says."""
    content = html.escape(visible(cell.content) or " ").replace("\\", "\\\\")  # \\N is a name
    content = f"<b>{content}</b>" if bold and cell.bold else content
    return f'<font color="{cell.colour}">{content}</font>'

mutants_x_text__mutmut['_mutmut_orig'] = x_text__mutmut_orig # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_1'] = x_text__mutmut_1 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_2'] = x_text__mutmut_2 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_3'] = x_text__mutmut_3 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_4'] = x_text__mutmut_4 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_5'] = x_text__mutmut_5 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_6'] = x_text__mutmut_6 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_7'] = x_text__mutmut_7 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_8'] = x_text__mutmut_8 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_9'] = x_text__mutmut_9 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_10'] = x_text__mutmut_10 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_11'] = x_text__mutmut_11 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_12'] = x_text__mutmut_12 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_13'] = x_text__mutmut_13 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_14'] = x_text__mutmut_14 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_15'] = x_text__mutmut_15 # type: ignore # mutmut generated
mutants_x_text__mutmut['x_text__mutmut_16'] = x_text__mutmut_16 # type: ignore # mutmut generated
mutants_x_tip__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_tip__mutmut)
def tip(content: str) -> str:
    """Return the text that appears where the mouse rests, as it is typed."""
    return html.escape(visible(content)).replace("\\", "\\" * 4)  # it is unescaped twice


def x_tip__mutmut_orig(content: str) -> str:
    """Return the text that appears where the mouse rests, as it is typed."""
    return html.escape(visible(content)).replace("\\", "\\" * 4)  # it is unescaped twice


def x_tip__mutmut_1(content: str) -> str:
    """Return the text that appears where the mouse rests, as it is typed."""
    return html.escape(visible(content)).replace(None, "\\" * 4)  # it is unescaped twice


def x_tip__mutmut_2(content: str) -> str:
    """Return the text that appears where the mouse rests, as it is typed."""
    return html.escape(visible(content)).replace("\\", None)  # it is unescaped twice


def x_tip__mutmut_3(content: str) -> str:
    """Return the text that appears where the mouse rests, as it is typed."""
    return html.escape(visible(content)).replace("\\" * 4)  # it is unescaped twice


def x_tip__mutmut_4(content: str) -> str:
    """Return the text that appears where the mouse rests, as it is typed."""
    return html.escape(visible(content)).replace("\\", )  # it is unescaped twice


def x_tip__mutmut_5(content: str) -> str:
    """Return the text that appears where the mouse rests, as it is typed."""
    return html.escape(None).replace("\\", "\\" * 4)  # it is unescaped twice


def x_tip__mutmut_6(content: str) -> str:
    """Return the text that appears where the mouse rests, as it is typed."""
    return html.escape(visible(None)).replace("\\", "\\" * 4)  # it is unescaped twice


def x_tip__mutmut_7(content: str) -> str:
    """Return the text that appears where the mouse rests, as it is typed."""
    return html.escape(visible(content)).replace("XX\\XX", "\\" * 4)  # it is unescaped twice


def x_tip__mutmut_8(content: str) -> str:
    """Return the text that appears where the mouse rests, as it is typed."""
    return html.escape(visible(content)).replace("\\", "\\" / 4)  # it is unescaped twice


def x_tip__mutmut_9(content: str) -> str:
    """Return the text that appears where the mouse rests, as it is typed."""
    return html.escape(visible(content)).replace("\\", "XX\\XX" * 4)  # it is unescaped twice


def x_tip__mutmut_10(content: str) -> str:
    """Return the text that appears where the mouse rests, as it is typed."""
    return html.escape(visible(content)).replace("\\", "\\" * 5)  # it is unescaped twice

mutants_x_tip__mutmut['_mutmut_orig'] = x_tip__mutmut_orig # type: ignore # mutmut generated
mutants_x_tip__mutmut['x_tip__mutmut_1'] = x_tip__mutmut_1 # type: ignore # mutmut generated
mutants_x_tip__mutmut['x_tip__mutmut_2'] = x_tip__mutmut_2 # type: ignore # mutmut generated
mutants_x_tip__mutmut['x_tip__mutmut_3'] = x_tip__mutmut_3 # type: ignore # mutmut generated
mutants_x_tip__mutmut['x_tip__mutmut_4'] = x_tip__mutmut_4 # type: ignore # mutmut generated
mutants_x_tip__mutmut['x_tip__mutmut_5'] = x_tip__mutmut_5 # type: ignore # mutmut generated
mutants_x_tip__mutmut['x_tip__mutmut_6'] = x_tip__mutmut_6 # type: ignore # mutmut generated
mutants_x_tip__mutmut['x_tip__mutmut_7'] = x_tip__mutmut_7 # type: ignore # mutmut generated
mutants_x_tip__mutmut['x_tip__mutmut_8'] = x_tip__mutmut_8 # type: ignore # mutmut generated
mutants_x_tip__mutmut['x_tip__mutmut_9'] = x_tip__mutmut_9 # type: ignore # mutmut generated
mutants_x_tip__mutmut['x_tip__mutmut_10'] = x_tip__mutmut_10 # type: ignore # mutmut generated
mutants_x_signed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_signed__mutmut)
def signed(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign > 0 else ORANGE if sign < 0 else GREY
    return Cell((plus if sign > 0 else "") + shown(x), hue, bold)


def x_signed__mutmut_orig(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign > 0 else ORANGE if sign < 0 else GREY
    return Cell((plus if sign > 0 else "") + shown(x), hue, bold)


def x_signed__mutmut_1(x: Any, bold: bool = True, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign > 0 else ORANGE if sign < 0 else GREY
    return Cell((plus if sign > 0 else "") + shown(x), hue, bold)


def x_signed__mutmut_2(x: Any, bold: bool = False, plus: str = "XXXX") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign > 0 else ORANGE if sign < 0 else GREY
    return Cell((plus if sign > 0 else "") + shown(x), hue, bold)


def x_signed__mutmut_3(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = None
    hue = BLUE if sign > 0 else ORANGE if sign < 0 else GREY
    return Cell((plus if sign > 0 else "") + shown(x), hue, bold)


def x_signed__mutmut_4(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(None)
    hue = BLUE if sign > 0 else ORANGE if sign < 0 else GREY
    return Cell((plus if sign > 0 else "") + shown(x), hue, bold)


def x_signed__mutmut_5(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = None
    return Cell((plus if sign > 0 else "") + shown(x), hue, bold)


def x_signed__mutmut_6(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if (sign > 0) and False else ORANGE if sign < 0 else GREY
    return Cell((plus if sign > 0 else "") + shown(x), hue, bold)


def x_signed__mutmut_7(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if (sign > 0) or True else ORANGE if sign < 0 else GREY
    return Cell((plus if sign > 0 else "") + shown(x), hue, bold)


def x_signed__mutmut_8(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign >= 0 else ORANGE if sign < 0 else GREY
    return Cell((plus if sign > 0 else "") + shown(x), hue, bold)


def x_signed__mutmut_9(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign > 1 else ORANGE if sign < 0 else GREY
    return Cell((plus if sign > 0 else "") + shown(x), hue, bold)


def x_signed__mutmut_10(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign > 0 else ORANGE if (sign < 0) and False else GREY
    return Cell((plus if sign > 0 else "") + shown(x), hue, bold)


def x_signed__mutmut_11(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign > 0 else ORANGE if (sign < 0) or True else GREY
    return Cell((plus if sign > 0 else "") + shown(x), hue, bold)


def x_signed__mutmut_12(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign > 0 else ORANGE if sign <= 0 else GREY
    return Cell((plus if sign > 0 else "") + shown(x), hue, bold)


def x_signed__mutmut_13(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign > 0 else ORANGE if sign < 1 else GREY
    return Cell((plus if sign > 0 else "") + shown(x), hue, bold)


def x_signed__mutmut_14(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign > 0 else ORANGE if sign < 0 else GREY
    return Cell(None, hue, bold)


def x_signed__mutmut_15(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign > 0 else ORANGE if sign < 0 else GREY
    return Cell((plus if sign > 0 else "") + shown(x), None, bold)


def x_signed__mutmut_16(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign > 0 else ORANGE if sign < 0 else GREY
    return Cell((plus if sign > 0 else "") + shown(x), hue, None)


def x_signed__mutmut_17(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign > 0 else ORANGE if sign < 0 else GREY
    return Cell(hue, bold)


def x_signed__mutmut_18(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign > 0 else ORANGE if sign < 0 else GREY
    return Cell((plus if sign > 0 else "") + shown(x), bold)


def x_signed__mutmut_19(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign > 0 else ORANGE if sign < 0 else GREY
    return Cell((plus if sign > 0 else "") + shown(x), hue, )


def x_signed__mutmut_20(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign > 0 else ORANGE if sign < 0 else GREY
    return Cell((plus if sign > 0 else "") - shown(x), hue, bold)


def x_signed__mutmut_21(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign > 0 else ORANGE if sign < 0 else GREY
    return Cell((plus if (sign > 0) and False else "") + shown(x), hue, bold)


def x_signed__mutmut_22(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign > 0 else ORANGE if sign < 0 else GREY
    return Cell((plus if (sign > 0) or True else "") + shown(x), hue, bold)


def x_signed__mutmut_23(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign > 0 else ORANGE if sign < 0 else GREY
    return Cell((plus if sign >= 0 else "") + shown(x), hue, bold)


def x_signed__mutmut_24(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign > 0 else ORANGE if sign < 0 else GREY
    return Cell((plus if sign > 1 else "") + shown(x), hue, bold)


def x_signed__mutmut_25(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign > 0 else ORANGE if sign < 0 else GREY
    return Cell((plus if sign > 0 else "XXXX") + shown(x), hue, bold)


def x_signed__mutmut_26(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign > 0 else ORANGE if sign < 0 else GREY
    return Cell((plus if sign > 0 else "") + shown(None), hue, bold)

mutants_x_signed__mutmut['_mutmut_orig'] = x_signed__mutmut_orig # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_1'] = x_signed__mutmut_1 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_2'] = x_signed__mutmut_2 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_3'] = x_signed__mutmut_3 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_4'] = x_signed__mutmut_4 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_5'] = x_signed__mutmut_5 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_6'] = x_signed__mutmut_6 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_7'] = x_signed__mutmut_7 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_8'] = x_signed__mutmut_8 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_9'] = x_signed__mutmut_9 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_10'] = x_signed__mutmut_10 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_11'] = x_signed__mutmut_11 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_12'] = x_signed__mutmut_12 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_13'] = x_signed__mutmut_13 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_14'] = x_signed__mutmut_14 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_15'] = x_signed__mutmut_15 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_16'] = x_signed__mutmut_16 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_17'] = x_signed__mutmut_17 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_18'] = x_signed__mutmut_18 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_19'] = x_signed__mutmut_19 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_20'] = x_signed__mutmut_20 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_21'] = x_signed__mutmut_21 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_22'] = x_signed__mutmut_22 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_23'] = x_signed__mutmut_23 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_24'] = x_signed__mutmut_24 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_25'] = x_signed__mutmut_25 # type: ignore # mutmut generated
mutants_x_signed__mutmut['x_signed__mutmut_26'] = x_signed__mutmut_26 # type: ignore # mutmut generated
mutants_x_plain__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_plain__mutmut)
def plain(x: Any) -> float:
    """Return the real number in x, however deep in Values; 0 where there is none."""
    x = bare(x)
    if not isinstance(x, numbers.Real):
        return 0.0
    try:
        return float(x)
    except OverflowError:
        return math.inf if abs(x) == x else -math.inf


def x_plain__mutmut_orig(x: Any) -> float:
    """Return the real number in x, however deep in Values; 0 where there is none."""
    x = bare(x)
    if not isinstance(x, numbers.Real):
        return 0.0
    try:
        return float(x)
    except OverflowError:
        return math.inf if abs(x) == x else -math.inf


def x_plain__mutmut_1(x: Any) -> float:
    """Return the real number in x, however deep in Values; 0 where there is none."""
    x = None
    if not isinstance(x, numbers.Real):
        return 0.0
    try:
        return float(x)
    except OverflowError:
        return math.inf if abs(x) == x else -math.inf


def x_plain__mutmut_2(x: Any) -> float:
    """Return the real number in x, however deep in Values; 0 where there is none."""
    x = bare(None)
    if not isinstance(x, numbers.Real):
        return 0.0
    try:
        return float(x)
    except OverflowError:
        return math.inf if abs(x) == x else -math.inf


def x_plain__mutmut_3(x: Any) -> float:
    """Return the real number in x, however deep in Values; 0 where there is none."""
    x = bare(x)
    if isinstance(x, numbers.Real):
        return 0.0
    try:
        return float(x)
    except OverflowError:
        return math.inf if abs(x) == x else -math.inf


def x_plain__mutmut_4(x: Any) -> float:
    """Return the real number in x, however deep in Values; 0 where there is none."""
    x = bare(x)
    if not isinstance(x, numbers.Real):
        return 1.0
    try:
        return float(x)
    except OverflowError:
        return math.inf if abs(x) == x else -math.inf


def x_plain__mutmut_5(x: Any) -> float:
    """Return the real number in x, however deep in Values; 0 where there is none."""
    x = bare(x)
    if not isinstance(x, numbers.Real):
        return 0.0
    try:
        return float(None)
    except OverflowError:
        return math.inf if abs(x) == x else -math.inf


def x_plain__mutmut_6(x: Any) -> float:
    """Return the real number in x, however deep in Values; 0 where there is none."""
    x = bare(x)
    if not isinstance(x, numbers.Real):
        return 0.0
    try:
        return float(x)
    except OverflowError:
        return math.inf if (abs(x) == x) and False else -math.inf


def x_plain__mutmut_7(x: Any) -> float:
    """Return the real number in x, however deep in Values; 0 where there is none."""
    x = bare(x)
    if not isinstance(x, numbers.Real):
        return 0.0
    try:
        return float(x)
    except OverflowError:
        return math.inf if (abs(x) == x) or True else -math.inf


def x_plain__mutmut_8(x: Any) -> float:
    """Return the real number in x, however deep in Values; 0 where there is none."""
    x = bare(x)
    if not isinstance(x, numbers.Real):
        return 0.0
    try:
        return float(x)
    except OverflowError:
        return math.inf if abs(None) == x else -math.inf


def x_plain__mutmut_9(x: Any) -> float:
    """Return the real number in x, however deep in Values; 0 where there is none."""
    x = bare(x)
    if not isinstance(x, numbers.Real):
        return 0.0
    try:
        return float(x)
    except OverflowError:
        return math.inf if abs(x) != x else -math.inf


def x_plain__mutmut_10(x: Any) -> float:
    """Return the real number in x, however deep in Values; 0 where there is none."""
    x = bare(x)
    if not isinstance(x, numbers.Real):
        return 0.0
    try:
        return float(x)
    except OverflowError:
        return math.inf if abs(x) == x else +math.inf

mutants_x_plain__mutmut['_mutmut_orig'] = x_plain__mutmut_orig # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_1'] = x_plain__mutmut_1 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_2'] = x_plain__mutmut_2 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_3'] = x_plain__mutmut_3 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_4'] = x_plain__mutmut_4 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_5'] = x_plain__mutmut_5 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_6'] = x_plain__mutmut_6 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_7'] = x_plain__mutmut_7 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_8'] = x_plain__mutmut_8 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_9'] = x_plain__mutmut_9 # type: ignore # mutmut generated
mutants_x_plain__mutmut['x_plain__mutmut_10'] = x_plain__mutmut_10 # type: ignore # mutmut generated
