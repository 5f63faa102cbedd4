"""Graph: the order of a computation, the numbers computed again, and what is stale."""

from fractions import Fraction

import numpy as np
import pytest
from operations import OPERATIONS

from engine import Value, draw, explore, program, replay, trace
from engine.graph import release, stale, topological_order
from nn.iris import FLOWERS, IrisNetwork


def diamond():
    x = Value(3.0, label="x")
    left, right = (x * 2).named("left"), (x * 5).named("right")
    return (left + right).named("root")


def test_parents_come_before_children_and_every_node_once():
    root = diamond()
    order = topological_order(root)
    assert len(order) == len(set(order)) == 6
    assert order[-1] is root
    for i, node in enumerate(order):
        assert all(parent in order[:i] for parent in node.parents)


def test_read_backwards_the_first_parent_comes_first():
    labels = [node.label for node in reversed(topological_order(diamond())) if node.label]
    assert labels == ["root", "left", "right", "x"]


def test_a_number_used_twice_by_one_operation_is_one_node_with_two_uses():
    x = Value(3.0)
    square = x * x
    assert square.parents == (x, x)
    assert topological_order(square) == [x, square]


@pytest.mark.parametrize("function", [draw, trace, explore, program])
@pytest.mark.parametrize("root", [[Value(1.0)], 3.0, None])
def test_what_is_no_value_ends_no_computation(function, root):
    with pytest.raises(TypeError, match=r"a computation ends in one Value, and .* is not a Value"):
        function(root)


def test_a_chain_longer_than_the_recursion_limit_is_no_trouble():
    x = y = Value(1.0)
    for _ in range(10_000):
        y = y + x
    assert len(topological_order(y)) == 10_001


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_replay_on_other_numbers_gives_what_the_operation_gives_there_to_the_last_bit(operation):
    first, *others = operation.samples
    leaves = [Value(x) for x in first]
    root = operation.f(*leaves)
    for sample in others:
        there = operation.f(*[Value(x) for x in sample]).data
        assert replay(root, dict(zip(leaves, sample, strict=True))) == there
    assert replay(root, {}) == root.data


def test_replay_leaves_the_graph_as_it_is():
    network = IrisNetwork()
    loss = network.loss(FLOWERS)
    assert replay(loss, {network.b3: -0.0316529585}) == pytest.approx(1.7746961340, abs=1e-10)
    assert (loss.data, network.b3.data) == (pytest.approx(2.6659385144530536, abs=1e-14), -2.0)


def test_replay_on_values_records_a_graph_with_slopes_of_its_own():
    x = Value(3.0)
    square = (x * x).exp().log()
    z = Value(5.0)
    again = replay(square, {x: z})
    again.backward()
    assert again.data == pytest.approx(25.0, rel=1e-15)
    assert z.grad == pytest.approx(10.0, rel=1e-15)
    assert x.grad is None


def test_replay_takes_one_scalar_graph_to_lanes():
    x = Value(3.0, label="x")
    assert list(replay(x * x + 1, {x: np.array([1.0, 2.0])})) == [2.0, 5.0]


def test_replay_computes_exactly_what_was_computed_exactly_before_an_array_came():
    x = Value(Fraction(1, 10))
    loss = (x * 3 - Fraction(3, 10)) * 10**20 * np.array([1.0, 2.0])  # not 0 in floats
    assert loss.data.tolist() == replay(loss, {}).tolist() == [0.0, 0.0]


def test_replay_takes_formulas_beside_numbers():
    sympy = pytest.importorskip("sympy")
    a = sympy.Symbol("a")
    x, y = Value(3.0), Value(4.0)
    assert replay(x * y + 2, {x: a}) == 4.0 * a + 2


def test_replay_refuses_what_is_no_leaf_of_the_graph_and_what_is_no_number():
    x = Value(3.0, label="x")
    y = (x * x).named("y")
    with pytest.raises(ValueError, match=r"label='y'\) is not one of them"):
        replay(y, {y: 1.0})
    with pytest.raises(ValueError, match="is not one of them"):
        replay(y, {Value(1.0): 1.0})
    with pytest.raises(TypeError, match="is not a number"):
        replay(y, {x: "1"})


def test_replay_names_an_operation_it_does_not_know_and_says_what_to_add():
    x = Value(3.0)
    for op in "my_own", "number", "named":  # the last two are names in engine, but no operations
        y = Value(9.0, (x,), op, lambda slope: (slope * 6,))
        says = (
            f"its op is the text '{op}', and no function comes with it; make the operation by"
            " @operation from engine$"
        )
        with pytest.raises(ValueError, match=says):
            replay(y, {x: 2.0})


def test_a_node_is_stale_when_a_leaf_under_it_was_changed():
    x, w = Value(3.0), Value(2.0)
    product, apart = w * x, w + 1
    root = product * apart
    assert stale(root) == set()
    x.data = 4.0
    assert stale(root) == {product, root}
    x.data = 3.0
    assert stale(root) == set()


def test_a_change_that_changes_nothing_or_is_outside_the_domain_is_told_apart():
    x = Value(4.0)
    closed, root = (-x).relu(), x.log()
    x.data = 5.0
    assert stale(closed) == {closed.parents[0]}  # relu gives 0 as before
    x.data = -5.0
    assert stale(root) == {root}


def test_stale_nodes_are_found_in_lanes_and_nested_values_and_behind_unknown_operations():
    x = Value(np.array([1.0, np.nan]))
    y = x * 2
    assert stale(y) == set()  # nan as before
    x.data = np.array([1.5, np.nan])
    assert stale(y) == {y}
    x.data = np.array([1.0])
    assert stale(y) == {y}
    x = Value(Value(3.0))
    y = x * x
    assert stale(y) == set()
    own = Value(y.data, (y,), "own", lambda slope: (slope,))
    x.data = Value(4.0)
    assert stale(own) == {y, own}


def test_a_number_in_the_place_of_nan_is_stale_and_so_is_nan_in_its_place():
    x = Value(float("nan"))
    y = x * 2
    assert stale(y) == set()
    x.data = 3.0
    assert stale(y) == {y}
    z = x * 2
    x.data = float("nan")
    assert stale(z) == {z}


def test_looking_for_stale_nodes_repeats_no_warning():
    x = Value(np.array([np.inf, 1.0]))
    with np.errstate(all="ignore"):
        y = x - x
    assert stale(y) == set()


def test_release_takes_apart_every_graph_it_reaches_and_leaves_the_leaves():
    inner = Value(2.0, label="inner")
    square = inner * inner
    outer = Value(square, label="outer")
    cube = outer**3
    cube.backward()  # slope 3 * 4**2, as a graph of its own
    assert outer.grad.data == 48.0
    slope = outer.grad
    release(cube, slope)
    for node in cube, square, slope:
        assert (node.parents, node.chain_rule, node.grad) == ((), None, None)
    assert (cube.data.data, square.data, slope.data) == (64.0, 4.0, 48.0)
    assert (inner.data, outer.data, outer.grad) == (2.0, square, slope)


def test_release_takes_apart_the_graph_in_a_leaf_and_those_of_inner_gradients():
    inner = Value(2.0)
    square = inner * inner
    release(Value(square))
    assert square.parents == ()
    outer = Value(Value(3.0))
    middle = outer * outer
    root = middle * middle
    root.backward()
    slope = middle.grad  # 2 * middle, as a graph of its own
    assert slope.parents
    release(root)
    assert slope.parents == ()


def test_what_slopes_are_made_of_can_be_replayed_too():
    x, y = Value(2.0), Value(3.0)
    assert replay(x.equal(y), {x: 3.0}) == 1
    assert replay(x.log_factor(), {x: 1.0}) == 0
    assert replay(x.reciprocal(), {x: 4.0}) == 0.25
    assert replay(x.where(x, y), {x: -1.0}) == 3
