"""The picture of a page as SVG, which says of each number what belongs there."""

import re
from collections.abc import Sequence
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from ..drawing.dot import to_dot
from ..drawing.labels import GREY, SIZE
from ..drawing.placeholders import TEXT
from ..drawing.scene import Scene

MARGIN = 14  # around the picture, for what points at a box
ROOM = "47"  # of a number with four digits: most have it, so a page says it once
PADDING = 3  # of a cell, on either side of its text
WIDTHS = {"+": 0.584, "-": 0.333, ".": 0.278, " ": 0.278, "x": 0.5}  # digits: 0.556
SVG = "{http://www.w3.org/2000/svg}"
LINK = "{http://www.w3.org/1999/xlink}href"


def page_svg(scene: Scene, view: str, lanes: Sequence[str] | None) -> str:
    """Return the picture of a scene of placeholders as SVG for a page of HTML.

    A box is a group of class "node", with a group of class "row" for each line; an arrow is a group
    of class "edge". If all texts of a row have the same class, the row has it. A text with a number
    has the name of its placeholder in `data-slot`, the words before the number in `data-lead`, and
    the width that it may have in `data-room`, if not ROOM.
    """
    drawn = ElementTree.fromstring(to_dot(scene, view, lanes).svg.encode())
    graph = drawn[0]
    shift = re.search(r"translate\(.*?\)", graph.attrib["transform"])
    width, height = [float(x) for x in drawn.attrib["viewBox"].split()[2:]]
    size = f"{-MARGIN} {-MARGIN} {width + 2 * MARGIN:g} {height + 2 * MARGIN:g}"
    page = Element("svg", viewBox=size)
    inside = SubElement(page, "g", transform=shift[0] if shift else "")
    boxes = {}
    for group in graph.iterfind(f"{SVG}g"):
        name = group.findtext(f"{SVG}title") or ""
        if name.startswith("rest"):
            inside.append(drawing(group, "rest"))  # a box for hidden boxes, or an arrow from it
        elif "->" in name:
            inside.append(drawing(group, "edge"))
        elif group.get("class") == "node":
            boxes[int(name[1:])] = box(group)
    inside.extend(boxes[i] for i in sorted(boxes))  # parents first, as one steps through them
    return ElementTree.tostring(page, encoding="unicode").replace(" />", "/>")


def box(drawn: Element) -> Element:
    """Return a box: its title, and a group for each row."""
    result = into = Element("g", {"class": "node"})
    links = placeholders(drawn)
    frame, heading, *_ = drawn.iter(f"{SVG}polygon")
    edge = left = right = extent(heading)[0]  # the left end of each row
    for element in drawn.iter():
        if element.tag == f"{SVG}polygon":
            left, right, *_ = extent(element)
            if element not in (frame, heading) and left == edge:
                into = SubElement(result, "g", {"class": "row"})
            add_rectangle(into, element)
        elif element.tag == f"{SVG}text":
            if left != edge and not (element.text or "").strip():
                continue
            link = links.get(element, "")
            text = add_text(into, element, link, right - left - 2 * PADDING)
            if left != edge:  # the page aligns all cells but a row's first to the right
                text.set("x", rounded(f"{right - PADDING}", 0))
            if link:
                into.attrib.setdefault("data-node", number(link))
                result.attrib.setdefault("data-node", number(link))
    for row in result.iterfind("g"):
        share_class(row)
    return result


def share_class(row: Element) -> None:
    """Let a row have the class of its texts, if that is the same for all; a page has thousands."""
    texts = row.findall("text")
    (looks, *others) = {text.get("class", "") for text in texts}
    if looks and not others:
        row.set("class", f"row {looks}")
        for text in texts:
            del text.attrib["class"]


def drawing(drawn: Element, kind: str) -> Element:
    """Return what is no box of a node, such as an arrow: its lines, and the texts beside them."""
    result = Element("g", {"class": kind})
    links = placeholders(drawn)
    for element in drawn.iter():
        if element.tag in (f"{SVG}path", f"{SVG}polygon"):
            add_shape(result, element)
        elif element.tag == f"{SVG}text":
            link = links.get(element, "")
            add_text(result, element, link, 0)
            if link:
                result.set("data-send", number(link))
    return result


def placeholders(drawn: Element) -> dict[Element, str]:
    """Return {text with a placeholder: the placeholder's name}, as found by their links."""
    cells = drawn.iterfind(f".//{SVG}a[@{LINK}]")
    return {text: cell.attrib[LINK] for cell in cells for text in cell.iter(f"{SVG}text")}


def number(link: str) -> str:
    """Return the number of the node or arrow that a placeholder belongs to.

    >>> number("v12.0")
    '12'
    """
    return link[1:].partition(".")[0]


def add_shape(into: Element, drawn: Element) -> None:
    """Add a line, or the head of an arrow."""
    if "d" in drawn.attrib:
        SubElement(into, "path", d=rounded(drawn.attrib["d"], 0))
    else:
        corners, _, _ = drawn.attrib["points"].rpartition(" ")  # the last is the first again
        SubElement(into, "polygon", points=rounded(corners, 1))


def extent(polygon: Element) -> tuple[float, float, float, float]:
    """Return the left, right, top and bottom end of a rectangle."""
    corners = [corner.split(",") for corner in polygon.attrib["points"].split()]
    xs, ys = [[float(corner[i]) for corner in corners] for i in (0, 1)]
    return min(xs), max(xs), min(ys), max(ys)


def add_rectangle(into: Element, drawn: Element) -> None:
    """Add a rectangle, or widen the one to its left if that has the same colours and height."""
    left, right, top, bottom = extent(drawn)
    looks = {key: drawn.attrib[key] for key in ("fill", "stroke") if drawn.get(key) != "none"}
    looks |= {"y": rounded(f"{top}", 1), "height": rounded(f"{bottom - top}", 1)}
    before = into.findall("rect")[-1:]
    if before and looks.items() <= before[0].attrib.items():
        before[0].set("width", rounded(f"{right - float(before[0].attrib['x'])}", 1))
    else:
        place = {"x": rounded(f"{left}", 1), "width": rounded(f"{right - left}", 1)}
        SubElement(into, "rect", {**place, **looks})


def add_text(into: Element, drawn: Element, link: str, room: float) -> Element:
    """Add a text and return it; if it has a `link` to a placeholder, say what belongs there."""
    content = drawn.text or ""
    place = {key: rounded(drawn.attrib[key], 0) for key in "xy"}
    text = SubElement(into, "text", place)
    text.text = content if content.strip() and not link else ""
    looks = "title" if drawn.get("fill") == "white" else ""
    looks = looks or ("bold" if drawn.get("font-weight") else "")
    looks = looks or ("grey" if drawn.get("fill") == GREY.lower() else "")
    if looks:
        text.set("class", looks)
    if link:
        text.set("data-slot", link)
        width = f"{room or SIZE * text_width(content):.0f}"
        if width != ROOM:
            text.set("data-room", width)
        lead = content.rpartition(TEXT)[0]
        if lead:
            text.set("data-lead", lead)
    return text


def rounded(numbers: str, digits: int) -> str:
    """Return text with its numbers rounded to so many decimals; a page holds thousands.

    >>> rounded("M12.34,-5.96", 1)
    'M12.3,-6'
    """
    return re.sub(r"\d+\.\d+", lambda x: f"{float(x[0]):.{digits}f}".removesuffix(".0"), numbers)


def text_width(content: str) -> float:
    """Return how wide a number is, in ems of Helvetica."""
    return sum(WIDTHS.get(c, 0.556) for c in content)
