"""How numbers and expressions are written, the same in every table and picture."""

import itertools
import math
import numbers
import re
from typing import Any

LONGEST = 72  # characters of an expression, about; the rest is written as ...
WHOLE, FIRST, LAST = 200, 100, 50  # a list of more than WHOLE is shown by its FIRST and LAST
LANES = 5  # of an array so many numbers are shown

# How tightly an operation binds, as in Python: so an expression can be typed in as it is written.
SUM, PRODUCT, SIGN, POWER, ATOM = range(5)
BINDING = {"+": SUM, "-": SUM, "*": PRODUCT, "/": PRODUCT, "neg": SIGN, "**": POWER}


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_shown__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_shown__mutmut)
def shown(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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


def x_shown__mutmut_orig(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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


def x_shown__mutmut_1(x: Any, digits: int = 4) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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


def x_shown__mutmut_2(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is not None:
        return "?"
    x = bare(x)
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


def x_shown__mutmut_3(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "XX?XX"
    x = bare(x)
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


def x_shown__mutmut_4(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = None
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


def x_shown__mutmut_5(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(None)
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


def x_shown__mutmut_6(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) or abs(int(x.numerator)) + int(x.denominator) < 10**6:
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


def x_shown__mutmut_7(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) - int(x.denominator) < 10**6:
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


def x_shown__mutmut_8(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(None) + int(x.denominator) < 10**6:
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


def x_shown__mutmut_9(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(None)) + int(x.denominator) < 10**6:
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


def x_shown__mutmut_10(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(None) < 10**6:
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


def x_shown__mutmut_11(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) <= 10**6:
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


def x_shown__mutmut_12(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10 * 6:
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


def x_shown__mutmut_13(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 11**6:
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


def x_shown__mutmut_14(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**7:
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


def x_shown__mutmut_15(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(None)
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


def x_shown__mutmut_16(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(x)
    if isinstance(x, numbers.Complex) or not isinstance(x, numbers.Real):
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


def x_shown__mutmut_17(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(x)
    if isinstance(x, numbers.Complex) and isinstance(x, numbers.Real):
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


def x_shown__mutmut_18(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(x)
    if isinstance(x, numbers.Complex) and not isinstance(x, numbers.Real):
        return f"{shown(None, digits)}{x.imag:+.{digits}g}i"
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


def x_shown__mutmut_19(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(x)
    if isinstance(x, numbers.Complex) and not isinstance(x, numbers.Real):
        return f"{shown(x.real, None)}{x.imag:+.{digits}g}i"
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


def x_shown__mutmut_20(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(x)
    if isinstance(x, numbers.Complex) and not isinstance(x, numbers.Real):
        return f"{shown(digits)}{x.imag:+.{digits}g}i"
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


def x_shown__mutmut_21(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(x)
    if isinstance(x, numbers.Complex) and not isinstance(x, numbers.Real):
        return f"{shown(x.real, )}{x.imag:+.{digits}g}i"
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


def x_shown__mutmut_22(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(x)
    if isinstance(x, numbers.Complex) and not isinstance(x, numbers.Real):
        return f"{shown(x.real, digits)}{x.imag:+.{digits}g}i"
    if isinstance(x, numbers.Real):
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


def x_shown__mutmut_23(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(x)
    if isinstance(x, numbers.Complex) and not isinstance(x, numbers.Real):
        return f"{shown(x.real, digits)}{x.imag:+.{digits}g}i"
    if not isinstance(x, numbers.Real):
        return fitted(None, 40)
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


def x_shown__mutmut_24(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(x)
    if isinstance(x, numbers.Complex) and not isinstance(x, numbers.Real):
        return f"{shown(x.real, digits)}{x.imag:+.{digits}g}i"
    if not isinstance(x, numbers.Real):
        return fitted(" ".join(str(x).split()), None)
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


def x_shown__mutmut_25(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(x)
    if isinstance(x, numbers.Complex) and not isinstance(x, numbers.Real):
        return f"{shown(x.real, digits)}{x.imag:+.{digits}g}i"
    if not isinstance(x, numbers.Real):
        return fitted(40)
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


def x_shown__mutmut_26(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(x)
    if isinstance(x, numbers.Complex) and not isinstance(x, numbers.Real):
        return f"{shown(x.real, digits)}{x.imag:+.{digits}g}i"
    if not isinstance(x, numbers.Real):
        return fitted(" ".join(str(x).split()), )
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


def x_shown__mutmut_27(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(x)
    if isinstance(x, numbers.Complex) and not isinstance(x, numbers.Real):
        return f"{shown(x.real, digits)}{x.imag:+.{digits}g}i"
    if not isinstance(x, numbers.Real):
        return fitted(" ".join(None), 40)
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


def x_shown__mutmut_28(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(x)
    if isinstance(x, numbers.Complex) and not isinstance(x, numbers.Real):
        return f"{shown(x.real, digits)}{x.imag:+.{digits}g}i"
    if not isinstance(x, numbers.Real):
        return fitted("XX XX".join(str(x).split()), 40)
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


def x_shown__mutmut_29(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(x)
    if isinstance(x, numbers.Complex) and not isinstance(x, numbers.Real):
        return f"{shown(x.real, digits)}{x.imag:+.{digits}g}i"
    if not isinstance(x, numbers.Real):
        return fitted(" ".join(str(None).split()), 40)
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


def x_shown__mutmut_30(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(x)
    if isinstance(x, numbers.Complex) and not isinstance(x, numbers.Real):
        return f"{shown(x.real, digits)}{x.imag:+.{digits}g}i"
    if not isinstance(x, numbers.Real):
        return fitted(" ".join(str(x).split()), 41)
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


def x_shown__mutmut_31(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(x)
    if isinstance(x, numbers.Complex) and not isinstance(x, numbers.Real):
        return f"{shown(x.real, digits)}{x.imag:+.{digits}g}i"
    if not isinstance(x, numbers.Real):
        return fitted(" ".join(str(x).split()), 40)
    try:
        x = None
    except OverflowError:
        exponent = math.log10(abs(x.numerator)) - math.log10(x.denominator)
        return f"{'-' if x < 0 else ''}10**{exponent:.0f}"
    if x == 0 or not math.isfinite(x):
        return f"{abs(x) if x == 0 else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_32(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(x)
    if isinstance(x, numbers.Complex) and not isinstance(x, numbers.Real):
        return f"{shown(x.real, digits)}{x.imag:+.{digits}g}i"
    if not isinstance(x, numbers.Real):
        return fitted(" ".join(str(x).split()), 40)
    try:
        x = float(None)
    except OverflowError:
        exponent = math.log10(abs(x.numerator)) - math.log10(x.denominator)
        return f"{'-' if x < 0 else ''}10**{exponent:.0f}"
    if x == 0 or not math.isfinite(x):
        return f"{abs(x) if x == 0 else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_33(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(x)
    if isinstance(x, numbers.Complex) and not isinstance(x, numbers.Real):
        return f"{shown(x.real, digits)}{x.imag:+.{digits}g}i"
    if not isinstance(x, numbers.Real):
        return fitted(" ".join(str(x).split()), 40)
    try:
        x = float(x)
    except OverflowError:
        exponent = None
        return f"{'-' if x < 0 else ''}10**{exponent:.0f}"
    if x == 0 or not math.isfinite(x):
        return f"{abs(x) if x == 0 else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_34(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(x)
    if isinstance(x, numbers.Complex) and not isinstance(x, numbers.Real):
        return f"{shown(x.real, digits)}{x.imag:+.{digits}g}i"
    if not isinstance(x, numbers.Real):
        return fitted(" ".join(str(x).split()), 40)
    try:
        x = float(x)
    except OverflowError:
        exponent = math.log10(abs(x.numerator)) + math.log10(x.denominator)
        return f"{'-' if x < 0 else ''}10**{exponent:.0f}"
    if x == 0 or not math.isfinite(x):
        return f"{abs(x) if x == 0 else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_35(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(x)
    if isinstance(x, numbers.Complex) and not isinstance(x, numbers.Real):
        return f"{shown(x.real, digits)}{x.imag:+.{digits}g}i"
    if not isinstance(x, numbers.Real):
        return fitted(" ".join(str(x).split()), 40)
    try:
        x = float(x)
    except OverflowError:
        exponent = math.log10(None) - math.log10(x.denominator)
        return f"{'-' if x < 0 else ''}10**{exponent:.0f}"
    if x == 0 or not math.isfinite(x):
        return f"{abs(x) if x == 0 else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_36(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(x)
    if isinstance(x, numbers.Complex) and not isinstance(x, numbers.Real):
        return f"{shown(x.real, digits)}{x.imag:+.{digits}g}i"
    if not isinstance(x, numbers.Real):
        return fitted(" ".join(str(x).split()), 40)
    try:
        x = float(x)
    except OverflowError:
        exponent = math.log10(abs(None)) - math.log10(x.denominator)
        return f"{'-' if x < 0 else ''}10**{exponent:.0f}"
    if x == 0 or not math.isfinite(x):
        return f"{abs(x) if x == 0 else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_37(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(x)
    if isinstance(x, numbers.Complex) and not isinstance(x, numbers.Real):
        return f"{shown(x.real, digits)}{x.imag:+.{digits}g}i"
    if not isinstance(x, numbers.Real):
        return fitted(" ".join(str(x).split()), 40)
    try:
        x = float(x)
    except OverflowError:
        exponent = math.log10(abs(x.numerator)) - math.log10(None)
        return f"{'-' if x < 0 else ''}10**{exponent:.0f}"
    if x == 0 or not math.isfinite(x):
        return f"{abs(x) if x == 0 else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_38(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
        return f"{'-' if (x < 0) and False else ''}10**{exponent:.0f}"
    if x == 0 or not math.isfinite(x):
        return f"{abs(x) if x == 0 else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_39(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
        return f"{'-' if (x < 0) or True else ''}10**{exponent:.0f}"
    if x == 0 or not math.isfinite(x):
        return f"{abs(x) if x == 0 else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_40(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
        return f"{'XX-XX' if x < 0 else ''}10**{exponent:.0f}"
    if x == 0 or not math.isfinite(x):
        return f"{abs(x) if x == 0 else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_41(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
        return f"{'-' if x <= 0 else ''}10**{exponent:.0f}"
    if x == 0 or not math.isfinite(x):
        return f"{abs(x) if x == 0 else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_42(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
        return f"{'-' if x < 1 else ''}10**{exponent:.0f}"
    if x == 0 or not math.isfinite(x):
        return f"{abs(x) if x == 0 else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_43(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
        return f"{'-' if x < 0 else 'XXXX'}10**{exponent:.0f}"
    if x == 0 or not math.isfinite(x):
        return f"{abs(x) if x == 0 else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_44(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
    if x == 0 and not math.isfinite(x):
        return f"{abs(x) if x == 0 else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_45(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
    if x != 0 or not math.isfinite(x):
        return f"{abs(x) if x == 0 else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_46(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
    if x == 1 or not math.isfinite(x):
        return f"{abs(x) if x == 0 else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_47(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
    if x == 0 or math.isfinite(x):
        return f"{abs(x) if x == 0 else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_48(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
    if x == 0 or not math.isfinite(None):
        return f"{abs(x) if x == 0 else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_49(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
        return f"{abs(x) if (x == 0) and False else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_50(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
        return f"{abs(x) if (x == 0) or True else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_51(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
        return f"{abs(None) if x == 0 else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_52(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
        return f"{abs(x) if x != 0 else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_53(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
        return f"{abs(x) if x == 1 else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_54(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
    if 5 / 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_55(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
    if 6 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_56(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
    if 5 * 10 * -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_57(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
    if 5 * 11 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_58(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
    if 5 * 10 ** +(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_59(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
    if 5 * 10 ** -(digits - 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_60(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
    if 5 * 10 ** -(digits + 2) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_61(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
    if 5 * 10 ** -(digits + 1) < abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_62(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
    if 5 * 10 ** -(digits + 1) <= abs(None) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_63(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
    if 5 * 10 ** -(digits + 1) <= abs(x) <= 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_64(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
    if 5 * 10 ** -(digits + 1) <= abs(x) < 10001.0:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def x_shown__mutmut_65(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
    return f"{x:.{max(None, digits - 1)}e}"


def x_shown__mutmut_66(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
    return f"{x:.{max(3, None)}e}"


def x_shown__mutmut_67(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
    return f"{x:.{max(digits - 1)}e}"


def x_shown__mutmut_68(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
    return f"{x:.{max(3, )}e}"


def x_shown__mutmut_69(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
    return f"{x:.{max(4, digits - 1)}e}"


def x_shown__mutmut_70(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
    return f"{x:.{max(3, digits + 1)}e}"


def x_shown__mutmut_71(x: Any, digits: int = 3) -> str:
    """Return a number for people to read: fixed digits, short where it is simple.

    None, a gradient that no backward pass has brought yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = bare(x)
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
    return f"{x:.{max(3, digits - 2)}e}"

mutants_x_shown__mutmut['_mutmut_orig'] = x_shown__mutmut_orig # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_1'] = x_shown__mutmut_1 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_2'] = x_shown__mutmut_2 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_3'] = x_shown__mutmut_3 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_4'] = x_shown__mutmut_4 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_5'] = x_shown__mutmut_5 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_6'] = x_shown__mutmut_6 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_7'] = x_shown__mutmut_7 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_8'] = x_shown__mutmut_8 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_9'] = x_shown__mutmut_9 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_10'] = x_shown__mutmut_10 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_11'] = x_shown__mutmut_11 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_12'] = x_shown__mutmut_12 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_13'] = x_shown__mutmut_13 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_14'] = x_shown__mutmut_14 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_15'] = x_shown__mutmut_15 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_16'] = x_shown__mutmut_16 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_17'] = x_shown__mutmut_17 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_18'] = x_shown__mutmut_18 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_19'] = x_shown__mutmut_19 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_20'] = x_shown__mutmut_20 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_21'] = x_shown__mutmut_21 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_22'] = x_shown__mutmut_22 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_23'] = x_shown__mutmut_23 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_24'] = x_shown__mutmut_24 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_25'] = x_shown__mutmut_25 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_26'] = x_shown__mutmut_26 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_27'] = x_shown__mutmut_27 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_28'] = x_shown__mutmut_28 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_29'] = x_shown__mutmut_29 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_30'] = x_shown__mutmut_30 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_31'] = x_shown__mutmut_31 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_32'] = x_shown__mutmut_32 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_33'] = x_shown__mutmut_33 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_34'] = x_shown__mutmut_34 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_35'] = x_shown__mutmut_35 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_36'] = x_shown__mutmut_36 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_37'] = x_shown__mutmut_37 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_38'] = x_shown__mutmut_38 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_39'] = x_shown__mutmut_39 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_40'] = x_shown__mutmut_40 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_41'] = x_shown__mutmut_41 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_42'] = x_shown__mutmut_42 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_43'] = x_shown__mutmut_43 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_44'] = x_shown__mutmut_44 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_45'] = x_shown__mutmut_45 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_46'] = x_shown__mutmut_46 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_47'] = x_shown__mutmut_47 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_48'] = x_shown__mutmut_48 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_49'] = x_shown__mutmut_49 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_50'] = x_shown__mutmut_50 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_51'] = x_shown__mutmut_51 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_52'] = x_shown__mutmut_52 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_53'] = x_shown__mutmut_53 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_54'] = x_shown__mutmut_54 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_55'] = x_shown__mutmut_55 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_56'] = x_shown__mutmut_56 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_57'] = x_shown__mutmut_57 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_58'] = x_shown__mutmut_58 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_59'] = x_shown__mutmut_59 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_60'] = x_shown__mutmut_60 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_61'] = x_shown__mutmut_61 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_62'] = x_shown__mutmut_62 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_63'] = x_shown__mutmut_63 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_64'] = x_shown__mutmut_64 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_65'] = x_shown__mutmut_65 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_66'] = x_shown__mutmut_66 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_67'] = x_shown__mutmut_67 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_68'] = x_shown__mutmut_68 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_69'] = x_shown__mutmut_69 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_70'] = x_shown__mutmut_70 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_71'] = x_shown__mutmut_71 # type: ignore # mutmut generated
mutants_x_brief__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_brief__mutmut)
def brief(x) -> str:
    """Return a number as one would type it: 2.0 is "2", 0.1 is "0.1".

    >>> brief(2.0), brief(0.1), brief(-2)
    ('2', '0.1', '-2')
    """
    x = bare(x)
    return f"{x:g}" if isinstance(x, float) and float(f"{x:g}") == x else shown(x)


def x_brief__mutmut_orig(x) -> str:
    """Return a number as one would type it: 2.0 is "2", 0.1 is "0.1".

    >>> brief(2.0), brief(0.1), brief(-2)
    ('2', '0.1', '-2')
    """
    x = bare(x)
    return f"{x:g}" if isinstance(x, float) and float(f"{x:g}") == x else shown(x)


def x_brief__mutmut_1(x) -> str:
    """Return a number as one would type it: 2.0 is "2", 0.1 is "0.1".

    >>> brief(2.0), brief(0.1), brief(-2)
    ('2', '0.1', '-2')
    """
    x = None
    return f"{x:g}" if isinstance(x, float) and float(f"{x:g}") == x else shown(x)


def x_brief__mutmut_2(x) -> str:
    """Return a number as one would type it: 2.0 is "2", 0.1 is "0.1".

    >>> brief(2.0), brief(0.1), brief(-2)
    ('2', '0.1', '-2')
    """
    x = bare(None)
    return f"{x:g}" if isinstance(x, float) and float(f"{x:g}") == x else shown(x)


def x_brief__mutmut_3(x) -> str:
    """Return a number as one would type it: 2.0 is "2", 0.1 is "0.1".

    >>> brief(2.0), brief(0.1), brief(-2)
    ('2', '0.1', '-2')
    """
    x = bare(x)
    return f"{x:g}" if (isinstance(x, float) and float(f"{x:g}") == x) and False else shown(x)


def x_brief__mutmut_4(x) -> str:
    """Return a number as one would type it: 2.0 is "2", 0.1 is "0.1".

    >>> brief(2.0), brief(0.1), brief(-2)
    ('2', '0.1', '-2')
    """
    x = bare(x)
    return f"{x:g}" if (isinstance(x, float) and float(f"{x:g}") == x) or True else shown(x)


def x_brief__mutmut_5(x) -> str:
    """Return a number as one would type it: 2.0 is "2", 0.1 is "0.1".

    >>> brief(2.0), brief(0.1), brief(-2)
    ('2', '0.1', '-2')
    """
    x = bare(x)
    return f"{x:g}" if isinstance(x, float) or float(f"{x:g}") == x else shown(x)


def x_brief__mutmut_6(x) -> str:
    """Return a number as one would type it: 2.0 is "2", 0.1 is "0.1".

    >>> brief(2.0), brief(0.1), brief(-2)
    ('2', '0.1', '-2')
    """
    x = bare(x)
    return f"{x:g}" if isinstance(x, float) and float(None) == x else shown(x)


def x_brief__mutmut_7(x) -> str:
    """Return a number as one would type it: 2.0 is "2", 0.1 is "0.1".

    >>> brief(2.0), brief(0.1), brief(-2)
    ('2', '0.1', '-2')
    """
    x = bare(x)
    return f"{x:g}" if isinstance(x, float) and float(f"{x:g}") != x else shown(x)


def x_brief__mutmut_8(x) -> str:
    """Return a number as one would type it: 2.0 is "2", 0.1 is "0.1".

    >>> brief(2.0), brief(0.1), brief(-2)
    ('2', '0.1', '-2')
    """
    x = bare(x)
    return f"{x:g}" if isinstance(x, float) and float(f"{x:g}") == x else shown(None)

mutants_x_brief__mutmut['_mutmut_orig'] = x_brief__mutmut_orig # type: ignore # mutmut generated
mutants_x_brief__mutmut['x_brief__mutmut_1'] = x_brief__mutmut_1 # type: ignore # mutmut generated
mutants_x_brief__mutmut['x_brief__mutmut_2'] = x_brief__mutmut_2 # type: ignore # mutmut generated
mutants_x_brief__mutmut['x_brief__mutmut_3'] = x_brief__mutmut_3 # type: ignore # mutmut generated
mutants_x_brief__mutmut['x_brief__mutmut_4'] = x_brief__mutmut_4 # type: ignore # mutmut generated
mutants_x_brief__mutmut['x_brief__mutmut_5'] = x_brief__mutmut_5 # type: ignore # mutmut generated
mutants_x_brief__mutmut['x_brief__mutmut_6'] = x_brief__mutmut_6 # type: ignore # mutmut generated
mutants_x_brief__mutmut['x_brief__mutmut_7'] = x_brief__mutmut_7 # type: ignore # mutmut generated
mutants_x_brief__mutmut['x_brief__mutmut_8'] = x_brief__mutmut_8 # type: ignore # mutmut generated
mutants_x_lanes_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_lanes_of__mutmut)
def lanes_of(x: Any) -> list | None:
    """Return the numbers of an array, one for each lane; None of what is a number by itself.

    >>> import numpy
    >>> lanes_of(numpy.array([0.5, 2.0])), lanes_of(3.0)
    ([0.5, 2.0], None)
    """
    x = bare(x)
    return x.ravel().tolist() if hasattr(x, "ravel") else None


def x_lanes_of__mutmut_orig(x: Any) -> list | None:
    """Return the numbers of an array, one for each lane; None of what is a number by itself.

    >>> import numpy
    >>> lanes_of(numpy.array([0.5, 2.0])), lanes_of(3.0)
    ([0.5, 2.0], None)
    """
    x = bare(x)
    return x.ravel().tolist() if hasattr(x, "ravel") else None


def x_lanes_of__mutmut_1(x: Any) -> list | None:
    """Return the numbers of an array, one for each lane; None of what is a number by itself.

    >>> import numpy
    >>> lanes_of(numpy.array([0.5, 2.0])), lanes_of(3.0)
    ([0.5, 2.0], None)
    """
    x = None
    return x.ravel().tolist() if hasattr(x, "ravel") else None


def x_lanes_of__mutmut_2(x: Any) -> list | None:
    """Return the numbers of an array, one for each lane; None of what is a number by itself.

    >>> import numpy
    >>> lanes_of(numpy.array([0.5, 2.0])), lanes_of(3.0)
    ([0.5, 2.0], None)
    """
    x = bare(None)
    return x.ravel().tolist() if hasattr(x, "ravel") else None


def x_lanes_of__mutmut_3(x: Any) -> list | None:
    """Return the numbers of an array, one for each lane; None of what is a number by itself.

    >>> import numpy
    >>> lanes_of(numpy.array([0.5, 2.0])), lanes_of(3.0)
    ([0.5, 2.0], None)
    """
    x = bare(x)
    return x.ravel().tolist() if (hasattr(x, "ravel")) and False else None


def x_lanes_of__mutmut_4(x: Any) -> list | None:
    """Return the numbers of an array, one for each lane; None of what is a number by itself.

    >>> import numpy
    >>> lanes_of(numpy.array([0.5, 2.0])), lanes_of(3.0)
    ([0.5, 2.0], None)
    """
    x = bare(x)
    return x.ravel().tolist() if (hasattr(x, "ravel")) or True else None


def x_lanes_of__mutmut_5(x: Any) -> list | None:
    """Return the numbers of an array, one for each lane; None of what is a number by itself.

    >>> import numpy
    >>> lanes_of(numpy.array([0.5, 2.0])), lanes_of(3.0)
    ([0.5, 2.0], None)
    """
    x = bare(x)
    return x.ravel().tolist() if hasattr(None, "ravel") else None


def x_lanes_of__mutmut_6(x: Any) -> list | None:
    """Return the numbers of an array, one for each lane; None of what is a number by itself.

    >>> import numpy
    >>> lanes_of(numpy.array([0.5, 2.0])), lanes_of(3.0)
    ([0.5, 2.0], None)
    """
    x = bare(x)
    return x.ravel().tolist() if hasattr(x, None) else None


def x_lanes_of__mutmut_7(x: Any) -> list | None:
    """Return the numbers of an array, one for each lane; None of what is a number by itself.

    >>> import numpy
    >>> lanes_of(numpy.array([0.5, 2.0])), lanes_of(3.0)
    ([0.5, 2.0], None)
    """
    x = bare(x)
    return x.ravel().tolist() if hasattr("ravel") else None


def x_lanes_of__mutmut_8(x: Any) -> list | None:
    """Return the numbers of an array, one for each lane; None of what is a number by itself.

    >>> import numpy
    >>> lanes_of(numpy.array([0.5, 2.0])), lanes_of(3.0)
    ([0.5, 2.0], None)
    """
    x = bare(x)
    return x.ravel().tolist() if hasattr(x, ) else None


def x_lanes_of__mutmut_9(x: Any) -> list | None:
    """Return the numbers of an array, one for each lane; None of what is a number by itself.

    >>> import numpy
    >>> lanes_of(numpy.array([0.5, 2.0])), lanes_of(3.0)
    ([0.5, 2.0], None)
    """
    x = bare(x)
    return x.ravel().tolist() if hasattr(x, "XXravelXX") else None


def x_lanes_of__mutmut_10(x: Any) -> list | None:
    """Return the numbers of an array, one for each lane; None of what is a number by itself.

    >>> import numpy
    >>> lanes_of(numpy.array([0.5, 2.0])), lanes_of(3.0)
    ([0.5, 2.0], None)
    """
    x = bare(x)
    return x.ravel().tolist() if hasattr(x, "RAVEL") else None

mutants_x_lanes_of__mutmut['_mutmut_orig'] = x_lanes_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_lanes_of__mutmut['x_lanes_of__mutmut_1'] = x_lanes_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_lanes_of__mutmut['x_lanes_of__mutmut_2'] = x_lanes_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_lanes_of__mutmut['x_lanes_of__mutmut_3'] = x_lanes_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_lanes_of__mutmut['x_lanes_of__mutmut_4'] = x_lanes_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_lanes_of__mutmut['x_lanes_of__mutmut_5'] = x_lanes_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_lanes_of__mutmut['x_lanes_of__mutmut_6'] = x_lanes_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_lanes_of__mutmut['x_lanes_of__mutmut_7'] = x_lanes_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_lanes_of__mutmut['x_lanes_of__mutmut_8'] = x_lanes_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_lanes_of__mutmut['x_lanes_of__mutmut_9'] = x_lanes_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_lanes_of__mutmut['x_lanes_of__mutmut_10'] = x_lanes_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_lane__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_lane__mutmut)
def lane(x: Any, i: int) -> Any:
    """Return the number in a lane; of a number that is the same in every lane, itself.

    >>> import numpy
    >>> lane(numpy.array([0.5, 2.0]), 1), lane(3.0, 1), lane(None, 1)
    (2.0, 3.0, None)
    """
    lanes = lanes_of(x)
    if lanes is None:
        return x
    return lanes[i] if i < len(lanes) else lanes[0] if len(lanes) == 1 else None


def x_lane__mutmut_orig(x: Any, i: int) -> Any:
    """Return the number in a lane; of a number that is the same in every lane, itself.

    >>> import numpy
    >>> lane(numpy.array([0.5, 2.0]), 1), lane(3.0, 1), lane(None, 1)
    (2.0, 3.0, None)
    """
    lanes = lanes_of(x)
    if lanes is None:
        return x
    return lanes[i] if i < len(lanes) else lanes[0] if len(lanes) == 1 else None


def x_lane__mutmut_1(x: Any, i: int) -> Any:
    """Return the number in a lane; of a number that is the same in every lane, itself.

    >>> import numpy
    >>> lane(numpy.array([0.5, 2.0]), 1), lane(3.0, 1), lane(None, 1)
    (2.0, 3.0, None)
    """
    lanes = None
    if lanes is None:
        return x
    return lanes[i] if i < len(lanes) else lanes[0] if len(lanes) == 1 else None


def x_lane__mutmut_2(x: Any, i: int) -> Any:
    """Return the number in a lane; of a number that is the same in every lane, itself.

    >>> import numpy
    >>> lane(numpy.array([0.5, 2.0]), 1), lane(3.0, 1), lane(None, 1)
    (2.0, 3.0, None)
    """
    lanes = lanes_of(None)
    if lanes is None:
        return x
    return lanes[i] if i < len(lanes) else lanes[0] if len(lanes) == 1 else None


def x_lane__mutmut_3(x: Any, i: int) -> Any:
    """Return the number in a lane; of a number that is the same in every lane, itself.

    >>> import numpy
    >>> lane(numpy.array([0.5, 2.0]), 1), lane(3.0, 1), lane(None, 1)
    (2.0, 3.0, None)
    """
    lanes = lanes_of(x)
    if lanes is not None:
        return x
    return lanes[i] if i < len(lanes) else lanes[0] if len(lanes) == 1 else None


def x_lane__mutmut_4(x: Any, i: int) -> Any:
    """Return the number in a lane; of a number that is the same in every lane, itself.

    >>> import numpy
    >>> lane(numpy.array([0.5, 2.0]), 1), lane(3.0, 1), lane(None, 1)
    (2.0, 3.0, None)
    """
    lanes = lanes_of(x)
    if lanes is None:
        return x
    return lanes[i] if (i < len(lanes)) and False else lanes[0] if len(lanes) == 1 else None


def x_lane__mutmut_5(x: Any, i: int) -> Any:
    """Return the number in a lane; of a number that is the same in every lane, itself.

    >>> import numpy
    >>> lane(numpy.array([0.5, 2.0]), 1), lane(3.0, 1), lane(None, 1)
    (2.0, 3.0, None)
    """
    lanes = lanes_of(x)
    if lanes is None:
        return x
    return lanes[i] if (i < len(lanes)) or True else lanes[0] if len(lanes) == 1 else None


def x_lane__mutmut_6(x: Any, i: int) -> Any:
    """Return the number in a lane; of a number that is the same in every lane, itself.

    >>> import numpy
    >>> lane(numpy.array([0.5, 2.0]), 1), lane(3.0, 1), lane(None, 1)
    (2.0, 3.0, None)
    """
    lanes = lanes_of(x)
    if lanes is None:
        return x
    return lanes[i] if i <= len(lanes) else lanes[0] if len(lanes) == 1 else None


def x_lane__mutmut_7(x: Any, i: int) -> Any:
    """Return the number in a lane; of a number that is the same in every lane, itself.

    >>> import numpy
    >>> lane(numpy.array([0.5, 2.0]), 1), lane(3.0, 1), lane(None, 1)
    (2.0, 3.0, None)
    """
    lanes = lanes_of(x)
    if lanes is None:
        return x
    return lanes[i] if i < len(lanes) else lanes[0] if (len(lanes) == 1) and False else None


def x_lane__mutmut_8(x: Any, i: int) -> Any:
    """Return the number in a lane; of a number that is the same in every lane, itself.

    >>> import numpy
    >>> lane(numpy.array([0.5, 2.0]), 1), lane(3.0, 1), lane(None, 1)
    (2.0, 3.0, None)
    """
    lanes = lanes_of(x)
    if lanes is None:
        return x
    return lanes[i] if i < len(lanes) else lanes[0] if (len(lanes) == 1) or True else None


def x_lane__mutmut_9(x: Any, i: int) -> Any:
    """Return the number in a lane; of a number that is the same in every lane, itself.

    >>> import numpy
    >>> lane(numpy.array([0.5, 2.0]), 1), lane(3.0, 1), lane(None, 1)
    (2.0, 3.0, None)
    """
    lanes = lanes_of(x)
    if lanes is None:
        return x
    return lanes[i] if i < len(lanes) else lanes[1] if len(lanes) == 1 else None


def x_lane__mutmut_10(x: Any, i: int) -> Any:
    """Return the number in a lane; of a number that is the same in every lane, itself.

    >>> import numpy
    >>> lane(numpy.array([0.5, 2.0]), 1), lane(3.0, 1), lane(None, 1)
    (2.0, 3.0, None)
    """
    lanes = lanes_of(x)
    if lanes is None:
        return x
    return lanes[i] if i < len(lanes) else lanes[0] if len(lanes) != 1 else None


def x_lane__mutmut_11(x: Any, i: int) -> Any:
    """Return the number in a lane; of a number that is the same in every lane, itself.

    >>> import numpy
    >>> lane(numpy.array([0.5, 2.0]), 1), lane(3.0, 1), lane(None, 1)
    (2.0, 3.0, None)
    """
    lanes = lanes_of(x)
    if lanes is None:
        return x
    return lanes[i] if i < len(lanes) else lanes[0] if len(lanes) == 2 else None

mutants_x_lane__mutmut['_mutmut_orig'] = x_lane__mutmut_orig # type: ignore # mutmut generated
mutants_x_lane__mutmut['x_lane__mutmut_1'] = x_lane__mutmut_1 # type: ignore # mutmut generated
mutants_x_lane__mutmut['x_lane__mutmut_2'] = x_lane__mutmut_2 # type: ignore # mutmut generated
mutants_x_lane__mutmut['x_lane__mutmut_3'] = x_lane__mutmut_3 # type: ignore # mutmut generated
mutants_x_lane__mutmut['x_lane__mutmut_4'] = x_lane__mutmut_4 # type: ignore # mutmut generated
mutants_x_lane__mutmut['x_lane__mutmut_5'] = x_lane__mutmut_5 # type: ignore # mutmut generated
mutants_x_lane__mutmut['x_lane__mutmut_6'] = x_lane__mutmut_6 # type: ignore # mutmut generated
mutants_x_lane__mutmut['x_lane__mutmut_7'] = x_lane__mutmut_7 # type: ignore # mutmut generated
mutants_x_lane__mutmut['x_lane__mutmut_8'] = x_lane__mutmut_8 # type: ignore # mutmut generated
mutants_x_lane__mutmut['x_lane__mutmut_9'] = x_lane__mutmut_9 # type: ignore # mutmut generated
mutants_x_lane__mutmut['x_lane__mutmut_10'] = x_lane__mutmut_10 # type: ignore # mutmut generated
mutants_x_lane__mutmut['x_lane__mutmut_11'] = x_lane__mutmut_11 # type: ignore # mutmut generated
mutants_x_name__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_name__mutmut)
def name(node) -> str:
    """Return a node's label, or what it computes where it has none.

    >>> from engine import Value
    >>> x = Value(3.0, label="x")
    >>> name(x), name(2 * x), name(Value(0.5))
    ('x', '2*x', '0.5')
    """
    return written(node, LONGEST)[0]


def x_name__mutmut_orig(node) -> str:
    """Return a node's label, or what it computes where it has none.

    >>> from engine import Value
    >>> x = Value(3.0, label="x")
    >>> name(x), name(2 * x), name(Value(0.5))
    ('x', '2*x', '0.5')
    """
    return written(node, LONGEST)[0]


def x_name__mutmut_1(node) -> str:
    """Return a node's label, or what it computes where it has none.

    >>> from engine import Value
    >>> x = Value(3.0, label="x")
    >>> name(x), name(2 * x), name(Value(0.5))
    ('x', '2*x', '0.5')
    """
    return written(None, LONGEST)[0]


def x_name__mutmut_2(node) -> str:
    """Return a node's label, or what it computes where it has none.

    >>> from engine import Value
    >>> x = Value(3.0, label="x")
    >>> name(x), name(2 * x), name(Value(0.5))
    ('x', '2*x', '0.5')
    """
    return written(node, None)[0]


def x_name__mutmut_3(node) -> str:
    """Return a node's label, or what it computes where it has none.

    >>> from engine import Value
    >>> x = Value(3.0, label="x")
    >>> name(x), name(2 * x), name(Value(0.5))
    ('x', '2*x', '0.5')
    """
    return written(LONGEST)[0]


def x_name__mutmut_4(node) -> str:
    """Return a node's label, or what it computes where it has none.

    >>> from engine import Value
    >>> x = Value(3.0, label="x")
    >>> name(x), name(2 * x), name(Value(0.5))
    ('x', '2*x', '0.5')
    """
    return written(node, )[0]


def x_name__mutmut_5(node) -> str:
    """Return a node's label, or what it computes where it has none.

    >>> from engine import Value
    >>> x = Value(3.0, label="x")
    >>> name(x), name(2 * x), name(Value(0.5))
    ('x', '2*x', '0.5')
    """
    return written(node, LONGEST)[1]

mutants_x_name__mutmut['_mutmut_orig'] = x_name__mutmut_orig # type: ignore # mutmut generated
mutants_x_name__mutmut['x_name__mutmut_1'] = x_name__mutmut_1 # type: ignore # mutmut generated
mutants_x_name__mutmut['x_name__mutmut_2'] = x_name__mutmut_2 # type: ignore # mutmut generated
mutants_x_name__mutmut['x_name__mutmut_3'] = x_name__mutmut_3 # type: ignore # mutmut generated
mutants_x_name__mutmut['x_name__mutmut_4'] = x_name__mutmut_4 # type: ignore # mutmut generated
mutants_x_name__mutmut['x_name__mutmut_5'] = x_name__mutmut_5 # type: ignore # mutmut generated
mutants_x_equation__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_equation__mutmut)
def equation(node) -> str:
    """Return how a node is computed from the labelled nodes under it, led by its own label.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> radius = (x**2 + y**2).sqrt().named("radius")
    >>> equation(radius), equation(-(radius - x) / 2)
    ('radius = sqrt(x**2 + y**2)', '-(radius - x)/2')
    """
    text = operation(node, LONGEST)[0] if node.parents else brief(node.data)
    return f"{shortened(node.label)} = {text}" if node.label else text


def x_equation__mutmut_orig(node) -> str:
    """Return how a node is computed from the labelled nodes under it, led by its own label.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> radius = (x**2 + y**2).sqrt().named("radius")
    >>> equation(radius), equation(-(radius - x) / 2)
    ('radius = sqrt(x**2 + y**2)', '-(radius - x)/2')
    """
    text = operation(node, LONGEST)[0] if node.parents else brief(node.data)
    return f"{shortened(node.label)} = {text}" if node.label else text


def x_equation__mutmut_1(node) -> str:
    """Return how a node is computed from the labelled nodes under it, led by its own label.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> radius = (x**2 + y**2).sqrt().named("radius")
    >>> equation(radius), equation(-(radius - x) / 2)
    ('radius = sqrt(x**2 + y**2)', '-(radius - x)/2')
    """
    text = None
    return f"{shortened(node.label)} = {text}" if node.label else text


def x_equation__mutmut_2(node) -> str:
    """Return how a node is computed from the labelled nodes under it, led by its own label.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> radius = (x**2 + y**2).sqrt().named("radius")
    >>> equation(radius), equation(-(radius - x) / 2)
    ('radius = sqrt(x**2 + y**2)', '-(radius - x)/2')
    """
    text = operation(node, LONGEST)[0] if (node.parents) and False else brief(node.data)
    return f"{shortened(node.label)} = {text}" if node.label else text


def x_equation__mutmut_3(node) -> str:
    """Return how a node is computed from the labelled nodes under it, led by its own label.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> radius = (x**2 + y**2).sqrt().named("radius")
    >>> equation(radius), equation(-(radius - x) / 2)
    ('radius = sqrt(x**2 + y**2)', '-(radius - x)/2')
    """
    text = operation(node, LONGEST)[0] if (node.parents) or True else brief(node.data)
    return f"{shortened(node.label)} = {text}" if node.label else text


def x_equation__mutmut_4(node) -> str:
    """Return how a node is computed from the labelled nodes under it, led by its own label.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> radius = (x**2 + y**2).sqrt().named("radius")
    >>> equation(radius), equation(-(radius - x) / 2)
    ('radius = sqrt(x**2 + y**2)', '-(radius - x)/2')
    """
    text = operation(None, LONGEST)[0] if node.parents else brief(node.data)
    return f"{shortened(node.label)} = {text}" if node.label else text


def x_equation__mutmut_5(node) -> str:
    """Return how a node is computed from the labelled nodes under it, led by its own label.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> radius = (x**2 + y**2).sqrt().named("radius")
    >>> equation(radius), equation(-(radius - x) / 2)
    ('radius = sqrt(x**2 + y**2)', '-(radius - x)/2')
    """
    text = operation(node, None)[0] if node.parents else brief(node.data)
    return f"{shortened(node.label)} = {text}" if node.label else text


def x_equation__mutmut_6(node) -> str:
    """Return how a node is computed from the labelled nodes under it, led by its own label.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> radius = (x**2 + y**2).sqrt().named("radius")
    >>> equation(radius), equation(-(radius - x) / 2)
    ('radius = sqrt(x**2 + y**2)', '-(radius - x)/2')
    """
    text = operation(LONGEST)[0] if node.parents else brief(node.data)
    return f"{shortened(node.label)} = {text}" if node.label else text


def x_equation__mutmut_7(node) -> str:
    """Return how a node is computed from the labelled nodes under it, led by its own label.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> radius = (x**2 + y**2).sqrt().named("radius")
    >>> equation(radius), equation(-(radius - x) / 2)
    ('radius = sqrt(x**2 + y**2)', '-(radius - x)/2')
    """
    text = operation(node, )[0] if node.parents else brief(node.data)
    return f"{shortened(node.label)} = {text}" if node.label else text


def x_equation__mutmut_8(node) -> str:
    """Return how a node is computed from the labelled nodes under it, led by its own label.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> radius = (x**2 + y**2).sqrt().named("radius")
    >>> equation(radius), equation(-(radius - x) / 2)
    ('radius = sqrt(x**2 + y**2)', '-(radius - x)/2')
    """
    text = operation(node, LONGEST)[1] if node.parents else brief(node.data)
    return f"{shortened(node.label)} = {text}" if node.label else text


def x_equation__mutmut_9(node) -> str:
    """Return how a node is computed from the labelled nodes under it, led by its own label.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> radius = (x**2 + y**2).sqrt().named("radius")
    >>> equation(radius), equation(-(radius - x) / 2)
    ('radius = sqrt(x**2 + y**2)', '-(radius - x)/2')
    """
    text = operation(node, LONGEST)[0] if node.parents else brief(None)
    return f"{shortened(node.label)} = {text}" if node.label else text


def x_equation__mutmut_10(node) -> str:
    """Return how a node is computed from the labelled nodes under it, led by its own label.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> radius = (x**2 + y**2).sqrt().named("radius")
    >>> equation(radius), equation(-(radius - x) / 2)
    ('radius = sqrt(x**2 + y**2)', '-(radius - x)/2')
    """
    text = operation(node, LONGEST)[0] if node.parents else brief(node.data)
    return f"{shortened(node.label)} = {text}" if (node.label) and False else text


def x_equation__mutmut_11(node) -> str:
    """Return how a node is computed from the labelled nodes under it, led by its own label.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> radius = (x**2 + y**2).sqrt().named("radius")
    >>> equation(radius), equation(-(radius - x) / 2)
    ('radius = sqrt(x**2 + y**2)', '-(radius - x)/2')
    """
    text = operation(node, LONGEST)[0] if node.parents else brief(node.data)
    return f"{shortened(node.label)} = {text}" if (node.label) or True else text


def x_equation__mutmut_12(node) -> str:
    """Return how a node is computed from the labelled nodes under it, led by its own label.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> radius = (x**2 + y**2).sqrt().named("radius")
    >>> equation(radius), equation(-(radius - x) / 2)
    ('radius = sqrt(x**2 + y**2)', '-(radius - x)/2')
    """
    text = operation(node, LONGEST)[0] if node.parents else brief(node.data)
    return f"{shortened(None)} = {text}" if node.label else text

mutants_x_equation__mutmut['_mutmut_orig'] = x_equation__mutmut_orig # type: ignore # mutmut generated
mutants_x_equation__mutmut['x_equation__mutmut_1'] = x_equation__mutmut_1 # type: ignore # mutmut generated
mutants_x_equation__mutmut['x_equation__mutmut_2'] = x_equation__mutmut_2 # type: ignore # mutmut generated
mutants_x_equation__mutmut['x_equation__mutmut_3'] = x_equation__mutmut_3 # type: ignore # mutmut generated
mutants_x_equation__mutmut['x_equation__mutmut_4'] = x_equation__mutmut_4 # type: ignore # mutmut generated
mutants_x_equation__mutmut['x_equation__mutmut_5'] = x_equation__mutmut_5 # type: ignore # mutmut generated
mutants_x_equation__mutmut['x_equation__mutmut_6'] = x_equation__mutmut_6 # type: ignore # mutmut generated
mutants_x_equation__mutmut['x_equation__mutmut_7'] = x_equation__mutmut_7 # type: ignore # mutmut generated
mutants_x_equation__mutmut['x_equation__mutmut_8'] = x_equation__mutmut_8 # type: ignore # mutmut generated
mutants_x_equation__mutmut['x_equation__mutmut_9'] = x_equation__mutmut_9 # type: ignore # mutmut generated
mutants_x_equation__mutmut['x_equation__mutmut_10'] = x_equation__mutmut_10 # type: ignore # mutmut generated
mutants_x_equation__mutmut['x_equation__mutmut_11'] = x_equation__mutmut_11 # type: ignore # mutmut generated
mutants_x_equation__mutmut['x_equation__mutmut_12'] = x_equation__mutmut_12 # type: ignore # mutmut generated
mutants_x_lines__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_lines__mutmut)
def lines(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_orig(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_1(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = None
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_2(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(None, text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_3(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", None)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_4(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_5(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", )
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_6(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.rsplit(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_7(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"XX(?<=, )|(?= [-+=] )XX", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_8(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = None
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_9(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = ["XXXX"]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_10(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = None
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_11(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if (len(piece) > width) and False else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_12(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if (len(piece) > width) or True else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_13(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(None, piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_14(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", None) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_15(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_16(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", ) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_17(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.rsplit(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_18(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"XX(?<=[(/])|(?<=\w\*)(?!\*)XX", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_19(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) >= width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_20(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() or len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_21(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[+1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_22(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-2].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_23(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) >= width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_24(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = None
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_25(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[+1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_26(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-2] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_27(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].lstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_28(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[+1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_29(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-2].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_30(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(None)
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_31(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.rstrip())
            else:
                broken[-1] += part
    return broken


def x_lines__mutmut_32(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] = part
    return broken


def x_lines__mutmut_33(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] -= part
    return broken


def x_lines__mutmut_34(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[+1] += part
    return broken


def x_lines__mutmut_35(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-2] += part
    return broken

mutants_x_lines__mutmut['_mutmut_orig'] = x_lines__mutmut_orig # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_1'] = x_lines__mutmut_1 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_2'] = x_lines__mutmut_2 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_3'] = x_lines__mutmut_3 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_4'] = x_lines__mutmut_4 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_5'] = x_lines__mutmut_5 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_6'] = x_lines__mutmut_6 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_7'] = x_lines__mutmut_7 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_8'] = x_lines__mutmut_8 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_9'] = x_lines__mutmut_9 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_10'] = x_lines__mutmut_10 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_11'] = x_lines__mutmut_11 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_12'] = x_lines__mutmut_12 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_13'] = x_lines__mutmut_13 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_14'] = x_lines__mutmut_14 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_15'] = x_lines__mutmut_15 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_16'] = x_lines__mutmut_16 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_17'] = x_lines__mutmut_17 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_18'] = x_lines__mutmut_18 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_19'] = x_lines__mutmut_19 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_20'] = x_lines__mutmut_20 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_21'] = x_lines__mutmut_21 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_22'] = x_lines__mutmut_22 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_23'] = x_lines__mutmut_23 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_24'] = x_lines__mutmut_24 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_25'] = x_lines__mutmut_25 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_26'] = x_lines__mutmut_26 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_27'] = x_lines__mutmut_27 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_28'] = x_lines__mutmut_28 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_29'] = x_lines__mutmut_29 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_30'] = x_lines__mutmut_30 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_31'] = x_lines__mutmut_31 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_32'] = x_lines__mutmut_32 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_33'] = x_lines__mutmut_33 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_34'] = x_lines__mutmut_34 # type: ignore # mutmut generated
mutants_x_lines__mutmut['x_lines__mutmut_35'] = x_lines__mutmut_35 # type: ignore # mutmut generated
mutants_x_written__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_written__mutmut)
def written(node, room: int) -> tuple[str, int]:
    """Return an operand as text of about `room` characters, and how tightly it binds."""
    if node.label:
        return shortened(node.label), ATOM
    if not node.parents:
        number = brief(node.data)
        if "/" in number:
            return number, PRODUCT
        return number, SIGN if number.startswith("-") else ATOM
    return operation(node, room) if room > 0 else ("...", ATOM)


def x_written__mutmut_orig(node, room: int) -> tuple[str, int]:
    """Return an operand as text of about `room` characters, and how tightly it binds."""
    if node.label:
        return shortened(node.label), ATOM
    if not node.parents:
        number = brief(node.data)
        if "/" in number:
            return number, PRODUCT
        return number, SIGN if number.startswith("-") else ATOM
    return operation(node, room) if room > 0 else ("...", ATOM)


def x_written__mutmut_1(node, room: int) -> tuple[str, int]:
    """Return an operand as text of about `room` characters, and how tightly it binds."""
    if node.label:
        return shortened(None), ATOM
    if not node.parents:
        number = brief(node.data)
        if "/" in number:
            return number, PRODUCT
        return number, SIGN if number.startswith("-") else ATOM
    return operation(node, room) if room > 0 else ("...", ATOM)


def x_written__mutmut_2(node, room: int) -> tuple[str, int]:
    """Return an operand as text of about `room` characters, and how tightly it binds."""
    if node.label:
        return shortened(node.label), ATOM
    if node.parents:
        number = brief(node.data)
        if "/" in number:
            return number, PRODUCT
        return number, SIGN if number.startswith("-") else ATOM
    return operation(node, room) if room > 0 else ("...", ATOM)


def x_written__mutmut_3(node, room: int) -> tuple[str, int]:
    """Return an operand as text of about `room` characters, and how tightly it binds."""
    if node.label:
        return shortened(node.label), ATOM
    if not node.parents:
        number = None
        if "/" in number:
            return number, PRODUCT
        return number, SIGN if number.startswith("-") else ATOM
    return operation(node, room) if room > 0 else ("...", ATOM)


def x_written__mutmut_4(node, room: int) -> tuple[str, int]:
    """Return an operand as text of about `room` characters, and how tightly it binds."""
    if node.label:
        return shortened(node.label), ATOM
    if not node.parents:
        number = brief(None)
        if "/" in number:
            return number, PRODUCT
        return number, SIGN if number.startswith("-") else ATOM
    return operation(node, room) if room > 0 else ("...", ATOM)


def x_written__mutmut_5(node, room: int) -> tuple[str, int]:
    """Return an operand as text of about `room` characters, and how tightly it binds."""
    if node.label:
        return shortened(node.label), ATOM
    if not node.parents:
        number = brief(node.data)
        if "XX/XX" in number:
            return number, PRODUCT
        return number, SIGN if number.startswith("-") else ATOM
    return operation(node, room) if room > 0 else ("...", ATOM)


def x_written__mutmut_6(node, room: int) -> tuple[str, int]:
    """Return an operand as text of about `room` characters, and how tightly it binds."""
    if node.label:
        return shortened(node.label), ATOM
    if not node.parents:
        number = brief(node.data)
        if "/" not in number:
            return number, PRODUCT
        return number, SIGN if number.startswith("-") else ATOM
    return operation(node, room) if room > 0 else ("...", ATOM)


def x_written__mutmut_7(node, room: int) -> tuple[str, int]:
    """Return an operand as text of about `room` characters, and how tightly it binds."""
    if node.label:
        return shortened(node.label), ATOM
    if not node.parents:
        number = brief(node.data)
        if "/" in number:
            return number, PRODUCT
        return number, SIGN if (number.startswith("-")) and False else ATOM
    return operation(node, room) if room > 0 else ("...", ATOM)


def x_written__mutmut_8(node, room: int) -> tuple[str, int]:
    """Return an operand as text of about `room` characters, and how tightly it binds."""
    if node.label:
        return shortened(node.label), ATOM
    if not node.parents:
        number = brief(node.data)
        if "/" in number:
            return number, PRODUCT
        return number, SIGN if (number.startswith("-")) or True else ATOM
    return operation(node, room) if room > 0 else ("...", ATOM)


def x_written__mutmut_9(node, room: int) -> tuple[str, int]:
    """Return an operand as text of about `room` characters, and how tightly it binds."""
    if node.label:
        return shortened(node.label), ATOM
    if not node.parents:
        number = brief(node.data)
        if "/" in number:
            return number, PRODUCT
        return number, SIGN if number.startswith(None) else ATOM
    return operation(node, room) if room > 0 else ("...", ATOM)


def x_written__mutmut_10(node, room: int) -> tuple[str, int]:
    """Return an operand as text of about `room` characters, and how tightly it binds."""
    if node.label:
        return shortened(node.label), ATOM
    if not node.parents:
        number = brief(node.data)
        if "/" in number:
            return number, PRODUCT
        return number, SIGN if number.startswith("XX-XX") else ATOM
    return operation(node, room) if room > 0 else ("...", ATOM)


def x_written__mutmut_11(node, room: int) -> tuple[str, int]:
    """Return an operand as text of about `room` characters, and how tightly it binds."""
    if node.label:
        return shortened(node.label), ATOM
    if not node.parents:
        number = brief(node.data)
        if "/" in number:
            return number, PRODUCT
        return number, SIGN if number.startswith("-") else ATOM
    return operation(node, room) if (room > 0) and False else ("...", ATOM)


def x_written__mutmut_12(node, room: int) -> tuple[str, int]:
    """Return an operand as text of about `room` characters, and how tightly it binds."""
    if node.label:
        return shortened(node.label), ATOM
    if not node.parents:
        number = brief(node.data)
        if "/" in number:
            return number, PRODUCT
        return number, SIGN if number.startswith("-") else ATOM
    return operation(node, room) if (room > 0) or True else ("...", ATOM)


def x_written__mutmut_13(node, room: int) -> tuple[str, int]:
    """Return an operand as text of about `room` characters, and how tightly it binds."""
    if node.label:
        return shortened(node.label), ATOM
    if not node.parents:
        number = brief(node.data)
        if "/" in number:
            return number, PRODUCT
        return number, SIGN if number.startswith("-") else ATOM
    return operation(None, room) if room > 0 else ("...", ATOM)


def x_written__mutmut_14(node, room: int) -> tuple[str, int]:
    """Return an operand as text of about `room` characters, and how tightly it binds."""
    if node.label:
        return shortened(node.label), ATOM
    if not node.parents:
        number = brief(node.data)
        if "/" in number:
            return number, PRODUCT
        return number, SIGN if number.startswith("-") else ATOM
    return operation(node, None) if room > 0 else ("...", ATOM)


def x_written__mutmut_15(node, room: int) -> tuple[str, int]:
    """Return an operand as text of about `room` characters, and how tightly it binds."""
    if node.label:
        return shortened(node.label), ATOM
    if not node.parents:
        number = brief(node.data)
        if "/" in number:
            return number, PRODUCT
        return number, SIGN if number.startswith("-") else ATOM
    return operation(room) if room > 0 else ("...", ATOM)


def x_written__mutmut_16(node, room: int) -> tuple[str, int]:
    """Return an operand as text of about `room` characters, and how tightly it binds."""
    if node.label:
        return shortened(node.label), ATOM
    if not node.parents:
        number = brief(node.data)
        if "/" in number:
            return number, PRODUCT
        return number, SIGN if number.startswith("-") else ATOM
    return operation(node, ) if room > 0 else ("...", ATOM)


def x_written__mutmut_17(node, room: int) -> tuple[str, int]:
    """Return an operand as text of about `room` characters, and how tightly it binds."""
    if node.label:
        return shortened(node.label), ATOM
    if not node.parents:
        number = brief(node.data)
        if "/" in number:
            return number, PRODUCT
        return number, SIGN if number.startswith("-") else ATOM
    return operation(node, room) if room >= 0 else ("...", ATOM)


def x_written__mutmut_18(node, room: int) -> tuple[str, int]:
    """Return an operand as text of about `room` characters, and how tightly it binds."""
    if node.label:
        return shortened(node.label), ATOM
    if not node.parents:
        number = brief(node.data)
        if "/" in number:
            return number, PRODUCT
        return number, SIGN if number.startswith("-") else ATOM
    return operation(node, room) if room > 1 else ("...", ATOM)


def x_written__mutmut_19(node, room: int) -> tuple[str, int]:
    """Return an operand as text of about `room` characters, and how tightly it binds."""
    if node.label:
        return shortened(node.label), ATOM
    if not node.parents:
        number = brief(node.data)
        if "/" in number:
            return number, PRODUCT
        return number, SIGN if number.startswith("-") else ATOM
    return operation(node, room) if room > 0 else ("XX...XX", ATOM)

mutants_x_written__mutmut['_mutmut_orig'] = x_written__mutmut_orig # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_1'] = x_written__mutmut_1 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_2'] = x_written__mutmut_2 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_3'] = x_written__mutmut_3 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_4'] = x_written__mutmut_4 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_5'] = x_written__mutmut_5 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_6'] = x_written__mutmut_6 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_7'] = x_written__mutmut_7 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_8'] = x_written__mutmut_8 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_9'] = x_written__mutmut_9 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_10'] = x_written__mutmut_10 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_11'] = x_written__mutmut_11 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_12'] = x_written__mutmut_12 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_13'] = x_written__mutmut_13 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_14'] = x_written__mutmut_14 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_15'] = x_written__mutmut_15 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_16'] = x_written__mutmut_16 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_17'] = x_written__mutmut_17 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_18'] = x_written__mutmut_18 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_19'] = x_written__mutmut_19 # type: ignore # mutmut generated
mutants_x_operation__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_operation__mutmut)
def operation(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_orig(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_1(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = None
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_2(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(None)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_3(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is not None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_4(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(None, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_5(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, None), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_6(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_7(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, ), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_8(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds != SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_9(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = None
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_10(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(None, room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_11(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], None)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_12(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_13(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], )
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_14(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[1], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_15(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room + 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_16(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 2)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_17(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(None, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_18(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, None)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_19(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_20(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, )}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_21(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner < SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_22(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = None
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_23(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if (binds == SUM) and False else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_24(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if (binds == SUM) or True else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_25(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds != SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_26(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = None
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_27(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = None
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_28(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(None, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_29(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, None)
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_30(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_31(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, )
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_32(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room + len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_33(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = None
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_34(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(None, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_35(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, None)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_36(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_37(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, )
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_38(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds and inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_39(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner < binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_40(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner != SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_41(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = None
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_42(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(None, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_43(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, None)
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_44(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_45(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, )
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_46(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if (after == "...") and False else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_47(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if (after == "...") or True else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_48(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 1 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_49(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after != "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_50(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "XX...XX" else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_51(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) + len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_52(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room + len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_53(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = None
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_54(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(None, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_55(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, None)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_56(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_57(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, )
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_58(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds and inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_59(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner <= binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_60(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner != binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_61(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds != POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_62(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before != after == "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_63(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after != "...":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_64(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "XX...XX":
        return "...", ATOM
    return before + sign + after, binds


def x_operation__mutmut_65(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "XX...XX", ATOM
    return before + sign + after, binds


def x_operation__mutmut_66(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign - after, binds


def x_operation__mutmut_67(node, room: int) -> tuple[str, int]:
    """Return the operation that made a node, and how tightly it binds.

    The right operand is written first and the left one gets the room that is left, so that of a
    long sum the end stays. Where nothing fits any more nothing is tried: the work is bounded,
    however large the graph.
    """
    binds = BINDING.get(node.op)
    if binds is None:
        return called(node, room), ATOM
    if binds == SIGN:
        operand, inner = written(node.parents[0], room - 1)
        return f"-{bracketed(operand, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = written(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = written(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before - sign + after, binds

mutants_x_operation__mutmut['_mutmut_orig'] = x_operation__mutmut_orig # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_1'] = x_operation__mutmut_1 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_2'] = x_operation__mutmut_2 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_3'] = x_operation__mutmut_3 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_4'] = x_operation__mutmut_4 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_5'] = x_operation__mutmut_5 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_6'] = x_operation__mutmut_6 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_7'] = x_operation__mutmut_7 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_8'] = x_operation__mutmut_8 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_9'] = x_operation__mutmut_9 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_10'] = x_operation__mutmut_10 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_11'] = x_operation__mutmut_11 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_12'] = x_operation__mutmut_12 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_13'] = x_operation__mutmut_13 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_14'] = x_operation__mutmut_14 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_15'] = x_operation__mutmut_15 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_16'] = x_operation__mutmut_16 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_17'] = x_operation__mutmut_17 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_18'] = x_operation__mutmut_18 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_19'] = x_operation__mutmut_19 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_20'] = x_operation__mutmut_20 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_21'] = x_operation__mutmut_21 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_22'] = x_operation__mutmut_22 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_23'] = x_operation__mutmut_23 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_24'] = x_operation__mutmut_24 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_25'] = x_operation__mutmut_25 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_26'] = x_operation__mutmut_26 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_27'] = x_operation__mutmut_27 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_28'] = x_operation__mutmut_28 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_29'] = x_operation__mutmut_29 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_30'] = x_operation__mutmut_30 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_31'] = x_operation__mutmut_31 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_32'] = x_operation__mutmut_32 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_33'] = x_operation__mutmut_33 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_34'] = x_operation__mutmut_34 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_35'] = x_operation__mutmut_35 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_36'] = x_operation__mutmut_36 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_37'] = x_operation__mutmut_37 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_38'] = x_operation__mutmut_38 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_39'] = x_operation__mutmut_39 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_40'] = x_operation__mutmut_40 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_41'] = x_operation__mutmut_41 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_42'] = x_operation__mutmut_42 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_43'] = x_operation__mutmut_43 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_44'] = x_operation__mutmut_44 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_45'] = x_operation__mutmut_45 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_46'] = x_operation__mutmut_46 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_47'] = x_operation__mutmut_47 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_48'] = x_operation__mutmut_48 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_49'] = x_operation__mutmut_49 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_50'] = x_operation__mutmut_50 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_51'] = x_operation__mutmut_51 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_52'] = x_operation__mutmut_52 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_53'] = x_operation__mutmut_53 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_54'] = x_operation__mutmut_54 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_55'] = x_operation__mutmut_55 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_56'] = x_operation__mutmut_56 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_57'] = x_operation__mutmut_57 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_58'] = x_operation__mutmut_58 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_59'] = x_operation__mutmut_59 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_60'] = x_operation__mutmut_60 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_61'] = x_operation__mutmut_61 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_62'] = x_operation__mutmut_62 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_63'] = x_operation__mutmut_63 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_64'] = x_operation__mutmut_64 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_65'] = x_operation__mutmut_65 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_66'] = x_operation__mutmut_66 # type: ignore # mutmut generated
mutants_x_operation__mutmut['x_operation__mutmut_67'] = x_operation__mutmut_67 # type: ignore # mutmut generated
mutants_x_called__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_called__mutmut)
def called(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 2)[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_orig(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 2)[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_1(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = None
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 2)[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_2(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) >= 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 2)[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_3(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 5:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 2)[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_4(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = None
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 2)[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_5(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:3], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 2)[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_6(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[+1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 2)[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_7(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-2]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 2)[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_8(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = None
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 2)[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_9(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append(None)
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_10(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if (operand is None) and False else written(operand, room - len(node.op) - 2)[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_11(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if (operand is None) or True else written(operand, room - len(node.op) - 2)[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_12(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("XX...XX" if operand is None else written(operand, room - len(node.op) - 2)[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_13(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is not None else written(operand, room - len(node.op) - 2)[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_14(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(None, room - len(node.op) - 2)[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_15(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, None)[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_16(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(room - len(node.op) - 2)[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_17(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, )[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_18(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) + 2)[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_19(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room + len(node.op) - 2)[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_20(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 3)[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_21(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 2)[1])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_22(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 2)[0])
        room = None
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_23(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 2)[0])
        room = 0 if (texts[-1] == "...") and False else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_24(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 2)[0])
        room = 0 if (texts[-1] == "...") or True else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_25(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 2)[0])
        room = 1 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_26(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 2)[0])
        room = 0 if texts[+1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_27(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 2)[0])
        room = 0 if texts[-2] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_28(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 2)[0])
        room = 0 if texts[-1] != "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_29(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 2)[0])
        room = 0 if texts[-1] == "XX...XX" else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_30(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 2)[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) + 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_31(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 2)[0])
        room = 0 if texts[-1] == "..." else room + len(texts[-1]) - 2
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_32(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 2)[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 3
    return f"{node.op}({', '.join(texts)})"


def x_called__mutmut_33(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 2)[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({', '.join(None)})"


def x_called__mutmut_34(node, room: int) -> str:
    """Return an operation written as a function: its name and, up to four, its operands."""
    operands = node.parents
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for operand in operands:
        texts.append("..." if operand is None else written(operand, room - len(node.op) - 2)[0])
        room = 0 if texts[-1] == "..." else room - len(texts[-1]) - 2
    return f"{node.op}({'XX, XX'.join(texts)})"

mutants_x_called__mutmut['_mutmut_orig'] = x_called__mutmut_orig # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_1'] = x_called__mutmut_1 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_2'] = x_called__mutmut_2 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_3'] = x_called__mutmut_3 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_4'] = x_called__mutmut_4 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_5'] = x_called__mutmut_5 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_6'] = x_called__mutmut_6 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_7'] = x_called__mutmut_7 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_8'] = x_called__mutmut_8 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_9'] = x_called__mutmut_9 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_10'] = x_called__mutmut_10 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_11'] = x_called__mutmut_11 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_12'] = x_called__mutmut_12 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_13'] = x_called__mutmut_13 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_14'] = x_called__mutmut_14 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_15'] = x_called__mutmut_15 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_16'] = x_called__mutmut_16 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_17'] = x_called__mutmut_17 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_18'] = x_called__mutmut_18 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_19'] = x_called__mutmut_19 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_20'] = x_called__mutmut_20 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_21'] = x_called__mutmut_21 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_22'] = x_called__mutmut_22 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_23'] = x_called__mutmut_23 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_24'] = x_called__mutmut_24 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_25'] = x_called__mutmut_25 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_26'] = x_called__mutmut_26 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_27'] = x_called__mutmut_27 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_28'] = x_called__mutmut_28 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_29'] = x_called__mutmut_29 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_30'] = x_called__mutmut_30 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_31'] = x_called__mutmut_31 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_32'] = x_called__mutmut_32 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_33'] = x_called__mutmut_33 # type: ignore # mutmut generated
mutants_x_called__mutmut['x_called__mutmut_34'] = x_called__mutmut_34 # type: ignore # mutmut generated
mutants_x_bracketed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_bracketed__mutmut)
def bracketed(text: str, wanted: bool) -> str:
    """Return the text in brackets, if they are wanted."""
    return f"({text})" if wanted else text


def x_bracketed__mutmut_orig(text: str, wanted: bool) -> str:
    """Return the text in brackets, if they are wanted."""
    return f"({text})" if wanted else text


def x_bracketed__mutmut_1(text: str, wanted: bool) -> str:
    """Return the text in brackets, if they are wanted."""
    return f"({text})" if (wanted) and False else text


def x_bracketed__mutmut_2(text: str, wanted: bool) -> str:
    """Return the text in brackets, if they are wanted."""
    return f"({text})" if (wanted) or True else text

mutants_x_bracketed__mutmut['_mutmut_orig'] = x_bracketed__mutmut_orig # type: ignore # mutmut generated
mutants_x_bracketed__mutmut['x_bracketed__mutmut_1'] = x_bracketed__mutmut_1 # type: ignore # mutmut generated
mutants_x_bracketed__mutmut['x_bracketed__mutmut_2'] = x_bracketed__mutmut_2 # type: ignore # mutmut generated
mutants_x_shortened__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_shortened__mutmut)
def shortened(label: str) -> str:
    """Return a label fit for one line: at most 40 characters, and line breaks written out.

    >>> len(shortened("x" * 10_000))
    40
    """
    return fitted(visible(label[:41]), 40)


def x_shortened__mutmut_orig(label: str) -> str:
    """Return a label fit for one line: at most 40 characters, and line breaks written out.

    >>> len(shortened("x" * 10_000))
    40
    """
    return fitted(visible(label[:41]), 40)


def x_shortened__mutmut_1(label: str) -> str:
    """Return a label fit for one line: at most 40 characters, and line breaks written out.

    >>> len(shortened("x" * 10_000))
    40
    """
    return fitted(None, 40)


def x_shortened__mutmut_2(label: str) -> str:
    """Return a label fit for one line: at most 40 characters, and line breaks written out.

    >>> len(shortened("x" * 10_000))
    40
    """
    return fitted(visible(label[:41]), None)


def x_shortened__mutmut_3(label: str) -> str:
    """Return a label fit for one line: at most 40 characters, and line breaks written out.

    >>> len(shortened("x" * 10_000))
    40
    """
    return fitted(40)


def x_shortened__mutmut_4(label: str) -> str:
    """Return a label fit for one line: at most 40 characters, and line breaks written out.

    >>> len(shortened("x" * 10_000))
    40
    """
    return fitted(visible(label[:41]), )


def x_shortened__mutmut_5(label: str) -> str:
    """Return a label fit for one line: at most 40 characters, and line breaks written out.

    >>> len(shortened("x" * 10_000))
    40
    """
    return fitted(visible(None), 40)


def x_shortened__mutmut_6(label: str) -> str:
    """Return a label fit for one line: at most 40 characters, and line breaks written out.

    >>> len(shortened("x" * 10_000))
    40
    """
    return fitted(visible(label[:42]), 40)


def x_shortened__mutmut_7(label: str) -> str:
    """Return a label fit for one line: at most 40 characters, and line breaks written out.

    >>> len(shortened("x" * 10_000))
    40
    """
    return fitted(visible(label[:41]), 41)

mutants_x_shortened__mutmut['_mutmut_orig'] = x_shortened__mutmut_orig # type: ignore # mutmut generated
mutants_x_shortened__mutmut['x_shortened__mutmut_1'] = x_shortened__mutmut_1 # type: ignore # mutmut generated
mutants_x_shortened__mutmut['x_shortened__mutmut_2'] = x_shortened__mutmut_2 # type: ignore # mutmut generated
mutants_x_shortened__mutmut['x_shortened__mutmut_3'] = x_shortened__mutmut_3 # type: ignore # mutmut generated
mutants_x_shortened__mutmut['x_shortened__mutmut_4'] = x_shortened__mutmut_4 # type: ignore # mutmut generated
mutants_x_shortened__mutmut['x_shortened__mutmut_5'] = x_shortened__mutmut_5 # type: ignore # mutmut generated
mutants_x_shortened__mutmut['x_shortened__mutmut_6'] = x_shortened__mutmut_6 # type: ignore # mutmut generated
mutants_x_shortened__mutmut['x_shortened__mutmut_7'] = x_shortened__mutmut_7 # type: ignore # mutmut generated
mutants_x_visible__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_visible__mutmut)
def visible(text: str) -> str:
    r"""Return text with line breaks and other control characters written out.

    >>> print(visible("two\nlines"))
    two\nlines
    """
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def x_visible__mutmut_orig(text: str) -> str:
    r"""Return text with line breaks and other control characters written out.

    >>> print(visible("two\nlines"))
    two\nlines
    """
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def x_visible__mutmut_1(text: str) -> str:
    r"""Return text with line breaks and other control characters written out.

    >>> print(visible("two\nlines"))
    two\nlines
    """
    return "".join(None)


def x_visible__mutmut_2(text: str) -> str:
    r"""Return text with line breaks and other control characters written out.

    >>> print(visible("two\nlines"))
    two\nlines
    """
    return "XXXX".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def x_visible__mutmut_3(text: str) -> str:
    r"""Return text with line breaks and other control characters written out.

    >>> print(visible("two\nlines"))
    two\nlines
    """
    return "".join(c if (c.isprintable()) and False else c.encode("unicode_escape").decode() for c in text)


def x_visible__mutmut_4(text: str) -> str:
    r"""Return text with line breaks and other control characters written out.

    >>> print(visible("two\nlines"))
    two\nlines
    """
    return "".join(c if (c.isprintable()) or True else c.encode("unicode_escape").decode() for c in text)


def x_visible__mutmut_5(text: str) -> str:
    r"""Return text with line breaks and other control characters written out.

    >>> print(visible("two\nlines"))
    two\nlines
    """
    return "".join(c if c.isprintable() else c.encode(None).decode() for c in text)


def x_visible__mutmut_6(text: str) -> str:
    r"""Return text with line breaks and other control characters written out.

    >>> print(visible("two\nlines"))
    two\nlines
    """
    return "".join(c if c.isprintable() else c.encode("XXunicode_escapeXX").decode() for c in text)


def x_visible__mutmut_7(text: str) -> str:
    r"""Return text with line breaks and other control characters written out.

    >>> print(visible("two\nlines"))
    two\nlines
    """
    return "".join(c if c.isprintable() else c.encode("UNICODE_ESCAPE").decode() for c in text)

mutants_x_visible__mutmut['_mutmut_orig'] = x_visible__mutmut_orig # type: ignore # mutmut generated
mutants_x_visible__mutmut['x_visible__mutmut_1'] = x_visible__mutmut_1 # type: ignore # mutmut generated
mutants_x_visible__mutmut['x_visible__mutmut_2'] = x_visible__mutmut_2 # type: ignore # mutmut generated
mutants_x_visible__mutmut['x_visible__mutmut_3'] = x_visible__mutmut_3 # type: ignore # mutmut generated
mutants_x_visible__mutmut['x_visible__mutmut_4'] = x_visible__mutmut_4 # type: ignore # mutmut generated
mutants_x_visible__mutmut['x_visible__mutmut_5'] = x_visible__mutmut_5 # type: ignore # mutmut generated
mutants_x_visible__mutmut['x_visible__mutmut_6'] = x_visible__mutmut_6 # type: ignore # mutmut generated
mutants_x_visible__mutmut['x_visible__mutmut_7'] = x_visible__mutmut_7 # type: ignore # mutmut generated
mutants_x_fitted__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_fitted__mutmut)
def fitted(text: str, width: int) -> str:
    """Return text of at most `width` characters; dots show that something is missing.

    >>> fitted("cross_entropy", 10)
    'cross_e...'
    """
    return text if len(text) <= width else f"{text[: width - 3]}..."


def x_fitted__mutmut_orig(text: str, width: int) -> str:
    """Return text of at most `width` characters; dots show that something is missing.

    >>> fitted("cross_entropy", 10)
    'cross_e...'
    """
    return text if len(text) <= width else f"{text[: width - 3]}..."


def x_fitted__mutmut_1(text: str, width: int) -> str:
    """Return text of at most `width` characters; dots show that something is missing.

    >>> fitted("cross_entropy", 10)
    'cross_e...'
    """
    return text if (len(text) <= width) and False else f"{text[: width - 3]}..."


def x_fitted__mutmut_2(text: str, width: int) -> str:
    """Return text of at most `width` characters; dots show that something is missing.

    >>> fitted("cross_entropy", 10)
    'cross_e...'
    """
    return text if (len(text) <= width) or True else f"{text[: width - 3]}..."


def x_fitted__mutmut_3(text: str, width: int) -> str:
    """Return text of at most `width` characters; dots show that something is missing.

    >>> fitted("cross_entropy", 10)
    'cross_e...'
    """
    return text if len(text) < width else f"{text[: width - 3]}..."


def x_fitted__mutmut_4(text: str, width: int) -> str:
    """Return text of at most `width` characters; dots show that something is missing.

    >>> fitted("cross_entropy", 10)
    'cross_e...'
    """
    return text if len(text) <= width else f"{text[: width + 3]}..."


def x_fitted__mutmut_5(text: str, width: int) -> str:
    """Return text of at most `width` characters; dots show that something is missing.

    >>> fitted("cross_entropy", 10)
    'cross_e...'
    """
    return text if len(text) <= width else f"{text[: width - 4]}..."

mutants_x_fitted__mutmut['_mutmut_orig'] = x_fitted__mutmut_orig # type: ignore # mutmut generated
mutants_x_fitted__mutmut['x_fitted__mutmut_1'] = x_fitted__mutmut_1 # type: ignore # mutmut generated
mutants_x_fitted__mutmut['x_fitted__mutmut_2'] = x_fitted__mutmut_2 # type: ignore # mutmut generated
mutants_x_fitted__mutmut['x_fitted__mutmut_3'] = x_fitted__mutmut_3 # type: ignore # mutmut generated
mutants_x_fitted__mutmut['x_fitted__mutmut_4'] = x_fitted__mutmut_4 # type: ignore # mutmut generated
mutants_x_fitted__mutmut['x_fitted__mutmut_5'] = x_fitted__mutmut_5 # type: ignore # mutmut generated
mutants_x_lanes__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_lanes__mutmut)
def lanes(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_orig(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_1(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = None
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_2(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple(None)
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_3(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(None) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_4(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = None
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_5(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(None, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_6(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, None, ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_7(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", None) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_8(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr("shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_9(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_10(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_11(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "XXshapeXX", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_12(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "SHAPE", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_13(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = None
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_14(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max(None, *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_15(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=None)
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_16(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max(*shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_17(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_18(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, )
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_19(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: None)
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_20(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(None), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_21(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_22(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("XXXX", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_23(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 1
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_24(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(None, shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_25(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), None)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_26(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_27(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), )
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_28(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if (hasattr(x, "shape")) and False else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_29(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if (hasattr(x, "shape")) or True else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_30(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(None, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_31(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, None) else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_32(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr("shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_33(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, ) else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_34(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "XXshapeXX") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_35(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "SHAPE") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_36(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(None, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_37(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, None), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_38(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_39(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, ), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_40(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(None, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_41(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_42(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, )

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_43(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = None
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_44(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(None) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_45(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = None
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_46(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(None, LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_47(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), None)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_48(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_49(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), )
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_50(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(None), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_51(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = None
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_52(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(None)}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_53(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{'XX,XX'.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_54(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(None, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_55(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, None))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_56(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_57(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, ))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_58(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(None) for x in spreads]) for i in places]
    return found, math.prod(shape) - len(found)


def x_lanes__mutmut_59(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(shape) + len(found)


def x_lanes__mutmut_60(*xs: Any) -> tuple[list[tuple[str, list]], int]:
    """Return numbers lane by lane, each lane with its mark, and how many lanes are left out.

    A number without lanes is the same in each; with no array among them there is one, unmarked.

    >>> import numpy as np
    >>> lanes(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], 0)
    >>> lanes(2, 3)
    ([('', [2, 3])], 0)
    """
    xs = tuple([bare(x) for x in xs])
    shapes = [getattr(x, "shape", ()) for x in xs]
    shape = max((), *shapes, key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], 0
    import numpy as np  # here, so that only who has arrays needs it

    def spread(x):
        try:
            return np.broadcast_to(x if hasattr(x, "shape") else np.array(x, object), shape)
        except ValueError:  # a leaf that was given other lanes after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    places = itertools.islice(np.ndindex(shape), LANES)
    found = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in places]
    return found, math.prod(None) - len(found)

mutants_x_lanes__mutmut['_mutmut_orig'] = x_lanes__mutmut_orig # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_1'] = x_lanes__mutmut_1 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_2'] = x_lanes__mutmut_2 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_3'] = x_lanes__mutmut_3 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_4'] = x_lanes__mutmut_4 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_5'] = x_lanes__mutmut_5 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_6'] = x_lanes__mutmut_6 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_7'] = x_lanes__mutmut_7 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_8'] = x_lanes__mutmut_8 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_9'] = x_lanes__mutmut_9 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_10'] = x_lanes__mutmut_10 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_11'] = x_lanes__mutmut_11 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_12'] = x_lanes__mutmut_12 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_13'] = x_lanes__mutmut_13 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_14'] = x_lanes__mutmut_14 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_15'] = x_lanes__mutmut_15 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_16'] = x_lanes__mutmut_16 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_17'] = x_lanes__mutmut_17 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_18'] = x_lanes__mutmut_18 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_19'] = x_lanes__mutmut_19 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_20'] = x_lanes__mutmut_20 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_21'] = x_lanes__mutmut_21 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_22'] = x_lanes__mutmut_22 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_23'] = x_lanes__mutmut_23 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_24'] = x_lanes__mutmut_24 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_25'] = x_lanes__mutmut_25 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_26'] = x_lanes__mutmut_26 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_27'] = x_lanes__mutmut_27 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_28'] = x_lanes__mutmut_28 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_29'] = x_lanes__mutmut_29 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_30'] = x_lanes__mutmut_30 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_31'] = x_lanes__mutmut_31 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_32'] = x_lanes__mutmut_32 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_33'] = x_lanes__mutmut_33 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_34'] = x_lanes__mutmut_34 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_35'] = x_lanes__mutmut_35 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_36'] = x_lanes__mutmut_36 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_37'] = x_lanes__mutmut_37 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_38'] = x_lanes__mutmut_38 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_39'] = x_lanes__mutmut_39 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_40'] = x_lanes__mutmut_40 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_41'] = x_lanes__mutmut_41 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_42'] = x_lanes__mutmut_42 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_43'] = x_lanes__mutmut_43 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_44'] = x_lanes__mutmut_44 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_45'] = x_lanes__mutmut_45 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_46'] = x_lanes__mutmut_46 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_47'] = x_lanes__mutmut_47 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_48'] = x_lanes__mutmut_48 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_49'] = x_lanes__mutmut_49 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_50'] = x_lanes__mutmut_50 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_51'] = x_lanes__mutmut_51 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_52'] = x_lanes__mutmut_52 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_53'] = x_lanes__mutmut_53 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_54'] = x_lanes__mutmut_54 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_55'] = x_lanes__mutmut_55 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_56'] = x_lanes__mutmut_56 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_57'] = x_lanes__mutmut_57 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_58'] = x_lanes__mutmut_58 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_59'] = x_lanes__mutmut_59 # type: ignore # mutmut generated
mutants_x_lanes__mutmut['x_lanes__mutmut_60'] = x_lanes__mutmut_60 # type: ignore # mutmut generated
mutants_x_bare__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_bare__mutmut)
def bare(x):
    """Return the plain number inside a Value of Values, however deep."""
    while hasattr(x, "chain_rule"):
        x = x.data
    return x


def x_bare__mutmut_orig(x):
    """Return the plain number inside a Value of Values, however deep."""
    while hasattr(x, "chain_rule"):
        x = x.data
    return x


def x_bare__mutmut_1(x):
    """Return the plain number inside a Value of Values, however deep."""
    while hasattr(None, "chain_rule"):
        x = x.data
    return x


def x_bare__mutmut_2(x):
    """Return the plain number inside a Value of Values, however deep."""
    while hasattr(x, None):
        x = x.data
    return x


def x_bare__mutmut_3(x):
    """Return the plain number inside a Value of Values, however deep."""
    while hasattr("chain_rule"):
        x = x.data
    return x


def x_bare__mutmut_4(x):
    """Return the plain number inside a Value of Values, however deep."""
    while hasattr(x, ):
        x = x.data
    return x


def x_bare__mutmut_5(x):
    """Return the plain number inside a Value of Values, however deep."""
    while hasattr(x, "XXchain_ruleXX"):
        x = x.data
    return x


def x_bare__mutmut_6(x):
    """Return the plain number inside a Value of Values, however deep."""
    while hasattr(x, "CHAIN_RULE"):
        x = x.data
    return x


def x_bare__mutmut_7(x):
    """Return the plain number inside a Value of Values, however deep."""
    while hasattr(x, "chain_rule"):
        x = None
    return x

mutants_x_bare__mutmut['_mutmut_orig'] = x_bare__mutmut_orig # type: ignore # mutmut generated
mutants_x_bare__mutmut['x_bare__mutmut_1'] = x_bare__mutmut_1 # type: ignore # mutmut generated
mutants_x_bare__mutmut['x_bare__mutmut_2'] = x_bare__mutmut_2 # type: ignore # mutmut generated
mutants_x_bare__mutmut['x_bare__mutmut_3'] = x_bare__mutmut_3 # type: ignore # mutmut generated
mutants_x_bare__mutmut['x_bare__mutmut_4'] = x_bare__mutmut_4 # type: ignore # mutmut generated
mutants_x_bare__mutmut['x_bare__mutmut_5'] = x_bare__mutmut_5 # type: ignore # mutmut generated
mutants_x_bare__mutmut['x_bare__mutmut_6'] = x_bare__mutmut_6 # type: ignore # mutmut generated
mutants_x_bare__mutmut['x_bare__mutmut_7'] = x_bare__mutmut_7 # type: ignore # mutmut generated
mutants_x_marked__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_marked__mutmut)
def marked(text: str, mark: str, width: int) -> str:
    """Return text and, behind it, a mark that stays where the text must be cut.

    >>> marked("cross_entropy", "[0]", 14)
    'cross_e... [0]'
    """
    return f"{fitted(text, width - len(mark) - 1)} {mark}" if mark else fitted(text, width)


def x_marked__mutmut_orig(text: str, mark: str, width: int) -> str:
    """Return text and, behind it, a mark that stays where the text must be cut.

    >>> marked("cross_entropy", "[0]", 14)
    'cross_e... [0]'
    """
    return f"{fitted(text, width - len(mark) - 1)} {mark}" if mark else fitted(text, width)


def x_marked__mutmut_1(text: str, mark: str, width: int) -> str:
    """Return text and, behind it, a mark that stays where the text must be cut.

    >>> marked("cross_entropy", "[0]", 14)
    'cross_e... [0]'
    """
    return f"{fitted(text, width - len(mark) - 1)} {mark}" if (mark) and False else fitted(text, width)


def x_marked__mutmut_2(text: str, mark: str, width: int) -> str:
    """Return text and, behind it, a mark that stays where the text must be cut.

    >>> marked("cross_entropy", "[0]", 14)
    'cross_e... [0]'
    """
    return f"{fitted(text, width - len(mark) - 1)} {mark}" if (mark) or True else fitted(text, width)


def x_marked__mutmut_3(text: str, mark: str, width: int) -> str:
    """Return text and, behind it, a mark that stays where the text must be cut.

    >>> marked("cross_entropy", "[0]", 14)
    'cross_e... [0]'
    """
    return f"{fitted(None, width - len(mark) - 1)} {mark}" if mark else fitted(text, width)


def x_marked__mutmut_4(text: str, mark: str, width: int) -> str:
    """Return text and, behind it, a mark that stays where the text must be cut.

    >>> marked("cross_entropy", "[0]", 14)
    'cross_e... [0]'
    """
    return f"{fitted(text, None)} {mark}" if mark else fitted(text, width)


def x_marked__mutmut_5(text: str, mark: str, width: int) -> str:
    """Return text and, behind it, a mark that stays where the text must be cut.

    >>> marked("cross_entropy", "[0]", 14)
    'cross_e... [0]'
    """
    return f"{fitted(width - len(mark) - 1)} {mark}" if mark else fitted(text, width)


def x_marked__mutmut_6(text: str, mark: str, width: int) -> str:
    """Return text and, behind it, a mark that stays where the text must be cut.

    >>> marked("cross_entropy", "[0]", 14)
    'cross_e... [0]'
    """
    return f"{fitted(text, )} {mark}" if mark else fitted(text, width)


def x_marked__mutmut_7(text: str, mark: str, width: int) -> str:
    """Return text and, behind it, a mark that stays where the text must be cut.

    >>> marked("cross_entropy", "[0]", 14)
    'cross_e... [0]'
    """
    return f"{fitted(text, width - len(mark) + 1)} {mark}" if mark else fitted(text, width)


def x_marked__mutmut_8(text: str, mark: str, width: int) -> str:
    """Return text and, behind it, a mark that stays where the text must be cut.

    >>> marked("cross_entropy", "[0]", 14)
    'cross_e... [0]'
    """
    return f"{fitted(text, width + len(mark) - 1)} {mark}" if mark else fitted(text, width)


def x_marked__mutmut_9(text: str, mark: str, width: int) -> str:
    """Return text and, behind it, a mark that stays where the text must be cut.

    >>> marked("cross_entropy", "[0]", 14)
    'cross_e... [0]'
    """
    return f"{fitted(text, width - len(mark) - 2)} {mark}" if mark else fitted(text, width)


def x_marked__mutmut_10(text: str, mark: str, width: int) -> str:
    """Return text and, behind it, a mark that stays where the text must be cut.

    >>> marked("cross_entropy", "[0]", 14)
    'cross_e... [0]'
    """
    return f"{fitted(text, width - len(mark) - 1)} {mark}" if mark else fitted(None, width)


def x_marked__mutmut_11(text: str, mark: str, width: int) -> str:
    """Return text and, behind it, a mark that stays where the text must be cut.

    >>> marked("cross_entropy", "[0]", 14)
    'cross_e... [0]'
    """
    return f"{fitted(text, width - len(mark) - 1)} {mark}" if mark else fitted(text, None)


def x_marked__mutmut_12(text: str, mark: str, width: int) -> str:
    """Return text and, behind it, a mark that stays where the text must be cut.

    >>> marked("cross_entropy", "[0]", 14)
    'cross_e... [0]'
    """
    return f"{fitted(text, width - len(mark) - 1)} {mark}" if mark else fitted(width)


def x_marked__mutmut_13(text: str, mark: str, width: int) -> str:
    """Return text and, behind it, a mark that stays where the text must be cut.

    >>> marked("cross_entropy", "[0]", 14)
    'cross_e... [0]'
    """
    return f"{fitted(text, width - len(mark) - 1)} {mark}" if mark else fitted(text, )

mutants_x_marked__mutmut['_mutmut_orig'] = x_marked__mutmut_orig # type: ignore # mutmut generated
mutants_x_marked__mutmut['x_marked__mutmut_1'] = x_marked__mutmut_1 # type: ignore # mutmut generated
mutants_x_marked__mutmut['x_marked__mutmut_2'] = x_marked__mutmut_2 # type: ignore # mutmut generated
mutants_x_marked__mutmut['x_marked__mutmut_3'] = x_marked__mutmut_3 # type: ignore # mutmut generated
mutants_x_marked__mutmut['x_marked__mutmut_4'] = x_marked__mutmut_4 # type: ignore # mutmut generated
mutants_x_marked__mutmut['x_marked__mutmut_5'] = x_marked__mutmut_5 # type: ignore # mutmut generated
mutants_x_marked__mutmut['x_marked__mutmut_6'] = x_marked__mutmut_6 # type: ignore # mutmut generated
mutants_x_marked__mutmut['x_marked__mutmut_7'] = x_marked__mutmut_7 # type: ignore # mutmut generated
mutants_x_marked__mutmut['x_marked__mutmut_8'] = x_marked__mutmut_8 # type: ignore # mutmut generated
mutants_x_marked__mutmut['x_marked__mutmut_9'] = x_marked__mutmut_9 # type: ignore # mutmut generated
mutants_x_marked__mutmut['x_marked__mutmut_10'] = x_marked__mutmut_10 # type: ignore # mutmut generated
mutants_x_marked__mutmut['x_marked__mutmut_11'] = x_marked__mutmut_11 # type: ignore # mutmut generated
mutants_x_marked__mutmut['x_marked__mutmut_12'] = x_marked__mutmut_12 # type: ignore # mutmut generated
mutants_x_marked__mutmut['x_marked__mutmut_13'] = x_marked__mutmut_13 # type: ignore # mutmut generated
mutants_x_ends__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_ends__mutmut)
def ends(items: list) -> tuple[list, int, list]:
    """Return what is shown of a list: its first items, how many are left out, and its last.

    >>> first, hidden, last = ends(list(range(10_000)))
    >>> len(first), hidden, last[0]
    (100, 9850, 9950)
    """
    if len(items) <= WHOLE:
        return items, 0, []
    return items[:FIRST], len(items) - FIRST - LAST, items[-LAST:]


def x_ends__mutmut_orig(items: list) -> tuple[list, int, list]:
    """Return what is shown of a list: its first items, how many are left out, and its last.

    >>> first, hidden, last = ends(list(range(10_000)))
    >>> len(first), hidden, last[0]
    (100, 9850, 9950)
    """
    if len(items) <= WHOLE:
        return items, 0, []
    return items[:FIRST], len(items) - FIRST - LAST, items[-LAST:]


def x_ends__mutmut_1(items: list) -> tuple[list, int, list]:
    """Return what is shown of a list: its first items, how many are left out, and its last.

    >>> first, hidden, last = ends(list(range(10_000)))
    >>> len(first), hidden, last[0]
    (100, 9850, 9950)
    """
    if len(items) < WHOLE:
        return items, 0, []
    return items[:FIRST], len(items) - FIRST - LAST, items[-LAST:]


def x_ends__mutmut_2(items: list) -> tuple[list, int, list]:
    """Return what is shown of a list: its first items, how many are left out, and its last.

    >>> first, hidden, last = ends(list(range(10_000)))
    >>> len(first), hidden, last[0]
    (100, 9850, 9950)
    """
    if len(items) <= WHOLE:
        return items, 1, []
    return items[:FIRST], len(items) - FIRST - LAST, items[-LAST:]


def x_ends__mutmut_3(items: list) -> tuple[list, int, list]:
    """Return what is shown of a list: its first items, how many are left out, and its last.

    >>> first, hidden, last = ends(list(range(10_000)))
    >>> len(first), hidden, last[0]
    (100, 9850, 9950)
    """
    if len(items) <= WHOLE:
        return items, 0, []
    return items[:FIRST], len(items) - FIRST + LAST, items[-LAST:]


def x_ends__mutmut_4(items: list) -> tuple[list, int, list]:
    """Return what is shown of a list: its first items, how many are left out, and its last.

    >>> first, hidden, last = ends(list(range(10_000)))
    >>> len(first), hidden, last[0]
    (100, 9850, 9950)
    """
    if len(items) <= WHOLE:
        return items, 0, []
    return items[:FIRST], len(items) + FIRST - LAST, items[-LAST:]


def x_ends__mutmut_5(items: list) -> tuple[list, int, list]:
    """Return what is shown of a list: its first items, how many are left out, and its last.

    >>> first, hidden, last = ends(list(range(10_000)))
    >>> len(first), hidden, last[0]
    (100, 9850, 9950)
    """
    if len(items) <= WHOLE:
        return items, 0, []
    return items[:FIRST], len(items) - FIRST - LAST, items[+LAST:]

mutants_x_ends__mutmut['_mutmut_orig'] = x_ends__mutmut_orig # type: ignore # mutmut generated
mutants_x_ends__mutmut['x_ends__mutmut_1'] = x_ends__mutmut_1 # type: ignore # mutmut generated
mutants_x_ends__mutmut['x_ends__mutmut_2'] = x_ends__mutmut_2 # type: ignore # mutmut generated
mutants_x_ends__mutmut['x_ends__mutmut_3'] = x_ends__mutmut_3 # type: ignore # mutmut generated
mutants_x_ends__mutmut['x_ends__mutmut_4'] = x_ends__mutmut_4 # type: ignore # mutmut generated
mutants_x_ends__mutmut['x_ends__mutmut_5'] = x_ends__mutmut_5 # type: ignore # mutmut generated
