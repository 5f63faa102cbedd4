# %% [markdown]
# # Where does the 6 come from?
#
# The last lesson ended with a gradient of 6. Can you check it, step by step, with nothing but a
# pocket calculator?
#
# It is the same small example, with the same four numbers.

# %%
from engine import Value, trace

w = Value(2, label="w")
x = Value(3, label="x")
b = Value(-1, label="b")
y = Value(4, label="y")
loss = ((w * x + b - y) ** 2).named("loss")

# %% [markdown]
# The formula has four operations: a product, a sum, a difference and a square. Each is simple by
# itself. If you know how much the result of *one* operation changes with each of its operands, you
# can multiply your way through all of them. That is the chain rule.
#
# **Predict.** The last operation is the square, and the difference that it squares is 1. How much
# does the square change when the difference changes a little? (The derivative of `d**2` is `2*d`.)

# %% tags=["predict"]
print(trace(loss))

# %% [markdown]
# Twice as much: 2 × 1 = 2. It is the first number below `local`.
#
# The table is the *backward pass*, or *backpropagation*, written down line by line. It starts at
# the loss, at the top. The gradient of the loss with respect to itself is 1. Below each result you
# see the numbers it was computed from, its *parents*, and what it sends to each:
#
# - `local` is the *local derivative*: how much this one operation changes with this one operand;
# - `gradient` is how much the loss changes with the result of the operation, which is known by now;
# - their product is the *contribution* to the gradient of the parent;
# - `sum so far` is the gradient of the parent before and after it. Here each parent gets only one.
#
# Read the first lines aloud. "The loss is the square of the difference. The local derivative is
# 2 × 1 = 2, the gradient of the loss is 1, so the difference gets 2 × 1 = 2." Then go on with the
# difference, whose gradient you know now. A sum passes its gradient on unchanged. A difference
# flips the sign for what is subtracted. In a product, the local derivative with respect to one
# factor is the other factor: `w` gets `x` times the gradient, 3 × 2 = 6.
#
# ## Why from the end?
#
# In each line the second factor is a gradient that is already known. That works only from the loss
# backward. And it is cheap: one pass finds the gradient of every number, however many there are.
#
# A trace stores nothing. It only shows what `backward()` would do:

# %%
print(w.grad)

# %% [markdown]
# ## Your turn
#
# Let `y` be 3, and let the loss be the cube of the difference, `(w*x + b - y)**3`. What is the
# gradient of `w`? (The derivative of `d**3` is `3 * d**2`.)

# %%
from exercises import check

answer = None
check("table", answer)

# %% [markdown]
# <details><summary>Solution</summary>
#
# The difference is 6 - 1 - 3 = 2, and the local derivative of its cube is 3 × 4 = 12. The
# difference and the sum pass the 12 on, and in the product `w` gets 3 × 12 = 36.
#
# ```python
# y = Value(3, label="y")
# loss = ((w * x + b - y) ** 3).named("loss")
# print(trace(loss))
# answer = trace(loss).received(w)[0]
# ```
#
# </details>
#
# A table is exact, but you have to read it line by line. Next you will see the same numbers at a
# glance.
