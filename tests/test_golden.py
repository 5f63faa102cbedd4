"""Golden files: a changed text is shown, and written anew only where somebody will look."""

from pathlib import Path
from types import SimpleNamespace

import conftest
import pytest


def test_a_text_that_has_changed_is_shown_line_by_line(golden, monkeypatch, request, tmp_path):
    monkeypatch.setattr(conftest, "GOLDEN", tmp_path)
    monkeypatch.setattr(request.config.option, "renew", False)
    (tmp_path / "kept").write_text("one\ntwo\n")
    golden("kept", "one\ntwo\n")
    for name, lines in ("kept", r"-two\n\+2\n"), ("new", r"\+one\n\+2\n"):
        with pytest.raises(pytest.fail.Exception, match=rf"{lines}\nif .* pytest with --renew$"):
            golden(name, "one\n2\n")
    monkeypatch.setattr(request.config.option, "renew", True)
    golden("new", "one\n2\n")
    assert (tmp_path / "new").read_text() == "one\n2\n"


def test_in_ci_nothing_is_renewed(monkeypatch):
    monkeypatch.setattr(conftest, "CI", True)
    with pytest.raises(pytest.UsageError, match="--renew is not for CI"):
        conftest.pytest_configure(SimpleNamespace(getoption=lambda name: True))


def test_every_golden_file_is_compared_with_something():
    tests = "".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("*.py"))
    assert [path.name for path in conftest.GOLDEN.iterdir() if f'"{path.name}"' not in tests] == []
