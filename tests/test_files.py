"""Files: written completely or not at all."""

import os

import pytest

from engine.files import write


def test_text_and_bytes_are_written_and_the_path_returned(tmp_path):
    assert write(tmp_path / "a.txt", "grün").read_bytes() == "grün".encode()
    assert write(tmp_path / "a.txt", b"\x00").read_bytes() == b"\x00"


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    path = write(tmp_path / "a.txt", "old")
    monkeypatch.setattr(os, "replace", lambda *_: (_ for _ in ()).throw(OSError("disk full")))
    with pytest.raises(OSError, match="disk full"):
        write(path, "new")
    assert [(p.name, p.read_text()) for p in tmp_path.iterdir()] == [("a.txt", "old")]


def test_a_missing_folder_is_an_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        write(tmp_path / "nowhere" / "a.txt", "")
