"""How fast is a training step? This engine and its programs beside others that do the same.

Run:     python demos/speed.py (four minutes; after pip install -e '.[bench]')
Prints:  three tables. Times of one training step of the iris network (reset the gradients, forward,
         backward, update) with 3 and with 150 flowers, and how many times as fast as micrograd
         0.1.0 each peer is; the same for a network written with plain constants, and for single
         operations; time and memory of an operation in graphs of growing size. The first two are
         also written to out/speed.md.

Before the race, every peer must find the loss and the gradients that the engine finds. In the race
the peers take turns, in rounds of at least 8 steps, after a warm-up. The garbage collector is on,
and has nothing left to collect when a round begins, so that each peer pays for its own garbage. The
times are medians; on a busy machine only their ratios mean something.
"""

import gc
import operator
import platform
import statistics
import sys
import time
import tracemalloc
from pathlib import Path

from peers import by_hand, expressions, libraries, programs, scalars

from engine import Value
from engine.files import write
from nn.iris import FLOWERS, IrisNetwork, load_iris

ROUNDS = 15
SECONDS = 0.1  # of work in each round, at least
STEPS = 8  # in each round, at least
OUT = Path(__file__).parent.parent / "out"
SMALL_NETWORK = "a training step of a 2-8-1 network"

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
    """Return {(kind, name): step} of the peers that are installed; ValueError if one is wrong."""
    network = IrisNetwork()
    loss = network.loss(flowers)
    loss.backward()
    expected = loss.data, [parameter.grad for parameter in network.parameters()]
    steps = {}
    for kind, peers in PEERS.items():
        for name, peer in peers.items():
            try:
                step = peer(flowers)
            except ImportError as error:
                print(f"left out: {name} ({error.name or error} is not installed)")
                continue
            require_equal(f"{kind}, {name}", step(), expected)
            steps[kind, name] = step
    return steps


def prepared_expressions():
    """Return {(expression, engine): step} of what micrograd and petalgrad compute with one code.

    A step repeats an operation a thousand times, so the microseconds of the step are the
    nanoseconds of the operation.
    """
    from micrograd.engine import Value as Micrograd

    theirs = scalars.recorded(*expressions.network(Micrograd), no_gradient=0)
    ours = scalars.recorded(*expressions.network(Value), no_gradient=None)
    require_equal(SMALL_NETWORK, theirs(), ours())
    steps = {(SMALL_NETWORK, "micrograd"): theirs, (SMALL_NETWORK, "petalgrad"): ours}
    for operation in expressions.OPERATIONS:
        expected = expressions.computed(Value, operation)
        require_equal(operation, expressions.computed(Micrograd, operation), expected)
        for engine, cls in ("micrograd", Micrograd), ("petalgrad", Value):
            steps[f"`{operation}`", engine] = expressions.repeated(cls, operation, 1000)
    return steps


def require_equal(name, step, expected):
    """Raise a ValueError unless a step's loss and gradients are those expected, to 1e-9."""
    for x, y in zip(listed(*step), listed(*expected), strict=True):
        if not abs(x - y) < 1e-9:
            raise ValueError(f"{name}: {float(x)} instead of {y}")


def listed(loss, gradients):
    """Return a loss and its gradients as one list."""
    return [loss, *(gradients() if callable(gradients) else gradients)]


def seconds(step, repeats):
    """Return the mean time of a step, over so many repeats."""
    gc.collect()
    step()
    begin = time.perf_counter()
    for _ in range(repeats):
        step()
    return (time.perf_counter() - begin) / repeats


def raced(steps):
    """Return {peer: microseconds of its step}: medians of rounds in which all take turns."""
    gc.collect()
    gc.freeze()  # or each collection would go through everything that the libraries loaded
    repeats = {peer: max(STEPS, int(SECONDS / seconds(step, 2))) for peer, step in steps.items()}
    times = {peer: [] for peer in steps}
    for _ in progress(range(ROUNDS)):
        for peer, step in steps.items():
            times[peer].append(seconds(step, repeats[peer]) * 1e6)
    return {peer: statistics.median(rounds) for peer, rounds in times.items()}


def progress(rounds):
    """Yield the rounds, on a terminal with a bar."""
    from rich.console import Console
    from rich.progress import track

    bar = Console(stderr=True)
    yield from track(rounds, "racing", console=bar, transient=True, disable=not bar.is_terminal)


def table(few, many):
    """Return Markdown: each peer's microseconds, and how many times as fast as micrograd it is."""
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


def table_of_expressions(times):
    """Return Markdown: each expression's times, and how many times as fast as micrograd we are."""
    lines = [
        "| forward and backward | micrograd 0.1.0 | petalgrad | |",
        "| --- | ---: | ---: | ---: |",
    ]
    for expression in [SMALL_NETWORK, *(f"`{x}`" for x in expressions.OPERATIONS)]:
        unit = "us" if expression == SMALL_NETWORK else "ns"
        theirs, ours = times[expression, "micrograd"], times[expression, "petalgrad"]
        cells = f"{theirs:,.0f} {unit} | {ours:,.0f} {unit} | {theirs / ours:,.1f}x"
        lines.append(f"| {expression} | {cells} |")
    return "\n".join(lines)


def chain(operation, operations):
    """Return a chain of so many sums or products."""
    x = y = Value(1.0)
    for _ in range(operations):
        y = operation(y, x)
    return y


def growth(name, operation):
    """Print the time that an operation in a chain takes, from building to freeing, and its memory.

    The ratio is to the time in the shortest chain.
    """
    first = 0
    for operations in 1_000, 10_000, 100_000, 1_000_000:
        repeats = max(1, 100_000 // operations)
        times = [
            seconds(lambda n=operations: chain(operation, n).backward(), repeats) / operations
            for _ in range(5)
        ]
        gc.collect()
        tracemalloc.start()
        graph = chain(operation, operations)
        size = tracemalloc.get_traced_memory()[0] / operations
        tracemalloc.stop()
        del graph
        cost = statistics.median(times)
        first = first or cost
        print(
            f"{name:>8}  {operations:10,}  {cost * 1e6:8.2f} us  {cost / first:5.2f}  {size:8.0f}"
        )


if __name__ == "__main__":
    print(f"Python {platform.python_version()}, {platform.machine()}, {sys.platform}\n")
    text = table(*[raced(prepared(flowers)) for flowers in (FLOWERS, load_iris())])
    text += "\n\n" + table_of_expressions(raced(prepared_expressions())) + "\n"
    OUT.mkdir(exist_ok=True)
    print(f"{text}\n(also in {write(OUT / 'speed.md', text)})\n")
    print("a chain  operations  each takes  ratio  and holds (bytes)")
    growth("of +", operator.add)
    growth("of *", operator.mul)
