"""Programs of batches: from the loss as it is written, the value and gradients of the engine."""

import numpy as np
import pytest

from engine import Value, mean, program, sqrt, tanh, total
from nn.iris import IrisNetwork, load_iris

XS = [0.5, -0.25, 1.5, 0.75, -1.0]
YS = [1.0, 0.5, 2.0, -0.5, 0.25]


def squared_errors(w, b):
    return [(tanh(w * x + b) - y) ** 2 for x, y in zip(XS, YS, strict=True)]


def normalised(w, b):
    hidden = [w * x * x + b for x in XS]
    middle = mean(hidden)
    spread = sqrt(mean([(h - middle) ** 2 for h in hidden]))
    return mean([((h - middle) / spread * b - y) ** 2 for h, y in zip(hidden, YS, strict=True)])


LOSSES = {
    "total": lambda w, b: total(squared_errors(w, b)),
    "mean and regularisation": lambda w, b: mean(squared_errors(w, b)) + 0.1 * (w**2 + b**2),
    "root": lambda w, b: sqrt(mean(squared_errors(w, b))) * w,
    "two kinds": lambda w, b: sum(squared_errors(w, b)) + sum(abs(w * x - b) for x in XS),
    "a sum inside another": normalised,
    "a total of one number in each sample": lambda w, b: mean(
        [total([error]) * x for error, x in zip(squared_errors(w, b), XS, strict=True)]
    ),
    "samples that are the same": lambda w, b: (w * 2.0 + b) ** 2 + (w * 2.0 + b) ** 2,
}


@pytest.mark.parametrize("name", LOSSES)
@pytest.mark.parametrize("language", ["python", "numpy"])
def test_the_program_of_a_batch_has_its_value_and_gradients(name, language):
    w, b = Value(0.5, label="w"), Value(0.25, label="b")
    step = program(LOSSES[name](w, b), parameters=[w, b])
    if language != "python" and hasattr(step, "stages"):
        step = step.to(language)
    for numbers in [(0.5, 0.25), (-1.5, 0.75)]:
        w.data, b.data = numbers
        w.grad = b.grad = None
        loss = LOSSES[name](w, b)
        loss.backward()
        value, gradients = step()
        assert value == pytest.approx(loss.data, rel=1e-12)
        assert [*gradients] == pytest.approx([w.grad, b.grad], rel=1e-12)


def test_a_loss_over_columns_is_a_batch_already():
    w, xs, ys = Value(0.5, label="w"), np.array(XS), np.array(YS)
    loss = mean((tanh(w * xs) - ys) ** 2) + 0.1 * w**2
    loss.backward()
    value, (slope,) = program(loss)()
    assert value == pytest.approx(loss.data, rel=1e-12)
    assert slope == pytest.approx(w.grad, rel=1e-12)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["numba", "jax"])
def test_the_languages_of_columns_compute_a_batch(language):
    pytest.importorskip(language)
    w, b = Value(0.5, label="w"), Value(0.25, label="b")
    step = program(mean(squared_errors(w, b)), parameters=[w, b])
    value, gradients = step()
    found, slopes = step.to(language)()
    rel = 1e-12 if language == "numba" else 1e-5  # JAX computes in 32 bits
    assert float(found) == pytest.approx(value, rel=rel)
    assert [float(x) for x in slopes] == pytest.approx(gradients, rel=rel)


def test_without_parameters_named_it_takes_those_that_the_samples_share():
    network = IrisNetwork()
    loss = network.loss(load_iris())
    loss.backward()
    step = program(loss)
    assert {*step.parameters} == {*network.parameters()}
    assert step.inputs == [["sepal", "petal"]] * 3  # a kind of sample for each species
    value, gradients = step()
    assert value == pytest.approx(loss.data, rel=1e-12)
    assert gradients == pytest.approx([x.grad for x in step.parameters], rel=1e-12)


def test_of_the_numbers_that_samples_share_those_told_to_be_parameters_are_taken():
    w, b = Value(0.5, role="parameter"), Value(0.25)
    loss = total(squared_errors(w, b))
    assert program(loss).parameters == [w]
    w.role = ""
    assert {*program(total(squared_errors(w, b))).parameters} == {w, b}


def test_a_batch_may_be_a_single_sample():
    """(0.5 * 2)**2 = 1, and its slope is 2 * 0.5 * 2**2 = 4."""
    w = Value(0.5)
    assert program(total((w * np.array([2.0])) ** 2), parameters=[w])() == (1.0, [4.0])


def test_it_computes_at_other_numbers_in_place_of_the_parameters():
    w, b = Value(0.5), Value(0.25)
    step = program(total(squared_errors(w, b)), parameters=[w, b])
    assert step([0.5, 0.25]) == step()
    w.data = -1.0
    assert step([-1.0, 0.25]) == step()


def test_it_prints_the_code_of_a_sample_and_of_what_follows_the_sum():
    w = Value(0.5, label="w")
    x = [Value(i, label=f"x[{i}]", role="input") for i in (1.0, 2.0)]
    step = program(mean([(w * a).named("product") for a in x]).named("loss"), parameters=[w])
    assert step.source == (
        "def step(x, w):\n    product = w * x\n    return product, [x]\n"
        "\n"
        "def step(x1):\n    loss = x1 / 2\n    return loss, [0.5]\n"
    )
    assert repr(step) == "\n".join([repr(stage.step) for stage in step.stages])


def test_a_language_without_columns_is_refused_with_the_way_out():
    w = Value(0.5)
    with pytest.raises(ValueError, match="record a single sample and name its inputs"):
        program(sum(w * x for x in XS)).to("javascript")


def test_a_parameter_that_the_loss_does_not_depend_on_is_refused():
    w = Value(0.5)
    with pytest.raises(ValueError, match=r"are leaves that .* depends on, and .* is not one"):
        program(sum(w * x for x in XS), parameters=[Value(1.0)])
