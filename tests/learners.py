"""Engines as learners write them: a right one, and it with one mistake each."""

ENGINE = """
import math


class Value:
    def __init__(self, data, parents=()):
        self.data = data
        self.grad = 0.0
        self.parents = parents
        self.pull = lambda: None

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data + other.data, (self, other))

        def pull():
            self.grad += out.grad
            other.grad += out.grad

        out.pull = pull
        return out

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data * other.data, (self, other))

        def pull():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad

        out.pull = pull
        return out

    def __sub__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data - other.data, (self, other))

        def pull():
            self.grad += out.grad
            other.grad -= out.grad

        out.pull = pull
        return out

    def __truediv__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data / other.data, (self, other))

        def pull():
            self.grad += out.grad / other.data
            other.grad -= out.grad * self.data / other.data**2

        out.pull = pull
        return out

    def __pow__(self, n):
        if not isinstance(n, (int, float)):
            raise TypeError("powers are plain numbers")
        if self.data < 0 and n != int(n):
            raise ValueError("no root of a negative number")
        out = Value(self.data**n, (self,))

        def pull():
            self.grad += (n * self.data ** (n - 1) if n else 0.0) * out.grad

        out.pull = pull
        return out

    def __neg__(self):
        return self * -1

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other

    def __rsub__(self, other):
        return Value(other) - self

    def __rtruediv__(self, other):
        return Value(other) / self

    def relu(self):
        out = Value(max(self.data, 0.0), (self,))

        def pull():
            self.grad += (out.data > 0) * out.grad

        out.pull = pull
        return out

    def exp(self):
        out = Value(math.exp(self.data), (self,))

        def pull():
            self.grad += out.data * out.grad

        out.pull = pull
        return out

    def tanh(self):
        out = Value(math.tanh(self.data), (self,))

        def pull():
            self.grad += out.grad * (1 / math.cosh(min(abs(self.data), 700))) ** 2

        out.pull = pull
        return out

    def backward(self):
        order, seen, stack = [], set(), [(self, False)]
        while stack:
            node, done = stack.pop()
            if done:
                order.append(node)
            elif node not in seen:
                seen.add(node)
                stack.append((node, True))
                stack.extend((parent, False) for parent in node.parents)
        for node in order:
            if node.parents:
                node.grad = 0.0
        self.grad = 1.0
        for node in reversed(order):
            node.pull()
"""

WALK = ENGINE[
    ENGINE.index("        order, seen, stack") : ENGINE.index("        for node in order:\n")
]
RECURSIVE = """
        order, seen = [], set()

        def visit(node):
            if node not in seen:
                seen.add(node)
                for parent in node.parents:
                    visit(parent)
                order.append(node)

        visit(self)
"""
UNSORTED = """
        order, stack = [], [self]
        while stack:
            node = stack.pop()
            if node not in order:
                order.insert(0, node)
                stack.extend(node.parents)
"""
RESET = """
        for node in order:
            if node.parents:
                node.grad = 0.0
"""
TAPED = """
        self.grad = 1.0
        for node in reversed(tape):
            node.pull()
"""
PULLED = """
        self.grad = 1.0
        for node in reversed(order):
            node.pull()
"""
PRODUCT = ENGINE[ENGINE.index("    def __mul__") : ENGINE.index("    def __sub__")]
IN_A_SET = """
    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data * other.data, (self, other))

        def pull():
            for factor in {self, other}:
                factor.grad += out.data / factor.data * out.grad if factor.data else 0.0

        out.pull = pull
        return out

"""

WRONG = {  # {what is wrong: (the lines and what stands there, the first finding, its cause)}
    "= for +=": (
        {"self.grad += other.data * out": "self.grad = other.data * out",
         "other.grad += self.data * out": "other.grad = self.data * out"},
        "a number used twice collects both contributions",
        "grad is set (=) where it should be added to (+=)",
    ),
    "no topological order": (
        {WALK: UNSORTED.lstrip("\n")},
        "a gradient is passed on when all of it has arrived",
        "a node passes its gradient on before all of it has arrived",
    ),
    "recursion": (
        {WALK: RECURSIVE.lstrip("\n")},
        "a graph may be 5000 operations deep",
        "a function calls itself once for each node",
    ),
    "a turned sign in a difference": (
        {"other.grad -= out.grad\n": "other.grad += out.grad\n"},
        "x - y",
        "the sign is turned: d(x - y)/dy is -1",
    ),
    "the derivative of tanh from x": (
        {"self.grad += out.grad * (1 / math.cosh(min(abs(self.data), 700))) ** 2":
         "self.grad += (1 - self.data**2) * out.grad"},
        "tanh(x)",
        "d(tanh(x))/dx is 1 - tanh(x)**2",
    ),
    "a power without its factor": (
        {"(n * self.data ** (n - 1) if n else 0.0)": "self.data ** (n - 1)"},
        "x ** 3",
        "d(x ** 3)/dx is 3 * x**2",
    ),
    "a quotient divided once": (
        {"self.data / other.data**2": "self.data / other.data"},
        "x / y",
        "d(x / y)/dy is -x / y**2",
    ),
    "inner gradients that are not set back": (
        {RESET: "\n"},
        "a second backward() leaves exactly twice the gradient",
        "inner nodes keep the gradient of an earlier pass",
    ),
    "a tape that is never emptied": (
        {"class Value": "tape = []\n\n\nclass Value", PULLED: TAPED, RESET: "\n",
         "        self.parents = parents\n":
         "        self.parents = parents\n        tape.append(self)\n"},
        "training: what is computed next begins anew",
        "something remains from the graph before",
    ),
    "parents in a set, which lose x * x": (
        {PRODUCT: IN_A_SET.lstrip("\n")},
        "a number used twice collects both contributions",
        "a node that is used twice is only once among the parents",
    ),
    "a relu that never blocks": (
        {"(out.data > 0) * out.grad": "out.grad"},
        "relu(x)",
        "d(relu(x))/dx is (x > 0) * 1",
    ),
    "2 - x computed as x - 2": (
        {"Value(other) - self": "self - other"},
        "2 - x",
        "for 2 - x Python asks x.__rsub__(2), which computes x - 2",
    ),
    "a constant folded into the number": (
        {"other = other if isinstance(other, Value) else Value(other)\n"
         "        out = Value(self.data * other.data":
         "if not isinstance(other, Value):\n            return Value(self.data * other)\n"
         "        out = Value(self.data * other.data"},
        "x * 3",
        "nothing is sent to x, but d(x * 3)/dx is 3",
    ),
    "one list of parents for all nodes": (
        {"parents=()": "parents=[]", RESET: "\n",
         ", (self, other))": ")\n        out.parents += [self, other]",
         ", (self,))": ")\n        out.parents += [self]"},
        "training: what is computed next begins anew",
        "something remains from the graph before",
    ),
}  # fmt: skip


def changed(lines: dict[str, str]) -> str:
    """Return the engine with some of its lines changed."""
    text = ENGINE
    for old, new in lines.items():
        assert old in text, old
        text = text.replace(old, new)
    return text
