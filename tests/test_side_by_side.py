"""A batch side by side: as it is drawn, traced and explored, with the numbers as recorded."""

import math
import re
from fractions import Fraction
from random import Random

import broken_engines
import numpy as np
import pytest

from engine import (
    Value,
    atan,
    cos,
    cross_entropy,
    draw,
    exp,
    explore,
    log,
    mean,
    paths,
    relu,
    sigmoid,
    sin,
    tanh,
    total,
    trace,
)
from engine.explorer.one_sample import OneSample, one_sample
from engine.graph import stale, topological_order
from engine.side_by_side import side_by_side
from engine.tracing import gradients_by_lane
from engine.tracing.backward import earlier
from nn import MLP
from nn.iris import FLOWERS, IrisNetwork, load_iris

XOR = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]


def xor():
    network = MLP([2, 4, 1], activation=tanh, seed=7)
    return mean((network(x)[0] - y) ** 2 for x, y in XOR).named("loss")


def moons(penalty=0.0):
    random = Random(1)
    network = MLP([2, 8, 1], activation=tanh, seed=3)
    points = []
    for i in range(200):
        angle, upper = random.uniform(0, math.pi), i % 2
        x, y = (math.cos(angle), math.sin(angle))
        points.append(((x, y) if upper else (1 - x, 0.5 - y), 2 * upper - 1))
    loss = mean(relu(1 - y * network(x)[0]) for x, y in points)
    if penalty:
        loss = loss + penalty * sum(x * x for x in network.parameters())
    return loss.named("loss")


def logistic(two_groups=False):
    random = Random(2)
    w1, w2, b = [Value(0.1, label=label, role="parameter") for label in ("w1", "w2", "b")]
    loss = 0
    for _ in range(30):
        x1, x2 = random.gauss(0, 1), random.gauss(0, 1)
        p = sigmoid(w1 * x1 + w2 * x2 + b)
        y = int(x1 + x2 > 0)
        if two_groups:
            loss = loss - log(p if y else 1 - p)
        else:
            loss = loss - (y * log(p) + (1 - y) * log(1 - p))
    return (loss / 30).named("loss")


def iris(flowers):
    return IrisNetwork().loss(flowers)


BATCHES = {
    "4 samples of XOR": xor,
    "200 moons": moons,
    "200 moons with a penalty": lambda: moons(0.0001),
    "logistic regression on 30": logistic,
    "logistic regression with an if": lambda: logistic(two_groups=True),
    "the article's 3 flowers": lambda: iris(FLOWERS),
    "150 flowers": lambda: iris(load_iris()),
}


@pytest.mark.parametrize("name", BATCHES)
def test_a_batch_is_drawn_on_one_page_with_text_of_9_pixels(name):
    loss = BATCHES[name]()
    loss.backward()
    svg = draw(loss).svg
    width, height = [float(x) / 0.75 for x in re.findall(r'(?:width|height)="([\d.]+)pt"', svg)]
    scale = min(1, 1400 / width, 1200 / height)
    assert min(float(x) / 0.75 for x in re.findall(r'font-size="([\d.]+)"', svg)) * scale >= 9


@pytest.mark.parametrize("name", BATCHES)
def test_the_shares_of_the_samples_add_up_to_what_backward_stored(name):
    loss = BATCHES[name]()
    loss.backward()
    batch = side_by_side(loss).root
    lanes = gradients_by_lane(batch)
    parameters = [x for x in topological_order(loss) if x.role == "parameter"]
    assert parameters
    for x in parameters:
        assert np.sum(lanes[x]) == pytest.approx(x.grad, rel=1e-12, abs=1e-15)
    assert batch.data == loss.data


@pytest.mark.parametrize("name", BATCHES)
def test_the_samples_of_a_page_add_up_to_the_loss(name):
    loss = BATCHES[name]()
    batch = one_sample(loss).root
    assert np.sum(batch.data) == pytest.approx(loss.data, rel=1e-12)
    assert batch.label == loss.label
    samples = int(re.findall(r"\d+", side_by_side(loss).title)[0])
    assert len(batch.data) == samples + ("penalty" in name)


def test_the_picture_the_trace_and_its_title_say_how_many_samples_there_are():
    loss = xor()
    for text in draw(loss).text, str(trace(loss)):
        assert text.splitlines()[:2] == [
            "4 samples side by side",
            "data_1: numbers without a label",  # the targets
        ]
    assert "<b>4 samples side by side</b>" in draw(loss).source
    assert "samples" not in draw(loss, stack=False).text + str(trace(loss, stack=False))
    assert explore(loss).html != explore(loss, stack=False).html


def test_what_off_means_is_said_where_a_relu_is_off_and_nowhere_else():
    off = "off: relu is 0 in this sample and passes nothing back"
    picture = draw(iris(FLOWERS))  # two relus are off in the second flower
    assert picture.text.splitlines()[2] == off
    assert off in picture.source
    assert "off: " not in draw(iris([FLOWERS[0]] * 3)).text + draw(xor()).text


def test_the_data_of_a_trace_is_of_the_graph_itself():
    loss = xor()
    nodes = {step.node for step in trace(loss)}
    assert nodes <= {*topological_order(loss)}
    assert len(nodes) > 100


def test_samples_that_choose_between_two_formulas_are_one_batch():
    """The gradient of b is p - 1 for a 1 and p for a 0, whichever formula the sample has."""
    w, b = Value(0.5, label="w", role="parameter"), Value(-0.25, label="b", role="parameter")
    ys, losses = [1, 0, 1, 1, 0], []
    for x, y in zip([1.0, 2.0, -1.0, 0.5, -3.0], ys, strict=True):
        p = sigmoid(w * x + b)
        losses.append(-log(p) if y else -log(1 - p))
    loss = total(losses)
    loss.backward()
    root, _, title = side_by_side(loss)
    assert title.splitlines() == [
        "5 samples side by side",
        "data_1: numbers without a label",
        "uses_1, uses_2: 1 for the samples that use formula_1, formula_2, else 0",
    ]
    found = {x.label: x for x in topological_order(root)}
    assert found["uses_1"].data.tolist() == ys
    assert found["uses_2"].data.tolist() == [0, 1, 0, 0, 1]
    ps = 1 / (1 + np.exp(-(0.5 * found["data_1"].data - 0.25)))
    for batch in root, one_sample(loss).root:
        assert gradients_by_lane(batch)[b] == pytest.approx(ps - ys, rel=1e-12)


def test_samples_of_two_kinds_are_two_groups_and_a_parameter_has_a_share_from_each():
    """Only those of the first kind have a target, so that the others cannot be computed alike."""
    w = Value(0.5, label="w", role="parameter")
    first = [(tanh(w * x) - y) ** 2 for x, y in ((1.0, 0.5), (2.0, 0.25), (3.0, -1.0))]
    loss = total([*first, *[tanh(w * x) for x in (4.0, 5.0, 6.0, 7.0)]])
    loss.backward()
    assert side_by_side(loss).title.splitlines()[0] == "3 and 4 samples side by side"
    page = one_sample(loss)
    assert page.title.splitlines()[0] == "3 and 4 samples side by side"
    lanes = gradients_by_lane(page.root)[w]
    slopes = [1 - math.tanh(0.5 * x) ** 2 for x in range(8)]  # of tanh(w*x) are x times that
    seconds = [x * slopes[x] for x in (4, 5, 6, 7)]
    firsts = [
        2 * (math.tanh(0.5 * x) - y) * x * slopes[x] for x, y in ((1, 0.5), (2, 0.25), (3, -1.0))
    ]
    assert lanes == pytest.approx([*firsts, *seconds], rel=1e-12)
    assert np.sum(page.root.data) == pytest.approx(loss.data, rel=1e-12)
    (line,) = [x for x in draw(loss).text.splitlines() if x.startswith("w:")]
    assert line.endswith(f"sum {w.grad:.3f}")
    assert side_by_side(loss).stale == set()
    w.data += 0.5
    batch = side_by_side(loss)
    later = [x for x in topological_order(batch.root) if x.parents and w in topological_order(x)]
    assert batch.stale == {*later}


def test_a_sample_that_avoids_a_domain_is_not_computed_in_the_other_way():
    w = Value(0.5, label="w", role="parameter")
    products = [w * x for x in (1.0, -2.0, 3.0, -4.0, 5.0)]
    sizes = [w * x for x in (1, 40, 2, 50, 3, 60, 0.5)]  # 20 * 1e307 is infinite
    for losses in (
        [log(x) * 2 if x > 0 else x * x for x in products],
        [x * x if x > 1.75 else x * 1e307 for x in sizes],
        [log(x) * 2 if x > 1 else x * x for x in products],  # of the others, only 0.5 has a log
    ):
        loss = total(losses)
        loss.backward()
        assert " and " in side_by_side(loss).title
        assert math.isfinite(one_sample(loss).root.data.sum())
        assert np.isfinite(gradients_by_lane(one_sample(loss).root)[w]).all()


def test_in_a_graph_of_very_many_nodes_no_formula_is_searched_for(monkeypatch):
    loss = logistic(two_groups=True)
    assert " and " not in side_by_side(loss).title
    monkeypatch.setattr("engine.aligning.NODES", 100)
    assert " and " in side_by_side(loss).title


@pytest.mark.parametrize("f", [log, lambda x: 1 / x, lambda x: x * x, lambda x: -log(x)])
def test_a_loss_that_is_not_linear_in_its_samples_is_explored_as_it_is(f):
    w = Value(0.5, label="w", role="parameter")
    squares = total([(w * x - 1) ** 2 for x in (1.0, 2.0, 3.0, 4.0)])
    assert one_sample((squares / 2).named("loss")).title
    loss = f(squares).named("loss")
    assert one_sample(loss) == OneSample(loss)


def test_which_species_was_observed_is_a_constant():
    nodes = topological_order(side_by_side(iris(load_iris())).root)
    assert {x.role for x in nodes if x.label.startswith("observed")} == {"constant"}


def test_samples_of_two_classes_are_one_group_too():
    weights = [Value(0.1 * i, label=f"w{i}", role="parameter") for i in range(2)]
    samples = (1.0, 0), (2.0, 1), (3.0, 0), (4.0, 1)
    root = side_by_side(total(cross_entropy([w * x for w in weights], k) for x, k in samples)).root
    labels = {x.label for x in topological_order(root)}
    assert {"observed 1", "observed 2"} <= labels


def test_a_label_of_a_network_is_once_in_its_picture():
    heads = [line.partition(" =")[0].partition(":")[0] for line in draw(xor()).text.splitlines()]
    assert {"x1", "x2", "h1", "h2", "h3", "h4", "out", "loss", "    w1[1]", "    w_out[4]"} <= {
        *heads
    }
    assert len(heads) == len({*heads})


def test_a_small_graph_and_one_of_differently_named_things_stay_as_they_are():
    w = Value(0.5, label="w")
    small = sum((w * x - 1) ** 2 for x in (1.0, 2.0, 3.0))
    assert side_by_side(small).root is small
    parts = [(w * Value(1.0, label=x)).tanh().exp().sin().cos().named(x + "!") for x in "abcd"]
    assert side_by_side(total(parts)).root.op == "total"
    assert side_by_side(total(parts)).title == ""
    same = sum((w * 2.0 - 1) ** 2 for _ in range(8))
    assert side_by_side(same).root is same
    exact = total([(Value(Fraction(1, 3)) * w - i) ** 2 for i in range(20)])
    assert side_by_side(exact).title == ""


def test_a_batch_has_the_gradients_that_were_stored_and_none_before_a_pass():
    w = Value(0.5, label="w", role="parameter")
    xs = [Value(float(i), label=f"x{i}", role="input") for i in range(6)]
    loss = mean([tanh(w * x) ** 2 for x in xs])
    assert all(x.grad is None for x in topological_order(side_by_side(loss).root))
    loss.backward()
    loss.backward()
    nodes = topological_order(side_by_side(loss).root)
    assert all(x.grad is not None for x in nodes if x.role != "constant")
    (x,) = [x for x in nodes if x.label == "x"]
    assert x.grad.tolist() == [x.grad for x in xs]  # those of both passes


@pytest.mark.parametrize(("count", "together"), [(5, "15 samples"), (6, "3 samples")])
def test_samples_of_up_to_five_formulas_are_one_group(count, together):
    w = Value(0.5, label="w", role="parameter")
    formulas = [tanh, sin, exp, sigmoid, cos, atan][:count]
    loss = total(f(w * x) for f in formulas for x in (1.0, 2.0, 3.0))
    assert side_by_side(loss).title.startswith(f"{together} side by side")


def test_the_gradients_are_those_of_the_pass_even_if_it_came_from_further_on():
    """3 * loss passes 3 on to each square, (w*x - 1)**2, and 3 * 2 * (w*x - 1) to w*x - 1."""
    w = Value(0.5, label="w")
    loss = total((w * x - 1) ** 2 for x in (1.0, 2.0, 3.0, 4.0))
    (3 * loss).backward()
    *_, difference, square, root = topological_order(side_by_side(loss).root)
    assert (root.grad, square.grad.tolist()) == (3, [3, 3, 3, 3])
    assert difference.grad.tolist() == [-3, 0, 3, 6]


def test_the_numbers_are_those_recorded_even_after_a_step():
    """Then all that the parameters led to is stale, in each lane."""
    network = MLP([2, 4, 1], activation=tanh, seed=7)
    loss = mean((network(x)[0] - y) ** 2 for x, y in XOR).named("loss")
    loss.backward()
    before = {x: x.grad for x in network.parameters()}
    value = loss.data
    assert side_by_side(loss).stale == set()
    for x in network.parameters():
        x.data += 0.5
    batch = side_by_side(loss)
    assert batch.root.data == value
    lanes = gradients_by_lane(batch.root)
    for x, gradient in before.items():
        assert np.sum(lanes[x]) == pytest.approx(gradient, rel=1e-12, abs=1e-15)
    assert batch.stale == {x for x in topological_order(batch.root) if x.parents}
    labels = {x.label for x in batch.stale if x.label}
    assert (
        labels
        == {x.label for x in stale(loss) if x.label}
        == {"h1", "h2", "h3", "h4", "out", "loss"}
    )
    assert draw(loss).text.count("stale: a leaf has changed") == 6


def test_samples_of_two_formulas_are_not_stale_if_only_what_is_beside_them_is():
    w, b, v = [Value(x, label=label) for x, label in ((0.5, "w"), (0.25, "b"), (2.0, "v"))]
    ps = [sigmoid(w * x + b) for x in (1.0, -2.0, 3.0, 0.5)]
    loss = total(-log(p) if i % 2 else -log(1 - p) for i, p in enumerate(ps)) + v**2
    v.data = 3.0
    batch = side_by_side(loss)
    assert batch.stale == {x for x in topological_order(batch.root) if x.parents and depends(x, v)}
    w.data = 1.0
    batch = side_by_side(loss)
    assert batch.stale == {x for x in topological_order(batch.root) if x.parents}


def depends(node, leaf):
    return leaf in topological_order(node)


def test_a_leaf_that_left_the_domain_of_an_operation_does_not_stop_the_picture():
    w = Value(1.0, label="w", role="parameter")
    squares = total([(w * x - 1) ** 2 for x in (1.0, 2.0, 3.0, 4.0, 5.0)])
    loss = log(w * squares).named("loss")
    assert side_by_side(loss).root is not loss
    w.data = -1.0
    assert side_by_side(loss).root is loss
    assert draw(loss).text


def test_what_regularisation_adds_is_shown_apart_from_the_samples():
    w = Value(0.5, label="w", role="parameter")
    data = total([(w * x - x) ** 2 for x in (1.0, 2.0, 3.0, 4.0)]).named("data")
    loss = (data + 0.1 * w**2).named("loss")
    batch = one_sample(loss).root
    assert batch.data == pytest.approx([0.25, 1.0, 2.25, 4.0, 0.025], rel=1e-12)
    assert gradients_by_lane(batch)[w] == pytest.approx([-1, -4, -9, -16, 0.1], rel=1e-12)
    loss.backward()  # 2 (w - 1) x**2 = -1, -4, -9, -16; and 0.2 w = 0.1
    line = next(x for x in draw(loss, view="named").text.splitlines() if x.strip().startswith("w:"))
    assert "grad -1.000, -4.000, -9.000, -16.000, sum -29.900" in line
    assert line.endswith("= -30.000 from the samples + 0.100 from other terms")


def test_other_terms_have_a_box_of_their_own_and_a_share_of_theirs_is_said_to_have_no_arrow():
    """0.1 w**2 = 0.025 at w = 0.5, of which the loss gets all."""
    w = Value(0.5, label="w", role="parameter")
    data = total([(w * x - x).tanh().named("h") ** 2 for x in (1.0, 2.0, 3.0, 4.0)])
    words = "What other terms contribute to a parameter stands in their column, without an arrow"
    for penalty, head in (
        (0.1 * w**2, "other terms = 0.1*w**2"),
        ((0.1 * w**2).named("penalty"), "penalty = 0.1*w**2"),
    ):
        loss = backward((data + penalty).named("loss"))
        picture = draw(loss, view="named")
        assert f"{head}: value 0.025, grad 1.000" in picture.text.splitlines()
        assert f"<b>{head}</b>" in picture.source
        assert (
            f'tooltip="{penalty.label or "0.1*w**2"} gets from loss: 1 x 1 = 1"' in picture.source
        )
        for text in picture.text, draw(loss, view="every").text, picture.source:
            assert words in text
        assert words not in draw(loss, stack=False).text + draw(data, view="named").text


def test_the_title_lists_the_terms_that_depend_on_no_sample():
    w, b = Value(0.5, label="w"), Value(0.25, label="b")
    data = total((w * x + b) ** 2 for x in (1.0, 2.0, 3.0, 4.0))
    terms = [(2 * w**2).named("penalty"), b, 0.1 * b]
    for count, words in enumerate(
        (
            "penalty = 2*w**2, which depends",
            "penalty = 2*w**2 and b, which depend",
            "penalty = 2*w**2, b and 1 more, which depend",
        ),
        1,
    ):
        title = side_by_side(sum(terms[:count], data)).title
        assert title.splitlines()[-1] == f"other terms: {words} on no sample"
    assert "other" not in side_by_side(data / 4).title


def test_a_long_penalty_is_cut_at_a_term_and_its_brackets_are_closed():
    """d 0.1 * w**2 / dw = 0.2 * 0.5, the factor along the path."""
    ws = [Value(0.5, label=f"w_out[{i}]", role="parameter") for i in range(6)]
    squares = [(total(w * x for w in ws) / 6 - 1) ** 2 for x in (1.0, 2.0, 3.0, 4.0)]
    loss = (total(squares) + 0.1 * total(w * w for w in ws)).named("loss")
    cut = "0.1*total([w_out[0]*w_out[0], ...])"
    for text in draw(loss).text, str(trace(loss)), str(paths(loss, ws[2])):
        assert f"other terms: {cut}, which depends on no sample" in text.splitlines()
    named = str(paths(loss, ws[2], view="named"))
    assert "w_out[2] -> other terms -> loss" in named
    assert "0.1000 = 0.100000 x 1.000000" in named
    (equation, *_) = [x for x in str(trace(loss)).splitlines() if x.startswith("loss = ")]
    assert equation[:72].rstrip().endswith(" + (0.1*...)")
    alone = draw(loss, sample=2).text
    assert f"without other terms: {cut}, which depends on no sample" in alone.splitlines()
    for line in alone.splitlines():
        assert line.count("[") == line.count("]")
        assert line.count("(") == line.count(")")


def test_of_two_penalties_in_one_total_a_page_counts_both():
    """Squares of w x - x at 0.5 are x**2 / 4; 0.1 * 0.5 + 0.5**2 = 0.3."""
    w = Value(0.5, label="w", role="parameter")
    squares = [(w * x - x) ** 2 for x in (1.0, 2.0, 3.0, 4.0)]
    batch = one_sample(total([*squares, 0.1 * w, w**2])).root
    assert batch.data == pytest.approx([0.25, 1.0, 2.25, 4.0, 0.3], rel=1e-12)


def test_two_samples_of_each_of_two_formulas_are_one_batch():
    w, b = Value(0.5, label="w"), Value(-0.25, label="b")
    ps = [sigmoid(w * x + b) for x in (1.0, 2.0, -1.0, 0.5)]
    loss = total(-log(p) if i % 2 else -log(1 - p) for i, p in enumerate(ps))
    assert side_by_side(loss).title.startswith("4 samples side by side")


def squared_errors(start, w, b):
    """2 (w x + b - y) is -1, 1, 2 and -2 at w = 0.5, b = 1, and its product with x -1, 2, 6, -8."""
    loss = start()
    for x, y in (1.0, 2.0), (2.0, 1.5), (3.0, 1.5), (4.0, 4.0):
        out = start()
        for number in w * x, b:
            out = out + number
        loss = loss + (out - y) ** 2
    return loss.named("loss")


@pytest.mark.parametrize("zero", [0.0, 0])
def test_a_value_of_0_with_which_a_sum_starts_is_no_part_of_a_batch(zero):
    w, b = Value(0.5, label="w", role="parameter"), Value(1.0, label="b", role="parameter")
    expected = draw(backward(squared_errors(lambda: 0, w, b))).text
    w.grad = b.grad = None
    loss = squared_errors(lambda: Value(zero), w, b)
    assert draw(backward(loss)).text == expected
    assert (w.grad, b.grad) == (-1, 0)
    assert "w: value 0.500, grad -1.000, 2.000, 6.000, -8.000, sum -1.000" in expected
    terms = [(w * x - 1) ** 2 for x in (1.0, 2.0, 3.0, 4.0)]
    for whole in total([Value(zero), *terms]), sum(terms, Value(zero)):
        assert len(side_by_side(whole).title.splitlines()) == 2  # the samples, and data_1
        assert one_sample(whole).others is None


def test_a_leaf_that_is_more_than_the_start_of_a_sum_stays():
    w, v = Value(0.5, label="w"), Value(0.0)
    terms = [(w * x - 1) ** 2 for x in (1.0, 2.0, 3.0, 4.0)]
    for first in Value(0.0, label="v"), Value(0.0, role="parameter"), Value(0.5):
        assert first in topological_order(side_by_side(sum(terms, first)).root)
    assert v in topological_order(side_by_side(sum(terms, v) + v * w).root)


def backward(root):
    root.backward()
    return root


def test_gradients_of_an_earlier_pass_are_shown_apart():
    w = Value(3.0, label="w", role="parameter")
    y = (w * w).named("y")
    y.backward()
    assert "earlier" not in draw(y).text + str(trace(y)) + draw(y).source
    y.backward()
    assert "w: value 3.000, grad 12.000 = 6.000 now + 6.000 earlier" in draw(y).text
    assert "= 6.000 now + 6.000 earlier" in draw(y).source
    assert "    grad = 12.000000 = 6.000000 now + 6.000000 earlier" in str(trace(y)).splitlines()
    w.grad = 1.0
    assert "grad 1.000 = 6.000 now - 5.000 earlier" in draw(y).text


def test_less_than_a_billionth_of_a_gradient_is_rounding_and_no_earlier_pass():
    w = Value(3.0)
    for left, told in ((1e-8, False), (-1e-8, False), (1.5e-8, True)):  # of 6 + 6
        w.grad = 6.0 + left
        assert (w in earlier({w: 6.0})) is told


def test_gradients_of_an_earlier_pass_of_a_batch_are_shown_beside_its_lanes():
    loss = xor()
    loss.backward()
    once = draw(loss).text
    loss.backward()
    twice = draw(loss).text
    assert "earlier" not in once
    assert len(re.findall(r"now [+-] [\d.]+ earlier", twice)) >= 16  # all parameters
    (line,) = [x for x in once.splitlines() if "    b_out" in x]
    (again,) = [x for x in twice.splitlines() if "    b_out" in x]
    lanes, _, total_ = line.partition(", sum ")
    assert again.startswith(f"{lanes}, sum {2 * float(total_):.3f} = {total_} now + {total_}")


def squares_of(w):
    return [(tanh(w * x) - 1) ** 2 for x in (1.0, 2.0, 3.0, 4.0)]


def tanhs_of(w):
    return [tanh(w * x) for x in (5.0, 6.0, 7.0, 8.0, 9.0)]


@pytest.mark.parametrize(
    "loss",
    [
        lambda w: mean(squares_of(w)) + 0.1 * w,
        lambda w: 0.1 * w + mean(squares_of(w)),
        lambda w: total([0.1 * w, *squares_of(w)]),
        lambda w: total([*squares_of(w), *tanhs_of(w)]),
        lambda w: total([*tanhs_of(w), *squares_of(w)]),
        lambda w: total([*tanhs_of(w)[:3], *squares_of(w), *tanhs_of(w)[3:]]),
        lambda w: sum(tanhs_of(w)[::-1]) - sum(squares_of(w)[::-1]),
    ],
)
def test_the_lanes_of_a_page_are_known_in_the_order_in_which_the_backward_pass_comes_to_them(loss):
    """An engine that writes = for += keeps what arrived last: here, w is used once in each term."""
    w = Value(0.5, label="w", role="parameter")
    root = loss(w).named("loss")
    page = one_sample(root)
    wrong, _ = broken_engines.BUGS["assign"](root)
    assert gradients_by_lane(page.root)[w][page.arrival[-1]] == pytest.approx(wrong[w], rel=1e-12)


def test_the_leaves_that_a_page_adds_to_a_batch_are_known_whatever_their_labels():
    w = Value(0.5, label="w", role="parameter")
    loss = total([0.1 * w, *squares_of(w), *tanhs_of(w)])
    labels = sorted(x.label for x in one_sample(loss).masks)
    assert labels == ["other terms", "sample", "uses_1", "uses_2"]
    data = [Value(x, label="sample", role="constant") for x in (1.0, 0.0, 1.0, 0.0)]
    loss = total([one * square for one, square in zip(data, squares_of(w), strict=True)])
    assert one_sample(loss).masks == []
    with_cases = sorted(x.label for x in one_sample(logistic(two_groups=True)).masks)
    assert with_cases == ["uses_1", "uses_2"]


def test_a_number_that_multiplies_the_samples_and_is_added_too_keeps_both_uses_on_the_page():
    """s*w + w at w = 0.5, with s = (w - 2)**2 + (2w - 1)**2 = 2.25 and ds/dw = -3 + 0."""
    w = Value(0.5, label="w")
    s = total((w * x - y) ** 2 for x, y in ((1.0, 2.0), (2.0, 1.0)))
    once, twice = one_sample(s * w + w), one_sample(s / w + 3 * w + w * w)
    for page, result, slope in (once, 1.625, 2.25 - 1.5 + 1), (twice, 6.25, -9 - 6 + 3 + 1):
        assert np.sum(page.root.data) == result
        assert np.sum(gradients_by_lane(page.root)[w]) == slope


def test_a_term_that_is_added_twice_beside_the_samples_counts_twice_on_the_page():
    """(0.5 - 2)**2 + (1 - 1)**2 + 1.5 + 1.5 = 5.25."""
    w = Value(0.5, label="w")
    penalty = 3 * w
    loss = total([total((w * np.array([1.0, 2.0]) - np.array([2.0, 1.0])) ** 2), penalty, penalty])
    page = one_sample(loss)
    assert (np.sum(page.root.data), np.sum(gradients_by_lane(page.root)[w])) == (5.25, 3)


def test_of_groups_of_one_size_the_title_says_that_they_are_shown_together():
    w, v = [Value(0.5, label=label, role="parameter") for label in "wv"]
    xs, ys = (1.0, 2.0, 3.0, -1.0, 0.5), (4.0, 5.0, 6.0, 7.0, 8.0)
    together = "Groups of equal size are shown together: sample 0 is the first of each group"
    for other, is_apart in (ys, True), (xs, False), (ys[1:], False):
        loss = total((w * x - 1) ** 2 for x in xs) + total(tanh(v * x) * w for x in other)
        title = side_by_side(loss).title.splitlines()
        assert title[0] == "5 samples side by side" or len(other) == 4
        assert (together in title) == is_apart
        assert (together in str(trace(loss, sample=1))) == is_apart
    loss = total((w * x - 1) ** 2 for x in xs) + total(tanh(v * y) for y in ys)
    loss = loss + total(sigmoid(w * x + v * y) for x, y in zip(xs, ys, strict=True))
    assert together not in side_by_side(loss).title  # each sample has an x and a y


def test_what_a_page_adds_has_a_name_that_the_learner_did_not_give():
    """Here a weight is called sample, and a bias other terms."""
    w, b = Value(0.5, label="sample"), Value(0.25, label="other terms")
    loss = total((w * x + b - y) ** 2 for x, y in ((1.0, 2.0), (2.0, 1.0), (3.0, 0.0))) + w * b
    page = one_sample(loss)
    labels = [x.label for x in topological_order(page.root) if not x.parents]
    assert {"sample", "sample_1", "other terms", "other terms_1"} <= {*labels}
    assert len({*labels}) == len(labels)
    assert page.title.splitlines()[-1] == (
        "other terms: sample*(other terms), which depends on no sample"
    )
    assert np.sum(page.root.data) == loss.data
