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

MAXIMUM = """    def maximum(self, other):
        out = Value(max(self.data, other.data), (self, other))

        def pull():
            self.grad += (self.data >= other.data) * out.grad
            other.grad += (other.data >= self.data) * out.grad

        out.pull = pull
        return out

    def backward"""
SIGMOID = """    def sigmoid(self):
        out = Value(1 / (1 + math.exp(-self.data)), (self,))

        def pull():
            self.grad += out.data * (1 - out.data) * out.grad

        out.pull = pull
        return out

    def backward"""
SOFTPLUS = """    def softplus(self):
        out = Value(math.log(1 + math.exp(self.data)), (self,))

        def pull():
            self.grad += out.grad / (1 + math.exp(-self.data))

        out.pull = pull
        return out

    def backward"""

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
    "a difference of turned operands": (
        {"Value(self.data - other.data, (": "Value(other.data - self.data, ("},
        "x - y",
        "the operands have changed places",
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
    "= for += in one operation": (
        {"self.grad += out.data * out.grad": "self.grad = out.data * out.grad"},
        "exp(x)",
        "grad is set (=) where it should be added to (+=)",
    ),
    "a result without its parents": (
        {"Value(math.tanh(self.data), (self,))": "Value(math.tanh(self.data))"},
        "tanh(x)",
        "x is not among the parents",
    ),
    "a quotient whose parents lack the divisor": (
        {"Value(self.data / other.data, (self, other))": "Value(self.data / other.data, (self,))"},
        "x / y",
        "y is not among the parents",
    ),
    "a quotient without its minus": (
        {"other.grad -= out.grad * self.data": "other.grad += out.grad * self.data"},
        "x / y",
        "the sign is turned: d(x / y)/dy is -x / y**2",
    ),
    "a difference turned in both operands": (
        {"self.grad += out.grad\n            other.grad -= out.grad":
         "self.grad -= out.grad\n            other.grad += out.grad"},
        "x - y",
        "the sign is turned: d(x - y)/dx is 1",
    ),
    "n * x**n for the derivative of x**n": (
        {"n * self.data ** (n - 1)": "n * self.data**n"},
        "x ** 3",
        "d(x ** 3)/dx is 3 * x**2",
    ),
    "x * exp(x - 1) for the derivative of exp": (
        {"self.grad += out.data * out.grad":
         "self.grad += self.data * math.exp(self.data - 1) * out.grad"},
        "exp(x)",
        "d(exp(x))/dx is exp(x)",
    ),
    "a relu that lets through what it should block": (
        {"(out.data > 0) * out.grad": "(out.data <= 0) * out.grad"},
        "relu(x)",
        "d(relu(x))/dx is (x > 0) * 1",
    ),
    "a derivative without what arrives": (
        {"self.grad += out.grad * (1 / math": "self.grad += (1 / math"},
        "tanh(x)",
        "the gradient that arrives is forgotten",
    ),
    "nodes run once for each use": (
        {"elif node not in seen": "else"},
        "a gradient is passed on when all of it has arrived",
        "or more than once",
    ),
    "the first pass begins with what is there": (
        {"        self.grad = 1.0\n": ""},
        "the gradient of a result with respect to itself is 1",
        "backward() does not begin with 1, the gradient of the result",
    ),
    "a constant on the left that cuts the graph": (
        {"Value(other) / self": "Value(other / self.data)"},
        "4 / x",
        "nothing is sent to x, but d(4 / x)/dx is -4 / x**2",
    ),
    "a sign turned in the node itself": (
        {"return self * -1": "self.data = -self.data\n        return self"},
        "-x",
        "the operation changes the number of its operand",
    ),
    "a product in place": (
        {"    def __neg__": "    def __imul__(self, other):\n        self.data *= other.data\n"
         "        return self\n\n    def __neg__"},
        "y += x makes a new node and leaves the old one as it was",
        "without __imul__ Python makes a new node of y * x",
    ),
    "whole numbers divided without a fraction": (
        {"Value(self.data / other.data, (":
         "Value(self.data // other.data if isinstance(self.data, int) else"
         " self.data / other.data, ("},
        "4 / x",
        "whole numbers are divided, or taken to a power, as if the result had to be whole",
    ),
    "a derivative of exp that is cut at 0": (
        {"self.grad += out.data * out.grad": "self.grad += out.data * out.grad * (self.data != 0)"},
        "exp(x)",
        "nothing is sent to x, but d(exp(x))/dx is exp(x)",
    ),
    "a product whose derivative divides by its factor": (
        {"self.grad += other.data * out.grad": "self.grad += out.data / self.data * out.grad"},
        "x * y at x = 0 and y = 0",
        "the formula of the derivative divides by 0 here",
    ),
    "numbers that are cut to whole ones": (
        {"self.data = data": "self.data = int(data)"},
        "a node holds the number that it is made of",
        "as by int(), which cuts off its fraction",
    ),
    "nodes in the order of the forward pass": (
        {"for node in reversed(order)": "for node in order"},
        "x * y",
        "in reverse topological order",
    ),
    "a sum that loses its first term": (
        {"    def __radd__(self, other):\n        return self + other":
         "    def __radd__(self, other):\n        return Value(self.data + other)"},
        "sum takes a list of nodes",
        "sum begins with 0 + x, and for that Python asks x.__radd__(0)",
    ),
    "a division by way of a wrong power": (
        {"            self.grad += out.grad / other.data\n"
         "            other.grad -= out.grad * self.data / other.data**2\n":
         "            self.grad += out.grad / other.data\n"
         "            other.grad += out.grad * -1 * other.data**-1 * self.data\n",
         "n * self.data ** (n - 1)": "n * self.data**n"},
        "x ** 3",
        "d(x ** 3)/dx is 3 * x**2",
    ),
    "nodes that are equal if their numbers are": (
        {"    def backward":
         "    def __eq__(self, other):\n        return self.data == other.data\n\n"
         "    def __hash__(self):\n        return hash(self.data)\n\n    def backward"},
        "two nodes of the same number are two nodes",
        "== compares numbers",
    ),
    "a bare number as a result": (
        {"out = Value(max(self.data, 0.0), (self,))": "return max(self.data, 0.0)"},
        "relu(x)",
        "the result is a bare number",
    ),
    "a pass that wipes out the one before": (
        {RESET: RESET.replace("            if node.parents:\n    ", "")},
        "a second backward() leaves exactly twice the gradient",
        "a pass wipes out what an earlier one left in the leaves, as in JAX",
    ),
    "a graph that its pass takes apart": (
        {PULLED: f"{PULLED}            node.parents, node.pull = (), lambda: None\n"},
        "two losses add up in a number that they share",
        "a pass takes the graph apart",
    ),
    "a graph that a second pass may not enter": (
        {PULLED: f"{PULLED}            if node.parents: node.pull = None\n"},
        "a second backward() leaves exactly twice the gradient",
        "after one pass the next ends in an error, as in PyTorch",
    ),
    "a sum and a difference in place": (
        {"    def __neg__": "    def __iadd__(self, other):\n        self.data += other.data\n"
         "        return self\n\n    def __isub__(self, other):\n        self.data -= other.data\n"
         "        return self\n\n    def __neg__"},
        "y += x makes a new node and leaves the old one as it was",
        "without __iadd__ Python makes a new node of y + x",
    ),
    "a maximum that sends both operands all": (
        {"    def backward": MAXIMUM},
        "maximum(x, y) where y is x",
        "operands that tie share the gradient; here each gets all of it",
    ),
    "a sigmoid that overflows": (
        {"    def backward": SIGMOID},
        "sigmoid(x) far from 0",
        "exp overflows above 709",
    ),
    "a softplus that loses its digits": (
        {"    def backward": SOFTPLUS},
        "softplus(x) far from 0",
        "digits that cancel",
    ),
    "an exponent that is taken for a number": (
        {"        if not isinstance(n, (int, float)):\n"
         '            raise TypeError("powers are plain numbers")\n': ""},
        "x ** y",
        "the exponent is a node too",
    ),
    "a power by way of logarithms": (
        {"Value(self.data**n, (": "Value(math.exp(n * math.log(self.data)), ("},
        "x ** 3",
        "only the derivative in the exponent takes a logarithm",
    ),
}  # fmt: skip


def changed(lines: dict[str, str]) -> str:
    """Return the engine with some of its lines changed."""
    text = ENGINE
    for old, new in lines.items():
        assert old in text, old
        text = text.replace(old, new)
    return text
