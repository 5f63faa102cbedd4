# %% [markdown]
# # What happens if you drag a number?
#
# A table and a picture show one moment. What if you could take hold of `w` and watch everything
# else follow?
#
# Once more the same example, now as a page inside this page:

# %%
from engine import Value, explore

w = Value(2, label="w")
x = Value(3, label="x")
b = Value(-1, label="b")
y = Value(4, label="y")
loss = ((w * x + b - y) ** 2).named("loss")
explore(loss, leaf=w)

# %% [markdown]
# **Predict.** Before you touch it: at which `w` is the tangent of the curve flat, and what is the
# gradient there?
#
# Now try three things.
#
# 1. **Step through it.** Press Start and then Next, again and again. The forward pass fills in the
#    values from left to right, and the backward pass fills in the gradients from right to left. The
#    line above the picture shows the arithmetic of each step. You have done all of it by hand.
# 2. **Drag `w`.** Press All, and move the slider of `w`, beside the picture or, in a narrow window,
#    below it. The curve shows the loss for every `w`, and its tangent has the slope that you know
#    as the gradient.
# 3. **Walk downhill.** Set the learning rate to 0.05 and press Step downhill a few times. Each step
#    moves `w` by 0.05 times its gradient, downhill.
#
# ## Your turn
#
# Keep `x`, `b` and `y` as they are. For which `w` is the loss 0?

# %%
from exercises import check

answer = None
check("page", answer)

# %% [markdown]
# <details><summary>Solution</summary>
#
# The loss is 0 if the difference is 0: 3w - 1 - 4 = 0, so `w` = 5/3. There the curve touches the
# axis, and its tangent is flat: the gradient is 2 × 0 × 3 = 0.
#
# ```python
# answer = (4 + 1) / 3
# ```
#
# </details>
#
# You found the best `w` by looking at the curve. A network has too many parameters for that, so it
# must find its own way down: next comes training.
