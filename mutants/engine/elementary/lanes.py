"""NumPy arrays: many numbers side by side, a lane each.

A lane follows NumPy: outside a domain it is nan or inf, and the other lanes go on. NumPy's own
warnings are silenced here; those of + - * / are the user's to set.
"""

import functools

import numpy as np


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


def quiet(f):
    """Return f without NumPy's warnings of overflow and of invalid values."""

    @functools.wraps(f)
    def silent(*xs):
        with np.errstate(all="ignore"):
            return f(*xs)

    return silent


exp, expm1, log, log1p, sqrt = map(quiet, (np.exp, np.expm1, np.log, np.log1p, np.sqrt))
sin, cos, tan, atan = map(quiet, (np.sin, np.cos, np.tan, np.arctan))
sinh, cosh, tanh = map(quiet, (np.sinh, np.cosh, np.tanh))
absolute, minus = np.abs, quiet(np.subtract)
mutants_x_one__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_one__mutmut)
def one(x):
    return np.ones_like(x)


def x_one__mutmut_orig(x):
    return np.ones_like(x)


def x_one__mutmut_1(x):
    return np.ones_like(None)

mutants_x_one__mutmut['_mutmut_orig'] = x_one__mutmut_orig # type: ignore # mutmut generated
mutants_x_one__mutmut['x_one__mutmut_1'] = x_one__mutmut_1 # type: ignore # mutmut generated


@quiet
def sigmoid(x):
    return 1 / (1 + np.exp(-x))
mutants_x_softplus__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_softplus__mutmut)
def softplus(x):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))


def x_softplus__mutmut_orig(x):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))


def x_softplus__mutmut_1(x):
    return np.maximum(x, 0) - np.log1p(np.exp(-np.abs(x)))


def x_softplus__mutmut_2(x):
    return np.maximum(None, 0) + np.log1p(np.exp(-np.abs(x)))


def x_softplus__mutmut_3(x):
    return np.maximum(x, None) + np.log1p(np.exp(-np.abs(x)))


def x_softplus__mutmut_4(x):
    return np.maximum(0) + np.log1p(np.exp(-np.abs(x)))


def x_softplus__mutmut_5(x):
    return np.maximum(x, ) + np.log1p(np.exp(-np.abs(x)))


def x_softplus__mutmut_6(x):
    return np.maximum(x, 1) + np.log1p(np.exp(-np.abs(x)))


def x_softplus__mutmut_7(x):
    return np.maximum(x, 0) + np.log1p(None)


def x_softplus__mutmut_8(x):
    return np.maximum(x, 0) + np.log1p(np.exp(None))


def x_softplus__mutmut_9(x):
    return np.maximum(x, 0) + np.log1p(np.exp(+np.abs(x)))


def x_softplus__mutmut_10(x):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(None)))

mutants_x_softplus__mutmut['_mutmut_orig'] = x_softplus__mutmut_orig # type: ignore # mutmut generated
mutants_x_softplus__mutmut['x_softplus__mutmut_1'] = x_softplus__mutmut_1 # type: ignore # mutmut generated
mutants_x_softplus__mutmut['x_softplus__mutmut_2'] = x_softplus__mutmut_2 # type: ignore # mutmut generated
mutants_x_softplus__mutmut['x_softplus__mutmut_3'] = x_softplus__mutmut_3 # type: ignore # mutmut generated
mutants_x_softplus__mutmut['x_softplus__mutmut_4'] = x_softplus__mutmut_4 # type: ignore # mutmut generated
mutants_x_softplus__mutmut['x_softplus__mutmut_5'] = x_softplus__mutmut_5 # type: ignore # mutmut generated
mutants_x_softplus__mutmut['x_softplus__mutmut_6'] = x_softplus__mutmut_6 # type: ignore # mutmut generated
mutants_x_softplus__mutmut['x_softplus__mutmut_7'] = x_softplus__mutmut_7 # type: ignore # mutmut generated
mutants_x_softplus__mutmut['x_softplus__mutmut_8'] = x_softplus__mutmut_8 # type: ignore # mutmut generated
mutants_x_softplus__mutmut['x_softplus__mutmut_9'] = x_softplus__mutmut_9 # type: ignore # mutmut generated
mutants_x_softplus__mutmut['x_softplus__mutmut_10'] = x_softplus__mutmut_10 # type: ignore # mutmut generated
mutants_x_log_sigmoid__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_log_sigmoid__mutmut)
def log_sigmoid(x):
    return -softplus(-x)


def x_log_sigmoid__mutmut_orig(x):
    return -softplus(-x)


def x_log_sigmoid__mutmut_1(x):
    return +softplus(-x)


def x_log_sigmoid__mutmut_2(x):
    return -softplus(None)


def x_log_sigmoid__mutmut_3(x):
    return -softplus(+x)

mutants_x_log_sigmoid__mutmut['_mutmut_orig'] = x_log_sigmoid__mutmut_orig # type: ignore # mutmut generated
mutants_x_log_sigmoid__mutmut['x_log_sigmoid__mutmut_1'] = x_log_sigmoid__mutmut_1 # type: ignore # mutmut generated
mutants_x_log_sigmoid__mutmut['x_log_sigmoid__mutmut_2'] = x_log_sigmoid__mutmut_2 # type: ignore # mutmut generated
mutants_x_log_sigmoid__mutmut['x_log_sigmoid__mutmut_3'] = x_log_sigmoid__mutmut_3 # type: ignore # mutmut generated
mutants_x_relu__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_relu__mutmut)
def relu(x):
    return np.maximum(x, 0)


def x_relu__mutmut_orig(x):
    return np.maximum(x, 0)


def x_relu__mutmut_1(x):
    return np.maximum(None, 0)


def x_relu__mutmut_2(x):
    return np.maximum(x, None)


def x_relu__mutmut_3(x):
    return np.maximum(0)


def x_relu__mutmut_4(x):
    return np.maximum(x, )


def x_relu__mutmut_5(x):
    return np.maximum(x, 1)

mutants_x_relu__mutmut['_mutmut_orig'] = x_relu__mutmut_orig # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_1'] = x_relu__mutmut_1 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_2'] = x_relu__mutmut_2 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_3'] = x_relu__mutmut_3 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_4'] = x_relu__mutmut_4 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_5'] = x_relu__mutmut_5 # type: ignore # mutmut generated
mutants_x_where__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_where__mutmut)
def where(test, a, b):
    return np.where(np.isnan(test), np.nan, np.where(np.greater(test, 0), a, b))


def x_where__mutmut_orig(test, a, b):
    return np.where(np.isnan(test), np.nan, np.where(np.greater(test, 0), a, b))


def x_where__mutmut_1(test, a, b):
    return np.where(None, np.nan, np.where(np.greater(test, 0), a, b))


def x_where__mutmut_2(test, a, b):
    return np.where(np.isnan(test), None, np.where(np.greater(test, 0), a, b))


def x_where__mutmut_3(test, a, b):
    return np.where(np.isnan(test), np.nan, None)


def x_where__mutmut_4(test, a, b):
    return np.where(np.nan, np.where(np.greater(test, 0), a, b))


def x_where__mutmut_5(test, a, b):
    return np.where(np.isnan(test), np.where(np.greater(test, 0), a, b))


def x_where__mutmut_6(test, a, b):
    return np.where(np.isnan(test), np.nan, )


def x_where__mutmut_7(test, a, b):
    return np.where(np.isnan(None), np.nan, np.where(np.greater(test, 0), a, b))


def x_where__mutmut_8(test, a, b):
    return np.where(np.isnan(test), np.nan, np.where(None, a, b))


def x_where__mutmut_9(test, a, b):
    return np.where(np.isnan(test), np.nan, np.where(np.greater(test, 0), None, b))


def x_where__mutmut_10(test, a, b):
    return np.where(np.isnan(test), np.nan, np.where(np.greater(test, 0), a, None))


def x_where__mutmut_11(test, a, b):
    return np.where(np.isnan(test), np.nan, np.where(a, b))


def x_where__mutmut_12(test, a, b):
    return np.where(np.isnan(test), np.nan, np.where(np.greater(test, 0), b))


def x_where__mutmut_13(test, a, b):
    return np.where(np.isnan(test), np.nan, np.where(np.greater(test, 0), a, ))


def x_where__mutmut_14(test, a, b):
    return np.where(np.isnan(test), np.nan, np.where(np.greater(None, 0), a, b))


def x_where__mutmut_15(test, a, b):
    return np.where(np.isnan(test), np.nan, np.where(np.greater(test, None), a, b))


def x_where__mutmut_16(test, a, b):
    return np.where(np.isnan(test), np.nan, np.where(np.greater(0), a, b))


def x_where__mutmut_17(test, a, b):
    return np.where(np.isnan(test), np.nan, np.where(np.greater(test, ), a, b))


def x_where__mutmut_18(test, a, b):
    return np.where(np.isnan(test), np.nan, np.where(np.greater(test, 1), a, b))

mutants_x_where__mutmut['_mutmut_orig'] = x_where__mutmut_orig # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_1'] = x_where__mutmut_1 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_2'] = x_where__mutmut_2 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_3'] = x_where__mutmut_3 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_4'] = x_where__mutmut_4 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_5'] = x_where__mutmut_5 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_6'] = x_where__mutmut_6 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_7'] = x_where__mutmut_7 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_8'] = x_where__mutmut_8 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_9'] = x_where__mutmut_9 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_10'] = x_where__mutmut_10 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_11'] = x_where__mutmut_11 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_12'] = x_where__mutmut_12 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_13'] = x_where__mutmut_13 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_14'] = x_where__mutmut_14 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_15'] = x_where__mutmut_15 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_16'] = x_where__mutmut_16 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_17'] = x_where__mutmut_17 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_18'] = x_where__mutmut_18 # type: ignore # mutmut generated
mutants_x_equal__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_equal__mutmut)
def equal(x, y):
    return np.where(np.isnan(x) | np.isnan(y), np.nan, np.equal(x, y))


def x_equal__mutmut_orig(x, y):
    return np.where(np.isnan(x) | np.isnan(y), np.nan, np.equal(x, y))


def x_equal__mutmut_1(x, y):
    return np.where(None, np.nan, np.equal(x, y))


def x_equal__mutmut_2(x, y):
    return np.where(np.isnan(x) | np.isnan(y), None, np.equal(x, y))


def x_equal__mutmut_3(x, y):
    return np.where(np.isnan(x) | np.isnan(y), np.nan, None)


def x_equal__mutmut_4(x, y):
    return np.where(np.nan, np.equal(x, y))


def x_equal__mutmut_5(x, y):
    return np.where(np.isnan(x) | np.isnan(y), np.equal(x, y))


def x_equal__mutmut_6(x, y):
    return np.where(np.isnan(x) | np.isnan(y), np.nan, )


def x_equal__mutmut_7(x, y):
    return np.where(np.isnan(x) & np.isnan(y), np.nan, np.equal(x, y))


def x_equal__mutmut_8(x, y):
    return np.where(np.isnan(None) | np.isnan(y), np.nan, np.equal(x, y))


def x_equal__mutmut_9(x, y):
    return np.where(np.isnan(x) | np.isnan(None), np.nan, np.equal(x, y))


def x_equal__mutmut_10(x, y):
    return np.where(np.isnan(x) | np.isnan(y), np.nan, np.equal(None, y))


def x_equal__mutmut_11(x, y):
    return np.where(np.isnan(x) | np.isnan(y), np.nan, np.equal(x, None))


def x_equal__mutmut_12(x, y):
    return np.where(np.isnan(x) | np.isnan(y), np.nan, np.equal(y))


def x_equal__mutmut_13(x, y):
    return np.where(np.isnan(x) | np.isnan(y), np.nan, np.equal(x, ))

mutants_x_equal__mutmut['_mutmut_orig'] = x_equal__mutmut_orig # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_1'] = x_equal__mutmut_1 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_2'] = x_equal__mutmut_2 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_3'] = x_equal__mutmut_3 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_4'] = x_equal__mutmut_4 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_5'] = x_equal__mutmut_5 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_6'] = x_equal__mutmut_6 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_7'] = x_equal__mutmut_7 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_8'] = x_equal__mutmut_8 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_9'] = x_equal__mutmut_9 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_10'] = x_equal__mutmut_10 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_11'] = x_equal__mutmut_11 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_12'] = x_equal__mutmut_12 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_13'] = x_equal__mutmut_13 # type: ignore # mutmut generated
mutants_x_maximum__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_maximum__mutmut)
def maximum(*xs):
    return functools.reduce(np.maximum, xs)


def x_maximum__mutmut_orig(*xs):
    return functools.reduce(np.maximum, xs)


def x_maximum__mutmut_1(*xs):
    return functools.reduce(None, xs)


def x_maximum__mutmut_2(*xs):
    return functools.reduce(np.maximum, None)


def x_maximum__mutmut_3(*xs):
    return functools.reduce(xs)


def x_maximum__mutmut_4(*xs):
    return functools.reduce(np.maximum, )

mutants_x_maximum__mutmut['_mutmut_orig'] = x_maximum__mutmut_orig # type: ignore # mutmut generated
mutants_x_maximum__mutmut['x_maximum__mutmut_1'] = x_maximum__mutmut_1 # type: ignore # mutmut generated
mutants_x_maximum__mutmut['x_maximum__mutmut_2'] = x_maximum__mutmut_2 # type: ignore # mutmut generated
mutants_x_maximum__mutmut['x_maximum__mutmut_3'] = x_maximum__mutmut_3 # type: ignore # mutmut generated
mutants_x_maximum__mutmut['x_maximum__mutmut_4'] = x_maximum__mutmut_4 # type: ignore # mutmut generated
mutants_x_minimum__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_minimum__mutmut)
def minimum(*xs):
    return functools.reduce(np.minimum, xs)


def x_minimum__mutmut_orig(*xs):
    return functools.reduce(np.minimum, xs)


def x_minimum__mutmut_1(*xs):
    return functools.reduce(None, xs)


def x_minimum__mutmut_2(*xs):
    return functools.reduce(np.minimum, None)


def x_minimum__mutmut_3(*xs):
    return functools.reduce(xs)


def x_minimum__mutmut_4(*xs):
    return functools.reduce(np.minimum, )

mutants_x_minimum__mutmut['_mutmut_orig'] = x_minimum__mutmut_orig # type: ignore # mutmut generated
mutants_x_minimum__mutmut['x_minimum__mutmut_1'] = x_minimum__mutmut_1 # type: ignore # mutmut generated
mutants_x_minimum__mutmut['x_minimum__mutmut_2'] = x_minimum__mutmut_2 # type: ignore # mutmut generated
mutants_x_minimum__mutmut['x_minimum__mutmut_3'] = x_minimum__mutmut_3 # type: ignore # mutmut generated
mutants_x_minimum__mutmut['x_minimum__mutmut_4'] = x_minimum__mutmut_4 # type: ignore # mutmut generated
mutants_x_divide__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_divide__mutmut)
def divide(a, b):
    return np.divide(a, b)


def x_divide__mutmut_orig(a, b):
    return np.divide(a, b)


def x_divide__mutmut_1(a, b):
    return np.divide(None, b)


def x_divide__mutmut_2(a, b):
    return np.divide(a, None)


def x_divide__mutmut_3(a, b):
    return np.divide(b)


def x_divide__mutmut_4(a, b):
    return np.divide(a, )

mutants_x_divide__mutmut['_mutmut_orig'] = x_divide__mutmut_orig # type: ignore # mutmut generated
mutants_x_divide__mutmut['x_divide__mutmut_1'] = x_divide__mutmut_1 # type: ignore # mutmut generated
mutants_x_divide__mutmut['x_divide__mutmut_2'] = x_divide__mutmut_2 # type: ignore # mutmut generated
mutants_x_divide__mutmut['x_divide__mutmut_3'] = x_divide__mutmut_3 # type: ignore # mutmut generated
mutants_x_divide__mutmut['x_divide__mutmut_4'] = x_divide__mutmut_4 # type: ignore # mutmut generated


@quiet
def reciprocal(x):
    return np.divide(1, x)


@quiet
def power(x, n):
    return np.power(np.asarray(x, float), n)


@quiet
def power_slope(x, n):
    return np.where(np.equal(n, 0), 0.0, n * np.power(np.asarray(x, float), np.subtract(n, 1)))


@quiet
def log_factor(x):
    return np.where(np.equal(x, 0), 0.0, np.log(x))


@quiet
def total(*xs):
    whole, lost = 0.0, 0.0
    for x in xs:
        before, whole = whole, whole + x
        lost = lost + np.where(np.abs(before) < np.abs(x), x - whole + before, before - whole + x)
    return whole + np.where(np.isfinite(lost), lost, 0.0)
mutants_x_norm__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_norm__mutmut)
def norm(*xs):
    return functools.reduce(np.hypot, xs)


def x_norm__mutmut_orig(*xs):
    return functools.reduce(np.hypot, xs)


def x_norm__mutmut_1(*xs):
    return functools.reduce(None, xs)


def x_norm__mutmut_2(*xs):
    return functools.reduce(np.hypot, None)


def x_norm__mutmut_3(*xs):
    return functools.reduce(xs)


def x_norm__mutmut_4(*xs):
    return functools.reduce(np.hypot, )

mutants_x_norm__mutmut['_mutmut_orig'] = x_norm__mutmut_orig # type: ignore # mutmut generated
mutants_x_norm__mutmut['x_norm__mutmut_1'] = x_norm__mutmut_1 # type: ignore # mutmut generated
mutants_x_norm__mutmut['x_norm__mutmut_2'] = x_norm__mutmut_2 # type: ignore # mutmut generated
mutants_x_norm__mutmut['x_norm__mutmut_3'] = x_norm__mutmut_3 # type: ignore # mutmut generated
mutants_x_norm__mutmut['x_norm__mutmut_4'] = x_norm__mutmut_4 # type: ignore # mutmut generated


peak = maximum  # taken off before exp, so that it cannot overflow
