"""Checking: the learner's own tool finds what is wrong, and only that."""

import math

import pytest

from engine import Value, check_gradients, exp, sigmoid, softmax
from engine.checking import Check, agreement, differences


def sine(x, derivative):
    """An operation of the learner's own, with the derivative they believe in."""
    number = x.data

    def chain_rule(slope):
        return (slope * derivative(number),)

    return Value(math.sin(number), (x,), "sin", chain_rule)


def test_right_gradients_agree_to_nearly_all_digits():
    report = check_gradients(lambda x, y: exp(x * y) + softmax([x, y])[0] * sigmoid(y), [0.3, -1.2])
    assert report
    assert [check.method for check in report] == ["complex step"] * 2
    assert min(check.digits for check in report) >= 14


def test_a_wrong_slope_is_caught_and_the_report_says_where():
    report = check_gradients(lambda x, y: x * sine(y, math.sin), [2.0, 1.0])
    assert not report
    assert [check.ok for check in report] == [True, False]
    assert "WRONG" not in str(report).splitlines()[1]
    assert "WRONG" in str(report).splitlines()[2]


def test_an_operation_that_knows_floats_only_is_checked_by_differences():
    (check,) = check_gradients(lambda x: sine(x, math.cos), [1.0])
    assert (check.ok, check.method) == (True, "differences")
    assert check.digits >= 10


def test_a_slope_of_zero_agrees_with_differences_that_see_nothing():
    (check,) = check_gradients(lambda x: sine(x, math.cos) * 0 + 1, [1.0])
    assert check == (0.0, 0.0, "differences", 15)


def test_an_input_that_is_not_used_has_slope_zero():
    assert [check.grad for check in check_gradients(lambda x, y: x * 2, [1.0, 5.0])] == [2.0, 0.0]


def test_the_report_is_a_table():
    report = check_gradients(lambda x, y: x * sine(y, math.sin), [2.0, 0.5])
    assert [" ".join(line.split()) for line in repr(report).splitlines()] == [
        "input gradient reference found by digits that agree",
        "0 0.4794255386 0.4794255386 complex step 15",
        "1 0.9588510772 1.755165124 differences 0 WRONG: 6 should",
    ]


@pytest.mark.parametrize(("x", "step"), [(0.0, 1e-3), (-1.0, 1e-3), (1e6, 1e3)])
def test_differences_take_four_points_a_thousandth_apart(x, step):
    """Of numbers above 1, a thousandth of the number."""
    points = []

    def cube(x):
        points.append((x.data - at) / step)
        return x**3

    at = x
    slope = differences(cube, [x], 0)
    assert points == pytest.approx([-2, -1, 1, 2], rel=1e-9)
    assert slope == pytest.approx(3 * x**2, rel=1e-9, abs=1e-12)  # exact for a cube, but to round


@pytest.mark.parametrize("size", [1.0, 1024.0])
def test_a_difference_in_the_last_digit_is_no_slope(size):
    """The four points give 7 jumps over 12 steps, where rounding gives as much."""

    def stair(height):
        return lambda x: Value(size * (1 + height * (x.data > 0)))

    assert differences(stair(2**-52), [0.0], 0) == 0
    jump = 2**-48
    assert differences(stair(jump), [0.0], 0) == pytest.approx(size * 7 * jump / 12e-3)


@pytest.mark.parametrize(
    ("a", "b", "digits"),
    [
        (1.0, 1.0, 15),
        (1.0, 1.001, 3),
        (2.0, -2.0, 0),
        (0.0, 1e-30, 0),
        (1.0, math.nan, 0),
        (1.0, -0.5, 0),
    ],
)
def test_agreement_counts_leading_digits(a, b, digits):
    assert agreement(a, b) == digits


@pytest.mark.parametrize(
    ("f", "inputs"),
    [
        (sigmoid, [-1000.0]),
        (exp, [-500.0]),
        (lambda x: x * x, [0.3]),
        (lambda x, y: x.maximum(y), [2.0, 2.0]),
        (
            lambda x: Value(math.sqrt(x.data), (x,), "root", lambda s: (s / 2 / x.data**0.5,)),
            [1e-3],
        ),
    ],
)
def test_right_gradients_are_not_called_wrong_at_the_edges(f, inputs):
    report = check_gradients(f, inputs)
    assert report, report


@pytest.mark.parametrize(("method", "digits"), [("complex step", 10), ("differences", 6)])
def test_a_check_is_well_from_the_digits_on_that_its_method_vouches_for(method, digits):
    assert Check(1.0, 1.0, method, digits).ok
    assert not Check(1.0, 1.0, method, digits - 1).ok
