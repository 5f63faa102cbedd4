"""program(root): a recorded computation, forward and backward, as straight lines of code.

The graph is computed again on Symbols, and the backward pass runs on what comes out, so that its
lines come from the engine's own chain rules. What is left to do here is to write Symbols as text:
in an order in which they can be computed, each once, and what is used once inside what uses it.
"""

import functools
import math
import numbers
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from .elementary import real
from .graph import ordered, replayed, slopes
from .languages import LANGUAGES
from .languages.forms import COMPOSED, EXACT, QUICK, RESERVED, SUMMED
from .languages.listing import Words
from .languages.python import defined, looped, readable
from .symbol import Symbol, reached, variables
from .value import Value


def program(
    root: Value, *, inputs: Sequence[Value] = (), parameters: Sequence[Value] = ()
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
    nodes, given = ordered(root), [*inputs, *parameters]
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
    words = Words((node.label for node in nodes), RESERVED)
    variable = [words.of(x.label) for x in given]
    now = replayed(root, dict(zip(given, map(Value, variables(variable)), strict=True)))
    recorded = {node: value for node, value in now.items() if isinstance(value, Value)}
    forward = set(reached([value.data for value in recorded.values()]))
    arriving = slopes(now[root]) if root in recorded else {}
    names: dict[Symbol, str] = {}
    for node, value in recorded.items():
        if node.label in words.labels:
            names.setdefault(value.data, node.label)
    for node, value in reversed(recorded.items()):
        slope = arriving.get(value)
        if node.label in words.slopes and isinstance(slope, Symbol) and slope not in forward:
            names.setdefault(slope, f"d_{node.label}")
    outputs = [now[root].data if root in recorded else now[root]]
    outputs += [arriving.get(now[x], 0.0) for x in parameters]
    return Program(outputs, variable, parameters, names, words)


class Program:
    """A computation and its slopes, as code; see program.

    source      the code for one row, as one reads it
    inputs      the names of what a row holds
    parameters  the Values whose gradients it returns
    """

    def __init__(self, outputs, variable: Sequence[str], parameters: Sequence[Value], names, words):
        self.outputs, self.parameters = outputs, parameters
        self.inputs = variable[: len(variable) - len(parameters)]
        self.read = variable[len(variable) - len(parameters) :]
        self.names, self.words = names, words

    def __call__(
        self, rows: Iterable[Sequence] = ((),), parameters: Sequence | None = None
    ) -> tuple[Any, list]:
        """Return the result and the gradients in the parameters, each summed over the rows.

        A row has a number for each of the inputs, in their order. The parameters have the numbers
        they hold, unless others are given in their place. Of one row all numbers are the engine's
        to the last bit. A number outside a domain is a ValueError, as in the engine; what is too
        large is inf.
        """
        rows = rows if isinstance(rows, list | tuple) else list(rows)
        if not rows:
            raise ValueError("there are no rows, and so no result")
        if parameters is None:
            parameters = [parameter.data for parameter in self.parameters]
        try:
            return (self.quick if len(rows) == 1 else self.summed)(rows, *parameters)
        except (ArithmeticError, ValueError, TypeError):
            for i, row in enumerate(rows):
                if not hasattr(row, "__len__") or len(row) != len(self.inputs):
                    raise ValueError(
                        f"a row has {len(self.inputs)} numbers, ({', '.join(self.inputs)}), and row"
                        f" {i} is {row!r:.60}"
                    ) from None
            return self.exact(rows, *parameters)

    def to(self, language: str) -> Any:
        """Return the program in another language.

        "numpy"       a function of columns, an array for each input: the same lines on arrays
        "numba"       a function of columns: a loop, compiled at the first call (petalgrad[numba])
        "jax"         a function of columns and parameters, for jit, vmap and shards of arrays
                      (petalgrad[jax]); it computes in 32 bits unless jax_enable_x64 is set
        "javascript"  source text: function step(rows, parameters)

        Outside a domain these give inf or nan. ImportError where a library is missing.

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
        return defined(looped(self, QUICK, COMPOSED), {**vars(real), **vars(math)})

    @functools.cached_property
    def summed(self) -> Callable:
        """The same for many rows, whose sums are rounded at each row anyway: without fsum."""
        return defined(looped(self, QUICK, SUMMED), {**vars(real), **vars(math)})

    @functools.cached_property
    def exact(self) -> Callable:
        """The same with the functions of the engine, for its errors, and inf where it has it."""
        return defined(looped(self, EXACT, COMPOSED), vars(real))
