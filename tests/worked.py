"""The numbers that the lessons and the main job print, worked out without the engine.

A function for each text returns all of its numbers in their order, with as many words as it takes
to find the place. What is given, or named again, stands as it is. What follows from it is computed:
by hand, by Fractions, by `math`, and whole trainings by matrices of NumPy, with slopes derived on
paper. Nothing is imported from `engine` or `nn`.
"""

import re
from fractions import Fraction
from math import cos, exp, log, pi, prod, sin, sqrt
from random import Random

import numpy as np
from iris_by_hand import (
    AFTER,
    ALL,
    B3,
    BEFORE,
    FLOWERS,
    LAST,
    PARAMETERS,
    STEPS,
    TRAINED,
    A,
    B,
    C,
    adam,
    descend,
    iris,
)

# Of the Setosa, of 0.04 and 0.42: both nodes, which are on, and the raw outputs.
UPPER = -2.5 * 0.04 + 0.6 * 0.42 + 1.6
BOTTOM = -1.5 * 0.04 + 0.4 * 0.42 + 0.7
RAWS = [
    -0.1 * UPPER + 1.5 * BOTTOM - 2,
    2.4 * UPPER - 5.2 * BOTTOM,
    -2.2 * UPPER + 3.7 * BOTTOM + 1,
]
P = [[float(x) for x in p] for p in iris(PARAMETERS, FLOWERS)[0]]  # of each flower, by species

WORDS = [
    *("four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
]


def numbers(text):
    """The numbers in a text as they are written, or in words from four on; no digits of names.

    >>> numbers("w1 - 2.50 x -1e-06 = (8 - x)**2 or 62.0%. Five steps, p[1] -> 02_chain.py")
    ['2.50', '-1e-06', '8', '2', '62.0', '5', '1']
    """
    for number, word in enumerate(WORDS, start=4):
        text = re.sub(rf"\b{word}\b", str(number), text, flags=re.I)
    return re.findall(r"(?<![\w.])-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\d_])", text)


def written(x, digits):
    """A number as a trace has it: a float with so many digits, but an int and 0 whole."""
    return f"{x:.{digits}f}" if isinstance(x, float) and x else str(int(x))


def sent(local, gradient, before):
    """A line of a trace: local x gradient = contribution, and the sum before and after."""
    amount = local * gradient
    factors = [written(x, 6) for x in (local, gradient)]
    return " ".join([*factors, *(written(x, 4) for x in (amount, before, before + amount))])


# --- One number at a time -----------------------------------------------------------------------


def lesson_01_slope():
    """The slopes of a product and of a quotient at 3, and what they are a bit beside it."""

    def tried(result):
        for nudge in "0.1", "0.01", "0.001":
            width = 3 + Fraction(nudge)
            after, change = float(result(width)), float(result(width) - result(3))
            yield f"{float(width)}  {result(3)} -> {after:.6f}  {change:.6f} / {nudge}"
            yield f"= {change / float(nudge):.4f}\n"

    return f"""
    1. 3 wide and 4 high: {3 * 4}
    {"".join(tried(lambda width: width * 4))}
    4, the height
    2. stay 12: 12 / width
    {"".join(tried(lambda width: Fraction(12) / width))}
    at 3, -12 / width**2 = -12 / {3**2} = {-12 / 9:.4f}
    3. area {3 * 4}  width 4  height 3  of 12 / width {-12 / 9:.4f}
    4. 0.02 wider, 4 x 0.02 = {4 * 0.02}
    """


def lesson_02_chain():
    """The local derivatives of price, side and area, which are multiplied."""
    price = 40 * sqrt(9.001 * 4)
    side, area = 40, 40 / 12  # d price / d side, d price / d area
    slopes = *(side, area, 4 * area), *(0, 0, side)  # from the end, and from the start
    return f"""
    1. 9 wide and 4 high: {9 * 4}. The side {sqrt(36):g}. At 40: {40 * 6}
    4  1 / (2 x side) = {1 / (2 * 6):.6f}  40
    by 4, {1 / 12:.6f}, 40: 4 x {1 / 12:.6f} x 40 = {4 / 12 * 40:.4f}
    9.001  {price:.6f}  {price - 240:.6f} / 0.001 = {(price - 240) / 0.001:.4f}
    2. d price / d price = 1
    40 x 1 = {40:.4f}
    6 x 1 = {6:.4f}
    1/12 x 40 = {area:.4f}
    4 x {area:.4f} = {4 * area:.4f}
    9 x {area:.4f} = {9 * area:.4f}
    3. {" ".join(f"{slope:.4f}" for slope in slopes)}
    """


def lesson_03_twice():
    """The contributions to a number that is used twice."""

    def tried(first, second, change):
        return f"{first} x {second} = {9 + change:.4f}  {change:.4f} / 0.01 = {change / 0.01:.2f}"

    return f"""
    1. x = 3, the area {3 * 3}. By 0.01
    {tried(3.01, 3, 0.01 * 3)}
    {tried(3, 3.01, 3 * 0.01)}
    {tried(3.01, 3.01, 0.01 * 3 + 3 * 0.01 + 0.01**2)}
    0.03 + 0.03, and {0.01 * 0.01:.4f} more, 0.01 x 0.01. Contributions of 3 and 3: {3 + 3}, 2x
    2. 3 wide and 4 high. {3 * 4} yields 5 per unit, {2 * (3 + 4)} costs 3
    {5 * 12} - {3 * 14} = {60 - 42}
    5 x 4 = {5 * 4}  -3 x 2 = {-3 * 2}  20 - 6 = {20 - 6}  {20 - 6}
    5 x 3 = {5 * 3}  -3 x 2 = {-3 * 2}  15 - 6 = {15 - 6}  {15 - 6}
    3. x / x is 1: 0. At x = 3  1 / 3, and -3 / 3**2 = -1/3: {Fraction(1, 3) - Fraction(3, 9)}
    """


def lesson_04_trace():
    """The backward pass of (w*w + 2*w - 20)**2 at w = 3."""
    w = 3
    y = w * w + 2 * w
    loss, slope = (y - 20) ** 2, 2 * (y - 20)
    first, third = w * slope, 2 * slope  # of the contributions to w; the second is like the first
    whole = first + first + third

    def from_name_to_name(now):
        return f"""
        (y - 20)**2  {loss} 1
        {sent(slope, 1, 0)}
        w*w + 2*w  {y} {slope}
        {sent(2 * w + 2, slope, 0)}
        {now} {whole}
        """

    # A flower has 2 inputs, 4 operations to each of 2 nodes, 2 relus, 4 to each of 3 raw outputs,
    # softmax, log and minus. Names have the inputs, the nodes, relus, raws, p and the loss.
    nodes, names = 2 + 2 * 4 + 2 + 3 * 4 + 3, 2 + 2 + 2 + 3 + 2
    return f"""
    1. w = {w}  {loss}
    (y - 20)**2  {loss} 1
    y - 20  {sent(slope, 1, 0)}
    y - 20  {y - 20} {slope}
    {sent(1, slope, 0)}
    w*w + 2*w  {y} {slope}
    {sent(1, slope, 0)}
    2*w  {sent(1, slope, 0)}
    {w * w} {slope}
    {sent(w, slope, 0)}
    {sent(w, slope, first)}
    2*w  {2 * w} {slope}
    {sent(2, slope, first + first)}
    {w} {whole}
    2. by {w}, slope {slope}: {w} x {slope} = {first}. It was {first}, and is {first + first}
    3. {2 * f"{first} {first} {third} {whole}  "}
    4. 2*w  2*w + 2 = {2 * w + 2}
    {from_name_to_name(w)}
    {whole}
    5. w.data = 4  {from_name_to_name(4)}
    {(4 * 4 + 2 * 4 - 20) ** 2} = ({4 * 4 + 2 * 4} - 20)**2
    w: 2  {(2 * 2 + 2 * 2 - 20) ** 2} = ({2 * 2 + 2 * 2} - 20)**2, if w were 2
    {loss} = ({y} - 20)**2
    {whole}, again {2 * (4 * 4 + 2 * 4 - 20) * (2 * 4 + 2)}
    Six nodes. {3 * nodes + 15 + 1} {3 * names + 15 + 1}
    """


def lesson_05_picture():
    """The numbers of lesson 4, and those of b3."""
    return f"""
    lesson 4, x {2 * 3 + 2}
    1, x {2 * (15 - 20)} makes {-10 * 1}, x 8 makes {-10 * 8}
    {3 * -10} - {3 * 10} - {2 * 10} = {-30 - 30 - 20}
    step=4. Gradient {2 * (15 - 20)}, {3 * -10} goes to w: {-30 - 30}. It lacks {2 * -10}, of 2*w
    lesson 4: b3 = -2  {A:.3f} {B:.3f} {C:.3f} {A + B + C:.3f}
    falls by {-A:.3f}, rise by {B:.3f} and {C:.3f}. In all by {-A - B - C:.3f}
    """


# --- The iris network ---------------------------------------------------------------------------


def d_p(flower):
    """The slope of the observed p in each raw output, and that one's weight; its own first."""
    p, own = P[flower], FLOWERS[flower][2]
    raws = sorted(range(3), key=lambda raw: raw != own)
    return [(p[own] * ((raw == own) - p[raw]), (-0.1, 2.4, -2.2)[raw]) for raw in raws]


def d_log(flower):
    """The slope of -log in the observed p."""
    return -1 / P[flower][FLOWERS[flower][2]]


def sent_to_relu_upper(flower):
    """What relu_upper gets from each raw output."""
    return [weight * slope * d_log(flower) for slope, weight in d_p(flower)]


def lesson_06_bias():
    """Softmax and cross entropy of the Setosa, and b3 on its way down."""
    whole = sum(map(exp, RAWS))
    p = exp(RAWS[0]) / whole
    steps = [
        [i, STEPS[i].b3, STEPS[i].total, *STEPS[i].shares, round(STEPS[i].slope, 4) + 0]
        for i in (0, 1, 2, 3, LAST)
    ]
    return f"""
    1. 0.04 and 0.42. A bias of -2. A share of 1
    {" ".join(f"{raw:.4f} {exp(raw):.6f} {exp(raw) / whole:.6f}" for raw in RAWS)}
    2. p = {p:.6f}. 0 for p = 1, closer to 0. 1/p
    {-log(p):.6f}
    -1/p = {-1 / p:.6f}
    3. **2  p x (1 - p)
    p x (1 - p) = {p * (1 - p):.6f}
    1 = {1:.6f}
    {p - 1:.6f}
    -1/p x p x (1 - p) = p - 1. It is 0 if p = 1
    4. **2  -1/q
    ({p:.3f} - 1) + {B:.3f} + {C:.3f} = {p - 1 + B + C:.3f}
    5. by {-A - B - C:.3f}
    {" ".join(f"{i} {' '.join(f'{x:.4f}' for x in row)}" for i, *row in steps)}
    lesson 5: {sum(sent_to_relu_upper(1)):.3f} and then 0
    """


def paths(marks, all_factors):
    """Each path: product, factors, and the flower at so many nodes; the largest first."""
    found = sorted(all_factors, key=lambda path: -abs(prod(path[1:])))
    return "\n".join(
        " ".join([written(prod(factors), 4), *(written(x, 6) for x in factors), marks * f"{i} "])
        for i, *factors in found
    )


def paths_of_b3():
    """The three paths of b3, one through each flower."""
    own = [next(slope for slope, weight in d_p(i) if weight == -0.1) for i in range(3)]
    return paths(3, [(i, 1.0, own[i], d_log(i), 1.0) for i in range(3)])


def lesson_07_paths():
    """The paths of b3 and of w1, and how many there may be."""
    through_w1, uppers = [], []
    for i, (petal, sepal, _) in enumerate(FLOWERS):
        uppers.append(-2.5 * petal + 0.6 * sepal + 1.6)
        on = float(uppers[i] > 0)
        through_w1 += [(i, petal, on, w, slope, d_log(i), 1.0) for slope, w in d_p(i)]
    setosa, virginica, versicolor = [
        sum(prod(factors) for flower, *factors in through_w1 if flower == i) for i in range(3)
    ]
    own, first, third = sent_to_relu_upper(2)
    doublings = [f"{n} {float(2**n):.4g} {n}\n" for n in (1, 2, 3, 10, 1000)]
    return f"""
    1. 0, 1 and 2. Lesson 6
    {A + B + C:.4f}, 3 paths
    {paths_of_b3()}
    2. {setosa + versicolor:.4f}, 9 paths
    {paths(5, through_w1)}
    {setosa:.5f} {virginica:g} {versicolor:.5f} {setosa + versicolor:.5f}  {0.5 * own:.4f}
    0, lesson 6: -2.5 x 1.00 + 0.6 x 0.54 + 1.6 = {uppers[1]:.3f}. Below 0, is 0, a 0, is 0
    3. {"".join(doublings)}
    2**1000 {2**1000 / 1e9 / (365 * 24 * 3600):.0e}
    4. 2 adds up {own:.5f} {first:.5f} {third:.5f} = {own + first + third:.5f}
    {own + first + third:.5f} x 1 x 0.5 = {versicolor:.5f}
    15 parameters, {LAST} steps, 15, 150
    """


def lesson_08_flowers():
    """All flowers before the 17 steps, after them, and after 300 of all parameters."""
    right, wrong = AFTER.right, ~AFTER.right
    assert all(TRAINED.right == right)  # the same stay wrong
    assert round(AFTER.total / TRAINED.total) == 7  # it falls to a seventh

    def row(now):
        a_flower = now.total / 150
        return f"{now.total:.2f} {a_flower:.3f} {exp(-a_flower):.2f} {now.share:.2%}"

    def part(which):
        before, after, count = sum(AFTER.losses[which]), sum(TRAINED.losses[which]), sum(which)
        typical = f"{exp(-before / count):.2f} {exp(-after / count):.2f}"
        return f"{count} {before:.2f} {after:.2f} {typical}"

    return f"""
    1. / 150
    b3 = -2  {row(BEFORE)}
    b3 = {STEPS[-1].b3:.4f}, lesson 6  {row(AFTER)}
    15, 300  {row(TRAINED)}
    lesson 6. 150 rows, lesson 14
    2. {part(right)}
    {part(wrong)}
    {sum(wrong)} {sum(wrong)}
    """


def lesson_09_network():
    """Two moons, and how well one neuron and nine part them after 300 steps."""
    shaky, points = Random(0), []
    for i in range(100):
        x, y = cos(pi * i / 99), sin(pi * i / 99)
        for a, b, side in (x, y, 1), (1 - x, 0.5 - y, -1):
            points.append((a + shaky.gauss(0, 0.1), b + shaky.gauss(0, 0.1), side))
    *plane, sides = np.array(points).T
    plane = np.array([*plane, np.ones(200)])

    def weights(generator, neurons, inputs):  # and biases of 0
        r = sqrt(3 / inputs)
        rows = [[generator.uniform(-r, r) for _ in range(inputs)] + [0] for _ in range(neurons)]
        return np.array(rows)

    def passed(raw):  # the losses, and their slopes in the raw outputs
        return np.log1p(np.exp(-sides * raw)), -sides / (1 + np.exp(sides * raw))

    def straight(w):
        losses, d_raw = passed(w @ plane)
        return losses, w @ plane, plane @ d_raw

    def bent(w):
        hidden, outer = w[:24].reshape(8, 3), w[24:]
        nodes = np.array([*np.tanh(hidden @ plane), np.ones(200)])
        losses, d_raw = passed(outer @ nodes)
        d_hidden = np.outer(outer[:8], d_raw) * (1 - nodes[:8] ** 2) @ plane.T
        return losses, outer @ nodes, np.array([*d_hidden.flat, *(nodes @ d_raw)])

    def row(network, start):
        end = adam(lambda w: network(w)[2], start)
        before, after = sum(network(start)[0]), sum(network(end)[0])
        return f"{len(start)} {before:.2f} {after:.2f} {sum(network(end)[1] * sides > 0)} of 200"

    generator = Random(0)
    nine = [*weights(generator, 8, 2).flat, *weights(generator, 1, 8).flat]
    return f"""
    1. 100, eight more
    [2, 1] {row(straight, weights(Random(0), 1, 2)[0])}
    [2, 8, 1] {row(bent, np.array(nine))}
    2. {8 + 1}
    {64 * 20}
    """


# --- The engine ---------------------------------------------------------------------------------


def lesson_10_numbers():
    """The slopes of x - 2/x by pencil: 1 + 2/x**2, and -4/x**3."""
    ninth = 1 + 2 / Fraction(3, 10) ** 2
    z = 1 + 2 / (1 + 1j) ** 2
    at_2 = 1 + 2 / 2**2
    return f"""
    x - 2/x, 1 + 2/x**2
    1. 0.3  {1 + 2 / 0.3 / 0.3}
    2. 3/10  {ninth}, 1 + {ninth - 1}
    3. 1+i  {z.real:g} {-z.imag:g}j, (1+i)**2 = 2i, 1 + 2/2i = 1 - i
    2 2 2  1e-100, 2  {2 - 2 / 2:g}, {at_2 * 1e-100}, 2  {at_2}
    4. 1 2 4  {" ".join(f"{1 + 2 / x**2:g}" for x in (1, 2, 4))}, lesson 9
    5. 1 + 2/x**2
    6. 2  {at_2}  2  {-4 / 2**3}  -4/2**3
    7. 2 / x  1.0
    lesson 6  {LAST}
    """


def lesson_11_newton():
    """Gradient descent, and Newton's method, whose curvature is a sum of p x (1 - p)."""
    newton = descend(lambda step: step.slope / step.curvature)
    start, bottom = STEPS[0], STEPS[-1]
    assert round(bottom.curvature / start.curvature) == 3
    rows = [f"{i} {step.b3:.4f} {step.slope:.7f} " for i, step in enumerate(STEPS)]
    for i, step in enumerate(newton):
        rows[i] += f"{step.b3:.4f} {step.slope:.7f} {step.curvature:.7f} "
    return f"""
    lesson 10
    {"".join(rows)}
    -2 + {-start.slope:.3f} / {start.curvature:.3f} = {newton[1].b3:.2f}
    -2  {start.curvature:.2f} {bottom.curvature:.2f}
    """


def lesson_12_swish():
    """x * sigmoid(x): its slope is s + x s (1 - s), with a slip x s + s (1 - s)."""
    s = 1 / (1 + exp(-1))
    through = s * (1 - s)

    def row(i, x, slip):
        s = 1 / (1 + exp(-x))
        right = s + x * s * (1 - s)
        slope = x * s + s * (1 - s) if slip else right
        return f"{i} {slope:.10g} {right:.10g} {right:.10g}"

    def rows(slip):
        return "\n".join(row(i, x, slip) for i, x in enumerate((0, 1, 1.01)))

    return f"""
    1. at 1
    {s:.6f} {1:.6f}
    {sent(s, 1.0, 0)}
    {sent(1.0, 1.0, 0)}
    {s:.6f} {1:.6f}
    {sent(through, 1.0, s)}
    {1:.6f} {s + through:.6f}
    1 = 1/(1 + 1/e) = {s:.6f}
    1 {through:.6f} {s + through:.6f}
    2. {s:.6f} {1:.6f}
    {sent(s + through, 1.0, 0)}
    {1:.6f} {s + through:.6f}
    3. 0, 1, 1.01. At 0: 1/2 and 0, 0 + 1/2 x (1 - 0) = 1/2
    {rows(slip=False)}
    4. 1 - s for 1 - y
    {rows(slip=True)}
    at 1.01: {", ".join(f"{float(row(2, 1.01, slip).split()[1]):.6g}" for slip in (True, False))}
    0: 0 + 1/2 x (1 - 1/2) = 1/4. At 1: 1 x s, 1 - s
    """


def lesson_13_mistakes():
    """The slope of z in x = 3 over y = x*x, where x gets 3 + 3 for each bit of y's slope."""
    x, y = 3, 3 * 3
    to_x = x + x
    late = 1 + y + y  # what y has in the end, of z = y + y*y
    first, second = 2 * to_x, (2 + 2) * to_x  # passes of z = y + y, where y keeps its 2
    return f"""
    1. x = 3. 1, {x} and {x}: {1 + to_x}
    {1 + to_x} {1 + to_x} {x}
    {x} is left
    2. 1, {y} and {y}: {late}. {late * to_x}
    {late * to_x} {late * to_x} {(1 + (1 + y) + late) * to_x}
    1, {1 + y} and {late}: 2 x 3 x (1 + 10 + 19) = {2 * 3 * (1 + 10 + 19)}
    3. {1 + 1}, 3 x 2, {first}: {first + first}
    {first + first} {first + second}
    2 to 2. {second}: {(first + second) // 3} three times. 0
    """


def lesson_14_program():
    """One flower's loss line by line, the total of all with its slope, and 17 steps."""
    p = P[0]
    lines = {
        "-1.5 0.4 0.7": BOTTOM,
        "relu(bottom)": BOTTOM,
        "-2.5 0.6 1.6": UPPER,
        "relu(upper)": UPPER,
        "-2.2 3.7 1.0": RAWS[2],
        "2.4 -5.2 0.0": RAWS[1],
        "1.5": RAWS[0],
        "p_setosa": p[0],
        "-log(p_setosa)": -log(p[0]),
        "-1.0": -1 / p[0],
        "d_raw_setosa": p[0] - 1,
        "d_w5": (p[0] - 1) * UPPER,
    }
    shown = [f"{line} {x:.6f} {x:.6f}\n" for line, x in lines.items()]
    shown.insert(8, f"{p[1]:.6f} {p[2]:.6f}\n")  # v1 and v2, of which the trace knows nothing
    whole = f"{BEFORE.total:.10f} {sum(iris(PARAMETERS, ALL)[2])[B3]:.10f}"
    return f"""
    1. {" ".join(lines)}
    2. 1 - p
    {"".join(shown)}
    3. 150
    {whole}
    150 {whole}
    4. {LAST} steps
    {STEPS[-1].b3:.4f}, {LAST} steps, {STEPS[0].total:.6g} {STEPS[-1].total:.6g}
    lesson 5
    """


def lesson_15_explore():
    """A line through (-1, 1), (0, 3) and (1, 2), and its steps downhill."""
    points = (-1, 1), (0, 3), (1, 2)
    losses, slopes = [y**2 for _, y in points], [2 * (0 - y) for _, y in points]
    w = b = Fraction(0)
    ws, bs = [], []
    for _ in range(4):
        ws.append(f"{float(w):g}")
        bs.append(f"{float(b):g}")
        errors = [(w * x + b - y, x) for x, y in points]
        w -= Fraction("0.2") * sum(2 * error * x for error, x in errors)
        b -= Fraction("0.2") * sum(2 * error for error, _ in errors)
    mean, rest = Fraction(1 + 3 + 2, 3), [(x / Fraction(2) + 2 - y) ** 2 for x, y in points]
    return f"""
    -1, 1  0, 3  1, 2  w = 0 and b = 0: {losses}, {sum(losses)}
    1. {" ".join(f"1 x {x:.3f}" for x in slopes)} = {sum(slopes):.3f}
    **2  2 x (y - target) {slopes}, 1
    2. b = {mean}, 1, 3 and 2
    3. 0.2
    {" ".join(bs)}  2  -0.2
    {" ".join(ws)}  1/2  0.2
    {float(sum(rest)):g} = {rest[0]} + {rest[1]} + {rest[2]}
    lesson 14
    """


def lesson_16_machines():
    """Ten steps of gradient descent with all parameters, on 144 flowers."""
    w, rows = PARAMETERS, []
    for i in range(11):
        _, losses, slopes = iris(w, ALL[:144])
        rows.append(f"{i}" + f" {sum(losses):.8f}" * 3)
        w = w - 0.001 * sum(slopes)
    return "\n".join([*rows, "15, five"])


# --- The main job -------------------------------------------------------------------------------


def main_job():
    """What demos/iris.py prints: three flowers, the way down, and all flowers."""
    losses = iris(PARAMETERS, FLOWERS)[1]
    rows = [
        f"{petal:.2f} {sepal:.2f} {P[i][species]:.2f} {losses[i]:.2f} {P[i][0]:.3f} {slope:.6f}\n"
        for i, ((petal, sepal, species), slope) in enumerate(
            zip(FLOWERS, STEPS[0].shares, strict=True)
        )
    ]
    steps = [
        f"{i} {step.b3:.4f} {step.total:.4f} {step.slope:.7f}\n" for i, step in enumerate(STEPS)
    ]
    before, after = f"{BEFORE.share:.1%}", f"{AFTER.share:.1%}"
    return f"""
    -2
    {"".join(rows)}
    {STEPS[0].total:.2f} {A + B + C:.6f}
    {A + B + C:.4f}, 3 paths
    {paths_of_b3()}
    1
    ({P[0][0]:.3f} - 1) + {B:.3f} + {C:.3f} = {A + B + C:.3f}
    1 x slope 1e-06
    {"".join(steps)}
    150
    {STEPS[0].b3:.4f} {before} {BEFORE.total:.2f}
    {STEPS[-1].b3:.4f} {after} {AFTER.total:.2f}
    {LAST} {before} {after}
    15
    0 {after} {AFTER.total:.2f}
    300 {TRAINED.share:.1%} {TRAINED.total:.2f}
    -2, 150, 15, -2
    """
