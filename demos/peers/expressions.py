"""Expressions that run unchanged on this engine's Value and on micrograd's."""

OPERATIONS = (
    *("a + b", "a * b", "a - b", "a / b"),
    *("a + 1", "1 + a", "a - 1", "1 - a", "2 * a", "a * 2", "a / 2", "2 / a"),
    *("a ** 2", "-a", "a.relu()"),
)
