"""mpmath's real numbers, to as many digits as mpmath is set to."""

import sys
from fractions import Fraction

import mpmath
from mpmath import atan, atan2, cos, cosh, exp, expm1, log1p, sin, sinh, tan, tanh  # noqa: F401

from . import real
from .dispatch import register

absolute, where, maximum, minimum = abs, real.where, real.maximum, real.minimum
divide, gap, steep = real.divide, real.gap, real.steep


def one(x):
    return mpmath.mpf(1)  # for mpmath inf ** 0 is nan


def logarithm(name, *base):
    """The natural logarithm, or the one to a base."""

    def function(x):
        if x <= 0:
            raise ValueError(f"{name}({x}): a logarithm needs a number above 0")
        return mpmath.log(x, *base)

    return function


log, log2, log10 = logarithm("log"), logarithm("log2", 2), logarithm("log10", 10)


def sqrt(x):
    if x < 0:
        raise ValueError(f"sqrt({x}): a square root needs a number of at least 0")
    return mpmath.sqrt(x)


def equal(x, y):
    return mpmath.mpf(x == y) if x == x and y == y else mpmath.nan


def reciprocal(x):
    return 1 / x if x else mpmath.inf


def power(x, n):
    if x == 0 and n < 0:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers")
    y = mpmath.mpf(x) ** n
    if isinstance(y, mpmath.mpc):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def power_slope(x, n):
    return 0 if n == 0 else n * power(x, n - 1) if x or n >= 1 else n * mpmath.inf


def log_factor(x):
    return mpmath.log(x) if x > 0 else 0 if x == 0 else mpmath.nan


def total(*xs):
    return mpmath.fsum(xs)


def beside(*xs):
    for x in xs:
        if isinstance(x, Fraction | complex):
            way = "mpf(x.numerator) / x.denominator" if isinstance(x, Fraction) else "x.real"
            raise TypeError(f"{x!r} cannot be combined with an mpmath number; take {way}")
    return xs


def number(x):
    """An mpf as it is, a constant of mpmath as an mpf; other mpmath numbers are refused."""
    if type(x) is mpmath.mpf:
        return x
    if isinstance(x, mpmath.mpf):
        return +x
    raise TypeError(f"{x!r:.60} is not an mpmath.mpf, the only kind of mpmath number here")


for known in (*mpmath.mpf.__mro__, *mpmath.mpc.__mro__, *type(mpmath.iv.mpf(0)).__mro__):
    if known.__module__.startswith("mpmath"):
        register(known, sys.modules[__name__])
