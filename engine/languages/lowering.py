"""Operations in simpler ones, until a language can write them all."""

import functools
import numbers
import operator
from collections.abc import Callable, Mapping, Sequence, Set
from typing import Any

from .. import elementary
from ..elementary import absolute, exp, log, log1p, maximum, minimum, real, relu
from ..symbol import Symbol, made, reachable
from .syntax import ARRAYS, FUNCTIONS, QUICK


def halved(f: Callable) -> Callable:
    """Return f, which takes two operands, for many: f of f of one half and f of the other."""

    def function(*xs):
        half = len(xs) // 2
        return f(function(*xs[:half]), function(*xs[half:])) if half else xs[0]

    return function


def rounded_total(*xs):
    """Return a sum that is rounded at each term, the number in it last."""
    whole = halved(operator.add)(*[x for x in xs if isinstance(x, Symbol)])
    number = elementary.total(0, *[x for x in xs if not isinstance(x, Symbol)])
    return whole + number if number else whole


def weights(xs) -> tuple:
    """Return the greatest of numbers, and how much each weighs beside it: exp(x - top)."""
    top = made("peak", xs)
    return top, [exp(x - top) for x in xs]


def rest(xs):
    """Return the sum of the weights without the greatest, which is 1: beside it they might vanish.

    In the order of the Symbols, so that it is the same for all that need it.
    """
    _, (greatest, *others) = weights(sorted(xs, key=lambda x: getattr(x, "place", -1)))
    smaller = []
    for weight in others:
        smaller.append(minimum(greatest, weight))
        greatest = maximum(greatest, weight)
    return elementary.total(0, *smaller)


def quick_logsumexp(*xs):
    """Return logsumexp with a rounded sum, if the top is so far from 0 that it makes no 1e-12."""
    top, parts = weights(xs)
    rounded, exact = elementary.total(*parts) - 1.0, made("fsum", (*parts, -1))
    return top + log1p(made("far", (top, rounded, exact)))


def branchless_logsumexp(*xs):
    """Return logsumexp with log1p(small) as log and what rounding 1 + small lost: soonest in C."""
    small = rest(xs)
    whole = 1.0 + small
    return made("peak", xs) + (log(whole) + (small - (whole - 1.0)) / whole)


def signed(x, y):
    """Return a product; -1 times a number is its negative, but for the sign of an int 0."""
    if -1 in (x, y):
        return -y if x == -1 else -x
    return made("*", (x, y))


def gated(test, x, y):
    """Return x where test > 0, else y, and nan where test is nan.

    If y is 0, as in the slope of a relu, then relu(test), which is there anyway, has both that 0
    and that nan, so that one question is enough.
    """
    if isinstance(y, Symbol) or y != 0:
        return made("where", (test, x, y))
    return made("open", (test, x, relu(test)))


def less_signed(op: str, *operands) -> Any:
    """Return a sum, a product or a quotient; the signs of factors go out until a sum takes them up.

    The numbers are the same to the last bit, but for the sign of a 0 that is an int.
    """
    match op, operands:
        case ("*" | "/", (Symbol(op="neg", operands=(x,)), y)):
            return -less_signed(op, x, y)
        case ("*" | "/", (x, Symbol(op="neg", operands=(y,)))):
            return -less_signed(op, x, y)
        case ("*" | "/", (numbers.Real() as x, y)) if x < 0:
            return -less_signed(op, -x, y)
        case ("+", (x, Symbol(op="neg", operands=(y,)))) | (
            "+",
            (Symbol(op="neg", operands=(y,)), x),
        ):
            return made("-", (x, y))
        case "-", (x, Symbol(op="neg", operands=(y,))):
            return made("+", (x, y))
    return made(op, operands)


def formulas(known: Set[str]) -> dict[str, Callable]:
    """The formula of every operation that has one and is not known."""
    operations = [x for x in elementary.OPERATIONS.values() if x.formula]
    return {x.op: x.formula for x in operations if known.isdisjoint((x.op, x.__name__))}


READ: dict[str, Callable] = {"*": signed}  # for those who read
COMPOSED = formulas({*vars(real), *QUICK})  # for Python, on one row: the same to the last bit
SUMMED: dict[str, Callable] = {  # for Python, on many rows, whose sums are rounded anyway
    **COMPOSED,
    **{sign: functools.partial(less_signed, sign) for sign in "+-*/"},
    "logsumexp": quick_logsumexp,
    "total": rounded_total,
    "where": gated,
}
SIMPLER: dict[str, Callable] = {  # for all other languages
    **formulas({*ARRAYS, *FUNCTIONS.split()}),
    **SUMMED,
    "logsumexp": lambda *xs: made("peak", xs) + log1p(rest(xs)),
    "maximum": halved(maximum),
    "minimum": halved(minimum),
    "norm": lambda *xs: halved(elementary.norm)(*xs) if len(xs) > 1 else absolute(*xs),
    "peak": halved(lambda x, y: made("peak", (x, y))),
    "softmax": lambda *xs: exp(xs[0] - made("peak", xs)) / (1.0 + rest(xs)),
}
LOOPED: dict[str, Callable] = {  # for Numba
    **SIMPLER,
    "logsumexp": branchless_logsumexp,
}


def simplified(outputs: Sequence, table: Mapping[str, Callable] = SIMPLER) -> dict[Any, Any]:
    """Return {Symbol: Symbol}, all that the outputs are made of, in the table's simpler operations.

    >>> from engine.symbol import variables
    >>> x, y, z = variables("xyz")
    >>> product = z * elementary.total(x, y)
    >>> simplified([product])[product] is z * (x + y)
    True
    """
    now: dict[Any, Any] = {}
    after: dict[Any, Any] = {x: x for x in reachable(outputs)}
    while after != now:  # what is simpler may be made of what can be simpler still
        now = after
        then: dict[Any, Any] = {}
        for symbol in reachable(now.values()):
            operands = [then.get(x, x) for x in symbol.operands]
            if symbol.op in table:
                then[symbol] = table[symbol.op](*operands)
            else:
                then[symbol] = made(symbol.op, tuple(operands)) if symbol.op else symbol
        after = {x: then.get(y, y) for x, y in now.items()}
    return now


def rewritten(program: Any, table: Mapping[str, Callable]) -> tuple[list, dict[Any, str]]:
    """Return the outputs and names of a program, in the table's simpler operations."""
    now = simplified(program.outputs, table)
    outputs = [now.get(x, x) for x in program.outputs]
    return outputs, {now[x]: name for x, name in program.names.items() if x in now}


def portable(program: Any, table: Mapping[str, Callable] = SIMPLER) -> tuple[list, dict[Any, str]]:
    """Return the same in operations that every language can write; ValueError if that cannot be."""
    outputs, names = rewritten(program, table)
    written = {"", *ARRAYS, *FUNCTIONS.split()}
    for x in reachable(outputs):
        if x.op not in written:
            raise ValueError(
                f"only Python knows the operation {x.op!r}: it has no formula, and"
                " engine/languages/syntax.py does not say how other languages write it"
            )
    return outputs, names
