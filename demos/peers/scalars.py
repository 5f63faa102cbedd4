"""Scalars that record a new graph in every step."""

import math

from engine import Value, total
from nn.iris import SPECIES, IrisNetwork

from .task import LEARNING_RATE, START, with_update


def raw_outputs(parameters, petal, sepal, relu):
    """Return the network's three raw outputs, for any kind of number."""
    w1, w2, b1, w3, w4, b2, w5, w6, b3, w7, w8, b4, w9, w10, b5 = parameters
    upper = relu(w1 * petal + w2 * sepal + b1)
    bottom = relu(w3 * petal + w4 * sepal + b2)
    return [
        w5 * upper + w6 * bottom + b3,
        w7 * upper + w8 * bottom + b4,
        w9 * upper + w10 * bottom + b5,
    ]


def recorded(parameters, loss, no_gradient):
    """Return a training step of an engine whose `grad` is `no_gradient` before a backward pass."""

    def step():
        for parameter in parameters:
            parameter.grad = no_gradient
        result = loss()
        result.backward()
        for parameter in parameters:
            parameter.data -= LEARNING_RATE * parameter.grad
        return result.data, [parameter.grad for parameter in parameters]

    return step


def petalgrad_scalars(flowers):
    """Petalgrad's Values, in the expressions that micrograd computes below."""
    parameters = [Value(x) for x in START]

    def loss():
        terms = []
        for petal, sepal, species in flowers:
            others = raw_outputs(parameters, Value(petal), Value(sepal), Value.relu)
            observed = others.pop(SPECIES.index(species))
            terms.append(-observed.softmax(*others).log())
        return total(terms)

    return recorded(parameters, loss, None)


def petalgrad_labelled(flowers):
    """Petalgrad's Values in `nn.iris`, which labels every node that has a name."""
    network = IrisNetwork()
    return recorded(network.parameters(), lambda: network.loss(flowers), None)


def micrograd_scalars(flowers):
    """Micrograd 0.1.0's Values. It lacks exp and log; they are written here in its own style."""
    from micrograd.engine import Value as Micro

    def exp(x):
        result = Micro(math.exp(x.data), (x,), "exp")

        def _backward():
            x.grad += result.data * result.grad

        result._backward = _backward
        return result

    def log(x):
        result = Micro(math.log(x.data), (x,), "log")

        def _backward():
            x.grad += result.grad / x.data

        result._backward = _backward
        return result

    parameters = [Micro(x) for x in START]

    def loss():
        result = 0
        for petal, sepal, species in flowers:
            weights = [
                exp(raw) for raw in raw_outputs(parameters, Micro(petal), Micro(sepal), Micro.relu)
            ]
            p = weights[SPECIES.index(species)] / (weights[0] + weights[1] + weights[2])
            result = result + -log(p)
        return result

    return recorded(parameters, loss, 0)


def autograd_scalars(flowers):
    """HIPS autograd, with each number on its own."""
    import autograd.numpy as np
    from autograd import value_and_grad

    def loss(parameters):
        result = 0.0
        for petal, sepal, species in flowers:
            raws = raw_outputs(parameters, petal, sepal, lambda x: np.maximum(x, 0.0))
            weights = [np.exp(raw) for raw in raws]
            p = weights[SPECIES.index(species)] / (weights[0] + weights[1] + weights[2])
            result = result - np.log(p)
        return result

    return with_update(value_and_grad(loss))


def torch_scalars(flowers):
    """PyTorch, with each number a tensor of its own."""
    import torch

    parameters = [torch.tensor(x, dtype=torch.float64, requires_grad=True) for x in START]

    def step():
        for parameter in parameters:
            parameter.grad = None
        result = 0.0
        for petal, sepal, species in flowers:
            raws = torch.stack(raw_outputs(parameters, petal, sepal, torch.relu))
            result = result - torch.log_softmax(raws, 0)[SPECIES.index(species)]
        result.backward()
        with torch.no_grad():
            for parameter in parameters:
                parameter -= LEARNING_RATE * parameter.grad
        return result.item(), [parameter.grad.item() for parameter in parameters]

    return step
