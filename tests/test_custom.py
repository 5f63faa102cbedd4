"""Custom: an operation defined outside the engine is an operation like any other."""

import functools
import math
import shutil
import subprocess
from fractions import Fraction

import numpy as np
import pytest
import sympy

from engine import (
    Value,
    check_gradients,
    draw,
    explore,
    grad,
    log,
    operation,
    paths,
    program,
    replay,
    sigmoid,
    trace,
)
from engine.graph import stale

SIGMOID_1 = 1 / (1 + math.exp(-1))
SWISH_1 = SIGMOID_1
SLOPE_1 = SIGMOID_1 + SIGMOID_1 * (1 - SIGMOID_1)  # s + x s (1 - s) at x = 1


@operation
def swish(x):
    return x * sigmoid(x)


formula = swish


@operation
def swish(x):  # as in a notebook, where a cell is run again
    s = sigmoid(x)
    y = x * s

    def chain_rule(slope):
        return (slope * (y + s * (1 - y)),)

    return y, chain_rule


pencil = swish


@operation
def ratio(a, b):
    return a * a / b


@pytest.fixture(params=[formula, pencil], ids=["formula", "pencil"])
def swish_of(request):
    return request.param


def test_it_is_one_node_with_its_name_and_its_slope(swish_of):
    x = Value(1.0, label="x")
    y = swish_of(x)
    y.backward()
    assert (y.op, y.parents) == ("swish", (x,))
    assert y.data == pytest.approx(SWISH_1, rel=1e-15)
    assert x.grad == pytest.approx(SLOPE_1, rel=1e-15)


def test_of_plain_numbers_it_is_a_plain_number(swish_of):
    assert swish_of(1.0) == pytest.approx(SWISH_1, rel=1e-15)
    assert swish_of(0) == 0


def test_a_trace_shows_it_as_one_operation(swish_of):
    table = str(trace(swish_of(Value(1.0, label="x")).named("y")))
    assert "y = swish(x)" in table
    assert f"{SLOPE_1:.6f}" in table


def test_a_picture_has_a_box_for_it(swish_of):
    picture = draw(swish_of(Value(1.0, label="x")).named("y"))
    assert "y = swish(x)" in picture.text
    assert f"x {SLOPE_1:.3f}" in picture.source


def test_paths_lead_through_it(swish_of):
    x = Value(1.0, label="x")
    (path,) = paths(swish_of(x) * 3.0, x)
    assert path.product == pytest.approx(3 * SLOPE_1, rel=1e-15)


def test_it_can_be_replayed_and_goes_stale(swish_of):
    x = Value(0.0, label="x")
    y = swish_of(x)
    z = y + 1
    assert stale(z) == set()
    assert replay(z, {x: 1.0}) == pytest.approx(1 + SWISH_1, rel=1e-15)
    x.data = 1.0
    assert stale(z) == {y, z}


def test_the_checker_agrees_with_it(swish_of):
    assert check_gradients(swish_of, [1.0])
    assert check_gradients(lambda x, y: ratio(swish_of(x), y), [0.5, -2.0])


def test_its_slope_has_a_slope(swish_of):
    # with s' = s (1 - s): (x s)'' = 2 s' + x s' (1 - 2 s)
    s = SIGMOID_1
    second = 2 * s * (1 - s) + s * (1 - s) * (1 - 2 * s)
    assert grad(grad(swish_of))(1.0) == pytest.approx(second, rel=1e-14)


def test_fractions_stay_exact():
    a, b = Value(Fraction(2, 3)), Value(Fraction(1, 5))
    y = ratio(a, b)
    y.backward()
    assert (y.data, a.grad, b.grad) == (Fraction(20, 9), Fraction(20, 3), Fraction(-100, 9))


def test_an_array_is_computed_lane_by_lane(swish_of):
    x = Value(np.array([0.0, 1.0]))
    y = swish_of(x)
    y.backward()
    assert y.data == pytest.approx([0.0, SWISH_1], rel=1e-15)
    assert x.grad == pytest.approx([0.5, SLOPE_1], rel=1e-15)


def test_a_sympy_symbol_gives_its_formula(swish_of):
    x = sympy.Symbol("x")
    node = Value(x)
    y = swish_of(node)
    y.backward()
    assert sympy.simplify(y.data - x / (1 + sympy.exp(-x))) == 0
    assert sympy.simplify(node.grad - sympy.diff(x / (1 + sympy.exp(-x)), x)) == 0


def test_it_becomes_a_program_in_every_language(swish_of):
    x = Value(1.0, label="x")
    step = program(swish_of(x), parameters=[x])
    assert step([()]) == (pytest.approx(SWISH_1), [pytest.approx(SLOPE_1)])
    assert step.to("numpy")() == (pytest.approx(SWISH_1), [pytest.approx(SLOPE_1)])
    if shutil.which("node"):
        source = step.to("javascript") + "console.log(JSON.stringify(step([[]], [1])))"
        printed = subprocess.run(["node", "-e", source], capture_output=True, text=True, check=True)
        result, (slope,) = eval(printed.stdout)
        assert (result, slope) == (pytest.approx(SWISH_1), pytest.approx(SLOPE_1))


def test_it_moves_on_a_page(swish_of):
    page = explore(swish_of(Value(1.0, label="x")).named("y")).html
    assert "y = swish(x)" in page
    assert "exp(-" in page


def test_it_takes_several_operands_names_and_defaults():
    @operation
    def scaled(x, factor=2.0, shift=0.0):
        return x * factor + shift

    x = Value(3.0)
    assert scaled(x).data == 6
    assert scaled(x, shift=Value(1.0), factor=4.0).data == 13
    assert [parent.data for parent in scaled(x, shift=1.0).parents] == [3, 2, 1]
    with pytest.raises(TypeError, match="unexpected keyword argument 'offset'"):
        scaled(x, offset=1.0)


def test_an_operand_that_a_formula_does_not_use_gets_no_slope():
    @operation
    def first(x, y):
        return x * 1

    x, y = Value(2.0), Value(3.0)
    first(x, y).backward()
    assert (x.grad, y.grad) == (1, 0)


@pytest.mark.parametrize("name", ["relu", "total", "mean", "where", "neg", "abs"])
def test_a_name_that_the_engine_has_is_refused(name):
    def taken(x):
        return x

    taken.__name__ = name
    with pytest.raises(ValueError, match=f"cannot be called '{name}': the engine has one of that"):
        operation(taken)


def test_operands_that_could_only_be_named_are_refused_as_they_would_be_no_parents():
    for f in (lambda x, *, k=2: x, lambda x, **o: x, lambda: 1.0):
        f.__name__ = "f"
        with pytest.raises(TypeError, match=r"^the operands of f are its parameters, at least one"):
            operation(f)
    for f in 3, functools.partial(pow, 2):
        with pytest.raises(TypeError, match=r"^an operation is made of a function"):
            operation(f)


def test_too_many_operands_are_told_with_the_name_of_the_operation():
    with pytest.raises(TypeError, match=r"^swish\(x\): too many positional arguments$"):
        swish(1.0, 2.0)


def test_a_chain_rule_by_pencil_is_summed_to_the_shape_of_each_operand():
    @operation
    def weighed(w, xs):
        return (w * xs).sum(), lambda slope: (slope * xs, slope * w)

    w, x = Value(2.0), Value(np.array([1.0, 2.0]))
    weighed(w, x).backward()
    assert (w.grad, x.grad.tolist()) == (3.0, [2.0, 2.0])


@pytest.mark.parametrize("returned", [0.5, (0.5, 0.5), [0.5], None, (None,), ("a",)])
def test_a_chain_rule_that_returns_no_tuple_of_a_slope_each_is_named(returned):
    @operation
    def slipped(x):
        return x * 2, lambda slope: returned

    with pytest.raises(
        TypeError, match=r"^the chain rule of slipped returned .*; it must return a t"
    ):
        slipped(Value(1.0)).backward()


def test_a_forgotten_comma_or_operand_in_a_chain_rule_is_told_what_to_return():
    @operation
    def square(x):
        return x * x, lambda slope: slope * 2 * x

    @operation
    def times(x, y):
        return x * y, lambda slope: (slope * y,)

    with pytest.raises(TypeError, match=r"6.0; .* a tuple of one number, \(slope \* ...,\)"):
        square(Value(3.0)).backward()
    with pytest.raises(TypeError, match=r"\(3.0,\); .* a tuple of 2, one for each operand"):
        times(Value(2.0), Value(3.0)).backward()


@pytest.mark.parametrize("returned", [None, "2", [1.0], (1.0, 2.0), (1.0, abs, abs)])
def test_what_is_no_number_is_refused_and_the_operation_named(returned):
    @operation
    def nothing(x):
        return returned

    with pytest.raises(TypeError, match=r"^nothing must return a number"):
        nothing(Value(1.0))


def test_a_value_that_is_no_operand_is_refused_as_no_gradient_would_reach_it():
    w = Value(2.0, label="w")

    @operation
    def hidden(x):
        return w * x

    with pytest.raises(TypeError, match=r"^hidden uses a Value that is not one of its operands"):
        hidden(Value(1.0))


def test_a_formula_that_leaves_the_engine_needs_a_pencil_and_says_so():
    @operation
    def opaque(x):
        return math.erf(x)

    y = opaque(Value(0.5))
    assert y.data == math.erf(0.5)
    with pytest.raises(TypeError) as caught:
        y.backward()
    assert any("in opaque, whose chain rule comes from" in note for note in caught.value.__notes__)


def test_with_a_pencil_an_opaque_inside_is_a_number_but_no_program():
    @operation
    def erf(x):
        def chain_rule(slope):
            return (slope * 2 / math.sqrt(math.pi) * math.exp(-x * x),)

        return math.erf(x), chain_rule

    x = Value(0.5)
    y = erf(x)
    y.backward()
    assert x.grad == pytest.approx(2 / math.sqrt(math.pi) * math.exp(-0.25), rel=1e-15)
    assert check_gradients(erf, [0.5])
    with pytest.raises(TypeError) as caught:
        program(y, parameters=[x])
    assert "in erf" in caught.value.__notes__[0]


def test_an_error_inside_an_operation_says_with_which_numbers_it_computes():
    @operation
    def wave(x):
        return math.sin(x)

    with pytest.raises(TypeError) as caught:
        wave(np.array([1.0, 2.0]))
    assert caught.value.__notes__ == ["in wave, which computes with ndarray here"]


@pytest.mark.parametrize("formula", [lambda x: 1 / x, log, lambda x: x**-1])
def test_an_error_inside_an_operation_names_the_operands(formula):
    @operation
    def strange(x, y=2.0):
        return formula(x) * y

    with pytest.raises((ValueError, ZeroDivisionError)) as caught:
        strange(Value(0.0, label="q"))
    (note,) = caught.value.__notes__
    assert note == "in strange of Value(0.0, grad=None, label='q'), Value(2.0, grad=None)"


def test_an_operation_of_numpys_whole_numbers_does_not_wrap():
    @operation
    def hundredfold(x):
        return x * 100

    assert hundredfold(np.uint8(200)) == 20000
    assert hundredfold(np.array([200, 3], np.uint8)).tolist() == [20000.0, 300.0]
