"""operation: a function of your own becomes an operation, in your own file."""

import functools
from collections.abc import Callable
from typing import Any

from .elementary import NEGATE, OPERATIONS, Operation, floats, like, number
from .functions import FUNCTIONS
from .graph import gradients
from .value import Value, constant, depth, operands

TAKEN = {*OPERATIONS, *FUNCTIONS, *[x.op for x in OPERATIONS.values()], NEGATE}


class CustomOperation(Operation):
    """An operation that is defined outside the engine.

    formula  the function as it was written, without its chain rule: numbers -> number
    """

    __slots__ = ("formula",)
    formula: Callable


def operation(f: Callable) -> Callable:
    """Make f an operation: given Values it returns one node, given numbers a number.

    The body is a formula in numbers, which may be of any kind: use operators and the functions of
    engine. The chain rule then comes from the formula.

    >>> from engine import Value, sigmoid
    >>> @operation
    ... def swish(x):
    ...     return x * sigmoid(x)
    >>> x = Value(0.0)
    >>> y = swish(x)
    >>> y.backward()
    >>> y.op, y.parents == (x,), x.grad
    ('swish', True, 0.5)

    Or work out the chain rule with a pencil: return it beside the number, as a function that takes
    the slope that arrives and returns a tuple, with a slope for each operand.

    >>> @operation
    ... def square(x):
    ...     def chain_rule(slope):
    ...         return (slope * 2 * x,)
    ...     return x * x, chain_rule
    >>> square(3.0)
    9.0
    >>> x = Value(3.0)
    >>> square(x).backward()
    >>> x.grad
    6.0

    A parameter with a default is an operand too. A formula that leaves the engine, as math.erf
    does, works on floats if a chain rule stands beside it; it has no second derivatives, no program
    and no exact Fractions.
    """
    import inspect  # here, since it takes long to load

    if not inspect.isfunction(f):
        raise TypeError(f"an operation is made of a function, def name(x): ..., not of {f!r:.60}")
    name, signature = f.__name__, inspect.signature(f)
    kinds = {x.kind for x in signature.parameters.values()}
    if not kinds or kinds & {inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.VAR_KEYWORD}:
        raise TypeError(
            f"the operands of {name} are its parameters, at least one of them, before any * and"
            " without **: def name(x, y=2.0)"
        )
    if name in TAKEN or not name.isidentifier():
        raise ValueError(
            f"an operation cannot be called {name!r}: the engine has one of that name, or it"
            " is not a name; give the function another name"
        )

    @functools.wraps(f)
    def function(*xs, **named):
        try:
            bound = signature.bind(*xs, **named)
        except TypeError as error:
            raise TypeError(f"{name}{signature}: {error}") from None
        bound.apply_defaults()
        xs = bound.args
        if not any(isinstance(x, Value) for x in xs):
            return _applied(f, [*map(floats, xs)])[0]
        nodes, numbers = operands(*xs)
        try:
            y, pencil = _applied(f, numbers)
        except (ValueError, ArithmeticError) as error:
            error.add_note(f"in {name} of {', '.join(map(repr, nodes))}")
            raise
        return Value(y, nodes, op, _checked(pencil, op, numbers) or _by_formula(op, numbers))

    op = CustomOperation(name, function)
    op.formula = lambda *xs: _applied(f, xs)[0]
    return function


def _applied(f: Callable, xs: Any) -> tuple[Any, Callable | None]:
    """The number that f computes, and its chain rule if it has one."""
    name, pencil = f.__name__, None
    try:
        y = f(*xs)
    except TypeError as error:
        kinds = ", ".join(sorted({type(x).__name__ for x in xs}))
        error.add_note(f"in {name}, which computes with {kinds} here")
        raise
    if isinstance(y, tuple):
        if len(y) != 2 or not callable(y[1]):
            raise TypeError(
                f"{name} must return a number, or a number and its chain rule, not {y!r:.60}"
            )
        y, pencil = y
    try:
        y = number(y)
    except TypeError as error:
        raise TypeError(f"{name} must return a number: {error}") from None
    if depth(y) > max(map(depth, xs)):
        raise TypeError(
            f"{name} uses a Value that is not one of its operands, so no gradient could reach it,"
            f" and returned {y!r:.60}; make it an operand"
        )
    return y, pencil


def _checked(pencil: Callable | None, op: str, numbers: list) -> Callable | None:
    """A chain rule that refuses to return anything but a tuple with a slope for each operand."""
    if pencil is None:
        return None
    count = len(numbers)

    def chain_rule(slope):
        found = pencil(slope)
        try:
            if not isinstance(found, tuple):
                raise TypeError
            return tuple([like(number(to), x) for to, x in zip(found, numbers, strict=True)])
        except (TypeError, ValueError):
            size = "one number, (slope * ...,)" if count == 1 else f"{count}, one for each operand"
            raise TypeError(
                f"the chain rule of {op} returned {found!r:.60}; it must return a tuple of {size}"
            ) from None

    return chain_rule


def _by_formula(op: CustomOperation, numbers: list) -> Callable:
    """The chain rule of an operation's formula, which is differentiated on Values of its own."""

    def chain_rule(slope):
        xs = [Value(x) for x in numbers]
        try:
            y = constant(op.formula(*xs))
        except TypeError as error:
            error.add_note(
                f"in {op}, whose chain rule comes from its formula; if that leaves the engine, as"
                " math.erf does, return a chain rule beside the number"
            )
            raise
        found = gradients(y)
        return tuple([slope * found[x] if x in found else slope * 0 for x in xs])

    return chain_rule
