"""Complex numbers, as the complex step uses them: a real number with a tiny imaginary part.

f(x + ih) = f(x) + ih f'(x) up to terms in h squared, so the imaginary part carries the slope, and
no digits are lost in a difference. So an operation that must choose looks only at the real part,
and `absolute` keeps the sign of the slope, whereas abs would return a length.
"""

import cmath
import math
import numbers
import sys

from . import real
from .dispatch import register

inf, nan = math.inf, math.nan
sqrt, sin, cos, tan = cmath.sqrt, cmath.sin, cmath.cos, cmath.tan
atan, tanh = cmath.atan, cmath.tanh


def exp(x):
    try:
        return cmath.exp(x)
    except OverflowError:
        return cmath.rect(inf, x.imag)


def expm1(x):
    size, turn = real.exp(x.real), 2 * math.sin(x.imag / 2) ** 2  # turn = 1 - cos(x.imag)
    return complex(real.expm1(x.real) - size * turn, size * math.sin(x.imag))


def log(x):
    if x == 0:
        raise ValueError(f"log({x}): a logarithm needs a number other than 0")
    return cmath.log(x)


def log1p(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) + b * b) / 2, math.atan2(b, 1 + a))


def sinh(x):
    return (exp(x) - exp(-x)) / 2 if abs(x.real) > 1 else cmath.sinh(x)


def sigmoid(x):
    return 1 / (1 + exp(-x)) if x.real > 0 else exp(x) / (1 + exp(x))


def softplus(x):
    return x + log1p(exp(-x)) if x.real > 0 else log1p(exp(x))


def relu(x):
    return where(x, x, 0j)


def where(test, a, b):
    return a if test.real > 0 else b if test == test else nan


def equal(x, y):
    return int(x.real == y.real)


def maximum(*xs):
    top = max(x.real for x in xs)
    ties = [x for x in xs if x.real == top] or [nan]
    return sum(x / len(ties) for x in ties)  # ties share the slope


def divide(a, b):
    if b == 0:
        raise ZeroDivisionError(f"{a} / {b}: nothing can be divided by 0")
    return a / b


def reciprocal(x):
    return 1 / x if x else inf


steep = real.steep  # by both parts: an imaginary part alone is a slope, too


def power(x, n):
    if x == 0 and n.real < 0:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers")
    try:
        return x**n
    except OverflowError:
        return exp(n * cmath.log(x))


def power_slope(x, n):
    if n == 0:
        return 0
    return n * x ** (n - 1) if x or n.real >= 1 else n.real * inf


def log_factor(x):
    return cmath.log(x) if x else 0


def total(*xs):
    return complex(real.total(*(x.real for x in xs)), real.total(*(x.imag for x in xs)))


def norm(*xs):
    return cmath.sqrt(total(*(x * x for x in xs)))


def atan2(y, x):
    angle = math.atan2(y.real, x.real)  # turned back by it, the point is near the positive axis
    across, up = math.cos(angle), math.sin(angle)
    ahead = x * across + y * up
    return angle + (cmath.atan((y * across - x * up) / ahead) if ahead else 0)


register(numbers.Complex, sys.modules[__name__])
