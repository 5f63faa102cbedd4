"""Tracing: every line of the backward pass can be checked."""

import re
from fractions import Fraction

import numpy as np
import pytest

from engine import Value, first_bad, sqrt, total, trace
from engine.formatting import name
from nn.iris import FLOWERS, IrisNetwork


def test_a_small_trace_has_the_numbers_worked_out_by_hand():
    a, b = Value(2.0, label="a"), Value(3.0, label="b")
    c = (a * b + a).named("c")
    assert [tuple(line.split()) for line in str(trace(c, view="named")).splitlines()[2:]] == [
        ("c", "=", "a*b", "+", "a", "8.000000", "1.000000"),
        ("a", "4.000000", "x", "1.000000", "=", "4.0000", "0", "->", "4.0000"),
        ("b", "2.000000", "x", "1.000000", "=", "2.0000", "0", "->", "2.0000"),
        ("a", "2.000000", "4.000000"),
        ("b", "3.000000", "2.000000"),
    ]


def test_numbers_end_where_their_headings_end():
    a, b = Value(2.0, label="a"), Value(3.0, label="b")
    head, subhead, node, to_a, *_ = str(trace((a * b + a).named("c"))).splitlines()

    def ends(line):
        return [word.end() for word in re.finditer(r"\S+", line)]

    assert (head.split()[1:], ends(node)[-2:]) == (["value", "gradient"], ends(head)[1:])
    words, numbers = (2, 4, 6, 9), (1, 3, 5, 8)
    assert [subhead.split()[i] for i in words] == ["local", "gradient", "contribution", "far"]
    assert [ends(to_a)[i] for i in numbers] == [ends(subhead)[i] for i in words]


def test_a_contribution_is_added_to_what_came_before():
    x = Value(3.0, label="x")
    root = (x * x + 2 * x).named("y")
    lines = [" ".join(line.split()) for line in str(trace(root, view="every")).splitlines()]
    assert [line for line in lines if line.startswith("x ") and "->" in line] == [
        "x 3.000000 x 1.000000 = 3.0000 0 -> 3.0000",
        "x 3.000000 x 1.000000 = 3.0000 3.0000 -> 6.0000",
        "x 2.000000 x 1.000000 = 2.0000 6.0000 -> 8.0000",
    ]


def test_a_trace_touches_no_gradient():
    x = Value(3.0)
    y = x * x
    trace(y)
    assert (x.grad, y.grad) == (None, None)


@pytest.mark.parametrize("view", ["named", "every"])
def test_local_derivative_times_gradient_is_the_contribution_and_contributions_add_up(view):
    network = IrisNetwork()
    loss = network.loss(FLOWERS)
    steps = trace(loss, view=view)
    for step in steps:
        for x in step.contributions:
            assert x.amount == pytest.approx(x.local * step.grad, rel=1e-14)
            assert x.after == (x.before or 0) + x.amount
    loss.backward()
    for step in steps:
        assert step.grad == pytest.approx(step.node.grad, rel=1e-13)


def test_the_trace_of_every_node_has_the_very_gradients_of_backward():
    loss = IrisNetwork().loss(FLOWERS)
    steps = trace(loss)
    loss.backward()
    assert [step.grad for step in steps] == [step.node.grad for step in steps]


def test_the_gradient_of_the_article_is_the_sum_of_three_contributions():
    network = IrisNetwork()
    received = trace(network.loss(FLOWERS)).received(network.b3)
    assert [round(x, 6) for x in received] == [-0.849121, 0.035119, 0.040801]


def test_a_square_sends_to_its_operand_twice():
    x = Value(3.0, label="x")
    assert trace(x * x).received(x) == [3.0, 3.0]
    assert trace(x * x, view="named").received(x) == [3.0, 3.0]


def test_text_fits_100_columns_and_aligns():
    network = IrisNetwork()
    for view in "named", "every":
        lines = str(trace(network.loss(FLOWERS), view=view)).splitlines()
        assert max(map(len, lines)) <= 100
        assert len({len(line) for line in lines if " -> " in line}) == 1


def test_the_view_named_has_a_step_for_each_labelled_node():
    network = IrisNetwork()
    loss = network.loss(FLOWERS[:1])
    steps = trace(loss, view="named").steps
    assert all(step.node.label for step in steps)
    assert len(steps) == 15 + 2 + 2 + 2 + 3 + 1 + 1  # parameters, inputs, bottom and upper, ...


def test_constants_appear_in_equations_but_get_no_contribution():
    x = Value(3.0, label="x")
    text = str(trace((2 * x + 1).named("y")))
    assert "y = 2*x + 1" in text
    assert [
        contribution.parent
        for step in trace(2 * x + 1)
        for contribution in step.contributions
        if not contribution.parent.parents
    ] == [x]


def test_every_printed_product_comes_out_on_a_pocket_calculator():
    """The printed factors give the printed product, or miss it by one in the last digit."""
    for line in str(trace(IrisNetwork().loss(FLOWERS), stack=False)).splitlines():
        if " -> " in line:
            _, local, _, gradient, _, amount, *_ = line.split()
            assert float(local) * float(gradient) == pytest.approx(float(amount), abs=0.6e-4)


@pytest.mark.parametrize("view", ["named", "every"])
def test_the_last_printed_sum_of_a_node_is_its_gradient(view):
    """To half a unit of the last printed digit."""
    loss = IrisNetwork().loss(FLOWERS)
    gradients = {name(step.node): step.grad for step in trace(loss)}
    sums = {}
    for line in str(trace(loss, view=view, stack=False)).splitlines():
        if " -> " in line:
            sums[line[4:26].strip()] = float(line.split()[-1])
    labelled = {label: end for label, end in sums.items() if label in gradients}
    assert len(labelled) >= 15 + 3 * 10
    for label, end in labelled.items():
        assert end == pytest.approx(gradients[label], abs=0.5001e-4)


def test_the_first_bad_node_is_found_in_any_lane_and_in_silence():
    x = Value(np.array([1.0, 2.0]), label="x")
    assert first_bad(x * 2) is None
    bad = (x * np.array([1.0, np.inf])).named("bad")
    assert first_bad((bad * 3).named("later")).role == "constant"  # the array with the inf
    assert first_bad(Value(float("nan"), label="leaf") + 1).label == "leaf"


@pytest.mark.slow
def test_of_ten_thousand_nodes_the_first_100_and_the_last_50_are_printed():
    x = y = Value(1.0, label="x")
    for i in range(9_999):
        y = (y + 1).named(f"y{i}")
    whole = trace(y)
    for view in "named", "every":
        lines = str(trace(y, view=view)).splitlines()[2:]
        heads = [line for line in lines if not line.startswith((" ", "..."))]
        assert len(heads) == 150
        assert heads[0].startswith("y9998 = y9997 + 1")
        assert heads[-1].split() == ["x", "1.000000", "1.000000"]
        (notice,) = [line for line in lines if line.startswith("...")]
        assert notice == "... 9850 more nodes; to see them, iterate: for step in trace(root)"
    assert len(list(whole)) == 10_000
    assert whole.received(x) == [1.0]


@pytest.mark.slow
def test_of_a_sum_of_ten_thousand_terms_the_first_100_and_the_last_50_are_printed():
    lines = str(trace(total([Value(float(i)) for i in range(10_000)]))).splitlines()
    sent = [" ".join(line.split()[1:]) for line in lines if " -> " in line]
    assert sent == ["1.000000 x 1.000000 = 1.0000 0 -> 1.0000"] * 150
    assert "    ... 9850 more" in lines
    assert "... 9851 more nodes; to see them, iterate: for step in trace(root)" in lines


def test_a_table_of_200_nodes_is_whole():
    y = Value(1.0, label="x")
    for i in range(199):
        y = (y + 1).named(f"y{i}")
    assert len(str(trace(y)).splitlines()) == 2 + 199 * 2 + 1


def neuron(x):
    w, b = Value(2.0, label="w"), Value(1.0, label="b")
    return ((w * x + b).tanh() * w).named("y")


def test_a_lane_of_the_table_is_the_table_of_the_scalar_graph():
    xs = [-1.0, 0.5, 3.0]
    lines = str(trace(neuron(Value(np.array(xs), label="x")))).splitlines()
    for i, x in enumerate(xs):
        lane = [line.replace(f" [{i}]", "").split() for line in lines if f" [{i}] " in line]
        scalar = str(trace(neuron(Value(x, label="x")))).splitlines()[2:]
        assert lane == [line.split() for line in scalar]


@pytest.mark.parametrize("shape", [(1,), (3,), (150,), (2, 3), (20, 30)])
def test_lanes_fit_100_columns_and_align(shape):
    x = Value(np.linspace(-1e9, 2e-9, int(np.prod(shape))).reshape(shape), label="x" * 100)
    lines = str(trace(neuron(x))).splitlines()
    assert max(map(len, lines)) <= 100
    assert {len(line) for line in lines if " -> " in line} == {100}
    assert {len(line) for line in lines if line[0] not in " ."} == {100}


def test_of_many_lanes_five_are_printed_and_the_rest_counted():
    x = Value(np.arange(150.0), label="x")
    lines = str(trace((x * 2).named("y"))).splitlines()[2:]
    assert [line[:22].strip() for line in lines[:6]] == [
        *(f"y = x*2 [{i}]" for i in range(5)),
        "... 145 more lanes",
    ]
    assert lines[11] == "    ... 145 more lanes"
    for count, words in (6, "1 more lane"), (7, "2 more lanes"):
        lines = str(trace(Value(np.arange(float(count))) * 2)).splitlines()
        assert [line for line in lines if "more" in line] == [
            f"... {words}",
            f"    ... {words}",
            f"... {words}",
        ]


def test_a_number_that_all_lanes_share_ends_with_the_sum_of_its_gradients():
    w, x = Value(10.0, label="w"), Value(np.array([1.0, 2.0, 3.0]), label="x")
    lines = [line.split() for line in str(trace((w * x).named("y"))).splitlines()]
    assert [line for line in lines if line[0] == "w"][-4:] == [
        ["w", "[0]", "10.000000", "1.000000"],
        ["w", "[1]", "10.000000", "2.000000"],
        ["w", "[2]", "10.000000", "3.000000"],
        ["w", "[sum]", "6.000000"],
    ]
    assert [line[:2] for line in lines].count(["x", "[sum]"]) == 0


def test_a_numpy_scalar_is_a_number_without_lanes():
    x, k = Value(2.0, label="x"), Value(3.0, label="k")
    x.data = np.float64(2.0)
    assert str(trace(x * k)).splitlines()[-1].split() == ["k", "3.000000", "2.000000"]


def test_lanes_of_any_shape_and_kind_and_depth_are_marked_by_their_index():
    rows = Value(np.array([[1], [2]]), label="r")
    columns = Value(np.array([[3, 5]]), label="c")
    assert [line.split() for line in str(trace(rows * columns)).splitlines()[2:6]] == [
        ["r*c", "[0,0]", "3.000000", "1.000000"],
        ["r*c", "[0,1]", "5.000000", "1.000000"],
        ["r*c", "[1,0]", "6.000000", "1.000000"],
        ["r*c", "[1,1]", "10.000000", "1.000000"],
    ]
    halves = np.array([0.25, 0.5])
    for x in Value(halves, label="x"), Value(Value(halves), label="x"):
        last = str(trace(x * x)).splitlines()[-1]
        assert last.split() == ["x", "[1]", "0.500000", "1.000000"]
    assert str(trace(Value(np.array([]), label="none"))).splitlines()[-1].split()[:2] == [
        "none",
        "[]",
    ]


def test_a_node_computed_before_a_leaf_was_changed_is_marked_stale():
    x, w = Value(3.0, label="x"), Value(2.0, label="w")
    y, z = (w * x).named("y"), (w + 1).named("z")
    recorded = trace((y * z).named("root"))
    assert "stale" not in str(recorded)
    x.data = 5.0
    lines = str(recorded).splitlines()
    assert [line.split() for line in lines if "stale" in line][:-1] == [
        ["root", "=", "y*z", "stale", "18.000000", "1.000000"],
        ["y", "=", "w*x", "stale", "6.000000", "3.000000"],
    ]
    assert lines[-1].startswith("stale: a leaf was changed since; compute the graph again")
    x.data = 3.0
    assert "stale" not in str(recorded)


@pytest.mark.parametrize("label", ["w", "w" * 1000])
def test_a_stale_line_is_as_wide_as_the_others(label):
    x, w = Value(np.array([1.0, 2.0]), label="x"), Value(2.0, label=label)
    recorded = trace((x * w * (w + x)).tanh().named("y" * 1000))
    for changed in 5.0, np.array([1.0, 2.0, 3.0]):
        x.data = changed
        lines = str(recorded).splitlines()
        assert {len(line) for line in lines if "  stale  " in line} == {100}
        assert max(map(len, lines)) <= 100


def test_the_text_shows_the_view_and_without_one_the_data_has_every_node():
    a, b = Value(2.0, label="a"), Value(3.0, label="b")
    root = ((a * b).named("c") * (a + 1) * (b + 1)).named("d")
    for _ in range(9):
        root = root * 2
    nodes = [len(trace(root, view=view).steps) for view in ("every", "named", None)]
    assert nodes == [16, 5, 16]
    assert str(trace(root)) == str(trace(root, view="named"))


def test_only_what_is_marked_is_explained():
    x = Value(3.0, label="x")
    closed = (-x).relu().named("closed")
    x.data = 4.0
    assert "stale" not in str(trace(closed, view="named"))  # -x is stale, but it has no line
    assert "stale" in str(trace(closed, view="every"))


def test_if_all_numbers_are_finite_the_first_bad_node_is_that_of_the_first_bad_gradient():
    x = Value(0.0, label="x")
    root = sqrt(x).named("root")
    assert first_bad(root * 3 + 1) is x
    y = Value(1e-200, label="y")
    assert first_bad((1 / y).named("large") * 1e50) is y  # -1e400 * 1e50
    assert first_bad(sqrt(x + 1)) is None


def test_what_a_float_gradient_sends_on_to_fractions_is_a_float_as_in_grad():
    a, b = Value(Fraction(1, 3), label="a"), Value(Fraction(2, 3), label="b")
    y = a * b * Value(1.0)
    sent = {x.parent: x.amount for step in trace(y) for x in step.contributions}
    y.backward()
    assert repr((sent[a], sent[b])) == repr((a.grad, b.grad)) == repr((2 / 3, 1 / 3))
