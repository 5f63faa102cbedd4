"""Why a gradient is what it is: the paths from a leaf to root, whose products add up to it.

Along a path the local derivatives multiply, and where paths meet their products add up: that is the
chain rule. The backward pass arrives at the same sum without following each path, of which there
may be 2**1000.
"""

import math
import numbers
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from .. import elementary
from ..alone import Alone, alone, hint
from ..formatting import (
    LANES,
    abbreviated,
    bracketed,
    by_lane,
    equation,
    excerpt,
    lanes_of,
    name,
    shown,
    told_apart,
)
from ..graph import computed_in_turn, innermost, topological_order
from ..grouping import GLANCE, VIEWS, Box, boxes, chosen_view, singles
from ..side_by_side import OTHER, Batch, other_terms, sample_counts, side_by_side
from ..stacking import is_sum_of_lanes
from ..value import Value
from .backward import gradients_by_lane, vjp
from .samples import added_up, by_sample, shares

MOST = 1000  # if there are more paths, they are only counted
WIDE = 32  # characters of the name of a node on a path
NAMES = 12  # a longer path is printed with its first 6 and its last 6 names


class Path(NamedTuple):
    """One way from the leaf to root."""

    nodes: tuple[Value, ...]  # from the leaf to root
    locals: tuple  # the local derivatives: of each node with respect to the one before it
    product: Any  # the product of all local derivatives: what the path contributes to the gradient


class Paths:
    """The paths from a leaf to root, the largest product first; as text, a sum to check by hand.

        count     how many paths there are
        gradient  d root / d leaf, the sum of the products
        listed    the paths themselves; none if there are more than 1000

    In the text, each factor is the derivative of one node with respect to the one before; in the
    view "named" these are the labelled nodes. Of a batch, the text has the product for each sample.
    """

    def __init__(self, shown: Batch | Alone, leaf: Value, view: str | None, stack: bool):
        self.root, self.leaf, self.view, self.stack = shown.root, leaf, view, stack
        self.title = shown.title.splitlines()  # of a sample that is alone
        self.whose = f"share of sample {shown.sample} in " if isinstance(shown, Alone) else ""
        boxes = VIEWS[chosen_view(self.root, view) if self.title else "every"](self.root)
        self.count, self.listed = find_paths(boxes, leaf)
        self.gradient = gradients_by_lane(self.root)[leaf]

    def __iter__(self) -> Iterator[Path]:
        if not self.listed:
            raise ValueError(
                f"{in_words(self.count)} are too many to list, as they are more than {MOST};"
                " count and gradient are known, and paths(root, node) from a node nearer to root"
                " may be few enough"
            )
        return iter(self.listed)

    def __len__(self) -> int:
        return self.count

    def text(self) -> str:
        """Return the sum and below it the paths, each as a product, in at most 100 columns."""
        batch = side_by_side(self.root, self.stack)
        if batch.title and self.leaf in topological_order(batch.root):
            return "\n".join(batch_lines(batch, self.leaf, self.view))
        lines = [*self.title, *heading(self)]
        if not self.listed:
            return "\n".join([*lines, f"too many to list, as they are more than {MOST}"])
        view = chosen_view(self.root, self.view)
        notice = "... {} more paths, of sizes in between; to see them, iterate"
        listed = excerpt(self.listed, lambda path: path_lines(path, view), notice)
        legend = equations(self.listed) if self.title else []
        return "\n".join([*lines, "", *listed, *legend])

    __repr__ = text


def paths(
    root: Value,
    leaf: Value,
    view: str | None = None,
    stack: bool = True,
    sample: int | None = None,
) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    Any node that root depends on may take the place of the leaf; a constant, or a node that root
    does not depend on, is a ValueError. If an operation uses a node twice, that makes two paths.
    The view, "every" or "named", is as in trace. The text of a batch has what each of the first
    samples contributes along each path, unless `stack` is False; with a `sample`, counted from 0,
    the paths are those of this sample alone.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000 x   1.000000
                  x -> x*x -> y
         3.0000 =   3.000000 x   1.000000
                  x -> x*x -> y
         2.0000 =   2.000000 x   1.000000
                  x -> 2*x -> y
    """
    if not isinstance(leaf, Value):
        raise TypeError(f"paths takes a Value, and not {leaf!r:.60}; write paths(loss, w)")
    if leaf not in topological_order(root):
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the gradient is 0; a"
            " path ends where a number is taken out of its node, as x.data does"
        )
    if leaf.role == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    view = view and chosen_view(root, view)
    if sample is None:
        return Paths(Batch(root, set()), leaf, view, stack)
    one = alone(root, sample)
    if leaf not in one.copies:
        why = (
            "is computed, and the paths of a sample begin at a leaf that all samples share"
            if leaf.parents
            else "belongs to a single sample"
        )
        raise ValueError(f"{leaf!r} {why}; leave out sample= to have its paths")
    if one.copies[leaf] not in topological_order(one.root):
        raise ValueError(
            f"sample {sample} does not depend on {leaf!r}: no path leads there, and it contributes"
            " 0; leave out sample= to see which samples do"
        )
    found = Paths(one, one.copies[leaf], view, stack=False)
    rest = shares(one.batch).get(leaf, [0])[-1]
    if rest != 0:
        words = f"{OTHER.capitalize()} contribute {shown(rest, 4)} more; paths(loss, w) shows how"
        found.title.append(words)
    return found


def find_paths(boxes: list[Box], leaf: Value) -> tuple[int, list[Path]]:
    """Return how many paths lead through boxes from leaf to root, and if few, the paths themselves.

    The largest product comes first.
    """
    between = {leaf}  # the nodes on the paths
    for box in reversed(boxes):
        if not between.isdisjoint(box.inputs):
            between.add(box.node)
    count = count_paths(boxes, leaf, between)
    return count, list_paths(boxes, leaf, between) if count <= MOST else []


def count_paths(boxes: list[Box], leaf: Value, between: set[Value]) -> int:
    """Return the number of paths: a node passes on the counts of its children to its parents."""
    counts = {boxes[0].node: 1}  # node -> the number of paths from it to root
    for box in boxes:
        if box.node in between and box.node is not leaf:
            count = counts.pop(box.node)  # not kept: in a deep graph these are very long numbers
            for parent in box.inputs:
                if parent in between:
                    counts[parent] = counts.get(parent, 0) + count
    return counts[leaf]


def list_paths(boxes: list[Box], leaf: Value, between: set[Value]) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    box_of = {box.node: box for box in boxes}
    root = boxes[0].node
    found = []
    local_derivatives: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, the child's own way)
        if node is leaf:
            found.append(Path(*unlinked(leaf, way), product))
            continue
        if node not in local_derivatives:
            local_derivatives[node] = vjp(box_of[node], elementary.one(node.data))
        uses = zip(local_derivatives[node], vjp(box_of[node], product), strict=True)
        stack += reversed(
            [(x, amount, (node, local, way)) for (x, local), (_, amount) in uses if x in between]
        )
    return sorted(found, key=lambda path: -magnitude(path.product))


def unlinked(leaf: Value, way: tuple) -> tuple[tuple, tuple]:
    """Return the nodes and the local derivatives on a way, from the leaf to root."""
    nodes, locals_ = [leaf], []
    while way:
        node, local, way = way
        nodes.append(node)
        locals_.append(local)
    return tuple(nodes), tuple(locals_)


def magnitude(product: Any) -> Any:
    """Return the absolute value, summed over all lanes, by which paths are sorted; inf for nan."""
    x = elementary.lane_total(abs(innermost(product)))
    if not isinstance(x, numbers.Real):  # a formula
        return 0
    return x if x == x else math.inf


# --- As text --------------------------------------------------------------------------------------


def heading(found: Paths) -> list[str]:
    """Return the gradient and the number of paths; if there are lanes, the gradient in each."""
    lanes, hidden = by_lane(found.gradient)
    single = lanes[0][0] == ""
    end = f" = {shown(found.gradient, 4)}" if single else ""
    lines = [derivative(found.root, found.leaf, f"{end}, {summed(found.count)}", found.whose)]
    if not single:
        lines += [f"{shown(x, 4):>11}  {index}" for index, (x,) in lanes]
    return [*lines, f"{'':13}{hidden}"] if hidden else lines


def derivative(root: Value, leaf: Value, end: str, start: str = "") -> str:
    """Return "d root / d leaf" between the ends of the line, in at most 100 characters."""
    room = (100 - len(f"{start}d () / d (){end}")) // 2
    return f"{start}d {bracketed_name(root, room)} / d {bracketed_name(leaf, room)}{end}"


def bracketed_name(node: Value, room: int) -> str:
    """Return a node's name in at most so many characters; an expression in brackets."""
    return bracketed(abbreviated(name(node), room), bool(node.parents and not node.label))


def summed(count: int) -> str:
    """Return how many paths add up, in words."""
    return f"the sum of {in_words(count)}" if count > 1 else "one path"


def in_words(count: int) -> str:
    """Return the number of paths with the word.

    >>> in_words(2**20), in_words(2**1000)
    ('1048576 paths', '1.072e+301 paths')
    """
    return f"{count if count < 10**15 else shown(count)} paths"


def path_lines(path: Path, view: str) -> list[str]:
    """Return a path as text: for each lane the product and its factors, and below them the names.

    Of a path with very many names, only the first and the last are shown. A factor is the
    derivative of a node with respect to the one before it, whatever lies between.
    """
    ends = {0, len(path.nodes) - 1}
    stops = [i for i, node in enumerate(path.nodes) if view == "every" or node.label or i in ends]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [*told_apart([path.nodes[i] for i in kept], WIDE).values()]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    lanes, hidden = by_lane(path.product, *factors)
    lines = []
    for index, (product, *xs) in lanes:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {index}" if index else ""
    if hidden:
        lines.append(f"{'':14}{hidden}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def wrapped(texts: list[str], sign: str) -> list[str]:
    """Return texts joined by a sign, in lines of at most 75 characters.

    >>> wrapped(["a" * 30, "b" * 30, "c" * 30], " x ")[1]
    'cccccccccccccccccccccccccccccc'
    """
    lines = texts[:1]
    for text in texts[1:]:
        if len(lines[-1]) + len(sign) + len(text) <= 75:
            lines[-1] += sign + text
        else:
            lines.append(text)
    return lines


def equations(found: list[Path]) -> list[str]:
    """Return the equations of the first few labelled nodes on the paths, below an empty line."""
    on_paths = {node for path in found for node in path.nodes[1:]}
    in_turn = computed_in_turn(found[0].nodes[-1]) if found else []
    labelled = [node for node in in_turn if node.label and node in on_paths]
    return ["", *[abbreviated(equation(x), 100) for x in labelled[:GLANCE]]]


def boxes_of_samples(root: Value) -> list[Box]:
    """The labelled nodes of a batch in boxes, and those of other terms and of sums over samples.

    In one box with a penalty, what each sample contributes to a leaf of both would be lost.
    """
    apart = {*other_terms(root)}
    for box in boxes(root):
        sums = [x for x in box.members if is_sum_of_lanes(x)]
        local = vjp(box, elementary.one(box.node.data)) if sums else []
        if not all(elementary.lane_shape(x) for _, x in local):
            apart.update(sums)
    return boxes(root, apart)


def way_lines(path: Path, apart: set[Value]) -> list[str]:
    """The names of the nodes on a path of a batch and, if no sample is on it, its factors.

    A term apart from the samples whose own name would be cut is called as its column is.
    """
    names = [
        OTHER if x in apart and len(name(x)) > WIDE else text
        for x, text in told_apart(path.nodes, WIDE).items()
    ]
    first, *others = wrapped(names, " -> ")
    lines = [first, *[f"-> {line}" for line in others]]
    if lanes_of(path.product) is None:
        first, *others = wrapped([shown(x, 6) for x in path.locals], " x ")
        lines += [f"{shown(path.product, 4)} = {first}", *[f"x {line}" for line in others]]
    return lines


def batch_lines(batch: Batch, leaf: Value, view: str | None) -> list[str]:
    """Return the paths of a batch as text: for each, what the samples contribute along it."""
    root, sizes = batch.root, sample_counts(batch.root)
    is_named = chosen_view(root, view) == "named"
    count, found = find_paths(boxes_of_samples(root) if is_named else singles(root), leaf)
    rows = [by_sample(path.product, sizes) for path in found]
    apart = {*other_terms(root)}
    names = [way_lines(path, apart) for path in found]
    if len(rows) > GLANCE:
        rows[GLANCE - 1 :] = [added_up(rows[GLANCE - 1 :])]
        names[GLANCE - 1 :] = [[f"{count - GLANCE + 1} more paths"]]
    if len(rows) > 1:
        rows.append(added_up(rows))
        names.append(["all paths"])
    every = sum(sizes)
    few = every if every <= LANES else LANES - 1
    parts = {f"sample {i}": slice(i, i + 1) for i in range(few)}
    if few < every:
        parts[f"{every - few} more"] = slice(few, every)
    if any(row[-1] != 0 for row in rows):
        parts[OTHER] = slice(every, None)
    parts["sum"] = slice(None)
    widths = [max(12, len(head) + 3) for head in parts]

    def aligned(texts: Iterable[str]) -> str:
        return "".join([f"{x:>{width}}" for x, width in zip(texts, widths, strict=True)])

    lines = ["", aligned(parts)]
    for row, below in zip(rows, names, strict=True):
        sums = [shown(elementary.total(*row[part]), 4) for part in parts.values()]
        lines += [aligned(sums), *[f"{'':14}{line}" for line in below]]
    if not rows:
        lines = [f"too many to list, as they are more than {MOST}"]
    gradient = elementary.like(gradients_by_lane(root)[leaf], leaf.data)
    many = f" and {in_words(count)}" if count > 1 else ""
    end = f" = {shown(gradient, 4)}, the sum over {every} samples{many}"
    title = [*batch.title.splitlines(), derivative(root, leaf, end)]
    last = hint(batch)
    return [*title, *lines, *equations(found), *(["", last] if last else [])]
