"""Five engines with a bug each, to compare with what the explorer says that such engines compute.

Each is a backward pass in the few lines in which people write it, over the nodes of a Value.
"""

from engine.elementary import MULTIPLY
from engine.graph import topological_order


def local_derivatives(node):
    return node.chain_rule(1.0) if node.parents else ()


def backward_pass(root, order, local=local_derivatives, add=lambda old, new: old + new):
    """{node: gradient} of a pass over the nodes in that order, and {(node, i): contribution}."""
    grad = dict.fromkeys(topological_order(root), 0.0)
    grad[root] = 1.0
    sent = {}
    for node in order:
        for i, (parent, derivative) in enumerate(zip(node.parents, local(node), strict=True)):
            sent[node, i] = derivative * grad[node]
            grad[parent] = add(grad[parent], sent[node, i])
    return grad, sent


def right_order(root):
    return list(reversed(topological_order(root)))


def right(root):
    return backward_pass(root, right_order(root))


def assign(root):
    """grad = contribution, where grad += contribution is meant."""
    return backward_pass(root, right_order(root), add=lambda old, new: new)


def order(root):
    """Each node as soon as it is met on the way back, though more of its gradient is to come."""
    found = []

    def visit(node):
        if node not in found:
            found.append(node)
            for parent in node.parents:
                visit(parent)

    visit(root)
    return backward_pass(root, found)


def zero(root):
    """Twice backward() without zero_grad(), by the engine itself."""
    for node in topological_order(root):
        node.grad = None
    root.backward()
    root.backward()
    return {node: node.grad for node in topological_order(root)}, right(root)[1]


def local(root):
    """d(a*b)/da = a, where b is meant."""

    def mistaken(node):
        if node.op == MULTIPLY:
            return [x.data for x in node.parents]
        return local_derivatives(node)

    return backward_pass(root, right_order(root), local=mistaken)


def parent_set(root):
    """Each parent once, with the first of its local derivatives."""

    def once(node):
        found = list(local_derivatives(node))
        for i, parent in enumerate(node.parents):
            if parent in node.parents[:i]:
                found[i] = 0.0
        return found

    return backward_pass(root, right_order(root), local=once)


BUGS = {"assign": assign, "order": order, "zero": zero, "local": local, "set": parent_set}
