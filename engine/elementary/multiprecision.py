"""mpmath's real numbers, to as many digits as mpmath is set to."""

import sys
from fractions import Fraction

import mpmath
from mpmath import atan, atan2, cos, cosh, exp, expm1, log1p, sin, sinh, tan, tanh  # noqa: F401

from . import real
from .dispatch import register

absolute, where, maximum, minimum = abs, real.where, real.maximum, real.minimum
gap, steep = real.gap, real.steep


def one(x):
    return mpmath.mpf(1)  # for mpmath inf ** 0 is nan


def log(x):
    return mpmath.log(_above_0(x, "log", "a logarithm"))


def log2(x):
    return mpmath.log(_above_0(x, "log2", "a logarithm"), 2)


def log10(x):
    return mpmath.log(_above_0(x, "log10", "a logarithm"), 10)


def _above_0(x, name, what):
    if x <= 0:
        raise ValueError(f"{name}({x}): {what} needs a number above 0")
    return x


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


def divide(a, b):
    if b == 0:
        raise ZeroDivisionError(f"{a} / {b}: nothing can be divided by 0")
    return a / b


def total(*xs):
    return mpmath.fsum(xs)


def beside(*xs):
    for x in xs:
        if isinstance(x, Fraction | complex):
            way = "mpf(x.numerator) / x.denominator" if isinstance(x, Fraction) else "x.real"
            raise TypeError(f"{x!r} cannot be computed with beside a number of mpmath; take {way}")
    return xs


def number(x):
    """An mpf as it is, mpmath's constants as one; other numbers of mpmath's are refused."""
    if type(x) is mpmath.mpf:
        return x
    if isinstance(x, mpmath.mpf):
        return +x
    raise TypeError(f"{x!r:.60} is no mpmath.mpf; of mpmath's numbers only those are supported")


for known in (*mpmath.mpf.__mro__, *mpmath.mpc.__mro__, *type(mpmath.iv.mpf(0)).__mro__):
    if known.__module__.startswith("mpmath"):
        register(known, sys.modules[__name__])
