"""Operations over several numbers, softmax and its family, and what only chain rules use."""

import functools
import math
import operator
from typing import Any

from .arithmetic import equal, maximum, minus, power, where
from .dispatch import dispatched
from .operations import exp, expm1, log, log1p, sigmoid, sqrt


@dispatched
def total(x: Any, *others: Any) -> Any:
    """The sum of the numbers, rounded once, at the end.

    >>> total(0.1, 0.2, 0.3), 0.1 + 0.2 + 0.3
    (0.6, 0.6000000000000001)
    """
    return functools.reduce(operator.add, others, x)


@dispatched
def norm(x: Any, *others: Any) -> Any:
    """The square root of the sum of squares, even where the squares overflow.

    >>> norm(3, 4), norm(1e200) == 1e200
    (5.0, True)
    """
    return sqrt(total(x * x, *(y * y for y in others)))


@dispatched
def leaky_relu(x: Any, leak: Any) -> Any:
    """x where x is above 0, else leak * x. Its derivative at 0 is the leak.

    >>> leaky_relu(2, 0.01), leaky_relu(-2, 0.01)
    (2, -0.02)
    """
    return where(x, x, leak * x)


@dispatched
def peak(x: Any, *others: Any) -> Any:
    """The largest of the numbers, subtracted from all before exp, so that exp cannot overflow.

    >>> peak(3, 5)
    5
    """
    return maximum(x, *others)


@dispatched
def gap(x: Any, top: Any) -> Any:
    """x - top, but 0 where x is top, even if both are infinite.

    >>> gap(3, 5), gap(-math.inf, -math.inf)
    (-2, 0.0)
    """
    return minus(x, top)


@dispatched
def weights(top: Any, *xs: Any) -> Any:
    """A list of exp(x - top) for each of the numbers; 1 where that is top, even if it is infinite.

    >>> weights(1000, 1000), weights(math.inf, math.inf, 0)
    ([1.0], [1.0, 0.0])
    """
    return [exp(gap(x, top)) for x in xs]


def weighed(*xs: Any) -> tuple:
    """The weight of each number, and the sum of all weights."""
    top = peak(*xs)
    parts = weights(top, *xs)
    whole = total(*parts)
    return parts, settled(whole, whole - 1, top)


@dispatched
def settled(x: Any, rest: Any, top: Any) -> Any:
    """x, but nan where there is a rest beside an infinite top: several numbers tie there.

    Then no share has a limit. `rest` is the sum of all weights except one that is 1.

    >>> settled(2.0, 1.0, 5.0), settled(2.0, 1.0, math.inf)
    (2.0, nan)
    """
    return x + where(rest, minus(top, top), 0)


@dispatched
def shares(x: Any, *others: Any) -> Any:
    """A list of the softmax of each of the numbers among all of them.

    >>> shares(1000, 1000)
    [0.5, 0.5]
    """
    parts, whole = weighed(x, *others)
    return [part / whole for part in parts]


@dispatched
def softmax(x: Any, *others: Any) -> Any:
    """exp(x) as a share of the sum of exp over x and the others.

    >>> softmax(0, 0, 0, 0)
    0.25
    """
    parts, whole = weighed(x, *others)
    return parts[0] / whole


@dispatched
def logsumexp(x: Any, *others: Any) -> Any:
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    top = peak(x, *others)
    return top + log1p(total(*weights(top, x, *others), -1))  # the greatest weight is 1, exactly


@dispatched
def cross_entropy(x: Any, *others: Any) -> Any:
    """-log(softmax(x, *others)), even for probabilities near 0 and 1.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    top = peak(x, *others)
    below = gap(x, top)
    rest = expm1(below) + total(*weights(top, *others), 0)
    return log1p(settled(rest, rest, top)) - below


@dispatched
def sigmoid_slope(x: Any) -> Any:
    """The derivative of sigmoid, sigmoid(x) * sigmoid(-x): largest at 0, where it is 1/4.

    >>> sigmoid_slope(0)
    0.25
    """
    return sigmoid(x) * sigmoid(-x)


@dispatched
def power_slope(x: Any, n: Any) -> Any:
    """n x**(n-1), the derivative of x**n in x: 0 where n is 0, infinite where x is 0 and n below 1.

    >>> power_slope(5, 2), power_slope(0, 0), power_slope(0, 0.5)
    (10, 0, inf)
    """
    return where(equal(n, 0), 0.0, n * power(x, n - 1))


@dispatched
def log_factor(x: Any) -> Any:
    """log(x) as a factor of x**n: 0 at 0, where x**n makes it so, and nan below.

    >>> log_factor(1), log_factor(0), log_factor(-1)
    (0.0, 0, nan)
    """
    return where(x, log(x), where(-x, math.nan, 0.0))
