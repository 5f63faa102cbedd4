"""Why a gradient is what it is: the paths from a leaf to root, whose products add up to it.

Along a path the local derivatives multiply; where paths meet they add. So says the chain rule, and
the backward pass comes to the same sum without walking each path: there may be 2**1000 of them.
"""

import math
import numbers
from itertools import pairwise
from typing import Any, NamedTuple

from .. import elementary
from ..formatting import bracketed, ends, fitted, lanes, name, shown
from ..graph import gradients, innermost, topological_order
from ..value import Value

MOST = 1000  # paths that are listed; more are only counted
NAMES = 12  # of a path as text; where it has more, its first 6 and last 6


class Path(NamedTuple):
    """One way from the leaf to root."""

    nodes: tuple[Value, ...]  # from the leaf to root
    locals: tuple  # the derivative of each node in the one before it
    product: Any  # of all locals: what the backward pass sends along this path


class Paths:
    """The paths from a leaf to root, the largest product first; as text, a sum to check by hand.

        count     how many there are
        gradient  the slope of root in the leaf, which is the sum of the products
        listed    the paths themselves, or none where they are more than 1000

    In the text each factor stands for the step from one labelled node to the next.
    """

    def __init__(self, root: Value, leaf: Value, count: int, gradient: Any, listed: list[Path]):
        self.root = root
        self.leaf = leaf
        self.count = count
        self.gradient = gradient
        self.listed = listed

    def __iter__(self):
        if not self.listed:
            raise ValueError(
                f"{number(self.count)} are too many to list, as they are more than {MOST};"
                " count and gradient are known, and paths(root, node) from a node nearer to root"
                " may be few enough"
            )
        return iter(self.listed)

    def __len__(self):
        return self.count

    def text(self) -> str:
        """Return the sum and under it the paths, each as a product; within 100 columns."""
        lines = heading(self)
        if not self.listed:
            return "\n".join([*lines, f"too many to list, as they are more than {MOST}"])
        first, hidden, last = ends(self.listed)
        lines += ["", *(line for path in first for line in lines_of(path))]
        if hidden:
            lines.append(f"... {hidden} more paths, of sizes between; to see them, iterate")
        return "\n".join(lines + [line for path in last for line in lines_of(path)])

    __repr__ = text


def paths(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in topological_order(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.role == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, gradients(root)[leaf], listed)


def counted(root: Value, leaf: Value, leading: set) -> int:
    """Return how many paths there are: as many to a parent as to all that is computed from it."""
    ways = {root: 1}
    for node in reversed(topological_order(root)):
        if node in leading and node is not leaf:
            to_node = ways.pop(node)  # not kept: in a deep graph these are long numbers
            for parent in node.parents:
                if parent in leading:
                    ways[parent] = ways.get(parent, 0) + to_node
    return ways[leaf]


def walked(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def unwound(leaf: Value, way: tuple) -> tuple[tuple, tuple]:
    """Return the nodes and the local derivatives on a way, from the leaf to root."""
    nodes, locals_ = [leaf], []
    while way:
        node, local, way = way
        nodes.append(node)
        locals_.append(local)
    return tuple(nodes), tuple(locals_)


def size(product: Any) -> Any:
    """Return what paths are ordered by: the magnitude, over all lanes; nan before all others."""
    x = abs(innermost(product))
    x = x.sum() if hasattr(x, "shape") else x
    if not isinstance(x, numbers.Real):  # a formula
        return 0
    return x if x == x else math.inf


def lines_of(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
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


def heading(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def title(node: Value, room: int) -> str:
    """Return a node's name as it stands after a d: an expression in brackets."""
    return bracketed(fitted(name(node), room), bool(node.parents and not node.label))


def number(count: int) -> str:
    """Return how many paths there are, in words that fit a line.

    >>> number(2**20), number(2**1000)
    ('1048576 paths', '1.072e+301 paths')
    """
    return f"{count if count < 10**15 else shown(count)} paths"
