"""Programs for columns of numbers, an array for each input: with NumPy, with Numba and with JAX."""

import importlib
import math
from collections.abc import Callable, Collection, Sequence
from typing import Any

from ..symbol import Symbol, made, reachable, variables
from .codegen import Listing
from .lowering import LOOPED, portable
from .python import as_tuple, defined, written
from .syntax import ARRAYS, COMPILED, FUNCTIONS

OTHERS = "dot empty hypot ones_like size sum where"


class Columns:
    """A program that takes columns: for each input an array, with a number for each row.

    source      its code
    function    what runs, of columns and parameters as arrays, for code that is compiled with it
    parameters  the Values whose gradients it returns
    """

    def __init__(
        self, program: Any, source: str, function: Callable, arrays: Callable, run: Callable
    ):
        self.source, self.function = source, function
        self.inputs, self.parameters = program.inputs, program.parameters
        self.arrays, self.numbers, self.run = arrays, program.numbers, run

    def __call__(self, columns: Sequence = (), parameters: Sequence | None = None) -> tuple:
        """Return the result and the gradients in the parameters, each summed over the rows.

        The parameters have the numbers they hold, unless others are given in their place; where
        those are an array, the gradients are one, too.
        """
        return self.run(self.arrays(columns), self.numbers(parameters))


def numpy(program: Any) -> Columns:
    """Return the program on NumPy arrays."""
    np = imported("numpy", "demos")
    source = on_arrays(program, dotted)
    function = defined(source, called(np))["step"]

    def run(columns, parameters):
        numbers = map(np.asarray, map(float, parameters))  # as floats they would be slower
        with np.errstate(all="ignore"):  # outside a domain a lane is inf or nan
            result, gradients = function(columns, numbers)
        if isinstance(parameters, np.ndarray):
            return float(result), np.array(gradients, float)
        return float(result), [float(x) for x in gradients]

    return Columns(program, source, function, table(np, program.inputs), run)


def numba(program: Any) -> Columns:
    """Return the program as a loop over rows, which Numba compiles at the first call.

    A row is computed as it is written; the rows are added up in whatever order is fastest.
    """
    np, njit = imported("numpy", "numba"), imported("numba", "numba").njit
    source = in_a_loop(program)
    names = defined(source, called(np))
    names["of_row"] = njit(error_model="numpy", forceinline=True)(names["of_row"])
    function = njit(fastmath={"reassoc"})(names["step"])

    def run(columns, parameters):
        result, gradients = function(columns, np.asarray(parameters, float))
        return result, gradients if isinstance(parameters, np.ndarray) else gradients.tolist()

    return Columns(program, source, function, table(np, program.inputs), run)


def jax(program: Any) -> Columns:
    """Return the program on JAX arrays: a pure function, where the parameters are given to it."""
    jnp = imported("jax.numpy", "jax")
    source = on_arrays(program, lambda x, varying, ones: made("sum", (x,)))
    function = defined(source, called(jnp))["step"]

    def arrays(columns):
        columns = list(columns)
        if len(columns) == len(program.inputs):
            found = [jnp.asarray(column).astype(float) for column in columns]
            shapes = {column.shape for column in found}
            if not shapes or (len(shapes) == 1 and found[0].ndim == 1 and found[0].size):
                return found
        raise ValueError(wrong(program.inputs, columns))

    def run(columns, parameters):
        result, gradients = function(columns, [jnp.asarray(x, float) for x in parameters])
        return result, jnp.array(gradients, float) if hasattr(parameters, "shape") else gradients

    return Columns(program, source, function, arrays, run)


def table(np: Any, inputs: Sequence[str]) -> Callable:
    """Return what makes columns one array of two dimensions, that of the rows the last."""

    def array(columns):
        columns = columns if isinstance(columns, np.ndarray) else list(columns)
        if len(columns) == len(inputs) == 0:
            return np.empty((0, 1))  # of one row
        try:
            found = np.asarray(columns)
        except ValueError:  # they are of several lengths
            found = np.empty(0)
        masked = type(columns) is not np.ndarray and any(hasattr(x, "mask") for x in columns)
        real = found.dtype.kind in "biuf" and not masked
        if real and found.ndim == 2 and len(found) == len(inputs) and found.size:
            return np.ascontiguousarray(found, float)
        raise ValueError(wrong(inputs, columns))

    return array


def wrong(inputs: Sequence[str], columns: Collection) -> str:
    """Return what is wrong with columns."""
    if len(columns) != len(inputs):
        return (
            f"the program takes {len(inputs)} columns, ({', '.join(inputs)}), and got"
            f" {len(columns)}; a column is an array with a number for each row"
        )
    given = [f"{name}: {kind_of(column)}" for name, column in zip(inputs, columns, strict=True)]
    return (
        "a column has one dimension and a real number for each row, as many as the others and at"
        f" least 1, none of them masked; these are {', '.join(given)}"
    )


def kind_of(column: Any) -> str:
    """Return what a column is, and its shape."""
    lengths = (len(column),) if hasattr(column, "__len__") else ()
    return f"{getattr(column, 'dtype', type(column).__name__)} {getattr(column, 'shape', lengths)}"


def on_arrays(program: Any, summed: Callable) -> str:
    """Return the function of columns and parameters, where each name stands for a whole column.

    summed(x, varying, ones) is the Symbol of the sum of an array x, among all that vary from row to
    row, of which `ones` is 1 in each.
    """
    outputs, names = portable(program)
    varying: set[Symbol] = set()
    for x in reachable(outputs):
        if not varying.isdisjoint(x.operands) if x.op else x.operands[0] in program.inputs:
            varying.add(x)
    rows, ones = variables(["rows", "ones"])
    counts = {rows: "size", ones: "ones_like"}
    if program.inputs:
        outputs = [summed(x, varying, ones) if x in varying else rows * x for x in outputs]
    needed = [x for x in reachable(outputs) if x in counts]
    listing = Listing(outputs, names, ARRAYS, program.words.free("v"))
    result, *gradients = listing.outputs
    return written(
        "def step(columns, parameters):",
        [
            *unpacked(program.inputs, "columns"),
            *unpacked(program.read, "parameters"),
            *[f"{x.operands[0]} = {counts[x]}({program.inputs[0]})" for x in needed],
            *listing.lines,
            f"return {result}, [{', '.join(gradients)}]",
        ],
    )


def dotted(x: Symbol, varying: set, ones: Symbol) -> Any:
    """Return the sum of an array as a product of two, which NumPy computes soonest."""
    two = x.op == "*" and varying.issuperset(x.operands)
    return made("dot", x.operands if two else (x, ones))


def in_a_loop(program: Any) -> str:
    """Return the function of one row, and that of columns and parameters, which adds up its terms.

    In two, so that a compiler may reorder the additions and nothing else.
    """
    outputs, _ = portable(program, LOOPED)
    count, words = len(outputs), program.words
    listing = Listing(outputs, {}, COMPILED, words.free("v"))
    result, *gradients = sums = words.many("sum", count)
    terms = words.many("term", count)
    row = [f"columns[{i}, row]" for i in range(len(program.inputs))]
    return written(
        f"def of_row({', '.join([*program.inputs, *program.read])}):",
        [*listing.lines, f"return {as_tuple(listing.outputs)}"],
        "\n",
    ) + written(
        "def step(columns, parameters):",
        [
            *[f"{name} = parameters[{i}]" for i, name in enumerate(program.read)],
            f"{' = '.join(sums)} = -0.0",
            "for row in range(columns.shape[1]):",
            f"    {as_tuple(terms)} = of_row({', '.join([*row, *program.read])})",
            *[f"    {name} += {term}" for name, term in zip(sums, terms, strict=True)],
            f"gradients = empty({len(gradients)})",
            *[f"gradients[{i}] = {name}" for i, name in enumerate(gradients)],
            f"return {result}, gradients",
        ],
    )


def unpacked(names: Collection[str], whole: str) -> list[str]:
    """Return a line that takes a sequence apart, if there is anything in it."""
    return [f"{as_tuple(names)} = {whole}"] if names else []


def called(library: Any) -> dict[str, Any]:
    """Return the functions of a library like NumPy that a program calls."""
    functions = {name: getattr(library, name, None) for name in f"{FUNCTIONS} {OTHERS}".split()}
    return {
        **functions,
        "atan": library.arctan,
        "atan2": library.arctan2,
        "inf": math.inf,
        "nan": math.nan,
    }


def imported(module: str, extra: str) -> Any:
    """Return a module; an ImportError that says what to install where it is missing."""
    try:
        return importlib.import_module(module)
    except ImportError:
        library = module.partition(".")[0]
        raise ImportError(
            f"to({library!r}) needs {library}, which is not installed: pip install"
            f" 'petalgrad[{extra}]'"
        ) from None
