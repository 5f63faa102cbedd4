"""Checking: the learner's own tool finds what is wrong, and only that."""

import math
import random
import sys

import mpmath
import numpy as np
import pytest
from operations import OPERATIONS

from engine import (
    Value,
    atan2,
    check_gradients,
    exp,
    log,
    mean,
    mean_squared_error,
    norm,
    operation,
    relu,
    sigmoid,
    sin,
    softmax,
    softsign,
    sqrt,
    tanh,
    total,
)
from engine.checking.references import complex_step, differences
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


def beside(operation, point, i, h):
    """The slope in operand i, from h to 2h beside the point; None where there is no number."""
    xs = [mpmath.mpf(x) for x in point]
    numbers = []
    for k in 1, 2:
        try:
            numbers.append(operation.reference(*xs[:i], xs[i] + k * h, *xs[i + 1 :]))
        except (ValueError, ArithmeticError):
            return None
    slope = (numbers[1] - numbers[0]) / h
    return slope if isinstance(slope, mpmath.mpf) and slope == slope else None


def hull(operation, point, i):
    """The least and the greatest slope that is right; None where there is none.

    Those just below and above the point, which are the same but at a kink; by mpmath.
    """
    slopes = []
    with mpmath.workdps(2000):
        for h in mpmath.mpf("-1e-450"), mpmath.mpf("1e-450"):
            slope, nearer = [beside(operation, point, i, x) for x in (h, h * abs(h))]
            if slope is not None:
                endless = abs(nearer) > 2 * abs(slope) > 2
                slopes.append(float(mpmath.sign(slope) * mpmath.inf if endless else slope))
    return (min(slopes), max(slopes)) if slopes else None


def is_right(slope, low, high):
    """Whether a slope is right to one part in a million, or as far as small floats have digits."""
    nearest = min(max(slope, low), high)
    return slope == nearest or abs(slope - nearest) <= max(1e-6 * abs(nearest), 2.3e-308) < math.inf


def points_of(operation):
    """The points at which an operation has a number."""
    for point in PAIRS if len(operation.samples[0]) == 2 else [(x,) for x in NUMBERS]:
        try:
            operation.f(*map(Value, point))
        except (ValueError, ArithmeticError):
            continue
        yield point


def mistakes(operation, point, kinds):
    """What reports on an operation get wrong, in words, and how many wrong slopes they caught.

    Each report is on the operation with a chain rule that is wrong in one way, or None of these.
    """
    found, caught = [], 0
    known = [hull(operation, point, i) for i in range(len(point))]
    for kind in kinds:

        def f(*xs, kind=kind):
            y = operation.f(*xs)
            if kind and y.parents:
                right = y.chain_rule
                y.chain_rule = lambda slope: WRONG[kind](tuple(right(slope)))
            return y

        report, name = check_gradients(f, list(point)), operation.f(*map(Value, point)).op
        for check, slopes in zip(report, known, strict=True):
            what = f"{operation} at {point}, {kind}: {check}, between {slopes}"
            wrong = slopes is not None and not is_right(check.slope, *slopes)
            if check.wrong != wrong:
                found.append(f"{'missed' if wrong else 'false alarm'}: {what}")
            if kind is None and not check.ok and slopes:
                found.append(f"not checked: {what}")
            caught += wrong
        if any(x.wrong for x in report):
            said = " ".join(report.faults)
            if f"chain rule of {name} is wrong" not in said or said.count("is wrong") > 1:
                found.append(f"not named alone: {what}: {said}")
    return found, caught


@pytest.mark.slow
@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_no_right_slope_is_called_wrong_and_every_wrong_one_is_caught_and_named(operation):
    """At zeros, kinks, edges, extremes and subnormals, with a right chain rule and wrong ones."""
    for point in points_of(operation):
        found, _ = mistakes(operation, point, [None, *WRONG])
        assert found == []


def test_at_a_sample_of_points_no_right_slope_is_called_wrong_and_every_wrong_one_is_caught():
    chance, caught = random.Random(0), 0
    for operation in OPERATIONS:
        for point in chance.sample([*points_of(operation)], 2):
            found, count = mistakes(operation, point, [None, chance.choice([*WRONG])])
            assert found == []
            caught += count
    assert caught > 50


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_without_mpmath_right_slopes_are_right_too(operation, monkeypatch):
    monkeypatch.setitem(sys.modules, "mpmath", None)
    for point in operation.samples:
        report = check_gradients(operation.f, list(point))
        assert report, report
