"""A program in JavaScript: source text that needs nothing but the language."""

from collections.abc import Sequence
from typing import Any

from .codegen import Code
from .lowering import portable
from .python import function_text
from .syntax import JAVASCRIPT

MATHEMATICS = """\
const {
  abs, atan, atan2, cos, cosh, exp, expm1, hypot, log, log1p, sin, sinh, sqrt, tan, tanh,
  max: maximum, min: minimum,
} = Math;
const inf = Infinity, nan = NaN;
const fmax = (x, y) => x > y || y !== y ? x : y;  // the number, if the other is NaN
const fmin = (x, y) => x < y || y !== y ? x : y;
const power = (x, n) => x === 1 || x === -1 && abs(n) === inf ? 1 : x ** n;  // as in C

"""


def javascript(program: Any) -> str:
    """The source of a function of rows and parameters, which sums over the rows."""
    outputs, names = portable(program.outputs, program.names)
    code = Code(outputs, names, JAVASCRIPT, program.identifiers.unused("v"))
    result, *gradients = sums = program.identifiers.first("sum", len(outputs))
    inputs, parameters = program.inputs, program.parameter_names
    lines = [
        f"if (parameters.length !== {len(parameters)}) {throw_statement(parameters, 'parameters')}",
        f"if (rows.some(row => row.length !== {len(inputs)}))"
        f" {throw_statement(inputs, 'numbers in each row')}",
        f"const [{', '.join(parameters)}] = parameters;",
        f"let {', '.join([f'{name} = -0.0' for name in sums])};",
        f"for (const [{', '.join(inputs)}] of rows) {{",
        *[f"  const {line};" for line in code.lines],
        *[f"  {name} += {x};" for name, x in zip(sums, code.outputs, strict=True)],
        "}",
        f"return [{result}, [{', '.join(gradients)}]];",
    ]
    return MATHEMATICS + function_text("function step(rows, parameters) {", lines, "}\n")


def throw_statement(names: Sequence[str], what: str) -> str:
    """The statement that raises an error, which says how many numbers the function takes."""
    return f'throw new RangeError("step takes {len(names)} {what}: {", ".join(names)}");'
