"""Lesson 11, Newton's method on b3: a second derivative finds the minimum in five steps.

Run:     python demos/11_newton.py
Prints:  gradient descent and Newton's method side by side, step by step, and why Newton's first
         step goes too far.

Gradient descent asks how steep the curve is. Newton's method also asks how the steepness changes,
takes the parabola that agrees in both, and jumps to its lowest point.
"""

from engine import Value, grad
from nn.iris import FLOWERS, IrisNetwork

START = -2.0
FLAT = 1e-6  # a gradient this small counts as the bottom


def loss(b3: Value) -> Value:
    """Return the total cross entropy of the three flowers, as a function of b3."""
    network = IrisNetwork()
    network.b3 = b3
    return network.loss(FLOWERS)


# %% The second derivative
gradient = grad(loss)
curvature = grad(gradient)
print("The answer to lesson 10: the second derivative, the curvature, tells how far to go.")
print("Newton's method goes from b3 to b3 - gradient / curvature.\n")

# %% Side by side
print("step  gradient descent    gradient  Newton's method    gradient   curvature")
descent = newton = START
step = arrived = 0
while abs(gradient(descent)) >= FLAT:
    line = f"{step:4}  {descent:16.4f}  {gradient(descent):10.7f}"
    if not arrived:
        line += f"  {newton:15.4f}  {gradient(newton):10.7f}  {curvature(newton):10.7f}"
        arrived = abs(gradient(newton)) < FLAT
        newton -= gradient(newton) / curvature(newton)
    print(line)
    descent -= gradient(descent)
    step += 1
print(f"{step:4}  {descent:16.4f}  {gradient(descent):10.7f}")

# %% The detour
steepness, bend, bottom = gradient(START), curvature(START), curvature(descent)
print(f"""
Newton's first step overshoots: -2 + {-steepness:.3f} / {bend:.3f} = {START - steepness / bend:.2f}.
At -2 the curve is nearly straight: its curvature, {bend:.2f}, is a third of the {bottom:.2f} at the
bottom. So the parabola that fits there is three times too wide, and its lowest point lies
far beyond the bottom. Near the bottom it fits, and every step doubles the correct digits.

Question: grad needed only a formula, since the engine knows the chain rule of each operation in
it. If an operation is missing, how do you add it, and how do you know that its chain rule is right?
-> 12_swish.py""")
