"""Derivatives of functions: grad(f) is the derivative of f, as a function.

Derivatives of any order come by nesting: grad(grad(f)) runs f on Values of Values. Other Values
that f uses, such as the weights of a network, count as fixed numbers; to differentiate with respect
to one of them too, make it an argument. (A thread that f starts does not know the derivatives
around it: run it in contextvars.copy_context().)
"""

from collections.abc import Callable
from contextvars import ContextVar, copy_context
from typing import Any

from . import elementary
from .graph import gradients
from .value import Value, constant, depth, lifted

_level = ContextVar("level", default=0)  # how deep the Values are in derivatives under way


def value_and_grad(f: Callable) -> Callable:
    """A function that returns f(...) and its derivative: for several arguments, a tuple of them.

    >>> value_and_grad(lambda x, y: x * y**2)(2.0, 3.0)
    (18.0, (9.0, 12.0))
    """
    if not callable(f):
        raise TypeError(
            f"a derivative is taken of a function, as in grad(lambda x: x**2), not of {f!r:.60}; of"
            " a Value, call backward() and read grad"
        )

    def value_and_derivative(*numbers: Any) -> tuple:
        # One level deeper than the arguments and any enclosing grad, whose Values f may use too.
        level = max(_level.get(), *[depth(x) for x in numbers])
        xs = [Value(lifted(constant(x), level) if level else x) for x in numbers]

        def computed() -> Any:
            _level.set(level + 1)
            return f(*xs)

        # In a context of its own, the level is back at once, even after Ctrl-C.
        result = lifted(constant(copy_context().run(computed)), level + 1)
        while depth(result) > level + 1:  # f uses Values nested deeper still: fixed numbers
            result = result.data
        found = gradients(result)
        parts = tuple(elementary.like(found.get(x, elementary.one(x.data) * 0), x.data) for x in xs)
        return result.data, parts[0] if len(parts) == 1 else parts

    return value_and_derivative


def grad(f: Callable) -> Callable:
    """The derivative of f, as a function: of several arguments, a tuple of partial derivatives.

    >>> grad(lambda x: x**3)(2.0)
    12.0
    >>> grad(grad(lambda x: x**3))(2.0)
    12.0
    >>> grad(lambda x: x * grad(lambda y: x * y)(5.0))(3.0)    # d/dx of x * x
    6.0
    """
    value_and_derivative = value_and_grad(f)

    def derivative(*numbers: Any) -> Any:
        return value_and_derivative(*numbers)[1]

    return derivative
