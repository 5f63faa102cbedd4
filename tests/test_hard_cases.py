"""Hard cases: operations at tiny, huge and awkward numbers, against mpmath with digits to spare.

A float is an exact number, so mpmath says what the value and each slope should be. What is found
must be right to a relative 1e-12, or to the smallest float, 5e-324, if the number is so small that
floats lie further apart; what no float can hold is inf.
"""

import math
import sys
from fractions import Fraction

import mpmath
import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from mpmath import mpf
from operations import run

import engine
from engine import Value, grad

SMALL = [5e-324, 1e-310, 2.3e-308, 1e-300, 1e-160, 1e-20, 1e-8]
MIDDLE = [0.3, 1.0, 2.5, 19.5, 36.5, 350.0]
LARGE = [700.0, 708.5, 709.7, 710.0, 711.0, 720.0, 744.0, 745.0, 750.0, 1e5, 1e154, 1e200, 1.7e308]
POSITIVE = [*SMALL, *MIDDLE, *LARGE]
ALL = [*POSITIVE, *(-x for x in POSITIVE)]


def logistic(x):
    return 1 / (1 + mpmath.exp(-x))


def sign(x):
    return mpf(1) if x > 0 else mpf(-1)


ONE = {  # an operation: its definition, that of its slope, and where it is tried
    "exp(x)": (mpmath.exp, mpmath.exp, ALL),
    "expm1(x)": (mpmath.expm1, mpmath.exp, ALL),
    "log(x)": (mpmath.log, lambda x: 1 / x, POSITIVE),
    "log2(x)": (lambda x: mpmath.log(x, 2), lambda x: 1 / (x * mpmath.log(2)), POSITIVE),
    "log10(x)": (lambda x: mpmath.log(x, 10), lambda x: 1 / (x * mpmath.log(10)), POSITIVE),
    "log1p(x)": (mpmath.log1p, lambda x: 1 / (1 + x), [*POSITIVE, *(-x for x in SMALL), -0.75]),
    "sqrt(x)": (mpmath.sqrt, lambda x: 1 / (2 * mpmath.sqrt(x)), POSITIVE),
    "sin(x)": (mpmath.sin, mpmath.cos, ALL),
    "cos(x)": (mpmath.cos, lambda x: -mpmath.sin(x), ALL),
    "tan(x)": (mpmath.tan, lambda x: 1 + mpmath.tan(x) ** 2, ALL),
    "atan(x)": (mpmath.atan, lambda x: 1 / (1 + x * x), ALL),
    "sinh(x)": (mpmath.sinh, mpmath.cosh, ALL),
    "cosh(x)": (mpmath.cosh, mpmath.sinh, ALL),
    "tanh(x)": (mpmath.tanh, lambda x: 1 / mpmath.cosh(x) ** 2, ALL),
    "sigmoid(x)": (logistic, lambda x: logistic(x) * logistic(-x), ALL),
    "softplus(x)": (lambda x: mpmath.log1p(mpmath.exp(x)), logistic, ALL),
    "log_sigmoid(x)": (lambda x: -mpmath.log1p(mpmath.exp(-x)), lambda x: logistic(-x), ALL),
    "softsign(x)": (lambda x: x / (1 + abs(x)), lambda x: 1 / (1 + abs(x)) ** 2, ALL),
    "abs(x)": (abs, sign, ALL),
    "relu(x)": (lambda x: max(x, mpf(0)), lambda x: mpf(x > 0), ALL),
    "1 / x": (lambda x: 1 / x, lambda x: -1 / x**2, ALL),
    "x.reciprocal()": (lambda x: 1 / x, lambda x: -1 / x**2, ALL),
    "x ** 2": (lambda x: x**2, lambda x: 2 * x, ALL),
    "x ** 3": (lambda x: x**3, lambda x: 3 * x**2, ALL),
    "x ** 101": (lambda x: x**101, lambda x: 101 * x**100, ALL),
    "x ** -1": (lambda x: 1 / x, lambda x: -1 / x**2, ALL),
    "x ** -2": (lambda x: x**-2, lambda x: -2 * x**-3, ALL),
    "x ** 0.5": (mpmath.sqrt, lambda x: 1 / (2 * mpmath.sqrt(x)), POSITIVE),
    "x ** 1.5": (lambda x: x ** mpf(1.5), lambda x: 1.5 * mpmath.sqrt(x), POSITIVE),
    "x ** 0.0043": (
        lambda x: x ** mpf(0.0043),
        lambda x: 0.0043 * x ** (mpf(0.0043) - 1),
        POSITIVE,
    ),
    "x ** -0.25": (lambda x: x ** mpf(-0.25), lambda x: -0.25 * x ** mpf(-1.25), POSITIVE),
    "2 ** x": (lambda x: mpf(2) ** x, lambda x: mpf(2) ** x * mpmath.log(2), ALL),
    "0.3 ** x": (lambda x: mpf(0.3) ** x, lambda x: mpf(0.3) ** x * mpmath.log(mpf(0.3)), ALL),
    "norm([x, x])": (
        lambda x: abs(x) * mpmath.sqrt(2),
        lambda x: sign(x) * mpmath.sqrt(2),
        [x for x in ALL if 1e-320 < abs(x) < 1.2e308],  # a length that is no float has no direction
    ),
    "mean([x, x, x])": (lambda x: x, lambda x: mpf(1), ALL),
    "total([x, x, -x])": (lambda x: x, lambda x: mpf(1), ALL),
}
PAIRS = [
    (1e-200, 1e-200), (1e200, 1e200), (1e-200, 1e200), (1e200, 1e-200), (1e308, 1e308),
    (-1e308, 1e308), (1e308, -1.2e308), (5e-324, 0.1), (3e-320, -4e-320), (1e-308, 2.0),
    (2.0, 1e-308), (1e308, 3.0), (3.0, 1e308), (-3.0, 1e-310), (1e-310, -3.0), (0.7, 700.0),
]  # fmt: skip


def distance(x, y):
    return mpmath.sqrt(x * x + y * y)


TWO = {  # an operation: its definition, its slopes in x and in y, and where it is tried
    "x + y": (lambda x, y: x + y, lambda x, y: mpf(1), lambda x, y: mpf(1), PAIRS),
    "x - y": (lambda x, y: x - y, lambda x, y: mpf(1), lambda x, y: mpf(-1), PAIRS),
    "x * y": (lambda x, y: x * y, lambda x, y: y, lambda x, y: x, PAIRS),
    "x / y": (lambda x, y: x / y, lambda x, y: 1 / y, lambda x, y: -x / y**2, PAIRS),
    "atan2(x, y)": (
        mpmath.atan2,
        lambda x, y: y / (x * x + y * y),
        lambda x, y: -x / (x * x + y * y),
        PAIRS,
    ),
    "norm([x, y])": (
        distance,
        lambda x, y: x / distance(x, y),
        lambda x, y: y / distance(x, y),
        PAIRS,
    ),
    "mean([x, y])": (lambda x, y: (x + y) / 2, lambda x, y: mpf(0.5), lambda x, y: mpf(0.5), PAIRS),
    "total([x, x, y])": (lambda x, y: 2 * x + y, lambda x, y: mpf(2), lambda x, y: mpf(1), PAIRS),
    "maximum(x, y)": (
        max,
        lambda x, y: mpf(0.5) if x == y else mpf(x > y),
        lambda x, y: mpf(0.5) if x == y else mpf(y > x),
        PAIRS,
    ),
    "product([x, x, y])": (
        lambda x, y: x * x * y,
        lambda x, y: 2 * x * y,
        lambda x, y: x * x,
        PAIRS,
    ),
    "product([x, y, x, y])": (
        lambda x, y: x * x * y * y,
        lambda x, y: 2 * x * y * y,
        lambda x, y: 2 * x * x * y,
        PAIRS,
    ),
    "x ** y": (
        lambda x, y: x**y,
        lambda x, y: y * x ** (y - 1),
        lambda x, y: x**y * mpmath.log(x),
        [
            (1e-160, 0.0043), (1e-200, 1.5), (1e-310, 0.98), (5e-324, 0.5), (5e-324, 0.9),
            (1e300, 1.02), (1e300, -1.02), (1e10, -30.5), (2.0, -1022.0), (2.0, -1021.5),
            (1.0, 1e308), (1 + 2**-52, 1e17), (0.5, 1022.0), (1e-5, 61.5), (1.7e308, 1.0),
            (0.999, 7e5), (1 - 270 * 2**-53, 2.0**54), (1e-308, -1.0), (3.0, -640.0), (1e-77, 4.0),
            (1e77, 4.0),
        ],
    ),
}  # fmt: skip
OPERATIONS = {  # {name: its definition, those of its slopes, and where it is tried}
    **{name: (f, [d], [(x,) for x in xs]) for name, (f, d, xs) in ONE.items()},
    **{name: (f, [d, e], pairs) for name, (f, d, e, pairs) in TWO.items()},
}


def right(found, true, steps=1):
    """Whether a number is right to 1e-12, or to as many of the smallest floats as `steps`."""
    if abs(true) >= mpf(sys.float_info.max) * (1 + mpf(2) ** -54):
        return found == math.copysign(math.inf, true)
    apart = abs(mpf(found) - true) if math.isfinite(found) else math.inf
    return apart <= max(abs(true) * mpf(1e-12), steps * mpf(5e-324))


def wrong_cases(name, cases, steps=1):
    """The operands at which an operation is wrong, with what is found and what is right."""
    f = eval(f"lambda x, y=None: {name}", vars(engine))
    value, derivatives, _ = OPERATIONS[name]
    wrong = []
    for numbers in cases:
        exact = [mpf(x) for x in numbers]
        expected = [value(*exact), *[d(*exact) for d in derivatives]]
        y, slopes = run(f, numbers)
        found = [y, *slopes]
        if not all(right(x, true, steps) for x, true in zip(found, expected, strict=True)):
            wrong.append((numbers, found, [mpmath.nstr(x, 17) for x in expected]))
    return wrong


def test_there_are_more_than_a_thousand_of_them():
    assert sum(len(cases) for _, _, cases in OPERATIONS.values()) > 1000


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_and_its_slopes_are_right_at_tiny_huge_and_awkward_numbers(name):
    with mpmath.workdps(700):
        assert wrong_cases(name, OPERATIONS[name][2]) == []


@pytest.mark.parametrize("name", ["sigmoid(x)", "tanh(x)", "softplus(x)", "log_sigmoid(x)"])
@settings(max_examples=30)
@given(x=st.sampled_from([1e-12, 1.0, 50.0, 800.0, 1e308]).flatmap(lambda w: st.floats(-w, w)))
@example(x=0.0)
@example(x=359.0)
def test_an_activation_is_right_everywhere_on_its_curve(name, x):
    with mpmath.workdps(700):
        assert wrong_cases(name, [(x,)], steps=4) == []  # the slope of tanh is 4 times a small one


def test_the_slope_of_a_power_too_large_to_take_1_from_has_its_sign():
    """1e22 is even and 1e22 - 1 odd, but as a float the latter is 1e22 too."""
    assert grad(lambda x: x**1e22)(-1.0) == -1e22
    assert grad(lambda x: x**1e22)(1.0) == 1e22
    x = Value(-1.0)
    step = engine.program(x**1e22, parameters=[x])
    assert step() == (1.0, [-1e22])


def test_a_mean_and_a_product_do_not_overflow_on_the_way():
    xs = [Value(1e308) for _ in range(3)]
    y = engine.mean(xs)
    y.backward()
    assert y.data == pytest.approx(1e308, rel=1e-15)
    assert [x.grad for x in xs] == [1 / 3] * 3
    assert engine.mean([1e308, 1.7e308, -1.7e308]) == pytest.approx(1e308 / 3, rel=1e-15)
    assert engine.mean([math.inf, 1.0]) == math.inf
    xs = [Value(x) for x in (1e200, 1e200, 1e-300)]
    y = engine.product(xs)
    y.backward()
    assert y.data == pytest.approx(1e100, rel=1e-15)
    assert [x.grad for x in xs] == pytest.approx([1e-100, 1e-100, math.inf], rel=1e-15)
    assert engine.product([1e-200, 1e-120, 1e300]) == pytest.approx(1e-20, rel=1e-15)
    assert engine.product([0.0, 1e200, 1e200]) == 0
    assert engine.product([math.inf, 1e-200, 1e-200]) == math.inf
    assert math.isnan(engine.product([math.inf, 0.0]))


def test_a_total_whose_partial_sums_overflow_is_right():
    assert engine.total([1e308, 1e308, -1e308, -1e308, 3.0]) == 3.0


@pytest.mark.parametrize("step", [lambda x: engine.mean([x, x]), lambda x: x.atan2(x)])
def test_a_program_recorded_at_huge_numbers_has_the_numbers_of_the_engine(step):
    x = Value(1e308)
    y = step(x)
    y.backward()
    assert engine.program(y, parameters=[x])() == (y.data, [x.grad])


def test_the_second_slope_of_a_squared_absolute_value_at_0_is_0_by_its_convention():
    """abs has slope 0 at 0, and so 2 * abs(x) * slope has slope 0 too; with 1 it would be 2."""
    assert grad(grad(lambda x: abs(x) ** 2))(0.0) == 0
    assert grad(grad(lambda x: abs(x) ** 2))(1e-300) == 2


ROOTS = {
    "sqrt(x)": engine.sqrt,
    "x ** 0.5": lambda x: x**0.5,
    "x ** (1/2)": lambda x: x ** Fraction(1, 2),
    "x ** n": lambda x: x ** Value(0.5),
}
BLOCKED = {  # functions of a root of x that do not depend on it where x is 0; their slope there
    "(1 - x).where(x, root)": (lambda x, root: (1 - x).where(x, root), 1),
    "relu(root - 1) + x": (lambda x, root: engine.relu(root - 1) + x, 1),
    "leaky_relu(root - 1, 0) + x": (lambda x, root: engine.leaky_relu(root - 1, 0.0) + x, 1),
    "maximum(root, 1) + x": (lambda x, root: engine.maximum(root, 1) + x, 1),
    "minimum(root, -1) + x": (lambda x, root: engine.minimum(root, -1) + x, 1),
    "clip(root, 1, 2) + x": (lambda x, root: engine.clip(root, 1, 2) + x, 1),
    "0 * root + x": (lambda x, root: 0 * root + x, 1),
    "(1 - x).where(x, 3 * root + 1)": (lambda x, root: (1 - x).where(x, 3 * root + 1), 1),
    "x * root": (lambda x, root: x * root, 0),
}


@pytest.mark.parametrize(("f", "slope"), BLOCKED.values(), ids=BLOCKED)
@pytest.mark.parametrize("root", ROOTS.values(), ids=ROOTS)
def test_the_infinite_slope_of_a_root_does_not_pass_where_nothing_depends_on_it(root, f, slope):
    x = Value(0.0)
    y = f(x, root(x))
    y.backward()
    assert x.grad == slope
    assert engine.program(y, parameters=[x])() == (y.data, [slope])
    lanes = Value(np.array([0.0, 0.25]))
    f(lanes, root(lanes)).backward()
    assert lanes.grad[0] == slope
    assert grad(lambda x: f(x, root(x)))(Value(0.0)).data == slope
    if slope == 1:
        assert grad(grad(lambda x: f(x, root(x))))(0.0) == 0


def test_the_slope_of_a_root_is_infinite_where_something_depends_on_it():
    for root in ROOTS.values():
        assert grad(root)(0.0) == math.inf
        assert grad(lambda x, root=root: engine.relu(root(x) + 1))(0.0) == math.inf


@pytest.mark.parametrize(
    "f",
    [
        lambda x: engine.maximum(x / 2, 1),
        lambda x: engine.minimum(x / 2, 0),
        lambda x: engine.relu(-x / 2),
        lambda x: engine.relu(engine.mean([-x, -x])),
        lambda x: Value(Fraction(1)).where(x, x / 3) - x,
        lambda x: engine.clip(x / 2, 1, 2),
    ],
)
def test_a_slope_that_is_blocked_keeps_the_gradient_of_a_fraction_exact(f):
    x = Value(Fraction(1, 3))
    y = f(x) + x * Fraction(1, 3)
    y.backward()
    assert (type(x.grad), x.grad) == (Fraction, Fraction(1, 3))


def test_a_root_times_a_gradient_of_0_has_slope_0_by_convention():
    """Of x = sqrt(x) ** 2 it should be 1, but 2 * sqrt(x) is 0, and 0 * inf has no answer."""
    assert grad(lambda x: engine.sqrt(x) ** 2)(0.0) == 0
