"""Compile Python's library and ours for the playground; run in Pyodide, which node.mjs does.

    pack.py LIBRARY.zip OURS.zip [PACKAGE ...]

Pyodide brings its library as source, and compiles it at every start. Compiled beforehand, it starts
four times as fast; without what no program in a browser can use, it is a third smaller.
"""

import _imp
import io
import sys
import zipfile
from collections.abc import Iterator
from importlib._bootstrap_external import _code_to_hash_pyc
from pathlib import Path

LIBRARY = Path("/lib/python314.zip")  # where Pyodide has its library
LEFT_OUT = """
    _pyrepl bdb cmd code pdb pydoc rlcompleter pyodide.console getpass pty tty webbrowser
    doctest modulefinder profile cProfile pstats pyclbr symtable tabnanny trace unittest
    compileall py_compile zipapp json.__main__ json.tool zipfile.__main__ importlib.metadata
    concurrent.futures.interpreter concurrent.futures.process concurrent.interpreters
    ctypes multiprocessing sqlite3 tracemalloc _pyio _pydatetime _pylong
    asyncio.__main__ asyncio.proactor_events asyncio.tools asyncio.windows_events
    asyncio.windows_utils nturl2path pyodide._nodesock_transport pyodide.http
    ftplib http imaplib ipaddress mailbox netrc poplib smtplib socketserver ssl _ssl urllib
    wsgiref xmlrpc configparser email filecmp fileinput logging.config logging.handlers mimetypes
    optparse pickletools plistlib quopri sched shelve tarfile wave zoneinfo
    xml.dom xml.etree.ElementInclude xml.etree.cElementTree xml.parsers xml.sax
    sysconfig _sysconfigdata__emscripten_wasm32-emscripten _aix_support
""".split()  # noqa: SIM905 (a list would have a line for each)
ENCODINGS = {"__init__", "aliases", "ascii", "cp437", "latin_1", "utf_8", "utf_8_sig", "utf_16"}


def library() -> Iterator[tuple[str, bytes]]:
    """Yield the modules of Python's library, compiled, without docstrings and assertions."""
    with zipfile.ZipFile(LIBRARY) as files:
        for name in files.namelist():
            module = name.removesuffix(".py").replace("/", ".")
            package, _, last = module.rpartition(".")
            left_out = any(module == x or module.startswith(f"{x}.") for x in LEFT_OUT)
            if not name.endswith(".py") or left_out:
                continue
            if _imp.is_frozen(module):  # part of Python itself, which never looks for it here
                continue
            if package == "encodings" and last not in ENCODINGS:
                continue
            yield f"{name}c", compiled(files.read(name), f"{LIBRARY}/{name}", optimize=2)


def ours(packages: list[Path]) -> Iterator[tuple[str, bytes]]:
    """Yield the files of packages, and of single modules, the modules compiled.

    Learners may ask for help(exp), so all but graphviz keep their docstrings.
    """
    for package in packages:
        optimize = 2 if package.name == "graphviz" else 0
        for path in sorted([package] if package.is_file() else package.rglob("*")):
            name = path.relative_to(package.parent).as_posix()
            if path.name in ("README.md", "plugin.py"):  # for people, and for pytest
                continue
            if path.suffix == ".py":
                yield f"{name}c", compiled(path.read_bytes(), name, optimize)
            elif path.is_file() and path.suffix != ".pyc":
                yield name, path.read_bytes()


def compiled(source: bytes, name: str, optimize: int) -> bytes:
    """Return the content of a .pyc, which is never compared with its source."""
    code = compile(source, name, "exec", dont_inherit=True, optimize=optimize)
    return bytes(_code_to_hash_pyc(code, bytes(8), checked=False))


def write(path: str, files: Iterator[tuple[str, bytes]]) -> None:
    """Write a zip, which for the same files has the same bytes."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in sorted(files):
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED, 9)
    Path(path).write_bytes(content.getvalue())


if __name__ == "__main__":
    to_library, to_ours, *packages = sys.argv[1:]
    write(to_library, library())
    write(to_ours, ours([Path(x) for x in packages]))
