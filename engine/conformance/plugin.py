"""The pytest plugin: --engine my_engine:Value, a test for each claim; check_gradients' tables.

In the wheel, this file is petalgrad_pytest.py beside engine/. pytest loads it wherever petalgrad
is installed, so it imports nothing of petalgrad's: a learner's own engine.py could then no
longer be imported.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

# Where engine is, unless it is installed elsewhere, as in an editable installation
ROOTS = [x for x in Path(__file__).resolve().parents if (x / "engine" / "conformance").is_dir()]
FOUND = pytest.StashKey[dict]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add --engine and --engine-accept."""
    group = parser.getgroup("petalgrad")
    group.addoption(
        "--engine",
        metavar="MODULE:CLASS",
        help="test this engine, which is like micrograd's, instead of running tests, and report",
    )
    group.addoption(
        "--engine-accept",
        metavar="NAME",
        action="append",
        default=[],
        help="a claim that need not hold, or a text file of claims, one a line; may be repeated",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Test the engine; what follows only reports."""
    path = config.getoption("engine")
    if not path:
        return
    accepted = [f"--accept={name}" for name in config.getoption("engine_accept")]
    start = f"import sys; sys.path[:0] = {[*map(str, ROOTS[:1])]}; from engine.command import main"
    command = [sys.executable, "-P", "-E", "-c", f"{start}; sys.exit(main(sys.argv[1:]))"]
    done = subprocess.run(
        [*command, "test", "--json", *accepted, path],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if not done.stdout:
        raise pytest.UsageError(done.stderr.replace("petalgrad test", "--engine").strip())
    config.stash[FOUND] = json.loads(done.stdout)
    config.option.tbstyle, config.option.reportchars = "no", ""  # the report says it better


@pytest.hookimpl(tryfirst=True)
def pytest_collection(session: pytest.Session) -> bool | None:
    """Collect a test for each claim in place of any other."""
    found = session.config.stash.get(FOUND, None)
    if found is None:
        return None
    tests = [ClaimTest.from_parent(session, name=name) for name in outcomes(found)]
    session.items = [*tests]
    session.testscollected = len(tests)
    session.config.hook.pytest_collectreport(
        report=pytest.CollectReport("", "passed", None, [*tests])
    )
    session.config.hook.pytest_collection_finish(session=session)
    return True


class ClaimTest(pytest.Item):
    """A claim, which holds, or does not, or is not tried."""

    def runtest(self) -> None:
        """Pass, fail or skip, as was found."""
        outcome, text = outcomes(self.config.stash[FOUND])[self.name]
        if outcome == "skipped":
            pytest.skip(text)
        if outcome == "failed":
            pytest.fail(text, pytrace=False)

    def reportinfo(self) -> tuple[str, None, str]:
        """Return the place of the test: the claim's name is all there is to say."""
        return self.config.getoption("engine"), None, self.name


def outcomes(found: dict) -> dict[str, tuple[str, str]]:
    """Return {claim: (the outcome of its test, the reason)}."""
    failed = {
        x["claim"]: f"{x['shows']} is {x['got']}, expected {x['expected']}: {x['cause']}"
        for x in found["findings"]
    }
    why = ("accepted", "not_offered", "refused", "untried")
    return {
        **dict.fromkeys(found["kept"], ("passed", "")),
        **{name: ("failed", text) for name, text in failed.items()},
        **{name: ("skipped", reason.replace("_", " ")) for reason in why for name in found[reason]},
    }


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print the report."""
    if FOUND in config.stash:
        terminalreporter.section(config.getoption("engine"))
        terminalreporter.write_line(config.stash[FOUND]["text"])


def pytest_exception_interact(call: Any, report: Any) -> None:
    """Add the whole table of a failed assert check_gradients(...), which pytest cuts short."""
    checking = sys.modules.get("engine.checking.report")
    if checking is None or not call.excinfo.errisinstance(AssertionError):
        return
    names = call.excinfo.traceback[-1].frame.f_locals
    found = [x for x in names.values() if isinstance(x, checking.Report)]
    tables = sorted({repr(x) for x in found if not x})
    report.sections += [("check_gradients", table) for table in tables]
