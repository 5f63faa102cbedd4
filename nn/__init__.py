"""Networks made of Values, and how to train them.

    Module               anything that has parameters; saves them and loads them
    Neuron, Layer, MLP   the usual network, from its smallest part to the whole
    SGD, Adam            optimizers: how far each parameter moves
    fit                  trains step by step and returns a History, which draws its curves

`nn.iris` is the exact iris network.
"""

import typing

import engine

if not hasattr(engine, "elementary"):  # a file of that name beside the program comes first
    raise ImportError(
        f"nn needs petalgrad's package engine, but Python found {engine.__file__} first; give that"
        " file another name, such as my_engine.py"
    )

from .layers import MLP, Layer, Neuron
from .module import Module
from .optim import SGD, Adam
from .train import History, fit

__all__ = ["MLP", "SGD", "Adam", "History", "Layer", "Module", "Neuron", "fit"]

if not typing.TYPE_CHECKING:  # or a type checker would take every name for one of nn

    def __getattr__(name):
        """An error for a name that is not here."""
        raise engine.elsewhere.not_in("nn", name, engine.__all__)
