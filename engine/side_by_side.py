"""A batch as it is shown: its samples side by side, with their numbers as they were recorded.

`stacked` computes the lanes from what the leaves hold now. A trace or a picture shows the forward
pass that was recorded, and the gradients that are stored, also after a leaf was changed. So here
each node of the batch gets the numbers of the nodes that it stands for.
"""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from .aligning import aligned
from .elementary import lane_shape
from .formatting import equation, name
from .graph import computed_in_turn, gradients, leaves_as_used, stale, topological_order
from .grouping import GLANCE
from .naming import label_batch, label_leaves
from .stacking import SUMS, in_lanes, is_sum_of_lanes, keys_of, parents_of
from .value import Value

TOGETHER = "Groups of equal size are shown together: sample 0 is the first of each group"
OTHER = "other terms"  # what is added to the samples, and depends on none of them
TERM = 28  # characters of such a term, about
LARGE, MOST = 5000, 0.75  # above so many operations, at most this share may be unlike all others


class Batch(NamedTuple):
    """A graph to show; the lines of `title` say what is side by side, "" if it is no batch."""

    root: Value
    stale: set
    title: str = ""


def side_by_side(root: Value, stack: bool = True, most: int = GLANCE) -> Batch:
    """The graph of root with its samples as lanes, if there are many and `stack` is not False.

    Root itself if it is small enough to be read, with at most so many operations, or no batch.
    """
    old = stale(root)
    batch, made, originals = recognised(root, (), most) if stack else (root, {}, {})
    order = topological_order(batch)
    if not made or not any(map(is_sum_of_lanes, order)):  # no batch, or all samples are the same
        return Batch(root, old)
    old = old.union(x for x, original in originals.items() if original in old)
    marked = set()
    for item, new in made.items():
        if not old.isdisjoint(item):
            marked.add(new)
        if new is item[0]:
            continue
        if new.parents:
            new.data = _as_recorded([x.data for x in item])
        new.grad = _as_recorded([x.grad for x in item])
        if old and [made.get(x) for x in parents_of(item)] == [*new.parents]:
            new.chain_rule = _lane_by_lane(item)
    known, theirs = {*made.values()}, {*topological_order(root)}  # which looking does not change
    found = gradients(batch) if root.grad is not None else {}
    for node in order:
        if node in theirs:
            continue
        if node not in known or (node.parents and node.grad is None):  # the recording has none
            node.grad = found.get(node)
            if not marked.isdisjoint(node.parents):
                marked.add(node)
    return Batch(batch, marked, labelled(batch, made))


def labelled(root: Value, made: dict) -> str:
    """Label what the learner gave no label in a batch, and return its title.

    That says how many samples there are, and what the labels mean.
    """
    order = topological_order(root)
    fresh = {*order}.difference(new for item, new in made.items() if new is item[0])
    title = f"{' and '.join(map(str, sample_counts(root)))} samples side by side"
    columns = [x for x in leaves_as_used(root) if x in fresh and lane_shape(x.data) and not x.label]
    first = {column_key(x): x for x in reversed(columns)}  # a number may be used twice
    taken = {x.label for x in order}
    note = label_leaves([x for x in columns if x in {*first.values()}], taken)
    for x in columns:
        x.label = first[column_key(x)].label
    together = TOGETHER if has_groups_of_one_size(order) else ""
    notes = [together, note, label_batch(root, fresh), about_others(order)]
    return "\n".join(filter(None, [title, *notes]))


def about_others(order: list) -> str:
    """A note that lists the terms which depend on no sample, such as a penalty on weights."""
    terms = terms_apart(order, sums_in(order))
    if not terms:
        return ""
    names = [equation(x, TERM) if x.parents else name(x) for x in terms[:2]]
    names += [f"{len(terms) - 2} more"] if len(terms) > 2 else []
    *first, last = names
    depend = f"{', '.join(first)} and {last}, which depend" if first else f"{last}, which depends"
    return f"{OTHER}: {depend} on no sample"


def column_key(leaf: Value) -> tuple:
    """What leaves have in common that are the same numbers of the samples."""
    return leaf.role, *leaf.data.tolist()


def has_groups_of_one_size(order: list) -> bool:
    """Whether two sums have as many samples, but no number of a sample in common."""
    columns: dict[int, list[set]] = {}
    for node in filter(is_sum_of_lanes, order):
        leaves = [x for x in topological_order(node) if not x.parents and lane_shape(x.data)]
        size = len(node.parents[0].data)
        columns.setdefault(size, []).append({*map(column_key, leaves)})
    for joined, *others in columns.values():
        while alike := [x for x in others if not joined.isdisjoint(x)]:
            others = [x for x in others if joined.isdisjoint(x)]
            joined = joined.union(*alike)
        if others:
            return True
    return False


def sample_counts(root: Value) -> list[int]:
    """How many samples there are in each sum, in the order of the computation, each number once."""
    sums = filter(is_sum_of_lanes, computed_in_turn(root))
    return [*dict.fromkeys(len(x.parents[0].data) for x in sums)]


def sums_in(order: list) -> set[Value]:
    """The nodes that have a sum of lanes in them."""
    sums: set[Value] = set()
    for node in order:
        if is_sum_of_lanes(node) or not sums.isdisjoint(node.parents):
            sums.add(node)
    return sums


def terms_apart(order: list, sums: set[Value]) -> list[Value]:
    """The terms beside sums of lanes that have no such sum in them."""
    added = [x for x in order if x in sums and x.op in SUMS and not is_sum_of_lanes(x)]
    return [*dict.fromkeys(term for x in added for term in x.parents if term not in sums)]


def other_terms(root: Value) -> list[Value]:
    """The terms beside the samples of a batch that are computed, and depend on none of them."""
    order = topological_order(root)
    return [x for x in terms_apart(order, sums_in(order)) if x.parents]


def recognised(
    root: Value, kept: Iterable[Value] = (), most: int = GLANCE
) -> tuple[Value, dict, dict]:
    """The batch, {nodes: the node that stands for them}, and {copy: original}.

    Just root if that is no batch, or can be read as it is.
    """
    alone: tuple = root, {}, {}
    order = topological_order(root)
    operations = [x for x in order if x.parents]
    count = len(operations)
    if count <= most:
        return alone
    if count > LARGE:
        keys = keys_of(order)
        if len({keys[x] for x in operations}) > MOST * count:
            return alone
    try:
        alike, originals = aligned(root)
        made = in_lanes(alike, kept)
    except (ValueError, ArithmeticError, ImportError):  # a leaf outside a domain by now; no NumPy
        return alone
    for item, new in made.items():
        if not new.label and any(x.label for x in item):
            return alone  # things with names of their own are no samples
    return (made[alike,], made, originals) if made else alone


def _as_recorded(numbers: list) -> Any:
    """Numbers as the lanes of an array, ints as ints; one alone as it is; None if one is None."""
    if len(numbers) == 1:
        return numbers[0]
    if any(x is None for x in numbers):
        return None
    import numpy as np

    return np.array(numbers)


def _lane_by_lane(item: tuple) -> Callable:
    """The chain rules of nodes as one: each computes its own lane."""
    if len(item) == 1:
        return item[0].chain_rule

    def chain_rule(slope: Any) -> tuple:
        slopes = slope if lane_shape(slope) else [slope] * len(item)
        shares = [x.chain_rule(one) for x, one in zip(item, slopes, strict=True)]
        return tuple(map(_as_recorded, map(list, zip(*shares, strict=True))))

    return chain_rule
