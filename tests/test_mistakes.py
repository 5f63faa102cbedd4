"""The claims find each usual mistake in petalgrad's operations, and name its cause."""

import math
from collections.abc import Callable

import pytest

import engine
from engine import Value, softmax
from engine.conformance.claims import CLAIMS, COMPOUNDED, LEAKED, SUMMED
from engine.conformance.engines import Engine, NotOfferedError
from engine.conformance.judge import worst
from engine.conformance.rules import PLAIN
from engine.elementary import register
from engine.graph import topological_order


def findings(tried: Engine) -> dict:
    """Return {claim: what was found} for every claim that an engine does not keep."""
    found = {}
    for claim in CLAIMS:
        try:
            found[claim.name] = worst(tried, claim)
        except NotOfferedError:
            continue
    return {name: finding for name, finding in found.items() if finding}


def sends(method: str, rule: Callable) -> dict:
    """An operation with another chain rule: (slope, numbers of the parents) -> their slopes."""
    right = getattr(Value, method)

    def wrong(*operands):
        node = right(*operands)
        numbers = [x.data for x in node.parents]
        node.chain_rule = lambda slope: rule(slope, *numbers)
        return node

    return {method: wrong}


LOG, DIVIDE, SIGMOID, BACKWARD = Value.log, Value.__truediv__, Value.sigmoid, Value.backward


def begins_with_the_number(root):
    BACKWARD(root * root.data)


def wipes_the_leaves(root):
    for node in topological_order(root):
        node.grad = None
    BACKWARD(root)


def in_place(x, other):
    x.data += other.data
    return x


def whole(x, other):
    node = DIVIDE(x, other)
    a, b = (parent.data for parent in node.parents)
    node.data = a // b if type(a) is type(b) is int else a / b
    return node


def overflowing(x):
    return Value(1 / (1 + math.exp(-x.data)), (x,), "sigmoid", SIGMOID(x).chain_rule)


def to_exponent(slope, x, n):
    return slope * x**n * math.log(x) if x > 0 else 0.0


MISTAKES = {  # {what is wrong: (the methods, the first finding, its cause)}; None: no such method
    "leaves set anew in every pass": (
        {"backward": wipes_the_leaves},
        "a second backward() leaves exactly twice the gradient",
        "a pass wipes out what an earlier one left in the leaves",
    ),
    "a backward pass that begins with the result's number": (
        {"backward": begins_with_the_number},
        "the gradient of a result with respect to itself is 1",
        "backward() does not begin with 1",
    ),
    "each factor's slope is that factor": (
        sends("__mul__", lambda slope, a, b: (slope * a, slope * b)),
        "x * y",
        "the derivatives have changed places: d(x * y)/dx is y",
    ),
    "nothing sent to the denominator": (
        sends("__truediv__", lambda slope, a, b: (slope / b, 0.0)),
        "x / y",
        "nothing is sent to y, but d(x / y)/dy is -x / y**2",
    ),
    "no number on the left of *": (
        {"__rmul__": None},
        "3 * x",
        "for 3 * x Python asks x.__rmul__(3), and there is no such method",
    ),
    "sum without __radd__": (
        {"__radd__": None},
        "sum takes a list of nodes",
        "sum begins with 0 + x, and for that Python asks x.__radd__(0)",
    ),
    "the power rule without the factor n": (
        sends("__pow__", lambda slope, x, n: (slope * x ** (n - 1), to_exponent(slope, x, n))),
        "x ** y",
        "d(x ** y)/dx is y * x**(y - 1)",
    ),
    "x ** 0 without a case of its own": (
        sends("__pow__", lambda slope, x, n: (slope * n * x ** (n - 1), to_exponent(slope, x, n))),
        "x ** 0 at x = 0",
        "the formula of the derivative divides by 0 here",
    ),
    "a slope in every exponent": (
        sends(
            "__pow__", lambda slope, x, n: (slope * n * x ** (n - 1), slope * math.log(x) * x**n)
        ),
        "x ** 3",
        "only the derivative in the exponent takes a logarithm",
    ),
    "exp forgets the slope that arrives": (
        sends("exp", lambda slope, x: (math.exp(x),)),
        "exp(x)",
        "the gradient that arrives is forgotten",
    ),
    "a relu that lets the slope through at 0": (
        sends("relu", lambda slope, x: (slope * (x >= 0),)),
        "relu(x) at x = 0",
        "at a kink any derivative between those on its two sides would do; everybody takes 0",
    ),
    "the slope of abs as x / abs(x)": (
        sends("__abs__", lambda slope, x: (slope * x / abs(x),)),
        "abs(x) at x = 0",
        "the formula of the derivative divides by 0 here",
    ),
    "all that tie for the maximum get the whole slope": (
        sends("maximum", lambda slope, *xs: [slope * (x == max(xs)) for x in xs]),
        "maximum(x, y) where y is x",
        "operands that tie share the gradient",
    ),
    "log(-1) is nan": (
        {"log": lambda x: LOG(x) if x.data > 0 else x * math.nan},
        "log(x) at x = 0 is an error",
        "there is no real result here, and no error is raised",
    ),
    "a little something added to keep log from 0": (
        {"log": lambda x: LOG(x + 1e-9)},
        "log(x)",
        "the first digits are right, but not all",
    ),
    "abs gives a bare number": (
        {"__abs__": lambda x: abs(x.data)},
        "abs(x)",
        "the result is a bare number",
    ),
    "== compares numbers": (
        {"__eq__": lambda x, y: x.data == y.data, "__hash__": lambda x: hash(x.data)},
        "two nodes of the same number are two nodes",
        "== compares numbers",
    ),
    "+= in place": (
        {"__iadd__": in_place},
        "y += x makes a new node and leaves the old one as it was",
        "__iadd__ changes the node itself",
    ),
    "whole numbers divided as whole numbers": (
        {"__truediv__": whole},
        "whole numbers are numbers too",
        "whole numbers are divided, or taken to a power, as if the result had to be whole",
    ),
    "a logistic function that overflows": (
        {"sigmoid": overflowing},
        "sigmoid(x) far from 0",
        "exp overflows above 709",
    ),
    "the slope of tanh as 1 - y * y": (
        sends("tanh", lambda slope, x: (slope * (1 - math.tanh(x) ** 2),)),
        "tanh(x) far from 0",
        "digits that cancel",
    ),
    "a softmax whose other slopes have the wrong sign": (
        sends("softmax", lambda slope, x, y: [slope * softmax([x, y])[0] * softmax([x, y])[1]] * 2),
        "softmax([x, y])[0]",
        "the sign is turned: d(softmax([x, y])[0])/dy is ",
    ),
    "a cross entropy that does not subtract the target": (
        sends("cross_entropy", lambda slope, *xs: [slope * p for p in softmax(xs)]),
        "log_softmax([x, y])[1]",  # which is made of it
        "d(log_softmax([x, y])[1])/dy is ",
    ),
}


@pytest.fixture
def tried(monkeypatch):
    """Petalgrad's engine with other methods."""

    def replaced(methods):
        for name, method in methods.items():
            monkeypatch.setattr(Value, name, method, raising=False)
        register(Value, Value)  # or the methods that were chosen before would be taken
        return Engine(Value, vars(engine))

    yield replaced
    monkeypatch.undo()
    register(Value, Value)


@pytest.mark.parametrize(("methods", "claim", "cause"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_found_and_its_cause_named_first(methods, claim, cause, tried):
    first, finding = next(iter(findings(tried(methods)).items()))
    assert first == claim
    assert cause in finding.cause


def test_a_wrong_slope_of_a_quotient_is_no_fault_of_whole_numbers(tried):
    once = sends("__truediv__", lambda slope, a, b: (slope / b, -slope * a / b))
    causes = {finding.cause for finding in findings(tried(once)).values()}
    assert causes == {
        "d(x / y)/dy is -x / y**2",
        "d(4 / x)/dx is -4 / x**2",
        "d(x * y + x / (y - x * x))/dx is y + (y + x * x) / (y - x * x)**2",
    }


class Taped:
    """A number whose tape is never emptied, and which takes no plain number."""

    tape: list = []  # noqa: RUF012 (that is the mistake)

    def __init__(self, data):
        self.data, self.grad = data, 0.0

    def __add__(self, other):
        return self.record(Taped(self.data + other.data), (1, self), (1, other))

    def __mul__(self, other):
        out = Taped(self.data * other.data)
        return self.record(out, (other.data, self), (self.data, other))

    def record(self, out, *shares):
        self.tape.append((out, shares))
        return out

    def backward(self):
        self.grad = 1.0
        for node, shares in reversed(self.tape):
            for local, operand in shares:
                operand.grad += local * node.grad


def test_a_tape_that_is_never_emptied_passes_old_slopes_on():
    found = findings(Engine(Taped, {}))
    assert {claim: finding.cause for claim, finding in found.items()} == {
        "a second backward() leaves exactly twice the gradient": COMPOUNDED,
        "two losses add up in a number that they share": COMPOUNDED,
        "training: what is computed next begins anew": LEAKED,
        "sum takes a list of nodes": SUMMED,
        **dict.fromkeys(["x + 2", "x * 3"], PLAIN.replace("Value", "Taped")),
        "2 + x": "for 2 + x Python asks x.__radd__(2), and there is no such method",
        "3 * x": "for 3 * x Python asks x.__rmul__(3), and there is no such method",
    }


def test_petalgrad_offers_all_that_is_tried():
    for claim in CLAIMS:
        worst(Engine(Value, vars(engine)), claim)  # or NotOfferedError
