"""What people call: functions of plain numbers and of Values alike, one by one or over a list.

Those of one number are `elementary`'s own. Those of several take a list, as in softmax([a, b, c]).
"""

from . import elementary
from .elementary import exp, log, relu, sigmoid, sqrt, tanh

__all__ = ["exp", "log", "relu", "sigmoid", "softmax", "sqrt", "tanh", "total"]


def total(xs):
    """The sum of the numbers, rounded once at the end; of Values one node, not a chain of +.

    >>> total([0.1, 0.2, 0.3]), 0.1 + 0.2 + 0.3
    (0.6, 0.6000000000000001)
    """
    return elementary.total(*several("total", xs))


def softmax(xs) -> list:
    """exp of each number as a share of the sum of all exps: positive, and 1 together.

    Of Values each share is a node, whose parents are its own number first and then the others.

    >>> softmax([0, 0])
    [0.5, 0.5]
    """
    xs = several("softmax", xs)
    return [elementary.softmax(x, *xs[:i], *xs[i + 1 :]) for i, x in enumerate(xs)]


def several(name, xs) -> list:
    """Return the numbers as a list of at least one, as `name` needs it."""
    try:
        xs = list(xs)
    except TypeError:
        raise TypeError(
            f"{name} takes a list of numbers, as in {name}([a, b]), not {xs!r:.60}"
        ) from None
    if not xs:
        raise ValueError(f"{name}([]): there is nothing to compute with; give one number or more")
    return xs
