"""Files: written completely or not at all."""

import os
import sys
from pathlib import Path

import pytest

from engine import Value, draw, explore
from engine.files import write
from nn import MLP, History


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


def test_an_error_names_the_path_that_was_asked_for_and_no_temporary_one(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("old")
    for path, error, words in [
        (tmp_path / "nowhere" / "a.txt", FileNotFoundError, "there is no folder"),
        (tmp_path / "file" / "a.txt", FileNotFoundError, "there is no folder"),
        (tmp_path, IsADirectoryError, "this is a folder"),
    ]:
        with pytest.raises(error, match=words) as caught:
            write(path, "")
        assert str(caught.value).endswith(repr(str(path)))

    def refused(self, content):
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "write_bytes", refused)
    with pytest.raises(PermissionError) as caught:
        write(tmp_path / "a.txt", "")
    assert str(caught.value) == f"[Errno 13] Permission denied: '{tmp_path / 'a.txt'}'"


@pytest.mark.parametrize(
    "save",
    [
        lambda path: draw(Value(2.0) * 3).save(path.with_suffix(".svg")),
        lambda path: explore(Value(2.0) * 3).save(path.with_suffix(".html")),
        lambda path: MLP([1, 1]).save(path.with_suffix(".json")),
        lambda path: History([2.0, 1.0], {}).save(path.with_suffix(".svg")),
    ],
    ids=["picture", "page", "network", "curves"],
)
def test_whatever_is_saved_into_a_folder_that_is_not_there_says_so(tmp_path, save):
    with pytest.raises(FileNotFoundError, match=r"no folder .*nowhere: .*nowhere/mine\.[a-z]+'$"):
        save(tmp_path / "nowhere" / "mine")


def test_a_link_stays_a_link_and_permissions_stay(tmp_path):
    target, link = tmp_path / "target.txt", tmp_path / "link.txt"
    link.symlink_to(target)
    write(link, "new")
    assert link.is_symlink()
    assert target.read_text() == "new"
    target.chmod(0o600)
    write(link, "newer")
    assert (target.read_text(), target.stat().st_mode & 0o777) == ("newer", 0o600)


@pytest.mark.skipif(sys.platform == "emscripten", reason="names may be longer in a browser")
def test_a_name_may_be_as_long_as_the_system_allows_and_no_longer(tmp_path):
    longest = tmp_path / ("x" * 255)
    assert write(longest, "new").read_text() == "new"
    with pytest.raises(OSError, match=r"x'$"):
        write(tmp_path / ("x" * 256), "new")
    assert [*tmp_path.iterdir()] == [longest]


def test_a_link_that_leads_back_to_itself_is_refused(tmp_path):
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    with pytest.raises(OSError, match=r"loop'$"):
        write(loop, "new")
    assert [*tmp_path.iterdir()] == [loop]
