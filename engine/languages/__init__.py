"""A program in other languages: how it is written, and what runs it.

codegen      Symbols as lines of code, whatever the language
identifiers  names for variables
syntax       how each language writes an operation
lowering     operations in simpler ones
python       to be read, and loops over rows
arrays       whole columns of numbers: NumPy, Numba and JAX
javascript   source text
"""

from .arrays import jax, numba, numpy
from .javascript import javascript

LANGUAGES = {"numpy": numpy, "numba": numba, "jax": jax, "javascript": javascript}
