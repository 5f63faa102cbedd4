"""A broken engine: one character is missing, and so one gradient is wrong."""

from engine import Value
from engine.graph import topological_order


def backward(root):
    """The backward pass, but for one character."""
    for node in topological_order(root):
        node.grad = 0.0
    root.grad = 1.0
    for node in reversed(topological_order(root)):
        if node.parents:
            contributions = node.chain_rule(node.grad)
            for parent, contribution in zip(node.parents, contributions, strict=True):
                parent.grad = contribution


x = Value(3.0, label="x")
y = (x * x).named("y")
z = (y + x).named("z")

z.backward()
print("petalgrad:       d z / d x =", x.grad)
backward(z)
print("broken engine:   d z / d x =", x.grad)
