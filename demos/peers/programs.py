"""Programs of a graph that was recorded once."""

from engine import Value, dot, logsumexp, program
from nn.iris import SPECIES, IrisNetwork

from .libraries import compiled_by_jax
from .task import LEARNING_RATE, START, rows_of


def recorded_once(own_loss=False):
    """Return the program of one flower's loss.

    It is written as every library does, so that no probability is taken out that the next step
    takes the logarithm of; or it is the network's own loss, in which p is a node.
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


def programmed(run, data):
    """Return a step of a program, which is given its parameters, as those by hand are."""
    parameters = list(START)

    def step():
        result, gradients = run(data, parameters)
        parameters[:] = [w - LEARNING_RATE * g for w, g in zip(parameters, gradients, strict=True)]
        return result, gradients

    return step


def program_in_python(flowers, own_loss=False):
    """The program in plain Python, on rows."""
    return programmed(recorded_once(own_loss), rows_of(flowers))


def program_in_numpy(flowers, own_loss=False):
    """The program on NumPy columns."""
    import numpy as np

    run = recorded_once(own_loss).to("numpy")
    return programmed(run, np.array(rows_of(flowers)).T.copy())


def program_in_numba(flowers, own_loss=False):
    """The program compiled by Numba, the update with it."""
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
    """The program as JAX compiles it, the update with it."""
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
