"""Trying an engine like micrograd's on claims: what it shows, and the usual cause of what is wrong.

A claim is a sentence with examples: lines to type, and the number to be seen then. Where an engine
shows another number, that number often gives the cause away. The claims are in claims.py.
"""

import functools
import importlib
import math
import re
import textwrap
import warnings
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from types import CodeType

REFUSAL = "an error on that line"  # what is expected where there is no number
UNKNOWN = (AttributeError, TypeError, NameError, NotImplementedError, AssertionError)
CLOSE = (
    "the first digits are right, but not all: something rounds on the way (numpy.float32, or the"
    " 1 + x in log(1 + x)), or a small number is added (1e-8, to keep log from 0)"
)


@dataclass(frozen=True)
class Example:
    """Lines to type, what to look at then, and the number to be seen."""

    lines: str
    shows: str
    expected: float | str
    cause: str  # of another number, usually
    giveaways: dict = field(
        default_factory=dict
    )  # {a certain other number, or an error: its cause}
    needs: str = ""  # an engine that computes this must compute the lines too


@dataclass(frozen=True)
class Claim:
    """What holds of every engine, in a sentence, and the examples that show it."""

    name: str
    examples: Iterable[Example]
    basic: bool = False  # what is tried next is made of it

    def __str__(self):
        return self.name


@dataclass(frozen=True)
class Finding:
    """What an engine shows where an example expects another number, and the usual cause."""

    lines: str
    cause: str

    def __str__(self):
        cause = textwrap.fill(f"The usual cause: {self.cause}", 93)
        return f"{textwrap.indent(self.lines, '    ')}\n\n{cause}"


class NotOfferedError(Exception):
    """The engine has no such operation, which is no fault."""


class Engine:
    """An engine like micrograd's: a class whose objects have data, grad and backward()."""

    def __init__(self, cls: type, names: dict):
        self.cls = cls
        self.names = {**names, cls.__name__: cls}
        known = "parents", "_prev", "_parents", "_children", "prev", "children"
        self.parents = next(filter(self.has_parents, known), "")

    def has_parents(self, name: str) -> bool:
        """Return whether that is where a node has the nodes it was computed from."""
        found = getattr(self.cls(3.0) * self.cls(2.0), name, None)
        listed = isinstance(found, Collection) and not isinstance(found, Mapping)
        return listed and {type(x) for x in found} == {self.cls}

    def spelled(self, lines: str) -> str:
        """Return lines as one types them here: the class by its name, and x.exp() for exp(x)."""

        def call(match):
            function, x, others = match.groups()
            special = hasattr(self.cls, f"__{function}__")  # abs(x) asks x.__abs__
            method = hasattr(self.cls, function) and not special
            return f"{x}.{function}({others})" if method else match[0]

        lines = re.sub(r"(?<![\w.])(\w+)\(([a-z])(?:, )?((?:[a-z](?:, )?)*)\)", call, lines)
        lines = re.sub(r"\bparents\b", self.parents or "parents", lines)
        return re.sub(r"\bValue\b", self.cls.__name__, lines)

    def seen(self, example: Example):
        """Return the number that the example shows here, or the error it ends in.

        NotOfferedError if the engine cannot compute the lines before the first backward(), or has
        no list of parents to look at.
        """
        if "parents" in example.shows and not self.parents:
            raise NotOfferedError
        lines = example.lines.replace("; ", "\n")
        forward, *backward = re.split(r"^(?=.*backward)", lines, maxsplit=1, flags=re.M)
        names = dict(self.names)
        try:
            self.run(forward, names)
        except Exception as error:
            if isinstance(error, UNKNOWN) and not self.computes(example.needs):
                raise NotOfferedError from None
            return error
        try:
            self.run("".join(backward), names)
            seen = eval(self.spelled(example.shows), names)
        except Exception as error:
            return error
        return seen.data if isinstance(seen, self.cls) else seen

    def computes(self, lines: str) -> bool:
        """Return whether the engine knows how to compute certain lines; not, if there are none."""
        try:
            self.run(lines, dict(self.names))
        except UNKNOWN:
            return False
        return bool(lines)

    def run(self, lines: str, names: dict) -> None:
        """Run lines as if they were typed."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a warning is no wrong number
            exec(compiled(self.spelled(lines)), names)

    def finding(self, claim: Claim) -> Finding | None:
        """Return the first example that shows another number than expected, or None.

        One whose first digits are right comes last. NotOfferedError if the engine can try none of
        the examples.
        """
        tried, rounded = False, None
        for example in claim.examples:
            try:
                seen = self.seen(example)
            except NotOfferedError:
                continue
            tried = True
            if not same(seen, example.expected):
                lines = self.spelled(f"{example.lines}; {example.shows}").replace("; ", "\n")
                shown = f"{lines}    # expected {example.expected}, got {told(seen)}"
                finding = Finding(shown, cause_of(seen, example))
                if finding.cause != CLOSE:
                    return finding
                rounded = rounded or finding
        if not tried:
            raise NotOfferedError
        return rounded


@functools.cache
def compiled(lines: str) -> CodeType:
    """Return lines ready to run: most are run again, for the next example or engine."""
    return compile(lines, "<lines>", "exec")


def same(seen, expected, apart=1e-9) -> bool:
    """Return whether a number is the expected one, to 9 digits; no slope at all counts as 0."""
    if expected == REFUSAL:
        return isinstance(seen, Exception)
    seen = 0 if seen is None else seen
    try:
        if expected != expected:
            return bool(seen != seen)
        return bool(seen == expected or abs(seen - expected) <= apart * abs(expected) < math.inf)
    except TypeError:
        return False


def cause_of(seen, example: Example) -> str:
    """Return the usual cause of what was seen instead of the number expected."""
    if example.expected != REFUSAL and same(seen, example.expected, 1e-5):
        return CLOSE
    for mark, cause in example.giveaways.items():
        if isinstance(seen, mark) if isinstance(mark, type) else same(seen, mark, 1e-5):
            return cause
    return example.cause


def told(seen) -> str:
    """Return what was seen, in words."""
    return f"{type(seen).__name__}: {seen}" if isinstance(seen, Exception) else repr(seen)


def report(
    kept: list[str],
    broken: list[tuple[str, Finding]],
    not_offered: list[str],
    basic: Collection[str] = (),
) -> str:
    """Return what was found, in a learner's words: each cause once, the most basic first.

    What is made of something that is wrong is wrong too, and its cause would be a guess: where a
    basic claim fails only basic ones are told, and of an operation that fails no corner is.
    """
    lines = [
        f"{len(kept)} claims hold, {len(broken)} do not, and {len(not_offered)} are about what the"
        " engine does not offer."
    ]
    first = [name for name, _ in broken if name in basic] or [name for name, _ in broken]
    first = [name for name in first if not of_another(name, first)]
    causes: dict[str, list] = {}
    for claim, finding in broken:
        if claim in first:
            causes.setdefault(finding.cause, []).append((claim, finding))
    if len(causes) > 1:
        lines.append("Begin with the first: those after it may follow from it.")
    for i, found in enumerate(causes.values(), 1):
        (claim, finding), *others = found
        lines += ["", f"{i}. {claim}", "", textwrap.indent(str(finding), "   ")]
        if others:
            lines.append(told_in_lines("   The same cause: ", [claim for claim, _ in others]))
    rest = [name for name, _ in broken if name not in first]
    if rest:
        lines += ["", told_in_lines("Wrong as well, and may follow from that: ", rest)]
    names = [name for name in not_offered if not of_another(name, not_offered)]
    if names:
        lines += ["", told_in_lines("Not offered, and so not tried: ", names)]
    return "\n".join(lines)


def of_another(name: str, names: list[str]) -> bool:
    """Return whether a claim is about one of others in particular, as in "relu(x) at x = 0"."""
    return any(name.startswith(f"{x} ") for x in names)


def told_in_lines(opening: str, names: list[str]) -> str:
    """Return a list of names in lines of at most 96 characters."""
    indent = " " * (len(opening) - len(opening.lstrip()))
    text = textwrap.fill(
        opening + "; ".join([name.replace(" ", "\0") for name in names]),
        96,
        subsequent_indent=indent,
        break_long_words=False,
    )
    return text.replace("\0", " ")


def engine_named(path: str) -> Engine:
    """Return the engine at package.module:Class; ValueError, in one line, if there is none."""
    module, _, name = path.partition(":")
    if not module or not name:
        raise ValueError("write package.module:Class, as in micrograd.engine:Value")
    try:
        names = vars(importlib.import_module(module))
    except Exception as error:
        raise ValueError(f"cannot import {module}: {told(error)}") from error
    classes = [key for key, x in names.items() if isinstance(x, type)]
    if name not in classes:
        raise ValueError(f"{module} has no class {name}; it has {', '.join(classes) or 'none'}")
    try:
        x = names[name](3.0)
        y = x * x
        y.backward()
        if (y.data, x.data) != (9.0, 3.0) or not hasattr(x, "grad"):
            raise ValueError(f"it gives {y!r}")
    except Exception as error:
        raise ValueError(
            f"{path} is no engine like micrograd's, where x = {name}(3.0); y = x * x; y.backward()"
            f" leaves 9.0 in y.data and a number in x.grad: {told(error)}"
        ) from error
    return Engine(names[name], names)
