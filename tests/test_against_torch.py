"""Programs run in petalgrad and in PyTorch: one text, and in both the same numbers come out.

PyTorch is not required; `pip install -e '.[bench]'` brings it. Hypothesis writes the programs: a
few leaves, then a line for each step. One that fails is cut down and printed, to be pasted into
Python. With `--hypothesis-seed=1` pytest draws the same ones again.

How close is the same? The weight of a node says how many roundings its number may be off if each
number on the way to it is off by one: its own size, and from each parent the parent's weight times
the slope in it. A slope has a weight as well, since over Values of Values it is a recorded graph.
The engines may be 1e-14 of the weight apart, 90 roundings in each step. So that this suffices, a
step is left out of a program

- unless its number is at least 1e-3 in size and its weight at most 1e3, so that no pole and no kink
  is near, and nothing hangs on what a difference leaves; or it is exactly 0, as behind a relu;
- if it is a maximum or minimum of a near tie, which rounding may decide;
- if PyTorch finds its slope by taking a share from 1, as in 1 - y ** 2 for tanh, and an operand is
  more than 2 in size: beyond, that may lose more than 55 roundings.
"""

import itertools
import math
import re
from dataclasses import dataclass
from string import ascii_lowercase as letters

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import engine
from engine import Value
from engine.graph import topological_order

torch = pytest.importorskip("torch")
functional = torch.nn.functional
inf = math.inf


# What the names in a program mean


def leaf(number):
    return torch.tensor(number, dtype=torch.float64, requires_grad=True)


def row(xs):
    """Tensors and plain numbers side by side, as PyTorch's functions of several take them."""
    return torch.stack([x if isinstance(x, torch.Tensor) else leaf(float(x)).detach() for x in xs])


ALIKE = "exp expm1 log log1p sqrt sin cos tan atan sinh cosh tanh sigmoid relu"
PETALGRAD = {name: getattr(engine, name) for name in engine.__all__}
NESTED = PETALGRAD | {"Value": lambda number: Value(Value(number))}
PYTORCH = {name: getattr(torch, name) for name in ALIKE.split()} | {
    "Value": leaf,
    "log_sigmoid": functional.logsigmoid,
    "softplus": functional.softplus,
    "leaky_relu": functional.leaky_relu,
    "maximum": lambda *xs: torch.amax(row(xs), 0),
    "minimum": lambda *xs: torch.amin(row(xs), 0),
    "total": lambda xs: torch.sum(row(xs)),
    "mean": lambda xs: torch.mean(row(xs)),
    "product": lambda xs: torch.prod(row(xs)),
    "dot": lambda xs, ys: torch.dot(row(xs), row(ys)),
    "norm": lambda xs: torch.linalg.vector_norm(row(xs)),
    "mean_squared_error": lambda xs, ys: functional.mse_loss(row(xs), row(ys)),
    "softmax": lambda xs: torch.softmax(row(xs), 0),
    "log_softmax": lambda xs: torch.log_softmax(row(xs), 0),
    "logsumexp": lambda xs: torch.logsumexp(row(xs), 0),
    "cross_entropy": lambda xs, target: functional.cross_entropy(row(xs), torch.tensor(target)),
}


# Steps, of operands x, y and z

# fmt: off
ANYWHERE = [
    "x + y", "x - y", "x * y", "x / y", "x ** y", "x ** 0", "x ** 1", "x ** 2", "x ** 3", "x ** -2",
    "x ** 0.5", "0 ** x", "2 ** x", "-x", "abs(x)", "relu(x)", "leaky_relu(x, 0.25)", "sqrt(x)",
    "exp(x)", "log(x)", "log1p(x)", "sin(x)", "cos(x)", "tan(x)", "atan(x)", "sinh(x)", "cosh(x)",
    "total([x, y, z])", "mean([x, y, z])", "product([x, y, z])", "norm([x, y, z])",
    "dot([x, y], [y, z])", "mean_squared_error([x, y], [y, z])",
]
UP_TO_2 = [
    "expm1(x)", "tanh(x)", "sigmoid(x)", "log_sigmoid(x)", "softplus(x)", "logsumexp([x, y, z])",
    "softmax([x, y, z])[0]", "softmax([x, y, z])[1]", "log_softmax([x, y, z])[0]",
    "log_softmax([x, y, z])[1]", "cross_entropy([x, y, z], 0)", "cross_entropy([x, y, z], 1)",
]
NOT_TIED = ["maximum(x, y)", "minimum(x, y)", "maximum(x, y, z)", "minimum(x, y, z)"]
# fmt: on
STEPS = ANYWHERE + UP_TO_2 + NOT_TIED


def operands(step):
    """How many operands the step has."""
    return len(set(re.findall(r"\b[xyz]\b", step)))


def filled(step, names):
    """The step with names in place of x, y and z."""
    return re.sub(r"\b[xyz]\b", lambda found: names["xyz".index(found[0])], step)


# Programs


@dataclass(frozen=True, repr=False)
class Program:
    """Leaves called a, b, ..., and after them steps, each called by the next letter."""

    leaves: list[float]
    steps: list[str]

    def __repr__(self):
        return "\n".join(["from engine import *", *self.lines()])

    def lines(self):
        numbers = [x if abs(x) < inf else f"float('{x}')" for x in self.leaves]
        made = [*[f"Value({x})" for x in numbers], *self.steps]
        named = [f"{letter} = {text}" for letter, text in zip(letters, made, strict=False)]
        return [*named, f"{letters[len(made) - 1]}.backward()"]

    def run(self, meanings):
        """What comes out: the value of the last line, and the slope in each leaf."""
        names = dict(meanings)
        exec("\n".join(self.lines()), names)
        result = names[letters[len(self.leaves) + len(self.steps) - 1]]
        slopes = {f"slope in {x}": names[x].grad for x in letters[: len(self.leaves)]}
        return {"value": result.data} | slopes

    def run_in_pytorch(self):
        found = self.run(PYTORCH)
        return {name: None if x is None else x.item() for name, x in found.items()}

    def beside(self, ours, theirs):
        """The program, and what comes out of it in both engines."""
        lines = [f"{name:12}{ours[name]!s:>26}{theirs[name]!s:>26}" for name in ours]
        head = f"{'':12}{'petalgrad':>26}{'PyTorch':>26}"
        return "\n".join(["these numbers differ:", "", repr(self), "", head, *lines])


def weight(number):
    """How many roundings a node's number may be off if each on the way to it is off by one."""
    if not isinstance(number, Value):
        return abs(number)
    weights = {}
    for node in topological_order(number):
        weights[node] = abs(node.data)
        if node.parents:
            for parent, slope in zip(node.parents, node.chain_rule(1.0), strict=True):
                weights[node] += abs(slope) * weights[parent]
    return weights[number]


def may_be_taken(step, numbers, node):
    """Whether rounding does the step no harm, by the rules above."""
    if step in UP_TO_2 and max(map(abs, numbers)) > 2:
        return False
    if step in NOT_TIED and any(abs(x - y) < 1e-3 for x, y in itertools.combinations(numbers, 2)):
        return False
    if step == "x ** y" and numbers[0] == 0:  # a slope there has no slope, and so no weight
        return False
    return (abs(node.data) >= 1e-3 and weight(node) <= 1e3) or weight(node) == 0


HUNDREDTHS = st.integers(-400, 400).map(lambda n: n / 100)
CHOICES = st.tuples(st.sampled_from(STEPS), st.tuples(*[st.integers(0, 15)] * 3))


@st.composite
def programs(draw):
    """A program of a few leaves and of those steps, out of 1 to 20 chosen, that may be taken."""
    leaves = draw(st.lists(HUNDREDTHS, min_size=1, max_size=4))
    constants = draw(st.lists(st.sampled_from([0, 1, 2, 3, 0.5, 0.1]), max_size=2, unique=True))
    length = draw(st.integers(1, 20))
    nodes = dict(zip(letters, map(Value, leaves), strict=False))
    numbers = {str(x): x for x in constants} | {name: node.data for name, node in nodes.items()}
    steps = []
    for step, places in draw(st.lists(CHOICES, min_size=length, max_size=length)):
        names = [list(numbers)[-1 - place % len(numbers)] for place in places][: operands(step)]
        text = filled(step, names)
        try:
            node = eval(text, PETALGRAD | nodes)
        except (ValueError, ZeroDivisionError):
            continue
        constant = not isinstance(node, Value)
        if not constant and may_be_taken(step, [numbers[name] for name in names], node):
            letter = letters[len(nodes)]
            nodes[letter], numbers[letter] = node, node.data
            steps.append(text)
    return Program(leaves, steps)


@settings(max_examples=200)
@given(program=programs())
def test_a_program_has_the_value_and_the_slopes_that_pytorch_finds(program):
    ours, theirs = program.run(PETALGRAD), program.run_in_pytorch()
    for name, number in program.run(NESTED).items():
        x, y = ours[name], theirs[name]
        same = x is y if None in (x, y) else abs(x - y) <= 1e-14 * weight(number)
        assert same, program.beside(ours, theirs)


# Single steps, at the ends of the floats

ENDS = [0.0, 1.0, -1.0, 0.5, 40.0, -40.0, 1e308, -1e308, 1e-308, inf, -inf]
DIFFERENCES = [  # steps, operands, and what is different there
    (
        ["expm1(x)", "tanh(x)", "sigmoid(x)"],
        lambda x: abs(x) == 40,
        "PyTorch's slope is y + 1, 1 - y ** 2, y * (1 - y) with y rounded to 1 or -1, and so 0;"
        " it is exp(-40), 4 * exp(-80), exp(-40)",
    ),
    (
        ["softmax([x, y, z])[0]", "log_softmax([x, y, z])[0]", "cross_entropy([x, y, z], 0)"],
        lambda x, y, z: 39 <= x - y <= 80,
        "PyTorch takes the share, rounded to 1, from 1: cross_entropy([40, 0, 0], 0) and its first"
        " slope are 0; they are 8.4967e-18 and -8.4967e-18",
    ),
    (
        ["logsumexp([x, y, z])"],
        lambda x, y, z: 0 <= x < 1e-300 and y == -40,
        "PyTorch takes the logarithm of 1 + 2 * exp(-40), which is rounded to 1",
    ),
    (
        ["logsumexp([x, y, z])"],
        lambda x, y, z: abs(y) == 1e308 and y >= x,
        "PyTorch's slopes are exp(x - result), and the result is rounded to the largest: they are"
        " all 1, and not 1/2 or 1/3 where so many are equally large",
    ),
    (
        ["logsumexp([x, y, z])"],
        lambda x, y, z: abs(max(x, y)) == inf,
        "PyTorch's slopes are exp(x - result), and inf - inf is nan; petalgrad has the limits, and"
        " nan for all where several are infinite and there is none",
    ),
    (
        [
            f"{step}{i}{end}"
            for step, end in [
                ("softmax([x, y, z])[", "]"),
                ("log_softmax([x, y, z])[", "]"),
                ("cross_entropy([x, y, z], ", ")"),
            ]
            for i in (0, 1)
        ],
        lambda x, y, z: x == inf and y != inf,
        "PyTorch takes the largest off the others, and inf - inf is nan; petalgrad has the limits,"
        " a share of 1 for the infinite one",
    ),
    (
        ["product([x, y, z])"],
        lambda x, y, z: inf in (abs(x), abs(y)) or y == 1e-308,
        "PyTorch divides the product by the factor: inf / inf, or 0 / 1e-308 for 1e-308",
    ),
    (
        ["norm([x, y, z])"],
        lambda x, y, z: 1e308 in (abs(x), abs(y)) or max(abs(x), abs(y)) == 1e-308,
        "PyTorch's squares overflow to inf, or underflow to 0",
    ),
    (
        ["mean_squared_error([x, y], [y, z])"],
        lambda x, y, z: 1e308 in (abs(x), abs(y)),
        "petalgrad's mean of squares is a tree of nodes, and the slope of the square, 2e308, is"
        " infinite before it is halved",
    ),
    (
        ["x ** 0.5"],
        lambda x: x == -inf,
        "Python's power is inf, as in C; PyTorch takes the square root, nan",
    ),
    (
        ["x ** y"],
        lambda x, y: x == -1 and abs(y) == 1e308,
        "1e308 - 1 is odd, but as a float it is 1e308, and PyTorch's slope has the wrong sign",
    ),
    (
        ["0 ** x", "x ** y"],
        lambda *xs: xs in ((-inf,), (0, -inf)),
        "the slope in the exponent is inf * log(0): petalgrad, whose 0 ** x is flat, has nan for"
        " it, PyTorch -inf",
    ),
]


def at_the_ends(step):
    """The step as a program, at each end and each pair of ends; z is another y."""
    n = operands(step)
    for xs in itertools.product(ENDS, repeat=min(n, 2)):
        yield Program([*xs, *xs[1:]][:n], [filled(step, letters)])


def agree(ours, theirs):
    """Whether two runs give the same numbers but for rounding; nan is the same as nan."""
    pairs = [(ours[name], theirs[name]) for name in ours]
    return all(x == y or (x != x and y != y) or abs(x - y) <= 1e-13 * abs(y) for x, y in pairs)


def listed(step, numbers):
    return any(step in steps and where(*numbers) for steps, where, _ in DIFFERENCES)


@pytest.mark.parametrize("step", STEPS)
def test_at_the_ends_of_the_floats_a_step_does_as_in_pytorch_but_for_the_listed_differences(step):
    for program in at_the_ends(step):
        theirs = program.run_in_pytorch()
        try:
            ours = program.run(PETALGRAD)
        except (ValueError, ZeroDivisionError):  # then PyTorch has inf or nan
            assert not all(map(math.isfinite, theirs.values())), program
            continue
        if not listed(step, program.leaves):
            assert agree(ours, theirs), program.beside(ours, theirs)


@pytest.mark.parametrize(
    ("step", "where"), [(step, where) for steps, where, _ in DIFFERENCES for step in steps]
)
def test_a_listed_difference_is_one(step, where):
    programs = [program for program in at_the_ends(step) if where(*program.leaves)]
    assert not all(agree(program.run(PETALGRAD), program.run_in_pytorch()) for program in programs)
