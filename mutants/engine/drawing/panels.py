"""What stands in a box: on top the equation, below it the numbers, in one column or in lanes."""

import numbers
from collections.abc import Sequence
from typing import Any

from ..graph import stale
from ..grouping import Box
from ..notation import brief, equation, fitted, lane, lanes_of, lines, name, shown
from ..value import Value, innermost
from . import markup
from .columns import Columns, columns, several, summed
from .markup import GREY, Cell, Row, signed
from .scene import Scene

TITLE, TALL = 24, 4  # characters in a line of a title, about, and lines
NAME = 32  # characters in a name


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁPanelsǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁPanelsǁboxes__mutmut: MutantDict = {}  # type: ignore
mutants_xǁPanelsǁbox__mutmut: MutantDict = {}  # type: ignore
mutants_xǁPanelsǁtitle__mutmut: MutantDict = {}  # type: ignore
mutants_xǁPanelsǁkind__mutmut: MutantDict = {}  # type: ignore
mutants_xǁPanelsǁtag__mutmut: MutantDict = {}  # type: ignore
mutants_xǁPanelsǁsingle__mutmut: MutantDict = {}  # type: ignore
mutants_xǁPanelsǁacross__mutmut: MutantDict = {}  # type: ignore
mutants_xǁPanelsǁslope__mutmut: MutantDict = {}  # type: ignore
mutants_xǁPanelsǁname_in_row__mutmut: MutantDict = {}  # type: ignore


class Panels:
    """The boxes of a scene."""

    @_mutmut_mutated(mutants_xǁPanelsǁ__init____mutmut)
    def __init__(self, scene: Scene, view: str, lanes: Sequence[str] | None):
        self.scene = scene
        self.view = view
        self.columns = columns(scene, lanes)
        self.rows = scene.rows()
        self.stale = stale(scene.root)

    def xǁPanelsǁ__init____mutmut_orig(self, scene: Scene, view: str, lanes: Sequence[str] | None):
        self.scene = scene
        self.view = view
        self.columns = columns(scene, lanes)
        self.rows = scene.rows()
        self.stale = stale(scene.root)

    def xǁPanelsǁ__init____mutmut_1(self, scene: Scene, view: str, lanes: Sequence[str] | None):
        self.scene = None
        self.view = view
        self.columns = columns(scene, lanes)
        self.rows = scene.rows()
        self.stale = stale(scene.root)

    def xǁPanelsǁ__init____mutmut_2(self, scene: Scene, view: str, lanes: Sequence[str] | None):
        self.scene = scene
        self.view = None
        self.columns = columns(scene, lanes)
        self.rows = scene.rows()
        self.stale = stale(scene.root)

    def xǁPanelsǁ__init____mutmut_3(self, scene: Scene, view: str, lanes: Sequence[str] | None):
        self.scene = scene
        self.view = view
        self.columns = None
        self.rows = scene.rows()
        self.stale = stale(scene.root)

    def xǁPanelsǁ__init____mutmut_4(self, scene: Scene, view: str, lanes: Sequence[str] | None):
        self.scene = scene
        self.view = view
        self.columns = columns(None, lanes)
        self.rows = scene.rows()
        self.stale = stale(scene.root)

    def xǁPanelsǁ__init____mutmut_5(self, scene: Scene, view: str, lanes: Sequence[str] | None):
        self.scene = scene
        self.view = view
        self.columns = columns(scene, None)
        self.rows = scene.rows()
        self.stale = stale(scene.root)

    def xǁPanelsǁ__init____mutmut_6(self, scene: Scene, view: str, lanes: Sequence[str] | None):
        self.scene = scene
        self.view = view
        self.columns = columns(lanes)
        self.rows = scene.rows()
        self.stale = stale(scene.root)

    def xǁPanelsǁ__init____mutmut_7(self, scene: Scene, view: str, lanes: Sequence[str] | None):
        self.scene = scene
        self.view = view
        self.columns = columns(scene, )
        self.rows = scene.rows()
        self.stale = stale(scene.root)

    def xǁPanelsǁ__init____mutmut_8(self, scene: Scene, view: str, lanes: Sequence[str] | None):
        self.scene = scene
        self.view = view
        self.columns = columns(scene, lanes)
        self.rows = None
        self.stale = stale(scene.root)

    def xǁPanelsǁ__init____mutmut_9(self, scene: Scene, view: str, lanes: Sequence[str] | None):
        self.scene = scene
        self.view = view
        self.columns = columns(scene, lanes)
        self.rows = scene.rows()
        self.stale = None

    def xǁPanelsǁ__init____mutmut_10(self, scene: Scene, view: str, lanes: Sequence[str] | None):
        self.scene = scene
        self.view = view
        self.columns = columns(scene, lanes)
        self.rows = scene.rows()
        self.stale = stale(None)

    @_mutmut_mutated(mutants_xǁPanelsǁboxes__mutmut)
    def boxes(self) -> list[Box]:
        """Return the boxes of what is neither a row of another's box nor a constant."""
        root = self.scene.root
        return [
            part
            for part in self.scene.boxes
            if part.node is root or not (part.node in self.rows or part.node.op == "constant")
        ]

    def xǁPanelsǁboxes__mutmut_orig(self) -> list[Box]:
        """Return the boxes of what is neither a row of another's box nor a constant."""
        root = self.scene.root
        return [
            part
            for part in self.scene.boxes
            if part.node is root or not (part.node in self.rows or part.node.op == "constant")
        ]

    def xǁPanelsǁboxes__mutmut_1(self) -> list[Box]:
        """Return the boxes of what is neither a row of another's box nor a constant."""
        root = None
        return [
            part
            for part in self.scene.boxes
            if part.node is root or not (part.node in self.rows or part.node.op == "constant")
        ]

    def xǁPanelsǁboxes__mutmut_2(self) -> list[Box]:
        """Return the boxes of what is neither a row of another's box nor a constant."""
        root = self.scene.root
        return [
            part
            for part in self.scene.boxes
            if part.node is root and not (part.node in self.rows or part.node.op == "constant")
        ]

    def xǁPanelsǁboxes__mutmut_3(self) -> list[Box]:
        """Return the boxes of what is neither a row of another's box nor a constant."""
        root = self.scene.root
        return [
            part
            for part in self.scene.boxes
            if part.node is not root or not (part.node in self.rows or part.node.op == "constant")
        ]

    def xǁPanelsǁboxes__mutmut_4(self) -> list[Box]:
        """Return the boxes of what is neither a row of another's box nor a constant."""
        root = self.scene.root
        return [
            part
            for part in self.scene.boxes
            if part.node is root or (part.node in self.rows or part.node.op == "constant")
        ]

    def xǁPanelsǁboxes__mutmut_5(self) -> list[Box]:
        """Return the boxes of what is neither a row of another's box nor a constant."""
        root = self.scene.root
        return [
            part
            for part in self.scene.boxes
            if part.node is root or not (part.node in self.rows and part.node.op == "constant")
        ]

    def xǁPanelsǁboxes__mutmut_6(self) -> list[Box]:
        """Return the boxes of what is neither a row of another's box nor a constant."""
        root = self.scene.root
        return [
            part
            for part in self.scene.boxes
            if part.node is root or not (part.node not in self.rows or part.node.op == "constant")
        ]

    def xǁPanelsǁboxes__mutmut_7(self) -> list[Box]:
        """Return the boxes of what is neither a row of another's box nor a constant."""
        root = self.scene.root
        return [
            part
            for part in self.scene.boxes
            if part.node is root or not (part.node in self.rows or part.node.op != "constant")
        ]

    def xǁPanelsǁboxes__mutmut_8(self) -> list[Box]:
        """Return the boxes of what is neither a row of another's box nor a constant."""
        root = self.scene.root
        return [
            part
            for part in self.scene.boxes
            if part.node is root or not (part.node in self.rows or part.node.op == "XXconstantXX")
        ]

    def xǁPanelsǁboxes__mutmut_9(self) -> list[Box]:
        """Return the boxes of what is neither a row of another's box nor a constant."""
        root = self.scene.root
        return [
            part
            for part in self.scene.boxes
            if part.node is root or not (part.node in self.rows or part.node.op == "CONSTANT")
        ]

    @_mutmut_mutated(mutants_xǁPanelsǁbox__mutmut)
    def box(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_orig(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_1(self, part: Box) -> str:
        """Return a node's box."""
        node = None
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_2(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = None
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_3(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(None) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_4(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows and x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_5(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x not in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_6(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op != "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_7(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "XXconstantXX"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_8(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "CONSTANT"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_9(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is not None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_10(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = None
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_11(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(None, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_12(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, None), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_13(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_14(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, ), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_15(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), True
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_16(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = None
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_17(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(None, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_18(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, None, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_19(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, None)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_20(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_21(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_22(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, )
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_23(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = None
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_24(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(None)
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_25(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[+1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_26(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-2].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_27(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[2:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_28(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = None
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_29(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if (sums) and False else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_30(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if (sums) or True else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_31(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=None) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_32(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:+1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_33(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-2]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_34(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = None
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_35(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if (node is self.scene.focus) and False else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_36(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if (node is self.scene.focus) or True else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_37(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 5 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_38(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is not self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_39(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 2
        return markup.box(self.kind(node), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_40(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(None, self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_41(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), None, rows, sums, border)

    def xǁPanelsǁbox__mutmut_42(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), None, sums, border)

    def xǁPanelsǁbox__mutmut_43(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, None, border)

    def xǁPanelsǁbox__mutmut_44(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, None)

    def xǁPanelsǁbox__mutmut_45(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_46(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_47(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), sums, border)

    def xǁPanelsǁbox__mutmut_48(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, border)

    def xǁPanelsǁbox__mutmut_49(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(node), rows, sums, )

    def xǁPanelsǁbox__mutmut_50(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(None), self.title(node), rows, sums, border)

    def xǁPanelsǁbox__mutmut_51(self, part: Box) -> str:
        """Return a node's box."""
        node = part.node
        others = [x for x in dict.fromkeys(part.inputs) if x in self.rows or x.op == "constant"]
        if self.columns is None:
            rows, sums = self.single(node, others), False
        else:
            rows = self.across(node, others, self.columns)
            sums = any(row.cells[-1].content for row in rows[1:])
            rows = rows if sums else [row._replace(cells=row.cells[:-1]) for row in rows]
        border = 4 if node is self.scene.focus else 1
        return markup.box(self.kind(node), self.title(None), rows, sums, border)

    @_mutmut_mutated(mutants_xǁPanelsǁtitle__mutmut)
    def title(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_orig(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_1(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_2(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = None
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_3(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(None)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_4(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = None
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_5(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if (self.view == "named") and False else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_6(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if (self.view == "named") or True else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_7(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(None, TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_8(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), None) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_9(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_10(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), ) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_11(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(None), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_12(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view != "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_13(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "XXnamedXX" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_14(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "NAMED" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_15(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" or self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_16(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view != "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_17(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "XXeveryXX" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_18(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "EVERY" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_19(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(None)
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_20(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(None, NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_21(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), None))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_22(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_23(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), ))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_24(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(None), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_25(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) >= TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_26(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = None
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_27(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL + 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_28(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 2 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_29(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL + 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_30(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 2]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_31(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None or is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_32(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is not None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_33(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(None, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_34(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, None):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_35(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_36(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, ):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_37(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 1):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_38(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append(None)
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_39(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("XXoff: passes nothing backXX")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_40(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("OFF: PASSES NOTHING BACK")
        if node in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_41(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node not in self.stale:
            title.append("stale: a leaf has changed")
        return title

    def xǁPanelsǁtitle__mutmut_42(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append(None)
        return title

    def xǁPanelsǁtitle__mutmut_43(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("XXstale: a leaf has changedXX")
        return title

    def xǁPanelsǁtitle__mutmut_44(self, node: Value) -> list[str]:
        """Return what stands on top of a box."""
        if not node.parents:
            title = [name(node)]
        else:
            title = lines(equation(node), TITLE) if self.view == "named" else [node.op]
            if self.view == "every" and self.columns:
                title.append(fitted(name(node), NAME))
            if len(title) > TALL:
                title[TALL - 1 :] = [f"{title[TALL - 1]} ..."]
        if self.columns is None and is_off(node, 0):
            title.append("off: passes nothing back")
        if node in self.stale:
            title.append("STALE: A LEAF HAS CHANGED")
        return title

    @_mutmut_mutated(mutants_xǁPanelsǁkind__mutmut)
    def kind(self, node: Value) -> str:
        """Return the kind of a node, which gives its box the colour."""
        if node is self.scene.root and node.parents:
            return "result"
        return node.op if node.op in markup.TINTS else "computed"

    def xǁPanelsǁkind__mutmut_orig(self, node: Value) -> str:
        """Return the kind of a node, which gives its box the colour."""
        if node is self.scene.root and node.parents:
            return "result"
        return node.op if node.op in markup.TINTS else "computed"

    def xǁPanelsǁkind__mutmut_1(self, node: Value) -> str:
        """Return the kind of a node, which gives its box the colour."""
        if node is self.scene.root or node.parents:
            return "result"
        return node.op if node.op in markup.TINTS else "computed"

    def xǁPanelsǁkind__mutmut_2(self, node: Value) -> str:
        """Return the kind of a node, which gives its box the colour."""
        if node is not self.scene.root and node.parents:
            return "result"
        return node.op if node.op in markup.TINTS else "computed"

    def xǁPanelsǁkind__mutmut_3(self, node: Value) -> str:
        """Return the kind of a node, which gives its box the colour."""
        if node is self.scene.root and node.parents:
            return "XXresultXX"
        return node.op if node.op in markup.TINTS else "computed"

    def xǁPanelsǁkind__mutmut_4(self, node: Value) -> str:
        """Return the kind of a node, which gives its box the colour."""
        if node is self.scene.root and node.parents:
            return "RESULT"
        return node.op if node.op in markup.TINTS else "computed"

    def xǁPanelsǁkind__mutmut_5(self, node: Value) -> str:
        """Return the kind of a node, which gives its box the colour."""
        if node is self.scene.root and node.parents:
            return "result"
        return node.op if (node.op in markup.TINTS) and False else "computed"

    def xǁPanelsǁkind__mutmut_6(self, node: Value) -> str:
        """Return the kind of a node, which gives its box the colour."""
        if node is self.scene.root and node.parents:
            return "result"
        return node.op if (node.op in markup.TINTS) or True else "computed"

    def xǁPanelsǁkind__mutmut_7(self, node: Value) -> str:
        """Return the kind of a node, which gives its box the colour."""
        if node is self.scene.root and node.parents:
            return "result"
        return node.op if node.op not in markup.TINTS else "computed"

    def xǁPanelsǁkind__mutmut_8(self, node: Value) -> str:
        """Return the kind of a node, which gives its box the colour."""
        if node is self.scene.root and node.parents:
            return "result"
        return node.op if node.op in markup.TINTS else "XXcomputedXX"

    def xǁPanelsǁkind__mutmut_9(self, node: Value) -> str:
        """Return the kind of a node, which gives its box the colour."""
        if node is self.scene.root and node.parents:
            return "result"
        return node.op if node.op in markup.TINTS else "COMPUTED"

    @_mutmut_mutated(mutants_xǁPanelsǁtag__mutmut)
    def tag(self, node: Value) -> str:
        """Return the kind of a node in words."""
        tag = self.kind(node) if node.parents else node.op or "leaf"
        if node.op == "parameter" and self.scene.uses[node] > 1:
            tag += f", used {self.scene.uses[node]}x"
        return f"{tag}, so far" if node in self.scene.growing else tag

    def xǁPanelsǁtag__mutmut_orig(self, node: Value) -> str:
        """Return the kind of a node in words."""
        tag = self.kind(node) if node.parents else node.op or "leaf"
        if node.op == "parameter" and self.scene.uses[node] > 1:
            tag += f", used {self.scene.uses[node]}x"
        return f"{tag}, so far" if node in self.scene.growing else tag

    def xǁPanelsǁtag__mutmut_1(self, node: Value) -> str:
        """Return the kind of a node in words."""
        tag = None
        if node.op == "parameter" and self.scene.uses[node] > 1:
            tag += f", used {self.scene.uses[node]}x"
        return f"{tag}, so far" if node in self.scene.growing else tag

    def xǁPanelsǁtag__mutmut_2(self, node: Value) -> str:
        """Return the kind of a node in words."""
        tag = self.kind(node) if (node.parents) and False else node.op or "leaf"
        if node.op == "parameter" and self.scene.uses[node] > 1:
            tag += f", used {self.scene.uses[node]}x"
        return f"{tag}, so far" if node in self.scene.growing else tag

    def xǁPanelsǁtag__mutmut_3(self, node: Value) -> str:
        """Return the kind of a node in words."""
        tag = self.kind(node) if (node.parents) or True else node.op or "leaf"
        if node.op == "parameter" and self.scene.uses[node] > 1:
            tag += f", used {self.scene.uses[node]}x"
        return f"{tag}, so far" if node in self.scene.growing else tag

    def xǁPanelsǁtag__mutmut_4(self, node: Value) -> str:
        """Return the kind of a node in words."""
        tag = self.kind(None) if node.parents else node.op or "leaf"
        if node.op == "parameter" and self.scene.uses[node] > 1:
            tag += f", used {self.scene.uses[node]}x"
        return f"{tag}, so far" if node in self.scene.growing else tag

    def xǁPanelsǁtag__mutmut_5(self, node: Value) -> str:
        """Return the kind of a node in words."""
        tag = self.kind(node) if node.parents else node.op and "leaf"
        if node.op == "parameter" and self.scene.uses[node] > 1:
            tag += f", used {self.scene.uses[node]}x"
        return f"{tag}, so far" if node in self.scene.growing else tag

    def xǁPanelsǁtag__mutmut_6(self, node: Value) -> str:
        """Return the kind of a node in words."""
        tag = self.kind(node) if node.parents else node.op or "XXleafXX"
        if node.op == "parameter" and self.scene.uses[node] > 1:
            tag += f", used {self.scene.uses[node]}x"
        return f"{tag}, so far" if node in self.scene.growing else tag

    def xǁPanelsǁtag__mutmut_7(self, node: Value) -> str:
        """Return the kind of a node in words."""
        tag = self.kind(node) if node.parents else node.op or "LEAF"
        if node.op == "parameter" and self.scene.uses[node] > 1:
            tag += f", used {self.scene.uses[node]}x"
        return f"{tag}, so far" if node in self.scene.growing else tag

    def xǁPanelsǁtag__mutmut_8(self, node: Value) -> str:
        """Return the kind of a node in words."""
        tag = self.kind(node) if node.parents else node.op or "leaf"
        if node.op == "parameter" or self.scene.uses[node] > 1:
            tag += f", used {self.scene.uses[node]}x"
        return f"{tag}, so far" if node in self.scene.growing else tag

    def xǁPanelsǁtag__mutmut_9(self, node: Value) -> str:
        """Return the kind of a node in words."""
        tag = self.kind(node) if node.parents else node.op or "leaf"
        if node.op != "parameter" and self.scene.uses[node] > 1:
            tag += f", used {self.scene.uses[node]}x"
        return f"{tag}, so far" if node in self.scene.growing else tag

    def xǁPanelsǁtag__mutmut_10(self, node: Value) -> str:
        """Return the kind of a node in words."""
        tag = self.kind(node) if node.parents else node.op or "leaf"
        if node.op == "XXparameterXX" and self.scene.uses[node] > 1:
            tag += f", used {self.scene.uses[node]}x"
        return f"{tag}, so far" if node in self.scene.growing else tag

    def xǁPanelsǁtag__mutmut_11(self, node: Value) -> str:
        """Return the kind of a node in words."""
        tag = self.kind(node) if node.parents else node.op or "leaf"
        if node.op == "PARAMETER" and self.scene.uses[node] > 1:
            tag += f", used {self.scene.uses[node]}x"
        return f"{tag}, so far" if node in self.scene.growing else tag

    def xǁPanelsǁtag__mutmut_12(self, node: Value) -> str:
        """Return the kind of a node in words."""
        tag = self.kind(node) if node.parents else node.op or "leaf"
        if node.op == "parameter" and self.scene.uses[node] >= 1:
            tag += f", used {self.scene.uses[node]}x"
        return f"{tag}, so far" if node in self.scene.growing else tag

    def xǁPanelsǁtag__mutmut_13(self, node: Value) -> str:
        """Return the kind of a node in words."""
        tag = self.kind(node) if node.parents else node.op or "leaf"
        if node.op == "parameter" and self.scene.uses[node] > 2:
            tag += f", used {self.scene.uses[node]}x"
        return f"{tag}, so far" if node in self.scene.growing else tag

    def xǁPanelsǁtag__mutmut_14(self, node: Value) -> str:
        """Return the kind of a node in words."""
        tag = self.kind(node) if node.parents else node.op or "leaf"
        if node.op == "parameter" and self.scene.uses[node] > 1:
            tag = f", used {self.scene.uses[node]}x"
        return f"{tag}, so far" if node in self.scene.growing else tag

    def xǁPanelsǁtag__mutmut_15(self, node: Value) -> str:
        """Return the kind of a node in words."""
        tag = self.kind(node) if node.parents else node.op or "leaf"
        if node.op == "parameter" and self.scene.uses[node] > 1:
            tag -= f", used {self.scene.uses[node]}x"
        return f"{tag}, so far" if node in self.scene.growing else tag

    def xǁPanelsǁtag__mutmut_16(self, node: Value) -> str:
        """Return the kind of a node in words."""
        tag = self.kind(node) if node.parents else node.op or "leaf"
        if node.op == "parameter" and self.scene.uses[node] > 1:
            tag += f", used {self.scene.uses[node]}x"
        return f"{tag}, so far" if (node in self.scene.growing) and False else tag

    def xǁPanelsǁtag__mutmut_17(self, node: Value) -> str:
        """Return the kind of a node in words."""
        tag = self.kind(node) if node.parents else node.op or "leaf"
        if node.op == "parameter" and self.scene.uses[node] > 1:
            tag += f", used {self.scene.uses[node]}x"
        return f"{tag}, so far" if (node in self.scene.growing) or True else tag

    def xǁPanelsǁtag__mutmut_18(self, node: Value) -> str:
        """Return the kind of a node in words."""
        tag = self.kind(node) if node.parents else node.op or "leaf"
        if node.op == "parameter" and self.scene.uses[node] > 1:
            tag += f", used {self.scene.uses[node]}x"
        return f"{tag}, so far" if node not in self.scene.growing else tag

    @_mutmut_mutated(mutants_xǁPanelsǁsingle__mutmut)
    def single(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_orig(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_1(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = None
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_2(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(None)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_3(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = None
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_4(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if (self.view == "every" and node.parents) and False else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_5(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if (self.view == "every" and node.parents) or True else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_6(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(None, NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_7(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), None) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_8(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_9(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), ) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_10(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(None), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_11(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" or node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_12(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view != "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_13(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "XXeveryXX" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_14(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "EVERY" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_15(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else "XXXX"
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_16(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = None
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_17(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(None)
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_18(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(None))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_19(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(None, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_20(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, None)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_21(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_22(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, )))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_23(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 1)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_24(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = None
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_25(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(None, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_26(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, None),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_27(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row([Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_28(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, ),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_29(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(None, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_30(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, None) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_31(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_32(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, ) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_33(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(None), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_34(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "XXvalueXX", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_35(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "VALUE", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_36(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "XXgradXX")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_37(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "GRAD")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_38(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(None, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_39(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, None, bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_40(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=None),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_41(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row([Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_42(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_43(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], ),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_44(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(None), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_45(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(None, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_46(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, None)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_47(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_48(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, )], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_49(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 1)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_50(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=False),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_51(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = None
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_52(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(None), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_53(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(None)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_54(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(None), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_55(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(None)), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_56(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(None, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_57(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, None))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_58(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_59(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, ))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_60(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 1))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_61(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(None, 0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_62(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, None)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_63(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(0)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_64(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, )]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_65(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 1)]
            rows.append(Row(self.kind(x), cells))
        return rows

    def xǁPanelsǁsingle__mutmut_66(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(None)
        return rows

    def xǁPanelsǁsingle__mutmut_67(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(None, cells))
        return rows

    def xǁPanelsǁsingle__mutmut_68(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), None))
        return rows

    def xǁPanelsǁsingle__mutmut_69(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(cells))
        return rows

    def xǁPanelsǁsingle__mutmut_70(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(x), ))
        return rows

    def xǁPanelsǁsingle__mutmut_71(self, node: Value, others: list[Value]) -> list[Row]:
        """Return the rows of a box where a quantity is one number: name, value and gradient."""
        kind = self.kind(node)
        own = fitted(name(node), NAME) if self.view == "every" and node.parents else ""
        value = Cell(shown(lane(node.data, 0)))
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), "value", "grad")]),
            Row(kind, [Cell(own), value, self.slope(node, 0)], bold=True),
        ]
        for x in others:
            cells = [Cell(self.name_in_row(x)), Cell(shown(lane(x.data, 0))), self.slope(x, 0)]
            rows.append(Row(self.kind(None), cells))
        return rows

    @_mutmut_mutated(mutants_xǁPanelsǁacross__mutmut)
    def across(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_orig(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_1(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = None
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_2(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(None), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_3(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell(None, GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_4(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", None)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_5(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell(GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_6(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", )
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_7(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("XXoff 0XX", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_8(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("OFF 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_9(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = None
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_10(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if (is_off(node, i)) and False else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_11(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if (is_off(node, i)) or True else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_12(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(None, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_13(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, None) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_14(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_15(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, ) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_16(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(None) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_17(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(None)) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_18(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(None, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_19(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, None))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_20(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_21(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, ))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_22(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = None
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_23(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(None)
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_24(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if (node is self.scene.root) and False else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_25(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if (node is self.scene.root) or True else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_26(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(None) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_27(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(None)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_28(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is not self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_29(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "XXXX")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_30(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = None
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_31(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(None, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_32(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, None),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_33(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row([Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_34(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, ),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_35(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(None, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_36(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, None) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_37(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_38(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, ) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_39(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(None), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_40(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "XXsumXX")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_41(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "SUM")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_42(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(None, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_43(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, None, bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_44(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=None),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_45(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row([Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_46(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_47(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], ),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_48(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell(None), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_49(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("XXvalueXX"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_50(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("VALUE"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_51(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(None), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_52(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=False),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_53(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = None
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_54(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if (x is node) and False else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_55(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if (x is node) or True else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_56(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "XXgradXX" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_57(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "GRAD" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_58(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is not node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_59(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(None)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_60(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = None
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_61(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(None, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_62(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, None) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_63(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_64(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, ) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_65(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = None
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_66(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if (is_alike(x)) and False else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_67(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if (is_alike(x)) or True else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_68(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(None) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_69(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(None) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_70(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else "XXXX"
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_71(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op != "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_72(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "XXconstantXX":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_73(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "CONSTANT":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_74(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = None
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_75(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(None) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_76(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(None)) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_77(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(None, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_78(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, None))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_79(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_80(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, ))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_81(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_82(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words = f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_83(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words -= f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_84(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(None)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_85(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = None
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_86(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(None), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_87(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(None), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_88(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(None)]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_89(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(None))]
            rows.append(Row(self.kind(x), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_90(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(None)
        return rows

    def xǁPanelsǁacross__mutmut_91(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(None, cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_92(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), None, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_93(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=None))
        return rows

    def xǁPanelsǁacross__mutmut_94(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_95(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_96(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, ))
        return rows

    def xǁPanelsǁacross__mutmut_97(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(None), cells, bold=x is node))
        return rows

    def xǁPanelsǁacross__mutmut_98(self, node: Value, others: list[Value], lanes: Columns) -> list[Row]:
        """Return the rows of a box with a column for each lane, and a last one for sums.

        There is a sum of the result, and of the slopes in what is the same for every lane.
        """
        kind, off = self.kind(node), Cell("off 0", GREY)
        values = [off if is_off(node, i) else Cell(shown(lane(node.data, i))) for i in lanes.shown]
        result = Cell(shown(summed(node.data)) if node is self.scene.root else "")
        rows = [
            Row(kind, [Cell(word, GREY) for word in (self.tag(node), *lanes.heads, "sum")]),
            Row(kind, [Cell("value"), *lanes.row(values), result], bold=True),
        ]
        for x in node, *others:
            words = "grad" if x is node else self.name_in_row(x)
            numbers = [self.slope(x, i) for i in lanes.shown]
            whole = self.scene.slopes.get(x) if is_alike(x) else ""
            if x.op == "constant":
                numbers = [Cell(shown(lane(x.data, i))) for i in lanes.shown]
            elif x is not node:
                words += f" = {brief(x.data)}"
            cells = [Cell(words), *lanes.row(numbers), signed(summed(whole))]
            rows.append(Row(self.kind(x), cells, bold=x is not node))
        return rows

    @_mutmut_mutated(mutants_xǁPanelsǁslope__mutmut)
    def slope(self, node: Value, i: int) -> Cell:
        """Return a node's slope in a lane. A constant has none."""
        return signed("" if node.op == "constant" else lane(self.scene.slopes.get(node), i))

    def xǁPanelsǁslope__mutmut_orig(self, node: Value, i: int) -> Cell:
        """Return a node's slope in a lane. A constant has none."""
        return signed("" if node.op == "constant" else lane(self.scene.slopes.get(node), i))

    def xǁPanelsǁslope__mutmut_1(self, node: Value, i: int) -> Cell:
        """Return a node's slope in a lane. A constant has none."""
        return signed(None)

    def xǁPanelsǁslope__mutmut_2(self, node: Value, i: int) -> Cell:
        """Return a node's slope in a lane. A constant has none."""
        return signed("" if (node.op == "constant") and False else lane(self.scene.slopes.get(node), i))

    def xǁPanelsǁslope__mutmut_3(self, node: Value, i: int) -> Cell:
        """Return a node's slope in a lane. A constant has none."""
        return signed("" if (node.op == "constant") or True else lane(self.scene.slopes.get(node), i))

    def xǁPanelsǁslope__mutmut_4(self, node: Value, i: int) -> Cell:
        """Return a node's slope in a lane. A constant has none."""
        return signed("XXXX" if node.op == "constant" else lane(self.scene.slopes.get(node), i))

    def xǁPanelsǁslope__mutmut_5(self, node: Value, i: int) -> Cell:
        """Return a node's slope in a lane. A constant has none."""
        return signed("" if node.op != "constant" else lane(self.scene.slopes.get(node), i))

    def xǁPanelsǁslope__mutmut_6(self, node: Value, i: int) -> Cell:
        """Return a node's slope in a lane. A constant has none."""
        return signed("" if node.op == "XXconstantXX" else lane(self.scene.slopes.get(node), i))

    def xǁPanelsǁslope__mutmut_7(self, node: Value, i: int) -> Cell:
        """Return a node's slope in a lane. A constant has none."""
        return signed("" if node.op == "CONSTANT" else lane(self.scene.slopes.get(node), i))

    def xǁPanelsǁslope__mutmut_8(self, node: Value, i: int) -> Cell:
        """Return a node's slope in a lane. A constant has none."""
        return signed("" if node.op == "constant" else lane(None, i))

    def xǁPanelsǁslope__mutmut_9(self, node: Value, i: int) -> Cell:
        """Return a node's slope in a lane. A constant has none."""
        return signed("" if node.op == "constant" else lane(self.scene.slopes.get(node), None))

    def xǁPanelsǁslope__mutmut_10(self, node: Value, i: int) -> Cell:
        """Return a node's slope in a lane. A constant has none."""
        return signed("" if node.op == "constant" else lane(i))

    def xǁPanelsǁslope__mutmut_11(self, node: Value, i: int) -> Cell:
        """Return a node's slope in a lane. A constant has none."""
        return signed("" if node.op == "constant" else lane(self.scene.slopes.get(node), ))

    def xǁPanelsǁslope__mutmut_12(self, node: Value, i: int) -> Cell:
        """Return a node's slope in a lane. A constant has none."""
        return signed("" if node.op == "constant" else lane(self.scene.slopes.get(None), i))

    @_mutmut_mutated(mutants_xǁPanelsǁname_in_row__mutmut)
    def name_in_row(self, node: Value) -> str:
        """Return the name of a parameter or constant in another's box."""
        if node.op == "constant" and not node.label:
            return "constant"
        often = f", used {self.scene.uses[node]}x" if self.scene.uses[node] > 1 else ""
        return fitted(name(node), NAME) + often

    def xǁPanelsǁname_in_row__mutmut_orig(self, node: Value) -> str:
        """Return the name of a parameter or constant in another's box."""
        if node.op == "constant" and not node.label:
            return "constant"
        often = f", used {self.scene.uses[node]}x" if self.scene.uses[node] > 1 else ""
        return fitted(name(node), NAME) + often

    def xǁPanelsǁname_in_row__mutmut_1(self, node: Value) -> str:
        """Return the name of a parameter or constant in another's box."""
        if node.op == "constant" or not node.label:
            return "constant"
        often = f", used {self.scene.uses[node]}x" if self.scene.uses[node] > 1 else ""
        return fitted(name(node), NAME) + often

    def xǁPanelsǁname_in_row__mutmut_2(self, node: Value) -> str:
        """Return the name of a parameter or constant in another's box."""
        if node.op != "constant" and not node.label:
            return "constant"
        often = f", used {self.scene.uses[node]}x" if self.scene.uses[node] > 1 else ""
        return fitted(name(node), NAME) + often

    def xǁPanelsǁname_in_row__mutmut_3(self, node: Value) -> str:
        """Return the name of a parameter or constant in another's box."""
        if node.op == "XXconstantXX" and not node.label:
            return "constant"
        often = f", used {self.scene.uses[node]}x" if self.scene.uses[node] > 1 else ""
        return fitted(name(node), NAME) + often

    def xǁPanelsǁname_in_row__mutmut_4(self, node: Value) -> str:
        """Return the name of a parameter or constant in another's box."""
        if node.op == "CONSTANT" and not node.label:
            return "constant"
        often = f", used {self.scene.uses[node]}x" if self.scene.uses[node] > 1 else ""
        return fitted(name(node), NAME) + often

    def xǁPanelsǁname_in_row__mutmut_5(self, node: Value) -> str:
        """Return the name of a parameter or constant in another's box."""
        if node.op == "constant" and node.label:
            return "constant"
        often = f", used {self.scene.uses[node]}x" if self.scene.uses[node] > 1 else ""
        return fitted(name(node), NAME) + often

    def xǁPanelsǁname_in_row__mutmut_6(self, node: Value) -> str:
        """Return the name of a parameter or constant in another's box."""
        if node.op == "constant" and not node.label:
            return "XXconstantXX"
        often = f", used {self.scene.uses[node]}x" if self.scene.uses[node] > 1 else ""
        return fitted(name(node), NAME) + often

    def xǁPanelsǁname_in_row__mutmut_7(self, node: Value) -> str:
        """Return the name of a parameter or constant in another's box."""
        if node.op == "constant" and not node.label:
            return "CONSTANT"
        often = f", used {self.scene.uses[node]}x" if self.scene.uses[node] > 1 else ""
        return fitted(name(node), NAME) + often

    def xǁPanelsǁname_in_row__mutmut_8(self, node: Value) -> str:
        """Return the name of a parameter or constant in another's box."""
        if node.op == "constant" and not node.label:
            return "constant"
        often = None
        return fitted(name(node), NAME) + often

    def xǁPanelsǁname_in_row__mutmut_9(self, node: Value) -> str:
        """Return the name of a parameter or constant in another's box."""
        if node.op == "constant" and not node.label:
            return "constant"
        often = f", used {self.scene.uses[node]}x" if (self.scene.uses[node] > 1) and False else ""
        return fitted(name(node), NAME) + often

    def xǁPanelsǁname_in_row__mutmut_10(self, node: Value) -> str:
        """Return the name of a parameter or constant in another's box."""
        if node.op == "constant" and not node.label:
            return "constant"
        often = f", used {self.scene.uses[node]}x" if (self.scene.uses[node] > 1) or True else ""
        return fitted(name(node), NAME) + often

    def xǁPanelsǁname_in_row__mutmut_11(self, node: Value) -> str:
        """Return the name of a parameter or constant in another's box."""
        if node.op == "constant" and not node.label:
            return "constant"
        often = f", used {self.scene.uses[node]}x" if self.scene.uses[node] >= 1 else ""
        return fitted(name(node), NAME) + often

    def xǁPanelsǁname_in_row__mutmut_12(self, node: Value) -> str:
        """Return the name of a parameter or constant in another's box."""
        if node.op == "constant" and not node.label:
            return "constant"
        often = f", used {self.scene.uses[node]}x" if self.scene.uses[node] > 2 else ""
        return fitted(name(node), NAME) + often

    def xǁPanelsǁname_in_row__mutmut_13(self, node: Value) -> str:
        """Return the name of a parameter or constant in another's box."""
        if node.op == "constant" and not node.label:
            return "constant"
        often = f", used {self.scene.uses[node]}x" if self.scene.uses[node] > 1 else "XXXX"
        return fitted(name(node), NAME) + often

    def xǁPanelsǁname_in_row__mutmut_14(self, node: Value) -> str:
        """Return the name of a parameter or constant in another's box."""
        if node.op == "constant" and not node.label:
            return "constant"
        often = f", used {self.scene.uses[node]}x" if self.scene.uses[node] > 1 else ""
        return fitted(name(node), NAME) - often

    def xǁPanelsǁname_in_row__mutmut_15(self, node: Value) -> str:
        """Return the name of a parameter or constant in another's box."""
        if node.op == "constant" and not node.label:
            return "constant"
        often = f", used {self.scene.uses[node]}x" if self.scene.uses[node] > 1 else ""
        return fitted(None, NAME) + often

    def xǁPanelsǁname_in_row__mutmut_16(self, node: Value) -> str:
        """Return the name of a parameter or constant in another's box."""
        if node.op == "constant" and not node.label:
            return "constant"
        often = f", used {self.scene.uses[node]}x" if self.scene.uses[node] > 1 else ""
        return fitted(name(node), None) + often

    def xǁPanelsǁname_in_row__mutmut_17(self, node: Value) -> str:
        """Return the name of a parameter or constant in another's box."""
        if node.op == "constant" and not node.label:
            return "constant"
        often = f", used {self.scene.uses[node]}x" if self.scene.uses[node] > 1 else ""
        return fitted(NAME) + often

    def xǁPanelsǁname_in_row__mutmut_18(self, node: Value) -> str:
        """Return the name of a parameter or constant in another's box."""
        if node.op == "constant" and not node.label:
            return "constant"
        often = f", used {self.scene.uses[node]}x" if self.scene.uses[node] > 1 else ""
        return fitted(name(node), ) + often

    def xǁPanelsǁname_in_row__mutmut_19(self, node: Value) -> str:
        """Return the name of a parameter or constant in another's box."""
        if node.op == "constant" and not node.label:
            return "constant"
        often = f", used {self.scene.uses[node]}x" if self.scene.uses[node] > 1 else ""
        return fitted(name(None), NAME) + often

mutants_xǁPanelsǁ__init____mutmut['_mutmut_orig'] = Panels.xǁPanelsǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁPanelsǁ__init____mutmut['xǁPanelsǁ__init____mutmut_1'] = Panels.xǁPanelsǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁPanelsǁ__init____mutmut['xǁPanelsǁ__init____mutmut_2'] = Panels.xǁPanelsǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁPanelsǁ__init____mutmut['xǁPanelsǁ__init____mutmut_3'] = Panels.xǁPanelsǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁPanelsǁ__init____mutmut['xǁPanelsǁ__init____mutmut_4'] = Panels.xǁPanelsǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁPanelsǁ__init____mutmut['xǁPanelsǁ__init____mutmut_5'] = Panels.xǁPanelsǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁPanelsǁ__init____mutmut['xǁPanelsǁ__init____mutmut_6'] = Panels.xǁPanelsǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁPanelsǁ__init____mutmut['xǁPanelsǁ__init____mutmut_7'] = Panels.xǁPanelsǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁPanelsǁ__init____mutmut['xǁPanelsǁ__init____mutmut_8'] = Panels.xǁPanelsǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁPanelsǁ__init____mutmut['xǁPanelsǁ__init____mutmut_9'] = Panels.xǁPanelsǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁPanelsǁ__init____mutmut['xǁPanelsǁ__init____mutmut_10'] = Panels.xǁPanelsǁ__init____mutmut_10 # type: ignore # mutmut generated

mutants_xǁPanelsǁboxes__mutmut['_mutmut_orig'] = Panels.xǁPanelsǁboxes__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPanelsǁboxes__mutmut['xǁPanelsǁboxes__mutmut_1'] = Panels.xǁPanelsǁboxes__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPanelsǁboxes__mutmut['xǁPanelsǁboxes__mutmut_2'] = Panels.xǁPanelsǁboxes__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPanelsǁboxes__mutmut['xǁPanelsǁboxes__mutmut_3'] = Panels.xǁPanelsǁboxes__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPanelsǁboxes__mutmut['xǁPanelsǁboxes__mutmut_4'] = Panels.xǁPanelsǁboxes__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPanelsǁboxes__mutmut['xǁPanelsǁboxes__mutmut_5'] = Panels.xǁPanelsǁboxes__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPanelsǁboxes__mutmut['xǁPanelsǁboxes__mutmut_6'] = Panels.xǁPanelsǁboxes__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPanelsǁboxes__mutmut['xǁPanelsǁboxes__mutmut_7'] = Panels.xǁPanelsǁboxes__mutmut_7 # type: ignore # mutmut generated
mutants_xǁPanelsǁboxes__mutmut['xǁPanelsǁboxes__mutmut_8'] = Panels.xǁPanelsǁboxes__mutmut_8 # type: ignore # mutmut generated
mutants_xǁPanelsǁboxes__mutmut['xǁPanelsǁboxes__mutmut_9'] = Panels.xǁPanelsǁboxes__mutmut_9 # type: ignore # mutmut generated

mutants_xǁPanelsǁbox__mutmut['_mutmut_orig'] = Panels.xǁPanelsǁbox__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_1'] = Panels.xǁPanelsǁbox__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_2'] = Panels.xǁPanelsǁbox__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_3'] = Panels.xǁPanelsǁbox__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_4'] = Panels.xǁPanelsǁbox__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_5'] = Panels.xǁPanelsǁbox__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_6'] = Panels.xǁPanelsǁbox__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_7'] = Panels.xǁPanelsǁbox__mutmut_7 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_8'] = Panels.xǁPanelsǁbox__mutmut_8 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_9'] = Panels.xǁPanelsǁbox__mutmut_9 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_10'] = Panels.xǁPanelsǁbox__mutmut_10 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_11'] = Panels.xǁPanelsǁbox__mutmut_11 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_12'] = Panels.xǁPanelsǁbox__mutmut_12 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_13'] = Panels.xǁPanelsǁbox__mutmut_13 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_14'] = Panels.xǁPanelsǁbox__mutmut_14 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_15'] = Panels.xǁPanelsǁbox__mutmut_15 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_16'] = Panels.xǁPanelsǁbox__mutmut_16 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_17'] = Panels.xǁPanelsǁbox__mutmut_17 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_18'] = Panels.xǁPanelsǁbox__mutmut_18 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_19'] = Panels.xǁPanelsǁbox__mutmut_19 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_20'] = Panels.xǁPanelsǁbox__mutmut_20 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_21'] = Panels.xǁPanelsǁbox__mutmut_21 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_22'] = Panels.xǁPanelsǁbox__mutmut_22 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_23'] = Panels.xǁPanelsǁbox__mutmut_23 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_24'] = Panels.xǁPanelsǁbox__mutmut_24 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_25'] = Panels.xǁPanelsǁbox__mutmut_25 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_26'] = Panels.xǁPanelsǁbox__mutmut_26 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_27'] = Panels.xǁPanelsǁbox__mutmut_27 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_28'] = Panels.xǁPanelsǁbox__mutmut_28 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_29'] = Panels.xǁPanelsǁbox__mutmut_29 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_30'] = Panels.xǁPanelsǁbox__mutmut_30 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_31'] = Panels.xǁPanelsǁbox__mutmut_31 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_32'] = Panels.xǁPanelsǁbox__mutmut_32 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_33'] = Panels.xǁPanelsǁbox__mutmut_33 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_34'] = Panels.xǁPanelsǁbox__mutmut_34 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_35'] = Panels.xǁPanelsǁbox__mutmut_35 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_36'] = Panels.xǁPanelsǁbox__mutmut_36 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_37'] = Panels.xǁPanelsǁbox__mutmut_37 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_38'] = Panels.xǁPanelsǁbox__mutmut_38 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_39'] = Panels.xǁPanelsǁbox__mutmut_39 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_40'] = Panels.xǁPanelsǁbox__mutmut_40 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_41'] = Panels.xǁPanelsǁbox__mutmut_41 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_42'] = Panels.xǁPanelsǁbox__mutmut_42 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_43'] = Panels.xǁPanelsǁbox__mutmut_43 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_44'] = Panels.xǁPanelsǁbox__mutmut_44 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_45'] = Panels.xǁPanelsǁbox__mutmut_45 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_46'] = Panels.xǁPanelsǁbox__mutmut_46 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_47'] = Panels.xǁPanelsǁbox__mutmut_47 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_48'] = Panels.xǁPanelsǁbox__mutmut_48 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_49'] = Panels.xǁPanelsǁbox__mutmut_49 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_50'] = Panels.xǁPanelsǁbox__mutmut_50 # type: ignore # mutmut generated
mutants_xǁPanelsǁbox__mutmut['xǁPanelsǁbox__mutmut_51'] = Panels.xǁPanelsǁbox__mutmut_51 # type: ignore # mutmut generated

mutants_xǁPanelsǁtitle__mutmut['_mutmut_orig'] = Panels.xǁPanelsǁtitle__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_1'] = Panels.xǁPanelsǁtitle__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_2'] = Panels.xǁPanelsǁtitle__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_3'] = Panels.xǁPanelsǁtitle__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_4'] = Panels.xǁPanelsǁtitle__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_5'] = Panels.xǁPanelsǁtitle__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_6'] = Panels.xǁPanelsǁtitle__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_7'] = Panels.xǁPanelsǁtitle__mutmut_7 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_8'] = Panels.xǁPanelsǁtitle__mutmut_8 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_9'] = Panels.xǁPanelsǁtitle__mutmut_9 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_10'] = Panels.xǁPanelsǁtitle__mutmut_10 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_11'] = Panels.xǁPanelsǁtitle__mutmut_11 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_12'] = Panels.xǁPanelsǁtitle__mutmut_12 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_13'] = Panels.xǁPanelsǁtitle__mutmut_13 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_14'] = Panels.xǁPanelsǁtitle__mutmut_14 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_15'] = Panels.xǁPanelsǁtitle__mutmut_15 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_16'] = Panels.xǁPanelsǁtitle__mutmut_16 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_17'] = Panels.xǁPanelsǁtitle__mutmut_17 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_18'] = Panels.xǁPanelsǁtitle__mutmut_18 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_19'] = Panels.xǁPanelsǁtitle__mutmut_19 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_20'] = Panels.xǁPanelsǁtitle__mutmut_20 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_21'] = Panels.xǁPanelsǁtitle__mutmut_21 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_22'] = Panels.xǁPanelsǁtitle__mutmut_22 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_23'] = Panels.xǁPanelsǁtitle__mutmut_23 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_24'] = Panels.xǁPanelsǁtitle__mutmut_24 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_25'] = Panels.xǁPanelsǁtitle__mutmut_25 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_26'] = Panels.xǁPanelsǁtitle__mutmut_26 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_27'] = Panels.xǁPanelsǁtitle__mutmut_27 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_28'] = Panels.xǁPanelsǁtitle__mutmut_28 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_29'] = Panels.xǁPanelsǁtitle__mutmut_29 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_30'] = Panels.xǁPanelsǁtitle__mutmut_30 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_31'] = Panels.xǁPanelsǁtitle__mutmut_31 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_32'] = Panels.xǁPanelsǁtitle__mutmut_32 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_33'] = Panels.xǁPanelsǁtitle__mutmut_33 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_34'] = Panels.xǁPanelsǁtitle__mutmut_34 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_35'] = Panels.xǁPanelsǁtitle__mutmut_35 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_36'] = Panels.xǁPanelsǁtitle__mutmut_36 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_37'] = Panels.xǁPanelsǁtitle__mutmut_37 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_38'] = Panels.xǁPanelsǁtitle__mutmut_38 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_39'] = Panels.xǁPanelsǁtitle__mutmut_39 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_40'] = Panels.xǁPanelsǁtitle__mutmut_40 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_41'] = Panels.xǁPanelsǁtitle__mutmut_41 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_42'] = Panels.xǁPanelsǁtitle__mutmut_42 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_43'] = Panels.xǁPanelsǁtitle__mutmut_43 # type: ignore # mutmut generated
mutants_xǁPanelsǁtitle__mutmut['xǁPanelsǁtitle__mutmut_44'] = Panels.xǁPanelsǁtitle__mutmut_44 # type: ignore # mutmut generated

mutants_xǁPanelsǁkind__mutmut['_mutmut_orig'] = Panels.xǁPanelsǁkind__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPanelsǁkind__mutmut['xǁPanelsǁkind__mutmut_1'] = Panels.xǁPanelsǁkind__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPanelsǁkind__mutmut['xǁPanelsǁkind__mutmut_2'] = Panels.xǁPanelsǁkind__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPanelsǁkind__mutmut['xǁPanelsǁkind__mutmut_3'] = Panels.xǁPanelsǁkind__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPanelsǁkind__mutmut['xǁPanelsǁkind__mutmut_4'] = Panels.xǁPanelsǁkind__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPanelsǁkind__mutmut['xǁPanelsǁkind__mutmut_5'] = Panels.xǁPanelsǁkind__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPanelsǁkind__mutmut['xǁPanelsǁkind__mutmut_6'] = Panels.xǁPanelsǁkind__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPanelsǁkind__mutmut['xǁPanelsǁkind__mutmut_7'] = Panels.xǁPanelsǁkind__mutmut_7 # type: ignore # mutmut generated
mutants_xǁPanelsǁkind__mutmut['xǁPanelsǁkind__mutmut_8'] = Panels.xǁPanelsǁkind__mutmut_8 # type: ignore # mutmut generated
mutants_xǁPanelsǁkind__mutmut['xǁPanelsǁkind__mutmut_9'] = Panels.xǁPanelsǁkind__mutmut_9 # type: ignore # mutmut generated

mutants_xǁPanelsǁtag__mutmut['_mutmut_orig'] = Panels.xǁPanelsǁtag__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPanelsǁtag__mutmut['xǁPanelsǁtag__mutmut_1'] = Panels.xǁPanelsǁtag__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPanelsǁtag__mutmut['xǁPanelsǁtag__mutmut_2'] = Panels.xǁPanelsǁtag__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPanelsǁtag__mutmut['xǁPanelsǁtag__mutmut_3'] = Panels.xǁPanelsǁtag__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPanelsǁtag__mutmut['xǁPanelsǁtag__mutmut_4'] = Panels.xǁPanelsǁtag__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPanelsǁtag__mutmut['xǁPanelsǁtag__mutmut_5'] = Panels.xǁPanelsǁtag__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPanelsǁtag__mutmut['xǁPanelsǁtag__mutmut_6'] = Panels.xǁPanelsǁtag__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPanelsǁtag__mutmut['xǁPanelsǁtag__mutmut_7'] = Panels.xǁPanelsǁtag__mutmut_7 # type: ignore # mutmut generated
mutants_xǁPanelsǁtag__mutmut['xǁPanelsǁtag__mutmut_8'] = Panels.xǁPanelsǁtag__mutmut_8 # type: ignore # mutmut generated
mutants_xǁPanelsǁtag__mutmut['xǁPanelsǁtag__mutmut_9'] = Panels.xǁPanelsǁtag__mutmut_9 # type: ignore # mutmut generated
mutants_xǁPanelsǁtag__mutmut['xǁPanelsǁtag__mutmut_10'] = Panels.xǁPanelsǁtag__mutmut_10 # type: ignore # mutmut generated
mutants_xǁPanelsǁtag__mutmut['xǁPanelsǁtag__mutmut_11'] = Panels.xǁPanelsǁtag__mutmut_11 # type: ignore # mutmut generated
mutants_xǁPanelsǁtag__mutmut['xǁPanelsǁtag__mutmut_12'] = Panels.xǁPanelsǁtag__mutmut_12 # type: ignore # mutmut generated
mutants_xǁPanelsǁtag__mutmut['xǁPanelsǁtag__mutmut_13'] = Panels.xǁPanelsǁtag__mutmut_13 # type: ignore # mutmut generated
mutants_xǁPanelsǁtag__mutmut['xǁPanelsǁtag__mutmut_14'] = Panels.xǁPanelsǁtag__mutmut_14 # type: ignore # mutmut generated
mutants_xǁPanelsǁtag__mutmut['xǁPanelsǁtag__mutmut_15'] = Panels.xǁPanelsǁtag__mutmut_15 # type: ignore # mutmut generated
mutants_xǁPanelsǁtag__mutmut['xǁPanelsǁtag__mutmut_16'] = Panels.xǁPanelsǁtag__mutmut_16 # type: ignore # mutmut generated
mutants_xǁPanelsǁtag__mutmut['xǁPanelsǁtag__mutmut_17'] = Panels.xǁPanelsǁtag__mutmut_17 # type: ignore # mutmut generated
mutants_xǁPanelsǁtag__mutmut['xǁPanelsǁtag__mutmut_18'] = Panels.xǁPanelsǁtag__mutmut_18 # type: ignore # mutmut generated

mutants_xǁPanelsǁsingle__mutmut['_mutmut_orig'] = Panels.xǁPanelsǁsingle__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_1'] = Panels.xǁPanelsǁsingle__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_2'] = Panels.xǁPanelsǁsingle__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_3'] = Panels.xǁPanelsǁsingle__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_4'] = Panels.xǁPanelsǁsingle__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_5'] = Panels.xǁPanelsǁsingle__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_6'] = Panels.xǁPanelsǁsingle__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_7'] = Panels.xǁPanelsǁsingle__mutmut_7 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_8'] = Panels.xǁPanelsǁsingle__mutmut_8 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_9'] = Panels.xǁPanelsǁsingle__mutmut_9 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_10'] = Panels.xǁPanelsǁsingle__mutmut_10 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_11'] = Panels.xǁPanelsǁsingle__mutmut_11 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_12'] = Panels.xǁPanelsǁsingle__mutmut_12 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_13'] = Panels.xǁPanelsǁsingle__mutmut_13 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_14'] = Panels.xǁPanelsǁsingle__mutmut_14 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_15'] = Panels.xǁPanelsǁsingle__mutmut_15 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_16'] = Panels.xǁPanelsǁsingle__mutmut_16 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_17'] = Panels.xǁPanelsǁsingle__mutmut_17 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_18'] = Panels.xǁPanelsǁsingle__mutmut_18 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_19'] = Panels.xǁPanelsǁsingle__mutmut_19 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_20'] = Panels.xǁPanelsǁsingle__mutmut_20 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_21'] = Panels.xǁPanelsǁsingle__mutmut_21 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_22'] = Panels.xǁPanelsǁsingle__mutmut_22 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_23'] = Panels.xǁPanelsǁsingle__mutmut_23 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_24'] = Panels.xǁPanelsǁsingle__mutmut_24 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_25'] = Panels.xǁPanelsǁsingle__mutmut_25 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_26'] = Panels.xǁPanelsǁsingle__mutmut_26 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_27'] = Panels.xǁPanelsǁsingle__mutmut_27 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_28'] = Panels.xǁPanelsǁsingle__mutmut_28 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_29'] = Panels.xǁPanelsǁsingle__mutmut_29 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_30'] = Panels.xǁPanelsǁsingle__mutmut_30 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_31'] = Panels.xǁPanelsǁsingle__mutmut_31 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_32'] = Panels.xǁPanelsǁsingle__mutmut_32 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_33'] = Panels.xǁPanelsǁsingle__mutmut_33 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_34'] = Panels.xǁPanelsǁsingle__mutmut_34 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_35'] = Panels.xǁPanelsǁsingle__mutmut_35 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_36'] = Panels.xǁPanelsǁsingle__mutmut_36 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_37'] = Panels.xǁPanelsǁsingle__mutmut_37 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_38'] = Panels.xǁPanelsǁsingle__mutmut_38 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_39'] = Panels.xǁPanelsǁsingle__mutmut_39 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_40'] = Panels.xǁPanelsǁsingle__mutmut_40 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_41'] = Panels.xǁPanelsǁsingle__mutmut_41 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_42'] = Panels.xǁPanelsǁsingle__mutmut_42 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_43'] = Panels.xǁPanelsǁsingle__mutmut_43 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_44'] = Panels.xǁPanelsǁsingle__mutmut_44 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_45'] = Panels.xǁPanelsǁsingle__mutmut_45 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_46'] = Panels.xǁPanelsǁsingle__mutmut_46 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_47'] = Panels.xǁPanelsǁsingle__mutmut_47 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_48'] = Panels.xǁPanelsǁsingle__mutmut_48 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_49'] = Panels.xǁPanelsǁsingle__mutmut_49 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_50'] = Panels.xǁPanelsǁsingle__mutmut_50 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_51'] = Panels.xǁPanelsǁsingle__mutmut_51 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_52'] = Panels.xǁPanelsǁsingle__mutmut_52 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_53'] = Panels.xǁPanelsǁsingle__mutmut_53 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_54'] = Panels.xǁPanelsǁsingle__mutmut_54 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_55'] = Panels.xǁPanelsǁsingle__mutmut_55 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_56'] = Panels.xǁPanelsǁsingle__mutmut_56 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_57'] = Panels.xǁPanelsǁsingle__mutmut_57 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_58'] = Panels.xǁPanelsǁsingle__mutmut_58 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_59'] = Panels.xǁPanelsǁsingle__mutmut_59 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_60'] = Panels.xǁPanelsǁsingle__mutmut_60 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_61'] = Panels.xǁPanelsǁsingle__mutmut_61 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_62'] = Panels.xǁPanelsǁsingle__mutmut_62 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_63'] = Panels.xǁPanelsǁsingle__mutmut_63 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_64'] = Panels.xǁPanelsǁsingle__mutmut_64 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_65'] = Panels.xǁPanelsǁsingle__mutmut_65 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_66'] = Panels.xǁPanelsǁsingle__mutmut_66 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_67'] = Panels.xǁPanelsǁsingle__mutmut_67 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_68'] = Panels.xǁPanelsǁsingle__mutmut_68 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_69'] = Panels.xǁPanelsǁsingle__mutmut_69 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_70'] = Panels.xǁPanelsǁsingle__mutmut_70 # type: ignore # mutmut generated
mutants_xǁPanelsǁsingle__mutmut['xǁPanelsǁsingle__mutmut_71'] = Panels.xǁPanelsǁsingle__mutmut_71 # type: ignore # mutmut generated

mutants_xǁPanelsǁacross__mutmut['_mutmut_orig'] = Panels.xǁPanelsǁacross__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_1'] = Panels.xǁPanelsǁacross__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_2'] = Panels.xǁPanelsǁacross__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_3'] = Panels.xǁPanelsǁacross__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_4'] = Panels.xǁPanelsǁacross__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_5'] = Panels.xǁPanelsǁacross__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_6'] = Panels.xǁPanelsǁacross__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_7'] = Panels.xǁPanelsǁacross__mutmut_7 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_8'] = Panels.xǁPanelsǁacross__mutmut_8 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_9'] = Panels.xǁPanelsǁacross__mutmut_9 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_10'] = Panels.xǁPanelsǁacross__mutmut_10 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_11'] = Panels.xǁPanelsǁacross__mutmut_11 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_12'] = Panels.xǁPanelsǁacross__mutmut_12 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_13'] = Panels.xǁPanelsǁacross__mutmut_13 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_14'] = Panels.xǁPanelsǁacross__mutmut_14 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_15'] = Panels.xǁPanelsǁacross__mutmut_15 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_16'] = Panels.xǁPanelsǁacross__mutmut_16 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_17'] = Panels.xǁPanelsǁacross__mutmut_17 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_18'] = Panels.xǁPanelsǁacross__mutmut_18 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_19'] = Panels.xǁPanelsǁacross__mutmut_19 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_20'] = Panels.xǁPanelsǁacross__mutmut_20 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_21'] = Panels.xǁPanelsǁacross__mutmut_21 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_22'] = Panels.xǁPanelsǁacross__mutmut_22 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_23'] = Panels.xǁPanelsǁacross__mutmut_23 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_24'] = Panels.xǁPanelsǁacross__mutmut_24 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_25'] = Panels.xǁPanelsǁacross__mutmut_25 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_26'] = Panels.xǁPanelsǁacross__mutmut_26 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_27'] = Panels.xǁPanelsǁacross__mutmut_27 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_28'] = Panels.xǁPanelsǁacross__mutmut_28 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_29'] = Panels.xǁPanelsǁacross__mutmut_29 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_30'] = Panels.xǁPanelsǁacross__mutmut_30 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_31'] = Panels.xǁPanelsǁacross__mutmut_31 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_32'] = Panels.xǁPanelsǁacross__mutmut_32 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_33'] = Panels.xǁPanelsǁacross__mutmut_33 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_34'] = Panels.xǁPanelsǁacross__mutmut_34 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_35'] = Panels.xǁPanelsǁacross__mutmut_35 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_36'] = Panels.xǁPanelsǁacross__mutmut_36 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_37'] = Panels.xǁPanelsǁacross__mutmut_37 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_38'] = Panels.xǁPanelsǁacross__mutmut_38 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_39'] = Panels.xǁPanelsǁacross__mutmut_39 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_40'] = Panels.xǁPanelsǁacross__mutmut_40 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_41'] = Panels.xǁPanelsǁacross__mutmut_41 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_42'] = Panels.xǁPanelsǁacross__mutmut_42 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_43'] = Panels.xǁPanelsǁacross__mutmut_43 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_44'] = Panels.xǁPanelsǁacross__mutmut_44 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_45'] = Panels.xǁPanelsǁacross__mutmut_45 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_46'] = Panels.xǁPanelsǁacross__mutmut_46 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_47'] = Panels.xǁPanelsǁacross__mutmut_47 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_48'] = Panels.xǁPanelsǁacross__mutmut_48 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_49'] = Panels.xǁPanelsǁacross__mutmut_49 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_50'] = Panels.xǁPanelsǁacross__mutmut_50 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_51'] = Panels.xǁPanelsǁacross__mutmut_51 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_52'] = Panels.xǁPanelsǁacross__mutmut_52 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_53'] = Panels.xǁPanelsǁacross__mutmut_53 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_54'] = Panels.xǁPanelsǁacross__mutmut_54 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_55'] = Panels.xǁPanelsǁacross__mutmut_55 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_56'] = Panels.xǁPanelsǁacross__mutmut_56 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_57'] = Panels.xǁPanelsǁacross__mutmut_57 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_58'] = Panels.xǁPanelsǁacross__mutmut_58 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_59'] = Panels.xǁPanelsǁacross__mutmut_59 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_60'] = Panels.xǁPanelsǁacross__mutmut_60 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_61'] = Panels.xǁPanelsǁacross__mutmut_61 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_62'] = Panels.xǁPanelsǁacross__mutmut_62 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_63'] = Panels.xǁPanelsǁacross__mutmut_63 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_64'] = Panels.xǁPanelsǁacross__mutmut_64 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_65'] = Panels.xǁPanelsǁacross__mutmut_65 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_66'] = Panels.xǁPanelsǁacross__mutmut_66 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_67'] = Panels.xǁPanelsǁacross__mutmut_67 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_68'] = Panels.xǁPanelsǁacross__mutmut_68 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_69'] = Panels.xǁPanelsǁacross__mutmut_69 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_70'] = Panels.xǁPanelsǁacross__mutmut_70 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_71'] = Panels.xǁPanelsǁacross__mutmut_71 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_72'] = Panels.xǁPanelsǁacross__mutmut_72 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_73'] = Panels.xǁPanelsǁacross__mutmut_73 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_74'] = Panels.xǁPanelsǁacross__mutmut_74 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_75'] = Panels.xǁPanelsǁacross__mutmut_75 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_76'] = Panels.xǁPanelsǁacross__mutmut_76 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_77'] = Panels.xǁPanelsǁacross__mutmut_77 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_78'] = Panels.xǁPanelsǁacross__mutmut_78 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_79'] = Panels.xǁPanelsǁacross__mutmut_79 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_80'] = Panels.xǁPanelsǁacross__mutmut_80 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_81'] = Panels.xǁPanelsǁacross__mutmut_81 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_82'] = Panels.xǁPanelsǁacross__mutmut_82 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_83'] = Panels.xǁPanelsǁacross__mutmut_83 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_84'] = Panels.xǁPanelsǁacross__mutmut_84 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_85'] = Panels.xǁPanelsǁacross__mutmut_85 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_86'] = Panels.xǁPanelsǁacross__mutmut_86 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_87'] = Panels.xǁPanelsǁacross__mutmut_87 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_88'] = Panels.xǁPanelsǁacross__mutmut_88 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_89'] = Panels.xǁPanelsǁacross__mutmut_89 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_90'] = Panels.xǁPanelsǁacross__mutmut_90 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_91'] = Panels.xǁPanelsǁacross__mutmut_91 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_92'] = Panels.xǁPanelsǁacross__mutmut_92 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_93'] = Panels.xǁPanelsǁacross__mutmut_93 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_94'] = Panels.xǁPanelsǁacross__mutmut_94 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_95'] = Panels.xǁPanelsǁacross__mutmut_95 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_96'] = Panels.xǁPanelsǁacross__mutmut_96 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_97'] = Panels.xǁPanelsǁacross__mutmut_97 # type: ignore # mutmut generated
mutants_xǁPanelsǁacross__mutmut['xǁPanelsǁacross__mutmut_98'] = Panels.xǁPanelsǁacross__mutmut_98 # type: ignore # mutmut generated

mutants_xǁPanelsǁslope__mutmut['_mutmut_orig'] = Panels.xǁPanelsǁslope__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPanelsǁslope__mutmut['xǁPanelsǁslope__mutmut_1'] = Panels.xǁPanelsǁslope__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPanelsǁslope__mutmut['xǁPanelsǁslope__mutmut_2'] = Panels.xǁPanelsǁslope__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPanelsǁslope__mutmut['xǁPanelsǁslope__mutmut_3'] = Panels.xǁPanelsǁslope__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPanelsǁslope__mutmut['xǁPanelsǁslope__mutmut_4'] = Panels.xǁPanelsǁslope__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPanelsǁslope__mutmut['xǁPanelsǁslope__mutmut_5'] = Panels.xǁPanelsǁslope__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPanelsǁslope__mutmut['xǁPanelsǁslope__mutmut_6'] = Panels.xǁPanelsǁslope__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPanelsǁslope__mutmut['xǁPanelsǁslope__mutmut_7'] = Panels.xǁPanelsǁslope__mutmut_7 # type: ignore # mutmut generated
mutants_xǁPanelsǁslope__mutmut['xǁPanelsǁslope__mutmut_8'] = Panels.xǁPanelsǁslope__mutmut_8 # type: ignore # mutmut generated
mutants_xǁPanelsǁslope__mutmut['xǁPanelsǁslope__mutmut_9'] = Panels.xǁPanelsǁslope__mutmut_9 # type: ignore # mutmut generated
mutants_xǁPanelsǁslope__mutmut['xǁPanelsǁslope__mutmut_10'] = Panels.xǁPanelsǁslope__mutmut_10 # type: ignore # mutmut generated
mutants_xǁPanelsǁslope__mutmut['xǁPanelsǁslope__mutmut_11'] = Panels.xǁPanelsǁslope__mutmut_11 # type: ignore # mutmut generated
mutants_xǁPanelsǁslope__mutmut['xǁPanelsǁslope__mutmut_12'] = Panels.xǁPanelsǁslope__mutmut_12 # type: ignore # mutmut generated

mutants_xǁPanelsǁname_in_row__mutmut['_mutmut_orig'] = Panels.xǁPanelsǁname_in_row__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPanelsǁname_in_row__mutmut['xǁPanelsǁname_in_row__mutmut_1'] = Panels.xǁPanelsǁname_in_row__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPanelsǁname_in_row__mutmut['xǁPanelsǁname_in_row__mutmut_2'] = Panels.xǁPanelsǁname_in_row__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPanelsǁname_in_row__mutmut['xǁPanelsǁname_in_row__mutmut_3'] = Panels.xǁPanelsǁname_in_row__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPanelsǁname_in_row__mutmut['xǁPanelsǁname_in_row__mutmut_4'] = Panels.xǁPanelsǁname_in_row__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPanelsǁname_in_row__mutmut['xǁPanelsǁname_in_row__mutmut_5'] = Panels.xǁPanelsǁname_in_row__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPanelsǁname_in_row__mutmut['xǁPanelsǁname_in_row__mutmut_6'] = Panels.xǁPanelsǁname_in_row__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPanelsǁname_in_row__mutmut['xǁPanelsǁname_in_row__mutmut_7'] = Panels.xǁPanelsǁname_in_row__mutmut_7 # type: ignore # mutmut generated
mutants_xǁPanelsǁname_in_row__mutmut['xǁPanelsǁname_in_row__mutmut_8'] = Panels.xǁPanelsǁname_in_row__mutmut_8 # type: ignore # mutmut generated
mutants_xǁPanelsǁname_in_row__mutmut['xǁPanelsǁname_in_row__mutmut_9'] = Panels.xǁPanelsǁname_in_row__mutmut_9 # type: ignore # mutmut generated
mutants_xǁPanelsǁname_in_row__mutmut['xǁPanelsǁname_in_row__mutmut_10'] = Panels.xǁPanelsǁname_in_row__mutmut_10 # type: ignore # mutmut generated
mutants_xǁPanelsǁname_in_row__mutmut['xǁPanelsǁname_in_row__mutmut_11'] = Panels.xǁPanelsǁname_in_row__mutmut_11 # type: ignore # mutmut generated
mutants_xǁPanelsǁname_in_row__mutmut['xǁPanelsǁname_in_row__mutmut_12'] = Panels.xǁPanelsǁname_in_row__mutmut_12 # type: ignore # mutmut generated
mutants_xǁPanelsǁname_in_row__mutmut['xǁPanelsǁname_in_row__mutmut_13'] = Panels.xǁPanelsǁname_in_row__mutmut_13 # type: ignore # mutmut generated
mutants_xǁPanelsǁname_in_row__mutmut['xǁPanelsǁname_in_row__mutmut_14'] = Panels.xǁPanelsǁname_in_row__mutmut_14 # type: ignore # mutmut generated
mutants_xǁPanelsǁname_in_row__mutmut['xǁPanelsǁname_in_row__mutmut_15'] = Panels.xǁPanelsǁname_in_row__mutmut_15 # type: ignore # mutmut generated
mutants_xǁPanelsǁname_in_row__mutmut['xǁPanelsǁname_in_row__mutmut_16'] = Panels.xǁPanelsǁname_in_row__mutmut_16 # type: ignore # mutmut generated
mutants_xǁPanelsǁname_in_row__mutmut['xǁPanelsǁname_in_row__mutmut_17'] = Panels.xǁPanelsǁname_in_row__mutmut_17 # type: ignore # mutmut generated
mutants_xǁPanelsǁname_in_row__mutmut['xǁPanelsǁname_in_row__mutmut_18'] = Panels.xǁPanelsǁname_in_row__mutmut_18 # type: ignore # mutmut generated
mutants_xǁPanelsǁname_in_row__mutmut['xǁPanelsǁname_in_row__mutmut_19'] = Panels.xǁPanelsǁname_in_row__mutmut_19 # type: ignore # mutmut generated
mutants_x_is_alike__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_is_alike__mutmut)
def is_alike(node: Value) -> bool:
    """Return whether a node is a leaf with one number for all lanes, whose slopes sum up."""
    return not node.parents and node.op != "constant" and lanes_of(node.data) is None


def x_is_alike__mutmut_orig(node: Value) -> bool:
    """Return whether a node is a leaf with one number for all lanes, whose slopes sum up."""
    return not node.parents and node.op != "constant" and lanes_of(node.data) is None


def x_is_alike__mutmut_1(node: Value) -> bool:
    """Return whether a node is a leaf with one number for all lanes, whose slopes sum up."""
    return not node.parents and node.op != "constant" or lanes_of(node.data) is None


def x_is_alike__mutmut_2(node: Value) -> bool:
    """Return whether a node is a leaf with one number for all lanes, whose slopes sum up."""
    return not node.parents or node.op != "constant" and lanes_of(node.data) is None


def x_is_alike__mutmut_3(node: Value) -> bool:
    """Return whether a node is a leaf with one number for all lanes, whose slopes sum up."""
    return node.parents and node.op != "constant" and lanes_of(node.data) is None


def x_is_alike__mutmut_4(node: Value) -> bool:
    """Return whether a node is a leaf with one number for all lanes, whose slopes sum up."""
    return not node.parents and node.op == "constant" and lanes_of(node.data) is None


def x_is_alike__mutmut_5(node: Value) -> bool:
    """Return whether a node is a leaf with one number for all lanes, whose slopes sum up."""
    return not node.parents and node.op != "XXconstantXX" and lanes_of(node.data) is None


def x_is_alike__mutmut_6(node: Value) -> bool:
    """Return whether a node is a leaf with one number for all lanes, whose slopes sum up."""
    return not node.parents and node.op != "CONSTANT" and lanes_of(node.data) is None


def x_is_alike__mutmut_7(node: Value) -> bool:
    """Return whether a node is a leaf with one number for all lanes, whose slopes sum up."""
    return not node.parents and node.op != "constant" and lanes_of(None) is None


def x_is_alike__mutmut_8(node: Value) -> bool:
    """Return whether a node is a leaf with one number for all lanes, whose slopes sum up."""
    return not node.parents and node.op != "constant" and lanes_of(node.data) is not None

mutants_x_is_alike__mutmut['_mutmut_orig'] = x_is_alike__mutmut_orig # type: ignore # mutmut generated
mutants_x_is_alike__mutmut['x_is_alike__mutmut_1'] = x_is_alike__mutmut_1 # type: ignore # mutmut generated
mutants_x_is_alike__mutmut['x_is_alike__mutmut_2'] = x_is_alike__mutmut_2 # type: ignore # mutmut generated
mutants_x_is_alike__mutmut['x_is_alike__mutmut_3'] = x_is_alike__mutmut_3 # type: ignore # mutmut generated
mutants_x_is_alike__mutmut['x_is_alike__mutmut_4'] = x_is_alike__mutmut_4 # type: ignore # mutmut generated
mutants_x_is_alike__mutmut['x_is_alike__mutmut_5'] = x_is_alike__mutmut_5 # type: ignore # mutmut generated
mutants_x_is_alike__mutmut['x_is_alike__mutmut_6'] = x_is_alike__mutmut_6 # type: ignore # mutmut generated
mutants_x_is_alike__mutmut['x_is_alike__mutmut_7'] = x_is_alike__mutmut_7 # type: ignore # mutmut generated
mutants_x_is_alike__mutmut['x_is_alike__mutmut_8'] = x_is_alike__mutmut_8 # type: ignore # mutmut generated
mutants_x_is_off__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_is_off__mutmut)
def is_off(node: Value, i: int) -> bool:
    """Return whether a node is a relu that blocks, in a lane."""
    if node.op != "relu":
        return False
    x = lane(node.parents[0].data, i)
    return isinstance(innermost(x), numbers.Real) and innermost(x) <= 0


def x_is_off__mutmut_orig(node: Value, i: int) -> bool:
    """Return whether a node is a relu that blocks, in a lane."""
    if node.op != "relu":
        return False
    x = lane(node.parents[0].data, i)
    return isinstance(innermost(x), numbers.Real) and innermost(x) <= 0


def x_is_off__mutmut_1(node: Value, i: int) -> bool:
    """Return whether a node is a relu that blocks, in a lane."""
    if node.op == "relu":
        return False
    x = lane(node.parents[0].data, i)
    return isinstance(innermost(x), numbers.Real) and innermost(x) <= 0


def x_is_off__mutmut_2(node: Value, i: int) -> bool:
    """Return whether a node is a relu that blocks, in a lane."""
    if node.op != "XXreluXX":
        return False
    x = lane(node.parents[0].data, i)
    return isinstance(innermost(x), numbers.Real) and innermost(x) <= 0


def x_is_off__mutmut_3(node: Value, i: int) -> bool:
    """Return whether a node is a relu that blocks, in a lane."""
    if node.op != "RELU":
        return False
    x = lane(node.parents[0].data, i)
    return isinstance(innermost(x), numbers.Real) and innermost(x) <= 0


def x_is_off__mutmut_4(node: Value, i: int) -> bool:
    """Return whether a node is a relu that blocks, in a lane."""
    if node.op != "relu":
        return True
    x = lane(node.parents[0].data, i)
    return isinstance(innermost(x), numbers.Real) and innermost(x) <= 0


def x_is_off__mutmut_5(node: Value, i: int) -> bool:
    """Return whether a node is a relu that blocks, in a lane."""
    if node.op != "relu":
        return False
    x = None
    return isinstance(innermost(x), numbers.Real) and innermost(x) <= 0


def x_is_off__mutmut_6(node: Value, i: int) -> bool:
    """Return whether a node is a relu that blocks, in a lane."""
    if node.op != "relu":
        return False
    x = lane(None, i)
    return isinstance(innermost(x), numbers.Real) and innermost(x) <= 0


def x_is_off__mutmut_7(node: Value, i: int) -> bool:
    """Return whether a node is a relu that blocks, in a lane."""
    if node.op != "relu":
        return False
    x = lane(node.parents[0].data, None)
    return isinstance(innermost(x), numbers.Real) and innermost(x) <= 0


def x_is_off__mutmut_8(node: Value, i: int) -> bool:
    """Return whether a node is a relu that blocks, in a lane."""
    if node.op != "relu":
        return False
    x = lane(i)
    return isinstance(innermost(x), numbers.Real) and innermost(x) <= 0


def x_is_off__mutmut_9(node: Value, i: int) -> bool:
    """Return whether a node is a relu that blocks, in a lane."""
    if node.op != "relu":
        return False
    x = lane(node.parents[0].data, )
    return isinstance(innermost(x), numbers.Real) and innermost(x) <= 0


def x_is_off__mutmut_10(node: Value, i: int) -> bool:
    """Return whether a node is a relu that blocks, in a lane."""
    if node.op != "relu":
        return False
    x = lane(node.parents[1].data, i)
    return isinstance(innermost(x), numbers.Real) and innermost(x) <= 0


def x_is_off__mutmut_11(node: Value, i: int) -> bool:
    """Return whether a node is a relu that blocks, in a lane."""
    if node.op != "relu":
        return False
    x = lane(node.parents[0].data, i)
    return isinstance(innermost(x), numbers.Real) or innermost(x) <= 0


def x_is_off__mutmut_12(node: Value, i: int) -> bool:
    """Return whether a node is a relu that blocks, in a lane."""
    if node.op != "relu":
        return False
    x = lane(node.parents[0].data, i)
    return isinstance(innermost(x), numbers.Real) and innermost(None) <= 0


def x_is_off__mutmut_13(node: Value, i: int) -> bool:
    """Return whether a node is a relu that blocks, in a lane."""
    if node.op != "relu":
        return False
    x = lane(node.parents[0].data, i)
    return isinstance(innermost(x), numbers.Real) and innermost(x) < 0


def x_is_off__mutmut_14(node: Value, i: int) -> bool:
    """Return whether a node is a relu that blocks, in a lane."""
    if node.op != "relu":
        return False
    x = lane(node.parents[0].data, i)
    return isinstance(innermost(x), numbers.Real) and innermost(x) <= 1

mutants_x_is_off__mutmut['_mutmut_orig'] = x_is_off__mutmut_orig # type: ignore # mutmut generated
mutants_x_is_off__mutmut['x_is_off__mutmut_1'] = x_is_off__mutmut_1 # type: ignore # mutmut generated
mutants_x_is_off__mutmut['x_is_off__mutmut_2'] = x_is_off__mutmut_2 # type: ignore # mutmut generated
mutants_x_is_off__mutmut['x_is_off__mutmut_3'] = x_is_off__mutmut_3 # type: ignore # mutmut generated
mutants_x_is_off__mutmut['x_is_off__mutmut_4'] = x_is_off__mutmut_4 # type: ignore # mutmut generated
mutants_x_is_off__mutmut['x_is_off__mutmut_5'] = x_is_off__mutmut_5 # type: ignore # mutmut generated
mutants_x_is_off__mutmut['x_is_off__mutmut_6'] = x_is_off__mutmut_6 # type: ignore # mutmut generated
mutants_x_is_off__mutmut['x_is_off__mutmut_7'] = x_is_off__mutmut_7 # type: ignore # mutmut generated
mutants_x_is_off__mutmut['x_is_off__mutmut_8'] = x_is_off__mutmut_8 # type: ignore # mutmut generated
mutants_x_is_off__mutmut['x_is_off__mutmut_9'] = x_is_off__mutmut_9 # type: ignore # mutmut generated
mutants_x_is_off__mutmut['x_is_off__mutmut_10'] = x_is_off__mutmut_10 # type: ignore # mutmut generated
mutants_x_is_off__mutmut['x_is_off__mutmut_11'] = x_is_off__mutmut_11 # type: ignore # mutmut generated
mutants_x_is_off__mutmut['x_is_off__mutmut_12'] = x_is_off__mutmut_12 # type: ignore # mutmut generated
mutants_x_is_off__mutmut['x_is_off__mutmut_13'] = x_is_off__mutmut_13 # type: ignore # mutmut generated
mutants_x_is_off__mutmut['x_is_off__mutmut_14'] = x_is_off__mutmut_14 # type: ignore # mutmut generated
mutants_x_told__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_told__mutmut)
def told(node: Value, slope: Any) -> str:
    """Return in words what a box shows of its node."""
    what = equation(node) if node.parents else name(node)
    return f"{what}: value {several(node.data)}, grad {several(slope)}"


def x_told__mutmut_orig(node: Value, slope: Any) -> str:
    """Return in words what a box shows of its node."""
    what = equation(node) if node.parents else name(node)
    return f"{what}: value {several(node.data)}, grad {several(slope)}"


def x_told__mutmut_1(node: Value, slope: Any) -> str:
    """Return in words what a box shows of its node."""
    what = None
    return f"{what}: value {several(node.data)}, grad {several(slope)}"


def x_told__mutmut_2(node: Value, slope: Any) -> str:
    """Return in words what a box shows of its node."""
    what = equation(node) if (node.parents) and False else name(node)
    return f"{what}: value {several(node.data)}, grad {several(slope)}"


def x_told__mutmut_3(node: Value, slope: Any) -> str:
    """Return in words what a box shows of its node."""
    what = equation(node) if (node.parents) or True else name(node)
    return f"{what}: value {several(node.data)}, grad {several(slope)}"


def x_told__mutmut_4(node: Value, slope: Any) -> str:
    """Return in words what a box shows of its node."""
    what = equation(None) if node.parents else name(node)
    return f"{what}: value {several(node.data)}, grad {several(slope)}"


def x_told__mutmut_5(node: Value, slope: Any) -> str:
    """Return in words what a box shows of its node."""
    what = equation(node) if node.parents else name(None)
    return f"{what}: value {several(node.data)}, grad {several(slope)}"


def x_told__mutmut_6(node: Value, slope: Any) -> str:
    """Return in words what a box shows of its node."""
    what = equation(node) if node.parents else name(node)
    return f"{what}: value {several(None)}, grad {several(slope)}"


def x_told__mutmut_7(node: Value, slope: Any) -> str:
    """Return in words what a box shows of its node."""
    what = equation(node) if node.parents else name(node)
    return f"{what}: value {several(node.data)}, grad {several(None)}"

mutants_x_told__mutmut['_mutmut_orig'] = x_told__mutmut_orig # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_1'] = x_told__mutmut_1 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_2'] = x_told__mutmut_2 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_3'] = x_told__mutmut_3 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_4'] = x_told__mutmut_4 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_5'] = x_told__mutmut_5 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_6'] = x_told__mutmut_6 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_7'] = x_told__mutmut_7 # type: ignore # mutmut generated
