"""Every operation with its reference in mpmath and the operands it is tried on."""

from collections.abc import Callable
from dataclasses import dataclass

import mpmath

from engine import exp, log, relu, sigmoid, softmax, sqrt, tanh, total


@dataclass(frozen=True)
class Operation:
    """An operation on Values, the same on mpmath numbers, and where the two are compared."""

    name: str
    f: Callable
    reference: Callable
    samples: list[tuple[float, ...]]
    rational: bool = False  # exact on Fractions

    def __str__(self):
        return self.name


def share(x, *others):
    """Softmax as its definition says."""
    return mpmath.exp(x) / mpmath.fsum(mpmath.exp(y) for y in (x, *others))


ONE = [(0.5,), (-0.75,), (2.0,), (-3.25,)]
POSITIVE = [(0.5,), (2.0,), (1e-3,), (100.0,)]
TWO = [(0.5, 2.0), (-0.75, 0.25), (3.0, -1.5), (-2.0, -0.125)]

OPERATIONS = [
    Operation("x + y", lambda x, y: x + y, lambda x, y: x + y, TWO, rational=True),
    Operation("x - y", lambda x, y: x - y, lambda x, y: x - y, TWO, rational=True),
    Operation("x * y", lambda x, y: x * y, lambda x, y: x * y, TWO, rational=True),
    Operation("x / y", lambda x, y: x / y, lambda x, y: x / y, TWO, rational=True),
    Operation("x ** y", lambda x, y: x**y, lambda x, y: x**y, [(0.5, 2.0), (3.0, -1.5)]),
    Operation("x + 2", lambda x: x + 2, lambda x: x + 2, ONE, rational=True),
    Operation("2 + x", lambda x: 2 + x, lambda x: 2 + x, ONE, rational=True),
    Operation("x - 2", lambda x: x - 2, lambda x: x - 2, ONE, rational=True),
    Operation("2 - x", lambda x: 2 - x, lambda x: 2 - x, ONE, rational=True),
    Operation("3 * x", lambda x: 3 * x, lambda x: 3 * x, ONE, rational=True),
    Operation("x / 4", lambda x: x / 4, lambda x: x / 4, ONE, rational=True),
    Operation("4 / x", lambda x: 4 / x, lambda x: 4 / x, ONE, rational=True),
    Operation("x ** 3", lambda x: x**3, lambda x: x**3, ONE, rational=True),
    Operation("x ** -2", lambda x: x**-2, lambda x: x**-2, ONE, rational=True),
    Operation("x ** 1", lambda x: x**1, lambda x: x**1, ONE, rational=True),
    Operation("x ** 0", lambda x: x**0, lambda x: mpmath.mpf(1), ONE, rational=True),
    Operation("x ** 0.5", lambda x: x**0.5, lambda x: x**0.5, POSITIVE),
    Operation("2 ** x", lambda x: 2**x, lambda x: mpmath.mpf(2) ** x, ONE),
    Operation("-x", lambda x: -x, lambda x: -x, ONE, rational=True),
    Operation("+x", lambda x: +x, lambda x: x, ONE, rational=True),
    Operation("abs(x)", abs, abs, ONE, rational=True),
    Operation("exp(x)", exp, mpmath.exp, ONE),
    Operation("log(x)", log, mpmath.log, POSITIVE),
    Operation("sqrt(x)", sqrt, mpmath.sqrt, POSITIVE),
    Operation("sinh(x)", lambda x: x.sinh(), mpmath.sinh, ONE),
    Operation("cosh(x)", lambda x: x.cosh(), mpmath.cosh, ONE),
    Operation("tanh(x)", tanh, mpmath.tanh, [*ONE, (0.0,), (25.0,), (-300.0,)]),
    Operation(
        "sigmoid(x)", sigmoid, lambda x: 1 / (1 + mpmath.exp(-x)), [*ONE, (50.0,), (-700.0,)]
    ),
    Operation("relu(x)", relu, lambda x: max(x, 0 * x), ONE, rational=True),
    Operation("reciprocal(x)", lambda x: x.reciprocal(), lambda x: 1 / x, ONE, rational=True),
    Operation("maximum(x, y)", lambda x, y: x.maximum(y), max, TWO, rational=True),
    Operation("total([x, y, x])", lambda x, y: total([x, y, x]), lambda x, y: 2 * x + y, TWO, True),
    Operation("softmax([x, y])[0]", lambda x, y: softmax([x, y])[0], share, TWO),
    Operation("softmax([x, y])[1]", lambda x, y: softmax([x, y])[1], lambda x, y: share(y, x), TWO),
    Operation(
        "x * y + x / (y - x * x)",
        lambda x, y: x * y + x / (y - x * x),
        lambda x, y: x * y + x / (y - x * x),
        TWO,
        rational=True,
    ),
]
