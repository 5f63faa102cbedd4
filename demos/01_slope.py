# %% [markdown]
# # Which way should w go?
#
# A formula makes a prediction, and it is a little too high. The formula has two knobs. Which way
# should you turn them, and how much does it help?
#
# Here is the smallest model there is. It takes a number `x`, multiplies it by a *weight* `w`, and
# adds a *bias* `b`. The result should come close to `y`. The *loss* is how far off it is, squared:

# %%
w, x, b, y = 2, 3, -1, 4
loss = (w * x + b - y) ** 2
loss

# %% [markdown]
# The model says 2 × 3 - 1 = 5, and 4 would be right. So the difference is 1, and its square is 1.
# We want a smaller loss, and we may change `w` and `b`.
#
# **Predict.** Nudge `w`: make it a little larger. Does the loss rise or fall? And how large is the
# *ratio*, the change of the loss divided by the nudge?

# %% tags=["predict"]
for nudge in 0.1, 0.01, 0.001:
    after = ((w + nudge) * x + b - y) ** 2
    ratio = (after - loss) / nudge
    print(f"nudge {nudge}: loss {after:.6f}, ratio {ratio:.3f}")

# %% [markdown]
# The smaller the nudge, the closer the ratio comes to 6.
#
# This limit is the *gradient* of `w`: how much the loss changes when `w` changes a little, per unit
# of `w`. You know it as a derivative, d loss / d w. It is positive here, so the loss rises with
# `w`, and a smaller `w` is better.
#
# ## Without trying
#
# Trying every knob is fine when there are two. A network has thousands. A `Value` is a number that
# remembers how it was computed, and so it can find all gradients in one go:

# %%
from engine import Value

w = Value(2, label="w")
x = Value(3, label="x")
b = Value(-1, label="b")
y = Value(4, label="y")
loss = ((w * x + b - y) ** 2).named("loss")
loss.backward()
loss.data, w.grad

# %% [markdown]
# `loss.data` is the number. `loss.backward()` goes from the loss back to the numbers that it was
# computed from, and stores the gradient of each in `.grad`. (`label` and `named` give the numbers
# names. You will see them in tables and pictures.)
#
# **Predict.** What are the signs of the gradients of `b` and `y`?

# %% tags=["predict"]
b.grad, y.grad

# %% [markdown]
# Plus for `b`, and minus for `y`. A larger `b` raises the prediction, which is too high already. A
# larger `y` brings the goal closer to it. So `b` and `y` have the same gradient with opposite
# signs.
#
# ## Your turn
#
# Suppose the right answer is not 4 but 10. What is the gradient of `w` then? Find it on paper
# first, with the derivative of a square and the chain rule that you know from school.

# %%
from exercises import check

answer = None
check("slope", answer)

# %% [markdown]
# <details><summary>Solution</summary>
#
# The difference is 2 × 3 - 1 - 10 = -5. The derivative of its square is 2 × (-5) = -10, and the
# difference changes 3 times as much as `w`, since `x` is 3. Together that is -30. The gradient is
# negative now: a larger `w` makes the loss smaller.
#
# ```python
# w, x, b, y = Value(2), Value(3), Value(-1), Value(10)
# loss = (w * x + b - y) ** 2
# loss.backward()
# answer = w.grad
# ```
#
# </details>
#
# The engine found 6 without trying. How did it get there? The next lesson shows every step it took.
