"""What holds for every test; and --engine, by which any engine is tested, also in a mere clone."""

import pytest
from hypothesis import settings

settings.register_profile("petalgrad", deadline=None)  # a busy machine is no fault of the code
settings.load_profile("petalgrad")


def pytest_addoption(parser, pluginmanager):
    if not pluginmanager.has_plugin("petalgrad_pytest"):  # as it is where petalgrad is installed
        from engine.conformance import plugin

        pluginmanager.register(plugin, "petalgrad_pytest")


@pytest.fixture(scope="module")
def browser():
    """Chromium, driven by Playwright."""
    from pages import CI, needed  # here, since few tests need a browser or a graph to show in it

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
