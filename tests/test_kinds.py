"""Kinds of numbers: each is computed with as what it is, or refused with the way out."""

import math
import operator
from decimal import Decimal
from fractions import Fraction

import mpmath
import numpy as np
import pandas as pd
import pytest
import sympy
from mpmath import mpf
from operations import run

import engine
from engine import (
    Value,
    check_gradients,
    clip,
    exp,
    grad,
    log,
    log2,
    log10,
    logsumexp,
    maximum,
    mean,
    minimum,
    norm,
    replay,
    sigmoid,
    softmax,
    sqrt,
    total,
)


def gradient(f, number):
    return run(f, [number])[1][0]


def test_pixels_of_unsigned_bytes_do_not_wrap():
    prediction, target = Value(np.array([10], np.uint8)), Value(np.array([20], np.uint8))
    loss = (prediction - target) ** 2
    loss.backward()
    assert loss.data.tolist() == [100]
    assert prediction.grad.tolist() == [-20]


@pytest.mark.parametrize("dtype", [bool, np.int8, np.uint16, np.int64])
def test_an_array_of_whole_numbers_becomes_one_of_floats(dtype):
    x = Value(np.array([0, 1], dtype))
    assert x.data.dtype == np.float64
    assert (x - 2).data.tolist() == [-2, -1]
    assert (2**x).data.tolist() == [1, 2]


def test_a_plain_array_of_whole_numbers_beside_a_value_does_too():
    assert (Value(10.0) - Value(np.array([20], np.uint8))).data.tolist() == [-10]


@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
def test_an_array_of_floats_keeps_its_type(dtype):
    x = Value(np.array([0.25, 0.5], dtype))
    y = exp(x * 2) ** 2 + 1 / x - sigmoid(x)
    y.backward()
    assert y.data.dtype == x.grad.dtype == dtype


@pytest.mark.parametrize(
    ("array", "way"),
    [
        (
            np.array([1j]),
            r"make each of its elements a Value, .* or compute with x\.real and x\.imag",
        ),
        (np.array([1j], np.complex64), "make each of its elements a Value"),
        (np.array([Fraction(1, 3)]), r"try x\.astype\(float\), or compute with each element"),
        (np.array([Value(1.0)]), r"try x\.astype\(float\), or compute with each element"),
        (np.array(["1"]), r"try x\.astype\(float\)$"),
        (np.array([0.1], np.longdouble), r"try x\.astype\(float\)$"),
    ],
)
def test_other_arrays_are_refused_with_the_way_out(array, way):
    with pytest.raises(TypeError, match=f"^an array of .* is not a number; {way}"):
        Value(array)
    x = Value(1.0)
    x.data = array
    with pytest.raises(TypeError, match="is not a number"):
        x + 1


def test_a_table_of_values_is_told_to_be_summed_element_by_element():
    weights = np.array([[Value(1.0), Value(2.0)], [Value(3.0), Value(4.0)]])
    for use in Value, total, mean:
        with pytest.raises(
            TypeError, match=r"each element of an array of Values, as in total\(x\.ravel\(\)\)$"
        ):
            use(weights)
    assert total(weights.ravel()).data == 10.0


def test_a_column_of_a_table_is_told_to_become_an_array():
    column = pd.Series([1.0, 2.0])
    with pytest.raises(TypeError, match=r"its to_numpy\(\) is an array, which would do$"):
        Value(column)
    with pytest.raises(TypeError, match=r"for each of its elements, \[f\(x\) for x in xs\]$"):
        exp(column)


def test_a_matrix_whose_product_is_another_is_refused():
    with pytest.raises(TypeError, match=r"np\.asarray\(x\) is a plain one"):
        Value(np.array([1.0, 2.0]).view(type("Mine", (np.ndarray,), {})))


def test_what_is_masked_in_an_array_is_not_taken_for_a_number():
    with pytest.raises(TypeError, match=r"x\.compressed\(\) has those that are not$"):
        Value(np.ma.array([1.0, 2.0], mask=[0, 1]))


def test_true_is_1_and_its_gradient_a_number():
    for true in True, np.True_, np.array(True):
        x = Value(true)
        clip(x, 0, 1).backward()
        assert (type(x.data), x.data, type(x.grad), x.grad) == (int, 1, int, 1)


@pytest.mark.parametrize("time", [np.timedelta64(3, "s"), np.timedelta64(3, "ns")])
def test_a_time_is_no_number(time):
    for use in Value, Value(2.0).__mul__:
        with pytest.raises(TypeError, match=r"is a time; x / np\.timedelta64"):
            use(time)


KINDS = {
    "complex": 1j,
    "mpf": mpf("0.5"),
    "formula": sympy.Symbol("a"),
}


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize(
    "compute",
    [
        operator.add,
        operator.sub,
        operator.mul,
        operator.truediv,
        operator.pow,
        maximum,
        lambda x, y: total([x, y]),
        lambda x, y: norm([x, y]),
        lambda x, y: softmax([x, y])[0],
    ],
)
def test_a_number_that_no_array_can_hold_is_refused_beside_one(name, compute):
    other, array = KINDS[name], np.array([1.0, 2.0])
    for x, y in (Value(other), array), (Value(array), other), (Value(other), Value(array)):
        for operands in (x, y), (y, x):
            with pytest.raises(TypeError, match=r"take (x\.real|float\(x\)), or|take its elements"):
                compute(*operands)


def test_a_fraction_beside_an_array_stays_a_fraction_elsewhere():
    x, array = Value(Fraction(1, 3), label="x"), np.array([1.0, 2.0])
    y = x * array
    y.backward()
    assert (x.data, x.grad) == (Fraction(1, 3), 3.0)
    assert (x * 3).data == 1
    assert isinstance((x * 3).data, Fraction)
    assert replay(y, {x: Fraction(1, 2)}).tolist() == [0.5, 1.0]
    assert replay(Value(2.0, label="w") * Fraction(1, 4), {}) == 0.5


def test_a_graph_of_fractions_replayed_on_arrays_computes_with_floats():
    x = Value(2.0)
    for f in (
        lambda x: x * Fraction(1, 4),
        lambda x: Fraction(1, 4) * x + 10**30,
        lambda x: total([x, Fraction(1, 2)]),
    ):
        y = replay(f(x), {x: np.array([1.0, 2.0])})
        assert y.dtype == float
        assert y.tolist() == [f(1.0), f(2.0)]


def test_a_fraction_or_a_complex_number_beside_one_of_mpmath_is_refused():
    for x in Fraction(1, 3), 1j:
        with pytest.raises(TypeError, match="cannot be combined with an mpmath number"):
            Value(mpf(1)) - x


def test_an_array_without_a_dimension_is_the_number_in_it():
    assert type(Value(np.array(3)).data) is int
    assert type(Value(np.array(3.0)).data) is float


SCALARS = [np.float64(3), np.float32(3), np.int64(3), np.uint8(3), np.bool_(True)]


@pytest.mark.parametrize("scalar", SCALARS, ids=lambda scalar: type(scalar).__name__)
def test_a_scalar_of_numpy_is_the_number_of_python(scalar):
    assert type(Value(scalar).data) is type(+scalar.item())  # +True is 1
    assert type((Value(2.0) * scalar).data) is float


@pytest.mark.parametrize("scalar", SCALARS, ids=lambda scalar: type(scalar).__name__)
@pytest.mark.parametrize(
    "f",
    [
        lambda x: x - 10,
        lambda x: 10 - x,
        lambda x: x * 100,
        lambda x: x / 2,
        lambda x: x**7,
        lambda x: -x,
        lambda x: abs(-x),
        lambda x: x.atan() + x.log1p() + x.tanh() + x.softsign(),
        lambda x: x.maximum(300).minimum(x * 200),
    ],
)
def test_a_scalar_that_was_assigned_to_data_is_too(f, scalar):
    x, y = Value(0.0), Value(scalar.item())
    x.data = scalar
    one, other = f(x), f(y)
    one.backward()
    other.backward()
    assert (one.data, x.grad) == (other.data, y.grad)
    assert type(one.data) is type(other.data)


def test_what_is_an_error_for_a_float_is_one_for_a_scalar_of_numpy():
    w = Value(2.0)
    w.data -= np.float64(2)
    for f in (lambda x: 1 / x, lambda x: x**-1):
        with pytest.raises(ZeroDivisionError):
            f(w)
    with pytest.raises(ValueError, match="a logarithm needs a number above 0"):
        log(w)
    w.data = np.float64(-1)
    with pytest.raises(ValueError, match="only whole powers"):
        w**0.5


def test_text_that_was_assigned_to_data_is_found_at_the_first_operation():
    x = Value(2.0)
    x.data = "2.0"
    for f in (lambda x: x + 1, lambda x: 1 - x, lambda x: -x, lambda x: softmax([x, 1.0])):
        with pytest.raises(TypeError, match=r"^'2.0' is not a number: its type is str"):
            f(x)


def test_more_digits_than_a_float_has_are_not_dropped_in_silence():
    with pytest.raises(TypeError, match=r"has more digits than a float; float\(x\) would round"):
        Value(np.longdouble(1) / 3)
    with pytest.raises(TypeError, match=r"Fraction\(x\) is the same number, exactly$"):
        Value(Decimal("0.1"))


def test_numbers_of_mpmath_keep_the_digits_that_mpmath_is_set_to():
    with mpmath.workdps(40):
        third = mpmath.mpf(1) / 3
        x = Value(third)
        y = exp(x)
        y.backward()
        assert abs(y.data - mpmath.exp(third)) < mpmath.mpf(10) ** -39
        assert x.grad == y.data
        second = grad(grad(lambda x: log(1 + x * x)))(third)  # (2 - 2 x**2) / (1 + x**2)**2
        assert abs(second - (2 - 2 * third**2) / (1 + third**2) ** 2) < mpmath.mpf(10) ** -38


ARGUMENTS = {  # of what takes more, or other things, than one number
    "atan2": lambda x: (x, 2),
    "clip": lambda x: (x, 0, 1),
    "cross_entropy": lambda x: ([x, 2 * x], 0),
    "dot": lambda x: ([x, 2], [x, 3 * x]),
    "mean_squared_error": lambda x: ([x, 2], [x, 3 * x]),
    **dict.fromkeys(
        ["log_softmax", "logsumexp", "mean", "norm", "product", "softmax", "total"],
        lambda x: ([x, 2 * x],),
    ),
}


@pytest.mark.parametrize("name", engine.functions.FUNCTIONS)
def test_every_function_of_a_number_of_mpmath_is_right_to_all_its_digits(name):
    function, arguments = getattr(engine, name), ARGUMENTS.get(name, lambda x: (x,))
    with mpmath.workdps(30):
        x = mpmath.mpf(1) / 3
        found = function(*arguments(x))
        with mpmath.workdps(90):
            exact = function(*arguments(x))
        pairs = zip(found, exact, strict=True) if isinstance(found, list) else [(found, exact)]
        for number, true in pairs:
            assert isinstance(number, mpmath.mpf)
            assert abs(number - true) <= abs(true) * mpmath.mpf(10) ** -28


@pytest.mark.parametrize(
    ("f", "x", "message"),
    [
        (log, 0, "log(0.0): a logarithm needs a number above 0"),
        (log, -1, "log(-1.0): a logarithm needs a number above 0"),
        (log2, 0, "log2(0.0): a logarithm needs a number above 0"),
        (log10, 0, "log10(0.0): a logarithm needs a number above 0"),
        (sqrt, -1, "sqrt(-1.0): a square root needs a number of at least 0"),
        (
            lambda x: x**0.5,
            -1,
            "(-1.0) ** 0.5: a negative number has only whole powers among the reals",
        ),
        (lambda x: 1 / x, 0, "1 / 0.0: nothing can be divided by 0"),
        (lambda x: x**-1, 0, "0.0 ** -1: 0 has no negative powers"),
    ],
)
def test_what_is_outside_a_domain_is_an_error_for_mpmath_too(f, x, message):
    error = ValueError if "needs" in message or "only whole" in message else ZeroDivisionError
    with pytest.raises(error) as caught:
        f(Value(mpmath.mpf(x)))
    assert str(caught.value) == message


def test_the_root_of_0_is_0_in_mpmath_too():
    assert sqrt(Value(mpmath.mpf(0))).data == 0


def test_powers_of_0_have_the_derivatives_of_floats_in_mpmath_too():
    for n, expected in (0, 0), (0.5, math.inf), (1, 1), (2, 0):  # n * 0**(n - 1)
        assert gradient(lambda x, n=n: x**n, mpmath.mpf(0)) == expected


def test_the_derivative_in_an_exponent_is_that_of_floats_in_mpmath_too():
    for x, expected in (0, 0), (1, 0):  # 0**n and 1**n stay as they are near n = 3
        assert gradient(lambda n, x=x: Value(mpmath.mpf(x)) ** n, mpmath.mpf(3)) == expected
    below = gradient(lambda n: Value(mpmath.mpf(-2)) ** n, mpmath.mpf(3))
    assert mpmath.isnan(below)  # only a whole n gives a real number there


def test_only_those_that_tie_for_a_maximum_share_its_gradient_in_mpmath_too():
    for others, expected in ([2], Fraction(1, 2)), ([1], 1), ([3], 0), ([2, 2, 1], Fraction(1, 3)):
        found = gradient(lambda x, others=others: engine.maximum(x, *others), mpmath.mpf(2))
        assert abs(found - mpmath.mpf(expected.numerator) / expected.denominator) < 1e-15


def test_complex_numbers_of_mpmath_are_refused():
    with pytest.raises(TypeError, match=r"is not an mpmath\.mpf, the only kind"):
        Value(mpmath.mpc(1, 2))


def test_a_float_beside_a_number_of_mpmath_gives_one_of_mpmath():
    for y in (
        Value(mpmath.mpf(2)) * 0.5,
        0.5 + Value(mpmath.mpf(2)),
        logsumexp([mpmath.mpf(2), 1]),
    ):
        assert isinstance(y.data if isinstance(y, Value) else y, mpmath.mpf)


def test_what_is_no_number_is_refused_beside_a_value_also_if_it_is_numpys():
    with pytest.raises(TypeError, match="is not a number: its type is Generator"):
        Value(1.0) + np.random.default_rng()


def test_nan_stays_nan_in_every_kind():
    for number in math.nan, np.array([math.nan]), mpmath.nan:
        assert np.isnan(np.float64(engine.relu(Value(number)).data)).all()


@pytest.mark.parametrize("name", ["log2", "log10", "log", "exp", "sigmoid", "tanh", "softsign"])
def test_gradients_of_numbers_of_mpmath_have_all_digits_too(name):
    function, x = getattr(engine, name), 3
    with mpmath.workdps(40):
        found = gradient(function, mpmath.mpf(x))
        with mpmath.workdps(80):
            exact = gradient(function, mpmath.mpf(x))
        assert abs(found - exact) <= abs(exact) * mpmath.mpf(10) ** -38


def test_whole_numbers_beside_a_symbol_of_sympy_stay_exact():
    s = sympy.Symbol("s")
    x = Value(s)
    y = softmax([x, 1])[0]
    y.backward()
    assert y.data == sympy.exp(s) / (sympy.exp(s) + sympy.E)
    assert sympy.simplify(x.grad - sympy.diff(y.data, s)) == 0
    assert logsumexp([s, 1]) == sympy.log(sympy.exp(s) + sympy.E)


@pytest.mark.parametrize(
    ("y", "x", "angle"),
    [
        (10**400, 10**401, math.atan(0.1)),
        (Fraction(1, 10**400), Fraction(1, 10**401), math.atan(10)),
        (-(10**400), 0, -math.pi / 2),
        (0, 0, 0),
    ],
)
def test_the_angle_of_numbers_beyond_the_range_of_floats(y, x, angle):
    assert engine.atan2(y, x) == pytest.approx(angle, rel=1e-15)


def test_logarithms_of_fractions_beyond_the_range_of_floats():
    for power in 400, -400:
        x = Fraction(10) ** power
        assert engine.log10(x) == pytest.approx(power, rel=1e-15)
        assert engine.log2(x) == pytest.approx(power * math.log2(10), rel=1e-15)
    for name in "log", "log2", "log10":
        with pytest.raises(ValueError, match=rf"^{name}\(-1.0\): a logarithm needs a number above"):
            getattr(engine, name)(-1.0)


@pytest.mark.parametrize(
    ("number", "low", "high", "slopes"),
    [
        (-1.0, 0.0, 1.0, (0, 1, 0)),
        (2.0, 0.0, 1.0, (0, 0, 1)),
        (0.5, 0.0, 1.0, (1, 0, 0)),
        (0.0, 0.0, 1.0, (1, 0, 0)),
        (1.0, 0.0, 1.0, (1, 0, 0)),
        (math.inf, 0.0, math.inf, (1, 0, 0)),
        (-math.inf, -math.inf, 0.0, (1, 0, 0)),
        (2.0, 3.0, 1.0, (0, 0, 1)),
    ],
)
def test_a_clip_sends_its_slope_to_the_number_that_it_is(number, low, high, slopes):
    for kind in float, lambda x: np.array([x]):
        xs = [Value(kind(x)) for x in (number, low, high)]
        engine.clip(*xs).backward()
        assert [float(np.sum(x.grad)) for x in xs] == [*slopes]
    assert engine.clip(number, Value(low), Value(high)).op == "clip"


def test_an_infinite_slope_is_blocked_where_a_number_is_clipped():
    assert gradient(lambda x: sqrt(engine.clip(x, 0.0, 1.0)), -1.0) == 0
    assert gradient(lambda x: sqrt(1 - engine.clip(x, 0.0, 1.0)), 2.0) == 0


@pytest.mark.parametrize("z", [3 + 4j, 3 - 4j, -3 + 4j])
def test_of_a_complex_number_abs_and_norm_go_on_from_the_real_line(z):
    expected = z if z.real > 0 else -z  # so that the complex step finds the slope, 1 or -1
    assert abs(Value(z)).data == expected
    assert engine.norm([Value(z)]).data == pytest.approx(expected, rel=1e-15)


ONE_NUMBER = """
    exp expm1 log log1p log2 log10 sqrt sin cos tan atan sinh cosh tanh sigmoid log_sigmoid softplus
    softsign relu leaky_relu maximum minimum
"""


@pytest.mark.parametrize("name", ONE_NUMBER.split())
@pytest.mark.parametrize("dtype", [np.uint8, np.int8, np.int64, np.float64, bool])
def test_a_function_of_numpys_whole_numbers_computes_with_their_values(name, dtype):
    f = getattr(engine, name)
    for plain in [1] if dtype is bool else [1, 100, 127]:
        expected = f(plain)
        assert f(dtype(plain)) == expected
        assert f(np.array([plain], dtype)) == pytest.approx(expected, rel=1e-14)


def test_operands_of_numpys_whole_numbers_do_not_wrap():
    large, small = np.uint8(200), np.array([100, 50], np.uint8)
    assert (clip(large, -1, 300), maximum(large, -1), minimum(small), maximum(small)) == (
        200,
        200,
        50,
        100,
    )
    assert clip(small, -1, 60).tolist() == [60, 50]
    assert engine.atan2(np.uint8(200), np.int8(-100)) == math.atan2(200, -100)
    assert engine.leaky_relu(np.int8(-128), np.int8(2)) == -256
    with pytest.raises(ValueError, match="a logarithm needs a number above 0"):
        log(np.float64(0))
    with pytest.raises(TypeError, match="has more digits than a float"):
        exp(np.longdouble(1))


@pytest.mark.parametrize("number", [1j, sympy.Symbol("a")])
def test_only_graphs_of_real_numbers_are_checked_and_fractions_are_real(number):
    third = Value(Fraction(1, 3))
    assert check_gradients(third * third + exp(third))
    with pytest.raises(TypeError, match="check_gradients takes real numbers, and input"):
        check_gradients(Value(number) * 2.0)
