"""Serving the playground, a folder of files, to browsers on this computer only."""

from contextlib import suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "out" / "playground"
PORT = 8314  # always the same, since a browser keeps for each address what it has loaded


class Files(SimpleHTTPRequestHandler):
    """Answers with a file, and prints nothing."""

    extensions_map = {  # noqa: RUF012 (as in the class above it)
        **SimpleHTTPRequestHandler.extensions_map,
        ".mjs": "text/javascript",  # whatever the system says: a browser runs no other type
        ".js": "text/javascript",
        ".wasm": "application/wasm",
    }

    def copyfile(self, source, outputfile):
        """Send a file; a reader may close the page before all of it has arrived."""
        with suppress(ConnectionError):
            super().copyfile(source, outputfile)

    def log_message(self, *words):
        """Print nothing about a request."""


def server(folder: Path = FOLDER, port: int = PORT) -> ThreadingHTTPServer:
    """Return a server of the folder on the loopback address; serve_forever() starts it.

    FileNotFoundError if the folder is not there. If the port is taken, it uses another.
    """
    if not (folder / "index.html").is_file():
        raise FileNotFoundError(
            f"the playground is not built: there is no {folder}; in a clone of the repository,"
            " with Node 20 and npm, run: python demos/playground/build.py"
        )
    handler = partial(Files, directory=str(folder))
    try:
        return ThreadingHTTPServer(("127.0.0.1", port), handler)
    except OSError:
        return ThreadingHTTPServer(("127.0.0.1", 0), handler)
