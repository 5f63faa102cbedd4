"""Boxes and arrows put together: a scene in the DOT language."""

import math
from collections import Counter
from collections.abc import Sequence
from typing import Any

from ..notation import bare, lane, name, shown
from . import markup
from .columns import Columns
from .markup import GREY, Cell, plain, signed
from .panels import Panels, told
from .picture import Picture
from .scene import Arrow, Scene

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


CROWD = 40  # boxes: with more something would come between two that stand in one column


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_sketch__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_sketch__mutmut)
def sketch(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_orig(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_1(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = None
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_2(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(None, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_3(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, None, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_4(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, None)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_5(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_6(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_7(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, )
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_8(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = None
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_9(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(None)}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_10(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(None))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_11(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = None
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_12(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_13(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = None
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_14(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph(None, graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_15(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=None, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_16(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=None, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_17(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=None)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_18(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph(graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_19(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_20(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_21(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, )
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_22(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("XXcomputationXX", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_23(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("COMPUTATION", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_24(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = None
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_25(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=None)
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_26(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note(None))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_27(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(None, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_28(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=None), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_29(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_30(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, ), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_31(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=False), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_32(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(None, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_33(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, None)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_34(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_35(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, )]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_36(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = None
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_37(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(None)
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_38(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(None, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_39(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, None))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_40(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_41(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, ))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_42(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(None)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_43(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(None, panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_44(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], None, tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_45(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=None)
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_46(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_47(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_48(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), )
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_49(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(None), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_50(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(None))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_51(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[+1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_52(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-2]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_53(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = None
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_54(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if (len(words) <= CROWD and scene.focus is None) and False else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_55(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if (len(words) <= CROWD and scene.focus is None) or True else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_56(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(None) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_57(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD or scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_58(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) < CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_59(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is not None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_60(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = None
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_61(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(None, default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_62(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=None)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_63(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_64(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), )
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_65(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(None, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_66(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, None), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_67(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter((abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_68(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, ), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_69(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(None) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_70(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(None)) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_71(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(None, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_72(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, None))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_73(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_74(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, ))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_75(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 1))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_76(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=1)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_77(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = None
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_78(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(None, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_79(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, None, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_80(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, None)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_81(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_82(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_83(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, )
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_84(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = None
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_85(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(None) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_86(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is not arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_87(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks = markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_88(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks &= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_89(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if (beside) and False else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_90(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if (beside) or True else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_91(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(None) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_92(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"XXlabelXX": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_93(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"LABEL": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_94(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(None)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_95(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = None
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_96(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["XXtooltipXX"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_97(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["TOOLTIP"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_98(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(None)
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_99(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(None, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_100(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, None, panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_101(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), None))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_102(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_103(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_104(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), ))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_105(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(None), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_106(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(None, ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_107(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], None, **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_108(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_109(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_110(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], )
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_111(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(None):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_112(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(None, markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_113(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", None)
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_114(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_115(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", )
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_116(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(None))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_117(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(None, ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_118(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", None, style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_119(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style=None, color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_120(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=None)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_121(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_122(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_123(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_124(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", )
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_125(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="XXdottedXX", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_126(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="DOTTED", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_127(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank=None)
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_128(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="XXsameXX")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_129(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="SAME")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_130(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(None)
    return Picture(dot.source, "\n".join(words))


def x_sketch__mutmut_131(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(None, "\n".join(words))


def x_sketch__mutmut_132(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, None)


def x_sketch__mutmut_133(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture("\n".join(words))


def x_sketch__mutmut_134(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, )


def x_sketch__mutmut_135(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "\n".join(None))


def x_sketch__mutmut_136(scene: Scene, view: str, lanes: Sequence[str] | None) -> Picture:
    """Return the picture of a scene."""
    import graphviz  # here, so that only who draws pays for it

    panels = Panels(scene, view, lanes)
    ids = {part.node: f"n{i}" for i, part in enumerate(reversed(scene.boxes))}
    arrows = [arrow for arrow in scene.arrows if arrow.parent not in panels.rows]
    dot = graphviz.Digraph("computation", graph_attr=GRAPH, node_attr=NODES, edge_attr=EDGES)
    if scene.title:
        first, *others = scene.title
        dot.attr(label=markup.note([Cell(first, bold=True), *map(Cell, others)]))
    words = []
    for part in panels.boxes():
        words.append(told(part.node, scene.slopes.get(part.node)))
        dot.node(ids[part.node], panels.box(part), tooltip=markup.tip(words[-1]))
    below = pairs(arrows) if len(words) <= CROWD and scene.focus is None else {}
    largest = max(filter(math.isfinite, (abs(plain(lane(x.share, 0))) for x in arrows)), default=0)
    for arrow in arrows:
        cells, looks = along(arrow, panels.columns, largest)
        beside = below.get(arrow.parent) is arrow.node
        looks |= markup.beside(cells) if beside else {"label": markup.note(cells)}
        looks["tooltip"] = markup.tip(in_full(arrow, scene.slopes.get(arrow.node), panels.columns))
        dot.edge(ids[arrow.parent], ids[arrow.node], **looks)
    for i, rest in enumerate(scene.rests):
        dot.node(f"rest{i}", markup.left_out(rest.words()))
        for user in rest.users:
            dot.edge(f"rest{i}", ids[user], style="dotted", color=GREY)
    for pair in below.items():
        with dot.subgraph() as column:
            column.attr(rank="same")
            for node in pair:
                column.node(ids[node])
    return Picture(dot.source, "XX\nXX".join(words))

mutants_x_sketch__mutmut['_mutmut_orig'] = x_sketch__mutmut_orig # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_1'] = x_sketch__mutmut_1 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_2'] = x_sketch__mutmut_2 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_3'] = x_sketch__mutmut_3 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_4'] = x_sketch__mutmut_4 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_5'] = x_sketch__mutmut_5 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_6'] = x_sketch__mutmut_6 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_7'] = x_sketch__mutmut_7 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_8'] = x_sketch__mutmut_8 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_9'] = x_sketch__mutmut_9 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_10'] = x_sketch__mutmut_10 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_11'] = x_sketch__mutmut_11 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_12'] = x_sketch__mutmut_12 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_13'] = x_sketch__mutmut_13 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_14'] = x_sketch__mutmut_14 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_15'] = x_sketch__mutmut_15 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_16'] = x_sketch__mutmut_16 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_17'] = x_sketch__mutmut_17 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_18'] = x_sketch__mutmut_18 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_19'] = x_sketch__mutmut_19 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_20'] = x_sketch__mutmut_20 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_21'] = x_sketch__mutmut_21 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_22'] = x_sketch__mutmut_22 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_23'] = x_sketch__mutmut_23 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_24'] = x_sketch__mutmut_24 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_25'] = x_sketch__mutmut_25 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_26'] = x_sketch__mutmut_26 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_27'] = x_sketch__mutmut_27 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_28'] = x_sketch__mutmut_28 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_29'] = x_sketch__mutmut_29 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_30'] = x_sketch__mutmut_30 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_31'] = x_sketch__mutmut_31 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_32'] = x_sketch__mutmut_32 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_33'] = x_sketch__mutmut_33 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_34'] = x_sketch__mutmut_34 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_35'] = x_sketch__mutmut_35 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_36'] = x_sketch__mutmut_36 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_37'] = x_sketch__mutmut_37 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_38'] = x_sketch__mutmut_38 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_39'] = x_sketch__mutmut_39 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_40'] = x_sketch__mutmut_40 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_41'] = x_sketch__mutmut_41 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_42'] = x_sketch__mutmut_42 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_43'] = x_sketch__mutmut_43 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_44'] = x_sketch__mutmut_44 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_45'] = x_sketch__mutmut_45 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_46'] = x_sketch__mutmut_46 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_47'] = x_sketch__mutmut_47 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_48'] = x_sketch__mutmut_48 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_49'] = x_sketch__mutmut_49 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_50'] = x_sketch__mutmut_50 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_51'] = x_sketch__mutmut_51 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_52'] = x_sketch__mutmut_52 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_53'] = x_sketch__mutmut_53 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_54'] = x_sketch__mutmut_54 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_55'] = x_sketch__mutmut_55 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_56'] = x_sketch__mutmut_56 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_57'] = x_sketch__mutmut_57 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_58'] = x_sketch__mutmut_58 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_59'] = x_sketch__mutmut_59 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_60'] = x_sketch__mutmut_60 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_61'] = x_sketch__mutmut_61 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_62'] = x_sketch__mutmut_62 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_63'] = x_sketch__mutmut_63 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_64'] = x_sketch__mutmut_64 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_65'] = x_sketch__mutmut_65 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_66'] = x_sketch__mutmut_66 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_67'] = x_sketch__mutmut_67 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_68'] = x_sketch__mutmut_68 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_69'] = x_sketch__mutmut_69 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_70'] = x_sketch__mutmut_70 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_71'] = x_sketch__mutmut_71 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_72'] = x_sketch__mutmut_72 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_73'] = x_sketch__mutmut_73 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_74'] = x_sketch__mutmut_74 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_75'] = x_sketch__mutmut_75 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_76'] = x_sketch__mutmut_76 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_77'] = x_sketch__mutmut_77 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_78'] = x_sketch__mutmut_78 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_79'] = x_sketch__mutmut_79 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_80'] = x_sketch__mutmut_80 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_81'] = x_sketch__mutmut_81 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_82'] = x_sketch__mutmut_82 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_83'] = x_sketch__mutmut_83 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_84'] = x_sketch__mutmut_84 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_85'] = x_sketch__mutmut_85 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_86'] = x_sketch__mutmut_86 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_87'] = x_sketch__mutmut_87 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_88'] = x_sketch__mutmut_88 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_89'] = x_sketch__mutmut_89 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_90'] = x_sketch__mutmut_90 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_91'] = x_sketch__mutmut_91 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_92'] = x_sketch__mutmut_92 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_93'] = x_sketch__mutmut_93 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_94'] = x_sketch__mutmut_94 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_95'] = x_sketch__mutmut_95 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_96'] = x_sketch__mutmut_96 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_97'] = x_sketch__mutmut_97 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_98'] = x_sketch__mutmut_98 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_99'] = x_sketch__mutmut_99 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_100'] = x_sketch__mutmut_100 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_101'] = x_sketch__mutmut_101 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_102'] = x_sketch__mutmut_102 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_103'] = x_sketch__mutmut_103 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_104'] = x_sketch__mutmut_104 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_105'] = x_sketch__mutmut_105 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_106'] = x_sketch__mutmut_106 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_107'] = x_sketch__mutmut_107 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_108'] = x_sketch__mutmut_108 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_109'] = x_sketch__mutmut_109 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_110'] = x_sketch__mutmut_110 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_111'] = x_sketch__mutmut_111 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_112'] = x_sketch__mutmut_112 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_113'] = x_sketch__mutmut_113 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_114'] = x_sketch__mutmut_114 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_115'] = x_sketch__mutmut_115 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_116'] = x_sketch__mutmut_116 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_117'] = x_sketch__mutmut_117 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_118'] = x_sketch__mutmut_118 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_119'] = x_sketch__mutmut_119 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_120'] = x_sketch__mutmut_120 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_121'] = x_sketch__mutmut_121 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_122'] = x_sketch__mutmut_122 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_123'] = x_sketch__mutmut_123 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_124'] = x_sketch__mutmut_124 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_125'] = x_sketch__mutmut_125 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_126'] = x_sketch__mutmut_126 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_127'] = x_sketch__mutmut_127 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_128'] = x_sketch__mutmut_128 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_129'] = x_sketch__mutmut_129 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_130'] = x_sketch__mutmut_130 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_131'] = x_sketch__mutmut_131 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_132'] = x_sketch__mutmut_132 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_133'] = x_sketch__mutmut_133 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_134'] = x_sketch__mutmut_134 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_135'] = x_sketch__mutmut_135 # type: ignore # mutmut generated
mutants_x_sketch__mutmut['x_sketch__mutmut_136'] = x_sketch__mutmut_136 # type: ignore # mutmut generated
mutants_x_along__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_along__mutmut)
def along(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_orig(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_1(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = None
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_2(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(None)}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_3(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(None, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_4(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, None))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_5(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_6(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, ))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_7(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = None
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_8(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if (len({*words}) == 1) and False else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_9(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if (len({*words}) == 1) or True else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_10(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:2] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_11(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) != 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_12(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 2 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_13(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = None
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_14(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if (words == ["x 0"]) and False else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_15(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if (words == ["x 0"]) or True else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_16(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "XXdashedXX" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_17(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "DASHED" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_18(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words != ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_19(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["XXx 0XX"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_20(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["X 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_21(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "XXsolidXX"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_22(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "SOLID"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_23(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(None) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_24(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"XXcolorXX": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_25(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"COLOR": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_26(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "XXstyleXX": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_27(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "STYLE": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_28(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = None
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_29(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(None, bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_30(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=None, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_31(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus=None)
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_32(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_33(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_34(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, )
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_35(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(None, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_36(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, None), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_37(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_38(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, ), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_39(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 1), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_40(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=False, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_41(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="XX+XX")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_42(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = None
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_43(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(None)
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_44(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(None))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_45(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(None, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_46(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, None)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_47(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_48(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, )))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_49(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 1)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_50(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = None
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_51(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if (math.isfinite(size) and size) and False else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_52(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if (math.isfinite(size) and size) or True else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_53(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(None) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_54(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size * largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_55(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) or size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_56(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(None) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_57(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 1
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_58(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(None), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_59(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(None)}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_60(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(None, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_61(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, None))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_62(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_63(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, ))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_64(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 1))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_65(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "XXcolorXX": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_66(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "COLOR": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_67(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "XXstyleXX": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_68(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "STYLE": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_69(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if (share.content == "0") and False else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_70(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if (share.content == "0") or True else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_71(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "XXdashedXX" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_72(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "DASHED" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_73(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content != "0" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_74(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "XX0XX" else "solid",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_75(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "XXsolidXX",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_76(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "SOLID",
        "penwidth": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_77(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "XXpenwidthXX": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_78(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "PENWIDTH": f"{0.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_79(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 - 3.2 * weight:.2f}",
    }


def x_along__mutmut_80(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{1.8 + 3.2 * weight:.2f}",
    }


def x_along__mutmut_81(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 3.2 / weight:.2f}",
    }


def x_along__mutmut_82(
    arrow: Arrow, columns: Columns | None, largest: float
) -> tuple[list[Cell], dict[str, str]]:
    """Return what stands beside an arrow, and how it looks: thicker for more.

    Where there are lanes it bears the local derivative in each, or once if it is the same.
    """
    if columns:
        words = [f"x {shown(lane(arrow.local, i))}" for i in columns.shown]
        words = words[:1] if len({*words}) == 1 else words
        style = "dashed" if words == ["x 0"] else "solid"
        return [Cell(word) for word in words], {"color": GREY, "style": style}
    share = signed(lane(arrow.share, 0), bold=True, plus="+")
    size = abs(plain(lane(arrow.share, 0)))
    weight = math.sqrt(size / largest) if math.isfinite(size) and size else 0
    return [Cell(f"x {shown(lane(arrow.local, 0))}"), share], {
        "color": share.colour,
        "style": "dashed" if share.content == "0" else "solid",
        "penwidth": f"{0.8 + 4.2 * weight:.2f}",
    }

mutants_x_along__mutmut['_mutmut_orig'] = x_along__mutmut_orig # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_1'] = x_along__mutmut_1 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_2'] = x_along__mutmut_2 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_3'] = x_along__mutmut_3 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_4'] = x_along__mutmut_4 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_5'] = x_along__mutmut_5 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_6'] = x_along__mutmut_6 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_7'] = x_along__mutmut_7 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_8'] = x_along__mutmut_8 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_9'] = x_along__mutmut_9 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_10'] = x_along__mutmut_10 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_11'] = x_along__mutmut_11 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_12'] = x_along__mutmut_12 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_13'] = x_along__mutmut_13 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_14'] = x_along__mutmut_14 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_15'] = x_along__mutmut_15 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_16'] = x_along__mutmut_16 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_17'] = x_along__mutmut_17 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_18'] = x_along__mutmut_18 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_19'] = x_along__mutmut_19 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_20'] = x_along__mutmut_20 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_21'] = x_along__mutmut_21 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_22'] = x_along__mutmut_22 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_23'] = x_along__mutmut_23 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_24'] = x_along__mutmut_24 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_25'] = x_along__mutmut_25 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_26'] = x_along__mutmut_26 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_27'] = x_along__mutmut_27 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_28'] = x_along__mutmut_28 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_29'] = x_along__mutmut_29 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_30'] = x_along__mutmut_30 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_31'] = x_along__mutmut_31 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_32'] = x_along__mutmut_32 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_33'] = x_along__mutmut_33 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_34'] = x_along__mutmut_34 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_35'] = x_along__mutmut_35 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_36'] = x_along__mutmut_36 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_37'] = x_along__mutmut_37 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_38'] = x_along__mutmut_38 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_39'] = x_along__mutmut_39 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_40'] = x_along__mutmut_40 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_41'] = x_along__mutmut_41 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_42'] = x_along__mutmut_42 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_43'] = x_along__mutmut_43 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_44'] = x_along__mutmut_44 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_45'] = x_along__mutmut_45 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_46'] = x_along__mutmut_46 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_47'] = x_along__mutmut_47 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_48'] = x_along__mutmut_48 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_49'] = x_along__mutmut_49 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_50'] = x_along__mutmut_50 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_51'] = x_along__mutmut_51 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_52'] = x_along__mutmut_52 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_53'] = x_along__mutmut_53 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_54'] = x_along__mutmut_54 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_55'] = x_along__mutmut_55 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_56'] = x_along__mutmut_56 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_57'] = x_along__mutmut_57 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_58'] = x_along__mutmut_58 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_59'] = x_along__mutmut_59 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_60'] = x_along__mutmut_60 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_61'] = x_along__mutmut_61 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_62'] = x_along__mutmut_62 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_63'] = x_along__mutmut_63 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_64'] = x_along__mutmut_64 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_65'] = x_along__mutmut_65 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_66'] = x_along__mutmut_66 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_67'] = x_along__mutmut_67 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_68'] = x_along__mutmut_68 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_69'] = x_along__mutmut_69 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_70'] = x_along__mutmut_70 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_71'] = x_along__mutmut_71 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_72'] = x_along__mutmut_72 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_73'] = x_along__mutmut_73 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_74'] = x_along__mutmut_74 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_75'] = x_along__mutmut_75 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_76'] = x_along__mutmut_76 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_77'] = x_along__mutmut_77 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_78'] = x_along__mutmut_78 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_79'] = x_along__mutmut_79 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_80'] = x_along__mutmut_80 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_81'] = x_along__mutmut_81 # type: ignore # mutmut generated
mutants_x_along__mutmut['x_along__mutmut_82'] = x_along__mutmut_82 # type: ignore # mutmut generated
mutants_x_in_full__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_in_full__mutmut)
def in_full(arrow: Arrow, slope: Any, columns: Columns | None) -> str:
    """Return an arrow's numbers with all the digits that a check may want."""
    products = []
    for i in columns.shown if columns else [0]:
        local, arrived, share = [full(lane(x, i)) for x in (arrow.local, slope, arrow.share)]
        products.append(f"{local} x {arrived} = {share}")
    return f"{name(arrow.parent)} gets from {name(arrow.node)}: {'; '.join(products)}"


def x_in_full__mutmut_orig(arrow: Arrow, slope: Any, columns: Columns | None) -> str:
    """Return an arrow's numbers with all the digits that a check may want."""
    products = []
    for i in columns.shown if columns else [0]:
        local, arrived, share = [full(lane(x, i)) for x in (arrow.local, slope, arrow.share)]
        products.append(f"{local} x {arrived} = {share}")
    return f"{name(arrow.parent)} gets from {name(arrow.node)}: {'; '.join(products)}"


def x_in_full__mutmut_1(arrow: Arrow, slope: Any, columns: Columns | None) -> str:
    """Return an arrow's numbers with all the digits that a check may want."""
    products = None
    for i in columns.shown if columns else [0]:
        local, arrived, share = [full(lane(x, i)) for x in (arrow.local, slope, arrow.share)]
        products.append(f"{local} x {arrived} = {share}")
    return f"{name(arrow.parent)} gets from {name(arrow.node)}: {'; '.join(products)}"


def x_in_full__mutmut_2(arrow: Arrow, slope: Any, columns: Columns | None) -> str:
    """Return an arrow's numbers with all the digits that a check may want."""
    products = []
    for i in columns.shown if (columns) and False else [0]:
        local, arrived, share = [full(lane(x, i)) for x in (arrow.local, slope, arrow.share)]
        products.append(f"{local} x {arrived} = {share}")
    return f"{name(arrow.parent)} gets from {name(arrow.node)}: {'; '.join(products)}"


def x_in_full__mutmut_3(arrow: Arrow, slope: Any, columns: Columns | None) -> str:
    """Return an arrow's numbers with all the digits that a check may want."""
    products = []
    for i in columns.shown if (columns) or True else [0]:
        local, arrived, share = [full(lane(x, i)) for x in (arrow.local, slope, arrow.share)]
        products.append(f"{local} x {arrived} = {share}")
    return f"{name(arrow.parent)} gets from {name(arrow.node)}: {'; '.join(products)}"


def x_in_full__mutmut_4(arrow: Arrow, slope: Any, columns: Columns | None) -> str:
    """Return an arrow's numbers with all the digits that a check may want."""
    products = []
    for i in columns.shown if columns else [1]:
        local, arrived, share = [full(lane(x, i)) for x in (arrow.local, slope, arrow.share)]
        products.append(f"{local} x {arrived} = {share}")
    return f"{name(arrow.parent)} gets from {name(arrow.node)}: {'; '.join(products)}"


def x_in_full__mutmut_5(arrow: Arrow, slope: Any, columns: Columns | None) -> str:
    """Return an arrow's numbers with all the digits that a check may want."""
    products = []
    for i in columns.shown if columns else [0]:
        local, arrived, share = None
        products.append(f"{local} x {arrived} = {share}")
    return f"{name(arrow.parent)} gets from {name(arrow.node)}: {'; '.join(products)}"


def x_in_full__mutmut_6(arrow: Arrow, slope: Any, columns: Columns | None) -> str:
    """Return an arrow's numbers with all the digits that a check may want."""
    products = []
    for i in columns.shown if columns else [0]:
        local, arrived, share = [full(None) for x in (arrow.local, slope, arrow.share)]
        products.append(f"{local} x {arrived} = {share}")
    return f"{name(arrow.parent)} gets from {name(arrow.node)}: {'; '.join(products)}"


def x_in_full__mutmut_7(arrow: Arrow, slope: Any, columns: Columns | None) -> str:
    """Return an arrow's numbers with all the digits that a check may want."""
    products = []
    for i in columns.shown if columns else [0]:
        local, arrived, share = [full(lane(None, i)) for x in (arrow.local, slope, arrow.share)]
        products.append(f"{local} x {arrived} = {share}")
    return f"{name(arrow.parent)} gets from {name(arrow.node)}: {'; '.join(products)}"


def x_in_full__mutmut_8(arrow: Arrow, slope: Any, columns: Columns | None) -> str:
    """Return an arrow's numbers with all the digits that a check may want."""
    products = []
    for i in columns.shown if columns else [0]:
        local, arrived, share = [full(lane(x, None)) for x in (arrow.local, slope, arrow.share)]
        products.append(f"{local} x {arrived} = {share}")
    return f"{name(arrow.parent)} gets from {name(arrow.node)}: {'; '.join(products)}"


def x_in_full__mutmut_9(arrow: Arrow, slope: Any, columns: Columns | None) -> str:
    """Return an arrow's numbers with all the digits that a check may want."""
    products = []
    for i in columns.shown if columns else [0]:
        local, arrived, share = [full(lane(i)) for x in (arrow.local, slope, arrow.share)]
        products.append(f"{local} x {arrived} = {share}")
    return f"{name(arrow.parent)} gets from {name(arrow.node)}: {'; '.join(products)}"


def x_in_full__mutmut_10(arrow: Arrow, slope: Any, columns: Columns | None) -> str:
    """Return an arrow's numbers with all the digits that a check may want."""
    products = []
    for i in columns.shown if columns else [0]:
        local, arrived, share = [full(lane(x, )) for x in (arrow.local, slope, arrow.share)]
        products.append(f"{local} x {arrived} = {share}")
    return f"{name(arrow.parent)} gets from {name(arrow.node)}: {'; '.join(products)}"


def x_in_full__mutmut_11(arrow: Arrow, slope: Any, columns: Columns | None) -> str:
    """Return an arrow's numbers with all the digits that a check may want."""
    products = []
    for i in columns.shown if columns else [0]:
        local, arrived, share = [full(lane(x, i)) for x in (arrow.local, slope, arrow.share)]
        products.append(None)
    return f"{name(arrow.parent)} gets from {name(arrow.node)}: {'; '.join(products)}"


def x_in_full__mutmut_12(arrow: Arrow, slope: Any, columns: Columns | None) -> str:
    """Return an arrow's numbers with all the digits that a check may want."""
    products = []
    for i in columns.shown if columns else [0]:
        local, arrived, share = [full(lane(x, i)) for x in (arrow.local, slope, arrow.share)]
        products.append(f"{local} x {arrived} = {share}")
    return f"{name(None)} gets from {name(arrow.node)}: {'; '.join(products)}"


def x_in_full__mutmut_13(arrow: Arrow, slope: Any, columns: Columns | None) -> str:
    """Return an arrow's numbers with all the digits that a check may want."""
    products = []
    for i in columns.shown if columns else [0]:
        local, arrived, share = [full(lane(x, i)) for x in (arrow.local, slope, arrow.share)]
        products.append(f"{local} x {arrived} = {share}")
    return f"{name(arrow.parent)} gets from {name(None)}: {'; '.join(products)}"


def x_in_full__mutmut_14(arrow: Arrow, slope: Any, columns: Columns | None) -> str:
    """Return an arrow's numbers with all the digits that a check may want."""
    products = []
    for i in columns.shown if columns else [0]:
        local, arrived, share = [full(lane(x, i)) for x in (arrow.local, slope, arrow.share)]
        products.append(f"{local} x {arrived} = {share}")
    return f"{name(arrow.parent)} gets from {name(arrow.node)}: {'; '.join(None)}"


def x_in_full__mutmut_15(arrow: Arrow, slope: Any, columns: Columns | None) -> str:
    """Return an arrow's numbers with all the digits that a check may want."""
    products = []
    for i in columns.shown if columns else [0]:
        local, arrived, share = [full(lane(x, i)) for x in (arrow.local, slope, arrow.share)]
        products.append(f"{local} x {arrived} = {share}")
    return f"{name(arrow.parent)} gets from {name(arrow.node)}: {'XX; XX'.join(products)}"

mutants_x_in_full__mutmut['_mutmut_orig'] = x_in_full__mutmut_orig # type: ignore # mutmut generated
mutants_x_in_full__mutmut['x_in_full__mutmut_1'] = x_in_full__mutmut_1 # type: ignore # mutmut generated
mutants_x_in_full__mutmut['x_in_full__mutmut_2'] = x_in_full__mutmut_2 # type: ignore # mutmut generated
mutants_x_in_full__mutmut['x_in_full__mutmut_3'] = x_in_full__mutmut_3 # type: ignore # mutmut generated
mutants_x_in_full__mutmut['x_in_full__mutmut_4'] = x_in_full__mutmut_4 # type: ignore # mutmut generated
mutants_x_in_full__mutmut['x_in_full__mutmut_5'] = x_in_full__mutmut_5 # type: ignore # mutmut generated
mutants_x_in_full__mutmut['x_in_full__mutmut_6'] = x_in_full__mutmut_6 # type: ignore # mutmut generated
mutants_x_in_full__mutmut['x_in_full__mutmut_7'] = x_in_full__mutmut_7 # type: ignore # mutmut generated
mutants_x_in_full__mutmut['x_in_full__mutmut_8'] = x_in_full__mutmut_8 # type: ignore # mutmut generated
mutants_x_in_full__mutmut['x_in_full__mutmut_9'] = x_in_full__mutmut_9 # type: ignore # mutmut generated
mutants_x_in_full__mutmut['x_in_full__mutmut_10'] = x_in_full__mutmut_10 # type: ignore # mutmut generated
mutants_x_in_full__mutmut['x_in_full__mutmut_11'] = x_in_full__mutmut_11 # type: ignore # mutmut generated
mutants_x_in_full__mutmut['x_in_full__mutmut_12'] = x_in_full__mutmut_12 # type: ignore # mutmut generated
mutants_x_in_full__mutmut['x_in_full__mutmut_13'] = x_in_full__mutmut_13 # type: ignore # mutmut generated
mutants_x_in_full__mutmut['x_in_full__mutmut_14'] = x_in_full__mutmut_14 # type: ignore # mutmut generated
mutants_x_in_full__mutmut['x_in_full__mutmut_15'] = x_in_full__mutmut_15 # type: ignore # mutmut generated
mutants_x_pairs__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_pairs__mutmut)
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


def x_pairs__mutmut_orig(arrows: list[Arrow]) -> dict:
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


def x_pairs__mutmut_1(arrows: list[Arrow]) -> dict:
    """Return {parent: node} for what is best drawn one above the other: two steps of a pipeline.

    They have nothing but each other: no other arrow leads out of the upper or into the lower.
    """
    into = None
    out_of = Counter(arrow.parent for arrow in arrows)
    below: dict = {}
    paired: set = set()
    for parent, node in [(arrow.parent, arrow.node) for arrow in reversed(arrows)]:
        alone = parent.parents and into[node] == out_of[parent] == 1
        if alone and paired.isdisjoint((parent, node)):
            below[parent] = node
            paired |= {parent, node}
    return below


def x_pairs__mutmut_2(arrows: list[Arrow]) -> dict:
    """Return {parent: node} for what is best drawn one above the other: two steps of a pipeline.

    They have nothing but each other: no other arrow leads out of the upper or into the lower.
    """
    into = Counter(None)
    out_of = Counter(arrow.parent for arrow in arrows)
    below: dict = {}
    paired: set = set()
    for parent, node in [(arrow.parent, arrow.node) for arrow in reversed(arrows)]:
        alone = parent.parents and into[node] == out_of[parent] == 1
        if alone and paired.isdisjoint((parent, node)):
            below[parent] = node
            paired |= {parent, node}
    return below


def x_pairs__mutmut_3(arrows: list[Arrow]) -> dict:
    """Return {parent: node} for what is best drawn one above the other: two steps of a pipeline.

    They have nothing but each other: no other arrow leads out of the upper or into the lower.
    """
    into = Counter(arrow.node for arrow in arrows)
    out_of = None
    below: dict = {}
    paired: set = set()
    for parent, node in [(arrow.parent, arrow.node) for arrow in reversed(arrows)]:
        alone = parent.parents and into[node] == out_of[parent] == 1
        if alone and paired.isdisjoint((parent, node)):
            below[parent] = node
            paired |= {parent, node}
    return below


def x_pairs__mutmut_4(arrows: list[Arrow]) -> dict:
    """Return {parent: node} for what is best drawn one above the other: two steps of a pipeline.

    They have nothing but each other: no other arrow leads out of the upper or into the lower.
    """
    into = Counter(arrow.node for arrow in arrows)
    out_of = Counter(None)
    below: dict = {}
    paired: set = set()
    for parent, node in [(arrow.parent, arrow.node) for arrow in reversed(arrows)]:
        alone = parent.parents and into[node] == out_of[parent] == 1
        if alone and paired.isdisjoint((parent, node)):
            below[parent] = node
            paired |= {parent, node}
    return below


def x_pairs__mutmut_5(arrows: list[Arrow]) -> dict:
    """Return {parent: node} for what is best drawn one above the other: two steps of a pipeline.

    They have nothing but each other: no other arrow leads out of the upper or into the lower.
    """
    into = Counter(arrow.node for arrow in arrows)
    out_of = Counter(arrow.parent for arrow in arrows)
    below: dict = None
    paired: set = set()
    for parent, node in [(arrow.parent, arrow.node) for arrow in reversed(arrows)]:
        alone = parent.parents and into[node] == out_of[parent] == 1
        if alone and paired.isdisjoint((parent, node)):
            below[parent] = node
            paired |= {parent, node}
    return below


def x_pairs__mutmut_6(arrows: list[Arrow]) -> dict:
    """Return {parent: node} for what is best drawn one above the other: two steps of a pipeline.

    They have nothing but each other: no other arrow leads out of the upper or into the lower.
    """
    into = Counter(arrow.node for arrow in arrows)
    out_of = Counter(arrow.parent for arrow in arrows)
    below: dict = {}
    paired: set = None
    for parent, node in [(arrow.parent, arrow.node) for arrow in reversed(arrows)]:
        alone = parent.parents and into[node] == out_of[parent] == 1
        if alone and paired.isdisjoint((parent, node)):
            below[parent] = node
            paired |= {parent, node}
    return below


def x_pairs__mutmut_7(arrows: list[Arrow]) -> dict:
    """Return {parent: node} for what is best drawn one above the other: two steps of a pipeline.

    They have nothing but each other: no other arrow leads out of the upper or into the lower.
    """
    into = Counter(arrow.node for arrow in arrows)
    out_of = Counter(arrow.parent for arrow in arrows)
    below: dict = {}
    paired: set = set()
    for parent, node in [(arrow.parent, arrow.node) for arrow in reversed(None)]:
        alone = parent.parents and into[node] == out_of[parent] == 1
        if alone and paired.isdisjoint((parent, node)):
            below[parent] = node
            paired |= {parent, node}
    return below


def x_pairs__mutmut_8(arrows: list[Arrow]) -> dict:
    """Return {parent: node} for what is best drawn one above the other: two steps of a pipeline.

    They have nothing but each other: no other arrow leads out of the upper or into the lower.
    """
    into = Counter(arrow.node for arrow in arrows)
    out_of = Counter(arrow.parent for arrow in arrows)
    below: dict = {}
    paired: set = set()
    for parent, node in [(arrow.parent, arrow.node) for arrow in reversed(arrows)]:
        alone = None
        if alone and paired.isdisjoint((parent, node)):
            below[parent] = node
            paired |= {parent, node}
    return below


def x_pairs__mutmut_9(arrows: list[Arrow]) -> dict:
    """Return {parent: node} for what is best drawn one above the other: two steps of a pipeline.

    They have nothing but each other: no other arrow leads out of the upper or into the lower.
    """
    into = Counter(arrow.node for arrow in arrows)
    out_of = Counter(arrow.parent for arrow in arrows)
    below: dict = {}
    paired: set = set()
    for parent, node in [(arrow.parent, arrow.node) for arrow in reversed(arrows)]:
        alone = parent.parents or into[node] == out_of[parent] == 1
        if alone and paired.isdisjoint((parent, node)):
            below[parent] = node
            paired |= {parent, node}
    return below


def x_pairs__mutmut_10(arrows: list[Arrow]) -> dict:
    """Return {parent: node} for what is best drawn one above the other: two steps of a pipeline.

    They have nothing but each other: no other arrow leads out of the upper or into the lower.
    """
    into = Counter(arrow.node for arrow in arrows)
    out_of = Counter(arrow.parent for arrow in arrows)
    below: dict = {}
    paired: set = set()
    for parent, node in [(arrow.parent, arrow.node) for arrow in reversed(arrows)]:
        alone = parent.parents and into[node] != out_of[parent] == 1
        if alone and paired.isdisjoint((parent, node)):
            below[parent] = node
            paired |= {parent, node}
    return below


def x_pairs__mutmut_11(arrows: list[Arrow]) -> dict:
    """Return {parent: node} for what is best drawn one above the other: two steps of a pipeline.

    They have nothing but each other: no other arrow leads out of the upper or into the lower.
    """
    into = Counter(arrow.node for arrow in arrows)
    out_of = Counter(arrow.parent for arrow in arrows)
    below: dict = {}
    paired: set = set()
    for parent, node in [(arrow.parent, arrow.node) for arrow in reversed(arrows)]:
        alone = parent.parents and into[node] == out_of[parent] != 1
        if alone and paired.isdisjoint((parent, node)):
            below[parent] = node
            paired |= {parent, node}
    return below


def x_pairs__mutmut_12(arrows: list[Arrow]) -> dict:
    """Return {parent: node} for what is best drawn one above the other: two steps of a pipeline.

    They have nothing but each other: no other arrow leads out of the upper or into the lower.
    """
    into = Counter(arrow.node for arrow in arrows)
    out_of = Counter(arrow.parent for arrow in arrows)
    below: dict = {}
    paired: set = set()
    for parent, node in [(arrow.parent, arrow.node) for arrow in reversed(arrows)]:
        alone = parent.parents and into[node] == out_of[parent] == 2
        if alone and paired.isdisjoint((parent, node)):
            below[parent] = node
            paired |= {parent, node}
    return below


def x_pairs__mutmut_13(arrows: list[Arrow]) -> dict:
    """Return {parent: node} for what is best drawn one above the other: two steps of a pipeline.

    They have nothing but each other: no other arrow leads out of the upper or into the lower.
    """
    into = Counter(arrow.node for arrow in arrows)
    out_of = Counter(arrow.parent for arrow in arrows)
    below: dict = {}
    paired: set = set()
    for parent, node in [(arrow.parent, arrow.node) for arrow in reversed(arrows)]:
        alone = parent.parents and into[node] == out_of[parent] == 1
        if alone or paired.isdisjoint((parent, node)):
            below[parent] = node
            paired |= {parent, node}
    return below


def x_pairs__mutmut_14(arrows: list[Arrow]) -> dict:
    """Return {parent: node} for what is best drawn one above the other: two steps of a pipeline.

    They have nothing but each other: no other arrow leads out of the upper or into the lower.
    """
    into = Counter(arrow.node for arrow in arrows)
    out_of = Counter(arrow.parent for arrow in arrows)
    below: dict = {}
    paired: set = set()
    for parent, node in [(arrow.parent, arrow.node) for arrow in reversed(arrows)]:
        alone = parent.parents and into[node] == out_of[parent] == 1
        if alone and paired.isdisjoint(None):
            below[parent] = node
            paired |= {parent, node}
    return below


def x_pairs__mutmut_15(arrows: list[Arrow]) -> dict:
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
            below[parent] = None
            paired |= {parent, node}
    return below


def x_pairs__mutmut_16(arrows: list[Arrow]) -> dict:
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
            paired = {parent, node}
    return below


def x_pairs__mutmut_17(arrows: list[Arrow]) -> dict:
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
            paired &= {parent, node}
    return below

mutants_x_pairs__mutmut['_mutmut_orig'] = x_pairs__mutmut_orig # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_1'] = x_pairs__mutmut_1 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_2'] = x_pairs__mutmut_2 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_3'] = x_pairs__mutmut_3 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_4'] = x_pairs__mutmut_4 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_5'] = x_pairs__mutmut_5 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_6'] = x_pairs__mutmut_6 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_7'] = x_pairs__mutmut_7 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_8'] = x_pairs__mutmut_8 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_9'] = x_pairs__mutmut_9 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_10'] = x_pairs__mutmut_10 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_11'] = x_pairs__mutmut_11 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_12'] = x_pairs__mutmut_12 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_13'] = x_pairs__mutmut_13 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_14'] = x_pairs__mutmut_14 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_15'] = x_pairs__mutmut_15 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_16'] = x_pairs__mutmut_16 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_17'] = x_pairs__mutmut_17 # type: ignore # mutmut generated
mutants_x_full__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_full__mutmut)
def full(x: Any) -> str:
    """Return a number with all the digits that a check may want."""
    x = bare(x)
    return f"{x:.12g}" if isinstance(x, float) else shown(x)


def x_full__mutmut_orig(x: Any) -> str:
    """Return a number with all the digits that a check may want."""
    x = bare(x)
    return f"{x:.12g}" if isinstance(x, float) else shown(x)


def x_full__mutmut_1(x: Any) -> str:
    """Return a number with all the digits that a check may want."""
    x = None
    return f"{x:.12g}" if isinstance(x, float) else shown(x)


def x_full__mutmut_2(x: Any) -> str:
    """Return a number with all the digits that a check may want."""
    x = bare(None)
    return f"{x:.12g}" if isinstance(x, float) else shown(x)


def x_full__mutmut_3(x: Any) -> str:
    """Return a number with all the digits that a check may want."""
    x = bare(x)
    return f"{x:.12g}" if (isinstance(x, float)) and False else shown(x)


def x_full__mutmut_4(x: Any) -> str:
    """Return a number with all the digits that a check may want."""
    x = bare(x)
    return f"{x:.12g}" if (isinstance(x, float)) or True else shown(x)


def x_full__mutmut_5(x: Any) -> str:
    """Return a number with all the digits that a check may want."""
    x = bare(x)
    return f"{x:.12g}" if isinstance(x, float) else shown(None)

mutants_x_full__mutmut['_mutmut_orig'] = x_full__mutmut_orig # type: ignore # mutmut generated
mutants_x_full__mutmut['x_full__mutmut_1'] = x_full__mutmut_1 # type: ignore # mutmut generated
mutants_x_full__mutmut['x_full__mutmut_2'] = x_full__mutmut_2 # type: ignore # mutmut generated
mutants_x_full__mutmut['x_full__mutmut_3'] = x_full__mutmut_3 # type: ignore # mutmut generated
mutants_x_full__mutmut['x_full__mutmut_4'] = x_full__mutmut_4 # type: ignore # mutmut generated
mutants_x_full__mutmut['x_full__mutmut_5'] = x_full__mutmut_5 # type: ignore # mutmut generated
