"""A backward pass as a table: a line for each node, and under it one for each parent it sends to.

It can be checked with a pocket calculator: factors have two digits more than their product, so that
the product comes out as printed.
"""

from collections.abc import Iterable
from typing import Any

from .notation import ends, equation, fitted, name, shown

HEADER = [
    f"{'node':<72}{'value':>14}{'slope':>14}",
    f"    {'sends to':<22}{'local':>14} x {'slope':>14} = {'share':>11}  {'sum so far':>26}",
]


def table(steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    first, hidden, last = ends(leaves_last(steps))
    lines = [*HEADER, *(line for step in first for line in rows(step))]
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    return "\n".join([*lines, *(line for step in last for line in rows(step))])


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
    first, hidden, last = ends(sends)
    lines += [sent(send, arrived) for send in first]
    if hidden:
        lines.append(f"    ... {hidden} more")
    return lines + [sent(send, arrived) for send in last]


def sent(send: Any, arrived: str) -> str:
    """Return the line of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    product = f"{shown(local, 6):>14} x {arrived:>14} = {shown(share, 4):>11}"
    growth = f"{shown(0 if before is None else before, 4):>11} -> {shown(after, 4):>11}"
    return f"    {fitted(name(parent), 22):<22}{product}  {growth}"
