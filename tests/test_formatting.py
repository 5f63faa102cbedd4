"""Formatting: numbers and expressions as people write them."""

import operator
from fractions import Fraction

import numpy as np
import pytest
import sympy
from hypothesis import given, settings
from hypothesis import strategies as st
from operations import OPERATIONS

import engine
from engine import Value, elementary, equation, exp, maximum, total
from engine.expression import read
from engine.formatting import (
    METHODS,
    abbreviated,
    excerpt,
    lane,
    lines,
    marked,
    name,
    shown,
    told_apart,
    typed,
)
from engine.graph import gradients, topological_order


def test_a_list_of_200_is_shown_whole_and_of_201_the_first_100_and_the_last_50():
    assert excerpt([*range(200)], lambda x: [x], "{}") == [*range(200)]
    assert excerpt([*range(201)], lambda x: [x], "{}") == [*range(100), "51", *range(151, 201)]


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
        (float("-inf"), "-inf"),
        (999_998, "999998"),
        (999_999, "1.000e+06"),
        (1_500_000, "1.500e+06"),
        (Fraction(10**400, 7000), "10**396"),
        (sympy.Symbol("a") + sympy.Symbol("b"), "a + b"),
        (sympy.Symbol("a" * 40), "a" * 40),
        (sympy.Symbol("a" * 41), "a" * 37 + "..."),
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


def test_with_more_digits_every_part_of_a_number_has_them():
    assert shown(1e-7, 6) == "1.00000e-07"
    assert shown(0.25 + 0.1234567j, 6) == "0.250000+0.123457i"


def test_a_single_lane_is_the_same_as_a_number_in_every_lane():
    assert lane(np.array([0.5]), 3) == 0.5
    assert lane(np.array([0.5, 2.0]), 3) is None


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
    assert equation(total([x] * 1000)) == "total([x, x, ..., x])"


def test_of_more_than_four_operands_the_first_two_and_the_last_are_written():
    a, b, c, d, e = [Value(1.0, label=label) for label in "abcde"]
    assert equation(total([a, b, c, d])) == "total([a, b, c, d])"
    assert equation(total([a, b, c, d, e])) == "total([a, b, ..., e])"
    assert equation(total([a * 2, b * 3, c * 4])) == "total([a*2, b*3, c*4])"


def test_functions_nested_astronomically_deep_are_cut():
    """Each takes 9 of 72 characters for its name and brackets; none are left for the 9th."""
    x = Value(0.5)
    for _ in range(1000):
        x = total([x, x])
    assert equation(x) == "total([" * 8 + "..." + ", ...])" * 8


def test_a_negative_number_has_brackets_where_an_operand_needs_them():
    x = Value(3.0, label="x")
    assert equation(x * -2) == "x*(-2)"
    assert equation(-2 * x) == "-2*x"
    assert equation((-2) ** x) == "(-2)**x"
    assert equation(-Value(-2.0)) == "-(-2)"


def test_an_equation_is_broken_before_its_signs_and_else_after_its_brackets():
    assert lines("p = exp(aaaaaaaaaa)/(bbbbbbbbbb*cccccccccc)", 12) == [
        "p = exp(",
        "aaaaaaaaaa)/",
        "(bbbbbbbbbb*",
        "cccccccccc)",
    ]
    assert lines("pp = a*b/c", 8) == ["pp", "= a*b/c"]


def test_an_expression_that_would_be_astronomically_long_is_cut():
    x = Value(1.0)
    for _ in range(1000):
        x = x * x
    assert len(equation(x)) < 100


def test_an_operand_without_a_label_or_room_is_dots_and_so_are_all_after_it():
    product = Value(2.0, label="q") * Value(3.0, label="r")

    def last(*lengths):
        others = [Value(1.0, label="a" * length) for length in lengths]
        return name(maximum(*others, product)).split(", ")[-1]

    # of 72 characters "maximum()" takes 9, and each operand 2 more than it is long
    assert last(29, 29) == "q*r)"  # 1 is left for q*r, which is enough to begin it
    assert last(29, 30) == last(30, 30) == "...)"
    assert last(1, 1, 1, 1) == "...)"  # of five operands, dots stand for the third and fourth
    x = Value(1.0, label="x")
    assert name(maximum(x, x, x, x, x)) == "maximum(x, x, ..., x)"


def test_a_minus_takes_one_character_of_the_room_for_its_operand():
    product = Value(2.0, label="q") * Value(3.0, label="r")

    def first(length):
        a, b = Value(1.0, label="a" * (length - 28)), Value(1.0, label="b" * 27)
        return name(-product + a * b).split(" + ")[0]

    # of 72 characters a*b takes its length and " + " takes 3: 2 are left, or 1
    assert first(67) == "-(q*r)"
    assert first(68) == "-..."


def test_a_hostile_label_stays_on_its_line():
    assert name(Value(1.0, label="a\nb\x00")) == "a\\nb\\x00"
    assert len(name(Value(1.0, label="x" * 10_000))) == 40


operators = st.sampled_from(["+", "-", "*", "/", "neg"])
labels, numbers = st.sampled_from(["a", "b", "c"]), st.sampled_from([-2.0, 0.5, 3.0])
# no operation on two plain numbers: Python would compute it
leaves = labels | st.tuples(operators, labels, numbers)
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


MANY = ["total", "norm", "logsumexp", "softmax", "log_softmax", "mean", "product", "cross_entropy"]
PAIRS = ["dot", "mean_squared_error"]
SINGLE = ["exp", "sin", "tanh", "sigmoid", "relu", "softplus", "softsign", "abs", "leaky_relu"]
calls = st.recursive(
    leaves,
    lambda e: (
        st.tuples(operators, e, e)
        | st.tuples(st.sampled_from(SINGLE), e)
        | st.tuples(st.just("maximum"), e, e)
        | st.tuples(st.just("minimum"), e, e, e)
        | st.tuples(st.just("atan2"), e, e)
        | st.tuples(st.just("clip"), e, st.just(-0.5), st.just(1 / 3))
        | st.tuples(st.just("**"), e, st.sampled_from([2.0, -1.0, 3.0, Fraction(2)]))
        | st.tuples(st.sampled_from(MANY), st.lists(e, min_size=1, max_size=4))
        | st.tuples(st.sampled_from(PAIRS), st.lists(e, min_size=2, max_size=2))
    ),
    max_leaves=6,
)


def nodes_of(root, leaves):
    """What a graph is: its operations, and by number the parents of each."""
    order = topological_order(root)
    place = {node: i for i, node in enumerate(order)}
    return [
        (node.op, [place[x] for x in node.parents])
        if node.parents
        else node
        if node in leaves
        else node.data
        for node in order
    ]


@given(calls)
@settings(max_examples=300)
def test_what_is_written_can_be_read_again_as_the_same_graph(tree):
    numbers = {"a": 2.0, "b": -3.0, "c": 0.1 + 0.2}
    labelled = {label: Value(number, label=label) for label, number in numbers.items()}

    def built(e):
        if isinstance(e, str):
            return labelled[e]
        if not isinstance(e, tuple):
            return e if isinstance(e, Fraction) else Value(e, role="constant")
        op, *operands = e
        if op in MANY:
            xs = [built(x) for x in operands[0]]
            if op == "cross_entropy":
                return engine.cross_entropy(xs, len(xs) - 1)
            y = getattr(engine, op)(xs)
            return y[-1] if isinstance(y, list) else y
        if op in PAIRS:
            return getattr(engine, op)(*[[built(x), 0.7] for x in operands[0]])
        xs = [built(x) for x in operands]
        if op == "neg" or (op == "/" and xs[1].data == 0) or (op == "**" and xs[0].data == 0):
            return -xs[0]
        signs = {"+": operator.add, "-": operator.sub, "*": operator.mul, "**": operator.pow}
        if op in signs or op == "/":
            return signs.get(op, operator.truediv)(*xs)
        return abs(xs[0]) if op == "abs" else getattr(engine, op)(*xs)

    value = built(tree)
    text = equation(value)
    if "..." in text or not isinstance(value, Value) or not value.parents or value.label:
        return
    again = read(text, labelled)
    assert equation(again) == text
    leaves = {*labelled.values()}
    assert nodes_of(again, leaves) == nodes_of(value, leaves)
    assert again.data == pytest.approx(value.data, rel=1e-14, nan_ok=True)
    before, after = gradients(value), gradients(again)
    for leaf in leaves & before.keys():
        assert after[leaf] == pytest.approx(before[leaf], rel=1e-12, nan_ok=True)


@pytest.mark.parametrize(
    "text",
    [
        "softmax([a, b, c])[0]",
        "-cross_entropy([b, a, c], 0)",
        "total([a*2, b, -c])",
        "logsumexp([a, b])/norm([a, b])",
        "maximum(a, b, c) + minimum(a, b)",
        "clip(a, -1, 1)",
        "total([a, b])/2",
        "a*0.30000000000000004 - 1/3",
    ],
)
def test_a_function_is_written_as_it_is_typed(text):
    assert equation(read(text, {x: Value(0.5, label=x) for x in "abc"})) == text


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
@pytest.mark.parametrize("inside", [lambda x: x, lambda x: -x, lambda x: x * 2 + 1])
def test_every_operation_is_written_as_it_can_be_typed_in_again(operation, inside):
    labelled = {"x": Value(0.25, label="x"), "y": Value(0.75, label="y")}
    operands = [inside(labelled[x]) for x in operation.operands.split(", ")]
    node = operation.f(*[x + 1 if x.data <= 0 else x for x in operands])
    again = eval(equation(node), {**vars(engine), **labelled}) if node.parents else node
    assert equation(again) == equation(node)
    assert again.data == node.data
    before, after = gradients(node), gradients(again)
    for leaf in {*labelled.values()} & before.keys():
        assert after[leaf] == pytest.approx(before[leaf], rel=1e-12)


def test_what_is_no_function_is_written_as_a_method():
    x, y = Value(0.25, label="x"), Value(0.75, label="y")
    assert equation((x - y).where(x, 2)) == "(x - y).where(x, 2)"
    assert equation((x * y).reciprocal().reciprocal()) == "(x*y).reciprocal().reciprocal()"
    assert equation(x - Value(2.0, role="constant").reciprocal()) == "x - Value(2).reciprocal()"
    methods = {x for x in vars(Value) if x in elementary.OPERATIONS and not hasattr(engine, x)}
    signs = {"one", "absolute", "minus", "divide", "power"}
    assert methods - signs == METHODS


def test_the_lanes_of_one_array_are_its_total_without_a_list():
    x = Value(np.arange(3.0), label="x")
    for y in total(x), maximum(x), total([x]), engine.mean(x):
        again = eval(equation(y), vars(engine), {"x": x})
        assert (again.op, equation(again)) == (y.op, equation(y))
        assert np.array_equal(again.data, y.data)
    assert equation(x * np.array([0.5, 1.0, 2.0])) == "x*[0.5, 1, 2]"


def test_of_the_share_that_labelled_constants_choose_only_the_choice_is_written():
    raws = [Value(x, label=f"raw_{x}") for x in (1.0, 2.0, 3.0)]
    seen = [Value(x, role="constant", label=f"is_{x}") for x in (0.0, 1.0, 0.0)]
    p = engine.dot(seen, engine.softmax(raws)).named("p")
    assert equation(p) == "p = softmax([raw_1.0, raw_2.0, raw_3.0])[observed]"
    shares = [*engine.softmax(raws)[:2], engine.softmax([*raws[:2], raws[1]])[2]]
    assert "observed" not in equation(engine.dot(seen, shares))
    assert "observed" not in equation(engine.dot([0.0, 1.0, 0.0], engine.softmax(raws)))


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


@pytest.mark.parametrize(
    ("formula", "width", "text"),
    [
        ("loss = total(relu(1 - y*out))/200 + w*w", 36, "loss = total(relu(1 - y*out))/..."),
        ("tanh(total([w[1]*x, w[2]*y, b]))", 26, "tanh(total([w[1]*x, ...]))"),
        ("tanh(total([w[1]*x, w[2]*y, b]))", 25, "tanh(total([w[1]*...]))"),
        ("(a*(b + c) + d)*e", 14, "(a*(...)...)*e"),
        ("(a + b)**3", 9, "(...)**3"),
        ("a_label_of_one_word", 10, "a_label..."),
        ("x**2 + y**2", 9, "x**..."),
    ],
)
def test_a_formula_is_cut_where_an_operand_begins_and_its_brackets_are_closed(formula, width, text):
    assert abbreviated(formula, width) == text
    for room in range(12, len(formula) + 1):
        short = abbreviated(formula, room)
        assert len(short) <= room
        assert [short.count(x) for x in "(["] == [short.count(x) for x in ")]"]
        assert (short == formula) == (room == len(formula))


def test_names_that_begin_alike_are_as_long_as_it_takes_to_tell_them_apart():
    a, b, c = [Value(1.0, label=f"quantity_{x}") for x in "abc"]
    names = told_apart([exp(a * b), exp(a * c), exp(a * b), exp(c), a], 16)
    long = ["exp(quantity_a*quantity_b)", "exp(quantity_a*quantity_c)"]
    assert [*names.values()] == [*long, long[0], "exp(quantity_c)", "quantity_a"]
    assert [*told_apart([exp(a * b)], 16).values()] == ["exp(quantity_a*...)"]


def lecture(label):
    """(a*b + c) * f, where the sum bears a label, as in a lecture."""
    a, b, c, f = [Value(2.0, label=letter) for letter in "abcf"]
    return ((a * b + c).named(label) * f).named("L")


@pytest.mark.parametrize(
    ("label", "written"),
    [
        ("a*b + c", "L = (a*b + c)*f"),
        ("d", "L = d*f"),
        ("d[0][1]", "L = d[0][1]*f"),
        ("raw setosa", "L = (raw setosa)*f"),
        ("-d", "L = (-d)*f"),
        ("weight #1", "L = (weight #1)*f"),
        ("Größe", "L = Größe*f"),
    ],
)
def test_a_label_that_is_no_plain_name_stands_in_brackets_inside_an_expression(label, written):
    assert equation(lecture(label)) == written
    assert equation(lecture(label).parents[0]).startswith(f"{label} = ")


def test_a_label_stands_without_brackets_where_nothing_can_bind_it():
    assert equation(exp(Value(1.0, label="a + b"))) == "exp(a + b)"


def test_whole_numbers_and_fractions_are_typed_in_full_up_to_15_digits():
    assert typed(123456789) == "123456789"
    assert typed(Fraction(12345, 67891)) == "12345/67891"
    assert typed(10**15 - 2) == "999999999999998"
    assert typed(10**15 - 1) == typed(10**15) == "1.000e+15"
    assert typed(Fraction(6 * 10**14 + 1, 6 * 10**14)) == "1.000"
