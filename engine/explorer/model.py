"""The numbers of a page: a graph on Symbols, forward and backward, as one program in JavaScript.

The graph is recorded again on Symbols and its backward pass is traced on the recording, so that the
engine's own chain rules write each value, gradient, local derivative and contribution as a Symbol.
A Model numbers the nodes that the page shows, and the outputs of the program.
"""

import math
import numbers
import re
from collections import defaultdict
from collections.abc import Callable, Container, Mapping, Sequence
from typing import Any

from .. import formatting
from ..drawing import KEPT, MANY
from ..drawing.tables import sum_as_text
from ..elementary import MULTIPLY, divide
from ..graph import is_node, leaves_as_used, topological_order
from ..grouping import VIEWS, Box, collapsed
from ..languages.codegen import Code, computed_from
from ..languages.identifiers import Identifiers
from ..languages.javascript import MATHEMATICS
from ..languages.lowering import portable
from ..languages.python import function_text
from ..languages.syntax import JAVASCRIPT
from ..naming import label_leaves
from ..recording import recorded
from ..tracing import Step, steps
from ..value import Value
from .classes import heads, names
from .one_sample import OneSample
from .page_scene import page_scene
from .page_svg import page_svg

LONG = 24  # characters in an expression that is too long to be the name of the result
MOST_NODES = 5000  # more take seconds to write, and the browser seconds to read


class Model:
    """A graph on Symbols, and where its program puts each number.

    leaves     the leaves that the program takes the numbers of: all but plain constants
    variables  the names of their numbers in the program
    sliders    those of the leaves that the page can change
    copies     {node of the graph: its copy on Symbols}
    places     {copy: its number on the page} of the nodes that the page shows
    outputs    {Symbol or number: its place among what the program returns}
    heads      where the class of a sample is decided
    samples    {leaf: numbers} of more samples to classify
    earlier    {leaf: number} that other backward passes left in its grad, for leaves without lanes
    batch      what is known of the samples, if this is a batch
    masks      copies of the leaves that a page adds to it
    words      {copy: its equation}, where that is not how the page computes it
    shares     copies of what the learner computes from a sum over the samples
    """

    def __init__(
        self,
        root: Value,
        names: Sequence[str] | None,
        samples: Mapping | None = None,
        earlier: Mapping | None = None,
        batch: OneSample | None = None,
    ):
        self.names, self.batch = names, batch or OneSample(root)
        order = topological_order(root)
        alone = {x for x in order if len(formatting.numbers_in(x.data)) == 1}
        self.earlier = {x: more for x, more in (earlier or {}).items() if x in alone}
        if len(order) > MOST_NODES:
            raise ValueError(
                f"a page of {len(order)} nodes would take long to make and to open; the limit is"
                f" {MOST_NODES}. Explore a part of it, by explore(node) of a node nearer to the"
                " leaves, or fewer samples; trace and paths take any size"
            )
        leaves = [x for x in order if not x.parents]
        self.numbers = {x: leaf_numbers(x) for x in leaves}
        counts = {len(numbers) for numbers in self.numbers.values()} - {1}
        if len(counts) > 1:
            raise ValueError(
                f"the arrays in the leaves have {' and '.join(map(str, sorted(counts)))} numbers; a"
                " page needs arrays of the same length, its lanes"
            )
        self.lanes = max(counts, default=1)
        constants = {
            x: numbers[0]
            for x, numbers in self.numbers.items()
            if x.role == "constant" and len(numbers) == 1
        }
        self.leaves = [x for x in leaves if x not in constants]
        self.identifiers = Identifiers(())
        self.variables = self.identifiers.first("x", len(self.leaves))
        self.copies = recorded(root, dict(zip(self.leaves, self.variables, strict=True)), constants)
        self.root = self.copies[root]
        for node, copy in self.copies.items():
            copy.label = node.label
        used = [self.copies[x] for x in leaves_as_used(root) if x not in constants]
        self.unlabelled = label_leaves(used, {x.label for x in topological_order(self.root)})
        if len(formatting.name(self.root)) > LONG and not self.root.label:
            self.root.label = "result"
        self.lane_variables = {
            name
            for name, leaf in zip(self.variables, self.leaves, strict=True)
            if len(self.numbers[leaf]) > 1
        }
        values = [copy.data for copy in self.copies.values()]
        self.varying = computed_from(self.lane_variables, values)
        self.masks = {self.copies[x] for x in self.batch.masks}
        self.shares = {self.copies[x] for x in self.batch.shares}
        whole = self.batch.whole
        self.words = {} if whole is None else {self.root: self.in_words(whole)}
        self.places: dict[Value, int] = {}
        self.outputs: dict[Any, int] = {}
        self.boxes = {name: grouped(self.root) for name, grouped in VIEWS.items()}
        self.steps = {name: steps(boxes) for name, boxes in self.boxes.items()}
        self.views = {name: self.view(name, boxes) for name, boxes in self.boxes.items()}
        self.heads = heads(root, self.numbers, self.rank)
        self.samples = self.checked(samples or {})
        seen = {*self.places}
        self.sliders = [
            x
            for x in sorted(self.leaves, key=self.rank)
            if x.role != "constant" and (self.copies[x] in seen or x.role == "parameter")
        ]

    def in_words(self, whole: Value) -> str:
        """The equation of the learner's result, with the labels of the page's leaves."""
        copies: dict[Value, Value] = {}
        for node in topological_order(whole):
            parents = tuple([copies[x] for x in node.parents])
            label = self.copies.get(node, node).label
            copies[node] = Value(node.data, parents, node.op, label=label, role=node.role)
        return formatting.equation(copies[whole].named(self.root.label))

    def checked(self, samples: Mapping) -> dict[Value, list[float]]:
        """The samples, {leaf: numbers}, if they can be classified."""
        counts = {len(xs) for xs in samples.values()}
        strange = [x for x in samples if x not in self.leaves]
        if strange:
            raise ValueError(f"`samples` is {{leaf: numbers}}, and {strange[0]!r} is no leaf here")
        if samples and len(self.heads) != 1:
            raise ValueError(
                "`samples` can be classified if a computation decides between classes at one place,"
                f" and this one does at {len(self.heads)}; explore a loss with softmax or"
                " cross_entropy, of arrays of samples"
            )
        if len(counts) > 1:
            raise ValueError(f"`samples` has {' and '.join(map(str, sorted(counts)))} numbers")
        return {x: [float(number) for number in xs] for x, xs in samples.items()}

    def rank(self, node: Value) -> tuple:
        """The key by which nodes are sorted: inputs last, and b2 before b10."""
        pieces = re.split(r"(\d+)", self.copies[node].label)
        return node.role == "input", [int(x) if x.isdecimal() else x for x in pieces]

    def classes(self) -> dict | None:
        """What the page needs to classify samples; None if the computation classifies nothing."""
        if not self.heads:
            return None
        place = {leaf: i for i, leaf in enumerate(self.leaves)}
        found = []
        for head in self.heads:
            observed: Any = head.observed
            if not isinstance(head.observed, int):  # a mask of one lane may be a plain constant
                known = all(x in place for x in head.observed)
                ones = [self.numbers[x][0] for x in head.observed]
                observed = [place[x] for x in head.observed] if known else ones.index(max(ones))
            found.append(
                {
                    "scores": [self.output(self.copies[x].data) for x in head.scores],
                    "observed": observed,
                    "inputs": [place[x] for x in head.inputs],
                    "threshold": head.threshold,
                    "sign": head.sign,
                }
            )
        return {
            "names": names(self.heads[0]),
            "heads": found,
            "samples": {place[leaf]: xs for leaf, xs in self.samples.items()},
            "axes": [self.copies[x].label for x in self.heads[0].inputs],
        }

    def notes(self) -> list[str]:
        """What there is to know about the leaves before one reads the numbers."""
        stored = []
        for x in [x for x in self.sliders if x in self.earlier]:
            terms = [(x.grad - self.earlier[x], "now"), (self.earlier[x], "earlier")]
            grad = f"{self.copies[x].label}.grad = {formatting.shown(x.grad)}"
            stored.append(f"{grad} = {sum_as_text(terms)}")
        rest = len(stored) - 2
        words = [*stored[:2], *([f"{rest} more"] if rest > 0 else [])]
        earlier = f"Earlier backward passes are still in grad: {'; '.join(words)}" if words else ""
        return [*filter(None, [self.unlabelled, earlier])]

    def place(self, node: Value) -> int:
        """The number of a node on the page."""
        return self.places.setdefault(node, len(self.places))

    def output(self, x) -> int:
        """The place of a number among the outputs."""
        return self.outputs.setdefault(x, len(self.outputs))

    def data(self) -> dict:
        """What the page needs besides its pictures, for JSON."""
        views = {
            name: {key: view[key] for key in ("boxes", "contributions")}
            for name, view in self.views.items()
        }
        every = {box.node: box for box in self.boxes["every"]}
        if len(every) > MANY:  # a broken engine takes the boxes that the page hides, too
            views["every"]["whole"] = self.backward(self.steps["every"], every)
        gradients = {step.node: step.grad for step in self.steps["named"]}
        leaves = [
            {
                "node": self.place(self.copies[x]),
                "input": self.leaves.index(x),
                "grad": self.output(gradients[self.copies[x]]),
                **(
                    {"earlier": leaf_numbers(Value(self.earlier[x]))[0]}
                    if x in self.earlier
                    else {}
                ),
            }
            for x in self.sliders
        ]
        blank = self.blank()
        return {
            "lanes": [str(x) for x in self.names or range(self.lanes)] if self.lanes > 1 else [],
            "fixed": self.fixed(),
            "root": self.place(self.root),
            "adds": self.adds(),
            "leaves": leaves,
            "inputs": [[as_json(x) for x in self.numbers[leaf]] for leaf in self.leaves],
            "views": views,
            "nodes": [self.node(node, blank) for node in self.places],
            "classes": self.classes(),
        }

    def adds(self) -> str:
        """What of the learner's result the lanes add up to: "" if the result has lanes itself."""
        if self.batch.whole is None:
            return ""
        return "shares" if {MULTIPLY, divide.op} & {x.op for x in self.batch.shares} else "terms"

    def node(self, node: Value, blank: Container) -> dict:
        """What the page needs for a node; `blank` holds the numbers that only samples have."""
        kind = "computed" if node.parents else node.role or "leaf"
        result = {
            "name": formatting.name(node),
            "equation": self.equation(node) if node.parents else "",
            "kind": "result" if node is self.root and node.parents else kind,
            "value": self.output(node.data),
        }
        if node.data not in self.varying:
            result["same"] = True  # in every lane
        if node.data in blank:
            result["blank"] = True  # in the lane of other terms
        if node in self.masks:
            result["mask"] = True
        if node in self.shares and node.op == MULTIPLY:
            result["share"] = True
        if node.op == "relu":
            result["off"] = self.output(node.parents[0].data)
        return result

    def equation(self, node: Value) -> str:
        """How a node is computed, as the learner wrote it."""
        return self.words.get(node) or formatting.equation(node)

    def view(self, name: str, parts: list[Box]) -> dict:
        """What the page needs for a view, and its picture."""
        kept, rests = collapsed(parts, KEPT if len(parts) > MANY else len(parts))
        shown = {part.node: part for part in kept}
        shown_steps: list[Step] = []
        more = defaultdict(list)  # {node: what it gets from hidden boxes}
        for step in self.steps[name]:
            here = [x for x in step.contributions if x.parent in shown]
            if step.node in shown:
                shown_steps.append(step._replace(contributions=here))
            else:
                for x in here:
                    more[x.parent].append(x.amount)
        data = self.backward(shown_steps, shown)
        for box, step in zip(data["boxes"], shown_steps, strict=True):
            if step.node in more:
                amounts = more[step.node]
                box["more"] = [len(amounts), self.output(sum(amounts, 0.0))]
        others = self.variables_of([self.batch.others])
        scene = page_scene(
            parts,
            kept,
            shown_steps,
            rests,
            place=self.place,
            lanes=self.lanes,
            varying=self.varying | computed_from(self.lane_variables, self.outputs),
            sampled=computed_from(self.lane_variables - others, self.outputs),
            blank=self.blank(),
            words=self.words,
            added={self.copies[x] for x in self.batch.added},
            fixed=self.fixed(),
        )
        return {"picture": page_svg(scene, name, self.names), **data}

    def variables_of(self, leaves: Sequence) -> set[str]:
        """The names in the program of the numbers in these leaves."""
        return {name for name, x in zip(self.variables, self.leaves, strict=True) if x in leaves}

    def fixed(self) -> int:
        """How many lanes at the end are no samples, and always shown."""
        return int(self.batch.others is not None)

    def blank(self) -> set:
        """The numbers that only samples have; in the lane of other terms they stay blank."""
        if self.batch.others is None:
            return set()
        added = self.variables_of(self.batch.added)
        sampled = computed_from(self.lane_variables - added, self.outputs)
        return sampled - computed_from(added, self.outputs)

    def backward(self, steps: list[Step], boxes: Mapping[Value, Box]) -> dict:
        """What the page needs for the steps of a backward pass, and for their arrows."""
        return {
            "boxes": [
                {
                    "node": self.place(step.node),
                    "grad": self.output(step.grad),
                    **(
                        {"formula": formula(boxes[step.node], self.place)}
                        if step.node.parents
                        else {}
                    ),
                }
                for step in steps
            ],
            "contributions": [
                {
                    "from": self.place(step.node),
                    "to": self.place(contribution.parent),
                    "local": self.output(contribution.local),
                    "amount": self.output(contribution.amount),
                }
                for step in steps
                for contribution in step.contributions
            ],
        }

    def program(self) -> str:
        """JavaScript functions of the numbers in the leaves.

        `compute` returns all that the page shows, and `classify` the scores of the first head, if
        the computation has one.
        """
        scores = [self.copies[x].data for x in self.heads[0].scores] if self.heads else []
        text = MATHEMATICS + self.function("compute", [*self.outputs])
        return text + self.function("classify", scores) if scores else text

    def function(self, name: str, results: Sequence) -> str:
        """A function in JavaScript, from the numbers in the leaves to the results."""
        outputs, names = portable(results, {})
        code = Code(outputs, names, JAVASCRIPT, self.identifiers.unused("v"))
        lines = [f"const {line};" for line in code.lines]
        result = f"return [{', '.join(code.outputs)}];"
        return function_text(
            f"function {name}([{', '.join(self.variables)}]) {{", [*lines, result], "}\n"
        )


def leaf_numbers(leaf: Value) -> list[float]:
    """The numbers in a leaf: one, or one for each lane."""
    data = leaf.data
    found = [data] if is_node(data) else formatting.numbers_in(data)
    if not found:
        raise ValueError(
            f"a page shows arrays of one number or more, and there is none in {leaf!r}; give it"
            " one for each lane"
        )
    if not all(isinstance(x, numbers.Real) for x in found):
        raise TypeError(
            f"a page computes with real numbers, and arrays of them; {leaf!r:.80} holds"
            f" {type(data).__name__}: give its leaves float(x)"
        )
    try:
        return [float(x) for x in found]
    except OverflowError:
        raise ValueError(
            f"a page computes with floats, and {leaf!r:.80} is beyond the largest, 1.8e308; give it"
            " a smaller number"
        ) from None


def as_json(x: float) -> float | str:
    """A number as JSON can hold it: one that is not finite as text."""
    if math.isfinite(x):
        return x
    return "NaN" if x != x else "Infinity" if x > 0 else "-Infinity"


class NumberOf:
    """Stands in a formula for the number of a node, and asks for its place only when written."""

    def __init__(self, node: Value, place: Callable):
        self.node, self.place = node, place

    def __str__(self):
        return f"{{{self.place(self.node)}}}"


def formula(part: Box, place: Callable) -> str:
    """How a box computes its node, with {4} for the number of node 4.

    >>> x = Value(3.0, label="x")
    >>> formula(VIEWS["named"]((2 * x + x).named("y"))[0], {x: 4}.get)
    '2*{4} + {4}'
    """
    copies = {}
    for x in part.inputs:
        copies[x] = Value(0.0)
        copies[x].data = NumberOf(x, place)
    for member in part.members:
        for product in member.parents if formatting.chosen_shares(member) else ():
            for x in {*product.parents} & {*copies}:  # "[observed]" stands for them by their labels
                copies[x].label, copies[x].role = x.label, x.role
    for member in reversed(part.members):  # parents first
        parents = tuple([copies[x] for x in member.parents])
        copies[member] = Value(member.data, parents, member.op)
    return formatting.operation(copies[part.node], formatting.LONGEST)[0]
