"""Checking gradients by other means, which know nothing of chain rules."""

import math
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from .elementary import Operation
from .graph import topological_order
from .value import Value, constant

TINY = 1e-50  # the complex step h: it changes the real part by O(h**2) only
STEP = 1e-3  # of a difference; relative to inputs above 1, and near the edge of a domain
WANTED = {"complex step": 10, "differences": 6}  # digits that must agree


class Check(NamedTuple):
    """The derivative in one input, found in two ways."""

    grad: float  # by backward()
    reference: float
    method: str  # how the reference was found
    digits: int  # how many leading digits agree

    @property
    def ok(self) -> bool:
        """Whether as many digits agree as the method can vouch for."""
        return self.digits >= WANTED[self.method]


class Report(tuple):
    """A check for each input; true if all are well. As text, a table.

    Where one is not, `faults` says of each chain rule that is wrong what it gives, and should give.
    """

    faults: Sequence[str] = ()

    def __bool__(self) -> bool:
        return all(check.ok for check in self)

    def __repr__(self) -> str:
        head = f"{'input':>5}  {'gradient':>16}  {'reference':>16}  {'found by':<12}"
        lines = [f"{head}  digits that agree"]
        for i, (grad, reference, method, digits) in enumerate(self):
            verdict = "" if self[i].ok else f"  WRONG: {WANTED[method]} should"
            lines.append(
                f"{i:>5}  {grad:>16.10g}  {reference:>16.10g}  {method:<12}  {digits:>17}{verdict}"
            )
        return "\n".join([*lines, *self.faults])


def check_gradients(f: Callable, inputs: Sequence[float]) -> Report:
    """Compare the gradients of f at the inputs with derivatives found without any chain rule.

    f gets a Value for each input. The reference is the complex step, right to almost all digits;
    where f cannot take complex numbers, differences over steps of a thousandth, right to 8 or so.
    If they disagree, the report names the operations whose chain rules are at fault.

    >>> check_gradients(lambda x, y: x * y**2, [2.0, 3.0])
    input          gradient         reference  found by      digits that agree
        0                 9                 9  complex step                 15
        1                12                12  complex step                 15
    """
    inputs = [float(x) for x in inputs]
    xs = [Value(x) for x in inputs]
    result = constant(f(*xs))
    result.backward()
    checks = []
    for i, x in enumerate(xs):
        grad = 0.0 if x.grad is None else x.grad
        reference, method = independent(f, inputs, i)
        checks.append(Check(grad, reference, method, agreement(grad, reference)))
    report = Report(checks)
    if not report:
        report.faults = faults(result)
    return report


def faults(root: Value) -> list[str]:
    """What is wrong with the chain rules of the operations that root is computed by, in words."""
    found = {}
    for node in topological_order(root):
        numbers = [x.data for x in node.parents]
        for i, x in enumerate(node.parents):
            if x.role != "constant" and isinstance(node.op, Operation):
                slope = node.chain_rule(1.0)[i]
                try:
                    reference, method = independent(node.op.function, numbers, i)
                except (ValueError, ArithmeticError):  # at the edge of its domain
                    continue
                if agreement(slope, reference) < WANTED[method]:
                    at = ", ".join([f"{number:.4g}" for number in numbers])
                    found[node.op] = (
                        f"the chain rule of {node.op} is wrong: for operand {i} at {at} it gives"
                        f" {slope:.6g}, and should give {reference:.6g}"
                    )
    return [*found.values()]


def independent(f: Callable, inputs: Sequence[float], i: int) -> tuple[float, str]:
    """The derivative of f in input i without any chain rule, and how it was found."""
    try:
        return complex_step(f, inputs, i), "complex step"
    except (TypeError, AttributeError, ArithmeticError):  # f uses math, or casts
        return differences(f, inputs, i), "differences"


def at(f: Callable, inputs: Sequence, i: int, x: Any) -> Any:
    """What f gives where its input i is x."""
    return constant(f(*(Value(x if k == i else other) for k, other in enumerate(inputs)))).data


def complex_step(f: Callable, inputs: Sequence[float], i: int) -> float:
    """The derivative of f in input i: f(x + ih) = f(x) + ih f'(x), but for terms in h squared."""
    return at(f, inputs, i, complex(inputs[i], TINY)).imag / TINY


def differences(f: Callable, inputs: Sequence[float], i: int) -> float:
    """The derivative of f in input i, from four points around it; 0 if below rounding noise."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def agreement(a: float, b: float) -> int:
    """How many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a - b) / max(abs(a), abs(b))
    return math.floor(-math.log10(apart)) if apart < 1 else 0
