"""A program in Python: a line a node, to be read, or a loop over rows, to be run."""

import textwrap
from collections.abc import Iterable, Mapping
from typing import Any

from .codegen import Listing
from .lowering import READ, rewritten
from .syntax import READABLE


def readable(program: Any) -> str:
    """Return the function of one row, with a line for each labelled node and for its slope."""
    listing = Listing(*rewritten(program, READ), READABLE, program.words.free("v"))
    result, *gradients = listing.outputs
    lines = [line.partition(" = ") for line in listing.lines]
    return written(
        broken("def step", f"({', '.join([*program.inputs, *program.read])}):"),
        [
            *[broken(name + sign, expression) for name, sign, expression in lines],
            broken("return ", f"{result}, [{', '.join(gradients)}]"),
        ],
    )


def broken(start: str, rest: str) -> str:
    """Return a line, or several in brackets where it would be longer than 90 characters."""
    if len(start + rest) > 90 and not start.startswith("def"):
        rest = f"({rest})"
    whole = start.replace(" ", "\0") + rest  # to be broken within its brackets, and not before
    lines = textwrap.wrap(whole, 90, subsequent_indent=" " * 8, break_long_words=False)
    return "\n".join(lines).replace("\0", " ")


def looped(program: Any, forms: Mapping, table: Mapping) -> str:
    """Return the function of rows and parameters, which adds up over the rows."""
    outputs, _ = rewritten(program, table)
    listing = Listing(outputs, {}, forms, program.words.free("v"))
    result, *gradients = sums = program.words.many("sum", len(program.outputs))
    additions = [f"{name} += {x}" for name, x in zip(sums, listing.outputs, strict=True)]
    return written(
        f"def step({', '.join(['rows', *program.read])}):",
        [
            f"{' = '.join(sums)} = -0.0",  # which added to a number leaves it as it is
            f"for {as_tuple(program.inputs)} in rows:",
            *[f"    {line}" for line in (*listing.lines, *additions)],
            f"return {result}, [{', '.join(gradients)}]",
        ],
    )


def as_tuple(names: Iterable[str]) -> str:
    """Return names as a tuple, which they are also where there is but one."""
    names = list(names)
    return f"({names[0]},)" if len(names) == 1 else ", ".join(names) or "()"


def written(head: str, lines: Iterable[str], end: str = "") -> str:
    """Return a function as text."""
    return "".join([f"{head}\n", *[f"    {line}\n" for line in lines], end])


def defined(source: str, functions: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a text defines, by name, and the functions that it may call."""
    names = dict(functions)
    exec(compile(source, "<program>", "exec"), names)
    return names
