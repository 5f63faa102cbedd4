"""The chain rules in a graph: each is checked by itself, at the numbers where it was used."""

import random
from typing import Any

from ..elementary import Operation, as_float, lane_shape, lane_total, like, one
from ..graph import innermost, topological_order
from ..value import Value
from .following import alone, at_random, real
from .references import complex_step
from .report import Check, Slope, check


def checked_operations(root: Value, tolerance: float) -> dict[tuple[str, int], Check]:
    """{(operation, which operand): the worst of its checks in the graph of root}."""
    found: dict[tuple[str, int], Check] = {}
    for node in topological_order(root):
        slopes = node.chain_rule(one(node.data)) if node.parents else ()
        for i, (x, slope) in enumerate(zip(node.parents, slopes, strict=True)):
            if x.role != "constant":
                known = found.get((node.op, i))
                now = checked(node, i, innermost(slope), tolerance, known is not None)
                if known is None or (now.wrong, not now.ok) > (known.wrong, not known.ok):
                    found[node.op, i] = now
    return found


def checked(node: Value, i: int, slope: Any, tolerance: float, quick: bool) -> Check:
    """The check of a node's chain rule for operand i; `quick` leaves out what is not needed."""
    numbers = [innermost(x.data) for x in node.parents]
    name = f"{node.op} at {', '.join([written(x) for x in numbers[:3]])}"
    if len(numbers) > 1:
        name += f"{', ...' if len(numbers) > 3 else ''} [{i}]"
    x, speed, size = numbers[i], 1.0, 1.0
    slope = like(slope, x)
    if lane_shape(x):  # its lanes all at once, each at a speed of its own
        speed = at_random(x, random.Random(0))
        slope = lane_total(slope * speed)
    else:
        x = real(x, name)
        slope, size = float(slope), abs(x)

    op: Any = node.op

    def g(t: Any) -> Any:
        operands = [n + t.real * 0 for n in numbers]  # all of the same kind
        operands[i] = x + t * speed
        return lane_total(op.function(*operands))

    why = obstacle(node, g)
    if why:
        return Check(name, slope, None, None, f"not checked: {why}")
    judge = Slope(slope, abs(slope), tolerance)
    step = complex_step(g, size) if quick else None
    if step and judge.verdict(step, step) == "right":
        return Check(name, slope, step, None, "right")
    return check(name, judge, g, size)


def obstacle(node: Value, g: Any) -> str:
    """Why a node's chain rule cannot be checked by itself; "" if it can."""
    if not isinstance(node.op, Operation):
        return "made by hand, without @operation"
    y = alone(node)
    try:
        now = g(0.0)
    except Exception:  # its function takes more than the numbers of its parents
        return "it cannot be computed again"
    same = now == y or abs(now - y) <= 1e-9 * abs(y) or (now != now and y != y)
    return "" if same else "its operands were changed after it was computed"


def written(x: Any) -> str:
    """A number in the name of a place."""
    x = as_float(x)
    return "an array" if lane_shape(x) else f"{x:.4g}" if isinstance(x, float) else str(x)


def faults(found: dict[tuple[str, int], Check]) -> list[str]:
    """What is wrong with the chain rules, in words: one sentence for each operation."""
    said = {}
    for (op, i), x in found.items():
        if x.wrong and op not in said:
            place, _, operand = x.name.removeprefix(f"{op} ").partition(" [")
            whom = f" to operand {i}" if operand else ""
            said[op] = (
                f"the chain rule of {op} is wrong: {place} it gives {x.slope:.6g}{whom}, and should"
                f" give {x.expected}"
            )
    return [*said.values()]
