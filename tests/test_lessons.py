"""The lessons: each runs as a script and as a page, and its exercise says what helps."""

import base64
import itertools
import json
import os
import re
import sys
import zlib
from pathlib import Path

import pytest
from iris_by_hand import AFTER, BEFORE, LAST, STEPS, TRAINED, A, B, C, descend
from processes import CI, python

DEMOS = Path(__file__).parent.parent / "demos"
BUILD = DEMOS / "21_build.py"
LESSONS = sorted(DEMOS.glob("[0-9][0-9]_*.py"))
sys.path.insert(0, str(DEMOS))  # where they find what they share

from exercises import EXERCISES, OTHERWISE, check  # noqa: E402

every_lesson = pytest.mark.parametrize("lesson", LESSONS, ids=lambda path: path.stem)
every_exercise = pytest.mark.parametrize("name", EXERCISES)


def cells(lesson):
    """The head and the text of each cell; of Markdown without the # at the start of each line."""
    for head, text in re.findall(
        r"^# %%(.*)\n((?:(?!# %%).*\n)*)", lesson.read_text(encoding="utf-8"), re.M
    ):
        yield head.strip(), re.sub("^# ?", "", text, flags=re.M) if "markdown" in head else text


def prose(lesson):
    """The text of a lesson."""
    return "\n".join(text for head, text in cells(lesson) if head == "[markdown]")


def exercise(lesson):
    """The name of a lesson's exercise, and the code of its solution."""
    (name,) = re.findall(r'^check\("(\w+)", answer\)$', lesson.read_text(encoding="utf-8"), re.M)
    folded = prose(lesson).rpartition("<summary>Solution</summary>")[2]
    (solution,) = re.findall(r"```python\n(.*?)```", folded.partition("</details>")[0], re.S)
    return name, solution


# --- The text -------------------------------------------------------------------------------------


@every_lesson
def test_a_lesson_opens_with_a_headline_and_a_question_and_asks_for_a_prediction(lesson):
    first = next(cells(lesson))[1].split("\n\n")
    assert re.fullmatch("# .*", first[0])
    assert "?" in first[1]
    assert "**Predict.**" in prose(lesson)


@every_lesson
def test_a_paragraph_of_its_own_answers_each_prediction(lesson):
    found = list(cells(lesson))
    for (head, _), (_, following) in itertools.pairwise(found):
        if "predict" in head:  # a page folds it away together with the output
            paragraph = following.split("\n\n")[0].strip()
            assert re.fullmatch(r"[^#].*[.?]", paragraph, re.S)


@every_lesson
def test_a_lesson_ends_with_an_exercise_a_folded_solution_and_the_way_on(lesson):
    head, last = list(cells(lesson))[-1]
    assert head == "[markdown]"
    assert exercise(lesson)[0] in EXERCISES
    way_on = " ".join(last.split("</details>")[-1].split())
    assert 20 < len(way_on) < 250
    assert not re.search(r"</details>\n\S", prose(lesson))  # or the text after it is no paragraph


@every_lesson
def test_code_fits_the_column_and_text_the_screen(lesson):
    for head, text in cells(lesson):
        assert max(map(len, text.splitlines()), default=0) <= (98 if "markdown" in head else 80)


@every_lesson
def test_no_sign_in_the_text_is_taken_for_a_list_or_for_emphasis(lesson):
    text = re.sub("```.*?```|`.*?`", "code", prose(lesson), flags=re.S)
    for line, following in itertools.pairwise(text.splitlines()):
        in_list = re.match(r"[-*+] |\d+\. | ", line)
        assert in_list or not line or not re.match(r"[-*+] |\d+[.)] |=", following)
    assert not re.search(r"\w\*\w", text)
    assert " x (" not in text


def test_lessons_share_no_exercise_and_leave_none_out():
    assert [exercise(lesson)[0] for lesson in LESSONS] == list(EXERCISES)


def test_the_list_of_lessons_leads_through_all_of_them_in_order():
    links = re.findall(
        r"^(\d+)\. \[(.*)\]\((.*)\) ", (DEMOS / "README.md").read_text(encoding="utf-8"), re.M
    )
    assert links == [
        (str(i), next(cells(lesson))[1].splitlines()[0].removeprefix("# "), lesson.name)
        for i, lesson in enumerate(LESSONS, 1)
    ]


# --- The exercises --------------------------------------------------------------------------------


@every_exercise
def test_three_typical_wrong_answers_get_the_message_that_helps(name):
    hints = EXERCISES[name].hints
    assert len({*hints.values()}) == len(hints) >= 3
    for wrong, hint in hints.items():
        assert check(name, wrong) == hint


@every_exercise
def test_the_right_answer_is_praised_and_any_other_sent_to_the_solution(name):
    assert check(name, EXERCISES[name].solution) == f"Yes! {EXERCISES[name].praise}"
    assert check(name, 1234.5) == OTHERWISE
    assert check(name, None).startswith("Put your number")
    assert check(name, "six") == "The answer is a number, and this is 'six'."


def test_a_notebook_shows_a_reply_as_text_and_a_page_gets_what_it_needs_to_check_answers():
    bundle = check("slope", None)._repr_mimebundle_()
    assert set(bundle) == {"text/plain", "application/vnd.petalgrad.exercise+json"}
    data = bundle["application/vnd.petalgrad.exercise+json"]
    assert data["solution"] == -30
    assert [-10, EXERCISES["slope"].hints[-10]] in data["hints"]
    assert set(check("slope", 3)._repr_mimebundle_()) == {"text/plain"}


# --- As scripts -----------------------------------------------------------------------------------


@pytest.mark.slow
@every_lesson
def test_a_lesson_runs_as_a_script_and_its_solution_is_right(lesson, tmp_path):
    name, solution = exercise(lesson)
    script = tmp_path / lesson.name
    code = lesson.read_text(encoding="utf-8")
    script.write_text(f'{code}\n{solution}\nprint(check("{name}", answer))\n', encoding="utf-8")
    printed = python("-W", "error", script, folder=tmp_path)
    assert printed.splitlines()[-1] == f"Yes! {EXERCISES[name].praise}"


# --- As pages -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The folder of all pages."""
    if not CI:
        pytest.importorskip("jupytext", reason="needs jupytext: pip install -e '.[demos]'")
    folder = tmp_path_factory.mktemp("built")
    python(DEMOS / "lessons" / "build.py", folder=folder, **os.environ)
    return folder / "out" / "lessons"


def page(built, lesson):
    """The HTML of a lesson."""
    return (built / f"{lesson.stem}.html").read_text(encoding="utf-8")


def shown(built, name):
    """What the cells of a lesson show, as text, in one line."""
    notebook = json.loads(next(built.glob(f"{name}*.ipynb")).read_text(encoding="utf-8"))
    texts = [
        "".join(output.get("text") or output["data"].get("text/plain", ""))
        for cell in notebook["cells"]
        for output in cell.get("outputs", [])
    ]
    return " ".join(" ".join(texts).split())


@pytest.mark.slow
@every_lesson
def test_every_link_of_a_page_leads_somewhere(built, lesson):
    text = page(built, lesson)
    for link in re.findall(r'(?:href|src)="(?!data:)([^"]*)"', re.sub(r'srcdoc=".*?"', "", text)):
        if not link.startswith("../playground/#"):
            assert (built / link).exists(), link
    at = LESSONS.index(lesson)
    for neighbour in LESSONS[max(0, at - 1) : at] + LESSONS[at + 1 : at + 2]:
        assert f'href="{neighbour.stem}.html"' in text


@pytest.mark.slow
@every_lesson
def test_a_page_opens_its_own_code_in_the_playground(built, lesson):
    packed = re.search(r'href="../playground/#([\w-]+)"', page(built, lesson))[1]
    state = zlib.decompress(base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4)), wbits=-15)
    assert json.loads(state)["code"] == lesson.read_text(encoding="utf-8")


@pytest.mark.slow
@every_lesson
def test_a_page_folds_predictions_and_the_solution_and_has_a_field_for_the_answer(built, lesson):
    text, source = page(built, lesson), lesson.read_text(encoding="utf-8")
    assert text.count("<details><summary>Show the answer") == source.count('tags=["predict"]')
    assert text.count("<details><summary>Solution") == text.count('<form class="exercise"') == 1
    assert "Traceback" not in text
    assert "https://" not in re.sub(r'srcdoc=".*?"', "", text).replace("http://www.w3.org", "")


@pytest.mark.slow
def test_the_index_leads_to_every_lesson(built):
    index = (built / "index.html").read_text(encoding="utf-8")
    assert re.findall(r'href="(\d\d_\w+)\.html"', index) == [lesson.stem for lesson in LESSONS]


@pytest.mark.slow
def test_on_a_page_an_answer_gets_the_reply_that_python_gives(built, browser):
    tab = browser.new_page(viewport={"width": 390, "height": 800})
    for lesson in LESSONS:
        name, _ = exercise(lesson)
        tab.goto((built / f"{lesson.stem}.html").as_uri())
        for answer in EXERCISES[name].solution, *EXERCISES[name].hints, 1234.5:
            tab.fill("form.exercise input", repr(float(answer)))
            tab.click("form.exercise button")
            assert tab.inner_text("form.exercise output") == check(name, answer)
        tab.evaluate("for (const x of document.querySelectorAll('details')) x.open = true")
        assert tab.evaluate("document.documentElement.scrollWidth") <= 390
    tab.close()


# --- The numbers that carry the story -------------------------------------------------------------


@pytest.mark.slow
def test_the_small_example_has_the_gradients_worked_out_on_paper(built):
    # The difference is 2 x 3 - 1 - 4 = 1, and 2 x 1 arrives there: w gets 3 times as much, x twice.
    assert "(1, 6) (2, -2)" in shown(built, "01")
    table = shown(built, "02")
    for line in "w 3 x 2 = 6 0 -> 6", "x 2 x 2 = 4 0 -> 4", "y -1 x 2 = -2 0 -> -2":
        assert line in table
    assert "24 = 3 x 1 x 1 x 8" in shown(built, "04")
    assert "8 = 1 x 1 x 8" in shown(built, "04")


@pytest.mark.slow
def test_a_forgotten_zero_grad_swings_as_a_ball_without_friction(built):
    def losses(cleared):
        w, b, sum_w, sum_b, found = 2.0, -1.0, 0.0, 0.0, []
        for _ in range(41):
            difference = 3 * w + b - 4
            found.append(difference**2)
            sum_w = 6 * difference + (0 if cleared else sum_w)
            sum_b = 2 * difference + (0 if cleared else sum_b)
            w, b = w - 0.02 * sum_w, b - 0.02 * sum_b
        return found

    assert losses(cleared=True)[-1] < 1e-12
    assert max(losses(cleared=False)[30:]) > 1
    assert str([round(loss, 4) for loss in losses(cleared=True)[:8]]) in shown(built, "07")


@pytest.mark.slow
def test_the_story_of_the_bias_has_the_numbers_worked_out_without_the_engine(built):
    text = shown(built, "11")
    assert text.startswith(f"{BEFORE.share}")
    assert f"[{A:.6f}"[:8] in text
    assert all(f"{share:.6f}"[:7] in text for share in (B, C, A + B + C))
    assert LAST == 17
    for i, (b3, total, shares) in enumerate(STEPS):
        assert f"step {i} b3 {b3:.4f} loss {total:.4f} gradient {sum(shares):.7f}" in text
    assert f"{AFTER.share:.10f}"[:10] in text
    assert (sum(BEFORE.right[:50]), sum(AFTER.right[:50])) == (0, 50)  # Setosas


@pytest.mark.slow
def test_all_parameters_lower_the_loss_and_not_the_number_of_mistakes(built):
    text = shown(built, "13")
    assert text.startswith("(143, 7, " + f"{AFTER.total:.4f}")
    assert f" {TRAINED.total:.6f}"[:8] in text
    assert (sum(AFTER.right), sum(TRAINED.right)) == (143, 143)


@pytest.mark.slow
def test_newton_s_method_takes_the_jumps_worked_out_without_the_engine(built):
    jumps = descend(lambda step: step.slope / step.curvature)[1:]
    assert len(jumps) == 5
    for jump in jumps:
        assert f"b3 {jump.b3:.7f}" in shown(built, "16")


@pytest.mark.slow
def test_the_broken_passes_give_what_is_worked_out_by_hand(built):
    # 1 + 3 + 3, its last, 2 x 3 x 19 and 2 x 3 x (1 + 10 + 19), 12 + 24, and 12 + 12
    assert shown(built, "18").startswith("7 3 (114, 180) 36 24 ")


@pytest.mark.slow
def test_exact_numbers_stay_exact(built):
    text = shown(built, "15")
    assert "Fraction(209, 9)" in text  # 1 + 2 / (3/10)**2
    assert "Fraction(3, 2) Fraction(-1, 2)" in text  # 1 + 2/4 and -4/8


# --- Build it yourself ----------------------------------------------------------------------------


@pytest.mark.slow
def test_an_engine_built_in_six_steps_keeps_more_claims_after_each(tmp_path, monkeypatch):
    conformance = pytest.importorskip("engine.conformance")
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    steps = [text for head, text in cells(BUILD) if "step" in head]
    assert len(steps) == 6
    (whole,) = re.findall(r"my_engine.py</summary>\n\n```python\n(.*?)```", prose(BUILD), re.S)
    files = ["\n".join(steps[:i]) for i in range(1, len(steps) + 1)] + [whole]
    reports = []
    for i, code in enumerate(files):
        Path(f"my_engine_{i}.py").write_text(code, encoding="utf-8")
        reports.append(conformance.check_engine(f"my_engine_{i}:Value"))
    kept = [len(report.kept) for report in reports]
    found = [{finding.claim for finding in report.open()} for report in reports]
    assert kept == sorted(kept)
    assert kept[-1] == kept[-2] >= 40
    assert found[-1] == found[-2]
    twice, order = [
        "a number used twice collects both contributions",
        "a gradient is passed on when all of it has arrived",
    ]
    assert twice in found[1] - found[2]
    assert order in found[2] - found[3]
    assert "x + 2" in found[3] - found[4]
    assert sum(1 for line in whole.splitlines() if line.strip()) <= 75
