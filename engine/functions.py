"""What people call: functions of plain numbers and of Values alike, one by one or over a list.

Functions of one number are those of `elementary`. Functions of several take a list, as in
softmax([a, b, c]). Called with Values, each makes one node, unless it says otherwise.

Where a function has no derivative, or more than one, the engine takes this one:

    relu(x), abs(x) at 0; norm(xs) where all are 0     0, and so is the second one of abs(x) ** 2
    leaky_relu(x, leak) at 0                           leak
    clip(x, low, high) at low and at high, in x        1
    atan2(y, x) at (0, 0)                              0
    maximum, minimum where n numbers tie               1/n each
    x ** 0 at 0, in x; 0 ** n, in n                    0
    sqrt(x) at 0; x ** n at 0, for n between 0 and 1   inf, but times a gradient of 0 it is 0
    (-2) ** n, in n                                    nan
    sin, cos, tan, softsign of inf; relu(nan)          nan, value and derivative
    atan2 where one of the two is infinite             nan

Of complex numbers, abs, norm, relu and their like continue what they are for the real part: abs(z)
is z or -z. So the complex step finds their derivatives.
"""

import itertools
import operator
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from . import elementary
from .elementary.operations import *
from .elements import has_elements
from .graph import innermost, is_node


def maximum(x: Any, *others: Any) -> Any:  # type: ignore[no-redef]
    """The largest of the numbers, or of the lanes of one array. Those that tie share its gradient.

    The numbers may also stand in one list.

    >>> maximum(1, 3, 2), maximum([1, 3, 2])
    (3, 3)
    """
    if _is_list(x):
        x, *others = _operands("maximum", [*x, *others])  # type: ignore[assignment]
    if not others and elementary.lane_shape(x):
        return elementary.lane_maximum(elementary.number(x))
    return elementary.maximum(x, *others)


def minimum(x: Any, *others: Any) -> Any:  # type: ignore[no-redef]
    """The smallest of the numbers, or of the lanes of one array. Those that tie share its gradient.

    The numbers may also stand in one list.

    >>> minimum(1, 3, 2), minimum([1, 3, 2])
    (1, 1)
    """
    if _is_list(x):
        x, *others = _operands("minimum", [*x, *others])  # type: ignore[assignment]
    if not others and elementary.lane_shape(x):
        return -elementary.lane_maximum(-elementary.number(x))
    return elementary.minimum(x, *others)


def leaky_relu(x: Any, leak: Any = 0.01) -> Any:
    """x where x is above 0, else leak * x. Its derivative at 0 is the leak.

    >>> leaky_relu(2), leaky_relu(-2), leaky_relu(-2, leak=0.5)
    (2, -0.02, -1.0)
    """
    return elementary.leaky_relu(x, leak)


def total(xs: Iterable) -> Any:
    """The sum of the numbers, rounded once at the end; of Values one node, not a chain of +.

    Of one Value that holds an array it is the sum of its lanes, and of a table the sum of all.

    >>> total([0.1, 0.2, 0.3]), 0.1 + 0.2 + 0.3
    (0.6, 0.6000000000000001)
    """
    if _is_table(xs):
        return elementary.lane_total(xs)
    return elementary.total(*_operands("total", xs))


def mean(xs: Iterable) -> Any:
    """The sum of the numbers over how many they are: two nodes.

    Of one Value that holds an array it is the mean of its lanes, and of a table that of all.

    >>> mean([1, 2, 6])
    3.0
    """
    if _is_table(xs):
        return elementary.lane_total(xs) / elementary.lane_count(xs)
    xs = _operands("mean", xs)
    whole = elementary.total(*xs)
    if elementary.is_infinite(innermost(whole)):  # on the way, or the mean is infinite too
        return elementary.total(*[x / len(xs) for x in xs])
    return whole / len(xs)


def product(xs: Iterable) -> Any:
    """The product of the numbers: a chain of *, in an order that stays within the floats.

    >>> product([2, 3, 4]), product([1e200, 1e200, 1e-300])
    (24, 1e+100)
    """
    xs = _operands("product", xs)
    *_, whole = chain = list(itertools.accumulate(xs, operator.mul))
    if not any(_at_the_ends(innermost(x)) for x in chain):
        return whole
    whole, *left = sorted(xs, key=lambda x: abs(innermost(x)))
    while left:  # a large factor next to a small product, and a small one next to a large
        whole = whole * left.pop(-1 if abs(innermost(whole)) < 1 else 0)
    return whole


def _at_the_ends(x: Any) -> bool:
    """Whether a number is infinite, or so small that it has lost digits; an array is not asked."""
    return elementary.is_infinite(x) or elementary.is_infinite(elementary.reciprocal(x))


def dot(xs: Iterable, ys: Iterable) -> Any:
    """The total of the products of two lists of numbers, pair by pair.

    >>> dot([1, 2], [3, 4])
    11
    """
    return total(x * y for x, y in _pairs("dot", xs, ys))


def norm(xs: Iterable) -> Any:
    """The length of a vector, the square root of its sum of squares. Its slope at 0 is 0.

    >>> norm([3, 4])
    5.0
    """
    return elementary.norm(*_operands("norm", xs))


def mean_squared_error(predictions: Iterable, targets: Iterable) -> Any:
    """The mean of the squared differences of two lists of numbers, pair by pair.

    A number may stand in a list of one, as a network with one output returns it.

    >>> mean_squared_error([1, 2], [1, 4]), mean_squared_error([[1], [2]], [1, 4])
    (2.0, 2.0)
    """
    name = "mean_squared_error"
    pairs = _pairs(name, _singles(name, predictions), _singles(name, targets))
    return mean((p - t) ** 2 for p, t in pairs)


def softmax(xs: Iterable) -> list:
    """exp of each number as a share of the sum of all exps: positive, and 1 together.

    Of Values each share is a node, whose parents are its own number first and then the others.

    >>> softmax([0, 0])
    [0.5, 0.5]
    """
    return [elementary.softmax(x, *others) for x, others in _each("softmax", xs)]


def log_softmax(xs: Iterable) -> list:
    """The logarithm of each share of softmax, precisely even where the share is 0 or 1.

    >>> log_softmax([0, 1000])
    [-1000.0, -0.0]
    """
    return [-elementary.cross_entropy(x, *others) for x, others in _each("log_softmax", xs)]


def logsumexp(xs: Iterable) -> Any:
    """log(exp(x1) + exp(x2) + ...), even where exp itself would overflow.

    >>> logsumexp([1000, 1000])
    1000.6931471805599
    """
    return elementary.logsumexp(*_operands("logsumexp", xs))


def cross_entropy(raws: Iterable, target: int) -> Any:
    """-log(softmax(raws)[target]), precisely even where that share is 0 or 1.

    `target` is the index of what was observed. The node's parents are the target's raw output
    first and then the others.

    >>> cross_entropy([0, 1000], target=0)
    1000.0
    """
    raws = _operands("cross_entropy", raws)
    try:
        target = operator.index(target)
    except TypeError:
        raise TypeError(
            f"the target is the index of what was observed, from 0 to {len(raws) - 1}, and not"
            f" {target!r:.60}; for a list with a 1 there and 0 elsewhere, write target.index(1)"
        ) from None
    if not 0 <= target < len(raws):
        raise IndexError(f"the target is an index from 0 to {len(raws) - 1}, not {target}")
    return elementary.cross_entropy(raws[target], *raws[:target], *raws[target + 1 :])


def _is_list(x: Any) -> bool:
    """Whether x holds numbers to be gone through one by one, as an array of floats does not."""
    return isinstance(x, Iterable) and (has_elements(x) or not hasattr(x, "shape"))


def _has_lanes(x: Any) -> bool:
    """Whether x is a Value that holds an array, and no list of numbers."""
    return is_node(x) and elementary.lane_shape(x) != ()


def _is_table(x: Any) -> bool:
    """Whether x is to be taken whole, and not row by row: a Value with lanes, or rows of floats."""
    return _has_lanes(x) or (len(getattr(x, "shape", ())) > 1 and not has_elements(x))


def _operands(name: str, xs: Any) -> list:
    """Return the numbers as a list of at least one, as `name` needs it."""
    if not isinstance(xs, Iterable) or getattr(xs, "shape", None) == ():
        given = f"{name} takes a list of numbers, as in {name}([a, b]), not {xs!r:.60}"
        if _has_lanes(xs):
            given += (
                "; total, mean, maximum and minimum alone take the lanes of one Value, as in"
                " mean((x - y)**2) and sqrt(total(x**2))"
            )
        raise TypeError(given)
    xs = [x if is_node(x) else elementary.number(x) for x in xs]
    if not xs:
        raise ValueError(f"{name}([]): there is nothing to compute with; give one number or more")
    return xs


def _singles(name: str, xs: Any) -> Any:
    """The numbers, each taken out of its list if it is alone in one; ValueError if it is not."""
    if not isinstance(xs, Iterable):
        return xs  # what is wrong with it is said later
    singles = []
    for x in xs:
        if isinstance(x, list | tuple) or getattr(x, "shape", ()) == (1,):
            if len(x) != 1:
                raise ValueError(
                    f"{name} compares numbers one by one, and {x!r:.60} has {len(x)}; choose one"
                    f" of them, or write the mean of {name}(outputs, targets) for each sample"
                )
            x = x[0]
        singles.append(x)
    return singles


def _each(name: str, xs: Iterable) -> list:
    """Return each number with a list of the others."""
    xs = _operands(name, xs)
    return [(x, xs[:i] + xs[i + 1 :]) for i, x in enumerate(xs)]


def _pairs(name: str, xs: Iterable, ys: Iterable) -> list:
    """Return two lists of numbers as pairs; ValueError if one is longer."""
    xs, ys = _operands(name, xs), _operands(name, ys)
    if len(xs) != len(ys):
        raise ValueError(f"{name} takes two lists of one length, and got {len(xs)} and {len(ys)}")
    return list(zip(xs, ys, strict=True))


FUNCTIONS: dict[str, Callable] = {  # by name, those of elementary.operations and of this file
    name: x
    for name, x in globals().items()
    if name[0] != "_" and getattr(x, "__module__", "") in (__name__, elementary.operations.__name__)
}
if not TYPE_CHECKING:  # a type checker reads the definitions above
    __all__ = [*FUNCTIONS]
