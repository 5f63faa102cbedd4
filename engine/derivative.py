"""Derivatives of functions: grad(f) is a function that gives the slope of f.

Derivatives of any order come by nesting: grad(grad(f)) runs f on Values of Values. Other Values
that f uses, such as the weights of a network, count as fixed numbers; to differentiate the slope in
one of them too, make it an argument. (A thread that f starts does not know the derivatives around
it: run it in contextvars.copy_context().)
"""

from collections.abc import Callable
from contextvars import ContextVar
from typing import Any

from . import elementary
from .graph import gradients
from .value import Value, constant, depth, lifted

_level = ContextVar("level", default=0)  # how deep the Values are in derivatives under way


def value_and_grad(f: Callable) -> Callable:
    """Return a function that gives what f gives, and its slope: in several arguments, a tuple.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """

    def value_and_slopes(*numbers: Any) -> tuple:
        # One level above the arguments, and above what the derivatives around this one, which f
        # may also use, compute with.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]
        token = _level.set(level + 1)
        try:
            result = lifted(constant(f(*xs)), level + 1)
        finally:
            _level.reset(token)
        while depth(result) > level + 1:  # f uses Values nested deeper still: they are given
            result = result.data
        found = gradients(result)
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

    def slope(*numbers: Any) -> Any:
        return value_and_grad(f)(*numbers)[1]

    return slope
