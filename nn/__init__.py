"""Networks made of Values: `nn.iris` is the exact iris network."""

from .module import Module

__all__ = ["Module"]
