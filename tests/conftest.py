"""What holds for every test; and --engine, by which the claims are tried on any engine.

Then only test_conformance.py is run, and a report in plain words takes the place of pytest's own.
"""

import sys
from pathlib import Path

import pytest
from claims import CLAIMS
from conformance import engine_named, report
from hypothesis import settings

settings.register_profile("petalgrad", deadline=None)  # a busy machine is no fault of the code
settings.load_profile("petalgrad")

ENGINE = pytest.StashKey()


def pytest_addoption(parser):
    parser.addoption(
        "--engine",
        metavar="PACKAGE.MODULE:VALUE",
        help="try only what every engine like micrograd's must do, on this one, and report",
    )


def pytest_configure(config):
    path = config.getoption("engine")
    if path:
        sys.path.insert(0, str(Path.cwd()))
        config.args = [str(Path(__file__).parent / "test_conformance.py")]
        config.option.tbstyle, config.option.reportchars = "no", ""
        try:
            config.stash[ENGINE] = engine_named(path)
        except ValueError as error:
            raise pytest.UsageError(f"--engine {path}: {error}") from None


def pytest_terminal_summary(terminalreporter, config):
    if config.getoption("engine"):
        found = {
            outcome: [dict(test.user_properties) for test in terminalreporter.getreports(outcome)]
            for outcome in ("passed", "failed", "skipped")
        }
        terminalreporter.section(config.getoption("engine"))
        terminalreporter.write_line(
            report(
                [test["claim"] for test in found["passed"]],
                [(test["claim"], test["finding"]) for test in found["failed"]],
                [test["claim"] for test in found["skipped"]],
                [claim.name for claim in CLAIMS if claim.basic],
            )
        )


@pytest.fixture
def engine(request):
    """Return the engine that is tried: petalgrad's own, or the one after --engine."""
    return request.config.stash.get(ENGINE, None) or engine_named("engine:Value")
