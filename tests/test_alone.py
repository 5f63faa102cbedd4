"""One sample of a batch alone: what it contributes, as picture, trace and paths."""

import math
import re

import numpy as np
import pytest
from test_batches import normalised
from test_side_by_side import BATCHES, logistic, xor

from engine import Value, draw, log, paths, relu, tanh, total, trace
from engine.alone import alone, one_alone
from engine.graph import gradients, topological_order
from engine.side_by_side import side_by_side
from engine.tracing import gradients_by_lane


@pytest.mark.parametrize("name", BATCHES)
def test_what_each_sample_contributes_is_its_lane_of_the_batch(name):
    loss = BATCHES[name]()
    loss.backward()
    batch = side_by_side(loss)
    lanes = gradients_by_lane(batch.root)
    every = int(batch.title.split()[0])
    for sample in {0, 1, every // 2, every - 1}:
        one = one_alone(batch, sample)
        found = gradients(one.root)
        assert one.root.data == loss.data
        for x in [x for x in topological_order(loss) if x.role == "parameter"]:
            if "penalty" not in name:  # whose share is in no lane
                assert found.get(one.copies[x], 0) == pytest.approx(lanes[x][sample], abs=1e-15)


def test_a_sample_by_hand():
    """d (w*x - y)**2 / dw = 2 (w*x - y) x: 2 (0.5 * 3 - 2) 3 = -3 for sample 1.

    For the others it is 2 (0.5 - 1) = -1 and 2 (-1) (-2) = 4, and d w**2 / dw is 1.
    """
    w = Value(0.5, label="w")
    loss = total((w * x - y) ** 2 for x, y in [(1.0, 1.0), (3.0, 2.0), (-2.0, 0.0)]) + w**2
    loss.backward()
    assert paths(loss, w, sample=1).gradient == -3
    assert "\nshare of sample 1 in d result / d w = -3.0000, one path\n" in str(
        paths(loss, w, sample=1)
    )
    for table in str(trace(loss, sample=1)), str(trace(logistic())):
        assert re.search(r"\nnode +value +share\n +sends to +local x +share = contribution ", table)
    assert re.match(r"node +value +gradient\n", str(trace(loss)))
    data = total((w * x) ** 2 for x in (1.0, 2.0, 3.0)).named("data")
    two = str(trace((data / 3).named("loss"), sample=1))
    assert "; data and loss are for all samples\n" in two
    assert "grad -3.000" in draw(loss, sample=1).text
    sum_ = (
        "gradient = 1.0000 = -3.0000 from sample 1 + 3.0000 from 2 others + 1.0000 from other terms"
    )
    text = str(trace(loss, sample=1))
    assert sum_ in text
    assert "\nwithout other terms: w**2, which depends on no sample\n" in text
    apart = "What the other terms contribute is not among these steps; see paths(loss, w)"
    assert apart in text.splitlines()
    more = "Other terms contribute 1.0000 more; paths(loss, w) shows how"
    assert more in str(paths(loss, w, sample=1)).splitlines()
    assert [step.grad for step in trace(loss, sample=1) if step.node.label == "w"] == [-3]


def test_the_title_says_which_sample_is_shown_and_which_there_are():
    loss = logistic()
    w1 = next(x for x in topological_order(loss) if x.label == "w1")
    for text in draw(loss, sample=17).text, str(trace(loss, sample=17)):
        share = "each gradient is this sample's share; loss is for all samples"
        first = f"Sample 17 alone, of 0 to 29: {share}"
        assert text.splitlines()[:2] == [first, "data_1 to data_4: numbers without a label"]
    assert str(paths(loss, w1, sample=17)).startswith(first)
    hint = (
        "One sample alone, 0 to 29: paths(loss, w, sample=2), draw(loss, sample=2) or"
        " trace(loss, sample=2)"
    )
    assert draw(loss).text.splitlines()[2] == hint
    assert str(trace(loss)).splitlines()[2:4] == [
        f"Sample 0 alone, of 0 to 29: {share}",
        hint,
    ]
    assert str(paths(loss, w1)).splitlines()[-1] == hint
    assert "One sample alone, 0 to 3: " in draw(xor()).text
    assert "sample=" not in draw(loss, sample=1).text + draw(loss, stack=False).text


def test_a_trace_of_a_batch_shows_the_first_sample_that_contributes_to_a_gradient():
    """At w = 2, 1 - y w x is -1, -3, 3, 5, -1, and so the relu is off in samples 0, 1 and 4.

    The derivative of relu(1 - y w x) is -y x = 1 for sample 2 and 2 for sample 3.
    """
    w = Value(2.0, label="w", role="parameter")
    data = [(1.0, 1.0), (2.0, 1.0), (1.0, -1.0), (-2.0, 1.0), (-1.0, -1.0)]
    loss = total(relu(1 - y * (w * x)) for x, y in data).named("loss")
    lines = str(trace(loss)).splitlines()
    assert "Sample 2 is the first with a gradient other than 0" in lines
    assert "    gradient = 3.0000 = 1.0000 from sample 2 + 2.0000 from 4 others" in lines
    zero = "    gradient = 3.0000 = 0 from sample 1 + 3.0000 from 4 others"
    assert zero in str(trace(loss, sample=1)).splitlines()
    w.data = 0.0
    nothing = total(relu(w * x - 1) for x, _ in data)
    assert "\nSample 0 alone, of 0 to 4: " in str(trace(nothing))
    assert "is the first" not in str(trace(nothing))


def test_a_trace_of_a_batch_shows_its_first_sample_and_what_all_of_them_add_up_to():
    loss = logistic()
    loss.backward()
    batch, text = side_by_side(loss), str(trace(loss))
    lanes = gradients_by_lane(batch.root)
    for x in [x for x in topological_order(loss) if x.role == "parameter"]:
        others = np.sum(lanes[x][1:])
        sign = "-" if others < 0 else "+"
        line = f"{lanes[x][0]:.4f} from sample 0 {sign} {abs(others):.4f} from 29 others"
        assert f"    gradient = {x.grad:.4f} = {line}" in text.splitlines()
    assert len(text.splitlines()) < 40
    loss.backward()
    assert len([line for line in str(trace(loss)).splitlines() if "earlier" in line]) == 3


def test_a_trace_of_every_operation_of_a_batch_shows_its_first_sample_too():
    w = Value(0.5, label="w")
    loss = total([(w * x * 2 / 2 - 1) ** 2 for x in range(1, 6)]).named("loss")
    text = str(trace(loss, view="every"))
    assert "\nloss = total((w*data_1*2/2 - 1)**2) " in text
    assert text.count("\nw*data_1 ") == 1


def test_the_numbers_of_a_sample_are_those_recorded_and_stale_after_a_step():
    loss = xor()
    loss.backward()
    before = alone(loss, 2)
    for x in topological_order(loss):
        if x.role == "parameter":
            x.data += 0.5
    after = alone(loss, 2)
    assert before.stale == set()
    assert [x.data for x in topological_order(after.root) if x.parents] == [
        x.data for x in topological_order(before.root) if x.parents
    ]
    assert after.stale == {x for x in topological_order(after.root) if x.parents}
    assert gradients(after.root)[after.root] == 1


def test_a_batch_that_is_written_in_arrays_has_samples_too():
    w = Value(0.5, label="w")
    loss = total((w * np.array([1.0, 3.0]) - np.array([1.0, 2.0])) ** 2)
    assert [paths(loss, w, sample=i).gradient for i in (0, 1)] == [-1, -3]
    lanes = -(w * np.array([1.0, 3.0]))  # before any sum
    assert paths(lanes, w, sample=1).gradient == -3
    with pytest.raises(ValueError, match="has the samples 0 to 1; there is no 2"):
        paths(lanes, w, sample=2)
    with pytest.raises(ValueError, match="this is no batch"):
        paths(w * np.ones((2, 2)), w, sample=0)


def test_of_two_groups_the_samples_of_the_second_follow_those_of_the_first():
    w = Value(0.5, label="w", role="parameter")
    first = [(tanh(w * x) - x) ** 2 for x in (1.0, 2.0, 3.0)]
    loss = total([*first, *[log(w * x * x) for x in (4.0, 5.0, 6.0, 7.0)]])
    loss.backward()
    shares = [paths(loss, w, sample=i).gradient for i in range(7)]
    assert math.fsum(shares) == pytest.approx(w.grad, rel=1e-12)
    assert {np.shape(x.data) for x in alone(loss, 0).copies} == {(), (3,)}
    assert f"d result / d w = {w.grad:.4f}, the sum over 7 samples and 2 paths" in str(
        paths(loss, w)
    )


def test_what_is_no_batch_and_what_is_no_sample_of_it_are_refused_with_the_way_out():
    w, b = Value(0.5, label="w"), Value(0.25, label="b")
    for show in draw, trace, lambda root, sample: paths(root, w, sample=sample):
        with pytest.raises(ValueError, match=r"sample=0 asks for a sample of a batch, and this is"):
            show(tanh(w * b), sample=0)
        for wrong in (-1, 5, "a", True, False, 1.0, 1.5, np.array([1, 2])):
            with pytest.raises(ValueError, match=r"has the samples 0 to 4; there is no"):
                show(total((w * x + b) ** 2 for x in (1.0, 2.0, 3.0, 4.0, 5.0)), sample=wrong)
        with pytest.raises(ValueError, match="each of them depends on a sum over all; leave out"):
            show(normalised(w, b), sample=0)
    for text in str(trace(normalised(w, b))), draw(normalised(w, b)).text:
        assert "samples side by side" in text
        assert "sample=" not in text
        assert "None" not in text
    inputs = [Value(x, label=f"x{i}") for i, x in enumerate((1.0, 2.0, 3.0))]
    loss = total((w * x + b) ** 2 for x in inputs)
    with pytest.raises(ValueError, match="belongs to a single sample; leave out sample="):
        paths(loss, inputs[1], sample=0)
    assert paths(loss, inputs[1]).count == 1


def test_samples_have_the_order_in_which_the_groups_are_computed():
    """d (w*x)**2 / dw is 2 w x**2 = x**2, and d tanh(w*x) / dw is x (1 - tanh(w*x)**2)."""
    w = Value(0.5, label="w")
    loss = total(w * x * x * w for x in (1.0, 2.0)) + total([tanh(w * x) for x in (0.0, 3.0, 5.0)])
    assert side_by_side(loss, most=0).title.splitlines()[0] == "2 and 3 samples side by side"
    assert [paths(loss, w, sample=i).gradient for i in (0, 1)] == [1, 4]
    assert paths(loss, w, sample=3).gradient == pytest.approx(3 * (1 - math.tanh(1.5) ** 2))


def test_a_sample_whose_group_does_not_use_a_number_has_no_paths_from_it():
    w, b, c = [Value(0.5, label=label, role="parameter") for label in "wbc"]
    loss = total(tanh(w * x) for x in (1.0, 2.0)) + total(b * x for x in (3.0, 4.0, 5.0)) + c * c
    assert paths(loss, b, sample=3).gradient == 4
    for leaf, sample in (b, 1), (w, 2), (c, 0):
        expected = f"sample {sample} does not depend on .*label='{leaf.label}'.*contributes 0"
        with pytest.raises(ValueError, match=expected):
            paths(loss, leaf, sample=sample)


def test_looking_at_a_sample_changes_no_gradient_of_the_learner_s_own_nodes():
    w, n = Value(0.5, label="w"), Value(3.0, role="constant")
    loss = total((w * x) ** 2 for x in (1.0, 2.0, 3.0)) / n + w
    loss.backward()
    before = {x: x.grad for x in topological_order(loss)}
    for look in side_by_side(loss, most=0), alone(loss, 1), str(trace(loss, sample=2)):
        assert look
        assert {x: x.grad for x in topological_order(loss)} == before
    assert n.grad is None


def test_of_lanes_that_nobody_has_summed_each_is_a_sample():
    """d (w*x - 1)**2 / dw is 2 (0.5x - 1) x: -1, 0 and 3."""
    w = Value(0.5, label="w")
    squares = (w * np.array([1.0, 2.0, 3.0]) - 1) ** 2
    assert paths(squares, w, sample=2).gradient == 3
    line = "    gradient = 2.0000 = -1.0000 from sample 0 + 3.0000 from 2 others"
    assert line in str(trace(squares, sample=0)).splitlines()


def test_a_node_that_is_computed_is_not_said_to_belong_to_a_sample():
    w = Value(0.5, label="w")
    errors = total((w * x - 1) ** 2 for x in (1.0, 2.0, 3.0))
    for node in errors, errors.parents[0]:
        with pytest.raises(ValueError, match="is computed, and the paths of a sample begin at a l"):
            paths(errors * 2 + w, node, sample=0)
