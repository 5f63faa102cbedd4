"""A batch as it is shown: its samples side by side, with their numbers as they were recorded.

`stacked` computes the lanes from what the leaves hold now. A trace or a picture shows the forward
pass that was recorded, and the gradients that are stored, also after a leaf was changed. So here
each node of the batch gets the numbers of the nodes that it stands for.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from .aligning import aligned
from .elementary import MULTIPLY, NEGATE, divide, lane_shape
from .formatting import name
from .graph import gradients, stale, topological_order
from .grouping import GLANCE
from .naming import label_batch, label_leaves, leaves_as_used
from .stacking import SUMS, in_lanes, is_sum_of_lanes, keys_of, parents_of
from .value import Value

LARGE, MOST = 5000, 0.75  # above so many operations, at most this share may be unlike all others


class Batch(NamedTuple):
    """A graph to show.

    title   lines that say what is side by side; "" if it is no batch
    given   the nodes that got a label here; their equations explain the labels
    batch   the batch from which a sample is shown alone, and
    copies  {node of that batch: its copy}
    """

    root: Value
    stale: set
    title: str = ""
    given: Sequence = ()
    batch: Any = None
    copies: Mapping = {}


def side_by_side(root: Value, stack: bool = True, sample: int | None = None) -> Batch:
    """The graph of root with its samples as lanes, if there are many and `stack` is not False.

    Root itself if it is small enough to be read, or no batch. With a `sample`, counted from 0, only
    what this sample contributes.
    """
    if sample is not None:
        return one_alone(_side_by_side(root, True, 0), sample)
    return _side_by_side(root, stack, GLANCE)


def _side_by_side(root: Value, stack: bool, most: int) -> Batch:
    """The same, unless there are at most so many operations."""
    old = stale(root)
    batch, made, originals = _in_lanes(root, (), most) if stack else (root, {}, {})
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
    title, given = _labelled(batch, made)
    return Batch(batch, marked, title, given)


def _labelled(root: Value, made: dict) -> tuple[str, list]:
    """How many samples a batch has, and the nodes that get a label, which the learner gave none."""
    order = topological_order(root)
    fresh = {*order}.difference(new for item, new in made.items() if new is item[0])
    title = f"{' and '.join(map(str, sample_counts(order)))} samples side by side"
    columns = [x for x in leaves_as_used(root) if x in fresh and lane_shape(x.data)]
    note = label_leaves(columns)
    given, more = label_batch(root, fresh)
    return "\n".join(filter(None, [title, note, more])), given


def _in_lanes(
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
        keys = keys_of(order, set())
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


def one_alone(batch: Batch, sample: int) -> Batch:
    """What one sample of a batch contributes: its lane of each number, and the sums over all.

    What depends on no sample contributes nothing: in the sums, it is a constant.
    """
    order = topological_order(batch.root)
    shapes = [lane_shape(x.data) for x in order]
    counts = sample_counts(order) or [shape[0] for shape in shapes[-1:] if shape]
    every = sum(counts)
    if not counts or max(map(len, shapes)) > 1:
        raise ValueError(
            f"sample={sample} asks for a sample of a batch, and this is no batch: that is a sum of"
            " terms that are computed alike, such as the squared errors that a loop adds up"
        )
    if sample not in range(every):
        raise ValueError(f"this batch has the samples 0 to {every - 1}; there is no {sample!r}")
    place, (count, *others) = sample, counts
    while place >= count:  # the sample is in a later group
        place, (count, *others) = place - count, others
    copies: dict[Value, Value] = {}
    summed: set[Value] = set()  # the sums over the samples of this group, and what depends on them
    for node in order:
        shape = lane_shape(node.data)
        parents = node.parents
        if not shape and any(x in summed or lane_shape(x.data) == (count,) for x in parents):
            summed.add(node)
            inside = [x in summed or lane_shape(x.data) == (count,) for x in parents]
            pairs = zip(parents, inside, strict=True)
            parents = tuple([copies[x] if is_inside else _constant(x) for x, is_inside in pairs])
        elif not summed.isdisjoint(parents):
            raise ValueError(
                f"sample={sample} shows one sample alone, and here each of them depends on a sum"
                " over all; leave out sample= to see them side by side"
            )
        elif shape in ((), (1,), (count,)) and all(x in copies for x in parents):
            parents = tuple([copies[x] for x in parents])
        else:
            continue
        chain_rule = _in_lane(node.chain_rule, place) if parents else None
        number = _number_in(node.data, place)
        copies[node] = Value(number, parents, node.op, chain_rule, node.label, node.role)
    root = copies[batch.root]
    if batch.root.grad is not None:
        for node, gradient in gradients(root).items():
            node.grad = gradient
    notes = batch.title.splitlines()[1:]
    title = "\n".join([f"Sample {sample} alone, of the samples 0 to {every - 1}", *notes])
    old = {copies[x] for x in batch.stale if x in copies}
    return Batch(root, old, title, [copies[x] for x in batch.given if x in copies], batch, copies)


def _constant(node: Value) -> Value:
    """A node as a constant, to which no gradient goes."""
    is_constant = node.role == "constant" and not node.parents
    return node if is_constant else Value(node.data, role="constant", label=name(node))


def _in_lane(chain_rule: Callable, place: int) -> Callable:
    """A chain rule in one lane."""
    return lambda slope: tuple([_number_in(x, place) for x in chain_rule(slope)])


def _number_in(x: Any, place: int) -> Any:
    """The number in one lane; a number without lanes as it is."""
    shape = lane_shape(x)
    return x[min(place, shape[0] - 1)].item() if shape else x


def one_sample(root: Value, kept: Iterable[Value] = ()) -> Batch:
    """A graph whose lanes add up to root, for a page, which computes every lane in the same way.

    What has no lanes is divided among them. Root itself if it is small, or no sum over samples.
    Leaves in `kept` stay as they are.
    """
    batch, made, _ = _in_lanes(root, kept)
    order = topological_order(batch)
    title = [_labelled(batch, made)[0]] if made else []
    counts = sample_counts(order)
    if len(counts) > 1:
        batch = _one_after_another(order, counts)
        order = topological_order(batch)
        title.append("group_1, group_2, ...: 1 for the samples of that group, else 0")
    sums: set[Value] = set()  # the nodes that have a sum of lanes in them
    for node in order:
        if is_sum_of_lanes(node) or not sums.isdisjoint(node.parents):
            sums.add(node)
    divided: list[Value] = []
    one_kind = sums and {lane_shape(x.data) for x in order} == {(), (sum(counts),)}
    share = _shared_out(batch, sum(counts), sums, divided) if one_kind else None
    if share is None:
        return Batch(root, set())
    if divided:
        title.append("What depends on no sample is divided equally among them")
    return Batch(share.named(batch.label), set(), "\n".join(title))


def _one_after_another(order: list, counts: list[int]) -> Value:
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


def sample_counts(order: list) -> list[int]:
    """How many samples there are in each sum, each number once."""
    return [*dict.fromkeys(len(x.parents[0].data) for x in filter(is_sum_of_lanes, order))]


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
    elif op in (*SUMS, NEGATE):
        places = [*range(len(parents))]
    else:
        return None
    for i in places:
        share = _shared_out(parents[i], count, sums, divided)
        if share is None:
            return None
        parents[i] = share
    return op.function(*parents)  # type: ignore
