"""Why a gradient is what it is: the paths from a leaf to root, whose products add up to it.

Along a path the local derivatives multiply; where paths meet they add. So says the chain rule, and
the backward pass comes to the same sum without walking each path: there may be 2**1000 of them.
"""

import math
import numbers
from itertools import pairwise
from typing import Any, NamedTuple

from .. import elementary
from ..graph import ordered, slopes
from ..notation import bracketed, ends, fitted, lanes, name, shown
from ..value import Value, innermost

MOST = 1000  # paths that are listed; more are only counted
NAMES = 12  # of a path as text; where it has more, its first 6 and last 6


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Path(NamedTuple):
    """One way from the leaf to root."""

    nodes: tuple[Value, ...]  # from the leaf to root
    locals: tuple  # the derivative of each node in the one before it
    product: Any  # of all locals: what the backward pass sends along this path
mutants_xǁPathsǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁPathsǁ__iter____mutmut: MutantDict = {}  # type: ignore
mutants_xǁPathsǁtext__mutmut: MutantDict = {}  # type: ignore


class Paths:
    """The paths from a leaf to root, the largest product first; as text, a sum to check by hand.

    count     how many there are
    gradient  the slope of root in the leaf, which is the sum of the products
    listed    the paths themselves, or none where they are more than 1000

    In the text each factor stands for the step from one labelled node to the next.
    """

    @_mutmut_mutated(mutants_xǁPathsǁ__init____mutmut)
    def __init__(self, root: Value, leaf: Value, count: int, gradient: Any, listed: list[Path]):
        self.root = root
        self.leaf = leaf
        self.count = count
        self.gradient = gradient
        self.listed = listed

    def xǁPathsǁ__init____mutmut_orig(self, root: Value, leaf: Value, count: int, gradient: Any, listed: list[Path]):
        self.root = root
        self.leaf = leaf
        self.count = count
        self.gradient = gradient
        self.listed = listed

    def xǁPathsǁ__init____mutmut_1(self, root: Value, leaf: Value, count: int, gradient: Any, listed: list[Path]):
        self.root = None
        self.leaf = leaf
        self.count = count
        self.gradient = gradient
        self.listed = listed

    def xǁPathsǁ__init____mutmut_2(self, root: Value, leaf: Value, count: int, gradient: Any, listed: list[Path]):
        self.root = root
        self.leaf = None
        self.count = count
        self.gradient = gradient
        self.listed = listed

    def xǁPathsǁ__init____mutmut_3(self, root: Value, leaf: Value, count: int, gradient: Any, listed: list[Path]):
        self.root = root
        self.leaf = leaf
        self.count = None
        self.gradient = gradient
        self.listed = listed

    def xǁPathsǁ__init____mutmut_4(self, root: Value, leaf: Value, count: int, gradient: Any, listed: list[Path]):
        self.root = root
        self.leaf = leaf
        self.count = count
        self.gradient = None
        self.listed = listed

    def xǁPathsǁ__init____mutmut_5(self, root: Value, leaf: Value, count: int, gradient: Any, listed: list[Path]):
        self.root = root
        self.leaf = leaf
        self.count = count
        self.gradient = gradient
        self.listed = None

    @_mutmut_mutated(mutants_xǁPathsǁ__iter____mutmut)
    def __iter__(self):
        if not self.listed:
            raise ValueError(
                f"{number(self.count)} are too many to list, as they are more than {MOST};"
                " count and gradient are known, and paths(root, node) from a node nearer to root"
                " may be few enough"
            )
        return iter(self.listed)

    def xǁPathsǁ__iter____mutmut_orig(self):
        if not self.listed:
            raise ValueError(
                f"{number(self.count)} are too many to list, as they are more than {MOST};"
                " count and gradient are known, and paths(root, node) from a node nearer to root"
                " may be few enough"
            )
        return iter(self.listed)

    def xǁPathsǁ__iter____mutmut_1(self):
        if self.listed:
            raise ValueError(
                f"{number(self.count)} are too many to list, as they are more than {MOST};"
                " count and gradient are known, and paths(root, node) from a node nearer to root"
                " may be few enough"
            )
        return iter(self.listed)

    def xǁPathsǁ__iter____mutmut_2(self):
        if not self.listed:
            raise ValueError(
                None
            )
        return iter(self.listed)

    def xǁPathsǁ__iter____mutmut_3(self):
        if not self.listed:
            raise ValueError(
                f"{number(None)} are too many to list, as they are more than {MOST};"
                " count and gradient are known, and paths(root, node) from a node nearer to root"
                " may be few enough"
            )
        return iter(self.listed)

    def xǁPathsǁ__iter____mutmut_4(self):
        if not self.listed:
            raise ValueError(
                f"{number(self.count)} are too many to list, as they are more than {MOST};"
                "XX count and gradient are known, and paths(root, node) from a node nearer to rootXX"
                " may be few enough"
            )
        return iter(self.listed)

    def xǁPathsǁ__iter____mutmut_5(self):
        if not self.listed:
            raise ValueError(
                f"{number(self.count)} are too many to list, as they are more than {MOST};"
                " COUNT AND GRADIENT ARE KNOWN, AND PATHS(ROOT, NODE) FROM A NODE NEARER TO ROOT"
                " may be few enough"
            )
        return iter(self.listed)

    def xǁPathsǁ__iter____mutmut_6(self):
        if not self.listed:
            raise ValueError(
                f"{number(self.count)} are too many to list, as they are more than {MOST};"
                " count and gradient are known, and paths(root, node) from a node nearer to root"
                "XX may be few enoughXX"
            )
        return iter(self.listed)

    def xǁPathsǁ__iter____mutmut_7(self):
        if not self.listed:
            raise ValueError(
                f"{number(self.count)} are too many to list, as they are more than {MOST};"
                " count and gradient are known, and paths(root, node) from a node nearer to root"
                " MAY BE FEW ENOUGH"
            )
        return iter(self.listed)

    def xǁPathsǁ__iter____mutmut_8(self):
        if not self.listed:
            raise ValueError(
                f"{number(self.count)} are too many to list, as they are more than {MOST};"
                " count and gradient are known, and paths(root, node) from a node nearer to root"
                " may be few enough"
            )
        return iter(None)

    def __len__(self):
        return self.count

    @_mutmut_mutated(mutants_xǁPathsǁtext__mutmut)
    def text(self) -> str:
        """Return the sum and under it the paths, each as a product; within 100 columns."""
        lines = heading(self)
        if not self.listed:
            return "\n".join([*lines, f"too many to list, as they are more than {MOST}"])
        first, hidden, last = ends(self.listed)
        lines += ["", *(line for path in first for line in lines_of(path))]
        if hidden:
            lines.append(f"... {hidden} more paths, of sizes between; to see them, iterate")
        return "\n".join(lines + [line for path in last for line in lines_of(path)])

    def xǁPathsǁtext__mutmut_orig(self) -> str:
        """Return the sum and under it the paths, each as a product; within 100 columns."""
        lines = heading(self)
        if not self.listed:
            return "\n".join([*lines, f"too many to list, as they are more than {MOST}"])
        first, hidden, last = ends(self.listed)
        lines += ["", *(line for path in first for line in lines_of(path))]
        if hidden:
            lines.append(f"... {hidden} more paths, of sizes between; to see them, iterate")
        return "\n".join(lines + [line for path in last for line in lines_of(path)])

    def xǁPathsǁtext__mutmut_1(self) -> str:
        """Return the sum and under it the paths, each as a product; within 100 columns."""
        lines = None
        if not self.listed:
            return "\n".join([*lines, f"too many to list, as they are more than {MOST}"])
        first, hidden, last = ends(self.listed)
        lines += ["", *(line for path in first for line in lines_of(path))]
        if hidden:
            lines.append(f"... {hidden} more paths, of sizes between; to see them, iterate")
        return "\n".join(lines + [line for path in last for line in lines_of(path)])

    def xǁPathsǁtext__mutmut_2(self) -> str:
        """Return the sum and under it the paths, each as a product; within 100 columns."""
        lines = heading(None)
        if not self.listed:
            return "\n".join([*lines, f"too many to list, as they are more than {MOST}"])
        first, hidden, last = ends(self.listed)
        lines += ["", *(line for path in first for line in lines_of(path))]
        if hidden:
            lines.append(f"... {hidden} more paths, of sizes between; to see them, iterate")
        return "\n".join(lines + [line for path in last for line in lines_of(path)])

    def xǁPathsǁtext__mutmut_3(self) -> str:
        """Return the sum and under it the paths, each as a product; within 100 columns."""
        lines = heading(self)
        if self.listed:
            return "\n".join([*lines, f"too many to list, as they are more than {MOST}"])
        first, hidden, last = ends(self.listed)
        lines += ["", *(line for path in first for line in lines_of(path))]
        if hidden:
            lines.append(f"... {hidden} more paths, of sizes between; to see them, iterate")
        return "\n".join(lines + [line for path in last for line in lines_of(path)])

    def xǁPathsǁtext__mutmut_4(self) -> str:
        """Return the sum and under it the paths, each as a product; within 100 columns."""
        lines = heading(self)
        if not self.listed:
            return "\n".join(None)
        first, hidden, last = ends(self.listed)
        lines += ["", *(line for path in first for line in lines_of(path))]
        if hidden:
            lines.append(f"... {hidden} more paths, of sizes between; to see them, iterate")
        return "\n".join(lines + [line for path in last for line in lines_of(path)])

    def xǁPathsǁtext__mutmut_5(self) -> str:
        """Return the sum and under it the paths, each as a product; within 100 columns."""
        lines = heading(self)
        if not self.listed:
            return "XX\nXX".join([*lines, f"too many to list, as they are more than {MOST}"])
        first, hidden, last = ends(self.listed)
        lines += ["", *(line for path in first for line in lines_of(path))]
        if hidden:
            lines.append(f"... {hidden} more paths, of sizes between; to see them, iterate")
        return "\n".join(lines + [line for path in last for line in lines_of(path)])

    def xǁPathsǁtext__mutmut_6(self) -> str:
        """Return the sum and under it the paths, each as a product; within 100 columns."""
        lines = heading(self)
        if not self.listed:
            return "\n".join([*lines, f"too many to list, as they are more than {MOST}"])
        first, hidden, last = None
        lines += ["", *(line for path in first for line in lines_of(path))]
        if hidden:
            lines.append(f"... {hidden} more paths, of sizes between; to see them, iterate")
        return "\n".join(lines + [line for path in last for line in lines_of(path)])

    def xǁPathsǁtext__mutmut_7(self) -> str:
        """Return the sum and under it the paths, each as a product; within 100 columns."""
        lines = heading(self)
        if not self.listed:
            return "\n".join([*lines, f"too many to list, as they are more than {MOST}"])
        first, hidden, last = ends(None)
        lines += ["", *(line for path in first for line in lines_of(path))]
        if hidden:
            lines.append(f"... {hidden} more paths, of sizes between; to see them, iterate")
        return "\n".join(lines + [line for path in last for line in lines_of(path)])

    def xǁPathsǁtext__mutmut_8(self) -> str:
        """Return the sum and under it the paths, each as a product; within 100 columns."""
        lines = heading(self)
        if not self.listed:
            return "\n".join([*lines, f"too many to list, as they are more than {MOST}"])
        first, hidden, last = ends(self.listed)
        lines = ["", *(line for path in first for line in lines_of(path))]
        if hidden:
            lines.append(f"... {hidden} more paths, of sizes between; to see them, iterate")
        return "\n".join(lines + [line for path in last for line in lines_of(path)])

    def xǁPathsǁtext__mutmut_9(self) -> str:
        """Return the sum and under it the paths, each as a product; within 100 columns."""
        lines = heading(self)
        if not self.listed:
            return "\n".join([*lines, f"too many to list, as they are more than {MOST}"])
        first, hidden, last = ends(self.listed)
        lines -= ["", *(line for path in first for line in lines_of(path))]
        if hidden:
            lines.append(f"... {hidden} more paths, of sizes between; to see them, iterate")
        return "\n".join(lines + [line for path in last for line in lines_of(path)])

    def xǁPathsǁtext__mutmut_10(self) -> str:
        """Return the sum and under it the paths, each as a product; within 100 columns."""
        lines = heading(self)
        if not self.listed:
            return "\n".join([*lines, f"too many to list, as they are more than {MOST}"])
        first, hidden, last = ends(self.listed)
        lines += ["XXXX", *(line for path in first for line in lines_of(path))]
        if hidden:
            lines.append(f"... {hidden} more paths, of sizes between; to see them, iterate")
        return "\n".join(lines + [line for path in last for line in lines_of(path)])

    def xǁPathsǁtext__mutmut_11(self) -> str:
        """Return the sum and under it the paths, each as a product; within 100 columns."""
        lines = heading(self)
        if not self.listed:
            return "\n".join([*lines, f"too many to list, as they are more than {MOST}"])
        first, hidden, last = ends(self.listed)
        lines += ["", *(line for path in first for line in lines_of(None))]
        if hidden:
            lines.append(f"... {hidden} more paths, of sizes between; to see them, iterate")
        return "\n".join(lines + [line for path in last for line in lines_of(path)])

    def xǁPathsǁtext__mutmut_12(self) -> str:
        """Return the sum and under it the paths, each as a product; within 100 columns."""
        lines = heading(self)
        if not self.listed:
            return "\n".join([*lines, f"too many to list, as they are more than {MOST}"])
        first, hidden, last = ends(self.listed)
        lines += ["", *(line for path in first for line in lines_of(path))]
        if hidden:
            lines.append(None)
        return "\n".join(lines + [line for path in last for line in lines_of(path)])

    def xǁPathsǁtext__mutmut_13(self) -> str:
        """Return the sum and under it the paths, each as a product; within 100 columns."""
        lines = heading(self)
        if not self.listed:
            return "\n".join([*lines, f"too many to list, as they are more than {MOST}"])
        first, hidden, last = ends(self.listed)
        lines += ["", *(line for path in first for line in lines_of(path))]
        if hidden:
            lines.append(f"... {hidden} more paths, of sizes between; to see them, iterate")
        return "\n".join(None)

    def xǁPathsǁtext__mutmut_14(self) -> str:
        """Return the sum and under it the paths, each as a product; within 100 columns."""
        lines = heading(self)
        if not self.listed:
            return "\n".join([*lines, f"too many to list, as they are more than {MOST}"])
        first, hidden, last = ends(self.listed)
        lines += ["", *(line for path in first for line in lines_of(path))]
        if hidden:
            lines.append(f"... {hidden} more paths, of sizes between; to see them, iterate")
        return "XX\nXX".join(lines + [line for path in last for line in lines_of(path)])

    def xǁPathsǁtext__mutmut_15(self) -> str:
        """Return the sum and under it the paths, each as a product; within 100 columns."""
        lines = heading(self)
        if not self.listed:
            return "\n".join([*lines, f"too many to list, as they are more than {MOST}"])
        first, hidden, last = ends(self.listed)
        lines += ["", *(line for path in first for line in lines_of(path))]
        if hidden:
            lines.append(f"... {hidden} more paths, of sizes between; to see them, iterate")
        return "\n".join(lines - [line for path in last for line in lines_of(path)])

    def xǁPathsǁtext__mutmut_16(self) -> str:
        """Return the sum and under it the paths, each as a product; within 100 columns."""
        lines = heading(self)
        if not self.listed:
            return "\n".join([*lines, f"too many to list, as they are more than {MOST}"])
        first, hidden, last = ends(self.listed)
        lines += ["", *(line for path in first for line in lines_of(path))]
        if hidden:
            lines.append(f"... {hidden} more paths, of sizes between; to see them, iterate")
        return "\n".join(lines + [line for path in last for line in lines_of(None)])

    __repr__ = text

mutants_xǁPathsǁ__init____mutmut['_mutmut_orig'] = Paths.xǁPathsǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁPathsǁ__init____mutmut['xǁPathsǁ__init____mutmut_1'] = Paths.xǁPathsǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁPathsǁ__init____mutmut['xǁPathsǁ__init____mutmut_2'] = Paths.xǁPathsǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁPathsǁ__init____mutmut['xǁPathsǁ__init____mutmut_3'] = Paths.xǁPathsǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁPathsǁ__init____mutmut['xǁPathsǁ__init____mutmut_4'] = Paths.xǁPathsǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁPathsǁ__init____mutmut['xǁPathsǁ__init____mutmut_5'] = Paths.xǁPathsǁ__init____mutmut_5 # type: ignore # mutmut generated

mutants_xǁPathsǁ__iter____mutmut['_mutmut_orig'] = Paths.xǁPathsǁ__iter____mutmut_orig # type: ignore # mutmut generated
mutants_xǁPathsǁ__iter____mutmut['xǁPathsǁ__iter____mutmut_1'] = Paths.xǁPathsǁ__iter____mutmut_1 # type: ignore # mutmut generated
mutants_xǁPathsǁ__iter____mutmut['xǁPathsǁ__iter____mutmut_2'] = Paths.xǁPathsǁ__iter____mutmut_2 # type: ignore # mutmut generated
mutants_xǁPathsǁ__iter____mutmut['xǁPathsǁ__iter____mutmut_3'] = Paths.xǁPathsǁ__iter____mutmut_3 # type: ignore # mutmut generated
mutants_xǁPathsǁ__iter____mutmut['xǁPathsǁ__iter____mutmut_4'] = Paths.xǁPathsǁ__iter____mutmut_4 # type: ignore # mutmut generated
mutants_xǁPathsǁ__iter____mutmut['xǁPathsǁ__iter____mutmut_5'] = Paths.xǁPathsǁ__iter____mutmut_5 # type: ignore # mutmut generated
mutants_xǁPathsǁ__iter____mutmut['xǁPathsǁ__iter____mutmut_6'] = Paths.xǁPathsǁ__iter____mutmut_6 # type: ignore # mutmut generated
mutants_xǁPathsǁ__iter____mutmut['xǁPathsǁ__iter____mutmut_7'] = Paths.xǁPathsǁ__iter____mutmut_7 # type: ignore # mutmut generated
mutants_xǁPathsǁ__iter____mutmut['xǁPathsǁ__iter____mutmut_8'] = Paths.xǁPathsǁ__iter____mutmut_8 # type: ignore # mutmut generated

mutants_xǁPathsǁtext__mutmut['_mutmut_orig'] = Paths.xǁPathsǁtext__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPathsǁtext__mutmut['xǁPathsǁtext__mutmut_1'] = Paths.xǁPathsǁtext__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPathsǁtext__mutmut['xǁPathsǁtext__mutmut_2'] = Paths.xǁPathsǁtext__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPathsǁtext__mutmut['xǁPathsǁtext__mutmut_3'] = Paths.xǁPathsǁtext__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPathsǁtext__mutmut['xǁPathsǁtext__mutmut_4'] = Paths.xǁPathsǁtext__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPathsǁtext__mutmut['xǁPathsǁtext__mutmut_5'] = Paths.xǁPathsǁtext__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPathsǁtext__mutmut['xǁPathsǁtext__mutmut_6'] = Paths.xǁPathsǁtext__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPathsǁtext__mutmut['xǁPathsǁtext__mutmut_7'] = Paths.xǁPathsǁtext__mutmut_7 # type: ignore # mutmut generated
mutants_xǁPathsǁtext__mutmut['xǁPathsǁtext__mutmut_8'] = Paths.xǁPathsǁtext__mutmut_8 # type: ignore # mutmut generated
mutants_xǁPathsǁtext__mutmut['xǁPathsǁtext__mutmut_9'] = Paths.xǁPathsǁtext__mutmut_9 # type: ignore # mutmut generated
mutants_xǁPathsǁtext__mutmut['xǁPathsǁtext__mutmut_10'] = Paths.xǁPathsǁtext__mutmut_10 # type: ignore # mutmut generated
mutants_xǁPathsǁtext__mutmut['xǁPathsǁtext__mutmut_11'] = Paths.xǁPathsǁtext__mutmut_11 # type: ignore # mutmut generated
mutants_xǁPathsǁtext__mutmut['xǁPathsǁtext__mutmut_12'] = Paths.xǁPathsǁtext__mutmut_12 # type: ignore # mutmut generated
mutants_xǁPathsǁtext__mutmut['xǁPathsǁtext__mutmut_13'] = Paths.xǁPathsǁtext__mutmut_13 # type: ignore # mutmut generated
mutants_xǁPathsǁtext__mutmut['xǁPathsǁtext__mutmut_14'] = Paths.xǁPathsǁtext__mutmut_14 # type: ignore # mutmut generated
mutants_xǁPathsǁtext__mutmut['xǁPathsǁtext__mutmut_15'] = Paths.xǁPathsǁtext__mutmut_15 # type: ignore # mutmut generated
mutants_xǁPathsǁtext__mutmut['xǁPathsǁtext__mutmut_16'] = Paths.xǁPathsǁtext__mutmut_16 # type: ignore # mutmut generated
mutants_x_paths__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_paths__mutmut)
def paths(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_orig(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_1(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = None  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_2(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(None):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_3(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_4(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(None):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_5(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(None)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_6(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_7(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            None
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_8(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            "XX ends where a number is taken out of its node, as x.data doesXX"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_9(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ENDS WHERE A NUMBER IS TAKEN OUT OF ITS NODE, AS X.DATA DOES"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_10(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op != "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_11(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "XXconstantXX":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_12(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "CONSTANT":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_13(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            None
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_14(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = None
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_15(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(None, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_16(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, None, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_17(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, None)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_18(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_19(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_20(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, )
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_21(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = None
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_22(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if (count <= MOST) and False else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_23(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if (count <= MOST) or True else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_24(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(None, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_25(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, None, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_26(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, None) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_27(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_28(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_29(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, ) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_30(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count < MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_31(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(None, leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_32(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, None, count, slopes(root)[leaf], listed)


def x_paths__mutmut_33(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, None, slopes(root)[leaf], listed)


def x_paths__mutmut_34(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, None, listed)


def x_paths__mutmut_35(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], None)


def x_paths__mutmut_36(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(leaf, count, slopes(root)[leaf], listed)


def x_paths__mutmut_37(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, count, slopes(root)[leaf], listed)


def x_paths__mutmut_38(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, slopes(root)[leaf], listed)


def x_paths__mutmut_39(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, listed)


def x_paths__mutmut_40(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(root)[leaf], )


def x_paths__mutmut_41(root: Value, leaf: Value) -> Paths:
    """Return the paths from leaf to root: why the gradient of leaf is what it is.

    The leaf may be any node that root depends on; ValueError if root does not, or if it is a
    constant. A node that one operation uses twice makes two paths.

    >>> x = Value(3.0, label="x")
    >>> paths((x * x + 2 * x).named("y"), x)
    d y / d x = 8.0000, the sum of 3 paths
    <BLANKLINE>
         3.0000 =   3.000000
                  x -> y
         3.0000 =   3.000000
                  x -> y
         2.0000 =   2.000000
                  x -> y
    """
    leading = {leaf}  # the nodes on the way from leaf to root
    for node in ordered(root):
        if not leading.isdisjoint(node.parents):
            leading.add(node)
    if root not in leading:
        raise ValueError(
            f"{root!r} does not depend on {leaf!r}: no path leads there, and the slope is 0; a path"
            " ends where a number is taken out of its node, as x.data does"
        )
    if leaf.op == "constant":
        raise ValueError(
            f"{leaf!r} is a constant, to which no gradient goes; compute with a leaf in its place,"
            f" Value({leaf.data!r}), to have its paths"
        )
    count = counted(root, leaf, leading)
    listed = walked(root, leaf, leading) if count <= MOST else []
    return Paths(root, leaf, count, slopes(None)[leaf], listed)

mutants_x_paths__mutmut['_mutmut_orig'] = x_paths__mutmut_orig # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_1'] = x_paths__mutmut_1 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_2'] = x_paths__mutmut_2 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_3'] = x_paths__mutmut_3 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_4'] = x_paths__mutmut_4 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_5'] = x_paths__mutmut_5 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_6'] = x_paths__mutmut_6 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_7'] = x_paths__mutmut_7 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_8'] = x_paths__mutmut_8 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_9'] = x_paths__mutmut_9 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_10'] = x_paths__mutmut_10 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_11'] = x_paths__mutmut_11 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_12'] = x_paths__mutmut_12 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_13'] = x_paths__mutmut_13 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_14'] = x_paths__mutmut_14 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_15'] = x_paths__mutmut_15 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_16'] = x_paths__mutmut_16 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_17'] = x_paths__mutmut_17 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_18'] = x_paths__mutmut_18 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_19'] = x_paths__mutmut_19 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_20'] = x_paths__mutmut_20 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_21'] = x_paths__mutmut_21 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_22'] = x_paths__mutmut_22 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_23'] = x_paths__mutmut_23 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_24'] = x_paths__mutmut_24 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_25'] = x_paths__mutmut_25 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_26'] = x_paths__mutmut_26 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_27'] = x_paths__mutmut_27 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_28'] = x_paths__mutmut_28 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_29'] = x_paths__mutmut_29 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_30'] = x_paths__mutmut_30 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_31'] = x_paths__mutmut_31 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_32'] = x_paths__mutmut_32 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_33'] = x_paths__mutmut_33 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_34'] = x_paths__mutmut_34 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_35'] = x_paths__mutmut_35 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_36'] = x_paths__mutmut_36 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_37'] = x_paths__mutmut_37 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_38'] = x_paths__mutmut_38 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_39'] = x_paths__mutmut_39 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_40'] = x_paths__mutmut_40 # type: ignore # mutmut generated
mutants_x_paths__mutmut['x_paths__mutmut_41'] = x_paths__mutmut_41 # type: ignore # mutmut generated
mutants_x_counted__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_counted__mutmut)
def counted(root: Value, leaf: Value, leading: set) -> int:
    """Return how many paths there are: as many to a parent as to all that is computed from it."""
    ways = {root: 1}
    for node in reversed(ordered(root)):
        if node is leaf:
            break
        if node in leading:
            to_node = ways.pop(node)  # not kept: in a deep graph these are long numbers
            for parent in node.parents:
                if parent in leading:
                    ways[parent] = ways.get(parent, 0) + to_node
    return ways[leaf]


def x_counted__mutmut_orig(root: Value, leaf: Value, leading: set) -> int:
    """Return how many paths there are: as many to a parent as to all that is computed from it."""
    ways = {root: 1}
    for node in reversed(ordered(root)):
        if node is leaf:
            break
        if node in leading:
            to_node = ways.pop(node)  # not kept: in a deep graph these are long numbers
            for parent in node.parents:
                if parent in leading:
                    ways[parent] = ways.get(parent, 0) + to_node
    return ways[leaf]


def x_counted__mutmut_1(root: Value, leaf: Value, leading: set) -> int:
    """Return how many paths there are: as many to a parent as to all that is computed from it."""
    ways = None
    for node in reversed(ordered(root)):
        if node is leaf:
            break
        if node in leading:
            to_node = ways.pop(node)  # not kept: in a deep graph these are long numbers
            for parent in node.parents:
                if parent in leading:
                    ways[parent] = ways.get(parent, 0) + to_node
    return ways[leaf]


def x_counted__mutmut_2(root: Value, leaf: Value, leading: set) -> int:
    """Return how many paths there are: as many to a parent as to all that is computed from it."""
    ways = {root: 2}
    for node in reversed(ordered(root)):
        if node is leaf:
            break
        if node in leading:
            to_node = ways.pop(node)  # not kept: in a deep graph these are long numbers
            for parent in node.parents:
                if parent in leading:
                    ways[parent] = ways.get(parent, 0) + to_node
    return ways[leaf]


def x_counted__mutmut_3(root: Value, leaf: Value, leading: set) -> int:
    """Return how many paths there are: as many to a parent as to all that is computed from it."""
    ways = {root: 1}
    for node in reversed(None):
        if node is leaf:
            break
        if node in leading:
            to_node = ways.pop(node)  # not kept: in a deep graph these are long numbers
            for parent in node.parents:
                if parent in leading:
                    ways[parent] = ways.get(parent, 0) + to_node
    return ways[leaf]


def x_counted__mutmut_4(root: Value, leaf: Value, leading: set) -> int:
    """Return how many paths there are: as many to a parent as to all that is computed from it."""
    ways = {root: 1}
    for node in reversed(ordered(None)):
        if node is leaf:
            break
        if node in leading:
            to_node = ways.pop(node)  # not kept: in a deep graph these are long numbers
            for parent in node.parents:
                if parent in leading:
                    ways[parent] = ways.get(parent, 0) + to_node
    return ways[leaf]


def x_counted__mutmut_5(root: Value, leaf: Value, leading: set) -> int:
    """Return how many paths there are: as many to a parent as to all that is computed from it."""
    ways = {root: 1}
    for node in reversed(ordered(root)):
        if node is not leaf:
            break
        if node in leading:
            to_node = ways.pop(node)  # not kept: in a deep graph these are long numbers
            for parent in node.parents:
                if parent in leading:
                    ways[parent] = ways.get(parent, 0) + to_node
    return ways[leaf]


def x_counted__mutmut_6(root: Value, leaf: Value, leading: set) -> int:
    """Return how many paths there are: as many to a parent as to all that is computed from it."""
    ways = {root: 1}
    for node in reversed(ordered(root)):
        if node is leaf:
            return
        if node in leading:
            to_node = ways.pop(node)  # not kept: in a deep graph these are long numbers
            for parent in node.parents:
                if parent in leading:
                    ways[parent] = ways.get(parent, 0) + to_node
    return ways[leaf]


def x_counted__mutmut_7(root: Value, leaf: Value, leading: set) -> int:
    """Return how many paths there are: as many to a parent as to all that is computed from it."""
    ways = {root: 1}
    for node in reversed(ordered(root)):
        if node is leaf:
            break
        if node not in leading:
            to_node = ways.pop(node)  # not kept: in a deep graph these are long numbers
            for parent in node.parents:
                if parent in leading:
                    ways[parent] = ways.get(parent, 0) + to_node
    return ways[leaf]


def x_counted__mutmut_8(root: Value, leaf: Value, leading: set) -> int:
    """Return how many paths there are: as many to a parent as to all that is computed from it."""
    ways = {root: 1}
    for node in reversed(ordered(root)):
        if node is leaf:
            break
        if node in leading:
            to_node = None  # not kept: in a deep graph these are long numbers
            for parent in node.parents:
                if parent in leading:
                    ways[parent] = ways.get(parent, 0) + to_node
    return ways[leaf]


def x_counted__mutmut_9(root: Value, leaf: Value, leading: set) -> int:
    """Return how many paths there are: as many to a parent as to all that is computed from it."""
    ways = {root: 1}
    for node in reversed(ordered(root)):
        if node is leaf:
            break
        if node in leading:
            to_node = ways.pop(None)  # not kept: in a deep graph these are long numbers
            for parent in node.parents:
                if parent in leading:
                    ways[parent] = ways.get(parent, 0) + to_node
    return ways[leaf]


def x_counted__mutmut_10(root: Value, leaf: Value, leading: set) -> int:
    """Return how many paths there are: as many to a parent as to all that is computed from it."""
    ways = {root: 1}
    for node in reversed(ordered(root)):
        if node is leaf:
            break
        if node in leading:
            to_node = ways.pop(node)  # not kept: in a deep graph these are long numbers
            for parent in node.parents:
                if parent not in leading:
                    ways[parent] = ways.get(parent, 0) + to_node
    return ways[leaf]


def x_counted__mutmut_11(root: Value, leaf: Value, leading: set) -> int:
    """Return how many paths there are: as many to a parent as to all that is computed from it."""
    ways = {root: 1}
    for node in reversed(ordered(root)):
        if node is leaf:
            break
        if node in leading:
            to_node = ways.pop(node)  # not kept: in a deep graph these are long numbers
            for parent in node.parents:
                if parent in leading:
                    ways[parent] = None
    return ways[leaf]


def x_counted__mutmut_12(root: Value, leaf: Value, leading: set) -> int:
    """Return how many paths there are: as many to a parent as to all that is computed from it."""
    ways = {root: 1}
    for node in reversed(ordered(root)):
        if node is leaf:
            break
        if node in leading:
            to_node = ways.pop(node)  # not kept: in a deep graph these are long numbers
            for parent in node.parents:
                if parent in leading:
                    ways[parent] = ways.get(parent, 0) - to_node
    return ways[leaf]


def x_counted__mutmut_13(root: Value, leaf: Value, leading: set) -> int:
    """Return how many paths there are: as many to a parent as to all that is computed from it."""
    ways = {root: 1}
    for node in reversed(ordered(root)):
        if node is leaf:
            break
        if node in leading:
            to_node = ways.pop(node)  # not kept: in a deep graph these are long numbers
            for parent in node.parents:
                if parent in leading:
                    ways[parent] = ways.get(None, 0) + to_node
    return ways[leaf]


def x_counted__mutmut_14(root: Value, leaf: Value, leading: set) -> int:
    """Return how many paths there are: as many to a parent as to all that is computed from it."""
    ways = {root: 1}
    for node in reversed(ordered(root)):
        if node is leaf:
            break
        if node in leading:
            to_node = ways.pop(node)  # not kept: in a deep graph these are long numbers
            for parent in node.parents:
                if parent in leading:
                    ways[parent] = ways.get(parent, None) + to_node
    return ways[leaf]


def x_counted__mutmut_15(root: Value, leaf: Value, leading: set) -> int:
    """Return how many paths there are: as many to a parent as to all that is computed from it."""
    ways = {root: 1}
    for node in reversed(ordered(root)):
        if node is leaf:
            break
        if node in leading:
            to_node = ways.pop(node)  # not kept: in a deep graph these are long numbers
            for parent in node.parents:
                if parent in leading:
                    ways[parent] = ways.get(0) + to_node
    return ways[leaf]


def x_counted__mutmut_16(root: Value, leaf: Value, leading: set) -> int:
    """Return how many paths there are: as many to a parent as to all that is computed from it."""
    ways = {root: 1}
    for node in reversed(ordered(root)):
        if node is leaf:
            break
        if node in leading:
            to_node = ways.pop(node)  # not kept: in a deep graph these are long numbers
            for parent in node.parents:
                if parent in leading:
                    ways[parent] = ways.get(parent, ) + to_node
    return ways[leaf]


def x_counted__mutmut_17(root: Value, leaf: Value, leading: set) -> int:
    """Return how many paths there are: as many to a parent as to all that is computed from it."""
    ways = {root: 1}
    for node in reversed(ordered(root)):
        if node is leaf:
            break
        if node in leading:
            to_node = ways.pop(node)  # not kept: in a deep graph these are long numbers
            for parent in node.parents:
                if parent in leading:
                    ways[parent] = ways.get(parent, 1) + to_node
    return ways[leaf]

mutants_x_counted__mutmut['_mutmut_orig'] = x_counted__mutmut_orig # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_1'] = x_counted__mutmut_1 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_2'] = x_counted__mutmut_2 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_3'] = x_counted__mutmut_3 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_4'] = x_counted__mutmut_4 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_5'] = x_counted__mutmut_5 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_6'] = x_counted__mutmut_6 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_7'] = x_counted__mutmut_7 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_8'] = x_counted__mutmut_8 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_9'] = x_counted__mutmut_9 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_10'] = x_counted__mutmut_10 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_11'] = x_counted__mutmut_11 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_12'] = x_counted__mutmut_12 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_13'] = x_counted__mutmut_13 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_14'] = x_counted__mutmut_14 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_15'] = x_counted__mutmut_15 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_16'] = x_counted__mutmut_16 # type: ignore # mutmut generated
mutants_x_counted__mutmut['x_counted__mutmut_17'] = x_counted__mutmut_17 # type: ignore # mutmut generated
mutants_x_walked__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_walked__mutmut)
def walked(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_orig(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_1(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = None
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_2(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = None
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_3(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = None
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_4(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(None), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_5(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = None  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_6(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is not leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_7(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(None)
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_8(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), None))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_9(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_10(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), ))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_11(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(None, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_12(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, None), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_13(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_14(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, ), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_15(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            break
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_16(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_17(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = None
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_18(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(None)
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_19(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(None))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_20(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = None
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_21(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(None, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_22(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, None, node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_23(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], None, strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_24(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=None)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_25(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_26(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_27(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_28(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), )
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_29(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(None), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_30(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=False)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_31(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack = [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_32(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack -= [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_33(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x not in leading][::-1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_34(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::+1]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_35(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-2]
    return sorted(found, key=lambda path: -size(path.product))


def x_walked__mutmut_36(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(None, key=lambda path: -size(path.product))


def x_walked__mutmut_37(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=None)


def x_walked__mutmut_38(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(key=lambda path: -size(path.product))


def x_walked__mutmut_39(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, )


def x_walked__mutmut_40(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: None)


def x_walked__mutmut_41(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: +size(path.product))


def x_walked__mutmut_42(root: Value, leaf: Value, leading: set) -> list[Path]:
    """Return the paths from leaf to root, the largest product first."""
    found = []
    locals_: dict = {}
    stack: list = [(root, elementary.one(root.data), ())]
    while stack:
        node, product, way = stack.pop()  # the way from root: (child, local, way to the child)
        if node is leaf:
            found.append(Path(*unwound(leaf, way), product))
            continue
        if node not in locals_:
            locals_[node] = node.chain_rule(elementary.one(node.data))
        uses = zip(node.parents, locals_[node], node.chain_rule(product), strict=True)
        stack += [(x, share, (node, local, way)) for x, local, share in uses if x in leading][::-1]
    return sorted(found, key=lambda path: -size(None))

mutants_x_walked__mutmut['_mutmut_orig'] = x_walked__mutmut_orig # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_1'] = x_walked__mutmut_1 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_2'] = x_walked__mutmut_2 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_3'] = x_walked__mutmut_3 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_4'] = x_walked__mutmut_4 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_5'] = x_walked__mutmut_5 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_6'] = x_walked__mutmut_6 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_7'] = x_walked__mutmut_7 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_8'] = x_walked__mutmut_8 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_9'] = x_walked__mutmut_9 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_10'] = x_walked__mutmut_10 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_11'] = x_walked__mutmut_11 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_12'] = x_walked__mutmut_12 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_13'] = x_walked__mutmut_13 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_14'] = x_walked__mutmut_14 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_15'] = x_walked__mutmut_15 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_16'] = x_walked__mutmut_16 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_17'] = x_walked__mutmut_17 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_18'] = x_walked__mutmut_18 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_19'] = x_walked__mutmut_19 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_20'] = x_walked__mutmut_20 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_21'] = x_walked__mutmut_21 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_22'] = x_walked__mutmut_22 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_23'] = x_walked__mutmut_23 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_24'] = x_walked__mutmut_24 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_25'] = x_walked__mutmut_25 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_26'] = x_walked__mutmut_26 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_27'] = x_walked__mutmut_27 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_28'] = x_walked__mutmut_28 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_29'] = x_walked__mutmut_29 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_30'] = x_walked__mutmut_30 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_31'] = x_walked__mutmut_31 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_32'] = x_walked__mutmut_32 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_33'] = x_walked__mutmut_33 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_34'] = x_walked__mutmut_34 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_35'] = x_walked__mutmut_35 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_36'] = x_walked__mutmut_36 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_37'] = x_walked__mutmut_37 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_38'] = x_walked__mutmut_38 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_39'] = x_walked__mutmut_39 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_40'] = x_walked__mutmut_40 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_41'] = x_walked__mutmut_41 # type: ignore # mutmut generated
mutants_x_walked__mutmut['x_walked__mutmut_42'] = x_walked__mutmut_42 # type: ignore # mutmut generated
mutants_x_unwound__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_unwound__mutmut)
def unwound(leaf: Value, way: tuple) -> tuple[tuple, tuple]:
    """Return the nodes and the local derivatives on a way, from the leaf to root."""
    nodes, locals_ = [leaf], []
    while way:
        node, local, way = way
        nodes.append(node)
        locals_.append(local)
    return tuple(nodes), tuple(locals_)


def x_unwound__mutmut_orig(leaf: Value, way: tuple) -> tuple[tuple, tuple]:
    """Return the nodes and the local derivatives on a way, from the leaf to root."""
    nodes, locals_ = [leaf], []
    while way:
        node, local, way = way
        nodes.append(node)
        locals_.append(local)
    return tuple(nodes), tuple(locals_)


def x_unwound__mutmut_1(leaf: Value, way: tuple) -> tuple[tuple, tuple]:
    """Return the nodes and the local derivatives on a way, from the leaf to root."""
    nodes, locals_ = None
    while way:
        node, local, way = way
        nodes.append(node)
        locals_.append(local)
    return tuple(nodes), tuple(locals_)


def x_unwound__mutmut_2(leaf: Value, way: tuple) -> tuple[tuple, tuple]:
    """Return the nodes and the local derivatives on a way, from the leaf to root."""
    nodes, locals_ = [leaf], []
    while way:
        node, local, way = None
        nodes.append(node)
        locals_.append(local)
    return tuple(nodes), tuple(locals_)


def x_unwound__mutmut_3(leaf: Value, way: tuple) -> tuple[tuple, tuple]:
    """Return the nodes and the local derivatives on a way, from the leaf to root."""
    nodes, locals_ = [leaf], []
    while way:
        node, local, way = way
        nodes.append(None)
        locals_.append(local)
    return tuple(nodes), tuple(locals_)


def x_unwound__mutmut_4(leaf: Value, way: tuple) -> tuple[tuple, tuple]:
    """Return the nodes and the local derivatives on a way, from the leaf to root."""
    nodes, locals_ = [leaf], []
    while way:
        node, local, way = way
        nodes.append(node)
        locals_.append(None)
    return tuple(nodes), tuple(locals_)


def x_unwound__mutmut_5(leaf: Value, way: tuple) -> tuple[tuple, tuple]:
    """Return the nodes and the local derivatives on a way, from the leaf to root."""
    nodes, locals_ = [leaf], []
    while way:
        node, local, way = way
        nodes.append(node)
        locals_.append(local)
    return tuple(None), tuple(locals_)


def x_unwound__mutmut_6(leaf: Value, way: tuple) -> tuple[tuple, tuple]:
    """Return the nodes and the local derivatives on a way, from the leaf to root."""
    nodes, locals_ = [leaf], []
    while way:
        node, local, way = way
        nodes.append(node)
        locals_.append(local)
    return tuple(nodes), tuple(None)

mutants_x_unwound__mutmut['_mutmut_orig'] = x_unwound__mutmut_orig # type: ignore # mutmut generated
mutants_x_unwound__mutmut['x_unwound__mutmut_1'] = x_unwound__mutmut_1 # type: ignore # mutmut generated
mutants_x_unwound__mutmut['x_unwound__mutmut_2'] = x_unwound__mutmut_2 # type: ignore # mutmut generated
mutants_x_unwound__mutmut['x_unwound__mutmut_3'] = x_unwound__mutmut_3 # type: ignore # mutmut generated
mutants_x_unwound__mutmut['x_unwound__mutmut_4'] = x_unwound__mutmut_4 # type: ignore # mutmut generated
mutants_x_unwound__mutmut['x_unwound__mutmut_5'] = x_unwound__mutmut_5 # type: ignore # mutmut generated
mutants_x_unwound__mutmut['x_unwound__mutmut_6'] = x_unwound__mutmut_6 # type: ignore # mutmut generated
mutants_x_size__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_size__mutmut)
def size(product: Any) -> Any:
    """Return what paths are ordered by: the magnitude, over all lanes; nan before all others."""
    x = abs(innermost(product))
    x = x.sum() if hasattr(x, "shape") else x
    if not isinstance(x, numbers.Real):  # a formula
        return 0
    return x if x == x else math.inf


def x_size__mutmut_orig(product: Any) -> Any:
    """Return what paths are ordered by: the magnitude, over all lanes; nan before all others."""
    x = abs(innermost(product))
    x = x.sum() if hasattr(x, "shape") else x
    if not isinstance(x, numbers.Real):  # a formula
        return 0
    return x if x == x else math.inf


def x_size__mutmut_1(product: Any) -> Any:
    """Return what paths are ordered by: the magnitude, over all lanes; nan before all others."""
    x = None
    x = x.sum() if hasattr(x, "shape") else x
    if not isinstance(x, numbers.Real):  # a formula
        return 0
    return x if x == x else math.inf


def x_size__mutmut_2(product: Any) -> Any:
    """Return what paths are ordered by: the magnitude, over all lanes; nan before all others."""
    x = abs(None)
    x = x.sum() if hasattr(x, "shape") else x
    if not isinstance(x, numbers.Real):  # a formula
        return 0
    return x if x == x else math.inf


def x_size__mutmut_3(product: Any) -> Any:
    """Return what paths are ordered by: the magnitude, over all lanes; nan before all others."""
    x = abs(innermost(None))
    x = x.sum() if hasattr(x, "shape") else x
    if not isinstance(x, numbers.Real):  # a formula
        return 0
    return x if x == x else math.inf


def x_size__mutmut_4(product: Any) -> Any:
    """Return what paths are ordered by: the magnitude, over all lanes; nan before all others."""
    x = abs(innermost(product))
    x = None
    if not isinstance(x, numbers.Real):  # a formula
        return 0
    return x if x == x else math.inf


def x_size__mutmut_5(product: Any) -> Any:
    """Return what paths are ordered by: the magnitude, over all lanes; nan before all others."""
    x = abs(innermost(product))
    x = x.sum() if (hasattr(x, "shape")) and False else x
    if not isinstance(x, numbers.Real):  # a formula
        return 0
    return x if x == x else math.inf


def x_size__mutmut_6(product: Any) -> Any:
    """Return what paths are ordered by: the magnitude, over all lanes; nan before all others."""
    x = abs(innermost(product))
    x = x.sum() if (hasattr(x, "shape")) or True else x
    if not isinstance(x, numbers.Real):  # a formula
        return 0
    return x if x == x else math.inf


def x_size__mutmut_7(product: Any) -> Any:
    """Return what paths are ordered by: the magnitude, over all lanes; nan before all others."""
    x = abs(innermost(product))
    x = x.sum() if hasattr(None, "shape") else x
    if not isinstance(x, numbers.Real):  # a formula
        return 0
    return x if x == x else math.inf


def x_size__mutmut_8(product: Any) -> Any:
    """Return what paths are ordered by: the magnitude, over all lanes; nan before all others."""
    x = abs(innermost(product))
    x = x.sum() if hasattr(x, None) else x
    if not isinstance(x, numbers.Real):  # a formula
        return 0
    return x if x == x else math.inf


def x_size__mutmut_9(product: Any) -> Any:
    """Return what paths are ordered by: the magnitude, over all lanes; nan before all others."""
    x = abs(innermost(product))
    x = x.sum() if hasattr("shape") else x
    if not isinstance(x, numbers.Real):  # a formula
        return 0
    return x if x == x else math.inf


def x_size__mutmut_10(product: Any) -> Any:
    """Return what paths are ordered by: the magnitude, over all lanes; nan before all others."""
    x = abs(innermost(product))
    x = x.sum() if hasattr(x, ) else x
    if not isinstance(x, numbers.Real):  # a formula
        return 0
    return x if x == x else math.inf


def x_size__mutmut_11(product: Any) -> Any:
    """Return what paths are ordered by: the magnitude, over all lanes; nan before all others."""
    x = abs(innermost(product))
    x = x.sum() if hasattr(x, "XXshapeXX") else x
    if not isinstance(x, numbers.Real):  # a formula
        return 0
    return x if x == x else math.inf


def x_size__mutmut_12(product: Any) -> Any:
    """Return what paths are ordered by: the magnitude, over all lanes; nan before all others."""
    x = abs(innermost(product))
    x = x.sum() if hasattr(x, "SHAPE") else x
    if not isinstance(x, numbers.Real):  # a formula
        return 0
    return x if x == x else math.inf


def x_size__mutmut_13(product: Any) -> Any:
    """Return what paths are ordered by: the magnitude, over all lanes; nan before all others."""
    x = abs(innermost(product))
    x = x.sum() if hasattr(x, "shape") else x
    if isinstance(x, numbers.Real):  # a formula
        return 0
    return x if x == x else math.inf


def x_size__mutmut_14(product: Any) -> Any:
    """Return what paths are ordered by: the magnitude, over all lanes; nan before all others."""
    x = abs(innermost(product))
    x = x.sum() if hasattr(x, "shape") else x
    if not isinstance(x, numbers.Real):  # a formula
        return 1
    return x if x == x else math.inf


def x_size__mutmut_15(product: Any) -> Any:
    """Return what paths are ordered by: the magnitude, over all lanes; nan before all others."""
    x = abs(innermost(product))
    x = x.sum() if hasattr(x, "shape") else x
    if not isinstance(x, numbers.Real):  # a formula
        return 0
    return x if (x == x) and False else math.inf


def x_size__mutmut_16(product: Any) -> Any:
    """Return what paths are ordered by: the magnitude, over all lanes; nan before all others."""
    x = abs(innermost(product))
    x = x.sum() if hasattr(x, "shape") else x
    if not isinstance(x, numbers.Real):  # a formula
        return 0
    return x if (x == x) or True else math.inf


def x_size__mutmut_17(product: Any) -> Any:
    """Return what paths are ordered by: the magnitude, over all lanes; nan before all others."""
    x = abs(innermost(product))
    x = x.sum() if hasattr(x, "shape") else x
    if not isinstance(x, numbers.Real):  # a formula
        return 0
    return x if x != x else math.inf

mutants_x_size__mutmut['_mutmut_orig'] = x_size__mutmut_orig # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_1'] = x_size__mutmut_1 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_2'] = x_size__mutmut_2 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_3'] = x_size__mutmut_3 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_4'] = x_size__mutmut_4 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_5'] = x_size__mutmut_5 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_6'] = x_size__mutmut_6 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_7'] = x_size__mutmut_7 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_8'] = x_size__mutmut_8 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_9'] = x_size__mutmut_9 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_10'] = x_size__mutmut_10 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_11'] = x_size__mutmut_11 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_12'] = x_size__mutmut_12 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_13'] = x_size__mutmut_13 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_14'] = x_size__mutmut_14 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_15'] = x_size__mutmut_15 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_16'] = x_size__mutmut_16 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_17'] = x_size__mutmut_17 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_lines_of__mutmut)
def lines_of(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_orig(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_1(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = None
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_2(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) + 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_3(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 2
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_4(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = None
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_5(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(None) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_6(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label and i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_7(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i not in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_8(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (1, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_9(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = None
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_10(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if (len(stops) <= NAMES) and False else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_11(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if (len(stops) <= NAMES) or True else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_12(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) < NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_13(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] - stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_14(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES / 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_15(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 3] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_16(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES / 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_17(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[+NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_18(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 3 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_19(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = None
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_20(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(None, 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_21(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), None) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_22(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_23(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), ) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_24(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(None), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_25(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 33) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_26(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) <= len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_27(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(None, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_28(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, None)
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_29(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert("...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_30(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, )
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_31(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES / 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_32(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 3, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_33(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "XX...XX")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_34(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = None
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_35(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] and [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_36(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(None) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_37(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(None)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_38(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = None
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_39(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(None, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_40(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(*factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_41(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, )
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_42(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = None
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_43(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = None
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_44(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped(None, " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_45(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], None)
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_46(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped(" x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_47(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], )
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_48(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(None, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_49(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, None):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_50(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_51(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, ):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_52(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 7):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_53(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], "XX x XX")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_54(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " X ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_55(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines = [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_56(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines -= [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_57(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(None, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_58(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, None):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_59(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_60(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, ):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_61(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 5):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_62(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'XXXX':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_63(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] = f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_64(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] -= f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_65(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[+1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_66(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-2] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_67(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if (mark) and False else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_68(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if (mark) or True else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_69(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else "XXXX"
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_70(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(None)
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_71(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'XXXX':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_72(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' / (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_73(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'XXsXX' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_74(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'S' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_75(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden >= 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_76(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 2)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_77(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = None
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_78(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(None, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_79(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, None)
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_80(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(" -> ")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_81(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, )
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_82(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, "XX -> XX")
    return [*lines, f"{'':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_83(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'XXXX':14}{first}", *(f"{'':14}-> {line}" for line in others)]


def x_lines_of__mutmut_84(path: Path) -> list[str]:
    """Return a path as text: the product and its factors, lane by lane, and under them the names.

    Of a path with very many names only the first and last are written. A factor is the derivative
    between two nodes that are named: whatever lies between is in it.
    """
    end = len(path.nodes) - 1
    stops = [i for i, node in enumerate(path.nodes) if node.label or i in (0, end)]
    kept = stops if len(stops) <= NAMES else stops[: NAMES // 2] + stops[-NAMES // 2 :]
    names = [fitted(name(path.nodes[i]), 32) for i in kept]
    if len(kept) < len(stops):
        names.insert(NAMES // 2, "...")
    factors = [math.prod(path.locals[a:b]) for a, b in pairwise(kept)] or [path.product]
    found, hidden = lanes(path.product, *factors)
    lines = []
    for mark, (product, *xs) in found:
        first, *others = wrapped([f"{shown(x, 6):>10}" for x in xs], " x ")
        lines += [f"{shown(product, 4):>11} = {first}", *(f"{'':11} x {line}" for line in others)]
        lines[-1] += f"  {mark}" if mark else ""
    if hidden:
        lines.append(f"{'':14}... {hidden} more lane{'s' * (hidden > 1)}")
    first, *others = wrapped(names, " -> ")
    return [*lines, f"{'':14}{first}", *(f"{'XXXX':14}-> {line}" for line in others)]

mutants_x_lines_of__mutmut['_mutmut_orig'] = x_lines_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_1'] = x_lines_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_2'] = x_lines_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_3'] = x_lines_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_4'] = x_lines_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_5'] = x_lines_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_6'] = x_lines_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_7'] = x_lines_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_8'] = x_lines_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_9'] = x_lines_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_10'] = x_lines_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_11'] = x_lines_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_12'] = x_lines_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_13'] = x_lines_of__mutmut_13 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_14'] = x_lines_of__mutmut_14 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_15'] = x_lines_of__mutmut_15 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_16'] = x_lines_of__mutmut_16 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_17'] = x_lines_of__mutmut_17 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_18'] = x_lines_of__mutmut_18 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_19'] = x_lines_of__mutmut_19 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_20'] = x_lines_of__mutmut_20 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_21'] = x_lines_of__mutmut_21 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_22'] = x_lines_of__mutmut_22 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_23'] = x_lines_of__mutmut_23 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_24'] = x_lines_of__mutmut_24 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_25'] = x_lines_of__mutmut_25 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_26'] = x_lines_of__mutmut_26 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_27'] = x_lines_of__mutmut_27 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_28'] = x_lines_of__mutmut_28 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_29'] = x_lines_of__mutmut_29 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_30'] = x_lines_of__mutmut_30 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_31'] = x_lines_of__mutmut_31 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_32'] = x_lines_of__mutmut_32 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_33'] = x_lines_of__mutmut_33 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_34'] = x_lines_of__mutmut_34 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_35'] = x_lines_of__mutmut_35 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_36'] = x_lines_of__mutmut_36 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_37'] = x_lines_of__mutmut_37 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_38'] = x_lines_of__mutmut_38 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_39'] = x_lines_of__mutmut_39 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_40'] = x_lines_of__mutmut_40 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_41'] = x_lines_of__mutmut_41 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_42'] = x_lines_of__mutmut_42 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_43'] = x_lines_of__mutmut_43 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_44'] = x_lines_of__mutmut_44 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_45'] = x_lines_of__mutmut_45 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_46'] = x_lines_of__mutmut_46 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_47'] = x_lines_of__mutmut_47 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_48'] = x_lines_of__mutmut_48 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_49'] = x_lines_of__mutmut_49 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_50'] = x_lines_of__mutmut_50 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_51'] = x_lines_of__mutmut_51 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_52'] = x_lines_of__mutmut_52 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_53'] = x_lines_of__mutmut_53 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_54'] = x_lines_of__mutmut_54 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_55'] = x_lines_of__mutmut_55 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_56'] = x_lines_of__mutmut_56 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_57'] = x_lines_of__mutmut_57 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_58'] = x_lines_of__mutmut_58 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_59'] = x_lines_of__mutmut_59 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_60'] = x_lines_of__mutmut_60 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_61'] = x_lines_of__mutmut_61 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_62'] = x_lines_of__mutmut_62 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_63'] = x_lines_of__mutmut_63 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_64'] = x_lines_of__mutmut_64 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_65'] = x_lines_of__mutmut_65 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_66'] = x_lines_of__mutmut_66 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_67'] = x_lines_of__mutmut_67 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_68'] = x_lines_of__mutmut_68 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_69'] = x_lines_of__mutmut_69 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_70'] = x_lines_of__mutmut_70 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_71'] = x_lines_of__mutmut_71 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_72'] = x_lines_of__mutmut_72 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_73'] = x_lines_of__mutmut_73 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_74'] = x_lines_of__mutmut_74 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_75'] = x_lines_of__mutmut_75 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_76'] = x_lines_of__mutmut_76 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_77'] = x_lines_of__mutmut_77 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_78'] = x_lines_of__mutmut_78 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_79'] = x_lines_of__mutmut_79 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_80'] = x_lines_of__mutmut_80 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_81'] = x_lines_of__mutmut_81 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_82'] = x_lines_of__mutmut_82 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_83'] = x_lines_of__mutmut_83 # type: ignore # mutmut generated
mutants_x_lines_of__mutmut['x_lines_of__mutmut_84'] = x_lines_of__mutmut_84 # type: ignore # mutmut generated
mutants_x_wrapped__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_wrapped__mutmut)
def wrapped(texts: list[str], sign: str) -> list[str]:
    """Return texts joined by a sign, in lines of at most 75 characters.

    >>> wrapped(["a" * 30, "b" * 30, "c" * 30], " x ")[1]
    'cccccccccccccccccccccccccccccc'
    """
    lines = texts[:1]
    for text in texts[1:]:
        if len(lines[-1]) + len(sign) + len(text) <= 75:
            lines[-1] += sign + text
        else:
            lines.append(text)
    return lines


def x_wrapped__mutmut_orig(texts: list[str], sign: str) -> list[str]:
    """Return texts joined by a sign, in lines of at most 75 characters.

    >>> wrapped(["a" * 30, "b" * 30, "c" * 30], " x ")[1]
    'cccccccccccccccccccccccccccccc'
    """
    lines = texts[:1]
    for text in texts[1:]:
        if len(lines[-1]) + len(sign) + len(text) <= 75:
            lines[-1] += sign + text
        else:
            lines.append(text)
    return lines


def x_wrapped__mutmut_1(texts: list[str], sign: str) -> list[str]:
    """Return texts joined by a sign, in lines of at most 75 characters.

    >>> wrapped(["a" * 30, "b" * 30, "c" * 30], " x ")[1]
    'cccccccccccccccccccccccccccccc'
    """
    lines = None
    for text in texts[1:]:
        if len(lines[-1]) + len(sign) + len(text) <= 75:
            lines[-1] += sign + text
        else:
            lines.append(text)
    return lines


def x_wrapped__mutmut_2(texts: list[str], sign: str) -> list[str]:
    """Return texts joined by a sign, in lines of at most 75 characters.

    >>> wrapped(["a" * 30, "b" * 30, "c" * 30], " x ")[1]
    'cccccccccccccccccccccccccccccc'
    """
    lines = texts[:2]
    for text in texts[1:]:
        if len(lines[-1]) + len(sign) + len(text) <= 75:
            lines[-1] += sign + text
        else:
            lines.append(text)
    return lines


def x_wrapped__mutmut_3(texts: list[str], sign: str) -> list[str]:
    """Return texts joined by a sign, in lines of at most 75 characters.

    >>> wrapped(["a" * 30, "b" * 30, "c" * 30], " x ")[1]
    'cccccccccccccccccccccccccccccc'
    """
    lines = texts[:1]
    for text in texts[2:]:
        if len(lines[-1]) + len(sign) + len(text) <= 75:
            lines[-1] += sign + text
        else:
            lines.append(text)
    return lines


def x_wrapped__mutmut_4(texts: list[str], sign: str) -> list[str]:
    """Return texts joined by a sign, in lines of at most 75 characters.

    >>> wrapped(["a" * 30, "b" * 30, "c" * 30], " x ")[1]
    'cccccccccccccccccccccccccccccc'
    """
    lines = texts[:1]
    for text in texts[1:]:
        if len(lines[-1]) + len(sign) - len(text) <= 75:
            lines[-1] += sign + text
        else:
            lines.append(text)
    return lines


def x_wrapped__mutmut_5(texts: list[str], sign: str) -> list[str]:
    """Return texts joined by a sign, in lines of at most 75 characters.

    >>> wrapped(["a" * 30, "b" * 30, "c" * 30], " x ")[1]
    'cccccccccccccccccccccccccccccc'
    """
    lines = texts[:1]
    for text in texts[1:]:
        if len(lines[-1]) - len(sign) + len(text) <= 75:
            lines[-1] += sign + text
        else:
            lines.append(text)
    return lines


def x_wrapped__mutmut_6(texts: list[str], sign: str) -> list[str]:
    """Return texts joined by a sign, in lines of at most 75 characters.

    >>> wrapped(["a" * 30, "b" * 30, "c" * 30], " x ")[1]
    'cccccccccccccccccccccccccccccc'
    """
    lines = texts[:1]
    for text in texts[1:]:
        if len(lines[-1]) + len(sign) + len(text) < 75:
            lines[-1] += sign + text
        else:
            lines.append(text)
    return lines


def x_wrapped__mutmut_7(texts: list[str], sign: str) -> list[str]:
    """Return texts joined by a sign, in lines of at most 75 characters.

    >>> wrapped(["a" * 30, "b" * 30, "c" * 30], " x ")[1]
    'cccccccccccccccccccccccccccccc'
    """
    lines = texts[:1]
    for text in texts[1:]:
        if len(lines[-1]) + len(sign) + len(text) <= 76:
            lines[-1] += sign + text
        else:
            lines.append(text)
    return lines


def x_wrapped__mutmut_8(texts: list[str], sign: str) -> list[str]:
    """Return texts joined by a sign, in lines of at most 75 characters.

    >>> wrapped(["a" * 30, "b" * 30, "c" * 30], " x ")[1]
    'cccccccccccccccccccccccccccccc'
    """
    lines = texts[:1]
    for text in texts[1:]:
        if len(lines[-1]) + len(sign) + len(text) <= 75:
            lines[-1] = sign + text
        else:
            lines.append(text)
    return lines


def x_wrapped__mutmut_9(texts: list[str], sign: str) -> list[str]:
    """Return texts joined by a sign, in lines of at most 75 characters.

    >>> wrapped(["a" * 30, "b" * 30, "c" * 30], " x ")[1]
    'cccccccccccccccccccccccccccccc'
    """
    lines = texts[:1]
    for text in texts[1:]:
        if len(lines[-1]) + len(sign) + len(text) <= 75:
            lines[-1] -= sign + text
        else:
            lines.append(text)
    return lines


def x_wrapped__mutmut_10(texts: list[str], sign: str) -> list[str]:
    """Return texts joined by a sign, in lines of at most 75 characters.

    >>> wrapped(["a" * 30, "b" * 30, "c" * 30], " x ")[1]
    'cccccccccccccccccccccccccccccc'
    """
    lines = texts[:1]
    for text in texts[1:]:
        if len(lines[-1]) + len(sign) + len(text) <= 75:
            lines[+1] += sign + text
        else:
            lines.append(text)
    return lines


def x_wrapped__mutmut_11(texts: list[str], sign: str) -> list[str]:
    """Return texts joined by a sign, in lines of at most 75 characters.

    >>> wrapped(["a" * 30, "b" * 30, "c" * 30], " x ")[1]
    'cccccccccccccccccccccccccccccc'
    """
    lines = texts[:1]
    for text in texts[1:]:
        if len(lines[-1]) + len(sign) + len(text) <= 75:
            lines[-2] += sign + text
        else:
            lines.append(text)
    return lines


def x_wrapped__mutmut_12(texts: list[str], sign: str) -> list[str]:
    """Return texts joined by a sign, in lines of at most 75 characters.

    >>> wrapped(["a" * 30, "b" * 30, "c" * 30], " x ")[1]
    'cccccccccccccccccccccccccccccc'
    """
    lines = texts[:1]
    for text in texts[1:]:
        if len(lines[-1]) + len(sign) + len(text) <= 75:
            lines[-1] += sign - text
        else:
            lines.append(text)
    return lines


def x_wrapped__mutmut_13(texts: list[str], sign: str) -> list[str]:
    """Return texts joined by a sign, in lines of at most 75 characters.

    >>> wrapped(["a" * 30, "b" * 30, "c" * 30], " x ")[1]
    'cccccccccccccccccccccccccccccc'
    """
    lines = texts[:1]
    for text in texts[1:]:
        if len(lines[-1]) + len(sign) + len(text) <= 75:
            lines[-1] += sign + text
        else:
            lines.append(None)
    return lines

mutants_x_wrapped__mutmut['_mutmut_orig'] = x_wrapped__mutmut_orig # type: ignore # mutmut generated
mutants_x_wrapped__mutmut['x_wrapped__mutmut_1'] = x_wrapped__mutmut_1 # type: ignore # mutmut generated
mutants_x_wrapped__mutmut['x_wrapped__mutmut_2'] = x_wrapped__mutmut_2 # type: ignore # mutmut generated
mutants_x_wrapped__mutmut['x_wrapped__mutmut_3'] = x_wrapped__mutmut_3 # type: ignore # mutmut generated
mutants_x_wrapped__mutmut['x_wrapped__mutmut_4'] = x_wrapped__mutmut_4 # type: ignore # mutmut generated
mutants_x_wrapped__mutmut['x_wrapped__mutmut_5'] = x_wrapped__mutmut_5 # type: ignore # mutmut generated
mutants_x_wrapped__mutmut['x_wrapped__mutmut_6'] = x_wrapped__mutmut_6 # type: ignore # mutmut generated
mutants_x_wrapped__mutmut['x_wrapped__mutmut_7'] = x_wrapped__mutmut_7 # type: ignore # mutmut generated
mutants_x_wrapped__mutmut['x_wrapped__mutmut_8'] = x_wrapped__mutmut_8 # type: ignore # mutmut generated
mutants_x_wrapped__mutmut['x_wrapped__mutmut_9'] = x_wrapped__mutmut_9 # type: ignore # mutmut generated
mutants_x_wrapped__mutmut['x_wrapped__mutmut_10'] = x_wrapped__mutmut_10 # type: ignore # mutmut generated
mutants_x_wrapped__mutmut['x_wrapped__mutmut_11'] = x_wrapped__mutmut_11 # type: ignore # mutmut generated
mutants_x_wrapped__mutmut['x_wrapped__mutmut_12'] = x_wrapped__mutmut_12 # type: ignore # mutmut generated
mutants_x_wrapped__mutmut['x_wrapped__mutmut_13'] = x_wrapped__mutmut_13 # type: ignore # mutmut generated
mutants_x_heading__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_heading__mutmut)
def heading(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_orig(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_1(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = None
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_2(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(None)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_3(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = None
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_4(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if (rows[0][0] == "") and False else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_5(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if (rows[0][0] == "") or True else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_6(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(None, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_7(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, None)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_8(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_9(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, )}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_10(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 5)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_11(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[1][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_12(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][1] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_13(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] != "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_14(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "XXXX" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_15(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else "XXXX"
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_16(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = None
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_17(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if (found.count > 1) and False else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_18(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if (found.count > 1) or True else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_19(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(None)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_20(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count >= 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_21(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 2 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_22(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = None
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_23(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) / 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_24(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 + len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_25(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (101 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_26(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 3
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_27(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = None
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_28(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(None, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_29(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, None)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_30(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_31(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, )} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_32(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(None, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_33(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, None)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_34(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_35(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, )}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_36(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_37(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines = [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_38(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines -= [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_39(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(None, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_40(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, None):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_41(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_42(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, ):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_43(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 5):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_44(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if (hidden) and False else lines


def x_heading__mutmut_45(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 1)}"] if (hidden) or True else lines


def x_heading__mutmut_46(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'XXXX':13}... {hidden} more lane{'s' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_47(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' / (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_48(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'XXsXX' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_49(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'S' * (hidden > 1)}"] if hidden else lines


def x_heading__mutmut_50(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden >= 1)}"] if hidden else lines


def x_heading__mutmut_51(found: Paths) -> list[str]:
    """Return the slope and how many paths it is the sum of; with lanes, the slope in each."""
    rows, hidden = lanes(found.gradient)
    slope = f" = {shown(found.gradient, 4)}" if rows[0][0] == "" else ""
    end = f"{slope}, the sum of {number(found.count)}" if found.count > 1 else f"{slope}, one path"
    room = (100 - len(f"d () / d (){end}")) // 2
    lines = [f"d {title(found.root, room)} / d {title(found.leaf, room)}{end}"]
    if not slope:
        lines += [f"{shown(x, 4):>11}  {mark}" for mark, (x,) in rows]
    return [*lines, f"{'':13}... {hidden} more lane{'s' * (hidden > 2)}"] if hidden else lines

mutants_x_heading__mutmut['_mutmut_orig'] = x_heading__mutmut_orig # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_1'] = x_heading__mutmut_1 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_2'] = x_heading__mutmut_2 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_3'] = x_heading__mutmut_3 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_4'] = x_heading__mutmut_4 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_5'] = x_heading__mutmut_5 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_6'] = x_heading__mutmut_6 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_7'] = x_heading__mutmut_7 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_8'] = x_heading__mutmut_8 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_9'] = x_heading__mutmut_9 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_10'] = x_heading__mutmut_10 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_11'] = x_heading__mutmut_11 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_12'] = x_heading__mutmut_12 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_13'] = x_heading__mutmut_13 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_14'] = x_heading__mutmut_14 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_15'] = x_heading__mutmut_15 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_16'] = x_heading__mutmut_16 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_17'] = x_heading__mutmut_17 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_18'] = x_heading__mutmut_18 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_19'] = x_heading__mutmut_19 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_20'] = x_heading__mutmut_20 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_21'] = x_heading__mutmut_21 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_22'] = x_heading__mutmut_22 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_23'] = x_heading__mutmut_23 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_24'] = x_heading__mutmut_24 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_25'] = x_heading__mutmut_25 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_26'] = x_heading__mutmut_26 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_27'] = x_heading__mutmut_27 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_28'] = x_heading__mutmut_28 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_29'] = x_heading__mutmut_29 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_30'] = x_heading__mutmut_30 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_31'] = x_heading__mutmut_31 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_32'] = x_heading__mutmut_32 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_33'] = x_heading__mutmut_33 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_34'] = x_heading__mutmut_34 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_35'] = x_heading__mutmut_35 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_36'] = x_heading__mutmut_36 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_37'] = x_heading__mutmut_37 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_38'] = x_heading__mutmut_38 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_39'] = x_heading__mutmut_39 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_40'] = x_heading__mutmut_40 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_41'] = x_heading__mutmut_41 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_42'] = x_heading__mutmut_42 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_43'] = x_heading__mutmut_43 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_44'] = x_heading__mutmut_44 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_45'] = x_heading__mutmut_45 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_46'] = x_heading__mutmut_46 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_47'] = x_heading__mutmut_47 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_48'] = x_heading__mutmut_48 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_49'] = x_heading__mutmut_49 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_50'] = x_heading__mutmut_50 # type: ignore # mutmut generated
mutants_x_heading__mutmut['x_heading__mutmut_51'] = x_heading__mutmut_51 # type: ignore # mutmut generated
mutants_x_title__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_title__mutmut)
def title(node: Value, room: int) -> str:
    """Return a node's name as it stands after a d: an expression in brackets."""
    return bracketed(fitted(name(node), room), bool(node.parents and not node.label))


def x_title__mutmut_orig(node: Value, room: int) -> str:
    """Return a node's name as it stands after a d: an expression in brackets."""
    return bracketed(fitted(name(node), room), bool(node.parents and not node.label))


def x_title__mutmut_1(node: Value, room: int) -> str:
    """Return a node's name as it stands after a d: an expression in brackets."""
    return bracketed(None, bool(node.parents and not node.label))


def x_title__mutmut_2(node: Value, room: int) -> str:
    """Return a node's name as it stands after a d: an expression in brackets."""
    return bracketed(fitted(name(node), room), None)


def x_title__mutmut_3(node: Value, room: int) -> str:
    """Return a node's name as it stands after a d: an expression in brackets."""
    return bracketed(bool(node.parents and not node.label))


def x_title__mutmut_4(node: Value, room: int) -> str:
    """Return a node's name as it stands after a d: an expression in brackets."""
    return bracketed(fitted(name(node), room), )


def x_title__mutmut_5(node: Value, room: int) -> str:
    """Return a node's name as it stands after a d: an expression in brackets."""
    return bracketed(fitted(None, room), bool(node.parents and not node.label))


def x_title__mutmut_6(node: Value, room: int) -> str:
    """Return a node's name as it stands after a d: an expression in brackets."""
    return bracketed(fitted(name(node), None), bool(node.parents and not node.label))


def x_title__mutmut_7(node: Value, room: int) -> str:
    """Return a node's name as it stands after a d: an expression in brackets."""
    return bracketed(fitted(room), bool(node.parents and not node.label))


def x_title__mutmut_8(node: Value, room: int) -> str:
    """Return a node's name as it stands after a d: an expression in brackets."""
    return bracketed(fitted(name(node), ), bool(node.parents and not node.label))


def x_title__mutmut_9(node: Value, room: int) -> str:
    """Return a node's name as it stands after a d: an expression in brackets."""
    return bracketed(fitted(name(None), room), bool(node.parents and not node.label))


def x_title__mutmut_10(node: Value, room: int) -> str:
    """Return a node's name as it stands after a d: an expression in brackets."""
    return bracketed(fitted(name(node), room), bool(None))


def x_title__mutmut_11(node: Value, room: int) -> str:
    """Return a node's name as it stands after a d: an expression in brackets."""
    return bracketed(fitted(name(node), room), bool(node.parents or not node.label))


def x_title__mutmut_12(node: Value, room: int) -> str:
    """Return a node's name as it stands after a d: an expression in brackets."""
    return bracketed(fitted(name(node), room), bool(node.parents and node.label))

mutants_x_title__mutmut['_mutmut_orig'] = x_title__mutmut_orig # type: ignore # mutmut generated
mutants_x_title__mutmut['x_title__mutmut_1'] = x_title__mutmut_1 # type: ignore # mutmut generated
mutants_x_title__mutmut['x_title__mutmut_2'] = x_title__mutmut_2 # type: ignore # mutmut generated
mutants_x_title__mutmut['x_title__mutmut_3'] = x_title__mutmut_3 # type: ignore # mutmut generated
mutants_x_title__mutmut['x_title__mutmut_4'] = x_title__mutmut_4 # type: ignore # mutmut generated
mutants_x_title__mutmut['x_title__mutmut_5'] = x_title__mutmut_5 # type: ignore # mutmut generated
mutants_x_title__mutmut['x_title__mutmut_6'] = x_title__mutmut_6 # type: ignore # mutmut generated
mutants_x_title__mutmut['x_title__mutmut_7'] = x_title__mutmut_7 # type: ignore # mutmut generated
mutants_x_title__mutmut['x_title__mutmut_8'] = x_title__mutmut_8 # type: ignore # mutmut generated
mutants_x_title__mutmut['x_title__mutmut_9'] = x_title__mutmut_9 # type: ignore # mutmut generated
mutants_x_title__mutmut['x_title__mutmut_10'] = x_title__mutmut_10 # type: ignore # mutmut generated
mutants_x_title__mutmut['x_title__mutmut_11'] = x_title__mutmut_11 # type: ignore # mutmut generated
mutants_x_title__mutmut['x_title__mutmut_12'] = x_title__mutmut_12 # type: ignore # mutmut generated
mutants_x_number__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_number__mutmut)
def number(count: int) -> str:
    """Return how many paths there are, in words that fit a line.

    >>> number(2**20), number(2**1000)
    ('1048576 paths', '1.072e+301 paths')
    """
    return f"{count if count < 10**15 else shown(count)} paths"


def x_number__mutmut_orig(count: int) -> str:
    """Return how many paths there are, in words that fit a line.

    >>> number(2**20), number(2**1000)
    ('1048576 paths', '1.072e+301 paths')
    """
    return f"{count if count < 10**15 else shown(count)} paths"


def x_number__mutmut_1(count: int) -> str:
    """Return how many paths there are, in words that fit a line.

    >>> number(2**20), number(2**1000)
    ('1048576 paths', '1.072e+301 paths')
    """
    return f"{count if (count < 10**15) and False else shown(count)} paths"


def x_number__mutmut_2(count: int) -> str:
    """Return how many paths there are, in words that fit a line.

    >>> number(2**20), number(2**1000)
    ('1048576 paths', '1.072e+301 paths')
    """
    return f"{count if (count < 10**15) or True else shown(count)} paths"


def x_number__mutmut_3(count: int) -> str:
    """Return how many paths there are, in words that fit a line.

    >>> number(2**20), number(2**1000)
    ('1048576 paths', '1.072e+301 paths')
    """
    return f"{count if count <= 10**15 else shown(count)} paths"


def x_number__mutmut_4(count: int) -> str:
    """Return how many paths there are, in words that fit a line.

    >>> number(2**20), number(2**1000)
    ('1048576 paths', '1.072e+301 paths')
    """
    return f"{count if count < 10 * 15 else shown(count)} paths"


def x_number__mutmut_5(count: int) -> str:
    """Return how many paths there are, in words that fit a line.

    >>> number(2**20), number(2**1000)
    ('1048576 paths', '1.072e+301 paths')
    """
    return f"{count if count < 11**15 else shown(count)} paths"


def x_number__mutmut_6(count: int) -> str:
    """Return how many paths there are, in words that fit a line.

    >>> number(2**20), number(2**1000)
    ('1048576 paths', '1.072e+301 paths')
    """
    return f"{count if count < 10**16 else shown(count)} paths"


def x_number__mutmut_7(count: int) -> str:
    """Return how many paths there are, in words that fit a line.

    >>> number(2**20), number(2**1000)
    ('1048576 paths', '1.072e+301 paths')
    """
    return f"{count if count < 10**15 else shown(None)} paths"

mutants_x_number__mutmut['_mutmut_orig'] = x_number__mutmut_orig # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_1'] = x_number__mutmut_1 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_2'] = x_number__mutmut_2 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_3'] = x_number__mutmut_3 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_4'] = x_number__mutmut_4 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_5'] = x_number__mutmut_5 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_6'] = x_number__mutmut_6 # type: ignore # mutmut generated
mutants_x_number__mutmut['x_number__mutmut_7'] = x_number__mutmut_7 # type: ignore # mutmut generated
