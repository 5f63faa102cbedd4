# %% [markdown]
# # Why build the graph every time?
#
# For 150 flowers the engine builds thousands of nodes, walks through them, and throws them away, at
# every step. The arithmetic is the same each time. Can it skip the building?
#
# Lesson 5 wrote the small example down as lines of code. The same works for a whole network. Here
# is the loss of one flower, with the gradient of b3:

# %%
from timeit import timeit

from engine import Value, program
from nn import SGD, fit
from nn.iris import FLOWERS, SPECIES, IrisNetwork, load_iris

network = IrisNetwork()
petal, sepal = Value(0.04, label="petal"), Value(0.42, label="sepal")
loss = network.loss([(petal, sepal, "Setosa")])
print(program(loss, inputs=[petal, sepal], parameters=[network.b3]).source)

# %% [markdown]
# Forward, then backward. (Here `softmax(a, b, c)` is the probability of `a`, its first score.) Find
# the line of d_p_setosa: it is the -1/p that you know. The next line multiplies it by the slope of
# softmax, p × (1 - p): `total(v1, v2)` is the sum of the other two probabilities, which is 1 - p.
#
# ## One program for all flowers
#
# To serve flowers of any species, the program takes the species as three inputs: 1 for the right
# one, 0 for the others. You give it rows, one for each flower, and it sums over them.

# %%
leaves = [Value(0.5, label=name) for name in ("petal", "sepal", *SPECIES)]
petal, sepal, *species = leaves
one_flower = network.loss([(petal, sepal, species)])
step = program(one_flower, inputs=leaves, parameters=[network.b3])


def rows_of(flowers):
    return [
        (petal, sepal, *[float(species == name) for name in SPECIES])
        for petal, sepal, species in flowers
    ]


flowers = load_iris()
rows = rows_of(flowers)
step(rows)

# %% [markdown]
# **Predict.** The engine builds a graph of more than 4,000 nodes for the same numbers. Are they
# really the same? And how many times faster is the program?


# %% tags=["predict"]
def by_graph():
    network.zero_grad()
    loss = network.loss(flowers)
    loss.backward()
    return loss.data, [network.b3.grad]


def by_program():
    return step(rows)


times = [timeit(f, number=20) for f in (by_graph, by_program)]
print(by_graph())
print(f"about {times[0] / times[1]:.0f} times as fast")

# %% [markdown]
# The same numbers, except for the last digits, where sums are rounded.
#
# `step.to("numpy")` computes whole columns at once, and is faster still.
#
# `fit` takes the program in place of a loss. Here are the seventeen steps once more:

# %%
network.zero_grad()
descent = SGD([network.b3], learning_rate=1)
fit(step, descent, steps=17, data=rows_of(FLOWERS))
network.b3.data

# %% [markdown]
# ## Your turn
#
# Make a program of the small example, `(w*x + b - y)**2`, with inputs x and y, and run it on *two*
# equal rows, x = 3 and y = 4 (w = 2, b = -1). What is the gradient of w?

# %%
from exercises import check

answer = None
check("programs", answer)

# %% [markdown]
# <details><summary>Solution</summary>
#
# One row gives w the gradient 6. The program sums over its rows: 12.
#
# ```python
# w, b = Value(2, label="w"), Value(-1, label="b")
# x, y = Value(3, label="x"), Value(4, label="y")
# small = program((w * x + b - y) ** 2, inputs=[x, y], parameters=[w, b])
# loss, [answer, d_b] = small([[3, 4], [3, 4]])
# ```
#
# </details>
#
# Written in JavaScript, the same lines run a page on which you can train by hand. That comes next.
