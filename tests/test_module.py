"""Module: parameters are found wherever they are kept, saved, and loaded whole or not at all."""

import math
import re
from fractions import Fraction

import numpy
import pytest

from engine import Value
from nn import Module
from nn.iris import IrisNetwork


class Leaf(Module):
    def __init__(self):
        self.weights = [Value(1.0), Value(2.0)]
        self.size = 2


class Tree(Module):
    def __init__(self):
        self.first = Leaf()
        self.parts = (self.first, Leaf())
        self.bias = self.first.weights[0]


def test_parameters_are_named_by_their_path_and_each_found_once():
    names = [name for name, _ in Tree().named_parameters()]
    assert names == ["first.weights.0", "first.weights.1", "parts.1.weights.0", "parts.1.weights.1"]


def test_zero_grad_leaves_none():
    tree = Tree()
    sum(tree.parameters()).backward()
    assert [parameter.grad for parameter in tree.parameters()] == [1.0] * 4
    tree.zero_grad()
    assert [parameter.grad for parameter in tree.parameters()] == [None] * 4


def names_and_numbers(module):
    return {name: parameter.data for name, parameter in module.named_parameters()}


@pytest.fixture
def path(tmp_path):
    return Tree().save(tmp_path / "tree.json")


def test_a_saved_network_is_a_readable_file_in_the_order_of_the_names(path):
    assert path.read_text() == (
        '{\n  "first.weights.0": 1.0,\n  "first.weights.1": 2.0,\n'
        '  "parts.1.weights.0": 1.0,\n  "parts.1.weights.1": 2.0\n}\n'
    )


def test_numbers_come_back_to_the_last_digit_with_sign_and_type(tmp_path):
    numbers = [0.1 + 0.2, -0.0, 5e-324, 2**60 + 1]
    saved, loaded = Tree(), Tree()
    for parameter, number in zip(saved.parameters(), numbers, strict=True):
        parameter.data = number
    loaded.load(saved.save(tmp_path / "tree.json"))
    assert [repr(parameter.data) for parameter in loaded.parameters()] == list(map(repr, numbers))


def test_the_iris_network_comes_back_as_it_was(tmp_path):
    trained, fresh = IrisNetwork(), IrisNetwork()
    trained.b3.data = -0.1
    fresh.load(trained.save(tmp_path / "iris.json"))
    assert names_and_numbers(fresh) == names_and_numbers(trained)


RIGHT = '"first.weights.0": 3, "first.weights.1": 3, "parts.1.weights.0": 3'


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (f"{{{RIGHT}}}", "missing in the file: 'parts.1.weights.1'; missing in the network: none"),
        ("{}", "'first.weights.0', 'first.weights.1', 'parts.1.weights.0' and 1 more"),
        (f'{{{RIGHT}, "bias": 3}}', "missing in the network: 'bias'"),
        (f'{{{RIGHT}, "first.weights.0": 4}}', "'first.weights.0' twice"),
        (f'{{{RIGHT}, "parts.1.weights.1": NaN}}', "'parts.1.weights.1' = nan"),
        (f'{{{RIGHT}, "parts.1.weights.1": -Infinity}}', "'parts.1.weights.1' = -inf"),
        (f'{{{RIGHT}, "parts.1.weights.1": 1e999}}', "'parts.1.weights.1' = inf"),
        (f'{{{RIGHT}, "parts.1.weights.1": 1{"0" * 400}}}', "'parts.1.weights.1' = 1000"),
        (f'{{{RIGHT}, "parts.1.weights.1": true}}', "'parts.1.weights.1' = True"),
        (f'{{{RIGHT}, "parts.1.weights.1": "3"}}', "'parts.1.weights.1' = '3'"),
        (f'{{{RIGHT}, "parts.1.weights.1": null}}', "'parts.1.weights.1' = None"),
        ("[1.0, 2.0]", "holds [1.0, 2.0], not the {name: number}"),
        (f"{{{RIGHT}", "is not JSON as Module.save writes it"),
        ("", "is not JSON as Module.save writes it"),
        ("[" * 100_000, "is not JSON as Module.save writes it"),
        (b"\xff\xfe", "is not JSON as Module.save writes it"),
    ],
    ids=range(16),
)
def test_a_file_that_does_not_fit_is_named_and_changes_nothing(path, content, says):
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    tree = Tree()
    with pytest.raises(ValueError, match=re.escape(says)) as caught:
        tree.load(path)
    assert str(path) in str(caught.value)
    assert names_and_numbers(tree) == names_and_numbers(Tree())


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf, 10**400])
def test_a_number_that_cannot_be_used_again_is_not_saved_over_the_old_file(path, number):
    old, tree = path.read_text(), Tree()
    tree.bias.data = number
    with pytest.raises(ValueError, match=r"^first\.weights\.0 is "):
        tree.save(path)
    assert [(p.name, p.read_text()) for p in path.parent.iterdir()] == [("tree.json", old)]


def test_a_network_that_went_wrong_can_be_loaded_again(path):
    tree = Tree()
    tree.bias.data = math.nan
    tree.load(path)
    assert tree.bias.data == 1.0


@pytest.mark.parametrize("number", [Fraction(1, 3), 1j, numpy.ones(2), Value(1.0), True])
def test_other_numbers_than_floats_and_ints_are_refused_both_ways(path, number):
    tree = Tree()
    tree.bias.data = number
    for act in tree.save, tree.load:
        with pytest.raises(TypeError, match=r"first\.weights\.0 holds .* only floats and ints"):
            act(path)
    assert tree.bias.data is number


def test_results_inputs_and_constants_are_no_parameters_and_a_dict_holds_some():
    class Odd(Module):
        def __init__(self):
            self.weights = {"left": Value(1.0), "right": Value(2.0)}
            self.half = Value(0.5, role="constant")
            self.last = self.weights["left"] * 2

    assert [name for name, _ in Odd().named_parameters()] == ["weights.left", "weights.right"]
