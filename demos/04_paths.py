# %% [markdown]
# # What if a number is used twice?
#
# One number can change the loss in two ways at the same time. Which of the two is its gradient?
#
# A *path* leads from a number to the loss, along the arrows of the picture. In the small example
# each number is used once, so there is one path. Multiply the local derivatives along it, and you
# have the gradient:

# %%
from engine import Value, draw, paths, trace

w = Value(2, label="w")
x = Value(3, label="x")
b = Value(-1, label="b")
y = Value(4, label="y")
loss = ((w * x + b - y) ** 2).named("loss")
paths(loss, w)

# %% [markdown]
# ## Two uses
#
# Now use `w` twice: once as the weight, and once in place of `b`. Everything else stays the same.
#
# **Predict.** The difference is 2 × 3 + 2 - 4 = 4 now, so the square sends 2 × 4 = 8. What does `w`
# get through the product, what through the sum, and what is its gradient?

# %% tags=["predict"]
shared = ((w * x + w - y) ** 2).named("loss")
paths(shared, w)

# %% [markdown]
# Both ways count, and they *add up*: 24 + 8 = 32.
#
# If `w` grows by a little, it changes the loss through the product and through the sum, and both
# happen at once. In the picture, two arrows leave `w`, and their contributions add up to the
# gradient in its box:

# %%
shared.backward()
draw(shared)

# %% [markdown]
# So backpropagation has two rules. *Along* a path, local derivatives are multiplied. *Over* all
# paths, the products are added.
#
# ## Why the engine does not walk along paths
#
# Paths explain a gradient, but there can be very many. Double a number again and again: each sum
# has two arrows from the same parent.
#
# **Predict.** After ten doublings, how many paths lead from the first number to the last?

# %% tags=["predict"]
for times in 1, 2, 3, 10, 1000:
    start = end = Value(1)
    for _ in range(times):
        end = end + end
    count = float(paths(end, start).count)
    print(f"{times:4} doublings: {count:.4g} paths, {len(trace(end))} nodes")

# %% [markdown]
# With each doubling there are twice as many. A thousand doublings have more paths than there are
# atoms in the universe, and only 1001 nodes.
#
# So the backward pass goes from node to node. Each node first collects all its contributions, and
# then passes their *sum* on, once. The result is the same, because `a*c + b*c = (a + b)*c`.
#
# ## Your turn
#
# Use `w` three times: `loss = (w*x + w*w - y)**2`, with `w` = 2, `x` = 3 and `y` = 4. What is the
# gradient of `w`?

# %%
from exercises import check

answer = None
check("paths", answer)

# %% [markdown]
# <details><summary>Solution</summary>
#
# The difference is 6 + 4 - 4 = 6, so 12 arrives there. Three paths lead from `w` to the difference:
# one through `w*x`, with the local derivative 3, and two through `w*w`, one for each factor, with
# the local derivative 2 each. Together that is 7 × 12 = 84.
#
# ```python
# loss = ((w * x + w * w - y) ** 2).named("loss")
# print(paths(loss, w))
# answer = paths(loss, w).gradient
# ```
#
# </details>
#
# Multiply and add: that is all the backward pass does. So it can be written as a few lines of plain
# code, and in the next lesson it is.
