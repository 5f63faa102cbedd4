"""One sample of a batch alone: what it contributes, with the numbers as they were recorded."""

import re
from collections.abc import Callable
from numbers import Integral
from typing import Any, NamedTuple

from .elementary import lane_shape
from .formatting import fitted, name
from .graph import gradients, topological_order
from .side_by_side import OTHER, Batch, sample_counts, side_by_side
from .value import Value, store

NAME = 12  # characters of a name in a title
SHORT = 16  # characters of an expression that is a constant here, about


class Alone(NamedTuple):
    """One sample of a batch.

    sample  its number, and `last` that of the last sample
    copies  {node of the batch: its copy here}
    """

    root: Value
    stale: set
    title: str
    batch: Batch
    sample: int
    last: int
    copies: dict


def alone(root: Value, sample: int) -> Alone:
    """One sample, counted from 0, of the batch that ends in root, however small that is."""
    return one_alone(side_by_side(root, most=0), sample)


def one_alone(batch: Batch, sample: int) -> Alone:
    """What one sample of a batch contributes: its lane of each number, and the sums over all.

    What depends on no sample contributes nothing: in the sums, it is a constant.
    """
    order = topological_order(batch.root)
    shapes = [lane_shape(x.data) for x in order]
    counts = sample_counts(batch.root) or [shape[0] for shape in shapes[-1:] if shape]
    every = sum(counts)
    if not counts or max(map(len, shapes)) > 1:
        raise ValueError(
            f"sample={sample} asks for a sample of a batch, and this is no batch: that is a sum of"
            " terms that are computed alike from floats or ints, such as the squared errors that a"
            " loop adds up"
        )
    is_whole = isinstance(sample, Integral) and not isinstance(sample, bool)
    if not is_whole or sample not in range(every):
        raise ValueError(f"this batch has the samples 0 to {every - 1}; there is no {sample!r:.60}")
    place, (count, *others) = sample, counts
    while place >= count:  # the sample is in a later group
        place, (count, *others) = place - count, others
    copies: dict[Value, Value] = {}
    summed: set[Value] = set()  # the sums over the samples of this group, and what depends on them
    for node in order:
        shape = lane_shape(node.data)
        parents = node.parents
        inside = [x in summed or lane_shape(x.data) == (count,) for x in parents]
        if not shape and any(inside):
            summed.add(node)
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
        store(gradients(root))
    title = f"Sample {sample} alone, of 0 to {every - 1}: each gradient is this sample's share"
    whole = [fitted(name(x), NAME) for x in order if x in summed and x.label]
    verb = "are" if len(whole) > 1 else "is"
    title += f"; {' and '.join(whole[-2:])} {verb} for all samples" if whole else ""
    notes = batch.title.splitlines()[1:]  # those on labels hold here, too
    title = "\n".join([title, *[re.sub(f"^{OTHER}", f"without {OTHER}", x) for x in notes]])
    old = {copies[x] for x in batch.stale if x in copies}
    return Alone(root, old, title, batch, sample, every - 1, copies)


def hint(batch: Batch) -> str:
    """Say how to see one sample alone; "" if none stands alone."""
    last = sum(sample_counts(batch.root)) - 1
    n = min(2, last)
    try:
        one_alone(batch, n)
    except ValueError:  # samples that depend on each other stay together
        return ""
    ways = [f"{show}, sample={n})" for show in ("paths(loss, w", "draw(loss", "trace(loss")]
    return f"One sample alone, 0 to {last}: {ways[0]}, {ways[1]} or {ways[2]}"


def _constant(node: Value) -> Value:
    """A node as a constant, to which no gradient goes."""
    is_constant = node.role == "constant" and not node.parents
    return node if is_constant else Value(node.data, role="constant", label=name(node, SHORT))


def _in_lane(chain_rule: Callable, place: int) -> Callable:
    """A chain rule in one lane."""
    return lambda slope: tuple([_number_in(x, place) for x in chain_rule(slope)])


def _number_in(x: Any, place: int) -> Any:
    """The number in one lane; a number without lanes as it is."""
    shape = lane_shape(x)
    return x[min(place, shape[0] - 1)].item() if shape else x
