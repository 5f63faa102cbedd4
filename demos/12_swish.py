"""Lesson 12, swish: an operation of your own, its chain rule by pencil, and how a slip is caught.

Run:     python demos/12_swish.py
Prints:  the backward pass of swish(x) = x * sigmoid(x), out of two operations and as one operation;
         its chain rule by pencil, checked at three points; and a chain rule with a slip in it.
"""

from engine import Value, check_gradients, operation, sigmoid, total, trace

# %% Out of operations that are there
x = Value(1.0, label="x")
y = (x * sigmoid(x)).named("y")
through_s = 1 * (s := sigmoid(1.0)) * (1 - s)
print(f"""1. swish(x) = x * sigmoid(x), out of two operations. Its backward pass at 1:\n
{trace(y, view="every")}\n
   By hand: s = sigmoid(1) = 1/(1 + 1/e) = {s:.6f} is what x gets as a factor. Through s it
   gets x * s * (1 - s) = {through_s:.6f}. In all {s + through_s:.6f}.
""")


# %% As one operation, by its formula
@operation
def swish(x):
    """Return x * sigmoid(x)."""
    return x * sigmoid(x)


y = swish(x).named("y")
print(f"2. With @operation it is one node. The formula gives the chain rule:\n\n{trace(y)}\n")


# %% By pencil
@operation
def swish(x):
    """Return x * sigmoid(x), and beside it a chain rule found by pencil."""
    s = sigmoid(x)
    y = x * s

    def chain_rule(slope):
        # d y / d x = s + x * s * (1 - s)    the product rule; d s / d x is s * (1 - s)
        #           = s + y - y * s = y + s * (1 - y)    since x * s is y
        return (slope * (y + s * (1 - y)),)  # a contribution to each parent: here to x alone

    return y, chain_rule


points = [0.0, 1.0, 1.01]
print(f"""3. Is the pencil right? check_gradients needs no chain rule. Its inputs are x = 0, 1
   and 1.01. At 0 by hand: s is 1/2 and y is 0, so 0 + 1/2 x (1 - 0) = 1/2.\n
{check_gradients(lambda *xs: total([swish(x) for x in xs]), points)}\n""")


# %% A slip of the pencil
@operation
def slipped(x):
    """Return x * sigmoid(x), with 1 - s in the chain rule where 1 - y should be."""
    y = x * (s := sigmoid(x))
    return y, lambda slope: (slope * (y + s * (1 - s)),)


print(f"""4. With a slip, 1 - s for 1 - y, digits differ, and the check names the operation:\n
{check_gradients(lambda *xs: total([slipped(x) for x in xs]), points)}

   At 0 no digit agrees: the slip gives 0 + 1/2 x (1 - 1/2) = 1/4. At 1.01 two do, 0.93. At 1
   all do: there y is 1 x s, so 1 - s is right. One point alone may not show a slip.

README.md, "Add an operation", shows how to add an operation to the engine itself.
Question: here the backward pass was right, and a chain rule wrong. What can go wrong in a backward
pass where every chain rule is right?
-> 13_mistakes.py""")
