"""Real numbers: int, float and Fraction, and NumPy's scalars as these.

Ints and Fractions stay exact in `relu`, `power` and `total`. A result too large for a float is inf;
a number outside the domain is an error. (Python itself computes Fraction ** Fraction, as a float
unless the exponent is whole.)
"""

import math
import numbers
import sys

from .dispatch import register

inf, nan = math.inf, math.nan
absolute = abs


def bounded(f):
    """Return f, which treats an int or Fraction beyond the range of floats as inf or -inf."""

    def clipped(*xs):
        try:
            return f(*xs)
        except OverflowError:
            return f(*[as_float(x) for x in xs])

    return clipped


def as_float(x):
    try:
        return float(x)
    except OverflowError:
        return inf if x > 0 else -inf


tanh, atan, norm = bounded(math.tanh), bounded(math.atan), bounded(math.hypot)


def one(x):
    return type(x)(1)


def overflowing(f, low):
    """Return f, which is inf where that is too large for a float; `low` if x is far below 0."""

    def function(x):
        try:
            return f(x)
        except OverflowError:
            return inf if x > 0 else low

    return function


exp, expm1 = overflowing(math.exp, 0.0), overflowing(math.expm1, -1.0)
sinh, cosh = overflowing(math.sinh, -inf), overflowing(math.cosh, inf)


def periodic(f):
    """Return f, which is nan of inf and nan."""

    def function(x):
        return f(x) if abs(x) < inf else nan

    return function


sin, cos, tan = periodic(math.sin), periodic(math.cos), periodic(math.tan)


def logarithm(name, f, unit):
    """The logarithm f, also beyond the range of floats; `unit` is the natural log of its base."""

    def function(x):
        try:
            return f(x)
        except (ValueError, OverflowError):
            if x > 0:
                return (math.log(x.numerator) - math.log(x.denominator)) / unit
            raise ValueError(f"{name}({x}): a logarithm needs a number above 0") from None

    return function


log = logarithm("log", math.log, 1)
log2 = logarithm("log2", math.log2, math.log(2))
log10 = logarithm("log10", math.log10, math.log(10))


def log1p(x):
    try:
        return math.log1p(x)
    except OverflowError:
        return log(1 + x)
    except ValueError:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number above -1") from None


def sqrt(x):
    try:
        return math.sqrt(x) + 0.0  # of -0.0 it is 0.0, or its slope would be -inf
    except OverflowError:
        return as_float(math.isqrt(x.numerator // x.denominator))
    except ValueError:
        raise ValueError(f"sqrt({x}): a square root needs a number of at least 0") from None


def atan2(y, x):
    if type(y) is type(x) is float:
        return math.atan2(y, x)
    size = max(abs(y), abs(x)) or 1  # ints and Fractions beyond the range of floats
    return math.atan2(y / size, x / size) if size < inf else math.atan2(as_float(y), as_float(x))


def sigmoid(x):
    return 1 / (1 + exp(-x)) if x > -700 else exp(x)  # there 1 + exp(-x) would soon be inf


@bounded
def softplus(x):
    return x + log1p(exp(-x)) if x > 0 else log1p(exp(x))


def relu(x):
    return x if x > 0 or x != x else type(x)(0)  # x != x: nan stays nan


def where(test, a, b):
    return a if test > 0 else b if test == test else nan


def peak(*xs):
    return max(xs)  # if one of them is nan, any other will do: exp(nan - x) is nan


def gap(x, top):
    return x - top if x != top else 0.0


def settled(x, rest, top):
    return nan if rest > 0 and abs(top) == inf else x


def shares(*xs):  # the formula, without asking for the kind of each part
    top = max(xs)
    parts = [exp(x - top if x != top else 0.0) for x in xs]
    whole = math.fsum(parts)
    if whole > 1 and not abs(top) < inf:
        whole = nan
    return [part / whole for part in parts]


def equal(x, y):
    same = type(x)(x == y)  # of x's kind: a float would spoil Fractions
    return same if x == x and y == y else nan


def maximum(*xs):
    return nan if any_nan(xs) else max(xs)


def minimum(*xs):
    return nan if any_nan(xs) else min(xs)


def any_nan(xs):
    return any([x != x for x in xs])  # noqa: C419 (a list is faster for the few there are)


@bounded
def divide(a, b):
    try:
        return a / b
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{a} / {b}: nothing can be divided by 0") from None


def reciprocal(x):
    return 1 / x if x else math.copysign(inf, x)


def steep(slope, local):
    return slope * local if slope != 0 else slope


def power(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float):
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n % 1 else -y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if type(y) is complex:
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def power_slope(x, n):
    if n == 2:
        return 2 * x  # the most frequent by far
    if n == 0:
        return 0
    if not x:
        return n * power(x, n - 1) if n >= 1 else n * inf
    slope = n * power(x, n - 1)
    inexact = n - 1 == n < inf or (n < 1 and not 1e-300 < abs(slope) < inf)
    return _slope_by_halves(x, n) if inexact and type(slope) is float and abs(x) < inf else slope


def _slope_by_halves(x, n):
    """n * x**(n - 1), where n - 1 is rounded to n, or the power without n is no usual float."""
    half, sign = power(abs(x), (n - 1) / 2), 1 if x > 0 else -1
    return n * half * half * power(sign, n) / sign


def log_factor(x):
    return log(x) if x > 0 else 0 if x == 0 else nan


def total(*xs):
    if float not in map(type, xs) and all(isinstance(x, numbers.Rational) for x in xs):
        return sum(xs)
    try:
        return math.fsum(xs)
    except (OverflowError, ValueError):
        return _total_of_extremes(xs)


def _total_of_extremes(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) < inf]
    if endless:
        return nan if len({*endless}) > 1 or endless[0] != endless[0] else endless[0]
    exact = sum(map(Fraction, xs))
    try:
        return float(exact)
    except OverflowError:
        return inf if exact > 0 else -inf


register(numbers.Real, sys.modules[__name__])
