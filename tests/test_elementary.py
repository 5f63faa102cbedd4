"""Elementary: each kind of number answers in kind."""

import inspect
import math
import re
from fractions import Fraction

import mpmath
import numpy as np
import pytest
import sympy

import engine
from engine import Value, elementary
from engine.elementary import dispatch
from engine.symbol import variables


@pytest.mark.parametrize(
    ("f", "expected"),
    [
        (lambda: elementary.sinh(711), math.inf),
        (lambda: elementary.tanh(-(10**400)), -1.0),
        (lambda: elementary.expm1(-(10**400)), -1.0),
        (lambda: elementary.expm1(10**400), math.inf),
        (lambda: elementary.norm(1, -(10**400)), math.inf),
        (lambda: elementary.power(-1e200, 4), math.inf),
        (lambda: elementary.power(1e-200, -3), math.inf),
        (lambda: elementary.power(1e-200, -2.5), math.inf),
        (lambda: elementary.power(10**400, -1), 0.0),
        (lambda: elementary.power(10**400, 0.5), pytest.approx(1e200, rel=1e-12)),
        (lambda: elementary.total(1e308, 1e308), math.inf),
        (lambda: elementary.total(-1e308, -1e308), -math.inf),
        (lambda: elementary.total(1e308, 1e308, -1e308), 1e308),
        (lambda: elementary.total(1e308, 1e308, -math.inf), -math.inf),
    ],
)
def test_what_is_too_large_for_a_float_is_infinite(f, expected):
    assert f() == expected


@pytest.mark.parametrize(
    "f",
    [
        lambda: elementary.total(math.inf, -math.inf),
        lambda: elementary.total(1e308, 1e308, math.nan),
        lambda: elementary.equal(math.nan, 1.0),
        lambda: elementary.equal(1.0, math.nan),
        lambda: elementary.where(complex(math.nan, 1.0), 1, 2),
    ],
)
def test_what_has_no_answer_is_nan(f):
    assert math.isnan(f())


def test_what_is_rational_stays_exact():
    third = Fraction(1, 3)
    assert elementary.relu(third) is third
    assert elementary.relu(-third) == Fraction(0)
    assert isinstance(elementary.relu(-third), Fraction)
    assert elementary.power(third, -2) == Fraction(9)
    assert elementary.total(third, third, 1) == Fraction(5, 3)
    assert elementary.total(2**60, 1) == 2**60 + 1


def test_a_total_is_rounded_once():
    tenths = [0.1] * 10
    assert elementary.total(*tenths) == 1
    assert elementary.total(*map(np.float64, tenths)) == 1
    assert elementary.total(1e100, 1.0, -1e100) == 1
    rounded = type("Rounded", (float,), {})
    assert elementary.total(rounded(1e100), rounded(1.0), rounded(-1e100)) == 1


def test_a_fraction_outside_the_range_of_floats_has_a_logarithm():
    huge = Fraction(10**400, 3)
    assert elementary.log(huge) == pytest.approx(400 * math.log(10) - math.log(3), rel=1e-14)
    assert elementary.log(1 / huge) == pytest.approx(math.log(3) - 400 * math.log(10), rel=1e-14)
    assert elementary.log2(Fraction(2**5000)) == pytest.approx(5000, rel=1e-14)
    assert elementary.log10(huge * 3) == pytest.approx(400, rel=1e-14)


@pytest.mark.parametrize(
    ("f", "error", "says"),
    [
        (lambda: elementary.log(0), ValueError, "log(0): a logarithm needs a number above 0"),
        (lambda: elementary.log(-1.5), ValueError, "log(-1.5)"),
        (lambda: elementary.log2(0), ValueError, "log2(0): a logarithm needs a number above 0"),
        (lambda: elementary.log10(0), ValueError, "log10(0): a logarithm needs a number above 0"),
        (lambda: elementary.sqrt(-1), ValueError, "sqrt(-1): a square root needs"),
        (lambda: elementary.power(-8, 1 / 3), ValueError, "(-8) ** 0.333"),
        (lambda: elementary.power(0, -1), ZeroDivisionError, "0 ** -1: 0 has no negative powers"),
    ],
)
def test_outside_its_domain_an_operation_says_what_it_needs(f, error, says):
    with pytest.raises(error) as caught:
        f()
    assert str(caught.value).startswith(says)


@pytest.mark.parametrize("x", [0.3, -0.7, 2.5])
@pytest.mark.parametrize(
    "f",
    [
        elementary.exp,
        elementary.sinh,
        elementary.cosh,
        elementary.tanh,
        elementary.sigmoid,
        elementary.relu,
        elementary.absolute,
        elementary.reciprocal,
        elementary.one,
        engine.leaky_relu,
        elementary.log_sigmoid,
        elementary.softplus,
        lambda x: elementary.power(x, 3),
        lambda x: elementary.power_slope(x, 3),
        lambda x: elementary.maximum(x, 0.5),
        lambda x: elementary.total(x, 1.0, x),
        lambda x: elementary.softmax(x, 0.5, 1.0),
        lambda x: elementary.atan2(x - x, x - x),
    ],
)
def test_a_complex_number_without_imaginary_part_gives_what_the_real_one_gives(f, x):
    found = complex(f(complex(x)))
    assert found.real == pytest.approx(f(x), rel=1e-14)
    assert found.imag == 0


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (True, "real"),
        (2, "real"),
        (2.0, "real"),
        (Fraction(2), "real"),
        (np.float64(2), "real"),
        (np.int64(2), "real"),
        (2j, "complex"),
        (np.complex128(2j), "complex"),
        (np.array([2.0]), "arrays"),
        (sympy.Symbol("x"), "formulas"),
        (sympy.Integer(2), "formulas"),
    ],
)
def test_each_number_has_its_kind(number, kind):
    assert elementary.KINDS[type(number)].__name__ == f"engine.elementary.{kind}"


def test_a_class_is_a_number_once_it_is_registered_and_not_by_the_methods_that_it_has():
    wanted = re.escape(f"Degrees is not a number; {dispatch.WANTED} would do")
    ours = type("Degrees", (), {"exp": lambda x: "exp", "log_factor": lambda x: "log"})
    with pytest.raises(TypeError, match=f"^{wanted}$"):
        elementary.exp(ours())
    elementary.register(ours, ours)
    assert elementary.exp(ours()) == "exp"
    assert elementary.exp(type("Warmer", (ours,), {})()) == "exp"
    with pytest.raises(TypeError, match=r"^Degrees has no function sin, and the operation"):
        elementary.sin(ours())


def test_a_kind_computes_by_formula_what_it_has_no_function_for():
    class Tropical:
        """A number that knows exp, and how to be added, divided and turned round."""

        def __init__(self, x):
            self.x = x

        def exp(self):
            return Tropical(math.exp(self.x))

        def __neg__(self):
            return Tropical(-self.x)

        def __radd__(self, other):
            return Tropical(other + self.x)

        def __rtruediv__(self, other):
            return Tropical(other / self.x)

    elementary.register(Tropical, Tropical)
    assert elementary.sigmoid(Tropical(0.0)).x == 0.5


def test_a_value_can_hold_a_number_of_a_class_of_ones_own():
    class Dollars(float):
        __add__ = lambda self, other: Dollars(float(self) + other)  # noqa: E731

    elementary.register(Dollars, elementary.real)
    assert type((Value(Dollars(2.0)) + Value(Dollars(3.0))).data) is Dollars


def test_other_classes_of_the_libraries_are_no_numbers():
    for cls in np.dtype, type(sympy.QQ):
        with pytest.raises(TypeError, match="is not a number"):
            elementary.KINDS[cls]


def test_a_number_and_an_array_give_an_array_on_either_side():
    lanes = np.array([1.0, 2.0, math.nan])
    assert elementary.minus(5.0, lanes).tolist()[:2] == [4.0, 3.0]
    assert elementary.minus(lanes, 5.0).tolist()[:2] == [-4.0, -3.0]
    for found in elementary.equal(2.0, lanes), elementary.equal(lanes, 2.0):
        assert found.tolist()[:2] == [0.0, 1.0]
        assert math.isnan(found[2])


def test_a_difference_of_infinities_in_a_lane_gives_no_warning():
    lanes = np.array([math.inf])
    assert math.isnan(elementary.minus(math.inf, lanes)[0])
    assert math.isnan(elementary.minus(lanes, math.inf)[0])


def test_a_relu_of_zero_below_zero_is_zero():
    assert math.copysign(1, elementary.relu(-0.0)) == 1


def test_a_leaky_relu_leaks_a_hundredth_unless_told_otherwise():
    assert engine.leaky_relu(-2.0) == -0.02
    assert engine.leaky_relu(-2.0, 0.25) == engine.leaky_relu(-2.0, leak=0.25) == -0.5


def test_formulas_are_those_of_the_definitions():
    x, y = sympy.symbols("x y", real=True)
    assert elementary.minus(x, y) == x - y
    assert elementary.softmax(x, y) == sympy.exp(x) / (sympy.exp(x) + sympy.exp(y))


@pytest.mark.parametrize(
    "operation", [f for f in elementary.OPERATIONS.values() if f.formula], ids=lambda f: f.__name__
)
def test_the_formula_of_an_operation_gives_what_floats_are_computed_to(operation):
    count = len(inspect.signature(operation).parameters)
    for numbers in (0.75, -0.5, 1.5), (2.0, 2.0, 3.0), (0.25, 1.5, 2.0):
        xs = numbers[:count]
        assert operation.formula(*xs) == pytest.approx(operation(*xs), rel=1e-14)


@pytest.mark.parametrize(
    "name", ["exp", "expm1", "log", "log1p", "sqrt", "sin", "cos", "tan", "atan", "sinh", "cosh"]
)
@pytest.mark.parametrize("x", [0.3 + 0.2j, -0.3 + 1.5j, 2.5 - 1.2j, -1.25 + 0.5j, 1e-9 + 1e-9j])
def test_a_complex_number_gives_what_mathematics_gives(name, x):
    with mpmath.workdps(40):
        expected = complex(getattr(mpmath, name)(mpmath.mpc(x)))
    assert getattr(elementary, name)(x) == pytest.approx(expected, rel=1e-14)


@pytest.mark.parametrize(
    ("f", "x", "expected"),
    [
        (elementary.log1p, -1 + 1e-10, math.log((-1 + 1e-10) + 1)),
        (elementary.sinh, 1e-20, 1e-20),
        (elementary.sinh, 711.0, math.inf),
        (elementary.softplus, 800.0, 800.0),
        (elementary.softplus, -800.0, 0.0),
        (elementary.sigmoid, 800.0, 1.0),
        (elementary.sigmoid, -800.0, 0.0),
    ],
)
def test_a_complex_number_keeps_its_digits_far_out_and_close_to_0(f, x, expected):
    assert f(complex(x)).real == pytest.approx(expected, rel=1e-14, abs=0)


def test_each_kind_takes_the_numbers_of_those_before_it_and_a_class_those_of_all():
    plain = [Fraction(1, 2), 0.5j, np.array([0.5]), sympy.Symbol("x")]
    ours = type("Kelvin", (), {})
    elementary.register(ours, ours)
    numbers = [*plain, ours(), *variables("x"), Value(0.5)]
    kinds = [elementary.KINDS[type(x)] for x in numbers]
    ranks = [dispatch._rank(kind) for kind in kinds]
    assert ranks == sorted(ranks)
    assert len({*ranks}) == len(ranks)


def test_a_class_that_is_registered_before_the_backward_pass_changes_no_gradient():
    x = Value(Fraction(-2))
    y = (x / 2).relu()  # its slope is a plain 0, and 0 / 2 would be a float
    elementary.register(type("Late", (Fraction,), {}), elementary.real)
    y.backward()
    assert type(x.grad) is Fraction


def test_a_kind_that_is_registered_late_is_asked_all_the_same():
    class Late(float):
        pass

    class Later(Late):
        pass

    kind = type("kind", (), {"exp": staticmethod(lambda x: "late")})
    assert elementary.exp(Late(0.0)) == elementary.exp(Later(0.0)) == 1.0
    elementary.register(Late, kind)
    assert elementary.exp(Late(0.0)) == elementary.exp(Later(0.0)) == "late"


def test_a_choice_by_an_array_between_values_is_made_lane_by_lane():
    chosen = elementary.where(np.array([1.0, -1.0]), Value(0.25), Value(0.5))
    assert chosen.data.tolist() == [0.25, 0.5]
