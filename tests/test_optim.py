"""Optimizers: the steps of the textbooks, by hand."""

import math
from fractions import Fraction

import numpy
import pytest

from engine import Value, mean
from nn import SGD, Adam
from nn.iris import IrisNetwork

HALF, QUARTER = Fraction(1, 2), Fraction(1, 4)


def moved(optimizer, x, *slopes):
    """Where x is after each slope in turn."""
    places = []
    for slope in slopes:
        x.grad = slope
        optimizer.step()
        places.append(x.data)
    return places


def test_gradient_descent_goes_against_the_slope_exactly():
    x = Value(Fraction(1))
    assert moved(SGD([x], QUARTER), x, 1, -2) == [Fraction(3, 4), Fraction(5, 4)]


def test_momentum_keeps_half_of_the_velocity():
    x = Value(Fraction(0))
    optimizer = SGD([x], QUARTER, momentum=HALF)
    # v = 4; then 4/2 + 2 = 4; then 4/2 + 0 = 2
    assert moved(optimizer, x, 4, 2, 0) == [-1, -2, Fraction(-5, 2)]


def test_adams_first_step_has_the_length_of_the_learning_rate_whatever_the_slope():
    for slope in 1e-3, 1.0, 1e6:
        x = Value(2.0)
        assert moved(Adam([x], 0.5, epsilon=1e-12), x, slope) == [pytest.approx(1.5, abs=1e-8)]
        assert moved(Adam([x], 0.5, epsilon=1e-12), x, -slope) == [pytest.approx(2.0, abs=1e-8)]


def test_adams_second_step_by_hand():
    """The slopes 3 and 1/2 make both roots whole.

    m = 3/2, v = 9/4: m_hat = 3, v_hat = 9, a step of 3 / (3 + 1).
    m = 3/4 + 1/4 = 1, v = 27/16 + 1/16 = 7/4: m_hat = 1 / (3/4), v_hat = (7/4) / (7/16) = 4, a
    step of 4/3 / (2 + 1).
    """
    x = Value(Fraction(0))
    optimizer = Adam([x], 1, beta_1=HALF, beta_2=Fraction(3, 4), epsilon=1)
    assert moved(optimizer, x, 3, HALF) == pytest.approx([-3 / 4, -3 / 4 - 4 / 9], rel=1e-15)


def test_adams_usual_numbers_are_those_of_its_authors():
    adam = Adam([Value(1.0)])
    assert (adam.learning_rate, adam.beta_1, adam.beta_2) == (0.001, 0.9, 0.999)
    assert adam.epsilon == 1e-8


@pytest.mark.parametrize("kind", [SGD, Adam])
def test_a_parameter_without_a_gradient_is_left_alone_with_all_that_is_kept_of_it(kind):
    x, y, z = Value(1.0), Value(1.0), Value(1.0)
    options = {"momentum": 0.5} if kind is SGD else {}
    optimizer, alone = kind([x, y], 0.1, **options), kind([z], 0.1, **options)
    y.grad = 1.0
    moved(optimizer, x, 3.0, None, None)
    assert x.data == moved(alone, z, 3.0)[-1]
    assert y.data < 1 - 0.25
    assert moved(optimizer, x, 2.0) == moved(alone, z, 2.0)


@pytest.mark.parametrize("kind", [SGD, Adam])
def test_a_parameter_named_twice_moves_once(kind):
    x, y = Value(1.0), Value(1.0)
    assert moved(kind([x, x], 0.1), x, 1.0) == moved(kind([y], 0.1), y, 1.0)


@pytest.mark.parametrize("kind", [SGD, Adam])
def test_a_step_makes_new_arrays_and_changes_none(kind):
    old = numpy.array([1.0, 2.0])
    x = Value(old)
    moved(kind([x], 0.1), x, numpy.array([1.0, -1.0]))
    assert list(old) == [1.0, 2.0]
    assert list(x.data) == pytest.approx([0.9, 2.1])


@pytest.mark.parametrize("kind", [SGD, Adam])
@pytest.mark.parametrize("learning_rate", [0, -0.1, math.inf, math.nan, "0.1", None])
def test_a_learning_rate_is_positive_and_finite(kind, learning_rate):
    says = f"learning_rate must be a positive .* not {learning_rate!r}"
    with pytest.raises(ValueError, match=says):
        kind([Value(1.0)], learning_rate)


@pytest.mark.parametrize("share", [-0.1, 1, math.nan, "0.9"])
def test_a_running_mean_keeps_a_share_from_0_to_below_1(share):
    x = [Value(1.0)]
    with pytest.raises(ValueError, match="momentum must be a number from 0 to below 1"):
        SGD(x, 0.1, momentum=share)
    with pytest.raises(ValueError, match="beta_1 must be a number from 0 to below 1"):
        Adam(x, beta_1=share)
    with pytest.raises(ValueError, match="beta_2 must be a number from 0 to below 1"):
        Adam(x, beta_2=share)


@pytest.mark.parametrize("kind", [SGD, Adam])
def test_what_is_no_list_of_parameters_is_refused(kind):
    for given in IrisNetwork(), IrisNetwork().named_parameters(), [1.0]:
        with pytest.raises(TypeError, match=r"as network\.parameters\(\) returns"):
            kind(given, 0.1)
    with pytest.raises(ValueError, match="no parameter to train"):
        kind([], 0.1)


@pytest.mark.parametrize("optimizer", [lambda xs: SGD(xs, 0.1), Adam])
def test_zero_grad_of_an_optimizer_forgets_the_gradients_of_its_parameters_alone(optimizer):
    x, y, z = Value(2.0), Value(3.0), Value(4.0)
    (x * y * z).backward()
    optimizer([x, y]).zero_grad()
    assert (x.grad, y.grad, z.grad) == (None, None, 6.0)


@pytest.mark.parametrize(
    ("use", "here"),
    [
        (lambda xs: SGD(xs, lr=0.1), "learning_rate"),
        (lambda xs: SGD(xs, 0.1, lr=0.1), "learning_rate"),
        (lambda xs: Adam(xs, lr=0.1), "learning_rate"),
        (lambda xs: Adam(xs, betas=(0.9, 0.999)), "beta_1 and beta_2"),
        (lambda xs: Adam(xs, eps=1e-8), "epsilon"),
    ],
)
def test_an_argument_that_others_have_is_told_as_what_it_is_called_here(use, here):
    with pytest.raises(TypeError, match=f"there is no argument .*; write {here}"):
        use([Value(1.0)])
    with pytest.raises(TypeError, match=r"there is no argument decay$"):
        SGD([Value(1.0)], 0.1, decay=1)


@pytest.mark.parametrize("rate", [numpy.float32(0.1), numpy.float64(0.1), numpy.float16(0.1)])
def test_a_rate_of_numpy_does_not_make_parameters_numbers_of_numpy(rate):
    for optimizer in SGD, Adam:
        x = Value(1.0)
        (x * x).backward()
        optimizer([x], rate).step()
        assert type(x.data) is float


def test_what_is_computed_from_parameters_cannot_be_moved():
    w = Value(1.0)
    with pytest.raises(ValueError, match=r"an optimizer moves leaves, and Value\(2\.0"):
        SGD([w * 2], 0.1)


@pytest.mark.parametrize("dtype", [numpy.float16, numpy.float32, numpy.float64])
@pytest.mark.parametrize("optimizer", [SGD, Adam])
def test_a_parameter_keeps_the_type_of_its_array(optimizer, dtype):
    w = Value(numpy.array([1.0, 2.0], dtype))
    trained = optimizer([w], 0.25)
    for _ in range(2):
        w.grad = None
        mean((w - 3) ** 2).backward()
        trained.step()
    assert w.data.dtype == w.grad.dtype == dtype
