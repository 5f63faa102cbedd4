"""A program in Python: a line a node, to be read, or a loop over rows, to be run."""

import textwrap
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from .forms import READABLE, simplified
from .listing import Listing


def readable(program: Any) -> str:
    """Return the function of one row, with a line for each labelled node and for its slope."""
    listing = Listing(program.outputs, READABLE, program.names, program.words.free("v"))
    result, *gradients = listing.outputs
    return written(
        broken(f"def step({', '.join([*program.inputs, *program.read])}):"),
        [*listing.lines, broken(f"return {result}, [{', '.join(gradients)}]")],
    )


def broken(line: str) -> str:
    """Return a line broken so that none is longer than 90 characters."""
    return "\n".join(textwrap.wrap(line, 90, subsequent_indent=" " * 8, break_on_hyphens=False))


def looped(program: Any, forms: Mapping, table: Mapping) -> str:
    """Return the function of rows and parameters, which adds up over the rows."""
    now = simplified(program.outputs, table)
    outputs = [now.get(x, x) for x in program.outputs]
    listing = Listing(outputs, forms, {}, program.words.free("v"))
    result, *gradients = sums = program.words.many("sum", len(program.outputs))
    added = [f"{name} += {x}" for name, x in zip(sums, listing.outputs, strict=True)]
    return written(
        f"def step({', '.join(['rows', *program.read])}):",
        [
            f"{' = '.join(sums)} = -0.0",  # which added to a number leaves it as it is
            f"for {several(program.inputs)} in rows:",
            *[f"    {line}" for line in (*listing.lines, *added)],
            f"return {result}, [{', '.join(gradients)}]",
        ],
    )


def several(names: Iterable[str]) -> str:
    """Return names as a tuple, which they are also where there is but one."""
    names = list(names)
    return f"({names[0]},)" if len(names) == 1 else ", ".join(names) or "()"


def written(head: str, lines: Iterable[str], end: str = "") -> str:
    """Return a function as text."""
    return "".join([f"{head}\n", *[f"    {line}\n" for line in lines], end])


def defined(source: str, functions: Mapping[str, Any]) -> Callable:
    """Return the function that a text defines, with the functions that it may call."""
    names = dict(functions)
    exec(compile(source, "<program>", "exec"), names)
    return names["step"]
