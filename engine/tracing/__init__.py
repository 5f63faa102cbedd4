"""The backward pass node by node, to be read, checked and questioned.

The local derivative times the gradient of a node is what it contributes to a parent, and all
contributions to a parent add up to its gradient. `trace` calls the same chain rules as `backward`
does, but stores no gradient.
"""

from collections.abc import Iterator
from typing import Any

from .. import elementary
from ..alone import Alone, alone, hint, one_alone
from ..formatting import numbers_in
from ..graph import gradients, innermost, topological_order
from ..grouping import VIEWS, chosen_view
from ..side_by_side import OTHER, Batch, side_by_side
from ..value import Value
from .backward import Step, earlier, gradients_by_lane, steps
from .pathways import paths
from .samples import first_sample, shares, sums_over_samples
from .table import stored_lines, table

__all__ = ["Step", "Trace", "first_bad", "gradients_by_lane", "paths", "steps", "trace"]


class Trace:
    """The steps of a backward pass, in order; as text, a table to check with a calculator."""

    def __init__(
        self, root: Value, view: str | None = None, stack: bool = True, sample: int | None = None
    ):
        self.view, self.stack = view, stack  # of the text
        self.alone = None if sample is None else alone(root, sample)
        self.root = root if self.alone is None else self.alone.root
        self.steps = steps(VIEWS[view or "every"](self.root))

    def __iter__(self) -> Iterator[Step]:
        return iter(self.steps)

    def __len__(self) -> int:
        return len(self.steps)

    def received(self, node: Value) -> list[Any]:
        """Return the contributions that a node receives; their sum is its gradient.

        >>> x = Value(3.0)
        >>> trace(x * x + 2 * x).received(x)
        [3.0, 3.0, 2.0]
        """
        return [x.amount for step in self for x in step.contributions if x.parent is node]

    def text(self) -> str:
        """Return the pass as a table; that of a batch is about one of its samples."""
        shown: Batch | Alone = self.alone or side_by_side(self.root, self.stack)
        title = shown.title.splitlines()
        rows = {}
        if isinstance(shown, Alone):
            rows = shares(shown.batch)
        elif shown.title and (how := hint(shown)):
            rows = shares(shown)
            sample = first_sample(rows)
            shown = one_alone(shown, sample)
            title.append(shown.title.splitlines()[0])
            if sample:
                title.append(f"Sample {sample} is the first with a gradient other than 0")
            title.append(how)
        if any(row[-1] != 0 for row in rows.values()):
            title.append(
                f"What the {OTHER} contribute is not among these steps; see paths(loss, w)"
            )
        view = chosen_view(shown.root, self.view)
        is_known = shown.root is self.root and view == (self.view or "every")
        found = self.steps if is_known else steps(VIEWS[view](shown.root))
        if isinstance(shown, Alone):
            notes = sums_over_samples(shown, rows)
        else:
            before = earlier({step.node: step.grad for step in found})
            notes = {x: stored_lines(x, rest) for x, rest in before.items()}
        word = "share" if isinstance(shown, Alone) else "gradient"
        return table(found, shown.stale, title, notes, word)

    __repr__ = text


def trace(
    root: Value, view: str | None = None, stack: bool = True, sample: int | None = None
) -> Trace:
    """Return the backward pass from root as data: a step for each node, in the order of the pass.

    Its text shows every operation if the graph is small or nothing inside it is labelled, and else
    one step for each labelled node. With view="every" or view="named", text and data have these.
    The text of a batch, as in stacked(root), shows the first sample that has a gradient other than
    0, unless `stack` is False; with a `sample`, counted from 0, text and data are of that one.

    >>> a, b = Value(2.0, label="a"), Value(3.0, label="b")
    >>> c = (a * b + a).named("c")
    >>> print(trace(c, view="named"))  # doctest: +NORMALIZE_WHITESPACE
    node                                           value  gradient
        sends to   local x gradient = contribution      sum so far
    c = a*b + a                                 8.000000  1.000000
        a       4.000000 x 1.000000 =       4.0000     0 -> 4.0000
        b       2.000000 x 1.000000 =       2.0000     0 -> 2.0000
    a                                           2.000000  4.000000
    b                                           3.000000  2.000000
    >>> for step in trace(c):
    ...     print(step.node.data, step.grad, [x.amount for x in step.contributions])
    8.0 1.0 [1.0, 1.0]
    6.0 1.0 [3.0, 2.0]
    3.0 2.0 []
    2.0 4.0 []
    """
    view = view and chosen_view(root, view)
    return Trace(root, view, stack, sample)


def first_bad(root: Value) -> Value | None:
    """Return the first node on the way to root that is inf or nan in any lane, or None.

    If all are finite, it is the first node of the backward pass whose gradient is not.

    >>> x = Value(1e200, label="x")
    >>> first_bad((x * x).named("square") - x)
    Value(inf, grad=None, label='square')
    """
    order = topological_order(root)
    for node in order:
        if _bad(node.data):
            return node
    found = gradients(root)
    return next((node for node in reversed(order) if _bad(found[node])), None)


def _bad(x: Any) -> bool:
    """Whether a number is inf or nan in any lane."""
    x = innermost(x)
    return any(numbers_in(elementary.minus(x, x) != 0))  # inf - inf and nan - nan are nan
