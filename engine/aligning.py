"""Gives samples that use different formulas one formula, so that they can stand side by side.

The loss of a flower depends on its species, and `-log(p) if y else -log(1 - p)` depends on y. Such
a sample becomes the sum of all the formulas, its own times 1 and the others times 0. So its
value and its gradients do not change. Neither do they where Value(0.0), with which a sum starts,
becomes the constant 0.
"""

from collections import Counter

from .elementary import cross_entropy, softmax
from .formatting import common_beginning
from .graph import gradients, topological_order
from .naming import USES
from .stacking import NUMBERS, SUMS, Copies, Stacking, Term, keys_of
from .value import Value

FORMULAS, NODES = 5, 20_000  # the most of each: the search for formulas is slow


def aligned(root: Value) -> tuple[Value, dict]:
    """The graph with one formula for its samples, and {copy: original}."""
    originals: dict[Value, Value] = {}
    for copied in _starts, _species, _formulas:
        order = topological_order(root)
        copies = copied(order)
        for node in order if copies else ():
            if node not in copies and not copies.keys().isdisjoint(node.parents):
                parents = tuple([copies.get(x, x) for x in node.parents])
                copies[node] = Value(node.data, parents, node.op, node.chain_rule, label=node.label)
            if node in copies:
                copies[node].data, copies[node].grad = node.data, node.grad
        originals |= {copy: originals.get(node, node) for node, copy in copies.items()}
        root = copies.get(root, root)
    return root, originals


def _starts(order: list) -> dict[Value, Value]:
    """{leaf: 0 as a constant}, where a sum starts with Value(0.0) as it could have with 0."""
    uses = Counter(x for node in order for x in node.parents)
    firsts = [node.parents[0] for node in order if node.op in SUMS]
    return {
        x: Value(x.data, role="constant")
        for x in firsts
        if type(x.data) in NUMBERS and x.data == 0 and uses[x] == 1
        if not (x.parents or x.label or x.role)
    }


def _species(order: list) -> dict[Value, Value]:
    """{softmax or cross entropy: its copy}, where the observed operand, the first, differs."""
    nodes = [x for x in order if x.op in (softmax.op, cross_entropy.op)]
    keys = keys_of(order) if nodes else {}
    groups: dict[tuple, list] = {}
    for node in nodes:
        kinds = [keys[x] for x in node.parents]
        groups.setdefault((node.op, *sorted(kinds)), []).append(node)
    copies: dict[Value, Value] = {}
    for group in groups.values():
        kinds = [keys[x] for x in group[0].parents]
        if len({keys[x.parents[0]] for x in group}) > 1 and len(set(kinds)) == len(kinds):
            label = common_beginning([x.label for x in group]).rstrip("_ [")
            for node in group:
                raws = sorted(node.parents, key=lambda x: (x.label, kinds.index(keys[x])))
                ways = [
                    node.op.function(raw, *raws[:i], *raws[i + 1 :]) for i, raw in enumerate(raws)
                ]
                names = [f"observed {x.label or i}" for i, x in enumerate(raws, 1)]
                first, *others = _products(ways, raws.index(node.parents[0]), names)
                copies[node] = first.total(*others).named(label)
    return copies


def _formulas(order: list) -> dict[Value, Value]:
    """{term of a sum: its copy}, where terms use a few formulas on the same numbers."""
    if len(order) > NODES:
        return {}
    stacking = Stacking(order)
    copies: dict[Value, Value] = {}
    for node in reversed(order):
        if node.op in SUMS and node not in stacking.inside:
            groups = stacking.copies(node)
            if 1 < len(groups) <= FORMULAS and any(len(group.terms) > 1 for group in groups):
                copies |= _alike(groups, stacking.keys)
    return copies


def _alike(groups: list[Copies], keys: dict) -> dict[Value, Value]:
    """{term: its copy} for the groups whose samples can use each other's formulas."""
    first = max(groups, key=lambda group: len(group.terms))
    chosen = []
    for group in groups:
        pairs = (first, group.terms[0]), (group, first.terms[0])
        if group is first or None not in [_by_formula_of(*pair, keys) for pair in pairs]:
            chosen.append(group)
    if len({term.scale for group in chosen for term in group.terms}) > 1 or len(chosen) == 1:
        return {}
    copies = {}
    for i, group in enumerate(chosen):
        for term in group.terms:
            made: list = [_by_formula_of(other, term, keys) for other in chosen]
            made[i] = term.node
            if None in made:
                return {}
            products = _products(made, i, [USES] * len(made))
            copy = sum(products[1:], products[0]).named(term.node.label)
            if any(0 * x != 0 for x in (copy.data, *gradients(copy).values())):  # inf or nan
                return {}
            copies[term.node] = copy
    return copies


def _by_formula_of(group: Copies, term: Term, keys: dict) -> Value | None:
    """A term's sample by the formula of a group; None if it lacks a number for that."""
    data = {column[0] for column in group.columns} if group.is_plain else set()
    computed = [x for x in topological_order(term.node) if x.parents]
    counts = Counter(keys[x] for x in computed)
    here = {keys[x]: x for x in computed if counts[keys[x]] == 1}
    model = group.terms[0].node
    order = topological_order(model)
    needed = {model}
    for node in reversed(order):
        if node in needed and keys[node] not in here:
            needed.update(node.parents)
    if all(here.get(keys[x], x) is x for x in needed):  # nothing in it is of the sample
        return None
    made: dict[Value, Value] = {}
    for node in [x for x in order if x in needed]:
        made[node] = here.get(keys[node], node)
        if node in data:
            return None
        if node.parents and keys[node] not in here:
            try:
                new = node.op.function(*[made[x] for x in node.parents])
            except (ValueError, ArithmeticError):  # outside the domain of this formula
                return None
            made[node] = new.named(node.label)
    return made[model]


def _products(ways: list[Value], own: int, names: list[str]) -> list[Value]:
    """The formulas of a sample, its own times 1 and the others times 0."""
    return [
        Value(float(i == own), role="constant", label=name) * way
        for i, (way, name) in enumerate(zip(ways, names, strict=True))
    ]
