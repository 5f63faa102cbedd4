"""Programs: the numbers of the engine, forward and backward, from straight lines of code."""

import functools
import gc
import itertools
import linecache
import math
import re
import struct
import traceback
from fractions import Fraction

import mpmath
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from operations import OPERATIONS, STEPS

import engine
from engine import Value, log, program, relu, total
from engine.elementary import Operation
from engine.languages.lowering import COMPOSED
from engine.languages.python import loop_source, wrapped
from engine.languages.syntax import QUICK
from engine.symbol import Symbol
from nn.iris import FLOWERS, SPECIES, IrisNetwork, load_iris

EXTREME = [0.0, -0.0, 1.0, -1.0, math.inf, -math.inf, math.nan, 5e-324, 1e308, -1e308, 800.0]


def bits(x):
    """A number as it is stored, so that 0.0 is not -0.0; all nans are one."""
    return "nan" if math.isnan(x) else struct.pack(">d", x)


def eager(f, numbers):
    """What the engine makes of it: the bits of the value and of the slopes, or the error."""
    xs = [Value(x) for x in numbers]
    try:
        y = f(*xs)
    except (ValueError, ZeroDivisionError) as error:
        return type(error), str(error)
    y.backward()
    return bits(y.data), [bits(0.0 if x.grad is None else x.grad) for x in xs]


@functools.lru_cache(maxsize=50)
def recorded(f, numbers):
    """The program of f, recorded at those numbers."""
    xs = [Value(x) for x in numbers]
    return program(f(*xs), parameters=xs)


def compiled(f, numbers, recorded_at):
    """What a program makes of it that was recorded at other numbers."""
    try:
        value, slopes = recorded(f, tuple(recorded_at))([()], numbers)
    except (ValueError, ZeroDivisionError) as error:
        return type(error), str(error)
    return bits(value), [bits(slope) for slope in slopes]


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
@settings(max_examples=30)
@given(data=st.data())
def test_an_operation_has_the_bits_of_the_engine_on_any_floats(operation, data):
    number = st.sampled_from(EXTREME) | st.floats()
    numbers = data.draw(st.tuples(*[number] * len(operation.samples[0])))
    ordered = str(operation).startswith(("mean", "product("))  # by their numbers, at the recording
    for sample in [numbers] if ordered else operation.samples:
        assert compiled(operation.f, numbers, sample) == eager(operation.f, numbers)


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_of_numbers_of_usual_size_an_operation_is_computed_the_quick_way(operation):
    for numbers in [sample for sample in operation.samples if max(map(abs, sample)) < 100]:
        step = recorded(operation.f, operation.samples[0])
        value, slopes = step.one_row([()], *numbers)
        assert (bits(value), [*map(bits, slopes)]) == eager(operation.f, numbers)
        doubled, doubled_slopes = step.many_rows([(), ()], *numbers)
        expected = [2 * x for x in (value, *slopes)]
        assert [doubled, *doubled_slopes] == pytest.approx(expected, rel=1e-12, abs=0)


def test_the_quick_way_calls_no_functions_of_the_engine_but_these():
    called = set()
    for operation in OPERATIONS:
        source = loop_source(recorded(operation.f, operation.samples[0]), QUICK, COMPOSED)
        called |= {*re.findall(r"\b([a-z_0-9]+)\(", source)}
    assert called - {"step", "abs", "max", *vars(math)} == {
        *("power", "power_slope", "log_factor", "reciprocal", "softplus"),
        *("maximum", "minimum", "equal"),
    }


def test_an_error_of_the_result_comes_before_those_of_its_slopes():
    def f(x):
        return log(engine.expm1(engine.sinh(engine.leaky_relu(x, 0.5))))

    assert compiled(f, (0.0,), (1.0,)) == eager(f, (0.0,))
    assert eager(f, (0.0,))[0] is ValueError


def test_a_branch_that_is_not_taken_may_be_left_out_with_its_errors():
    def f(test, x):
        return test.where(x, engine.log1p(x))

    assert eager(f, (1.0, -1.5))[0] is ValueError
    assert compiled(f, (1.0, -1.5), (1.0, 0.5)) == (bits(-1.5), [bits(0.0), bits(1.0)])


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("f", [engine.logsumexp, lambda xs: engine.cross_entropy(xs, 0)])
def test_at_infinite_logits_the_program_has_the_bits_of_the_engine(f, count):
    for numbers in itertools.product([math.inf, -math.inf, math.nan, 0.0, 3.0], repeat=count):
        usual = [float(i) for i in range(count)]
        assert compiled(lambda *xs: f(xs), numbers, usual) == eager(lambda *xs: f(xs), numbers)


def test_a_row_with_an_infinite_logit_adds_its_limits_to_the_sums():
    xs, w = [Value(0.0), Value(0.0)], Value(1.0)
    step = program(engine.cross_entropy([w * xs[0], xs[1]], 0), inputs=xs, parameters=[w])
    usual = step([(1.0, 2.0)])
    assert step([(1.0, 2.0), (1.0, -math.inf)]) == usual  # p is 1 there, so loss and slope are 0


step = st.tuples(st.sampled_from(STEPS), *[st.integers(0, 20)] * 3)


random_graphs = given(
    st.lists(step, min_size=1, max_size=12),
    st.lists(st.floats(-4, 4), min_size=3, max_size=3),
    st.lists(st.floats(-4, 4) | st.sampled_from(EXTREME), min_size=3, max_size=3),
)


def check_a_random_graph(steps, at, numbers):
    def f(*nodes):
        nodes = list(nodes)
        for operation, *places in steps:
            nodes.append(operation(*[nodes[place % len(nodes)] for place in places]))
        return nodes[-1] + 0 * nodes[0] + 0 * nodes[1] + 0 * nodes[2]  # so that it needs them all

    assert compiled(f, numbers, at) == eager(f, numbers)


@settings(max_examples=200)
@random_graphs
def test_a_random_graph_on_one_row_has_the_bits_of_the_engine(steps, at, numbers):
    check_a_random_graph(steps, at, numbers)


@pytest.mark.slow
@settings(max_examples=2000)
@random_graphs
def test_two_thousand_random_graphs_on_one_row_have_the_bits_of_the_engine(steps, at, numbers):
    check_a_random_graph(steps, at, numbers)


def iris():
    """The network's loss of one flower as a program, and its parameters."""
    network = IrisNetwork()
    petal, sepal = Value(0.5, label="petal"), Value(0.5, label="sepal")
    observed = [Value(float(i == 0), label=f"is_{name}") for i, name in enumerate(SPECIES)]
    loss = network.loss([(petal, sepal, observed)])
    return network, program(loss, inputs=[petal, sepal, *observed], parameters=network.parameters())


def rows(flowers):
    return [(f.petal, f.sepal, *[float(f.species == name) for name in SPECIES]) for f in flowers]


@pytest.mark.parametrize("flowers", [FLOWERS[:1], FLOWERS, load_iris()], ids=len)
def test_over_rows_of_flowers_the_iris_program_has_the_loss_and_slopes_of_the_network(flowers):
    network, step = iris()
    loss, slopes = step(rows(flowers))
    expected = network.loss(flowers)
    expected.backward()
    assert loss == pytest.approx(expected.data, rel=1e-12)
    for slope, parameter in zip(slopes, network.parameters(), strict=True):
        assert slope == pytest.approx(parameter.grad, rel=1e-12, abs=1e-12)


def test_seventeen_steps_of_the_program_are_those_of_the_article():
    network, step = iris()
    place = network.parameters().index(network.b3)
    for _ in range(17):
        _, slopes = step(rows(FLOWERS))
        network.b3.data -= slopes[place]
    assert f"{network.b3.data:.2f}" == "-0.03"
    assert network.accuracy(load_iris()) == pytest.approx(143 / 150)


def test_what_one_reads_is_a_line_a_node_and_then_a_line_a_slope():
    x, w = Value(3.0, label="x"), Value(2.0, label="w")
    hidden = relu(x * w).named("hidden")
    loss = ((hidden - 1) ** 2).named("loss")
    assert program(loss, inputs=[x], parameters=[w]).source == (
        "def step(x, w):\n"
        "    v1 = x * w\n"
        "    hidden = relu(v1)\n"
        "    v2 = hidden - 1\n"
        "    loss = v2**2\n"
        "    d_hidden = 2 * v2\n"
        "    d_w = where(v1, d_hidden, 0) * x\n"
        "    return loss, [d_w]\n"
    )


def test_what_one_reads_can_be_run_as_it_is():
    network, step = iris()
    names = dict(vars(engine.elementary))
    exec(step.source, names)
    row = rows(FLOWERS)[0]
    assert names["step"](*row, *[x.data for x in network.parameters()]) == step([row])


def test_brackets_stand_where_they_make_a_difference():
    a, b, c = (Value(x, label=name) for name, x in zip("abc", (2.0, 3.0, 5.0), strict=True))
    for root, text in [
        (a - (b - c), "a - (b - c)"),
        (a - b - c, "a - b - c"),
        (a * (b + c), "a * (b + c)"),
        (a / (b * c), "a / (b * c)"),
        (a / b * c, "a / b * c"),
        (a * -b + c, "a * -b + c"),
        (-(a + b) * c, "-(a + b) * c"),
        ((-a) ** 3 + b + c, "(-a)**3 + b + c"),
        (-(a**3) + b + c, "-a**3 + b + c"),
        ((a ** (b * c)), "a**(b * c)"),
        (a * -2.5 + b + c, "a * -2.5 + b + c"),
        ((-2.0) ** a + b + c, "(-2.0)**a + b + c"),
        ((a + 1).log() * b * c, "log(a + 1) * b * c"),
    ]:
        step = program(root, inputs=[a, b, c])
        assert step.source.splitlines()[-1] == f"    return {text}, []"


HOSTILE = [
    "import os", "x\ny", "'", '"""', "lambda", "None", "print", "__import__", "exp", "rows", "step",
    "v1", "x1", "d_x", "nan", "é", "a.b", "", "1x", "_", "match", "max", "fsum", "w[0]", "a-b",
    "softmax", "logsumexp", "leaky_relu", "cross_entropy", "total", "zero", "of_row", "Math", "3",
]  # fmt: skip


@pytest.mark.parametrize("label", HOSTILE)
def test_a_hostile_label_changes_no_number(label):
    for labels in [(label, "x", "y"), ("x", label, "y"), ("x", "y", label), (label, label, label)]:
        x, w = Value(3.0, label=labels[0]), Value(2.0, label=labels[1])
        y = (w * x).named(labels[2])
        step = program(y.exp() * y, inputs=[x], parameters=[w])
        names = dict(vars(engine.elementary))
        exec(step.source, names)
        assert step([(3.0,)]) == names["step"](3.0, 2.0)
        assert step([(3.0,)])[0] == math.exp(6.0) * 6.0
        assert step([(3.0,)])[1] == [(math.exp(6.0) * 6.0 + math.exp(6.0)) * 3.0]


def test_a_label_that_is_an_operation_of_the_graph_is_no_name_of_a_variable(monkeypatch):
    monkeypatch.setattr(Symbol, "cube", engine.symbol.recorder("cube"), raising=False)
    op = Operation("cube", lambda x: Value(x.data.cube(), (x,), "cube", lambda slope: (slope,)))
    x = Value(2.0, label="cube")
    y = Value(8.0, (x,), op, lambda slope: (slope * 3 * x.data**2,))
    assert program(y, inputs=[x]).source == "def step(x1):\n    return cube(x1), []\n"


def test_a_label_that_names_an_operation_is_a_name_where_the_program_does_not_call_it():
    p = Value(0.25, label="p")
    loss = (-p.log()).named("cross_entropy")
    assert program(loss * loss, inputs=[p]).source == (
        "def step(p):\n    cross_entropy = -log(p)\n    return cross_entropy * cross_entropy, []\n"
    )


def test_a_label_that_the_formula_of_a_custom_operation_may_call_is_no_name():
    @engine.operation
    def leaky(x):
        return engine.log_sigmoid(x)

    x = Value(2.0, label="log_sigmoid")
    assert program(leaky(x), inputs=[x]).source == "def step(x1):\n    return log_sigmoid(x1), []\n"


def test_a_label_of_several_words_is_a_name_with_underscores():
    x, w = Value(3.0, label="Größe x"), Value(2.0, label="weight #1")
    step = program((w * x).exp().named("the loss"), inputs=[x], parameters=[w])
    assert step.source == (
        "def step(Größe_x, weight_1):\n"
        "    the_loss = exp(weight_1 * Größe_x)\n"
        "    d_weight_1 = the_loss * Größe_x\n"
        "    return the_loss, [d_weight_1]\n"
    )


def test_a_program_prints_itself():
    x, w = Value(3.0, label="x"), Value(2.0, label="w")
    step = program((w * x).named("y"), inputs=[x], parameters=[w])
    assert repr(step) == str(step) == "def step(x, w):\n    y = w * x\n    return y, [x]"


def test_a_program_of_thousands_of_lines_prints_its_first_and_its_last():
    x = y = Value(1.0, label="x")
    for i in range(1000):
        y = (y * x).named(f"y{i}")
    lines = repr(program(y, inputs=[x])).splitlines()
    assert lines[:2] == ["def step(x):", "    y0 = x * x"]
    assert lines[100] == "    # ... 852 more lines, which .source has"
    assert lines[-2:] == ["    y999 = y998 * x", "    return y999, []"]
    assert len(lines) == 151


def test_an_error_in_a_program_shows_the_line_of_code_in_its_traceback():
    x, y = Value(2.0, label="x"), Value(3.0, label="y")
    step = program((log(x) * 2).named("z") + y, inputs=[x, y])
    with pytest.raises(ValueError, match="logarithm") as caught:
        step([(-1.0, 3.0)])
    text = "".join(traceback.format_exception(caught.value))
    assert re.search(r'File "<program \d+>", line 4, in step\n +sum1 \+= log\(x\) \* 2 \+ y', text)


def test_the_lines_of_a_program_are_forgotten_with_it():
    x = Value(2.0, label="x")
    step = program(x * x, inputs=[x])
    filename = step.one_row.__code__.co_filename
    other = program(x * x, inputs=[x]).one_row.__code__.co_filename
    linecache.checkcache()  # as a traceback does: there is no such file, and the lines stay
    assert linecache.getline(filename, 1) == "def step(rows):\n"
    assert other != filename
    del step
    gc.collect()
    assert filename not in linecache.cache
    assert other not in linecache.cache


def test_a_label_keeps_its_capitals_and_its_digits():
    x, w = Value(3.0, label="X2"), Value(2.0, label="w_Q")
    step = program((w * x).named("Loss"), inputs=[x], parameters=[w])
    assert step.source == "def step(X2, w_Q):\n    Loss = w_Q * X2\n    return Loss, [X2]\n"


def test_a_repeated_expression_is_written_once_and_a_dead_one_not_at_all():
    x, y = Value(0.5, label="x"), Value(0.25, label="y")
    step = program(engine.softmax([x, y])[0] + engine.softmax([y, x])[1], inputs=[x, y])
    assert step.source == "def step(x, y):\n    v1 = softmax(x, y)\n    return v1 + v1, []\n"
    assert step.to("javascript").count("exp(") == 2


def test_what_is_returned_twice_is_computed_once():
    x = Value(3.0, label="x")
    source = "def step(x):\n    v1 = exp(x)\n    return v1, [v1]\n"
    assert program(x.exp(), parameters=[x]).source == source


def test_one_row_is_computed_the_quick_way_and_more_are_summed():
    x, w = Value(3.0), Value(2.0)
    step = program(w * x, inputs=[x], parameters=[w])
    step.one_row, step.many_rows = (
        (lambda rows, w: (1.0, [w])),
        (lambda rows, w: (2.0, [w])),
    )
    assert step([(3.0,)], [7.0]) == (1.0, [7.0])
    assert step([(3.0,), [4.0]], [7.0]) == (2.0, [7.0])


def test_a_program_of_constants_has_their_number():
    x = Value(3.0)
    assert program(x * x)() == (9.0, [])
    assert program(x * x)([(), ()]) == (18.0, [])


def test_numbers_can_be_given_in_place_of_the_parameters():
    x, w = Value(3.0), Value(2.0)
    step = program(w * x, inputs=[x], parameters=[w])
    assert step([(3.0,), (4.0,)], [10.0]) == (70.0, [7.0])
    assert w.data == 2.0


def test_a_parameter_is_read_at_each_call_and_a_constant_is_not():
    x, w, k = Value(3.0), Value(2.0), Value(5.0)
    step = program(w * x + k, inputs=[x], parameters=[w])
    w.data, k.data = 10.0, 1000.0
    assert step([(3.0,)]) == (35.0, [3.0])


def test_the_slope_of_a_slope_is_a_program_too():
    x = Value(3.0, label="x")
    outer = Value(x)
    (outer**3).backward()
    assert program(outer.grad, parameters=[x])() == (27.0, [18.0])  # 3 x**2 and 6 x


def test_fractions_among_the_constants_are_floats_in_the_program():
    x = Value(Fraction(1, 3))
    assert program(x * Fraction(1, 4) + Fraction(1, 2), inputs=[x])([(0.5,)]) == (0.625, [])


def test_a_million_rows_need_no_more_than_one_at_a_time():
    x = Value(1.0)
    step = program(x * x, inputs=[x])
    assert step((float(i % 2),) for i in range(1000)) == (500.0, [])


LEAF = Value(2.0, label="leaf")


@pytest.mark.parametrize(
    ("wrong", "answer"),
    [
        (
            lambda x, y: program(y, inputs=[Value(1.0)]),
            "are leaves that Value.* depends on, and .* is not one",
        ),
        (
            lambda x, y: program(y, inputs=[y]),
            "are leaves that Value.* depends on, and .* is not one",
        ),
        (lambda x, y: program(y, inputs=[x], parameters=[x]), "is twice among the inputs and"),
        (
            lambda x, y: program(y, inputs=[x])([(1.0, 2.0)]),
            r"a row is a list of 1 numbers, \(x\), and row 0",
        ),
        (
            lambda x, y: program(y, inputs=[x])([(1.0,), ()]),
            r"a row is a list of 1 numbers, \(x\), and row 1",
        ),
        (
            lambda x, y: program(y, inputs=[x])([1.0]),
            r"a row is a list of 1 numbers, \(x\), and row 0 is 1.0",
        ),
        (
            lambda x, y: program(y, inputs=[x])([]),
            r"^\[\] has no rows, .*; give at least one row, a list of 1 numbers, \(x\)$",
        ),
        (lambda x, y: program(y, inputs=[x])([(-1.0,)]), r"log\(-1.0\): a logarithm needs"),
        (lambda x, y: program(y, inputs=[x])(), r"\(x\), and row 0 is \(\)"),
        (
            lambda x, y: program(x * LEAF, inputs=[x, LEAF])([(1.0,)]),
            r"2 numbers, \(x, leaf\), and row 0 is \(1.0,\)",
        ),
        (lambda x, y: program(y, inputs=[x])([{1.0}]), r"\(x\), and row 0 is \{1.0\}"),
        (lambda x, y: program(y, inputs=[x])([(1,), {1: 2}]), r"\(x\), and row 1 is \{1: 2\}"),
        (lambda x, y: program(y, inputs=[x])([(1,), iter([1])]), r"\(x\), and row 1 is <list_it"),
        (lambda x, y: program(y, inputs=[x])([np.array(2.0)]), r"\(x\), and row 0 is array\(2"),
        (
            lambda x, y: program(y, parameters=[x])([()], [1.0, 2.0]),
            r"1 parameters, \(x\), and got 2",
        ),
        (
            lambda x, y: program(x * LEAF, parameters=[x, LEAF])([()], [1.0]),
            r"2 parameters, \(x, leaf\), and got 1",
        ),
        (
            lambda x, y: program(y, parameters=[x])([()], np.ones(0)),
            r"1 parameters, \(x\), and got 0",
        ),
    ],
)
def test_what_is_wrong_is_said(wrong, answer):
    x = Value(2.0, label="x")
    with pytest.raises(ValueError, match=answer):
        wrong(x, log(x))


@pytest.mark.parametrize(
    ("wrong", "answer"),
    [
        (lambda x, y: program(y, inputs=x), r"inputs is a list of Values: inputs=\[x\]"),
        (lambda x, y: program(y, parameters=x), r"parameters is a list .*: parameters=\[x\]"),
        (lambda x, y: program(y, inputs=x.named("petal")), r"list of Values: inputs=\[petal\]"),
        (lambda x, y: program(y, inputs=Value(1.0)), r"list of Values: inputs=\[x\]"),
        (lambda x, y: program(y, inputs=[x])(["2"]), r"'2' is not a number.* float\('2'\)"),
        (lambda x, y: program(y, inputs=[x])([[None]]), "None is not a number"),
    ],
)
def test_what_is_of_a_wrong_type_is_said(wrong, answer):
    x = Value(2.0, label="x")
    with pytest.raises(TypeError, match=answer):
        wrong(x, log(x))


def test_an_error_in_a_row_says_in_which():
    x, y = Value(2.0, label="x"), Value(3.0, label="y")
    with pytest.raises(ValueError, match="a logarithm needs") as caught:
        program(log(x) * y, inputs=[x, y])([(1.0, 2.0), (-3.0, 4.0), (-5.0, 6.0)])
    assert caught.value.__notes__ == ["in row 1: x = -3.0, y = 4.0"]


@pytest.mark.parametrize(
    "rows",
    [
        np.array([[2.0], [3.0]]),
        [np.array([2.0]), np.array([3.0])],
        [[np.float64(2.0)], [np.float64(3.0)]],
        np.array([[2], [3]]),
    ],
    ids=["array", "arrays", "scalars", "ints"],
)
def test_rows_and_parameters_from_numpy_are_computed_with_as_floats_are(rows):
    x, w = Value(1.0), Value(2.0)
    step = program(w / x, inputs=[x], parameters=[w])
    loss, (slope,) = step(rows, np.array([6.0]))
    assert (loss, slope) == (5.0, 0.5 + 1 / 3)
    assert (type(loss), type(slope)) == (float, float)
    with pytest.raises(ZeroDivisionError):  # which NumPy's own numbers would not raise
        step(rows - rows if isinstance(rows, np.ndarray) else [x * 0 for x in map(np.array, rows)])


def test_a_small_weight_beside_the_greatest_is_not_lost_over_rows():
    x, y = Value(0.5), Value(0.25)
    step = program(engine.logsumexp([x, y]), inputs=[x, y])
    loss, _ = step([(0.0, -40.0), (-41.0, 0.0)])
    assert loss == pytest.approx(math.exp(-40) + math.exp(-41), rel=1e-12, abs=0)
    loss, _ = step([(2.0, 1.0), (-3.0, -2.0)])
    assert loss == pytest.approx(2 * math.log1p(math.exp(-1)) + 2 - 2, rel=1e-12, abs=0)


def test_over_rows_the_numbers_in_a_sum_are_added_once():
    x, y = Value(1.0), Value(2.0)
    step = program(total([x, 0.5, y, 2.0]), inputs=[x, y])
    assert step([(1.0, 2.0), (3.0, 4.0)]) == (1.0 + 2.0 + 3.0 + 4.0 + 2 * 2.5, [])
    (line,) = program(total([x, y]), inputs=[x, y]).to("numpy").source.splitlines()[-1:]
    assert line == "    return (x1 + x2).dot(ones), []"  # and no 0


def test_where_the_top_of_a_logsumexp_is_near_0_its_sum_is_exact():
    """log(exp(t) + exp(t - 40)) for t = 1/2048, where t**2 < 1e-6, and for t = 3."""
    x, y = Value(0.5), Value(0.25)
    step = program(engine.logsumexp([x, y]), inputs=[x, y])
    for top in 0.0, 2**-11, 3.0:
        loss, _ = step.many_rows([(top, top - 40), (top - 40, top)])
        small = mpmath.exp(-40)
        assert loss == pytest.approx(float(2 * (top + mpmath.log1p(small))), rel=1e-15, abs=0)


def test_the_leaves_may_come_one_by_one():
    x, w = Value(3.0), Value(2.0)
    step = program(w * x, inputs=(leaf for leaf in [x]), parameters=(leaf for leaf in [w]))
    assert step([(3.0,)], (number for number in [10.0])) == (30.0, [3.0])


def test_the_loss_of_a_single_class_is_0():
    x = Value(3.0)
    for loss in engine.cross_entropy([x], 0), engine.log_softmax([x])[0]:
        step = program(loss, inputs=[x])
        assert step([(3.0,)]) == step.to("numpy")([[3.0]]) == (0.0, [])


def test_a_long_line_is_broken_in_brackets():
    xs = [Value(float(i), label=f"a_rather_long_label_{i}") for i in range(9)]
    long = xs[0] * xs[1] + xs[2] * xs[3] - xs[4] * xs[5] + xs[6] * xs[7]
    for root in long, long.named("root"), long.exp() * xs[8] + long:
        step = program(root, inputs=xs[:8], parameters=xs[8:] if root is not long else ())
        assert max(map(len, step.source.splitlines())) <= 100
        names = dict(vars(engine.elementary))
        exec(step.source, names)
        numbers = [x.data for x in (xs if root is not long else xs[:8])]
        value, *_ = names["step"](*numbers)
        assert value == root.data


@pytest.mark.parametrize("letters", [60, 70, 90, 100])
def test_a_label_of_any_length_stays_whole_in_a_program_that_is_still_python(letters):
    x, w = Value(3.0, label="x" * letters), Value(2.0, label="w" * letters)
    y = (w * x).named("y" * letters)
    step = program((y * y).named("z" * letters), inputs=[x], parameters=[w])
    names = dict(vars(engine.elementary))
    exec(step.source, names)
    assert names["step"](3.0, 2.0) == (36.0, [2 * 6.0 * 3.0])


def test_a_line_has_90_letters_at_most_and_goes_on_further_right_in_brackets():
    a, b, c = "a" * 40, "b" * 40, "c" * 41
    assert wrapped("return ", f"{a} + {b}") == f"return {a} + {b}"
    assert wrapped("return ", f"{a} + {c}") == f"return ({a} +\n        {c})"
    assert wrapped("return ", f"{a} + {b} + d") == f"return ({a} +\n        {b} + d)"
    assert wrapped("def step", f"({a}, {b}, c):") == f"def step({a},\n        {b}, c):"


def test_an_array_is_no_constant_of_a_program():
    x = Value(2.0)
    with pytest.raises(
        TypeError,
        match=r"computes with real numbers, and Value.* holds none; give it as one of the inputs$",
    ):
        program(x * np.array([1.0, 2.0]), inputs=[x])


def test_ten_thousand_operations_in_a_row_are_compiled():
    x = y = Value(1.0)
    for _ in range(5000):
        y = y * 0.5 + x
    value, (slope,) = program(y, parameters=[x])()
    assert (value, slope) == (2.0, 2.0)  # 1 + 1/2 + 1/4 + ...


@pytest.mark.parametrize("scalar", [np.uint8(2), np.float32(2), np.float64(2), np.bool_(1)])
def test_a_scalar_of_numpy_in_any_row_or_parameter_is_the_number_of_python(scalar):
    x, w = Value(3.0, label="x"), Value(0.1, label="w")
    step = program((x - 5) * w, inputs=[x], parameters=[w])
    plain = scalar.item()
    for rows in [[3.0], [scalar]], [[scalar], [3.0]], [[scalar]]:
        numbers = [[plain if number is scalar else number for number in row] for row in rows]
        with np.errstate(all="ignore"):
            result, gradients = step(rows)
        assert (result, gradients) == step(numbers)
        assert {type(result), *map(type, gradients)} <= {float, int}
    assert step([[1.0]], [scalar]) == step([[1.0]], [plain])
    w.data = scalar
    assert step([[1]]) == (-4 * plain, [-4])


def test_a_row_of_numpys_numbers_raises_the_errors_of_python():
    x, w = Value(3.0, label="x"), Value(1.0, label="w")
    step = program(w / x, inputs=[x], parameters=[w])
    with np.errstate(all="ignore"), pytest.raises(ZeroDivisionError) as caught:
        step([[1.0], [np.float64(0)]])
    assert caught.value.__notes__ == ["in row 1: x = np.float64(0.0)"]


@pytest.mark.parametrize("given", [0.5, {"w": 0.5}])
def test_the_numbers_for_parameters_are_a_list(given):
    w = Value(2.0, label="w")
    with pytest.raises(TypeError, match=r"the numbers for the parameters are a list, \[w\]"):
        program(w * w, parameters=[w])(parameters=given)


def test_a_table_is_rows_and_for_numpy_columns():
    x, y, w = Value(3.0, label="x"), Value(3.0, label="y"), Value(0.5, label="w")
    step = program(w * x - y, inputs=[x, y], parameters=[w])
    table = pd.DataFrame({"x": [1.0, 2.0, 4.0], "y": [2.0, 3.0, 5.0]})
    columns = step.to("numpy")
    expected = (3.5 - 10, [7.0])
    assert step(table) == expected
    assert columns(table) == expected
    assert columns([table["x"], table["y"]]) == expected
