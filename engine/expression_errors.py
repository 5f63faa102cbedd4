"""What is wrong with an expression, where, and what to write instead."""

import ast
import difflib
import math
from collections.abc import Collection

from .formatting import shortened

ALLOWED = "an expression is made of numbers, names, + - * / **, parentheses and functions: 2*exp(a)"
TOO_LONG = "too many digits to be exact; with a decimal point, as in 9.0, a number is rounded"
OTHER_NAMES = {"ln": "log", "max": "maximum", "min": "minimum", "sum": "total"}
CONSTANTS = {"pi": math.pi, "e": math.e}  # names that get their own number as a suggestion


class InputError(ValueError):
    """A mistake in a text and the index of its character; printed with a caret below the text."""

    def __init__(self, message: str, text: str, at: int = 0):
        super().__init__(message)
        self.message, self.text, self.at = message, text, at

    def __str__(self):
        start = max(0, self.at - 60)
        return f"{self.text[start : start + 90]}\n{'^':>{self.at - start + 1}}\n{self.message}"


def refusal(part: ast.AST, names: Collection[str], functions: Collection[str]) -> str:
    """Return why a part of an expression cannot be computed with these names and functions."""
    match part:
        case ast.Name(id=name) if name in functions:
            return f"{name} is a function; write its operands after it: {name}(a)"
        case ast.Name(id=name):
            way_out = f"{shortened(name)}={CONSTANTS.get(name, 1)}{suggestion(name, names)}"
            return f"{shortened(name)} has no number; give it one after the expression: {way_out}"
        case ast.Call(func=ast.Name(id=name)) if name not in names:
            way_out = suggestion(name, functions) or "; petalgrad --help lists them all"
            return f"there is no function {shortened(name)}{way_out}"
        case ast.Attribute() | ast.Call(func=ast.Attribute()):
            return "no dot is allowed here; write exp(a), not math.exp(a) or a.exp()"
        case ast.Call():
            return "a product needs its sign: 2*(a), not 2(a)"
        case ast.BinOp(op=ast.BitXor()):
            return "^ is not a power; write a**2"
        case ast.IfExp():
            return "if has no derivative; maximum(a, b), minimum(a, b) and relu(a) have one"
        case ast.NamedExpr():
            return "an assignment is not allowed; numbers are given after the expression: a=1"
        case ast.Tuple():
            return "a comma only separates the operands of a function; decimals have a point: 3.14"
        case ast.Compare():
            reason = "a comparison is true or false and has no derivative"
        case ast.BinOp() | ast.BoolOp() | ast.UnaryOp():
            reason = "there is no such operator"
        case ast.Constant() | ast.JoinedStr():
            reason = "this is not a number"
        case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            reason = "a loop is not allowed"
        case ast.Lambda():
            reason = "a lambda is not allowed"
        case _:
            reason = "this is not allowed"
    return f"{reason}; {ALLOWED}"


def unreadable(message: str, rest: str) -> str:
    """Return why a text cannot be read, given the message of Python's parser and where it stopped.

    >>> unreadable("invalid decimal literal", "2a")
    'a product needs its sign: 2*a, not 2a'
    """
    if "invalid decimal literal" in message:
        return "a product needs its sign: 2*a, not 2a"
    if "=" in message or rest.startswith("="):
        return "= is out of place here; numbers are given after the expression: a=1"
    if "integer string conversion" in message:
        return TOO_LONG
    if message.startswith("invalid syntax"):
        message = "this is out of place" if rest else "something is missing here"
    return f"{message}; {ALLOWED}"


def suggestion(name: str, names: Collection[str]) -> str:
    """Return a question that suggests the most similar of the names, if one is similar.

    >>> suggestion("lg", ["log", "exp"]), suggestion("ln", ["log", "exp"])
    ('; did you mean log?', '; did you mean log?')
    >>> suggestion("q", ["log", "exp"])
    ''
    """
    near = difflib.get_close_matches(name, names)
    if OTHER_NAMES.get(name) in names:
        near = [OTHER_NAMES[name]]
    return f"; did you mean {near[0]}?" if near else ""
