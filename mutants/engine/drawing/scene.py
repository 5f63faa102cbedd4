"""What a picture shows: a whole computation, or one step of its backward pass."""

from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

from .. import elementary
from ..grouping import FEW, Box, Rest, collapsed
from ..notation import LANES, lane, lanes_of, name, shown
from ..tracing import Step, passed, steps
from ..value import Value


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Arrow(NamedTuple):
    """One use of a number: the parent, the node computed from it, and what it gets back."""

    parent: Value
    node: Value
    local: Any  # the derivative of the node in the parent
    share: Any  # local times the node's slope; None before a backward pass
mutants_xǁSceneǁrows__mutmut: MutantDict = {}  # type: ignore


class Scene(NamedTuple):
    """What is to be seen."""

    root: Value
    boxes: list[Box]
    arrows: list[Arrow]
    slopes: dict  # of the nodes that have one
    uses: Counter  # how often a node is used in the whole graph
    rests: Sequence[Rest] = ()  # what was left out
    focus: Value | None = None  # the node whose turn it is in the backward pass
    growing: frozenset = frozenset()  # nodes whose slope lacks a share as yet
    title: Sequence[str] = ()  # what is said of it

    @_mutmut_mutated(mutants_xǁSceneǁrows__mutmut)
    def rows(self) -> set[Value]:
        """Return the parameters that stand as a row in the only box that uses them."""
        uses = Counter(arrow.parent for arrow in self.arrows)
        once = {x for x, count in uses.items() if x.op == "parameter" and count == 1}
        return once - {self.focus}

    def xǁSceneǁrows__mutmut_orig(self) -> set[Value]:
        """Return the parameters that stand as a row in the only box that uses them."""
        uses = Counter(arrow.parent for arrow in self.arrows)
        once = {x for x, count in uses.items() if x.op == "parameter" and count == 1}
        return once - {self.focus}

    def xǁSceneǁrows__mutmut_1(self) -> set[Value]:
        """Return the parameters that stand as a row in the only box that uses them."""
        uses = None
        once = {x for x, count in uses.items() if x.op == "parameter" and count == 1}
        return once - {self.focus}

    def xǁSceneǁrows__mutmut_2(self) -> set[Value]:
        """Return the parameters that stand as a row in the only box that uses them."""
        uses = Counter(None)
        once = {x for x, count in uses.items() if x.op == "parameter" and count == 1}
        return once - {self.focus}

    def xǁSceneǁrows__mutmut_3(self) -> set[Value]:
        """Return the parameters that stand as a row in the only box that uses them."""
        uses = Counter(arrow.parent for arrow in self.arrows)
        once = None
        return once - {self.focus}

    def xǁSceneǁrows__mutmut_4(self) -> set[Value]:
        """Return the parameters that stand as a row in the only box that uses them."""
        uses = Counter(arrow.parent for arrow in self.arrows)
        once = {x for x, count in uses.items() if x.op == "parameter" or count == 1}
        return once - {self.focus}

    def xǁSceneǁrows__mutmut_5(self) -> set[Value]:
        """Return the parameters that stand as a row in the only box that uses them."""
        uses = Counter(arrow.parent for arrow in self.arrows)
        once = {x for x, count in uses.items() if x.op != "parameter" and count == 1}
        return once - {self.focus}

    def xǁSceneǁrows__mutmut_6(self) -> set[Value]:
        """Return the parameters that stand as a row in the only box that uses them."""
        uses = Counter(arrow.parent for arrow in self.arrows)
        once = {x for x, count in uses.items() if x.op == "XXparameterXX" and count == 1}
        return once - {self.focus}

    def xǁSceneǁrows__mutmut_7(self) -> set[Value]:
        """Return the parameters that stand as a row in the only box that uses them."""
        uses = Counter(arrow.parent for arrow in self.arrows)
        once = {x for x, count in uses.items() if x.op == "PARAMETER" and count == 1}
        return once - {self.focus}

    def xǁSceneǁrows__mutmut_8(self) -> set[Value]:
        """Return the parameters that stand as a row in the only box that uses them."""
        uses = Counter(arrow.parent for arrow in self.arrows)
        once = {x for x, count in uses.items() if x.op == "parameter" and count != 1}
        return once - {self.focus}

    def xǁSceneǁrows__mutmut_9(self) -> set[Value]:
        """Return the parameters that stand as a row in the only box that uses them."""
        uses = Counter(arrow.parent for arrow in self.arrows)
        once = {x for x, count in uses.items() if x.op == "parameter" and count == 2}
        return once - {self.focus}

    def xǁSceneǁrows__mutmut_10(self) -> set[Value]:
        """Return the parameters that stand as a row in the only box that uses them."""
        uses = Counter(arrow.parent for arrow in self.arrows)
        once = {x for x, count in uses.items() if x.op == "parameter" and count == 1}
        return once + {self.focus}

mutants_xǁSceneǁrows__mutmut['_mutmut_orig'] = Scene.xǁSceneǁrows__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSceneǁrows__mutmut['xǁSceneǁrows__mutmut_1'] = Scene.xǁSceneǁrows__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSceneǁrows__mutmut['xǁSceneǁrows__mutmut_2'] = Scene.xǁSceneǁrows__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSceneǁrows__mutmut['xǁSceneǁrows__mutmut_3'] = Scene.xǁSceneǁrows__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSceneǁrows__mutmut['xǁSceneǁrows__mutmut_4'] = Scene.xǁSceneǁrows__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSceneǁrows__mutmut['xǁSceneǁrows__mutmut_5'] = Scene.xǁSceneǁrows__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSceneǁrows__mutmut['xǁSceneǁrows__mutmut_6'] = Scene.xǁSceneǁrows__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSceneǁrows__mutmut['xǁSceneǁrows__mutmut_7'] = Scene.xǁSceneǁrows__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSceneǁrows__mutmut['xǁSceneǁrows__mutmut_8'] = Scene.xǁSceneǁrows__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSceneǁrows__mutmut['xǁSceneǁrows__mutmut_9'] = Scene.xǁSceneǁrows__mutmut_9 # type: ignore # mutmut generated
mutants_xǁSceneǁrows__mutmut['xǁSceneǁrows__mutmut_10'] = Scene.xǁSceneǁrows__mutmut_10 # type: ignore # mutmut generated
mutants_x_whole__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_whole__mutmut)
def whole(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[0].node, kept, arrows, slopes, uses(parts), rests)


def x_whole__mutmut_orig(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[0].node, kept, arrows, slopes, uses(parts), rests)


def x_whole__mutmut_1(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = None
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[0].node, kept, arrows, slopes, uses(parts), rests)


def x_whole__mutmut_2(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(None, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[0].node, kept, arrows, slopes, uses(parts), rests)


def x_whole__mutmut_3(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, None)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[0].node, kept, arrows, slopes, uses(parts), rests)


def x_whole__mutmut_4(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[0].node, kept, arrows, slopes, uses(parts), rests)


def x_whole__mutmut_5(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, )
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[0].node, kept, arrows, slopes, uses(parts), rests)


def x_whole__mutmut_6(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = None
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[0].node, kept, arrows, slopes, uses(parts), rests)


def x_whole__mutmut_7(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = None
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[0].node, kept, arrows, slopes, uses(parts), rests)


def x_whole__mutmut_8(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(None, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[0].node, kept, arrows, slopes, uses(parts), rests)


def x_whole__mutmut_9(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, None)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[0].node, kept, arrows, slopes, uses(parts), rests)


def x_whole__mutmut_10(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[0].node, kept, arrows, slopes, uses(parts), rests)


def x_whole__mutmut_11(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, )]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[0].node, kept, arrows, slopes, uses(parts), rests)


def x_whole__mutmut_12(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = None
    return Scene(parts[0].node, kept, arrows, slopes, uses(parts), rests)


def x_whole__mutmut_13(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent not in slopes]
    return Scene(parts[0].node, kept, arrows, slopes, uses(parts), rests)


def x_whole__mutmut_14(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(None, kept, arrows, slopes, uses(parts), rests)


def x_whole__mutmut_15(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[0].node, None, arrows, slopes, uses(parts), rests)


def x_whole__mutmut_16(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[0].node, kept, None, slopes, uses(parts), rests)


def x_whole__mutmut_17(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[0].node, kept, arrows, None, uses(parts), rests)


def x_whole__mutmut_18(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[0].node, kept, arrows, slopes, None, rests)


def x_whole__mutmut_19(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[0].node, kept, arrows, slopes, uses(parts), None)


def x_whole__mutmut_20(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(kept, arrows, slopes, uses(parts), rests)


def x_whole__mutmut_21(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[0].node, arrows, slopes, uses(parts), rests)


def x_whole__mutmut_22(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[0].node, kept, slopes, uses(parts), rests)


def x_whole__mutmut_23(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[0].node, kept, arrows, uses(parts), rests)


def x_whole__mutmut_24(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[0].node, kept, arrows, slopes, rests)


def x_whole__mutmut_25(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[0].node, kept, arrows, slopes, uses(parts), )


def x_whole__mutmut_26(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[1].node, kept, arrows, slopes, uses(parts), rests)


def x_whole__mutmut_27(parts: list[Box], most: int) -> Scene:
    """Return the scene of a whole computation, with the gradients of its last backward pass."""
    kept, rests = collapsed(parts, most)
    slopes = {part.node: part.node.grad for part in kept}
    arrows = [arrow for part in kept for arrow in arrows_into(part, slopes)]
    arrows = [arrow for arrow in arrows if arrow.parent in slopes]
    return Scene(parts[0].node, kept, arrows, slopes, uses(None), rests)

mutants_x_whole__mutmut['_mutmut_orig'] = x_whole__mutmut_orig # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_1'] = x_whole__mutmut_1 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_2'] = x_whole__mutmut_2 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_3'] = x_whole__mutmut_3 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_4'] = x_whole__mutmut_4 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_5'] = x_whole__mutmut_5 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_6'] = x_whole__mutmut_6 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_7'] = x_whole__mutmut_7 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_8'] = x_whole__mutmut_8 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_9'] = x_whole__mutmut_9 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_10'] = x_whole__mutmut_10 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_11'] = x_whole__mutmut_11 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_12'] = x_whole__mutmut_12 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_13'] = x_whole__mutmut_13 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_14'] = x_whole__mutmut_14 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_15'] = x_whole__mutmut_15 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_16'] = x_whole__mutmut_16 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_17'] = x_whole__mutmut_17 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_18'] = x_whole__mutmut_18 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_19'] = x_whole__mutmut_19 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_20'] = x_whole__mutmut_20 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_21'] = x_whole__mutmut_21 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_22'] = x_whole__mutmut_22 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_23'] = x_whole__mutmut_23 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_24'] = x_whole__mutmut_24 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_25'] = x_whole__mutmut_25 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_26'] = x_whole__mutmut_26 # type: ignore # mutmut generated
mutants_x_whole__mutmut['x_whole__mutmut_27'] = x_whole__mutmut_27 # type: ignore # mutmut generated
mutants_x_moment__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_moment__mutmut)
def moment(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_orig(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_1(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = None
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_2(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(None)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_3(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_4(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(None, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_5(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, None):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_6(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_7(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, ):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_8(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(2, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_9(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) - 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_10(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 2):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_11(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(None)
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_12(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = None
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_13(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number + 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_14(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 2]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_15(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = None
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_16(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[1].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_17(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(None)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_18(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[1].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_19(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update(None)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_20(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = None
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_21(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = None
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_22(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node not in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_23(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = None
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_24(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node and part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_25(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is not node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_26(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node not in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_27(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(None, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_28(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, None)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_29(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_30(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, )
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_31(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node and arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_32(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is not node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_33(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is not node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_34(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        None,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_35(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        None,
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_36(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        None,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_37(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        None,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_38(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        None,
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_39(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=None,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_40(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=None,
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_41(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=None,
    )


def x_moment__mutmut_42(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_43(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_44(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_45(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_46(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_47(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_48(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_49(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        )


def x_moment__mutmut_50(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[1].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_51(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node not in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_52(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near & users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_53(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(None),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_54(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(None),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_55(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(None)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_56(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(None, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_57(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, None, [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_58(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], None, slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_59(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], None),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_60(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_61(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_62(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_63(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], ),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_64(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is not node], slopes),
            neighbours(turns, number),
        ],
    )


def x_moment__mutmut_65(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(None, number),
        ],
    )


def x_moment__mutmut_66(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, None),
        ],
    )


def x_moment__mutmut_67(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(number),
        ],
    )


def x_moment__mutmut_68(parts: list[Box], number: int) -> Scene:
    """Return the scene of a step of the backward pass, from 1 on.

    It shows a node with its slope complete, those that sent it their shares, and those that it
    now sends shares to.
    """
    turns = steps(parts)
    if number not in range(1, len(turns) + 1):
        raise ValueError(f"the backward pass has steps 1 to {len(turns)}; there is no {number}")
    node, _, sends = turns[number - 1]
    slopes = {parts[0].node: elementary.one(parts[0].node.data)}
    slopes.update((send.parent, send.after) for turn in turns[:number] for send in turn.sends)
    near = {node, *(send.parent for send in sends)}
    users = {part.node for part in parts if node in part.inputs}
    arrows = [
        arrow
        for part in parts
        if part.node is node or part.node in users
        for arrow in arrows_into(part, slopes)
        if part.node is node or arrow.parent is node
    ]
    return Scene(
        parts[0].node,
        [part for part in parts if part.node in near | users],
        arrows,
        slopes,
        uses(parts),
        focus=node,
        growing=frozenset(send.parent for turn in turns[number:] for send in turn.sends),
        title=[
            f"Step {number} of {len(turns)}: {name(node)}",
            *sums(node, slopes[node], [arrow for arrow in arrows if arrow.parent is node], slopes),
            neighbours(turns, ),
        ],
    )

mutants_x_moment__mutmut['_mutmut_orig'] = x_moment__mutmut_orig # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_1'] = x_moment__mutmut_1 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_2'] = x_moment__mutmut_2 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_3'] = x_moment__mutmut_3 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_4'] = x_moment__mutmut_4 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_5'] = x_moment__mutmut_5 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_6'] = x_moment__mutmut_6 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_7'] = x_moment__mutmut_7 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_8'] = x_moment__mutmut_8 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_9'] = x_moment__mutmut_9 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_10'] = x_moment__mutmut_10 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_11'] = x_moment__mutmut_11 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_12'] = x_moment__mutmut_12 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_13'] = x_moment__mutmut_13 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_14'] = x_moment__mutmut_14 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_15'] = x_moment__mutmut_15 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_16'] = x_moment__mutmut_16 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_17'] = x_moment__mutmut_17 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_18'] = x_moment__mutmut_18 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_19'] = x_moment__mutmut_19 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_20'] = x_moment__mutmut_20 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_21'] = x_moment__mutmut_21 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_22'] = x_moment__mutmut_22 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_23'] = x_moment__mutmut_23 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_24'] = x_moment__mutmut_24 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_25'] = x_moment__mutmut_25 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_26'] = x_moment__mutmut_26 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_27'] = x_moment__mutmut_27 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_28'] = x_moment__mutmut_28 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_29'] = x_moment__mutmut_29 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_30'] = x_moment__mutmut_30 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_31'] = x_moment__mutmut_31 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_32'] = x_moment__mutmut_32 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_33'] = x_moment__mutmut_33 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_34'] = x_moment__mutmut_34 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_35'] = x_moment__mutmut_35 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_36'] = x_moment__mutmut_36 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_37'] = x_moment__mutmut_37 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_38'] = x_moment__mutmut_38 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_39'] = x_moment__mutmut_39 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_40'] = x_moment__mutmut_40 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_41'] = x_moment__mutmut_41 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_42'] = x_moment__mutmut_42 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_43'] = x_moment__mutmut_43 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_44'] = x_moment__mutmut_44 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_45'] = x_moment__mutmut_45 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_46'] = x_moment__mutmut_46 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_47'] = x_moment__mutmut_47 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_48'] = x_moment__mutmut_48 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_49'] = x_moment__mutmut_49 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_50'] = x_moment__mutmut_50 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_51'] = x_moment__mutmut_51 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_52'] = x_moment__mutmut_52 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_53'] = x_moment__mutmut_53 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_54'] = x_moment__mutmut_54 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_55'] = x_moment__mutmut_55 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_56'] = x_moment__mutmut_56 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_57'] = x_moment__mutmut_57 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_58'] = x_moment__mutmut_58 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_59'] = x_moment__mutmut_59 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_60'] = x_moment__mutmut_60 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_61'] = x_moment__mutmut_61 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_62'] = x_moment__mutmut_62 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_63'] = x_moment__mutmut_63 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_64'] = x_moment__mutmut_64 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_65'] = x_moment__mutmut_65 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_66'] = x_moment__mutmut_66 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_67'] = x_moment__mutmut_67 # type: ignore # mutmut generated
mutants_x_moment__mutmut['x_moment__mutmut_68'] = x_moment__mutmut_68 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_arrows_into__mutmut)
def arrows_into(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_orig(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_1(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = None
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_2(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op != "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_3(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "XXconstantXX":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_4(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "CONSTANT":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_5(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = None
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_6(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(None, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_7(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, None)
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_8(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_9(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, )
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_10(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(None))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_11(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(None) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_12(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is not None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_13(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(None, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_14(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, None, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_15(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, None, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_16(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_17(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_18(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_19(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, ) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_20(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = None
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_21(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(None, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_22(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, None)
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_23(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_24(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, )
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_25(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(None, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_26(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, None, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_27(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, None, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_28(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, None)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_29(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_30(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_31(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_32(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, )
        for (parent, local), (_, share) in zip(locals_, shares, strict=True)
    ]


def x_arrows_into__mutmut_33(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(None, shares, strict=True)
    ]


def x_arrows_into__mutmut_34(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, None, strict=True)
    ]


def x_arrows_into__mutmut_35(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=None)
    ]


def x_arrows_into__mutmut_36(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(shares, strict=True)
    ]


def x_arrows_into__mutmut_37(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, strict=True)
    ]


def x_arrows_into__mutmut_38(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, )
    ]


def x_arrows_into__mutmut_39(part: Box, slopes: dict) -> list[Arrow]:
    """Return the arrows from a box's inputs to the box."""
    node = part.node
    if node.op == "constant":
        return []
    locals_ = passed(part, elementary.one(node.data))
    if slopes.get(node) is None:
        return [Arrow(parent, node, local, None) for parent, local in locals_]
    shares = passed(part, slopes[node])
    return [
        Arrow(parent, node, local, share)
        for (parent, local), (_, share) in zip(locals_, shares, strict=False)
    ]

mutants_x_arrows_into__mutmut['_mutmut_orig'] = x_arrows_into__mutmut_orig # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_1'] = x_arrows_into__mutmut_1 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_2'] = x_arrows_into__mutmut_2 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_3'] = x_arrows_into__mutmut_3 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_4'] = x_arrows_into__mutmut_4 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_5'] = x_arrows_into__mutmut_5 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_6'] = x_arrows_into__mutmut_6 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_7'] = x_arrows_into__mutmut_7 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_8'] = x_arrows_into__mutmut_8 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_9'] = x_arrows_into__mutmut_9 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_10'] = x_arrows_into__mutmut_10 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_11'] = x_arrows_into__mutmut_11 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_12'] = x_arrows_into__mutmut_12 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_13'] = x_arrows_into__mutmut_13 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_14'] = x_arrows_into__mutmut_14 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_15'] = x_arrows_into__mutmut_15 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_16'] = x_arrows_into__mutmut_16 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_17'] = x_arrows_into__mutmut_17 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_18'] = x_arrows_into__mutmut_18 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_19'] = x_arrows_into__mutmut_19 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_20'] = x_arrows_into__mutmut_20 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_21'] = x_arrows_into__mutmut_21 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_22'] = x_arrows_into__mutmut_22 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_23'] = x_arrows_into__mutmut_23 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_24'] = x_arrows_into__mutmut_24 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_25'] = x_arrows_into__mutmut_25 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_26'] = x_arrows_into__mutmut_26 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_27'] = x_arrows_into__mutmut_27 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_28'] = x_arrows_into__mutmut_28 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_29'] = x_arrows_into__mutmut_29 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_30'] = x_arrows_into__mutmut_30 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_31'] = x_arrows_into__mutmut_31 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_32'] = x_arrows_into__mutmut_32 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_33'] = x_arrows_into__mutmut_33 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_34'] = x_arrows_into__mutmut_34 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_35'] = x_arrows_into__mutmut_35 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_36'] = x_arrows_into__mutmut_36 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_37'] = x_arrows_into__mutmut_37 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_38'] = x_arrows_into__mutmut_38 # type: ignore # mutmut generated
mutants_x_arrows_into__mutmut['x_arrows_into__mutmut_39'] = x_arrows_into__mutmut_39 # type: ignore # mutmut generated
mutants_x_uses__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_uses__mutmut)
def uses(parts: list[Box]) -> Counter:
    """Return how often each node is used by the boxes."""
    return Counter(node for part in parts for node in part.inputs)


def x_uses__mutmut_orig(parts: list[Box]) -> Counter:
    """Return how often each node is used by the boxes."""
    return Counter(node for part in parts for node in part.inputs)


def x_uses__mutmut_1(parts: list[Box]) -> Counter:
    """Return how often each node is used by the boxes."""
    return Counter(None)

mutants_x_uses__mutmut['_mutmut_orig'] = x_uses__mutmut_orig # type: ignore # mutmut generated
mutants_x_uses__mutmut['x_uses__mutmut_1'] = x_uses__mutmut_1 # type: ignore # mutmut generated
mutants_x_sums__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_sums__mutmut)
def sums(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_orig(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_1(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_2(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(None)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_3(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = None
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_4(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(None)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_5(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is not None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_6(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(None)} = {summed(arrows, slopes, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_7(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(None, slopes, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_8(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, None, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_9(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, None, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_10(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, None)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_11(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(slopes, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_12(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_13(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_14(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, )}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_15(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, 1)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_16(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, 0)}"]
    return [
        f"slope {name(None)}[{i}] = {summed(arrows, slopes, lanes[i], i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_17(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(None, slopes, lanes[i], i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_18(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, None, lanes[i], i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_19(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, None, i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_20(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], None)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_21(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(slopes, lanes[i], i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_22(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, lanes[i], i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_23(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, i)}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_24(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], )}"
        for i in range(min(LANES, len(lanes)))
    ]


def x_sums__mutmut_25(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], i)}"
        for i in range(None)
    ]


def x_sums__mutmut_26(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], i)}"
        for i in range(min(None, len(lanes)))
    ]


def x_sums__mutmut_27(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], i)}"
        for i in range(min(LANES, None))
    ]


def x_sums__mutmut_28(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], i)}"
        for i in range(min(len(lanes)))
    ]


def x_sums__mutmut_29(node: Value, slope, arrows: list[Arrow], slopes: dict) -> list[str]:
    """Return a slope as the sum it is, as text; of lanes a line for each, but for many."""
    if not arrows:
        return [f"slope {name(node)} = 1: here the backward pass begins"]
    lanes = lanes_of(slope)
    if lanes is None:
        return [f"slope {name(node)} = {summed(arrows, slopes, slope, 0)}"]
    return [
        f"slope {name(node)}[{i}] = {summed(arrows, slopes, lanes[i], i)}"
        for i in range(min(LANES, ))
    ]

mutants_x_sums__mutmut['_mutmut_orig'] = x_sums__mutmut_orig # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_1'] = x_sums__mutmut_1 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_2'] = x_sums__mutmut_2 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_3'] = x_sums__mutmut_3 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_4'] = x_sums__mutmut_4 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_5'] = x_sums__mutmut_5 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_6'] = x_sums__mutmut_6 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_7'] = x_sums__mutmut_7 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_8'] = x_sums__mutmut_8 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_9'] = x_sums__mutmut_9 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_10'] = x_sums__mutmut_10 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_11'] = x_sums__mutmut_11 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_12'] = x_sums__mutmut_12 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_13'] = x_sums__mutmut_13 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_14'] = x_sums__mutmut_14 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_15'] = x_sums__mutmut_15 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_16'] = x_sums__mutmut_16 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_17'] = x_sums__mutmut_17 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_18'] = x_sums__mutmut_18 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_19'] = x_sums__mutmut_19 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_20'] = x_sums__mutmut_20 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_21'] = x_sums__mutmut_21 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_22'] = x_sums__mutmut_22 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_23'] = x_sums__mutmut_23 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_24'] = x_sums__mutmut_24 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_25'] = x_sums__mutmut_25 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_26'] = x_sums__mutmut_26 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_27'] = x_sums__mutmut_27 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_28'] = x_sums__mutmut_28 # type: ignore # mutmut generated
mutants_x_sums__mutmut['x_sums__mutmut_29'] = x_sums__mutmut_29 # type: ignore # mutmut generated
mutants_x_summed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_summed__mutmut)
def summed(arrows: list[Arrow], slopes: dict, slope, i: int) -> str:
    """Return what makes up a slope in a lane: local x slope + ... = its sum."""
    products = [
        f"{shown(lane(arrow.local, i))} x {shown(lane(slopes[arrow.node], i))}" for arrow in arrows
    ]
    if len(products) > FEW:
        products = [*products[: FEW - 1], f"{len(products) - FEW + 1} more"]
    return f"{' + '.join(products)} = {shown(slope)}"


def x_summed__mutmut_orig(arrows: list[Arrow], slopes: dict, slope, i: int) -> str:
    """Return what makes up a slope in a lane: local x slope + ... = its sum."""
    products = [
        f"{shown(lane(arrow.local, i))} x {shown(lane(slopes[arrow.node], i))}" for arrow in arrows
    ]
    if len(products) > FEW:
        products = [*products[: FEW - 1], f"{len(products) - FEW + 1} more"]
    return f"{' + '.join(products)} = {shown(slope)}"


def x_summed__mutmut_1(arrows: list[Arrow], slopes: dict, slope, i: int) -> str:
    """Return what makes up a slope in a lane: local x slope + ... = its sum."""
    products = None
    if len(products) > FEW:
        products = [*products[: FEW - 1], f"{len(products) - FEW + 1} more"]
    return f"{' + '.join(products)} = {shown(slope)}"


def x_summed__mutmut_2(arrows: list[Arrow], slopes: dict, slope, i: int) -> str:
    """Return what makes up a slope in a lane: local x slope + ... = its sum."""
    products = [
        f"{shown(None)} x {shown(lane(slopes[arrow.node], i))}" for arrow in arrows
    ]
    if len(products) > FEW:
        products = [*products[: FEW - 1], f"{len(products) - FEW + 1} more"]
    return f"{' + '.join(products)} = {shown(slope)}"


def x_summed__mutmut_3(arrows: list[Arrow], slopes: dict, slope, i: int) -> str:
    """Return what makes up a slope in a lane: local x slope + ... = its sum."""
    products = [
        f"{shown(lane(None, i))} x {shown(lane(slopes[arrow.node], i))}" for arrow in arrows
    ]
    if len(products) > FEW:
        products = [*products[: FEW - 1], f"{len(products) - FEW + 1} more"]
    return f"{' + '.join(products)} = {shown(slope)}"


def x_summed__mutmut_4(arrows: list[Arrow], slopes: dict, slope, i: int) -> str:
    """Return what makes up a slope in a lane: local x slope + ... = its sum."""
    products = [
        f"{shown(lane(arrow.local, None))} x {shown(lane(slopes[arrow.node], i))}" for arrow in arrows
    ]
    if len(products) > FEW:
        products = [*products[: FEW - 1], f"{len(products) - FEW + 1} more"]
    return f"{' + '.join(products)} = {shown(slope)}"


def x_summed__mutmut_5(arrows: list[Arrow], slopes: dict, slope, i: int) -> str:
    """Return what makes up a slope in a lane: local x slope + ... = its sum."""
    products = [
        f"{shown(lane(i))} x {shown(lane(slopes[arrow.node], i))}" for arrow in arrows
    ]
    if len(products) > FEW:
        products = [*products[: FEW - 1], f"{len(products) - FEW + 1} more"]
    return f"{' + '.join(products)} = {shown(slope)}"


def x_summed__mutmut_6(arrows: list[Arrow], slopes: dict, slope, i: int) -> str:
    """Return what makes up a slope in a lane: local x slope + ... = its sum."""
    products = [
        f"{shown(lane(arrow.local, ))} x {shown(lane(slopes[arrow.node], i))}" for arrow in arrows
    ]
    if len(products) > FEW:
        products = [*products[: FEW - 1], f"{len(products) - FEW + 1} more"]
    return f"{' + '.join(products)} = {shown(slope)}"


def x_summed__mutmut_7(arrows: list[Arrow], slopes: dict, slope, i: int) -> str:
    """Return what makes up a slope in a lane: local x slope + ... = its sum."""
    products = [
        f"{shown(lane(arrow.local, i))} x {shown(None)}" for arrow in arrows
    ]
    if len(products) > FEW:
        products = [*products[: FEW - 1], f"{len(products) - FEW + 1} more"]
    return f"{' + '.join(products)} = {shown(slope)}"


def x_summed__mutmut_8(arrows: list[Arrow], slopes: dict, slope, i: int) -> str:
    """Return what makes up a slope in a lane: local x slope + ... = its sum."""
    products = [
        f"{shown(lane(arrow.local, i))} x {shown(lane(None, i))}" for arrow in arrows
    ]
    if len(products) > FEW:
        products = [*products[: FEW - 1], f"{len(products) - FEW + 1} more"]
    return f"{' + '.join(products)} = {shown(slope)}"


def x_summed__mutmut_9(arrows: list[Arrow], slopes: dict, slope, i: int) -> str:
    """Return what makes up a slope in a lane: local x slope + ... = its sum."""
    products = [
        f"{shown(lane(arrow.local, i))} x {shown(lane(slopes[arrow.node], None))}" for arrow in arrows
    ]
    if len(products) > FEW:
        products = [*products[: FEW - 1], f"{len(products) - FEW + 1} more"]
    return f"{' + '.join(products)} = {shown(slope)}"


def x_summed__mutmut_10(arrows: list[Arrow], slopes: dict, slope, i: int) -> str:
    """Return what makes up a slope in a lane: local x slope + ... = its sum."""
    products = [
        f"{shown(lane(arrow.local, i))} x {shown(lane(i))}" for arrow in arrows
    ]
    if len(products) > FEW:
        products = [*products[: FEW - 1], f"{len(products) - FEW + 1} more"]
    return f"{' + '.join(products)} = {shown(slope)}"


def x_summed__mutmut_11(arrows: list[Arrow], slopes: dict, slope, i: int) -> str:
    """Return what makes up a slope in a lane: local x slope + ... = its sum."""
    products = [
        f"{shown(lane(arrow.local, i))} x {shown(lane(slopes[arrow.node], ))}" for arrow in arrows
    ]
    if len(products) > FEW:
        products = [*products[: FEW - 1], f"{len(products) - FEW + 1} more"]
    return f"{' + '.join(products)} = {shown(slope)}"


def x_summed__mutmut_12(arrows: list[Arrow], slopes: dict, slope, i: int) -> str:
    """Return what makes up a slope in a lane: local x slope + ... = its sum."""
    products = [
        f"{shown(lane(arrow.local, i))} x {shown(lane(slopes[arrow.node], i))}" for arrow in arrows
    ]
    if len(products) >= FEW:
        products = [*products[: FEW - 1], f"{len(products) - FEW + 1} more"]
    return f"{' + '.join(products)} = {shown(slope)}"


def x_summed__mutmut_13(arrows: list[Arrow], slopes: dict, slope, i: int) -> str:
    """Return what makes up a slope in a lane: local x slope + ... = its sum."""
    products = [
        f"{shown(lane(arrow.local, i))} x {shown(lane(slopes[arrow.node], i))}" for arrow in arrows
    ]
    if len(products) > FEW:
        products = None
    return f"{' + '.join(products)} = {shown(slope)}"


def x_summed__mutmut_14(arrows: list[Arrow], slopes: dict, slope, i: int) -> str:
    """Return what makes up a slope in a lane: local x slope + ... = its sum."""
    products = [
        f"{shown(lane(arrow.local, i))} x {shown(lane(slopes[arrow.node], i))}" for arrow in arrows
    ]
    if len(products) > FEW:
        products = [*products[: FEW + 1], f"{len(products) - FEW + 1} more"]
    return f"{' + '.join(products)} = {shown(slope)}"


def x_summed__mutmut_15(arrows: list[Arrow], slopes: dict, slope, i: int) -> str:
    """Return what makes up a slope in a lane: local x slope + ... = its sum."""
    products = [
        f"{shown(lane(arrow.local, i))} x {shown(lane(slopes[arrow.node], i))}" for arrow in arrows
    ]
    if len(products) > FEW:
        products = [*products[: FEW - 2], f"{len(products) - FEW + 1} more"]
    return f"{' + '.join(products)} = {shown(slope)}"


def x_summed__mutmut_16(arrows: list[Arrow], slopes: dict, slope, i: int) -> str:
    """Return what makes up a slope in a lane: local x slope + ... = its sum."""
    products = [
        f"{shown(lane(arrow.local, i))} x {shown(lane(slopes[arrow.node], i))}" for arrow in arrows
    ]
    if len(products) > FEW:
        products = [*products[: FEW - 1], f"{len(products) - FEW - 1} more"]
    return f"{' + '.join(products)} = {shown(slope)}"


def x_summed__mutmut_17(arrows: list[Arrow], slopes: dict, slope, i: int) -> str:
    """Return what makes up a slope in a lane: local x slope + ... = its sum."""
    products = [
        f"{shown(lane(arrow.local, i))} x {shown(lane(slopes[arrow.node], i))}" for arrow in arrows
    ]
    if len(products) > FEW:
        products = [*products[: FEW - 1], f"{len(products) + FEW + 1} more"]
    return f"{' + '.join(products)} = {shown(slope)}"


def x_summed__mutmut_18(arrows: list[Arrow], slopes: dict, slope, i: int) -> str:
    """Return what makes up a slope in a lane: local x slope + ... = its sum."""
    products = [
        f"{shown(lane(arrow.local, i))} x {shown(lane(slopes[arrow.node], i))}" for arrow in arrows
    ]
    if len(products) > FEW:
        products = [*products[: FEW - 1], f"{len(products) - FEW + 2} more"]
    return f"{' + '.join(products)} = {shown(slope)}"


def x_summed__mutmut_19(arrows: list[Arrow], slopes: dict, slope, i: int) -> str:
    """Return what makes up a slope in a lane: local x slope + ... = its sum."""
    products = [
        f"{shown(lane(arrow.local, i))} x {shown(lane(slopes[arrow.node], i))}" for arrow in arrows
    ]
    if len(products) > FEW:
        products = [*products[: FEW - 1], f"{len(products) - FEW + 1} more"]
    return f"{' + '.join(None)} = {shown(slope)}"


def x_summed__mutmut_20(arrows: list[Arrow], slopes: dict, slope, i: int) -> str:
    """Return what makes up a slope in a lane: local x slope + ... = its sum."""
    products = [
        f"{shown(lane(arrow.local, i))} x {shown(lane(slopes[arrow.node], i))}" for arrow in arrows
    ]
    if len(products) > FEW:
        products = [*products[: FEW - 1], f"{len(products) - FEW + 1} more"]
    return f"{'XX + XX'.join(products)} = {shown(slope)}"


def x_summed__mutmut_21(arrows: list[Arrow], slopes: dict, slope, i: int) -> str:
    """Return what makes up a slope in a lane: local x slope + ... = its sum."""
    products = [
        f"{shown(lane(arrow.local, i))} x {shown(lane(slopes[arrow.node], i))}" for arrow in arrows
    ]
    if len(products) > FEW:
        products = [*products[: FEW - 1], f"{len(products) - FEW + 1} more"]
    return f"{' + '.join(products)} = {shown(None)}"

mutants_x_summed__mutmut['_mutmut_orig'] = x_summed__mutmut_orig # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_1'] = x_summed__mutmut_1 # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_2'] = x_summed__mutmut_2 # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_3'] = x_summed__mutmut_3 # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_4'] = x_summed__mutmut_4 # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_5'] = x_summed__mutmut_5 # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_6'] = x_summed__mutmut_6 # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_7'] = x_summed__mutmut_7 # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_8'] = x_summed__mutmut_8 # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_9'] = x_summed__mutmut_9 # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_10'] = x_summed__mutmut_10 # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_11'] = x_summed__mutmut_11 # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_12'] = x_summed__mutmut_12 # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_13'] = x_summed__mutmut_13 # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_14'] = x_summed__mutmut_14 # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_15'] = x_summed__mutmut_15 # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_16'] = x_summed__mutmut_16 # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_17'] = x_summed__mutmut_17 # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_18'] = x_summed__mutmut_18 # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_19'] = x_summed__mutmut_19 # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_20'] = x_summed__mutmut_20 # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_21'] = x_summed__mutmut_21 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_neighbours__mutmut)
def neighbours(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(after) or 'nothing'}"


def x_neighbours__mutmut_orig(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(after) or 'nothing'}"


def x_neighbours__mutmut_1(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = None
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(after) or 'nothing'}"


def x_neighbours__mutmut_2(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(None) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(after) or 'nothing'}"


def x_neighbours__mutmut_3(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number + 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(after) or 'nothing'}"


def x_neighbours__mutmut_4(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 2]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(after) or 'nothing'}"


def x_neighbours__mutmut_5(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = None
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(after) or 'nothing'}"


def x_neighbours__mutmut_6(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(None) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(after) or 'nothing'}"


def x_neighbours__mutmut_7(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) >= 3:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(after) or 'nothing'}"


def x_neighbours__mutmut_8(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 4:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(after) or 'nothing'}"


def x_neighbours__mutmut_9(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = None
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(after) or 'nothing'}"


def x_neighbours__mutmut_10(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["XX...XX", *before[-3:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(after) or 'nothing'}"


def x_neighbours__mutmut_11(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[+3:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(after) or 'nothing'}"


def x_neighbours__mutmut_12(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[-4:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(after) or 'nothing'}"


def x_neighbours__mutmut_13(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) >= 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(after) or 'nothing'}"


def x_neighbours__mutmut_14(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) > 4:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(after) or 'nothing'}"


def x_neighbours__mutmut_15(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = None
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(after) or 'nothing'}"


def x_neighbours__mutmut_16(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = [*after[:4], "..."]
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(after) or 'nothing'}"


def x_neighbours__mutmut_17(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = [*after[:3], "XX...XX"]
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(after) or 'nothing'}"


def x_neighbours__mutmut_18(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) and 'nothing'}; before {', '.join(after) or 'nothing'}"


def x_neighbours__mutmut_19(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(None) or 'nothing'}; before {', '.join(after) or 'nothing'}"


def x_neighbours__mutmut_20(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {'XX, XX'.join(before) or 'nothing'}; before {', '.join(after) or 'nothing'}"


def x_neighbours__mutmut_21(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'XXnothingXX'}; before {', '.join(after) or 'nothing'}"


def x_neighbours__mutmut_22(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'NOTHING'}; before {', '.join(after) or 'nothing'}"


def x_neighbours__mutmut_23(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(after) and 'nothing'}"


def x_neighbours__mutmut_24(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(None) or 'nothing'}"


def x_neighbours__mutmut_25(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'nothing'}; before {'XX, XX'.join(after) or 'nothing'}"


def x_neighbours__mutmut_26(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(after) or 'XXnothingXX'}"


def x_neighbours__mutmut_27(turns: list[Step], number: int) -> str:
    """Return where in the whole pass a step is: the names before it and after it."""
    before = [name(turn.node) for turn in turns[: number - 1]]
    after = [name(turn.node) for turn in turns[number:]]
    if len(before) > 3:
        before = ["...", *before[-3:]]
    if len(after) > 3:
        after = [*after[:3], "..."]
    return f"after {', '.join(before) or 'nothing'}; before {', '.join(after) or 'NOTHING'}"

mutants_x_neighbours__mutmut['_mutmut_orig'] = x_neighbours__mutmut_orig # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_1'] = x_neighbours__mutmut_1 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_2'] = x_neighbours__mutmut_2 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_3'] = x_neighbours__mutmut_3 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_4'] = x_neighbours__mutmut_4 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_5'] = x_neighbours__mutmut_5 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_6'] = x_neighbours__mutmut_6 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_7'] = x_neighbours__mutmut_7 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_8'] = x_neighbours__mutmut_8 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_9'] = x_neighbours__mutmut_9 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_10'] = x_neighbours__mutmut_10 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_11'] = x_neighbours__mutmut_11 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_12'] = x_neighbours__mutmut_12 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_13'] = x_neighbours__mutmut_13 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_14'] = x_neighbours__mutmut_14 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_15'] = x_neighbours__mutmut_15 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_16'] = x_neighbours__mutmut_16 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_17'] = x_neighbours__mutmut_17 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_18'] = x_neighbours__mutmut_18 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_19'] = x_neighbours__mutmut_19 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_20'] = x_neighbours__mutmut_20 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_21'] = x_neighbours__mutmut_21 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_22'] = x_neighbours__mutmut_22 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_23'] = x_neighbours__mutmut_23 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_24'] = x_neighbours__mutmut_24 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_25'] = x_neighbours__mutmut_25 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_26'] = x_neighbours__mutmut_26 # type: ignore # mutmut generated
mutants_x_neighbours__mutmut['x_neighbours__mutmut_27'] = x_neighbours__mutmut_27 # type: ignore # mutmut generated
