"""Placeholders: places for numbers that come later, of which a picture can be drawn.

A picture asks its numbers only how they are written. So one can be drawn of Placeholders, each as
wide as most numbers are, and a page can write the numbers into it.
"""

from collections import Counter
from collections.abc import Callable, Container

from .. import elementary
from ..drawing.scene import Arrow, Scene, uses
from ..grouping import Box, Rest
from ..tracing import Step
from ..value import Value


class Placeholder:
    """A place for a number.

    what  "v4" or "s4", value and slope of node 4; "l7" or "p7", of send 7 the local derivative and
          the product
    lane  a number; "" where it is the same in every lane; "+" for the sum of them all
    """

    def __init__(self, what: str, lane: int | str = ""):
        self.what, self.lane = what, lane

    def __str__(self):  # so that those of different lanes are different texts
        return f"-00.{self.lane if isinstance(self.lane, int) else 0:03}"

    def name(self) -> str:
        """Return what belongs here, as a page reads it: "v4", "s4.0", "s4.+"."""
        return f"{self.what}.{self.lane}" if self.lane != "" else self.what

    def total(self, *others):
        """Return the place for the sum of what is in all lanes."""
        return Placeholder(self.what, "+")


elementary.register(Placeholder, Placeholder)


class Lanes:
    """Placeholders side by side, as an array's numbers are."""

    def __init__(self, what: str, count: int):
        self.numbers = [Placeholder(what, i) for i in range(count)]

    def ravel(self):
        """Return what has a list of the Placeholders."""
        return self

    def tolist(self) -> list:
        """Return the Placeholders."""
        return self.numbers


class Canvas:
    """What a picture is drawn of: nodes by number, and numbers that differ from lane to lane."""

    def __init__(self, place: Callable, lanes: int, varying: Container):
        self.place = place  # gives a node its number
        self.lanes = lanes  # how many; 1 where there are none
        self.varying = varying  # the numbers that may be another in each lane

    def placeholder(self, what: str, varying: bool) -> Placeholder | Lanes:
        """Return the place, or places, of a number."""
        return Lanes(what, self.lanes) if varying and self.lanes > 1 else Placeholder(what)

    def scene(self, parts: list[Box], kept: list[Box], turns: list[Step], rests: list) -> Scene:
        """Return what is to be seen, with Placeholders for its numbers.

        Of all the graph's parts those that are kept are shown, with their steps.
        """
        copies: dict[Value, Value] = {}

        def copied(node):
            if node not in copies:
                copies[node] = Value(0.0, op=node.op, label=node.label, role=node.role)
                copies[node].data = node.data
            return copies[node]

        for part in kept:
            for node in part.members:
                copied(node).parents = tuple(map(copied, node.parents))
            if part.node.role != "constant" or part.node.data in self.varying:
                placeholder = self.placeholder(
                    f"v{self.place(part.node)}", part.node.data in self.varying
                )
                copies[part.node].data = placeholder
        slopes = {
            copied(turn.node): self.placeholder(f"s{self.place(turn.node)}", True) for turn in turns
        }
        sends = [(turn.node, send) for turn in turns for send in turn.contributions]
        arrows = [
            Arrow(
                copied(send.parent),
                copied(node),
                self.placeholder(f"l{i}", send.local in self.varying),
                self.placeholder(f"p{i}", True),
            )
            for i, (node, send) in enumerate(sends)
        ]
        boxes = [
            Box(copies[part.node], [*map(copied, part.members)], [*map(copied, part.inputs)])
            for part in kept
        ]
        often = Counter({copied(node): count for node, count in uses(parts).items()})
        left_out = [
            Rest(
                [*map(copied, rest.users)],
                None if rest.like is None else copied(rest.like),
                rest.number,
            )
            for rest in rests
        ]
        return Scene(boxes[0].node, boxes, arrows, slopes, often, rests=left_out)
