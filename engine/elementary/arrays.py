"""NumPy arrays: many numbers side by side, one in each lane.

A lane follows NumPy: outside a domain it is nan or inf, and the other lanes are not affected.
NumPy's own warnings are silenced here, except for + - * /, where the user sets them.
"""

import functools
import numbers
import sys

import numpy as np

from . import real
from .dispatch import number as number_of
from .dispatch import register


def floats(x):
    """An array of whole numbers as float64, or 10 - 20 would be 246 in uint8; else x as it is."""
    return x.astype(float) if type(x) is np.ndarray and x.dtype.kind in "biu" else x


def quiet(f):
    """Return f of floats, without NumPy's warnings of overflow and of invalid values."""

    @functools.wraps(f)
    def silent(*xs):
        with np.errstate(all="ignore"):
            return f(*map(floats, xs))

    return silent


exp, expm1, log, log1p, sqrt = map(quiet, (np.exp, np.expm1, np.log, np.log1p, np.sqrt))
log2, log10, atan2 = map(quiet, (np.log2, np.log10, np.arctan2))
sin, cos, tan, atan = map(quiet, (np.sin, np.cos, np.tan, np.arctan))
sinh, cosh, tanh = map(quiet, (np.sinh, np.cosh, np.tanh))
absolute, minus = np.abs, quiet(np.subtract)


def one(x):
    return np.ones_like(x)


@quiet
def sigmoid(x):
    small = np.exp(-np.abs(x))  # never inf, so that no lane underflows too early
    return np.where(x > 0, 1, small) / (1 + small)


@quiet
def softplus(x):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))


@quiet
def softsign(x):
    return x / (1 + np.abs(x))


def relu(x):
    return np.maximum(floats(x), 0)


def where(test, a, b):
    return np.where(np.isnan(test), np.nan, np.where(np.greater(test, 0), a, b))


def equal(x, y):
    return np.where(np.isnan(x) | np.isnan(y), np.nan, np.equal(x, y))


@quiet
def gap(x, top):
    return np.where(np.equal(x, top), 0.0, np.subtract(x, top))


def maximum(*xs):
    return functools.reduce(np.maximum, map(floats, xs))


def minimum(*xs):
    return functools.reduce(np.minimum, map(floats, xs))


def divide(a, b):
    return np.divide(a, b)


@quiet
def reciprocal(x):
    return np.divide(1, x)


@quiet
def steep(slope, local):
    return np.where(np.equal(slope, 0), 0.0, np.multiply(slope, local))


@quiet
def power(x, n):
    return np.power(x, n)


@quiet
def power_slope(x, n):
    return np.where(np.equal(n, 0), 0.0, n * np.power(x, n - 1))


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
    if len(xs) == 1:
        return np.abs(xs[0])
    return functools.reduce(np.hypot, sorted(xs, key=np.ndim, reverse=True))  # which keeps float32


def lane_shape(x):
    return x.shape


def lane_total(x):
    return x.sum().item()


def lane_maximum(x):
    if not x.size:
        raise ValueError("an empty array has no largest number")
    return x.max().item()


@quiet
def like(slope, x):
    shape = np.shape(x)
    whole = np.broadcast_to(slope, np.broadcast_shapes(np.shape(slope), shape))
    extra = whole.ndim - len(shape)
    lacking = [i for i, n in enumerate(shape, extra) if n == 1 and whole.shape[i] != 1]
    summed = whole.sum(axis=(*range(extra), *lacking)).reshape(shape)
    return summed.astype(x.dtype, copy=False) if shape else summed.item()


def beside(*xs):
    return [x if type(x) is np.ndarray else beside_an_array(x) for x in xs]


def beside_an_array(x):
    if isinstance(x, float) or (isinstance(x, int) and abs(x) < 2**63):
        return x
    if isinstance(x, numbers.Rational):  # NumPy has no Fractions, and no ints this large
        return real.as_float(x)
    way = "x.real" if isinstance(x, complex) else "float(x)"
    raise TypeError(
        f"{x!r:.60} is of type {type(x).__name__}, and an array beside it holds floats: take {way},"
        " or make a Value of each element of the array"
    )


def number(x):
    """The array that a Value holds for x: its floats as they are, other real numbers as float64."""
    if isinstance(x, np.ma.MaskedArray):
        raise TypeError(
            "some elements of the array may be masked; x.compressed() has those that are not"
        )
    if type(x) is not np.ndarray:
        raise TypeError(
            f"{type(x).__name__} is an array with rules of its own; np.asarray(x) is a plain one"
        )
    if x.ndim == 0:
        return number_of(x.item())
    if x.dtype.kind == "O":
        raise TypeError(
            "an array of objects is not a number; try x.astype(float), or compute with each element"
            " of an array of Values, as in total(x.ravel())"
        )
    if x.dtype.kind == "c":
        raise TypeError(
            "an array of complex numbers is not a number; make each of its elements a Value, as in"
            " [Value(element) for element in x], or compute with x.real and x.imag"
        )
    if x.dtype.kind not in "biuf" or x.dtype.itemsize > 8:
        raise TypeError(f"an array of {x.dtype} is not a number; try x.astype(float)")
    return floats(x)


register(np.ndarray, sys.modules[__name__])
register(np.bool_, real)
