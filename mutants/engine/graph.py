"""Walking a computation: parents before children, or, reversed, children before parents.

Nothing here recurses, so a chain of a million operations is no trouble.
"""

import warnings

from . import elementary


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_ordered__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_ordered__mutmut)
def ordered(root) -> list:
    """Return every node that root depends on, each once, parents first and root last.

    Backwards it is the order of the backward pass: root, then what its first parent led to. It
    depends on nothing but the graph.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> [node.label for node in ordered((x * y + x).named("z")) if node.label]
    ['x', 'y', 'z']
    """
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


def x_ordered__mutmut_orig(root) -> list:
    """Return every node that root depends on, each once, parents first and root last.

    Backwards it is the order of the backward pass: root, then what its first parent led to. It
    depends on nothing but the graph.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> [node.label for node in ordered((x * y + x).named("z")) if node.label]
    ['x', 'y', 'z']
    """
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


def x_ordered__mutmut_1(root) -> list:
    """Return every node that root depends on, each once, parents first and root last.

    Backwards it is the order of the backward pass: root, then what its first parent led to. It
    depends on nothing but the graph.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> [node.label for node in ordered((x * y + x).named("z")) if node.label]
    ['x', 'y', 'z']
    """
    order, seen, stack = None
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


def x_ordered__mutmut_2(root) -> list:
    """Return every node that root depends on, each once, parents first and root last.

    Backwards it is the order of the backward pass: root, then what its first parent led to. It
    depends on nothing but the graph.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> [node.label for node in ordered((x * y + x).named("z")) if node.label]
    ['x', 'y', 'z']
    """
    order, seen, stack = [], set(), [root]
    while stack:
        node = None
        if node is None:  # every parent of the node below has been placed
            order.append(stack.pop())
        elif node not in seen:
            seen.add(node)
            if node.parents:
                stack += node, None, *node.parents
            else:
                order.append(node)
    return order


def x_ordered__mutmut_3(root) -> list:
    """Return every node that root depends on, each once, parents first and root last.

    Backwards it is the order of the backward pass: root, then what its first parent led to. It
    depends on nothing but the graph.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> [node.label for node in ordered((x * y + x).named("z")) if node.label]
    ['x', 'y', 'z']
    """
    order, seen, stack = [], set(), [root]
    while stack:
        node = stack.pop()
        if node is not None:  # every parent of the node below has been placed
            order.append(stack.pop())
        elif node not in seen:
            seen.add(node)
            if node.parents:
                stack += node, None, *node.parents
            else:
                order.append(node)
    return order


def x_ordered__mutmut_4(root) -> list:
    """Return every node that root depends on, each once, parents first and root last.

    Backwards it is the order of the backward pass: root, then what its first parent led to. It
    depends on nothing but the graph.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> [node.label for node in ordered((x * y + x).named("z")) if node.label]
    ['x', 'y', 'z']
    """
    order, seen, stack = [], set(), [root]
    while stack:
        node = stack.pop()
        if node is None:  # every parent of the node below has been placed
            order.append(None)
        elif node not in seen:
            seen.add(node)
            if node.parents:
                stack += node, None, *node.parents
            else:
                order.append(node)
    return order


def x_ordered__mutmut_5(root) -> list:
    """Return every node that root depends on, each once, parents first and root last.

    Backwards it is the order of the backward pass: root, then what its first parent led to. It
    depends on nothing but the graph.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> [node.label for node in ordered((x * y + x).named("z")) if node.label]
    ['x', 'y', 'z']
    """
    order, seen, stack = [], set(), [root]
    while stack:
        node = stack.pop()
        if node is None:  # every parent of the node below has been placed
            order.append(stack.pop())
        elif node in seen:
            seen.add(node)
            if node.parents:
                stack += node, None, *node.parents
            else:
                order.append(node)
    return order


def x_ordered__mutmut_6(root) -> list:
    """Return every node that root depends on, each once, parents first and root last.

    Backwards it is the order of the backward pass: root, then what its first parent led to. It
    depends on nothing but the graph.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> [node.label for node in ordered((x * y + x).named("z")) if node.label]
    ['x', 'y', 'z']
    """
    order, seen, stack = [], set(), [root]
    while stack:
        node = stack.pop()
        if node is None:  # every parent of the node below has been placed
            order.append(stack.pop())
        elif node not in seen:
            seen.add(None)
            if node.parents:
                stack += node, None, *node.parents
            else:
                order.append(node)
    return order


def x_ordered__mutmut_7(root) -> list:
    """Return every node that root depends on, each once, parents first and root last.

    Backwards it is the order of the backward pass: root, then what its first parent led to. It
    depends on nothing but the graph.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> [node.label for node in ordered((x * y + x).named("z")) if node.label]
    ['x', 'y', 'z']
    """
    order, seen, stack = [], set(), [root]
    while stack:
        node = stack.pop()
        if node is None:  # every parent of the node below has been placed
            order.append(stack.pop())
        elif node not in seen:
            seen.add(node)
            if node.parents:
                stack = node, None, *node.parents
            else:
                order.append(node)
    return order


def x_ordered__mutmut_8(root) -> list:
    """Return every node that root depends on, each once, parents first and root last.

    Backwards it is the order of the backward pass: root, then what its first parent led to. It
    depends on nothing but the graph.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> [node.label for node in ordered((x * y + x).named("z")) if node.label]
    ['x', 'y', 'z']
    """
    order, seen, stack = [], set(), [root]
    while stack:
        node = stack.pop()
        if node is None:  # every parent of the node below has been placed
            order.append(stack.pop())
        elif node not in seen:
            seen.add(node)
            if node.parents:
                stack -= node, None, *node.parents
            else:
                order.append(node)
    return order


def x_ordered__mutmut_9(root) -> list:
    """Return every node that root depends on, each once, parents first and root last.

    Backwards it is the order of the backward pass: root, then what its first parent led to. It
    depends on nothing but the graph.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> [node.label for node in ordered((x * y + x).named("z")) if node.label]
    ['x', 'y', 'z']
    """
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
                order.append(None)
    return order

mutants_x_ordered__mutmut['_mutmut_orig'] = x_ordered__mutmut_orig # type: ignore # mutmut generated
mutants_x_ordered__mutmut['x_ordered__mutmut_1'] = x_ordered__mutmut_1 # type: ignore # mutmut generated
mutants_x_ordered__mutmut['x_ordered__mutmut_2'] = x_ordered__mutmut_2 # type: ignore # mutmut generated
mutants_x_ordered__mutmut['x_ordered__mutmut_3'] = x_ordered__mutmut_3 # type: ignore # mutmut generated
mutants_x_ordered__mutmut['x_ordered__mutmut_4'] = x_ordered__mutmut_4 # type: ignore # mutmut generated
mutants_x_ordered__mutmut['x_ordered__mutmut_5'] = x_ordered__mutmut_5 # type: ignore # mutmut generated
mutants_x_ordered__mutmut['x_ordered__mutmut_6'] = x_ordered__mutmut_6 # type: ignore # mutmut generated
mutants_x_ordered__mutmut['x_ordered__mutmut_7'] = x_ordered__mutmut_7 # type: ignore # mutmut generated
mutants_x_ordered__mutmut['x_ordered__mutmut_8'] = x_ordered__mutmut_8 # type: ignore # mutmut generated
mutants_x_ordered__mutmut['x_ordered__mutmut_9'] = x_ordered__mutmut_9 # type: ignore # mutmut generated
mutants_x_slopes__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_slopes__mutmut)
def slopes(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
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


def x_slopes__mutmut_orig(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
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


def x_slopes__mutmut_1(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = None
    try:
        for node in reversed(ordered(root)):
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


def x_slopes__mutmut_2(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(None)}
    try:
        for node in reversed(ordered(root)):
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


def x_slopes__mutmut_3(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(None):
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


def x_slopes__mutmut_4(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(None)):
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


def x_slopes__mutmut_5(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = None
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


def x_slopes__mutmut_6(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) != 2:  # by far the most, and faster by name than in a loop
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


def x_slopes__mutmut_7(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 3:  # by far the most, and faster by name than in a loop
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


def x_slopes__mutmut_8(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = None
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


def x_slopes__mutmut_9(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = None
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


def x_slopes__mutmut_10(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(None)
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


def x_slopes__mutmut_11(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = None
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


def x_slopes__mutmut_12(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = slopes[a] + to_a if (a in slopes) and False else to_a
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


def x_slopes__mutmut_13(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = slopes[a] + to_a if (a in slopes) or True else to_a
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


def x_slopes__mutmut_14(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = slopes[a] - to_a if a in slopes else to_a
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


def x_slopes__mutmut_15(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = slopes[a] + to_a if a not in slopes else to_a
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


def x_slopes__mutmut_16(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = slopes[a] + to_a if a in slopes else to_a
                slopes[b] = None
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


def x_slopes__mutmut_17(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = slopes[a] + to_a if a in slopes else to_a
                slopes[b] = slopes[b] + to_b if (b in slopes) and False else to_b
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


def x_slopes__mutmut_18(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = slopes[a] + to_a if a in slopes else to_a
                slopes[b] = slopes[b] + to_b if (b in slopes) or True else to_b
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


def x_slopes__mutmut_19(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = slopes[a] + to_a if a in slopes else to_a
                slopes[b] = slopes[b] - to_b if b in slopes else to_b
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


def x_slopes__mutmut_20(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = slopes[a] + to_a if a in slopes else to_a
                slopes[b] = slopes[b] + to_b if b not in slopes else to_b
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


def x_slopes__mutmut_21(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = slopes[a] + to_a if a in slopes else to_a
                slopes[b] = slopes[b] + to_b if b in slopes else to_b
            elif parents:
                for parent, share in zip(None, node.chain_rule(slopes[node]), strict=True):
                    slopes[parent] = slopes[parent] + share if parent in slopes else share
    except Exception as error:
        error.add_note(
            f"in the chain rule of {node!r}, op {node.op!r}, which takes the slope and returns a"
            f" tuple of {len(parents)}, a share for each parent"
        )
        raise
    return slopes


def x_slopes__mutmut_22(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = slopes[a] + to_a if a in slopes else to_a
                slopes[b] = slopes[b] + to_b if b in slopes else to_b
            elif parents:
                for parent, share in zip(parents, None, strict=True):
                    slopes[parent] = slopes[parent] + share if parent in slopes else share
    except Exception as error:
        error.add_note(
            f"in the chain rule of {node!r}, op {node.op!r}, which takes the slope and returns a"
            f" tuple of {len(parents)}, a share for each parent"
        )
        raise
    return slopes


def x_slopes__mutmut_23(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = slopes[a] + to_a if a in slopes else to_a
                slopes[b] = slopes[b] + to_b if b in slopes else to_b
            elif parents:
                for parent, share in zip(parents, node.chain_rule(slopes[node]), strict=None):
                    slopes[parent] = slopes[parent] + share if parent in slopes else share
    except Exception as error:
        error.add_note(
            f"in the chain rule of {node!r}, op {node.op!r}, which takes the slope and returns a"
            f" tuple of {len(parents)}, a share for each parent"
        )
        raise
    return slopes


def x_slopes__mutmut_24(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = slopes[a] + to_a if a in slopes else to_a
                slopes[b] = slopes[b] + to_b if b in slopes else to_b
            elif parents:
                for parent, share in zip(node.chain_rule(slopes[node]), strict=True):
                    slopes[parent] = slopes[parent] + share if parent in slopes else share
    except Exception as error:
        error.add_note(
            f"in the chain rule of {node!r}, op {node.op!r}, which takes the slope and returns a"
            f" tuple of {len(parents)}, a share for each parent"
        )
        raise
    return slopes


def x_slopes__mutmut_25(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = slopes[a] + to_a if a in slopes else to_a
                slopes[b] = slopes[b] + to_b if b in slopes else to_b
            elif parents:
                for parent, share in zip(parents, strict=True):
                    slopes[parent] = slopes[parent] + share if parent in slopes else share
    except Exception as error:
        error.add_note(
            f"in the chain rule of {node!r}, op {node.op!r}, which takes the slope and returns a"
            f" tuple of {len(parents)}, a share for each parent"
        )
        raise
    return slopes


def x_slopes__mutmut_26(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = slopes[a] + to_a if a in slopes else to_a
                slopes[b] = slopes[b] + to_b if b in slopes else to_b
            elif parents:
                for parent, share in zip(parents, node.chain_rule(slopes[node]), ):
                    slopes[parent] = slopes[parent] + share if parent in slopes else share
    except Exception as error:
        error.add_note(
            f"in the chain rule of {node!r}, op {node.op!r}, which takes the slope and returns a"
            f" tuple of {len(parents)}, a share for each parent"
        )
        raise
    return slopes


def x_slopes__mutmut_27(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = slopes[a] + to_a if a in slopes else to_a
                slopes[b] = slopes[b] + to_b if b in slopes else to_b
            elif parents:
                for parent, share in zip(parents, node.chain_rule(None), strict=True):
                    slopes[parent] = slopes[parent] + share if parent in slopes else share
    except Exception as error:
        error.add_note(
            f"in the chain rule of {node!r}, op {node.op!r}, which takes the slope and returns a"
            f" tuple of {len(parents)}, a share for each parent"
        )
        raise
    return slopes


def x_slopes__mutmut_28(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = slopes[a] + to_a if a in slopes else to_a
                slopes[b] = slopes[b] + to_b if b in slopes else to_b
            elif parents:
                for parent, share in zip(parents, node.chain_rule(slopes[node]), strict=False):
                    slopes[parent] = slopes[parent] + share if parent in slopes else share
    except Exception as error:
        error.add_note(
            f"in the chain rule of {node!r}, op {node.op!r}, which takes the slope and returns a"
            f" tuple of {len(parents)}, a share for each parent"
        )
        raise
    return slopes


def x_slopes__mutmut_29(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = slopes[a] + to_a if a in slopes else to_a
                slopes[b] = slopes[b] + to_b if b in slopes else to_b
            elif parents:
                for parent, share in zip(parents, node.chain_rule(slopes[node]), strict=True):
                    slopes[parent] = None
    except Exception as error:
        error.add_note(
            f"in the chain rule of {node!r}, op {node.op!r}, which takes the slope and returns a"
            f" tuple of {len(parents)}, a share for each parent"
        )
        raise
    return slopes


def x_slopes__mutmut_30(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = slopes[a] + to_a if a in slopes else to_a
                slopes[b] = slopes[b] + to_b if b in slopes else to_b
            elif parents:
                for parent, share in zip(parents, node.chain_rule(slopes[node]), strict=True):
                    slopes[parent] = slopes[parent] + share if (parent in slopes) and False else share
    except Exception as error:
        error.add_note(
            f"in the chain rule of {node!r}, op {node.op!r}, which takes the slope and returns a"
            f" tuple of {len(parents)}, a share for each parent"
        )
        raise
    return slopes


def x_slopes__mutmut_31(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = slopes[a] + to_a if a in slopes else to_a
                slopes[b] = slopes[b] + to_b if b in slopes else to_b
            elif parents:
                for parent, share in zip(parents, node.chain_rule(slopes[node]), strict=True):
                    slopes[parent] = slopes[parent] + share if (parent in slopes) or True else share
    except Exception as error:
        error.add_note(
            f"in the chain rule of {node!r}, op {node.op!r}, which takes the slope and returns a"
            f" tuple of {len(parents)}, a share for each parent"
        )
        raise
    return slopes


def x_slopes__mutmut_32(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = slopes[a] + to_a if a in slopes else to_a
                slopes[b] = slopes[b] + to_b if b in slopes else to_b
            elif parents:
                for parent, share in zip(parents, node.chain_rule(slopes[node]), strict=True):
                    slopes[parent] = slopes[parent] - share if parent in slopes else share
    except Exception as error:
        error.add_note(
            f"in the chain rule of {node!r}, op {node.op!r}, which takes the slope and returns a"
            f" tuple of {len(parents)}, a share for each parent"
        )
        raise
    return slopes


def x_slopes__mutmut_33(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = slopes[a] + to_a if a in slopes else to_a
                slopes[b] = slopes[b] + to_b if b in slopes else to_b
            elif parents:
                for parent, share in zip(parents, node.chain_rule(slopes[node]), strict=True):
                    slopes[parent] = slopes[parent] + share if parent not in slopes else share
    except Exception as error:
        error.add_note(
            f"in the chain rule of {node!r}, op {node.op!r}, which takes the slope and returns a"
            f" tuple of {len(parents)}, a share for each parent"
        )
        raise
    return slopes


def x_slopes__mutmut_34(root) -> dict:
    """Return {node: slope of root in it} for all that root depends on: the backward pass.

    It changes nothing; Value.backward stores what it returns.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> slopes(x * x)[x]
    6.0
    """
    slopes = {root: elementary.one(root.data)}
    try:
        for node in reversed(ordered(root)):
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
            None
        )
        raise
    return slopes

mutants_x_slopes__mutmut['_mutmut_orig'] = x_slopes__mutmut_orig # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_1'] = x_slopes__mutmut_1 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_2'] = x_slopes__mutmut_2 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_3'] = x_slopes__mutmut_3 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_4'] = x_slopes__mutmut_4 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_5'] = x_slopes__mutmut_5 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_6'] = x_slopes__mutmut_6 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_7'] = x_slopes__mutmut_7 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_8'] = x_slopes__mutmut_8 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_9'] = x_slopes__mutmut_9 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_10'] = x_slopes__mutmut_10 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_11'] = x_slopes__mutmut_11 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_12'] = x_slopes__mutmut_12 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_13'] = x_slopes__mutmut_13 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_14'] = x_slopes__mutmut_14 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_15'] = x_slopes__mutmut_15 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_16'] = x_slopes__mutmut_16 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_17'] = x_slopes__mutmut_17 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_18'] = x_slopes__mutmut_18 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_19'] = x_slopes__mutmut_19 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_20'] = x_slopes__mutmut_20 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_21'] = x_slopes__mutmut_21 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_22'] = x_slopes__mutmut_22 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_23'] = x_slopes__mutmut_23 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_24'] = x_slopes__mutmut_24 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_25'] = x_slopes__mutmut_25 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_26'] = x_slopes__mutmut_26 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_27'] = x_slopes__mutmut_27 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_28'] = x_slopes__mutmut_28 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_29'] = x_slopes__mutmut_29 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_30'] = x_slopes__mutmut_30 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_31'] = x_slopes__mutmut_31 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_32'] = x_slopes__mutmut_32 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_33'] = x_slopes__mutmut_33 # type: ignore # mutmut generated
mutants_x_slopes__mutmut['x_slopes__mutmut_34'] = x_slopes__mutmut_34 # type: ignore # mutmut generated
mutants_x_replay__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_replay__mutmut)
def replay(root, numbers: dict):
    """Return the number that root would have, computed again with other numbers in the leaves.

    The graph stays as it is. `numbers` is {leaf: number}; a leaf not named there keeps its own.
    Values are numbers too: then a new graph is recorded.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> replay((x * x + y).exp().log(), {x: 2.0})
    8.0
    """
    order = ordered(root)
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
    return now[root]


def x_replay__mutmut_orig(root, numbers: dict):
    """Return the number that root would have, computed again with other numbers in the leaves.

    The graph stays as it is. `numbers` is {leaf: number}; a leaf not named there keeps its own.
    Values are numbers too: then a new graph is recorded.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> replay((x * x + y).exp().log(), {x: 2.0})
    8.0
    """
    order = ordered(root)
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
    return now[root]


def x_replay__mutmut_1(root, numbers: dict):
    """Return the number that root would have, computed again with other numbers in the leaves.

    The graph stays as it is. `numbers` is {leaf: number}; a leaf not named there keeps its own.
    Values are numbers too: then a new graph is recorded.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> replay((x * x + y).exp().log(), {x: 2.0})
    8.0
    """
    order = None
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
    return now[root]


def x_replay__mutmut_2(root, numbers: dict):
    """Return the number that root would have, computed again with other numbers in the leaves.

    The graph stays as it is. `numbers` is {leaf: number}; a leaf not named there keeps its own.
    Values are numbers too: then a new graph is recorded.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> replay((x * x + y).exp().log(), {x: 2.0})
    8.0
    """
    order = ordered(None)
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
    return now[root]


def x_replay__mutmut_3(root, numbers: dict):
    """Return the number that root would have, computed again with other numbers in the leaves.

    The graph stays as it is. `numbers` is {leaf: number}; a leaf not named there keeps its own.
    Values are numbers too: then a new graph is recorded.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> replay((x * x + y).exp().log(), {x: 2.0})
    8.0
    """
    order = ordered(root)
    computed = None
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
    return now[root]


def x_replay__mutmut_4(root, numbers: dict):
    """Return the number that root would have, computed again with other numbers in the leaves.

    The graph stays as it is. `numbers` is {leaf: number}; a leaf not named there keeps its own.
    Values are numbers too: then a new graph is recorded.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> replay((x * x + y).exp().log(), {x: 2.0})
    8.0
    """
    order = ordered(root)
    computed = set(numbers).difference(None)
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
    return now[root]


def x_replay__mutmut_5(root, numbers: dict):
    """Return the number that root would have, computed again with other numbers in the leaves.

    The graph stays as it is. `numbers` is {leaf: number}; a leaf not named there keeps its own.
    Values are numbers too: then a new graph is recorded.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> replay((x * x + y).exp().log(), {x: 2.0})
    8.0
    """
    order = ordered(root)
    computed = set(None).difference(node for node in order if not node.parents)
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
    return now[root]


def x_replay__mutmut_6(root, numbers: dict):
    """Return the number that root would have, computed again with other numbers in the leaves.

    The graph stays as it is. `numbers` is {leaf: number}; a leaf not named there keeps its own.
    Values are numbers too: then a new graph is recorded.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> replay((x * x + y).exp().log(), {x: 2.0})
    8.0
    """
    order = ordered(root)
    computed = set(numbers).difference(node for node in order if node.parents)
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
    return now[root]


def x_replay__mutmut_7(root, numbers: dict):
    """Return the number that root would have, computed again with other numbers in the leaves.

    The graph stays as it is. `numbers` is {leaf: number}; a leaf not named there keeps its own.
    Values are numbers too: then a new graph is recorded.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> replay((x * x + y).exp().log(), {x: 2.0})
    8.0
    """
    order = ordered(root)
    computed = set(numbers).difference(node for node in order if not node.parents)
    if computed:
        raise ValueError(
            None
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
    return now[root]


def x_replay__mutmut_8(root, numbers: dict):
    """Return the number that root would have, computed again with other numbers in the leaves.

    The graph stays as it is. `numbers` is {leaf: number}; a leaf not named there keeps its own.
    Values are numbers too: then a new graph is recorded.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> replay((x * x + y).exp().log(), {x: 2.0})
    8.0
    """
    order = ordered(root)
    computed = set(numbers).difference(node for node in order if not node.parents)
    if computed:
        raise ValueError(
            f"replay takes a number for leaves that {root!r} depends on; this is none of them:"
            f" {computed.pop()!r}"
        )
    now = None
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
    return now[root]


def x_replay__mutmut_9(root, numbers: dict):
    """Return the number that root would have, computed again with other numbers in the leaves.

    The graph stays as it is. `numbers` is {leaf: number}; a leaf not named there keeps its own.
    Values are numbers too: then a new graph is recorded.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> replay((x * x + y).exp().log(), {x: 2.0})
    8.0
    """
    order = ordered(root)
    computed = set(numbers).difference(node for node in order if not node.parents)
    if computed:
        raise ValueError(
            f"replay takes a number for leaves that {root!r} depends on; this is none of them:"
            f" {computed.pop()!r}"
        )
    now = {node: node.data for node in order if node.parents}
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
    return now[root]


def x_replay__mutmut_10(root, numbers: dict):
    """Return the number that root would have, computed again with other numbers in the leaves.

    The graph stays as it is. `numbers` is {leaf: number}; a leaf not named there keeps its own.
    Values are numbers too: then a new graph is recorded.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> replay((x * x + y).exp().log(), {x: 2.0})
    8.0
    """
    order = ordered(root)
    computed = set(numbers).difference(node for node in order if not node.parents)
    if computed:
        raise ValueError(
            f"replay takes a number for leaves that {root!r} depends on; this is none of them:"
            f" {computed.pop()!r}"
        )
    now = {node: node.data for node in order if not node.parents}
    now.update(None)
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
    return now[root]


def x_replay__mutmut_11(root, numbers: dict):
    """Return the number that root would have, computed again with other numbers in the leaves.

    The graph stays as it is. `numbers` is {leaf: number}; a leaf not named there keeps its own.
    Values are numbers too: then a new graph is recorded.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> replay((x * x + y).exp().log(), {x: 2.0})
    8.0
    """
    order = ordered(root)
    computed = set(numbers).difference(node for node in order if not node.parents)
    if computed:
        raise ValueError(
            f"replay takes a number for leaves that {root!r} depends on; this is none of them:"
            f" {computed.pop()!r}"
        )
    now = {node: node.data for node in order if not node.parents}
    now.update((node, elementary.number(None)) for node, x in numbers.items())
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
    return now[root]


def x_replay__mutmut_12(root, numbers: dict):
    """Return the number that root would have, computed again with other numbers in the leaves.

    The graph stays as it is. `numbers` is {leaf: number}; a leaf not named there keeps its own.
    Values are numbers too: then a new graph is recorded.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> replay((x * x + y).exp().log(), {x: 2.0})
    8.0
    """
    order = ordered(root)
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
            function = None
            if function is None:
                raise ValueError(
                    f"replay cannot compute {node!r} again: it does not know the operation"
                    f" {node.op!r}; add a function of that name to engine/elementary, and a method"
                    " of that name to Value"
                )
            now[node] = function(*[now[x] for x in node.parents])
    return now[root]


def x_replay__mutmut_13(root, numbers: dict):
    """Return the number that root would have, computed again with other numbers in the leaves.

    The graph stays as it is. `numbers` is {leaf: number}; a leaf not named there keeps its own.
    Values are numbers too: then a new graph is recorded.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> replay((x * x + y).exp().log(), {x: 2.0})
    8.0
    """
    order = ordered(root)
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
            function = _function(None)
            if function is None:
                raise ValueError(
                    f"replay cannot compute {node!r} again: it does not know the operation"
                    f" {node.op!r}; add a function of that name to engine/elementary, and a method"
                    " of that name to Value"
                )
            now[node] = function(*[now[x] for x in node.parents])
    return now[root]


def x_replay__mutmut_14(root, numbers: dict):
    """Return the number that root would have, computed again with other numbers in the leaves.

    The graph stays as it is. `numbers` is {leaf: number}; a leaf not named there keeps its own.
    Values are numbers too: then a new graph is recorded.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> replay((x * x + y).exp().log(), {x: 2.0})
    8.0
    """
    order = ordered(root)
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
            if function is not None:
                raise ValueError(
                    f"replay cannot compute {node!r} again: it does not know the operation"
                    f" {node.op!r}; add a function of that name to engine/elementary, and a method"
                    " of that name to Value"
                )
            now[node] = function(*[now[x] for x in node.parents])
    return now[root]


def x_replay__mutmut_15(root, numbers: dict):
    """Return the number that root would have, computed again with other numbers in the leaves.

    The graph stays as it is. `numbers` is {leaf: number}; a leaf not named there keeps its own.
    Values are numbers too: then a new graph is recorded.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> replay((x * x + y).exp().log(), {x: 2.0})
    8.0
    """
    order = ordered(root)
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
                    None
                )
            now[node] = function(*[now[x] for x in node.parents])
    return now[root]


def x_replay__mutmut_16(root, numbers: dict):
    """Return the number that root would have, computed again with other numbers in the leaves.

    The graph stays as it is. `numbers` is {leaf: number}; a leaf not named there keeps its own.
    Values are numbers too: then a new graph is recorded.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> replay((x * x + y).exp().log(), {x: 2.0})
    8.0
    """
    order = ordered(root)
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
                    "XX of that name to ValueXX"
                )
            now[node] = function(*[now[x] for x in node.parents])
    return now[root]


def x_replay__mutmut_17(root, numbers: dict):
    """Return the number that root would have, computed again with other numbers in the leaves.

    The graph stays as it is. `numbers` is {leaf: number}; a leaf not named there keeps its own.
    Values are numbers too: then a new graph is recorded.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> replay((x * x + y).exp().log(), {x: 2.0})
    8.0
    """
    order = ordered(root)
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
                    " of that name to value"
                )
            now[node] = function(*[now[x] for x in node.parents])
    return now[root]


def x_replay__mutmut_18(root, numbers: dict):
    """Return the number that root would have, computed again with other numbers in the leaves.

    The graph stays as it is. `numbers` is {leaf: number}; a leaf not named there keeps its own.
    Values are numbers too: then a new graph is recorded.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> replay((x * x + y).exp().log(), {x: 2.0})
    8.0
    """
    order = ordered(root)
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
                    " OF THAT NAME TO VALUE"
                )
            now[node] = function(*[now[x] for x in node.parents])
    return now[root]


def x_replay__mutmut_19(root, numbers: dict):
    """Return the number that root would have, computed again with other numbers in the leaves.

    The graph stays as it is. `numbers` is {leaf: number}; a leaf not named there keeps its own.
    Values are numbers too: then a new graph is recorded.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> replay((x * x + y).exp().log(), {x: 2.0})
    8.0
    """
    order = ordered(root)
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
            now[node] = None
    return now[root]

mutants_x_replay__mutmut['_mutmut_orig'] = x_replay__mutmut_orig # type: ignore # mutmut generated
mutants_x_replay__mutmut['x_replay__mutmut_1'] = x_replay__mutmut_1 # type: ignore # mutmut generated
mutants_x_replay__mutmut['x_replay__mutmut_2'] = x_replay__mutmut_2 # type: ignore # mutmut generated
mutants_x_replay__mutmut['x_replay__mutmut_3'] = x_replay__mutmut_3 # type: ignore # mutmut generated
mutants_x_replay__mutmut['x_replay__mutmut_4'] = x_replay__mutmut_4 # type: ignore # mutmut generated
mutants_x_replay__mutmut['x_replay__mutmut_5'] = x_replay__mutmut_5 # type: ignore # mutmut generated
mutants_x_replay__mutmut['x_replay__mutmut_6'] = x_replay__mutmut_6 # type: ignore # mutmut generated
mutants_x_replay__mutmut['x_replay__mutmut_7'] = x_replay__mutmut_7 # type: ignore # mutmut generated
mutants_x_replay__mutmut['x_replay__mutmut_8'] = x_replay__mutmut_8 # type: ignore # mutmut generated
mutants_x_replay__mutmut['x_replay__mutmut_9'] = x_replay__mutmut_9 # type: ignore # mutmut generated
mutants_x_replay__mutmut['x_replay__mutmut_10'] = x_replay__mutmut_10 # type: ignore # mutmut generated
mutants_x_replay__mutmut['x_replay__mutmut_11'] = x_replay__mutmut_11 # type: ignore # mutmut generated
mutants_x_replay__mutmut['x_replay__mutmut_12'] = x_replay__mutmut_12 # type: ignore # mutmut generated
mutants_x_replay__mutmut['x_replay__mutmut_13'] = x_replay__mutmut_13 # type: ignore # mutmut generated
mutants_x_replay__mutmut['x_replay__mutmut_14'] = x_replay__mutmut_14 # type: ignore # mutmut generated
mutants_x_replay__mutmut['x_replay__mutmut_15'] = x_replay__mutmut_15 # type: ignore # mutmut generated
mutants_x_replay__mutmut['x_replay__mutmut_16'] = x_replay__mutmut_16 # type: ignore # mutmut generated
mutants_x_replay__mutmut['x_replay__mutmut_17'] = x_replay__mutmut_17 # type: ignore # mutmut generated
mutants_x_replay__mutmut['x_replay__mutmut_18'] = x_replay__mutmut_18 # type: ignore # mutmut generated
mutants_x_replay__mutmut['x_replay__mutmut_19'] = x_replay__mutmut_19 # type: ignore # mutmut generated
mutants_x_stale__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_stale__mutmut)
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
        for node in ordered(root):
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


def x_stale__mutmut_orig(root) -> set:
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
        for node in ordered(root):
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


def x_stale__mutmut_1(root) -> set:
    """Return the nodes whose number is no longer what the leaves give, as one was changed since.

    >>> from engine import Value
    >>> x = Value(3.0)
    >>> y = x * x
    >>> x.data = 5.0
    >>> stale(y) == {y}
    True
    """
    now, marked = None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # they were given when the graph was computed
        for node in ordered(root):
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


def x_stale__mutmut_2(root) -> set:
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
        warnings.simplefilter(None)  # they were given when the graph was computed
        for node in ordered(root):
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


def x_stale__mutmut_3(root) -> set:
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
        warnings.simplefilter("XXignoreXX")  # they were given when the graph was computed
        for node in ordered(root):
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


def x_stale__mutmut_4(root) -> set:
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
        warnings.simplefilter("IGNORE")  # they were given when the graph was computed
        for node in ordered(root):
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


def x_stale__mutmut_5(root) -> set:
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
        for node in ordered(None):
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


def x_stale__mutmut_6(root) -> set:
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
        for node in ordered(root):
            now[node] = None
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


def x_stale__mutmut_7(root) -> set:
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
        for node in ordered(root):
            now[node] = node.data
            function = None
            try:
                if function:
                    now[node] = function(*[now[x] for x in node.parents])
            except (ValueError, ArithmeticError):  # outside its domain by now
                marked.add(node)
            unknown = function is None and not marked.isdisjoint(node.parents)
            if unknown or not _same(now[node], node.data):
                marked.add(node)
    return marked


def x_stale__mutmut_8(root) -> set:
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
        for node in ordered(root):
            now[node] = node.data
            function = _function(node) if (node.parents) and False else None
            try:
                if function:
                    now[node] = function(*[now[x] for x in node.parents])
            except (ValueError, ArithmeticError):  # outside its domain by now
                marked.add(node)
            unknown = function is None and not marked.isdisjoint(node.parents)
            if unknown or not _same(now[node], node.data):
                marked.add(node)
    return marked


def x_stale__mutmut_9(root) -> set:
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
        for node in ordered(root):
            now[node] = node.data
            function = _function(node) if (node.parents) or True else None
            try:
                if function:
                    now[node] = function(*[now[x] for x in node.parents])
            except (ValueError, ArithmeticError):  # outside its domain by now
                marked.add(node)
            unknown = function is None and not marked.isdisjoint(node.parents)
            if unknown or not _same(now[node], node.data):
                marked.add(node)
    return marked


def x_stale__mutmut_10(root) -> set:
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
        for node in ordered(root):
            now[node] = node.data
            function = _function(None) if node.parents else None
            try:
                if function:
                    now[node] = function(*[now[x] for x in node.parents])
            except (ValueError, ArithmeticError):  # outside its domain by now
                marked.add(node)
            unknown = function is None and not marked.isdisjoint(node.parents)
            if unknown or not _same(now[node], node.data):
                marked.add(node)
    return marked


def x_stale__mutmut_11(root) -> set:
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
        for node in ordered(root):
            now[node] = node.data
            function = _function(node) if node.parents else None
            try:
                if function:
                    now[node] = None
            except (ValueError, ArithmeticError):  # outside its domain by now
                marked.add(node)
            unknown = function is None and not marked.isdisjoint(node.parents)
            if unknown or not _same(now[node], node.data):
                marked.add(node)
    return marked


def x_stale__mutmut_12(root) -> set:
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
        for node in ordered(root):
            now[node] = node.data
            function = _function(node) if node.parents else None
            try:
                if function:
                    now[node] = function(*[now[x] for x in node.parents])
            except (ValueError, ArithmeticError):  # outside its domain by now
                marked.add(None)
            unknown = function is None and not marked.isdisjoint(node.parents)
            if unknown or not _same(now[node], node.data):
                marked.add(node)
    return marked


def x_stale__mutmut_13(root) -> set:
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
        for node in ordered(root):
            now[node] = node.data
            function = _function(node) if node.parents else None
            try:
                if function:
                    now[node] = function(*[now[x] for x in node.parents])
            except (ValueError, ArithmeticError):  # outside its domain by now
                marked.add(node)
            unknown = None
            if unknown or not _same(now[node], node.data):
                marked.add(node)
    return marked


def x_stale__mutmut_14(root) -> set:
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
        for node in ordered(root):
            now[node] = node.data
            function = _function(node) if node.parents else None
            try:
                if function:
                    now[node] = function(*[now[x] for x in node.parents])
            except (ValueError, ArithmeticError):  # outside its domain by now
                marked.add(node)
            unknown = function is None or not marked.isdisjoint(node.parents)
            if unknown or not _same(now[node], node.data):
                marked.add(node)
    return marked


def x_stale__mutmut_15(root) -> set:
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
        for node in ordered(root):
            now[node] = node.data
            function = _function(node) if node.parents else None
            try:
                if function:
                    now[node] = function(*[now[x] for x in node.parents])
            except (ValueError, ArithmeticError):  # outside its domain by now
                marked.add(node)
            unknown = function is not None and not marked.isdisjoint(node.parents)
            if unknown or not _same(now[node], node.data):
                marked.add(node)
    return marked


def x_stale__mutmut_16(root) -> set:
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
        for node in ordered(root):
            now[node] = node.data
            function = _function(node) if node.parents else None
            try:
                if function:
                    now[node] = function(*[now[x] for x in node.parents])
            except (ValueError, ArithmeticError):  # outside its domain by now
                marked.add(node)
            unknown = function is None and marked.isdisjoint(node.parents)
            if unknown or not _same(now[node], node.data):
                marked.add(node)
    return marked


def x_stale__mutmut_17(root) -> set:
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
        for node in ordered(root):
            now[node] = node.data
            function = _function(node) if node.parents else None
            try:
                if function:
                    now[node] = function(*[now[x] for x in node.parents])
            except (ValueError, ArithmeticError):  # outside its domain by now
                marked.add(node)
            unknown = function is None and not marked.isdisjoint(None)
            if unknown or not _same(now[node], node.data):
                marked.add(node)
    return marked


def x_stale__mutmut_18(root) -> set:
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
        for node in ordered(root):
            now[node] = node.data
            function = _function(node) if node.parents else None
            try:
                if function:
                    now[node] = function(*[now[x] for x in node.parents])
            except (ValueError, ArithmeticError):  # outside its domain by now
                marked.add(node)
            unknown = function is None and not marked.isdisjoint(node.parents)
            if unknown and not _same(now[node], node.data):
                marked.add(node)
    return marked


def x_stale__mutmut_19(root) -> set:
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
        for node in ordered(root):
            now[node] = node.data
            function = _function(node) if node.parents else None
            try:
                if function:
                    now[node] = function(*[now[x] for x in node.parents])
            except (ValueError, ArithmeticError):  # outside its domain by now
                marked.add(node)
            unknown = function is None and not marked.isdisjoint(node.parents)
            if unknown or _same(now[node], node.data):
                marked.add(node)
    return marked


def x_stale__mutmut_20(root) -> set:
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
        for node in ordered(root):
            now[node] = node.data
            function = _function(node) if node.parents else None
            try:
                if function:
                    now[node] = function(*[now[x] for x in node.parents])
            except (ValueError, ArithmeticError):  # outside its domain by now
                marked.add(node)
            unknown = function is None and not marked.isdisjoint(node.parents)
            if unknown or not _same(None, node.data):
                marked.add(node)
    return marked


def x_stale__mutmut_21(root) -> set:
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
        for node in ordered(root):
            now[node] = node.data
            function = _function(node) if node.parents else None
            try:
                if function:
                    now[node] = function(*[now[x] for x in node.parents])
            except (ValueError, ArithmeticError):  # outside its domain by now
                marked.add(node)
            unknown = function is None and not marked.isdisjoint(node.parents)
            if unknown or not _same(now[node], None):
                marked.add(node)
    return marked


def x_stale__mutmut_22(root) -> set:
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
        for node in ordered(root):
            now[node] = node.data
            function = _function(node) if node.parents else None
            try:
                if function:
                    now[node] = function(*[now[x] for x in node.parents])
            except (ValueError, ArithmeticError):  # outside its domain by now
                marked.add(node)
            unknown = function is None and not marked.isdisjoint(node.parents)
            if unknown or not _same(node.data):
                marked.add(node)
    return marked


def x_stale__mutmut_23(root) -> set:
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
        for node in ordered(root):
            now[node] = node.data
            function = _function(node) if node.parents else None
            try:
                if function:
                    now[node] = function(*[now[x] for x in node.parents])
            except (ValueError, ArithmeticError):  # outside its domain by now
                marked.add(node)
            unknown = function is None and not marked.isdisjoint(node.parents)
            if unknown or not _same(now[node], ):
                marked.add(node)
    return marked


def x_stale__mutmut_24(root) -> set:
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
        for node in ordered(root):
            now[node] = node.data
            function = _function(node) if node.parents else None
            try:
                if function:
                    now[node] = function(*[now[x] for x in node.parents])
            except (ValueError, ArithmeticError):  # outside its domain by now
                marked.add(node)
            unknown = function is None and not marked.isdisjoint(node.parents)
            if unknown or not _same(now[node], node.data):
                marked.add(None)
    return marked

mutants_x_stale__mutmut['_mutmut_orig'] = x_stale__mutmut_orig # type: ignore # mutmut generated
mutants_x_stale__mutmut['x_stale__mutmut_1'] = x_stale__mutmut_1 # type: ignore # mutmut generated
mutants_x_stale__mutmut['x_stale__mutmut_2'] = x_stale__mutmut_2 # type: ignore # mutmut generated
mutants_x_stale__mutmut['x_stale__mutmut_3'] = x_stale__mutmut_3 # type: ignore # mutmut generated
mutants_x_stale__mutmut['x_stale__mutmut_4'] = x_stale__mutmut_4 # type: ignore # mutmut generated
mutants_x_stale__mutmut['x_stale__mutmut_5'] = x_stale__mutmut_5 # type: ignore # mutmut generated
mutants_x_stale__mutmut['x_stale__mutmut_6'] = x_stale__mutmut_6 # type: ignore # mutmut generated
mutants_x_stale__mutmut['x_stale__mutmut_7'] = x_stale__mutmut_7 # type: ignore # mutmut generated
mutants_x_stale__mutmut['x_stale__mutmut_8'] = x_stale__mutmut_8 # type: ignore # mutmut generated
mutants_x_stale__mutmut['x_stale__mutmut_9'] = x_stale__mutmut_9 # type: ignore # mutmut generated
mutants_x_stale__mutmut['x_stale__mutmut_10'] = x_stale__mutmut_10 # type: ignore # mutmut generated
mutants_x_stale__mutmut['x_stale__mutmut_11'] = x_stale__mutmut_11 # type: ignore # mutmut generated
mutants_x_stale__mutmut['x_stale__mutmut_12'] = x_stale__mutmut_12 # type: ignore # mutmut generated
mutants_x_stale__mutmut['x_stale__mutmut_13'] = x_stale__mutmut_13 # type: ignore # mutmut generated
mutants_x_stale__mutmut['x_stale__mutmut_14'] = x_stale__mutmut_14 # type: ignore # mutmut generated
mutants_x_stale__mutmut['x_stale__mutmut_15'] = x_stale__mutmut_15 # type: ignore # mutmut generated
mutants_x_stale__mutmut['x_stale__mutmut_16'] = x_stale__mutmut_16 # type: ignore # mutmut generated
mutants_x_stale__mutmut['x_stale__mutmut_17'] = x_stale__mutmut_17 # type: ignore # mutmut generated
mutants_x_stale__mutmut['x_stale__mutmut_18'] = x_stale__mutmut_18 # type: ignore # mutmut generated
mutants_x_stale__mutmut['x_stale__mutmut_19'] = x_stale__mutmut_19 # type: ignore # mutmut generated
mutants_x_stale__mutmut['x_stale__mutmut_20'] = x_stale__mutmut_20 # type: ignore # mutmut generated
mutants_x_stale__mutmut['x_stale__mutmut_21'] = x_stale__mutmut_21 # type: ignore # mutmut generated
mutants_x_stale__mutmut['x_stale__mutmut_22'] = x_stale__mutmut_22 # type: ignore # mutmut generated
mutants_x_stale__mutmut['x_stale__mutmut_23'] = x_stale__mutmut_23 # type: ignore # mutmut generated
mutants_x_stale__mutmut['x_stale__mutmut_24'] = x_stale__mutmut_24 # type: ignore # mutmut generated
mutants_x__function__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__function__mutmut)
def _function(node):
    """Return the function of plain numbers that a node's op names, or None."""
    named = hasattr(elementary, node.op) and hasattr(type(node), node.op)
    return getattr(elementary, node.op) if named else elementary.SIGNS.get(node.op)


def x__function__mutmut_orig(node):
    """Return the function of plain numbers that a node's op names, or None."""
    named = hasattr(elementary, node.op) and hasattr(type(node), node.op)
    return getattr(elementary, node.op) if named else elementary.SIGNS.get(node.op)


def x__function__mutmut_1(node):
    """Return the function of plain numbers that a node's op names, or None."""
    named = None
    return getattr(elementary, node.op) if named else elementary.SIGNS.get(node.op)


def x__function__mutmut_2(node):
    """Return the function of plain numbers that a node's op names, or None."""
    named = hasattr(elementary, node.op) or hasattr(type(node), node.op)
    return getattr(elementary, node.op) if named else elementary.SIGNS.get(node.op)


def x__function__mutmut_3(node):
    """Return the function of plain numbers that a node's op names, or None."""
    named = hasattr(None, node.op) and hasattr(type(node), node.op)
    return getattr(elementary, node.op) if named else elementary.SIGNS.get(node.op)


def x__function__mutmut_4(node):
    """Return the function of plain numbers that a node's op names, or None."""
    named = hasattr(elementary, None) and hasattr(type(node), node.op)
    return getattr(elementary, node.op) if named else elementary.SIGNS.get(node.op)


def x__function__mutmut_5(node):
    """Return the function of plain numbers that a node's op names, or None."""
    named = hasattr(node.op) and hasattr(type(node), node.op)
    return getattr(elementary, node.op) if named else elementary.SIGNS.get(node.op)


def x__function__mutmut_6(node):
    """Return the function of plain numbers that a node's op names, or None."""
    named = hasattr(elementary, ) and hasattr(type(node), node.op)
    return getattr(elementary, node.op) if named else elementary.SIGNS.get(node.op)


def x__function__mutmut_7(node):
    """Return the function of plain numbers that a node's op names, or None."""
    named = hasattr(elementary, node.op) and hasattr(None, node.op)
    return getattr(elementary, node.op) if named else elementary.SIGNS.get(node.op)


def x__function__mutmut_8(node):
    """Return the function of plain numbers that a node's op names, or None."""
    named = hasattr(elementary, node.op) and hasattr(type(node), None)
    return getattr(elementary, node.op) if named else elementary.SIGNS.get(node.op)


def x__function__mutmut_9(node):
    """Return the function of plain numbers that a node's op names, or None."""
    named = hasattr(elementary, node.op) and hasattr(node.op)
    return getattr(elementary, node.op) if named else elementary.SIGNS.get(node.op)


def x__function__mutmut_10(node):
    """Return the function of plain numbers that a node's op names, or None."""
    named = hasattr(elementary, node.op) and hasattr(type(node), )
    return getattr(elementary, node.op) if named else elementary.SIGNS.get(node.op)


def x__function__mutmut_11(node):
    """Return the function of plain numbers that a node's op names, or None."""
    named = hasattr(elementary, node.op) and hasattr(type(None), node.op)
    return getattr(elementary, node.op) if named else elementary.SIGNS.get(node.op)


def x__function__mutmut_12(node):
    """Return the function of plain numbers that a node's op names, or None."""
    named = hasattr(elementary, node.op) and hasattr(type(node), node.op)
    return getattr(elementary, node.op) if (named) and False else elementary.SIGNS.get(node.op)


def x__function__mutmut_13(node):
    """Return the function of plain numbers that a node's op names, or None."""
    named = hasattr(elementary, node.op) and hasattr(type(node), node.op)
    return getattr(elementary, node.op) if (named) or True else elementary.SIGNS.get(node.op)


def x__function__mutmut_14(node):
    """Return the function of plain numbers that a node's op names, or None."""
    named = hasattr(elementary, node.op) and hasattr(type(node), node.op)
    return getattr(None, node.op) if named else elementary.SIGNS.get(node.op)


def x__function__mutmut_15(node):
    """Return the function of plain numbers that a node's op names, or None."""
    named = hasattr(elementary, node.op) and hasattr(type(node), node.op)
    return getattr(elementary, None) if named else elementary.SIGNS.get(node.op)


def x__function__mutmut_16(node):
    """Return the function of plain numbers that a node's op names, or None."""
    named = hasattr(elementary, node.op) and hasattr(type(node), node.op)
    return getattr(node.op) if named else elementary.SIGNS.get(node.op)


def x__function__mutmut_17(node):
    """Return the function of plain numbers that a node's op names, or None."""
    named = hasattr(elementary, node.op) and hasattr(type(node), node.op)
    return getattr(elementary, ) if named else elementary.SIGNS.get(node.op)


def x__function__mutmut_18(node):
    """Return the function of plain numbers that a node's op names, or None."""
    named = hasattr(elementary, node.op) and hasattr(type(node), node.op)
    return getattr(elementary, node.op) if named else elementary.SIGNS.get(None)

mutants_x__function__mutmut['_mutmut_orig'] = x__function__mutmut_orig # type: ignore # mutmut generated
mutants_x__function__mutmut['x__function__mutmut_1'] = x__function__mutmut_1 # type: ignore # mutmut generated
mutants_x__function__mutmut['x__function__mutmut_2'] = x__function__mutmut_2 # type: ignore # mutmut generated
mutants_x__function__mutmut['x__function__mutmut_3'] = x__function__mutmut_3 # type: ignore # mutmut generated
mutants_x__function__mutmut['x__function__mutmut_4'] = x__function__mutmut_4 # type: ignore # mutmut generated
mutants_x__function__mutmut['x__function__mutmut_5'] = x__function__mutmut_5 # type: ignore # mutmut generated
mutants_x__function__mutmut['x__function__mutmut_6'] = x__function__mutmut_6 # type: ignore # mutmut generated
mutants_x__function__mutmut['x__function__mutmut_7'] = x__function__mutmut_7 # type: ignore # mutmut generated
mutants_x__function__mutmut['x__function__mutmut_8'] = x__function__mutmut_8 # type: ignore # mutmut generated
mutants_x__function__mutmut['x__function__mutmut_9'] = x__function__mutmut_9 # type: ignore # mutmut generated
mutants_x__function__mutmut['x__function__mutmut_10'] = x__function__mutmut_10 # type: ignore # mutmut generated
mutants_x__function__mutmut['x__function__mutmut_11'] = x__function__mutmut_11 # type: ignore # mutmut generated
mutants_x__function__mutmut['x__function__mutmut_12'] = x__function__mutmut_12 # type: ignore # mutmut generated
mutants_x__function__mutmut['x__function__mutmut_13'] = x__function__mutmut_13 # type: ignore # mutmut generated
mutants_x__function__mutmut['x__function__mutmut_14'] = x__function__mutmut_14 # type: ignore # mutmut generated
mutants_x__function__mutmut['x__function__mutmut_15'] = x__function__mutmut_15 # type: ignore # mutmut generated
mutants_x__function__mutmut['x__function__mutmut_16'] = x__function__mutmut_16 # type: ignore # mutmut generated
mutants_x__function__mutmut['x__function__mutmut_17'] = x__function__mutmut_17 # type: ignore # mutmut generated
mutants_x__function__mutmut['x__function__mutmut_18'] = x__function__mutmut_18 # type: ignore # mutmut generated
mutants_x__same__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__same__mutmut)
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


def x__same__mutmut_orig(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_1(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(None, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_2(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, None):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_3(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr("parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_4(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, ):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_5(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "XXparentsXX"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_6(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "PARENTS"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_7(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = None
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_8(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(None, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_9(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, None):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_10(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr("parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_11(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, ):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_12(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "XXparentsXX"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_13(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "PARENTS"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_14(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = None
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_15(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(None, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_16(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, None, ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_17(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", None) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_18(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr("shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_19(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_20(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_21(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "XXshapeXX", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_22(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "SHAPE", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_23(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) == getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_24(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(None, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_25(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, None, ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_26(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", None):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_27(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr("shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_28(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_29(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_30(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "XXshapeXX", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_31(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "SHAPE", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_32(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return True
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_33(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = None
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_34(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) | ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_35(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x == y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_36(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) & (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_37(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x != x) | (y == y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_38(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y != y))
    return not (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_39(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return (other.any() if hasattr(other, "any") else other)


def x__same__mutmut_40(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if (hasattr(other, "any")) and False else other)


def x__same__mutmut_41(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if (hasattr(other, "any")) or True else other)


def x__same__mutmut_42(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(None, "any") else other)


def x__same__mutmut_43(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, None) else other)


def x__same__mutmut_44(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr("any") else other)


def x__same__mutmut_45(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, ) else other)


def x__same__mutmut_46(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "XXanyXX") else other)


def x__same__mutmut_47(x, y) -> bool:
    """Return whether two numbers are the same in every lane; nan is the same as nan."""
    while hasattr(x, "parents"):
        x = x.data
    while hasattr(y, "parents"):
        y = y.data
    if getattr(x, "shape", ()) != getattr(y, "shape", ()):
        return False
    other = (x != y) & ((x == x) | (y == y))
    return not (other.any() if hasattr(other, "ANY") else other)

mutants_x__same__mutmut['_mutmut_orig'] = x__same__mutmut_orig # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_1'] = x__same__mutmut_1 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_2'] = x__same__mutmut_2 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_3'] = x__same__mutmut_3 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_4'] = x__same__mutmut_4 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_5'] = x__same__mutmut_5 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_6'] = x__same__mutmut_6 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_7'] = x__same__mutmut_7 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_8'] = x__same__mutmut_8 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_9'] = x__same__mutmut_9 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_10'] = x__same__mutmut_10 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_11'] = x__same__mutmut_11 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_12'] = x__same__mutmut_12 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_13'] = x__same__mutmut_13 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_14'] = x__same__mutmut_14 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_15'] = x__same__mutmut_15 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_16'] = x__same__mutmut_16 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_17'] = x__same__mutmut_17 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_18'] = x__same__mutmut_18 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_19'] = x__same__mutmut_19 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_20'] = x__same__mutmut_20 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_21'] = x__same__mutmut_21 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_22'] = x__same__mutmut_22 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_23'] = x__same__mutmut_23 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_24'] = x__same__mutmut_24 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_25'] = x__same__mutmut_25 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_26'] = x__same__mutmut_26 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_27'] = x__same__mutmut_27 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_28'] = x__same__mutmut_28 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_29'] = x__same__mutmut_29 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_30'] = x__same__mutmut_30 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_31'] = x__same__mutmut_31 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_32'] = x__same__mutmut_32 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_33'] = x__same__mutmut_33 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_34'] = x__same__mutmut_34 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_35'] = x__same__mutmut_35 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_36'] = x__same__mutmut_36 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_37'] = x__same__mutmut_37 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_38'] = x__same__mutmut_38 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_39'] = x__same__mutmut_39 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_40'] = x__same__mutmut_40 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_41'] = x__same__mutmut_41 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_42'] = x__same__mutmut_42 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_43'] = x__same__mutmut_43 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_44'] = x__same__mutmut_44 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_45'] = x__same__mutmut_45 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_46'] = x__same__mutmut_46 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_47'] = x__same__mutmut_47 # type: ignore # mutmut generated
mutants_x_release__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_release__mutmut)
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


def x_release__mutmut_orig(*roots) -> None:
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


def x_release__mutmut_1(*roots) -> None:
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
    stack, kept = None  # kept holds each node until none hangs on another
    while stack:
        node = stack.pop()
        if hasattr(node, "parents") and (node.parents or hasattr(node.data, "parents")):
            kept.append(node)
            stack += *node.parents, node.data
            if node.parents:
                stack.append(node.grad)
                node.parents, node.chain_rule, node.grad = (), None, None


def x_release__mutmut_2(*roots) -> None:
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
        node = None
        if hasattr(node, "parents") and (node.parents or hasattr(node.data, "parents")):
            kept.append(node)
            stack += *node.parents, node.data
            if node.parents:
                stack.append(node.grad)
                node.parents, node.chain_rule, node.grad = (), None, None


def x_release__mutmut_3(*roots) -> None:
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
        if hasattr(node, "parents") or (node.parents or hasattr(node.data, "parents")):
            kept.append(node)
            stack += *node.parents, node.data
            if node.parents:
                stack.append(node.grad)
                node.parents, node.chain_rule, node.grad = (), None, None


def x_release__mutmut_4(*roots) -> None:
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
        if hasattr(None, "parents") and (node.parents or hasattr(node.data, "parents")):
            kept.append(node)
            stack += *node.parents, node.data
            if node.parents:
                stack.append(node.grad)
                node.parents, node.chain_rule, node.grad = (), None, None


def x_release__mutmut_5(*roots) -> None:
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
        if hasattr(node, None) and (node.parents or hasattr(node.data, "parents")):
            kept.append(node)
            stack += *node.parents, node.data
            if node.parents:
                stack.append(node.grad)
                node.parents, node.chain_rule, node.grad = (), None, None


def x_release__mutmut_6(*roots) -> None:
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
        if hasattr("parents") and (node.parents or hasattr(node.data, "parents")):
            kept.append(node)
            stack += *node.parents, node.data
            if node.parents:
                stack.append(node.grad)
                node.parents, node.chain_rule, node.grad = (), None, None


def x_release__mutmut_7(*roots) -> None:
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
        if hasattr(node, ) and (node.parents or hasattr(node.data, "parents")):
            kept.append(node)
            stack += *node.parents, node.data
            if node.parents:
                stack.append(node.grad)
                node.parents, node.chain_rule, node.grad = (), None, None


def x_release__mutmut_8(*roots) -> None:
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
        if hasattr(node, "XXparentsXX") and (node.parents or hasattr(node.data, "parents")):
            kept.append(node)
            stack += *node.parents, node.data
            if node.parents:
                stack.append(node.grad)
                node.parents, node.chain_rule, node.grad = (), None, None


def x_release__mutmut_9(*roots) -> None:
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
        if hasattr(node, "PARENTS") and (node.parents or hasattr(node.data, "parents")):
            kept.append(node)
            stack += *node.parents, node.data
            if node.parents:
                stack.append(node.grad)
                node.parents, node.chain_rule, node.grad = (), None, None


def x_release__mutmut_10(*roots) -> None:
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
        if hasattr(node, "parents") and (node.parents and hasattr(node.data, "parents")):
            kept.append(node)
            stack += *node.parents, node.data
            if node.parents:
                stack.append(node.grad)
                node.parents, node.chain_rule, node.grad = (), None, None


def x_release__mutmut_11(*roots) -> None:
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
        if hasattr(node, "parents") and (node.parents or hasattr(None, "parents")):
            kept.append(node)
            stack += *node.parents, node.data
            if node.parents:
                stack.append(node.grad)
                node.parents, node.chain_rule, node.grad = (), None, None


def x_release__mutmut_12(*roots) -> None:
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
        if hasattr(node, "parents") and (node.parents or hasattr(node.data, None)):
            kept.append(node)
            stack += *node.parents, node.data
            if node.parents:
                stack.append(node.grad)
                node.parents, node.chain_rule, node.grad = (), None, None


def x_release__mutmut_13(*roots) -> None:
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
        if hasattr(node, "parents") and (node.parents or hasattr("parents")):
            kept.append(node)
            stack += *node.parents, node.data
            if node.parents:
                stack.append(node.grad)
                node.parents, node.chain_rule, node.grad = (), None, None


def x_release__mutmut_14(*roots) -> None:
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
        if hasattr(node, "parents") and (node.parents or hasattr(node.data, )):
            kept.append(node)
            stack += *node.parents, node.data
            if node.parents:
                stack.append(node.grad)
                node.parents, node.chain_rule, node.grad = (), None, None


def x_release__mutmut_15(*roots) -> None:
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
        if hasattr(node, "parents") and (node.parents or hasattr(node.data, "XXparentsXX")):
            kept.append(node)
            stack += *node.parents, node.data
            if node.parents:
                stack.append(node.grad)
                node.parents, node.chain_rule, node.grad = (), None, None


def x_release__mutmut_16(*roots) -> None:
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
        if hasattr(node, "parents") and (node.parents or hasattr(node.data, "PARENTS")):
            kept.append(node)
            stack += *node.parents, node.data
            if node.parents:
                stack.append(node.grad)
                node.parents, node.chain_rule, node.grad = (), None, None


def x_release__mutmut_17(*roots) -> None:
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
            kept.append(None)
            stack += *node.parents, node.data
            if node.parents:
                stack.append(node.grad)
                node.parents, node.chain_rule, node.grad = (), None, None


def x_release__mutmut_18(*roots) -> None:
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
            stack = *node.parents, node.data
            if node.parents:
                stack.append(node.grad)
                node.parents, node.chain_rule, node.grad = (), None, None


def x_release__mutmut_19(*roots) -> None:
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
            stack -= *node.parents, node.data
            if node.parents:
                stack.append(node.grad)
                node.parents, node.chain_rule, node.grad = (), None, None


def x_release__mutmut_20(*roots) -> None:
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
                stack.append(None)
                node.parents, node.chain_rule, node.grad = (), None, None


def x_release__mutmut_21(*roots) -> None:
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
                node.parents, node.chain_rule, node.grad = None

mutants_x_release__mutmut['_mutmut_orig'] = x_release__mutmut_orig # type: ignore # mutmut generated
mutants_x_release__mutmut['x_release__mutmut_1'] = x_release__mutmut_1 # type: ignore # mutmut generated
mutants_x_release__mutmut['x_release__mutmut_2'] = x_release__mutmut_2 # type: ignore # mutmut generated
mutants_x_release__mutmut['x_release__mutmut_3'] = x_release__mutmut_3 # type: ignore # mutmut generated
mutants_x_release__mutmut['x_release__mutmut_4'] = x_release__mutmut_4 # type: ignore # mutmut generated
mutants_x_release__mutmut['x_release__mutmut_5'] = x_release__mutmut_5 # type: ignore # mutmut generated
mutants_x_release__mutmut['x_release__mutmut_6'] = x_release__mutmut_6 # type: ignore # mutmut generated
mutants_x_release__mutmut['x_release__mutmut_7'] = x_release__mutmut_7 # type: ignore # mutmut generated
mutants_x_release__mutmut['x_release__mutmut_8'] = x_release__mutmut_8 # type: ignore # mutmut generated
mutants_x_release__mutmut['x_release__mutmut_9'] = x_release__mutmut_9 # type: ignore # mutmut generated
mutants_x_release__mutmut['x_release__mutmut_10'] = x_release__mutmut_10 # type: ignore # mutmut generated
mutants_x_release__mutmut['x_release__mutmut_11'] = x_release__mutmut_11 # type: ignore # mutmut generated
mutants_x_release__mutmut['x_release__mutmut_12'] = x_release__mutmut_12 # type: ignore # mutmut generated
mutants_x_release__mutmut['x_release__mutmut_13'] = x_release__mutmut_13 # type: ignore # mutmut generated
mutants_x_release__mutmut['x_release__mutmut_14'] = x_release__mutmut_14 # type: ignore # mutmut generated
mutants_x_release__mutmut['x_release__mutmut_15'] = x_release__mutmut_15 # type: ignore # mutmut generated
mutants_x_release__mutmut['x_release__mutmut_16'] = x_release__mutmut_16 # type: ignore # mutmut generated
mutants_x_release__mutmut['x_release__mutmut_17'] = x_release__mutmut_17 # type: ignore # mutmut generated
mutants_x_release__mutmut['x_release__mutmut_18'] = x_release__mutmut_18 # type: ignore # mutmut generated
mutants_x_release__mutmut['x_release__mutmut_19'] = x_release__mutmut_19 # type: ignore # mutmut generated
mutants_x_release__mutmut['x_release__mutmut_20'] = x_release__mutmut_20 # type: ignore # mutmut generated
mutants_x_release__mutmut['x_release__mutmut_21'] = x_release__mutmut_21 # type: ignore # mutmut generated
