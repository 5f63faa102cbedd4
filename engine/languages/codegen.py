"""Symbols as lines of code: in an order in which they can be computed, each once.

What is used once stands inside what uses it, unless it has a name.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from ..elementary import real
from ..symbol import Symbol, reachable

# How strongly an expression holds together, from a name or a call down to a choice.
ATOM, POWER, SIGN, PRODUCT, SUM, CHOICE = 6, 5, 4, 3, 2, 1

LONGEST = 40  # characters of a call inside an expression
DEEPEST = 20  # expressions inside each other, which Python reads by recursion


class Listing:
    """Symbols as code: `lines` compute what the expressions `outputs` are made of.

    A form is a text with places for operands, how strongly it holds together, and how strongly its
    operands must; the last of these goes for all that follow. An operation without a form is a call
    of its own name, as in exp(x).

    >>> from engine.symbol import variables
    >>> x, y = variables(["x", "y"])
    >>> forms = {"*": ("{0} * {1}", PRODUCT, PRODUCT, SIGN)}
    >>> listing = Listing([(x * y).exp() * (x * y)], {}, forms, iter(["v"]))
    >>> listing.lines, listing.outputs
    (['v = x * y'], ['exp(v) * v'])
    """

    def __init__(self, outputs: Sequence, names: Mapping, forms: Mapping, free: Iterator[str]):
        self.forms = forms
        self.written: dict[Symbol, tuple[str, int, int]] = {}  # its text, strength and depth
        self.lines: list[str] = []
        symbols = reachable(outputs)
        uses = Counter(x for x in outputs if isinstance(x, Symbol))
        for symbol in symbols:
            form = self.form(symbol)[0]
            for i, x in enumerate(symbol.operands):
                uses[x] += max(1, form.count(f"{{{i}}}"))  # of {all} it is one
        for symbol in symbols:
            text, strength, depth = self.expression(symbol)
            large = depth > DEEPEST or (strength == ATOM and len(text) > LONGEST)
            if symbol.op and (symbol in names or uses[symbol] > 1 or large):
                name = names.get(symbol) or next(free)
                self.lines.append(f"{name} = {text}")
                text, strength, depth = name, ATOM, 0
            self.written[symbol] = text, strength, depth
        self.outputs = [self.text(x, CHOICE) for x in outputs]

    def form(self, symbol: Symbol) -> tuple:
        """Return how an operation is written, how strongly it holds, and its operands must."""
        form = self.forms.get(symbol.op, (f"{symbol.op}({{all}})", ATOM, CHOICE))
        return form(*symbol.operands) if callable(form) else form

    def expression(self, symbol: Symbol) -> tuple[str, int, int]:
        """Return a Symbol as text, how strongly that holds, and how deep it goes."""
        if not symbol.op:
            return symbol.operands[0], ATOM, 0
        form, own, *wanted = self.form(symbol)
        parts = [
            self.text(x, wanted[min(i, len(wanted) - 1)]) for i, x in enumerate(symbol.operands)
        ]
        depth = max(self.written[x][2] for x in symbol.operands if isinstance(x, Symbol))
        return form.format(*parts, all=", ".join(parts)), own, depth + 1

    def text(self, x, strength: int) -> str:
        """Return a Symbol or a number as text, in brackets unless it holds so strongly."""
        if isinstance(x, Symbol):
            text, own, _ = self.written[x]
        else:
            text = literal(x)
            own = SIGN if text.startswith("-") else ATOM
        return text if own >= strength else f"({text})"


def literal(x) -> str:
    """Return a real number as it is typed, an inf or a nan by that name.

    >>> literal(-2), literal(True), literal(float("inf"))
    ('-2', '1', 'inf')
    """
    return repr(int(x) if isinstance(x, int) and abs(x) < 2**53 else float(real.as_float(x)))
