"""The playground in a browser: what is typed runs as it would at home, and nothing leaves the page.

It is built first: python demos/playground/build.py
"""

import json
import random
import re
import threading
import time
from pathlib import Path

import pytest
from processes import CI

from engine import draw, paths, trace
from engine.command import computed
from engine.server import FOLDER, server

pytestmark = pytest.mark.slow
AXE = Path(FOLDER).parent / "npm" / "node_modules" / "axe-core" / "axe.min.js"
PATIENCE = 60  # seconds, on a machine that is busy with other things


@pytest.fixture(scope="module")
def address():
    """The address at which the playground is served, on a port of its own."""
    if not (FOLDER / "index.html").exists() and not CI:
        pytest.skip("the playground is not built: python demos/playground/build.py")
    with server(port=0) as served:
        thread = threading.Thread(target=served.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{served.server_port}/"
        served.shutdown()
        thread.join()


class Visitor:
    """A page, and what a visitor does on it."""

    def __init__(self, page, address):
        self.page, self.address = page, address
        self.asked, self.wrong = [], []
        page.set_default_timeout(PATIENCE * 1000)
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("pageerror", lambda error: self.wrong.append(str(error)))
        page.on("dialog", lambda dialog: self.wrong.append(dialog.message))

    def open(self, fragment=""):
        self.page.goto(self.address + fragment)
        self.until(lambda: not self.page.locator("#loading").is_visible())

    def until(self, true):
        """Wait until something is true. Playwright's own way needs eval, which is forbidden."""
        end = time.monotonic() + PATIENCE
        while not true():
            assert time.monotonic() < end, self.page.locator("body").inner_text()
            time.sleep(0.02)

    def type(self, code):
        """Replace the code by what is typed, all at once."""
        self.page.locator(".cm-content").focus()
        self.page.keyboard.press("Control+A")
        self.page.keyboard.insert_text(code)

    def run(self, code):
        self.type(code)
        self.page.locator("#status").evaluate("status => { status.textContent = ''; }")
        self.page.keyboard.press("Control+Enter")
        self.until(lambda: self.status in {"Ready", "There is a mistake"})

    def tab(self, name):
        self.page.get_by_role("tab", name=name).click()
        self.until(lambda: self.page.locator(f"#shown[data-tab={name.lower()}]").count())

    def button(self, name):
        self.page.get_by_role("button", name=name, exact=True).click()

    def text(self, selector):
        return self.page.locator(selector).inner_text().strip()

    @property
    def status(self):
        return self.text("#status")

    @property
    def result(self):
        return self.text("#result")

    @property
    def shown(self):
        return self.text("#shown")


@pytest.fixture(scope="module")
def visitors(browser, address):
    """Open the playground as a new visitor; in the end nothing was wrong, or asked of others."""
    visitors = []

    def visit(fragment="", width=1440, height=900, **looks):
        context = browser.new_context(viewport={"width": width, "height": height}, **looks)
        visitors.append(Visitor(context.new_page(), address))
        visitors[-1].open(fragment)
        return visitors[-1]

    yield visit
    for visitor in visitors:
        visitor.page.context.close()
        own = (address, f"blob:{address}", "about:srcdoc")
        assert [url for url in visitor.asked if not url.startswith(own)] == []
        assert visitor.wrong == []


@pytest.fixture(scope="module")
def page(visitors):
    """A page on which several tests are tried, one after the other."""
    return visitors()


@pytest.fixture
def visit(visitors):
    """A function that opens a page of its own, which is closed afterwards."""
    opened = []

    def visit(*words, **looks):
        opened.append(visitors(*words, **looks))
        return opened[-1]

    yield visit
    for visitor in opened:
        visitor.page.context.close()


# What is typed


def test_the_first_example_is_there_before_python_is(browser, address):
    context = browser.new_context()
    context.route("**/*.wasm", lambda route: route.abort())
    visitor = Visitor(context.new_page(), address)
    visitor.page.goto(address)
    assert visitor.result == "loss = 1"  # (2*3 - 1 - 4)**2
    assert "loss" in visitor.page.locator("#shown svg").text_content()
    for name in "Trace", "Paths", "Program", "Explore":
        visitor.tab(name)
    context.close()


def test_an_expression_has_a_field_for_each_name_and_follows_what_is_typed(visit):
    page = visit()
    page.tab("Trace")
    page.type("y = (a*b + c)*d")
    page.until(lambda: page.result == "y = 20")  # (1*2 + 3)*4
    for name, number in {"a": "1/2", "b": "4", "c": "1", "d": "10"}.items():
        page.page.get_by_label(f"{name} =").fill(number)
    page.until(lambda: page.result == "y = 30")  # (1/2 * 4 + 1)*10
    grads = page.page.locator("#fields output").all_inner_texts()
    assert grads == ["grad 40", "grad 5", "grad 10", "grad 3"]  # b*d, a*d, d, a*b + c
    page.until(lambda: "y = (a*b + c)*d" in page.shown)


def test_lines_of_an_expression_build_on_each_other(page):
    page.run("h = w*x\nloss = (h - y)**2")
    page.tab("Paths")
    assert "w -> h -> h - y -> loss" in page.shown


def test_a_program_runs_as_in_a_file_and_its_last_value_is_shown(page):
    page.run(
        "from engine import Value\n"
        "x = Value(3.0, label='x')\n"
        "y = x*x + x\n"
        "y.backward()\n"
        "print('the gradient is', x.grad)\n"
    )
    assert page.result == "y = 12.0"
    assert page.text("#console pre") == "the gradient is 7.0"


def test_an_endless_loop_is_stopped_and_the_next_run_is_warm(page):
    page.type("while True:\n    pass")
    page.page.keyboard.press("Control+Enter")
    page.until(page.page.locator("#stop").is_enabled)
    page.button("Stop")
    assert page.status.startswith(("Stopped", "Loading"))  # if the waiting Python is not ready yet
    page.run("a * b")
    assert page.result == "result = 2"


@pytest.mark.parametrize(
    ("code", "words", "line"),
    [
        ("from engine import Value\nx = = 3", "SyntaxError: invalid syntax", 2),
        ("log(0)", "log(0): a logarithm needs a number above 0", 1),
        ("y = a + 1\nlog(y - y)", "log(0): a logarithm needs a number above 0", 2),
        ("2 + a^2", "^ is not a power; write a**2", 1),
        ("x = Value(2)", "write first: from engine import Value", 1),
        ("def f(x):\n    return 1/x\n\nf(0)", "ZeroDivisionError: division by zero", 2),
        ("import numpy", "download the program and run it on your own computer", 1),
        ("input()", "here nobody answers input()", 1),
    ],
)
def test_an_error_stands_at_its_line_with_its_reason_and_the_way_out(page, code, words, line):
    page.run(code)
    assert words in page.text("#error").replace("\n", " ")
    assert page.page.locator(".cm-line.wrong").count() == 1
    lines = page.page.locator(".cm-line").evaluate_all(
        "lines => lines.findIndex((line) => line.classList.contains('wrong')) + 1"
    )
    assert lines == line


def test_every_module_of_the_library_can_be_imported(page):
    page.run(
        "import importlib, sys, zipfile\n"
        "(library,) = [path for path in sys.path if path.endswith('.zip')]\n"
        "for file in zipfile.ZipFile(library).namelist():\n"
        "    module = file.removesuffix('.pyc').removesuffix('/__init__').replace('/', '.')\n"
        "    if module not in ['this', 'antigravity']:\n"
        "        importlib.import_module(module)\n"
    )
    assert page.text("#error") == ""


def test_a_traceback_has_the_learners_frames_alone(page):
    page.run("from engine import Value, log\n\ndef f(x):\n    return log(x)\n\nf(Value(-1.0))")
    places = re.findall(r'File "(.*)", line (\d+)', page.text("#error"))
    assert places == [("program.py", "6"), ("program.py", "4")]


def test_text_that_is_no_number_is_refused_at_its_field(page):
    page.type("a*b")
    page.until(lambda: page.result.startswith("result"))
    page.page.get_by_label("a =").fill("two")
    page.until(lambda: page.page.get_by_label("a =").get_attribute("aria-invalid") == "true")
    assert "a needs a number: a=2" in page.text("#error")
    page.page.get_by_label("a =").fill("1")
    page.until(lambda: page.result == "result = 2")


def test_a_program_that_needs_too_much_memory_is_told_so(page):
    page.run("x = []\nwhile True:\n    x.append(bytes(10**7))")
    assert "MemoryError" in page.text("#error")
    assert "more memory than the 512 MB that it has here" in page.text("#error").replace("\n", " ")
    page.run("a + b")
    assert page.result.startswith("result = ")


def test_the_memory_of_a_run_is_free_for_the_next(page):
    large = "x = [bytes(10**7) for _ in range(30)]"  # of 512 MB, which Python and petalgrad share
    for _ in range(2):
        page.run(f"from engine import Value\n{large}\ny = Value(3.0) * 2")
        assert page.result == "y = 6.0"
    page.run("a + b")
    page.tab("Explore")
    inner = page.page.frame_locator("#shown iframe").frame_locator("iframe")
    assert "result, step by step" in inner.locator("h1").inner_text()
    page.tab("Picture")


@pytest.mark.parametrize("error", ["MemoryError", "KeyError"])
def test_an_error_in_a_tab_is_told_and_the_next_run_works(page, error):
    page.run(
        "import playground\nfrom engine import Value\n\n\ndef tab(root, choice):\n"
        f"    raise {error}\n\n\nplayground.TABS['trace'] = tab\nx = Value(1.0)"
    )
    page.page.get_by_role("tab", name="Trace").click()
    words = {
        "MemoryError": "more memory than the 512 MB",
        "KeyError": "Python broke down, and a fresh one has taken its place",
    }
    page.until(lambda: words[error] in page.text("#left") + page.shown.replace("\n", " "))
    assert page.result == "x = 1.0"  # is right all the same
    page.tab("Picture")
    page.run("a + b")
    assert page.result == "result = 3"
    assert not page.page.locator("#error").is_visible()


def test_of_two_choices_the_last_is_shown(page):
    page.run("y = tanh(a*b + c)")
    page.tab("Picture")
    page.page.locator("#choice select").evaluate(
        """select => {
          for (const view of ["every", "named"]) {
            select.value = view;
            select.dispatchEvent(new Event("change", { bubbles: true }));
          }
        }"""
    )
    root, _ = computed("tanh(a*b + c)", ["a=1", "b=2", "c=3"])
    root.named("y").backward()
    words = draw(root, "named").text
    page.until(lambda: page.page.locator("#shown svg").get_attribute("aria-label") == words)
    assert page.page.locator("#choice select").input_value() == "named"


def test_xor_is_learned_in_100_steps(page):
    page.page.get_by_label("Open").select_option(label="XOR")
    page.until(lambda: page.result.startswith("error = "))
    losses = [float(x) for x in re.findall(r"loss (\S+)", page.text("#console pre"))]
    assert losses[0] > 1
    assert losses[-1] < 0.1
    page.tab("Picture")
    page.until(lambda: page.page.locator("#shown svg text").count() > 50)


LESSONS = sorted((Path(__file__).parent.parent / "demos").glob("[0-9]*.py"))


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.stem)
def test_a_lesson_runs_to_its_end(page, lesson):
    headline = lesson.read_text(encoding="utf-8").splitlines()[1]
    page.page.locator("#status").evaluate("status => { status.textContent = ''; }")
    page.page.get_by_label("Open").select_option(label=headline.removeprefix("# # "))
    page.until(lambda: page.status in {"Ready", "There is a mistake"})
    assert page.status == "Ready", page.text("#error")


# The tabs


def test_each_tab_shows_what_the_engine_says(visit):
    page = visit()
    page.type("loss = (w*x + b - y)**2")
    for name, number in {"w": "2", "x": "3", "b": "-1", "y": "5"}.items():
        page.page.get_by_label(f"{name} =").fill(number)
    page.until(lambda: page.result == "loss = 0")
    page.page.get_by_label("y =").fill("4")
    page.until(lambda: page.result == "loss = 1")
    root, leaves = computed("(w*x + b - y)**2", ["w=2", "x=3", "b=-1", "y=4"])
    root.label = "loss"
    root.backward()
    page.tab("Trace")
    assert page.shown.split() == trace(root, "every").text().split()
    page.tab("Paths")
    assert page.shown.split() == paths(root, leaves["w"]).text().split()
    page.page.locator("#choice select").select_option("y")
    page.until(lambda: page.shown.split() == paths(root, leaves["y"]).text().split())
    page.tab("Program")
    assert page.shown.startswith("def step(w, x, b, y):")
    page.tab("Picture")
    assert page.page.locator("#shown svg text", has_text="w*x + b - y").count() > 0
    page.page.locator("#choice select").select_option("named")
    page.until(lambda: "loss = (w*x + b - y)**2" in page.page.locator("svg").text_content())
    page.tab("Explore")
    inner = page.page.frame_locator("#shown iframe").frame_locator("iframe")
    inner.get_by_role("button", name="Start").click()
    assert inner.locator("#sentence").inner_text()
    page.tab("Picture")
    assert page.page.locator("#choice select").input_value() == "named"  # each tab keeps its choice


HUNDRED = random.Random(0)
FUNCTIONS = ["tanh", "exp", "sigmoid", "relu", "sin", "softplus", "abs"]


def expression(depth):
    """A random expression that has a value and gradients for all numbers."""
    if depth == 0 or HUNDRED.random() < 0.1:
        return HUNDRED.choice(["a", "b", "c", "d", "2", "0.5"])
    x, y = expression(depth - 1), expression(depth - 1)
    form = HUNDRED.choice(["({} + {})", "({} - {})", "{} * {}", "{} / (1 + ({})**2)", "f"])
    return f"{HUNDRED.choice(FUNCTIONS)}({x})" if form == "f" else form.format(x, y)


def alike(one, other):
    """Whether two texts are the same but for the last digits of their numbers."""
    number = r"-?\d+\.\d+(?:e[+-]\d+)?"
    numbers = [[float(x) for x in re.findall(number, text)] for text in (one, other)]
    words = [re.sub(number, "#", text).split() for text in (one, other)]
    return words[0] == words[1] and numbers[0] == pytest.approx(numbers[1], rel=1e-3, abs=1e-6)


ASK = """async (questions) => {
    const script = `import "${new URL("worker.js", location.href)}";`;
    const blob = new Blob([script], { type: "text/javascript" });
    const worker = new Worker(URL.createObjectURL(blob), { type: "module" });
    const heard = (key) => new Promise((done) => {
        worker.addEventListener("message", ({ data }) => data[key] && done(data[key]));
    });
    await heard("ready");
    const answers = [];
    for (const question of questions) {
        const answer = heard("answer");
        worker.postMessage(question);
        answers.push(await answer);
    }
    worker.terminate();
    return answers;
}"""


def test_100_random_expressions_are_computed_as_outside_the_browser(page):
    numbers = {"a": "0.7", "b": "-1.3", "c": "2", "d": "1/3"}
    codes = {f"({expression(3)}) * a": None for _ in range(120)}
    codes = [code for code in codes if len(code) < 200][:100]
    assert len(codes) == 100
    questions = []
    for code in codes:
        run = {"code": code, "numbers": numbers}
        questions.append({"run": run, "show": {"tab": "trace", "choice": "every"}})
        questions.append({"show": {"tab": "picture", "choice": "every"}})
    answers = page.page.evaluate(ASK, questions)
    for code, ran, drawn in zip(codes, answers[::2], answers[1::2], strict=True):
        names = list(ran["fields"])
        assert {*names} == {*re.findall(r"\b[abcd]\b", code)}
        root, leaves = computed(code, [f"{x}={numbers[x]}" for x in names])
        root.backward()
        assert float(ran["result"].split(" = ")[1]) == pytest.approx(float(root.data), rel=1e-12)
        for x in names:
            grad = ran["fields"][x]["grad"]
            top, _, bottom = grad.partition("/")
            expected = pytest.approx(float(leaves[x].grad), rel=1e-5, abs=1e-15)
            assert float(top) / float(bottom or 1) == expected
        assert alike(ran["shown"]["text"], trace(root, "every").text())
        assert alike(drawn["shown"]["words"], draw(root, view="every").text)


# Links and files


def test_a_link_carries_code_numbers_and_tab_and_is_not_run_before_run_is_pressed(visit):
    page = visit()
    page.tab("Trace")
    page.type("y = a*b")
    page.until(lambda: page.result.startswith("y = "))
    page.page.get_by_label("a =").fill("6")
    page.page.get_by_label("b =").fill("7")
    page.until(lambda: page.result == "y = 42")
    page.button("Copy link")
    page.until(lambda: page.status == "The link is copied")
    other = visit(page.page.evaluate("location.hash"))
    assert other.status == "Press Run to run the code of this link"
    other.type("y = a*b + 1")
    time.sleep(1)
    assert (other.result, other.shown) == ("", "")
    other.button("Run")
    other.until(lambda: other.result == "y = 43")
    other.until(lambda: "y = a*b + 1" in other.shown)  # the tab follows the result


def test_what_waits_for_run_is_not_called_ready_when_another_tab_is_opened(page):
    page.run("import time\nfrom engine import Value\ntime.sleep(1.2)\nValue(2.0) * 3")
    page.tab("Picture")
    page.type("4 * 5")
    for name in "Trace", "Paths":
        page.tab(name)
        assert page.status == "Press Run, or Ctrl+Enter: the last run took more than a second"
    page.run("x = 2\nx * 5")
    assert page.status == "Ready", page.text("#error")


def test_a_link_that_is_too_long_says_so(page):
    noise = random.Random(0)
    page.run("x = '" + "".join(noise.choice("abcdefghijklmnop") for _ in range(20_000)) + "'")
    page.button("Copy link")
    page.until(lambda: re.search(r"of 1\d\.\d KB: many programs cut it", page.status))


def test_what_is_downloaded_runs_at_home(visit, tmp_path, capsys):
    page = visit()
    page.type("y = tanh(a)*b")
    page.until(lambda: page.result.startswith("y = "))
    page.page.get_by_label("b =").fill("1/3")
    page.until(lambda: page.result.startswith("y = 0.25"))  # 0.7616 / 3
    with page.page.expect_download() as download:
        page.button(".py")
    download.value.save_as(tmp_path / "y.py")
    exec((tmp_path / "y.py").read_text(), {})
    root, _ = computed("tanh(a)*b", ["a=1", "b=1/3"])
    root.label = "y"
    assert alike(capsys.readouterr().out, trace(root).text())
    with page.page.expect_download() as download:
        page.button(".ipynb")
    download.value.save_as(tmp_path / "y.ipynb")
    cells = json.loads((tmp_path / "y.ipynb").read_text())["cells"]
    assert cells[0]["source"] == (tmp_path / "y.py").read_text().rstrip()


# Beginning, offline, safe, for everybody


@pytest.mark.parametrize("part", ["worker.js", "pyodide.asm.wasm", "ours.zip"])
def test_python_starts_although_a_file_did_not_arrive_at_first(browser, address, part):
    context = browser.new_context()
    page = Visitor(context.new_page(), address)
    context.route(f"**/{part}", lambda route: route.abort(), times=1)
    page.open()
    page.run("a + b")
    assert page.result == "result = 3"
    context.close()


def test_it_is_told_that_python_cannot_be_started(browser, address):
    context = browser.new_context()
    page = Visitor(context.new_page(), address)
    context.route("**/worker.js", lambda route: route.abort())
    page.page.goto(address)
    page.until(lambda: page.status.startswith("Python cannot be started"))
    assert page.status.endswith("Press Run to try again")
    context.unroute("**/worker.js")
    page.button("Run")
    page.until(lambda: not page.page.locator("#loading").is_visible())
    page.run("a + b")
    assert page.result == "result = 3"
    context.close()


def test_it_works_offline_after_the_first_load(visit):
    page = visit()
    page.until(lambda: page.page.locator("body[data-offline=ready]").count() == 1)
    page.page.context.set_offline(True)
    page.page.reload()
    page.until(lambda: not page.page.locator("#loading").is_visible())
    page.type("a + b")
    page.until(lambda: page.result == "result = 3")
    page.tab("Explore")
    inner = page.page.frame_locator("#shown iframe").frame_locator("iframe")
    assert "result, step by step" in inner.locator("h1").inner_text()


def test_it_can_be_installed_as_an_app(page):
    page.until(lambda: page.page.locator("body[data-offline=ready]").count() == 1)
    devtools = page.page.context.new_cdp_session(page.page)
    assert devtools.send("Page.getAppManifest")["errors"] == []
    found = devtools.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert {x["errorId"] for x in found} <= {"in-incognito"}  # as every page of a test is


def test_a_large_picture_is_complete(page):
    page.run("y = " + " + ".join(f"tanh(a*{i} + b)" for i in range(2, 32)))
    page.tab("Picture")
    page.page.locator("#choice select").select_option("every")
    root, _ = computed(page.text(".cm-content").removeprefix("y = "), ["a=1", "b=2"])
    arrows = draw(root, view="every").source.count("->")
    assert arrows > 100
    page.until(lambda: page.page.locator("#shown svg path").count() == arrows)


def test_code_reaches_no_other_server_and_evaluates_no_script(visit, tmp_path):
    asked = []
    (tmp_path / "index.html").write_text("another page")
    with server(tmp_path, 0) as other:
        other.finish_request = lambda request, address: asked.append(address)
        thread = threading.Thread(target=other.serve_forever)
        thread.start()
        page = visit()
        address = f"http://127.0.0.1:{other.server_port}/"
        page.run(
            "import js\n"
            "request = js.XMLHttpRequest.new()\n"
            f"request.open('GET', '{address}', False)\n"
            "request.send()"
        )
        assert "NetworkError" in page.text("#error")
        page.run("import js\njs.eval('1 + 1')")
        assert "EvalError" in page.text("#error")
        other.shutdown()
        thread.join()
    assert asked == []
    page.asked = [url for url in page.asked if url != address]  # Playwright lists what is refused


def test_labels_are_text(page):
    page.run(
        "from engine import Value\n"
        "x = Value(2.0, label='<img src=x onerror=alert(1)>')\n"
        "y = (x*x).named('</svg><script>alert(1)</script>')\n"
        "y.backward()"
    )
    for name in "Trace", "Picture", "Paths", "Program", "Explore":
        page.tab(name)
        time.sleep(0.2)
    assert page.page.locator("#shown img, #shown script").count() == 0


def test_the_keyboard_goes_from_tab_to_tab(page):
    page.page.get_by_role("tab", name="Trace").focus()
    page.page.keyboard.press("ArrowRight")
    picture = page.page.get_by_role("tab", name="Picture")
    assert picture.get_attribute("aria-selected") == "true"
    assert picture.evaluate("tab => tab === document.activeElement")


def test_on_a_phone_nothing_is_cut_off(visit):
    page = visit(width=390, height=844)
    assert page.page.evaluate("document.documentElement.scrollWidth") <= 390
    editor, panel = [page.page.locator(x).bounding_box() for x in ("#editor", "#panel")]
    assert panel["y"] > editor["y"] + editor["height"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation(visit, scheme):
    page = visit(color_scheme=scheme)
    page.page.evaluate(AXE.read_text(encoding="utf-8"))
    for name in "Trace", "Picture", "Paths", "Program":
        page.tab(name)
        found = page.page.evaluate("() => axe.run()")["violations"]
        assert [(x["id"], [node["html"] for node in x["nodes"]]) for x in found] == []
    page.run("import numpy")
    assert page.page.evaluate("() => axe.run()")["violations"] == []
