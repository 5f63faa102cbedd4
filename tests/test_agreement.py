"""One set of expressions, every kind of number, one answer."""

import numpy as np
import pytest
import sympy
from operations import OPERATIONS, run

from engine import Value, log, relu, softmax
from engine.tracing import gradients_by_lane
from nn.iris import FLOWERS, IrisNetwork, load_iris, side_by_side


def moderate(operation):
    return [sample for sample in operation.samples if max(map(abs, sample)) <= 100]


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_a_complex_step_gives_the_slope_to_14_digits(operation):
    h = 1e-50
    for sample in moderate(operation):
        value, slopes = run(operation.f, sample)
        for i, slope in enumerate(slopes):
            stepped = [complex(x, h) if k == i else x for k, x in enumerate(sample)]
            found = complex(operation.f(*map(Value, stepped)).data)
            assert found.real == pytest.approx(value, rel=1e-14, abs=1e-300)
            assert found.imag / h == pytest.approx(slope, rel=1e-14, abs=1e-15)


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_samples_side_by_side_in_lanes_are_the_samples_one_by_one(operation):
    columns = [np.array(column) for column in zip(*operation.samples, strict=True)]
    values, slopes = run(operation.f, columns)
    for lane, sample in enumerate(operation.samples):
        value, expected = run(operation.f, sample)
        assert np.broadcast_to(values, columns[0].shape)[lane] == pytest.approx(
            value, rel=1e-13, abs=1e-300
        )
        for slope, one in zip(slopes, expected, strict=True):
            found = np.broadcast_to(slope, columns[0].shape)[lane]
            assert found == pytest.approx(one, rel=1e-13, abs=1e-300)


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_the_formula_of_value_and_slopes_has_the_numbers_of_the_engine(operation):
    symbols = sympy.symbols("x y", real=True)[: len(operation.samples[0])]
    formula, slopes = run(operation.f, symbols)
    for sample in moderate(operation):
        at = dict(zip(symbols, map(sympy.Rational, sample), strict=True))
        value, expected = run(operation.f, sample)
        assert float(sympy.sympify(formula).subs(at).evalf(30)) == pytest.approx(
            value, rel=1e-13, abs=1e-300
        )
        for slope, one in zip(slopes, expected, strict=True):
            number = sympy.sympify(slope).subs(at).evalf(30)
            assert float(number) == pytest.approx(one, rel=1e-13, abs=1e-15)


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_a_value_of_a_value_has_the_same_number_and_slopes(operation):
    for sample in operation.samples:
        value, slopes = run(operation.f, sample)
        inner, inner_slopes = run(operation.f, [Value(x) for x in sample])
        assert inner.data == value
        for slope, one in zip(inner_slopes, slopes, strict=True):
            found = slope.data if isinstance(slope, Value) else slope
            assert found == pytest.approx(one, rel=1e-14, abs=0)


def test_through_symbols_the_slope_of_an_observed_setosa_is_p_minus_1():
    raws = [Value(x) for x in sympy.symbols("setosa versicolor virginica")]
    p = softmax(raws)[0]
    loss = -log(p)
    loss.backward()
    assert sympy.simplify(raws[0].grad - (p.data - 1)) == 0


def test_150_flowers_in_lanes_are_150_flowers_one_by_one():
    flowers = load_iris()
    network = IrisNetwork()
    lanes = network.loss([side_by_side(flowers)])
    lanes.backward()
    found = gradients_by_lane(lanes)
    columns = [found[parameter] for parameter in network.parameters()]
    sums = [parameter.grad for parameter in network.parameters()]
    assert sums == pytest.approx([column.sum() for column in columns], rel=1e-12)
    for i, flower in enumerate(flowers):
        network.zero_grad()
        loss = network.loss([flower])
        loss.backward()
        assert lanes.data[i] == pytest.approx(loss.data, rel=1e-12)
        for slopes, parameter in zip(columns, network.parameters(), strict=True):
            assert slopes[i] == pytest.approx(parameter.grad, rel=1e-12, abs=1e-15)


def test_the_row_of_b3_is_the_article():
    network = IrisNetwork()
    petal, sepal = (np.array([flower[i] for flower in FLOWERS]) for i in (0, 1))
    observed = [np.array(row) for row in ([1.0, 0, 0], [0, 0, 1.0], [0, 1.0, 0])]
    loss = network.loss([(petal, sepal, observed)])
    loss.backward()
    row = gradients_by_lane(loss)[network.b3]
    assert row == pytest.approx([-0.849121, 0.035119, 0.040801], abs=5e-7)
    assert network.b3.grad == pytest.approx(-0.7732010032512964, rel=1e-14)


def test_an_array_or_a_symbol_on_the_left_asks_value():
    x = Value(2.0)
    for left in np.array([1.0, 2.0]), sympy.Symbol("s"):
        for result in left + x, left * x, left - x, left / x, left**x:
            assert isinstance(result, Value)
            assert result.parents[1] is x


def test_a_lane_outside_the_domain_is_nan_and_the_others_go_on():
    x = Value(np.array([-1.0, 0.0, 4.0]))
    y = log(x)
    with np.errstate(divide="ignore"):  # operators warn as NumPy is set to; elementary is silent
        y.backward()
    assert [str(v) for v in y.data] == ["nan", "-inf", str(np.log(4.0))]
    assert relu(x).data.tolist() == [0, 0, 4]
