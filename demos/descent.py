"""The descent of b3 in pictures: an animation with a frame for each step, and a still picture.

Run:     python demos/descent.py
Writes:  out/descent.gif, and out/descent.png for those who would rather not see it move.

The main job, iris.py, hands its own steps to `animation` and `still`.
"""

import io
from pathlib import Path
from typing import NamedTuple

from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PIL import Image, ImageColor

from engine import trace
from engine.files import write
from nn.iris import FLOWERS, IrisNetwork, load_iris

LEARNING_RATE = 1
FLAT = 1e-6  # a gradient this small counts as the bottom of the curve
OUT = Path("out")

FIRST, EACH, LAST = 1800, 600, 4200  # milliseconds for which a frame stays
WORDS = {17: "seventeen"}  # numbers of steps that the headline writes as a word
REACH = 1.1  # how far a tangent reaches to either side, in b3
COLUMNS = {"step": 7, "": 30, "setosa": 47, "virginica": 64, "versicolor": 81, "sum": 98}

# Lengths are pixels: at 72 to an inch, a pixel is matplotlib's unit, the point.
WIDTH, LEFT, RIGHT = 830, 74, 806
CURVE, X_AXIS, TABLE, ROW, MARGIN = 64, 386, 490, 42, 24  # from the top
DPI = 2 * 72  # sharp on every screen

INK, GREY, FAINT, PINK = "#1F2328", "#626A73", "#A9B1BA", "#D6337F"
BLUE, ORANGE, GREEN, TINT = "#005F99", "#B34700", "#1E7A54", "#E3F4EC"  # as draw(loss) has them
SHADES = 8  # from a colour to white, for the soft edges of lines and letters


class Step(NamedTuple):
    """Where b3 is, and what the pictures show of it."""

    b3: float
    total: float  # the loss of the three flowers
    gradient: float  # of b3
    contributions: list[float]  # to the gradient, through each of the three flowers
    accuracy: float  # the share of all 150 flowers that are classified correctly


def descend() -> list[Step]:
    """Return the steps downhill, the first at b3 = -2 and the last where the curve is flat."""
    network, flowers, steps = IrisNetwork(), load_iris(), []
    b3 = network.b3
    while True:
        network.zero_grad()
        loss = network.loss(FLOWERS)
        loss.backward()
        contributions = trace(loss).received(b3)
        steps.append(Step(b3.data, loss.data, b3.grad, contributions, network.accuracy(flowers)))
        if abs(b3.grad) < FLAT:
            return steps
        b3.data -= LEARNING_RATE * b3.grad


def loss_curve() -> list[tuple[float, float]]:
    """Return the points (b3, loss of the three flowers) from b3 = -6 to 4."""
    network, points = IrisNetwork(), []
    for i in range(201):
        network.b3.data = -6 + 10 * i / 200
        points.append((network.b3.data, network.loss(FLOWERS).data))
    return points


def animation(steps: list[Step]) -> bytes:
    """Return a GIF with a frame for each step; after the last it starts again."""
    figure = page(rows=1)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    empty = canvas.copy_from_bbox(figure.bbox)  # drawn only once: that is quick, and nothing jumps
    colors, frames = palette(), []  # one palette for all frames, or the colours would flicker
    for i in range(len(steps)):
        canvas.restore_region(empty)
        for artist in drawn_steps(figure, steps, [i]):
            figure.draw_artist(artist)
        dots = Image.frombytes("RGBA", canvas.get_width_height(), bytes(canvas.buffer_rgba()))
        frames.append(dots.convert("RGB").quantize(palette=colors, dither=Image.Dither.NONE))
    content = io.BytesIO()
    durations = [FIRST, *[EACH] * (len(steps) - 2), LAST]
    frames[0].save(
        content, "gif", save_all=True, append_images=frames[1:], duration=durations, loop=0
    )
    return content.getvalue()


def still(steps: list[Step]) -> bytes:
    """Return a PNG of all steps, with the numbers of the first and the last."""
    figure = page(rows=2)
    drawn_steps(figure, steps, [0, len(steps) - 1])
    content = io.BytesIO()
    figure.savefig(content, format="png")
    return content.getvalue()


def page(rows: int) -> Figure:
    """Return what is the same at each step: the curve, and below it a table with empty rows."""
    height = TABLE + ROW * (1 + rows) + MARGIN
    figure = Figure(figsize=(WIDTH / 72, height / 72), dpi=DPI)

    def axes(top, bottom, **limits):
        x, y, width = LEFT / WIDTH, 1 - bottom / height, (RIGHT - LEFT) / WIDTH
        return figure.add_axes((x, y, width, (bottom - top) / height), **limits)

    curve = axes(CURVE, X_AXIS, xlim=(-6, 4), ylim=(0, 6.6))
    curve.plot(*zip(*loss_curve(), strict=True), color=PINK, linewidth=4)
    curve.text(-0.65, 4.5, "of 150 flowers classified correctly", size=21, color=INK, ha="center")
    curve.set_xlabel("b3", size=20, color=INK)
    curve.set_ylabel("total loss of 3 flowers", size=20, color=INK, labelpad=8)
    curve.set_xticks([-6, -4, -2, 0, 2, 4], ["-6", "-4", "-2", "0", "2", "4"])
    curve.set_yticks([0, 2, 4, 6])
    curve.tick_params(labelsize=19, labelcolor=GREY, color=GREY, length=6)
    curve.spines[["left", "bottom"]].set_color(GREY)
    curve.spines[["top", "right"]].set_visible(False)

    table = axes(TABLE, height - MARGIN, xlim=(0, 100), ylim=(1 + rows, 0))  # a row is 1 high
    table.set_axis_off()
    table.text(0, -0.25, "the gradient of b3, flower by flower", size=20, color=INK)
    table.axhspan(0, 1, color=GREEN)
    table.axhspan(1, 1 + rows, color=TINT)
    for name, right in COLUMNS.items():
        table.text(right, 0.66, name, size=19, color="white", ha="right")
    return figure


def drawn_steps(figure: Figure, steps: list[Step], rows: list[int]) -> list[Artist]:
    """Draw the steps up to the last of `rows`, and a table of `rows`; return all artists."""
    curve, table = figure.axes
    now, last = rows[-1], len(steps) - 1
    headline = f"One number, {WORDS.get(last, last)} steps"
    if now == last:
        headline += f": {steps[0].accuracy:.0%} -> {steps[last].accuracy:.0%}"
    accuracy = " -> ".join(f"{steps[i].accuracy:.1%}" for i in rows)
    loss = " -> ".join(f"{steps[i].total:.3f}" for i in rows)
    drawn = [
        curve.text(-6, 6.9, headline, size=28, weight="bold", color=INK),
        curve.text(-0.65, 5.2, accuracy, size=50, weight="bold", color=INK, ha="center"),
        curve.text(-0.65, 3.8, f"total loss {loss}", size=21, color=INK, ha="center"),
    ]
    for x, y, *_ in steps[:now]:
        drawn += curve.plot(x, y, "o", color=FAINT, markersize=10)
    for row, i in enumerate(rows, start=1):
        x, y, gradient, contributions, _ = steps[i]
        ends, rise = [x - REACH, x + REACH], REACH * gradient
        drawn += curve.plot([x, x], [0, y], color=GREEN, linewidth=1.5)
        drawn += curve.plot(ends, [y - rise, y + rise], color=INK, linewidth=2.5)
        drawn += curve.plot(x, y, "o", color=INK, markersize=14)
        amounts = [round(a, 3) + 0.0 for a in (*contributions, gradient)]  # -0.0 becomes 0.0
        texts = [f"{i}", f"b3 = {x:.3f}", *(f"{a:.3f}" for a in amounts)]
        colors = [INK, INK, *(BLUE if a > 0 else ORANGE if a < 0 else INK for a in amounts)]
        for text, color, (name, right) in zip(texts, colors, COLUMNS.items(), strict=True):
            weight = "bold" if name == "sum" else "normal"
            drawn.append(
                table.text(right, row + 0.67, text, size=21, color=color, weight=weight, ha="right")
            )
    return drawn


def palette() -> Image.Image:
    """Return an image whose palette is white, the tint, and all shades of the other colours."""
    colors = [(255, 255, 255), ImageColor.getrgb(TINT)]
    for color in INK, GREY, FAINT, PINK, BLUE, ORANGE, GREEN:
        for i in range(1, SHADES + 1):
            colors.append(tuple(255 - (255 - x) * i // SHADES for x in ImageColor.getrgb(color)))
    image = Image.new("P", (1, 1))
    image.putpalette([x for color in colors for x in color])
    return image


if __name__ == "__main__":
    steps = descend()
    OUT.mkdir(exist_ok=True)
    write(OUT / "descent.gif", animation(steps))
    write(OUT / "descent.png", still(steps))
