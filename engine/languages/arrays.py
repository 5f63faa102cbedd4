"""Programs for columns of numbers, an array for each input: with NumPy, with Numba and with JAX."""

import importlib
import math
from collections.abc import Callable, Collection, Mapping, Sequence, Sized
from typing import Any

from ..symbol import Symbol, made, reachable, variables
from .codegen import Code, abridged, computed_from
from .lowering import LOOPED, portable
from .python import as_tuple, function_text, run_source
from .syntax import ARRAY_FUNCTIONS, ARRAYS, COMPILED, FUNCTIONS, JAX


class Columns:
    """A program that takes columns: for each input an array, with a number for each row.

    source      its code
    function    the bare function of columns and parameters as arrays, for other code to call
    inputs      the names of the columns
    parameters  the Values whose gradients it returns
    """

    def __init__(
        self, program: Any, source: str, function: Callable, as_arrays: Callable, run: Callable
    ):
        self.source, self.function = source, function
        self.inputs, self.parameters = program.inputs, program.parameters
        self.as_arrays, self.numbers, self.run = as_arrays, program.numbers, run

    def __call__(self, columns: Sequence = (), parameters: Sequence | None = None) -> tuple:
        """Return the result and the gradients in the parameters, each summed over the rows.

        The parameters have the numbers they hold, unless others are given in their place. If those
        are an array, the gradients are an array, too.
        """
        return self.run(self.as_arrays(columns), self.numbers(parameters))

    def __repr__(self):
        return abridged(self.source)


def numpy(program: Any) -> Columns:
    """The program on NumPy arrays."""
    np = import_library("numpy", "demos")
    source = array_source(program, ARRAYS, sum_as_dot)
    function = run_source(source, library_functions(np))["step"]

    def run(columns, parameters):
        numbers = map(np.asarray, map(float, parameters))  # as floats they would be slower
        with np.errstate(all="ignore"):  # outside a domain a lane is inf or nan
            result, gradients = function(columns, numbers)
        if isinstance(parameters, np.ndarray):
            return float(result), np.array(gradients, float)
        return float(result), [float(x) for x in gradients]

    return Columns(program, source, function, to_matrix(np, program.inputs), run)


def numba(program: Any) -> Columns:
    """The program as a loop over rows, which Numba compiles at the first call.

    A row is computed in the order in which it is written; the rows are summed in whatever order is
    fastest.
    """
    np, njit = import_library("numpy", "numba"), import_library("numba", "numba").njit
    source = numba_source(program)
    names = run_source(source, library_functions(np))
    names["of_row"] = njit(error_model="numpy", forceinline=True)(names["of_row"])
    function = njit(fastmath={"reassoc"})(names["step"])

    def run(columns, parameters):
        result, gradients = function(columns, np.asarray(parameters, float))
        return result, gradients if isinstance(parameters, np.ndarray) else gradients.tolist()

    return Columns(program, source, function, to_matrix(np, program.inputs), run)


def jax(program: Any) -> Columns:
    """The program on JAX arrays: a pure function of columns and parameters."""
    jnp = import_library("jax.numpy", "jax")
    source = array_source(program, JAX, lambda x, varying, ones: made("sum", (x,)))
    function = run_source(source, library_functions(jnp))["step"]

    def as_arrays(columns):
        columns = list(columns)
        if len(columns) == len(program.inputs):
            arrays = [jnp.asarray(column).astype(float) for column in columns]
            shapes = {array.shape for array in arrays}
            if not shapes or (len(shapes) == 1 and arrays[0].ndim == 1 and arrays[0].size):
                return arrays
        raise ValueError(columns_error(program.inputs, columns))

    def run(columns, parameters):
        result, gradients = function(columns, [jnp.asarray(x, float) for x in parameters])
        is_array = getattr(parameters, "shape", None)
        return result, jnp.array(gradients, float) if is_array else gradients

    return Columns(program, source, function, as_arrays, run)


def to_matrix(np: Any, inputs: Sequence[str]) -> Callable:
    """A function that makes one array of columns, with a row of the array for each column."""

    def as_arrays(columns):
        if hasattr(columns, "to_numpy"):  # a table
            columns = columns.to_numpy().T
        columns = columns if isinstance(columns, np.ndarray) else list(columns)
        if len(columns) == len(inputs) == 0:
            return np.empty((0, 1))  # the program runs for one row, without inputs
        try:
            matrix = np.asarray(columns)
        except ValueError:  # the columns differ in length
            matrix = np.empty(0)
        plain = type(columns) is np.ndarray
        masked = not plain and any(isinstance(x, np.ma.MaskedArray) for x in (columns, *columns))
        real = matrix.dtype.kind in "biuf" and not masked
        if real and matrix.ndim == 2 and len(matrix) == len(inputs) and matrix.size:
            return np.ascontiguousarray(matrix, float)
        raise ValueError(columns_error(inputs, columns))

    return as_arrays


def columns_error(inputs: Sequence[str], columns: Collection) -> str:
    """The message that says why these columns cannot be used."""
    if len(columns) != len(inputs):
        return (
            f"the program takes {len(inputs)} columns, ({', '.join(inputs)}), and got"
            f" {len(columns)}; a column is an array with a number for each row"
        )
    given = [f"{name}: {describe(column)}" for name, column in zip(inputs, columns, strict=True)]
    return (
        "a column has one dimension and a real number for each row, as many as the others and at"
        f" least 1, none of them masked; these are {', '.join(given)}"
    )


def describe(column: Any) -> str:
    """The type and shape of what was given as a column."""
    lengths = (len(column),) if isinstance(column, Sized) else ()
    return f"{getattr(column, 'dtype', type(column).__name__)} {getattr(column, 'shape', lengths)}"


def array_source(program: Any, templates: Mapping, sum_of: Callable) -> str:
    """The function of columns and parameters, in which a variable is a whole column.

    sum_of(x, varying, ones) is the Symbol of the sum of an array x. `varying` are all Symbols that
    differ from row to row, and `ones` is an array with a 1 for each row.
    """
    outputs, names = portable(program.outputs, program.names)
    varying = computed_from(program.inputs, outputs)
    rows, ones = variables(["rows", "ones"])
    function_of_column = {rows: "size", ones: "ones_like"}
    if program.inputs:
        outputs = [sum_of(x, varying, ones) if x in varying else rows * x for x in outputs]
    needed = [x for x in reachable(outputs) if x in function_of_column]
    code = Code(outputs, names, templates, program.identifiers.unused("v"))
    result, *gradients = code.outputs
    return function_text(
        "def step(columns, parameters):",
        [
            *unpacking(program.inputs, "columns"),
            *unpacking(program.parameter_names, "parameters"),
            *[f"{x.operands[0]} = {function_of_column[x]}({program.inputs[0]})" for x in needed],
            *code.lines,
            f"return {result}, [{', '.join(gradients)}]",
        ],
    )


def sum_as_dot(x: Symbol, varying: set, ones: Symbol) -> Any:
    """The sum of an array as a dot product, which is NumPy's fastest way to compute it."""
    product = x.op == "*" and varying.issuperset(x.operands)
    return made("dot", x.operands if product else (x, ones))


def numba_source(program: Any) -> str:
    """Two functions: that of one row, and that of columns and parameters, which sums over the rows.

    They are two so that a compiler may reorder the additions and nothing else.
    """
    outputs, _ = portable(program.outputs, program.names, LOOPED)
    identifiers = program.identifiers
    code = Code(outputs, {}, COMPILED, identifiers.unused("v"))
    result, *gradients = sums = identifiers.first("sum", len(outputs))
    terms = identifiers.first("term", len(outputs))
    row = [f"columns[{i}, row]" for i in range(len(program.inputs))]
    of_row = function_text(
        f"def of_row({', '.join([*program.inputs, *program.parameter_names])}):",
        [*code.lines, f"return {as_tuple(code.outputs)}"],
        "\n",
    )
    return of_row + function_text(
        "def step(columns, parameters):",
        [
            *[f"{name} = parameters[{i}]" for i, name in enumerate(program.parameter_names)],
            f"{' = '.join(sums)} = -0.0",
            "for row in range(columns.shape[1]):",
            f"    {as_tuple(terms)} = of_row({', '.join([*row, *program.parameter_names])})",
            *[f"    {name} += {term}" for name, term in zip(sums, terms, strict=True)],
            f"gradients = empty({len(gradients)})",
            *[f"gradients[{i}] = {name}" for i, name in enumerate(gradients)],
            f"return {result}, gradients",
        ],
    )


def unpacking(names: Collection[str], sequence: str) -> list[str]:
    """The line that gives the elements of a sequence their names, if there are any."""
    return [f"{as_tuple(names)} = {sequence}"] if names else []


def library_functions(library: Any) -> dict[str, Any]:
    """The functions of NumPy, or of a library like it, that a program calls, by name."""
    names = f"{FUNCTIONS} {ARRAY_FUNCTIONS}".split()
    return {
        **{name: getattr(library, name, None) for name in names},
        "atan": library.arctan,
        "atan2": library.arctan2,
        "inf": math.inf,
        "nan": math.nan,
    }


def import_library(module: str, extra: str) -> Any:
    """A module of a library; an ImportError says what to install if it is missing."""
    try:
        return importlib.import_module(module)
    except ImportError:
        library = module.partition(".")[0]
        raise ImportError(
            f"to({library!r}) needs {library}, which is not installed: pip install"
            f" 'petalgrad[{extra}]'"
        ) from None
