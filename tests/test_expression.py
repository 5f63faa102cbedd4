"""Expressions: text becomes a number, or an error that says what is wrong and where."""

import math
import time
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from engine import Value
from engine.expression import FUNCTIONS, read
from engine.expression_errors import InputError

NAMES = ["exp", "log", "sqrt", "tanh", "atan"]
NAMED = {name: getattr(math, name) for name in NAMES} | {"abs": math.fabs}  # refuse complex ones


def computed(text, **numbers):
    """The number that an expression computes."""
    return read(text, {name: Value(x, label=name) for name, x in numbers.items()}).data


def refused(text, **numbers):
    """The message for an expression, and its text from the caret on."""
    with pytest.raises(InputError) as caught:
        computed(text, **numbers)
    shown, caret, message = str(caught.value).split("\n")
    assert caret.strip() == "^"
    return message, shown[len(caret) - 1 :]


# Results


def test_an_expression_has_the_value_and_the_gradients_of_the_same_line_of_python():
    a, b = Value(1.0), Value(2.0)
    root = read("log(exp(a) / (exp(a) + exp(b)))", {"a": a, "b": b})
    root.backward()
    p = 1 / (1 + math.e)
    assert root.data == pytest.approx(math.log(p), rel=1e-15)
    assert a.grad == pytest.approx(1 - p, rel=1e-15)
    assert b.grad == pytest.approx(p - 1, rel=1e-15)


def test_every_operation_typed_is_a_node_in_the_order_typed():
    a = Value(3.0, label="a")
    root = read("-a * a**2 + 1", {"a": a})
    power = root.parents[0].parents[1]
    assert [root.op, root.parents[0].op, root.parents[0].parents[0].op] == ["+", "*", "neg"]
    assert (power.op, power.parents[0], power.parents[1].role) == ("**", a, "constant")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("a**2 + 1/a", Fraction(28, 9)),
        ("1/3", Fraction(1, 3)),
        ("2**-1", Fraction(1, 2)),
        ("mean([a, 2*a])", Fraction(1, 2)),
        ("maximum(a, 1/4, 0)", Fraction(1, 3)),
        ("dot([a, 1], [3, 2])", 3),
        ("product([a, a])", Fraction(1, 9)),
        ("--a", Fraction(1, 3)),
        ("+a", Fraction(1, 3)),
        ("abs(-a)", Fraction(1, 3)),
        ("[1, 2, 3][1]", 2),
    ],
)
def test_whole_numbers_and_fractions_stay_exact(text, number):
    exact = computed(text, a=Fraction(1, 3))
    assert (exact, isinstance(exact, float)) == (number, False)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2*a", 1.0),
        ("a + 0.25", 0.75),
        ("1e3*a", 500.0),
        ("softmax([a, 0.5])[1]", 0.5),
        ("cross_entropy([a, a], target=1)", math.log(2)),
        ("leaky_relu(-a, leak=0.5)", -0.25),
        ("abs(a - 1)", 0.5),
        ("exp(1000)", math.inf),
        (" ( a\n+ a\t) ", 1.0),
    ],
)
def test_numbers_with_a_point_are_floats(text, number):
    assert computed(text, a=0.5) == number


@pytest.mark.parametrize("name", FUNCTIONS)
def test_every_function_of_engine_can_be_called_by_its_name(name):
    tries = [
        f"{name}(a)",
        f"{name}([a])",
        f"{name}([a])[0]",
        f"{name}([a], 0)",
        f"{name}([a], [a])",
        f"{name}(a, 2)",
        f"{name}(a, 0, 1)",
    ]
    results = []
    for text in tries:
        try:
            results.append(computed(text, a=0.5))
        except InputError:
            continue
    assert results


def test_a_micro_sign_is_the_letter_mu_as_it_is_in_python():
    assert computed("\N{MICRO SIGN}*2", μ=3) == 6


# Mistakes

LISTED = "this is a list; take one of its numbers: softmax([a, b])[0]"
PRODUCT = "a product needs its sign: 2*"
DOT = "no dot is allowed here; write exp(a), not math.exp(a) or a.exp()"


@pytest.mark.parametrize(
    ("text", "message", "pointed"),
    [
        ("2 + b", "b has no number; give it one after the expression: b=1", "b"),
        ("2 + aa", "aa has no number; give it one after the expression: aa=1; did you mean", "aa"),
        ("pi*a", "pi has no number; give it one after the expression: pi=3.141592653589793", "pi"),
        ("a + lgo(a)", "there is no function lgo; did you mean log?", "lgo(a)"),
        ("ln(a)", "there is no function ln; did you mean log?", "ln(a)"),
        ("max(a)", "there is no function max; did you mean maximum?", "max(a)"),
        ("min(a)", "there is no function min; did you mean minimum?", "min(a)"),
        ("sum(a)", "there is no function sum; did you mean total?", "sum(a)"),
        ("arctan(a)", "there is no function arctan; did you mean atan?", "arctan(a)"),
        ("f(a)", "there is no function f; petalgrad --help lists them all", "f(a)"),
        ("a*exp", "exp is a function; write its operands after it: exp(a)", "exp"),
        ("a^2", "^ is not a power; write a**2", "^2"),
        ("(a) ^ 2", "^ is not a power; write a**2", "^ 2"),
        ("1 + 2a", f"{PRODUCT}a, not 2a", "2a"),
        ("2exp(a)", f"{PRODUCT}a, not 2a", "2exp(a)"),
        ("1 + 2(a)", f"{PRODUCT}(a), not 2(a)", "2(a)"),
        ("a(2)", f"{PRODUCT}(a), not 2(a)", "a(2)"),
        ("math.exp(a)", DOT, "math.exp(a)"),
        ("2*a.exp()", DOT, "a.exp()"),
        ("a.data", DOT, "a.data"),
        ("3,5*a", "a comma only separates the operands of a function; decimals", "3,5*a"),
        ("y = 2*a", "= is out of place here; numbers are given after the expression", "= 2*a"),
        ("f(x) = x", "= is out of place here; numbers are given after the expression", "= x"),
        ("(b := a)", "an assignment is not allowed; numbers are given after the expr", "b := a)"),
        ("a > 2", "a comparison is true or false and has no derivative; an expression is", "a > 2"),
        ("a if a else 2", "if has no derivative; maximum(a, b), minimum(a, b) and relu(a)", "a if"),
        ("lambda x: x", "a lambda is not allowed; an expression is made of numbers", "lambda"),
        ("a + 'a'", "this is not a number; an expression is made of numbers", "'a'"),
        ("f'{a}'", "this is not a number; an expression is made of numbers", "f'"),
        ("True*a", "this is not a number", "True*a"),
        ("2j*a", "this is not a number", "2j*a"),
        ("2 + [x for x in a]", "a loop is not allowed", "[x for"),
        ("total(x for x in a)", "a loop is not allowed", "(x for"),
        ("a % 2", "there is no such operator", "% 2"),
        ("a // 2", "there is no such operator", "// 2"),
        ("not a", "there is no such operator", "not a"),
        ("a and a", "there is no such operator", "a and a"),
        ("{a}", "this is not allowed", "{a}"),
        ("exp(*a)", "this is not allowed", "*a"),
        ("[a][0:1]", "this is not allowed", "0:1]"),
        ("softmax([a, 2])", LISTED, "softmax("),
        ("2*[a, 2]", LISTED, "[a, 2]"),
        ("softmax(a)", "write it as softmax([a, b])", "softmax(a)"),
        ("1 + log(a, 2)", "write it as log(x)", "log(a, 2)"),
        ("abs()", "write it as abs(x)", "abs()"),
        ("exp([a])", "write it as exp(x)", "exp([a])"),
        ("exp(**a)", "write it as exp(x)", "exp(**a)"),
        ("exp(self=a, part=a, f=a)", "write it as exp(x)", "exp("),
        ("leaky_relu(a, slope=2)", "write it as leaky_relu(x, leak=0.01)", "leaky"),
        ("cross_entropy([a, 2], a - 2)", "write it as cross_entropy([a, b], target)", "cross"),
        ("cross_entropy([a, 2], 2)", "the target is an index from 0 to 1, not 2", "cross"),
        ("dot([a], [1, 2])", "dot takes two lists of one length, and got 1 and 2", "dot"),
        ("total([])", "total([]): there is nothing to compute with; give one number", "total"),
        ("softmax([a, 2])[2]", "this list has 2 items; the first is [0]", "2]"),
        ("softmax([a, 2])[a]", "this list has 2 items; the first is [0]", "a]"),
        ("a[0]", "only a list has an index: softmax([a, b])[0]", "a[0]"),
        ("2 + log(a - 4)", "log(-1): a logarithm needs a number above 0", "log(a - 4)"),
        ("log(0*a)", "log(0): a logarithm needs a number above 0", "log(0*a)"),
        ("1 + a/0", "3 / 0: nothing can be divided by 0 (here a = 3)", "/0"),
        ("(0)**(-a)", "0 ** -3: 0 has no negative powers", "**(-a)"),
        ("(-8) ** (1/a)", "(-8) ** 1/3: a negative number has only whole powers", "** (1/a)"),
        ("ä/0 + \N{MICRO SIGN}", "ä has no number; give it one", "ä/0"),
        ("1 + ((a + 2)", "'(' was never closed; an expression is made of", "((a + 2)"),
        ("a + 2)", "unmatched ')'; an expression is made of", ")"),
        ("a \xd7 2", "invalid character '\xd7' (U+00D7); an expression is", "\xd7 2"),
        ("exp a", "this is out of place; an expression is made of", "a"),
        ("a * / 2", "this is out of place; an expression is made of", "/ 2"),
        ("a +", "something is missing here; an expression is made of", ""),
        ("", "something is missing here; an expression is made of", ""),
        ("007", "leading zeros in decimal integer literals", "007"),
        ("a\0", "unexpected character", ""),
        ("a\x1b[31m", "unexpected character", ""),
    ],
)  # fmt: skip
def test_the_caret_points_at_what_is_wrong(text, message, pointed):
    said, rest = refused(text, a=3)
    assert said.startswith(message)
    assert rest.startswith(pointed)


def test_a_caret_stands_below_its_character_in_a_line_of_any_length_and_alphabet():
    assert refused("+".join(["a"] * 60) + " + ä*b", a=1, ä=2)[1] == "b"
    assert refused("+".join(["μ"] * 40) + "/0", μ=1)[1] == "/0"


@pytest.mark.parametrize(
    "text",
    [
        "__import__('os')", "().__class__", "a.__class__.__mro__", "eval('1')", "print(a)",
        "exit()", "open('/etc/passwd')", "globals()", "(lambda: a)()", "[a for a in [1]][0]",
        "f'{a!r:{a}}'", "exp.__globals__", "getattr(a, 'data')", "(yield a)", "await a",
        "{**a}", "{a: a}", "...", "a @ a", "a; a", "import os", "`a`", "\\", "'" * 3, "0x", "a::b",
    ],
)  # fmt: skip
def test_nothing_that_is_typed_runs_as_python(text):
    refused(text, a=1)


@pytest.mark.parametrize(
    "text",
    [
        "9**9**9", "9**9**9**9", "(-9)**9**9", "(1/9)**9**9", "9**-(9**9)", "a**9**9",
        "9**(a*10**9)", "**".join("a" * 100), "*".join(["9**99"] * 100), "1" * 4000, "1" * 5000,
        "10**300 * 10**300", "product([9**300, 9**300, 0.5])", "-" + "9" * 400,
    ],
)  # fmt: skip
def test_an_exact_number_of_too_many_digits_is_refused_at_once(text):
    started = time.perf_counter()
    message, _ = refused(text, a=Fraction(3))
    assert message.startswith("too many digits to be exact; with a decimal point, as in 9.0")
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize(
    ("text", "number"),
    [("9.0**9**9", math.inf), ("0.5**9**9", 0), ("1**9**9", 1), ("(-1)**9**9", -1), ("0**9**9", 0)],
)
def test_a_power_that_is_short_or_rounded_may_have_any_exponent(text, number):
    assert computed(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "(" * 10_000, "(" * 10_000 + "a" + ")" * 10_000, "-" * 100_000 + "a", "[" * 10_000,
        "**".join("a" * 50_000), "+".join("a" * 50_000), "exp(" * 1000 + "a" + ")" * 1000,
        "not " * 10_000 + "a", "a" + "[0]" * 20_000, "a if a else " * 5000 + "a", "'" * 100_001,
    ],
)  # fmt: skip
def test_what_is_too_long_or_too_deep_is_an_error_and_not_a_crash(text):
    started = time.perf_counter()
    message, _ = refused(text, a=1.0)
    assert len(message) < 200
    assert time.perf_counter() - started < 10


@pytest.mark.parametrize("text", ["-" * 100_000 + "a", "-" * 1500 + "a", "+".join("a" * 3000)])
def test_too_deep_an_expression_gets_its_own_message(text):
    assert refused(text, a=1.0)[0] == "this is too long or too deeply nested to be read"


def test_the_caret_points_at_the_first_call_that_has_too_many_digits():
    message, rest = refused("total([2, product([9**300, 9**300])])")
    assert message.startswith("too many digits to be exact")
    assert rest.startswith("product(")


def test_a_long_list_and_a_long_name_are_no_trouble():
    assert computed(f"total([{', '.join('a' * 30_000)}])", a=2) == 60_000
    assert refused("b" * 100_000)[0].startswith(f"{'b' * 37}... has no number")


# At random


def expressions(numbers):
    """Text of operations on a, b and the given numbers."""
    return st.recursive(
        st.sampled_from(["a", "b"]) | numbers,
        lambda inner: (
            st.tuples(inner, st.sampled_from(["+", "-", "*", "/", "**", " - "]), inner).map("".join)
            | inner.map("({})".format)
            | inner.map("-{}".format)
            | st.tuples(st.sampled_from([*NAMED]), inner).map("{0[0]}({0[1]})".format)
        ),
        max_leaves=8,
    )


@given(
    expressions(st.floats(0, 8).map(str)), st.floats(-4, 4), st.floats(-4, 4) | st.just(math.inf)
)
def test_random_floats_give_what_python_gives_or_an_error_where_python_has_one(text, a, b):
    try:
        wanted = eval(text, {"a": a, "b": b, **NAMED})
    except OverflowError:
        wanted = None  # where the engine goes on with inf
    except (ValueError, ZeroDivisionError, TypeError):
        wanted = 1j
    try:
        found = computed(text, a=a, b=b)
    except InputError:
        assert wanted is None or isinstance(wanted, complex)
    else:
        assert wanted is None or found == wanted or (found != found and wanted != wanted)


@given(
    st.recursive(
        st.sampled_from(["a", "b", "2", "10"]),
        lambda x: st.tuples(x, st.sampled_from("+-*"), x).map("".join).map("({})".format),
        max_leaves=12,
    ),
    st.fractions(-9, 9, max_denominator=20),
    st.integers(-9, 9),
)
def test_random_fractions_give_exactly_what_python_gives(text, a, b):
    assert computed(text, a=a, b=b) == eval(text, {"a": a, "b": b})


PIECES = [
    *"ab12.+-*/()[],= ^'\"_:{}@%#!~<>&|\\\n",
    "**",
    "log",
    "exp",
    "softmax",
    "lambda ",
    "for ",
]


@given(st.lists(st.sampled_from(PIECES) | st.characters(), max_size=12).map("".join))
@example("a" * 200 + "$")
@example("\ud800")
def test_random_text_is_a_number_or_an_error_that_points(text):
    try:
        assert isinstance(read(text, {"a": Value(1), "b": Value(Fraction(1, 2))}), Value)
    except InputError as error:
        shown, caret, message = str(error).split("\n")
        assert len(caret) <= len(shown) + 1
        assert message


def test_an_assignment_within_an_expression_gets_its_own_message():
    message, rest = refused("exp(a + 1 = 2)", a=1)
    assert message.startswith("= is out of place here; numbers are given after the expression")
    assert rest == "a + 1 = 2)"


def test_an_exact_power_has_at_most_1000_binary_digits_after_its_first():
    assert read("2**1000", {}).data == 2**1000
    assert refused("2**1001")[0].startswith("too many digits to be exact")


def test_of_a_long_text_60_characters_before_the_caret_are_shown_and_30_after_it():
    error = InputError("here", "".join(chr(256 + i) for i in range(200)), 100)
    shown = "".join(chr(256 + i) for i in range(40, 130))
    assert str(error) == f"{shown}\n{' ' * 60}^\nhere"
