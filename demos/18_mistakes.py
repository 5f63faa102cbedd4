# %% [markdown]
# # How do engines go wrong?
#
# Everybody who writes an engine makes the same three mistakes. Can you tell from a wrong gradient
# which one it was?
#
# Here is a correct backward pass, in four lines. It takes the nodes from the result back to the
# leaves, and *adds* what each contributes to its parents.

# %%
from engine import Value
from engine.graph import topological_order


def contributions(node):
    return zip(node.parents, node.chain_rule(node.grad)) if node.parents else ()


def right(z):
    for node in reversed(topological_order(z)):
        for parent, contribution in contributions(node):
            parent.grad += contribution


def gradient(backward_pass, z, passes=1):
    """Return the gradient of x: that of z starts as 1, and all others as 0."""
    for node in topological_order(z):
        node.grad = 1 if node is z else 0
    for _ in range(passes):
        backward_pass(z)
    return x.grad


x = Value(3, label="x")
y = x * x
gradient(right, y + x)

# %% [markdown]
# z is `x*x + x`, which has the derivative 2x + 1, and that is 7 at x = 3.
#
# ## = in place of +=
#
# **Predict.** In this engine each contribution *replaces* the one before. Three contributions come
# to x: 1 from the sum, and 3 from each factor of the product. What is left?


# %% tags=["predict"]
def overwriting(z):
    for node in reversed(topological_order(z)):
        for parent, contribution in contributions(node):
            parent.grad = contribution


gradient(overwriting, y + x)

# %% [markdown]
# Only the last one, 3.
#
# The mistake hides as long as every number is used once. In the small example of the first lessons
# it would never show.
#
# ## No order
#
# The second engine has no order. A parent passes its gradient on as soon as something arrives.
#
# **Predict.** z is `y + y*y`. From z, y gets 1, and from `y*y` it gets 9 twice: 19 in all. A
# correct pass then sends 19 × 6 = 114 to x. But what does x get if y passes on what it has so far,
# each time?


# %% tags=["predict"]
def at_once(z):
    for parent, contribution in contributions(z):
        parent.grad += contribution
        at_once(parent)


gradient(right, y + y * y), gradient(at_once, y + y * y)

# %% [markdown]
# Now y passed on three times, when it had 1, 10 and 19: (1 + 10 + 19) × 6 = 180.
#
# A node must wait until *everything* that uses it has sent its contribution. That is what the
# *topological order* is for: from its end to its start, each node comes after all nodes that use
# it.
#
# ## Old gradients
#
# The third mistake is in the pass that we called right. Run it twice.
#
# **Predict.** z is `y + y`. One pass gives `x` 2 × 6 = 12, so two passes should give 24. Do they?

# %% tags=["predict"]
gradient(right, y + y, passes=2)

# %% [markdown]
# No: y still had the 2 of the first pass. It added another 2, and passed on 4.
#
# Leaves should add up their gradients over several passes, but the nodes between must start from 0
# each time. (micrograd has this mistake, and hardly anybody notices, because training makes new
# nodes at each step.)
#
# `Value.backward` gets all three right:

# %%
x.grad = None
z = y + y
z.backward()
z.backward()
x.grad

# %% [markdown]
# ## Your turn
#
# Let x be 5, and z be `x*x + x`. What does the engine that overwrites say?

# %%
from exercises import check

answer = None
check("mistakes", answer)

# %% [markdown]
# <details><summary>Solution</summary>
#
# The contributions are 1, 5 and 5, and the last one stays: 5. The right gradient is 11.
#
# ```python
# x = Value(5, label="x")
# answer = gradient(overwriting, x * x + x)
# ```
#
# </details>
#
# A correct pass does the same operations in the same order every time. So why build the graph again
# and again? The next lesson writes it down once.
