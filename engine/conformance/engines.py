"""An engine like micrograd's, tried on claims: how it spells things, and what it shows.

Where an engine shows another number than expected, that number often gives the cause away.
"""

import dis
import functools
import inspect
import math
import re
import textwrap
import warnings
from collections.abc import Callable, Mapping, Sequence
from types import CodeType
from typing import Any

from .claims import DEEP, HASH, OPINIONS
from .example import FINE, REFUSAL, UNANSWERED, USE, WRONG, Claim, Example, Finding

SPELLINGS = {  # how engines spell what is needed of them
    "data": ("data", "value", "val", "number", "v", "_data"),
    "grad": ("grad", "gradient", "derivative", "g", "_grad"),
    "backward": ("backward", "backprop", "backpropagate", "backward_pass", "back"),
}
DELIBERATE = (NotImplementedError, AssertionError, TypeError, ValueError)  # to say: not this kind
CLOSE = (
    "the first digits are right, but not all: something rounds on the way (numpy.float32, or the"
    " 1 + x in log(1 + x)), or a small number is added (1e-8, to keep log from 0)"
)
TYPED = "<typed>"  # the file name of what is typed, in a traceback
DIGITS = 1e-4  # a number nearer than that is right, but rounded


class NotOfferedError(Exception):
    """The engine lacks the operation, or refuses it explicitly, which is no fault."""


class Engine:
    """An engine: a class, or a function that makes its nodes, and the names of its module.

    Its nodes have a number, a gradient and backward(); spelling says where they have other names
    than data, grad and backward. ValueError, in one line, if it is no engine.
    """

    notes: Sequence[str] = ()  # as of an engine in a process of its own
    lost = 0

    def __init__(self, make: Callable, names: dict[str, Any], **spelling: str):
        self.name = getattr(make, "__name__", "Value")
        self.names = {**names, self.name: make}
        self.switch = ", requires_grad=True" if switched_off(make) else ""
        self.tried: set[str] = set()  # every word that was typed and is offered
        try:
            x = eval(self.made("Value(3.0)"), dict(self.names))
        except Exception as error:
            raise ValueError(f"{self.name}(3.0) ends in {told(error)}") from error
        self.node, self.attributes = type(x), {*dir(x)}
        self.spelling = {word: self.found(word, x, spelling) for word in SPELLINGS}
        self.zero = self.reset(x)

    def found(self, word: str, x: Any, spelling: dict[str, str]) -> str:
        """Return the engine's own name for data, grad or backward."""
        names = (spelling[word],) if word in spelling else SPELLINGS[word]
        there = {name: getattr(x, name) for name in names if hasattr(x, name)}
        for name, held in there.items():
            if word != "data" or same(plain(held), 3.0):
                return name
        begun = word == "data" or not self.attributes.isdisjoint(SPELLINGS["backward"])
        if not begun and word not in spelling:
            return word  # the engine has no backward pass yet, and only its numbers are tried
        others = [f" (x.{name} is {told(held)})" for name, held in there.items()]
        raise ValueError(
            f"after x = {self.name}(3.0) {' or '.join(f'x.{name}' for name in names)} should be"
            f" {'3.0' if word == 'data' else 'there'}{''.join(others)}; if {word} has another name,"
            f" say --names {word}=NAME"
        )

    def reset(self, x: Any) -> str:
        """Return how a gradient is set back before the next pass."""
        method = getattr(self.node, "zero_grad", None)
        if method and len(inspect.signature(method).parameters) == 1:
            return ".zero_grad()"
        fresh = getattr(x, self.spelling["grad"], 0.0)
        return f".grad = {fresh if fresh is None else 0.0}"

    def made(self, lines: str) -> str:
        """Return lines with nodes as they are made here."""
        return re.sub(r"\bValue\(([^()]*)\)", rf"{self.name}(\1{self.switch})", lines)

    def spelled(self, lines: str) -> str:
        """Return lines as you type them here: with the engine's names, and x.exp() for exp(x)."""

        def call(match: re.Match) -> str:
            function, x, others = match.groups()
            special = f"__{function}__" in self.attributes  # abs(x) asks x.__abs__
            method = function in self.attributes and not special
            return f"{x}.{function}({others})" if method else match[0]

        lines = re.sub(
            r"(?<![\w.])(\w+)\(([a-z])(?:, )?((?:(?:[a-z]|-?\d)(?:, )?)*)\)", call, lines
        )
        lines = lines.replace(".grad = 0.0", self.zero)
        for word, name in self.spelling.items():
            lines = re.sub(rf"\.{word}\b", f".{name}", lines)
        return self.made(lines)

    def seen(self, example: Example) -> Any:
        """Return the number that the example shows here, or the error it ends in.

        NotOfferedError if the engine lacks something that the lines before backward() need.
        """
        lines = example.lines.replace("; ", "\n")
        steps = re.split(r"\n(?=\S)", lines)
        asked = next((i for i, step in enumerate(steps) if "backward" in step), len(steps))
        if asked < len(steps) and self.spelling["backward"] not in self.attributes:
            raise NotOfferedError
        names = dict(self.names)
        error = self.run("\n".join(steps[:asked]), names)
        if error:
            if self.lacks(error, example):
                raise NotOfferedError from error
            return error
        self.tried.update(re.findall(r"\w+", self.spelled(example.lines)))
        error = self.run("\n".join(steps[asked:]), names)
        if error and barred(error):
            raise NotOfferedError from error
        error = error or self.run(f"_seen = {example.shows}", names)
        return error or self.number(names["_seen"])

    def run(self, lines: str, names: dict[str, Any]) -> BaseException | None:
        """Run lines as if they were typed; return the error that they end in."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # a warning is no wrong number
                exec(compiled(self.spelled(lines)), names)
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # also SystemExit: an operation should not end the program
            return error
        return None

    def lacks(self, error: BaseException, example: Example) -> bool:
        """Return whether an error says that something is not offered, rather than wrong."""
        needed = bool(example.needs) and not self.run(example.needs, dict(self.names))
        if needed or isinstance(error, SystemExit):
            return False
        if outside(error):  # no line of the engine's has run: it has no such name
            return isinstance(error, NameError | AttributeError | TypeError)
        called = set(re.findall(r"(?<![\w.])\w+(?=\()", self.spelled(example.lines)))
        otherwise = rf"must be real number, not {self.node.__name__}|'list'"
        return called > {self.name} and bool(re.search(otherwise, str(error)))  # plain numbers only

    def number(self, seen: Any) -> Any:
        """Return the number in a node or in an array of one number."""
        while isinstance(seen, self.node):
            seen = getattr(seen, self.spelling["data"])
        return plain(seen)

    def shown(self, claim: Claim, example: Example) -> Finding | None:
        """Return what an example shows if that is another number than expected."""
        seen = self.seen(example)
        if same(seen, example.expected):
            return None
        cause, grade = cause_of(seen, claim, example)
        missing = False
        if cause == example.giveaways.get(UNANSWERED):
            missing = not getattr(self.node, re.findall(r"__\w+__", cause)[0], None)
            answer = "there is no such method" if missing else "that returns NotImplemented"
            cause = f"{cause}, and {answer}"
        cause = re.sub(r"\bValue\b", self.node.__name__, cause)
        lines, shows = self.typed(example.lines), self.typed(example.shows)
        shown = str(example.expected), told(seen), cause, refusal(seen), missing
        return Finding(claim.name, grade, lines, shows, *shown)

    def typed(self, lines: str) -> str:
        """Return lines as you type them, one below the other."""
        return self.spelled(lines).replace("; ", "\n")

    def unknown(self) -> list[str]:
        """Return what the engine has but no claim has tried, as you would type it."""
        known = {*self.tried, *SPELLINGS, *self.spelling.values(), "zero_grad", "item", "main"}

        def own(names: Mapping[str, Any]) -> list[str]:
            functions = [name for name, x in names.items() if inspect.isfunction(x)]
            here = [x for x in functions if names[x].__module__ == self.node.__module__]
            return [name for name in here if name[0] != "_" and name not in known]

        methods = [f"x.{name}()" for name in own(vars(self.node))]
        functions = [f"{name}()" for name in own(self.names) if name != self.name]
        signs = {"__matmul__": "x @ y", "__mod__": "x % y", "__floordiv__": "x // y"}
        return [text for name, text in signs.items() if name in vars(self.node)] + sorted(
            [*methods, *functions]
        )


def switched_off(make: Callable) -> bool:
    """Return whether nodes get a gradient only when that is asked for, as in PyTorch."""
    try:
        switch = inspect.signature(make).parameters.get("requires_grad")
    except (TypeError, ValueError):  # written in C
        return False
    return switch is not None and switch.default is not True


def origin(error: BaseException) -> Any:
    """Return the innermost part of an error's traceback: where it was raised."""
    trace: Any = error.__traceback__
    while trace.tb_next:
        trace = trace.tb_next
    return trace


def outside(error: BaseException) -> bool:
    """Return whether an error comes from what was typed, and from no line of the engine's."""
    return origin(error).tb_frame.f_code.co_filename == TYPED


def refusal(seen: Any) -> str:
    """Return the message of an error that the engine raises on purpose, by raise or assert."""
    if not isinstance(seen, DELIBERATE) or outside(seen):
        return ""
    trace = origin(seen)
    raised = dis.opname[trace.tb_frame.f_code.co_code[trace.tb_lasti]] == "RAISE_VARARGS"
    return (str(seen) or type(seen).__name__) if raised else ""


def barred(error: BaseException) -> bool:
    """Return whether a training loop cannot be typed: no such operator, or fixed numbers."""
    reasons = {TypeError: "unsupported operand", AttributeError: "setter|set attr|assign"}
    return outside(error) and any(
        isinstance(error, kind) and bool(re.search(reason, str(error)))
        for kind, reason in reasons.items()
    )


@functools.cache
def compiled(lines: str) -> CodeType:
    """Return lines ready to run: most are run again, for the next example or engine."""
    return compile(lines, TYPED, "exec")


def plain(seen: Any) -> Any:
    """Return the number in an array of one number, or in NumPy's kinds of number."""
    if hasattr(seen, "item") and getattr(seen, "size", 1) == 1:
        return seen.item()
    return seen


def same(seen: Any, expected: Any, apart: float = 1e-9) -> bool:
    """Return whether a number is the expected one, to 9 digits; no gradient at all counts as 0."""
    if expected == REFUSAL:
        return isinstance(seen, BaseException)
    seen = 0 if seen is None else seen
    try:
        if expected != expected:
            return bool(seen != seen)
        return bool(seen == expected or abs(seen - expected) <= apart * abs(expected) < math.inf)
    except (TypeError, ValueError):
        return False


def cause_of(seen: Any, claim: Claim, example: Example) -> tuple[str, str]:
    """Return the usual cause of what was seen instead of the number expected, and its grade."""
    if example.expected != REFUSAL and same(seen, example.expected, DIGITS):
        return CLOSE, FINE
    is_error = isinstance(seen, BaseException)
    cause = "these lines end in an error, and should not" if is_error else example.cause
    cause = next((x for mark, x in example.giveaways.items() if marked(seen, mark)), cause)
    if isinstance(seen, TypeError) and "unhashable" in str(seen):
        cause = HASH
    elif isinstance(seen, NameError):
        cause = "the engine itself uses a name that it does not have"
    elif isinstance(seen, SystemExit):
        cause = "the engine ends the program; raise an error instead"
    elif isinstance(seen, RecursionError) and cause != DEEP:
        cause = "methods call one another without end"
    if cause in OPINIONS:
        return cause, FINE
    number = isinstance(seen, int | float) and math.isfinite(seen)
    return cause, USE if claim.grade == WRONG and not number else claim.grade


def marked(seen: Any, mark: Any) -> bool:
    """Return whether what was seen is a certain number, or an error of a certain kind."""
    if mark == UNANSWERED:
        return isinstance(seen, TypeError) and outside(seen)
    return isinstance(seen, mark) if isinstance(mark, type) else same(seen, mark, 1e-5)


def told(seen: Any) -> str:
    """Return what was seen, as one line of text."""
    if isinstance(seen, RecursionError):
        return "RecursionError"  # what it says differs from one Python to the next
    if isinstance(seen, BaseException):
        return textwrap.shorten(f"{type(seen).__name__}: {seen}".removesuffix(": "), 80)
    return textwrap.shorten(repr(seen), 72)
