"""The table in a box: its title, then rows of numbers, with a column for each lane of arrays."""

import numbers
from collections.abc import Sequence
from itertools import zip_longest
from typing import Any

from ..formatting import (
    abbreviated,
    brief,
    closing,
    equation,
    lane,
    lanes_of,
    lines,
    name,
    shown,
    sum_in_words,
    told_apart,
)
from ..graph import innermost
from ..grouping import Box
from ..side_by_side import OTHER
from ..value import Value
from . import labels
from .labels import GREY, Cell, Row, coloured
from .lanes import Columns, columns, lane_sum, lanes_as_text
from .scene import Scene, has_lanes

TITLE, WIDE = 24, 36  # about how many characters a line of a title has, without lanes and with
TALL = 4  # lines of a title
NAME = 32  # characters in a name
OTHERS = f"from {OTHER}", "earlier"  # where a gradient may come from besides the samples


class Tables:
    """The tables in the boxes of a scene."""

    def __init__(self, scene: Scene, view: str, lanes: Sequence[str] | None):
        self.scene = scene
        self.view = view
        self.columns = columns(scene, lanes)
        self.names = told_apart([box.node for box in scene.boxes], NAME) if view == "every" else {}
        self.users = scene.users()  # {node that is shown as a row: the node whose box it is in}

    def boxes(self) -> list[Box]:
        """Return the boxes to draw: all but constants, and nodes that are rows in other boxes."""
        root = self.scene.root
        return [
            box
            for box in self.scene.boxes
            if box.node is root or not (box.node in self.users or box.node.role == "constant")
        ]

    def has_off(self) -> bool:
        """Return whether a lane that is shown is "off"."""
        lanes = self.columns.lanes if self.columns else ()
        return any(is_off(box.node, i) for box in self.boxes() for i in lanes)

    def has_others(self) -> bool:
        """Return whether a row shows what other terms contribute, for which there is no arrow."""
        return any(OTHERS[0] in self.apart(x) for x in self.users)

    def description(self, box: Box) -> str:
        """Return what a box shows, as text: a line for its node, and one for each parameter."""
        rows = [x for x in dict.fromkeys(box.inputs) if self.users.get(x) is box.node]
        return "\n    ".join(map(self.in_words, [box.node, *rows]))

    def in_words(self, node: Value) -> str:
        """Return what is shown of a node, as one line of text."""
        head = self.equation(node) if node.parents else name(node)
        gradient = self.scene.gradients.get(node)
        value = lanes_as_text(node.data)
        if self.columns and has_lanes(node.data) and node.op == "relu":
            off = [i for i in self.columns.lanes if is_off(node, i)]
            value += f" (off in lane {', '.join(map(str, off))})" if off else ""
        grad = lanes_as_text(gradient)
        if has_lanes(gradient) and is_scalar_leaf(node):
            grad += f", sum {shown(self.total(node))}"
        if node in self.scene.sums:
            grad += f" = {sum_as_text(self.scene.sums[node])}"
        return "; ".join([f"{head}: value {value}, grad {grad}", *self.remarks(node)])

    def table(self, box: Box) -> str:
        """Return the table of a box as a label."""
        node = box.node
        inputs = dict.fromkeys(box.inputs)
        others = [x for x in inputs if self.users.get(x) is node or x.role == "constant"]
        shown = [node, *others]
        columns = self.columns and self.columns.of(
            [y for x in shown for y in (x.data, self.scene.gradients.get(x))]
        )
        if columns is None:
            rows, sums = self.number_rows(node, others), False
        else:
            rows = self.lane_rows(node, others, columns)
            sums = any(row.cells[-1].content for row in rows[1:] if len(row.cells) > 1)
            if not sums:
                rows = [row._replace(cells=row.cells[: len(columns.heads) + 1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        width = max(WIDE, bold_characters(rows)) if self.columns else TITLE
        return labels.box(self.kind(node), self.title(node, width), rows, sums, border)

    def title(self, node: Value, width: int) -> list[str]:
        """Return the lines at the top of a box, of about `width` characters."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(self.equation(node), width) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns and has_lanes(node.data):
                title = [*dict.fromkeys([node.op, self.names[node]])]  # sigmoid once
            if len(title) > TALL:
                closed = closing(" ".join(title), len(" ".join(title[:TALL])))
                title[TALL - 1 :] = [f"{title[TALL - 1]} ...{closed}"]
        return [*title, *self.remarks(node)]

    def equation(self, node: Value) -> str:
        """Return how a node is computed, in the words of the scene if it has any for that."""
        return self.scene.words.get(node) or equation(node)

    def remarks(self, node: Value) -> list[str]:
        """Return what else there is to say about a node."""
        off = self.columns is None and is_off(node, 0)
        stale = node in self.scene.stale
        return ["off: passes nothing back"] * off + ["stale: a leaf has changed"] * stale

    def kind(self, node: Value) -> str:
        """Return the kind of a node, which determines its colours."""
        if node is self.scene.root and node.parents:
            return "result"
        return node.role if node.role in labels.TINTS else "computed"

    def kind_as_text(self, node: Value) -> str:
        """Return the kind of a node as text, and what else there is to say about it."""
        text = self.kind(node) if node.parents else node.role or "leaf"
        if node.role == "parameter":
            text += self.repeated_use(node)
        return f"{text}, so far" if node in self.scene.incomplete else text

    def repeated_use(self, node: Value) -> str:
        """Return ", used 3x" for a node that is used three times, "" for one that is used once."""
        count = self.scene.uses[node]
        return f", used {count}x" if count > 1 else ""

    def number_rows(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box without lanes: name, value and gradient of each node."""
        own_name = self.names[node] if self.view == "every" and node.parents else ""
        head = (self.kind_as_text(node), "value", "grad")
        rows = [Row(self.kind(node), [Cell(text, GREY) for text in head])]
        for x in node, *others:
            first = Cell(own_name if x is node else self.row_name(x))
            cells = [first, labels.number(lane(x.data, 0)), self.gradient(x, 0)]
            rows += [Row(self.kind(x), cells, bold=x is node), *self.sum_row(x)]
        return rows

    def sum_row(self, node: Value) -> list[Row]:
        """Return a row that says what a gradient adds up from, if that is not shown otherwise."""
        terms = self.scene.sums.get(node)
        return [Row(self.kind(node), [Cell(f"= {sum_as_text(terms)}")])] if terms else []

    def lane_rows(self, node: Value, others: list[Value], columns: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane and, last, one for sums.

        The sums are those of the result, and of the gradients of leaves without lanes. The parts of
        such a gradient from other terms and from earlier passes have columns before the sum.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [
            off if is_off(node, i) else labels.number(lane(node.data, i)) for i in columns.lanes
        ]
        is_sum = self.is_sum(node)
        if is_sum:
            values = [Cell("")] * len(columns.heads)
        is_root = node is self.scene.root and has_lanes(node.data)
        result = labels.number(lane_sum(node.data)) if is_root or is_sum else Cell("")
        heads = [head.partition(", ")[::2] for head in columns.heads]  # "flower 1, Setosa": 2 lines
        above, below = zip(*heads, strict=True)
        apart = {x: self.apart(x) for x in (node, *others)}
        words = [word for word in OTHERS if any(word in found for found in apart.values())]
        empty = [""] * len(words)
        more = [f"  {word.removeprefix('from ')}" for word in words]  # apart from "146 more"
        above, below = (self.kind_as_text(node), *above, *more, "sum"), ("", *below, *empty, "")
        rows = [
            Row(kind, [Cell(text, GREY) for text in above]),
            *([Row(kind, [Cell(text, GREY) for text in below])] if any(below) else []),
            Row(kind, [Cell("value"), *columns.padded(values), *map(Cell, empty), result], True),
        ]
        for x in node, *others:
            first = Cell("grad" if x is node else self.row_name(x))
            cells = [self.gradient(x, i) for i in columns.lanes]
            total = self.total(x) if is_scalar_leaf(x) or self.is_sum(x) else ""
            if self.is_sum(x):
                cells = [Cell("")] * len(columns.heads)
            found = [coloured(apart[x].get(word, "")) for word in words]
            if x.role == "constant":
                cells = [labels.number(lane(x.data, i)) for i in columns.lanes]
            elif x is not node:
                start = abbreviated(name(x), NAME) if apart[x] else first.content  # columns say it
                first = Cell(f"{start} = {brief(x.data)}", number=x.data)
            row = [first, *columns.padded(cells), *found, coloured(total)]
            rows.append(Row(self.kind(x), row, bold=x is node))
            rows += [] if apart[x] else self.sum_row(x)
        return rows

    def is_sum(self, node: Value) -> bool:
        """Return whether a computed node has one value and one gradient, for all lanes together."""
        gradient = self.scene.gradients.get(node)
        return bool(node.parents) and not has_lanes(node.data) and not has_lanes(gradient)

    def apart(self, node: Value) -> dict[str, Any]:
        """Return the parts of the gradient of a leaf without lanes that no sample contributes."""
        terms = self.scene.sums.get(node, [])[1:] if is_scalar_leaf(node) else []
        return {word: x for x, word in terms}

    def total(self, node: Value) -> Any:
        """Return the gradient of a node over all lanes."""
        return node.grad if node in self.scene.sums else lane_sum(self.scene.gradients.get(node))

    def gradient(self, node: Value, i: int) -> Cell:
        """Return the gradient of a node in lane i; a constant has none."""
        return coloured("" if node.role == "constant" else lane(self.scene.gradients.get(node), i))

    def row_name(self, node: Value) -> str:
        """Return the name of a parameter or constant in a row of another node's box."""
        if node.role == "constant" and not node.label:
            return "constant"
        return abbreviated(name(node), NAME) + self.repeated_use(node)


def bold_characters(rows: list[Row]) -> int:
    """Return roughly how many characters of a title fit above the rows."""
    columns = zip_longest(*[[len(cell.content) + 1 for cell in row.cells] for row in rows])
    return int(0.9 * sum(max(filter(None, column)) for column in columns))


def is_scalar_leaf(node: Value) -> bool:
    """Return whether a node is a leaf with one number for all lanes, and so one gradient."""
    return not node.parents and node.role != "constant" and lanes_of(node.data) is None


def is_off(node: Value, i: int) -> bool:
    """Return whether a node is a relu that blocks the gradient in lane i."""
    if node.op != "relu":
        return False
    x = innermost(lane(node.parents[0].data, i))
    return isinstance(x, numbers.Real) and x <= 0


def sum_as_text(terms: list) -> str:
    """Return a sum with a word for each term."""
    return sum_in_words([(lanes_as_text(x), word) for x, word in terms])
