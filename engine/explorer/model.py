"""The numbers of a page: a graph on Symbols, forward and backward, as one program in JavaScript.

The graph is computed again on Symbols and its backward pass is traced on them, so that each value,
slope, local derivative and share is a Symbol, which the engine's own chain rules have written. A
Model gives every node that a page shows a number, and every Symbol its place in what the program
returns.
"""

import itertools
import math
import numbers
import re
from collections.abc import Callable, Iterable, Sequence
from types import SimpleNamespace
from typing import Any

from .. import formatting
from ..drawing import KEPT, MANY, VIEWS
from ..graph import is_node, replayed, topological_order
from ..grouping import Box, collapsed
from ..languages.codegen import Listing
from ..languages.identifiers import Identifiers
from ..languages.javascript import MATHEMATICS
from ..languages.lowering import portable
from ..languages.python import written
from ..languages.syntax import JAVASCRIPT
from ..symbol import Symbol, reachable, variables
from ..tracing import Step, steps
from ..value import Value
from .page_scene import page_scene
from .page_svg import page_svg


class Model:
    """A graph on Symbols, and where the program that computes it puts each number.

    sliders  the leaves that can be changed
    places   {node: its number on the page} of the nodes that the page shows
    outputs  {Symbol or number: its place among what the program returns}
    """

    def __init__(self, root: Value, names: Sequence[str] | None):
        self.names = names
        leaves = [x for x in topological_order(root) if not x.parents]
        self.starts = {x: start(x) for x in leaves}
        counts = {len(numbers) for numbers in self.starts.values()} - {1}
        if len(counts) > 1:
            raise ValueError(
                f"the arrays in the leaves have {' and '.join(map(str, sorted(counts)))} numbers; a"
                " page shows arrays of as many lanes"
            )
        self.lanes = max(counts, default=1)
        self.free = [x for x in leaves if x.role != "constant" or len(self.starts[x]) > 1]
        self.words = Identifiers(())
        self.variables = variables(self.words.many("x", len(self.free)))
        variable = dict(zip(self.free, self.variables, strict=True))
        copies = {x: Value(variable.get(x, self.starts[x][0]), role=x.role) for x in leaves}
        self.now = replayed(root, copies)
        nameless = (f"leaf_{i}" for i in itertools.count(1))
        for node, copy in self.now.items():
            copy.label = node.label
            if not node.label.strip() and node in variable:
                copy.label = next(nameless)
        self.root = self.now[root]
        self.alike = {variable[x] for x in self.free if len(self.starts[x]) == 1}
        self.varying = varying([copy.data for copy in self.now.values()], self.alike)
        self.places: dict[Value, int] = {}
        self.outputs: dict[Any, int] = {}
        parts = {name: grouped(self.root) for name, grouped in VIEWS.items()}
        self.turns = {name: steps(boxes) for name, boxes in parts.items()}
        self.views = {name: self.view(name, boxes) for name, boxes in parts.items()}
        seen = {*self.places}
        self.sliders = [
            x
            for x in sorted(self.free, key=self.rank)
            if x.role != "constant" and (self.now[x] in seen or x.role == "parameter")
        ]

    def rank(self, leaf: Value) -> tuple:
        """Return what leaves are sorted by: inputs last, and b2 before b10."""
        pieces = re.split(r"(\d+)", self.now[leaf].label)
        return leaf.role == "input", [int(x) if x.isdecimal() else x for x in pieces]

    def place(self, node: Value) -> int:
        """Return the number of a node on the page."""
        return self.places.setdefault(node, len(self.places))

    def output(self, x) -> int:
        """Return the place of a number among the outputs."""
        return self.outputs.setdefault(x, len(self.outputs))

    def data(self) -> dict:
        """Return what the page must know beside its pictures."""
        slopes = {turn.node: turn.grad for turn in self.turns["named"]}
        leaves = [
            {
                "node": self.place(self.now[x]),
                "input": self.free.index(x),
                "slope": self.output(slopes[self.now[x]]),
            }
            for x in self.sliders
        ]
        return {
            "lanes": [str(x) for x in self.names or range(self.lanes)] if self.lanes > 1 else [],
            "root": self.place(self.root),
            "leaves": leaves,
            "inputs": [[readable(x) for x in self.starts[leaf]] for leaf in self.free],
            "views": {
                name: {key: view[key] for key in ("boxes", "sends")}
                for name, view in self.views.items()
            },
            "nodes": [self.node(node) for node in self.places],
        }

    def node(self, node: Value) -> dict:
        """Return what the page must know of a node."""
        kind = "computed" if node.parents else node.role or "leaf"
        result = {
            "name": formatting.name(node),
            "equation": formatting.equation(node) if node.parents else "",
            "kind": "result" if node is self.root and node.parents else kind,
            "value": self.output(node.data),
        }
        if node.data not in self.varying:
            result["same"] = True  # in every lane
        if node.op == "relu":
            result["off"] = self.output(node.parents[0].data)
        return result

    def view(self, name: str, parts: list[Box]) -> dict:
        """Return what the page must know of a view, and its picture."""
        kept, rests = collapsed(parts, KEPT if len(parts) > MANY else len(parts))
        shown = {part.node: part for part in kept}
        turns: list[Step] = []
        more: dict[Value, tuple[int, Any]] = {}  # what comes from nodes that are not shown
        for turn in self.turns[name]:
            here = [send for send in turn.contributions if send.parent in shown]
            if turn.node in shown:
                turns.append(turn._replace(contributions=here))
            else:
                for send in here:
                    count, share = more.get(send.parent, (0, 0.0))
                    more[send.parent] = count + 1, share + send.amount
        boxes = []
        for turn in turns:
            box: dict[str, Any] = {"node": self.place(turn.node), "slope": self.output(turn.grad)}
            if turn.node.parents:
                box["formula"] = formula(shown[turn.node], self.place)
            if turn.node in more:
                count, share = more[turn.node]
                box["more"] = [count, self.output(share)]
            boxes.append(box)
        sends = [
            {
                "from": self.place(turn.node),
                "to": self.place(send.parent),
                "local": self.output(send.local),
                "share": self.output(send.amount),
            }
            for turn in turns
            for send in turn.contributions
        ]
        scene = page_scene(
            parts,
            kept,
            turns,
            rests,
            place=self.place,
            lanes=self.lanes,
            varying=self.varying | varying(self.outputs, self.alike),
        )
        return {"boxes": boxes, "sends": sends, "picture": page_svg(scene, name, self.names)}

    def program(self) -> str:
        """Return a function in JavaScript: the numbers in the leaves -> all that the page shows."""
        outputs, names = portable(SimpleNamespace(outputs=[*self.outputs], names={}))
        listing = Listing(outputs, names, JAVASCRIPT, self.words.free("v"))
        arguments = [x.operands[0] for x in self.variables]
        lines = [f"const {line};" for line in listing.lines]
        result = f"return [{', '.join(listing.outputs)}];"
        return MATHEMATICS + written(
            f"function compute([{', '.join(arguments)}]) {{", [*lines, result], "}\n"
        )


def varying(outputs: Iterable, alike: set) -> set:
    """Return the Symbols that may be different in each lane: all that is not made of `alike`."""
    found: set = set()
    for symbol in reachable(outputs):
        operands = [x for x in symbol.operands if isinstance(x, Symbol)]
        if symbol not in alike and (not operands or not found.isdisjoint(operands)):
            found.add(symbol)
    return found


def start(leaf: Value) -> list[float]:
    """Return the numbers in a leaf: one, or one for each lane."""
    data = leaf.data
    found = formatting.lanes_of(data) if not is_node(data) else None
    if found == []:
        raise ValueError(
            f"a page shows arrays of one number or more, and there is none in {leaf!r}"
        )
    try:
        if not all(isinstance(x, numbers.Real) for x in found or [data]):
            raise TypeError
        return [float(x) for x in found or [data]]
    except TypeError:
        raise TypeError(
            f"a page computes with real numbers, and arrays of them; {leaf!r:.80} holds"
            f" {type(data).__name__}: give its leaves float(x)"
        ) from None
    except OverflowError:
        raise ValueError(
            f"a page computes with floats, and {leaf!r:.80} is beyond the largest, 1.8e308"
        ) from None


def readable(x: float) -> float | str:
    """Return a number as JSON can have it: one that is not finite as text."""
    if math.isfinite(x):
        return x
    return "NaN" if x != x else "Infinity" if x > 0 else "-Infinity"


class Hole:
    """The place of a node's number in a formula; a node that is not written needs none."""

    def __init__(self, node: Value, place: Callable):
        self.node, self.place = node, place

    def __str__(self):
        return f"{{{self.place(self.node)}}}"


def formula(part: Box, place: Callable) -> str:
    """Return how a box computes its node, with {4} for the number of node 4.

    >>> x = Value(3.0, label="x")
    >>> formula(VIEWS["named"]((2 * x + x).named("y"))[0], {x: 4}.get)
    '2*{4} + {4}'
    """
    copies = {}
    for x in part.inputs:
        copies[x] = Value(0.0)
        copies[x].data = Hole(x, place)
    for member in reversed(part.members):  # parents first
        parents = tuple([copies[x] for x in member.parents])
        copies[member] = Value(member.data, parents, member.op)
    return formatting.operation(copies[part.node], formatting.LONGEST)[0]
