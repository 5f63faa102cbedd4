"""Placeholders: a picture can be drawn of them before its numbers are known.

A picture only writes its numbers. So it can be drawn of placeholders, each as wide as most numbers
are, and a page writes the numbers there later.
"""

TEXT = "-00."  # how every placeholder begins; its lane follows in three digits
BLANK = ""  # stands where no number belongs


class Placeholder:
    """The place of a number. In an SVG picture its cell is a link to its name."""

    def __init__(self, name: str, lane: int = 0):
        self.name = name
        self.lane = lane

    def __str__(self):
        return f"{TEXT}{self.lane:03}"  # lanes differ: what is the same in all is written once


class Placeholders:
    """The places of an array's numbers, one for each lane, and of their sum.

    The last lane may be blank.
    """

    def __init__(self, name: str, count: int, is_blank: bool = False):
        self.lanes: list = [Placeholder(f"{name}.{i}", i) for i in range(count)]
        if is_blank:
            self.lanes[-1] = BLANK
        self.sum = Placeholder(f"{name}.+")
        self.shape = (count,)  # as an array has

    def ravel(self) -> "Placeholders":
        """Return the placeholders, as an array returns its numbers in one dimension."""
        return self

    def tolist(self) -> list:
        """Return the placeholder of each lane."""
        return self.lanes
