"""Pictures of a computation: what every quantity is, and what the backward pass brings it.

A box is a quantity: on top its equation, then its value and gradient, then the same of the
parameters that only it uses. An arrow is a use: beside it the local derivative, and below that what
the backward pass sends along it, against the arrow's direction.

scene     what is to be seen: a whole computation, or one step of its backward pass
panels    what stands in each box
columns   numbers side by side, where a quantity is an array
sketch    boxes and arrows put together, in the DOT language
markup    how text and tables are written there, and the colours
picture   how a picture is laid out, shown and saved
"""

from collections.abc import Sequence

from ..grouping import boxes, singles
from ..value import Value
from .picture import Picture
from .scene import moment, whole
from .sketch import sketch

__all__ = ["Picture", "draw"]

VIEWS = {"named": boxes, "every": singles}
MANY, TOO_MANY = 150, 2000  # boxes: with more a picture leaves some out, or is not drawn
KEPT = 40  # boxes of a picture that leaves some out


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_draw__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_draw__mutmut)
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_orig(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_1(
    root: Value,
    view: str = "XXnamedXX",
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_2(
    root: Value,
    view: str = "NAMED",
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_3(
    root: Value,
    view: str = "named",
    step: int | None = None,
    lanes: Sequence[str] | None = None,
    force: bool = True,
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_4(
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
    if view in VIEWS:
        raise ValueError(f"there is no view {view!r}; the views are 'named' and 'every'")
    parts = VIEWS[view](root)
    if step is not None:
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_5(
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
        raise ValueError(None)
    parts = VIEWS[view](root)
    if step is not None:
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_6(
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
    parts = None
    if step is not None:
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_7(
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
    parts = VIEWS[view](None)
    if step is not None:
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_8(
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
    if step is None:
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_9(
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
        return sketch(None, view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_10(
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
        return sketch(moment(parts, step), None, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_11(
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
        return sketch(moment(parts, step), view, None)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_12(
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
        return sketch(view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_13(
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
        return sketch(moment(parts, step), lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_14(
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
        return sketch(moment(parts, step), view, )
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_15(
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
        return sketch(moment(None, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_16(
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
        return sketch(moment(parts, None), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_17(
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
        return sketch(moment(step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_18(
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
        return sketch(moment(parts, ), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_19(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY or not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_20(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" or len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_21(
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
        return sketch(moment(parts, step), view, lanes)
    if view != "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_22(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "XXeveryXX" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_23(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "EVERY" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_24(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) >= TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_25(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_26(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            None
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_27(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            "XX that matter and use the view 'named', draw a node further down, or insist withXX"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_28(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " THAT MATTER AND USE THE VIEW 'NAMED', DRAW A NODE FURTHER DOWN, OR INSIST WITH"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_29(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            "XX force=TrueXX"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_30(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=true"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_31(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " FORCE=TRUE"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_32(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = None
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_33(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if (view == "named" and len(parts) > MANY and not force) and False else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_34(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if (view == "named" and len(parts) > MANY and not force) or True else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_35(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY or not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_36(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" or len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_37(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view != "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_38(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "XXnamedXX" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_39(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "NAMED" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_40(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) >= MANY and not force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_41(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and force else len(parts)
    return sketch(whole(parts, most), view, lanes)


def x_draw__mutmut_42(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(None, view, lanes)


def x_draw__mutmut_43(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), None, lanes)


def x_draw__mutmut_44(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, None)


def x_draw__mutmut_45(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(view, lanes)


def x_draw__mutmut_46(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), lanes)


def x_draw__mutmut_47(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, most), view, )


def x_draw__mutmut_48(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(None, most), view, lanes)


def x_draw__mutmut_49(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, None), view, lanes)


def x_draw__mutmut_50(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(most), view, lanes)


def x_draw__mutmut_51(
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
        return sketch(moment(parts, step), view, lanes)
    if view == "every" and len(parts) > TOO_MANY and not force:
        raise ValueError(
            f"a picture of {len(parts)} boxes would take minutes and tell little; label the nodes"
            " that matter and use the view 'named', draw a node further down, or insist with"
            " force=True"
        )
    most = KEPT if view == "named" and len(parts) > MANY and not force else len(parts)
    return sketch(whole(parts, ), view, lanes)

mutants_x_draw__mutmut['_mutmut_orig'] = x_draw__mutmut_orig # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_1'] = x_draw__mutmut_1 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_2'] = x_draw__mutmut_2 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_3'] = x_draw__mutmut_3 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_4'] = x_draw__mutmut_4 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_5'] = x_draw__mutmut_5 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_6'] = x_draw__mutmut_6 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_7'] = x_draw__mutmut_7 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_8'] = x_draw__mutmut_8 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_9'] = x_draw__mutmut_9 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_10'] = x_draw__mutmut_10 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_11'] = x_draw__mutmut_11 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_12'] = x_draw__mutmut_12 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_13'] = x_draw__mutmut_13 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_14'] = x_draw__mutmut_14 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_15'] = x_draw__mutmut_15 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_16'] = x_draw__mutmut_16 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_17'] = x_draw__mutmut_17 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_18'] = x_draw__mutmut_18 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_19'] = x_draw__mutmut_19 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_20'] = x_draw__mutmut_20 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_21'] = x_draw__mutmut_21 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_22'] = x_draw__mutmut_22 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_23'] = x_draw__mutmut_23 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_24'] = x_draw__mutmut_24 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_25'] = x_draw__mutmut_25 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_26'] = x_draw__mutmut_26 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_27'] = x_draw__mutmut_27 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_28'] = x_draw__mutmut_28 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_29'] = x_draw__mutmut_29 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_30'] = x_draw__mutmut_30 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_31'] = x_draw__mutmut_31 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_32'] = x_draw__mutmut_32 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_33'] = x_draw__mutmut_33 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_34'] = x_draw__mutmut_34 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_35'] = x_draw__mutmut_35 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_36'] = x_draw__mutmut_36 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_37'] = x_draw__mutmut_37 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_38'] = x_draw__mutmut_38 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_39'] = x_draw__mutmut_39 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_40'] = x_draw__mutmut_40 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_41'] = x_draw__mutmut_41 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_42'] = x_draw__mutmut_42 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_43'] = x_draw__mutmut_43 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_44'] = x_draw__mutmut_44 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_45'] = x_draw__mutmut_45 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_46'] = x_draw__mutmut_46 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_47'] = x_draw__mutmut_47 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_48'] = x_draw__mutmut_48 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_49'] = x_draw__mutmut_49 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_50'] = x_draw__mutmut_50 # type: ignore # mutmut generated
mutants_x_draw__mutmut['x_draw__mutmut_51'] = x_draw__mutmut_51 # type: ignore # mutmut generated
mutants_x_in_a_notebook__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_in_a_notebook__mutmut)
def in_a_notebook(self, include=None, exclude=None):
    """Return what a notebook shows of a Value: its picture."""
    return draw(self)._repr_mimebundle_()


def x_in_a_notebook__mutmut_orig(self, include=None, exclude=None):
    """Return what a notebook shows of a Value: its picture."""
    return draw(self)._repr_mimebundle_()


def x_in_a_notebook__mutmut_1(self, include=None, exclude=None):
    """Return what a notebook shows of a Value: its picture."""
    return draw(None)._repr_mimebundle_()

mutants_x_in_a_notebook__mutmut['_mutmut_orig'] = x_in_a_notebook__mutmut_orig # type: ignore # mutmut generated
mutants_x_in_a_notebook__mutmut['x_in_a_notebook__mutmut_1'] = x_in_a_notebook__mutmut_1 # type: ignore # mutmut generated


setattr(Value, "_repr_mimebundle_", in_a_notebook)  # noqa: B010 (Value knows nothing of pictures)
