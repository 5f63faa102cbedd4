# %% [markdown]
# # Must a number be a float?
#
# Floats are rounded: 0.1 + 0.2 is not exactly 0.3. Can the engine compute a gradient without any
# rounding?
#
# It never asks what kind of number it holds. It adds and multiplies, and leaves the rest to the
# number. So give it a `Fraction`, Python's exact number.

# %%
from fractions import Fraction

from engine import Value, trace


def f(x):
    return x - 2 / x


# %% [markdown]
# On paper, the derivative of x - 2/x is 1 + 2/x².
#
# **Predict.** What is the derivative at 3/10, as a fraction?

# %% tags=["predict"]
x = Value(Fraction(3, 10), label="x")
f(x).backward()
x.grad

# %% [markdown]
# No digit is lost: 1 + 200/9 is 209/9.
#
# A float has to stop somewhere:

# %%
x = Value(0.3)
f(x).backward()
x.grad

# %% [markdown]
# An exact number can settle an argument. The expression x/x is 1 for every x but 0, so its gradient
# must be 0. But it is made of two contributions: is their sum 0, or only nearly 0?
#
# **Predict.** What does x get through the numerator, and what through the denominator, at x = 3?

# %% tags=["predict"]
x = Value(Fraction(3), label="x")
print(trace(x / x))

# %% [markdown]
# 1/3 and -1/3: the sum is exactly 0.
#
# ## A Value is a number, too
#
# What if the number inside a Value is another Value? The backward pass computes with it as with
# any other number. So the gradient becomes a Value, and it remembers how it was computed:

# %%
inner = Value(Fraction(2))
outer = Value(inner)
f(outer).backward()
outer.grad.data

# %% [markdown]
# This is 1 + 2/2² = 3/2. And since it is a Value, you can ask for *its* gradient.
#
# **Predict.** The second derivative of x - 2/x is -4/x³. What is it at 2?

# %% tags=["predict"]
outer.grad.backward()
inner.grad

# %% [markdown]
# It is -4/8 = -1/2.
#
# Nobody wrote a line for second derivatives. They follow from "any number will do". `grad` does the
# same in one word: `grad(grad(f))`.
#
# ## Your turn
#
# What is the derivative of x / (1 + x) at x = 1/2? Give a fraction.

# %%
from exercises import check

answer = None
check("numbers", answer)

# %% [markdown]
# <details><summary>Solution</summary>
#
# The numerator contributes 1 / (1 + x) = 2/3, the denominator -x / (1 + x)² = -2/9. Together that
# is 4/9.
#
# ```python
# x = Value(Fraction(1, 2))
# (x / (1 + x)).backward()
# answer = x.grad
# ```
#
# </details>
#
# A second derivative tells how a slope changes. The next lesson uses it to get to the bottom in
# five steps instead of seventeen.
