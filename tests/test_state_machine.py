"""Any sequence of uses: numbers and gradients are those of a small model beside the engine.

The model knows what every backward pass adds to every leaf, by the rules for + and * alone.
"""

from fractions import Fraction

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from engine import Value, draw, equation, paths, trace

numbers = st.fractions(-2, 2, max_denominator=3)


class Uses(RuleBasedStateMachine):
    """What a person may do to a graph, in any order."""

    nodes = Bundle("nodes")

    def __init__(self):
        super().__init__()
        self.number = {}  # what each node holds
        self.slopes = {}  # {node: {leaf: derivative}} as recorded
        self.grads = {}  # {leaf: what has been added up}

    @rule(target=nodes, x=numbers)
    def make_a_leaf(self, x):
        leaf = Value(x)
        self.number[leaf], self.slopes[leaf], self.grads[leaf] = x, {leaf: 1}, None
        return leaf

    @rule(target=nodes, x=nodes, y=nodes)
    def add(self, x, y):
        node = x + y
        leaves = {*self.slopes[x], *self.slopes[y]}
        self.slopes[node] = {
            leaf: self.slopes[x].get(leaf, 0) + self.slopes[y].get(leaf, 0) for leaf in leaves
        }
        self.number[node] = self.number[x] + self.number[y]
        return node

    @rule(target=nodes, x=nodes, y=nodes)
    def multiply(self, x, y):
        a, b = self.number[x], self.number[y]
        node = x * y
        leaves = {*self.slopes[x], *self.slopes[y]}
        self.slopes[node] = {
            leaf: self.slopes[x].get(leaf, 0) * b + self.slopes[y].get(leaf, 0) * a
            for leaf in leaves
        }
        self.number[node] = a * b
        return node

    @rule(root=nodes)
    def backward(self, root):
        root.backward()
        for leaf, slope in self.slopes[root].items():
            self.grads[leaf] = slope + (self.grads[leaf] or 0)

    @rule(leaf=nodes)
    def clear_the_gradient(self, leaf):
        leaf.grad = None
        if leaf in self.grads:
            self.grads[leaf] = None

    @rule(root=nodes)
    def look(self, root):
        trace(root)
        equation(root)
        assert draw(root).source
        for leaf in self.slopes[root]:
            if leaf is not root:
                assert paths(root, leaf).gradient == self.slopes[root][leaf]

    @invariant()
    def numbers_and_gradients_are_those_of_the_model(self):
        for node, number in self.number.items():
            assert node.data == number
        for leaf, grad in self.grads.items():
            assert leaf.grad == grad
            assert isinstance(leaf.grad, Fraction | int | None)


Uses.TestCase.settings = settings(max_examples=30, stateful_step_count=12, deadline=None)
TestUses = Uses.TestCase
