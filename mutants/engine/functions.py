"""What people call: functions of plain numbers and of Values alike, one by one or over a list.

Those of one number are `elementary`'s own. Those of several take a list, as in softmax([a, b, c]);
of Values each makes one node, unless it says otherwise.

Where a function has no slope, or more than one, this is what it gets:

    relu(x), abs(x) at 0; norm(xs) where all are 0     0
    leaky_relu(x, leak) at 0                           leak
    maximum, minimum where n numbers tie               1/n each
    x ** 0 at 0, in x; 0 ** n, in n                    0
    sqrt(x) at 0; x ** n at 0, for n between 0 and 1   inf
    (-2) ** n, in n                                    nan
    sin, cos, tan of inf; relu(nan)                    nan, value and slope
"""

import functools
import operator

from . import elementary
from .elementary import (
    atan,
    cos,
    cosh,
    exp,
    expm1,
    leaky_relu,
    log,
    log1p,
    log_sigmoid,
    maximum,
    minimum,
    relu,
    sigmoid,
    sin,
    sinh,
    softplus,
    sqrt,
    tan,
    tanh,
)

__all__ = [
    "atan",
    "cos",
    "cosh",
    "cross_entropy",
    "dot",
    "exp",
    "expm1",
    "leaky_relu",
    "log",
    "log1p",
    "log_sigmoid",
    "log_softmax",
    "logsumexp",
    "maximum",
    "mean",
    "mean_squared_error",
    "minimum",
    "norm",
    "product",
    "relu",
    "sigmoid",
    "sin",
    "sinh",
    "softmax",
    "softplus",
    "sqrt",
    "tan",
    "tanh",
    "total",
]


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_total__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_total__mutmut)
def total(xs):
    """The sum of the numbers, rounded once at the end; of Values one node, not a chain of +.

    >>> total([0.1, 0.2, 0.3]), 0.1 + 0.2 + 0.3
    (0.6, 0.6000000000000001)
    """
    return elementary.total(*several("total", xs))


def x_total__mutmut_orig(xs):
    """The sum of the numbers, rounded once at the end; of Values one node, not a chain of +.

    >>> total([0.1, 0.2, 0.3]), 0.1 + 0.2 + 0.3
    (0.6, 0.6000000000000001)
    """
    return elementary.total(*several("total", xs))


def x_total__mutmut_1(xs):
    """The sum of the numbers, rounded once at the end; of Values one node, not a chain of +.

    >>> total([0.1, 0.2, 0.3]), 0.1 + 0.2 + 0.3
    (0.6, 0.6000000000000001)
    """
    return elementary.total(*several(None, xs))


def x_total__mutmut_2(xs):
    """The sum of the numbers, rounded once at the end; of Values one node, not a chain of +.

    >>> total([0.1, 0.2, 0.3]), 0.1 + 0.2 + 0.3
    (0.6, 0.6000000000000001)
    """
    return elementary.total(*several("total", None))


def x_total__mutmut_3(xs):
    """The sum of the numbers, rounded once at the end; of Values one node, not a chain of +.

    >>> total([0.1, 0.2, 0.3]), 0.1 + 0.2 + 0.3
    (0.6, 0.6000000000000001)
    """
    return elementary.total(*several(xs))


def x_total__mutmut_4(xs):
    """The sum of the numbers, rounded once at the end; of Values one node, not a chain of +.

    >>> total([0.1, 0.2, 0.3]), 0.1 + 0.2 + 0.3
    (0.6, 0.6000000000000001)
    """
    return elementary.total(*several("total", ))


def x_total__mutmut_5(xs):
    """The sum of the numbers, rounded once at the end; of Values one node, not a chain of +.

    >>> total([0.1, 0.2, 0.3]), 0.1 + 0.2 + 0.3
    (0.6, 0.6000000000000001)
    """
    return elementary.total(*several("XXtotalXX", xs))


def x_total__mutmut_6(xs):
    """The sum of the numbers, rounded once at the end; of Values one node, not a chain of +.

    >>> total([0.1, 0.2, 0.3]), 0.1 + 0.2 + 0.3
    (0.6, 0.6000000000000001)
    """
    return elementary.total(*several("TOTAL", xs))

mutants_x_total__mutmut['_mutmut_orig'] = x_total__mutmut_orig # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_1'] = x_total__mutmut_1 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_2'] = x_total__mutmut_2 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_3'] = x_total__mutmut_3 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_4'] = x_total__mutmut_4 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_5'] = x_total__mutmut_5 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_6'] = x_total__mutmut_6 # type: ignore # mutmut generated
mutants_x_mean__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_mean__mutmut)
def mean(xs):
    """The sum of the numbers over how many they are: two nodes.

    >>> mean([1, 2, 6])
    3.0
    """
    xs = several("mean", xs)
    return elementary.total(*xs) / len(xs)


def x_mean__mutmut_orig(xs):
    """The sum of the numbers over how many they are: two nodes.

    >>> mean([1, 2, 6])
    3.0
    """
    xs = several("mean", xs)
    return elementary.total(*xs) / len(xs)


def x_mean__mutmut_1(xs):
    """The sum of the numbers over how many they are: two nodes.

    >>> mean([1, 2, 6])
    3.0
    """
    xs = None
    return elementary.total(*xs) / len(xs)


def x_mean__mutmut_2(xs):
    """The sum of the numbers over how many they are: two nodes.

    >>> mean([1, 2, 6])
    3.0
    """
    xs = several(None, xs)
    return elementary.total(*xs) / len(xs)


def x_mean__mutmut_3(xs):
    """The sum of the numbers over how many they are: two nodes.

    >>> mean([1, 2, 6])
    3.0
    """
    xs = several("mean", None)
    return elementary.total(*xs) / len(xs)


def x_mean__mutmut_4(xs):
    """The sum of the numbers over how many they are: two nodes.

    >>> mean([1, 2, 6])
    3.0
    """
    xs = several(xs)
    return elementary.total(*xs) / len(xs)


def x_mean__mutmut_5(xs):
    """The sum of the numbers over how many they are: two nodes.

    >>> mean([1, 2, 6])
    3.0
    """
    xs = several("mean", )
    return elementary.total(*xs) / len(xs)


def x_mean__mutmut_6(xs):
    """The sum of the numbers over how many they are: two nodes.

    >>> mean([1, 2, 6])
    3.0
    """
    xs = several("XXmeanXX", xs)
    return elementary.total(*xs) / len(xs)


def x_mean__mutmut_7(xs):
    """The sum of the numbers over how many they are: two nodes.

    >>> mean([1, 2, 6])
    3.0
    """
    xs = several("MEAN", xs)
    return elementary.total(*xs) / len(xs)


def x_mean__mutmut_8(xs):
    """The sum of the numbers over how many they are: two nodes.

    >>> mean([1, 2, 6])
    3.0
    """
    xs = several("mean", xs)
    return elementary.total(*xs) * len(xs)

mutants_x_mean__mutmut['_mutmut_orig'] = x_mean__mutmut_orig # type: ignore # mutmut generated
mutants_x_mean__mutmut['x_mean__mutmut_1'] = x_mean__mutmut_1 # type: ignore # mutmut generated
mutants_x_mean__mutmut['x_mean__mutmut_2'] = x_mean__mutmut_2 # type: ignore # mutmut generated
mutants_x_mean__mutmut['x_mean__mutmut_3'] = x_mean__mutmut_3 # type: ignore # mutmut generated
mutants_x_mean__mutmut['x_mean__mutmut_4'] = x_mean__mutmut_4 # type: ignore # mutmut generated
mutants_x_mean__mutmut['x_mean__mutmut_5'] = x_mean__mutmut_5 # type: ignore # mutmut generated
mutants_x_mean__mutmut['x_mean__mutmut_6'] = x_mean__mutmut_6 # type: ignore # mutmut generated
mutants_x_mean__mutmut['x_mean__mutmut_7'] = x_mean__mutmut_7 # type: ignore # mutmut generated
mutants_x_mean__mutmut['x_mean__mutmut_8'] = x_mean__mutmut_8 # type: ignore # mutmut generated
mutants_x_product__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_product__mutmut)
def product(xs):
    """The product of the numbers: a chain of *.

    >>> product([2, 3, 4])
    24
    """
    return functools.reduce(operator.mul, several("product", xs))


def x_product__mutmut_orig(xs):
    """The product of the numbers: a chain of *.

    >>> product([2, 3, 4])
    24
    """
    return functools.reduce(operator.mul, several("product", xs))


def x_product__mutmut_1(xs):
    """The product of the numbers: a chain of *.

    >>> product([2, 3, 4])
    24
    """
    return functools.reduce(None, several("product", xs))


def x_product__mutmut_2(xs):
    """The product of the numbers: a chain of *.

    >>> product([2, 3, 4])
    24
    """
    return functools.reduce(operator.mul, None)


def x_product__mutmut_3(xs):
    """The product of the numbers: a chain of *.

    >>> product([2, 3, 4])
    24
    """
    return functools.reduce(several("product", xs))


def x_product__mutmut_4(xs):
    """The product of the numbers: a chain of *.

    >>> product([2, 3, 4])
    24
    """
    return functools.reduce(operator.mul, )


def x_product__mutmut_5(xs):
    """The product of the numbers: a chain of *.

    >>> product([2, 3, 4])
    24
    """
    return functools.reduce(operator.mul, several(None, xs))


def x_product__mutmut_6(xs):
    """The product of the numbers: a chain of *.

    >>> product([2, 3, 4])
    24
    """
    return functools.reduce(operator.mul, several("product", None))


def x_product__mutmut_7(xs):
    """The product of the numbers: a chain of *.

    >>> product([2, 3, 4])
    24
    """
    return functools.reduce(operator.mul, several(xs))


def x_product__mutmut_8(xs):
    """The product of the numbers: a chain of *.

    >>> product([2, 3, 4])
    24
    """
    return functools.reduce(operator.mul, several("product", ))


def x_product__mutmut_9(xs):
    """The product of the numbers: a chain of *.

    >>> product([2, 3, 4])
    24
    """
    return functools.reduce(operator.mul, several("XXproductXX", xs))


def x_product__mutmut_10(xs):
    """The product of the numbers: a chain of *.

    >>> product([2, 3, 4])
    24
    """
    return functools.reduce(operator.mul, several("PRODUCT", xs))

mutants_x_product__mutmut['_mutmut_orig'] = x_product__mutmut_orig # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_1'] = x_product__mutmut_1 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_2'] = x_product__mutmut_2 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_3'] = x_product__mutmut_3 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_4'] = x_product__mutmut_4 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_5'] = x_product__mutmut_5 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_6'] = x_product__mutmut_6 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_7'] = x_product__mutmut_7 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_8'] = x_product__mutmut_8 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_9'] = x_product__mutmut_9 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_10'] = x_product__mutmut_10 # type: ignore # mutmut generated
mutants_x_dot__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_dot__mutmut)
def dot(xs, ys):
    """The total of the products of two lists of numbers, pair by pair.

    >>> dot([1, 2], [3, 4])
    11
    """
    return total(x * y for x, y in pairs("dot", xs, ys))


def x_dot__mutmut_orig(xs, ys):
    """The total of the products of two lists of numbers, pair by pair.

    >>> dot([1, 2], [3, 4])
    11
    """
    return total(x * y for x, y in pairs("dot", xs, ys))


def x_dot__mutmut_1(xs, ys):
    """The total of the products of two lists of numbers, pair by pair.

    >>> dot([1, 2], [3, 4])
    11
    """
    return total(None)


def x_dot__mutmut_2(xs, ys):
    """The total of the products of two lists of numbers, pair by pair.

    >>> dot([1, 2], [3, 4])
    11
    """
    return total(x / y for x, y in pairs("dot", xs, ys))


def x_dot__mutmut_3(xs, ys):
    """The total of the products of two lists of numbers, pair by pair.

    >>> dot([1, 2], [3, 4])
    11
    """
    return total(x * y for x, y in pairs(None, xs, ys))


def x_dot__mutmut_4(xs, ys):
    """The total of the products of two lists of numbers, pair by pair.

    >>> dot([1, 2], [3, 4])
    11
    """
    return total(x * y for x, y in pairs("dot", None, ys))


def x_dot__mutmut_5(xs, ys):
    """The total of the products of two lists of numbers, pair by pair.

    >>> dot([1, 2], [3, 4])
    11
    """
    return total(x * y for x, y in pairs("dot", xs, None))


def x_dot__mutmut_6(xs, ys):
    """The total of the products of two lists of numbers, pair by pair.

    >>> dot([1, 2], [3, 4])
    11
    """
    return total(x * y for x, y in pairs(xs, ys))


def x_dot__mutmut_7(xs, ys):
    """The total of the products of two lists of numbers, pair by pair.

    >>> dot([1, 2], [3, 4])
    11
    """
    return total(x * y for x, y in pairs("dot", ys))


def x_dot__mutmut_8(xs, ys):
    """The total of the products of two lists of numbers, pair by pair.

    >>> dot([1, 2], [3, 4])
    11
    """
    return total(x * y for x, y in pairs("dot", xs, ))


def x_dot__mutmut_9(xs, ys):
    """The total of the products of two lists of numbers, pair by pair.

    >>> dot([1, 2], [3, 4])
    11
    """
    return total(x * y for x, y in pairs("XXdotXX", xs, ys))


def x_dot__mutmut_10(xs, ys):
    """The total of the products of two lists of numbers, pair by pair.

    >>> dot([1, 2], [3, 4])
    11
    """
    return total(x * y for x, y in pairs("DOT", xs, ys))

mutants_x_dot__mutmut['_mutmut_orig'] = x_dot__mutmut_orig # type: ignore # mutmut generated
mutants_x_dot__mutmut['x_dot__mutmut_1'] = x_dot__mutmut_1 # type: ignore # mutmut generated
mutants_x_dot__mutmut['x_dot__mutmut_2'] = x_dot__mutmut_2 # type: ignore # mutmut generated
mutants_x_dot__mutmut['x_dot__mutmut_3'] = x_dot__mutmut_3 # type: ignore # mutmut generated
mutants_x_dot__mutmut['x_dot__mutmut_4'] = x_dot__mutmut_4 # type: ignore # mutmut generated
mutants_x_dot__mutmut['x_dot__mutmut_5'] = x_dot__mutmut_5 # type: ignore # mutmut generated
mutants_x_dot__mutmut['x_dot__mutmut_6'] = x_dot__mutmut_6 # type: ignore # mutmut generated
mutants_x_dot__mutmut['x_dot__mutmut_7'] = x_dot__mutmut_7 # type: ignore # mutmut generated
mutants_x_dot__mutmut['x_dot__mutmut_8'] = x_dot__mutmut_8 # type: ignore # mutmut generated
mutants_x_dot__mutmut['x_dot__mutmut_9'] = x_dot__mutmut_9 # type: ignore # mutmut generated
mutants_x_dot__mutmut['x_dot__mutmut_10'] = x_dot__mutmut_10 # type: ignore # mutmut generated
mutants_x_norm__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_norm__mutmut)
def norm(xs):
    """The length of a vector, the square root of its sum of squares. Its slope at 0 is 0.

    >>> norm([3, 4])
    5.0
    """
    return elementary.norm(*several("norm", xs))


def x_norm__mutmut_orig(xs):
    """The length of a vector, the square root of its sum of squares. Its slope at 0 is 0.

    >>> norm([3, 4])
    5.0
    """
    return elementary.norm(*several("norm", xs))


def x_norm__mutmut_1(xs):
    """The length of a vector, the square root of its sum of squares. Its slope at 0 is 0.

    >>> norm([3, 4])
    5.0
    """
    return elementary.norm(*several(None, xs))


def x_norm__mutmut_2(xs):
    """The length of a vector, the square root of its sum of squares. Its slope at 0 is 0.

    >>> norm([3, 4])
    5.0
    """
    return elementary.norm(*several("norm", None))


def x_norm__mutmut_3(xs):
    """The length of a vector, the square root of its sum of squares. Its slope at 0 is 0.

    >>> norm([3, 4])
    5.0
    """
    return elementary.norm(*several(xs))


def x_norm__mutmut_4(xs):
    """The length of a vector, the square root of its sum of squares. Its slope at 0 is 0.

    >>> norm([3, 4])
    5.0
    """
    return elementary.norm(*several("norm", ))


def x_norm__mutmut_5(xs):
    """The length of a vector, the square root of its sum of squares. Its slope at 0 is 0.

    >>> norm([3, 4])
    5.0
    """
    return elementary.norm(*several("XXnormXX", xs))


def x_norm__mutmut_6(xs):
    """The length of a vector, the square root of its sum of squares. Its slope at 0 is 0.

    >>> norm([3, 4])
    5.0
    """
    return elementary.norm(*several("NORM", xs))

mutants_x_norm__mutmut['_mutmut_orig'] = x_norm__mutmut_orig # type: ignore # mutmut generated
mutants_x_norm__mutmut['x_norm__mutmut_1'] = x_norm__mutmut_1 # type: ignore # mutmut generated
mutants_x_norm__mutmut['x_norm__mutmut_2'] = x_norm__mutmut_2 # type: ignore # mutmut generated
mutants_x_norm__mutmut['x_norm__mutmut_3'] = x_norm__mutmut_3 # type: ignore # mutmut generated
mutants_x_norm__mutmut['x_norm__mutmut_4'] = x_norm__mutmut_4 # type: ignore # mutmut generated
mutants_x_norm__mutmut['x_norm__mutmut_5'] = x_norm__mutmut_5 # type: ignore # mutmut generated
mutants_x_norm__mutmut['x_norm__mutmut_6'] = x_norm__mutmut_6 # type: ignore # mutmut generated
mutants_x_mean_squared_error__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_mean_squared_error__mutmut)
def mean_squared_error(predictions, targets):
    """The mean of the squared differences of two lists of numbers, pair by pair.

    >>> mean_squared_error([1, 2], [1, 4])
    2.0
    """
    return mean((p - t) ** 2 for p, t in pairs("mean_squared_error", predictions, targets))


def x_mean_squared_error__mutmut_orig(predictions, targets):
    """The mean of the squared differences of two lists of numbers, pair by pair.

    >>> mean_squared_error([1, 2], [1, 4])
    2.0
    """
    return mean((p - t) ** 2 for p, t in pairs("mean_squared_error", predictions, targets))


def x_mean_squared_error__mutmut_1(predictions, targets):
    """The mean of the squared differences of two lists of numbers, pair by pair.

    >>> mean_squared_error([1, 2], [1, 4])
    2.0
    """
    return mean(None)


def x_mean_squared_error__mutmut_2(predictions, targets):
    """The mean of the squared differences of two lists of numbers, pair by pair.

    >>> mean_squared_error([1, 2], [1, 4])
    2.0
    """
    return mean((p - t) * 2 for p, t in pairs("mean_squared_error", predictions, targets))


def x_mean_squared_error__mutmut_3(predictions, targets):
    """The mean of the squared differences of two lists of numbers, pair by pair.

    >>> mean_squared_error([1, 2], [1, 4])
    2.0
    """
    return mean((p + t) ** 2 for p, t in pairs("mean_squared_error", predictions, targets))


def x_mean_squared_error__mutmut_4(predictions, targets):
    """The mean of the squared differences of two lists of numbers, pair by pair.

    >>> mean_squared_error([1, 2], [1, 4])
    2.0
    """
    return mean((p - t) ** 3 for p, t in pairs("mean_squared_error", predictions, targets))


def x_mean_squared_error__mutmut_5(predictions, targets):
    """The mean of the squared differences of two lists of numbers, pair by pair.

    >>> mean_squared_error([1, 2], [1, 4])
    2.0
    """
    return mean((p - t) ** 2 for p, t in pairs(None, predictions, targets))


def x_mean_squared_error__mutmut_6(predictions, targets):
    """The mean of the squared differences of two lists of numbers, pair by pair.

    >>> mean_squared_error([1, 2], [1, 4])
    2.0
    """
    return mean((p - t) ** 2 for p, t in pairs("mean_squared_error", None, targets))


def x_mean_squared_error__mutmut_7(predictions, targets):
    """The mean of the squared differences of two lists of numbers, pair by pair.

    >>> mean_squared_error([1, 2], [1, 4])
    2.0
    """
    return mean((p - t) ** 2 for p, t in pairs("mean_squared_error", predictions, None))


def x_mean_squared_error__mutmut_8(predictions, targets):
    """The mean of the squared differences of two lists of numbers, pair by pair.

    >>> mean_squared_error([1, 2], [1, 4])
    2.0
    """
    return mean((p - t) ** 2 for p, t in pairs(predictions, targets))


def x_mean_squared_error__mutmut_9(predictions, targets):
    """The mean of the squared differences of two lists of numbers, pair by pair.

    >>> mean_squared_error([1, 2], [1, 4])
    2.0
    """
    return mean((p - t) ** 2 for p, t in pairs("mean_squared_error", targets))


def x_mean_squared_error__mutmut_10(predictions, targets):
    """The mean of the squared differences of two lists of numbers, pair by pair.

    >>> mean_squared_error([1, 2], [1, 4])
    2.0
    """
    return mean((p - t) ** 2 for p, t in pairs("mean_squared_error", predictions, ))


def x_mean_squared_error__mutmut_11(predictions, targets):
    """The mean of the squared differences of two lists of numbers, pair by pair.

    >>> mean_squared_error([1, 2], [1, 4])
    2.0
    """
    return mean((p - t) ** 2 for p, t in pairs("XXmean_squared_errorXX", predictions, targets))


def x_mean_squared_error__mutmut_12(predictions, targets):
    """The mean of the squared differences of two lists of numbers, pair by pair.

    >>> mean_squared_error([1, 2], [1, 4])
    2.0
    """
    return mean((p - t) ** 2 for p, t in pairs("MEAN_SQUARED_ERROR", predictions, targets))

mutants_x_mean_squared_error__mutmut['_mutmut_orig'] = x_mean_squared_error__mutmut_orig # type: ignore # mutmut generated
mutants_x_mean_squared_error__mutmut['x_mean_squared_error__mutmut_1'] = x_mean_squared_error__mutmut_1 # type: ignore # mutmut generated
mutants_x_mean_squared_error__mutmut['x_mean_squared_error__mutmut_2'] = x_mean_squared_error__mutmut_2 # type: ignore # mutmut generated
mutants_x_mean_squared_error__mutmut['x_mean_squared_error__mutmut_3'] = x_mean_squared_error__mutmut_3 # type: ignore # mutmut generated
mutants_x_mean_squared_error__mutmut['x_mean_squared_error__mutmut_4'] = x_mean_squared_error__mutmut_4 # type: ignore # mutmut generated
mutants_x_mean_squared_error__mutmut['x_mean_squared_error__mutmut_5'] = x_mean_squared_error__mutmut_5 # type: ignore # mutmut generated
mutants_x_mean_squared_error__mutmut['x_mean_squared_error__mutmut_6'] = x_mean_squared_error__mutmut_6 # type: ignore # mutmut generated
mutants_x_mean_squared_error__mutmut['x_mean_squared_error__mutmut_7'] = x_mean_squared_error__mutmut_7 # type: ignore # mutmut generated
mutants_x_mean_squared_error__mutmut['x_mean_squared_error__mutmut_8'] = x_mean_squared_error__mutmut_8 # type: ignore # mutmut generated
mutants_x_mean_squared_error__mutmut['x_mean_squared_error__mutmut_9'] = x_mean_squared_error__mutmut_9 # type: ignore # mutmut generated
mutants_x_mean_squared_error__mutmut['x_mean_squared_error__mutmut_10'] = x_mean_squared_error__mutmut_10 # type: ignore # mutmut generated
mutants_x_mean_squared_error__mutmut['x_mean_squared_error__mutmut_11'] = x_mean_squared_error__mutmut_11 # type: ignore # mutmut generated
mutants_x_mean_squared_error__mutmut['x_mean_squared_error__mutmut_12'] = x_mean_squared_error__mutmut_12 # type: ignore # mutmut generated
mutants_x_softmax__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_softmax__mutmut)
def softmax(xs) -> list:
    """exp of each number as a share of the sum of all exps: positive, and 1 together.

    Of Values each share is a node, whose parents are its own number first and then the others.

    >>> softmax([0, 0])
    [0.5, 0.5]
    """
    return [elementary.softmax(x, *others) for x, others in each("softmax", xs)]


def x_softmax__mutmut_orig(xs) -> list:
    """exp of each number as a share of the sum of all exps: positive, and 1 together.

    Of Values each share is a node, whose parents are its own number first and then the others.

    >>> softmax([0, 0])
    [0.5, 0.5]
    """
    return [elementary.softmax(x, *others) for x, others in each("softmax", xs)]


def x_softmax__mutmut_1(xs) -> list:
    """exp of each number as a share of the sum of all exps: positive, and 1 together.

    Of Values each share is a node, whose parents are its own number first and then the others.

    >>> softmax([0, 0])
    [0.5, 0.5]
    """
    return [elementary.softmax(None, *others) for x, others in each("softmax", xs)]


def x_softmax__mutmut_2(xs) -> list:
    """exp of each number as a share of the sum of all exps: positive, and 1 together.

    Of Values each share is a node, whose parents are its own number first and then the others.

    >>> softmax([0, 0])
    [0.5, 0.5]
    """
    return [elementary.softmax(*others) for x, others in each("softmax", xs)]


def x_softmax__mutmut_3(xs) -> list:
    """exp of each number as a share of the sum of all exps: positive, and 1 together.

    Of Values each share is a node, whose parents are its own number first and then the others.

    >>> softmax([0, 0])
    [0.5, 0.5]
    """
    return [elementary.softmax(x, ) for x, others in each("softmax", xs)]


def x_softmax__mutmut_4(xs) -> list:
    """exp of each number as a share of the sum of all exps: positive, and 1 together.

    Of Values each share is a node, whose parents are its own number first and then the others.

    >>> softmax([0, 0])
    [0.5, 0.5]
    """
    return [elementary.softmax(x, *others) for x, others in each(None, xs)]


def x_softmax__mutmut_5(xs) -> list:
    """exp of each number as a share of the sum of all exps: positive, and 1 together.

    Of Values each share is a node, whose parents are its own number first and then the others.

    >>> softmax([0, 0])
    [0.5, 0.5]
    """
    return [elementary.softmax(x, *others) for x, others in each("softmax", None)]


def x_softmax__mutmut_6(xs) -> list:
    """exp of each number as a share of the sum of all exps: positive, and 1 together.

    Of Values each share is a node, whose parents are its own number first and then the others.

    >>> softmax([0, 0])
    [0.5, 0.5]
    """
    return [elementary.softmax(x, *others) for x, others in each(xs)]


def x_softmax__mutmut_7(xs) -> list:
    """exp of each number as a share of the sum of all exps: positive, and 1 together.

    Of Values each share is a node, whose parents are its own number first and then the others.

    >>> softmax([0, 0])
    [0.5, 0.5]
    """
    return [elementary.softmax(x, *others) for x, others in each("softmax", )]


def x_softmax__mutmut_8(xs) -> list:
    """exp of each number as a share of the sum of all exps: positive, and 1 together.

    Of Values each share is a node, whose parents are its own number first and then the others.

    >>> softmax([0, 0])
    [0.5, 0.5]
    """
    return [elementary.softmax(x, *others) for x, others in each("XXsoftmaxXX", xs)]


def x_softmax__mutmut_9(xs) -> list:
    """exp of each number as a share of the sum of all exps: positive, and 1 together.

    Of Values each share is a node, whose parents are its own number first and then the others.

    >>> softmax([0, 0])
    [0.5, 0.5]
    """
    return [elementary.softmax(x, *others) for x, others in each("SOFTMAX", xs)]

mutants_x_softmax__mutmut['_mutmut_orig'] = x_softmax__mutmut_orig # type: ignore # mutmut generated
mutants_x_softmax__mutmut['x_softmax__mutmut_1'] = x_softmax__mutmut_1 # type: ignore # mutmut generated
mutants_x_softmax__mutmut['x_softmax__mutmut_2'] = x_softmax__mutmut_2 # type: ignore # mutmut generated
mutants_x_softmax__mutmut['x_softmax__mutmut_3'] = x_softmax__mutmut_3 # type: ignore # mutmut generated
mutants_x_softmax__mutmut['x_softmax__mutmut_4'] = x_softmax__mutmut_4 # type: ignore # mutmut generated
mutants_x_softmax__mutmut['x_softmax__mutmut_5'] = x_softmax__mutmut_5 # type: ignore # mutmut generated
mutants_x_softmax__mutmut['x_softmax__mutmut_6'] = x_softmax__mutmut_6 # type: ignore # mutmut generated
mutants_x_softmax__mutmut['x_softmax__mutmut_7'] = x_softmax__mutmut_7 # type: ignore # mutmut generated
mutants_x_softmax__mutmut['x_softmax__mutmut_8'] = x_softmax__mutmut_8 # type: ignore # mutmut generated
mutants_x_softmax__mutmut['x_softmax__mutmut_9'] = x_softmax__mutmut_9 # type: ignore # mutmut generated
mutants_x_log_softmax__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_log_softmax__mutmut)
def log_softmax(xs) -> list:
    """The logarithm of each share of softmax, precisely even where the share is 0 or 1.

    >>> log_softmax([0, 1000])
    [-1000.0, -0.0]
    """
    return [-elementary.cross_entropy(x, *others) for x, others in each("log_softmax", xs)]


def x_log_softmax__mutmut_orig(xs) -> list:
    """The logarithm of each share of softmax, precisely even where the share is 0 or 1.

    >>> log_softmax([0, 1000])
    [-1000.0, -0.0]
    """
    return [-elementary.cross_entropy(x, *others) for x, others in each("log_softmax", xs)]


def x_log_softmax__mutmut_1(xs) -> list:
    """The logarithm of each share of softmax, precisely even where the share is 0 or 1.

    >>> log_softmax([0, 1000])
    [-1000.0, -0.0]
    """
    return [+elementary.cross_entropy(x, *others) for x, others in each("log_softmax", xs)]


def x_log_softmax__mutmut_2(xs) -> list:
    """The logarithm of each share of softmax, precisely even where the share is 0 or 1.

    >>> log_softmax([0, 1000])
    [-1000.0, -0.0]
    """
    return [-elementary.cross_entropy(None, *others) for x, others in each("log_softmax", xs)]


def x_log_softmax__mutmut_3(xs) -> list:
    """The logarithm of each share of softmax, precisely even where the share is 0 or 1.

    >>> log_softmax([0, 1000])
    [-1000.0, -0.0]
    """
    return [-elementary.cross_entropy(*others) for x, others in each("log_softmax", xs)]


def x_log_softmax__mutmut_4(xs) -> list:
    """The logarithm of each share of softmax, precisely even where the share is 0 or 1.

    >>> log_softmax([0, 1000])
    [-1000.0, -0.0]
    """
    return [-elementary.cross_entropy(x, ) for x, others in each("log_softmax", xs)]


def x_log_softmax__mutmut_5(xs) -> list:
    """The logarithm of each share of softmax, precisely even where the share is 0 or 1.

    >>> log_softmax([0, 1000])
    [-1000.0, -0.0]
    """
    return [-elementary.cross_entropy(x, *others) for x, others in each(None, xs)]


def x_log_softmax__mutmut_6(xs) -> list:
    """The logarithm of each share of softmax, precisely even where the share is 0 or 1.

    >>> log_softmax([0, 1000])
    [-1000.0, -0.0]
    """
    return [-elementary.cross_entropy(x, *others) for x, others in each("log_softmax", None)]


def x_log_softmax__mutmut_7(xs) -> list:
    """The logarithm of each share of softmax, precisely even where the share is 0 or 1.

    >>> log_softmax([0, 1000])
    [-1000.0, -0.0]
    """
    return [-elementary.cross_entropy(x, *others) for x, others in each(xs)]


def x_log_softmax__mutmut_8(xs) -> list:
    """The logarithm of each share of softmax, precisely even where the share is 0 or 1.

    >>> log_softmax([0, 1000])
    [-1000.0, -0.0]
    """
    return [-elementary.cross_entropy(x, *others) for x, others in each("log_softmax", )]


def x_log_softmax__mutmut_9(xs) -> list:
    """The logarithm of each share of softmax, precisely even where the share is 0 or 1.

    >>> log_softmax([0, 1000])
    [-1000.0, -0.0]
    """
    return [-elementary.cross_entropy(x, *others) for x, others in each("XXlog_softmaxXX", xs)]


def x_log_softmax__mutmut_10(xs) -> list:
    """The logarithm of each share of softmax, precisely even where the share is 0 or 1.

    >>> log_softmax([0, 1000])
    [-1000.0, -0.0]
    """
    return [-elementary.cross_entropy(x, *others) for x, others in each("LOG_SOFTMAX", xs)]

mutants_x_log_softmax__mutmut['_mutmut_orig'] = x_log_softmax__mutmut_orig # type: ignore # mutmut generated
mutants_x_log_softmax__mutmut['x_log_softmax__mutmut_1'] = x_log_softmax__mutmut_1 # type: ignore # mutmut generated
mutants_x_log_softmax__mutmut['x_log_softmax__mutmut_2'] = x_log_softmax__mutmut_2 # type: ignore # mutmut generated
mutants_x_log_softmax__mutmut['x_log_softmax__mutmut_3'] = x_log_softmax__mutmut_3 # type: ignore # mutmut generated
mutants_x_log_softmax__mutmut['x_log_softmax__mutmut_4'] = x_log_softmax__mutmut_4 # type: ignore # mutmut generated
mutants_x_log_softmax__mutmut['x_log_softmax__mutmut_5'] = x_log_softmax__mutmut_5 # type: ignore # mutmut generated
mutants_x_log_softmax__mutmut['x_log_softmax__mutmut_6'] = x_log_softmax__mutmut_6 # type: ignore # mutmut generated
mutants_x_log_softmax__mutmut['x_log_softmax__mutmut_7'] = x_log_softmax__mutmut_7 # type: ignore # mutmut generated
mutants_x_log_softmax__mutmut['x_log_softmax__mutmut_8'] = x_log_softmax__mutmut_8 # type: ignore # mutmut generated
mutants_x_log_softmax__mutmut['x_log_softmax__mutmut_9'] = x_log_softmax__mutmut_9 # type: ignore # mutmut generated
mutants_x_log_softmax__mutmut['x_log_softmax__mutmut_10'] = x_log_softmax__mutmut_10 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_logsumexp__mutmut)
def logsumexp(xs):
    """log(exp(x1) + exp(x2) + ...), even where exp itself would overflow.

    >>> logsumexp([1000, 1000])
    1000.6931471805599
    """
    return elementary.logsumexp(*several("logsumexp", xs))


def x_logsumexp__mutmut_orig(xs):
    """log(exp(x1) + exp(x2) + ...), even where exp itself would overflow.

    >>> logsumexp([1000, 1000])
    1000.6931471805599
    """
    return elementary.logsumexp(*several("logsumexp", xs))


def x_logsumexp__mutmut_1(xs):
    """log(exp(x1) + exp(x2) + ...), even where exp itself would overflow.

    >>> logsumexp([1000, 1000])
    1000.6931471805599
    """
    return elementary.logsumexp(*several(None, xs))


def x_logsumexp__mutmut_2(xs):
    """log(exp(x1) + exp(x2) + ...), even where exp itself would overflow.

    >>> logsumexp([1000, 1000])
    1000.6931471805599
    """
    return elementary.logsumexp(*several("logsumexp", None))


def x_logsumexp__mutmut_3(xs):
    """log(exp(x1) + exp(x2) + ...), even where exp itself would overflow.

    >>> logsumexp([1000, 1000])
    1000.6931471805599
    """
    return elementary.logsumexp(*several(xs))


def x_logsumexp__mutmut_4(xs):
    """log(exp(x1) + exp(x2) + ...), even where exp itself would overflow.

    >>> logsumexp([1000, 1000])
    1000.6931471805599
    """
    return elementary.logsumexp(*several("logsumexp", ))


def x_logsumexp__mutmut_5(xs):
    """log(exp(x1) + exp(x2) + ...), even where exp itself would overflow.

    >>> logsumexp([1000, 1000])
    1000.6931471805599
    """
    return elementary.logsumexp(*several("XXlogsumexpXX", xs))


def x_logsumexp__mutmut_6(xs):
    """log(exp(x1) + exp(x2) + ...), even where exp itself would overflow.

    >>> logsumexp([1000, 1000])
    1000.6931471805599
    """
    return elementary.logsumexp(*several("LOGSUMEXP", xs))

mutants_x_logsumexp__mutmut['_mutmut_orig'] = x_logsumexp__mutmut_orig # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_1'] = x_logsumexp__mutmut_1 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_2'] = x_logsumexp__mutmut_2 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_3'] = x_logsumexp__mutmut_3 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_4'] = x_logsumexp__mutmut_4 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_5'] = x_logsumexp__mutmut_5 # type: ignore # mutmut generated
mutants_x_logsumexp__mutmut['x_logsumexp__mutmut_6'] = x_logsumexp__mutmut_6 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_cross_entropy__mutmut)
def cross_entropy(raws, target: int):
    """-log(softmax(raws)[target]), precisely even where that share is 0 or 1.

    `target` is the index of what was observed. The node's parents are the target's raw output
    first and then the others.

    >>> cross_entropy([0, 1000], target=0)
    1000.0
    """
    raws = several("cross_entropy", raws)
    if not 0 <= target < len(raws):
        raise IndexError(f"the target is an index from 0 to {len(raws) - 1}, not {target}")
    return elementary.cross_entropy(raws[target], *raws[:target], *raws[target + 1 :])


def x_cross_entropy__mutmut_orig(raws, target: int):
    """-log(softmax(raws)[target]), precisely even where that share is 0 or 1.

    `target` is the index of what was observed. The node's parents are the target's raw output
    first and then the others.

    >>> cross_entropy([0, 1000], target=0)
    1000.0
    """
    raws = several("cross_entropy", raws)
    if not 0 <= target < len(raws):
        raise IndexError(f"the target is an index from 0 to {len(raws) - 1}, not {target}")
    return elementary.cross_entropy(raws[target], *raws[:target], *raws[target + 1 :])


def x_cross_entropy__mutmut_1(raws, target: int):
    """-log(softmax(raws)[target]), precisely even where that share is 0 or 1.

    `target` is the index of what was observed. The node's parents are the target's raw output
    first and then the others.

    >>> cross_entropy([0, 1000], target=0)
    1000.0
    """
    raws = None
    if not 0 <= target < len(raws):
        raise IndexError(f"the target is an index from 0 to {len(raws) - 1}, not {target}")
    return elementary.cross_entropy(raws[target], *raws[:target], *raws[target + 1 :])


def x_cross_entropy__mutmut_2(raws, target: int):
    """-log(softmax(raws)[target]), precisely even where that share is 0 or 1.

    `target` is the index of what was observed. The node's parents are the target's raw output
    first and then the others.

    >>> cross_entropy([0, 1000], target=0)
    1000.0
    """
    raws = several(None, raws)
    if not 0 <= target < len(raws):
        raise IndexError(f"the target is an index from 0 to {len(raws) - 1}, not {target}")
    return elementary.cross_entropy(raws[target], *raws[:target], *raws[target + 1 :])


def x_cross_entropy__mutmut_3(raws, target: int):
    """-log(softmax(raws)[target]), precisely even where that share is 0 or 1.

    `target` is the index of what was observed. The node's parents are the target's raw output
    first and then the others.

    >>> cross_entropy([0, 1000], target=0)
    1000.0
    """
    raws = several("cross_entropy", None)
    if not 0 <= target < len(raws):
        raise IndexError(f"the target is an index from 0 to {len(raws) - 1}, not {target}")
    return elementary.cross_entropy(raws[target], *raws[:target], *raws[target + 1 :])


def x_cross_entropy__mutmut_4(raws, target: int):
    """-log(softmax(raws)[target]), precisely even where that share is 0 or 1.

    `target` is the index of what was observed. The node's parents are the target's raw output
    first and then the others.

    >>> cross_entropy([0, 1000], target=0)
    1000.0
    """
    raws = several(raws)
    if not 0 <= target < len(raws):
        raise IndexError(f"the target is an index from 0 to {len(raws) - 1}, not {target}")
    return elementary.cross_entropy(raws[target], *raws[:target], *raws[target + 1 :])


def x_cross_entropy__mutmut_5(raws, target: int):
    """-log(softmax(raws)[target]), precisely even where that share is 0 or 1.

    `target` is the index of what was observed. The node's parents are the target's raw output
    first and then the others.

    >>> cross_entropy([0, 1000], target=0)
    1000.0
    """
    raws = several("cross_entropy", )
    if not 0 <= target < len(raws):
        raise IndexError(f"the target is an index from 0 to {len(raws) - 1}, not {target}")
    return elementary.cross_entropy(raws[target], *raws[:target], *raws[target + 1 :])


def x_cross_entropy__mutmut_6(raws, target: int):
    """-log(softmax(raws)[target]), precisely even where that share is 0 or 1.

    `target` is the index of what was observed. The node's parents are the target's raw output
    first and then the others.

    >>> cross_entropy([0, 1000], target=0)
    1000.0
    """
    raws = several("XXcross_entropyXX", raws)
    if not 0 <= target < len(raws):
        raise IndexError(f"the target is an index from 0 to {len(raws) - 1}, not {target}")
    return elementary.cross_entropy(raws[target], *raws[:target], *raws[target + 1 :])


def x_cross_entropy__mutmut_7(raws, target: int):
    """-log(softmax(raws)[target]), precisely even where that share is 0 or 1.

    `target` is the index of what was observed. The node's parents are the target's raw output
    first and then the others.

    >>> cross_entropy([0, 1000], target=0)
    1000.0
    """
    raws = several("CROSS_ENTROPY", raws)
    if not 0 <= target < len(raws):
        raise IndexError(f"the target is an index from 0 to {len(raws) - 1}, not {target}")
    return elementary.cross_entropy(raws[target], *raws[:target], *raws[target + 1 :])


def x_cross_entropy__mutmut_8(raws, target: int):
    """-log(softmax(raws)[target]), precisely even where that share is 0 or 1.

    `target` is the index of what was observed. The node's parents are the target's raw output
    first and then the others.

    >>> cross_entropy([0, 1000], target=0)
    1000.0
    """
    raws = several("cross_entropy", raws)
    if 0 <= target < len(raws):
        raise IndexError(f"the target is an index from 0 to {len(raws) - 1}, not {target}")
    return elementary.cross_entropy(raws[target], *raws[:target], *raws[target + 1 :])


def x_cross_entropy__mutmut_9(raws, target: int):
    """-log(softmax(raws)[target]), precisely even where that share is 0 or 1.

    `target` is the index of what was observed. The node's parents are the target's raw output
    first and then the others.

    >>> cross_entropy([0, 1000], target=0)
    1000.0
    """
    raws = several("cross_entropy", raws)
    if not 1 <= target < len(raws):
        raise IndexError(f"the target is an index from 0 to {len(raws) - 1}, not {target}")
    return elementary.cross_entropy(raws[target], *raws[:target], *raws[target + 1 :])


def x_cross_entropy__mutmut_10(raws, target: int):
    """-log(softmax(raws)[target]), precisely even where that share is 0 or 1.

    `target` is the index of what was observed. The node's parents are the target's raw output
    first and then the others.

    >>> cross_entropy([0, 1000], target=0)
    1000.0
    """
    raws = several("cross_entropy", raws)
    if not 0 < target < len(raws):
        raise IndexError(f"the target is an index from 0 to {len(raws) - 1}, not {target}")
    return elementary.cross_entropy(raws[target], *raws[:target], *raws[target + 1 :])


def x_cross_entropy__mutmut_11(raws, target: int):
    """-log(softmax(raws)[target]), precisely even where that share is 0 or 1.

    `target` is the index of what was observed. The node's parents are the target's raw output
    first and then the others.

    >>> cross_entropy([0, 1000], target=0)
    1000.0
    """
    raws = several("cross_entropy", raws)
    if not 0 <= target <= len(raws):
        raise IndexError(f"the target is an index from 0 to {len(raws) - 1}, not {target}")
    return elementary.cross_entropy(raws[target], *raws[:target], *raws[target + 1 :])


def x_cross_entropy__mutmut_12(raws, target: int):
    """-log(softmax(raws)[target]), precisely even where that share is 0 or 1.

    `target` is the index of what was observed. The node's parents are the target's raw output
    first and then the others.

    >>> cross_entropy([0, 1000], target=0)
    1000.0
    """
    raws = several("cross_entropy", raws)
    if not 0 <= target < len(raws):
        raise IndexError(None)
    return elementary.cross_entropy(raws[target], *raws[:target], *raws[target + 1 :])


def x_cross_entropy__mutmut_13(raws, target: int):
    """-log(softmax(raws)[target]), precisely even where that share is 0 or 1.

    `target` is the index of what was observed. The node's parents are the target's raw output
    first and then the others.

    >>> cross_entropy([0, 1000], target=0)
    1000.0
    """
    raws = several("cross_entropy", raws)
    if not 0 <= target < len(raws):
        raise IndexError(f"the target is an index from 0 to {len(raws) + 1}, not {target}")
    return elementary.cross_entropy(raws[target], *raws[:target], *raws[target + 1 :])


def x_cross_entropy__mutmut_14(raws, target: int):
    """-log(softmax(raws)[target]), precisely even where that share is 0 or 1.

    `target` is the index of what was observed. The node's parents are the target's raw output
    first and then the others.

    >>> cross_entropy([0, 1000], target=0)
    1000.0
    """
    raws = several("cross_entropy", raws)
    if not 0 <= target < len(raws):
        raise IndexError(f"the target is an index from 0 to {len(raws) - 2}, not {target}")
    return elementary.cross_entropy(raws[target], *raws[:target], *raws[target + 1 :])


def x_cross_entropy__mutmut_15(raws, target: int):
    """-log(softmax(raws)[target]), precisely even where that share is 0 or 1.

    `target` is the index of what was observed. The node's parents are the target's raw output
    first and then the others.

    >>> cross_entropy([0, 1000], target=0)
    1000.0
    """
    raws = several("cross_entropy", raws)
    if not 0 <= target < len(raws):
        raise IndexError(f"the target is an index from 0 to {len(raws) - 1}, not {target}")
    return elementary.cross_entropy(None, *raws[:target], *raws[target + 1 :])


def x_cross_entropy__mutmut_16(raws, target: int):
    """-log(softmax(raws)[target]), precisely even where that share is 0 or 1.

    `target` is the index of what was observed. The node's parents are the target's raw output
    first and then the others.

    >>> cross_entropy([0, 1000], target=0)
    1000.0
    """
    raws = several("cross_entropy", raws)
    if not 0 <= target < len(raws):
        raise IndexError(f"the target is an index from 0 to {len(raws) - 1}, not {target}")
    return elementary.cross_entropy(*raws[:target], *raws[target + 1 :])


def x_cross_entropy__mutmut_17(raws, target: int):
    """-log(softmax(raws)[target]), precisely even where that share is 0 or 1.

    `target` is the index of what was observed. The node's parents are the target's raw output
    first and then the others.

    >>> cross_entropy([0, 1000], target=0)
    1000.0
    """
    raws = several("cross_entropy", raws)
    if not 0 <= target < len(raws):
        raise IndexError(f"the target is an index from 0 to {len(raws) - 1}, not {target}")
    return elementary.cross_entropy(raws[target], *raws[target + 1 :])


def x_cross_entropy__mutmut_18(raws, target: int):
    """-log(softmax(raws)[target]), precisely even where that share is 0 or 1.

    `target` is the index of what was observed. The node's parents are the target's raw output
    first and then the others.

    >>> cross_entropy([0, 1000], target=0)
    1000.0
    """
    raws = several("cross_entropy", raws)
    if not 0 <= target < len(raws):
        raise IndexError(f"the target is an index from 0 to {len(raws) - 1}, not {target}")
    return elementary.cross_entropy(raws[target], *raws[:target], )


def x_cross_entropy__mutmut_19(raws, target: int):
    """-log(softmax(raws)[target]), precisely even where that share is 0 or 1.

    `target` is the index of what was observed. The node's parents are the target's raw output
    first and then the others.

    >>> cross_entropy([0, 1000], target=0)
    1000.0
    """
    raws = several("cross_entropy", raws)
    if not 0 <= target < len(raws):
        raise IndexError(f"the target is an index from 0 to {len(raws) - 1}, not {target}")
    return elementary.cross_entropy(raws[target], *raws[:target], *raws[target - 1 :])


def x_cross_entropy__mutmut_20(raws, target: int):
    """-log(softmax(raws)[target]), precisely even where that share is 0 or 1.

    `target` is the index of what was observed. The node's parents are the target's raw output
    first and then the others.

    >>> cross_entropy([0, 1000], target=0)
    1000.0
    """
    raws = several("cross_entropy", raws)
    if not 0 <= target < len(raws):
        raise IndexError(f"the target is an index from 0 to {len(raws) - 1}, not {target}")
    return elementary.cross_entropy(raws[target], *raws[:target], *raws[target + 2 :])

mutants_x_cross_entropy__mutmut['_mutmut_orig'] = x_cross_entropy__mutmut_orig # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_1'] = x_cross_entropy__mutmut_1 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_2'] = x_cross_entropy__mutmut_2 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_3'] = x_cross_entropy__mutmut_3 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_4'] = x_cross_entropy__mutmut_4 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_5'] = x_cross_entropy__mutmut_5 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_6'] = x_cross_entropy__mutmut_6 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_7'] = x_cross_entropy__mutmut_7 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_8'] = x_cross_entropy__mutmut_8 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_9'] = x_cross_entropy__mutmut_9 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_10'] = x_cross_entropy__mutmut_10 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_11'] = x_cross_entropy__mutmut_11 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_12'] = x_cross_entropy__mutmut_12 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_13'] = x_cross_entropy__mutmut_13 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_14'] = x_cross_entropy__mutmut_14 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_15'] = x_cross_entropy__mutmut_15 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_16'] = x_cross_entropy__mutmut_16 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_17'] = x_cross_entropy__mutmut_17 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_18'] = x_cross_entropy__mutmut_18 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_19'] = x_cross_entropy__mutmut_19 # type: ignore # mutmut generated
mutants_x_cross_entropy__mutmut['x_cross_entropy__mutmut_20'] = x_cross_entropy__mutmut_20 # type: ignore # mutmut generated
mutants_x_several__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_several__mutmut)
def several(name, xs) -> list:
    """Return the numbers as a list of at least one, as `name` needs it."""
    try:
        xs = iter(xs)
    except TypeError:
        given = f"{name} takes a list of numbers, as in {name}([a, b]), not {xs!r:.60}"
        raise TypeError(given) from None
    xs = [elementary.number(x) for x in xs]
    if not xs:
        raise ValueError(f"{name}([]): there is nothing to compute with; give one number or more")
    return xs


def x_several__mutmut_orig(name, xs) -> list:
    """Return the numbers as a list of at least one, as `name` needs it."""
    try:
        xs = iter(xs)
    except TypeError:
        given = f"{name} takes a list of numbers, as in {name}([a, b]), not {xs!r:.60}"
        raise TypeError(given) from None
    xs = [elementary.number(x) for x in xs]
    if not xs:
        raise ValueError(f"{name}([]): there is nothing to compute with; give one number or more")
    return xs


def x_several__mutmut_1(name, xs) -> list:
    """Return the numbers as a list of at least one, as `name` needs it."""
    try:
        xs = None
    except TypeError:
        given = f"{name} takes a list of numbers, as in {name}([a, b]), not {xs!r:.60}"
        raise TypeError(given) from None
    xs = [elementary.number(x) for x in xs]
    if not xs:
        raise ValueError(f"{name}([]): there is nothing to compute with; give one number or more")
    return xs


def x_several__mutmut_2(name, xs) -> list:
    """Return the numbers as a list of at least one, as `name` needs it."""
    try:
        xs = iter(None)
    except TypeError:
        given = f"{name} takes a list of numbers, as in {name}([a, b]), not {xs!r:.60}"
        raise TypeError(given) from None
    xs = [elementary.number(x) for x in xs]
    if not xs:
        raise ValueError(f"{name}([]): there is nothing to compute with; give one number or more")
    return xs


def x_several__mutmut_3(name, xs) -> list:
    """Return the numbers as a list of at least one, as `name` needs it."""
    try:
        xs = iter(xs)
    except TypeError:
        given = None
        raise TypeError(given) from None
    xs = [elementary.number(x) for x in xs]
    if not xs:
        raise ValueError(f"{name}([]): there is nothing to compute with; give one number or more")
    return xs


def x_several__mutmut_4(name, xs) -> list:
    """Return the numbers as a list of at least one, as `name` needs it."""
    try:
        xs = iter(xs)
    except TypeError:
        given = f"{name} takes a list of numbers, as in {name}([a, b]), not {xs!r:.60}"
        raise TypeError(None) from None
    xs = [elementary.number(x) for x in xs]
    if not xs:
        raise ValueError(f"{name}([]): there is nothing to compute with; give one number or more")
    return xs


def x_several__mutmut_5(name, xs) -> list:
    """Return the numbers as a list of at least one, as `name` needs it."""
    try:
        xs = iter(xs)
    except TypeError:
        given = f"{name} takes a list of numbers, as in {name}([a, b]), not {xs!r:.60}"
        raise TypeError(given) from None
    xs = None
    if not xs:
        raise ValueError(f"{name}([]): there is nothing to compute with; give one number or more")
    return xs


def x_several__mutmut_6(name, xs) -> list:
    """Return the numbers as a list of at least one, as `name` needs it."""
    try:
        xs = iter(xs)
    except TypeError:
        given = f"{name} takes a list of numbers, as in {name}([a, b]), not {xs!r:.60}"
        raise TypeError(given) from None
    xs = [elementary.number(None) for x in xs]
    if not xs:
        raise ValueError(f"{name}([]): there is nothing to compute with; give one number or more")
    return xs


def x_several__mutmut_7(name, xs) -> list:
    """Return the numbers as a list of at least one, as `name` needs it."""
    try:
        xs = iter(xs)
    except TypeError:
        given = f"{name} takes a list of numbers, as in {name}([a, b]), not {xs!r:.60}"
        raise TypeError(given) from None
    xs = [elementary.number(x) for x in xs]
    if xs:
        raise ValueError(f"{name}([]): there is nothing to compute with; give one number or more")
    return xs


def x_several__mutmut_8(name, xs) -> list:
    """Return the numbers as a list of at least one, as `name` needs it."""
    try:
        xs = iter(xs)
    except TypeError:
        given = f"{name} takes a list of numbers, as in {name}([a, b]), not {xs!r:.60}"
        raise TypeError(given) from None
    xs = [elementary.number(x) for x in xs]
    if not xs:
        raise ValueError(None)
    return xs

mutants_x_several__mutmut['_mutmut_orig'] = x_several__mutmut_orig # type: ignore # mutmut generated
mutants_x_several__mutmut['x_several__mutmut_1'] = x_several__mutmut_1 # type: ignore # mutmut generated
mutants_x_several__mutmut['x_several__mutmut_2'] = x_several__mutmut_2 # type: ignore # mutmut generated
mutants_x_several__mutmut['x_several__mutmut_3'] = x_several__mutmut_3 # type: ignore # mutmut generated
mutants_x_several__mutmut['x_several__mutmut_4'] = x_several__mutmut_4 # type: ignore # mutmut generated
mutants_x_several__mutmut['x_several__mutmut_5'] = x_several__mutmut_5 # type: ignore # mutmut generated
mutants_x_several__mutmut['x_several__mutmut_6'] = x_several__mutmut_6 # type: ignore # mutmut generated
mutants_x_several__mutmut['x_several__mutmut_7'] = x_several__mutmut_7 # type: ignore # mutmut generated
mutants_x_several__mutmut['x_several__mutmut_8'] = x_several__mutmut_8 # type: ignore # mutmut generated
mutants_x_each__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_each__mutmut)
def each(name, xs) -> list:
    """Return each number with a list of the others."""
    xs = several(name, xs)
    return [(x, xs[:i] + xs[i + 1 :]) for i, x in enumerate(xs)]


def x_each__mutmut_orig(name, xs) -> list:
    """Return each number with a list of the others."""
    xs = several(name, xs)
    return [(x, xs[:i] + xs[i + 1 :]) for i, x in enumerate(xs)]


def x_each__mutmut_1(name, xs) -> list:
    """Return each number with a list of the others."""
    xs = None
    return [(x, xs[:i] + xs[i + 1 :]) for i, x in enumerate(xs)]


def x_each__mutmut_2(name, xs) -> list:
    """Return each number with a list of the others."""
    xs = several(None, xs)
    return [(x, xs[:i] + xs[i + 1 :]) for i, x in enumerate(xs)]


def x_each__mutmut_3(name, xs) -> list:
    """Return each number with a list of the others."""
    xs = several(name, None)
    return [(x, xs[:i] + xs[i + 1 :]) for i, x in enumerate(xs)]


def x_each__mutmut_4(name, xs) -> list:
    """Return each number with a list of the others."""
    xs = several(xs)
    return [(x, xs[:i] + xs[i + 1 :]) for i, x in enumerate(xs)]


def x_each__mutmut_5(name, xs) -> list:
    """Return each number with a list of the others."""
    xs = several(name, )
    return [(x, xs[:i] + xs[i + 1 :]) for i, x in enumerate(xs)]


def x_each__mutmut_6(name, xs) -> list:
    """Return each number with a list of the others."""
    xs = several(name, xs)
    return [(x, xs[:i] - xs[i + 1 :]) for i, x in enumerate(xs)]


def x_each__mutmut_7(name, xs) -> list:
    """Return each number with a list of the others."""
    xs = several(name, xs)
    return [(x, xs[:i] + xs[i - 1 :]) for i, x in enumerate(xs)]


def x_each__mutmut_8(name, xs) -> list:
    """Return each number with a list of the others."""
    xs = several(name, xs)
    return [(x, xs[:i] + xs[i + 2 :]) for i, x in enumerate(xs)]


def x_each__mutmut_9(name, xs) -> list:
    """Return each number with a list of the others."""
    xs = several(name, xs)
    return [(x, xs[:i] + xs[i + 1 :]) for i, x in enumerate(None)]

mutants_x_each__mutmut['_mutmut_orig'] = x_each__mutmut_orig # type: ignore # mutmut generated
mutants_x_each__mutmut['x_each__mutmut_1'] = x_each__mutmut_1 # type: ignore # mutmut generated
mutants_x_each__mutmut['x_each__mutmut_2'] = x_each__mutmut_2 # type: ignore # mutmut generated
mutants_x_each__mutmut['x_each__mutmut_3'] = x_each__mutmut_3 # type: ignore # mutmut generated
mutants_x_each__mutmut['x_each__mutmut_4'] = x_each__mutmut_4 # type: ignore # mutmut generated
mutants_x_each__mutmut['x_each__mutmut_5'] = x_each__mutmut_5 # type: ignore # mutmut generated
mutants_x_each__mutmut['x_each__mutmut_6'] = x_each__mutmut_6 # type: ignore # mutmut generated
mutants_x_each__mutmut['x_each__mutmut_7'] = x_each__mutmut_7 # type: ignore # mutmut generated
mutants_x_each__mutmut['x_each__mutmut_8'] = x_each__mutmut_8 # type: ignore # mutmut generated
mutants_x_each__mutmut['x_each__mutmut_9'] = x_each__mutmut_9 # type: ignore # mutmut generated
mutants_x_pairs__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_pairs__mutmut)
def pairs(name, xs, ys) -> list:
    """Return two lists of numbers as pairs; ValueError if one is longer."""
    xs, ys = several(name, xs), several(name, ys)
    if len(xs) != len(ys):
        raise ValueError(f"{name} takes two lists of one length, and got {len(xs)} and {len(ys)}")
    return list(zip(xs, ys, strict=True))


def x_pairs__mutmut_orig(name, xs, ys) -> list:
    """Return two lists of numbers as pairs; ValueError if one is longer."""
    xs, ys = several(name, xs), several(name, ys)
    if len(xs) != len(ys):
        raise ValueError(f"{name} takes two lists of one length, and got {len(xs)} and {len(ys)}")
    return list(zip(xs, ys, strict=True))


def x_pairs__mutmut_1(name, xs, ys) -> list:
    """Return two lists of numbers as pairs; ValueError if one is longer."""
    xs, ys = None
    if len(xs) != len(ys):
        raise ValueError(f"{name} takes two lists of one length, and got {len(xs)} and {len(ys)}")
    return list(zip(xs, ys, strict=True))


def x_pairs__mutmut_2(name, xs, ys) -> list:
    """Return two lists of numbers as pairs; ValueError if one is longer."""
    xs, ys = several(None, xs), several(name, ys)
    if len(xs) != len(ys):
        raise ValueError(f"{name} takes two lists of one length, and got {len(xs)} and {len(ys)}")
    return list(zip(xs, ys, strict=True))


def x_pairs__mutmut_3(name, xs, ys) -> list:
    """Return two lists of numbers as pairs; ValueError if one is longer."""
    xs, ys = several(name, None), several(name, ys)
    if len(xs) != len(ys):
        raise ValueError(f"{name} takes two lists of one length, and got {len(xs)} and {len(ys)}")
    return list(zip(xs, ys, strict=True))


def x_pairs__mutmut_4(name, xs, ys) -> list:
    """Return two lists of numbers as pairs; ValueError if one is longer."""
    xs, ys = several(xs), several(name, ys)
    if len(xs) != len(ys):
        raise ValueError(f"{name} takes two lists of one length, and got {len(xs)} and {len(ys)}")
    return list(zip(xs, ys, strict=True))


def x_pairs__mutmut_5(name, xs, ys) -> list:
    """Return two lists of numbers as pairs; ValueError if one is longer."""
    xs, ys = several(name, ), several(name, ys)
    if len(xs) != len(ys):
        raise ValueError(f"{name} takes two lists of one length, and got {len(xs)} and {len(ys)}")
    return list(zip(xs, ys, strict=True))


def x_pairs__mutmut_6(name, xs, ys) -> list:
    """Return two lists of numbers as pairs; ValueError if one is longer."""
    xs, ys = several(name, xs), several(None, ys)
    if len(xs) != len(ys):
        raise ValueError(f"{name} takes two lists of one length, and got {len(xs)} and {len(ys)}")
    return list(zip(xs, ys, strict=True))


def x_pairs__mutmut_7(name, xs, ys) -> list:
    """Return two lists of numbers as pairs; ValueError if one is longer."""
    xs, ys = several(name, xs), several(name, None)
    if len(xs) != len(ys):
        raise ValueError(f"{name} takes two lists of one length, and got {len(xs)} and {len(ys)}")
    return list(zip(xs, ys, strict=True))


def x_pairs__mutmut_8(name, xs, ys) -> list:
    """Return two lists of numbers as pairs; ValueError if one is longer."""
    xs, ys = several(name, xs), several(ys)
    if len(xs) != len(ys):
        raise ValueError(f"{name} takes two lists of one length, and got {len(xs)} and {len(ys)}")
    return list(zip(xs, ys, strict=True))


def x_pairs__mutmut_9(name, xs, ys) -> list:
    """Return two lists of numbers as pairs; ValueError if one is longer."""
    xs, ys = several(name, xs), several(name, )
    if len(xs) != len(ys):
        raise ValueError(f"{name} takes two lists of one length, and got {len(xs)} and {len(ys)}")
    return list(zip(xs, ys, strict=True))


def x_pairs__mutmut_10(name, xs, ys) -> list:
    """Return two lists of numbers as pairs; ValueError if one is longer."""
    xs, ys = several(name, xs), several(name, ys)
    if len(xs) == len(ys):
        raise ValueError(f"{name} takes two lists of one length, and got {len(xs)} and {len(ys)}")
    return list(zip(xs, ys, strict=True))


def x_pairs__mutmut_11(name, xs, ys) -> list:
    """Return two lists of numbers as pairs; ValueError if one is longer."""
    xs, ys = several(name, xs), several(name, ys)
    if len(xs) != len(ys):
        raise ValueError(None)
    return list(zip(xs, ys, strict=True))


def x_pairs__mutmut_12(name, xs, ys) -> list:
    """Return two lists of numbers as pairs; ValueError if one is longer."""
    xs, ys = several(name, xs), several(name, ys)
    if len(xs) != len(ys):
        raise ValueError(f"{name} takes two lists of one length, and got {len(xs)} and {len(ys)}")
    return list(None)


def x_pairs__mutmut_13(name, xs, ys) -> list:
    """Return two lists of numbers as pairs; ValueError if one is longer."""
    xs, ys = several(name, xs), several(name, ys)
    if len(xs) != len(ys):
        raise ValueError(f"{name} takes two lists of one length, and got {len(xs)} and {len(ys)}")
    return list(zip(None, ys, strict=True))


def x_pairs__mutmut_14(name, xs, ys) -> list:
    """Return two lists of numbers as pairs; ValueError if one is longer."""
    xs, ys = several(name, xs), several(name, ys)
    if len(xs) != len(ys):
        raise ValueError(f"{name} takes two lists of one length, and got {len(xs)} and {len(ys)}")
    return list(zip(xs, None, strict=True))


def x_pairs__mutmut_15(name, xs, ys) -> list:
    """Return two lists of numbers as pairs; ValueError if one is longer."""
    xs, ys = several(name, xs), several(name, ys)
    if len(xs) != len(ys):
        raise ValueError(f"{name} takes two lists of one length, and got {len(xs)} and {len(ys)}")
    return list(zip(xs, ys, strict=None))


def x_pairs__mutmut_16(name, xs, ys) -> list:
    """Return two lists of numbers as pairs; ValueError if one is longer."""
    xs, ys = several(name, xs), several(name, ys)
    if len(xs) != len(ys):
        raise ValueError(f"{name} takes two lists of one length, and got {len(xs)} and {len(ys)}")
    return list(zip(ys, strict=True))


def x_pairs__mutmut_17(name, xs, ys) -> list:
    """Return two lists of numbers as pairs; ValueError if one is longer."""
    xs, ys = several(name, xs), several(name, ys)
    if len(xs) != len(ys):
        raise ValueError(f"{name} takes two lists of one length, and got {len(xs)} and {len(ys)}")
    return list(zip(xs, strict=True))


def x_pairs__mutmut_18(name, xs, ys) -> list:
    """Return two lists of numbers as pairs; ValueError if one is longer."""
    xs, ys = several(name, xs), several(name, ys)
    if len(xs) != len(ys):
        raise ValueError(f"{name} takes two lists of one length, and got {len(xs)} and {len(ys)}")
    return list(zip(xs, ys, ))


def x_pairs__mutmut_19(name, xs, ys) -> list:
    """Return two lists of numbers as pairs; ValueError if one is longer."""
    xs, ys = several(name, xs), several(name, ys)
    if len(xs) != len(ys):
        raise ValueError(f"{name} takes two lists of one length, and got {len(xs)} and {len(ys)}")
    return list(zip(xs, ys, strict=False))

mutants_x_pairs__mutmut['_mutmut_orig'] = x_pairs__mutmut_orig # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_1'] = x_pairs__mutmut_1 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_2'] = x_pairs__mutmut_2 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_3'] = x_pairs__mutmut_3 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_4'] = x_pairs__mutmut_4 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_5'] = x_pairs__mutmut_5 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_6'] = x_pairs__mutmut_6 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_7'] = x_pairs__mutmut_7 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_8'] = x_pairs__mutmut_8 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_9'] = x_pairs__mutmut_9 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_10'] = x_pairs__mutmut_10 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_11'] = x_pairs__mutmut_11 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_12'] = x_pairs__mutmut_12 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_13'] = x_pairs__mutmut_13 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_14'] = x_pairs__mutmut_14 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_15'] = x_pairs__mutmut_15 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_16'] = x_pairs__mutmut_16 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_17'] = x_pairs__mutmut_17 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_18'] = x_pairs__mutmut_18 # type: ignore # mutmut generated
mutants_x_pairs__mutmut['x_pairs__mutmut_19'] = x_pairs__mutmut_19 # type: ignore # mutmut generated
