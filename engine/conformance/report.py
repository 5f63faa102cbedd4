"""What was found, in a learner's words: the worst first, each cause once."""

import dataclasses
import json
import re
import textwrap
from collections.abc import Iterable

from .claims import CLAIMS
from .example import FINE, GRADES, Finding
from .operations import OPERATIONS

COMPOSED = OPERATIONS[-1].name  # of several operations, so its fault is one of theirs
BASIC = [claim.name for claim in CLAIMS if claim.basic]


@dataclasses.dataclass
class Report:
    """The claims that an engine keeps, what is wrong, and what it does not offer.

    Its text is for a person, its json for a program; it is true if nothing is wrong but what is
    accepted.
    """

    engine: str
    notes: list[str]
    accepted: set[str]
    kept: list[str] = dataclasses.field(default_factory=list)
    findings: list[Finding] = dataclasses.field(default_factory=list)
    not_offered: list[str] = dataclasses.field(default_factory=list)
    refused: list[str] = dataclasses.field(default_factory=list)
    untried: list[str] = dataclasses.field(default_factory=list)
    unknown: list[str] = dataclasses.field(default_factory=list)

    def __bool__(self) -> bool:
        return not self.open()

    def open(self) -> list[Finding]:
        """Return the findings that are not accepted, the worst first.

        Of equals, missing methods come last, since Python itself names them.
        """
        found = [finding for finding in self.findings if finding.claim not in self.accepted]
        return sorted(found, key=lambda x: (GRADES.index(x.grade), x.missing))

    def json(self) -> str:
        """Return everything as one JSON object."""
        found = vars(self) | {
            "ok": bool(self),
            "findings": [dataclasses.asdict(finding) for finding in self.open()],
            "accepted": sorted({finding.claim for finding in self.findings} & self.accepted),
            "text": str(self),
        }
        return json.dumps(found, indent=2)

    def __str__(self) -> str:
        """Return the report as text.

        What builds on something wrong is wrong too, and its cause would be a guess. So if a basic
        claim fails, only basic ones are explained; if an operation fails, its corners are not.
        """
        found = self.open()
        left = len(self.not_offered) + len(self.refused)
        lines = [
            f"{len(self.kept)} {'claim holds' if len(self.kept) == 1 else 'claims hold'},"
            f" {len(found)} {'does' if len(found) == 1 else 'do'} not, and {left}"
            f" {'is' if left == 1 else 'are'} about what the engine does not offer."
        ]
        lines += [line for note in self.notes for line in textwrap.wrap(note, 96)]
        names = [finding.claim for finding in found]
        basic = [x.claim for x in found if x.claim in BASIC and x.grade != FINE]
        first = [name for name in basic or names if not of_another(name, basic or names)]
        first = [name for name in first if name != COMPOSED] or first
        causes: dict[tuple, list[Finding]] = {}
        for finding in found:
            if finding.claim in first:
                causes.setdefault(kind(finding), []).append(finding)
        if len(causes) > 1:
            lines.append("Begin with the first: the others may follow from it.")
        grade = ""
        for i, (finding, *others) in enumerate(causes.values(), 1):
            if finding.grade != grade:
                grade = finding.grade
                lines += ["", grade.upper()]
            lines += ["", f"{i}. {finding.claim}", "", explained(finding)]
            if others:
                lines.append(listed("   The same cause: ", [other.claim for other in others]))
        for opening, rest in (
            ("Also wrong, perhaps because of that: ", [x for x in names if x not in first]),
            ("Not tried, since the engine hung or crashed too often: ", self.untried),
            ("Accepted: ", [x.claim for x in self.findings if x.claim in self.accepted]),
            ("Accepted, and yet nothing is wrong: ", [x for x in self.kept if x in self.accepted]),
            ("Not offered, and so not tried: ", self.not_offered),
            ("Refused in the engine's own words, and so not tried: ", self.refused),
            ("The engine has these, too, but no claim is about them: ", self.unknown),
        ):
            shown = [name for name in rest if not of_another(name, rest)]
            if shown:
                lines += ["", listed(opening, shown)]
        return "\n".join(lines)

    __repr__ = __str__


def kind(finding: Finding) -> tuple[str, ...]:
    """Return what findings of one cause share: for an operation, the operator and the slip."""
    slip, *formula = re.split(r"\bd\((.*)\)/d", finding.cause)
    operator = re.search(r"\*\*|[-+*/](?= )|^-|\w+(?=\()", formula[0]) if formula else None
    return (finding.grade, slip, operator[0]) if operator else (finding.cause,)


def explained(finding: Finding) -> str:
    """Return the lines of a finding, the numbers and the usual cause."""
    shown = f"{finding.shows}    # expected {finding.expected}, got {finding.got}"
    cause = textwrap.fill(f"The usual cause: {finding.cause}", 93)
    lines = textwrap.indent(f"{finding.lines}\n{shown}", "    ")
    return textwrap.indent(f"{lines}\n\n{cause}", "   ")


def of_another(name: str, names: Iterable[str]) -> bool:
    """Return whether a claim is a special case of one of others, as "relu(x) at x = 0" is."""
    return any(name.startswith(f"{x} ") for x in names)


def listed(opening: str, names: list[str]) -> str:
    """Return a list of names in lines of at most 96 characters."""
    indent = " " * (len(opening) - len(opening.lstrip()))
    text = textwrap.fill(
        opening + "; ".join([name.replace(" ", "\0") for name in names]),
        96,
        subsequent_indent=indent,
        break_long_words=False,
    )
    return text.replace("\0", " ")
