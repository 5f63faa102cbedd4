"""Trying an engine on every claim: here, or in a process that can be stopped."""

import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Collection
from contextlib import closing
from typing import Any

from .claims import CLAIMS, DEEP
from .engines import Engine, NotOfferedError
from .example import GRADES, USE, Claim, Example, Finding
from .report import Report
from .worker import ROOT

SECONDS_TO_IMPORT = 60
SECONDS = 10  # for an example, which takes milliseconds
LOST = 3  # how often an engine may hang or crash before it is left alone
WORKER = (
    "import sys; sys.path.insert(0, sys.argv.pop()); import engine.conformance.worker as worker"
)
ENDLESS = "a loop that never ends: perhaps its condition never becomes false"
CRASHED = "Python itself crashes, mostly because functions call one another too deeply"


def check_engine(
    engine: str | Callable, *, accept: Collection[str] = (), names: dict[str, str] | None = None
) -> Report:
    """Try an engine on every claim and return what was found: true if nothing is wrong.

    The engine is a class such as Value, or a text such as "my_engine:Value"; given as text,
    it is tried in a process of its own, which is stopped if it does not end. Findings whose claims
    are accepted do not count. The names say what the engine calls data, grad and backward, if these
    are not the usual names.

    >>> from engine import Value
    >>> bool(check_engine(Value))
    True
    """
    wrong = [name for name in accept if name not in {claim.name for claim in CLAIMS}]
    if wrong:
        raise ValueError(f"there is no claim {wrong[0]!r}; copy its name from the report")
    if isinstance(engine, str):
        with closing(Separate(engine, names or {})) as separate:
            return judged(separate, engine, accept)
    module = vars(sys.modules[engine.__module__])
    return judged(Engine(engine, module, **(names or {})), engine.__name__, accept)


def judged(engine: "Engine | Separate", title: str, accept: Collection[str]) -> Report:
    """Return the report on an engine that is tried on every claim."""
    report = Report(title, list(engine.notes), set(accept))
    for claim in CLAIMS:
        try:
            finding = worst(engine, claim)
        except NotOfferedError as error:
            left = report.untried if engine.lost == LOST else report.not_offered
            left = report.refused if str(error) else left
            left.append(f"{claim.name} ({error})" if str(error) else claim.name)
        else:
            report.kept.append(claim.name) if finding is None else report.findings.append(finding)
    report.unknown = engine.unknown()
    return report


def worst(engine: "Engine | Separate", claim: Claim) -> Finding | None:
    """Return the worst finding of the examples, the first of equals; None if all is well.

    NotOfferedError if the engine offers none of the examples, or refuses all of them on purpose.
    """
    found: list[Finding | None] = []
    for example in claim.examples:
        try:
            found.append(engine.shown(claim, example))
        except NotOfferedError:
            continue
        if found[-1] and found[-1].grade == claim.grade and not found[-1].refusal:
            break  # it gets no worse
    wrong = [finding for finding in found if finding]
    if len([finding for finding in wrong if finding.refusal]) == len(found):
        raise NotOfferedError(wrong[0].refusal if wrong else "")
    return min(wrong, key=lambda finding: GRADES.index(finding.grade), default=None)


class Separate:
    """An engine in a process of its own, which is stopped if it does not end.

    ValueError, in one line, if there is no such engine.
    """

    def __init__(self, path: str, names: dict[str, str]):
        self.path = path
        self.names = names
        self.notes: list[str] = []
        self.lost = 0
        self.start()

    def start(self) -> None:
        """Start the process, and wait until it has imported the engine."""
        self.printed = tempfile.TemporaryFile("w+", errors="replace")  # noqa: SIM115 (close closes it)
        self.process = subprocess.Popen(
            [
                *(sys.executable, "-P", "-c", f"{WORKER}; sys.path.pop(0); worker.main()"),
                *(json.dumps([self.path, self.names]), str(ROOT)),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.printed,
            text=True,
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        )
        self.answers: queue.Queue = queue.Queue()
        threading.Thread(
            target=listen, args=(self.process.stdout, self.answers), daemon=True
        ).start()
        try:
            begun = self.answer(SECONDS_TO_IMPORT)
        except TimeoutError:
            self.close()
            raise ValueError(
                f"importing {self.path} takes more than {SECONDS_TO_IMPORT} seconds; put what"
                ' is to run below if __name__ == "__main__":'
            ) from None
        except EOFError:
            raise ValueError(f"Python crashes on importing {self.path}") from None
        if "error" in begun:
            self.close()
            raise ValueError(begun["error"])
        self.printed.seek(0)
        self.notes = noted(begun["borrowed"], self.printed.read().splitlines())

    def close(self) -> None:
        """End the process."""
        self.process.kill()
        self.process.communicate()
        self.printed.close()

    def answer(self, seconds: float) -> dict[str, Any]:
        """Return what the process says next; TimeoutError if it is silent, EOFError if it ended."""
        try:
            line = self.answers.get(timeout=seconds)
        except queue.Empty:
            raise TimeoutError from None
        if not line:
            raise EOFError
        return json.loads(line)

    def ask(self, i: int, j: int = 0) -> None:
        """Ask for example j of claim i."""
        assert self.process.stdin is not None
        print(i, j, file=self.process.stdin, flush=True)

    def shown(self, claim: Claim, example: Example) -> Finding | None:
        """Return what an example shows there if that is another number than expected."""
        if self.lost == LOST:
            raise NotOfferedError
        self.ask(CLAIMS.index(claim), list(claim.examples).index(example))
        typed = self.answer(SECONDS)
        try:
            found = self.answer(SECONDS)
        except TimeoutError:
            got, cause = f"no answer within {SECONDS} seconds", ENDLESS
        except EOFError:
            got, cause = "no answer: Python has crashed", DEEP if claim.grade == USE else CRASHED
        else:
            if not found["offered"]:
                raise NotOfferedError
            return Finding(**found["finding"]) if found["finding"] else None
        self.lost += 1
        self.close()
        self.start()
        expected = str(example.expected)
        return Finding(claim.name, USE, typed["lines"], typed["shows"], expected, got, cause)

    def unknown(self) -> list[str]:
        """Return what the engine has and no claim has tried."""
        self.ask(-1)
        return self.answer(SECONDS)["unknown"]


def listen(stream: Any, answers: queue.Queue) -> None:
    """Put every line of a stream into a queue, and "" at its end."""
    for line in stream:
        answers.put(line)
    answers.put("")


def noted(borrowed: str, printed: list[str]) -> list[str]:
    """Return what a report should say before anything else."""
    notes = []
    if borrowed:
        notes.append(f"This is petalgrad's own {borrowed}, which your module imports.")
    if printed:
        notes.append(
            f"It prints {len(printed)} lines when it is imported, as {printed[0][:60]!r}; put what"
            ' is to run below if __name__ == "__main__":'
        )
    return notes
