"""Which kind of number computes an operation.

A kind is a namespace with functions of its numbers: a file beside this one, or a class whose own
methods compute it, such as Value. An operation asks the kind of its operands, once for each
combination of types; where the kind has no function of that name, the operation's formula is used.
"""

import functools
import importlib
import math
import numbers
from collections.abc import Callable
from typing import Any

ORDER = ("real", "complex", "multiprecision", "arrays", "formulas", "Symbol", "Value")
LIBRARIES = {"mpmath": "multiprecision", "numpy": "arrays", "sympy": "formulas"}
SIGNS = {  # what a node's op says, where that is not the name of the function
    "minus": "-",
    "divide": "/",
    "power": "**",
    "absolute": "abs",
    "lane_total": "total",
    "lane_maximum": "maximum",
    "as_float": "float",
}
WANTED = "int, float, Fraction, complex, a NumPy array, a SymPy expression or a Value"


class Operation(str):
    """The name of an operation, as a node's op, together with the function that computes it.

    >>> from engine import Value
    >>> op = Value(3.0).exp().op
    >>> op, op.function(0.0)
    ('exp', 1.0)
    """

    __slots__ = ("function",)
    function: Callable

    def __new__(cls, name: str, function: Callable) -> "Operation":
        """Return the name, with its function."""
        self = super().__new__(cls, name)
        self.function = function
        return self


OPERATIONS: dict[str, Any] = {}  # every operation, by the name of its function


def dispatched(formula: Callable) -> Any:
    """Return a formula as an operation, which each kind of number may compute in its own way.

    It is a function, with an Operation for the nodes that it makes in `op`, and its `formula`.
    """
    OPERATIONS[formula.__name__] = function = by_kind(formula)
    return function


def primitive(described: Callable) -> Any:
    """Return an operation that has no formula: each kind has a function of its name."""
    OPERATIONS[described.__name__] = function = _function(described, None)
    return function


def by_kind(formula: Callable) -> Any:
    """Return a function that is no operation, since it asks how numbers are laid out."""
    return _function(formula, formula)


def _function(described: Callable, formula: Callable | None) -> Any:
    name, code = described.__name__, described.__code__
    chosen = _Chosen(name, formula)
    function: Any
    if code.co_flags & 0x04:  # *others: as many operands as one likes

        def function(*xs):
            cls = type(xs[0])
            for x in xs:
                if type(x) is not cls:
                    return chosen[frozenset(map(type, xs))](*xs)
            return chosen[cls](*xs)

    elif code.co_argcount == 1:

        def function(x, /):
            return chosen[type(x)](x)

    elif code.co_argcount == 2:

        def function(x, y, /):
            return chosen[type(x), type(y)](x, y)

    else:

        def function(x, y, z, /):
            return chosen[type(x), type(y), type(z)](x, y, z)

    function = functools.update_wrapper(function, described)
    function.op = Operation(SIGNS.get(name, name), function)
    function.formula = formula
    return function


class _Chosen(dict):
    """{types of the operands: the function that computes them}, filled in as types are met."""

    def __init__(self, name: str, formula: Callable | None):
        self.name, self.formula = name, formula
        _CHOICES.append(self)

    def __missing__(self, types):
        classes = (types,) if isinstance(types, type) else types
        kind = max([KINDS[cls] for cls in classes], key=_rank)
        function = getattr(kind, self.name, self.formula)
        if function is None:
            raise TypeError(
                f"{kind.__name__} has no function {self.name}, and the operation has no formula;"
                " write one of that name for this kind of number"
            )
        own = function is not self.formula  # a kind's own function knows what arrays hold
        if any(x.__module__ == "numpy" and not (own and x.__name__ == "ndarray") for x in classes):
            function = _of_floats(function)
        self[types] = function
        return function


def _of_floats(function: Callable) -> Callable:
    """The function of Python's numbers and of arrays of floats, since NumPy's others wrap."""

    def converted(*xs):
        return function(*map(floats, xs))

    return converted


def floats(x: Any) -> Any:
    """A scalar of NumPy as Python's number, an array of whole numbers as one of floats.

    >>> import numpy
    >>> floats(numpy.uint8(3)), floats(numpy.array([3])), floats(3)
    (3, array([3.]), 3)
    """
    if type(x).__module__ != "numpy":
        return x
    if type(x).__name__ == "ndarray":
        return KINDS[type(x)].floats(x)
    return number(x)


_CHOICES: list[_Chosen] = []  # of all operations
_REGISTERED: dict[type, Any] = {}


class _Kinds(dict):
    """{type of a number: its kind}, filled in as types are met."""

    def __missing__(self, cls):
        for library in {base.__module__.partition(".")[0] for base in cls.__mro__} & {*LIBRARIES}:
            importlib.import_module(f"{__package__}.{LIBRARIES[library]}")  # it registers its types
        for base in (*cls.__mro__, numbers.Real, numbers.Complex):
            if base in _REGISTERED and issubclass(cls, base):
                self[cls] = _REGISTERED[base]
                return self[cls]
        if issubclass(cls, list | tuple) or hasattr(cls, "to_numpy"):
            wanted = "call the function for each of its elements, [f(x) for x in xs]"
        else:
            wanted = f"{WANTED} would do"
        raise TypeError(f"{cls.__name__} is not a number; {wanted}")


KINDS = _Kinds()
PLAIN: set[type] = {float, int}  # types whose numbers a Value holds as they are


def register(cls: type, kind: Any) -> None:
    """Let a kind compute with the numbers of a class and of its subclasses.

    A kind is a module or a class with functions named like operations. It may have a
    function `number`, which returns what a Value holds in place of such a number, or refuses it.
    """
    _REGISTERED[cls] = kind
    for cache in KINDS, *_CHOICES:  # earlier choices may no longer hold
        cache.clear()
    PLAIN.intersection_update({float, int})


def _rank(kind: Any) -> tuple[float, str]:
    """A kind's place in ORDER: it can compute with the numbers of all kinds before it."""
    name = kind.__name__.rpartition(".")[2]
    return (ORDER.index(name) if name in ORDER else ORDER.index("Symbol") - 0.5), name


def number(x: Any) -> Any:
    """The number that a Value holds for x; TypeError, with the way out, if x is none.

    NumPy's scalars become Python's numbers, its arrays of whole numbers and bools float64.

    >>> number(2.0)
    2.0
    >>> number("2.0")
    Traceback (most recent call last):
    TypeError: '2.0' is not a number: its type is str; float('2.0') would make it one
    """
    cls = type(x)
    try:
        kind = KINDS[cls]
    except TypeError:
        given = f"{x!r:.60} is not a number: its type is {cls.__name__}"
        if isinstance(x, str):
            raise TypeError(f"{given}; float({x!r:.60}) would make it one") from None
        if isinstance(x, list | tuple):
            if len(x) == 1:
                way = "take the number that is in it, with [0]"
            elif any(isinstance(_REGISTERED.get(type(y)), type) for y in x):  # as Value is
                way = "compute with each element, [x * y for y in ...]"
            else:
                way = "make each element one: [Value(x) for x in ...]"
            raise TypeError(f"{given}; {way}") from None
        if hasattr(x, "to_numpy") and hasattr(x, "shape"):
            raise TypeError(f"{given}; its to_numpy() is an array, which would do") from None
        if cls.__name__ == "Decimal":
            raise TypeError(f"{given}; Fraction(x) is the same number, exactly") from None
        raise TypeError(f"{given}; {WANTED} would do") from None
    own = getattr(kind, "number", None)
    if own:
        return own(x)
    if isinstance(kind, type):  # such as Value: it holds numbers of other kinds
        return x
    if cls is bool:  # Python's True is 1, and so is its square
        return int(x)
    if cls.__module__ == "numpy":
        if x.dtype.kind == "m":
            raise TypeError(f"{x!r} is a time; x / np.timedelta64(1, 's') gives it in seconds")
        held = x.item()
        if type(held) is cls:
            raise TypeError(f"{x!r} has more digits than a float; float(x) would round it to one")
        return number(held) if held is True or held is False else held
    PLAIN.add(cls)
    return x


def is_infinite(x: Any) -> bool:
    """Whether x is a Python number that is inf or -inf; an array or a formula is not.

    >>> is_infinite(1e400), is_infinite(1e308)
    (True, False)
    """
    return isinstance(x, numbers.Real) and abs(x) == math.inf


def is_zero(x: Any) -> bool:
    """Whether x is a Python number that is 0; an array or a formula is not.

    >>> is_zero(0.0), is_zero(1)
    (True, False)
    """
    return isinstance(x, numbers.Number) and x == 0
