"""Module: anything that has parameters as attributes, directly or in other modules."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engine import Value
from engine.files import write


class Module:
    """A part of a network. Its parameters are found by walking its attributes.

    >>> class Line(Module):
    ...     def __init__(self):
    ...         self.slope, self.offset = Value(2.0), Value(1.0)
    >>> [name for name, parameter in Line().named_parameters()]
    ['slope', 'offset']
    """

    def named_parameters(self) -> Iterator[tuple[str, Value]]:
        """Yield each parameter once with its name, in the order of assignment: "hidden.0.bias"."""
        yield from _walk(self, "", set())

    def parameters(self) -> list[Value]:
        """Return the parameters, each once, in the order of assignment."""
        return [parameter for _, parameter in self.named_parameters()]

    def zero_grad(self) -> None:
        """Set every grad to None: a 0 would look as if a backward pass had come to it."""
        for parameter in self.parameters():
            parameter.grad = None

    def save(self, path: str | os.PathLike) -> Path:
        """Write the parameters' numbers to path as JSON, {name: number}, and return the path.

        ValueError if a number is nan or infinite; TypeError if one is neither a float nor an int,
        since JSON has no others. No file is changed in these cases.
        """
        numbers = {}
        for name, parameter in self.named_parameters():
            _require_plain(name, parameter)
            if not _finite(parameter.data):
                raise ValueError(
                    f"{name} is {parameter.data}, and a network with such a number is of no use;"
                    " save it before training goes wrong, or train at a smaller learning rate"
                )
            numbers[name] = parameter.data
        return write(path, json.dumps(numbers, indent=2, ensure_ascii=False) + "\n")

    def load(self, path: str | os.PathLike) -> None:
        """Set the parameters to the numbers that `save` wrote to path, to the last digit.

        ValueError if the file does not fit this module; no parameter is changed in this case.
        """
        parameters = dict(self.named_parameters())
        for name, parameter in parameters.items():
            _require_plain(name, parameter)
        numbers = _read(path)
        missing = [name for name in parameters if name not in numbers]
        unknown = [name for name in numbers if name not in parameters]
        if missing or unknown:
            raise ValueError(
                f"{path} does not fit this network: missing in the file: {_quoted(missing)};"
                f" missing in the network: {_quoted(unknown)}; load it into a"
                f" {type(self).__name__} built like the one that was saved"
            )
        for name, parameter in parameters.items():
            parameter.data = numbers[name]


def _walk(part: Any, name: str, seen: set[int]) -> Iterator[tuple[str, Value]]:
    """Yield (name, parameter) of each parameter in a part that has not been seen."""
    if id(part) in seen:
        return
    seen.add(id(part))
    if isinstance(part, Value):
        if not part.parents and part.role not in ("constant", "input"):  # not a result
            yield name, part
    elif isinstance(part, Module):
        for attribute, inside in vars(part).items():
            yield from _walk(inside, f"{name}.{attribute}".lstrip("."), seen)
    elif isinstance(part, list | tuple | dict):
        for key, inside in part.items() if isinstance(part, dict) else enumerate(part):
            yield from _walk(inside, f"{name}.{key}", seen)


def _read(path: str | os.PathLike) -> dict[str, Any]:
    """Return {name: number} from a JSON file; ValueError if it holds anything else."""

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, number in pairs:
            if name in found:
                raise ValueError(f"it has {name!r} twice; delete the wrong one")
            found[name] = number
        return found

    try:
        numbers = json.loads(Path(path).read_text(encoding="utf-8"), object_pairs_hook=unique)
    except (ValueError, RecursionError) as error:  # brackets nested too deeply
        raise ValueError(f"{path} is not JSON as Module.save writes it: {error}") from None
    if not isinstance(numbers, dict):
        raise ValueError(
            f"{path} holds {numbers!r:.60}, not the {{name: number}} that Module.save writes"
        )
    for name, number in numbers.items():
        if not _finite(number):
            raise ValueError(
                f"{path} has {name!r} = {number!r:.60}, which is not a finite number; correct the"
                " file, or save the network again"
            )
    return numbers


def _require_plain(name: str, parameter: Value) -> None:
    if not _plain(parameter.data):
        raise TypeError(
            f"{name} holds {parameter.data!r:.60}, and only floats and ints can be saved and"
            f" loaded; set its data to one, or save {type(parameter.data).__name__} numbers with"
            " code of your own"
        )


def _plain(x: Any) -> bool:
    return isinstance(x, int | float) and not isinstance(x, bool)


def _finite(x: Any) -> bool:
    return _plain(x) and abs(x) <= sys.float_info.max  # an int may be too large for a float


def _quoted(names: list[str]) -> str:
    """Return the first three names, and how many more there are."""
    shown = ", ".join([repr(name) for name in names[:3]])
    return f"{shown} and {len(names) - 3} more" if len(names) > 3 else shown or "none"
