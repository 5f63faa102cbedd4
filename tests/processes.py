"""Starts Python and Node for the tests, and finds other programs that they need."""

import os
import shutil
import subprocess
import sys

import pytest

CI = bool(os.environ.get("CI"))


def needed(program):
    """The path of a program; if it is missing, the test is skipped, or fails in CI."""
    path = shutil.which(program)
    if path is None and not CI:
        pytest.skip(f"needs {program}, which is not installed")
    return path or program


def python(*words, folder=None, **environment):
    """What Python prints, when it finds the same modules as this process."""
    done = subprocess.run(
        [sys.executable, *words],
        cwd=folder,
        env={**environment, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def in_node(source):
    """What a program in JavaScript prints."""
    done = subprocess.run(
        [needed("node"), "-"], input=source, capture_output=True, text=True, check=True
    )
    return done.stdout
