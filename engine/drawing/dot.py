"""A scene in the DOT language: its boxes and arrows."""

import itertools
import math
from collections import Counter
from collections.abc import Sequence
from typing import Any

from ..formatting import lane, name, numbers_in, shown, told_apart
from ..graph import innermost
from ..side_by_side import OTHER
from ..value import Value
from . import labels
from .labels import GREY, Cell, as_float, coloured
from .lanes import Columns
from .picture import Layout, Picture
from .placeholders import BLANK, Placeholder, Placeholders
from .scene import Arrow, Scene
from .tables import Tables

GRAPH = {
    "rankdir": "LR",
    "ordering": "in",
    "bgcolor": "white",
    **labels.FONT,
    "nodesep": "0.3",
    "ranksep": "0.35",
    "nslimit": "1",  # rounds that improve the layout, per box; more take minutes and improve little
    "nslimit1": "1",
    "labelloc": "t",
    "labeljust": "l",
}
TOGETHER = {"label": "", "peripheries": "0", "margin": "0"}  # an invisible frame
NODES = {**labels.FONT, "shape": "plain"}
EDGES = {**labels.FONT, "arrowsize": "0.8"}

MANY = 4  # arrows into one box, from which on each has names at its ends
OFF = "off: relu is 0 in this sample and passes nothing back"
NO_ARROW = f"What {OTHER} contribute to a parameter stands in their column, without an arrow"
ENDS = 16  # characters in the name of an arrow's end
TALL = 4  # boxes with lanes that stand one above the other, if they are a chain
APART = 3  # of more chains, other boxes would come between the boxes of one; a frame prevents that
CROWD = 40  # with more boxes, other boxes would come between the two of a pair


def to_dot(
    scene: Scene,
    view: str,
    lanes: Sequence[str] | None,
    layouts: Sequence[Layout] | None = None,
) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only those who draw wait for its import

    tables = Tables(scene, view, lanes)
    ids = {box.node: f"n{i}" for i, box in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in tables.users]
    title = [*scene.title]
    title += [OFF] if scene.title and tables.has_off() else []
    title += [NO_ARROW] if tables.has_others() else []
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if title:
        first, *others = title
        dot.attr(label=labels.text_lines([[Cell(first, bold=True)], *[[Cell(x)] for x in others]]))
    boxes = tables.boxes()
    tall = 2
    if tables.columns:  # lanes make boxes large
        tall = TALL
        dot.attr(ranksep="0.1", nodesep="0.1")
    is_small = len(boxes) <= CROWD and scene.focus is None
    between = [x for x in arrows if x.parent not in scene.words]  # other terms may stand beside
    pairs = pairs_of(between, tall) if is_small else {}
    chains = chains_of(pairs)
    kept_together = len(chains) > APART
    for box in reversed(boxes) if kept_together else boxes:
        tooltip = labels.tooltip(tables.in_words(box.node))
        dot.node(ids[box.node], tables.table(box), tooltip=tooltip)
    sizes = [abs(as_float(lane(arrow.contribution, 0))) for arrow in arrows]
    largest = max(filter(math.isfinite, sizes), default=0)
    crossing = crossings(arrows) if tables.columns else set()  # elsewhere, colours tell
    names = told_apart([box.node for box in scene.boxes], ENDS) if crossing else {}
    for arrow in arrows:
        lines, looks = beside_arrow(arrow, tables.columns, largest)
        ends = [ids[arrow.parent], ids[arrow.node]]
        if pairs.get(arrow.parent) is arrow.node:
            looks |= labels.right_of_arrow(lines, is_back=kept_together)
            if kept_together:
                ends.reverse()  # of an arrow in a cluster, Graphviz puts the first end below
        else:
            is_crossing = (arrow.parent, arrow.node) in crossing
            rows = owned(arrow, lines, names) if is_crossing else [[line] for line in lines]
            looks["label"] = labels.text_lines(rows)
        products = in_full(arrow, scene.gradients.get(arrow.node), tables.columns)
        looks["tooltip"] = labels.tooltip(products)
        dot.edge(*ends, **looks)
    for i, rest in enumerate(scene.hidden):
        dot.node(f"rest{i}", labels.dashed_box(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for i, chain in enumerate(chains):
        column = graphviz.Digraph()
        column.attr(rank="same")
        for node in chain:
            column.node(ids[node])
        if kept_together:
            frame = graphviz.Digraph(f"cluster_{i}", graph_attr=TOGETHER)
            frame.subgraph(column)
            column = frame
        dot.subgraph(column)
    descriptions = map(tables.description, boxes)
    hidden = [rest.words() for rest in scene.hidden]
    return Picture(dot.source, "\n".join([*title, *descriptions, *hidden]), layouts)


def beside_arrow(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return the lines of text beside an arrow, and the attributes that give its colour and style.

    The lines are the local derivative and the contribution, and the closer the contribution comes
    to the `largest`, the thicker is the arrow. In a picture with lanes, the lines are the local
    derivatives of the lanes that the boxes show, or just one if all lanes have the same. A page
    with lanes has less room: it shows no contribution beside any arrow, and of many lanes only the
    first, which its reader can choose.
    """
    of_page = columns and isinstance(arrow.contribution, Placeholder | Placeholders)
    columns = columns and columns.of([arrow.local, arrow.contribution])
    if columns:
        locals_ = [lane(arrow.local, i) for i in columns.lanes]
        lines = [factor(x) for x in locals_ if x != BLANK]
        others = {*numbers_in(arrow.local)} - {BLANK}  # of hidden lanes, too
        texts = (factor(x).content for x in others)
        if all(text == lines[0].content for text in texts):
            lines[1:] = []
        style = "dashed" if [line.content for line in lines] == ["x 0"] else "solid"
        if 1 < len(lines) < len(columns.names):
            lines[1 if of_page else len(lines) :] = [Cell("...")]
        return lines, {"color": GREY, "style": style}
    contribution = coloured(lane(arrow.contribution, 0), bold=True, plus="+")
    size = abs(as_float(lane(arrow.contribution, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    lines = [factor(lane(arrow.local, 0)), *([] if of_page else [contribution])]
    return lines, {
        "color": contribution.colour,
        "style": "dashed" if contribution.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def factor(local: Any) -> Cell:
    """Return a local derivative as the factor that is written beside an arrow."""
    return Cell(f"x {shown(local)}", number=local)


def in_full(arrow: Arrow, gradient: Any, columns: Columns | None) -> str:
    """Return "local x gradient = contribution" for each lane, with enough digits to check it."""
    columns = columns and columns.of([arrow.local, gradient, arrow.contribution])
    products = []
    for i in columns.lanes if columns else [0]:
        factors = lane(arrow.local, i), lane(gradient, i)
        product = lane(arrow.contribution, i)
        products.append(f"{' x '.join(map(many_digits, factors))} = {many_digits(product)}")
    return f"{name(arrow.parent)} gets from {name(arrow.node)}: {'; '.join(products)}"


def many_digits(x: Any) -> str:
    """Return a number with enough digits to check it."""
    x = innermost(x)
    return f"{x:.12g}" if isinstance(x, float) else shown(x)


def owned(arrow: Arrow, factors: list[Cell], names: dict[Value, str]) -> list[list[Cell]]:
    """Return the names of an arrow's two ends, "x1 to h1", above its factors.

    Three factors or more are in a row: so many arrows that cross find room, and the factors stand
    in the order of the columns.
    """
    parent, node = names[arrow.parent], names[arrow.node]
    in_a_row = len(factors) > 2
    one_line = len(parent + node) < (2 * ENDS if in_a_row else ENDS // 2)
    words = [f"{parent} to {node}"] if one_line else [parent, f"to {node}"]
    heads = [[Cell(line, GREY)] for line in words]
    if not in_a_row:
        return [*heads, *[[x] for x in factors]]
    more = [x._replace(content=f"  {x.content.removeprefix('x ')}") for x in factors[1:]]
    return [*heads, [factors[0], *more]]


def crossings(arrows: list[Arrow]) -> set[tuple[Value, Value]]:
    """Return (parent, node) of the arrows that may cross, and whose ends need names.

    Those are the arrows of two parents that share two nodes, and those that enter one node in a
    crowd: there, an arrow may end beside the row of another parent's weight.
    """
    users: dict[Value, set] = {}
    for arrow in arrows:
        users.setdefault(arrow.parent, set()).add(arrow.node)
    found = set()
    wide = [(x, nodes) for x, nodes in users.items() if len(nodes) > 1]
    for a, b in itertools.combinations(wide[:CROWD], 2):
        shared = a[1] & b[1]
        if len(shared) > 1:
            found |= {(x, node) for x in (a[0], b[0]) for node in shared}
    entering = Counter(arrow.node for arrow in arrows)
    return found | {(x.parent, x.node) for x in arrows if entering[x.node] >= MANY}


def pairs_of(arrows: list[Arrow], tall: int = 2) -> dict[Value, Value]:
    """Return {parent: node} for nodes that are best drawn one above the other.

    Their arrow is the only one that leaves the parent and the only one that enters the node. The
    parent is no leaf, and of a chain at most so many nodes as `tall` stand in one column.
    """
    entering = Counter(arrow.node for arrow in arrows)
    leaving = Counter(arrow.parent for arrow in arrows)
    pairs: dict[Value, Value] = {}
    columns: dict[Value, list] = {}  # {node: all that stand in its column}
    for arrow in reversed(arrows):
        parent, node = arrow.parent, arrow.node
        alone = parent.parents and entering[node] == leaving[parent] == 1
        column = columns.get(parent, [parent]) + columns.get(node, [node])
        if alone and len(column) <= tall:
            pairs[parent] = node
            columns |= dict.fromkeys(column, column)
    return pairs


def chains_of(pairs: dict[Value, Value]) -> list[list[Value]]:
    """Return the nodes of pairs in chains, each from its first node down to its last."""
    below = {*pairs.values()}
    found = [[first] for first in pairs if first not in below]
    for chain in found:
        while chain[-1] in pairs:
            chain.append(pairs[chain[-1]])
    return found
