"""Numerics: the functions of logits at any size, against mpmath with digits to spare.

A float is an exact number, so what a function of floats should give is exact too, and mpmath says
it to 1000 digits. All of these functions but one depend on the gaps between their logits alone.
A gap is rounded once, to half a unit in its last place, and a share exp(gap) that is a normal
float has a gap of at most 709: its relative error is then at most 709 * 1.1e-16 = 8e-14 and a few
roundings. No sum has terms of both signs. So these are well-conditioned at every size of logit,
and must be right to 1e-12 relative wherever the true result is a normal float.

The one exception is logsumexp, which adds the greatest logit to a logarithm: where these two
cancel it may lose digits, but no more than 1e-15 of the largest term: the greatest logit, the
logarithm beside it, or a logit's share in the slope, p * x.
"""

import functools
import itertools
import math
import sys

import mpmath
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import engine
from engine import Value

SMALLEST, LARGEST = sys.float_info.min, sys.float_info.max  # of the normal floats


@pytest.fixture(autouse=True)
def digits_to_spare():
    with mpmath.workdps(1000):
        yield


def slopes(result, xs):
    """What backward() finds in each x, with nothing left over from another pass."""
    for x in xs:
        x.grad = None
    result.backward()
    return [x.grad for x in xs]


def assert_right(found, true, term=0):
    """The number is the true one to 1e-12 relative, or to 1e-15 of the largest term.

    Below the normal floats it need only be as small, and above the largest it is infinite.
    """
    if abs(true) > LARGEST:
        assert found == math.copysign(math.inf, true)
    elif abs(true) < SMALLEST and not term:
        assert abs(found) <= SMALLEST
    else:
        nearest = mpmath.mpf(5e-324) / 2  # no float is nearer to some numbers than that
        apart = abs(mpmath.mpf(found) - true)
        assert apart <= max(abs(true) * 1e-12, term * mpmath.mpf(1e-15), nearest)


exact_exp = functools.cache(mpmath.exp)  # of 1e308 it takes a while, and the same ones come again


def exact_shares(logits):
    """Softmax as its definition says."""
    weights = [exact_exp(mpmath.mpf(x)) for x in logits]
    whole = mpmath.fsum(weights)
    return [weight / whole for weight in weights]


def check_softmax(logits):
    xs, p = list(map(Value, logits)), exact_shares(logits)
    for i, node in enumerate(engine.softmax(xs)):
        assert_right(node.data, p[i])
        for k, slope in enumerate(slopes(node, xs)):
            others = mpmath.fsum(p[:i] + p[i + 1 :])
            assert_right(slope, p[i] * others if k == i else -p[i] * p[k])


def check_cross_entropy(logits):
    xs, p = list(map(Value, logits)), exact_shares(logits)
    for i, log_share in enumerate(engine.log_softmax(xs)):
        others = mpmath.fsum(p[:i] + p[i + 1 :])
        true = -mpmath.log(p[i])
        loss = engine.cross_entropy(xs, i)
        assert_right(loss.data, true)
        assert_right(log_share.data, -true)
        for k, slope in enumerate(slopes(loss, xs)):
            assert_right(slope, -others if k == i else p[k])
        for k, slope in enumerate(slopes(log_share, xs)):
            assert_right(slope, others if k == i else -p[k])


def check_logsumexp(logits):
    xs, p = list(map(Value, logits)), exact_shares(logits)
    top, beside = mpmath.mpf(max(logits)), -mpmath.log(max(p))  # log(sum) is the two added up
    node = engine.logsumexp(xs)
    term = max(abs(top), beside, *(q * abs(x) for q, x in zip(p, logits, strict=True)))
    assert_right(node.data, top + beside, term)
    for slope, q in zip(slopes(node, xs), p, strict=True):
        assert_right(slope, q)


CHECKS = [check_softmax, check_cross_entropy, check_logsumexp]

SIZES = [5e-324, 1e-300, 1e-17, 1e-8, 0.1, 1.0, 36.0, 37.0, 350.0, 708.0, 745.0, 1e4, 1e100, 1e308]
LOGITS = [
    *[[a * x, b * x] for x in SIZES for a, b in itertools.product([-1, 1], repeat=2)],  # ties too
    *[
        [a * x, b * x / 2, c]
        for x in SIZES[::2]
        for a, b, c in itertools.product([-1, 1], repeat=3)
    ],
    *[[x, 0.0, 0.0, -x] for x in SIZES],
    *[[x] * n for x in (0.0, -1e308, 1e308, 0.3, -7.0) for n in (2, 5)],
    *[[x, *[x - 40] * 4] for x in (0.0, 40.0, -40.0, 1e3)],  # one dominates
    *[[x, *[x - 700] * 4] for x in (0.0, 700.0, -700.0)],
    [40.0, 0.0, 0.0],
    [1e308, -1e308, 1e308, 0.0, -1e308],
    [LARGEST, math.nextafter(LARGEST, 0)],
    [1e16, 1e16 + 2, 1e16 - 2],
    [-math.log(2), -math.log(2)],  # logsumexp cancels to the rounding of log(2)
    [-math.log(5)] * 5,
    [-math.exp(-40), -40.0],
]

ties = st.lists(st.sampled_from([-3.0, 0.0, 1e-9, 2.5, 1e300]), min_size=2, max_size=5)
widths = st.sampled_from([1e-12, 1.0, 50.0, 800.0, 1e308])
anywhere = widths.flatmap(lambda w: st.lists(st.floats(-w, w), min_size=2, max_size=5))
close_together = st.builds(
    lambda base, gaps: [base + gap for gap in gaps],
    st.floats(-1e6, 1e6),
    st.lists(st.floats(-45, 45), min_size=2, max_size=5),
)


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize("logits", LOGITS, ids=str)
def test_a_function_of_logits_and_its_slopes_are_right_to_12_digits(logits, check):
    check(logits)


@pytest.mark.parametrize("check", CHECKS)
@settings(max_examples=30)
@given(logits=ties | anywhere | close_together)
def test_whatever_the_logits_they_are_right_to_12_digits(check, logits):
    check(logits)


def test_a_loss_of_almost_nothing_keeps_all_its_digits():
    """-log of 1 / (1 + 2 exp(-40)) is 2 exp(-40) but for its square, and so is its slope."""
    raws = [Value(40), Value(0), Value(0)]
    loss = engine.cross_entropy(raws, 0)
    loss.backward()
    assert f"{loss.data:.4e} {raws[0].grad:.4e}" == "8.4967e-18 -8.4967e-18"
    assert loss.data == pytest.approx(2 * math.exp(-40), rel=1e-15, abs=0)
    assert raws[0].grad == pytest.approx(-2 * math.exp(-40), rel=1e-15, abs=0)
    assert raws[1].grad == raws[2].grad == pytest.approx(math.exp(-40), rel=1e-15, abs=0)


NESTED = [[0.0, -40.0], [40.0, 0.0, 0.0], [3.0, 3.0, 1.0], [-700.0, 0.0]]


@pytest.mark.parametrize("logits", NESTED, ids=str)
def test_a_slope_of_a_slope_is_right_to_12_digits_too(logits):
    """The second derivatives of logsumexp and of cross_entropy are p(1 - p) and -p q."""
    p = exact_shares(logits)
    for f in engine.logsumexp, lambda xs: engine.cross_entropy(xs, 0):
        for i in range(len(logits)):
            inner = list(map(Value, logits))
            outer = list(map(Value, inner))
            for k, second in enumerate(slopes(slopes(f(outer), outer)[i], inner)):
                others = mpmath.fsum(p[:i] + p[i + 1 :])
                assert_right(second, p[i] * others if k == i else -p[i] * p[k])


MODERATE = [logits for logits in LOGITS if len(logits) == 3 and max(map(abs, logits)) < 1e300]


@pytest.mark.parametrize("i", [0, 1, 2])
def test_logits_side_by_side_in_lanes_are_right_to_12_digits(i):
    xs = [Value(np.array(column)) for column in zip(*MODERATE, strict=True)]
    p, loss = engine.softmax(xs)[i], engine.cross_entropy(xs, i)
    for lane, logits in enumerate(MODERATE):
        assert_right(p.data[lane], exact_shares(logits)[i])
    sent = slopes(loss, xs)
    for lane, logits in enumerate(MODERATE):
        shares = exact_shares(logits)
        others = mpmath.fsum(shares[:i] + shares[i + 1 :])
        for k, slope in enumerate(sent):
            assert_right(slope[lane], -others if k == i else shares[k])


def test_in_lanes_logsumexp_keeps_the_smaller_logits():
    """log(1 + exp(-40)) is exp(-40) but for half its square."""
    y = engine.logsumexp([Value(np.array([0.0])), Value(np.array([-40.0]))])
    assert y.data[0] == pytest.approx(math.exp(-40), rel=1e-14, abs=0)


def test_logits_in_lanes_at_the_ends_of_the_floats_give_no_warning():
    p = engine.softmax([Value(np.array([1e308, 0.0])), Value(np.array([-1e308, 0.0]))])
    assert p[0].data.tolist() == [1.0, 0.5]


inf, nan = math.inf, math.nan
AT_INFINITY = [  # logits; their logsumexp, and the limits of their shares, nan where there is none
    ([inf, 0.0], inf, [1, 0]),
    ([-inf, 3.0], 3.0, [0, 1]),
    ([0.0, -inf, inf], inf, [0, 0, 1]),
    ([inf], inf, [1]),
    ([-inf], -inf, [1]),
    ([-inf, -inf], -inf, [nan, nan]),
    ([inf, inf, 0.0], inf, [nan, nan, nan]),
    ([inf, nan], nan, [nan, nan]),
    ([nan, -inf, 0.0], nan, [nan, nan, nan]),
    ([-inf, 0.0, 0.0], math.log(2), [0, 0.5, 0.5]),
]
KINDS = [float, lambda x: np.array([x]), mpmath.mpf, lambda x: Value(x)]


def plain(x):
    x = x.data if isinstance(x, Value) else x
    return x.item() if isinstance(x, np.ndarray) else float(x)


def same(found, expected):
    np.testing.assert_array_equal(found, expected)  # for which nan is nan, and -0.0 is 0.0


@pytest.mark.parametrize("kind", KINDS, ids=["float", "lane", "mpmath", "Value"])
@pytest.mark.parametrize(("logits", "whole", "p"), AT_INFINITY, ids=str)
def test_at_infinity_a_function_of_logits_and_its_slopes_have_their_limits(logits, whole, p, kind):
    xs = [Value(kind(x)) for x in logits]
    y = engine.logsumexp(xs)
    same(plain(y.data), whole)
    same([plain(x) for x in slopes(y, xs)], p)
    for i, share in enumerate(engine.softmax(xs)):
        same(plain(share.data), p[i])
        same([plain(x) for x in slopes(share, xs)], softmax_slopes(p, i))
        loss = engine.cross_entropy(xs, i)
        true = inf if p[i] == 0 else -math.log(p[i])
        assert plain(loss.data) == pytest.approx(true, rel=1e-15, nan_ok=True)
        same([plain(x) for x in slopes(loss, xs)], [q - (k == i) for k, q in enumerate(p)])
        assert plain(engine.log_softmax(xs)[i].data) == pytest.approx(-true, rel=1e-15, nan_ok=True)


def softmax_slopes(p, i):
    return [p[i] * ((k == i) - q) for k, q in enumerate(p)]


@pytest.mark.parametrize("logits", [[inf, 0.0], [-inf, 3.0], [0.0, -inf, inf], [inf]], ids=str)
def test_at_infinity_the_shares_no_longer_move_and_second_derivatives_are_0(logits):
    for f in engine.logsumexp, lambda xs: engine.cross_entropy(xs, 0):
        inner = list(map(Value, logits))
        outer = list(map(Value, inner))
        for slope in slopes(f(outer), outer):
            for x in slopes(slope, inner):
                assert x in (None, 0)
