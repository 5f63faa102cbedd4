"""The operations that are tried: each as you type it, with its value and slopes on plain numbers.

Everything is written down as on paper and computed with Python's math, so the suite needs nothing
else; petalgrad's own tests compare every number with mpmath.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

Sample = tuple[float, ...]


@dataclass(frozen=True)
class Operation:
    """An operation as you type it, its slopes as you write them down, and where to try them."""

    name: str  # with x and y for its operands
    slopes: tuple[str, ...]  # the derivative in x, and in y
    samples: Sequence[Sample]
    plain: str = ""  # the operation on plain numbers, where it is written another way
    far: tuple[tuple[Sample, float, Sample], ...] = ()  # operands far from 0, value, slopes

    def on(self, sample: Sample) -> tuple[float, Sample]:
        """Return the value and the slopes at an ordinary sample."""
        value, *slopes = [
            computed(text, sample) for text in (self.plain or self.name, *self.slopes)
        ]
        return value, tuple(slopes)


def computed(text: str, sample: Sample) -> float:
    """Return what an expression in x and y gives on plain numbers.

    >>> computed("x * y + sigmoid(0)", (2.0, 3.0))
    6.5
    """
    return eval(text, {**PLAIN, **dict(zip("xy", sample, strict=False))})


def softmax(xs: list[float]) -> list[float]:
    """Softmax as its definition says."""
    total = sum(map(math.exp, xs))
    return [math.exp(x) / total for x in xs]


PLAIN: dict[str, Any] = {
    **vars(math),
    "sigmoid": lambda x: 1 / (1 + math.exp(-x)),
    "log_sigmoid": lambda x: -math.log1p(math.exp(-x)),
    "softplus": lambda x: math.log1p(math.exp(x)),
    "softsign": lambda x: x / (1 + abs(x)),
    "relu": lambda x: max(x, 0.0),
    "maximum": max,
    "minimum": min,
    "clip": lambda x, low, high: min(max(x, low), high),
    "total": sum,
    "mean": lambda xs: sum(xs) / len(xs),
    "product": math.prod,
    "dot": lambda xs, ys: sum(x * y for x, y in zip(xs, ys, strict=True)),
    "mean_squared_error": lambda xs, ys: sum((x - y) ** 2 for x, y in zip(xs, ys, strict=True)) / 2,
    "norm": lambda xs: math.hypot(*xs),
    "logsumexp": lambda xs: math.log(sum(map(math.exp, xs))),
    "log_softmax": lambda xs: [math.log(p) for p in softmax(xs)],
    "cross_entropy": lambda xs, i: -math.log(softmax(xs)[i]),
    "softmax": softmax,
}

ONE = [(0.5,), (-0.75,), (2.0,), (-3.25,)]
SMOOTH = [*ONE, (0.0,)]  # for functions without a corner at 0
POSITIVE = [(0.5,), (2.0,), (1e-3,), (10.0,)]
TWO = [(0.5, 2.0), (-0.75, 0.25), (3.0, -1.5), (-2.0, -0.125)]
POWERS = [(0.5, 2.0), (3.0, -1.5), (2.0, 0.0)]

E40 = 4.248354255291589e-18  # exp(-40), and log(1 + exp(-40))
OF_BOTH = "exp(x + y) / (exp(x) + exp(y))**2"

OPERATIONS = [
    Operation("x + y", ("1", "1"), TWO),
    Operation("x - y", ("1", "-1"), TWO),
    Operation("x * y", ("y", "x"), TWO),
    Operation("x + 2", ("1",), ONE),
    Operation("2 + x", ("1",), ONE),
    Operation("x - 2", ("1",), ONE),
    Operation("2 - x", ("-1",), ONE),
    Operation("x * 3", ("3",), ONE),
    Operation("3 * x", ("3",), ONE),
    Operation("x ** y", ("y * x**(y - 1)", "x**y * log(x)"), POWERS),
    Operation("x ** 3", ("3 * x**2",), ONE),
    Operation("x ** -2", ("-2 * x**-3",), ONE),
    Operation("x ** 1", ("1",), ONE),
    Operation("x ** 0", ("0",), ONE),
    Operation("x ** 0.5", ("0.5 * x**-0.5",), POSITIVE),
    Operation("x / y", ("1 / y", "-x / y**2"), TWO),
    Operation("x / 4", ("1 / 4",), ONE),
    Operation("4 / x", ("-4 / x**2",), ONE),
    Operation("2 ** x", ("2**x * log(2)",), SMOOTH),
    Operation("-x", ("-1",), ONE),
    Operation("abs(x)", ("x / abs(x)",), ONE),
    Operation("+x", ("1",), ONE),
    Operation("exp(x)", ("exp(x)",), SMOOTH),
    Operation("log(x)", ("1 / x",), POSITIVE),
    Operation("sqrt(x)", ("1 / (2 * sqrt(x))",), POSITIVE),
    Operation("expm1(x)", ("exp(x)",), [*SMOOTH, (1e-9,)]),
    Operation("log1p(x)", ("1 / (1 + x)",), [*POSITIVE, (-0.75,), (0.0,), (1e-9,)]),
    Operation("sin(x)", ("cos(x)",), SMOOTH),
    Operation("cos(x)", ("-sin(x)",), SMOOTH),
    Operation("log2(x)", ("1 / (x * log(2))",), POSITIVE),
    Operation("log10(x)", ("1 / (x * log(10))",), POSITIVE),
    Operation("tan(x)", ("1 + tan(x)**2",), SMOOTH),
    Operation("atan(x)", ("1 / (1 + x**2)",), SMOOTH),
    Operation("atan2(x, y)", ("y / (x**2 + y**2)", "-x / (x**2 + y**2)"), TWO),
    Operation("sinh(x)", ("cosh(x)",), SMOOTH),
    Operation("cosh(x)", ("sinh(x)",), SMOOTH),
    Operation(
        "tanh(x)",
        ("1 - tanh(x)**2",),
        SMOOTH,
        far=(((-25.0,), -1.0, (7.714999391855671e-22,)), ((400.0,), 1.0, (0.0,))),
    ),
    Operation(
        "sigmoid(x)",
        ("sigmoid(x) * (1 - sigmoid(x))",),
        SMOOTH,
        far=(((50.0,), 1.0, (1.9287498479639178e-22,)), ((-800.0,), 0.0, (0.0,))),
    ),
    Operation(
        "log_sigmoid(x)",
        ("1 - sigmoid(x)",),
        SMOOTH,
        far=(((40.0,), -E40, (E40,)), ((-800.0,), -800.0, (1.0,))),
    ),
    Operation("softplus(x)", ("sigmoid(x)",), SMOOTH, far=(((-40.0,), E40, (E40,)),)),
    Operation("softsign(x)", ("1 / (1 + abs(x))**2",), SMOOTH),
    Operation("relu(x)", ("(x > 0) * 1",), ONE),
    Operation("x.reciprocal()", ("-1 / x**2",), ONE, "1 / x"),
    Operation("x.leaky_relu(0.25)", ("1 if x > 0 else 0.25",), ONE, "max(x, x / 4)"),
    Operation("maximum(x, y)", ("(x > y) * 1", "(y > x) * 1"), TWO),
    Operation("minimum(x, y)", ("(x < y) * 1", "(y < x) * 1"), TWO),
    Operation("clip(x, -1, 1)", ("(-1 < x < 1) * 1",), ONE),
    Operation("total([x, y, x])", ("2", "1"), TWO),
    Operation("mean([x, y])", ("1 / 2", "1 / 2"), TWO),
    Operation("product([x, y, x])", ("2 * x * y", "x**2"), TWO),
    Operation("dot([x, y], [y, x])", ("2 * y", "2 * x"), TWO),
    Operation("mean_squared_error([x, y], [1, 2])", ("x - 1", "y - 2"), TWO),
    Operation("norm([x, y])", ("x / norm([x, y])", "y / norm([x, y])"), TWO),
    Operation("logsumexp([x, y])", ("softmax([x, y])[0]", "softmax([x, y])[1]"), TWO),
    Operation("log_softmax([x, y])[1]", ("-softmax([x, y])[0]", "softmax([x, y])[0]"), TWO),
    Operation(
        "cross_entropy([x, y], 0)",
        ("-softmax([x, y])[1]", "softmax([x, y])[1]"),
        TWO,
        far=(((40.0, 0.0), E40, (-E40, E40)), ((-30.0, 30.0), 60.0, (-1.0, 1.0))),
    ),
    Operation("softmax([x, y])[0]", (OF_BOTH, f"-{OF_BOTH}"), TWO),
    Operation("softmax([x, y])[1]", (f"-{OF_BOTH}", OF_BOTH), TWO),
    Operation(
        "x * y + x / (y - x * x)",
        ("y + (y + x * x) / (y - x * x)**2", "x - x / (y - x * x)**2"),
        TWO,
    ),
]
