"""Module: parameters are found wherever they are kept, saved, and loaded whole or not at all."""

import dataclasses
import functools
import math
import operator
import re
import types
from collections import OrderedDict, deque
from fractions import Fraction

import numpy
import pandas
import pytest

from engine import Value, draw, program, trace
from nn import MLP, SGD, Layer, Module
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


@pytest.mark.parametrize("number", [Fraction(1, 3), 1j, numpy.ones(2), Value(1.0)])
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


# Wherever learners keep them


@dataclasses.dataclass
class Weights:
    left: Value
    right: list


class Line:
    def __init__(self):
        self.slope = Value(2.0)


class Slotted:
    __slots__ = ("slope",)

    def __init__(self):
        self.slope = Value(2.0)


class Holder(Module):
    def __init__(self, held):
        self.held = held
        self.bias = Value(0.0)


def one(x=1.0):
    return Value(x)


@pytest.mark.parametrize(
    ("held", "names"),
    [
        (numpy.array([one(), one()]), ["0", "1"]),
        (numpy.array([[one()], [one()]]), ["0.0", "1.0"]),
        (deque([one(), one()]), ["0", "1"]),
        (OrderedDict(a=one(), b=[one()]), ["a", "b.0"]),
        (types.MappingProxyType({"a": one()}), ["a"]),
        (Weights(one(), [one(), one()]), ["left", "right.0", "right.1"]),
        ([{"a": deque([numpy.array([one()])])}], ["0.a.0.0"]),
        (numpy.array([Layer(1, 1)]), ["0.neurons.0.weights.0", "0.neurons.0.bias"]),
        (numpy.ones(3), []),
    ],
    ids=lambda x: type(x).__name__,
)
def test_parameters_are_found_in_arrays_deques_dicts_and_dataclasses(held, names):
    module = Holder(held)
    found = [name for name, _ in module.named_parameters()]
    assert found == [*[f"held.{name}" for name in names], "bias"]
    sum(module.parameters()).backward()
    assert {parameter.grad for parameter in module.parameters()} == {1.0}


@pytest.mark.parametrize(
    ("held", "says"),
    [
        ({one()}, "held is a set and holds the parameter .* write a list"),
        (frozenset({one()}), "held is a frozenset and .* write a list"),
        (pandas.Series([one(), one()]), "held is a Series and .* write a list"),
        (Line(), r"held is a Line and .* write `class Line\(Module\)`"),
        (Slotted(), r"held is a Slotted and .* write `class Slotted\(Module\)`"),
        ([Line()], r"held\.0 is a Line"),
        ({"a": [{one()}]}, r"held\.a\.0 is a set"),
        (types.SimpleNamespace(inner=[Line()]), "held is a SimpleNamespace"),
    ],
    ids=lambda x: type(x).__name__,
)
def test_a_parameter_where_a_module_does_not_look_is_an_error_that_names_the_place(held, says):
    module = Holder(held)
    for use in module.parameters, module.zero_grad, lambda: SGD(module.parameters(), 0.1):
        with pytest.raises(TypeError, match=says):
            use()


def test_what_is_no_parameter_or_is_found_elsewhere_may_stand_anywhere():
    class Model(Module):
        def __init__(self):
            self.w = Value(2.0, role="parameter")
            x = Value(3.0, role="input")
            self.data = types.SimpleNamespace(inputs={x}, targets={Value(1.0, role="constant")})
            self.trained = {self.w}
            self.optimizer = SGD([self.w], 0.1)
            loss = self.w * x
            self.picture, self.steps, self.results = draw(loss), trace(loss), {loss}
            self.program = program(loss, inputs=[x], parameters=[self.w])
            self.activation = lambda y: y * self.w
            self.kind, self.library = Line, numpy

    model = Model()
    model.itself = types.SimpleNamespace(model=model)
    assert [name for name, _ in model.named_parameters()] == ["w"]


def test_a_module_prints_its_modules_with_how_many_parameters_they_have():
    assert repr(Leaf()) == "Leaf, 2 parameters"
    assert repr(Tree()) == (
        "Tree, 4 parameters\n"
        "    first: Leaf, 2 parameters\n"
        "    parts.0: Leaf, 2 parameters\n"
        "    parts.1: Leaf, 2 parameters"
    )
    assert repr(Holder(Weights(Leaf(), [Leaf()]))) == (
        "Holder, 5 parameters\n"
        "    held.left: Leaf, 2 parameters\n"
        "    held.right.0: Leaf, 2 parameters"
    )
    assert repr(IrisNetwork()) == "IrisNetwork, 15 parameters"


def test_a_module_with_forward_is_told_to_have_a_call():
    class Model(Module):
        def forward(self, x):
            return x

    with pytest.raises(TypeError, match=r"write `def __call__\(self, ...\)` in its class, where"):
        Model()(1.0)


def test_a_module_prints_itself_even_where_its_parameters_are_in_a_wrong_place():
    module = Holder([{one()}])
    module.held.append(module.held)
    assert repr(module) == "Holder, 1 parameter"


def test_an_attribute_that_leads_far_is_not_searched_to_its_end():
    far = Line()
    far.slope = deque()
    for _ in range(5000):
        far.slope.append(types.SimpleNamespace(next=Value(1.0, role="input")))
    assert len(Holder(far).parameters()) == 1


@pytest.mark.parametrize(
    ("name", "instead"),
    [
        ("forward", "network(inputs)"),
        ("predict", "network(inputs)"),
        ("state_dict", "network.save(path)"),
        ("eval", "nothing"),
    ],
)
def test_what_other_libraries_call_it_is_told_as_what_it_is_called_here(name, instead):
    with pytest.raises(AttributeError, match=re.escape(f"MLP has no {name}; write {instead}")):
        getattr(MLP([1, 1]), name)
    with pytest.raises(AttributeError, match=r"MLP has no colour$"):
        MLP([1, 1]).colour  # noqa: B018


def test_parameters_of_a_class_and_in_slots_are_found():
    class WithSlots(Module):
        __slots__ = ("w",)
        shared = Value(1.0)
        layers = (Value(2.0),)

        def __init__(self):
            self.w, self.b = Value(3.0), Value(4.0)

    names = [name for name, _ in WithSlots().named_parameters()]
    assert names == ["shared", "layers.0", "w", "b"]


def test_an_attribute_hides_one_of_the_class_that_has_the_same_name():
    class Base(Module):
        w, b = Value(1.0), Value(2.0)

    class Model(Base):
        b = None  # this one has no bias

        def __init__(self):
            self.w = Value(3.0)

    model = Model()
    assert [*model.named_parameters()] == [("w", model.w)]


def test_a_private_slot_is_found_and_an_empty_one_is_not_missed():
    class Model(Module):
        __slots__ = ("__w", "later")

        def __init__(self):
            self.__w = Value(1.0)

    assert [x.data for x in Model().parameters()] == [1.0]


def held_by_a_function(w):
    return lambda x: w * x


def held_by_a_partial(w):
    return functools.partial(operator.mul, w)


def held_by_a_method(w):
    return types.MethodType(lambda self, x: self[0] * x, [w])


@pytest.mark.parametrize("hold", [held_by_a_function, held_by_a_partial, held_by_a_method])
def test_a_parameter_that_only_a_function_knows_is_refused_and_beside_it_is_found(hold):
    class Model(Module):
        def __init__(self, seen):
            w = Value(2.0)
            self.f = hold(w)
            if seen:
                self.w = w

    with pytest.raises(TypeError, match=r"would not be trained; keep the parameter in an attribut"):
        Model(seen=False).parameters()
    assert len(Model(seen=True).parameters()) == 1


def test_two_parameters_of_one_name_are_not_saved_as_one(tmp_path):
    class Model(Module):
        def __init__(self, numbers):
            self.w = numbers

    for numbers in {1: Value(1.0), "1": Value(2.0)}, {"a.b": Value(1.0), "a": {"b": Value(2.0)}}:
        model = Model(numbers)
        assert len(model.parameters()) == 2
        with pytest.raises(ValueError, match=r"two parameters would have the name 'w\.(1|a\.b)'"):
            model.save(tmp_path / "w.json")
        assert not [*tmp_path.iterdir()]


@pytest.mark.parametrize("scalar", [numpy.float32(0.1), numpy.float64(0.1), numpy.int64(3), True])
def test_a_scalar_of_numpy_is_saved_as_the_number_of_python(scalar, tmp_path):
    model = MLP([1, 1])
    model.parameters()[0].data = scalar
    path = model.save(tmp_path / "w.json")
    model.load(path)
    loaded = model.parameters()[0].data
    assert (loaded, type(loaded)) == (scalar, type(+(scalar if scalar is True else scalar.item())))
