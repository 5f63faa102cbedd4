"""A batch as it is shown: its samples side by side, with their numbers as they were recorded.

`stacked` computes the lanes from what the leaves hold now. A trace or a picture shows the forward
pass that was recorded, and the gradients that are stored, also after a leaf was changed. So here
each node of the batch gets the numbers of the nodes that it stands for.
"""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from .elementary import ADD, MULTIPLY, NEGATE, divide, lane_shape, lane_total, minus, total
from .graph import gradients, stale, topological_order
from .grouping import GLANCE
from .stacking import in_lanes, keys_of, parents_of
from .value import Value

LARGE, MOST = 5000, 0.75  # with more operations, this share of them may be unlike all others


class Batch(NamedTuple):
    """A graph to show; `title` says how many samples are side by side, "" if it is no batch."""

    root: Value
    stale: set
    title: str = ""


def side_by_side(root: Value, stack: bool = True, kept: Iterable[Value] = ()) -> Batch:
    """The graph of root with its samples as lanes, if there are many and `stack` is not False.

    Root itself if it is small enough to be read, or no batch. Leaves in `kept` stay as they are.
    """
    old = stale(root)
    made = _in_lanes(root, kept) if stack else {}
    if not made:
        return Batch(root, old)
    marked = set()
    for item, new in made.items():
        if new is item[0]:
            marked |= old & {new}
            continue
        if any(x in old for x in item):
            marked.add(new)
        if new.parents:
            new.data = _lanes([x.data for x in item])
        new.grad = _lanes([x.grad for x in item])
        if old and [made[x] for x in parents_of(item)] == [*new.parents]:
            new.chain_rule = _lane_by_lane(item)
    batch = made[root,]
    order = topological_order(batch)
    known = {*made.values()}
    found = gradients(batch) if root.grad is not None else {}
    for node in order:
        if node not in known:  # the sum of lanes
            node.grad = found.get(node)
            if not marked.isdisjoint(node.parents):
                marked.add(node)
    counts = dict.fromkeys(len(x.parents[0].data) for x in filter(_is_sum, order))
    return Batch(batch, marked, f"{' and '.join(map(str, counts))} samples side by side")


def _in_lanes(root: Value, kept: Iterable[Value]) -> dict:
    """{nodes: the node that stands for them}; {} if root is no batch, or can be read as it is."""
    operations = [x for x in topological_order(root) if x.parents]
    count = len(operations)
    if count <= GLANCE or (count > LARGE and len(_kinds(operations)) > MOST * count):
        return {}
    try:
        made = in_lanes(root, kept)
    except (ValueError, ArithmeticError, ImportError):  # a leaf outside a domain by now; no NumPy
        return {}
    for item, new in made.items():
        if not new.label and any(x.label for x in item):
            return {}  # things with names of their own are no samples
    return made


def _kinds(operations: list) -> set:
    """The kinds of operations: copies of each other are of one kind."""
    keys = keys_of(topological_order(operations[-1]), set())
    return {keys[x] for x in operations}


def _lanes(numbers: list) -> Any:
    """A number for each lane as an array; one alone as it is."""
    if len(numbers) == 1:
        return numbers[0]
    if any(x is None for x in numbers):
        return None
    import numpy as np

    return np.array(numbers)


def _lane_by_lane(item: tuple) -> Callable:
    """The chain rules of nodes as one: each takes and gives the number of its lane."""
    if len(item) == 1:
        return item[0].chain_rule

    def chain_rule(slope: Any) -> tuple:
        slopes = slope if lane_shape(slope) else [slope] * len(item)
        shares = [x.chain_rule(one) for x, one in zip(item, slopes, strict=True)]
        return tuple(map(_lanes, map(list, zip(*shares, strict=True))))

    return chain_rule


def one_sample(root: Value, kept: Iterable[Value] = ()) -> Value:
    """A graph in lanes that add up to root, for a page, which computes one lane as it does all.

    What has no lanes is divided among them. Root itself if it is small, or no sum over samples.
    """
    batch = _in_lanes(root, kept).get((root,), root)
    order = topological_order(batch)
    counts = {lane_shape(x.data) for x in order} - {()}
    sums: set[Value] = set()  # the nodes that have a sum of lanes in them
    for node in order:
        if _is_sum(node) or not sums.isdisjoint(node.parents):
            sums.add(node)
    share = _shared_out(batch, counts.pop()[0], sums) if len(counts) == 1 and sums else None
    return root if share is None else share.named(root.label)


def _is_sum(node: Value) -> bool:
    """Whether a node is the sum of lanes."""
    return node.op == lane_total.op and lane_shape(node.parents[0].data) != ()


def _shared_out(node: Value, count: int, sums: set) -> Value | None:
    """A node with lanes that add up to a node without; None if it is not linear in sums."""
    if _is_sum(node):
        return node.parents[0]
    if node not in sums:
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
        share = _shared_out(parents[i], count, sums)
        if share is None:
            return None
        parents[i] = share
    return op.function(*parents)  # type: ignore
