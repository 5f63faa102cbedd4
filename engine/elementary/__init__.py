"""Every operation as a function of all its operands, for any kind of number.

    dispatch     what a kind of number is, and how an operation chooses among them
    operations   exp, log, relu, ...: what people call
    arithmetic   signs, choices, reciprocals: what operators and chain rules are made of
    composed     softmax and its family, sums, and what only chain rules use
    lanes        sums over the lanes of an array, and slopes in the shape of a number

    real, complex, multiprecision, arrays, formulas
                 the kinds of numbers: what each computes in its own way

The body of an operation is a formula in simpler operations, for every kind that has nothing better
of its own. No file outside this folder calls `math` or compares numbers on a
Value's behalf. A new kind of number is a new file here, which calls `register`.
"""

from . import complex, real  # which register Python's numbers
from .arithmetic import *
from .composed import *
from .dispatch import *
from .lanes import *
from .operations import *
