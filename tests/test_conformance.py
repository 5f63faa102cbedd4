"""The conformance suite: its numbers, the mistakes that it finds, and engines of every kind."""

import itertools
import json
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import mpmath
import numpy as np
import pytest
from learners import ENGINE, RESET, WRONG, changed
from operations import OPERATIONS as ROWS

import engine
from engine.command import main
from engine.conformance import check_engine, judge
from engine.conformance.claims import (
    ASSIGNED,
    CLAIMS,
    COMPOUNDED,
    CONVENTION,
    DEEP,
    DIVIDED,
    SILENT,
    WHOLE,
)
from engine.conformance.engines import CLOSE, Engine, plain, same
from engine.conformance.example import GRADES, Finding
from engine.conformance.judge import judged
from engine.conformance.operations import OPERATIONS, TWO
from engine.conformance.report import BASIC, Report
from engine.conformance.worker import OWN, parts

TESTS = Path(__file__).parent
ROOT = TESTS.parent
OF_PETALGRAD = Engine(engine.Value, vars(engine))


@pytest.mark.parametrize("claim", CLAIMS, ids=str)
def test_petalgrad_keeps(claim):
    for example in claim.examples:
        finding = OF_PETALGRAD.shown(claim, example)
        assert finding is None, finding


def test_pairs_of_numbers_have_all_signs():
    assert {(x > 0, y > 0) for x, y in TWO} == {*itertools.product((True, False), repeat=2)}


REFERENCES = {row.name: row.reference for row in ROWS} | {
    "x * 3": lambda x: 3 * x,
    "clip(x, -1, 1)": lambda x: min(max(x, -1), 1),
}


def test_what_has_numbers_below_0_is_tried_there():
    for operation in OPERATIONS:
        if len(operation.samples[0]) == 1:
            there = mpmath.mpc(REFERENCES[operation.name](mpmath.mpf(-0.75))).imag == 0
            assert any(x < 0 for (x,) in operation.samples) == there, operation.name


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_the_expected_numbers_are_those_of_mpmath(operation):
    f = REFERENCES[operation.name]
    samples = [(at, *operation.on(at)) for at in operation.samples]
    with mpmath.workdps(400):
        for sample, value, slopes in [*samples, *operation.far]:
            point = [mpmath.mpf(x) for x in sample]
            assert value == pytest.approx(float(f(*point)), rel=1e-14, abs=1e-307)
            for i, slope in enumerate(slopes):
                orders = [int(k == i) for k in range(len(point))]
                true = float(mpmath.diff(f, tuple(point), orders))
                assert slope == pytest.approx(true, rel=1e-11, abs=1e-307)


def learners(text):
    """The report on an engine that is text."""
    names: dict = {"__name__": "mine"}
    exec(text, names)
    return judged(Engine(names["Value"], names), "mine:Value", ())


def test_a_right_engine_of_a_learner_passes():
    report = learners(ENGINE)
    assert report
    assert len(report.kept) > 35
    assert report.refused == ["x ** y (powers are plain numbers)"]


@pytest.mark.parametrize("name", WRONG)
def test_the_first_finding_is_the_mistake_and_its_cause(name, monkeypatch):
    lines, claim, cause = WRONG[name]
    if "one list" in name:  # every node of every graph is in it, and the walk ever longer
        monkeypatch.setattr(judge, "CLAIMS", CLAIMS[:9])
    first, *_ = learners(changed(lines)).open()
    assert first.claim == claim
    assert cause in first.cause


def test_the_words_about_each_wrong_engine_are_what_they_have_always_been(golden):
    """Of the file, a line has the name of a claim, what was expected, what came, and the cause.

    A cause is there once, and of an error only the kind, since Python words it as it likes.
    """

    def rounded(text):
        try:
            return f"{float(text):.6g}"
        except ValueError:
            return text.partition(":")[0]

    lines, told = [], {""}
    for name in [name for name in WRONG if "one list" not in name]:
        lines.append(f"{name}:")
        for x in learners(changed(WRONG[name][0])).open():
            cause = "" if x.cause in told else f": {x.cause}"
            told.add(x.cause)
            numbers = f"{rounded(x.expected)}, {rounded(x.got)}"
            lines.append(f"    {x.claim}, {x.grade}, {numbers}{cause}")
    golden("causes.txt", "\n".join([*lines, ""]))


def test_of_two_mistakes_a_turned_sign_comes_before_the_depth():
    lines = WRONG["recursion"][0] | WRONG["a turned sign in a difference"][0]
    report = learners(changed(lines))
    assert [finding.claim for finding in report.open()[:1]] == ["x - y"]
    assert "\nBegin with the first: " in str(report)
    assert "\nWRONG NUMBERS\n\n1. x - y\n" in str(report)
    assert "\nBREAKS IN USE\n\n2. a graph may be 5000 operations deep\n" in str(report)


def test_while_a_basic_claim_fails_only_basic_ones_are_explained():
    lines = WRONG["= for +="][0] | WRONG["the derivative of tanh from x"][0]
    explained, _, rest = str(learners(changed(lines))).partition("\nAlso wrong, perhaps because")
    assert "\n1. a number used twice collects both contributions\n" in explained
    assert "tanh" not in explained
    assert "Begin with" not in explained  # it is one cause
    assert "tanh(x);" in rest
    assert {"x + y", "x * y"} < set(BASIC)


def test_a_cause_goes_on_after_the_colon_that_stands_before_it():
    for example in [example for claim in CLAIMS for example in claim.examples]:
        for cause in [example.cause, *example.giveaways.values()]:
            assert cause[0].islower() or cause[0] in "+-=_0123456789", cause


def findings(report):
    return {finding.claim: finding.cause for finding in report.findings}


def test_of_micrograd_what_is_wrong_is_found_and_nothing_else():
    report = check_engine("micrograd.engine:Value")
    assert findings(report) == {
        "a second backward() leaves exactly twice the gradient": COMPOUNDED,
        "two losses add up in a number that they share": COMPOUNDED,
        "a graph may be 5000 operations deep": DEEP,
        "x ** 0 at x = 0": DIVIDED,
        "x ** (1 / 3) at x = -8 is an error": SILENT,  # it gives a complex number
    }
    assert [finding.grade for finding in report.open()] == [
        *["breaks in use"] * 3,
        *["finer points"] * 2,
    ]


# What an engine may well do another way

BEGUN = """
class Value:
    def __init__(self, data):
        self.data = data

    def __add__(self, other):
        return Value(self.data + other.data)
"""
SWITCHED = {
    "def __init__(self, data, parents=()):": "def __init__(self, data, parents=(),"
    " requires_grad=False):\n        self.on = requires_grad or any(p.on for p in parents)",
    "            node.pull()": "            node.pull()\n        for node in order:\n"
    "            if not node.on: node.grad = None",
}
ANOTHER_WAY = {
    "PyTorch's requires_grad": SWITCHED,
    "parents in reversed order": {"(self, other))": "(other, self))"},
    "parents in a set": {"self.parents = parents": "self.parents = set(parents)"},
    "other names": {"data": "value", "grad": "gradient", "def backward": "def backprop"},
    "a dataclass": {
        "class Value:": "from dataclasses import dataclass, field\n\n\n"
        "@dataclass(eq=False)\nclass Value:\n    data: float\n    parents: tuple = ()\n"
        "    grad: float = 0.0\n    pull: object = lambda: None\n",
        ENGINE[ENGINE.index("    def __init__") : ENGINE.index("    def __add__")]: "",
    },
    "every number is made a float": {"self.data = data": "self.data = float(data)"},
    "gradients are kept in the leaves alone": {
        "            node.pull()": "            node.pull()\n        for node in order:\n"
        "            node.grad = None if node.parents else node.grad"
    },
    "slots": {"class Value:": "class Value:\n    __slots__ = ['data', 'grad', 'parents', 'pull']"},
    "a zero_grad of a whole list": {
        "    def backward": "    def zero_grad(self, nodes):\n        pass\n\n    def backward"
    },
    "a method that sets the gradient back": {
        "    def backward": "    def zero_grad(self):\n        self.grad = 0.0\n\n    def backward"
    },
}


@pytest.mark.parametrize("lines", ANOTHER_WAY.values(), ids=ANOTHER_WAY)
def test_nothing_is_found_where_nothing_is_wrong(lines):
    report = learners(changed(lines))
    assert report, report
    assert len(report.kept) > 35


def test_a_function_may_make_the_nodes_and_numpy_the_numbers():
    text = f"{ENGINE}\n\nimport numpy\n\ndef value(x):\n    return Value(numpy.float64(x))\n"
    names: dict = {"__name__": "mine"}
    exec(text, names)
    found = judged(Engine(names["value"], names), "mine:value", ())
    assert {finding.grade for finding in found.findings} == {"finer points"}  # 1 / 0 is inf
    assert "value(3.0)" in str(found.findings[0].lines) or "value(0.0)" in found.findings[0].lines


def test_the_names_may_be_given():
    text = changed({"self.data": "self.z", ".data": ".z", "def backward": "def run"})
    names: dict = {"__name__": "mine"}
    exec(text, names)
    with pytest.raises(ValueError, match="if data has another name, say --names data=NAME"):
        Engine(names["Value"], names)
    assert judged(Engine(names["Value"], names, data="z", backward="run"), "mine", ())


@pytest.mark.parametrize(
    ("data", "grad", "backward"),
    [
        ("val", "derivative", "backpropagate"),
        ("number", "g", "backward_pass"),
        ("v", "_grad", "back"),
        ("_data", "gradient", "backprop"),
    ],
)
def test_the_usual_other_names_need_not_be_given(data, grad, backward):
    lines = {"self.data": f"self.{data}", ".data": f".{data}", ".grad": f".{grad}"}
    names: dict = {"__name__": "mine"}
    exec(changed(lines | {"def backward": f"def {backward}"}), names)
    found = Engine(names["Value"], names).spelling
    assert found == {"data": data, "grad": grad, "backward": backward}


METHOD = "    def backward"


@pytest.mark.parametrize(
    ("lines", "claimed", "typed"),
    [
        ({}, "exp(x)", "x.exp()"),
        ({}, "sin(x)", "sin(x)"),
        ({}, "x.grad = 0.0", "x.grad = 0.0"),
        ({"self.grad = 0.0": "self.grad = None"}, "x.grad = 0.0", "x.grad = None"),
        ({METHOD: f"    def zero_grad(self): pass\n\n{METHOD}"}, "x.grad = 0.0", "x.zero_grad()"),
        ({METHOD: f"    __abs__ = abs = lambda self: self\n\n{METHOD}"}, "abs(x)", "abs(x)"),
    ],
)
def test_lines_are_typed_as_the_engine_spells_them(lines, claimed, typed):
    names: dict = {"__name__": "mine"}
    exec(changed(lines), names)
    assert Engine(names["Value"], names).spelled(claimed) == typed


def test_a_number_may_be_wrapped_in_a_node_and_no_gradient_counts_as_0():
    assert OF_PETALGRAD.number(engine.Value(engine.Value(2.0))) == 2.0
    assert type(plain(np.array([2.0]))) is float
    assert same(None, 0.0)


def test_ctrl_c_ends_the_test_and_is_no_finding():
    with pytest.raises(KeyboardInterrupt):
        learners(with_relu("raise KeyboardInterrupt"))


@pytest.mark.parametrize(
    ("claim", "method"),
    [("2 + x", "radd"), ("3 * x", "rmul"), ("4 / x", "rtruediv")],
)
def test_an_operator_without_its_reflected_method_is_told_the_name_of_that(claim, method):
    asked = f"for {claim} Python asks x.__{method}__({claim[0]}), and there is no such method"
    found = findings(learners(changed({f"def __{method}__": "def another"})))
    assert found[claim] == asked


def test_a_report_counts_in_the_singular_and_in_the_plural():
    report = Report("mine:Value", [], set(), kept=["x + y"], not_offered=["x - y", "x * y"])
    assert str(report).startswith("1 claim holds, 0 do not, and 2 are about what the engine does")
    assert ", 1 does not, and" in str(learners(changed({"Value(other) - self": "other - self"})))


def test_a_report_says_all_that_it_knows():
    wrong, use, fine = GRADES
    rows = [
        ("x - y", wrong, "y = x - x", "the sign is turned: d(x - y)/dy is -1"),
        ("2 - x", wrong, "y = 2 - x", "the sign is turned: d(2 - x)/dx is -1"),
        ("x / y", use, "y = x / x", "something else"),
        ("exp(x)", wrong, "y = exp(x)", "something else"),
        ("relu(x) at x = 0", fine, "y = relu(x)", "a kink"),
        ("x ** 2 at x = 0", fine, "", ""),
    ]
    found = [
        Finding(name, grade, lines, "x.grad", "1.0", "2.0", cause)
        for name, grade, lines, cause in rows
    ]
    report = Report(
        "mine:Value",
        ["It prints."],
        {"x ** 2 at x = 0", "-x"},
        kept=["x + y", "-x"],
        findings=found,
        not_offered=["log(x)", "log(x) at x = 0 is an error", "log2(x)"],
        refused=["x ** y (no)"],
        untried=["tan(x)"],
        unknown=["x.cube()", "x @ y"],
    )
    assert (
        str(report)
        == repr(report)
        == """\
2 claims hold, 5 do not, and 4 are about what the engine does not offer.
It prints.
Begin with the first: the others may follow from it.

WRONG NUMBERS

1. x - y

       y = x - x
       x.grad    # expected 1.0, got 2.0

   The usual cause: the sign is turned: d(x - y)/dy is -1
   The same cause: 2 - x

2. exp(x)

       y = exp(x)
       x.grad    # expected 1.0, got 2.0

   The usual cause: something else
   The same cause: x / y

FINER POINTS

3. relu(x) at x = 0

       y = relu(x)
       x.grad    # expected 1.0, got 2.0

   The usual cause: a kink

Not tried, since the engine hung or crashed too often: tan(x)

Accepted: x ** 2 at x = 0

Accepted, and yet nothing is wrong: -x

Not offered, and so not tried: log(x); log2(x)

Refused in the engine's own words, and so not tried: x ** y (no)

The engine has these, too, but no claim is about them: x.cube(); x @ y"""
    )


def test_a_name_longer_than_a_line_is_not_cut():
    name = f"x ** y ({' '.join(['for powers of numbers only'] * 4)})"
    assert str(Report("mine:Value", [], set(), refused=[name])).endswith(f"tried:\n{name}")


def test_of_findings_as_bad_those_of_missing_methods_come_last():
    wrong, use, _ = GRADES
    rows = [("2 + x", use, False), ("2 - x", wrong, True), ("x + y", wrong, False)]
    found = [Finding(name, grade, "", "", "", "", "", missing=x) for name, grade, x in rows]
    report = Report("mine:Value", [], set(), findings=found)
    assert [finding.claim for finding in report.open()] == ["x + y", "2 - x", "2 + x"]


def test_an_engine_that_has_only_begun_is_told_what_it_has():
    report = learners(BEGUN)
    assert report.kept[:2] == ["a node holds the number that it is made of", "x + y"]
    assert list(findings(report)) == ["sum takes a list of nodes", "x + 2", "2 + x"]
    assert "x * y" in report.not_offered


def test_with_sum_product_and_backward_alone_the_core_is_tried():
    start, end = ENGINE.index("    def __sub__"), ENGINE.index("    def __radd__")
    report = learners(ENGINE[:start] + ENGINE[end : ENGINE.index("    def __rsub__")]
                      + ENGINE[ENGINE.index("    def backward") :])  # fmt: skip
    assert report
    assert len(report.kept) > 12


def test_a_crash_inside_an_operation_is_a_finding():
    report = learners(changed({"math.exp(self.data)": "maths.exp(self.data)"}))
    assert findings(report)["exp(x)"] == "the engine itself uses a name that it does not have"
    report = learners(changed({"math.exp(self.data)": "math.exp(self.number)"}))
    assert "exp(x)" in findings(report)
    assert "exp(x)" not in report.not_offered
    report = learners(changed({"self.data + other.data": "math.fsum([self.data, other])"}))
    assert "x + y" in findings(report)


def test_what_is_refused_once_and_works_otherwise_is_a_finding():
    refused = "    def __iadd__(self, other):\n        raise NotImplementedError('no')\n"
    claim = "y += x makes a new node and leaves the old one as it was"
    assert [*findings(learners(f"{ENGINE}\n{refused}"))] == [claim]


def test_a_method_that_is_missing_is_told_from_one_that_gives_up():
    asked = "for 2 - x Python asks x.__rsub__(2), and "
    for lines, cause in (
        ({"def __rsub__": "def turned"}, f"{asked}there is no such method"),
        (
            {"Value(other) - self": "other.__sub__(self)"},
            f"{asked}that returns NotImplemented",
        ),
    ):
        assert findings(learners(changed(lines))) == {"2 - x": cause}


def test_of_two_breaks_a_missing_method_comes_last():
    both = learners(changed({"def __rsub__": "def turned"} | WRONG["recursion"][0]))
    assert [x.claim for x in both.open()] == ["a graph may be 5000 operations deep", "2 - x"]


def test_a_cause_names_the_class_as_it_is_called_here():
    plain = "other = other if isinstance(other, Value) else Value(other)\n        out = "
    names: dict = {"__name__": "mine"}
    exec(changed({plain: "out = ", "Value": "Node"}), names)
    found = findings(judged(Engine(names["Node"], names), "mine:Node", ()))
    cause = "other = other if isinstance(other, Node) else Node(other)"
    for claim in ("sum takes a list of nodes", "x + 2", "x * 3", "x / 4"):
        assert cause in found[claim]


def test_a_slip_is_named_wherever_its_number_gives_it_away():
    found = findings(learners(changed(WRONG["= for +="][0])))
    for claim in ("a gradient is passed on when all of it has arrived", "x * 3", "-x"):
        assert found[claim] == ASSIGNED
    assert found["a second backward() leaves exactly twice the gradient"] == ASSIGNED
    found = findings(learners(changed(WRONG["whole numbers divided without a fraction"][0])))
    assert found == dict.fromkeys(["4 / x", "whole numbers are numbers too"], WHOLE)


def test_another_slope_at_a_kink_is_a_finer_point():
    report = learners(changed({"(out.data > 0) * out.grad": "(self.data >= 0) * out.grad"}))
    assert findings(report) == {"relu(x) at x = 0": CONVENTION}
    assert report.findings[0].grade == "finer points"


def test_digits_that_are_lost_near_0_are_a_finer_point():
    log1p = """    def log1p(self):
        out = Value(math.log(1 + self.data), (self,))

        def pull():
            self.grad += out.grad / (1 + self.data)

        out.pull = pull
        return out

"""
    report = learners(changed({METHOD: log1p + METHOD}))
    assert findings(report) == {"log1p(x)": CLOSE}
    assert report.findings[0].grade == "finer points"


def test_a_crash_of_an_operation_comes_before_a_second_pass():
    power = "            self.grad += (n *"
    report = learners(changed({RESET: "\n", power: f"            math.log(self.data)\n{power}"}))
    assert [finding.claim for finding in report.open()][:1] == ["x ** 3"]
    assert "a second backward() leaves exactly twice the gradient" in findings(report)


def test_an_equality_without_a_hash_is_named():
    equal = "    def __eq__(self, other):\n        return self.data == other.data\n\n"
    report = learners(changed({"    def backward": f"{equal}    def backward"}))
    assert all("a class with __eq__ and without __hash__" in x.cause for x in report.open()[:3])


def test_what_no_claim_knows_is_listed():
    text = (
        f"{ENGINE}\n    def cube(self):\n        return self**3\n\n\ndef gelu(x):\n    return x\n"
    )
    report = learners(text)
    assert report.unknown == ["gelu()", "x.cube()"]
    told = "\nThe engine has these, too, but no claim is about them: gelu(); x.cube()"
    assert told in str(report)


def test_operators_that_no_claim_knows_are_listed_too():
    assert "x @ y" not in learners(ENGINE).unknown
    methods = "".join(
        f"    def __{name}__(self, other):\n        return self\n\n"
        for name in ("matmul", "mod", "floordiv")
    )
    assert learners(changed({METHOD: methods + METHOD})).unknown == ["x @ y", "x % y", "x // y"]


def test_a_function_of_the_module_that_crashes_is_a_finding():
    crash = "def sigmoid(x):\n    return 1 / (1 + (-x).exponential())\n"
    report = learners(f"{ENGINE}\n\n{crash}")
    assert list(findings(report)) == ["sigmoid(x)", "sigmoid(x) far from 0"]


def test_a_number_in_an_object_that_has_an_item_and_no_size_is_taken_out():
    class Held:
        def item(self):
            return 2.0

    assert plain(Held()) == 2.0


def test_nine_digits_are_enough_and_eight_are_not():
    assert same(1e9 + 1, 1e9)
    assert not same(1e9 + 2, 1e9)
    assert not same(1e-300, 0.0)


def test_in_pyodide_the_deep_graph_is_no_deeper_than_it_can_free():
    lines = (
        "import sys; sys.path.insert(0, sys.argv[1]); sys.platform = 'emscripten'\n"
        "from engine.conformance.claims import CLAIMS\n"
        "print([claim.name for claim in CLAIMS if 'deep' in claim.name])"
    )
    run = [sys.executable, "-P", "-c", lines, str(ROOT)]
    shown = subprocess.run(run, capture_output=True, text=True, check=True).stdout
    assert shown == "['a graph may be 500 operations deep']\n"


def test_math_s_functions_are_not_the_engine_s():
    report = learners(
        f"from math import *\n{ENGINE}\n\ndef sigmoid(x):\n    return 1 / (1 + exp(-x))\n"
    )
    assert report
    assert {"log(x)", "sin(x)"} < set(report.not_offered)


# In a process of its own


@pytest.fixture
def tried(tmp_path, monkeypatch):
    """A function that writes files, and returns the report on an engine in one of them."""
    monkeypatch.chdir(tmp_path)

    def tried(path="mine:Value", accept=(), **files):
        for name, text in files.items():
            (tmp_path / f"{name}.py").write_text(text)
        return check_engine(path, accept=accept)

    return tried


@pytest.mark.parametrize("name", ["engine", "nn", "operations", "value"])
def test_a_learner_s_module_may_have_the_name_of_one_of_petalgrad_s(name, tried):
    wrong = changed(WRONG["2 - x computed as x - 2"][0])
    assert list(findings(tried(f"{name}:Value", **{name: wrong}))) == ["2 - x"]


def test_a_learner_s_package_may_be_called_engine(tried, tmp_path):
    (tmp_path / "engine").mkdir()
    (tmp_path / "engine/__init__.py").write_text("from .value import Value\n")
    (tmp_path / "engine/value.py").write_text(changed(WRONG["2 - x computed as x - 2"][0]))
    assert list(findings(tried("engine:Value"))) == ["2 - x"]
    assert list(findings(tried("engine.value:Value"))) == ["2 - x"]


def test_petalgrad_is_tested_only_where_it_is_meant(tried):
    with pytest.raises(
        ValueError, match=r"petalgrad's own engine, since .* no engine\.py of yours"
    ):
        tried("engine:Value")
    with pytest.raises(ValueError, match="nn is petalgrad's own engine"):
        tried("nn:Value")
    assert tried(OWN)
    report = tried(mine="from engine import Value\n")
    assert report.notes == [
        "This is petalgrad's own engine.value.Value, which your module imports."
    ]
    assert report


def test_a_path_will_do_for_a_module(tried, tmp_path):
    (tmp_path / "steps").mkdir()
    (tmp_path / "steps/one.py").write_text(ENGINE)
    assert tried("steps/one.py:Value")
    assert tried("steps/one.py")
    assert parts("C:/steps/one.py") == ("one", "Value")


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("import sys\nsys.exit(3)", "exits when it is imported; put what is to run, and exit,"),
        ("x = 1 /", "cannot import mine: SyntaxError"),
        ("\n\nx = 1 / 0", "ZeroDivisionError: division by zero (line 3 of mine.py)"),
        ("def f():\n    return 1 / 0\n\nf()", "division by zero (line 2 of mine.py)"),
        ("input()", "cannot import mine: EOFError"),
        ("class Number: pass", "mine has no Value; it has Number"),
        ("class Value: pass", "Value(3.0) ends in TypeError"),
        ("class Value:\n    def __init__(self, x): pass", "x.data or x.value"),
        ("class Value:\n    def __init__(self, x): self.data = [x]",
         "should be 3.0 (x.data is [3.0]); if data has another name"),
    ],
)  # fmt: skip
def test_a_module_without_an_engine_is_answered_in_one_line(text, answer, tried):
    with pytest.raises(ValueError, match=re.escape(answer)) as caught:
        tried(mine=text)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("path", ["my engine:Value", "mine:", ":Value", "../mine"])
def test_a_wrong_path_is_answered_with_an_example(path, tried):
    with pytest.raises(ValueError, match=r"write package\.module:Class, as in micrograd"):
        tried(path)


def with_relu(line):
    """The engine with one more line in relu."""
    begun = "        out = Value(max("
    return changed({begun: f"        {line}\n{begun}"})


@pytest.mark.slow
def test_a_loop_without_an_end_ends_with_a_word(tried, monkeypatch):
    monkeypatch.setattr(judge, "SECONDS", 1)
    report = tried(mine=with_relu("while True: pass"))
    cause = "a loop that never ends: perhaps its condition never becomes false"
    assert findings(report) == {"relu(x)": cause}
    assert report.findings[0].got == "no answer within 1 seconds"
    assert "relu(x) at x = 0" in report.untried


@pytest.mark.slow
def test_an_import_without_an_end_ends_with_a_word(tried, monkeypatch):
    monkeypatch.setattr(judge, "SECONDS_TO_IMPORT", 1)
    started, start = [], subprocess.Popen
    monkeypatch.setattr(
        judge.subprocess, "Popen", lambda *a, **k: started.append(start(*a, **k)) or started[0]
    )
    with pytest.raises(ValueError, match="takes more than 1 seconds"):
        tried(mine="while True: pass")
    assert started[0].poll() is not None  # nothing of it goes on


def test_a_crash_of_python_itself_is_a_finding(tried):
    report = tried(mine=with_relu("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)"))
    cause = "Python itself crashes, mostly because functions call one another too deeply"
    assert findings(report) == {"relu(x)": cause}
    assert report.findings[0].expected == "0.5"  # of relu(0.5)


def test_an_operation_that_calls_itself_is_a_finding(tried):
    report = tried(mine=with_relu("return self.relu()"))
    cause = "methods call one another without end"
    assert findings(report) == {"relu(x)": cause, "relu(x) at x = 0": cause}


def test_an_operation_that_exits_is_a_finding(tried):
    report = tried(mine=with_relu("raise SystemExit"))
    assert "raise an error instead" in findings(report)["relu(x)"]


def test_what_is_printed_on_import_is_said_and_what_an_operation_prints_is_not(tried):
    report = tried(mine=f"print('hello')\n{with_relu('print(1)')}")
    assert report
    assert len(report.notes) == 1
    assert "prints 1 lines when it is imported, as 'hello'" in report.notes[0]


# As a command


def run(*words, capsys):
    code = main(["test", *words])
    out, error = capsys.readouterr()
    return code, out, error


def test_the_exit_code_says_what_was_found(tried, capsys):
    assert run("micrograd.engine:Value", capsys=capsys)[0] == 1
    assert run(OWN, capsys=capsys)[0] == 0
    code, out, error = run("no_such_engine:Value", capsys=capsys)
    assert (code, out) == (2, "")
    assert error == (
        "petalgrad test no_such_engine:Value: cannot import no_such_engine: "
        "ModuleNotFoundError: No module named 'no_such_engine'; run this in the folder that it is"
        " in, or write its path\n"
    )
    Path("mine.py").write_text("import no_such_package")
    _, _, error = run("mine:Value", capsys=capsys)
    assert error.endswith("No module named 'no_such_package' (line 1 of mine.py)\n")


def test_accepted_findings_do_not_count(tried, tmp_path, capsys):
    (tmp_path / "mine.py").write_text(changed(WRONG["2 - x computed as x - 2"][0]))
    (tmp_path / "known.txt").write_text("# known\n\n2 - x    # by design\nx + y\n")
    for accepted in (["--accept", "2 - x"], ["--accept=known.txt"]):
        code, out, _ = run("mine:Value", *accepted, capsys=capsys)
        assert code == 0
        assert "\nAccepted: 2 - x\n" in out
    assert "Accepted, and yet nothing is wrong: x + y\n" in out
    code, _, error = run("mine:Value", "--accept=known.text", capsys=capsys)
    assert code == 2
    assert "there is no claim 'known.text'" in error


def test_the_report_is_there_for_programs(capsys):
    code, out, _ = run("micrograd.engine:Value", "--json", capsys=capsys)
    found = json.loads(out)
    assert code == 1
    assert not found["ok"]
    assert len(found["kept"]) == 35
    assert (found["engine"], found["notes"], found["accepted"]) == (
        "micrograd.engine:Value",
        [],
        [],
    )
    assert found["text"].startswith("35 claims hold, 5 do not, and")
    assert [x["grade"] for x in found["findings"]] == ["breaks in use"] * 3 + ["finer points"] * 2
    assert found["findings"][0]["claim"] == "a second backward() leaves exactly twice the gradient"
    assert (found["findings"][0]["expected"], found["findings"][0]["got"]) == ("24.0", "36.0")
    assert found["refused"] == ["x ** y (only supporting int/float powers for now)"]


def test_what_the_documentation_shows_of_micrograd_is_what_one_sees(capsys):
    page = (TESTS / "README.md").read_text(encoding="utf-8")
    with pytest.raises(ZeroDivisionError) as caught:
        0.0**-1
    words = "0.0 cannot be raised to a negative power"  # until Python 3.13
    assert run("micrograd.engine:Value", capsys=capsys)[1] in page.replace(words, str(caught.value))


def test_the_help_of_the_test_is_a_page(capsys, monkeypatch, golden):
    monkeypatch.setenv("COLUMNS", "100")
    with pytest.raises(SystemExit):
        main(["test", "--help"])
    golden("help_test.txt", capsys.readouterr().out)


def test_the_names_may_be_given_in_one_word(tried, tmp_path, capsys):
    text = changed({"self.data": "self.z", ".data": ".z", "def backward": "def run"})
    (tmp_path / "mine.py").write_text(text)
    assert run("mine:Value", "--names", "data=z,backward=run", capsys=capsys)[0] == 0
    code, _, error = run("mine:Value", "--names=backward=run", capsys=capsys)
    assert code == 2
    assert error.endswith(
        "after x = Value(3.0) x.data or x.value or x.val or x.number or x.v or x._data should be"
        " 3.0; if data has another name, say --names data=NAME\n"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="of a POSIX pipe")
def test_a_reader_that_closes_the_pipe_of_a_report_is_no_error():
    command = [
        sys.executable,
        "-c",
        "import sys; from engine.command import main; sys.exit(main())",
    ]
    process = subprocess.Popen(
        [*command, "test", OWN], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 0


# As tests of pytest's


CLONE = find_spec("engine.conformance.plugin")  # in the wheel, the plugin is petalgrad_pytest
PLUGIN = CLONE or find_spec("petalgrad_pytest")


def run_pytest(*arguments, folder, plugin=PLUGIN.name):
    return subprocess.run(
        [
            *(sys.executable, "-P", "-m", "pytest", "-p", "no:cacheprovider"),
            *(("-p", "no:petalgrad_pytest") if CLONE else ()),  # not also the one that is installed
            *("-p", plugin, *arguments),
        ],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.slow
def test_pytest_runs_a_test_for_each_claim_and_shows_the_report(tmp_path):
    (tmp_path / "engine.py").write_text(changed(WRONG["2 - x computed as x - 2"][0]))
    (tmp_path / "test_other.py").write_text("def test_nothing(): assert False\n")
    done = run_pytest("--engine", "engine:Value", folder=tmp_path)
    assert f"collected {len(CLAIMS)} items" in done.stdout
    assert "1. 2 - x\n" in done.stdout
    assert re.search(r"1 failed, 42 passed, \d+ skipped", done.stdout)
    assert done.returncode == pytest.ExitCode.TESTS_FAILED
    done = run_pytest("--engine=engine:Value", "--engine-accept=2 - x", folder=tmp_path)
    assert done.returncode == pytest.ExitCode.OK
    shown = run_pytest("--help", folder=tmp_path).stdout
    assert re.search(r"--engine=MODULE:CLASS\n.*--engine-accept=NAME ", shown, re.S)


def test_without_engine_the_plugin_changes_nothing_and_imports_nothing_of_ours(tmp_path):
    copy = tmp_path / "petalgrad_pytest.py"
    copy.write_text(Path(PLUGIN.origin).read_text())
    (tmp_path / "engine.py").write_text("Value = 7\n")
    (tmp_path / "test_other.py").write_text(
        "from engine import Value\n\ndef test(): assert Value == 7\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "petalgrad_pytest", "-p", "no:cacheprovider"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "1 passed" in done.stdout


def test_the_answer_to_a_wrong_engine_is_all_that_pytest_prints(tmp_path):
    done = run_pytest("--engine", "micrograd.engine:Tensor", folder=tmp_path)
    answer = "micrograd.engine has no Tensor; it has Value"
    assert done.stderr.strip() == f"ERROR: --engine micrograd.engine:Tensor: {answer}"
    assert done.returncode == pytest.ExitCode.USAGE_ERROR


def test_in_the_clone_pytest_knows_the_option_without_any_installation():
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "tests", "--engine", OWN, "-p", "no:cacheprovider"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert f"{len(CLAIMS)} passed" in done.stdout


def test_a_failed_assertion_shows_the_whole_table_of_a_check(tmp_path):
    (tmp_path / "test_mine.py").write_text(
        "from engine import Value, check_gradients\n\n\n"
        "def wrong(*xs):\n"
        "    y = sum(xs)\n"
        "    return Value(y.data, xs, 'wrong', lambda slope: (2 * slope,) * len(xs))\n\n\n"
        "def test_mine():\n"
        "    right = check_gradients(lambda x: x * x, [1.5])\n"
        "    report = check_gradients(wrong, [float(i) for i in range(40)])\n"
        "    assert right and report\n"
    )
    done = run_pytest("test_mine.py", folder=tmp_path)
    table = done.stdout.partition(" check_gradients ")[2]
    assert table.count("WRONG") == 40
    assert "- check_gradients -" in done.stdout
