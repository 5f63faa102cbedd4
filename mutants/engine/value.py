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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


def to_both(slope):
    """The chain rule of +: it needs no numbers, so that all sums can share it."""
    return slope, slope
mutants_xǁValueǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁ__add____mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁ__mul____mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁ__sub____mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁ__truediv____mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁ__pow____mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁ__neg____mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁ__abs____mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁexp__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁexpm1__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁlog__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁlog1p__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁsqrt__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁsin__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁcos__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁtan__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁatan__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁsinh__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁcosh__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁtanh__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁsigmoid__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁlog_sigmoid__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁsoftplus__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁrelu__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁleaky_relu__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁmaximum__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁminimum__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁtotal__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁnorm__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁsoftmax__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁlogsumexp__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁcross_entropy__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁwhere__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁequal__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁreciprocal__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁlog_factor__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁpower_slope__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁone__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁ__radd____mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁ__rmul____mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁ__rsub____mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁ__rtruediv____mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁ__rpow____mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁ__lt____mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁ__le____mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁ__gt____mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁ__ge____mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁ__bool____mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁ__float____mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁ__reduce_ex____mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁ__format____mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁ__repr____mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁnamed__mutmut: MutantDict = {}  # type: ignore
mutants_xǁValueǁbackward__mutmut: MutantDict = {}  # type: ignore


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

    @_mutmut_mutated(mutants_xǁValueǁ__init____mutmut)
    def __init__(self, data, parents=(), op="", chain_rule=None, label=""):
        self.data = data if parents or type(data) is float else elementary.number(data)
        self.grad = None
        self.parents = parents
        self.op = op
        self.chain_rule = chain_rule
        self.label = label

    def xǁValueǁ__init____mutmut_orig(self, data, parents=(), op="", chain_rule=None, label=""):
        self.data = data if parents or type(data) is float else elementary.number(data)
        self.grad = None
        self.parents = parents
        self.op = op
        self.chain_rule = chain_rule
        self.label = label

    def xǁValueǁ__init____mutmut_1(self, data, parents=(), op="XXXX", chain_rule=None, label=""):
        self.data = data if parents or type(data) is float else elementary.number(data)
        self.grad = None
        self.parents = parents
        self.op = op
        self.chain_rule = chain_rule
        self.label = label

    def xǁValueǁ__init____mutmut_2(self, data, parents=(), op="", chain_rule=None, label="XXXX"):
        self.data = data if parents or type(data) is float else elementary.number(data)
        self.grad = None
        self.parents = parents
        self.op = op
        self.chain_rule = chain_rule
        self.label = label

    def xǁValueǁ__init____mutmut_3(self, data, parents=(), op="", chain_rule=None, label=""):
        self.data = None
        self.grad = None
        self.parents = parents
        self.op = op
        self.chain_rule = chain_rule
        self.label = label

    def xǁValueǁ__init____mutmut_4(self, data, parents=(), op="", chain_rule=None, label=""):
        self.data = data if (parents or type(data) is float) and False else elementary.number(data)
        self.grad = None
        self.parents = parents
        self.op = op
        self.chain_rule = chain_rule
        self.label = label

    def xǁValueǁ__init____mutmut_5(self, data, parents=(), op="", chain_rule=None, label=""):
        self.data = data if (parents or type(data) is float) or True else elementary.number(data)
        self.grad = None
        self.parents = parents
        self.op = op
        self.chain_rule = chain_rule
        self.label = label

    def xǁValueǁ__init____mutmut_6(self, data, parents=(), op="", chain_rule=None, label=""):
        self.data = data if parents and type(data) is float else elementary.number(data)
        self.grad = None
        self.parents = parents
        self.op = op
        self.chain_rule = chain_rule
        self.label = label

    def xǁValueǁ__init____mutmut_7(self, data, parents=(), op="", chain_rule=None, label=""):
        self.data = data if parents or type(None) is float else elementary.number(data)
        self.grad = None
        self.parents = parents
        self.op = op
        self.chain_rule = chain_rule
        self.label = label

    def xǁValueǁ__init____mutmut_8(self, data, parents=(), op="", chain_rule=None, label=""):
        self.data = data if parents or type(data) is not float else elementary.number(data)
        self.grad = None
        self.parents = parents
        self.op = op
        self.chain_rule = chain_rule
        self.label = label

    def xǁValueǁ__init____mutmut_9(self, data, parents=(), op="", chain_rule=None, label=""):
        self.data = data if parents or type(data) is float else elementary.number(None)
        self.grad = None
        self.parents = parents
        self.op = op
        self.chain_rule = chain_rule
        self.label = label

    def xǁValueǁ__init____mutmut_10(self, data, parents=(), op="", chain_rule=None, label=""):
        self.data = data if parents or type(data) is float else elementary.number(data)
        self.grad = ""
        self.parents = parents
        self.op = op
        self.chain_rule = chain_rule
        self.label = label

    def xǁValueǁ__init____mutmut_11(self, data, parents=(), op="", chain_rule=None, label=""):
        self.data = data if parents or type(data) is float else elementary.number(data)
        self.grad = None
        self.parents = None
        self.op = op
        self.chain_rule = chain_rule
        self.label = label

    def xǁValueǁ__init____mutmut_12(self, data, parents=(), op="", chain_rule=None, label=""):
        self.data = data if parents or type(data) is float else elementary.number(data)
        self.grad = None
        self.parents = parents
        self.op = None
        self.chain_rule = chain_rule
        self.label = label

    def xǁValueǁ__init____mutmut_13(self, data, parents=(), op="", chain_rule=None, label=""):
        self.data = data if parents or type(data) is float else elementary.number(data)
        self.grad = None
        self.parents = parents
        self.op = op
        self.chain_rule = None
        self.label = label

    def xǁValueǁ__init____mutmut_14(self, data, parents=(), op="", chain_rule=None, label=""):
        self.data = data if parents or type(data) is float else elementary.number(data)
        self.grad = None
        self.parents = parents
        self.op = op
        self.chain_rule = chain_rule
        self.label = None

    @_mutmut_mutated(mutants_xǁValueǁ__add____mutmut)
    def __add__(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)  # constants and nesting, paid for only when there
        return Value(self.data + other.data, (self, other), "+", to_both)

    def xǁValueǁ__add____mutmut_orig(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)  # constants and nesting, paid for only when there
        return Value(self.data + other.data, (self, other), "+", to_both)

    def xǁValueǁ__add____mutmut_1(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value or type(self.data) is Value and type(other.data) is Value:
            self, other = levelled(self, other)  # constants and nesting, paid for only when there
        return Value(self.data + other.data, (self, other), "+", to_both)

    def xǁValueǁ__add____mutmut_2(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value and type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)  # constants and nesting, paid for only when there
        return Value(self.data + other.data, (self, other), "+", to_both)

    def xǁValueǁ__add____mutmut_3(self, other):
        """The slope that arrives goes to both."""
        if type(None) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)  # constants and nesting, paid for only when there
        return Value(self.data + other.data, (self, other), "+", to_both)

    def xǁValueǁ__add____mutmut_4(self, other):
        """The slope that arrives goes to both."""
        if type(other) is Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)  # constants and nesting, paid for only when there
        return Value(self.data + other.data, (self, other), "+", to_both)

    def xǁValueǁ__add____mutmut_5(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value or type(None) is Value or type(other.data) is Value:
            self, other = levelled(self, other)  # constants and nesting, paid for only when there
        return Value(self.data + other.data, (self, other), "+", to_both)

    def xǁValueǁ__add____mutmut_6(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value or type(self.data) is not Value or type(other.data) is Value:
            self, other = levelled(self, other)  # constants and nesting, paid for only when there
        return Value(self.data + other.data, (self, other), "+", to_both)

    def xǁValueǁ__add____mutmut_7(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value or type(self.data) is Value or type(None) is Value:
            self, other = levelled(self, other)  # constants and nesting, paid for only when there
        return Value(self.data + other.data, (self, other), "+", to_both)

    def xǁValueǁ__add____mutmut_8(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is not Value:
            self, other = levelled(self, other)  # constants and nesting, paid for only when there
        return Value(self.data + other.data, (self, other), "+", to_both)

    def xǁValueǁ__add____mutmut_9(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = None  # constants and nesting, paid for only when there
        return Value(self.data + other.data, (self, other), "+", to_both)

    def xǁValueǁ__add____mutmut_10(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(None, other)  # constants and nesting, paid for only when there
        return Value(self.data + other.data, (self, other), "+", to_both)

    def xǁValueǁ__add____mutmut_11(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, None)  # constants and nesting, paid for only when there
        return Value(self.data + other.data, (self, other), "+", to_both)

    def xǁValueǁ__add____mutmut_12(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(other)  # constants and nesting, paid for only when there
        return Value(self.data + other.data, (self, other), "+", to_both)

    def xǁValueǁ__add____mutmut_13(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, )  # constants and nesting, paid for only when there
        return Value(self.data + other.data, (self, other), "+", to_both)

    def xǁValueǁ__add____mutmut_14(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)  # constants and nesting, paid for only when there
        return Value(None, (self, other), "+", to_both)

    def xǁValueǁ__add____mutmut_15(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)  # constants and nesting, paid for only when there
        return Value(self.data + other.data, None, "+", to_both)

    def xǁValueǁ__add____mutmut_16(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)  # constants and nesting, paid for only when there
        return Value(self.data + other.data, (self, other), None, to_both)

    def xǁValueǁ__add____mutmut_17(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)  # constants and nesting, paid for only when there
        return Value(self.data + other.data, (self, other), "+", None)

    def xǁValueǁ__add____mutmut_18(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)  # constants and nesting, paid for only when there
        return Value((self, other), "+", to_both)

    def xǁValueǁ__add____mutmut_19(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)  # constants and nesting, paid for only when there
        return Value(self.data + other.data, "+", to_both)

    def xǁValueǁ__add____mutmut_20(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)  # constants and nesting, paid for only when there
        return Value(self.data + other.data, (self, other), to_both)

    def xǁValueǁ__add____mutmut_21(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)  # constants and nesting, paid for only when there
        return Value(self.data + other.data, (self, other), "+", )

    def xǁValueǁ__add____mutmut_22(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)  # constants and nesting, paid for only when there
        return Value(self.data - other.data, (self, other), "+", to_both)

    def xǁValueǁ__add____mutmut_23(self, other):
        """The slope that arrives goes to both."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)  # constants and nesting, paid for only when there
        return Value(self.data + other.data, (self, other), "XX+XX", to_both)

    @_mutmut_mutated(mutants_xǁValueǁ__mul____mutmut)
    def __mul__(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, (self, other), "*", chain_rule)

    def xǁValueǁ__mul____mutmut_orig(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, (self, other), "*", chain_rule)

    def xǁValueǁ__mul____mutmut_1(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is Value and type(other.data) is Value:
            self, other = levelled(self, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, (self, other), "*", chain_rule)

    def xǁValueǁ__mul____mutmut_2(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value and type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, (self, other), "*", chain_rule)

    def xǁValueǁ__mul____mutmut_3(self, other):
        """Each factor's slope is the other factor."""
        if type(None) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, (self, other), "*", chain_rule)

    def xǁValueǁ__mul____mutmut_4(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, (self, other), "*", chain_rule)

    def xǁValueǁ__mul____mutmut_5(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(None) is Value or type(other.data) is Value:
            self, other = levelled(self, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, (self, other), "*", chain_rule)

    def xǁValueǁ__mul____mutmut_6(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is not Value or type(other.data) is Value:
            self, other = levelled(self, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, (self, other), "*", chain_rule)

    def xǁValueǁ__mul____mutmut_7(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is Value or type(None) is Value:
            self, other = levelled(self, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, (self, other), "*", chain_rule)

    def xǁValueǁ__mul____mutmut_8(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is not Value:
            self, other = levelled(self, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, (self, other), "*", chain_rule)

    def xǁValueǁ__mul____mutmut_9(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = None
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, (self, other), "*", chain_rule)

    def xǁValueǁ__mul____mutmut_10(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(None, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, (self, other), "*", chain_rule)

    def xǁValueǁ__mul____mutmut_11(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, None)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, (self, other), "*", chain_rule)

    def xǁValueǁ__mul____mutmut_12(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, (self, other), "*", chain_rule)

    def xǁValueǁ__mul____mutmut_13(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, )
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, (self, other), "*", chain_rule)

    def xǁValueǁ__mul____mutmut_14(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)
        a, b = None

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, (self, other), "*", chain_rule)

    def xǁValueǁ__mul____mutmut_15(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope / b, slope * a

        return Value(a * b, (self, other), "*", chain_rule)

    def xǁValueǁ__mul____mutmut_16(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope / a

        return Value(a * b, (self, other), "*", chain_rule)

    def xǁValueǁ__mul____mutmut_17(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(None, (self, other), "*", chain_rule)

    def xǁValueǁ__mul____mutmut_18(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, None, "*", chain_rule)

    def xǁValueǁ__mul____mutmut_19(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, (self, other), None, chain_rule)

    def xǁValueǁ__mul____mutmut_20(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, (self, other), "*", None)

    def xǁValueǁ__mul____mutmut_21(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value((self, other), "*", chain_rule)

    def xǁValueǁ__mul____mutmut_22(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, "*", chain_rule)

    def xǁValueǁ__mul____mutmut_23(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, (self, other), chain_rule)

    def xǁValueǁ__mul____mutmut_24(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, (self, other), "*", )

    def xǁValueǁ__mul____mutmut_25(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a / b, (self, other), "*", chain_rule)

    def xǁValueǁ__mul____mutmut_26(self, other):
        """Each factor's slope is the other factor."""
        if type(other) is not Value or type(self.data) is Value or type(other.data) is Value:
            self, other = levelled(self, other)
        a, b = self.data, other.data

        def chain_rule(slope):
            return slope * b, slope * a

        return Value(a * b, (self, other), "XX*XX", chain_rule)

    @_mutmut_mutated(mutants_xǁValueǁ__sub____mutmut)
    def __sub__(self, other):
        """What is subtracted gets the slope with its sign turned."""
        self, other = levelled(self, other)
        return Value(self.data - other.data, (self, other), "-", lambda slope: (slope, -slope))

    def xǁValueǁ__sub____mutmut_orig(self, other):
        """What is subtracted gets the slope with its sign turned."""
        self, other = levelled(self, other)
        return Value(self.data - other.data, (self, other), "-", lambda slope: (slope, -slope))

    def xǁValueǁ__sub____mutmut_1(self, other):
        """What is subtracted gets the slope with its sign turned."""
        self, other = None
        return Value(self.data - other.data, (self, other), "-", lambda slope: (slope, -slope))

    def xǁValueǁ__sub____mutmut_2(self, other):
        """What is subtracted gets the slope with its sign turned."""
        self, other = levelled(None, other)
        return Value(self.data - other.data, (self, other), "-", lambda slope: (slope, -slope))

    def xǁValueǁ__sub____mutmut_3(self, other):
        """What is subtracted gets the slope with its sign turned."""
        self, other = levelled(self, None)
        return Value(self.data - other.data, (self, other), "-", lambda slope: (slope, -slope))

    def xǁValueǁ__sub____mutmut_4(self, other):
        """What is subtracted gets the slope with its sign turned."""
        self, other = levelled(other)
        return Value(self.data - other.data, (self, other), "-", lambda slope: (slope, -slope))

    def xǁValueǁ__sub____mutmut_5(self, other):
        """What is subtracted gets the slope with its sign turned."""
        self, other = levelled(self, )
        return Value(self.data - other.data, (self, other), "-", lambda slope: (slope, -slope))

    def xǁValueǁ__sub____mutmut_6(self, other):
        """What is subtracted gets the slope with its sign turned."""
        self, other = levelled(self, other)
        return Value(None, (self, other), "-", lambda slope: (slope, -slope))

    def xǁValueǁ__sub____mutmut_7(self, other):
        """What is subtracted gets the slope with its sign turned."""
        self, other = levelled(self, other)
        return Value(self.data - other.data, None, "-", lambda slope: (slope, -slope))

    def xǁValueǁ__sub____mutmut_8(self, other):
        """What is subtracted gets the slope with its sign turned."""
        self, other = levelled(self, other)
        return Value(self.data - other.data, (self, other), None, lambda slope: (slope, -slope))

    def xǁValueǁ__sub____mutmut_9(self, other):
        """What is subtracted gets the slope with its sign turned."""
        self, other = levelled(self, other)
        return Value(self.data - other.data, (self, other), "-", None)

    def xǁValueǁ__sub____mutmut_10(self, other):
        """What is subtracted gets the slope with its sign turned."""
        self, other = levelled(self, other)
        return Value((self, other), "-", lambda slope: (slope, -slope))

    def xǁValueǁ__sub____mutmut_11(self, other):
        """What is subtracted gets the slope with its sign turned."""
        self, other = levelled(self, other)
        return Value(self.data - other.data, "-", lambda slope: (slope, -slope))

    def xǁValueǁ__sub____mutmut_12(self, other):
        """What is subtracted gets the slope with its sign turned."""
        self, other = levelled(self, other)
        return Value(self.data - other.data, (self, other), lambda slope: (slope, -slope))

    def xǁValueǁ__sub____mutmut_13(self, other):
        """What is subtracted gets the slope with its sign turned."""
        self, other = levelled(self, other)
        return Value(self.data - other.data, (self, other), "-", )

    def xǁValueǁ__sub____mutmut_14(self, other):
        """What is subtracted gets the slope with its sign turned."""
        self, other = levelled(self, other)
        return Value(self.data + other.data, (self, other), "-", lambda slope: (slope, -slope))

    def xǁValueǁ__sub____mutmut_15(self, other):
        """What is subtracted gets the slope with its sign turned."""
        self, other = levelled(self, other)
        return Value(self.data - other.data, (self, other), "XX-XX", lambda slope: (slope, -slope))

    def xǁValueǁ__sub____mutmut_16(self, other):
        """What is subtracted gets the slope with its sign turned."""
        self, other = levelled(self, other)
        return Value(self.data - other.data, (self, other), "-", lambda slope: None)

    def xǁValueǁ__sub____mutmut_17(self, other):
        """What is subtracted gets the slope with its sign turned."""
        self, other = levelled(self, other)
        return Value(self.data - other.data, (self, other), "-", lambda slope: (slope, +slope))

    @_mutmut_mutated(mutants_xǁValueǁ__truediv____mutmut)
    def __truediv__(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, other)
        b, ratio = other.data, attempted(elementary.divide, self, other)

        def chain_rule(slope):
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), "/", chain_rule)

    def xǁValueǁ__truediv____mutmut_orig(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, other)
        b, ratio = other.data, attempted(elementary.divide, self, other)

        def chain_rule(slope):
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), "/", chain_rule)

    def xǁValueǁ__truediv____mutmut_1(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = None
        b, ratio = other.data, attempted(elementary.divide, self, other)

        def chain_rule(slope):
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), "/", chain_rule)

    def xǁValueǁ__truediv____mutmut_2(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(None, other)
        b, ratio = other.data, attempted(elementary.divide, self, other)

        def chain_rule(slope):
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), "/", chain_rule)

    def xǁValueǁ__truediv____mutmut_3(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, None)
        b, ratio = other.data, attempted(elementary.divide, self, other)

        def chain_rule(slope):
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), "/", chain_rule)

    def xǁValueǁ__truediv____mutmut_4(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(other)
        b, ratio = other.data, attempted(elementary.divide, self, other)

        def chain_rule(slope):
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), "/", chain_rule)

    def xǁValueǁ__truediv____mutmut_5(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, )
        b, ratio = other.data, attempted(elementary.divide, self, other)

        def chain_rule(slope):
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), "/", chain_rule)

    def xǁValueǁ__truediv____mutmut_6(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, other)
        b, ratio = None

        def chain_rule(slope):
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), "/", chain_rule)

    def xǁValueǁ__truediv____mutmut_7(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, other)
        b, ratio = other.data, attempted(None, self, other)

        def chain_rule(slope):
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), "/", chain_rule)

    def xǁValueǁ__truediv____mutmut_8(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, other)
        b, ratio = other.data, attempted(elementary.divide, None, other)

        def chain_rule(slope):
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), "/", chain_rule)

    def xǁValueǁ__truediv____mutmut_9(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, other)
        b, ratio = other.data, attempted(elementary.divide, self, None)

        def chain_rule(slope):
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), "/", chain_rule)

    def xǁValueǁ__truediv____mutmut_10(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, other)
        b, ratio = other.data, attempted(self, other)

        def chain_rule(slope):
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), "/", chain_rule)

    def xǁValueǁ__truediv____mutmut_11(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, other)
        b, ratio = other.data, attempted(elementary.divide, other)

        def chain_rule(slope):
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), "/", chain_rule)

    def xǁValueǁ__truediv____mutmut_12(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, other)
        b, ratio = other.data, attempted(elementary.divide, self, )

        def chain_rule(slope):
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), "/", chain_rule)

    def xǁValueǁ__truediv____mutmut_13(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, other)
        b, ratio = other.data, attempted(elementary.divide, self, other)

        def chain_rule(slope):
            return slope * b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), "/", chain_rule)

    def xǁValueǁ__truediv____mutmut_14(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, other)
        b, ratio = other.data, attempted(elementary.divide, self, other)

        def chain_rule(slope):
            return slope / b, slope / -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), "/", chain_rule)

    def xǁValueǁ__truediv____mutmut_15(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, other)
        b, ratio = other.data, attempted(elementary.divide, self, other)

        def chain_rule(slope):
            return slope / b, slope * +(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), "/", chain_rule)

    def xǁValueǁ__truediv____mutmut_16(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, other)
        b, ratio = other.data, attempted(elementary.divide, self, other)

        def chain_rule(slope):
            return slope / b, slope * -(ratio * b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), "/", chain_rule)

    def xǁValueǁ__truediv____mutmut_17(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, other)
        b, ratio = other.data, attempted(elementary.divide, self, other)

        def chain_rule(slope):
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(None, (self, other), "/", chain_rule)

    def xǁValueǁ__truediv____mutmut_18(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, other)
        b, ratio = other.data, attempted(elementary.divide, self, other)

        def chain_rule(slope):
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, None, "/", chain_rule)

    def xǁValueǁ__truediv____mutmut_19(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, other)
        b, ratio = other.data, attempted(elementary.divide, self, other)

        def chain_rule(slope):
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), None, chain_rule)

    def xǁValueǁ__truediv____mutmut_20(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, other)
        b, ratio = other.data, attempted(elementary.divide, self, other)

        def chain_rule(slope):
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), "/", None)

    def xǁValueǁ__truediv____mutmut_21(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, other)
        b, ratio = other.data, attempted(elementary.divide, self, other)

        def chain_rule(slope):
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value((self, other), "/", chain_rule)

    def xǁValueǁ__truediv____mutmut_22(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, other)
        b, ratio = other.data, attempted(elementary.divide, self, other)

        def chain_rule(slope):
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, "/", chain_rule)

    def xǁValueǁ__truediv____mutmut_23(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, other)
        b, ratio = other.data, attempted(elementary.divide, self, other)

        def chain_rule(slope):
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), chain_rule)

    def xǁValueǁ__truediv____mutmut_24(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, other)
        b, ratio = other.data, attempted(elementary.divide, self, other)

        def chain_rule(slope):
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), "/", )

    def xǁValueǁ__truediv____mutmut_25(self, other):
        """ZeroDivisionError where other is 0."""
        self, other = levelled(self, other)
        b, ratio = other.data, attempted(elementary.divide, self, other)

        def chain_rule(slope):
            return slope / b, slope * -(ratio / b)  # a / b**2 would overflow sooner

        return Value(ratio, (self, other), "XX/XX", chain_rule)

    @_mutmut_mutated(mutants_xǁValueǁ__pow____mutmut)
    def __pow__(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_orig(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_1(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = None
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_2(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(None, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_3(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, None)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_4(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_5(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, )
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_6(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = None
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_7(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(None, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_8(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, None, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_9(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, None)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_10(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_11(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_12(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, )
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_13(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = None  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_14(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op != "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_15(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "XXconstantXX"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_16(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "CONSTANT"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_17(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope / power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_18(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(None, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_19(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, None), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_20(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_21(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, ), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_22(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if (fixed) and False else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_23(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if (fixed) or True else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_24(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 1 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_25(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y / log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_26(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope / y * log_factor(x)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_27(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(None)

        return Value(y, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_28(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(None, (self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_29(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, None, "**", chain_rule)

    def xǁValueǁ__pow____mutmut_30(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), None, chain_rule)

    def xǁValueǁ__pow____mutmut_31(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", None)

    def xǁValueǁ__pow____mutmut_32(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value((self, other), "**", chain_rule)

    def xǁValueǁ__pow____mutmut_33(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, "**", chain_rule)

    def xǁValueǁ__pow____mutmut_34(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), chain_rule)

    def xǁValueǁ__pow____mutmut_35(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "**", )

    def xǁValueǁ__pow____mutmut_36(self, other):
        """ZeroDivisionError for 0 ** -1, ValueError for (-8) ** (1/3)."""
        self, other = levelled(self, other)
        x, n, y = self.data, other.data, attempted(elementary.power, self, other)
        fixed = other.op == "constant"  # needs no slope, so that x needs no logarithm

        def chain_rule(slope):
            return slope * power_slope(x, n), 0 if fixed else slope * y * log_factor(x)

        return Value(y, (self, other), "XX**XX", chain_rule)

    @_mutmut_mutated(mutants_xǁValueǁ__neg____mutmut)
    def __neg__(self):
        """The slope with its sign turned."""
        return Value(-self.data, (self,), "neg", lambda slope: (-slope,))

    def xǁValueǁ__neg____mutmut_orig(self):
        """The slope with its sign turned."""
        return Value(-self.data, (self,), "neg", lambda slope: (-slope,))

    def xǁValueǁ__neg____mutmut_1(self):
        """The slope with its sign turned."""
        return Value(None, (self,), "neg", lambda slope: (-slope,))

    def xǁValueǁ__neg____mutmut_2(self):
        """The slope with its sign turned."""
        return Value(-self.data, None, "neg", lambda slope: (-slope,))

    def xǁValueǁ__neg____mutmut_3(self):
        """The slope with its sign turned."""
        return Value(-self.data, (self,), None, lambda slope: (-slope,))

    def xǁValueǁ__neg____mutmut_4(self):
        """The slope with its sign turned."""
        return Value(-self.data, (self,), "neg", None)

    def xǁValueǁ__neg____mutmut_5(self):
        """The slope with its sign turned."""
        return Value((self,), "neg", lambda slope: (-slope,))

    def xǁValueǁ__neg____mutmut_6(self):
        """The slope with its sign turned."""
        return Value(-self.data, "neg", lambda slope: (-slope,))

    def xǁValueǁ__neg____mutmut_7(self):
        """The slope with its sign turned."""
        return Value(-self.data, (self,), lambda slope: (-slope,))

    def xǁValueǁ__neg____mutmut_8(self):
        """The slope with its sign turned."""
        return Value(-self.data, (self,), "neg", )

    def xǁValueǁ__neg____mutmut_9(self):
        """The slope with its sign turned."""
        return Value(+self.data, (self,), "neg", lambda slope: (-slope,))

    def xǁValueǁ__neg____mutmut_10(self):
        """The slope with its sign turned."""
        return Value(-self.data, (self,), "XXnegXX", lambda slope: (-slope,))

    def xǁValueǁ__neg____mutmut_11(self):
        """The slope with its sign turned."""
        return Value(-self.data, (self,), "NEG", lambda slope: (-slope,))

    def xǁValueǁ__neg____mutmut_12(self):
        """The slope with its sign turned."""
        return Value(-self.data, (self,), "neg", lambda slope: None)

    def xǁValueǁ__neg____mutmut_13(self):
        """The slope with its sign turned."""
        return Value(-self.data, (self,), "neg", lambda slope: (+slope,))

    @_mutmut_mutated(mutants_xǁValueǁ__abs____mutmut)
    def __abs__(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, where(-x, -slope, 0)),)

        return Value(absolute(x), (self,), "abs", chain_rule)

    def xǁValueǁ__abs____mutmut_orig(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, where(-x, -slope, 0)),)

        return Value(absolute(x), (self,), "abs", chain_rule)

    def xǁValueǁ__abs____mutmut_1(self):
        """The slope at 0 is 0."""
        x = None

        def chain_rule(slope):
            return (where(x, slope, where(-x, -slope, 0)),)

        return Value(absolute(x), (self,), "abs", chain_rule)

    def xǁValueǁ__abs____mutmut_2(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(None, slope, where(-x, -slope, 0)),)

        return Value(absolute(x), (self,), "abs", chain_rule)

    def xǁValueǁ__abs____mutmut_3(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, None, where(-x, -slope, 0)),)

        return Value(absolute(x), (self,), "abs", chain_rule)

    def xǁValueǁ__abs____mutmut_4(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, None),)

        return Value(absolute(x), (self,), "abs", chain_rule)

    def xǁValueǁ__abs____mutmut_5(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(slope, where(-x, -slope, 0)),)

        return Value(absolute(x), (self,), "abs", chain_rule)

    def xǁValueǁ__abs____mutmut_6(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, where(-x, -slope, 0)),)

        return Value(absolute(x), (self,), "abs", chain_rule)

    def xǁValueǁ__abs____mutmut_7(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, ),)

        return Value(absolute(x), (self,), "abs", chain_rule)

    def xǁValueǁ__abs____mutmut_8(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, where(None, -slope, 0)),)

        return Value(absolute(x), (self,), "abs", chain_rule)

    def xǁValueǁ__abs____mutmut_9(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, where(-x, None, 0)),)

        return Value(absolute(x), (self,), "abs", chain_rule)

    def xǁValueǁ__abs____mutmut_10(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, where(-x, -slope, None)),)

        return Value(absolute(x), (self,), "abs", chain_rule)

    def xǁValueǁ__abs____mutmut_11(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, where(-slope, 0)),)

        return Value(absolute(x), (self,), "abs", chain_rule)

    def xǁValueǁ__abs____mutmut_12(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, where(-x, 0)),)

        return Value(absolute(x), (self,), "abs", chain_rule)

    def xǁValueǁ__abs____mutmut_13(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, where(-x, -slope, )),)

        return Value(absolute(x), (self,), "abs", chain_rule)

    def xǁValueǁ__abs____mutmut_14(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, where(+x, -slope, 0)),)

        return Value(absolute(x), (self,), "abs", chain_rule)

    def xǁValueǁ__abs____mutmut_15(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, where(-x, +slope, 0)),)

        return Value(absolute(x), (self,), "abs", chain_rule)

    def xǁValueǁ__abs____mutmut_16(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, where(-x, -slope, 1)),)

        return Value(absolute(x), (self,), "abs", chain_rule)

    def xǁValueǁ__abs____mutmut_17(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, where(-x, -slope, 0)),)

        return Value(None, (self,), "abs", chain_rule)

    def xǁValueǁ__abs____mutmut_18(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, where(-x, -slope, 0)),)

        return Value(absolute(x), None, "abs", chain_rule)

    def xǁValueǁ__abs____mutmut_19(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, where(-x, -slope, 0)),)

        return Value(absolute(x), (self,), None, chain_rule)

    def xǁValueǁ__abs____mutmut_20(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, where(-x, -slope, 0)),)

        return Value(absolute(x), (self,), "abs", None)

    def xǁValueǁ__abs____mutmut_21(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, where(-x, -slope, 0)),)

        return Value((self,), "abs", chain_rule)

    def xǁValueǁ__abs____mutmut_22(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, where(-x, -slope, 0)),)

        return Value(absolute(x), "abs", chain_rule)

    def xǁValueǁ__abs____mutmut_23(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, where(-x, -slope, 0)),)

        return Value(absolute(x), (self,), chain_rule)

    def xǁValueǁ__abs____mutmut_24(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, where(-x, -slope, 0)),)

        return Value(absolute(x), (self,), "abs", )

    def xǁValueǁ__abs____mutmut_25(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, where(-x, -slope, 0)),)

        return Value(absolute(None), (self,), "abs", chain_rule)

    def xǁValueǁ__abs____mutmut_26(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, where(-x, -slope, 0)),)

        return Value(absolute(x), (self,), "XXabsXX", chain_rule)

    def xǁValueǁ__abs____mutmut_27(self):
        """The slope at 0 is 0."""
        x = self.data

        def chain_rule(slope):
            return (where(x, slope, where(-x, -slope, 0)),)

        return Value(absolute(x), (self,), "ABS", chain_rule)

    @_mutmut_mutated(mutants_xǁValueǁexp__mutmut)
    def exp(self):
        """e to the power of x: its slope is itself."""
        y = exp(self.data)
        return Value(y, (self,), "exp", lambda slope: (slope * y,))

    def xǁValueǁexp__mutmut_orig(self):
        """e to the power of x: its slope is itself."""
        y = exp(self.data)
        return Value(y, (self,), "exp", lambda slope: (slope * y,))

    def xǁValueǁexp__mutmut_1(self):
        """e to the power of x: its slope is itself."""
        y = None
        return Value(y, (self,), "exp", lambda slope: (slope * y,))

    def xǁValueǁexp__mutmut_2(self):
        """e to the power of x: its slope is itself."""
        y = exp(None)
        return Value(y, (self,), "exp", lambda slope: (slope * y,))

    def xǁValueǁexp__mutmut_3(self):
        """e to the power of x: its slope is itself."""
        y = exp(self.data)
        return Value(None, (self,), "exp", lambda slope: (slope * y,))

    def xǁValueǁexp__mutmut_4(self):
        """e to the power of x: its slope is itself."""
        y = exp(self.data)
        return Value(y, None, "exp", lambda slope: (slope * y,))

    def xǁValueǁexp__mutmut_5(self):
        """e to the power of x: its slope is itself."""
        y = exp(self.data)
        return Value(y, (self,), None, lambda slope: (slope * y,))

    def xǁValueǁexp__mutmut_6(self):
        """e to the power of x: its slope is itself."""
        y = exp(self.data)
        return Value(y, (self,), "exp", None)

    def xǁValueǁexp__mutmut_7(self):
        """e to the power of x: its slope is itself."""
        y = exp(self.data)
        return Value((self,), "exp", lambda slope: (slope * y,))

    def xǁValueǁexp__mutmut_8(self):
        """e to the power of x: its slope is itself."""
        y = exp(self.data)
        return Value(y, "exp", lambda slope: (slope * y,))

    def xǁValueǁexp__mutmut_9(self):
        """e to the power of x: its slope is itself."""
        y = exp(self.data)
        return Value(y, (self,), lambda slope: (slope * y,))

    def xǁValueǁexp__mutmut_10(self):
        """e to the power of x: its slope is itself."""
        y = exp(self.data)
        return Value(y, (self,), "exp", )

    def xǁValueǁexp__mutmut_11(self):
        """e to the power of x: its slope is itself."""
        y = exp(self.data)
        return Value(y, (self,), "XXexpXX", lambda slope: (slope * y,))

    def xǁValueǁexp__mutmut_12(self):
        """e to the power of x: its slope is itself."""
        y = exp(self.data)
        return Value(y, (self,), "EXP", lambda slope: (slope * y,))

    def xǁValueǁexp__mutmut_13(self):
        """e to the power of x: its slope is itself."""
        y = exp(self.data)
        return Value(y, (self,), "exp", lambda slope: None)

    def xǁValueǁexp__mutmut_14(self):
        """e to the power of x: its slope is itself."""
        y = exp(self.data)
        return Value(y, (self,), "exp", lambda slope: (slope / y,))

    @_mutmut_mutated(mutants_xǁValueǁexpm1__mutmut)
    def expm1(self):
        """exp(x) - 1, precisely."""
        x = self.data
        return Value(expm1(x), (self,), "expm1", lambda slope: (slope * exp(x),))

    def xǁValueǁexpm1__mutmut_orig(self):
        """exp(x) - 1, precisely."""
        x = self.data
        return Value(expm1(x), (self,), "expm1", lambda slope: (slope * exp(x),))

    def xǁValueǁexpm1__mutmut_1(self):
        """exp(x) - 1, precisely."""
        x = None
        return Value(expm1(x), (self,), "expm1", lambda slope: (slope * exp(x),))

    def xǁValueǁexpm1__mutmut_2(self):
        """exp(x) - 1, precisely."""
        x = self.data
        return Value(None, (self,), "expm1", lambda slope: (slope * exp(x),))

    def xǁValueǁexpm1__mutmut_3(self):
        """exp(x) - 1, precisely."""
        x = self.data
        return Value(expm1(x), None, "expm1", lambda slope: (slope * exp(x),))

    def xǁValueǁexpm1__mutmut_4(self):
        """exp(x) - 1, precisely."""
        x = self.data
        return Value(expm1(x), (self,), None, lambda slope: (slope * exp(x),))

    def xǁValueǁexpm1__mutmut_5(self):
        """exp(x) - 1, precisely."""
        x = self.data
        return Value(expm1(x), (self,), "expm1", None)

    def xǁValueǁexpm1__mutmut_6(self):
        """exp(x) - 1, precisely."""
        x = self.data
        return Value((self,), "expm1", lambda slope: (slope * exp(x),))

    def xǁValueǁexpm1__mutmut_7(self):
        """exp(x) - 1, precisely."""
        x = self.data
        return Value(expm1(x), "expm1", lambda slope: (slope * exp(x),))

    def xǁValueǁexpm1__mutmut_8(self):
        """exp(x) - 1, precisely."""
        x = self.data
        return Value(expm1(x), (self,), lambda slope: (slope * exp(x),))

    def xǁValueǁexpm1__mutmut_9(self):
        """exp(x) - 1, precisely."""
        x = self.data
        return Value(expm1(x), (self,), "expm1", )

    def xǁValueǁexpm1__mutmut_10(self):
        """exp(x) - 1, precisely."""
        x = self.data
        return Value(expm1(None), (self,), "expm1", lambda slope: (slope * exp(x),))

    def xǁValueǁexpm1__mutmut_11(self):
        """exp(x) - 1, precisely."""
        x = self.data
        return Value(expm1(x), (self,), "XXexpm1XX", lambda slope: (slope * exp(x),))

    def xǁValueǁexpm1__mutmut_12(self):
        """exp(x) - 1, precisely."""
        x = self.data
        return Value(expm1(x), (self,), "EXPM1", lambda slope: (slope * exp(x),))

    def xǁValueǁexpm1__mutmut_13(self):
        """exp(x) - 1, precisely."""
        x = self.data
        return Value(expm1(x), (self,), "expm1", lambda slope: None)

    def xǁValueǁexpm1__mutmut_14(self):
        """exp(x) - 1, precisely."""
        x = self.data
        return Value(expm1(x), (self,), "expm1", lambda slope: (slope / exp(x),))

    def xǁValueǁexpm1__mutmut_15(self):
        """exp(x) - 1, precisely."""
        x = self.data
        return Value(expm1(x), (self,), "expm1", lambda slope: (slope * exp(None),))

    @_mutmut_mutated(mutants_xǁValueǁlog__mutmut)
    def log(self):
        """The natural logarithm; ValueError unless x is above 0."""
        x, y = self.data, attempted(log, self)
        return Value(y, (self,), "log", lambda slope: (slope / x,))

    def xǁValueǁlog__mutmut_orig(self):
        """The natural logarithm; ValueError unless x is above 0."""
        x, y = self.data, attempted(log, self)
        return Value(y, (self,), "log", lambda slope: (slope / x,))

    def xǁValueǁlog__mutmut_1(self):
        """The natural logarithm; ValueError unless x is above 0."""
        x, y = None
        return Value(y, (self,), "log", lambda slope: (slope / x,))

    def xǁValueǁlog__mutmut_2(self):
        """The natural logarithm; ValueError unless x is above 0."""
        x, y = self.data, attempted(None, self)
        return Value(y, (self,), "log", lambda slope: (slope / x,))

    def xǁValueǁlog__mutmut_3(self):
        """The natural logarithm; ValueError unless x is above 0."""
        x, y = self.data, attempted(log, None)
        return Value(y, (self,), "log", lambda slope: (slope / x,))

    def xǁValueǁlog__mutmut_4(self):
        """The natural logarithm; ValueError unless x is above 0."""
        x, y = self.data, attempted(self)
        return Value(y, (self,), "log", lambda slope: (slope / x,))

    def xǁValueǁlog__mutmut_5(self):
        """The natural logarithm; ValueError unless x is above 0."""
        x, y = self.data, attempted(log, )
        return Value(y, (self,), "log", lambda slope: (slope / x,))

    def xǁValueǁlog__mutmut_6(self):
        """The natural logarithm; ValueError unless x is above 0."""
        x, y = self.data, attempted(log, self)
        return Value(None, (self,), "log", lambda slope: (slope / x,))

    def xǁValueǁlog__mutmut_7(self):
        """The natural logarithm; ValueError unless x is above 0."""
        x, y = self.data, attempted(log, self)
        return Value(y, None, "log", lambda slope: (slope / x,))

    def xǁValueǁlog__mutmut_8(self):
        """The natural logarithm; ValueError unless x is above 0."""
        x, y = self.data, attempted(log, self)
        return Value(y, (self,), None, lambda slope: (slope / x,))

    def xǁValueǁlog__mutmut_9(self):
        """The natural logarithm; ValueError unless x is above 0."""
        x, y = self.data, attempted(log, self)
        return Value(y, (self,), "log", None)

    def xǁValueǁlog__mutmut_10(self):
        """The natural logarithm; ValueError unless x is above 0."""
        x, y = self.data, attempted(log, self)
        return Value((self,), "log", lambda slope: (slope / x,))

    def xǁValueǁlog__mutmut_11(self):
        """The natural logarithm; ValueError unless x is above 0."""
        x, y = self.data, attempted(log, self)
        return Value(y, "log", lambda slope: (slope / x,))

    def xǁValueǁlog__mutmut_12(self):
        """The natural logarithm; ValueError unless x is above 0."""
        x, y = self.data, attempted(log, self)
        return Value(y, (self,), lambda slope: (slope / x,))

    def xǁValueǁlog__mutmut_13(self):
        """The natural logarithm; ValueError unless x is above 0."""
        x, y = self.data, attempted(log, self)
        return Value(y, (self,), "log", )

    def xǁValueǁlog__mutmut_14(self):
        """The natural logarithm; ValueError unless x is above 0."""
        x, y = self.data, attempted(log, self)
        return Value(y, (self,), "XXlogXX", lambda slope: (slope / x,))

    def xǁValueǁlog__mutmut_15(self):
        """The natural logarithm; ValueError unless x is above 0."""
        x, y = self.data, attempted(log, self)
        return Value(y, (self,), "LOG", lambda slope: (slope / x,))

    def xǁValueǁlog__mutmut_16(self):
        """The natural logarithm; ValueError unless x is above 0."""
        x, y = self.data, attempted(log, self)
        return Value(y, (self,), "log", lambda slope: None)

    def xǁValueǁlog__mutmut_17(self):
        """The natural logarithm; ValueError unless x is above 0."""
        x, y = self.data, attempted(log, self)
        return Value(y, (self,), "log", lambda slope: (slope * x,))

    @_mutmut_mutated(mutants_xǁValueǁlog1p__mutmut)
    def log1p(self):
        """log(1 + x), precisely; ValueError unless x is above -1."""
        x, y = self.data, attempted(log1p, self)
        return Value(y, (self,), "log1p", lambda slope: (slope / (1 + x),))

    def xǁValueǁlog1p__mutmut_orig(self):
        """log(1 + x), precisely; ValueError unless x is above -1."""
        x, y = self.data, attempted(log1p, self)
        return Value(y, (self,), "log1p", lambda slope: (slope / (1 + x),))

    def xǁValueǁlog1p__mutmut_1(self):
        """log(1 + x), precisely; ValueError unless x is above -1."""
        x, y = None
        return Value(y, (self,), "log1p", lambda slope: (slope / (1 + x),))

    def xǁValueǁlog1p__mutmut_2(self):
        """log(1 + x), precisely; ValueError unless x is above -1."""
        x, y = self.data, attempted(None, self)
        return Value(y, (self,), "log1p", lambda slope: (slope / (1 + x),))

    def xǁValueǁlog1p__mutmut_3(self):
        """log(1 + x), precisely; ValueError unless x is above -1."""
        x, y = self.data, attempted(log1p, None)
        return Value(y, (self,), "log1p", lambda slope: (slope / (1 + x),))

    def xǁValueǁlog1p__mutmut_4(self):
        """log(1 + x), precisely; ValueError unless x is above -1."""
        x, y = self.data, attempted(self)
        return Value(y, (self,), "log1p", lambda slope: (slope / (1 + x),))

    def xǁValueǁlog1p__mutmut_5(self):
        """log(1 + x), precisely; ValueError unless x is above -1."""
        x, y = self.data, attempted(log1p, )
        return Value(y, (self,), "log1p", lambda slope: (slope / (1 + x),))

    def xǁValueǁlog1p__mutmut_6(self):
        """log(1 + x), precisely; ValueError unless x is above -1."""
        x, y = self.data, attempted(log1p, self)
        return Value(None, (self,), "log1p", lambda slope: (slope / (1 + x),))

    def xǁValueǁlog1p__mutmut_7(self):
        """log(1 + x), precisely; ValueError unless x is above -1."""
        x, y = self.data, attempted(log1p, self)
        return Value(y, None, "log1p", lambda slope: (slope / (1 + x),))

    def xǁValueǁlog1p__mutmut_8(self):
        """log(1 + x), precisely; ValueError unless x is above -1."""
        x, y = self.data, attempted(log1p, self)
        return Value(y, (self,), None, lambda slope: (slope / (1 + x),))

    def xǁValueǁlog1p__mutmut_9(self):
        """log(1 + x), precisely; ValueError unless x is above -1."""
        x, y = self.data, attempted(log1p, self)
        return Value(y, (self,), "log1p", None)

    def xǁValueǁlog1p__mutmut_10(self):
        """log(1 + x), precisely; ValueError unless x is above -1."""
        x, y = self.data, attempted(log1p, self)
        return Value((self,), "log1p", lambda slope: (slope / (1 + x),))

    def xǁValueǁlog1p__mutmut_11(self):
        """log(1 + x), precisely; ValueError unless x is above -1."""
        x, y = self.data, attempted(log1p, self)
        return Value(y, "log1p", lambda slope: (slope / (1 + x),))

    def xǁValueǁlog1p__mutmut_12(self):
        """log(1 + x), precisely; ValueError unless x is above -1."""
        x, y = self.data, attempted(log1p, self)
        return Value(y, (self,), lambda slope: (slope / (1 + x),))

    def xǁValueǁlog1p__mutmut_13(self):
        """log(1 + x), precisely; ValueError unless x is above -1."""
        x, y = self.data, attempted(log1p, self)
        return Value(y, (self,), "log1p", )

    def xǁValueǁlog1p__mutmut_14(self):
        """log(1 + x), precisely; ValueError unless x is above -1."""
        x, y = self.data, attempted(log1p, self)
        return Value(y, (self,), "XXlog1pXX", lambda slope: (slope / (1 + x),))

    def xǁValueǁlog1p__mutmut_15(self):
        """log(1 + x), precisely; ValueError unless x is above -1."""
        x, y = self.data, attempted(log1p, self)
        return Value(y, (self,), "LOG1P", lambda slope: (slope / (1 + x),))

    def xǁValueǁlog1p__mutmut_16(self):
        """log(1 + x), precisely; ValueError unless x is above -1."""
        x, y = self.data, attempted(log1p, self)
        return Value(y, (self,), "log1p", lambda slope: None)

    def xǁValueǁlog1p__mutmut_17(self):
        """log(1 + x), precisely; ValueError unless x is above -1."""
        x, y = self.data, attempted(log1p, self)
        return Value(y, (self,), "log1p", lambda slope: (slope * (1 + x),))

    def xǁValueǁlog1p__mutmut_18(self):
        """log(1 + x), precisely; ValueError unless x is above -1."""
        x, y = self.data, attempted(log1p, self)
        return Value(y, (self,), "log1p", lambda slope: (slope / (1 - x),))

    def xǁValueǁlog1p__mutmut_19(self):
        """log(1 + x), precisely; ValueError unless x is above -1."""
        x, y = self.data, attempted(log1p, self)
        return Value(y, (self,), "log1p", lambda slope: (slope / (2 + x),))

    @_mutmut_mutated(mutants_xǁValueǁsqrt__mutmut)
    def sqrt(self):
        """The square root; ValueError below 0. At 0 the slope is inf."""
        y = attempted(sqrt, self)
        return Value(y, (self,), "sqrt", lambda slope: (slope * reciprocal(2 * y),))

    def xǁValueǁsqrt__mutmut_orig(self):
        """The square root; ValueError below 0. At 0 the slope is inf."""
        y = attempted(sqrt, self)
        return Value(y, (self,), "sqrt", lambda slope: (slope * reciprocal(2 * y),))

    def xǁValueǁsqrt__mutmut_1(self):
        """The square root; ValueError below 0. At 0 the slope is inf."""
        y = None
        return Value(y, (self,), "sqrt", lambda slope: (slope * reciprocal(2 * y),))

    def xǁValueǁsqrt__mutmut_2(self):
        """The square root; ValueError below 0. At 0 the slope is inf."""
        y = attempted(None, self)
        return Value(y, (self,), "sqrt", lambda slope: (slope * reciprocal(2 * y),))

    def xǁValueǁsqrt__mutmut_3(self):
        """The square root; ValueError below 0. At 0 the slope is inf."""
        y = attempted(sqrt, None)
        return Value(y, (self,), "sqrt", lambda slope: (slope * reciprocal(2 * y),))

    def xǁValueǁsqrt__mutmut_4(self):
        """The square root; ValueError below 0. At 0 the slope is inf."""
        y = attempted(self)
        return Value(y, (self,), "sqrt", lambda slope: (slope * reciprocal(2 * y),))

    def xǁValueǁsqrt__mutmut_5(self):
        """The square root; ValueError below 0. At 0 the slope is inf."""
        y = attempted(sqrt, )
        return Value(y, (self,), "sqrt", lambda slope: (slope * reciprocal(2 * y),))

    def xǁValueǁsqrt__mutmut_6(self):
        """The square root; ValueError below 0. At 0 the slope is inf."""
        y = attempted(sqrt, self)
        return Value(None, (self,), "sqrt", lambda slope: (slope * reciprocal(2 * y),))

    def xǁValueǁsqrt__mutmut_7(self):
        """The square root; ValueError below 0. At 0 the slope is inf."""
        y = attempted(sqrt, self)
        return Value(y, None, "sqrt", lambda slope: (slope * reciprocal(2 * y),))

    def xǁValueǁsqrt__mutmut_8(self):
        """The square root; ValueError below 0. At 0 the slope is inf."""
        y = attempted(sqrt, self)
        return Value(y, (self,), None, lambda slope: (slope * reciprocal(2 * y),))

    def xǁValueǁsqrt__mutmut_9(self):
        """The square root; ValueError below 0. At 0 the slope is inf."""
        y = attempted(sqrt, self)
        return Value(y, (self,), "sqrt", None)

    def xǁValueǁsqrt__mutmut_10(self):
        """The square root; ValueError below 0. At 0 the slope is inf."""
        y = attempted(sqrt, self)
        return Value((self,), "sqrt", lambda slope: (slope * reciprocal(2 * y),))

    def xǁValueǁsqrt__mutmut_11(self):
        """The square root; ValueError below 0. At 0 the slope is inf."""
        y = attempted(sqrt, self)
        return Value(y, "sqrt", lambda slope: (slope * reciprocal(2 * y),))

    def xǁValueǁsqrt__mutmut_12(self):
        """The square root; ValueError below 0. At 0 the slope is inf."""
        y = attempted(sqrt, self)
        return Value(y, (self,), lambda slope: (slope * reciprocal(2 * y),))

    def xǁValueǁsqrt__mutmut_13(self):
        """The square root; ValueError below 0. At 0 the slope is inf."""
        y = attempted(sqrt, self)
        return Value(y, (self,), "sqrt", )

    def xǁValueǁsqrt__mutmut_14(self):
        """The square root; ValueError below 0. At 0 the slope is inf."""
        y = attempted(sqrt, self)
        return Value(y, (self,), "XXsqrtXX", lambda slope: (slope * reciprocal(2 * y),))

    def xǁValueǁsqrt__mutmut_15(self):
        """The square root; ValueError below 0. At 0 the slope is inf."""
        y = attempted(sqrt, self)
        return Value(y, (self,), "SQRT", lambda slope: (slope * reciprocal(2 * y),))

    def xǁValueǁsqrt__mutmut_16(self):
        """The square root; ValueError below 0. At 0 the slope is inf."""
        y = attempted(sqrt, self)
        return Value(y, (self,), "sqrt", lambda slope: None)

    def xǁValueǁsqrt__mutmut_17(self):
        """The square root; ValueError below 0. At 0 the slope is inf."""
        y = attempted(sqrt, self)
        return Value(y, (self,), "sqrt", lambda slope: (slope / reciprocal(2 * y),))

    def xǁValueǁsqrt__mutmut_18(self):
        """The square root; ValueError below 0. At 0 the slope is inf."""
        y = attempted(sqrt, self)
        return Value(y, (self,), "sqrt", lambda slope: (slope * reciprocal(None),))

    def xǁValueǁsqrt__mutmut_19(self):
        """The square root; ValueError below 0. At 0 the slope is inf."""
        y = attempted(sqrt, self)
        return Value(y, (self,), "sqrt", lambda slope: (slope * reciprocal(2 / y),))

    def xǁValueǁsqrt__mutmut_20(self):
        """The square root; ValueError below 0. At 0 the slope is inf."""
        y = attempted(sqrt, self)
        return Value(y, (self,), "sqrt", lambda slope: (slope * reciprocal(3 * y),))

    @_mutmut_mutated(mutants_xǁValueǁsin__mutmut)
    def sin(self):
        """The sine: its slope is the cosine."""
        x = self.data
        return Value(sin(x), (self,), "sin", lambda slope: (slope * cos(x),))

    def xǁValueǁsin__mutmut_orig(self):
        """The sine: its slope is the cosine."""
        x = self.data
        return Value(sin(x), (self,), "sin", lambda slope: (slope * cos(x),))

    def xǁValueǁsin__mutmut_1(self):
        """The sine: its slope is the cosine."""
        x = None
        return Value(sin(x), (self,), "sin", lambda slope: (slope * cos(x),))

    def xǁValueǁsin__mutmut_2(self):
        """The sine: its slope is the cosine."""
        x = self.data
        return Value(None, (self,), "sin", lambda slope: (slope * cos(x),))

    def xǁValueǁsin__mutmut_3(self):
        """The sine: its slope is the cosine."""
        x = self.data
        return Value(sin(x), None, "sin", lambda slope: (slope * cos(x),))

    def xǁValueǁsin__mutmut_4(self):
        """The sine: its slope is the cosine."""
        x = self.data
        return Value(sin(x), (self,), None, lambda slope: (slope * cos(x),))

    def xǁValueǁsin__mutmut_5(self):
        """The sine: its slope is the cosine."""
        x = self.data
        return Value(sin(x), (self,), "sin", None)

    def xǁValueǁsin__mutmut_6(self):
        """The sine: its slope is the cosine."""
        x = self.data
        return Value((self,), "sin", lambda slope: (slope * cos(x),))

    def xǁValueǁsin__mutmut_7(self):
        """The sine: its slope is the cosine."""
        x = self.data
        return Value(sin(x), "sin", lambda slope: (slope * cos(x),))

    def xǁValueǁsin__mutmut_8(self):
        """The sine: its slope is the cosine."""
        x = self.data
        return Value(sin(x), (self,), lambda slope: (slope * cos(x),))

    def xǁValueǁsin__mutmut_9(self):
        """The sine: its slope is the cosine."""
        x = self.data
        return Value(sin(x), (self,), "sin", )

    def xǁValueǁsin__mutmut_10(self):
        """The sine: its slope is the cosine."""
        x = self.data
        return Value(sin(None), (self,), "sin", lambda slope: (slope * cos(x),))

    def xǁValueǁsin__mutmut_11(self):
        """The sine: its slope is the cosine."""
        x = self.data
        return Value(sin(x), (self,), "XXsinXX", lambda slope: (slope * cos(x),))

    def xǁValueǁsin__mutmut_12(self):
        """The sine: its slope is the cosine."""
        x = self.data
        return Value(sin(x), (self,), "SIN", lambda slope: (slope * cos(x),))

    def xǁValueǁsin__mutmut_13(self):
        """The sine: its slope is the cosine."""
        x = self.data
        return Value(sin(x), (self,), "sin", lambda slope: None)

    def xǁValueǁsin__mutmut_14(self):
        """The sine: its slope is the cosine."""
        x = self.data
        return Value(sin(x), (self,), "sin", lambda slope: (slope / cos(x),))

    def xǁValueǁsin__mutmut_15(self):
        """The sine: its slope is the cosine."""
        x = self.data
        return Value(sin(x), (self,), "sin", lambda slope: (slope * cos(None),))

    @_mutmut_mutated(mutants_xǁValueǁcos__mutmut)
    def cos(self):
        """The cosine: its slope is minus the sine."""
        x = self.data
        return Value(cos(x), (self,), "cos", lambda slope: (slope * -sin(x),))

    def xǁValueǁcos__mutmut_orig(self):
        """The cosine: its slope is minus the sine."""
        x = self.data
        return Value(cos(x), (self,), "cos", lambda slope: (slope * -sin(x),))

    def xǁValueǁcos__mutmut_1(self):
        """The cosine: its slope is minus the sine."""
        x = None
        return Value(cos(x), (self,), "cos", lambda slope: (slope * -sin(x),))

    def xǁValueǁcos__mutmut_2(self):
        """The cosine: its slope is minus the sine."""
        x = self.data
        return Value(None, (self,), "cos", lambda slope: (slope * -sin(x),))

    def xǁValueǁcos__mutmut_3(self):
        """The cosine: its slope is minus the sine."""
        x = self.data
        return Value(cos(x), None, "cos", lambda slope: (slope * -sin(x),))

    def xǁValueǁcos__mutmut_4(self):
        """The cosine: its slope is minus the sine."""
        x = self.data
        return Value(cos(x), (self,), None, lambda slope: (slope * -sin(x),))

    def xǁValueǁcos__mutmut_5(self):
        """The cosine: its slope is minus the sine."""
        x = self.data
        return Value(cos(x), (self,), "cos", None)

    def xǁValueǁcos__mutmut_6(self):
        """The cosine: its slope is minus the sine."""
        x = self.data
        return Value((self,), "cos", lambda slope: (slope * -sin(x),))

    def xǁValueǁcos__mutmut_7(self):
        """The cosine: its slope is minus the sine."""
        x = self.data
        return Value(cos(x), "cos", lambda slope: (slope * -sin(x),))

    def xǁValueǁcos__mutmut_8(self):
        """The cosine: its slope is minus the sine."""
        x = self.data
        return Value(cos(x), (self,), lambda slope: (slope * -sin(x),))

    def xǁValueǁcos__mutmut_9(self):
        """The cosine: its slope is minus the sine."""
        x = self.data
        return Value(cos(x), (self,), "cos", )

    def xǁValueǁcos__mutmut_10(self):
        """The cosine: its slope is minus the sine."""
        x = self.data
        return Value(cos(None), (self,), "cos", lambda slope: (slope * -sin(x),))

    def xǁValueǁcos__mutmut_11(self):
        """The cosine: its slope is minus the sine."""
        x = self.data
        return Value(cos(x), (self,), "XXcosXX", lambda slope: (slope * -sin(x),))

    def xǁValueǁcos__mutmut_12(self):
        """The cosine: its slope is minus the sine."""
        x = self.data
        return Value(cos(x), (self,), "COS", lambda slope: (slope * -sin(x),))

    def xǁValueǁcos__mutmut_13(self):
        """The cosine: its slope is minus the sine."""
        x = self.data
        return Value(cos(x), (self,), "cos", lambda slope: None)

    def xǁValueǁcos__mutmut_14(self):
        """The cosine: its slope is minus the sine."""
        x = self.data
        return Value(cos(x), (self,), "cos", lambda slope: (slope / -sin(x),))

    def xǁValueǁcos__mutmut_15(self):
        """The cosine: its slope is minus the sine."""
        x = self.data
        return Value(cos(x), (self,), "cos", lambda slope: (slope * +sin(x),))

    def xǁValueǁcos__mutmut_16(self):
        """The cosine: its slope is minus the sine."""
        x = self.data
        return Value(cos(x), (self,), "cos", lambda slope: (slope * -sin(None),))

    @_mutmut_mutated(mutants_xǁValueǁtan__mutmut)
    def tan(self):
        """The tangent: its slope is 1 + tan ** 2."""
        y = tan(self.data)
        return Value(y, (self,), "tan", lambda slope: (slope * (1 + y * y),))

    def xǁValueǁtan__mutmut_orig(self):
        """The tangent: its slope is 1 + tan ** 2."""
        y = tan(self.data)
        return Value(y, (self,), "tan", lambda slope: (slope * (1 + y * y),))

    def xǁValueǁtan__mutmut_1(self):
        """The tangent: its slope is 1 + tan ** 2."""
        y = None
        return Value(y, (self,), "tan", lambda slope: (slope * (1 + y * y),))

    def xǁValueǁtan__mutmut_2(self):
        """The tangent: its slope is 1 + tan ** 2."""
        y = tan(None)
        return Value(y, (self,), "tan", lambda slope: (slope * (1 + y * y),))

    def xǁValueǁtan__mutmut_3(self):
        """The tangent: its slope is 1 + tan ** 2."""
        y = tan(self.data)
        return Value(None, (self,), "tan", lambda slope: (slope * (1 + y * y),))

    def xǁValueǁtan__mutmut_4(self):
        """The tangent: its slope is 1 + tan ** 2."""
        y = tan(self.data)
        return Value(y, None, "tan", lambda slope: (slope * (1 + y * y),))

    def xǁValueǁtan__mutmut_5(self):
        """The tangent: its slope is 1 + tan ** 2."""
        y = tan(self.data)
        return Value(y, (self,), None, lambda slope: (slope * (1 + y * y),))

    def xǁValueǁtan__mutmut_6(self):
        """The tangent: its slope is 1 + tan ** 2."""
        y = tan(self.data)
        return Value(y, (self,), "tan", None)

    def xǁValueǁtan__mutmut_7(self):
        """The tangent: its slope is 1 + tan ** 2."""
        y = tan(self.data)
        return Value((self,), "tan", lambda slope: (slope * (1 + y * y),))

    def xǁValueǁtan__mutmut_8(self):
        """The tangent: its slope is 1 + tan ** 2."""
        y = tan(self.data)
        return Value(y, "tan", lambda slope: (slope * (1 + y * y),))

    def xǁValueǁtan__mutmut_9(self):
        """The tangent: its slope is 1 + tan ** 2."""
        y = tan(self.data)
        return Value(y, (self,), lambda slope: (slope * (1 + y * y),))

    def xǁValueǁtan__mutmut_10(self):
        """The tangent: its slope is 1 + tan ** 2."""
        y = tan(self.data)
        return Value(y, (self,), "tan", )

    def xǁValueǁtan__mutmut_11(self):
        """The tangent: its slope is 1 + tan ** 2."""
        y = tan(self.data)
        return Value(y, (self,), "XXtanXX", lambda slope: (slope * (1 + y * y),))

    def xǁValueǁtan__mutmut_12(self):
        """The tangent: its slope is 1 + tan ** 2."""
        y = tan(self.data)
        return Value(y, (self,), "TAN", lambda slope: (slope * (1 + y * y),))

    def xǁValueǁtan__mutmut_13(self):
        """The tangent: its slope is 1 + tan ** 2."""
        y = tan(self.data)
        return Value(y, (self,), "tan", lambda slope: None)

    def xǁValueǁtan__mutmut_14(self):
        """The tangent: its slope is 1 + tan ** 2."""
        y = tan(self.data)
        return Value(y, (self,), "tan", lambda slope: (slope / (1 + y * y),))

    def xǁValueǁtan__mutmut_15(self):
        """The tangent: its slope is 1 + tan ** 2."""
        y = tan(self.data)
        return Value(y, (self,), "tan", lambda slope: (slope * (1 - y * y),))

    def xǁValueǁtan__mutmut_16(self):
        """The tangent: its slope is 1 + tan ** 2."""
        y = tan(self.data)
        return Value(y, (self,), "tan", lambda slope: (slope * (2 + y * y),))

    def xǁValueǁtan__mutmut_17(self):
        """The tangent: its slope is 1 + tan ** 2."""
        y = tan(self.data)
        return Value(y, (self,), "tan", lambda slope: (slope * (1 + y / y),))

    @_mutmut_mutated(mutants_xǁValueǁatan__mutmut)
    def atan(self):
        """The inverse of the tangent: its slope is 1 / (1 + x ** 2)."""
        x = self.data
        return Value(atan(x), (self,), "atan", lambda slope: (slope / (1 + x * x),))

    def xǁValueǁatan__mutmut_orig(self):
        """The inverse of the tangent: its slope is 1 / (1 + x ** 2)."""
        x = self.data
        return Value(atan(x), (self,), "atan", lambda slope: (slope / (1 + x * x),))

    def xǁValueǁatan__mutmut_1(self):
        """The inverse of the tangent: its slope is 1 / (1 + x ** 2)."""
        x = None
        return Value(atan(x), (self,), "atan", lambda slope: (slope / (1 + x * x),))

    def xǁValueǁatan__mutmut_2(self):
        """The inverse of the tangent: its slope is 1 / (1 + x ** 2)."""
        x = self.data
        return Value(None, (self,), "atan", lambda slope: (slope / (1 + x * x),))

    def xǁValueǁatan__mutmut_3(self):
        """The inverse of the tangent: its slope is 1 / (1 + x ** 2)."""
        x = self.data
        return Value(atan(x), None, "atan", lambda slope: (slope / (1 + x * x),))

    def xǁValueǁatan__mutmut_4(self):
        """The inverse of the tangent: its slope is 1 / (1 + x ** 2)."""
        x = self.data
        return Value(atan(x), (self,), None, lambda slope: (slope / (1 + x * x),))

    def xǁValueǁatan__mutmut_5(self):
        """The inverse of the tangent: its slope is 1 / (1 + x ** 2)."""
        x = self.data
        return Value(atan(x), (self,), "atan", None)

    def xǁValueǁatan__mutmut_6(self):
        """The inverse of the tangent: its slope is 1 / (1 + x ** 2)."""
        x = self.data
        return Value((self,), "atan", lambda slope: (slope / (1 + x * x),))

    def xǁValueǁatan__mutmut_7(self):
        """The inverse of the tangent: its slope is 1 / (1 + x ** 2)."""
        x = self.data
        return Value(atan(x), "atan", lambda slope: (slope / (1 + x * x),))

    def xǁValueǁatan__mutmut_8(self):
        """The inverse of the tangent: its slope is 1 / (1 + x ** 2)."""
        x = self.data
        return Value(atan(x), (self,), lambda slope: (slope / (1 + x * x),))

    def xǁValueǁatan__mutmut_9(self):
        """The inverse of the tangent: its slope is 1 / (1 + x ** 2)."""
        x = self.data
        return Value(atan(x), (self,), "atan", )

    def xǁValueǁatan__mutmut_10(self):
        """The inverse of the tangent: its slope is 1 / (1 + x ** 2)."""
        x = self.data
        return Value(atan(None), (self,), "atan", lambda slope: (slope / (1 + x * x),))

    def xǁValueǁatan__mutmut_11(self):
        """The inverse of the tangent: its slope is 1 / (1 + x ** 2)."""
        x = self.data
        return Value(atan(x), (self,), "XXatanXX", lambda slope: (slope / (1 + x * x),))

    def xǁValueǁatan__mutmut_12(self):
        """The inverse of the tangent: its slope is 1 / (1 + x ** 2)."""
        x = self.data
        return Value(atan(x), (self,), "ATAN", lambda slope: (slope / (1 + x * x),))

    def xǁValueǁatan__mutmut_13(self):
        """The inverse of the tangent: its slope is 1 / (1 + x ** 2)."""
        x = self.data
        return Value(atan(x), (self,), "atan", lambda slope: None)

    def xǁValueǁatan__mutmut_14(self):
        """The inverse of the tangent: its slope is 1 / (1 + x ** 2)."""
        x = self.data
        return Value(atan(x), (self,), "atan", lambda slope: (slope * (1 + x * x),))

    def xǁValueǁatan__mutmut_15(self):
        """The inverse of the tangent: its slope is 1 / (1 + x ** 2)."""
        x = self.data
        return Value(atan(x), (self,), "atan", lambda slope: (slope / (1 - x * x),))

    def xǁValueǁatan__mutmut_16(self):
        """The inverse of the tangent: its slope is 1 / (1 + x ** 2)."""
        x = self.data
        return Value(atan(x), (self,), "atan", lambda slope: (slope / (2 + x * x),))

    def xǁValueǁatan__mutmut_17(self):
        """The inverse of the tangent: its slope is 1 / (1 + x ** 2)."""
        x = self.data
        return Value(atan(x), (self,), "atan", lambda slope: (slope / (1 + x / x),))

    @_mutmut_mutated(mutants_xǁValueǁsinh__mutmut)
    def sinh(self):
        """The hyperbolic sine: its slope is cosh."""
        x = self.data
        return Value(sinh(x), (self,), "sinh", lambda slope: (slope * cosh(x),))

    def xǁValueǁsinh__mutmut_orig(self):
        """The hyperbolic sine: its slope is cosh."""
        x = self.data
        return Value(sinh(x), (self,), "sinh", lambda slope: (slope * cosh(x),))

    def xǁValueǁsinh__mutmut_1(self):
        """The hyperbolic sine: its slope is cosh."""
        x = None
        return Value(sinh(x), (self,), "sinh", lambda slope: (slope * cosh(x),))

    def xǁValueǁsinh__mutmut_2(self):
        """The hyperbolic sine: its slope is cosh."""
        x = self.data
        return Value(None, (self,), "sinh", lambda slope: (slope * cosh(x),))

    def xǁValueǁsinh__mutmut_3(self):
        """The hyperbolic sine: its slope is cosh."""
        x = self.data
        return Value(sinh(x), None, "sinh", lambda slope: (slope * cosh(x),))

    def xǁValueǁsinh__mutmut_4(self):
        """The hyperbolic sine: its slope is cosh."""
        x = self.data
        return Value(sinh(x), (self,), None, lambda slope: (slope * cosh(x),))

    def xǁValueǁsinh__mutmut_5(self):
        """The hyperbolic sine: its slope is cosh."""
        x = self.data
        return Value(sinh(x), (self,), "sinh", None)

    def xǁValueǁsinh__mutmut_6(self):
        """The hyperbolic sine: its slope is cosh."""
        x = self.data
        return Value((self,), "sinh", lambda slope: (slope * cosh(x),))

    def xǁValueǁsinh__mutmut_7(self):
        """The hyperbolic sine: its slope is cosh."""
        x = self.data
        return Value(sinh(x), "sinh", lambda slope: (slope * cosh(x),))

    def xǁValueǁsinh__mutmut_8(self):
        """The hyperbolic sine: its slope is cosh."""
        x = self.data
        return Value(sinh(x), (self,), lambda slope: (slope * cosh(x),))

    def xǁValueǁsinh__mutmut_9(self):
        """The hyperbolic sine: its slope is cosh."""
        x = self.data
        return Value(sinh(x), (self,), "sinh", )

    def xǁValueǁsinh__mutmut_10(self):
        """The hyperbolic sine: its slope is cosh."""
        x = self.data
        return Value(sinh(None), (self,), "sinh", lambda slope: (slope * cosh(x),))

    def xǁValueǁsinh__mutmut_11(self):
        """The hyperbolic sine: its slope is cosh."""
        x = self.data
        return Value(sinh(x), (self,), "XXsinhXX", lambda slope: (slope * cosh(x),))

    def xǁValueǁsinh__mutmut_12(self):
        """The hyperbolic sine: its slope is cosh."""
        x = self.data
        return Value(sinh(x), (self,), "SINH", lambda slope: (slope * cosh(x),))

    def xǁValueǁsinh__mutmut_13(self):
        """The hyperbolic sine: its slope is cosh."""
        x = self.data
        return Value(sinh(x), (self,), "sinh", lambda slope: None)

    def xǁValueǁsinh__mutmut_14(self):
        """The hyperbolic sine: its slope is cosh."""
        x = self.data
        return Value(sinh(x), (self,), "sinh", lambda slope: (slope / cosh(x),))

    def xǁValueǁsinh__mutmut_15(self):
        """The hyperbolic sine: its slope is cosh."""
        x = self.data
        return Value(sinh(x), (self,), "sinh", lambda slope: (slope * cosh(None),))

    @_mutmut_mutated(mutants_xǁValueǁcosh__mutmut)
    def cosh(self):
        """The hyperbolic cosine: its slope is sinh."""
        x = self.data
        return Value(cosh(x), (self,), "cosh", lambda slope: (slope * sinh(x),))

    def xǁValueǁcosh__mutmut_orig(self):
        """The hyperbolic cosine: its slope is sinh."""
        x = self.data
        return Value(cosh(x), (self,), "cosh", lambda slope: (slope * sinh(x),))

    def xǁValueǁcosh__mutmut_1(self):
        """The hyperbolic cosine: its slope is sinh."""
        x = None
        return Value(cosh(x), (self,), "cosh", lambda slope: (slope * sinh(x),))

    def xǁValueǁcosh__mutmut_2(self):
        """The hyperbolic cosine: its slope is sinh."""
        x = self.data
        return Value(None, (self,), "cosh", lambda slope: (slope * sinh(x),))

    def xǁValueǁcosh__mutmut_3(self):
        """The hyperbolic cosine: its slope is sinh."""
        x = self.data
        return Value(cosh(x), None, "cosh", lambda slope: (slope * sinh(x),))

    def xǁValueǁcosh__mutmut_4(self):
        """The hyperbolic cosine: its slope is sinh."""
        x = self.data
        return Value(cosh(x), (self,), None, lambda slope: (slope * sinh(x),))

    def xǁValueǁcosh__mutmut_5(self):
        """The hyperbolic cosine: its slope is sinh."""
        x = self.data
        return Value(cosh(x), (self,), "cosh", None)

    def xǁValueǁcosh__mutmut_6(self):
        """The hyperbolic cosine: its slope is sinh."""
        x = self.data
        return Value((self,), "cosh", lambda slope: (slope * sinh(x),))

    def xǁValueǁcosh__mutmut_7(self):
        """The hyperbolic cosine: its slope is sinh."""
        x = self.data
        return Value(cosh(x), "cosh", lambda slope: (slope * sinh(x),))

    def xǁValueǁcosh__mutmut_8(self):
        """The hyperbolic cosine: its slope is sinh."""
        x = self.data
        return Value(cosh(x), (self,), lambda slope: (slope * sinh(x),))

    def xǁValueǁcosh__mutmut_9(self):
        """The hyperbolic cosine: its slope is sinh."""
        x = self.data
        return Value(cosh(x), (self,), "cosh", )

    def xǁValueǁcosh__mutmut_10(self):
        """The hyperbolic cosine: its slope is sinh."""
        x = self.data
        return Value(cosh(None), (self,), "cosh", lambda slope: (slope * sinh(x),))

    def xǁValueǁcosh__mutmut_11(self):
        """The hyperbolic cosine: its slope is sinh."""
        x = self.data
        return Value(cosh(x), (self,), "XXcoshXX", lambda slope: (slope * sinh(x),))

    def xǁValueǁcosh__mutmut_12(self):
        """The hyperbolic cosine: its slope is sinh."""
        x = self.data
        return Value(cosh(x), (self,), "COSH", lambda slope: (slope * sinh(x),))

    def xǁValueǁcosh__mutmut_13(self):
        """The hyperbolic cosine: its slope is sinh."""
        x = self.data
        return Value(cosh(x), (self,), "cosh", lambda slope: None)

    def xǁValueǁcosh__mutmut_14(self):
        """The hyperbolic cosine: its slope is sinh."""
        x = self.data
        return Value(cosh(x), (self,), "cosh", lambda slope: (slope / sinh(x),))

    def xǁValueǁcosh__mutmut_15(self):
        """The hyperbolic cosine: its slope is sinh."""
        x = self.data
        return Value(cosh(x), (self,), "cosh", lambda slope: (slope * sinh(None),))

    @_mutmut_mutated(mutants_xǁValueǁtanh__mutmut)
    def tanh(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope * (4 * sigmoid(2 * x) * sigmoid(-2 * x)),)

        return Value(tanh(x), (self,), "tanh", chain_rule)

    def xǁValueǁtanh__mutmut_orig(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope * (4 * sigmoid(2 * x) * sigmoid(-2 * x)),)

        return Value(tanh(x), (self,), "tanh", chain_rule)

    def xǁValueǁtanh__mutmut_1(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = None

        def chain_rule(slope):
            return (slope * (4 * sigmoid(2 * x) * sigmoid(-2 * x)),)

        return Value(tanh(x), (self,), "tanh", chain_rule)

    def xǁValueǁtanh__mutmut_2(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope / (4 * sigmoid(2 * x) * sigmoid(-2 * x)),)

        return Value(tanh(x), (self,), "tanh", chain_rule)

    def xǁValueǁtanh__mutmut_3(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope * (4 * sigmoid(2 * x) / sigmoid(-2 * x)),)

        return Value(tanh(x), (self,), "tanh", chain_rule)

    def xǁValueǁtanh__mutmut_4(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope * (4 / sigmoid(2 * x) * sigmoid(-2 * x)),)

        return Value(tanh(x), (self,), "tanh", chain_rule)

    def xǁValueǁtanh__mutmut_5(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope * (5 * sigmoid(2 * x) * sigmoid(-2 * x)),)

        return Value(tanh(x), (self,), "tanh", chain_rule)

    def xǁValueǁtanh__mutmut_6(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope * (4 * sigmoid(None) * sigmoid(-2 * x)),)

        return Value(tanh(x), (self,), "tanh", chain_rule)

    def xǁValueǁtanh__mutmut_7(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope * (4 * sigmoid(2 / x) * sigmoid(-2 * x)),)

        return Value(tanh(x), (self,), "tanh", chain_rule)

    def xǁValueǁtanh__mutmut_8(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope * (4 * sigmoid(3 * x) * sigmoid(-2 * x)),)

        return Value(tanh(x), (self,), "tanh", chain_rule)

    def xǁValueǁtanh__mutmut_9(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope * (4 * sigmoid(2 * x) * sigmoid(None)),)

        return Value(tanh(x), (self,), "tanh", chain_rule)

    def xǁValueǁtanh__mutmut_10(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope * (4 * sigmoid(2 * x) * sigmoid(-2 / x)),)

        return Value(tanh(x), (self,), "tanh", chain_rule)

    def xǁValueǁtanh__mutmut_11(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope * (4 * sigmoid(2 * x) * sigmoid(+2 * x)),)

        return Value(tanh(x), (self,), "tanh", chain_rule)

    def xǁValueǁtanh__mutmut_12(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope * (4 * sigmoid(2 * x) * sigmoid(-3 * x)),)

        return Value(tanh(x), (self,), "tanh", chain_rule)

    def xǁValueǁtanh__mutmut_13(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope * (4 * sigmoid(2 * x) * sigmoid(-2 * x)),)

        return Value(None, (self,), "tanh", chain_rule)

    def xǁValueǁtanh__mutmut_14(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope * (4 * sigmoid(2 * x) * sigmoid(-2 * x)),)

        return Value(tanh(x), None, "tanh", chain_rule)

    def xǁValueǁtanh__mutmut_15(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope * (4 * sigmoid(2 * x) * sigmoid(-2 * x)),)

        return Value(tanh(x), (self,), None, chain_rule)

    def xǁValueǁtanh__mutmut_16(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope * (4 * sigmoid(2 * x) * sigmoid(-2 * x)),)

        return Value(tanh(x), (self,), "tanh", None)

    def xǁValueǁtanh__mutmut_17(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope * (4 * sigmoid(2 * x) * sigmoid(-2 * x)),)

        return Value((self,), "tanh", chain_rule)

    def xǁValueǁtanh__mutmut_18(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope * (4 * sigmoid(2 * x) * sigmoid(-2 * x)),)

        return Value(tanh(x), "tanh", chain_rule)

    def xǁValueǁtanh__mutmut_19(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope * (4 * sigmoid(2 * x) * sigmoid(-2 * x)),)

        return Value(tanh(x), (self,), chain_rule)

    def xǁValueǁtanh__mutmut_20(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope * (4 * sigmoid(2 * x) * sigmoid(-2 * x)),)

        return Value(tanh(x), (self,), "tanh", )

    def xǁValueǁtanh__mutmut_21(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope * (4 * sigmoid(2 * x) * sigmoid(-2 * x)),)

        return Value(tanh(None), (self,), "tanh", chain_rule)

    def xǁValueǁtanh__mutmut_22(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope * (4 * sigmoid(2 * x) * sigmoid(-2 * x)),)

        return Value(tanh(x), (self,), "XXtanhXX", chain_rule)

    def xǁValueǁtanh__mutmut_23(self):
        """sinh / cosh: its slope is 1 - y ** 2, but that would round to 0 at 20."""
        x = self.data

        def chain_rule(slope):
            return (slope * (4 * sigmoid(2 * x) * sigmoid(-2 * x)),)

        return Value(tanh(x), (self,), "TANH", chain_rule)

    @_mutmut_mutated(mutants_xǁValueǁsigmoid__mutmut)
    def sigmoid(self):
        """The logistic function: its slope is y * (1 - y), but that would round to 0 at 40."""
        x = self.data
        y = sigmoid(x)
        return Value(y, (self,), "sigmoid", lambda slope: (slope * (y * sigmoid(-x)),))

    def xǁValueǁsigmoid__mutmut_orig(self):
        """The logistic function: its slope is y * (1 - y), but that would round to 0 at 40."""
        x = self.data
        y = sigmoid(x)
        return Value(y, (self,), "sigmoid", lambda slope: (slope * (y * sigmoid(-x)),))

    def xǁValueǁsigmoid__mutmut_1(self):
        """The logistic function: its slope is y * (1 - y), but that would round to 0 at 40."""
        x = None
        y = sigmoid(x)
        return Value(y, (self,), "sigmoid", lambda slope: (slope * (y * sigmoid(-x)),))

    def xǁValueǁsigmoid__mutmut_2(self):
        """The logistic function: its slope is y * (1 - y), but that would round to 0 at 40."""
        x = self.data
        y = None
        return Value(y, (self,), "sigmoid", lambda slope: (slope * (y * sigmoid(-x)),))

    def xǁValueǁsigmoid__mutmut_3(self):
        """The logistic function: its slope is y * (1 - y), but that would round to 0 at 40."""
        x = self.data
        y = sigmoid(None)
        return Value(y, (self,), "sigmoid", lambda slope: (slope * (y * sigmoid(-x)),))

    def xǁValueǁsigmoid__mutmut_4(self):
        """The logistic function: its slope is y * (1 - y), but that would round to 0 at 40."""
        x = self.data
        y = sigmoid(x)
        return Value(None, (self,), "sigmoid", lambda slope: (slope * (y * sigmoid(-x)),))

    def xǁValueǁsigmoid__mutmut_5(self):
        """The logistic function: its slope is y * (1 - y), but that would round to 0 at 40."""
        x = self.data
        y = sigmoid(x)
        return Value(y, None, "sigmoid", lambda slope: (slope * (y * sigmoid(-x)),))

    def xǁValueǁsigmoid__mutmut_6(self):
        """The logistic function: its slope is y * (1 - y), but that would round to 0 at 40."""
        x = self.data
        y = sigmoid(x)
        return Value(y, (self,), None, lambda slope: (slope * (y * sigmoid(-x)),))

    def xǁValueǁsigmoid__mutmut_7(self):
        """The logistic function: its slope is y * (1 - y), but that would round to 0 at 40."""
        x = self.data
        y = sigmoid(x)
        return Value(y, (self,), "sigmoid", None)

    def xǁValueǁsigmoid__mutmut_8(self):
        """The logistic function: its slope is y * (1 - y), but that would round to 0 at 40."""
        x = self.data
        y = sigmoid(x)
        return Value((self,), "sigmoid", lambda slope: (slope * (y * sigmoid(-x)),))

    def xǁValueǁsigmoid__mutmut_9(self):
        """The logistic function: its slope is y * (1 - y), but that would round to 0 at 40."""
        x = self.data
        y = sigmoid(x)
        return Value(y, "sigmoid", lambda slope: (slope * (y * sigmoid(-x)),))

    def xǁValueǁsigmoid__mutmut_10(self):
        """The logistic function: its slope is y * (1 - y), but that would round to 0 at 40."""
        x = self.data
        y = sigmoid(x)
        return Value(y, (self,), lambda slope: (slope * (y * sigmoid(-x)),))

    def xǁValueǁsigmoid__mutmut_11(self):
        """The logistic function: its slope is y * (1 - y), but that would round to 0 at 40."""
        x = self.data
        y = sigmoid(x)
        return Value(y, (self,), "sigmoid", )

    def xǁValueǁsigmoid__mutmut_12(self):
        """The logistic function: its slope is y * (1 - y), but that would round to 0 at 40."""
        x = self.data
        y = sigmoid(x)
        return Value(y, (self,), "XXsigmoidXX", lambda slope: (slope * (y * sigmoid(-x)),))

    def xǁValueǁsigmoid__mutmut_13(self):
        """The logistic function: its slope is y * (1 - y), but that would round to 0 at 40."""
        x = self.data
        y = sigmoid(x)
        return Value(y, (self,), "SIGMOID", lambda slope: (slope * (y * sigmoid(-x)),))

    def xǁValueǁsigmoid__mutmut_14(self):
        """The logistic function: its slope is y * (1 - y), but that would round to 0 at 40."""
        x = self.data
        y = sigmoid(x)
        return Value(y, (self,), "sigmoid", lambda slope: None)

    def xǁValueǁsigmoid__mutmut_15(self):
        """The logistic function: its slope is y * (1 - y), but that would round to 0 at 40."""
        x = self.data
        y = sigmoid(x)
        return Value(y, (self,), "sigmoid", lambda slope: (slope / (y * sigmoid(-x)),))

    def xǁValueǁsigmoid__mutmut_16(self):
        """The logistic function: its slope is y * (1 - y), but that would round to 0 at 40."""
        x = self.data
        y = sigmoid(x)
        return Value(y, (self,), "sigmoid", lambda slope: (slope * (y / sigmoid(-x)),))

    def xǁValueǁsigmoid__mutmut_17(self):
        """The logistic function: its slope is y * (1 - y), but that would round to 0 at 40."""
        x = self.data
        y = sigmoid(x)
        return Value(y, (self,), "sigmoid", lambda slope: (slope * (y * sigmoid(None)),))

    def xǁValueǁsigmoid__mutmut_18(self):
        """The logistic function: its slope is y * (1 - y), but that would round to 0 at 40."""
        x = self.data
        y = sigmoid(x)
        return Value(y, (self,), "sigmoid", lambda slope: (slope * (y * sigmoid(+x)),))

    @_mutmut_mutated(mutants_xǁValueǁlog_sigmoid__mutmut)
    def log_sigmoid(self):
        """log(sigmoid(x)), precisely."""
        x = self.data
        return Value(log_sigmoid(x), (self,), "log_sigmoid", lambda slope: (slope * sigmoid(-x),))

    def xǁValueǁlog_sigmoid__mutmut_orig(self):
        """log(sigmoid(x)), precisely."""
        x = self.data
        return Value(log_sigmoid(x), (self,), "log_sigmoid", lambda slope: (slope * sigmoid(-x),))

    def xǁValueǁlog_sigmoid__mutmut_1(self):
        """log(sigmoid(x)), precisely."""
        x = None
        return Value(log_sigmoid(x), (self,), "log_sigmoid", lambda slope: (slope * sigmoid(-x),))

    def xǁValueǁlog_sigmoid__mutmut_2(self):
        """log(sigmoid(x)), precisely."""
        x = self.data
        return Value(None, (self,), "log_sigmoid", lambda slope: (slope * sigmoid(-x),))

    def xǁValueǁlog_sigmoid__mutmut_3(self):
        """log(sigmoid(x)), precisely."""
        x = self.data
        return Value(log_sigmoid(x), None, "log_sigmoid", lambda slope: (slope * sigmoid(-x),))

    def xǁValueǁlog_sigmoid__mutmut_4(self):
        """log(sigmoid(x)), precisely."""
        x = self.data
        return Value(log_sigmoid(x), (self,), None, lambda slope: (slope * sigmoid(-x),))

    def xǁValueǁlog_sigmoid__mutmut_5(self):
        """log(sigmoid(x)), precisely."""
        x = self.data
        return Value(log_sigmoid(x), (self,), "log_sigmoid", None)

    def xǁValueǁlog_sigmoid__mutmut_6(self):
        """log(sigmoid(x)), precisely."""
        x = self.data
        return Value((self,), "log_sigmoid", lambda slope: (slope * sigmoid(-x),))

    def xǁValueǁlog_sigmoid__mutmut_7(self):
        """log(sigmoid(x)), precisely."""
        x = self.data
        return Value(log_sigmoid(x), "log_sigmoid", lambda slope: (slope * sigmoid(-x),))

    def xǁValueǁlog_sigmoid__mutmut_8(self):
        """log(sigmoid(x)), precisely."""
        x = self.data
        return Value(log_sigmoid(x), (self,), lambda slope: (slope * sigmoid(-x),))

    def xǁValueǁlog_sigmoid__mutmut_9(self):
        """log(sigmoid(x)), precisely."""
        x = self.data
        return Value(log_sigmoid(x), (self,), "log_sigmoid", )

    def xǁValueǁlog_sigmoid__mutmut_10(self):
        """log(sigmoid(x)), precisely."""
        x = self.data
        return Value(log_sigmoid(None), (self,), "log_sigmoid", lambda slope: (slope * sigmoid(-x),))

    def xǁValueǁlog_sigmoid__mutmut_11(self):
        """log(sigmoid(x)), precisely."""
        x = self.data
        return Value(log_sigmoid(x), (self,), "XXlog_sigmoidXX", lambda slope: (slope * sigmoid(-x),))

    def xǁValueǁlog_sigmoid__mutmut_12(self):
        """log(sigmoid(x)), precisely."""
        x = self.data
        return Value(log_sigmoid(x), (self,), "LOG_SIGMOID", lambda slope: (slope * sigmoid(-x),))

    def xǁValueǁlog_sigmoid__mutmut_13(self):
        """log(sigmoid(x)), precisely."""
        x = self.data
        return Value(log_sigmoid(x), (self,), "log_sigmoid", lambda slope: None)

    def xǁValueǁlog_sigmoid__mutmut_14(self):
        """log(sigmoid(x)), precisely."""
        x = self.data
        return Value(log_sigmoid(x), (self,), "log_sigmoid", lambda slope: (slope / sigmoid(-x),))

    def xǁValueǁlog_sigmoid__mutmut_15(self):
        """log(sigmoid(x)), precisely."""
        x = self.data
        return Value(log_sigmoid(x), (self,), "log_sigmoid", lambda slope: (slope * sigmoid(None),))

    def xǁValueǁlog_sigmoid__mutmut_16(self):
        """log(sigmoid(x)), precisely."""
        x = self.data
        return Value(log_sigmoid(x), (self,), "log_sigmoid", lambda slope: (slope * sigmoid(+x),))

    @_mutmut_mutated(mutants_xǁValueǁsoftplus__mutmut)
    def softplus(self):
        """log(1 + exp(x)), precisely: its slope is the logistic function."""
        x = self.data
        return Value(softplus(x), (self,), "softplus", lambda slope: (slope * sigmoid(x),))

    def xǁValueǁsoftplus__mutmut_orig(self):
        """log(1 + exp(x)), precisely: its slope is the logistic function."""
        x = self.data
        return Value(softplus(x), (self,), "softplus", lambda slope: (slope * sigmoid(x),))

    def xǁValueǁsoftplus__mutmut_1(self):
        """log(1 + exp(x)), precisely: its slope is the logistic function."""
        x = None
        return Value(softplus(x), (self,), "softplus", lambda slope: (slope * sigmoid(x),))

    def xǁValueǁsoftplus__mutmut_2(self):
        """log(1 + exp(x)), precisely: its slope is the logistic function."""
        x = self.data
        return Value(None, (self,), "softplus", lambda slope: (slope * sigmoid(x),))

    def xǁValueǁsoftplus__mutmut_3(self):
        """log(1 + exp(x)), precisely: its slope is the logistic function."""
        x = self.data
        return Value(softplus(x), None, "softplus", lambda slope: (slope * sigmoid(x),))

    def xǁValueǁsoftplus__mutmut_4(self):
        """log(1 + exp(x)), precisely: its slope is the logistic function."""
        x = self.data
        return Value(softplus(x), (self,), None, lambda slope: (slope * sigmoid(x),))

    def xǁValueǁsoftplus__mutmut_5(self):
        """log(1 + exp(x)), precisely: its slope is the logistic function."""
        x = self.data
        return Value(softplus(x), (self,), "softplus", None)

    def xǁValueǁsoftplus__mutmut_6(self):
        """log(1 + exp(x)), precisely: its slope is the logistic function."""
        x = self.data
        return Value((self,), "softplus", lambda slope: (slope * sigmoid(x),))

    def xǁValueǁsoftplus__mutmut_7(self):
        """log(1 + exp(x)), precisely: its slope is the logistic function."""
        x = self.data
        return Value(softplus(x), "softplus", lambda slope: (slope * sigmoid(x),))

    def xǁValueǁsoftplus__mutmut_8(self):
        """log(1 + exp(x)), precisely: its slope is the logistic function."""
        x = self.data
        return Value(softplus(x), (self,), lambda slope: (slope * sigmoid(x),))

    def xǁValueǁsoftplus__mutmut_9(self):
        """log(1 + exp(x)), precisely: its slope is the logistic function."""
        x = self.data
        return Value(softplus(x), (self,), "softplus", )

    def xǁValueǁsoftplus__mutmut_10(self):
        """log(1 + exp(x)), precisely: its slope is the logistic function."""
        x = self.data
        return Value(softplus(None), (self,), "softplus", lambda slope: (slope * sigmoid(x),))

    def xǁValueǁsoftplus__mutmut_11(self):
        """log(1 + exp(x)), precisely: its slope is the logistic function."""
        x = self.data
        return Value(softplus(x), (self,), "XXsoftplusXX", lambda slope: (slope * sigmoid(x),))

    def xǁValueǁsoftplus__mutmut_12(self):
        """log(1 + exp(x)), precisely: its slope is the logistic function."""
        x = self.data
        return Value(softplus(x), (self,), "SOFTPLUS", lambda slope: (slope * sigmoid(x),))

    def xǁValueǁsoftplus__mutmut_13(self):
        """log(1 + exp(x)), precisely: its slope is the logistic function."""
        x = self.data
        return Value(softplus(x), (self,), "softplus", lambda slope: None)

    def xǁValueǁsoftplus__mutmut_14(self):
        """log(1 + exp(x)), precisely: its slope is the logistic function."""
        x = self.data
        return Value(softplus(x), (self,), "softplus", lambda slope: (slope / sigmoid(x),))

    def xǁValueǁsoftplus__mutmut_15(self):
        """log(1 + exp(x)), precisely: its slope is the logistic function."""
        x = self.data
        return Value(softplus(x), (self,), "softplus", lambda slope: (slope * sigmoid(None),))

    @_mutmut_mutated(mutants_xǁValueǁrelu__mutmut)
    def relu(self):
        """x where it is above 0, else 0. The slope at 0 is 0."""
        x = self.data
        return Value(relu(x), (self,), "relu", lambda slope: (where(x, slope, 0),))

    def xǁValueǁrelu__mutmut_orig(self):
        """x where it is above 0, else 0. The slope at 0 is 0."""
        x = self.data
        return Value(relu(x), (self,), "relu", lambda slope: (where(x, slope, 0),))

    def xǁValueǁrelu__mutmut_1(self):
        """x where it is above 0, else 0. The slope at 0 is 0."""
        x = None
        return Value(relu(x), (self,), "relu", lambda slope: (where(x, slope, 0),))

    def xǁValueǁrelu__mutmut_2(self):
        """x where it is above 0, else 0. The slope at 0 is 0."""
        x = self.data
        return Value(None, (self,), "relu", lambda slope: (where(x, slope, 0),))

    def xǁValueǁrelu__mutmut_3(self):
        """x where it is above 0, else 0. The slope at 0 is 0."""
        x = self.data
        return Value(relu(x), None, "relu", lambda slope: (where(x, slope, 0),))

    def xǁValueǁrelu__mutmut_4(self):
        """x where it is above 0, else 0. The slope at 0 is 0."""
        x = self.data
        return Value(relu(x), (self,), None, lambda slope: (where(x, slope, 0),))

    def xǁValueǁrelu__mutmut_5(self):
        """x where it is above 0, else 0. The slope at 0 is 0."""
        x = self.data
        return Value(relu(x), (self,), "relu", None)

    def xǁValueǁrelu__mutmut_6(self):
        """x where it is above 0, else 0. The slope at 0 is 0."""
        x = self.data
        return Value((self,), "relu", lambda slope: (where(x, slope, 0),))

    def xǁValueǁrelu__mutmut_7(self):
        """x where it is above 0, else 0. The slope at 0 is 0."""
        x = self.data
        return Value(relu(x), "relu", lambda slope: (where(x, slope, 0),))

    def xǁValueǁrelu__mutmut_8(self):
        """x where it is above 0, else 0. The slope at 0 is 0."""
        x = self.data
        return Value(relu(x), (self,), lambda slope: (where(x, slope, 0),))

    def xǁValueǁrelu__mutmut_9(self):
        """x where it is above 0, else 0. The slope at 0 is 0."""
        x = self.data
        return Value(relu(x), (self,), "relu", )

    def xǁValueǁrelu__mutmut_10(self):
        """x where it is above 0, else 0. The slope at 0 is 0."""
        x = self.data
        return Value(relu(None), (self,), "relu", lambda slope: (where(x, slope, 0),))

    def xǁValueǁrelu__mutmut_11(self):
        """x where it is above 0, else 0. The slope at 0 is 0."""
        x = self.data
        return Value(relu(x), (self,), "XXreluXX", lambda slope: (where(x, slope, 0),))

    def xǁValueǁrelu__mutmut_12(self):
        """x where it is above 0, else 0. The slope at 0 is 0."""
        x = self.data
        return Value(relu(x), (self,), "RELU", lambda slope: (where(x, slope, 0),))

    def xǁValueǁrelu__mutmut_13(self):
        """x where it is above 0, else 0. The slope at 0 is 0."""
        x = self.data
        return Value(relu(x), (self,), "relu", lambda slope: None)

    def xǁValueǁrelu__mutmut_14(self):
        """x where it is above 0, else 0. The slope at 0 is 0."""
        x = self.data
        return Value(relu(x), (self,), "relu", lambda slope: (where(None, slope, 0),))

    def xǁValueǁrelu__mutmut_15(self):
        """x where it is above 0, else 0. The slope at 0 is 0."""
        x = self.data
        return Value(relu(x), (self,), "relu", lambda slope: (where(x, None, 0),))

    def xǁValueǁrelu__mutmut_16(self):
        """x where it is above 0, else 0. The slope at 0 is 0."""
        x = self.data
        return Value(relu(x), (self,), "relu", lambda slope: (where(x, slope, None),))

    def xǁValueǁrelu__mutmut_17(self):
        """x where it is above 0, else 0. The slope at 0 is 0."""
        x = self.data
        return Value(relu(x), (self,), "relu", lambda slope: (where(slope, 0),))

    def xǁValueǁrelu__mutmut_18(self):
        """x where it is above 0, else 0. The slope at 0 is 0."""
        x = self.data
        return Value(relu(x), (self,), "relu", lambda slope: (where(x, 0),))

    def xǁValueǁrelu__mutmut_19(self):
        """x where it is above 0, else 0. The slope at 0 is 0."""
        x = self.data
        return Value(relu(x), (self,), "relu", lambda slope: (where(x, slope, ),))

    def xǁValueǁrelu__mutmut_20(self):
        """x where it is above 0, else 0. The slope at 0 is 0."""
        x = self.data
        return Value(relu(x), (self,), "relu", lambda slope: (where(x, slope, 1),))

    @_mutmut_mutated(mutants_xǁValueǁleaky_relu__mutmut)
    def leaky_relu(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_orig(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_1(self, leak=1.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_2(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = None

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_3(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(None, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_4(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, None)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_5(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_6(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, )

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_7(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(None, slope, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_8(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, None, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_9(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, None), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_10(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(slope, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_11(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_12(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, ), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_13(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope / k), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_14(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(None, 0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_15(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, None, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_16(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, None)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_17(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_18(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_19(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, )

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_20(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 1, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_21(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, slope / x)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_22(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, slope * x)

        return Value(None, (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_23(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), None, "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_24(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), None, chain_rule)

    def xǁValueǁleaky_relu__mutmut_25(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", None)

    def xǁValueǁleaky_relu__mutmut_26(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, slope * x)

        return Value((self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_27(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_28(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), chain_rule)

    def xǁValueǁleaky_relu__mutmut_29(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "leaky_relu", )

    def xǁValueǁleaky_relu__mutmut_30(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(None, k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_31(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(x, None), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_32(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(k), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_33(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(x, ), (self, leak), "leaky_relu", chain_rule)

    def xǁValueǁleaky_relu__mutmut_34(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "XXleaky_reluXX", chain_rule)

    def xǁValueǁleaky_relu__mutmut_35(self, leak=0.01):
        """x where it is above 0, else leak * x. The slope at 0 is the leak."""
        (self, leak), (x, k) = several(self, leak)

        def chain_rule(slope):
            return where(x, slope, slope * k), where(x, 0, slope * x)

        return Value(leaky_relu(x, k), (self, leak), "LEAKY_RELU", chain_rule)

    @_mutmut_mutated(mutants_xǁValueǁmaximum__mutmut)
    def maximum(self, *others):
        """The largest. Those that tie for it share the slope equally."""
        return extreme("maximum", elementary.maximum, *several(self, *others))

    def xǁValueǁmaximum__mutmut_orig(self, *others):
        """The largest. Those that tie for it share the slope equally."""
        return extreme("maximum", elementary.maximum, *several(self, *others))

    def xǁValueǁmaximum__mutmut_1(self, *others):
        """The largest. Those that tie for it share the slope equally."""
        return extreme(None, elementary.maximum, *several(self, *others))

    def xǁValueǁmaximum__mutmut_2(self, *others):
        """The largest. Those that tie for it share the slope equally."""
        return extreme("maximum", None, *several(self, *others))

    def xǁValueǁmaximum__mutmut_3(self, *others):
        """The largest. Those that tie for it share the slope equally."""
        return extreme(elementary.maximum, *several(self, *others))

    def xǁValueǁmaximum__mutmut_4(self, *others):
        """The largest. Those that tie for it share the slope equally."""
        return extreme("maximum", *several(self, *others))

    def xǁValueǁmaximum__mutmut_5(self, *others):
        """The largest. Those that tie for it share the slope equally."""
        return extreme("maximum", elementary.maximum, )

    def xǁValueǁmaximum__mutmut_6(self, *others):
        """The largest. Those that tie for it share the slope equally."""
        return extreme("XXmaximumXX", elementary.maximum, *several(self, *others))

    def xǁValueǁmaximum__mutmut_7(self, *others):
        """The largest. Those that tie for it share the slope equally."""
        return extreme("MAXIMUM", elementary.maximum, *several(self, *others))

    def xǁValueǁmaximum__mutmut_8(self, *others):
        """The largest. Those that tie for it share the slope equally."""
        return extreme("maximum", elementary.maximum, *several(None, *others))

    def xǁValueǁmaximum__mutmut_9(self, *others):
        """The largest. Those that tie for it share the slope equally."""
        return extreme("maximum", elementary.maximum, *several(*others))

    def xǁValueǁmaximum__mutmut_10(self, *others):
        """The largest. Those that tie for it share the slope equally."""
        return extreme("maximum", elementary.maximum, *several(self, ))

    @_mutmut_mutated(mutants_xǁValueǁminimum__mutmut)
    def minimum(self, *others):
        """The smallest. Those that tie for it share the slope equally."""
        return extreme("minimum", elementary.minimum, *several(self, *others))

    def xǁValueǁminimum__mutmut_orig(self, *others):
        """The smallest. Those that tie for it share the slope equally."""
        return extreme("minimum", elementary.minimum, *several(self, *others))

    def xǁValueǁminimum__mutmut_1(self, *others):
        """The smallest. Those that tie for it share the slope equally."""
        return extreme(None, elementary.minimum, *several(self, *others))

    def xǁValueǁminimum__mutmut_2(self, *others):
        """The smallest. Those that tie for it share the slope equally."""
        return extreme("minimum", None, *several(self, *others))

    def xǁValueǁminimum__mutmut_3(self, *others):
        """The smallest. Those that tie for it share the slope equally."""
        return extreme(elementary.minimum, *several(self, *others))

    def xǁValueǁminimum__mutmut_4(self, *others):
        """The smallest. Those that tie for it share the slope equally."""
        return extreme("minimum", *several(self, *others))

    def xǁValueǁminimum__mutmut_5(self, *others):
        """The smallest. Those that tie for it share the slope equally."""
        return extreme("minimum", elementary.minimum, )

    def xǁValueǁminimum__mutmut_6(self, *others):
        """The smallest. Those that tie for it share the slope equally."""
        return extreme("XXminimumXX", elementary.minimum, *several(self, *others))

    def xǁValueǁminimum__mutmut_7(self, *others):
        """The smallest. Those that tie for it share the slope equally."""
        return extreme("MINIMUM", elementary.minimum, *several(self, *others))

    def xǁValueǁminimum__mutmut_8(self, *others):
        """The smallest. Those that tie for it share the slope equally."""
        return extreme("minimum", elementary.minimum, *several(None, *others))

    def xǁValueǁminimum__mutmut_9(self, *others):
        """The smallest. Those that tie for it share the slope equally."""
        return extreme("minimum", elementary.minimum, *several(*others))

    def xǁValueǁminimum__mutmut_10(self, *others):
        """The smallest. Those that tie for it share the slope equally."""
        return extreme("minimum", elementary.minimum, *several(self, ))

    @_mutmut_mutated(mutants_xǁValueǁtotal__mutmut)
    def total(self, *others):
        """One node for a sum of many terms: the slope that arrives goes to all."""
        terms, xs = several(self, *others)
        return Value(elementary.total(*xs), terms, "total", lambda slope: (slope,) * len(xs))

    def xǁValueǁtotal__mutmut_orig(self, *others):
        """One node for a sum of many terms: the slope that arrives goes to all."""
        terms, xs = several(self, *others)
        return Value(elementary.total(*xs), terms, "total", lambda slope: (slope,) * len(xs))

    def xǁValueǁtotal__mutmut_1(self, *others):
        """One node for a sum of many terms: the slope that arrives goes to all."""
        terms, xs = None
        return Value(elementary.total(*xs), terms, "total", lambda slope: (slope,) * len(xs))

    def xǁValueǁtotal__mutmut_2(self, *others):
        """One node for a sum of many terms: the slope that arrives goes to all."""
        terms, xs = several(None, *others)
        return Value(elementary.total(*xs), terms, "total", lambda slope: (slope,) * len(xs))

    def xǁValueǁtotal__mutmut_3(self, *others):
        """One node for a sum of many terms: the slope that arrives goes to all."""
        terms, xs = several(*others)
        return Value(elementary.total(*xs), terms, "total", lambda slope: (slope,) * len(xs))

    def xǁValueǁtotal__mutmut_4(self, *others):
        """One node for a sum of many terms: the slope that arrives goes to all."""
        terms, xs = several(self, )
        return Value(elementary.total(*xs), terms, "total", lambda slope: (slope,) * len(xs))

    def xǁValueǁtotal__mutmut_5(self, *others):
        """One node for a sum of many terms: the slope that arrives goes to all."""
        terms, xs = several(self, *others)
        return Value(None, terms, "total", lambda slope: (slope,) * len(xs))

    def xǁValueǁtotal__mutmut_6(self, *others):
        """One node for a sum of many terms: the slope that arrives goes to all."""
        terms, xs = several(self, *others)
        return Value(elementary.total(*xs), None, "total", lambda slope: (slope,) * len(xs))

    def xǁValueǁtotal__mutmut_7(self, *others):
        """One node for a sum of many terms: the slope that arrives goes to all."""
        terms, xs = several(self, *others)
        return Value(elementary.total(*xs), terms, None, lambda slope: (slope,) * len(xs))

    def xǁValueǁtotal__mutmut_8(self, *others):
        """One node for a sum of many terms: the slope that arrives goes to all."""
        terms, xs = several(self, *others)
        return Value(elementary.total(*xs), terms, "total", None)

    def xǁValueǁtotal__mutmut_9(self, *others):
        """One node for a sum of many terms: the slope that arrives goes to all."""
        terms, xs = several(self, *others)
        return Value(terms, "total", lambda slope: (slope,) * len(xs))

    def xǁValueǁtotal__mutmut_10(self, *others):
        """One node for a sum of many terms: the slope that arrives goes to all."""
        terms, xs = several(self, *others)
        return Value(elementary.total(*xs), "total", lambda slope: (slope,) * len(xs))

    def xǁValueǁtotal__mutmut_11(self, *others):
        """One node for a sum of many terms: the slope that arrives goes to all."""
        terms, xs = several(self, *others)
        return Value(elementary.total(*xs), terms, lambda slope: (slope,) * len(xs))

    def xǁValueǁtotal__mutmut_12(self, *others):
        """One node for a sum of many terms: the slope that arrives goes to all."""
        terms, xs = several(self, *others)
        return Value(elementary.total(*xs), terms, "total", )

    def xǁValueǁtotal__mutmut_13(self, *others):
        """One node for a sum of many terms: the slope that arrives goes to all."""
        terms, xs = several(self, *others)
        return Value(elementary.total(*xs), terms, "XXtotalXX", lambda slope: (slope,) * len(xs))

    def xǁValueǁtotal__mutmut_14(self, *others):
        """One node for a sum of many terms: the slope that arrives goes to all."""
        terms, xs = several(self, *others)
        return Value(elementary.total(*xs), terms, "TOTAL", lambda slope: (slope,) * len(xs))

    def xǁValueǁtotal__mutmut_15(self, *others):
        """One node for a sum of many terms: the slope that arrives goes to all."""
        terms, xs = several(self, *others)
        return Value(elementary.total(*xs), terms, "total", lambda slope: None)

    def xǁValueǁtotal__mutmut_16(self, *others):
        """One node for a sum of many terms: the slope that arrives goes to all."""
        terms, xs = several(self, *others)
        return Value(elementary.total(*xs), terms, "total", lambda slope: (slope,) / len(xs))

    @_mutmut_mutated(mutants_xǁValueǁnorm__mutmut)
    def norm(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = where(y, y, 1)
        return Value(y, operands, "norm", lambda slope: tuple([slope * (x / unit) for x in xs]))

    def xǁValueǁnorm__mutmut_orig(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = where(y, y, 1)
        return Value(y, operands, "norm", lambda slope: tuple([slope * (x / unit) for x in xs]))

    def xǁValueǁnorm__mutmut_1(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = None
        y = elementary.norm(*xs)
        unit = where(y, y, 1)
        return Value(y, operands, "norm", lambda slope: tuple([slope * (x / unit) for x in xs]))

    def xǁValueǁnorm__mutmut_2(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(None, *others)
        y = elementary.norm(*xs)
        unit = where(y, y, 1)
        return Value(y, operands, "norm", lambda slope: tuple([slope * (x / unit) for x in xs]))

    def xǁValueǁnorm__mutmut_3(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(*others)
        y = elementary.norm(*xs)
        unit = where(y, y, 1)
        return Value(y, operands, "norm", lambda slope: tuple([slope * (x / unit) for x in xs]))

    def xǁValueǁnorm__mutmut_4(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, )
        y = elementary.norm(*xs)
        unit = where(y, y, 1)
        return Value(y, operands, "norm", lambda slope: tuple([slope * (x / unit) for x in xs]))

    def xǁValueǁnorm__mutmut_5(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = None
        unit = where(y, y, 1)
        return Value(y, operands, "norm", lambda slope: tuple([slope * (x / unit) for x in xs]))

    def xǁValueǁnorm__mutmut_6(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = None
        return Value(y, operands, "norm", lambda slope: tuple([slope * (x / unit) for x in xs]))

    def xǁValueǁnorm__mutmut_7(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = where(None, y, 1)
        return Value(y, operands, "norm", lambda slope: tuple([slope * (x / unit) for x in xs]))

    def xǁValueǁnorm__mutmut_8(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = where(y, None, 1)
        return Value(y, operands, "norm", lambda slope: tuple([slope * (x / unit) for x in xs]))

    def xǁValueǁnorm__mutmut_9(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = where(y, y, None)
        return Value(y, operands, "norm", lambda slope: tuple([slope * (x / unit) for x in xs]))

    def xǁValueǁnorm__mutmut_10(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = where(y, 1)
        return Value(y, operands, "norm", lambda slope: tuple([slope * (x / unit) for x in xs]))

    def xǁValueǁnorm__mutmut_11(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = where(y, 1)
        return Value(y, operands, "norm", lambda slope: tuple([slope * (x / unit) for x in xs]))

    def xǁValueǁnorm__mutmut_12(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = where(y, y, )
        return Value(y, operands, "norm", lambda slope: tuple([slope * (x / unit) for x in xs]))

    def xǁValueǁnorm__mutmut_13(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = where(y, y, 2)
        return Value(y, operands, "norm", lambda slope: tuple([slope * (x / unit) for x in xs]))

    def xǁValueǁnorm__mutmut_14(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = where(y, y, 1)
        return Value(None, operands, "norm", lambda slope: tuple([slope * (x / unit) for x in xs]))

    def xǁValueǁnorm__mutmut_15(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = where(y, y, 1)
        return Value(y, None, "norm", lambda slope: tuple([slope * (x / unit) for x in xs]))

    def xǁValueǁnorm__mutmut_16(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = where(y, y, 1)
        return Value(y, operands, None, lambda slope: tuple([slope * (x / unit) for x in xs]))

    def xǁValueǁnorm__mutmut_17(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = where(y, y, 1)
        return Value(y, operands, "norm", None)

    def xǁValueǁnorm__mutmut_18(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = where(y, y, 1)
        return Value(operands, "norm", lambda slope: tuple([slope * (x / unit) for x in xs]))

    def xǁValueǁnorm__mutmut_19(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = where(y, y, 1)
        return Value(y, "norm", lambda slope: tuple([slope * (x / unit) for x in xs]))

    def xǁValueǁnorm__mutmut_20(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = where(y, y, 1)
        return Value(y, operands, lambda slope: tuple([slope * (x / unit) for x in xs]))

    def xǁValueǁnorm__mutmut_21(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = where(y, y, 1)
        return Value(y, operands, "norm", )

    def xǁValueǁnorm__mutmut_22(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = where(y, y, 1)
        return Value(y, operands, "XXnormXX", lambda slope: tuple([slope * (x / unit) for x in xs]))

    def xǁValueǁnorm__mutmut_23(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = where(y, y, 1)
        return Value(y, operands, "NORM", lambda slope: tuple([slope * (x / unit) for x in xs]))

    def xǁValueǁnorm__mutmut_24(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = where(y, y, 1)
        return Value(y, operands, "norm", lambda slope: None)

    def xǁValueǁnorm__mutmut_25(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = where(y, y, 1)
        return Value(y, operands, "norm", lambda slope: tuple(None))

    def xǁValueǁnorm__mutmut_26(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = where(y, y, 1)
        return Value(y, operands, "norm", lambda slope: tuple([slope / (x / unit) for x in xs]))

    def xǁValueǁnorm__mutmut_27(self, *others):
        """The square root of the sum of squares. The slope at 0 is 0."""
        operands, xs = several(self, *others)
        y = elementary.norm(*xs)
        unit = where(y, y, 1)
        return Value(y, operands, "norm", lambda slope: tuple([slope * (x * unit) for x in xs]))

    @_mutmut_mutated(mutants_xǁValueǁsoftmax__mutmut)
    def softmax(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(self, *others)
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope * p
            return share * elementary.total(0, *qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(p, operands, "softmax", chain_rule)

    def xǁValueǁsoftmax__mutmut_orig(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(self, *others)
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope * p
            return share * elementary.total(0, *qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(p, operands, "softmax", chain_rule)

    def xǁValueǁsoftmax__mutmut_1(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = None
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope * p
            return share * elementary.total(0, *qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(p, operands, "softmax", chain_rule)

    def xǁValueǁsoftmax__mutmut_2(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(None, *others)
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope * p
            return share * elementary.total(0, *qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(p, operands, "softmax", chain_rule)

    def xǁValueǁsoftmax__mutmut_3(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(*others)
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope * p
            return share * elementary.total(0, *qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(p, operands, "softmax", chain_rule)

    def xǁValueǁsoftmax__mutmut_4(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(self, )
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope * p
            return share * elementary.total(0, *qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(p, operands, "softmax", chain_rule)

    def xǁValueǁsoftmax__mutmut_5(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(self, *others)
        p, *qs = None

        def chain_rule(slope):
            share = slope * p
            return share * elementary.total(0, *qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(p, operands, "softmax", chain_rule)

    def xǁValueǁsoftmax__mutmut_6(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(self, *others)
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = None
            return share * elementary.total(0, *qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(p, operands, "softmax", chain_rule)

    def xǁValueǁsoftmax__mutmut_7(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(self, *others)
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope / p
            return share * elementary.total(0, *qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(p, operands, "softmax", chain_rule)

    def xǁValueǁsoftmax__mutmut_8(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(self, *others)
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope * p
            return share / elementary.total(0, *qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(p, operands, "softmax", chain_rule)

    def xǁValueǁsoftmax__mutmut_9(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(self, *others)
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope * p
            return share * elementary.total(None, *qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(p, operands, "softmax", chain_rule)

    def xǁValueǁsoftmax__mutmut_10(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(self, *others)
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope * p
            return share * elementary.total(*qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(p, operands, "softmax", chain_rule)

    def xǁValueǁsoftmax__mutmut_11(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(self, *others)
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope * p
            return share * elementary.total(0, ), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(p, operands, "softmax", chain_rule)

    def xǁValueǁsoftmax__mutmut_12(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(self, *others)
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope * p
            return share * elementary.total(1, *qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(p, operands, "softmax", chain_rule)

    def xǁValueǁsoftmax__mutmut_13(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(self, *others)
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope * p
            return share * elementary.total(0, *qs), *[-share / q for q in qs]  # p(1 - p), -pq

        return Value(p, operands, "softmax", chain_rule)

    def xǁValueǁsoftmax__mutmut_14(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(self, *others)
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope * p
            return share * elementary.total(0, *qs), *[+share * q for q in qs]  # p(1 - p), -pq

        return Value(p, operands, "softmax", chain_rule)

    def xǁValueǁsoftmax__mutmut_15(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(self, *others)
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope * p
            return share * elementary.total(0, *qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(None, operands, "softmax", chain_rule)

    def xǁValueǁsoftmax__mutmut_16(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(self, *others)
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope * p
            return share * elementary.total(0, *qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(p, None, "softmax", chain_rule)

    def xǁValueǁsoftmax__mutmut_17(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(self, *others)
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope * p
            return share * elementary.total(0, *qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(p, operands, None, chain_rule)

    def xǁValueǁsoftmax__mutmut_18(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(self, *others)
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope * p
            return share * elementary.total(0, *qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(p, operands, "softmax", None)

    def xǁValueǁsoftmax__mutmut_19(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(self, *others)
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope * p
            return share * elementary.total(0, *qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(operands, "softmax", chain_rule)

    def xǁValueǁsoftmax__mutmut_20(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(self, *others)
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope * p
            return share * elementary.total(0, *qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(p, "softmax", chain_rule)

    def xǁValueǁsoftmax__mutmut_21(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(self, *others)
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope * p
            return share * elementary.total(0, *qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(p, operands, chain_rule)

    def xǁValueǁsoftmax__mutmut_22(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(self, *others)
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope * p
            return share * elementary.total(0, *qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(p, operands, "softmax", )

    def xǁValueǁsoftmax__mutmut_23(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(self, *others)
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope * p
            return share * elementary.total(0, *qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(p, operands, "XXsoftmaxXX", chain_rule)

    def xǁValueǁsoftmax__mutmut_24(self, *others):
        """exp(x) as a share of the sum of exp over x and the others."""
        operands, xs = several(self, *others)
        p, *qs = shares(*xs)

        def chain_rule(slope):
            share = slope * p
            return share * elementary.total(0, *qs), *[-share * q for q in qs]  # p(1 - p), -pq

        return Value(p, operands, "SOFTMAX", chain_rule)

    @_mutmut_mutated(mutants_xǁValueǁlogsumexp__mutmut)
    def logsumexp(self, *others):
        """log of the sum of exp over x and the others: its slopes are their softmax."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            return tuple([slope * p for p in shares(*xs)])

        return Value(logsumexp(*xs), operands, "logsumexp", chain_rule)

    def xǁValueǁlogsumexp__mutmut_orig(self, *others):
        """log of the sum of exp over x and the others: its slopes are their softmax."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            return tuple([slope * p for p in shares(*xs)])

        return Value(logsumexp(*xs), operands, "logsumexp", chain_rule)

    def xǁValueǁlogsumexp__mutmut_1(self, *others):
        """log of the sum of exp over x and the others: its slopes are their softmax."""
        operands, xs = None

        def chain_rule(slope):
            return tuple([slope * p for p in shares(*xs)])

        return Value(logsumexp(*xs), operands, "logsumexp", chain_rule)

    def xǁValueǁlogsumexp__mutmut_2(self, *others):
        """log of the sum of exp over x and the others: its slopes are their softmax."""
        operands, xs = several(None, *others)

        def chain_rule(slope):
            return tuple([slope * p for p in shares(*xs)])

        return Value(logsumexp(*xs), operands, "logsumexp", chain_rule)

    def xǁValueǁlogsumexp__mutmut_3(self, *others):
        """log of the sum of exp over x and the others: its slopes are their softmax."""
        operands, xs = several(*others)

        def chain_rule(slope):
            return tuple([slope * p for p in shares(*xs)])

        return Value(logsumexp(*xs), operands, "logsumexp", chain_rule)

    def xǁValueǁlogsumexp__mutmut_4(self, *others):
        """log of the sum of exp over x and the others: its slopes are their softmax."""
        operands, xs = several(self, )

        def chain_rule(slope):
            return tuple([slope * p for p in shares(*xs)])

        return Value(logsumexp(*xs), operands, "logsumexp", chain_rule)

    def xǁValueǁlogsumexp__mutmut_5(self, *others):
        """log of the sum of exp over x and the others: its slopes are their softmax."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            return tuple(None)

        return Value(logsumexp(*xs), operands, "logsumexp", chain_rule)

    def xǁValueǁlogsumexp__mutmut_6(self, *others):
        """log of the sum of exp over x and the others: its slopes are their softmax."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            return tuple([slope / p for p in shares(*xs)])

        return Value(logsumexp(*xs), operands, "logsumexp", chain_rule)

    def xǁValueǁlogsumexp__mutmut_7(self, *others):
        """log of the sum of exp over x and the others: its slopes are their softmax."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            return tuple([slope * p for p in shares(*xs)])

        return Value(None, operands, "logsumexp", chain_rule)

    def xǁValueǁlogsumexp__mutmut_8(self, *others):
        """log of the sum of exp over x and the others: its slopes are their softmax."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            return tuple([slope * p for p in shares(*xs)])

        return Value(logsumexp(*xs), None, "logsumexp", chain_rule)

    def xǁValueǁlogsumexp__mutmut_9(self, *others):
        """log of the sum of exp over x and the others: its slopes are their softmax."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            return tuple([slope * p for p in shares(*xs)])

        return Value(logsumexp(*xs), operands, None, chain_rule)

    def xǁValueǁlogsumexp__mutmut_10(self, *others):
        """log of the sum of exp over x and the others: its slopes are their softmax."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            return tuple([slope * p for p in shares(*xs)])

        return Value(logsumexp(*xs), operands, "logsumexp", None)

    def xǁValueǁlogsumexp__mutmut_11(self, *others):
        """log of the sum of exp over x and the others: its slopes are their softmax."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            return tuple([slope * p for p in shares(*xs)])

        return Value(operands, "logsumexp", chain_rule)

    def xǁValueǁlogsumexp__mutmut_12(self, *others):
        """log of the sum of exp over x and the others: its slopes are their softmax."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            return tuple([slope * p for p in shares(*xs)])

        return Value(logsumexp(*xs), "logsumexp", chain_rule)

    def xǁValueǁlogsumexp__mutmut_13(self, *others):
        """log of the sum of exp over x and the others: its slopes are their softmax."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            return tuple([slope * p for p in shares(*xs)])

        return Value(logsumexp(*xs), operands, chain_rule)

    def xǁValueǁlogsumexp__mutmut_14(self, *others):
        """log of the sum of exp over x and the others: its slopes are their softmax."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            return tuple([slope * p for p in shares(*xs)])

        return Value(logsumexp(*xs), operands, "logsumexp", )

    def xǁValueǁlogsumexp__mutmut_15(self, *others):
        """log of the sum of exp over x and the others: its slopes are their softmax."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            return tuple([slope * p for p in shares(*xs)])

        return Value(logsumexp(*xs), operands, "XXlogsumexpXX", chain_rule)

    def xǁValueǁlogsumexp__mutmut_16(self, *others):
        """log of the sum of exp over x and the others: its slopes are their softmax."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            return tuple([slope * p for p in shares(*xs)])

        return Value(logsumexp(*xs), operands, "LOGSUMEXP", chain_rule)

    @_mutmut_mutated(mutants_xǁValueǁcross_entropy__mutmut)
    def cross_entropy(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            _, *qs = shares(*xs)
            return -slope * elementary.total(0, *qs), *[slope * q for q in qs]  # p - 1, q

        return Value(cross_entropy(*xs), operands, "cross_entropy", chain_rule)

    def xǁValueǁcross_entropy__mutmut_orig(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            _, *qs = shares(*xs)
            return -slope * elementary.total(0, *qs), *[slope * q for q in qs]  # p - 1, q

        return Value(cross_entropy(*xs), operands, "cross_entropy", chain_rule)

    def xǁValueǁcross_entropy__mutmut_1(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = None

        def chain_rule(slope):
            _, *qs = shares(*xs)
            return -slope * elementary.total(0, *qs), *[slope * q for q in qs]  # p - 1, q

        return Value(cross_entropy(*xs), operands, "cross_entropy", chain_rule)

    def xǁValueǁcross_entropy__mutmut_2(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = several(None, *others)

        def chain_rule(slope):
            _, *qs = shares(*xs)
            return -slope * elementary.total(0, *qs), *[slope * q for q in qs]  # p - 1, q

        return Value(cross_entropy(*xs), operands, "cross_entropy", chain_rule)

    def xǁValueǁcross_entropy__mutmut_3(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = several(*others)

        def chain_rule(slope):
            _, *qs = shares(*xs)
            return -slope * elementary.total(0, *qs), *[slope * q for q in qs]  # p - 1, q

        return Value(cross_entropy(*xs), operands, "cross_entropy", chain_rule)

    def xǁValueǁcross_entropy__mutmut_4(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = several(self, )

        def chain_rule(slope):
            _, *qs = shares(*xs)
            return -slope * elementary.total(0, *qs), *[slope * q for q in qs]  # p - 1, q

        return Value(cross_entropy(*xs), operands, "cross_entropy", chain_rule)

    def xǁValueǁcross_entropy__mutmut_5(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            _, *qs = None
            return -slope * elementary.total(0, *qs), *[slope * q for q in qs]  # p - 1, q

        return Value(cross_entropy(*xs), operands, "cross_entropy", chain_rule)

    def xǁValueǁcross_entropy__mutmut_6(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            _, *qs = shares(*xs)
            return -slope / elementary.total(0, *qs), *[slope * q for q in qs]  # p - 1, q

        return Value(cross_entropy(*xs), operands, "cross_entropy", chain_rule)

    def xǁValueǁcross_entropy__mutmut_7(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            _, *qs = shares(*xs)
            return +slope * elementary.total(0, *qs), *[slope * q for q in qs]  # p - 1, q

        return Value(cross_entropy(*xs), operands, "cross_entropy", chain_rule)

    def xǁValueǁcross_entropy__mutmut_8(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            _, *qs = shares(*xs)
            return -slope * elementary.total(None, *qs), *[slope * q for q in qs]  # p - 1, q

        return Value(cross_entropy(*xs), operands, "cross_entropy", chain_rule)

    def xǁValueǁcross_entropy__mutmut_9(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            _, *qs = shares(*xs)
            return -slope * elementary.total(*qs), *[slope * q for q in qs]  # p - 1, q

        return Value(cross_entropy(*xs), operands, "cross_entropy", chain_rule)

    def xǁValueǁcross_entropy__mutmut_10(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            _, *qs = shares(*xs)
            return -slope * elementary.total(0, ), *[slope * q for q in qs]  # p - 1, q

        return Value(cross_entropy(*xs), operands, "cross_entropy", chain_rule)

    def xǁValueǁcross_entropy__mutmut_11(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            _, *qs = shares(*xs)
            return -slope * elementary.total(1, *qs), *[slope * q for q in qs]  # p - 1, q

        return Value(cross_entropy(*xs), operands, "cross_entropy", chain_rule)

    def xǁValueǁcross_entropy__mutmut_12(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            _, *qs = shares(*xs)
            return -slope * elementary.total(0, *qs), *[slope / q for q in qs]  # p - 1, q

        return Value(cross_entropy(*xs), operands, "cross_entropy", chain_rule)

    def xǁValueǁcross_entropy__mutmut_13(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            _, *qs = shares(*xs)
            return -slope * elementary.total(0, *qs), *[slope * q for q in qs]  # p - 1, q

        return Value(None, operands, "cross_entropy", chain_rule)

    def xǁValueǁcross_entropy__mutmut_14(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            _, *qs = shares(*xs)
            return -slope * elementary.total(0, *qs), *[slope * q for q in qs]  # p - 1, q

        return Value(cross_entropy(*xs), None, "cross_entropy", chain_rule)

    def xǁValueǁcross_entropy__mutmut_15(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            _, *qs = shares(*xs)
            return -slope * elementary.total(0, *qs), *[slope * q for q in qs]  # p - 1, q

        return Value(cross_entropy(*xs), operands, None, chain_rule)

    def xǁValueǁcross_entropy__mutmut_16(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            _, *qs = shares(*xs)
            return -slope * elementary.total(0, *qs), *[slope * q for q in qs]  # p - 1, q

        return Value(cross_entropy(*xs), operands, "cross_entropy", None)

    def xǁValueǁcross_entropy__mutmut_17(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            _, *qs = shares(*xs)
            return -slope * elementary.total(0, *qs), *[slope * q for q in qs]  # p - 1, q

        return Value(operands, "cross_entropy", chain_rule)

    def xǁValueǁcross_entropy__mutmut_18(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            _, *qs = shares(*xs)
            return -slope * elementary.total(0, *qs), *[slope * q for q in qs]  # p - 1, q

        return Value(cross_entropy(*xs), "cross_entropy", chain_rule)

    def xǁValueǁcross_entropy__mutmut_19(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            _, *qs = shares(*xs)
            return -slope * elementary.total(0, *qs), *[slope * q for q in qs]  # p - 1, q

        return Value(cross_entropy(*xs), operands, chain_rule)

    def xǁValueǁcross_entropy__mutmut_20(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            _, *qs = shares(*xs)
            return -slope * elementary.total(0, *qs), *[slope * q for q in qs]  # p - 1, q

        return Value(cross_entropy(*xs), operands, "cross_entropy", )

    def xǁValueǁcross_entropy__mutmut_21(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            _, *qs = shares(*xs)
            return -slope * elementary.total(0, *qs), *[slope * q for q in qs]  # p - 1, q

        return Value(cross_entropy(*xs), operands, "XXcross_entropyXX", chain_rule)

    def xǁValueǁcross_entropy__mutmut_22(self, *others):
        """-log(softmax(x, *others)), precisely."""
        operands, xs = several(self, *others)

        def chain_rule(slope):
            _, *qs = shares(*xs)
            return -slope * elementary.total(0, *qs), *[slope * q for q in qs]  # p - 1, q

        return Value(cross_entropy(*xs), operands, "CROSS_ENTROPY", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    @_mutmut_mutated(mutants_xǁValueǁwhere__mutmut)
    def where(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_orig(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_1(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = None

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_2(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(None, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_3(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, None, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_4(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, None)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_5(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_6(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_7(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, )

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_8(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(None, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_9(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, None, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_10(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, None), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_11(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_12(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_13(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, ), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_14(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 1, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_15(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 1), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_16(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(None, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_17(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, None, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_18(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, None), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_19(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_20(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_21(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, ), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_22(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 1), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_23(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(None, 0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_24(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, None, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_25(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, None)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_26(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(0, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_27(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_28(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, )

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_29(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 1, slope)

        return Value(where(test, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_30(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(None, operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_31(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), None, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_32(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, None, chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_33(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", None)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_34(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_35(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_36(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_37(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "where", )

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_38(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(None, x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_39(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, None, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_40(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, None), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_41(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(x, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_42(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, y), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_43(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, ), operands, "where", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_44(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "XXwhereXX", chain_rule)

    # Slopes are made of these too; as nodes, so that slopes have slopes in turn. elementary calls
    # them, and the above, as Value.where(x, a, b): where there are others, self may be a number.

    def xǁValueǁwhere__mutmut_45(self, a, b):
        """a where self is above 0, else b; the slope in self is 0."""
        operands, (test, x, y) = several(self, a, b)

        def chain_rule(slope):
            return where(test, 0, 0), where(test, slope, 0), where(test, 0, slope)

        return Value(where(test, x, y), operands, "WHERE", chain_rule)

    @_mutmut_mutated(mutants_xǁValueǁequal__mutmut)
    def equal(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(x, y), operands, "equal", lambda slope: (where(x, 0, 0),) * 2)

    def xǁValueǁequal__mutmut_orig(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(x, y), operands, "equal", lambda slope: (where(x, 0, 0),) * 2)

    def xǁValueǁequal__mutmut_1(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = None
        return Value(equal(x, y), operands, "equal", lambda slope: (where(x, 0, 0),) * 2)

    def xǁValueǁequal__mutmut_2(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(None, other)
        return Value(equal(x, y), operands, "equal", lambda slope: (where(x, 0, 0),) * 2)

    def xǁValueǁequal__mutmut_3(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, None)
        return Value(equal(x, y), operands, "equal", lambda slope: (where(x, 0, 0),) * 2)

    def xǁValueǁequal__mutmut_4(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(other)
        return Value(equal(x, y), operands, "equal", lambda slope: (where(x, 0, 0),) * 2)

    def xǁValueǁequal__mutmut_5(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, )
        return Value(equal(x, y), operands, "equal", lambda slope: (where(x, 0, 0),) * 2)

    def xǁValueǁequal__mutmut_6(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(None, operands, "equal", lambda slope: (where(x, 0, 0),) * 2)

    def xǁValueǁequal__mutmut_7(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(x, y), None, "equal", lambda slope: (where(x, 0, 0),) * 2)

    def xǁValueǁequal__mutmut_8(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(x, y), operands, None, lambda slope: (where(x, 0, 0),) * 2)

    def xǁValueǁequal__mutmut_9(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(x, y), operands, "equal", None)

    def xǁValueǁequal__mutmut_10(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(operands, "equal", lambda slope: (where(x, 0, 0),) * 2)

    def xǁValueǁequal__mutmut_11(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(x, y), "equal", lambda slope: (where(x, 0, 0),) * 2)

    def xǁValueǁequal__mutmut_12(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(x, y), operands, lambda slope: (where(x, 0, 0),) * 2)

    def xǁValueǁequal__mutmut_13(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(x, y), operands, "equal", )

    def xǁValueǁequal__mutmut_14(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(None, y), operands, "equal", lambda slope: (where(x, 0, 0),) * 2)

    def xǁValueǁequal__mutmut_15(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(x, None), operands, "equal", lambda slope: (where(x, 0, 0),) * 2)

    def xǁValueǁequal__mutmut_16(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(y), operands, "equal", lambda slope: (where(x, 0, 0),) * 2)

    def xǁValueǁequal__mutmut_17(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(x, ), operands, "equal", lambda slope: (where(x, 0, 0),) * 2)

    def xǁValueǁequal__mutmut_18(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(x, y), operands, "XXequalXX", lambda slope: (where(x, 0, 0),) * 2)

    def xǁValueǁequal__mutmut_19(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(x, y), operands, "EQUAL", lambda slope: (where(x, 0, 0),) * 2)

    def xǁValueǁequal__mutmut_20(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(x, y), operands, "equal", lambda slope: None)

    def xǁValueǁequal__mutmut_21(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(x, y), operands, "equal", lambda slope: (where(x, 0, 0),) / 2)

    def xǁValueǁequal__mutmut_22(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(x, y), operands, "equal", lambda slope: (where(None, 0, 0),) * 2)

    def xǁValueǁequal__mutmut_23(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(x, y), operands, "equal", lambda slope: (where(x, None, 0),) * 2)

    def xǁValueǁequal__mutmut_24(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(x, y), operands, "equal", lambda slope: (where(x, 0, None),) * 2)

    def xǁValueǁequal__mutmut_25(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(x, y), operands, "equal", lambda slope: (where(0, 0),) * 2)

    def xǁValueǁequal__mutmut_26(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(x, y), operands, "equal", lambda slope: (where(x, 0),) * 2)

    def xǁValueǁequal__mutmut_27(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(x, y), operands, "equal", lambda slope: (where(x, 0, ),) * 2)

    def xǁValueǁequal__mutmut_28(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(x, y), operands, "equal", lambda slope: (where(x, 1, 0),) * 2)

    def xǁValueǁequal__mutmut_29(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(x, y), operands, "equal", lambda slope: (where(x, 0, 1),) * 2)

    def xǁValueǁequal__mutmut_30(self, other):
        """1 where both are the same number, else 0; the slopes are 0."""
        operands, (x, y) = several(self, other)
        return Value(equal(x, y), operands, "equal", lambda slope: (where(x, 0, 0),) * 3)

    @_mutmut_mutated(mutants_xǁValueǁreciprocal__mutmut)
    def reciprocal(self):
        """1 / x, and inf at 0."""
        y = reciprocal(self.data)
        return Value(y, (self,), "reciprocal", lambda slope: (-(slope * y) * y,))

    def xǁValueǁreciprocal__mutmut_orig(self):
        """1 / x, and inf at 0."""
        y = reciprocal(self.data)
        return Value(y, (self,), "reciprocal", lambda slope: (-(slope * y) * y,))

    def xǁValueǁreciprocal__mutmut_1(self):
        """1 / x, and inf at 0."""
        y = None
        return Value(y, (self,), "reciprocal", lambda slope: (-(slope * y) * y,))

    def xǁValueǁreciprocal__mutmut_2(self):
        """1 / x, and inf at 0."""
        y = reciprocal(None)
        return Value(y, (self,), "reciprocal", lambda slope: (-(slope * y) * y,))

    def xǁValueǁreciprocal__mutmut_3(self):
        """1 / x, and inf at 0."""
        y = reciprocal(self.data)
        return Value(None, (self,), "reciprocal", lambda slope: (-(slope * y) * y,))

    def xǁValueǁreciprocal__mutmut_4(self):
        """1 / x, and inf at 0."""
        y = reciprocal(self.data)
        return Value(y, None, "reciprocal", lambda slope: (-(slope * y) * y,))

    def xǁValueǁreciprocal__mutmut_5(self):
        """1 / x, and inf at 0."""
        y = reciprocal(self.data)
        return Value(y, (self,), None, lambda slope: (-(slope * y) * y,))

    def xǁValueǁreciprocal__mutmut_6(self):
        """1 / x, and inf at 0."""
        y = reciprocal(self.data)
        return Value(y, (self,), "reciprocal", None)

    def xǁValueǁreciprocal__mutmut_7(self):
        """1 / x, and inf at 0."""
        y = reciprocal(self.data)
        return Value((self,), "reciprocal", lambda slope: (-(slope * y) * y,))

    def xǁValueǁreciprocal__mutmut_8(self):
        """1 / x, and inf at 0."""
        y = reciprocal(self.data)
        return Value(y, "reciprocal", lambda slope: (-(slope * y) * y,))

    def xǁValueǁreciprocal__mutmut_9(self):
        """1 / x, and inf at 0."""
        y = reciprocal(self.data)
        return Value(y, (self,), lambda slope: (-(slope * y) * y,))

    def xǁValueǁreciprocal__mutmut_10(self):
        """1 / x, and inf at 0."""
        y = reciprocal(self.data)
        return Value(y, (self,), "reciprocal", )

    def xǁValueǁreciprocal__mutmut_11(self):
        """1 / x, and inf at 0."""
        y = reciprocal(self.data)
        return Value(y, (self,), "XXreciprocalXX", lambda slope: (-(slope * y) * y,))

    def xǁValueǁreciprocal__mutmut_12(self):
        """1 / x, and inf at 0."""
        y = reciprocal(self.data)
        return Value(y, (self,), "RECIPROCAL", lambda slope: (-(slope * y) * y,))

    def xǁValueǁreciprocal__mutmut_13(self):
        """1 / x, and inf at 0."""
        y = reciprocal(self.data)
        return Value(y, (self,), "reciprocal", lambda slope: None)

    def xǁValueǁreciprocal__mutmut_14(self):
        """1 / x, and inf at 0."""
        y = reciprocal(self.data)
        return Value(y, (self,), "reciprocal", lambda slope: (-(slope * y) / y,))

    def xǁValueǁreciprocal__mutmut_15(self):
        """1 / x, and inf at 0."""
        y = reciprocal(self.data)
        return Value(y, (self,), "reciprocal", lambda slope: (+(slope * y) * y,))

    def xǁValueǁreciprocal__mutmut_16(self):
        """1 / x, and inf at 0."""
        y = reciprocal(self.data)
        return Value(y, (self,), "reciprocal", lambda slope: (-(slope / y) * y,))

    @_mutmut_mutated(mutants_xǁValueǁlog_factor__mutmut)
    def log_factor(self):
        """log(x), but 0 at 0 and nan below: x ** n times this is the slope of x ** n in n."""
        x, y = self.data, log_factor(self.data)
        return Value(y, (self,), "log_factor", lambda slope: (slope * reciprocal(x),))

    def xǁValueǁlog_factor__mutmut_orig(self):
        """log(x), but 0 at 0 and nan below: x ** n times this is the slope of x ** n in n."""
        x, y = self.data, log_factor(self.data)
        return Value(y, (self,), "log_factor", lambda slope: (slope * reciprocal(x),))

    def xǁValueǁlog_factor__mutmut_1(self):
        """log(x), but 0 at 0 and nan below: x ** n times this is the slope of x ** n in n."""
        x, y = None
        return Value(y, (self,), "log_factor", lambda slope: (slope * reciprocal(x),))

    def xǁValueǁlog_factor__mutmut_2(self):
        """log(x), but 0 at 0 and nan below: x ** n times this is the slope of x ** n in n."""
        x, y = self.data, log_factor(None)
        return Value(y, (self,), "log_factor", lambda slope: (slope * reciprocal(x),))

    def xǁValueǁlog_factor__mutmut_3(self):
        """log(x), but 0 at 0 and nan below: x ** n times this is the slope of x ** n in n."""
        x, y = self.data, log_factor(self.data)
        return Value(None, (self,), "log_factor", lambda slope: (slope * reciprocal(x),))

    def xǁValueǁlog_factor__mutmut_4(self):
        """log(x), but 0 at 0 and nan below: x ** n times this is the slope of x ** n in n."""
        x, y = self.data, log_factor(self.data)
        return Value(y, None, "log_factor", lambda slope: (slope * reciprocal(x),))

    def xǁValueǁlog_factor__mutmut_5(self):
        """log(x), but 0 at 0 and nan below: x ** n times this is the slope of x ** n in n."""
        x, y = self.data, log_factor(self.data)
        return Value(y, (self,), None, lambda slope: (slope * reciprocal(x),))

    def xǁValueǁlog_factor__mutmut_6(self):
        """log(x), but 0 at 0 and nan below: x ** n times this is the slope of x ** n in n."""
        x, y = self.data, log_factor(self.data)
        return Value(y, (self,), "log_factor", None)

    def xǁValueǁlog_factor__mutmut_7(self):
        """log(x), but 0 at 0 and nan below: x ** n times this is the slope of x ** n in n."""
        x, y = self.data, log_factor(self.data)
        return Value((self,), "log_factor", lambda slope: (slope * reciprocal(x),))

    def xǁValueǁlog_factor__mutmut_8(self):
        """log(x), but 0 at 0 and nan below: x ** n times this is the slope of x ** n in n."""
        x, y = self.data, log_factor(self.data)
        return Value(y, "log_factor", lambda slope: (slope * reciprocal(x),))

    def xǁValueǁlog_factor__mutmut_9(self):
        """log(x), but 0 at 0 and nan below: x ** n times this is the slope of x ** n in n."""
        x, y = self.data, log_factor(self.data)
        return Value(y, (self,), lambda slope: (slope * reciprocal(x),))

    def xǁValueǁlog_factor__mutmut_10(self):
        """log(x), but 0 at 0 and nan below: x ** n times this is the slope of x ** n in n."""
        x, y = self.data, log_factor(self.data)
        return Value(y, (self,), "log_factor", )

    def xǁValueǁlog_factor__mutmut_11(self):
        """log(x), but 0 at 0 and nan below: x ** n times this is the slope of x ** n in n."""
        x, y = self.data, log_factor(self.data)
        return Value(y, (self,), "XXlog_factorXX", lambda slope: (slope * reciprocal(x),))

    def xǁValueǁlog_factor__mutmut_12(self):
        """log(x), but 0 at 0 and nan below: x ** n times this is the slope of x ** n in n."""
        x, y = self.data, log_factor(self.data)
        return Value(y, (self,), "LOG_FACTOR", lambda slope: (slope * reciprocal(x),))

    def xǁValueǁlog_factor__mutmut_13(self):
        """log(x), but 0 at 0 and nan below: x ** n times this is the slope of x ** n in n."""
        x, y = self.data, log_factor(self.data)
        return Value(y, (self,), "log_factor", lambda slope: None)

    def xǁValueǁlog_factor__mutmut_14(self):
        """log(x), but 0 at 0 and nan below: x ** n times this is the slope of x ** n in n."""
        x, y = self.data, log_factor(self.data)
        return Value(y, (self,), "log_factor", lambda slope: (slope / reciprocal(x),))

    def xǁValueǁlog_factor__mutmut_15(self):
        """log(x), but 0 at 0 and nan below: x ** n times this is the slope of x ** n in n."""
        x, y = self.data, log_factor(self.data)
        return Value(y, (self,), "log_factor", lambda slope: (slope * reciprocal(None),))

    @_mutmut_mutated(mutants_xǁValueǁpower_slope__mutmut)
    def power_slope(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(innermost(self)), is_zero(innermost(n))
        if flat and (at_zero or not isinstance(n, Value)):
            return self * 0
        if at_zero and n < 1:
            return n * reciprocal(self ** (1 - n))
        return n * self ** (n - 1)

    def xǁValueǁpower_slope__mutmut_orig(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(innermost(self)), is_zero(innermost(n))
        if flat and (at_zero or not isinstance(n, Value)):
            return self * 0
        if at_zero and n < 1:
            return n * reciprocal(self ** (1 - n))
        return n * self ** (n - 1)

    def xǁValueǁpower_slope__mutmut_1(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = None
        if flat and (at_zero or not isinstance(n, Value)):
            return self * 0
        if at_zero and n < 1:
            return n * reciprocal(self ** (1 - n))
        return n * self ** (n - 1)

    def xǁValueǁpower_slope__mutmut_2(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(None), is_zero(innermost(n))
        if flat and (at_zero or not isinstance(n, Value)):
            return self * 0
        if at_zero and n < 1:
            return n * reciprocal(self ** (1 - n))
        return n * self ** (n - 1)

    def xǁValueǁpower_slope__mutmut_3(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(innermost(None)), is_zero(innermost(n))
        if flat and (at_zero or not isinstance(n, Value)):
            return self * 0
        if at_zero and n < 1:
            return n * reciprocal(self ** (1 - n))
        return n * self ** (n - 1)

    def xǁValueǁpower_slope__mutmut_4(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(innermost(self)), is_zero(None)
        if flat and (at_zero or not isinstance(n, Value)):
            return self * 0
        if at_zero and n < 1:
            return n * reciprocal(self ** (1 - n))
        return n * self ** (n - 1)

    def xǁValueǁpower_slope__mutmut_5(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(innermost(self)), is_zero(innermost(None))
        if flat and (at_zero or not isinstance(n, Value)):
            return self * 0
        if at_zero and n < 1:
            return n * reciprocal(self ** (1 - n))
        return n * self ** (n - 1)

    def xǁValueǁpower_slope__mutmut_6(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(innermost(self)), is_zero(innermost(n))
        if flat or (at_zero or not isinstance(n, Value)):
            return self * 0
        if at_zero and n < 1:
            return n * reciprocal(self ** (1 - n))
        return n * self ** (n - 1)

    def xǁValueǁpower_slope__mutmut_7(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(innermost(self)), is_zero(innermost(n))
        if flat and (at_zero and not isinstance(n, Value)):
            return self * 0
        if at_zero and n < 1:
            return n * reciprocal(self ** (1 - n))
        return n * self ** (n - 1)

    def xǁValueǁpower_slope__mutmut_8(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(innermost(self)), is_zero(innermost(n))
        if flat and (at_zero or isinstance(n, Value)):
            return self * 0
        if at_zero and n < 1:
            return n * reciprocal(self ** (1 - n))
        return n * self ** (n - 1)

    def xǁValueǁpower_slope__mutmut_9(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(innermost(self)), is_zero(innermost(n))
        if flat and (at_zero or not isinstance(n, Value)):
            return self / 0
        if at_zero and n < 1:
            return n * reciprocal(self ** (1 - n))
        return n * self ** (n - 1)

    def xǁValueǁpower_slope__mutmut_10(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(innermost(self)), is_zero(innermost(n))
        if flat and (at_zero or not isinstance(n, Value)):
            return self * 1
        if at_zero and n < 1:
            return n * reciprocal(self ** (1 - n))
        return n * self ** (n - 1)

    def xǁValueǁpower_slope__mutmut_11(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(innermost(self)), is_zero(innermost(n))
        if flat and (at_zero or not isinstance(n, Value)):
            return self * 0
        if at_zero or n < 1:
            return n * reciprocal(self ** (1 - n))
        return n * self ** (n - 1)

    def xǁValueǁpower_slope__mutmut_12(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(innermost(self)), is_zero(innermost(n))
        if flat and (at_zero or not isinstance(n, Value)):
            return self * 0
        if at_zero and n <= 1:
            return n * reciprocal(self ** (1 - n))
        return n * self ** (n - 1)

    def xǁValueǁpower_slope__mutmut_13(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(innermost(self)), is_zero(innermost(n))
        if flat and (at_zero or not isinstance(n, Value)):
            return self * 0
        if at_zero and n < 2:
            return n * reciprocal(self ** (1 - n))
        return n * self ** (n - 1)

    def xǁValueǁpower_slope__mutmut_14(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(innermost(self)), is_zero(innermost(n))
        if flat and (at_zero or not isinstance(n, Value)):
            return self * 0
        if at_zero and n < 1:
            return n / reciprocal(self ** (1 - n))
        return n * self ** (n - 1)

    def xǁValueǁpower_slope__mutmut_15(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(innermost(self)), is_zero(innermost(n))
        if flat and (at_zero or not isinstance(n, Value)):
            return self * 0
        if at_zero and n < 1:
            return n * reciprocal(None)
        return n * self ** (n - 1)

    def xǁValueǁpower_slope__mutmut_16(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(innermost(self)), is_zero(innermost(n))
        if flat and (at_zero or not isinstance(n, Value)):
            return self * 0
        if at_zero and n < 1:
            return n * reciprocal(self * (1 - n))
        return n * self ** (n - 1)

    def xǁValueǁpower_slope__mutmut_17(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(innermost(self)), is_zero(innermost(n))
        if flat and (at_zero or not isinstance(n, Value)):
            return self * 0
        if at_zero and n < 1:
            return n * reciprocal(self ** (1 + n))
        return n * self ** (n - 1)

    def xǁValueǁpower_slope__mutmut_18(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(innermost(self)), is_zero(innermost(n))
        if flat and (at_zero or not isinstance(n, Value)):
            return self * 0
        if at_zero and n < 1:
            return n * reciprocal(self ** (2 - n))
        return n * self ** (n - 1)

    def xǁValueǁpower_slope__mutmut_19(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(innermost(self)), is_zero(innermost(n))
        if flat and (at_zero or not isinstance(n, Value)):
            return self * 0
        if at_zero and n < 1:
            return n * reciprocal(self ** (1 - n))
        return n / self ** (n - 1)

    def xǁValueǁpower_slope__mutmut_20(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(innermost(self)), is_zero(innermost(n))
        if flat and (at_zero or not isinstance(n, Value)):
            return self * 0
        if at_zero and n < 1:
            return n * reciprocal(self ** (1 - n))
        return n * self * (n - 1)

    def xǁValueǁpower_slope__mutmut_21(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(innermost(self)), is_zero(innermost(n))
        if flat and (at_zero or not isinstance(n, Value)):
            return self * 0
        if at_zero and n < 1:
            return n * reciprocal(self ** (1 - n))
        return n * self ** (n + 1)

    def xǁValueǁpower_slope__mutmut_22(self, n):
        """n * x ** (n - 1), but 0 and inf where that would divide by an x of 0."""
        at_zero, flat = is_zero(innermost(self)), is_zero(innermost(n))
        if flat and (at_zero or not isinstance(n, Value)):
            return self * 0
        if at_zero and n < 1:
            return n * reciprocal(self ** (1 - n))
        return n * self ** (n - 2)

    @_mutmut_mutated(mutants_xǁValueǁone__mutmut)
    def one(self):
        """1 as a constant: the slope of a result in itself."""
        return constant(elementary.one(self.data))

    def xǁValueǁone__mutmut_orig(self):
        """1 as a constant: the slope of a result in itself."""
        return constant(elementary.one(self.data))

    def xǁValueǁone__mutmut_1(self):
        """1 as a constant: the slope of a result in itself."""
        return constant(None)

    def xǁValueǁone__mutmut_2(self):
        """1 as a constant: the slope of a result in itself."""
        return constant(elementary.one(None))

    absolute, minus, divide, power, peak = __abs__, __sub__, __truediv__, __pow__, maximum

    def __pos__(self):
        return self

    @_mutmut_mutated(mutants_xǁValueǁ__radd____mutmut)
    def __radd__(self, other):
        return constant(other) + self

    def xǁValueǁ__radd____mutmut_orig(self, other):
        return constant(other) + self

    def xǁValueǁ__radd____mutmut_1(self, other):
        return constant(other) - self

    def xǁValueǁ__radd____mutmut_2(self, other):
        return constant(None) + self

    @_mutmut_mutated(mutants_xǁValueǁ__rmul____mutmut)
    def __rmul__(self, other):
        return constant(other) * self

    def xǁValueǁ__rmul____mutmut_orig(self, other):
        return constant(other) * self

    def xǁValueǁ__rmul____mutmut_1(self, other):
        return constant(other) / self

    def xǁValueǁ__rmul____mutmut_2(self, other):
        return constant(None) * self

    @_mutmut_mutated(mutants_xǁValueǁ__rsub____mutmut)
    def __rsub__(self, other):
        return constant(other) - self

    def xǁValueǁ__rsub____mutmut_orig(self, other):
        return constant(other) - self

    def xǁValueǁ__rsub____mutmut_1(self, other):
        return constant(other) + self

    def xǁValueǁ__rsub____mutmut_2(self, other):
        return constant(None) - self

    @_mutmut_mutated(mutants_xǁValueǁ__rtruediv____mutmut)
    def __rtruediv__(self, other):
        return constant(other) / self

    def xǁValueǁ__rtruediv____mutmut_orig(self, other):
        return constant(other) / self

    def xǁValueǁ__rtruediv____mutmut_1(self, other):
        return constant(other) * self

    def xǁValueǁ__rtruediv____mutmut_2(self, other):
        return constant(None) / self

    @_mutmut_mutated(mutants_xǁValueǁ__rpow____mutmut)
    def __rpow__(self, other):
        return constant(other) ** self

    def xǁValueǁ__rpow____mutmut_orig(self, other):
        return constant(other) ** self

    def xǁValueǁ__rpow____mutmut_1(self, other):
        return constant(other) * self

    def xǁValueǁ__rpow____mutmut_2(self, other):
        return constant(None) ** self

    @_mutmut_mutated(mutants_xǁValueǁ__lt____mutmut)
    def __lt__(self, other):
        return self.data < constant(other).data

    def xǁValueǁ__lt____mutmut_orig(self, other):
        return self.data < constant(other).data

    def xǁValueǁ__lt____mutmut_1(self, other):
        return self.data <= constant(other).data

    def xǁValueǁ__lt____mutmut_2(self, other):
        return self.data < constant(None).data

    @_mutmut_mutated(mutants_xǁValueǁ__le____mutmut)
    def __le__(self, other):
        return self.data <= constant(other).data

    def xǁValueǁ__le____mutmut_orig(self, other):
        return self.data <= constant(other).data

    def xǁValueǁ__le____mutmut_1(self, other):
        return self.data < constant(other).data

    def xǁValueǁ__le____mutmut_2(self, other):
        return self.data <= constant(None).data

    @_mutmut_mutated(mutants_xǁValueǁ__gt____mutmut)
    def __gt__(self, other):
        return self.data > constant(other).data

    def xǁValueǁ__gt____mutmut_orig(self, other):
        return self.data > constant(other).data

    def xǁValueǁ__gt____mutmut_1(self, other):
        return self.data >= constant(other).data

    def xǁValueǁ__gt____mutmut_2(self, other):
        return self.data > constant(None).data

    @_mutmut_mutated(mutants_xǁValueǁ__ge____mutmut)
    def __ge__(self, other):
        return self.data >= constant(other).data

    def xǁValueǁ__ge____mutmut_orig(self, other):
        return self.data >= constant(other).data

    def xǁValueǁ__ge____mutmut_1(self, other):
        return self.data > constant(other).data

    def xǁValueǁ__ge____mutmut_2(self, other):
        return self.data >= constant(None).data

    # == and hash stay Python's own, by identity: a node is a place in a graph, not a number.

    __array_ufunc__, _op_priority = None, 100  # so that array * value and symbol * value ask Value

    @_mutmut_mutated(mutants_xǁValueǁ__bool____mutmut)
    def __bool__(self):
        raise TypeError(f"{self!r} is neither true nor false; compare its number: x > 0 or x.data")

    def xǁValueǁ__bool____mutmut_orig(self):
        raise TypeError(f"{self!r} is neither true nor false; compare its number: x > 0 or x.data")

    def xǁValueǁ__bool____mutmut_1(self):
        raise TypeError(None)

    @_mutmut_mutated(mutants_xǁValueǁ__float____mutmut)
    def __float__(self):
        raise TypeError(
            f"float(x), int(x) and math.exp(x) would cut {self!r} out of its graph, and no gradient"
            " could pass; call exp(x) from engine, or take x.data for the bare number"
        )

    def xǁValueǁ__float____mutmut_orig(self):
        raise TypeError(
            f"float(x), int(x) and math.exp(x) would cut {self!r} out of its graph, and no gradient"
            " could pass; call exp(x) from engine, or take x.data for the bare number"
        )

    def xǁValueǁ__float____mutmut_1(self):
        raise TypeError(
            None
        )

    def xǁValueǁ__float____mutmut_2(self):
        raise TypeError(
            f"float(x), int(x) and math.exp(x) would cut {self!r} out of its graph, and no gradient"
            "XX could pass; call exp(x) from engine, or take x.data for the bare numberXX"
        )

    def xǁValueǁ__float____mutmut_3(self):
        raise TypeError(
            f"float(x), int(x) and math.exp(x) would cut {self!r} out of its graph, and no gradient"
            " COULD PASS; CALL EXP(X) FROM ENGINE, OR TAKE X.DATA FOR THE BARE NUMBER"
        )

    __int__ = __complex__ = __index__ = __trunc__ = __float__

    @_mutmut_mutated(mutants_xǁValueǁ__reduce_ex____mutmut)
    def __reduce_ex__(self, protocol):
        raise TypeError(
            f"{self!r} is part of a graph of closures, which cannot be pickled or copied; save a"
            " network with save(path), or compute again on other numbers with replay(root, {leaf:"
            " number})"
        )

    def xǁValueǁ__reduce_ex____mutmut_orig(self, protocol):
        raise TypeError(
            f"{self!r} is part of a graph of closures, which cannot be pickled or copied; save a"
            " network with save(path), or compute again on other numbers with replay(root, {leaf:"
            " number})"
        )

    def xǁValueǁ__reduce_ex____mutmut_1(self, protocol):
        raise TypeError(
            None
        )

    def xǁValueǁ__reduce_ex____mutmut_2(self, protocol):
        raise TypeError(
            f"{self!r} is part of a graph of closures, which cannot be pickled or copied; save a"
            "XX network with save(path), or compute again on other numbers with replay(root, {leaf:XX"
            " number})"
        )

    def xǁValueǁ__reduce_ex____mutmut_3(self, protocol):
        raise TypeError(
            f"{self!r} is part of a graph of closures, which cannot be pickled or copied; save a"
            " NETWORK WITH SAVE(PATH), OR COMPUTE AGAIN ON OTHER NUMBERS WITH REPLAY(ROOT, {LEAF:"
            " number})"
        )

    def xǁValueǁ__reduce_ex____mutmut_4(self, protocol):
        raise TypeError(
            f"{self!r} is part of a graph of closures, which cannot be pickled or copied; save a"
            " network with save(path), or compute again on other numbers with replay(root, {leaf:"
            "XX number})XX"
        )

    def xǁValueǁ__reduce_ex____mutmut_5(self, protocol):
        raise TypeError(
            f"{self!r} is part of a graph of closures, which cannot be pickled or copied; save a"
            " network with save(path), or compute again on other numbers with replay(root, {leaf:"
            " NUMBER})"
        )

    @_mutmut_mutated(mutants_xǁValueǁ__format____mutmut)
    def __format__(self, spec):
        return format(self.data, spec) if spec else repr(self)

    def xǁValueǁ__format____mutmut_orig(self, spec):
        return format(self.data, spec) if spec else repr(self)

    def xǁValueǁ__format____mutmut_1(self, spec):
        return format(self.data, spec) if (spec) and False else repr(self)

    def xǁValueǁ__format____mutmut_2(self, spec):
        return format(self.data, spec) if (spec) or True else repr(self)

    def xǁValueǁ__format____mutmut_3(self, spec):
        return format(None, spec) if spec else repr(self)

    def xǁValueǁ__format____mutmut_4(self, spec):
        return format(self.data, None) if spec else repr(self)

    def xǁValueǁ__format____mutmut_5(self, spec):
        return format(spec) if spec else repr(self)

    def xǁValueǁ__format____mutmut_6(self, spec):
        return format(self.data, ) if spec else repr(self)

    def xǁValueǁ__format____mutmut_7(self, spec):
        return format(self.data, spec) if spec else repr(None)

    @_mutmut_mutated(mutants_xǁValueǁ__repr____mutmut)
    def __repr__(self):
        label = f", label={self.label!r}" if self.label else ""
        return f"Value({self.data!r}, grad={self.grad!r}{label})"

    def xǁValueǁ__repr____mutmut_orig(self):
        label = f", label={self.label!r}" if self.label else ""
        return f"Value({self.data!r}, grad={self.grad!r}{label})"

    def xǁValueǁ__repr____mutmut_1(self):
        label = None
        return f"Value({self.data!r}, grad={self.grad!r}{label})"

    def xǁValueǁ__repr____mutmut_2(self):
        label = f", label={self.label!r}" if (self.label) and False else ""
        return f"Value({self.data!r}, grad={self.grad!r}{label})"

    def xǁValueǁ__repr____mutmut_3(self):
        label = f", label={self.label!r}" if (self.label) or True else ""
        return f"Value({self.data!r}, grad={self.grad!r}{label})"

    def xǁValueǁ__repr____mutmut_4(self):
        label = f", label={self.label!r}" if self.label else "XXXX"
        return f"Value({self.data!r}, grad={self.grad!r}{label})"

    @_mutmut_mutated(mutants_xǁValueǁnamed__mutmut)
    def named(self, label):
        """Set the label and return self, so that one can name a node where it is computed.

        >>> Value(2.0).named("x")
        Value(2.0, grad=None, label='x')
        """
        self.label = label
        return self

    def xǁValueǁnamed__mutmut_orig(self, label):
        """Set the label and return self, so that one can name a node where it is computed.

        >>> Value(2.0).named("x")
        Value(2.0, grad=None, label='x')
        """
        self.label = label
        return self

    def xǁValueǁnamed__mutmut_1(self, label):
        """Set the label and return self, so that one can name a node where it is computed.

        >>> Value(2.0).named("x")
        Value(2.0, grad=None, label='x')
        """
        self.label = None
        return self

    @_mutmut_mutated(mutants_xǁValueǁbackward__mutmut)
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
            if node.op != "constant":
                node.grad = slope

    def xǁValueǁbackward__mutmut_orig(self):
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
            if node.op != "constant":
                node.grad = slope

    def xǁValueǁbackward__mutmut_1(self):
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
        grads = None
        for node, slope in grads.items():  # all sums before any is stored: one may raise an error
            if not node.parents and node.grad is not None:
                grads[node] = node.grad + slope
        for node, slope in grads.items():
            if node.op != "constant":
                node.grad = slope

    def xǁValueǁbackward__mutmut_2(self):
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
        grads = slopes(None)
        for node, slope in grads.items():  # all sums before any is stored: one may raise an error
            if not node.parents and node.grad is not None:
                grads[node] = node.grad + slope
        for node, slope in grads.items():
            if node.op != "constant":
                node.grad = slope

    def xǁValueǁbackward__mutmut_3(self):
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
            if not node.parents or node.grad is not None:
                grads[node] = node.grad + slope
        for node, slope in grads.items():
            if node.op != "constant":
                node.grad = slope

    def xǁValueǁbackward__mutmut_4(self):
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
            if node.parents and node.grad is not None:
                grads[node] = node.grad + slope
        for node, slope in grads.items():
            if node.op != "constant":
                node.grad = slope

    def xǁValueǁbackward__mutmut_5(self):
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
            if not node.parents and node.grad is None:
                grads[node] = node.grad + slope
        for node, slope in grads.items():
            if node.op != "constant":
                node.grad = slope

    def xǁValueǁbackward__mutmut_6(self):
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
                grads[node] = None
        for node, slope in grads.items():
            if node.op != "constant":
                node.grad = slope

    def xǁValueǁbackward__mutmut_7(self):
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
                grads[node] = node.grad - slope
        for node, slope in grads.items():
            if node.op != "constant":
                node.grad = slope

    def xǁValueǁbackward__mutmut_8(self):
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
            if node.op == "constant":
                node.grad = slope

    def xǁValueǁbackward__mutmut_9(self):
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
            if node.op != "XXconstantXX":
                node.grad = slope

    def xǁValueǁbackward__mutmut_10(self):
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
            if node.op != "CONSTANT":
                node.grad = slope

    def xǁValueǁbackward__mutmut_11(self):
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
            if node.op != "constant":
                node.grad = None

mutants_xǁValueǁ__init____mutmut['_mutmut_orig'] = Value.xǁValueǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁ__init____mutmut['xǁValueǁ__init____mutmut_1'] = Value.xǁValueǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁ__init____mutmut['xǁValueǁ__init____mutmut_2'] = Value.xǁValueǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁ__init____mutmut['xǁValueǁ__init____mutmut_3'] = Value.xǁValueǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁ__init____mutmut['xǁValueǁ__init____mutmut_4'] = Value.xǁValueǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁ__init____mutmut['xǁValueǁ__init____mutmut_5'] = Value.xǁValueǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁ__init____mutmut['xǁValueǁ__init____mutmut_6'] = Value.xǁValueǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁ__init____mutmut['xǁValueǁ__init____mutmut_7'] = Value.xǁValueǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁ__init____mutmut['xǁValueǁ__init____mutmut_8'] = Value.xǁValueǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁ__init____mutmut['xǁValueǁ__init____mutmut_9'] = Value.xǁValueǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁ__init____mutmut['xǁValueǁ__init____mutmut_10'] = Value.xǁValueǁ__init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁ__init____mutmut['xǁValueǁ__init____mutmut_11'] = Value.xǁValueǁ__init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁ__init____mutmut['xǁValueǁ__init____mutmut_12'] = Value.xǁValueǁ__init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁ__init____mutmut['xǁValueǁ__init____mutmut_13'] = Value.xǁValueǁ__init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁ__init____mutmut['xǁValueǁ__init____mutmut_14'] = Value.xǁValueǁ__init____mutmut_14 # type: ignore # mutmut generated

mutants_xǁValueǁ__add____mutmut['_mutmut_orig'] = Value.xǁValueǁ__add____mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁ__add____mutmut['xǁValueǁ__add____mutmut_1'] = Value.xǁValueǁ__add____mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁ__add____mutmut['xǁValueǁ__add____mutmut_2'] = Value.xǁValueǁ__add____mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁ__add____mutmut['xǁValueǁ__add____mutmut_3'] = Value.xǁValueǁ__add____mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁ__add____mutmut['xǁValueǁ__add____mutmut_4'] = Value.xǁValueǁ__add____mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁ__add____mutmut['xǁValueǁ__add____mutmut_5'] = Value.xǁValueǁ__add____mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁ__add____mutmut['xǁValueǁ__add____mutmut_6'] = Value.xǁValueǁ__add____mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁ__add____mutmut['xǁValueǁ__add____mutmut_7'] = Value.xǁValueǁ__add____mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁ__add____mutmut['xǁValueǁ__add____mutmut_8'] = Value.xǁValueǁ__add____mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁ__add____mutmut['xǁValueǁ__add____mutmut_9'] = Value.xǁValueǁ__add____mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁ__add____mutmut['xǁValueǁ__add____mutmut_10'] = Value.xǁValueǁ__add____mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁ__add____mutmut['xǁValueǁ__add____mutmut_11'] = Value.xǁValueǁ__add____mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁ__add____mutmut['xǁValueǁ__add____mutmut_12'] = Value.xǁValueǁ__add____mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁ__add____mutmut['xǁValueǁ__add____mutmut_13'] = Value.xǁValueǁ__add____mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁ__add____mutmut['xǁValueǁ__add____mutmut_14'] = Value.xǁValueǁ__add____mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁ__add____mutmut['xǁValueǁ__add____mutmut_15'] = Value.xǁValueǁ__add____mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁ__add____mutmut['xǁValueǁ__add____mutmut_16'] = Value.xǁValueǁ__add____mutmut_16 # type: ignore # mutmut generated
mutants_xǁValueǁ__add____mutmut['xǁValueǁ__add____mutmut_17'] = Value.xǁValueǁ__add____mutmut_17 # type: ignore # mutmut generated
mutants_xǁValueǁ__add____mutmut['xǁValueǁ__add____mutmut_18'] = Value.xǁValueǁ__add____mutmut_18 # type: ignore # mutmut generated
mutants_xǁValueǁ__add____mutmut['xǁValueǁ__add____mutmut_19'] = Value.xǁValueǁ__add____mutmut_19 # type: ignore # mutmut generated
mutants_xǁValueǁ__add____mutmut['xǁValueǁ__add____mutmut_20'] = Value.xǁValueǁ__add____mutmut_20 # type: ignore # mutmut generated
mutants_xǁValueǁ__add____mutmut['xǁValueǁ__add____mutmut_21'] = Value.xǁValueǁ__add____mutmut_21 # type: ignore # mutmut generated
mutants_xǁValueǁ__add____mutmut['xǁValueǁ__add____mutmut_22'] = Value.xǁValueǁ__add____mutmut_22 # type: ignore # mutmut generated
mutants_xǁValueǁ__add____mutmut['xǁValueǁ__add____mutmut_23'] = Value.xǁValueǁ__add____mutmut_23 # type: ignore # mutmut generated

mutants_xǁValueǁ__mul____mutmut['_mutmut_orig'] = Value.xǁValueǁ__mul____mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_1'] = Value.xǁValueǁ__mul____mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_2'] = Value.xǁValueǁ__mul____mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_3'] = Value.xǁValueǁ__mul____mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_4'] = Value.xǁValueǁ__mul____mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_5'] = Value.xǁValueǁ__mul____mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_6'] = Value.xǁValueǁ__mul____mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_7'] = Value.xǁValueǁ__mul____mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_8'] = Value.xǁValueǁ__mul____mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_9'] = Value.xǁValueǁ__mul____mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_10'] = Value.xǁValueǁ__mul____mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_11'] = Value.xǁValueǁ__mul____mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_12'] = Value.xǁValueǁ__mul____mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_13'] = Value.xǁValueǁ__mul____mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_14'] = Value.xǁValueǁ__mul____mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_15'] = Value.xǁValueǁ__mul____mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_16'] = Value.xǁValueǁ__mul____mutmut_16 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_17'] = Value.xǁValueǁ__mul____mutmut_17 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_18'] = Value.xǁValueǁ__mul____mutmut_18 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_19'] = Value.xǁValueǁ__mul____mutmut_19 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_20'] = Value.xǁValueǁ__mul____mutmut_20 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_21'] = Value.xǁValueǁ__mul____mutmut_21 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_22'] = Value.xǁValueǁ__mul____mutmut_22 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_23'] = Value.xǁValueǁ__mul____mutmut_23 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_24'] = Value.xǁValueǁ__mul____mutmut_24 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_25'] = Value.xǁValueǁ__mul____mutmut_25 # type: ignore # mutmut generated
mutants_xǁValueǁ__mul____mutmut['xǁValueǁ__mul____mutmut_26'] = Value.xǁValueǁ__mul____mutmut_26 # type: ignore # mutmut generated

mutants_xǁValueǁ__sub____mutmut['_mutmut_orig'] = Value.xǁValueǁ__sub____mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁ__sub____mutmut['xǁValueǁ__sub____mutmut_1'] = Value.xǁValueǁ__sub____mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁ__sub____mutmut['xǁValueǁ__sub____mutmut_2'] = Value.xǁValueǁ__sub____mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁ__sub____mutmut['xǁValueǁ__sub____mutmut_3'] = Value.xǁValueǁ__sub____mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁ__sub____mutmut['xǁValueǁ__sub____mutmut_4'] = Value.xǁValueǁ__sub____mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁ__sub____mutmut['xǁValueǁ__sub____mutmut_5'] = Value.xǁValueǁ__sub____mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁ__sub____mutmut['xǁValueǁ__sub____mutmut_6'] = Value.xǁValueǁ__sub____mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁ__sub____mutmut['xǁValueǁ__sub____mutmut_7'] = Value.xǁValueǁ__sub____mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁ__sub____mutmut['xǁValueǁ__sub____mutmut_8'] = Value.xǁValueǁ__sub____mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁ__sub____mutmut['xǁValueǁ__sub____mutmut_9'] = Value.xǁValueǁ__sub____mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁ__sub____mutmut['xǁValueǁ__sub____mutmut_10'] = Value.xǁValueǁ__sub____mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁ__sub____mutmut['xǁValueǁ__sub____mutmut_11'] = Value.xǁValueǁ__sub____mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁ__sub____mutmut['xǁValueǁ__sub____mutmut_12'] = Value.xǁValueǁ__sub____mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁ__sub____mutmut['xǁValueǁ__sub____mutmut_13'] = Value.xǁValueǁ__sub____mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁ__sub____mutmut['xǁValueǁ__sub____mutmut_14'] = Value.xǁValueǁ__sub____mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁ__sub____mutmut['xǁValueǁ__sub____mutmut_15'] = Value.xǁValueǁ__sub____mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁ__sub____mutmut['xǁValueǁ__sub____mutmut_16'] = Value.xǁValueǁ__sub____mutmut_16 # type: ignore # mutmut generated
mutants_xǁValueǁ__sub____mutmut['xǁValueǁ__sub____mutmut_17'] = Value.xǁValueǁ__sub____mutmut_17 # type: ignore # mutmut generated

mutants_xǁValueǁ__truediv____mutmut['_mutmut_orig'] = Value.xǁValueǁ__truediv____mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_1'] = Value.xǁValueǁ__truediv____mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_2'] = Value.xǁValueǁ__truediv____mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_3'] = Value.xǁValueǁ__truediv____mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_4'] = Value.xǁValueǁ__truediv____mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_5'] = Value.xǁValueǁ__truediv____mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_6'] = Value.xǁValueǁ__truediv____mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_7'] = Value.xǁValueǁ__truediv____mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_8'] = Value.xǁValueǁ__truediv____mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_9'] = Value.xǁValueǁ__truediv____mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_10'] = Value.xǁValueǁ__truediv____mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_11'] = Value.xǁValueǁ__truediv____mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_12'] = Value.xǁValueǁ__truediv____mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_13'] = Value.xǁValueǁ__truediv____mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_14'] = Value.xǁValueǁ__truediv____mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_15'] = Value.xǁValueǁ__truediv____mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_16'] = Value.xǁValueǁ__truediv____mutmut_16 # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_17'] = Value.xǁValueǁ__truediv____mutmut_17 # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_18'] = Value.xǁValueǁ__truediv____mutmut_18 # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_19'] = Value.xǁValueǁ__truediv____mutmut_19 # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_20'] = Value.xǁValueǁ__truediv____mutmut_20 # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_21'] = Value.xǁValueǁ__truediv____mutmut_21 # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_22'] = Value.xǁValueǁ__truediv____mutmut_22 # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_23'] = Value.xǁValueǁ__truediv____mutmut_23 # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_24'] = Value.xǁValueǁ__truediv____mutmut_24 # type: ignore # mutmut generated
mutants_xǁValueǁ__truediv____mutmut['xǁValueǁ__truediv____mutmut_25'] = Value.xǁValueǁ__truediv____mutmut_25 # type: ignore # mutmut generated

mutants_xǁValueǁ__pow____mutmut['_mutmut_orig'] = Value.xǁValueǁ__pow____mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_1'] = Value.xǁValueǁ__pow____mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_2'] = Value.xǁValueǁ__pow____mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_3'] = Value.xǁValueǁ__pow____mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_4'] = Value.xǁValueǁ__pow____mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_5'] = Value.xǁValueǁ__pow____mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_6'] = Value.xǁValueǁ__pow____mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_7'] = Value.xǁValueǁ__pow____mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_8'] = Value.xǁValueǁ__pow____mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_9'] = Value.xǁValueǁ__pow____mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_10'] = Value.xǁValueǁ__pow____mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_11'] = Value.xǁValueǁ__pow____mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_12'] = Value.xǁValueǁ__pow____mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_13'] = Value.xǁValueǁ__pow____mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_14'] = Value.xǁValueǁ__pow____mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_15'] = Value.xǁValueǁ__pow____mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_16'] = Value.xǁValueǁ__pow____mutmut_16 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_17'] = Value.xǁValueǁ__pow____mutmut_17 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_18'] = Value.xǁValueǁ__pow____mutmut_18 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_19'] = Value.xǁValueǁ__pow____mutmut_19 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_20'] = Value.xǁValueǁ__pow____mutmut_20 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_21'] = Value.xǁValueǁ__pow____mutmut_21 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_22'] = Value.xǁValueǁ__pow____mutmut_22 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_23'] = Value.xǁValueǁ__pow____mutmut_23 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_24'] = Value.xǁValueǁ__pow____mutmut_24 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_25'] = Value.xǁValueǁ__pow____mutmut_25 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_26'] = Value.xǁValueǁ__pow____mutmut_26 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_27'] = Value.xǁValueǁ__pow____mutmut_27 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_28'] = Value.xǁValueǁ__pow____mutmut_28 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_29'] = Value.xǁValueǁ__pow____mutmut_29 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_30'] = Value.xǁValueǁ__pow____mutmut_30 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_31'] = Value.xǁValueǁ__pow____mutmut_31 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_32'] = Value.xǁValueǁ__pow____mutmut_32 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_33'] = Value.xǁValueǁ__pow____mutmut_33 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_34'] = Value.xǁValueǁ__pow____mutmut_34 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_35'] = Value.xǁValueǁ__pow____mutmut_35 # type: ignore # mutmut generated
mutants_xǁValueǁ__pow____mutmut['xǁValueǁ__pow____mutmut_36'] = Value.xǁValueǁ__pow____mutmut_36 # type: ignore # mutmut generated

mutants_xǁValueǁ__neg____mutmut['_mutmut_orig'] = Value.xǁValueǁ__neg____mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁ__neg____mutmut['xǁValueǁ__neg____mutmut_1'] = Value.xǁValueǁ__neg____mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁ__neg____mutmut['xǁValueǁ__neg____mutmut_2'] = Value.xǁValueǁ__neg____mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁ__neg____mutmut['xǁValueǁ__neg____mutmut_3'] = Value.xǁValueǁ__neg____mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁ__neg____mutmut['xǁValueǁ__neg____mutmut_4'] = Value.xǁValueǁ__neg____mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁ__neg____mutmut['xǁValueǁ__neg____mutmut_5'] = Value.xǁValueǁ__neg____mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁ__neg____mutmut['xǁValueǁ__neg____mutmut_6'] = Value.xǁValueǁ__neg____mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁ__neg____mutmut['xǁValueǁ__neg____mutmut_7'] = Value.xǁValueǁ__neg____mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁ__neg____mutmut['xǁValueǁ__neg____mutmut_8'] = Value.xǁValueǁ__neg____mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁ__neg____mutmut['xǁValueǁ__neg____mutmut_9'] = Value.xǁValueǁ__neg____mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁ__neg____mutmut['xǁValueǁ__neg____mutmut_10'] = Value.xǁValueǁ__neg____mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁ__neg____mutmut['xǁValueǁ__neg____mutmut_11'] = Value.xǁValueǁ__neg____mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁ__neg____mutmut['xǁValueǁ__neg____mutmut_12'] = Value.xǁValueǁ__neg____mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁ__neg____mutmut['xǁValueǁ__neg____mutmut_13'] = Value.xǁValueǁ__neg____mutmut_13 # type: ignore # mutmut generated

mutants_xǁValueǁ__abs____mutmut['_mutmut_orig'] = Value.xǁValueǁ__abs____mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_1'] = Value.xǁValueǁ__abs____mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_2'] = Value.xǁValueǁ__abs____mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_3'] = Value.xǁValueǁ__abs____mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_4'] = Value.xǁValueǁ__abs____mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_5'] = Value.xǁValueǁ__abs____mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_6'] = Value.xǁValueǁ__abs____mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_7'] = Value.xǁValueǁ__abs____mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_8'] = Value.xǁValueǁ__abs____mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_9'] = Value.xǁValueǁ__abs____mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_10'] = Value.xǁValueǁ__abs____mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_11'] = Value.xǁValueǁ__abs____mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_12'] = Value.xǁValueǁ__abs____mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_13'] = Value.xǁValueǁ__abs____mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_14'] = Value.xǁValueǁ__abs____mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_15'] = Value.xǁValueǁ__abs____mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_16'] = Value.xǁValueǁ__abs____mutmut_16 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_17'] = Value.xǁValueǁ__abs____mutmut_17 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_18'] = Value.xǁValueǁ__abs____mutmut_18 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_19'] = Value.xǁValueǁ__abs____mutmut_19 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_20'] = Value.xǁValueǁ__abs____mutmut_20 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_21'] = Value.xǁValueǁ__abs____mutmut_21 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_22'] = Value.xǁValueǁ__abs____mutmut_22 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_23'] = Value.xǁValueǁ__abs____mutmut_23 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_24'] = Value.xǁValueǁ__abs____mutmut_24 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_25'] = Value.xǁValueǁ__abs____mutmut_25 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_26'] = Value.xǁValueǁ__abs____mutmut_26 # type: ignore # mutmut generated
mutants_xǁValueǁ__abs____mutmut['xǁValueǁ__abs____mutmut_27'] = Value.xǁValueǁ__abs____mutmut_27 # type: ignore # mutmut generated

mutants_xǁValueǁexp__mutmut['_mutmut_orig'] = Value.xǁValueǁexp__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁexp__mutmut['xǁValueǁexp__mutmut_1'] = Value.xǁValueǁexp__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁexp__mutmut['xǁValueǁexp__mutmut_2'] = Value.xǁValueǁexp__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁexp__mutmut['xǁValueǁexp__mutmut_3'] = Value.xǁValueǁexp__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁexp__mutmut['xǁValueǁexp__mutmut_4'] = Value.xǁValueǁexp__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁexp__mutmut['xǁValueǁexp__mutmut_5'] = Value.xǁValueǁexp__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁexp__mutmut['xǁValueǁexp__mutmut_6'] = Value.xǁValueǁexp__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁexp__mutmut['xǁValueǁexp__mutmut_7'] = Value.xǁValueǁexp__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁexp__mutmut['xǁValueǁexp__mutmut_8'] = Value.xǁValueǁexp__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁexp__mutmut['xǁValueǁexp__mutmut_9'] = Value.xǁValueǁexp__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁexp__mutmut['xǁValueǁexp__mutmut_10'] = Value.xǁValueǁexp__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁexp__mutmut['xǁValueǁexp__mutmut_11'] = Value.xǁValueǁexp__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁexp__mutmut['xǁValueǁexp__mutmut_12'] = Value.xǁValueǁexp__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁexp__mutmut['xǁValueǁexp__mutmut_13'] = Value.xǁValueǁexp__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁexp__mutmut['xǁValueǁexp__mutmut_14'] = Value.xǁValueǁexp__mutmut_14 # type: ignore # mutmut generated

mutants_xǁValueǁexpm1__mutmut['_mutmut_orig'] = Value.xǁValueǁexpm1__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁexpm1__mutmut['xǁValueǁexpm1__mutmut_1'] = Value.xǁValueǁexpm1__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁexpm1__mutmut['xǁValueǁexpm1__mutmut_2'] = Value.xǁValueǁexpm1__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁexpm1__mutmut['xǁValueǁexpm1__mutmut_3'] = Value.xǁValueǁexpm1__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁexpm1__mutmut['xǁValueǁexpm1__mutmut_4'] = Value.xǁValueǁexpm1__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁexpm1__mutmut['xǁValueǁexpm1__mutmut_5'] = Value.xǁValueǁexpm1__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁexpm1__mutmut['xǁValueǁexpm1__mutmut_6'] = Value.xǁValueǁexpm1__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁexpm1__mutmut['xǁValueǁexpm1__mutmut_7'] = Value.xǁValueǁexpm1__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁexpm1__mutmut['xǁValueǁexpm1__mutmut_8'] = Value.xǁValueǁexpm1__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁexpm1__mutmut['xǁValueǁexpm1__mutmut_9'] = Value.xǁValueǁexpm1__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁexpm1__mutmut['xǁValueǁexpm1__mutmut_10'] = Value.xǁValueǁexpm1__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁexpm1__mutmut['xǁValueǁexpm1__mutmut_11'] = Value.xǁValueǁexpm1__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁexpm1__mutmut['xǁValueǁexpm1__mutmut_12'] = Value.xǁValueǁexpm1__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁexpm1__mutmut['xǁValueǁexpm1__mutmut_13'] = Value.xǁValueǁexpm1__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁexpm1__mutmut['xǁValueǁexpm1__mutmut_14'] = Value.xǁValueǁexpm1__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁexpm1__mutmut['xǁValueǁexpm1__mutmut_15'] = Value.xǁValueǁexpm1__mutmut_15 # type: ignore # mutmut generated

mutants_xǁValueǁlog__mutmut['_mutmut_orig'] = Value.xǁValueǁlog__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁlog__mutmut['xǁValueǁlog__mutmut_1'] = Value.xǁValueǁlog__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁlog__mutmut['xǁValueǁlog__mutmut_2'] = Value.xǁValueǁlog__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁlog__mutmut['xǁValueǁlog__mutmut_3'] = Value.xǁValueǁlog__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁlog__mutmut['xǁValueǁlog__mutmut_4'] = Value.xǁValueǁlog__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁlog__mutmut['xǁValueǁlog__mutmut_5'] = Value.xǁValueǁlog__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁlog__mutmut['xǁValueǁlog__mutmut_6'] = Value.xǁValueǁlog__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁlog__mutmut['xǁValueǁlog__mutmut_7'] = Value.xǁValueǁlog__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁlog__mutmut['xǁValueǁlog__mutmut_8'] = Value.xǁValueǁlog__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁlog__mutmut['xǁValueǁlog__mutmut_9'] = Value.xǁValueǁlog__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁlog__mutmut['xǁValueǁlog__mutmut_10'] = Value.xǁValueǁlog__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁlog__mutmut['xǁValueǁlog__mutmut_11'] = Value.xǁValueǁlog__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁlog__mutmut['xǁValueǁlog__mutmut_12'] = Value.xǁValueǁlog__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁlog__mutmut['xǁValueǁlog__mutmut_13'] = Value.xǁValueǁlog__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁlog__mutmut['xǁValueǁlog__mutmut_14'] = Value.xǁValueǁlog__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁlog__mutmut['xǁValueǁlog__mutmut_15'] = Value.xǁValueǁlog__mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁlog__mutmut['xǁValueǁlog__mutmut_16'] = Value.xǁValueǁlog__mutmut_16 # type: ignore # mutmut generated
mutants_xǁValueǁlog__mutmut['xǁValueǁlog__mutmut_17'] = Value.xǁValueǁlog__mutmut_17 # type: ignore # mutmut generated

mutants_xǁValueǁlog1p__mutmut['_mutmut_orig'] = Value.xǁValueǁlog1p__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁlog1p__mutmut['xǁValueǁlog1p__mutmut_1'] = Value.xǁValueǁlog1p__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁlog1p__mutmut['xǁValueǁlog1p__mutmut_2'] = Value.xǁValueǁlog1p__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁlog1p__mutmut['xǁValueǁlog1p__mutmut_3'] = Value.xǁValueǁlog1p__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁlog1p__mutmut['xǁValueǁlog1p__mutmut_4'] = Value.xǁValueǁlog1p__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁlog1p__mutmut['xǁValueǁlog1p__mutmut_5'] = Value.xǁValueǁlog1p__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁlog1p__mutmut['xǁValueǁlog1p__mutmut_6'] = Value.xǁValueǁlog1p__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁlog1p__mutmut['xǁValueǁlog1p__mutmut_7'] = Value.xǁValueǁlog1p__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁlog1p__mutmut['xǁValueǁlog1p__mutmut_8'] = Value.xǁValueǁlog1p__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁlog1p__mutmut['xǁValueǁlog1p__mutmut_9'] = Value.xǁValueǁlog1p__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁlog1p__mutmut['xǁValueǁlog1p__mutmut_10'] = Value.xǁValueǁlog1p__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁlog1p__mutmut['xǁValueǁlog1p__mutmut_11'] = Value.xǁValueǁlog1p__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁlog1p__mutmut['xǁValueǁlog1p__mutmut_12'] = Value.xǁValueǁlog1p__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁlog1p__mutmut['xǁValueǁlog1p__mutmut_13'] = Value.xǁValueǁlog1p__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁlog1p__mutmut['xǁValueǁlog1p__mutmut_14'] = Value.xǁValueǁlog1p__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁlog1p__mutmut['xǁValueǁlog1p__mutmut_15'] = Value.xǁValueǁlog1p__mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁlog1p__mutmut['xǁValueǁlog1p__mutmut_16'] = Value.xǁValueǁlog1p__mutmut_16 # type: ignore # mutmut generated
mutants_xǁValueǁlog1p__mutmut['xǁValueǁlog1p__mutmut_17'] = Value.xǁValueǁlog1p__mutmut_17 # type: ignore # mutmut generated
mutants_xǁValueǁlog1p__mutmut['xǁValueǁlog1p__mutmut_18'] = Value.xǁValueǁlog1p__mutmut_18 # type: ignore # mutmut generated
mutants_xǁValueǁlog1p__mutmut['xǁValueǁlog1p__mutmut_19'] = Value.xǁValueǁlog1p__mutmut_19 # type: ignore # mutmut generated

mutants_xǁValueǁsqrt__mutmut['_mutmut_orig'] = Value.xǁValueǁsqrt__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁsqrt__mutmut['xǁValueǁsqrt__mutmut_1'] = Value.xǁValueǁsqrt__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁsqrt__mutmut['xǁValueǁsqrt__mutmut_2'] = Value.xǁValueǁsqrt__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁsqrt__mutmut['xǁValueǁsqrt__mutmut_3'] = Value.xǁValueǁsqrt__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁsqrt__mutmut['xǁValueǁsqrt__mutmut_4'] = Value.xǁValueǁsqrt__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁsqrt__mutmut['xǁValueǁsqrt__mutmut_5'] = Value.xǁValueǁsqrt__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁsqrt__mutmut['xǁValueǁsqrt__mutmut_6'] = Value.xǁValueǁsqrt__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁsqrt__mutmut['xǁValueǁsqrt__mutmut_7'] = Value.xǁValueǁsqrt__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁsqrt__mutmut['xǁValueǁsqrt__mutmut_8'] = Value.xǁValueǁsqrt__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁsqrt__mutmut['xǁValueǁsqrt__mutmut_9'] = Value.xǁValueǁsqrt__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁsqrt__mutmut['xǁValueǁsqrt__mutmut_10'] = Value.xǁValueǁsqrt__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁsqrt__mutmut['xǁValueǁsqrt__mutmut_11'] = Value.xǁValueǁsqrt__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁsqrt__mutmut['xǁValueǁsqrt__mutmut_12'] = Value.xǁValueǁsqrt__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁsqrt__mutmut['xǁValueǁsqrt__mutmut_13'] = Value.xǁValueǁsqrt__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁsqrt__mutmut['xǁValueǁsqrt__mutmut_14'] = Value.xǁValueǁsqrt__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁsqrt__mutmut['xǁValueǁsqrt__mutmut_15'] = Value.xǁValueǁsqrt__mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁsqrt__mutmut['xǁValueǁsqrt__mutmut_16'] = Value.xǁValueǁsqrt__mutmut_16 # type: ignore # mutmut generated
mutants_xǁValueǁsqrt__mutmut['xǁValueǁsqrt__mutmut_17'] = Value.xǁValueǁsqrt__mutmut_17 # type: ignore # mutmut generated
mutants_xǁValueǁsqrt__mutmut['xǁValueǁsqrt__mutmut_18'] = Value.xǁValueǁsqrt__mutmut_18 # type: ignore # mutmut generated
mutants_xǁValueǁsqrt__mutmut['xǁValueǁsqrt__mutmut_19'] = Value.xǁValueǁsqrt__mutmut_19 # type: ignore # mutmut generated
mutants_xǁValueǁsqrt__mutmut['xǁValueǁsqrt__mutmut_20'] = Value.xǁValueǁsqrt__mutmut_20 # type: ignore # mutmut generated

mutants_xǁValueǁsin__mutmut['_mutmut_orig'] = Value.xǁValueǁsin__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁsin__mutmut['xǁValueǁsin__mutmut_1'] = Value.xǁValueǁsin__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁsin__mutmut['xǁValueǁsin__mutmut_2'] = Value.xǁValueǁsin__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁsin__mutmut['xǁValueǁsin__mutmut_3'] = Value.xǁValueǁsin__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁsin__mutmut['xǁValueǁsin__mutmut_4'] = Value.xǁValueǁsin__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁsin__mutmut['xǁValueǁsin__mutmut_5'] = Value.xǁValueǁsin__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁsin__mutmut['xǁValueǁsin__mutmut_6'] = Value.xǁValueǁsin__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁsin__mutmut['xǁValueǁsin__mutmut_7'] = Value.xǁValueǁsin__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁsin__mutmut['xǁValueǁsin__mutmut_8'] = Value.xǁValueǁsin__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁsin__mutmut['xǁValueǁsin__mutmut_9'] = Value.xǁValueǁsin__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁsin__mutmut['xǁValueǁsin__mutmut_10'] = Value.xǁValueǁsin__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁsin__mutmut['xǁValueǁsin__mutmut_11'] = Value.xǁValueǁsin__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁsin__mutmut['xǁValueǁsin__mutmut_12'] = Value.xǁValueǁsin__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁsin__mutmut['xǁValueǁsin__mutmut_13'] = Value.xǁValueǁsin__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁsin__mutmut['xǁValueǁsin__mutmut_14'] = Value.xǁValueǁsin__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁsin__mutmut['xǁValueǁsin__mutmut_15'] = Value.xǁValueǁsin__mutmut_15 # type: ignore # mutmut generated

mutants_xǁValueǁcos__mutmut['_mutmut_orig'] = Value.xǁValueǁcos__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁcos__mutmut['xǁValueǁcos__mutmut_1'] = Value.xǁValueǁcos__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁcos__mutmut['xǁValueǁcos__mutmut_2'] = Value.xǁValueǁcos__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁcos__mutmut['xǁValueǁcos__mutmut_3'] = Value.xǁValueǁcos__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁcos__mutmut['xǁValueǁcos__mutmut_4'] = Value.xǁValueǁcos__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁcos__mutmut['xǁValueǁcos__mutmut_5'] = Value.xǁValueǁcos__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁcos__mutmut['xǁValueǁcos__mutmut_6'] = Value.xǁValueǁcos__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁcos__mutmut['xǁValueǁcos__mutmut_7'] = Value.xǁValueǁcos__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁcos__mutmut['xǁValueǁcos__mutmut_8'] = Value.xǁValueǁcos__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁcos__mutmut['xǁValueǁcos__mutmut_9'] = Value.xǁValueǁcos__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁcos__mutmut['xǁValueǁcos__mutmut_10'] = Value.xǁValueǁcos__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁcos__mutmut['xǁValueǁcos__mutmut_11'] = Value.xǁValueǁcos__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁcos__mutmut['xǁValueǁcos__mutmut_12'] = Value.xǁValueǁcos__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁcos__mutmut['xǁValueǁcos__mutmut_13'] = Value.xǁValueǁcos__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁcos__mutmut['xǁValueǁcos__mutmut_14'] = Value.xǁValueǁcos__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁcos__mutmut['xǁValueǁcos__mutmut_15'] = Value.xǁValueǁcos__mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁcos__mutmut['xǁValueǁcos__mutmut_16'] = Value.xǁValueǁcos__mutmut_16 # type: ignore # mutmut generated

mutants_xǁValueǁtan__mutmut['_mutmut_orig'] = Value.xǁValueǁtan__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁtan__mutmut['xǁValueǁtan__mutmut_1'] = Value.xǁValueǁtan__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁtan__mutmut['xǁValueǁtan__mutmut_2'] = Value.xǁValueǁtan__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁtan__mutmut['xǁValueǁtan__mutmut_3'] = Value.xǁValueǁtan__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁtan__mutmut['xǁValueǁtan__mutmut_4'] = Value.xǁValueǁtan__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁtan__mutmut['xǁValueǁtan__mutmut_5'] = Value.xǁValueǁtan__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁtan__mutmut['xǁValueǁtan__mutmut_6'] = Value.xǁValueǁtan__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁtan__mutmut['xǁValueǁtan__mutmut_7'] = Value.xǁValueǁtan__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁtan__mutmut['xǁValueǁtan__mutmut_8'] = Value.xǁValueǁtan__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁtan__mutmut['xǁValueǁtan__mutmut_9'] = Value.xǁValueǁtan__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁtan__mutmut['xǁValueǁtan__mutmut_10'] = Value.xǁValueǁtan__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁtan__mutmut['xǁValueǁtan__mutmut_11'] = Value.xǁValueǁtan__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁtan__mutmut['xǁValueǁtan__mutmut_12'] = Value.xǁValueǁtan__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁtan__mutmut['xǁValueǁtan__mutmut_13'] = Value.xǁValueǁtan__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁtan__mutmut['xǁValueǁtan__mutmut_14'] = Value.xǁValueǁtan__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁtan__mutmut['xǁValueǁtan__mutmut_15'] = Value.xǁValueǁtan__mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁtan__mutmut['xǁValueǁtan__mutmut_16'] = Value.xǁValueǁtan__mutmut_16 # type: ignore # mutmut generated
mutants_xǁValueǁtan__mutmut['xǁValueǁtan__mutmut_17'] = Value.xǁValueǁtan__mutmut_17 # type: ignore # mutmut generated

mutants_xǁValueǁatan__mutmut['_mutmut_orig'] = Value.xǁValueǁatan__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁatan__mutmut['xǁValueǁatan__mutmut_1'] = Value.xǁValueǁatan__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁatan__mutmut['xǁValueǁatan__mutmut_2'] = Value.xǁValueǁatan__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁatan__mutmut['xǁValueǁatan__mutmut_3'] = Value.xǁValueǁatan__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁatan__mutmut['xǁValueǁatan__mutmut_4'] = Value.xǁValueǁatan__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁatan__mutmut['xǁValueǁatan__mutmut_5'] = Value.xǁValueǁatan__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁatan__mutmut['xǁValueǁatan__mutmut_6'] = Value.xǁValueǁatan__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁatan__mutmut['xǁValueǁatan__mutmut_7'] = Value.xǁValueǁatan__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁatan__mutmut['xǁValueǁatan__mutmut_8'] = Value.xǁValueǁatan__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁatan__mutmut['xǁValueǁatan__mutmut_9'] = Value.xǁValueǁatan__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁatan__mutmut['xǁValueǁatan__mutmut_10'] = Value.xǁValueǁatan__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁatan__mutmut['xǁValueǁatan__mutmut_11'] = Value.xǁValueǁatan__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁatan__mutmut['xǁValueǁatan__mutmut_12'] = Value.xǁValueǁatan__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁatan__mutmut['xǁValueǁatan__mutmut_13'] = Value.xǁValueǁatan__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁatan__mutmut['xǁValueǁatan__mutmut_14'] = Value.xǁValueǁatan__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁatan__mutmut['xǁValueǁatan__mutmut_15'] = Value.xǁValueǁatan__mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁatan__mutmut['xǁValueǁatan__mutmut_16'] = Value.xǁValueǁatan__mutmut_16 # type: ignore # mutmut generated
mutants_xǁValueǁatan__mutmut['xǁValueǁatan__mutmut_17'] = Value.xǁValueǁatan__mutmut_17 # type: ignore # mutmut generated

mutants_xǁValueǁsinh__mutmut['_mutmut_orig'] = Value.xǁValueǁsinh__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁsinh__mutmut['xǁValueǁsinh__mutmut_1'] = Value.xǁValueǁsinh__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁsinh__mutmut['xǁValueǁsinh__mutmut_2'] = Value.xǁValueǁsinh__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁsinh__mutmut['xǁValueǁsinh__mutmut_3'] = Value.xǁValueǁsinh__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁsinh__mutmut['xǁValueǁsinh__mutmut_4'] = Value.xǁValueǁsinh__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁsinh__mutmut['xǁValueǁsinh__mutmut_5'] = Value.xǁValueǁsinh__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁsinh__mutmut['xǁValueǁsinh__mutmut_6'] = Value.xǁValueǁsinh__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁsinh__mutmut['xǁValueǁsinh__mutmut_7'] = Value.xǁValueǁsinh__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁsinh__mutmut['xǁValueǁsinh__mutmut_8'] = Value.xǁValueǁsinh__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁsinh__mutmut['xǁValueǁsinh__mutmut_9'] = Value.xǁValueǁsinh__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁsinh__mutmut['xǁValueǁsinh__mutmut_10'] = Value.xǁValueǁsinh__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁsinh__mutmut['xǁValueǁsinh__mutmut_11'] = Value.xǁValueǁsinh__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁsinh__mutmut['xǁValueǁsinh__mutmut_12'] = Value.xǁValueǁsinh__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁsinh__mutmut['xǁValueǁsinh__mutmut_13'] = Value.xǁValueǁsinh__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁsinh__mutmut['xǁValueǁsinh__mutmut_14'] = Value.xǁValueǁsinh__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁsinh__mutmut['xǁValueǁsinh__mutmut_15'] = Value.xǁValueǁsinh__mutmut_15 # type: ignore # mutmut generated

mutants_xǁValueǁcosh__mutmut['_mutmut_orig'] = Value.xǁValueǁcosh__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁcosh__mutmut['xǁValueǁcosh__mutmut_1'] = Value.xǁValueǁcosh__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁcosh__mutmut['xǁValueǁcosh__mutmut_2'] = Value.xǁValueǁcosh__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁcosh__mutmut['xǁValueǁcosh__mutmut_3'] = Value.xǁValueǁcosh__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁcosh__mutmut['xǁValueǁcosh__mutmut_4'] = Value.xǁValueǁcosh__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁcosh__mutmut['xǁValueǁcosh__mutmut_5'] = Value.xǁValueǁcosh__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁcosh__mutmut['xǁValueǁcosh__mutmut_6'] = Value.xǁValueǁcosh__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁcosh__mutmut['xǁValueǁcosh__mutmut_7'] = Value.xǁValueǁcosh__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁcosh__mutmut['xǁValueǁcosh__mutmut_8'] = Value.xǁValueǁcosh__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁcosh__mutmut['xǁValueǁcosh__mutmut_9'] = Value.xǁValueǁcosh__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁcosh__mutmut['xǁValueǁcosh__mutmut_10'] = Value.xǁValueǁcosh__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁcosh__mutmut['xǁValueǁcosh__mutmut_11'] = Value.xǁValueǁcosh__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁcosh__mutmut['xǁValueǁcosh__mutmut_12'] = Value.xǁValueǁcosh__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁcosh__mutmut['xǁValueǁcosh__mutmut_13'] = Value.xǁValueǁcosh__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁcosh__mutmut['xǁValueǁcosh__mutmut_14'] = Value.xǁValueǁcosh__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁcosh__mutmut['xǁValueǁcosh__mutmut_15'] = Value.xǁValueǁcosh__mutmut_15 # type: ignore # mutmut generated

mutants_xǁValueǁtanh__mutmut['_mutmut_orig'] = Value.xǁValueǁtanh__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁtanh__mutmut['xǁValueǁtanh__mutmut_1'] = Value.xǁValueǁtanh__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁtanh__mutmut['xǁValueǁtanh__mutmut_2'] = Value.xǁValueǁtanh__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁtanh__mutmut['xǁValueǁtanh__mutmut_3'] = Value.xǁValueǁtanh__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁtanh__mutmut['xǁValueǁtanh__mutmut_4'] = Value.xǁValueǁtanh__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁtanh__mutmut['xǁValueǁtanh__mutmut_5'] = Value.xǁValueǁtanh__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁtanh__mutmut['xǁValueǁtanh__mutmut_6'] = Value.xǁValueǁtanh__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁtanh__mutmut['xǁValueǁtanh__mutmut_7'] = Value.xǁValueǁtanh__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁtanh__mutmut['xǁValueǁtanh__mutmut_8'] = Value.xǁValueǁtanh__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁtanh__mutmut['xǁValueǁtanh__mutmut_9'] = Value.xǁValueǁtanh__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁtanh__mutmut['xǁValueǁtanh__mutmut_10'] = Value.xǁValueǁtanh__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁtanh__mutmut['xǁValueǁtanh__mutmut_11'] = Value.xǁValueǁtanh__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁtanh__mutmut['xǁValueǁtanh__mutmut_12'] = Value.xǁValueǁtanh__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁtanh__mutmut['xǁValueǁtanh__mutmut_13'] = Value.xǁValueǁtanh__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁtanh__mutmut['xǁValueǁtanh__mutmut_14'] = Value.xǁValueǁtanh__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁtanh__mutmut['xǁValueǁtanh__mutmut_15'] = Value.xǁValueǁtanh__mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁtanh__mutmut['xǁValueǁtanh__mutmut_16'] = Value.xǁValueǁtanh__mutmut_16 # type: ignore # mutmut generated
mutants_xǁValueǁtanh__mutmut['xǁValueǁtanh__mutmut_17'] = Value.xǁValueǁtanh__mutmut_17 # type: ignore # mutmut generated
mutants_xǁValueǁtanh__mutmut['xǁValueǁtanh__mutmut_18'] = Value.xǁValueǁtanh__mutmut_18 # type: ignore # mutmut generated
mutants_xǁValueǁtanh__mutmut['xǁValueǁtanh__mutmut_19'] = Value.xǁValueǁtanh__mutmut_19 # type: ignore # mutmut generated
mutants_xǁValueǁtanh__mutmut['xǁValueǁtanh__mutmut_20'] = Value.xǁValueǁtanh__mutmut_20 # type: ignore # mutmut generated
mutants_xǁValueǁtanh__mutmut['xǁValueǁtanh__mutmut_21'] = Value.xǁValueǁtanh__mutmut_21 # type: ignore # mutmut generated
mutants_xǁValueǁtanh__mutmut['xǁValueǁtanh__mutmut_22'] = Value.xǁValueǁtanh__mutmut_22 # type: ignore # mutmut generated
mutants_xǁValueǁtanh__mutmut['xǁValueǁtanh__mutmut_23'] = Value.xǁValueǁtanh__mutmut_23 # type: ignore # mutmut generated

mutants_xǁValueǁsigmoid__mutmut['_mutmut_orig'] = Value.xǁValueǁsigmoid__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁsigmoid__mutmut['xǁValueǁsigmoid__mutmut_1'] = Value.xǁValueǁsigmoid__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁsigmoid__mutmut['xǁValueǁsigmoid__mutmut_2'] = Value.xǁValueǁsigmoid__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁsigmoid__mutmut['xǁValueǁsigmoid__mutmut_3'] = Value.xǁValueǁsigmoid__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁsigmoid__mutmut['xǁValueǁsigmoid__mutmut_4'] = Value.xǁValueǁsigmoid__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁsigmoid__mutmut['xǁValueǁsigmoid__mutmut_5'] = Value.xǁValueǁsigmoid__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁsigmoid__mutmut['xǁValueǁsigmoid__mutmut_6'] = Value.xǁValueǁsigmoid__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁsigmoid__mutmut['xǁValueǁsigmoid__mutmut_7'] = Value.xǁValueǁsigmoid__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁsigmoid__mutmut['xǁValueǁsigmoid__mutmut_8'] = Value.xǁValueǁsigmoid__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁsigmoid__mutmut['xǁValueǁsigmoid__mutmut_9'] = Value.xǁValueǁsigmoid__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁsigmoid__mutmut['xǁValueǁsigmoid__mutmut_10'] = Value.xǁValueǁsigmoid__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁsigmoid__mutmut['xǁValueǁsigmoid__mutmut_11'] = Value.xǁValueǁsigmoid__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁsigmoid__mutmut['xǁValueǁsigmoid__mutmut_12'] = Value.xǁValueǁsigmoid__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁsigmoid__mutmut['xǁValueǁsigmoid__mutmut_13'] = Value.xǁValueǁsigmoid__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁsigmoid__mutmut['xǁValueǁsigmoid__mutmut_14'] = Value.xǁValueǁsigmoid__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁsigmoid__mutmut['xǁValueǁsigmoid__mutmut_15'] = Value.xǁValueǁsigmoid__mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁsigmoid__mutmut['xǁValueǁsigmoid__mutmut_16'] = Value.xǁValueǁsigmoid__mutmut_16 # type: ignore # mutmut generated
mutants_xǁValueǁsigmoid__mutmut['xǁValueǁsigmoid__mutmut_17'] = Value.xǁValueǁsigmoid__mutmut_17 # type: ignore # mutmut generated
mutants_xǁValueǁsigmoid__mutmut['xǁValueǁsigmoid__mutmut_18'] = Value.xǁValueǁsigmoid__mutmut_18 # type: ignore # mutmut generated

mutants_xǁValueǁlog_sigmoid__mutmut['_mutmut_orig'] = Value.xǁValueǁlog_sigmoid__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁlog_sigmoid__mutmut['xǁValueǁlog_sigmoid__mutmut_1'] = Value.xǁValueǁlog_sigmoid__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁlog_sigmoid__mutmut['xǁValueǁlog_sigmoid__mutmut_2'] = Value.xǁValueǁlog_sigmoid__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁlog_sigmoid__mutmut['xǁValueǁlog_sigmoid__mutmut_3'] = Value.xǁValueǁlog_sigmoid__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁlog_sigmoid__mutmut['xǁValueǁlog_sigmoid__mutmut_4'] = Value.xǁValueǁlog_sigmoid__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁlog_sigmoid__mutmut['xǁValueǁlog_sigmoid__mutmut_5'] = Value.xǁValueǁlog_sigmoid__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁlog_sigmoid__mutmut['xǁValueǁlog_sigmoid__mutmut_6'] = Value.xǁValueǁlog_sigmoid__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁlog_sigmoid__mutmut['xǁValueǁlog_sigmoid__mutmut_7'] = Value.xǁValueǁlog_sigmoid__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁlog_sigmoid__mutmut['xǁValueǁlog_sigmoid__mutmut_8'] = Value.xǁValueǁlog_sigmoid__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁlog_sigmoid__mutmut['xǁValueǁlog_sigmoid__mutmut_9'] = Value.xǁValueǁlog_sigmoid__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁlog_sigmoid__mutmut['xǁValueǁlog_sigmoid__mutmut_10'] = Value.xǁValueǁlog_sigmoid__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁlog_sigmoid__mutmut['xǁValueǁlog_sigmoid__mutmut_11'] = Value.xǁValueǁlog_sigmoid__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁlog_sigmoid__mutmut['xǁValueǁlog_sigmoid__mutmut_12'] = Value.xǁValueǁlog_sigmoid__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁlog_sigmoid__mutmut['xǁValueǁlog_sigmoid__mutmut_13'] = Value.xǁValueǁlog_sigmoid__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁlog_sigmoid__mutmut['xǁValueǁlog_sigmoid__mutmut_14'] = Value.xǁValueǁlog_sigmoid__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁlog_sigmoid__mutmut['xǁValueǁlog_sigmoid__mutmut_15'] = Value.xǁValueǁlog_sigmoid__mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁlog_sigmoid__mutmut['xǁValueǁlog_sigmoid__mutmut_16'] = Value.xǁValueǁlog_sigmoid__mutmut_16 # type: ignore # mutmut generated

mutants_xǁValueǁsoftplus__mutmut['_mutmut_orig'] = Value.xǁValueǁsoftplus__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁsoftplus__mutmut['xǁValueǁsoftplus__mutmut_1'] = Value.xǁValueǁsoftplus__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁsoftplus__mutmut['xǁValueǁsoftplus__mutmut_2'] = Value.xǁValueǁsoftplus__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁsoftplus__mutmut['xǁValueǁsoftplus__mutmut_3'] = Value.xǁValueǁsoftplus__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁsoftplus__mutmut['xǁValueǁsoftplus__mutmut_4'] = Value.xǁValueǁsoftplus__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁsoftplus__mutmut['xǁValueǁsoftplus__mutmut_5'] = Value.xǁValueǁsoftplus__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁsoftplus__mutmut['xǁValueǁsoftplus__mutmut_6'] = Value.xǁValueǁsoftplus__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁsoftplus__mutmut['xǁValueǁsoftplus__mutmut_7'] = Value.xǁValueǁsoftplus__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁsoftplus__mutmut['xǁValueǁsoftplus__mutmut_8'] = Value.xǁValueǁsoftplus__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁsoftplus__mutmut['xǁValueǁsoftplus__mutmut_9'] = Value.xǁValueǁsoftplus__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁsoftplus__mutmut['xǁValueǁsoftplus__mutmut_10'] = Value.xǁValueǁsoftplus__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁsoftplus__mutmut['xǁValueǁsoftplus__mutmut_11'] = Value.xǁValueǁsoftplus__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁsoftplus__mutmut['xǁValueǁsoftplus__mutmut_12'] = Value.xǁValueǁsoftplus__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁsoftplus__mutmut['xǁValueǁsoftplus__mutmut_13'] = Value.xǁValueǁsoftplus__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁsoftplus__mutmut['xǁValueǁsoftplus__mutmut_14'] = Value.xǁValueǁsoftplus__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁsoftplus__mutmut['xǁValueǁsoftplus__mutmut_15'] = Value.xǁValueǁsoftplus__mutmut_15 # type: ignore # mutmut generated

mutants_xǁValueǁrelu__mutmut['_mutmut_orig'] = Value.xǁValueǁrelu__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁrelu__mutmut['xǁValueǁrelu__mutmut_1'] = Value.xǁValueǁrelu__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁrelu__mutmut['xǁValueǁrelu__mutmut_2'] = Value.xǁValueǁrelu__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁrelu__mutmut['xǁValueǁrelu__mutmut_3'] = Value.xǁValueǁrelu__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁrelu__mutmut['xǁValueǁrelu__mutmut_4'] = Value.xǁValueǁrelu__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁrelu__mutmut['xǁValueǁrelu__mutmut_5'] = Value.xǁValueǁrelu__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁrelu__mutmut['xǁValueǁrelu__mutmut_6'] = Value.xǁValueǁrelu__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁrelu__mutmut['xǁValueǁrelu__mutmut_7'] = Value.xǁValueǁrelu__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁrelu__mutmut['xǁValueǁrelu__mutmut_8'] = Value.xǁValueǁrelu__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁrelu__mutmut['xǁValueǁrelu__mutmut_9'] = Value.xǁValueǁrelu__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁrelu__mutmut['xǁValueǁrelu__mutmut_10'] = Value.xǁValueǁrelu__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁrelu__mutmut['xǁValueǁrelu__mutmut_11'] = Value.xǁValueǁrelu__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁrelu__mutmut['xǁValueǁrelu__mutmut_12'] = Value.xǁValueǁrelu__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁrelu__mutmut['xǁValueǁrelu__mutmut_13'] = Value.xǁValueǁrelu__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁrelu__mutmut['xǁValueǁrelu__mutmut_14'] = Value.xǁValueǁrelu__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁrelu__mutmut['xǁValueǁrelu__mutmut_15'] = Value.xǁValueǁrelu__mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁrelu__mutmut['xǁValueǁrelu__mutmut_16'] = Value.xǁValueǁrelu__mutmut_16 # type: ignore # mutmut generated
mutants_xǁValueǁrelu__mutmut['xǁValueǁrelu__mutmut_17'] = Value.xǁValueǁrelu__mutmut_17 # type: ignore # mutmut generated
mutants_xǁValueǁrelu__mutmut['xǁValueǁrelu__mutmut_18'] = Value.xǁValueǁrelu__mutmut_18 # type: ignore # mutmut generated
mutants_xǁValueǁrelu__mutmut['xǁValueǁrelu__mutmut_19'] = Value.xǁValueǁrelu__mutmut_19 # type: ignore # mutmut generated
mutants_xǁValueǁrelu__mutmut['xǁValueǁrelu__mutmut_20'] = Value.xǁValueǁrelu__mutmut_20 # type: ignore # mutmut generated

mutants_xǁValueǁleaky_relu__mutmut['_mutmut_orig'] = Value.xǁValueǁleaky_relu__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_1'] = Value.xǁValueǁleaky_relu__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_2'] = Value.xǁValueǁleaky_relu__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_3'] = Value.xǁValueǁleaky_relu__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_4'] = Value.xǁValueǁleaky_relu__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_5'] = Value.xǁValueǁleaky_relu__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_6'] = Value.xǁValueǁleaky_relu__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_7'] = Value.xǁValueǁleaky_relu__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_8'] = Value.xǁValueǁleaky_relu__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_9'] = Value.xǁValueǁleaky_relu__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_10'] = Value.xǁValueǁleaky_relu__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_11'] = Value.xǁValueǁleaky_relu__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_12'] = Value.xǁValueǁleaky_relu__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_13'] = Value.xǁValueǁleaky_relu__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_14'] = Value.xǁValueǁleaky_relu__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_15'] = Value.xǁValueǁleaky_relu__mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_16'] = Value.xǁValueǁleaky_relu__mutmut_16 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_17'] = Value.xǁValueǁleaky_relu__mutmut_17 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_18'] = Value.xǁValueǁleaky_relu__mutmut_18 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_19'] = Value.xǁValueǁleaky_relu__mutmut_19 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_20'] = Value.xǁValueǁleaky_relu__mutmut_20 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_21'] = Value.xǁValueǁleaky_relu__mutmut_21 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_22'] = Value.xǁValueǁleaky_relu__mutmut_22 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_23'] = Value.xǁValueǁleaky_relu__mutmut_23 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_24'] = Value.xǁValueǁleaky_relu__mutmut_24 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_25'] = Value.xǁValueǁleaky_relu__mutmut_25 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_26'] = Value.xǁValueǁleaky_relu__mutmut_26 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_27'] = Value.xǁValueǁleaky_relu__mutmut_27 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_28'] = Value.xǁValueǁleaky_relu__mutmut_28 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_29'] = Value.xǁValueǁleaky_relu__mutmut_29 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_30'] = Value.xǁValueǁleaky_relu__mutmut_30 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_31'] = Value.xǁValueǁleaky_relu__mutmut_31 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_32'] = Value.xǁValueǁleaky_relu__mutmut_32 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_33'] = Value.xǁValueǁleaky_relu__mutmut_33 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_34'] = Value.xǁValueǁleaky_relu__mutmut_34 # type: ignore # mutmut generated
mutants_xǁValueǁleaky_relu__mutmut['xǁValueǁleaky_relu__mutmut_35'] = Value.xǁValueǁleaky_relu__mutmut_35 # type: ignore # mutmut generated

mutants_xǁValueǁmaximum__mutmut['_mutmut_orig'] = Value.xǁValueǁmaximum__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁmaximum__mutmut['xǁValueǁmaximum__mutmut_1'] = Value.xǁValueǁmaximum__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁmaximum__mutmut['xǁValueǁmaximum__mutmut_2'] = Value.xǁValueǁmaximum__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁmaximum__mutmut['xǁValueǁmaximum__mutmut_3'] = Value.xǁValueǁmaximum__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁmaximum__mutmut['xǁValueǁmaximum__mutmut_4'] = Value.xǁValueǁmaximum__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁmaximum__mutmut['xǁValueǁmaximum__mutmut_5'] = Value.xǁValueǁmaximum__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁmaximum__mutmut['xǁValueǁmaximum__mutmut_6'] = Value.xǁValueǁmaximum__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁmaximum__mutmut['xǁValueǁmaximum__mutmut_7'] = Value.xǁValueǁmaximum__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁmaximum__mutmut['xǁValueǁmaximum__mutmut_8'] = Value.xǁValueǁmaximum__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁmaximum__mutmut['xǁValueǁmaximum__mutmut_9'] = Value.xǁValueǁmaximum__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁmaximum__mutmut['xǁValueǁmaximum__mutmut_10'] = Value.xǁValueǁmaximum__mutmut_10 # type: ignore # mutmut generated

mutants_xǁValueǁminimum__mutmut['_mutmut_orig'] = Value.xǁValueǁminimum__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁminimum__mutmut['xǁValueǁminimum__mutmut_1'] = Value.xǁValueǁminimum__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁminimum__mutmut['xǁValueǁminimum__mutmut_2'] = Value.xǁValueǁminimum__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁminimum__mutmut['xǁValueǁminimum__mutmut_3'] = Value.xǁValueǁminimum__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁminimum__mutmut['xǁValueǁminimum__mutmut_4'] = Value.xǁValueǁminimum__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁminimum__mutmut['xǁValueǁminimum__mutmut_5'] = Value.xǁValueǁminimum__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁminimum__mutmut['xǁValueǁminimum__mutmut_6'] = Value.xǁValueǁminimum__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁminimum__mutmut['xǁValueǁminimum__mutmut_7'] = Value.xǁValueǁminimum__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁminimum__mutmut['xǁValueǁminimum__mutmut_8'] = Value.xǁValueǁminimum__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁminimum__mutmut['xǁValueǁminimum__mutmut_9'] = Value.xǁValueǁminimum__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁminimum__mutmut['xǁValueǁminimum__mutmut_10'] = Value.xǁValueǁminimum__mutmut_10 # type: ignore # mutmut generated

mutants_xǁValueǁtotal__mutmut['_mutmut_orig'] = Value.xǁValueǁtotal__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁtotal__mutmut['xǁValueǁtotal__mutmut_1'] = Value.xǁValueǁtotal__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁtotal__mutmut['xǁValueǁtotal__mutmut_2'] = Value.xǁValueǁtotal__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁtotal__mutmut['xǁValueǁtotal__mutmut_3'] = Value.xǁValueǁtotal__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁtotal__mutmut['xǁValueǁtotal__mutmut_4'] = Value.xǁValueǁtotal__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁtotal__mutmut['xǁValueǁtotal__mutmut_5'] = Value.xǁValueǁtotal__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁtotal__mutmut['xǁValueǁtotal__mutmut_6'] = Value.xǁValueǁtotal__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁtotal__mutmut['xǁValueǁtotal__mutmut_7'] = Value.xǁValueǁtotal__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁtotal__mutmut['xǁValueǁtotal__mutmut_8'] = Value.xǁValueǁtotal__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁtotal__mutmut['xǁValueǁtotal__mutmut_9'] = Value.xǁValueǁtotal__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁtotal__mutmut['xǁValueǁtotal__mutmut_10'] = Value.xǁValueǁtotal__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁtotal__mutmut['xǁValueǁtotal__mutmut_11'] = Value.xǁValueǁtotal__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁtotal__mutmut['xǁValueǁtotal__mutmut_12'] = Value.xǁValueǁtotal__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁtotal__mutmut['xǁValueǁtotal__mutmut_13'] = Value.xǁValueǁtotal__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁtotal__mutmut['xǁValueǁtotal__mutmut_14'] = Value.xǁValueǁtotal__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁtotal__mutmut['xǁValueǁtotal__mutmut_15'] = Value.xǁValueǁtotal__mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁtotal__mutmut['xǁValueǁtotal__mutmut_16'] = Value.xǁValueǁtotal__mutmut_16 # type: ignore # mutmut generated

mutants_xǁValueǁnorm__mutmut['_mutmut_orig'] = Value.xǁValueǁnorm__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_1'] = Value.xǁValueǁnorm__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_2'] = Value.xǁValueǁnorm__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_3'] = Value.xǁValueǁnorm__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_4'] = Value.xǁValueǁnorm__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_5'] = Value.xǁValueǁnorm__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_6'] = Value.xǁValueǁnorm__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_7'] = Value.xǁValueǁnorm__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_8'] = Value.xǁValueǁnorm__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_9'] = Value.xǁValueǁnorm__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_10'] = Value.xǁValueǁnorm__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_11'] = Value.xǁValueǁnorm__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_12'] = Value.xǁValueǁnorm__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_13'] = Value.xǁValueǁnorm__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_14'] = Value.xǁValueǁnorm__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_15'] = Value.xǁValueǁnorm__mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_16'] = Value.xǁValueǁnorm__mutmut_16 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_17'] = Value.xǁValueǁnorm__mutmut_17 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_18'] = Value.xǁValueǁnorm__mutmut_18 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_19'] = Value.xǁValueǁnorm__mutmut_19 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_20'] = Value.xǁValueǁnorm__mutmut_20 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_21'] = Value.xǁValueǁnorm__mutmut_21 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_22'] = Value.xǁValueǁnorm__mutmut_22 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_23'] = Value.xǁValueǁnorm__mutmut_23 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_24'] = Value.xǁValueǁnorm__mutmut_24 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_25'] = Value.xǁValueǁnorm__mutmut_25 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_26'] = Value.xǁValueǁnorm__mutmut_26 # type: ignore # mutmut generated
mutants_xǁValueǁnorm__mutmut['xǁValueǁnorm__mutmut_27'] = Value.xǁValueǁnorm__mutmut_27 # type: ignore # mutmut generated

mutants_xǁValueǁsoftmax__mutmut['_mutmut_orig'] = Value.xǁValueǁsoftmax__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁsoftmax__mutmut['xǁValueǁsoftmax__mutmut_1'] = Value.xǁValueǁsoftmax__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁsoftmax__mutmut['xǁValueǁsoftmax__mutmut_2'] = Value.xǁValueǁsoftmax__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁsoftmax__mutmut['xǁValueǁsoftmax__mutmut_3'] = Value.xǁValueǁsoftmax__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁsoftmax__mutmut['xǁValueǁsoftmax__mutmut_4'] = Value.xǁValueǁsoftmax__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁsoftmax__mutmut['xǁValueǁsoftmax__mutmut_5'] = Value.xǁValueǁsoftmax__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁsoftmax__mutmut['xǁValueǁsoftmax__mutmut_6'] = Value.xǁValueǁsoftmax__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁsoftmax__mutmut['xǁValueǁsoftmax__mutmut_7'] = Value.xǁValueǁsoftmax__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁsoftmax__mutmut['xǁValueǁsoftmax__mutmut_8'] = Value.xǁValueǁsoftmax__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁsoftmax__mutmut['xǁValueǁsoftmax__mutmut_9'] = Value.xǁValueǁsoftmax__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁsoftmax__mutmut['xǁValueǁsoftmax__mutmut_10'] = Value.xǁValueǁsoftmax__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁsoftmax__mutmut['xǁValueǁsoftmax__mutmut_11'] = Value.xǁValueǁsoftmax__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁsoftmax__mutmut['xǁValueǁsoftmax__mutmut_12'] = Value.xǁValueǁsoftmax__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁsoftmax__mutmut['xǁValueǁsoftmax__mutmut_13'] = Value.xǁValueǁsoftmax__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁsoftmax__mutmut['xǁValueǁsoftmax__mutmut_14'] = Value.xǁValueǁsoftmax__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁsoftmax__mutmut['xǁValueǁsoftmax__mutmut_15'] = Value.xǁValueǁsoftmax__mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁsoftmax__mutmut['xǁValueǁsoftmax__mutmut_16'] = Value.xǁValueǁsoftmax__mutmut_16 # type: ignore # mutmut generated
mutants_xǁValueǁsoftmax__mutmut['xǁValueǁsoftmax__mutmut_17'] = Value.xǁValueǁsoftmax__mutmut_17 # type: ignore # mutmut generated
mutants_xǁValueǁsoftmax__mutmut['xǁValueǁsoftmax__mutmut_18'] = Value.xǁValueǁsoftmax__mutmut_18 # type: ignore # mutmut generated
mutants_xǁValueǁsoftmax__mutmut['xǁValueǁsoftmax__mutmut_19'] = Value.xǁValueǁsoftmax__mutmut_19 # type: ignore # mutmut generated
mutants_xǁValueǁsoftmax__mutmut['xǁValueǁsoftmax__mutmut_20'] = Value.xǁValueǁsoftmax__mutmut_20 # type: ignore # mutmut generated
mutants_xǁValueǁsoftmax__mutmut['xǁValueǁsoftmax__mutmut_21'] = Value.xǁValueǁsoftmax__mutmut_21 # type: ignore # mutmut generated
mutants_xǁValueǁsoftmax__mutmut['xǁValueǁsoftmax__mutmut_22'] = Value.xǁValueǁsoftmax__mutmut_22 # type: ignore # mutmut generated
mutants_xǁValueǁsoftmax__mutmut['xǁValueǁsoftmax__mutmut_23'] = Value.xǁValueǁsoftmax__mutmut_23 # type: ignore # mutmut generated
mutants_xǁValueǁsoftmax__mutmut['xǁValueǁsoftmax__mutmut_24'] = Value.xǁValueǁsoftmax__mutmut_24 # type: ignore # mutmut generated

mutants_xǁValueǁlogsumexp__mutmut['_mutmut_orig'] = Value.xǁValueǁlogsumexp__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁlogsumexp__mutmut['xǁValueǁlogsumexp__mutmut_1'] = Value.xǁValueǁlogsumexp__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁlogsumexp__mutmut['xǁValueǁlogsumexp__mutmut_2'] = Value.xǁValueǁlogsumexp__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁlogsumexp__mutmut['xǁValueǁlogsumexp__mutmut_3'] = Value.xǁValueǁlogsumexp__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁlogsumexp__mutmut['xǁValueǁlogsumexp__mutmut_4'] = Value.xǁValueǁlogsumexp__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁlogsumexp__mutmut['xǁValueǁlogsumexp__mutmut_5'] = Value.xǁValueǁlogsumexp__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁlogsumexp__mutmut['xǁValueǁlogsumexp__mutmut_6'] = Value.xǁValueǁlogsumexp__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁlogsumexp__mutmut['xǁValueǁlogsumexp__mutmut_7'] = Value.xǁValueǁlogsumexp__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁlogsumexp__mutmut['xǁValueǁlogsumexp__mutmut_8'] = Value.xǁValueǁlogsumexp__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁlogsumexp__mutmut['xǁValueǁlogsumexp__mutmut_9'] = Value.xǁValueǁlogsumexp__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁlogsumexp__mutmut['xǁValueǁlogsumexp__mutmut_10'] = Value.xǁValueǁlogsumexp__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁlogsumexp__mutmut['xǁValueǁlogsumexp__mutmut_11'] = Value.xǁValueǁlogsumexp__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁlogsumexp__mutmut['xǁValueǁlogsumexp__mutmut_12'] = Value.xǁValueǁlogsumexp__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁlogsumexp__mutmut['xǁValueǁlogsumexp__mutmut_13'] = Value.xǁValueǁlogsumexp__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁlogsumexp__mutmut['xǁValueǁlogsumexp__mutmut_14'] = Value.xǁValueǁlogsumexp__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁlogsumexp__mutmut['xǁValueǁlogsumexp__mutmut_15'] = Value.xǁValueǁlogsumexp__mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁlogsumexp__mutmut['xǁValueǁlogsumexp__mutmut_16'] = Value.xǁValueǁlogsumexp__mutmut_16 # type: ignore # mutmut generated

mutants_xǁValueǁcross_entropy__mutmut['_mutmut_orig'] = Value.xǁValueǁcross_entropy__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁcross_entropy__mutmut['xǁValueǁcross_entropy__mutmut_1'] = Value.xǁValueǁcross_entropy__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁcross_entropy__mutmut['xǁValueǁcross_entropy__mutmut_2'] = Value.xǁValueǁcross_entropy__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁcross_entropy__mutmut['xǁValueǁcross_entropy__mutmut_3'] = Value.xǁValueǁcross_entropy__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁcross_entropy__mutmut['xǁValueǁcross_entropy__mutmut_4'] = Value.xǁValueǁcross_entropy__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁcross_entropy__mutmut['xǁValueǁcross_entropy__mutmut_5'] = Value.xǁValueǁcross_entropy__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁcross_entropy__mutmut['xǁValueǁcross_entropy__mutmut_6'] = Value.xǁValueǁcross_entropy__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁcross_entropy__mutmut['xǁValueǁcross_entropy__mutmut_7'] = Value.xǁValueǁcross_entropy__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁcross_entropy__mutmut['xǁValueǁcross_entropy__mutmut_8'] = Value.xǁValueǁcross_entropy__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁcross_entropy__mutmut['xǁValueǁcross_entropy__mutmut_9'] = Value.xǁValueǁcross_entropy__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁcross_entropy__mutmut['xǁValueǁcross_entropy__mutmut_10'] = Value.xǁValueǁcross_entropy__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁcross_entropy__mutmut['xǁValueǁcross_entropy__mutmut_11'] = Value.xǁValueǁcross_entropy__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁcross_entropy__mutmut['xǁValueǁcross_entropy__mutmut_12'] = Value.xǁValueǁcross_entropy__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁcross_entropy__mutmut['xǁValueǁcross_entropy__mutmut_13'] = Value.xǁValueǁcross_entropy__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁcross_entropy__mutmut['xǁValueǁcross_entropy__mutmut_14'] = Value.xǁValueǁcross_entropy__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁcross_entropy__mutmut['xǁValueǁcross_entropy__mutmut_15'] = Value.xǁValueǁcross_entropy__mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁcross_entropy__mutmut['xǁValueǁcross_entropy__mutmut_16'] = Value.xǁValueǁcross_entropy__mutmut_16 # type: ignore # mutmut generated
mutants_xǁValueǁcross_entropy__mutmut['xǁValueǁcross_entropy__mutmut_17'] = Value.xǁValueǁcross_entropy__mutmut_17 # type: ignore # mutmut generated
mutants_xǁValueǁcross_entropy__mutmut['xǁValueǁcross_entropy__mutmut_18'] = Value.xǁValueǁcross_entropy__mutmut_18 # type: ignore # mutmut generated
mutants_xǁValueǁcross_entropy__mutmut['xǁValueǁcross_entropy__mutmut_19'] = Value.xǁValueǁcross_entropy__mutmut_19 # type: ignore # mutmut generated
mutants_xǁValueǁcross_entropy__mutmut['xǁValueǁcross_entropy__mutmut_20'] = Value.xǁValueǁcross_entropy__mutmut_20 # type: ignore # mutmut generated
mutants_xǁValueǁcross_entropy__mutmut['xǁValueǁcross_entropy__mutmut_21'] = Value.xǁValueǁcross_entropy__mutmut_21 # type: ignore # mutmut generated
mutants_xǁValueǁcross_entropy__mutmut['xǁValueǁcross_entropy__mutmut_22'] = Value.xǁValueǁcross_entropy__mutmut_22 # type: ignore # mutmut generated

mutants_xǁValueǁwhere__mutmut['_mutmut_orig'] = Value.xǁValueǁwhere__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_1'] = Value.xǁValueǁwhere__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_2'] = Value.xǁValueǁwhere__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_3'] = Value.xǁValueǁwhere__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_4'] = Value.xǁValueǁwhere__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_5'] = Value.xǁValueǁwhere__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_6'] = Value.xǁValueǁwhere__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_7'] = Value.xǁValueǁwhere__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_8'] = Value.xǁValueǁwhere__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_9'] = Value.xǁValueǁwhere__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_10'] = Value.xǁValueǁwhere__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_11'] = Value.xǁValueǁwhere__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_12'] = Value.xǁValueǁwhere__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_13'] = Value.xǁValueǁwhere__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_14'] = Value.xǁValueǁwhere__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_15'] = Value.xǁValueǁwhere__mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_16'] = Value.xǁValueǁwhere__mutmut_16 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_17'] = Value.xǁValueǁwhere__mutmut_17 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_18'] = Value.xǁValueǁwhere__mutmut_18 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_19'] = Value.xǁValueǁwhere__mutmut_19 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_20'] = Value.xǁValueǁwhere__mutmut_20 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_21'] = Value.xǁValueǁwhere__mutmut_21 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_22'] = Value.xǁValueǁwhere__mutmut_22 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_23'] = Value.xǁValueǁwhere__mutmut_23 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_24'] = Value.xǁValueǁwhere__mutmut_24 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_25'] = Value.xǁValueǁwhere__mutmut_25 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_26'] = Value.xǁValueǁwhere__mutmut_26 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_27'] = Value.xǁValueǁwhere__mutmut_27 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_28'] = Value.xǁValueǁwhere__mutmut_28 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_29'] = Value.xǁValueǁwhere__mutmut_29 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_30'] = Value.xǁValueǁwhere__mutmut_30 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_31'] = Value.xǁValueǁwhere__mutmut_31 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_32'] = Value.xǁValueǁwhere__mutmut_32 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_33'] = Value.xǁValueǁwhere__mutmut_33 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_34'] = Value.xǁValueǁwhere__mutmut_34 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_35'] = Value.xǁValueǁwhere__mutmut_35 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_36'] = Value.xǁValueǁwhere__mutmut_36 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_37'] = Value.xǁValueǁwhere__mutmut_37 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_38'] = Value.xǁValueǁwhere__mutmut_38 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_39'] = Value.xǁValueǁwhere__mutmut_39 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_40'] = Value.xǁValueǁwhere__mutmut_40 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_41'] = Value.xǁValueǁwhere__mutmut_41 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_42'] = Value.xǁValueǁwhere__mutmut_42 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_43'] = Value.xǁValueǁwhere__mutmut_43 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_44'] = Value.xǁValueǁwhere__mutmut_44 # type: ignore # mutmut generated
mutants_xǁValueǁwhere__mutmut['xǁValueǁwhere__mutmut_45'] = Value.xǁValueǁwhere__mutmut_45 # type: ignore # mutmut generated

mutants_xǁValueǁequal__mutmut['_mutmut_orig'] = Value.xǁValueǁequal__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_1'] = Value.xǁValueǁequal__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_2'] = Value.xǁValueǁequal__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_3'] = Value.xǁValueǁequal__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_4'] = Value.xǁValueǁequal__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_5'] = Value.xǁValueǁequal__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_6'] = Value.xǁValueǁequal__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_7'] = Value.xǁValueǁequal__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_8'] = Value.xǁValueǁequal__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_9'] = Value.xǁValueǁequal__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_10'] = Value.xǁValueǁequal__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_11'] = Value.xǁValueǁequal__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_12'] = Value.xǁValueǁequal__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_13'] = Value.xǁValueǁequal__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_14'] = Value.xǁValueǁequal__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_15'] = Value.xǁValueǁequal__mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_16'] = Value.xǁValueǁequal__mutmut_16 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_17'] = Value.xǁValueǁequal__mutmut_17 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_18'] = Value.xǁValueǁequal__mutmut_18 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_19'] = Value.xǁValueǁequal__mutmut_19 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_20'] = Value.xǁValueǁequal__mutmut_20 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_21'] = Value.xǁValueǁequal__mutmut_21 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_22'] = Value.xǁValueǁequal__mutmut_22 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_23'] = Value.xǁValueǁequal__mutmut_23 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_24'] = Value.xǁValueǁequal__mutmut_24 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_25'] = Value.xǁValueǁequal__mutmut_25 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_26'] = Value.xǁValueǁequal__mutmut_26 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_27'] = Value.xǁValueǁequal__mutmut_27 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_28'] = Value.xǁValueǁequal__mutmut_28 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_29'] = Value.xǁValueǁequal__mutmut_29 # type: ignore # mutmut generated
mutants_xǁValueǁequal__mutmut['xǁValueǁequal__mutmut_30'] = Value.xǁValueǁequal__mutmut_30 # type: ignore # mutmut generated

mutants_xǁValueǁreciprocal__mutmut['_mutmut_orig'] = Value.xǁValueǁreciprocal__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁreciprocal__mutmut['xǁValueǁreciprocal__mutmut_1'] = Value.xǁValueǁreciprocal__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁreciprocal__mutmut['xǁValueǁreciprocal__mutmut_2'] = Value.xǁValueǁreciprocal__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁreciprocal__mutmut['xǁValueǁreciprocal__mutmut_3'] = Value.xǁValueǁreciprocal__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁreciprocal__mutmut['xǁValueǁreciprocal__mutmut_4'] = Value.xǁValueǁreciprocal__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁreciprocal__mutmut['xǁValueǁreciprocal__mutmut_5'] = Value.xǁValueǁreciprocal__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁreciprocal__mutmut['xǁValueǁreciprocal__mutmut_6'] = Value.xǁValueǁreciprocal__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁreciprocal__mutmut['xǁValueǁreciprocal__mutmut_7'] = Value.xǁValueǁreciprocal__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁreciprocal__mutmut['xǁValueǁreciprocal__mutmut_8'] = Value.xǁValueǁreciprocal__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁreciprocal__mutmut['xǁValueǁreciprocal__mutmut_9'] = Value.xǁValueǁreciprocal__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁreciprocal__mutmut['xǁValueǁreciprocal__mutmut_10'] = Value.xǁValueǁreciprocal__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁreciprocal__mutmut['xǁValueǁreciprocal__mutmut_11'] = Value.xǁValueǁreciprocal__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁreciprocal__mutmut['xǁValueǁreciprocal__mutmut_12'] = Value.xǁValueǁreciprocal__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁreciprocal__mutmut['xǁValueǁreciprocal__mutmut_13'] = Value.xǁValueǁreciprocal__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁreciprocal__mutmut['xǁValueǁreciprocal__mutmut_14'] = Value.xǁValueǁreciprocal__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁreciprocal__mutmut['xǁValueǁreciprocal__mutmut_15'] = Value.xǁValueǁreciprocal__mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁreciprocal__mutmut['xǁValueǁreciprocal__mutmut_16'] = Value.xǁValueǁreciprocal__mutmut_16 # type: ignore # mutmut generated

mutants_xǁValueǁlog_factor__mutmut['_mutmut_orig'] = Value.xǁValueǁlog_factor__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁlog_factor__mutmut['xǁValueǁlog_factor__mutmut_1'] = Value.xǁValueǁlog_factor__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁlog_factor__mutmut['xǁValueǁlog_factor__mutmut_2'] = Value.xǁValueǁlog_factor__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁlog_factor__mutmut['xǁValueǁlog_factor__mutmut_3'] = Value.xǁValueǁlog_factor__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁlog_factor__mutmut['xǁValueǁlog_factor__mutmut_4'] = Value.xǁValueǁlog_factor__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁlog_factor__mutmut['xǁValueǁlog_factor__mutmut_5'] = Value.xǁValueǁlog_factor__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁlog_factor__mutmut['xǁValueǁlog_factor__mutmut_6'] = Value.xǁValueǁlog_factor__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁlog_factor__mutmut['xǁValueǁlog_factor__mutmut_7'] = Value.xǁValueǁlog_factor__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁlog_factor__mutmut['xǁValueǁlog_factor__mutmut_8'] = Value.xǁValueǁlog_factor__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁlog_factor__mutmut['xǁValueǁlog_factor__mutmut_9'] = Value.xǁValueǁlog_factor__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁlog_factor__mutmut['xǁValueǁlog_factor__mutmut_10'] = Value.xǁValueǁlog_factor__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁlog_factor__mutmut['xǁValueǁlog_factor__mutmut_11'] = Value.xǁValueǁlog_factor__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁlog_factor__mutmut['xǁValueǁlog_factor__mutmut_12'] = Value.xǁValueǁlog_factor__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁlog_factor__mutmut['xǁValueǁlog_factor__mutmut_13'] = Value.xǁValueǁlog_factor__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁlog_factor__mutmut['xǁValueǁlog_factor__mutmut_14'] = Value.xǁValueǁlog_factor__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁlog_factor__mutmut['xǁValueǁlog_factor__mutmut_15'] = Value.xǁValueǁlog_factor__mutmut_15 # type: ignore # mutmut generated

mutants_xǁValueǁpower_slope__mutmut['_mutmut_orig'] = Value.xǁValueǁpower_slope__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁpower_slope__mutmut['xǁValueǁpower_slope__mutmut_1'] = Value.xǁValueǁpower_slope__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁpower_slope__mutmut['xǁValueǁpower_slope__mutmut_2'] = Value.xǁValueǁpower_slope__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁpower_slope__mutmut['xǁValueǁpower_slope__mutmut_3'] = Value.xǁValueǁpower_slope__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁpower_slope__mutmut['xǁValueǁpower_slope__mutmut_4'] = Value.xǁValueǁpower_slope__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁpower_slope__mutmut['xǁValueǁpower_slope__mutmut_5'] = Value.xǁValueǁpower_slope__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁpower_slope__mutmut['xǁValueǁpower_slope__mutmut_6'] = Value.xǁValueǁpower_slope__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁpower_slope__mutmut['xǁValueǁpower_slope__mutmut_7'] = Value.xǁValueǁpower_slope__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁpower_slope__mutmut['xǁValueǁpower_slope__mutmut_8'] = Value.xǁValueǁpower_slope__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁpower_slope__mutmut['xǁValueǁpower_slope__mutmut_9'] = Value.xǁValueǁpower_slope__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁpower_slope__mutmut['xǁValueǁpower_slope__mutmut_10'] = Value.xǁValueǁpower_slope__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁpower_slope__mutmut['xǁValueǁpower_slope__mutmut_11'] = Value.xǁValueǁpower_slope__mutmut_11 # type: ignore # mutmut generated
mutants_xǁValueǁpower_slope__mutmut['xǁValueǁpower_slope__mutmut_12'] = Value.xǁValueǁpower_slope__mutmut_12 # type: ignore # mutmut generated
mutants_xǁValueǁpower_slope__mutmut['xǁValueǁpower_slope__mutmut_13'] = Value.xǁValueǁpower_slope__mutmut_13 # type: ignore # mutmut generated
mutants_xǁValueǁpower_slope__mutmut['xǁValueǁpower_slope__mutmut_14'] = Value.xǁValueǁpower_slope__mutmut_14 # type: ignore # mutmut generated
mutants_xǁValueǁpower_slope__mutmut['xǁValueǁpower_slope__mutmut_15'] = Value.xǁValueǁpower_slope__mutmut_15 # type: ignore # mutmut generated
mutants_xǁValueǁpower_slope__mutmut['xǁValueǁpower_slope__mutmut_16'] = Value.xǁValueǁpower_slope__mutmut_16 # type: ignore # mutmut generated
mutants_xǁValueǁpower_slope__mutmut['xǁValueǁpower_slope__mutmut_17'] = Value.xǁValueǁpower_slope__mutmut_17 # type: ignore # mutmut generated
mutants_xǁValueǁpower_slope__mutmut['xǁValueǁpower_slope__mutmut_18'] = Value.xǁValueǁpower_slope__mutmut_18 # type: ignore # mutmut generated
mutants_xǁValueǁpower_slope__mutmut['xǁValueǁpower_slope__mutmut_19'] = Value.xǁValueǁpower_slope__mutmut_19 # type: ignore # mutmut generated
mutants_xǁValueǁpower_slope__mutmut['xǁValueǁpower_slope__mutmut_20'] = Value.xǁValueǁpower_slope__mutmut_20 # type: ignore # mutmut generated
mutants_xǁValueǁpower_slope__mutmut['xǁValueǁpower_slope__mutmut_21'] = Value.xǁValueǁpower_slope__mutmut_21 # type: ignore # mutmut generated
mutants_xǁValueǁpower_slope__mutmut['xǁValueǁpower_slope__mutmut_22'] = Value.xǁValueǁpower_slope__mutmut_22 # type: ignore # mutmut generated

mutants_xǁValueǁone__mutmut['_mutmut_orig'] = Value.xǁValueǁone__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁone__mutmut['xǁValueǁone__mutmut_1'] = Value.xǁValueǁone__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁone__mutmut['xǁValueǁone__mutmut_2'] = Value.xǁValueǁone__mutmut_2 # type: ignore # mutmut generated

mutants_xǁValueǁ__radd____mutmut['_mutmut_orig'] = Value.xǁValueǁ__radd____mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁ__radd____mutmut['xǁValueǁ__radd____mutmut_1'] = Value.xǁValueǁ__radd____mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁ__radd____mutmut['xǁValueǁ__radd____mutmut_2'] = Value.xǁValueǁ__radd____mutmut_2 # type: ignore # mutmut generated

mutants_xǁValueǁ__rmul____mutmut['_mutmut_orig'] = Value.xǁValueǁ__rmul____mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁ__rmul____mutmut['xǁValueǁ__rmul____mutmut_1'] = Value.xǁValueǁ__rmul____mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁ__rmul____mutmut['xǁValueǁ__rmul____mutmut_2'] = Value.xǁValueǁ__rmul____mutmut_2 # type: ignore # mutmut generated

mutants_xǁValueǁ__rsub____mutmut['_mutmut_orig'] = Value.xǁValueǁ__rsub____mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁ__rsub____mutmut['xǁValueǁ__rsub____mutmut_1'] = Value.xǁValueǁ__rsub____mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁ__rsub____mutmut['xǁValueǁ__rsub____mutmut_2'] = Value.xǁValueǁ__rsub____mutmut_2 # type: ignore # mutmut generated

mutants_xǁValueǁ__rtruediv____mutmut['_mutmut_orig'] = Value.xǁValueǁ__rtruediv____mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁ__rtruediv____mutmut['xǁValueǁ__rtruediv____mutmut_1'] = Value.xǁValueǁ__rtruediv____mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁ__rtruediv____mutmut['xǁValueǁ__rtruediv____mutmut_2'] = Value.xǁValueǁ__rtruediv____mutmut_2 # type: ignore # mutmut generated

mutants_xǁValueǁ__rpow____mutmut['_mutmut_orig'] = Value.xǁValueǁ__rpow____mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁ__rpow____mutmut['xǁValueǁ__rpow____mutmut_1'] = Value.xǁValueǁ__rpow____mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁ__rpow____mutmut['xǁValueǁ__rpow____mutmut_2'] = Value.xǁValueǁ__rpow____mutmut_2 # type: ignore # mutmut generated

mutants_xǁValueǁ__lt____mutmut['_mutmut_orig'] = Value.xǁValueǁ__lt____mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁ__lt____mutmut['xǁValueǁ__lt____mutmut_1'] = Value.xǁValueǁ__lt____mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁ__lt____mutmut['xǁValueǁ__lt____mutmut_2'] = Value.xǁValueǁ__lt____mutmut_2 # type: ignore # mutmut generated

mutants_xǁValueǁ__le____mutmut['_mutmut_orig'] = Value.xǁValueǁ__le____mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁ__le____mutmut['xǁValueǁ__le____mutmut_1'] = Value.xǁValueǁ__le____mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁ__le____mutmut['xǁValueǁ__le____mutmut_2'] = Value.xǁValueǁ__le____mutmut_2 # type: ignore # mutmut generated

mutants_xǁValueǁ__gt____mutmut['_mutmut_orig'] = Value.xǁValueǁ__gt____mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁ__gt____mutmut['xǁValueǁ__gt____mutmut_1'] = Value.xǁValueǁ__gt____mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁ__gt____mutmut['xǁValueǁ__gt____mutmut_2'] = Value.xǁValueǁ__gt____mutmut_2 # type: ignore # mutmut generated

mutants_xǁValueǁ__ge____mutmut['_mutmut_orig'] = Value.xǁValueǁ__ge____mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁ__ge____mutmut['xǁValueǁ__ge____mutmut_1'] = Value.xǁValueǁ__ge____mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁ__ge____mutmut['xǁValueǁ__ge____mutmut_2'] = Value.xǁValueǁ__ge____mutmut_2 # type: ignore # mutmut generated

mutants_xǁValueǁ__bool____mutmut['_mutmut_orig'] = Value.xǁValueǁ__bool____mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁ__bool____mutmut['xǁValueǁ__bool____mutmut_1'] = Value.xǁValueǁ__bool____mutmut_1 # type: ignore # mutmut generated

mutants_xǁValueǁ__float____mutmut['_mutmut_orig'] = Value.xǁValueǁ__float____mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁ__float____mutmut['xǁValueǁ__float____mutmut_1'] = Value.xǁValueǁ__float____mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁ__float____mutmut['xǁValueǁ__float____mutmut_2'] = Value.xǁValueǁ__float____mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁ__float____mutmut['xǁValueǁ__float____mutmut_3'] = Value.xǁValueǁ__float____mutmut_3 # type: ignore # mutmut generated

mutants_xǁValueǁ__reduce_ex____mutmut['_mutmut_orig'] = Value.xǁValueǁ__reduce_ex____mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁ__reduce_ex____mutmut['xǁValueǁ__reduce_ex____mutmut_1'] = Value.xǁValueǁ__reduce_ex____mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁ__reduce_ex____mutmut['xǁValueǁ__reduce_ex____mutmut_2'] = Value.xǁValueǁ__reduce_ex____mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁ__reduce_ex____mutmut['xǁValueǁ__reduce_ex____mutmut_3'] = Value.xǁValueǁ__reduce_ex____mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁ__reduce_ex____mutmut['xǁValueǁ__reduce_ex____mutmut_4'] = Value.xǁValueǁ__reduce_ex____mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁ__reduce_ex____mutmut['xǁValueǁ__reduce_ex____mutmut_5'] = Value.xǁValueǁ__reduce_ex____mutmut_5 # type: ignore # mutmut generated

mutants_xǁValueǁ__format____mutmut['_mutmut_orig'] = Value.xǁValueǁ__format____mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁ__format____mutmut['xǁValueǁ__format____mutmut_1'] = Value.xǁValueǁ__format____mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁ__format____mutmut['xǁValueǁ__format____mutmut_2'] = Value.xǁValueǁ__format____mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁ__format____mutmut['xǁValueǁ__format____mutmut_3'] = Value.xǁValueǁ__format____mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁ__format____mutmut['xǁValueǁ__format____mutmut_4'] = Value.xǁValueǁ__format____mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁ__format____mutmut['xǁValueǁ__format____mutmut_5'] = Value.xǁValueǁ__format____mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁ__format____mutmut['xǁValueǁ__format____mutmut_6'] = Value.xǁValueǁ__format____mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁ__format____mutmut['xǁValueǁ__format____mutmut_7'] = Value.xǁValueǁ__format____mutmut_7 # type: ignore # mutmut generated

mutants_xǁValueǁ__repr____mutmut['_mutmut_orig'] = Value.xǁValueǁ__repr____mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁ__repr____mutmut['xǁValueǁ__repr____mutmut_1'] = Value.xǁValueǁ__repr____mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁ__repr____mutmut['xǁValueǁ__repr____mutmut_2'] = Value.xǁValueǁ__repr____mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁ__repr____mutmut['xǁValueǁ__repr____mutmut_3'] = Value.xǁValueǁ__repr____mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁ__repr____mutmut['xǁValueǁ__repr____mutmut_4'] = Value.xǁValueǁ__repr____mutmut_4 # type: ignore # mutmut generated

mutants_xǁValueǁnamed__mutmut['_mutmut_orig'] = Value.xǁValueǁnamed__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁnamed__mutmut['xǁValueǁnamed__mutmut_1'] = Value.xǁValueǁnamed__mutmut_1 # type: ignore # mutmut generated

mutants_xǁValueǁbackward__mutmut['_mutmut_orig'] = Value.xǁValueǁbackward__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁbackward__mutmut['xǁValueǁbackward__mutmut_1'] = Value.xǁValueǁbackward__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁbackward__mutmut['xǁValueǁbackward__mutmut_2'] = Value.xǁValueǁbackward__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁbackward__mutmut['xǁValueǁbackward__mutmut_3'] = Value.xǁValueǁbackward__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁbackward__mutmut['xǁValueǁbackward__mutmut_4'] = Value.xǁValueǁbackward__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁbackward__mutmut['xǁValueǁbackward__mutmut_5'] = Value.xǁValueǁbackward__mutmut_5 # type: ignore # mutmut generated
mutants_xǁValueǁbackward__mutmut['xǁValueǁbackward__mutmut_6'] = Value.xǁValueǁbackward__mutmut_6 # type: ignore # mutmut generated
mutants_xǁValueǁbackward__mutmut['xǁValueǁbackward__mutmut_7'] = Value.xǁValueǁbackward__mutmut_7 # type: ignore # mutmut generated
mutants_xǁValueǁbackward__mutmut['xǁValueǁbackward__mutmut_8'] = Value.xǁValueǁbackward__mutmut_8 # type: ignore # mutmut generated
mutants_xǁValueǁbackward__mutmut['xǁValueǁbackward__mutmut_9'] = Value.xǁValueǁbackward__mutmut_9 # type: ignore # mutmut generated
mutants_xǁValueǁbackward__mutmut['xǁValueǁbackward__mutmut_10'] = Value.xǁValueǁbackward__mutmut_10 # type: ignore # mutmut generated
mutants_xǁValueǁbackward__mutmut['xǁValueǁbackward__mutmut_11'] = Value.xǁValueǁbackward__mutmut_11 # type: ignore # mutmut generated
mutants_x_constant__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_constant__mutmut)
def constant(x):
    """Return x as a Value that takes no gradient; a Value as it is."""
    return x if isinstance(x, Value) else Value(x, op="constant")


def x_constant__mutmut_orig(x):
    """Return x as a Value that takes no gradient; a Value as it is."""
    return x if isinstance(x, Value) else Value(x, op="constant")


def x_constant__mutmut_1(x):
    """Return x as a Value that takes no gradient; a Value as it is."""
    return x if (isinstance(x, Value)) and False else Value(x, op="constant")


def x_constant__mutmut_2(x):
    """Return x as a Value that takes no gradient; a Value as it is."""
    return x if (isinstance(x, Value)) or True else Value(x, op="constant")


def x_constant__mutmut_3(x):
    """Return x as a Value that takes no gradient; a Value as it is."""
    return x if isinstance(x, Value) else Value(None, op="constant")


def x_constant__mutmut_4(x):
    """Return x as a Value that takes no gradient; a Value as it is."""
    return x if isinstance(x, Value) else Value(x, op=None)


def x_constant__mutmut_5(x):
    """Return x as a Value that takes no gradient; a Value as it is."""
    return x if isinstance(x, Value) else Value(op="constant")


def x_constant__mutmut_6(x):
    """Return x as a Value that takes no gradient; a Value as it is."""
    return x if isinstance(x, Value) else Value(x, )


def x_constant__mutmut_7(x):
    """Return x as a Value that takes no gradient; a Value as it is."""
    return x if isinstance(x, Value) else Value(x, op="XXconstantXX")


def x_constant__mutmut_8(x):
    """Return x as a Value that takes no gradient; a Value as it is."""
    return x if isinstance(x, Value) else Value(x, op="CONSTANT")

mutants_x_constant__mutmut['_mutmut_orig'] = x_constant__mutmut_orig # type: ignore # mutmut generated
mutants_x_constant__mutmut['x_constant__mutmut_1'] = x_constant__mutmut_1 # type: ignore # mutmut generated
mutants_x_constant__mutmut['x_constant__mutmut_2'] = x_constant__mutmut_2 # type: ignore # mutmut generated
mutants_x_constant__mutmut['x_constant__mutmut_3'] = x_constant__mutmut_3 # type: ignore # mutmut generated
mutants_x_constant__mutmut['x_constant__mutmut_4'] = x_constant__mutmut_4 # type: ignore # mutmut generated
mutants_x_constant__mutmut['x_constant__mutmut_5'] = x_constant__mutmut_5 # type: ignore # mutmut generated
mutants_x_constant__mutmut['x_constant__mutmut_6'] = x_constant__mutmut_6 # type: ignore # mutmut generated
mutants_x_constant__mutmut['x_constant__mutmut_7'] = x_constant__mutmut_7 # type: ignore # mutmut generated
mutants_x_constant__mutmut['x_constant__mutmut_8'] = x_constant__mutmut_8 # type: ignore # mutmut generated
mutants_x_levelled__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_levelled__mutmut)
def levelled(*operands):
    """Return the operands as Values of one depth of nesting; plain numbers fit any depth.

    In the world of X = Value(x), the Value x is a fixed number: seen from X it has no slope. Its
    own derivatives are found one level down, where X's computation is recorded in x's world.
    """
    operands = tuple([constant(x) for x in operands])
    if Value in {type(x.data) for x in operands}:
        deepest = max(depth(x) for x in operands)
        operands = tuple([x if x.op == "constant" else lifted(x, deepest) for x in operands])
    return operands


def x_levelled__mutmut_orig(*operands):
    """Return the operands as Values of one depth of nesting; plain numbers fit any depth.

    In the world of X = Value(x), the Value x is a fixed number: seen from X it has no slope. Its
    own derivatives are found one level down, where X's computation is recorded in x's world.
    """
    operands = tuple([constant(x) for x in operands])
    if Value in {type(x.data) for x in operands}:
        deepest = max(depth(x) for x in operands)
        operands = tuple([x if x.op == "constant" else lifted(x, deepest) for x in operands])
    return operands


def x_levelled__mutmut_1(*operands):
    """Return the operands as Values of one depth of nesting; plain numbers fit any depth.

    In the world of X = Value(x), the Value x is a fixed number: seen from X it has no slope. Its
    own derivatives are found one level down, where X's computation is recorded in x's world.
    """
    operands = None
    if Value in {type(x.data) for x in operands}:
        deepest = max(depth(x) for x in operands)
        operands = tuple([x if x.op == "constant" else lifted(x, deepest) for x in operands])
    return operands


def x_levelled__mutmut_2(*operands):
    """Return the operands as Values of one depth of nesting; plain numbers fit any depth.

    In the world of X = Value(x), the Value x is a fixed number: seen from X it has no slope. Its
    own derivatives are found one level down, where X's computation is recorded in x's world.
    """
    operands = tuple(None)
    if Value in {type(x.data) for x in operands}:
        deepest = max(depth(x) for x in operands)
        operands = tuple([x if x.op == "constant" else lifted(x, deepest) for x in operands])
    return operands


def x_levelled__mutmut_3(*operands):
    """Return the operands as Values of one depth of nesting; plain numbers fit any depth.

    In the world of X = Value(x), the Value x is a fixed number: seen from X it has no slope. Its
    own derivatives are found one level down, where X's computation is recorded in x's world.
    """
    operands = tuple([constant(None) for x in operands])
    if Value in {type(x.data) for x in operands}:
        deepest = max(depth(x) for x in operands)
        operands = tuple([x if x.op == "constant" else lifted(x, deepest) for x in operands])
    return operands


def x_levelled__mutmut_4(*operands):
    """Return the operands as Values of one depth of nesting; plain numbers fit any depth.

    In the world of X = Value(x), the Value x is a fixed number: seen from X it has no slope. Its
    own derivatives are found one level down, where X's computation is recorded in x's world.
    """
    operands = tuple([constant(x) for x in operands])
    if Value not in {type(x.data) for x in operands}:
        deepest = max(depth(x) for x in operands)
        operands = tuple([x if x.op == "constant" else lifted(x, deepest) for x in operands])
    return operands


def x_levelled__mutmut_5(*operands):
    """Return the operands as Values of one depth of nesting; plain numbers fit any depth.

    In the world of X = Value(x), the Value x is a fixed number: seen from X it has no slope. Its
    own derivatives are found one level down, where X's computation is recorded in x's world.
    """
    operands = tuple([constant(x) for x in operands])
    if Value in {type(None) for x in operands}:
        deepest = max(depth(x) for x in operands)
        operands = tuple([x if x.op == "constant" else lifted(x, deepest) for x in operands])
    return operands


def x_levelled__mutmut_6(*operands):
    """Return the operands as Values of one depth of nesting; plain numbers fit any depth.

    In the world of X = Value(x), the Value x is a fixed number: seen from X it has no slope. Its
    own derivatives are found one level down, where X's computation is recorded in x's world.
    """
    operands = tuple([constant(x) for x in operands])
    if Value in {type(x.data) for x in operands}:
        deepest = None
        operands = tuple([x if x.op == "constant" else lifted(x, deepest) for x in operands])
    return operands


def x_levelled__mutmut_7(*operands):
    """Return the operands as Values of one depth of nesting; plain numbers fit any depth.

    In the world of X = Value(x), the Value x is a fixed number: seen from X it has no slope. Its
    own derivatives are found one level down, where X's computation is recorded in x's world.
    """
    operands = tuple([constant(x) for x in operands])
    if Value in {type(x.data) for x in operands}:
        deepest = max(None)
        operands = tuple([x if x.op == "constant" else lifted(x, deepest) for x in operands])
    return operands


def x_levelled__mutmut_8(*operands):
    """Return the operands as Values of one depth of nesting; plain numbers fit any depth.

    In the world of X = Value(x), the Value x is a fixed number: seen from X it has no slope. Its
    own derivatives are found one level down, where X's computation is recorded in x's world.
    """
    operands = tuple([constant(x) for x in operands])
    if Value in {type(x.data) for x in operands}:
        deepest = max(depth(None) for x in operands)
        operands = tuple([x if x.op == "constant" else lifted(x, deepest) for x in operands])
    return operands


def x_levelled__mutmut_9(*operands):
    """Return the operands as Values of one depth of nesting; plain numbers fit any depth.

    In the world of X = Value(x), the Value x is a fixed number: seen from X it has no slope. Its
    own derivatives are found one level down, where X's computation is recorded in x's world.
    """
    operands = tuple([constant(x) for x in operands])
    if Value in {type(x.data) for x in operands}:
        deepest = max(depth(x) for x in operands)
        operands = None
    return operands


def x_levelled__mutmut_10(*operands):
    """Return the operands as Values of one depth of nesting; plain numbers fit any depth.

    In the world of X = Value(x), the Value x is a fixed number: seen from X it has no slope. Its
    own derivatives are found one level down, where X's computation is recorded in x's world.
    """
    operands = tuple([constant(x) for x in operands])
    if Value in {type(x.data) for x in operands}:
        deepest = max(depth(x) for x in operands)
        operands = tuple(None)
    return operands


def x_levelled__mutmut_11(*operands):
    """Return the operands as Values of one depth of nesting; plain numbers fit any depth.

    In the world of X = Value(x), the Value x is a fixed number: seen from X it has no slope. Its
    own derivatives are found one level down, where X's computation is recorded in x's world.
    """
    operands = tuple([constant(x) for x in operands])
    if Value in {type(x.data) for x in operands}:
        deepest = max(depth(x) for x in operands)
        operands = tuple([x if (x.op == "constant") and False else lifted(x, deepest) for x in operands])
    return operands


def x_levelled__mutmut_12(*operands):
    """Return the operands as Values of one depth of nesting; plain numbers fit any depth.

    In the world of X = Value(x), the Value x is a fixed number: seen from X it has no slope. Its
    own derivatives are found one level down, where X's computation is recorded in x's world.
    """
    operands = tuple([constant(x) for x in operands])
    if Value in {type(x.data) for x in operands}:
        deepest = max(depth(x) for x in operands)
        operands = tuple([x if (x.op == "constant") or True else lifted(x, deepest) for x in operands])
    return operands


def x_levelled__mutmut_13(*operands):
    """Return the operands as Values of one depth of nesting; plain numbers fit any depth.

    In the world of X = Value(x), the Value x is a fixed number: seen from X it has no slope. Its
    own derivatives are found one level down, where X's computation is recorded in x's world.
    """
    operands = tuple([constant(x) for x in operands])
    if Value in {type(x.data) for x in operands}:
        deepest = max(depth(x) for x in operands)
        operands = tuple([x if x.op != "constant" else lifted(x, deepest) for x in operands])
    return operands


def x_levelled__mutmut_14(*operands):
    """Return the operands as Values of one depth of nesting; plain numbers fit any depth.

    In the world of X = Value(x), the Value x is a fixed number: seen from X it has no slope. Its
    own derivatives are found one level down, where X's computation is recorded in x's world.
    """
    operands = tuple([constant(x) for x in operands])
    if Value in {type(x.data) for x in operands}:
        deepest = max(depth(x) for x in operands)
        operands = tuple([x if x.op == "XXconstantXX" else lifted(x, deepest) for x in operands])
    return operands


def x_levelled__mutmut_15(*operands):
    """Return the operands as Values of one depth of nesting; plain numbers fit any depth.

    In the world of X = Value(x), the Value x is a fixed number: seen from X it has no slope. Its
    own derivatives are found one level down, where X's computation is recorded in x's world.
    """
    operands = tuple([constant(x) for x in operands])
    if Value in {type(x.data) for x in operands}:
        deepest = max(depth(x) for x in operands)
        operands = tuple([x if x.op == "CONSTANT" else lifted(x, deepest) for x in operands])
    return operands


def x_levelled__mutmut_16(*operands):
    """Return the operands as Values of one depth of nesting; plain numbers fit any depth.

    In the world of X = Value(x), the Value x is a fixed number: seen from X it has no slope. Its
    own derivatives are found one level down, where X's computation is recorded in x's world.
    """
    operands = tuple([constant(x) for x in operands])
    if Value in {type(x.data) for x in operands}:
        deepest = max(depth(x) for x in operands)
        operands = tuple([x if x.op == "constant" else lifted(None, deepest) for x in operands])
    return operands


def x_levelled__mutmut_17(*operands):
    """Return the operands as Values of one depth of nesting; plain numbers fit any depth.

    In the world of X = Value(x), the Value x is a fixed number: seen from X it has no slope. Its
    own derivatives are found one level down, where X's computation is recorded in x's world.
    """
    operands = tuple([constant(x) for x in operands])
    if Value in {type(x.data) for x in operands}:
        deepest = max(depth(x) for x in operands)
        operands = tuple([x if x.op == "constant" else lifted(x, None) for x in operands])
    return operands


def x_levelled__mutmut_18(*operands):
    """Return the operands as Values of one depth of nesting; plain numbers fit any depth.

    In the world of X = Value(x), the Value x is a fixed number: seen from X it has no slope. Its
    own derivatives are found one level down, where X's computation is recorded in x's world.
    """
    operands = tuple([constant(x) for x in operands])
    if Value in {type(x.data) for x in operands}:
        deepest = max(depth(x) for x in operands)
        operands = tuple([x if x.op == "constant" else lifted(deepest) for x in operands])
    return operands


def x_levelled__mutmut_19(*operands):
    """Return the operands as Values of one depth of nesting; plain numbers fit any depth.

    In the world of X = Value(x), the Value x is a fixed number: seen from X it has no slope. Its
    own derivatives are found one level down, where X's computation is recorded in x's world.
    """
    operands = tuple([constant(x) for x in operands])
    if Value in {type(x.data) for x in operands}:
        deepest = max(depth(x) for x in operands)
        operands = tuple([x if x.op == "constant" else lifted(x, ) for x in operands])
    return operands

mutants_x_levelled__mutmut['_mutmut_orig'] = x_levelled__mutmut_orig # type: ignore # mutmut generated
mutants_x_levelled__mutmut['x_levelled__mutmut_1'] = x_levelled__mutmut_1 # type: ignore # mutmut generated
mutants_x_levelled__mutmut['x_levelled__mutmut_2'] = x_levelled__mutmut_2 # type: ignore # mutmut generated
mutants_x_levelled__mutmut['x_levelled__mutmut_3'] = x_levelled__mutmut_3 # type: ignore # mutmut generated
mutants_x_levelled__mutmut['x_levelled__mutmut_4'] = x_levelled__mutmut_4 # type: ignore # mutmut generated
mutants_x_levelled__mutmut['x_levelled__mutmut_5'] = x_levelled__mutmut_5 # type: ignore # mutmut generated
mutants_x_levelled__mutmut['x_levelled__mutmut_6'] = x_levelled__mutmut_6 # type: ignore # mutmut generated
mutants_x_levelled__mutmut['x_levelled__mutmut_7'] = x_levelled__mutmut_7 # type: ignore # mutmut generated
mutants_x_levelled__mutmut['x_levelled__mutmut_8'] = x_levelled__mutmut_8 # type: ignore # mutmut generated
mutants_x_levelled__mutmut['x_levelled__mutmut_9'] = x_levelled__mutmut_9 # type: ignore # mutmut generated
mutants_x_levelled__mutmut['x_levelled__mutmut_10'] = x_levelled__mutmut_10 # type: ignore # mutmut generated
mutants_x_levelled__mutmut['x_levelled__mutmut_11'] = x_levelled__mutmut_11 # type: ignore # mutmut generated
mutants_x_levelled__mutmut['x_levelled__mutmut_12'] = x_levelled__mutmut_12 # type: ignore # mutmut generated
mutants_x_levelled__mutmut['x_levelled__mutmut_13'] = x_levelled__mutmut_13 # type: ignore # mutmut generated
mutants_x_levelled__mutmut['x_levelled__mutmut_14'] = x_levelled__mutmut_14 # type: ignore # mutmut generated
mutants_x_levelled__mutmut['x_levelled__mutmut_15'] = x_levelled__mutmut_15 # type: ignore # mutmut generated
mutants_x_levelled__mutmut['x_levelled__mutmut_16'] = x_levelled__mutmut_16 # type: ignore # mutmut generated
mutants_x_levelled__mutmut['x_levelled__mutmut_17'] = x_levelled__mutmut_17 # type: ignore # mutmut generated
mutants_x_levelled__mutmut['x_levelled__mutmut_18'] = x_levelled__mutmut_18 # type: ignore # mutmut generated
mutants_x_levelled__mutmut['x_levelled__mutmut_19'] = x_levelled__mutmut_19 # type: ignore # mutmut generated
mutants_x_lifted__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_lifted__mutmut)
def lifted(x, deepest):
    """Return x as a Value nested so deep, in constants as far as it is not."""
    for _ in range(deepest - depth(x)):
        x = Value(x, op="constant", label=getattr(x, "label", ""))
    return x


def x_lifted__mutmut_orig(x, deepest):
    """Return x as a Value nested so deep, in constants as far as it is not."""
    for _ in range(deepest - depth(x)):
        x = Value(x, op="constant", label=getattr(x, "label", ""))
    return x


def x_lifted__mutmut_1(x, deepest):
    """Return x as a Value nested so deep, in constants as far as it is not."""
    for _ in range(None):
        x = Value(x, op="constant", label=getattr(x, "label", ""))
    return x


def x_lifted__mutmut_2(x, deepest):
    """Return x as a Value nested so deep, in constants as far as it is not."""
    for _ in range(deepest + depth(x)):
        x = Value(x, op="constant", label=getattr(x, "label", ""))
    return x


def x_lifted__mutmut_3(x, deepest):
    """Return x as a Value nested so deep, in constants as far as it is not."""
    for _ in range(deepest - depth(None)):
        x = Value(x, op="constant", label=getattr(x, "label", ""))
    return x


def x_lifted__mutmut_4(x, deepest):
    """Return x as a Value nested so deep, in constants as far as it is not."""
    for _ in range(deepest - depth(x)):
        x = None
    return x


def x_lifted__mutmut_5(x, deepest):
    """Return x as a Value nested so deep, in constants as far as it is not."""
    for _ in range(deepest - depth(x)):
        x = Value(None, op="constant", label=getattr(x, "label", ""))
    return x


def x_lifted__mutmut_6(x, deepest):
    """Return x as a Value nested so deep, in constants as far as it is not."""
    for _ in range(deepest - depth(x)):
        x = Value(x, op=None, label=getattr(x, "label", ""))
    return x


def x_lifted__mutmut_7(x, deepest):
    """Return x as a Value nested so deep, in constants as far as it is not."""
    for _ in range(deepest - depth(x)):
        x = Value(x, op="constant", label=None)
    return x


def x_lifted__mutmut_8(x, deepest):
    """Return x as a Value nested so deep, in constants as far as it is not."""
    for _ in range(deepest - depth(x)):
        x = Value(op="constant", label=getattr(x, "label", ""))
    return x


def x_lifted__mutmut_9(x, deepest):
    """Return x as a Value nested so deep, in constants as far as it is not."""
    for _ in range(deepest - depth(x)):
        x = Value(x, label=getattr(x, "label", ""))
    return x


def x_lifted__mutmut_10(x, deepest):
    """Return x as a Value nested so deep, in constants as far as it is not."""
    for _ in range(deepest - depth(x)):
        x = Value(x, op="constant", )
    return x


def x_lifted__mutmut_11(x, deepest):
    """Return x as a Value nested so deep, in constants as far as it is not."""
    for _ in range(deepest - depth(x)):
        x = Value(x, op="XXconstantXX", label=getattr(x, "label", ""))
    return x


def x_lifted__mutmut_12(x, deepest):
    """Return x as a Value nested so deep, in constants as far as it is not."""
    for _ in range(deepest - depth(x)):
        x = Value(x, op="CONSTANT", label=getattr(x, "label", ""))
    return x


def x_lifted__mutmut_13(x, deepest):
    """Return x as a Value nested so deep, in constants as far as it is not."""
    for _ in range(deepest - depth(x)):
        x = Value(x, op="constant", label=getattr(None, "label", ""))
    return x


def x_lifted__mutmut_14(x, deepest):
    """Return x as a Value nested so deep, in constants as far as it is not."""
    for _ in range(deepest - depth(x)):
        x = Value(x, op="constant", label=getattr(x, None, ""))
    return x


def x_lifted__mutmut_15(x, deepest):
    """Return x as a Value nested so deep, in constants as far as it is not."""
    for _ in range(deepest - depth(x)):
        x = Value(x, op="constant", label=getattr(x, "label", None))
    return x


def x_lifted__mutmut_16(x, deepest):
    """Return x as a Value nested so deep, in constants as far as it is not."""
    for _ in range(deepest - depth(x)):
        x = Value(x, op="constant", label=getattr("label", ""))
    return x


def x_lifted__mutmut_17(x, deepest):
    """Return x as a Value nested so deep, in constants as far as it is not."""
    for _ in range(deepest - depth(x)):
        x = Value(x, op="constant", label=getattr(x, ""))
    return x


def x_lifted__mutmut_18(x, deepest):
    """Return x as a Value nested so deep, in constants as far as it is not."""
    for _ in range(deepest - depth(x)):
        x = Value(x, op="constant", label=getattr(x, "label", ))
    return x


def x_lifted__mutmut_19(x, deepest):
    """Return x as a Value nested so deep, in constants as far as it is not."""
    for _ in range(deepest - depth(x)):
        x = Value(x, op="constant", label=getattr(x, "XXlabelXX", ""))
    return x


def x_lifted__mutmut_20(x, deepest):
    """Return x as a Value nested so deep, in constants as far as it is not."""
    for _ in range(deepest - depth(x)):
        x = Value(x, op="constant", label=getattr(x, "LABEL", ""))
    return x


def x_lifted__mutmut_21(x, deepest):
    """Return x as a Value nested so deep, in constants as far as it is not."""
    for _ in range(deepest - depth(x)):
        x = Value(x, op="constant", label=getattr(x, "label", "XXXX"))
    return x

mutants_x_lifted__mutmut['_mutmut_orig'] = x_lifted__mutmut_orig # type: ignore # mutmut generated
mutants_x_lifted__mutmut['x_lifted__mutmut_1'] = x_lifted__mutmut_1 # type: ignore # mutmut generated
mutants_x_lifted__mutmut['x_lifted__mutmut_2'] = x_lifted__mutmut_2 # type: ignore # mutmut generated
mutants_x_lifted__mutmut['x_lifted__mutmut_3'] = x_lifted__mutmut_3 # type: ignore # mutmut generated
mutants_x_lifted__mutmut['x_lifted__mutmut_4'] = x_lifted__mutmut_4 # type: ignore # mutmut generated
mutants_x_lifted__mutmut['x_lifted__mutmut_5'] = x_lifted__mutmut_5 # type: ignore # mutmut generated
mutants_x_lifted__mutmut['x_lifted__mutmut_6'] = x_lifted__mutmut_6 # type: ignore # mutmut generated
mutants_x_lifted__mutmut['x_lifted__mutmut_7'] = x_lifted__mutmut_7 # type: ignore # mutmut generated
mutants_x_lifted__mutmut['x_lifted__mutmut_8'] = x_lifted__mutmut_8 # type: ignore # mutmut generated
mutants_x_lifted__mutmut['x_lifted__mutmut_9'] = x_lifted__mutmut_9 # type: ignore # mutmut generated
mutants_x_lifted__mutmut['x_lifted__mutmut_10'] = x_lifted__mutmut_10 # type: ignore # mutmut generated
mutants_x_lifted__mutmut['x_lifted__mutmut_11'] = x_lifted__mutmut_11 # type: ignore # mutmut generated
mutants_x_lifted__mutmut['x_lifted__mutmut_12'] = x_lifted__mutmut_12 # type: ignore # mutmut generated
mutants_x_lifted__mutmut['x_lifted__mutmut_13'] = x_lifted__mutmut_13 # type: ignore # mutmut generated
mutants_x_lifted__mutmut['x_lifted__mutmut_14'] = x_lifted__mutmut_14 # type: ignore # mutmut generated
mutants_x_lifted__mutmut['x_lifted__mutmut_15'] = x_lifted__mutmut_15 # type: ignore # mutmut generated
mutants_x_lifted__mutmut['x_lifted__mutmut_16'] = x_lifted__mutmut_16 # type: ignore # mutmut generated
mutants_x_lifted__mutmut['x_lifted__mutmut_17'] = x_lifted__mutmut_17 # type: ignore # mutmut generated
mutants_x_lifted__mutmut['x_lifted__mutmut_18'] = x_lifted__mutmut_18 # type: ignore # mutmut generated
mutants_x_lifted__mutmut['x_lifted__mutmut_19'] = x_lifted__mutmut_19 # type: ignore # mutmut generated
mutants_x_lifted__mutmut['x_lifted__mutmut_20'] = x_lifted__mutmut_20 # type: ignore # mutmut generated
mutants_x_lifted__mutmut['x_lifted__mutmut_21'] = x_lifted__mutmut_21 # type: ignore # mutmut generated
mutants_x_depth__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_depth__mutmut)
def depth(x):
    """Return how many Values x is nested in: 0 for a plain number, 2 for Value(Value(3.0))."""
    return 1 + depth(x.data) if isinstance(x, Value) else 0


def x_depth__mutmut_orig(x):
    """Return how many Values x is nested in: 0 for a plain number, 2 for Value(Value(3.0))."""
    return 1 + depth(x.data) if isinstance(x, Value) else 0


def x_depth__mutmut_1(x):
    """Return how many Values x is nested in: 0 for a plain number, 2 for Value(Value(3.0))."""
    return 1 + depth(x.data) if (isinstance(x, Value)) and False else 0


def x_depth__mutmut_2(x):
    """Return how many Values x is nested in: 0 for a plain number, 2 for Value(Value(3.0))."""
    return 1 + depth(x.data) if (isinstance(x, Value)) or True else 0


def x_depth__mutmut_3(x):
    """Return how many Values x is nested in: 0 for a plain number, 2 for Value(Value(3.0))."""
    return 1 - depth(x.data) if isinstance(x, Value) else 0


def x_depth__mutmut_4(x):
    """Return how many Values x is nested in: 0 for a plain number, 2 for Value(Value(3.0))."""
    return 2 + depth(x.data) if isinstance(x, Value) else 0


def x_depth__mutmut_5(x):
    """Return how many Values x is nested in: 0 for a plain number, 2 for Value(Value(3.0))."""
    return 1 + depth(None) if isinstance(x, Value) else 0


def x_depth__mutmut_6(x):
    """Return how many Values x is nested in: 0 for a plain number, 2 for Value(Value(3.0))."""
    return 1 + depth(x.data) if isinstance(x, Value) else 1

mutants_x_depth__mutmut['_mutmut_orig'] = x_depth__mutmut_orig # type: ignore # mutmut generated
mutants_x_depth__mutmut['x_depth__mutmut_1'] = x_depth__mutmut_1 # type: ignore # mutmut generated
mutants_x_depth__mutmut['x_depth__mutmut_2'] = x_depth__mutmut_2 # type: ignore # mutmut generated
mutants_x_depth__mutmut['x_depth__mutmut_3'] = x_depth__mutmut_3 # type: ignore # mutmut generated
mutants_x_depth__mutmut['x_depth__mutmut_4'] = x_depth__mutmut_4 # type: ignore # mutmut generated
mutants_x_depth__mutmut['x_depth__mutmut_5'] = x_depth__mutmut_5 # type: ignore # mutmut generated
mutants_x_depth__mutmut['x_depth__mutmut_6'] = x_depth__mutmut_6 # type: ignore # mutmut generated
mutants_x_innermost__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_innermost__mutmut)
def innermost(x):
    """Return the plain number inside x, however deep in Values."""
    return innermost(x.data) if isinstance(x, Value) else x


def x_innermost__mutmut_orig(x):
    """Return the plain number inside x, however deep in Values."""
    return innermost(x.data) if isinstance(x, Value) else x


def x_innermost__mutmut_1(x):
    """Return the plain number inside x, however deep in Values."""
    return innermost(x.data) if (isinstance(x, Value)) and False else x


def x_innermost__mutmut_2(x):
    """Return the plain number inside x, however deep in Values."""
    return innermost(x.data) if (isinstance(x, Value)) or True else x


def x_innermost__mutmut_3(x):
    """Return the plain number inside x, however deep in Values."""
    return innermost(None) if isinstance(x, Value) else x

mutants_x_innermost__mutmut['_mutmut_orig'] = x_innermost__mutmut_orig # type: ignore # mutmut generated
mutants_x_innermost__mutmut['x_innermost__mutmut_1'] = x_innermost__mutmut_1 # type: ignore # mutmut generated
mutants_x_innermost__mutmut['x_innermost__mutmut_2'] = x_innermost__mutmut_2 # type: ignore # mutmut generated
mutants_x_innermost__mutmut['x_innermost__mutmut_3'] = x_innermost__mutmut_3 # type: ignore # mutmut generated
mutants_x_several__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_several__mutmut)
def several(*operands):
    """Return the operands as Values of one depth of nesting, and the numbers that they hold."""
    operands = levelled(*operands)
    return operands, [x.data for x in operands]


def x_several__mutmut_orig(*operands):
    """Return the operands as Values of one depth of nesting, and the numbers that they hold."""
    operands = levelled(*operands)
    return operands, [x.data for x in operands]


def x_several__mutmut_1(*operands):
    """Return the operands as Values of one depth of nesting, and the numbers that they hold."""
    operands = None
    return operands, [x.data for x in operands]

mutants_x_several__mutmut['_mutmut_orig'] = x_several__mutmut_orig # type: ignore # mutmut generated
mutants_x_several__mutmut['x_several__mutmut_1'] = x_several__mutmut_1 # type: ignore # mutmut generated
mutants_x_extreme__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_extreme__mutmut)
def extreme(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(x, y) for x in xs]
        share = slope / elementary.total(*ties)
        return tuple([where(tie, share, 0) for tie in ties])

    return Value(y, operands, op, chain_rule)


def x_extreme__mutmut_orig(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(x, y) for x in xs]
        share = slope / elementary.total(*ties)
        return tuple([where(tie, share, 0) for tie in ties])

    return Value(y, operands, op, chain_rule)


def x_extreme__mutmut_1(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = None

    def chain_rule(slope):
        ties = [equal(x, y) for x in xs]
        share = slope / elementary.total(*ties)
        return tuple([where(tie, share, 0) for tie in ties])

    return Value(y, operands, op, chain_rule)


def x_extreme__mutmut_2(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = None
        share = slope / elementary.total(*ties)
        return tuple([where(tie, share, 0) for tie in ties])

    return Value(y, operands, op, chain_rule)


def x_extreme__mutmut_3(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(None, y) for x in xs]
        share = slope / elementary.total(*ties)
        return tuple([where(tie, share, 0) for tie in ties])

    return Value(y, operands, op, chain_rule)


def x_extreme__mutmut_4(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(x, None) for x in xs]
        share = slope / elementary.total(*ties)
        return tuple([where(tie, share, 0) for tie in ties])

    return Value(y, operands, op, chain_rule)


def x_extreme__mutmut_5(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(y) for x in xs]
        share = slope / elementary.total(*ties)
        return tuple([where(tie, share, 0) for tie in ties])

    return Value(y, operands, op, chain_rule)


def x_extreme__mutmut_6(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(x, ) for x in xs]
        share = slope / elementary.total(*ties)
        return tuple([where(tie, share, 0) for tie in ties])

    return Value(y, operands, op, chain_rule)


def x_extreme__mutmut_7(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(x, y) for x in xs]
        share = None
        return tuple([where(tie, share, 0) for tie in ties])

    return Value(y, operands, op, chain_rule)


def x_extreme__mutmut_8(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(x, y) for x in xs]
        share = slope * elementary.total(*ties)
        return tuple([where(tie, share, 0) for tie in ties])

    return Value(y, operands, op, chain_rule)


def x_extreme__mutmut_9(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(x, y) for x in xs]
        share = slope / elementary.total(*ties)
        return tuple(None)

    return Value(y, operands, op, chain_rule)


def x_extreme__mutmut_10(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(x, y) for x in xs]
        share = slope / elementary.total(*ties)
        return tuple([where(None, share, 0) for tie in ties])

    return Value(y, operands, op, chain_rule)


def x_extreme__mutmut_11(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(x, y) for x in xs]
        share = slope / elementary.total(*ties)
        return tuple([where(tie, None, 0) for tie in ties])

    return Value(y, operands, op, chain_rule)


def x_extreme__mutmut_12(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(x, y) for x in xs]
        share = slope / elementary.total(*ties)
        return tuple([where(tie, share, None) for tie in ties])

    return Value(y, operands, op, chain_rule)


def x_extreme__mutmut_13(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(x, y) for x in xs]
        share = slope / elementary.total(*ties)
        return tuple([where(share, 0) for tie in ties])

    return Value(y, operands, op, chain_rule)


def x_extreme__mutmut_14(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(x, y) for x in xs]
        share = slope / elementary.total(*ties)
        return tuple([where(tie, 0) for tie in ties])

    return Value(y, operands, op, chain_rule)


def x_extreme__mutmut_15(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(x, y) for x in xs]
        share = slope / elementary.total(*ties)
        return tuple([where(tie, share, ) for tie in ties])

    return Value(y, operands, op, chain_rule)


def x_extreme__mutmut_16(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(x, y) for x in xs]
        share = slope / elementary.total(*ties)
        return tuple([where(tie, share, 1) for tie in ties])

    return Value(y, operands, op, chain_rule)


def x_extreme__mutmut_17(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(x, y) for x in xs]
        share = slope / elementary.total(*ties)
        return tuple([where(tie, share, 0) for tie in ties])

    return Value(None, operands, op, chain_rule)


def x_extreme__mutmut_18(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(x, y) for x in xs]
        share = slope / elementary.total(*ties)
        return tuple([where(tie, share, 0) for tie in ties])

    return Value(y, None, op, chain_rule)


def x_extreme__mutmut_19(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(x, y) for x in xs]
        share = slope / elementary.total(*ties)
        return tuple([where(tie, share, 0) for tie in ties])

    return Value(y, operands, None, chain_rule)


def x_extreme__mutmut_20(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(x, y) for x in xs]
        share = slope / elementary.total(*ties)
        return tuple([where(tie, share, 0) for tie in ties])

    return Value(y, operands, op, None)


def x_extreme__mutmut_21(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(x, y) for x in xs]
        share = slope / elementary.total(*ties)
        return tuple([where(tie, share, 0) for tie in ties])

    return Value(operands, op, chain_rule)


def x_extreme__mutmut_22(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(x, y) for x in xs]
        share = slope / elementary.total(*ties)
        return tuple([where(tie, share, 0) for tie in ties])

    return Value(y, op, chain_rule)


def x_extreme__mutmut_23(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(x, y) for x in xs]
        share = slope / elementary.total(*ties)
        return tuple([where(tie, share, 0) for tie in ties])

    return Value(y, operands, chain_rule)


def x_extreme__mutmut_24(op, f, operands, xs):
    """Return maximum or minimum as a node: the operands that tie for it share the slope."""
    y = f(*xs)

    def chain_rule(slope):
        ties = [equal(x, y) for x in xs]
        share = slope / elementary.total(*ties)
        return tuple([where(tie, share, 0) for tie in ties])

    return Value(y, operands, op, )

mutants_x_extreme__mutmut['_mutmut_orig'] = x_extreme__mutmut_orig # type: ignore # mutmut generated
mutants_x_extreme__mutmut['x_extreme__mutmut_1'] = x_extreme__mutmut_1 # type: ignore # mutmut generated
mutants_x_extreme__mutmut['x_extreme__mutmut_2'] = x_extreme__mutmut_2 # type: ignore # mutmut generated
mutants_x_extreme__mutmut['x_extreme__mutmut_3'] = x_extreme__mutmut_3 # type: ignore # mutmut generated
mutants_x_extreme__mutmut['x_extreme__mutmut_4'] = x_extreme__mutmut_4 # type: ignore # mutmut generated
mutants_x_extreme__mutmut['x_extreme__mutmut_5'] = x_extreme__mutmut_5 # type: ignore # mutmut generated
mutants_x_extreme__mutmut['x_extreme__mutmut_6'] = x_extreme__mutmut_6 # type: ignore # mutmut generated
mutants_x_extreme__mutmut['x_extreme__mutmut_7'] = x_extreme__mutmut_7 # type: ignore # mutmut generated
mutants_x_extreme__mutmut['x_extreme__mutmut_8'] = x_extreme__mutmut_8 # type: ignore # mutmut generated
mutants_x_extreme__mutmut['x_extreme__mutmut_9'] = x_extreme__mutmut_9 # type: ignore # mutmut generated
mutants_x_extreme__mutmut['x_extreme__mutmut_10'] = x_extreme__mutmut_10 # type: ignore # mutmut generated
mutants_x_extreme__mutmut['x_extreme__mutmut_11'] = x_extreme__mutmut_11 # type: ignore # mutmut generated
mutants_x_extreme__mutmut['x_extreme__mutmut_12'] = x_extreme__mutmut_12 # type: ignore # mutmut generated
mutants_x_extreme__mutmut['x_extreme__mutmut_13'] = x_extreme__mutmut_13 # type: ignore # mutmut generated
mutants_x_extreme__mutmut['x_extreme__mutmut_14'] = x_extreme__mutmut_14 # type: ignore # mutmut generated
mutants_x_extreme__mutmut['x_extreme__mutmut_15'] = x_extreme__mutmut_15 # type: ignore # mutmut generated
mutants_x_extreme__mutmut['x_extreme__mutmut_16'] = x_extreme__mutmut_16 # type: ignore # mutmut generated
mutants_x_extreme__mutmut['x_extreme__mutmut_17'] = x_extreme__mutmut_17 # type: ignore # mutmut generated
mutants_x_extreme__mutmut['x_extreme__mutmut_18'] = x_extreme__mutmut_18 # type: ignore # mutmut generated
mutants_x_extreme__mutmut['x_extreme__mutmut_19'] = x_extreme__mutmut_19 # type: ignore # mutmut generated
mutants_x_extreme__mutmut['x_extreme__mutmut_20'] = x_extreme__mutmut_20 # type: ignore # mutmut generated
mutants_x_extreme__mutmut['x_extreme__mutmut_21'] = x_extreme__mutmut_21 # type: ignore # mutmut generated
mutants_x_extreme__mutmut['x_extreme__mutmut_22'] = x_extreme__mutmut_22 # type: ignore # mutmut generated
mutants_x_extreme__mutmut['x_extreme__mutmut_23'] = x_extreme__mutmut_23 # type: ignore # mutmut generated
mutants_x_extreme__mutmut['x_extreme__mutmut_24'] = x_extreme__mutmut_24 # type: ignore # mutmut generated
mutants_x_attempted__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_attempted__mutmut)
def attempted(f, *operands):
    """Return f of the operands' numbers; an error names the nodes it happened at."""
    try:
        return f(*[x.data for x in operands])
    except (ValueError, ZeroDivisionError) as error:
        names = ", ".join([f"{x.label} = {innermost(x)}" for x in operands if x.label])
        if not names or "(here" in str(error):
            raise
        raise type(error)(f"{error} (here {names})") from None


def x_attempted__mutmut_orig(f, *operands):
    """Return f of the operands' numbers; an error names the nodes it happened at."""
    try:
        return f(*[x.data for x in operands])
    except (ValueError, ZeroDivisionError) as error:
        names = ", ".join([f"{x.label} = {innermost(x)}" for x in operands if x.label])
        if not names or "(here" in str(error):
            raise
        raise type(error)(f"{error} (here {names})") from None


def x_attempted__mutmut_1(f, *operands):
    """Return f of the operands' numbers; an error names the nodes it happened at."""
    try:
        return f(*[x.data for x in operands])
    except (ValueError, ZeroDivisionError) as error:
        names = None
        if not names or "(here" in str(error):
            raise
        raise type(error)(f"{error} (here {names})") from None


def x_attempted__mutmut_2(f, *operands):
    """Return f of the operands' numbers; an error names the nodes it happened at."""
    try:
        return f(*[x.data for x in operands])
    except (ValueError, ZeroDivisionError) as error:
        names = ", ".join(None)
        if not names or "(here" in str(error):
            raise
        raise type(error)(f"{error} (here {names})") from None


def x_attempted__mutmut_3(f, *operands):
    """Return f of the operands' numbers; an error names the nodes it happened at."""
    try:
        return f(*[x.data for x in operands])
    except (ValueError, ZeroDivisionError) as error:
        names = "XX, XX".join([f"{x.label} = {innermost(x)}" for x in operands if x.label])
        if not names or "(here" in str(error):
            raise
        raise type(error)(f"{error} (here {names})") from None


def x_attempted__mutmut_4(f, *operands):
    """Return f of the operands' numbers; an error names the nodes it happened at."""
    try:
        return f(*[x.data for x in operands])
    except (ValueError, ZeroDivisionError) as error:
        names = ", ".join([f"{x.label} = {innermost(None)}" for x in operands if x.label])
        if not names or "(here" in str(error):
            raise
        raise type(error)(f"{error} (here {names})") from None


def x_attempted__mutmut_5(f, *operands):
    """Return f of the operands' numbers; an error names the nodes it happened at."""
    try:
        return f(*[x.data for x in operands])
    except (ValueError, ZeroDivisionError) as error:
        names = ", ".join([f"{x.label} = {innermost(x)}" for x in operands if x.label])
        if not names and "(here" in str(error):
            raise
        raise type(error)(f"{error} (here {names})") from None


def x_attempted__mutmut_6(f, *operands):
    """Return f of the operands' numbers; an error names the nodes it happened at."""
    try:
        return f(*[x.data for x in operands])
    except (ValueError, ZeroDivisionError) as error:
        names = ", ".join([f"{x.label} = {innermost(x)}" for x in operands if x.label])
        if names or "(here" in str(error):
            raise
        raise type(error)(f"{error} (here {names})") from None


def x_attempted__mutmut_7(f, *operands):
    """Return f of the operands' numbers; an error names the nodes it happened at."""
    try:
        return f(*[x.data for x in operands])
    except (ValueError, ZeroDivisionError) as error:
        names = ", ".join([f"{x.label} = {innermost(x)}" for x in operands if x.label])
        if not names or "XX(hereXX" in str(error):
            raise
        raise type(error)(f"{error} (here {names})") from None


def x_attempted__mutmut_8(f, *operands):
    """Return f of the operands' numbers; an error names the nodes it happened at."""
    try:
        return f(*[x.data for x in operands])
    except (ValueError, ZeroDivisionError) as error:
        names = ", ".join([f"{x.label} = {innermost(x)}" for x in operands if x.label])
        if not names or "(HERE" in str(error):
            raise
        raise type(error)(f"{error} (here {names})") from None


def x_attempted__mutmut_9(f, *operands):
    """Return f of the operands' numbers; an error names the nodes it happened at."""
    try:
        return f(*[x.data for x in operands])
    except (ValueError, ZeroDivisionError) as error:
        names = ", ".join([f"{x.label} = {innermost(x)}" for x in operands if x.label])
        if not names or "(here" not in str(error):
            raise
        raise type(error)(f"{error} (here {names})") from None


def x_attempted__mutmut_10(f, *operands):
    """Return f of the operands' numbers; an error names the nodes it happened at."""
    try:
        return f(*[x.data for x in operands])
    except (ValueError, ZeroDivisionError) as error:
        names = ", ".join([f"{x.label} = {innermost(x)}" for x in operands if x.label])
        if not names or "(here" in str(None):
            raise
        raise type(error)(f"{error} (here {names})") from None


def x_attempted__mutmut_11(f, *operands):
    """Return f of the operands' numbers; an error names the nodes it happened at."""
    try:
        return f(*[x.data for x in operands])
    except (ValueError, ZeroDivisionError) as error:
        names = ", ".join([f"{x.label} = {innermost(x)}" for x in operands if x.label])
        if not names or "(here" in str(error):
            raise
        raise type(error)(None) from None


def x_attempted__mutmut_12(f, *operands):
    """Return f of the operands' numbers; an error names the nodes it happened at."""
    try:
        return f(*[x.data for x in operands])
    except (ValueError, ZeroDivisionError) as error:
        names = ", ".join([f"{x.label} = {innermost(x)}" for x in operands if x.label])
        if not names or "(here" in str(error):
            raise
        raise type(None)(f"{error} (here {names})") from None

mutants_x_attempted__mutmut['_mutmut_orig'] = x_attempted__mutmut_orig # type: ignore # mutmut generated
mutants_x_attempted__mutmut['x_attempted__mutmut_1'] = x_attempted__mutmut_1 # type: ignore # mutmut generated
mutants_x_attempted__mutmut['x_attempted__mutmut_2'] = x_attempted__mutmut_2 # type: ignore # mutmut generated
mutants_x_attempted__mutmut['x_attempted__mutmut_3'] = x_attempted__mutmut_3 # type: ignore # mutmut generated
mutants_x_attempted__mutmut['x_attempted__mutmut_4'] = x_attempted__mutmut_4 # type: ignore # mutmut generated
mutants_x_attempted__mutmut['x_attempted__mutmut_5'] = x_attempted__mutmut_5 # type: ignore # mutmut generated
mutants_x_attempted__mutmut['x_attempted__mutmut_6'] = x_attempted__mutmut_6 # type: ignore # mutmut generated
mutants_x_attempted__mutmut['x_attempted__mutmut_7'] = x_attempted__mutmut_7 # type: ignore # mutmut generated
mutants_x_attempted__mutmut['x_attempted__mutmut_8'] = x_attempted__mutmut_8 # type: ignore # mutmut generated
mutants_x_attempted__mutmut['x_attempted__mutmut_9'] = x_attempted__mutmut_9 # type: ignore # mutmut generated
mutants_x_attempted__mutmut['x_attempted__mutmut_10'] = x_attempted__mutmut_10 # type: ignore # mutmut generated
mutants_x_attempted__mutmut['x_attempted__mutmut_11'] = x_attempted__mutmut_11 # type: ignore # mutmut generated
mutants_x_attempted__mutmut['x_attempted__mutmut_12'] = x_attempted__mutmut_12 # type: ignore # mutmut generated
