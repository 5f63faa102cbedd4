"""The explorer: every number on the page is the engine's, and the page does what a hand asks."""

import html
import json
import os
import random
import re
import shutil
import subprocess
from fractions import Fraction

import numpy as np
import pytest

from engine import (
    Value,
    cross_entropy,
    explore,
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
from engine.drawing import VIEWS
from engine.explorer import Model
from engine.graph import ordered, replayed
from engine.tracing import steps
from nn.iris import FLOWERS, IrisNetwork, load_iris, side_by_side

NAMES = ["setosa", "virginica", "versicolor"]
CI = bool(os.environ.get("CI"))


def needed(program):
    """The path of a program; where it is missing the test is skipped, but in CI it fails."""
    path = shutil.which(program)
    if path is None and not CI:
        pytest.skip(f"needs {program}, which is not installed")
    return path or program


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


# --- Numbers -----------------------------------------------------------------------------------


def computed_by_node(program, rows):
    """What the program's `compute` returns of each row of leaves, by a JavaScript engine."""
    call = f"console.log(JSON.stringify({json.dumps(rows)}.map((row) => compute(row))))"
    done = subprocess.run(
        [needed("node"), "-"], input=program + call, capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


def engines_own(root, leaves, numbers, view):
    """The turns of the backward pass on other numbers, by the engine, and {node: node there}."""
    given = dict(zip(leaves, numbers, strict=True))
    now = replayed(
        root,
        {x: Value(given.get(x, x.data), op=x.op) for x in ordered(root) if not x.parents},
    )
    for node, copy in now.items():
        copy.label = node.label
    return steps(VIEWS[view](now[root])), now


@pytest.mark.parametrize("graph", [flowers_side_by_side, three_flowers, many_operations])
def test_in_javascript_every_number_of_every_node_is_the_engines(graph):
    """Values, slopes, local derivatives, shares and their sums, over random leaves, to 1e-12."""
    root = graph()
    model = Model(root, None)
    data = model.data()
    chance = random.Random(7)
    rows = [[chance.uniform(0.5, 2) for _ in model.free] for _ in range(20)]
    results = computed_by_node(model.program(), rows)
    checked = 0
    for row, result in zip(rows, results, strict=True):
        for view in VIEWS:
            turns, now = engines_own(root, model.free, row, view)
            node_of = {
                model.places[model.now[node]]: copy
                for node, copy in now.items()
                if model.now[node] in model.places
            }
            for place, node in node_of.items():
                found = result[data["nodes"][place]["value"]]
                assert found == pytest.approx(node.data, rel=1e-12, abs=1e-12)
            sends = iter(data["views"][view]["sends"])
            for box, turn in zip(data["views"][view]["boxes"], turns, strict=True):
                assert node_of[box["node"]] is turn.node
                assert result[box["slope"]] == pytest.approx(turn.slope, rel=1e-12, abs=1e-12)
                for send in turn.sends:
                    found = next(sends)
                    assert (node_of[found["from"]], node_of[found["to"]]) == (
                        turn.node,
                        send.parent,
                    )
                    for word in "local", "share", "after":
                        expected = pytest.approx(getattr(send, word), rel=1e-12, abs=1e-12)
                        assert result[found[word]] == expected
                        checked += 1
    assert checked > 1000
