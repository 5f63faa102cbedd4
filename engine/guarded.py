"""Guarded: what Python may do to a number, but not to a node of a graph.

Each would cut the node out of its graph in silence; so each is an error that says what to write.
"""

from typing import Any


class Guarded:
    """A number that is neither true nor false, that cannot become a float, and is not pickled."""

    __slots__ = ()
    _op_priority, __pandas_priority__ = (
        100,
        5000,
    )  # so that symbol * value and series * value ask it

    def __bool__(self) -> bool:
        raise TypeError(f"{self!r} is neither true nor false; compare its number: x > 0 or x.data")

    def __float__(self) -> Any:
        raise TypeError(
            f"float(x), int(x) and math.exp(x) would cut {self!r} out of its graph, and no gradient"
            " could pass; call exp(x) from engine, or take x.data for the bare number"
        )

    __int__ = __complex__ = __index__ = __trunc__ = __float__

    def __reduce_ex__(self, protocol: Any) -> Any:
        raise TypeError(
            f"{self!r} is part of a graph of closures, which cannot be pickled or copied; save a"
            " network with save(path), or compute again on other numbers with replay(root, {leaf:"
            " number})"
        )
