# %% [markdown]
# # How wrong is 15%?
#
# The flower is a Setosa, and the network gave Setosa 15%. How bad is that, in one number?
#
# The usual answer is minus the logarithm of the probability that the right species got. It is
# called *cross entropy*.

# %%
from engine import Value, draw, log, softmax
from plot import plot

curve = [(i / 100, -log(i / 100)) for i in range(1, 101)]
plot({"-log(p)": curve}, x="p of the right answer")

# %% [markdown]
# If the right species gets p = 1, the loss is 0. As p goes to 0, the loss grows without end: being
# sure and wrong is as bad as it gets. And the losses of many flowers can be added: the probability
# that all answers are right is a product, and the logarithm of a product is a sum.
#
# **Predict.** The derivative of log(p) is 1/p. At p = 0.15, how does the loss change when p grows
# by 0.01?

# %% tags=["predict"]
-log(0.15), -log(0.16), -1 / 0.15

# %% [markdown]
# It falls by about 0.065. The tangent promises 0.01 × 6.67, nearly the same.
#
# ## All the way to the score
#
# Here is the network's real answer about that flower, three scores, with softmax and the loss
# behind them:

# %%
from nn.iris import IrisNetwork

raws = IrisNetwork().raw(petal=0.04, sepal=0.42)
scores = [Value(raw.data, label=raw.label) for raw in raws]
p = softmax(scores)[0].named("p")
loss = (-log(p)).named("loss")
draw(loss)

# %% [markdown]
# The gradient of p will be -1/p. Then softmax multiplies: for its own score by p × (1 - p), for
# another's by -p × q.
#
# **Predict.** Multiply on paper, with letters instead of numbers. What is left of
# -1/p × p × (1 - p)? And of -1/p × (-p × q)?

# %% tags=["predict"]
loss.backward()
print("probabilities", [x.data for x in softmax(scores)])
print("gradients    ", [score.grad for score in scores])
draw(loss)

# %% [markdown]
# The p cancels: the first becomes -(1 - p) = p - 1, and the second becomes q.
#
# The way through log and softmax looked long, and the result is as simple as it can be:
#
# - the gradient of the right score is **p - 1**;
# - the gradient of any other score is **its own probability q**.
#
# The right score should rise until it has everything, and the others should fall until they have
# nothing. This is the formula behind almost every network that chooses between answers.
#
# ## Why not the square?
#
# Could we take (p - 1)², as the neuron did? Suppose the network is very wrong: the right answer has
# a score of -8, and another has 0.

# %%
score = Value(-8.0)
p = softmax([score, 0.0])[0]

(-log(p)).backward()
print("cross entropy", score.grad)

score.grad = None
((p - 1) ** 2).backward()
print("square       ", score.grad)

# %% [markdown]
# The square hardly pulls at all, since softmax multiplies by p × (1 - p), which is almost 0 there.
# The cross entropy has the factor -1/p, which makes up for it exactly.
#
# ## Your turn
#
# The right species has p = 0.2. What is the gradient of its score?

# %%
from exercises import check

answer = None
check("entropy", answer)

# %% [markdown]
# <details><summary>Solution</summary>
#
# p - 1 = 0.2 - 1 = -0.8. It is negative, so the score should rise.
#
# ```python
# p = 0.2
# answer = -1 / p * p * (1 - p)
# ```
#
# </details>
#
# You have almost every piece now. Next, a whole network learns, by changing a single number.
