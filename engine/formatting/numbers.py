"""Numbers as text: rounded for a table, or as they would be typed in."""

import math
import numbers
from typing import Any

from ..graph import innermost
from .lanes import LANES, lanes_of
from .text import fitted


def shown(x: Any, digits: int = 3) -> str:
    """Return a number as text: with so many decimals, or exactly if that is short.

    None, a gradient that no backward pass has computed yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = innermost(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(x)
    if isinstance(x, numbers.Complex) and not isinstance(x, numbers.Real):
        return f"{shown(x.real, digits)}{x.imag:+.{digits}g}i"
    if not isinstance(x, numbers.Real):
        return fitted(" ".join(str(x).split()), 40)
    try:
        x = float(x)
    except OverflowError:
        exponent = math.log10(abs(x.numerator)) - math.log10(x.denominator)
        return f"{'-' if x < 0 else ''}10**{exponent:.0f}"
    if x == 0 or not math.isfinite(x):
        return f"{abs(x) if x == 0 else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def brief(x: Any) -> str:
    """Return a number as one would type it: 2.0 is "2", 0.1 is "0.1".

    >>> brief(2.0), brief(0.1), brief(-2)
    ('2', '0.1', '-2')
    """
    x = innermost(x)
    return f"{x:g}" if isinstance(x, float) and float(f"{x:g}") == x else shown(x)


def typed(x: Any) -> str:
    """Return a number as it can be typed in again: to all its digits, unless they are very many.

    >>> typed(2.0), typed(0.1 + 0.2), typed(-2)
    ('2', '0.30000000000000004', '-2')
    >>> import numpy
    >>> typed(numpy.arange(6.0))
    '[0, 1, 2, 3, ...]'
    """
    x = innermost(x)
    lanes = lanes_of(x)
    if lanes is not None:
        few = lanes if len(lanes) <= LANES else lanes[: LANES - 1]
        return f"[{', '.join([*map(brief, few), *['...'] * (len(few) < len(lanes))])}]"
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**15:
        return str(x)
    text = brief(x)
    return text if not isinstance(x, float) or float(text) == x else repr(x)
