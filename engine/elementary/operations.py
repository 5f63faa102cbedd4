"""The operations that people call: each with a formula, where a kind has nothing better."""

import math
from typing import TYPE_CHECKING, Any

from .arithmetic import absolute, maximum, minimum, power, where
from .dispatch import OPERATIONS, dispatched, primitive


@primitive
def exp(x: Any) -> Any:
    """e to the power of x; inf where that is too large for a float.

    >>> exp(1)
    2.718281828459045
    """


@dispatched
def expm1(x: Any) -> Any:
    """exp(x) - 1, right to the last digit for small x too.

    >>> expm1(1e-20)
    1e-20
    """
    return exp(x) - 1


@primitive
def log(x: Any) -> Any:
    """The natural logarithm; ValueError unless x is above 0.

    >>> log(1)
    0.0
    """


@dispatched
def log1p(x: Any) -> Any:
    """log(1 + x), right to the last digit for small x too; ValueError unless x is above -1.

    >>> log1p(1e-20)
    1e-20
    """
    return log(1 + x)


@dispatched
def log2(x: Any) -> Any:
    """The logarithm to base 2; ValueError unless x is above 0.

    >>> log2(8)
    3.0
    """
    return log(x) / math.log(2)


@dispatched
def log10(x: Any) -> Any:
    """The logarithm to base 10; ValueError unless x is above 0.

    >>> log10(1000)
    3.0
    """
    return log(x) / math.log(10)


@dispatched
def sqrt(x: Any) -> Any:
    """The square root; ValueError below 0. At 0 its derivative is inf.

    >>> sqrt(9)
    3.0
    """
    return power(x, 0.5)


@primitive
def sin(x: Any) -> Any:
    """The sine of x radians; nan for inf.

    >>> sin(0)
    0.0
    """


@primitive
def cos(x: Any) -> Any:
    """The cosine of x radians; nan for inf.

    >>> cos(0)
    1.0
    """


@dispatched
def tan(x: Any) -> Any:
    """The tangent of x radians; nan for inf.

    >>> tan(0)
    0.0
    """
    return sin(x) / cos(x)


@primitive
def atan(x: Any) -> Any:
    """The inverse of the tangent, in radians: from -pi/2 to pi/2.

    >>> atan(0)
    0.0
    """


@primitive
def atan2(y: Any, x: Any) -> Any:
    """The angle of the point (x, y), in radians: from -pi to pi. Its derivatives at (0, 0) are 0.

    >>> atan2(0, 1), atan2(1, 0) == math.pi / 2
    (0.0, True)
    """


@dispatched
def sinh(x: Any) -> Any:
    """The hyperbolic sine, (exp(x) - exp(-x)) / 2.

    >>> sinh(0)
    0.0
    """
    return (exp(x) - exp(-x)) / 2


@dispatched
def cosh(x: Any) -> Any:
    """The hyperbolic cosine, (exp(x) + exp(-x)) / 2.

    >>> cosh(0)
    1.0
    """
    return (exp(x) + exp(-x)) / 2


@dispatched
def tanh(x: Any) -> Any:
    """The hyperbolic tangent, sinh(x) / cosh(x): from -1 to 1.

    >>> tanh(0)
    0.0
    """
    return sinh(x) / cosh(x)


@dispatched
def sigmoid(x: Any) -> Any:
    """1 / (1 + exp(-x)): from 0 to 1.

    >>> sigmoid(0)
    0.5
    """
    return 1 / (1 + exp(-x))


@dispatched
def log_sigmoid(x: Any) -> Any:
    """log(sigmoid(x)), for large and small x too.

    >>> log_sigmoid(-1000)
    -1000.0
    """
    return -softplus(-x)


@dispatched
def softplus(x: Any) -> Any:
    """log(1 + exp(x)), a smooth relu, for large and small x too.

    >>> softplus(1000)
    1000.0
    """
    return maximum(x, 0.0) + log1p(exp(-absolute(x)))


@dispatched
def softsign(x: Any) -> Any:
    """x / (1 + abs(x)): from -1 to 1.

    >>> softsign(3), softsign(-1)
    (0.75, -0.5)
    """
    return x / (1 + absolute(x))


@dispatched
def relu(x: Any) -> Any:
    """x where x is above 0, else 0. Its derivative at 0 is 0.

    >>> relu(2), relu(-2)
    (2, 0)
    """
    return where(x, x, 0)


@dispatched
def clip(x: Any, low: Any, high: Any) -> Any:
    """x, but low where x is below it and high where x is above it. At the edges x has derivative 1.

    >>> clip(0.5, 0, 1), clip(-2, 0, 1), clip(7, 0, 1)
    (0.5, 0, 1)
    """
    return minimum(maximum(x, low), high)


if not TYPE_CHECKING:  # a type checker reads the definitions above
    __all__ = [name for name, function in OPERATIONS.items() if function.__module__ == __name__]
