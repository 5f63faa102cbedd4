"""Elementary: each kind of number answers in kind."""

import math
from fractions import Fraction

import pytest

from engine import elementary


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        (elementary.exp(710), math.inf),
        (elementary.cosh(-711), math.inf),
        (elementary.sinh(-711), -math.inf),
        (elementary.power(1e200, 3), math.inf),
        (elementary.power(-1e200, 3), -math.inf),
        (elementary.power(-1e200, 4), math.inf),
        (elementary.power(1e-200, -2), math.inf),
        (elementary.power(10**400, -1), 0.0),
        (elementary.total(1e308, 1e308), math.inf),
        (elementary.total(1e308, 1e308, -1e308), 1e308),
    ],
)
def test_what_is_too_large_for_a_float_is_infinite(result, expected):
    assert result == expected


def test_what_is_rational_stays_exact():
    third = Fraction(1, 3)
    assert elementary.relu(third) is third
    assert elementary.relu(-third) == Fraction(0)
    assert isinstance(elementary.relu(-third), Fraction)
    assert elementary.power(third, -2) == Fraction(9)
    assert elementary.total(third, third, 1) == Fraction(5, 3)
    assert elementary.total(2**60, 1) == 2**60 + 1


def test_a_total_is_rounded_once():
    tenths = [0.1] * 10
    assert elementary.total(*tenths) == 1
    assert elementary.total(1e100, 1.0, -1e100) == 1


@pytest.mark.parametrize("f", [elementary.relu, elementary.absolute, elementary.sin])
def test_nan_stays_nan(f):
    assert math.isnan(f(math.nan))
    assert math.isnan(elementary.maximum(1.0, math.nan))
    assert math.isnan(elementary.total(math.inf, -math.inf))


@pytest.mark.parametrize(
    ("f", "error", "says"),
    [
        (lambda: elementary.log(0), ValueError, "log(0): a logarithm needs a number above 0"),
        (lambda: elementary.log(-1.5), ValueError, "log(-1.5)"),
        (lambda: elementary.sqrt(-1), ValueError, "sqrt(-1): a square root needs"),
        (lambda: elementary.power(-8, 1 / 3), ValueError, "(-8) ** 0.333"),
        (lambda: elementary.power(0, -1), ZeroDivisionError, "0 ** -1: 0 has no negative powers"),
    ],
)
def test_outside_its_domain_an_operation_says_what_it_needs(f, error, says):
    with pytest.raises(error) as caught:
        f()
    assert says in str(caught.value)


@pytest.mark.parametrize("wrong", ["1", b"1", None, [1.0], (1.0,), {1.0}, object()])
def test_what_is_no_number_is_refused_by_its_type(wrong):
    with pytest.raises(TypeError, match=type(wrong).__name__):
        elementary.number(wrong)


@pytest.mark.parametrize("x", [0.3, -0.7, 2.5])
@pytest.mark.parametrize(
    "f",
    [
        elementary.exp,
        elementary.sinh,
        elementary.cosh,
        elementary.tanh,
        elementary.sigmoid,
        elementary.relu,
        elementary.absolute,
        elementary.reciprocal,
        elementary.one,
        lambda x: elementary.power(x, 3),
        lambda x: elementary.power_slope(x, 3),
        lambda x: elementary.maximum(x, 0.5),
        lambda x: elementary.total(x, 1.0, x),
        lambda x: elementary.softmax(x, 0.5, 1.0),
    ],
)
def test_a_complex_number_without_imaginary_part_gives_what_the_real_one_gives(f, x):
    found = complex(f(complex(x)))
    assert found.real == pytest.approx(f(x), rel=1e-14)
    assert found.imag == 0


def test_a_softmax_is_right_where_exp_itself_would_overflow():
    assert elementary.softmax(1000.0, 1000.0) == 0.5
    assert elementary.softmax(-1e308, 1e308) == 0
    assert elementary.softmax(3.0) == 1
