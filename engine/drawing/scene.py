"""What a picture shows: a whole computation, or one step of its backward pass."""

import functools
import operator
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from typing import Any, NamedTuple

from .. import elementary, graph
from ..formatting import LANES, lane, lanes_of, name, numbers_in, shown
from ..grouping import FEW, Box, Rest, collapsed
from ..side_by_side import OTHER
from ..tracing.backward import Arrow, Step, added, arrows_into, earlier, steps
from ..value import Value


class Scene(NamedTuple):
    """The boxes and arrows of a picture, and what it says about them."""

    root: Value
    boxes: list[Box]
    arrows: list[Arrow]
    gradients: dict[Value, Any]  # of the nodes that have one
    uses: Counter[Value]  # how often each node is used in the whole graph
    stale: Set[Value] = frozenset()  # nodes whose number no longer agrees with the leaves
    hidden: Sequence[Rest] = ()
    focus: Value | None = None  # the node whose step of the backward pass is shown
    incomplete: Set[Value] = frozenset()  # nodes whose gradient still lacks contributions
    title: Sequence[str] = ()
    words: Mapping[Value, str] = {}  # equations that say something else than how a node is computed
    fixed: int = 0  # how many lanes at the end are always shown
    sums: Mapping[Value, list] = {}  # what a gradient adds up from, if that is not shown: terms

    def row_nodes(self) -> set[Value]:
        """Return the parameters that are shown as a row in the box of their only user.

        A parameter of the samples is shown there, whatever else uses it too.
        """
        counts = Counter(arrow.parent for arrow in self.arrows)
        lanes = Counter(arrow.parent for arrow in self.arrows if has_lanes(arrow.contribution))
        parameters = {x for x in counts if x.role == "parameter"}
        return {x for x in parameters if 1 in (counts[x], lanes[x])} - {self.focus}

    def users(self) -> dict[Value, Value]:
        """Return {node shown as a row: the node in whose box it is}."""
        rows = self.row_nodes()
        found: dict[Value, Value] = {}
        for arrow in self.arrows:
            if arrow.parent in rows and (
                arrow.parent not in found or has_lanes(arrow.contribution)
            ):
                found[arrow.parent] = arrow.node
        return found


def whole_scene(boxes: list[Box], stale: set[Value], title: str, most: int) -> Scene:
    """Return the scene of a computation, with the gradients of its last backward pass.

    At most `most` boxes are shown.
    """
    kept, hidden = collapsed(boxes, most)
    root = boxes[0].node
    gradients = {box.node: box.node.grad for box in kept}
    arrows = [
        arrow
        for box in kept
        for arrow in arrows_into(box, gradients[box.node])
        if arrow.parent in gradients
    ]
    sums: dict[Value, list] = {}
    if root.grad is not None:
        received: dict[Value, Any] = {}
        for parent, _, _, amount in arrows:
            if amount is not None:
                received[parent] = added(received.get(parent), amount, parent)
        before = earlier(graph.gradients(root) if hidden else received)
        for node in gradients:
            lanes, others = shares(node, arrows)
            if lanes is not None and gradients[node] is not None:
                gradients[node] = lanes
            if others is not None:
                sums[node] = [(elementary.like(lanes, node.data), "from the samples")]
                sums[node].append((others, f"from {OTHER}"))
            if node in before:
                now = node.grad - before[node]
                sums[node] = [*sums.get(node, [(now, "now")]), (before[node], "earlier")]
    lines = title.splitlines()
    return Scene(root, kept, arrows, gradients, uses(boxes), stale, hidden, title=lines, sums=sums)


def shares(node: Value, arrows: list[Arrow]) -> tuple[Any, Any]:
    """Return what a node without lanes gets from each lane, and the sum of what else it gets.

    Either is None if there is nothing of the kind.
    """
    if has_lanes(node.data):
        return None, None
    amounts = [x.contribution for x in arrows if x.parent is node and x.contribution is not None]
    lanes = [x for x in amounts if has_lanes(x)]
    others = [x for x in amounts if not has_lanes(x)] if lanes else []
    return side_by_side(lanes), functools.reduce(operator.add, others) if others else None


def side_by_side(amounts: list) -> Any:
    """Return the sum of arrays; those for other samples stand after one another."""
    if len({len(numbers_in(x)) for x in amounts}) <= 1:
        return functools.reduce(operator.add, amounts) if amounts else None
    import numpy as np

    return np.concatenate([np.ravel(x) for x in amounts])


def has_lanes(x: Any) -> bool:
    """Return whether a number is an array of several."""
    return len(numbers_in(x)) != 1


def step_scene(boxes: list[Box], stale: set[Value], title: str, number: int) -> Scene:
    """Return the scene of one step of the backward pass; the first is number 1.

    It shows the node of the step with its complete gradient, its users, which have contributed to
    that gradient, and its parents, to which it contributes now.
    """
    all_steps = steps(boxes)
    if number not in range(1, len(all_steps) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(all_steps)}; there is no {number}")
    root = boxes[0].node
    node, _, contributions = all_steps[number - 1]
    done, to_come = all_steps[:number], all_steps[number:]
    gradients = {root: elementary.one(root.data)}
    gradients.update((x.parent, x.after) for step in done for x in step.contributions)
    user_boxes = [box for box in boxes if node in box.inputs]
    leaving = [
        arrow
        for box in user_boxes
        for arrow in arrows_into(box, gradients.get(box.node))
        if arrow.parent is node
    ]
    arriving = [x for box in boxes if box.node is node for x in arrows_into(box, gradients[node])]
    near = {node, *(box.node for box in user_boxes), *(x.parent for x in contributions)}
    return Scene(
        root,
        [box for box in boxes if box.node in near],
        leaving + arriving,
        gradients,
        uses(boxes),
        stale,
        focus=node,
        incomplete={x.parent for step in to_come for x in step.contributions},
        title=[
            f"Step {number} of {len(all_steps)}: {name(node)}",
            *gradient_sums(node, leaving, gradients),
            neighbours(done[:-1], to_come),
            *title.splitlines(),
        ],
    )


def uses(boxes: list[Box]) -> Counter[Value]:
    """Return how often the boxes use each node."""
    return Counter(node for box in boxes for node in box.inputs)


def gradient_sums(node: Value, arrows: list[Arrow], gradients: dict[Value, Any]) -> list[str]:
    """Return lines that show a node's gradient as a sum over the arrows that leave the node.

    There is a line for each of the first few lanes, or one line if there are no lanes.
    """
    if not arrows:
        return [f"gradient {name(node)} = 1: here the backward pass begins"]
    gradient = gradients[node]
    index = "" if lanes_of(gradient) is None else "[{}]"
    return [
        f"gradient {name(node)}{index.format(i)} = {gradient_sum(arrows, gradients, x, i)}"
        for i, x in enumerate(numbers_in(gradient)[:LANES])
    ]


def gradient_sum(arrows: list[Arrow], gradients: dict[Value, Any], total: Any, i: int) -> str:
    """Return the sum that gives a gradient in lane i: "local x gradient + ... = total"."""
    products = [
        f"{shown(lane(arrow.local, i))} x {shown(lane(gradients[arrow.node], i))}"
        for arrow in arrows
    ]
    if len(products) > FEW:
        products = [*products[: FEW - 1], f"{len(products) - FEW + 1} more"]
    return f"{' + '.join(products)} = {shown(total)}"


def neighbours(earlier: list[Step], later: list[Step]) -> str:
    """Return the names of the nodes in the steps just before and just after a step, as text."""
    before = [name(step.node) for step in earlier]
    after = [name(step.node) for step in later]
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(after) or 'nothing'}"
