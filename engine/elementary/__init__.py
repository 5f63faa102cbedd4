"""Every operation as a function of all its operands, for any kind of number.

A kind is a namespace that has these functions: a file beside this one, or a class whose own
methods bear these names, such as Value. Every function here asks the kind of its operands, which
is chosen once by type. No other file calls `math` or compares numbers on a Value's behalf, so a
new kind of number is a new file here and nothing else.
"""

import importlib
import numbers
import operator
from typing import Any

ORDER = ("real", "complex", "lanes", "formula")  # each also takes the numbers of those before it


class _Kinds(dict):
    """Type of a number -> its kind, filled in as types are met."""

    def __missing__(self, cls):
        library = cls.__module__.partition(".")[0]
        if library == "sympy" and hasattr(cls, "free_symbols"):
            file = "formula"
        elif library == "numpy" and cls.__name__ == "ndarray":
            file = "lanes"
        elif issubclass(cls, numbers.Real):
            file = "real"
        elif issubclass(cls, numbers.Complex):
            file = "complex"
        elif hasattr(cls, "exp") and hasattr(cls, "log_factor"):
            self[cls] = cls
            return cls
        else:
            raise TypeError(f"{cls.__name__} is no number; {WANTED} would do")
        self[cls] = importlib.import_module(f"{__name__}.{file}")
        return self[cls]


KINDS = _Kinds()
WANTED = "int, float, Fraction, complex, a NumPy array, a SymPy expression or a Value"


def widest(*xs) -> Any:
    """Return the kind that can compute with all the numbers: a file's, or before it a class."""
    kinds = {KINDS[type(x)] for x in xs}
    return kinds.pop() if len(kinds) == 1 else max(kinds, key=_rank)


def _rank(kind):
    if isinstance(kind, type):
        return len(ORDER) + hasattr(kind, "parents")  # a Value may hold any other number
    return ORDER.index(kind.__name__.rpartition(".")[2])


def number(x):
    """Return x if it is a number; of a NumPy scalar the Python number it holds.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is no number but of type str; float('2.0') would make it one
    """
    try:
        KINDS[type(x)]
        if getattr(getattr(x, "dtype", None), "kind", "f") in "SUV":
            raise TypeError
    except TypeError:
        given = f"{x!r:.60} is no number but of type {type(x).__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            raise TypeError(f"{given}; make each element one: [Value(x) for x in ...]") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    return x.item() if isinstance(x, numbers.Number) and hasattr(x, "item") else x


def is_zero(x):
    """Return whether x is a Python number that is 0; an array or a formula is not.

    >>> is_zero(0.0), is_zero(1)
    (True, False)
    """
    return isinstance(x, numbers.Number) and x == 0


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


def expm1(x):
    """exp(x) - 1, right to the last digit for small x too.

    >>> expm1(1e-20)
    1e-20
    """
    return KINDS[type(x)].expm1(x)


def log(x):
    """The natural logarithm; ValueError unless x is above 0.

    >>> log(1)
    0.0
    """
    return KINDS[type(x)].log(x)


def log1p(x):
    """log(1 + x), right to the last digit for small x too; ValueError unless x is above -1.

    >>> log1p(1e-20)
    1e-20
    """
    return KINDS[type(x)].log1p(x)


def sqrt(x):
    """The square root; ValueError below 0. At 0 its slope is inf.

    >>> sqrt(9)
    3.0
    """
    return KINDS[type(x)].sqrt(x)


def sin(x):
    """The sine of x radians; nan for inf.

    >>> sin(0)
    0.0
    """
    return KINDS[type(x)].sin(x)


def cos(x):
    """The cosine of x radians; nan for inf.

    >>> cos(0)
    1.0
    """
    return KINDS[type(x)].cos(x)


def tan(x):
    """The tangent of x radians; nan for inf.

    >>> tan(0)
    0.0
    """
    return KINDS[type(x)].tan(x)


def atan(x):
    """The inverse of the tangent, in radians: from -pi/2 to pi/2.

    >>> atan(0)
    0.0
    """
    return KINDS[type(x)].atan(x)


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


def log_sigmoid(x):
    """log(sigmoid(x)), for large and small x too.

    >>> log_sigmoid(-1000)
    -1000.0
    """
    return KINDS[type(x)].log_sigmoid(x)


def softplus(x):
    """log(1 + exp(x)), a smooth relu, for large and small x too.

    >>> softplus(1000)
    1000.0
    """
    return KINDS[type(x)].softplus(x)


def relu(x):
    """x where x is above 0, else 0. Its slope at 0 is 0.

    >>> relu(2), relu(-2)
    (2, 0)
    """
    return KINDS[type(x)].relu(x)


def absolute(x):
    """x without its sign. Its slope at 0 is 0.

    >>> absolute(-2)
    2
    """
    return KINDS[type(x)].absolute(x)


def reciprocal(x):
    """1 / x, and inf at 0: for slopes that are infinite there, as sqrt's is.

    >>> reciprocal(4), reciprocal(0)
    (0.25, inf)
    """
    return KINDS[type(x)].reciprocal(x)


def log_factor(x):
    """log(x) as a factor of x**n: 0 at 0, where x**n makes it so, and nan below.

    >>> log_factor(1), log_factor(0), log_factor(-1)
    (0.0, 0, nan)
    """
    return KINDS[type(x)].log_factor(x)


def where(test, a, b):
    """a where test is above 0, else b; nan where test is nan.

    >>> where(2, "above", "not"), where(0, "above", "not")
    ('above', 'not')
    """
    return KINDS[type(test)].where(test, a, b)


def equal(x, y):
    """1 where x and y are the same number, else 0.

    >>> equal(2, 2.0), equal(2, 3)
    (1, 0)
    """
    return widest(x, y).equal(x, y)


def minus(a, b):
    """a - b, with no warning from NumPy.

    >>> minus(3, 5)
    -2
    """
    return widest(a, b).minus(a, b)


def divide(a, b):
    """a / b; ZeroDivisionError where b is 0.

    >>> divide(1, 4)
    0.25
    """
    return widest(a, b).divide(a, b)


def power(x, n):
    """x to the power of n; inf where that is too large for a float.

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


def maximum(x, *others):
    """The largest of the numbers. Those that tie for it share its slope equally.

    >>> maximum(1, 3, 2)
    3
    """
    return widest(x, *others).maximum(x, *others)


def minimum(x, *others):
    """The smallest of the numbers. Those that tie for it share its slope equally.

    >>> minimum(1, 3, 2)
    1
    """
    return widest(x, *others).minimum(x, *others)


def total(x, *others):
    """The sum of the numbers, rounded once, at the end.

    >>> total(0.1, 0.2, 0.3), 0.1 + 0.2 + 0.3
    (0.6, 0.6000000000000001)
    """
    return widest(x, *others).total(x, *others)


def norm(x, *others):
    """The square root of the sum of squares, which themselves may overflow.

    >>> norm(3, 4), norm(1e200) == 1e200
    (5.0, True)
    """
    return widest(x, *others).norm(x, *others)


SIGNS = {  # the operations that are written with a sign; any other is called as its node's op says
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": divide,
    "**": power,
    "neg": operator.neg,
    "abs": absolute,
}


# What follows is written with the functions above, for every kind that has no such function of its
# own. Value has, and makes each one node.


def leaky_relu(x, leak=0.01):
    """x where x is above 0, else leak * x. Its slope at 0 is the leak.

    >>> leaky_relu(2), leaky_relu(-2)
    (2, -0.02)
    """
    return composed("leaky_relu", x, leak)


def softmax(x, *others):
    """exp(x) as a share of the sum of exp over x and the others.

    >>> softmax(0, 0, 0, 0)
    0.25
    """
    return composed("softmax", x, *others)


def shares(*xs):
    """Return the softmax of each of the numbers among all of them, as a list.

    >>> shares(1000, 1000)
    [0.5, 0.5]
    """
    return composed("shares", *xs)


def logsumexp(x, *others):
    """log(exp(x) + exp(y) + ...), even where exp itself would overflow.

    >>> logsumexp(1000, 1000)
    1000.6931471805599
    """
    return composed("logsumexp", x, *others)


def cross_entropy(x, *others):
    """-log(softmax(x, *others)), for the largest and smallest of probabilities too.

    >>> cross_entropy(40, 0, 0), cross_entropy(-1000, 0)
    (8.4967...e-18, 1000.0)
    """
    return composed("cross_entropy", x, *others)


def composed(name, *xs):
    """Return an operation as the kind of its operands has it, or by its formula."""
    kind = widest(*xs)
    own = getattr(kind, name, None)
    return own(*xs) if own else FORMULAS[name](kind, *xs)


def _leaky_relu(kind, x, leak):
    return kind.where(x, x, leak * x)


def _softmax(kind, *xs):
    return _shares(kind, *xs)[0]


def _shares(kind, *xs):
    top = kind.peak(*xs)
    weights = [kind.exp(kind.minus(x, top)) for x in xs]
    whole = kind.total(*weights)
    return [weight / whole for weight in weights]


def _logsumexp(kind, *xs):
    top = kind.peak(*xs)
    weights = [kind.exp(kind.minus(x, top)) for x in xs]
    return top + kind.log1p(kind.total(*weights, -1))  # the greatest weight is 1, exactly


def _cross_entropy(kind, x, *others):
    top = kind.peak(x, *others)
    rest = kind.total(*(kind.exp(kind.minus(y, top)) for y in others), 0)
    gap = kind.minus(x, top)
    return kind.log1p(kind.expm1(gap) + rest) - gap


FORMULAS = {
    "leaky_relu": _leaky_relu,
    "softmax": _softmax,
    "shares": _shares,
    "logsumexp": _logsumexp,
    "cross_entropy": _cross_entropy,
}
