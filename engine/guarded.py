"""Guarded: what Python can do to a number, but not to a node of a graph.

Each would silently cut the node out of its graph, so each is an error that says what to write.
"""

from typing import Any

from .elsewhere import INSTEAD, Elsewhere


class Guarded:
    """A number that is neither true nor false, that cannot become a float, and is not pickled."""

    __slots__ = ()
    _op_priority, __pandas_priority__ = 100, 5000  # so symbol * value and series * value ask Value

    def __bool__(self) -> bool:
        raise TypeError(f"{self!r} is neither true nor false; compare its number: x > 0 or x.data")

    def __float__(self) -> Any:
        raise TypeError(
            f"float(x), int(x) and math.exp(x) would cut {self!r} out of its graph, and no gradient"
            " could pass; call exp(x) from engine, or take x.data for the bare number"
        )

    __int__ = __complex__ = __index__ = __trunc__ = __float__

    def __round__(self, digits: Any = None) -> Any:
        raise TypeError(
            f"round(x) has slope 0 between its steps, so {self!r} would get no gradient through it;"
            " write round(x.data) for the bare number, or f'{x:.3f}' to show it"
        )

    def __mod__(self, other: Any) -> Any:
        raise TypeError(
            "x % y, x // y and divmod(x, y) jump, and have no gradient there; where the whole"
            " number n = x.data // y stays as it is, write x - n * y for x % y"
        )

    def __matmul__(self, other: Any) -> Any:
        raise TypeError(
            "x @ y multiplies matrices, and a Value holds numbers side by side; write total(x * y)"
            " for the sum of their products, or make an array of Values, as in W @ x + b"
        )

    def __getitem__(self, index: Any) -> Any:
        # Python asks for it, too, in `for`, list(x), sum(x) and `in`.
        raise TypeError(
            f"{self!r:.60} is one Value and has no elements; write total(x), mean(x) or maximum(x)"
            " for its lanes, x.data[i] for a bare number, or make each element a Value of its own"
        )

    __rmatmul__ = __matmul__
    __floordiv__ = __divmod__ = __rmod__ = __rfloordiv__ = __rdivmod__ = __mod__

    def conjugate(self) -> Any:
        """self, a real number: np.var and np.std of an array of Values ask for it."""
        if isinstance(self.data, complex):  # type: ignore[attr-defined]
            raise TypeError(
                f"{self!r} is complex, and a conjugate has no derivative; compute with its real and"
                " imaginary parts as two Values"
            )
        return self

    def __dir__(self) -> list[str]:
        return [name for name in super().__dir__() if name not in INSTEAD]

    def __reduce_ex__(self, protocol: Any) -> Any:
        raise TypeError(
            f"{self!r} is part of a graph of closures, which cannot be pickled or copied; save a"
            " network with save(path), or compute again on other numbers with replay(root, {leaf:"
            " number})"
        )


for _name, _instead in INSTEAD.items():
    setattr(Guarded, _name, Elsewhere(_name, _instead))
