"""check_gradients: compares gradients with derivatives that are found without any chain rule.

references finds such a derivative in two ways, each with an estimate of its error; report says what
that means for a gradient, in a table. following turns a function of Values into one of numbers, and
chain_rules checks the operations of a graph one by one.
"""

from typing import Any

from ..derivative import grad
from ..elementary import like, one
from ..graph import gradients, topological_order
from ..value import Value
from .chain_rules import checked_operations, faults
from .following import Following, alone
from .report import Check, Report, Slope, check


def check_gradients(
    f: Any,
    inputs: Any = None,
    *,
    order: int = 1,
    directions: int | None = None,
    tolerance: float = 1e-6,
) -> Report:
    """Compare the gradients of f with derivatives that are found without any chain rule.

    f gets a Value for each of the inputs, which are numbers or arrays, and returns one number.

    >>> check_gradients(lambda x, y: x * y**2, [2.0, 3.0])
    input  gradient  complex step  differences
        0         9             9            9  right
        1        12            12           12  right

    A gradient is right if it agrees with one of the two references, and WRONG if it agrees with
    neither; then the report names the operations whose chain rules are at fault. At a kink, any
    number between the slopes on its two sides is right. Where the references disagree or cannot
    tell, the gradient is "not checked". A report is true if all gradients are right.

    Instead of a list of inputs, you can give a network or another Module: its parameters are the
    inputs, and f takes no arguments and returns the loss. Or give only a result, such as a loss:
    then the chain rule of each operation in its graph is checked.

    >>> from engine import Value, exp
    >>> check_gradients(abs(Value(0.0)) + exp(Value(1.0)))
        chain rule of     gradient  complex step  differences
             exp at 1  2.718281828   2.718281828  2.718281828  right
             abs at 0            0            -1       -1 | 1  right, between the slopes of a kink
    + at 0, 2.718 [0]            1             1            1  right
    + at 0, 2.718 [1]            1             1            1  right

    order       2 also checks the second derivatives
    directions  checks this many random lines, along which all inputs change, instead of each input:
                quick if there are hundreds of inputs
    tolerance   the relative difference up to which two gradients count as the same
    """
    if order not in (1, 2):
        raise ValueError(f"order is 1, or 2 for second derivatives too, and not {order!r}")
    if directions is not None and (type(directions) is not int or directions < 1):
        raise ValueError(f"directions is how many lines to check, 1 or more, not {directions!r}")
    if isinstance(f, Value) and inputs is None:
        gradients(f)  # if a chain rule fails, the error says which
        found = checked_operations(f, tolerance)
        return Report(found.values(), faults(found), "chain rule of")
    function = Following(f, inputs)
    report = first_order(function, directions, tolerance)
    if order == 1:
        return report
    if function.module:
        raise ValueError("order=2 needs numbers as inputs; it cannot change parameters of a module")
    checks, said = [*report], [*report.faults]
    for i, name in enumerate(function.names):
        partial = Following(lambda *xs, i=i: part(grad(f)(*xs), i), inputs)
        report = first_order(partial, directions, tolerance)
        checks += [x._replace(name=f"{name}, {x.name}") for x in report]
        said += [fault for fault in report.faults if fault not in said]
    return Report(checks, said)


def part(derivatives: Any, i: int) -> Any:
    """The derivative with respect to input i; a function of one input has only one."""
    return derivatives[i] if isinstance(derivatives, tuple) else derivatives


def first_order(function: Following, directions: int | None, tolerance: float) -> Report:
    """The report on the gradients of a function."""
    result, again = function(), function()
    if result is again and result.parents:
        raise ValueError("f returned what it had computed before; f must compute it anew each time")
    y, now = alone(result), alone(again)
    found, sizes = gradients(result), contributions(result)
    checks = []
    lines = function.lines() if directions is None else function.random_lines(directions)
    for line in lines:
        slope, size = line.slope(function.leaves, found), line.slope(function.leaves, sizes, abs)
        if y != now and (y == y or now == now):
            verdict = f"not checked: f is random, and gave {y:.6g} and then {now:.6g}"
            checks.append(Check(line.name, slope, None, None, verdict))
        else:
            judge = Slope(slope, size, tolerance)
            checks.append(check(line.name, judge, function.along(line), line.size))
    if not any(x.wrong for x in checks):
        return Report(checks)
    operations = checked_operations(result, tolerance)
    return Report(checks, faults(operations) or [elsewhere(operations)])


def contributions(root: Value) -> dict:
    """{node: the sum of the absolute values of all contributions to its gradient}."""
    found = {root: abs(one(root.data))}
    for node in reversed(topological_order(root)):
        for x, to in zip(node.parents, node.parents and node.chain_rule(found[node]), strict=True):
            to = like(abs(to), x.data)
            found[x] = found[x] + to if x in found else to
    return found


def elsewhere(operations: dict) -> str:
    """Where the fault is if no operation's chain rule was found to be wrong."""
    unknown = ", ".join(sorted({op for (op, _), x in operations.items() if not x.ok}))
    if unknown:
        return f"no chain rule was found to be wrong, but not all could be checked: {unknown}"
    return (
        "all chain rules are right; so f also computes past its graph, as x.data and math.sin(x) do"
    )
