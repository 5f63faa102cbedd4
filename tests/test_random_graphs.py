"""Random graphs of Fractions: every gradient is exactly the one found by differentiating forwards.

The reference knows no graph and no backward pass: it carries a derivative along with each number.
"""

from fractions import Fraction

from dual import Dual
from hypothesis import given
from hypothesis import strategies as st

from engine import Value, maximum, relu, replay, total, trace


def largest(x, y):
    return (x + y) / 2 if x.number == y.number else max(x, y, key=lambda x: x.number)


OPERATIONS = {
    "x + y": lambda x, y: x + y,
    "x - y": lambda x, y: x - y,
    "x * y": lambda x, y: x * y,
    "x / (1 + y * y)": lambda x, y: x / (1 + y * y),
    "x ** 3": lambda x, _: x**3,
    "-x": lambda x, _: -x,
    "abs(x)": lambda x, _: abs(x),
    "relu(x)": lambda x, _: relu(x),
    "maximum(x, y)": maximum,
    "total([x, y, x])": lambda x, y: total([x, y, x]),
}
FORWARDS = OPERATIONS | {  # the same of Duals, which know no functions
    "relu(x)": lambda x, _: x * (x.number > 0),
    "maximum(x, y)": largest,
    "total([x, y, x])": lambda x, y: x + y + x,
}

numbers = st.fractions(-3, 3, max_denominator=4)
steps = st.lists(
    st.tuples(st.sampled_from(sorted(OPERATIONS)), st.integers(0), st.integers(0)),
    min_size=1,
    max_size=8,
)


def built(leaves, steps, operations=OPERATIONS):
    """The leaves and what the steps make of them."""
    nodes = [*leaves]
    for name, i, j in steps:
        nodes.append(operations[name](nodes[i % len(nodes)], nodes[j % len(nodes)]))
    return nodes


def forwards(leaves, steps):
    """The number that the steps lead to, and its derivatives with respect to each leaf."""
    ends = [
        built([Dual(x, int(i == k)) for k, x in enumerate(leaves)], steps, FORWARDS)[-1]
        for i in range(len(leaves))
    ]
    return ends[0].number, [end.slope for end in ends]


@given(st.lists(numbers, min_size=1, max_size=3), steps)
def test_value_and_gradients_are_exactly_those_found_forwards(leaves, steps):
    values = built(map(Value, leaves), steps)
    values[-1].backward()
    number, derivatives = forwards(leaves, steps)
    assert values[-1].data == number
    for leaf, derivative in zip(values, derivatives, strict=False):
        assert leaf.grad == derivative or (leaf.grad is None and derivative == 0)
        assert isinstance(leaf.grad, Fraction | int | None)


@given(st.lists(numbers, min_size=1, max_size=3), steps)
def test_the_contributions_in_a_trace_add_up_to_the_gradient(leaves, steps):
    values = built(map(Value, leaves), steps)
    backward_pass = trace(values[-1])
    for leaf, derivative in zip(values, forwards(leaves, steps)[1], strict=False):
        received = backward_pass.received(leaf)
        if leaf is not values[-1] and received:
            assert sum(received) == derivative
    assert all(x.grad is None for x in values)


@given(st.lists(st.tuples(numbers, numbers), min_size=1, max_size=3), steps)
def test_a_graph_computed_again_is_the_graph_of_the_other_numbers(pairs, steps):
    before, after = zip(*pairs, strict=True)
    values = built(map(Value, before), steps)
    used = reachable(values[-1])
    others = {x: y for x, y in zip(values, after, strict=False) if x in used}
    assert replay(values[-1], others) == forwards(after, steps)[0]


def reachable(node):
    """The node and all that it was computed from."""
    return {node}.union(*[reachable(parent) for parent in node.parents])
