"""Demos: each runs to its end, and says what it promises."""

import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import iris_by_hand
import mpmath
import pytest
import worked
from iris_by_hand import AFTER, BEFORE, STEPS, told, with_b3
from micrograd.engine import Value as MicrogradValue
from PIL import Image

from engine import Value, trace
from nn.iris import FLOWERS, IrisNetwork, load_iris

pytestmark = pytest.mark.slow

DEMOS = Path(__file__).parent.parent / "demos"


def printed(demo, folder):
    """What a demo prints when it runs in a folder."""
    done = subprocess.run(
        [sys.executable, DEMOS / demo],
        cwd=folder,
        env={"PYTHONPATH": ":".join(filter(None, sys.path)), "HOME": str(folder)},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def spaced(text):
    """The lines of a text, with single spaces."""
    return [" ".join(line.split()) for line in text.splitlines()]


@pytest.fixture(scope="module")
def iris(tmp_path_factory):
    """What the main job prints, and the folder it ran in."""
    folder = tmp_path_factory.mktemp("iris")
    return printed("iris.py", folder), folder


def test_every_number_that_the_main_job_prints_is_one_worked_out_without_the_engine(iris):
    assert worked.numbers(iris[0]) == worked.numbers(worked.main_job())


def test_the_main_job_writes_what_it_says(iris):
    out = iris[1] / "out"
    assert {path.name for path in out.iterdir()} == {
        *(
            f"{name}.{suffix}"
            for name in ("flowers", "flower", "operations", "step", "curve", "training")
            for suffix in ("svg", "png")
        ),
        "descent.gif",
        "descent.png",
        "trace.txt",
        "explorer.html",
    }
    for path in out.glob("*.svg"):
        ElementTree.parse(path)
    assert "cross_entropy[0] = -log(p_setosa[0])" in (out / "trace.txt").read_text()


@pytest.mark.parametrize("name", ["flowers", "flower", "operations", "step"])
def test_the_pictures_in_the_documentation_are_those_that_the_main_job_draws(iris, name):
    kept, drawn = DEMOS / "pictures" / f"{name}.svg", iris[1] / "out" / f"{name}.svg"
    assert ElementTree.canonicalize(kept.read_text(encoding="utf-8")) == ElementTree.canonicalize(
        drawn.read_text(encoding="utf-8")
    )


def test_the_curve_has_17_steps_and_a_tangent_at_each(iris):
    root = ElementTree.parse(iris[1] / "out" / "curve.svg").getroot()
    ids = [element.get("id", "") for element in root.iter()]
    lines = [name for name in ids if name.startswith("line2d")]
    ticks = 2 * (6 + 6)  # each tick is a line too
    assert len(lines) >= 1 + 18 + 18
    assert len(lines) <= 1 + 18 + 18 + ticks


@pytest.fixture(scope="module")
def descent():
    """What demos/descent.py defines, and its steps."""
    names = runpy.run_path(str(DEMOS / "descent.py"))
    return SimpleNamespace(**names, steps=names["descend"]())


def shown(descent, rows):
    """The texts that the pictures show of the steps in `rows`."""
    artists = descent.drawn_steps(descent.page(len(rows)), descent.steps, rows)
    return [artist.get_text() for artist in artists if hasattr(artist, "get_text")]


def test_the_animation_has_a_frame_a_step_in_less_than_a_megabyte_and_loops(iris):
    path = iris[1] / "out" / "descent.gif"
    assert path.stat().st_size <= 1e6
    with Image.open(path) as gif:
        assert gif.n_frames == 18
        assert gif.info["loop"] == 0  # without end
        durations = []
        for i in range(gif.n_frames):
            gif.seek(i)
            durations.append(gif.info["duration"])
    assert set(durations[1:-1]) == {600}
    assert min(durations[0], durations[-1]) > 600


def test_each_number_in_the_pictures_of_the_descent_is_one_worked_out_without_the_engine(descent):
    def row(i):
        b3, _, shares = STEPS[i]
        return [
            f"{i}",
            f"b3 = {b3:.3f}",
            *(f"{round(x, 3) + 0:.3f}" for x in (*shares, sum(shares))),
        ]

    headline = "One number, seventeen steps"
    outcome = f"{headline}: {BEFORE.share:.0%} -> {AFTER.share:.0%}"
    assert len(descent.steps) == len(STEPS) == 17 + 1
    for i, (b3, total, _) in enumerate(STEPS):
        assert shown(descent, [i]) == [
            outcome if i == 17 else headline,
            f"{told(with_b3(b3)).share:.1%}",
            f"total loss {total:.3f}",
            *row(i),
        ]
    assert shown(descent, [0, 17]) == [
        outcome,
        f"{BEFORE.share:.1%} -> {AFTER.share:.1%}",
        f"total loss {STEPS[0].total:.3f} -> {STEPS[17].total:.3f}",
        *row(0),
        *row(17),
    ]


def test_the_pictures_of_the_descent_are_the_same_on_every_run(iris, tmp_path):
    assert printed("descent.py", tmp_path) == ""
    for name in "descent.gif", "descent.png":
        assert (tmp_path / "out" / name).read_bytes() == (iris[1] / "out" / name).read_bytes()


FOLLOWING = {
    "01_slope": "02_chain.py",
    "02_chain": "03_twice.py",
    "03_twice": "04_trace.py",
    "04_trace": "05_picture.py",
    "05_picture": "06_bias.py",
    "06_bias": "07_paths.py",
    "07_paths": "08_flowers.py",
    "08_flowers": "09_network.py",
    "09_network": "10_numbers.py",
    "10_numbers": "11_newton.py",
    "11_newton": "12_swish.py",
    "12_swish": "13_mistakes.py",
    "13_mistakes": "14_program.py",
    "14_program": "15_explore.py",
    "15_explore": "16_machines.py",
}
LESSONS = list(FOLLOWING)


@pytest.fixture(scope="module")
def lessons(tmp_path_factory):
    """What each lesson prints, and the folder they ran in."""
    folder = tmp_path_factory.mktemp("lessons")
    return {name: printed(f"{name}.py", folder) for name in LESSONS}, folder


@pytest.mark.parametrize("name", LESSONS)
def test_a_lesson_prints_plain_lines_of_at_most_100_columns(lessons, name):
    text = lessons[0][name]
    assert text.isascii()
    assert "\x1b" not in text
    assert max(map(len, text.splitlines())) <= 100


@pytest.mark.parametrize("name", [*LESSONS, "16_machines"])
def test_a_lesson_is_a_page_of_cells_that_says_how_to_run_it(name):
    source = (DEMOS / f"{name}.py").read_text(encoding="utf-8")
    assert source.startswith(f'"""Lesson {int(name[:2])}, ')
    assert re.search(rf"\nRun:     python demos/{name}.py( .*)?\nPrints:  ", source)
    assert len(source.splitlines()) <= 70
    cells = re.split(r"^(?=# %% )", source, flags=re.M)
    assert len(cells) >= 3
    for cell in cells:
        compile(cell, name, "exec")


LINES = {  # in which each number stands beside the words it belongs to
    "iris": [
        "0.04 0.42 Setosa 0.15 1.89 0.151 -0.849121",
        "1.00 0.54 Virginica 0.71 0.35 0.035 0.035119",
        "0.50 0.37 Versicolor 0.65 0.43 0.041 0.040801",
        "total 2.67 -0.773201",
        "d total / d b3 = (0.151 - 1) + 0.035 + 0.041 = -0.773",
        "b3 = -2.0000 62.0% 135.73",
        "b3 = -0.0317 95.3% 92.56",
        "One number, 17 steps: 62.0% -> 95.3%",
        "step 0 95.3% 92.56",
        "step 300 95.3% 14.12",
    ],
    "01_slope": [
        "width 3.1 12 -> 12.400000 change 0.400000 / 0.1 = 4.0000",  # 3.1 x 4 = 12.4
        "width 3.1 4 -> 3.870968 change -0.129032 / 0.1 = -1.2903",  # 12 / 3.1 = 3.870968
        "width 3.001 4 -> 3.998667 change -0.001333 / 0.001 = -1.3329",
        "the closer you come to the slope at 3, which is -12 / width**2 = -12 / 9 = -1.3333.",
        "d area / d width 4 the height",
        "d area / d height 3 the width",
        "for 12 / width -1.3333 found without trying",
    ],
    "02_chain": [
        "changes 4 x 0.083333 x 40 = 13.3333 times as much. That is the chain rule. By trying:",
        "width 9.001 price 240.013333 change 0.013333 / 0.001 = 13.3330",  # 40 x sqrt(36.004)
        "side 40 x 1 = 40.0000",
        "rate 6 x 1 = 6.0000 the side, which is the other factor",
        "area 1/12 x 40 = 3.3333",
        "width 4 x 3.3333 = 13.3333",
        "height 9 x 3.3333 = 30.0000 the width, which is the other factor",
        "side 40.0000 area 3.3333 width 13.3333",
        "width 0.0000 area 0.0000 side 40.0000",
    ],
    "03_twice": [
        "first 3.01 x 3 = 9.0300 change 0.0300 / 0.01 = 3.00",
        "second 3 x 3.01 = 9.0300 change 0.0300 / 0.01 = 3.00",
        "both 3.01 x 3.01 = 9.0601 change 0.0601 / 0.01 = 6.01",
        "x.grad is 6, which is 2x, the derivative of a square.",
        "14 costs 3 per unit. The gain is 60 - 42 = 18. Should the field be wider?",
        "width 5 x 4 = 20 -3 x 2 = -6 20 - 6 = 14 by backward() 14",
        "height 5 x 3 = 15 -3 x 2 = -6 15 - 6 = 9 by backward() 9",
        "x.grad is 0.",  # 1/3 - 3/9
    ],
    "04_trace": [
        "1. At w = 3 the loss is 25. The backward pass goes from the loss to w:",
        "y - 20 -10 x 1 = -10 0 -> -10",  # the square of -5 has the slope 2 x -5
        "w 3 x -10 = -30 0 -> -30",
        "w 3 x -10 = -30 -30 -> -60",
        "w 2 x -10 = -20 -60 -> -80",
        "3. The gradient of w*w, the change of the loss per unit change of w*w, is -10.",
        "So w*w contributes 3 x -10 = -30 to w. The sum so far was -30,",
        "by hand: [-30, -30, -20], in all -80",
        "the trace: [-30, -30, -20], in all -80",
        "w 8 x -10 = -80 0 -> -80",  # the larger step: 2 x 3 + 2 = 8
    ],
    "06_bias": [
        "Setosa -0.9632 0.381670 0.150879",  # -0.1 x 1.752 + 1.5 x 0.808 - 2 = -0.9632
        "Versicolor 0.0032 1.003205 0.396580",  # 2.4 x 1.752 - 5.2 x 0.808
        "Virginica 0.1352 1.144766 0.452541",  # -2.2 x 1.752 + 3.7 x 0.808 + 1
        "cross entropy = -log(p) 1.891277",
        "d cross entropy / d p = -1/p -6.627828",
        "d p / d raw = p x (1 - p) 0.128115",
        "d cross entropy / d b3 -0.849121",
        "d total / d b3 = (0.151 - 1) + 0.035 + 0.041 = -0.773",
        "0 -2.0000 2.6659 -0.8491 0.0351 0.0408 -0.7732",
        "1 -1.2268 2.1415 -0.7220 0.0731 0.0844 -0.5645",
        "2 -0.6623 1.8844 -0.5963 0.1218 0.1395 -0.3350",
        "17 -0.0317 1.7747 -0.4401 0.2067 0.2334 0.0000",
    ],
    "07_paths": [
        "d total / d b3 = -0.7732, the sum of 3 paths",
        "-0.8491 = 1.000000 x 0.128115 x -6.627828 x 1.000000",
        "0.0408 = 1.000000 x -0.026657 x -1.530584 x 1.000000",
        "0.0351 = 1.000000 x -0.024772 x -1.417667 x 1.000000",
        "d total / d w1 = -0.7528, the sum of 9 paths",
        "-0.4160 = 0.500000 x 1.000000 x 2.400000 x 0.226485 x -1.530584 x 1.000000",
        "0 = 1.000000 x 0 x 2.400000 x -0.183045 x -1.417667 x 1.000000",
        "3 8 3",
        "1000 1.072e+301 1000",
        "relu_upper[2] adds up -0.83197 + -0.00408 + -0.67288 = -1.50893",
        "of which w1 gets -1.50893 x 1 x 0.5 = -0.75446",
    ],
    "08_flowers": [
        "b3 = -2 135.73 0.905 0.40 62.00%",  # 135.73 / 150 = 0.905, exp(-0.905) = 0.40
        "b3 = -0.0317, lesson 6 92.56 0.617 0.54 95.33%",  # 143 of 150
        "all 15, after 300 steps 14.12 0.094 0.91 95.33%",
        "the 143 right 84.65 3.89 0.55 -> 0.97",  # exp(-84.65 / 143), exp(-3.89 / 143)
        "the 7 wrong 7.91 10.23 0.32 -> 0.23",  # 84.65 + 7.91 = 92.56, 3.89 + 10.23 = 14.12
        "By these two widths, the 7 look like another species. The same 7 stay wrong (True), and",
    ],
    "10_numbers": [
        "2. A Fraction f'(3/10) = 209/9, which is 1 + 200/9, exactly",
        "3. Complex f'(1+i) = (1-1j), since (1+i)**2 = 2i and 1 + 2/2i = 1 - i",
        "With h = 1e-100, f(2 + ih) = (1+1.5e-100j), so f'(2) = 1.5",
        # 1 + 2/1, 1 + 2/4, 1 + 2/16
        "4. An array f'([1 2 4]) = [3. 1.5 1.125], as on the grid of lesson 9",
        "5. A symbol f'(x) = 1 + 2/x**2, as by pencil: a formula",
        "f'(2) = 1.5. After its backward(), f''(2) = -0.5, which is -4/2**3",
        "d_x = 1.0 + v1 / x",  # v1 is 2/x
    ],
    "14_program": [
        "raw_setosa = w5 * relu_upper + 1.5 * relu_bottom + b3 -0.963200 value -0.963200",
        "p_setosa = softmax(raw_setosa, raw_versicolor, raw_virginica) 0.150879 value 0.150879",
        "cross_entropy = -log(p_setosa) 1.891277 value 1.891277",  # -log 0.150879
        "d_p_setosa = -1.0 / p_setosa -6.627828 grad -6.627828",  # -1 / 0.150879
        "d_raw_setosa = d_p_setosa * p_setosa * total(v1, v2) -0.849121 grad -0.849121",  # p - 1
        "d_w5 = d_raw_setosa * relu_upper -1.487660 grad -1.487660",  # -0.849121 x 1.752
        "b3 = -0.0317, History(17 steps, loss 2.66594 -> 1.7747)",
    ],
    "11_newton": ["Newton's first step overshoots: -2 + 0.773 / 0.201 = 1.84."],
    "12_swish": [
        "0 0.25 0.5 complex step 0 WRONG: 10 should",  # the slip: 0 + 1/2 x (1 - 1/2)
        "gets x * s * (1 - s) = 0.196612. In all 0.927671.",
        "x 0.927671 x 1.000000 = 0.9277 0 -> 0.9277",  # as one node
        "0 0.5 0.5 complex step 15",  # the pencil: 0 + 1/2 x (1 - 0)
        "the chain rule of slipped is wrong: for operand 0 at 0 it gives 0.25, and should give 0.5",
    ],
    "13_mistakes": [
        *("backward 7", "one_pass 7", "overwriting 3"),  # 1 + 3 + 3, and the last of them
        *("backward 114", "one_pass 114", "at_once 180"),  # 2 x 3 x 19, 2 x 3 x (1 + 10 + 19)
        *("backward 24", "one_pass 36"),  # 12 and 12, 12 and 24
    ],
    "15_explore": ["gradient of b = 1 x -2.000 + 1 x -6.000 + 1 x -4.000 = -12.000"],
}


@pytest.mark.parametrize(
    ("name", "line"), [(name, line) for name, lines in LINES.items() for line in lines]
)
def test_a_number_stands_beside_the_words_it_belongs_to(lessons, iris, name, line):
    assert line in spaced(iris[0] if name == "iris" else lessons[0][name])


@pytest.mark.parametrize("name", LESSONS)
def test_every_number_that_a_lesson_prints_is_one_worked_out_without_the_engine(lessons, name):
    assert worked.numbers(lessons[0][name]) == worked.numbers(vars(worked)[f"lesson_{name}"]())


def test_what_is_worked_out_without_the_engine_imports_nothing_of_it():
    for module in worked, iris_by_hand:
        source = Path(module.__file__).read_text(encoding="utf-8")
        assert not re.search(r"^ *(from|import) +(engine|nn)\b", source, re.M)


@pytest.mark.parametrize("name", LESSONS)
def test_a_lesson_ends_with_a_question_and_says_where_to_go_from_there(lessons, name):
    *_, last = text = lessons[0][name].splitlines()
    assert any(line.startswith("Question: ") for line in text[-4:])
    assert last == f"-> {FOLLOWING[name]}"
    following = LESSONS[LESSONS.index(name) + 1 :]
    assert following[:1] in ([FOLLOWING[name].removesuffix(".py")], [])


ROAD = DEMOS / "README.md"


def test_the_list_of_lessons_leads_through_all_of_them_in_order():
    links = re.findall(r"^\[(\w+)\]\((.*?)\): ", ROAD.read_text(encoding="utf-8"), re.M)
    assert links == [(path.stem, path.name) for path in sorted(DEMOS.glob("[0-9]*.py"))]


def test_each_line_in_the_list_of_lessons_is_one_that_the_lesson_above_it_prints(lessons):
    parts = re.split(r"^\[(\w+)\]", ROAD.read_text(encoding="utf-8"), flags=re.M)[1:]
    for name, text in zip(parts[::2], parts[1::2], strict=True):
        shown = re.findall(r"^```\n((?:.*\n)*?)```$", text, re.M)
        for line in spaced("".join(shown)):
            assert line in spaced(lessons[0][name])
        assert shown or "](pictures/" in text or name not in LESSONS


def test_the_picture_in_the_list_of_lessons_is_the_one_that_the_lesson_draws(lessons):
    kept, drawn = DEMOS / "pictures", lessons[1] / "out"
    assert ElementTree.canonicalize((kept / "lesson_named.svg").read_text(encoding="utf-8")) == (
        ElementTree.canonicalize((drawn / "lesson_named.svg").read_text(encoding="utf-8"))
    )


def test_the_trace_lesson_shows_that_a_trace_stores_no_gradient_and_what_is_stale(lessons):
    lines = spaced(lessons[0]["04_trace"])
    still = "A trace stores no gradients: w.grad is still None. To store them:"
    assert lines[lines.index(still) + 1] == "after loss.backward(), w.grad is -80."
    for stale in "loss = (y - 20)**2 stale 25 1", "y = w*w + 2*w stale 15 -10":
        assert stale in lines


def test_the_question_about_the_trace_counts_the_nodes_of_three_flowers(lessons):
    steps = trace(IrisNetwork().loss(FLOWERS)).steps
    named = sum(bool(step.node.label) for step in steps)
    assert f"has {len(steps)}, and {named} of them" in lessons[0]["04_trace"]


def texts(element):
    """The texts of an SVG element, in order."""
    return [text for text in (part.text for part in element.iter()) if text and text.strip()]


def boxes(path):
    """The texts of each box of a picture, by its headline."""
    groups = ElementTree.parse(path).getroot().iter("{http://www.w3.org/2000/svg}g")
    found = [texts(group)[1:] for group in groups if group.get("class") == "node"]
    return {box[0]: box[1:] for box in found}


def test_the_picture_lesson_writes_the_pictures_that_it_speaks_of(lessons):
    names = {path.name for path in (lessons[1] / "out").glob("*.svg")}
    kinds = "before", "named", "every", "step", "flowers"
    assert names == {f"lesson_{kind}.svg" for kind in (*kinds, "moons")}
    for kind in kinds:
        assert f"lesson_{kind}.svg is " in lessons[0]["05_picture"]


def test_before_the_backward_pass_every_gradient_in_the_picture_is_a_question_mark(lessons):
    before, after = [
        texts(ElementTree.parse(lessons[1] / "out" / f"lesson_{name}.svg").getroot())
        for name in ("before", "named")
    ]
    assert before.count("?") == 3 + 2  # boxes and arrows
    assert after.count("?") == 0
    assert {"x 8", "x -10"} <= {*before} & {*after}
    assert [after.count(number) for number in ("1", "-10", "-80")] == [1, 2, 2]


def test_in_the_picture_of_every_operation_three_arrows_leave_the_number_used_three_times(lessons):
    root = ElementTree.parse(lessons[1] / "out" / "lesson_every.svg").getroot()
    assert [texts(root).count(number) for number in ("-30", "-20", "-80")] == [2, 1, 1]


def test_the_picture_of_a_step_shows_a_sum_that_still_lacks_a_share(lessons):
    path = lessons[1] / "out" / "lesson_step.svg"
    assert "Step 4 of 6: w*w" in texts(ElementTree.parse(path).getroot())
    found = boxes(path)
    assert found["w"] == ["leaf, so far", "value", "grad", "3", "-60"]
    assert found["*"][-3:] == ["w*w", "9", "-10"]


def test_the_picture_of_three_flowers_answers_and_asks_what_the_lesson_says(lessons):
    found = boxes(lessons[1] / "out" / "lesson_flowers.svg")
    heads = ["setosa", "virginica", "versicolor"]
    assert " ".join(found["raw_setosa = w5*relu_upper"][-5:]) == "b3 = -2 -0.849 0.035 0.041 -0.773"
    relu = found["relu_upper = relu(upper)"]
    assert relu[1:4] == heads
    assert relu[-4:] == ["grad", "0.041", "1.267", "-1.509"]
    for name in "grad", "w1 = -2.5", "w2 = 0.6", "b1 = 1.6":
        place = found["upper = w1*petal + w2*sepal + b1"].index(name)
        assert found["upper = w1*petal + w2*sepal + b1"][place + 2] == "0"  # of the Virginica


def test_the_plane_as_the_nine_neurons_see_it_holds_both_moons(lessons):
    rows = [line[3:] for line in lessons[0]["09_network"].splitlines() if set(line[3:]) <= {*"#."}]
    rows = [row for row in rows if row]
    assert [len(row) for row in rows] == [64] * 20
    for degrees in range(0, 181, 10):
        x, y = mpmath.cos(mpmath.radians(degrees)), mpmath.sin(mpmath.radians(degrees))
        for a, b, mark in (x, y, "#"), (1 - x, 0.5 - y, "."):
            row, column = round(float((1.4 - b) / 2.3 * 19)), round(float((a + 1.5) / 4 * 63))
            assert rows[row][column] == mark


def test_the_lesson_on_any_number_finds_the_formulas_of_a_slope(lessons):
    lines = spaced(lessons[0]["10_numbers"])
    assert "5. A symbol f'(x) = 1 + 2/x**2, as by pencil: a formula" in lines
    assert "d_x = 1.0 + v1 / x" in lines  # v1 is 2/x


def test_without_sympy_the_lesson_on_any_number_says_what_to_install(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "sympy", None)
    runpy.run_path(str(DEMOS / "10_numbers.py"))
    printed = capsys.readouterr().out
    assert "needs SymPy: pip install sympy" in printed
    assert "6. A Value" in printed


def true_swish(x):
    """The definition, in mpmath."""
    return x / (1 + mpmath.exp(-x))


@pytest.mark.parametrize(
    ("number", "value", "slope"),
    [
        (0.0, 0, 0.5),
        *(
            (x, float(true_swish(x)), float(mpmath.diff(true_swish, x)))
            for x in (-30.0, -1.0, 1.0, 2.0, 30.0)
        ),
    ],
)
def test_the_operation_of_the_lesson_on_swish_is_right(number, value, slope):
    swish = runpy.run_path(str(DEMOS / "12_swish.py"))["swish"]
    x = Value(number)
    y = swish(x)
    y.backward()
    assert (y.parents, y.op) == ((x,), "swish")
    assert y.data == pytest.approx(value, rel=1e-14, abs=0)
    assert x.grad == pytest.approx(slope, rel=1e-13, abs=0)


def test_micrograd_keeps_old_slopes_as_the_lesson_on_mistakes_says(lessons):
    assert "(micrograd forgets that, " in lessons[0]["13_mistakes"]
    x = MicrogradValue(3)
    y = x * x
    z = y + y
    z.backward()
    assert x.grad == 12
    z.backward()
    assert x.grad == 36


def test_a_pass_that_calls_itself_stops_in_a_long_chain_as_the_lesson_on_mistakes_asks():
    at_once = runpy.run_path(str(DEMOS / "13_mistakes.py"))["at_once"]
    z = Value(1)
    for _ in range(sys.getrecursionlimit()):
        z = -z
    z.backward()  # so that every node has a slope to add to
    with pytest.raises(RecursionError):
        at_once(z)


def test_two_processes_with_four_devices_each_come_to_the_losses_worked_out_without_the_engine(
    tmp_path,
):
    pytest.importorskip("jax", exc_type=ImportError)
    head = "The loss before each step"  # above it the devices say that they are connected
    _, _, text = printed("16_machines.py", tmp_path).partition(head)
    assert worked.numbers(text) == worked.numbers(worked.lesson_16_machines())


@pytest.mark.parametrize("flowers", [FLOWERS, load_iris()], ids=len)
def test_the_peers_that_race_come_to_the_loss_and_gradients_of_the_engine(flowers, monkeypatch):
    monkeypatch.syspath_prepend(DEMOS)
    speed = runpy.run_path(str(DEMOS / "speed.py"))
    race = speed["prepared"](flowers)  # which raises an error where one does not
    assert {kind for kind, _ in race} == set(speed["PEERS"])
    assert len(race) >= 11  # those that the test extra brings, and C


def test_a_peer_that_comes_to_another_loss_stops_the_race(monkeypatch):
    monkeypatch.syspath_prepend(DEMOS)
    speed = runpy.run_path(str(DEMOS / "speed.py"))
    speed["PEERS"]["compiled"]["wrong"] = lambda flowers: lambda: (2.6659, [0.0] * 15)
    with pytest.raises(ValueError, match=r"compiled, wrong: 2\.6659 instead of 2\.66593851445"):
        speed["prepared"](FLOWERS)


def test_the_table_of_the_race_gives_times_and_how_many_times_as_fast_as_micrograd(monkeypatch):
    monkeypatch.syspath_prepend(DEMOS)
    speed = runpy.run_path(str(DEMOS / "speed.py"))
    scalars = "scalars that record a graph"
    few = {(scalars, "micrograd 0.1.0"): 200.0, ("compiled", "CasADi"): 4.0}
    many = {(scalars, "micrograd 0.1.0"): 30_000.0, ("compiled", "CasADi"): 2_000.0}
    lines = speed["table"](few, many).splitlines()
    assert "| micrograd 0.1.0 | 200.0 us | 1.0x | 30,000.0 us | 1.0x |" in lines
    assert "| CasADi | 4.0 us | 50.0x | 2,000.0 us | 15.0x |" in lines
    readme = (DEMOS.parent / "README.md").read_text(encoding="utf-8")
    assert f"the medians of {speed['ROUNDS']} rounds" in " ".join(readme.split())


def test_micrograd_and_the_engine_agree_on_the_expressions_that_race(monkeypatch):
    monkeypatch.syspath_prepend(DEMOS)
    speed = runpy.run_path(str(DEMOS / "speed.py"))
    steps = speed["prepared_expressions"]()  # which raises an error where they do not
    assert len(steps) == 2 * (1 + len(speed["expressions"].OPERATIONS))
    with pytest.raises(ValueError, match=r"a \+ b: 5\.0 instead of 6\.0"):
        speed["require_equal"]("a + b", (5.0, [1.0]), (6.0, [1.0]))
    with pytest.raises(ValueError, match=r"a \+ b: 2\.0 instead of 1\.0"):
        speed["require_equal"]("a + b", (6.0, [2.0]), (6.0, [1.0]))


def test_the_table_of_expressions_gives_both_times_and_their_ratio(monkeypatch):
    monkeypatch.syspath_prepend(DEMOS)
    speed = runpy.run_path(str(DEMOS / "speed.py"))
    names = [speed["SMALL_NETWORK"], *(f"`{x}`" for x in speed["expressions"].OPERATIONS)]
    times = {
        (x, engine): t for x in names for engine, t in (("micrograd", 3000), ("petalgrad", 2000))
    }
    lines = speed["table_of_expressions"](times).splitlines()
    assert lines[2] == "| a training step of a 2-8-1 network | 3,000 us | 2,000 us | 1.5x |"
    assert "| `1 - a` | 3,000 ns | 2,000 ns | 1.5x |" in lines
    assert len(lines) == 2 + len(names)


@pytest.mark.skipif(not shutil.which("valgrind"), reason="valgrind is not installed")
def test_the_instructions_of_an_operation_are_the_same_on_every_run(monkeypatch):
    monkeypatch.syspath_prepend(DEMOS)
    instructions = runpy.run_path(str(DEMOS / "instructions.py"))["instructions"]
    once, again = [instructions("engine", ["-a", "- -a"]) for _ in range(2)]
    assert once == again
    assert once["pass"] == 0
    assert once["- -a"] == pytest.approx(2 * once["-a"], rel=0.1)


def test_the_lesson_on_the_explorer_writes_its_page(lessons):
    assert (lessons[1] / "out" / "lesson_explore.html").read_text().startswith("<!doctype html>")
