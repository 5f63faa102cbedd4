"""Checking: the learner's own tool finds what is wrong, and only that."""

import math
import os
import random
import re
import subprocess
import sys
from fractions import Fraction

import mpmath
import numpy as np
import pytest
from operations import OPERATIONS

from engine import (
    Value,
    check_gradients,
    cos,
    exp,
    log,
    mean,
    mean_squared_error,
    norm,
    operation,
    relu,
    sigmoid,
    sin,
    softsign,
    sqrt,
    tanh,
    total,
)
from engine.checking.references import (
    EPSILON,
    Reference,
    complex_step,
    differences,
    endless,
    extrapolated,
    one_side,
)
from engine.checking.report import Slope, written
from engine.graph import innermost
from nn import MLP

# --- Every operation, right and wrong ------------------------------------------------------------

NUMBERS = [
    *(0.0, 5e-324, -5e-324, 1e-310, -1e-310, 1e-300, -1e-300, 1e-150, 1e-20, -1e-20, 1e-9, -1e-9),
    *(1e-4, -1e-4, 0.3, -0.3, 0.5, -0.5, 1.0, -1.0, 1.1, -1.1, 2.0, -2.0, 3.7, -3.7, 10.0, -10.0),
    *(40.0, -40.0, 300.0, -300.0, -700.0, 709.0, -744.0, 1e6, -1e15, 1e150, -1e300, 1e300),
    *(math.pi / 2, -0.999999),
]
PAIRS = [
    *((0.0, 0.0), (1.0, 1.0), (-2.0, -2.0), (0.0, 1.0), (1.0, 0.0), (0.0, -1.0), (-1.0, 0.0)),
    *((5e-324, 1.0), (1.0, 5e-324), (1e-300, 2.0), (2.0, 1e-300), (-1e-300, 1e-300)),
    *((1e-9, 1e-9), (0.5, 2.0), (-0.75, 0.25), (3.0, -1.5), (-2.0, -0.125), (700.0, -700.0)),
    *((-700.0, 1.0), (709.0, 0.5), (300.0, 2.0), (1e150, 1e100), (-1e150, 1e-100), (1e300, 1.0)),
    *((1e6, -1e6), (40.0, 0.0), (0.0, 40.0), (-30.0, 30.0), (1.0, 1 + 2**-52), (10.0, 3.0)),
    *((-10.0, 3.0), (2.0, -3.0), (1e-4, 7.0), (-1.1, 101.0), (1.1, 101.0), (-1.1, 2.0)),
    *((0.3, 1.0), (-0.3, 1.0), (1.0, 1.5), (0.0, 2.0), (-745.0, 0.0), (1e-160, 0.0043)),
]
WRONG = {  # chain rules gone wrong: what they make of the slopes that they should send
    "sign turned": lambda slopes: tuple(-x for x in slopes),
    "factor": lambda slopes: tuple(x * (1 + 2e-6) for x in slopes),
    "missing operand": lambda slopes: (slopes[0] * 0, *slopes[1:]),
    "constant": lambda slopes: tuple(x + 0.5 for x in slopes),
    "swapped": lambda slopes: tuple(reversed(slopes)),
}


def beside(row, point, i, h):
    """The slope in operand i, from h to 2h beside the point; None where there is no number."""
    xs = [mpmath.mpf(x) for x in point]
    numbers = []
    for k in 1, 2:
        try:
            numbers.append(row.reference(*xs[:i], xs[i] + k * h, *xs[i + 1 :]))
        except (ValueError, ArithmeticError):
            return None
    slope = (numbers[1] - numbers[0]) / h
    return slope if isinstance(slope, mpmath.mpf) and slope == slope else None


def hull(row, point, i):
    """The least and the greatest slope that is right; None where there is none.

    Those just below and above the point, which are the same but at a kink; by mpmath.
    """
    slopes = []
    with mpmath.workdps(1300):
        for h in mpmath.mpf("-1e-350"), mpmath.mpf("1e-350"):
            slope, nearer = [beside(row, point, i, x) for x in (h, h * mpmath.mpf("1e-50"))]
            if slope is not None:
                endless = abs(nearer) > 2 * abs(slope) > 2
                slopes.append(float(mpmath.sign(slope) * mpmath.inf if endless else slope))
    return (min(slopes), max(slopes)) if slopes else None


def is_right(slope, low, high):
    """Whether a slope is right to one part in a million, or as far as small floats have digits."""
    nearest = min(max(slope, low), high)
    return slope == nearest or abs(slope - nearest) <= max(1e-6 * abs(nearest), 2.3e-308) < math.inf


def points_of(row):
    """The points at which an operation has a number."""
    for point in PAIRS if len(row.samples[0]) == 2 else [(x,) for x in NUMBERS]:
        if str(row) == "clip(x, y, 1)" and point[1] >= 1:
            continue  # nothing is between the edges
        try:
            row.f(*map(Value, point))
        except (ValueError, ArithmeticError):
            continue
        yield point


def mistakes(row, point, kinds):
    """What reports on an operation get wrong, in words, and how many wrong slopes they caught.

    Each report is on the operation with a chain rule that is wrong in one way, or None of these.
    """
    found, caught = [], 0
    known = [hull(row, point, i) for i in range(len(point))]
    for kind in kinds:

        def f(*xs, kind=kind):
            y = row.f(*xs)
            if kind and y.parents:
                right = y.chain_rule
                y.chain_rule = lambda slope: WRONG[kind](tuple(right(slope)))
            return y

        y = row.f(*map(Value, point))
        report, name = check_gradients(f, list(point)), y.op
        for check, slopes in zip(report, known, strict=True):
            what = f"{row} at {point}, {kind}: {check}, between {slopes}"
            wrong = slopes is not None and not is_right(check.slope, *slopes)
            if check.wrong != wrong:
                found.append(f"{'missed' if wrong else 'false alarm'}: {what}")
            if kind is None and not check.ok and slopes:
                found.append(f"not checked: {what}")
            caught += wrong
        if any(x.wrong for x in report):
            said = " ".join(report.faults)
            named = f"chain rule of {name} is wrong" in said and said.count("is wrong") == 1
            if not named and math.isfinite(y.data):  # of an overflow there are no numbers beside it
                found.append(f"not named alone: {what}: {said}")
    return found, caught


@pytest.mark.slow
@pytest.mark.parametrize("row", OPERATIONS, ids=str)
def test_no_right_slope_is_called_wrong_and_every_wrong_one_is_caught_and_named(row):
    """At zeros, kinks, edges, extremes and subnormals, with a right chain rule and wrong ones."""
    for point in points_of(row):
        found, _ = mistakes(row, point, [None, *WRONG])
        assert found == []


def test_at_a_sample_of_points_no_right_slope_is_called_wrong_and_every_wrong_one_is_caught():
    chance, caught = random.Random(0), 0
    for row in OPERATIONS:
        for point in chance.sample([*points_of(row)], 2):
            found, count = mistakes(row, point, [None, chance.choice([*WRONG])])
            assert found == []
            caught += count
    assert caught > 50


@pytest.mark.parametrize("row", OPERATIONS, ids=str)
def test_without_mpmath_right_slopes_are_right_too(row, monkeypatch):
    monkeypatch.setitem(sys.modules, "mpmath", None)
    for point in row.samples:
        report = check_gradients(row.f, list(point))
        assert report, report


# --- Functions that have been called WRONG -------------------------------------------------------


def by_hand(f, derivative):
    """An operation on floats alone, without @operation, with the derivative one believes in."""

    def made(x):
        number = x.data
        return Value(f(number), (x,), "made", lambda slope: (slope * derivative(number),))

    return made


RIGHT = [
    (lambda x: x**3, [0.0]),
    (lambda x: x**101, [-1.1]),
    (softsign, [0.7]),
    (softsign, [0.0]),
    (exp, [-700.0]),
    (exp, [709.0]),
    (sigmoid, [-1000.0]),
    (log, [1e-300]),
    (log, [5e-324]),
    (sqrt, [0.0]),
    (sqrt, [1e-320]),
    (sin, [1e300]),
    (lambda x: x**0.9, [0.0]),
    (lambda x: sin(x) * exp(x), [3 * math.pi / 4]),  # its slope is 0, but for rounding
    (lambda x: (x + 1e10) - 1e10, [1.0]),
    (lambda x: exp(1e-9 * x) * 1e9, [0.0]),
    (lambda x, y: norm([x, y]), [3e-200, 4e-200]),
    (lambda x, n: x**n, [0.0, 2.0]),
    (by_hand(math.sin, math.cos), [1.0]),
    (by_hand(lambda x: math.sin(300 * x), lambda x: 300 * math.cos(300 * x)), [1.0]),
    (by_hand(lambda x: max(x, 0.0), lambda x: float(x > 0)), [1e-4]),
    (by_hand(lambda x: max(x, 0.0), lambda x: float(x > 0)), [-1e-12]),
    (by_hand(abs, lambda x: math.copysign(1, x)), [1e-300]),
    (by_hand(abs, lambda x: math.copysign(1, x)), [-0.5]),
    (by_hand(math.sqrt, lambda x: 0.5 / math.sqrt(x)), [1e-3]),
    (by_hand(math.sqrt, lambda x: math.inf), [0.0]),
    (by_hand(lambda x: float(np.sqrt(x)), lambda x: math.inf), [0.0]),  # warns of numbers below 0
    (by_hand(math.acos, lambda x: -math.inf), [1.0]),
    (by_hand(math.acos, lambda x: -1 / math.sqrt(1 - x * x)), [1 - 2.0**-20]),  # f ends beside it
    (by_hand(math.log, lambda x: 1 / x), [1e-300]),
    (by_hand(math.exp, math.exp), [-700.0]),
    (by_hand(math.exp, math.exp), [709.0]),
    (by_hand(lambda x: float(x > 0), lambda x: 0.0), [0.0]),
    (by_hand(lambda x: float(np.sin(np.float32(x))), math.cos), [1.0]),
    (by_hand(lambda x: (x + 1e6) - 1e6, lambda x: 1.0), [1.0]),
    (by_hand(lambda x: (x + 1e6) - 1e6, lambda x: 1.0), [1e-12]),  # the same up to 1e6 + 1e-10
    (by_hand(lambda x: (x + 1e6) - 1e6, lambda x: 1.0), [-1e-200]),
    (by_hand(lambda x: 1 - math.cos(x), math.sin), [1e-9]),  # 0 up to 1e-8
    (by_hand(lambda x: math.sqrt(1 + x * x) - 1, lambda x: x), [-1e-11]),
    (by_hand(lambda x: 1 - math.cos(x * x), lambda x: 2 * x * math.sin(x * x)), [1e-4]),
]


@pytest.mark.parametrize("installed", [True, False], ids=["mpmath", "no mpmath"])
@pytest.mark.parametrize(("f", "inputs"), RIGHT)
def test_a_right_gradient_is_right_at_edges_extremes_and_beside_kinks(
    f, inputs, installed, monkeypatch
):
    if not installed:
        monkeypatch.setitem(sys.modules, "mpmath", None)
    report = check_gradients(f, inputs)
    if 0 < inputs[0] < 1e-307 and not installed:  # steps beside it would be 0
        assert [check.verdict[:11] for check in report] == ["not checked"]
    else:
        assert report, report


WRONG_BY_HAND = [
    by_hand(math.sin, math.sin),
    by_hand(math.exp, lambda x: -math.exp(x)),
    by_hand(lambda x: max(x, 0.0), lambda x: 0.0),
    by_hand(lambda x: math.sin(300 * x), lambda x: math.cos(300 * x)),
    by_hand(lambda x: float(np.sin(np.float32(x))), lambda x: 0.9 * math.cos(x)),
    by_hand(math.sqrt, lambda x: math.inf),
    by_hand(math.exp, lambda x: math.nan),
    by_hand(lambda x: 5.0, lambda x: 1e-3),
]


@pytest.mark.parametrize("f", WRONG_BY_HAND)
def test_a_wrong_gradient_of_a_function_of_floats_is_caught(f):
    (check,) = report = check_gradients(f, [1.25])
    assert check.wrong
    assert not report


@pytest.mark.parametrize(
    ("f", "inputs", "sides"),
    [
        (abs, [0.0], [(-1, 1)]),
        (relu, [0.0], [(0, 1)]),
        (lambda x, y: norm([x, y]), [0.0, 0.0], [(-1, 1), (-1, 1)]),
        (lambda x, y: x.maximum(y), [2.0, 2.0], [(0, 1), (0, 1)]),
        (lambda x: x.clip(-1, 1), [1.0], [(1, 0)]),
        (by_hand(lambda x: max(x, 0.0), lambda x: 0.5), [0.0], [(0, 1)]),
    ],
)
def test_at_a_kink_a_slope_between_those_of_the_two_sides_is_right(f, inputs, sides):
    report = check_gradients(f, inputs)
    assert report
    for check, (left, right) in zip(report, sides, strict=True):
        assert check.differences[:2] == pytest.approx((left, right), abs=1e-9)
        assert check.verdict == "right, between the slopes of a kink"


def test_at_a_kink_a_slope_beyond_those_of_the_two_sides_is_wrong():
    assert check_gradients(by_hand(abs, lambda x: 1.1), [0.0])[0].wrong
    assert check_gradients(by_hand(math.sqrt, lambda x: 1e300), [0.0])[0].wrong  # it is inf


def test_at_the_edge_of_a_domain_the_slope_is_that_of_the_one_side():
    (check,) = check_gradients(lambda x: x**1.5, [0.0])
    assert check.verdict == "right, from the right: f ends here"
    (check,) = check_gradients(by_hand(math.acos, lambda x: -math.inf), [1.0])
    assert check.verdict == "right, from the left: f ends here"


def test_where_f_jumps_the_report_says_so():
    (check,) = check_gradients(by_hand(lambda x: 0.5 * (x > 0), lambda x: 0.0), [0.0])
    assert check.verdict == "right, though f jumps here"
    (check,) = check_gradients(by_hand(lambda x: float(x > 0), lambda x: math.inf), [0.0])
    assert check.verdict == "not checked: f jumps here"


def test_where_f_has_no_numbers_around_nan_is_right_and_a_number_is_not_checked():
    report = check_gradients(lambda x, n: x**n, [-2.0, 2.0])
    assert [check.verdict for check in report] == [
        "right",
        "right: f has no numbers beside this point",
    ]
    assert not check_gradients(exp, [math.inf])
    assert "not checked" in check_gradients(exp, [math.inf])[0].verdict


def test_where_the_references_disagree_a_slope_is_not_called_wrong():
    def length(x):  # of a complex number abs is its length, whose slope is no derivative
        return by_hand(abs, lambda x: 0.25)(x)

    (check,) = report = check_gradients(length, [2.0])
    assert check.verdict == "not checked: the two references disagree"
    assert not report


def test_a_function_that_is_random_is_not_checked_and_the_report_says_why():
    chance = random.Random(0)
    (check,) = report = check_gradients(lambda x: x * chance.random(), [1.0])
    assert check.verdict.startswith("not checked: f is random, and gave 0.844422 and then")
    assert not report
    numbers = iter([math.nan, 2.0])
    (check,) = check_gradients(lambda x: x * next(numbers), [1.0])
    assert check.verdict == "not checked: f is random, and gave nan and then 2"


def test_a_noisy_function_is_checked_to_the_digits_that_it_has():
    for size in 1.0, 1e4:
        f = by_hand(
            lambda x, n=size: n * float(np.sin(np.float32(x))), lambda x, n=size: n * math.cos(x)
        )
        assert check_gradients(f, [1.0])[0].verdict == "right to 3 digits"


def test_what_bypasses_the_graph_is_wrong_and_the_report_says_that_no_chain_rule_is():
    report = check_gradients(lambda x: Value(max(x.data, 0.0)) * 2, [1e-4])
    assert report[0].wrong
    assert report.faults == [
        "all chain rules are right; so f also computes past its graph, as x.data and math.sin(x) do"
    ]


# --- Naming the operation ------------------------------------------------------------------------


@operation
def slipped(x):
    s = sigmoid(x)
    return x * s, lambda slope: (slope * (x * s + s * (1 - s)),)


SLIPPED = "the chain rule of slipped is wrong: at 0.5 it gives 0.546233, and should give 0.739961"
# s = 0.6224593312018546: 0.5 s + s (1 - s) = 0.546233, and s + 0.5 s (1 - s) = 0.739961


def test_of_a_function_the_operation_with_a_wrong_chain_rule_is_named():
    assert check_gradients(lambda x: slipped(x) * 3.0, [0.5]).faults == [SLIPPED]


def test_without_inputs_every_chain_rule_in_the_graph_is_checked():
    a, b = Value(0.5), Value(2.0)
    report = check_gradients(tanh(slipped(a) * b) + b)
    assert not report
    assert report.faults == [SLIPPED]
    assert [check.name for check in report if not check.ok] == ["slipped at 0.5"]
    assert len(report) == 1 + 2 + 1 + 2  # a row for each operand of slipped, *, tanh and +
    assert check_gradients(tanh(a * b) + b)


def test_an_operation_is_found_to_be_wrong_where_it_is_used_a_second_time():
    a, b = Value(1.0), Value(0.5)  # at 1 the slip does not show: x * s is s
    assert check_gradients(slipped(a))
    assert check_gradients(slipped(a) + slipped(b)).faults == [SLIPPED]


def test_the_operand_that_gets_a_wrong_slope_is_named():
    @operation
    def swapped(x, y):
        return x * y, lambda slope: (slope * x, slope * y)

    assert check_gradients(swapped, [2.0, 3.0]).faults == [
        "the chain rule of swapped is wrong: at 2, 3 it gives 2 to operand 0, and should give 3"
    ]


def test_an_operation_that_was_right_once_is_checked_by_a_complex_step_alone():
    calls = []

    @operation
    def square(x):
        calls.append(x)
        return x * x, lambda slope: (slope * 2 * x,)

    check_gradients(square(Value(1.0)) + square(Value(2.0)))
    few, many = sorted([len([x for x in calls if abs(x - at) < 0.5]) for at in (1.0, 2.0)])
    assert few < many / 2


def test_an_operation_made_by_hand_is_not_checked_alone():
    report = check_gradients(by_hand(math.sin, math.sin)(Value(1.0)))
    assert report[0].verdict == "not checked: made by hand, without @operation"
    report = check_gradients(by_hand(math.sin, math.sin), [1.0])
    assert report.faults == [
        "no chain rule was found to be wrong, but not all could be checked: made"
    ]


def test_the_operations_that_could_not_be_checked_are_named_in_order_once_each():
    def made(x, op):
        return Value(x.data, (x,), op, lambda slope: (2 * slope,))

    report = check_gradients(lambda x: made(made(made(x, "b"), "a"), "b"), [1.0])
    assert report.faults == [
        "no chain rule was found to be wrong, but not all could be checked: a, b"
    ]


def test_of_two_places_one_is_named_and_that_is_a_wrong_one():
    @operation
    def kinked(x):
        return sin(x), lambda slope: (slope * (cos(x) if innermost(x) < 1 else 2.0),)

    # of two as wrong it is the first of the order, in which the last operand comes first
    for places, named in [((2.0, 3.0), 3), ((3.0, 2.0), 2), ((0.5, 2.0), 2), ((2.0, 0.5), 2)]:
        report = check_gradients(total([kinked(Value(x)) for x in places]))
        assert report.faults[0].startswith(
            f"the chain rule of kinked is wrong: at {named} it gives"
        )
        assert report[0].name == f"kinked at {named}"


def test_a_graph_whose_numbers_were_changed_is_not_checked():
    x = Value(2.0)
    y = x**2
    x.data = 2.5
    assert "changed" in check_gradients(y)[0].verdict
    for z in y + Value(3.0) ** 2, Value(3.0) ** 2 + y:  # beside a power that is right
        assert "changed" in check_gradients(z)[0].verdict
    tiny = Value(1e-12)
    z = tiny + 0.0
    tiny.data = 2e-12
    assert "changed" in check_gradients(z)[0].verdict
    x.data = math.nan
    changed = "not checked: its operands were changed after it was computed"
    assert check_gradients(y)[0].verdict == changed
    assert "changed" not in check_gradients(Value(math.inf) - Value(math.inf))[0].verdict
    y = log(x)
    x.data = -1.0
    assert check_gradients(y)[0].verdict == "not checked: it cannot be computed again"


def test_a_chain_rule_that_raises_an_error_is_named_in_it():
    y = Value(1.0, (Value(1.0),), "made", lambda slope: 1 / 0)
    with pytest.raises(ZeroDivisionError) as caught:
        check_gradients(y)
    assert "op 'made'" in caught.value.__notes__[0]


def test_a_graph_of_arrays_is_checked_lane_by_lane():
    w, xs = Value(0.5), Value(np.array([1.0, -2.0, 3.0]))
    assert check_gradients(mean((tanh(w * xs) - np.array([0.1, 0.2, 0.3])) ** 2))
    assert check_gradients(total(w * xs))[0].name == "* at 0.5, an array [0]"


# --- Inputs and options --------------------------------------------------------------------------


def test_one_number_will_do_for_a_list_of_one():
    assert check_gradients(exp, 0.7)[0].slope == pytest.approx(math.exp(0.7), rel=1e-15)


def test_arrays_are_checked_number_by_number():
    xs, w = np.array([[1.0, 2.0]]), 0.5
    report = check_gradients(lambda xs, w: total((w * xs - 1) ** 2), [xs, w])
    assert report
    assert [check.name for check in report] == ["0[0, 0]", "0[0, 1]", "1"]
    assert [check.slope for check in report] == [-0.5, 0.0, -1.0]  # 2 (w x - 1) w, and times x
    assert check_gradients(lambda x: total(x * x), np.array([1.0, 2.0], np.float32))


def test_labels_of_values_are_the_names_of_inputs():
    report = check_gradients(lambda a, b: a * b, [Value(2.0, label="a"), Value(3.0)])
    assert [(check.name, check.slope) for check in report] == [("a", 3.0), ("1", 2.0)]


def test_the_parameters_of_a_module_are_checked_and_keep_their_numbers():
    network = MLP([2, 2, 1], activation=tanh)
    before = [x.data for x in network.parameters()]

    def loss():
        return mean_squared_error([network(x)[0] for x in ([0.1, 0.2], [1.0, -2.0])], [1.0, 0.5])

    report = check_gradients(loss, network)
    assert report
    assert [check.name for check in report] == [name for name, _ in network.named_parameters()]
    assert [x.data for x in network.parameters()] == before
    assert [x.grad for x in network.parameters()] == [None] * len(before)
    assert len(check_gradients(loss, network, directions=2)) == 2
    with pytest.raises(ValueError, match="order=2 needs numbers"):
        check_gradients(loss, network, order=2)
    once = loss()
    with pytest.raises(ValueError, match="must compute it anew"):
        check_gradients(lambda: once, network)


def test_directions_check_hundreds_of_inputs_at_once():
    calls = 0

    def f(*xs):
        nonlocal calls
        calls += 1
        return total([x**2 for x in xs])

    report = check_gradients(f, [0.01 * i for i in range(300)], directions=2)
    assert report
    assert [check.name for check in report] == ["direction 1", "direction 2"]
    assert calls < 200
    wrong = check_gradients(lambda *xs: total([slipped(x) for x in xs]), [0.5] * 9, directions=1)
    assert wrong.faults == [SLIPPED]


def test_directions_find_gradients_that_have_changed_places():
    @operation
    def swapped(x, y):
        return x * y, lambda slope: (slope * x, slope * y)

    def weighted(x):  # 2 and 3 are its gradients
        y = float(x.data @ np.array([2.0, 3.0]))
        return Value(y, (x,), "made", lambda slope: (slope * np.array([3.0, 2.0]),))

    for f, inputs in (swapped, [2.0, 3.0]), (weighted, [np.array([1.0, 1.0])]):
        assert check_gradients(f, inputs, directions=1)[0].wrong


def test_along_a_direction_each_number_changes_at_a_speed_between_minus_1_and_1_of_its_own():
    for inputs in [1.0], [np.array([1.0])]:
        reports = [check_gradients(lambda x: x * 1, inputs, directions=60) for _ in range(2)]
        speeds = [check.slope for check in reports[0]]
        assert speeds == [check.slope for check in reports[1]]
        assert -1 < min(speeds) < -0.9
        assert 0.9 < max(speeds) < 1
    (both,) = check_gradients(lambda x, y: x - y, [1.0, 1.0], directions=1)
    assert both.slope != 0  # that x and y change alike
    weights = np.array([1.0, -1.0])
    assert check_gradients(lambda x: total(x * weights), [weights], directions=1)[0].slope != 0


def test_order_2_checks_the_second_derivatives_too():
    report = check_gradients(lambda x, y: x**2 * y, [2.0, 3.0], order=2)
    assert report
    assert [(check.name, check.slope) for check in report] == [
        ("0", 12.0),
        ("1", 4.0),
        ("0, 0", 6.0),
        ("0, 1", 4.0),
        ("1, 0", 4.0),
        ("1, 1", 0.0),
    ]
    floats = by_hand(math.sin, math.cos)  # its chain rule holds a number, and has no slope itself
    assert [check.ok for check in check_gradients(lambda x: x * x, [2.0], order=2)] == [True, True]
    assert check_gradients(floats, [1.0])

    @operation
    def held(x):
        y = exp(innermost(x))
        return exp(x), lambda slope: (slope * y,)

    report = check_gradients(lambda x, y: held(x) + held(y), [0.0, 1.0], order=2)
    assert [check.name for check in report if check.wrong] == ["0, 0", "1, 1"]
    assert len(report.faults) == 1  # though found twice
    with pytest.raises(ValueError, match="order is 1, or 2"):
        check_gradients(exp, [1.0], order=3)


def test_a_tolerance_is_how_far_apart_two_gradients_may_lie():
    off = by_hand(math.exp, lambda x: math.exp(x) * 1.001)
    assert not check_gradients(off, [1.0])
    assert check_gradients(off, [1.0], tolerance=0.01)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((exp,), r"needs the numbers at which f is to be checked, as in check_gradients\(f, \[2"),
        ((3.0, [1.0]), r"takes a function or a Value, and not 3\.0"),
        ((exp, [1j]), r"takes real numbers, and input 0 is 1j"),
        ((exp, ["a"]), r"'a' is not a number: its type is str"),
        ((lambda x: [x], [1.0]), r"f must return one number, and returned \[Value\(1\.0"),
    ],
)
def test_what_cannot_be_checked_is_said_in_plain_words(arguments, says):
    with pytest.raises(TypeError, match=says):
        check_gradients(*arguments)


def test_too_few_inputs_are_said_beside_the_error_of_f():
    with pytest.raises(TypeError, match="missing 1 required") as caught:
        check_gradients(lambda x, y: x * y, [1.0])
    assert caught.value.__notes__ == ["check_gradients calls f with 1 Values, one for each input"]


# --- References and report -----------------------------------------------------------------------


def test_fractions_are_checked_as_floats_though_these_round():
    assert check_gradients(Value(Fraction(1, 10)) + Value(Fraction(2, 10)))


def test_the_place_of_a_chain_rule_names_three_operands_at_most():
    xs = [*map(Value, (1.0, 2.0, 3.0, 4.0))]
    assert check_gradients(total(xs[:3]))[2].name == "total at 1, 2, 3 [2]"
    assert check_gradients(total(xs))[3].name == "total at 1, 2, 3, ... [3]"


def test_an_input_that_is_not_used_has_slope_zero():
    assert [check.slope for check in check_gradients(lambda x, y: x * 2, [1.0, 5.0])] == [2.0, 0.0]


EXACT = {  # functions that every computer rounds alike, and their derivatives
    "x * x": (lambda x: x * x, lambda x: 2 * x),
    "x * x * x": (lambda x: x * x * x, lambda x: 3 * x * x),
    "1 / x": (lambda x: 1 / x, lambda x: -1 / x / x),
    "x + 1e6": (lambda x: x + 1e6, lambda x: 1.0),
    "5": (lambda x: 5.0 + 0 * x, lambda x: 0.0),
    "1 / (1 + x * x)": (lambda x: 1 / (1 + x * x), lambda x: -2 * x / (1 + x * x) / (1 + x * x)),
    "abs(x)": (math.fabs, lambda x: math.copysign(1.0, x)),
    "sqrt(x)": (math.sqrt, lambda x: 0.5 / math.sqrt(x) if x else math.inf),
    "x * sqrt(x)": (lambda x: x * math.sqrt(x), lambda x: 1.5 * math.sqrt(x)),
    "floor(x)": (lambda x: float(math.floor(x)), lambda x: 0.0),
}


def test_the_references_are_as_near_as_they_say_and_as_they_have_always_been(golden):
    """A row of the file has a function, a point, and what each reference says of its slope there.

    This is the slope, or those on the left and on the right, then the error and the scale.
    """

    def told(found):
        if found is None:
            return "none"
        slopes = " | ".join({f"{float(x) + 0:.9g}": None for x in found[:2]})
        jumps, sides = found.jumps * " jumps", "" if len(found.sides) == 2 else f" {found.sides[0]}"
        return f"{slopes} +-{float(found.error):.0e} of {float(found.scale):.1g}{jumps}{sides}"

    rows = []
    for name, (f, derivative) in EXACT.items():
        for x in 0.0, 1.0, -2.0, 0.375, 1e-8, 1e6, 1e8, 1e-300, 1e200:
            if (x == 0 and name == "1 / x") or (x < 0 and "sqrt" in name):
                continue
            if x == 1e200 and "1 / (" in name:  # whose complex parts computers round differently
                continue

            def g(t, f=f, x=x):
                return f(x + t)

            found = [complex_step(g, abs(x)), differences(g, abs(x))]
            if found[0]:
                found.append(differences(g, abs(x), exact=True))
            rows.append(f"{name} at {x:g}: {'; '.join(map(told, found))}")
            for reference in found:
                if reference and reference.error < math.inf and name != "floor(x)":
                    slope = derivative(x)
                    away = abs(reference.nearest(slope) - slope)  # nan where both are inf
                    assert not away > reference.error + 1e-15 * abs(slope), (away, rows[-1])
    golden("references.txt", "\n".join([*rows, ""]))


@pytest.mark.parametrize(
    ("f", "x", "slope"),
    [
        (math.sin, 1.0, math.cos(1)),
        (math.exp, -700.0, math.exp(-700)),
        (lambda x: x**3, 0.0, 0.0),
        (lambda x: math.sin(300 * x), 1.0, 300 * math.cos(300)),
        (lambda x: float(np.sin(np.float32(x))), 1.0, math.cos(1)),
        (lambda x: (x + 1e6) - 1e6, 1.0, 1.0),
        (math.tan, 1.57, 1 + math.tan(1.57) ** 2),
        (lambda x: 1 / x, 1e-100, -1e200),
        (lambda x: 3e-310 * x, 1.0, 3e-310),
    ],
)
def test_differences_are_as_near_as_their_error_says(f, x, slope):
    found = differences(lambda t: f(x + t), abs(x))
    assert abs(found.left - slope) <= found.error
    assert 0 < found.error <= 1e-2 * max(abs(slope), 1e-9)


def test_differences_of_a_slope_too_large_for_a_float_are_infinite_and_no_jump():
    found = differences(lambda t: 1e155 * t * 1e155, 1.0)
    assert (found.left, found.right, found.jumps) == (math.inf, math.inf, False)
    found = differences(lambda t: 1e300 * t**0.01, 0.0)  # only small steps have such slopes
    assert (found.right, found.jumps) == (math.inf, False)
    found = differences(lambda t: 100 * t**0.01, 0.0)  # at 1e-16 it is still 69, but falls on
    assert (found.right, found.jumps, found.sides) == (math.inf, False, ("right",))


@pytest.mark.parametrize("size", [0.0, 0.3, 1.0, 3.0, 100.0])
def test_differences_begin_at_an_eighth_of_a_power_of_2_and_ask_at_no_point_twice(size):
    """The power of 2 is the last one up to the point, so that x + h is exact; at 0 it is 1."""
    asked = []
    differences(lambda t: asked.append(size + t) or 5.0 * t, size)
    first = max(abs(x - size) for x in asked)
    assert first == 2.0 ** math.floor(math.log2(size or 1)) / 8
    assert len({*asked}) == len(asked) == 1 + 2 * 17


def test_a_step_that_leaves_no_digits_is_followed_by_larger_ones():
    """Beside 1e-8 + 1, steps below 1e-8 leave 8 digits, and those from 1/8 nearly all."""
    assert differences(lambda t: (1e-8 + t) + 1, 1e-8).error < 1e-12


@pytest.mark.parametrize(
    ("powers", "limit"),
    [
        ([0.5], math.inf),  # as of sqrt
        ([0.0008], math.inf),
        ([0.0004], None),  # too slow to be told from a number
        ([1.0], math.inf),  # as of a jump
        ([1.02], None),  # no number at the point itself is as far away
        ([0.1, 0.1005], math.inf),
        ([0.1, 0.105], None),  # not steady
    ],
)
def test_slopes_that_grow_steadily_as_a_power_of_the_step_end_at_inf(powers, limit):
    steps, slopes = [8.0**-k for k in range(12)], [-1.0]
    for k in range(1, 12):
        slopes.append(slopes[-1] * 8 ** powers[k % len(powers)])
    assert endless(slopes, steps) == (None if limit is None else (-limit, 0.0))


def test_of_a_few_slopes_all_have_to_grow_and_of_many_five():
    assert endless([-1.0, -2.0, -4.0], [1.0, 1 / 8, 1 / 64]) == (-math.inf, 0.0)
    assert endless([-1.0, -2.0, -2.0], [1.0, 1 / 8, 1 / 64]) is None
    steps = [8.0**-k for k in range(7)]
    assert endless([3.0, *[2.0**k for k in range(6)]], steps) == (math.inf, 0.0)
    assert endless([3.0, *[2.0**k for k in range(5)], 16.0], steps) is None


def test_six_terms_of_a_slope_are_extrapolated_away_and_not_a_seventh():
    steps = [Fraction(1, 2**k) for k in range(10)]
    six, seven = [[5 + sum(h**n for n in range(1, 1 + k)) for h in steps] for k in (6, 7)]
    assert extrapolated(six, steps, 0) == (5, 0)
    assert 0 < extrapolated(seven, steps, 0)[0] - 5 < 1e-9


def test_the_error_of_a_slope_is_twice_how_far_the_next_is_from_it():
    """Of 1 and 2, no term in h can be told apart; the step of the second is 1."""
    assert extrapolated([1.0, 2.0], [2.0, 1.0], 0.0) == (1.0, 2.0)


def test_three_numbers_inside_the_domain_give_a_slope_and_two_do_not():
    def inside(end):
        return lambda t: 3 * t if t < end else math.nan

    steps = [1.0, 0.5, 0.25, 0.125]
    assert one_side(inside(1.0), steps, 0.0, EPSILON).slope == 3.0
    assert math.isnan(one_side(inside(0.5), steps, 0.0, EPSILON).slope)


def test_the_scale_of_a_slope_is_that_of_the_function_or_of_the_slope():
    assert differences(lambda t: 5.0, 1.0).scale == 5.0
    assert differences(lambda t: 3.0 * t, 1.0).scale == 3.0


def test_with_mpmath_rounding_leaves_an_error_too():
    found = differences(lambda t: 5 + t, 1.0, exact=True)
    assert found.left == 1.0
    assert 0 < found.error < 1e-60


def test_where_f_has_a_number_beside_the_point_and_none_there_nothing_jumps():
    found = differences(lambda t: 3 * t * t / t, 1.0)
    assert (found.left, found.right, found.jumps) == (3.0, 3.0, False)


def test_a_complex_step_is_found_however_narrow_the_curve():
    """Of 1 / (1 + u**2) the slope at u = 1 is -1/2; u is the distance times 1e12."""
    found = complex_step(lambda t: 1 / (1 + ((1e-12 + t) * 1e12) ** 2), 1.0)
    assert found.left == pytest.approx(-5e11, rel=1e-9)
    assert found.error < 1e-3


def test_a_complex_step_is_as_near_as_its_error_says():
    for f, x, slope in [
        (lambda x: x**3, 2.0, 12.0),
        (lambda x: x * x, 1e-20, 2e-20),
    ]:
        found = complex_step(lambda t, f=f, x=x: f(x + t), abs(x))
        assert abs(found.left - slope) <= found.error <= 1e-14 * slope
    assert complex_step(lambda t: (-1.1 + t) ** 101, 1.1).error == math.inf  # rounding all over
    assert complex_step(lambda t: 1e155 * t * 1e155, 1.0).error == math.inf  # too large a slope
    assert complex_step(math.sin, 1.0) is None
    assert complex_step(lambda t: t * t, 0.0).error < 1e-80  # of steps that all give 0, the best
    found = complex_step(lambda t: 3e-310 * (1 + t), 1.0)  # subnormal: no digit is left
    assert abs(found.left - 3e-310) <= found.error


@pytest.mark.filterwarnings("ignore")  # by default, NumPy only warns
def test_a_function_that_drops_the_imaginary_part_has_no_complex_step():
    assert complex_step(lambda t: np.array(1 + t).astype(float).item(), 1.0) is None


def test_a_reference_is_written_to_the_digits_that_are_known():
    for slope, error, text in [
        (0.5, 0.04, "0.5"),
        (0.5, 0.4, "?"),
        (1e-12, 1e-10, "0"),
        (-0.0, 0.0, "0"),
        (1 / 3, 0.0, "0.3333333333"),
        (math.nan, math.inf, "-"),
    ]:
        assert written(Reference(slope, slope, error, 1.0)) == text


@pytest.mark.slow
def test_a_failed_assertion_in_pytest_shows_the_table(tmp_path):
    (tmp_path / "test_own.py").write_text(
        "from engine import Value, check_gradients\n"
        "def checked():\n"
        "    assert check_gradients(lambda x: x * x + Value(x.data), [0.3])\n"
        "def test_it():\n"
        "    checked()\n",
        encoding="utf-8",
    )
    run = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "test_own.py"]
    path = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    shown = [
        subprocess.run([*run, *more], cwd=tmp_path, env=path, capture_output=True, text=True).stdout
        for more in (["-p", "no:petalgrad_pytest"], [])
    ]
    table = repr(check_gradients(lambda x: x * x + Value(x.data), [0.3]))
    assert "past its graph, as x.data and math.sin(x) do" in shown[0]  # its last line, without
    assert f"check_gradients ---\n{table}\n".replace(" ---", "") in re.sub(" -+\n", "\n", shown[1])


def test_a_slope_is_right_up_to_the_error_and_the_tolerance_together_and_no_further():
    """0.25 is allowed by the tolerance of 1/4, and 1/1024 by the error of the reference."""
    reference = Reference(1.0, 1.0, 2.0**-10, 1.0)
    allowed = 2.0**-10 + 0.25
    for slope, wrong in [
        (1 + allowed, False),
        (1 - allowed, False),
        (1 + allowed + 2.0**-40, True),
        (1 - allowed - 2.0**-40, True),
    ]:
        assert (Slope(slope, 0.0, 0.25).verdict(None, reference) == "WRONG") == wrong


def test_contributions_that_overflow_do_not_make_a_right_slope_wrong_nor_a_wrong_one_right():
    reference = Reference(1.0, 1.0, 1e-12, 1.0)
    assert Slope(1 + 1e-9, math.inf, 1e-6).verdict(None, reference) == "right"
    assert Slope(1 + 1e-5, math.inf, 1e-6).verdict(None, reference) == "WRONG"


def test_a_reference_with_three_digits_decides_and_one_with_fewer_does_not():
    for error, verdict in [
        (1e-3, "WRONG"),
        (1.01e-3, "not checked: no reference has three digits"),
    ]:
        found = Slope(2.0, 1.0, 1e-6).verdict(None, Reference(1.0, 1.0, error, 1.0))
        assert found.startswith(verdict)
    tiny = Reference(0.0, 0.0, 2.3e-308, 0.0)  # 0 as far as floats go
    assert Slope(0.0, 0.0, 1e-6).verdict(None, tiny) == "right"


def test_a_right_slope_of_fewer_than_three_digits_is_right_as_far_as_rounding_allows():
    for slope, error, remark in [
        (1.0, 1e-4, " to 4 digits"),
        (1.0, 1e-3, " to 3 digits"),
        (0.5, 6e-4, ", as far as rounding in f allows"),
        (0.0, 1e-3, ""),  # 0 has no digits
    ]:
        found = Slope(slope, 1.0, 1e-6).verdict(None, Reference(slope, slope, error, 1.0))
        assert found == f"right{remark}"


def test_the_report_is_a_table():
    report = check_gradients(lambda x, y: x * by_hand(math.sin, math.sin)(y), [2.0, 0.5])
    assert repr(report).splitlines()[:3] == [  # sin 0.5, 2 sin 0.5 and 2 cos 0.5
        "input      gradient  complex step   differences",
        "    0  0.4794255386  0.4794255386  0.4794255386  right",
        "    1  0.9588510772             -   1.755165124  WRONG",
    ]


@pytest.mark.parametrize("directions", [0, -1, 2.5, "all"])
def test_a_report_that_checked_nothing_is_not_given(directions):
    with pytest.raises(ValueError, match="directions is how many lines to check, 1 or more"):
        check_gradients(lambda x: x.data * x, [2.0], directions=directions)
