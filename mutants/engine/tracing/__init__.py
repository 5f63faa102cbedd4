"""The backward pass node by node: what arrives, times the local derivative, is what is sent on.

`trace` asks the same chain rules as `backward` does, and changes no gradient.
"""

from typing import Any, NamedTuple

from .. import elementary
from ..graph import ordered
from ..grouping import Box, boxes, singles
from ..notation import equation
from ..value import Value, innermost
from .pathways import Paths, paths
from .table import table

__all__ = ["Paths", "Step", "Trace", "equation", "first_bad", "passed", "paths", "steps", "trace"]


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Send(NamedTuple):
    """What one node sends to one of its parents."""

    parent: Value
    local: Any  # the derivative of the node in this parent
    share: Any  # local times the slope that arrived at the node
    before: Any  # what the parent had received before; None where this is the first
    after: Any  # before and share together


class Step(NamedTuple):
    """One node's turn: the slope that has arrived there, complete, and what it sends on."""

    node: Value
    slope: Any
    sends: list[Send]
mutants_xǁTraceǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁTraceǁ__iter____mutmut: MutantDict = {}  # type: ignore
mutants_xǁTraceǁreceived__mutmut: MutantDict = {}  # type: ignore
mutants_xǁTraceǁfolded__mutmut: MutantDict = {}  # type: ignore
mutants_xǁTraceǁtext__mutmut: MutantDict = {}  # type: ignore


class Trace:
    """The steps of a backward pass, in its order; as text, a table to check with a calculator."""

    @_mutmut_mutated(mutants_xǁTraceǁ__init____mutmut)
    def __init__(self, root: Value, steps: list[Step]):
        self.root = root
        self.steps = steps

    def xǁTraceǁ__init____mutmut_orig(self, root: Value, steps: list[Step]):
        self.root = root
        self.steps = steps

    def xǁTraceǁ__init____mutmut_1(self, root: Value, steps: list[Step]):
        self.root = None
        self.steps = steps

    def xǁTraceǁ__init____mutmut_2(self, root: Value, steps: list[Step]):
        self.root = root
        self.steps = None

    @_mutmut_mutated(mutants_xǁTraceǁ__iter____mutmut)
    def __iter__(self):
        return iter(self.steps)

    def xǁTraceǁ__iter____mutmut_orig(self):
        return iter(self.steps)

    def xǁTraceǁ__iter____mutmut_1(self):
        return iter(None)

    def __len__(self):
        return len(self.steps)

    @_mutmut_mutated(mutants_xǁTraceǁreceived__mutmut)
    def received(self, node: Value) -> list:
        """Return the shares that a node receives; their sum is its gradient.

        >>> x = Value(3.0)
        >>> trace(x * x + 2 * x).received(x)
        [3.0, 3.0, 2.0]
        """
        return [send.share for step in self for send in step.sends if send.parent is node]

    def xǁTraceǁreceived__mutmut_orig(self, node: Value) -> list:
        """Return the shares that a node receives; their sum is its gradient.

        >>> x = Value(3.0)
        >>> trace(x * x + 2 * x).received(x)
        [3.0, 3.0, 2.0]
        """
        return [send.share for step in self for send in step.sends if send.parent is node]

    def xǁTraceǁreceived__mutmut_1(self, node: Value) -> list:
        """Return the shares that a node receives; their sum is its gradient.

        >>> x = Value(3.0)
        >>> trace(x * x + 2 * x).received(x)
        [3.0, 3.0, 2.0]
        """
        return [send.share for step in self for send in step.sends if send.parent is not node]

    @_mutmut_mutated(mutants_xǁTraceǁfolded__mutmut)
    def folded(self) -> "Trace":
        """Return the same pass in larger steps: a labelled node takes in its whole equation.

        >>> x = Value(3.0, label="x")
        >>> for step in trace(x * x + 2 * x).folded():
        ...     print(step.slope, [(send.local, send.share) for send in step.sends])
        1.0 [(8.0, 8.0)]
        8.0 []
        """
        return Trace(self.root, steps(boxes(self.root)))

    def xǁTraceǁfolded__mutmut_orig(self) -> "Trace":
        """Return the same pass in larger steps: a labelled node takes in its whole equation.

        >>> x = Value(3.0, label="x")
        >>> for step in trace(x * x + 2 * x).folded():
        ...     print(step.slope, [(send.local, send.share) for send in step.sends])
        1.0 [(8.0, 8.0)]
        8.0 []
        """
        return Trace(self.root, steps(boxes(self.root)))

    def xǁTraceǁfolded__mutmut_1(self) -> "Trace":
        """Return the same pass in larger steps: a labelled node takes in its whole equation.

        >>> x = Value(3.0, label="x")
        >>> for step in trace(x * x + 2 * x).folded():
        ...     print(step.slope, [(send.local, send.share) for send in step.sends])
        1.0 [(8.0, 8.0)]
        8.0 []
        """
        return Trace(None, steps(boxes(self.root)))

    def xǁTraceǁfolded__mutmut_2(self) -> "Trace":
        """Return the same pass in larger steps: a labelled node takes in its whole equation.

        >>> x = Value(3.0, label="x")
        >>> for step in trace(x * x + 2 * x).folded():
        ...     print(step.slope, [(send.local, send.share) for send in step.sends])
        1.0 [(8.0, 8.0)]
        8.0 []
        """
        return Trace(self.root, None)

    def xǁTraceǁfolded__mutmut_3(self) -> "Trace":
        """Return the same pass in larger steps: a labelled node takes in its whole equation.

        >>> x = Value(3.0, label="x")
        >>> for step in trace(x * x + 2 * x).folded():
        ...     print(step.slope, [(send.local, send.share) for send in step.sends])
        1.0 [(8.0, 8.0)]
        8.0 []
        """
        return Trace(steps(boxes(self.root)))

    def xǁTraceǁfolded__mutmut_4(self) -> "Trace":
        """Return the same pass in larger steps: a labelled node takes in its whole equation.

        >>> x = Value(3.0, label="x")
        >>> for step in trace(x * x + 2 * x).folded():
        ...     print(step.slope, [(send.local, send.share) for send in step.sends])
        1.0 [(8.0, 8.0)]
        8.0 []
        """
        return Trace(self.root, )

    def xǁTraceǁfolded__mutmut_5(self) -> "Trace":
        """Return the same pass in larger steps: a labelled node takes in its whole equation.

        >>> x = Value(3.0, label="x")
        >>> for step in trace(x * x + 2 * x).folded():
        ...     print(step.slope, [(send.local, send.share) for send in step.sends])
        1.0 [(8.0, 8.0)]
        8.0 []
        """
        return Trace(self.root, steps(None))

    def xǁTraceǁfolded__mutmut_6(self) -> "Trace":
        """Return the same pass in larger steps: a labelled node takes in its whole equation.

        >>> x = Value(3.0, label="x")
        >>> for step in trace(x * x + 2 * x).folded():
        ...     print(step.slope, [(send.local, send.share) for send in step.sends])
        1.0 [(8.0, 8.0)]
        8.0 []
        """
        return Trace(self.root, steps(boxes(None)))

    @_mutmut_mutated(mutants_xǁTraceǁtext__mutmut)
    def text(self, every: bool = False) -> str:
        """Return the pass as a table, folded to the labelled nodes unless `every` one is wanted."""
        return table(self.root, self if every else self.folded())

    def xǁTraceǁtext__mutmut_orig(self, every: bool = False) -> str:
        """Return the pass as a table, folded to the labelled nodes unless `every` one is wanted."""
        return table(self.root, self if every else self.folded())

    def xǁTraceǁtext__mutmut_1(self, every: bool = True) -> str:
        """Return the pass as a table, folded to the labelled nodes unless `every` one is wanted."""
        return table(self.root, self if every else self.folded())

    def xǁTraceǁtext__mutmut_2(self, every: bool = False) -> str:
        """Return the pass as a table, folded to the labelled nodes unless `every` one is wanted."""
        return table(None, self if every else self.folded())

    def xǁTraceǁtext__mutmut_3(self, every: bool = False) -> str:
        """Return the pass as a table, folded to the labelled nodes unless `every` one is wanted."""
        return table(self.root, None)

    def xǁTraceǁtext__mutmut_4(self, every: bool = False) -> str:
        """Return the pass as a table, folded to the labelled nodes unless `every` one is wanted."""
        return table(self if every else self.folded())

    def xǁTraceǁtext__mutmut_5(self, every: bool = False) -> str:
        """Return the pass as a table, folded to the labelled nodes unless `every` one is wanted."""
        return table(self.root, )

    def xǁTraceǁtext__mutmut_6(self, every: bool = False) -> str:
        """Return the pass as a table, folded to the labelled nodes unless `every` one is wanted."""
        return table(self.root, self if (every) and False else self.folded())

    def xǁTraceǁtext__mutmut_7(self, every: bool = False) -> str:
        """Return the pass as a table, folded to the labelled nodes unless `every` one is wanted."""
        return table(self.root, self if (every) or True else self.folded())

    __repr__ = text

mutants_xǁTraceǁ__init____mutmut['_mutmut_orig'] = Trace.xǁTraceǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁTraceǁ__init____mutmut['xǁTraceǁ__init____mutmut_1'] = Trace.xǁTraceǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁTraceǁ__init____mutmut['xǁTraceǁ__init____mutmut_2'] = Trace.xǁTraceǁ__init____mutmut_2 # type: ignore # mutmut generated

mutants_xǁTraceǁ__iter____mutmut['_mutmut_orig'] = Trace.xǁTraceǁ__iter____mutmut_orig # type: ignore # mutmut generated
mutants_xǁTraceǁ__iter____mutmut['xǁTraceǁ__iter____mutmut_1'] = Trace.xǁTraceǁ__iter____mutmut_1 # type: ignore # mutmut generated

mutants_xǁTraceǁreceived__mutmut['_mutmut_orig'] = Trace.xǁTraceǁreceived__mutmut_orig # type: ignore # mutmut generated
mutants_xǁTraceǁreceived__mutmut['xǁTraceǁreceived__mutmut_1'] = Trace.xǁTraceǁreceived__mutmut_1 # type: ignore # mutmut generated

mutants_xǁTraceǁfolded__mutmut['_mutmut_orig'] = Trace.xǁTraceǁfolded__mutmut_orig # type: ignore # mutmut generated
mutants_xǁTraceǁfolded__mutmut['xǁTraceǁfolded__mutmut_1'] = Trace.xǁTraceǁfolded__mutmut_1 # type: ignore # mutmut generated
mutants_xǁTraceǁfolded__mutmut['xǁTraceǁfolded__mutmut_2'] = Trace.xǁTraceǁfolded__mutmut_2 # type: ignore # mutmut generated
mutants_xǁTraceǁfolded__mutmut['xǁTraceǁfolded__mutmut_3'] = Trace.xǁTraceǁfolded__mutmut_3 # type: ignore # mutmut generated
mutants_xǁTraceǁfolded__mutmut['xǁTraceǁfolded__mutmut_4'] = Trace.xǁTraceǁfolded__mutmut_4 # type: ignore # mutmut generated
mutants_xǁTraceǁfolded__mutmut['xǁTraceǁfolded__mutmut_5'] = Trace.xǁTraceǁfolded__mutmut_5 # type: ignore # mutmut generated
mutants_xǁTraceǁfolded__mutmut['xǁTraceǁfolded__mutmut_6'] = Trace.xǁTraceǁfolded__mutmut_6 # type: ignore # mutmut generated

mutants_xǁTraceǁtext__mutmut['_mutmut_orig'] = Trace.xǁTraceǁtext__mutmut_orig # type: ignore # mutmut generated
mutants_xǁTraceǁtext__mutmut['xǁTraceǁtext__mutmut_1'] = Trace.xǁTraceǁtext__mutmut_1 # type: ignore # mutmut generated
mutants_xǁTraceǁtext__mutmut['xǁTraceǁtext__mutmut_2'] = Trace.xǁTraceǁtext__mutmut_2 # type: ignore # mutmut generated
mutants_xǁTraceǁtext__mutmut['xǁTraceǁtext__mutmut_3'] = Trace.xǁTraceǁtext__mutmut_3 # type: ignore # mutmut generated
mutants_xǁTraceǁtext__mutmut['xǁTraceǁtext__mutmut_4'] = Trace.xǁTraceǁtext__mutmut_4 # type: ignore # mutmut generated
mutants_xǁTraceǁtext__mutmut['xǁTraceǁtext__mutmut_5'] = Trace.xǁTraceǁtext__mutmut_5 # type: ignore # mutmut generated
mutants_xǁTraceǁtext__mutmut['xǁTraceǁtext__mutmut_6'] = Trace.xǁTraceǁtext__mutmut_6 # type: ignore # mutmut generated
mutants_xǁTraceǁtext__mutmut['xǁTraceǁtext__mutmut_7'] = Trace.xǁTraceǁtext__mutmut_7 # type: ignore # mutmut generated
mutants_x_trace__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_trace__mutmut)
def trace(root: Value) -> Trace:
    """Return the backward pass from root as data: a step for each node, in the order of the pass.

    >>> a, b = Value(2.0, label="a"), Value(3.0, label="b")
    >>> print(trace((a * b + a).named("c")))  # doctest: +NORMALIZE_WHITESPACE
    node                                             value   slope
        sends to     local x   slope =   share          sum so far
    c = a*b + a                                 8.000000  1.000000
        a       4.000000 x 1.000000 =  4.0000         0 -> 4.0000
        b       2.000000 x 1.000000 =  2.0000         0 -> 2.0000
    a                                           2.000000  4.000000
    b                                           3.000000  2.000000
    """
    return Trace(root, steps(singles(root)))


def x_trace__mutmut_orig(root: Value) -> Trace:
    """Return the backward pass from root as data: a step for each node, in the order of the pass.

    >>> a, b = Value(2.0, label="a"), Value(3.0, label="b")
    >>> print(trace((a * b + a).named("c")))  # doctest: +NORMALIZE_WHITESPACE
    node                                             value   slope
        sends to     local x   slope =   share          sum so far
    c = a*b + a                                 8.000000  1.000000
        a       4.000000 x 1.000000 =  4.0000         0 -> 4.0000
        b       2.000000 x 1.000000 =  2.0000         0 -> 2.0000
    a                                           2.000000  4.000000
    b                                           3.000000  2.000000
    """
    return Trace(root, steps(singles(root)))


def x_trace__mutmut_1(root: Value) -> Trace:
    """Return the backward pass from root as data: a step for each node, in the order of the pass.

    >>> a, b = Value(2.0, label="a"), Value(3.0, label="b")
    >>> print(trace((a * b + a).named("c")))  # doctest: +NORMALIZE_WHITESPACE
    node                                             value   slope
        sends to     local x   slope =   share          sum so far
    c = a*b + a                                 8.000000  1.000000
        a       4.000000 x 1.000000 =  4.0000         0 -> 4.0000
        b       2.000000 x 1.000000 =  2.0000         0 -> 2.0000
    a                                           2.000000  4.000000
    b                                           3.000000  2.000000
    """
    return Trace(None, steps(singles(root)))


def x_trace__mutmut_2(root: Value) -> Trace:
    """Return the backward pass from root as data: a step for each node, in the order of the pass.

    >>> a, b = Value(2.0, label="a"), Value(3.0, label="b")
    >>> print(trace((a * b + a).named("c")))  # doctest: +NORMALIZE_WHITESPACE
    node                                             value   slope
        sends to     local x   slope =   share          sum so far
    c = a*b + a                                 8.000000  1.000000
        a       4.000000 x 1.000000 =  4.0000         0 -> 4.0000
        b       2.000000 x 1.000000 =  2.0000         0 -> 2.0000
    a                                           2.000000  4.000000
    b                                           3.000000  2.000000
    """
    return Trace(root, None)


def x_trace__mutmut_3(root: Value) -> Trace:
    """Return the backward pass from root as data: a step for each node, in the order of the pass.

    >>> a, b = Value(2.0, label="a"), Value(3.0, label="b")
    >>> print(trace((a * b + a).named("c")))  # doctest: +NORMALIZE_WHITESPACE
    node                                             value   slope
        sends to     local x   slope =   share          sum so far
    c = a*b + a                                 8.000000  1.000000
        a       4.000000 x 1.000000 =  4.0000         0 -> 4.0000
        b       2.000000 x 1.000000 =  2.0000         0 -> 2.0000
    a                                           2.000000  4.000000
    b                                           3.000000  2.000000
    """
    return Trace(steps(singles(root)))


def x_trace__mutmut_4(root: Value) -> Trace:
    """Return the backward pass from root as data: a step for each node, in the order of the pass.

    >>> a, b = Value(2.0, label="a"), Value(3.0, label="b")
    >>> print(trace((a * b + a).named("c")))  # doctest: +NORMALIZE_WHITESPACE
    node                                             value   slope
        sends to     local x   slope =   share          sum so far
    c = a*b + a                                 8.000000  1.000000
        a       4.000000 x 1.000000 =  4.0000         0 -> 4.0000
        b       2.000000 x 1.000000 =  2.0000         0 -> 2.0000
    a                                           2.000000  4.000000
    b                                           3.000000  2.000000
    """
    return Trace(root, )


def x_trace__mutmut_5(root: Value) -> Trace:
    """Return the backward pass from root as data: a step for each node, in the order of the pass.

    >>> a, b = Value(2.0, label="a"), Value(3.0, label="b")
    >>> print(trace((a * b + a).named("c")))  # doctest: +NORMALIZE_WHITESPACE
    node                                             value   slope
        sends to     local x   slope =   share          sum so far
    c = a*b + a                                 8.000000  1.000000
        a       4.000000 x 1.000000 =  4.0000         0 -> 4.0000
        b       2.000000 x 1.000000 =  2.0000         0 -> 2.0000
    a                                           2.000000  4.000000
    b                                           3.000000  2.000000
    """
    return Trace(root, steps(None))


def x_trace__mutmut_6(root: Value) -> Trace:
    """Return the backward pass from root as data: a step for each node, in the order of the pass.

    >>> a, b = Value(2.0, label="a"), Value(3.0, label="b")
    >>> print(trace((a * b + a).named("c")))  # doctest: +NORMALIZE_WHITESPACE
    node                                             value   slope
        sends to     local x   slope =   share          sum so far
    c = a*b + a                                 8.000000  1.000000
        a       4.000000 x 1.000000 =  4.0000         0 -> 4.0000
        b       2.000000 x 1.000000 =  2.0000         0 -> 2.0000
    a                                           2.000000  4.000000
    b                                           3.000000  2.000000
    """
    return Trace(root, steps(singles(None)))

mutants_x_trace__mutmut['_mutmut_orig'] = x_trace__mutmut_orig # type: ignore # mutmut generated
mutants_x_trace__mutmut['x_trace__mutmut_1'] = x_trace__mutmut_1 # type: ignore # mutmut generated
mutants_x_trace__mutmut['x_trace__mutmut_2'] = x_trace__mutmut_2 # type: ignore # mutmut generated
mutants_x_trace__mutmut['x_trace__mutmut_3'] = x_trace__mutmut_3 # type: ignore # mutmut generated
mutants_x_trace__mutmut['x_trace__mutmut_4'] = x_trace__mutmut_4 # type: ignore # mutmut generated
mutants_x_trace__mutmut['x_trace__mutmut_5'] = x_trace__mutmut_5 # type: ignore # mutmut generated
mutants_x_trace__mutmut['x_trace__mutmut_6'] = x_trace__mutmut_6 # type: ignore # mutmut generated
mutants_x_first_bad__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_first_bad__mutmut)
def first_bad(root: Value) -> Value | None:
    """Return the first node on the way to root that is inf or nan, in any lane; None if none is.

    >>> x = Value(1e200, label="x")
    >>> first_bad((x * x).named("square") - x)
    Value(inf, grad=None, label='square')
    """
    for node in ordered(root):
        x = innermost(node.data)
        wrong = elementary.minus(x, x) != 0  # of inf and of nan it is nan
        if wrong.any() if hasattr(wrong, "any") else wrong:  # an array answers lane by lane
            return node
    return None


def x_first_bad__mutmut_orig(root: Value) -> Value | None:
    """Return the first node on the way to root that is inf or nan, in any lane; None if none is.

    >>> x = Value(1e200, label="x")
    >>> first_bad((x * x).named("square") - x)
    Value(inf, grad=None, label='square')
    """
    for node in ordered(root):
        x = innermost(node.data)
        wrong = elementary.minus(x, x) != 0  # of inf and of nan it is nan
        if wrong.any() if hasattr(wrong, "any") else wrong:  # an array answers lane by lane
            return node
    return None


def x_first_bad__mutmut_1(root: Value) -> Value | None:
    """Return the first node on the way to root that is inf or nan, in any lane; None if none is.

    >>> x = Value(1e200, label="x")
    >>> first_bad((x * x).named("square") - x)
    Value(inf, grad=None, label='square')
    """
    for node in ordered(None):
        x = innermost(node.data)
        wrong = elementary.minus(x, x) != 0  # of inf and of nan it is nan
        if wrong.any() if hasattr(wrong, "any") else wrong:  # an array answers lane by lane
            return node
    return None


def x_first_bad__mutmut_2(root: Value) -> Value | None:
    """Return the first node on the way to root that is inf or nan, in any lane; None if none is.

    >>> x = Value(1e200, label="x")
    >>> first_bad((x * x).named("square") - x)
    Value(inf, grad=None, label='square')
    """
    for node in ordered(root):
        x = None
        wrong = elementary.minus(x, x) != 0  # of inf and of nan it is nan
        if wrong.any() if hasattr(wrong, "any") else wrong:  # an array answers lane by lane
            return node
    return None


def x_first_bad__mutmut_3(root: Value) -> Value | None:
    """Return the first node on the way to root that is inf or nan, in any lane; None if none is.

    >>> x = Value(1e200, label="x")
    >>> first_bad((x * x).named("square") - x)
    Value(inf, grad=None, label='square')
    """
    for node in ordered(root):
        x = innermost(None)
        wrong = elementary.minus(x, x) != 0  # of inf and of nan it is nan
        if wrong.any() if hasattr(wrong, "any") else wrong:  # an array answers lane by lane
            return node
    return None


def x_first_bad__mutmut_4(root: Value) -> Value | None:
    """Return the first node on the way to root that is inf or nan, in any lane; None if none is.

    >>> x = Value(1e200, label="x")
    >>> first_bad((x * x).named("square") - x)
    Value(inf, grad=None, label='square')
    """
    for node in ordered(root):
        x = innermost(node.data)
        wrong = None  # of inf and of nan it is nan
        if wrong.any() if hasattr(wrong, "any") else wrong:  # an array answers lane by lane
            return node
    return None


def x_first_bad__mutmut_5(root: Value) -> Value | None:
    """Return the first node on the way to root that is inf or nan, in any lane; None if none is.

    >>> x = Value(1e200, label="x")
    >>> first_bad((x * x).named("square") - x)
    Value(inf, grad=None, label='square')
    """
    for node in ordered(root):
        x = innermost(node.data)
        wrong = elementary.minus(None, x) != 0  # of inf and of nan it is nan
        if wrong.any() if hasattr(wrong, "any") else wrong:  # an array answers lane by lane
            return node
    return None


def x_first_bad__mutmut_6(root: Value) -> Value | None:
    """Return the first node on the way to root that is inf or nan, in any lane; None if none is.

    >>> x = Value(1e200, label="x")
    >>> first_bad((x * x).named("square") - x)
    Value(inf, grad=None, label='square')
    """
    for node in ordered(root):
        x = innermost(node.data)
        wrong = elementary.minus(x, None) != 0  # of inf and of nan it is nan
        if wrong.any() if hasattr(wrong, "any") else wrong:  # an array answers lane by lane
            return node
    return None


def x_first_bad__mutmut_7(root: Value) -> Value | None:
    """Return the first node on the way to root that is inf or nan, in any lane; None if none is.

    >>> x = Value(1e200, label="x")
    >>> first_bad((x * x).named("square") - x)
    Value(inf, grad=None, label='square')
    """
    for node in ordered(root):
        x = innermost(node.data)
        wrong = elementary.minus(x) != 0  # of inf and of nan it is nan
        if wrong.any() if hasattr(wrong, "any") else wrong:  # an array answers lane by lane
            return node
    return None


def x_first_bad__mutmut_8(root: Value) -> Value | None:
    """Return the first node on the way to root that is inf or nan, in any lane; None if none is.

    >>> x = Value(1e200, label="x")
    >>> first_bad((x * x).named("square") - x)
    Value(inf, grad=None, label='square')
    """
    for node in ordered(root):
        x = innermost(node.data)
        wrong = elementary.minus(x, ) != 0  # of inf and of nan it is nan
        if wrong.any() if hasattr(wrong, "any") else wrong:  # an array answers lane by lane
            return node
    return None


def x_first_bad__mutmut_9(root: Value) -> Value | None:
    """Return the first node on the way to root that is inf or nan, in any lane; None if none is.

    >>> x = Value(1e200, label="x")
    >>> first_bad((x * x).named("square") - x)
    Value(inf, grad=None, label='square')
    """
    for node in ordered(root):
        x = innermost(node.data)
        wrong = elementary.minus(x, x) == 0  # of inf and of nan it is nan
        if wrong.any() if hasattr(wrong, "any") else wrong:  # an array answers lane by lane
            return node
    return None


def x_first_bad__mutmut_10(root: Value) -> Value | None:
    """Return the first node on the way to root that is inf or nan, in any lane; None if none is.

    >>> x = Value(1e200, label="x")
    >>> first_bad((x * x).named("square") - x)
    Value(inf, grad=None, label='square')
    """
    for node in ordered(root):
        x = innermost(node.data)
        wrong = elementary.minus(x, x) != 1  # of inf and of nan it is nan
        if wrong.any() if hasattr(wrong, "any") else wrong:  # an array answers lane by lane
            return node
    return None


def x_first_bad__mutmut_11(root: Value) -> Value | None:
    """Return the first node on the way to root that is inf or nan, in any lane; None if none is.

    >>> x = Value(1e200, label="x")
    >>> first_bad((x * x).named("square") - x)
    Value(inf, grad=None, label='square')
    """
    for node in ordered(root):
        x = innermost(node.data)
        wrong = elementary.minus(x, x) != 0  # of inf and of nan it is nan
        if wrong.any() if (hasattr(wrong, "any")) and False else wrong:  # an array answers lane by lane
            return node
    return None


def x_first_bad__mutmut_12(root: Value) -> Value | None:
    """Return the first node on the way to root that is inf or nan, in any lane; None if none is.

    >>> x = Value(1e200, label="x")
    >>> first_bad((x * x).named("square") - x)
    Value(inf, grad=None, label='square')
    """
    for node in ordered(root):
        x = innermost(node.data)
        wrong = elementary.minus(x, x) != 0  # of inf and of nan it is nan
        if wrong.any() if (hasattr(wrong, "any")) or True else wrong:  # an array answers lane by lane
            return node
    return None


def x_first_bad__mutmut_13(root: Value) -> Value | None:
    """Return the first node on the way to root that is inf or nan, in any lane; None if none is.

    >>> x = Value(1e200, label="x")
    >>> first_bad((x * x).named("square") - x)
    Value(inf, grad=None, label='square')
    """
    for node in ordered(root):
        x = innermost(node.data)
        wrong = elementary.minus(x, x) != 0  # of inf and of nan it is nan
        if wrong.any() if hasattr(None, "any") else wrong:  # an array answers lane by lane
            return node
    return None


def x_first_bad__mutmut_14(root: Value) -> Value | None:
    """Return the first node on the way to root that is inf or nan, in any lane; None if none is.

    >>> x = Value(1e200, label="x")
    >>> first_bad((x * x).named("square") - x)
    Value(inf, grad=None, label='square')
    """
    for node in ordered(root):
        x = innermost(node.data)
        wrong = elementary.minus(x, x) != 0  # of inf and of nan it is nan
        if wrong.any() if hasattr(wrong, None) else wrong:  # an array answers lane by lane
            return node
    return None


def x_first_bad__mutmut_15(root: Value) -> Value | None:
    """Return the first node on the way to root that is inf or nan, in any lane; None if none is.

    >>> x = Value(1e200, label="x")
    >>> first_bad((x * x).named("square") - x)
    Value(inf, grad=None, label='square')
    """
    for node in ordered(root):
        x = innermost(node.data)
        wrong = elementary.minus(x, x) != 0  # of inf and of nan it is nan
        if wrong.any() if hasattr("any") else wrong:  # an array answers lane by lane
            return node
    return None


def x_first_bad__mutmut_16(root: Value) -> Value | None:
    """Return the first node on the way to root that is inf or nan, in any lane; None if none is.

    >>> x = Value(1e200, label="x")
    >>> first_bad((x * x).named("square") - x)
    Value(inf, grad=None, label='square')
    """
    for node in ordered(root):
        x = innermost(node.data)
        wrong = elementary.minus(x, x) != 0  # of inf and of nan it is nan
        if wrong.any() if hasattr(wrong, ) else wrong:  # an array answers lane by lane
            return node
    return None


def x_first_bad__mutmut_17(root: Value) -> Value | None:
    """Return the first node on the way to root that is inf or nan, in any lane; None if none is.

    >>> x = Value(1e200, label="x")
    >>> first_bad((x * x).named("square") - x)
    Value(inf, grad=None, label='square')
    """
    for node in ordered(root):
        x = innermost(node.data)
        wrong = elementary.minus(x, x) != 0  # of inf and of nan it is nan
        if wrong.any() if hasattr(wrong, "XXanyXX") else wrong:  # an array answers lane by lane
            return node
    return None


def x_first_bad__mutmut_18(root: Value) -> Value | None:
    """Return the first node on the way to root that is inf or nan, in any lane; None if none is.

    >>> x = Value(1e200, label="x")
    >>> first_bad((x * x).named("square") - x)
    Value(inf, grad=None, label='square')
    """
    for node in ordered(root):
        x = innermost(node.data)
        wrong = elementary.minus(x, x) != 0  # of inf and of nan it is nan
        if wrong.any() if hasattr(wrong, "ANY") else wrong:  # an array answers lane by lane
            return node
    return None

mutants_x_first_bad__mutmut['_mutmut_orig'] = x_first_bad__mutmut_orig # type: ignore # mutmut generated
mutants_x_first_bad__mutmut['x_first_bad__mutmut_1'] = x_first_bad__mutmut_1 # type: ignore # mutmut generated
mutants_x_first_bad__mutmut['x_first_bad__mutmut_2'] = x_first_bad__mutmut_2 # type: ignore # mutmut generated
mutants_x_first_bad__mutmut['x_first_bad__mutmut_3'] = x_first_bad__mutmut_3 # type: ignore # mutmut generated
mutants_x_first_bad__mutmut['x_first_bad__mutmut_4'] = x_first_bad__mutmut_4 # type: ignore # mutmut generated
mutants_x_first_bad__mutmut['x_first_bad__mutmut_5'] = x_first_bad__mutmut_5 # type: ignore # mutmut generated
mutants_x_first_bad__mutmut['x_first_bad__mutmut_6'] = x_first_bad__mutmut_6 # type: ignore # mutmut generated
mutants_x_first_bad__mutmut['x_first_bad__mutmut_7'] = x_first_bad__mutmut_7 # type: ignore # mutmut generated
mutants_x_first_bad__mutmut['x_first_bad__mutmut_8'] = x_first_bad__mutmut_8 # type: ignore # mutmut generated
mutants_x_first_bad__mutmut['x_first_bad__mutmut_9'] = x_first_bad__mutmut_9 # type: ignore # mutmut generated
mutants_x_first_bad__mutmut['x_first_bad__mutmut_10'] = x_first_bad__mutmut_10 # type: ignore # mutmut generated
mutants_x_first_bad__mutmut['x_first_bad__mutmut_11'] = x_first_bad__mutmut_11 # type: ignore # mutmut generated
mutants_x_first_bad__mutmut['x_first_bad__mutmut_12'] = x_first_bad__mutmut_12 # type: ignore # mutmut generated
mutants_x_first_bad__mutmut['x_first_bad__mutmut_13'] = x_first_bad__mutmut_13 # type: ignore # mutmut generated
mutants_x_first_bad__mutmut['x_first_bad__mutmut_14'] = x_first_bad__mutmut_14 # type: ignore # mutmut generated
mutants_x_first_bad__mutmut['x_first_bad__mutmut_15'] = x_first_bad__mutmut_15 # type: ignore # mutmut generated
mutants_x_first_bad__mutmut['x_first_bad__mutmut_16'] = x_first_bad__mutmut_16 # type: ignore # mutmut generated
mutants_x_first_bad__mutmut['x_first_bad__mutmut_17'] = x_first_bad__mutmut_17 # type: ignore # mutmut generated
mutants_x_first_bad__mutmut['x_first_bad__mutmut_18'] = x_first_bad__mutmut_18 # type: ignore # mutmut generated
mutants_x_steps__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_steps__mutmut)
def steps(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_orig(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_1(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = None
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_2(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[1].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_3(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = None
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_4(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(None)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_5(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = None
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_6(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op == "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_7(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "XXconstantXX":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_8(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "CONSTANT":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_9(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = None
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_10(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = None
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_11(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(None, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_12(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, None)
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_13(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_14(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, )
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_15(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(None))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_16(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = None
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_17(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(None, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_18(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, None, strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_19(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=None):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_20(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_21(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_22(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), ):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_23(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(None, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_24(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, None), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_25(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_26(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, ), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_27(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=False):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_28(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = None
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_29(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(None)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_30(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = None
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_31(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if (before is None) and False else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_32(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if (before is None) or True else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_33(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is not None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_34(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before - share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_35(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(None)
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_36(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(None, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_37(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, None, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_38(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, None, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_39(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, None, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_40(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, None))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_41(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_42(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, share, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_43(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, before, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_44(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, sums[parent]))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_45(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, ))
            turns.append(Step(part.node, slope, sends))
    return turns


def x_steps__mutmut_46(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(None)
    return turns


def x_steps__mutmut_47(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(None, slope, sends))
    return turns


def x_steps__mutmut_48(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, None, sends))
    return turns


def x_steps__mutmut_49(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, None))
    return turns


def x_steps__mutmut_50(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(slope, sends))
    return turns


def x_steps__mutmut_51(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, sends))
    return turns


def x_steps__mutmut_52(parts: list[Box]) -> list[Step]:
    """Return the turns of a backward pass through the boxes of a graph, root's first."""
    root = parts[0].node
    sums = {root: elementary.one(root.data)}
    turns = []
    for part in parts:
        if part.node.op != "constant":
            slope = sums[part.node]
            locals_ = passed(part, elementary.one(part.node.data))
            sends = []
            for (parent, local), (_, share) in zip(locals_, passed(part, slope), strict=True):
                before = sums.get(parent)
                sums[parent] = share if before is None else before + share
                sends.append(Send(parent, local, share, before, sums[parent]))
            turns.append(Step(part.node, slope, ))
    return turns

mutants_x_steps__mutmut['_mutmut_orig'] = x_steps__mutmut_orig # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_1'] = x_steps__mutmut_1 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_2'] = x_steps__mutmut_2 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_3'] = x_steps__mutmut_3 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_4'] = x_steps__mutmut_4 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_5'] = x_steps__mutmut_5 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_6'] = x_steps__mutmut_6 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_7'] = x_steps__mutmut_7 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_8'] = x_steps__mutmut_8 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_9'] = x_steps__mutmut_9 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_10'] = x_steps__mutmut_10 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_11'] = x_steps__mutmut_11 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_12'] = x_steps__mutmut_12 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_13'] = x_steps__mutmut_13 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_14'] = x_steps__mutmut_14 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_15'] = x_steps__mutmut_15 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_16'] = x_steps__mutmut_16 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_17'] = x_steps__mutmut_17 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_18'] = x_steps__mutmut_18 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_19'] = x_steps__mutmut_19 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_20'] = x_steps__mutmut_20 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_21'] = x_steps__mutmut_21 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_22'] = x_steps__mutmut_22 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_23'] = x_steps__mutmut_23 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_24'] = x_steps__mutmut_24 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_25'] = x_steps__mutmut_25 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_26'] = x_steps__mutmut_26 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_27'] = x_steps__mutmut_27 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_28'] = x_steps__mutmut_28 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_29'] = x_steps__mutmut_29 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_30'] = x_steps__mutmut_30 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_31'] = x_steps__mutmut_31 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_32'] = x_steps__mutmut_32 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_33'] = x_steps__mutmut_33 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_34'] = x_steps__mutmut_34 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_35'] = x_steps__mutmut_35 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_36'] = x_steps__mutmut_36 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_37'] = x_steps__mutmut_37 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_38'] = x_steps__mutmut_38 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_39'] = x_steps__mutmut_39 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_40'] = x_steps__mutmut_40 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_41'] = x_steps__mutmut_41 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_42'] = x_steps__mutmut_42 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_43'] = x_steps__mutmut_43 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_44'] = x_steps__mutmut_44 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_45'] = x_steps__mutmut_45 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_46'] = x_steps__mutmut_46 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_47'] = x_steps__mutmut_47 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_48'] = x_steps__mutmut_48 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_49'] = x_steps__mutmut_49 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_50'] = x_steps__mutmut_50 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_51'] = x_steps__mutmut_51 # type: ignore # mutmut generated
mutants_x_steps__mutmut['x_steps__mutmut_52'] = x_steps__mutmut_52 # type: ignore # mutmut generated
mutants_x_passed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_passed__mutmut)
def passed(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_orig(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_1(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(None) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_2(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(None) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_3(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) != 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_4(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 2:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_5(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = None
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_6(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(None)
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_7(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(None, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_8(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, None, strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_9(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=None))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_10(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_11(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_12(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), ))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_13(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(None), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_14(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=False))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_15(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = None
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_16(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(None, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_17(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, None, strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_18(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=None):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_19(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_20(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_21(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), ):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_22(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(None), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_23(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=False):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_24(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = None
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_25(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if (x in slopes) and False else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_26(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if (x in slopes) or True else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_27(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] - share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_28(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x not in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_29(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = None
    return [(x, share) for x, share in shares if x.op != "constant"]


def x_passed__mutmut_30(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op == "constant"]


def x_passed__mutmut_31(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "XXconstantXX"]


def x_passed__mutmut_32(part: Box, slope) -> list[tuple[Value, Any]]:
    """Return what a box passes on to its inputs when `slope` arrives: with slope 1, its slopes.

    A box of one operation passes on to each operand, so that x * x passes to x twice; a larger
    one passes the sum of all its paths to each input. Constants get nothing.
    """
    if sum(bool(member.parents) for member in part.members) == 1:
        shares = list(zip(part.node.parents, part.node.chain_rule(slope), strict=True))
    else:
        slopes = {part.node: slope}
        for member in part.members:
            if member.parents:
                for x, share in zip(member.parents, member.chain_rule(slopes[member]), strict=True):
                    slopes[x] = slopes[x] + share if x in slopes else share
        shares = [(x, slopes[x]) for x in part.inputs]
    return [(x, share) for x, share in shares if x.op != "CONSTANT"]

mutants_x_passed__mutmut['_mutmut_orig'] = x_passed__mutmut_orig # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_1'] = x_passed__mutmut_1 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_2'] = x_passed__mutmut_2 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_3'] = x_passed__mutmut_3 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_4'] = x_passed__mutmut_4 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_5'] = x_passed__mutmut_5 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_6'] = x_passed__mutmut_6 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_7'] = x_passed__mutmut_7 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_8'] = x_passed__mutmut_8 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_9'] = x_passed__mutmut_9 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_10'] = x_passed__mutmut_10 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_11'] = x_passed__mutmut_11 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_12'] = x_passed__mutmut_12 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_13'] = x_passed__mutmut_13 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_14'] = x_passed__mutmut_14 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_15'] = x_passed__mutmut_15 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_16'] = x_passed__mutmut_16 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_17'] = x_passed__mutmut_17 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_18'] = x_passed__mutmut_18 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_19'] = x_passed__mutmut_19 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_20'] = x_passed__mutmut_20 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_21'] = x_passed__mutmut_21 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_22'] = x_passed__mutmut_22 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_23'] = x_passed__mutmut_23 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_24'] = x_passed__mutmut_24 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_25'] = x_passed__mutmut_25 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_26'] = x_passed__mutmut_26 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_27'] = x_passed__mutmut_27 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_28'] = x_passed__mutmut_28 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_29'] = x_passed__mutmut_29 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_30'] = x_passed__mutmut_30 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_31'] = x_passed__mutmut_31 # type: ignore # mutmut generated
mutants_x_passed__mutmut['x_passed__mutmut_32'] = x_passed__mutmut_32 # type: ignore # mutmut generated
