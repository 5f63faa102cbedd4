"""Every operation as a function of all its operands, for any kind of number.

A kind is a namespace that has these functions: a file beside this one, or a class whose own
methods bear these names, such as Value. Every function here asks the kind of its operands, which
is chosen once by type. No other file calls `math` or compares numbers on a Value's behalf, so a
new kind of number is a new file here and nothing else.
"""

import numbers

from . import complex as complex_
from . import real

FILES = (real, complex_)  # each can also take the numbers of those before it


class _Kinds(dict):
    """Type of a number -> its kind, filled in as types are met."""

    def __missing__(self, cls):
        if issubclass(cls, numbers.Real):
            kind = real
        elif issubclass(cls, numbers.Complex):
            kind = complex_
        elif hasattr(cls, "exp") and hasattr(cls, "relu"):
            kind = cls
        else:
            raise TypeError(
                f"a number is wanted, and {cls.__name__} is none; int, float, Fraction, complex or"
                " Value would do"
            )
        self[cls] = kind
        return kind


KINDS = _Kinds()


def widest(*xs):
    """Return the kind that can compute with all the numbers: a file's, or before it a class."""
    kinds = {KINDS[type(x)] for x in xs}
    return max(kinds, key=_rank, default=real)


def _rank(kind):
    return FILES.index(kind) if kind in FILES else len(FILES)


def number(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is not a number but a str; float('2.0') would make it one
    """
    try:
        kind = KINDS[type(x)]
    except TypeError:
        given = f"{x!r:.60} is not a number but a {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; int, float, Fraction, complex or Value would do") from None
    return x.item() if kind in (real, complex_) and hasattr(x, "item") else x


def one(x):
    """The number 1 in x's kind: the slope of a number in itself.

    >>> from fractions import Fraction
    >>> one(Fraction(2, 3)), one(2.0)
    (Fraction(1, 1), 1.0)
    """
    return KINDS[type(x)].one(x)


def exp(x):
    """e to the power of x; inf where that is too large for a float.

    >>> exp(1)
    2.718281828459045
    """
    return KINDS[type(x)].exp(x)


def log(x):
    """The natural logarithm; ValueError unless x is above 0.

    >>> log(1)
    0.0
    """
    return KINDS[type(x)].log(x)


def sqrt(x):
    """The square root; ValueError below 0. At 0 its slope is inf.

    >>> sqrt(9)
    3.0
    """
    return KINDS[type(x)].sqrt(x)


def sinh(x):
    """The hyperbolic sine, (exp(x) - exp(-x)) / 2.

    >>> sinh(0)
    0.0
    """
    return KINDS[type(x)].sinh(x)


def cosh(x):
    """The hyperbolic cosine, (exp(x) + exp(-x)) / 2.

    >>> cosh(0)
    1.0
    """
    return KINDS[type(x)].cosh(x)


def tanh(x):
    """The hyperbolic tangent, sinh(x) / cosh(x): from -1 to 1.

    >>> tanh(0)
    0.0
    """
    return KINDS[type(x)].tanh(x)


def sigmoid(x):
    """1 / (1 + exp(-x)): from 0 to 1.

    >>> sigmoid(0)
    0.5
    """
    return KINDS[type(x)].sigmoid(x)


def relu(x):
    """X where x is above 0, else 0. Its slope at 0 is 0.

    >>> relu(2), relu(-2)
    (2, 0)
    """
    return KINDS[type(x)].relu(x)


def step(x):
    """1 where x is above 0, else 0: the slope of relu.

    >>> step(2), step(0), step(-2)
    (1, 0, 0)
    """
    return KINDS[type(x)].step(x)


def sign(x):
    """1, 0 or -1: the slope of abs.

    >>> sign(2), sign(0), sign(-2)
    (1, 0, -1)
    """
    return KINDS[type(x)].sign(x)


def absolute(x):
    """X without its sign. Its slope at 0 is 0.

    >>> absolute(-2)
    2
    """
    return KINDS[type(x)].absolute(x)


def maximum(*xs):
    """The largest of the numbers. Those that tie for it share its slope equally.

    >>> maximum(1, 3, 2)
    3
    """
    return widest(*xs).maximum(*xs)


def equal(x, y):
    """1 where x and y are the same number, else 0.

    >>> equal(2, 2.0), equal(2, 3)
    (1, 0)
    """
    return widest(x, y).equal(x, y)


def reciprocal(x):
    """1 / x, and inf at 0: for slopes that are infinite there, as sqrt's is.

    >>> reciprocal(4), reciprocal(0)
    (0.25, inf)
    """
    return KINDS[type(x)].reciprocal(x)


def power(x, n):
    """X to the power of n; inf where that is too large for a float.

    ZeroDivisionError where x is 0 and n negative; ValueError where the result is not real.

    >>> power(2, 3)
    8
    """
    return widest(x, n).power(x, n)


def power_slope(x, n):
    """n x**(n-1), the slope of x**n in x: 0 where n is 0, infinite where x is 0 and n below 1.

    >>> power_slope(5, 2), power_slope(0, 0), power_slope(0, 0.5)
    (10, 0, inf)
    """
    return widest(x, n).power_slope(x, n)


def log_factor(x):
    """log(x) as a factor of x**n: 0 at 0, where x**n makes it so, and nan below.

    >>> log_factor(1), log_factor(0), log_factor(-1)
    (0.0, 0, nan)
    """
    return KINDS[type(x)].log_factor(x)


def total(*xs):
    """The sum of the numbers, rounded once, at the end.

    >>> total(0.1, 0.2, 0.3), 0.1 + 0.2 + 0.3
    (0.6, 0.6000000000000001)
    """
    return widest(*xs).total(*xs)


def softmax(x, *others):
    """exp(x) as a share of the sum of exp over x and the others.

    >>> softmax(0, 0, 0, 0)
    0.25
    """
    own = getattr(widest(x, *others), "softmax", None)  # a Value makes it one node
    return own(x, *others) if own else shares(x, *others)[0]


def shares(*xs):
    """The softmax of each of the numbers among all of them, as a list.

    >>> shares(1000, 1000)
    [0.5, 0.5]
    """
    of = widest(*xs)
    top = of.maximum(*xs)
    weights = [of.exp(x - top) for x in xs]  # at most 1, so that nothing overflows
    whole = of.total(*weights)
    return [weight / whole for weight in weights]
