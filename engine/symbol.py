"""Symbol: a number that writes down what is done to it.

A Value of Symbols computes nothing and records everything: first the forward pass and then, in the
slopes, the backward pass, by the very chain rules that work on floats. The same operation of the
same operands is one Symbol, so that a repeated expression is there once; and Symbols know the order
in which they were made, which is an order in which they can be computed.
"""

import itertools
import numbers
from collections.abc import Callable, Iterable
from typing import Any
from weakref import WeakValueDictionary

from . import elementary
from .elementary import real


class Symbol:
    """A number in a listing: a variable, or an operation and its operands.

    op        the operation, as a node's: "*", "exp", ...; of a variable ""
    operands  Symbols and plain numbers; of a variable its name
    place     its place in the order in which all Symbols were made
    known     {operation and operands: Symbol} of the variables that were made together

    >>> x, y = variables(["x", "y"])
    >>> x * y is x * y, (x * y).op
    (True, '*')
    """

    __slots__ = ("__weakref__", "known", "op", "operands", "place")
    __array_ufunc__, _op_priority = None, 50  # so that array * symbol asks Symbol
    places = itertools.count()

    def __init__(self, op: str, operands: tuple, known):
        self.op = op
        self.operands = operands
        self.place = next(self.places)
        self.known = known

    def __bool__(self):
        raise TypeError(
            f"{self!r} has no number yet, so that no `if` and no comparison can choose by it; let"
            " the program choose when it runs: relu(x), maximum(x, y) or x.where(a, b)"
        )

    def __lt__(self, other):
        return bool(self)

    __le__ = __gt__ = __ge__ = __lt__

    def __float__(self):
        raise TypeError(f"{self!r} has no number yet; call functions from engine, not from math")

    __int__ = __complex__ = __index__ = __float__

    def __repr__(self):
        return f"Symbol({self.op or self.operands[0]!r})"


def recorder(op: str, reflected: bool = False) -> Callable:
    """The function that records an operation, whichever of its operands is a Symbol."""

    def function(*operands):
        return made(op, operands[::-1] if reflected else operands)

    return function


def power_slope(x, n):
    """n * x**(n - 1), written out where n is a number for which that is right at every x."""
    if isinstance(n, Symbol) or 0 != n < 1 or n - 1 == n:
        return made(elementary.power_slope.op, (x, n))
    return n * x ** (n - 1) if n else 0


def shares(*xs):
    """The softmax of each of the numbers among all of them."""
    return [made(elementary.softmax.op, (x, *xs[:i], *xs[i + 1 :])) for i, x in enumerate(xs)]


def refused(symbol):
    """An error: a program computes one row at a time, and this would need all of them."""
    raise TypeError(
        "a program or a page computes row by row, and cannot contain a sum over the lanes of an"
        " array, as total(x) is; record the computation of one row: programs and pages add up the"
        " rows themselves"
    )


for name, operation in elementary.OPERATIONS.items():
    setattr(Symbol, name, recorder(operation.op))
for name, op in {
    "add": elementary.ADD,
    "sub": elementary.minus.op,
    "mul": elementary.MULTIPLY,
    "truediv": elementary.divide.op,
    "pow": elementary.power.op,
}.items():
    setattr(Symbol, f"__{name}__", recorder(op))
    setattr(Symbol, f"__r{name}__", recorder(op, reflected=True))
for name, function in {
    "__neg__": recorder(elementary.NEGATE),
    "__abs__": recorder(elementary.absolute.op),
    "one": lambda symbol: 1.0,  # which need not be written down
    "power_slope": power_slope,
    "shares": shares,
    "weights": elementary.weights.formula,
    "lane_total": refused,
    "lane_maximum": refused,
}.items():
    setattr(Symbol, name, function)
elementary.register(Symbol, Symbol)


# Index in the key from which operands commute: a softmax is that of its first operand.
UNORDERED = {"peak": 1, "total": 1, "logsumexp": 1, "softmax": 2, "cross_entropy": 2}


def variables(names: Iterable[str]) -> list[Symbol]:
    """A Symbol for each name; what is computed of them is recorded together."""
    known: WeakValueDictionary = WeakValueDictionary()
    return [Symbol("", (name,), known) for name in names]


def made(op: str, operands: tuple) -> Any:
    """The Symbol of an operation, or something simpler that is equal, such as x for 1 * x."""
    if not all(isinstance(x, Symbol | numbers.Real) for x in operands):
        return NotImplemented
    match op, operands:
        case ("*", (1, x)) | ("*", (x, 1)) | ("**", (x, 1)):
            return x
        case "neg", (Symbol(op="neg", operands=(x,)),):
            return x
        case "total", _:  # a 0 makes no difference beside a term
            operands = tuple([x for x in operands if isinstance(x, Symbol) or x != 0])
    symbols = [x for x in operands if isinstance(x, Symbol)]
    if not symbols:
        function = op.function if isinstance(op, elementary.Operation) else getattr(real, op)
        return function(*operands)
    known = symbols[0].known
    key = op, *[id(x) if isinstance(x, Symbol) else (type(x), repr(x)) for x in operands]
    if op in UNORDERED:
        key = *key[: UNORDERED[op]], *sorted(key[UNORDERED[op] :], key=str)
    symbol = known.get(key)
    if symbol is None:
        symbol = known[key] = Symbol(op, operands, known)
    return symbol


def reachable(outputs: Iterable) -> list[Symbol]:
    """Return all Symbols that the outputs are computed from, in the order of the computation."""
    found: set = set()
    stack = [x for x in outputs if isinstance(x, Symbol)]
    while stack:
        symbol = stack.pop()
        if symbol not in found:
            found.add(symbol)
            stack += [x for x in symbol.operands if isinstance(x, Symbol)]
    return sorted(found, key=lambda symbol: symbol.place)
