"""In pytest, a failed `assert check_gradients(...)` shows the whole table; pytest alone cuts it."""

from typing import Any

from .checking.report import Report


def pytest_exception_interact(call: Any, report: Any) -> None:
    """Add the reports that are not true, found in the frame where the assertion failed."""
    traceback = call.excinfo.tb
    while traceback.tb_next:
        traceback = traceback.tb_next
    shown = {
        repr(x) for x in traceback.tb_frame.f_locals.values() if isinstance(x, Report) and not x
    }
    if call.excinfo.errisinstance(AssertionError):
        report.sections += [("check_gradients", table) for table in sorted(shown)]
