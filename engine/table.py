"""A backward pass as a table: a line for each node, and under it one for each parent it sends to.

It can be checked with a pocket calculator: factors have two digits more than their product, so that
the product comes out as printed.
"""

from collections.abc import Iterable
from typing import Any

from .notation import equation, fitted, name, shown

HEADER = [
    f"{'node':<72}{'value':>14}{'slope':>14}",
    f"    {'sends to':<22}{'local':>14} x {'slope':>14} = {'share':>11}  {'sum so far':>26}",
]


def table(steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, those of the leaves last."""
    lines = [*HEADER]
    for step in leaves_last(steps):
        lines += rows(step)
    return "\n".join(lines)


def leaves_last(steps: Iterable) -> list:
    """Return the steps of a trace with those of the leaves last, in the order they are reached."""
    turn_of = {step.node: step for step in steps}
    reached = dict.fromkeys(send.parent for step in steps for send in step.sends)
    leaves = {x: turn_of[x] for x in reached if not x.parents}
    return [*(step for step in steps if step.node not in leaves), *leaves.values()]


def rows(step: Any) -> list[str]:
    """Return the lines of one node: its own, and one for each parent it sends to."""
    node, slope, sends = step
    arrived = shown(slope, 6)
    head = equation(node) if node.parents else name(node)
    lines = [f"{fitted(head, 72):<72}{shown(node.data, 6):>14}{arrived:>14}"]
    for parent, local, share, before, after in sends:
        product = f"{shown(local, 6):>14} x {arrived:>14} = {shown(share, 4):>11}"
        growth = f"{shown(0 if before is None else before, 4):>11} -> {shown(after, 4):>11}"
        lines.append(f"    {fitted(name(parent), 22):<22}{product}  {growth}")
    return lines
