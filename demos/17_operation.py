# %% [markdown]
# # What if the engine lacks your function?
#
# You read about a new activation function, and the engine has never heard of it. How do you add it?
# And how do you know that your derivative is right?
#
# The function is called *swish*: x times the sigmoid of x. It can be put together from operations
# that the engine has:

# %%
from engine import Value, check_gradients, operation, sigmoid, trace

x = Value(1.0, label="x")
y = (x * sigmoid(x)).named("y")
print(trace(y))

# %% [markdown]
# `x` is used twice, so it gets two contributions. If you want swish to be *one* operation, with one
# box in the picture, say so:


# %%
@operation
def swish(x):
    return x * sigmoid(x)


print(trace(swish(x).named("y")))

# %% [markdown]
# The engine has found the local derivative from your formula. It is the sum of the two
# contributions.
#
# ## With a pencil
#
# Usually you derive the formula on paper, once, and write it beside the function. Call the
# sigmoid s. Its derivative is s × (1 - s), so by the product rule
#
# dy / dx = s + x × s × (1 - s) = s + y × (1 - s) = y + s × (1 - y).
#
# **Predict.** At x = 0, s is 1/2 and y is 0. What is the derivative there?


# %% tags=["predict"]
@operation
def swish(x):
    s = sigmoid(x)
    y = x * s

    def chain_rule(slope):
        return (slope * (y + s * (1 - y)),)

    return y, chain_rule


x = Value(0.0)
swish(x).backward()
x.grad

# %% [markdown]
# It is 0 + 1/2 × (1 - 0) = 1/2.
#
# A `chain_rule` takes the gradient that arrives at the result (here called `slope`), multiplies it
# by the local derivative, and returns a contribution for each operand. Every operation of the
# engine looks like this.
#
# ## Is the pencil right?
#
# Pencils slip. `check_gradients` finds each derivative again in two other ways, without any chain
# rule: by differences, which is nudging, and by a *complex step*, a nudge by a tiny imaginary
# number that loses no digits.

# %%
check_gradients(lambda a, b: swish(a) + swish(b), [0.0, 1.01])

# %% [markdown]
# All three agree. (The column `input` counts the inputs: input 0 is 0.0, and input 1 is 1.01.)
#
# Now a slip: 1 - s where 1 - y should be.
#
# **Predict.** By how much is it wrong at 0? And would you notice it at 1.01?


# %% tags=["predict"]
@operation
def slipped(x):
    s = sigmoid(x)
    y = x * s

    def chain_rule(slope):
        return (slope * (y + s * (1 - s)),)

    return y, chain_rule


check_gradients(lambda a, b: slipped(a) + slipped(b), [0.0, 1.01])

# %% [markdown]
# At 0 it is wrong in the first digit, and at 1.01 in the third.
#
# At exactly 1 it would even be right, since y = s there. So check at several points, and not only
# at nice ones.
#
# ## Your turn
#
# Complete the chain rule of `bump`, which is 1 / (1 + x²). What is its derivative at 1?

# %%
from exercises import check


@operation
def bump(x):
    y = 1 / (1 + x * x)

    def chain_rule(slope):
        return (slope * 0,)  # your derivative in place of 0

    return y, chain_rule


x = Value(1.0)
bump(x).backward()
answer = x.grad or None
check("operation", answer)

# %% [markdown]
# <details><summary>Solution</summary>
#
# The derivative of 1/u is -1/u², and that of 1 + x² is 2x. With y = 1/u that is -2x y². At 1 it is
# -2 × 1/4 = -1/2.
#
# ```python
# @operation
# def bump(x):
#     y = 1 / (1 + x * x)
#
#     def chain_rule(slope):
#         return (slope * -2 * x * y * y,)
#
#     return y, chain_rule
#
#
# x = Value(1.0)
# bump(x).backward()
# answer = x.grad
# ```
#
# </details>
#
# Here the backward pass was right, and one chain rule was wrong. The next lesson does the opposite:
# all chain rules are right, and the pass is broken.
