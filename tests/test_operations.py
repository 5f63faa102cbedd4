"""Every operation against mathematics: its value, its slopes and its second derivatives."""

from fractions import Fraction

import mpmath
import pytest
from dual import Dual, dual
from operations import OPERATIONS, run

from engine import Value, check_gradients

CASES = [(operation, sample) for operation in OPERATIONS for sample in operation.samples]
CHOOSING = (
    "abs",
    "atan2",
    "clip",
    "relu",
    "softsign",
    "maximum",
    "minimum",
    "x.leaky_relu",
    "x.where",
)
SMOOTH = [
    (operation, sample) for operation, sample in CASES if not str(operation).startswith(CHOOSING)
]  # the others choose by the real part
RATIONAL = [(operation, sample) for operation, sample in CASES if operation.rational]


@pytest.fixture(autouse=True)
def digits_to_spare():
    with mpmath.workdps(400):
        yield


def close(number, reference):
    return number == pytest.approx(float(reference), rel=1e-13, abs=1e-300)


def derivative(f, point, *orders):
    """A derivative by mpmath's differences, at a precision that leaves more than enough of them."""
    return mpmath.diff(f, tuple(map(mpmath.mpf, point)), orders)


@pytest.mark.parametrize(("operation", "sample"), CASES, ids=str)
def test_the_value_and_the_slope_in_each_operand_are_the_reference(operation, sample):
    value, slopes = run(operation.f, sample)
    assert close(value, operation.reference(*map(mpmath.mpf, sample)))
    for i, slope in enumerate(slopes):
        orders = [int(k == i) for k in range(len(sample))]
        assert close(slope, derivative(operation.reference, sample, *orders))


@pytest.mark.parametrize(("operation", "sample"), CASES, ids=str)
def test_every_second_derivative_is_the_reference(operation, sample):
    for i in range(len(sample)):
        for k in range(len(sample)):
            inner = [Value(x) for x in sample]
            outer = [Value(x) for x in inner]
            operation.f(*outer).backward()
            outer[i].grad.backward()
            orders = [int(n == i) + int(n == k) for n in range(len(sample))]
            found = 0 if inner[k].grad is None else inner[k].grad
            assert found == pytest.approx(
                float(derivative(operation.reference, sample, *orders)), rel=1e-12, abs=1e-12
            )


@pytest.mark.parametrize(("operation", "sample"), SMOOTH, ids=str)
def test_off_the_real_line_value_and_slopes_are_the_reference(operation, sample):
    point = [complex(x, 0.25) for x in sample]
    value, slopes = run(operation.f, point)
    expected = complex(operation.reference(*map(mpmath.mpc, point)))
    assert value == pytest.approx(expected, rel=1e-13)
    for i, slope in enumerate(slopes):
        orders = tuple(int(k == i) for k in range(len(sample)))
        expected = mpmath.diff(operation.reference, tuple(map(mpmath.mpc, point)), orders)
        assert slope == pytest.approx(complex(expected), rel=1e-13)


@pytest.mark.parametrize(("operation", "sample"), CASES, ids=str)
def test_the_learners_own_check_agrees(operation, sample):
    if max(map(abs, sample)) < 100:  # beyond, a complex step of 1e-100 may vanish
        report = check_gradients(operation.f, sample)
        assert report, report


@pytest.mark.parametrize(("operation", "sample"), RATIONAL, ids=str)
def test_on_fractions_value_and_slopes_are_exact_fractions(operation, sample):
    exact = [Fraction(x) / 3 for x in sample]
    value, slopes = run(operation.f, exact)
    assert value == operation.reference(*exact)
    for i, slope in enumerate(slopes):
        expected = dual(operation.reference(*(Dual(x, int(k == i)) for k, x in enumerate(exact))))
        assert isinstance(slope, Fraction | int)
        assert slope == expected.slope
