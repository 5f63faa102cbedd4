"""Real numbers: int, float and Fraction.

What is rational stays exact: an int or a Fraction leaves `relu`, `power` or `total` as one, and
the slopes 1, 0 and -1 are ints. Too large for a float is inf; outside the domain is an error.
"""

import math
import numbers

inf, nan = math.inf, math.nan


def one(x):
    return x**0


def exp(x):
    try:
        return math.exp(x)
    except OverflowError:
        return inf


def log(x):
    try:
        return math.log(x)
    except ValueError:
        raise ValueError(f"log({x}): a logarithm needs a number above 0") from None


def sqrt(x):
    try:
        return math.sqrt(x)
    except ValueError:
        raise ValueError(f"sqrt({x}): a square root needs a number of at least 0") from None


def sinh(x):
    try:
        return math.sinh(x)
    except OverflowError:
        return inf if x > 0 else -inf


def cosh(x):
    try:
        return math.cosh(x)
    except OverflowError:
        return inf


tanh = math.tanh


def sigmoid(x):
    return 1 / (1 + exp(-x))


def relu(x):
    return x if x > 0 or x != x else type(x)(0)  # x != x: nan stays nan


def step(x):
    return int(x > 0) if x == x else nan


def sign(x):
    return int(x > 0) - int(x < 0) if x == x else nan


absolute = abs


def maximum(*xs):
    for x in xs:
        if x != x:
            return nan
    return max(xs)


def equal(x, y):
    return int(x == y) if x == x and y == y else nan


def reciprocal(x):
    return 1 / x if x else math.copysign(inf, x)


def power(x, n):
    try:
        y = x**n
    except OverflowError:
        if (abs(x) > 1) != (n > 0):
            return 0.0
        return -inf if x < 0 and n % 2 == 1 else inf
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(
            f"({x}) ** {n}: a negative number has real powers only where the exponent is whole"
        )
    return y


def power_slope(x, n):
    if n == 0:
        return 0
    return n * power(x, n - 1) if x or n >= 1 else n * inf


def log_factor(x):
    return math.log(x) if x > 0 else 0 if x == 0 else nan


def total(*xs):
    if float not in map(type, xs) and all(isinstance(x, numbers.Rational) for x in xs):
        return sum(xs)
    try:
        return math.fsum(xs)
    except OverflowError:  # of a partial sum, which the next terms may yet bring down
        return math.fsum(x * 2.0**-64 for x in xs) * 2.0**64
    except ValueError:  # inf and -inf among the terms
        return nan
