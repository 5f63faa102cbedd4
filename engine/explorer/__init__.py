"""explore(root): a page on which a computation can be stepped through, changed and walked downhill.

    one_sample    a batch as the graph of a single sample, which is computed in each lane
    model         the numbers of a page: one program that computes them all, and the place of each
    classes       where the computation decides to which class a sample belongs
    page_scene    what the picture shows, with placeholders for its numbers
    page_svg      the picture, which says where each number goes
    page/         the HTML, style and scripts that all pages share

A part of the page, such as the picture or the table, is a section of page/page.html and a script in
page/panels/, which SCRIPTS lists and `paint` in page/state.js calls. A page never uses the network.
"""

import base64
import hashlib
import html
import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from .. import formatting
from ..files import Saved
from ..graph import gradients
from ..grouping import chosen_view
from ..side_by_side import OTHER
from ..tracing.backward import earlier
from ..value import Value
from .model import Model
from .one_sample import OneSample, one_sample

PAGE = Path(__file__).parent / "page"
SCRIPTS = [  # in the order in which the page runs them
    "numbers",
    "data",
    "state",
    "computation",
    "elements",
    "history",
    "panels/steps",
    "panels/picture",
    "panels/frames",
    "panels/zoom",
    "panels/inspector",
    "panels/table",
    "panels/sliders",
    "panels/curve",
    "panels/rate",
    "panels/downhill",
    "panels/losses",
    "panels/play",
    "panels/samples",
    "panels/predict",
    "panels/broken",
    "address",
    "controls",
    "start",
]


def explore(
    root: Value,
    view: str | None = None,
    lanes: Sequence[str] | None = None,
    leaf: Value | None = None,
    stack: bool = True,
    samples: Mapping[Value, Sequence[float]] | None = None,
) -> "Page":
    """Return a page to explore the computation that ends in root: a single file, for any browser.

    It steps through the forward and the backward pass, computes everything again when a leaf
    changes, and walks downhill. It needs no backward(). `view`, `lanes` and `stack` are as in draw;
    the curve of `leaf` is the first that the page shows. Where a computation classifies its
    samples, by softmax, cross_entropy or targets of two values, the page shows how, and with two
    inputs also the plane of both; `samples`, {leaf: its numbers}, are others to classify in their
    place.

    TypeError if a leaf holds no real numbers; ValueError if an operation cannot be replayed, or if
    there are more than 5,000 nodes.

    >>> w, x = Value(0.5, label="w"), Value(2.0, label="x")
    >>> page = explore(((w * x - 3) ** 2).named("loss"))
    >>> page.html[:15], len(page.html) < 130_000
    ('<!doctype html>', True)
    """
    kept = [*([] if leaf is None else [leaf]), *(samples or ())]
    alone = one_sample(root, kept) if stack else OneSample(root)
    if alone.others is not None:
        lanes = [*(lanes or map(str, range(len(alone.root.data) - 1))), OTHER]
    view = chosen_view(alone.root if alone.whole is None else alone.whole, view)
    before = {} if root.grad is None else earlier(gradients(root))
    model = Model(alone.root, lanes, samples, before, alone)
    if leaf is not None and leaf not in model.sliders:
        raise ValueError(f"`leaf` must be a leaf with a slider on the page; {leaf!r} is not")
    chosen = model.sliders.index(leaf) if leaf is not None else 0
    about = [*alone.title.splitlines(), *model.notes()]
    lane = {"lane": "sample" if alone.title else "lane", "arrival": alone.arrival}
    data = {"view": view, "leaf": chosen, "about": about, **lane, **model.data()}
    pictures = {name: view["picture"] for name, view in model.views.items()}
    return Page(page_html(formatting.name(model.root), data, pictures, model.program()))


class Page(Saved):
    """A page of HTML, which a notebook shows; save writes it as .html."""

    noun = "a page"
    formats = {".html": "html"}  # noqa: RUF012

    def __init__(self, html: str):
        self.html = html

    def __repr__(self):
        return f"<a page of {len(self.html) // 1000} KB; page.save('explorer.html') writes it>"

    def _repr_html_(self):
        """Return what a notebook shows: the page in a frame of its own."""
        return (
            f'<iframe title="Explorer" sandbox="allow-scripts" width="100%" height="900"'
            f' srcdoc="{html.escape(self.html)}"></iframe>'
        )


def page_html(title: str, data: dict, pictures: dict, program: str) -> str:
    """Return the page as HTML; its policy allows no script or style but its own."""
    script = program + "\n".join(slim(read(f"{name}.js")) for name in SCRIPTS)
    style = re.sub(r"(?s)\s+|/\*.*?\*/", " ", read("style.css"))
    style = re.sub(r"(?<=[{},:;]) +|;? +(?=[{}])", "", style)
    policy = (
        "default-src 'none'; base-uri 'none'; form-action 'none';"
        f" script-src '{fingerprint(script)}'; style-src '{fingerprint(style)}'"
    )
    text = json.dumps(data, separators=(",", ":"))
    for sign in "<>&":  # a label cannot end the script or start a tag
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
    template = re.sub(r"(?m)^ +", "", read("page.html"))
    return re.sub(r"<!-- (\w+) -->", lambda found: parts[found[1]], template)


def read(name: str) -> str:
    """Return the text of a file that all pages share."""
    return (PAGE / name).read_text(encoding="utf-8")


def slim(text: str) -> str:
    """Return a script without indentation, comments and empty lines, an eighth of it."""
    return re.sub(r"(?m)^[ \t]*//.*\n|(?<=[;,{(]) // .*|^[ \t]+|^\n", "", text)


def fingerprint(text: str) -> str:
    """Return the hash by which a page's policy allows a script or style."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
