"""A program in other languages: how it is written, and what runs it.

listing      Symbols as lines of code, whatever the language
words        names for variables
forms        how each language writes an operation
simpler      operations in simpler ones
python       to be read, and loops over rows
columns      whole columns of numbers: NumPy, Numba and JAX
javascript   source text
"""

from .columns import jax, numba, numpy
from .javascript import javascript

LANGUAGES = {"numpy": numpy, "numba": numba, "jax": jax, "javascript": javascript}
