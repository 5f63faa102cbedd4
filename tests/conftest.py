"""What all tests share; the options --renew and, where petalgrad is not installed, --engine."""

import difflib
from pathlib import Path

import pytest
from hypothesis import settings
from processes import CI, needed

GOLDEN = Path(__file__).with_name("golden")

settings.register_profile("petalgrad", deadline=None)  # a busy machine is no fault of the code
settings.load_profile("petalgrad")


def pytest_addoption(parser, pluginmanager):
    parser.addoption("--renew", action="store_true", help="write the files in tests/golden anew")
    if not pluginmanager.has_plugin("petalgrad_pytest"):  # as it is where petalgrad is installed
        from engine.conformance import plugin

        pluginmanager.register(plugin, "petalgrad_pytest")


def pytest_configure(config):
    if config.getoption("--renew") and CI:
        raise pytest.UsageError("--renew is not for CI, where nobody reads what has changed")


@pytest.fixture
def golden(request):
    """golden(name, text): the text must be that of a file in tests/golden; --renew writes it."""

    def compare(name, text):
        path = GOLDEN / name
        if request.config.getoption("--renew"):
            path.write_text(text, encoding="utf-8")
        kept = path.read_text(encoding="utf-8") if path.exists() else ""
        changed = difflib.unified_diff(
            kept.splitlines(), text.splitlines(), f"tests/golden/{name}", "now", lineterm=""
        )
        if kept != text:
            lines = "\n".join(changed)
            pytest.fail(f"{lines}\n\nif this is meant, run pytest with --renew", pytrace=False)

    return compare


@pytest.fixture(scope="module")
def browser():
    """Chromium, driven by Playwright."""
    path = needed("chromium")
    if not CI:
        pytest.importorskip("playwright", reason="needs playwright: pip install playwright")
    from playwright.sync_api import sync_playwright

    arguments = [
        *("--no-sandbox", "--disable-gpu", "--disable-background-networking"),
        *("--disable-component-update", "--disable-sync", "--no-first-run"),
    ]
    with sync_playwright() as driver:
        found = driver.chromium.launch(executable_path=path, args=arguments)
        yield found
        found.close()
