"""A scalar autodiff engine that shows every gradient it computes.

    Value            a number that remembers how it was computed; x.backward() finds every gradient
    exp, log, ...    functions of numbers and Values alike: see the module functions
    operation        makes a function of your own an operation like these
    grad             grad(f) is the derivative of f, as a function
    trace            the backward pass line by line; equation writes what a node computes
    paths            why a gradient is what it is: the paths whose products add up to it
    first_bad        the first node that is inf or nan
    replay           the number a computation gives for other numbers in its leaves
    release          takes a very long graph apart, where Python might crash on freeing it
    stacked          a loss over many samples as the graph of one, with the samples as lanes
    program          a computation and its gradients as lines of code, for many rows of numbers
    draw             a picture of the computation with its gradients
    explore          a page on which to step through it, change its numbers and walk downhill
    check_gradients  compares gradients with gradients found without any chain rule

Networks of Values are in `nn`.
"""

import types
import typing

from . import elsewhere, numpy_protocol

# As x is how a type checker is told that a name is public.
from .checking import check_gradients as check_gradients
from .custom import operation as operation
from .derivative import grad as grad
from .derivative import value_and_grad as value_and_grad
from .drawing import draw as draw
from .explorer import explore as explore
from .formatting import equation as equation
from .functions import *
from .graph import release as release
from .graph import replay as replay
from .stacking import stacked as stacked
from .straightline import program as program
from .tracing import first_bad as first_bad
from .tracing import paths as paths
from .tracing import trace as trace
from .value import Value as Value

if not typing.TYPE_CHECKING:  # a type checker reads the imports above
    __all__ = [
        name
        for name, x in globals().items()
        if name[0] != "_" and not isinstance(x, types.ModuleType)
    ]

    def __getattr__(name):
        """An error for a name that is not here."""
        raise elsewhere.not_in("engine", name)
