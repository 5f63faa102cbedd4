"""How fast is the explorer's page? Its size, how soon it opens, how soon it shows a moved slider.

Run:     python demos/page_speed.py (after pip install -e '.[test]'; half a minute; needs Chromium)
Prints:  a line for the iris network with three flowers, and one for a network of 150 operations.

A page is open when the first frame with all its numbers has been laid out and painted. A move is
all that the page does from the event to the end of the frame that shows it: forward, backward, the
curve, the texts, and the browser's layout. It does not include the wait for the frame to begin or
for the screen. Each number is the median over several openings, without a graphics card.
"""

import shutil
import statistics
import tempfile
from pathlib import Path
from typing import NamedTuple

from engine import Value, explore
from nn import MLP
from nn.iris import FLOWERS, IrisNetwork, side_by_side

OPENINGS, MOVES = 9, 45
ARGUMENTS = ("--no-sandbox", "--disable-gpu")

OPENED = """
window.frameBegins = () => new Promise(requestAnimationFrame);
window.frameIsDrawn = () => new Promise((done) => {
    const { port1, port2 } = new MessageChannel(); // answers after the frame
    port1.onmessage = done;
    port2.postMessage("drawn?");
});
window.opened = (async () => {
    do await frameBegins(); while (!document.getElementById("phase")?.textContent);
    await frameIsDrawn();
    return performance.now();
})();
"""

MOVED = """
async (moves) => {
    const slider = document.getElementById("slider");
    const [low, high] = [Number(slider.min), Number(slider.max)];
    const times = [];
    for (let i = 0; i < moves; i++) {
        const frame = frameBegins();
        const event = performance.now();
        slider.value = low + ((high - low) * (1 + (i % 7))) / 9;
        slider.dispatchEvent(new Event("input"));
        const waiting = performance.now();
        await frame;
        const begin = performance.now();
        await frameIsDrawn();
        times.push(waiting - event + performance.now() - begin);
    }
    return times;
}
"""


class Speed(NamedTuple):
    """The size of a page in thousands of bytes, and its times in milliseconds."""

    size: float
    opening: float
    move: float


def measured(browser, path):
    """Return the Speed of a saved page."""
    openings, moves = [], []
    for _ in range(OPENINGS):
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        page.add_init_script(OPENED)
        page.goto(path.resolve().as_uri())
        openings.append(page.evaluate("() => opened"))
        moves += page.evaluate(MOVED, MOVES)[MOVES // 3 :]  # during the first it compiles
        page.close()
    size = path.stat().st_size / 1000
    return Speed(size, statistics.median(openings), statistics.median(moves))


def pages():
    """Return the pages to measure, by name."""
    iris = IrisNetwork()
    network = MLP([2, 16, 1])
    (result,) = network([Value(0.5, role="input", label=name) for name in ("x1", "x2")])
    return {
        "the iris network": explore(iris.loss([side_by_side(FLOWERS)]), leaf=iris.b3),
        "150 operations": explore(result, view="every"),
    }


if __name__ == "__main__":
    from playwright.sync_api import sync_playwright

    print("a page of           size in KB  opens in ms  shows a move in ms")
    with sync_playwright() as driver, tempfile.TemporaryDirectory() as folder:
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
        for name, page in pages().items():
            speed = measured(browser, page.save(Path(folder) / "page.html"))
            print(f"{name:18}  {speed.size:10.0f}  {speed.opening:11.0f}  {speed.move:18.1f}")
        browser.close()
