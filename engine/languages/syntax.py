"""How each language writes an operation.

A form is a text with places for operands, how strongly it holds together, and how strongly its
operands must; the last of these goes for all that follow. An operation without a form is a call of
its own name, as in exp(x). Python has a function for every operation, in `elementary.real`; what
other languages lack is first put into simpler operations, which all of them have.
"""

from typing import Any

from .codegen import ATOM, CHOICE, POWER, PRODUCT, SIGN, SUM


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
    "far": ("{1} if {0} * {0} > 1e-06 else {2}", CHOICE, ATOM, SUM),
    "fsum": ("fsum(({all}))", ATOM, CHOICE),
    "norm": ("hypot({all})", ATOM, CHOICE),
    "open": ("{1} if {0} > 0 else {2}", CHOICE, ATOM, SUM),
    "peak": lambda *xs: ("max({all})" if len(xs) > 1 else "{0}", ATOM, CHOICE),
    "relu": ("0.0 if {0} <= 0 else {0}", CHOICE, ATOM),
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
    "peak": ("maximum({all})", ATOM, CHOICE),
    "relu": ("maximum({0}, 0.0)", ATOM, CHOICE),
    "where": ("where({0} > 0, {1}, where({0} == {0}, {2}, nan))", ATOM, SUM),
}
COMPILED = {
    **ARRAYS,
    "**": counted_power,
    "equal": ("1.0 if {0} == {1} else 0.0 if {0} == {0} and {1} == {1} else nan", CHOICE, SUM),
    "open": QUICK["open"],
    "peak": ("{0} if {0} > {1} else {1}", CHOICE, ATOM),  # of a nan another number will do
    "relu": QUICK["relu"],
    "where": QUICK["where"],
}
JAVASCRIPT = {
    **ARRAYS,
    "equal": ("{0} === {1} ? 1 : {0} === {0} && {1} === {1} ? 0 : nan", CHOICE, SUM),
    "neg": ("-{0}", SIGN, ATOM),  # JavaScript refuses -x**2
    "open": ("{0} > 0 ? {1} : {2}", CHOICE, ATOM, SUM),
    "where": ("{0} > 0 ? {1} : {0} === {0} ? {2} : nan", CHOICE, ATOM, SUM),
}

FUNCTIONS = (
    "abs atan atan2 cos cosh exp expm1 log log1p maximum minimum power sin sinh sqrt tan tanh"
)
