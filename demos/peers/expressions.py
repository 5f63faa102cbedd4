"""Code that runs unchanged on this engine's Value and on micrograd's: the class is an argument."""

import gc
import timeit
from random import Random

OPERATIONS = (
    *("a + b", "a * b", "a - b", "a / b"),
    *("a + 1", "1 + a", "a - 1", "1 - a", "2 * a", "a * 2", "a / 2", "2 / a"),
    *("a ** 2", "-a", "a.relu()"),
)
SAMPLES = (  # x1, x2 and y: two half moons, each with one end inside the other
    *((1.0, 0.0, 1), (0.5, 0.87, 1), (-0.5, 0.87, 1), (-1.0, 0.0, 1)),
    *((0.0, 0.5, -1), (0.5, -0.37, -1), (1.5, -0.37, -1), (2.0, 0.5, -1)),
)


def network(Value):  # noqa: N803 (so that the code below reads as it does elsewhere)
    """Return the parameters and the loss() of a small network, written as in micrograd's lecture.

    The network has 2 inputs, 8 ReLU nodes and 1 output. The loss is the mean hinge loss of the
    samples and a penalty for large parameters. Inputs, targets and constants are plain numbers.
    """
    generator = Random(0)
    hidden = [[Value(generator.uniform(-1, 1)) for _ in range(3)] for _ in range(8)]
    outer = [Value(generator.uniform(-1, 1)) for _ in range(9)]
    parameters = [p for node in [*hidden, outer] for p in node]

    def raw(node, inputs):
        *weights, bias = node
        return sum(w * x for w, x in zip(weights, inputs, strict=True)) + bias

    def loss():
        losses = []
        for x1, x2, y in SAMPLES:
            score = raw(outer, [raw(node, [x1, x2]).relu() for node in hidden])
            losses.append((1 - y * score).relu())
        return sum(losses) / len(losses) + 1e-4 * sum(p**2 for p in parameters)

    return parameters, loss


def computed(Value, operation):  # noqa: N803
    """Return the result of one of OPERATIONS and the gradients of its operands."""
    operands = {"a": Value(3.0), "b": Value(2.0)}
    result = eval(operation, operands.copy())
    result.backward()
    return result.data, [x.grad for name, x in operands.items() if name in operation]


def repeated(Value, operation, times):  # noqa: N803
    """Return a function that computes one of OPERATIONS, forward and backward, many times."""
    statement, collect_garbage = f"({operation}).backward()", "gc.enable()"  # timeit disables it
    names = {"a": Value(3.0), "b": Value(2.0), "gc": gc}
    timer = timeit.Timer(statement, collect_garbage, globals=names)
    return lambda: timer.timeit(times)
