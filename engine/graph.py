"""Walking a computation: parents before children, or, reversed, children before parents.

Nothing here recurses, so a chain of a million operations is no trouble.
"""

import warnings

from . import elementary


def topological_order(root) -> list:
    """Return every node that root depends on, each once, parents first and root last.

    Backwards it is the order of the backward pass: root, then what its first parent led to. It
    depends on nothing but the graph.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> [node.label for node in topological_order((x * y + x).named("z")) if node.label]
    ['x', 'y', 'z']
    """
    if not hasattr(root, "parents"):
        raise TypeError(
            f"a computation ends in one Value, and {root!r:.80} is none; of a list of them take one"
            " by index, or their total"
        )
    order, seen, stack = [], set(), [root]
    while stack:
        node = stack.pop()
        if node is None:  # every parent of the node below has been placed
            order.append(stack.pop())
        elif node not in seen:
            seen.add(node)
            if node.parents:
                stack += node, None, *node.parents
            else:
                order.append(node)
    return order


def slopes(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    order = topological_order(root)
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(order):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = slopes[a] + to_a if a in slopes else to_a
                slopes[b] = slopes[b] + to_b if b in slopes else to_b
            elif parents:
                for parent, share in zip(parents, node.chain_rule(slopes[node]), strict=True):
                    slopes[parent] = slopes[parent] + share if parent in slopes else share
    except Exception as error:
        error.add_note(
            f"in the chain rule of {node!r}, op {node.op!r}, which takes the slope and returns a"
            f" tuple of {len(parents)}, a share for each parent"
        )
        raise
    return slopes


def replay(root, numbers: dict):
    """Return the number that root would have, computed again with other numbers in the leaves.

    The graph stays as it is. `numbers` is {leaf: number}; a leaf not named there keeps its own.
    Values are numbers too: then a new graph is recorded.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> replay((x * x + y).exp().log(), {x: 2.0})
    8.0
    """
    return replayed(root, numbers)[root]


def replayed(root, numbers: dict) -> dict:
    """Return {node: number} for all that root depends on, computed again with other numbers."""
    order = topological_order(root)
    computed = set(numbers).difference(node for node in order if not node.parents)
    if computed:
        raise ValueError(
            f"replay takes a number for leaves that {root!r} depends on; this is none of them:"
            f" {computed.pop()!r}"
        )
    now = {node: node.data for node in order if not node.parents}
    now.update((node, elementary.number(x)) for node, x in numbers.items())
    for node in order:
        if node.parents:
            function = _function(node)
            if function is None:
                raise ValueError(
                    f"replay cannot compute {node!r} again: it does not know the operation"
                    f" {node.op!r}; add a function of that name to engine/elementary, and a method"
                    " of that name to Value"
                )
            now[node] = function(*[now[x] for x in node.parents])
    return now


def stale(root) -> set:
    """Return the nodes whose number is no longer what the leaves give, as one was changed since.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> y = x * x
    >>> x.data = 5.0
    >>> stale(y) == {y}
    True
    """
    now, marked = {}, set()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # they were given when the graph was computed
        for node in topological_order(root):
            now[node] = node.data
            function = _function(node) if node.parents else None
            try:
                if function:
                    now[node] = function(*[now[x] for x in node.parents])
            except (ValueError, ArithmeticError):  # outside its domain by now
                marked.add(node)
            unknown = function is None and not marked.isdisjoint(node.parents)
            if unknown or not _same(now[node], node.data):
                marked.add(node)
    return marked


def _function(node):
    """Return the function of plain numbers that a node's op names, or None."""
    named = hasattr(elementary, node.op) and hasattr(type(node), node.op)
    return getattr(elementary, node.op) if named else elementary.SIGNS.get(node.op)


def _same(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def release(*roots) -> None:
    """Take apart the graphs of the roots, and with them what they share with other graphs.

    Leaves keep their numbers and gradients; of a Value in a leaf the graph goes too.

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
    stack, kept = [*roots], []  # kept holds each node until none hangs on another
    while stack:
        node = stack.pop()
        if hasattr(node, "parents") and (node.parents or hasattr(node.data, "parents")):
            kept.append(node)
            stack += *node.parents, node.data
            if node.parents:
                stack.append(node.grad)
                node.parents, node.chain_rule, node.grad = (), None, None


def is_node(x) -> bool:
    """Return whether x is a node of a computation, such as a Value, and not a plain number.

    >>> from engine import Value
    >>> is_node(Value(3.0)), is_node(3.0)
    (True, False)
    """
    return hasattr(x, "chain_rule")


def innermost(x):
    """Return the plain number inside x, however deeply Values are nested in it.

    >>> from engine import Value
    >>> innermost(Value(Value(3.0))), innermost(3.0)
    (3.0, 3.0)
    """
    while is_node(x):
        x = x.data
    return x
