"""Names for variables, that no label of a graph can make mean something else."""

import builtins
import itertools
import keyword
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from ..elementary import OPERATIONS, real

OTHER_WORDS = """
    columns dot empty gradients hypot of_row ones ones_like parameters row rows size softmax step
    Infinity Math NaN arguments await case catch const debugger default delete do enum eval export
    extends function implements instanceof interface let new null package private protected public
    static super switch this throw true false typeof undefined var void
"""
RESERVED = {  # words that are no names of variables in one language or another
    *keyword.kwlist,
    *dir(builtins),
    *OPERATIONS,
    *vars(real),
    *vars(math),
    *OTHER_WORDS.split(),
}


class Identifiers:
    """Names for variables: the labels of a graph as far as they can be, and others.

    A label cannot be the name of an operation in the graph, of which there may be calls.

    labels    those that are words, mean one thing only, and have no other meaning in the code
    slopes    those whose slope can be called d_label
    """

    def __init__(self, labels: Iterable[str], operations: Iterable[str] = ()):
        reserved = RESERVED.union(operations)
        counts = Counter(label for label in labels if isinstance(label, str))
        self.labels = {
            label
            for label, count in counts.items()
            if count == 1 and re.fullmatch("[A-Za-z][A-Za-z0-9_]*", label) and label not in reserved
        }
        self.slopes = {label for label in self.labels if f"d_{label}" not in self.labels}
        self.taken = self.labels | {f"d_{label}" for label in self.labels}
        self.others = self.free("x")

    def many(self, letter: str, count: int) -> list[str]:
        """Return so many names."""
        return list(itertools.islice(self.free(letter), count))

    def of(self, label: str) -> str:
        """Return the label as a name, or a name that no other has."""
        return label if label in self.labels else next(self.others)

    def free(self, letter: str) -> Iterator[str]:
        """Yield the letter with 1, 2, 3, ... as far as that is not taken."""
        names = (f"{letter}{i}" for i in itertools.count(1))
        return (name for name in names if name not in self.taken)
