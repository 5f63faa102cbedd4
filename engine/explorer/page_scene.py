"""The scene of a page's picture, with a placeholder for each number that the page fills in."""

from collections import Counter
from collections.abc import Callable, Container, Mapping
from typing import Any

from ..drawing.placeholders import Placeholder, Placeholders
from ..drawing.scene import Arrow, Scene, uses
from ..grouping import Box, Rest
from ..tracing import Step
from ..value import Value


class Copies(dict):
    """{node: its copy}; a node is copied when its copy is first asked for."""

    def __missing__(self, node: Value) -> Value:
        copy = Value(0.0, op=node.op, label=node.label, role=node.role)
        copy.data = node.data
        self[node] = copy
        return copy


def page_scene(
    boxes: list[Box],
    kept: list[Box],
    steps: list[Step],
    hidden: list[Rest],
    *,
    place: Callable[[Value], int],
    lanes: int,
    varying: Container,
    sampled: Container,
    blank: Container,
    words: Mapping[Value, str],
    added: Container[Value],
    fixed: int,
) -> Scene:
    """Return the scene of a graph with placeholders for its numbers.

    Of all its boxes those in `kept` are shown, with the steps of the backward pass in `steps`.
    `place` gives a node its number; `lanes` is how many lanes an array has, 1 if there are no
    arrays; `varying` holds the numbers that may be different in each lane, `sampled` those that may
    be different in each sample, and `blank` those of samples alone, which the last lane is not.
    The last lanes, as many as are `fixed`, are always shown.
    `words` are equations that say something else than how the page computes a node; the boxes of
    such nodes do not show the leaves that the page `added`.

    The placeholders are named "v4" for the value of node 4, "s4" for its gradient, "l7" for the
    local derivative of arrow 7 and "p7" for its contribution. A number that varies has one for each
    lane, such as "v4.0", and one for the sum, "v4.+".
    """

    def placeholder(name: str, varies: bool, number: Any) -> Placeholder | Placeholders:
        many = varies and lanes > 1
        return Placeholders(name, lanes, number in blank) if many else Placeholder(name)

    copies = Copies()
    for box in kept:
        node = box.node
        for member in box.members:
            copies[member].parents = tuple([copies[parent] for parent in member.parents])
        if node.role != "constant" or node.data in varying:
            copies[node].data = placeholder(f"v{place(node)}", node.data in varying, node.data)
    gradients = {copies[x]: placeholder(f"s{place(x)}", True, x.data) for x, _, _ in steps}
    contributions = [(step.node, x) for step in steps for x in step.contributions]
    arrows = [
        Arrow(
            copies[x.parent],
            copies[node],
            placeholder(f"l{i}", x.local in varying, x.parent.data),
            placeholder(f"p{i}", x.amount in sampled, x.parent.data),
        )
        for i, (node, x) in enumerate(contributions)
    ]
    shown = [
        Box(
            copies[node],
            [copies[x] for x in members],
            [copies[x] for x in inputs if not (node in words and x in added)],
        )
        for node, members, inputs in kept
    ]
    rests = [
        Rest([copies[user] for user in users], None if like is None else copies[like], number)
        for users, like, number in hidden
    ]
    counts = Counter({copies[node]: count for node, count in uses(boxes).items()})
    if lanes > 1:  # a column of its own says what does not come from samples
        counts -= Counter(copies[x.parent] for _, x in contributions if x.amount not in sampled)
    headings = {copies[node]: text for node, text in words.items()}
    return Scene(
        shown[0].node,
        shown,
        arrows,
        gradients,
        counts,
        hidden=rests,
        words=headings,
        fixed=fixed,
    )
