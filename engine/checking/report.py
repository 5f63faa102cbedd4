"""The verdict on each slope, and the report: a table of all of them."""

import math
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from .references import Reference, complex_step, differences

ROUNDING = 2e-13  # rounding may change a slope by this part of the contributions to it
NORMAL = 2.3e-308  # floats below this have fewer digits
ROUGH = 1e-3  # a reference that is as uncertain as this tells nothing


class Check(NamedTuple):
    """One slope beside its references."""

    name: str  # what the slope is with respect to
    slope: float
    complex_step: Reference | None
    differences: Reference | None
    verdict: str

    @property
    def ok(self) -> bool:
        """Whether the slope was found to be right."""
        return self.verdict.startswith("right")

    @property
    def wrong(self) -> bool:
        """Whether the slope was found to be wrong."""
        return self.verdict.startswith("WRONG")

    @property
    def expected(self) -> str:
        """What the slope should be, by the better reference."""
        known = [x for x in (self.differences, self.complex_step) if x]
        return written(min(known, key=lambda x: x.error), 6)


class Report(tuple):
    """A check for each gradient; true if all are right. As text, a table.

    faults   what is wrong, in words
    heading  what the gradients are with respect to
    """

    faults: Sequence[str]
    heading: str

    def __new__(cls, checks: Iterable, faults: Sequence = (), heading: str = "input") -> "Report":
        """Return the checks, with what is wrong."""
        self = super().__new__(cls, checks)
        self.faults, self.heading = faults, heading
        return self

    def __bool__(self) -> bool:
        return all(check.ok for check in self)

    def __repr__(self) -> str:
        rows = [(self.heading, "gradient", "complex step", "differences", "")]
        for check in self:
            references = written(check.complex_step), written(check.differences)
            rows.append((check.name, f"{check.slope:.10g}", *references, check.verdict))
        *widths, _ = [max(map(len, column)) for column in zip(*rows, strict=True)]
        table = [
            "  ".join([*[f"{x:>{width}}" for x, width in zip(row, widths, strict=False)], row[-1]])
            for row in rows
        ]
        return "\n".join([*[line.rstrip() for line in table], *self.faults])


def written(reference: Reference | None, most: int = 10) -> str:
    """A reference in a table, to the digits that are known: two numbers at a kink, "-" for none.

    >>> written(Reference(-1.0, 1.0, 0.0, 1.0)), written(None)
    ('-1 | 1', '-')
    >>> written(Reference(0.123456, 0.123456, 1e-4, 1.0))
    '0.123'
    """
    if reference is None or not reference.error < math.inf:
        return "-"
    sides = {reference.left: None, reference.right: None}
    return " | ".join([rounded(x, reference.error, most) for x in sides])


def rounded(x: float, error: float, most: int) -> str:
    """A number to the digits that its error leaves, at most `most` of them."""
    if not x or not error or abs(x) == math.inf:
        return f"{x + 0.0:.{most}g}"
    digits = math.floor(math.log10(abs(x)) - math.log10(error))
    return f"{x:.{min(digits, most)}g}" if digits > 0 else "?" if error > 1e-9 else "0"


def check(name: str, slope: "Slope", g: Callable, size: float) -> Check:
    """The check of a slope of g at 0; `size` is that of the operand."""
    step = complex_step(g, size)
    difference = differences(g, size, exact=step is not None)
    return Check(name, slope.number, step, difference, slope.verdict(step, difference))


class Slope(NamedTuple):
    """A slope of f that is to be judged, and how precisely it can be known."""

    number: float
    size: float  # of the contributions that it is the sum of
    tolerance: float  # the relative difference allowed between two computations

    def verdict(self, step: Reference | None, difference: Reference | None) -> str:
        """The verdict: "right", "WRONG" or "not checked", with a reason where one is needed.

        The reference with the smaller error decides. If the two contradict each other, nothing is
        called WRONG; but what agrees with differences is right, since they are the definition.

        >>> kink = Reference(-1.0, 1.0, 0.0, 1.0)
        >>> Slope(0.0, 1.0, 1e-6).verdict(None, kink)
        'right, between the slopes of a kink'
        >>> Slope(2.0, 1.0, 1e-6).verdict(None, kink)
        'WRONG'
        """
        if difference is None:
            found = "right" if math.isnan(self.number) else "not checked"
            return f"{found}: f has no numbers beside this point"
        known = [x for x in (step, difference) if x and self.tells(x)]
        if not known:
            return "not checked: no reference has three digits here"
        apart = len(known) == 2 and not self.overlap(*known)
        best = difference if apart else min(known, key=lambda x: x.error)
        if self.agrees(best):
            return "right" + self.remark(best, difference)
        if apart:
            return "not checked: the two references disagree"
        if difference.jumps and not abs(self.number) < math.inf:
            return "not checked: f jumps here"
        return "WRONG"

    def remark(self, best: Reference, difference: Reference) -> str:
        """What to add to the verdict "right"."""
        if difference.jumps:
            return ", though f jumps here"
        if difference.left != difference.right:
            return ", between the slopes of a kink"
        if len(difference.sides) == 1:
            return f", from the {difference.sides[0]}: f ends here"
        if best.error > ROUGH * abs(self.number) > 0:
            return ", as far as rounding in f allows"
        if best.error > self.tolerance * abs(self.number) > 0:
            return f" to {math.floor(-math.log10(best.error / abs(self.number)))} digits"
        return ""

    def scale(self, reference: Reference) -> float:
        """What the error of a reference is compared with."""
        numbers = reference.scale, reference.left, reference.right
        return max([abs(x) for x in numbers if abs(x) < math.inf], default=0.0)

    def tells(self, reference: Reference) -> bool:
        """Whether a reference has three digits, or is 0 as far as floats go."""
        return reference.error <= max(ROUGH * self.scale(reference), NORMAL)

    def agrees(self, reference: Reference) -> bool:
        """Whether the slope agrees with a reference, as precisely as both can be known."""
        nearest = reference.nearest(self.number)
        return self.number == nearest or (
            abs(self.number - nearest) <= reference.error + self.allowed(nearest) < math.inf
        )

    def overlap(self, a: Reference, b: Reference) -> bool:
        """Whether some slope agrees with both references."""
        b = b._replace(error=a.error + b.error)
        return any(self._replace(number=x).agrees(b) for x in (a.left, a.right, a.nearest(b.left)))

    def allowed(self, slope: float) -> float:
        """How far two computations of a slope may lie apart."""
        size = self.size if self.size < math.inf else 0.0
        return NORMAL + ROUNDING * size + self.tolerance * abs(slope)
