"""Lesson 13, mistakes: three that are easily made in a backward pass, and the gradients they give.

Run:     python demos/13_mistakes.py
Prints:  for each, d z / d x by backward(), by a backward pass of three lines, and with the mistake.
"""

from engine import Value
from engine.graph import topological_order

x = Value(3)
y = x * x


# %% A backward pass of three lines, and two that go wrong
def contributions(node):
    """Return (parent, contribution) for each parent of a node, from its gradient so far."""
    return zip(node.parents, node.chain_rule(node.grad), strict=True) if node.parents else ()


def one_pass(z):
    """Right: a node comes after all nodes that use it, and each contribution is added."""
    for node in reversed(topological_order(z)):
        for parent, contribution in contributions(node):
            parent.grad += contribution


def overwriting(z):
    """Wrong: = for +=."""
    for node in reversed(topological_order(z)):
        for parent, contribution in contributions(node):
            parent.grad = contribution


def at_once(z):
    """Wrong: no order; a parent passes its gradient on at each contribution it receives."""
    for parent, contribution in contributions(z):
        parent.grad += contribution
        at_once(parent)


def compare(z, *ways, passes=1):
    """Print d z / d x by backward() and by other ways, after a number of passes."""
    for way in Value.backward, *ways:
        for node in topological_order(z):
            node.grad = int(node is z)  # d z / d z is 1; all others start at 0
        for _ in range(passes):
            way(z)
        print(f"   {way.__name__:<12}{x.grad:4}")


# %% = for +=
print("1. x = 3, y = x*x, z = y + x. From z, x gets 1, and from y it gets 3 and 3: in all 7.\n")
compare(y + x, one_pass, overwriting)
print("\n   With = for +=, each contribution overwrites the last. Only the final 3 is left.\n")

# %% No order
print("2. z = y + y*y. From z, y gets 1, and from y*y it gets 9 and 9: in all 19. So x gets 114.\n")
compare(y + y * y, one_pass, at_once)
print("\n   Here y passes on three times, when it has 1, 10 and 19: 2 x 3 x (1 + 10 + 19) = 180.\n")

# %% Old gradients
print("3. z = y + y, two passes. In each, y gets 2 and x gets 3 x 2 twice, 12: so 24 after both.\n")
compare(y + y, one_pass, passes=2)
print("""
   So one_pass has a mistake, too. In the second pass y adds 2 to the 2 of the first, and x gets 24
   more: three times 12 in all. Only leaves may add up over passes: y must start from 0 again.
   (micrograd forgets that, and nobody notices, since training makes a new graph for each step.)

Question: what do you get if the order is found once, and all that happens in it is written down?
-> 14_program.py""")
