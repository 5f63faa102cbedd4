"""Notation: numbers and expressions as people write them."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import Value, equation, exp, total
from engine.notation import marked, name, shown


@pytest.mark.parametrize(
    ("x", "text"),
    [
        (0.1512, "0.151"),
        (-2.0, "-2.000"),
        (0.0, "0"),
        (-0.0, "0"),
        (0.0005, "0.001"),
        (0.00049, "4.900e-04"),
        (9999.0, "9999.000"),
        (10000.0, "1.000e+04"),
        (float("inf"), "inf"),
        (float("nan"), "nan"),
        (3, "3"),
        (Fraction(-5, 3), "-5/3"),
        (Fraction(1, 3**20), "2.868e-10"),
        (None, "?"),
        (Value(Value(0.25)), "0.250"),
        (1 + 2j, "1.000+2i"),
        (10**400, "10**400"),
        (-Fraction(1, 10**5000) * 10**5500, "-10**500"),
    ],
)
def test_a_number_is_shown_with_three_decimals_or_as_short_as_it_is(x, text):
    assert shown(x) == text


def test_an_equation_goes_down_to_the_labelled_nodes():
    w, x, b = Value(2.0, label="w"), Value(3.0, label="x"), Value(-1.0, label="b")
    y = (w * x + b).named("y")
    assert equation(y) == "y = w*x + b"
    assert equation(exp(-y) / 2) == "exp(-y)/2"
    assert equation(b) == "b = -1"
    assert name(y) == "y"


def test_a_long_expression_keeps_its_end_and_a_total_its_first_and_last():
    x = Value(1.0, label="x")
    y = x
    for i in range(1000):
        y = y + i
    assert equation(y).startswith("... + ")
    assert equation(y).endswith(" + 998 + 999")
    assert len(equation(y)) < 100
    assert equation(total([x] * 1000)) == "total(x, x, ..., x)"


def test_an_expression_that_would_be_astronomically_long_is_cut():
    x = Value(1.0)
    for _ in range(1000):
        x = x * x
    assert len(equation(x)) < 100


def test_a_hostile_label_stays_on_its_line():
    assert name(Value(1.0, label="a\nb\x00")) == "a\\nb\\x00"
    assert len(name(Value(1.0, label="x" * 10_000))) == 40


operators = st.sampled_from(["+", "-", "*", "/", "neg"])
labels, numbers = st.sampled_from(["a", "b", "c"]), st.sampled_from([-2.0, 0.5, 3.0])
leaves = labels | st.tuples(operators, labels, numbers)  # no numbers alone: Python would add them
trees = st.recursive(leaves, lambda e: st.tuples(operators, e, e), max_leaves=9)


@given(trees)
def test_an_expression_typed_in_as_it_is_written_gives_the_same_graph(tree):
    numbers = {"a": 2.0, "b": -3.0, "c": 0.7}
    labelled = {label: Value(number, label=label) for label, number in numbers.items()}

    def built(e):
        if not isinstance(e, tuple):
            return labelled[e] if e in labelled else Value(e)
        op, x, y = e[0], built(e[1]), built(e[2])
        if op == "neg" or (op == "/" and y.data == 0):
            return -x
        return {"+": x.__add__, "-": x.__sub__, "*": x.__mul__, "/": x.__truediv__}[op](y)

    value = built(tree)
    text = equation(value)
    if "..." not in text and value.parents:
        again = eval(text, {}, labelled)
        assert equation(again) == text
        assert again.data == value.data


def test_a_fraction_in_an_expression_has_brackets_where_it_needs_them():
    x, half = Value(4.0, label="x"), Fraction(1, 2)
    assert equation(x**half) == "x**(1/2)"
    assert equation(x / half) == "x/(1/2)"
    assert equation(half / x) == "1/2/x"
    assert equation(x + half) == "x + 1/2"


def test_a_number_lifted_to_another_depth_keeps_its_name():
    x = Value(2.0, label="x")
    assert equation(Value(x, label="X") * x * 3) == "X*x*3"


def test_a_mark_stays_where_its_text_must_be_cut():
    assert marked("cross_entropy", "[0]", 14) == "cross_e... [0]"
    assert marked("cross_entropy", "[0]", 17) == "cross_entropy [0]"
    assert marked("cross_entropy", "", 13) == "cross_entropy"
