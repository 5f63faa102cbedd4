"""What holds of every engine like micrograd's, tried on petalgrad's or the one after --engine."""

import pytest
from claims import CLAIMS
from conformance import NotOfferedError


@pytest.mark.parametrize("claim", CLAIMS, ids=str)
def test_the_engine_keeps(claim, engine, record_property):
    record_property("claim", claim.name)
    try:
        finding = engine.finding(claim)
    except NotOfferedError:
        pytest.skip("not offered")
    if finding:
        record_property("finding", finding)
        pytest.fail(str(finding), pytrace=False)
