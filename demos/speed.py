"""How fast is a training step? This engine and its programs beside all that does the same.

Run:     python demos/speed.py (two minutes; after pip install -e '.[bench]')
Prints:  how many times as fast as micrograd 0.1.0 one training step of the iris network is (forget
         the gradients, forward, backward, update), with 3 and with 150 flowers; then time and
         memory of an operation in graphs of growing size. The first table is in out/speed.md, too.

First every peer must come to the loss and the gradients of the engine. Then they take turns, after
a warm-up and with the garbage collector on and emptied first, in rounds of at least 8 steps, so
that each pays for its own garbage. Medians; on a busy machine only the ratios mean something.
"""

import gc
import operator
import platform
import statistics
import sys
import time
import tracemalloc
from pathlib import Path

from peers import by_hand, libraries, programs, scalars

from engine import Value
from engine.files import write
from nn.iris import FLOWERS, IrisNetwork, load_iris

ROUNDS = 15
SECONDS = 0.1  # of work in each round, at least
STEPS = 8  # in each round, at least
OUT = Path(__file__).parent.parent / "out"

PEERS = {
    "scalars that record a graph": {
        "micrograd 0.1.0": scalars.micrograd_scalars,
        "petalgrad, the same expressions": scalars.petalgrad_scalars,
        "petalgrad, `nn.iris` with its labels": scalars.petalgrad_labelled,
        "HIPS autograd": scalars.autograd_scalars,
        "PyTorch": scalars.torch_scalars,
    },
    "plain Python": {
        "by hand": by_hand.python_by_hand,
        "petalgrad's program": programs.program_in_python,
        "the same of `nn.iris`'s own loss": lambda x: programs.program_in_python(x, own_loss=True),
    },
    "arrays": {
        "NumPy by hand, columns": by_hand.numpy_by_hand,
        "petalgrad's program, NumPy": programs.program_in_numpy,
        "the same of `nn.iris`'s own loss": lambda x: programs.program_in_numpy(x, own_loss=True),
        "NumPy by hand, matrices": by_hand.matrices_by_hand,
        "PyTorch": libraries.torch_by_hand,
    },
    "compiled": {
        "C by hand, gcc -O3": by_hand.c_by_hand,
        "Numba by hand": by_hand.numba_by_hand,
        "petalgrad's program, Numba": programs.program_in_numba,
        "the same of `nn.iris`'s own loss": lambda x: programs.program_in_numba(x, own_loss=True),
        "JAX by hand": libraries.jax_by_hand,
        "petalgrad's program, JAX": programs.program_in_jax,
        "CasADi": libraries.casadi_by_hand,
    },
}


def prepared(flowers):
    """Return {(kind, name): step} of the peers that are installed, each seen to be right."""
    network = IrisNetwork()
    loss = network.loss(flowers)
    loss.backward()
    expected = [loss.data, *[parameter.grad for parameter in network.parameters()]]
    race = {}
    for kind, peers in PEERS.items():
        for name, peer in peers.items():
            try:
                step = peer(flowers)
            except ImportError as error:
                print(f"left out: {name} ({error.name or error} is not installed)")
                continue
            found, gradients = step()
            found = [found, *(gradients() if callable(gradients) else gradients)]
            for x, y in zip(found, expected, strict=True):
                if not abs(x - y) < 1e-9:
                    raise ValueError(f"{kind}, {name}: {float(x)} instead of {y}")
            race[kind, name] = step
    return race


def seconds(step, repeats):
    """Return the time of one step, over so many."""
    gc.collect()
    step()
    begin = time.perf_counter()
    for _ in range(repeats):
        step()
    return (time.perf_counter() - begin) / repeats


def raced(race):
    """Return {peer: microseconds of a step}, the medians of rounds in turns."""
    gc.collect()
    gc.freeze()  # or each collection would go through all that the libraries brought
    repeats = {peer: max(STEPS, int(SECONDS / seconds(step, 2))) for peer, step in race.items()}
    times = {peer: [] for peer in race}
    for _ in progress(range(ROUNDS)):
        for peer, step in race.items():
            times[peer].append(seconds(step, repeats[peer]) * 1e6)
    return {peer: statistics.median(found) for peer, found in times.items()}


def progress(rounds):
    """Yield the rounds, on a terminal with a bar."""
    from rich.console import Console
    from rich.progress import track

    bar = Console(stderr=True)
    yield from track(rounds, "racing", console=bar, transient=True, disable=not bar.is_terminal)


def table(few, many):
    """Return Markdown: for each peer microseconds, and as many times as fast as micrograd."""
    lines = [
        "| a training step with | 3 flowers | | 150 flowers | |",
        "| --- | ---: | ---: | ---: | ---: |",
    ]
    micrograd = next(iter(few))
    for kind in PEERS:
        lines.append(f"| **{kind}** | | | | |")
        for peer in [peer for peer in few if peer[0] == kind]:
            cells = [
                cell
                for times in (few, many)
                for cell in (f"{times[peer]:,.1f} us", f"{times[micrograd] / times[peer]:,.1f}x")
            ]
            lines.append(f"| {peer[1]} | {' | '.join(cells)} |")
    return "\n".join(lines)


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
    text = table(*[raced(prepared(flowers)) for flowers in (FLOWERS, load_iris())])
    OUT.mkdir(exist_ok=True)
    print(f"{text}\n\n(also in {write(OUT / 'speed.md', text + chr(10))})\n")
    print("a chain  operations  each takes  ratio  and holds (bytes)")
    growth("of +", operator.add)
    growth("of *", operator.mul)
