"""SymPy expressions: what comes out is the formula."""

import sympy
from sympy import (
    atan,  # noqa: F401
    cos,  # noqa: F401
    cosh,  # noqa: F401
    exp,
    log,
    sin,  # noqa: F401
    sinh,  # noqa: F401
    sqrt,
    tan,  # noqa: F401
    tanh,  # noqa: F401
)

absolute, maximum, minimum, total = sympy.Abs, sympy.Max, sympy.Min, sympy.Add


def one(x):
    return sympy.Integer(1)


def expm1(x):
    return exp(x) - 1


def log1p(x):
    return log(1 + x)


def minus(a, b):
    return a - b


def sigmoid(x):
    return 1 / (1 + exp(-x))


def softplus(x):
    return log(1 + exp(x))


def log_sigmoid(x):
    return -softplus(-x)


def relu(x):
    return where(x, x, 0)


def where(test, a, b):
    return sympy.Piecewise((a, sympy.sympify(test) > 0), (b, True))


def equal(x, y):
    return sympy.Piecewise((1, sympy.Eq(x, y)), (0, True))


def divide(a, b):
    return a / b


def reciprocal(x):
    return 1 / x


def power(x, n):
    return x**n


def power_slope(x, n):
    return n * x ** (n - 1)


def log_factor(x):
    return log(x)


def norm(*xs):
    return sqrt(total(*(x**2 for x in xs)))


def peak(*xs):
    """Nothing need be taken off before exp: a formula cannot overflow."""
    return 0
