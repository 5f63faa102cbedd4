"""A graph in boxes: the parts that a trace or a picture shows as one.

Labels are the only grouping there is. A labelled node takes in what only it uses, so that to name a
quantity is to see it, and everything between two names is one step.
"""

import re
from typing import Any, NamedTuple

from .graph import topological_order


class Box(NamedTuple):
    """A node together with the unlabelled nodes that only it uses."""

    node: Any
    members: list  # the node first, then the others, children before parents
    inputs: list  # the nodes outside that it is computed from, as read from left to right; a node
    # that one operation takes twice is there twice


def singles(root) -> list[Box]:
    """Return each node in a box of its own, in the order of the backward pass: root first."""
    return [Box(node, [node], list(node.parents)) for node in reversed(topological_order(root))]


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
    order = reversed(topological_order(root))
    opener = {root: root}  # node -> the node whose box uses it, or itself where several do
    members: dict = {}
    for node in order:
        if node.label or not (node.parents or node.role == "constant"):
            opener[node] = node
        box = opener[node]
        members.setdefault(box, []).append(node)
        for parent in node.parents:
            opener[parent] = box if opener.get(parent, box) is box else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def _inputs(box, inside, opener) -> list:
    if sum(bool(member.parents) for member in inside) == 1:
        return [node for node in box.parents if opener[node] is not box]
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


FEW = 5  # of a kind are told one by one


class Rest(NamedTuple):
    """Boxes that are left out."""

    users: list  # the nodes that are computed from them
    like: Any  # one of their kind that is not left out; None where they are of all kinds
    number: int

    def words(self) -> str:
        """Return what is left out, in words."""
        return f"{self.number} more" + (f" like {self.like.label}" if self.like is not None else "")


def collapsed(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
    """Return the boxes to show, at most so many, and what is left out; if they are few, all.

    Of many inputs of one kind, such as the cross entropies of 150 flowers, the first stands for
    all. If that is not enough, what is farthest from root is left out.

    >>> from engine import Value, total
    >>> y = total([Value(float(i), label=f"x[{i}]") for i in range(1000)])
    >>> shown, rests = collapsed(boxes(y), most=150)
    >>> [part.node.label for part in shown], [(rest.like.label, rest.number) for rest in rests]
    (['', 'x[0]'], [('x[0]', 999)])
    """
    if len(parts) <= most:
        return parts, []
    part_of = {part.node: part for part in parts}
    queue, shown, many = [parts[0]], {parts[0].node}, []
    cut: dict = {}  # what there is no room for -> its users
    for part in queue:  # which grows on the way: the boxes nearest to root come first
        for alike in _kinds(part.inputs):
            if len(alike) > FEW:
                many.append((part.node, alike))
                alike = alike[:1]
            for node in alike:
                if len(shown) < most and node not in shown:
                    shown.add(node)
                    queue.append(part_of[node])
                elif node not in shown:
                    cut.setdefault(node, []).append(part.node)
    rests = [
        Rest([user], alike[0], sum(node not in shown for node in alike)) for user, alike in many
    ]
    if cut:
        beyond = {*cut}
        stack = [*cut]
        while stack:
            fresh = {*part_of[stack.pop()].inputs} - shown - beyond
            beyond |= fresh
            stack += fresh
        users = dict.fromkeys(user for users in cut.values() for user in users)
        rests.append(Rest(list(users), None, len(beyond)))
    return [part for part in parts if part.node in shown], rests


def _kinds(nodes: list) -> list[list]:
    """Return the nodes in lists of one kind: by what made them, and their labels but for digits."""
    kinds: dict = {}
    for node in dict.fromkeys(nodes):
        kinds.setdefault((node.op, node.role, re.sub(r"\d+", "0", node.label[:40])), []).append(
            node
        )
    return list(kinds.values())
