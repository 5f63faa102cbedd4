"""Pictures of a computation: what every quantity is, and what the backward pass brings it.

A box is a quantity: on top its equation, then its value and gradient, then the same of the
parameters that only it uses. An arrow is a use: beside it the local derivative, and below that what
the backward pass sends along it, against the arrow's direction.
"""

import math
import numbers
from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

from . import elementary, markup
from .graph import stale
from .grouping import Box, boxes, singles
from .markup import BLUE, GREY, ORANGE, Cell, Row
from .notation import LANES, brief, equation, fitted, lanes_of, lines, name, shown
from .picture import Picture
from .scene import Arrow, Scene, moment, whole
from .value import Value, innermost

VIEWS = {"named": boxes, "every": singles}
MANY, TOO_MANY = 150, 2000  # boxes: with more a picture leaves some out, or is not drawn
KEPT = 40  # boxes of a picture that leaves some out
TITLE, TALL = 24, 4  # characters in a line of a title, about, and lines
NAME = 32  # characters in a name

GRAPH = {
    "rankdir": "LR",
    "ordering": "in",
    "bgcolor": "white",
    **markup.FONT,
    "nodesep": "0.3",
    "ranksep": "0.35",
    "nslimit": "1",  # rounds of improving a layout, for each box; more take minutes for nothing
    "nslimit1": "1",
    "labelloc": "t",
    "labeljust": "l",
}
NODES = {**markup.FONT, "shape": "plain"}
EDGES = {**markup.FONT, "arrowsize": "0.8"}


def draw(
    root: Value,
    view: str = "named",
    step: int | None = None,
    lanes: Sequence[str] | None = None,
    force: bool = False,
) -> Picture:
    """Return a picture of the computation that ends in root.

    The view "named" has a box for each labelled node, headed by its equation; of a large graph it
    shows only as much as one can look at. "every" has a box for each operation. Run backward()
    first to see the gradients; until then they are question marks. Where the numbers are arrays,
    a box has a column for each lane, headed by the names in `lanes`.

    With a `step`, from 1 on, the picture shows that step of the backward pass alone.

    ValueError where "every" would have more than 2,000 boxes; `force` draws all that there are.

    >>> x = Value(3.0, label="x")
    >>> draw(x * x).source.count("->")
    2
    """
    if view not in VIEWS:
        raise ValueError(f"there is no view {view!r}; the views are 'named' and 'every'")
    parts = VIEWS[view](root)
    if step is not None:
        return Sketch(moment(parts, step), parts, view, lanes).picture()
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return Sketch(whole(parts, most), parts, view, lanes).picture()


class Lanes(NamedTuple):
    """The columns of numbers side by side."""

    heads: list[str]
    shown: range

    def row(self, cells: list[Cell]) -> list[Cell]:
        """Return a cell for each column."""
        return cells + [Cell("...", GREY)] * (len(self.heads) - len(cells))


def lanes_in(scene: Scene, names: Sequence[str] | None) -> Lanes | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i]) if names else str(i), NAME) for i in few]
    return Lanes(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


class Sketch:
    """A scene on its way to the DOT language."""

    def __init__(self, scene: Scene, parts: list[Box], view: str, lanes: Sequence[str] | None):
        self.scene = scene
        self.view = view
        self.lanes = lanes_in(scene, lanes)
        self.ids = {part.node: f"n{i}" for i, part in enumerate(reversed(parts))}
        self.uses = Counter(node for part in parts for node in part.inputs)
        self.stale = stale(scene.root)
        arrows = Counter(arrow.parent for arrow in scene.arrows)
        self.rows = {x for x, count in arrows.items() if x.op == "parameter" and count == 1}
        self.rows.discard(scene.focus)
        self.arrows = [arrow for arrow in scene.arrows if arrow.parent not in self.rows]
        self.boxes = [
            part
            for part in scene.boxes
            if part.node is scene.root or not (part.node in self.rows or part.node.op == "constant")
        ]
        few = len(self.boxes) <= KEPT and scene.focus is None  # in a crowd something comes between
        self.above = pairs(self.arrows) if few else {}
        sizes = [abs(plain(lane(arrow.share, 0))) for arrow in self.arrows]
        self.largest = max(filter(math.isfinite, sizes), default=0.0)

    def picture(self) -> Picture:
        """Return the picture of the scene."""
        import graphviz  # here, so that only who draws pays for it

        dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
        if self.scene.title:
            first, *others = self.scene.title
            dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
        words = []
        for part in self.boxes:
            words.append(told(part.node, self.scene.slopes.get(part.node)))
            dot.node(self.ids[part.node], self.box(part), tooltip=markup.tip(words[-1]))
        for arrow in self.arrows:
            dot.edge(self.ids[arrow.parent], self.ids[arrow.node], **self.look(arrow))
        for i, rest in enumerate(self.scene.rests):
            dot.node(f"rest{i}", markup.left_out(rest.words()))
            for user in rest.users:
                dot.edge(f"rest{i}", self.ids[user], style="dotted", color=GREY)
        for node, parent in self.above.items():
            with dot.subgraph() as column:
                column.attr(rank="same")
                column.node(self.ids[parent])
                column.node(self.ids[node])
        return Picture(dot.source, "\n".join(words))

    def box(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.lanes is None:
            rows, sums = self.columns(node, others), False
        else:
            rows = self.across(node, others, self.lanes)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def title(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.lanes:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.lanes is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def kind(self, node: Value) -> str:
        """Return the kind of a node, which gives its box the colour."""
        if node is self.scene.root and node.parents:
            return "result"
        return node.op if node.op in markup.TINTS else "computed"

    def tag(self, node: Value) -> str:
        """Return the kind of a node in words."""
        tag = self.kind(node) if node.parents else node.op or "leaf"
        if node.op == "parameter" and self.uses[node] > 1:
            tag += f", used {self.uses[node]}x"
        return f"{tag}, so far" if node in self.scene.growing else tag

    def columns(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def across(self, node: Value, others: list[Value], lanes: Lanes) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def slope(self, node: Value, i: int) -> Cell:
        """Return a node's slope in a lane. A constant has none."""
        return signed("" if node.op == "constant" else lane(self.scene.slopes.get(node), i))

    def name_in_row(self, node: Value) -> str:
        """Return the name of a parameter or constant in another's box."""
        if node.op == "constant" and not node.label:
            return "constant"
        often = f", used {self.uses[node]}x" if self.uses[node] > 1 else ""
        return fitted(name(node), NAME) + often

    def look(self, arrow: Arrow) -> dict[str, str]:
        """Return the attributes of an arrow: thicker for more, coloured and signed for which way.

        Where there are lanes it bears the local derivative in each, or once if it is the same.
        """
        hue, weight, style = GREY, 0.0, "solid"
        if self.lanes is None:
            local, share = lane(arrow.local, 0), lane(arrow.share, 0)
            words = [Cell(f"x {shown(local)}"), signed(share, bold=True, plus="+")]
            hue, size = words[1].colour, abs(plain(share))
            weight = math.sqrt(size / self.largest) if math.isfinite(size) and size else 0.0
            style = "dashed" if words[1].content == "0" else "solid"
        else:
            locals_ = [f"x {shown(lane(arrow.local, i))}" for i in self.lanes.shown]
            locals_ = locals_[:1] if len({*locals_}) == 1 else locals_
            words = [Cell(local) for local in locals_]
            style = "dashed" if {*locals_} == {"x 0"} else "solid"
        placed = (
            markup.beside(words)
            if self.above.get(arrow.node) is arrow.parent
            else {"label": markup.note(words)}
        )
        return {
            **placed,
            "tooltip": markup.tip(self.in_full(arrow)),
            "color": hue,
            "penwidth": f"{0.8 + 3.2 * weight:.2f}",
            "style": style,
        }

    def in_full(self, arrow: Arrow) -> str:
        """Return an arrow's numbers with all the digits that a check may want."""
        factors = arrow.local, self.scene.slopes.get(arrow.node), arrow.share
        products = []
        for i in self.lanes.shown if self.lanes else [0]:
            local, slope, share = [full(lane(x, i)) for x in factors]
            products.append(f"{local} x {slope} = {share}")
        return f"{name(arrow.parent)} gets from {name(arrow.node)}: {'; '.join(products)}"


def pairs(arrows: list[Arrow]) -> dict:
    """Return {node: parent} for what is best drawn one above the other: two steps of a pipeline.

    They have nothing but each other: no other arrow leads into the lower or out of the upper.
    """
    into = Counter(arrow.node for arrow in arrows)
    out_of = Counter(arrow.parent for arrow in arrows)
    above: dict = {}
    paired: set = set()
    for node, parent in [(arrow.node, arrow.parent) for arrow in reversed(arrows)]:
        alone = parent.parents and into[node] == out_of[parent] == 1
        if alone and paired.isdisjoint((node, parent)):
            above[node] = parent
            paired |= {node, parent}
    return above


def lane(x: Any, i: int) -> Any:
    """Return the number in a lane; of a number that is the same for all lanes itself."""
    lanes = lanes_of(x)
    if lanes is None:
        return x
    return lanes[i] if i < len(lanes) else lanes[0] if len(lanes) == 1 else None


def summed(x: Any) -> Any:
    """Return the sum of all lanes; None where there is no number."""
    lanes = lanes_of(x)
    return elementary.total(*lanes) if lanes else x


def is_alike(node: Value) -> bool:
    """Return whether a node is a leaf with one number for all lanes, whose slopes sum up."""
    return not node.parents and node.op != "constant" and lanes_of(node.data) is None


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


def several(x: Any) -> str:
    """Return the numbers in all lanes, or the first few."""
    lanes = lanes_of(x)
    if lanes is None:
        return shown(x)
    return ", ".join([*map(shown, lanes[:LANES]), *(["..."] if len(lanes) > LANES else [])])


def full(x: Any) -> str:
    """Return a number with all the digits that a check may want."""
    x = innermost(x)
    return f"{x:.12g}" if isinstance(x, float) else shown(x)


def signed(x: Any, bold: bool = False, plus: str = "") -> Cell:
    """Return a slope in its colour: blue above 0, orange below, grey for 0 and for unknown."""
    sign = plain(x)
    hue = BLUE if sign > 0 else ORANGE if sign < 0 else GREY
    return Cell((plus if sign > 0 else "") + shown(x), hue, bold)


def plain(x: Any) -> float:
    """Return the real number in x, however deep in Values; 0.0 where there is none."""
    x = innermost(x)
    if not isinstance(x, numbers.Real):
        return 0.0
    try:
        return float(x)
    except OverflowError:
        return math.copysign(math.inf, x)


def in_a_notebook(self, include=None, exclude=None):
    """Return what a notebook shows of a Value: its picture."""
    return draw(self)._repr_mimebundle_()


setattr(Value, "_repr_mimebundle_", in_a_notebook)  # noqa: B010 (Value knows nothing of pictures)
