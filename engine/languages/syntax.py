"""How each language writes an operation: its templates, which `codegen.Code` explains.

Python has a function for every operation, in `elementary.real`. An operation that another language
lacks is first rewritten, by `lowering`, in simpler operations that every language has.
"""

from typing import Any

from ..precedence import ATOM, CHOICE, POWER, PRECEDENCE, PRODUCT, SIGN, SUM


def infix(op):
    """An operator between its operands; those of one precedence are read from left to right."""
    own = PRECEDENCE[op]
    return f"{{0}} {op} {{1}}", own, own, own + 1


SIGN_OF_POWER = "{0}**{1}", POWER, ATOM, POWER
CALL_OF_POWER = "power({all})", ATOM, CHOICE


def whole_power(x, n):
    """A whole power is an operator in every language; for any other, power knows the edge cases."""
    return SIGN_OF_POWER if isinstance(n, int) else CALL_OF_POWER


def numba_power(x, n):
    """The same, but a negative power is a call, too: Numba's operator raises an error at 0."""
    return CALL_OF_POWER if isinstance(n, int) and n < 0 else whole_power(x, n)


def quick_total(*xs):
    """A sum of two is rounded once, so it needs no fsum; + 0.0 makes -0.0 a 0.0, as fsum does."""
    if len(xs) > 2:
        return "fsum(({all}))", ATOM, CHOICE
    return ("{0} + {1} + 0.0" if len(xs) == 2 else "{0} + 0.0"), SUM, PRODUCT


OPERATORS: dict[str, Any] = {
    **{op: infix(op) for op in "+-*/"},
    "**": whole_power,
    "neg": ("-{0}", PRECEDENCE["neg"], POWER),
}
READABLE = {**OPERATORS, "**": SIGN_OF_POWER}
EXACT = {  # Python with the functions of elementary.real, which do all that the engine does
    **OPERATORS,
    "/": ("divide({all})", ATOM, CHOICE),
    "**": CALL_OF_POWER,
}
QUICK = {  # Python with functions of its own: where they raise no error, the same numbers, faster
    **OPERATORS,
    "far": ("{1} if {0} * {0} > 1e-06 else {2}", CHOICE, ATOM, SUM),
    "fsum": ("fsum(({all}))", ATOM, CHOICE),
    "norm": ("hypot({all})", ATOM, CHOICE),
    "open": ("{1} if {0} > 0 else {2}", CHOICE, ATOM, SUM),
    "peak": lambda *xs: ("max({all})" if len(xs) > 1 else "{0}", ATOM, CHOICE),
    "relu": ("0.0 if {0} <= 0 else {0}", CHOICE, ATOM),
    "sigmoid": ("1 / (1 + exp(-{0}))", PRODUCT, POWER),
    "sqrt": ("sqrt({0}) + 0.0", SUM, CHOICE),
    "steep": ("{0} * {1} if {0} != 0 else {0}", CHOICE, PRODUCT, SIGN),
    "total": quick_total,
    "where": ("{1} if {0} > 0 else {2} if {0} == {0} else nan", CHOICE, ATOM, SUM),
}
ARRAYS = {
    **OPERATORS,
    "equal": ("where({0} == {1}, 1.0, where(({0} == {0}) & ({1} == {1}), 0.0, nan))", ATOM, SUM),
    "dot": ("{0}.dot({1})", ATOM, ATOM, CHOICE),
    "norm": ("hypot({all})", ATOM, CHOICE),
    "open": ("where({0} > 0, {1}, {2})", ATOM, SUM),
    "relu": ("maximum({0}, 0.0)", ATOM, CHOICE),
    "steep": ("where({0} == 0, 0.0, {0} * {1})", ATOM, PRODUCT, SIGN),
    "weight": ("fmin({0}, 1.0)", ATOM, CHOICE),  # 1 where it is nan
    "where": ("where({0} > 0, {1}, where({0} == {0}, {2}, nan))", ATOM, SUM),
}
JAX = {
    **ARRAYS,
    "weight": ("where({0} <= 1, {0}, 1.0)", ATOM, SUM),  # faster than JAX's fmin
}
COMPILED = {
    **ARRAYS,
    **{op: QUICK[op] for op in ("open", "relu", "steep", "where")},
    "**": numba_power,
    "equal": ("1.0 if {0} == {1} else 0.0 if {0} == {0} and {1} == {1} else nan", CHOICE, SUM),
    "weight": ("{0} if {0} <= 1 else 1.0", CHOICE, SUM),
}
JAVASCRIPT = {
    **ARRAYS,
    "equal": ("{0} === {1} ? 1 : {0} === {0} && {1} === {1} ? 0 : nan", CHOICE, SUM),
    "neg": ("-{0}", SIGN, ATOM),  # JavaScript refuses -x**2
    "open": ("{0} > 0 ? {1} : {2}", CHOICE, ATOM, SUM),
    "steep": ("{0} === 0 ? 0 : {0} * {1}", CHOICE, PRODUCT, SIGN),
    "weight": ("{0} <= 1 ? {0} : 1", CHOICE, SUM),
    "where": ("{0} > 0 ? {1} : {0} === {0} ? {2} : nan", CHOICE, ATOM, SUM),
}

FUNCTIONS = (
    "abs atan atan2 cos cosh exp expm1 fmax fmin log log1p maximum minimum power sin sinh sqrt tan"
    " tanh"
)
ARRAY_FUNCTIONS = "empty hypot ones_like size sum where"  # of NumPy, and of libraries like it
