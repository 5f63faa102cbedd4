"""What is wrong with an expression, where, and what to write instead."""

import ast
import difflib
import math
from collections.abc import Collection

from .formatting import shortened

ALLOWED = "an expression is made of numbers, names, + - * / **, parentheses and functions: 2*exp(a)"
TOO_LONG = "too many digits to be exact; with a decimal point, as in 9.0, a number is rounded"
OTHER_NAMES = {"ln": "log", "max": "maximum", "min": "minimum", "sum": "total", "arctan": "atan"}
CONSTANTS = {"pi": math.pi, "e": math.e}  # names like any other, but with a number to suggest


class InputError(ValueError):
    """What is wrong with a text, and at which character; printed, with a caret below it."""

    def __init__(self, message: str, text: str, at: int = 0):
        super().__init__(message)
        self.message, self.text, self.at = message, text, at

    def __str__(self):
        start = max(0, self.at - 60)
        return f"{self.text[start : start + 90]}\n{'^':>{self.at - start + 1}}\n{self.message}"


def refusal(part: ast.AST, names: Collection[str], functions: Collection[str]) -> str:
    """Return why a part of an expression is not computed, where these names have a meaning."""
    match part:
        case ast.Name(id=name) if name in functions:
            return f"{name} is a function; write after it what it is to be of: {name}(a)"
        case ast.Name(id=name):
            way_out = f"{shortened(name)}={CONSTANTS.get(name, 1)}{meant(name, names)}"
            return f"{shortened(name)} has no number; give it one after the expression: {way_out}"
        case ast.Call(func=ast.Name(id=name)) if name not in names:
            near = meant(name, functions) or "; petalgrad --help names all there are"
            return f"there is no function {shortened(name)}{near}"
        case ast.Attribute() | ast.Call(func=ast.Attribute()):
            return "a dot leads nowhere; functions are called as exp(a), not math.exp(a) or a.exp()"
        case ast.Call():
            return "a product needs its sign: 2*(a), not 2(a)"
        case ast.BinOp(op=ast.BitXor()):
            return "^ is no power here; ** is: a**2"
        case ast.IfExp():
            return "if has no slope; maximum(a, b), minimum(a, b) and relu(a) have one"
        case ast.NamedExpr():
            return "an assignment is not allowed; numbers are given after the expression: a=1"
        case ast.Tuple():
            return "a comma stands only between what a function takes; decimals have a point: 3.14"
        case ast.Compare():
            reason = "a comparison is true or false and has no slope"
        case ast.BinOp() | ast.BoolOp() | ast.UnaryOp():
            reason = "there is no such operator"
        case ast.Constant() | ast.JoinedStr():
            reason = "this is no number"
        case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            reason = "a loop is not allowed"
        case ast.Lambda():
            reason = "a lambda is not allowed"
        case _:
            reason = "this is not allowed"
    return f"{reason}; {ALLOWED}"


def unreadable(message: str, rest: str) -> str:
    """Return why Python's parser, by its message, cannot read a text from `rest` on.

    >>> unreadable("invalid decimal literal", "2a")
    'a product needs its sign: 2*a, not 2a'
    """
    if "invalid decimal literal" in message:
        return "a product needs its sign: 2*a, not 2a"
    if "=" in message or rest.startswith("="):
        return "only what is to be computed stands here; numbers are given after it: a=1"
    if "integer string conversion" in message:
        return TOO_LONG
    if message.startswith("invalid syntax"):
        message = "this cannot stand here" if rest else "something is missing here"
    return f"{message}; {ALLOWED}"


def meant(name: str, names: Collection[str]) -> str:
    """Return the question which of the names was meant, if one is near.

    >>> meant("lg", ["log", "exp"]), meant("ln", ["log", "exp"]), meant("q", ["log", "exp"])
    ('; did you mean log?', '; did you mean log?', '')
    """
    near = difflib.get_close_matches(name, names, 1)
    if OTHER_NAMES.get(name) in names:
        near = [OTHER_NAMES[name]]
    return f"; did you mean {near[0]}?" if near else ""
