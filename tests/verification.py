"""How well each operation is checked, and by what: the table in tests/README.md.

`python tests/verification.py` prints it.
"""

import math

import mpmath
from operations import OPERATIONS, Operation, run

from engine import Value
from engine.checking.references import complex_step, differences

MOST = 14  # a float has 15 to 17 digits, of which the last differ from machine to machine
HEADS = ("operation", "Fractions", "value", "gradients", "complex step", "differences")


def digits(found, true) -> int:
    """Return how many digits of a number are true: MOST at most."""
    apart = abs(mpmath.mpf(found) - true)
    if apart < 1e-300:  # below the smallest floats, digits get fewer
        return MOST
    return min(MOST, math.floor(-mpmath.log10(apart / abs(true)))) if true else 0


def beside(f, sample, i):
    """Return f as a function of how far from the sample its operand i is."""
    return lambda t: f(*[Value(x + t if k == i else x) for k, x in enumerate(sample)]).data


def verified(operation: Operation) -> list[str | int]:
    """Return what each oracle says of an operation: "exact", or the digits that it confirms.

    Complex steps and differences are tried where the operands are not too far from 0 for them.
    """
    columns: list[list[int]] = [[], [], [], []]
    for sample in operation.samples:
        value, slopes = run(operation.f, sample)
        point = [mpmath.mpf(x) for x in sample]
        columns[0].append(digits(value, operation.reference(*point)))
        for i, slope in enumerate(slopes):
            orders = [int(k == i) for k in range(len(sample))]
            columns[1].append(digits(slope, mpmath.diff(operation.reference, tuple(point), orders)))
            if max(map(abs, sample)) <= 10:
                for column, oracle in (columns[2], complex_step), (columns[3], differences):
                    found = oracle(beside(operation.f, sample, i), abs(sample[i])).left
                    column.append(digits(slope, mpmath.mpf(found)))
    return ["exact" if operation.rational else "", *map(min, columns)]


def table() -> dict[str, list[str | int]]:
    """Return {operation: what each oracle says of it}."""
    with mpmath.workdps(400):
        return {operation.name: verified(operation) for operation in OPERATIONS}


if __name__ == "__main__":
    print(f"| {' | '.join(HEADS)} |\n|{' --- |' * len(HEADS)}")
    for name, cells in table().items():
        print(f"| `{name}` | {' | '.join(map(str, cells))} |")
