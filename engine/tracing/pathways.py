"""Why a gradient is what it is: the paths from a leaf to root, whose products add up to it.

Along a path the local derivatives multiply, and where paths meet their products add up: that is the
chain rule. The backward pass arrives at the same sum without following each path, of which there
may be 2**1000.
"""

import math
import numbers
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from .. import elementary
from ..formatting import bracketed, by_lane, excerpt, fitted, name, shown
from ..graph import innermost, topological_order
from ..grouping import chosen_view
from ..value import Value
from .backward import gradients_by_lane

MOST = 1000  # if there are more paths, they are only counted
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
    view "named" these are the labelled nodes.
    """

    def __init__(
        self, root: Value, leaf: Value, count: int, gradient: Any, listed: list[Path], view: str
    ):
        self.root, self.leaf, self.view = root, leaf, view
        self.count, self.gradient, self.listed = count, gradient, listed

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
        lines = heading(self)
        if not self.listed:
            return "\n".join([*lines, f"too many to list, as they are more than {MOST}"])
        notice = "... {} more paths, of sizes in between; to see them, iterate"
        listed = excerpt(self.listed, lambda path: path_lines(path, self.view), notice)
        return "\n".join([*lines, "", *listed])

    __repr__ = text


def paths(root: Value, leaf: Value, view: str | None = None) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    Any node that root depends on may take the place of the leaf; a constant, or a node that root
    does not depend on, is a ValueError. If an operation uses a node twice, that makes two paths.
    The view, "every" or "named", is as in trace.

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
    view = chosen_view(root, view)
    between = {leaf}  # the nodes on the paths
    for node in topological_order(root):
        if not between.isdisjoint(node.parents):
            between.add(node)
    if root not in between:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the gradient is 0; a"
            " path ends where a number is taken out of its node, as x.data does"
        )
    if leaf.role == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = count_paths(root, leaf, between)
    listed = find_paths(root, leaf, between) if count <= MOST else []
    return Paths(root, leaf, count, gradients_by_lane(root)[leaf], listed, view)


def count_paths(root: Value, leaf: Value, between: set[Value]) -> int:
    """Return the number of paths: a node passes on the counts of its children to its parents."""
    counts = {root: 1}  # node -> the number of paths from it to root
    for node in reversed(topological_order(root)):
        if node in between and node is not leaf:
            count = counts.pop(node)  # not kept: in a deep graph these are very long numbers
            for parent in node.parents:
                if parent in between:
                    counts[parent] = counts.get(parent, 0) + count
    return counts[leaf]


def find_paths(root: Value, leaf: Value, between: set[Value]) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    local_derivatives: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, the child's own way)
        if node is leaf:
            found.append(Path(*unlinked(leaf, way), product))
            continue
        if node not in local_derivatives:
            local_derivatives[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, local_derivatives[node], node.chain_rule(product), strict=True)
        stack += reversed(
            [(x, amount, (node, local, way)) for x, local, amount in uses if x in between]
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
    end += f", the sum of {in_words(found.count)}" if found.count > 1 else ", one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {bracketed_name(found.root, room)} / d {bracketed_name(found.leaf, room)}{end}"]
    if not single:
        lines += [f"{shown(x, 4):>11}  {index}" for index, (x,) in lanes]
    return [*lines, f"{'':13}{hidden}"] if hidden else lines


def bracketed_name(node: Value, room: int) -> str:
    """Return a node's name in at most so many characters; an expression in brackets."""
    return bracketed(fitted(name(node), room), bool(node.parents and not node.label))


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
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
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
