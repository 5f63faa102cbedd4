# %% [markdown]
# # Can you write it without an engine?
#
# All those arrows come down to multiplying and adding. What would you write if you had no engine,
# only a pencil and Python?
#
# Try it on paper first. Compute the loss of the small example from `w`, `x`, `b` and `y`, and then
# the gradients of `w` and `b`.
#
# **Predict.** How many lines do you need?

# %% tags=["predict"]
from engine import Value, program

w = Value(2, label="w")
x = Value(3, label="x")
b = Value(-1, label="b")
y = Value(4, label="y")
loss = ((w * x + b - y) ** 2).named("loss")
step = program(loss, inputs=[x, y], parameters=[w, b])
print(step.source)

# %% [markdown]
# Two lines forward, two lines backward.
#
# The engine wrote them down: it ran once on symbols instead of numbers, and kept what it did. `v1`
# is the difference, and `d_b` stands for d loss / d b. The sum and the difference pass their
# gradient on unchanged, so they need no line of their own.
#
# Note the order. The forward lines go from the numbers to the loss, and the backward lines go from
# the loss back to the numbers. And the backward lines use `v1`, a result of the forward pass.
#
# The program is a function. You give it rows of inputs, here one row with `x` and `y`. It uses the
# current values of `w` and `b`, and returns the loss and their gradients:

# %%
step([[3, 4]])

# %% [markdown]
# It does what the engine does, but it builds no graph, so it is much faster. We will need that for
# 150 flowers.
#
# ## Your turn
#
# Run the lines by hand with other numbers: `w` = 1, `x` = 3, `b` = 0, `y` = 5. What is `d_w`?

# %%
from exercises import check

answer = None
check("code", answer)

# %% [markdown]
# <details><summary>Solution</summary>
#
# `v1` = 1 × 3 + 0 - 5 = -2, the loss is 4, `d_b` = 2 × (-2) = -4, and `d_w` = -4 × 3 = -12.
#
# ```python
# w.data, b.data = 1, 0
# loss, [d_w, d_b] = step([[3, 5]])
# answer = d_w
# ```
#
# </details>
#
# Such lines can be written in JavaScript, too, and then a web page can run them. That is the next
# lesson.
