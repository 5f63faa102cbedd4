"""Neuron, Layer, MLP: the usual network, each part of it a list of the smaller ones.

Every parameter and every result is labelled by its place, as in w[0][1][2]: in layer 0, neuron 1,
the weight of input 2, which is network.layers[0].neurons[1].weights[2]. b is a bias, a a result.
"""

import math
from collections.abc import Callable, Iterable
from random import Random
from typing import Any

from engine import Value, leaky_relu, relu, total

from .module import Module


class Neuron(Module):
    """activation(w[0] * x[0] + w[1] * x[1] + ... + b), for so many inputs.

    The activation is a function such as engine.relu or engine.tanh, or None for none. The weights
    are drawn from the generator, the same from the same seed on every machine; the bias is 0.

    >>> neuron = Neuron(2, None, Random(0))
    >>> for parameter, number in zip(neuron.parameters(), [0.5, -2.0, 1.0]):
    ...     parameter.data = number
    >>> neuron([4.0, 1.0]).data
    1.0
    """

    def __init__(
        self, inputs: int, activation: Callable | None, generator: Random, *, mark: str = ""
    ):
        _require_size("Neuron(inputs=)", inputs)
        _require_activation(activation)
        # A weight's variance is 1/inputs, so that results spread as the inputs do (Xavier), and
        # twice that before a relu, which blocks half of them (He). Uniform up to r it is r**2 / 3.
        variance = (2 if activation in (relu, leaky_relu) else 1) / inputs
        r = math.sqrt(3 * variance)
        self.weights = [
            Value(generator.uniform(-r, r), role="parameter", label=f"w{mark}[{i}]")
            for i in range(inputs)
        ]
        self.bias = Value(0.0, role="parameter", label=f"b{mark}")
        self.activation = activation
        self.mark = mark

    def __call__(self, inputs: Iterable) -> Value:
        """Return the result: a node for each product, one for their sum, one for the activation."""
        xs = _inputs(inputs, len(self.weights), "neuron", "Neuron(inputs=)")
        products = [w * x for w, x in zip(self.weights, xs, strict=True)]
        result = total([*products, self.bias])
        if self.activation is not None:
            result = self.activation(result)
        return result.named(f"a{self.mark}")


class Layer(Module):
    """So many neurons, all of which see the same inputs.

    >>> layer = Layer(3, 2, relu, Random(0))
    >>> len(layer([1.0, 2.0, 3.0])), len(layer.parameters())
    (2, 8)
    """

    def __init__(
        self,
        inputs: int,
        outputs: int,
        activation: Callable | None,
        generator: Random,
        *,
        mark: str = "",
    ):
        _require_size("Layer(inputs=)", inputs)
        _require_size("Layer(outputs=)", outputs)
        self.neurons = [
            Neuron(inputs, activation, generator, mark=f"{mark}[{i}]") for i in range(outputs)
        ]

    def __call__(self, inputs: Iterable) -> list[Value]:
        """Return a list of the neurons' results."""
        count = len(self.neurons[0].weights)
        xs = _inputs(inputs, count, "layer", "Layer(inputs=)")  # once: the neurons share the nodes
        return [neuron(xs) for neuron in self.neurons]


class MLP(Module):
    """A multilayer perceptron: layers of the given sizes, inputs first, one after the other.

    The activation comes after every layer but the last, whose results may thus be any number. The
    same seed gives the same network.

    >>> network = MLP([2, 8, 1])
    >>> len(network([0.0, 1.0])), len(network.parameters())
    (1, 33)
    """

    def __init__(self, sizes: Iterable[int], *, activation: Callable | None = relu, seed: int = 0):
        sizes = list(sizes) if isinstance(sizes, Iterable) else [sizes]
        if len(sizes) < 2:
            raise ValueError(
                f"MLP(sizes=) has at least the inputs and the outputs, as in MLP([2, 8, 1]), and"
                f" this is {sizes}"
            )
        for size in sizes:
            _require_size("each of MLP(sizes=)", size)
        generator = Random(seed)
        last = len(sizes) - 2
        self.layers = [
            Layer(
                sizes[i], sizes[i + 1], None if i == last else activation, generator, mark=f"[{i}]"
            )
            for i in range(len(sizes) - 1)
        ]

    def __call__(self, inputs: Iterable) -> list[Value]:
        """Return the last layer's results: a list, even of one."""
        count = len(self.layers[0].neurons[0].weights)
        xs = _inputs(inputs, count, "network", "MLP(sizes=)")
        for layer in self.layers:
            xs = layer(xs)
        return xs


def _require_size(what, size):
    if type(size) is not int or size < 1:
        raise ValueError(f"{what} is a whole number of at least 1, not {size!r}")


def _require_activation(activation):
    if activation is not None and not callable(activation):
        raise TypeError(
            f"an activation is a function such as engine.relu, or None, not {activation!r}"
        )


def _inputs(inputs: Any, count, part, where) -> list[Value]:
    """Return the inputs as Values; an error if they are not so many."""
    if not isinstance(inputs, Iterable):
        raise TypeError(f"this {part} takes a list of {count} numbers or Values, not {inputs!r}")
    xs = list(inputs)
    if len(xs) != count:
        raise ValueError(f"this {part} takes {count} inputs and got {len(xs)}; see {where}")
    return [
        x if isinstance(x, Value) else Value(x, role="input", label=f"x[{i}]")
        for i, x in enumerate(xs)
    ]
