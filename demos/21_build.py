# %% [markdown]
# # Can you build an engine yourself?
#
# By now you know everything that an engine does. How many lines does it take to write one? And who
# tells you whether it is right?
#
# It takes about seventy lines, in six steps. After each step a *conformance suite* tests what you
# have. It makes some ninety claims that hold for every such engine, each with a few lines of code
# and the number that should come out. It tells you what is wrong, and usually why. At first it will
# have a lot to say, and it should.
#
# Here the code grows cell by cell. You can also write it into a file of your own, `my_engine.py`,
# all in one class, and run the same suite in a terminal:
#
# ```
# .venv/bin/petalgrad test my_engine:Value
# ```
#
# ## Step 1: a number that remembers
#
# A Value holds a number and, if it was computed, its parents and a chain rule: given the gradient
# that arrives (the `slope`), it returns a contribution for each parent.

# %% tags=["step"]
class Value:
    def __init__(self, data, parents=(), chain_rule=None):
        self.data = data
        self.grad = 0
        self.parents = parents
        self.chain_rule = chain_rule

    def __add__(self, other):
        data = self.data + other.data
        return Value(data, (self, other), lambda slope: (slope, slope))

    def __mul__(self, other):
        a, b = self.data, other.data
        return Value(a * b, (self, other), lambda slope: (slope * b, slope * a))


# %% [markdown]
# **Predict.** There is no backward pass yet. What can the suite try at all?

# %% tags=["predict"]
from engine.conformance import check_engine

check_engine(Value)

# %% [markdown]
# Sums and products: their values are right, and there are no gradients to test yet. But the suite
# also tried `x + 2`, as everybody does, and an int has no `.data`. That can wait until step 5.
#
# ## Step 2: send the gradient back
#
# This is the simplest backward pass: each node stores the gradient that arrives, and sends
# contributions to its parents. (`class Value(Value)` means: everything that Value had so far, and
# this. It lets us add to the class in a new cell.)


# %% tags=["step"]
class Value(Value):
    def backward(self):
        self.grad = 1
        self._send()

    def _send(self):
        if self.parents:
            contributions = self.chain_rule(self.grad)
            for parent, contribution in zip(self.parents, contributions):
                parent.grad = contribution
                parent._send()


# %% [markdown]
# **Predict.** One operator in this code is wrong; you met the mistake in lesson 18. Which one is
# it, and which example will bring it to light?

# %% tags=["predict"]
check_engine(Value)

# %% [markdown]
# `x + x` uses x twice, and the second contribution replaced the first: `=` should be `+=`.
#
# ## Step 3: add up
#
# So add every contribution to what is there already:


# %% tags=["step"]
class Value(Value):
    def _send(self):
        if self.parents:
            contributions = self.chain_rule(self.grad)
            for parent, contribution in zip(self.parents, contributions):
                parent.grad += contribution
                parent._send()


# %% [markdown]
# **Predict.** Is that all? Think of a node that is used twice and has parents of its own.

# %% tags=["predict"]
check_engine(Value)

# %% [markdown]
# It is not. A node that is used twice sends too soon, a second pass sends old gradients again, and
# a long chain is too deep for a function that calls itself.
#
# ## Step 4: wait for all
#
# A node must send only once, when it has received everything. So first put the nodes in order,
# parents before children, and then go through them backwards: then no node sends too soon. Each
# pass begins by setting every gradient to 0, except in the leaves, which add up over passes: then
# no old gradients are sent. And a list of the nodes still to be visited takes the place of the
# function that calls itself: then a chain may be long.


# %% tags=["step"]
class Value(Value):
    def _in_order(self):
        order, seen, to_visit = [], set(), [(self, False)]
        while to_visit:
            node, parents_done = to_visit.pop()
            if parents_done:
                order.append(node)
            elif node not in seen:
                seen.add(node)
                to_visit.append((node, True))
                to_visit.extend((parent, False) for parent in node.parents)
        return order

    def backward(self):
        order = self._in_order()
        for node in order:
            if node.parents:
                node.grad = 0
        self.grad = 1
        for node in reversed(order):
            if node.parents:
                contributions = node.chain_rule(node.grad)
                for parent, contribution in zip(node.parents, contributions):
                    parent.grad += contribution


# %% [markdown]
# **Predict.** Which of the findings are left?

# %% tags=["predict"]
check_engine(Value)

# %% [markdown]
# No gradient is wrong any more. What is left is convenience.
#
# ## Step 5: plain numbers, and the other operators
#
# A plain number becomes a Value. For `2 + x`, Python calls `x.__radd__(2)`. And once there are `+`,
# `*` and powers, the other operators need no chain rules of their own.


# %% tags=["step"]
def _value(x):
    return x if isinstance(x, Value) else Value(x)


class Value(Value):
    def __add__(self, other):
        other = _value(other)
        data = self.data + other.data
        return Value(data, (self, other), lambda slope: (slope, slope))

    def __mul__(self, other):
        other = _value(other)
        a, b = self.data, other.data
        return Value(a * b, (self, other), lambda slope: (slope * b, slope * a))

    def __pow__(self, n):
        if isinstance(n, Value):
            raise TypeError("the exponent must be a plain number")
        x = self.data
        derivative = n * x ** (n - 1) if n else 0
        return Value(x**n, (self,), lambda slope: (slope * derivative,))

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + -_value(other)

    def __truediv__(self, other):
        return self * _value(other) ** -1

    def __rsub__(self, other):
        return _value(other) - self

    def __rtruediv__(self, other):
        return _value(other) / self

    __radd__, __rmul__ = __add__, __mul__


# %% [markdown]
# **Predict.** Twelve claims hold so far. About how many will hold now?

# %% tags=["predict"]
check_engine(Value)

# %% [markdown]
# Nearly three times as many, although only the power brought a new chain rule.
#
# ## Step 6: functions
#
# Each function computes a number, and returns it in a Value with its parent and its chain rule. You
# know most of the derivatives from school; that of tanh, the curve of lesson 14, is 1 - tanh².

# %% tags=["step"]
import math


def exp(x):
    y = math.exp(x.data)
    return Value(y, (x,), lambda slope: (slope * y,))


def log(x):
    return Value(math.log(x.data), (x,), lambda slope: (slope / x.data,))


def tanh(x):
    y = math.tanh(x.data)
    return Value(y, (x,), lambda slope: (slope * (1 - y * y),))


def relu(x):
    return Value(max(x.data, 0), (x,), lambda slope: (slope * (x.data > 0),))


# %% [markdown]
# **Predict.** Is there anything left to complain about?

# %% tags=["predict"]
check_engine(Value)

# %% [markdown]
# Only finer points, which few engines get right: powers of negative numbers, and digits that cancel
# in 1 - y². Whether you mend them is up to you.
#
# That is an engine. Here it is in one piece:
#
# <details><summary>my_engine.py</summary>
#
# ```python
# import math
#
#
# class Value:
#     def __init__(self, data, parents=(), chain_rule=None):
#         self.data = data
#         self.grad = 0
#         self.parents = parents
#         self.chain_rule = chain_rule
#
#     def __add__(self, other):
#         other = _value(other)
#         data = self.data + other.data
#         return Value(data, (self, other), lambda slope: (slope, slope))
#
#     def __mul__(self, other):
#         other = _value(other)
#         a, b = self.data, other.data
#         return Value(a * b, (self, other), lambda slope: (slope * b, slope * a))
#
#     def __pow__(self, n):
#         if isinstance(n, Value):
#             raise TypeError("the exponent must be a plain number")
#         x = self.data
#         derivative = n * x ** (n - 1) if n else 0
#         return Value(x**n, (self,), lambda slope: (slope * derivative,))
#
#     def __neg__(self):
#         return self * -1
#
#     def __sub__(self, other):
#         return self + -_value(other)
#
#     def __truediv__(self, other):
#         return self * _value(other) ** -1
#
#     def __rsub__(self, other):
#         return _value(other) - self
#
#     def __rtruediv__(self, other):
#         return _value(other) / self
#
#     __radd__, __rmul__ = __add__, __mul__
#
#     def _in_order(self):
#         order, seen, to_visit = [], set(), [(self, False)]
#         while to_visit:
#             node, parents_done = to_visit.pop()
#             if parents_done:
#                 order.append(node)
#             elif node not in seen:
#                 seen.add(node)
#                 to_visit.append((node, True))
#                 to_visit.extend((parent, False) for parent in node.parents)
#         return order
#
#     def backward(self):
#         order = self._in_order()
#         for node in order:
#             if node.parents:
#                 node.grad = 0
#         self.grad = 1
#         for node in reversed(order):
#             if node.parents:
#                 contributions = node.chain_rule(node.grad)
#                 for parent, contribution in zip(node.parents, contributions):
#                     parent.grad += contribution
#
#
# def _value(x):
#     return x if isinstance(x, Value) else Value(x)
#
#
# def exp(x):
#     y = math.exp(x.data)
#     return Value(y, (x,), lambda slope: (slope * y,))
#
#
# def log(x):
#     return Value(math.log(x.data), (x,), lambda slope: (slope / x.data,))
#
#
# def tanh(x):
#     y = math.tanh(x.data)
#     return Value(y, (x,), lambda slope: (slope * (1 - y * y),))
#
#
# def relu(x):
#     return Value(max(x.data, 0), (x,), lambda slope: (slope * (x.data > 0),))
# ```
#
# </details>
#
# So your gradients are right. But can your engine learn? Here it runs the loop of lesson 7. The
# prediction should end at the target, 4:

# %%
w, b = Value(2.0), Value(-1.0)
for _ in range(40):
    loss = (w * 3 + b - 4) ** 2
    w.grad = b.grad = 0
    loss.backward()
    w.data -= 0.02 * w.grad
    b.data -= 0.02 * b.grad
w.data * 3 + b.data

# %% [markdown]
# ## Your turn
#
# What is the gradient of b in a / b, at a = 1 and b = 2? Work it out on paper, and then let your
# engine divide.

# %%
from exercises import check

answer = None
check("build", answer)

# %% [markdown]
# <details><summary>Solution</summary>
#
# On paper it is -a / b² = -1/4. In your engine, a / b is a times b to the power of -1, whose
# derivative is -1 × b to the power of -2.
#
# ```python
# a, b = Value(1.0), Value(2.0)
# (a / b).backward()
# answer = b.grad
# ```
#
# </details>
#
# You have built what you set out to understand. The real engine, in `engine/value.py`, reads like
# yours, only longer: now you can read it.
