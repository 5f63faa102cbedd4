"""Demos: each runs to its end, and says what it promises."""

import runpy
import shutil
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest
from iris_by_hand import (
    AFTER,
    ALL,
    BEFORE,
    PARAMETERS,
    STEPS,
    TRAINED,
    A,
    B,
    C,
    iris,
    told,
    with_b3,
)
from PIL import Image
from processes import python

from nn.iris import FLOWERS, load_iris

pytestmark = pytest.mark.slow

DEMOS = Path(__file__).parent.parent / "demos"


def printed(demo, folder):
    """What a demo prints when it runs in a folder."""
    return python(DEMOS / demo, folder=folder, HOME=str(folder))


def spaced(text):
    """The lines of a text, with single spaces."""
    return [" ".join(line.split()) for line in text.splitlines()]


@pytest.fixture(scope="module")
def story(tmp_path_factory):
    """What the main job prints, and the folder it ran in."""
    folder = tmp_path_factory.mktemp("iris")
    return printed("iris.py", folder), folder


def test_the_main_job_prints_the_story_as_it_is_worked_out_without_the_engine(story):
    lines = spaced(story[0])
    for i, (b3, total, shares) in enumerate(STEPS):
        assert f"{i} {b3:.4f} {total:.4f} {sum(shares):.7f}" in lines
    start, end = STEPS[0], STEPS[-1]
    for line in (
        f"d total / d b3 = ({A + 1:.3f} - 1) + {B:.3f} + {C:.3f} = {A + B + C:.3f}",
        f"b3 = {start.b3:.4f} {BEFORE.share:.1%} {BEFORE.total:.2f}",
        f"b3 = {end.b3:.4f} {AFTER.share:.1%} {AFTER.total:.2f}",
        f"One number, {len(STEPS) - 1} steps: {BEFORE.share:.1%} -> {AFTER.share:.1%}",
        f"step 300 {TRAINED.share:.1%} {TRAINED.total:.2f}",
    ):
        assert line in lines


def test_the_main_job_says_what_takes_a_while_before_it_does(story):
    told = [story[0].index(words) for words in WAITING]
    assert told == sorted(told)


WAITING = "which takes a while ...", "All 15 parameters", "takes a while too ...", "Written to"


def test_the_main_job_writes_what_it_says(story):
    out = story[1] / "out"
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


@pytest.mark.parametrize("name", ["flowers", "flower", "step"])
def test_the_pictures_in_the_documentation_are_those_that_the_main_job_draws(story, name):
    kept, drawn = DEMOS / "pictures" / f"{name}.svg", story[1] / "out" / f"{name}.svg"
    assert ElementTree.canonicalize(kept.read_text(encoding="utf-8")) == ElementTree.canonicalize(
        drawn.read_text(encoding="utf-8")
    )


def test_the_curve_has_17_steps_and_a_tangent_at_each(story):
    root = ElementTree.parse(story[1] / "out" / "curve.svg").getroot()
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


def test_the_animation_has_a_frame_a_step_in_less_than_a_megabyte_and_loops(story):
    path = story[1] / "out" / "descent.gif"
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


def test_the_pictures_of_the_descent_are_the_same_on_every_run(story, tmp_path):
    assert printed("descent.py", tmp_path) == ""
    for name in "descent.gif", "descent.png":
        assert (tmp_path / "out" / name).read_bytes() == (story[1] / "out" / name).read_bytes()


def test_two_processes_with_four_devices_each_come_to_the_losses_worked_out_without_the_engine(
    tmp_path,
):
    pytest.importorskip("jax", exc_type=ImportError)
    lines, parameters = spaced(printed("machines.py", tmp_path)), PARAMETERS
    for step in range(10 + 1):
        _, losses, slopes = iris(parameters, ALL[:144])
        assert f"{step}" + f" {sum(losses):.8f}" * 3 in lines
        parameters = parameters - 0.001 * sum(slopes)


@pytest.fixture
def speed(monkeypatch):
    """What demos/speed.py defines."""
    monkeypatch.syspath_prepend(DEMOS)
    return runpy.run_path(str(DEMOS / "speed.py"))


@pytest.mark.parametrize("flowers", [FLOWERS, load_iris()], ids=len)
def test_the_peers_that_race_come_to_the_loss_and_gradients_of_the_engine(flowers, speed):
    race = speed["prepared"](flowers)  # which raises an error where one does not
    assert len(race) >= 10  # those that the test extra brings
    assert (("compiled", "C by hand, gcc -O3") in race) == bool(shutil.which("gcc"))


def test_a_peer_that_comes_to_another_loss_stops_the_race(speed):
    speed["PEERS"]["compiled"]["wrong"] = lambda flowers: lambda: (2.6659, [0.0] * 15)
    with pytest.raises(ValueError, match=r"compiled, wrong: 2\.6659 instead of 2\.66593851445"):
        speed["prepared"](FLOWERS)


def test_the_table_of_the_race_gives_times_and_how_many_times_as_fast_as_micrograd(speed):
    scalars = "scalars that record a graph"
    few = {(scalars, "micrograd 0.1.0"): 200.0, ("compiled", "CasADi"): 4.0}
    many = {(scalars, "micrograd 0.1.0"): 30_000.0, ("compiled", "CasADi"): 2_000.0}
    lines = speed["table"](few, many).splitlines()
    assert "| micrograd 0.1.0 | 200.0 us | 1.0x | 30,000.0 us | 1.0x |" in lines
    assert "| CasADi | 4.0 us | 50.0x | 2,000.0 us | 15.0x |" in lines
    page = (DEMOS / "speed.md").read_text(encoding="utf-8")
    assert f"the medians of {speed['ROUNDS']} rounds" in " ".join(page.split())


def test_micrograd_and_the_engine_agree_on_the_expressions_that_race(speed):
    steps = speed["prepared_expressions"]()  # which raises an error where they do not
    assert len(steps) == 2 * (1 + len(speed["expressions"].OPERATIONS))
    with pytest.raises(ValueError, match=r"a \+ b: 5\.0 instead of 6\.0"):
        speed["require_equal"]("a + b", (5.0, [1.0]), (6.0, [1.0]))
    with pytest.raises(ValueError, match=r"a \+ b: 2\.0 instead of 1\.0"):
        speed["require_equal"]("a + b", (6.0, [2.0]), (6.0, [1.0]))


def test_the_table_of_expressions_gives_both_times_and_their_ratio(speed):
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
