"""Text that fits: shortened, broken into lines, in brackets, without control characters."""

import itertools
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

BRACKETS = {"(": ")", "[": "]"}
BEFORE_OPERAND = r"\(|(?<![\w)\]])\[|, | [-+=] |\*\*|(?<!\*)\*(?!\*)|/"  # but not in w[0]
WHOLE, FIRST, LAST = 200, 100, 50  # a list of more than WHOLE items is cut to its FIRST and LAST


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


def abbreviated(formula: str, width: int) -> str:
    """Return a formula of at most `width` characters, "..." in the place of what was left out.

    It is cut where an operand begins, and its brackets are closed. Only a single name that is too
    long is cut anywhere.

    >>> abbreviated("log(softmax([cat, dog, horse])[0])", 30), abbreviated("width*height + 1", 12)
    ('log(softmax([cat, ...])[0])', 'width*...')
    >>> abbreviated("width**2 + height**2", 9), abbreviated("softmax([cat, dog])[0] + longer", 28)
    ('width...', 'softmax([cat, dog])[0] + ...')
    """
    if len(formula) <= width:
        return formula
    for found in reversed([*re.finditer(BEFORE_OPERAND, formula)]):
        text = f"{formula[: found.end()]}...{closing(formula, found.end())}"
        if len(text) <= width:
            return text
    return f"{formula[: width - 3].rstrip('*')}..."


def closing(formula: str, place: int) -> str:
    """Return the brackets that are open at a place in a formula, closed; "..." for what is long.

    >>> closing("log(softmax([cat, dog])[0] + 1)", 15), closing("(softmax([cat, dog])[0])", 15)
    ('])...)', '])[0])')
    """
    waiting: list[str] = []  # for these brackets
    least, since = -1, place  # the lowest depth since the place, and where the text after it begins
    found = ""
    for i, sign in enumerate(formula):
        if i == place:
            least = len(waiting)
        if sign in BRACKETS:
            waiting.append(BRACKETS[sign])
        elif waiting and sign == waiting[-1]:
            waiting.pop()
            if len(waiting) < least:
                between = formula[since:i] if found else ""
                found += ("..." if len(between) > 3 else between) + sign
                least, since = len(waiting), i + 1
    if not found:
        return ""
    after = formula[since:]
    return found + ("..." if len(after) > 3 else after)


def marked(text: str, mark: str, width: int) -> str:
    """Return text followed by a mark, which is kept even if the text must be cut.

    >>> marked("cross_entropy", "[0]", 14)
    'cross_e... [0]'
    """
    return (
        f"{abbreviated(text, width - len(mark) - 1)} {mark}" if mark else abbreviated(text, width)
    )


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


def bracketed(text: str, wanted: bool) -> str:
    """Return the text, in brackets if they are wanted."""
    return f"({text})" if wanted else text
