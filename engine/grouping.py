"""A graph in boxes, each of which a trace or a picture shows as one thing.

Labels alone determine the boxes. The box of a labelled node also holds the unlabelled nodes that
only this box uses. So naming a quantity makes it visible, and everything between two names becomes
one step.
"""

import math
import re
from collections.abc import Container
from typing import Any, NamedTuple

from .graph import topological_order

FEW = 5  # up to five alike are shown one by one
GLANCE = 12  # a graph of so many operations can be read at one glance


class Box(NamedTuple):
    """A node together with the unlabelled nodes that only it uses."""

    node: Any
    members: list  # the node first, then the others, children before parents
    inputs: list  # the nodes outside that it is computed from, in the order of the expression; if
    # the box is one operation that uses a node twice, that node is there twice

    def is_one_operation(self) -> bool:
        """Return whether all other members are constants."""
        return sum(bool(member.parents) for member in self.members) == 1


def singles(root) -> list[Box]:
    """Return each node in a box of its own, in the order of the backward pass: root first."""
    return [Box(node, [node], list(node.parents)) for node in reversed(topological_order(root))]


def boxes(root, apart: Container = ()) -> list[Box]:
    """Return the graph in boxes, in the order of the backward pass: root's box first.

    A node starts a box if it is root, a leaf, labelled, `apart`, or used by more than one box. A
    constant belongs to the box that uses it.

    >>> from engine import Value
    >>> x = Value(3.0, label="x")
    >>> y = (x * x + 2 * x).named("y")
    >>> [(box.node.label, len(box.members), len(box.inputs)) for box in boxes(y)]
    [('y', 4, 1), ('x', 1, 0)]
    """
    order = reversed(topological_order(root))  # first, for its error if root is no node
    owner = {root: root}  # node -> the node whose box holds it; itself if several boxes use it
    members: dict = {}
    for node in order:
        if node.label or node in apart or not (node.parents or node.role == "constant"):
            owner[node] = node
        own = owner[node]
        members.setdefault(own, []).append(node)
        for parent in node.parents:
            owner[parent] = own if owner.get(parent, own) is own else parent
    return [_with_inputs(Box(node, inside, []), owner) for node, inside in members.items()]


VIEWS = {"named": boxes, "every": singles}


def chosen_view(root, view: str | None = None, most: float = math.inf) -> str:
    """Return the view, or the one to begin with if none is given.

    That is "every" if the graph is small, or if nothing inside it is labelled, and otherwise
    "named"; but never "every" for more than `most` nodes besides constants.

    >>> from engine import Value
    >>> chosen_view(Value(3.0) * 2)
    'every'
    """
    if view is None:
        order = topological_order(root)
        operations = [node for node in order if node.parents]
        named = len(operations) > GLANCE and any(node.label for node in operations[:-1])
        named = named or sum(node.role != "constant" for node in order) > most
        return "named" if named else "every"
    if view not in VIEWS:
        raise ValueError(
            f'there is no view {view!r}; write view="every", which shows every operation, or'
            ' view="named", which shows the labelled nodes; to write a file, save the result:'
            ' .save("loss.svg")'
        )
    return view


def _with_inputs(box: Box, owner: dict) -> Box:
    """Return a box with its inputs: the first nodes outside it on the way back from its node."""
    if box.is_one_operation():
        inputs = [parent for parent in box.node.parents if owner[parent] is not box.node]
    else:
        found: dict = {}
        seen, stack = set(), [box.node]
        while stack:
            node = stack.pop()
            if owner[node] is not box.node:
                found[node] = None
            elif node not in seen:
                seen.add(node)
                stack += reversed(node.parents)
        inputs = [*found]
    return box._replace(inputs=inputs)


class Rest(NamedTuple):
    """Boxes that are hidden."""

    users: list  # the nodes computed from them
    like: Any  # a visible node of the same kind; None if the hidden nodes are of several kinds
    number: int

    def words(self) -> str:
        """Return how many boxes are hidden, and of which kind, in words."""
        return f"{self.number} more" + (f" like {self.like.label}" if self.like is not None else "")


def collapsed(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
    """Return at most `most` boxes to show, and what is hidden: nothing, if there are no more.

    If a box has many inputs of one kind, such as the cross entropies of 150 flowers, the first is
    shown for all of them. If that is not enough, the boxes farthest from root are hidden.

    >>> from engine import Value, total
    >>> y = total([Value(float(i), label=f"x[{i}]") for i in range(1000)])
    >>> shown, rests = collapsed(boxes(y), most=150)
    >>> [part.node.label for part in shown], [(rest.like.label, rest.number) for rest in rests]
    (['', 'x[0]'], [('x[0]', 999)])
    """
    if len(parts) <= most:
        return parts, []
    part_of = {part.node: part for part in parts}
    queue, shown = [parts[0]], {parts[0].node}
    crowds = []  # (user, its inputs of one kind) where they are too many to be shown one by one
    cut: dict = {}  # a node for which there is no room -> the shown nodes that use it
    for part in queue:  # breadth first: the queue grows while it is read
        for alike in _kinds(part.inputs):
            if len(alike) > FEW:
                crowds.append((part.node, alike))
                alike = alike[:1]
            for node in alike:
                if len(shown) < most and node not in shown:
                    shown.add(node)
                    queue.append(part_of[node])
                elif node not in shown:
                    cut.setdefault(node, []).append(part.node)
    rests = [
        Rest([user], alike[0], sum(node not in shown for node in alike)) for user, alike in crowds
    ]
    if cut:
        hidden = {*cut}  # and, from here on, all hidden nodes that these depend on
        stack = [*cut]
        while stack:
            fresh = {*part_of[stack.pop()].inputs} - shown - hidden
            hidden |= fresh
            stack += fresh
        users = dict.fromkeys(user for users in cut.values() for user in users)
        rests.append(Rest(list(users), None, len(hidden)))
    return [part for part in parts if part.node in shown], rests


def _kinds(nodes: list) -> list[list]:
    """Return the nodes grouped by kind.

    Nodes of one kind have the same operation and role, and their labels begin with the same 40
    characters, whatever the numbers in them are.
    """
    kinds: dict = {}
    for node in dict.fromkeys(nodes):
        kind = node.op, node.role, re.sub(r"\d+", "0", node.label[:40])
        kinds.setdefault(kind, []).append(node)
    return list(kinds.values())
