"""PyTorch, JAX and CasADi, on arrays."""

from .scalars import raw_outputs
from .task import LEARNING_RATE, START, layers, listed, rows_of


def torch_by_hand(flowers):
    """PyTorch on matrices."""
    import numpy as np
    import torch

    torch.set_num_threads(1)  # two would cost more than they save on so little work
    table = np.array(rows_of(flowers))
    x, target = torch.tensor(table[:, :2]), torch.tensor(table[:, 2:].argmax(1))
    parameters = [torch.tensor(part, requires_grad=True) for part in layers(np, START)]

    def step():
        for parameter in parameters:
            parameter.grad = None
        w, b, v, c = parameters
        outputs = torch.relu(x @ w + b) @ v + c
        loss = torch.nn.functional.cross_entropy(outputs, target, reduction="sum")
        loss.backward()
        with torch.no_grad():
            for parameter in parameters:
                parameter -= LEARNING_RATE * parameter.grad
        return loss.item(), lambda: listed(*[parameter.grad for parameter in parameters])

    return step


def jax_by_hand(flowers):
    """JAX on matrices, compiled with the update."""
    import jax
    import numpy as np

    jax.config.update("jax_enable_x64", True)
    table = np.array(rows_of(flowers))
    x, observed = jax.numpy.array(table[:, :2]), jax.numpy.array(table[:, 2:])

    def loss(parameters):
        w, b, v, c = layers(jax.numpy, parameters)
        outputs = jax.nn.relu(x @ w + b) @ v + c
        return (jax.nn.logsumexp(outputs, 1) - (outputs * observed).sum(1)).sum()

    @jax.jit
    def trained(parameters):
        result, gradients = jax.value_and_grad(loss)(parameters)
        return result, gradients, parameters - LEARNING_RATE * gradients

    return compiled_by_jax(trained, jax.numpy.array(START))


def casadi_by_hand(flowers):
    """CasADi: a function of one row and its gradient, mapped over the rows."""
    import casadi
    import numpy as np

    row, parameters = casadi.SX.sym("row", 5), casadi.SX.sym("parameters", 15)
    raws = raw_outputs(casadi.vertsplit(parameters), row[0], row[1], lambda x: casadi.fmax(x, 0.0))
    top = casadi.fmax(casadi.fmax(raws[0], raws[1]), raws[2])
    weights = [casadi.exp(raw - top) for raw in raws]
    p = sum(weight * row[2 + i] for i, weight in enumerate(weights)) / sum(weights)
    loss = -casadi.log(p)
    one = casadi.Function("one", [row, parameters], [loss, casadi.gradient(loss, parameters)])
    mapped = one.map(len(flowers))
    columns, numbers = np.array(rows_of(flowers)).T.copy(), np.array(START)

    def step():
        nonlocal numbers
        losses, gradients_of_rows = mapped(columns, numbers)
        gradients = np.sum(gradients_of_rows.full(), 1)
        numbers = numbers - LEARNING_RATE * gradients
        return float(np.sum(losses.full())), gradients

    return step


def compiled_by_jax(trained, parameters):
    """Return a step whose parameters stay JAX arrays from one step to the next."""

    def step():
        nonlocal parameters
        result, gradients, parameters = trained(parameters)
        return result.block_until_ready(), gradients

    return step
