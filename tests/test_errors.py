"""What bad input gets: an error at the line that caused it, or a number by a published table."""

import copy
import math
import operator
import pickle
import re
import sys
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from operations import OPERATIONS, run

import engine
from engine import Value, elementary, grad

inf, nan = math.inf, math.nan
HALF = Fraction(1, 2)


# Types


@pytest.mark.parametrize(
    "wrong", ["1", b"1", None, [1.0], (1.0,), {1.0}, {}, object(), float, (1.0).hex]
)
def test_a_value_holds_nothing_but_numbers(wrong):
    for use in (
        Value,
        Value(1.0).__add__,
        Value(1.0).__rpow__,
        Value(1.0).__lt__,
        Value(1.0).maximum,
    ):
        with pytest.raises(TypeError, match="is not a number: its type is") as caught:
            use(wrong)
        assert type(wrong).__name__ in str(caught.value)
        assert f"{wrong!r:.60}" in str(caught.value)


def test_a_string_or_a_list_is_told_the_way_out():
    with pytest.raises(
        TypeError, match=r"type is list; take the number that is in it, with \[0\]$"
    ):
        Value([1.0])
    with pytest.raises(TypeError, match=r"'2' is not a number: its type is str; float\('2'\)"):
        Value("2")
    with pytest.raises(TypeError, match=r"\[Value\(x\) for x in ...\]"):
        Value([1.0, 2.0])
    with pytest.raises(TypeError, match="int, float, Fraction, complex, a NumPy array"):
        Value(None)


def test_a_list_of_values_beside_a_value_is_told_to_be_gone_through():
    for use in lambda xs: xs * Value(3.0), lambda xs: Value(3.0) - xs:
        with pytest.raises(TypeError, match=r"; compute with each element, \[x \* y for y in"):
            use([Value(1.0), 2.0])


@pytest.mark.parametrize(
    "use",
    [
        engine.product,
        engine.norm,
        engine.softmax,
        engine.log_softmax,
        engine.logsumexp,
        lambda x: engine.dot(x, x),
        lambda x: engine.mean_squared_error(x, np.array([1.0, 3.0])),
        lambda x: engine.cross_entropy(x, 0),
    ],
)
def test_a_function_of_a_list_says_what_takes_the_lanes_of_an_array(use):
    with pytest.raises(TypeError, match=r"mean\(\(x - y\)\*\*2\) and sqrt\(total\(x\*\*2\)\)$"):
        use(Value(np.array([1.0, 2.0])))


def test_an_array_of_strings_is_no_number():
    with pytest.raises(TypeError, match="is not a number"):
        Value(np.array(["1", "2"]))


CUT = (
    "float(x), int(x) and math.exp(x) would cut {} out of its graph, and no gradient could pass;"
    " call exp(x) from engine, or take x.data for the bare number"
)
COPIED = (
    "{} is part of a graph of closures, which cannot be pickled or copied; save a network with"
    " save(path), or compute again on other numbers with replay(root, {{leaf: number}})"
)


@pytest.mark.parametrize("number", [True, 7, 0.5, HALF, 2j, np.int64(3), np.float32(0.5)])
def test_every_kind_of_number_is_welcome(number):
    assert Value(number).data == number


@pytest.mark.parametrize(
    ("f", "says"),
    [
        (bool, "{} is neither true nor false; compare its number: x > 0 or x.data"),
        *[(f, CUT) for f in (float, int, complex, operator.index, math.trunc, math.exp)],
        (math.floor, CUT),
        *[(f, COPIED) for f in (pickle.dumps, copy.copy, copy.deepcopy)],
        (lambda x: copy.deepcopy([x]), COPIED),
    ],
)
def test_what_would_cut_the_graph_is_refused_and_told_the_way_out(f, says):
    x = Value(3.0, label="petal")
    with pytest.raises(TypeError) as caught:
        f(x)
    assert str(caught.value) == says.format(x)
    assert f"{x}" == "Value(3.0, grad=None, label='petal')"


@pytest.mark.parametrize("target", [3, -1])
def test_a_target_that_is_no_index_is_refused_with_those_there_are(target):
    with pytest.raises(IndexError, match=rf"^the target is an index from 0 to 2, not {target}$"):
        engine.cross_entropy([1.0, 2.0, 3.0], target)


OF_A_LIST = ["total", "mean", "product", "norm", "softmax", "log_softmax", "logsumexp"]


@pytest.mark.parametrize("name", OF_A_LIST)
def test_a_function_of_a_list_names_itself_when_it_gets_none_or_an_empty_one(name):
    f = getattr(engine, name)
    with pytest.raises(TypeError, match=rf"^{name} takes .* as in {name}\(\[a, b\]\), not 7.5$"):
        f(7.5)
    with pytest.raises(
        ValueError, match=rf"^{name}\(\[\]\): there is nothing .* one number or more$"
    ):
        f([])


def test_a_function_of_a_list_and_more_names_itself_too():
    with pytest.raises(ValueError, match=r"^cross_entropy\(\[\]\): there is nothing"):
        engine.cross_entropy([], 0)
    for name in "dot", "mean_squared_error":
        f = getattr(engine, name)
        for xs, ys in ([], [1.0]), ([1.0], []):
            with pytest.raises(ValueError, match=rf"^{name}\(\[\]\): there is nothing"):
                f(xs, ys)
        with pytest.raises(ValueError, match=rf"^{name} takes .* one length, and got 2 and 3$"):
            f([1.0, 2.0], [1.0, 2.0, 3.0])


# Outside the domain

IMPOSSIBLE = [
    (
        lambda x: x.log(),
        (0.0, -0.0, -1.0, -inf, 0, -1, -HALF),
        ValueError,
        "needs a number above 0",
    ),
    (lambda x: x.log1p(), (-1.0, -2.0, -inf, -1, -3 * HALF), ValueError, "needs a number above -1"),
    (
        lambda x: x.sqrt(),
        (-1.0, -inf, -5e-324, -1, -HALF),
        ValueError,
        "needs a number of at least",
    ),
    (lambda x: x ** (1 / 3), (-8.0, -8, -8 * HALF), ValueError, "has only whole powers"),
    (lambda x: (-8) ** x, (1 / 3, HALF, 0.5), ValueError, "has only whole powers"),
    (lambda x: 1 / x, (0.0, -0.0, 0, 0 * HALF, 0j), ZeroDivisionError, "divided by 0"),
    (lambda x: x / 0, (1.0, 0.0, 3, inf, nan, HALF, 1j), ZeroDivisionError, "divided by 0"),
    (lambda x: x**-1, (0.0, -0.0, 0, 0 * HALF, 0j), ZeroDivisionError, "no negative powers"),
    (lambda x: x**-0.5, (0.0, 0, 0 * HALF), ZeroDivisionError, "no negative powers"),
    (lambda x: 0**x, (-1.0, -1, -HALF, -1e300), ZeroDivisionError, "no negative powers"),
    (lambda x: x.log(), (0j,), ValueError, "other than 0"),
    (lambda x: x.log1p(), (-1 + 0j,), ValueError, "other than -1"),
]


@pytest.mark.parametrize(
    ("f", "x", "error", "reason"),
    [(f, x, error, reason) for f, xs, error, reason in IMPOSSIBLE for x in xs],
)
def test_an_impossible_operation_says_so_forwards_with_operand_and_label(f, x, error, reason):
    for operand in Value(x, label="petal"), Value(Value(x), label="petal"):
        with pytest.raises(error) as caught:
            f(operand)
        assert type(caught.value) is error
        assert reason in str(caught.value)
        assert f"(here petal = {x})" in str(caught.value)


def test_every_labelled_operand_is_named_and_an_unlabelled_one_is_not():
    with pytest.raises(ZeroDivisionError, match=r"1.0 / 0.0: .* \(here a = 1.0, b = 0.0\)$"):
        Value(1.0, label="a") / Value(0.0, label="b")
    with pytest.raises(ValueError, match=r"^log\(0.0\): a logarithm needs a number above 0$"):
        Value(0.0).log()


def test_an_operand_labelled_at_two_depths_is_named_once():
    with pytest.raises(ValueError, match=r"above 0 \(here inner = 0.0\)$"):
        Value(Value(0.0, label="inner"), label="outer").log()


@pytest.mark.parametrize("x", [-1e200, -1.5e308])
def test_a_negative_number_has_no_broken_power_however_large(x):
    with pytest.raises(ValueError, match="has only whole powers"):
        Value(x) ** 2.5


# Too large

TOO_LARGE = [
    (lambda x: x.exp(), 710.0, inf),
    (lambda x: x.exp(), -1e308, 0.0),
    (lambda x: x.expm1(), 710.0, inf),
    (lambda x: x.expm1(), -1e308, -1.0),
    (lambda x: x.sinh(), -711.0, -inf),
    (lambda x: x.cosh(), -711.0, inf),
    (lambda x: x**3, 1e200, inf),
    (lambda x: x**3, -1e200, -inf),
    (lambda x: x**2, -1e200, inf),
    (lambda x: x**-2, 1e-200, inf),
    (lambda x: x**-3, -1e-200, -inf),
    (lambda x: 2.0**x, 1025.0, inf),
    (lambda x: x * x, 1e200, inf),
    (lambda x: x + x, 1e308, inf),
    (lambda x: -x - x, 1e308, -inf),
    (lambda x: 1e200 / x, 1e-200, inf),
    (lambda x: engine.total([x, x, -x]), 1.5e308, 1.5e308),
    (lambda x: engine.total([x, x]), 1.5e308, inf),
    (lambda x: engine.norm([x, x]), 1.5e308, inf),
    (lambda x: engine.softmax([x, -x])[0], 1e308, 1.0),
    (lambda x: engine.cross_entropy([-x, x], 0), 1e308, inf),
    (lambda x: x.sigmoid(), -1e308, 0.0),
    (lambda x: x.exp(), 10**400, inf),
    (lambda x: x.exp(), -(10**400), 0.0),
    (lambda x: x**-1.5, 10**400, 0.0),
]


@pytest.mark.parametrize(("f", "x", "expected"), TOO_LARGE)
def test_what_is_too_large_is_infinite_and_backward_raises_nothing(f, x, expected):
    y, _ = run(f, [x])
    assert y == pytest.approx(expected, rel=1e-15, abs=0)


@pytest.mark.parametrize(
    ("f", "expected"),
    [
        (lambda x: x.tanh(), 1.0),
        (lambda x: x.atan(), math.pi / 2),
        (lambda x: x.softplus(), inf),
        (lambda x: x.log1p(), 400 * math.log(10)),
        (lambda x: x.log(), 400 * math.log(10)),
        (lambda x: x.sqrt(), 1e200),
        (lambda x: x / 3, inf),
        (lambda x: engine.norm([x]), inf),
        (lambda x: engine.mean([x, x]), inf),
    ],
)
def test_a_whole_number_beyond_the_floats_raises_no_overflow(f, expected):
    assert f(Value(10**400)).data == pytest.approx(expected, rel=1e-14)


def test_the_smallest_power_of_2_that_is_too_large_is_infinite():
    assert (Value(2.0) ** 1024).data == inf


def test_a_complex_power_too_large_is_infinite():
    assert abs((Value(1e200 + 0j) ** 3).data) == inf


# NaN and infinity


@pytest.mark.parametrize("number", [nan, inf, -inf, complex(nan, 0), complex(inf, 0)])
def test_a_leaf_may_be_nan_or_infinite(number):
    y, (slope,) = run(lambda x: x * 2, [number])
    assert str(y) == str(number * 2)
    assert slope == 2


NOT_A_NUMBER = [
    ("sin(inf)", lambda x: x.sin(), [inf, -inf, nan]),
    ("cos(inf)", lambda x: x.cos(), [inf, -inf]),
    ("tan(inf)", lambda x: x.tan(), [inf, -inf]),
    ("relu(nan)", lambda x: x.relu(), [nan]),
    ("abs(nan)", abs, [nan]),
    ("leaky_relu(nan)", lambda x: x.leaky_relu(), [nan]),
    ("exp(nan)", lambda x: x.exp(), [nan]),
    ("log(nan)", lambda x: x.log(), [nan]),
    ("sqrt(nan)", lambda x: x.sqrt(), [nan]),
    ("sigmoid(nan)", lambda x: x.sigmoid(), [nan]),
    ("tanh(nan)", lambda x: x.tanh(), [nan]),
    ("softplus(nan)", lambda x: x.softplus(), [nan]),
    ("maximum(nan, 1)", lambda x: x.maximum(1.0), [nan]),
    ("maximum(1, nan)", lambda x: engine.maximum(1.0, x), [nan]),
    ("minimum(nan, 1)", lambda x: x.minimum(1.0), [nan]),
    ("minimum(1, nan)", lambda x: engine.minimum(1.0, x), [nan]),
    ("total(nan)", lambda x: engine.total([x, 1.0]) * x, [nan]),
    ("softmax(nan)", lambda x: engine.softmax([x, 1.0])[0], [nan]),
    ("softmax(1, nan)", lambda x: engine.softmax([1.0, x])[0], [nan]),
    ("logsumexp(nan)", lambda x: engine.logsumexp([1.0, x]), [nan]),
    ("cross_entropy(nan)", lambda x: engine.cross_entropy([x, 1.0], 1), [nan]),
]


@pytest.mark.parametrize(
    ("f", "x"), [pytest.param(f, x, id=name) for name, f, xs in NOT_A_NUMBER for x in xs]
)
def test_what_has_no_answer_is_nan_in_value_and_slope_and_in_a_lane_of_its_own(f, x):
    y, (slope,) = run(f, [x])
    assert math.isnan(y)
    assert math.isnan(slope)
    with np.errstate(invalid="ignore"):
        lanes, (slopes,) = run(f, [np.array([x, 2.0])])
    assert [math.isnan(lane) for lane in lanes] == [True, False]
    assert [math.isnan(lane) for lane in np.broadcast_to(slopes, 2)] == [True, False]


def test_the_exponent_of_a_negative_number_has_slope_nan_and_its_base_a_slope():
    y, (base, exponent) = run(operator.pow, [-2.0, 3.0])
    assert (y, base) == (-8, 12)
    assert math.isnan(exponent)
    y, (base, exponent) = run(operator.pow, [np.array([-2.0, 2.0]), np.array([3.0, 3.0])])
    assert base.tolist() == [12, 12]
    assert [math.isnan(lane) for lane in exponent] == [True, False]


def test_the_second_derivative_of_x_to_the_n_in_both_is_nan_where_x_is_0():
    base, exponent = Value(0.0), Value(2.0)
    outer = Value(exponent)
    (Value(base) ** outer).backward()
    assert outer.grad.data == 0
    outer.grad.backward()
    assert math.isnan(base.grad)


def test_the_second_derivative_of_0_to_the_n_in_n_is_0_where_the_0_is_constant():
    assert grad(grad(lambda n: 0.0**n))(2.0) == 0


# Kinks: the published table. Of each function its value, and the slope in each operand.

KINKS = [
    ("relu(0)", lambda x: x.relu(), [0], 0, [0]),
    ("leaky_relu(0), leak 1/4", lambda x: x.leaky_relu(Fraction(1, 4)), [0], 0, [Fraction(1, 4)]),
    ("abs(0)", abs, [0], 0, [0]),
    ("maximum, a tie of two", engine.maximum, [3, 3], 3, [HALF, HALF]),
    ("minimum, a tie of two", engine.minimum, [3, 3], 3, [HALF, HALF]),
    ("maximum, a tie of four", engine.maximum, [2, 2, 2, 2], 2, [HALF / 2] * 4),
    ("maximum, two of three tie", engine.maximum, [5, 1, 5], 5, [HALF, 0, HALF]),
    ("maximum(x, 0), x = 0", lambda x: x.maximum(0), [0], 0, [HALF]),
    ("maximum(x, x)", lambda x: x.maximum(x), [2], 2, [1]),
    ("x ** 0 at 0", lambda x: x**0, [0], 1, [0]),
    ("x ** 1 at 0", lambda x: x**1, [0], 0, [1]),
    ("x ** 2 at 0", lambda x: x**2, [0], 0, [0]),
    ("x ** n at 0 ** 0", operator.pow, [0, 0], 1, [0, 0]),
    ("x ** n at 0 ** 1", operator.pow, [0, 1], 0, [1, 0]),
    ("x ** n at 0 ** 2", operator.pow, [0, 2], 0, [0, 0]),
    ("0 ** x at 0", lambda x: 0**x, [0], 1, [0]),
    ("0 ** x at 2", lambda x: 0**x, [2], 0, [0]),
]
IRRATIONAL = [
    ("norm([0, 0])", lambda x, y: engine.norm([x, y]), [0, 0], 0, [0, 0]),
    ("x ** 1.5 at 0", lambda x: x**1.5, [0], 0, [0]),
    ("sqrt(0)", lambda x: x.sqrt(), [0], 0, [inf]),
    ("x ** 0.5 at 0", lambda x: x**0.5, [0], 0, [inf]),
    ("x ** n at 0 ** 0.5", operator.pow, [0, 0.5], 0, [inf, 0]),
]
AT_ZERO = [kink for kink in KINKS + IRRATIONAL if set(kink[2]) == {0}]


def table(kinks):
    return pytest.mark.parametrize(
        ("f", "at", "value", "slopes"), [pytest.param(*row, id=name) for name, *row in kinks]
    )


@table(KINKS + IRRATIONAL)
@pytest.mark.parametrize("kind", [float, np.float64], ids=lambda kind: kind.__name__)
def test_at_a_kink_value_and_slopes_are_as_published(f, at, value, slopes, kind):
    assert run(f, map(kind, at)) == (value, slopes)


@table(KINKS + IRRATIONAL[:4])
def test_at_a_kink_a_complex_number_has_the_published_slope_as_its_real_part(f, at, value, slopes):
    y, found = run(f, map(complex, at))
    assert (y.real, [slope.real for slope in found]) == (value, slopes)


@table(IRRATIONAL[4:])
def test_at_a_kink_a_complex_power_has_an_infinite_slope(f, at, value, slopes):
    _, found = run(f, map(complex, at))
    assert [slope.real for slope in found] == slopes


@table(KINKS)
@pytest.mark.parametrize("kind", [Fraction, int], ids=lambda kind: kind.__name__)
def test_at_a_kink_exact_numbers_have_the_slopes_exactly(f, at, value, slopes, kind):
    y, found = run(f, map(kind, at))
    assert (y, found) == (value, slopes)
    if kind is Fraction:
        assert all(isinstance(number, Fraction | int) for number in (y, *found))


@table(AT_ZERO)
def test_a_zero_below_zero_is_the_same_kink(f, at, value, slopes):
    assert run(f, [-0.0 for _ in at]) == (value, slopes)


@table(KINKS + IRRATIONAL)
def test_at_a_kink_one_level_up_value_and_slopes_are_the_same(f, at, value, slopes):
    y, found = run(f, [Value(float(x)) for x in at])
    assert y.data == value
    assert [slope.data if isinstance(slope, Value) else slope for slope in found] == slopes


@table(KINKS + IRRATIONAL)
def test_a_kink_in_one_lane_leaves_the_other_lanes_alone(f, at, value, slopes):
    smooth = [x + 1.5 * (i + 1) for i, x in enumerate(at)]
    beside, its_slopes = run(f, smooth)
    lanes, found = run(f, [np.array([float(x), y]) for x, y in zip(at, smooth, strict=True)])
    assert np.broadcast_to(lanes, 2).tolist() == pytest.approx([value, beside], rel=1e-15)
    for slope, here, there in zip(found, slopes, its_slopes, strict=True):
        assert np.broadcast_to(slope, 2).tolist() == pytest.approx([here, there], rel=1e-15)


@pytest.mark.parametrize(
    "f",
    [abs, lambda x: x.relu(), lambda x: x.leaky_relu(), lambda x: x.maximum(0.0), lambda x: x**1],
)
def test_at_a_kink_of_straight_lines_the_second_derivative_is_0(f):
    assert grad(grad(f))(0.0) == 0


def test_where_pytorch_publishes_a_slope_at_a_kink_it_is_ours():
    torch = pytest.importorskip("torch")
    for name, theirs in {
        "relu(0)": torch.relu,
        "abs(0)": torch.abs,
        "maximum, a tie of two": torch.maximum,
        "minimum, a tie of two": torch.minimum,
        "x ** 0 at 0": lambda x: x**0,
        "sqrt(0)": torch.sqrt,
        "norm([0, 0])": lambda x, y: torch.linalg.vector_norm(torch.stack([x, y])),
    }.items():
        _, _, at, value, slopes = next(row for row in KINKS + IRRATIONAL if row[0] == name)
        xs = [torch.tensor(float(x), dtype=torch.float64, requires_grad=True) for x in at]
        y = theirs(*xs)
        y.backward()
        assert (y.item(), [x.grad.item() for x in xs]) == (value, slopes), name


# NumPy's scalars


@pytest.mark.parametrize("scalar", [np.float64, np.float32, np.int64])
def test_a_numpy_scalar_follows_the_rules_of_python(scalar):
    zero, one = scalar(0), scalar(1)
    assert type(Value(one).data) in (float, int)
    for f, error in [
        (lambda: Value(zero).log(), ValueError),
        (lambda: elementary.log(zero), ValueError),
        (lambda: engine.log(-one), ValueError),
        (lambda: engine.sqrt(-one), ValueError),
        (lambda: Value(-one) ** 0.5, ValueError),
        (lambda: Value(1.0) / zero, ZeroDivisionError),
        (lambda: one / Value(zero), ZeroDivisionError),
        (lambda: one / Value(0.0), ZeroDivisionError),
        (lambda: Value(0.0) ** -one, ZeroDivisionError),
        (lambda: zero ** Value(-1), ZeroDivisionError),
    ]:
        with pytest.raises(error):
            f()
    assert (Value(np.float64(1e200)) ** 3).data == inf
    assert engine.exp(np.float64(710)) == inf
    assert (Value(np.int64(2**62)) * np.int64(4)).data == 2**64  # no wrapping round
    assert (scalar(2) * Value(3)).data == 6


@pytest.mark.parametrize(
    "f",
    [
        lambda: engine.softmax([np.float64(1e308), np.float64(-1e308)]),
        lambda: engine.logsumexp([np.float64(1e308), np.float64(-1e308)]),
        lambda: engine.cross_entropy([np.float64(1e308), np.float64(-1e308)], 0),
        lambda: engine.total([np.int64(2**62)] * 4),
    ],
)
def test_numpy_scalars_without_a_value_overflow_in_silence(f):
    assert f() is not None


# Everything, on any number


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
@settings(max_examples=15)
@given(data=st.data())
def test_on_any_float_it_computes_or_names_the_node_and_backward_never_fails(operation, data):
    number = st.sampled_from([0.0, -0.0, 1.0, inf, -inf, nan, 5e-324, sys.float_info.max])
    n = len(operation.samples[0])
    numbers = data.draw(st.tuples(*[number | st.floats()] * n))
    xs = [Value(x, label="xy"[i]) for i, x in enumerate(numbers)]
    try:
        y = operation.f(*xs)
    except (ValueError, ZeroDivisionError) as error:
        assert " = " in str(error).partition("(here ")[2]  # noqa: PT017 (any other error is a fault)
        return
    y.backward()
    assert all(isinstance(x.grad, float | int) for x in xs if x.grad is not None)


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_leaves_changed_after_the_forward_pass_change_no_gradient(operation):
    """Every node's number is spoiled, and backward still gives the slopes of the recorded pass."""
    for sample in operation.samples:
        _, slopes = run(operation.f, sample)
        xs = [Value(x) for x in sample]
        y = operation.f(*xs)
        for x in {*xs, *y.parents} - {y}:
            x.data = x.data + 100
        y.backward()
        assert [x.grad for x in xs] == slopes


# Lists


@pytest.mark.parametrize(("choose", "expected"), [(engine.maximum, 3.0), (engine.minimum, 1.0)])
def test_the_largest_of_a_list_is_that_of_its_numbers(choose, expected):
    xs = [Value(1.0), Value(3.0), Value(2.0)]
    choose(xs).backward()
    assert choose(xs).data == choose(*xs).data == choose([1.0, 3.0, 2.0]) == expected
    assert [x.grad for x in xs] == [float(x.data == expected) for x in xs]
    with pytest.raises(ValueError, match=rf"^{choose.__name__}\(\[\]\)"):
        choose([])
    with pytest.raises(ValueError, match=r"^an empty array has no largest number$"):
        choose(np.array([]))


@pytest.mark.parametrize("f", [engine.relu, engine.exp, engine.tanh])
def test_a_list_is_no_number_and_the_error_says_to_go_through_it(f):
    error = "list is not a number; call the function for each of its elements, [f(x) for x in xs]"
    with pytest.raises(TypeError, match=f"^{re.escape(error)}$"):
        f([Value(1.0)])


@pytest.mark.parametrize("target", [[0, 1], 1.0, "1", None, Value(1.0)], ids=repr)
def test_a_target_is_an_index(target):
    with pytest.raises(TypeError, match=r"the target is the index of what was observed, from 0 to"):
        engine.cross_entropy([Value(1.0), Value(2.0)], target)


def test_a_derivative_is_taken_of_a_function():
    x = Value(3.0)
    for derivative in engine.grad, engine.value_and_grad:
        with pytest.raises(TypeError, match="of a Value, call backward"):
            derivative(x * x)


# Ctrl-C at any line


def interrupted_at(line, f):
    """Run f with a KeyboardInterrupt at the start of the given line of engine, counted from 0."""
    seen = -1

    def at_each_line(frame, event, _):
        nonlocal seen
        if "engine" not in frame.f_code.co_filename:
            return None
        if event == "line":
            seen += 1
            if seen == line:
                raise KeyboardInterrupt
        return at_each_line

    sys.settrace(at_each_line)
    try:
        f()
    except KeyboardInterrupt:
        return True
    finally:
        sys.settrace(None)
    assert seen < line  # otherwise f hid the interrupt
    return False


def test_ctrl_c_in_a_derivative_leaves_no_trace_of_it():
    def cubed(x):
        return x * x * x

    line = 0
    while interrupted_at(line, lambda: engine.grad(cubed)(2.0)):
        assert engine.grad(cubed)(2.0) == 12.0
        line += 1
    assert line > 50


def test_ctrl_c_in_a_backward_pass_leaves_all_gradients_or_none():
    line, went_on = 0, True
    while went_on:
        x, y = Value(3.0), Value(4.0)
        z = x * y + x
        z.backward()
        went_on = interrupted_at(line, z.backward)
        assert (x.grad, y.grad) in [(5.0, 3.0), (10.0, 6.0)]
        line += 1
    assert line > 50
