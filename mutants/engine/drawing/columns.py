"""Numbers side by side: where a quantity is an array, a column for each of its lanes."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from .. import elementary
from ..notation import LANES, fitted, lanes_of, shown
from .markup import GREY, Cell
from .scene import Scene

WIDEST = 32  # characters of a name over a column


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁColumnsǁrow__mutmut: MutantDict = {}  # type: ignore


class Columns(NamedTuple):
    """The columns of numbers side by side."""

    heads: list[str]
    shown: range

    @_mutmut_mutated(mutants_xǁColumnsǁrow__mutmut)
    def row(self, cells: list[Cell]) -> list[Cell]:
        """Return a cell for each column."""
        return cells + [Cell("...", GREY)] * (len(self.heads) - len(cells))

    def xǁColumnsǁrow__mutmut_orig(self, cells: list[Cell]) -> list[Cell]:
        """Return a cell for each column."""
        return cells + [Cell("...", GREY)] * (len(self.heads) - len(cells))

    def xǁColumnsǁrow__mutmut_1(self, cells: list[Cell]) -> list[Cell]:
        """Return a cell for each column."""
        return cells - [Cell("...", GREY)] * (len(self.heads) - len(cells))

    def xǁColumnsǁrow__mutmut_2(self, cells: list[Cell]) -> list[Cell]:
        """Return a cell for each column."""
        return cells + [Cell("...", GREY)] / (len(self.heads) - len(cells))

    def xǁColumnsǁrow__mutmut_3(self, cells: list[Cell]) -> list[Cell]:
        """Return a cell for each column."""
        return cells + [Cell(None, GREY)] * (len(self.heads) - len(cells))

    def xǁColumnsǁrow__mutmut_4(self, cells: list[Cell]) -> list[Cell]:
        """Return a cell for each column."""
        return cells + [Cell("...", None)] * (len(self.heads) - len(cells))

    def xǁColumnsǁrow__mutmut_5(self, cells: list[Cell]) -> list[Cell]:
        """Return a cell for each column."""
        return cells + [Cell(GREY)] * (len(self.heads) - len(cells))

    def xǁColumnsǁrow__mutmut_6(self, cells: list[Cell]) -> list[Cell]:
        """Return a cell for each column."""
        return cells + [Cell("...", )] * (len(self.heads) - len(cells))

    def xǁColumnsǁrow__mutmut_7(self, cells: list[Cell]) -> list[Cell]:
        """Return a cell for each column."""
        return cells + [Cell("XX...XX", GREY)] * (len(self.heads) - len(cells))

    def xǁColumnsǁrow__mutmut_8(self, cells: list[Cell]) -> list[Cell]:
        """Return a cell for each column."""
        return cells + [Cell("...", GREY)] * (len(self.heads) + len(cells))

mutants_xǁColumnsǁrow__mutmut['_mutmut_orig'] = Columns.xǁColumnsǁrow__mutmut_orig # type: ignore # mutmut generated
mutants_xǁColumnsǁrow__mutmut['xǁColumnsǁrow__mutmut_1'] = Columns.xǁColumnsǁrow__mutmut_1 # type: ignore # mutmut generated
mutants_xǁColumnsǁrow__mutmut['xǁColumnsǁrow__mutmut_2'] = Columns.xǁColumnsǁrow__mutmut_2 # type: ignore # mutmut generated
mutants_xǁColumnsǁrow__mutmut['xǁColumnsǁrow__mutmut_3'] = Columns.xǁColumnsǁrow__mutmut_3 # type: ignore # mutmut generated
mutants_xǁColumnsǁrow__mutmut['xǁColumnsǁrow__mutmut_4'] = Columns.xǁColumnsǁrow__mutmut_4 # type: ignore # mutmut generated
mutants_xǁColumnsǁrow__mutmut['xǁColumnsǁrow__mutmut_5'] = Columns.xǁColumnsǁrow__mutmut_5 # type: ignore # mutmut generated
mutants_xǁColumnsǁrow__mutmut['xǁColumnsǁrow__mutmut_6'] = Columns.xǁColumnsǁrow__mutmut_6 # type: ignore # mutmut generated
mutants_xǁColumnsǁrow__mutmut['xǁColumnsǁrow__mutmut_7'] = Columns.xǁColumnsǁrow__mutmut_7 # type: ignore # mutmut generated
mutants_xǁColumnsǁrow__mutmut['xǁColumnsǁrow__mutmut_8'] = Columns.xǁColumnsǁrow__mutmut_8 # type: ignore # mutmut generated
mutants_x_columns__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_columns__mutmut)
def columns(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_orig(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_1(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = None
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_2(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(None))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_3(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = None
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_4(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max(None, default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_5(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=None)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_6(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max(default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_7(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), )
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_8(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=2)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_9(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None or len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_10(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_11(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) == count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_12(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            None
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_13(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if (count == 1) and False else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_14(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if (count == 1) or True else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_15(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'XXlaneXX' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_16(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'LANE' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_17(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count != 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_18(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 2 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_19(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'XXlanesXX'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_20(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'LANES'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_21(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count != 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_22(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 2:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_23(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = None
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_24(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(None)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_25(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if (count <= LANES) and False else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_26(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if (count <= LANES) or True else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_27(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count < LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_28(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES + 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_29(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 2)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_30(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = None
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_31(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(None, WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_32(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), None) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_33(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_34(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), ) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_35(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(None), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_36(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if (names) and False else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_37(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if (names) or True else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_38(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(None, few)


def x_columns__mutmut_39(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], None)


def x_columns__mutmut_40(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(few)


def x_columns__mutmut_41(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count - len(few)} more"], )


def x_columns__mutmut_42(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if (len(few) == count) and False else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_43(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if (len(few) == count) or True else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_44(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) != count else [*heads, f"{count - len(few)} more"], few)


def x_columns__mutmut_45(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max((len(lanes_of(x) or [x]) for x in numbers), default=1)
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    few = range(count if count <= LANES else LANES - 1)
    heads = [fitted(str(names[i] if names else i), WIDEST) for i in few]
    return Columns(heads if len(few) == count else [*heads, f"{count + len(few)} more"], few)

mutants_x_columns__mutmut['_mutmut_orig'] = x_columns__mutmut_orig # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_1'] = x_columns__mutmut_1 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_2'] = x_columns__mutmut_2 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_3'] = x_columns__mutmut_3 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_4'] = x_columns__mutmut_4 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_5'] = x_columns__mutmut_5 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_6'] = x_columns__mutmut_6 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_7'] = x_columns__mutmut_7 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_8'] = x_columns__mutmut_8 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_9'] = x_columns__mutmut_9 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_10'] = x_columns__mutmut_10 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_11'] = x_columns__mutmut_11 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_12'] = x_columns__mutmut_12 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_13'] = x_columns__mutmut_13 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_14'] = x_columns__mutmut_14 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_15'] = x_columns__mutmut_15 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_16'] = x_columns__mutmut_16 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_17'] = x_columns__mutmut_17 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_18'] = x_columns__mutmut_18 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_19'] = x_columns__mutmut_19 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_20'] = x_columns__mutmut_20 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_21'] = x_columns__mutmut_21 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_22'] = x_columns__mutmut_22 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_23'] = x_columns__mutmut_23 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_24'] = x_columns__mutmut_24 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_25'] = x_columns__mutmut_25 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_26'] = x_columns__mutmut_26 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_27'] = x_columns__mutmut_27 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_28'] = x_columns__mutmut_28 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_29'] = x_columns__mutmut_29 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_30'] = x_columns__mutmut_30 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_31'] = x_columns__mutmut_31 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_32'] = x_columns__mutmut_32 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_33'] = x_columns__mutmut_33 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_34'] = x_columns__mutmut_34 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_35'] = x_columns__mutmut_35 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_36'] = x_columns__mutmut_36 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_37'] = x_columns__mutmut_37 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_38'] = x_columns__mutmut_38 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_39'] = x_columns__mutmut_39 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_40'] = x_columns__mutmut_40 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_41'] = x_columns__mutmut_41 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_42'] = x_columns__mutmut_42 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_43'] = x_columns__mutmut_43 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_44'] = x_columns__mutmut_44 # type: ignore # mutmut generated
mutants_x_columns__mutmut['x_columns__mutmut_45'] = x_columns__mutmut_45 # type: ignore # mutmut generated
mutants_x_summed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_summed__mutmut)
def summed(x: Any) -> Any:
    """Return the sum of all lanes; None where there is no number."""
    lanes = lanes_of(x)
    return elementary.total(*lanes) if lanes else x


def x_summed__mutmut_orig(x: Any) -> Any:
    """Return the sum of all lanes; None where there is no number."""
    lanes = lanes_of(x)
    return elementary.total(*lanes) if lanes else x


def x_summed__mutmut_1(x: Any) -> Any:
    """Return the sum of all lanes; None where there is no number."""
    lanes = None
    return elementary.total(*lanes) if lanes else x


def x_summed__mutmut_2(x: Any) -> Any:
    """Return the sum of all lanes; None where there is no number."""
    lanes = lanes_of(None)
    return elementary.total(*lanes) if lanes else x


def x_summed__mutmut_3(x: Any) -> Any:
    """Return the sum of all lanes; None where there is no number."""
    lanes = lanes_of(x)
    return elementary.total(*lanes) if (lanes) and False else x


def x_summed__mutmut_4(x: Any) -> Any:
    """Return the sum of all lanes; None where there is no number."""
    lanes = lanes_of(x)
    return elementary.total(*lanes) if (lanes) or True else x

mutants_x_summed__mutmut['_mutmut_orig'] = x_summed__mutmut_orig # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_1'] = x_summed__mutmut_1 # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_2'] = x_summed__mutmut_2 # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_3'] = x_summed__mutmut_3 # type: ignore # mutmut generated
mutants_x_summed__mutmut['x_summed__mutmut_4'] = x_summed__mutmut_4 # type: ignore # mutmut generated
mutants_x_several__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_several__mutmut)
def several(x: Any) -> str:
    """Return the numbers in all lanes, or the first few."""
    lanes = lanes_of(x)
    if lanes is None:
        return shown(x)
    return ", ".join([*map(shown, lanes[:LANES]), *(["..."] if len(lanes) > LANES else [])])


def x_several__mutmut_orig(x: Any) -> str:
    """Return the numbers in all lanes, or the first few."""
    lanes = lanes_of(x)
    if lanes is None:
        return shown(x)
    return ", ".join([*map(shown, lanes[:LANES]), *(["..."] if len(lanes) > LANES else [])])


def x_several__mutmut_1(x: Any) -> str:
    """Return the numbers in all lanes, or the first few."""
    lanes = None
    if lanes is None:
        return shown(x)
    return ", ".join([*map(shown, lanes[:LANES]), *(["..."] if len(lanes) > LANES else [])])


def x_several__mutmut_2(x: Any) -> str:
    """Return the numbers in all lanes, or the first few."""
    lanes = lanes_of(None)
    if lanes is None:
        return shown(x)
    return ", ".join([*map(shown, lanes[:LANES]), *(["..."] if len(lanes) > LANES else [])])


def x_several__mutmut_3(x: Any) -> str:
    """Return the numbers in all lanes, or the first few."""
    lanes = lanes_of(x)
    if lanes is not None:
        return shown(x)
    return ", ".join([*map(shown, lanes[:LANES]), *(["..."] if len(lanes) > LANES else [])])


def x_several__mutmut_4(x: Any) -> str:
    """Return the numbers in all lanes, or the first few."""
    lanes = lanes_of(x)
    if lanes is None:
        return shown(None)
    return ", ".join([*map(shown, lanes[:LANES]), *(["..."] if len(lanes) > LANES else [])])


def x_several__mutmut_5(x: Any) -> str:
    """Return the numbers in all lanes, or the first few."""
    lanes = lanes_of(x)
    if lanes is None:
        return shown(x)
    return ", ".join(None)


def x_several__mutmut_6(x: Any) -> str:
    """Return the numbers in all lanes, or the first few."""
    lanes = lanes_of(x)
    if lanes is None:
        return shown(x)
    return "XX, XX".join([*map(shown, lanes[:LANES]), *(["..."] if len(lanes) > LANES else [])])


def x_several__mutmut_7(x: Any) -> str:
    """Return the numbers in all lanes, or the first few."""
    lanes = lanes_of(x)
    if lanes is None:
        return shown(x)
    return ", ".join([*map(None, lanes[:LANES]), *(["..."] if len(lanes) > LANES else [])])


def x_several__mutmut_8(x: Any) -> str:
    """Return the numbers in all lanes, or the first few."""
    lanes = lanes_of(x)
    if lanes is None:
        return shown(x)
    return ", ".join([*map(shown, None), *(["..."] if len(lanes) > LANES else [])])


def x_several__mutmut_9(x: Any) -> str:
    """Return the numbers in all lanes, or the first few."""
    lanes = lanes_of(x)
    if lanes is None:
        return shown(x)
    return ", ".join([*map(lanes[:LANES]), *(["..."] if len(lanes) > LANES else [])])


def x_several__mutmut_10(x: Any) -> str:
    """Return the numbers in all lanes, or the first few."""
    lanes = lanes_of(x)
    if lanes is None:
        return shown(x)
    return ", ".join([*map(shown, ), *(["..."] if len(lanes) > LANES else [])])


def x_several__mutmut_11(x: Any) -> str:
    """Return the numbers in all lanes, or the first few."""
    lanes = lanes_of(x)
    if lanes is None:
        return shown(x)
    return ", ".join([*map(shown, lanes[:LANES]), *(["..."] if (len(lanes) > LANES) and False else [])])


def x_several__mutmut_12(x: Any) -> str:
    """Return the numbers in all lanes, or the first few."""
    lanes = lanes_of(x)
    if lanes is None:
        return shown(x)
    return ", ".join([*map(shown, lanes[:LANES]), *(["..."] if (len(lanes) > LANES) or True else [])])


def x_several__mutmut_13(x: Any) -> str:
    """Return the numbers in all lanes, or the first few."""
    lanes = lanes_of(x)
    if lanes is None:
        return shown(x)
    return ", ".join([*map(shown, lanes[:LANES]), *(["XX...XX"] if len(lanes) > LANES else [])])


def x_several__mutmut_14(x: Any) -> str:
    """Return the numbers in all lanes, or the first few."""
    lanes = lanes_of(x)
    if lanes is None:
        return shown(x)
    return ", ".join([*map(shown, lanes[:LANES]), *(["..."] if len(lanes) >= LANES else [])])

mutants_x_several__mutmut['_mutmut_orig'] = x_several__mutmut_orig # type: ignore # mutmut generated
mutants_x_several__mutmut['x_several__mutmut_1'] = x_several__mutmut_1 # type: ignore # mutmut generated
mutants_x_several__mutmut['x_several__mutmut_2'] = x_several__mutmut_2 # type: ignore # mutmut generated
mutants_x_several__mutmut['x_several__mutmut_3'] = x_several__mutmut_3 # type: ignore # mutmut generated
mutants_x_several__mutmut['x_several__mutmut_4'] = x_several__mutmut_4 # type: ignore # mutmut generated
mutants_x_several__mutmut['x_several__mutmut_5'] = x_several__mutmut_5 # type: ignore # mutmut generated
mutants_x_several__mutmut['x_several__mutmut_6'] = x_several__mutmut_6 # type: ignore # mutmut generated
mutants_x_several__mutmut['x_several__mutmut_7'] = x_several__mutmut_7 # type: ignore # mutmut generated
mutants_x_several__mutmut['x_several__mutmut_8'] = x_several__mutmut_8 # type: ignore # mutmut generated
mutants_x_several__mutmut['x_several__mutmut_9'] = x_several__mutmut_9 # type: ignore # mutmut generated
mutants_x_several__mutmut['x_several__mutmut_10'] = x_several__mutmut_10 # type: ignore # mutmut generated
mutants_x_several__mutmut['x_several__mutmut_11'] = x_several__mutmut_11 # type: ignore # mutmut generated
mutants_x_several__mutmut['x_several__mutmut_12'] = x_several__mutmut_12 # type: ignore # mutmut generated
mutants_x_several__mutmut['x_several__mutmut_13'] = x_several__mutmut_13 # type: ignore # mutmut generated
mutants_x_several__mutmut['x_several__mutmut_14'] = x_several__mutmut_14 # type: ignore # mutmut generated
