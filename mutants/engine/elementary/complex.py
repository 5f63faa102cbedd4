"""Complex numbers, as the complex step uses them: a real number with a tiny imaginary part.

f(x + ih) = f(x) + ih f'(x) but for terms in h squared, so the imaginary part carries the slope,
with no difference to lose digits in. Hence an operation that must choose looks at the real part
alone, and `absolute` keeps the sign of the slope, where abs would give a length.
"""

import cmath
import math

from . import real

inf, nan = math.inf, math.nan
sin, cos, tan, atan, tanh = cmath.sin, cmath.cos, cmath.tan, cmath.atan, cmath.tanh


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
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
        return cmath.exp(x)
    except OverflowError:
        return cmath.rect(inf, x.imag)


def x_exp__mutmut_orig(x):
    try:
        return cmath.exp(x)
    except OverflowError:
        return cmath.rect(inf, x.imag)


def x_exp__mutmut_1(x):
    try:
        return cmath.exp(None)
    except OverflowError:
        return cmath.rect(inf, x.imag)


def x_exp__mutmut_2(x):
    try:
        return cmath.exp(x)
    except OverflowError:
        return cmath.rect(None, x.imag)


def x_exp__mutmut_3(x):
    try:
        return cmath.exp(x)
    except OverflowError:
        return cmath.rect(inf, None)


def x_exp__mutmut_4(x):
    try:
        return cmath.exp(x)
    except OverflowError:
        return cmath.rect(x.imag)


def x_exp__mutmut_5(x):
    try:
        return cmath.exp(x)
    except OverflowError:
        return cmath.rect(inf, )

mutants_x_exp__mutmut['_mutmut_orig'] = x_exp__mutmut_orig # type: ignore # mutmut generated
mutants_x_exp__mutmut['x_exp__mutmut_1'] = x_exp__mutmut_1 # type: ignore # mutmut generated
mutants_x_exp__mutmut['x_exp__mutmut_2'] = x_exp__mutmut_2 # type: ignore # mutmut generated
mutants_x_exp__mutmut['x_exp__mutmut_3'] = x_exp__mutmut_3 # type: ignore # mutmut generated
mutants_x_exp__mutmut['x_exp__mutmut_4'] = x_exp__mutmut_4 # type: ignore # mutmut generated
mutants_x_exp__mutmut['x_exp__mutmut_5'] = x_exp__mutmut_5 # type: ignore # mutmut generated
mutants_x_expm1__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_expm1__mutmut)
def expm1(x):
    growth, turn = real.expm1(x.real), 2 * math.sin(x.imag / 2) ** 2  # turn = 1 - cos(x.imag)
    return complex(growth - (growth + 1) * turn, (growth + 1) * math.sin(x.imag))


def x_expm1__mutmut_orig(x):
    growth, turn = real.expm1(x.real), 2 * math.sin(x.imag / 2) ** 2  # turn = 1 - cos(x.imag)
    return complex(growth - (growth + 1) * turn, (growth + 1) * math.sin(x.imag))


def x_expm1__mutmut_1(x):
    growth, turn = None  # turn = 1 - cos(x.imag)
    return complex(growth - (growth + 1) * turn, (growth + 1) * math.sin(x.imag))


def x_expm1__mutmut_2(x):
    growth, turn = real.expm1(None), 2 * math.sin(x.imag / 2) ** 2  # turn = 1 - cos(x.imag)
    return complex(growth - (growth + 1) * turn, (growth + 1) * math.sin(x.imag))


def x_expm1__mutmut_3(x):
    growth, turn = real.expm1(x.real), 2 / math.sin(x.imag / 2) ** 2  # turn = 1 - cos(x.imag)
    return complex(growth - (growth + 1) * turn, (growth + 1) * math.sin(x.imag))


def x_expm1__mutmut_4(x):
    growth, turn = real.expm1(x.real), 3 * math.sin(x.imag / 2) ** 2  # turn = 1 - cos(x.imag)
    return complex(growth - (growth + 1) * turn, (growth + 1) * math.sin(x.imag))


def x_expm1__mutmut_5(x):
    growth, turn = real.expm1(x.real), 2 * math.sin(x.imag / 2) * 2  # turn = 1 - cos(x.imag)
    return complex(growth - (growth + 1) * turn, (growth + 1) * math.sin(x.imag))


def x_expm1__mutmut_6(x):
    growth, turn = real.expm1(x.real), 2 * math.sin(None) ** 2  # turn = 1 - cos(x.imag)
    return complex(growth - (growth + 1) * turn, (growth + 1) * math.sin(x.imag))


def x_expm1__mutmut_7(x):
    growth, turn = real.expm1(x.real), 2 * math.sin(x.imag * 2) ** 2  # turn = 1 - cos(x.imag)
    return complex(growth - (growth + 1) * turn, (growth + 1) * math.sin(x.imag))


def x_expm1__mutmut_8(x):
    growth, turn = real.expm1(x.real), 2 * math.sin(x.imag / 3) ** 2  # turn = 1 - cos(x.imag)
    return complex(growth - (growth + 1) * turn, (growth + 1) * math.sin(x.imag))


def x_expm1__mutmut_9(x):
    growth, turn = real.expm1(x.real), 2 * math.sin(x.imag / 2) ** 3  # turn = 1 - cos(x.imag)
    return complex(growth - (growth + 1) * turn, (growth + 1) * math.sin(x.imag))


def x_expm1__mutmut_10(x):
    growth, turn = real.expm1(x.real), 2 * math.sin(x.imag / 2) ** 2  # turn = 1 - cos(x.imag)
    return complex(None, (growth + 1) * math.sin(x.imag))


def x_expm1__mutmut_11(x):
    growth, turn = real.expm1(x.real), 2 * math.sin(x.imag / 2) ** 2  # turn = 1 - cos(x.imag)
    return complex(growth - (growth + 1) * turn, None)


def x_expm1__mutmut_12(x):
    growth, turn = real.expm1(x.real), 2 * math.sin(x.imag / 2) ** 2  # turn = 1 - cos(x.imag)
    return complex((growth + 1) * math.sin(x.imag))


def x_expm1__mutmut_13(x):
    growth, turn = real.expm1(x.real), 2 * math.sin(x.imag / 2) ** 2  # turn = 1 - cos(x.imag)
    return complex(growth - (growth + 1) * turn, )


def x_expm1__mutmut_14(x):
    growth, turn = real.expm1(x.real), 2 * math.sin(x.imag / 2) ** 2  # turn = 1 - cos(x.imag)
    return complex(growth + (growth + 1) * turn, (growth + 1) * math.sin(x.imag))


def x_expm1__mutmut_15(x):
    growth, turn = real.expm1(x.real), 2 * math.sin(x.imag / 2) ** 2  # turn = 1 - cos(x.imag)
    return complex(growth - (growth + 1) / turn, (growth + 1) * math.sin(x.imag))


def x_expm1__mutmut_16(x):
    growth, turn = real.expm1(x.real), 2 * math.sin(x.imag / 2) ** 2  # turn = 1 - cos(x.imag)
    return complex(growth - (growth - 1) * turn, (growth + 1) * math.sin(x.imag))


def x_expm1__mutmut_17(x):
    growth, turn = real.expm1(x.real), 2 * math.sin(x.imag / 2) ** 2  # turn = 1 - cos(x.imag)
    return complex(growth - (growth + 2) * turn, (growth + 1) * math.sin(x.imag))


def x_expm1__mutmut_18(x):
    growth, turn = real.expm1(x.real), 2 * math.sin(x.imag / 2) ** 2  # turn = 1 - cos(x.imag)
    return complex(growth - (growth + 1) * turn, (growth + 1) / math.sin(x.imag))


def x_expm1__mutmut_19(x):
    growth, turn = real.expm1(x.real), 2 * math.sin(x.imag / 2) ** 2  # turn = 1 - cos(x.imag)
    return complex(growth - (growth + 1) * turn, (growth - 1) * math.sin(x.imag))


def x_expm1__mutmut_20(x):
    growth, turn = real.expm1(x.real), 2 * math.sin(x.imag / 2) ** 2  # turn = 1 - cos(x.imag)
    return complex(growth - (growth + 1) * turn, (growth + 2) * math.sin(x.imag))


def x_expm1__mutmut_21(x):
    growth, turn = real.expm1(x.real), 2 * math.sin(x.imag / 2) ** 2  # turn = 1 - cos(x.imag)
    return complex(growth - (growth + 1) * turn, (growth + 1) * math.sin(None))

mutants_x_expm1__mutmut['_mutmut_orig'] = x_expm1__mutmut_orig # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_1'] = x_expm1__mutmut_1 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_2'] = x_expm1__mutmut_2 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_3'] = x_expm1__mutmut_3 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_4'] = x_expm1__mutmut_4 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_5'] = x_expm1__mutmut_5 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_6'] = x_expm1__mutmut_6 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_7'] = x_expm1__mutmut_7 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_8'] = x_expm1__mutmut_8 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_9'] = x_expm1__mutmut_9 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_10'] = x_expm1__mutmut_10 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_11'] = x_expm1__mutmut_11 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_12'] = x_expm1__mutmut_12 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_13'] = x_expm1__mutmut_13 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_14'] = x_expm1__mutmut_14 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_15'] = x_expm1__mutmut_15 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_16'] = x_expm1__mutmut_16 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_17'] = x_expm1__mutmut_17 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_18'] = x_expm1__mutmut_18 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_19'] = x_expm1__mutmut_19 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_20'] = x_expm1__mutmut_20 # type: ignore # mutmut generated
mutants_x_expm1__mutmut['x_expm1__mutmut_21'] = x_expm1__mutmut_21 # type: ignore # mutmut generated
mutants_x_log__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_log__mutmut)
def log(x):
    if x == 0:
        raise ValueError(f"log({x}): a logarithm needs a number other than 0")
    return cmath.log(x)


def x_log__mutmut_orig(x):
    if x == 0:
        raise ValueError(f"log({x}): a logarithm needs a number other than 0")
    return cmath.log(x)


def x_log__mutmut_1(x):
    if x != 0:
        raise ValueError(f"log({x}): a logarithm needs a number other than 0")
    return cmath.log(x)


def x_log__mutmut_2(x):
    if x == 1:
        raise ValueError(f"log({x}): a logarithm needs a number other than 0")
    return cmath.log(x)


def x_log__mutmut_3(x):
    if x == 0:
        raise ValueError(None)
    return cmath.log(x)


def x_log__mutmut_4(x):
    if x == 0:
        raise ValueError(f"log({x}): a logarithm needs a number other than 0")
    return cmath.log(None)

mutants_x_log__mutmut['_mutmut_orig'] = x_log__mutmut_orig # type: ignore # mutmut generated
mutants_x_log__mutmut['x_log__mutmut_1'] = x_log__mutmut_1 # type: ignore # mutmut generated
mutants_x_log__mutmut['x_log__mutmut_2'] = x_log__mutmut_2 # type: ignore # mutmut generated
mutants_x_log__mutmut['x_log__mutmut_3'] = x_log__mutmut_3 # type: ignore # mutmut generated
mutants_x_log__mutmut['x_log__mutmut_4'] = x_log__mutmut_4 # type: ignore # mutmut generated
mutants_x_log1p__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_log1p__mutmut)
def log1p(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) + b * b) / 2, math.atan2(b, 1 + a))


def x_log1p__mutmut_orig(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) + b * b) / 2, math.atan2(b, 1 + a))


def x_log1p__mutmut_1(x):
    if x != -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) + b * b) / 2, math.atan2(b, 1 + a))


def x_log1p__mutmut_2(x):
    if x == +1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) + b * b) / 2, math.atan2(b, 1 + a))


def x_log1p__mutmut_3(x):
    if x == -2:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) + b * b) / 2, math.atan2(b, 1 + a))


def x_log1p__mutmut_4(x):
    if x == -1:
        raise ValueError(None)
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) + b * b) / 2, math.atan2(b, 1 + a))


def x_log1p__mutmut_5(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(None) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) + b * b) / 2, math.atan2(b, 1 + a))


def x_log1p__mutmut_6(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) >= 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) + b * b) / 2, math.atan2(b, 1 + a))


def x_log1p__mutmut_7(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 1.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) + b * b) / 2, math.atan2(b, 1 + a))


def x_log1p__mutmut_8(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(None)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) + b * b) / 2, math.atan2(b, 1 + a))


def x_log1p__mutmut_9(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 - x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) + b * b) / 2, math.atan2(b, 1 + a))


def x_log1p__mutmut_10(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(2 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) + b * b) / 2, math.atan2(b, 1 + a))


def x_log1p__mutmut_11(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = None
    return complex(math.log1p(a * (2 + a) + b * b) / 2, math.atan2(b, 1 + a))


def x_log1p__mutmut_12(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(None, math.atan2(b, 1 + a))


def x_log1p__mutmut_13(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) + b * b) / 2, None)


def x_log1p__mutmut_14(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.atan2(b, 1 + a))


def x_log1p__mutmut_15(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) + b * b) / 2, )


def x_log1p__mutmut_16(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) + b * b) * 2, math.atan2(b, 1 + a))


def x_log1p__mutmut_17(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(None) / 2, math.atan2(b, 1 + a))


def x_log1p__mutmut_18(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) - b * b) / 2, math.atan2(b, 1 + a))


def x_log1p__mutmut_19(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a / (2 + a) + b * b) / 2, math.atan2(b, 1 + a))


def x_log1p__mutmut_20(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 - a) + b * b) / 2, math.atan2(b, 1 + a))


def x_log1p__mutmut_21(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (3 + a) + b * b) / 2, math.atan2(b, 1 + a))


def x_log1p__mutmut_22(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) + b / b) / 2, math.atan2(b, 1 + a))


def x_log1p__mutmut_23(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) + b * b) / 3, math.atan2(b, 1 + a))


def x_log1p__mutmut_24(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) + b * b) / 2, math.atan2(None, 1 + a))


def x_log1p__mutmut_25(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) + b * b) / 2, math.atan2(b, None))


def x_log1p__mutmut_26(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) + b * b) / 2, math.atan2(1 + a))


def x_log1p__mutmut_27(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) + b * b) / 2, math.atan2(b, ))


def x_log1p__mutmut_28(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) + b * b) / 2, math.atan2(b, 1 - a))


def x_log1p__mutmut_29(x):
    if x == -1:
        raise ValueError(f"log1p({x}): log(1 + x) needs a number other than -1")
    if abs(x) > 0.5:
        return cmath.log(1 + x)
    a, b = x.real, x.imag
    return complex(math.log1p(a * (2 + a) + b * b) / 2, math.atan2(b, 2 + a))

mutants_x_log1p__mutmut['_mutmut_orig'] = x_log1p__mutmut_orig # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_1'] = x_log1p__mutmut_1 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_2'] = x_log1p__mutmut_2 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_3'] = x_log1p__mutmut_3 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_4'] = x_log1p__mutmut_4 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_5'] = x_log1p__mutmut_5 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_6'] = x_log1p__mutmut_6 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_7'] = x_log1p__mutmut_7 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_8'] = x_log1p__mutmut_8 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_9'] = x_log1p__mutmut_9 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_10'] = x_log1p__mutmut_10 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_11'] = x_log1p__mutmut_11 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_12'] = x_log1p__mutmut_12 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_13'] = x_log1p__mutmut_13 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_14'] = x_log1p__mutmut_14 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_15'] = x_log1p__mutmut_15 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_16'] = x_log1p__mutmut_16 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_17'] = x_log1p__mutmut_17 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_18'] = x_log1p__mutmut_18 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_19'] = x_log1p__mutmut_19 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_20'] = x_log1p__mutmut_20 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_21'] = x_log1p__mutmut_21 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_22'] = x_log1p__mutmut_22 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_23'] = x_log1p__mutmut_23 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_24'] = x_log1p__mutmut_24 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_25'] = x_log1p__mutmut_25 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_26'] = x_log1p__mutmut_26 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_27'] = x_log1p__mutmut_27 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_28'] = x_log1p__mutmut_28 # type: ignore # mutmut generated
mutants_x_log1p__mutmut['x_log1p__mutmut_29'] = x_log1p__mutmut_29 # type: ignore # mutmut generated
mutants_x_sqrt__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_sqrt__mutmut)
def sqrt(x):
    return cmath.sqrt(x)


def x_sqrt__mutmut_orig(x):
    return cmath.sqrt(x)


def x_sqrt__mutmut_1(x):
    return cmath.sqrt(None)

mutants_x_sqrt__mutmut['_mutmut_orig'] = x_sqrt__mutmut_orig # type: ignore # mutmut generated
mutants_x_sqrt__mutmut['x_sqrt__mutmut_1'] = x_sqrt__mutmut_1 # type: ignore # mutmut generated
mutants_x_sinh__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_sinh__mutmut)
def sinh(x):
    return (exp(x) - exp(-x)) / 2 if abs(x.real) > 1 else cmath.sinh(x)


def x_sinh__mutmut_orig(x):
    return (exp(x) - exp(-x)) / 2 if abs(x.real) > 1 else cmath.sinh(x)


def x_sinh__mutmut_1(x):
    return (exp(x) - exp(-x)) / 2 if (abs(x.real) > 1) and False else cmath.sinh(x)


def x_sinh__mutmut_2(x):
    return (exp(x) - exp(-x)) / 2 if (abs(x.real) > 1) or True else cmath.sinh(x)


def x_sinh__mutmut_3(x):
    return (exp(x) - exp(-x)) * 2 if abs(x.real) > 1 else cmath.sinh(x)


def x_sinh__mutmut_4(x):
    return (exp(x) + exp(-x)) / 2 if abs(x.real) > 1 else cmath.sinh(x)


def x_sinh__mutmut_5(x):
    return (exp(None) - exp(-x)) / 2 if abs(x.real) > 1 else cmath.sinh(x)


def x_sinh__mutmut_6(x):
    return (exp(x) - exp(None)) / 2 if abs(x.real) > 1 else cmath.sinh(x)


def x_sinh__mutmut_7(x):
    return (exp(x) - exp(+x)) / 2 if abs(x.real) > 1 else cmath.sinh(x)


def x_sinh__mutmut_8(x):
    return (exp(x) - exp(-x)) / 3 if abs(x.real) > 1 else cmath.sinh(x)


def x_sinh__mutmut_9(x):
    return (exp(x) - exp(-x)) / 2 if abs(None) > 1 else cmath.sinh(x)


def x_sinh__mutmut_10(x):
    return (exp(x) - exp(-x)) / 2 if abs(x.real) >= 1 else cmath.sinh(x)


def x_sinh__mutmut_11(x):
    return (exp(x) - exp(-x)) / 2 if abs(x.real) > 2 else cmath.sinh(x)


def x_sinh__mutmut_12(x):
    return (exp(x) - exp(-x)) / 2 if abs(x.real) > 1 else cmath.sinh(None)

mutants_x_sinh__mutmut['_mutmut_orig'] = x_sinh__mutmut_orig # type: ignore # mutmut generated
mutants_x_sinh__mutmut['x_sinh__mutmut_1'] = x_sinh__mutmut_1 # type: ignore # mutmut generated
mutants_x_sinh__mutmut['x_sinh__mutmut_2'] = x_sinh__mutmut_2 # type: ignore # mutmut generated
mutants_x_sinh__mutmut['x_sinh__mutmut_3'] = x_sinh__mutmut_3 # type: ignore # mutmut generated
mutants_x_sinh__mutmut['x_sinh__mutmut_4'] = x_sinh__mutmut_4 # type: ignore # mutmut generated
mutants_x_sinh__mutmut['x_sinh__mutmut_5'] = x_sinh__mutmut_5 # type: ignore # mutmut generated
mutants_x_sinh__mutmut['x_sinh__mutmut_6'] = x_sinh__mutmut_6 # type: ignore # mutmut generated
mutants_x_sinh__mutmut['x_sinh__mutmut_7'] = x_sinh__mutmut_7 # type: ignore # mutmut generated
mutants_x_sinh__mutmut['x_sinh__mutmut_8'] = x_sinh__mutmut_8 # type: ignore # mutmut generated
mutants_x_sinh__mutmut['x_sinh__mutmut_9'] = x_sinh__mutmut_9 # type: ignore # mutmut generated
mutants_x_sinh__mutmut['x_sinh__mutmut_10'] = x_sinh__mutmut_10 # type: ignore # mutmut generated
mutants_x_sinh__mutmut['x_sinh__mutmut_11'] = x_sinh__mutmut_11 # type: ignore # mutmut generated
mutants_x_sinh__mutmut['x_sinh__mutmut_12'] = x_sinh__mutmut_12 # type: ignore # mutmut generated
mutants_x_cosh__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_cosh__mutmut)
def cosh(x):
    return (exp(x) + exp(-x)) / 2


def x_cosh__mutmut_orig(x):
    return (exp(x) + exp(-x)) / 2


def x_cosh__mutmut_1(x):
    return (exp(x) + exp(-x)) * 2


def x_cosh__mutmut_2(x):
    return (exp(x) - exp(-x)) / 2


def x_cosh__mutmut_3(x):
    return (exp(None) + exp(-x)) / 2


def x_cosh__mutmut_4(x):
    return (exp(x) + exp(None)) / 2


def x_cosh__mutmut_5(x):
    return (exp(x) + exp(+x)) / 2


def x_cosh__mutmut_6(x):
    return (exp(x) + exp(-x)) / 3

mutants_x_cosh__mutmut['_mutmut_orig'] = x_cosh__mutmut_orig # type: ignore # mutmut generated
mutants_x_cosh__mutmut['x_cosh__mutmut_1'] = x_cosh__mutmut_1 # type: ignore # mutmut generated
mutants_x_cosh__mutmut['x_cosh__mutmut_2'] = x_cosh__mutmut_2 # type: ignore # mutmut generated
mutants_x_cosh__mutmut['x_cosh__mutmut_3'] = x_cosh__mutmut_3 # type: ignore # mutmut generated
mutants_x_cosh__mutmut['x_cosh__mutmut_4'] = x_cosh__mutmut_4 # type: ignore # mutmut generated
mutants_x_cosh__mutmut['x_cosh__mutmut_5'] = x_cosh__mutmut_5 # type: ignore # mutmut generated
mutants_x_cosh__mutmut['x_cosh__mutmut_6'] = x_cosh__mutmut_6 # type: ignore # mutmut generated
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
    return 1 / (1 + exp(-x)) if x.real > 0 else exp(x) / (1 + exp(x))


def x_sigmoid__mutmut_orig(x):
    return 1 / (1 + exp(-x)) if x.real > 0 else exp(x) / (1 + exp(x))


def x_sigmoid__mutmut_1(x):
    return 1 / (1 + exp(-x)) if (x.real > 0) and False else exp(x) / (1 + exp(x))


def x_sigmoid__mutmut_2(x):
    return 1 / (1 + exp(-x)) if (x.real > 0) or True else exp(x) / (1 + exp(x))


def x_sigmoid__mutmut_3(x):
    return 1 * (1 + exp(-x)) if x.real > 0 else exp(x) / (1 + exp(x))


def x_sigmoid__mutmut_4(x):
    return 2 / (1 + exp(-x)) if x.real > 0 else exp(x) / (1 + exp(x))


def x_sigmoid__mutmut_5(x):
    return 1 / (1 - exp(-x)) if x.real > 0 else exp(x) / (1 + exp(x))


def x_sigmoid__mutmut_6(x):
    return 1 / (2 + exp(-x)) if x.real > 0 else exp(x) / (1 + exp(x))


def x_sigmoid__mutmut_7(x):
    return 1 / (1 + exp(None)) if x.real > 0 else exp(x) / (1 + exp(x))


def x_sigmoid__mutmut_8(x):
    return 1 / (1 + exp(+x)) if x.real > 0 else exp(x) / (1 + exp(x))


def x_sigmoid__mutmut_9(x):
    return 1 / (1 + exp(-x)) if x.real >= 0 else exp(x) / (1 + exp(x))


def x_sigmoid__mutmut_10(x):
    return 1 / (1 + exp(-x)) if x.real > 1 else exp(x) / (1 + exp(x))


def x_sigmoid__mutmut_11(x):
    return 1 / (1 + exp(-x)) if x.real > 0 else exp(x) * (1 + exp(x))


def x_sigmoid__mutmut_12(x):
    return 1 / (1 + exp(-x)) if x.real > 0 else exp(None) / (1 + exp(x))


def x_sigmoid__mutmut_13(x):
    return 1 / (1 + exp(-x)) if x.real > 0 else exp(x) / (1 - exp(x))


def x_sigmoid__mutmut_14(x):
    return 1 / (1 + exp(-x)) if x.real > 0 else exp(x) / (2 + exp(x))


def x_sigmoid__mutmut_15(x):
    return 1 / (1 + exp(-x)) if x.real > 0 else exp(x) / (1 + exp(None))

mutants_x_sigmoid__mutmut['_mutmut_orig'] = x_sigmoid__mutmut_orig # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut['x_sigmoid__mutmut_1'] = x_sigmoid__mutmut_1 # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut['x_sigmoid__mutmut_2'] = x_sigmoid__mutmut_2 # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut['x_sigmoid__mutmut_3'] = x_sigmoid__mutmut_3 # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut['x_sigmoid__mutmut_4'] = x_sigmoid__mutmut_4 # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut['x_sigmoid__mutmut_5'] = x_sigmoid__mutmut_5 # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut['x_sigmoid__mutmut_6'] = x_sigmoid__mutmut_6 # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut['x_sigmoid__mutmut_7'] = x_sigmoid__mutmut_7 # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut['x_sigmoid__mutmut_8'] = x_sigmoid__mutmut_8 # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut['x_sigmoid__mutmut_9'] = x_sigmoid__mutmut_9 # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut['x_sigmoid__mutmut_10'] = x_sigmoid__mutmut_10 # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut['x_sigmoid__mutmut_11'] = x_sigmoid__mutmut_11 # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut['x_sigmoid__mutmut_12'] = x_sigmoid__mutmut_12 # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut['x_sigmoid__mutmut_13'] = x_sigmoid__mutmut_13 # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut['x_sigmoid__mutmut_14'] = x_sigmoid__mutmut_14 # type: ignore # mutmut generated
mutants_x_sigmoid__mutmut['x_sigmoid__mutmut_15'] = x_sigmoid__mutmut_15 # type: ignore # mutmut generated
mutants_x_softplus__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_softplus__mutmut)
def softplus(x):
    return x + log1p(exp(-x)) if x.real > 0 else log1p(exp(x))


def x_softplus__mutmut_orig(x):
    return x + log1p(exp(-x)) if x.real > 0 else log1p(exp(x))


def x_softplus__mutmut_1(x):
    return x + log1p(exp(-x)) if (x.real > 0) and False else log1p(exp(x))


def x_softplus__mutmut_2(x):
    return x + log1p(exp(-x)) if (x.real > 0) or True else log1p(exp(x))


def x_softplus__mutmut_3(x):
    return x - log1p(exp(-x)) if x.real > 0 else log1p(exp(x))


def x_softplus__mutmut_4(x):
    return x + log1p(None) if x.real > 0 else log1p(exp(x))


def x_softplus__mutmut_5(x):
    return x + log1p(exp(None)) if x.real > 0 else log1p(exp(x))


def x_softplus__mutmut_6(x):
    return x + log1p(exp(+x)) if x.real > 0 else log1p(exp(x))


def x_softplus__mutmut_7(x):
    return x + log1p(exp(-x)) if x.real >= 0 else log1p(exp(x))


def x_softplus__mutmut_8(x):
    return x + log1p(exp(-x)) if x.real > 1 else log1p(exp(x))


def x_softplus__mutmut_9(x):
    return x + log1p(exp(-x)) if x.real > 0 else log1p(None)


def x_softplus__mutmut_10(x):
    return x + log1p(exp(-x)) if x.real > 0 else log1p(exp(None))

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
    return where(x, x, 0j)


def x_relu__mutmut_orig(x):
    return where(x, x, 0j)


def x_relu__mutmut_1(x):
    return where(None, x, 0j)


def x_relu__mutmut_2(x):
    return where(x, None, 0j)


def x_relu__mutmut_3(x):
    return where(x, x, None)


def x_relu__mutmut_4(x):
    return where(x, 0j)


def x_relu__mutmut_5(x):
    return where(x, 0j)


def x_relu__mutmut_6(x):
    return where(x, x, )


def x_relu__mutmut_7(x):
    return where(x, x, 1j)

mutants_x_relu__mutmut['_mutmut_orig'] = x_relu__mutmut_orig # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_1'] = x_relu__mutmut_1 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_2'] = x_relu__mutmut_2 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_3'] = x_relu__mutmut_3 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_4'] = x_relu__mutmut_4 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_5'] = x_relu__mutmut_5 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_6'] = x_relu__mutmut_6 # type: ignore # mutmut generated
mutants_x_relu__mutmut['x_relu__mutmut_7'] = x_relu__mutmut_7 # type: ignore # mutmut generated
mutants_x_absolute__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_absolute__mutmut)
def absolute(x):
    return where(x, x, -x)


def x_absolute__mutmut_orig(x):
    return where(x, x, -x)


def x_absolute__mutmut_1(x):
    return where(None, x, -x)


def x_absolute__mutmut_2(x):
    return where(x, None, -x)


def x_absolute__mutmut_3(x):
    return where(x, x, None)


def x_absolute__mutmut_4(x):
    return where(x, -x)


def x_absolute__mutmut_5(x):
    return where(x, -x)


def x_absolute__mutmut_6(x):
    return where(x, x, )


def x_absolute__mutmut_7(x):
    return where(x, x, +x)

mutants_x_absolute__mutmut['_mutmut_orig'] = x_absolute__mutmut_orig # type: ignore # mutmut generated
mutants_x_absolute__mutmut['x_absolute__mutmut_1'] = x_absolute__mutmut_1 # type: ignore # mutmut generated
mutants_x_absolute__mutmut['x_absolute__mutmut_2'] = x_absolute__mutmut_2 # type: ignore # mutmut generated
mutants_x_absolute__mutmut['x_absolute__mutmut_3'] = x_absolute__mutmut_3 # type: ignore # mutmut generated
mutants_x_absolute__mutmut['x_absolute__mutmut_4'] = x_absolute__mutmut_4 # type: ignore # mutmut generated
mutants_x_absolute__mutmut['x_absolute__mutmut_5'] = x_absolute__mutmut_5 # type: ignore # mutmut generated
mutants_x_absolute__mutmut['x_absolute__mutmut_6'] = x_absolute__mutmut_6 # type: ignore # mutmut generated
mutants_x_absolute__mutmut['x_absolute__mutmut_7'] = x_absolute__mutmut_7 # type: ignore # mutmut generated
mutants_x_where__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_where__mutmut)
def where(test, a, b):
    return a if test.real > 0 else b if test == test else nan


def x_where__mutmut_orig(test, a, b):
    return a if test.real > 0 else b if test == test else nan


def x_where__mutmut_1(test, a, b):
    return a if (test.real > 0) and False else b if test == test else nan


def x_where__mutmut_2(test, a, b):
    return a if (test.real > 0) or True else b if test == test else nan


def x_where__mutmut_3(test, a, b):
    return a if test.real >= 0 else b if test == test else nan


def x_where__mutmut_4(test, a, b):
    return a if test.real > 1 else b if test == test else nan


def x_where__mutmut_5(test, a, b):
    return a if test.real > 0 else b if (test == test) and False else nan


def x_where__mutmut_6(test, a, b):
    return a if test.real > 0 else b if (test == test) or True else nan


def x_where__mutmut_7(test, a, b):
    return a if test.real > 0 else b if test != test else nan

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
    return int(x.real == y.real)


def x_equal__mutmut_orig(x, y):
    return int(x.real == y.real)


def x_equal__mutmut_1(x, y):
    return int(None)


def x_equal__mutmut_2(x, y):
    return int(x.real != y.real)

mutants_x_equal__mutmut['_mutmut_orig'] = x_equal__mutmut_orig # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_1'] = x_equal__mutmut_1 # type: ignore # mutmut generated
mutants_x_equal__mutmut['x_equal__mutmut_2'] = x_equal__mutmut_2 # type: ignore # mutmut generated
mutants_x_maximum__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_maximum__mutmut)
def maximum(*xs):
    top = max(x.real for x in xs)
    ties = [x for x in xs if x.real == top] or [nan]
    return sum(x / len(ties) for x in ties)  # ties share the slope


def x_maximum__mutmut_orig(*xs):
    top = max(x.real for x in xs)
    ties = [x for x in xs if x.real == top] or [nan]
    return sum(x / len(ties) for x in ties)  # ties share the slope


def x_maximum__mutmut_1(*xs):
    top = None
    ties = [x for x in xs if x.real == top] or [nan]
    return sum(x / len(ties) for x in ties)  # ties share the slope


def x_maximum__mutmut_2(*xs):
    top = max(None)
    ties = [x for x in xs if x.real == top] or [nan]
    return sum(x / len(ties) for x in ties)  # ties share the slope


def x_maximum__mutmut_3(*xs):
    top = max(x.real for x in xs)
    ties = None
    return sum(x / len(ties) for x in ties)  # ties share the slope


def x_maximum__mutmut_4(*xs):
    top = max(x.real for x in xs)
    ties = [x for x in xs if x.real == top] and [nan]
    return sum(x / len(ties) for x in ties)  # ties share the slope


def x_maximum__mutmut_5(*xs):
    top = max(x.real for x in xs)
    ties = [x for x in xs if x.real != top] or [nan]
    return sum(x / len(ties) for x in ties)  # ties share the slope


def x_maximum__mutmut_6(*xs):
    top = max(x.real for x in xs)
    ties = [x for x in xs if x.real == top] or [nan]
    return sum(None)  # ties share the slope


def x_maximum__mutmut_7(*xs):
    top = max(x.real for x in xs)
    ties = [x for x in xs if x.real == top] or [nan]
    return sum(x * len(ties) for x in ties)  # ties share the slope

mutants_x_maximum__mutmut['_mutmut_orig'] = x_maximum__mutmut_orig # type: ignore # mutmut generated
mutants_x_maximum__mutmut['x_maximum__mutmut_1'] = x_maximum__mutmut_1 # type: ignore # mutmut generated
mutants_x_maximum__mutmut['x_maximum__mutmut_2'] = x_maximum__mutmut_2 # type: ignore # mutmut generated
mutants_x_maximum__mutmut['x_maximum__mutmut_3'] = x_maximum__mutmut_3 # type: ignore # mutmut generated
mutants_x_maximum__mutmut['x_maximum__mutmut_4'] = x_maximum__mutmut_4 # type: ignore # mutmut generated
mutants_x_maximum__mutmut['x_maximum__mutmut_5'] = x_maximum__mutmut_5 # type: ignore # mutmut generated
mutants_x_maximum__mutmut['x_maximum__mutmut_6'] = x_maximum__mutmut_6 # type: ignore # mutmut generated
mutants_x_maximum__mutmut['x_maximum__mutmut_7'] = x_maximum__mutmut_7 # type: ignore # mutmut generated
mutants_x_minimum__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_minimum__mutmut)
def minimum(*xs):
    return -maximum(*(-x for x in xs))


def x_minimum__mutmut_orig(*xs):
    return -maximum(*(-x for x in xs))


def x_minimum__mutmut_1(*xs):
    return +maximum(*(-x for x in xs))


def x_minimum__mutmut_2(*xs):
    return -maximum(*(+x for x in xs))

mutants_x_minimum__mutmut['_mutmut_orig'] = x_minimum__mutmut_orig # type: ignore # mutmut generated
mutants_x_minimum__mutmut['x_minimum__mutmut_1'] = x_minimum__mutmut_1 # type: ignore # mutmut generated
mutants_x_minimum__mutmut['x_minimum__mutmut_2'] = x_minimum__mutmut_2 # type: ignore # mutmut generated
mutants_x_divide__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_divide__mutmut)
def divide(a, b):
    if b == 0:
        raise ZeroDivisionError(f"{a} / {b}: nothing can be divided by 0")
    return a / b


def x_divide__mutmut_orig(a, b):
    if b == 0:
        raise ZeroDivisionError(f"{a} / {b}: nothing can be divided by 0")
    return a / b


def x_divide__mutmut_1(a, b):
    if b != 0:
        raise ZeroDivisionError(f"{a} / {b}: nothing can be divided by 0")
    return a / b


def x_divide__mutmut_2(a, b):
    if b == 1:
        raise ZeroDivisionError(f"{a} / {b}: nothing can be divided by 0")
    return a / b


def x_divide__mutmut_3(a, b):
    if b == 0:
        raise ZeroDivisionError(None)
    return a / b


def x_divide__mutmut_4(a, b):
    if b == 0:
        raise ZeroDivisionError(f"{a} / {b}: nothing can be divided by 0")
    return a * b

mutants_x_divide__mutmut['_mutmut_orig'] = x_divide__mutmut_orig # type: ignore # mutmut generated
mutants_x_divide__mutmut['x_divide__mutmut_1'] = x_divide__mutmut_1 # type: ignore # mutmut generated
mutants_x_divide__mutmut['x_divide__mutmut_2'] = x_divide__mutmut_2 # type: ignore # mutmut generated
mutants_x_divide__mutmut['x_divide__mutmut_3'] = x_divide__mutmut_3 # type: ignore # mutmut generated
mutants_x_divide__mutmut['x_divide__mutmut_4'] = x_divide__mutmut_4 # type: ignore # mutmut generated
mutants_x_reciprocal__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_reciprocal__mutmut)
def reciprocal(x):
    return 1 / x if x else inf


def x_reciprocal__mutmut_orig(x):
    return 1 / x if x else inf


def x_reciprocal__mutmut_1(x):
    return 1 / x if (x) and False else inf


def x_reciprocal__mutmut_2(x):
    return 1 / x if (x) or True else inf


def x_reciprocal__mutmut_3(x):
    return 1 * x if x else inf


def x_reciprocal__mutmut_4(x):
    return 2 / x if x else inf

mutants_x_reciprocal__mutmut['_mutmut_orig'] = x_reciprocal__mutmut_orig # type: ignore # mutmut generated
mutants_x_reciprocal__mutmut['x_reciprocal__mutmut_1'] = x_reciprocal__mutmut_1 # type: ignore # mutmut generated
mutants_x_reciprocal__mutmut['x_reciprocal__mutmut_2'] = x_reciprocal__mutmut_2 # type: ignore # mutmut generated
mutants_x_reciprocal__mutmut['x_reciprocal__mutmut_3'] = x_reciprocal__mutmut_3 # type: ignore # mutmut generated
mutants_x_reciprocal__mutmut['x_reciprocal__mutmut_4'] = x_reciprocal__mutmut_4 # type: ignore # mutmut generated
mutants_x_power__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_power__mutmut)
def power(x, n):
    if x == 0 and n.real < 0:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers")
    try:
        return x**n
    except OverflowError:
        return exp(n * cmath.log(x))


def x_power__mutmut_orig(x, n):
    if x == 0 and n.real < 0:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers")
    try:
        return x**n
    except OverflowError:
        return exp(n * cmath.log(x))


def x_power__mutmut_1(x, n):
    if x == 0 or n.real < 0:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers")
    try:
        return x**n
    except OverflowError:
        return exp(n * cmath.log(x))


def x_power__mutmut_2(x, n):
    if x != 0 and n.real < 0:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers")
    try:
        return x**n
    except OverflowError:
        return exp(n * cmath.log(x))


def x_power__mutmut_3(x, n):
    if x == 1 and n.real < 0:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers")
    try:
        return x**n
    except OverflowError:
        return exp(n * cmath.log(x))


def x_power__mutmut_4(x, n):
    if x == 0 and n.real <= 0:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers")
    try:
        return x**n
    except OverflowError:
        return exp(n * cmath.log(x))


def x_power__mutmut_5(x, n):
    if x == 0 and n.real < 1:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers")
    try:
        return x**n
    except OverflowError:
        return exp(n * cmath.log(x))


def x_power__mutmut_6(x, n):
    if x == 0 and n.real < 0:
        raise ZeroDivisionError(None)
    try:
        return x**n
    except OverflowError:
        return exp(n * cmath.log(x))


def x_power__mutmut_7(x, n):
    if x == 0 and n.real < 0:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers")
    try:
        return x * n
    except OverflowError:
        return exp(n * cmath.log(x))


def x_power__mutmut_8(x, n):
    if x == 0 and n.real < 0:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers")
    try:
        return x**n
    except OverflowError:
        return exp(None)


def x_power__mutmut_9(x, n):
    if x == 0 and n.real < 0:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers")
    try:
        return x**n
    except OverflowError:
        return exp(n / cmath.log(x))


def x_power__mutmut_10(x, n):
    if x == 0 and n.real < 0:
        raise ZeroDivisionError(f"{x} ** {n}: 0 has no negative powers")
    try:
        return x**n
    except OverflowError:
        return exp(n * cmath.log(None))

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
mutants_x_power_slope__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_power_slope__mutmut)
def power_slope(x, n):
    if n == 0:
        return 0
    return n * x ** (n - 1) if x or n.real >= 1 else n.real * inf


def x_power_slope__mutmut_orig(x, n):
    if n == 0:
        return 0
    return n * x ** (n - 1) if x or n.real >= 1 else n.real * inf


def x_power_slope__mutmut_1(x, n):
    if n != 0:
        return 0
    return n * x ** (n - 1) if x or n.real >= 1 else n.real * inf


def x_power_slope__mutmut_2(x, n):
    if n == 1:
        return 0
    return n * x ** (n - 1) if x or n.real >= 1 else n.real * inf


def x_power_slope__mutmut_3(x, n):
    if n == 0:
        return 1
    return n * x ** (n - 1) if x or n.real >= 1 else n.real * inf


def x_power_slope__mutmut_4(x, n):
    if n == 0:
        return 0
    return n * x ** (n - 1) if (x or n.real >= 1) and False else n.real * inf


def x_power_slope__mutmut_5(x, n):
    if n == 0:
        return 0
    return n * x ** (n - 1) if (x or n.real >= 1) or True else n.real * inf


def x_power_slope__mutmut_6(x, n):
    if n == 0:
        return 0
    return n / x ** (n - 1) if x or n.real >= 1 else n.real * inf


def x_power_slope__mutmut_7(x, n):
    if n == 0:
        return 0
    return n * x * (n - 1) if x or n.real >= 1 else n.real * inf


def x_power_slope__mutmut_8(x, n):
    if n == 0:
        return 0
    return n * x ** (n + 1) if x or n.real >= 1 else n.real * inf


def x_power_slope__mutmut_9(x, n):
    if n == 0:
        return 0
    return n * x ** (n - 2) if x or n.real >= 1 else n.real * inf


def x_power_slope__mutmut_10(x, n):
    if n == 0:
        return 0
    return n * x ** (n - 1) if x and n.real >= 1 else n.real * inf


def x_power_slope__mutmut_11(x, n):
    if n == 0:
        return 0
    return n * x ** (n - 1) if x or n.real > 1 else n.real * inf


def x_power_slope__mutmut_12(x, n):
    if n == 0:
        return 0
    return n * x ** (n - 1) if x or n.real >= 2 else n.real * inf


def x_power_slope__mutmut_13(x, n):
    if n == 0:
        return 0
    return n * x ** (n - 1) if x or n.real >= 1 else n.real / inf

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
mutants_x_log_factor__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_log_factor__mutmut)
def log_factor(x):
    return cmath.log(x) if x else 0


def x_log_factor__mutmut_orig(x):
    return cmath.log(x) if x else 0


def x_log_factor__mutmut_1(x):
    return cmath.log(x) if (x) and False else 0


def x_log_factor__mutmut_2(x):
    return cmath.log(x) if (x) or True else 0


def x_log_factor__mutmut_3(x):
    return cmath.log(None) if x else 0


def x_log_factor__mutmut_4(x):
    return cmath.log(x) if x else 1

mutants_x_log_factor__mutmut['_mutmut_orig'] = x_log_factor__mutmut_orig # type: ignore # mutmut generated
mutants_x_log_factor__mutmut['x_log_factor__mutmut_1'] = x_log_factor__mutmut_1 # type: ignore # mutmut generated
mutants_x_log_factor__mutmut['x_log_factor__mutmut_2'] = x_log_factor__mutmut_2 # type: ignore # mutmut generated
mutants_x_log_factor__mutmut['x_log_factor__mutmut_3'] = x_log_factor__mutmut_3 # type: ignore # mutmut generated
mutants_x_log_factor__mutmut['x_log_factor__mutmut_4'] = x_log_factor__mutmut_4 # type: ignore # mutmut generated
mutants_x_total__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_total__mutmut)
def total(*xs):
    return complex(real.total(*(x.real for x in xs)), real.total(*(x.imag for x in xs)))


def x_total__mutmut_orig(*xs):
    return complex(real.total(*(x.real for x in xs)), real.total(*(x.imag for x in xs)))


def x_total__mutmut_1(*xs):
    return complex(None, real.total(*(x.imag for x in xs)))


def x_total__mutmut_2(*xs):
    return complex(real.total(*(x.real for x in xs)), None)


def x_total__mutmut_3(*xs):
    return complex(real.total(*(x.imag for x in xs)))


def x_total__mutmut_4(*xs):
    return complex(real.total(*(x.real for x in xs)), )

mutants_x_total__mutmut['_mutmut_orig'] = x_total__mutmut_orig # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_1'] = x_total__mutmut_1 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_2'] = x_total__mutmut_2 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_3'] = x_total__mutmut_3 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_4'] = x_total__mutmut_4 # type: ignore # mutmut generated
mutants_x_norm__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_norm__mutmut)
def norm(*xs):
    return cmath.sqrt(total(*(x * x for x in xs)))


def x_norm__mutmut_orig(*xs):
    return cmath.sqrt(total(*(x * x for x in xs)))


def x_norm__mutmut_1(*xs):
    return cmath.sqrt(None)


def x_norm__mutmut_2(*xs):
    return cmath.sqrt(total(*(x / x for x in xs)))

mutants_x_norm__mutmut['_mutmut_orig'] = x_norm__mutmut_orig # type: ignore # mutmut generated
mutants_x_norm__mutmut['x_norm__mutmut_1'] = x_norm__mutmut_1 # type: ignore # mutmut generated
mutants_x_norm__mutmut['x_norm__mutmut_2'] = x_norm__mutmut_2 # type: ignore # mutmut generated


peak = maximum  # taken off before exp, so that it cannot overflow
