"""Pictures for a page to fill: where each number belongs, and no more than an eye can tell."""

import re

import numpy as np

from engine import Value, total
from engine.ledger import Ledger


def picture(root, lanes=None, view="named"):
    """The picture of a graph as a page has it, an element a line."""
    return Ledger(root, lanes).views[view]["picture"].replace("><", ">\n<").splitlines()


def group(lines, start):
    """The lines of a group from its first on."""
    lines = lines[lines.index(start) :]
    depth, taken = 0, []
    for line in lines:
        depth += line.startswith("<g") - line.startswith("</g")
        taken.append(line)
        if not depth:
            return taken
    raise AssertionError(lines)


def square():
    x = Value(3.0, label="x", op="parameter")
    return (x * x).named("y")


def two_lanes():
    """y = relu(x) + b, where x, y and their slopes differ from lane to lane and b does not."""
    x, b = Value(np.array([1.0, -2.0]), label="x"), Value(5.0, label="b")
    return picture((x.relu() + b).named("y"), ["l", "r"])


def test_the_picture_of_a_square_has_a_place_for_each_of_its_numbers():
    lines = picture(square())
    assert lines[:2] == ['<svg viewBox="-14 -14 505 125">', '<g transform="translate(4 92.59)">']
    assert group(lines, '<g class="edge" data-send="1">') == [
        '<g class="edge" data-send="1">',
        '<path d="M223.8,-5.1C250.9,-0.0 280.1,1.8 307.0,-3.6 308.4,-3.9 309.9,-4.2 311.4,-4.6"/>',
        '<polygon points="310.4,-7.2 318.8,-6.5 311.8,-1.8 310.4,-7.2"/>',
        '<text x="248.6" y="-29.2" data-slot="l1" data-room="58" data-lead="x ">x -00.000</text>',
        '<text x="248.6" y="-14.8" class="bold" data-slot="p1" data-room="47">-00.000</text>',
        "</g>",
    ]
    assert group(lines, '<g class="node" data-node="1">') == [
        '<g class="node" data-node="1">',
        '<rect x="0.0" width="235.6" stroke="#1e7a54" y="-75.4" height="70.4"/>',
        '<rect x="1.0" width="233.6" fill="#1e7a54" y="-74.4" height="22.8"/>',
        '<text x="4" y="-59.8" class="title">x</text>',
        '<g class="row">',
        '<rect x="1.0" width="233.6" fill="#e3f4ec" y="-51.6" height="22.8"/>',
        '<text x="4" y="-34.6" class="grey">parameter, used 2x</text>',
        '<text x="178.1" y="-34.6" class="grey">value</text>',
        '<text x="231.6" y="-34.6" class="grey">grad</text>',
        "</g>",
        '<g class="row" data-node="1">',
        '<rect x="1.0" width="233.6" fill="#e3f4ec" y="-28.8" height="22.8"/>',
        '<text x="4" y="-14.2" class="bold"/>',
        '<text x="178.1" y="-14.2" class="bold" data-slot="v1" data-room="47">-00.000</text>',
        '<text x="231.6" y="-14.2" class="bold" data-slot="s1" data-room="47">-00.000</text>',
        "</g>",
        "</g>",
    ]


def test_a_number_that_is_another_in_each_lane_has_a_place_for_each_and_one_for_their_sum():
    lines = two_lanes()
    assert group(lines, '<g class="node" data-node="1">') == [
        '<g class="node" data-node="1">',
        '<rect x="0.0" width="204.2" stroke="#5a626d" y="-93.2" height="93.2"/>',
        '<rect x="1.0" width="202.2" fill="#5a626d" y="-92.2" height="22.8"/>',
        '<text x="4" y="-77.6" class="title">b</text>',
        '<g class="row">',
        '<rect x="1.0" width="148.8" fill="#ffffff" y="-69.4" height="22.8"/>',
        '<text x="4" y="-52.4" class="grey">leaf</text>',
        '<text x="93.3" y="-52.4" class="grey">l</text>',
        '<text x="146.8" y="-52.4" class="grey">r</text>',
        '<rect x="149.8" width="53.5" fill="#f0f2f4" y="-69.4" height="22.8"/>',
        '<text x="200.2" y="-52.4" class="grey">sum</text>',
        "</g>",
        '<g class="row" data-node="1">',
        '<rect x="1.0" width="148.8" fill="#ffffff" y="-46.6" height="22.8"/>',
        '<text x="4" y="-32" class="bold">value</text>',
        '<text x="93.3" y="-32" class="bold" data-slot="v1" data-room="47">-00.000</text>',
        '<text x="146.8" y="-32" class="bold" data-slot="v1" data-room="47">-00.000</text>',
        '<rect x="149.8" width="53.5" fill="#f0f2f4" y="-46.6" height="22.8"/>',
        "</g>",
        '<g class="row" data-node="1">',
        '<rect x="1.0" width="148.8" fill="#ffffff" y="-23.8" height="22.8"/>',
        '<text x="4" y="-9.2" class="bold">grad</text>',
        '<text x="93.3" y="-9.2" class="bold" data-slot="s1.0" data-room="47">-00.000</text>',
        '<text x="146.8" y="-9.2" class="bold" data-slot="s1.1" data-room="47">-00.001</text>',
        '<rect x="149.8" width="53.5" fill="#f0f2f4" y="-23.8" height="22.8"/>',
        '<text x="200.2" y="-9.2" class="bold" data-slot="s1.+" data-room="47">-00.000</text>',
        "</g>",
        "</g>",
    ]
    assert " ".join(re.findall('data-slot="(.*?)"', "".join(lines))) == (
        "l0.0 l0.1 l1 v1 v1 s1.0 s1.1 s1.+ v2.0 v2.1 s2.0 s2.1 v0.0 v0.1 v0.+ s0.0 s0.1"
    )


def test_a_number_has_as_much_room_as_its_column_is_wide():
    x = Value(np.array([1.0, -2.0]), label="x")
    lines = picture((x * 2).named("y"), ["a lane with a long name", "r"])
    rooms = re.findall('data-slot="v[01].([01])" data-room="(.*?)"', "".join(lines))
    assert rooms == [("0", "148"), ("1", "47")] * 2


def test_where_every_operation_is_a_box_its_sign_and_its_name_are_told():
    words = re.findall(">([^<>]+)</text", "".join(picture(square(), view="every")))
    assert [word for word in words if not word.endswith("00.000")] == [
        *("x", "parameter, used 2x", "value", "grad"),
        *("*", "result", "value", "grad", "y"),
    ]
    x = Value(np.array([1.0, -2.0]), label="x")
    titles = re.findall('class="title">(.*?)<', "".join(picture(-(x * x), ["l", "r"], "every")))
    assert titles == ["x", "*", "x*x", "neg", "-(x*x)"]


def test_a_constant_is_written_as_it_is_but_one_of_several_lanes_has_places():
    x = Value(np.array([1.0, -2.0]), label="x")
    lines = picture((2 * (x * np.array([1.0, 3.0])) + 1).named("y"), ["l", "r"])
    assert re.findall('class="title">(.*?)<', "".join(lines)) == ["x", "y = 2*(x*leaf_1) + 1"]
    assert [line.count('data-slot="v1.') for line in lines if "v1." in line] == [1, 1]
    alone = "".join(picture(Value(2.0, op="constant")))
    assert 'class="bold">2.000</text>' in alone
    assert "data-slot" not in alone


def test_boxes_that_are_left_out_are_told_of_in_grey_with_a_dotted_arrow():
    y = total([(Value(float(i), label=f"w{i}") * 2).named(f"y{i}") for i in range(1, 200)])
    lines = picture(y.named("y"))
    first = lines.index('<g class="rest">')
    assert lines[first : first + 9] == [
        '<g class="rest">',
        '<polygon points="10.4,-25.4 10.4,-56.2 127.1,-56.2 127.1,-25.4 10.4,-25.4"/>',
        '<polygon points="11.4,-26.4 11.4,-55.2 126.1,-55.2 126.1,-26.4 11.4,-26.4"/>',
        '<text x="17.4" y="-35.2" class="grey">198 more like y1</text>',
        "</g>",
        '<g class="rest">',
        '<path d="M127.1,-40.8C156.9,-40.8 193.9,-40.8 226.8,-40.8"/>',
        '<polygon points="226.4,-43.6 234.4,-40.8 226.4,-38 226.4,-43.6"/>',
        "</g>",
    ]


def test_boxes_stand_in_the_order_in_which_one_steps_through_them():
    x = Value(3.0, label="x")
    y = x
    for i in range(11):
        y = (y * 2).named(f"y{i}")
    titles = re.findall('class="title">(.*?)<', "".join(picture(y)))
    assert [title.split(" ")[0] for title in titles] == ["x", *[f"y{i}" for i in range(11)]]
