"""Pictures of a computation: the value of each node, and the gradient that reaches it.

A box is a node: its equation on top, then its value and gradient, then those of the parameters that
no other box uses. An arrow leads from a parent to the node computed from it. Beside it is the local
derivative, and below that the node's contribution to the parent's gradient, which the backward pass
sends against the arrow's direction.

    scene         what is shown: a whole computation, or one step of its backward pass
    placeholders  numbers that a page fills in later
    tables        the rows of a box: equation, value, gradient, parameters
    lanes         the columns of a box whose numbers are arrays
    labels        how text and tables are written in DOT, and the colours
    dot           a scene in the DOT language: its boxes and arrows
    picture       how a picture is laid out, displayed and saved
    pdf           a picture as PDF
"""

from collections.abc import Sequence

from ..alone import alone, hint
from ..formatting import equation
from ..grouping import VIEWS, chosen_view
from ..grouping import boxes as grouped
from ..side_by_side import OTHER, Batch, other_terms, side_by_side
from ..value import Value
from .dot import to_dot
from .picture import Layout, Picture
from .scene import step_scene, whole_scene

__all__ = ["Picture", "draw"]

MANY, TOO_MANY = 150, 2000  # with more boxes, a picture hides some, or is not drawn
KEPT = 40  # how many boxes a picture shows if it hides some


def draw(
    root: Value,
    view: str | None = None,
    step: int | None = None,
    lanes: Sequence[str] | None = None,
    force: bool = False,
    layouts: Sequence[Layout] | None = None,
    stack: bool = True,
    sample: int | None = None,
) -> Picture:
    """Return a picture of the computation that ends in root.

    With view="every" it has a box for each operation, and with view="named" one for each labelled
    node, headed by its equation; of more than 150 boxes this shows 40. Without a view it is
    "every" if the graph is small or nothing inside it is labelled, and else "named".

    Run backward() first to see the gradients; until then they are question marks. If the numbers
    are arrays, a box has a column for each lane, headed by the names in `lanes`. The samples of a
    batch are such lanes, as in stacked(root), unless `stack` is False; with a `sample`, counted
    from 0, the picture shows what this sample alone contributes.

    With a `step`, counted from 1, the picture shows only that step of the backward pass.

    `layouts`, functions from DOT text to SVG text, are tried in order: see engine.drawing.picture.

    ValueError if "every" would have more than 2,000 boxes; `force` draws all boxes of either view.

    >>> x = Value(3.0, label="x")
    >>> draw(x * x).source.count("->")
    2
    """
    shown = side_by_side(root, stack) if sample is None else alone(root, sample)
    root, stale, title = shown[:3]
    if title and isinstance(shown, Batch):
        title = f"{title}\n{hint(shown)}".rstrip()
    chosen = chosen_view(root, view, most=MANY)
    others = [x for x in other_terms(root) if not x.label] if title and chosen == "named" else []
    words = {x: f"{OTHER} = {equation(x)}" for x in others}
    boxes = grouped(root, words) if others else VIEWS[chosen](root)
    if step is not None:
        scene = step_scene(boxes, stale, title, step)
        return to_dot(scene._replace(words=words), chosen, lanes, layouts)
    if chosen == "every" and len(boxes) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(boxes)} boxes would take minutes and tell little; label the nodes"
            ' that matter and use view="named", draw a node further down, or insist with'
            " force=True"
        )
    most = KEPT if chosen == "named" and len(boxes) > MANY and not force else len(boxes)
    scene = whole_scene(boxes, stale, title, most)
    return to_dot(scene._replace(words=words), chosen, lanes, layouts)


def in_a_notebook(self, include=None, exclude=None):
    """Return what a notebook displays for a Value: its picture."""
    return draw(self)._repr_mimebundle_()


setattr(Value, "_repr_mimebundle_", in_a_notebook)  # noqa: B010 (Value does not know about pictures)
