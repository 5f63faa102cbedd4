"""Pictures of a computation: what every operation got, gave and passes back.

A box is an operation: on top its kind, then the parameters that only it uses, then its result. An
arrow is a use: beside it the local derivative, and below that what the backward pass sends along
it, against the arrow's direction.
"""

import html
import math
import numbers
from collections import Counter
from typing import Any, NamedTuple

from . import elementary
from .grouping import Box, boxes, singles
from .notation import equation, fitted, name, shown, visible
from .picture import Picture
from .tracing import passed
from .value import Value, innermost

FONT = "Helvetica"
INK, GREY, BLUE, ORANGE = "#1F2328", "#626A73", "#005F99", "#B34700"
HEADERS = {"input": "#856200", "parameter": "#1E7A54", "computed": "#5A626D", "loss": "#8A3379"}
TINTS = {"input": "#FFF8E1", "parameter": "#E3F4EC", "computed": "#FFFFFF", "loss": "#FBEEF8"}


def draw(root: Value, view: str = "named") -> Picture:
    """Return a picture of the computation that ends in root.

    The view "named" has a box for each labelled node, headed by its equation; "every" has one for
    each operation. Run backward() first to see the gradients; until then they are question marks.

    >>> x = Value(3.0, label="x")
    >>> draw(x * x).source.count("->")
    2
    """
    import graphviz  # here, so that only who draws pays for it

    if view not in VIEWS:
        raise ValueError(f"there is no view {view!r}; the views are 'named' and 'every'")
    parts = VIEWS[view](root)
    arrows = [arrow for part in parts for arrow in arrows_into(part)]
    uses = Counter(arrow.parent for arrow in arrows)
    rows = {node for node, count in uses.items() if node.op == "parameter" and count == 1}
    names = {part.node: f"n{i}" for i, part in enumerate(reversed(parts))}
    sizes = [abs(plain(arrow.share)) for arrow in arrows]
    largest = max(filter(math.isfinite, sizes), default=0.0)

    dot = graphviz.Digraph(
        graph_attr={
            "rankdir": "LR",
            "ordering": "in",
            "bgcolor": "white",
            "nodesep": "0.3",
            "ranksep": "0.6",
        },
        node_attr={"shape": "plain", "fontname": FONT, "fontcolor": INK},
        edge_attr={"fontname": FONT, "arrowsize": "0.7"},
    )
    for part in parts:
        if part.node not in rows and part.node.op != "constant":
            folded = [x for x in part.inputs if x in rows or x.op == "constant"]
            hue = kind(part.node, root)
            title = header(part, view, uses[part.node])
            dot.node(names[part.node], table(part.node, title, HEADERS[hue], TINTS[hue], folded))
    for arrow in arrows:
        if arrow.parent not in rows:
            dot.edge(names[arrow.parent], names[arrow.node], **look(arrow, largest))
    return Picture(dot.source)


VIEWS = {"named": boxes, "every": singles}


class Arrow(NamedTuple):
    """One use of a number: the parent, the node computed from it, and what it gets back."""

    parent: Value
    node: Value
    local: Any  # the derivative of the node in the parent
    share: Any  # local times the node's gradient; None before a backward pass


def arrows_into(part: Box) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    locals_ = passed(part, elementary.one(node.data))
    if node.grad is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, node.grad)
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def kind(node: Value, root: Value) -> str:
    """Return the kind of a node, which gives its box the colour."""
    if node is root:
        return "loss"
    return node.op if node.op in HEADERS else "computed"


def header(part: Box, view: str, uses: int) -> str:
    """Return what stands on top of a box: its equation, its operation or the kind of leaf."""
    node = part.node
    if not node.parents:
        return f"parameter, used {uses}x" if node.op == "parameter" else node.op or "leaf"
    title = equation(node) if view == "named" else node.op
    blocks = node.op == "relu" and isinstance(node.parents[0].data, numbers.Real)
    return f"{title}: blocks" if blocks and node.parents[0].data <= 0 else title


def table(node: Value, title: str, dark: str, tint: str, rows: list[Value]) -> str:
    """Return a box as an HTML-like table: title, columns, a row for each folded input, the node."""
    lines = [
        f'<tr><td colspan="3" bgcolor="{dark}">{text(title, "white", bold=True)}</td></tr>',
        line([text(column, GREY, size=9) for column in ("", "value", "grad")], tint),
        *(quantity(row, TINTS["parameter"]) for row in rows),
        quantity(node, tint, bold=True),
    ]
    return (
        '<<table border="1" cellborder="0" cellspacing="0" cellpadding="3"'
        f' color="{dark}">{"".join(lines)}</table>>'
    )


def quantity(node: Value, tint: str, bold: bool = False) -> str:
    """Return a row: the name, value and gradient of a number. A constant has no gradient."""
    grad = text("" if node.op == "constant" else shown(node.grad), colour(node.grad), bold=bold)
    label = "constant" if node.op == "constant" and not node.label else fitted(name(node), 32)
    return line([text(label, INK, bold=bold), text(shown(node.data), INK, bold=bold), grad], tint)


def line(cells: list[str], background: str) -> str:
    """Return a table row: the first cell to the left, the numbers to the right."""
    first, *others = cells
    others = [f'<td align="right" bgcolor="{background}">{cell}</td>' for cell in others]
    return f'<tr><td align="left" bgcolor="{background}">{first}</td>{"".join(others)}</tr>'


def text(content: str, colour: str, size: int = 11, bold: bool = False) -> str:
    """Return text as it is typed, whatever it says, in HTML-like markup."""
    content = html.escape(visible(content) or " ").replace(
        "\\", "\\\\"
    )  # \\N would be the node's name
    content = f"<b>{content}</b>" if bold else content
    return f'<font color="{colour}" point-size="{size}">{content}</font>'


def look(arrow: Arrow, largest: float) -> dict[str, str]:
    """Return the attributes of an arrow: thicker for more, coloured and signed for which way."""
    share = plain(arrow.share)
    lines = [text(f"x {shown(arrow.local)}", INK, size=10)]
    if arrow.share is None:
        lines.append(text("?", GREY, size=10))
    else:
        sign = "+" if share > 0 else ""
        lines.append(text(f"{sign}{shown(arrow.share)}", colour(arrow.share), size=10, bold=True))
    cells = "".join(f"<tr><td>{line}</td></tr>" for line in lines)
    weight = math.sqrt(abs(share) / largest) if largest and math.isfinite(share) else 0.0
    return {
        "label": f'<<table border="0" cellborder="0" cellspacing="0" cellpadding="0">'
        f"{cells}</table>>",
        "color": colour(arrow.share),
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
        "style": "dashed" if shown(arrow.share) == "0" else "solid",
    }


def colour(x: Any) -> str:
    """Return the colour of a gradient: blue above 0, orange below, grey for 0 and for unknown."""
    x = plain(x)
    return BLUE if x > 0 else ORANGE if x < 0 else GREY


def plain(x: Any) -> float:
    """Return the real number in x, however deep in Values; 0.0 where there is none."""
    x = innermost(x)
    if not isinstance(x, numbers.Real):
        return 0.0
    try:
        return float(x)
    except OverflowError:
        return math.copysign(math.inf, x)
