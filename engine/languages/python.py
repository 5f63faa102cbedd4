"""A program in Python: a line for each node, to be read, or a loop over rows, to be run."""

import itertools
import linecache
import textwrap
import weakref
from collections.abc import Iterable, Mapping
from typing import Any

from .codegen import Code
from .lowering import READ, rewritten
from .syntax import EXACT, READABLE

numbers_of_programs = itertools.count(1)


def readable_source(program: Any) -> str:
    """The function of one row, with a line for each labelled node and for its gradient."""
    outputs, names = rewritten(program.outputs, program.names, READ)
    code = Code(outputs, names, READABLE, program.identifiers.unused("v"))
    result, *gradients = code.outputs
    lines = [line.partition(" = ") for line in code.lines]
    return function_text(
        wrapped("def step", f"({', '.join([*program.inputs, *program.parameter_names])}):"),
        [
            *[wrapped(name + sign, expression) for name, sign, expression in lines],
            wrapped("return ", f"{result}, [{', '.join(gradients)}]"),
        ],
    )


def wrapped(start: str, rest: str) -> str:
    """A line of code, or several lines in brackets where one would be longer than 90 characters."""
    if len(start + rest) > 90 and not start.startswith("def"):
        rest = f"({rest})"
    whole = start.replace(" ", "\0") + rest  # no break before the brackets open
    lines = textwrap.wrap(whole, 90, subsequent_indent=" " * 8, break_long_words=False)
    return "\n".join(lines).replace("\0", " ")


def loop_source(program: Any, templates: Mapping, simpler: Mapping) -> str:
    """The function of rows and parameters, which sums over the rows."""
    outputs, _ = rewritten(program.outputs, program.names, simpler)
    first = {}
    if templates is EXACT and len(outputs) > 1:  # its errors come before the backward pass's
        first = {outputs[0]: next(program.identifiers.unused("result"))}
    code = Code(outputs, first, templates, program.identifiers.unused("v"))
    result, *gradients = sums = program.identifiers.first("sum", len(outputs))
    additions = [f"{name} += {x}" for name, x in zip(sums, code.outputs, strict=True)]
    return function_text(
        f"def step({', '.join(['rows', *program.parameter_names])}):",
        [
            f"{' = '.join(sums)} = -0.0",  # -0.0 + x is x for every x, even for -0.0
            f"for {as_tuple(program.inputs)} in rows:",
            *[f"    {line}" for line in (*code.lines, *additions)],
            f"return {result}, [{', '.join(gradients)}]",
        ],
    )


def as_tuple(names: Iterable[str]) -> str:
    """Names as the text of a tuple, even of one name."""
    names = list(names)
    return f"({names[0]},)" if len(names) == 1 else ", ".join(names) or "()"


def function_text(head: str, lines: Iterable[str], end: str = "") -> str:
    """A function as text: its first line, the lines of its body, and what follows them."""
    return "".join([f"{head}\n", *[f"    {line}\n" for line in lines], end])


def run_source(source: str, functions: Mapping[str, Any]) -> dict[str, Any]:
    """The functions that a source text defines and those that it may call, by name.

    Tracebacks show its lines, which `linecache` keeps as long as the function `step` can run.
    """
    filename = f"<program {next(numbers_of_programs)}>"
    names = dict(functions)
    exec(compile(source, filename, "exec"), names)
    lines = source.splitlines(keepends=True)
    linecache.cache[filename] = len(source), None, lines, filename  # None: no file to check
    weakref.finalize(names["step"].__code__, linecache.cache.pop, filename, None)
    return names
