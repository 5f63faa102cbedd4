"""Lesson 12, swish: an operation of your own, its slope by hand, and how a wrong one is caught.

Run:     python demos/12_swish.py
Prints:  the backward pass of swish(x) = x * sigmoid(x), out of operations that are there and as
         an operation of its own; that one checked at three points; and one with a slip in it.
"""

from engine import Value, check_gradients, sigmoid, total, trace

# %% Out of operations that are there
x = Value(1.0, label="x")
y = (x * sigmoid(x)).named("y")
through_s = 1 * (s := sigmoid(1.0)) * (1 - s)
print(f"""1. swish(x) = x * sigmoid(x), out of operations that are there. Its backward pass at 1:

{trace(y).text(every=True)}

   By hand: s = sigmoid(1) = 1/(1 + 1/e) = {s:.6f} is what x gets as a factor. Through s it
   gets x * s * (1 - s) = {through_s:.6f}. In all {s + through_s:.6f}.
""")


# %% As an operation of its own
def swish(x):
    """Return x * sigmoid(x) as one node, with a chain rule found by pencil."""
    s = sigmoid(x.data)  # a plain number, as x.data is
    y = x.data * s

    def chain_rule(slope):
        # d y / d x = s + x * s * (1 - s)    the product rule; d s / d x is s * (1 - s)
        #           = s + y - y * s = y + s * (1 - y)    since x * s is y
        return (slope * (y + s * (1 - y)),)  # a share for each parent: for x alone

    return Value(y, (x,), "swish", chain_rule)


print(f"2. As an operation of its own it is a single node:\n\n{trace(swish(x).named('y'))}\n")


# %% Checked
def checked(f):
    """Return the check of f at 0, 1 and 1.01: of a sum, where each of them is an input."""
    return check_gradients(lambda *xs: total([f(x) for x in xs]), [0.0, 1.0, 1.01])


print(f"""3. Is the pencil right? check_gradients needs no chain rule. Its inputs here are x = 0, 1,
   1.01. At 0 by hand: s is 1/2 and y is 0, so 0 + 1/2 x (1 - 0) = 1/2.\n\n{checked(swish)}\n""")


# %% A slip of the pencil
def slipped(x):
    """Return x * sigmoid(x) with 1 - s in the chain rule, where 1 - y should be."""
    s = sigmoid(x.data)
    y = x.data * s
    return Value(y, (x,), "swish", lambda slope: (slope * (y + s * (1 - s)),))


print(f"""4. With a slip, 1 - s for 1 - y, the check says where digits part:\n\n{checked(slipped)}

   At 0 no digit agrees: the slip makes 0 + 1/2 x (1 - 1/2) = 1/4. At 1.01 two do, 0.93. At 1
   all do: there y is 1 x s, so that 1 - s is right. One point alone may not show a slip.

How to add swish to the engine itself, says README.md under "Add an operation".

Question: here the backward pass was right, and a chain rule wrong. What can go wrong in a backward
pass where every chain rule is right?
-> 13_mistakes.py""")
