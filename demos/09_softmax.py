# %% [markdown]
# # How do you divide a whole among three?
#
# A network has a score for each of three species. Scores may be any numbers, even negative. How do
# they become three probabilities that add up to 1?
#
# In two steps. First, exp makes every score positive: exp(0) is 1, and each unit more makes it
# 2.718 times as large. Then each of these sizes is divided by their sum. That is *softmax*.

# %%
from engine import Value, draw, exp, softmax

scores = [0, 1, 2]
sizes = [exp(score) for score in scores]
[size / sum(sizes) for size in sizes]

# %% [markdown]
# The largest score gets the largest part, and even the smallest gets something.
#
# **Predict.** Add 10 to every score. What happens to the three probabilities?

# %% tags=["predict"]
softmax([10, 11, 12])

# %% [markdown]
# Nothing: each size became exp(10) times as large, and so did their sum. Only the *differences*
# between scores count.
#
# ## Its slope
#
# Now nudge the first score. Its size grows, and so does the sum. The whole stays 1, so what the
# first one gains, the others must lose.
#
# **Predict.** The probabilities are about 0.09, 0.24 and 0.67. Who loses more when the first score
# grows: the second or the third?

# %% tags=["predict"]
nudge = 0.001
before, after = softmax([0, 1, 2]), softmax([0 + nudge, 1, 2])
[(q - p) / nudge for p, q in zip(before, after)]

# %% [markdown]
# The three numbers add up to 0, as they must. The third loses more, because it has more.
#
# Can you find these numbers on paper? Call the sizes f, g and h, and their sum S. The first
# probability is p = f / S, the second q = g / S. The derivative of exp is exp, so both f and S
# have the derivative f with respect to the first score, while g does not change.
#
# - For q only S changes: d q / d score = -g / S² × f = **-q × p**.
# - For p both change. The numerator contributes f / S = p, and the denominator
#   -f / S² × f = -p × p. Together that is p - p × p = **p × (1 - p)**.
#
# Let us see whether the engine agrees. It keeps softmax as one operation, with a local derivative
# for each score:

# %%
s1 = Value(0.0, label="s1")
s2 = Value(1.0, label="s2")
s3 = Value(2.0, label="s3")
p, q, r = softmax([s1, s2, s3])
p.named("p").backward()
draw(p)

# %%
print(s1.grad, p.data * (1 - p.data))
print(s2.grad, -p.data * q.data)
print(s3.grad, -p.data * r.data)

# %% [markdown]
# Two rules to remember: p changes by **p × (1 - p)** with its own score, and by **-p × q** with the
# score of q. If p is close to 0 or to 1, both are close to 0: then p hardly changes.
#
# ## Your turn
#
# Two scores are equal, so both probabilities are 1/2. How much does the *first* probability change
# when the *second* score grows?

# %%
from exercises import check

answer = None
check("softmax", answer)

# %% [markdown]
# <details><summary>Solution</summary>
#
# It is the score of another, so the derivative is -p × q = -1/2 × 1/2 = -1/4.
#
# ```python
# a, b = Value(0.0), Value(0.0)
# p, q = softmax([a, b])
# p.backward()
# answer = b.grad
# ```
#
# </details>
#
# You have three probabilities now. To learn from them, the network must know how bad they are: next
# comes a loss for probabilities.
