"""stacked: a loss over many samples as the graph of one sample, with the samples side by side.

A loss that a loop adds up sample by sample is k copies of one graph that share their parameters.
Two terms of a sum are copies if they have the same key: a node's key is its operation and its
parents' keys, and all leaves that could be data have one key for each role. The copies become one,
node by node: k nodes at the same place make one node with k lanes; but the same node in every
copy, such as a parameter, stays itself.
"""

import functools
import heapq
import operator
import re
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator
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
ROUNDS = 8  # of grouping again, after a leaf turned out to be needed by itself


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
    """{item: its node in the stacked graph}; {} if there is no batch. For items see Stacking."""
    order = topological_order(root)
    kept = {x for x in order if x.role == "parameter"}.union(parameters)
    for _ in range(ROUNDS):
        stacking = Stacking(order, kept)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # they were given when the graph was computed
                batch = stacking.built(root)
        except _NotInLanesError:
            return {}
        after = topological_order(batch)
        alone = stacking.columns.keys() & after
        twice = {x for x, sums in stacking.columns.items() if len(sums) > 1}
        needed = {x for x in alone | twice | stacking.repeated if x.role not in DATA}
        if not needed:
            return stacking.nodes if len(after) < len(order) else {}
        kept |= needed  # a gradient would be lost if they were also lanes
    return {}


class _NotInLanesError(Exception):
    """An operation of the user gives another result on arrays, or none."""


class Factor(NamedTuple):
    """A constant by which a sum inside another sum is multiplied or divided, or a minus sign."""

    outer: Any  # the Factor around this one, or None
    op: Any
    operands: tuple  # with None for the sum
    kind: int  # the same for factors that are the same numbers, all the way out


class Term(NamedTuple):
    """A term of a sum, which is multiplied by the scale: the product of its factors."""

    node: Value
    factor: Factor | None = None  # the innermost
    scale: float = 1.0

    def kind(self) -> int:
        """The kind of its factors."""
        return self.factor.kind if self.factor else 0


class Shared(NamedTuple):
    """What copies of a graph have in common, and where they differ."""

    leaves: list  # the nodes that all copies share, but for data
    columns: list  # tuples of leaves, one from each copy
    constants: list  # tuples of constants that are the same number

    def is_batch(self) -> bool:
        """Whether these are samples: copies that share parameters and differ in data.

        If no role tells parameters from data, the hidden neurons of a layer look like samples that
        share their inputs. But n inputs come with n + 2 parameters for each neuron.
        """
        if not self.leaves or not self.columns:
            return bool(self.leaves and self.constants)  # samples may all be the same
        told = "parameter" in {x.role for x in self.leaves}
        told = told or any(column[0].role in DATA for column in self.columns)
        return told or len(self.columns) <= len(self.leaves) + 1

    def is_data(self) -> bool:
        """Whether there is nothing in the copies but data."""
        return not self.leaves and all(column[0].role in DATA for column in self.columns)


class Stacking:
    """How a graph is put into lanes. An item is a tuple: a node alone, or a node for each lane.

    `order` holds the nodes of the graph, parents first; leaves in `kept` must not become lanes.
    """

    def __init__(self, order: list, kept: set):
        self.uses = Counter(parent for node in order for parent in node.parents)
        self.keys = keys_of(order, kept)
        self.columns: dict[Value, set] = {}  # {leaf that became a lane: the sums that need it}
        self.repeated: set = set()  # leaves that became several lanes of one array
        self.inside: set = set()  # the sums inside a larger sum
        self.plans: dict[Value, list | None] = {}  # {sum: lists of terms, copies of each other}
        self.kinds: dict[tuple, int] = {}  # of factors
        self.nodes: dict[tuple, Value] = {}  # {item: the node that was made of it}

    def built(self, root: Value) -> Value:
        """The graph of root, in lanes where that is possible."""
        made = self.nodes
        stack = [(root,)]
        while stack:
            item = stack[-1]
            missing = [x for x in self.needs(item) if x not in made] if item not in made else []
            if missing:
                stack += missing
            else:
                stack.pop()
                if item not in made:
                    made[item] = self.made(item, made)
        return made[root,]

    def needs(self, item: tuple) -> list:
        """The items that this one is computed from."""
        groups = self.plan(item[0]) if len(item) == 1 else None
        if groups:
            return [_item(term.node for term in terms) for terms in groups]
        return parents_of(item)

    def made(self, item: tuple, made: dict) -> Value:
        """The new node of an item, whose parents are made."""
        node = item[0]
        if len(item) == 1 and (groups := self.plan(node)):
            parts = [_part(terms, made[_item(term.node for term in terms)]) for terms in groups]
            few = len(parts) < 3
            new = functools.reduce(operator.add, parts) if few else parts[0].total(*parts[1:])
        elif parents := [made[x] for x in parents_of(item)]:
            if len(item) == 1 and all(map(operator.is_, parents, node.parents)):
                return node
            new = _computed(node.op, parents)
        else:
            if len(item) == 1:
                return node
            new = Value(_array(item), role=node.role)
        new.label = common_label([x.label for x in item])
        return new

    def plan(self, node: Value) -> list | None:
        """The terms of a sum in groups of copies; None unless there is a batch among them."""
        if node.op not in SUMS or node in self.inside:
            return None
        if node not in self.plans:
            self.plans[node] = self.grouped(node)
        return self.plans[node]

    def grouped(self, node: Value) -> list | None:
        """The same, worked out when it is first needed."""
        groups: list[list[Term]] = []
        batch = False
        for terms in self.copies(self.terms(node)):
            shared = in_common(terms)
            if shared is None or (shared.columns and not (shared.is_batch() or shared.is_data())):
                groups += [[term] for term in terms]
            else:
                groups.append(terms)
                batch = batch or shared.is_batch()
        if not batch:
            return None
        for terms in groups:
            for column in in_common(terms).columns if len(terms) > 1 else ():  # type: ignore
                for leaf, count in Counter(column).items():
                    self.columns.setdefault(leaf, set()).add(node)
                    if count > 1:
                        self.repeated.add(leaf)
        return groups

    def copies(self, terms: Iterable[Term]) -> list[list[Term]]:
        """The terms of equal keys, together; a 0 that a sum began with is left out."""
        found: dict[int, list] = {}
        for term in terms:
            if not (term.node.role == "constant" and is_zero(term.node.data)):
                found.setdefault(self.keys[term.node], []).append(term)
        return [*found.values()]

    def terms(self, node: Value) -> list[Term]:
        """The terms of a sum, in their order, with those of the sums that it is made of.

        A sum inside is a term if it has copies, unless it is a batch itself. Keys are numbered from
        the leaves up, so that the copies of a sum are all known when it is the highest.
        """
        opened = {node}
        waiting: dict[int, list] = {}
        heap: list[int] = []

        def open_up(x: Value) -> None:
            for term in self.operands(Term(x)):
                if self.keys[term.node] not in waiting:
                    heapq.heappush(heap, -self.keys[term.node])
                waiting.setdefault(self.keys[term.node], []).append(term.node)

        open_up(node)
        while heap:
            alike = waiting.pop(-heapq.heappop(heap))
            if self.is_inside(alike[0]) and (len(alike) == 1 or self.has_batch(alike[0])):
                for x in filter(self.is_inside, alike):
                    opened.add(x)
                    self.inside.add(self.innermost(Term(x)).node)  # type: ignore
                    open_up(x)
        return [*self.opened_terms(node, opened)]

    def has_batch(self, node: Value) -> bool:
        """Whether the terms of a sum are a batch by themselves, or there is only one beside a 0."""
        opened = {node}
        for x in (stack := [node]):
            inside = [term.node for term in self.operands(Term(x)) if self.is_inside(term.node)]
            opened.update(inside)
            stack += inside
        groups = self.copies(self.opened_terms(node, opened))
        found = [in_common(terms) for terms in groups if len(terms) > 1]
        return len(groups) == 1 or any(x is not None and x.is_batch() for x in found)

    def opened_terms(self, node: Value, opened: set) -> Iterator[Term]:
        """The terms of a sum from left to right, each sum in `opened` replaced by its own terms."""
        stack = [Term(node)]
        while stack:
            term = stack.pop()
            if term.node in opened:
                stack += reversed(self.operands(term))
            else:
                yield term

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
            terms[1] = self.times(terms[1], NEGATE, (None,), -1)
        return terms

    def innermost(self, term: Term) -> Term | None:
        """The sum inside its factors."""
        inner: Term | None = term
        while inner is not None and inner.node.op not in SUMS:
            inner = self.without_factor(inner)
            if inner is not None and (inner.node.label or self.uses[inner.node] != 1):
                return None
        return inner if inner is not None and len(inner.node.parents) > 1 else None

    def without_factor(self, term: Term) -> Term | None:
        """The operand of a negative, or of a product with or quotient by a constant, as a Term."""
        op, parents = term.node.op, term.node.parents
        if op == NEGATE:
            return self.times(term._replace(node=parents[0]), op, (None,), -1)
        if op in (MULTIPLY, divide.op):
            a, b = parents
            if _is_number(b):
                scale = b.data if op == MULTIPLY else 1 / b.data
                return self.times(term._replace(node=a), op, (None, b), scale)
            if _is_number(a) and op == MULTIPLY:
                return self.times(term._replace(node=b), op, (a, None), a.data)
        return None

    def times(self, term: Term, op: Any, operands: tuple, scale: float) -> Term:
        """A term with one more factor."""
        numbers = [None if x is None else x.data for x in operands]
        kind = self.kinds.setdefault((term.kind(), op, *numbers), len(self.kinds) + 1)
        return Term(term.node, Factor(term.factor, op, operands, kind), term.scale * scale)


def keys_of(order: list, kept: set) -> dict:
    """{node: a number}, the same for nodes that are computed in the same way."""
    known: dict[Any, int] = {}
    keys: dict[Value, int] = {}
    for node in order:
        key: Any = node
        if isinstance(node.op, Operation) and node.parents:
            key = node.op.function, *[keys[x] for x in node.parents]
            if node.op == power.op and _is_number(node.parents[1]):
                key = *key, node.parents[1].data  # x**2 and x**3 are no copies
        elif not node.parents and type(node.data) in NUMBERS and node not in kept:
            key = node.role
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


def in_common(terms: list[Term]) -> Shared | None:
    """What the terms have in common; None if some of that is neither a float nor an int."""
    shared = Shared([], [], [])
    stack = [_item(term.node for term in terms)]
    seen = {*stack}
    while stack:
        item = stack.pop()
        if len(item) == 1 and not isinstance(item[0].data, NUMBERS):
            return None
        elif len(item) == 1 and item[0].role not in DATA:
            shared.leaves.append(item[0])
        elif len(item) > 1 and item[0].parents:
            parents = parents_of(item)
            if item[0].op == power.op and _is_number(parents[1][0]):
                del parents[1]  # the 2 of x**2 is no data
            fresh = [x for x in parents if x not in seen]
            seen.update(fresh)
            stack += dict.fromkeys(fresh)
        elif len(item) > 1:
            (shared.constants if _is_one_constant(item) else shared.columns).append(item)
    return shared


def _is_one_constant(item: tuple) -> bool:
    """Whether leaves are constants of the same number."""
    return item[0].role == "constant" and all(x.data == item[0].data for x in item)


def _array(item: tuple) -> Any:
    """The numbers of leaves as lanes; constants that are all the same stay one number."""
    import numpy as np  # here, since most graphs are no batches and need no NumPy

    if _is_one_constant(item):
        return item[0].data
    return np.array([x.data for x in item], float)


def _part(terms: list[Term], node: Value) -> Value:
    """The sum of copies, from their node; factors that all have in common are applied after it."""
    import numpy as np

    factor = terms[0].factor
    if len({term.kind() for term in terms}) > 1:
        factor = None
        node = node * Value(np.array([term.scale for term in terms]), role="constant")
    if lane_shape(node.data):
        node = lane_total(node)
    elif len(terms) > 1:
        node = node * len(terms)  # copies without any difference
    while factor is not None:
        node = factor.op.function(*[node if x is None else x for x in factor.operands])
        factor = factor.outer
    return node


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
    slopes = node.chain_rule(one(node.data))  # type: ignore
    for i, lane in enumerate(node.data):
        alone = node.op.function(*[Value(_lane(x.data, i)) for x in node.parents])  # type: ignore
        found = [lane, *[_lane(x, i) for x in slopes]]
        for x, y in zip(found, [alone.data, *alone.chain_rule(1.0)], strict=True):
            if not abs(x - y) <= 1e-12 * abs(y):
                raise ValueError(f"{node.op} of lanes is {x} and of a number {y}")


def _lane(x: Any, i: int) -> Any:
    return x[i].item() if lane_shape(x) else x


def common_label(labels: list[str]) -> str:
    """What labels have in common, without the numbers and brackets in which they differ.

    >>> common_label(["upper[0]", "upper[1]"]), common_label(["x[0][2]", "x[1][2]"])
    ('upper', 'x[2]')
    >>> common_label(["x1", "x2"]), common_label(["sepal", "petal"])
    ('x', '')
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
