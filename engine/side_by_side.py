"""A batch as it is shown: its samples side by side, with their numbers as they were recorded.

`stacked` computes the lanes from what the leaves hold now. A trace or a picture shows the forward
pass that was recorded, and the gradients that are stored, also after a leaf was changed. So here
each node of the batch gets the numbers of the nodes that it stands for.
"""

from collections.abc import Callable, Container, Iterable
from typing import Any, NamedTuple

from .aligning import aligned
from .elementary import ADD, MULTIPLY, NEGATE, divide, lane_shape, minus, total
from .formatting import label_leaves
from .graph import gradients, stale, topological_order
from .grouping import GLANCE
from .stacking import in_lanes, is_sum_of_lanes, keys_of, parents_of
from .value import Value

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


def _title(order: list, fresh: Container, *words: str) -> str:
    """How many samples a batch has, and what its labels mean that the learner did not give."""
    counts = dict.fromkeys(len(x.parents[0].data) for x in filter(is_sum_of_lanes, order))
    title = f"{' and '.join(map(str, counts))} samples side by side"
    unlabelled = [x for x in order if x in fresh and not x.parents and lane_shape(x.data)]
    return "\n".join(filter(None, [title, label_leaves(unlabelled), *words]))


def _in_lanes(root: Value, kept: Iterable[Value] = ()) -> tuple[Value, dict, dict, str]:
    """The batch, {nodes: the node that stands for them}, {copy: original}, and words.

    Just root if that is no batch, or can be read as it is.
    """
    alone: tuple = root, {}, {}, ""
    order = topological_order(root)
    operations = [x for x in order if x.parents]
    count = len(operations)
    if count > LARGE:
        keys = keys_of(order, set())
        if len({keys[x] for x in operations}) > MOST * count:
            return alone
    if count <= GLANCE:
        return alone
    alike, originals, words = aligned(root)
    try:
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

    What has no lanes is divided among them. Root itself if it is small, or no sum over samples.
    Leaves in `kept` stay as they are.
    """
    batch, made, _, words = _in_lanes(root, kept)
    order = topological_order(batch)
    counts = {lane_shape(x.data) for x in order} - {()}
    sums: set[Value] = set()  # the nodes that have a sum of lanes in them
    for node in order:
        if is_sum_of_lanes(node) or not sums.isdisjoint(node.parents):
            sums.add(node)
    divided: list[Value] = []
    one = len(counts) == 1 and sums
    share = _shared_out(batch, counts.pop()[0], sums, divided) if one else None
    if share is None:
        return Batch(root, set())
    rest = "What depends on no sample is divided equally among them" if divided else ""
    return Batch(share.named(root.label), set(), _title(order, {*made.values()}, words, rest))


def _shared_out(node: Value, count: int, sums: set, divided: list) -> Value | None:
    """A node whose lanes add up to the given node; None if it is not linear in the sums.

    What has no sum in it is divided by the count, and added to the list.
    """
    if is_sum_of_lanes(node):
        return node.parents[0]
    if node not in sums:
        divided.append(node)
        return node / count
    op, parents = node.op, [*node.parents]
    if op in (MULTIPLY, divide.op):  # by what has no sum in it
        places = [i for i, x in enumerate(parents) if x in sums]
        if len(places) > 1 or (op == divide.op and places != [0]):
            return None
    elif op in (ADD, minus.op, NEGATE, total.op):
        places = [*range(len(parents))]
    else:
        return None
    for i in places:
        share = _shared_out(parents[i], count, sums, divided)
        if share is None:
            return None
        parents[i] = share
    return op.function(*parents)  # type: ignore
