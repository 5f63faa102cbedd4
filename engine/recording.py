"""A graph computed again on Symbols: what programs and pages are written from."""

from collections.abc import Mapping
from typing import Any

from .graph import replayed
from .symbol import Symbol, variables
from .value import Value


class Recording:
    """A graph computed again, with Symbols in place of the numbers in some of its leaves.

    The backward pass through the copy of root then writes down the gradients, by the engine's own
    chain rules.

        variables  {leaf: its Symbol}
        copies     {node: its copy, a Value}; a node computed from plain numbers alone has none
        root       the copy of root, or its number if it has no copy

    `names` is {leaf: name of its Symbol}, and `constants` is {leaf: number} for leaves that keep
    their number but are to have a copy all the same. Any other leaf is a plain number.

    >>> x, w = Value(2.0, label="x"), Value(0.5, label="w")
    >>> Recording(x * w, {x: "x"}).root.data.operands[1]
    0.5
    """

    def __init__(
        self, root: Value, names: Mapping[Value, str], constants: Mapping[Value, Any] | None = None
    ):
        self.variables: dict[Value, Symbol] = dict(
            zip(names, variables(names.values()), strict=True)
        )
        leaves = {**(constants or {}), **self.variables}
        numbers = replayed(root, {leaf: Value(x, role=leaf.role) for leaf, x in leaves.items()})
        self.copies = {node: copy for node, copy in numbers.items() if isinstance(copy, Value)}
        self.root = numbers[root]
