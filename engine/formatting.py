"""How numbers and expressions are written, in every table and picture alike."""

import itertools
import math
import numbers
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from .elementary import lane_shape, lane_total
from .graph import innermost
from .precedence import ATOM, POWER, PRECEDENCE, PRODUCT, SIGN, SUM

LONGEST = 72  # characters of an expression, about; whatever is longer is shortened with "..."
WHOLE, FIRST, LAST = 200, 100, 50  # a list of more than WHOLE items is cut to its FIRST and LAST
NAME = r"[\w.]+(\[[^][]*\])*"  # a label like this, as x or w[0][1], needs no brackets around it
LANES = 5  # how many numbers of an array are shown
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


# --- Numbers --------------------------------------------------------------------------------------


def shown(x: Any, digits: int = 3) -> str:
    """Return a number as text: with so many decimals, or exactly if that is short.

    None, a gradient that no backward pass has computed yet, is a question mark.

    >>> shown(0.15129), shown(0.0), shown(1e-7), shown(-123456.0), shown(None)
    ('0.151', '0', '1.000e-07', '-1.235e+05', '?')
    >>> from fractions import Fraction
    >>> shown(2), shown(Fraction(1, 3))
    ('2', '1/3')
    """
    if x is None:
        return "?"
    x = innermost(x)
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**6:
        return str(x)
    if isinstance(x, numbers.Complex) and not isinstance(x, numbers.Real):
        return f"{shown(x.real, digits)}{x.imag:+.{digits}g}i"
    if not isinstance(x, numbers.Real):
        return fitted(" ".join(str(x).split()), 40)
    try:
        x = float(x)
    except OverflowError:
        exponent = math.log10(abs(x.numerator)) - math.log10(x.denominator)
        return f"{'-' if x < 0 else ''}10**{exponent:.0f}"
    if x == 0 or not math.isfinite(x):
        return f"{abs(x) if x == 0 else x:g}"
    if 5 * 10 ** -(digits + 1) <= abs(x) < 1e4:
        return f"{x:.{digits}f}"
    return f"{x:.{max(3, digits - 1)}e}"


def brief(x: Any) -> str:
    """Return a number as one would type it: 2.0 is "2", 0.1 is "0.1".

    >>> brief(2.0), brief(0.1), brief(-2)
    ('2', '0.1', '-2')
    """
    x = innermost(x)
    return f"{x:g}" if isinstance(x, float) and float(f"{x:g}") == x else shown(x)


def typed(x: Any) -> str:
    """Return a number as it can be typed in again: to all its digits, unless they are very many.

    >>> typed(2.0), typed(0.1 + 0.2), typed(-2)
    ('2', '0.30000000000000004', '-2')
    >>> import numpy
    >>> typed(numpy.arange(6.0))
    '[0, 1, 2, 3, ...]'
    """
    x = innermost(x)
    lanes = lanes_of(x)
    if lanes is not None:
        few = lanes if len(lanes) <= LANES else lanes[: LANES - 1]
        return f"[{', '.join([*map(brief, few), *['...'] * (len(few) < len(lanes))])}]"
    if isinstance(x, numbers.Rational) and abs(int(x.numerator)) + int(x.denominator) < 10**15:
        return str(x)
    text = brief(x)
    return text if not isinstance(x, float) or float(text) == x else repr(x)


def sum_in_words(terms: Iterable[tuple[str, str]]) -> str:
    """Return a sum as text, from its numbers as text and a word for each.

    >>> sum_in_words([("3.000", "now"), ("-2.000", "earlier")])
    '3.000 now - 2.000 earlier'
    """
    return " + ".join([f"{x} {word}" for x, word in terms]).replace("+ -", "- ")


def common_beginning(texts: Sequence[str]) -> str:
    """Return the letters with which all texts begin.

    >>> common_beginning(["raw_setosa", "raw_virginica"])
    'raw_'
    """
    letters = itertools.takewhile(lambda xs: len({*xs}) == 1, zip(*texts, strict=False))
    return "".join([first for first, *_ in letters])


# --- Arrays: a number for each lane ---------------------------------------------------------------


def lanes_of(x: Any) -> list | None:
    """Return the numbers in an array, one for each lane; None if x is a single number.

    >>> import numpy
    >>> lanes_of(numpy.array([0.5, 2.0])), lanes_of(3.0)
    ([0.5, 2.0], None)
    """
    x = innermost(x)
    return x.ravel().tolist() if getattr(x, "shape", ()) else None


def lane(x: Any, i: int) -> Any:
    """Return the number in lane i of x; a number that is the same in every lane is x itself.

    >>> import numpy
    >>> lane(numpy.array([0.5, 2.0]), 1), lane(3.0, 1), lane(None, 1)
    (2.0, 3.0, None)
    """
    lanes = lanes_of(x)
    if lanes is None:
        return x
    return lanes[i] if i < len(lanes) else lanes[0] if len(lanes) == 1 else None


def numbers_in(x: Any) -> list:
    """Return the numbers in x as a list: one for each lane, or one alone.

    >>> import numpy
    >>> numbers_in(numpy.array([0.5, 2.0])), numbers_in(3.0)
    ([0.5, 2.0], [3.0])
    """
    lanes = lanes_of(x)
    return [innermost(x)] if lanes is None else lanes


def by_lane(*xs: Any) -> tuple[list[tuple[str, list]], str]:
    """Return the first lanes of some numbers, each with its index, and a note on hidden lanes.

    A single number is the same in every lane. If there are only single numbers, there is one lane,
    without an index.

    >>> import numpy as np
    >>> by_lane(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], '')
    >>> by_lane(2, 3)
    ([('', [2, 3])], '')
    >>> by_lane(np.arange(150.0))[1]
    '... 145 more lanes'
    """
    xs = tuple([innermost(x) for x in xs])
    shape = max((), *map(lane_shape, xs), key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], ""
    import numpy as np  # here, so that only those who have arrays need it

    def spread(x):
        try:
            return np.broadcast_to(x, shape)
        except ValueError:  # an array of another shape was assigned to a leaf after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    indices = itertools.islice(np.ndindex(shape), LANES)
    first = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in indices]
    hidden = math.prod(shape) - len(first)
    return first, f"... {hidden} more lane{'s' * (hidden > 1)}" if hidden else ""


# --- Expressions ----------------------------------------------------------------------------------


def name(node) -> str:
    """Return a node's label, or its expression if it has no label.

    >>> from engine import Value
    >>> x = Value(3.0, label="x")
    >>> name(x), name(2 * x), name(Value(0.5))
    ('x', '2*x', '0.5')
    """
    return operand(node, LONGEST)[0]


def label_leaves(leaves: Iterable) -> str:
    """Label the leaves that have no label, and return a note that lists the new labels.

    >>> from engine import Value
    >>> leaves = [Value(1.0), Value(2.0, label="x"), Value(3.0), Value(4.0, role="input")]
    >>> label_leaves(leaves)
    'leaf_1, leaf_2, input_1: numbers without a label'
    >>> leaves[2].label
    'leaf_2'
    """
    given: dict[str, list] = {}
    for leaf in leaves:
        if not leaf.label.strip():
            kind = {"": "leaf", "constant": "data"}.get(leaf.role, leaf.role)
            alike = given.setdefault(kind, [])
            leaf.label = f"{kind}_{len(alike) + 1}"
            alike.append(leaf.label)
    names = [", ".join(x) if len(x) < 4 else f"{x[0]} to {x[-1]}" for x in given.values()]
    return f"{', '.join(names)}: numbers without a label" if names else ""


def equation(node) -> str:
    """Return how a node is computed from the labelled nodes below it, after its own label.

    >>> from engine import Value
    >>> x, y = Value(3.0, label="x"), Value(4.0, label="y")
    >>> radius = (x**2 + y**2).sqrt().named("radius")
    >>> equation(radius), equation(-(radius - x) / 2)
    ('radius = sqrt(x**2 + y**2)', '-(radius - x)/2')

    After "=" stands what could be typed in to compute it again, unless it is too long to be shown.
    """
    text = operation(node, LONGEST)[0] if node.parents else typed(node.data)
    return f"{shortened(node.label)} = {text}" if node.label else text


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


def bracketed(text: str, wanted: bool) -> str:
    """Return the text, in brackets if they are wanted."""
    return f"({text})" if wanted else text


def lines(text: str, width: int) -> list[str]:
    """Return an equation in lines of about `width` characters, broken before its signs.

    >>> lines("raw_setosa = w5*relu_upper + w6*relu_bottom + b3", 24)
    ['raw_setosa', '= w5*relu_upper', '+ w6*relu_bottom + b3']
    """
    pieces = re.split(r"(?<=, )|(?= [-+=] )", text)
    broken = [""]
    for piece in pieces:
        parts = re.split(r"(?<=[(/])|(?<=\w\*)(?!\*)", piece) if len(piece) > width else [piece]
        for part in parts:
            if broken[-1].strip() and len(broken[-1] + part.rstrip()) > width:
                broken[-1] = broken[-1].rstrip()
                broken.append(part.lstrip())
            else:
                broken[-1] += part
    return broken


# --- Fitting text into a line ---------------------------------------------------------------------


def shortened(label: str) -> str:
    """Return a label that fits on one line: at most 40 characters, with line breaks escaped.

    >>> len(shortened("x" * 10_000))
    40
    """
    return fitted(visible(label[:41]), 40)


def visible(text: str) -> str:
    r"""Return text with line breaks and other control characters escaped.

    >>> print(visible("two\nlines"))
    two\nlines
    """
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def fitted(text: str, width: int) -> str:
    """Return text of at most `width` characters; "..." stands for what was cut off.

    >>> fitted("cross_entropy", 10)
    'cross_e...'
    """
    return text if len(text) <= width else f"{text[: width - 3]}..."


def marked(text: str, mark: str, width: int) -> str:
    """Return text followed by a mark, which is kept even if the text must be cut.

    >>> marked("cross_entropy", "[0]", 14)
    'cross_e... [0]'
    """
    return f"{fitted(text, width - len(mark) - 1)} {mark}" if mark else fitted(text, width)


def excerpt(items: list, lines: Callable[[Any], list[str]], notice: str) -> list[str]:
    """Return the lines of each item; of a very long list, only those of its first and last items.

    Between them stands the notice, its {} replaced by the number of hidden items.

    >>> excerpt([*range(10_000)], lambda x: [str(x)], "... {} more")[99:102]
    ['99', '... 9850 more', '9950']
    """
    if len(items) <= WHOLE:
        return [line for item in items for line in lines(item)]
    first, last = excerpt(items[:FIRST], lines, ""), excerpt(items[-LAST:], lines, "")
    return [*first, notice.format(len(items) - FIRST - LAST), *last]
