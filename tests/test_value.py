"""Value: gradients that can be checked by hand, and what a Value refuses."""

import gc
import math
from fractions import Fraction

import numpy as np
import pytest

from engine import (
    Value,
    cross_entropy,
    draw,
    elementary,
    exp,
    functions,
    grad,
    leaky_relu,
    log,
    logsumexp,
    maximum,
    relu,
    softmax,
    tanh,
    total,
    trace,
)

THIRD = Fraction(1, 3)


def test_a_number_used_twice_collects_both_slopes():
    x = Value(THIRD)
    (x * x + x).backward()
    assert x.grad == Fraction(5, 3)


def test_a_diamond_adds_up_both_ways():
    x = Value(2)
    left, right = x * 3, x * x
    (left * right).backward()  # 3 x**3
    assert (left.grad, right.grad, x.grad) == (4, 6, 36)


def test_a_second_pass_leaves_exactly_twice_the_gradient_in_a_leaf():
    x = Value(THIRD)
    y = x * x
    z = y * y
    z.backward()
    once, inner = x.grad, y.grad
    z.backward()
    assert x.grad == 2 * once == 8 * THIRD**3
    assert y.grad == inner


def test_two_losses_share_a_leaf_and_their_slopes_add_up():
    x = Value(5)
    (x * 2).backward()
    (x * x).backward()
    assert x.grad == 12


def test_a_gradient_is_none_until_a_pass_comes_by():
    x, y = Value(1.0), Value(2.0)
    product = x * 3
    assert (x.grad, product.grad) == (None, None)
    product.backward()
    assert (x.grad, y.grad) == (3.0, None)


def test_the_result_has_slope_1_of_its_own_kind():
    for number in (2, 2.0, Fraction(2), 2j):
        x = Value(number)
        x.backward()
        assert x.grad == 1
        assert type(x.grad) is type(number)


def test_operands_keep_their_order():
    a, b = Value(8), Value(2)
    assert [(a - b).data, (a / b).data, (a**b).data] == [6, 4, 64]
    assert [(10 - b).data, (10 / b).data, (3**b).data] == [8, 5, 9]
    assert (a - b).parents == (a, b)
    assert (10 - b).parents[1] is b


def test_a_plain_number_becomes_a_constant_without_a_gradient():
    x = Value(3.0)
    y = x * 2
    y.backward()
    two = y.parents[1]
    assert (two.data, two.role, two.grad) == (2, "constant", None)


def test_a_number_beside_an_array_is_a_constant_too():
    half = (Value(np.array([1.0, 2.0])) * Fraction(1, 2)).parents[1]
    assert (half.data, half.role, half.parents) == (0.5, "constant", ())


def test_a_constant_power_asks_for_no_logarithm():
    x = Value(-2.0)
    cube = x**3
    cube.backward()
    assert x.grad == 12
    assert cube.chain_rule(1.0) == (12, 0)  # log(-2) would be nan


def test_a_sum_by_total_is_one_node_and_by_plus_a_chain():
    xs = [Value(0.1) for _ in range(10)]
    assert total(xs).data == 1
    assert len(total(xs).parents) == 10
    total(xs).backward()
    assert [x.grad for x in xs] == [1.0] * 10


@pytest.mark.parametrize(
    "name", [x for x in functions.__all__ if x in elementary.OPERATIONS and hasattr(Value, x)]
)
def test_a_function_of_a_value_makes_one_node_of_its_name(name):
    x = Value(0.5)
    more = {"atan2": [2.0], "clip": [0.0, 1.0], "leaky_relu": [0.25]}
    y = getattr(elementary, name)(x, *more.get(name, []))
    assert y.op == name
    assert y.parents[0] is x


def test_a_leak_that_is_a_value_belongs_to_the_graph_though_the_number_be_plain():
    for number, slope in (2.0, 0), (-2.0, -2):
        leak = Value(0.5)
        leaky_relu(number, leak).backward()
        assert leak.grad == slope


def test_pythons_own_sum_works_too():
    xs = [Value(1), Value(2)]
    sum(xs).backward()
    assert [x.grad for x in xs] == [1, 1]


def test_second_derivatives_come_by_nesting():
    x = Value(2.0)
    outer = Value(x)
    (outer**3).backward()
    assert outer.grad.data == 12
    outer.grad.backward()
    assert x.grad == 12


@pytest.mark.parametrize(
    "product", [lambda y, x: y * y * x, lambda y, x: x * y * y, lambda y, x: y * (y * x)]
)
def test_mixed_depths_keep_their_derivatives_apart(product):
    x = Value(3)
    X = Value(x)  # noqa: N806 (the same number, one level up)
    product(X, x).backward()
    assert X.grad.data == 2 * 3 * 3
    X.grad.backward()
    assert x.grad == 12  # d/dx of 2 X x with X = x


def test_the_derivative_of_x_times_the_derivative_of_x_times_y():
    """d/dx of x * (d/dy of x * y) at x = 3 is d/dx of x * x."""
    x = Value(3)
    y = Value(Value(5))
    (x * y).backward()
    (x * y.grad).backward()
    assert x.grad == 6


def test_the_power_of_an_outer_number_to_an_inner_one_depends_on_both():
    x = Value(2.0)
    X = Value(x)  # noqa: N806
    (X**x).backward()  # dy/dX = x X**(x-1) = x**x
    assert X.grad.data == 4
    X.grad.backward()  # d/dx of x**x = x**x (log(x) + 1)
    assert x.grad == pytest.approx(4 * (math.log(2) + 1), rel=1e-15)


@pytest.mark.parametrize("number", [-1.0, 0.0, 1.0])
def test_a_relu_has_a_second_derivative_of_0(number):
    assert grad(grad(relu))(number) == 0


def test_a_slope_of_0_shared_in_a_tie_leaves_fractions_exact():
    x = Value(THIRD)
    (relu(-maximum(x, x)) + x * THIRD).backward()
    assert x.grad == THIRD


def test_an_exception_in_a_chain_rule_leaves_every_gradient_as_it_was():
    def broken(slope):
        raise RuntimeError("broken")

    x = Value(2.0)
    x.backward()
    middle = Value(x.data, (x,), "odd", broken)
    with pytest.raises(RuntimeError, match="broken"):
        (middle * middle + x).backward()
    assert (x.grad, middle.grad) == (1.0, None)


def test_a_graph_is_freed_without_the_collector():
    gc.collect()
    gc.disable()
    try:
        x = Value(0.5)
        loss = total(softmax([x, x * 2, exp(x)])) + abs(x) / x**2 - log(x).tanh().relu()
        loss.backward()
        del loss, x
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_comparisons_look_at_the_numbers_and_equality_at_the_node():
    a, b = Value(1.0), Value(Value(2.0))
    assert a < b
    assert b > a
    assert a <= 1 <= b
    assert a >= 1
    assert not a < 1
    assert not a > 1
    assert not b <= 1
    assert not a >= 2
    assert Value(1.0) != a
    assert len({a, a, Value(1.0)}) == 2


def test_the_text_of_a_value_shows_number_gradient_and_label():
    assert repr(Value(2.0)) == "Value(2.0, grad=None)"
    assert repr(Value(2.0, label="x")) == "Value(2.0, grad=None, label='x')"


def test_depths_two_and_three_are_kept_apart_too():
    for product in (lambda y, x: y * y * x, lambda y, x: x * y * y):
        number = Value(3)
        x = Value(number)
        y = Value(x)
        product(y, x).backward()
        y.grad.backward()
        assert x.grad.data == 12
    (Value(x) * x).backward()
    assert x.grad.data == 12  # seen from above, x is a fixed number


@pytest.mark.parametrize(
    ("f", "x", "expected"),
    [
        (lambda x: x**-1, 1e100, 2e-300),
        (lambda x: x**-1, 1e-100, 2e300),
        (lambda x: 1 / x, 1e100, 2e-300),
        (lambda x: x.tanh(), 200.0, -8 * math.exp(-400)),
        (lambda x: x.tanh(), 1e300, 0),
        (lambda x: x**0, 0.0, 0),
        (lambda x: x**1, 0.0, 0),
        (lambda x: x**2, 0.0, 2),
        (lambda x: x**0.5, 0.0, -math.inf),  # -1/4 x**-1.5
    ],
)
def test_second_derivatives_hold_far_out_and_at_zero(f, x, expected):
    assert grad(grad(f))(x) == pytest.approx(expected, rel=1e-13, abs=0)


def test_the_third_derivative_of_tanh_at_0_is_minus_2():
    assert grad(grad(grad(tanh)))(0.0) == -2


@pytest.mark.parametrize(
    "f", [lambda x: x.relu().sqrt(), lambda x: x.relu() ** 0.5, lambda x: x.maximum(0.0).sqrt()]
)
def test_what_is_blocked_stays_blocked_however_steep_the_slope(f):
    x = Value(-1.0)
    f(x).backward()
    assert x.grad == 0


def test_a_quotient_of_extremes_keeps_its_slopes():
    a, b = Value(1e-200), Value(1e-150)
    (a / b * 1e-300).backward()
    assert b.grad == pytest.approx(-1e-200, rel=1e-15, abs=0)


def test_a_parent_that_is_no_value_is_told_and_not_a_slip_of_the_pass_itself():
    wrong = Value(2.0, (Value(1.0), 2.0), "odd", lambda slope: (slope, slope))
    with pytest.raises(AttributeError, match="'float' object has no attribute 'parents'"):
        wrong.backward()


@pytest.mark.parametrize(("parents", "slopes"), [(1, 0), (1, 2), (2, 1), (2, 3), (3, 2), (3, 4)])
def test_a_chain_rule_that_returns_too_few_slopes_or_too_many_is_named(parents, slopes):
    x = Value(1.0, label="x")
    wrong = Value(2.0, (x,) * parents, "odd", lambda slope: (slope,) * slopes)
    with pytest.raises(ValueError, match=r"values to unpack|argument 2 is") as caught:
        wrong.backward()
    assert (
        f"op 'odd', which takes the slope and returns a tuple of {parents}, a slope for"
        in (caught.value.__notes__[0])
    )
    for root in wrong, (wrong * 2).named("y"):
        for shown in trace, draw:
            with pytest.raises(ValueError, match="argument 2 is"):
                shown(root)


def test_a_value_is_formatted_as_its_number():
    assert f"{Value(0.125):.2f} {Value(1)}" == "0.12 Value(1, grad=None)"


@pytest.mark.parametrize(
    ("f", "op"),
    [
        (logsumexp, "logsumexp"),
        (lambda xs: cross_entropy(xs, 0), "cross_entropy"),
        (lambda xs: softmax(xs)[0], "softmax"),
    ],
)
def test_a_function_of_logits_is_one_node_whose_parents_are_the_logits(f, op):
    raws = [Value(0.5), Value(-1.0), Value(2.0)]
    node = f(raws)
    assert (node.op, node.parents) == (op, tuple(raws))
    node = f([0.5, *raws[1:]])
    assert (node.op, node.parents[1:]) == (op, tuple(raws[1:]))


@pytest.mark.parametrize(
    ("f", "number", "slope"),
    [(lambda xs: softmax(xs)[0], 1, 0), (lambda xs: cross_entropy(xs, 0), 0, 0), (logsumexp, 3, 1)],
)
def test_a_single_logit_has_all_the_probability_whatever_it_is(f, number, slope):
    x = Value(3.0)
    y = f([x])
    y.backward()
    assert (y.data, x.grad) == (number, slope)


def test_a_leak_is_a_hundredth_unless_given_and_may_be_learned():
    x = Value(-2.0)
    y = x.leaky_relu()
    y.backward()
    assert (y.data, x.grad) == (-0.02, 0.01)
    for number, slope in (-2.0, -2.0), (2.0, 0.0):
        leak = Value(0.25)
        Value(number).leaky_relu(leak).backward()
        assert leak.grad == slope


def test_a_number_that_is_lifted_becomes_a_constant_of_the_same_name():
    x = Value(3.0, label="x")
    product = Value(x) * x
    product.backward()
    lifted = product.parents[1]
    assert (lifted.data, lifted.role, lifted.label, lifted.grad) == (x, "constant", "x", None)
    assert (Value(x) * 2).parents[1].data == 2  # a plain number is one at any depth


@pytest.mark.parametrize(
    "f", [lambda x, y: x + y, lambda x, y: x * y, lambda x, y: x - y, lambda x, y: x / y]
)
def test_seen_from_above_a_number_has_no_slope_on_either_side(f):
    for deep_first in True, False:
        x, X = Value(2.0), Value(Value(3.0))  # noqa: N806
        (f(X, x) if deep_first else f(x, X)).backward()
        assert X.grad is not None
        assert x.grad is None
