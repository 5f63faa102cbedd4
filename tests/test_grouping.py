"""Grouping: a graph in boxes, by its labels alone."""

from engine import Value, softmax, total
from engine.graph import topological_order
from engine.grouping import Rest, boxes, chosen_view, collapsed, singles


def test_a_labelled_node_takes_in_what_only_it_uses():
    x, w = Value(3.0, label="x"), Value(2.0, label="w")
    y = (w * x + 1).named("y")
    box, *leaves = boxes(y)
    assert box.node is y
    assert [node.op or node.role for node in box.members] == ["+", "*", "constant"]
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
    assert set(members) == set(topological_order(root))
    assert [box.node for box in singles(root)] == topological_order(root)[::-1]


def test_a_box_in_which_every_node_is_used_twice_is_walked_once():
    x = y = Value(1.0, label="x")
    for _ in range(100):
        y = y + y
    box, _ = boxes(y)
    assert (len(box.members), box.inputs) == (100, [x])


def labels(parts):
    return [part.node.label for part in parts]


def test_a_graph_of_no_more_boxes_than_wanted_is_shown_whole():
    parts = boxes(total([Value(1.0, label=f"x{i}") for i in range(10)]))
    assert collapsed(parts, most=11) == (parts, [])
    shown, [rest] = collapsed(parts, most=10)
    assert labels(shown) == ["", "x0"]
    assert (rest.users, rest.like, rest.number) == ([parts[0].node], parts[1].node, 9)
    assert rest.words() == "9 more like x0"


def test_a_graph_of_as_many_nodes_as_wanted_is_shown_node_by_node():
    y = Value(3.0, label="x") * 2 + 1  # three nodes besides constants
    assert [chosen_view(y, most=most) for most in (3, 2)] == ["every", "named"]


def test_up_to_five_of_a_kind_are_shown_one_by_one():
    parts = boxes(total([Value(1.0, label=f"x{i}") for i in range(5)]))
    shown, [rest] = collapsed(parts, most=5)
    assert labels(shown) == ["", "x0", "x1", "x2", "x3"]
    assert (rest.users, rest.like, rest.number) == ([parts[0].node], None, 1)
    assert rest.words() == Rest([], None, 1).words() == "1 more"


def test_the_kind_of_a_node_is_its_label_without_digits():
    leaves = [Value(1.0, label=f"{letter}{i}") for letter in "xy" for i in range(4)]
    shown, [rest] = collapsed(boxes(total(leaves)), most=8)
    assert labels(shown) == ["", "x0", "x1", "x2", "x3", "y0", "y1", "y2"]
    assert (rest.like, rest.number) == (None, 1)


def test_all_nodes_that_hidden_nodes_depend_on_are_counted():
    chains = []
    for letter in "abc":
        leaf = Value(1.0, label=letter)
        chains.append((-(-leaf).named(f"{letter} once")).named(f"{letter} twice"))
    parts = boxes(total(chains))
    shown, [rest] = collapsed(parts, most=1)
    assert labels(shown) == [""]
    assert (rest.users, rest.number) == ([parts[0].node], 9)


def test_labels_that_differ_only_after_40_characters_are_of_one_kind():
    leaves = [Value(1.0, label=f"{'a' * 40}{letter}") for letter in "bcdefghi"]
    _, [rest] = collapsed(boxes(total(leaves)), most=8)
    assert rest.number == 7
    leaves = [Value(1.0, label=f"{'a' * 39}{letter}") for letter in "bcdefghi"]
    _, [rest] = collapsed(boxes(total(leaves)), most=8)
    assert rest.like is None
