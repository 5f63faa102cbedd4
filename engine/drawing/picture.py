"""A picture: DOT source that can be laid out, displayed and saved.

A layout is a function from DOT text to SVG text, which raises a RuntimeError if it cannot do it. A
picture tries its `layouts` in order: those given to draw, or else LAYOUTS. A program that brings
its own, as a page in a browser does, puts it there for all pictures: LAYOUTS.insert(0, my_layout).

The layout that is there is graphviz-pure's, which pip installs along with this package; if it is
missing, the system's own `dot` is used. Either one runs in a process of its own, with a time limit.
"""

import math
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from functools import cached_property

from ..files import Saved
from .pdf import as_pdf

SECONDS = 60  # time limit of a layout
DPI = 192  # twice that of a screen, so that small text stays sharp
LARGEST = 40e6  # pixels in a PNG
FAMILY = "Helvetica,Arial,Liberation Sans,sans-serif"  # the first three are equally wide


class Picture(Saved):
    """A picture of a graph. A notebook displays it; save writes it as .svg, .png, .pdf or .dot."""

    noun = "a picture"
    formats = {".svg": "svg", ".png": "png", ".pdf": "pdf", ".dot": "source"}  # noqa: RUF012

    def __init__(self, source: str, text: str, layouts: "Sequence[Layout] | None" = None):
        self.source = source  # in the DOT language
        self.text = text  # a description, with a line for each box
        self.layouts = LAYOUTS if layouts is None else layouts

    @cached_property
    def svg(self) -> str:
        """The picture as SVG text; it has no ids, so that several pictures can share a page."""
        svg = first_that_works(self.layouts, self.source)
        svg = re.sub(r'(<g|<a) id="[^"]*"', r"\1", svg)
        return re.sub(r'font-family="Helvetica[^"]*"', f'font-family="{FAMILY}"', svg)

    @property
    def png(self) -> bytes:
        """The picture as PNG bytes, of 192 dots per inch or, if large, of 40 million pixels."""
        width, height = (
            float(x) / 72 for x in re.findall(r'(?:width|height)="([\d.]+)pt"', self.svg)
        )
        return laid_out(self.source, "png", dpi=min(DPI, math.sqrt(LARGEST / (width * height))))

    @property
    def pdf(self) -> bytes:
        """The picture as PDF bytes."""
        return as_pdf(self.svg)

    def __repr__(self):
        return self.text

    def _repr_mimebundle_(self, include=None, exclude=None):
        """What a notebook displays: the picture, or its text and an error if the layout fails."""
        try:
            return {"image/svg+xml": self.svg, "text/plain": self.text}
        except RuntimeError as error:
            return {"text/plain": f"{self.text}\n\n(no picture: {error})"}


Layout = Callable[[str], str]


def first_that_works(layouts: Sequence[Layout], source: str) -> str:
    """Return the SVG of the first layout that can do it; RuntimeError, the last one's, if none."""
    failed = RuntimeError("there is no layout: `layouts` is empty")
    for layout in layouts:
        try:
            return layout(source)
        except RuntimeError as error:
            failed = error
    raise failed


def by_program(source: str) -> str:
    """Return the SVG of graphviz-pure, or of the system's dot."""
    return laid_out(source, "svg").decode()


LAYOUTS: list[Layout] = [by_program]


def laid_out(source: str, suffix: str, dpi: float | None = None) -> bytes:
    """Return the picture that DOT source describes, in the format of the suffix.

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


def engine() -> str:
    """Return the path of the layout engine."""
    from importlib import metadata  # its import takes longer than that of the whole engine

    try:
        files = metadata.files("graphviz-pure") or []
    except metadata.PackageNotFoundError:
        files = []
    found = [str(file.locate()) for file in files if file.stem == "graphviz-pure"]
    system = shutil.which("dot")
    if not found and not system:
        raise RuntimeError(
            "no layout engine was found: run `pip install graphviz-pure`, or install Graphviz;"
            " until then a picture's .source and .save('picture.dot') work"
        )
    return found[0] if found else str(system)
