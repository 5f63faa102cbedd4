"""A graph in boxes: the parts that a trace or a picture shows as one.

Labels are the only grouping there is. A labelled node takes in what only it uses, so that to name a
quantity is to see it, and everything between two names is one step.
"""

import re
from typing import Any, NamedTuple

from .graph import ordered


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Box(NamedTuple):
    """A node together with the unlabelled nodes that only it uses."""

    node: Any
    members: list  # the node first, then the others, children before parents
    inputs: list  # the nodes outside that it is computed from, as read from left to right; a node
    # that one operation takes twice is there twice
mutants_x_singles__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_singles__mutmut)
def singles(root) -> list[Box]:
    """Return each node in a box of its own, in the order of the backward pass: root first."""
    return [Box(node, [node], list(node.parents)) for node in reversed(ordered(root))]


def x_singles__mutmut_orig(root) -> list[Box]:
    """Return each node in a box of its own, in the order of the backward pass: root first."""
    return [Box(node, [node], list(node.parents)) for node in reversed(ordered(root))]


def x_singles__mutmut_1(root) -> list[Box]:
    """Return each node in a box of its own, in the order of the backward pass: root first."""
    return [Box(None, [node], list(node.parents)) for node in reversed(ordered(root))]


def x_singles__mutmut_2(root) -> list[Box]:
    """Return each node in a box of its own, in the order of the backward pass: root first."""
    return [Box(node, None, list(node.parents)) for node in reversed(ordered(root))]


def x_singles__mutmut_3(root) -> list[Box]:
    """Return each node in a box of its own, in the order of the backward pass: root first."""
    return [Box(node, [node], None) for node in reversed(ordered(root))]


def x_singles__mutmut_4(root) -> list[Box]:
    """Return each node in a box of its own, in the order of the backward pass: root first."""
    return [Box([node], list(node.parents)) for node in reversed(ordered(root))]


def x_singles__mutmut_5(root) -> list[Box]:
    """Return each node in a box of its own, in the order of the backward pass: root first."""
    return [Box(node, list(node.parents)) for node in reversed(ordered(root))]


def x_singles__mutmut_6(root) -> list[Box]:
    """Return each node in a box of its own, in the order of the backward pass: root first."""
    return [Box(node, [node], ) for node in reversed(ordered(root))]


def x_singles__mutmut_7(root) -> list[Box]:
    """Return each node in a box of its own, in the order of the backward pass: root first."""
    return [Box(node, [node], list(None)) for node in reversed(ordered(root))]


def x_singles__mutmut_8(root) -> list[Box]:
    """Return each node in a box of its own, in the order of the backward pass: root first."""
    return [Box(node, [node], list(node.parents)) for node in reversed(None)]


def x_singles__mutmut_9(root) -> list[Box]:
    """Return each node in a box of its own, in the order of the backward pass: root first."""
    return [Box(node, [node], list(node.parents)) for node in reversed(ordered(None))]

mutants_x_singles__mutmut['_mutmut_orig'] = x_singles__mutmut_orig # type: ignore # mutmut generated
mutants_x_singles__mutmut['x_singles__mutmut_1'] = x_singles__mutmut_1 # type: ignore # mutmut generated
mutants_x_singles__mutmut['x_singles__mutmut_2'] = x_singles__mutmut_2 # type: ignore # mutmut generated
mutants_x_singles__mutmut['x_singles__mutmut_3'] = x_singles__mutmut_3 # type: ignore # mutmut generated
mutants_x_singles__mutmut['x_singles__mutmut_4'] = x_singles__mutmut_4 # type: ignore # mutmut generated
mutants_x_singles__mutmut['x_singles__mutmut_5'] = x_singles__mutmut_5 # type: ignore # mutmut generated
mutants_x_singles__mutmut['x_singles__mutmut_6'] = x_singles__mutmut_6 # type: ignore # mutmut generated
mutants_x_singles__mutmut['x_singles__mutmut_7'] = x_singles__mutmut_7 # type: ignore # mutmut generated
mutants_x_singles__mutmut['x_singles__mutmut_8'] = x_singles__mutmut_8 # type: ignore # mutmut generated
mutants_x_singles__mutmut['x_singles__mutmut_9'] = x_singles__mutmut_9 # type: ignore # mutmut generated
mutants_x_boxes__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_boxes__mutmut)
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
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_orig(root) -> list[Box]:
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
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_1(root) -> list[Box]:
    """Return the graph in boxes, in the order of the backward pass: root's box first.

    A node begins a box if it is root, a leaf, or labelled, or if more than one box uses it.
    Constants belong to the box that uses them.

    >>> from engine import Value
    >>> x = Value(3.0, label="x")
    >>> y = (x * x + 2 * x).named("y")
    >>> [(box.node.label, len(box.members), len(box.inputs)) for box in boxes(y)]
    [('y', 4, 1), ('x', 1, 0)]
    """
    opener = None  # node -> the node whose box uses it, or itself where several do
    members: dict = {}
    for node in reversed(ordered(root)):
        if node.label or not (node.parents or node.op == "constant"):
            opener[node] = node
        box = opener[node]
        members.setdefault(box, []).append(node)
        for parent in node.parents:
            opener[parent] = box if opener.get(parent, box) is box else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_2(root) -> list[Box]:
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
    members: dict = None
    for node in reversed(ordered(root)):
        if node.label or not (node.parents or node.op == "constant"):
            opener[node] = node
        box = opener[node]
        members.setdefault(box, []).append(node)
        for parent in node.parents:
            opener[parent] = box if opener.get(parent, box) is box else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_3(root) -> list[Box]:
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
    for node in reversed(None):
        if node.label or not (node.parents or node.op == "constant"):
            opener[node] = node
        box = opener[node]
        members.setdefault(box, []).append(node)
        for parent in node.parents:
            opener[parent] = box if opener.get(parent, box) is box else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_4(root) -> list[Box]:
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
    for node in reversed(ordered(None)):
        if node.label or not (node.parents or node.op == "constant"):
            opener[node] = node
        box = opener[node]
        members.setdefault(box, []).append(node)
        for parent in node.parents:
            opener[parent] = box if opener.get(parent, box) is box else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_5(root) -> list[Box]:
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
        if node.label and not (node.parents or node.op == "constant"):
            opener[node] = node
        box = opener[node]
        members.setdefault(box, []).append(node)
        for parent in node.parents:
            opener[parent] = box if opener.get(parent, box) is box else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_6(root) -> list[Box]:
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
        if node.label or (node.parents or node.op == "constant"):
            opener[node] = node
        box = opener[node]
        members.setdefault(box, []).append(node)
        for parent in node.parents:
            opener[parent] = box if opener.get(parent, box) is box else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_7(root) -> list[Box]:
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
        if node.label or not (node.parents and node.op == "constant"):
            opener[node] = node
        box = opener[node]
        members.setdefault(box, []).append(node)
        for parent in node.parents:
            opener[parent] = box if opener.get(parent, box) is box else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_8(root) -> list[Box]:
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
        if node.label or not (node.parents or node.op != "constant"):
            opener[node] = node
        box = opener[node]
        members.setdefault(box, []).append(node)
        for parent in node.parents:
            opener[parent] = box if opener.get(parent, box) is box else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_9(root) -> list[Box]:
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
        if node.label or not (node.parents or node.op == "XXconstantXX"):
            opener[node] = node
        box = opener[node]
        members.setdefault(box, []).append(node)
        for parent in node.parents:
            opener[parent] = box if opener.get(parent, box) is box else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_10(root) -> list[Box]:
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
        if node.label or not (node.parents or node.op == "CONSTANT"):
            opener[node] = node
        box = opener[node]
        members.setdefault(box, []).append(node)
        for parent in node.parents:
            opener[parent] = box if opener.get(parent, box) is box else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_11(root) -> list[Box]:
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
            opener[node] = None
        box = opener[node]
        members.setdefault(box, []).append(node)
        for parent in node.parents:
            opener[parent] = box if opener.get(parent, box) is box else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_12(root) -> list[Box]:
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
        box = None
        members.setdefault(box, []).append(node)
        for parent in node.parents:
            opener[parent] = box if opener.get(parent, box) is box else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_13(root) -> list[Box]:
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
        members.setdefault(box, []).append(None)
        for parent in node.parents:
            opener[parent] = box if opener.get(parent, box) is box else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_14(root) -> list[Box]:
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
        members.setdefault(None, []).append(node)
        for parent in node.parents:
            opener[parent] = box if opener.get(parent, box) is box else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_15(root) -> list[Box]:
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
        members.setdefault(box, None).append(node)
        for parent in node.parents:
            opener[parent] = box if opener.get(parent, box) is box else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_16(root) -> list[Box]:
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
        members.setdefault([]).append(node)
        for parent in node.parents:
            opener[parent] = box if opener.get(parent, box) is box else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_17(root) -> list[Box]:
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
        members.setdefault(box, ).append(node)
        for parent in node.parents:
            opener[parent] = box if opener.get(parent, box) is box else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_18(root) -> list[Box]:
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
            opener[parent] = None
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_19(root) -> list[Box]:
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
            opener[parent] = box if (opener.get(parent, box) is box) and False else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_20(root) -> list[Box]:
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
            opener[parent] = box if (opener.get(parent, box) is box) or True else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_21(root) -> list[Box]:
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
            opener[parent] = box if opener.get(None, box) is box else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_22(root) -> list[Box]:
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
            opener[parent] = box if opener.get(parent, None) is box else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_23(root) -> list[Box]:
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
            opener[parent] = box if opener.get(box) is box else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_24(root) -> list[Box]:
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
            opener[parent] = box if opener.get(parent, ) is box else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_25(root) -> list[Box]:
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
            opener[parent] = box if opener.get(parent, box) is not box else parent
    return [Box(box, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_26(root) -> list[Box]:
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
    return [Box(None, inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_27(root) -> list[Box]:
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
    return [Box(box, None, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_28(root) -> list[Box]:
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
    return [Box(box, inside, None) for box, inside in members.items()]


def x_boxes__mutmut_29(root) -> list[Box]:
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
    return [Box(inside, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_30(root) -> list[Box]:
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
    return [Box(box, _inputs(box, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_31(root) -> list[Box]:
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
    return [Box(box, inside, ) for box, inside in members.items()]


def x_boxes__mutmut_32(root) -> list[Box]:
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
    return [Box(box, inside, _inputs(None, inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_33(root) -> list[Box]:
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
    return [Box(box, inside, _inputs(box, None, opener)) for box, inside in members.items()]


def x_boxes__mutmut_34(root) -> list[Box]:
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
    return [Box(box, inside, _inputs(box, inside, None)) for box, inside in members.items()]


def x_boxes__mutmut_35(root) -> list[Box]:
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
    return [Box(box, inside, _inputs(inside, opener)) for box, inside in members.items()]


def x_boxes__mutmut_36(root) -> list[Box]:
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


def x_boxes__mutmut_37(root) -> list[Box]:
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
    return [Box(box, inside, _inputs(box, inside, )) for box, inside in members.items()]

mutants_x_boxes__mutmut['_mutmut_orig'] = x_boxes__mutmut_orig # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_1'] = x_boxes__mutmut_1 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_2'] = x_boxes__mutmut_2 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_3'] = x_boxes__mutmut_3 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_4'] = x_boxes__mutmut_4 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_5'] = x_boxes__mutmut_5 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_6'] = x_boxes__mutmut_6 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_7'] = x_boxes__mutmut_7 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_8'] = x_boxes__mutmut_8 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_9'] = x_boxes__mutmut_9 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_10'] = x_boxes__mutmut_10 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_11'] = x_boxes__mutmut_11 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_12'] = x_boxes__mutmut_12 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_13'] = x_boxes__mutmut_13 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_14'] = x_boxes__mutmut_14 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_15'] = x_boxes__mutmut_15 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_16'] = x_boxes__mutmut_16 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_17'] = x_boxes__mutmut_17 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_18'] = x_boxes__mutmut_18 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_19'] = x_boxes__mutmut_19 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_20'] = x_boxes__mutmut_20 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_21'] = x_boxes__mutmut_21 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_22'] = x_boxes__mutmut_22 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_23'] = x_boxes__mutmut_23 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_24'] = x_boxes__mutmut_24 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_25'] = x_boxes__mutmut_25 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_26'] = x_boxes__mutmut_26 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_27'] = x_boxes__mutmut_27 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_28'] = x_boxes__mutmut_28 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_29'] = x_boxes__mutmut_29 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_30'] = x_boxes__mutmut_30 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_31'] = x_boxes__mutmut_31 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_32'] = x_boxes__mutmut_32 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_33'] = x_boxes__mutmut_33 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_34'] = x_boxes__mutmut_34 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_35'] = x_boxes__mutmut_35 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_36'] = x_boxes__mutmut_36 # type: ignore # mutmut generated
mutants_x_boxes__mutmut['x_boxes__mutmut_37'] = x_boxes__mutmut_37 # type: ignore # mutmut generated
mutants_x__inputs__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__inputs__mutmut)
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


def x__inputs__mutmut_orig(box, inside, opener) -> list:
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


def x__inputs__mutmut_1(box, inside, opener) -> list:
    if sum(None) == 1:
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


def x__inputs__mutmut_2(box, inside, opener) -> list:
    if sum(bool(None) for member in inside) == 1:
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


def x__inputs__mutmut_3(box, inside, opener) -> list:
    if sum(bool(member.parents) for member in inside) != 1:
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


def x__inputs__mutmut_4(box, inside, opener) -> list:
    if sum(bool(member.parents) for member in inside) == 2:
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


def x__inputs__mutmut_5(box, inside, opener) -> list:
    if sum(bool(member.parents) for member in inside) == 1:
        return [node for node in box.parents if opener[node] is box]
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


def x__inputs__mutmut_6(box, inside, opener) -> list:
    if sum(bool(member.parents) for member in inside) == 1:
        return [node for node in box.parents if opener[node] is not box]
    found: dict = None
    seen, stack = set(), [box]
    while stack:
        node = stack.pop()
        if opener[node] is not box:
            found[node] = None
        elif node not in seen:
            seen.add(node)
            stack += reversed(node.parents)
    return list(found)


def x__inputs__mutmut_7(box, inside, opener) -> list:
    if sum(bool(member.parents) for member in inside) == 1:
        return [node for node in box.parents if opener[node] is not box]
    found: dict = {}
    seen, stack = None
    while stack:
        node = stack.pop()
        if opener[node] is not box:
            found[node] = None
        elif node not in seen:
            seen.add(node)
            stack += reversed(node.parents)
    return list(found)


def x__inputs__mutmut_8(box, inside, opener) -> list:
    if sum(bool(member.parents) for member in inside) == 1:
        return [node for node in box.parents if opener[node] is not box]
    found: dict = {}
    seen, stack = set(), [box]
    while stack:
        node = None
        if opener[node] is not box:
            found[node] = None
        elif node not in seen:
            seen.add(node)
            stack += reversed(node.parents)
    return list(found)


def x__inputs__mutmut_9(box, inside, opener) -> list:
    if sum(bool(member.parents) for member in inside) == 1:
        return [node for node in box.parents if opener[node] is not box]
    found: dict = {}
    seen, stack = set(), [box]
    while stack:
        node = stack.pop()
        if opener[node] is box:
            found[node] = None
        elif node not in seen:
            seen.add(node)
            stack += reversed(node.parents)
    return list(found)


def x__inputs__mutmut_10(box, inside, opener) -> list:
    if sum(bool(member.parents) for member in inside) == 1:
        return [node for node in box.parents if opener[node] is not box]
    found: dict = {}
    seen, stack = set(), [box]
    while stack:
        node = stack.pop()
        if opener[node] is not box:
            found[node] = ""
        elif node not in seen:
            seen.add(node)
            stack += reversed(node.parents)
    return list(found)


def x__inputs__mutmut_11(box, inside, opener) -> list:
    if sum(bool(member.parents) for member in inside) == 1:
        return [node for node in box.parents if opener[node] is not box]
    found: dict = {}
    seen, stack = set(), [box]
    while stack:
        node = stack.pop()
        if opener[node] is not box:
            found[node] = None
        elif node in seen:
            seen.add(node)
            stack += reversed(node.parents)
    return list(found)


def x__inputs__mutmut_12(box, inside, opener) -> list:
    if sum(bool(member.parents) for member in inside) == 1:
        return [node for node in box.parents if opener[node] is not box]
    found: dict = {}
    seen, stack = set(), [box]
    while stack:
        node = stack.pop()
        if opener[node] is not box:
            found[node] = None
        elif node not in seen:
            seen.add(None)
            stack += reversed(node.parents)
    return list(found)


def x__inputs__mutmut_13(box, inside, opener) -> list:
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
            stack = reversed(node.parents)
    return list(found)


def x__inputs__mutmut_14(box, inside, opener) -> list:
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
            stack -= reversed(node.parents)
    return list(found)


def x__inputs__mutmut_15(box, inside, opener) -> list:
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
            stack += reversed(None)
    return list(found)


def x__inputs__mutmut_16(box, inside, opener) -> list:
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
    return list(None)

mutants_x__inputs__mutmut['_mutmut_orig'] = x__inputs__mutmut_orig # type: ignore # mutmut generated
mutants_x__inputs__mutmut['x__inputs__mutmut_1'] = x__inputs__mutmut_1 # type: ignore # mutmut generated
mutants_x__inputs__mutmut['x__inputs__mutmut_2'] = x__inputs__mutmut_2 # type: ignore # mutmut generated
mutants_x__inputs__mutmut['x__inputs__mutmut_3'] = x__inputs__mutmut_3 # type: ignore # mutmut generated
mutants_x__inputs__mutmut['x__inputs__mutmut_4'] = x__inputs__mutmut_4 # type: ignore # mutmut generated
mutants_x__inputs__mutmut['x__inputs__mutmut_5'] = x__inputs__mutmut_5 # type: ignore # mutmut generated
mutants_x__inputs__mutmut['x__inputs__mutmut_6'] = x__inputs__mutmut_6 # type: ignore # mutmut generated
mutants_x__inputs__mutmut['x__inputs__mutmut_7'] = x__inputs__mutmut_7 # type: ignore # mutmut generated
mutants_x__inputs__mutmut['x__inputs__mutmut_8'] = x__inputs__mutmut_8 # type: ignore # mutmut generated
mutants_x__inputs__mutmut['x__inputs__mutmut_9'] = x__inputs__mutmut_9 # type: ignore # mutmut generated
mutants_x__inputs__mutmut['x__inputs__mutmut_10'] = x__inputs__mutmut_10 # type: ignore # mutmut generated
mutants_x__inputs__mutmut['x__inputs__mutmut_11'] = x__inputs__mutmut_11 # type: ignore # mutmut generated
mutants_x__inputs__mutmut['x__inputs__mutmut_12'] = x__inputs__mutmut_12 # type: ignore # mutmut generated
mutants_x__inputs__mutmut['x__inputs__mutmut_13'] = x__inputs__mutmut_13 # type: ignore # mutmut generated
mutants_x__inputs__mutmut['x__inputs__mutmut_14'] = x__inputs__mutmut_14 # type: ignore # mutmut generated
mutants_x__inputs__mutmut['x__inputs__mutmut_15'] = x__inputs__mutmut_15 # type: ignore # mutmut generated
mutants_x__inputs__mutmut['x__inputs__mutmut_16'] = x__inputs__mutmut_16 # type: ignore # mutmut generated


FEW = 5  # of a kind are told one by one
mutants_xǁRestǁwords__mutmut: MutantDict = {}  # type: ignore


class Rest(NamedTuple):
    """Boxes that are left out."""

    users: list  # the nodes that are computed from them
    like: Any  # one of their kind that is not left out; None where they are of all kinds
    number: int

    @_mutmut_mutated(mutants_xǁRestǁwords__mutmut)
    def words(self) -> str:
        """Return what is left out, in words."""
        return f"{self.number} more" + (f" like {self.like.label}" if self.like is not None else "")

    def xǁRestǁwords__mutmut_orig(self) -> str:
        """Return what is left out, in words."""
        return f"{self.number} more" + (f" like {self.like.label}" if self.like is not None else "")

    def xǁRestǁwords__mutmut_1(self) -> str:
        """Return what is left out, in words."""
        return f"{self.number} more" - (f" like {self.like.label}" if self.like is not None else "")

    def xǁRestǁwords__mutmut_2(self) -> str:
        """Return what is left out, in words."""
        return f"{self.number} more" + (f" like {self.like.label}" if (self.like is not None) and False else "")

    def xǁRestǁwords__mutmut_3(self) -> str:
        """Return what is left out, in words."""
        return f"{self.number} more" + (f" like {self.like.label}" if (self.like is not None) or True else "")

    def xǁRestǁwords__mutmut_4(self) -> str:
        """Return what is left out, in words."""
        return f"{self.number} more" + (f" like {self.like.label}" if self.like is None else "")

    def xǁRestǁwords__mutmut_5(self) -> str:
        """Return what is left out, in words."""
        return f"{self.number} more" + (f" like {self.like.label}" if self.like is not None else "XXXX")

mutants_xǁRestǁwords__mutmut['_mutmut_orig'] = Rest.xǁRestǁwords__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRestǁwords__mutmut['xǁRestǁwords__mutmut_1'] = Rest.xǁRestǁwords__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRestǁwords__mutmut['xǁRestǁwords__mutmut_2'] = Rest.xǁRestǁwords__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRestǁwords__mutmut['xǁRestǁwords__mutmut_3'] = Rest.xǁRestǁwords__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRestǁwords__mutmut['xǁRestǁwords__mutmut_4'] = Rest.xǁRestǁwords__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRestǁwords__mutmut['xǁRestǁwords__mutmut_5'] = Rest.xǁRestǁwords__mutmut_5 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_collapsed__mutmut)
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


def x_collapsed__mutmut_orig(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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


def x_collapsed__mutmut_1(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
    """Return the boxes to show, at most so many, and what is left out; if they are few, all.

    Of many inputs of one kind, such as the cross entropies of 150 flowers, the first stands for
    all. If that is not enough, what is farthest from root is left out.

    >>> from engine import Value, total
    >>> y = total([Value(float(i), label=f"x[{i}]") for i in range(1000)])
    >>> shown, rests = collapsed(boxes(y), most=150)
    >>> [part.node.label for part in shown], [(rest.like.label, rest.number) for rest in rests]
    (['', 'x[0]'], [('x[0]', 999)])
    """
    if len(parts) < most:
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


def x_collapsed__mutmut_2(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
    part_of = None
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


def x_collapsed__mutmut_3(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
    queue, shown, many = None
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


def x_collapsed__mutmut_4(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
    queue, shown, many = [parts[1]], {parts[0].node}, []
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


def x_collapsed__mutmut_5(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
    queue, shown, many = [parts[0]], {parts[1].node}, []
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


def x_collapsed__mutmut_6(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
    cut: dict = None  # what there is no room for -> its users
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


def x_collapsed__mutmut_7(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
        for alike in _kinds(None):
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


def x_collapsed__mutmut_8(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
            if len(alike) >= FEW:
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


def x_collapsed__mutmut_9(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
                many.append(None)
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


def x_collapsed__mutmut_10(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
                alike = None
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


def x_collapsed__mutmut_11(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
                alike = alike[:2]
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


def x_collapsed__mutmut_12(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
                if len(shown) < most or node not in shown:
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


def x_collapsed__mutmut_13(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
                if len(shown) <= most and node not in shown:
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


def x_collapsed__mutmut_14(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
                if len(shown) < most and node in shown:
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


def x_collapsed__mutmut_15(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
                    shown.add(None)
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


def x_collapsed__mutmut_16(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
                    queue.append(None)
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


def x_collapsed__mutmut_17(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
                elif node in shown:
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


def x_collapsed__mutmut_18(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
                    cut.setdefault(node, []).append(None)
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


def x_collapsed__mutmut_19(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
                    cut.setdefault(None, []).append(part.node)
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


def x_collapsed__mutmut_20(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
                    cut.setdefault(node, None).append(part.node)
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


def x_collapsed__mutmut_21(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
                    cut.setdefault([]).append(part.node)
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


def x_collapsed__mutmut_22(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
                    cut.setdefault(node, ).append(part.node)
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


def x_collapsed__mutmut_23(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
    rests = None
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


def x_collapsed__mutmut_24(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
        Rest(None, alike[0], sum(node not in shown for node in alike)) for user, alike in many
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


def x_collapsed__mutmut_25(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
        Rest([user], None, sum(node not in shown for node in alike)) for user, alike in many
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


def x_collapsed__mutmut_26(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
        Rest([user], alike[0], None) for user, alike in many
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


def x_collapsed__mutmut_27(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
        Rest(alike[0], sum(node not in shown for node in alike)) for user, alike in many
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


def x_collapsed__mutmut_28(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
        Rest([user], sum(node not in shown for node in alike)) for user, alike in many
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


def x_collapsed__mutmut_29(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
        Rest([user], alike[0], ) for user, alike in many
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


def x_collapsed__mutmut_30(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
        Rest([user], alike[1], sum(node not in shown for node in alike)) for user, alike in many
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


def x_collapsed__mutmut_31(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
        Rest([user], alike[0], sum(None)) for user, alike in many
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


def x_collapsed__mutmut_32(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
        Rest([user], alike[0], sum(node in shown for node in alike)) for user, alike in many
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


def x_collapsed__mutmut_33(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
        beyond = None
        stack = [*cut]
        while stack:
            fresh = {*part_of[stack.pop()].inputs} - shown - beyond
            beyond |= fresh
            stack += fresh
        users = dict.fromkeys(user for users in cut.values() for user in users)
        rests.append(Rest(list(users), None, len(beyond)))
    return [part for part in parts if part.node in shown], rests


def x_collapsed__mutmut_34(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
        stack = None
        while stack:
            fresh = {*part_of[stack.pop()].inputs} - shown - beyond
            beyond |= fresh
            stack += fresh
        users = dict.fromkeys(user for users in cut.values() for user in users)
        rests.append(Rest(list(users), None, len(beyond)))
    return [part for part in parts if part.node in shown], rests


def x_collapsed__mutmut_35(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
            fresh = None
            beyond |= fresh
            stack += fresh
        users = dict.fromkeys(user for users in cut.values() for user in users)
        rests.append(Rest(list(users), None, len(beyond)))
    return [part for part in parts if part.node in shown], rests


def x_collapsed__mutmut_36(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
            fresh = {*part_of[stack.pop()].inputs} - shown + beyond
            beyond |= fresh
            stack += fresh
        users = dict.fromkeys(user for users in cut.values() for user in users)
        rests.append(Rest(list(users), None, len(beyond)))
    return [part for part in parts if part.node in shown], rests


def x_collapsed__mutmut_37(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
            fresh = {*part_of[stack.pop()].inputs} + shown - beyond
            beyond |= fresh
            stack += fresh
        users = dict.fromkeys(user for users in cut.values() for user in users)
        rests.append(Rest(list(users), None, len(beyond)))
    return [part for part in parts if part.node in shown], rests


def x_collapsed__mutmut_38(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
            beyond = fresh
            stack += fresh
        users = dict.fromkeys(user for users in cut.values() for user in users)
        rests.append(Rest(list(users), None, len(beyond)))
    return [part for part in parts if part.node in shown], rests


def x_collapsed__mutmut_39(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
            beyond &= fresh
            stack += fresh
        users = dict.fromkeys(user for users in cut.values() for user in users)
        rests.append(Rest(list(users), None, len(beyond)))
    return [part for part in parts if part.node in shown], rests


def x_collapsed__mutmut_40(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
            stack = fresh
        users = dict.fromkeys(user for users in cut.values() for user in users)
        rests.append(Rest(list(users), None, len(beyond)))
    return [part for part in parts if part.node in shown], rests


def x_collapsed__mutmut_41(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
            stack -= fresh
        users = dict.fromkeys(user for users in cut.values() for user in users)
        rests.append(Rest(list(users), None, len(beyond)))
    return [part for part in parts if part.node in shown], rests


def x_collapsed__mutmut_42(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
        users = None
        rests.append(Rest(list(users), None, len(beyond)))
    return [part for part in parts if part.node in shown], rests


def x_collapsed__mutmut_43(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
        users = dict.fromkeys(None)
        rests.append(Rest(list(users), None, len(beyond)))
    return [part for part in parts if part.node in shown], rests


def x_collapsed__mutmut_44(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
        rests.append(None)
    return [part for part in parts if part.node in shown], rests


def x_collapsed__mutmut_45(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
        rests.append(Rest(None, None, len(beyond)))
    return [part for part in parts if part.node in shown], rests


def x_collapsed__mutmut_46(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
        rests.append(Rest(list(users), None, None))
    return [part for part in parts if part.node in shown], rests


def x_collapsed__mutmut_47(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
        rests.append(Rest(None, len(beyond)))
    return [part for part in parts if part.node in shown], rests


def x_collapsed__mutmut_48(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
        rests.append(Rest(list(users), len(beyond)))
    return [part for part in parts if part.node in shown], rests


def x_collapsed__mutmut_49(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
        rests.append(Rest(list(users), None, ))
    return [part for part in parts if part.node in shown], rests


def x_collapsed__mutmut_50(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
        rests.append(Rest(list(None), None, len(beyond)))
    return [part for part in parts if part.node in shown], rests


def x_collapsed__mutmut_51(parts: list[Box], most: int) -> tuple[list[Box], list[Rest]]:
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
    return [part for part in parts if part.node not in shown], rests

mutants_x_collapsed__mutmut['_mutmut_orig'] = x_collapsed__mutmut_orig # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_1'] = x_collapsed__mutmut_1 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_2'] = x_collapsed__mutmut_2 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_3'] = x_collapsed__mutmut_3 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_4'] = x_collapsed__mutmut_4 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_5'] = x_collapsed__mutmut_5 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_6'] = x_collapsed__mutmut_6 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_7'] = x_collapsed__mutmut_7 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_8'] = x_collapsed__mutmut_8 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_9'] = x_collapsed__mutmut_9 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_10'] = x_collapsed__mutmut_10 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_11'] = x_collapsed__mutmut_11 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_12'] = x_collapsed__mutmut_12 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_13'] = x_collapsed__mutmut_13 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_14'] = x_collapsed__mutmut_14 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_15'] = x_collapsed__mutmut_15 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_16'] = x_collapsed__mutmut_16 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_17'] = x_collapsed__mutmut_17 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_18'] = x_collapsed__mutmut_18 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_19'] = x_collapsed__mutmut_19 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_20'] = x_collapsed__mutmut_20 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_21'] = x_collapsed__mutmut_21 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_22'] = x_collapsed__mutmut_22 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_23'] = x_collapsed__mutmut_23 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_24'] = x_collapsed__mutmut_24 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_25'] = x_collapsed__mutmut_25 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_26'] = x_collapsed__mutmut_26 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_27'] = x_collapsed__mutmut_27 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_28'] = x_collapsed__mutmut_28 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_29'] = x_collapsed__mutmut_29 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_30'] = x_collapsed__mutmut_30 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_31'] = x_collapsed__mutmut_31 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_32'] = x_collapsed__mutmut_32 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_33'] = x_collapsed__mutmut_33 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_34'] = x_collapsed__mutmut_34 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_35'] = x_collapsed__mutmut_35 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_36'] = x_collapsed__mutmut_36 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_37'] = x_collapsed__mutmut_37 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_38'] = x_collapsed__mutmut_38 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_39'] = x_collapsed__mutmut_39 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_40'] = x_collapsed__mutmut_40 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_41'] = x_collapsed__mutmut_41 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_42'] = x_collapsed__mutmut_42 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_43'] = x_collapsed__mutmut_43 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_44'] = x_collapsed__mutmut_44 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_45'] = x_collapsed__mutmut_45 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_46'] = x_collapsed__mutmut_46 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_47'] = x_collapsed__mutmut_47 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_48'] = x_collapsed__mutmut_48 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_49'] = x_collapsed__mutmut_49 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_50'] = x_collapsed__mutmut_50 # type: ignore # mutmut generated
mutants_x_collapsed__mutmut['x_collapsed__mutmut_51'] = x_collapsed__mutmut_51 # type: ignore # mutmut generated
mutants_x__kinds__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__kinds__mutmut)
def _kinds(nodes: list) -> list[list]:
    """Return the nodes in lists of one kind: by what made them, and their labels but for digits."""
    kinds: dict = {}
    for node in dict.fromkeys(nodes):
        kinds.setdefault((node.op, re.sub(r"\d+", "0", node.label[:40])), []).append(node)
    return list(kinds.values())


def x__kinds__mutmut_orig(nodes: list) -> list[list]:
    """Return the nodes in lists of one kind: by what made them, and their labels but for digits."""
    kinds: dict = {}
    for node in dict.fromkeys(nodes):
        kinds.setdefault((node.op, re.sub(r"\d+", "0", node.label[:40])), []).append(node)
    return list(kinds.values())


def x__kinds__mutmut_1(nodes: list) -> list[list]:
    """Return the nodes in lists of one kind: by what made them, and their labels but for digits."""
    kinds: dict = None
    for node in dict.fromkeys(nodes):
        kinds.setdefault((node.op, re.sub(r"\d+", "0", node.label[:40])), []).append(node)
    return list(kinds.values())


def x__kinds__mutmut_2(nodes: list) -> list[list]:
    """Return the nodes in lists of one kind: by what made them, and their labels but for digits."""
    kinds: dict = {}
    for node in dict.fromkeys(None):
        kinds.setdefault((node.op, re.sub(r"\d+", "0", node.label[:40])), []).append(node)
    return list(kinds.values())


def x__kinds__mutmut_3(nodes: list) -> list[list]:
    """Return the nodes in lists of one kind: by what made them, and their labels but for digits."""
    kinds: dict = {}
    for node in dict.fromkeys(nodes):
        kinds.setdefault((node.op, re.sub(r"\d+", "0", node.label[:40])), []).append(None)
    return list(kinds.values())


def x__kinds__mutmut_4(nodes: list) -> list[list]:
    """Return the nodes in lists of one kind: by what made them, and their labels but for digits."""
    kinds: dict = {}
    for node in dict.fromkeys(nodes):
        kinds.setdefault(None, []).append(node)
    return list(kinds.values())


def x__kinds__mutmut_5(nodes: list) -> list[list]:
    """Return the nodes in lists of one kind: by what made them, and their labels but for digits."""
    kinds: dict = {}
    for node in dict.fromkeys(nodes):
        kinds.setdefault((node.op, re.sub(r"\d+", "0", node.label[:40])), None).append(node)
    return list(kinds.values())


def x__kinds__mutmut_6(nodes: list) -> list[list]:
    """Return the nodes in lists of one kind: by what made them, and their labels but for digits."""
    kinds: dict = {}
    for node in dict.fromkeys(nodes):
        kinds.setdefault([]).append(node)
    return list(kinds.values())


def x__kinds__mutmut_7(nodes: list) -> list[list]:
    """Return the nodes in lists of one kind: by what made them, and their labels but for digits."""
    kinds: dict = {}
    for node in dict.fromkeys(nodes):
        kinds.setdefault((node.op, re.sub(r"\d+", "0", node.label[:40])), ).append(node)
    return list(kinds.values())


def x__kinds__mutmut_8(nodes: list) -> list[list]:
    """Return the nodes in lists of one kind: by what made them, and their labels but for digits."""
    kinds: dict = {}
    for node in dict.fromkeys(nodes):
        kinds.setdefault((node.op, re.sub(None, "0", node.label[:40])), []).append(node)
    return list(kinds.values())


def x__kinds__mutmut_9(nodes: list) -> list[list]:
    """Return the nodes in lists of one kind: by what made them, and their labels but for digits."""
    kinds: dict = {}
    for node in dict.fromkeys(nodes):
        kinds.setdefault((node.op, re.sub(r"\d+", None, node.label[:40])), []).append(node)
    return list(kinds.values())


def x__kinds__mutmut_10(nodes: list) -> list[list]:
    """Return the nodes in lists of one kind: by what made them, and their labels but for digits."""
    kinds: dict = {}
    for node in dict.fromkeys(nodes):
        kinds.setdefault((node.op, re.sub(r"\d+", "0", None)), []).append(node)
    return list(kinds.values())


def x__kinds__mutmut_11(nodes: list) -> list[list]:
    """Return the nodes in lists of one kind: by what made them, and their labels but for digits."""
    kinds: dict = {}
    for node in dict.fromkeys(nodes):
        kinds.setdefault((node.op, re.sub("0", node.label[:40])), []).append(node)
    return list(kinds.values())


def x__kinds__mutmut_12(nodes: list) -> list[list]:
    """Return the nodes in lists of one kind: by what made them, and their labels but for digits."""
    kinds: dict = {}
    for node in dict.fromkeys(nodes):
        kinds.setdefault((node.op, re.sub(r"\d+", node.label[:40])), []).append(node)
    return list(kinds.values())


def x__kinds__mutmut_13(nodes: list) -> list[list]:
    """Return the nodes in lists of one kind: by what made them, and their labels but for digits."""
    kinds: dict = {}
    for node in dict.fromkeys(nodes):
        kinds.setdefault((node.op, re.sub(r"\d+", "0", )), []).append(node)
    return list(kinds.values())


def x__kinds__mutmut_14(nodes: list) -> list[list]:
    """Return the nodes in lists of one kind: by what made them, and their labels but for digits."""
    kinds: dict = {}
    for node in dict.fromkeys(nodes):
        kinds.setdefault((node.op, re.sub(r"XX\d+XX", "0", node.label[:40])), []).append(node)
    return list(kinds.values())


def x__kinds__mutmut_15(nodes: list) -> list[list]:
    """Return the nodes in lists of one kind: by what made them, and their labels but for digits."""
    kinds: dict = {}
    for node in dict.fromkeys(nodes):
        kinds.setdefault((node.op, re.sub(r"\d+", "XX0XX", node.label[:40])), []).append(node)
    return list(kinds.values())


def x__kinds__mutmut_16(nodes: list) -> list[list]:
    """Return the nodes in lists of one kind: by what made them, and their labels but for digits."""
    kinds: dict = {}
    for node in dict.fromkeys(nodes):
        kinds.setdefault((node.op, re.sub(r"\d+", "0", node.label[:41])), []).append(node)
    return list(kinds.values())


def x__kinds__mutmut_17(nodes: list) -> list[list]:
    """Return the nodes in lists of one kind: by what made them, and their labels but for digits."""
    kinds: dict = {}
    for node in dict.fromkeys(nodes):
        kinds.setdefault((node.op, re.sub(r"\d+", "0", node.label[:40])), []).append(node)
    return list(None)

mutants_x__kinds__mutmut['_mutmut_orig'] = x__kinds__mutmut_orig # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_1'] = x__kinds__mutmut_1 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_2'] = x__kinds__mutmut_2 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_3'] = x__kinds__mutmut_3 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_4'] = x__kinds__mutmut_4 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_5'] = x__kinds__mutmut_5 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_6'] = x__kinds__mutmut_6 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_7'] = x__kinds__mutmut_7 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_8'] = x__kinds__mutmut_8 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_9'] = x__kinds__mutmut_9 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_10'] = x__kinds__mutmut_10 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_11'] = x__kinds__mutmut_11 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_12'] = x__kinds__mutmut_12 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_13'] = x__kinds__mutmut_13 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_14'] = x__kinds__mutmut_14 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_15'] = x__kinds__mutmut_15 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_16'] = x__kinds__mutmut_16 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_17'] = x__kinds__mutmut_17 # type: ignore # mutmut generated
