"""The claims find each usual mistake and name its cause, and nothing where nothing is wrong."""

from dataclasses import dataclass
from pathlib import Path

import pytest

import engine
from engine.conformance.claims import CLAIMS, COMPOUNDED, LEAKED, SUMMED
from engine.conformance.engines import Engine, NotOfferedError
from engine.conformance.judge import worst
from engine.conformance.rules import PLAIN

FOLDER = Path(engine.__file__).parent
MODULES = "graph", "value"


def changed(lines: dict[str, str]) -> Engine:
    """Return petalgrad's engine with some of its lines changed."""
    names: dict = {"__package__": "engine"}
    for module in MODULES:
        text = (FOLDER / f"{module}.py").read_text(encoding="utf-8")
        for old, new in lines.items():
            text = text.replace(old, new)
        names["__name__"] = f"engine.{module}"
        text = text.replace("from .graph import gradients, innermost\n", "")
        exec(text, names)  # gradients is there already, and changed
    return Engine(names.get("Value") or names["Number"], vars(engine))


def findings(tried: Engine) -> dict:
    """Return {claim: what was found} for every claim that an engine does not keep."""
    found = {}
    for claim in CLAIMS:
        try:
            found[claim.name] = worst(tried, claim)
        except NotOfferedError:
            continue
    return {name: finding for name, finding in found.items() if finding}


@dataclass(frozen=True)
class Mistake:
    """Lines of value.py or graph.py with a mistake, the claim that finds it, and its cause."""

    name: str
    lines: dict[str, str]  # as they are: as somebody might write them
    claim: str
    cause: str

    def __str__(self):
        return self.name


RECURSION = """
    order, seen = [], set()
    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
            order.append(node)
    visit(root)
    return order
"""
EQUALITY = """
    def __eq__(self, other):
        return self.data == other.data
    def __hash__(self):
        return hash(self.data)
"""
IN_PLACE = """
    def __iadd__(self, other):
        self.data += other.data
        return self
"""
PAIRS = """
    _prev = property(lambda self: [(x, 1) for x in self.sources])

"""
FLOOR = "evaluate(lambda a, b: a // b if type(a) is type(b) is int else a / b, self, other)"
PASSED_ON = "found = {x: x.grad for x in topological_order(root) if x.grad}; found[root] = 1.0"

MISTAKES = [
    Mistake(
        "= for +=",
        {
            "found[a] = found[a] + to_a if a in found else to_a": "found[a] = to_a",
            "found[b] = found[b] + to_b if b in found else to_b": "found[b] = to_b",
        },
        "a number used twice collects both contributions",
        "grad is set (=) where it should be added to (+=)",
    ),
    Mistake(
        "no topological order",
        {
            "                stack.append(node)\n": "                order.insert(0, node)\n",
            "                stack.append(None)\n": "",
        },
        "a gradient is passed on when all of it has arrived",
        "a node passes its gradient on before all of it has arrived",
    ),
    Mistake(
        "inner slopes kept from pass to pass",
        {
            "found = {root: elementary.one(root.data)}": PASSED_ON,
            "found[node] = node.grad + grad": "pass",
        },
        "a second backward() leaves exactly twice the gradient",
        "inner nodes keep the gradient of an earlier pass",
    ),
    Mistake(
        "leaves set anew in every pass",
        {"found[node] = node.grad + grad": "pass"},
        "a second backward() leaves exactly twice the gradient",
        "a pass wipes out what an earlier one left in the leaves",
    ),
    Mistake(
        "an order by recursion",
        {"    order: list = []": RECURSION},
        "a graph may be 5000 operations deep",
        "a function calls itself once for each node",
    ),
    Mistake(
        "a backward pass that begins with the result's number",
        {"{root: elementary.one(root.data)}": "{root: root.data}"},
        "the gradient of a result in itself is 1",
        "backward() begins with the gradient of the result in itself",
    ),
    Mistake(
        "each factor's slope is that factor",
        {"return slope * b, slope * a": "return slope * a, slope * b"},
        "x * y",
        "the derivatives have changed places: d(x * y)/dx is y",
    ),
    Mistake(
        "a difference taken for a sum",
        {"return slope, -slope": "return slope, slope"},
        "x - y",
        "the sign is turned: d(x - y)/dy is -1",
    ),
    Mistake(
        "nothing sent to the denominator",
        {"slope * -(ratio / b)": "0.0"},
        "x / y",
        "nothing is sent to y, but d(x / y)/dy is -x / y**2",
    ),
    Mistake(
        "2 - x computed as x - 2",
        {"reflected(operator.sub, other, self)": "self - other"},
        "2 - x",
        "for 2 - x Python asks x.__rsub__(2), which computes x - 2",
    ),
    Mistake(
        "no number on the left of *",
        {"__rmul__": "times"},
        "3 * x",
        "for 3 * x Python asks x.__rmul__(3), and there is no such method",
    ),
    Mistake(
        "sum without __radd__",
        {"__radd__": "plus"},
        "sum takes a list of nodes",
        "sum begins with 0 + x, and for that Python asks x.__radd__(0)",
    ),
    Mistake(
        "the power rule without the factor n",
        {
            "slope * power_slope(x, n)": "slope * x ** (n - 1)",
            "steep(slope, power_slope(x, n))": "slope * x ** (n - 1)",
        },
        "x ** y",
        "d(x ** y)/dx is y * x**(y - 1)",
    ),
    Mistake(
        "x ** 0 without a case of its own",
        {"slope * power_slope(x, n)": "slope * n * x ** (n - 1)"},
        "x ** 0 at x = 0",
        "the formula of the derivative divides by 0 here",
    ),
    Mistake(
        "exp forgets the slope that arrives",
        {"lambda slope: (slope * y,)": "lambda slope: (y,)"},
        "exp(x)",
        "the gradient that arrives is forgotten",
    ),
    Mistake(
        "the slope of tanh from x, not from tanh(x)",
        {"(slope * (4 * sigmoid_slope(2 * x)),)": "(slope * (1 - x * x),)"},
        "tanh(x)",
        "d(tanh(x))/dx is 1 - tanh(x)**2",
    ),
    Mistake(
        "a relu that never blocks the slope",
        {"lambda slope: (where(x, slope, 0),)": "lambda slope: (slope,)"},
        "relu(x)",
        "d(relu(x))/dx is (x > 0) * 1",
    ),
    Mistake(
        "a relu that lets the slope through at 0",
        {"lambda slope: (where(x, slope, 0),)": "lambda slope: (slope * (x >= 0),)"},
        "relu(x) at x = 0",
        "at a corner any derivative between those to its sides would do; everybody takes 0",
    ),
    Mistake(
        "the slope of abs as x / abs(x)",
        {"(where(x, slope, where(-x, -slope, 0)),)": "(slope * x / abs(x),)"},
        "abs(x) at x = 0",
        "the formula of the derivative divides by 0 here",
    ),
    Mistake(
        "all that tie for the maximum get the whole slope",
        {"share = slope / total(*ties)": "share = slope"},
        "maximum(x, y) where y is x",
        "operands that tie share the gradient",
    ),
    Mistake(
        "log(-1) is nan",
        {"evaluate(log, self)": "log(self.data) if self.data > 0 else 0 * 1e999"},
        "log(x) at x = 0 is an error",
        "no error is raised where there is no number to give",
    ),
    Mistake(
        "a little something added to keep log from 0",
        {"evaluate(log, self)": "log(self.data + 1e-9)"},
        "log(x)",
        "the first digits are right, but not all",
    ),
    Mistake(
        "a slope in every exponent",
        {"        if other.role !=": "        log(x)\n        if other.role !="},
        "x ** 3",
        "only the derivative in the exponent takes a logarithm",
    ),
    Mistake(
        "abs gives a bare number",
        {"return Value(absolute(x), (self,), absolute.op, chain_rule)": "return absolute(x)"},
        "abs(x)",
        "the result is a bare number",
    ),
    Mistake(
        "a quotient divided once only",
        {"slope * -(ratio / b)": "slope * -ratio"},
        "x / y",
        "d(x / y)/dy is -x / y**2",
    ),
    Mistake(
        "== compares numbers",
        {"    def __pos__": f"{EQUALITY}    def __pos__"},
        "two nodes of the same number are two nodes",
        "== compares numbers",
    ),
    Mistake(
        "+= in place",
        {"    def __pos__": f"{IN_PLACE}    def __pos__"},
        "y += x makes a new node and leaves the old one as it was",
        "__iadd__ changes the node itself",
    ),
    Mistake(
        "whole numbers divided as whole numbers",
        {"evaluate(divide, self, other)": FLOOR},
        "whole numbers are numbers too",
        "whole numbers are divided, or taken to a power, as if the result had to be whole",
    ),
    Mistake(
        "a number used twice is one parent",
        {"self.parents = parents": "self.parents = tuple(dict.fromkeys(parents))"},
        "a number used twice collects both contributions",
        "a node that is used twice is only once among the parents",
    ),
    Mistake(
        "a logistic function that overflows",
        {"return Value(sigmoid(x),": "return Value(1 / (1 + __import__('math').exp(-x)),"},
        "sigmoid(x) far from 0",
        "exp overflows above 709",
    ),
    Mistake(
        "the slope of tanh as 1 - y * y",
        {"(slope * (4 * sigmoid_slope(2 * x)),)": "(slope * (1 - tanh(x) ** 2),)"},
        "tanh(x) far from 0",
        "digits that cancel",
    ),
    Mistake(
        "a softmax whose other slopes have the wrong sign",
        {"*[-share * q for q in qs]": "*[share * q for q in qs]"},
        "softmax([x, y])[0]",
        "the sign is turned: d(softmax([x, y])[0])/dy is ",
    ),
    Mistake(
        "a cross entropy that does not subtract the target",
        {"return -slope * total(0, *qs), ": "p, *_ = shares(*xs); return slope * p, "},
        "log_softmax([x, y])[1]",  # which is made of it
        "d(log_softmax([x, y])[1])/dy is ",
    ),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=str)
def test_a_mistake_is_found_and_its_cause_named_first(mistake):
    source = "".join([(FOLDER / f"{name}.py").read_text(encoding="utf-8") for name in MODULES])
    assert all(line in source for line in mistake.lines)
    claim, finding = next(iter(findings(changed(mistake.lines)).items()))
    assert claim == mistake.claim
    assert mistake.cause in finding.cause


def test_a_wrong_slope_of_a_quotient_is_no_fault_of_whole_numbers():
    tried = changed({"slope * -(ratio / b)": "slope * -ratio"})
    causes = {finding.cause for finding in findings(tried).values()}
    assert causes == {
        "d(x / y)/dy is -x / y**2",
        "d(4 / x)/dx is -4 / x**2",
        "d(x * y + x / (y - x * x))/dx is y + (y + x * x) / (y - x * x)**2",
    }


TAPE = """
class Number:
    tape = []

    def __init__(self, data):
        self.data, self.grad = data, 0.0

    def __add__(self, other):
        return self.record(Number(self.data + other.data), (1, self), (1, other))

    def __mul__(self, other):
        out = Number(self.data * other.data)
        return self.record(out, (other.data, self), (self.data, other))

    def record(self, out, *shares):
        self.tape.append((out, shares))
        return out

    def backward(self):
        self.grad = 1.0
        for node, shares in reversed(self.tape):
            for local, operand in shares:
                operand.grad += local * node.grad
"""


def test_a_tape_that_is_never_emptied_passes_old_slopes_on_and_has_no_parents_to_blame():
    names: dict = {}
    exec(TAPE, names)
    found = findings(Engine(names["Number"], names))
    assert {claim: finding.cause for claim, finding in found.items()} == {
        "a second backward() leaves exactly twice the gradient": COMPOUNDED,
        "two losses add up in a number that they share": COMPOUNDED,
        "training: what is computed next begins anew": LEAKED,
        "sum takes a list of nodes": SUMMED,
        **dict.fromkeys(["x + 2", "x * 3"], PLAIN.replace("Value", "Number")),
        "2 + x": "for 2 + x Python asks x.__radd__(2), and there is no such method",
        "3 * x": "for 3 * x Python asks x.__rmul__(3), and there is no such method",
    }


ANOTHER_WAY = {  # what an engine may well do another way
    "as it is": {},
    "grad begins at 0": {"self.grad = None": "self.grad = 0.0"},
    "parents are called _prev": {"parents": "_prev"},
    "parents are called something else": {"parents": "sources"},
    "parents stand beside their slopes": {
        "    def __pos__": f"{PAIRS}    def __pos__",
        "parents": "sources",
    },
    "slopes are kept in the leaves alone": {'if node.role != "constant":': "if not node.parents:"},
    "parents are a list": {"self.parents = parents": "self.parents = list(parents)"},
    "every number is made a float": {
        "self.data = data": "self.data = elementary.real.as_float(data) #"
    },
    "the class has another name": {"Value": "Number"},
}


@pytest.mark.parametrize("lines", ANOTHER_WAY.values(), ids=ANOTHER_WAY)
def test_nothing_is_found_where_nothing_is_wrong(lines):
    assert not findings(changed(lines))


def test_petalgrad_offers_all_that_is_tried():
    tried = changed({})
    for claim in CLAIMS:
        worst(tried, claim)  # or NotOfferedError
