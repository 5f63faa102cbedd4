"""Build the playground, a folder that any web server can serve: out/playground.

Run:     python demos/playground/build.py    (with Node 20 and npm, and petalgrad installed)
Writes:  out/playground, which `petalgrad --playground` serves to a browser on this computer.

The packages that package.json lists come from npm; Python's library and ours are compiled.
"""

import hashlib
import html
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
MADE = ROOT / "out" / "playground"
NPM = ROOT / "out" / "npm"
PACKAGES = NPM / "node_modules"
FIRST = "loss = (w*x + b - y)**2", {"w": "2", "x": "3", "b": "-1", "y": "4"}
SHORT = [  # what the menu offers before the programs in examples/
    ("A line and its loss", *FIRST),
    ("Softmax and cross entropy", "-log(exp(a) / (exp(a) + exp(b)))", {"a": "1", "b": "2"}),
]
LICENCES = {  # of what brings no file with its licence
    "pyodide": "MPL-2.0",
    "python": "Python-2.0",
    "@viz-js/viz": "MIT",
    "graphviz": "EPL-2.0",
}


def build() -> None:
    """Make the folder anew."""
    shutil.rmtree(MADE, ignore_errors=True)
    MADE.mkdir(parents=True)
    install()
    python_files()
    page_files()
    licences()
    offline()
    print(f"{sum(path.stat().st_size for path in made()) / 1e6:.1f} MB in {MADE}")


def install() -> None:
    """Let npm fetch the packages, each in the version that package.json names."""
    NPM.mkdir(parents=True, exist_ok=True)
    shutil.copy(HERE / "package.json", NPM)
    options = ["--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", "--silent"]
    subprocess.run(["npm", "install", *options], cwd=NPM, check=True)


def python_files() -> None:
    """Copy Python and the layout, and compile Python's library and ours."""
    for name in "pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm":
        shutil.copy(PACKAGES / "pyodide" / name, MADE)
    shutil.copy(PACKAGES / "@viz-js" / "viz" / "dist" / "viz.js", MADE)
    graphviz = importlib.util.find_spec("graphviz")
    packages = [
        *(ROOT / "engine", ROOT / "nn", Path(str(graphviz.origin)).parent),
        *(HERE / "playground.py", HERE / "playground_errors.py"),
        *(ROOT / "demos" / "exercises.py", ROOT / "demos" / "plot.py"),  # which lessons import
    ]
    run_in_pyodide("pack.py", MADE / "library.zip", MADE / "ours.zip", *packages)


def run_in_pyodide(script: str, *words: Path) -> None:
    """Run a Python file of this folder in Pyodide, where our files are below /host."""
    paths = [f"/host{path.resolve()}" for path in words]
    subprocess.run(
        ["node", HERE / "node.mjs", PACKAGES / "pyodide", HERE / script, *paths], check=True
    )


def page_files() -> None:
    """Write the page with its examples, and the scripts, each bundled into one file."""
    for name in "style.css", "frame.html", "icon.svg", "playground.webmanifest":
        shutil.copy(HERE / "page" / name, MADE)
    lessons = ROOT / "out" / "lessons"
    if lessons.is_dir():
        shutil.copytree(lessons, MADE / "lessons")
        for path in (MADE / "lessons").glob("*.html"):  # here the playground is one folder up
            text = path.read_text(encoding="utf-8").replace('href="../playground/#', 'href="../#')
            path.write_text(text, encoding="utf-8")
    data = json.dumps({"examples": [*examples()], "first": first()})
    data = re.sub("[<>&]", lambda sign: f"\\u{ord(sign[0]):04x}", data)
    page = (HERE / "page" / "index.html").read_text(encoding="utf-8")
    script = f'<script type="application/json" id="data">{data}</script>'
    (MADE / "index.html").write_text(page.replace("<!-- data -->", script), encoding="utf-8")
    lock = json.loads((PACKAGES / "pyodide" / "pyodide-lock.json").read_text(encoding="utf-8"))
    loaded = ["pyodide.asm.wasm", "library.zip", "ours.zip"]
    bundle("main.js")
    bundle(
        "worker.js",
        LOCK=json.dumps({"info": lock["info"], "packages": {}}),
        SIZE=sum((MADE / name).stat().st_size for name in loaded),
    )


def bundle(name: str, **constants: object) -> None:
    """Bundle a script of the page with what it imports; constants take the place of their names."""
    subprocess.run(
        [
            *(PACKAGES / ".bin" / "esbuild", HERE / "page" / name, f"--outfile={MADE / name}"),
            *("--bundle", "--format=esm", "--minify", "--target=es2022", "--log-level=warning"),
            *("--external:./viz.js", "--external:./pyodide.mjs"),
            *(f"--define:{key}={json.dumps(value)}" for key, value in constants.items()),
        ],
        env={**os.environ, "NODE_PATH": str(PACKAGES)},
        check=True,
    )


def examples() -> Iterator[dict]:
    """Yield what the menu offers: our examples, then the lessons."""
    for title, code, numbers in SHORT:
        yield {"group": "Examples", "title": title, "code": code, "numbers": numbers}
    for path in sorted((HERE / "examples").glob("*.py")):
        code = path.read_text(encoding="utf-8")
        yield {"group": "Examples", "title": title_of(code), "code": code}
    for path in sorted((ROOT / "demos").glob("[0-9][0-9]_*.py")):
        code = path.read_text(encoding="utf-8")
        page = f"lessons/{path.stem}.html"
        found = {"page": page} if (MADE / page).exists() else {}
        yield {"group": "Lessons", "title": title_of(code), "code": code, **found}


def title_of(code: str) -> str:
    """Return the headline of a lesson, or the beginning of a program's first sentence."""
    headline = re.search("^# # (.*)", code, re.M)
    return headline[1] if headline else re.split("[:.]\\s", code.lstrip('"'), maxsplit=1)[0]


def first() -> dict:
    """Return what Python answers to the first example, for all tabs, so that none has to wait."""
    sys.path[:0] = [str(ROOT), str(HERE)]
    from playground import TABS, Playground

    playground = Playground()
    answer = playground.run(*FIRST)
    return {**answer, "shown": {tab: playground.show(tab, None) for tab in TABS}}


def licences() -> None:
    """Write the licence of each package, and a page that lists them."""
    folder = MADE / "licences"
    folder.mkdir()
    packages = json.loads((HERE / "package.json").read_text(encoding="utf-8"))["dependencies"]
    texts = PACKAGES / "spdx-license-list" / "licenses"
    for name, licence in LICENCES.items():
        text = json.loads((texts / f"{licence}.json").read_text(encoding="utf-8"))["licenseText"]
        (folder / f"{file_name(name)}.txt").write_text(text, encoding="utf-8")
    for name in packages.keys() - LICENCES:
        shutil.copy(PACKAGES / name / "LICENSE", folder / f"{file_name(name)}.txt")
    shutil.copy(ROOT / "LICENSE", folder / "petalgrad.txt")
    (graphviz,) = [x for x in metadata.files("graphviz") or [] if x.name == "LICENSE.txt"]
    shutil.copy(graphviz.locate(), folder / "graphviz-python.txt")
    names = {file_name(name): f"{name} {version}" for name, version in packages.items()}
    links = "\n".join(
        f'<li><a href="{path.name}">{html.escape(names.get(path.stem, path.stem))}</a></li>'
        for path in sorted(folder.iterdir())
    )
    page = (HERE / "page" / "licences.html").read_text(encoding="utf-8")
    (folder / "index.html").write_text(page.replace("<!-- links -->", links), encoding="utf-8")


def file_name(package: str) -> str:
    """Return the name of a package as that of a file.

    >>> file_name("@viz-js/viz")
    'viz-js-viz'
    """
    return package.lstrip("@").replace("/", "-")


def offline() -> None:
    """Write the service worker, which holds the list of all files and a hash of them."""
    files = [path.relative_to(MADE).as_posix() for path in made()]
    contents = hashlib.sha256(b"".join(path.read_bytes() for path in made()))
    listed = ["./", *(name for name in files if name != "index.html")]
    bundle("offline.js", VERSION=contents.hexdigest()[:12], FILES=listed)


def made() -> list[Path]:
    """Return all files of the folder."""
    return sorted(path for path in MADE.rglob("*") if path.is_file())


if __name__ == "__main__":
    build()
