"""Checking slopes by other means, which know nothing of chain rules."""

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

from .value import Value, constant

TINY = 1e-50  # the complex step: what it adds to the result is in its square
STEP = 1e-3  # of a difference; relative to inputs above 1, and near the edge of a domain
WANTED = {"complex step": 10, "differences": 6}  # digits that must agree


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


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
mutants_xǁReportǁ__bool____mutmut: MutantDict = {}  # type: ignore
mutants_xǁReportǁ__repr____mutmut: MutantDict = {}  # type: ignore


class Report(tuple):
    """A check for each input; true if all are well. As text, a table."""

    __slots__ = ()

    @_mutmut_mutated(mutants_xǁReportǁ__bool____mutmut)
    def __bool__(self):
        return all(check.ok for check in self)

    def xǁReportǁ__bool____mutmut_orig(self):
        return all(check.ok for check in self)

    def xǁReportǁ__bool____mutmut_1(self):
        return all(None)

    @_mutmut_mutated(mutants_xǁReportǁ__repr____mutmut)
    def __repr__(self):
        lines = [
            f"{'input':>5}  {'slope':>16}  {'reference':>16}  {'found by':<12}  digits that agree"
        ]
        for i, (slope, reference, method, digits) in enumerate(self):
            verdict = "" if self[i].ok else f"  WRONG: {WANTED[method]} should"
            lines.append(
                f"{i:>5}  {slope:>16.10g}  {reference:>16.10g}  {method:<12}  {digits:>17}{verdict}"
            )
        return "\n".join(lines)

    def xǁReportǁ__repr____mutmut_orig(self):
        lines = [
            f"{'input':>5}  {'slope':>16}  {'reference':>16}  {'found by':<12}  digits that agree"
        ]
        for i, (slope, reference, method, digits) in enumerate(self):
            verdict = "" if self[i].ok else f"  WRONG: {WANTED[method]} should"
            lines.append(
                f"{i:>5}  {slope:>16.10g}  {reference:>16.10g}  {method:<12}  {digits:>17}{verdict}"
            )
        return "\n".join(lines)

    def xǁReportǁ__repr____mutmut_1(self):
        lines = None
        for i, (slope, reference, method, digits) in enumerate(self):
            verdict = "" if self[i].ok else f"  WRONG: {WANTED[method]} should"
            lines.append(
                f"{i:>5}  {slope:>16.10g}  {reference:>16.10g}  {method:<12}  {digits:>17}{verdict}"
            )
        return "\n".join(lines)

    def xǁReportǁ__repr____mutmut_2(self):
        lines = [
            f"{'XXinputXX':>5}  {'slope':>16}  {'reference':>16}  {'found by':<12}  digits that agree"
        ]
        for i, (slope, reference, method, digits) in enumerate(self):
            verdict = "" if self[i].ok else f"  WRONG: {WANTED[method]} should"
            lines.append(
                f"{i:>5}  {slope:>16.10g}  {reference:>16.10g}  {method:<12}  {digits:>17}{verdict}"
            )
        return "\n".join(lines)

    def xǁReportǁ__repr____mutmut_3(self):
        lines = [
            f"{'INPUT':>5}  {'slope':>16}  {'reference':>16}  {'found by':<12}  digits that agree"
        ]
        for i, (slope, reference, method, digits) in enumerate(self):
            verdict = "" if self[i].ok else f"  WRONG: {WANTED[method]} should"
            lines.append(
                f"{i:>5}  {slope:>16.10g}  {reference:>16.10g}  {method:<12}  {digits:>17}{verdict}"
            )
        return "\n".join(lines)

    def xǁReportǁ__repr____mutmut_4(self):
        lines = [
            f"{'input':>5}  {'XXslopeXX':>16}  {'reference':>16}  {'found by':<12}  digits that agree"
        ]
        for i, (slope, reference, method, digits) in enumerate(self):
            verdict = "" if self[i].ok else f"  WRONG: {WANTED[method]} should"
            lines.append(
                f"{i:>5}  {slope:>16.10g}  {reference:>16.10g}  {method:<12}  {digits:>17}{verdict}"
            )
        return "\n".join(lines)

    def xǁReportǁ__repr____mutmut_5(self):
        lines = [
            f"{'input':>5}  {'SLOPE':>16}  {'reference':>16}  {'found by':<12}  digits that agree"
        ]
        for i, (slope, reference, method, digits) in enumerate(self):
            verdict = "" if self[i].ok else f"  WRONG: {WANTED[method]} should"
            lines.append(
                f"{i:>5}  {slope:>16.10g}  {reference:>16.10g}  {method:<12}  {digits:>17}{verdict}"
            )
        return "\n".join(lines)

    def xǁReportǁ__repr____mutmut_6(self):
        lines = [
            f"{'input':>5}  {'slope':>16}  {'XXreferenceXX':>16}  {'found by':<12}  digits that agree"
        ]
        for i, (slope, reference, method, digits) in enumerate(self):
            verdict = "" if self[i].ok else f"  WRONG: {WANTED[method]} should"
            lines.append(
                f"{i:>5}  {slope:>16.10g}  {reference:>16.10g}  {method:<12}  {digits:>17}{verdict}"
            )
        return "\n".join(lines)

    def xǁReportǁ__repr____mutmut_7(self):
        lines = [
            f"{'input':>5}  {'slope':>16}  {'REFERENCE':>16}  {'found by':<12}  digits that agree"
        ]
        for i, (slope, reference, method, digits) in enumerate(self):
            verdict = "" if self[i].ok else f"  WRONG: {WANTED[method]} should"
            lines.append(
                f"{i:>5}  {slope:>16.10g}  {reference:>16.10g}  {method:<12}  {digits:>17}{verdict}"
            )
        return "\n".join(lines)

    def xǁReportǁ__repr____mutmut_8(self):
        lines = [
            f"{'input':>5}  {'slope':>16}  {'reference':>16}  {'XXfound byXX':<12}  digits that agree"
        ]
        for i, (slope, reference, method, digits) in enumerate(self):
            verdict = "" if self[i].ok else f"  WRONG: {WANTED[method]} should"
            lines.append(
                f"{i:>5}  {slope:>16.10g}  {reference:>16.10g}  {method:<12}  {digits:>17}{verdict}"
            )
        return "\n".join(lines)

    def xǁReportǁ__repr____mutmut_9(self):
        lines = [
            f"{'input':>5}  {'slope':>16}  {'reference':>16}  {'FOUND BY':<12}  digits that agree"
        ]
        for i, (slope, reference, method, digits) in enumerate(self):
            verdict = "" if self[i].ok else f"  WRONG: {WANTED[method]} should"
            lines.append(
                f"{i:>5}  {slope:>16.10g}  {reference:>16.10g}  {method:<12}  {digits:>17}{verdict}"
            )
        return "\n".join(lines)

    def xǁReportǁ__repr____mutmut_10(self):
        lines = [
            f"{'input':>5}  {'slope':>16}  {'reference':>16}  {'found by':<12}  digits that agree"
        ]
        for i, (slope, reference, method, digits) in enumerate(None):
            verdict = "" if self[i].ok else f"  WRONG: {WANTED[method]} should"
            lines.append(
                f"{i:>5}  {slope:>16.10g}  {reference:>16.10g}  {method:<12}  {digits:>17}{verdict}"
            )
        return "\n".join(lines)

    def xǁReportǁ__repr____mutmut_11(self):
        lines = [
            f"{'input':>5}  {'slope':>16}  {'reference':>16}  {'found by':<12}  digits that agree"
        ]
        for i, (slope, reference, method, digits) in enumerate(self):
            verdict = None
            lines.append(
                f"{i:>5}  {slope:>16.10g}  {reference:>16.10g}  {method:<12}  {digits:>17}{verdict}"
            )
        return "\n".join(lines)

    def xǁReportǁ__repr____mutmut_12(self):
        lines = [
            f"{'input':>5}  {'slope':>16}  {'reference':>16}  {'found by':<12}  digits that agree"
        ]
        for i, (slope, reference, method, digits) in enumerate(self):
            verdict = "" if (self[i].ok) and False else f"  WRONG: {WANTED[method]} should"
            lines.append(
                f"{i:>5}  {slope:>16.10g}  {reference:>16.10g}  {method:<12}  {digits:>17}{verdict}"
            )
        return "\n".join(lines)

    def xǁReportǁ__repr____mutmut_13(self):
        lines = [
            f"{'input':>5}  {'slope':>16}  {'reference':>16}  {'found by':<12}  digits that agree"
        ]
        for i, (slope, reference, method, digits) in enumerate(self):
            verdict = "" if (self[i].ok) or True else f"  WRONG: {WANTED[method]} should"
            lines.append(
                f"{i:>5}  {slope:>16.10g}  {reference:>16.10g}  {method:<12}  {digits:>17}{verdict}"
            )
        return "\n".join(lines)

    def xǁReportǁ__repr____mutmut_14(self):
        lines = [
            f"{'input':>5}  {'slope':>16}  {'reference':>16}  {'found by':<12}  digits that agree"
        ]
        for i, (slope, reference, method, digits) in enumerate(self):
            verdict = "XXXX" if self[i].ok else f"  WRONG: {WANTED[method]} should"
            lines.append(
                f"{i:>5}  {slope:>16.10g}  {reference:>16.10g}  {method:<12}  {digits:>17}{verdict}"
            )
        return "\n".join(lines)

    def xǁReportǁ__repr____mutmut_15(self):
        lines = [
            f"{'input':>5}  {'slope':>16}  {'reference':>16}  {'found by':<12}  digits that agree"
        ]
        for i, (slope, reference, method, digits) in enumerate(self):
            verdict = "" if self[i].ok else f"  WRONG: {WANTED[method]} should"
            lines.append(
                None
            )
        return "\n".join(lines)

    def xǁReportǁ__repr____mutmut_16(self):
        lines = [
            f"{'input':>5}  {'slope':>16}  {'reference':>16}  {'found by':<12}  digits that agree"
        ]
        for i, (slope, reference, method, digits) in enumerate(self):
            verdict = "" if self[i].ok else f"  WRONG: {WANTED[method]} should"
            lines.append(
                f"{i:>5}  {slope:>16.10g}  {reference:>16.10g}  {method:<12}  {digits:>17}{verdict}"
            )
        return "\n".join(None)

    def xǁReportǁ__repr____mutmut_17(self):
        lines = [
            f"{'input':>5}  {'slope':>16}  {'reference':>16}  {'found by':<12}  digits that agree"
        ]
        for i, (slope, reference, method, digits) in enumerate(self):
            verdict = "" if self[i].ok else f"  WRONG: {WANTED[method]} should"
            lines.append(
                f"{i:>5}  {slope:>16.10g}  {reference:>16.10g}  {method:<12}  {digits:>17}{verdict}"
            )
        return "XX\nXX".join(lines)

mutants_xǁReportǁ__bool____mutmut['_mutmut_orig'] = Report.xǁReportǁ__bool____mutmut_orig # type: ignore # mutmut generated
mutants_xǁReportǁ__bool____mutmut['xǁReportǁ__bool____mutmut_1'] = Report.xǁReportǁ__bool____mutmut_1 # type: ignore # mutmut generated

mutants_xǁReportǁ__repr____mutmut['_mutmut_orig'] = Report.xǁReportǁ__repr____mutmut_orig # type: ignore # mutmut generated
mutants_xǁReportǁ__repr____mutmut['xǁReportǁ__repr____mutmut_1'] = Report.xǁReportǁ__repr____mutmut_1 # type: ignore # mutmut generated
mutants_xǁReportǁ__repr____mutmut['xǁReportǁ__repr____mutmut_2'] = Report.xǁReportǁ__repr____mutmut_2 # type: ignore # mutmut generated
mutants_xǁReportǁ__repr____mutmut['xǁReportǁ__repr____mutmut_3'] = Report.xǁReportǁ__repr____mutmut_3 # type: ignore # mutmut generated
mutants_xǁReportǁ__repr____mutmut['xǁReportǁ__repr____mutmut_4'] = Report.xǁReportǁ__repr____mutmut_4 # type: ignore # mutmut generated
mutants_xǁReportǁ__repr____mutmut['xǁReportǁ__repr____mutmut_5'] = Report.xǁReportǁ__repr____mutmut_5 # type: ignore # mutmut generated
mutants_xǁReportǁ__repr____mutmut['xǁReportǁ__repr____mutmut_6'] = Report.xǁReportǁ__repr____mutmut_6 # type: ignore # mutmut generated
mutants_xǁReportǁ__repr____mutmut['xǁReportǁ__repr____mutmut_7'] = Report.xǁReportǁ__repr____mutmut_7 # type: ignore # mutmut generated
mutants_xǁReportǁ__repr____mutmut['xǁReportǁ__repr____mutmut_8'] = Report.xǁReportǁ__repr____mutmut_8 # type: ignore # mutmut generated
mutants_xǁReportǁ__repr____mutmut['xǁReportǁ__repr____mutmut_9'] = Report.xǁReportǁ__repr____mutmut_9 # type: ignore # mutmut generated
mutants_xǁReportǁ__repr____mutmut['xǁReportǁ__repr____mutmut_10'] = Report.xǁReportǁ__repr____mutmut_10 # type: ignore # mutmut generated
mutants_xǁReportǁ__repr____mutmut['xǁReportǁ__repr____mutmut_11'] = Report.xǁReportǁ__repr____mutmut_11 # type: ignore # mutmut generated
mutants_xǁReportǁ__repr____mutmut['xǁReportǁ__repr____mutmut_12'] = Report.xǁReportǁ__repr____mutmut_12 # type: ignore # mutmut generated
mutants_xǁReportǁ__repr____mutmut['xǁReportǁ__repr____mutmut_13'] = Report.xǁReportǁ__repr____mutmut_13 # type: ignore # mutmut generated
mutants_xǁReportǁ__repr____mutmut['xǁReportǁ__repr____mutmut_14'] = Report.xǁReportǁ__repr____mutmut_14 # type: ignore # mutmut generated
mutants_xǁReportǁ__repr____mutmut['xǁReportǁ__repr____mutmut_15'] = Report.xǁReportǁ__repr____mutmut_15 # type: ignore # mutmut generated
mutants_xǁReportǁ__repr____mutmut['xǁReportǁ__repr____mutmut_16'] = Report.xǁReportǁ__repr____mutmut_16 # type: ignore # mutmut generated
mutants_xǁReportǁ__repr____mutmut['xǁReportǁ__repr____mutmut_17'] = Report.xǁReportǁ__repr____mutmut_17 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check_gradients__mutmut)
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


def x_check_gradients__mutmut_orig(f: Callable, inputs: Sequence[float]) -> Report:
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


def x_check_gradients__mutmut_1(f: Callable, inputs: Sequence[float]) -> Report:
    """Compare the slopes of f at the inputs with slopes found without any chain rule.

    f gets a Value for each input. The reference is the complex step, right to almost all digits;
    where f cannot take complex numbers, differences over steps of a thousandth, right to 8 or so.

    >>> check_gradients(lambda x, y: x * y**2, [2.0, 3.0])
    input             slope         reference  found by      digits that agree
        0                 9                 9  complex step                 15
        1                12                12  complex step                 15
    """
    inputs = None
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


def x_check_gradients__mutmut_2(f: Callable, inputs: Sequence[float]) -> Report:
    """Compare the slopes of f at the inputs with slopes found without any chain rule.

    f gets a Value for each input. The reference is the complex step, right to almost all digits;
    where f cannot take complex numbers, differences over steps of a thousandth, right to 8 or so.

    >>> check_gradients(lambda x, y: x * y**2, [2.0, 3.0])
    input             slope         reference  found by      digits that agree
        0                 9                 9  complex step                 15
        1                12                12  complex step                 15
    """
    inputs = [float(None) for x in inputs]
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


def x_check_gradients__mutmut_3(f: Callable, inputs: Sequence[float]) -> Report:
    """Compare the slopes of f at the inputs with slopes found without any chain rule.

    f gets a Value for each input. The reference is the complex step, right to almost all digits;
    where f cannot take complex numbers, differences over steps of a thousandth, right to 8 or so.

    >>> check_gradients(lambda x, y: x * y**2, [2.0, 3.0])
    input             slope         reference  found by      digits that agree
        0                 9                 9  complex step                 15
        1                12                12  complex step                 15
    """
    inputs = [float(x) for x in inputs]
    xs = None
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


def x_check_gradients__mutmut_4(f: Callable, inputs: Sequence[float]) -> Report:
    """Compare the slopes of f at the inputs with slopes found without any chain rule.

    f gets a Value for each input. The reference is the complex step, right to almost all digits;
    where f cannot take complex numbers, differences over steps of a thousandth, right to 8 or so.

    >>> check_gradients(lambda x, y: x * y**2, [2.0, 3.0])
    input             slope         reference  found by      digits that agree
        0                 9                 9  complex step                 15
        1                12                12  complex step                 15
    """
    inputs = [float(x) for x in inputs]
    xs = [Value(None) for x in inputs]
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


def x_check_gradients__mutmut_5(f: Callable, inputs: Sequence[float]) -> Report:
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
    result = None
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


def x_check_gradients__mutmut_6(f: Callable, inputs: Sequence[float]) -> Report:
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
    result = constant(None)
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


def x_check_gradients__mutmut_7(f: Callable, inputs: Sequence[float]) -> Report:
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
    checks = None
    for i, x in enumerate(xs):
        slope = 0.0 if x.grad is None else x.grad
        try:
            reference, method = complex_step(f, inputs, i), "complex step"
        except (TypeError, AttributeError, ArithmeticError):  # f uses math, or casts
            reference, method = differences(f, inputs, i), "differences"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_8(f: Callable, inputs: Sequence[float]) -> Report:
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
    for i, x in enumerate(None):
        slope = 0.0 if x.grad is None else x.grad
        try:
            reference, method = complex_step(f, inputs, i), "complex step"
        except (TypeError, AttributeError, ArithmeticError):  # f uses math, or casts
            reference, method = differences(f, inputs, i), "differences"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_9(f: Callable, inputs: Sequence[float]) -> Report:
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
        slope = None
        try:
            reference, method = complex_step(f, inputs, i), "complex step"
        except (TypeError, AttributeError, ArithmeticError):  # f uses math, or casts
            reference, method = differences(f, inputs, i), "differences"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_10(f: Callable, inputs: Sequence[float]) -> Report:
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
        slope = 0.0 if (x.grad is None) and False else x.grad
        try:
            reference, method = complex_step(f, inputs, i), "complex step"
        except (TypeError, AttributeError, ArithmeticError):  # f uses math, or casts
            reference, method = differences(f, inputs, i), "differences"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_11(f: Callable, inputs: Sequence[float]) -> Report:
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
        slope = 0.0 if (x.grad is None) or True else x.grad
        try:
            reference, method = complex_step(f, inputs, i), "complex step"
        except (TypeError, AttributeError, ArithmeticError):  # f uses math, or casts
            reference, method = differences(f, inputs, i), "differences"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_12(f: Callable, inputs: Sequence[float]) -> Report:
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
        slope = 1.0 if x.grad is None else x.grad
        try:
            reference, method = complex_step(f, inputs, i), "complex step"
        except (TypeError, AttributeError, ArithmeticError):  # f uses math, or casts
            reference, method = differences(f, inputs, i), "differences"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_13(f: Callable, inputs: Sequence[float]) -> Report:
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
        slope = 0.0 if x.grad is not None else x.grad
        try:
            reference, method = complex_step(f, inputs, i), "complex step"
        except (TypeError, AttributeError, ArithmeticError):  # f uses math, or casts
            reference, method = differences(f, inputs, i), "differences"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_14(f: Callable, inputs: Sequence[float]) -> Report:
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
            reference, method = None
        except (TypeError, AttributeError, ArithmeticError):  # f uses math, or casts
            reference, method = differences(f, inputs, i), "differences"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_15(f: Callable, inputs: Sequence[float]) -> Report:
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
            reference, method = complex_step(None, inputs, i), "complex step"
        except (TypeError, AttributeError, ArithmeticError):  # f uses math, or casts
            reference, method = differences(f, inputs, i), "differences"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_16(f: Callable, inputs: Sequence[float]) -> Report:
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
            reference, method = complex_step(f, None, i), "complex step"
        except (TypeError, AttributeError, ArithmeticError):  # f uses math, or casts
            reference, method = differences(f, inputs, i), "differences"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_17(f: Callable, inputs: Sequence[float]) -> Report:
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
            reference, method = complex_step(f, inputs, None), "complex step"
        except (TypeError, AttributeError, ArithmeticError):  # f uses math, or casts
            reference, method = differences(f, inputs, i), "differences"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_18(f: Callable, inputs: Sequence[float]) -> Report:
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
            reference, method = complex_step(inputs, i), "complex step"
        except (TypeError, AttributeError, ArithmeticError):  # f uses math, or casts
            reference, method = differences(f, inputs, i), "differences"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_19(f: Callable, inputs: Sequence[float]) -> Report:
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
            reference, method = complex_step(f, i), "complex step"
        except (TypeError, AttributeError, ArithmeticError):  # f uses math, or casts
            reference, method = differences(f, inputs, i), "differences"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_20(f: Callable, inputs: Sequence[float]) -> Report:
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
            reference, method = complex_step(f, inputs, ), "complex step"
        except (TypeError, AttributeError, ArithmeticError):  # f uses math, or casts
            reference, method = differences(f, inputs, i), "differences"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_21(f: Callable, inputs: Sequence[float]) -> Report:
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
            reference, method = complex_step(f, inputs, i), "XXcomplex stepXX"
        except (TypeError, AttributeError, ArithmeticError):  # f uses math, or casts
            reference, method = differences(f, inputs, i), "differences"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_22(f: Callable, inputs: Sequence[float]) -> Report:
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
            reference, method = complex_step(f, inputs, i), "COMPLEX STEP"
        except (TypeError, AttributeError, ArithmeticError):  # f uses math, or casts
            reference, method = differences(f, inputs, i), "differences"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_23(f: Callable, inputs: Sequence[float]) -> Report:
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
            reference, method = None
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_24(f: Callable, inputs: Sequence[float]) -> Report:
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
            reference, method = differences(None, inputs, i), "differences"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_25(f: Callable, inputs: Sequence[float]) -> Report:
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
            reference, method = differences(f, None, i), "differences"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_26(f: Callable, inputs: Sequence[float]) -> Report:
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
            reference, method = differences(f, inputs, None), "differences"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_27(f: Callable, inputs: Sequence[float]) -> Report:
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
            reference, method = differences(inputs, i), "differences"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_28(f: Callable, inputs: Sequence[float]) -> Report:
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
            reference, method = differences(f, i), "differences"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_29(f: Callable, inputs: Sequence[float]) -> Report:
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
            reference, method = differences(f, inputs, ), "differences"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_30(f: Callable, inputs: Sequence[float]) -> Report:
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
            reference, method = differences(f, inputs, i), "XXdifferencesXX"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_31(f: Callable, inputs: Sequence[float]) -> Report:
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
            reference, method = differences(f, inputs, i), "DIFFERENCES"
        checks.append(Check(slope, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_32(f: Callable, inputs: Sequence[float]) -> Report:
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
        checks.append(None)
    return Report(checks)


def x_check_gradients__mutmut_33(f: Callable, inputs: Sequence[float]) -> Report:
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
        checks.append(Check(None, reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_34(f: Callable, inputs: Sequence[float]) -> Report:
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
        checks.append(Check(slope, None, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_35(f: Callable, inputs: Sequence[float]) -> Report:
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
        checks.append(Check(slope, reference, None, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_36(f: Callable, inputs: Sequence[float]) -> Report:
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
        checks.append(Check(slope, reference, method, None))
    return Report(checks)


def x_check_gradients__mutmut_37(f: Callable, inputs: Sequence[float]) -> Report:
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
        checks.append(Check(reference, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_38(f: Callable, inputs: Sequence[float]) -> Report:
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
        checks.append(Check(slope, method, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_39(f: Callable, inputs: Sequence[float]) -> Report:
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
        checks.append(Check(slope, reference, agreement(slope, reference)))
    return Report(checks)


def x_check_gradients__mutmut_40(f: Callable, inputs: Sequence[float]) -> Report:
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
        checks.append(Check(slope, reference, method, ))
    return Report(checks)


def x_check_gradients__mutmut_41(f: Callable, inputs: Sequence[float]) -> Report:
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
        checks.append(Check(slope, reference, method, agreement(None, reference)))
    return Report(checks)


def x_check_gradients__mutmut_42(f: Callable, inputs: Sequence[float]) -> Report:
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
        checks.append(Check(slope, reference, method, agreement(slope, None)))
    return Report(checks)


def x_check_gradients__mutmut_43(f: Callable, inputs: Sequence[float]) -> Report:
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
        checks.append(Check(slope, reference, method, agreement(reference)))
    return Report(checks)


def x_check_gradients__mutmut_44(f: Callable, inputs: Sequence[float]) -> Report:
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
        checks.append(Check(slope, reference, method, agreement(slope, )))
    return Report(checks)


def x_check_gradients__mutmut_45(f: Callable, inputs: Sequence[float]) -> Report:
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
    return Report(None)

mutants_x_check_gradients__mutmut['_mutmut_orig'] = x_check_gradients__mutmut_orig # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_1'] = x_check_gradients__mutmut_1 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_2'] = x_check_gradients__mutmut_2 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_3'] = x_check_gradients__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_4'] = x_check_gradients__mutmut_4 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_5'] = x_check_gradients__mutmut_5 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_6'] = x_check_gradients__mutmut_6 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_7'] = x_check_gradients__mutmut_7 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_8'] = x_check_gradients__mutmut_8 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_9'] = x_check_gradients__mutmut_9 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_10'] = x_check_gradients__mutmut_10 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_11'] = x_check_gradients__mutmut_11 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_12'] = x_check_gradients__mutmut_12 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_13'] = x_check_gradients__mutmut_13 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_14'] = x_check_gradients__mutmut_14 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_15'] = x_check_gradients__mutmut_15 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_16'] = x_check_gradients__mutmut_16 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_17'] = x_check_gradients__mutmut_17 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_18'] = x_check_gradients__mutmut_18 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_19'] = x_check_gradients__mutmut_19 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_20'] = x_check_gradients__mutmut_20 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_21'] = x_check_gradients__mutmut_21 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_22'] = x_check_gradients__mutmut_22 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_23'] = x_check_gradients__mutmut_23 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_24'] = x_check_gradients__mutmut_24 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_25'] = x_check_gradients__mutmut_25 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_26'] = x_check_gradients__mutmut_26 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_27'] = x_check_gradients__mutmut_27 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_28'] = x_check_gradients__mutmut_28 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_29'] = x_check_gradients__mutmut_29 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_30'] = x_check_gradients__mutmut_30 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_31'] = x_check_gradients__mutmut_31 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_32'] = x_check_gradients__mutmut_32 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_33'] = x_check_gradients__mutmut_33 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_34'] = x_check_gradients__mutmut_34 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_35'] = x_check_gradients__mutmut_35 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_36'] = x_check_gradients__mutmut_36 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_37'] = x_check_gradients__mutmut_37 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_38'] = x_check_gradients__mutmut_38 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_39'] = x_check_gradients__mutmut_39 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_40'] = x_check_gradients__mutmut_40 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_41'] = x_check_gradients__mutmut_41 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_42'] = x_check_gradients__mutmut_42 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_43'] = x_check_gradients__mutmut_43 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_44'] = x_check_gradients__mutmut_44 # type: ignore # mutmut generated
mutants_x_check_gradients__mutmut['x_check_gradients__mutmut_45'] = x_check_gradients__mutmut_45 # type: ignore # mutmut generated
mutants_x_at__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_at__mutmut)
def at(f: Callable, inputs: Sequence, i: int, x):
    """Return what f gives where its input i is x."""
    return constant(f(*(Value(x if k == i else other) for k, other in enumerate(inputs)))).data


def x_at__mutmut_orig(f: Callable, inputs: Sequence, i: int, x):
    """Return what f gives where its input i is x."""
    return constant(f(*(Value(x if k == i else other) for k, other in enumerate(inputs)))).data


def x_at__mutmut_1(f: Callable, inputs: Sequence, i: int, x):
    """Return what f gives where its input i is x."""
    return constant(None).data


def x_at__mutmut_2(f: Callable, inputs: Sequence, i: int, x):
    """Return what f gives where its input i is x."""
    return constant(f(*(Value(None) for k, other in enumerate(inputs)))).data


def x_at__mutmut_3(f: Callable, inputs: Sequence, i: int, x):
    """Return what f gives where its input i is x."""
    return constant(f(*(Value(x if (k == i) and False else other) for k, other in enumerate(inputs)))).data


def x_at__mutmut_4(f: Callable, inputs: Sequence, i: int, x):
    """Return what f gives where its input i is x."""
    return constant(f(*(Value(x if (k == i) or True else other) for k, other in enumerate(inputs)))).data


def x_at__mutmut_5(f: Callable, inputs: Sequence, i: int, x):
    """Return what f gives where its input i is x."""
    return constant(f(*(Value(x if k != i else other) for k, other in enumerate(inputs)))).data


def x_at__mutmut_6(f: Callable, inputs: Sequence, i: int, x):
    """Return what f gives where its input i is x."""
    return constant(f(*(Value(x if k == i else other) for k, other in enumerate(None)))).data

mutants_x_at__mutmut['_mutmut_orig'] = x_at__mutmut_orig # type: ignore # mutmut generated
mutants_x_at__mutmut['x_at__mutmut_1'] = x_at__mutmut_1 # type: ignore # mutmut generated
mutants_x_at__mutmut['x_at__mutmut_2'] = x_at__mutmut_2 # type: ignore # mutmut generated
mutants_x_at__mutmut['x_at__mutmut_3'] = x_at__mutmut_3 # type: ignore # mutmut generated
mutants_x_at__mutmut['x_at__mutmut_4'] = x_at__mutmut_4 # type: ignore # mutmut generated
mutants_x_at__mutmut['x_at__mutmut_5'] = x_at__mutmut_5 # type: ignore # mutmut generated
mutants_x_at__mutmut['x_at__mutmut_6'] = x_at__mutmut_6 # type: ignore # mutmut generated
mutants_x_complex_step__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_complex_step__mutmut)
def complex_step(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i: f(x + ih) = f(x) + ih f'(x), but for terms in h squared."""
    return at(f, inputs, i, complex(inputs[i], TINY)).imag / TINY


def x_complex_step__mutmut_orig(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i: f(x + ih) = f(x) + ih f'(x), but for terms in h squared."""
    return at(f, inputs, i, complex(inputs[i], TINY)).imag / TINY


def x_complex_step__mutmut_1(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i: f(x + ih) = f(x) + ih f'(x), but for terms in h squared."""
    return at(f, inputs, i, complex(inputs[i], TINY)).imag * TINY


def x_complex_step__mutmut_2(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i: f(x + ih) = f(x) + ih f'(x), but for terms in h squared."""
    return at(None, inputs, i, complex(inputs[i], TINY)).imag / TINY


def x_complex_step__mutmut_3(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i: f(x + ih) = f(x) + ih f'(x), but for terms in h squared."""
    return at(f, None, i, complex(inputs[i], TINY)).imag / TINY


def x_complex_step__mutmut_4(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i: f(x + ih) = f(x) + ih f'(x), but for terms in h squared."""
    return at(f, inputs, None, complex(inputs[i], TINY)).imag / TINY


def x_complex_step__mutmut_5(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i: f(x + ih) = f(x) + ih f'(x), but for terms in h squared."""
    return at(f, inputs, i, None).imag / TINY


def x_complex_step__mutmut_6(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i: f(x + ih) = f(x) + ih f'(x), but for terms in h squared."""
    return at(inputs, i, complex(inputs[i], TINY)).imag / TINY


def x_complex_step__mutmut_7(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i: f(x + ih) = f(x) + ih f'(x), but for terms in h squared."""
    return at(f, i, complex(inputs[i], TINY)).imag / TINY


def x_complex_step__mutmut_8(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i: f(x + ih) = f(x) + ih f'(x), but for terms in h squared."""
    return at(f, inputs, complex(inputs[i], TINY)).imag / TINY


def x_complex_step__mutmut_9(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i: f(x + ih) = f(x) + ih f'(x), but for terms in h squared."""
    return at(f, inputs, i, ).imag / TINY


def x_complex_step__mutmut_10(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i: f(x + ih) = f(x) + ih f'(x), but for terms in h squared."""
    return at(f, inputs, i, complex(None, TINY)).imag / TINY


def x_complex_step__mutmut_11(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i: f(x + ih) = f(x) + ih f'(x), but for terms in h squared."""
    return at(f, inputs, i, complex(inputs[i], None)).imag / TINY


def x_complex_step__mutmut_12(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i: f(x + ih) = f(x) + ih f'(x), but for terms in h squared."""
    return at(f, inputs, i, complex(TINY)).imag / TINY


def x_complex_step__mutmut_13(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i: f(x + ih) = f(x) + ih f'(x), but for terms in h squared."""
    return at(f, inputs, i, complex(inputs[i], )).imag / TINY

mutants_x_complex_step__mutmut['_mutmut_orig'] = x_complex_step__mutmut_orig # type: ignore # mutmut generated
mutants_x_complex_step__mutmut['x_complex_step__mutmut_1'] = x_complex_step__mutmut_1 # type: ignore # mutmut generated
mutants_x_complex_step__mutmut['x_complex_step__mutmut_2'] = x_complex_step__mutmut_2 # type: ignore # mutmut generated
mutants_x_complex_step__mutmut['x_complex_step__mutmut_3'] = x_complex_step__mutmut_3 # type: ignore # mutmut generated
mutants_x_complex_step__mutmut['x_complex_step__mutmut_4'] = x_complex_step__mutmut_4 # type: ignore # mutmut generated
mutants_x_complex_step__mutmut['x_complex_step__mutmut_5'] = x_complex_step__mutmut_5 # type: ignore # mutmut generated
mutants_x_complex_step__mutmut['x_complex_step__mutmut_6'] = x_complex_step__mutmut_6 # type: ignore # mutmut generated
mutants_x_complex_step__mutmut['x_complex_step__mutmut_7'] = x_complex_step__mutmut_7 # type: ignore # mutmut generated
mutants_x_complex_step__mutmut['x_complex_step__mutmut_8'] = x_complex_step__mutmut_8 # type: ignore # mutmut generated
mutants_x_complex_step__mutmut['x_complex_step__mutmut_9'] = x_complex_step__mutmut_9 # type: ignore # mutmut generated
mutants_x_complex_step__mutmut['x_complex_step__mutmut_10'] = x_complex_step__mutmut_10 # type: ignore # mutmut generated
mutants_x_complex_step__mutmut['x_complex_step__mutmut_11'] = x_complex_step__mutmut_11 # type: ignore # mutmut generated
mutants_x_complex_step__mutmut['x_complex_step__mutmut_12'] = x_complex_step__mutmut_12 # type: ignore # mutmut generated
mutants_x_complex_step__mutmut['x_complex_step__mutmut_13'] = x_complex_step__mutmut_13 # type: ignore # mutmut generated
mutants_x_differences__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_differences__mutmut)
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


def x_differences__mutmut_orig(f: Callable, inputs: Sequence[float], i: int) -> float:
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


def x_differences__mutmut_1(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = None
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_2(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = None
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_3(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP / max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_4(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(None, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_5(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, None)
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_6(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_7(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, )
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_8(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(2, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_9(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(None))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_10(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = None
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_11(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(None, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_12(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, None, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_13(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, None, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_14(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, None) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_15(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_16(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_17(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_18(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, ) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_19(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x - k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_20(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k / h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_21(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (+2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_22(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-3, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_23(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, +1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_24(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -2, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_25(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 2, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_26(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 3)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_27(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = None
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_28(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP / abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_29(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(None)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_30(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = None
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_31(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(None, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_32(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, None, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_33(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, None, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_34(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, None) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_35(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_36(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_37(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_38(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, ) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_39(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x - k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_40(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k / h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_41(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (+2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_42(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-3, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_43(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, +1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_44(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -2, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_45(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 2, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_46(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 3)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_47(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = None
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_48(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) * (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_49(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) + (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_50(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 / (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_51(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (9 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_52(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] + y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_53(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[3] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_54(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[2]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_55(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] + y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_56(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[4] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_57(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[1])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_58(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 / h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_59(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (13 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_60(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if (abs(slope) > 1e-15 * max(map(abs, y)) / h) and False else 0.0


def x_differences__mutmut_61(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if (abs(slope) > 1e-15 * max(map(abs, y)) / h) or True else 0.0


def x_differences__mutmut_62(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(None) > 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_63(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) >= 1e-15 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_64(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) * h else 0.0


def x_differences__mutmut_65(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 / max(map(abs, y)) / h else 0.0


def x_differences__mutmut_66(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1.000000000000001 * max(map(abs, y)) / h else 0.0


def x_differences__mutmut_67(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(None) / h else 0.0


def x_differences__mutmut_68(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(None, y)) / h else 0.0


def x_differences__mutmut_69(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, None)) / h else 0.0


def x_differences__mutmut_70(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(y)) / h else 0.0


def x_differences__mutmut_71(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, )) / h else 0.0


def x_differences__mutmut_72(f: Callable, inputs: Sequence[float], i: int) -> float:
    """Return the slope of f in input i from four points around it; 0 where they say no more."""
    x = inputs[i]
    h = STEP * max(1, abs(x))
    try:
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    except (ValueError, ArithmeticError):  # beyond the edge of f's domain
        h = STEP * abs(x)
        y = [at(f, inputs, i, x + k * h) for k in (-2, -1, 1, 2)]
    slope = (8 * (y[2] - y[1]) - (y[3] - y[0])) / (12 * h)
    return slope if abs(slope) > 1e-15 * max(map(abs, y)) / h else 1.0

mutants_x_differences__mutmut['_mutmut_orig'] = x_differences__mutmut_orig # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_1'] = x_differences__mutmut_1 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_2'] = x_differences__mutmut_2 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_3'] = x_differences__mutmut_3 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_4'] = x_differences__mutmut_4 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_5'] = x_differences__mutmut_5 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_6'] = x_differences__mutmut_6 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_7'] = x_differences__mutmut_7 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_8'] = x_differences__mutmut_8 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_9'] = x_differences__mutmut_9 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_10'] = x_differences__mutmut_10 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_11'] = x_differences__mutmut_11 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_12'] = x_differences__mutmut_12 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_13'] = x_differences__mutmut_13 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_14'] = x_differences__mutmut_14 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_15'] = x_differences__mutmut_15 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_16'] = x_differences__mutmut_16 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_17'] = x_differences__mutmut_17 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_18'] = x_differences__mutmut_18 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_19'] = x_differences__mutmut_19 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_20'] = x_differences__mutmut_20 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_21'] = x_differences__mutmut_21 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_22'] = x_differences__mutmut_22 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_23'] = x_differences__mutmut_23 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_24'] = x_differences__mutmut_24 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_25'] = x_differences__mutmut_25 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_26'] = x_differences__mutmut_26 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_27'] = x_differences__mutmut_27 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_28'] = x_differences__mutmut_28 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_29'] = x_differences__mutmut_29 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_30'] = x_differences__mutmut_30 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_31'] = x_differences__mutmut_31 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_32'] = x_differences__mutmut_32 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_33'] = x_differences__mutmut_33 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_34'] = x_differences__mutmut_34 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_35'] = x_differences__mutmut_35 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_36'] = x_differences__mutmut_36 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_37'] = x_differences__mutmut_37 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_38'] = x_differences__mutmut_38 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_39'] = x_differences__mutmut_39 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_40'] = x_differences__mutmut_40 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_41'] = x_differences__mutmut_41 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_42'] = x_differences__mutmut_42 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_43'] = x_differences__mutmut_43 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_44'] = x_differences__mutmut_44 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_45'] = x_differences__mutmut_45 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_46'] = x_differences__mutmut_46 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_47'] = x_differences__mutmut_47 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_48'] = x_differences__mutmut_48 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_49'] = x_differences__mutmut_49 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_50'] = x_differences__mutmut_50 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_51'] = x_differences__mutmut_51 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_52'] = x_differences__mutmut_52 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_53'] = x_differences__mutmut_53 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_54'] = x_differences__mutmut_54 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_55'] = x_differences__mutmut_55 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_56'] = x_differences__mutmut_56 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_57'] = x_differences__mutmut_57 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_58'] = x_differences__mutmut_58 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_59'] = x_differences__mutmut_59 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_60'] = x_differences__mutmut_60 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_61'] = x_differences__mutmut_61 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_62'] = x_differences__mutmut_62 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_63'] = x_differences__mutmut_63 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_64'] = x_differences__mutmut_64 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_65'] = x_differences__mutmut_65 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_66'] = x_differences__mutmut_66 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_67'] = x_differences__mutmut_67 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_68'] = x_differences__mutmut_68 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_69'] = x_differences__mutmut_69 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_70'] = x_differences__mutmut_70 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_71'] = x_differences__mutmut_71 # type: ignore # mutmut generated
mutants_x_differences__mutmut['x_differences__mutmut_72'] = x_differences__mutmut_72 # type: ignore # mutmut generated
mutants_x_agreement__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_agreement__mutmut)
def agreement(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a - b) / max(abs(a), abs(b))
    return min(15, math.floor(-math.log10(apart))) if apart < 1 else 0


def x_agreement__mutmut_orig(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a - b) / max(abs(a), abs(b))
    return min(15, math.floor(-math.log10(apart))) if apart < 1 else 0


def x_agreement__mutmut_1(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a != b:
        return 15
    apart = abs(a - b) / max(abs(a), abs(b))
    return min(15, math.floor(-math.log10(apart))) if apart < 1 else 0


def x_agreement__mutmut_2(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 16
    apart = abs(a - b) / max(abs(a), abs(b))
    return min(15, math.floor(-math.log10(apart))) if apart < 1 else 0


def x_agreement__mutmut_3(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = None
    return min(15, math.floor(-math.log10(apart))) if apart < 1 else 0


def x_agreement__mutmut_4(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a - b) * max(abs(a), abs(b))
    return min(15, math.floor(-math.log10(apart))) if apart < 1 else 0


def x_agreement__mutmut_5(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(None) / max(abs(a), abs(b))
    return min(15, math.floor(-math.log10(apart))) if apart < 1 else 0


def x_agreement__mutmut_6(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a + b) / max(abs(a), abs(b))
    return min(15, math.floor(-math.log10(apart))) if apart < 1 else 0


def x_agreement__mutmut_7(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a - b) / max(None, abs(b))
    return min(15, math.floor(-math.log10(apart))) if apart < 1 else 0


def x_agreement__mutmut_8(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a - b) / max(abs(a), None)
    return min(15, math.floor(-math.log10(apart))) if apart < 1 else 0


def x_agreement__mutmut_9(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a - b) / max(abs(b))
    return min(15, math.floor(-math.log10(apart))) if apart < 1 else 0


def x_agreement__mutmut_10(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a - b) / max(abs(a), )
    return min(15, math.floor(-math.log10(apart))) if apart < 1 else 0


def x_agreement__mutmut_11(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a - b) / max(abs(None), abs(b))
    return min(15, math.floor(-math.log10(apart))) if apart < 1 else 0


def x_agreement__mutmut_12(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a - b) / max(abs(a), abs(None))
    return min(15, math.floor(-math.log10(apart))) if apart < 1 else 0


def x_agreement__mutmut_13(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a - b) / max(abs(a), abs(b))
    return min(15, math.floor(-math.log10(apart))) if (apart < 1) and False else 0


def x_agreement__mutmut_14(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a - b) / max(abs(a), abs(b))
    return min(15, math.floor(-math.log10(apart))) if (apart < 1) or True else 0


def x_agreement__mutmut_15(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a - b) / max(abs(a), abs(b))
    return min(None, math.floor(-math.log10(apart))) if apart < 1 else 0


def x_agreement__mutmut_16(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a - b) / max(abs(a), abs(b))
    return min(15, None) if apart < 1 else 0


def x_agreement__mutmut_17(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a - b) / max(abs(a), abs(b))
    return min(math.floor(-math.log10(apart))) if apart < 1 else 0


def x_agreement__mutmut_18(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a - b) / max(abs(a), abs(b))
    return min(15, ) if apart < 1 else 0


def x_agreement__mutmut_19(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a - b) / max(abs(a), abs(b))
    return min(16, math.floor(-math.log10(apart))) if apart < 1 else 0


def x_agreement__mutmut_20(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a - b) / max(abs(a), abs(b))
    return min(15, math.floor(None)) if apart < 1 else 0


def x_agreement__mutmut_21(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a - b) / max(abs(a), abs(b))
    return min(15, math.floor(+math.log10(apart))) if apart < 1 else 0


def x_agreement__mutmut_22(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a - b) / max(abs(a), abs(b))
    return min(15, math.floor(-math.log10(None))) if apart < 1 else 0


def x_agreement__mutmut_23(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a - b) / max(abs(a), abs(b))
    return min(15, math.floor(-math.log10(apart))) if apart <= 1 else 0


def x_agreement__mutmut_24(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a - b) / max(abs(a), abs(b))
    return min(15, math.floor(-math.log10(apart))) if apart < 2 else 0


def x_agreement__mutmut_25(a: float, b: float) -> int:
    """Return how many leading digits two numbers share: 15 at most.

    >>> agreement(3.14159, 3.14152), agreement(1.0, 1.0), agreement(1.0, -1.0)
    (4, 15, 0)
    """
    if a == b:
        return 15
    apart = abs(a - b) / max(abs(a), abs(b))
    return min(15, math.floor(-math.log10(apart))) if apart < 1 else 1

mutants_x_agreement__mutmut['_mutmut_orig'] = x_agreement__mutmut_orig # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_1'] = x_agreement__mutmut_1 # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_2'] = x_agreement__mutmut_2 # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_3'] = x_agreement__mutmut_3 # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_4'] = x_agreement__mutmut_4 # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_5'] = x_agreement__mutmut_5 # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_6'] = x_agreement__mutmut_6 # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_7'] = x_agreement__mutmut_7 # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_8'] = x_agreement__mutmut_8 # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_9'] = x_agreement__mutmut_9 # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_10'] = x_agreement__mutmut_10 # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_11'] = x_agreement__mutmut_11 # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_12'] = x_agreement__mutmut_12 # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_13'] = x_agreement__mutmut_13 # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_14'] = x_agreement__mutmut_14 # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_15'] = x_agreement__mutmut_15 # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_16'] = x_agreement__mutmut_16 # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_17'] = x_agreement__mutmut_17 # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_18'] = x_agreement__mutmut_18 # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_19'] = x_agreement__mutmut_19 # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_20'] = x_agreement__mutmut_20 # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_21'] = x_agreement__mutmut_21 # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_22'] = x_agreement__mutmut_22 # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_23'] = x_agreement__mutmut_23 # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_24'] = x_agreement__mutmut_24 # type: ignore # mutmut generated
mutants_x_agreement__mutmut['x_agreement__mutmut_25'] = x_agreement__mutmut_25 # type: ignore # mutmut generated
