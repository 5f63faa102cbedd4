"""How fast is a training step? Eager Values beside micrograd 0.1.0, on the iris network.

Run:     pip install micrograd==0.1.0, then python demos/speed.py (about half a minute)
Prints:  time of one training step (forget the gradients, forward, backward, update) with 3 and
         with 150 flowers; then time and memory of an operation in graphs of growing size.

The two engines take turns, each after a warm-up and with the garbage collector on and emptied
first, in rounds long enough that each pays for its own garbage. Medians; in brackets the quarter of
the rounds below and above. On a busy machine only the ratios mean something.
"""

import gc
import math
import operator
import platform
import statistics
import sys
import time
import tracemalloc

from micrograd.engine import Value as MicrogradValue

from engine import Value, total
from nn.iris import FLOWERS, SPECIES, IrisNetwork, load_iris

ROUNDS = 15
SECONDS = 0.2  # of work in each round
LEARNING_RATE = 0.0  # the update is done, but every step computes the same


def micrograd_exp(x):
    """Return exp(x), which micrograd lacks, as micrograd writes its operations."""
    result = MicrogradValue(math.exp(x.data), (x,), "exp")

    def _backward():
        x.grad += result.data * result.grad

    result._backward = _backward
    return result


def micrograd_log(x):
    """Return log(x), likewise."""
    result = MicrogradValue(math.log(x.data), (x,), "log")

    def _backward():
        x.grad += result.grad / x.data

    result._backward = _backward
    return result


def raw_outputs(parameters, petal, sepal):
    """Return the network's three raw outputs, in the Values of either engine."""
    w1, w2, b1, w3, w4, b2, w5, w6, b3, w7, w8, b4, w9, w10, b5 = parameters
    upper = (w1 * petal + w2 * sepal + b1).relu()
    bottom = (w3 * petal + w4 * sepal + b2).relu()
    return [
        w5 * upper + w6 * bottom + b3,
        w7 * upper + w8 * bottom + b4,
        w9 * upper + w10 * bottom + b5,
    ]


def micrograd_loss(parameters, flowers):
    """Return the total cross entropy in micrograd's Values."""
    loss = 0
    for petal, sepal, species in flowers:
        raws = raw_outputs(parameters, MicrogradValue(petal), MicrogradValue(sepal))
        weights = [micrograd_exp(raw) for raw in raws]
        p = weights[SPECIES.index(species)] / (weights[0] + weights[1] + weights[2])
        loss = loss + -micrograd_log(p)
    return loss


def petalgrad_loss(parameters, flowers):
    """Return the same in petalgrad's Values."""
    terms = []
    for petal, sepal, species in flowers:
        others = raw_outputs(parameters, Value(petal), Value(sepal))
        observed = others.pop(SPECIES.index(species))
        terms.append(-observed.softmax(*others).log())
    return total(terms)


def step(loss, parameters, forgotten):
    """Train once, and return the loss; `forgotten` is the engine's gradient before a pass."""
    for parameter in parameters:
        parameter.grad = forgotten
    result = loss()
    result.backward()
    for parameter in parameters:
        parameter.data -= LEARNING_RATE * parameter.grad
    return result.data


def steps(flowers):
    """Return a training step on the flowers for each engine, by name."""
    network = IrisNetwork()
    ours = network.parameters()
    theirs = [MicrogradValue(parameter.data) for parameter in ours]
    return {
        "petalgrad": lambda: step(lambda: petalgrad_loss(ours, flowers), ours, None),
        "petalgrad, nn.iris (labels)": lambda: step(lambda: network.loss(flowers), ours, None),
        "micrograd": lambda: step(lambda: micrograd_loss(theirs, flowers), theirs, 0),
    }


def seconds(step, repeats):
    """Return the time of one step, over so many."""
    gc.collect()
    step()
    begin = time.perf_counter()
    for _ in range(repeats):
        step()
    return (time.perf_counter() - begin) / repeats


def compare(name, flowers):
    """Print what a training step on the flowers takes with each engine."""
    race = steps(flowers)
    losses = {round(step(), 10) for step in race.values()}
    if len(losses) > 1:
        raise ValueError(f"the engines disagree on the loss: {losses}")
    repeats = {engine: max(4, int(SECONDS / seconds(step, 2))) for engine, step in race.items()}
    times = {engine: [] for engine in race}
    for _ in range(ROUNDS):
        for engine, step in race.items():
            times[engine].append(seconds(step, repeats[engine]) * 1e6)
    print(f"{name:<28}  {'us a step':>9}  {'(quarters)':>16}  as fast as micrograd")
    for engine in race:
        low, middle, high = statistics.quantiles(times[engine], n=4)
        ratio = statistics.median(times["micrograd"]) / middle
        print(f"{engine:<28}  {middle:9.0f}  {f'({low:.0f} to {high:.0f})':>16}  {ratio:19.2f}x")
    print()


def chain(operation, operations):
    """Return a chain of so many sums or products."""
    x = y = Value(1.0)
    for _ in range(operations):
        y = operation(y, x)
    return y


def growth(name, operation):
    """Print what an operation of a chain costs: time to build, go back and free; and memory."""
    first = 0
    for operations in 1_000, 10_000, 100_000, 1_000_000:
        repeats = max(1, 100_000 // operations)
        times = [
            seconds(lambda n=operations: chain(operation, n).backward(), repeats) / operations
            for _ in range(5)
        ]
        gc.collect()
        tracemalloc.start()
        held = chain(operation, operations)
        size = tracemalloc.get_traced_memory()[0] / operations
        tracemalloc.stop()
        del held
        cost = statistics.median(times)
        first = first or cost
        print(
            f"{name:>8}  {operations:10,}  {cost * 1e6:8.2f} us  {cost / first:5.2f}  {size:8.0f}"
        )


if __name__ == "__main__":
    print(f"Python {platform.python_version()}, {platform.machine()}, {sys.platform}\n")
    compare("3 flowers", FLOWERS)
    compare("150 flowers", load_iris())
    print("a chain  operations  each takes  ratio  and holds (bytes)")
    growth("of +", operator.add)
    growth("of *", operator.mul)
