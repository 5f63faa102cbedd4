# %% [markdown]
# # One number, seventeen steps
#
# Here is a real network with fifteen parameters. Fourteen of them are right, and one is badly off.
# Can backpropagation find it a better place?
#
# The network looks at two measurements of an iris, the width of a petal and of a sepal (both scaled
# to the range from 0 to 1), and says which of three species it is:
#
# ```
# upper          = w1*petal + w2*sepal + b1
# bottom         = w3*petal + w4*sepal + b2
# raw_setosa     = w5*relu(upper) + w6*relu(bottom)  + b3      <- b3 is -2
# raw_versicolor = w7*relu(upper) + w8*relu(bottom)  + b4
# raw_virginica  = w9*relu(upper) + w10*relu(bottom) + b5
# ```
#
# You know every part but one. *relu* keeps a number that is above 0, and turns any other into 0.
# Then come softmax and cross entropy. The network, its numbers and three of its flowers come from a
# series of articles, "Cross Entropy Derivatives" by Rijul T P.
#
# How good is it, on R. A. Fisher's 150 flowers?

# %%
from engine import draw, replay, trace
from nn.iris import FLOWERS, IrisNetwork, load_iris
from plot import plot

network = IrisNetwork()
b3 = network.b3
network.accuracy(load_iris())

# %% [markdown]
# 62% are classified correctly. It misses every single Setosa. Here is what it says about the
# three flowers from the articles:

# %%
for petal, sepal, species in FLOWERS:
    p = [f"{p.data:.3f}" for p in network(petal, sepal)]
    print(f"{species:10}  Setosa {p[0]}  Versicolor {p[1]}  Virginica {p[2]}")

# %% [markdown]
# ## The gradient of b3
#
# b3 is the bias of the score for Setosa. So its gradient is the gradient of that score, added up
# over the flowers. And from the last lesson you know it: p - 1 if the flower is a Setosa, and p if
# it is not, where p is the probability of Setosa.
#
# **Predict.** Use the first column above: what does each of the three flowers contribute, and what
# is the sum? Should b3 rise or fall?

# %% tags=["predict"]
loss = network.loss(FLOWERS)
loss.backward()
trace(loss).received(b3), b3.grad

# %% [markdown]
# The Setosa pulls b3 up strongly. The other two pull it down a little, since any probability of
# Setosa is too much for them. In all, the loss falls when b3 rises.
#
# ## The whole computation
#
# This picture has everything, for all three flowers at once: a column for each flower, 0 for the
# Setosa, 1 for the Virginica and 2 for the Versicolor. Find the row of b3, in the box of
# raw_setosa: three contributions, and their sum.

# %%
draw(loss)

# %% [markdown]
# ## Downhill
#
# Now the loop of lesson 7, with the learning rate 1. Only b3 moves.
#
# **Predict.** The first step is 0.773 long. Are the later ones longer or shorter?

# %% tags=["predict"]
steps = []
while True:
    loss = network.loss(FLOWERS)
    network.zero_grad()
    loss.backward()
    numbers = f"{b3.data:7.4f}  loss {loss.data:.4f}  gradient {b3.grad:10.7f}"
    print(f"step {len(steps):2}  b3 {numbers}")
    steps.append((b3.data, loss.data))
    if abs(b3.grad) < 1e-6:
        break
    b3.data -= b3.grad

# %% [markdown]
# Shorter and shorter by themselves, since the gradient shrinks on the way down. After seventeen of
# them it is below a millionth.
#
# Here they are on the curve of the loss. (`replay` computes the loss again, with another b3.)

# %%
curve = [(i / 10, replay(loss, {b3: i / 10})) for i in range(-40, 31)]
plot({"loss": curve, "steps": steps}, x="b3", dots="steps")

# %% [markdown]
# It was trained on three flowers. What does it say about all 150?

# %%
network.accuracy(load_iris())

# %% [markdown]
# **One number, seventeen steps: 62% -> 95%.** No new data, no new neurons: one bias in a better
# place. At the bottom the three contributions cancel: the Setosa pulls as hard one way as the other
# two pull the other way.
#
# ## Your turn
#
# Go back to the start: b3 = -2, and its gradient is -0.7732. Where does one step take it at the
# learning rate 0.5?

# %%
from exercises import check

answer = None
check("bias", answer)

# %% [markdown]
# <details><summary>Solution</summary>
#
# The step subtracts rate × gradient: -2 - 0.5 × (-0.7732) = -1.6134.
#
# ```python
# b3.data = -2.0
# loss = network.loss(FLOWERS)
# network.zero_grad()
# loss.backward()
# answer = b3.data - 0.5 * b3.grad
# ```
#
# </details>
#
# Look at the picture once more: in the column of the Virginica a gradient arrives at relu_upper,
# and nothing at upper. Where has it gone? The next lesson follows it.
