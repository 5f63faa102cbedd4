"""explore(root): a page on which a computation can be stepped through, changed and walked downhill.

    model         the numbers of a page: one program that computes them all, and the place of each
    page_scene    what the picture shows, with placeholders for its numbers
    page_svg      the picture, which says where each number goes
    page          .html, .css and .js: what is the same on every page

Nothing on the page reaches for the network.
"""

import base64
import hashlib
import html
import json
import os
import re
from collections.abc import Sequence
from pathlib import Path

from .. import files, formatting
from ..drawing import VIEWS
from ..value import Value
from .model import Model


def explore(
    root: Value,
    view: str = "named",
    lanes: Sequence[str] | None = None,
    leaf: Value | None = None,
) -> "Page":
    """Return a page to explore the computation that ends in root: a single file, for any browser.

    It steps through the forward and the backward pass, computes everything again when a leaf is
    changed, and goes downhill. No backward() is needed. `view` and `lanes` are as in draw; of
    `leaf` the page shows the curve first.

    TypeError where a leaf holds no real numbers, ValueError where replay knows not the operation.

    >>> w, x = Value(0.5, label="w"), Value(2.0, label="x")
    >>> page = explore(((w * x - 3) ** 2).named("loss"))
    >>> page.html[:15], len(page.html) < 100_000
    ('<!doctype html>', True)
    """
    if view not in VIEWS:
        raise ValueError(f"there is no view {view!r}; the views are 'named' and 'every'")
    model = Model(root, lanes)
    if leaf is not None and leaf not in model.sliders:
        raise ValueError(f"`leaf` is a leaf that the page shows, and this is none: {leaf!r}")
    chosen = model.sliders.index(leaf) if leaf is not None else 0
    data = {"view": view, "leaf": chosen, **model.data()}
    pictures = {name: found["picture"] for name, found in model.views.items()}
    return Page(written_out(formatting.name(model.root), data, pictures, model.program()))


class Page:
    """A page of HTML. In a notebook it shows itself."""

    def __init__(self, html: str):
        self.html = html

    def save(self, path: str | os.PathLike) -> Path:
        """Write the page to a path that ends in .html, and return the path."""
        if Path(path).suffix.lower() != ".html":
            raise ValueError(f"a page can be saved as .html, not as {str(path)!r}")
        return files.write(path, self.html)

    def __repr__(self):
        return f"<a page of {len(self.html) // 1000} KB; page.save('explorer.html') writes it>"

    def _repr_html_(self):
        """What a notebook shows: the page in a frame of its own."""
        return (
            f'<iframe title="Explorer" sandbox="allow-scripts" width="100%" height="900"'
            f' srcdoc="{html.escape(self.html)}"></iframe>'
        )


def written_out(title: str, data: dict, pictures: dict, program: str) -> str:
    """Return the page as HTML, whose policy lets nothing run but its own script and style."""
    script = program + template("js")
    style = template("css")
    policy = (
        "default-src 'none'; base-uri 'none'; form-action 'none';"
        f" script-src '{fingerprint(script)}'; style-src '{fingerprint(style)}'"
    )
    text = json.dumps(data, separators=(",", ":"))
    for sign in "<>&":  # whatever a label says, it is no markup
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    parts = {
        "title": html.escape(formatting.visible(title)),
        "policy": f'<meta http-equiv="Content-Security-Policy" content="{policy}" />',
        "style": f"<style>{style}</style>",
        "pictures": "\n".join(
            f'<div class="view" data-view="{name}">{svg}</div>' for name, svg in pictures.items()
        ),
        "data": f'<script type="application/json" id="data">{text}</script>',
        "script": f"<script>{script}</script>",
    }
    return re.sub(r"<!-- (\w+) -->", lambda found: parts[found[1]], template("html"))


def template(suffix: str) -> str:
    """Return one of the three files that every page is made of."""
    return Path(__file__).with_name(f"page.{suffix}").read_text(encoding="utf-8")


def fingerprint(text: str) -> str:
    """Return what a policy says of a script or style that may be used."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
