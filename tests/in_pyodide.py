"""The tests in the Python of a browser, under Node; .ci/run says how they are started.

What is not there, NumPy above all, is replaced by a module whose use skips the test. Tests that
start a process are skipped too.
"""

import subprocess
import sys
import types
from pathlib import Path

import pytest

from engine.drawing import picture

TESTS = Path(__file__).parent
LIBRARIES = ["numpy", "numpy.random", "sympy", "pandas", "PIL", "matplotlib", "matplotlib.figure"]
LEFT_OUT = [  # they need a browser, a server, other programs or the files of the repository
    "test_playground_browser",
    "test_playground_firefox",
    "test_explorer_browser",
    "test_server",
    "test_notebook",
    "test_readme",
    "test_demos",
    "test_scale",
]
ELSEWHERE = [
    # it expects Linux's number of an error
    "test_files.py::test_an_error_names_the_path_that_was_asked_for_and_no_temporary_one",
    # the suite goes only 500 operations deep here, which recursion survives
    "test_conformance.py::test_the_first_finding_is_the_mistake_and_its_cause[recursion]",
    "test_conformance.py::test_of_two_mistakes_a_turned_sign_comes_before_the_depth",
    "test_conformance.py::test_of_two_breaks_a_missing_method_comes_last",
    "test_conformance.py::test_the_words_about_each_wrong_engine_are_what_they_have_always_been",
]


class Missing(types.ModuleType):
    """A library that is not there: whoever uses it is skipped."""

    __path__ = ()

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        pytest.skip(f"needs {self.__name__}", allow_module_level=True)


def no_process(*words, **named):
    """Skip the test that would start a process."""
    pytest.skip("needs a process")


if __name__ == "__main__":
    sys.modules.update({name: Missing(name) for name in LIBRARIES})
    subprocess.run = subprocess.Popen = picture.engine = no_process
    options = ["-q", "-m", "not slow", "-p", "no:cacheprovider", "--tb=short", "-r", "fE"]
    options += ["-o", "addopts=--doctest-modules"]  # a browser's Python has one process
    options += [f"--ignore={TESTS / name}.py" for name in LEFT_OUT]
    # pytest closes the files in which it captures output later here than elsewhere
    options += ["-W", "ignore::pytest.PytestUnraisableExceptionWarning"]
    options += [f"--deselect=tests/{test}" for test in ELSEWHERE]
    sys.exit(pytest.main([*options, *sys.argv[1:], "tests", "engine", "nn"]))
