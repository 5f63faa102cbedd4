"""Forward-mode differentiation, by the rules of a first calculus course, without a graph."""

from fractions import Fraction


class Dual:
    """A number and its slope."""

    def __init__(self, number, slope=0):
        self.number, self.slope = number, slope

    def __add__(self, other):
        other = dual(other)
        return Dual(self.number + other.number, self.slope + other.slope)

    def __mul__(self, other):
        other = dual(other)
        return Dual(
            self.number * other.number, self.slope * other.number + self.number * other.slope
        )

    def __truediv__(self, other):
        other = dual(other)
        return Dual(
            self.number / other.number,
            (self.slope * other.number - self.number * other.slope) / other.number**2,
        )

    def __pow__(self, n):
        power = Dual(Fraction(1))
        for _ in range(abs(n)):
            power = power * self
        return power if n >= 0 else Dual(Fraction(1)) / power

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + -dual(other)

    def __rsub__(self, other):
        return dual(other) - self

    def __rtruediv__(self, other):
        return dual(other) / self

    __radd__, __rmul__ = __add__, __mul__

    def __abs__(self):
        return self * ((self.number > 0) - (self.number < 0))  # the slope at 0 is 0

    def __gt__(self, other):
        return self.number > dual(other).number

    def __lt__(self, other):
        return self.number < dual(other).number


def dual(x):
    return x if isinstance(x, Dual) else Dual(x)
