"""Random graphs of Fractions: every gradient is exactly the one found by differentiating forwards.

The reference below knows no graph and no backward pass: it carries the derivatives along with each
number, by the rules of calculus.
"""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from engine import Value, maximum, relu, replay, total, trace


class Forward:
    """A number together with its derivatives with respect to each leaf."""

    def __init__(self, number, derivatives):
        self.number, self.derivatives = number, derivatives


def combined(number, *parts):
    """The number of an operation; each part is an operand and the derivative with respect to it."""
    leaves = range(len(parts[0][0].derivatives))
    return Forward(number, [sum(x.derivatives[i] * local for x, local in parts) for i in leaves])


def largest(x, y):
    share = Fraction(1, 2) if x.number == y.number else 1
    return combined(
        max(x.number, y.number),
        (x, share if x.number >= y.number else 0),
        (y, share if y.number >= x.number else 0),
    )


OPERATIONS = {  # name: the operation of the engine, and the same forwards
    "x + y": (lambda x, y: x + y, lambda x, y: combined(x.number + y.number, (x, 1), (y, 1))),
    "x - y": (lambda x, y: x - y, lambda x, y: combined(x.number - y.number, (x, 1), (y, -1))),
    "x * y": (
        lambda x, y: x * y,
        lambda x, y: combined(x.number * y.number, (x, y.number), (y, x.number)),
    ),
    "x / (1 + y * y)": (
        lambda x, y: x / (1 + y * y),
        lambda x, y: combined(
            x.number / (1 + y.number**2),
            (x, 1 / (1 + y.number**2)),
            (y, -2 * x.number * y.number / (1 + y.number**2) ** 2),
        ),
    ),
    "x ** 3": (lambda x, _: x**3, lambda x, _: combined(x.number**3, (x, 3 * x.number**2))),
    "-x": (lambda x, _: -x, lambda x, _: combined(-x.number, (x, -1))),
    "abs(x)": (
        lambda x, _: abs(x),
        lambda x, _: combined(abs(x.number), (x, (x.number > 0) - (x.number < 0))),
    ),
    "relu(x)": (
        lambda x, _: relu(x),
        lambda x, _: combined(max(x.number, 0), (x, int(x.number > 0))),
    ),
    "maximum(x, y)": (maximum, largest),
    "total([x, y, x])": (
        lambda x, y: total([x, y, x]),
        lambda x, y: combined(2 * x.number + y.number, (x, 2), (y, 1)),
    ),
}

numbers = st.fractions(-3, 3, max_denominator=4)
steps = st.lists(
    st.tuples(st.sampled_from(sorted(OPERATIONS)), st.integers(0), st.integers(0)),
    min_size=1,
    max_size=8,
)


def built(leaves, steps):
    """The leaves and what the steps make of them, as Values and forwards, in the same order."""
    count = len(leaves)
    values = [Value(x, label=f"x{i}") for i, x in enumerate(leaves)]
    forwards = [Forward(x, [int(i == j) for j in range(count)]) for i, x in enumerate(leaves)]
    for name, i, j in steps:
        backwards, forward = OPERATIONS[name]
        i, j = i % len(values), j % len(values)
        values.append(backwards(values[i], values[j]))
        forwards.append(forward(forwards[i], forwards[j]))
    return values, forwards


@given(st.lists(numbers, min_size=1, max_size=3), steps)
def test_value_and_gradients_are_exactly_those_found_forwards(leaves, steps):
    values, forwards = built(leaves, steps)
    root, expected = values[-1], forwards[-1]
    root.backward()
    assert root.data == expected.number
    for leaf, derivative in zip(values, expected.derivatives, strict=False):
        assert leaf.grad == derivative or (leaf.grad is None and derivative == 0)
        assert isinstance(leaf.grad, Fraction | int | None)


@given(st.lists(numbers, min_size=1, max_size=3), steps)
def test_the_contributions_in_a_trace_add_up_to_the_gradient(leaves, steps):
    values, forwards = built(leaves, steps)
    backward_pass = trace(values[-1])
    for leaf, derivative in zip(values, forwards[-1].derivatives, strict=False):
        received = backward_pass.received(leaf)
        if leaf is not values[-1] and received:
            assert sum(received) == derivative
    assert all(x.grad is None for x in values)


@given(st.lists(st.tuples(numbers, numbers), min_size=1, max_size=3), steps)
def test_a_graph_computed_again_is_the_graph_of_the_other_numbers(pairs, steps):
    values, _ = built([x for x, _ in pairs], steps)
    _, forwards = built([y for _, y in pairs], steps)
    used = {x for x in values[: len(pairs)] if x in reachable(values[-1])}
    others = {x: y for x, (_, y) in zip(values, pairs, strict=False) if x in used}
    assert replay(values[-1], others) == forwards[-1].number


def reachable(node):
    """The node and all that it was computed from."""
    return {node}.union(*[reachable(parent) for parent in node.parents])
