"""How numbers and expressions are written, in every table and picture alike.

text         fitting, breaking and joining lines
lanes        which numbers of an array are shown
numbers      how many digits
expressions  the equation of a node
"""

from .expressions import *
from .lanes import *
from .numbers import *
from .text import *
