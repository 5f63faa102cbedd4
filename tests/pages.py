"""Graphs to explore, which the tests of the explorer share."""

from engine import (
    Value,
    cross_entropy,
    leaky_relu,
    log1p,
    logsumexp,
    maximum,
    mean,
    minimum,
    norm,
    relu,
    sin,
    softmax,
    softplus,
    sqrt,
    tanh,
    total,
)
from nn.iris import FLOWERS, IrisNetwork, side_by_side

NAMES = ["setosa", "virginica", "versicolor"]


def flowers_side_by_side():
    return IrisNetwork().loss([side_by_side(FLOWERS)])


def three_flowers():
    return IrisNetwork().loss(FLOWERS)


def many_operations():
    """A graph with most of the operations, smooth wherever its leaves are between 1/2 and 2."""
    x, y, z = (Value(i + 0.5, label=name) for i, name in enumerate("xyz"))
    a = (x * y - z / x + x**3 + y**z).named("a")
    b = (relu(a) + leaky_relu(x - 5) + abs(y - 7) + maximum(x, y) + minimum(x, y)).named("b")
    c = (sqrt(x) + log1p(y) + sin(z) + tanh(b) + softplus(a) + norm([x, y]) - mean([a, b])).named(
        "c"
    )
    p = softmax([a, b, x])[1].named("p")
    return (total([a, b, c * c, p, logsumexp([x, c])]) + cross_entropy([x, y, z], 1)).named(
        "result"
    )


HOSTILE = [
    "<b>",
    "\\N",
    '"',
    "|",
    "ends in \\",
    "</script>",
    "<!-- script -->",
    "<img src=x onerror=alert(1)>",
    "__proto__",
    "constructor",
    "two\nlines",
    "{0}",
    "'; alert(1); //",
]


def hostile():
    """A graph in which every label is up to something."""
    values = [Value(1.0 + i, label=label) for i, label in enumerate(HOSTILE)]
    terms = [(x * x).named(f"{x.label} squared") for x in values]
    return total(terms).named("<script>alert(1)</script>")
