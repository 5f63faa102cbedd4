"""Programs of this engine: a graph is recorded once, and then computed as lines of code."""

from engine import Value, dot, logsumexp, program
from nn.iris import SPECIES, IrisNetwork

from .libraries import compiled_by_jax
from .task import LEARNING_RATE, START, rows_of, with_update


def recorded_once(own_loss=False):
    """Return the program of one flower's loss.

    The loss is logsumexp(raws) minus the observed raw output, as in every library; or, with
    own_loss, the network's own: the logarithm of a probability p that is a node of its own.
    """
    network = IrisNetwork()
    petal, sepal = Value(0.5, label="petal"), Value(0.5, label="sepal")
    observed = [Value(float(i == 0), label=f"is_{name}") for i, name in enumerate(SPECIES)]
    if own_loss:
        loss = network.loss([(petal, sepal, observed)])
    else:
        raws = network.raw(petal, sepal)
        loss = logsumexp(raws) - dot(observed, raws)
    inputs = [petal, sepal, *observed]
    return program(loss, inputs=inputs, parameters=network.parameters())


def program_in_python(flowers, own_loss=False):
    """The program in plain Python, on rows."""
    run, rows = recorded_once(own_loss), rows_of(flowers)
    return with_update(lambda parameters: run(rows, parameters))


def program_in_numpy(flowers, own_loss=False):
    """The program on NumPy columns."""
    import numpy as np

    run = recorded_once(own_loss).to("numpy")
    columns = np.array(rows_of(flowers)).T.copy()
    return with_update(lambda parameters: run(columns, parameters))


def program_in_numba(flowers, own_loss=False):
    """The program and the update, compiled by Numba."""
    import numba
    import numpy as np

    function = recorded_once(own_loss).to("numba").function

    @numba.njit
    def trained(columns, parameters):
        loss, gradients = function(columns, parameters)
        parameters -= LEARNING_RATE * gradients
        return loss, gradients

    columns, parameters = np.array(rows_of(flowers)).T.copy(), np.array(START)
    return lambda: trained(columns, parameters)


def program_in_jax(flowers):
    """The program and the update, compiled by JAX."""
    import jax
    import numpy as np

    jax.config.update("jax_enable_x64", True)
    run = recorded_once().to("jax")
    columns = [jax.numpy.array(x) for x in np.array(rows_of(flowers)).T]

    @jax.jit
    def trained(parameters):
        result, gradients = run(columns, parameters)
        return result, gradients, parameters - LEARNING_RATE * gradients

    return compiled_by_jax(trained, jax.numpy.array(START))
