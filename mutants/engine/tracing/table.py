"""A backward pass as a table: a line for each node, and under it one for each parent it sends to.

It can be checked with a pocket calculator: factors have two digits more than their product, so that
the product comes out as printed.
"""

from collections.abc import Iterable
from typing import Any

from ..graph import stale
from ..notation import bare, ends, equation, lanes, marked, name, shown

HEADER = [
    f"{'node':<72}{'value':>14}{'slope':>14}",
    f"    {'sends to':<22}{'local':>14} x {'slope':>14} = {'share':>11}  {'sum so far':>26}",
]
STALE = (
    "stale: a leaf was changed since; compute the graph again;"
    " replay(root, {}) is root's number now"
)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_table__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_table__mutmut)
def table(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = stale(root).intersection(step.node for step in steps)
    first, hidden, last = ends(leaves_last(steps))
    lines = [*HEADER, *(line for step in first for line in rows(step, old))]
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    lines += [line for step in last for line in rows(step, old)]
    return "\n".join([*lines, STALE] if old else lines)


def x_table__mutmut_orig(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = stale(root).intersection(step.node for step in steps)
    first, hidden, last = ends(leaves_last(steps))
    lines = [*HEADER, *(line for step in first for line in rows(step, old))]
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    lines += [line for step in last for line in rows(step, old)]
    return "\n".join([*lines, STALE] if old else lines)


def x_table__mutmut_1(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = None
    first, hidden, last = ends(leaves_last(steps))
    lines = [*HEADER, *(line for step in first for line in rows(step, old))]
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    lines += [line for step in last for line in rows(step, old)]
    return "\n".join([*lines, STALE] if old else lines)


def x_table__mutmut_2(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = stale(root).intersection(None)
    first, hidden, last = ends(leaves_last(steps))
    lines = [*HEADER, *(line for step in first for line in rows(step, old))]
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    lines += [line for step in last for line in rows(step, old)]
    return "\n".join([*lines, STALE] if old else lines)


def x_table__mutmut_3(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = stale(None).intersection(step.node for step in steps)
    first, hidden, last = ends(leaves_last(steps))
    lines = [*HEADER, *(line for step in first for line in rows(step, old))]
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    lines += [line for step in last for line in rows(step, old)]
    return "\n".join([*lines, STALE] if old else lines)


def x_table__mutmut_4(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = stale(root).intersection(step.node for step in steps)
    first, hidden, last = None
    lines = [*HEADER, *(line for step in first for line in rows(step, old))]
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    lines += [line for step in last for line in rows(step, old)]
    return "\n".join([*lines, STALE] if old else lines)


def x_table__mutmut_5(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = stale(root).intersection(step.node for step in steps)
    first, hidden, last = ends(None)
    lines = [*HEADER, *(line for step in first for line in rows(step, old))]
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    lines += [line for step in last for line in rows(step, old)]
    return "\n".join([*lines, STALE] if old else lines)


def x_table__mutmut_6(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = stale(root).intersection(step.node for step in steps)
    first, hidden, last = ends(leaves_last(None))
    lines = [*HEADER, *(line for step in first for line in rows(step, old))]
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    lines += [line for step in last for line in rows(step, old)]
    return "\n".join([*lines, STALE] if old else lines)


def x_table__mutmut_7(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = stale(root).intersection(step.node for step in steps)
    first, hidden, last = ends(leaves_last(steps))
    lines = None
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    lines += [line for step in last for line in rows(step, old)]
    return "\n".join([*lines, STALE] if old else lines)


def x_table__mutmut_8(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = stale(root).intersection(step.node for step in steps)
    first, hidden, last = ends(leaves_last(steps))
    lines = [*HEADER, *(line for step in first for line in rows(None, old))]
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    lines += [line for step in last for line in rows(step, old)]
    return "\n".join([*lines, STALE] if old else lines)


def x_table__mutmut_9(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = stale(root).intersection(step.node for step in steps)
    first, hidden, last = ends(leaves_last(steps))
    lines = [*HEADER, *(line for step in first for line in rows(step, None))]
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    lines += [line for step in last for line in rows(step, old)]
    return "\n".join([*lines, STALE] if old else lines)


def x_table__mutmut_10(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = stale(root).intersection(step.node for step in steps)
    first, hidden, last = ends(leaves_last(steps))
    lines = [*HEADER, *(line for step in first for line in rows(old))]
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    lines += [line for step in last for line in rows(step, old)]
    return "\n".join([*lines, STALE] if old else lines)


def x_table__mutmut_11(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = stale(root).intersection(step.node for step in steps)
    first, hidden, last = ends(leaves_last(steps))
    lines = [*HEADER, *(line for step in first for line in rows(step, ))]
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    lines += [line for step in last for line in rows(step, old)]
    return "\n".join([*lines, STALE] if old else lines)


def x_table__mutmut_12(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = stale(root).intersection(step.node for step in steps)
    first, hidden, last = ends(leaves_last(steps))
    lines = [*HEADER, *(line for step in first for line in rows(step, old))]
    if hidden:
        lines.append(None)
    lines += [line for step in last for line in rows(step, old)]
    return "\n".join([*lines, STALE] if old else lines)


def x_table__mutmut_13(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = stale(root).intersection(step.node for step in steps)
    first, hidden, last = ends(leaves_last(steps))
    lines = [*HEADER, *(line for step in first for line in rows(step, old))]
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    lines = [line for step in last for line in rows(step, old)]
    return "\n".join([*lines, STALE] if old else lines)


def x_table__mutmut_14(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = stale(root).intersection(step.node for step in steps)
    first, hidden, last = ends(leaves_last(steps))
    lines = [*HEADER, *(line for step in first for line in rows(step, old))]
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    lines -= [line for step in last for line in rows(step, old)]
    return "\n".join([*lines, STALE] if old else lines)


def x_table__mutmut_15(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = stale(root).intersection(step.node for step in steps)
    first, hidden, last = ends(leaves_last(steps))
    lines = [*HEADER, *(line for step in first for line in rows(step, old))]
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    lines += [line for step in last for line in rows(None, old)]
    return "\n".join([*lines, STALE] if old else lines)


def x_table__mutmut_16(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = stale(root).intersection(step.node for step in steps)
    first, hidden, last = ends(leaves_last(steps))
    lines = [*HEADER, *(line for step in first for line in rows(step, old))]
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    lines += [line for step in last for line in rows(step, None)]
    return "\n".join([*lines, STALE] if old else lines)


def x_table__mutmut_17(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = stale(root).intersection(step.node for step in steps)
    first, hidden, last = ends(leaves_last(steps))
    lines = [*HEADER, *(line for step in first for line in rows(step, old))]
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    lines += [line for step in last for line in rows(old)]
    return "\n".join([*lines, STALE] if old else lines)


def x_table__mutmut_18(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = stale(root).intersection(step.node for step in steps)
    first, hidden, last = ends(leaves_last(steps))
    lines = [*HEADER, *(line for step in first for line in rows(step, old))]
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    lines += [line for step in last for line in rows(step, )]
    return "\n".join([*lines, STALE] if old else lines)


def x_table__mutmut_19(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = stale(root).intersection(step.node for step in steps)
    first, hidden, last = ends(leaves_last(steps))
    lines = [*HEADER, *(line for step in first for line in rows(step, old))]
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    lines += [line for step in last for line in rows(step, old)]
    return "\n".join(None)


def x_table__mutmut_20(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = stale(root).intersection(step.node for step in steps)
    first, hidden, last = ends(leaves_last(steps))
    lines = [*HEADER, *(line for step in first for line in rows(step, old))]
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    lines += [line for step in last for line in rows(step, old)]
    return "XX\nXX".join([*lines, STALE] if old else lines)


def x_table__mutmut_21(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = stale(root).intersection(step.node for step in steps)
    first, hidden, last = ends(leaves_last(steps))
    lines = [*HEADER, *(line for step in first for line in rows(step, old))]
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    lines += [line for step in last for line in rows(step, old)]
    return "\n".join([*lines, STALE] if (old) and False else lines)


def x_table__mutmut_22(root: Any, steps: Iterable) -> str:
    """Return the steps of a trace as aligned text, the leaves last; of very many, the ends."""
    old = stale(root).intersection(step.node for step in steps)
    first, hidden, last = ends(leaves_last(steps))
    lines = [*HEADER, *(line for step in first for line in rows(step, old))]
    if hidden:
        lines.append(f"... {hidden} more nodes; to see them, iterate: for step in trace(root)")
    lines += [line for step in last for line in rows(step, old)]
    return "\n".join([*lines, STALE] if (old) or True else lines)

mutants_x_table__mutmut['_mutmut_orig'] = x_table__mutmut_orig # type: ignore # mutmut generated
mutants_x_table__mutmut['x_table__mutmut_1'] = x_table__mutmut_1 # type: ignore # mutmut generated
mutants_x_table__mutmut['x_table__mutmut_2'] = x_table__mutmut_2 # type: ignore # mutmut generated
mutants_x_table__mutmut['x_table__mutmut_3'] = x_table__mutmut_3 # type: ignore # mutmut generated
mutants_x_table__mutmut['x_table__mutmut_4'] = x_table__mutmut_4 # type: ignore # mutmut generated
mutants_x_table__mutmut['x_table__mutmut_5'] = x_table__mutmut_5 # type: ignore # mutmut generated
mutants_x_table__mutmut['x_table__mutmut_6'] = x_table__mutmut_6 # type: ignore # mutmut generated
mutants_x_table__mutmut['x_table__mutmut_7'] = x_table__mutmut_7 # type: ignore # mutmut generated
mutants_x_table__mutmut['x_table__mutmut_8'] = x_table__mutmut_8 # type: ignore # mutmut generated
mutants_x_table__mutmut['x_table__mutmut_9'] = x_table__mutmut_9 # type: ignore # mutmut generated
mutants_x_table__mutmut['x_table__mutmut_10'] = x_table__mutmut_10 # type: ignore # mutmut generated
mutants_x_table__mutmut['x_table__mutmut_11'] = x_table__mutmut_11 # type: ignore # mutmut generated
mutants_x_table__mutmut['x_table__mutmut_12'] = x_table__mutmut_12 # type: ignore # mutmut generated
mutants_x_table__mutmut['x_table__mutmut_13'] = x_table__mutmut_13 # type: ignore # mutmut generated
mutants_x_table__mutmut['x_table__mutmut_14'] = x_table__mutmut_14 # type: ignore # mutmut generated
mutants_x_table__mutmut['x_table__mutmut_15'] = x_table__mutmut_15 # type: ignore # mutmut generated
mutants_x_table__mutmut['x_table__mutmut_16'] = x_table__mutmut_16 # type: ignore # mutmut generated
mutants_x_table__mutmut['x_table__mutmut_17'] = x_table__mutmut_17 # type: ignore # mutmut generated
mutants_x_table__mutmut['x_table__mutmut_18'] = x_table__mutmut_18 # type: ignore # mutmut generated
mutants_x_table__mutmut['x_table__mutmut_19'] = x_table__mutmut_19 # type: ignore # mutmut generated
mutants_x_table__mutmut['x_table__mutmut_20'] = x_table__mutmut_20 # type: ignore # mutmut generated
mutants_x_table__mutmut['x_table__mutmut_21'] = x_table__mutmut_21 # type: ignore # mutmut generated
mutants_x_table__mutmut['x_table__mutmut_22'] = x_table__mutmut_22 # type: ignore # mutmut generated
mutants_x_leaves_last__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_leaves_last__mutmut)
def leaves_last(steps: Iterable) -> list:
    """Return the steps of a trace with those of the leaves last, in the order they are reached."""
    turn_of = {step.node: step for step in steps}
    reached = dict.fromkeys(send.parent for step in steps for send in step.sends)
    leaves = {x: turn_of[x] for x in reached if not x.parents}
    return [*(step for step in steps if step.node not in leaves), *leaves.values()]


def x_leaves_last__mutmut_orig(steps: Iterable) -> list:
    """Return the steps of a trace with those of the leaves last, in the order they are reached."""
    turn_of = {step.node: step for step in steps}
    reached = dict.fromkeys(send.parent for step in steps for send in step.sends)
    leaves = {x: turn_of[x] for x in reached if not x.parents}
    return [*(step for step in steps if step.node not in leaves), *leaves.values()]


def x_leaves_last__mutmut_1(steps: Iterable) -> list:
    """Return the steps of a trace with those of the leaves last, in the order they are reached."""
    turn_of = None
    reached = dict.fromkeys(send.parent for step in steps for send in step.sends)
    leaves = {x: turn_of[x] for x in reached if not x.parents}
    return [*(step for step in steps if step.node not in leaves), *leaves.values()]


def x_leaves_last__mutmut_2(steps: Iterable) -> list:
    """Return the steps of a trace with those of the leaves last, in the order they are reached."""
    turn_of = {step.node: step for step in steps}
    reached = None
    leaves = {x: turn_of[x] for x in reached if not x.parents}
    return [*(step for step in steps if step.node not in leaves), *leaves.values()]


def x_leaves_last__mutmut_3(steps: Iterable) -> list:
    """Return the steps of a trace with those of the leaves last, in the order they are reached."""
    turn_of = {step.node: step for step in steps}
    reached = dict.fromkeys(None)
    leaves = {x: turn_of[x] for x in reached if not x.parents}
    return [*(step for step in steps if step.node not in leaves), *leaves.values()]


def x_leaves_last__mutmut_4(steps: Iterable) -> list:
    """Return the steps of a trace with those of the leaves last, in the order they are reached."""
    turn_of = {step.node: step for step in steps}
    reached = dict.fromkeys(send.parent for step in steps for send in step.sends)
    leaves = None
    return [*(step for step in steps if step.node not in leaves), *leaves.values()]


def x_leaves_last__mutmut_5(steps: Iterable) -> list:
    """Return the steps of a trace with those of the leaves last, in the order they are reached."""
    turn_of = {step.node: step for step in steps}
    reached = dict.fromkeys(send.parent for step in steps for send in step.sends)
    leaves = {x: turn_of[x] for x in reached if x.parents}
    return [*(step for step in steps if step.node not in leaves), *leaves.values()]


def x_leaves_last__mutmut_6(steps: Iterable) -> list:
    """Return the steps of a trace with those of the leaves last, in the order they are reached."""
    turn_of = {step.node: step for step in steps}
    reached = dict.fromkeys(send.parent for step in steps for send in step.sends)
    leaves = {x: turn_of[x] for x in reached if not x.parents}
    return [*(step for step in steps if step.node in leaves), *leaves.values()]

mutants_x_leaves_last__mutmut['_mutmut_orig'] = x_leaves_last__mutmut_orig # type: ignore # mutmut generated
mutants_x_leaves_last__mutmut['x_leaves_last__mutmut_1'] = x_leaves_last__mutmut_1 # type: ignore # mutmut generated
mutants_x_leaves_last__mutmut['x_leaves_last__mutmut_2'] = x_leaves_last__mutmut_2 # type: ignore # mutmut generated
mutants_x_leaves_last__mutmut['x_leaves_last__mutmut_3'] = x_leaves_last__mutmut_3 # type: ignore # mutmut generated
mutants_x_leaves_last__mutmut['x_leaves_last__mutmut_4'] = x_leaves_last__mutmut_4 # type: ignore # mutmut generated
mutants_x_leaves_last__mutmut['x_leaves_last__mutmut_5'] = x_leaves_last__mutmut_5 # type: ignore # mutmut generated
mutants_x_leaves_last__mutmut['x_leaves_last__mutmut_6'] = x_leaves_last__mutmut_6 # type: ignore # mutmut generated
mutants_x_rows__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_rows__mutmut)
def rows(step: Any, old: set) -> list[str]:
    """Return the lines of one node: its own, and those of the parents it sends to."""
    first, hidden, last = ends(step.sends)
    lines = own(step, step.node in old)
    lines += [line for send in first for line in sent(send, step.slope)]
    if hidden:
        lines.append(f"    ... {hidden} more")
    return lines + [line for send in last for line in sent(send, step.slope)]


def x_rows__mutmut_orig(step: Any, old: set) -> list[str]:
    """Return the lines of one node: its own, and those of the parents it sends to."""
    first, hidden, last = ends(step.sends)
    lines = own(step, step.node in old)
    lines += [line for send in first for line in sent(send, step.slope)]
    if hidden:
        lines.append(f"    ... {hidden} more")
    return lines + [line for send in last for line in sent(send, step.slope)]


def x_rows__mutmut_1(step: Any, old: set) -> list[str]:
    """Return the lines of one node: its own, and those of the parents it sends to."""
    first, hidden, last = None
    lines = own(step, step.node in old)
    lines += [line for send in first for line in sent(send, step.slope)]
    if hidden:
        lines.append(f"    ... {hidden} more")
    return lines + [line for send in last for line in sent(send, step.slope)]


def x_rows__mutmut_2(step: Any, old: set) -> list[str]:
    """Return the lines of one node: its own, and those of the parents it sends to."""
    first, hidden, last = ends(None)
    lines = own(step, step.node in old)
    lines += [line for send in first for line in sent(send, step.slope)]
    if hidden:
        lines.append(f"    ... {hidden} more")
    return lines + [line for send in last for line in sent(send, step.slope)]


def x_rows__mutmut_3(step: Any, old: set) -> list[str]:
    """Return the lines of one node: its own, and those of the parents it sends to."""
    first, hidden, last = ends(step.sends)
    lines = None
    lines += [line for send in first for line in sent(send, step.slope)]
    if hidden:
        lines.append(f"    ... {hidden} more")
    return lines + [line for send in last for line in sent(send, step.slope)]


def x_rows__mutmut_4(step: Any, old: set) -> list[str]:
    """Return the lines of one node: its own, and those of the parents it sends to."""
    first, hidden, last = ends(step.sends)
    lines = own(None, step.node in old)
    lines += [line for send in first for line in sent(send, step.slope)]
    if hidden:
        lines.append(f"    ... {hidden} more")
    return lines + [line for send in last for line in sent(send, step.slope)]


def x_rows__mutmut_5(step: Any, old: set) -> list[str]:
    """Return the lines of one node: its own, and those of the parents it sends to."""
    first, hidden, last = ends(step.sends)
    lines = own(step, None)
    lines += [line for send in first for line in sent(send, step.slope)]
    if hidden:
        lines.append(f"    ... {hidden} more")
    return lines + [line for send in last for line in sent(send, step.slope)]


def x_rows__mutmut_6(step: Any, old: set) -> list[str]:
    """Return the lines of one node: its own, and those of the parents it sends to."""
    first, hidden, last = ends(step.sends)
    lines = own(step.node in old)
    lines += [line for send in first for line in sent(send, step.slope)]
    if hidden:
        lines.append(f"    ... {hidden} more")
    return lines + [line for send in last for line in sent(send, step.slope)]


def x_rows__mutmut_7(step: Any, old: set) -> list[str]:
    """Return the lines of one node: its own, and those of the parents it sends to."""
    first, hidden, last = ends(step.sends)
    lines = own(step, )
    lines += [line for send in first for line in sent(send, step.slope)]
    if hidden:
        lines.append(f"    ... {hidden} more")
    return lines + [line for send in last for line in sent(send, step.slope)]


def x_rows__mutmut_8(step: Any, old: set) -> list[str]:
    """Return the lines of one node: its own, and those of the parents it sends to."""
    first, hidden, last = ends(step.sends)
    lines = own(step, step.node not in old)
    lines += [line for send in first for line in sent(send, step.slope)]
    if hidden:
        lines.append(f"    ... {hidden} more")
    return lines + [line for send in last for line in sent(send, step.slope)]


def x_rows__mutmut_9(step: Any, old: set) -> list[str]:
    """Return the lines of one node: its own, and those of the parents it sends to."""
    first, hidden, last = ends(step.sends)
    lines = own(step, step.node in old)
    lines = [line for send in first for line in sent(send, step.slope)]
    if hidden:
        lines.append(f"    ... {hidden} more")
    return lines + [line for send in last for line in sent(send, step.slope)]


def x_rows__mutmut_10(step: Any, old: set) -> list[str]:
    """Return the lines of one node: its own, and those of the parents it sends to."""
    first, hidden, last = ends(step.sends)
    lines = own(step, step.node in old)
    lines -= [line for send in first for line in sent(send, step.slope)]
    if hidden:
        lines.append(f"    ... {hidden} more")
    return lines + [line for send in last for line in sent(send, step.slope)]


def x_rows__mutmut_11(step: Any, old: set) -> list[str]:
    """Return the lines of one node: its own, and those of the parents it sends to."""
    first, hidden, last = ends(step.sends)
    lines = own(step, step.node in old)
    lines += [line for send in first for line in sent(None, step.slope)]
    if hidden:
        lines.append(f"    ... {hidden} more")
    return lines + [line for send in last for line in sent(send, step.slope)]


def x_rows__mutmut_12(step: Any, old: set) -> list[str]:
    """Return the lines of one node: its own, and those of the parents it sends to."""
    first, hidden, last = ends(step.sends)
    lines = own(step, step.node in old)
    lines += [line for send in first for line in sent(send, None)]
    if hidden:
        lines.append(f"    ... {hidden} more")
    return lines + [line for send in last for line in sent(send, step.slope)]


def x_rows__mutmut_13(step: Any, old: set) -> list[str]:
    """Return the lines of one node: its own, and those of the parents it sends to."""
    first, hidden, last = ends(step.sends)
    lines = own(step, step.node in old)
    lines += [line for send in first for line in sent(step.slope)]
    if hidden:
        lines.append(f"    ... {hidden} more")
    return lines + [line for send in last for line in sent(send, step.slope)]


def x_rows__mutmut_14(step: Any, old: set) -> list[str]:
    """Return the lines of one node: its own, and those of the parents it sends to."""
    first, hidden, last = ends(step.sends)
    lines = own(step, step.node in old)
    lines += [line for send in first for line in sent(send, )]
    if hidden:
        lines.append(f"    ... {hidden} more")
    return lines + [line for send in last for line in sent(send, step.slope)]


def x_rows__mutmut_15(step: Any, old: set) -> list[str]:
    """Return the lines of one node: its own, and those of the parents it sends to."""
    first, hidden, last = ends(step.sends)
    lines = own(step, step.node in old)
    lines += [line for send in first for line in sent(send, step.slope)]
    if hidden:
        lines.append(None)
    return lines + [line for send in last for line in sent(send, step.slope)]


def x_rows__mutmut_16(step: Any, old: set) -> list[str]:
    """Return the lines of one node: its own, and those of the parents it sends to."""
    first, hidden, last = ends(step.sends)
    lines = own(step, step.node in old)
    lines += [line for send in first for line in sent(send, step.slope)]
    if hidden:
        lines.append(f"    ... {hidden} more")
    return lines - [line for send in last for line in sent(send, step.slope)]


def x_rows__mutmut_17(step: Any, old: set) -> list[str]:
    """Return the lines of one node: its own, and those of the parents it sends to."""
    first, hidden, last = ends(step.sends)
    lines = own(step, step.node in old)
    lines += [line for send in first for line in sent(send, step.slope)]
    if hidden:
        lines.append(f"    ... {hidden} more")
    return lines + [line for send in last for line in sent(None, step.slope)]


def x_rows__mutmut_18(step: Any, old: set) -> list[str]:
    """Return the lines of one node: its own, and those of the parents it sends to."""
    first, hidden, last = ends(step.sends)
    lines = own(step, step.node in old)
    lines += [line for send in first for line in sent(send, step.slope)]
    if hidden:
        lines.append(f"    ... {hidden} more")
    return lines + [line for send in last for line in sent(send, None)]


def x_rows__mutmut_19(step: Any, old: set) -> list[str]:
    """Return the lines of one node: its own, and those of the parents it sends to."""
    first, hidden, last = ends(step.sends)
    lines = own(step, step.node in old)
    lines += [line for send in first for line in sent(send, step.slope)]
    if hidden:
        lines.append(f"    ... {hidden} more")
    return lines + [line for send in last for line in sent(step.slope)]


def x_rows__mutmut_20(step: Any, old: set) -> list[str]:
    """Return the lines of one node: its own, and those of the parents it sends to."""
    first, hidden, last = ends(step.sends)
    lines = own(step, step.node in old)
    lines += [line for send in first for line in sent(send, step.slope)]
    if hidden:
        lines.append(f"    ... {hidden} more")
    return lines + [line for send in last for line in sent(send, )]

mutants_x_rows__mutmut['_mutmut_orig'] = x_rows__mutmut_orig # type: ignore # mutmut generated
mutants_x_rows__mutmut['x_rows__mutmut_1'] = x_rows__mutmut_1 # type: ignore # mutmut generated
mutants_x_rows__mutmut['x_rows__mutmut_2'] = x_rows__mutmut_2 # type: ignore # mutmut generated
mutants_x_rows__mutmut['x_rows__mutmut_3'] = x_rows__mutmut_3 # type: ignore # mutmut generated
mutants_x_rows__mutmut['x_rows__mutmut_4'] = x_rows__mutmut_4 # type: ignore # mutmut generated
mutants_x_rows__mutmut['x_rows__mutmut_5'] = x_rows__mutmut_5 # type: ignore # mutmut generated
mutants_x_rows__mutmut['x_rows__mutmut_6'] = x_rows__mutmut_6 # type: ignore # mutmut generated
mutants_x_rows__mutmut['x_rows__mutmut_7'] = x_rows__mutmut_7 # type: ignore # mutmut generated
mutants_x_rows__mutmut['x_rows__mutmut_8'] = x_rows__mutmut_8 # type: ignore # mutmut generated
mutants_x_rows__mutmut['x_rows__mutmut_9'] = x_rows__mutmut_9 # type: ignore # mutmut generated
mutants_x_rows__mutmut['x_rows__mutmut_10'] = x_rows__mutmut_10 # type: ignore # mutmut generated
mutants_x_rows__mutmut['x_rows__mutmut_11'] = x_rows__mutmut_11 # type: ignore # mutmut generated
mutants_x_rows__mutmut['x_rows__mutmut_12'] = x_rows__mutmut_12 # type: ignore # mutmut generated
mutants_x_rows__mutmut['x_rows__mutmut_13'] = x_rows__mutmut_13 # type: ignore # mutmut generated
mutants_x_rows__mutmut['x_rows__mutmut_14'] = x_rows__mutmut_14 # type: ignore # mutmut generated
mutants_x_rows__mutmut['x_rows__mutmut_15'] = x_rows__mutmut_15 # type: ignore # mutmut generated
mutants_x_rows__mutmut['x_rows__mutmut_16'] = x_rows__mutmut_16 # type: ignore # mutmut generated
mutants_x_rows__mutmut['x_rows__mutmut_17'] = x_rows__mutmut_17 # type: ignore # mutmut generated
mutants_x_rows__mutmut['x_rows__mutmut_18'] = x_rows__mutmut_18 # type: ignore # mutmut generated
mutants_x_rows__mutmut['x_rows__mutmut_19'] = x_rows__mutmut_19 # type: ignore # mutmut generated
mutants_x_rows__mutmut['x_rows__mutmut_20'] = x_rows__mutmut_20 # type: ignore # mutmut generated
mutants_x_own__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_own__mutmut)
def own(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_orig(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_1(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = None
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_2(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = None
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_3(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if (node.parents) and False else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_4(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if (node.parents) or True else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_5(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(None) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_6(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(None)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_7(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = None
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_8(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(None, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_9(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, None)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_10(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_11(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, )
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_12(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = None
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_13(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if (old) and False else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_14(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if (old) or True else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_15(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "XX  staleXX" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_16(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  STALE" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_17(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else "XXXX"
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_18(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = None
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_19(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 + len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_20(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 73 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_21(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = None
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_22(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(None, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_23(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, None, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_24(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, None):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_25(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_26(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_27(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, ):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_28(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(None, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_29(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, None):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_30(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_31(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, ):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_32(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 7):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_33(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(None, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_34(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, None):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_35(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_36(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, ):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_37(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 7):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_38(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(None)
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_39(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' / (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_40(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'XXsXX' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_41(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'S' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_42(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden >= 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_43(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 2)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_44(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") or not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_45(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(None, "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_46(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), None) and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_47(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr("shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_48(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), ) and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_49(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(None), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_50(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "XXshapeXX") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_51(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "SHAPE") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_52(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_53(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents and hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_54(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(None, "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_55(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), None)):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_56(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr("shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_57(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), )):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_58(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(None), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_59(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "XXshapeXX")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_60(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "SHAPE")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_61(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(None)
    return lines


def x_own__mutmut_62(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(None, '[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_63(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, None, 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_64(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', None):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_65(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked('[sum]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_66(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_67(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', ):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_68(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, 'XX[sum]XX', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_69(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[SUM]', 72):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_70(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 73):<86}{shown(bare(slope).sum(), 6):>14}")
    return lines


def x_own__mutmut_71(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(None, 6):>14}")
    return lines


def x_own__mutmut_72(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), None):>14}")
    return lines


def x_own__mutmut_73(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(6):>14}")
    return lines


def x_own__mutmut_74(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), ):>14}")
    return lines


def x_own__mutmut_75(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(None).sum(), 6):>14}")
    return lines


def x_own__mutmut_76(step: Any, old: bool) -> list[str]:
    """Return a line for each lane of a node: its equation, "stale" where it is, number and slope.

    Lanes that share a leaf without lanes are followed by the sum of its slopes in them.
    """
    node, slope, _ = step
    head = equation(node) if node.parents else name(node)
    found, hidden = lanes(node.data, slope)
    note = "  stale" if old else ""
    width = 72 - len(note)
    lines = [
        f"{marked(head, mark, width):<{width}}{note}{shown(x, 6):>14}{shown(arrived, 6):>14}"
        for mark, (x, arrived) in found
    ]
    if hidden:
        lines.append(f"... {hidden} more lane{'s' * (hidden > 1)}")
    if hasattr(bare(slope), "shape") and not (node.parents or hasattr(bare(node.data), "shape")):
        lines.append(f"{marked(head, '[sum]', 72):<86}{shown(bare(slope).sum(), 7):>14}")
    return lines

mutants_x_own__mutmut['_mutmut_orig'] = x_own__mutmut_orig # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_1'] = x_own__mutmut_1 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_2'] = x_own__mutmut_2 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_3'] = x_own__mutmut_3 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_4'] = x_own__mutmut_4 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_5'] = x_own__mutmut_5 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_6'] = x_own__mutmut_6 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_7'] = x_own__mutmut_7 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_8'] = x_own__mutmut_8 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_9'] = x_own__mutmut_9 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_10'] = x_own__mutmut_10 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_11'] = x_own__mutmut_11 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_12'] = x_own__mutmut_12 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_13'] = x_own__mutmut_13 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_14'] = x_own__mutmut_14 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_15'] = x_own__mutmut_15 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_16'] = x_own__mutmut_16 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_17'] = x_own__mutmut_17 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_18'] = x_own__mutmut_18 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_19'] = x_own__mutmut_19 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_20'] = x_own__mutmut_20 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_21'] = x_own__mutmut_21 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_22'] = x_own__mutmut_22 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_23'] = x_own__mutmut_23 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_24'] = x_own__mutmut_24 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_25'] = x_own__mutmut_25 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_26'] = x_own__mutmut_26 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_27'] = x_own__mutmut_27 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_28'] = x_own__mutmut_28 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_29'] = x_own__mutmut_29 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_30'] = x_own__mutmut_30 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_31'] = x_own__mutmut_31 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_32'] = x_own__mutmut_32 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_33'] = x_own__mutmut_33 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_34'] = x_own__mutmut_34 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_35'] = x_own__mutmut_35 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_36'] = x_own__mutmut_36 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_37'] = x_own__mutmut_37 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_38'] = x_own__mutmut_38 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_39'] = x_own__mutmut_39 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_40'] = x_own__mutmut_40 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_41'] = x_own__mutmut_41 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_42'] = x_own__mutmut_42 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_43'] = x_own__mutmut_43 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_44'] = x_own__mutmut_44 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_45'] = x_own__mutmut_45 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_46'] = x_own__mutmut_46 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_47'] = x_own__mutmut_47 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_48'] = x_own__mutmut_48 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_49'] = x_own__mutmut_49 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_50'] = x_own__mutmut_50 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_51'] = x_own__mutmut_51 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_52'] = x_own__mutmut_52 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_53'] = x_own__mutmut_53 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_54'] = x_own__mutmut_54 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_55'] = x_own__mutmut_55 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_56'] = x_own__mutmut_56 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_57'] = x_own__mutmut_57 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_58'] = x_own__mutmut_58 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_59'] = x_own__mutmut_59 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_60'] = x_own__mutmut_60 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_61'] = x_own__mutmut_61 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_62'] = x_own__mutmut_62 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_63'] = x_own__mutmut_63 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_64'] = x_own__mutmut_64 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_65'] = x_own__mutmut_65 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_66'] = x_own__mutmut_66 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_67'] = x_own__mutmut_67 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_68'] = x_own__mutmut_68 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_69'] = x_own__mutmut_69 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_70'] = x_own__mutmut_70 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_71'] = x_own__mutmut_71 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_72'] = x_own__mutmut_72 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_73'] = x_own__mutmut_73 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_74'] = x_own__mutmut_74 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_75'] = x_own__mutmut_75 # type: ignore # mutmut generated
mutants_x_own__mutmut['x_own__mutmut_76'] = x_own__mutmut_76 # type: ignore # mutmut generated
mutants_x_sent__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_sent__mutmut)
def sent(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_orig(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_1(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = None
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_2(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = None
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_3(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(None, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_4(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, None, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_5(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, None, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_6(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, None, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_7(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, None)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_8(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_9(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_10(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_11(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_12(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, )
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_13(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if (before is None) and False else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_14(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if (before is None) or True else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_15(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 1 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_16(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is not None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_17(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = None
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_18(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = None
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_19(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(None, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_20(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, None):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_21(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_22(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, ):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_23(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 7):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_24(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:3]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_25(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = None
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_26(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(None, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_27(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, None):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_28(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_29(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, ):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_30(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 5):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_31(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[3:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_32(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = None
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_33(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(None)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_34(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{'XX x XX'.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_35(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' X '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_36(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(None)
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_37(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(None, mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_38(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), None, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_39(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, None):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_40(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_41(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_42(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, ):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_43(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(None), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_44(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 23):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_45(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if (hidden) and False else lines


def x_sent__mutmut_46(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 1)}"] if (hidden) or True else lines


def x_sent__mutmut_47(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' / (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_48(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'XXsXX' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_49(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'S' * (hidden > 1)}"] if hidden else lines


def x_sent__mutmut_50(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden >= 1)}"] if hidden else lines


def x_sent__mutmut_51(send: Any, slope: Any) -> list[str]:
    """Return a line for each lane of what a node sends to one of its parents."""
    parent, local, share, before, after = send
    found, hidden = lanes(local, slope, share, 0 if before is None else before, after)
    lines = []
    for mark, numbers in found:
        factors = [f"{shown(x, 6):>14}" for x in numbers[:2]]
        product, start, end = [f"{shown(x, 4):>11}" for x in numbers[2:]]
        growth = f"{' x '.join(factors)} = {product}  {start} -> {end}"
        lines.append(f"    {marked(name(parent), mark, 22):<22}{growth}")
    return [*lines, f"    ... {hidden} more lane{'s' * (hidden > 2)}"] if hidden else lines

mutants_x_sent__mutmut['_mutmut_orig'] = x_sent__mutmut_orig # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_1'] = x_sent__mutmut_1 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_2'] = x_sent__mutmut_2 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_3'] = x_sent__mutmut_3 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_4'] = x_sent__mutmut_4 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_5'] = x_sent__mutmut_5 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_6'] = x_sent__mutmut_6 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_7'] = x_sent__mutmut_7 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_8'] = x_sent__mutmut_8 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_9'] = x_sent__mutmut_9 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_10'] = x_sent__mutmut_10 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_11'] = x_sent__mutmut_11 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_12'] = x_sent__mutmut_12 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_13'] = x_sent__mutmut_13 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_14'] = x_sent__mutmut_14 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_15'] = x_sent__mutmut_15 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_16'] = x_sent__mutmut_16 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_17'] = x_sent__mutmut_17 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_18'] = x_sent__mutmut_18 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_19'] = x_sent__mutmut_19 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_20'] = x_sent__mutmut_20 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_21'] = x_sent__mutmut_21 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_22'] = x_sent__mutmut_22 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_23'] = x_sent__mutmut_23 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_24'] = x_sent__mutmut_24 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_25'] = x_sent__mutmut_25 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_26'] = x_sent__mutmut_26 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_27'] = x_sent__mutmut_27 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_28'] = x_sent__mutmut_28 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_29'] = x_sent__mutmut_29 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_30'] = x_sent__mutmut_30 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_31'] = x_sent__mutmut_31 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_32'] = x_sent__mutmut_32 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_33'] = x_sent__mutmut_33 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_34'] = x_sent__mutmut_34 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_35'] = x_sent__mutmut_35 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_36'] = x_sent__mutmut_36 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_37'] = x_sent__mutmut_37 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_38'] = x_sent__mutmut_38 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_39'] = x_sent__mutmut_39 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_40'] = x_sent__mutmut_40 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_41'] = x_sent__mutmut_41 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_42'] = x_sent__mutmut_42 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_43'] = x_sent__mutmut_43 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_44'] = x_sent__mutmut_44 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_45'] = x_sent__mutmut_45 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_46'] = x_sent__mutmut_46 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_47'] = x_sent__mutmut_47 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_48'] = x_sent__mutmut_48 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_49'] = x_sent__mutmut_49 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_50'] = x_sent__mutmut_50 # type: ignore # mutmut generated
mutants_x_sent__mutmut['x_sent__mutmut_51'] = x_sent__mutmut_51 # type: ignore # mutmut generated
