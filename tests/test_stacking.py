"""stacked: a loss over samples as one graph with lanes, with the same value and gradients."""

import math
from fractions import Fraction
from functools import reduce
from itertools import pairwise
from operator import add
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from operations import STEPS

from engine import (
    Value,
    cross_entropy,
    exp,
    log,
    maximum,
    mean,
    mean_squared_error,
    operation,
    sqrt,
    stacked,
    tanh,
    total,
)
from engine.graph import gradients, topological_order
from nn import MLP
from nn.iris import FLOWERS, IrisNetwork, load_iris


def size(root):
    return len(topological_order(root))


def check(loss, parameters, most):
    """The batch of a loss, which has at most so many nodes and the same value and gradients."""
    batch = stacked(loss)
    assert size(batch) <= most
    assert batch.data == pytest.approx(loss.data, rel=1e-12)
    expected, found = gradients(loss), gradients(batch)
    for x in parameters:
        assert found[x] == pytest.approx(expected[x], rel=1e-12, abs=1e-12)
    return batch


def loop(terms):
    loss = 0
    for term in terms:
        loss += term
    return loss


def from_zero(terms):
    loss = Value(0.0)
    for term in terms:
        loss = loss + term
    return loss


def subtracted(terms):
    loss = 0
    for term in terms:
        loss = loss - term
    return -loss


def tree(terms):
    while len(terms) > 1:
        terms = [reduce(add, terms[i : i + 2]) for i in range(0, len(terms), 2)]
    return terms[0]


def negated(terms):
    """The sum of four terms or more, as minus a sum of two negatives."""
    half = len(terms) // 2
    return -(-sum(terms[:half]) + -total(terms[half:])) if half > 1 else total(terms)


WAYS = [loop, sum, total, mean, lambda terms: reduce(add, terms), lambda terms: mean([*terms])]
OTHER_WAYS = [from_zero, subtracted, tree, lambda terms: sum(terms) / len(terms), negated]

step = st.tuples(st.sampled_from(STEPS), *[st.integers(0, 20)] * 3)
number = st.floats(-2, 2)

random_batches = given(
    st.lists(step, max_size=8),
    st.lists(number, min_size=2, max_size=2),
    st.lists(st.tuples(number, number), min_size=2, max_size=12),
    st.sampled_from(WAYS + OTHER_WAYS),
    st.sampled_from(["float", "input", "constant"]),
    st.sampled_from(["parameter", ""]),
)


def check_a_random_batch(steps, weights, samples, way, data, role):
    w, b = [Value(x, role=role) for x in weights]

    def of_sample(x, y):
        if data != "float":
            x, y = Value(x, role=data), Value(y, role=data)
        nodes = [w * x + b, w, b]
        for take, *places in steps:
            nodes.append(take(*[nodes[place % len(nodes)] for place in places]))
        return (nodes[-1] - y) ** 2 + 0.1 * nodes[0] ** 2

    one = of_sample(*samples[0])
    check(way([of_sample(*sample) for sample in samples]), [w, b], size(one) + 6)


@settings(max_examples=100, deadline=None)
@random_batches
def test_a_random_loss_has_the_nodes_of_one_sample_and_the_same_gradients(
    steps, weights, samples, way, data, role
):
    check_a_random_batch(steps, weights, samples, way, data, role)


@pytest.mark.slow
@settings(max_examples=1000, deadline=None)
@random_batches
def test_a_thousand_random_losses_have_the_nodes_of_one_sample(
    steps, weights, samples, way, data, role
):
    check_a_random_batch(steps, weights, samples, way, data, role)


random = Random(0)
XS = [random.uniform(-1, 1) for _ in range(20)]
YS = [random.uniform(1, 2) for _ in range(20)]
PAIRS = [*zip(XS, YS, strict=True)]


class Model:
    """tanh(w x + b) v + c, whose leaves have roles or not, and its squared errors."""

    def __init__(self, role, data):
        self.w, self.b, self.v, self.c = self.leaves = [
            Value(x, role=role) for x in (0.5, -0.25, 0.75, 0.125)
        ]
        wrap = {"float": float, "": Value}.get(data, lambda x: Value(x, role=data))
        self.pairs = [(wrap(x), wrap(y)) for x, y in PAIRS]

    def __call__(self, x):
        return tanh(self.w * x + self.b) * self.v + self.c

    def errors(self, start=0, stop=None):
        return [(self(x) - y) ** 2 for x, y in self.pairs[start:stop]]


@pytest.fixture(params=["parameter", ""])
def role(request):
    return request.param


@pytest.fixture(params=["float", "input", ""])
def model(role, request):
    return Model(role, request.param)


ONE = 15  # nodes of the model for one sample


@pytest.mark.parametrize("way", WAYS + OTHER_WAYS)
def test_however_a_loss_is_summed_it_becomes_one_copy(model, way):
    check(way(model.errors()), model.leaves, ONE + 6)


def test_mini_batches_become_one_batch(model):
    for sizes in [(10, 10), (7, 13), (3, 8, 9)]:
        starts = [sum(sizes[:i]) for i in range(len(sizes))]
        parts = [
            model.errors(start, start + size) for start, size in zip(starts, sizes, strict=True)
        ]
        check(mean([total(part) for part in parts]), model.leaves, ONE + 6)
        check(total([mean(part) for part in parts]), model.leaves, ONE + 6)
        check(sum(sum(part) / len(part) for part in parts), model.leaves, ONE + 6)


def test_samples_may_have_weights(model):
    weights = [random.random() for _ in XS]
    check(total([u * e for u, e in zip(weights, model.errors(), strict=True)]), model.leaves, 20)
    loss = 0
    for error in model.errors():
        loss = 0.9 * loss + 0.1 * error
    check(loss, model.leaves, 22)


def test_the_weights_of_a_running_mean_become_a_column_of_constants():
    w, average = Value(0.5), 0
    for x in (1.0, 2.0, 3.0):
        average = 0.5 * average + 0.25 * exp(w * x)
    leaves = [x for x in topological_order(stacked(average)) if not x.parents]
    columns = {tuple(x.data): x.role for x in leaves if np.ndim(x.data)}
    assert columns == {(0.25, 0.5, 1.0): "constant", (1.0, 2.0, 3.0): "constant"}


def test_two_losses_over_the_same_samples_share_their_columns(model):
    absolute = [abs(model(x) - y) for x, y in model.pairs]
    check(mean(model.errors()) + 0.1 * mean(absolute), model.leaves, 2 * ONE + 6)


def test_a_loss_of_two_terms_for_each_sample_stays_in_one_copy(model):
    loss = 0
    for x, y in model.pairs:
        p = model(x)
        loss += (p - y) ** 2 + 0.1 * abs(p - y)
    check(loss, model.leaves, ONE + 8)


def test_parameters_under_regularisation_do_not_become_lanes(model):
    squares = [x**2 for x in model.leaves]
    check(mean(model.errors()) + 0.1 * sum(squares), model.leaves, ONE + 18)
    check(0.1 * total(squares) + sum(model.errors()), model.leaves, ONE + 18)
    check(total([*model.errors(), *squares]), model.leaves, ONE + 18)
    strength = Value(0.3)
    lasso = total([strength * abs(x) for x in model.leaves])
    check(mean(model.errors()) + lasso, [*model.leaves, strength], ONE + 18)


def test_a_batch_may_stand_inside_other_operations(model):
    check(sqrt(mean(model.errors())), model.leaves, ONE + 6)
    check(log(1 + sqrt(sum(model.errors()))) * model.w, model.leaves, ONE + 8)


def test_a_time_series_may_share_its_inputs(role):
    for wrap in (float, Value, lambda x: Value(x, role="input")):
        w, b = Value(0.5, role=role), Value(0.25, role=role)
        series = [wrap(x) for x in XS]
        check(total([(w * x + b - y) ** 2 for x, y in pairwise(series)]), [w, b], 12)


def test_samples_that_share_a_mean_over_the_batch_become_one_copy(role):
    w, b = Value(0.5, role=role), Value(0.25, role=role)
    hidden = [w * x + b for x in XS]
    middle = mean(hidden)
    spread = sqrt(mean([(h - middle) ** 2 for h in hidden]) + 1e-5)
    scaled = [(h - middle) / spread for h in hidden]
    check(mean_squared_error(scaled, YS), [w], 40)


def test_samples_of_three_kinds_become_three_copies(model):
    def of(i, x, y):
        return [(model(x) - y) ** 2, abs(model(x) - y), tanh(model(x) * y)][i % 3]

    check(total([of(i, x, y) for i, (x, y) in enumerate(model.pairs)]), model.leaves, 3 * ONE)


def test_constants_that_are_the_same_in_all_samples_stay_one_number():
    w = Value(0.5)
    batch = stacked(sum((w * x - 2.0) ** 2 / 8.0 for x in (1.0, 2.0, 3.0)))
    leaves = [node for node in topological_order(batch) if not node.parents]
    lanes = [[1.0, 2.0, 3.0], 0.5, 2, 2.0, 8.0]
    assert sorted([np.ndim(x.data) for x in leaves]) == [0, 0, 0, 0, 1]
    assert {x.role for x in leaves if x is not w} == {"constant"}
    assert [x.data.tolist() for x in leaves if np.ndim(x.data)] == lanes[:1]


def test_labels_lose_the_numbers_in_which_they_differ_and_roles_are_kept():
    batch = stacked(IrisNetwork().loss(FLOWERS[:1] * 3))
    labels = {node.label: node for node in topological_order(batch) if node.label}
    assert {"upper", "relu_upper", "raw_setosa", "p_setosa", "cross_entropy", "w1"} < {*labels}
    assert not any("[" in label for label in labels)
    assert labels["petal"].role == "input"
    assert labels["w1"].role == "parameter"
    assert batch.label == "total"


def test_targets_as_numbers_for_each_species_become_columns():
    network = IrisNetwork()
    one_hot = {"Setosa": (1, 0, 0), "Versicolor": (0, 1, 0), "Virginica": (0, 0, 1)}
    flowers = [(f.petal, f.sepal, one_hot[f.species]) for f in load_iris()]
    batch = check(network.loss(flowers), network.parameters(), size(network.loss(flowers[:1])) + 3)
    columns = {x.label: x.data for x in topological_order(batch) if np.ndim(x.data)}
    assert columns["is_versicolor"].tolist() == [0.0] * 50 + [1.0] * 50 + [0.0] * 50


def test_of_150_flowers_one_of_each_species_remains():
    network = IrisNetwork()
    loss = network.loss(load_iris())
    assert size(loss) == 4066
    check(loss, network.parameters(), 100)


def test_a_network_with_a_loss_of_many_classes_becomes_a_copy_for_each():
    network = MLP([2, 4, 3], activation=tanh)
    losses = [cross_entropy(network([x, y]), i % 3) for i, (x, y) in enumerate(PAIRS)]
    check(sum(losses), network.parameters(), 3 * size(losses[0]))
    predictions = [network([x, y])[0] for x, y in PAIRS]
    loss = mean_squared_error(predictions, YS) + 0.01 * sum(p**2 for p in network.parameters())
    check(loss, network.parameters(), 4 * len(network.parameters()) + size(losses[0]))


def one_neuron():
    return tanh(Value(2.0) * Value(3.0) + Value(4.0) * Value(5.0) + Value(6.0))


def one_sample_of_a_network():
    network = MLP([2, 4, 1], activation=tanh)
    for parameter in network.parameters():
        parameter.role = ""
    return network([Value(0.5), Value(0.25)])[0]


def a_polynomial():
    x = Value(2.0)
    return 3 * x**2 + 4 * x**3 - 5 * x


def twice():
    x = Value(2.0)
    return x * x + x * x


def exact_numbers():
    w = Value(Fraction(1, 3))
    return sum((w * Fraction(i, 7) - 1) ** 2 for i in range(5))


def complex_numbers():
    w = Value(0.5 + 1e-20j)
    return sum((w * x - 1) ** 2 for x in XS)


def nested_values():
    w = Value(Value(0.5))
    return sum((w * x - 1) ** 2 for x in XS)


def arrays():
    w = Value(np.array([0.5, 1.0]))
    return sum(total((w * x + np.array([0.0, 1.0])) ** 2) for x in XS)


def products_of_vectors():
    return total([Value(float(i)) * Value(i + 0.5) for i in range(5)])


def squares_that_share(number):
    w = Value(number, role="parameter")
    return total([(w * Value(float(i), role="input") - 1.0) ** 2 for i in range(5)])


@pytest.mark.parametrize(
    "f",
    [
        one_neuron,
        one_sample_of_a_network,
        a_polynomial,
        twice,
        exact_numbers,
        complex_numbers,
        nested_values,
        arrays,
        products_of_vectors,
        lambda: squares_that_share(Fraction(1, 3)),
        lambda: squares_that_share(np.array([1.0, 2.0])),
        lambda: Value(2.0),
        lambda: sum(Value(float(i)) for i in range(5)),
    ],
)
def test_what_is_no_batch_comes_back_as_it_is(f):
    root = f()
    assert stacked(root) is root


def test_the_graph_itself_is_left_as_it_was():
    model = Model("", "input")
    loss = mean(model.errors())
    before = [(node, node.data, node.label, node.parents) for node in topological_order(loss)]
    stacked(loss)
    assert before == [(x, x.data, x.label, x.parents) for x in topological_order(loss)]


def test_parameters_that_meet_every_sample_in_an_inner_mean_keep_their_gradients():
    w, *biases = [Value(x) for x in (0.5, -0.25, 0.75)]
    samples = [(1.0, 2.0), (2.0, 3.0), (3.0, 5.0), (4.0, 1.0)]
    loss = mean([mean([(w * x + b - y) ** 2 for b in biases]) for x, y in samples])
    check(loss, [w, *biases], most=24)


def test_parameters_without_a_role_can_be_named():
    users, items = [[Value(0.1 * i + j) for i in range(3)] for j in (1, 2)]
    loss = sum((u * v - 1) ** 2 for u in users for v in items)
    assert stacked(loss, parameters=[*users, *items]) is loss


def test_an_operation_of_one_s_own_is_computed_in_lanes_if_it_can_be():
    @operation
    def swish(x):
        return x * x.sigmoid() if isinstance(x, Value) else x / (1 + np.exp(-x))

    @operation
    def branching(x):
        def chain_rule(slope):
            return (slope if x > 0 else -slope,)

        return abs(x), chain_rule

    @operation
    def largest(x):  # of an array it would be something else
        return np.max(x) + 0 * x, lambda slope: (slope,)

    @operation
    def rough(x):  # of an array the last digits are others
        return x * (1 + 1e-11 * np.ndim(x)), lambda slope: (slope,)

    w = Value(0.5)
    check(sum(swish(w * x) for x in XS), [w], 6)
    for f in (branching, largest, rough):
        loss = sum(f(w * x) for x in XS)
        assert stacked(loss) is loss


def test_an_extreme_number_gives_no_warning():
    w = Value(1e200)
    assert stacked(sum((w * x) ** 2 + maximum(w, x) for x in (1e100, 2e100))).data == math.inf


@pytest.mark.slow
def test_deep_graphs_are_no_trouble():
    w, b = Value(0.5), Value(0.25)
    x = y = z = Value(0.5)
    loss = 0
    for i in range(4000):  # four times what Python lets a function call itself
        loss = loss + (w * (i % 7) + b - i % 3) ** 2
        y = tanh(y + x * 0.5) + b * 0.5 + y * b
        z = -(z - 0.5)
    check(loss, [w, b], 12)
    for root in (y, z):
        assert stacked(root) is root


def four_inputs_and_one_weight(parameter="", data=""):
    w = Value(2.0, role=parameter)
    samples = [[Value(float(i + j), role=data) for i in range(4)] for j in range(5)]
    return total([(w * x1 + x2 * x3 - x4) ** 2 for x1, x2, x3, x4 in samples]), w


@pytest.mark.parametrize("roles", [{"parameter": "parameter"}, {"data": "input"}])
def test_a_role_tells_a_batch_where_the_samples_have_more_numbers_than_they_share(roles):
    loss, w = four_inputs_and_one_weight(**roles)
    check(loss, [w], 12)
    loss, w = four_inputs_and_one_weight()
    assert stacked(loss) is loss  # it could as well be a layer of five neurons


def test_terms_of_data_alone_become_lanes_beside_a_batch_and_not_by_themselves():
    w, squares = Value(0.5), [Value(float(k), role="input") for k in range(6)]
    samples = [(w * Value(float(k), role="input") - 2.0) ** 2 for k in range(6)]
    check(total([*samples, *[x * x for x in squares]]), [w], 12)
    loss = w * total([x * x for x in squares])
    assert stacked(loss) is loss


def test_an_input_that_all_terms_share_does_not_make_samples_of_them():
    x, c = Value(2.0), Value(3.0, role="input")
    neurons = [tanh(Value(0.1 * i) * x + Value(0.2 * i) * c + Value(0.3 * i)) for i in range(1, 6)]
    loss = total(neurons)
    assert stacked(loss) is loss


def test_a_number_that_a_sample_uses_twice_is_one_number_of_it():
    w = Value(0.5)
    samples = [(Value(float(i)), Value(float(i * i))) for i in range(1, 6)]
    check(total([(w * x + x * x - y) ** 2 for x, y in samples]), [w], 12)


def test_an_exponent_may_be_a_parameter():
    """(2 * 1)**2 + (2 * 2)**2 + (2 * 3)**2 = 56."""
    w = Value(2.0)
    loss = total((w * x) ** w for x in (1.0, 2.0, 3.0))
    assert check(loss, [w], 5).data == pytest.approx(56, rel=1e-15)


def test_a_factor_of_a_penalty_comes_after_its_sum():
    """Each of the factors 0.5, 0.1 and 0.2 is in one product, and that has the same number."""
    w, c = Value(0.7, label="w", role="parameter"), Value(0.3, label="c", role="parameter")
    samples = total([(w * float(i) - c) ** 2 for i in range(1, 9)])
    loss = 0.5 * (0.1 * samples + (w * w + w * c)) - 0.2 * (w - c)
    batch = stacked(loss)
    for factor in "0.5", "0.1", "0.2":
        before, after = [
            [x.data for x in topological_order(root) if factor in [repr(y.data) for y in x.parents]]
            for root in (loss, batch)
        ]
        assert after == pytest.approx(before, rel=1e-12)
    assert batch.data == pytest.approx(loss.data, rel=1e-12)
