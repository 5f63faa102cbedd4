"""Lesson 3, a number used twice: each use contributes to its gradient.

Run:     python demos/03_twice.py
Prints:  what each of two uses contributes, alone and together; two uses that pull in opposite
         directions; and two that cancel.
"""

from fractions import Fraction

from engine import Value

# %% x times x
print("1. A square field with sides x = 3 has the area x * x = 9, and x is both factors. Change")
print("   the first factor by 0.01, or the second, or both, as happens when x itself changes:\n")
for which, first, second in ("first", 0.01, 0), ("second", 0, 0.01), ("both", 0.01, 0.01):
    change = (3 + first) * (3 + second) - 9
    print(
        f"   {which:6}  {3 + first:<4} x {3 + second:<4} = {9 + change:6.4f}"
        f"   change {change:.4f} / 0.01 = {change / 0.01:.2f}"
    )
x = Value(3)
(x * x).backward()
print(f"""
   Both together add 0.03 + 0.03, and 0.0001 more: the small square in the corner, 0.01 x 0.01,
   which becomes negligible as the nudge shrinks. So backward() gives x a contribution of 3
   for its use as the first factor and one of 3 for its use as the second, and adds them up:
   x.grad is {x.grad}, which is 2x, the derivative of a square.
""")

# %% Opposite directions
width, height = Value(3), Value(4)
area = width * height
fence = 2 * (width + height)
gain = 5 * area - 3 * fence
gain.backward()
print(f"""2. A field is 3 wide and 4 high. Its area of 12 yields 5 per unit, and its fence of length
   14 costs 3 per unit. The gain is 60 - 42 = {gain.data}. Should the field be wider?

             from the area    from the fence    together
   width     5 x 4 = 20       -3 x 2 = -6       20 - 6 = {20 - 6:2}     by backward() {width.grad}
   height    5 x 3 = 15       -3 x 2 = -6       15 - 6 = {15 - 6:2}     by backward() {height.grad}

   Yes: a wider field yields more than its fence costs. And neither contribution alone is the
   gradient. If the width were computed from other numbers, the backward pass would have to wait
   for both contributions before it goes on to those numbers.
""")

# %% Two that cancel
x = Value(Fraction(3))
(x / x).backward()
print(f"""3. x / x is 1 for every x, so the gradient of x must be 0. At x = 3 the numerator
   contributes 1 / 3, and the denominator -3 / 3**2 = -1/3. With fractions nothing is rounded, and
   x.grad is {x.grad}.

Question: so far there were only a few operations, and you could keep the contributions in mind.
Where can you read, for any computation, what each number receives, and from which node?
-> 04_trace.py""")
