"""Names for the variables of a program, which no label of a graph can give another meaning."""

import builtins
import itertools
import keyword
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator

from ..elementary import real
from .syntax import ARRAY_FUNCTIONS, FUNCTIONS

OTHER_NAMES = """
    columns gradients of_row ones parameters row rows softmax step
    Infinity Math NaN RangeError arguments await case catch const debugger default delete do enum
    eval export extends function implements instanceof interface let new null package private
    protected public static super switch this throw true false typeof undefined var void
"""
RESERVED = {  # names with a meaning of their own, in one language or another
    *keyword.kwlist,
    *dir(builtins),
    *vars(real),
    *vars(math),
    *f"{FUNCTIONS} {ARRAY_FUNCTIONS} {OTHER_NAMES}".split(),
}


def identifier(label: str) -> str:
    """A label as an identifier; "" if it makes none.

    Whatever is no letter, digit or underscore becomes "_", or is dropped at the ends. Letters of
    any script are fine in Python, Numba and JavaScript alike, in the normal form in which Python
    reads them.

    >>> identifier("weight #1"), identifier("w[0]"), identifier("Größe x"), identifier("1/x")
    ('weight_1', 'w_0', 'Größe_x', '')
    """
    name = re.sub(r"\W+", "_", re.sub(r"^\W+|\W+$", "", unicodedata.normalize("NFKC", label)))
    return name if name.isidentifier() and not name.startswith("_") else ""


class Identifiers:
    """Names for variables: the labels of a graph, as far as they make identifiers, and others.

    No name is reserved, or names an operation of the graph, which the program may call. Two labels
    that make the same identifier give no name, unless one of them is that identifier.

        names      {label: its identifier}
        gradients  {label: the identifier of its gradient, d_ and its own}
    """

    def __init__(self, labels: Iterable[str], operations: Iterable[str] = ()):
        reserved = RESERVED.union(operations, [""])
        counts = Counter(label for label in labels if isinstance(label, str))
        found = {label: identifier(label) for label in counts}
        alike = Counter(found.values())
        self.names = {
            label: name
            for label, name in found.items()
            if counts[label] == 1 and name not in reserved and (alike[name] == 1 or name == label)
        }
        taken = {*self.names.values()}
        self.gradients = {
            label: f"d_{name}" for label, name in self.names.items() if f"d_{name}" not in taken
        }
        self.taken = taken.union(self.gradients.values())
        self.others = self.unused("x")

    def name(self, label: str) -> str:
        """The identifier of a label; for a label without one the next of x1, x2, ..."""
        return self.names.get(label) or next(self.others)

    def unused(self, letter: str) -> Iterator[str]:
        """Yield those of letter1, letter2, letter3, ... that are not taken."""
        names = (f"{letter}{i}" for i in itertools.count(1))
        return (name for name in names if name not in self.taken)

    def first(self, letter: str, count: int) -> list[str]:
        """The first `count` of these."""
        return list(itertools.islice(self.unused(letter), count))
