"""Drawing: every number in a picture can be checked against the others in it."""

import html
import re
from fractions import Fraction
from types import SimpleNamespace
from xml.etree import ElementTree

import numpy as np
import pytest
from processes import python

from engine import (
    Value,
    draw,
    drawing,
    exp,
    explore,
    mean,
    paths,
    softmax,
    sqrt,
    tanh,
    total,
    trace,
)
from engine.drawing import labels
from engine.drawing.dot import crossings, pairs_of
from engine.drawing.labels import GREY, SHADES
from engine.drawing.scene import Arrow
from engine.explorer.page_svg import SVG, text_width
from engine.graph import topological_order
from nn import MLP
from nn.iris import FLOWERS, IrisNetwork, load_iris, side_by_side


def texts(markup):
    """The words in an HTML-like label."""
    return [html.unescape(t) for t in re.findall(r"<font[^>]*>(?:<b>)?([^<]*)", markup)]


def parsed(picture):
    """A picture's DOT as ({id: rows of texts}, [(from, to, texts beside the arrow, tooltip)])."""
    nodes = {}
    for name, label in re.findall(r"^\s(n\d+) \[label=<(.*)> tooltip=", picture.source, re.M):
        rows = re.findall(r"<tr>(.*?)</tr>", label)
        nodes[name] = [texts(row) for row in rows]
    edges = []
    for tail, head, looks in re.findall(r"^\s(n\d+) -> (n\d+) \[(.*)\]$", picture.source, re.M):
        ends = (head, tail) if "dir=back" in looks else (tail, head)
        edges.append((*ends, texts(looks), re.search(r'tooltip="(.*)"$', looks)[1]))
    return nodes, edges


def title(box):
    """The equation on top of a box."""
    return " ".join(box[0])


def backward(root):
    root.backward()
    return root


def lanes_loss(network):
    """The three flowers of the article side by side."""
    return network.loss([side_by_side(FLOWERS)])


def operations(count, label="y{}"):
    """A number doubled `count` times; each result has the label, with its index in place of {}."""
    y = Value(1.0, label="x")
    for i in range(count):
        y = y * 2
        y.label = label.format(i)
    return y


NAMES = [flower.species.lower() for flower in FLOWERS]


@pytest.fixture
def network():
    return IrisNetwork()


@pytest.mark.parametrize("view", ["named", "every"])
@pytest.mark.parametrize("count", [1, 3])
def test_every_arrow_can_be_checked_and_the_arrows_add_up_to_the_gradient(network, view, count):
    """To half a unit of the last printed digit; the factors in full are in the tooltip."""
    nodes, edges = parsed(draw(backward(network.loss(FLOWERS[:count])), view=view, stack=False))
    assert len(edges) > 10
    received = {}
    for tail, head, (local, contribution), tip in edges:
        full_local, full_gradient, full_contribution = (
            float(x) for x in re.split(" [x=] ", tip.split(": ")[1])
        )
        gradient = nodes[head][2][-1]
        for printed, full in (local.removeprefix("x "), full_local), (gradient, full_gradient):
            assert float(printed) == pytest.approx(full, abs=0.5001e-3)
        assert full_local * full_gradient == pytest.approx(float(contribution), abs=0.5001e-3)
        received.setdefault(tail, []).append(full_contribution)
    for node, contributions in received.items():
        assert sum(contributions) == pytest.approx(float(nodes[node][2][-1]), abs=0.5001e-3)


def test_a_square_has_two_arrows():
    for view in "named", "every":
        x = Value(3.0, label="x")
        _, edges = parsed(draw(backward(x * x), view=view))
        assert [edge[2] for edge in edges] == [["x 3.000", "+3.000"]] * 2


def test_before_a_backward_pass_gradients_are_question_marks():
    x = Value(3.0, label="x")
    nodes, edges = parsed(draw(2 * x))
    assert [box[2][-1] for box in nodes.values()] == ["?", "?"]
    assert [edge[2] for edge in edges] == [["x 2.000", "?"]]


def test_the_named_view_heads_each_box_with_its_equation(network):
    nodes, _ = parsed(draw(network.loss(FLOWERS[:1])))
    assert {title(box) for box in nodes.values()} == {
        "petal",
        "sepal",
        "upper = w1*petal + w2*sepal + b1",
        "bottom = w3*petal + w4*sepal + b2",
        "relu_upper = relu(upper)",
        "relu_bottom = relu(bottom)",
        "raw_setosa = w5*relu_upper + w6*relu_bottom + b3",
        "raw_versicolor = w7*relu_upper + w8*relu_bottom + b4",
        "raw_virginica = w9*relu_upper + w10*relu_bottom + b5",
        "p_setosa = softmax([raw_setosa, raw_versicolor, raw_virginica])[0]",
        "cross_entropy = -log(p_setosa)",
    }


def test_each_box_says_what_kind_of_quantity_it_is(network):
    nodes, _ = parsed(draw(network.loss(FLOWERS), stack=False))
    kinds = [box[1][0] for box in nodes.values()]
    assert {kind: kinds.count(kind) for kind in kinds} == {
        "result": 1,
        "computed": 9 * 3,
        "input": 2 * 3,
        "parameter, used 3x": 15,
    }


def test_a_parameter_used_once_is_a_row(network):
    for view in "named", "every":
        nodes, _ = parsed(draw(network.loss(FLOWERS[:1]), view=view))
        rows = [row for box in nodes.values() for row in box[3:]]
        assert len(rows) == 15
        assert ["w5", "-0.100", "?"] in rows


def test_the_text_of_a_picture_describes_its_boxes(network):
    text = draw(backward(network.loss(FLOWERS[:1]))).text.splitlines()
    assert text[0] == "cross_entropy = -log(p_setosa): value 1.891, grad 1.000"
    assert len(text) == 11 + 15  # the boxes, and the parameters in them
    i = text.index("raw_setosa = w5*relu_upper + w6*relu_bottom + b3: value -0.963, grad -0.849")
    assert text[i + 3] == "    b3: value -2.000, grad -0.849"


def test_a_relu_that_blocks_says_so_and_the_arrows_it_blocks_are_dashed(network):
    for view in "named", "every":
        picture = draw(backward(network.loss(FLOWERS[1:2])), view=view)
        nodes, _ = parsed(picture)
        assert sum(box[0][-1] == "off: passes nothing back" for box in nodes.values()) == 2
    # six arrows lead into upper and bottom and on to their relus, and carry nothing
    assert draw(backward(network.loss(FLOWERS[1:2]))).source.count("style=dashed") == 6


def test_a_constant_is_a_row_without_a_gradient():
    nodes, edges = parsed(draw(backward(Value(3.0, label="x") * 2), view="every"))
    assert ["constant", "2", " "] in [row for box in nodes.values() for row in box]
    assert (len(nodes), len(edges)) == (2, 1)


def test_thickness_grows_with_the_contribution(network):
    source = draw(backward(network.loss(FLOWERS[1:2]))).source
    widths = [float(w) for w in re.findall(r"penwidth=([\d.]+)", source)]
    assert (min(widths), max(widths)) == (0.8, 4.0)


# --- The whole source ---


def quarter():
    """(w x)**2 / 4 at w = 2 and x = 3: the gradient of y is y / 2 = 3."""
    w, x = Value(2.0, label="w", role="parameter"), Value(3.0, label="x", role="input")
    y = (w * x).named("y")
    square = (y * y).named("square")
    return backward((square / 4).named("quarter"))


def test_the_source_of_a_picture_in_full(golden):
    """The widths are 0.8 + 3.2 * sqrt(contribution / 6): 4 for 6, 2.4 for 1.5 and 1.45 for 0.25."""
    picture = draw(quarter(), view="named")
    assert picture.text.splitlines() == [
        "quarter = square/4: value 9.000, grad 1.000",
        "square = y*y: value 36.000, grad 0.250",
        "y = w*x: value 6.000, grad 3.000",
        "    w: value 2.000, grad 9.000",
        "x: value 3.000, grad 6.000",
    ]
    assert re.findall(r' -> .*penwidth=(\S+) .*tooltip="(.*)"', picture.source) == [
        ("1.45", "square gets from quarter: 0.25 x 1 = 0.25"),
        *[("2.40", "y gets from square: 6 x 0.25 = 1.5")] * 2,
        ("4.00", "x gets from y: 2 x 3 = 6"),
    ]
    golden("picture.dot", picture.source.replace("<tr>", "\n<tr>"))


# --- Lanes ---


def test_the_picture_of_three_lanes_has_the_numbers_of_three_pictures(network):
    nodes, _ = parsed(draw(backward(lanes_loss(network)), lanes=NAMES))
    side_by_side = {title(box).partition(" ")[0]: box for box in nodes.values()}
    for i, flower in enumerate(FLOWERS):
        alone = IrisNetwork()
        single, _ = parsed(draw(backward(alone.loss([flower]))))
        for box in single.values():
            name = re.sub("^p_.*", "p", title(box).partition(" ")[0])
            lane = side_by_side[name]
            assert lane[1][1 + i] == NAMES[i]
            assert lane[2][1 + i].removeprefix("off ") == box[2][1]  # the value
            assert lane[3][1 + i] == box[2][2]  # the gradient
            for parameter in box[3:]:
                row = next(row for row in lane if row[0].startswith(f"{parameter[0]} = "))
                assert row[1 + i] == parameter[2]


def test_the_sums_of_the_lanes_are_the_gradients_of_one_graph_of_all_flowers(network):
    scalar = IrisNetwork()
    total_loss = backward(scalar.loss(FLOWERS))
    nodes, _ = parsed(draw(backward(lanes_loss(network))))
    rows = {row[0].partition(" =")[0]: row for box in nodes.values() for row in box[2:]}
    for name, parameter in scalar.named_parameters():
        assert rows[name][-1] == f"{parameter.grad:.3f}", name
    assert rows["b3"] == ["b3 = -2", "-0.849", "0.035", "0.041", "-0.773"]
    result = next(box for box in nodes.values() if box[1][0] == "result")
    assert result[2] == ["value", "1.891", "0.349", "0.426", f"{total_loss.data:.3f}"]


def test_an_arrow_has_the_local_derivative_of_each_lane_or_of_all_lanes(network):
    _, edges = parsed(draw(backward(lanes_loss(network))))
    beside = [edge[2] for edge in edges]
    assert [
        "relu_bottom",
        "to raw_versicolor",
        "x -5.200",
    ] in beside  # w8, the same for every flower
    assert beside.count(["x 1.000", "x 0", "x 1.000"]) == 2  # the relus: off for the Virginica


def test_a_relu_is_off_in_the_lanes_that_it_blocks(network):
    nodes, _ = parsed(draw(lanes_loss(network)))
    values = [box[2] for box in nodes.values() if title(box).startswith("relu")]
    assert [[cell.startswith("off") for cell in row[1:4]] for row in values] == [
        [False, True, False]
    ] * 2


def test_the_text_of_a_picture_says_in_which_lanes_a_relu_is_off():
    x = Value(np.array([1.0, -2.0, 3.0, -4.0]), label="x")
    text = draw(backward(x.relu().named("y"))).text
    assert "y = relu(x): value 1.000, 0, 3.000, 0 (off in lane 1, 3), grad" in text


def test_the_heads_of_lanes_and_the_values_where_a_relu_is_off_are_grey():
    x = Value(np.array([-1.0, 2.0]), label="x")
    source = draw(backward(x.relu().named("y")), lanes=["left", "right"]).source
    for word in "result", "left", "right", "sum":
        assert f'<font color="{GREY}">{word}</font>' in source
    assert f'<font color="{GREY}"><b>off 0</b></font>' in source
    assert f'bgcolor="{SHADES["result"]}"><font color="{GREY}">sum</font>' in source


def test_the_table_of_a_box_says_what_an_earlier_pass_left_in_a_gradient():
    x = Value(3.0, label="x")
    y = backward(x * x)
    assert ["= 6.000 now + 6.000 earlier"] in [
        row for box in parsed(draw(backward(y)))[0].values() for row in box
    ]


def test_what_an_earlier_pass_left_in_lanes_makes_no_column_of_sums():
    x = Value(np.array([1.0, 2.0]), label="x")
    nodes, _ = parsed(draw(backward(backward((x * 3).named("y"))), view="named"))
    (box,) = [box for box in nodes.values() if title(box) == "x"]
    assert box[1:] == [
        ["leaf", "0", "1"],
        ["value", "1.000", "2.000"],
        ["grad", "6.000", "6.000"],
        ["= 3.000, 3.000 now + 3.000, 3.000 earlier"],
    ]


def test_a_sum_below_the_numbers_of_a_box_is_right_of_them():
    x = Value(3.0, label="x")
    source = draw(backward(backward(x * x))).source
    assert re.search('<td colspan="3" align="right" [^>]*><font[^>]*>= 6.000 now', source)


def test_the_head_of_a_lane_has_a_second_line_after_its_comma():
    x = Value(np.array([-1.0, 2.0]), label="x")
    nodes, _ = parsed(draw(backward(x.relu().named("y")), lanes=["flower 1, Setosa", "other"]))
    rows = next(box for box in nodes.values() if box[1][0] == "result")[1:3]
    assert rows == [["result", "flower 1", "other", "sum"], [" ", "Setosa", " ", " "]]


def test_the_tooltip_of_an_arrow_has_the_product_of_each_lane():
    x = Value(np.array([-1.0, 2.0]), label="x")
    _, [arrow] = parsed(draw(backward((x.relu() * 3).named("y")), view="named"))
    assert arrow[3] == "x gets from y: 0 x 1 = 0; 3 x 1 = 3"


def test_a_constant_is_in_every_lane_and_has_no_sum():
    x = Value(np.array([1.0, 2.0]), label="x")
    nodes, _ = parsed(draw(backward((x * 3).named("y")), view="every"))
    box = next(box for box in nodes.values() if box[1][0] == "result")
    assert title(box) == "* y"
    assert box[2:] == [
        ["value", "3.000", "6.000", "9.000"],
        ["grad", "1.000", "1.000", " "],
        ["constant", "3", "3", " "],
    ]


def test_an_arrow_with_lanes_is_grey_and_it_is_dashed_if_every_lane_is_blocked():
    for numbers, looks in ([-1.0, -2.0], "dashed"), ([-1.0, 2.0], "solid"), ([1, 2], "solid"):
        y = Value(np.array(numbers), label="x").relu().named("y")
        (found,) = re.findall(r' -> .* color="(\S+)" .*style=(\w+) ', draw(backward(y)).source)
        assert found == (GREY, looks), numbers


def test_up_to_five_lanes_are_shown_but_of_six_only_the_first_four():
    y = Value(np.arange(5.0), label="x") * 2
    nodes, _ = parsed(draw(y))
    assert [box[1][1:] for box in nodes.values()] == [["0", "1", "2", "3", "4", "sum"], [*"01234"]]
    assert draw(y).text.splitlines()[1] == "x: value 0, 1.000, 2.000, 3.000, 4.000, grad ?"
    y = Value(np.arange(6.0), label="x") * 2
    picture = draw(y)
    nodes, _ = parsed(picture)
    assert [box[1][5] for box in nodes.values()] == ["2 more"] * 2
    assert picture.text.splitlines()[1] == "x: value 0, 1.000, 2.000, 3.000, 4.000, ..., grad ?"
    assert picture.source.count('<font color="#5A626D"><b>...</b></font>') == 4  # value and grad


def test_the_result_and_the_gradients_of_leaves_without_lanes_have_a_sum():
    x, b = Value(np.array([1.0, 3.0]), label="x"), Value(2.0, label="b")
    twice = (b * 2).named("twice")
    nodes, _ = parsed(draw(backward((x * twice * 5).named("y")), view="named"))
    rows = {title(box).partition(" ")[0]: [row[-1] for row in box[1:]] for box in nodes.values()}
    assert rows == {
        "y": ["sum", "80.000", " "],  # 20 + 60
        "x": ["1", "3.000", "20.000"],
        "twice": ["1", "4.000", "15.000"],
        "b": ["grad", "40.000"],  # 2 * (5 + 15); it has no lanes
    }


def test_what_another_loss_left_in_a_gradient_is_shown_as_the_sum_that_it_is():
    w = Value(2.0, label="w")
    (w * np.array([3.0, 4.0])).backward()
    nodes, _ = parsed(draw((w * 5).named("y")))
    box = next(box for box in nodes.values() if title(box) == "w")
    assert box[2][1:] == ["2.000", "7.000"]


def test_if_there_are_many_lanes_the_first_few_are_shown_and_the_rest_counted():
    for view in "named", "every":
        x = Value(np.arange(150.0), label="x")
        w = Value(2.0, label="w", role="parameter")
        nodes, _ = parsed(draw(backward((w * x).named("y")), view=view))
        box = next(box for box in nodes.values() if box[1][0] == "result")
        assert box[1][1:] == ["0", "1", "2", "3", "146 more", "sum"]
        assert box[2] == ["value", "0", "2.000", "4.000", "6.000", "...", "2.235e+04"]
        assert box[-1] == ["w = 2", "0", "1.000", "2.000", "3.000", "...", "1.118e+04"]


def test_an_arrow_of_many_lanes_has_the_factors_of_those_that_the_boxes_show():
    """d x**2 / dx is 2x. Between x, y and x*y, x/y, arrows cross: x gets y or 1/y there."""
    x = Value(np.arange(6.0), label="x")
    _, edges = parsed(draw(backward((x**2).named("y"))))
    assert [edge[2] for edge in edges] == [["x 0", "x 2.000", "x 4.000", "x 6.000", "..."]]
    y = Value(np.array([1.0, 2.0, 4.0, 8.0, 16.0, 32.0]), label="y", role="input")
    product, quotient = (x * y).named("product"), (x / y).named("quotient")
    _, edges = parsed(draw(backward((product + quotient).named("sum"))))
    beside = [edge[2] for edge in edges]
    assert ["x to product", "x 1.000", "  2.000", "  4.000", "  8.000", "  ..."] in beside
    assert ["x to quotient", "x 1.000", "  0.500", "  0.250", "  0.125", "  ..."] in beside
    assert ["x 1.000"] in beside  # the same in all lanes


def test_lanes_need_a_name_each():
    x = Value(np.array([1.0, 2.0]), label="x")
    with pytest.raises(ValueError, match=r"3 were given, and this graph has 2 lanes$"):
        draw(x * 2, lanes=("a", "b", "c"))
    with pytest.raises(ValueError, match=r"2 were given, and this graph has 1 lane$"):
        draw(Value(1.0) * 2, lanes=("a", "b"))


def test_one_lane_is_drawn_as_a_number():
    def source(number):
        x = Value(number, label="x")
        y = (x * Value(number, label="w", role="parameter")).relu().named("y") * 2
        return draw(backward(y)).source

    for number in 3.0, -3.0:
        assert source(np.array([number])) == source(number)


def test_lanes_of_other_shapes_are_drawn_without_inventing_numbers():
    x, y = Value(np.array([[1.0], [2.0]]), label="x"), Value(np.array([3.0, 4.0, 5.0]), label="y")
    nodes, _ = parsed(draw((x * y).named("z")))
    box = next(box for box in nodes.values() if title(box) == "x")
    assert box[2][1:] == ["1.000", "2.000"]


# --- Steps ---


def test_a_step_shows_a_gradient_as_a_sum_of_contributions(network):
    loss = network.loss(FLOWERS)
    nodes_in_order = [step.node.label for step in trace(loss, view="named")]
    number = nodes_in_order.index("b3") + 1
    picture = draw(loss, step=number, stack=False)
    assert f"Step {number} of {len(nodes_in_order)}: b3" in picture.source
    assert "gradient b3 = 1.000 x -0.849 + 1.000 x 0.035 + 1.000 x 0.041 = -0.773" in picture.source
    nodes, edges = parsed(picture)
    assert {title(box).partition(" ")[0] for box in nodes.values()} == {
        "b3",
        *(f"raw_setosa[{i}]" for i in range(3)),
    }
    assert [edge[2][1] for edge in edges] == ["-0.849", "+0.035", "+0.041"]
    assert loss.grad is None


def test_from_step_to_step_the_gradients_are_completed():
    x = Value(3.0, label="x")
    y = (x * x).named("y")
    z = (y + x).named("z")
    first, second, third = [parsed(draw(z, view="named", step=i))[0] for i in (1, 2, 3)]
    grads = [
        {title(box).partition(" ")[0]: (box[1][0], box[2][-1]) for box in nodes.values()}
        for nodes in (first, second, third)
    ]
    # z = y + x sends 1 to each; then y sends 3 and 3 to x, which has 7
    assert grads[0] == {
        "z": ("result", "1.000"),
        "y": ("computed", "1.000"),
        "x": ("leaf, so far", "1.000"),
    }
    assert grads[1]["x"] == grads[2]["x"] == ("leaf", "7.000")


def test_of_the_arrows_of_a_step_those_to_the_users_come_first():
    x = Value(3.0, label="x")
    y = (x * 2).named("y")
    _, edges = parsed(draw((y * 5).named("z"), step=2))
    assert [tip for *_, tip in edges] == ["y gets from z: 5 x 1 = 5", "x gets from y: 2 x 5 = 10"]


def test_a_step_says_what_came_before_it_and_what_comes_after():
    y = operations(8)
    titles = {
        step: texts(re.search(r"^\tlabel=<(.*)>$", draw(y, step=step).source, re.M)[1])
        for step in range(1, 10)
    }
    assert titles[1][:2] == ["Step 1 of 9: y7", "gradient y7 = 1: here the backward pass begins"]
    assert [lines[2] for lines in titles.values()] == [
        "after nothing; before y6, y5, y4, ...",
        "after y7; before y5, y4, y3, ...",
        "after y7, y6; before y4, y3, y2, ...",
        "after y7, y6, y5; before y3, y2, y1, ...",
        "after ..., y6, y5, y4; before y2, y1, y0, ...",
        "after ..., y5, y4, y3; before y1, y0, x",
        "after ..., y4, y3, y2; before y0, x",
        "after ..., y3, y2, y1; before x",
        "after ..., y2, y1, y0; before nothing",
    ]
    assert draw(Value(1.0, label="x"), step=1).text.splitlines()[-1] == "x: value 1.000, grad 1.000"


def test_the_node_of_a_step_has_a_thick_border_and_the_step_a_bold_title():
    y = (Value(3.0, label="x") * 2).named("y")
    source = draw(y, step=2).source
    borders = re.findall(r'^\sn\d .*?border="(\d)".* tooltip="(\w)(?! gets)', source, re.M)
    assert borders == [("1", "y"), ("4", "x")]
    assert "<b>Step 2 of 2: x</b>" in source


def test_up_to_40_boxes_stand_one_above_the_other_in_pairs_but_not_in_a_step():
    y = operations(39)
    assert draw(y).source.count("rank=same") == 19  # 39 operations; a leaf is in no pair
    assert "rank=same" not in draw((-y).named("z")).source
    assert "rank=same" not in draw(y, step=2).source


def test_a_graph_that_is_one_constant_is_a_box():
    assert draw(Value(2.0, role="constant")).text == "2: value 2.000, grad ?"


def test_in_a_step_a_parameter_says_how_often_the_whole_graph_uses_it():
    x, w, b = Value(3.0, label="x"), *(Value(2.0, label=n, role="parameter") for n in "wb")
    half = Value(0.5, role="parameter")
    root = (((w * x).named("y") + half) * (w + b).named("z")).named("root")
    boxes = [parsed(draw(root, view="named", step=step))[0].values() for step in range(1, 8)]
    assert [row for box in boxes[0] for row in box[3:]] == [["0.5", "0.500", "4.000"]]
    assert [row for box in boxes[1] for row in box[3:]] == [["w, used 2x", "2.000", "12.000"]]
    tags = {title(box): box[1][0] for step in boxes for box in step if title(box) in ("w", "b")}
    assert tags == {"w": "parameter, used 2x", "b": "parameter"}


def test_a_step_of_lanes_has_an_equation_for_each(network):
    source = draw(lanes_loss(network), step=3, lanes=NAMES).source
    assert source.count("gradient raw_") == 3
    x = Value(np.array([1.0, -2.0]), label="x")
    source = draw((x * x).named("y"), step=2, lanes=("one", "two")).source
    assert "gradient x[0] = 1.000 x 1.000 + 1.000 x 1.000 = 2.000" in source
    assert "gradient x[1] = -2.000 x 1.000 + -2.000 x 1.000 = -4.000" in source
    assert ">two</font>" in source


def test_of_many_contributions_a_step_shows_the_first_four_and_counts_the_rest():
    x = Value(3.0, label="x")
    y = total([(x * i).named(f"y{i}") for i in range(1, 7)])
    products = "1.000 x 1.000 + 2.000 x 1.000 + 3.000 x 1.000 + 4.000 x 1.000 + 2 more"
    assert f"gradient x = {products} = 21.000" in draw(y, step=8).source
    y = total([(x * i).named(f"y{i}") for i in range(1, 6)])
    assert "4.000 x 1.000 + 5.000 x 1.000 = 15.000" in draw(y, step=7).source


def test_the_error_for_a_step_that_does_not_exist_says_which_steps_exist():
    for step in 0, 3, -1:
        with pytest.raises(ValueError, match=f"steps 1 to 2; there is no {step}"):
            draw(Value(3.0, label="x") * 2, step=step)


# --- Large graphs ---


def test_a_large_graph_collapses_to_one_of_many_and_a_count(network):
    picture = draw(backward(network.loss(load_iris())), stack=False)
    nodes, edges = parsed(picture)
    titles = {title(box).partition(" ")[0] for box in nodes.values()}
    assert "cross_entropy[0]" in titles
    assert "cross_entropy[1]" not in titles
    assert "149 more like cross_entropy[0]" in picture.source
    rows = [row for box in nodes.values() for row in box]
    assert ["b3, used 150x", "-2.000", f"{network.b3.grad:.3f}"] in rows
    assert len(nodes) == 12
    assert len(edges) == 2 + 2 + 2 + 6 + 3 + 1 + 1  # of petal, sepal, upper and bottom, ...


def test_a_long_chain_collapses_to_its_end():
    x = y = Value(1.0, label="x")
    for i in range(1000):
        y = (y * 1.5 + x).named(f"y{i}")
    picture = draw(y)
    nodes, _ = parsed(picture)
    assert len(nodes) == 40
    assert "961 more" in picture.source
    assert "earlier" not in draw(backward(y)).text  # what hidden boxes give is of this pass


def test_a_sum_of_many_parameters_shows_one():
    ws = [Value(0.5, label=f"w[{i}]", role="parameter") for i in range(1000)]
    picture = draw(backward(total(ws).named("sum")))
    assert "999 more like w[0]" in picture.source
    assert ["w[0]", "0.500", "1.000"] in next(iter(parsed(picture)[0].values()))


def test_a_box_of_an_operation_has_its_result_by_name():
    x = Value(2.0, label="x")
    nodes, _ = parsed(draw(backward((x * 3 + x).named("y")), view="every"))
    assert {title(box): box[2][0] for box in nodes.values()} == {"+": "y", "*": "x*3", "x": " "}


def test_no_box_is_in_two_pairs():
    a, b, c, d, e, f = [Value(1.0, parents=(Value(0.0),)) for _ in range(6)]
    lines = [Arrow(*arrow, 1.0, 1.0) for arrow in [(a, b), (d, e), (b, c), (e, f)]]
    assert pairs_of(lines) == {e: f, b: c}


@pytest.mark.slow
def test_every_operation_of_a_huge_graph_is_drawn_only_by_force():
    x = y = Value(1.0, label="x")
    for _ in range(2000):
        y = y + x
    with pytest.raises(ValueError, match=r"2001 boxes .* label the nodes .* force=True"):
        draw(y, view="every")
    assert len(parsed(draw(y, view="every", force=True))[0]) == 2001


def test_the_largest_graph_that_is_drawn_whole_has_150_boxes():
    y = operations(149)
    assert len(parsed(draw(y))[0]) == 150
    assert len(parsed(draw(-y))[0]) == 40


def test_the_error_for_a_graph_that_is_too_large_says_what_to_do(monkeypatch):
    monkeypatch.setattr(drawing, "TOO_MANY", 3)
    x = Value(1.0, label="x")
    assert draw(x.exp().log(), view="every").source
    with pytest.raises(ValueError, match="boxes") as caught:
        draw(x.exp().log().sin(), view="every")
    assert str(caught.value) == (
        "a picture of 4 boxes would take minutes and tell little; label the nodes that matter and"
        ' use view="named", draw a node further down, or insist with force=True'
    )
    assert draw(x.exp().log().sin(), view="named").source
    assert draw(x.exp().log().sin(), view="every", force=True).source


def test_arrows_cross_where_two_parents_share_two_nodes_but_not_if_they_share_one():
    def found(*arrows):
        return crossings([SimpleNamespace(parent=x, node=node) for x, node in arrows])

    assert found("xa", "xb", "ya", "yb") == {("x", "a"), ("x", "b"), ("y", "a"), ("y", "b")}
    assert found("xa", "xb", "yb", "yc") == set()


def test_of_many_arrows_that_enter_one_box_of_a_batch_each_names_its_ends():
    """Its end may lie beside the row of another parent's weight."""
    source = draw(mlp_on_lanes(4)).source
    for i in range(1, 5):
        assert f">h{i} to out<" in source
    assert " to out<" not in draw(mlp_on_lanes(3)).source


def test_arrows_to_different_boxes_have_different_names_beside_them(network):
    """Here three boxes are softmax([raw_...])[0], of the same raw outputs in another order."""
    source = draw(backward(lanes_loss(network)), view="every").source
    beside = {}
    for tail, head, words, _ in parsed(SimpleNamespace(source=source))[1]:
        if any("to softmax" in word for word in words):
            beside[tail, head] = " ".join(words).partition(" x ")[0]
    assert len(beside) == len({*beside.values()}) == 9
    assert "raw_setosa to softmax([raw_versicolor, ...])[0]" in beside.values()
    headings = [title(box) for box in parsed(SimpleNamespace(source=source))[0].values()]
    assert len({x for x in headings if x.startswith("softmax ")}) == 3


def xor():
    network = MLP([2, 4, 1], activation=tanh, seed=7)
    return mean((network(x)[0] - y) ** 2 for x, y in [((0, 0), 0), ((0, 1), 1), ((1, 0), 1)])


def one_sample(hidden):
    return (MLP([2, hidden, 1], activation=tanh, seed=hidden)((0.3, 0.7))[0] - 1) ** 2


def labelled_chains():
    x, ws = Value(0.5, label="x"), [Value(0.1 * i, label=f"w{i}") for i in range(1, 6)]
    before = [(w * x + 1).named(f"before{i}") for i, w in enumerate(ws)]
    return total(tanh(y).named(f"after{i}") * 2 for i, y in enumerate(before)).named("sum")


@pytest.mark.parametrize("loss", [xor(), one_sample(4), one_sample(6), labelled_chains()])
@pytest.mark.parametrize("view", ["named", "every"])
def test_boxes_that_stand_one_above_the_other_have_no_other_box_between_them(loss, view):
    """If they had, the arrow would go around it, and its label would lie under it."""
    picture = draw(backward(loss), view=view)
    places, words = geometry(picture.svg)
    for text, (left, top, right, bottom) in words:
        for x, y, x_end, y_end in places.values():
            is_apart = right < x + 2 or left > x_end - 2 or bottom < y + 2 or top > y_end - 2
            assert is_apart, text
    for column in re.findall(r"rank=same((?:\s+n\d+)+)", picture.source):
        tops = [places[name][1] for name in column.split()]
        assert tops == sorted(tops)


def geometry(svg):
    """{id: the rectangle around a box}, and each number beside an arrow with the one around it."""
    boxes, words = {}, []
    for group in ElementTree.fromstring(svg.encode())[0].iterfind(f"{SVG}g"):
        if group.get("class") == "node":
            corners = " ".join([x.attrib["points"] for x in group.iter(f"{SVG}polygon")]).split()
            xs, ys = zip(*[map(float, corner.split(",")) for corner in corners], strict=True)
            boxes[group.findtext(f"{SVG}title")] = min(xs), min(ys), max(xs), max(ys)
        if group.get("class") == "edge":
            for text in [
                x for x in group.iter(f"{SVG}text") if re.match("(x )?[+-]?[0-9]", x.text)
            ]:
                x, y, size = [float(text.attrib[key]) for key in ("x", "y", "font-size")]
                width = size * text_width(text.text)
                words.append((text.text, (x, y - 0.7 * size, x + width, y)))
    return boxes, words


def mlp_on_lanes(hidden):
    network = MLP([1, hidden, 1], activation=tanh, seed=1)
    return total((network([x])[0] - 1) ** 2 for x in (1.0, 2.0, 3.0)).named("loss")


def test_a_dotted_line_leads_from_hidden_boxes_to_their_user():
    y = total([Value(1.0, label=f"x{i}") for i in range(150)]).named("y")
    assert draw(y).source.endswith(
        f"\trest0 [label={labels.dashed_box('149 more like x0')}]\n"
        '\trest0 -> n1 [color="#5A626D" style=dotted]\n'
        "}\n"
    )


@pytest.mark.slow
def test_force_draws_every_box_of_the_named_view_too(network):
    assert (
        len(parsed(draw(network.loss(load_iris()), force=True, stack=False))[0])
        == 15 + 150 * 11 + 1
    )


@pytest.mark.slow
def test_an_unlabelled_graph_of_50_000_operations_is_one_box():
    x = y = Value(1.0, label="x")
    for _ in range(50_000):
        y = y + x
    nodes, _ = parsed(draw(backward(y)))
    assert [title(box).partition(" ")[0] for box in nodes.values()] == ["...", "x"]


# --- Text, colours, bytes ---


@pytest.mark.parametrize(
    "label",
    [
        *("<b>", "</script>", r"\N", r"\G\E", "a|b{c}", '"', "end\\", "&amp;", "é ✓ 🌸"),
        *("x" * 10_000, ' id="n1"', 'font-family="Helvetica,sans-Serif"', "-->", "]]>", "%3"),
    ],
)
def test_a_label_appears_as_it_is_typed_or_visibly_shortened(label):
    wanted = label if len(label) <= 40 else "x" * 37 + "..."
    for options in {}, {"view": "every"}, {"step": 2}:
        svg = draw(Value(3.0, label=label) * 2, **options).svg
        elements = list(ElementTree.fromstring(svg).iter())
        assert wanted in [element.text for element in elements if element.text]
        tips = [element.get("{http://www.w3.org/1999/xlink}title", "") for element in elements]
        assert any(tip.startswith(f"{wanted} gets from ") for tip in tips)


def test_a_lanes_name_is_text_like_any_other():
    x = Value(np.array([1.0, 2.0]), label="x")
    svg = draw(x * 2, lanes=("<b>", r"\N")).svg
    words = [element.text for element in ElementTree.fromstring(svg).iter() if element.text]
    assert {"<b>", r"\N"} <= {*words}


def luminance(colour):
    """Relative luminance, as in the Web Content Accessibility Guidelines 2.2."""
    named = {"white": "#FFFFFF"}
    rgb = [int(named.get(colour, colour)[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in rgb)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def test_all_text_stands_out_from_its_background_by_at_least_4_5_to_1(network):
    pairs = set()
    for root in network.loss(FLOWERS), network.loss(FLOWERS[1:2]), lanes_loss(IrisNetwork()):
        root.backward()
        for options in {}, {"view": "every"}, {"step": 2}:
            source = draw(root, **options).source
            for background, cell in re.findall(r'bgcolor="([^"]*)">(.*?)</td>', source):
                pairs |= {(colour, background) for colour in re.findall(r'color="([^"]*)"', cell)}
            for words in re.findall(r"<td align=\"left\"(?: width=\"\d+\")?>(.*?)</td>", source):
                pairs |= {(colour, "white") for colour in re.findall(r'color="([^"]*)"', words)}
    assert len(pairs) > 20
    for text, background in pairs:
        light, dark = sorted([luminance(text), luminance(background)], reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, (text, background)


def test_the_smallest_text_of_the_iris_network_has_9_pixels_at_a_width_of_830(network):
    flowers = [network.loss([flower]) for flower in FLOWERS]
    for picture in *map(draw, flowers), draw(lanes_loss(network), lanes=NAMES):
        width = float(re.search(r'width="([\d.]+)pt"', picture.svg)[1])
        sizes = [float(size) for size in re.findall(r'font-size="([\d.]+)"', picture.svg)]
        assert min(sizes) * 830 / width >= 9


def test_two_pictures_can_share_a_page(network):
    picture = draw(network.loss(FLOWERS[:1]))
    ids = [element.get("id") for element in ElementTree.fromstring(picture.svg).iter()]
    assert set(ids) == {None}


@pytest.mark.slow
def test_the_bytes_are_the_same_under_every_hash_seed_and_whatever_came_before():
    program = (
        "from engine import *; from nn.iris import *;"
        "junk = [Value(1.0) * 2 for _ in range({junk})];"
        "network = IrisNetwork(); loss = network.loss(FLOWERS); loss.backward();"
        "print(draw(loss).svg, draw(loss, 'every').source, draw(loss, step=9).source);"
        "print(draw(network.loss(load_iris())).source)"
    )
    pictures = {
        python("-c", program.format(junk=junk), PYTHONHASHSEED=str(junk)) for junk in (0, 1, 100)
    }
    assert len(pictures) == 1


@pytest.mark.slow
def test_the_bytes_are_the_same_20_times_in_one_process(network):
    loss = backward(network.loss(FLOWERS))
    assert len({draw(loss).svg for _ in range(20)}) == 1


def test_a_stale_node_is_marked_and_only_that():
    x, w = Value(3.0, label="x"), Value(2.0, label="w")
    y, apart = (x * x).named("y"), (w * w).named("apart")
    root = (y + apart).named("root")
    x.data = 4.0
    nodes, _ = parsed(draw(root, view="named"))
    marked = {
        title(box).partition(" ")[0]
        for box in nodes.values()
        if box[0][-1] == "stale: a leaf has changed"
    }
    assert marked == {"y", "root"}


@pytest.mark.parametrize("view", ["all", "Every", True, 3])
def test_the_error_for_an_unknown_view_names_the_views(view):
    x = Value(1.0)
    for use in draw, trace, explore, lambda root, view: paths(root, x, view=view):
        with pytest.raises(ValueError, match=r'view="every".* view="named"') as caught:
            use(x * 2, view=view)
        assert f"there is no view {view!r};" in str(caught.value)


@pytest.mark.parametrize(
    ("count", "label", "boxes"),
    [(12, "y{}", 13), (13, "y{}", 14), (12, "", 13), (149, "", 150), (150, "", 2)],
)
def test_every_operation_is_shown_if_they_are_few_or_nothing_inside_has_a_label(
    count, label, boxes
):
    root = operations(count, label)
    assert len(parsed(draw(root))[0]) == boxes


def test_only_a_label_inside_a_large_graph_folds_it():
    inside, outside = operations(13, ""), operations(13, "")
    inside.parents[0].label, outside.label = "a", "a"
    assert draw(inside).text.splitlines()[0].startswith("a*2")
    assert len(draw(inside).text.splitlines()) == 3
    assert len(draw(outside).text.splitlines()) == 14
    for root, view in (inside, "named"), (outside, "every"):
        (x,) = [node for node in topological_order(root) if node.label == "x"]
        assert str(trace(root)) == str(trace(root, view=view))
        assert str(paths(root, x)) == str(paths(root, x, view=view))
        assert f'{{"view":"{view}",' in explore(root).html
        assert draw(root).source == draw(root, view=view).source


def test_infinite_and_undefined_gradients_are_drawn():
    x = Value(0.0, label="x")
    assert "inf" in draw(backward(x.sqrt())).svg
    y = Value(float("nan"), label="y")
    assert "nan" in draw(backward(y * y + softmax([y, y])[0])).svg


def test_a_relu_that_is_on_does_not_say_off_if_one_of_its_inputs_is_0():
    w, x, b = Value(0.5, label="w"), Value(0.0, label="x"), Value(1.0, label="b")
    assert "off" not in draw((w * x + b).relu().named("y")).source


def test_a_relu_of_0_is_off():
    assert "off: passes nothing back" in draw(Value(0.0, label="x").relu()).source


def test_an_infinite_contribution_does_not_change_the_thickness_of_the_other_arrows():
    x, y = Value(0.0, label="x"), Value(1.0, label="y")
    source = draw(backward(sqrt(x).named("a") + (y * 3).named("b"))).source
    assert re.findall(r"penwidth=([\d.]+)", source) == ["2.65", "2.65", "0.80", "4.00"]


def test_a_title_of_more_than_four_lines_is_cut_after_the_fourth():
    a, b, c, d = [Value(1.0, label=f"long_name_of_quantity_{i}") for i in range(4)]
    (result, *_) = parsed(draw((a + b + c + d).named("y"), view="named"))[0].values()
    assert result[0] == [
        "y",
        "= long_name_of_quantity_0",
        "+ long_name_of_quantity_1",
        "+ long_name_of_quantity_2 ...",
    ]


def test_a_title_that_is_cut_inside_brackets_closes_them():
    xs = [Value(1.0, label=f"long_name_of_quantity_{i}") for i in range(4)]
    y = (total(xs).tanh() * 2).named("y")
    (result, *_) = parsed(draw(y, view="named"))[0].values()
    assert result[0][0] == "y = tanh(total("
    assert result[0][-1].endswith(" ...]))*2")


def test_odd_graphs_are_drawn_and_traced():
    for root in (
        Value(1.0, role="constant"),
        Value(-1.0, role="constant").relu(),
        backward(Value(10**400, label="huge") * Value(-(10**500))),
        backward(Value(Fraction(10**400, 3)) * 2),
        (Value(1j) * 2).named("a\nb\x00"),
        Value(Value(2.0, label="x")) * 2,
        exp(Value(np.array([]), label="none")),
    ):
        for view in "named", "every":
            assert draw(root, view).svg
        assert str(trace(root))


def test_an_arrow_says_so_if_only_hidden_lanes_have_another_local_derivative():
    x = Value(np.array([1.0, 2.0, 3.0, 4.0, 5.0, -6.0]), label="x")
    y = total(x.relu().named("y")).named("z")  # 1 for the first five, and 0 for -6
    y.backward()
    arrows = [line for line in draw(y, view="named").source.splitlines() if "->" in line]
    assert [(line.count(">x 1.000<"), line.count(">...<")) for line in arrows] == [(1, 0), (4, 1)]


def test_an_arrow_between_100_000_lanes_goes_through_them_once():
    x = Value(np.linspace(-1, 1, 100_000), label="x")  # if once for each, it would take minutes
    y = total(x.relu().named("y")).named("z")
    y.backward()
    assert draw(y, view="named").source.count(">x 0<") == 4
