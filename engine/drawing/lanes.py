"""The columns of a box whose numbers are arrays: one for each lane."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from .. import elementary
from ..formatting import LANES, fitted, lanes_of, numbers_in, shown
from .labels import GREY, Cell
from .placeholders import Placeholders
from .scene import Scene

WIDEST = 32  # characters of a lane's name above its column


class Columns(NamedTuple):
    """The columns of the lanes that are shown, and one more if others are hidden."""

    names: list[str]  # of all lanes
    heads: list[str]
    lanes: list[int]
    fixed: int  # how many columns at the end are behind that for hidden lanes

    def of(self, numbers: list) -> "Columns | None":
        """Return the columns for some of the numbers; None if they have no lanes."""
        count = max(len(numbers_in(x)) for x in numbers)
        names = self.names if count == len(self.names) else [*map(str, range(count))]
        return columns_of(names, self.fixed) if count > 1 else None

    def padded(self, cells: list[Cell]) -> list[Cell]:
        """Return the cells of the lanes that are shown, and "..." for the hidden ones."""
        behind = len(cells) - self.fixed
        dots = [Cell("...", GREY)] * (len(self.heads) - len(cells))
        return [*cells[:behind], *dots, *cells[behind:]]


def columns(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return columns for the first few lanes in a scene; None if all its numbers are single.

    ValueError unless there is a name for each lane.
    """
    numbers = [x for box in scene.boxes for x in (box.node.data, scene.gradients.get(box.node))]
    count = max(1, *[len(numbers_in(x)) for x in numbers])
    if names is not None and len(names) != count:
        raise ValueError(
            f"`lanes` takes a name for each lane: {len(names)} were given, and this graph has"
            f" {count} {'lane' if count == 1 else 'lanes'}"
        )
    if count == 1:
        return None
    return columns_of([*map(str, names or range(count))], scene.fixed)


def columns_of(names: list[str], fixed: int = 0) -> Columns:
    """Return columns for the first few of the lanes with these names, and for those fixed."""
    count = len(names)
    if count <= LANES:
        return Columns(names, [fitted(name, WIDEST) for name in names], [*range(count)], fixed)
    few, last = [*range(LANES - 1 - fixed)], [*range(count - fixed, count)]
    heads = [fitted(names[i], WIDEST) for i in few]
    more = f"{count - len(few + last)} more"
    return Columns(names, [*heads, more, *[f"  {names[i]}" for i in last]], few + last, fixed)


def lane_sum(x: Any) -> Any:
    """Return the sum over the lanes of an array; anything else is returned as it is."""
    if isinstance(x, Placeholders):
        return x.sum
    lanes = lanes_of(x)
    return elementary.total(*lanes) if lanes else x


def lanes_as_text(x: Any) -> str:
    """Return a number as text, or those in the first few lanes."""
    lanes = numbers_in(x)
    return ", ".join([*map(shown, lanes[:LANES]), *(["..."] if len(lanes) > LANES else [])])
