"""A row of operations.py as a claim: what it computes, what backward() sends, and the usual slips.

The numbers are mpmath's. A wrong number is compared with what the usual slips would give.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

import mpmath
from conformance import Claim, Example
from operations import Operation

SLOPES = {  # what one writes down as the slopes of z in x and in y
    "x + y": ("1", "1"),
    "x - y": ("1", "-1"),
    "x * y": ("y", "x"),
    "x / y": ("1 / y", "-x / y**2"),
    "x ** y": ("y * x**(y - 1)", "x**y * log(x)"),
    "x + 2": ("1",),
    "2 + x": ("1",),
    "x - 2": ("1",),
    "2 - x": ("-1",),
    "3 * x": ("3",),
    "x / 4": ("1 / 4",),
    "4 / x": ("-4 / x**2",),
    "x ** 3": ("3 * x**2",),
    "x ** -2": ("-2 * x**-3",),
    "x ** 1": ("1",),
    "x ** 0": ("0",),
    "x ** 0.5": ("0.5 * x**-0.5",),
    "2 ** x": ("2**x * log(2)",),
    "-x": ("-1",),
    "+x": ("1",),
    "abs(x)": ("x / abs(x)",),
    "exp(x)": ("exp(x)",),
    "log(x)": ("1 / x",),
    "sqrt(x)": ("1 / (2 * sqrt(x))",),
    "expm1(x)": ("exp(x)",),
    "log1p(x)": ("1 / (1 + x)",),
    "sin(x)": ("cos(x)",),
    "cos(x)": ("-sin(x)",),
    "tan(x)": ("1 + tan(x)**2",),
    "atan(x)": ("1 / (1 + x**2)",),
    "sinh(x)": ("cosh(x)",),
    "cosh(x)": ("sinh(x)",),
    "tanh(x)": ("1 - tanh(x)**2",),
    "sigmoid(x)": ("sigmoid(x) * (1 - sigmoid(x))",),
    "log_sigmoid(x)": ("1 - sigmoid(x)",),
    "softplus(x)": ("sigmoid(x)",),
    "relu(x)": ("(x > 0) * 1",),
    "x.leaky_relu(0.25)": ("1 if x > 0 else 0.25",),
    "maximum(x, y)": ("(x > y) * 1", "(y > x) * 1"),
    "minimum(x, y)": ("(x < y) * 1", "(y < x) * 1"),
}

REFLECTED = {
    "+": "__radd__",
    "-": "__rsub__",
    "*": "__rmul__",
    "/": "__rtruediv__",
    "**": "__rpow__",
}

LOCAL = (
    "the slope that arrives is forgotten: a parent gets the local slope times the slope of the node"
)
LOGARITHM = (
    "only the slope in the exponent takes a logarithm, and only of a base above 0; where the"
    " exponent is a plain number, leave it out"
)
BARE = "the result is a bare number, which has no graph; make a node of it"
OVERFLOW = "exp overflows above 709: ask it only for numbers below 0, as exp(-abs(x))"
CANCELLED = (
    "digits that cancel: 1 - tanh(x)**2, 1 - sigmoid(x) and log(1 + exp(-x)) round to 0 far from 0;"
    " take a form without the subtraction, and log1p"
)


def number(f, at: tuple, *orders: int) -> float:
    """Return f, or a derivative of it, at a point: right to the last digit of a float."""
    with mpmath.workdps(400):
        point = tuple(map(mpmath.mpf, at))
        return float(mpmath.diff(f, point, orders) if orders else f(*point))


def computed(operation: Operation, sample: tuple) -> str:
    """Return lines that make a Value of each operand, and compute z."""
    leaves = [f"{x} = Value({at}); " for x, at in zip("xy", sample, strict=False)]
    return f"{''.join(leaves)}z = {operation.name}"


def value(operation: Operation, sample: tuple) -> Example:
    """Return what an operation computes."""
    lines, expected = computed(operation, sample), number(operation.reference, sample)
    giveaways, needs = {}, ""
    left = re.fullmatch(r"(\d) (\S+) x", operation.name)
    if left:  # a plain number on the left, as in 2 - x
        turned = f"x {left[2]} {left[1]}"
        both = f"x {left[2]} Value({left[1]}); z = {turned}"
        needs = lines.replace(operation.name, both)  # numbers on the right, nodes and plain ones
        asked = f"for {operation.name} Python asks x.{REFLECTED[left[2]]}({left[1]})"
        giveaways[TypeError] = f"{asked}, and there is no such method"
        giveaways[eval(turned, {"x": sample[0]})] = f"{asked}, which computes {turned}"
    elif len(sample) == 2:
        turned = number(lambda x, y: operation.reference(y, x), sample)
        giveaways[turned] = "the operands have changed places"
    if "**" in operation.name:
        giveaways[ValueError] = LOGARITHM
    giveaways[AttributeError] = BARE
    giveaways[Exception] = f"{operation.name} ends in an error where it has a value"
    cause = f"{operation.name} computes something else, before any slope"
    return Example(lines, "z.data", expected, cause, giveaways, needs)


def slopes(operation: Operation, sample: tuple) -> Iterator[Example]:
    """Yield what backward() sends to each operand; then the same where 7 arrives instead of 1."""
    lines, n = computed(operation, sample), len(sample)
    orders = [[int(k == i) for k in range(n)] for i in range(n)]
    found = [number(operation.reference, sample, *order) for order in orders]
    written = SLOPES.get(operation.name, [f"{slope:.4g} here" for slope in found])
    for i, slope in enumerate(found):
        x, local = "xy"[i], f"d({operation.name})/d{'xy'[i]} is {written[i]}"
        giveaways = {
            found[-1 - i]: f"the slopes have changed places: {local}",
            -slope: f"the sign is turned: {local}",
            0: f"nothing is sent to {x}, but {local}",
        }
        if "**" in operation.name:
            giveaways[ValueError] = LOGARITHM
        yield Example(f"{lines}; z.backward()", f"{x}.grad", slope, local, giveaways)
        yield Example(f"{lines}; w = z * Value(7.0); w.backward()", f"{x}.grad", 7 * slope, LOCAL)


def is_near(sample: tuple) -> bool:
    """Return whether the operands are so near 0 that no formula overflows or rounds to 0."""
    return max(map(abs, sample)) <= 10


def near(operation: Operation) -> Claim:
    """Return what holds of an operation near 0."""
    near = [sample for sample in operation.samples if is_near(sample)]
    pairs = [(value(operation, sample), *slopes(operation, sample)) for sample in near]
    return Claim(operation.name, [example for pair in pairs for example in pair])


def far(operation: Operation) -> Claim:
    """Return what holds of an operation far from 0."""
    far = [sample for sample in operation.samples if not is_near(sample)]
    pairs = [(value(operation, sample), *slopes(operation, sample)) for sample in far]
    examples = [
        replace(example, cause=CANCELLED, giveaways={OverflowError: OVERFLOW})
        for pair in pairs
        for example in pair
    ]
    return Claim(f"{operation.name} far from 0", examples)
