"""Measure the playground: how many bytes it is, and how long a visitor waits for a result.

Run:     python demos/playground/measure.py    (after build.py; with Chromium and playwright)
Prints:  the bytes of its files, compressed; the seconds from an empty cache, and on a second visit,
         to the first picture, to Python, and from the last keystroke to its result; and those from
         the last keystroke to the tab, as it is seen, of computations of about 100 and 200 boxes.
"""

import gzip
import shutil
import statistics
import threading
import time

from playwright.sync_api import sync_playwright

from engine.server import FOLDER, server

ROUNDS = 5
CODE = "(a*b + c)*d"
SEEN = """() => {
    window.seen = new Promise((done) => {
        setTimeout(() => done(Infinity), 5000);
        let pressed;
        const press = () => { pressed = performance.now(); };
        addEventListener("keydown", press, { once: true, capture: true });
        new MutationObserver((_, observer) => {
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - pressed)));
        }).observe(document.getElementById("shown"), { childList: true });
    });
}"""


def sizes() -> None:
    """Print the bytes of each large file, and of all, as they are and with gzip -9."""
    files = [path for path in FOLDER.rglob("*") if path.is_file()]
    packed = {path: len(gzip.compress(path.read_bytes(), 9)) for path in files}
    for path in sorted(files, key=packed.__getitem__, reverse=True)[:8]:
        print(f"{path.name:<20}{path.stat().st_size:>12,}{packed[path]:>12,}")
    whole = sum(path.stat().st_size for path in files)
    print(f"{'in all':<20}{whole:>12,}{sum(packed.values()):>12,}\n")


def visit(context, address: str) -> tuple[float, float, float]:
    """Return the seconds to the first picture, to Python, and from a keystroke to its result."""
    page = context.new_page()
    begin = time.monotonic()
    page.goto(address, wait_until="commit")
    page.locator("#shown svg").wait_for()
    picture = time.monotonic()
    page.locator("#loading").wait_for(state="hidden")
    python = time.monotonic()
    page.locator(".cm-content").focus()
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(CODE)
    typed = time.monotonic()
    page.get_by_text("result = 20").wait_for()
    result = time.monotonic()
    page.locator("body[data-offline=ready]").wait_for()
    page.close()
    return picture - begin, python - begin, result - typed


def follow(page, tab: str, terms: int) -> float:
    """Return the median seconds from a key to a tab, for a sum of so many terms."""
    page.get_by_role("tab", name=tab).click()
    page.locator(".cm-content").focus()
    page.keyboard.press("Control+A")
    page.keyboard.insert_text("loss = " + " + ".join(f"tanh({i}*a + b)" for i in range(terms)))
    time.sleep(3)
    found = []
    for _ in range(ROUNDS):
        page.keyboard.press("Control+Enter")  # the run before may have been a slow one
        time.sleep(1)
        page.evaluate(SEEN)
        page.keyboard.press("Space")
        found.append(page.evaluate("() => window.seen") / 1000)
    return statistics.median(found)


def times() -> None:
    """Print the medians of a first and of a second visit, and of what follows a key."""
    options = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    with server(port=0) as served, sync_playwright() as driver:
        threading.Thread(target=served.serve_forever).start()
        address = f"http://127.0.0.1:{served.server_port}/"
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=options)
        first, second = [], []
        for _ in range(ROUNDS):
            context = browser.new_context()
            first.append(visit(context, address))
            second.append(visit(context, address))
            context.close()
        page = browser.new_page()
        page.goto(address)
        page.locator("#loading").wait_for(state="hidden")
        followed = [
            (tab, *(follow(page, tab, terms) for terms in (25, 50))) for tab in ("Trace", "Picture")
        ]
        browser.close()
        served.shutdown()
    print(f"{'seconds':<20}{'picture':>12}{'Python':>12}{'key':>12}")
    for name, rounds in ("first visit", first), ("second visit", second):
        medians = [statistics.median(column) for column in zip(*rounds, strict=True)]
        print(f"{name:<20}", *(f"{x:11.2f}" for x in medians))
    print(f"\n{'from a key to':<20}{'100 boxes':>12}{'200 boxes':>12}")
    for tab, *medians in followed:
        print(f"{tab:<20}", *(f"{x:11.2f}" for x in medians))


if __name__ == "__main__":
    sizes()
    times()
