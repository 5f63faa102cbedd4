"""Names from elsewhere: what other libraries call a thing, and what to write here."""

from collections.abc import Container
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


def not_in(package: str, name: str, others: Container[str] = ()) -> Exception:
    """The error for a name that a package lacks; `others` are the names to import from engine.

    An ImportError says what to write, as `from ... import` drops the message of an AttributeError.
    """
    line = IMPORTS.get(name) or (f"from engine import {name}" if name in others else "")
    if line:
        return ImportError(f"{package} has no {name}; write `{line}`")
    return AttributeError(f"module {package!r} has no attribute {name!r}")


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
