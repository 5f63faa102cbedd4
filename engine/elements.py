"""Containers of numbers, such as an array of Values or a Series: a Value meets each element."""

from collections.abc import Callable
from typing import Any

from .elementary import PLAIN, lane_shape


def has_elements(x: Any) -> bool:
    """Whether x is an array of Python objects, or a Series or a table of pandas.

    >>> import numpy
    >>> has_elements(numpy.array([None])), has_elements(numpy.array([1.0])), has_elements(2.0)
    (True, False, False)
    """
    if type(x) in PLAIN:
        return False
    library = type(x).__module__.partition(".")[0]
    if library == "pandas":
        return hasattr(x, "shape")  # which neither NA nor a time has
    return library == "numpy" and getattr(x, "dtype", "") == "O"


def by_element(f: Callable, *operands: Any) -> Any:
    """f of each element, in a container of the same shape.

    >>> import numpy
    >>> by_element(lambda x, y: x * y, 2, numpy.array([1, 3], object))
    array([2, 6], dtype=object)
    """
    import numpy as np  # here, so that only those who have arrays need it

    for x in operands:
        if not has_elements(x) and lane_shape(x):
            raise TypeError(
                f"{x!r:.60} holds an array, and each of its numbers would meet each element of the"
                " other; make the other an array of floats, as series.to_numpy() is, or a Value for"
                " each of its own, np.array([Value(x) for x in array])"
            )

    def boxed(x):
        box = np.empty((), object)  # an array would take a Value apart
        box[()] = x
        return box

    each = np.frompyfunc(f, len(operands), 1)
    return each(*[x if has_elements(x) else boxed(x) for x in operands])
