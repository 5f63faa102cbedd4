"""What the playground runs in the browser: a learner's code, and what each tab shows of its result.

An expression, such as loss = (w*x + b - y)**2, has names without a number: the page has a field for
each. Everything else is a program, and runs as it would in a file.
"""

import ast
import builtins
import json
import linecache
import sys
import types
from typing import Any

from playground_errors import FILE, MEMORY, ExpressionError, FieldError, told

import engine
import nn
from engine import Value, command, draw, explore, paths, program, release, trace
from engine.drawing.picture import LAYOUTS, Layout
from engine.expression import FUNCTIONS, read
from engine.expression_errors import InputError
from engine.formatting import name
from engine.graph import topological_order
from engine.grouping import chosen_view

VIEWS = {"every": "every operation", "named": "named quantities"}
LANGUAGES = {"python": "Python", "javascript": "JavaScript"}
OTHER_NAMES = {"max", "min", "sum", "pow"}  # of Python, for which an expression has its own
PUBLIC = {*engine.__all__, *nn.__all__} - {*FUNCTIONS}


class Playground:
    """The code that was run last: its result, and its leaves that have a field on the page."""

    def __init__(self, layout: Layout | None = None) -> None:
        """Begin with nothing run; `layout`, from DOT to SVG, takes the place of the engine's."""
        if layout:
            LAYOUTS[:] = [laid_out_by(layout)]
        self.root: Value | None = None
        self.fields: dict[str, Value] = {}
        self.variables: dict[str, Any] = {}

    def answer(self, question: str) -> str:
        """Return what the page asks for, JSON for JSON: {"run": {...}} or {"show": {...}}."""
        asked = json.loads(question)
        if "run" in asked:
            return json.dumps(self.run(**asked["run"]))
        return json.dumps({"shown": self.show(**asked["show"])})

    def run(
        self, code: str, numbers: dict[str, str], example: dict[str, str] | None = None
    ) -> dict:
        """Run code, with numbers for its names; return what the page writes beside it.

        The numbers of an example hold while all of its names are there.

        >>> answer = Playground().run("y = a*b + a", {"a": "2", "b": "1/3"})
        >>> answer["result"], answer["fields"]["b"]
        ('y = 8/3', {'number': '1/3', 'grad': '2'})
        """
        self.clear()
        linecache.cache[FILE] = (len(code), None, code.splitlines(keepends=True), FILE)
        answer: dict = {"result": "", "fields": {}, "error": None, "file": code}
        try:
            tree = ast.parse(code, FILE)
            fields = names(tree)
            if fields is None:
                self.execute(tree)
            else:
                known = {**(example if example and {*example} <= {*fields} else {}), **numbers}
                given = {x: known.get(x) or str(i) for i, x in enumerate(fields, 1)}
                answer["fields"] = {x: {"number": number} for x, number in given.items()}
                self.compute(code, tree, given)
                answer["file"] = as_file(code, tree, given)
        except SystemExit:
            pass
        except BaseException as error:  # whatever a program raises is shown, and the page goes on
            return {**answer, "error": told(error)}
        for x, leaf in self.fields.items():
            answer["fields"][x]["grad"] = "0" if leaf.grad is None else brief(leaf.grad)
        if self.root is not None:
            answer["result"] = f"{name(self.root)} = {brief(self.root.data, 17)}"
        return answer

    def clear(self) -> None:
        """Forget the last run; a long chain is taken apart, since freeing it might crash."""
        release(*[x for x in [self.root, *self.variables.values()] if isinstance(x, Value)])
        self.variables.clear()  # the module that ran keeps it, and with it all that is large
        self.root, self.fields, self.variables = None, {}, {}

    def compute(self, code: str, tree: ast.Module, numbers: dict[str, str]) -> None:
        """Compute the lines of an expression one after the other, and then the gradients."""
        for x, number in numbers.items():
            try:
                self.fields[x] = command.given(f"{x}={number}")
            except InputError as error:
                raise FieldError(x, error.message) from None
        known = dict(self.fields)
        for statement in tree.body:
            label = statement.targets[0].id if isinstance(statement, ast.Assign) else "result"
            try:
                root = read(ast.get_source_segment(code, statement.value), known)
            except InputError as error:
                raise ExpressionError.of(error, code, statement.value) from None
            if root.parents and not root.label and label not in self.fields:
                root.label = label
            known[label] = self.root = root
        self.root.backward()

    def execute(self, tree: ast.Module) -> None:
        """Run a program; the result is the Value on its last line, or the last that got a name."""
        main = sys.modules["__main__"] = types.ModuleType("__main__")
        self.variables = vars(main)
        last = tree.body[-1] if tree.body else None
        ends_in_value = isinstance(last, ast.Expr)
        body = ast.Module(tree.body[:-1] if ends_in_value else tree.body, [])
        value = None
        try:
            exec(compile(body, FILE, "exec", dont_inherit=True), self.variables)
            if ends_in_value:
                part = compile(ast.Expression(last.value), FILE, "eval", dont_inherit=True)
                value = eval(part, self.variables)
        finally:
            sys.stdout.flush()
        if value is not None and not isinstance(value, Value):
            print(repr(value))
        self.root = value if isinstance(value, Value) else last_value(tree, self.variables)
        for x, node in self.variables.items():
            if isinstance(node, Value) and not node.label:
                node.label = x

    def show(self, tab: str, choice: str | None) -> dict:
        """Return what a tab shows: a text, an SVG or a page, and what can be chosen there."""
        if self.root is None:
            return {"text": "No Value to show: give it a name, or put it on the last line."}
        try:
            return TABS[tab](self.root, choice)
        except (ValueError, TypeError, ImportError, RuntimeError) as error:
            return {"text": str(error)}
        except MemoryError:
            return {"text": MEMORY}


def laid_out_by(layout: Layout) -> Layout:
    """Return a layout that raises an error where the page's returns nothing."""

    def laid_out(source: str) -> str:
        svg = layout(source)
        if not svg:
            raise RuntimeError("this picture is too large to be drawn here; see Trace, or label it")
        return svg

    return laid_out


# --- The tabs: what is shown of a result, and what was chosen there -------------------------------


def trace_tab(root: Value, choice: str | None) -> dict:
    """Return the backward pass as a table."""
    view = chosen_view(root, choice)
    return {"text": trace(root, view).text(), "options": VIEWS, "chosen": view}


def picture_tab(root: Value, choice: str | None) -> dict:
    """Return the picture, and its text for those who do not see it."""
    view = chosen_view(root, choice)
    picture = draw(root, view)
    return {"svg": picture.svg, "words": picture.text, "options": VIEWS, "chosen": view}


def paths_tab(root: Value, choice: str | None) -> dict:
    """Return the paths from a leaf to the result."""
    found = leaves(root)
    if root in found.values() or not found:
        return {"text": "A path leads from a leaf to a result that is computed from it."}
    leaf = choice if choice in found else next(iter(found))
    return {
        "text": paths(root, found[leaf]).text(),
        "options": {x: x for x in found},
        "chosen": leaf,
    }


def program_tab(root: Value, choice: str | None) -> dict:
    """Return the computation and its gradients as code."""
    language = choice or "python"
    code = program(root, inputs=[], parameters=leaves(root).values())
    text = code.source if language == "python" else code.to(language)
    return {"text": text, "options": LANGUAGES, "chosen": language}


def explore_tab(root: Value, choice: str | None) -> dict:
    """Return the interactive page, which has its own choices."""
    return {"html": explore(root).html}


TABS = {
    "trace": trace_tab,
    "picture": picture_tab,
    "paths": paths_tab,
    "program": program_tab,
    "explore": explore_tab,
}


def leaves(root: Value) -> dict[str, Value]:
    """Return the leaves that have a gradient, by names of which no two are the same."""
    found: dict[str, Value] = {}
    for leaf in reversed(topological_order(root)):  # as they stand in an expression
        if not leaf.parents and leaf.role != "constant":
            label = name(leaf)
            count = sum(x.partition(" #")[0] == label for x in found)
            found[f"{label} #{count + 1}" if count else label] = leaf
    return found


def brief(number: Any, digits: int = 6) -> str:
    """Return a number as text: with so many digits, or exactly if it is exact.

    >>> brief(1 / 3), brief(2.0), brief(12)
    ('0.333333', '2.0', '12')
    """
    text = repr(float(f"{number:.{digits}g}")) if isinstance(number, float) else str(number)
    return text if len(text) < 80 else f"{text[:77]}..."


# --- Reading code ---------------------------------------------------------------------------------


def names(tree: ast.Module) -> list[str] | None:
    """Return the names of an expression that have no number yet, or None for a program.

    >>> names(ast.parse("h = tanh(w*x); (h - y)**2"))
    ['w', 'x', 'y']
    >>> names(ast.parse("print(w)")), names(ast.parse("log(0)"))
    (None, [])
    """
    given: set[str] = set()
    found: dict[str, None] = {}
    calls: set[str] = set()
    for statement in tree.body:
        match statement:
            case ast.Expr(value=value) | ast.Assign(targets=[ast.Name()], value=value):
                parts = list(ast.walk(value))
            case _:
                return None
        if any(isinstance(x, ast.Attribute | ast.Lambda | ast.comprehension) for x in parts):
            return None
        called = [x.func for x in parts if isinstance(x, ast.Call)]
        calls |= {x.id for x in called if isinstance(x, ast.Name)}
        words = [x for x in parts if isinstance(x, ast.Name) and x not in called]
        for x in sorted(words, key=lambda x: (x.lineno, x.col_offset)):
            if x.id not in {*given, *FUNCTIONS, *dir(builtins), *PUBLIC}:
                found[x.id] = None
        if isinstance(statement, ast.Assign):
            given.add(statement.targets[0].id)
    if calls & ({*dir(builtins), *PUBLIC} - {*FUNCTIONS, *OTHER_NAMES}):
        return None
    return list(found) if found or calls & {*FUNCTIONS} else None


def as_file(code: str, tree: ast.Module, numbers: dict[str, str]) -> str:
    """Return an expression as a program that prints its trace.

    >>> print(as_file("exp(a)", ast.parse("exp(a)"), {"a": "1/3"}))
    from fractions import Fraction
    <BLANKLINE>
    from engine import Value, exp, trace
    <BLANKLINE>
    a = Value(Fraction("1/3"), label="a")
    result = exp(a)
    result.label = "result"
    result.backward()
    print(trace(result))
    <BLANKLINE>
    """
    used = {x.id for x in ast.walk(tree) if isinstance(x, ast.Name)} & {*FUNCTIONS} - {"abs"}
    if any("/" in number for number in numbers.values()):
        lines = ["from fractions import Fraction", ""]
    else:
        lines = []
    lines += [f"from engine import {', '.join(sorted({'Value', 'trace', *used}))}", ""]
    lines += [f'{x} = Value({literal(number)}, label="{x}")' for x, number in numbers.items()]
    for statement in tree.body:
        text = ast.get_source_segment(code, statement)
        target = statement.targets[0].id if isinstance(statement, ast.Assign) else "result"
        lines.append(text if isinstance(statement, ast.Assign) else f"result = {text}")
        if not isinstance(statement.value, ast.Name | ast.Constant):
            lines.append(f'{target}.label = "{target}"')
    return "\n".join([*lines, f"{target}.backward()", f"print(trace({target}))", ""])


def literal(number: str) -> str:
    """Return a number of a field as Python writes it."""
    if "/" in number:
        return f'Fraction("{number.strip()}")'
    plain = number.strip().lstrip("+-").replace(".", "").replace("e-", "").isdecimal()
    return number.strip() if plain else f'float("{number.strip()}")'


def last_value(tree: ast.Module, variables: dict) -> Value | None:
    """Return the Value that got a name last and was computed, reading the program from its end."""
    defined = ast.FunctionDef | ast.ClassDef
    statements = [statement for statement in tree.body if not isinstance(statement, defined)]
    parts = [part for statement in statements for part in ast.walk(statement)]
    stored = [x.id for x in parts if isinstance(x, ast.Name) and isinstance(x.ctx, ast.Store)]
    values = [x for x in map(variables.get, stored) if isinstance(x, Value)]
    return next((x for x in reversed(values) if x.parents), values[-1] if values else None)
