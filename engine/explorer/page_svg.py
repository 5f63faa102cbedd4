"""A picture of Placeholders as SVG, with the place of each number marked for a page to fill."""

import re
from collections.abc import Sequence
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from ..drawing.dot import to_dot
from ..drawing.labels import GREY, SIZE, Cell
from ..drawing.scene import Scene
from .placeholders import Placeholder

MARGIN = 14  # around the picture, for what points at a box
PADDING = 3  # of a cell, on either side of its text
WIDTHS = {"+": 0.584, "-": 0.333, ".": 0.278, " ": 0.278, "x": 0.5}  # digits: 0.556
SVG = "{http://www.w3.org/2000/svg}"


def page_svg(scene: Scene, view: str, lanes: Sequence[str] | None) -> str:
    """Return the picture of a scene of Placeholders as SVG for a page of HTML.

    A box is a group of class "node", in it a group of class "row" for each line, and an arrow is
    one of class "edge". A text that shows a number has in `data-slot` what belongs there, in
    `data-lead` what goes before it, and in `data-room` how wide it may be.
    """
    picture = to_dot(scene, view, lanes)
    drawn = ElementTree.fromstring(picture.svg.encode())
    graph = drawn[0]
    shift = re.search(r"translate\(.*?\)", graph.attrib["transform"])
    across, down = [float(x) for x in drawn.attrib["viewBox"].split()[2:]]
    size = f"{-MARGIN} {-MARGIN} {across + 2 * MARGIN:g} {down + 2 * MARGIN:g}"
    page = Element("svg", viewBox=size)
    inside = SubElement(page, "g", transform=shift[0] if shift else "")
    arrows = {name: iter(cells) for name, cells in picture.cells.items() if "->" in name}
    boxes = {}
    for group in graph.iterfind(f"{SVG}g"):
        name = group.findtext(f"{SVG}title") or ""
        if name in arrows:
            inside.append(arrow(group, next(arrows[name])))
        elif name in picture.cells:
            boxes[int(name[1:])] = box(group, picture.cells[name])
        else:
            inside.append(left_out(group))
    inside.extend(boxes[i] for i in sorted(boxes))  # parents first, as one steps through them
    return ElementTree.tostring(page, encoding="unicode").replace(" />", "/>")


def box(drawn: Element, rows: Sequence[Sequence[Cell]]) -> Element:
    """Return a box: its title, and a group for each row."""
    result = Element("g", {"class": "node"})
    cells = [(row, i) for row in rows for i in range(len(row))]
    texts = [*drawn.iter(f"{SVG}text")]
    showing = dict(zip(texts[len(texts) - len(cells) :], cells, strict=True))
    into, edges = result, []
    for element in drawn.iter():
        if element.tag == f"{SVG}polygon":
            edges.append((element, extent(element)))
        elif element.tag == f"{SVG}text":
            row, i = showing.get(element, ([], -1))
            if i == 0:
                into = SubElement(result, "g", {"class": "row"})
                found = [cell.number for cell in row if isinstance(cell.number, Placeholder)]
                if found:
                    into.set("data-node", found[0].what[1:])
                    result.attrib.setdefault("data-node", found[0].what[1:])
            for polygon, corners in edges:
                rectangle(into, polygon, *corners)
            left, right, *_ = edges[-1][1] if edges else (0.0, 0.0)
            edges = []
            if i > 0 and not (element.text or "").strip():
                continue
            text = words(into, element, row[i] if row else None, right - left - 2 * PADDING)
            if i > 0:  # the page aligns all but a row's first to the right
                text.set("x", tenths(f"{right - PADDING}"))
    return result


def arrow(drawn: Element, cells: Sequence[Cell]) -> Element:
    """Return an arrow and what stands beside it."""
    result = Element("g", {"class": "edge"})
    lines = iter(cells)
    for element in drawn.iter():
        if element.tag in (f"{SVG}path", f"{SVG}polygon"):
            shape(result, element)
        elif element.tag == f"{SVG}text":
            cell = next(lines)
            words(result, element, cell, 0)
            result.set("data-send", cell.number.what[1:])
    return result


def left_out(drawn: Element) -> Element:
    """Return a box that says what is not shown, or an arrow out of it."""
    result = Element("g", {"class": "rest"})
    for element in drawn.iter():
        if element.tag == f"{SVG}text":
            words(result, element, None, 0)
        elif element.tag in (f"{SVG}path", f"{SVG}polygon"):
            shape(result, element)
    return result


def shape(into: Element, drawn: Element) -> None:
    """Add a line, or the head of an arrow."""
    result = SubElement(into, drawn.tag.removeprefix(SVG))
    for key in {"d", "points"} & {*drawn.attrib}:
        result.set(key, tenths(drawn.attrib[key]))


def extent(polygon: Element) -> tuple[float, float, float, float]:
    """Return the left, right, top and bottom end of a rectangle."""
    corners = [corner.split(",") for corner in polygon.attrib["points"].split()]
    xs, ys = [[float(corner[i]) for corner in corners] for i in (0, 1)]
    return min(xs), max(xs), min(ys), max(ys)


def rectangle(into: Element, drawn: Element, left, right, top, bottom) -> None:
    """Add a rectangle, or make the one before wider where they are of one colour in one row."""
    looks = {key: drawn.attrib[key] for key in ("fill", "stroke") if drawn.get(key) != "none"}
    looks |= {"y": f"{top:.1f}", "height": f"{bottom - top:.1f}"}
    before = into.findall("rect")[-1:]
    if before and looks.items() <= before[0].attrib.items():
        before[0].set("width", f"{right - float(before[0].attrib['x']):.1f}")
    else:
        SubElement(into, "rect", {"x": f"{left:.1f}", "width": f"{right - left:.1f}", **looks})


def words(into: Element, drawn: Element, cell: Cell | None, room: float) -> Element:
    """Add a text, and what it shows."""
    content = drawn.text or ""
    text = SubElement(into, "text", x=tenths(drawn.attrib["x"]), y=tenths(drawn.attrib["y"]))
    text.text = content if content.strip() else ""
    looks = "title" if drawn.get("fill") == "white" else ""
    looks = looks or ("bold" if drawn.get("font-weight") else "")
    looks = looks or ("grey" if drawn.get("fill") == GREY.lower() else "")
    if looks:
        text.set("class", looks)
    if cell and isinstance(cell.number, Placeholder):
        lead = content.removesuffix(str(cell.number))
        text.set("data-slot", cell.number.name())
        text.set("data-room", f"{room or SIZE * width(content):.0f}")
        if lead:
            text.set("data-lead", lead)
    return text


def tenths(numbers: str) -> str:
    """Return text with its numbers rounded to one decimal, which no eye can tell.

    >>> tenths("M12.34,-5.66")
    'M12.3,-5.7'
    """
    return re.sub(r"\d+\.\d+", lambda found: f"{float(found[0]):.1f}", numbers)


def width(content: str) -> float:
    """Return how wide a number is, in ems of Helvetica."""
    return sum(WIDTHS.get(c, 0.556) for c in content)
