"""A scalar autodiff engine that shows every gradient it computes.

Value            a number that remembers how it was computed; x.backward() finds every gradient
exp, log, ...    functions of numbers and Values alike: see the module functions
trace            the backward pass line by line; equation writes what a node computes
draw             a picture of the computation with its gradients
check_gradients  compares slopes with slopes found without any chain rule
"""

from .checking import check_gradients
from .drawing import draw
from .functions import (
    atan,
    cos,
    cosh,
    cross_entropy,
    dot,
    exp,
    expm1,
    leaky_relu,
    log,
    log1p,
    log_sigmoid,
    log_softmax,
    logsumexp,
    maximum,
    mean,
    mean_squared_error,
    minimum,
    norm,
    product,
    relu,
    sigmoid,
    sin,
    sinh,
    softmax,
    softplus,
    sqrt,
    tan,
    tanh,
    total,
)
from .notation import equation
from .tracing import trace
from .value import Value

__all__ = [
    "Value",
    "atan",
    "check_gradients",
    "cos",
    "cosh",
    "cross_entropy",
    "dot",
    "draw",
    "equation",
    "exp",
    "expm1",
    "leaky_relu",
    "log",
    "log1p",
    "log_sigmoid",
    "log_softmax",
    "logsumexp",
    "maximum",
    "mean",
    "mean_squared_error",
    "minimum",
    "norm",
    "product",
    "relu",
    "sigmoid",
    "sin",
    "sinh",
    "softmax",
    "softplus",
    "sqrt",
    "tan",
    "tanh",
    "total",
    "trace",
]
