"""Programs for columns of numbers, an array for each input: with NumPy, with Numba and with JAX."""

import importlib
import math
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

from ..symbol import Symbol, made, reached, variables
from .forms import ARRAYS, COMPILED, FUNCTIONS, portable
from .listing import Listing
from .python import defined, several, written

OTHERS = "dot empty hypot ones_like size sum where"


class Columns:
    """A program that takes columns: for each input an array, with a number for each row.

    source      its code
    parameters  the Values whose gradients it returns
    """

    def __init__(self, program: Any, source: str, arrays: Callable, run: Callable):
        self.source = source
        self.inputs = program.inputs
        self.parameters = program.parameters
        self.arrays = arrays
        self.run = run

    def __call__(self, columns: Sequence = (), parameters: Sequence | None = None) -> tuple:
        """Return the result and the gradients in the parameters, each summed over the rows.

        The parameters have the numbers they hold, unless others are given in their place; where
        those are an array, the gradients are one, too.
        """
        arrays = self.arrays(columns)
        if parameters is None:
            parameters = [parameter.data for parameter in self.parameters]
        return self.run(arrays, parameters)


def numpy(program: Any) -> Columns:
    """Return the program on NumPy arrays."""
    np = imported("numpy", "demos")
    source = on_arrays(program, dotted)
    function = defined(source, called(np))

    def run(columns, parameters):
        numbers = [np.array(x, float) for x in parameters]  # as floats they would be slower
        with np.errstate(all="ignore"):  # outside a domain a lane is inf or nan
            result, gradients = function(columns, numbers)
        if isinstance(parameters, np.ndarray):
            return float(result), np.array(gradients, float)
        return float(result), [float(x) for x in gradients]

    return Columns(program, source, table(np, program.inputs), run)


def numba(program: Any) -> Columns:
    """Return the program as a loop over rows, which Numba compiles at the first call.

    Numba may add up in an order that is faster; in all else it does what is written.
    """
    np = imported("numpy", "numba")
    source = in_a_loop(program)
    compiler = imported("numba", "numba").njit(error_model="numpy", fastmath={"reassoc"})
    function = compiler(defined(source, called(np)))

    def run(columns, parameters):
        result, gradients = function(columns, np.asarray(parameters, float))
        return result, gradients if isinstance(parameters, np.ndarray) else gradients.tolist()

    return Columns(program, source, table(np, program.inputs), run)


def jax(program: Any) -> Columns:
    """Return the program on JAX arrays: a pure function, where the parameters are given to it."""
    jnp = imported("jax.numpy", "jax")
    source = on_arrays(program, lambda x, varying, ones: made("sum", (x,)))
    function = defined(source, called(jnp))

    def arrays(columns):
        found = [jnp.asarray(column, float) for column in columns]
        if len(found) != len(program.inputs) or len({column.shape for column in found}) > 1:
            raise ValueError(wrong(program.inputs, map(jnp.shape, columns)))
        return found

    def run(columns, parameters):
        result, gradients = function(columns, [jnp.asarray(x, float) for x in parameters])
        return result, jnp.stack(gradients) if hasattr(parameters, "shape") else gradients

    return Columns(program, source, arrays, run)


def table(np: Any, inputs: Sequence[str]) -> Callable:
    """Return what makes columns one array of two dimensions, that of the rows the last."""

    def array(columns):
        try:
            found = np.ascontiguousarray(columns, float)
        except ValueError:  # they are of several lengths
            found = np.empty(0)
        if found.ndim == 2 and len(found) == len(inputs) and found.size:
            return found
        if len(columns) == len(inputs) == 0:
            return np.empty((0, 1))  # of one row
        raise ValueError(wrong(inputs, map(np.shape, columns)))

    return array


def wrong(inputs: Sequence[str], shapes: Iterable[tuple]) -> str:
    """Return what is wrong with columns of such shapes."""
    given = [str(shape) for shape in shapes]
    if len(given) != len(inputs):
        return (
            f"the program takes {len(inputs)} columns, ({', '.join(inputs)}), and got {len(given)};"
            " a column is an array with a number for each row"
        )
    return (
        "columns have one dimension and one length, of at least 1; these have the shapes"
        f" {', '.join(given)}"
    )


def on_arrays(program: Any, summed: Callable) -> str:
    """Return the function of columns and parameters, where each name stands for a whole column.

    summed(x, varying, ones) is the Symbol of the sum of an array x, among all that vary from row to
    row, of which `ones` is 1 in each.
    """
    outputs, names = portable(program)
    varying: set[Symbol] = set()
    for x in reached(outputs):
        if not varying.isdisjoint(x.operands) if x.op else x.operands[0] in program.inputs:
            varying.add(x)
    rows, ones = variables(["rows", "ones"])
    counts = {rows: "size", ones: "ones_like"}
    if program.inputs:
        outputs = [summed(x, varying, ones) if x in varying else rows * x for x in outputs]
    needed = [x for x in reached(outputs) if x in counts]
    listing = Listing(outputs, ARRAYS, names, program.words.free("v"))
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
    """Return the function of columns and parameters, where each name stands for one number."""
    outputs, _ = portable(program)
    listing = Listing(outputs, COMPILED, {}, program.words.free("v"))
    result, *gradients = sums = program.words.many("sum", len(outputs))
    return written(
        "def step(columns, parameters):",
        [
            *[f"{name} = parameters[{i}]" for i, name in enumerate(program.read)],
            f"{' = '.join(sums)} = -0.0",
            "for row in range(columns.shape[1]):",
            *[f"    {name} = columns[{i}, row]" for i, name in enumerate(program.inputs)],
            *[f"    {line}" for line in listing.lines],
            *[f"    {name} += {x}" for name, x in zip(sums, listing.outputs, strict=True)],
            f"gradients = empty({len(gradients)})",
            *[f"gradients[{i}] = {name}" for i, name in enumerate(gradients)],
            f"return {result}, gradients",
        ],
    )


def unpacked(names: Collection[str], whole: str) -> list[str]:
    """Return a line that takes a sequence apart, if there is anything in it."""
    return [f"{several(names)} = {whole}"] if names else []


def called(library: Any) -> dict[str, Any]:
    """Return the functions of a library like NumPy that a program calls."""
    functions = {name: getattr(library, name, None) for name in f"{FUNCTIONS} {OTHERS}".split()}
    return {**functions, "atan": library.arctan, "inf": math.inf, "nan": math.nan}


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
