"""Value: a number that remembers how it was computed, and so can say what it depends on.

Every operation computes its number, and keeps beside it its own part of the chain rule: given the
slope that arrives at the result, the slopes that it sends to its parents, in their order.
`backward` walks the graph once, from the result to the leaves, and adds up what arrives.

A Value never asks what kind of number it holds: it uses operators and `elementary`, and both ask
the number. Hence Values of Fractions give exact slopes, and Values of Values second derivatives.
"""

from . import elementary
from .graph import ordered


class Value:
    """A number in a computation graph.

    data        the number: float, int, Fraction, ... or another Value
    grad        the slope, d result / d this; None until a backward pass has come here
    parents     the Values it was computed from, in the order of the operands
    op          the operation: "+", "exp", ...; of a leaf "constant", "input", "parameter" or ""
    chain_rule  the slope that arrives here -> the slopes that go to the parents; None in a leaf
    label       its name in traces and pictures

    >>> x = Value(3.0, label="x")
    >>> y = x * x + 2 * x
    >>> y.backward()
    >>> y.data, x.grad
    (15.0, 8.0)
    """

    __slots__ = ("chain_rule", "data", "grad", "label", "op", "parents")

    def __init__(self, data, parents=(), op="", chain_rule=None, label=""):
        self.data = data if parents or type(data) is float else elementary.number(data)
        self.grad = None
        self.parents = parents
        self.op = op
        self.chain_rule = chain_rule
        self.label = label

    def __add__(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value or type(other.data) is not type(self.data):
            self, other = levelled(self, other)

        def chain_rule(slope):
            return slope, slope

        return Value(self.data + other.data, (self, other), "+", chain_rule)

    def __mul__(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(other.data) is not type(self.data):
            self, other = levelled(self, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, (self, other), "*", chain_rule)

    def __sub__(self, other):
        if type(other) is not Value or type(other.data) is not type(self.data):
            self, other = levelled(self, other)

        def chain_rule(slope):
            return slope, -slope

        return Value(self.data - other.data, (self, other), "-", chain_rule)

    def __truediv__(self, other):
        """ZeroDivisionError where other is 0."""
        if type(other) is not Value or type(other.data) is not type(self.data):
            self, other = levelled(self, other)
        a, b = self.data, other.data
        try:
            ratio = a / b
        except ZeroDivisionError:
            reason = f"{a} / {b}: nothing can be divided by 0"
            raise ZeroDivisionError(naming(reason, self, other)) from None

        def chain_rule(slope):
            return slope / b, -slope * ratio / b  # not a / b**2, which overflows sooner

        return Value(ratio, (self, other), "/", chain_rule)

    def __pow__(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        if type(other) is not Value or type(other.data) is not type(self.data):
            self, other = levelled(self, other)
        x, n = self.data, other.data
        try:
            y = elementary.power(x, n)
        except (ValueError, ZeroDivisionError) as error:
            raise type(error)(naming(error, self, other)) from None

        if other.op == "constant":  # needs no slope, so x needs no logarithm

            def chain_rule(slope):
                return slope * elementary.power_slope(x, n), 0
        else:

            def chain_rule(slope):
                return slope * elementary.power_slope(x, n), slope * y * elementary.log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def __neg__(self):
        def chain_rule(slope):
            return (-slope,)

        return Value(-self.data, (self,), "neg", chain_rule)

    def __abs__(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (slope * elementary.sign(x),)

        return Value(elementary.absolute(x), (self,), "abs", chain_rule)

    def exp(self):
        """e to the power of self; its slope is itself."""
        y = elementary.exp(self.data)

        def chain_rule(slope):
            return (slope * y,)

        return Value(y, (self,), "exp", chain_rule)

    def log(self):
        """The natural logarithm; ValueError unless self is above 0."""
        x = self.data
        try:
            y = elementary.log(x)
        except ValueError as error:
            raise ValueError(naming(error, self)) from None

        def chain_rule(slope):
            return (slope / x,)

        return Value(y, (self,), "log", chain_rule)

    def sqrt(self):
        """The square root; ValueError below 0. At 0 the slope is inf."""
        try:
            y = elementary.sqrt(self.data)
        except ValueError as error:
            raise ValueError(naming(error, self)) from None

        def chain_rule(slope):
            return (slope * elementary.reciprocal(2 * y),)

        return Value(y, (self,), "sqrt", chain_rule)

    def sinh(self):
        """Its slope is cosh."""
        x = self.data

        def chain_rule(slope):
            return (slope * elementary.cosh(x),)

        return Value(elementary.sinh(x), (self,), "sinh", chain_rule)

    def cosh(self):
        """Its slope is sinh."""
        x = self.data

        def chain_rule(slope):
            return (slope * elementary.sinh(x),)

        return Value(elementary.cosh(x), (self,), "cosh", chain_rule)

    def tanh(self):
        """Its slope is 1 / cosh ** 2."""
        x = self.data

        def chain_rule(slope):
            return (slope / elementary.cosh(x) ** 2,)  # 1 - tanh**2 would round to 0 at 20

        return Value(elementary.tanh(x), (self,), "tanh", chain_rule)

    def sigmoid(self):
        """The logistic function, 1 over 1 + exp(-x): from 0 to 1."""
        x = self.data
        y = elementary.sigmoid(x)

        def chain_rule(slope):
            return (slope * y * elementary.sigmoid(-x),)  # 1 - y would round to 0 at 40

        return Value(y, (self,), "sigmoid", chain_rule)

    def relu(self):
        """Self where it is above 0, else 0; the slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (slope * elementary.step(x),)

        return Value(elementary.relu(x), (self,), "relu", chain_rule)

    def maximum(self, *others):
        """Those that tie for the largest share the slope equally."""
        operands = levelled(self, *others)
        numbers = [operand.data for operand in operands]
        top = elementary.maximum(*numbers)

        def chain_rule(slope):
            winners = [elementary.equal(x, top) for x in numbers]
            count = elementary.total(*winners)
            return tuple(slope * winner / count for winner in winners)

        return Value(top, operands, "maximum", chain_rule)

    def total(self, *others):
        """One node for a sum of many terms; the slope that arrives goes to all."""
        operands = levelled(self, *others)

        def chain_rule(slope):
            return (slope,) * len(operands)

        return Value(elementary.total(*(x.data for x in operands)), operands, "total", chain_rule)

    def softmax(self, *others):
        """exp(self) as a share of the sum of exp over self and the others."""
        operands = levelled(self, *others)
        p, *qs = elementary.shares(*(operand.data for operand in operands))

        def chain_rule(slope):
            share = slope * p
            rest = elementary.total(*qs)  # 1 - p, where that would round to 0
            return share * rest, *[-share * q for q in qs]

        return Value(p, operands, "softmax", chain_rule)

    # Slopes of the above are made of these; they are nodes so that slopes have slopes in turn.

    def step(self):
        """1 above 0, else 0: the slope of relu. Its own slope is 0."""
        return Value(elementary.step(self.data), (self,), "step", flat)

    def sign(self):
        """1, 0 or -1: the slope of abs. Its own slope is 0."""
        return Value(elementary.sign(self.data), (self,), "sign", flat)

    def equal(self, other):
        """1 where both are the same number, else 0: the slope of maximum. Its own slope is 0."""
        self, other = levelled(self, other)
        return Value(
            elementary.equal(self.data, other.data),
            (self, other),
            "equal",
            lambda slope: (slope * 0, slope * 0),
        )

    def reciprocal(self):
        """1 / self, but inf at 0: the slope of sqrt is made of it."""
        y = elementary.reciprocal(self.data)

        def chain_rule(slope):
            return (-slope * y * y,)

        return Value(y, (self,), "reciprocal", chain_rule)

    def log_factor(self):
        """log(self), but 0 at 0 and nan below: the slope of x ** n in n is x ** n times this."""
        x = self.data

        def chain_rule(slope):
            return (slope * elementary.reciprocal(x),)

        return Value(elementary.log_factor(x), (self,), "log_factor", chain_rule)

    def power_slope(self, n):
        """n * self ** (n - 1), but 0 where n is 0, and inf rather than an error at self = 0."""
        if n == 0:
            return self * 0
        if n >= 1:
            return n * self ** (n - 1)
        return n * (self ** (1 - n)).reciprocal()

    def one(self):
        """1 as a constant: the slope of a result in itself."""
        return constant(elementary.one(self.data))

    def power(self, n):
        """Self to the power of n, as elementary asks for it: self may be a plain number."""
        return constant(self) ** n

    absolute = __abs__

    def __pos__(self):
        return self

    def __radd__(self, other):
        return constant(other) + self

    def __rmul__(self, other):
        return constant(other) * self

    def __rsub__(self, other):
        return constant(other) - self

    def __rtruediv__(self, other):
        return constant(other) / self

    def __rpow__(self, other):
        return constant(other) ** self

    def __lt__(self, other):
        return self.data < number_in(other)

    def __le__(self, other):
        return self.data <= number_in(other)

    def __gt__(self, other):
        return self.data > number_in(other)

    def __ge__(self, other):
        return self.data >= number_in(other)

    # == and hash stay Python's own, by identity: a node is a place in a graph, not a number.

    __array_ufunc__ = None  # so that array * value asks Value, not each element
    _op_priority = 100  # and symbol * value likewise, in SymPy

    def __bool__(self):
        raise TypeError(f"{self!r} is neither true nor false; compare its number: x > 0 or x.data")

    def __float__(self):
        raise TypeError(
            f"float(x) and math.exp(x) would cut {self!r} out of its graph, and no gradient could"
            " pass; call x.exp(), or x.data for the bare number"
        )

    __int__ = __complex__ = __index__ = __float__

    def __reduce_ex__(self, protocol):
        raise TypeError(
            f"{self!r} is part of a graph of closures, which cannot be pickled or copied;"
            " keep the numbers, as in [p.data for p in parameters], and compute the graph again"
        )

    def __repr__(self):
        label = f", label={self.label!r}" if self.label else ""
        return f"Value({self.data!r}, grad={self.grad!r}{label})"

    def named(self, label):
        """Set the label and return self, so that one can name a node where it is computed.

        >>> Value(2.0).named("x")
        Value(2.0, grad=None, label='x')
        """
        self.label = label
        return self

    def backward(self):
        """Set `grad` on every node that self depends on: the slope of self in that node.

        A leaf adds what it gets to the `grad` it has, so that two losses or two passes sum up; an
        inner node keeps the last pass's slope. Constants get none. If a chain rule raises an
        error, every `grad` stays as it was.

        >>> x = Value(3.0)
        >>> y = x**2
        >>> y.backward()
        >>> y.backward()
        >>> x.grad, y.grad
        (12.0, 1.0)
        """
        slopes = {self: elementary.one(self.data)}
        for node in reversed(ordered(self)):
            parents = node.parents
            if len(parents) == 2:  # by far the most, and faster by name than in a loop
                a, b = parents
                to_a, to_b = node.chain_rule(slopes[node])
                slopes[a] = slopes[a] + to_a if a in slopes else to_a
                slopes[b] = slopes[b] + to_b if b in slopes else to_b
            elif parents:
                for parent, share in zip(parents, node.chain_rule(slopes[node]), strict=True):
                    slopes[parent] = slopes[parent] + share if parent in slopes else share

        for leaf, slope in slopes.items():  # all sums before any is stored: one may raise an error
            if not leaf.parents and leaf.grad is not None:
                slopes[leaf] = leaf.grad + slope
        for node, slope in slopes.items():
            if node.op != "constant":
                node.grad = slope


def constant(x):
    """Return x as a Value that takes no gradient; a Value as it is."""
    return x if isinstance(x, Value) else Value(x, op="constant")


def levelled(*operands):
    """Return the operands as Values of one depth of nesting, the shallower ones as constants.

    In the world of X = Value(x), the Value x is a fixed number: seen from X it has no slope. Its
    own derivatives are found one level down, where X's computation is recorded in x's world.
    """
    if {type(x) for x in operands} == {Value} and len({type(x.data) for x in operands}) == 1:
        return operands
    operands = tuple(constant(x) for x in operands)
    depths = [depth(x) for x in operands]
    deepest = max(depths)
    return tuple(
        x if below == deepest or x.op == "constant" else lifted(x, deepest - below)
        for x, below in zip(operands, depths, strict=True)
    )


def depth(x):
    """Return how many Values x is nested in: 0 for a plain number, 2 for Value(Value(3.0))."""
    levels = 0
    while isinstance(x, Value):
        x, levels = x.data, levels + 1
    return levels


def lifted(x, levels):
    """Return x inside so many constants."""
    for _ in range(levels):
        x = Value(x, op="constant")
    return x


def number_in(x):
    """Return the number that a Value holds; a plain number as it is."""
    return x.data if isinstance(x, Value) else x


def naming(problem, *operands):
    """Return the problem as text that names the nodes it happened at."""
    names = ", ".join(f"{x.label} = {x.data}" for x in operands if x.label)
    return f"{problem} (here {names})" if names else str(problem)


def flat(slope):
    """Return the chain rule's answer for a function that is constant between its jumps."""
    return (slope * 0,)
