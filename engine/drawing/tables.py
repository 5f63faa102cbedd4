"""What stands in a box: on top the equation, below it the numbers, in one column or in lanes."""

import numbers
from collections.abc import Sequence
from typing import Any

from ..formatting import brief, equation, fitted, lane, lanes_of, lines, name
from ..graph import innermost
from ..grouping import Box
from ..value import Value
from . import labels
from .labels import GREY, Cell, Row, signed
from .lanes import Columns, columns, several, summed
from .scene import Scene

TITLE, TALL = 24, 4  # characters in a line of a title, about, and lines
NAME = 32  # characters in a name


class Tables:
    """The boxes of a scene."""

    def __init__(self, scene: Scene, view: str, lanes: Sequence[str] | None):
        self.scene = scene
        self.view = view
        self.columns = columns(scene, lanes)
        self.rows = scene.rows()

    def boxes(self) -> list[Box]:
        """Return the boxes of what is neither a row of another's box nor a constant."""
        root = self.scene.root
        return [
            part
            for part in self.scene.boxes
            if part.node is root or not (part.node in self.rows or part.node.role == "constant")
        ]

    def box(self, part: Box) -> str:
        """Return a node's box as a label."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.role == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return labels.box(self.kind(node), self.title(node), rows, sums, border)

    def title(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.scene.stale:
            title.append("stale: a leaf has changed")
        return title

    def kind(self, node: Value) -> str:
        """Return the kind of a node, which gives its box the colour."""
        if node is self.scene.root and node.parents:
            return "result"
        return node.role if node.role in labels.TINTS else "computed"

    def tag(self, node: Value) -> str:
        """Return the kind of a node in words."""
        tag = self.kind(node) if node.parents else node.role or "leaf"
        if node.role == "parameter" and self.scene.uses[node] > 1:
            tag += f", used {self.scene.uses[node]}x"
        return f"{tag}, so far" if node in self.scene.growing else tag

    def single(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = labels.number(lane(node.data, 0))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), labels.number(lane(x.data, 0)), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def across(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [
            off if is_off(node, i) else labels.number(lane(node.data, i)) for i in lanes.shown
        ]
        result = labels.number(summed(node.data)) if node is self.scene.root else Cell("")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = Cell("grad" if x is node else self.name_in_row(x))
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.role == "constant":
                numbers = [labels.number(lane(x.data, i)) for i in lanes.shown]
            elif x is not node:
                words = Cell(f"{words.content} = {brief(x.data)}", number=x.data)
            cells = [words, *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def slope(self, node: Value, i: int) -> Cell:
        """Return a node's slope in a lane. A constant has none."""
        return signed("" if node.role == "constant" else lane(self.scene.slopes.get(node), i))

    def name_in_row(self, node: Value) -> str:
        """Return the name of a parameter or constant in another's box."""
        if node.role == "constant" and not node.label:
            return "constant"
        often = f", used {self.scene.uses[node]}x" if self.scene.uses[node] > 1 else ""
        return fitted(name(node), NAME) + often


def is_alike(node: Value) -> bool:
    """Return whether a node is a leaf with one number for all lanes, whose slopes sum up."""
    return not node.parents and node.role != "constant" and lanes_of(node.data) is None


def is_off(node: Value, i: int) -> bool:
    """Return whether a node is a relu that blocks, in a lane."""
    if node.op != "relu":
        return False
    x = lane(node.parents[0].data, i)
    return isinstance(innermost(x), numbers.Real) and innermost(x) <= 0


def told(node: Value, slope: Any) -> str:
    """Return in words what a box shows of its node."""
    what = equation(node) if node.parents else name(node)
    return f"{what}: value {several(node.data)}, grad {several(slope)}"
