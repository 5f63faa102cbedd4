"""NumPy's functions on Values: np.exp(x), np.sum(x), array * x; or an error with what to write.

NumPy asks an operand's __array_ufunc__ and __array_function__ before it computes anything itself.
"""

import operator
from collections.abc import Callable
from typing import Any

from . import elementary, elsewhere, functions
from .elements import by_element, has_elements
from .value import Value, constant

UFUNCS: dict[str, Callable] = {  # by NumPy's name, which sometimes differs from engine's
    **functions.FUNCTIONS,
    "add": operator.add,
    "subtract": operator.sub,
    "multiply": operator.mul,
    "divide": operator.truediv,
    "power": operator.pow,
    "float_power": operator.pow,
    "negative": operator.neg,
    "positive": operator.pos,
    "absolute": abs,
    "fabs": abs,
    "square": lambda x: x**2,
    "reciprocal": lambda x: 1 / x,
    "exp2": lambda x: 2**x,
    "arctan": functions.atan,
    "arctan2": functions.atan2,
    "hypot": elementary.norm,
    "logaddexp": elementary.logsumexp,
    "less": operator.lt,
    "less_equal": operator.le,
    "greater": operator.gt,
    "greater_equal": operator.ge,
}
FUNCTIONS: dict[str, Callable] = {  # of one Value that holds an array
    "sum": Value.sum,
    "mean": Value.mean,
    **dict.fromkeys(["max", "amax"], Value.max),
    **dict.fromkeys(["min", "amin"], Value.min),
    "clip": functions.clip,
}

ARRANGING = "column_stack", "polyval", "stack"  # NumPy's code for these uses * and + alone

INSTEAD = {  # {what is missing: what to write}, in addition to elsewhere.INSTEAD
    "average": "mean(x)",
    **dict.fromkeys(["dot", "inner", "matmul", "vdot"], "total(x * y)"),
    "linalg.norm": "sqrt(total(x**2))",
    "prod": "exp(total(log(x)))",
    "where": "test.where(a, b), which takes a where test > 0",
    "equal": "x.data == y.data",
    "not_equal": "x.data != y.data",
    "remainder": "x - y*n with the whole number n that you mean",
    "sign": "x / abs(x)",
    "arcsin": "atan(x / sqrt(1 - x**2))",
    "arccos": "atan2(sqrt(1 - x**2), x)",
    "arctanh": "log((1 + x) / (1 - x)) / 2",
    "arcsinh": "log(x + sqrt(x**2 + 1))",
    "arccosh": "log(x + sqrt(x**2 - 1))",
    "cbrt": "x**(1/3), for x above 0",
}


def ufunc(self: Value, called: Any, method: str, *inputs: Any, **options: Any) -> Any:
    """The result of a function such as np.exp or np.multiply when one operand is a Value."""
    f = UFUNCS.get(called.__name__)
    if f is not None and "out" in options:  # as in array += x
        (array,) = options.pop("out")
        if not has_elements(array):
            raise TypeError("an array of numbers cannot hold a Value; write a = a + x for a += x")
        array[...] = ufunc(self, called, method, *inputs, **options)
        return array
    if f is None or method != "__call__" or options:
        raise unknown(called.__name__ if method == "__call__" else f"{called.__name__}.{method}")
    operands = [arranged(x) for x in inputs]
    if any(has_elements(x) for x in operands):
        return by_element(f, *operands)
    return f(*map(constant, operands))


def arranged(x: Any) -> Any:
    """A list as an array, and anything else as it is."""
    if isinstance(x, list | tuple):
        import numpy as np  # which is there, since it asks

        return np.asarray(x)
    return x


def function(self: Value, called: Any, types: Any, arguments: tuple, options: dict) -> Any:
    """The result of a function such as np.sum, if it has a meaning for Values."""
    name = called.__name__
    if called.__module__ != "numpy":
        name = f"{called.__module__.removeprefix('numpy.')}.{name}"
    if name in ARRANGING:
        return called._implementation(*arguments, **options)
    f = FUNCTIONS.get(name)
    if f is None or not {"axis"}.issuperset(options) or not isinstance(arguments[0], Value):
        raise unknown(name)
    return f(*arguments, **options)


def unknown(name: str) -> TypeError:
    """The error that says that NumPy's function has no meaning for Values, and what to write."""
    instead = INSTEAD.get(name) or elsewhere.INSTEAD.get(name)
    if instead:
        return TypeError(f"np.{name} does not know Values; write {instead}")
    return TypeError(
        f"np.{name} does not know Values; write it with + - * / ** and the functions of engine, or"
        " take x.data for the bare number, which gets no gradient"
    )


for protocol, answer in {"__array_ufunc__": ufunc, "__array_function__": function}.items():
    setattr(Value, protocol, answer)
