"""Lesson 16, beyond one machine: the same program on rows that lie on eight devices.

Run:     python demos/16_machines.py (after pip install -e '.[jax]'; ten seconds)
Prints:  ten steps of training, by the engine, and by the program as JAX runs it in two processes
         with four devices each: the same losses.

The devices are pretended, but the processes are real: they have no memory in common, and talk as
over a network. On a cluster `initialize` gets the address of its first machine. The rest stays.
"""

import json
import os
import socket
import subprocess
import sys

from engine import Value, program
from nn import SGD, fit
from nn.iris import SPECIES, IrisNetwork, load_iris

PROCESSES, DEVICES = 2, 4  # in each process so many devices
FLOWERS = load_iris()[:144]  # 18 for each device
STEPS, LEARNING_RATE = 10, 0.001
network = IrisNetwork()


# %% What each of the processes does
def trained(port, number):
    """Train on the rows of this process, together with the other, and return the losses."""
    import jax

    jax.config.update("jax_enable_x64", True)
    jax.config.update("jax_cpu_collectives_implementation", "gloo")
    jax.distributed.initialize(f"127.0.0.1:{port}", PROCESSES, number)
    mesh = jax.make_mesh((PROCESSES * DEVICES,), ("rows",))
    by_rows = jax.sharding.NamedSharding(mesh, jax.sharding.PartitionSpec("rows"))

    leaves = [Value(0.5) for _ in range(5)]
    loss = network.loss([(leaves[0], leaves[1], leaves[2:])])
    run = program(loss, inputs=leaves, parameters=network.parameters()).to("jax")
    rows = [(x, y, *[float(name == species) for name in SPECIES]) for x, y, species in FLOWERS]
    columns = [jax.device_put(jax.numpy.array(x), by_rows) for x in zip(*rows, strict=True)]

    parameters, losses = jax.numpy.array([x.data for x in network.parameters()]), []
    for _ in range(STEPS + 1):
        loss, gradients = jax.jit(run)(columns, parameters)  # summed over devices and processes
        parameters -= LEARNING_RATE * gradients
        losses.append(float(loss))
    return losses


if sys.argv[1:]:
    print(json.dumps(trained(*map(int, sys.argv[1:]))))
    sys.exit()

# %% Both processes
with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = str(free.getsockname()[1])
flags = f"--xla_force_host_platform_device_count={DEVICES}"
environment = {**os.environ, "JAX_PLATFORMS": "cpu", "XLA_FLAGS": flags}
running = [
    subprocess.Popen(
        [sys.executable, __file__, port, str(i)], env=environment, stdout=subprocess.PIPE, text=True
    )
    for i in range(PROCESSES)
]
printed = [process.communicate()[0] for process in running]
if any(process.returncode for process in running):
    sys.exit("\nA process failed. Without JAX: pip install -e '.[jax]'")

# %% The engine in one process, which builds a graph of all flowers at each step
optimizer = SGD(network.parameters(), LEARNING_RATE)
engine = fit(lambda: network.loss(FLOWERS), optimizer, STEPS).losses
print("The loss before each step, and after the last:\n")
print("step       the engine    one process     the other")
losses = [json.loads(text.splitlines()[-1]) for text in printed]
for step, row in enumerate(zip(engine, *losses, strict=True)):
    print(f"{step:4}  " + "  ".join(f"{x:13.8f}" for x in row))
print("""
A process sends the other its sums only: a loss and 15 slopes, however many rows it holds.

Question: here a row is five numbers, and a program of scalars is fast enough. Where rows are images
the Values must be matrices. Which lines of the engine would then have to change?
-> engine/value.py""")
