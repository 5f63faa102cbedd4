"""Boxes and arrows put together: a scene in the DOT language."""

import math
from collections import Counter
from collections.abc import Sequence
from typing import Any

from ..formatting import lane, name, shown
from ..graph import innermost
from . import labels
from .labels import GREY, Cell, plain, signed
from .lanes import Columns
from .picture import Picture
from .scene import Arrow, Scene
from .tables import Tables, told

GRAPH = {
    "rankdir": "LR",
    "ordering": "in",
    "bgcolor": "white",
    **labels.FONT,
    "nodesep": "0.3",
    "ranksep": "0.35",
    "nslimit": "1",  # rounds of improving a layout, for each box; more take minutes for nothing
    "nslimit1": "1",
    "labelloc": "t",
    "labeljust": "l",
}
NODES = {**labels.FONT, "shape": "plain"}
EDGES = {**labels.FONT, "arrowsize": "0.8"}


CROWD = 40  # boxes: with more something would come between two that stand in one column


def to_dot(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    tables = Tables(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in tables.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=labels.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in tables.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], tables.box(part), tooltip=labels.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        texts, looks = along(arrow, tables.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= labels.beside(texts) if beside else {"label": labels.note(texts)}
        looks["tooltip"] = labels.tip(in_full(arrow, scene.slopes.get(arrow.node), tables.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", labels.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def along(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        texts = [times(lane(arrow.local, i)) for i in columns.shown]
        texts = texts[:1] if len({text.content for text in texts}) == 1 else texts
        style = "dashed" if [text.content for text in texts] == ["x 0"] else "solid"
        return texts, {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [times(lane(arrow.local, 0)), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def times(local: Any) -> Cell:
    """Return a local derivative as it stands beside an arrow."""
    return Cell(f"x {shown(local)}", number=local)


def in_full(arrow: Arrow, slope: Any, columns: Columns | None) -> str:
    """Return an arrow's numbers with all the digits that a check may want."""
    products = []
    for i in columns.shown if columns else [0]:
        local, arrived, share = [full(lane(x, i)) for x in (arrow.local, slope, arrow.share)]
        products.append(f"{local} x {arrived} = {share}")
    return f"{name(arrow.parent)} gets from {name(arrow.node)}: {'; '.join(products)}"


def pairs(arrows: list[Arrow]) -> dict:
    """Return {parent: node} for what is best drawn one above the other: two steps of a pipeline.

    They have nothing but each other: no other arrow leads out of the upper or into the lower.
    """
    into = Counter(arrow.node for arrow in arrows)
    out_of = Counter(arrow.parent for arrow in arrows)
    below: dict = {}
    paired: set = set()
    for parent, node in [(arrow.parent, arrow.node) for arrow in reversed(arrows)]:
        alone = parent.parents and into[node] == out_of[parent] == 1
        if alone and paired.isdisjoint((parent, node)):
            below[parent] = node
            paired |= {parent, node}
    return below


def full(x: Any) -> str:
    """Return a number with all the digits that a check may want."""
    x = innermost(x)
    return f"{x:.12g}" if isinstance(x, float) else shown(x)
