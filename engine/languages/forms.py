"""How each language writes an operation.

A form is a text with places for operands, how strongly it holds together, and how strongly its
operands must; the last of these goes for all that follow. An operation without a form is a call of
its own name, as in exp(x). Python has a function for every operation, in `elementary.real`; what
other languages lack is first put into SIMPLER operations, which all of them have.
"""

import builtins
import functools
import keyword
import math
import numbers
import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .. import elementary
from ..elementary import absolute, exp, log, log1p, real, relu, where
from ..symbol import Symbol, made, reached
from .listing import ATOM, CHOICE, POWER, PRODUCT, SIGN, SUM


def whole_power(x, n):
    """A whole power is a sign in every language; any other is a call, with corners of its own."""
    whole = isinstance(n, int)
    return ("{0}**{1}", POWER, ATOM, POWER) if whole else ("power({all})", ATOM, CHOICE)


def counted_power(x, n):
    """The same, but for a negative one: of 0, Numba would make it an error."""
    return ("power({all})", ATOM, CHOICE) if isinstance(n, int) and n < 0 else whole_power(x, n)


def quick_total(*xs):
    """A sum of two is rounded once anyway; + 0.0, as fsum never gives -0.0."""
    if len(xs) > 2:
        return "fsum(({all}))", ATOM, CHOICE
    return ("{0} + {1} + 0.0" if len(xs) == 2 else "{0} + 0.0"), SUM, PRODUCT


SIGNS: dict[str, Any] = {
    "+": ("{0} + {1}", SUM, SUM, PRODUCT),
    "-": ("{0} - {1}", SUM, SUM, PRODUCT),
    "*": ("{0} * {1}", PRODUCT, PRODUCT, SIGN),
    "/": ("{0} / {1}", PRODUCT, PRODUCT, SIGN),
    "**": whole_power,
    "neg": ("-{0}", SIGN, POWER),
}
READABLE = {
    **SIGNS,
    "**": ("{0}**{1}", POWER, ATOM, POWER),
}
EXACT = {  # with the functions of elementary.real: all that the engine does
    **SIGNS,
    "/": ("divide({all})", ATOM, CHOICE),
    "**": ("power({all})", ATOM, CHOICE),
}
QUICK = {  # with Python's own functions: the same numbers, sooner, where they raise no error
    **SIGNS,
    "norm": ("hypot({all})", ATOM, CHOICE),
    "peak": lambda *xs: ("max({all})" if len(xs) > 1 else "{0}", ATOM, CHOICE),
    "relu": ("{0} if {0} > 0 or {0} != {0} else 0.0", CHOICE, ATOM),
    "sigmoid": ("1 / (1 + exp(-{0}))", PRODUCT, POWER),
    "sqrt": ("sqrt({0}) + 0.0", SUM, CHOICE),
    "total": quick_total,
    "where": ("{1} if {0} > 0 else {2} if {0} == {0} else nan", CHOICE, ATOM, SUM),
}
ARRAYS = {
    **SIGNS,
    "equal": (
        "where({0} == {1}, 1.0, where(({0} == {0}) & ({1} == {1}), 0.0, nan))",
        ATOM,
        SUM,
    ),
    "dot": ("{0}.dot({1})", ATOM, ATOM, CHOICE),
    "norm": ("hypot({all})", ATOM, CHOICE),
    "open": ("where({0} > 0, {1}, {2})", ATOM, SUM),
    "relu": ("maximum({0}, 0.0)", ATOM, CHOICE),
    "where": ("where({0} > 0, {1}, where({0} == {0}, {2}, nan))", ATOM, SUM),
}
COMPILED = {
    **ARRAYS,
    "**": counted_power,
    "equal": ("1.0 if {0} == {1} else 0.0 if {0} == {0} and {1} == {1} else nan", CHOICE, SUM),
    "open": ("{1} if {0} > 0 else {2}", CHOICE, ATOM, SUM),
    "where": QUICK["where"],
}
JAVASCRIPT = {
    **ARRAYS,
    "equal": ("{0} === {1} ? 1 : {0} === {0} && {1} === {1} ? 0 : nan", CHOICE, SUM),
    "neg": ("-{0}", SIGN, ATOM),  # JavaScript refuses -x**2
    "open": ("{0} > 0 ? {1} : {2}", CHOICE, ATOM, SUM),
    "where": ("{0} > 0 ? {1} : {0} === {0} ? {2} : nan", CHOICE, ATOM, SUM),
}

OTHER_WORDS = """
    columns dot empty gradients hypot ones ones_like parameters row rows size step
    Infinity Math NaN arguments await case catch const debugger default delete do enum eval export
    extends function implements instanceof interface let new null package private protected public
    static super switch this throw true false typeof undefined var void
"""
FUNCTIONS = "abs atan cos cosh exp expm1 log log1p maximum minimum power sin sinh sqrt tan tanh"
RESERVED = {  # words that are no names of variables in one language or another
    *keyword.kwlist,
    *dir(builtins),
    *vars(real),
    *vars(math),
    *OTHER_WORDS.split(),
}


def halved(f: Callable) -> Callable:
    """Return f, which takes two operands, for many: f of f of one half and f of the other."""

    def function(*xs):
        half = len(xs) // 2
        return f(function(*xs[:half]), function(*xs[half:])) if half else xs[0]

    return function


def added(*xs):
    """Return a sum, the number in it last."""
    whole = halved(operator.add)(*[x for x in xs if isinstance(x, Symbol)])
    number = elementary.total(0, *[x for x in xs if not isinstance(x, Symbol)])
    return whole + number if number else whole


def rounded_logsumexp(*xs):
    """Return logsumexp where a sum is rounded anyway, so that log1p would see no more than log."""
    top = made("peak", xs)
    return top + log(elementary.total(*[exp(x - top) for x in xs]))


def gate(test, x, y):
    """Return a choice; where a relu passes a slope or 0, relu(test) is that 0, or nan where it is.

    It is there anyway, so that nobody need ask whether the test is nan.
    """
    if isinstance(y, Symbol) or y != 0:
        return made("where", (test, x, y))
    return made("open", (test, x, relu(test)))


# Operations in simpler ones.

COMPOSED: dict[str, Callable] = {  # for Python, on one row
    name: functools.partial(formula, Symbol) for name, formula in elementary.FORMULAS.items()
}
SUMMED: dict[str, Callable] = {
    **COMPOSED,
    "logsumexp": rounded_logsumexp,
    "total": added,
}  # for Python, on many rows
SIMPLER: dict[str, Callable] = {  # for all other languages
    **SUMMED,
    "log_factor": lambda x: where(x, log(x), where(-x, math.nan, 0.0)),
    "log_sigmoid": lambda x: elementary.minimum(x, 0.0) - log1p(exp(-absolute(x))),
    "maximum": halved(elementary.maximum),
    "minimum": halved(elementary.minimum),
    "norm": lambda *xs: halved(elementary.norm)(*xs) if len(xs) > 1 else absolute(*xs),
    "peak": halved(elementary.maximum),
    "power_slope": lambda x, n: where(elementary.equal(n, 0), 0.0, n * elementary.power(x, n - 1)),
    "reciprocal": lambda x: 1.0 / x,
    "sigmoid": lambda x: 1.0 / (1.0 + exp(-x)),
    "softplus": lambda x: elementary.maximum(x, 0.0) + log1p(exp(-absolute(x))),
    "where": gate,
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
    after: dict[Any, Any] = {x: x for x in reached(outputs)}
    while after != now:  # what is simpler may be made of what can be simpler still
        now = after
        then: dict[Any, Any] = {}
        for symbol in reached(now.values()):
            operands = [then.get(x, x) for x in symbol.operands]
            if symbol.op in table:
                then[symbol] = table[symbol.op](*operands)
            else:
                then[symbol] = less_signed(symbol.op, *operands) if symbol.op else symbol
        after = {x: then[y] for x, y in now.items()}
    return now


def portable(program: Any) -> tuple[list, dict[Any, str]]:
    """Return the outputs and names of a program, in operations that every language can write."""
    now = simplified(program.outputs)
    for x in reached(now.values()):
        if x.op and x.op not in ARRAYS and x.op not in FUNCTIONS.split():
            raise ValueError(
                f"only Python knows the operation {x.op!r}; add a row to SIMPLER in"
                " engine/languages/forms.py that says it in simpler ones"
            )
    outputs = [now.get(x, x) for x in program.outputs]
    return outputs, {now[x]: name for x, name in program.names.items() if x in now}


def less_signed(op: str, *operands) -> Any:
    """Return an operation; its factors' signs go out of it, until a sum takes them up.

    The numbers are the same to the last bit.
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
