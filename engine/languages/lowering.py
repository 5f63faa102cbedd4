"""Rewriting operations in simpler ones, until a language can write them all."""

import functools
import numbers
import operator
from collections.abc import Callable, Mapping, Sequence, Set
from typing import Any

from .. import elementary
from ..elementary import absolute, equal, exp, log, log1p, maximum, minimum, real, relu, where
from ..symbol import Symbol, made, reachable
from .syntax import ARRAYS, FUNCTIONS, QUICK


def halved(f: Callable) -> Callable:
    """A function of any number of operands, from f of two: f(f of one half, f of the other)."""

    def function(*xs):
        half = len(xs) // 2
        return f(function(*xs[:half]), function(*xs[half:])) if half else xs[0]

    return function


def rounded_total(*xs):
    """A sum that is rounded at each addition; plain numbers in it are added last."""
    whole = halved(operator.add)(*[x for x in xs if isinstance(x, Symbol)])
    number = elementary.total(0, *[x for x in xs if not isinstance(x, Symbol)])
    return whole + number if number else whole


def weights(xs) -> list:
    """The weight of each number, exp(x - greatest): 1 of the greatest, or nan if it is infinite."""
    top = made("peak", xs)
    return [exp(x - top) for x in xs]


def rest(xs):
    """The sum of all weights but the greatest, which is 1; added to it they might vanish.

    It is computed in the order of the Symbols, so that all who need it share one expression. The
    weight of an infinite peak is nan, since inf - inf is nan; beside it, fmin takes the other
    weight. So the rest is nan only where several numbers tie at infinity, or where one is nan.
    """
    if len(xs) == 1:
        return equal(*xs, *xs) - 1.0  # 0, but nan for a nan
    greatest, *others = weights(sorted(xs, key=lambda x: getattr(x, "place", -1)))
    smaller = []
    for weight in others:
        smaller.append(made("fmin", (greatest, weight)))
        greatest = maximum(greatest, weight)
    return elementary.total(0, *smaller)


def quick_logsumexp(*xs):
    """logsumexp with a rounded sum; with an exact one where the greatest number is near 0.

    Only there is the result so small that rounding could make a relative error above 1e-12.
    """
    top, parts = made("peak", xs), weights(xs)
    rounded, exact = elementary.total(*parts) - 1.0, made("fsum", (*parts, -1))
    return top + log1p(made("far", (top, rounded, exact)))


def portable_softmax(*xs):
    """softmax from the rest beside the greatest weight, which other functions of xs need too."""
    return made("weight", (weights(xs)[0],)) / (1.0 + rest(xs))


def portable_cross_entropy(*xs):
    """cross_entropy from the same rest; inf - inf, of an infinite peak and itself, is 0 here."""
    return log1p(rest(xs)) - made("fmin", (xs[0] - made("peak", xs), 0.0))


def portable_logsumexp(*xs, log1p=log1p):
    """logsumexp from the same rest; the peak, if that is infinite and the rest is nan."""
    top = made("peak", xs)
    return made("fmax", (top, top + log1p(rest(xs))))


def quick_log1p(small):
    """log1p in C, where log is faster: the log of the rounded 1 + small, and what that lost."""
    whole = 1.0 + small
    return log(whole) + (small - (whole - 1.0)) / whole


def signed(x, y):
    """A product, where -1 * x is -x: the same number, except for the sign of an int 0."""
    if -1 in (x, y):
        return -y if x == -1 else -x
    return made("*", (x, y))


def gated(test, x, y):
    """x where test > 0, else y, and nan where test is nan.

    If y is 0, as in the chain rule of relu, relu(test) has both that 0 and that nan, and has been
    computed anyway; so one comparison is enough.
    """
    if isinstance(y, Symbol) or y != 0:
        return made("where", (test, x, y))
    return made("open", (test, x, relu(test)))


def less_signed(op: str, *operands) -> Any:
    """A sum, difference, product or quotient; negations move outward, into additions.

    The numbers are the same to the last bit, except for the sign of an int 0.
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
    """{op: formula} of every operation that has a formula and is not known."""
    operations = [x for x in elementary.OPERATIONS.values() if x.formula]
    return {x.op: x.formula for x in operations if known.isdisjoint((x.op, x.__name__))}


READ: dict[str, Callable] = {"*": signed}  # for those who read
FORMULAS = formulas({*vars(real), *QUICK})  # for Python with the engine's own functions
COMPOSED: dict[str, Callable] = {  # for Python, on one row: the same bits; nan at infinite logits
    **FORMULAS,
    "gap": operator.sub,
    "settled": lambda x, rest, top: x,
}
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
    "cross_entropy": portable_cross_entropy,
    "gap": lambda x, top: where(equal(x, top), 0.0, x - top),
    "logsumexp": portable_logsumexp,
    "maximum": halved(maximum),
    "minimum": halved(minimum),
    "norm": lambda *xs: halved(elementary.norm)(*xs) if len(xs) > 1 else absolute(*xs),
    "peak": halved(maximum),
    "softmax": portable_softmax,
}
LOOPED: dict[str, Callable] = {  # for Numba
    **SIMPLER,
    "logsumexp": functools.partial(portable_logsumexp, log1p=quick_log1p),
}


def simplified(outputs: Sequence, simpler: Mapping[str, Callable] = SIMPLER) -> dict[Any, Any]:
    """{Symbol: the same in simpler operations}, for all Symbols that the outputs are made of.

    >>> from engine.symbol import variables
    >>> x, y, z = variables("xyz")
    >>> product = z * elementary.total(x, y)
    >>> simplified([product])[product] is z * (x + y)
    True
    """
    before: dict[Any, Any] = {}
    after: dict[Any, Any] = {x: x for x in reachable(outputs)}
    while after != before:  # a simpler operation may have to be simplified again
        before = after
        step: dict[Any, Any] = {}
        for symbol in reachable(before.values()):
            operands = [step.get(x, x) for x in symbol.operands]
            if symbol.op in simpler:
                step[symbol] = simpler[symbol.op](*operands)
            else:
                step[symbol] = made(symbol.op, tuple(operands)) if symbol.op else symbol
        after = {x: step.get(y, y) for x, y in before.items()}
    return before


def rewritten(
    outputs: Sequence, names: Mapping[Any, str], simpler: Mapping[str, Callable]
) -> tuple[list, dict[Any, str]]:
    """Outputs, and the names of Symbols in them, in simpler operations."""
    now = simplified(outputs, simpler)
    return [now.get(x, x) for x in outputs], {now[x]: names[x] for x in names if x in now}


def portable(
    outputs: Sequence, names: Mapping[Any, str], simpler: Mapping[str, Callable] = SIMPLER
) -> tuple[list, dict[Any, str]]:
    """The same in operations that every language can write; ValueError if there is no way."""
    outputs, names = rewritten(outputs, names, simpler)
    written = {"", *ARRAYS, *FUNCTIONS.split()}
    for x in reachable(outputs):
        if x.op not in written:
            raise ValueError(
                f"only Python knows the operation {x.op!r}: it has no formula, and"
                " engine/languages/syntax.py does not say how other languages write it"
            )
    return outputs, names
