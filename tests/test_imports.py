"""Imports: they run one way, and engine asks for nothing that Python does not bring."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest
from processes import python

import engine
import nn

ENGINE = Path(engine.__file__).parent
PACKAGES = {
    "checking": [{"references"}, {"following", "report"}, {"chain_rules"}, {"__init__"}],
    "formatting": [{"text", "lanes"}, {"numbers"}, {"expressions"}, {"__init__"}],
    "languages": [
        {"codegen", "syntax"},
        {"identifiers"},
        {"lowering"},
        {"python"},
        {"arrays", "javascript"},
        {"__init__"},
    ],
    "tracing": [{"backward"}, {"table"}, {"samples"}, {"pathways"}, {"__init__"}],
    "drawing": [
        {"placeholders", "pdf", "scene"},
        {"picture"},
        {"labels"},
        {"lanes"},
        {"tables"},
        {"dot"},
        {"__init__"},
    ],
    "conformance": [
        {"operations", "example", "plugin"},
        {"rules"},
        {"claims"},
        {"engines", "report"},
        {"worker"},
        {"judge"},
        {"command", "__init__"},
    ],
    "explorer": [{"classes", "one_sample", "page_scene", "page_svg"}, {"model"}, {"__init__"}],
}
FLOORS = [  # from the bottom up: a module imports only from floors below its own
    {"elementary", "elsewhere", "files", "precedence", "conformance", "server"},
    {"elements", "graph", "guarded"},
    {"functions", "value", "grouping", "formatting"},
    {
        "custom",
        "numpy_protocol",
        "derivative",
        "expression_errors",
        "symbol",
    },
    {"languages", "naming", "recording", "stacking"},
    {"aligning", "batches"},
    {"side_by_side"},
    {"alone"},
    {"checking", "tracing"},
    {"drawing"},
    {"straightline", "expression"},
    {"explorer"},
    {"__init__", "command"},
]


def imported(path):
    """Where a file imports from, at the top or inside a function, as (dots, module)."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            for name in [node.module] if node.module else [alias.name for alias in node.names]:
                yield node.level, name.split(".")[0]


def floor(module, floors):
    return next(i for i, modules in enumerate(floors) if module in modules)


def modules(folder):
    """The names of the modules and packages in a folder."""
    packages = {path.parent.name for path in folder.glob("*/__init__.py")}
    return {path.stem for path in folder.glob("*.py")} | packages


def test_every_module_of_engine_has_its_floor():
    assert modules(ENGINE) == set.union(*FLOORS)
    for package, floors in PACKAGES.items():
        found = modules(ENGINE / package)
        if package == "conformance":
            found.add("plugin")  # which is beside the package in the wheel
        assert found == set.union(*floors)


@pytest.mark.parametrize("path", sorted(ENGINE.glob("*.py")), ids=lambda path: path.stem)
def test_a_module_of_engine_imports_only_from_below(path):
    for _, module in imported(path):
        assert floor(module, FLOORS) < floor(path.stem, FLOORS)


@pytest.mark.parametrize(
    "path",
    [path for package in PACKAGES for path in sorted((ENGINE / package).glob("*.py"))],
    ids=lambda path: f"{path.parent.name}.{path.stem}",
)
def test_a_module_of_a_package_imports_only_from_below_within_it_and_without(path):
    floors = PACKAGES[path.parent.name]
    for dots, module in imported(path):
        if dots == 1:
            assert floor(module, floors) < floor(path.stem, floors)
        else:
            assert floor(module, FLOORS) < floor(path.parent.name, FLOORS)


def test_elementary_imports_nothing_of_ours_but_itself():
    inside = modules(ENGINE / "elementary")
    for path in (ENGINE / "elementary").glob("*.py"):
        assert {dots for dots, _ in imported(path)} <= {1}
        assert {module for _, module in imported(path)} <= inside


def test_engine_never_imports_nn():
    for path in ENGINE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = (
                [alias.name for alias in getattr(node, "names", [])]
                if "Import" in type(node).__name__
                else []
            )
            assert "nn" not in {
                name.split(".")[0] for name in [*names, getattr(node, "module", "") or ""]
            }


def loaded(module):
    """The names of the modules that importing a module loads, in a Python of its own."""
    program = (
        f"import sys; before = set(sys.modules); import {module}; print(*set(sys.modules) - before)"
    )
    return set(python("-c", program).split())


@pytest.mark.parametrize("module", ["engine", "engine.command", "nn"])
def test_importing_engine_or_nn_loads_the_standard_library_alone(module):
    found = {name.split(".")[0] for name in loaded(module)}
    assert found - {"engine", "nn"} <= sys.stdlib_module_names


def test_importing_engine_does_not_load_what_only_the_command_or_a_picture_needs():
    only_the_command = {"argparse", "ast", "difflib", "inspect", "engine.command"}
    if sys.version_info >= (3, 14):
        only_the_command.remove("ast")  # Python's own annotationlib loads it there
    assert not loaded("engine") & {*only_the_command, "importlib.metadata"}


@pytest.mark.parametrize("package", [engine, nn], ids=lambda package: package.__name__)
def test_the_public_names_exist(package):
    assert len(package.__all__) == len(set(package.__all__))
    assert all(hasattr(package, name) for name in package.__all__)


def test_an_engine_of_ones_own_in_the_way_is_told_in_words(tmp_path):
    """A file engine.py beside the program comes before petalgrad's package of that name."""
    (tmp_path / "engine.py").write_text("class Value: pass\n", encoding="utf-8")
    (tmp_path / "program.py").write_text("from nn import MLP\n", encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "program.py"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ENGINE.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "nn needs petalgrad's package engine, but Python found" in run.stderr
    assert str(tmp_path / "engine.py") in run.stderr
    assert "give that file another name, such as my_engine.py" in run.stderr
