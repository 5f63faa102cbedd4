"""Lanes: a computation on arrays, and its gradients, are those number by number."""

import math
from fractions import Fraction
from random import Random

import numpy as np
import pytest
from operations import run

import engine
from engine import (
    Value,
    exp,
    grad,
    log_sigmoid,
    maximum,
    mean,
    mean_squared_error,
    minimum,
    softplus,
    tanh,
    total,
)
from nn import SGD, Adam, fit

XS = [-1.5, -0.5, 0.25, 1.0, 2.5]
YS = [-2.0, -0.5, 1.0, 2.0, 4.5]
SIDES = [-1, -1, 1, -1, 1]


def close(x):
    return pytest.approx(x, rel=1e-12, abs=1e-12)


def line(w, b, x):
    return w * x + b


LOSSES = {  # of (w, b): on columns, and number by number
    "linear regression": (
        lambda w, b: mean((line(w, b, np.array(XS)) - np.array(YS)) ** 2),
        lambda w, b: mean([(line(w, b, x) - y) ** 2 for x, y in zip(XS, YS, strict=True)]),
    ),
    "logistic regression": (
        lambda w, b: -total(log_sigmoid(np.array(SIDES) * line(w, b, np.array(XS)))),
        lambda w, b: (
            -total([log_sigmoid(s * line(w, b, x)) for x, s in zip(XS, SIDES, strict=True)])
        ),
    ),
    "a batch that is normalized": (
        lambda w, b: total(normalized(line(w, b, np.array(XS))) ** 3),
        lambda w, b: total([z**3 for z in normalized([line(w, b, x) for x in XS])]),
    ),
    "the largest and the smallest": (
        lambda w, b: maximum(line(w, b, np.array(XS))) * minimum(line(w, b, np.array(XS))) + b,
        lambda w, b: (
            maximum(*[line(w, b, x) for x in XS]) * minimum(*[line(w, b, x) for x in XS]) + b
        ),
    ),
    "two batches of as many numbers, one after the other": (
        lambda w, b: total(total(exp(w * np.array(XS))) * b * np.array(YS) ** 2),
        lambda w, b: total([total([exp(w * x) for x in XS]) * b * y**2 for y in YS]),
    ),
    "a batch and a penalty without lanes": (
        lambda w, b: mean(softplus(line(w, b, np.array(XS)))) + 0.1 * (w**2 + b**2),
        lambda w, b: mean([softplus(line(w, b, x)) for x in XS]) + 0.1 * (w**2 + b**2),
    ),
}


def normalized(xs):
    listed = isinstance(xs, list)
    middle = mean(xs)
    gaps = [x - middle for x in xs] if listed else xs - middle
    size = (mean([gap**2 for gap in gaps] if listed else gaps**2) + 0.1).sqrt()
    return [gap / size for gap in gaps] if listed else gaps / size


def partial(f, i):
    """The derivative of f in its input i, as a function."""
    return lambda w, b: grad(f)(w, b)[i]


@pytest.mark.parametrize(("columns", "numbers"), LOSSES.values(), ids=LOSSES)
def test_value_gradients_and_second_derivatives_are_those_number_by_number(columns, numbers):
    found, expected = run(columns, [0.5, -0.25]), run(numbers, [0.5, -0.25])
    assert found == (close(expected[0]), close(expected[1]))
    assert [type(x) for x in found[1]] == [float, float]
    for i in 0, 1:
        second, true = [grad(partial(f, i))(0.5, -0.25) for f in (columns, numbers)]
        assert second == close(true)


@pytest.mark.parametrize("optimizer", [SGD, Adam])
def test_training_on_columns_is_training_number_by_number(optimizer):
    def trained(loss):
        w, b = Value(0.5), Value(0.0)
        history = fit(lambda: loss(w, b), optimizer([w, b], learning_rate=0.05), steps=20)
        return [*history.losses, w.data, b.data]

    columns, numbers = LOSSES["linear regression"]
    assert trained(columns) == close(trained(numbers))


def test_a_network_on_columns_trains_to_the_same_numbers():
    def network(parameters, x):
        hidden = [tanh(parameters[3 * i] * x + parameters[3 * i + 1]) for i in range(3)]
        return total([parameters[3 * i + 2] * h for i, h in enumerate(hidden)]) + parameters[9]

    def on_columns(parameters):
        return mean((network(parameters, np.array(XS)) - np.array(YS)) ** 2)

    def number_by_number(parameters):
        pairs = zip(XS, YS, strict=True)
        return mean([(network(parameters, x) - y) ** 2 for x, y in pairs])

    def trained(loss):
        generator = Random(1)
        parameters = [Value(generator.uniform(-1, 1)) for _ in range(10)]
        fit(lambda: loss(parameters), SGD(parameters, learning_rate=0.05), steps=50)
        return [x.data for x in parameters]

    assert trained(on_columns) == close(trained(number_by_number))


@pytest.mark.parametrize(
    ("shape", "other"),
    [((), (3,)), ((1,), (3,)), ((2, 1), (1, 3)), ((3,), (2, 3)), ((1, 3), (2, 1)), ((2, 3), ())],
)
def test_each_gradient_has_the_shape_of_its_number(shape, other):
    a, b = (Value(np.full(n, 2.0) if n else 2.0) for n in (shape, other))
    y = a * b
    y.backward()
    lanes = math.prod(np.broadcast_shapes(shape, other))
    for x in a, b:
        assert np.shape(x.grad) == np.shape(x.data)
        assert np.all(x.grad == 2.0 * lanes / math.prod(np.shape(x.data)))
    assert np.shape(y.grad) == np.shape(y.data)


def test_a_sum_of_lanes_sends_its_slope_to_each():
    x = Value(np.arange(6.0).reshape(2, 3))
    assert total(x).op == "total"
    (total(x) * 5).backward()
    assert x.grad.tolist() == [[5.0] * 3] * 2
    mean(x).backward()
    assert x.grad == close(np.full((2, 3), 5 + 1 / 6))


def test_one_number_is_its_own_sum_mean_largest_and_smallest():
    for f in Value.sum, Value.mean, Value.max, Value.min:
        x = Value(3.0)
        y = f(x)
        y.backward()
        assert (y.data, x.grad) == (3.0, 1.0)


def test_the_largest_lanes_share_the_gradient():
    x = Value(np.array([1.0, 5.0, 5.0]))
    y = maximum(x)
    y.backward()
    assert (y.op, y.data, x.grad.tolist()) == ("maximum", 5.0, [0.0, 0.5, 0.5])
    assert minimum(x).data == 1.0


def test_no_two_nodes_share_an_array_of_gradients():
    a, b = Value(np.array([1.0, 1.0])), Value(np.array([2.0, 2.0]))
    (a + b).backward()
    for x in a, b:
        x.grad *= 0.1
    assert (a.grad.tolist(), b.grad.tolist()) == ([0.1, 0.1], [0.1, 0.1])


def test_a_second_pass_adds_in_the_shape_of_the_number():
    w = Value(0.5)
    loss = total(w * np.array(XS))
    loss.backward()
    loss.backward()
    assert w.grad == close(2 * sum(XS))


@pytest.mark.parametrize("optimizer", [SGD, Adam])
def test_an_optimizer_refuses_a_gradient_of_another_shape_and_names_the_parameter(optimizer):
    w = Value(0.5, label="w")
    w.grad = np.array([1.0, 2.0])  # as somebody may have set it
    with pytest.raises(ValueError, match=r"^w holds one number, and its gradient has the sha"):
        optimizer([w], learning_rate=0.1).step()
    assert w.data == 0.5


def test_a_list_is_still_asked_for_where_there_are_no_lanes():
    with pytest.raises(TypeError, match=r"^total takes a list of numbers, as in total\(\[a, b\]\)"):
        total(Value(3.0))
    with pytest.raises(TypeError, match=r"^total takes a list of numbers, as in total\(\[a, b\]\)"):
        total(np.array(3.0))


def test_a_fraction_beside_an_array_is_the_float_that_numpy_can_compute_with():
    w = Value(Fraction(1, 4))
    y = w * np.array([1.0, 2.0])
    y.backward()
    assert (y.data.dtype, y.data.tolist(), w.grad) == (np.float64, [0.25, 0.5], 3.0)


@pytest.mark.parametrize("large", [2**63, -(10**30), 10**400])
def test_a_whole_number_of_any_size_beside_an_array_is_a_float(large):
    try:
        number = float(large)
    except OverflowError:
        number = math.inf
    x = Value(np.array([1.0, 2.0]))
    y = x * large
    assert y.data.dtype == float
    assert y.data.tolist() == [number, 2 * number]
    y = large + x
    assert y.data.tolist() == [number + 1, number + 2]


def test_derivatives_as_functions_have_the_shape_of_their_argument():
    xs = np.array(XS)
    assert grad(lambda w: total((w * xs) ** 2))(0.5) == close(2 * 0.5 * sum(x * x for x in XS))
    assert grad(lambda x: total(x**2))(xs) == close(2 * xs)


def test_every_lane_is_still_seen_in_a_trace_in_paths_and_in_a_picture():
    w, x = Value(2.0, label="w"), Value(np.array([3.0, 4.0]), label="x")
    y = total(w * x).named("y")
    y.backward()
    assert "w [1]" in str(engine.trace(y))
    (path,) = engine.paths(y, w)
    assert path.product.tolist() == [3.0, 4.0]
    assert "grad 3.000, 4.000" in engine.draw(y).text


@pytest.mark.parametrize("dtype", [np.float16, np.float32])
@pytest.mark.parametrize("reduce", [total, mean, maximum, minimum, Value.max, np.sum])
def test_the_gradient_of_an_array_has_the_type_of_its_floats(reduce, dtype):
    x = Value(np.array([1.0, 2.0], dtype))
    for y in reduce(x), reduce(x * x - reduce(x)) * 2, reduce(x * np.array([1.0, 2.0])):
        x.grad = None
        y.backward()
        assert x.grad.dtype == dtype


def test_a_table_of_numbers_has_one_sum_and_one_mean_as_a_value_of_it_has():
    table = np.array([[1.0, 2.0], [3.0, 6.0]])
    for x in table, Value(table):
        assert (number(total(x)), number(mean(x)), number(maximum(x))) == (12.0, 3.0, 6.0)
    assert (total(table[0]), mean(table[0])) == (3.0, 1.5)
    assert total([table[0], table[1]]).tolist() == [4.0, 8.0]  # a list of two numbers with lanes


def number(x):
    return x.data if isinstance(x, Value) else x


def test_predictions_in_a_column_of_a_table_are_compared_one_by_one():
    for column in np.array([[1.0], [2.0]]), [[1.0], [2.0]], [np.array([1.0]), 2.0]:
        assert mean_squared_error(column, np.array([1.0, 4.0])) == 2.0
        assert mean_squared_error([1.0, 4.0], column) == 2.0
