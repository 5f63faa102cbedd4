"""Guarded: what Python can do to a number, but not to a node of a graph.

Each would silently cut the node out of its graph, so each is an error that says what to write.
So are the names that other engines have for what a Value has.
"""

from typing import Any

NO_GRADIENT = 'Value(2.0, role="constant") for a number without a gradient; all others have one'
INSTEAD = {  # {what others call it: what to write here}
    **dict.fromkeys(["item", "numpy", "tolist", "detach", "value"], "x.data"),
    **dict.fromkeys(["_prev", "prev", "_children", "children"], "x.parents"),
    **dict.fromkeys(["requires_grad", "requires_grad_"], NO_GRADIENT),
    **{
        name: f"x.data.{name}, where x holds an array"
        for name in ("shape", "ndim", "size", "dtype", "T")
    },
    **{
        name: f"x.data.{name}(), where x holds an array"
        for name in ("argmax", "argmin", "argsort", "any", "all", "astype")
    },
    **{
        name: f"Value(array.{name}(...)): arrange the array before it becomes a Value"
        for name in ("reshape", "flatten", "ravel", "squeeze", "unsqueeze", "transpose", "view")
    },
    **dict.fromkeys(
        ["gelu", "elu", "silu", "swish", "erf"], "a function of your own, below @operation"
    ),
    **dict.fromkeys(["matmul", "mm"], "total(x * y) of arrays, or dot(xs, ys) of lists"),
    **dict.fromkeys(["clone", "copy"], "Value(x.data) for a leaf of its own"),
    "zero_grad": "x.grad = None, or network.zero_grad() for all parameters of a network",
    "retain_grad": "nothing: after backward() every node has its grad",
    "_op": "x.op",
    "_backward": "x.chain_rule, which takes a gradient and returns what goes to each parent",
    "grad_fn": "x.op, x.parents and x.chain_rule",
    "is_leaf": "not x.parents",
    "name": "x.label",
    "pow": "x**n",
    "square": "x**2",
    "arctan": "x.atan()",
    "rsqrt": "1 / sqrt(x)",
    "abs": "abs(x)",
    "neg": "-x",
    "add": "x + y",
    "sub": "x - y",
    "mul": "x * y",
    "div": "x / y",
    "gradient": "x.grad",
    "backprop": "x.backward()",
    "dot": "total(x * y) of arrays, or dot(xs, ys) of lists",
    "prod": "product(xs) of a list",
    "var": "mean((x - mean(x))**2)",
    "std": "sqrt(mean((x - mean(x))**2))",
}

IMPORTS = {  # {what others import: the line to write here}
    **{
        name: f"from nn import {name}"
        for name in ("MLP", "Layer", "Neuron", "Module", "SGD", "Adam", "fit")
    },
    **dict.fromkeys(["Tensor", "tensor", "Parameter", "Variable"], "from engine import Value"),
    **dict.fromkeys(["draw_dot", "make_dot"], "from engine import draw"),
    **dict.fromkeys(["mse_loss", "MSELoss"], "from engine import mean_squared_error"),
    **dict.fromkeys(["CrossEntropyLoss"], "from engine import cross_entropy"),
    "ReLU": "from engine import relu",
    "Linear": "from nn import Layer",
    "gradcheck": "from engine import check_gradients",
}


class Elsewhere:
    """An attribute of other engines. Asking for it raises an AttributeError: what to write here.

    Value has no __getattr__ for this: it would make every access to an attribute slower.
    """

    def __init__(self, name: str, instead: str):
        self.message = f"a Value has no {name}; write {instead}"

    def __get__(self, node: Any, cls: type) -> Any:
        raise AttributeError(self.message)

    def __set__(self, node: Any, x: Any) -> None:
        raise AttributeError(self.message)


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
