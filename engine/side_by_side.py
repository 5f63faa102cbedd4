"""A batch as it is shown: its samples side by side, with their numbers as they were recorded.

`stacked` computes the lanes from what the leaves hold now. A trace or a picture shows the forward
pass that was recorded, and the gradients that are stored, also after a leaf was changed. So here
each node of the batch gets the numbers of the nodes that it stands for.
"""

from collections.abc import Callable, Container, Iterable
from typing import Any, NamedTuple

from .aligning import aligned
from .elementary import MULTIPLY, NEGATE, divide, lane_shape
from .formatting import label_leaves
from .graph import gradients, stale, topological_order
from .grouping import GLANCE
from .stacking import SUMS, in_lanes, is_sum_of_lanes, keys_of, parents_of
from .value import Value

ELSEWHERE = "elsewhere: what depends on no sample"  # the first lane of a page, if it has such
LARGE, MOST = 5000, 0.75  # above so many operations, at most this share may be unlike all others


class Batch(NamedTuple):
    """A graph to show; the lines of `title` say what is side by side, "" if it is no batch."""

    root: Value
    stale: set
    title: str = ""


def side_by_side(root: Value, stack: bool = True) -> Batch:
    """The graph of root with its samples as lanes, if there are many and `stack` is not False.

    Root itself if it is small enough to be read, or no batch.
    """
    old = stale(root)
    batch, made, originals, words = _in_lanes(root) if stack else (root, {}, {}, "")
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
            new.data = _lanes([x.data for x in item])
        new.grad = _lanes([x.grad for x in item])
        if old and [made.get(x) for x in parents_of(item)] == [*new.parents]:
            new.chain_rule = _lane_by_lane(item)
    known = {*made.values()}
    found = gradients(batch) if root.grad is not None else {}
    for node in order:
        if node not in known or (node.parents and node.grad is None):  # the recording has none
            node.grad = found.get(node)
            if not marked.isdisjoint(node.parents):
                marked.add(node)
    return Batch(batch, marked, _title(order, known, words))


def _title(order: list, fresh: Container, words: str) -> str:
    """How many samples a batch has, and what its labels mean that the learner did not give."""
    title = f"{' and '.join(map(str, _counts(order)))} samples side by side"
    unlabelled = [x for x in order if x in fresh and not x.parents and lane_shape(x.data)]
    return "\n".join(filter(None, [title, label_leaves(unlabelled), words]))


def _in_lanes(root: Value, kept: Iterable[Value] = ()) -> tuple[Value, dict, dict, str]:
    """The batch, {nodes: the node that stands for them}, {copy: original}, and words.

    Just root if that is no batch, or can be read as it is.
    """
    alone: tuple = root, {}, {}, ""
    order = topological_order(root)
    operations = [x for x in order if x.parents]
    count = len(operations)
    if count <= GLANCE:
        return alone
    if count > LARGE:
        keys = keys_of(order, set())
        if len({keys[x] for x in operations}) > MOST * count:
            return alone
    try:
        alike, originals, words = aligned(root)
        made = in_lanes(alike, kept)
    except (ValueError, ArithmeticError, ImportError):  # a leaf outside a domain by now; no NumPy
        return alone
    for item, new in made.items():
        if not new.label and any(x.label for x in item):
            return alone  # things with names of their own are no samples
    return (made[alike,], made, originals, words) if made else alone


def _lanes(numbers: list) -> Any:
    """A number for each lane as an array; one alone as it is."""
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
        return tuple(map(_lanes, map(list, zip(*shares, strict=True))))

    return chain_rule


def one_sample(root: Value, kept: Iterable[Value] = ()) -> Batch:
    """A graph whose lanes add up to root, for a page, which computes every lane in the same way.

    What depends on no sample is in a lane of its own, the first, and ELSEWHERE ends the title. Root
    itself if it is small, or no sum over samples. Leaves in `kept` stay as they are.
    """
    batch, made, _, words = _in_lanes(root, kept)
    order = topological_order(batch)
    title = [_title(order, {*made.values()}, words)] if made else []
    counts = _counts(order)
    apart = _apart(order)
    if len(counts) > 1 or apart:
        batch = _one_after_another(order, counts, apart)
    if len(counts) > 1:
        title.append("group_1, group_2, ...: 1 for the samples of that group, else 0")
    lanes = sum(counts) + bool(apart)
    order = topological_order(batch)
    one_kind = counts and {lane_shape(x.data) for x in order} == {(), (lanes,)}
    share = _without_sums(batch, _sums(order)) if one_kind else None
    if share is None:
        return Batch(root, set())
    if apart:
        title.append(ELSEWHERE)
    return Batch(share.named(root.label), set(), "\n".join(title))


def _sums(order: list) -> set[Value]:
    """The nodes that have a sum of lanes in them."""
    sums: set[Value] = set()
    for node in order:
        if is_sum_of_lanes(node) or not sums.isdisjoint(node.parents):
            sums.add(node)
    return sums


def _apart(order: list) -> set[Value]:
    """The terms beside sums of lanes that have no such sum in them."""
    sums = _sums(order)
    added = [x for x in order if x in sums and x.op in SUMS and not is_sum_of_lanes(x)]
    return {term for x in added for term in x.parents if term not in sums}


def _one_after_another(order: list, counts: list[int], apart: set) -> Value:
    """A batch with as many lanes as there are samples, those of each group after one another.

    In the lanes of others, a group has the numbers of its first sample, and counts 0 times. What is
    `apart` from the samples counts only in a lane before theirs.
    """
    import numpy as np

    first = int(bool(apart))
    every = np.arange(-first, sum(counts))
    places = {n: every - sum(counts[:i]) for i, n in enumerate(counts)}  # of a lane in its group
    own = {n: (place >= 0) & (place < n) for n, place in places.items()}
    labels = [f"group_{i}" for i in range(1, len(counts) + 1)] if len(counts) > 1 else ["sample"]
    masks = {
        n: Value(own[n].astype(float), role="constant", label=label)
        for n, label in zip(counts, labels, strict=True)
    }
    elsewhere = Value((every < 0).astype(float), role="constant", label="elsewhere")
    sums = _sums(order)
    made: dict[Value, Value] = {}
    for node in order:
        shape = lane_shape(node.data)
        parents = [made.get(x, x) for x in node.parents]
        if shape and not parents:
            (n,) = shape
            numbers = node.data[np.where(own[n], places[n], 0)]
            made[node] = Value(numbers, role=node.role, label=node.label)
        elif is_sum_of_lanes(node):
            mask = masks[len(node.parents[0].data)]
            made[node] = node.op.function(mask * parents[0]).named(node.label)
        elif node in sums and not apart.isdisjoint(node.parents):
            rest = [x for x in node.parents if x not in sums]
            one = rest[0].total(*rest[1:]) if len(rest) > 1 else rest[0]
            terms = [elsewhere * one if x is rest[0] else made.get(x, x) for x in node.parents]
            kept = [y for x, y in zip(node.parents, terms, strict=True) if x not in rest[1:]]
            made[node] = node.op.function(*kept).named(node.label)
        elif any(x in made for x in node.parents):
            made[node] = node.op.function(*parents).named(node.label)
    return made[order[-1]]


def _counts(order: list) -> list[int]:
    """How many samples there are in each sum, each number once."""
    return [*dict.fromkeys(len(x.parents[0].data) for x in filter(is_sum_of_lanes, order))]


def _without_sums(node: Value, sums: set) -> Value | None:
    """A node whose lanes add up to the given node; None if it is not linear in the sums."""
    if is_sum_of_lanes(node):
        return node.parents[0]
    if node not in sums:
        return node
    op, parents = node.op, [*node.parents]
    if op in (MULTIPLY, divide.op):  # by what has no sum in it
        places = [i for i, x in enumerate(parents) if x in sums]
        if len(places) > 1 or (op == divide.op and places != [0]):
            return None
    elif op in (*SUMS, NEGATE):
        places = [*range(len(parents))]
    else:
        return None
    for i in places:
        share = _without_sums(parents[i], sums)
        if share is None:
            return None
        parents[i] = share
    return op.function(*parents)  # type: ignore
