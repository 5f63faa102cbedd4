"""Graph: the order of a computation, and its boxes."""

import subprocess
import sys

from engine import Value, softmax
from engine.graph import boxes, ordered, singles


def diamond():
    x = Value(3.0, label="x")
    left, right = (x * 2).named("left"), (x * 5).named("right")
    return (left + right).named("root")


def test_parents_come_before_children_and_every_node_once():
    root = diamond()
    order = ordered(root)
    assert len(order) == len(set(order)) == 6
    assert order[-1] is root
    for i, node in enumerate(order):
        assert all(parent in order[:i] for parent in node.parents)


def test_read_backwards_the_first_parent_comes_first():
    labels = [node.label for node in reversed(ordered(diamond())) if node.label]
    assert labels == ["root", "left", "right", "x"]


def test_a_number_used_twice_by_one_operation_is_one_node_with_two_uses():
    x = Value(3.0)
    square = x * x
    assert square.parents == (x, x)
    assert ordered(square) == [x, square]


def test_a_chain_longer_than_the_recursion_limit_is_no_trouble():
    x = y = Value(1.0)
    for _ in range(100_000):
        y = y + x
    assert len(ordered(y)) == 100_001


def test_a_labelled_node_takes_in_what_only_it_uses():
    x, w = Value(3.0, label="x"), Value(2.0, label="w")
    y = (w * x + 1).named("y")
    box, *leaves = boxes(y)
    assert box.node is y
    assert [node.op for node in box.members] == ["+", "*", "constant"]
    assert box.inputs == [w, x]
    assert [leaf.node for leaf in leaves] == [w, x]


def test_an_unlabelled_node_that_two_boxes_use_has_a_box_of_its_own():
    x = Value(3.0, label="x")
    shared = x * x
    root = ((shared + 1).named("a") * (shared - 1).named("b")).named("root")
    found = {box.node: box.inputs for box in boxes(root)}
    assert found[shared] == [x]
    assert [node.label for node in found] == ["root", "a", "b", "", "x"]


def test_the_members_of_all_boxes_are_the_nodes_of_the_graph():
    a, b = Value(1.0), Value(2.0)
    p, q = softmax([a * 3, b])
    root = (p * q + q.named("q")).log()
    members = [node for box in boxes(root) for node in box.members]
    assert len(members) == len(set(members))
    assert set(members) == set(ordered(root))
    assert [box.node for box in singles(root)] == ordered(root)[::-1]


def test_the_order_is_the_same_under_every_hash_seed():
    program = (
        "from nn.iris import *; from engine.graph import ordered;"
        "print([n.label or n.op for n in ordered(IrisNetwork().loss(FLOWERS))])"
    )
    orders = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(filter(None, sys.path))},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(orders) == 1
