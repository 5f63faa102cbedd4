"""A scalar autodiff engine that shows every gradient it computes."""

from .checking import check_gradients
from .drawing import draw
from .functions import exp, log, relu, sigmoid, softmax, sqrt, tanh, total
from .notation import equation
from .tracing import trace
from .value import Value

__all__ = [
    "Value",
    "check_gradients",
    "draw",
    "equation",
    "exp",
    "log",
    "relu",
    "sigmoid",
    "softmax",
    "sqrt",
    "tanh",
    "total",
    "trace",
]
