"""What each sample of a batch contributes to a gradient."""

from typing import Any

from ..alone import Alone
from ..elementary import total
from ..formatting import lanes_of, shown, sum_in_words
from ..grouping import singles
from ..side_by_side import OTHER, Batch, sample_counts
from ..value import Value
from .backward import earlier, steps
from .table import stored_lines


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


def shares(batch: Batch) -> dict[Value, list]:
    """Return {leaf that all samples share: what each of them contributes, and last other terms}."""
    sizes = sample_counts(batch.root) or [len(lanes_of(batch.root.data) or [])]
    rows: dict[Value, list] = {}
    for step in steps(singles(batch.root)):
        for x in step.contributions:
            if not x.parent.parents and lanes_of(x.parent.data) is None:
                rows.setdefault(x.parent, []).append(by_sample(x.amount, sizes))
    return {leaf: added_up(found) for leaf, found in rows.items()}


def first_sample(rows: dict[Value, list]) -> int:
    """Return the first sample that contributes to a gradient in the rows; 0 if none does."""
    columns = [*zip(*rows.values(), strict=True)][:-1]
    return next((i for i, xs in enumerate(columns) if any(x != 0 for x in xs)), 0)


def sums_over_samples(alone: Alone, rows: dict[Value, list]) -> dict[Value, list[str]]:
    """Return {leaf of one sample: lines that say what its gradient, a row, adds up from}."""
    sample = alone.sample
    lines = {}
    before = earlier({leaf: total(*row) for leaf, row in rows.items()})
    for leaf in [x for x in rows if x in alone.copies]:
        *each, rest = rows[leaf]
        own = each.pop(sample)
        parts = [(own, f"from sample {sample}"), (total(*each), f"from {len(each)} others")]
        parts += [(rest, f"from {OTHER}")] if rest != 0 else []
        words = sum_in_words([(shown(x, 4), word) for x, word in parts])
        lines[alone.copies[leaf]] = [
            f"    gradient = {shown(total(own, *each, rest), 4)} = {words}",
            *(stored_lines(leaf, before[leaf]) if leaf in before else []),
        ]
    return lines
