"""What the playground runs in the browser: a learner's code, and what each tab shows of its result.

An expression, such as loss = (w*x + b - y)**2, has names without a number: the page has a field for
each. Everything else is a program, and runs as it would in a file.
"""

import ast
import builtins
import linecache
import sys
import traceback
import types
from collections.abc import Callable

import engine
import nn
from engine import Value, command, draw, equation, explore, paths, program, release, trace
from engine.drawing import picture
from engine.expression import FUNCTIONS, read
from engine.expression_errors import InputError
from engine.formatting import name
from engine.graph import topological_order

FILE = "program.py"  # what a traceback calls the learner's code
FEW = 12  # with more operations than these, a tab begins with the labelled nodes alone
VIEWS = {"every": "every operation", "named": "named quantities"}
LANGUAGES = {"python": "Python", "javascript": "JavaScript"}
PUBLIC = {"engine": engine.__all__, "nn": nn.__all__}
MEMORY = (
    "the program needs more memory than the playground gives it, 512 MB, enough for about a million"
    " operations; use fewer numbers, or run it on your own computer"
)


class Playground:
    """The last code that was run: its result, and the leaves that have a field on the page."""

    def __init__(self) -> None:
        self.root: Value | None = None
        self.fields: dict[str, Value] = {}
        self.variables: dict = {}

    def run(self, code: str, numbers: dict[str, str]) -> dict:
        """Run code, with numbers for its names; return what the page writes beside the code.

        >>> answer = Playground().run("y = a*b + a", {"a": "2", "b": "1/3"})
        >>> answer["result"], answer["fields"]["b"]
        ('y = 8/3', {'number': '1/3', 'grad': '2'})
        """
        self.clear()
        linecache.cache[FILE] = (len(code), None, code.splitlines(keepends=True), FILE)
        answer: dict = {"result": "", "fields": {}, "error": None}
        try:
            tree = ast.parse(code, FILE)
            fields = names(tree)
            if fields:
                numbers = {x: numbers.get(x) or str(i) for i, x in enumerate(fields, 1)}
                answer["fields"] = {x: {"number": number} for x, number in numbers.items()}
                self.compute(code, tree, numbers)
            else:
                self.execute(tree)
        except SystemExit:
            pass
        except BaseException as error:  # whatever a program raises is shown
            answer["error"] = told(error)
            return answer
        for x, leaf in self.fields.items():
            answer["fields"][x]["grad"] = "0" if leaf.grad is None else brief(leaf.grad)
        if self.root is not None:
            answer["result"] = f"{name(self.root)} = {brief(self.root.data, 17)}"
            answer["nodes"] = len(topological_order(self.root))
            answer["backward"] = self.root.grad is not None
        return answer

    def clear(self) -> None:
        """Forget the last run; a long chain is taken apart, since freeing it might crash."""
        release(*[x for x in [self.root, *self.variables.values()] if isinstance(x, Value)])
        self.root, self.fields, self.variables = None, {}, {}

    def compute(self, code: str, tree: ast.Module, numbers: dict[str, str]) -> None:
        """Compute the lines of an expression, one after the other, and the backward pass."""
        for x, number in numbers.items():
            try:
                self.fields[x] = command.given(f"{x}={number}")
            except InputError as error:
                raise FieldError(x, error.message) from None
        known = dict(self.fields)
        for statement in tree.body:
            assigned = statement.targets[0].id if isinstance(statement, ast.Assign) else "result"
            text = ast.get_source_segment(code, statement.value)
            try:
                self.root = read(text, known)
            except InputError as error:
                raise moved(error, code, statement.value) from None
            if self.root.parents and assigned not in self.fields:
                self.root.label = assigned
            known[assigned] = self.root
        used = set(topological_order(self.root))
        self.fields = {x: leaf for x, leaf in self.fields.items()}
        if self.root not in self.fields.values() and not used.isdisjoint(self.fields.values()):
            self.root.backward()

    def execute(self, tree: ast.Module) -> None:
        """Run a program; its result is the Value on its last line, or the last that has a name."""
        main = sys.modules["__main__"] = types.ModuleType("__main__")
        self.variables = main.__dict__
        *_, last = tree.body or [None]
        body, shown = (tree.body[:-1], last) if isinstance(last, ast.Expr) else (tree.body, None)
        exec(compile(ast.Module(body, []), FILE, "exec", dont_inherit=True), self.variables)
        value = None
        if shown:
            value = eval(
                compile(ast.Expression(shown.value), FILE, "eval", dont_inherit=True), self.variables
            )
        if value is not None and not isinstance(value, Value):
            print(repr(value))
        self.root = value if isinstance(value, Value) else last_value(tree, self.variables)
        for x, node in self.variables.items():
            if isinstance(node, Value) and not node.label and x != "_":
                node.label = x

    def show(self, tab: str, choice: str | None) -> dict:
        """Return what a tab shows: text, an SVG or a page, and what else can be chosen there."""
        if self.root is None:
            return {"text": "There is no Value to show yet: assign one to a name, or end with it."}
        try:
            return TABS[tab](self.root, choice)
        except (ValueError, TypeError, ImportError, RuntimeError) as error:
            return {"text": str(error)}


# --- The tabs: (root, what is chosen) -> what is shown --------------------------------------------


def trace_tab(root: Value, choice: str | None) -> dict:
    """Return the backward pass as a table."""
    choice = choice or view(root)
    return {"text": trace(root).text(every=choice == "every"), **choices(VIEWS, choice)}


def picture_tab(root: Value, choice: str | None) -> dict:
    """Return the picture, and its text for those who cannot see it."""
    choice = choice or view(root)
    drawn = draw(root, view=choice)
    return {"svg": drawn.svg, "description": drawn.text, **choices(VIEWS, choice)}


def paths_tab(root: Value, choice: str | None) -> dict:
    """Return the paths from a leaf to the result."""
    found = leaves(root)
    if not found:
        return {"text": "The result depends on no leaf that a gradient could reach."}
    choice = choice if choice in found else next(iter(found))
    return {"text": paths(root, found[choice]).text(), **choices({x: x for x in found}, choice)}


def program_tab(root: Value, choice: str | None) -> dict:
    """Return the computation and its gradients as code."""
    choice = choice if choice in LANGUAGES else "python"
    code = program(root, inputs=[], parameters=leaves(root).values())
    source = code.source if choice == "python" else code.to(choice)
    return {"text": source, **choices(LANGUAGES, choice)}


def explore_tab(root: Value, choice: str | None) -> dict:
    """Return the interactive page."""
    return {"html": explore(root, view=view(root)).html}


TABS: dict[str, Callable[[Value, str | None], dict]] = {
    "trace": trace_tab,
    "picture": picture_tab,
    "paths": paths_tab,
    "program": program_tab,
    "explore": explore_tab,
}


def choices(options: dict[str, str], chosen: str) -> dict:
    """Return what the page offers above a tab: {what is sent back: what is read}."""
    return {"options": options, "chosen": chosen}


def view(root: Value) -> str:
    """Return the view that a tab begins with: every operation, if these are few."""
    nodes = topological_order(root)
    inner = [node for node in nodes if node.parents]
    folded = any(node.label for node in inner if node is not root)
    return "named" if len(inner) > FEW and folded else "every"


def leaves(root: Value) -> dict[str, Value]:
    """Return the leaves that have a gradient, by their names, which are made different."""
    found: dict[str, Value] = {}
    for leaf in topological_order(root):
        if not leaf.parents and leaf.role != "constant":
            label = name(leaf)
            same = sum(x == label or x.startswith(f"{label} #") for x in found)
            found[f"{label} #{same + 1}" if same else label] = leaf
    return found


def brief(number: object, digits: int = 6) -> str:
    """Return a number as text: in full if it is exact, else with so many digits.

    >>> brief(1 / 3), brief(2.0), brief(12)
    ('0.333333', '2.0', '12')
    """
    if isinstance(number, float):
        return repr(float(f"{number:.{digits}g}"))
    text = str(number)
    return text if len(text) < 80 else f"{text[:77]}..."


# --- Reading code ---------------------------------------------------------------------------------


def names(tree: ast.Module) -> list[str]:
    """Return the names of an expression that have no number yet; none, if it is a program.

    >>> names(ast.parse("h = tanh(w*x); (h - y)**2")), names(ast.parse("print(w)"))
    (['w', 'x', 'y'], [])
    """
    given: set[str] = set()
    found: dict[str, None] = {}
    elsewhere = {"print", *dir(builtins), *PUBLIC["engine"], *PUBLIC["nn"]} - {*FUNCTIONS}
    for statement in tree.body:
        match statement:
            case ast.Expr(value=value) | ast.Assign(targets=[ast.Name()], value=value):
                parts = list(ast.walk(value))
            case _:
                return []
        called = {x.func.id for x in parts if isinstance(x, ast.Call) and named(x.func)}
        if any(isinstance(x, ast.Attribute | ast.Lambda | ast.comprehension) for x in parts):
            return []
        if called & elsewhere - {"max", "min", "sum", "pow"}:  # for which there is a better word
            return []
        read_names = [x for x in parts if isinstance(x, ast.Name) and x.id not in called]
        for x in sorted(read_names, key=lambda x: (x.lineno, x.col_offset)):
            if x.id not in given and x.id not in elsewhere and x.id not in FUNCTIONS:
                found[x.id] = None
        if isinstance(statement, ast.Assign):
            given.add(statement.targets[0].id)
    return list(found)


def named(function: ast.expr) -> bool:
    """Whether what is called has a name."""
    return isinstance(function, ast.Name)


def last_value(tree: ast.Module, variables: dict) -> Value | None:
    """Return the Value that was assigned last, reading the program from its end."""
    for statement in reversed(tree.body):
        if isinstance(statement, ast.FunctionDef | ast.ClassDef):
            continue
        for part in reversed(list(ast.walk(statement))):
            if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store):
                found = variables.get(part.id)
                if isinstance(found, Value):
                    return found
    return None


# --- Errors ---------------------------------------------------------------------------------------


class FieldError(Exception):
    """A number that cannot be read, in the field of a name."""

    def __init__(self, field: str, message: str):
        super().__init__(message)
        self.field = field


def moved(error: InputError, code: str, part: ast.expr) -> SyntaxError:
    """Return an error of an expression as one of the line in which the expression stands."""
    segment = ast.get_source_segment(code, part) or ""
    before = segment[: error.at]
    line = part.lineno + before.count("\n")
    start = len(code.splitlines()[part.lineno - 1].encode()[: part.col_offset].decode())
    column = len(before) - before.rfind("\n") - 1 + (0 if "\n" in before else start)
    text = code.splitlines()[line - 1]
    return InExpression(error.message, (FILE, line, column + 1, text))


class InExpression(SyntaxError):
    """A mistake in an expression: what is wrong, where, and what to write."""


def told(error: BaseException) -> dict:
    """Return an error as Python prints it, without the frames of the playground, and its line."""
    if isinstance(error, FieldError):
        return {"words": str(error), "text": str(error), "field": error.field}
    advice = way_out(error)
    if advice:
        error.add_note(advice)
    report = traceback.TracebackException.from_exception(error)
    line = learners_frames(report)
    if isinstance(error, SyntaxError) and error.filename == FILE:
        line = error.lineno
    *_, text = "".join(report.format()).rpartition("engine.expression_errors.")
    words = "".join(report.format_exception_only()).strip().splitlines()
    if isinstance(error, InExpression):
        text = "\n".join([f"line {line}", *words[1:-1], f"    {error.msg}"])
        return {"words": error.msg, "text": text, "line": line, "column": error.offset}
    short = next((x for x in words if x.startswith(type(error).__name__)), words[-1])
    column = error.offset if isinstance(error, SyntaxError) else None
    notes = getattr(error, "__notes__", [])
    return {
        "words": "\n".join([short, *notes]),
        "text": text,
        "line": line,
        "column": column,
    }


def learners_frames(report: traceback.TracebackException) -> int | None:
    """Drop all frames from a report but those of the learner's code; return the last one's line."""
    for earlier in report.__cause__, report.__context__:
        if earlier:
            learners_frames(earlier)
    own = [frame for frame in report.stack if frame.filename == FILE]
    report.stack = traceback.StackSummary.from_list(own)
    return own[-1].lineno if own else None


def way_out(error: BaseException) -> str:
    """Return what to do about an error that only the playground can explain, or nothing."""
    if isinstance(error, MemoryError):
        return MEMORY
    if isinstance(error, ModuleNotFoundError):
        return (
            "the playground has petalgrad and most of Python's standard library; a program that"
            " needs more runs on your own computer: download it"
        )
    if isinstance(error, NameError):
        for module, public in PUBLIC.items():
            if error.name in public:
                return f"write first: from {module} import {error.name}"
    if isinstance(error, EOFError | OSError):
        return "in the playground nobody can answer input(), and there are no files but its own"
    return ""
