"""Numbers side by side: where a quantity is an array, a column for each of its lanes."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from .. import elementary
from ..formatting import LANES, fitted, lanes_of, shown
from .labels import GREY, Cell
from .placeholders import Placeholders
from .scene import Scene

WIDEST = 32  # characters of a name over a column


class Columns(NamedTuple):
    """The columns of numbers side by side."""

    heads: list[str]
    shown: range

    def row(self, cells: list[Cell]) -> list[Cell]:
        """Return a cell for each column."""
        return cells + [Cell("...", GREY)] * (len(self.heads) - len(cells))


def columns(scene: Scene, names: Sequence[str] | None) -> Columns | None:
    """Return the lanes of a scene, None where every number is single; of many the first few.

    ValueError for names that are not one for each lane.
    """
    numbers = [x for part in scene.boxes for x in (part.node.data, scene.slopes.get(part.node))]
    count = max(len(lanes_of(x) or [x]) for x in numbers)
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


def summed(x: Any) -> Any:
    """Return the sum of all lanes; None where there is no number."""
    if isinstance(x, Placeholders):
        return x.sum
    lanes = lanes_of(x)
    return elementary.total(*lanes) if lanes else x


def several(x: Any) -> str:
    """Return the numbers in all lanes, or the first few."""
    lanes = lanes_of(x)
    if lanes is None:
        return shown(x)
    return ", ".join([*map(shown, lanes[:LANES]), *(["..."] if len(lanes) > LANES else [])])
