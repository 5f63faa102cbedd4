"""A row of operations.py as a claim: what it computes, what backward() sends, and the usual slips.

A wrong number is compared with what the usual slips would give.
"""

import math
import re
from collections.abc import Iterator

from .example import UNANSWERED, USE, Claim, Example
from .operations import Operation, Sample, computed

FIRST = ("x * y", "x + y")  # all graphs are of these, so they have claims of their own

REFLECTED = {
    "+": "__radd__",
    "-": "__rsub__",
    "*": "__rmul__",
    "/": "__rtruediv__",
    "**": "__rpow__",
}

LOCAL = (
    "the gradient that arrives is forgotten: a parent gets the local derivative times the gradient"
    " of the node"
)
LOGARITHM = (
    "only the derivative in the exponent takes a logarithm, and only of a base above 0; where the"
    " exponent is a plain number, leave it out"
)
EXPONENT = (
    "the exponent is a node too: take its number and send it a gradient, or refuse it with"
    " raise TypeError and a message"
)
PLAIN = (
    "a plain number is not a Value; begin methods such as __add__ with"
    " other = other if isinstance(other, Value) else Value(other)"
)
ASSIGNED = (
    "grad is set (=) where it should be added to (+=), so that only the last of several"
    " contributions remains; or a node that is used twice is only once among the parents"
)
STOPPED = (
    "backward() stops after one operation; it must go through all nodes, in reverse topological"
    " order"
)
FACTOR = "{x} gets the local derivative times the gradient of the result, which is 7 here"
WHOLE = "whole numbers are divided, or taken to a power, as if the result had to be whole"
CHANGED = (
    "the operation changes the number of its operand; compute a new number, and make a new node of"
    " it"
)
SHORT = (
    "{x} is not among the parents (or children) of the result, so that backward() does not go on"
    " from {x} to a"
)
BARE = "the result is a bare number, which has no graph; make a node of it"
OVERFLOW = "exp overflows above 709: call it only with numbers below 0, as in exp(-abs(x))"
CANCELLED = (
    "digits that cancel: 1 - tanh(x)**2, 1 - sigmoid(x) and log(1 + exp(-x)) round to 0 far from 0;"
    " take a form without the subtraction, and log1p"
)


def typed(name: str, sample: Sample) -> str:
    """Return lines that make a Value of each operand, and compute z."""
    leaves = [f"{x} = Value({at}); " for x, at in zip("xy", sample, strict=False)]
    return f"{''.join(leaves)}z = {name}"


def errors(name: str) -> dict:
    """Return the usual cause of each kind of error in an operation."""
    found: dict = {ValueError: LOGARITHM} if "**" in name else {}
    return {**found, TypeError: EXPONENT} if name == "x ** y" else found


def value(operation: Operation, sample: Sample) -> Example:
    """Return the example of what an operation computes."""
    name, (expected, _) = operation.name, operation.on(sample)
    giveaways: dict = {}
    needs = ""
    right = re.fullmatch(r"x ([-+*/]) (\d)", name)  # a plain number on the right, as in x - 2
    left = re.fullmatch(r"(\d) (\S+) x", name)  # and on the left, as in 2 - x
    if right:
        needs = typed(f"x {right[1]} Value({right[2]}.0)", sample)
        giveaways[Exception] = PLAIN
    elif left:
        turned = f"x {left[2]} {left[1]}"
        needs = typed(f"x {left[2]} Value({left[1]}.0)", sample)
        asked = f"for {name} Python asks x.{REFLECTED[left[2]]}({left[1]})"
        giveaways[UNANSWERED] = asked
        giveaways[Exception] = PLAIN
        if left[2] not in "+*":
            giveaways[computed(turned, sample)] = f"{asked}, which computes {turned}"
    elif len(sample) == 2:
        a, b = sample
        if b > 0 or "**" not in name:
            giveaways[operation.on((b, a))[0]] = "the operands have changed places"
    giveaways = {**errors(name), **giveaways}
    giveaways.setdefault(AttributeError, BARE)
    giveaways.setdefault(Exception, f"{name} ends in an error where it has a value")
    if " / " in name:
        giveaways[math.floor(expected)] = WHOLE
    cause = f"{name} computes something else, before any derivative"
    return Example(typed(name, sample), expected, cause, giveaways, "z.data", needs)


def kept(operation: Operation, sample: Sample) -> Iterator[Example]:
    """Yield that every operand has the same number after the operation as before."""
    lines, usual = typed(operation.name, sample), errors(operation.name)
    for x, at in zip("xy", sample, strict=False):
        yield Example(lines, at, CHANGED, usual, f"{x}.data")


def slopes(operation: Operation, sample: Sample) -> Iterator[Example]:
    """Yield what backward() sends to each operand, and what it sends in a larger graph.

    There 7 arrives instead of 1; the operand is itself computed; and it is used a second time.
    """
    lines, (_, found) = typed(operation.name, sample), operation.on(sample)
    usual = errors(operation.name)
    for x, at, slope, text, other in zip(
        "xy", sample, found, operation.slopes, reversed(found), strict=False
    ):
        local = f"d({operation.name})/d{x} is {text}"
        giveaways: dict = {
            other: f"the derivatives have changed places: {local}",
            -slope: f"the sign is turned: {local}",
            0: f"nothing is sent to {x}, but {local}",
        }
        giveaways |= usual
        yield Example(f"{lines}; z.backward()", slope, local, giveaways, f"{x}.grad")
        times = f"{lines}; w = z * Value(7.0); w.backward()"
        forgotten = {slope: LOCAL, 0: STOPPED if operation.name in FIRST else BARE} | usual
        yield Example(times, 7 * slope, FACTOR.format(x=x), forgotten, f"{x}.grad")
        product = f"a = Value({at / 32}); {x} = a * Value(32.0)"  # no two nodes have one number
        below = lines.replace(f"{x} = Value({at})", product)
        short = SHORT.format(x=x)
        yield Example(f"{below}; z.backward()", 32 * slope, short, usual, "a.grad")
        if operation.name not in FIRST:
            again = f"{lines}; w = z + {x}; w.backward()"
            yield Example(again, slope + 1, ASSIGNED, {1: BARE} | usual, f"{x}.grad")


def near(operation: Operation) -> Claim:
    """Return the claim about an operation near 0."""
    examples = []
    for at in operation.samples:
        examples += [value(operation, at), *kept(operation, at), *slopes(operation, at)]
    return Claim(operation.name, examples)


def far(operation: Operation) -> Claim:
    """Return the claim about an operation far from 0."""
    usual = CANCELLED, {OverflowError: OVERFLOW}
    examples = []
    for sample, number, found in operation.far:
        lines = typed(operation.name, sample)
        examples.append(Example(lines, number, *usual, "z.data"))
        for x, slope in zip("xy", found, strict=False):
            examples.append(Example(f"{lines}; z.backward()", slope, *usual, f"{x}.grad"))
    return Claim(f"{operation.name} far from 0", examples, grade=USE)
