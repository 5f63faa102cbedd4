"""Short names for what a learner gave no label: the numbers of a batch, and what it computes.

A trace or a picture of a batch has to refer to these again and again, and the formula of a node
far from the leaves fills a line or two. So a node is called by its operation, as in
sigmoid = sigmoid(w*data_1 + b), and a number by the place where the computation uses it first.
"""

import itertools
from collections import Counter
from collections.abc import Container, Iterable, Iterator

from .formatting import chosen_shares, name
from .graph import computed_in_turn, topological_order

LONG = 16  # characters of an expression that is too long to be written again and again
WORDS = {  # for operations whose own name is no word
    "+": "sum",
    "total": "sum",
    "-": "difference",
    "*": "product",
    "/": "quotient",
    "**": "power",
    "neg": "negative",
}
USES = "uses"  # the label of a number that is 1 for the samples that use a formula, and else 0


def unused(word: str, taken: Container[str]) -> str:
    """A word, with a number behind it if the word itself is taken.

    >>> unused("result", []), unused("result", ["result", "result_1"])
    ('result', 'result_2')
    """
    words = itertools.chain([word], (f"{word}_{i}" for i in itertools.count(1)))
    return next(x for x in words if x not in taken)


def label_leaves(leaves: Iterable, taken: Container[str] = ()) -> str:
    """Label the leaves that have no label, and return a note that lists the new labels.

    No new label is one of those that are taken.

    >>> from engine import Value
    >>> leaves = [Value(1.0), Value(2.0, label="x"), Value(3.0), Value(4.0, role="input")]
    >>> label_leaves(leaves)
    'leaf_1, leaf_2, input_1: numbers without a label'
    >>> leaves[2].label
    'leaf_2'
    """
    given: dict[str, list] = {}
    numbers: dict[str, Iterator] = {}
    for leaf in leaves:
        if not leaf.label.strip():
            kind = {"": "leaf", "constant": "data"}.get(leaf.role, leaf.role)
            labels = (f"{kind}_{i}" for i in numbers.setdefault(kind, itertools.count(1)))
            leaf.label = next(x for x in labels if x not in taken)
            given.setdefault(kind, []).append(leaf.label)
    names = ", ".join(map(listed, given.values()))
    return f"{names}: numbers without a label" if names else ""


def listed(names: list[str]) -> str:
    """Names that are numbered in turn, as text.

    >>> listed(["data_1", "data_2"]), listed(["data_1", "data_2", "data_3", "data_4"])
    ('data_1, data_2', 'data_1 to data_4')
    """
    return ", ".join(names) if len(names) < 4 else f"{names[0]} to {names[-1]}"


def label_batch(root, fresh: Container) -> str:
    """Label what a batch computes and has to be referred to, and return a note on the formulas.

    That is the result, the formulas among which samples choose, and whatever is used more than
    once. If the learner labelled nothing inside, it is each call of a function, too.
    Short expressions stay as they are, and so does what is not in `fresh`.
    """
    taken = {x.label for x in topological_order(root)}
    computed = [x for x in computed_in_turn(root) if x in fresh]
    shares = {x.parents[1] for node in computed if chosen_shares(node) for x in node.parents}
    uses = Counter(x for node in computed for x in node.parents)
    is_bare = not any(x.label for x in computed if x is not root)
    calls = {x for x in computed if is_bare and word_of(x) not in WORDS.values()} - shares
    note = _label_formulas(computed, fresh, taken)
    root.label = root.label or unused("result", taken)
    long = []
    for node in computed:
        if not node.label and (node in calls or uses[node] > 1) and len(name(node)) > LONG:
            long.append(node.named(word_of(node)))
    counts = Counter(x.label for x in long)
    numbers = {word: itertools.count(1) for word in counts}
    for node in long:
        word = node.label
        while (node.label == word and counts[word] > 1) or node.label in taken:
            node.label = f"{word}_{next(numbers[word])}"
    return note


def _label_formulas(computed: list, fresh: Container, taken: set[str]) -> str:
    """Label formulas, and the numbers that choose among them: a note on these."""
    choices = [x.parents for x in computed if x.parents[0] in fresh and x.parents[0].label == USES]
    free = (i for i in itertools.count(1) if not {f"{USES}_{i}", f"formula_{i}"} & taken)
    for i, (uses, formula) in zip(free, choices, strict=False):
        uses.label = f"{USES}_{i}"
        formula.label = f"formula_{i}" if formula in fresh else formula.label
    if not choices:
        return ""
    uses, formulas = [listed([*map(name, nodes)]) for nodes in zip(*choices, strict=True)]
    return f"{uses}: 1 for the samples that use {formulas}, else 0"


def word_of(node) -> str:
    """What a node is called after its operation."""
    return "softmax" if chosen_shares(node) else WORDS.get(node.op, node.op)
