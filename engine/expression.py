"""Reading an expression: from text to a Value.

Python's own parser splits the text into parts, and a Reader computes them one by one. It knows
numbers, names, lists, operators and the functions of engine, and refuses everything else: no text
is ever run as Python. Whole numbers and fractions of them are exact; numbers with a point are
floats.
"""

import ast
import inspect
import operator
import re
import warnings
from collections.abc import Callable
from fractions import Fraction
from typing import Any

from . import elementary, functions
from .expression_errors import TOO_LONG, InputError, refusal, unreadable
from .formatting import visible
from .graph import innermost
from .value import Value, constant

FUNCTIONS = {**functions.FUNCTIONS, "abs": elementary.absolute}
LISTS = r"\b(xs|ys|raws|predictions|targets)\b"  # parameters of functions that take a list
BITS = 1000  # of an exact number at most: beyond about 1024, it is out of the range of floats


def read(text: str, leaves: dict[str, Value]) -> Value:
    """Return the Value of an expression in the named leaves; raise an InputError for a mistake.

    >>> read("a**2 + 1/a", {"a": Value(Fraction(1, 3))}).data
    Fraction(28, 9)
    >>> read("2 + a^2", {"a": Value(3)})
    Traceback (most recent call last):
    engine.expression_errors.InputError: 2 + a^2
         ^
    ^ is not a power; write a**2
    """
    text = visible(re.sub(r"\s", " ", text)).strip()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # whatever Python warns about is refused anyway
            whole = ast.parse(text, mode="eval").body
        return constant(Reader(text, leaves).number(whole))
    except SyntaxError as error:
        at = error.offset - 1 if error.offset else len(text)
        raise InputError(unreadable(error.msg, text[at:]), text, at) from None
    except (RecursionError, MemoryError):
        raise InputError("this is too long or too deeply nested to be read", text) from None


class Reader:
    """Computes the parts of an expression; an InputError points at a part that has a mistake."""

    def __init__(self, text: str, leaves: dict[str, Value]):
        self.text, self.leaves = text, leaves

    def computed(self, part: ast.expr) -> Any:
        """Return the result of a part: a number, a Value, or a list of them."""
        match part:
            case ast.Constant(value=int() | float() as x) if type(x) is not bool:
                return x
            case ast.Name(id=name) if name in self.leaves:
                return self.leaves[name]
            case ast.List(elts=parts):
                return [self.computed(x) for x in parts]
            case ast.UnaryOp(op=ast.UAdd(), operand=x):
                return self.number(x)
            case ast.UnaryOp(op=ast.USub(), operand=x):
                return -self.number(x)
            case ast.BinOp(left=a, op=sign, right=b) if type(sign) in SIGNS:
                operands = [self.number(a), self.number(b)]
                # Python would compute 1/3 and 2**-1 of ints as floats
                operands = [Fraction(x) if type(x) is int else x for x in operands]
                return self.call(part, SIGNS[type(sign)], *operands)
            case ast.Call(func=ast.Name(id=name)) if name in FUNCTIONS:
                operands = [self.computed(x) for x in part.args]
                named = {str(x.arg): self.computed(x.value) for x in part.keywords}
                return self.call(part, FUNCTIONS[name], *operands, **named)
            case ast.Subscript(value=a, slice=b):
                xs, i = self.computed(a), self.computed(b)
                if not isinstance(xs, list):
                    raise self.wrong("only a list has an index: softmax([a, b])[0]", part)
                if type(i) is not int or not 0 <= i < len(xs):
                    raise self.wrong(f"this list has {len(xs)} items; the first is [0]", b)
                return xs[i]
        raise self.wrong(refusal(part, self.leaves, FUNCTIONS), part)

    def number(self, part: ast.expr) -> Any:
        """Return the result of a part, which must not be a list."""
        x = self.computed(part)
        if isinstance(x, list):
            raise self.wrong("this is a list; take one of its numbers: softmax([a, b])[0]", part)
        if bits(x) > BITS:
            raise self.wrong(TOO_LONG, part)
        return x

    def call(self, part: ast.expr, f: Callable, /, *operands, **named) -> Any:
        """Return f of the operands; an error is reported as one of this part."""
        try:
            y = f(*operands, **named)
            if bits(y) > BITS:
                raise OverflowError
            return y
        except OverflowError:
            raise self.wrong(TOO_LONG, part) from None
        except TypeError:
            bare = [x.replace(annotation=x.empty) for x in inspect.signature(f).parameters.values()]
            name = ast.unparse(part).partition("(")[0]
            usage = f"{name}{inspect.Signature(bare)}".replace(", /", "")
            raise self.wrong(f"write it as {re.sub(LISTS, '[a, b]', usage)}", part) from None
        except (ValueError, ZeroDivisionError, IndexError) as error:
            raise self.wrong(str(error), part) from None

    def wrong(self, message: str, part: ast.expr) -> InputError:
        """Return an error that points at the beginning of a part, or at the operator inside it."""
        line, at = self.text.encode(), part.col_offset  # which counts bytes
        if isinstance(part, ast.BinOp):
            at = part.left.end_col_offset or 0
            at += len(line[at:]) - len(line[at:].lstrip(b" )"))
        return InputError(message, self.text, len(line[:at].decode()))


def power(x: Any, n: Any) -> Any:
    """Return x ** n; raise an OverflowError if it is exact and would have too many digits."""
    if isinstance(innermost(n), Fraction) and bits(x) * abs(innermost(n)) > BITS:
        raise OverflowError
    return elementary.power(x, n)


def bits(x: Any) -> int:
    """Return the number of binary digits of an exact number after its first one; 0 for a float."""
    x = innermost(x)
    exact = isinstance(x, int | Fraction)
    return max(abs(x.numerator), x.denominator).bit_length() - 1 if exact else 0


SIGNS: dict[type, Callable] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: elementary.divide,
    ast.Pow: power,
}
