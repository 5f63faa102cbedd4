"""program(root): a recorded computation, forward and backward, as straight lines of code.

The graph is computed again on Symbols, and the backward pass runs on what comes out, so that its
lines come from the engine's own chain rules. What is left to do here is to write Symbols as text:
in an order in which they can be computed, each once, and what is used once inside what uses it.
"""

import functools
import math
import numbers
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from .elementary import OPERATIONS, number, real
from .graph import gradients, replayed, topological_order
from .languages import LANGUAGES
from .languages.identifiers import Identifiers
from .languages.lowering import COMPOSED, SUMMED
from .languages.python import defined, looped, readable
from .languages.syntax import EXACT, QUICK
from .symbol import Symbol, reachable, variables
from .value import Value


def program(
    root: Value, *, inputs: Iterable[Value] = (), parameters: Iterable[Value] = ()
) -> "Program":
    """Return the computation of root, and of its slopes in the parameters, as a Program.

    Rows of numbers take the place of the inputs; the parameters are read at each call. A leaf that
    is neither is a constant.

    >>> x, w = Value(2.0, label="x"), Value(0.5, label="w")
    >>> step = program(((w * x - 1) ** 2).named("loss"), inputs=[x], parameters=[w])
    >>> step([[2.0], [6.0]])    # (0.5*2 - 1)**2 + (0.5*6 - 1)**2, and its slope 2*2*6 in w
    (4.0, [24.0])
    >>> print(step.source)
    def step(x, w):
        v1 = w * x - 1
        loss = v1**2
        d_w = 2 * v1 * x
        return loss, [d_w]
    <BLANKLINE>
    """
    for name, given in ("inputs", inputs), ("parameters", parameters):
        if isinstance(given, Value):
            raise TypeError(f"{name} is a list of Values: {name}=[{given.label or 'x'}]")
    inputs, parameters = list(inputs), list(parameters)
    nodes, given = topological_order(root), [*inputs, *parameters]
    leaves = {x for x in nodes if not x.parents}
    for x, count in Counter(given).items():
        if x not in leaves:
            raise ValueError(
                f"inputs and parameters are leaves that {root!r} depends on; this is none: {x!r}"
            )
        if count > 1:
            raise ValueError(f"{x!r} is twice among the inputs and parameters")
    for x in leaves.difference(given):
        if not isinstance(x.data, numbers.Real):
            raise TypeError(
                f"a program computes with real numbers, and {x!r:.60} holds none; give it as one of"
                " the inputs"
            )
    words = Identifiers([node.label for node in nodes], [node.op for node in nodes])
    variable = [words.of(x.label) for x in given]
    now = replayed(root, dict(zip(given, map(Value, variables(variable)), strict=True)))
    recorded = {node: value for node, value in now.items() if isinstance(value, Value)}
    forward = set(reachable([value.data for value in recorded.values()]))
    arriving = gradients(now[root]) if root in recorded else {}
    names: dict[Symbol, str] = {}
    for node, value in recorded.items():
        if node.label in words.labels:
            names.setdefault(value.data, node.label)
    for node, value in reversed(recorded.items()):
        slope = arriving.get(value)
        if node.label in words.slopes and isinstance(slope, Symbol) and slope not in forward:
            names.setdefault(slope, f"d_{node.label}")
    outputs = [now[root].data if root in recorded else now[root]]
    outputs += [arriving[now[x]] for x in parameters]
    return Program(outputs, variable, parameters, names, words)


class Program:
    """A computation and its slopes, as code; see program.

        source      the code for one row, as one reads it
        inputs      the names of what a row holds
        parameters  the Values whose gradients it returns

    Called with rows of numbers, it computes; `to` gives it in another language.
    """

    def __init__(self, outputs, variable: Sequence[str], parameters: Sequence[Value], names, words):
        self.outputs, self.parameters = outputs, parameters
        self.inputs = variable[: len(variable) - len(parameters)]
        self.read = variable[len(variable) - len(parameters) :]
        self.names, self.words = names, words

    def __call__(self, rows: Iterable = ((),), parameters: Iterable | None = None) -> tuple:
        """Return the result and the gradients in the parameters, each summed over the rows.

        A row has a number for each of the inputs, in their order. The parameters have the numbers
        they hold, unless others are given in their place. Of one row of floats all numbers are the
        engine's to the last bit. A number outside a domain is an error, as in the engine, which
        says in which row; what is too large is inf.
        """
        rows, numbers = self.table(rows), listed(self.numbers(parameters))
        try:
            return (self.quick if len(rows) == 1 else self.summed)(rows, *numbers)
        except (ArithmeticError, ValueError, TypeError):
            for i, row in enumerate(rows):
                self.check(i, row)
        try:
            return self.exact(rows, *numbers)
        except (ArithmeticError, ValueError, TypeError) as error:
            for i, row in enumerate(rows):
                try:
                    self.exact([row], *numbers)
                except type(error):
                    error.add_note(
                        f"in row {i}: {', '.join(map('{} = {!r}'.format, self.inputs, row))}"
                    )
                    break
            raise

    def numbers(self, given: Iterable | None) -> Any:
        """Return the numbers for the parameters: those given, or those that they hold."""
        if given is None:
            return [parameter.data for parameter in self.parameters]
        numbers: Any = given if hasattr(given, "__len__") else list(given)
        if len(numbers) != len(self.read):
            raise ValueError(
                f"the program has {len(self.read)} parameters, ({', '.join(self.read)}), and got"
                f" {len(numbers)}"
            )
        return numbers

    def table(self, rows: Iterable) -> Sequence[Sequence]:
        """Return rows as lists or tuples of Python's numbers, with which it is fastest."""
        rows = rows if isinstance(rows, list | tuple) else listed(rows)
        if not rows:
            raise ValueError("there are no rows, and so no result")
        if not {*map(type, rows)} <= {list, tuple}:
            for i, row in enumerate(rows):
                self.check(i, row)
            rows = [listed(row) for row in rows]
        if not {*map(type, rows[0])} <= {float, int}:
            rows = [[number(x) for x in row] for row in rows]
        return rows

    def check(self, i: int, row: Sequence) -> None:
        """Raise a ValueError if that is no row."""
        listing = isinstance(row, Sequence) or (hasattr(row, "tolist") and row.ndim == 1)
        if not listing or len(row) != len(self.inputs):
            raise ValueError(
                f"a row is a list of {len(self.inputs)} numbers, ({', '.join(self.inputs)}), and"
                f" row {i} is {row!r:.60}"
            )

    def to(self, language: str) -> Any:
        """Return the program in another language.

            "numpy"       a function of columns, an array for each input: the same lines on arrays
            "numba"       a function of columns: a loop, compiled at the first call
            "jax"         a function of columns and parameters, for jit, vmap and shards of arrays;
                          it computes in 32 bits unless jax_enable_x64 is set
            "javascript"  source text: function step(rows, parameters)

        Outside a domain these give inf or nan. The gradients are the engine's own; jax.grad of the
        result may say otherwise at a kink. ImportError where a library is missing, which the extras
        petalgrad[numba] and petalgrad[jax] bring.

        >>> x, w = Value(2.0, label="x"), Value(0.5, label="w")
        >>> step = program(w * x, inputs=[x], parameters=[w])
        >>> step.to("numpy")([[2.0, 6.0]])    # one column, with two numbers
        (4.0, [8.0])
        """
        if language not in LANGUAGES:
            raise ValueError(f"there is no language {language!r}; there are {', '.join(LANGUAGES)}")
        return LANGUAGES[language](self)

    @property
    def source(self) -> str:
        """The code for one row as one reads it, with a line for each labelled node."""
        return readable(self)

    @functools.cached_property
    def quick(self) -> Callable:
        """The function of rows and parameters, as fast as Python is."""
        return self.function(QUICK, COMPOSED, vars(math))

    @functools.cached_property
    def summed(self) -> Callable:
        """The same for many rows, whose sums are rounded at each row anyway: without fsum."""
        return self.function(QUICK, SUMMED, vars(math))

    @functools.cached_property
    def exact(self) -> Callable:
        """The same with the functions of the engine, for its errors, and inf where it has it."""
        return self.function(EXACT, COMPOSED, {})

    def function(self, forms: Mapping, table: Mapping, functions: Mapping) -> Callable:
        """Return the function of rows and parameters that is written so."""
        return defined(looped(self, forms, table), {**OPERATIONS, **vars(real), **functions})[
            "step"
        ]


def listed(xs: Iterable) -> list:
    """Return the elements of a list, an array or the like, those of an array as Python's own."""
    return xs.tolist() if hasattr(xs, "tolist") else list(xs)
