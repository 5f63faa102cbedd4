# %% [markdown]
# # What does a gradient look like?
#
# Every operation takes numbers and makes a new one, so a formula is a graph: boxes and arrows. Can
# you see a gradient travel through it?
#
# It is still the same example.

# %%
from engine import Value, draw

w = Value(2, label="w")
x = Value(3, label="x")
b = Value(-1, label="b")
y = Value(4, label="y")
loss = ((w * x + b - y) ** 2).named("loss")
draw(loss)

# %% [markdown]
# Read it from left to right. Each box is a *node*: it shows what it computes and its value. The
# boxes that are computed from nothing are the *leaves*. An arrow leads from a parent to the node
# computed from it, and beside it stands the local derivative. The gradients are not known yet, so
# there are question marks.
#
# **Predict.** Now the gradients come, from right to left. Which leaf gets the largest, and which a
# negative one?

# %% tags=["predict"]
loss.backward()
draw(loss)

# %% [markdown]
# `w` gets the largest gradient, and `y` a negative one.
#
# Start at the loss, whose gradient is 1, and walk to the left. At each arrow, multiply by the
# number beside it: that is the contribution, and it stands below. Blue numbers are above 0, orange
# ones below. These are the lines of the table, one for each arrow.
#
# ## One step at a time
#
# Here is a single step of the pass, that of the product. Its own gradient is complete, and it sends
# contributions to `w` and to `x`:

# %%
draw(loss, step=4)

# %% [markdown]
# ## Your turn
#
# Turn the difference around: `loss = (y - (w*x + b))**2`. Which numbers beside the arrows change?
# And what is the gradient of `w` now? Think first, then draw it.

# %%
from exercises import check

answer = None
check("picture", answer)

# %% [markdown]
# <details><summary>Solution</summary>
#
# Three numbers change. The difference is now 4 - 5 = -1, so the local derivative of the square
# becomes -2. The sum is subtracted now, so the number beside its arrow becomes -1, and the one
# beside the arrow of `y` becomes 1. On the way to each leaf two signs change, and they cancel: `w`
# still gets -2 × (-1) × 3 = 6, and `y` still gets -2 × 1 = -2.
#
# ```python
# turned = ((y - (w * x + b)) ** 2).named("loss")
# w.grad = x.grad = b.grad = y.grad = None
# turned.backward()
# answer = w.grad
# draw(turned)
# ```
#
# </details>
#
# So far, each leaf had one way to the loss. In the next lesson a number takes two ways at once.
