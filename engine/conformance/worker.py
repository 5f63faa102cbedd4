"""The process in which an engine from a file is tried, so that nothing it does harms the judge.

Here its names clash with none of petalgrad's, it may print, exit or crash, and the judge may stop
it. Numbers of a claim and an example come in, a line each, and lines of JSON go out.
"""

import dataclasses
import importlib
import json
import os
import sys
import traceback
from pathlib import Path
from types import ModuleType
from typing import Any

from .claims import CLAIMS
from .engines import Engine, NotOfferedError, told

ROOT = Path(__file__).resolve().parents[2]  # the folder of engine and nn
OWN = "petalgrad"  # stands for its own engine, where that is meant


def main() -> None:
    """Import the engine that the first argument names; then try each example that is asked for."""
    path, spelling = json.loads(sys.argv[1])
    asked, answers = os.fdopen(os.dup(0)), os.fdopen(os.dup(1), "w")
    with open(os.devnull) as nothing:
        os.dup2(nothing.fileno(), 0)  # an input() on import ends at once
    os.dup2(2, 1)  # what the engine prints goes to the judge's file, not among the answers

    def answer(**found: Any) -> None:
        print(json.dumps(found), file=answers, flush=True)

    try:
        engine = engine_named(path, spelling)
    except ValueError as error:
        answer(error=str(error))
        return
    sys.stdout.flush()
    answer(borrowed=borrowed(engine, path))
    for line in asked:
        i, j = map(int, line.split())
        if i < 0:
            answer(unknown=engine.unknown())
            continue
        claim, example = CLAIMS[i], CLAIMS[i].examples[j]
        answer(lines=engine.typed(example.lines), shows=engine.typed(example.shows))
        try:
            finding = engine.shown(claim, example)
        except NotOfferedError:
            answer(offered=False)
        else:
            answer(offered=True, finding=finding and dataclasses.asdict(finding))


def engine_named(path: str, spelling: dict[str, str]) -> Engine:
    """Return the engine at package.module:Value; ValueError, in one line, if there is none."""
    module_name, name = parts(path)
    if path != OWN:
        hide_petalgrad()
        sys.path.insert(0, os.path.abspath(os.path.dirname(path)) if "/" in path else os.getcwd())
    module = imported(module_name)
    if ours(module) and path != OWN:
        raise ValueError(
            f"{module_name} is petalgrad's own engine, since Python finds no {module_name}.py of"
            f" yours in {os.getcwd()}; to test petalgrad itself, write {OWN} instead of {path}"
        )
    names = vars(module)
    if not callable(names.get(name)):
        classes = [key for key, x in names.items() if isinstance(x, type)]
        raise ValueError(f"{module_name} has no {name}; it has {', '.join(classes) or 'no class'}")
    return Engine(names[name], names, **spelling)


def parts(path: str) -> tuple[str, str]:
    """Return the module and the class in package.module:Value, or in folder/file.py:Value.

    >>> parts("micrograd.engine:Value"), parts("steps/one.py:Node"), parts("my_engine")
    (('micrograd.engine', 'Value'), ('one', 'Node'), ('my_engine', 'Value'))
    """
    if path == OWN:
        return "engine", "Value"
    module, _, name = path.rpartition(":")
    if not module or name.endswith(".py"):
        module, name = path, "Value"
    if module.endswith(".py"):
        module = Path(module).stem
    if not all(part.isidentifier() for part in [*module.split("."), name]):
        raise ValueError("write package.module:Class, as in micrograd.engine:Value")
    return module, name


def hide_petalgrad() -> None:
    """Make room for the learner's own module named engine."""
    for name in list(sys.modules):
        if name.split(".")[0] == "engine":
            del sys.modules[name]


def imported(name: str) -> ModuleType:
    """Return a module; ValueError, in one line, if its import ends in anything else."""
    try:
        return importlib.import_module(name)
    except SystemExit:
        way_out = 'put what is to run, and exit, below if __name__ == "__main__":'
        raise ValueError(f"{name} exits when it is imported; {way_out}") from None
    except BaseException as error:
        missing = isinstance(error, ModuleNotFoundError) and error.name == name
        way_out = "; run this in the folder that it is in, or write its path" if missing else ""
        raise ValueError(f"cannot import {name}: {told(error)}{place(error)}{way_out}") from error


def place(error: BaseException) -> str:
    """Return the line of the learner's file at which an import has failed."""
    passed = traceback.extract_tb(error.__traceback__)
    theirs = [x for x in passed if "importlib" not in x.filename and x.filename != __file__]
    if not theirs:
        return ""
    return f" (line {theirs[-1].lineno} of {os.path.basename(theirs[-1].filename)})"


def ours(module: ModuleType | None) -> bool:
    """Return whether a module is a part of petalgrad."""
    folder = Path(getattr(module, "__file__", None) or "").resolve().parent
    beside = folder.parent / "engine" / "elementary"  # there in every version of petalgrad
    return folder.name in ("engine", "nn") and beside.is_dir()


def borrowed(engine: Engine, path: str) -> str:
    """Return the name of petalgrad's class if the learner's module only imports that; else ""."""
    module = sys.modules.get(engine.node.__module__)
    own = path != OWN and ours(module)
    return f"{engine.node.__module__}.{engine.node.__name__}" if own else ""
