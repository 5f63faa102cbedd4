"""Layers: what they compute, what they are made of, and what they refuse."""

import math
import re
from fractions import Fraction
from random import Random

import numpy as np
import pandas as pd
import pytest

from engine import Value, check_gradients, mean_squared_error, relu, tanh, total
from engine.graph import topological_order
from nn import MLP, Layer, Neuron


def numbers(module):
    return [parameter.data for parameter in module.parameters()]


def with_numbers(module, *numbers):
    for parameter, number in zip(module.parameters(), numbers, strict=True):
        parameter.data = number
    return module


def test_a_neuron_is_the_activation_of_a_weighted_sum_exactly():
    third = Fraction(1, 3)
    neuron = with_numbers(Neuron(2, relu, Random(0)), third, -2, 1)
    assert neuron([6, 1]).data == 1
    assert neuron([6, third]).data == 2 + Fraction(1, 3)
    assert neuron([0, 1]).data == 0  # relu(-2 + 1)


def test_without_an_activation_a_neuron_is_linear():
    neuron = with_numbers(Neuron(1, None, Random(0)), 2, -10)
    assert neuron([3]).data == -4


def test_a_neuron_of_n_inputs_is_n_products_a_sum_and_an_activation():
    result = Neuron(3, tanh, Random(0))([1.0, 2.0, 3.0])
    ops = [node.op for node in topological_order(result) if node.parents]
    assert sorted(ops) == ["*", "*", "*", "tanh", "total"]


def test_an_mlp_feeds_each_layer_with_the_one_before():
    network = MLP([1, 2, 1])
    with_numbers(network, 2, 0, -3, 0, 5, 7, 1)
    (result,) = network([1])  # upper relu(2), lower relu(-3)
    assert result.data == 5 * 2 + 7 * 0 + 1
    (result,) = network([-1])
    assert result.data == 5 * 0 + 7 * 3 + 1


def test_the_last_layer_of_an_mlp_has_no_activation():
    network = with_numbers(MLP([1, 1, 1]), 1, 0, -1, 0)
    assert network([2])[0].data == -2
    assert network.layers[-1].neurons[0].activation is None


def test_the_results_are_a_list_even_of_one():
    assert len(MLP([2, 1])([0.0, 0.0])) == 1
    assert len(MLP([2, 5, 3])([0.0, 0.0])) == 3


def test_names_and_labels_say_the_place_of_a_parameter():
    network = MLP([2, 3, 1])
    named = dict(network.named_parameters())
    assert len(named) == (2 + 1) * 3 + (3 + 1) * 1
    assert named["layers.0.neurons.2.weights.1"].label == "w3[2]"
    assert named["layers.1.neurons.0.bias"].label == "b_out"
    assert {parameter.role for parameter in named.values()} == {"parameter"}


def test_results_and_inputs_are_labelled_and_values_keep_their_own_label():
    x = Value(1.0, label="petal")
    (result,) = MLP([2, 3, 1])([x, 2.0])
    labels = [node.label for node in topological_order(result)]
    assert {"petal", "x2", "h1", "h2", "h3"} <= set(labels)
    assert result.label == "out"
    assert labels.count("x2") == 1  # the three neurons share the node
    assert {node.role for node in topological_order(result) if node.label == "x2"} == {"input"}


@pytest.mark.parametrize(
    ("sizes", "some"),
    [
        ([2, 2, 2], "x1 x2 w1[1] w1[2] b1 h1 w2[1] h2 w_out1[2] b_out1 out1 w_out2[1] out2"),
        ([1, 2, 3, 1], "x1 w1_1[1] b1_2 h1_2 w2_3[1] w2_3[2] b2_3 h2_3 w_out[3] b_out out"),
        ([1, 1, 1, 1], "w1[1] b1 h1 w2[1] b2 h2 w_out[1] out"),
        ([3, 1, 1], "x3 w[3] b h w_out[1] b_out out"),
        ([3, 1], "w_out[3] b_out out"),
        ([3, 2], "w_out2[3] b_out1 out1 out2"),
    ],
)
def test_no_two_labels_of_a_network_are_the_same(sizes, some):
    outputs = MLP(sizes)([0.5] * sizes[0])
    labels = [node.label for node in topological_order(total(outputs)) if node.label]
    assert len(labels) == len(set(labels))
    assert {*some.split()} <= {*labels}


def test_alone_a_layer_and_a_neuron_have_labels_too():
    assert [y.label for y in Layer(1, 2)([0.0])] == ["a1", "a2"]
    neuron = Neuron(2)
    assert [x.label for x in [neuron([0.0, 0.0]), *neuron.parameters()]] == [
        "a",
        "w[1]",
        "w[2]",
        "b",
    ]


def test_the_same_seed_gives_the_same_network_and_another_another():
    assert numbers(MLP([2, 3, 1], seed=7)) == numbers(MLP([2, 3, 1], seed=7))
    assert numbers(MLP([2, 3, 1], seed=7)) != numbers(MLP([2, 3, 1], seed=8))
    assert numbers(MLP([2, 3, 1])) == numbers(MLP([2, 3, 1], seed=0))


def test_weights_come_from_the_generator_and_from_nowhere_else():
    generator = Random(3)
    by_hand = [generator.uniform(-1, 1) for _ in range(3)]  # sqrt(3 / 3) is 1
    neuron = Neuron(3, tanh, Random(3))
    assert numbers(neuron) == [*by_hand, 0.0]


@pytest.mark.parametrize(
    ("activation", "variance"), [(tanh, 1 / 50), (None, 1 / 50), (relu, 2 / 50)]
)
def test_weights_have_the_variance_of_xavier_and_before_relu_of_he(activation, variance):
    layer = Layer(50, 200, activation, Random(0))
    weights = [weight.data for neuron in layer.neurons for weight in neuron.weights]
    assert math.fsum(w * w for w in weights) / len(weights) == pytest.approx(variance, rel=0.03)
    assert math.fsum(weights) / len(weights) == pytest.approx(0, abs=0.01)
    assert {neuron.bias.data for neuron in layer.neurons} == {0.0}


def test_the_gradients_of_a_network_are_right():
    network = MLP([2, 3, 1], activation=tanh)

    def result(*xs):
        return network(xs)[0]

    assert check_gradients(result, [0.3, -0.7])


@pytest.mark.parametrize(
    ("part", "says"),
    [
        (Neuron(3, relu, Random(0)), r"neuron takes 3 inputs and got 2; see Neuron\(inputs=\)"),
        (Layer(3, 2, relu, Random(0)), r"layer takes 3 inputs and got 2; see Layer\(inputs=\)"),
        (MLP([3, 2]), r"network takes 3 inputs and got 2; see MLP\(sizes=\)"),
    ],
)
def test_a_wrong_number_of_inputs_is_said_with_the_right_one(part, says):
    with pytest.raises(ValueError, match=says):
        part([1.0, 2.0])
    with pytest.raises(TypeError, match=r"takes a list of 3 numbers or Values, not 1\.0"):
        part(1.0)


@pytest.mark.parametrize("size", [0, -1, 2.0, True, "2", None])
def test_a_size_is_a_whole_number_of_at_least_1(size):
    for build in (
        lambda: Neuron(size, relu, Random(0)),
        lambda: Layer(size, 2, relu, Random(0)),
        lambda: Layer(2, size, relu, Random(0)),
        lambda: MLP([2, size, 1]),
    ):
        with pytest.raises(ValueError, match=f"must be a whole number of at least 1, not {size!r}"):
            build()


@pytest.mark.parametrize("sizes", [[], [2], 2])
def test_an_mlp_has_at_least_inputs_and_outputs(sizes):
    with pytest.raises(ValueError, match=r"as in MLP\(\[2, 8, 1\]\)"):
        MLP(sizes)


def test_an_activation_that_returns_a_bare_number_is_told_to_use_the_functions_of_engine():
    for activation in lambda x: max(x, 0), lambda x: x.data:
        with pytest.raises(TypeError, match=r"no gradient could pass; .* maximum\(x, 0\) for max"):
            MLP([1, 20, 1], activation=activation)([1.0])


def test_an_activation_given_by_name_is_refused():
    with pytest.raises(TypeError, match=r"such as engine\.relu, or None, not 'relu'"):
        MLP([2, 2, 1], activation="relu")


# As others write it


@pytest.mark.parametrize("arguments", [(2, [16, 16, 1]), (2, 16, 16, 1), ([2], [16, 16, 1])])
def test_sizes_as_in_micrograd_are_told_as_one_list(arguments):
    with pytest.raises(TypeError, match=re.escape("MLP([2, 16, 16, 1])")):
        MLP(*arguments)


def test_an_activation_is_told_to_be_given_by_name():
    with pytest.raises(TypeError, match=re.escape("write MLP([2, 3, 1], activation=tanh)")):
        MLP([2, 3, 1], tanh)


def test_a_neuron_and_a_layer_need_no_more_than_their_sizes():
    neurons = [Neuron(2) for _ in range(3)] + Layer(2, 3).neurons
    assert {neuron.activation for neuron in neurons} == {relu}
    assert len({neuron.weights[0].data for neuron in neurons}) == 6  # alike, they would stay alike


def test_targets_may_be_compared_with_the_lists_of_a_network_with_one_output():
    network = MLP([2, 3, 1], activation=tanh)
    inputs, targets = [(0.0, 1.0), (1.0, 0.5)], [1.0, -1.0]

    def gradients(loss):
        network.zero_grad()
        loss.backward()
        return [loss.data, *[parameter.grad for parameter in network.parameters()]]

    expected = gradients(mean_squared_error([network(xs)[0] for xs in inputs], targets))
    outputs = [network(xs) for xs in inputs]
    assert gradients(mean_squared_error(outputs, targets)) == expected
    columns = [[target] for target in targets]
    assert gradients(mean_squared_error([network(xs) for xs in inputs], columns)) == expected


def test_outputs_of_two_numbers_are_no_one_number():
    network = MLP([1, 2])
    with pytest.raises(ValueError, match=r"mean_squared_error compares numbers .* has 2; choose"):
        mean_squared_error([network([1.0])], [1.0])
    with pytest.raises(ValueError, match="has 2; choose"):
        mean_squared_error([network([1.0])], [[1.0, 2.0]])


@pytest.mark.parametrize(
    "use",
    [
        lambda y: -1.0 * y,
        lambda y: -1 * y,  # of a list, Python would make an empty one
        lambda y: y * 2,
        lambda y: 1 - y,
        lambda y: y - 1,
        lambda y: y + 1,
        lambda y: 1 + y,
        lambda y: y**2,
        lambda y: y / 2,
        lambda y: -y,
        lambda y: abs(y),
        lambda y: float(y),
        lambda y: round(y),
        lambda y: y - Value(1.0),
        lambda y: y > 0,
        lambda y: y <= 0.5,
        lambda y: y.data,
        lambda y: y.backward(),
        lambda y: y.relu(),
    ],
)
def test_to_compute_with_the_list_of_one_output_is_an_error_that_says_to_take_its_element(use):
    with pytest.raises((TypeError, AttributeError), match=r"write network\(x\)\[0\]"):
        use(MLP([1, 1])([1.0]))
    with pytest.raises((TypeError, AttributeError), match=r"here of 2 Values, .* choose one"):
        use(MLP([1, 2])([1.0]))


def test_a_value_beside_the_list_of_one_output_says_so_too():
    with pytest.raises(TypeError, match=r"with \[0\]"):
        Value(1.0) - MLP([1, 1])([1.0])


def test_outputs_are_a_list_beside_lists_and_arrays():
    network = with_numbers(MLP([1, 2]), 1, 0, 2, 0)
    y = network([3])
    assert [x.data for x in [*y, *y]] == [x.data for x in y + y] == [3, 6, 3, 6]
    assert [Value(1.0), *y][1:] == ([] + y) == y + [] == list(y)  # noqa: RUF005
    assert [x.data for x in y - np.array([1.0, 2.0])] == [2.0, 4.0]
    assert [x.data for x in np.array([1.0, 2.0]) * y] == [3.0, 12.0]
    assert repr(y) == repr(list(y))


def test_a_network_prints_its_layers_with_sizes_activation_and_parameters():
    assert str(MLP([2, 3, 1], activation=tanh)) == (
        "MLP([2, 3, 1], activation=tanh), 13 parameters\n"
        "    layers.0: Layer(2, 3, tanh), 9 parameters\n"
        "    layers.1: Layer(3, 1, None), 4 parameters"
    )
    assert repr(Neuron(2)) == "Neuron(2, relu), 3 parameters"


@pytest.mark.parametrize("part", [Neuron(2), Layer(2, 1), MLP([2, 1])])
def test_inputs_stand_in_one_list(part):
    with pytest.raises(TypeError, match=r"takes its inputs in one list, such as \[1.0, 2.0\]"):
        part(1.0, 2.0)


@pytest.mark.parametrize("part", [Neuron(2), Layer(2, 1), MLP([2, 1])])
def test_a_table_of_samples_is_given_by_its_columns(part):
    samples = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
    with pytest.raises(ValueError, match=r"got 3 samples of 2; give it the columns, .*\(X\.T\)"):
        part(samples)
    result = part(samples.T)
    assert (result if isinstance(result, Value) else result[0]).data.shape == (3,)


@pytest.mark.parametrize(
    "use", [bool, int, complex, lambda y: y == 1.0, lambda y: y != 1.0, lambda y: Value(1.0) == y]
)
def test_a_list_of_one_output_is_neither_true_nor_equal_to_a_number(use):
    y = MLP([2, 1])([1.0, 2.0])
    with pytest.raises(TypeError, match=r"write network\(x\)\[0\]$"):
        use(y)
    assert y == [y[0]]
    assert y != []


@pytest.mark.parametrize("inputs", [{"petal": 1.0, "sepal": 2.0}, {1.0, 2.0}])
def test_inputs_without_an_order_are_refused(inputs):
    with pytest.raises(TypeError, match=r"takes a list of 2 numbers or Values, not \{"):
        MLP([2, 1])(inputs)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_network_takes_a_row_of_a_table_as_a_list_and_a_table_by_its_columns(count):
    network = MLP([2, 1])
    table = pd.DataFrame({"a": [1.0, 2.0, 3.0], "b": [4.0, 5.0, 6.0]})[:count]
    assert network(table.iloc[0])[0].data == network([1.0, 4.0])[0].data
    by_column = network(table)[0].data
    assert by_column.tolist() == [network(row)[0].data for row in table.to_numpy()]
    with pytest.raises(ValueError, match="takes 2 inputs and got 1"):
        network(table[["a"]])


def test_a_size_may_be_a_whole_number_of_numpy_and_nothing_else():
    assert repr(MLP([2, np.int64(3), 1])) == repr(MLP(np.array([2, 3, 1]))) == repr(MLP([2, 3, 1]))
    for size in True, 3.0, np.float64(3), "3":
        with pytest.raises(ValueError, match="must be a whole number of at least 1, not"):
            MLP([2, size, 1])
