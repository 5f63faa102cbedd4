"""Lesson 15, the explorer: a line through three points, to step through, to change and to fit.

Run:     python demos/15_explore.py
Prints:  what to try on the page, and what you will see there, worked out by hand.
Writes:  lesson_explore.html into out/. Open it in a web browser; it needs nothing else.
"""

from pathlib import Path

import numpy as np

from engine import Value, explore

OUT = Path("out")
OUT.mkdir(exist_ok=True)

# %% A computation of your own: y = w*x + b, to come close to three points
x = Value(np.array([-1.0, 0.0, 1.0]), role="input", label="x")
target = Value(np.array([1.0, 3.0, 2.0]), role="input", label="target")
w = Value(0.0, role="parameter", label="w")
b = Value(0.0, role="parameter", label="b")
y = (w * x + b).named("y")
loss = ((y - target) ** 2).named("loss")

# %% Its page
page = explore(loss, lanes=["left", "middle", "right"], leaf=b)
page.save(OUT / "lesson_explore.html")
print("""lesson_explore.html is explore(loss, lanes=["left", "middle", "right"], leaf=b).
  Each lane is a point: (-1, 1), (0, 3), (1, 2). At w = 0 and b = 0 the line is flat, and the
  losses are 1, 9 and 4, in sum 14.
""")

# %% Step through it
print("""1. Press Start, then Next, until b has its gradient. The line above the picture says

       gradient of b = 1 x -2.000 + 1 x -6.000 + 1 x -4.000 = -12.000

   By hand: the derivative of (y - target)**2 with respect to y is 2 x (y - target), which is -2,
   -6 and -4, and that of y with respect to b is 1. The gradient is negative, so raise b.
""")

# %% Drag a number
print("""2. Press All and drag the slider of b, or type into the field beside it. Everything
   else follows, and so does the tangent to the curve. It is flat at b = 2, the mean of 1, 3 and 2.
""")

# %% Walk downhill
print("""3. Press Reset, set the learning rate to 0.2, and press "Step with all parameters":

       b = 0, 2.4, 1.92, 2.016, ...    each distance from 2 is -0.2 times the last
       w = 0, 0.4, 0.48, 0.496, ...    each distance from 1/2 is 0.2 times the last

   The loss goes down to 1.5 = 1/4 + 1 + 1/4, and no line comes closer to the three points.

   Each step runs the program of lesson 14 in the page: forward, backward, and downhill.

Question: a program sums over its rows, so the rows need not all be in one place: half of them
could be on another machine. What must the two machines tell each other?
-> 16_machines.py""")
page  # noqa: B018 (a notebook shows what a cell ends with)
