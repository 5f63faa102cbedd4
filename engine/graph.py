"""A computation as a graph: its order, the backward pass through it, and computing it again.

Nothing here recurses, so a chain of a million operations is no trouble.
"""

import warnings
from collections.abc import Callable
from numbers import Complex
from typing import Any

from . import elementary
from .elementary import PLAIN, Operation


def is_node(x: Any) -> bool:
    """Whether x is a node of a computation, such as a Value, and not a plain number.

    >>> from engine import Value
    >>> is_node(Value(3.0)), is_node(3.0)
    (True, False)
    """
    return hasattr(x, "chain_rule")


def innermost(x: Any) -> Any:
    """The plain number inside x, however deeply Values are nested in it.

    >>> from engine import Value
    >>> innermost(Value(Value(3.0))), innermost(3.0)
    (3.0, 3.0)
    """
    while is_node(x):
        x = x.data
    return x


def topological_order(root: Any) -> list:
    """Every node that root depends on, each once, parents first and root last.

    Backwards it is the order of the backward pass: root, then what its first parent led to. It
    depends on nothing but the graph.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> [node.label for node in topological_order((x * y + x).named("z")) if node.label]
    ['x', 'y', 'z']
    """
    if not is_node(root):
        raise TypeError(
            f"a computation ends in one Value, and {root!r:.80} is not a Value; from a list of"
            " Values, take one by index, or their total"
        )
    order: list = []
    seen: set = set()
    stack: list = [root]
    while stack:
        node = stack.pop()
        if node is None:  # every parent of the node below has been placed
            order.append(stack.pop())
        elif node not in seen:
            seen.add(node)
            if node.parents:
                stack.append(node)
                stack.append(None)
                stack.extend(node.parents)
            else:
                order.append(node)
    return order


def computed_in_turn(root: Any) -> list:
    """Every node that root depends on but the leaves, in the order in which Python computes them.

    >>> from engine import Value
    >>> w, x, b, y = [Value(1.0, label=label) for label in "wxby"]
    >>> [node.op for node in computed_in_turn(y * (w * x + b).tanh())]
    ['*', '+', 'tanh', '*']
    """
    order: list = []
    seen: set = set()
    stack = [root]
    while stack:
        node = stack.pop()
        if node is None:  # the operands of the node below have been computed
            order.append(stack.pop())
        elif node.parents and node not in seen:
            seen.add(node)
            stack += [node, None, *reversed(node.parents)]
    return order


def leaves_as_used(root: Any) -> list:
    """The leaves, in the order in which the computation uses them.

    >>> from engine import Value
    >>> w, x, b, y = [Value(1.0, label=label) for label in "wxby"]
    >>> [leaf.label for leaf in leaves_as_used(y * (w * x + b).tanh())]
    ['w', 'x', 'b', 'y']
    """
    used = dict.fromkeys(x for node in computed_in_turn(root) for x in node.parents)
    return [x for x in used if not x.parents] if root.parents else [root]


def gradients(root: Any) -> dict:
    """{node: gradient of root with respect to it} for all nodes that root depends on.

    This is the backward pass. It changes nothing; Value.backward stores what it returns. A gradient
    has the shape of its node's number: where one number is used in many lanes, they are summed.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> gradients(x * x)[x]
    6.0
    """
    found = {root: elementary.one(root.data)}
    node = root
    try:
        for node in reversed(topological_order(root)):
            parents, chain_rule = node.parents, node.chain_rule
            if not parents:
                continue
            slope = found[node]
            plain = type(slope) is float  # which has no lanes to sum
            if plain and len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = chain_rule(slope)
                found[a] = found[a] + to_a if a in found else to_a
                found[b] = found[b] + to_b if b in found else to_b
            elif plain and len(parents) == 1:
                (a,) = parents
                (to_a,) = chain_rule(slope)
                found[a] = found[a] + to_a if a in found else to_a
            else:
                slope = of_kind(slope, found[root])
                for x, to_x in zip(parents, chain_rule(slope), strict=True):
                    if not plain:
                        to_x = elementary.like(to_x, x.data)
                    found[x] = found[x] + to_x if x in found else to_x
    except Exception as error:
        error.add_note(
            f"in the chain rule of {node!r}, op {node.op!r}, which takes the slope and returns a"
            f" tuple of {len(node.parents)}, a slope for each parent"
        )
        raise
    return found


def of_kind(slope: Any, unit: Any) -> Any:
    """A slope in the kind of number of a unit: the int 0 of a branch that is not taken, too.

    >>> from fractions import Fraction
    >>> of_kind(0, Fraction(1)) / 2    # 0 / 2 is a float, and so would be all that is added to it
    Fraction(0, 1)
    """
    return slope * unit if type(slope) is int and isinstance(unit, Complex) else slope


def replay(root: Any, numbers: dict) -> Any:
    """The number that root would have, computed again with other numbers in the leaves.

    The graph stays as it is. `numbers` is {leaf: number}; a leaf not named there keeps its own.
    Values are numbers too: then a new graph is recorded.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> replay((x * x + y).exp().log(), {x: 2.0})
    8.0
    """
    return replayed(root, numbers)[root]


def replayed(root: Any, numbers: dict) -> dict:
    """{node: number} for all nodes that root depends on, computed again with other numbers."""
    order = topological_order(root)
    computed = set(numbers).difference(node for node in order if not node.parents)
    if computed:
        raise ValueError(
            f"replay takes numbers for leaves that {root!r} depends on; {computed.pop()!r} is not"
            " one of them"
        )
    now = {node: node.data for node in order if not node.parents}
    now.update((node, elementary.number(x)) for node, x in numbers.items())
    all_plain = PLAIN.issuperset(map(type, now.values()))
    for node in order:
        if node.parents:
            function = _function(node)
            if function is None:
                raise ValueError(
                    f"replay cannot compute {node!r} again: its op is the text {node.op!r}, and no"
                    " function comes with it; make the operation by @operation from engine"
                )
            xs = [now[x] for x in node.parents]
            now[node] = function(*(xs if all_plain else elementary.beside(*xs)))
    return now


def stale(root: Any) -> set:
    """The nodes whose number no longer follows from the leaves, since a leaf was changed.

    A node that cannot be computed again counts as stale if a parent of it is.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> y = x * x
    >>> x.data = 5.0
    >>> stale(y) == {y}
    True
    """
    now: dict = {}
    marked: set = set()
    unknown: set = set()  # stale, and what their number would be now cannot be computed
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # they were given when the graph was computed
        for node in topological_order(root):
            now[node] = node.data
            if not node.parents:
                continue
            function = _function(node)
            if not unknown.isdisjoint(node.parents):
                unknown.add(node)
            elif function is None:
                if not marked.isdisjoint(node.parents):
                    unknown.add(node)
            else:
                try:
                    now[node] = function(*[now[x] for x in node.parents])
                    if not same(now[node], node.data):
                        marked.add(node)
                except (ValueError, ArithmeticError):  # outside its domain by now
                    unknown.add(node)
            if node in unknown:
                marked.add(node)
    return marked


def _function(node: Any) -> Callable | None:
    """The function that computed a node, if the node's op holds it."""
    return node.op.function if isinstance(node.op, Operation) else None


def same(x: Any, y: Any) -> bool:
    """Whether two numbers are the same in every lane; nan is the same as nan."""
    if type(x) is float is type(y) and x == y:  # by far the most common case
        return True
    x, y = innermost(x), innermost(y)
    if elementary.lane_shape(x) != elementary.lane_shape(y):
        return False
    return not elementary.lane_total((x != y) & ((x == x) | (y == y)))


def release(*roots: Any) -> None:
    """Take apart the graphs of the roots, and with them what they share with other graphs.

    Leaves keep their numbers and gradients; graphs nested inside leaves are released too.

    Nobody needs this but for a very long chain in a thread with a small stack. Python frees a chain
    link by link, each inside the one before, and a thread whose stack is under 1 MB may crash on
    the way (on Python 3.13, of 256 KB, at some 900 operations). After release there is no chain.
    To be rid of a second derivative's graph, give the gradient it started from as well.

    >>> from engine import Value
    >>> x = y = Value(1.0)
    >>> for _ in range(1000):
    ...     y = y * x
    >>> y.backward()
    >>> release(y)
    >>> y.parents, x.grad
    ((), 1001.0)
    """
    stack: list = [*roots]
    kept = []  # holds each node until none hangs on another
    while stack:
        node = stack.pop()
        if is_node(node) and (node.parents or is_node(node.data)):
            kept.append(node)
            stack += *node.parents, node.data
            if node.parents:
                stack.append(node.grad)
                node.parents, node.chain_rule, node.grad = (), None, None
