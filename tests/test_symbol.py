"""Symbols: numbers that write down what is done to them."""

import math

import numpy as np
import pytest

from engine import Value, elementary, log, relu
from engine.languages.lowering import READ, SUMMED, rest, simplified
from engine.symbol import Symbol, made, recorder, variables


class Rounded(float):
    """A number of another kind."""


def test_the_same_operation_of_the_same_operands_is_one_symbol():
    x, y = variables("xy")
    assert x * y + 2 is x * y + 2
    assert x * y is not y * x
    assert x * 2 is not x * 2.0  # of an int and of a float the result may differ
    assert x * 0.0 is not x * -0.0
    assert x * Rounded(2.0) is not x * 2.0  # though they are written alike


def test_an_operation_is_recorded_with_its_operands_in_order_or_reflected():
    x, y = variables("xy")
    assert recorder("-")(x, y) is x - y
    assert recorder("-", reflected=True)(x, y) is y - x
    assert (abs(x).op, abs(x).operands) == ("abs", (x,))


def test_of_a_sum_of_many_and_a_greatest_the_order_makes_no_difference():
    x, y, z = variables("xyz")
    assert Symbol.total(x, y, z) is Symbol.total(z, 0, x, y)
    assert Symbol.softmax(x, y, z) is Symbol.softmax(x, z, y)
    assert Symbol.softmax(x, y, z) is not Symbol.softmax(y, x, z)
    assert Symbol.peak(x, y) is Symbol.peak(y, x)
    assert Symbol.logsumexp(x, y) is Symbol.logsumexp(y, x)
    assert Symbol.cross_entropy(x, y, z) is Symbol.cross_entropy(x, z, y)


def test_what_is_simply_a_symbol_is_not_written_down():
    (x,) = variables("x")
    assert all(y is x for y in (1 * x, x * 1.0, x**1, (-x).__neg__()))


def test_for_who_reads_minus_one_times_a_number_is_its_negative():
    x, y = variables("xy")
    for product, read in [(-1 * x, -x), (x * -1.0, -x), (-1.0 * -x, x), (x * -1.0 * y, -x * y)]:
        assert simplified([product], READ)[product] is read
        assert product is not read  # of an int 0 its sign is another


def test_a_minus_goes_out_of_products_until_a_sum_takes_it():
    x, y, z = variables("xyz")
    for signed, less in [
        (-x * y, -(x * y)),
        (x / -y, -(x / y)),
        (-x / y, -(x / y)),
        (-2.0 / x, -(2.0 / x)),
        (-2.0 * x, -(2.0 * x)),
        (0.0 * x, 0.0 * x),
        (-x * -y, x * y),
        (z + -x * y, z - x * y),
        (-x * y + z, z - x * y),
        (z - -x, z + x),
    ]:
        assert simplified([signed], SUMMED)[signed] is less


def test_the_sum_of_all_weights_but_the_greatest_is_one_symbol_in_any_order():
    x, y, z = variables("xyz")
    assert rest((x, y, z)) is rest((z, x, y)) is rest((y, z, x))
    assert rest((x, 0.5)) is rest((0.5, x))
    assert rest((x,)) is elementary.equal(x, x) - 1.0  # 0, but nan for a nan


def test_what_is_simply_a_number_stays_that_number_while_others_get_simpler():
    (x,) = variables("x")
    nothing, double, twice = (made(op, (x,)) for op in ("nothing", "double", "twice"))
    table = {"nothing": lambda x: 0.0, "double": lambda x: twice, "twice": lambda x: x + x}
    assert simplified([nothing, double], table) == {x: x, nothing: 0.0, double: x + x}


def test_the_slope_of_a_power_is_written_simply_where_that_is_right_for_any_number():
    (x,) = variables("x")
    assert x.power_slope(0) == 0
    assert all(x.power_slope(n) is n * x ** (n - 1) for n in (1, 1.5, 2, 3))
    assert [x.power_slope(n).op for n in (0.5, -1, x)] == ["power_slope"] * 3


def test_what_would_change_an_inf_a_nan_or_a_negative_zero_is_written_down():
    (x,) = variables("x")
    assert all(isinstance(y, Symbol) and y is not x for y in (x + 0, x - 0.0, 0 * x, x**0, x - x))


def test_symbols_know_the_order_in_which_they_were_made():
    x, y = variables("xy")
    z = x * y
    assert x.place < y.place < z.place < (z + x).place


@pytest.mark.parametrize(
    "choice",
    [bool, lambda x: x > 0, lambda x: x <= 0, lambda x: max(x, 2), lambda x: sorted([x, 1])],
)
def test_a_symbol_refuses_to_choose_and_says_what_can(choice):
    (x,) = variables("x")
    with pytest.raises(TypeError, match=r"no number yet.*relu\(x\), maximum\(x, y\) or x\.where"):
        choice(x)


@pytest.mark.parametrize("cast", [float, int, math.exp, lambda x: [1, 2][x]])
def test_a_symbol_is_no_float(cast):
    (x,) = variables("x")
    with pytest.raises(TypeError, match="no number yet; call functions from engine"):
        cast(x)


def test_a_value_of_a_symbol_records_forward_and_backward():
    (x,) = variables("x")
    value = Value(x)
    loss = log(relu(value) * 3)
    loss.backward()
    assert loss.data is Symbol.log(x.relu() * 3)
    assert value.grad is Symbol.where(x, 1.0 / (x.relu() * 3) * 3, 0)


@pytest.mark.parametrize("other", [np.array([1.0, 2.0]), 1j, "2"])
def test_a_symbol_computes_with_real_numbers_only(other):
    (x,) = variables("x")
    with pytest.raises(TypeError, match="operand"):
        x + other
    with pytest.raises(TypeError):
        other + x


def test_beside_a_value_a_symbol_is_a_number():
    (x,) = variables("x")
    assert (x + Value(2.0)).data is x + 2.0


def test_a_symbol_tells_its_name_or_its_operation():
    x, y = variables(["x", "y"])
    assert (repr(x), repr(x * y)) == ("Symbol('x')", "Symbol('*')")


def test_no_choice_is_made_by_a_symbol_and_the_way_out_is_named():
    (x,) = variables("x")
    with pytest.raises(TypeError, match=r"let the program choose when .* or x\.where\(a, b\)$"):
        bool(x)
