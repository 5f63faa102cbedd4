"""A backward pass as a table: a line for each node, and under it one for each contribution.

It can be checked with a pocket calculator: factors have two more digits than their product, so that
the product comes out as printed.
"""

from typing import Any

from ..elementary import lane_shape, lane_total
from ..formatting import by_lane, equation, excerpt, marked, name, shown, sum_in_words
from ..graph import innermost
from ..value import Value
from .backward import Contribution, Step

STALE = (
    "stale: a leaf was changed since; compute the graph again;"
    " replay(root, {}) is root's number now"
)


def table(
    steps: list[Step],
    stale: set[Value],
    title: list[str],
    notes: dict[Value, list[str]],
    word: str,
) -> str:
    """Return the steps of a trace as aligned text, leaves last; of very many, only some.

    `notes` holds lines that are to stand below the line of a leaf; `word` is what a gradient is
    called, which is only a share of it if one sample is alone.
    """
    header = [
        f"{'node':<72}{'value':>14}{word:>14}",
        f"    {'sends to':<22}{'local':>14} x {word:>14} = contribution{'sum so far':>28}",
    ]
    old = stale.intersection(step.node for step in steps)
    notice = "... {} more nodes; to see them, iterate: for step in trace(root)"

    def lines_of(step: Step) -> list[str]:
        node, grad, contributions = step
        return [
            *node_lines(step, node in old),
            *notes.get(node, ()),
            *excerpt(contributions, lambda x: contribution_lines(x, grad), "    ... {} more"),
        ]

    lines = excerpt(leaves_last(steps), lines_of, notice)
    return "\n".join([*title, *header, *lines, *([STALE] if old else [])])


def leaves_last(steps: list[Step]) -> list[Step]:
    """Return the steps with those of leaves last, in the order of their first contributions."""
    step_of = {step.node: step for step in steps}
    parents = dict.fromkeys(x.parent for step in steps for x in step.contributions)
    leaves = {x: step_of[x] for x in parents if not x.parents}
    return [*(step for step in steps if step.node not in leaves), *leaves.values()]


def node_lines(step: Step, old: bool) -> list[str]:
    """Return a line for each lane of a node: equation, "stale" if it is old, value and gradient.

    A leaf that is one number for all lanes gets another line, with the sum of its gradients.
    """
    node, grad, _ = step
    head = equation(node) if node.parents else name(node)
    lanes, hidden = by_lane(node.data, grad)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, index, width):<{width}}{note}{shown(value, 6):>14}{shown(gradient, 6):>14}"
        for index, (value, gradient) in lanes
    ]
    if hidden:
        lines.append(hidden)
    if lane_shape(grad) and not (node.parents or lane_shape(node.data)):
        lines.append(f"{f'{head} [sum]':<86}{shown(lane_total(innermost(grad)), 6):>14}")
    return lines


def stored_lines(node: Value, before: Any) -> list[str]:
    """Return a line for each lane of a `grad`, of which so much was there before this pass."""
    found = []
    for index, numbers in by_lane(node.grad, node.grad - before, before)[0]:
        stored, now, earlier = [shown(x, 6) for x in numbers]
        terms = sum_in_words([(now, "now"), (earlier, "earlier")])
        found.append(f"{f'    grad {index}'.rstrip()} = {stored} = {terms}")
    return found


def contribution_lines(contribution: Contribution, grad: object) -> list[str]:
    """Return a line for each lane of a contribution of a node with the gradient `grad`."""
    parent, local, amount, before, after = contribution
    lanes, hidden = by_lane(local, grad, amount, 0 if before is None else before, after)
    lines = []
    for index, numbers in lanes:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product:>12}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), index, 22):<22}{growth}")
    return [*lines, f"    {hidden}"] if hidden else lines
