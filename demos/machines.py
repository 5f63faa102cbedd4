"""Beyond one machine: the same program on rows spread over eight devices.

Run:     python demos/machines.py (after pip install -e '.[jax]'; ten seconds)
Prints:  ten steps of training, by the engine, and by the program as JAX runs it in two processes
         with four devices each: the same losses. (Before, the devices say that they are connected.)

The devices are simulated, but the processes are real: they share no memory, and talk as over a
network. On a cluster, `initialize` gets the address of the first machine; the rest is the same.
"""

import multiprocessing
import os
import socket
import sys
from concurrent.futures import ProcessPoolExecutor
from importlib.util import find_spec

from engine import Value, program
from nn import SGD, fit
from nn.iris import IrisNetwork, load_iris, side_by_side

PROCESSES, DEVICES = 2, 4  # devices in each process
STEPS, LEARNING_RATE = 10, 0.001
network, flowers = IrisNetwork(), load_iris()[:144]  # 18 for each device


# %% What each of the processes does
def trained(address, number):
    """Train on the rows of this process, together with the other, and return the losses."""
    import jax

    jax.config.update("jax_enable_x64", True)
    jax.config.update("jax_cpu_collectives_implementation", "gloo")
    jax.distributed.initialize(address, PROCESSES, number)
    mesh = jax.make_mesh((PROCESSES * DEVICES,), ("rows",))
    by_rows = jax.sharding.NamedSharding(mesh, jax.sharding.PartitionSpec("rows"))
    leaves = [Value(0.5) for _ in range(5)]
    loss = network.loss([(leaves[0], leaves[1], leaves[2:])])
    run = program(loss, inputs=leaves, parameters=network.parameters()).to("jax")
    petal, sepal, species = side_by_side(flowers)
    columns = [jax.device_put(column, by_rows) for column in (petal, sepal, *species)]
    parameters, losses = jax.numpy.array([x.data for x in network.parameters()]), []
    for _ in range(STEPS + 1):
        loss, gradients = jax.jit(run)(columns, parameters)  # summed over devices and processes
        parameters -= LEARNING_RATE * gradients
        losses.append(float(loss))
    return losses


# %% Both processes, and the engine, which builds a graph of all flowers at each step
if __name__ == "__main__":  # and not in the processes, which read this file, too
    if not find_spec("jax"):
        sys.exit("This needs JAX: pip install -e '.[jax]'")
    flags = f"--xla_force_host_platform_device_count={DEVICES}"
    os.environ |= {"JAX_PLATFORMS": "cpu", "XLA_FLAGS": flags}
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = f"127.0.0.1:{free.getsockname()[1]}"
    with ProcessPoolExecutor(PROCESSES, multiprocessing.get_context("spawn")) as processes:
        losses = list(processes.map(trained, [address] * PROCESSES, range(PROCESSES)))
    engine = fit(lambda: network.loss(flowers), SGD(network.parameters(), LEARNING_RATE), STEPS)
    print("The loss before each step, and after the last:\n")
    print("step       the engine    one process     the other")
    for step, row in enumerate(zip(engine.losses, *losses, strict=True)):
        print(f"{step:4}  " + "  ".join(f"{x:13.8f}" for x in row))
