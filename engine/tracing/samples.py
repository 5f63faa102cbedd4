"""What each sample of a batch contributes to a gradient."""

from typing import Any

from ..elementary import total
from ..formatting import lanes_of, shown, sum_as_text
from ..graph import topological_order
from ..grouping import singles
from ..side_by_side import Batch, sample_counts
from .backward import steps


def by_sample(x: Any, sizes: list[int]) -> list:
    """Return what each sample contributes, and last what no sample does.

    `sizes` is how many samples each group has; those of a group stand together.

    >>> import numpy
    >>> by_sample(numpy.array([1.0, 2.0]), [3, 2]), by_sample(5.0, [3, 2])
    ([0.0, 0.0, 0.0, 1.0, 2.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 5.0])
    """
    every, lanes = sum(sizes), lanes_of(x)
    if lanes is None:
        return [*[0.0] * every, x]
    before = sum(sizes[: sizes.index(len(lanes))])
    return [*[0.0] * before, *lanes, *[0.0] * (every - before - len(lanes)), 0.0]


def added_up(rows: list[list]) -> list:
    """Return the sum of rows, column by column."""
    return [total(*column) for column in zip(*rows, strict=True)]


def sample_sums(batch: Batch, sample: int) -> dict:
    """Return {leaf that all samples share: its gradient as a sum: what it gets from a sample}."""
    sizes = sample_counts(topological_order(batch.root))
    rows: dict = {}
    for step in steps(singles(batch.root)):
        for x in step.contributions:
            if not x.parent.parents and lanes_of(x.parent.data) is None:
                rows.setdefault(x.parent, []).append(by_sample(x.amount, sizes))
    found = {}
    for leaf, terms in rows.items():
        *shares, rest = added_up(terms)
        own = shares.pop(sample)
        parts = [(own, f"from sample {sample}"), (total(*shares), f"from {len(shares)} others")]
        parts += [(rest, "from elsewhere")] if rest != 0 else []
        found[leaf] = f"{shown(total(own, *shares, rest), 4)} = {sum_as_text(parts, 4)}"
    return found
