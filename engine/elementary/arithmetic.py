"""What operators and chain rules are made of: signs, choices, and slopes that may be infinite."""

import operator
from typing import Any

from .dispatch import Operation, dispatched, primitive

ADD = Operation("+", operator.add)  # Python's own signs need no function of ours
MULTIPLY = Operation("*", operator.mul)
NEGATE = Operation("neg", operator.neg)


@dispatched
def one(x: Any) -> Any:
    """The number 1 in x's kind: the gradient of a result with respect to itself.

    >>> from fractions import Fraction
    >>> one(Fraction(2, 3)), one(2.0)
    (Fraction(1, 1), 1.0)
    """
    return x**0


@primitive
def where(test: Any, a: Any, b: Any) -> Any:
    """a where test is above 0, else b; nan where test is nan.

    >>> where(2, 10, 20), where(0, 10, 20)
    (10, 20)
    """


@primitive
def equal(x: Any, y: Any) -> Any:
    """1 where x and y are the same number, else 0.

    >>> equal(2, 2.0), equal(2, 3)
    (1, 0)
    """


@dispatched
def absolute(x: Any) -> Any:
    """x without its sign. Its derivative at 0 is 0.

    >>> absolute(-2)
    2
    """
    return where(x, x, -x)


@dispatched
def minus(a: Any, b: Any) -> Any:
    """a - b, with no warning from NumPy.

    >>> minus(3, 5)
    -2
    """
    return a - b


@dispatched
def divide(a: Any, b: Any) -> Any:
    """a / b; ZeroDivisionError where b is 0.

    >>> divide(1, 4)
    0.25
    """
    return a / b


@dispatched
def power(x: Any, n: Any) -> Any:
    """x to the power of n; inf where that is too large for a float.

    ZeroDivisionError where x is 0 and n negative; ValueError where the result is not real.

    >>> power(2, 3)
    8
    """
    return x**n


@dispatched
def reciprocal(x: Any) -> Any:
    """1 / x, and inf at 0: for derivatives that are infinite there, as that of sqrt is.

    >>> reciprocal(4), reciprocal(0)
    (0.25, inf)
    """
    return 1.0 / x


@dispatched
def steep(slope: Any, local: Any) -> Any:
    """slope * local for a local derivative that may be infinite: a slope of 0 stays 0.

    So a branch that is not taken contributes nothing, even if it takes a root of 0.

    >>> steep(2.0, reciprocal(0)), steep(0.0, reciprocal(0))
    (inf, 0.0)
    """
    return where(equal(slope, 0), 0.0, slope * local)


@primitive
def maximum(x: Any, *others: Any) -> Any:
    """The largest of the numbers. Those that tie for it share its gradient equally.

    >>> maximum(1, 3, 2)
    3
    """


@dispatched
def minimum(x: Any, *others: Any) -> Any:
    """The smallest of the numbers. Those that tie for it share its gradient equally.

    >>> minimum(1, 3, 2)
    1
    """
    return -maximum(-x, *(-y for y in others))
