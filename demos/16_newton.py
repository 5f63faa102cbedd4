# %% [markdown]
# # Can you get there in five steps?
#
# b3 took seventeen steps to the bottom. Each step only asked how steep the curve is. What if it
# also asked how the steepness changes?
#
# How the slope changes is the second derivative, the *curvature*. Two numbers, slope and curvature,
# determine a parabola that fits the curve closely near b3. Newton's method jumps to the lowest
# point of this parabola: from b3 to b3 - slope / curvature.

# %%
from engine import grad
from nn.iris import FLOWERS, IrisNetwork
from plot import plot


def loss(b3):
    network = IrisNetwork()
    network.b3 = b3
    return network.loss(FLOWERS)


slope = grad(loss)
curvature = grad(slope)
slope(-2.0), curvature(-2.0)

# %% [markdown]
# **Predict.** Where does the first jump lead, from -2? The bottom is at -0.03. Does it stop short,
# or go too far?

# %% tags=["predict"]
b3 = -2.0
jumps = [(b3, loss(b3).data)]
while abs(slope(b3)) > 1e-6:
    b3 -= slope(b3) / curvature(b3)
    jumps.append((b3, loss(b3).data))
    print(f"b3 {b3:10.7f}  slope {slope(b3):10.7f}")
curve = [(i / 10, loss(i / 10).data) for i in range(-30, 31)]
plot({"loss": curve, "jumps": jumps}, x="b3", dots="jumps")

# %% [markdown]
# Five jumps. The first goes much too far: at -2 the curve is nearly straight, so the parabola that
# fits there is too wide, and its lowest point lies far beyond the bottom. But near the bottom it
# fits so well that each jump doubles the number of correct digits.
#
# ## Why does nobody train networks like this?
#
# One parameter has one curvature. Two have four: how each slope changes with each parameter. A
# network with a million parameters has a million times a million. Gradient descent needs more
# steps, but each is cheap.
#
# ## Your turn
#
# Back to the small example: the loss is `(w*x + b - y)**2`, with w = 2, x = 3, b = -1, y = 4. The
# slope with respect to w is 6. What is the curvature, and where does Newton's method take w? (Give
# the new w.)

# %%
from exercises import check

answer = None
check("newton", answer)

# %% [markdown]
# <details><summary>Solution</summary>
#
# The slope is 2 × (3w - 5) × 3, which grows by 18 for each unit of w. So w = 2 - 6/18 = 5/3, and
# there the loss is 0.
#
# ```python
# def small(w):
#     return (w * 3 - 1 - 4) ** 2
#
#
# answer = 2 - grad(small)(2.0) / grad(grad(small))(2.0)
# ```
#
# </details>
#
# `grad` needs the chain rule of every operation in your formula. What if the engine does not have
# your operation? Then you teach it, in the next lesson.
