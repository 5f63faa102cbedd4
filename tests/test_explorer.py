"""The explorer: every number on its page is the engine's, and no label does any harm."""

import base64
import hashlib
import html
import json
import math
import random
import re
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
import sympy
from pages import NAMES, flowers_side_by_side, hostile, many_operations, three_flowers
from processes import in_node
from test_side_by_side import BATCHES

import engine.explorer.model
from engine import (
    Value,
    cross_entropy,
    dot,
    draw,
    exp,
    explore,
    explorer,
    log,
    relu,
    sigmoid,
    softmax,
    softplus,
    tanh,
    total,
)
from engine.explorer import Page
from engine.explorer.model import Model
from engine.explorer.one_sample import one_sample
from engine.graph import replayed, topological_order
from engine.grouping import VIEWS
from engine.tracing import steps
from nn.iris import IrisNetwork, load_iris

# --- Numbers -----------------------------------------------------------------------------------


def computed_by_node(program, rows):
    """What the program's `compute` returns of each row of leaves, by a JavaScript engine."""
    call = f"console.log(JSON.stringify({json.dumps(rows)}.map((row) => compute(row))))"
    return json.loads(in_node(program + call))


def engines_own(root, leaves, numbers, view):
    """The turns of the backward pass on other numbers, by the engine, and {node: node there}."""
    given = dict(zip(leaves, numbers, strict=True))
    now = replayed(
        root,
        {
            x: Value(given.get(x, x.data), role=x.role)
            for x in topological_order(root)
            if not x.parents
        },
    )
    for node, copy in now.items():
        copy.label = node.label
    return steps(VIEWS[view](now[root])), now


@pytest.mark.parametrize("graph", [flowers_side_by_side, three_flowers, many_operations])
def test_in_javascript_every_number_of_every_node_is_the_engines(graph):
    """Values, gradients, local derivatives and contributions, over random leaves, to 1e-12."""
    root = graph()
    model = Model(root, None)
    data = model.data()
    chance = random.Random(7)
    rows = [[chance.uniform(0.5, 2) for _ in model.leaves] for _ in range(20)]
    results = computed_by_node(model.program(), rows)
    checked = 0
    for row, result in zip(rows, results, strict=True):
        for view in VIEWS:
            turns, now = engines_own(root, model.leaves, row, view)
            node_of = {
                model.places[model.copies[node]]: copy
                for node, copy in now.items()
                if model.copies[node] in model.places
            }
            for place, node in node_of.items():
                found = result[data["nodes"][place]["value"]]
                assert found == pytest.approx(node.data, rel=1e-12, abs=1e-12)
            sends = iter(data["views"][view]["contributions"])
            for box, turn in zip(data["views"][view]["boxes"], turns, strict=True):
                assert node_of[box["node"]] is turn.node
                assert result[box["grad"]] == pytest.approx(turn.grad, rel=1e-12, abs=1e-12)
                for send in turn.contributions:
                    found = next(sends)
                    assert (node_of[found["from"]], node_of[found["to"]]) == (
                        turn.node,
                        send.parent,
                    )
                    for word, number in ("local", send.local), ("amount", send.amount):
                        expected = pytest.approx(number, rel=1e-12, abs=1e-12)
                        assert result[found[word]] == expected
                        checked += 1
    assert checked > 1000


# --- The page as text ----------------------------------------------------------------------------


def test_a_page_says_once_what_is_alike_in_a_row_even_if_it_has_85_boxes():
    """With the class of each text, this page had 400 KB."""
    assert len(explore(BATCHES["200 moons with a penalty"]()).html.encode()) < 385_000


def test_a_page_of_flowers_is_one_file_of_less_than_250_kilobytes():
    assert len(explore(IrisNetwork().loss(load_iris())).html.encode()) < 250_000
    page = explore(flowers_side_by_side(), lanes=NAMES).html
    assert len(page.encode()) < 250_000
    addresses = re.findall(r"\w+://[^\s\"')]*", page)
    assert {*addresses} == {"http://www.w3.org/2000/svg"}  # the name of SVG, which is never asked


def test_nothing_runs_but_what_the_policy_knows():
    page = explore(flowers_side_by_side()).html
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)[1]
    assert policy.startswith("default-src 'none';")
    for tag, source in ("script", "script-src"), ("style", "style-src"):
        (inside,) = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.S)
        digest = base64.b64encode(hashlib.sha256(inside.encode()).digest()).decode()
        assert f"{source} 'sha256-{digest}'" in policy
    assert not re.search(r"\s(style|on\w+)=", page)


def test_a_page_is_its_template_with_each_part_in_its_place():
    w, x = Value(0.5, label="w"), Value(2.0, label="x")
    root = (w * x).named("a < b & X")
    page = explore(root, view="every", leaf=x).html
    model = Model(root, None)
    data = {"view": "every", "leaf": 1, "about": [], "lane": "lane", "arrival": [], **model.data()}
    text = json.dumps(data, separators=(",", ":"))
    text = text.replace("<", r"\u003c").replace(">", r"\u003e").replace("&", r"\u0026")
    folder = Path(explorer.__file__).parent / "page"
    template, style, *files = [
        (folder / name).read_text(encoding="utf-8")
        for name in ["page.html", "style.css", *[f"{name}.js" for name in explorer.SCRIPTS]]
    ]
    template = "".join(f"{line.lstrip()}\n" for line in template.splitlines())
    style = " ".join(re.sub(r"/\*[^*]*\*/", "", style).split())
    for sign in "{},:;":
        style = style.replace(f"{sign} ", sign)
    style = style.replace(" {", "{").replace(";}", "}").replace(" }", "}")
    scripts = [
        "".join(
            re.split(r"(?<=[;,{(]) // ", line.lstrip())[0] + "\n"
            for line in file.splitlines()
            if line.strip() and not line.lstrip().startswith("//")
        )
        for file in files
    ]
    script = model.program() + "\n".join(scripts)
    policy = (
        "default-src 'none'; base-uri 'none'; form-action 'none';"
        f" script-src '{explorer.fingerprint(script)}'; style-src '{explorer.fingerprint(style)}'"
    )
    pictures = {  # a room that is not told is 47, as picture.js knows
        name: view["picture"].replace(' data-room="47"', "") for name, view in model.views.items()
    }
    for place, part in {
        "title": "a &lt; b &amp; X",
        "policy": f'<meta http-equiv="Content-Security-Policy" content="{policy}" />',
        "style": f"<style>{style}</style>",
        "pictures": "\n".join(
            f'<div class="view" data-view="{name}">{pictures[name]}</div>'
            for name in ("named", "every")
        ),
        "data": f'<script type="application/json" id="data">{text}</script>',
        "script": f"<script>{script}</script>",
    }.items():
        template = template.replace(f"<!-- {place} -->", part)
    assert page == template
    assert '{"view":"every","leaf":0,' in explore(root).html


def test_every_script_in_the_folder_of_the_page_has_its_place_in_the_order():
    folder = Path(explorer.__file__).parent / "page"
    found = [path.relative_to(folder) for path in folder.rglob("*.js")]
    assert sorted(explorer.SCRIPTS) == sorted(path.with_suffix("").as_posix() for path in found)


def test_a_label_never_becomes_a_part_of_the_script():
    plain, odd = hostile(), hostile()
    for i, node in enumerate(topological_order(plain)):
        node.label = node.label and f"name_{i}"
    scripts = [re.search(r"<script>(.*?)</script>", explore(x).html, re.S)[1] for x in (plain, odd)]
    assert scripts[0] == scripts[1]


def test_a_page_is_saved_as_html_and_as_nothing_else(tmp_path):
    page = explore(Value(3.0, label="x") * 2)
    assert page.save(tmp_path / "page.html").read_text(encoding="utf-8") == page.html
    with pytest.raises(ValueError, match=r"^a page can be saved as \.html, not as '.*page\.svg'$"):
        page.save(tmp_path / "page.svg")
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]


def test_in_a_notebook_a_page_is_in_a_frame_of_its_own():
    page = explore(Value(3.0, label="x") * 2)
    start, source, end = page._repr_html_().partition(html.escape(page.html))
    assert start == (
        '<iframe title="Explorer" sandbox="allow-scripts" width="100%" height="900" srcdoc="'
    )
    assert (html.unescape(source), end) == (page.html, '"></iframe>')


@pytest.mark.parametrize("data", [1j, Value(1.0), Value(np.ones(2)), sympy.Symbol("s")])
def test_what_is_no_real_number_is_refused_with_the_way_out(data):
    kind = type(data).__name__
    with pytest.raises(TypeError, match=rf"real numbers, .* holds {kind}: give its leaves float"):
        explore(Value(data) * 2)


def test_an_operation_that_cannot_be_computed_again_is_refused():
    x = Value(3.0, label="x")
    with pytest.raises(ValueError, match="its op is the text 'my_own', and no function"):
        explore(Value(1.0, (x,), "my_own", lambda slope: (slope,)))


def test_arrays_of_different_lengths_are_refused():
    with pytest.raises(
        ValueError,
        match=r"have 2 and 3 numbers; a page needs arrays of the same length, its lanes$",
    ):
        explore(total([Value(np.ones((3, 1))), Value(np.ones((1, 2)))]))


def test_what_no_float_can_hold_and_an_array_of_nothing_are_refused():
    with pytest.raises(ValueError, match=r"is beyond the largest, 1\.8e308"):
        explore(Value(10**400) * 2)
    with pytest.raises(ValueError, match="one number or more"):
        explore(Value(np.array([])) * 2)


def test_a_graph_that_is_too_large_for_a_page_is_refused_at_once_with_the_way_out(monkeypatch):
    monkeypatch.setattr(engine.explorer.model, "recorded", None)  # nothing is computed before
    y = x = Value(0.5, label="x")
    for _ in range(5000):
        y = y * x
    with pytest.raises(ValueError, match=r"page of 5001 nodes .* limit is 5000\. Explore a part"):
        explore(y)


def test_a_view_a_leaf_and_lanes_that_are_not_there_are_refused():
    x = Value(3.0, label="x")
    with pytest.raises(ValueError, match="there is no view 'all'"):
        explore(x * 2, view="all")
    with pytest.raises(ValueError, match="`leaf` must be a leaf"):
        explore(x * 2, leaf=Value(1.0))
    with pytest.raises(ValueError, match="`lanes` takes a name for each lane"):
        explore(x * 2, lanes=["a", "b"])


def test_a_leaf_that_is_asked_for_stays_itself_beside_a_batch():
    w = Value(0.5, label="w", role="parameter")
    xs = [Value(float(i), label=f"x{i}", role="input") for i in range(6)]
    loss = total([tanh(w * x - 1) ** 2 for x in xs])
    assert '"name":"x2"' in explore(loss, leaf=xs[2]).html
    assert '"name":"x2"' not in explore(loss).html


def test_to_explore_changes_no_gradient_and_takes_the_numbers_of_now():
    x = Value(3.0, label="x")
    y = (x * x).named("y")
    y.backward()
    x.data = 5.0
    data = Model(y, None).data()
    assert (x.grad, y.grad, y.data) == (6.0, 1.0, 9.0)
    assert data["inputs"] == [[5.0]]


def told_of(root, **options):
    """What a page has in its data."""
    html = explore(root, **options).html
    return json.loads(re.search(r'id="data">(.*?)</script>', html, re.S)[1])


def test_what_earlier_passes_left_in_a_gradient_is_told_apart():
    """(w*x + b - y)**2 at 2, 3, -1, 4: the gradient of w is 2 * 1 * 3 = 6, and w.grad is 12."""
    w, b = Value(2.0, label="w"), Value(Fraction(-1), label="b")
    loss = (w * Value(3.0, label="x") + b - Value(4.0, label="y")) ** 2
    loss.backward()
    assert told_of(loss)["about"] == []
    loss.backward()
    b.grad = Fraction(-3)
    data = told_of(loss)
    assert data["about"] == [
        "Earlier backward passes are still in grad: b.grad = -3 = 2.000 now - 5.000 earlier;"
        " w.grad = 12.000 = 6.000 now + 6.000 earlier; 2 more"
    ]
    found = {data["nodes"][x["node"]]["name"]: x.get("earlier") for x in data["leaves"]}
    assert found == {"w": 6.0, "b": -5.0, "x": 4.0, "y": -2.0}


def test_a_page_of_a_batch_says_how_many_samples_it_shows_and_names_their_numbers():
    w = Value(0.5, label="w", role="parameter")
    loss = total([(w * x - y).tanh() ** 2 for x, y in ((1.0, 2.0), (2.0, 3.0), (3.0, 5.0))])
    data = told_of(loss)
    assert data["about"] == ["3 samples side by side", "data_1, data_2: numbers without a label"]
    assert (data["lane"], data["lanes"]) == ("sample", ["0", "1", "2"])
    loss = loss + w * w * 0.1
    apart = told_of(loss)
    assert (data["fixed"], apart["fixed"]) == (0, 1)
    assert apart["about"] == [
        *data["about"],
        "other terms: w*w*0.1, which depends on no sample",
    ]
    assert apart["lanes"] == ["0", "1", "2", "other terms"]
    assert told_of(loss, lanes=["a", "b", "c"])["lanes"] == ["a", "b", "c", "other terms"]
    assert told_of(loss, stack=False)["lane"] == "lane"


def test_the_formula_of_a_batch_is_that_of_its_picture():
    """Without the numbers by which the page chooses, in each lane, the terms that count there."""
    w = Value(0.5, label="w", role="parameter")
    points = (1.0, 2.0), (2.0, 3.0), (3.0, 5.0)
    data = [(tanh(w * x).named("h") - y) ** 2 for x, y in points]
    more = [sigmoid(w * x).named("s") for x in (1.0, 2.0, 3.0, 4.0)]
    penalised = (total(data) / 3).named("fit") + (0.1 * w**2).named("penalty")
    for loss, expected in (
        (total(data) / 3, "result = total((h - data_2)**2)/3"),
        (total([*data, *more]), "result = total((h - data_2)**2) + total(s)"),
        (penalised, "result = total((h - data_2)**2)/3 + penalty"),
    ):
        page = one_sample(loss)
        model = Model(page.root, None, batch=page)
        assert model.data()["nodes"][model.place(model.root)]["equation"] == expected
        box = model.views["named"]["picture"].rpartition('<g class="node"')[2]
        assert {"data_2", "sample", "group_1"} & {*re.findall(">(.*?)<", box)} == {"data_2"}


def test_a_page_of_a_batch_opens_in_the_view_of_its_picture():
    """That has 13 operations with the sum over the samples, which no lane of the page has."""
    w, b = Value(0.5, label="w"), Value(0.25, label="b")
    ps = [(y, sigmoid(w * x + b * x + b)) for x, y in ((1.0, 1), (2.0, 0), (3.0, 1))]
    loss = total(-(y * log(p) + (1 - y) * log(1 - p)) for y, p in ps)
    assert "\nsigmoid = sigmoid(" in draw(loss).text
    assert "\nlog(sigmoid)" not in draw(loss).text
    assert told_of(loss)["view"] == "named"


def test_in_the_lane_of_other_terms_there_are_no_numbers_of_samples():
    w = Value(0.5, label="w", role="parameter")
    hs = [(w * Value(x, label="x", role="input")).tanh().named("h") for x in (1.0, 2.0, 3.0)]
    page = one_sample((total(h * h for h in hs) + 0.1 * w * w).named("loss"))
    model = Model(page.root, None, batch=page)
    slots = {*re.findall('data-slot="(.*?)"', model.views["named"]["picture"])}
    place = {node.label: i for node, i in model.places.items()}
    for i in range(4):  # the values and gradients of x and h, and the parts of two sums
        of_samples = {f"{kind}{place[name]}.{i}" for kind in "vs" for name in "xh"}
        assert of_samples & slots == (of_samples if i < 3 else set())
        assert {f"v{place['loss']}.{i}", f"s{place['w']}.{i}"} <= slots
    assert not any(slot[0] == "l" and slot.endswith(".3") for slot in slots)


def test_the_column_of_other_terms_is_behind_those_of_the_samples_and_before_the_sum():
    """As in the picture of draw, of few samples and of many, whose last lane is shown, too."""
    w = Value(0.5, label="w", role="parameter")
    for count, more in (3, []), (9, ["6 more"]):
        loss = total((w * x - 1).tanh() ** 2 for x in range(count)) + 0.1 * w * w
        page = one_sample(loss.named("loss"))
        names = [*map(str, range(count)), "other terms"]
        model = Model(page.root, names, batch=page)
        picture = model.views["named"]["picture"]
        heads = re.findall(r">([^<>]+)</text>", picture.partition('class="row')[2])
        ends = heads.index("0"), heads.index("sum")
        assert [x.strip() for x in heads[slice(*ends)]] == ["0", "1", "2", *more, "other terms"]
        assert f'data-slot="v{model.place(model.root)}.{count}"' in picture


def test_a_penalty_leaves_a_parameter_in_the_box_of_its_samples():
    w, b = Value(0.5, label="w", role="parameter"), Value(1.0, label="b", role="parameter")
    xs = Value(np.array([1.0, 2.0, 3.0]), label="x", role="input")
    y = (w * xs + b).tanh().named("y")
    picture = Model((y * y + 0.1 * (w * w + b * b)).named("loss"), None).views["named"]["picture"]
    boxes = re.findall('<g class="node".*?class="title">(.*?)<', picture)
    assert [title.partition(" =")[0] for title in boxes] == ["x", "y", "loss"]


@pytest.mark.parametrize("count", [2, 3])
def test_what_a_number_does_beside_the_samples_is_told_in_a_column_and_not_in_words(count):
    w = Value(0.5, label="w", role="parameter")
    penalty = w * w * w
    loss = total((w * np.arange(1.0, 1 + count) - 1) ** 2) + penalty
    assert len(told_of(loss)["lanes"]) == 1 + count
    assert "parameter, used" not in explore(loss).html
    for sample, told in (lambda x: w * x, 0), (lambda x: w * x * w, 1):  # this uses it twice
        written_out = total((sample(x) - 1) ** 2 for x in (1.0, 2.0, 3.0)) + penalty
        page = explore(written_out).html
        assert (page.count("parameter, used"), "parameter, used 2x<" in page) == (told, told)
    assert "parameter, used 4x<" in explore(((w * 1.0 - 1) ** 2 + penalty).named("loss")).html


def test_the_long_formula_of_a_result_without_a_label_is_not_its_name():
    x, y = Value(3.0, label="x"), Value(4.0, label="y")
    data = Model((x * y + x / y).exp().log() * (x - y) ** 2, None).data()
    assert data["nodes"][data["root"]]["name"] == "result"
    assert data["nodes"][data["root"]]["equation"] == "result = log(exp(x*y + x/y))*(x - y)**2"


@pytest.mark.parametrize(("length", "name"), [(22, "a" * 22 + "*b"), (23, "result")])
def test_a_formula_of_up_to_24_characters_is_the_name_of_a_result(length, name):
    data = Model(Value(2.0, label="a" * length) * Value(3.0, label="b"), None).data()
    assert data["nodes"][data["root"]]["name"] == name


def test_fractions_and_whole_numbers_become_floats_and_nan_and_inf_stay():
    numbers = Fraction(1, 4), 3, math.inf, -math.inf, math.nan
    leaves = [Value(x) for x in numbers]
    inputs = Model(total(leaves), None).data()["inputs"]
    assert sorted(map(str, inputs)) == [
        "['-Infinity']",
        "['Infinity']",
        "['NaN']",
        "[0.25]",
        "[3.0]",
    ]


def test_a_leaf_without_a_name_gets_one_and_a_constant_has_no_slider():
    data = Model((Value(3.0) * 2 + Value(1.0, label="b")).named("y"), None).data()
    names = [data["nodes"][leaf["node"]]["name"] for leaf in data["leaves"]]
    assert names == ["b", "leaf_1"]
    blank = Model(Value(3.0, label=" ") * 2, None).data()
    assert blank["nodes"][blank["leaves"][0]["node"]]["name"] == "leaf_1"
    assert data["nodes"][data["root"]]["equation"] == "y = leaf_1*2 + b"


# --- Classes -------------------------------------------------------------------------------------


def classes(root, **options):
    """What the page is told of the classes, with labels in place of the places of numbers."""
    model = Model(root, None, **options)
    found = model.classes()
    if found is None:
        return None
    label = {
        place: node.label for node in model.copies.values() for x, place in model.outputs.items()
        if x is node.data and node.label
    }  # fmt: skip
    leaf = [model.copies[x].label for x in model.leaves]
    heads = []
    for head in found["heads"]:
        observed = head["observed"]
        if isinstance(observed, list):
            observed = [leaf[i] for i in observed]
        scores = [label[i] for i in head["scores"]]
        heads.append((scores, observed, [leaf[i] for i in head["inputs"]], head["threshold"]))
    return found["names"], heads


def data(*numbers, label, role="input"):
    return Value(np.array(numbers, dtype=float), label=label, role=role)


def logit():
    w, b = (Value(x, role="parameter", label=name) for x, name in ((0.5, "w"), (0.1, "b")))
    return (w * data(1, 2, 3, label="x1") + b * data(0, 1, 0, label="x2")).named("y")


def test_raw_outputs_inside_a_softmax_are_the_scores_and_the_mask_says_what_was_observed():
    assert classes(flowers_side_by_side()) == (
        ["setosa", "versicolor", "virginica"],
        [
            (
                ["raw_setosa", "raw_versicolor", "raw_virginica"],
                ["is_setosa", "is_versicolor", "is_virginica"],
                ["petal", "sepal"],
                None,
            )
        ],
    )


def test_of_samples_one_after_the_other_each_has_a_head_of_its_own():
    names, heads = classes(three_flowers())
    assert names == ["setosa", "versicolor", "virginica"]
    observed = {head[0][0]: head[1] for head in heads}
    assert observed == {"raw_setosa[0]": 0, "raw_setosa[1]": 2, "raw_setosa[2]": 1}
    assert {tuple(head[2]) for head in heads} == {(f"petal[{i}]", f"sepal[{i}]") for i in range(3)}


@pytest.mark.parametrize("target", [0, 1, 2])
def test_cross_entropy_names_the_class_that_was_observed(target):
    raws = [Value(float(i), label=f"score{i}") * Value(1.0, label=f"s{i}") for i in range(3)]
    raws = [raw.named(f"raw_{name}") for raw, name in zip(raws, "abc", strict=True)]
    names, heads = classes(cross_entropy(raws, target))
    assert names == ["a", "b", "c"]
    assert heads == [(["raw_a", "raw_b", "raw_c"], target, [], None)]


@pytest.mark.parametrize(
    "masked",
    [
        lambda m, shares: dot(m, [log(share) for share in shares]),
        lambda m, shares: m[0] * log(shares[0]) + m[1] * -log(shares[1]),
        lambda m, shares: dot(m, shares),
    ],
)
def test_masks_multiply_the_shares_or_their_logarithms(masked):
    x = data(1, 2, label="x")
    raws = [(x * Value(1.0, role="parameter")).named(name) for name in ("cat", "dog")]
    masks = [data(0, 1, label="no"), data(1, 0, label="yes")]
    for numbers, observed in (masks, ["no", "yes"]), ([0.0, 1.0], 1):
        found = classes(masked(numbers, softmax(raws)))
        assert found == (["cat", "dog"], [(["cat", "dog"], observed, ["x"], None)])
    assert classes(masked([2.0, 1.0], softmax(raws))) is None


@pytest.mark.parametrize(
    ("loss", "score", "threshold", "names"),
    [
        (lambda y: (y - data(0, 1, 1, label="t")) ** 2, "y", 0.5, ["0", "1"]),
        (lambda y: (data(-1, 1, 1, label="t") - y) ** 2, "y", 0, ["-1", "1"]),
        (lambda y: relu(1 - data(-1, 1, 1, label="t") * y), "y", 0, ["-1", "1"]),
        (lambda y: -data(0, 1, 0, label="t") * log(sigmoid(y).named("p")), "p", 0.5, ["0", "1"]),
    ],
)
def test_two_targets_are_two_classes_with_a_threshold_between_them(loss, score, threshold, names):
    found = classes(loss(logit()))
    assert found == (names, [([score], ["t"], ["x1", "x2"], threshold)])


@pytest.mark.parametrize(
    "root",
    [
        lambda: Value(3.0, label="x") ** 2,
        lambda: (logit() - data(1, 3, 2, label="t")) ** 2,
        lambda: (logit() - data(0, 2, 2, label="t")) ** 2,
        lambda: logit() * Value(1.0, role="parameter", label="p"),
        lambda: (logit() * data(-1, 1, 1, label="t") - 1) ** 2,
        lambda: (logit() - data(0, 1, 1, label="t", role="parameter")) ** 2,
        lambda: 7 / (logit() * data(-1, 1, 1, label="t")),
        lambda: -log(softmax([logit()])[0]),
        lambda: relu(logit() * data(-1, 1, 1, label="t")) * 0,
        lambda: relu(logit() * data(-1, 1, 1, label="t")) * Value(2.0, role="parameter"),
    ],
)
def test_what_has_no_classes_has_none(root):
    assert classes(root()) is None


@pytest.mark.parametrize(
    ("loss", "sign"),
    [
        (lambda t, y: relu(1 - t * y), 1),
        (lambda t, y: relu(1 + -t * y), 1),
        (lambda t, y: log(1 + exp(-(t * y))), 1),
        (lambda t, y: softplus(-t * y), 1),
        (lambda t, y: relu(1 + t * y), -1),  # micrograd's demo, where -target is a plain number
        (lambda t, y: -relu(t * y), 1),
        (lambda t, y: relu(1 - t * y) * 0.01, 1),
        (lambda t, y: 1 * relu(1 - t * y) / 1, 1),
        (lambda t, y: -2 * (t * y) / 7, 1),
        (lambda t, y: (t * y) / -7, 1),
    ],
)
def test_a_target_is_the_class_that_makes_the_loss_small(loss, sign):
    model = Model(loss(data(-1, 1, 1, label="t"), logit()), None)
    (head,) = model.classes()["heads"]
    assert head["sign"] == sign


def test_of_log_p_and_log_of_1_minus_p_the_first_says_what_was_observed():
    p = sigmoid(logit()).named("p")
    t, rest = data(0, 1, 1, label="t"), data(1, 0, 0, label="rest")  # 1 - t, as a plain number
    for loss in (
        -(t * log(p) + rest * log(1 - p)),
        -(rest * log(1 - p) + t * log(p)),
        t * -log(p) + rest * -log(1 - p),
    ):
        assert classes(loss) == (["0", "1"], [(["p"], ["t"], ["x1", "x2"], 0.5)])


@pytest.mark.parametrize("labels", [("", ""), ("y[0]", "y[1]"), ("raw_", "raw_b")])
def test_scores_without_names_of_their_own_are_counted(labels):
    x = data(1, 2, label="x")
    raws = [x * Value(1.0, role="parameter", label=f"w{i}") for i in range(2)]
    raws = [raw.named(label) if label else raw for raw, label in zip(raws, labels, strict=True)]
    shares = softmax(raws)
    masks = [data(0, 1, label="m0"), data(1, 0, label="m1")]
    root = -log(dot(masks, shares))
    assert Model(root, None).classes()["names"] == ["class 0", "class 1"]


def test_the_same_classification_gives_the_same_page_every_time():
    def page():
        x = Value(2.0, label="x")
        return explore(cross_entropy([x * i for i in range(1, 12)], 3)).html

    assert len({page() for _ in range(4)}) == 1


def test_samples_that_cannot_be_classified_are_refused():
    root = flowers_side_by_side()
    leaf = {x.label: x for x in topological_order(root)}
    with pytest.raises(ValueError, match=r"`samples` is \{leaf: numbers\}, and Value.* no leaf"):
        explore(root, samples={Value(1.0): [1.0]})
    with pytest.raises(ValueError, match="`samples` has 1 and 2 numbers"):
        explore(root, samples={leaf["petal"]: [1.0], leaf["sepal"]: [1.0, 2.0]})
    x = Value(3.0, label="x")
    with pytest.raises(ValueError, match="at one place, and this one does at 0"):
        explore(x * x, samples={x: [1.0]})
    more = {leaf["petal"]: [1, 2], leaf["sepal"]: [3, 4]}
    assert Model(root, None, more).samples == more


# --- What else a page is told --------------------------------------------------------------------


def test_a_page_says_how_large_it_is_and_how_to_keep_it():
    assert repr(Page("x" * 12_000)) == "<a page of 12 KB; page.save('explorer.html') writes it>"


def test_a_page_that_leaves_boxes_out_still_has_the_whole_gradient_of_each_it_shows():
    """y is 1**2 x + ... + 200**2 x, a square a box: of what is not shown a box tells the sum."""
    x = Value(2.0, label="x")
    y = total([(i * i * x).named(f"y{i}") for i in range(1, 201)]).named("y")
    model = Model(y, None)
    data = model.data()
    (result,) = computed_by_node(model.program(), [[3.0]])
    (leaf,) = data["leaves"]
    (box,) = [box for box in data["views"]["named"]["boxes"] if box["node"] == leaf["node"]]
    count, more = box["more"]
    contributions = data["views"]["named"]["contributions"]
    received = [one for one in contributions if one["to"] == leaf["node"]]
    assert count + len(received) == 200
    gradient = 200 * 201 * 401 // 6
    assert result[leaf["grad"]] == result[box["grad"]] == gradient
    assert sum(result[one["amount"]] for one in received) + result[more] == gradient
    assert result[data["nodes"][data["root"]]["value"]] == 3 * gradient
    whole = data["views"]["every"]["whole"]  # for a broken engine, every box
    received = [one for one in whole["contributions"] if one["to"] == leaf["node"]]
    assert sum(result[one["amount"]] for one in received) == gradient
    page = explore(y, stack=False).html
    assert f"{count} more" in page
    assert 'class="rest"' in page


def test_of_as_many_boxes_as_a_page_shows_none_is_left_out(monkeypatch):
    monkeypatch.setattr(engine.explorer.model, "MANY", 3)
    monkeypatch.setattr(engine.explorer.model, "KEPT", 2)
    x = Value(3.0, label="x")
    three = ((x * 2).named("y") * 2).named("z")
    for root, count in (three, 3), ((three * 2).named("w"), 2):
        assert len(Model(root, None).views["named"]["boxes"]) == count
    x, views = Value(0.5), []
    for root in x.sin().sin(), x.sin().sin().sin():  # 3 boxes, and 4, of which the page hides some
        views.append(Model(root, None).data()["views"]["every"])
    assert ["whole" in view for view in views] == [False, True]


def test_the_page_is_told_the_names_kinds_and_equations_of_all_it_shows():
    x = Value(np.array([1.0, 2.0]), label="x", role="input")
    data = Model((3 * x + Value(1.0, label="b")).relu().named("y"), ["left", "right"]).data()
    assert data["lanes"] == ["left", "right"]
    assert data["inputs"] == [[1.0], [1.0, 2.0]]  # of b and x
    assert [(leaf["node"], leaf["input"]) for leaf in data["leaves"]] == [(1, 0), (2, 1)]
    words = "name", "kind", "equation", "same"
    assert [tuple(node.get(word) for word in words) for node in data["nodes"]] == [
        ("y", "result", "y = relu(3*x + b)", None),
        ("b", "leaf", "", True),
        ("x", "input", "", None),
        ("3*x + b", "computed", "3*x + b", None),
        ("3*x", "computed", "3*x", None),
        ("3", "constant", "", True),
    ]
    y, *_, inner, _, _ = data["nodes"]
    assert y["off"] == inner["value"]


def test_a_page_of_plain_numbers_has_no_lanes_and_one_of_unnamed_lanes_counts_them():
    assert Model(Value(1.0) * 2, None).data()["lanes"] == []
    assert Model(Value(np.ones(2)) * 2, None).data()["lanes"] == ["0", "1"]


def test_a_page_is_told_where_each_number_of_both_views_is(golden):
    """y = relu(w*x - 3), where w and x are 2nd and 1st of what the program takes."""
    w, x = Value(0.5, label="w"), Value(2.0, label="x", role="input")
    model = Model((w * x - 3).relu().named("y"), None)
    data = model.data()
    assert data["inputs"] == [[2.0], [0.5]]
    assert [(node["name"], node["value"]) for node in data["nodes"]] == [
        *[("y", 6), ("x", 4), ("w", 5), ("w*x - 3", 7), ("3", 8), ("w*x", 9)]
    ]
    assert data["leaves"] == [
        {"node": 2, "input": 1, "grad": 1},
        {"node": 1, "input": 0, "grad": 2},
    ]
    golden("page_data.json", json.dumps(data, indent=1) + "\n")
    assert model.program().endswith(
        "function compute([x1, x2]) {\n"
        "    const v1 = x2 * x1;\n"
        "    const v2 = v1 - 3.0;\n"
        "    const v3 = maximum(v2, 0.0);\n"
        "    const v4 = v2 > 0 ? 1.0 : v3;\n"
        "    return [1.0, v4 * x1, v4 * x2, v4, x1, x2, v3, v2, 3.0, v1];\n"
        "}\n"
    )


def test_sliders_are_in_the_order_of_their_names_and_those_of_inputs_come_last():
    names = ["w10", "w2", "b", "w2.10", "w2.9"]
    leaves = [Value(1.0, label="a", role="input"), *[Value(1.0, label=name) for name in names]]
    data = Model(total([x * x for x in leaves]), None).data()
    sliders = [data["nodes"][leaf["node"]]["name"] for leaf in data["leaves"]]
    assert sliders == ["b", "w2", "w2.9", "w2.10", "w10", "a"]


def test_of_the_leaves_that_are_not_shown_only_parameters_have_sliders():
    leaves = [Value(1.0, label=f"x{i}") for i in range(1, 200)]
    shown, left_out = leaves[0], leaves[100:102]
    left_out[0].role = "parameter"
    model = Model(total([(x * 2).named(f"y{i}") for i, x in enumerate(leaves)]).named("y"), None)
    assert {shown, left_out[0]} <= {*model.sliders}
    assert left_out[1] not in model.sliders


def test_an_array_among_the_constants_is_taken_lane_by_lane_without_a_slider():
    x = Value(2.0, label="x")
    data = Model((x * np.array([1.0, 3.0])).named("y"), None).data()
    assert sorted(data["inputs"]) == [[1.0, 3.0], [2.0]]
    assert [data["nodes"][leaf["node"]]["name"] for leaf in data["leaves"]] == ["x"]
    assert [node["kind"] for node in data["nodes"]] == ["result", "constant", "leaf"]


def test_a_single_leaf_is_its_own_result_of_gradient_1():
    data = Model(Value(3.0, label="x"), None).data()
    assert [node["kind"] for node in data["nodes"]] == ["leaf"]
    assert data["views"]["named"] == {"boxes": [{"node": 0, "grad": 0}], "contributions": []}
