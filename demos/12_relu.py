# %% [markdown]
# # Where did the gradient go?
#
# For the Virginica, a gradient arrives at relu_upper, and none leaves it. Is that a bug?
#
# Follow it along the paths. `w1` is the weight of the petal in upper. From there, three paths lead
# through each flower: one through each of the three scores.

# %%
from engine import draw, paths, relu
from nn.iris import FLOWERS, IrisNetwork
from plot import plot

network = IrisNetwork()
setosa, virginica, versicolor = network.loss(FLOWERS).parents

# %% [markdown]
# First the Versicolor, whose paths are all open. (It is flower 2, counted from 0, so its nodes are
# called `upper[2]`, `relu_upper[2]` and so on.)

# %%
paths(versicolor, network.w1)

# %% [markdown]
# The first factor of each path is the petal's width, 0.5. The second is the local derivative of the
# ReLU, which is 1 here.
#
# **Predict.** For the Virginica, upper is -2.5 × 1.00 + 0.6 × 0.54 + 1.6 = -0.576. What is
# relu(-0.576), how much does it change when upper changes a little, and what does `w1` get?

# %% tags=["predict"]
paths(virginica, network.w1)

# %% [markdown]
# Below 0 the ReLU is flat: it returns 0, whatever comes in. So its local derivative is 0, and a
# product with a factor of 0 is 0. All three paths end here. It is no bug: for this flower, a small
# change of `w1` makes no difference at all.
#
# In the picture, a dashed arrow carries no gradient:

# %%
virginica.backward()
draw(virginica)

# %% [markdown]
# ## Good or bad?
#
# Both. A neuron whose ReLU returns 0 is *off*. If it is off for some inputs, it can specialize in
# the others: here upper looks after flowers with narrow petals. But a neuron that is off for
# *every* input gets no gradient from any of them, and can never come back. It is called a dead
# ReLU.

# %%
curve = [(i / 10, relu(i / 10)) for i in range(-20, 21)]
plot({"relu(upper)": curve}, x="upper", y="relu")

# %% [markdown]
# ## Your turn
#
# Keep the sepal at 0.54. At which width of the petal does upper become 0, so that the ReLU
# switches off?

# %%
from exercises import check

answer = None
check("relu", answer)

# %% [markdown]
# <details><summary>Solution</summary>
#
# -2.5 × petal + 0.6 × 0.54 + 1.6 = 0, so the petal is 1.924 / 2.5 = 0.7696. For wider petals upper
# is below 0.
#
# ```python
# answer = (0.6 * 0.54 + 1.6) / 2.5
# ```
#
# </details>
#
# One pass gives all fifteen parameters their gradients, and so far only b3 has moved. What if all
# of them do?
