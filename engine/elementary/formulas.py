"""SymPy expressions: the result is a formula."""

import sys

import sympy
from sympy import (
    atan,  # noqa: F401
    atan2,  # noqa: F401
    cos,  # noqa: F401
    cosh,  # noqa: F401
    exp,
    log,
    sin,  # noqa: F401
    sinh,  # noqa: F401
    sqrt,  # noqa: F401
    tan,  # noqa: F401
    tanh,  # noqa: F401
)

from .dispatch import register

absolute, maximum, minimum, total = sympy.Abs, sympy.Max, sympy.Min, sympy.Add


def one(x):
    return sympy.Integer(1)


def softplus(x):
    return log(1 + exp(x))


def where(test, a, b):
    return sympy.Piecewise((a, sympy.sympify(test) > 0), (b, True))


def equal(x, y):
    return sympy.Piecewise((1, sympy.Eq(x, y)), (0, True))


def log2(x):
    return log(x) / log(2)


def log10(x):
    return log(x) / log(10)


def reciprocal(x):
    return 1 / x


def steep(slope, local):
    return slope * local


def power_slope(x, n):
    return n * x ** (n - 1)


def log_factor(x):
    return log(x)


def peak(*xs):
    """0: a formula cannot overflow, so nothing is subtracted before exp."""
    return sympy.Integer(0)


def beside(*xs):
    if any(getattr(x, "shape", ()) for x in xs):
        raise TypeError("an array cannot be combined with a formula; take its elements one by one")
    return xs


register(sympy.Expr, sys.modules[__name__])
