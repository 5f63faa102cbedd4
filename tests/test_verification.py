"""The table in tests/README.md: every operation, right to 13 digits, as measured here and now."""

import re
from pathlib import Path

from verification import table

README = Path(__file__).with_name("README.md")


def test_every_operation_is_verified_to_as_many_digits_as_the_table_says():
    found = re.findall(r"^\| `(.+)` \|(.*)\|$", README.read_text(encoding="utf-8"), re.MULTILINE)
    said = {name: [cell.strip() for cell in cells.split("|")] for name, cells in found}
    measured = table()
    for name, (fractions, *digits, differences) in measured.items():
        assert said[name][:-1] == [fractions, *map(str, digits)], name
        assert min(digits) >= 13, name
        assert differences >= 6, name  # the last of them differ from machine to machine
    assert list(said)[-len(measured) :] == list(measured)
