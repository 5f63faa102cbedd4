"""In a notebook: pictures show themselves, and several share a page."""

from xml.etree import ElementTree

import nbclient
import nbformat
import pytest

CELLS = [
    "from engine import Value, draw\n"
    "x = Value(3.0, label='x')\n"
    "y = (x * x + 2 * x).named('y')\n"
    "y.backward()",
    "draw(y)",
    "y",
    "draw(y, view='every')",
]


@pytest.fixture(scope="module")
def outputs():
    """What each cell shows, by kind, in a notebook that a kernel has run."""
    cells = [nbformat.v4.new_code_cell(source) for source in CELLS]
    notebook = nbformat.v4.new_notebook(cells=cells)
    nbclient.NotebookClient(notebook, timeout=120).execute()
    return [[output["data"] for output in cell["outputs"]] for cell in notebook["cells"]]


def test_a_picture_and_a_value_show_as_svg_and_in_words(outputs):
    _, [picture], [value], [every] = outputs
    assert picture == value
    assert picture["text/plain"] == (
        "y = x*x + 2*x: value 15.000, grad 1.000\nx: value 3.000, grad 8.000"
    )
    for shown in picture, every:
        words = [e.text for e in ElementTree.fromstring(shown["image/svg+xml"]).iter() if e.text]
        assert {"x", "3.000", "8.000"} <= {*words}


def test_no_id_is_there_twice_on_the_page(outputs):
    ids = [
        element.get("id")
        for cell in outputs
        for output in cell
        for element in ElementTree.fromstring(output["image/svg+xml"]).iter()
        if element.get("id")
    ]
    assert len(ids) == len(set(ids))
