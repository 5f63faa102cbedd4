"""Lesson 9, a network of your own: it separates two moons that no straight line can.

Run:     python demos/09_network.py
Prints:  how well one neuron separates the moons, and how well nine do; the plane as they see it.
Writes:  lesson_moons.svg, the moons and the boundary between them, into out/.
"""

from math import cos, pi, sin
from pathlib import Path
from random import Random

import numpy as np
from matplotlib.figure import Figure

from engine import Value, log_sigmoid, program, tanh
from nn import MLP, Adam, fit

# %% Two moons: x, y, and 1 for the upper, -1 for the lower
shaky, points = Random(0), []
for angle in (pi * i / 99 for i in range(100)):
    for x, y, side in (cos(angle), sin(angle), 1), (1 - cos(angle), 0.5 - sin(angle), -1):
        points.append((x + shaky.gauss(0, 0.1), y + shaky.gauss(0, 0.1), side))
columns = xs, ys, sides = np.array(points).T


# %% Training
def trained(sizes):
    """Return a network of these sizes, trained on the moons, and print how well it does."""
    network = MLP(sizes, activation=tanh, seed=0)
    x, y, side = [Value(1.0, label=name) for name in ("x", "y", "side")]
    raw = network([x, y])[0]  # above 0 for the upper moon, whose p is 1 / (1 + exp(-raw))
    loss = -log_sigmoid(side * raw)  # -log(p) of the right moon
    step = program(loss, inputs=[x, y, side], parameters=network.parameters()).to("numpy")
    history = fit(step, Adam(network.parameters(), learning_rate=0.05), 300, data=columns)
    right = sum(network([xs, ys])[0].data * sides > 0)
    name = f"MLP({sizes}), {len(network.parameters())} parameters"
    first, last = history.losses[0], history.losses[-1]
    print(f"   {name:30}{first:8.2f} -> {last:5.2f}   {right:3} of 200")
    return network


print("""1. There are two moons of 100 points each. A network gets x and y, and says which moon the
   point is on. It starts from random numbers. One neuron can only draw a straight line; eight
   more before it bend the line, each at a place of its own, which the training finds.

                                 total loss         correct""")
trained([2, 1])
network = trained([2, 8, 1])

# %% The boundary
across, down = np.linspace(-1.5, 2.5, 64), np.linspace(1.4, -0.9, 20)
raw = network(np.meshgrid(across, down))[0].data
print("\n2. What the nine say everywhere: # for the upper moon, . for the lower.\n")
for row in raw:
    print("   " + "".join("#" if x > 0 else "." for x in row))
figure = Figure(figsize=(6, 4), layout="constrained")
axes = figure.subplots()
axes.contourf(across, down, raw, levels=[-1e9, 0, 1e9], colors=["#DDE9F7", "#FBE3CE"])
axes.scatter(xs, ys, c=np.where(sides > 0, "#B34700", "#1F5FA8"), s=12)
Path("out").mkdir(exist_ok=True)
figure.savefig("out/lesson_moons.svg")
print("""
Question: to draw this, x and y were arrays of 1280 numbers, and nothing in the network had to be
changed for it. Which other kinds of number does it take, and what comes out?
-> 10_numbers.py""")
