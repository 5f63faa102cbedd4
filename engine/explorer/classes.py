"""The classes that a computation tells apart, and where it decides between them.

A Head is a place where a graph decides about a sample. Either the largest of several numbers names
the class, such as the raw outputs inside softmax or cross_entropy; or a single number is above a
threshold or not, such as y in (y - target)**2 if the targets are 0 and 1, or -1 and 1.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from ..elementary import MULTIPLY, NEGATE, cross_entropy, divide, log, minus, softmax
from ..formatting import common_beginning
from ..graph import topological_order
from ..value import Value

RISING = {"+", "-", "total", "relu", "exp", "log", "log1p", "softplus", "sigmoid", "tanh"}
TARGETS = {0.0: 1.0, -1.0: 1.0}  # the lower target of two, and the higher


class Head(NamedTuple):
    """Where the class of a sample is decided.

    scores     the nodes of which the largest names the class; a single one if there is a threshold
    observed   the leaves that hold 1 for the observed class and 0 for others, one for each class;
               with a threshold the one leaf with the targets; or the number of the class
    inputs     the leaves that the scores depend on besides parameters
    threshold  what a single score must be above for the second class
    sign       -1 if the leaf with the targets holds their negatives, as in relu(1 + -target * y)
    """

    scores: list[Value]
    observed: list[Value] | int
    inputs: list[Value]
    threshold: float | None = None
    sign: int = 1


def heads(root: Value, numbers: Mapping[Value, Sequence[float]], key: Callable) -> list[Head]:
    """Return the heads of a graph, none if it classifies nothing.

    `numbers` is {leaf: its numbers}, one for each lane; `key` sorts nodes by their names.
    """
    order = topological_order(root)
    users = defaultdict(list)
    for node in order:
        for parent in node.parents:
            users[parent].append(node)

    def head(scores: list, observed: Any, *rest: Any) -> Head:
        below = dict.fromkeys(x for score in scores for x in topological_order(score))
        inputs = [x for x in below if x in numbers and (x.role == "input" or len(numbers[x]) > 1)]
        inputs = [x for x in inputs if x.role != "parameter"]
        return Head(scores, observed, sorted(inputs, key=key), *rest)

    place = {node: i for i, node in enumerate(order)}
    shares = defaultdict(list)  # {raw outputs: the nodes of their softmax}
    for node in order:
        if node.op in (softmax.op, cross_entropy.op) and len({*node.parents}) > 1:
            shares[frozenset(node.parents)].append(node)
    found = []
    for raws, nodes in shares.items():
        scores = sorted(sorted(raws, key=lambda raw: place[raw]), key=key)
        masks = {node.parents[0]: mask(node, users, numbers) for node in nodes}
        if all(masks.get(raw) is not None for raw in scores):
            found.append(head(scores, [masks[raw] for raw in scores]))
        elif len(nodes) == 1:  # the share of the class that was observed
            found.append(head(scores, scores.index(nodes[0].parents[0])))
    return found or [head(*one) for one in thresholds(order, users, numbers)][:1]


def mask(node: Value, users: Mapping, numbers: Mapping) -> Value | None:
    """Return the leaf of zeros and ones by which a share, or its logarithm, is multiplied."""
    while len(users[node]) == 1:
        (user,) = users[node]
        if user.op == MULTIPLY:
            (other,) = {*user.parents} - {node} or {node}
            return other if {*numbers.get(other, [2.0])} <= {0.0, 1.0} else None
        if len(user.parents) > 1:
            return None
        node = user
    return None


def thresholds(order: Sequence[Value], users: Mapping, numbers: Mapping) -> list[tuple]:
    """Return (scores, observed, threshold, sign) wherever a number is compared with two targets.

    It is their difference or their product, or a logarithm times a target of 0 or 1.
    """
    found: list[tuple] = []
    for node in order:
        if node.op not in (minus.op, MULTIPLY):
            continue
        for score, target in [node.parents, reversed(node.parents)]:
            is_negated = target.op == NEGATE
            target = target.parents[0] if is_negated else target
            low, *high = sorted({*numbers.get(target, ())}) or [None]
            if target.role == "parameter" or high != [TARGETS.get(low)] or not score.parents:
                continue
            if node.op == minus.op:
                found.append(([score], [target], (low + high[0]) / 2))
            elif low == 0:
                score = score.parents[0] if score.op == NEGATE else score
                if score.op == log.op and score.parents[0].op != minus.op:  # 1 - p: the other class
                    found.append(([*score.parents], [target], 0.5))
            elif low == -1 and (sign := rises_with(node, users, numbers)):
                found.append(([score], [target], 0.0, sign if is_negated else -sign))
    return found


def rises_with(node: Value, users: Mapping, numbers: Mapping) -> int | None:
    """Return 1 if the result rises with a node, -1 if it falls, None if that is not so simple."""
    sign = 1
    while users[node]:
        if len(users[node]) > 1:
            return None
        (user,) = users[node]
        if user.op in (MULTIPLY, divide.op):  # by a constant, such as 1/200
            (other,) = {*user.parents} - {node} or {node}
            found = numbers.get(other, [0.0]) if other.role == "constant" else [0.0]
            least, most = min(found), max(found)
            factor = 0.0 if least < 0 < most else least + most  # a mask is 0 in some lanes
            if factor == 0 or (user.op == divide.op and other is user.parents[0]):
                return None
            sign = sign if factor > 0 else -sign
        elif user.op == NEGATE or (user.op == minus.op and user.parents[1] is node):
            sign = -sign
        elif user.op not in RISING:
            return None
        node = user
    return sign


def names(head: Head) -> list[str]:
    """Return the names of the classes that a head tells apart.

    For raw_setosa and raw_virginica, the names are setosa and virginica.
    """
    if head.threshold is not None:
        return [f"{2 * head.threshold - 1:g}", "1"]
    labels = [re.sub(r"\[\d+\]$", "", score.label).strip() for score in head.scores]
    common = re.sub(r"[^\W_]*$", "", common_beginning(labels))  # whole words
    short = [label.removeprefix(common) for label in labels]
    distinct = len({*short}) == len(short) and all(short)
    return short if distinct else [f"class {i}" for i in range(len(labels))]
