"""Lesson 10, any number: one function, one engine, and from each kind of number another gradient.

Run:     python demos/10_numbers.py
Prints:  the slope of x - 2/x where x is a Fraction, a complex number, a NumPy array, a SymPy symbol
         (if SymPy is there), a Value, and a number that writes down what is done to it.
"""

from fractions import Fraction

import numpy as np

from engine import Value, program


def f(x):
    """Return x - 2/x. By pencil its slope is 1 + 2/x**2, and that one's slope is -4/x**3."""
    return x - 2 / x


def slope(number):
    """Return d f(x) / d x at this number."""
    x = Value(number)
    f(x).backward()
    return x.grad


# %% Numbers
print(f"""The slope of f(x) = x - 2/x is f'(x) = 1 + 2/x**2. The engine computes with the number
that it is given, forward and backward, and so what comes back is of the same kind.

1. A float      f'(0.3)  = {slope(0.3)}, rounded on the way
2. A Fraction   f'(3/10) = {slope(Fraction(3, 10))}, which is 1 + 200/9, exactly
""")

# %% Complex numbers
z = f(complex(2, 1e-100))
print(f"""3. Complex      f'(1+i)  = {slope(1 + 1j)}, since (1+i)**2 = 2i and 1 + 2/2i = 1 - i
   It also checks a slope without any backward pass: f(2 + ih) = f(2) + ih f'(2) for tiny h.
   With h = 1e-100, f(2 + ih) = {z}, so f'(2) = {z.imag / 1e-100}

4. An array     f'([1 2 4]) = {slope(np.array([1.0, 2.0, 4.0]))}, as on the grid of lesson 9
""")

# %% A symbol
try:
    from sympy import Symbol
except ImportError:
    print("5. A symbol     needs SymPy: pip install sympy\n")
else:
    print(f"5. A symbol     f'(x) = {slope(Symbol('x'))}, as by pencil: the number is a formula\n")

# %% A Value in a Value
inner = Value(2.0)
first = slope(inner)
first.backward()
print(f"""6. A Value      in a Value: the slope is a Value, too, and remembers how it was computed:
                f'(2) = {first.data}. After its backward(), f''(2) = {inner.grad}, which is -4/2**3

7. A writer     computes nothing and writes down all that is done to it, there and back:
""")
x = Value(2.0, label="x")
print(program(f(x).named("y"), inputs=[], parameters=[x]).source)
print("""Question: now one has the slope of the slope. In lesson 6, asking only how steep it is, b3
took 17 steps to the bottom. How many does the second slope save?
-> 11_newton.py""")
