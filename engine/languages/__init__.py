"""A program in the languages that it can be written in.

codegen      Symbols as lines of code, whatever the language
identifiers  names for variables
syntax       how each language writes an operation
lowering     rewriting operations in simpler ones
python       source to be read, and loops over rows
arrays       functions of columns, which are arrays: NumPy, Numba and JAX
javascript   source text
"""

from .arrays import jax, numba, numpy
from .javascript import javascript

LANGUAGES = {"numpy": numpy, "numba": numba, "jax": jax, "javascript": javascript}
