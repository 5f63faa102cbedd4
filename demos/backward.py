"""The backward pass of loss = (w*x + b - y)**2 as an animation: the explorer's page, step by step.

Run:     python demos/backward.py (after pip install -e '.[demos,test]'; it needs Chromium)
Writes:  out/backward.gif, with a frame for the forward pass and one for each step back.
"""

import io
import shutil
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from engine import Value, explore
from engine.files import write

OUT = Path("out")
FIRST, EACH, LAST = 2500, 2200, 4500  # milliseconds for which a frame stays
COLORS = 96
SIZE = {"width": 900, "height": 900}


def small_example() -> Value:
    """Return the loss at w = 2, x = 3, b = -1, y = 4: (2*3 - 1 - 4)**2 = 1."""
    w, b = Value(2.0, label="w", role="parameter"), Value(-1.0, label="b", role="parameter")
    x, y = Value(3.0, label="x", role="input"), Value(4.0, label="y", role="input")
    return ((w * x + b - y) ** 2).named("loss")


def screenshots(address: str) -> list[Image.Image]:
    """Return what the page shows at each step of the backward pass, the first before it begins."""
    with sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport=SIZE, device_scale_factor=1.5)
        page.goto(address)
        first, last = page.evaluate("[currentView().forwardSteps, currentView().lastStep]")
        found = []
        for step in range(first, last + 1):
            page.evaluate("(step) => setState({ step })", step)
            page.wait_for_timeout(150)  # until all is painted
            steps = page.locator(".steps").bounding_box()
            picture = page.locator(".picture").bounding_box()
            bottom = picture["y"] + picture["height"]
            clip = {"x": 0, "y": steps["y"], "width": SIZE["width"], "height": bottom - steps["y"]}
            found.append(Image.open(io.BytesIO(page.screenshot(clip=clip, full_page=True))))
        browser.close()
    return found


def animation(frames: list[Image.Image]) -> bytes:
    """Return the frames as a GIF, which starts again after the last."""
    size = max(frame.width for frame in frames), max(frame.height for frame in frames)
    palette = frames[-2].convert("RGB").quantize(COLORS)  # one for all, or colors would flicker
    drawn = []
    for frame in frames:
        page = Image.new("RGB", size, "white")
        page.paste(frame.convert("RGB"), (0, 0))
        drawn.append(page.quantize(palette=palette, dither=Image.Dither.NONE))
    content = io.BytesIO()
    durations = [FIRST, *[EACH] * (len(drawn) - 2), LAST]
    drawn[0].save(
        content, "gif", save_all=True, append_images=drawn[1:], duration=durations, loop=0
    )
    return content.getvalue()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = explore(small_example(), view="every").save(Path(folder) / "page.html")
        frames = screenshots(path.resolve().as_uri())
    OUT.mkdir(exist_ok=True)
    write(OUT / "backward.gif", animation(frames))
