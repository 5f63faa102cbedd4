"""Checks of numbers that are given as arguments: each returns the number, or raises an error."""

import math
import numbers
import operator
from typing import Any

from engine.elementary import number


def renamed(others: dict, names: dict[str, str]) -> None:
    """TypeError if there are other arguments; `names` is {what another library says: ours}."""
    for name in others:
        here = f"; write {names[name]}" if name in names else ""
        raise TypeError(f"there is no argument {name}{here}")


def whole(name: str, x: Any) -> int:
    """Return x, a count of at least 1, as an int."""
    if isinstance(x, bool) or not isinstance(x, numbers.Integral) or x < 1:
        raise ValueError(f"{name} must be a whole number of at least 1, not {x!r}")
    return operator.index(x)


def positive(name: str, x: Any) -> Any:
    """Return x, a real number above 0, as Python's number: NumPy's would round parameters."""
    if not isinstance(x, numbers.Real) or not 0 < float(x) < math.inf:
        raise ValueError(f"{name} must be a positive finite number, such as 0.001, not {x!r}")
    return number(x)


def below_one(name: str, x: Any) -> Any:
    """Return x, a real number of at least 0 and below 1."""
    if not isinstance(x, numbers.Real) or not 0 <= float(x) < 1:
        raise ValueError(f"{name} must be a number from 0 to below 1, such as 0.9, not {x!r}")
    return number(x)
