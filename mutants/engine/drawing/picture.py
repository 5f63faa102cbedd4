"""A picture: DOT source that knows how to lay itself out, show itself and save itself.

The layout engine is graphviz-pure, which pip installs beside this package; a system's own `dot`
serves where it is missing. Either runs as a program of its own, with a limit on its time.
"""

import importlib.metadata
import math
import os
import re
import shutil
import subprocess
from functools import cached_property
from pathlib import Path

from ..files import write

SECONDS = 60  # for one layout
DPI = 192  # two pixels for each of a screen's, so that small text stays sharp
LARGEST = 40e6  # pixels in a PNG
FAMILY = "Helvetica,Arial,Liberation Sans,sans-serif"  # all but the last have the same widths


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁPictureǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁPictureǁsave__mutmut: MutantDict = {}  # type: ignore
mutants_xǁPictureǁ_repr_mimebundle___mutmut: MutantDict = {}  # type: ignore


class Picture:
    """A drawing of a graph. In a notebook it shows itself."""

    @_mutmut_mutated(mutants_xǁPictureǁ__init____mutmut)
    def __init__(self, source: str, text: str):
        self.source = source  # in the DOT language
        self.text = text  # what it shows, a line for each box

    def xǁPictureǁ__init____mutmut_orig(self, source: str, text: str):
        self.source = source  # in the DOT language
        self.text = text  # what it shows, a line for each box

    def xǁPictureǁ__init____mutmut_1(self, source: str, text: str):
        self.source = None  # in the DOT language
        self.text = text  # what it shows, a line for each box

    def xǁPictureǁ__init____mutmut_2(self, source: str, text: str):
        self.source = source  # in the DOT language
        self.text = None  # what it shows, a line for each box

    @cached_property
    def svg(self) -> str:
        """The picture as SVG text, fit to share a page with others: no part of it has an id."""
        svg = laid_out(self.source, "svg").decode()
        svg = re.sub(r'(<g|<a) id="[^"]*"', r"\1", svg)
        return re.sub(r'font-family="Helvetica[^"]*"', f'font-family="{FAMILY}"', svg)

    @property
    def png(self) -> bytes:
        """The picture as PNG bytes, 192 dots an inch or as many as 40 million pixels allow."""
        width, height = (
            float(x) / 72 for x in re.findall(r'(?:width|height)="([\d.]+)pt"', self.svg)
        )
        return laid_out(self.source, "png", dpi=min(DPI, math.sqrt(LARGEST / (width * height))))

    @_mutmut_mutated(mutants_xǁPictureǁsave__mutmut)
    def save(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix == ".svg":
            return write(path, self.svg)
        if suffix == ".png":
            return write(path, self.png)
        if suffix == ".dot":
            return write(path, self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_orig(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix == ".svg":
            return write(path, self.svg)
        if suffix == ".png":
            return write(path, self.png)
        if suffix == ".dot":
            return write(path, self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_1(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = None
        if suffix == ".svg":
            return write(path, self.svg)
        if suffix == ".png":
            return write(path, self.png)
        if suffix == ".dot":
            return write(path, self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_2(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.upper()
        if suffix == ".svg":
            return write(path, self.svg)
        if suffix == ".png":
            return write(path, self.png)
        if suffix == ".dot":
            return write(path, self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_3(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(None).suffix.lower()
        if suffix == ".svg":
            return write(path, self.svg)
        if suffix == ".png":
            return write(path, self.png)
        if suffix == ".dot":
            return write(path, self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_4(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix != ".svg":
            return write(path, self.svg)
        if suffix == ".png":
            return write(path, self.png)
        if suffix == ".dot":
            return write(path, self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_5(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix == "XX.svgXX":
            return write(path, self.svg)
        if suffix == ".png":
            return write(path, self.png)
        if suffix == ".dot":
            return write(path, self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_6(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix == ".SVG":
            return write(path, self.svg)
        if suffix == ".png":
            return write(path, self.png)
        if suffix == ".dot":
            return write(path, self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_7(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix == ".svg":
            return write(None, self.svg)
        if suffix == ".png":
            return write(path, self.png)
        if suffix == ".dot":
            return write(path, self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_8(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix == ".svg":
            return write(path, None)
        if suffix == ".png":
            return write(path, self.png)
        if suffix == ".dot":
            return write(path, self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_9(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix == ".svg":
            return write(self.svg)
        if suffix == ".png":
            return write(path, self.png)
        if suffix == ".dot":
            return write(path, self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_10(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix == ".svg":
            return write(path, )
        if suffix == ".png":
            return write(path, self.png)
        if suffix == ".dot":
            return write(path, self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_11(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix == ".svg":
            return write(path, self.svg)
        if suffix != ".png":
            return write(path, self.png)
        if suffix == ".dot":
            return write(path, self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_12(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix == ".svg":
            return write(path, self.svg)
        if suffix == "XX.pngXX":
            return write(path, self.png)
        if suffix == ".dot":
            return write(path, self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_13(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix == ".svg":
            return write(path, self.svg)
        if suffix == ".PNG":
            return write(path, self.png)
        if suffix == ".dot":
            return write(path, self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_14(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix == ".svg":
            return write(path, self.svg)
        if suffix == ".png":
            return write(None, self.png)
        if suffix == ".dot":
            return write(path, self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_15(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix == ".svg":
            return write(path, self.svg)
        if suffix == ".png":
            return write(path, None)
        if suffix == ".dot":
            return write(path, self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_16(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix == ".svg":
            return write(path, self.svg)
        if suffix == ".png":
            return write(self.png)
        if suffix == ".dot":
            return write(path, self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_17(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix == ".svg":
            return write(path, self.svg)
        if suffix == ".png":
            return write(path, )
        if suffix == ".dot":
            return write(path, self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_18(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix == ".svg":
            return write(path, self.svg)
        if suffix == ".png":
            return write(path, self.png)
        if suffix != ".dot":
            return write(path, self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_19(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix == ".svg":
            return write(path, self.svg)
        if suffix == ".png":
            return write(path, self.png)
        if suffix == "XX.dotXX":
            return write(path, self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_20(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix == ".svg":
            return write(path, self.svg)
        if suffix == ".png":
            return write(path, self.png)
        if suffix == ".DOT":
            return write(path, self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_21(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix == ".svg":
            return write(path, self.svg)
        if suffix == ".png":
            return write(path, self.png)
        if suffix == ".dot":
            return write(None, self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_22(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix == ".svg":
            return write(path, self.svg)
        if suffix == ".png":
            return write(path, self.png)
        if suffix == ".dot":
            return write(path, None)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_23(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix == ".svg":
            return write(path, self.svg)
        if suffix == ".png":
            return write(path, self.png)
        if suffix == ".dot":
            return write(self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_24(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix == ".svg":
            return write(path, self.svg)
        if suffix == ".png":
            return write(path, self.png)
        if suffix == ".dot":
            return write(path, )
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(path)!r}")

    def xǁPictureǁsave__mutmut_25(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix == ".svg":
            return write(path, self.svg)
        if suffix == ".png":
            return write(path, self.png)
        if suffix == ".dot":
            return write(path, self.source)
        raise ValueError(None)

    def xǁPictureǁsave__mutmut_26(self, path: str | os.PathLike) -> Path:
        """Write the picture to path, by its suffix .svg, .png or .dot, and return the path."""
        suffix = Path(path).suffix.lower()
        if suffix == ".svg":
            return write(path, self.svg)
        if suffix == ".png":
            return write(path, self.png)
        if suffix == ".dot":
            return write(path, self.source)
        raise ValueError(f"a picture can be saved as .svg, .png or .dot, not as {str(None)!r}")

    def __repr__(self):
        return self.text

    @_mutmut_mutated(mutants_xǁPictureǁ_repr_mimebundle___mutmut)
    def _repr_mimebundle_(self, include=None, exclude=None):
        """What a notebook shows: the picture, and where it cannot be laid out its text and why."""
        try:
            return {"image/svg+xml": self.svg, "text/plain": self.text}
        except RuntimeError as error:
            return {"text/plain": f"{self.text}\n\n(no picture: {error})"}

    def xǁPictureǁ_repr_mimebundle___mutmut_orig(self, include=None, exclude=None):
        """What a notebook shows: the picture, and where it cannot be laid out its text and why."""
        try:
            return {"image/svg+xml": self.svg, "text/plain": self.text}
        except RuntimeError as error:
            return {"text/plain": f"{self.text}\n\n(no picture: {error})"}

    def xǁPictureǁ_repr_mimebundle___mutmut_1(self, include=None, exclude=None):
        """What a notebook shows: the picture, and where it cannot be laid out its text and why."""
        try:
            return {"XXimage/svg+xmlXX": self.svg, "text/plain": self.text}
        except RuntimeError as error:
            return {"text/plain": f"{self.text}\n\n(no picture: {error})"}

    def xǁPictureǁ_repr_mimebundle___mutmut_2(self, include=None, exclude=None):
        """What a notebook shows: the picture, and where it cannot be laid out its text and why."""
        try:
            return {"IMAGE/SVG+XML": self.svg, "text/plain": self.text}
        except RuntimeError as error:
            return {"text/plain": f"{self.text}\n\n(no picture: {error})"}

    def xǁPictureǁ_repr_mimebundle___mutmut_3(self, include=None, exclude=None):
        """What a notebook shows: the picture, and where it cannot be laid out its text and why."""
        try:
            return {"image/svg+xml": self.svg, "XXtext/plainXX": self.text}
        except RuntimeError as error:
            return {"text/plain": f"{self.text}\n\n(no picture: {error})"}

    def xǁPictureǁ_repr_mimebundle___mutmut_4(self, include=None, exclude=None):
        """What a notebook shows: the picture, and where it cannot be laid out its text and why."""
        try:
            return {"image/svg+xml": self.svg, "TEXT/PLAIN": self.text}
        except RuntimeError as error:
            return {"text/plain": f"{self.text}\n\n(no picture: {error})"}

    def xǁPictureǁ_repr_mimebundle___mutmut_5(self, include=None, exclude=None):
        """What a notebook shows: the picture, and where it cannot be laid out its text and why."""
        try:
            return {"image/svg+xml": self.svg, "text/plain": self.text}
        except RuntimeError as error:
            return {"XXtext/plainXX": f"{self.text}\n\n(no picture: {error})"}

    def xǁPictureǁ_repr_mimebundle___mutmut_6(self, include=None, exclude=None):
        """What a notebook shows: the picture, and where it cannot be laid out its text and why."""
        try:
            return {"image/svg+xml": self.svg, "text/plain": self.text}
        except RuntimeError as error:
            return {"TEXT/PLAIN": f"{self.text}\n\n(no picture: {error})"}

mutants_xǁPictureǁ__init____mutmut['_mutmut_orig'] = Picture.xǁPictureǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁPictureǁ__init____mutmut['xǁPictureǁ__init____mutmut_1'] = Picture.xǁPictureǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁPictureǁ__init____mutmut['xǁPictureǁ__init____mutmut_2'] = Picture.xǁPictureǁ__init____mutmut_2 # type: ignore # mutmut generated

mutants_xǁPictureǁsave__mutmut['_mutmut_orig'] = Picture.xǁPictureǁsave__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_1'] = Picture.xǁPictureǁsave__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_2'] = Picture.xǁPictureǁsave__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_3'] = Picture.xǁPictureǁsave__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_4'] = Picture.xǁPictureǁsave__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_5'] = Picture.xǁPictureǁsave__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_6'] = Picture.xǁPictureǁsave__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_7'] = Picture.xǁPictureǁsave__mutmut_7 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_8'] = Picture.xǁPictureǁsave__mutmut_8 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_9'] = Picture.xǁPictureǁsave__mutmut_9 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_10'] = Picture.xǁPictureǁsave__mutmut_10 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_11'] = Picture.xǁPictureǁsave__mutmut_11 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_12'] = Picture.xǁPictureǁsave__mutmut_12 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_13'] = Picture.xǁPictureǁsave__mutmut_13 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_14'] = Picture.xǁPictureǁsave__mutmut_14 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_15'] = Picture.xǁPictureǁsave__mutmut_15 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_16'] = Picture.xǁPictureǁsave__mutmut_16 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_17'] = Picture.xǁPictureǁsave__mutmut_17 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_18'] = Picture.xǁPictureǁsave__mutmut_18 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_19'] = Picture.xǁPictureǁsave__mutmut_19 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_20'] = Picture.xǁPictureǁsave__mutmut_20 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_21'] = Picture.xǁPictureǁsave__mutmut_21 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_22'] = Picture.xǁPictureǁsave__mutmut_22 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_23'] = Picture.xǁPictureǁsave__mutmut_23 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_24'] = Picture.xǁPictureǁsave__mutmut_24 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_25'] = Picture.xǁPictureǁsave__mutmut_25 # type: ignore # mutmut generated
mutants_xǁPictureǁsave__mutmut['xǁPictureǁsave__mutmut_26'] = Picture.xǁPictureǁsave__mutmut_26 # type: ignore # mutmut generated

mutants_xǁPictureǁ_repr_mimebundle___mutmut['_mutmut_orig'] = Picture.xǁPictureǁ_repr_mimebundle___mutmut_orig # type: ignore # mutmut generated
mutants_xǁPictureǁ_repr_mimebundle___mutmut['xǁPictureǁ_repr_mimebundle___mutmut_1'] = Picture.xǁPictureǁ_repr_mimebundle___mutmut_1 # type: ignore # mutmut generated
mutants_xǁPictureǁ_repr_mimebundle___mutmut['xǁPictureǁ_repr_mimebundle___mutmut_2'] = Picture.xǁPictureǁ_repr_mimebundle___mutmut_2 # type: ignore # mutmut generated
mutants_xǁPictureǁ_repr_mimebundle___mutmut['xǁPictureǁ_repr_mimebundle___mutmut_3'] = Picture.xǁPictureǁ_repr_mimebundle___mutmut_3 # type: ignore # mutmut generated
mutants_xǁPictureǁ_repr_mimebundle___mutmut['xǁPictureǁ_repr_mimebundle___mutmut_4'] = Picture.xǁPictureǁ_repr_mimebundle___mutmut_4 # type: ignore # mutmut generated
mutants_xǁPictureǁ_repr_mimebundle___mutmut['xǁPictureǁ_repr_mimebundle___mutmut_5'] = Picture.xǁPictureǁ_repr_mimebundle___mutmut_5 # type: ignore # mutmut generated
mutants_xǁPictureǁ_repr_mimebundle___mutmut['xǁPictureǁ_repr_mimebundle___mutmut_6'] = Picture.xǁPictureǁ_repr_mimebundle___mutmut_6 # type: ignore # mutmut generated
mutants_x_laid_out__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_laid_out__mutmut)
def laid_out(source: str, suffix: str, dpi: float | None = None) -> bytes:
    """Return DOT source as a picture in the format of the suffix.

    RuntimeError if there is no layout engine, or if it fails or takes too long.
    """
    command = [engine(), f"-T{suffix}", *([f"-Gdpi={dpi:.0f}"] if dpi else [])]
    try:
        done = subprocess.run(command, input=source.encode(), capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise RuntimeError(
            f"the layout was not done within {SECONDS} seconds; draw a smaller graph, or save the"
            " picture as .dot and lay it out with another program"
        ) from None
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def x_laid_out__mutmut_orig(source: str, suffix: str, dpi: float | None = None) -> bytes:
    """Return DOT source as a picture in the format of the suffix.

    RuntimeError if there is no layout engine, or if it fails or takes too long.
    """
    command = [engine(), f"-T{suffix}", *([f"-Gdpi={dpi:.0f}"] if dpi else [])]
    try:
        done = subprocess.run(command, input=source.encode(), capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise RuntimeError(
            f"the layout was not done within {SECONDS} seconds; draw a smaller graph, or save the"
            " picture as .dot and lay it out with another program"
        ) from None
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def x_laid_out__mutmut_1(source: str, suffix: str, dpi: float | None = None) -> bytes:
    """Return DOT source as a picture in the format of the suffix.

    RuntimeError if there is no layout engine, or if it fails or takes too long.
    """
    command = None
    try:
        done = subprocess.run(command, input=source.encode(), capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise RuntimeError(
            f"the layout was not done within {SECONDS} seconds; draw a smaller graph, or save the"
            " picture as .dot and lay it out with another program"
        ) from None
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def x_laid_out__mutmut_2(source: str, suffix: str, dpi: float | None = None) -> bytes:
    """Return DOT source as a picture in the format of the suffix.

    RuntimeError if there is no layout engine, or if it fails or takes too long.
    """
    command = [engine(), f"-T{suffix}", *([f"-Gdpi={dpi:.0f}"] if (dpi) and False else [])]
    try:
        done = subprocess.run(command, input=source.encode(), capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise RuntimeError(
            f"the layout was not done within {SECONDS} seconds; draw a smaller graph, or save the"
            " picture as .dot and lay it out with another program"
        ) from None
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def x_laid_out__mutmut_3(source: str, suffix: str, dpi: float | None = None) -> bytes:
    """Return DOT source as a picture in the format of the suffix.

    RuntimeError if there is no layout engine, or if it fails or takes too long.
    """
    command = [engine(), f"-T{suffix}", *([f"-Gdpi={dpi:.0f}"] if (dpi) or True else [])]
    try:
        done = subprocess.run(command, input=source.encode(), capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise RuntimeError(
            f"the layout was not done within {SECONDS} seconds; draw a smaller graph, or save the"
            " picture as .dot and lay it out with another program"
        ) from None
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def x_laid_out__mutmut_4(source: str, suffix: str, dpi: float | None = None) -> bytes:
    """Return DOT source as a picture in the format of the suffix.

    RuntimeError if there is no layout engine, or if it fails or takes too long.
    """
    command = [engine(), f"-T{suffix}", *([f"-Gdpi={dpi:.0f}"] if dpi else [])]
    try:
        done = None
    except subprocess.TimeoutExpired:
        raise RuntimeError(
            f"the layout was not done within {SECONDS} seconds; draw a smaller graph, or save the"
            " picture as .dot and lay it out with another program"
        ) from None
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def x_laid_out__mutmut_5(source: str, suffix: str, dpi: float | None = None) -> bytes:
    """Return DOT source as a picture in the format of the suffix.

    RuntimeError if there is no layout engine, or if it fails or takes too long.
    """
    command = [engine(), f"-T{suffix}", *([f"-Gdpi={dpi:.0f}"] if dpi else [])]
    try:
        done = subprocess.run(None, input=source.encode(), capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise RuntimeError(
            f"the layout was not done within {SECONDS} seconds; draw a smaller graph, or save the"
            " picture as .dot and lay it out with another program"
        ) from None
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def x_laid_out__mutmut_6(source: str, suffix: str, dpi: float | None = None) -> bytes:
    """Return DOT source as a picture in the format of the suffix.

    RuntimeError if there is no layout engine, or if it fails or takes too long.
    """
    command = [engine(), f"-T{suffix}", *([f"-Gdpi={dpi:.0f}"] if dpi else [])]
    try:
        done = subprocess.run(command, input=None, capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise RuntimeError(
            f"the layout was not done within {SECONDS} seconds; draw a smaller graph, or save the"
            " picture as .dot and lay it out with another program"
        ) from None
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def x_laid_out__mutmut_7(source: str, suffix: str, dpi: float | None = None) -> bytes:
    """Return DOT source as a picture in the format of the suffix.

    RuntimeError if there is no layout engine, or if it fails or takes too long.
    """
    command = [engine(), f"-T{suffix}", *([f"-Gdpi={dpi:.0f}"] if dpi else [])]
    try:
        done = subprocess.run(command, input=source.encode(), capture_output=None, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise RuntimeError(
            f"the layout was not done within {SECONDS} seconds; draw a smaller graph, or save the"
            " picture as .dot and lay it out with another program"
        ) from None
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def x_laid_out__mutmut_8(source: str, suffix: str, dpi: float | None = None) -> bytes:
    """Return DOT source as a picture in the format of the suffix.

    RuntimeError if there is no layout engine, or if it fails or takes too long.
    """
    command = [engine(), f"-T{suffix}", *([f"-Gdpi={dpi:.0f}"] if dpi else [])]
    try:
        done = subprocess.run(command, input=source.encode(), capture_output=True, timeout=None)
    except subprocess.TimeoutExpired:
        raise RuntimeError(
            f"the layout was not done within {SECONDS} seconds; draw a smaller graph, or save the"
            " picture as .dot and lay it out with another program"
        ) from None
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def x_laid_out__mutmut_9(source: str, suffix: str, dpi: float | None = None) -> bytes:
    """Return DOT source as a picture in the format of the suffix.

    RuntimeError if there is no layout engine, or if it fails or takes too long.
    """
    command = [engine(), f"-T{suffix}", *([f"-Gdpi={dpi:.0f}"] if dpi else [])]
    try:
        done = subprocess.run(input=source.encode(), capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise RuntimeError(
            f"the layout was not done within {SECONDS} seconds; draw a smaller graph, or save the"
            " picture as .dot and lay it out with another program"
        ) from None
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def x_laid_out__mutmut_10(source: str, suffix: str, dpi: float | None = None) -> bytes:
    """Return DOT source as a picture in the format of the suffix.

    RuntimeError if there is no layout engine, or if it fails or takes too long.
    """
    command = [engine(), f"-T{suffix}", *([f"-Gdpi={dpi:.0f}"] if dpi else [])]
    try:
        done = subprocess.run(command, capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise RuntimeError(
            f"the layout was not done within {SECONDS} seconds; draw a smaller graph, or save the"
            " picture as .dot and lay it out with another program"
        ) from None
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def x_laid_out__mutmut_11(source: str, suffix: str, dpi: float | None = None) -> bytes:
    """Return DOT source as a picture in the format of the suffix.

    RuntimeError if there is no layout engine, or if it fails or takes too long.
    """
    command = [engine(), f"-T{suffix}", *([f"-Gdpi={dpi:.0f}"] if dpi else [])]
    try:
        done = subprocess.run(command, input=source.encode(), timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise RuntimeError(
            f"the layout was not done within {SECONDS} seconds; draw a smaller graph, or save the"
            " picture as .dot and lay it out with another program"
        ) from None
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def x_laid_out__mutmut_12(source: str, suffix: str, dpi: float | None = None) -> bytes:
    """Return DOT source as a picture in the format of the suffix.

    RuntimeError if there is no layout engine, or if it fails or takes too long.
    """
    command = [engine(), f"-T{suffix}", *([f"-Gdpi={dpi:.0f}"] if dpi else [])]
    try:
        done = subprocess.run(command, input=source.encode(), capture_output=True, )
    except subprocess.TimeoutExpired:
        raise RuntimeError(
            f"the layout was not done within {SECONDS} seconds; draw a smaller graph, or save the"
            " picture as .dot and lay it out with another program"
        ) from None
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def x_laid_out__mutmut_13(source: str, suffix: str, dpi: float | None = None) -> bytes:
    """Return DOT source as a picture in the format of the suffix.

    RuntimeError if there is no layout engine, or if it fails or takes too long.
    """
    command = [engine(), f"-T{suffix}", *([f"-Gdpi={dpi:.0f}"] if dpi else [])]
    try:
        done = subprocess.run(command, input=source.encode(), capture_output=False, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise RuntimeError(
            f"the layout was not done within {SECONDS} seconds; draw a smaller graph, or save the"
            " picture as .dot and lay it out with another program"
        ) from None
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def x_laid_out__mutmut_14(source: str, suffix: str, dpi: float | None = None) -> bytes:
    """Return DOT source as a picture in the format of the suffix.

    RuntimeError if there is no layout engine, or if it fails or takes too long.
    """
    command = [engine(), f"-T{suffix}", *([f"-Gdpi={dpi:.0f}"] if dpi else [])]
    try:
        done = subprocess.run(command, input=source.encode(), capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise RuntimeError(
            None
        ) from None
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def x_laid_out__mutmut_15(source: str, suffix: str, dpi: float | None = None) -> bytes:
    """Return DOT source as a picture in the format of the suffix.

    RuntimeError if there is no layout engine, or if it fails or takes too long.
    """
    command = [engine(), f"-T{suffix}", *([f"-Gdpi={dpi:.0f}"] if dpi else [])]
    try:
        done = subprocess.run(command, input=source.encode(), capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise RuntimeError(
            f"the layout was not done within {SECONDS} seconds; draw a smaller graph, or save the"
            "XX picture as .dot and lay it out with another programXX"
        ) from None
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def x_laid_out__mutmut_16(source: str, suffix: str, dpi: float | None = None) -> bytes:
    """Return DOT source as a picture in the format of the suffix.

    RuntimeError if there is no layout engine, or if it fails or takes too long.
    """
    command = [engine(), f"-T{suffix}", *([f"-Gdpi={dpi:.0f}"] if dpi else [])]
    try:
        done = subprocess.run(command, input=source.encode(), capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise RuntimeError(
            f"the layout was not done within {SECONDS} seconds; draw a smaller graph, or save the"
            " PICTURE AS .DOT AND LAY IT OUT WITH ANOTHER PROGRAM"
        ) from None
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def x_laid_out__mutmut_17(source: str, suffix: str, dpi: float | None = None) -> bytes:
    """Return DOT source as a picture in the format of the suffix.

    RuntimeError if there is no layout engine, or if it fails or takes too long.
    """
    command = [engine(), f"-T{suffix}", *([f"-Gdpi={dpi:.0f}"] if dpi else [])]
    try:
        done = subprocess.run(command, input=source.encode(), capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise RuntimeError(
            f"the layout was not done within {SECONDS} seconds; draw a smaller graph, or save the"
            " picture as .dot and lay it out with another program"
        ) from None
    if done.returncode:
        raise RuntimeError(None)
    return done.stdout


def x_laid_out__mutmut_18(source: str, suffix: str, dpi: float | None = None) -> bytes:
    """Return DOT source as a picture in the format of the suffix.

    RuntimeError if there is no layout engine, or if it fails or takes too long.
    """
    command = [engine(), f"-T{suffix}", *([f"-Gdpi={dpi:.0f}"] if dpi else [])]
    try:
        done = subprocess.run(command, input=source.encode(), capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise RuntimeError(
            f"the layout was not done within {SECONDS} seconds; draw a smaller graph, or save the"
            " picture as .dot and lay it out with another program"
        ) from None
    if done.returncode:
        raise RuntimeError(f"{command[1]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def x_laid_out__mutmut_19(source: str, suffix: str, dpi: float | None = None) -> bytes:
    """Return DOT source as a picture in the format of the suffix.

    RuntimeError if there is no layout engine, or if it fails or takes too long.
    """
    command = [engine(), f"-T{suffix}", *([f"-Gdpi={dpi:.0f}"] if dpi else [])]
    try:
        done = subprocess.run(command, input=source.encode(), capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise RuntimeError(
            f"the layout was not done within {SECONDS} seconds; draw a smaller graph, or save the"
            " picture as .dot and lay it out with another program"
        ) from None
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors=None).strip()}")
    return done.stdout


def x_laid_out__mutmut_20(source: str, suffix: str, dpi: float | None = None) -> bytes:
    """Return DOT source as a picture in the format of the suffix.

    RuntimeError if there is no layout engine, or if it fails or takes too long.
    """
    command = [engine(), f"-T{suffix}", *([f"-Gdpi={dpi:.0f}"] if dpi else [])]
    try:
        done = subprocess.run(command, input=source.encode(), capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise RuntimeError(
            f"the layout was not done within {SECONDS} seconds; draw a smaller graph, or save the"
            " picture as .dot and lay it out with another program"
        ) from None
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='XXreplaceXX').strip()}")
    return done.stdout


def x_laid_out__mutmut_21(source: str, suffix: str, dpi: float | None = None) -> bytes:
    """Return DOT source as a picture in the format of the suffix.

    RuntimeError if there is no layout engine, or if it fails or takes too long.
    """
    command = [engine(), f"-T{suffix}", *([f"-Gdpi={dpi:.0f}"] if dpi else [])]
    try:
        done = subprocess.run(command, input=source.encode(), capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise RuntimeError(
            f"the layout was not done within {SECONDS} seconds; draw a smaller graph, or save the"
            " picture as .dot and lay it out with another program"
        ) from None
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='REPLACE').strip()}")
    return done.stdout

mutants_x_laid_out__mutmut['_mutmut_orig'] = x_laid_out__mutmut_orig # type: ignore # mutmut generated
mutants_x_laid_out__mutmut['x_laid_out__mutmut_1'] = x_laid_out__mutmut_1 # type: ignore # mutmut generated
mutants_x_laid_out__mutmut['x_laid_out__mutmut_2'] = x_laid_out__mutmut_2 # type: ignore # mutmut generated
mutants_x_laid_out__mutmut['x_laid_out__mutmut_3'] = x_laid_out__mutmut_3 # type: ignore # mutmut generated
mutants_x_laid_out__mutmut['x_laid_out__mutmut_4'] = x_laid_out__mutmut_4 # type: ignore # mutmut generated
mutants_x_laid_out__mutmut['x_laid_out__mutmut_5'] = x_laid_out__mutmut_5 # type: ignore # mutmut generated
mutants_x_laid_out__mutmut['x_laid_out__mutmut_6'] = x_laid_out__mutmut_6 # type: ignore # mutmut generated
mutants_x_laid_out__mutmut['x_laid_out__mutmut_7'] = x_laid_out__mutmut_7 # type: ignore # mutmut generated
mutants_x_laid_out__mutmut['x_laid_out__mutmut_8'] = x_laid_out__mutmut_8 # type: ignore # mutmut generated
mutants_x_laid_out__mutmut['x_laid_out__mutmut_9'] = x_laid_out__mutmut_9 # type: ignore # mutmut generated
mutants_x_laid_out__mutmut['x_laid_out__mutmut_10'] = x_laid_out__mutmut_10 # type: ignore # mutmut generated
mutants_x_laid_out__mutmut['x_laid_out__mutmut_11'] = x_laid_out__mutmut_11 # type: ignore # mutmut generated
mutants_x_laid_out__mutmut['x_laid_out__mutmut_12'] = x_laid_out__mutmut_12 # type: ignore # mutmut generated
mutants_x_laid_out__mutmut['x_laid_out__mutmut_13'] = x_laid_out__mutmut_13 # type: ignore # mutmut generated
mutants_x_laid_out__mutmut['x_laid_out__mutmut_14'] = x_laid_out__mutmut_14 # type: ignore # mutmut generated
mutants_x_laid_out__mutmut['x_laid_out__mutmut_15'] = x_laid_out__mutmut_15 # type: ignore # mutmut generated
mutants_x_laid_out__mutmut['x_laid_out__mutmut_16'] = x_laid_out__mutmut_16 # type: ignore # mutmut generated
mutants_x_laid_out__mutmut['x_laid_out__mutmut_17'] = x_laid_out__mutmut_17 # type: ignore # mutmut generated
mutants_x_laid_out__mutmut['x_laid_out__mutmut_18'] = x_laid_out__mutmut_18 # type: ignore # mutmut generated
mutants_x_laid_out__mutmut['x_laid_out__mutmut_19'] = x_laid_out__mutmut_19 # type: ignore # mutmut generated
mutants_x_laid_out__mutmut['x_laid_out__mutmut_20'] = x_laid_out__mutmut_20 # type: ignore # mutmut generated
mutants_x_laid_out__mutmut['x_laid_out__mutmut_21'] = x_laid_out__mutmut_21 # type: ignore # mutmut generated
mutants_x_engine__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_engine__mutmut)
def engine() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("dot")
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_orig() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("dot")
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_1() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = None
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("dot")
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_2() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") and []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("dot")
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_3() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files(None) or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("dot")
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_4() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("XXgraphviz-pureXX") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("dot")
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_5() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("GRAPHVIZ-PURE") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("dot")
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_6() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = None
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("dot")
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_7() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = None
    system = shutil.which("dot")
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_8() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(None) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("dot")
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_9() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem != "graphviz-pure"]
    system = shutil.which("dot")
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_10() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "XXgraphviz-pureXX"]
    system = shutil.which("dot")
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_11() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "GRAPHVIZ-PURE"]
    system = shutil.which("dot")
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_12() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = None
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_13() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which(None)
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_14() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("XXdotXX")
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_15() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("DOT")
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_16() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("dot")
    if not found or not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_17() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("dot")
    if found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_18() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("dot")
    if not found and system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_19() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("dot")
    if not found and not system:
        raise RuntimeError(
            None
        )
    return found[0] if found else str(system)


def x_engine__mutmut_20() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("dot")
    if not found and not system:
        raise RuntimeError(
            "XXno layout engine was found: run `pip install graphviz-pure`, or install Graphviz;XX"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_21() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("dot")
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_22() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("dot")
    if not found and not system:
        raise RuntimeError(
            "NO LAYOUT ENGINE WAS FOUND: RUN `PIP INSTALL GRAPHVIZ-PURE`, OR INSTALL GRAPHVIZ;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_23() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("dot")
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            "XX until then a picture's .source and .save('picture.dot') workXX"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_24() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("dot")
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " UNTIL THEN A PICTURE'S .SOURCE AND .SAVE('PICTURE.DOT') WORK"
        )
    return found[0] if found else str(system)


def x_engine__mutmut_25() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("dot")
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if (found) and False else str(system)


def x_engine__mutmut_26() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("dot")
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if (found) or True else str(system)


def x_engine__mutmut_27() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("dot")
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[1] if found else str(system)


def x_engine__mutmut_28() -> str:
    """Return the path of the program that lays out graphs."""
    try:
        files = importlib.metadata.files("graphviz-pure") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("dot")
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(None)

mutants_x_engine__mutmut['_mutmut_orig'] = x_engine__mutmut_orig # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_1'] = x_engine__mutmut_1 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_2'] = x_engine__mutmut_2 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_3'] = x_engine__mutmut_3 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_4'] = x_engine__mutmut_4 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_5'] = x_engine__mutmut_5 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_6'] = x_engine__mutmut_6 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_7'] = x_engine__mutmut_7 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_8'] = x_engine__mutmut_8 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_9'] = x_engine__mutmut_9 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_10'] = x_engine__mutmut_10 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_11'] = x_engine__mutmut_11 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_12'] = x_engine__mutmut_12 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_13'] = x_engine__mutmut_13 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_14'] = x_engine__mutmut_14 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_15'] = x_engine__mutmut_15 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_16'] = x_engine__mutmut_16 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_17'] = x_engine__mutmut_17 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_18'] = x_engine__mutmut_18 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_19'] = x_engine__mutmut_19 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_20'] = x_engine__mutmut_20 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_21'] = x_engine__mutmut_21 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_22'] = x_engine__mutmut_22 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_23'] = x_engine__mutmut_23 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_24'] = x_engine__mutmut_24 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_25'] = x_engine__mutmut_25 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_26'] = x_engine__mutmut_26 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_27'] = x_engine__mutmut_27 # type: ignore # mutmut generated
mutants_x_engine__mutmut['x_engine__mutmut_28'] = x_engine__mutmut_28 # type: ignore # mutmut generated
