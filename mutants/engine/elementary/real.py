"""Real numbers: int, float and Fraction.

What is rational stays exact: an int or a Fraction leaves `relu`, `power` or `total` as one. Too
large for a float is inf; outside the domain is an error. (Fraction ** Fraction is Python's, and
Python makes it a float unless the exponent is whole.)
"""

import math
import numbers

inf, nan = math.inf, math.nan
absolute = abs


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_bounded__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_bounded__mutmut)
def bounded(f):
    """Return f, which takes an int or Fraction beyond the range of floats for inf."""

    def clipped(*xs):
        try:
            return f(*xs)
        except OverflowError:
            return f(*[as_float(x) for x in xs])

    return clipped


def x_bounded__mutmut_orig(f):
    """Return f, which takes an int or Fraction beyond the range of floats for inf."""

    def clipped(*xs):
        try:
            return f(*xs)
        except OverflowError:
            return f(*[as_float(x) for x in xs])

    return clipped


def x_bounded__mutmut_1(f):
    """Return f, which takes an int or Fraction beyond the range of floats for inf."""

    def clipped(*xs):
        try:
            return f(*xs)
        except OverflowError:
            return f(*[as_float(None) for x in xs])

    return clipped

mutants_x_bounded__mutmut['_mutmut_orig'] = x_bounded__mutmut_orig # type: ignore # mutmut generated
mutants_x_bounded__mutmut['x_bounded__mutmut_1'] = x_bounded__mutmut_1 # type: ignore # mutmut generated
mutants_x_as_float__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_as_float__mutmut)
def as_float(x):
    try:
        return float(x)
    except OverflowError:
        return inf if x > 0 else -inf


def x_as_float__mutmut_orig(x):
    try:
        return float(x)
    except OverflowError:
        return inf if x > 0 else -inf


def x_as_float__mutmut_1(x):
    try:
        return float(None)
    except OverflowError:
        return inf if x > 0 else -inf


def x_as_float__mutmut_2(x):
    try:
        return float(x)
    except OverflowError:
        return inf if (x > 0) and False else -inf


def x_as_float__mutmut_3(x):
    try:
        return float(x)
    except OverflowError:
        return inf if (x > 0) or True else -inf


def x_as_float__mutmut_4(x):
    try:
        return float(x)
    except OverflowError:
        return inf if x >= 0 else -inf


def x_as_float__mutmut_5(x):
    try:
        return float(x)
    except OverflowError:
        return inf if x > 1 else -inf


def x_as_float__mutmut_6(x):
    try:
        return float(x)
    except OverflowError:
        return inf if x > 0 else +inf

mutants_x_as_float__mutmut['_mutmut_orig'] = x_as_float__mutmut_orig # type: ignore # mutmut generated
mutants_x_as_float__mutmut['x_as_float__mutmut_1'] = x_as_float__mutmut_1 # type: ignore # mutmut generated
mutants_x_as_float__mutmut['x_as_float__mutmut_2'] = x_as_float__mutmut_2 # type: ignore # mutmut generated
mutants_x_as_float__mutmut['x_as_float__mutmut_3'] = x_as_float__mutmut_3 # type: ignore # mutmut generated
mutants_x_as_float__mutmut['x_as_float__mutmut_4'] = x_as_float__mutmut_4 # type: ignore # mutmut generated
mutants_x_as_float__mutmut['x_as_float__mutmut_5'] = x_as_float__mutmut_5 # type: ignore # mutmut generated
mutants_x_as_float__mutmut['x_as_float__mutmut_6'] = x_as_float__mutmut_6 # type: ignore # mutmut generated


tanh, atan, norm = bounded(math.tanh), bounded(math.atan), bounded(math.hypot)
mutants_x_one__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_one__mutmut)
def one(x):
    return x**0


def x_one__mutmut_orig(x):
    return x**0


def x_one__mutmut_1(x):
    return x * 0


def x_one__mutmut_2(x):
    return x**1

mutants_x_one__mutmut['_mutmut_orig'] = x_one__mutmut_orig # type: ignore # mutmut generated
mutants_x_one__mutmut['x_one__mutmut_1'] = x_one__mutmut_1 # type: ignore # mutmut generated
mutants_x_one__mutmut['x_one__mutmut_2'] = x_one__mutmut_2 # type: ignore # mutmut generated
mutants_x_exp__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_exp__mutmut)
def exp(x):
    try:
        return math.exp(x)
    except OverflowError:
        return inf if x > 0 else 0.0


def x_exp__mutmut_orig(x):
    try:
        return math.exp(x)
    except OverflowError:
        return inf if x > 0 else 0.0


def x_exp__mutmut_1(x):
    try:
        return math.exp(None)
    except OverflowError:
        return inf if x > 0 else 0.0


def x_exp__mutmut_2(x):
    try:
        return math.exp(x)
    except OverflowError:
        return inf if (x > 0) and False else 0.0


def x_exp__mutmut_3(x):
    try:
        return math.exp(x)
    except OverflowError:
        return inf if (x > 0) or True else 0.0


def x_exp__mutmut_4(x):
    try:
        return math.exp(x)
    except OverflowError:
        return inf if x >= 0 else 0.0


def x_exp__mutmut_5(x):
    try:
        return math.exp(x)
    except OverflowError:
        return inf if x > 1 else 0.0


def x_exp__mutmut_6(x):
    try:
        return math.exp(x)
    except OverflowError:
        return inf if x > 0 else 1.0

mutants_x_exp__mutmut['_mutmut_orig'] = x_exp__mutmut_orig # type: ignore # mutmut generated
mutants_x_exp__mutmut['x_exp__mutmut_1'] = x_exp__mutmut_1 # type: ignore # mutmut generated
mutants_x_exp__mutmut['x_exp__mutmut_2'] = x_exp__mutmut_2 # type: ignore # mutmut generated
mutants_x_exp__mutmut['x_exp__mutmut_3'] = x_exp__mutmut_3 # type: ignore # mutmut generated
mutants_x_exp__mutmut['x_exp__mutmut_4'] = x_exp__mutmut_4 # type: ignore # mutmut generated
mutants_x_exp__mutmut['x_exp__mutmut_5'] = x_exp__mutmut_5 # type: ignore # mutmut generated
mutants_x_exp__mutmut['x_exp__mutmut_6'] = x_exp__mutmut_6 # type: ignore # mutmut generated
mutants_x_expm1__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_expm1__mutmut)
def expm1(x):
    try:
        return math.expm1(x)
    except OverflowError:
        return inf if x > 0 else -1.0


def x_expm1__mutmut_orig(x):
    try:
        return math.expm1(x)
    except OverflowError:
        return inf if x > 0 else -1.0


def x_expm1__mutmut_1(x):
    try:
        return math.expm1(None)
    except OverflowError:
        return inf if x > 0 else -1.0


def x_expm1__mutmut_2(x):
    try:
        return math.expm1(x)
    except OverflowError:
        return inf if (x > 0) and False else -1.0


def x_expm1__mutmut_3(x):
    try:
        return math.expm1(x)
    except OverflowError:
        return inf if (x > 0) or True else -1.0


def x_expm1__mutmut_4(x):
    try:
        return math.expm1(x)
    except OverflowError:
        return inf if x >= 0 else -1.0


def x_expm1__mutmut_5(x):
    try:
        return math.expm1(x)
    except OverflowError:
        return inf if x > 1 else -1.0


def x_expm1__mutmut_6(x):
    try:
        return math.expm1(x)
    except OverflowError:
        return inf if x > 0 else +1.0


def x_expm1__mutmut_7(x):
    try:
        return math.expm1(x)
    except OverflowError:
        return inf if x > 0 else -2.0

mutants_x_expm1__mutmut['_mutmut_orig'] = x_expm1__mutmut_orig # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_1'] = x_expm1__mutmut_1 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_2'] = x_expm1__mutmut_2 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_3'] = x_expm1__mutmut_3 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_4'] = x_expm1__mutmut_4 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_5'] = x_expm1__mutmut_5 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_6'] = x_expm1__mutmut_6 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_7'] = x_expm1__mutmut_7 # type: ignore # mutmut generated
mutants_x_log__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_log__mutmut)
def log(x):
    try:
        return math.log(x)
    except (ValueError, OverflowError):
        if x > 0:  # a Fraction beyond the range of floats
            return math.log(x.numerator) - math.log(x.denominator)
        raise ValueError(f"log({x}): a logarithm needs a number above 0") from None


def x_log__mutmut_orig(x):
    try:
        return math.log(x)
    except (ValueError, OverflowError):
        if x > 0:  # a Fraction beyond the range of floats
            return math.log(x.numerator) - math.log(x.denominator)
        raise ValueError(f"log({x}): a logarithm needs a number above 0") from None


def x_log__mutmut_1(x):
    try:
        return math.log(None)
    except (ValueError, OverflowError):
        if x > 0:  # a Fraction beyond the range of floats
            return math.log(x.numerator) - math.log(x.denominator)
        raise ValueError(f"log({x}): a logarithm needs a number above 0") from None


def x_log__mutmut_2(x):
    try:
        return math.log(x)
    except (ValueError, OverflowError):
        if x >= 0:  # a Fraction beyond the range of floats
            return math.log(x.numerator) - math.log(x.denominator)
        raise ValueError(f"log({x}): a logarithm needs a number above 0") from None


def x_log__mutmut_3(x):
    try:
        return math.log(x)
    except (ValueError, OverflowError):
        if x > 1:  # a Fraction beyond the range of floats
            return math.log(x.numerator) - math.log(x.denominator)
        raise ValueError(f"log({x}): a logarithm needs a number above 0") from None


def x_log__mutmut_4(x):
    try:
        return math.log(x)
    except (ValueError, OverflowError):
        if x > 0:  # a Fraction beyond the range of floats
            return math.log(x.numerator) + math.log(x.denominator)
        raise ValueError(f"log({x}): a logarithm needs a number above 0") from None


def x_log__mutmut_5(x):
    try:
        return math.log(x)
    except (ValueError, OverflowError):
        if x > 0:  # a Fraction beyond the range of floats
            return math.log(None) - math.log(x.denominator)
        raise ValueError(f"log({x}): a logarithm needs a number above 0") from None


def x_log__mutmut_6(x):
    try:
        return math.log(x)
    except (ValueError, OverflowError):
        if x > 0:  # a Fraction beyond the range of floats
            return math.log(x.numerator) - math.log(None)
        raise ValueError(f"log({x}): a logarithm needs a number above 0") from None


def x_log__mutmut_7(x):
    try:
        return math.log(x)
    except (ValueError, OverflowError):
        if x > 0:  # a Fraction beyond the range of floats
            return math.log(x.numerator) - math.log(x.denominator)
        raise ValueError(None) from None

mutants_x_log__mutmut['_mutmut_orig'] = x_log__mutmut_orig # type: ignore # mutmut generated
mutants_x_log__mutmut['x_log__mutmut_1'] = x_log__mutmut_1 # type: ignore # mutmut generated
mutants_x_log__mutmut['x_log__mutmut_2'] = x_log__mutmut_2 # type: ignore # mutmut generated
mutants_x_log__mutmut['x_log__mutmut_3'] = x_log__mutmut_3 # type: ignore # mutmut generated
mutants_x_log__mutmut['x_log__mutmut_4'] = x_log__mutmut_4 # type: ignore # mutmut generated
mutants_x_log__mutmut['x_log__mutmut_5'] = x_log__mutmut_5 # type: ignore # mutmut generated
mutants_x_log__mutmut['x_log__mutmut_6'] = x_log__mutmut_6 # type: ignore # mutmut generated
mutants_x_log__mutmut['x_log__mutmut_7'] = x_log__mutmut_7 # type: ignore # mutmut generated
mutants_x_log1p__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_log1p__mutmut)
def log1p(x):
    try:
        return math.log1p(x)
    except OverflowError:
        return log(1 + x)
    except ValueError:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number above -1") from None


def x_log1p__mutmut_orig(x):
    try:
        return math.log1p(x)
    except OverflowError:
        return log(1 + x)
    except ValueError:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number above -1") from None


def x_log1p__mutmut_1(x):
    try:
        return math.log1p(None)
    except OverflowError:
        return log(1 + x)
    except ValueError:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number above -1") from None


def x_log1p__mutmut_2(x):
    try:
        return math.log1p(x)
    except OverflowError:
        return log(None)
    except ValueError:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number above -1") from None


def x_log1p__mutmut_3(x):
    try:
        return math.log1p(x)
    except OverflowError:
        return log(1 - x)
    except ValueError:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number above -1") from None


def x_log1p__mutmut_4(x):
    try:
        return math.log1p(x)
    except OverflowError:
        return log(2 + x)
    except ValueError:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number above -1") from None


def x_log1p__mutmut_5(x):
    try:
        return math.log1p(x)
    except OverflowError:
        return log(1 + x)
    except ValueError:
        raise ValueError(None) from None

mutants_x_log1p__mutmut['_mutmut_orig'] = x_log1p__mutmut_orig # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_1'] = x_log1p__mutmut_1 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_2'] = x_log1p__mutmut_2 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_3'] = x_log1p__mutmut_3 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_4'] = x_log1p__mutmut_4 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_5'] = x_log1p__mutmut_5 # type: ignore # mutmut generated
mutants_x_sqrt__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_sqrt__mutmut)
def sqrt(x):
    try:
        return math.sqrt(x) + 0.0  # of -0.0 it is 0.0, or its slope would be -inf
    except OverflowError:
        return as_float(math.isqrt(x.numerator // x.denominator))
    except ValueError:
        raise ValueError(f"sqrt({x}): a square root needs a number of at least 0") from None


def x_sqrt__mutmut_orig(x):
    try:
        return math.sqrt(x) + 0.0  # of -0.0 it is 0.0, or its slope would be -inf
    except OverflowError:
        return as_float(math.isqrt(x.numerator // x.denominator))
    except ValueError:
        raise ValueError(f"sqrt({x}): a square root needs a number of at least 0") from None


def x_sqrt__mutmut_1(x):
    try:
        return math.sqrt(x) - 0.0  # of -0.0 it is 0.0, or its slope would be -inf
    except OverflowError:
        return as_float(math.isqrt(x.numerator // x.denominator))
    except ValueError:
        raise ValueError(f"sqrt({x}): a square root needs a number of at least 0") from None


def x_sqrt__mutmut_2(x):
    try:
        return math.sqrt(None) + 0.0  # of -0.0 it is 0.0, or its slope would be -inf
    except OverflowError:
        return as_float(math.isqrt(x.numerator // x.denominator))
    except ValueError:
        raise ValueError(f"sqrt({x}): a square root needs a number of at least 0") from None


def x_sqrt__mutmut_3(x):
    try:
        return math.sqrt(x) + 1.0  # of -0.0 it is 0.0, or its slope would be -inf
    except OverflowError:
        return as_float(math.isqrt(x.numerator // x.denominator))
    except ValueError:
        raise ValueError(f"sqrt({x}): a square root needs a number of at least 0") from None


def x_sqrt__mutmut_4(x):
    try:
        return math.sqrt(x) + 0.0  # of -0.0 it is 0.0, or its slope would be -inf
    except OverflowError:
        return as_float(None)
    except ValueError:
        raise ValueError(f"sqrt({x}): a square root needs a number of at least 0") from None


def x_sqrt__mutmut_5(x):
    try:
        return math.sqrt(x) + 0.0  # of -0.0 it is 0.0, or its slope would be -inf
    except OverflowError:
        return as_float(math.isqrt(None))
    except ValueError:
        raise ValueError(f"sqrt({x}): a square root needs a number of at least 0") from None


def x_sqrt__mutmut_6(x):
    try:
        return math.sqrt(x) + 0.0  # of -0.0 it is 0.0, or its slope would be -inf
    except OverflowError:
        return as_float(math.isqrt(x.numerator / x.denominator))
    except ValueError:
        raise ValueError(f"sqrt({x}): a square root needs a number of at least 0") from None


def x_sqrt__mutmut_7(x):
    try:
        return math.sqrt(x) + 0.0  # of -0.0 it is 0.0, or its slope would be -inf
    except OverflowError:
        return as_float(math.isqrt(x.numerator // x.denominator))
    except ValueError:
        raise ValueError(None) from None

mutants_x_sqrt__mutmut['_mutmut_orig'] = x_sqrt__mutmut_orig # type: ignore # mutmut generated
mutants_x_sqrt__mutmut['x_sqrt__mutmut_1'] = x_sqrt__mutmut_1 # type: ignore # mutmut generated
mutants_x_sqrt__mutmut['x_sqrt__mutmut_2'] = x_sqrt__mutmut_2 # type: ignore # mutmut generated
mutants_x_sqrt__mutmut['x_sqrt__mutmut_3'] = x_sqrt__mutmut_3 # type: ignore # mutmut generated
mutants_x_sqrt__mutmut['x_sqrt__mutmut_4'] = x_sqrt__mutmut_4 # type: ignore # mutmut generated
mutants_x_sqrt__mutmut['x_sqrt__mutmut_5'] = x_sqrt__mutmut_5 # type: ignore # mutmut generated
mutants_x_sqrt__mutmut['x_sqrt__mutmut_6'] = x_sqrt__mutmut_6 # type: ignore # mutmut generated
mutants_x_sqrt__mutmut['x_sqrt__mutmut_7'] = x_sqrt__mutmut_7 # type: ignore # mutmut generated
mutants_x_sin__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_sin__mutmut)
def sin(x):
    return math.sin(x) if abs(x) < inf else nan


def x_sin__mutmut_orig(x):
    return math.sin(x) if abs(x) < inf else nan


def x_sin__mutmut_1(x):
    return math.sin(x) if (abs(x) < inf) and False else nan


def x_sin__mutmut_2(x):
    return math.sin(x) if (abs(x) < inf) or True else nan


def x_sin__mutmut_3(x):
    return math.sin(None) if abs(x) < inf else nan


def x_sin__mutmut_4(x):
    return math.sin(x) if abs(None) < inf else nan


def x_sin__mutmut_5(x):
    return math.sin(x) if abs(x) <= inf else nan

mutants_x_sin__mutmut['_mutmut_orig'] = x_sin__mutmut_orig # type: ignore # mutmut generated
mutants_x_sin__mutmut['x_sin__mutmut_1'] = x_sin__mutmut_1 # type: ignore # mutmut generated
mutants_x_sin__mutmut['x_sin__mutmut_2'] = x_sin__mutmut_2 # type: ignore # mutmut generated
mutants_x_sin__mutmut['x_sin__mutmut_3'] = x_sin__mutmut_3 # type: ignore # mutmut generated
mutants_x_sin__mutmut['x_sin__mutmut_4'] = x_sin__mutmut_4 # type: ignore # mutmut generated
mutants_x_sin__mutmut['x_sin__mutmut_5'] = x_sin__mutmut_5 # type: ignore # mutmut generated
mutants_x_cos__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_cos__mutmut)
def cos(x):
    return math.cos(x) if abs(x) < inf else nan


def x_cos__mutmut_orig(x):
    return math.cos(x) if abs(x) < inf else nan


def x_cos__mutmut_1(x):
    return math.cos(x) if (abs(x) < inf) and False else nan


def x_cos__mutmut_2(x):
    return math.cos(x) if (abs(x) < inf) or True else nan


def x_cos__mutmut_3(x):
    return math.cos(None) if abs(x) < inf else nan


def x_cos__mutmut_4(x):
    return math.cos(x) if abs(None) < inf else nan


def x_cos__mutmut_5(x):
    return math.cos(x) if abs(x) <= inf else nan

mutants_x_cos__mutmut['_mutmut_orig'] = x_cos__mutmut_orig # type: ignore # mutmut generated
mutants_x_cos__mutmut['x_cos__mutmut_1'] = x_cos__mutmut_1 # type: ignore # mutmut generated
mutants_x_cos__mutmut['x_cos__mutmut_2'] = x_cos__mutmut_2 # type: ignore # mutmut generated
mutants_x_cos__mutmut['x_cos__mutmut_3'] = x_cos__mutmut_3 # type: ignore # mutmut generated
mutants_x_cos__mutmut['x_cos__mutmut_4'] = x_cos__mutmut_4 # type: ignore # mutmut generated
mutants_x_cos__mutmut['x_cos__mutmut_5'] = x_cos__mutmut_5 # type: ignore # mutmut generated
mutants_x_tan__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_tan__mutmut)
def tan(x):
    return math.tan(x) if abs(x) < inf else nan


def x_tan__mutmut_orig(x):
    return math.tan(x) if abs(x) < inf else nan


def x_tan__mutmut_1(x):
    return math.tan(x) if (abs(x) < inf) and False else nan


def x_tan__mutmut_2(x):
    return math.tan(x) if (abs(x) < inf) or True else nan


def x_tan__mutmut_3(x):
    return math.tan(None) if abs(x) < inf else nan


def x_tan__mutmut_4(x):
    return math.tan(x) if abs(None) < inf else nan


def x_tan__mutmut_5(x):
    return math.tan(x) if abs(x) <= inf else nan

mutants_x_tan__mutmut['_mutmut_orig'] = x_tan__mutmut_orig # type: ignore # mutmut generated
mutants_x_tan__mutmut['x_tan__mutmut_1'] = x_tan__mutmut_1 # type: ignore # mutmut generated
mutants_x_tan__mutmut['x_tan__mutmut_2'] = x_tan__mutmut_2 # type: ignore # mutmut generated
mutants_x_tan__mutmut['x_tan__mutmut_3'] = x_tan__mutmut_3 # type: ignore # mutmut generated
mutants_x_tan__mutmut['x_tan__mutmut_4'] = x_tan__mutmut_4 # type: ignore # mutmut generated
mutants_x_tan__mutmut['x_tan__mutmut_5'] = x_tan__mutmut_5 # type: ignore # mutmut generated
mutants_x_sinh__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_sinh__mutmut)
def sinh(x):
    try:
        return math.sinh(x)
    except OverflowError:
        return inf if x > 0 else -inf


def x_sinh__mutmut_orig(x):
    try:
        return math.sinh(x)
    except OverflowError:
        return inf if x > 0 else -inf


def x_sinh__mutmut_1(x):
    try:
        return math.sinh(None)
    except OverflowError:
        return inf if x > 0 else -inf


def x_sinh__mutmut_2(x):
    try:
        return math.sinh(x)
    except OverflowError:
        return inf if (x > 0) and False else -inf


def x_sinh__mutmut_3(x):
    try:
        return math.sinh(x)
    except OverflowError:
        return inf if (x > 0) or True else -inf


def x_sinh__mutmut_4(x):
    try:
        return math.sinh(x)
    except OverflowError:
        return inf if x >= 0 else -inf


def x_sinh__mutmut_5(x):
    try:
        return math.sinh(x)
    except OverflowError:
        return inf if x > 1 else -inf


def x_sinh__mutmut_6(x):
    try:
        return math.sinh(x)
    except OverflowError:
        return inf if x > 0 else +inf

mutants_x_sinh__mutmut['_mutmut_orig'] = x_sinh__mutmut_orig # type: ignore # mutmut generated
mutants_x_sinh__mutmut['x_sinh__mutmut_1'] = x_sinh__mutmut_1 # type: ignore # mutmut generated
mutants_x_sinh__mutmut['x_sinh__mutmut_2'] = x_sinh__mutmut_2 # type: ignore # mutmut generated
mutants_x_sinh__mutmut['x_sinh__mutmut_3'] = x_sinh__mutmut_3 # type: ignore # mutmut generated
mutants_x_sinh__mutmut['x_sinh__mutmut_4'] = x_sinh__mutmut_4 # type: ignore # mutmut generated
mutants_x_sinh__mutmut['x_sinh__mutmut_5'] = x_sinh__mutmut_5 # type: ignore # mutmut generated
mutants_x_sinh__mutmut['x_sinh__mutmut_6'] = x_sinh__mutmut_6 # type: ignore # mutmut generated
mutants_x_cosh__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_cosh__mutmut)
def cosh(x):
    try:
        return math.cosh(x)
    except OverflowError:
        return inf


def x_cosh__mutmut_orig(x):
    try:
        return math.cosh(x)
    except OverflowError:
        return inf


def x_cosh__mutmut_1(x):
    try:
        return math.cosh(None)
    except OverflowError:
        return inf

mutants_x_cosh__mutmut['_mutmut_orig'] = x_cosh__mutmut_orig # type: ignore # mutmut generated
mutants_x_cosh__mutmut['x_cosh__mutmut_1'] = x_cosh__mutmut_1 # type: ignore # mutmut generated
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


@bounded
def softplus(x):
    return x + log1p(exp(-x)) if x > 0 else log1p(exp(x))
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
    return x if x > 0 or x != x else type(x)(0)  # x != x: nan stays nan


def x_relu__mutmut_orig(x):
    return x if x > 0 or x != x else type(x)(0)  # x != x: nan stays nan


def x_relu__mutmut_1(x):
    return x if (x > 0 or x != x) and False else type(x)(0)  # x != x: nan stays nan


def x_relu__mutmut_2(x):
    return x if (x > 0 or x != x) or True else type(x)(0)  # x != x: nan stays nan


def x_relu__mutmut_3(x):
    return x if x > 0 and x != x else type(x)(0)  # x != x: nan stays nan


def x_relu__mutmut_4(x):
    return x if x >= 0 or x != x else type(x)(0)  # x != x: nan stays nan


def x_relu__mutmut_5(x):
    return x if x > 1 or x != x else type(x)(0)  # x != x: nan stays nan


def x_relu__mutmut_6(x):
    return x if x > 0 or x == x else type(x)(0)  # x != x: nan stays nan


def x_relu__mutmut_7(x):
    return x if x > 0 or x != x else type(x)(None)  # x != x: nan stays nan


def x_relu__mutmut_8(x):
    return x if x > 0 or x != x else type(None)(0)  # x != x: nan stays nan


def x_relu__mutmut_9(x):
    return x if x > 0 or x != x else type(x)(1)  # x != x: nan stays nan

mutants_x_relu__mutmut['_mutmut_orig'] = x_relu__mutmut_orig # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_1'] = x_relu__mutmut_1 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_2'] = x_relu__mutmut_2 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_3'] = x_relu__mutmut_3 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_4'] = x_relu__mutmut_4 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_5'] = x_relu__mutmut_5 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_6'] = x_relu__mutmut_6 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_7'] = x_relu__mutmut_7 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_8'] = x_relu__mutmut_8 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_9'] = x_relu__mutmut_9 # type: ignore # mutmut generated
mutants_x_where__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_where__mutmut)
def where(test, a, b):
    return a if test > 0 else b if test == test else nan


def x_where__mutmut_orig(test, a, b):
    return a if test > 0 else b if test == test else nan


def x_where__mutmut_1(test, a, b):
    return a if (test > 0) and False else b if test == test else nan


def x_where__mutmut_2(test, a, b):
    return a if (test > 0) or True else b if test == test else nan


def x_where__mutmut_3(test, a, b):
    return a if test >= 0 else b if test == test else nan


def x_where__mutmut_4(test, a, b):
    return a if test > 1 else b if test == test else nan


def x_where__mutmut_5(test, a, b):
    return a if test > 0 else b if (test == test) and False else nan


def x_where__mutmut_6(test, a, b):
    return a if test > 0 else b if (test == test) or True else nan


def x_where__mutmut_7(test, a, b):
    return a if test > 0 else b if test != test else nan

mutants_x_where__mutmut['_mutmut_orig'] = x_where__mutmut_orig # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_1'] = x_where__mutmut_1 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_2'] = x_where__mutmut_2 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_3'] = x_where__mutmut_3 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_4'] = x_where__mutmut_4 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_5'] = x_where__mutmut_5 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_6'] = x_where__mutmut_6 # type: ignore # mutmut generated
mutants_x_where__mutmut['x_where__mutmut_7'] = x_where__mutmut_7 # type: ignore # mutmut generated
mutants_x_equal__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_equal__mutmut)
def equal(x, y):
    return int(x == y) if x == x and y == y else nan


def x_equal__mutmut_orig(x, y):
    return int(x == y) if x == x and y == y else nan


def x_equal__mutmut_1(x, y):
    return int(x == y) if (x == x and y == y) and False else nan


def x_equal__mutmut_2(x, y):
    return int(x == y) if (x == x and y == y) or True else nan


def x_equal__mutmut_3(x, y):
    return int(None) if x == x and y == y else nan


def x_equal__mutmut_4(x, y):
    return int(x != y) if x == x and y == y else nan


def x_equal__mutmut_5(x, y):
    return int(x == y) if x == x or y == y else nan


def x_equal__mutmut_6(x, y):
    return int(x == y) if x != x and y == y else nan


def x_equal__mutmut_7(x, y):
    return int(x == y) if x == x and y != y else nan

mutants_x_equal__mutmut['_mutmut_orig'] = x_equal__mutmut_orig # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_1'] = x_equal__mutmut_1 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_2'] = x_equal__mutmut_2 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_3'] = x_equal__mutmut_3 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_4'] = x_equal__mutmut_4 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_5'] = x_equal__mutmut_5 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_6'] = x_equal__mutmut_6 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_7'] = x_equal__mutmut_7 # type: ignore # mutmut generated
mutants_x_maximum__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_maximum__mutmut)
def maximum(*xs):
    return nan if any_nan(xs) else max(xs)


def x_maximum__mutmut_orig(*xs):
    return nan if any_nan(xs) else max(xs)


def x_maximum__mutmut_1(*xs):
    return nan if (any_nan(xs)) and False else max(xs)


def x_maximum__mutmut_2(*xs):
    return nan if (any_nan(xs)) or True else max(xs)


def x_maximum__mutmut_3(*xs):
    return nan if any_nan(None) else max(xs)


def x_maximum__mutmut_4(*xs):
    return nan if any_nan(xs) else max(None)

mutants_x_maximum__mutmut['_mutmut_orig'] = x_maximum__mutmut_orig # type: ignore # mutmut generated
mutants_x_maximum__mutmut['x_maximum__mutmut_1'] = x_maximum__mutmut_1 # type: ignore # mutmut generated
mutants_x_maximum__mutmut['x_maximum__mutmut_2'] = x_maximum__mutmut_2 # type: ignore # mutmut generated
mutants_x_maximum__mutmut['x_maximum__mutmut_3'] = x_maximum__mutmut_3 # type: ignore # mutmut generated
mutants_x_maximum__mutmut['x_maximum__mutmut_4'] = x_maximum__mutmut_4 # type: ignore # mutmut generated
mutants_x_minimum__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_minimum__mutmut)
def minimum(*xs):
    return nan if any_nan(xs) else min(xs)


def x_minimum__mutmut_orig(*xs):
    return nan if any_nan(xs) else min(xs)


def x_minimum__mutmut_1(*xs):
    return nan if (any_nan(xs)) and False else min(xs)


def x_minimum__mutmut_2(*xs):
    return nan if (any_nan(xs)) or True else min(xs)


def x_minimum__mutmut_3(*xs):
    return nan if any_nan(None) else min(xs)


def x_minimum__mutmut_4(*xs):
    return nan if any_nan(xs) else min(None)

mutants_x_minimum__mutmut['_mutmut_orig'] = x_minimum__mutmut_orig # type: ignore # mutmut generated
mutants_x_minimum__mutmut['x_minimum__mutmut_1'] = x_minimum__mutmut_1 # type: ignore # mutmut generated
mutants_x_minimum__mutmut['x_minimum__mutmut_2'] = x_minimum__mutmut_2 # type: ignore # mutmut generated
mutants_x_minimum__mutmut['x_minimum__mutmut_3'] = x_minimum__mutmut_3 # type: ignore # mutmut generated
mutants_x_minimum__mutmut['x_minimum__mutmut_4'] = x_minimum__mutmut_4 # type: ignore # mutmut generated
mutants_x_any_nan__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_any_nan__mutmut)
def any_nan(xs):
    return any([x != x for x in xs])  # noqa: C419 (a list is faster for the few there are)


def x_any_nan__mutmut_orig(xs):
    return any([x != x for x in xs])  # noqa: C419 (a list is faster for the few there are)


def x_any_nan__mutmut_1(xs):
    return any(None)  # noqa: C419 (a list is faster for the few there are)


def x_any_nan__mutmut_2(xs):
    return any([x == x for x in xs])  # noqa: C419 (a list is faster for the few there are)

mutants_x_any_nan__mutmut['_mutmut_orig'] = x_any_nan__mutmut_orig # type: ignore # mutmut generated
mutants_x_any_nan__mutmut['x_any_nan__mutmut_1'] = x_any_nan__mutmut_1 # type: ignore # mutmut generated
mutants_x_any_nan__mutmut['x_any_nan__mutmut_2'] = x_any_nan__mutmut_2 # type: ignore # mutmut generated


@bounded
def divide(a, b):
    try:
        return a / b
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{a} / {b}: nothing can be divided by 0") from None
mutants_x_reciprocal__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_reciprocal__mutmut)
def reciprocal(x):
    return 1 / x if x else math.copysign(inf, x)


def x_reciprocal__mutmut_orig(x):
    return 1 / x if x else math.copysign(inf, x)


def x_reciprocal__mutmut_1(x):
    return 1 / x if (x) and False else math.copysign(inf, x)


def x_reciprocal__mutmut_2(x):
    return 1 / x if (x) or True else math.copysign(inf, x)


def x_reciprocal__mutmut_3(x):
    return 1 * x if x else math.copysign(inf, x)


def x_reciprocal__mutmut_4(x):
    return 2 / x if x else math.copysign(inf, x)


def x_reciprocal__mutmut_5(x):
    return 1 / x if x else math.copysign(None, x)


def x_reciprocal__mutmut_6(x):
    return 1 / x if x else math.copysign(inf, None)


def x_reciprocal__mutmut_7(x):
    return 1 / x if x else math.copysign(x)


def x_reciprocal__mutmut_8(x):
    return 1 / x if x else math.copysign(inf, )

mutants_x_reciprocal__mutmut['_mutmut_orig'] = x_reciprocal__mutmut_orig # type: ignore # mutmut generated
mutants_x_reciprocal__mutmut['x_reciprocal__mutmut_1'] = x_reciprocal__mutmut_1 # type: ignore # mutmut generated
mutants_x_reciprocal__mutmut['x_reciprocal__mutmut_2'] = x_reciprocal__mutmut_2 # type: ignore # mutmut generated
mutants_x_reciprocal__mutmut['x_reciprocal__mutmut_3'] = x_reciprocal__mutmut_3 # type: ignore # mutmut generated
mutants_x_reciprocal__mutmut['x_reciprocal__mutmut_4'] = x_reciprocal__mutmut_4 # type: ignore # mutmut generated
mutants_x_reciprocal__mutmut['x_reciprocal__mutmut_5'] = x_reciprocal__mutmut_5 # type: ignore # mutmut generated
mutants_x_reciprocal__mutmut['x_reciprocal__mutmut_6'] = x_reciprocal__mutmut_6 # type: ignore # mutmut generated
mutants_x_reciprocal__mutmut['x_reciprocal__mutmut_7'] = x_reciprocal__mutmut_7 # type: ignore # mutmut generated
mutants_x_reciprocal__mutmut['x_reciprocal__mutmut_8'] = x_reciprocal__mutmut_8 # type: ignore # mutmut generated
mutants_x_power__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_power__mutmut)
def power(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n % 1 else -y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_orig(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n % 1 else -y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_1(x, n):
    try:
        y = None
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n % 1 else -y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_2(x, n):
    try:
        y = x * n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n % 1 else -y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_3(x, n):
    try:
        y = x**n
    except OverflowError:
        y = None
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n % 1 else -y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_4(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(None)
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n % 1 else -y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_5(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n / log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n % 1 else -y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_6(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(None))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n % 1 else -y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_7(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(None)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n % 1 else -y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_8(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) or y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n % 1 else -y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_9(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y >= 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n % 1 else -y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_10(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 2:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n % 1 else -y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_11(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = None  # not just below the largest float
        y = complex(y) if x < 0 and n % 1 else -y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_12(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = None
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_13(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if (x < 0 and n % 1) and False else -y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_14(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if (x < 0 and n % 1) or True else -y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_15(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(None) if x < 0 and n % 1 else -y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_16(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 or n % 1 else -y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_17(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x <= 0 and n % 1 else -y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_18(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 1 and n % 1 else -y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_19(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n / 1 else -y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_20(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n % 2 else -y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_21(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n % 1 else -y if (x < 0 and n % 2) and False else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_22(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n % 1 else -y if (x < 0 and n % 2) or True else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_23(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n % 1 else +y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_24(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n % 1 else -y if x < 0 or n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_25(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n % 1 else -y if x <= 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_26(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n % 1 else -y if x < 1 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_27(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n % 1 else -y if x < 0 and n / 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_28(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n % 1 else -y if x < 0 and n % 3 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_29(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n % 1 else -y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(None) from None
    if isinstance(y, complex):
        raise ValueError(f"({x}) ** {n}: a negative number has only whole powers among the reals")
    return y


def x_power__mutmut_30(x, n):
    try:
        y = x**n
    except OverflowError:
        y = exp(n * log(abs(x)))
        if isinstance(x, float) and y > 1:
            y = inf  # not just below the largest float
        y = complex(y) if x < 0 and n % 1 else -y if x < 0 and n % 2 else y
    except ZeroDivisionError:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers") from None
    if isinstance(y, complex):
        raise ValueError(None)
    return y

mutants_x_power__mutmut['_mutmut_orig'] = x_power__mutmut_orig # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_1'] = x_power__mutmut_1 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_2'] = x_power__mutmut_2 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_3'] = x_power__mutmut_3 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_4'] = x_power__mutmut_4 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_5'] = x_power__mutmut_5 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_6'] = x_power__mutmut_6 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_7'] = x_power__mutmut_7 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_8'] = x_power__mutmut_8 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_9'] = x_power__mutmut_9 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_10'] = x_power__mutmut_10 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_11'] = x_power__mutmut_11 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_12'] = x_power__mutmut_12 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_13'] = x_power__mutmut_13 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_14'] = x_power__mutmut_14 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_15'] = x_power__mutmut_15 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_16'] = x_power__mutmut_16 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_17'] = x_power__mutmut_17 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_18'] = x_power__mutmut_18 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_19'] = x_power__mutmut_19 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_20'] = x_power__mutmut_20 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_21'] = x_power__mutmut_21 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_22'] = x_power__mutmut_22 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_23'] = x_power__mutmut_23 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_24'] = x_power__mutmut_24 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_25'] = x_power__mutmut_25 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_26'] = x_power__mutmut_26 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_27'] = x_power__mutmut_27 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_28'] = x_power__mutmut_28 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_29'] = x_power__mutmut_29 # type: ignore # mutmut generated
mutants_x_power__mutmut['x_power__mutmut_30'] = x_power__mutmut_30 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_power_slope__mutmut)
def power_slope(x, n):
    if n == 0:
        return 0
    return n * power(x, n - 1) if x or n >= 1 else n * inf


def x_power_slope__mutmut_orig(x, n):
    if n == 0:
        return 0
    return n * power(x, n - 1) if x or n >= 1 else n * inf


def x_power_slope__mutmut_1(x, n):
    if n != 0:
        return 0
    return n * power(x, n - 1) if x or n >= 1 else n * inf


def x_power_slope__mutmut_2(x, n):
    if n == 1:
        return 0
    return n * power(x, n - 1) if x or n >= 1 else n * inf


def x_power_slope__mutmut_3(x, n):
    if n == 0:
        return 1
    return n * power(x, n - 1) if x or n >= 1 else n * inf


def x_power_slope__mutmut_4(x, n):
    if n == 0:
        return 0
    return n * power(x, n - 1) if (x or n >= 1) and False else n * inf


def x_power_slope__mutmut_5(x, n):
    if n == 0:
        return 0
    return n * power(x, n - 1) if (x or n >= 1) or True else n * inf


def x_power_slope__mutmut_6(x, n):
    if n == 0:
        return 0
    return n / power(x, n - 1) if x or n >= 1 else n * inf


def x_power_slope__mutmut_7(x, n):
    if n == 0:
        return 0
    return n * power(None, n - 1) if x or n >= 1 else n * inf


def x_power_slope__mutmut_8(x, n):
    if n == 0:
        return 0
    return n * power(x, None) if x or n >= 1 else n * inf


def x_power_slope__mutmut_9(x, n):
    if n == 0:
        return 0
    return n * power(n - 1) if x or n >= 1 else n * inf


def x_power_slope__mutmut_10(x, n):
    if n == 0:
        return 0
    return n * power(x, ) if x or n >= 1 else n * inf


def x_power_slope__mutmut_11(x, n):
    if n == 0:
        return 0
    return n * power(x, n + 1) if x or n >= 1 else n * inf


def x_power_slope__mutmut_12(x, n):
    if n == 0:
        return 0
    return n * power(x, n - 2) if x or n >= 1 else n * inf


def x_power_slope__mutmut_13(x, n):
    if n == 0:
        return 0
    return n * power(x, n - 1) if x and n >= 1 else n * inf


def x_power_slope__mutmut_14(x, n):
    if n == 0:
        return 0
    return n * power(x, n - 1) if x or n > 1 else n * inf


def x_power_slope__mutmut_15(x, n):
    if n == 0:
        return 0
    return n * power(x, n - 1) if x or n >= 2 else n * inf


def x_power_slope__mutmut_16(x, n):
    if n == 0:
        return 0
    return n * power(x, n - 1) if x or n >= 1 else n / inf

mutants_x_power_slope__mutmut['_mutmut_orig'] = x_power_slope__mutmut_orig # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_1'] = x_power_slope__mutmut_1 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_2'] = x_power_slope__mutmut_2 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_3'] = x_power_slope__mutmut_3 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_4'] = x_power_slope__mutmut_4 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_5'] = x_power_slope__mutmut_5 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_6'] = x_power_slope__mutmut_6 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_7'] = x_power_slope__mutmut_7 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_8'] = x_power_slope__mutmut_8 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_9'] = x_power_slope__mutmut_9 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_10'] = x_power_slope__mutmut_10 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_11'] = x_power_slope__mutmut_11 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_12'] = x_power_slope__mutmut_12 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_13'] = x_power_slope__mutmut_13 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_14'] = x_power_slope__mutmut_14 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_15'] = x_power_slope__mutmut_15 # type: ignore # mutmut generated
mutants_x_power_slope__mutmut['x_power_slope__mutmut_16'] = x_power_slope__mutmut_16 # type: ignore # mutmut generated
mutants_x_log_factor__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_log_factor__mutmut)
def log_factor(x):
    return log(x) if x > 0 else 0 if x == 0 else nan


def x_log_factor__mutmut_orig(x):
    return log(x) if x > 0 else 0 if x == 0 else nan


def x_log_factor__mutmut_1(x):
    return log(x) if (x > 0) and False else 0 if x == 0 else nan


def x_log_factor__mutmut_2(x):
    return log(x) if (x > 0) or True else 0 if x == 0 else nan


def x_log_factor__mutmut_3(x):
    return log(None) if x > 0 else 0 if x == 0 else nan


def x_log_factor__mutmut_4(x):
    return log(x) if x >= 0 else 0 if x == 0 else nan


def x_log_factor__mutmut_5(x):
    return log(x) if x > 1 else 0 if x == 0 else nan


def x_log_factor__mutmut_6(x):
    return log(x) if x > 0 else 0 if (x == 0) and False else nan


def x_log_factor__mutmut_7(x):
    return log(x) if x > 0 else 0 if (x == 0) or True else nan


def x_log_factor__mutmut_8(x):
    return log(x) if x > 0 else 1 if x == 0 else nan


def x_log_factor__mutmut_9(x):
    return log(x) if x > 0 else 0 if x != 0 else nan


def x_log_factor__mutmut_10(x):
    return log(x) if x > 0 else 0 if x == 1 else nan

mutants_x_log_factor__mutmut['_mutmut_orig'] = x_log_factor__mutmut_orig # type: ignore # mutmut generated
mutants_x_log_factor__mutmut['x_log_factor__mutmut_1'] = x_log_factor__mutmut_1 # type: ignore # mutmut generated
mutants_x_log_factor__mutmut['x_log_factor__mutmut_2'] = x_log_factor__mutmut_2 # type: ignore # mutmut generated
mutants_x_log_factor__mutmut['x_log_factor__mutmut_3'] = x_log_factor__mutmut_3 # type: ignore # mutmut generated
mutants_x_log_factor__mutmut['x_log_factor__mutmut_4'] = x_log_factor__mutmut_4 # type: ignore # mutmut generated
mutants_x_log_factor__mutmut['x_log_factor__mutmut_5'] = x_log_factor__mutmut_5 # type: ignore # mutmut generated
mutants_x_log_factor__mutmut['x_log_factor__mutmut_6'] = x_log_factor__mutmut_6 # type: ignore # mutmut generated
mutants_x_log_factor__mutmut['x_log_factor__mutmut_7'] = x_log_factor__mutmut_7 # type: ignore # mutmut generated
mutants_x_log_factor__mutmut['x_log_factor__mutmut_8'] = x_log_factor__mutmut_8 # type: ignore # mutmut generated
mutants_x_log_factor__mutmut['x_log_factor__mutmut_9'] = x_log_factor__mutmut_9 # type: ignore # mutmut generated
mutants_x_log_factor__mutmut['x_log_factor__mutmut_10'] = x_log_factor__mutmut_10 # type: ignore # mutmut generated
mutants_x_total__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_total__mutmut)
def total(*xs):
    if float not in map(type, xs) and all(isinstance(x, numbers.Rational) for x in xs):
        return sum(xs)
    try:
        return math.fsum(xs)
    except (OverflowError, ValueError):
        return _total_of_extremes(xs)


def x_total__mutmut_orig(*xs):
    if float not in map(type, xs) and all(isinstance(x, numbers.Rational) for x in xs):
        return sum(xs)
    try:
        return math.fsum(xs)
    except (OverflowError, ValueError):
        return _total_of_extremes(xs)


def x_total__mutmut_1(*xs):
    if float not in map(type, xs) or all(isinstance(x, numbers.Rational) for x in xs):
        return sum(xs)
    try:
        return math.fsum(xs)
    except (OverflowError, ValueError):
        return _total_of_extremes(xs)


def x_total__mutmut_2(*xs):
    if float in map(type, xs) and all(isinstance(x, numbers.Rational) for x in xs):
        return sum(xs)
    try:
        return math.fsum(xs)
    except (OverflowError, ValueError):
        return _total_of_extremes(xs)


def x_total__mutmut_3(*xs):
    if float not in map(None, xs) and all(isinstance(x, numbers.Rational) for x in xs):
        return sum(xs)
    try:
        return math.fsum(xs)
    except (OverflowError, ValueError):
        return _total_of_extremes(xs)


def x_total__mutmut_4(*xs):
    if float not in map(type, None) and all(isinstance(x, numbers.Rational) for x in xs):
        return sum(xs)
    try:
        return math.fsum(xs)
    except (OverflowError, ValueError):
        return _total_of_extremes(xs)


def x_total__mutmut_5(*xs):
    if float not in map(xs) and all(isinstance(x, numbers.Rational) for x in xs):
        return sum(xs)
    try:
        return math.fsum(xs)
    except (OverflowError, ValueError):
        return _total_of_extremes(xs)


def x_total__mutmut_6(*xs):
    if float not in map(type, ) and all(isinstance(x, numbers.Rational) for x in xs):
        return sum(xs)
    try:
        return math.fsum(xs)
    except (OverflowError, ValueError):
        return _total_of_extremes(xs)


def x_total__mutmut_7(*xs):
    if float not in map(type, xs) and all(None):
        return sum(xs)
    try:
        return math.fsum(xs)
    except (OverflowError, ValueError):
        return _total_of_extremes(xs)


def x_total__mutmut_8(*xs):
    if float not in map(type, xs) and all(isinstance(x, numbers.Rational) for x in xs):
        return sum(None)
    try:
        return math.fsum(xs)
    except (OverflowError, ValueError):
        return _total_of_extremes(xs)


def x_total__mutmut_9(*xs):
    if float not in map(type, xs) and all(isinstance(x, numbers.Rational) for x in xs):
        return sum(xs)
    try:
        return math.fsum(None)
    except (OverflowError, ValueError):
        return _total_of_extremes(xs)


def x_total__mutmut_10(*xs):
    if float not in map(type, xs) and all(isinstance(x, numbers.Rational) for x in xs):
        return sum(xs)
    try:
        return math.fsum(xs)
    except (OverflowError, ValueError):
        return _total_of_extremes(None)

mutants_x_total__mutmut['_mutmut_orig'] = x_total__mutmut_orig # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_1'] = x_total__mutmut_1 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_2'] = x_total__mutmut_2 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_3'] = x_total__mutmut_3 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_4'] = x_total__mutmut_4 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_5'] = x_total__mutmut_5 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_6'] = x_total__mutmut_6 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_7'] = x_total__mutmut_7 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_8'] = x_total__mutmut_8 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_9'] = x_total__mutmut_9 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_10'] = x_total__mutmut_10 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__total_of_extremes__mutmut)
def _total_of_extremes(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) < inf]
    if endless:
        return nan if len({*endless}) > 1 or endless[0] != endless[0] else endless[0]
    exact = sum(map(Fraction, xs))
    try:
        return float(exact)
    except OverflowError:
        return inf if exact > 0 else -inf


def x__total_of_extremes__mutmut_orig(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) < inf]
    if endless:
        return nan if len({*endless}) > 1 or endless[0] != endless[0] else endless[0]
    exact = sum(map(Fraction, xs))
    try:
        return float(exact)
    except OverflowError:
        return inf if exact > 0 else -inf


def x__total_of_extremes__mutmut_1(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = None
    if endless:
        return nan if len({*endless}) > 1 or endless[0] != endless[0] else endless[0]
    exact = sum(map(Fraction, xs))
    try:
        return float(exact)
    except OverflowError:
        return inf if exact > 0 else -inf


def x__total_of_extremes__mutmut_2(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if abs(x) < inf]
    if endless:
        return nan if len({*endless}) > 1 or endless[0] != endless[0] else endless[0]
    exact = sum(map(Fraction, xs))
    try:
        return float(exact)
    except OverflowError:
        return inf if exact > 0 else -inf


def x__total_of_extremes__mutmut_3(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(None) < inf]
    if endless:
        return nan if len({*endless}) > 1 or endless[0] != endless[0] else endless[0]
    exact = sum(map(Fraction, xs))
    try:
        return float(exact)
    except OverflowError:
        return inf if exact > 0 else -inf


def x__total_of_extremes__mutmut_4(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) <= inf]
    if endless:
        return nan if len({*endless}) > 1 or endless[0] != endless[0] else endless[0]
    exact = sum(map(Fraction, xs))
    try:
        return float(exact)
    except OverflowError:
        return inf if exact > 0 else -inf


def x__total_of_extremes__mutmut_5(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) < inf]
    if endless:
        return nan if (len({*endless}) > 1 or endless[0] != endless[0]) and False else endless[0]
    exact = sum(map(Fraction, xs))
    try:
        return float(exact)
    except OverflowError:
        return inf if exact > 0 else -inf


def x__total_of_extremes__mutmut_6(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) < inf]
    if endless:
        return nan if (len({*endless}) > 1 or endless[0] != endless[0]) or True else endless[0]
    exact = sum(map(Fraction, xs))
    try:
        return float(exact)
    except OverflowError:
        return inf if exact > 0 else -inf


def x__total_of_extremes__mutmut_7(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) < inf]
    if endless:
        return nan if len({*endless}) > 1 and endless[0] != endless[0] else endless[0]
    exact = sum(map(Fraction, xs))
    try:
        return float(exact)
    except OverflowError:
        return inf if exact > 0 else -inf


def x__total_of_extremes__mutmut_8(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) < inf]
    if endless:
        return nan if len({*endless}) >= 1 or endless[0] != endless[0] else endless[0]
    exact = sum(map(Fraction, xs))
    try:
        return float(exact)
    except OverflowError:
        return inf if exact > 0 else -inf


def x__total_of_extremes__mutmut_9(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) < inf]
    if endless:
        return nan if len({*endless}) > 2 or endless[0] != endless[0] else endless[0]
    exact = sum(map(Fraction, xs))
    try:
        return float(exact)
    except OverflowError:
        return inf if exact > 0 else -inf


def x__total_of_extremes__mutmut_10(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) < inf]
    if endless:
        return nan if len({*endless}) > 1 or endless[1] != endless[0] else endless[0]
    exact = sum(map(Fraction, xs))
    try:
        return float(exact)
    except OverflowError:
        return inf if exact > 0 else -inf


def x__total_of_extremes__mutmut_11(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) < inf]
    if endless:
        return nan if len({*endless}) > 1 or endless[0] == endless[0] else endless[0]
    exact = sum(map(Fraction, xs))
    try:
        return float(exact)
    except OverflowError:
        return inf if exact > 0 else -inf


def x__total_of_extremes__mutmut_12(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) < inf]
    if endless:
        return nan if len({*endless}) > 1 or endless[0] != endless[1] else endless[0]
    exact = sum(map(Fraction, xs))
    try:
        return float(exact)
    except OverflowError:
        return inf if exact > 0 else -inf


def x__total_of_extremes__mutmut_13(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) < inf]
    if endless:
        return nan if len({*endless}) > 1 or endless[0] != endless[0] else endless[1]
    exact = sum(map(Fraction, xs))
    try:
        return float(exact)
    except OverflowError:
        return inf if exact > 0 else -inf


def x__total_of_extremes__mutmut_14(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) < inf]
    if endless:
        return nan if len({*endless}) > 1 or endless[0] != endless[0] else endless[0]
    exact = None
    try:
        return float(exact)
    except OverflowError:
        return inf if exact > 0 else -inf


def x__total_of_extremes__mutmut_15(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) < inf]
    if endless:
        return nan if len({*endless}) > 1 or endless[0] != endless[0] else endless[0]
    exact = sum(None)
    try:
        return float(exact)
    except OverflowError:
        return inf if exact > 0 else -inf


def x__total_of_extremes__mutmut_16(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) < inf]
    if endless:
        return nan if len({*endless}) > 1 or endless[0] != endless[0] else endless[0]
    exact = sum(map(None, xs))
    try:
        return float(exact)
    except OverflowError:
        return inf if exact > 0 else -inf


def x__total_of_extremes__mutmut_17(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) < inf]
    if endless:
        return nan if len({*endless}) > 1 or endless[0] != endless[0] else endless[0]
    exact = sum(map(Fraction, None))
    try:
        return float(exact)
    except OverflowError:
        return inf if exact > 0 else -inf


def x__total_of_extremes__mutmut_18(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) < inf]
    if endless:
        return nan if len({*endless}) > 1 or endless[0] != endless[0] else endless[0]
    exact = sum(map(xs))
    try:
        return float(exact)
    except OverflowError:
        return inf if exact > 0 else -inf


def x__total_of_extremes__mutmut_19(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) < inf]
    if endless:
        return nan if len({*endless}) > 1 or endless[0] != endless[0] else endless[0]
    exact = sum(map(Fraction, ))
    try:
        return float(exact)
    except OverflowError:
        return inf if exact > 0 else -inf


def x__total_of_extremes__mutmut_20(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) < inf]
    if endless:
        return nan if len({*endless}) > 1 or endless[0] != endless[0] else endless[0]
    exact = sum(map(Fraction, xs))
    try:
        return float(None)
    except OverflowError:
        return inf if exact > 0 else -inf


def x__total_of_extremes__mutmut_21(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) < inf]
    if endless:
        return nan if len({*endless}) > 1 or endless[0] != endless[0] else endless[0]
    exact = sum(map(Fraction, xs))
    try:
        return float(exact)
    except OverflowError:
        return inf if (exact > 0) and False else -inf


def x__total_of_extremes__mutmut_22(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) < inf]
    if endless:
        return nan if len({*endless}) > 1 or endless[0] != endless[0] else endless[0]
    exact = sum(map(Fraction, xs))
    try:
        return float(exact)
    except OverflowError:
        return inf if (exact > 0) or True else -inf


def x__total_of_extremes__mutmut_23(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) < inf]
    if endless:
        return nan if len({*endless}) > 1 or endless[0] != endless[0] else endless[0]
    exact = sum(map(Fraction, xs))
    try:
        return float(exact)
    except OverflowError:
        return inf if exact >= 0 else -inf


def x__total_of_extremes__mutmut_24(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) < inf]
    if endless:
        return nan if len({*endless}) > 1 or endless[0] != endless[0] else endless[0]
    exact = sum(map(Fraction, xs))
    try:
        return float(exact)
    except OverflowError:
        return inf if exact > 1 else -inf


def x__total_of_extremes__mutmut_25(xs):
    """Return a sum that fsum refuses: a partial sum is too large, or there are inf and -inf."""
    from fractions import Fraction  # here, since it is slow to load and seldom needed

    endless = [x for x in xs if not abs(x) < inf]
    if endless:
        return nan if len({*endless}) > 1 or endless[0] != endless[0] else endless[0]
    exact = sum(map(Fraction, xs))
    try:
        return float(exact)
    except OverflowError:
        return inf if exact > 0 else +inf

mutants_x__total_of_extremes__mutmut['_mutmut_orig'] = x__total_of_extremes__mutmut_orig # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_1'] = x__total_of_extremes__mutmut_1 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_2'] = x__total_of_extremes__mutmut_2 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_3'] = x__total_of_extremes__mutmut_3 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_4'] = x__total_of_extremes__mutmut_4 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_5'] = x__total_of_extremes__mutmut_5 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_6'] = x__total_of_extremes__mutmut_6 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_7'] = x__total_of_extremes__mutmut_7 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_8'] = x__total_of_extremes__mutmut_8 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_9'] = x__total_of_extremes__mutmut_9 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_10'] = x__total_of_extremes__mutmut_10 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_11'] = x__total_of_extremes__mutmut_11 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_12'] = x__total_of_extremes__mutmut_12 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_13'] = x__total_of_extremes__mutmut_13 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_14'] = x__total_of_extremes__mutmut_14 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_15'] = x__total_of_extremes__mutmut_15 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_16'] = x__total_of_extremes__mutmut_16 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_17'] = x__total_of_extremes__mutmut_17 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_18'] = x__total_of_extremes__mutmut_18 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_19'] = x__total_of_extremes__mutmut_19 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_20'] = x__total_of_extremes__mutmut_20 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_21'] = x__total_of_extremes__mutmut_21 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_22'] = x__total_of_extremes__mutmut_22 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_23'] = x__total_of_extremes__mutmut_23 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_24'] = x__total_of_extremes__mutmut_24 # type: ignore # mutmut generated
mutants_x__total_of_extremes__mutmut['x__total_of_extremes__mutmut_25'] = x__total_of_extremes__mutmut_25 # type: ignore # mutmut generated


peak = maximum  # taken off before exp, so that it cannot overflow
