"""What people call: functions of plain numbers and of Values alike, one by one or over a list.

Those of one number are `elementary`'s own. Those of several take a list, as in softmax([a, b, c]);
of Values each makes one node, unless it says otherwise.

Where a function has no slope, or more than one, this is what it gets:

    relu(x), abs(x) at 0; norm(xs) where all are 0     0
    leaky_relu(x, leak) at 0                           leak
    maximum, minimum where n numbers tie               1/n each
    x ** 0 at 0, in x; 0 ** n, in n                    0
    sqrt(x) at 0; x ** n at 0, for n between 0 and 1   inf
    (-2) ** n, in n                                    nan
    sin, cos, tan of inf; relu(nan)                    nan, value and slope
"""

import functools
import operator

from . import elementary
from .elementary import (
    atan,
    cos,
    cosh,
    exp,
    expm1,
    leaky_relu,
    log,
    log1p,
    log_sigmoid,
    maximum,
    minimum,
    relu,
    sigmoid,
    sin,
    sinh,
    softplus,
    sqrt,
    tan,
    tanh,
)

__all__ = [
    "atan",
    "cos",
    "cosh",
    "cross_entropy",
    "dot",
    "exp",
    "expm1",
    "leaky_relu",
    "log",
    "log1p",
    "log_sigmoid",
    "log_softmax",
    "logsumexp",
    "maximum",
    "mean",
    "mean_squared_error",
    "minimum",
    "norm",
    "product",
    "relu",
    "sigmoid",
    "sin",
    "sinh",
    "softmax",
    "softplus",
    "sqrt",
    "tan",
    "tanh",
    "total",
]


def total(xs):
    """The sum of the numbers, rounded once at the end; of Values one node, not a chain of +.

    >>> total([0.1, 0.2, 0.3]), 0.1 + 0.2 + 0.3
    (0.6, 0.6000000000000001)
    """
    return elementary.total(*several("total", xs))


def mean(xs):
    """The sum of the numbers over how many they are: two nodes.

    >>> mean([1, 2, 6])
    3.0
    """
    xs = several("mean", xs)
    return elementary.total(*xs) / len(xs)


def product(xs):
    """The product of the numbers: a chain of *.

    >>> product([2, 3, 4])
    24
    """
    return functools.reduce(operator.mul, several("product", xs))


def dot(xs, ys):
    """The total of the products of two lists of numbers, pair by pair.

    >>> dot([1, 2], [3, 4])
    11
    """
    return total(x * y for x, y in pairs("dot", xs, ys))


def norm(xs):
    """The length of a vector, the square root of its sum of squares. Its slope at 0 is 0.

    >>> norm([3, 4])
    5.0
    """
    return elementary.norm(*several("norm", xs))


def mean_squared_error(predictions, targets):
    """The mean of the squared differences of two lists of numbers, pair by pair.

    >>> mean_squared_error([1, 2], [1, 4])
    2.0
    """
    return mean((p - t) ** 2 for p, t in pairs("mean_squared_error", predictions, targets))


def softmax(xs) -> list:
    """exp of each number as a share of the sum of all exps: positive, and 1 together.

    Of Values each share is a node, whose parents are its own number first and then the others.

    >>> softmax([0, 0])
    [0.5, 0.5]
    """
    return [elementary.softmax(x, *others) for x, others in each("softmax", xs)]


def log_softmax(xs) -> list:
    """The logarithm of each share of softmax, precisely even where the share is 0 or 1.

    >>> log_softmax([0, 1000])
    [-1000.0, -0.0]
    """
    return [-elementary.cross_entropy(x, *others) for x, others in each("log_softmax", xs)]


def logsumexp(xs):
    """log(exp(x1) + exp(x2) + ...), even where exp itself would overflow.

    >>> logsumexp([1000, 1000])
    1000.6931471805599
    """
    return elementary.logsumexp(*several("logsumexp", xs))


def cross_entropy(raws, target: int):
    """-log(softmax(raws)[target]), precisely even where that share is 0 or 1.

    `target` is the index of what was observed. The node's parents are the target's raw output
    first and then the others.

    >>> cross_entropy([0, 1000], target=0)
    1000.0
    """
    raws = several("cross_entropy", raws)
    if not 0 <= target < len(raws):
        raise IndexError(f"the target is an index from 0 to {len(raws) - 1}, not {target}")
    return elementary.cross_entropy(raws[target], *raws[:target], *raws[target + 1 :])


def several(name, xs) -> list:
    """Return the numbers as a list of at least one, as `name` needs it."""
    try:
        xs = iter(xs)
    except TypeError:
        given = f"{name} takes a list of numbers, as in {name}([a, b]), not {xs!r:.60}"
        raise TypeError(given) from None
    xs = [elementary.number(x) for x in xs]
    if not xs:
        raise ValueError(f"{name}([]): there is nothing to compute with; give one number or more")
    return xs


def each(name, xs) -> list:
    """Return each number with a list of the others."""
    xs = several(name, xs)
    return [(x, xs[:i] + xs[i + 1 :]) for i, x in enumerate(xs)]


def pairs(name, xs, ys) -> list:
    """Return two lists of numbers as pairs; ValueError if one is longer."""
    xs, ys = several(name, xs), several(name, ys)
    if len(xs) != len(ys):
        raise ValueError(f"{name} takes two lists of one length, and got {len(xs)} and {len(ys)}")
    return list(zip(xs, ys, strict=True))
