"""Programs in other languages: the numbers of the engine on arrays, lane by lane.

Numba and JAX are tried where they are installed, JavaScript where Node is.
"""

import functools
import importlib
import itertools
import json
import math
import os
import random
import re
import sys

import mpmath
import numpy as np
import pytest
from operations import OPERATIONS, STEPS, run
from processes import in_node
from test_hard_cases import BLOCKED, ROOTS
from test_straightline import iris, rows

import engine
from engine import Value, program
from engine.graph import gradients
from engine.languages.arrays import library_functions, numba_source, to_matrix
from engine.languages.codegen import Code, literal
from engine.languages.identifiers import RESERVED, Identifiers, identifier
from engine.languages.lowering import COMPOSED
from engine.languages.python import loop_source, run_source
from engine.languages.syntax import QUICK
from engine.precedence import PRODUCT, SUM
from engine.straightline import Program
from engine.symbol import Symbol, made, recorder, variables
from nn.iris import load_iris

EDGES = [0.0, -0.0, 1.0, -1.0, math.inf, -math.inf, math.nan, 1e-300, 1e200, -1e200, 800.0]


def on_numpy(trials):
    return [on_columns(step.to("numpy"), points) for step, points in trials]


def on_numba(trials):
    needed("numba")
    return [on_columns(step.to("numba"), points) for step, points in trials]


def on_loops(trials):
    """What Numba compiles is Python, and without Numba has the same numbers, later."""
    return [on_columns(functools.partial(in_python, step), points) for step, points in trials]


def in_python(step, columns, parameters):
    names = run_source(numba_source(step), library_functions(np))
    with np.errstate(all="ignore"):
        return names["step"](
            to_matrix(np, step.inputs)(columns), np.array(step.numbers(parameters), float)
        )


def on_jax(trials):
    jax = needed("jax")
    with jax.enable_x64(True):
        return [on_columns(step.to("jax"), points) for step, points in trials]


def on_columns(run, points):
    return [as_floats(run(columns, parameters)) for columns, parameters in points]


def as_floats(results):
    result, gradients = results
    return [float(result), *map(float, gradients)]


def needed(module):
    """A module, if it is installed; where CI installs it, it is."""
    if module in os.environ.get("CI_INSTALLED", ""):
        return importlib.import_module(module)
    return pytest.importorskip(module, exc_type=ImportError)


def on_javascript(trials):
    """All in one run of Node; numbers go and come as text that keeps inf, nan and -0."""
    tried = ",\n".join(
        f"(() => {{\n{step.to('javascript')}\nreturn [{calls(points)}];\n}})()"
        for step, points in trials
    )
    source = (
        "const text = x => Object.is(x, -0) ? '-0.0' : String(x);\n"
        f"console.log(JSON.stringify([{tried}].map(\n"
        "  points => points.map(([y, ds]) => [y, ...ds].map(text)))));"
    )
    return [[list(map(float, point)) for point in points] for points in json.loads(in_node(source))]


def calls(points):
    return ", ".join(f"step({rows_of(columns)}, {array(ps)})" for columns, ps in points)


def rows_of(columns):
    rows = list(zip(*columns, strict=True)) if columns else [()]
    return f"[{', '.join(map(array, rows))}]"


def once(language, step, columns, parameters):
    ((found,),) = language([(step, [(columns, parameters)])])
    return found


def errors(tries):
    """The errors that calls in JavaScript raise, as text; `tries` are pairs of source and call."""
    tried = ",\n".join(
        f"(() => {{\n{source}\ntry {{ {call} }} catch (e) {{ return String(e); }}\n}})()"
        for source, call in tries
    )
    return json.loads(in_node(f"console.log(JSON.stringify([{tried}]))"))


def array(numbers):
    return "[" + ", ".join(map(repr, map(float, numbers))) + "]"


LANGUAGES = [
    on_numpy,
    on_loops,
    on_javascript,
    pytest.param(on_jax, marks=pytest.mark.slow),
    pytest.param(on_numba, marks=pytest.mark.slow),
]
on_arrays = pytest.mark.parametrize(
    "language", ["numpy", *(pytest.param(x, marks=pytest.mark.slow) for x in ("numba", "jax"))]
)
in_each_language = pytest.mark.parametrize("language", LANGUAGES, ids=lambda f: f.__name__[3:])


def in_lanes(f, numbers):
    """The value of f and its slopes, by the engine on arrays of one number."""
    with np.errstate(all="ignore"):
        value, slopes = run(f, [np.array([x]) for x in numbers])
    return [float(np.asarray(x).reshape(-1)[0]) for x in (value, *slopes)]


def differences(found, expected, scale=0.0):
    """Where two lists of numbers differ by more than 1e-12 of them, or of the scale."""
    return [
        (x, y)
        for x, y in zip(found, expected, strict=True)
        if not (x == y or (x != x and y != y) or abs(x - y) <= 1e-12 * max(abs(y), scale))
    ]


def points_of(operation):
    """Where an operation is tried: its samples, and all that is extreme."""
    edges = [(x, y)[: len(operation.samples[0])] for x in EDGES for y in EDGES]
    points = [*operation.samples, *dict.fromkeys(edges)]
    if str(operation) == "x ** 0.5":
        points.remove((-math.inf,))  # NumPy takes the square root, and says nan; C says inf
    return points


@functools.cache
def all_operations(language):
    """{operation: what it gives in a language at each point}, in one run of the language."""
    trials = []
    for operation in OPERATIONS:
        xs = [Value(x) for x in operation.samples[0]]
        step = program(operation.f(*xs), parameters=xs)
        trials.append((step, [((), point) for point in points_of(operation)]))
    return dict(zip(map(str, OPERATIONS), language(trials), strict=True))


@in_each_language
@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_an_operation_has_the_numbers_of_the_engine_in_a_lane(operation, language):
    found = all_operations(language)[str(operation)]
    for sample, result in zip(points_of(operation), found, strict=True):
        expected = in_lanes(operation.f, sample)
        assert (sample, differences(result, expected, 1e-300)) == (sample, [])


@in_each_language
def test_a_function_of_one_number_is_that_number_or_its_size(language):
    trials = []
    for name in "total", "mean", "product", "logsumexp", "maximum", "minimum", "norm":
        x = Value(1.0)
        trials.append((program(getattr(engine, name)([x]), parameters=[x]), [((), (-3.0,))]))
    assert language(trials) == [[[-3.0, 1.0]]] * 6 + [[[3.0, -1.0]]]


def random_graph(seed):
    """A function of three numbers made of up to 12 steps, and points to try it at."""
    chance = random.Random(seed)
    steps = [
        (chance.choice(STEPS), *[chance.randrange(20) for _ in range(3)])
        for _ in range(chance.randint(1, 12))
    ]

    def f(*xs):
        nodes = [*xs]
        for operation, *places in steps:
            nodes.append(operation(*[nodes[place % len(nodes)] for place in places]))
        return nodes[-1] + 0 * xs[0] + 0 * xs[1] + 0 * xs[2], nodes

    return f, [chance.uniform(-4, 4) for _ in range(3)]


def largest(nodes):
    """The largest number that the computation passes through, forward or backward."""
    sizes = [abs(x) for node in nodes for x in (node.data, node.grad or 0.0)]
    return max([x for x in sizes if math.isfinite(x)], default=1.0)


@in_each_language
def test_random_graphs_have_the_numbers_of_the_engine(language):
    graphs = [random_graph(seed) for seed in range(20 if language is on_numba else 300)]
    trials, expected = [], []
    for f, numbers in graphs:
        xs = [Value(x) for x in numbers]
        y, nodes = f(*xs)
        y.backward()
        trials.append((program(y, parameters=xs), [((), numbers)]))
        expected.append(([y.data, *[x.grad for x in xs]], largest(nodes)))
    for seed, ((found,), (numbers, size)) in enumerate(
        zip(language(trials), expected, strict=True)
    ):
        assert (seed, differences(found, numbers, size)) == (seed, [])


@in_each_language
def test_over_all_flowers_the_iris_program_has_the_loss_and_slopes_of_the_network(language):
    network, step = iris()
    flowers = load_iris()
    columns, parameters = list(zip(*rows(flowers), strict=True)), network.parameters()
    loss = network.loss(flowers)
    loss.backward()
    found = once(language, step, columns, [x.data for x in parameters])
    assert differences(found, [loss.data, *[x.grad for x in parameters]], 150.0) == []


@in_each_language
def test_what_does_not_vary_from_row_to_row_is_still_summed_over_the_rows(language):
    x, w, b = Value(0.5), Value(3.0), Value(2.0)
    step = program(w * w + b * x, inputs=[x], parameters=[w, b])
    found = once(language, step, [[1.0, 2.0, 4.0]], [3.0, 2.0])
    assert found == [3 * 9 + 2 * 7, 3 * 6, 7]


@in_each_language
def test_a_constant_is_written_so_that_it_survives(language):
    constants = [math.inf, -math.inf, math.nan, -0.0, 1e-320, 10**30, True]
    x = Value(np.array([2.0]))
    with np.errstate(all="ignore"):
        steps = [program(1 / (x * constant), inputs=[x]) for constant in constants]
    found = language([(step, [([[2.0]], [])]) for step in steps])
    for constant, (numbers,) in zip(constants, found, strict=True):
        expected = in_lanes(lambda x, constant=constant: 1 / (x * constant), [2.0])[:1]
        assert (constant, differences(numbers, expected)) == (constant, [])


@in_each_language
def test_a_small_weight_beside_the_greatest_is_not_lost(language):
    x, y = Value(0.5), Value(0.25)
    step = program(engine.logsumexp([x, y]), inputs=[x, y])
    found = once(language, step, [[0.0, -40.0, 0.0], [-40.0, 0.0, -41.0]], [])
    expected = float(2 * mpmath.log1p(mpmath.exp(-40)) + mpmath.log1p(mpmath.exp(-41)))
    assert differences(found, [expected]) == []


@in_each_language
def test_of_three_numbers_any_may_be_the_greatest(language):
    orders = itertools.permutations([0.0, -1.0, -2.0])
    xs = [Value(float(i)) for i in range(3)]
    step = program(engine.logsumexp(xs), inputs=xs)
    found = once(language, step, list(zip(*orders, strict=True)), [])
    expected = 6 * float(mpmath.log(1 + mpmath.exp(-1) + mpmath.exp(-2)))
    assert differences(found, [expected]) == []


def slope(f, xs):
    """The derivative of f with respect to the first of its numbers, as a node of their graph."""
    outer = list(map(Value, xs))
    return gradients(f(outer))[outer[0]]


@in_each_language
@pytest.mark.parametrize("count", [1, 2, 3])
def test_at_infinite_logits_a_program_has_the_numbers_of_the_engine(count, language):
    functions = [
        engine.logsumexp,
        lambda xs: engine.softmax(xs)[0],
        lambda xs: engine.cross_entropy(xs, 0),
        lambda xs: engine.log_softmax(xs)[-1],
        lambda xs: slope(engine.logsumexp, xs),
    ]
    points = [*itertools.product([math.inf, -math.inf, math.nan, 0.0, 3.0], repeat=count)]
    trials = []
    for f in functions:
        xs = [Value(float(i)) for i in range(count)]
        trials.append((program(f(xs), parameters=xs), [((), point) for point in points]))
    for f, found in zip(functions, language(trials), strict=True):
        for point, result in zip(points, found, strict=True):
            value, slopes = run(lambda *xs, f=f: f(xs), point)
            assert (point, differences(result, [value, *slopes], 1e-3)) == (point, [])


@in_each_language
def test_the_infinite_slope_of_a_root_does_not_pass_where_nothing_depends_on_it(language):
    trials, slopes = [], []
    for root, (f, slope) in itertools.product(ROOTS.values(), BLOCKED.values()):
        x = Value(1.0)
        trials.append((program(f(x, root(x)), parameters=[x]), [((), (0.0,))]))
        slopes.append(slope)
    assert [found for ((_, found),) in language(trials)] == slopes


@in_each_language
def test_a_product_is_computed_in_the_order_in_which_it_is_written(language):
    x, y, z = (Value(1.0) for _ in range(3))
    step = program(x * y * z + (x * z) * y, inputs=[x, y, z])
    large = 1e200
    assert once(language, step, [[large], [large], [1 / large]], []) == [math.inf]
    step = program((x + y) - y, inputs=[x, y])
    assert once(language, step, [[1.0], [1e17]], []) == [0.0]


@in_each_language
def test_a_slope_that_is_0_everywhere_is_0(language):
    x, w, b = Value(0.5), Value(3.0), Value(2.0)
    step = program(w.where(b, x), inputs=[x], parameters=[w, b])
    found = once(language, step, [[1.0, 2.0]], [3.0, 2.0])
    assert found == [4, 0, 2]


@in_each_language
def test_parameters_are_read_at_the_call_where_none_are_given(language):
    if language is on_javascript:
        pytest.skip("JavaScript is always given them")
    x, w = Value(0.5), Value(3.0)
    step = program(w * x, inputs=[x], parameters=[w])
    w.data = 10.0
    found = once(language, step, [[1.0, 2.0]], None)
    assert found == [30, 3]


@on_arrays
def test_gradients_are_an_array_where_the_parameters_are_given_as_one(language):
    needed(language)
    x, w, b = Value(0.5), Value(3.0), Value(2.0)
    run = program(w * x + b, inputs=[x], parameters=[w, b]).to(language)
    columns = np.array([[1.0, 2.0]])
    assert run(columns, [10.0, 20.0]) == (70.0, [3.0, 2.0])
    loss, gradients = run(columns, np.array([10.0, 20.0]))
    assert (loss, gradients.tolist()) == (70.0, [3.0, 2.0])


@in_each_language
def test_a_program_may_have_no_inputs_and_no_parameters(language):
    x = Value(3.0)
    assert once(language, program(x * x, parameters=[x]), [], [5.0]) == [25.0, 10.0]
    assert once(language, program(x * x, inputs=[x]), [[5.0, 1.0]], []) == [26.0]


@pytest.mark.parametrize(
    ("columns", "answer"),
    [
        (
            [[1.0]],
            r"^the program takes 2 columns, \(x, x1\), and got 1; a column is an array with a"
            " number for each row$",
        ),
        ([[1.0], [2.0], [3.0]], r"takes 2 columns, \(x, x1\), and got 3"),
        ([[1.0, 2.0], [3.0]], r"as many as the others .* are x: list \(2,\), x1: list \(1,\)"),
        ([[], []], r"at least 1, .* are x: list \(0,\), x1: list \(0,\)"),
        ([[[1.0]], [[2.0]]], "one dimension"),
        (np.ones((2, 3, 1)), r"one dimension .* x: float64 \(3, 1\), x1: float64 \(3, 1\)"),
        (np.array([["1"], ["2"]]), r"a real number .* x: <U1 \(1,\)"),
        ([[1.0], [None]], "a real number"),
        ([[1.0], np.ma.array([2.0], mask=[True])], "none of them masked"),
        (np.array([1.0, 2.0]), r"one dimension .* x: float64 \(\)"),
        ([[1.0], ["2"]], "a real number"),
    ],
)
def test_what_is_wrong_with_columns_is_said(columns, answer):
    x, y = Value(1.0, label="x"), Value(2.0, label="2 words")
    with pytest.raises(ValueError, match=answer):
        program(x * y, inputs=[x, y]).to("numpy")(columns)


@pytest.mark.parametrize(
    "language",
    ["numpy", *(pytest.param(name, marks=pytest.mark.slow) for name in ("numba", "jax"))],
)
@pytest.mark.parametrize("given", [[], [1.0, 2.0], np.ones(3)], ids=len)
def test_a_wrong_number_of_parameters_is_said(language, given):
    needed(language)
    x, w = Value(1.0), Value(2.0, label="w")
    step = program(w * x, inputs=[x], parameters=[w]).to(language)
    with pytest.raises(ValueError, match=rf"has 1 parameters, \(w\), and got {len(given)}"):
        step([[1.0]], given)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("columns", "answer"),
    [
        ([[], []], r"one dimension .* x: list \(0,\), y: list \(0,\)"),
        ([1.0, 2.0], r"one dimension .* x: float \(\), y: float \(\)"),
        ([[[1.0]], [[2.0]]], "one dimension"),
        ([[1.0]], r"takes 2 columns, \(x, y\), and got 1"),
        (np.array([[1.0, 2.0]]), r"takes 2 columns, \(x, y\), and got 1"),
        ([np.ones(2), np.ones(3)], r"as many as the others .* x: float64 \(2,\), y: .* \(3,\)"),
    ],
)
def test_jax_takes_columns_of_one_length_too(columns, answer):
    needed("jax")
    x, y = Value(1.0, label="x"), Value(2.0, label="y")
    with pytest.raises(ValueError, match=answer):
        program(x * y, inputs=[x, y]).to("jax")(columns)


def test_in_javascript_a_wrong_number_of_numbers_is_said():
    x, y, w, b = (Value(2.0, label=name) for name in "xywb")
    source = program(w * x + b * y, inputs=[x, y], parameters=[w, b]).to("javascript")
    calls = "step([[1, 2]], [])", "step([[1, 2], [2, 3, 4]], [4, 5])"
    assert errors((source, call) for call in calls) == [
        "RangeError: step takes 2 parameters: w, b",
        "RangeError: step takes 2 numbers in each row: x, y",
    ]


@pytest.mark.parametrize(
    ("n", "written"),
    [(3, "x**3"), (1, "x"), (0, "x**0"), (-2, "power(x, -2)"), (0.5, "power(x, 0.5)")],
)
def test_numba_gets_a_sign_for_whole_powers_but_not_for_those_that_divide_by_0(n, written):
    x = Value(3.0, label="x")
    source = numba_source(program(x**n, inputs=[x]))
    assert source.startswith(f"def of_row(x):\n    return ({written},)\n")


def listed(*outputs):
    """The lines that compute Symbols, and what they end in."""
    templates = {"+": ("{0} + {1}", SUM, SUM, PRODUCT), "twice": ("{0} + {0}", SUM, SUM)}
    code = Code(outputs, {}, templates, iter(["v1", "v2", "v3"]))
    return code.lines, code.outputs


def test_what_stands_twice_in_a_form_has_a_line_of_its_own():
    x, y = variables("xy")
    assert listed(made("twice", (x + y,))) == (["v1 = x + y"], ["v1 + v1"])
    assert listed(made("call", (x + y, y))) == ([], ["call(x + y, y)"])


def test_an_expression_is_21_deep_and_then_has_a_line_of_its_own():
    (x,) = variables("x")
    y = x
    for _ in range(45):
        y = y + 1
    lines = ["v1 = x" + 21 * " + 1", "v2 = v1" + 21 * " + 1"]
    assert listed(y) == (lines, ["v2" + 3 * " + 1"])


def test_a_call_of_more_than_40_letters_has_a_line_of_its_own():
    x, y = variables(["x" * 35, "y" * 36])
    assert listed(x.exp()) == ([], [f"exp({'x' * 35})"])
    assert listed(y.exp()) == ([f"v1 = exp({'y' * 36})"], ["v1"])
    assert listed(x + y) == ([], [f"{'x' * 35} + {'y' * 36}"])  # a sum is no call


def test_a_whole_number_is_written_as_one_where_a_float_can_tell_it_from_the_next():
    written = [literal(x) for x in (107, 2**53 - 1, 1 - 2**53, 2**53, -(2**53))]
    assert written == [
        *("107", "9007199254740991", "-9007199254740991"),
        *("9007199254740992.0", "-9007199254740992.0"),
    ]


def test_numba_gets_a_logsumexp_without_a_branch():
    x, y = Value(1.0), Value(2.0)
    source = numba_source(program(engine.logsumexp([x, y]), inputs=[x, y]))
    assert (source.count("exp("), source.count("log("), source.count("log1p(")) == (2, 1, 0)


SCRIPTS = ["Größe x", "weight #1", "w[0]", "é", "x²", "ширина", "幅", "πŒ", "ﬁt", "कर", "a\u0301"]


@in_each_language
def test_a_label_in_any_script_is_a_name_in_every_language(language):
    trials = []
    for label in SCRIPTS:
        x, w = Value(3.0, label=label), Value(2.0, label=f"{label} w")
        step = program((w * x).named(f"{label} y").exp(), inputs=[x], parameters=[w])
        assert step.inputs == [identifier(label)] != ["x1"]
        trials.append((step, [([[0.5]], [2.0])]))
    for (found,) in language(trials):
        assert found == pytest.approx([math.e, 0.5 * math.e], rel=1e-12)


@pytest.mark.slow
def test_what_python_takes_in_a_name_javascript_takes_too():
    """All characters at once, each behind an "a"; those newer than Node's Unicode are left out."""
    names = {identifier(f"a{chr(i)}b") for i in range(sys.maxunicode + 1)} - {"", "a_b"}
    assert {"aéb", "a幅b"} < names
    assert all(name.isidentifier() and identifier(name) == name for name in names)
    points = sorted({ord(name[1]) for name in names})
    source = (
        f"const refused = {points}.filter((i) => {{\n"
        "  const c = String.fromCodePoint(i);\n"
        "  if (/\\p{Cn}/u.test(c)) return false;\n"
        "  try { new Function(`let a${c}b = 1`); return false; } catch { return true; }\n"
        "});\nconsole.log(refused.length)"
    )
    assert in_node(source) == "0\n"


TAKEN = [
    *("RangeError", "let", "await", "undefined", "row!", "#step", "sum1", "term1", "v1", "x1"),
    *("hypot", "clip", "a b c", "class", "[class]", "ones", "d_x"),
]
NAMES = [*[(label, "x") for label in TAKEN], ("x", "hypot"), ("x", "empty")]


def test_no_label_takes_the_name_of_something_else_in_a_program():
    steps = []
    for labels in NAMES:
        x, w = [Value(2.0, label=label) for label in labels]
        steps.append(program((w * x).exp(), inputs=[x], parameters=[w]))
        assert {*steps[-1].inputs, *steps[-1].parameter_names}.isdisjoint(RESERVED)
    for language in on_numpy, on_loops, on_javascript:
        found = language([(step, [([[0.5]], [2.0])]) for step in steps])
        for labels, (numbers,) in zip(NAMES, found, strict=True):
            assert (labels, numbers) == (labels, pytest.approx([math.e, math.e / 2]))
    raised = errors((step.to("javascript"), "step([], [])") for step in steps)
    assert [text.partition(":")[0] for text in raised] == ["RangeError"] * len(NAMES)


def test_labels_that_would_be_the_same_name_are_none_but_for_the_one_that_is_that_name():
    identifiers = Identifiers(["a b", "a-b", "c d", "c_d", "g!", "f", "f", "d_g", "", " ", 3])
    assert identifiers.names == {"c_d": "c_d", "g!": "g", "d_g": "d_g"}
    assert identifiers.gradients == {"c_d": "d_c_d", "d_g": "d_d_g"}  # d_g is taken
    assert [identifiers.name(x) for x in ("a b", "g!", "a-b", 3)] == ["x1", "g", "x2", "x3"]


@pytest.mark.parametrize(
    ("label", "name"),
    [
        *(("ﬁt", "fit"), ("x²", "x2"), ("½ a", ""), ("a\u0301", "á"), ("a\n\tb", "a_b")),
        *(("_a", ""), ("(a)", "a"), ("a_", "a_"), ("-", ""), ("", ""), ("2 a", ""), ("a 2", "a_2")),
        *(("௰", ""), ("a௰", ""), ("🌸", ""), ("🌸 petal", "petal"), ("x1*w1 + b", "x1_w1_b")),
    ],
)
def test_a_label_becomes_an_identifier_in_the_form_in_which_python_reads_it(label, name):
    assert identifier(label) == name


def test_a_name_that_a_label_has_is_given_to_nothing_else():
    identifiers = Identifiers(["v #2", "x!1"])
    assert identifiers.names == {"v #2": "v_2", "x!1": "x_1"}
    assert Identifiers(["v2."]).first("v", 2) == ["v1", "v3"]
    assert Identifiers(["x1"]).name("?") == "x2"


def test_columns_print_their_source():
    run = growth().to("numpy")
    assert f"{run!r}\n" == run.source


def test_there_are_four_other_languages():
    x = Value(1.0)
    with pytest.raises(ValueError, match="no language 'rust'; there are numpy, numba, jax, java"):
        program(x * x, inputs=[x]).to("rust")


def test_an_operation_that_only_python_knows_is_refused_with_what_to_add(monkeypatch):
    monkeypatch.setattr(Symbol, "erf", recorder("erf"), raising=False)
    (x,) = variables("x")
    once = Value(x.erf(), (Value(x),), "erf", lambda slope: (slope,))
    step = Program([once.data], ["x"], {}, {}, Identifiers([]))
    answer = (
        "only Python knows the operation 'erf': it has no formula, and engine/languages/syntax.py"
        " does not say how other languages write it"
    )
    with pytest.raises(ValueError, match=f"^{re.escape(answer)}$"):
        step.to("javascript")


@pytest.mark.parametrize(
    ("language", "missing", "extra"),
    [
        ("numpy", "numpy", "demos"),
        ("numba", "numba", "numba"),
        ("numba", "numpy", "numba"),
        ("jax", "jax", "jax"),
    ],
)
def test_a_missing_library_is_said_with_what_to_install(language, missing, extra, monkeypatch):
    monkeypatch.setitem(sys.modules, missing, None)
    monkeypatch.setitem(sys.modules, f"{missing}.numpy", None)
    x = Value(1.0)
    answer = (
        f"to('{missing}') needs {missing}, which is not installed: pip install 'petalgrad[{extra}]'"
    )
    with pytest.raises(ImportError, match=f"^{re.escape(answer)}$"):
        program(x * x, inputs=[x]).to(language)


def test_columns_may_come_one_by_one_and_hold_whole_numbers():
    x, y = Value(1.0), Value(2.0)
    run = program(x**-2 * y, inputs=[x, y]).to("numpy")
    assert run(zip((2, 1), (4, 3), strict=True)) == (1 / 4 + 3 / 16, [])
    assert run(np.array([[2, 4], [1, 3]])) == (1 / 4 + 3 / 16, [])


@on_arrays
def test_whole_numbers_are_computed_with_as_floats(language):
    needed(language)
    x, w = Value(3.0), Value(5.0)
    run = program(x**-2 * w**-2, inputs=[x], parameters=[w]).to(language)
    loss, gradients = run([np.array([1, 2])], [2])
    assert isinstance(gradients, list)
    assert as_floats((loss, gradients)) == [5 / 16, -5 / 16]  # (1 + 1/4) w**-2 and its slope
    run = program(x + w, inputs=[x], parameters=[w]).to(language)
    loss, gradients = run([np.array([1, 2])], np.array([2]))
    assert (float(loss), gradients.tolist(), gradients.dtype.kind) == (7.0, [2.0], "f")


@on_arrays
def test_what_is_compiled_can_be_called_by_other_code_and_read(language):
    needed(language)
    run = growth().to(language)
    assert as_floats(run.function(np.array([[0.0, 0.0]]), np.array([2.0]))) == [4.0, 0.0]
    assert "exp(w * x)" in run.source


def test_without_inputs_there_is_one_row():
    assert to_matrix(np, [])([]).shape == (0, 1)


def test_gradients_are_floats_even_where_they_count_rows():
    x, w = Value(1.0), Value(2.0)
    run = program(w + x, inputs=[x], parameters=[w]).to("numpy")
    loss, gradients = run([[1.0, 2.0, 4.0]], np.array([10.0]))
    assert (loss, gradients.tolist(), gradients.dtype) == (37.0, [3.0], float)
    loss, (slope,) = run.function([np.ones(2)], [10.0])  # what is called by code on arrays
    assert (loss, slope) == (22.0, 2)


def growth():
    x, w = Value(3.0, label="x"), Value(2.0, label="w")
    return program((w * x).exp() + 1, inputs=[x], parameters=[w])


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("program.loop.txt", lambda step: loop_source(step, QUICK, COMPOSED)),
        ("program.numba.txt", numba_source),
        ("program.javascript.txt", lambda step: step.to("javascript")),
    ],
)
def test_the_loop_over_rows_is_written_to_be_read(name, written, golden):
    golden(name, written(growth()))


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("numpy", "program.numpy.txt"),
        pytest.param("jax", "program.jax.txt", marks=pytest.mark.slow),
    ],
)
def test_what_does_not_vary_is_computed_once_and_multiplied_by_the_rows(language, name, golden):
    needed(language)
    x, w, b = Value(3.0, label="x"), Value(2.0, label="w"), Value(1.0, label="b")
    step = program(w * w + b * x, inputs=[x], parameters=[w, b])
    golden(name, step.to(language).source)


def test_without_inputs_no_columns_are_asked_for():
    w = Value(2.0, label="w")
    assert program(w * w, parameters=[w]).to("numpy").source == (
        "def step(columns, parameters):\n"
        "    (w,) = parameters\n"
        "    d_w = w + w\n"
        "    return w * w, [d_w]\n"
    )


def test_the_lines_for_arrays_are_those_one_reads():
    x, w = Value(3.0, label="x"), Value(2.0, label="w")
    hidden = (x * w).relu().named("hidden")
    loss = ((hidden - 1) ** 2).named("loss")
    assert program(loss, inputs=[x], parameters=[w]).to("numpy").source == (
        "def step(columns, parameters):\n"
        "    (x,) = columns\n"
        "    (w,) = parameters\n"
        "    ones = ones_like(x)\n"
        "    v1 = x * w\n"
        "    hidden = maximum(v1, 0.0)\n"
        "    v2 = hidden - 1\n"
        "    loss = v2**2\n"
        "    d_hidden = 2 * v2\n"
        "    return loss.dot(ones), [where(v1 > 0, d_hidden, hidden).dot(x)]\n"
    )
