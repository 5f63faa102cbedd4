"""A batch as a page computes it: the graph of a single sample, once for each lane."""

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ..elementary import MULTIPLY, NEGATE, divide, lane_shape
from ..graph import topological_order
from ..naming import unused
from ..side_by_side import OTHER, labelled, recognised, sample_counts, sums_in, terms_apart
from ..stacking import SUMS, is_sum_of_lanes
from ..value import Value


class OneSample(NamedTuple):
    """A graph whose lanes add up to the learner's result.

    title      what is side by side, "" if that is no batch
    others     the leaf that is 1 in the last lane, that of other terms, if there is such a lane
    masks      the leaves that the learner's graph does not have, factors of what is shown: each is
               0 in the lanes in which that does not count, and else 1, or a weight in a mean
    whole      the learner's result, with a sum over the samples, whose formula the page writes
    added      those of the masks that are not in this formula
    arrival    the lanes, in the order in which the learner's backward pass comes to them
    shares     the nodes that the learner computes from a sum over the samples
    """

    root: Value
    title: str = ""
    others: Value | None = None
    masks: Sequence[Value] = ()
    whole: Value | None = None
    added: Sequence[Value] = ()
    arrival: Sequence[int] = ()
    shares: Sequence[Value] = ()


def one_sample(root: Value, kept: Iterable[Value] = ()) -> OneSample:
    """A graph whose lanes add up to root, for a page, which computes every lane in the same way.

    Other terms, which depend on no sample, are in a lane of their own, the last. Root itself if it
    is small, or no sum over samples. Leaves in `kept` stay as they are.
    """
    batch, made, originals = recognised(root, kept)
    order = topological_order(batch)
    title = [labelled(batch, made)] if made else []
    counts = sample_counts(batch)
    sums = sums_in(order)
    apart = terms_apart(order, sums)
    others = None
    moved: dict[Value, Value] = {}
    if len(counts) > 1 or apart:
        others, moved = one_after_another(order, counts, sums, bool(apart))
        batch = moved[batch]
    if len(counts) > 1:
        title.append("group_1, group_2, ...: 1 for the samples of that group, else 0")
    lanes = sum(counts) + bool(apart)
    placed = topological_order(batch)
    one_kind = counts and {lane_shape(x.data) for x in placed} == {(), (lanes,)}
    share = without_sums(batch, sums_in(placed)) if one_kind else None
    if share is None:
        return OneSample(root)
    turns = backward_turns(root, order, made, originals)
    known = {moved.get(x, x) for x in turns}
    masks = [x for x in topological_order(share) if not x.parents and x not in known]
    arrival = by_arrival(order, counts, apart, turns)
    before = {*placed}
    shares = [x for x in topological_order(share) if x not in before]
    share.label = batch.label  # so it may lose a label of its own
    whole = as_written(order, sums.union(x for x in order if moved.get(x, x) is share), moved)
    written = {*topological_order(whole)}
    added = [x for x in masks if x not in written]
    return OneSample(share, "\n".join(title), others, masks, whole, added, arrival, shares)


def as_written(order: list, bare: set[Value], moved: dict[Value, Value]) -> Value:
    """A copy of the last node in the order, on the leaves of a page.

    Nodes before it that are bare, since they have no box on the page, have no label there.
    """
    copies: dict[Value, Value] = {}
    for node in order:
        parents = tuple([copies[x] for x in node.parents])
        label = "" if node in bare and node is not order[-1] else node.label
        copy = Value(node.data, parents, node.op, label=label)
        copies[node] = copy if parents else moved.get(node, node)
    return copies[order[-1]]


def backward_turns(root: Value, order: list, made: dict, originals: dict) -> dict[Value, list[int]]:
    """{node of a batch: when it is the turn of each node that it stands for}, backwards from root.

    A node that stands for none of the learner's is left out.
    """
    turns = {node: i for i, node in enumerate(reversed(topological_order(root)))}
    found = {x: [turns[x]] for x in order if x in turns}
    for item, new in made.items():
        stands_for = [originals.get(x, x) for x in item]
        if turns.keys() >= {*stands_for}:
            found[new] = [turns[x] for x in stands_for]
    return found


def by_arrival(order: list, counts: list[int], apart: list, turns: dict) -> list[int]:
    """The lanes of a page, in the order in which the learner's backward pass comes to them."""
    terms = {len(x.parents[0].data): x.parents[0] for x in filter(is_sum_of_lanes, order)}
    times = []
    for term, n in [*[(terms[n], n) for n in counts], *[(x, 1) for x in apart]]:
        computed = [x for x in reversed(topological_order(term)) if len(turns.get(x, ())) == n]
        times.append(turns[computed[0]] if computed else [math.inf] * n)
    if apart:  # one lane for all of them
        times[-len(apart) :] = [max(times[-len(apart) :])]
    lanes = [time for group in times for time in group]
    return sorted(range(len(lanes)), key=lanes.__getitem__)


def one_after_another(
    order: list, counts: list[int], sums: set[Value], has_rest: bool
) -> tuple[Value | None, dict[Value, Value]]:
    """{node: its copy} with as many lanes as there are samples, those of each group together.

    In the lanes of others, a group has the numbers of its first sample, and counts 0 times. If
    there is a rest, apart from the samples, it counts only in a lane after theirs; the leaf
    returned is 1 there.
    """
    import numpy as np

    every = np.arange(sum(counts) + has_rest)
    places = {n: every - sum(counts[:i]) for i, n in enumerate(counts)}  # of a lane in its group
    own = {n: (place >= 0) & (place < n) for n, place in places.items()}
    labels = [f"group_{i}" for i in range(1, len(counts) + 1)] if len(counts) > 1 else ["sample"]
    taken = {x.label for x in order}
    masks = {
        n: Value(own[n].astype(float), role="constant", label=unused(label, taken))
        for n, label in zip(counts, labels, strict=True)
    }
    label = unused(OTHER, taken)
    others = Value((every >= sum(counts)).astype(float), role="constant", label=label)
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
        elif node in sums and node.op in SUMS and not sums.issuperset(node.parents):
            rest = [x for x in node.parents if x not in sums]
            one = others * (rest[0].total(*rest[1:]) if len(rest) > 1 else rest[0])
            at = node.parents.index(rest[0])  # where all that is apart stands as one term
            terms = [made[x] for x in node.parents if x in sums]
            made[node] = node.op.function(*terms[:at], one, *terms[at:]).named(node.label)
        elif any(x in made for x in node.parents):
            made[node] = node.op.function(*parents).named(node.label)
    return others if has_rest else None, made


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
