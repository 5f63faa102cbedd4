# %% [markdown]
# # What does a neuron add?
#
# A straight line can say 5, or -20, or a million. How do you make it answer a question with yes or
# no?
#
# A neuron multiplies each input by a weight, adds up the products and a bias, and bends the sum.
# Here the bend is the *sigmoid*, 1 / (1 + exp(-sum)), which squeezes any number into the range from
# 0 to 1. So you can read the result as a probability of "yes".
#
# Our neuron has two inputs, and should learn the word OR: yes if at least one input is 1.

# %%
from engine import Value, draw, sigmoid, total

SAMPLES = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 1)]  # x1, x2, answer

w1 = Value(0.0, label="w1")
w2 = Value(0.0, label="w2")
b = Value(0.0, label="b")


def neuron(x1, x2):
    return sigmoid(w1 * x1 + w2 * x2 + b)


def loss_of(samples):
    return total([(neuron(x1, x2) - y) ** 2 for x1, x2, y in samples])


# %% [markdown]
# **Predict.** All parameters are 0. What does the neuron say to each sample, and what is the total
# of the four squares?

# %% tags=["predict"]
[neuron(x1, x2).data for x1, x2, _ in SAMPLES], loss_of(SAMPLES).data

# %% [markdown]
# It says 0.5, "no idea", to everything, and each square is 1/4.
#
# Look at one sample, (1, 0), whose right answer is 1. The local derivative of the sigmoid is
# p × (1 - p), which is 1/4 in the middle:

# %%
p = neuron(1, 0).named("p")
loss = ((p - 1) ** 2).named("loss")
loss.backward()
draw(loss, view="every")

# %% [markdown]
# `w1` and `b` get -0.25: if they grow, this loss falls. `w2` gets 0, since its input is 0. Whatever
# `w2` is, it makes no difference to this sample.
#
# ## Learning it
#
# The loop is that of the last lesson. Only the forward line is new.

# %%
for _ in range(200):
    loss = loss_of(SAMPLES)
    w1.grad = w2.grad = b.grad = None
    loss.backward()
    for parameter in w1, w2, b:
        parameter.data -= 1.0 * parameter.grad

for x1, x2, answer in SAMPLES:
    p = neuron(x1, x2).data
    print(f"{x1} or {x2} is {answer}, and the neuron says {p:.2f}")

# %% [markdown]
# It has learned OR from four examples. Nobody told it what OR means.
#
# ## Your turn
#
# Start again with all parameters 0, but teach it AND: yes only if both inputs are 1. What is the
# gradient of `w1` before the first step? (Each sample contributes 2 × (p - answer) × 1/4 × its x1.)

# %%
from exercises import check

answer = None
check("neuron", answer)

# %% [markdown]
# <details><summary>Solution</summary>
#
# Only the samples with x1 = 1 contribute. (1, 0) should give 0, so it contributes
# 2 × (0.5 - 0) / 4 = 0.25. (1, 1) should give 1, so it contributes 2 × (0.5 - 1) / 4 = -0.25.
# Together that is 0: at first only the bias moves, and after that the two no longer cancel.
#
# ```python
# for parameter in w1, w2, b:
#     parameter.data, parameter.grad = 0.0, None
# loss = loss_of([(0, 0, 0), (0, 1, 0), (1, 0, 0), (1, 1, 1)])
# loss.backward()
# answer = w1.grad
# ```
#
# </details>
#
# A sigmoid chooses between yes and no. But what if there are three answers, such as three species
# of iris? The next lesson divides one whole among them.
