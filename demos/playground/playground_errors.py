"""Errors as Python prints them, with the learner's lines alone, and what to do about them."""

import ast
import traceback

import engine
import nn
from engine.expression_errors import InputError

FILE = "program.py"  # what Python calls the learner's code
IMPORTS = dict.fromkeys(nn.__all__, "nn") | dict.fromkeys(engine.__all__, "engine")
MISSING = (
    "here there are petalgrad and most of Python's standard library; for other packages, download"
    " the program and run it on your own computer"
)
MEMORY = (
    "the program needs more memory than the 512 MB that it has here, enough for about a million"
    " operations; use fewer numbers, or download it and run it on your own computer"
)
ALONE = "here nobody answers input(), and there are no files but those that the program writes"


class FieldError(ValueError):
    """A number that cannot be read, in the field of a name."""

    def __init__(self, field: str, message: str):
        super().__init__(message)
        self.field = field


class ExpressionError(SyntaxError):
    """A mistake in an expression, at its line and column in the code."""

    @classmethod
    def of(cls, error: InputError, code: str, part: ast.expr) -> "ExpressionError":
        """Return an error about the text of a part as one about the whole code."""
        before = (ast.get_source_segment(code, part) or "")[: error.at]
        *above, inside = before.split("\n")
        lines = code.splitlines()
        line = part.lineno + len(above)
        indent = len(lines[part.lineno - 1].encode()[: part.col_offset].decode())
        column = len(inside) + (0 if above else indent)
        return cls(error.message, (FILE, line, column + 1, lines[line - 1]))


def told(error: BaseException) -> dict:
    """Return {"text": what the page shows, "line": the line to mark, "field": the wrong field}."""
    if isinstance(error, FieldError):
        return {"text": str(error), "line": None, "field": error.field}
    if isinstance(error, ExpressionError):
        pointed = [error.text, f"{'^':>{error.offset}}"]
        shown = "\n".join([f"Line {error.lineno}", *(f"    {x}" for x in pointed), error.msg])
        return {"text": shown, "line": error.lineno, "field": None}
    advice = way_out(error)
    if advice:
        error.add_note(f"-> {advice}")
    report = traceback.TracebackException.from_exception(error)
    lines = learners_lines(report)
    if isinstance(error, SyntaxError) and error.filename == FILE:
        lines.append(error.lineno)
    return {"text": "".join(report.format()), "line": lines[-1] if lines else None, "field": None}


def learners_lines(report: traceback.TracebackException) -> list[int | None]:
    """Leave only the learner's frames in a report; return the numbers of their lines."""
    for earlier in report.__cause__, report.__context__:
        if earlier:
            learners_lines(earlier)
    frames = [frame for frame in report.stack if frame.filename == FILE]
    report.stack = traceback.StackSummary.from_list(frames)
    return [frame.lineno for frame in frames]


def way_out(error: BaseException) -> str:
    """Return what to do about an error that only the playground can explain, or nothing."""
    match error:
        case MemoryError():
            return MEMORY
        case ImportError(name=str(name)) if name.partition(".")[0] not in {"engine", "nn"}:
            return MISSING
        case NameError(name=name) if name in IMPORTS:
            return f"write first: from {IMPORTS[name]} import {name}"
        case EOFError() | FileNotFoundError():
            return ALONE
    return ""
