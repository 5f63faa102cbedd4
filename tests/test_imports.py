"""Imports: they run one way, and engine asks for nothing that Python does not bring."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import engine
import nn

MODULES = sorted(Path(engine.__file__).parent.glob("*.py"))

FLOORS = [  # from the bottom up: a module imports only from floors below its own
    {"elementary", "files"},
    {"graph", "functions", "notation", "picture"},
    {"value", "grouping", "markup", "table"},
    {"checking", "derivative", "tracing", "pathways"},
    {"scene"},
    {"drawing"},
    {"__init__"},
]


def imported(path):
    """The engine modules that a file imports, at the top or inside a function."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            yield from [node.module] if node.module else [alias.name for alias in node.names]


def floor(module):
    return next(i for i, modules in enumerate(FLOORS) if module.split(".")[0] in modules)


def test_every_module_of_engine_has_its_floor():
    found = {path.stem for path in MODULES} | {"elementary"}
    assert found == set.union(*FLOORS)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_a_module_of_engine_imports_only_from_below(path):
    assert all(floor(module) < floor(path.stem) for module in imported(path))


def test_elementary_imports_nothing_of_ours_but_itself():
    for path in (Path(engine.__file__).parent / "elementary").glob("*.py"):
        assert set(imported(path)) <= {"real"}


def test_engine_never_imports_nn():
    for path in Path(engine.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = (
                [alias.name for alias in getattr(node, "names", [])]
                if "Import" in type(node).__name__
                else []
            )
            assert "nn" not in {
                name.split(".")[0] for name in [*names, getattr(node, "module", "") or ""]
            }


def test_importing_engine_loads_the_standard_library_alone():
    program = (
        "import sys; before = set(sys.modules); import engine; print(*set(sys.modules) - before)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": ":".join(filter(None, sys.path))},
        capture_output=True,
        check=True,
        text=True,
    )
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    assert loaded - {"engine"} <= sys.stdlib_module_names


@pytest.mark.parametrize("package", [engine, nn], ids=lambda package: package.__name__)
def test_the_public_names_exist(package):
    assert len(package.__all__) == len(set(package.__all__))
    assert all(hasattr(package, name) for name in package.__all__)
