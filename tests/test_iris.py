"""The iris network: the numbers of the article."""

from fractions import Fraction

import pytest

from engine import Value, softmax
from engine.graph import topological_order
from nn.iris import FLOWERS, SPECIES, Flower, IrisNetwork, load_iris


@pytest.fixture
def network():
    return IrisNetwork()


def test_there_are_15_parameters_with_the_names_of_the_article(network):
    names = [
        *("w1", "w2", "b1", "w3", "w4", "b2", "w5", "w6", "b3"),
        *("w7", "w8", "b4", "w9", "w10", "b5"),
    ]
    assert [name for name, _ in network.named_parameters()] == names
    assert [parameter.label for parameter in network.parameters()] == names
    assert {parameter.role for parameter in network.parameters()} == {"parameter"}


@pytest.mark.parametrize(
    ("flower", "p", "cross_entropy", "slope"),
    [
        (FLOWERS[0], 0.15, 1.89, -0.849121),
        (FLOWERS[1], 0.71, 0.35, 0.035119),
        (FLOWERS[2], 0.65, 0.43, 0.040801),
    ],
)
def test_each_flower_has_the_numbers_of_the_article(network, flower, p, cross_entropy, slope):
    probabilities = network(flower.petal, flower.sepal)
    assert round(probabilities[SPECIES.index(flower.species)].data, 2) == p
    loss = network.loss([flower])
    loss.backward()
    assert round(loss.data, 2) == cross_entropy
    assert round(network.b3.grad, 6) == slope
    p_setosa = probabilities[0].data  # by hand: p - 1 of a Setosa, p of the others
    assert network.b3.grad == pytest.approx(p_setosa - (flower.species == "Setosa"), rel=1e-14)


def test_the_total_and_its_slopes_are_those_of_the_article(network):
    total = network.loss(FLOWERS)
    total.backward()
    assert total.data == pytest.approx(2.6659385144530536, rel=1e-14)
    assert network.b3.grad == pytest.approx(-0.7732010032512964, rel=1e-14)
    assert round(network.b4.grad, 6) == 0.309422
    assert round(network.b5.grad, 6) == 0.463779
    assert network.b3.grad + network.b4.grad + network.b5.grad == pytest.approx(0, abs=1e-15)


def test_gradient_descent_takes_17_steps_to_the_minimum(network):
    path = []
    while not path or abs(network.b3.grad) >= 1e-6:
        if path:
            network.b3.data -= network.b3.grad
        network.zero_grad()
        total = network.loss(FLOWERS)
        total.backward()
        path.append(network.b3.data)
    assert [round(b3, 10) for b3 in path[:4]] == [-2, -1.2267989967, -0.6622584096, -0.3272530245]
    assert len(path) == 17 + 1
    assert round(path[-1], 7) == -0.0316542
    assert round(total.data, 10) == 1.7746961340


def test_the_second_derivative_in_b3_comes_by_nesting(network):
    b3 = Value(-2.0)
    network.b3 = Value(b3)
    network.loss(FLOWERS).backward()
    network.b3.grad.backward()
    assert b3.grad == pytest.approx(0.20113646161, rel=1e-10)


def test_one_number_takes_the_150_flowers_from_62_to_95_percent(network):
    """The totals are mpmath's, at 40 digits."""
    flowers = load_iris()
    assert network.accuracy(flowers) == 93 / 150
    assert network.loss(flowers).data == pytest.approx(135.733391299809347, rel=1e-14)
    network.b3.data = -0.031652958487830914
    assert network.accuracy(flowers) == 143 / 150
    assert network.loss(flowers).data == pytest.approx(92.563318027434064, rel=1e-14)


def test_the_data_are_fishers_scaled_from_0_to_1():
    flowers = load_iris()
    assert flowers[0] == Flower((0.2 - 0.1) / 2.4, (3.5 - 2.0) / 2.4, "Setosa")
    assert [sum(f.species == name for f in flowers) for name in SPECIES] == [50, 50, 50]
    assert [min(f[i] for f in flowers) for i in (0, 1)] == [0, 0]
    assert [max(f[i] for f in flowers) for i in (0, 1)] == pytest.approx([1, 1])
    by_hand = [0.246, 1.326, 2.026]  # Fisher's mean petal widths, 1936
    for name, mean in zip(SPECIES, by_hand, strict=True):
        widths = [f.petal * 2.4 + 0.1 for f in flowers if f.species == name]
        assert sum(widths) / 50 == pytest.approx(mean)


def test_every_node_one_would_point_at_has_a_label(network):
    labels = {node.label for node in topological_order(network.loss(FLOWERS[:1]))}
    assert labels >= {
        *("petal", "sepal", "upper", "relu_upper", "bottom", "relu_bottom", "raw_setosa"),
        *("raw_versicolor", "raw_virginica", "p_setosa", "cross_entropy"),
    }
    labels = {node.label for node in topological_order(network.loss(FLOWERS))}
    assert labels >= {"total", "petal[0]", "upper[1]", "p_versicolor[2]", "cross_entropy[2]", "b3"}


def test_a_species_is_a_name_an_index_or_three_numbers(network):
    losses = [
        network.loss([(0.04, 0.42, species)]).data
        for species in ("Setosa", "setosa", 0, (1, 0, 0), [Value(1.0), Value(0.0), Value(0.0)])
    ]
    assert losses == [losses[0]] * 5
    assert (
        network.accuracy([(0.5, 0.37, (0, 1, 0)), (0.5, 0.37, 1), (0.5, 0.37, "Setosa")]) == 2 / 3
    )


@pytest.mark.parametrize(
    ("species", "says"),
    [("rose", "Setosa, Versicolor, Virginica"), (3, "3"), (-1, "-1"), ((1, 0), "one for each")],
)
def test_an_unknown_species_is_named_with_those_there_are(network, species, says):
    with pytest.raises(ValueError, match="species") as caught:
        network.loss([(0.5, 0.5, species)])
    assert says in str(caught.value)


def test_a_probability_too_small_for_its_logarithm_is_named_with_the_way_out(network):
    network.b3.data = -800.0
    with pytest.raises(ValueError, match=r"^p_setosa = 0.0 is too small .* cross_entropy\(raws"):
        network.loss([(0.04, 0.42, "Setosa")])


def test_a_loss_of_no_flowers_is_refused(network):
    with pytest.raises(ValueError, match="at least one flower"):
        network.loss([])


def test_inputs_may_be_values_and_keep_the_label_they_have(network):
    petal = Value(0.04, label="width")
    network.raw(petal, Value(0.42))[0].backward()
    assert (petal.label, petal.role) == ("width", "input")
    assert petal.grad == pytest.approx(-2.5 * -0.1 + -1.5 * 1.5)  # both ReLUs are open


def test_the_raw_outputs_are_exact_over_fractions(network):
    for parameter in network.parameters():
        parameter.data = Fraction(str(parameter.data))
    raws = network.raw(Fraction("0.04"), Fraction("0.42"))
    upper = (
        Fraction("-2.5") * Fraction("0.04") + Fraction("0.6") * Fraction("0.42") + Fraction("1.6")
    )
    bottom = (
        Fraction("-1.5") * Fraction("0.04") + Fraction("0.4") * Fraction("0.42") + Fraction("0.7")
    )
    assert raws[0].data == Fraction("-0.1") * upper + Fraction("1.5") * bottom - 2


def test_a_probability_has_its_own_raw_output_first_and_the_slopes_of_the_article(network):
    raws = network.raw(0.04, 0.42)
    p, q, r = softmax(raws)
    assert q.parents == (raws[1], raws[0], raws[2])
    own, *others = q.chain_rule(1)
    assert own == pytest.approx(q.data * (1 - q.data), rel=1e-14)
    assert others == pytest.approx([-q.data * p.data, -q.data * r.data], rel=1e-14)
