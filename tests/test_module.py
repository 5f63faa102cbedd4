"""Module: parameters are found wherever they are kept."""

from engine import Value
from nn import Module


class Leaf(Module):
    def __init__(self):
        self.weights = [Value(1.0), Value(2.0)]
        self.size = 2


class Tree(Module):
    def __init__(self):
        self.first = Leaf()
        self.parts = (self.first, Leaf())
        self.bias = self.first.weights[0]


def test_parameters_are_named_by_their_path_and_each_found_once():
    names = [name for name, _ in Tree().named_parameters()]
    assert names == ["first.weights.0", "first.weights.1", "parts.1.weights.0", "parts.1.weights.1"]


def test_zero_grad_leaves_none():
    tree = Tree()
    sum(tree.parameters()).backward()
    assert [parameter.grad for parameter in tree.parameters()] == [1.0] * 4
    tree.zero_grad()
    assert [parameter.grad for parameter in tree.parameters()] == [None] * 4
