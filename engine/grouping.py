"""A graph in boxes: the parts that a trace or a picture shows as one.

Labels are the only grouping there is. A labelled node takes in what only it uses, so that to name a
quantity is to see it, and everything between two names is one step.
"""

from typing import Any, NamedTuple

from .graph import ordered


class Box(NamedTuple):
    """A node together with the unlabelled nodes that only it uses."""

    node: Any
    members: list  # the node first, then the others, children before parents
    inputs: list  # the nodes outside that it is computed from, as read from left to right


def singles(root) -> list[Box]:
    """Return each node in a box of its own, in the order of the backward pass: root first."""
    return [Box(node, [node], list(node.parents)) for node in reversed(ordered(root))]


def boxes(root) -> list[Box]:
    """Return the graph in boxes, in the order of the backward pass: root's box first.

    A node begins a box if it is root, a leaf, or labelled, or if more than one box uses it.
    Constants belong to the box that uses them.

    >>> from engine import Value
    >>> x = Value(3.0, label="x")
    >>> y = (x * x + 2 * x).named("y")
    >>> [(box.node.label, len(box.members), len(box.inputs)) for box in boxes(y)]
    [('y', 4, 1), ('x', 1, 0)]
    """
    opener = {root: root}  # node -> the node whose box uses it, or itself where several do
    members: dict = {}
    for node in reversed(ordered(root)):
        if node.label or not (node.parents or node.op == "constant"):
            opener[node] = node
        box = opener[node]
        members.setdefault(box, []).append(node)
        for parent in node.parents:
            opener[parent] = box if opener.get(parent, box) is box else parent
    return [Box(box, inside, _inputs(box, opener)) for box, inside in members.items()]


def _inputs(box, opener) -> list:
    found: dict = {}
    seen, stack = set(), [box]
    while stack:
        node = stack.pop()
        if opener[node] is not box:
            found[node] = None
        elif node not in seen:
            seen.add(node)
            stack += reversed(node.parents)
    return list(found)
