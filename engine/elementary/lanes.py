"""Lanes: the numbers of an array side by side. A plain number is one lane."""

import math
from typing import Any

from .dispatch import by_kind


@by_kind
def lane_shape(x: Any) -> Any:
    """How the numbers in x are laid out: () if there is just one.

    >>> lane_shape(3.0)
    ()
    """
    return ()


def lane_count(x: Any) -> int:
    """How many numbers there are in x.

    >>> lane_count(3.0)
    1
    """
    return math.prod(lane_shape(x))


@by_kind
def lane_total(x: Any) -> Any:
    """The sum of the numbers in all lanes.

    >>> import numpy
    >>> lane_total(numpy.array([1.0, 2.0])), lane_total(3.0)
    (3.0, 3.0)
    """
    return x


@by_kind
def lane_maximum(x: Any) -> Any:
    """The largest of the numbers in all lanes. Those that tie for it share its gradient equally.

    >>> import numpy
    >>> lane_maximum(numpy.array([1.0, 2.0]))
    2.0
    """
    return x


@by_kind
def beside(x: Any, *others: Any) -> Any:
    """The numbers, converted so that they can be combined; TypeError if that is impossible.

    Beside an array, numbers that NumPy does not have, such as Fractions, become floats.

    >>> from fractions import Fraction
    >>> import numpy
    >>> beside(Fraction(1, 4), 2, numpy.array([0.5]))
    [0.25, 2, array([0.5])]
    """
    return x, *others


@by_kind
def as_float(x: Any) -> Any:
    """A number as a float.

    >>> as_float(3)
    3.0
    """
    return x


@by_kind
def like(slope: Any, x: Any) -> Any:
    """A slope in the shape of x: repeated for lanes that it lacks, summed over those that x lacks.

    >>> import numpy
    >>> like(numpy.array([1.0, 2.0]), 0.5), like(2.0, numpy.array([0.5, 0.5]))
    (3.0, array([2., 2.]))
    """
    return slope
