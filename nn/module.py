"""Module: anything that has parameters as attributes, directly or in other modules."""

import dataclasses
import functools
import itertools
import json
import os
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Set
from contextlib import suppress
from pathlib import Path
from types import FunctionType, MemberDescriptorType, MethodType, ModuleType
from typing import Any

from engine import Value, elementary
from engine.elements import has_elements
from engine.files import write

INSTEAD = {  # {what others call it: what to write here}
    **dict.fromkeys(["forward", "predict"], "network(inputs)"),
    "state_dict": "network.save(path)",
    "load_state_dict": "network.load(path)",
    **dict.fromkeys(["train", "eval"], "nothing: a network has one mode"),
    **dict.fromkeys(["to", "cuda", "cpu"], "nothing: numbers stay in Python"),
}


class Module:
    """A part of a network. Its parameters are found by walking its attributes.

    They may stand in modules, dataclasses, lists, tuples, deques, dicts and arrays of objects, one
    inside the other. Anywhere else a parameter is a TypeError, since it would not be trained.
    A leaf with role="input" or role="constant" is no parameter.

    >>> class Line(Module):
    ...     def __init__(self):
    ...         self.slope, self.offset = Value(2.0), Value(1.0)
    >>> [name for name, parameter in Line().named_parameters()]
    ['slope', 'offset']
    """

    def __call__(self, *inputs: Any, **named: Any) -> Any:
        """TypeError: a subclass defines what it computes."""
        kind = type(self).__name__
        raise TypeError(
            f"{kind} does not say what it computes; write `def __call__(self, ...)` in its class,"
            " where PyTorch has `forward`"
        )

    def __getattr__(self, name: str) -> Any:
        """AttributeError; for what other libraries have, it says what to write here."""
        instead = f"; write {INSTEAD[name]}" if name in INSTEAD else ""
        raise AttributeError(f"{type(self).__name__} has no {name}{instead}")

    def named_parameters(self) -> Iterator[tuple[str, Value]]:
        """Yield each parameter once with its name, in the order of assignment: "hidden.0.bias"."""
        seen: dict[int, Any] = {}
        beside: list[tuple[str, Any]] = []
        yield from _walk(self, "", seen, beside)
        for name, part in beside:
            _refuse_hidden(name, part, seen)

    def parameters(self) -> list[Value]:
        """Return the parameters, each once, in the order of assignment."""
        return [parameter for _, parameter in self.named_parameters()]

    def zero_grad(self) -> None:
        """Set every grad to None: a 0 would look as if a backward pass had come to it."""
        for parameter in self.parameters():
            parameter.grad = None

    def __repr__(self) -> str:
        """The module and the modules directly in it, each with how many parameters it has."""
        inside = [f"    {name}: {_line(x)}" for name, x in _modules(vars(self), "", set())]
        return "\n".join([_line(self), *inside])

    def _title(self) -> str:
        """The module in a few words."""
        return type(self).__name__

    def save(self, path: str | os.PathLike) -> Path:
        """Write the parameters' numbers to path as JSON, {name: number}, and return the path.

        ValueError if a number is nan or infinite; TypeError if one is neither a float nor an int,
        since JSON has no others. No file is changed in these cases.
        """
        numbers = {}
        for name, parameter in self._by_name().items():
            x = elementary.number(parameter.data)
            if not _finite(x):
                raise ValueError(
                    f"{name} is {parameter.data}, and a network with such a number is of no use;"
                    " save it before training goes wrong, or train at a smaller learning rate"
                )
            numbers[name] = x
        return write(path, json.dumps(numbers, indent=2, ensure_ascii=False) + "\n")

    def load(self, path: str | os.PathLike) -> None:
        """Set the parameters to the numbers that `save` wrote to path, to the last digit.

        ValueError if the file does not fit this module; no parameter is changed in this case.
        """
        parameters = self._by_name()
        numbers = _read(path)
        missing = [name for name in parameters if name not in numbers]
        unknown = [name for name in numbers if name not in parameters]
        if missing or unknown:
            raise ValueError(
                f"{path} does not fit this network: missing in the file: {_quoted(missing)};"
                f" missing in the network: {_quoted(unknown)}; build the same {type(self).__name__}"
                " that was saved, and load the file into that"
            )
        for name, parameter in parameters.items():
            parameter.data = numbers[name]

    def _by_name(self) -> dict[str, Value]:
        """The parameters by name; an error if a file could not hold them all."""
        found: dict[str, Value] = {}
        for name, parameter in self.named_parameters():
            _require_plain(name, parameter)
            if name in found:
                raise ValueError(
                    f"two parameters would have the name {name!r} in a file; give one of them"
                    " another attribute or another key"
                )
            found[name] = parameter
        return found


def _walk(
    part: Any, name: str, seen: dict[int, Any], beside: list[tuple[str, Any]]
) -> Iterator[tuple[str, Value]]:
    """Yield (name, parameter) of each parameter in a part that has not been seen.

    Objects that are not walked are added to `beside`.
    """
    if type(part) in PLAIN or id(part) in seen:
        return
    seen[id(part)] = part  # which keeps it: another object would get the id of one that is gone
    if isinstance(part, Value):
        if _is_parameter(part):
            yield name, part
        return
    inside = _inside(part)
    if inside is None:
        beside.append((name, part))
    else:
        for key, x in inside:
            yield from _walk(x, f"{name}.{key}".lstrip("."), seen, beside)


FAR = 1000  # objects in an object: a figure or a logger, say, is not searched to its end
PLAIN = {float, int, str, bool, bytes, type(None)}  # in which there is no parameter


def _is_parameter(x: Value) -> bool:
    return not x.parents and x.role not in ("constant", "input")  # no result either


def _inside(part: Any) -> Iterator[tuple[Any, Any]] | None:
    """Yield (name, part) of all parts in a part; None if its parts have no names that last."""
    if isinstance(part, Module):
        return iter(_attributes(part).items())
    if isinstance(part, Mapping):
        return iter(part.items())
    if isinstance(part, list | tuple | deque):
        return iter(enumerate(part))
    if has_elements(part) and type(part).__module__ == "numpy":
        indices = itertools.product(*map(range, part.shape))
        return ((".".join(map(str, index)), part[index]) for index in indices)
    if dataclasses.is_dataclass(part) and not isinstance(part, type) and not _ours(part):
        fields = dataclasses.fields(part)
        return ((x.name, getattr(part, x.name)) for x in fields if hasattr(part, x.name))
    return None


def _attributes(part: Any) -> dict[str, Any]:
    """The attributes of an object that may have parameters, those of its class and slots too."""
    of_class: dict[str, Any] = {}
    for cls in reversed(type(part).__mro__):
        of_class |= vars(cls)
    found = {}
    for name, x in of_class.items():
        if isinstance(x, MemberDescriptorType):  # a slot, which may still be empty
            with suppress(AttributeError):
                found[name] = x.__get__(part)
        elif isinstance(x, Value | Module | list | tuple | dict) and name[:2] != "__":
            found[name] = x
    return found | getattr(part, "__dict__", {})  # one of its own hides one of the class


def _ours(part: Any) -> bool:
    """Whether a part is an object of this library, such as an optimizer or a picture."""
    return type(part).__module__.partition(".")[0] in ("engine", "nn")


def _refuse_hidden(name: str, part: Any, seen: dict[int, Any]) -> None:
    """TypeError if there is a parameter in a part that is not walked, and nowhere else."""
    looked, stack = {id(part)}, [part]
    while stack and len(looked) < FAR:
        x = stack.pop()
        if isinstance(x, Value):
            if _is_parameter(x) and id(x) not in seen:
                raise TypeError(_where(name, part, x))
            continue
        for y in _anything_in(x):
            if type(y) not in PLAIN and id(y) not in looked:
                looked.add(id(y))
                stack.append(y)


def _anything_in(x: Any) -> Iterable:
    """What an object holds, in whatever order."""
    if isinstance(x, FunctionType):
        return _closed_over(x)
    if isinstance(x, functools.partial):
        return [x.func, *x.args, *x.keywords.values()]
    if isinstance(x, MethodType):
        return [x.__self__]
    if isinstance(x, type | ModuleType) or _ours(x):
        return ()
    if isinstance(x, Set):
        return x
    if has_elements(x):
        return x.to_numpy().ravel() if hasattr(x, "to_numpy") else x.ravel()
    inside = _inside(x)
    if inside is not None:
        return [y for _, y in inside]
    return _attributes(x).values()


def _closed_over(f: FunctionType) -> Iterator:
    """What a function uses of the function around it."""
    for cell in f.__closure__ or ():
        with suppress(ValueError):  # it has no number yet
            yield cell.cell_contents


def _where(name: str, part: Any, parameter: Value) -> str:
    """What to write for a parameter in a part that is not walked."""
    kind = type(part).__name__
    found = f"{name} is a {kind} and holds the parameter {parameter!r}, which would not be trained"
    if isinstance(part, Set):
        return f"{found}: a set has no order, and its parameters no names; write a list"
    if has_elements(part):
        return f"{found}; write a list of its Values"
    if isinstance(part, FunctionType | MethodType | functools.partial):
        return f"{found}; keep the parameter in an attribute of its own as well"
    return (
        f'{found}; write `class {kind}(Module)`, or role="constant" or "input" for a Value that'
        " is no parameter"
    )


def _modules(part: Any, name: str, seen: set[int]) -> Iterator[tuple[str, Module]]:
    """Yield (name, module) of the modules in a part, and not of those in these."""
    if isinstance(part, Module):
        yield name, part
    elif type(part) not in PLAIN and id(part) not in seen:
        seen.add(id(part))
        for key, inside in _inside(part) or ():
            yield from _modules(inside, f"{name}.{key}".lstrip("."), seen)


def _line(module: Module) -> str:
    """The module in a line of text; a parameter in a wrong place is no error here."""
    count = sum(1 for _ in _walk(module, "", {}, []))
    return f"{module._title()}, {count} parameter{'s' * (count != 1)}"


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
    if not _plain(elementary.number(parameter.data)):
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
