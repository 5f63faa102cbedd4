# %% [markdown]
# # Can you train it by hand?
#
# A line should come close to three points. You have two sliders, a tangent, and all gradients. How
# close can you get?
#
# The points are (-1, 1), (0, 3) and (1, 2). The page shows them side by side: a box has a column
# for each point, and the parameters get the sum of what the three contribute.

# %%
from engine import Value, explore, total

points = [(-1.0, 1.0), (0.0, 3.0), (1.0, 2.0)]
w = Value(0.0, role="parameter", label="w")
b = Value(0.0, role="parameter", label="b")


def squared_error(x, y):
    x = Value(x, role="input", label="x")
    y = Value(y, role="input", label="y")
    return (w * x + b - y) ** 2


loss = total([squared_error(x, y) for x, y in points]).named("loss")
explore(loss, leaf=b)

# %% [markdown]
# **Predict.** The line starts flat, at 0. What does each point contribute to the gradient of `b`?
# (Each contributes 2 × (0 - y).) Press Start, and then Next until `b` has its gradient, and compare
# with the line above the picture.
#
# Then press All, and move the slider of `b`, beside the picture or, in a narrow window, below it.
#
# **Predict.** For a flat line, w = 0, which `b` is best? Find it with the slider: there the tangent
# is flat.
#
# Now press Reset, set the learning rate to 0.2, and press Step with all parameters a few times.
# Watch `b`: each step brings it five times closer to its best value, first from one side and then
# from the other.
#
# ## Your turn
#
# What is the smallest total loss that a line can reach?

# %%
from exercises import check

answer = None
check("explorer", answer)

# %% [markdown]
# <details><summary>Solution</summary>
#
# The best line has `b` = 2, the mean of the three targets, and `w` = 1/2. It misses the points by
# 1/2, 1 and 1/2, so the loss is 1/4 + 1 + 1/4 = 1.5.
#
# ```python
# from engine import replay
#
# answer = replay(loss, {w: 0.5, b: 2.0})
# ```
#
# </details>
#
# You have taken the engine apart. There is one thing left to do: build one yourself.
