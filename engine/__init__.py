"""A scalar autodiff engine that shows every gradient it computes.

    Value            a number that remembers how it was computed; x.backward() finds every gradient
    exp, log, ...    functions of numbers and Values alike: see the module functions
    grad             grad(f) is a function that gives the slope of f
    trace            the backward pass line by line; equation writes what a node computes
    paths            why a gradient is what it is: the paths whose products add up to it
    first_bad        the first node that is inf or nan
    replay           the number a computation gives for other numbers in its leaves
    release          takes a very long graph apart, where Python might crash on freeing it
    program          a computation and its gradients as lines of code, for many rows of numbers
    draw             a picture of the computation with its gradients
    explore          a page on which to step through it, change its numbers and walk downhill
    check_gradients  compares slopes with slopes found without any chain rule

Networks of Values are in `nn`.
"""

from .checking import check_gradients
from .derivative import grad, value_and_grad
from .drawing import draw
from .explorer import explore
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
from .graph import release, replay
from .straightline import program
from .tracing import equation, first_bad, paths, trace
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
    "explore",
    "expm1",
    "first_bad",
    "grad",
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
    "paths",
    "product",
    "program",
    "release",
    "relu",
    "replay",
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
    "value_and_grad",
]
