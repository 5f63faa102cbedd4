"""What a claim is: a sentence with examples, each with lines to type and the number to see."""

from collections.abc import Sequence
from dataclasses import dataclass, field

WRONG, USE, FINE = GRADES = "wrong numbers", "breaks in use", "finer points"
REFUSAL = "an error on that line"  # what is expected where there is no number
UNANSWERED = "Python finds no method"  # among giveaways, for the error that it then raises


@dataclass(frozen=True)
class Example:
    """Lines to type, the number that they should give, and where to look for it."""

    lines: str
    expected: float | str
    cause: str  # the usual cause of another number
    giveaways: dict = field(default_factory=dict)  # {another number, or an error: its cause}
    shows: str = "x.grad"
    needs: str = ""  # an engine that computes this must compute the lines too


@dataclass(frozen=True)
class Claim:
    """What holds for every engine, in a sentence, and the examples that show it."""

    name: str
    examples: Sequence[Example]
    basic: bool = False  # later claims build on it
    grade: str = WRONG  # how bad another number is; where there is no number, it breaks in use

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class Finding:
    """An example that shows another number than expected, and the usual cause."""

    claim: str
    grade: str
    lines: str
    shows: str
    expected: str
    got: str
    cause: str
    refusal: str = ""  # what the engine itself says, where it refuses the lines on purpose
    missing: bool = False  # a method is, and Python says so itself
