"""The slope of a function at a point, found without any chain rule, with an estimate of its error.

A function is given as g(t): its number at a point t beside the one in question. There are two ways:

    complex_step   takes no difference, and so loses no digits; for functions of complex numbers
    differences    from the left and from the right, so that kinks, jumps and edges are seen too
"""

import contextlib
import itertools
import math
import warnings
from collections.abc import Callable
from typing import Any, NamedTuple

from ..elementary import log

RATIO = 8  # of each step to the next
LEVELS = 18  # so many steps lead from a float down to its last digit
COLUMNS = 7  # of a table of extrapolations
EPSILON = 2.0**-52  # by which part of itself rounding may change a float
SMALLEST = 5e-324  # the smallest float above 0
DIGITS, TINY = 1000, 400  # of mpmath's numbers; 1e-400 is less than any two floats are apart


class Reference(NamedTuple):
    """The slopes on the two sides of a point: the same number, unless there is a kink."""

    left: float
    right: float
    error: float  # how far off they may be
    jumps: bool = False  # f(point) is not what f tends to on one of the sides
    sides: tuple = ("left", "right")  # where f has numbers

    def nearest(self, slope: float) -> float:
        """The slope itself if it is between left and right, else the nearer of these.

        >>> Reference(-1.0, 1.0, 0.0).nearest(0.5), Reference(-1.0, 1.0, 0.0).nearest(3.0)
        (0.5, 1.0)
        """
        low, high = sorted((self.left, self.right))
        return slope if low <= slope <= high else high if slope > high else low


def complex_step(g: Callable, size: float) -> Reference | None:
    """The slope by g(ih) = g(0) + ih g'(0), but for terms in h squared; None if g takes no ih.

    Of several steps h, the one is taken whose slope has the most digits in common with that of the
    next. `size` is how far from 0 the point is.

    >>> complex_step(lambda t: (3 + t) ** 2, 3.0).left
    6.0
    """
    scales = {size, min(size, 1.0)} if size else {1.0}
    found = []
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # NumPy warns where it drops an imaginary part
        for h in sorted({s * 2.0**-k for s in scales for k in (30, 60, 120, 240)}, reverse=True):
            try:
                y = complex(g(complex(0, h)))
            except (ValueError, ArithmeticError):
                continue
            except Exception:  # whatever g says to complex numbers
                return None
            if abs(y) < math.inf and h > 1e-300:
                found.append((h, y.imag / h, EPSILON * abs(y) / max(size, 1.0)))
    best, least = Reference(math.nan, math.nan, math.inf), math.inf
    if any(abs(slope) == math.inf for _, slope, _ in found):  # too large for a float
        return best
    for (h, a, rounding), (_, b, _) in itertools.pairwise(found):
        if abs(b) > 2 * abs(a):
            continue  # both are rounding errors, or h is large beside the scale of g
        error = abs(a - b) + 8 * EPSILON * abs(a) + SMALLEST / h
        doubt = error / max(abs(a), abs(b)) if a or b else 1.0
        if doubt < least or doubt == least == 1 and error < best.error:
            best, least = Reference(a, a, error + rounding), doubt
    return best


def differences(g: Callable, size: float, exact: bool = False) -> Reference | None:
    """The slopes by differences on both sides; None where g has no numbers on either.

    `size` is how far from 0 the point is. With `exact`, g takes any kind of number; then the
    numbers are mpmath's, if that is installed, and a difference has hundreds of digits left.

    >>> left, right, *_ = differences(abs, 1.0)
    >>> left, right
    (-1.0, 1.0)
    """
    try:
        import mpmath
    except ImportError:
        exact = False
    if exact:
        with contextlib.suppress(TypeError, AttributeError), mpmath.workdps(DIGITS):
            ladder = [mpmath.mpf(10) ** -(TINY + 10 * k) for k in range(4)]
            return both_sides(g, [ladder], mpmath.mpf(10) ** -DIGITS, size)
    power = 2.0 ** (math.frexp(size or 1.0)[1] - 1)  # size, to a power of 2: sums with it are not rounded
    scales = [power, 1.0] if 0 < power < 1 else [max(power, 1.0)]
    ladders = [[s / RATIO**k for k in range(1, LEVELS) if s / RATIO**k] for s in scales]
    return both_sides(g, ladders, EPSILON, size)


def both_sides(g: Callable, ladders: list, epsilon: Any, size: float) -> Reference | None:
    """The slopes on both sides, by the first ladder of steps that has nine digits, or the best."""
    found = {}
    y = number(g, 0 * ladders[-1][0])
    for side, sign in ("left", -1), ("right", 1):
        for ladder in ladders:
            slope, error, jumps = one_side(g, [sign * h for h in ladder], y, epsilon)
            if abs(slope) == math.inf and size and ladder[-1] > size:
                continue  # it may well be finite nearer to the point than any of these steps
            if error < found.get(side, (0, math.inf))[1]:
                found[side] = slope, error, jumps
            if error < 1e-9 * abs(slope):
                break
    if not found:
        return None
    left, right = found.get("left", found.get("right")), found.get("right", found.get("left"))
    jumps = left[2] or right[2]
    if abs(left[0] - right[0]) <= left[1] + right[1]:  # no kink: the better one serves for both
        left = right = min(left, right, key=lambda side: side[1])
    error = max(side[1] if abs(float(side[0])) < math.inf else 0.0 for side in (left, right))
    return Reference(float(left[0]), float(right[0]), float(error), jumps, tuple(found))


def one_side(g: Callable, steps: list, y: Any, epsilon: Any) -> tuple[Any, Any, bool]:
    """The slope just beside the point, its error, and whether g jumps from y to get there."""
    numbers = [number(g, h) for h in steps]
    outside = [k for k, x in enumerate(numbers) if x is None]
    if outside:  # only the steps below stay in the domain of g
        steps, numbers = steps[outside[-1] + 1 :], numbers[outside[-1] + 1 :]
    if len(numbers) < 3:
        return math.nan, math.inf, False
    largest = max(map(abs, numbers))
    rounding = epsilon * largest + (SMALLEST if epsilon == EPSILON else 0)
    if numbers[-1] == y:  # stairs: g changes by so much at once
        rounding = max([rounding, *[abs(x - y) for x in numbers if x != y][-1:]])
    slopes = [
        (a - b) / (h - k)
        for (a, b), (h, k) in zip(itertools.pairwise(numbers), itertools.pairwise(steps))
    ]
    if abs(slopes[-1]) == math.inf:  # too large for a float
        return slopes[-1], 0.0, False
    slope, error = extrapolated(slopes, steps, rounding)
    if error > 1e-6 * abs(slope):
        slope, error = endless(slopes, steps) or (slope, error)
    before, last = [abs(x - y) if y is not None else 0 for x in numbers[-2:]]
    return slope, error, bool(last > 1e-6 * largest and last > 0.9999 * before)


def number(g: Callable, t: Any) -> Any:
    """The number of g at t; None where g has no finite one."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            y = g(t)
    except (ValueError, ArithmeticError):
        return None
    return y if y - y == 0 and not isinstance(y, complex) else None  # inf - inf is nan


def extrapolated(slopes: list, steps: list, rounding: Any) -> tuple[Any, Any]:
    """What the slopes tend to as the steps get smaller, and its error: Richardson's extrapolation.

    Slopes a and b, of a step h and of one r times smaller, differ by their terms in h, and b +
    (b - a) / (r - 1) is free of these; two such numbers give one free of terms in h**2, and so on.
    An entry of this table differs from the next in its column by the terms that are left, and by
    rounding, which grows as 1/h. So no larger step is trusted more than the smaller ones allow.

    >>> extrapolated([4.5, 4.25, 4.125, 4.0625], [0.5, 0.25, 0.125, 0.0625], 0.0)    # 4 + h
    (4.0, 0.0)
    """
    best, least = math.nan, math.inf
    ratio, column = steps[0] / steps[1], slopes
    for order in range(1, COLUMNS + 1):
        rough = rounding
        for k in range(len(column) - 2, -1, -1):
            smallest = abs(steps[k + order])  # of those that the entry is made of
            rough = max(rough, 2 * abs(column[k] - column[k + 1]) * smallest)
            error = rough / smallest
            if error < least:
                best, least = column[k], error
        column = [b + (b - a) / (ratio**order - 1) for a, b in itertools.pairwise(column)]
    return best, least


def endless(slopes: list, steps: list) -> tuple[float, float] | None:
    """inf or -inf, without error, if the slopes grow as a negative power of the step; else None."""
    run, before = 0, 0.0
    for a, b in itertools.pairwise(slopes):
        if not a or not b or (a < 0) != (b < 0):
            run = 0
            continue
        growth = float((log(abs(b)) - log(abs(a))) / log(steps[0] / steps[1]))
        steady = 0.0005 < growth < 1.01 and (not run or abs(growth - before) < 0.01 * growth)
        run, before = (run + 1 if steady else 0), growth
        if run >= min(5, len(slopes) - 1):
            return math.copysign(math.inf, b), 0.0
    return None

