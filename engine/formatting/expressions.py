"""Expressions as text: the equation of a node, as it can be typed in again."""

import re
from collections.abc import Sequence

from ..elementary import lane_total
from ..precedence import ATOM, POWER, PRECEDENCE, PRODUCT, SIGN, SUM
from .numbers import typed
from .text import abbreviated, bracketed, shortened

LONGEST = 72  # characters of an expression, about; whatever is longer is shortened with "..."
NAME = r"[\w.]+(\[[^][]*\])*"  # a label like this, as x or w[0][1], needs no brackets around it
CALLS = {  # how operations are called that take a list
    "total": "total([{}])",
    "norm": "norm([{}])",
    "logsumexp": "logsumexp([{}])",
    "softmax": "softmax([{}])[0]",  # its own number is the first of its parents
    "cross_entropy": "cross_entropy([{}], 0)",
}
METHODS = {  # operations that are methods only, not functions of engine
    *("where", "equal", "reciprocal", "steep", "gap"),
    *("sigmoid_slope", "power_slope", "log_factor"),
}


def name(node, room: int = LONGEST) -> str:
    """Return a node's label, or its expression, of about `room` characters, if it has no label.

    >>> from engine import Value
    >>> x = Value(3.0, label="x")
    >>> name(x), name(2 * x), name(Value(0.5))
    ('x', '2*x', '0.5')
    """
    return operand(node, room)[0]


def equation(node, room: int = LONGEST) -> str:
    """Return how a node is computed from the labelled nodes below it, after its own label.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> radius = (x**2 + y**2).sqrt().named("radius")
    >>> equation(radius), equation(-(radius - x) / 2)
    ('radius = sqrt(x**2 + y**2)', '-(radius - x)/2')

    After "=" stands what could be typed in to compute it again, unless it is too long to be shown.
    """
    text = operation(node, room)[0] if node.parents else typed(node.data)
    return f"{shortened(node.label)} = {text}" if node.label else text


def told_apart(nodes: Sequence, width: int) -> dict:
    """Return {node: its name}, in `width` characters or as many as it takes to tell it from others.

    A name that has room for none of its operands is longer, too.

    >>> from engine import Value, softmax
    >>> shares = softmax([Value(x, label=label) for x, label in ((1.0, "cat_1"), (2.0, "cat_2"))])
    >>> [*told_apart(shares, 20).values()]
    ['softmax([cat_1, ...])[0]', 'softmax([cat_2, ...])[0]']
    """
    full = {node: name(node) for node in nodes}
    names = {node: abbreviated(text, width) for node, text in full.items()}
    unclear: set[str] = set()
    for wider in range(width, LONGEST + 1, 4):
        meant: dict[str, str] = {}
        unclear |= {x for node, x in names.items() if meant.setdefault(x, full[node]) != full[node]}
        unclear |= {text for text in names.values() if re.search(r"\(\[?\.\.\.", text)}
        again = [node for node, text in names.items() if text in unclear]
        names |= {node: abbreviated(full[node], wider) for node in again}
    return names


def operand(node, room: int) -> tuple[str, int]:
    """Return an operand as text of about `room` characters, and how tightly it binds."""
    if node.label:
        return shortened(node.label), ATOM if re.fullmatch(NAME, node.label) else SUM
    if not node.parents:
        number = typed(node.data)
        if "/" in number:
            return number, PRODUCT
        return number, SIGN if number.startswith("-") else ATOM
    return operation(node, room) if room > 0 else ("...", ATOM)


def operation(node, room: int) -> tuple[str, int]:
    """Return the operation that computed a node as text, and how tightly it binds.

    The right operand is written first, and the left one gets the room that remains: of a long sum,
    the end is kept. Once the room is used up, operands become "..." unread, so that the work is
    bounded however large the graph is.
    """
    binds = PRECEDENCE.get(node.op)
    if binds is None:
        return function_call(node, room), ATOM
    if binds == SIGN:
        text, inner = operand(node.parents[0], room - 1)
        return f"-{bracketed(text, inner <= SIGN)}", SIGN
    sign = f" {node.op} " if binds == SUM else node.op
    left, right = node.parents
    after, inner = operand(right, room - len(sign))
    after = bracketed(after, inner <= binds or inner == SIGN)
    before, inner = operand(left, 0 if after == "..." else room - len(sign) - len(after))
    before = bracketed(before, inner < binds or inner == binds == POWER)
    if before == after == "...":
        return "...", ATOM
    return before + sign + after, binds


def function_call(node, room: int) -> str:
    """Return an operation as a function call; of more than four operands, only three are shown."""
    operands = node.parents
    call = CALLS.get(node.op, f"{node.op}({{}})")
    if getattr(node.op, "function", None) is lane_total:  # of the lanes of one array
        call = "total({})"
    elif shares := chosen_shares(node):
        operands, call = shares, "softmax([{}])[observed]"
    if len(operands) > 4:
        operands = [*operands[:2], None, operands[-1]]
    texts = []
    for i, x in enumerate(operands):
        text, binds = ("...", ATOM) if x is None else operand(x, room - len(call) + 2)
        if i == 0 and node.op in METHODS:  # a number has no such method
            is_number = not (x.label or x.parents)
            texts.append(f"Value({text})" if is_number else bracketed(text, binds < ATOM))
        else:
            texts.append(text)
        room = 0 if text == "..." else room - len(text) - 2
    if None in operands:  # one "..." for all that are not shown, whether or not there was room
        texts = [x for i, x in enumerate(texts) if x != "..." or texts[i - 1 : i] != ["..."]]
    if node.op in METHODS:
        return f"{texts[0]}.{node.op}({', '.join(texts[1:])})"
    before, _, after = call.partition("{}")
    return f"{before}{', '.join(texts)}{after}"


def chosen_shares(node) -> tuple:
    """Return what a softmax is of, if a node is the share that labelled 0s and 1s choose.

    >>> from engine import Value, dot, softmax
    >>> raws = [Value(1.0, label=name) for name in ("cat", "dog")]
    >>> seen = [Value(x, role="constant", label=f"is_{x}") for x in (0.0, 1.0)]
    >>> equation(dot(seen, softmax(raws)))
    'softmax([cat, dog])[observed]'
    """
    found = []
    for product in node.parents if node.op == "total" else ():
        chosen, share = product.parents if product.op == "*" else (product, product)
        if not chosen.label or chosen.role != "constant" or share.op != "softmax" or share.label:
            return ()
        found.append(share)
    shares = tuple([share.parents[0] for share in found])
    return shares if all({*share.parents} == {*shares} for share in found) else ()
