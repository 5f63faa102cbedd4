"""Value: a number that remembers how it was computed, and so can say what it depends on.

Every operation computes its number, and keeps beside it its own part of the chain rule: given the
slope that arrives at the result, the slopes that it sends to its parents, in their order.
`backward` goes through the graph once, from the result to the leaves, and adds up what arrives.

A Value never asks what kind of number it holds: it uses operators and `elementary`, and both ask
the number. Hence Values of Fractions give exact slopes, and Values of Values second derivatives.
"""

from __future__ import annotations  # or each chain rule would hold its own, in memory and time

import operator
from collections.abc import Callable
from typing import Any

from .elementary import *
from .elements import by_element, has_elements
from .graph import gradients, innermost
from .guarded import Guarded


def to_both(slope: Any) -> tuple:
    """The chain rule of +: it needs no numbers, so that all sums can share it."""
    return slope, slope


def to_both_sides(slope: Any) -> tuple:
    """The chain rule of a difference: what is subtracted gets the slope with its sign turned."""
    return slope, -slope


def turned(slope: Any) -> tuple:
    """The chain rule of a negation."""
    return (-slope,)


class Value(Guarded):
    """A number in a computation graph.

        data        the number: float, int, Fraction, ... or another Value
        grad        the gradient, d result / d this; None until a backward pass has come here
        parents     the Values it was computed from, in the order of the operands
        op          the operation that computed it: "+", "exp", ...; "" for a leaf
        chain_rule  the slope that arrives here -> the slopes that go to the parents; None in a leaf
        label       its name in traces and pictures
        role        what a leaf is for: "input", "parameter", "constant" or ""

    x == y asks whether both are the same node; write x.data == y.data to compare their numbers.
    x < y compares numbers.

    >>> x = Value(3.0, label="x")
    >>> y = x * x + 2 * x
    >>> y.backward()
    >>> y.data, x.grad
    (15.0, 8.0)
    """

    __slots__ = ("_label", "chain_rule", "data", "grad", "op", "parents", "role")

    def __init__(
        self,
        data: Any,
        parents: tuple = (),
        op: str = "",
        chain_rule: Callable | None = None,
        label: str = "",
        role: str = "",
    ):
        if chain_rule is None:  # a leaf
            if parents:
                chain_rule = no_chain_rule(data, parents)
            if label != "":
                text(label)
            if type(data) not in PLAIN:
                data = number(data)
        self.data = data
        self.grad: Any = None
        self.parents = parents
        self.op = op
        self.chain_rule = chain_rule
        self._label = label
        self.role = role

    @property
    def label(self) -> str:
        """Its name in traces and pictures."""
        return self._label

    @label.setter
    def label(self, label: str) -> None:
        self._label = text(label)

    def __add__(self, other: Any) -> Value:
        """The slope that arrives goes to both."""
        if type(other) is not Value:
            if has_elements(other):
                return by_element(operator.add, self, other)
            other = constant(other)
        if type(self.data) not in PLAIN or type(other.data) not in PLAIN:
            self, other = both(self, other)
        return Value(self.data + other.data, (self, other), ADD, to_both)

    def __sub__(self, other: Any) -> Value:
        """What is subtracted gets the slope with its sign turned."""
        if type(other) is not Value and has_elements(other):
            return by_element(operator.sub, self, other)
        self, other = both(self, other)
        return Value(self.data - other.data, (self, other), minus.op, to_both_sides)

    def __mul__(self, other: Any) -> Value:
        """Each factor's slope is the other factor."""
        if type(other) is not Value:
            if has_elements(other):
                return by_element(operator.mul, self, other)
            other = constant(other)
        if type(self.data) not in PLAIN or type(other.data) not in PLAIN:
            self, other = both(self, other)  # which is asked only where it has something to do
        a, b = self.data, other.data

        def chain_rule(slope: Any) -> tuple:
            return slope * b, slope * a

        return Value(a * b, (self, other), MULTIPLY, chain_rule)

    def __truediv__(self, other: Any) -> Value:
        """ZeroDivisionError where other is 0."""
        if type(other) is not Value and has_elements(other):
            return by_element(operator.truediv, self, other)
        self, other = both(self, other)
        b, ratio = other.data, evaluate(divide, self, other)

        def chain_rule(slope: Any) -> tuple:
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), divide.op, chain_rule)

    def __pow__(self, other: Any) -> Value:
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        if type(other) is int and type(self.data) is float:
            return whole_power(self, other)
        if type(other) is not Value and has_elements(other):
            return by_element(operator.pow, self, other)
        self, other = both(self, other)
        x, n, y = self.data, other.data, evaluate(power, self, other)

        # A constant gets no slope, so x needs no logarithm. Only a root can be infinitely steep.
        if other.role != "constant":

            def chain_rule(slope: Any) -> tuple:
                return steep(slope, power_slope(x, n)), slope * y * log_factor(x)

        elif type(n) is int or (type(n) is float and not 0 < n < 1):

            def chain_rule(slope: Any) -> tuple:
                return slope * power_slope(x, n), 0

        else:

            def chain_rule(slope: Any) -> tuple:
                return steep(slope, power_slope(x, n)), 0

        return Value(y, (self, other), power.op, chain_rule)

    def __neg__(self) -> Value:
        """The slope with its sign turned."""
        return Value(-plain(self), (self,), NEGATE, turned)

    def __abs__(self) -> Value:
        """The slope at 0 is 0."""
        x = plain(self)

        def chain_rule(slope: Any) -> tuple:
            return (where(x, slope, where(-x, -slope, 0)),)

        return Value(absolute(x), (self,), absolute.op, chain_rule)

    def exp(self) -> Value:
        """e to the power of x: its slope is itself."""
        y = exp(plain(self))
        return Value(y, (self,), exp.op, lambda slope: (slope * y,))

    def expm1(self) -> Value:
        """exp(x) - 1, precisely."""
        x = plain(self)
        return Value(expm1(x), (self,), expm1.op, lambda slope: (slope * exp(x),))

    def log(self) -> Value:
        """The natural logarithm; ValueError unless x is above 0."""
        x, y = plain(self), evaluate(log, self)
        return Value(y, (self,), log.op, lambda slope: (slope / x,))

    def log1p(self) -> Value:
        """log(1 + x), precisely; ValueError unless x is above -1."""
        x, y = plain(self), evaluate(log1p, self)
        return Value(y, (self,), log1p.op, lambda slope: (slope / (1 + x),))

    def log2(self) -> Value:
        """The logarithm to base 2; ValueError unless x is above 0."""
        x, y = plain(self), evaluate(log2, self)
        return Value(y, (self,), log2.op, lambda slope: (slope / log(2 * one(x)) / x,))

    def log10(self) -> Value:
        """The logarithm to base 10; ValueError unless x is above 0."""
        x, y = plain(self), evaluate(log10, self)
        return Value(y, (self,), log10.op, lambda slope: (slope / log(10 * one(x)) / x,))

    def sqrt(self) -> Value:
        """The square root; ValueError below 0. At 0 the slope is inf."""
        y = evaluate(sqrt, self)
        return Value(y, (self,), sqrt.op, lambda slope: (steep(slope, reciprocal(2 * y)),))

    def sin(self) -> Value:
        """The sine: its slope is the cosine."""
        x = plain(self)
        return Value(sin(x), (self,), sin.op, lambda slope: (slope * cos(x),))

    def cos(self) -> Value:
        """The cosine: its slope is minus the sine."""
        x = plain(self)
        return Value(cos(x), (self,), cos.op, lambda slope: (slope * -sin(x),))

    def tan(self) -> Value:
        """The tangent: its slope is 1 + tan ** 2."""
        y = tan(plain(self))
        return Value(y, (self,), tan.op, lambda slope: (slope * (1 + y * y),))

    def atan(self) -> Value:
        """The inverse of the tangent: its slope is 1 / (1 + x ** 2)."""
        x = plain(self)
        return Value(atan(x), (self,), atan.op, lambda slope: (slope / (1 + x * x),))

    def atan2(self, other: Any) -> Value:
        """The angle of the point (x, y), at distance r: its slopes are x / r**2 and -y / r**2."""
        self, other = both(self, other)
        y, x = self.data, other.data
        size = maximum(absolute(y), absolute(x))
        size = where(size, size, 1)  # at (0, 0) both slopes are 0

        def chain_rule(slope: Any) -> tuple:
            a, b = x / size, y / size  # or r ** 2 would overflow
            square = a * a + b * b
            square = where(square, square, 1)
            return slope * (a / square / size), slope * -(b / square / size)

        return Value(atan2(y, x), (self, other), atan2.op, chain_rule)

    def sinh(self) -> Value:
        """The hyperbolic sine: its slope is cosh."""
        x = plain(self)
        return Value(sinh(x), (self,), sinh.op, lambda slope: (slope * cosh(x),))

    def cosh(self) -> Value:
        """The hyperbolic cosine: its slope is sinh."""
        x = plain(self)
        return Value(cosh(x), (self,), cosh.op, lambda slope: (slope * sinh(x),))

    def tanh(self) -> Value:
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = plain(self)

        def chain_rule(slope: Any) -> tuple:
            return (slope * (4 * sigmoid_slope(2 * x)),)

        return Value(tanh(x), (self,), tanh.op, chain_rule)

    def sigmoid(self) -> Value:
        """The logistic function: its slope as y * (1 - y) would round to 0 at 40."""
        x = plain(self)
        return Value(sigmoid(x), (self,), sigmoid.op, lambda slope: (slope * sigmoid_slope(x),))

    def log_sigmoid(self) -> Value:
        """log(sigmoid(x)), precisely."""
        x = plain(self)
        return Value(log_sigmoid(x), (self,), log_sigmoid.op, lambda slope: (slope * sigmoid(-x),))

    def softplus(self) -> Value:
        """log(1 + exp(x)), precisely: its slope is the logistic function."""
        x = plain(self)
        return Value(softplus(x), (self,), softplus.op, lambda slope: (slope * sigmoid(x),))

    def softsign(self) -> Value:
        """x / (1 + abs(x)): its slope is 1 / (1 + abs(x)) ** 2."""
        x = plain(self)
        size = 1 + absolute(x)
        return Value(softsign(x), (self,), softsign.op, lambda slope: (slope / size / size,))

    def relu(self) -> Value:
        """x where it is above 0, else 0. The slope at 0 is 0."""
        x = plain(self)
        return Value(relu(x), (self,), relu.op, lambda slope: (where(x, slope, 0),))

    def leaky_relu(self, leak: Any = 0.01) -> Value:
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        self, leak = both(self, leak)
        x, k = self.data, leak.data

        def chain_rule(slope: Any) -> tuple:
            return where(x, slope, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), leaky_relu.op, chain_rule)

    def clip(self, low: Any, high: Any) -> Value:
        """x from low to high. The slope at the edges is 1."""
        nodes, (x, low, high) = operands(self, low, high)
        y = clip(x, low, high)

        def chain_rule(slope: Any) -> tuple:
            inside, above = equal(x, y), equal(high, y)
            to_edge = where(inside, 0, slope)
            to_high = where(above, to_edge, 0)
            return where(inside, slope, 0), where(above, 0, to_edge), to_high

        return Value(y, nodes, clip.op, chain_rule)

    def maximum(self, *others: Any) -> Value:
        """The largest. Those that tie for it share the slope equally."""
        return max_or_min(maximum, self, *others)

    def minimum(self, *others: Any) -> Value:
        """The smallest. Those that tie for it share the slope equally."""
        return max_or_min(minimum, self, *others)

    def total(self, *others: Any) -> Value:
        """One node for a sum of many terms: the slope that arrives goes to all."""
        terms, xs = operands(self, *others)
        return Value(total(*xs), terms, total.op, lambda slope: (slope,) * len(xs))

    def norm(self, *others: Any) -> Value:
        """The square root of the sum of squares. The slope at 0 is 0."""
        nodes, xs = operands(self, *others)
        y = norm(*xs)
        unit = where(y, y, 1)
        return Value(y, nodes, norm.op, lambda slope: tuple([slope * (x / unit) for x in xs]))

    def softmax(self, *others: Any) -> Value:
        """exp(x) as a share of the sum of exp over x and the others."""
        nodes, xs = operands(self, *others)
        p, *qs = shares(*xs)

        def chain_rule(slope: Any) -> tuple:
            share = slope * p
            return share * total(0, *qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(p, nodes, softmax.op, chain_rule)

    def logsumexp(self, *others: Any) -> Value:
        """log of the sum of exp over x and the others: its slopes are their softmax."""
        nodes, xs = operands(self, *others)

        def chain_rule(slope: Any) -> tuple:
            return tuple([slope * p for p in shares(*xs)])

        return Value(logsumexp(*xs), nodes, logsumexp.op, chain_rule)

    def cross_entropy(self, *others: Any) -> Value:
        """-log(softmax(x, *others)), precisely."""
        nodes, xs = operands(self, *others)

        def chain_rule(slope: Any) -> tuple:
            _, *qs = shares(*xs)
            return -slope * total(0, *qs), *[slope * q for q in qs]  # p - 1, q

        return Value(cross_entropy(*xs), nodes, cross_entropy.op, chain_rule)

    # Chain rules use these too, and as nodes, so that a slope has a slope in turn. elementary calls
    # all methods as in Value.where(x, a, b), so that with several operands self may be a number.

    def where(self, a: Any, b: Any) -> Any:
        """a where self is above 0, else b; the slope in self is 0."""
        if type(self) in PLAIN:  # a plain number chooses, and no node is needed
            return KINDS[type(self)].where(self, a, b)
        nodes, (test, x, y) = operands(self, a, b)

        def chain_rule(slope: Any) -> tuple:
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), nodes, where.op, chain_rule)

    def equal(self, other: Any) -> Value:
        """1 where both are the same number, else 0; the slopes are 0."""
        self, other = both(self, other)
        x, y = self.data, other.data
        return Value(equal(x, y), (self, other), equal.op, lambda slope: (where(x, 0, 0),) * 2)

    def gap(self, top: Any) -> Value:
        """self - top, but 0 where both are the same, even at infinity; it has the slopes of -."""
        self, top = both(self, top)
        return Value(gap(self.data, top.data), (self, top), gap.op, to_both_sides)

    def lane_total(self) -> Value:
        """The sum of all lanes: the slope goes to each."""
        x = plain(self)
        y = lane_total(x)
        return Value(y, (self,), lane_total.op, lambda slope: (like(like(slope, y), x),))

    def lane_maximum(self) -> Value:
        """The largest in all lanes. Those that tie for it share the slope equally."""
        x = plain(self)
        y = lane_maximum(x)

        def chain_rule(slope: Any) -> tuple:
            ties = equal(x, y)
            return (like(where(ties, like(slope, y) / lane_total(ties), 0), x),)

        return Value(y, (self,), lane_maximum.op, chain_rule)

    def like(self, x: Any) -> Any:
        """A slope in the shape of x; what goes to it comes back in the shape that it had."""
        if lane_shape(self) == lane_shape(x):
            return self
        slope = constant(self)
        before, after = slope.data, innermost(x)
        return Value(like(before, after), (slope,), like.op, lambda back: (like(back, before),))

    def as_float(self) -> Value:
        """The number as a float: the derivative is 1."""
        return Value(as_float(plain(self)), (self,), as_float.op, lambda slope: (slope,))

    def lane_shape(self) -> tuple:
        """How the lanes are laid out."""
        return lane_shape(self.data)

    def reciprocal(self) -> Value:
        """1 / x, and inf at 0."""
        y = reciprocal(plain(self))
        return Value(y, (self,), reciprocal.op, lambda slope: (-steep(steep(slope, y), y),))

    def steep(self, local: Any) -> Value:
        """The product, and 0 where self is: its slopes are those of *, but for an infinite one."""
        self, local = both(self, local)
        a, b = self.data, local.data

        def chain_rule(slope: Any) -> tuple:
            return where(equal(a, 0), 0, slope * b), slope * a

        return Value(steep(a, b), (self, local), steep.op, chain_rule)

    def sigmoid_slope(self) -> Value:
        """The derivative of sigmoid: its own is -tanh(x / 2) times itself."""
        x = plain(self)
        y = sigmoid_slope(x)
        return Value(
            y, (self,), sigmoid_slope.op, lambda slope: (slope * -(y * tanh(divide(x, 2))),)
        )

    def log_factor(self) -> Value:
        """log(x), but 0 at 0 and nan below: x ** n times this is the slope of x ** n in n."""
        x = plain(self)
        return Value(log_factor(x), (self,), log_factor.op, lambda slope: (slope * reciprocal(x),))

    def power_slope(self, n: Any) -> Any:
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(innermost(self)), is_zero(innermost(n))
        if flat and (at_zero or not isinstance(n, Value)):
            return self * 0
        if at_zero and n < 1:
            return n * reciprocal(self ** (1 - n))
        return n * self ** (n - 1)

    def one(self) -> Value:
        """1 as a constant: the slope of a result in itself."""
        return constant(one(self.data))

    absolute, minus, divide, power = __abs__, __sub__, __truediv__, __pow__

    def sum(self, axis: Any = None, **others: Any) -> Value:
        """The sum of all lanes."""
        return self._all_lanes(axis, others).lane_total()

    def mean(self, axis: Any = None, **others: Any) -> Value:
        """The mean of all lanes."""
        return self._all_lanes(axis, others).lane_total() / lane_count(self)

    def max(self, axis: Any = None, **others: Any) -> Value:
        """The largest in all lanes."""
        return self._all_lanes(axis, others).lane_maximum()

    def min(self, axis: Any = None, **others: Any) -> Value:
        """The smallest in all lanes."""
        return -(-self._all_lanes(axis, others)).lane_maximum()

    def _all_lanes(self, axis: Any, others: dict) -> Value:
        """self; TypeError if an axis is given, or anything else that other libraries take."""
        if axis is not None or others:
            raise TypeError(
                "sum, mean, max and min take all lanes of a Value together, without axis= or dim=;"
                " make a Value of each row or column, and write maximum(x, y) for the larger of two"
            )
        return self

    def __pos__(self) -> Value:
        return self

    def __radd__(self, other: Any) -> Value:
        return reflected(operator.add, other, self)

    def __rmul__(self, other: Any) -> Value:
        return reflected(operator.mul, other, self)

    def __rsub__(self, other: Any) -> Value:
        return reflected(operator.sub, other, self)

    def __rtruediv__(self, other: Any) -> Value:
        return reflected(operator.truediv, other, self)

    def __rpow__(self, other: Any) -> Value:
        return reflected(operator.pow, other, self)

    def __lt__(self, other: Any) -> Any:
        return self.data < constant(other).data

    def __le__(self, other: Any) -> Any:
        return self.data <= constant(other).data

    def __gt__(self, other: Any) -> Any:
        return self.data > constant(other).data

    def __ge__(self, other: Any) -> Any:
        return self.data >= constant(other).data

    # == and hash stay Python's own, by identity: a node is a place in a graph, not a number.

    def __format__(self, spec: str) -> str:
        if not spec:
            return repr(self)
        try:
            return format(self.data, spec)
        except TypeError:  # Python 3.11 has no format of Fractions
            return format(as_float(self.data), spec)

    def __repr__(self) -> str:
        label = f", label={self.label!r}" if self.label else ""
        return f"Value({self.data!r}, grad={self.grad!r}{label})"

    def named(self, label: str) -> Value:
        """Set the label and return self, so that one can name a node where it is computed.

        >>> Value(2.0).named("x")
        Value(2.0, grad=None, label='x')
        """
        self.label = label
        return self

    def backward(self) -> None:
        """Set `grad` on every node that self depends on: the gradient of self in that node.

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
        found = gradients(self)
        for node in found:  # all sums before any is stored: one may raise an error
            if node.grad is not None and not node.parents:
                found[node] = node.grad + found[node]
        try:
            store(found)
        except BaseException:  # Ctrl-C must not leave half of them new
            store(found)
            raise


register(Value, Value)


def store(found: dict) -> None:
    """Set the grad of each node to what was found for it, unless it is a constant."""
    for node, grad in found.items():
        if node.role != "constant":
            node.grad = grad


def text(label: Any) -> str:
    """The label; TypeError unless it is text."""
    if not isinstance(label, str):
        raise TypeError(
            f'a label must be text, such as "x", and not {label!r:.60}; str(...) makes text of it'
        )
    return label


def no_chain_rule(data: Any, parents: Any) -> Callable:
    """The chain rule of a node that was made by hand and given none: an error in backward()."""
    if isinstance(parents, str):
        raise TypeError(f"a label is given by name: Value({data!r:.60}, label={parents!r:.60})")
    if not isinstance(parents, tuple):
        raise TypeError(f"parents must be a tuple of Values, and not {parents!r:.60}")

    def chain_rule(slope: Any) -> tuple:
        raise TypeError(
            f"a node that holds {data!r:.60} was made with parents but without a chain_rule, and no"
            " gradient can pass; make your function an operation with @operation"
        )

    return chain_rule


def constant(x: Any) -> Value:
    """x as a Value that takes no gradient; a Value as it is."""
    return x if isinstance(x, Value) else Value(x, (), "", None, "", "constant")


def reflected(sign: Callable, x: Any, node: Value) -> Any:
    """sign of x and a node, where x is no Value."""
    return by_element(sign, x, node) if has_elements(x) else sign(constant(x), node)


def plain(x: Value) -> Any:
    """The number in x; a NumPy scalar that was assigned to its data becomes Python's number."""
    if type(x.data) not in PLAIN:
        x.data = number(x.data)
    return x.data


def both(x: Any, y: Any) -> tuple:
    """Two operands as Values of one depth of nesting."""
    if type(x) is not Value:
        x = constant(x)
    if type(y) is not Value:
        y = constant(y)
    if type(x.data) not in PLAIN or type(y.data) not in PLAIN:
        (x, y), _ = operands(x, y)
    return x, y


def operands(*xs: Any) -> tuple[tuple, list]:
    """The operands as Values of one depth of nesting, and the numbers that they hold."""
    numbers = []
    for x in xs:
        if type(x) is not Value or type(x.data) not in PLAIN:
            return mixed(xs)
        numbers.append(x.data)
    return xs, numbers


def mixed(xs: tuple) -> tuple[tuple, list]:
    """What `operands` returns, where not all are Values of plain numbers."""
    nodes = tuple(map(constant, xs))
    numbers = list(map(plain, nodes))
    if Value in map(type, numbers):
        nodes = same_level(nodes)
    elif not PLAIN.issuperset(map(type, numbers)):
        nodes = tuple(map(holding, nodes, beside(*numbers)))
    return nodes, [x.data for x in nodes]


def holding(x: Value, y: Any) -> Value:
    """x if it holds y; otherwise a node that does, where y is the number in x as a float."""
    if y is x.data:
        return x
    return constant(y) if x.role == "constant" else x.as_float()


def same_level(nodes: tuple) -> tuple:
    """The operands at the depth of the deepest; plain numbers fit any depth.

    In the world of X = Value(x), the Value x is a fixed number: seen from X it has no slope. Its
    own derivatives are found one level down, where X's computation is recorded in x's world.
    """
    deepest = max(depth(x) for x in nodes)
    return tuple([x if x.role == "constant" else lifted(x, deepest) for x in nodes])


def lifted(x: Value, deepest: int) -> Value:
    """x nested so deep in Values, in constants as far as it is not."""
    for _ in range(deepest - depth(x)):
        x = Value(x, (), "", None, x.label, "constant")
    return x


def depth(x: Any) -> int:
    """How many Values x is nested in: 0 for a plain number, 2 for Value(Value(3.0))."""
    return 1 + depth(x.data) if isinstance(x, Value) else 0


def max_or_min(choose: Any, *xs: Any) -> Value:
    """The largest or smallest as a node: the operands that tie for it share the slope."""
    nodes, xs = operands(*xs)  # type: ignore[assignment]
    y = choose(*xs)

    def chain_rule(slope: Any) -> tuple:
        ties = [equal(x, y) for x in xs]
        share = slope / total(*ties)
        return tuple([where(tie, share, 0) for tie in ties])

    return Value(y, nodes, choose.op, chain_rule)


def whole_power(node: Value, n: int) -> Value:
    """node ** n for a float and a plain int, as in x ** 2: the short way, since it is frequent."""
    x, exponent = node.data, Value(n, (), "", None, "", "constant")
    try:
        y = x**n
    except ArithmeticError:  # too large, or a power of 0
        y = evaluate(power, node, exponent)
    return Value(y, (node, exponent), power.op, lambda slope: (slope * power_slope(x, n), 0))


def evaluate(f: Callable, x: Value, *y: Value) -> Any:
    """f of the numbers in one node or two; an error names the nodes that it happened at."""
    try:
        return f(x.data, y[0].data) if y else f(x.data)
    except (ValueError, ZeroDivisionError) as error:
        names = ", ".join([f"{x.label} = {innermost(x)}" for x in (x, *y) if x.label])
        if not names or "(here" in str(error):
            raise
        raise type(error)(f"{error} (here {names})") from None
