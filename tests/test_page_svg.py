"""The picture of a page: it says where each number belongs, and keeps only visible digits."""

import re
from collections import Counter
from xml.etree import ElementTree

import numpy as np
import pytest

import engine.explorer.page_svg
from engine import Value, total
from engine.explorer.model import Model

SVG = "{http://www.w3.org/2000/svg}"
GEOMETRY = re.compile(' (?:x|y|width|height|d|points)="[^"]*"')


def picture(root, lanes=None, view="named"):
    """The picture of a graph as a page has it."""
    return Model(root, lanes).views[view]["picture"]


def in_lines(picture):
    """A picture with a line for each element, without positions and sizes."""
    picture = re.sub(' (?:viewBox|transform)="[^"]*"', "", GEOMETRY.sub("", picture))
    return picture.replace("><", ">\n<") + "\n"


def groups(picture, kind):
    """The groups of a kind, each a list of its lines, without positions and sizes."""
    lines = in_lines(picture).splitlines()
    starts = [i for i, line in enumerate(lines) if f'class="{kind}"' in line]
    for start in starts:
        depth, end = 0, start
        while depth or end == start:
            depth += lines[end].startswith("<g") - lines[end].startswith("</g")
            end += 1
        yield lines[start:end]


def square():
    x = Value(3.0, label="x", role="parameter")
    return (x * x).named("y")


def two_lanes():
    """y = relu(x) + b, where x, y and their gradients differ from lane to lane and b does not."""
    x, b = Value(np.array([1.0, -2.0]), label="x"), Value(5.0, label="b")
    return (x.relu() + b).named("y"), ["l", "r"]


def many_boxes():
    terms = [(Value(float(i), label=f"w{i}") * 2).named(f"y{i}") for i in range(1, 200)]
    return total(terms).named("y")


def test_the_picture_of_a_square_has_a_place_for_each_of_its_numbers(golden):
    """Digits are 0.556 em wide, "x" 0.5, "-" 0.333, "." and " " 0.278; an em is 14."""
    drawn = picture(square())
    places = re.findall('data-slot="(.*?)"(?: data-room="(.*?)")?(?: data-lead="(.*?)")?/>', drawn)
    assert {place[0]: place[1:] for place in places} == {
        **dict.fromkeys(["v0", "s0", "v1", "s1", "p0", "p1"], ("", "")),  # 47
        **dict.fromkeys(["l0", "l1"], ("58", "x ")),
    }
    golden("page_picture.xml", in_lines(drawn))


def test_a_number_that_varies_has_a_place_for_each_lane_and_one_for_the_sum(golden):
    drawn = picture(*two_lanes())
    assert " ".join(re.findall('data-slot="(.*?)"', drawn)) == (
        "l0.0 l0.1 l1 v1 v1 s1.0 s1.1 s1.+ v2.0 v2.1 s2.0 s2.1 v0.0 v0.1 v0.+ s0.0 s0.1"
    )
    golden("page_picture_of_lanes.xml", in_lines(drawn))


def laid_out(layout, boxes):
    """The lines of a layout, the total width of its rectangles of each look, and its texts.

    Texts after the first column are aligned to the right."""
    lines, rectangles, texts = [], Counter(), []
    for group in layout.iterfind(f"{SVG}g"):
        cells = []
        for element in group.iter():
            if element.tag == f"{SVG}text" and element.text.strip():
                x, y = float(element.get("x")), float(element.get("y"))
                later = cells and cells[-1][0] > cells[0][0] + 2  # in a column after the first
                text = "" if "-00." in element.text else element.text  # a number's place
                texts.append((cells[-1][2] - 3 if later else x, y, text))
            elif element.tag == f"{SVG}polygon" and group.findtext(f"{SVG}title") in boxes:
                xs, ys = numbers(element, "points")[::2], numbers(element, "points")[1::2]
                cells.append((min(xs), min(ys), max(xs), max(ys)))
                rectangles[look(element, min(ys), max(ys))] += max(xs) - min(xs)
            elif element.tag in (f"{SVG}path", f"{SVG}polygon"):
                lines.append(line(element))
    return lines, rectangles, texts


def as_drawn(picture):
    """The same for the picture of a page."""
    lines = [line(x) for x in picture.iter() if x.tag in ("path", "polygon")]
    rectangles = Counter()
    for x in picture.iter("rect"):
        y, height = float(x.get("y")), float(x.get("height"))
        rectangles[look(x, y, y + height)] += float(x.get("width"))
    shown = [x for x in picture.iter("text") if x.text or x.get("data-slot")]
    texts = [(float(x.get("x")), float(x.get("y")), x.text or "") for x in shown]
    return lines, rectangles, texts


def numbers(element, key):
    return [float(x) for x in re.findall(r"-?[\d.]+", element.get(key))]


def line(element):
    """What it is, and its points: the corners of the head of an arrow, each once."""
    if "d" in element.attrib:
        return "path", numbers(element, "d")
    corners = numbers(element, "points")
    return "polygon", corners[:-2] if corners[:2] == corners[-2:] else corners


def look(element, top, bottom):
    colours = [element.get(key, "none") for key in ("fill", "stroke")]
    return *colours, round(top), round(bottom)


@pytest.mark.parametrize(
    "graph",
    [lambda: (square(),), two_lanes, lambda: (many_boxes(),)],
    ids=["square", "lanes", "many"],
)
def test_everything_is_where_the_layout_has_put_it(graph, monkeypatch):
    drawings = {}

    def kept(scene, view, lanes, draw=engine.explorer.page_svg.to_dot):
        drawings[view] = draw(scene, view, lanes)
        return drawings[view]

    monkeypatch.setattr(engine.explorer.page_svg, "to_dot", kept)
    drawn = picture(*graph())
    assert not re.search(r"\.\d\d", " ".join(GEOMETRY.findall(drawn)))
    drawn = ElementTree.fromstring(drawn)
    layout = ElementTree.fromstring(drawings["named"].svg.encode())
    size = numbers(layout, "viewBox")[2:]
    assert numbers(drawn, "viewBox") == [-14, -14, *(length + 28 for length in size)]
    assert (drawn.tag, drawn[0].tag) == ("svg", "g")
    _, moved, where = layout[0].get("transform").partition("translate(")
    assert drawn[0].get("transform") == moved + where != ""
    boxes = re.findall(r"^\t(n\d+) \[", drawings["named"].source, re.M)
    lines, rectangles, texts = laid_out(layout[0], boxes)
    drawn_lines, drawn_rectangles, drawn_texts = as_drawn(drawn)
    for (kind, ours), (theirs_kind, theirs) in zip(sorted(drawn_lines), sorted(lines), strict=True):
        half = 0.51 if kind == "path" else 0.051  # of a point, or of a tenth
        assert (kind, ours) == (theirs_kind, pytest.approx(theirs, abs=half))
    assert drawn_rectangles == pytest.approx(rectangles, abs=0.5)
    for (*ours, text), (*theirs, words) in zip(
        sorted(drawn_texts, key=order), sorted(texts, key=order), strict=True
    ):
        assert (text, ours) == (words, pytest.approx(theirs, abs=0.51))  # to a whole point


def order(placed):
    x, y, text = placed
    return text, y, x


def test_a_number_has_as_much_room_as_its_column_is_wide():
    x = Value(np.array([1.0, -2.0]), label="x")
    drawn = picture((x * 2).named("y"), ["a lane with a long name", "r"])
    rooms = re.findall('data-slot="v[01].([01])"(?: data-room="(.*?)")?', drawn)
    assert rooms == [("0", "148"), ("1", "")] * 2  # the second has that of most numbers


def test_a_parameter_in_the_box_of_another_node_is_a_row_with_its_own_node():
    """In the order of the backward pass y is node 0, x is node 1 and w is node 2."""
    w = Value(2.0, label="w-00.5", role="parameter")
    x = Value(np.array([1.0, -2.0]), label="x")
    _, y = groups(picture((w * x).named("y")), "node")
    assert y[0] == '<g class="node" data-node="0">'
    assert [line for line in y if 'class="row' in line][1:] == [
        '<g class="row bold" data-node="0">',
        '<g class="row bold" data-node="0">',
        '<g class="row" data-node="2">',
    ]
    name = '<text data-slot="v2" data-room="105" data-lead="w-00.5 = "/>'
    assert name in y


def test_if_every_operation_is_a_box_it_shows_its_operator_and_its_name():
    words = re.findall(">([^<>]+)</text", picture(square(), view="every"))
    assert words == [
        *("x", "parameter, used 2x", "value", "grad"),
        *("*", "result", "value", "grad", "y"),
    ]
    x = Value(np.array([1.0, -2.0]), label="x")
    titles = re.findall('class="title">(.*?)<', picture(-(x * x), ["l", "r"], "every"))
    assert titles == ["x", "*", "x*x", "neg", "-(x*x)"]


def test_a_constant_is_a_number_but_one_with_lanes_has_places():
    x = Value(np.array([1.0, -2.0]), label="x")
    drawn = picture((2 * (x * np.array([1.0, 3.0])) + 1).named("y"), ["l", "r"])
    assert re.findall('class="title">(.*?)<', drawn) == ["x", "y = 2*(x*data_1) + 1"]
    assert re.findall('data-slot="v1.(.)"', drawn) == ["0", "1"]
    alone = picture(Value(2.0, role="constant"))
    assert re.search('class="row bold">.*?<text [^>]*>2.000</text>', alone)
    assert "data-slot" not in alone


def test_a_row_whose_texts_look_the_same_says_so_once():
    y = two_lanes()
    rows = [*groups(picture(*y), "row grey"), *groups(picture(*y), "row bold")]
    assert len(rows) == 9  # heads, values and gradients of x, of b and of y
    assert not [line for row in rows for line in row[1:] if "class=" in line]
    w = Value(2.0, label="w", role="parameter")
    x = Value(np.array([1.0, -2.0]), label="x")
    (row,) = groups(picture((w * x).named("y")), "row")
    assert "data-lead" in row[2]  # that of w


def test_hidden_boxes_are_counted_in_grey_and_have_an_arrow():
    box, arrow, *_ = groups(picture(many_boxes()), "rest")
    assert box == [
        '<g class="rest">',
        "<polygon/>",
        "<polygon/>",
        '<text class="grey">198 more like y1</text>',
        "</g>",
    ]
    assert arrow == ['<g class="rest">', "<path/>", "<polygon/>", "</g>"]


def test_boxes_are_in_the_order_of_the_forward_pass():
    x = Value(3.0, label="x")
    y = x
    for i in range(11):
        y = (y * 2).named(f"y{i}")
    titles = re.findall('class="title">(.*?)<', picture(y))
    assert [title.split(" ")[0] for title in titles] == ["x", *[f"y{i}" for i in range(11)]]
