# %% [markdown]
# # How does a model learn?
#
# You know which way the loss falls. If you take one small step that way, and then another, how fast
# do you arrive? And what goes wrong if you forget to clean up between the steps?
#
# All training is a loop of four steps: forward, clear, backward, update. Here it is in full, for
# the same small example.

# %%
from engine import Value
from plot import plot

w = Value(2.0, label="w")
b = Value(-1.0, label="b")
x, y = 3.0, 4.0
learning_rate = 0.02

losses = []
for _ in range(41):
    loss = (w * x + b - y) ** 2  # 1. forward: compute the loss
    losses.append(loss.data)
    w.grad = b.grad = None  # 2. clear the old gradients
    loss.backward()  # 3. backward: compute the new ones
    w.data -= learning_rate * w.grad  # 4. update: a small step downhill
    b.data -= learning_rate * b.grad

# %% [markdown]
# The update *subtracts* the gradient, since a gradient points uphill. The *learning rate* makes the
# step small: a gradient is only right nearby.
#
# **Predict.** The loss starts at 1. How does it go on: down in a straight line, ever slower, or up
# and down?

# %% tags=["predict"]
print([round(loss, 4) for loss in losses[:8]])
plot({"loss": losses})

# %% [markdown]
# It falls fast at first, and then ever slower, because the gradient shrinks along with the
# difference. Each step leaves 0.6 of the difference and so 0.36 of the loss.
#
# In the end `w` and `b` stand where the model says 4:

# %%
w.data, b.data, w.data * x + b.data

# %% [markdown]
# ## What a forgotten line does
#
# Line 2 looks like housekeeping. PyTorch, a large engine of this kind, calls it `zero_grad`, and so
# do our networks from lesson 11 on. It is needed because `backward()` *adds* to what is in `.grad`:
# several losses may share a parameter. Leave the line out, and each step goes downhill on the sum
# of all gradients so far.
#
# **Predict.** What does the loss do then? The first step is the same. And the second?

# %% tags=["predict"]
w, b = Value(2.0), Value(-1.0)
forgotten = []
for _ in range(41):
    loss = (w * x + b - y) ** 2
    forgotten.append(loss.data)
    loss.backward()  # without clearing
    w.data -= learning_rate * w.grad
    b.data -= learning_rate * b.grad
plot({"cleared": losses, "forgotten": forgotten})

# %% [markdown]
# It swings, and never settles. When the model arrives at the right place, the old gradients are
# still there and push it on, past the goal and up the other side, like a ball in a bowl without
# friction. No error is raised. If your loss ever swings like this, look for `zero_grad` first.
#
# ## Your turn
#
# There is a learning rate with which the very first step brings the loss to 0. Which one? Change
# `learning_rate` above and try, or work it out.

# %%
from exercises import check

answer = None
check("training", answer)

# %% [markdown]
# <details><summary>Solution</summary>
#
# The gradients are 6 for `w` and 2 for `b`. A step with the rate r makes `w` smaller by 6r and `b`
# by 2r, so the prediction falls by 3 × 6r + 2r = 20r. It should fall by 1, so r = 1/20. (With twice
# that, the difference goes from 1 to -1, and the loss never changes. With more, it grows.)
#
# ```python
# answer = 1 / 20
# ```
#
# </details>
#
# The loop stays the same for every network, and only the forward line changes. In the next lesson,
# one small curve turns it into a neuron.
