"""Build the lessons as pages: python demos/lessons/build.py.

Runs each lesson as a notebook and writes it into out/lessons, as a page and as a notebook, with an
index. The pages need no network, and open from a disk as well as from a server.
"""

import base64
import html
import json
import re
import shutil
import zlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import jupytext
import nbclient
import nbformat
from markdown_it import MarkdownIt
from markdown_it.token import Token
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

HERE = Path(__file__).parent
LESSONS = sorted(HERE.parent.glob("[0-9][0-9]_*.py"))
MADE = Path("out", "lessons")
PARTS = {  # the number of the first lesson of each, and its name
    1: "One small example",
    7: "Learning",
    9: "The iris network",
    15: "The engine",
    21: "Your own engine",
}
EXERCISE = "application/vnd.petalgrad.exercise+json"
SHOWN = [EXERCISE, "text/html", "image/svg+xml", "text/plain"]  # the first that an output has


def build() -> None:
    """Write the pages, the notebooks and the index."""
    MADE.mkdir(parents=True, exist_ok=True)
    for name in "style.css", "exercise.js":
        shutil.copy(HERE / name, MADE)
    for name in "exercises.py", "plot.py":
        shutil.copy(HERE.parent / name, MADE)  # beside the notebooks, which import them
    with ThreadPoolExecutor(2) as workers:
        for path, notebook in zip(LESSONS, workers.map(executed, LESSONS), strict=True):
            nbformat.write(notebook, MADE / f"{path.stem}.ipynb")
            (MADE / f"{path.stem}.html").write_text(lesson_page(path, notebook), encoding="utf-8")
    (MADE / "index.html").write_text(index_page(), encoding="utf-8")


def read(path: Path) -> nbformat.NotebookNode:
    """Return a lesson as a notebook."""
    notebook = jupytext.read(path, fmt="py:percent")
    for i, cell in enumerate(notebook.cells):
        cell.id = f"cell-{i}"  # the same on every run
    notebook.metadata = {"kernelspec": {"name": "python3", "display_name": "Python 3"}}
    return notebook


def executed(path: Path) -> nbformat.NotebookNode:
    """Return a lesson as a notebook that a kernel has run."""
    notebook = read(path)
    nbclient.NotebookClient(
        notebook,
        timeout=300,
        resources={"metadata": {"path": str(path.parent)}},
        coalesce_streams=True,
        record_timing=False,
        extra_arguments=["--IPKernelApp.log_level=ERROR"],
    ).execute()
    return notebook


# --- A page ---------------------------------------------------------------------------------------


def lesson_page(path: Path, notebook: nbformat.NotebookNode) -> str:
    """Return a lesson as a page."""
    place = LESSONS.index(path)
    first, *cells = notebook.cells
    around = {
        "before": link(LESSONS[place - 1], "before") if place else "",
        "after": link(LESSONS[place + 1], "after") if path != LESSONS[-1] else "",
    }
    return filled(
        title=title(path),
        here=f"{place + 1} of {len(LESSONS)}",
        links=(
            f'<a href="{playground(path.read_text(encoding="utf-8"))}">Open in the playground</a>'
            f' <a href="{path.stem}.ipynb" download>Notebook</a>'
        ),
        body=markdown(first.source) + "\n".join(cells_html(cells)),
        **around,
    )


def index_page() -> str:
    """Return the page that lists the lessons, each with its question."""
    body = markdown((HERE / "index.md").read_text(encoding="utf-8"))
    for number, path in enumerate(LESSONS, start=1):
        if number in PARTS:
            body += f"<h2>{PARTS[number]}</h2>\n"
        item = f"<li>{link(path)} <p>{html.escape(question(path))}</p></li>"
        body += f'<ol class="index" start="{number}">{item}</ol>\n'
    return filled(title="Lessons", body=body)


def filled(**parts: str) -> str:
    """Return the template with these parts, and nothing in the place of others."""
    template = (HERE / "page.html").read_text(encoding="utf-8")
    return re.sub(r"<!-- (\w+) -->", lambda found: parts.get(found[1], ""), template)


def link(path: Path, kind: str = "") -> str:
    """Return a link to a lesson."""
    return f'<a class="{kind}" href="{path.stem}.html">{html.escape(title(path))}</a>'


def title(path: Path) -> str:
    """Return the headline of a lesson."""
    return re.search(r"^# # (.*)", path.read_text(encoding="utf-8"), re.M)[1]


def question(path: Path) -> str:
    """Return the question that a lesson opens with, the paragraph below its headline."""
    paragraph = path.read_text(encoding="utf-8").split("\n#\n")[1]
    return " ".join(line.removeprefix("# ") for line in paragraph.splitlines()).replace("`", "")


def playground(code: str) -> str:
    """Return a link that opens code in the playground: JSON, deflated, in letters and digits."""
    text = json.dumps({"code": code, "numbers": {}, "tab": "trace"}).encode()
    packer = zlib.compressobj(9, wbits=-15)
    packed = base64.urlsafe_b64encode(packer.compress(text) + packer.flush()).decode().rstrip("=")
    return f"../playground/#{packed}"


# --- Cells ----------------------------------------------------------------------------------------


def cells_html(cells: list[nbformat.NotebookNode]) -> Iterator[str]:
    """Yield the cells with their outputs.

    The output of a prediction is folded away, and with it the paragraph that follows: it says the
    answer.
    """
    predicted = ""
    for cell in cells:
        if cell.cell_type == "markdown":
            answer, rest = "", cell.source
            if predicted and not rest.startswith("#"):
                answer, _, rest = rest.partition("\n\n")
            yield fold(predicted + markdown(answer)) + markdown(rest)
            predicted = ""
        else:
            yield fold(predicted) + code_html(cell.source)
            outputs = "\n".join(map(output_html, cell.outputs))
            predicted = outputs if "predict" in cell.metadata.get("tags", []) else ""
            yield "" if predicted else outputs


def fold(answer: str) -> str:
    """Return what answers a prediction, folded away."""
    return f"<details><summary>Show the answer</summary>{answer}</details>" if answer else ""


def output_html(output: nbformat.NotebookNode) -> str:
    """Return an output of a cell."""
    if output.output_type == "stream":
        return text_html(output.text)
    if output.output_type == "error":
        return text_html(f"{output.ename}: {output.evalue}")
    kind = next(kind for kind in SHOWN if kind in output.data)
    content = output.data[kind]
    if kind == "text/plain":
        return text_html(content)
    if kind == EXERCISE:
        return exercise_html(content)
    picture = re.sub(r"<\?xml.*?\?>|<!DOCTYPE.*?>|<!--.*?-->", "", content, flags=re.S)
    if width := re.search(r'<svg[^>]* width="([\d.]+)', picture):
        least = f"min-width:{0.6 * float(width[1]):.0f}pt"  # or its text would become too small
        picture = picture.replace("<svg", f'<svg style="{least}"', 1)
    look = "picture" if "svg" in kind else "wide" if "<iframe" in content else ""
    return f'<div class="output {look}">{picture}</div>'


def exercise_html(exercise: dict) -> str:
    """Return a field for the answer to an exercise, which exercise.js checks."""
    return (
        f'<form class="exercise" data-exercise="{html.escape(json.dumps(exercise))}">'
        '<label>Your answer: <input name="answer" autocomplete="off" /></label>'
        '<button type="submit">Check</button><output></output></form>'
    )


def text_html(text: str) -> str:
    """Return printed text, on a wide page with room for long lines."""
    look = "output wide" if max(map(len, text.splitlines()), default=0) > 80 else "output"
    return f'<pre class="{look}" tabindex="0">{html.escape(text.rstrip())}</pre>'


def code_html(code: str) -> str:
    """Return Python with colours."""
    return highlight(code, PythonLexer(), HtmlFormatter(cssclass="code"))


MARKDOWN = MarkdownIt("commonmark", {"html": True, "typographer": True})
MARKDOWN.enable(["table", "replacements", "smartquotes"])
MARKDOWN.add_render_rule("fence", lambda self, tokens, i, *_: fenced(tokens[i]))
MARKDOWN.add_render_rule("text", lambda self, tokens, i, *_: html.escape(signs(tokens[i].content)))


def fenced(token: Token) -> str:
    """Return a fenced block of Markdown; only Python gets colours."""
    return code_html(token.content) if token.info == "python" else text_html(token.content)


def signs(text: str) -> str:
    """Return text with a true minus and a true arrow, which no line ends after.

    >>> signs("-1/p, a well-known 2 - 3 -> -1")
    '−1/p, a well-known 2 − 3 → −1'
    """
    return re.sub(r"(?<!\w)-(?![->])", "\u2212", text.replace("->", "\u2192"))


def markdown(text: str) -> str:
    """Return Markdown as HTML."""
    return MARKDOWN.render(text)


if __name__ == "__main__":
    build()
    print(f"{MADE}/index.html and {len(LESSONS)} lessons")
