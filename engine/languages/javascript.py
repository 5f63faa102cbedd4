"""A program in JavaScript: source text, which asks for nothing but the language."""

from collections.abc import Sequence
from typing import Any

from .codegen import Listing
from .lowering import portable
from .python import written
from .syntax import JAVASCRIPT

MATHEMATICS = """\
const {
  abs, atan, atan2, cos, cosh, exp, expm1, hypot, log, log1p, sin, sinh, sqrt, tan, tanh,
  max: maximum, min: minimum,
} = Math;
const inf = Infinity, nan = NaN;
const power = (x, n) => x === 1 || x === -1 && abs(n) === inf ? 1 : x ** n;  // as in C

"""


def javascript(program: Any) -> str:
    """Return the source of a function of rows and parameters, which adds up over the rows."""
    outputs, names = portable(program)
    listing = Listing(outputs, names, JAVASCRIPT, program.words.free("v"))
    result, *gradients = sums = program.words.many("sum", len(outputs))
    lines = [
        f"if (parameters.length !== {len(program.read)}) {thrown(program.read, 'parameters')}",
        f"if (rows.some(row => row.length !== {len(program.inputs)}))"
        f" {thrown(program.inputs, 'numbers in each row')}",
        f"const [{', '.join(program.read)}] = parameters;",
        f"let {', '.join([f'{name} = -0.0' for name in sums])};",
        f"for (const [{', '.join(program.inputs)}] of rows) {{",
        *[f"  const {line};" for line in listing.lines],
        *[f"  {name} += {x};" for name, x in zip(sums, listing.outputs, strict=True)],
        "}",
        f"return [{result}, [{', '.join(gradients)}]];",
    ]
    return MATHEMATICS + written("function step(rows, parameters) {", lines, "}\n")


def thrown(names: Sequence[str], what: str) -> str:
    """Return the statement that says how many numbers the function takes."""
    return f'throw new RangeError("step takes {len(names)} {what}: {", ".join(names)}");'
