"""A backward pass as a table: a line for each node, and under it one for each parent it sends to.

It can be checked with a pocket calculator: factors have two digits more than their product, so that
the product comes out as printed.
"""

from collections.abc import Iterable
from typing import Any

from ..formatting import ends, equation, lanes, marked, name, shown
from ..graph import innermost, stale

HEADER = [
    f"{'node':<72}{'value':>14}{'gradient':>14}",
    f"    {'sends to':<22}{'local':>14} x {'gradient':>14} = contribution{'sum so far':>28}",
]
STALE = (
    "stale: a leaf was changed since; compute the graph again;"
    " replay(root, {}) is root's number now"
)


def table(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = stale(root).intersection(step.node for step in steps)
    first, hidden, last = ends(leaves_last(steps))
    lines = [*HEADER, *(line for step in first for line in rows(step, old))]
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    lines += [line for step in last for line in rows(step, old)]
    return "\n".join([*lines, STALE] if old else lines)


def leaves_last(steps: Iterable) -> list:
    """Return the steps of a trace with those of the leaves last, in the order they are reached."""
    turn_of = {step.node: step for step in steps}
    reached = dict.fromkeys(send.parent for step in steps for send in step.contributions)
    leaves = {x: turn_of[x] for x in reached if not x.parents}
    return [*(step for step in steps if step.node not in leaves), *leaves.values()]


def rows(step: Any, old: set) -> list[str]:
    """Return the lines of one node: its own, and those of the parents it sends to."""
    first, hidden, last = ends(step.contributions)
    lines = own(step, step.node in old)
    lines += [line for send in first for line in sent(send, step.grad)]
    if hidden:
        lines.append(f"    ... {hidden} more")
    return lines + [line for send in last for line in sent(send, step.grad)]


def own(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(innermost(slope), "shape") and not (
        node.parents or hasattr(innermost(node.data), "shape")
    ):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(innermost(slope).sum(), 6):>14}")
    return lines


def sent(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        amount, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {amount:>12}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines
