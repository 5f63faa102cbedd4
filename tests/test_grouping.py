"""Grouping: a graph in boxes, by its labels alone."""

from engine import Value, softmax
from engine.graph import ordered
from engine.grouping import boxes, singles


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
    assert found[shared] == [x, x]
    assert [node.label for node in found] == ["root", "a", "b", "", "x"]


def test_a_box_that_uses_its_own_node_twice_has_each_input_once():
    x, w = Value(3.0, label="x"), Value(2.0, label="w")
    inner = x + w
    box, *_ = boxes((inner * inner).named("y"))
    assert [node.op for node in box.members] == ["*", "+"]
    assert box.inputs == [x, w]


def test_the_members_of_all_boxes_are_the_nodes_of_the_graph():
    a, b = Value(1.0), Value(2.0)
    p, q = softmax([a * 3, b])
    root = (p * q + q.named("q")).log()
    members = [node for box in boxes(root) for node in box.members]
    assert len(members) == len(set(members))
    assert set(members) == set(ordered(root))
    assert [box.node for box in singles(root)] == ordered(root)[::-1]
