"""What holds for every test; and --engine, by which any engine is tested, also in a mere clone."""

from hypothesis import settings

settings.register_profile("petalgrad", deadline=None)  # a busy machine is no fault of the code
settings.load_profile("petalgrad")


def pytest_addoption(parser, pluginmanager):
    if not pluginmanager.has_plugin("petalgrad_pytest"):  # as it is where petalgrad is installed
        from engine.conformance import plugin

        pluginmanager.register(plugin, "petalgrad_pytest")
