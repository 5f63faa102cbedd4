"""The explorer's page in the tour: three flowers, three steps downhill.

`python tests/screenshot.py` takes it again and writes demos/pictures/explorer.png.
"""

import tempfile
from pathlib import Path

from pages import NAMES
from PIL import Image
from processes import needed

from engine import explore
from nn.iris import FLOWERS, IrisNetwork, side_by_side

PICTURE = Path(__file__).parent.parent / "demos" / "pictures" / "explorer.png"
COLOURS = 128  # enough for it, and a third of the bytes


def take(path: Path) -> None:
    """Open the page in Chromium, walk downhill, and write what is seen."""
    from playwright.sync_api import sync_playwright

    network = IrisNetwork()
    page = explore(network.loss([side_by_side(FLOWERS)]), lanes=NAMES, leaf=network.b3)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        address = page.save(Path(folder, "explorer.html")).as_uri()
        browser = driver.chromium.launch(
            executable_path=needed("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        view = browser.new_page(viewport={"width": 1500, "height": 860})
        view.goto(address)
        for _ in range(3):
            view.get_by_role("button", name="Step downhill").click()
        view.get_by_role("button", name="Fit").click()
        view.mouse.move(0, 0)
        view.evaluate("document.activeElement.blur()")
        view.wait_for_timeout(500)  # until all is painted
        view.screenshot(path=path)
        browser.close()
    with Image.open(path) as image:
        image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


if __name__ == "__main__":
    take(PICTURE)
