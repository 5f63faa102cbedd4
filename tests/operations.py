"""Every operation with its reference in mpmath and the operands it is tried on."""

import functools
from collections.abc import Callable
from dataclasses import dataclass

import mpmath

import engine
from engine import Value
from engine.conformance.operations import ONE, POSITIVE, POWERS, TWO


@dataclass(frozen=True)
class Operation:
    """An operation as one types it, the same on mpmath numbers, and where the two are compared."""

    name: str  # with x and y for its operands
    reference: Callable
    samples: list[tuple[float, ...]]
    rational: bool = False  # exact on Fractions

    @property
    def operands(self) -> str:
        """Return the names of the operands: "x" or "x, y"."""
        return ", ".join("xy"[: len(self.samples[0])])

    @functools.cached_property
    def f(self) -> Callable:
        """Return the operation as a function of Values."""
        return eval(f"lambda {self.operands}: {self.name}", vars(engine))

    def __str__(self):
        return self.name


def run(f, numbers):
    """The value of f at the numbers, and its gradient in each; 0 where it does not depend on it."""
    xs = [Value(x) for x in numbers]
    y = f(*xs)
    y.backward()
    return y.data, [0 if x.grad is None else x.grad for x in xs]


def share(x, *others):
    """Softmax as its definition says."""
    return mpmath.exp(x) / mpmath.fsum(mpmath.exp(y) for y in (x, *others))


def log_of_sigmoid(x):
    """The logarithm of the logistic function, as its definition says."""
    return -mpmath.log(1 + mpmath.exp(-x))


OPERATIONS = [
    Operation("x + y", lambda x, y: x + y, TWO, rational=True),
    Operation("x - y", lambda x, y: x - y, TWO, rational=True),
    Operation("x * y", lambda x, y: x * y, TWO, rational=True),
    Operation("x / y", lambda x, y: x / y, TWO, rational=True),
    Operation("x ** y", lambda x, y: x**y, POWERS),
    Operation("x + 2", lambda x: x + 2, ONE, rational=True),
    Operation("2 + x", lambda x: 2 + x, ONE, rational=True),
    Operation("x - 2", lambda x: x - 2, ONE, rational=True),
    Operation("2 - x", lambda x: 2 - x, ONE, rational=True),
    Operation("3 * x", lambda x: 3 * x, ONE, rational=True),
    Operation("x / 4", lambda x: x / 4, ONE, rational=True),
    Operation("4 / x", lambda x: 4 / x, ONE, rational=True),
    Operation("x ** 3", lambda x: x**3, ONE, rational=True),
    Operation("x ** -2", lambda x: x**-2, ONE, rational=True),
    Operation("x ** 1", lambda x: x**1, ONE, rational=True),
    Operation("x ** 0", lambda x: mpmath.mpf(1), ONE, rational=True),
    Operation("x ** 0.5", lambda x: x**0.5, POSITIVE),
    Operation("2 ** x", lambda x: mpmath.mpf(2) ** x, ONE),
    Operation("-x", lambda x: -x, ONE, rational=True),
    Operation("+x", lambda x: x, ONE, rational=True),
    Operation("abs(x)", abs, ONE, rational=True),
    Operation("exp(x)", mpmath.exp, ONE),
    Operation("log(x)", mpmath.log, POSITIVE),
    Operation("sqrt(x)", mpmath.sqrt, POSITIVE),
    Operation("expm1(x)", mpmath.expm1, [*ONE, (1e-9,)]),
    Operation("log1p(x)", mpmath.log1p, [*POSITIVE, (-0.75,), (1e-9,)]),
    Operation("sin(x)", mpmath.sin, ONE),
    Operation("cos(x)", mpmath.cos, ONE),
    Operation("log2(x)", lambda x: mpmath.log(x, 2), POSITIVE),
    Operation("log10(x)", lambda x: mpmath.log(x, 10), POSITIVE),
    Operation("tan(x)", mpmath.tan, ONE),
    Operation("atan(x)", mpmath.atan, ONE),
    Operation("atan2(x, y)", mpmath.atan2, [*TWO, (1.5, -0.25)]),
    Operation("sinh(x)", mpmath.sinh, ONE),
    Operation("cosh(x)", mpmath.cosh, ONE),
    Operation("tanh(x)", mpmath.tanh, [*ONE, (0.0,), (-25.0,), (400.0,)]),
    Operation("sigmoid(x)", lambda x: 1 / (1 + mpmath.exp(-x)), [*ONE, (50.0,), (-800.0,)]),
    Operation("log_sigmoid(x)", log_of_sigmoid, [*ONE, (40.0,), (-800.0,)]),
    Operation("softplus(x)", lambda x: -log_of_sigmoid(-x), [*ONE, (-40.0,)]),
    Operation("softsign(x)", lambda x: x / (1 + abs(x)), ONE, rational=True),
    Operation("relu(x)", lambda x: max(x, 0 * x), ONE, rational=True),
    Operation("x.reciprocal()", lambda x: 1 / x, ONE, rational=True),
    Operation("x.leaky_relu(0.25)", lambda x: max(x, x / 4), ONE),
    Operation("maximum(x, y)", max, TWO, rational=True),
    Operation("minimum(x, y)", min, TWO, rational=True),
    Operation("x.where(x, y)", lambda x, y: x if x > 0 else y, TWO),
    Operation("clip(x, y, 1)", lambda x, y: min(max(x, y), 1 + 0 * x), TWO, rational=True),
    Operation("total([x, y, x])", lambda x, y: 2 * x + y, TWO, rational=True),
    Operation("mean([x, y])", lambda x, y: (x + y) / 2, TWO, rational=True),
    Operation("product([x, y, x])", lambda x, y: x * y * x, TWO, rational=True),
    Operation("dot([x, y], [y, x])", lambda x, y: 2 * x * y, TWO, rational=True),
    Operation(
        "mean_squared_error([x, y], [1, 2])",
        lambda x, y: ((x - 1) ** 2 + (y - 2) ** 2) / 2,
        TWO,
        rational=True,
    ),
    Operation("norm([x, y])", lambda x, y: mpmath.sqrt(x * x + y * y), TWO),
    Operation("logsumexp([x, y])", lambda x, y: mpmath.log(mpmath.exp(x) + mpmath.exp(y)), TWO),
    Operation("log_softmax([x, y])[1]", lambda x, y: mpmath.log(share(y, x)), TWO),
    Operation(
        "cross_entropy([x, y], 0)",
        lambda x, y: -mpmath.log(share(x, y)),
        [*TWO, (40.0, 0.0), (-30.0, 30.0)],
    ),
    Operation("softmax([x, y])[0]", share, TWO),
    Operation("softmax([x, y])[1]", lambda x, y: share(y, x), TWO),
    Operation("x * y + x / (y - x * x)", lambda x, y: x * y + x / (y - x * x), TWO, rational=True),
]

STEPS = [  # what random graphs are made of: each takes up to three nodes
    lambda a, b, c: a + b,
    lambda a, b, c: a - b * c,
    lambda a, b, c: a / (1 + b * b),
    lambda a, b, c: 2.5 - a,
    lambda a, b, c: a**3,
    lambda a, b, c: a.relu() - abs(b),
    lambda a, b, c: (a * 0.1).exp() * b,
    lambda a, b, c: engine.log(1 + a * a),
    lambda a, b, c: a.tanh() + b.sigmoid(),
    lambda a, b, c: a.maximum(b, c),
    lambda a, b, c: a.softmax(b, c),
    lambda a, b, c: a.cross_entropy(b, c),
    lambda a, b, c: a.logsumexp(b),
    lambda a, b, c: engine.total([a, b, c, 0.5]),
    lambda a, b, c: a.norm(b),
    lambda a, b, c: a.where(b, c),
    lambda a, b, c: a.where(0, b) * -1.0,
    lambda a, b, c: -a.relu() * -b,
    lambda a, b, c: a.equal(b) * -c,
    lambda a, b, c: a.softplus() - b.atan() * c.sin(),
]
