"""Drawing: the picture's own text bears out every number in it."""

import html
import re
import subprocess
import sys
from xml.etree import ElementTree

import numpy as np
import pytest

from engine import Value, draw, softmax, trace
from nn.iris import FLOWERS, IrisNetwork


def texts(markup):
    """The words in an HTML-like label."""
    return [html.unescape(t) for t in re.findall(r"<font[^>]*>(?:<b>)?([^<]*)", markup)]


def parsed(picture):
    """A picture's DOT as ({id: texts of the box}, [(from, to, local, contribution)])."""
    nodes = dict(re.findall(r"^\s(n\d+) \[label=<(.*)>\]$", picture.source, re.M))
    edges = re.findall(r"^\s(n\d+) -> (n\d+) \[label=<(.*?)> color", picture.source, re.M)
    return {n: texts(label) for n, label in nodes.items()}, [
        (a, b, *texts(label)) for a, b, label in edges
    ]


def backward(root):
    root.backward()
    return root


@pytest.fixture
def network():
    return IrisNetwork()


@pytest.mark.parametrize("view", ["named", "every"])
@pytest.mark.parametrize("count", [1, 3])
def test_every_arrow_can_be_checked_and_the_arrows_add_up_to_the_gradient(network, view, count):
    nodes, edges = parsed(draw(backward(network.loss(FLOWERS[:count])), view=view))
    assert len(edges) > 10
    received = {}
    for tail, head, local, share in edges:
        assert local.startswith("x ")
        slope, product = float(nodes[head][-1]), float(share)
        error = 0.0005 * (abs(slope) + abs(float(local[2:])) + 1)  # three roundings to 3 decimals
        assert float(local[2:]) * slope == pytest.approx(product, abs=error)
        received.setdefault(tail, []).append(product)
    for node, shares in received.items():
        gradient = float(nodes[node][-1])
        assert sum(shares) == pytest.approx(gradient, abs=0.0005 * (len(shares) + 1))


def test_a_square_has_two_arrows():
    for view in "named", "every":
        x = Value(3.0, label="x")
        _, edges = parsed(draw(backward(x * x), view=view))
        assert [edge[2:] for edge in edges] == [("x 3.000", "+3.000")] * 2


def test_before_a_backward_pass_gradients_are_question_marks():
    x = Value(3.0, label="x")
    nodes, edges = parsed(draw(2 * x))
    assert [box[-1] for box in nodes.values()] == ["?", "?"]
    assert [edge[2:] for edge in edges] == [("x 2.000", "?")]


def test_the_named_view_heads_each_box_with_its_equation(network):
    nodes, _ = parsed(draw(network.loss(FLOWERS[:1])))
    titles = {box[0] for box in nodes.values()}
    assert titles == {
        "input",
        "upper = w1*petal + w2*sepal + b1",
        "bottom = w3*petal + w4*sepal + b2",
        "relu_upper = relu(upper)",
        "relu_bottom = relu(bottom)",
        "raw_setosa = w5*relu_upper + w6*relu_bottom + b3",
        "raw_versicolor = w7*relu_upper + w8*relu_bottom + b4",
        "raw_virginica = w9*relu_upper + w10*relu_bottom + b5",
        "p_setosa = softmax(raw_setosa, raw_versicolor, raw_virginica)",
        "cross_entropy = -log(p_setosa)",
    }


def test_a_parameter_used_once_is_a_row_and_one_used_often_says_so(network):
    one, _ = parsed(draw(network.loss(FLOWERS[:1]), view="every"))
    assert not any("parameter" in box[0] for box in one.values())
    assert any(box[4:6] == ["w5", "-0.100"] for box in one.values())
    three, _ = parsed(draw(network.loss(FLOWERS), view="every"))
    assert sum(box[0] == "parameter, used 3x" for box in three.values()) == 15


def test_a_relu_that_blocks_says_so(network):
    for view in "named", "every":
        nodes, _ = parsed(draw(network.loss(FLOWERS[1:2]), view=view))
        assert sum(box[0].endswith(": blocks") for box in nodes.values()) == 2


def test_a_constant_is_a_row_without_a_gradient():
    nodes, edges = parsed(draw(backward(Value(3.0, label="x") * 2), view="every"))
    assert ["constant", "2", " "] in [box[4:7] for box in nodes.values()]
    assert len(edges) == 1


def test_thickness_grows_with_the_contribution_and_zero_is_dashed(network):
    source = draw(backward(network.loss(FLOWERS[1:2]))).source
    widths = [float(w) for w in re.findall(r"penwidth=([\d.]+)", source)]
    assert max(widths) == 4.0
    assert source.count("style=dashed") == 6  # four into the hidden nodes, two into the ReLUs


@pytest.mark.parametrize(
    "label", ["<b>", "</script>", r"\N", "a|b{c}", '"', "end\\", "&amp;", "x" * 10_000, "é ✓"]
)
def test_a_label_appears_as_it_is_typed_or_visibly_shortened(label):
    for view in "named", "every":
        svg = draw(Value(3.0, label=label) * 2, view=view).svg
        words = [element.text for element in ElementTree.fromstring(svg).iter() if element.text]
        assert (label if len(label) < 32 else "x" * 29 + "...") in words


def test_the_bytes_are_the_same_under_every_hash_seed_and_whatever_came_before():
    program = (
        "from engine import *; from nn.iris import *;"
        "junk = [Value(1.0) * 2 for _ in range({junk})];"
        "loss = IrisNetwork().loss(FLOWERS); loss.backward(); print(draw(loss).svg)"
    )
    pictures = {
        subprocess.run(
            [sys.executable, "-c", program.format(junk=junk)],
            env={"PYTHONHASHSEED": str(junk), "PYTHONPATH": ":".join(filter(None, sys.path))},
            capture_output=True,
            check=True,
        ).stdout
        for junk in (0, 1, 100)
    }
    assert len(pictures) == 1


def test_an_unknown_view_is_refused_with_those_there_are():
    with pytest.raises(ValueError, match="'named' and 'every'"):
        draw(Value(1.0), view="all")


def test_infinite_and_undefined_gradients_are_drawn():
    x = Value(0.0, label="x")
    assert "inf" in draw(backward(x.sqrt())).svg
    y = Value(float("nan"), label="y")
    assert "nan" in draw(backward(y * y + softmax([y, y])[0])).svg


def test_a_relu_with_one_closed_path_that_still_lets_its_slope_pass_does_not_block():
    w, x, b = Value(0.5, label="w"), Value(0.0, label="x"), Value(1.0, label="b")
    nodes, _ = parsed(draw((w * x + b).relu().named("y")))
    assert not any("blocks" in box[0] for box in nodes.values())


def test_odd_graphs_are_drawn_and_traced():
    for root in (
        Value(1.0, op="constant"),
        Value(-1.0, op="constant").relu(),
        Value(10**400) * 2,
        (Value(1j) * 2).named("a\nb\x00"),
        Value(Value(2.0, label="x")) * 2,
    ):
        assert draw(root).svg
        assert str(trace(root))


def test_lanes_neither_block_nor_look_like_zero():
    source = draw(backward(Value(np.array([1.0, 2.0]), label="x").relu().named("y"))).source
    assert "blocks" not in source
    assert "dashed" not in source
