"""Guarded: what learners bring from other engines works, or its error says what to write here."""

import copy
import math
import re
from collections.abc import Iterable
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest

import engine
import nn
from engine import Value, draw, explore, paths, trace
from engine.elsewhere import IMPORTS, INSTEAD


def says(error, words):
    return pytest.raises(error, match=re.escape(words))


@pytest.mark.parametrize("label", [3, 0, None, 2.5, b"x", ["x"], Value(1.0)], ids=repr)
def test_a_label_that_is_no_text_is_refused_where_it_is_given(label):
    x = Value(2.0, label="x")
    for give in (
        lambda: Value(2.0, label=label),
        lambda: x.named(label),
        lambda: (x * 2).named(label),
        lambda: setattr(x, "label", label),
    ):
        with says(TypeError, 'a label must be text, such as "x", and not'):
            give()
    assert x.label == "x"


def test_a_label_is_given_with_the_number_by_named_or_later():
    x = Value(2.0, label=np.str_("x"))
    y = (x * 3).named("y")
    z = y + 1
    z.label = "z"
    assert str(trace(z)).count("z = y + 1") == 1
    assert draw(z).text.splitlines()[0].startswith("z = y + 1")


def test_a_label_in_the_place_of_the_parents_is_told_to_stand_by_its_name():
    with says(TypeError, "a label is given by name: Value(3.0, label='x')"):
        Value(3.0, "x")


def test_a_node_made_by_hand_needs_a_tuple_of_parents_and_a_chain_rule():
    x = Value(3.0)
    with says(TypeError, "parents must be a tuple of Values, and not {Value(3.0"):
        Value(6.0, {x}, "+")
    with says(TypeError, "that holds 6.0 was made with parents but without a chain_rule"):
        Value(6.0, (x, x), "+").backward()
    made = Value(6.0, (x,), "double", lambda slope: (slope * 2,))
    made.backward()
    assert x.grad == 2.0


@pytest.mark.parametrize("name", INSTEAD)
def test_what_others_call_it_is_told_as_what_it_is_called_here(name):
    x = Value(np.array([1.0, 2.0]))
    for ask in lambda: getattr(x, name), lambda: setattr(x, name, 1):
        with says(AttributeError, f"a Value has no {name}; write {INSTEAD[name]}"):
            ask()
    assert not hasattr(x, name)
    assert not hasattr(Value, name)
    assert name not in dir(x)


NAMES = (
    "MLP Layer Neuron Module SGD Adam fit Tensor tensor Parameter Variable draw_dot make_dot"
    " mse_loss MSELoss CrossEntropyLoss ReLU Linear gradcheck"
)


@pytest.mark.parametrize("name", NAMES.split())
def test_an_import_from_the_wrong_package_is_told_the_line_that_works(name):
    exec(IMPORTS[name], {})
    for package in "engine", "nn":
        if f"from {package} import {name}" != IMPORTS[name]:
            with says(ImportError, f"{package} has no {name}; write `{IMPORTS[name]}`"):
                exec(f"from {package} import {name}", {})


def test_no_name_of_others_is_left_untried():
    assert {*NAMES.split()} == {*IMPORTS}
    assert {*OF_NUMBERS, *OF_LANES, *WORDED.split(), "argsort"} == {*INSTEAD}


def test_what_engine_has_is_not_looked_for_in_nn():
    with says(ImportError, "nn has no Value; write `from engine import Value`"):
        exec("from nn import Value", {})
    for package in engine, nn:
        assert not hasattr(package, "nothing_like_it")
        with says(ImportError, f"cannot import name 'nothing_like_it' from '{package.__name__}'"):
            exec(f"from {package.__name__} import nothing_like_it", {})


def test_a_picture_and_a_page_are_told_to_be_saved():
    loss = Value(2.0, label="w") * 3
    for shown, name, file in (
        (draw(loss), "a picture has no show", "picture.svg"),
        (draw(loss), "a picture has no view", "picture.svg"),
        (explore(loss), "a page has no open", "page.html"),
    ):
        with says(AttributeError, f"{name}; a notebook shows it, and save('{file}') writes a file"):
            getattr(shown, name.split()[-1])
        assert copy.copy(shown).__dict__ == shown.__dict__
    for make in draw, explore, trace:
        with says(ValueError, "to write a file, save the result: .save("):
            make(loss, "loss.svg")


def test_paths_to_the_name_of_a_value_are_refused_with_the_way_out():
    w = Value(2.0, label="w")
    for wrong in "w", 2.0, [w]:
        with says(TypeError, f"paths takes a Value, and not {wrong!r}; write paths(loss, w)"):
            paths(w * 3, wrong)


OF_NUMBERS = {  # x = 2, labelled x, y = 3, n = 3
    **dict.fromkeys(["item", "numpy", "tolist", "detach", "value", "clone", "copy", "abs"], 2.0),
    **dict.fromkeys(["_prev", "prev", "_children", "children"], ()),
    "is_leaf": True,
    "name": "x",
    "_op": "",
    "gradient": None,
    "backprop": None,
    "pow": 8.0,
    "square": 4.0,
    "arctan": math.atan(2.0),
    "rsqrt": 1 / math.sqrt(2.0),
    "prod": 6.0,
    "neg": -2.0,
    "add": 5.0,
    "sub": -1.0,
    "mul": 6.0,
    "div": 2 / 3,
}
OF_LANES = {  # x = y = 1, 4, 7
    "shape": (3,),
    "ndim": 1,
    "size": 3,
    "dtype": float,
    "argmax": 2,
    "argmin": 0,
    "any": True,
    "all": True,
    "dot": 66.0,
    "matmul": 66.0,
    "mm": 66.0,
    "var": 6.0,
    "std": 6.0**0.5,
}


@pytest.mark.parametrize("name", [*OF_NUMBERS, *OF_LANES])
def test_what_is_to_be_written_instead_computes_what_the_name_means(name):
    x, y = Value(2.0, label="x"), Value(3.0)
    if name in OF_LANES:
        x = y = Value(np.array([1.0, 4.0, 7.0]))
    with pytest.raises(AttributeError) as caught:
        getattr(x, name)
    written = re.split(" of | for |, where", str(caught.value).partition("; write ")[2])[0]
    found = eval(written, {**vars(engine), "x": x, "y": y, "n": 3, "xs": [x, y]})
    expected = {**OF_NUMBERS, **OF_LANES}[name]
    assert (found.data if isinstance(found, Value) else found) == expected


WORDED = (
    "requires_grad requires_grad_ retain_grad zero_grad grad_fn _backward astype T reshape view"
)
WORDED += " view flatten ravel squeeze unsqueeze transpose gelu elu silu swish erf"


@pytest.mark.parametrize("name", WORDED.split())
def test_a_name_that_means_nothing_here_is_answered_too(name):
    with says(AttributeError, f"a Value has no {name}; write "):
        getattr(Value(2.0), name)


def test_what_nobody_has_is_python_s_own_error():
    with says(AttributeError, "'Value' object has no attribute 'sigmod'"):
        _ = Value(1.0).sigmod
    assert {"data", "grad", "label", "backward", "tanh"} <= set(dir(Value(1.0)))


@pytest.mark.parametrize("digits", [[], [2]])
def test_round_says_that_nothing_is_learned_through_it_and_what_to_write(digits):
    with says(TypeError, "write round(x.data) for the bare number"):
        round(Value(2.5), *digits)


def test_remainders_say_what_to_write_on_either_side():
    x = Value(Fraction(7, 2))
    for compute in (
        lambda: x % 2,
        lambda: x // 2,
        lambda: divmod(x, 2),
        lambda: 9 % x,
        lambda: 9 // x,
        lambda: divmod(9, x),
        lambda: x % x,
    ):
        with says(TypeError, "write x - n * y for x % y"):
            compute()
    y = Value(2)
    n = x.data // y.data
    remainder = x - n * y
    remainder.backward()
    assert (remainder.data, x.grad, y.grad) == (Fraction(3, 2), 1, -1)


def test_a_text_is_still_filled_in_with_a_value():
    assert "%s" % Value(2.0, label="x") == "Value(2.0, grad=None, label='x')"  # noqa: UP031


def test_a_step_in_place_makes_a_new_node():
    x = Value(1.0)
    y = x
    y += 1
    y *= 3
    y.backward()
    assert (y.data, x.data, x.grad) == (6.0, 1.0, 3.0)


def test_two_values_of_one_number_are_not_equal_but_one_is_less_than_another_number():
    x = Value(2.0)
    assert (x == 2.0, x != 2.0, x == x, x < 3, x.data == 2.0) == (False, True, True, True, True)


def test_libraries_that_ask_a_value_for_what_arrays_have_still_take_it_as_one_number():
    x = Value(2.0)
    array = np.array([x, x])
    assert (array.shape, array.dtype, array[0] is x) == ((2,), object, True)
    series = pd.Series([1.0, 2.0]) * x
    assert [y.data for y in series] == [2.0, 4.0]
    assert math.isclose((x * np.array([1.0, 2.0])).sum().data, 6.0)


@pytest.mark.parametrize("reduce", [Value.sum, Value.mean, Value.max, Value.min])
def test_lanes_have_no_axes(reduce):
    x = Value(np.array([[1.0, 2.0], [3.0, 4.0]]))
    for arguments, options in ([], {"axis": 0}), ([1], {}), ([], {"dim": 1}), ([], {"keepdims": 1}):
        with says(TypeError, "without axis= or dim=; make a Value of each row or column"):
            reduce(x, *arguments, **options)
    with says(TypeError, "write maximum(x, y) for the larger of two"):
        reduce(x, Value(3.0))


@pytest.mark.parametrize("other", [2.0, Value(2.0), Value(np.array([1.0, 2.0])), [1.0, 2.0]])
def test_a_value_is_no_matrix(other):
    x = Value(np.array([1.0, 2.0]))
    with says(TypeError, "write total(x * y)"):
        x @ other
    with says(TypeError, "write total(x * y)"):
        other @ x


def test_an_array_of_numbers_cannot_hold_a_value_in_place():
    xs, x = np.array([1.0, 2.0]), Value(3.0)
    with says(TypeError, "write a = a + x for a += x"):
        xs += x
    with says(TypeError, "a = a + x"):
        xs *= x
    values = np.array([Value(1.0), Value(2.0)])
    values += x
    assert [y.data for y in values] == [4.0, 5.0]


@pytest.mark.parametrize(
    "use",
    [
        lambda x: x[0],
        lambda x: x[:1],
        list,
        sum,
        max,
        sorted,
        lambda x: 1.0 in x,
        lambda x: [*x],
        lambda x: [y for y in x],  # noqa: C416
        lambda x: dict(zip(x, x, strict=True)),
    ],
)
def test_a_value_has_no_elements_and_says_what_to_write_for_its_lanes(use):
    for number in 2.0, np.array([1.0, 2.0]):
        with says(TypeError, "write total(x), mean(x) or maximum(x) for its lanes, x.data[i]"):
            use(Value(number))


def test_an_index_makes_no_sequence_of_a_value_for_numpy_and_pandas():
    x = Value(np.array([1.0, 2.0]))
    for array in np.array([x, x]), np.asarray([x, x]), np.stack([x, x]), pd.Series([x, x]):
        assert array.shape == (2,)
        assert array[0] is x
    assert np.array(x).shape == ()
    assert not isinstance(x, Iterable)


def test_a_fraction_is_shown_in_any_format():
    third = Value(Value(Fraction(1, 3)))
    assert (f"{third:.3f}", f"{Value(3):d}", f"{Value(2.5):>6}") == ("0.333", "3", "   2.5")
