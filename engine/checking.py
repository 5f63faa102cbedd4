"""Checking slopes by other means, which know nothing of chain rules."""

import math
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from .value import Value, constant

TINY = 1e-50  # the complex step: what it adds to the result is in its square
STEP = 1e-3  # of a difference; relative to inputs above 1, and near the edge of a domain
WANTED = {"complex step": 10, "differences": 6}  # digits that must agree


class Check(NamedTuple):
    """The slope in one input, found in two ways."""

    slope: float  # by backward()
    reference: float
    method: str  # how the reference was found
    digits: int  # how many leading digits agree

    @property
    def ok(self) -> bool:
        """Whether as many digits agree as the method can vouch for."""
        return self.digits >= WANTED[self.method]


class Report(tuple):
    """A check for each input; true if all are well. As text, a table."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return all(check.ok for check in self)

    def __repr__(self) -> str:
        lines = [
            f"{'input':>5}  {'slope':>16}  {'reference':>16}  {'found by':<12}  digits that agree"
        ]
        for i, (slope, reference, method, digits) in enumerate(self):
            verdict = "" if self[i].ok else f"  WRONG: {WANTED[method]} should"
            lines.append(
                f"{i:>5}  {slope:>16.10g}  {reference:>16.10g}  {method:<12}  {digits:>17}{verdict}"
            )
        return "\n".join(lines)


def check_gradients(f: Callable, inputs: Sequence[float]) -> Report:
    """Compare the slopes of f at the inputs with slopes found without any chain rule.

    f gets a Value for each input. The reference is the complex step, right to almost all digits;
    where f cannot take complex numbers, differences over steps of a thousandth, right to 8 or so.

    >>> check_gradients(lambda x, y: x * y**2, [2.0, 3.0])
    input             slope         reference  found by      digits that agree
        0                 9                 9  complex step                 15
        1                12                12  complex step                 15
    """
    inputs = [float(x) for x in inputs]
    xs = [Value(x) for x in inputs]
    result = constant(f(*xs))
    result.backward()
    checks = []
    for i, x in enumerate(xs):
        slope = 0.0 if x.grad is None else x.grad
        try:
            reference, method = complex_step(f, inputs, i), "complex step"
        except (TypeError, AttributeError, ArithmeticError):  # f uses math, or casts
            reference, method = differences(f, inputs, i), "differences"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def at(f: Callable, inputs: Sequence, i: int, x: Any) -> Any:
    """Return what f gives where its input i is x."""
    return constant(f(*(Value(x if k == i else other) for k, other in enumerate(inputs)))).data


def complex_step(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i: f(x + ih) = f(x) + ih f'(x), but for terms in h squared."""
    return at(f, inputs, i, complex(inputs[i], TINY)).imag / TINY


def differences(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
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
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a - b) / max(abs(a), abs(b))
    return math.floor(-math.log10(apart)) if apart < 1 else 0
