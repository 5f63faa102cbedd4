"""A batch as a page computes it: the graph of a single sample, once for each lane."""

from collections.abc import Iterable

from ..elementary import MULTIPLY, NEGATE, divide, lane_shape
from ..graph import topological_order
from ..side_by_side import Batch, labelled, recognised, sample_counts
from ..stacking import SUMS, is_sum_of_lanes
from ..value import Value


def one_sample(root: Value, kept: Iterable[Value] = ()) -> Batch:
    """A graph whose lanes add up to root, for a page, which computes every lane in the same way.

    What has no lanes is divided among them. Root itself if it is small, or no sum over samples.
    Leaves in `kept` stay as they are.
    """
    batch, made, _ = recognised(root, kept)
    order = topological_order(batch)
    lines = [labelled(batch, made)] if made else []
    counts = sample_counts(order)
    if len(counts) > 1:
        batch = one_after_another(order, counts)
        order = topological_order(batch)
        lines.append("group_1, group_2, ...: 1 for the samples of that group, else 0")
    sums: set[Value] = set()  # the nodes that have a sum of lanes in them
    for node in order:
        if is_sum_of_lanes(node) or not sums.isdisjoint(node.parents):
            sums.add(node)
    divided: list[Value] = []
    one_kind = sums and {lane_shape(x.data) for x in order} == {(), (sum(counts),)}
    share = shared_out(batch, sum(counts), sums, divided) if one_kind else None
    if share is None:
        return Batch(root, set())
    if divided:
        lines.append("What depends on no sample is divided equally among them")
    return Batch(share.named(batch.label), set(), "\n".join(lines))


def one_after_another(order: list, counts: list[int]) -> Value:
    """A batch with as many lanes as there are samples, those of each group after one another.

    In the lanes of others, a group has the numbers of its first sample, and counts 0 times.
    """
    import numpy as np

    every = np.arange(sum(counts))
    places = {n: every - sum(counts[:i]) for i, n in enumerate(counts)}  # of a lane in its group
    own = {n: (place >= 0) & (place < n) for n, place in places.items()}
    labels = {n: f"group_{i}" for i, n in enumerate(counts, 1)}
    masks = {n: Value(own[n].astype(float), role="constant", label=labels[n]) for n in counts}
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
        elif any(x in made for x in node.parents):
            made[node] = node.op.function(*parents).named(node.label)
    return made[order[-1]]


def shared_out(node: Value, count: int, sums: set, divided: list) -> Value | None:
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
    elif op in (*SUMS, NEGATE):
        places = [*range(len(parents))]
    else:
        return None
    for i in places:
        share = shared_out(parents[i], count, sums, divided)
        if share is None:
            return None
        parents[i] = share
    return op.function(*parents)  # type: ignore
