"""Derivative: slopes as functions, to any order."""

import math
from fractions import Fraction

import mpmath
import numpy as np
import pytest

from engine import (
    Value,
    cross_entropy,
    exp,
    grad,
    log_sigmoid,
    logsumexp,
    sigmoid,
    softmax,
    softplus,
    tanh,
    value_and_grad,
)
from engine.value import depth
from nn.iris import FLOWERS, IrisNetwork


def test_the_slope_of_a_function_is_a_function():
    assert grad(lambda x: x * x + 2 * x)(3) == 8
    assert grad(lambda x, y: x * y**2)(Fraction(1, 2), 3) == (9, 3)


def test_each_order_is_the_slope_of_the_order_below():
    f = lambda x: x**5  # noqa: E731
    for expected in [5 * 2**4, 20 * 2**3, 60 * 2**2, 120 * 2, 120, 0]:
        f = grad(f)
        assert f(Fraction(2)) == expected


def test_a_derivative_inside_a_derivative_sees_the_outer_number():
    assert grad(lambda x: x * grad(lambda y: x * y)(5))(3) == 6
    assert grad(lambda x: grad(lambda y: x**2 * y**3)(x))(2) == 12 * 2**3  # 3 x**4 has 12 x**3


def test_a_mixed_second_derivative_is_the_same_both_ways():
    def f(x, y):
        return exp(x * y) * x

    def f_xy(x, y):
        return grad(lambda y: grad(lambda x: f(x, y))(x))(y)

    def f_yx(x, y):
        return grad(lambda x: grad(lambda y: f(x, y))(y))(x)

    assert f_xy(0.5, 1.5) == pytest.approx(f_yx(0.5, 1.5), rel=1e-15)


def test_what_a_function_does_not_depend_on_has_slope_zero():
    assert grad(lambda x, y: x)(2.0, 3.0) == (1.0, 0.0)
    assert grad(lambda x: 7)(2.0) == 0.0
    assert value_and_grad(lambda x: 7)(2.0) == (7, 0.0)


def test_parameters_a_function_uses_keep_their_gradients():
    w = Value(2.0)
    assert grad(lambda x: w * x)(3.0) == 2.0
    assert w.grad is None


def test_lanes_have_their_slopes_side_by_side():
    assert grad(lambda x: x**2)(np.array([1.0, 2.0])).tolist() == [2.0, 4.0]


def test_an_exception_leaves_the_next_derivative_as_if_nothing_had_been():
    with pytest.raises(ZeroDivisionError):
        grad(lambda x: 1 / (x - x))(1.0)
    assert grad(lambda x: x * x)(1.0) == 2.0


def test_newton_overshoots_from_minus_2_and_then_needs_four_steps_more():
    def loss(b3):
        network = IrisNetwork()
        network.b3 = b3
        return network.loss(FLOWERS)

    slope = grad(loss)
    b3, path = -2.0, []
    while abs(slope(b3)) >= 1e-6:
        b3 -= slope(b3) / grad(slope)(b3)
        path.append(b3)
    assert round(path[0], 2) == 1.84
    assert len(path) == 1 + 4
    assert round(b3, 6) == -0.031653


def test_an_argument_may_be_a_value_and_the_slope_is_then_recorded_in_it():
    x = Value(3)
    value, (in_x, in_y) = value_and_grad(lambda x, y: x * y)(x, 2)
    assert (value.data, in_x.data, in_y.data) == (6, 2, 3)
    in_y.backward()
    assert x.grad == 1
    outer = Value(3)
    slope = grad(lambda x: x * grad(lambda y: x * y)(5))(outer)  # of x * x
    slope.backward()
    assert (slope.data, outer.grad) == (6, 2)


def test_a_weight_that_is_an_argument_of_the_outer_derivative_counts_in_the_inner():
    w = Value(5)
    slope = grad(lambda w: grad(lambda x: x * x * w * w)(3))(w)  # 6 w**2
    slope.backward()
    assert (slope.data, w.grad) == (2 * 3 * 2 * 5, 2 * 3 * 2)


def test_values_nested_deeper_than_the_argument_are_given_numbers():
    assert grad(lambda x: x * Value(Value(5)))(3) == 5
    assert value_and_grad(lambda x: x * Value(Value(5)))(3) == (15, 5)


def test_second_derivatives_among_plain_logits_are_those_of_the_logistic_function():
    """softmax([x, 1/2])[0] is s = 1 / (1 + exp(1/2 - x)), and ds/dx = s (1 - s)."""
    x = 1.0
    s = 1 / (1 + math.exp(0.5 - x))
    assert grad(grad(lambda x: softmax([x, 0.5])[0]))(x) == pytest.approx(
        s * (1 - s) * (1 - 2 * s), rel=1e-14
    )
    assert grad(grad(lambda x: softmax([0.5, x])[0]))(x) == pytest.approx(
        -s * (1 - s) * (1 - 2 * s), rel=1e-14
    )
    for f in lambda x: logsumexp([0.5, x]), lambda x: cross_entropy([0.5, x], 0):
        assert grad(f)(x) == pytest.approx(s, rel=1e-14)
        assert grad(grad(f))(x) == pytest.approx(s * (1 - s), rel=1e-14)


def test_a_value_that_is_an_outer_argument_keeps_its_slope():
    assert grad(lambda x: value_and_grad(lambda y: x)(5.0)[0] * x)(3.0) == 6.0  # of x * x


def test_each_derivative_around_an_argument_is_one_level_of_nesting():
    depths = []

    def f(x):
        depths.append(depth(x))
        return grad(g)(5.0) * x

    def g(y):
        depths.append(depth(y))
        return y

    grad(f)(3.0)
    assert depths == [1, 2]


@pytest.mark.parametrize("x", [1e-300, 1e-160, 1e-12, -1e-8, 0.5, 20.0, 400.0])
def test_second_derivatives_near_0_and_far_from_it_keep_their_digits(x):
    with mpmath.workdps(400):
        exact = mpmath.mpf(x)
        sech = 2 / (mpmath.exp(exact) + mpmath.exp(-exact))
        of_tanh = -2 * mpmath.tanh(exact) * sech**2
        half = 2 / (mpmath.exp(exact / 2) + mpmath.exp(-exact / 2))
        of_sigmoid = -(half**2) / 4 * mpmath.tanh(exact / 2)
    assert grad(grad(tanh))(x) == pytest.approx(float(of_tanh), rel=1e-14, abs=0)
    assert grad(grad(sigmoid))(x) == pytest.approx(float(of_sigmoid), rel=1e-14, abs=0)
    assert grad(grad(softplus))(x) == pytest.approx(float(half**2 / 4), rel=1e-14, abs=0)
    assert grad(grad(grad(softplus)))(x) == pytest.approx(float(of_sigmoid), rel=1e-14, abs=0)


def test_where_floats_end_slopes_are_the_smallest_of_them_and_not_0():
    with mpmath.workdps(50):
        smallest = float(mpmath.exp(-710))  # 4.476e-309
    assert sigmoid(-710.0) == smallest
    assert grad(sigmoid)(-710.0) == grad(softplus)(-710.0) == grad(log_sigmoid)(710.0) == smallest


def test_the_second_derivative_of_the_first_power_is_0_at_0_in_every_kind_of_number():
    for x, zero in (0.0, "0.0"), (Fraction(0), "Fraction(0, 1)"), (0, "0"), (0j, "0j"):
        assert repr(grad(grad(lambda x: x**1))(x)) == zero
