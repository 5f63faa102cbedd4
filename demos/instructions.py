"""How many machine instructions does one operation take? This engine beside micrograd 0.1.0.

Run:     python demos/instructions.py (a minute; needs valgrind, and pip install micrograd==0.1.0)
Prints:  for each operation the instructions of this engine, those of micrograd, and their ratio;
         first for the forward pass alone, then for the forward and the backward pass.

The engine is the one in the current directory. Two runs give the same numbers, even on a busy
machine, so a difference of one percent between two versions of the engine can be seen.

Valgrind counts the instructions of a whole process. Each statement therefore runs N times in one
process and 2 N times in another, and the difference is N repetitions without the start. An empty
statement shows what the loop costs; this is subtracted. The garbage collector is on, so that each
engine pays for its own garbage.
"""

import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

from peers.expressions import OPERATIONS

N = 1000

# Valgrind runs this program once for each engine. The program imports the engine once, and forks a
# process for each measurement; it prints their ids, after which valgrind names the files of counts.
MEASURED = """
import gc, os, sys, timeit
from {module} import Value
gc.freeze()  # or each collection would go through everything that was imported
for statement in sys.argv[1:]:
    a, b = Value(3.0), Value(2.0)
    timer = timeit.Timer(statement, "gc.enable()", globals=globals())  # timeit turns it off
    for repetitions in {n}, 2 * {n}:
        child = os.fork()
        if child == 0:
            timer.timeit(repetitions)
            os._exit(0)
        os.waitpid(child, 0)
        print(child)
"""


def instructions(module, statements):
    """Return {statement: the instructions that it takes} for the Value of a module."""
    statements = ["pass", *statements]
    program = MEASURED.format(module=module, n=N)
    with tempfile.TemporaryDirectory() as folder:
        valgrind = ["valgrind", "-q", "--tool=callgrind", f"--callgrind-out-file={folder}/%p"]
        printed = subprocess.run(
            [*valgrind, sys.executable, "-c", program, *statements],
            env={**os.environ, "PYTHONHASHSEED": "0"},  # or sets would differ from run to run
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        ).stdout
        counts = [counted(Path(folder, child)) for child in printed.split()]
    costs = [(twice - once) / N for once, twice in zip(counts[::2], counts[1::2], strict=True)]
    return {x: cost - costs[0] for x, cost in zip(statements, costs, strict=True)}


def counted(path):
    """Return the instructions of a process, from the file that valgrind wrote about it."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("totals:"))


if __name__ == "__main__":
    forward = OPERATIONS
    both = [f"({operation}).backward()" for operation in OPERATIONS]
    ours, theirs = (
        instructions(module, [*forward, *both]) for module in ("engine", "micrograd.engine")
    )
    print(f"Python {platform.python_version()}, {platform.machine()}, {sys.platform}\n")
    print(f"{'':9}    {'forward':^27}    {'forward and backward':^27}")
    print("operation" + "     petalgrad  micrograd  ratio" * 2)
    for operation, statement in zip(forward, both, strict=True):
        cells = [
            f"{ours[x]:10,.0f} {theirs[x]:10,.0f}  {ours[x] / theirs[x]:5.2f}"
            for x in (operation, statement)
        ]
        print(f"{operation:9}    {'    '.join(cells)}")
