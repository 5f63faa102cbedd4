"""The slope of a function at a point, found without any chain rule, with an estimate of its error.

A function is given as g(t): its number at a point t beside the one in question. There are two ways:

    complex_step   takes no difference, and so loses no digits; for functions of complex numbers
    differences    from the left and from the right, so that kinks, jumps and edges are seen too
"""

import contextlib
import functools
import itertools
import math
import warnings
from collections.abc import Callable
from typing import Any, NamedTuple

RATIO = 8  # of each step to the next
LEVELS = 18  # so many steps lead from a float down to its last digit
COLUMNS = 7  # of a table of extrapolations
EPSILON = 2.0**-52  # rounding may change a float by this part of itself
SMALLEST = 5e-324  # the smallest float above 0
PRECISIONS = (100, 25), (1000, 100)  # mpmath's digits; the steps begin at 10**-25 or 10**-100


class Reference(NamedTuple):
    """The slopes on the two sides of a point: the same number, unless there is a kink."""

    left: float
    right: float
    error: float  # how far off they may be
    scale: float  # how large slopes of f are around there, or f itself
    jumps: bool = False  # f(point) is not what f tends to on one of the sides
    sides: tuple = ("left", "right")  # where f has numbers

    def nearest(self, slope: float) -> float:
        """The slope itself if it is between left and right, else the nearer of these.

        >>> kink = Reference(-1.0, 1.0, 0.0, 1.0)
        >>> kink.nearest(0.5), kink.nearest(3.0)
        (0.5, 1.0)
        """
        low, high = sorted((self.left, self.right))
        return slope if low <= slope <= high else high if slope > high else low


def complex_step(g: Callable, size: float) -> Reference | None:
    """The slope from g(ih) = g(0) + ih g'(0) + terms in h squared; None if g cannot take ih.

    Of several steps h, it takes the one whose slope has the most digits in common with that of the
    next. `size` is how far from 0 the point is.

    >>> complex_step(lambda t: (3 + t) ** 2, 3.0).left
    6.0
    """
    scales = {min(size, 1.0) or 1.0} | ({size} if size > 1e6 else set())
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
                found.append((h, y.imag / h, abs(y) / max(size, 1.0)))
    best, least = Reference(math.nan, math.nan, math.inf, 0.0), math.inf
    scale = max([max(abs(slope), level) for _, slope, level in found], default=0.0)
    if any(abs(slope) == math.inf for _, slope, _ in found):  # too large for a float
        return best
    for (h, a, level), (_, b, _) in itertools.pairwise(found):
        if abs(b) > 2 * abs(a):
            continue  # both are rounding errors, or h is large beside the scale of g
        error = abs(a - b) + EPSILON * (8 * abs(a) + level) + SMALLEST / h
        doubt = error / max(abs(a), abs(b)) if a or b else 1.0
        if doubt < least or (doubt == least == 1 and error < best.error):
            best, least = Reference(a, a, error, scale), doubt
    return best


def differences(g: Callable, size: float, exact: bool = False) -> Reference | None:
    """The slopes by differences on both sides; None if g has no numbers on either side.

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
    for digits, tiny in PRECISIONS if exact else ():
        with contextlib.suppress(TypeError, AttributeError), mpmath.workdps(digits):
            step = (min(size, 1.0) or mpmath.mpf(10) ** -324) * mpmath.mpf(10) ** -tiny
            ladder = [step / 10 ** (8 * k) for k in range(4)]
            found = both_sides(g, [ladder], mpmath.mpf(10) ** -digits, size)
            if not found or found.error < 1e-12 * abs(found.left) or digits == PRECISIONS[-1][0]:
                return found
    power = 2.0 ** (math.frexp(size or 1.0)[1] - 1)  # so that no sum of a step and size is rounded
    scales = [power, 1.0] if 0 < power < 1 else [max(power, 1.0)]
    ladders = [[s / RATIO**k for k in range(1, LEVELS) if s / RATIO**k] for s in scales]
    return both_sides(g, ladders, EPSILON, size)


def both_sides(g: Callable, ladders: list, epsilon: Any, size: float) -> Reference | None:
    """The slopes on both sides, by the first ladder of steps with nine digits, or the best."""
    found: dict[str, Side] = {}
    y = number(g, 0 * ladders[-1][0])
    stairs = functools.cache(lambda: hidden(g, y, ladders))  # the same for all that is flat
    for name, sign in ("left", -1), ("right", 1):
        for ladder in ladders:
            side = one_side(g, [sign * h for h in ladder], y, epsilon)
            if side.flat:
                side = side._replace(error=max(side.error, stairs()))
            if abs(side.slope) == math.inf and size and ladder[-1] > size:
                continue  # it may well be finite nearer to the point than any of these steps
            if name not in found or side.error < found[name].error:
                found[name] = side
            if side.error < 1e-9 * abs(side.slope):
                break
    found = {name: side for name, side in found.items() if side.error < math.inf}
    if not found:
        return None
    left, right = next(iter(found.values())), [*found.values()][-1]  # or one side for both
    scale, jumps = max(left.scale, right.scale), left.jumps or right.jumps
    clear = max(left.error, right.error) <= 1e-3 * max(scale, abs(left.slope), abs(right.slope))
    if clear and abs(left.slope - right.slope) <= left.error + right.error:  # no kink
        left = right = min(left, right, key=lambda side: side.error)
    slopes = float(left.slope), float(right.slope)
    errors = [side.error for side in (left, right) if abs(float(side.slope)) < math.inf]
    return Reference(*slopes, float(max(errors, default=0.0)), float(scale), jumps, tuple(found))


class Side(NamedTuple):
    """The slope on one side of a point: as in a Reference."""

    slope: Any
    error: Any
    scale: Any = 0.0
    jumps: bool = False
    flat: bool = False  # g is the same at the point and at each step


def one_side(g: Callable, steps: list, y: Any, epsilon: Any) -> Side:
    """The slope of g just beside 0, where g is y."""
    numbers = [number(g, h) for h in steps]
    outside = [k for k, x in enumerate(numbers) if x is None]
    if outside:  # only the steps below stay in the domain of g
        steps, numbers = steps[outside[-1] + 1 :], numbers[outside[-1] + 1 :]
    if len(numbers) < 3:
        return Side(math.nan, math.inf)
    largest = max(map(abs, numbers))
    rounding = epsilon * largest + (SMALLEST if epsilon == EPSILON else 0)
    if numbers[-1] == y:  # stairs: g changes by so much at once
        rounding = max([rounding, *[abs(x - y) for x in numbers if x != y][-1:]])
    slopes = [
        (a - b) / (h - k)
        for a, b, h, k in zip(numbers, numbers[1:], steps, steps[1:], strict=False)
    ]
    if abs(slopes[-1]) == math.inf:  # too large for a float
        return Side(slopes[-1], 0.0)
    slope, error = extrapolated(slopes, steps, rounding)
    if error > 1e-6 * abs(slope):
        slope, error = endless(slopes, steps) or (slope, error)
    before, last = [abs(x - y) if y is not None else 0 for x in numbers[-2:]]
    jumps = last > 1e-6 * largest and last > 0.9999 * before
    level = largest / max(abs(steps[0]), 1.0)
    flat = all(x == y for x in numbers)
    return Side(slope, error, max([level, *map(abs, slopes[:4])]), bool(jumps), flat)


def hidden(g: Callable, y: Any, ladders: list) -> float:
    """The largest slope that rounding may hide at 0, where g is y; 0 if there is no sign of one.

    As 1 - cos(t) is 0 up to t = 1e-8: rounding makes stairs of it, much lower than g is further
    on, and the slope may be as large as the first of them over its distance. A function that
    leaves y without a jump, as relu does at its kink, has no stairs.

    >>> hidden(lambda t: max(t - 1e-9, 0.0), 0.0, [[1.0, 1e-8, 1e-10]])
    0.0
    >>> f"{hidden(lambda t: 1 - math.cos(t), 0.0, [[1.0, 1e-6, 1e-10]]):.0e}"    # 2**-53 / 1e-8
    '1e-08'
    """
    slopes = [0.0]
    for sign in -1, 1:
        steps = [sign * h for h in sorted({*ladders[0], *ladders[-1]})]
        changes = [(h, x) for h in steps if (x := number(g, h)) not in (None, y)]
        if not changes:
            continue
        low, (high, first) = 0.0, changes[0]
        for _ in range(60):
            middle = (low + high) / 2
            low, high = (middle, high) if number(g, middle) == y else (low, middle)
        stair = number(g, high)
        height = abs(stair - y) if stair is not None else 0.0
        if 1e-6 * abs(first - y) < height < 1e-6 * max(abs(x) for _, x in changes):
            slopes.append(height / abs(high))
    return max(slopes)


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
    """The limit of the slopes as the steps get smaller, and its error: Richardson's extrapolation.

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
        ratio = float(b / a) if a else 0.0
        growth = math.log(ratio) / math.log(steps[0] / steps[1]) if 0 < ratio < math.inf else 0.0
        steady = 0.0005 < growth < 1.01 and (not run or abs(growth - before) < 0.01 * growth)
        run, before = (run + 1 if steady else 0), growth
        if run >= min(5, len(slopes) - 1):
            return math.copysign(math.inf, b), 0.0
    return None
