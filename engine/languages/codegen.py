"""Symbols as lines of code, in an order in which they can be computed, each of them once.

A Symbol that is used once and has no name is inlined: it is written inside the expression that
uses it.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from ..elementary import real
from ..formatting import excerpt
from ..precedence import ATOM, CHOICE, SIGN
from ..symbol import Symbol, reachable

LONGEST = 40  # characters of a call that is inlined
DEEPEST = 20  # expressions inside each other, since Python parses them by recursion


class Code:
    """Symbols as code: `lines` compute what the expressions `outputs` need.

    A template is (text, precedence, operand precedence, ...): the text has places for operands, the
    precedence says how tightly it binds, and an operand that binds less tightly than its operand
    precedence gets brackets; the last one repeats. An operation without a template is a call of its
    own name, as in exp(x).

    `names` is {Symbol: its name}; `unused` yields a name for every other Symbol that needs one.

    >>> from engine.precedence import PRODUCT
    >>> from engine.symbol import variables
    >>> x, y = variables(["x", "y"])
    >>> templates = {"*": ("{0} * {1}", PRODUCT, PRODUCT, SIGN)}
    >>> code = Code([(x * y).exp() * (x * y)], {}, templates, iter(["v"]))
    >>> code.lines, code.outputs
    (['v = x * y'], ['exp(v) * v'])
    """

    def __init__(
        self, outputs: Sequence, names: Mapping, templates: Mapping, unused: Iterator[str]
    ):
        self.templates = templates
        self.written: dict[Symbol, tuple[str, int, int]] = {}  # its text, precedence and depth
        self.lines: list[str] = []
        symbols = reachable(outputs)
        uses = Counter(x for x in outputs if isinstance(x, Symbol))
        for symbol in symbols:
            template = self.template(symbol)[0]
            for i, x in enumerate(symbol.operands):
                uses[x] += max(1, template.count(f"{{{i}}}"))  # {all} uses each operand once
        for symbol in symbols:
            text, precedence, depth = self.expression(symbol)
            large = depth > DEEPEST or (precedence == ATOM and len(text) > LONGEST)
            if symbol.op and (symbol in names or uses[symbol] > 1 or large):
                name = names.get(symbol) or next(unused)
                self.lines.append(f"{name} = {text}")
                text, precedence, depth = name, ATOM, 0
            self.written[symbol] = text, precedence, depth
        self.outputs = [self.operand(x, CHOICE) for x in outputs]

    def template(self, symbol: Symbol) -> tuple:
        """The template of a Symbol's operation."""
        template = self.templates.get(symbol.op, (f"{symbol.op}({{all}})", ATOM, CHOICE))
        return template(*symbol.operands) if callable(template) else template

    def expression(self, symbol: Symbol) -> tuple[str, int, int]:
        """A Symbol as text, its precedence, and how deeply expressions are nested in it."""
        if not symbol.op:
            return symbol.operands[0], ATOM, 0
        template, precedence, *needed = self.template(symbol)
        operands = [
            self.operand(x, needed[min(i, len(needed) - 1)]) for i, x in enumerate(symbol.operands)
        ]
        depth = max(self.written[x][2] for x in symbol.operands if isinstance(x, Symbol))
        return template.format(*operands, all=", ".join(operands)), precedence, depth + 1

    def operand(self, x, needed: int) -> str:
        """A Symbol or a number as text, in brackets if it binds less tightly than needed."""
        if isinstance(x, Symbol):
            text, precedence, _ = self.written[x]
        else:
            text = literal(x)
            precedence = SIGN if text.startswith("-") else ATOM
        return text if precedence >= needed else f"({text})"


def computed_from(variables: Collection[str], outputs: Iterable) -> set[Symbol]:
    """The Symbols of these variables, and all those computed from them, on the way to outputs."""
    found: set[Symbol] = set()
    for x in reachable(outputs):
        if not found.isdisjoint(x.operands) if x.op else x.operands[0] in variables:
            found.add(x)
    return found


def literal(x) -> str:
    """A real number as one types it; an inf or a nan by that name.

    >>> literal(-2), literal(True), literal(float("inf"))
    ('-2', '1', 'inf')
    """
    return repr(int(x) if isinstance(x, int) and abs(x) < 2**53 else float(real.as_float(x)))


def abridged(source: str) -> str:
    """A source text as a repr: without its last line break, and a long one without its middle."""
    notice = "    # ... {} more lines, which .source has"
    return "\n".join(excerpt(source.splitlines(), lambda line: [line], notice))
