"""Neuron, Layer, MLP: the usual network, each part of it a list of the smaller ones.

The labels give the place, and count from 1. In a network with one hidden layer

    x1, x2, ...       are the inputs
    h1, h2, ...       the results of the hidden neurons
    w1[2], b1         the weight of h1 for x2, network.layers[0].neurons[0].weights[1], and its bias
    out               the output; of several, out1, out2, ...
    w_out[2], b_out   its weight for h2, and its bias

With more hidden layers h2_3 is neuron 3 of layer 2, and w2_3[1] its weight for h1_1.
"""

import math
from collections.abc import Callable, Iterable, Mapping, Set
from random import Random
from typing import Any

from engine import Value, leaky_relu, relu, total

from . import arguments
from .module import Module

GENERATOR = Random(0)  # of the weights where none is given: one for all, or they would be the same


class Neuron(Module):
    """activation(w[1] * x1 + w[2] * x2 + ... + b), with the given number of inputs.

    The activation is a function such as engine.relu or engine.tanh, or None. The weights are random
    numbers from the generator, such as random.Random(7): the same seed gives the same weights on
    every machine. The bias starts at 0. `name` is the label of the result, and `mark` is what the
    labels of the parameters have after w and b.

    >>> neuron = Neuron(2, None, Random(0))
    >>> for parameter, number in zip(neuron.parameters(), [0.5, -2.0, 1.0]):
    ...     parameter.data = number
    >>> neuron([4.0, 1.0]).data
    1.0
    """

    def __init__(
        self,
        inputs: int,
        activation: Callable | None = relu,
        generator: Random = GENERATOR,
        *,
        name: str = "a",
        mark: str = "",
    ):
        arguments.whole("Neuron(inputs=)", inputs)
        if activation is not None and not callable(activation):
            raise TypeError(
                f"an activation must be a function such as engine.relu, or None, not {activation!r}"
            )
        # With a variance of 1/inputs, the results spread as the inputs do (Xavier). A relu blocks
        # half of them, and needs twice that (He). Numbers uniform in -r..r have variance r**2 / 3.
        variance = (2 if activation in (relu, leaky_relu) else 1) / inputs
        r = math.sqrt(3 * variance)
        self.weights = [
            Value(generator.uniform(-r, r), role="parameter", label=f"w{mark}[{i}]")
            for i in range(1, inputs + 1)
        ]
        self.bias = Value(0.0, role="parameter", label=f"b{mark}")
        self.activation = activation
        self.name = name

    def __call__(self, inputs: Iterable, *others: Any) -> Value:
        """Return the result: a node for each product, one for their sum, one for the activation."""
        xs = _inputs(inputs, others, len(self.weights), "neuron", "Neuron(inputs=)")
        products = [w * x for w, x in zip(self.weights, xs, strict=True)]
        result = total([*products, self.bias])
        if self.activation is not None:
            result = self.activation(result)
            if not isinstance(result, Value):
                raise TypeError(
                    f"the activation returned {result!r:.60}, not a Value, so that no gradient"
                    " could pass; use functions of engine, as in maximum(x, 0) for max(x, 0)"
                )
        return result.named(self.name)

    def _title(self) -> str:
        return f"Neuron({len(self.weights)}, {_name(self.activation)})"


class Layer(Module):
    """The given number of neurons, one for each output; all have the same inputs.

    >>> layer = Layer(3, 2, relu, Random(0))
    >>> len(layer([1.0, 2.0, 3.0])), len(layer.parameters())
    (2, 8)
    """

    def __init__(
        self,
        inputs: int,
        outputs: int,
        activation: Callable | None = relu,
        generator: Random = GENERATOR,
        *,
        name: str = "a",
        mark: str = "",
    ):
        arguments.whole("Layer(inputs=)", inputs)
        arguments.whole("Layer(outputs=)", outputs)
        places = range(1, outputs + 1) if outputs > 1 else [""]
        self.neurons = [
            Neuron(
                inputs,
                activation,
                generator,
                name=f"{name}{place}".rstrip("_"),
                mark=f"{mark}{place}".rstrip("_"),
            )
            for place in places
        ]

    def __call__(self, inputs: Iterable, *others: Any) -> list[Value]:
        """Return a list of the neurons' results."""
        count = len(self.neurons[0].weights)
        xs = _inputs(inputs, others, count, "layer", "Layer(inputs=)")  # shared by all neurons
        return Outputs([neuron(xs) for neuron in self.neurons])

    def _title(self) -> str:
        first = self.neurons[0]
        return f"Layer({len(first.weights)}, {len(self.neurons)}, {_name(first.activation)})"


class MLP(Module):
    """A multilayer perceptron: layers one after the other.

    The sizes are the number of inputs, and then the number of neurons in each layer. The activation
    follows every layer but the last, so that the outputs can be any numbers. The same seed gives
    the same network.

    >>> network = MLP([2, 8, 1])
    >>> len(network([0.0, 1.0])), len(network.parameters())
    (1, 33)
    >>> print(network)
    MLP([2, 8, 1], activation=relu), 33 parameters
        layers.0: Layer(2, 8, relu), 24 parameters
        layers.1: Layer(8, 1, None), 9 parameters
    """

    def __init__(
        self,
        sizes: Iterable[int],
        *others: Any,
        activation: Callable | None = relu,
        seed: int = 0,
    ):
        if others:  # MLP(2, [16, 16, 1]), as micrograd has it, or MLP(2, 16, 1)
            given = [sizes, *others]
            found = [x for part in given for x in (part if isinstance(part, Iterable) else [part])]
            counts = [x for x in found if not callable(x)]
            named = "".join([f", activation={_name(x)}" for x in found if callable(x)])
            raise TypeError(
                "MLP takes one list of sizes, from the inputs to the outputs; write"
                f" MLP({counts}{named})"
            )
        sizes = list(sizes) if isinstance(sizes, Iterable) else [sizes]
        if len(sizes) < 2:
            raise ValueError(
                "MLP(sizes=) needs at least the number of inputs and the number of outputs, as in"
                f" MLP([2, 8, 1]), and this is {sizes}"
            )
        for size in sizes:
            arguments.whole("each of MLP(sizes=)", size)
        generator = Random(seed)
        self.layers = []
        last = len(sizes) - 1
        for i in range(1, last):
            mark = f"{i}_" if last > 2 else ""
            layer = Layer(sizes[i - 1], sizes[i], activation, generator, name=f"h{mark}", mark=mark)
            self.layers.append(layer)
        self.layers.append(Layer(sizes[-2], sizes[-1], None, generator, name="out", mark="_out"))

    def __call__(self, inputs: Iterable, *others: Any) -> list[Value]:
        """Return the last layer's results: a list, even of one."""
        count = len(self.layers[0].neurons[0].weights)
        xs = _inputs(inputs, others, count, "network", "MLP(sizes=)")
        for layer in self.layers:
            xs = layer(xs)
        return xs

    def _title(self) -> str:
        neurons = [layer.neurons for layer in self.layers]
        sizes = [len(neurons[0][0].weights), *map(len, neurons)]
        return f"MLP({sizes}, activation={_name(neurons[0][0].activation)})"


class Outputs(list):
    """The results of a layer or a network: a list, even of one.

    With an ordinary list, 2 * [y] is [y, y], and -1 * [y] is []; a list of one is true, and equal
    to no number. Here each of these is an error that says what to write. So is an attribute of a
    Value, as in network(x).data.
    """

    __hash__ = None

    def _refused(self, other: Any = None) -> Any:
        if hasattr(other, "__array__"):  # an array or a Series computes with each element
            return NotImplemented
        raise TypeError(self._instead("and no number"))

    def _instead(self, what: str) -> str:
        if len(self) == 1:
            return (
                f"a network of one output returns a list of one Value, {what}; write network(x)[0]"
            )
        return f"a network returns a list, here of {len(self)} Values, {what}; choose one of them"

    def __add__(self, other: Any) -> Any:
        """The elements of both lists."""
        return super().__add__(other) if isinstance(other, list) else self._refused(other)

    def __radd__(self, other: Any) -> Any:
        return [*other, *self] if isinstance(other, list) else self._refused(other)

    def __eq__(self, other: Any) -> Any:
        return super().__eq__(other) if isinstance(other, list) else self._refused(other)

    def __ne__(self, other: Any) -> Any:
        return super().__ne__(other) if isinstance(other, list) else self._refused(other)

    __mul__ = __rmul__ = __imul__ = __neg__ = __abs__ = __round__ = _refused
    __float__ = __int__ = __complex__ = __bool__ = _refused
    __sub__ = __rsub__ = __truediv__ = __rtruediv__ = __pow__ = __rpow__ = _refused
    __lt__ = __le__ = __gt__ = __ge__ = _refused

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):  # what NumPy and notebooks ask for
            raise AttributeError(name)
        raise AttributeError(self._instead(f"which has no {name}"))


def _name(activation: Callable | None) -> str:
    return getattr(activation, "__name__", repr(activation))


def _inputs(inputs: Any, others: tuple, count: int, part: str, argument: str) -> list[Value]:
    """Return the inputs as Values; an error unless there are as many as the part takes."""
    if others:
        raise TypeError(f"this {part} takes its inputs in one list, such as {[inputs, *others]}")
    if hasattr(inputs, "to_numpy"):  # a row of a table, or a whole one, of which the columns
        inputs = inputs.to_numpy().T
    if not isinstance(inputs, Iterable) or isinstance(inputs, Mapping | Set):
        raise TypeError(f"this {part} takes a list of {count} numbers or Values, not {inputs!r}")
    xs = list(inputs)
    if len(xs) != count:
        if getattr(inputs, "shape", ())[1:] == (count,):
            raise ValueError(
                f"this {part} takes {count} inputs and got {len(xs)} samples of {count}; give it"
                f" the columns, {part}(X.T), for all samples at once"
            )
        raise ValueError(f"this {part} takes {count} inputs and got {len(xs)}; see {argument}")
    return [
        x if isinstance(x, Value) else Value(x, role="input", label=f"x{i}")
        for i, x in enumerate(xs, 1)
    ]
