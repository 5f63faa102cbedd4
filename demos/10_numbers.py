"""Lesson 10, any number: one function, one engine, and a gradient of each kind of number.

Run:     python demos/10_numbers.py
Prints:  the derivative of x - 2/x where x is a Fraction, a complex number, a NumPy array, a SymPy
         symbol (if SymPy is installed), a Value, and a number that records what is done to it.
"""

from fractions import Fraction

import numpy as np

from engine import Value, program


def f(x):
    """Return x - 2/x. By pencil, the derivatives are 1 + 2/x**2 and then -4/x**3."""
    return x - 2 / x


def gradient(number):
    """Return d f(x) / d x at this number."""
    x = Value(number)
    f(x).backward()
    return x.grad


# %% Numbers
print(f"""The derivative of f(x) = x - 2/x is f'(x) = 1 + 2/x**2. The engine computes with the
number that it is given, forward and backward, so the gradient is a number of the same kind.

1. A float      f'(0.3)  = {gradient(0.3)}, rounded at each operation
2. A Fraction   f'(3/10) = {gradient(Fraction(3, 10))}, which is 1 + 200/9, exactly
""")

# %% Complex numbers
z = f(complex(2, 1e-100))
print(f"""3. Complex      f'(1+i)  = {gradient(1 + 1j)}, since (1+i)**2 = 2i and 1 + 2/2i = 1 - i
   It also checks a gradient without any backward pass: f(2 + ih) = f(2) + ih f'(2) for tiny h.
   With h = 1e-100, f(2 + ih) = {z}, so f'(2) = {z.imag / 1e-100}

4. An array     f'([1 2 4]) = {gradient(np.array([1.0, 2.0, 4.0]))}, as on the grid of lesson 9
""")

# %% A symbol
try:
    from sympy import Symbol
except ImportError:
    print("5. A symbol     needs SymPy: pip install sympy\n")
else:
    print(f"5. A symbol     f'(x) = {gradient(Symbol('x'))}, as by pencil: a formula\n")

# %% A Value in a Value
inner = Value(2.0)
first = gradient(inner)
first.backward()
print(f"""6. A Value      in a Value: the gradient is a Value, too, and knows how it was computed:
                f'(2) = {first.data}. After its backward(), f''(2) = {inner.grad}, which is -4/2**3

7. A recorder   computes nothing, but records what is done to it, forward and backward:
""")
x = Value(2.0, label="x")
print(program(f(x).named("y"), inputs=[], parameters=[x]).source)
print("""Question: now there are second derivatives. In lesson 6, with only the first, b3 took 17
steps to the bottom. How many steps does the second derivative save?
-> 11_newton.py""")
