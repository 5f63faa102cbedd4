"""Arrays as tables show them: a number for each lane, and only the first ones."""

import itertools
import math
from typing import Any

from ..elementary import lane_shape
from ..graph import innermost

LANES = 5  # how many numbers of an array are shown


def lanes_of(x: Any) -> list | None:
    """Return the numbers in an array, one for each lane; None if x is a single number.

    >>> import numpy
    >>> lanes_of(numpy.array([0.5, 2.0])), lanes_of(3.0)
    ([0.5, 2.0], None)
    """
    x = innermost(x)
    return x.ravel().tolist() if getattr(x, "shape", ()) else None


def lane(x: Any, i: int) -> Any:
    """Return the number in lane i of x; a number that is the same in every lane is x itself.

    >>> import numpy
    >>> lane(numpy.array([0.5, 2.0]), 1), lane(3.0, 1), lane(None, 1)
    (2.0, 3.0, None)
    """
    lanes = lanes_of(x)
    if lanes is None:
        return x
    return lanes[i] if i < len(lanes) else lanes[0] if len(lanes) == 1 else None


def numbers_in(x: Any) -> list:
    """Return the numbers in x as a list: one for each lane, or one alone.

    >>> import numpy
    >>> numbers_in(numpy.array([0.5, 2.0])), numbers_in(3.0)
    ([0.5, 2.0], [3.0])
    """
    lanes = lanes_of(x)
    return [innermost(x)] if lanes is None else lanes


def by_lane(*xs: Any) -> tuple[list[tuple[str, list]], str]:
    """Return the first lanes of some numbers, each with its index, and a note on hidden lanes.

    A single number is the same in every lane. If there are only single numbers, there is one lane,
    without an index.

    >>> import numpy as np
    >>> by_lane(np.array([0.5, 2.5]), 3)
    ([('[0]', [0.5, 3]), ('[1]', [2.5, 3])], '')
    >>> by_lane(2, 3)
    ([('', [2, 3])], '')
    >>> by_lane(np.arange(150.0))[1]
    '... 145 more lanes'
    """
    xs = tuple([innermost(x) for x in xs])
    shape = max((), *map(lane_shape, xs), key=lambda shape: (math.prod(shape), len(shape)))
    if not shape:
        return [("", [*xs])], ""
    import numpy as np  # here, so that only those who have arrays need it

    def spread(x):
        try:
            return np.broadcast_to(x, shape)
        except ValueError:  # an array of another shape was assigned to a leaf after the pass
            return np.full(shape, None)

    spreads = [spread(x) for x in xs]
    indices = itertools.islice(np.ndindex(shape), LANES)
    first = [(f"[{','.join(map(str, i))}]", [x.item(i) for x in spreads]) for i in indices]
    hidden = math.prod(shape) - len(first)
    return first, f"... {hidden} more lane{'s' * (hidden > 1)}" if hidden else ""
