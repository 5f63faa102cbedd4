"""Module: anything that holds parameters as attributes, directly or in other modules."""

from collections.abc import Iterator

from engine import Value


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
        """Forget all gradients: None, so that a parameter no pass reaches does not look like 0."""
        for parameter in self.parameters():
            parameter.grad = None


def _walk(part, name, seen):
    if id(part) in seen:
        return
    seen.add(id(part))
    if isinstance(part, Value):
        yield name, part
    elif isinstance(part, Module):
        for attribute, inside in vars(part).items():
            yield from _walk(inside, f"{name}.{attribute}".lstrip("."), seen)
    elif isinstance(part, list | tuple):
        for i, inside in enumerate(part):
            yield from _walk(inside, f"{name}.{i}", seen)
