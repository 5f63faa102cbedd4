"""petalgrad --playground: the folder on the loopback, or how to make it."""

import re
import socket
import struct
import threading
import urllib.request
from pathlib import Path

import pytest

from engine import command, server


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "index.html").write_text("<title>here</title>")
    (tmp_path / "pyodide.mjs").write_text("export {};")
    (tmp_path / "pyodide.asm.wasm").write_bytes(b"\0asm")
    return tmp_path


@pytest.fixture
def served(folder):
    with server.server(folder, 0) as found:
        thread = threading.Thread(target=found.serve_forever, args=[0.01])
        thread.start()
        yield found
        found.shutdown()
        thread.join()


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("", "text/html"),
        ("pyodide.mjs", "text/javascript"),
        ("pyodide.asm.wasm", "application/wasm"),
    ],
)
def test_a_file_comes_with_the_type_that_a_browser_insists_on(served, folder, path, kind):
    with urllib.request.urlopen(f"http://127.0.0.1:{served.server_port}/{path}") as answer:
        assert answer.headers.get_content_type() == kind
        assert answer.read() == (folder / (path or "index.html")).read_bytes()


def test_what_is_served_is_the_folder_in_which_the_playground_is_built():
    root = Path(__file__).parent.parent
    assert server.FOLDER.parts[-2:] == ("out", "playground")
    assert 'MADE = ROOT / "out" / "playground"' in (root / "demos/playground/build.py").read_text()


def test_it_is_served_to_this_computer_alone(served):
    assert served.server_address[0] == "127.0.0.1"


def test_a_port_that_is_taken_is_left_to_its_owner(served, folder):
    with server.server(folder, served.server_port) as other:
        free = other.server_port
        assert free not in (served.server_port, 1)
    with server.server(folder, free) as again:  # one that is free is taken
        assert again.server_port == free


def test_a_folder_that_is_not_there_is_answered_with_the_command_that_makes_it(
    monkeypatch, tmp_path, capsys
):
    monkeypatch.setattr(server.server, "__defaults__", (tmp_path, 0))
    assert command.main(["--playground"]) == 2
    said = " ".join(capsys.readouterr().err.split())
    assert "the playground is not built" in said
    assert "run: python demos/playground/build.py" in said


def test_ctrl_c_ends_it(monkeypatch, folder, capsys):
    def interrupted(self):
        raise KeyboardInterrupt

    monkeypatch.setattr(server.server, "__defaults__", (folder, 0))
    monkeypatch.setattr(server.ThreadingHTTPServer, "serve_forever", interrupted)
    assert command.main(["--playground"]) == 0
    said = r"http://127\.0\.0\.1:\d+/ is the playground; Ctrl-C ends it\n\n"
    assert re.fullmatch(said, capsys.readouterr().out)


def test_a_page_that_is_closed_while_it_loads_prints_nothing(folder, capsys):
    (folder / "pyodide.asm.wasm").write_bytes(bytes(10**7))  # more than is on its way at a time
    with server.server(folder, 0) as served:
        thread = threading.Thread(target=served.serve_forever)
        thread.start()
        reader = socket.create_connection(("127.0.0.1", served.server_port))
        reader.sendall(b"GET /pyodide.asm.wasm HTTP/1.0\r\n\r\n")
        reader.recv(1000)
        reader.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))  # at once
        reader.close()
        served.shutdown()
        thread.join()
    assert capsys.readouterr().err == ""
