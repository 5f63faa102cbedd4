"""SymPy expressions: what comes out is the formula."""

import sympy
from sympy import (
    atan,  # noqa: F401
    cos,  # noqa: F401
    cosh,  # noqa: F401
    exp,
    log,
    sin,  # noqa: F401
    sinh,  # noqa: F401
    sqrt,
    tan,  # noqa: F401
    tanh,  # noqa: F401
)

absolute, maximum, minimum, total = sympy.Abs, sympy.Max, sympy.Min, sympy.Add


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_one__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_one__mutmut)
def one(x):
    return sympy.Integer(1)


def x_one__mutmut_orig(x):
    return sympy.Integer(1)


def x_one__mutmut_1(x):
    return sympy.Integer(None)


def x_one__mutmut_2(x):
    return sympy.Integer(2)

mutants_x_one__mutmut['_mutmut_orig'] = x_one__mutmut_orig # type: ignore # mutmut generated
mutants_x_one__mutmut['x_one__mutmut_1'] = x_one__mutmut_1 # type: ignore # mutmut generated
mutants_x_one__mutmut['x_one__mutmut_2'] = x_one__mutmut_2 # type: ignore # mutmut generated
mutants_x_expm1__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_expm1__mutmut)
def expm1(x):
    return exp(x) - 1


def x_expm1__mutmut_orig(x):
    return exp(x) - 1


def x_expm1__mutmut_1(x):
    return exp(x) + 1


def x_expm1__mutmut_2(x):
    return exp(None) - 1


def x_expm1__mutmut_3(x):
    return exp(x) - 2

mutants_x_expm1__mutmut['_mutmut_orig'] = x_expm1__mutmut_orig # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_1'] = x_expm1__mutmut_1 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_2'] = x_expm1__mutmut_2 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_3'] = x_expm1__mutmut_3 # type: ignore # mutmut generated
mutants_x_log1p__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_log1p__mutmut)
def log1p(x):
    return log(1 + x)


def x_log1p__mutmut_orig(x):
    return log(1 + x)


def x_log1p__mutmut_1(x):
    return log(None)


def x_log1p__mutmut_2(x):
    return log(1 - x)


def x_log1p__mutmut_3(x):
    return log(2 + x)

mutants_x_log1p__mutmut['_mutmut_orig'] = x_log1p__mutmut_orig # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_1'] = x_log1p__mutmut_1 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_2'] = x_log1p__mutmut_2 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_3'] = x_log1p__mutmut_3 # type: ignore # mutmut generated
mutants_x_minus__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_minus__mutmut)
def minus(a, b):
    return a - b


def x_minus__mutmut_orig(a, b):
    return a - b


def x_minus__mutmut_1(a, b):
    return a + b

mutants_x_minus__mutmut['_mutmut_orig'] = x_minus__mutmut_orig # type: ignore # mutmut generated
mutants_x_minus__mutmut['x_minus__mutmut_1'] = x_minus__mutmut_1 # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_sigmoid__mutmut)
def sigmoid(x):
    return 1 / (1 + exp(-x))


def x_sigmoid__mutmut_orig(x):
    return 1 / (1 + exp(-x))


def x_sigmoid__mutmut_1(x):
    return 1 * (1 + exp(-x))


def x_sigmoid__mutmut_2(x):
    return 2 / (1 + exp(-x))


def x_sigmoid__mutmut_3(x):
    return 1 / (1 - exp(-x))


def x_sigmoid__mutmut_4(x):
    return 1 / (2 + exp(-x))


def x_sigmoid__mutmut_5(x):
    return 1 / (1 + exp(None))


def x_sigmoid__mutmut_6(x):
    return 1 / (1 + exp(+x))

mutants_x_sigmoid__mutmut['_mutmut_orig'] = x_sigmoid__mutmut_orig # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut['x_sigmoid__mutmut_1'] = x_sigmoid__mutmut_1 # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut['x_sigmoid__mutmut_2'] = x_sigmoid__mutmut_2 # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut['x_sigmoid__mutmut_3'] = x_sigmoid__mutmut_3 # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut['x_sigmoid__mutmut_4'] = x_sigmoid__mutmut_4 # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut['x_sigmoid__mutmut_5'] = x_sigmoid__mutmut_5 # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut['x_sigmoid__mutmut_6'] = x_sigmoid__mutmut_6 # type: ignore # mutmut generated
mutants_x_softplus__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_softplus__mutmut)
def softplus(x):
    return log(1 + exp(x))


def x_softplus__mutmut_orig(x):
    return log(1 + exp(x))


def x_softplus__mutmut_1(x):
    return log(None)


def x_softplus__mutmut_2(x):
    return log(1 - exp(x))


def x_softplus__mutmut_3(x):
    return log(2 + exp(x))


def x_softplus__mutmut_4(x):
    return log(1 + exp(None))

mutants_x_softplus__mutmut['_mutmut_orig'] = x_softplus__mutmut_orig # type: ignore # mutmut generated
mutants_x_softplus__mutmut['x_softplus__mutmut_1'] = x_softplus__mutmut_1 # type: ignore # mutmut generated
mutants_x_softplus__mutmut['x_softplus__mutmut_2'] = x_softplus__mutmut_2 # type: ignore # mutmut generated
mutants_x_softplus__mutmut['x_softplus__mutmut_3'] = x_softplus__mutmut_3 # type: ignore # mutmut generated
mutants_x_softplus__mutmut['x_softplus__mutmut_4'] = x_softplus__mutmut_4 # type: ignore # mutmut generated
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
    return where(x, x, 0)


def x_relu__mutmut_orig(x):
    return where(x, x, 0)


def x_relu__mutmut_1(x):
    return where(None, x, 0)


def x_relu__mutmut_2(x):
    return where(x, None, 0)


def x_relu__mutmut_3(x):
    return where(x, x, None)


def x_relu__mutmut_4(x):
    return where(x, 0)


def x_relu__mutmut_5(x):
    return where(x, 0)


def x_relu__mutmut_6(x):
    return where(x, x, )


def x_relu__mutmut_7(x):
    return where(x, x, 1)

mutants_x_relu__mutmut['_mutmut_orig'] = x_relu__mutmut_orig # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_1'] = x_relu__mutmut_1 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_2'] = x_relu__mutmut_2 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_3'] = x_relu__mutmut_3 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_4'] = x_relu__mutmut_4 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_5'] = x_relu__mutmut_5 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_6'] = x_relu__mutmut_6 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_7'] = x_relu__mutmut_7 # type: ignore # mutmut generated
mutants_x_where__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_where__mutmut)
def where(test, a, b):
    return sympy.Piecewise((a, sympy.sympify(test) > 0), (b, True))


def x_where__mutmut_orig(test, a, b):
    return sympy.Piecewise((a, sympy.sympify(test) > 0), (b, True))


def x_where__mutmut_1(test, a, b):
    return sympy.Piecewise(None, (b, True))


def x_where__mutmut_2(test, a, b):
    return sympy.Piecewise((a, sympy.sympify(test) > 0), None)


def x_where__mutmut_3(test, a, b):
    return sympy.Piecewise((b, True))


def x_where__mutmut_4(test, a, b):
    return sympy.Piecewise((a, sympy.sympify(test) > 0), )


def x_where__mutmut_5(test, a, b):
    return sympy.Piecewise((a, sympy.sympify(None) > 0), (b, True))


def x_where__mutmut_6(test, a, b):
    return sympy.Piecewise((a, sympy.sympify(test) >= 0), (b, True))


def x_where__mutmut_7(test, a, b):
    return sympy.Piecewise((a, sympy.sympify(test) > 1), (b, True))


def x_where__mutmut_8(test, a, b):
    return sympy.Piecewise((a, sympy.sympify(test) > 0), (b, False))

mutants_x_where__mutmut['_mutmut_orig'] = x_where__mutmut_orig # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_1'] = x_where__mutmut_1 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_2'] = x_where__mutmut_2 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_3'] = x_where__mutmut_3 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_4'] = x_where__mutmut_4 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_5'] = x_where__mutmut_5 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_6'] = x_where__mutmut_6 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_7'] = x_where__mutmut_7 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_8'] = x_where__mutmut_8 # type: ignore # mutmut generated
mutants_x_equal__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_equal__mutmut)
def equal(x, y):
    return sympy.Piecewise((1, sympy.Eq(x, y)), (0, True))


def x_equal__mutmut_orig(x, y):
    return sympy.Piecewise((1, sympy.Eq(x, y)), (0, True))


def x_equal__mutmut_1(x, y):
    return sympy.Piecewise(None, (0, True))


def x_equal__mutmut_2(x, y):
    return sympy.Piecewise((1, sympy.Eq(x, y)), None)


def x_equal__mutmut_3(x, y):
    return sympy.Piecewise((0, True))


def x_equal__mutmut_4(x, y):
    return sympy.Piecewise((1, sympy.Eq(x, y)), )


def x_equal__mutmut_5(x, y):
    return sympy.Piecewise((2, sympy.Eq(x, y)), (0, True))


def x_equal__mutmut_6(x, y):
    return sympy.Piecewise((1, sympy.Eq(None, y)), (0, True))


def x_equal__mutmut_7(x, y):
    return sympy.Piecewise((1, sympy.Eq(x, None)), (0, True))


def x_equal__mutmut_8(x, y):
    return sympy.Piecewise((1, sympy.Eq(y)), (0, True))


def x_equal__mutmut_9(x, y):
    return sympy.Piecewise((1, sympy.Eq(x, )), (0, True))


def x_equal__mutmut_10(x, y):
    return sympy.Piecewise((1, sympy.Eq(x, y)), (1, True))


def x_equal__mutmut_11(x, y):
    return sympy.Piecewise((1, sympy.Eq(x, y)), (0, False))

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
mutants_x_divide__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_divide__mutmut)
def divide(a, b):
    return a / b


def x_divide__mutmut_orig(a, b):
    return a / b


def x_divide__mutmut_1(a, b):
    return a * b

mutants_x_divide__mutmut['_mutmut_orig'] = x_divide__mutmut_orig # type: ignore # mutmut generated
mutants_x_divide__mutmut['x_divide__mutmut_1'] = x_divide__mutmut_1 # type: ignore # mutmut generated
mutants_x_reciprocal__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_reciprocal__mutmut)
def reciprocal(x):
    return 1 / x


def x_reciprocal__mutmut_orig(x):
    return 1 / x


def x_reciprocal__mutmut_1(x):
    return 1 * x


def x_reciprocal__mutmut_2(x):
    return 2 / x

mutants_x_reciprocal__mutmut['_mutmut_orig'] = x_reciprocal__mutmut_orig # type: ignore # mutmut generated
mutants_x_reciprocal__mutmut['x_reciprocal__mutmut_1'] = x_reciprocal__mutmut_1 # type: ignore # mutmut generated
mutants_x_reciprocal__mutmut['x_reciprocal__mutmut_2'] = x_reciprocal__mutmut_2 # type: ignore # mutmut generated
mutants_x_power__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_power__mutmut)
def power(x, n):
    return x**n


def x_power__mutmut_orig(x, n):
    return x**n


def x_power__mutmut_1(x, n):
    return x * n

mutants_x_power__mutmut['_mutmut_orig'] = x_power__mutmut_orig # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_1'] = x_power__mutmut_1 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_power_slope__mutmut)
def power_slope(x, n):
    return n * x ** (n - 1)


def x_power_slope__mutmut_orig(x, n):
    return n * x ** (n - 1)


def x_power_slope__mutmut_1(x, n):
    return n / x ** (n - 1)


def x_power_slope__mutmut_2(x, n):
    return n * x * (n - 1)


def x_power_slope__mutmut_3(x, n):
    return n * x ** (n + 1)


def x_power_slope__mutmut_4(x, n):
    return n * x ** (n - 2)

mutants_x_power_slope__mutmut['_mutmut_orig'] = x_power_slope__mutmut_orig # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_1'] = x_power_slope__mutmut_1 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_2'] = x_power_slope__mutmut_2 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_3'] = x_power_slope__mutmut_3 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_4'] = x_power_slope__mutmut_4 # type: ignore # mutmut generated
mutants_x_log_factor__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_log_factor__mutmut)
def log_factor(x):
    return log(x)


def x_log_factor__mutmut_orig(x):
    return log(x)


def x_log_factor__mutmut_1(x):
    return log(None)

mutants_x_log_factor__mutmut['_mutmut_orig'] = x_log_factor__mutmut_orig # type: ignore # mutmut generated
mutants_x_log_factor__mutmut['x_log_factor__mutmut_1'] = x_log_factor__mutmut_1 # type: ignore # mutmut generated
mutants_x_norm__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_norm__mutmut)
def norm(*xs):
    return sqrt(total(*(x**2 for x in xs)))


def x_norm__mutmut_orig(*xs):
    return sqrt(total(*(x**2 for x in xs)))


def x_norm__mutmut_1(*xs):
    return sqrt(None)


def x_norm__mutmut_2(*xs):
    return sqrt(total(*(x * 2 for x in xs)))


def x_norm__mutmut_3(*xs):
    return sqrt(total(*(x**3 for x in xs)))

mutants_x_norm__mutmut['_mutmut_orig'] = x_norm__mutmut_orig # type: ignore # mutmut generated
mutants_x_norm__mutmut['x_norm__mutmut_1'] = x_norm__mutmut_1 # type: ignore # mutmut generated
mutants_x_norm__mutmut['x_norm__mutmut_2'] = x_norm__mutmut_2 # type: ignore # mutmut generated
mutants_x_norm__mutmut['x_norm__mutmut_3'] = x_norm__mutmut_3 # type: ignore # mutmut generated
mutants_x_peak__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_peak__mutmut)
def peak(*xs):
    """Nothing need be taken off before exp: a formula cannot overflow."""
    return 0


def x_peak__mutmut_orig(*xs):
    """Nothing need be taken off before exp: a formula cannot overflow."""
    return 0


def x_peak__mutmut_1(*xs):
    """Nothing need be taken off before exp: a formula cannot overflow."""
    return 1

mutants_x_peak__mutmut['_mutmut_orig'] = x_peak__mutmut_orig # type: ignore # mutmut generated
mutants_x_peak__mutmut['x_peak__mutmut_1'] = x_peak__mutmut_1 # type: ignore # mutmut generated
