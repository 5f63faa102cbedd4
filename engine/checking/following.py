"""A function of Values, followed along a line: how its number changes from point to point."""

import itertools
import random
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from ..elementary import lane_shape, lane_total
from ..elementary import number as number_of
from ..graph import innermost
from ..value import Value, constant


class Line(NamedTuple):
    """A line through the inputs."""

    name: str
    speeds: list  # how fast each input changes along it; None if it does not
    size: float  # of the inputs that do

    def slope(self, leaves: list, gradients: dict, sign: Callable = lambda x: x) -> float:
        """The derivative along the line, computed from the gradients of the leaves."""
        found = 0.0
        for leaf, speed in zip(leaves, self.speeds, strict=True):
            if leaf in gradients and speed is not None:
                found = found + lane_total(sign(innermost(gradients[leaf]) * speed))
        return float(found)


class Following:
    """f, called with its inputs as Values, or with none if it depends on a module's parameters.

    leaves  the Values of the inputs
    names   what a table calls them
    """

    def __init__(self, f: Any, inputs: Any):
        if not callable(f):
            raise TypeError(f"check_gradients takes a function or a Value, and not {f!r:.60}")
        if inputs is None:
            raise TypeError(
                "check_gradients needs the numbers at which f is to be checked, as in"
                " check_gradients(f, [2.0, 3.0])"
            )
        self.module = hasattr(inputs, "named_parameters")
        if self.module:
            named = [*inputs.named_parameters()]
        else:
            if not isinstance(inputs, list | tuple):
                inputs = [inputs]
            named = [(getattr(x, "label", "") or str(i), x) for i, x in enumerate(inputs)]
        self.names = [name for name, _ in named]
        self.numbers = [real(x, name) for name, x in named]
        self.leaves = [x for _, x in named] if self.module else [*map(Value, self.numbers)]
        self.f, self.operands = f, [] if self.module else self.leaves

    def __call__(self) -> Value:
        """The result of f, in a graph with the leaves."""
        try:
            y = self.f(*self.operands)
            if isinstance(y, list | tuple):
                raise TypeError(
                    f"f must return one number, and returned {y!r:.60}; check one of them, or their"
                    " total"
                )
            return constant(y)
        except TypeError as error:
            count = len(self.operands)
            error.add_note(f"check_gradients calls f with {count} Values, one for each input")
            raise

    def at(self, numbers: list) -> Any:
        """The result of f for other inputs, as one number: the sum of its lanes if it has any."""
        before = [x.data for x in self.leaves]
        try:
            for x, number in zip(self.leaves, numbers, strict=True):
                x.data = number
            return alone(self())
        finally:
            for x, number in zip(self.leaves, before, strict=True):
                x.data = number

    def along(self, line: Line) -> Callable:
        """f as a function of the position on a line."""

        def g(t: Any) -> Any:
            pairs = zip(self.numbers, line.speeds, strict=True)
            return self.at([x + (t.real * 0 if v is None else t * v) for x, v in pairs])

        return g

    def lines(self) -> Iterator[Line]:
        """A line for each input and for each element of an array, on which only that changes."""
        for i, x in enumerate(self.numbers):
            for name, v, size in one_by_one(self.names[i], x):
                yield Line(name, [v if k == i else None for k in range(len(self.numbers))], size)

    def random_lines(self, count: int) -> Iterator[Line]:
        """Lines on which all inputs change, the same ones each time."""
        chance = random.Random(0)
        sizes = [size for x in self.numbers for _, _, size in one_by_one("", x)]
        for i in range(count):
            yield Line(
                f"direction {i + 1}", [at_random(x, chance) for x in self.numbers], min(sizes)
            )


def real(x: Any, name: str) -> Any:
    """A float, or an array of float64: in these, differences keep the most digits."""
    x = innermost(number_of(x))
    if lane_shape(x):
        return x.astype(float)
    try:
        return float(x)
    except (TypeError, ValueError):
        raise TypeError(
            f"check_gradients takes real numbers, and input {name} is {x!r:.60}"
        ) from None


def one_by_one(name: str, x: Any) -> Iterator[tuple[str, Any, float]]:
    """Each number in an input: its name, the speeds at which only that one changes, its size."""
    if not lane_shape(x):
        yield name, 1.0, abs(x)
        return
    for place in itertools.product(*map(range, lane_shape(x))):
        speed = 0 * x
        speed[place] = 1.0
        yield f"{name}[{', '.join(map(str, place))}]", speed, abs(float(x[place]))


def at_random(x: Any, chance: Any) -> Any:
    """A random speed, or one for each number of an array."""
    if not lane_shape(x):
        return chance.uniform(-1, 1)
    speed = 0 * x
    for i in range(x.size):
        speed.flat[i] = chance.uniform(-1, 1)
    return speed


def alone(y: Any) -> Any:
    """The number in a Value: the sum of its lanes, whose gradient is what backward() finds."""
    return lane_total(innermost(y))
