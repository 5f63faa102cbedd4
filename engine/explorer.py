"""explore(root): a page on which a computation can be stepped through, changed and walked downhill.

The graph is computed again on Symbols and its backward pass is traced on them, so that every number
of the page, each value, slope, local derivative and share, is an output of one program in
JavaScript, whose lines come from the engine's own chain rules. The picture is drawn of Slots, and
the page writes the numbers into them. explorer.html, .css and .js beside this file are what is the
same on every page; none of it reaches for the network.
"""

import base64
import hashlib
import html
import itertools
import json
import math
import numbers
import os
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from . import files, notation
from .drawing import KEPT, MANY, VIEWS
from .drawing.live import Canvas, live
from .graph import ordered, replayed
from .grouping import Box, collapsed
from .languages.forms import JAVASCRIPT, RESERVED, simplified
from .languages.javascript import MATHEMATICS
from .languages.listing import Listing, Words
from .languages.python import written
from .symbol import Symbol, reached, variables
from .tracing import Step, steps
from .value import Value


def explore(
    root: Value,
    view: str = "named",
    lanes: Sequence[str] | None = None,
    leaf: Value | None = None,
) -> "Page":
    """Return a page to explore the computation that ends in root: a single file, for any browser.

    It steps through the forward and the backward pass, computes everything again when a leaf is
    changed, and goes downhill. No backward() is needed. `view` and `lanes` are as in draw; of
    `leaf` the page shows the curve first.

    TypeError where a leaf holds no real numbers; elsewhere as draw.

    >>> w, x = Value(0.5, label="w"), Value(2.0, label="x")
    >>> page = explore(((w * x - 3) ** 2).named("loss"))
    >>> page.html[:15], len(page.html) < 100_000
    ('<!doctype html>', True)
    """
    if view not in VIEWS:
        raise ValueError(f"there is no view {view!r}; the views are 'named' and 'every'")
    model = Model(root, lanes)
    if leaf is not None and leaf not in model.sliders:
        raise ValueError(f"`leaf` is a leaf that {root!r} depends on, and this is none: {leaf!r}")
    chosen = model.sliders.index(leaf) if leaf is not None else 0
    data = {"view": view, "leaf": chosen, **model.data()}
    pictures = {name: found["picture"] for name, found in model.views.items()}
    return Page(written_out(notation.name(model.root), data, pictures, model.program()))


class Page:
    """A page of HTML. In a notebook it shows itself."""

    def __init__(self, html: str):
        self.html = html

    def save(self, path: str | os.PathLike) -> Path:
        """Write the page to a path that ends in .html, and return the path."""
        if Path(path).suffix.lower() != ".html":
            raise ValueError(f"a page can be saved as .html, not as {str(path)!r}")
        return files.write(path, self.html)

    def __repr__(self):
        return f"<a page of {len(self.html) // 1000} KB; page.save('explorer.html') writes it>"

    def _repr_html_(self):
        """What a notebook shows: the page in a frame of its own."""
        return (
            f'<iframe title="Explorer" sandbox="allow-scripts" width="100%" height="900"'
            f' srcdoc="{html.escape(self.html)}"></iframe>'
        )


class Model:
    """A graph on Symbols, and where the program that computes it puts each number.

    sliders  the leaves that can be changed
    places   {node: its number on the page} of the nodes that the page shows
    outputs  {Symbol or number: its place among what the program returns}
    """

    def __init__(self, root: Value, names: Sequence[str] | None):
        self.names = names
        leaves = [x for x in ordered(root) if not x.parents]
        self.starts = {x: start(x) for x in leaves}
        counts = {len(numbers) for numbers in self.starts.values()} - {1}
        if len(counts) > 1:
            raise ValueError(
                f"the arrays in the leaves have {' and '.join(map(str, sorted(counts)))} numbers; a"
                " page shows arrays of as many lanes"
            )
        self.lanes = max(counts, default=1)
        self.free = [x for x in leaves if x.op != "constant" or len(self.starts[x]) > 1]
        self.words = Words((), RESERVED)
        self.variables = variables(self.words.many("x", len(self.free)))
        variable = dict(zip(self.free, self.variables, strict=True))
        copies = {x: Value(variable.get(x, self.starts[x][0]), op=x.op) for x in leaves}
        self.now = replayed(root, copies)
        nameless = (f"leaf_{i}" for i in itertools.count(1))
        for node, copy in self.now.items():
            copy.label = node.label or (next(nameless) if node in variable else "")
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
            if x.op != "constant" and (self.now[x] in seen or x.op == "parameter")
        ]

    def rank(self, leaf: Value) -> tuple:
        """Return what leaves are sorted by: inputs last, and b2 before b10."""
        pieces = re.split(r"(\d+)", self.now[leaf].label)
        return leaf.op == "input", [int(x) if x.isdecimal() else x for x in pieces]

    def place(self, node: Value) -> int:
        """Return the number of a node on the page."""
        return self.places.setdefault(node, len(self.places))

    def output(self, x) -> int:
        """Return the place of a number among the outputs."""
        return self.outputs.setdefault(x, len(self.outputs))

    def data(self) -> dict:
        """Return what the page must know beside its pictures."""
        slopes = {turn.node: turn.slope for turn in self.turns["named"]}
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
        kind = "computed" if node.parents else node.op or "leaf"
        result = {
            "name": notation.name(node),
            "equation": notation.equation(node) if node.parents else "",
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
            here = [send for send in turn.sends if send.parent in shown]
            if turn.node in shown:
                turns.append(turn._replace(sends=here))
            else:
                for send in here:
                    count, share = more.get(send.parent, (0, 0.0))
                    more[send.parent] = count + 1, share + send.share
        boxes = []
        for turn in turns:
            box: dict[str, Any] = {"node": self.place(turn.node), "slope": self.output(turn.slope)}
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
                "share": self.output(send.share),
                "after": self.output(send.after),
            }
            for turn in turns
            for send in turn.sends
        ]
        canvas = Canvas(self.place, self.lanes, self.varying | varying(self.outputs, self.alike))
        picture = live(canvas.scene(parts, kept, turns, rests), name, self.names)
        return {"boxes": boxes, "sends": sends, "picture": picture}

    def program(self) -> str:
        """Return a function in JavaScript: the numbers in the leaves -> all that the page shows."""
        simple = simplified(self.outputs)
        listing = Listing(
            [simple.get(x, x) if isinstance(x, Symbol) else x for x in self.outputs],
            JAVASCRIPT,
            {},
            self.words.free("v"),
        )
        names = [x.operands[0] for x in self.variables]
        lines = [f"const {line};" for line in listing.lines]
        result = f"return [{', '.join(listing.outputs)}];"
        return MATHEMATICS + written(
            f"function compute([{', '.join(names)}]) {{", [*lines, result], "}\n"
        )


def varying(outputs: Iterable, alike: set) -> set:
    """Return the Symbols that may be different in each lane: all that is not made of `alike`."""
    found: set = set()
    for symbol in reached(outputs):
        operands = [x for x in symbol.operands if isinstance(x, Symbol)]
        if symbol not in alike and (not operands or not found.isdisjoint(operands)):
            found.add(symbol)
    return found


def start(leaf: Value) -> list[float]:
    """Return the numbers in a leaf: one, or one for each lane."""
    data = leaf.data
    found = notation.lanes_of(data) if not hasattr(data, "chain_rule") else None
    try:
        if not all(isinstance(x, numbers.Real) for x in found or [data]):
            raise TypeError
        return [float(x) for x in found or [data]]
    except (TypeError, OverflowError):
        raise TypeError(
            f"a page computes with real numbers, and arrays of them; {leaf!r:.80} holds"
            f" {type(data).__name__}: give its leaves float(x)"
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
    return notation.operation(copies[part.node], notation.LONGEST)[0]


def written_out(title: str, data: dict, pictures: dict, program: str) -> str:
    """Return the page as HTML, whose policy lets nothing run but its own script and style."""
    script = program + template("js")
    style = template("css")
    policy = (
        "default-src 'none'; base-uri 'none'; form-action 'none';"
        f" script-src '{fingerprint(script)}'; style-src '{fingerprint(style)}'"
    )
    text = json.dumps(data, separators=(",", ":"))
    for sign in "<>&":  # whatever a label says, it is no markup
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    parts = {
        "title": html.escape(notation.visible(title)),
        "policy": f'<meta http-equiv="Content-Security-Policy" content="{policy}" />',
        "style": f"<style>{style}</style>",
        "pictures": "\n".join(
            f'<div class="view" data-view="{name}">{svg}</div>' for name, svg in pictures.items()
        ),
        "data": f'<script type="application/json" id="data">{text}</script>',
        "script": f"<script>{script}</script>",
    }
    return re.sub(r"<!-- (\w+) -->", lambda found: parts[found[1]], template("html"))


def template(suffix: str) -> str:
    """Return one of the three files that every page is made of."""
    return Path(__file__).with_suffix(f".{suffix}").read_text(encoding="utf-8")


def fingerprint(text: str) -> str:
    """Return what a policy says of a script or style that may be used."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
