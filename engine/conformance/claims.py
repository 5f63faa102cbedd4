"""What holds for every engine like micrograd's, from the ground up, and what usually breaks it.

First the operations that everything else is made of, then the graph, then every row of
operations.py, then corners, numbers outside a domain and numbers far from 0: an early claim that
fails may take later ones with it.
"""

import sys
from dataclasses import replace
from math import inf, nan

from .example import FINE, REFUSAL, USE, WRONG, Claim, Example
from .operations import OPERATIONS
from .rules import (
    ASSIGNED,
    CANCELLED,
    EXPONENT,
    FIRST,
    LOGARITHM,
    PLAIN,
    WHOLE,
    far,
    near,
    slopes,
    typed,
    value,
)

LONG = 500 if sys.platform == "emscripten" else 5000  # Pyodide crashes as a longer chain is freed

# The usual causes

COMPOUNDED = (
    "inner nodes keep the gradient of an earlier pass and pass it on again; only leaves add up over"
    " passes, so set the gradients of inner nodes to 0 when a pass begins"
)
REPLACED = (
    "a pass wipes out what an earlier one left in the leaves, as in JAX; in PyTorch gradients add"
    " up until they are set back, so that several losses can share a parameter"
)
FREED = (
    "after one pass the next ends in an error, as in PyTorch; if that is meant, nothing is wrong"
)
TAKEN = "a pass takes the graph apart, so that the next loss stops at what it shares with the first"
SEED = "backward() does not begin with 1, the gradient of the result with respect to itself"
DEEP = (
    "a function calls itself once for each node, and Python stops that at a depth of 1000; keep a"
    " list of the nodes still to be visited instead"
)
SUMMED = "sum begins with 0 + x, and for that Python asks x.__radd__(0)"
EARLY = (
    "a node passes its gradient on before all of it has arrived, or more than once; go through the"
    " nodes in reverse topological order, so that each comes once, after everything that was"
    " computed from it"
)
EQUAL = (
    "== compares numbers (that of a dataclass does), so that two nodes of the same number are taken"
    " for one; without __eq__ a node equals only itself"
)
HASH = (
    "a class with __eq__ and without __hash__ (a dataclass is one) cannot be in a set; without"
    " __eq__ a node equals only itself: @dataclass(eq=False)"
)
IN_PLACE = {
    sign: f"__i{name}__ changes the node itself, and with it whatever was computed from it; without"
    f" __i{name}__ Python makes a new node of y {sign} x"
    for sign, name in (("+", "add"), ("-", "sub"), ("*", "mul"))
}
LEAKED = (
    "something remains from the graph before: a list of all operations (a tape) that is never"
    " emptied, a default argument such as parents=[], which all nodes share, or a gradient that"
    " is not set back to a new 0"
)
CONVENTION = "at a kink any derivative between those on its two sides would do; everybody takes 0"
TIE = (
    "operands that tie share the gradient; any shares that add up to 1 would do, everybody takes"
    " equal ones"
)
TWICE = "operands that tie share the gradient; here each gets all of it, so it arrives twice"
DIVIDED = "the formula of the derivative divides by 0 here; treat this point as a case of its own"
SILENT = (
    "there is no real result here, and no error is raised; what comes out instead goes on to the"
    " loss, far from the line that made it"
)
OPINIONS = {REPLACED, FREED, CONVENTION, TIE, CANCELLED, EXPONENT}  # true of JAX or PyTorch as well

ERROR_TOO = {Exception: ASSIGNED}

HELD = Claim(
    "a node holds the number that it is made of",
    [
        Example(
            f"x = Value({number})",
            number,
            "the number is changed as the node is made, as by int(), which cuts off its fraction",
            shows="x.data",
        )
        for number in (0.5, -2.0)
    ],
    basic=True,
)

SEEDED = Claim(
    "the gradient of a result with respect to itself is 1",
    [
        Example(
            "x = Value(3.0); y = x + Value(2.0); y.backward()",
            1.0,
            "d(x + y)/dx is 1",
            {0.0: SEED, 5.0: SEED},
        )
    ],
    basic=True,
)

GRAPH = [
    Claim(
        "a number used twice collects both contributions",
        [
            Example(f"x = Value(3.0); {y}; y.backward()", grad, ASSIGNED, ERROR_TOO)
            for y, grad in (("y = x + x", 2.0), ("y = x * x", 6.0), ("y = x * x + x", 7.0))
        ],
        basic=True,
    ),
    Claim(
        "training: what is computed next begins anew",
        [
            Example(
                "x = Value(3.0); y = x * x; w = y * Value(1.0); w.backward()\n"
                "x.grad = 0.0; z = x * Value(5.0); z.backward()",
                5.0,
                LEAKED,
            ),
            Example(
                "a = Value(3.0); b = a * Value(2.0); b.backward(); x = Value(4.0)"
                "; y = x * Value(5.0); y.backward()",
                5.0,
                LEAKED,
            ),
            Example(  # w goes from 2 to 1, 0.5 and 0.25
                "w = Value(2.0)\nfor _ in range(3):\n    w.grad = 0.0\n    loss = w * w\n"
                "    loss.backward()\n    w.data -= 0.25 * w.grad",
                0.25,
                LEAKED,
                shows="w.data",
            ),
        ],
    ),
    Claim(
        "a gradient is passed on when all of it has arrived",
        [  # y = x**6, whose derivative is 6 * 2**5
            Example(
                f"x = Value(2.0); a = x * x; b = a * a; {y}; y.backward()",
                192.0,
                EARLY,
                {32.0: ASSIGNED},
            )
            for y in ("y = a * b", "y = b * a")
        ],
    ),
    Claim(
        "a second backward() leaves exactly twice the gradient",
        [
            Example(
                "x = Value(3.0); y = x * x; z = y * Value(2.0); z.backward(); z.backward()",
                24.0,
                COMPOUNDED,
                {12.0: REPLACED, 6.0: ASSIGNED, RuntimeError: FREED, TypeError: FREED},
            ),
        ],
        grade=USE,
    ),
    Claim(
        "two losses add up in a number that they share",
        [
            Example(
                "x = Value(3.0); a = x * Value(2.0); b = x * Value(5.0)"
                "; a.backward(); b.backward()",
                7.0,
                COMPOUNDED,
                {5.0: REPLACED},
            ),
            Example(
                "x = Value(3.0); y = x * x; a = y * Value(2.0); b = y * Value(5.0); "
                "a.backward(); b.backward()",
                42.0,
                COMPOUNDED,
                {30.0: REPLACED, 12.0: TAKEN, RuntimeError: FREED, TypeError: FREED},
            ),
        ],
        grade=USE,
    ),
    Claim(
        f"a graph may be {LONG} operations deep",
        [
            Example(
                f"x = y = Value(1.0)\nfor _ in range({LONG}): y = y + x\ny.backward()",
                LONG + 1.0,
                ASSIGNED,
                {RecursionError: DEEP},
            )
        ],
        grade=USE,
    ),
    Claim(
        "two nodes of the same number are two nodes",
        [
            Example(
                "x = Value(2.0); y = Value(2.0); z = x * y + x; z.backward()",
                slope,
                EQUAL,
                {2.0: ASSIGNED},
                grad,
            )
            for grad, slope in (("x.grad", 3.0), ("y.grad", 2.0))
        ]
        + [
            Example(
                "x = Value(2.0); a = x * Value(3.0); b = x * Value(3.0); y = a + b; y.backward()",
                6.0,
                EQUAL,
            )
        ],
        basic=True,
    ),
    Claim(
        "y += x makes a new node and leaves the old one as it was",
        [
            *[
                Example(f"x = Value(2.0); y = x; y {sign}= Value(3.0)", 2.0, cause, shows="x.data")
                for sign, cause in IN_PLACE.items()
            ],
            Example("x = Value(2.0); y = x; y += Value(3.0); y.backward()", 1.0, IN_PLACE["+"]),
        ],
        grade=USE,
    ),
    Claim(
        "sum takes a list of nodes",
        [
            Example(
                "x = Value(2.0); y = Value(5.0); z = sum([x, y, x])",
                9.0,
                SUMMED,
                {AttributeError: PLAIN, Exception: SUMMED},
                "z.data",
                needs="Value(2.0) + Value(5.0)",
            ),
            Example(
                "x = Value(2.0); y = Value(5.0); z = sum([x, y, x]); z.backward()",
                2.0,
                SUMMED,
                {Exception: SUMMED},
            ),
        ],
    ),
]


BY_ZERO = {ZeroDivisionError: DIVIDED, nan: DIVIDED, inf: DIVIDED, ValueError: LOGARITHM}


def corner(
    expression: str, slope: float, others: dict, grade: str = WRONG, **leaves: float
) -> Claim:
    """Return the claim that every operand has this derivative at a corner; `others` are causes."""
    lines = typed(expression, (*leaves.values(),))
    where = " and ".join([f"{x} = {at:g}" for x, at in leaves.items()])
    return Claim(
        f"{expression} at {where}",
        [
            Example(
                f"{lines}; z.backward()",
                slope,
                f"d({expression})/d{x} at {where} is {slope:g}",
                BY_ZERO | others,
                f"{x}.grad",
            )
            for x in leaves
        ],
        grade=grade,
    )


def whole(name: str, *numbers: float) -> list[Example]:
    """Return examples of what an operation computes and sends: of floats, then whole numbers."""
    operation = next(row for row in OPERATIONS if row.name == name)
    floats = tuple(map(float, numbers))
    return [
        *(value(operation, floats), *slopes(operation, floats)),
        *[
            replace(example, cause=WHOLE, giveaways={Exception: WHOLE})
            for example in (value(operation, numbers), *slopes(operation, numbers))
        ],
    ]


WHOLE_NUMBERS = Claim(
    "whole numbers are numbers too",
    [*whole("x / y", 7, 2), *whole("x * y", 2, 0.5), *whole("x ** -2", 2)],
)

BETWEEN = dict.fromkeys([1.0, 0.5, -1.0], CONVENTION)

CORNERS = [
    corner("relu(x)", 0.0, BETWEEN, x=0.0),
    corner("abs(x)", 0.0, BETWEEN, x=0.0),
    replace(corner("maximum(x, x)", 1.0, {2.0: TWICE}, x=2.0), name="maximum(x, y) where y is x"),
    replace(corner("minimum(x, x)", 1.0, {2.0: TWICE}, x=2.0), name="minimum(x, y) where y is x"),
    corner("maximum(x, y)", 0.5, {0.0: TIE, 1.0: TIE}, x=2.0, y=2.0),
    corner("minimum(x, y)", 0.5, {0.0: TIE, 1.0: TIE}, x=2.0, y=2.0),
    corner("x ** 0", 0.0, {}, FINE, x=0.0),
    corner("x ** 1", 1.0, {}, x=0.0),
    corner("x ** 2", 0.0, {}, x=0.0),
]


def refusal(expression: str, at: float) -> Claim:
    """Return the claim that an operation raises an error where it has no value."""
    return Claim(
        f"{expression} at x = {at:g} is an error",
        [
            Example(
                typed(expression, (at,)),
                REFUSAL,
                SILENT,
                shows="z.data",
                needs=typed(expression, (0.5,)),
            )
        ],
        grade=FINE,
    )


REFUSALS = [
    refusal("4 / x", 0.0),
    refusal("x ** -2", 0.0),
    refusal("x ** (1 / 3)", -8.0),
    refusal("log(x)", 0.0),
    refusal("log(x)", -1.0),
    refusal("sqrt(x)", -1.0),
]

CLAIMS = [
    HELD,
    SEEDED,
    *[replace(near(row), basic=True) for row in reversed(OPERATIONS) if row.name in FIRST],
    replace(corner("x * y", 0.0, {}, x=0.0, y=0.0), basic=True),
    *[claim for claim in GRAPH if claim.grade == WRONG],
    *[near(row) for row in OPERATIONS if row.name not in FIRST],
    WHOLE_NUMBERS,
    *[claim for claim in GRAPH if claim.grade == USE],
    *CORNERS,
    *REFUSALS,
    *[far(operation) for operation in OPERATIONS if operation.far],
]
