"""What a picture shows: a whole computation, or one step of its backward pass."""

from collections import Counter
from collections.abc import Sequence, Set
from typing import Any, NamedTuple

from .. import elementary
from ..formatting import LANES, lane, lanes_of, name, shown
from ..graph import stale
from ..grouping import FEW, Box, Rest, collapsed
from ..tracing import Step, steps, vjp
from ..value import Value


class Arrow(NamedTuple):
    """One use of a number: the parent, the node computed from it, and what it gets back."""

    parent: Value
    node: Value
    local: Any  # the derivative of the node in the parent
    share: Any  # local times the node's slope; None before a backward pass


class Scene(NamedTuple):
    """What is to be seen."""

    root: Value
    boxes: list[Box]
    arrows: list[Arrow]
    slopes: dict  # of the nodes that have one
    uses: Counter  # how often a node is used in the whole graph
    stale: Set = frozenset()  # nodes whose number is no longer what the leaves give
    rests: Sequence[Rest] = ()  # what was left out
    focus: Value | None = None  # the node whose turn it is in the backward pass
    growing: frozenset = frozenset()  # nodes whose slope lacks a share as yet
    title: Sequence[str] = ()  # what is said of it

    def rows(self) -> set[Value]:
        """Return the parameters that stand as a row in the only box that uses them."""
        uses = Counter(arrow.parent for arrow in self.arrows)
        once = {x for x, count in uses.items() if x.role == "parameter" and count == 1}
        return once - {self.focus}


def whole(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    root = parts[0].node
    return Scene(root, kept, arrows, slopes, uses(parts), stale(root), rests)


def moment(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, contributions = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((x.parent, x.after) for turn in turns[:number] for x in turn.contributions)
    near = {node, *(x.parent for x in contributions)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        stale(parts[0].node),
        focus=node,
        growing=frozenset(x.parent for turn in turns[number:] for x in turn.contributions),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def arrows_into(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    locals_ = vjp(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = vjp(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def uses(parts: list[Box]) -> Counter:
    """Return how often each node is used by the boxes."""
    return Counter(node for part in parts for node in part.inputs)


def sums(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def summed(arrows: list[Arrow], slopes: dict, slope, i: int) -> str:
    """Return what makes up a slope in a lane: local x slope + ... = its sum."""
    products = [
        f"{shown(lane(arrow.local, i))} x {shown(lane(slopes[arrow.node], i))}" for arrow in arrows
    ]
    if len(products) > FEW:
        products = [*products[: FEW - 1], f"{len(products) - FEW + 1} more"]
    return f"{' + '.join(products)} = {shown(slope)}"


def neighbours(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(after) or 'nothing'}"
