"""Value: a number that remembers how it was computed, and so can say what it depends on.

Every operation computes its number, and keeps beside it its own part of the chain rule: given the
slope that arrives at the result, the slopes that it sends to its parents, in their order.
`backward` goes through the graph once, from the result to the leaves, and adds up what arrives.

A Value never asks what kind of number it holds: it uses operators and `elementary`, and both ask
the number. Hence Values of Fractions give exact slopes, and Values of Values second derivatives.
"""

from . import elementary

# fmt: off
from .elementary import (
    absolute, atan, cos, cosh, cross_entropy, equal, exp, expm1, is_zero, leaky_relu, log, log1p,
    log_factor, log_sigmoid, logsumexp, power_slope, reciprocal, relu, shares, sigmoid, sin, sinh,
    softplus, sqrt, tan, tanh, where,
)
# fmt: on
from .graph import slopes


def to_both(slope):
    """The chain rule of +: it needs no numbers, so that all sums can share it."""
    return slope, slope


class Value:
    """A number in a computation graph.

        data        the number: float, int, Fraction, ... or another Value
        grad        the slope, d result / d this; None until a backward pass has come here
        parents     the Values it was computed from, in the order of the operands
        op          the operation that computed it: "+", "exp", ...; "" for a leaf
        chain_rule  the slope that arrives here -> the slopes that go to the parents; None in a leaf
        label       its name in traces and pictures
        role        what a leaf is for: "input", "parameter", "constant" or ""

    >>> x = Value(3.0, label="x")
    >>> y = x * x + 2 * x
    >>> y.backward()
    >>> y.data, x.grad
    (15.0, 8.0)
    """

    __slots__ = ("chain_rule", "data", "grad", "label", "op", "parents", "role")

    def __init__(self, data, parents=(), op="", chain_rule=None, label="", role=""):
        self.data = data if parents or type(data) is float else elementary.number(data)
        self.grad = None
        self.parents = parents
        self.op = op
        self.chain_rule = chain_rule
        self.label = label
        self.role = role

    def __add__(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)  # constants and nesting, paid for only when there
        return Value(self.data + other.data, (self, other), "+", to_both)

    def __mul__(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, (self, other), "*", chain_rule)

    def __sub__(self, other):
        """What is subtracted gets the slope with its sign turned."""
        self, other = levelled(self, other)
        return Value(self.data - other.data, (self, other), "-", lambda slope: (slope, -slope))

    def __truediv__(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, other)
        b, ratio = other.data, attempted(elementary.divide, self, other)

        def chain_rule(slope):
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), "/", chain_rule)

    def __pow__(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.role == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def __neg__(self):
        """The slope with its sign turned."""
        return Value(-self.data, (self,), "neg", lambda slope: (-slope,))

    def __abs__(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, where(-x, -slope, 0)),)

        return Value(absolute(x), (self,), "abs", chain_rule)

    def exp(self):
        """e to the power of x: its slope is itself."""
        y = exp(self.data)
        return Value(y, (self,), "exp", lambda slope: (slope * y,))

    def expm1(self):
        """exp(x) - 1, precisely."""
        x = self.data
        return Value(expm1(x), (self,), "expm1", lambda slope: (slope * exp(x),))

    def log(self):
        """The natural logarithm; ValueError unless x is above 0."""
        x, y = self.data, attempted(log, self)
        return Value(y, (self,), "log", lambda slope: (slope / x,))

    def log1p(self):
        """log(1 + x), precisely; ValueError unless x is above -1."""
        x, y = self.data, attempted(log1p, self)
        return Value(y, (self,), "log1p", lambda slope: (slope / (1 + x),))

    def sqrt(self):
        """The square root; ValueError below 0. At 0 the slope is inf."""
        y = attempted(sqrt, self)
        return Value(y, (self,), "sqrt", lambda slope: (slope * reciprocal(2 * y),))

    def sin(self):
        """The sine: its slope is the cosine."""
        x = self.data
        return Value(sin(x), (self,), "sin", lambda slope: (slope * cos(x),))

    def cos(self):
        """The cosine: its slope is minus the sine."""
        x = self.data
        return Value(cos(x), (self,), "cos", lambda slope: (slope * -sin(x),))

    def tan(self):
        """The tangent: its slope is 1 + tan ** 2."""
        y = tan(self.data)
        return Value(y, (self,), "tan", lambda slope: (slope * (1 + y * y),))

    def atan(self):
        """The inverse of the tangent: its slope is 1 / (1 + x ** 2)."""
        x = self.data
        return Value(atan(x), (self,), "atan", lambda slope: (slope / (1 + x * x),))

    def sinh(self):
        """The hyperbolic sine: its slope is cosh."""
        x = self.data
        return Value(sinh(x), (self,), "sinh", lambda slope: (slope * cosh(x),))

    def cosh(self):
        """The hyperbolic cosine: its slope is sinh."""
        x = self.data
        return Value(cosh(x), (self,), "cosh", lambda slope: (slope * sinh(x),))

    def tanh(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope * (4 * sigmoid(2 * x) * sigmoid(-2 * x)),)

        return Value(tanh(x), (self,), "tanh", chain_rule)

    def sigmoid(self):
        """The logistic function: its slope is y * (1 - y), but that would round to 0 at 40."""
        x = self.data
        y = sigmoid(x)
        return Value(y, (self,), "sigmoid", lambda slope: (slope * (y * sigmoid(-x)),))

    def log_sigmoid(self):
        """log(sigmoid(x)), precisely."""
        x = self.data
        return Value(log_sigmoid(x), (self,), "log_sigmoid", lambda slope: (slope * sigmoid(-x),))

    def softplus(self):
        """log(1 + exp(x)), precisely: its slope is the logistic function."""
        x = self.data
        return Value(softplus(x), (self,), "softplus", lambda slope: (slope * sigmoid(x),))

    def relu(self):
        """x where it is above 0, else 0. The slope at 0 is 0."""
        x = self.data
        return Value(relu(x), (self,), "relu", lambda slope: (where(x, slope, 0),))

    def leaky_relu(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", chain_rule)

    def maximum(self, *others):
        """The largest. Those that tie for it share the slope equally."""
        return extreme("maximum", elementary.maximum, *several(self, *others))

    def minimum(self, *others):
        """The smallest. Those that tie for it share the slope equally."""
        return extreme("minimum", elementary.minimum, *several(self, *others))

    def total(self, *others):
        """One node for a sum of many terms: the slope that arrives goes to all."""
        terms, xs = several(self, *others)
        return Value(elementary.total(*xs), terms, "total", lambda slope: (slope,) * len(xs))

    def norm(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = where(y, y, 1)
        return Value(y, operands, "norm", lambda slope: tuple([slope * (x / unit) for x in xs]))

    def softmax(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(self, *others)
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope * p
            return share * elementary.total(0, *qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(p, operands, "softmax", chain_rule)

    def logsumexp(self, *others):
        """log of the sum of exp over x and the others: its slopes are their softmax."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            return tuple([slope * p for p in shares(*xs)])

        return Value(logsumexp(*xs), operands, "logsumexp", chain_rule)

    def cross_entropy(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            _, *qs = shares(*xs)
            return -slope * elementary.total(0, *qs), *[slope * q for q in qs]  # p - 1, q

        return Value(cross_entropy(*xs), operands, "cross_entropy", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def where(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    def equal(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(x, y), operands, "equal", lambda slope: (where(x, 0, 0),) * 2)

    def reciprocal(self):
        """1 / x, and inf at 0."""
        y = reciprocal(self.data)
        return Value(y, (self,), "reciprocal", lambda slope: (-(slope * y) * y,))

    def log_factor(self):
        """log(x), but 0 at 0 and nan below: x ** n times this is the slope of x ** n in n."""
        x, y = self.data, log_factor(self.data)
        return Value(y, (self,), "log_factor", lambda slope: (slope * reciprocal(x),))

    def power_slope(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(innermost(self)), is_zero(innermost(n))
        if flat and (at_zero or not isinstance(n, Value)):
            return self * 0
        if at_zero and n < 1:
            return n * reciprocal(self ** (1 - n))
        return n * self ** (n - 1)

    def one(self):
        """1 as a constant: the slope of a result in itself."""
        return constant(elementary.one(self.data))

    absolute, minus, divide, power, peak = __abs__, __sub__, __truediv__, __pow__, maximum

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
        return self.data < constant(other).data

    def __le__(self, other):
        return self.data <= constant(other).data

    def __gt__(self, other):
        return self.data > constant(other).data

    def __ge__(self, other):
        return self.data >= constant(other).data

    # == and hash stay Python's own, by identity: a node is a place in a graph, not a number.

    __array_ufunc__, _op_priority = None, 100  # so that array * value and symbol * value ask Value

    def __bool__(self):
        raise TypeError(f"{self!r} is neither true nor false; compare its number: x > 0 or x.data")

    def __float__(self):
        raise TypeError(
            f"float(x), int(x) and math.exp(x) would cut {self!r} out of its graph, and no gradient"
            " could pass; call exp(x) from engine, or take x.data for the bare number"
        )

    __int__ = __complex__ = __index__ = __trunc__ = __float__

    def __reduce_ex__(self, protocol):
        raise TypeError(
            f"{self!r} is part of a graph of closures, which cannot be pickled or copied; save a"
            " network with save(path), or compute again on other numbers with replay(root, {leaf:"
            " number})"
        )

    def __format__(self, spec):
        return format(self.data, spec) if spec else repr(self)

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
        grads = slopes(self)
        for node, slope in grads.items():  # all sums before any is stored: one may raise an error
            if not node.parents and node.grad is not None:
                grads[node] = node.grad + slope
        for node, slope in grads.items():
            if node.role != "constant":
                node.grad = slope


def constant(x):
    """Return x as a Value that takes no gradient; a Value as it is."""
    return x if isinstance(x, Value) else Value(x, role="constant")


def levelled(*operands):
    """Return the operands as Values of one depth of nesting; plain numbers fit any depth.

    In the world of X = Value(x), the Value x is a fixed number: seen from X it has no slope. Its
    own derivatives are found one level down, where X's computation is recorded in x's world.
    """
    operands = tuple([constant(x) for x in operands])
    if Value in {type(x.data) for x in operands}:
        deepest = max(depth(x) for x in operands)
        operands = tuple([x if x.role == "constant" else lifted(x, deepest) for x in operands])
    return operands


def lifted(x, deepest):
    """Return x as a Value nested so deep, in constants as far as it is not."""
    for _ in range(deepest - depth(x)):
        x = Value(x, role="constant", label=x.label)
    return x


def depth(x):
    """Return how many Values x is nested in: 0 for a plain number, 2 for Value(Value(3.0))."""
    return 1 + depth(x.data) if isinstance(x, Value) else 0


def innermost(x):
    """Return the plain number inside x, however deep in Values."""
    return innermost(x.data) if isinstance(x, Value) else x


def several(*operands):
    """Return the operands as Values of one depth of nesting, and the numbers that they hold."""
    operands = levelled(*operands)
    return operands, [x.data for x in operands]


def extreme(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(x, y) for x in xs]
        share = slope / elementary.total(*ties)
        return tuple([where(tie, share, 0) for tie in ties])

    return Value(y, operands, op, chain_rule)


def attempted(f, *operands):
    """Return f of the operands' numbers; an error names the nodes it happened at."""
    try:
        return f(*[x.data for x in operands])
    except (ValueError, ZeroDivisionError) as error:
        names = ", ".join([f"{x.label} = {innermost(x)}" for x in operands if x.label])
        if not names or "(here" in str(error):
            raise
        raise type(error)(f"{error} (here {names})") from None
