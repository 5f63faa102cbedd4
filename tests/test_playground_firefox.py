"""The playground in Firefox, where that is installed: the same page, in another browser's engine.

It is driven by Marionette, the protocol that Firefox itself speaks: JSON, after its length.
"""

import json
import shutil
import socket
import subprocess
import threading
import time

import pytest

from engine.server import FOLDER, server

FIREFOX = shutil.which("firefox-esr") or shutil.which("firefox")
PATIENCE = 60  # seconds, on a machine that is busy with other things
CACHES = ["browser.cache.disk.enable", "browser.cache.memory.enable"]  # beside the service worker's
CONTROL, ENTER = "\ue009", "\ue007"
RESULT = "document.getElementById('result').textContent"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not FIREFOX, reason="Firefox is not installed"),
    pytest.mark.skipif(not (FOLDER / "index.html").exists(), reason="the playground is not built"),
]


class Firefox:
    """A Firefox without a window, and what a visitor does in it."""

    def __init__(self, profile):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        choices = {"marionette.port": port} | dict.fromkeys(CACHES, False)
        lines = [f"user_pref({json.dumps(x)}, {json.dumps(y)});\n" for x, y in choices.items()]
        (profile / "user.js").write_text("".join(lines))
        words = ["--headless", "--marionette", "--no-remote", "--profile", str(profile)]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self.process = subprocess.Popen([str(FIREFOX), *words], **quiet)
        self.socket = connected(port)
        self.heard()
        self.ask("WebDriver:NewSession")

    def ask(self, command, **words):
        """Send a command and return its answer."""
        text = json.dumps([0, 1, command, words]).encode()
        self.socket.sendall(b"%d:%s" % (len(text), text))
        _, _, error, answer = self.heard()
        assert error is None, error
        return answer

    def heard(self):
        """Return the next message: its length, a colon, and JSON."""
        length = b""
        while not length.endswith(b":"):
            length += self.socket.recv(1)
        text = b""
        while len(text) < int(length[:-1]):
            text += self.socket.recv(int(length[:-1]) - len(text))
        return json.loads(text)

    def open(self, address):
        self.ask("WebDriver:Navigate", url=address)
        self.until("document.getElementById('loading').hidden")

    def script(self, code):
        return self.ask("WebDriver:ExecuteScript", script=code, args=[])["value"]

    def until(self, true):
        end = time.monotonic() + PATIENCE
        while not self.script(f"return {true}"):
            assert time.monotonic() < end, self.script("return document.body.outerHTML")
            time.sleep(0.05)

    def run(self, code):
        """Replace the code by what is typed, and press Ctrl+Enter."""
        self.script(
            "document.getElementById('editor').shadowRoot.querySelector('.cm-content').focus()"
        )
        self.press("a", CONTROL)
        self.press(code.replace("\n", ENTER))
        self.press(ENTER, CONTROL)

    def press(self, keys, held=""):
        pressed = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        down, up = ([{"type": kind, "value": x} for x in held] for kind in ("keyDown", "keyUp"))
        actions = {"type": "key", "id": "keyboard", "actions": [*down, *pressed, *up]}
        self.ask("WebDriver:PerformActions", actions=[actions])

    def click(self, name):
        self.script(f"document.getElementById('{name}').click()")

    def close(self):
        self.ask("Marionette:Quit", flags=["eForceQuit"])
        self.socket.close()
        self.process.wait(PATIENCE)


def connected(port):
    """Return a connection, as soon as there is somebody at the port."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), PATIENCE)
        except OSError:
            assert time.monotonic() < end
            time.sleep(0.1)


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    """The playground in Firefox; `page.served` is its server."""
    firefox = Firefox(tmp_path_factory.mktemp("profile"))
    with server(port=0) as firefox.served:
        threading.Thread(target=firefox.served.serve_forever).start()
        firefox.address = f"http://127.0.0.1:{firefox.served.server_port}/"
        firefox.open(firefox.address)
        yield firefox
        firefox.close()
        firefox.served.shutdown()


def test_an_expression_is_computed_and_drawn(page):
    page.run("(a*b + c)*d")
    page.until(f"{RESULT} === 'result = 20'")  # (1*2 + 3)*4
    page.until("document.querySelector('#shown svg').textContent.includes('20')")


def test_a_program_prints_and_its_last_value_is_shown(page):
    page.run("from engine import Value\nx = Value(3.0)\ny = x*x + x\ny.backward()\nprint(x.grad)")
    page.until(f"{RESULT} === 'y = 12.0'")
    assert page.script("return document.querySelector('#console pre').textContent") == "7.0\n"


def test_an_endless_loop_is_stopped_and_the_next_run_works(page):
    page.run("while True: pass")
    page.until("!document.getElementById('stop').disabled")
    page.click("stop")
    page.until("document.getElementById('stop').disabled")
    page.run("a*b + 5")
    page.until(f"{RESULT} === 'result = 7'")


def test_too_much_memory_is_told(page):
    page.run("x = []\nwhile True: x.append(bytes(10**7))")
    page.until("document.getElementById('error').textContent.includes('the 512 MB that it has')")


def test_the_explorer_goes_through_the_steps(page):
    page.run("loss = (w*x + b - y)**2")
    page.until(f"{RESULT} === 'loss = 1'")  # (2*3 - 1 - 4)**2
    page.click("explore")
    page.until("document.querySelector('#shown iframe') !== null")
    page.until("document.querySelector('#shown iframe').contentDocument?.querySelector('iframe')")
    for frame in "#shown iframe", "iframe":
        page.ask(
            "WebDriver:SwitchToFrame",
            element=page.ask("WebDriver:FindElement", using="css selector", value=frame)["value"],
        )
    page.until("document.querySelector('h1')?.textContent === 'loss, step by step'")
    page.script(
        "[...document.querySelectorAll('button')].find(x => x.textContent === 'Start').click()"
    )
    page.until("document.getElementById('sentence').textContent !== ''")
    page.ask("WebDriver:SwitchToFrame")


def test_it_works_without_its_server_after_the_first_load(page):
    page.until("document.body.dataset.offline === 'ready'")
    page.served.shutdown()
    page.served.server_close()
    page.open(page.address)
    page.run("a + b")
    page.until(f"{RESULT} === 'result = 3'")
