# %% [markdown]
# # What if all fifteen parameters move?
#
# One bias took the network from 62% to 95%. Fifteen parameters should do better than one. Do they?
#
# Start where lesson 11 ended, and train everything on all 150 flowers.

# %%
from engine import exp
from nn import Adam, fit
from nn.iris import IrisNetwork, load_iris
from plot import plot

network, flowers = IrisNetwork(), load_iris()
network.b3.data = -0.0316542


def classified(flower):
    return network.classify(flower.petal, flower.sepal) == flower.species


right = [flower for flower in flowers if classified(flower)]
wrong = [flower for flower in flowers if not classified(flower)]
before = network.loss(right).data, network.loss(wrong).data
len(right), len(wrong), network.loss(flowers).data

# %% [markdown]
# `fit` is the loop of lesson 7: forward, clear, backward, update. `Adam` is an update that adapts
# the length of the step to each parameter.
#
# **Predict.** Will the loss fall? And how many of the flowers that were wrong will be right?

# %% tags=["predict"]
adam = Adam(network.parameters(), learning_rate=0.05)
history = fit(lambda: network.loss(flowers), adam, steps=300)
print(network.loss(flowers).data, network.accuracy(flowers))
plot({"total loss": history.losses})

# %% [markdown]
# The loss has fallen to about a seventh, and *not one more flower* is classified correctly. How can
# that be?
#
# ## What the loss rewards
#
# A flower's loss is -log(p), so p is exp(-loss). Put the average loss in its place, and you get a
# typical p: exp(-total / number of flowers).

# %%
for group, old in zip((right, wrong), before):
    new, count = network.loss(group).data, len(group)
    typical = f"{exp(-old / count):.2f} -> {exp(-new / count):.2f}"
    print(f"{count:3} flowers: {old:.2f} -> {new:.2f}, typical p {typical}")

# %% [markdown]
# A flower counts as right if its own species has the largest p, however large that is. The loss
# asks *how* large. So it falls where the network was right already, because the network becomes
# surer. The other seven have petals and sepals as wide as those of another species. They stay
# wrong, and their loss even rises.
#
# Loss and accuracy measure different things. The gradient only knows the loss.
#
# ## Your turn
#
# Suppose the total loss of the 150 flowers is 30. What is a typical p then?

# %%
from exercises import check

answer = None
check("flowers", answer)

# %% [markdown]
# <details><summary>Solution</summary>
#
# 30 / 150 = 0.2 per flower, and -log(p) = 0.2 means p = exp(-0.2) = 0.819.
#
# ```python
# answer = exp(-30 / 150)
# ```
#
# </details>
#
# This network started from good numbers. In the next lesson a network starts from random ones. Does
# it find its way?
