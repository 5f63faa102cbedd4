"""The backward pass as data: one step for each box, with its gradient and its contributions."""

import numbers
from collections.abc import Mapping
from typing import Any, NamedTuple

from .. import elementary
from ..formatting import numbers_in
from ..graph import of_kind
from ..grouping import Box, singles
from ..value import Value


class Arrow(NamedTuple):
    """An arrow from a parent to a node that is computed from it."""

    parent: Value
    node: Value
    local: Any  # the derivative of the node with respect to the parent
    contribution: Any  # local times the node's gradient; None before a backward pass


class Contribution(NamedTuple):
    """What a node contributes to the gradient of one of its parents."""

    parent: Value
    local: Any  # the local derivative: of the node with respect to the parent
    amount: Any  # local times the node's gradient
    before: Any  # the sum of all earlier contributions to the parent; None if this is the first
    after: Any  # that sum with this contribution added


class Step(NamedTuple):
    """A node's step of the backward pass: its complete gradient, and what it contributes."""

    node: Value
    grad: Any
    contributions: list[Contribution]


def steps(boxes: list[Box]) -> list[Step]:
    """Return the steps of the backward pass through the boxes of a graph, root's first."""
    root = boxes[0].node
    sums = {root: elementary.one(root.data)}  # of the contributions to a node, up to this step
    found = []
    for box in boxes:
        if box.node.role == "constant":
            continue
        grad = of_kind(sums[box.node], sums[root])
        contributions = []
        for parent, _, local, amount in arrows_into(box, grad):
            before = sums.get(parent)
            sums[parent] = added(before, amount, parent)
            contributions.append(Contribution(parent, local, amount, before, sums[parent]))
        found.append(Step(box.node, grad, contributions))
    return found


def arrows_into(box: Box, grad: Any) -> list[Arrow]:
    """Return the arrows into a box whose node has the gradient `grad`, None if not yet known."""
    unit = elementary.one(box.node.data)
    local_derivatives = vjp(box, unit)
    if grad is None:
        return [Arrow(parent, box.node, local, None) for parent, local in local_derivatives]
    is_unit = type(grad) is float is type(unit) and grad == 1  # at the root, whose box may be large
    pairs = zip(local_derivatives, local_derivatives if is_unit else vjp(box, grad), strict=True)
    return [Arrow(parent, box.node, local, amount) for (parent, local), (_, amount) in pairs]


def added(before: Any, amount: Any, node: Value) -> Any:
    """The sum of contributions to a node: lane by lane if they have the same lanes, else in all."""
    if before is None:
        return amount
    if elementary.lane_shape(before) != elementary.lane_shape(amount):
        before, amount = elementary.like(before, node.data), elementary.like(amount, node.data)
    return before + amount


def gradients_by_lane(root: Value) -> dict[Value, Any]:
    """{node: its gradient}, for a node that many lanes use the gradient in each of them."""
    return {step.node: step.grad for step in steps(singles(root))}


def earlier(gradients: Mapping[Value, Any]) -> dict[Value, Any]:
    """{leaf: what its `grad` holds from other passes} where that is more than rounding.

    `gradients` are those of one pass, by lane or summed.
    """
    found = {}
    for node, grad in gradients.items():
        if not node.parents and node.role != "constant" and node.grad is not None:
            now = elementary.like(grad, node.data)
            rest = node.grad - now
            sizes = zip(*map(numbers_in, (rest, now, node.grad)), strict=False)
            if any(is_above(10**9 * abs(x), abs(y) + abs(z)) for x, y, z in sizes):
                found[node] = rest
    return found


def is_above(x: Any, y: Any) -> bool:
    """Whether x > y; False for formulas, of which nobody knows."""
    return isinstance(x, numbers.Real) and bool(x > y)


def vjp(box: Box, grad: Any) -> list[tuple[Value, Any]]:
    """Return (parent, contribution) for each arrow into a box whose node has the gradient `grad`.

    This is the vector-Jacobian product of the box; for a gradient of 1, the local derivatives.
    A single operation contributes to each operand, so x * x contributes to x twice. A larger box
    contributes to each of its inputs once: the sum over all paths. Constants get nothing.
    """
    if box.is_one_operation():
        sent = [*zip(box.node.parents, box.node.chain_rule(grad), strict=True)]
    else:
        sums = {box.node: grad}
        for member in box.members:
            if member.parents:
                for x, amount in zip(member.parents, member.chain_rule(sums[member]), strict=True):
                    sums[x] = added(sums.get(x), amount, x)
        sent = [(x, sums[x]) for x in box.inputs]
    return [(x, amount) for x, amount in sent if x.role != "constant"]
