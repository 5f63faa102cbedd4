"""How tightly each operation binds, as in Python; this decides where an expression has brackets."""

# From a conditional expression, which binds least, to a name or a call.
CHOICE, SUM, PRODUCT, SIGN, POWER, ATOM = range(6)

PRECEDENCE = {"+": SUM, "-": SUM, "*": PRODUCT, "/": PRODUCT, "neg": SIGN, "**": POWER}
