"""The backward pass node by node: what arrives, times the local derivative, is what is sent on.

`trace` asks the same chain rules as `backward` does, and changes no gradient.
"""

from typing import Any, NamedTuple

from .. import elementary
from ..formatting import equation
from ..graph import innermost, topological_order
from ..grouping import Box, boxes, singles
from ..value import Value
from .pathways import Paths, paths
from .table import table

__all__ = ["Paths", "Step", "Trace", "equation", "first_bad", "paths", "steps", "trace", "vjp"]


class Contribution(NamedTuple):
    """What one node sends to one of its parents."""

    parent: Value
    local: Any  # the derivative of the node in this parent
    amount: Any  # local times the slope that arrived at the node
    before: Any  # what the parent had received before; None where this is the first
    after: Any  # before and amount together


class Step(NamedTuple):
    """One node's turn: the slope that has arrived there, complete, and what it sends on."""

    node: Value
    grad: Any
    contributions: list[Contribution]


class Trace:
    """The steps of a backward pass, in its order; as text, a table to check with a calculator."""

    def __init__(self, root: Value, steps: list[Step]):
        self.root = root
        self.steps = steps

    def __iter__(self):
        return iter(self.steps)

    def __len__(self):
        return len(self.steps)

    def received(self, node: Value) -> list:
        """Return the shares that a node receives; their sum is its gradient.

        >>> x = Value(3.0)
        >>> trace(x * x + 2 * x).received(x)
        [3.0, 3.0, 2.0]
        """
        return [x.amount for step in self for x in step.contributions if x.parent is node]

    def folded(self) -> "Trace":
        """Return the same pass in larger steps: a labelled node takes in its whole equation.

        >>> x = Value(3.0, label="x")
        >>> for step in trace(x * x + 2 * x).folded():
        ...     print(step.grad, [(x.local, x.amount) for x in step.contributions])
        1.0 [(8.0, 8.0)]
        8.0 []
        """
        return Trace(self.root, steps(boxes(self.root)))

    def text(self, every: bool = False) -> str:
        """Return the pass as a table, folded to the labelled nodes unless `every` one is wanted."""
        return table(self.root, self if every else self.folded())

    __repr__ = text


def trace(root: Value) -> Trace:
    """Return the backward pass from root as data: a step for each node, in the order of the pass.

    >>> a, b = Value(2.0, label="a"), Value(3.0, label="b")
    >>> print(trace((a * b + a).named("c")))  # doctest: +NORMALIZE_WHITESPACE
    node                                                 value  gradient
        sends to     local x gradient = contribution        sum so far
    c = a*b + a                                       8.000000  1.000000
        a         4.000000 x 1.000000 =       4.0000       0 -> 4.0000
        b         2.000000 x 1.000000 =       2.0000       0 -> 2.0000
    a                                                 2.000000  4.000000
    b                                                 3.000000  2.000000
    """
    return Trace(root, steps(singles(root)))


def first_bad(root: Value) -> Value | None:
    """Return the first node on the way to root that is inf or nan, in any lane; None if none is.

    >>> x = Value(1e200, label="x")
    >>> first_bad((x * x).named("square") - x)
    Value(inf, grad=None, label='square')
    """
    for node in topological_order(root):
        x = innermost(node.data)
        wrong = elementary.minus(x, x) != 0  # of inf and of nan it is nan
        if wrong.any() if hasattr(wrong, "any") else wrong:  # an array answers lane by lane
            return node
    return None


def steps(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.role != "constant":
            slope = sums[part.node]
            locals_ = vjp(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, vjp(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Contribution(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def vjp(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.role != "constant"]
