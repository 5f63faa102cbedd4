# %% [markdown]
# # Can a network draw a curved border?
#
# Two moons lie in a plane, each bent around the other. No straight line separates them. How many
# neurons does it take?
#
# Here they are, a hundred points each. A moon is half a circle with a little noise. Each point has
# a side: 1 for the upper moon, which is drawn as `#`, and -1 for the lower moon, drawn as `o`.

# %%
from math import cos, pi, sin
from random import Random

from engine import Value, log_sigmoid, program, tanh
from nn import MLP, Adam, fit

noise, points = Random(0), []
for i in range(200):
    angle, side = pi * i / 199, 1 - 2 * (i % 2)
    x, y = 0.5 + side * (cos(angle) - 0.5), 0.25 + side * (sin(angle) - 0.25)
    points.append((x + noise.gauss(0, 0.1), y + noise.gauss(0, 0.1), side))

plane = [[" "] * 64 for _ in range(20)]  # 20 lines of 64 characters
for x, y, side in points:
    row, column = round((1.4 - y) / 0.12), round((x + 1.5) * 16)
    plane[row][column] = "#" if side > 0 else "o"
print("\n".join("".join(line) for line in plane))

# %% [markdown]
# The network returns one number z for a point. If z is above 0, it says "upper moon", and the
# probability of the upper moon is sigmoid(z). The probability of the lower moon is 1 - sigmoid(z),
# which equals sigmoid(-z). So the cross entropy of a point, whichever moon it belongs to, is
# -log(sigmoid(side × z)). `log_sigmoid` computes log(sigmoid(...)) in one operation.
#
# `MLP([2, 8, 1])` has 2 inputs, a layer of 8 neurons, and then 1 neuron that takes their 8 results.
# (MLP stands for *multilayer perceptron*.) Each neuron has a weight for each of its inputs, and a
# bias: 8 × 3 + 9 = 33 parameters, which start from random numbers. The 8 neurons bend their sums
# with *tanh*, which has the shape of the sigmoid but goes from -1 to 1.
#
# The loss of one point becomes a program, as in lesson 5, and `fit` runs it over all points at each
# step.


# %%
def trained(sizes):
    network = MLP(sizes, activation=tanh, seed=0)
    x, y, side = Value(1.0), Value(1.0), Value(1.0)
    loss = -log_sigmoid(side * network([x, y])[0])
    inputs, parameters = [x, y, side], network.parameters()
    step = program(loss, inputs=inputs, parameters=parameters)
    adam = Adam(parameters, learning_rate=0.05)
    history = fit(step, adam, steps=300, data=points)
    right = sum(side * network([x, y])[0] > 0 for x, y, side in points)
    print(f"{sizes}: {right} of 200 right, loss {history.losses[-1]:.2f}")
    return network


# %% [markdown]
# **Predict.** One neuron alone draws a straight line. How many of the 200 points will it get right?
# And nine neurons?

# %% tags=["predict"]
trained([2, 1])
network = trained([2, 8, 1])

# %% [markdown]
# One neuron misses about one point in ten. Nine miss none.
#
# ## What the network sees
#
# Ask it about every empty place in the plane, and put a dot where it says "upper moon".

# %%
for row, line in enumerate(plane):
    for column, mark in enumerate(line):
        x, y = column / 16 - 1.5, 1.4 - row * 0.12
        if mark == " " and network([x, y])[0] > 0:
            line[column] = "."
print("\n".join("".join(line) for line in plane))

# %% [markdown]
# The dots end at the border that the network has drawn. Nobody told it where the moons are. Each
# parameter only took three hundred small steps downhill.
#
# **Predict.** Does the layer need all its eight neurons? Follow the border with a finger, and guess
# how few would be enough.

# %% tags=["predict"]
for sizes in [2, 2, 1], [2, 3, 1]:
    trained(sizes)

# %% [markdown]
# From these random numbers, training finds the border with three neurons, and not with two. The
# border runs up, down and up again: three nearly straight parts. Each neuron of the layer draws one
# line, and the last neuron joins the lines. Two neurons could do it, too, but the way downhill from
# here leads elsewhere: training finds a good place, and not always the best.
#
# ## Your turn
#
# How many parameters does `MLP([2, 4, 4, 1])` have, with two layers of four neurons?

# %%
from exercises import check

answer = None
check("moons", answer)

# %% [markdown]
# <details><summary>Solution</summary>
#
# The first layer has 4 × (2 + 1) = 12, the second 4 × (4 + 1) = 20, and the last neuron 4 + 1 = 5:
# together 37.
#
# ```python
# answer = len(MLP([2, 4, 4, 1]).parameters())
# ```
#
# </details>
#
# That is all there is to training. The next lessons look inside the engine. First: what kind of
# numbers does it compute with? Must they be floats?
