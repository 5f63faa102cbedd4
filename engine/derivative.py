"""Derivatives of functions: grad(f) is a function that gives the slope of f.

Derivatives of any order come by nesting: grad(grad(f)) runs f on Values of Values.
"""

from collections.abc import Callable
from contextvars import ContextVar

from . import elementary
from .graph import slopes
from .value import Value, constant, lifted

_depth = ContextVar("depth", default=0)  # how many derivatives are under way, one inside another


def value_and_grad(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers):
        depth = _depth.get()
        # One level above what the derivatives around this one compute with, and f may also use.
        xs = [Value(lifted(constant(x), depth) if depth else x) for x in numbers]
        token = _depth.set(depth + 1)
        try:
            result = lifted(constant(f(*xs)), depth + 1)
        finally:
            _depth.reset(token)
        found = slopes(result)
        parts = tuple(found.get(x, elementary.one(x.data) * 0) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_slopes


def grad(f: Callable) -> Callable:
    """Return a function that gives the slope of f: in several arguments, a tuple of slopes.

    >>> grad(lambda x: x**3)(2.0)
    12.0
    >>> grad(grad(lambda x: x**3))(2.0)
    12.0
    >>> grad(lambda x: x * grad(lambda y: x * y)(5.0))(3.0)    # d/dx of x * x
    6.0
    """

    def slope(*numbers):
        return value_and_grad(f)(*numbers)[1]

    return slope
