"""NumPy arrays: many numbers side by side, a lane each.

A lane follows NumPy: outside a domain it is nan or inf, and the other lanes go on. NumPy's own
warnings are silenced here; those of + - * / are the user's to set.
"""

import functools

import numpy as np


def quiet(f):
    """Return f without NumPy's warnings of overflow and of invalid values."""

    @functools.wraps(f)
    def silent(*xs):
        with np.errstate(all="ignore"):
            return f(*xs)

    return silent


exp, expm1, log, log1p, sqrt = map(quiet, (np.exp, np.expm1, np.log, np.log1p, np.sqrt))
sin, cos, tan, atan = map(quiet, (np.sin, np.cos, np.tan, np.arctan))
sinh, cosh, tanh = map(quiet, (np.sinh, np.cosh, np.tanh))
absolute, minus = np.abs, quiet(np.subtract)


def one(x):
    return np.ones_like(x)


@quiet
def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softplus(x):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))


def log_sigmoid(x):
    return -softplus(-x)


def relu(x):
    return np.maximum(x, 0)


def where(test, a, b):
    return np.where(np.isnan(test), np.nan, np.where(np.greater(test, 0), a, b))


def equal(x, y):
    return np.where(np.isnan(x) | np.isnan(y), np.nan, np.equal(x, y))


def maximum(*xs):
    return functools.reduce(np.maximum, xs)


def minimum(*xs):
    return functools.reduce(np.minimum, xs)


def divide(a, b):
    return np.divide(a, b)


@quiet
def reciprocal(x):
    return np.divide(1, x)


@quiet
def power(x, n):
    return np.power(np.asarray(x, float), n)


@quiet
def power_slope(x, n):
    return np.where(np.equal(n, 0), 0.0, n * np.power(np.asarray(x, float), np.subtract(n, 1)))


@quiet
def log_factor(x):
    return np.where(np.equal(x, 0), 0.0, np.log(x))


@quiet
def total(*xs):
    whole, lost = 0.0, 0.0
    for x in xs:
        before, whole = whole, whole + x
        lost = lost + np.where(np.abs(before) < np.abs(x), x - whole + before, before - whole + x)
    return whole + np.where(np.isfinite(lost), lost, 0.0)


def norm(*xs):
    return functools.reduce(np.hypot, xs)


peak = maximum  # taken off before exp, so that it cannot overflow
