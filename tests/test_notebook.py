"""Notebooks: they display pictures, and several on one page."""

from xml.etree import ElementTree

import nbclient
import nbformat
import pytest

pytestmark = pytest.mark.slow  # a kernel takes seconds to start

CELLS = [
    "from engine import Value, draw\n"
    "x = Value(3.0, label='x')\n"
    "y = (x * x + 2 * x).named('y')\n"
    "y.backward()",
    "draw(y)",
    "y",
    "draw(y, view='named')",
]


def run(sources, folder="."):
    """The outputs of each cell in a notebook that a kernel has run in a folder."""
    cells = [nbformat.v4.new_code_cell(source) for source in sources]
    notebook = nbformat.v4.new_notebook(cells=cells)
    nbclient.NotebookClient(
        notebook,
        timeout=120,
        resources={"metadata": {"path": str(folder)}},
        coalesce_streams=True,  # the output of a cell may come in several pieces
    ).execute()
    return [cell["outputs"] for cell in notebook["cells"]]


@pytest.fixture(scope="module")
def outputs():
    """What each cell shows, by kind."""
    return [[output["data"] for output in cell] for cell in run(CELLS)]


def test_a_picture_and_a_value_are_displayed_as_svg_and_as_text(outputs):
    _, [picture], [value], [named] = outputs
    assert picture == value
    assert picture["text/plain"].splitlines() == [
        "y = x*x + 2*x: value 15.000, grad 1.000",
        "x*x: value 9.000, grad 1.000",
        "2*x: value 6.000, grad 1.000",
        "x: value 3.000, grad 8.000",
    ]
    assert named["text/plain"] == (
        "y = x*x + 2*x: value 15.000, grad 1.000\nx: value 3.000, grad 8.000"
    )
    for shown in picture, named:
        words = [e.text for e in ElementTree.fromstring(shown["image/svg+xml"]).iter() if e.text]
        assert {"x", "3.000", "8.000"} <= {*words}


def test_the_ids_on_a_page_are_unique(outputs):
    ids = [
        element.get("id")
        for cell in outputs
        for output in cell
        for element in ElementTree.fromstring(output["image/svg+xml"]).iter()
        if element.get("id")
    ]
    assert len(ids) == len(set(ids))
