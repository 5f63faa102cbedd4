"""stacked: a loss over many samples as the graph of one sample, with the samples side by side.

A loss that a loop adds up sample by sample is a sum whose terms are copies of one graph. Nodes are
copies if they have the same key: a node's key is its operation and its parents' keys, all leaves
that could be data have one key for each role, and any other leaf has a key of its own. A sum inside
another sum, maybe times a constant, is opened up: its own terms take its place.

An item is the tuple of nodes at the same place in each copy: either one node, which all copies
share, or as many nodes as there are copies. The copies are a batch if they share parameters
and differ in data. Then each item becomes one node, with a lane for each copy if they differ, and
the sum of the copies becomes the sum of these lanes. A leaf that became a lane may
be needed by itself too, as a parameter under regularisation is. Then it is no data, and the search
begins again.
"""

import heapq
import operator
import re
import warnings
from collections import Counter
from collections.abc import Callable, Container, Iterable
from typing import Any, NamedTuple

from .custom import CustomOperation
from .elementary import (
    ADD,
    MULTIPLY,
    NEGATE,
    Operation,
    divide,
    is_zero,
    lane_shape,
    lane_total,
    minus,
    one,
    power,
    total,
)
from .graph import topological_order
from .value import Value

SUMS = ADD, minus.op, total.op
NUMBERS = int, float  # the types of leaves that can become lanes
DATA = "input", "constant"  # the roles of leaves that are not trained
ROUNDS = 8  # how often the search begins, at most, as leaves turn out to be no data


def stacked(root: Value, *, parameters: Iterable[Value] = ()) -> Value:
    """The same computation with the samples of a batch as lanes; root itself if there is no batch.

    Leaves that all samples share stay as they are, and have the same gradients as before. Leaves
    that differ from sample to sample become one leaf each, which holds a NumPy array: x[0], x[1],
    ... become x. Leaves of the role "parameter", and those given as parameters, always stay.

    >>> w = Value(0.5, label="w")
    >>> loss = 0
    >>> for x, y in [(1.0, 2.0), (2.0, 3.0), (3.0, 5.0)]:
    ...     loss += (w * x - y) ** 2
    >>> batch = stacked(loss)
    >>> len(topological_order(loss)), len(topological_order(batch))
    (23, 8)
    >>> batch.data, batch.parents[0].data
    (18.5, array([ 2.25,  4.  , 12.25]))
    """
    return in_lanes(root, parameters).get((root,), root)


def in_lanes(root: Value, parameters: Iterable[Value] = ()) -> dict:
    """{item: its node in the stacked graph}; {} if there is no batch."""
    order = topological_order(root)
    kept = {*parameters}
    for _ in range(ROUNDS):
        stacking = Stacking(order, kept)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # they were given when the graph was computed
                made = stacking.built(root)
        except _NotInLanesError:
            return {}
        after = topological_order(made[root,])
        alone = stacking.lanes.keys() & after
        needed = {x for x in alone | stacking.needed if x.role not in DATA}
        if not needed:
            return made if len(after) < len(order) else {}
        kept |= needed  # a gradient would be lost if they were also lanes
    return {}


def keys_of(order: list, kept: Container[Value] = ()) -> dict:
    """{node: a number}, the same for nodes that are computed in the same way.

    Leaves that are parameters or in `kept` are no data, and like no other.
    """
    known: dict[Any, int] = {}
    keys: dict[Value, int] = {}
    for node in order:
        key: Any = node
        if node.parents and isinstance(node.op, Operation):
            key = node.op.function, *[keys[x] for x in node.parents]
            if node.op == power.op and _is_number(node.parents[1]):
                key = *key, node.parents[1].data  # x**2 and x**3 are no copies
        elif not node.parents and type(node.data) in NUMBERS:
            key = node if node.role == "parameter" or node in kept else node.role
        keys[node] = known.setdefault(key, len(known))
    return keys


def _is_number(x: Value) -> bool:
    """Whether a node is a constant that is one number."""
    return x.role == "constant" and type(x.data) in NUMBERS and x.data != 0


def _item(nodes: Iterable) -> tuple:
    """Nodes at the same place in each copy as an item: if all are one node, that alone."""
    nodes = tuple(nodes)
    return nodes[:1] if all(x is nodes[0] for x in nodes) else nodes


def parents_of(item: tuple) -> list:
    """The items that an item is computed from; none if it cannot be computed again."""
    if not isinstance(item[0].op, Operation):
        return []
    if len(item) == 1:
        return [(x,) for x in item[0].parents]
    return [_item(nodes) for nodes in zip(*[x.parents for x in item], strict=True)]


def _is_one_constant(item: tuple) -> bool:
    """Whether leaves are constants of the same number."""
    return item[0].role == "constant" and all(x.data == item[0].data for x in item)


class Term(NamedTuple):
    """A term of a sum, and what it is multiplied by there."""

    node: Value
    scale: float = 1.0
    factors: tuple = ()  # (a function that applies the innermost factor, the factors around it)


class Copies:
    """Terms that are computed in the same way, or a single term.

    item       their nodes
    leaves     the nodes that all share, except data
    columns    items of leaves that differ
    constants  items of constants that are the same number
    is_plain   whether all numbers that they share are floats or ints
    """

    def __init__(self, terms: list[Term]):
        self.terms = terms
        self.item = _item(term.node for term in terms)
        self.leaves: list[Value] = []
        self.columns: list[tuple] = []
        self.constants: list[tuple] = []
        self.is_plain = True
        stack = [self.item]
        seen = {*stack}
        while stack:
            item = stack.pop()
            if len(item) == 1:
                self.is_plain = self.is_plain and isinstance(item[0].data, NUMBERS)
                if item[0].role not in DATA:
                    self.leaves.append(item[0])
            elif item[0].parents:
                parents = parents_of(item)
                if item[0].op == power.op and _is_number(parents[1][0]):
                    del parents[1]  # the 2 of x**2 is no data
                fresh = dict.fromkeys(x for x in parents if x not in seen)
                seen.update(fresh)
                stack += fresh
            else:
                (self.constants if _is_one_constant(item) else self.columns).append(item)

    def is_batch(self) -> bool:
        """Whether these are samples: copies that share parameters and differ in data.

        If no role tells parameters from data, the hidden neurons of a layer look like samples that
        share their inputs. But n inputs come with n + 2 parameters for each neuron.
        """
        if not self.is_plain or not self.leaves:
            return False
        if not self.columns:
            return bool(self.constants)  # samples may all be the same
        told = "parameter" in {x.role for x in self.leaves}
        told = told or any(column[0].role in DATA for column in self.columns)
        return told or len(self.columns) <= len(self.leaves) + 1

    def can_be_one(self) -> bool:
        """Whether they can become one node: a batch, or nothing but data, or all the same."""
        is_data = not self.leaves and all(column[0].role in DATA for column in self.columns)
        return self.is_plain and (is_data or not self.columns or self.is_batch())

    def summed(self, node: Value) -> tuple[Value, tuple]:
        """The sum of the terms, from the node of their item, and the factors that come after it."""
        scales, factors = [term.scale for term in self.terms], self.terms[0].factors
        if len({*scales}) > 1:
            node, factors = node * Value(as_lanes(scales), role="constant"), ()
        if lane_shape(node.data):
            node = lane_total(node)
        elif len(self.terms) > 1:
            node = node * len(self.terms)
        return node, factors


class Stacking:
    """How a graph is put into lanes.

    `order` holds the nodes of the graph, parents first; leaves in `kept` must not become lanes.
    """

    def __init__(self, order: list, kept: Container[Value] = ()):
        self.uses = Counter(parent for node in order for parent in node.parents)
        self.keys = keys_of(order, kept)
        self.plans: dict[Value, list[Copies]] = {}  # of sums
        self.inside: set = set()  # the sums that were opened up inside another sum
        self.lanes: dict[Value, Value] = {}  # {leaf that became a lane: the sum that needs it}
        self.needed: set = set()  # leaves that two sums need, or two lanes of one array

    def built(self, root: Value) -> dict[tuple, Value]:
        """{item: the node made of it}, for all that root needs, in lanes where that is possible."""
        made: dict[tuple, Value] = {}
        stack = [(root,)]
        while stack:
            below = self.below(stack[-1])
            missing = [x for x in below if x not in made]
            stack += missing
            if not missing and (item := stack.pop()) not in made:
                made[item] = self.made(item, [made[x] for x in below])
        return made

    def below(self, item: tuple) -> list[tuple]:
        """The items that this one is computed from."""
        return [copies.item for copies in self.plan(item)] or parents_of(item)

    def made(self, item: tuple, parents: list[Value]) -> Value:
        """The node of an item, from those of the items below it."""
        node, plan = item[0], self.plan(item)
        if plan:
            new = _sum_of_products(map(Copies.summed, plan, parents))
        elif len(item) == 1 and (not parents or node.parents == (*parents,)):
            return node
        elif parents:
            new = _computed(node.op, parents)
        elif _is_one_constant(item):
            new = Value(node.data, role=node.role)
        else:
            new = Value(as_lanes([x.data for x in item]), role=node.role)
        new.label = common_label([x.label for x in item])
        return new

    def plan(self, item: tuple) -> list[Copies]:
        """The terms of a sum as copies; [] if there is no batch among them, or it is no sum."""
        node = item[0]
        if len(item) > 1 or node.op not in SUMS or node in self.inside:
            return []
        if node not in self.plans:
            self.plans[node] = self.planned(node)
        return self.plans[node]

    def planned(self, node: Value) -> list[Copies]:
        """The same, worked out when it is first needed."""
        found = self.copies(node)
        if not any(copies.is_batch() for copies in found):
            return []
        plan = []
        for copies in found:
            plan += [copies] if copies.can_be_one() else [Copies([x]) for x in copies.terms]
        for column in [column for copies in plan for column in copies.columns]:
            for leaf, count in Counter(column).items():
                if self.lanes.setdefault(leaf, node) is not node or count > 1:
                    self.needed.add(leaf)
        return plan

    def copies(self, node: Value, is_open: Callable | None = None) -> list[Copies]:
        """The terms of a sum by their keys, each sum inside that is open replaced by its terms."""
        is_open = is_open or self.opened(node).__contains__
        found: dict[int, list] = {}
        stack = self.operands(Term(node))[::-1]
        while stack:
            term = stack.pop()
            if is_open(term.node):
                stack += self.operands(term)[::-1]
            elif not (term.node.role == "constant" and is_zero(term.node.data)):
                found.setdefault(self.keys[term.node], []).append(term)
        return [*map(Copies, found.values())]  # without the 0 that a sum began with

    def opened(self, node: Value) -> set:
        """The sums inside a sum that are opened up: all but copies that are no batch themselves.

        Keys are numbered from the leaves up. So the sum of the highest key is looked at next: all
        its copies have been found by then.
        """
        opened: set = set()
        waiting: dict[int, list] = {}
        heap: list[int] = []
        new = [node]
        while True:
            for term in [term for x in new for term in self.operands(Term(x))]:
                key = self.keys[term.node]
                if key not in waiting:
                    heapq.heappush(heap, -key)
                waiting.setdefault(key, []).append(term.node)
            if not heap:
                return opened
            first, *others = alike = waiting.pop(-heapq.heappop(heap))
            is_open = self.is_inside(first) and (not others or self.has_batch(first))
            new = [x for x in alike if is_open and self.is_inside(x)]
            opened.update(new)
            self.inside.update([self.innermost(Term(x)).node for x in new])  # type: ignore

    def has_batch(self, node: Value) -> bool:
        """Whether the terms of a sum are a batch by themselves, or there is only one beside a 0."""
        found = self.copies(node, self.is_inside)
        return len(found) == 1 or any(copies.is_batch() for copies in found)

    def is_inside(self, node: Value) -> bool:
        """Whether a term is itself a sum, perhaps times a constant, that nothing else needs."""
        alone = not node.label and self.uses[node] == 1
        return alone and self.innermost(Term(node)) is not None

    def operands(self, term: Term) -> list[Term]:
        """The terms of one sum, or of a sum times constants; none if the term is no such sum."""
        inner = self.innermost(term)
        if inner is None:
            return []
        terms = [inner._replace(node=x) for x in inner.node.parents]
        if inner.node.op == minus.op:
            terms[1] = _times(terms[1], terms[1].node, -1, operator.neg)
        return terms

    def innermost(self, term: Term) -> Term | None:
        """The sum inside its factors; None if there is none, or if something else uses it."""
        while term.node.op not in SUMS:
            inner = _without_factor(term)
            if inner is None or inner.node.label or self.uses[inner.node] != 1:
                return None
            term = inner
        return term if len(term.node.parents) > 1 else None


def _without_factor(term: Term) -> Term | None:
    """The operand of a negative, or of a product with or quotient by a constant, as a Term."""
    node = term.node
    if node.op == NEGATE:
        return _times(term, node.parents[0], -1, operator.neg)
    if node.op in (MULTIPLY, divide.op):
        a, b = node.parents
        if _is_number(b) and node.op == MULTIPLY:
            return _times(term, a, b.data, lambda x: x * b)
        if _is_number(b):
            return _times(term, a, 1 / b.data, lambda x: x / b)
        if _is_number(a) and node.op == MULTIPLY:
            return _times(term, b, a.data, lambda x: a * x)
    return None


def _times(term: Term, node: Value, scale: float, factor: Callable) -> Term:
    """A node with the factors of a term, and one more."""
    return Term(node, term.scale * scale, (factor, term.factors))


def _sum_of_products(terms: Iterable[tuple[Value, tuple]]) -> Value:
    """The sum of terms with factors; a factor that several terms have comes after their sum."""
    return _nested([(node, _outermost_first(factors)) for node, factors in terms])


def _outermost_first(factors: tuple) -> list:
    """The places of factors around a term, each with its function first."""
    found = []
    while factors:
        found.append(factors)
        factors = factors[1]
    return found[::-1]


def _nested(terms: list[tuple[Value, list]]) -> Value:
    """The sum of terms, each factor around those that have the same place in it."""
    alike: dict[int, list] = {}
    for node, places in terms:
        alike.setdefault(id(places[0] if places else node), []).append((node, places))
    found = []
    for inside in alike.values():
        node, places = inside[0]
        if places:
            apply = places[0][0]
            node = apply(_nested([(x, inner) for x, (_, *inner) in inside]))
        found.append(node)
    return _total(found)


def _total(nodes: list[Value]) -> Value:
    """The sum of nodes; of three or more, as one node."""
    first, *others = nodes
    return first.total(*others) if len(others) > 1 else sum(others, first)


def is_sum_of_lanes(node: Value) -> bool:
    """Whether a node is the sum of the lanes of an array."""
    return getattr(node.op, "function", None) is lane_total and lane_shape(node.parents[0]) != ()


def as_lanes(numbers: list) -> Any:
    """Numbers as the lanes of an array."""
    import numpy as np  # here, since most graphs are no batches and need no NumPy

    return np.array(numbers, float)


class _NotInLanesError(Exception):
    """An operation of the user gives another result on arrays, or none."""


def _computed(op: Operation, parents: list) -> Value:
    """A node computed again from new parents."""
    if not isinstance(op, CustomOperation):
        return op.function(*parents)
    try:
        node = op.function(*parents)
        if lane_shape(node.data):
            _check_lanes(node)
    except Exception as error:
        raise _NotInLanesError from error
    return node


def _check_lanes(node: Value) -> None:
    """Raise an error unless an operation of the user computes lanes as it does single numbers."""
    of_lanes = [node.data, *node.chain_rule(one(node.data))]  # type: ignore
    for i in range(len(node.data)):
        alone = node.op.function(*[Value(_lane(x.data, i)) for x in node.parents])  # type: ignore
        for x, y in zip(of_lanes, [alone.data, *alone.chain_rule(1.0)], strict=True):
            if not abs(_lane(x, i) - y) <= 1e-12 * abs(y):
                raise ValueError(f"{node.op} of lanes is {x} and of a number {y}")


def _lane(x: Any, i: int) -> Any:
    return x[i].item() if lane_shape(x) else x


def common_label(labels: list[str]) -> str:
    """What labels have in common, without the numbers and brackets in which they differ.

    >>> common_label(["upper[0]", "upper[1]"]), common_label(["x[0][2]", "x[1][2]"])
    ('upper', 'x[2]')
    >>> common_label(["X_1", "X_2"]), common_label(["sepal", "petal"])
    ('X', '')
    """
    if len(set(labels)) == 1:
        return labels[0]
    if not all(isinstance(label, str) for label in labels):
        return ""
    parts = [re.split(r"(\[[^][]*\]|\d+(?:\.\d+)?)", label) for label in labels]
    if len({(len(part), *part[::2]) for part in parts}) > 1:
        return ""
    places = [{*place} for place in zip(*parts, strict=True)]
    return "".join([place.pop() for place in places if len(place) == 1]).rstrip(" _#-")
