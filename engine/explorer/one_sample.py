"""A batch as a page computes it: the graph of a single sample, once for each lane."""

from collections.abc import Iterable

from ..elementary import MULTIPLY, NEGATE, divide, lane_shape
from ..graph import topological_order
from ..side_by_side import Batch, labelled, recognised, sample_counts
from ..stacking import SUMS, is_sum_of_lanes
from ..value import Value

ELSEWHERE = "elsewhere: what depends on no sample"  # the first lane of a page, if it has such


def one_sample(root: Value, kept: Iterable[Value] = ()) -> Batch:
    """A graph whose lanes add up to root, for a page, which computes every lane in the same way.

    What depends on no sample is in a lane of its own, the first, and ELSEWHERE ends the title. Root
    itself if it is small, or no sum over samples. Leaves in `kept` stay as they are.
    """
    batch, made, _ = recognised(root, kept)
    order = topological_order(batch)
    title = [labelled(batch, made)] if made else []
    counts = sample_counts(order)
    apart = terms_apart(order)
    if len(counts) > 1 or apart:
        batch = one_after_another(order, counts, apart)
    if len(counts) > 1:
        title.append("group_1, group_2, ...: 1 for the samples of that group, else 0")
    lanes = sum(counts) + bool(apart)
    order = topological_order(batch)
    one_kind = counts and {lane_shape(x.data) for x in order} == {(), (lanes,)}
    share = without_sums(batch, sums_in(order)) if one_kind else None
    if share is None:
        return Batch(root, set())
    if apart:
        title.append(ELSEWHERE)
    return Batch(share.named(batch.label), set(), "\n".join(title))


def sums_in(order: list) -> set[Value]:
    """The nodes that have a sum of lanes in them."""
    sums: set[Value] = set()
    for node in order:
        if is_sum_of_lanes(node) or not sums.isdisjoint(node.parents):
            sums.add(node)
    return sums


def terms_apart(order: list) -> set[Value]:
    """The terms beside sums of lanes that have no such sum in them."""
    sums = sums_in(order)
    added = [x for x in order if x in sums and x.op in SUMS and not is_sum_of_lanes(x)]
    return {term for x in added for term in x.parents if term not in sums}


def one_after_another(order: list, counts: list[int], apart: set) -> Value:
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
    sums = sums_in(order)
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


def without_sums(node: Value, sums: set) -> Value | None:
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
        share = without_sums(parents[i], sums)
        if share is None:
            return None
        parents[i] = share
    return op.function(*parents)  # type: ignore
