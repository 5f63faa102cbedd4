"""A graph computed again on Symbols: what programs and pages are written from."""

from collections.abc import Mapping
from typing import Any

from .graph import replayed
from .symbol import variables
from .value import Value


def recorded(
    root: Value, names: Mapping[Value, str], constants: Mapping[Value, Any] | None = None
) -> dict[Value, Any]:
    """{node: its copy}, a graph computed again with Symbols in place of the numbers in some leaves.

    The backward pass through the copy of root then writes down the gradients, by the engine's own
    chain rules. What is computed from plain numbers alone has its number for a copy.

    `names` is {leaf: name of its Symbol}, and `constants` is {leaf: number} for leaves that keep
    their number but are to have a copy all the same. Any other leaf is a plain number.

    >>> x, w = Value(2.0, label="x"), Value(0.5, label="w")
    >>> y = x * w
    >>> recorded(y, {x: "x"})[y].data.operands[1]
    0.5
    """
    leaves = {**(constants or {}), **dict(zip(names, variables(names.values()), strict=True))}
    return replayed(root, {leaf: Value(x, role=leaf.role) for leaf, x in leaves.items()})
