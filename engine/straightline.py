"""program(root): a recorded computation, forward and backward, as straight lines of code.

The graph is recorded again on Symbols, and the backward pass runs on that recording, so that the
lines come from the engine's own chain rules. What is left is to write the Symbols as text, in an
order in which they can be computed.
"""

import functools
import math
import numbers
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence, Sized
from typing import Any

from .batches import BatchProgram, batch_program, has_columns
from .custom import CustomOperation
from .elementary import OPERATIONS, number, real
from .graph import gradients, topological_order
from .languages import LANGUAGES
from .languages.codegen import abridged
from .languages.identifiers import Identifiers
from .languages.lowering import COMPOSED, FORMULAS, SUMMED
from .languages.python import loop_source, readable_source, run_source
from .languages.syntax import EXACT, QUICK
from .recording import recorded
from .stacking import stacked
from .symbol import Symbol, reachable
from .value import Value, constant


def program(
    root: Value, *, inputs: Iterable[Value] | None = None, parameters: Iterable[Value] = ()
) -> "Program | BatchProgram":
    """The computation of root, and of its gradients in the parameters, as a Program.

    Rows of numbers take the place of the inputs; the parameters are read at each call. Any other
    leaf is a constant.

    The loss of a batch needs no inputs: see `stacked`, which finds the samples. Each is a row of a
    BatchProgram, which has the rows within; it needs no parameters either, if the leaves that all
    samples share are meant.

    Labels become the names of variables, "weight #1" as weight_1, unless two would be the same or
    the name has another meaning in code; nodes without such a label are x1, x2, v1, v2, ...

    >>> x, w = Value(2.0, label="x"), Value(0.5, label="w")
    >>> step = program(((w * x - 1) ** 2).named("loss"), inputs=[x], parameters=[w])
    >>> step([[2.0], [6.0]])    # (0.5*2 - 1)**2 + (0.5*6 - 1)**2, and its gradient 2*2*6 in w
    (4.0, [24.0])
    >>> print(step)
    def step(x, w):
        v1 = w * x - 1
        loss = v1**2
        d_w = 2 * v1 * x
        return loss, [d_w]

    >>> loss = sum((w * x - y) ** 2 for x, y in [(1.0, 2.0), (2.0, 3.0), (3.0, 5.0)])
    >>> program(loss)()    # the loss and its gradient in w
    (18.5, [-32.0])
    """
    for name, given in ("inputs", inputs), ("parameters", parameters):
        if isinstance(given, Value):
            raise TypeError(f"{name} is a list of Values: {name}=[{given.label or 'x'}]")
    parameters = list(parameters)
    batch = stacked(root, parameters=parameters) if inputs is None else root
    is_batch = inputs is None and has_columns(batch)  # unless all its samples are the same
    inputs = list(inputs or ())
    nodes, variables = topological_order(root), [*inputs, *parameters]
    leaves = {x: x.data for x in nodes if not x.parents}
    counts = Counter(variables)
    for x, count in counts.items():
        if x not in leaves:
            raise ValueError(
                f"inputs and parameters are leaves that {root!r} depends on, and {x!r} is not one"
            )
        if count > 1:
            raise ValueError(f"{x!r} is twice among the inputs and parameters; give it once")
    if is_batch:
        return batch_program(batch, parameters, program)
    for x, data in leaves.items():
        if x not in counts and not isinstance(data, numbers.Real):
            raise TypeError(
                f"a program computes with real numbers, and {x!r:.60} holds none; give it as one of"
                " the inputs"
            )
    operations = {node.op for node in nodes}
    if any(isinstance(op, CustomOperation) for op in operations):
        operations |= OPERATIONS.keys()  # which its formula may call
    identifiers = Identifiers([node.label for node in nodes], operations)
    variable = {x: identifiers.name(x.label) for x in variables}
    recording = recorded(root, variable)
    result = constant(recording[root])  # a plain number, if nothing in it varies
    slopes = gradients(result)
    outputs = [result.data, *[slopes[recording[x]] for x in parameters]]
    copies = {node: copy for node, copy in recording.items() if isinstance(copy, Value)}
    names: dict[Symbol, str] = {}
    for node, copy in copies.items():
        if node.label in identifiers.names:
            names.setdefault(copy.data, identifiers.names[node.label])
    forward = set(reachable([copy.data for copy in copies.values()]))
    for node, copy in reversed(copies.items()):
        slope = slopes.get(copy)
        named = node.label in identifiers.gradients
        if named and isinstance(slope, Symbol) and slope not in forward:
            names.setdefault(slope, identifiers.gradients[node.label])
    return Program(
        outputs,
        [variable[x] for x in inputs],
        {x: variable[x] for x in parameters},
        names,
        identifiers,
    )


PYTHONS = {float, int}  # numbers that a program can compute with as they are


class Program:
    """A computation and its gradients, as code; see program.

        source      the code for one row, to be read; printing a program shows it
        inputs      the names of the numbers in a row
        parameters  the Values whose gradients it returns

    Called with rows of numbers, it computes; `to` gives it in another language.
    """

    def __init__(
        self,
        outputs: Sequence,
        inputs: Sequence[str],
        parameters: Mapping[Value, str],
        names: Mapping[Symbol, str],
        identifiers: Identifiers,
    ):
        self.outputs, self.names, self.identifiers = outputs, names, identifiers
        self.inputs = inputs
        self.parameters, self.parameter_names = [*parameters], [*parameters.values()]

    def __call__(self, rows: Iterable = ((),), parameters: Iterable | None = None) -> tuple:
        """Return the result and the gradients in the parameters, each summed over the rows.

        A row has a number for each of the inputs, in their order. The parameters have the numbers
        they hold, unless others are given in their place. For one row of floats, all numbers are
        the engine's to the last bit. A number outside a domain raises the engine's error, with a
        note that names the row; a number that is too large is inf. What a `where` does not choose
        may not be computed, and then raises no error. The order in which a mean or a product is
        computed, so that it does not overflow on the way, is that of the recording.
        """
        rows, numbers = self.table(rows), listed(self.numbers(parameters))
        try:
            run = self.one_row if len(rows) == 1 else self.many_rows
            result, gradients = run(rows, *numbers)
            whole = sum(gradients, result)
            # A nan may come from infinite logits, and NumPy's scalars have rounded or wrapped.
            if whole == whole and type(whole).__module__ != "numpy":
                return result, gradients
        except (ArithmeticError, ValueError, TypeError):
            self.check(rows)
        try:
            return self.exactly(rows, numbers)
        except (ArithmeticError, ValueError, TypeError) as error:
            for i, row in enumerate(rows):
                try:
                    self.exactly([row], numbers)
                except type(error):
                    if self.inputs:
                        given = ", ".join(map("{} = {!r}".format, self.inputs, row))
                        error.add_note(f"in row {i}: {given}")
                    break
            raise

    def exactly(self, rows: Iterable, numbers: Iterable) -> tuple:
        """The result of `checked`, from Python's own numbers: NumPy's scalars round and wrap."""
        return self.checked([*map(plain, rows)], *numbers)

    def __repr__(self):
        return abridged(self.source)

    def numbers(self, given: Any) -> Any:
        """The numbers for the parameters: those given, or those that the parameters hold."""
        if given is None:
            given = [parameter.data for parameter in self.parameters]
        if not isinstance(given, list | tuple):
            if not isinstance(given, Iterable) or isinstance(given, Mapping):
                raise TypeError(
                    "the numbers for the parameters are a list,"
                    f" [{', '.join(self.parameter_names)}], and not {given!r:.60}"
                )
            given = given if isinstance(given, Sized) else list(given)
        if len(given) != len(self.parameter_names):
            raise ValueError(
                f"the program has {len(self.parameter_names)} parameters,"
                f" ({', '.join(self.parameter_names)}), and got {len(given)} numbers for them;"
                " without any it takes the numbers that the parameters hold"
            )
        return plain(given) if isinstance(given, list | tuple) else given

    def table(self, rows: Iterable) -> Sequence[Sequence]:
        """The rows as lists or tuples of Python's own numbers, which are the fastest."""
        if not isinstance(rows, list | tuple):
            if not isinstance(rows, Iterable):
                self.check([rows])
            rows = listed(rows)
        if not rows:
            raise ValueError(
                f"{rows!r} has no rows, so there is no result; give at least one row, a list of"
                f" {len(self.inputs)} numbers, ({', '.join(self.inputs)})"
            )
        if not {*map(type, rows)} <= {list, tuple}:
            self.check(rows)
            rows = [listed(row) for row in rows]
        if not PYTHONS.issuperset(map(type, rows[0])):
            rows = [*map(plain, rows)]
        return rows

    def check(self, rows: Iterable) -> None:
        """Raise a ValueError unless each row is a list of as many numbers as there are inputs."""
        for i, row in enumerate(rows):
            is_list = isinstance(row, Sequence) or len(getattr(row, "shape", ())) == 1
            if not is_list or len(row) != len(self.inputs):
                names = ", ".join(self.inputs)
                raise ValueError(
                    f"a row is a list of {len(self.inputs)} numbers, ({names}), and row {i} is"
                    f" {row!r:.60}; for one row, call with [[{names}]], a list of one list"
                )

    def to(self, language: str) -> Any:
        """The program in another language.

            "numpy"       a function of columns, an array for each input: the same lines on arrays
            "numba"       a function of columns: a loop, compiled at the first call
            "jax"         a function of columns and parameters, for jit, vmap and sharded arrays;
                          it computes in 32 bits unless jax_enable_x64 is set
            "javascript"  source text: function step(rows, parameters)

        Outside a domain these give inf or nan. The gradients are the engine's own; jax.grad of the
        result may differ at a kink. ImportError if a library is missing, which the extras
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
        """The code for one row, to be read, with a line for each labelled node."""
        return readable_source(self)

    @functools.cached_property
    def one_row(self) -> Callable:
        """The function of rows and parameters: the engine's numbers, as fast as Python can."""
        return self.function(QUICK, COMPOSED, vars(math))

    @functools.cached_property
    def many_rows(self) -> Callable:
        """The same without fsum, since a sum over rows is rounded at each row anyway."""
        return self.function(QUICK, SUMMED, vars(math))

    @functools.cached_property
    def checked(self) -> Callable:
        """The same with the engine's own functions: they raise its errors, and overflow to inf."""
        return self.function(EXACT, FORMULAS, {})

    def function(self, templates: Mapping, simpler: Mapping, functions: Mapping) -> Callable:
        """The function of rows and parameters, from these templates and simpler operations."""
        source = loop_source(self, templates, simpler)
        return run_source(source, {**OPERATIONS, **vars(real), **functions})["step"]


def plain(numbers: Sequence) -> Sequence:
    """The numbers, with Python's own in place of NumPy's scalars."""
    return numbers if PYTHONS.issuperset(map(type, numbers)) else [number(x) for x in numbers]


def listed(xs: Iterable) -> list:
    """The elements as a list, those of an array or a table as Python's own numbers."""
    if not hasattr(xs, "__array__"):
        return list(xs)
    import numpy as np  # here, so that only those who have arrays need it

    return np.asarray(xs).tolist()
