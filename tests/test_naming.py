"""Short names in a batch: what the learner gave no label is called by its operation."""

import math
import re

import pytest

from engine import Value, draw, log, paths, relu, sigmoid, softmax, tanh, total, trace
from engine.formatting import equation, name
from engine.graph import topological_order
from engine.naming import label_leaves
from engine.side_by_side import side_by_side
from nn import MLP

POINTS = [(0.5, -1.0, 1), (1.5, 0.25, 0), (-0.75, 2.0, 1), (-1.25, -0.5, 0), (2.0, 1.0, 1)]


def parameters():
    return [Value(x, label=label) for x, label in ((0.5, "w1"), (-0.25, "w2"), (0.1, "b"))]


def logistic(cost):
    w1, w2, b = parameters()
    loss = 0.0
    for x1, x2, y in POINTS:
        loss = cost(loss, sigmoid(w1 * x1 + w2 * x2 + b), y)
    loss.backward()
    return loss, w1


COSTS = {
    "a loss from which logarithms are taken": lambda loss, p, y: (
        loss - log(p) if y else loss - log(1 - p)
    ),
    "a loss to which terms are added": lambda loss, p, y: loss + (-log(p) if y else -log(1 - p)),
    "the logarithm of a choice": lambda loss, p, y: loss + -log(p if y else 1 - p),
    "a mean": lambda loss, p, y: loss + (-log(p) if y else -log(1 - p)) / 5,
}


def equations(loss):
    nodes = topological_order(side_by_side(loss).root)
    return [equation(x) for x in nodes if x.label and x.parents]


@pytest.mark.parametrize("cost", COSTS.values(), ids=COSTS)
def test_the_formulas_among_which_samples_choose_have_names_that_say_so(cost):
    """formula_1 is that of the first sample, which is a 1, and so has the logarithm of p."""
    loss, w1 = logistic(cost)
    found = {x.partition(" = ")[0]: x.partition(" = ")[2] for x in equations(loss)}
    assert found.keys() == {"sigmoid", "formula_1", "formula_2", "result"}
    assert found["sigmoid"] == "sigmoid(w1*data_1 + w2*data_2 + b)"
    assert found["formula_1"].lstrip("-").removesuffix("/5") == "log(sigmoid)"
    assert found["formula_2"].lstrip("-").removesuffix("/5") == "log(1 - sigmoid)"
    assert "total(uses_1*formula_1 + uses_2*formula_2)" in found["result"]
    note = "uses_1, uses_2: 1 for the samples that use formula_1, formula_2, else 0"
    for text in draw(loss).text, str(trace(loss)), str(paths(loss, w1)):
        assert note in text.splitlines()
    assert "w1 -> sigmoid -> formula_1 -> result" in str(paths(loss, w1))


def test_numbers_without_a_label_are_counted_in_the_order_in_which_they_are_used():
    loss, _ = logistic(lambda loss, p, y: loss + -(y * log(p) + (1 - y) * log(1 - p)))
    found = {x.label: x.data for x in topological_order(side_by_side(loss).root)}
    columns = [*zip(*POINTS, strict=True)]
    for i, column in enumerate([*columns, [1 - y for y in columns[2]]], 1):
        assert found[f"data_{i}"].tolist() == [*column]


def test_of_more_than_three_labels_the_note_has_the_first_and_the_last():
    assert label_leaves([Value(1.0) for _ in range(3)]).startswith("leaf_1, leaf_2, leaf_3: ")
    assert label_leaves([Value(1.0) for _ in range(4)]).startswith("leaf_1 to leaf_4: ")


def test_of_several_functions_each_has_a_number_and_of_one_the_name_is_enough():
    weights = [Value(0.1 * i, label=f"w{i}") for i in range(1, 7)]
    v1, v2, w1, w2, b1, b2 = weights
    points = [(1.0, 2.0), (-1.0, 0.5), (0.25, 3.0), (2.0, -2.0)]
    hidden = [(tanh(w1 * x + b1 * 0.5), tanh(w2 * x + b2 * 0.5), y) for x, y in points]
    loss = total((v1 * h1 + v2 * h2 - y) ** 2 for h1, h2, y in hidden)
    assert {x.partition(" = ")[0] for x in equations(loss)} == {"tanh_1", "tanh_2", "result"}


def test_a_name_that_the_learner_has_given_is_given_to_nothing_else():
    w, b, tanh_ = Value(0.5, label="w"), Value(0.25, label="b"), Value(2.0, label="tanh")
    loss = total(tanh(w * x * x + b) * tanh_ * y for x, _, y in POINTS)
    nodes = topological_order(side_by_side(loss * loss).root)
    labels = [x.label for x in nodes if x.label and not x.label.startswith("data")]
    assert {"tanh", "tanh_1", "result"} <= {*labels}
    assert len(labels) == len({*labels})


def test_what_the_learner_labelled_keeps_its_label_and_what_is_short_needs_none():
    w1, w2, b = parameters()
    terms = []
    for x1, x2, y in POINTS:
        p = sigmoid(w1 * x1 + w2 * x2 + b).named("p")
        terms.append(-(y * log(p) + (1 - y) * log(1 - p)))
    loss = total(terms).named("loss")
    assert equations(loss) == [
        "p = sigmoid(w1*data_1 + w2*data_2 + b)",
        "loss = total(-(data_3*log(p) + data_4*log(1 - p)))",
    ]
    assert {x.label for x in topological_order(loss) if x.parents} == {"", "p", "loss"}


def test_the_labels_of_the_graph_itself_stay_as_they_are():
    loss, w1 = logistic(COSTS["a mean"])
    for text in draw(loss).text, str(trace(loss)), str(paths(loss, w1)):
        assert "result" in text
    assert {x.label for x in topological_order(loss)} == {"", "w1", "w2", "b"}


def test_a_softmax_of_raw_outputs_without_labels_is_one_name():
    weights = [Value(0.1 * i, label=f"w{i}", role="parameter") for i in range(1, 4)]
    bias = Value(0.5, label="b", role="parameter")
    loss = 0
    for i, x in enumerate((0.5, 1.5, -1.0, 2.0, 0.25)):
        raws = [w * x * x + bias * x + 1 for w in weights]
        loss = loss - log(softmax(raws)[i % 3])
    loss.backward()
    found = equations(loss)
    assert "softmax = softmax([sum_1, sum_2, sum_3])[observed]" in found
    assert found[-1] == "result = -total(log(softmax))"


def test_an_mlp_needs_no_name_but_that_of_its_result():
    network = MLP([2, 3, 1], seed=1)
    loss = total(relu(1 - y * network((a, b))[0]) for a, b, y in POINTS)
    assert [x.label for x in topological_order(side_by_side(loss).root) if x.parents][
        -1
    ] == "result"
    assert name(side_by_side(loss).root) == "result"
    assert math.isfinite(loss.data)


def test_a_number_that_a_sample_uses_twice_has_one_name():
    w1, w2, b = parameters()
    loss = total((tanh(w1 * x + b) + sigmoid(w2 * x * y) - y) ** 2 for x, y, _ in POINTS)
    found = {}
    for x in topological_order(side_by_side(loss).root):
        if x.label.startswith("data"):
            assert found.setdefault(x.label, x.data).tolist() == x.data.tolist()
    xs, ys, _ = zip(*POINTS, strict=True)
    assert {label: tuple(x) for label, x in found.items()} == {"data_1": xs, "data_2": ys}


def test_the_box_of_an_operation_that_is_its_own_name_says_it_once():
    w1, w2, _ = parameters()
    loss = -total(log(sigmoid((w1 * x + w2) * y)) for x, y, _ in POINTS)
    titles = re.findall("<b>([^<]*)</b></font><br", draw(loss, view="every").source)
    assert "sigmoid" not in titles  # which would be followed by a second line
    assert "log" in titles


@pytest.mark.parametrize(
    ("of", "label"), [(tanh, "tanh"), (lambda x: x / (x + 3), "quotient")], ids=["tanh", "/"]
)
def test_what_is_used_twice_is_called_by_its_operation_below_a_result_with_a_label(of, label):
    w, _, b = parameters()

    def error(x):
        y = of(w * x + b)
        return y * y + y

    loss = total(error(x) for x, _, _ in POINTS).named("loss")
    assert equations(loss)[0].startswith(f"{label} = ")


def test_a_label_of_the_result_leaves_each_call_its_name():
    w, _, b = parameters()
    loss = total(2 * tanh(w * x + b) - y for x, _, y in POINTS).named("loss")
    assert equations(loss)[0] == "tanh = tanh(w1*data_1 + b)"


def test_a_new_label_is_none_that_the_learner_gave():
    w, b, c = [
        Value(0.5, label=label, role="parameter") for label in ("data_1", "formula_1", "result")
    ]
    loss = 0
    for x, _, y in POINTS:
        p = sigmoid(w * x + b + c)
        loss = loss - log(p if y else 1 - p)
    labels = [x.label for x in topological_order(side_by_side(loss).root) if x.label]
    assert len({*labels}) == len(labels)
    assert {"data_2", "uses_2", "uses_3", "formula_2", "formula_3", "result_1"} <= {*labels}


def test_many_numbers_that_choose_a_formula_are_listed_by_the_first_and_the_last():
    w, b, _ = parameters()
    loss = 0
    for count in (5, 4):
        for x, _, y in POINTS[:count]:
            p = sigmoid(w * x * count + b) if count > 4 else sigmoid(tanh(w * x) * b)
            loss = loss - log(p if y else 1 - p)
        loss = (loss * 2).named(f"part_{count}")
    note = side_by_side(loss).title.splitlines()[-1]
    assert note == "uses_1 to uses_4: 1 for the samples that use formula_1 to formula_4, else 0"
