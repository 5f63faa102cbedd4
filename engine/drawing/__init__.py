"""Pictures of a computation: what every quantity is, and what the backward pass brings it.

A box is a quantity: on top its equation, then its value and gradient, then the same of the
parameters that only it uses. An arrow is a use: beside it the local derivative, and below that what
the backward pass sends along it, against the arrow's direction.

    scene     what is to be seen: a whole computation, or one step of its backward pass
    tables    the rows of a box: equation, value, gradient, parameters
    lanes     the columns of a box whose numbers are arrays
    labels    how text and tables are written in DOT, and the colours
    dot       boxes and arrows put together, in the DOT language
    picture   how a picture is laid out, shown and saved
"""

from collections.abc import Sequence

from ..grouping import boxes, singles
from ..value import Value
from .dot import to_dot
from .picture import Picture
from .scene import moment, whole

__all__ = ["Picture", "draw"]

VIEWS = {"named": boxes, "every": singles}
MANY, TOO_MANY = 150, 2000  # boxes: with more a picture leaves some out, or is not drawn
KEPT = 40  # boxes of a picture that leaves some out


def draw(
    root: Value,
    view: str = "named",
    step: int | None = None,
    lanes: Sequence[str] | None = None,
    force: bool = False,
) -> Picture:
    """Return a picture of the computation that ends in root.

    The view "named" has a box for each labelled node, headed by its equation; of a large graph it
    shows only as much as one can look at. "every" has a box for each operation. Run backward()
    first to see the gradients; until then they are question marks. Where the numbers are arrays,
    a box has a column for each lane, headed by the names in `lanes`.

    With a `step`, from 1 on, the picture shows that step of the backward pass alone.

    ValueError where "every" would have more than 2,000 boxes; `force` draws all that there are.

    >>> x = Value(3.0, label="x")
    >>> draw(x * x).source.count("->")
    2
    """
    if view not in VIEWS:
        raise ValueError(f"there is no view {view!r}; the views are 'named' and 'every'")
    parts = VIEWS[view](root)
    if step is not None:
        return to_dot(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return to_dot(whole(parts, most), view, lanes)


def in_a_notebook(self, include=None, exclude=None):
    """Return what a notebook shows of a Value: its picture."""
    return draw(self)._repr_mimebundle_()


setattr(Value, "_repr_mimebundle_", in_a_notebook)  # noqa: B010 (Value knows nothing of pictures)
