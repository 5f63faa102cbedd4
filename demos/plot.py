"""plot({"loss": [4, 2, 1]}): curves as a picture that a notebook shows, with no library."""

import math
from collections.abc import Sequence
from html import escape

WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 640, 340, 64, 40, 24, 44
COLOURS = ["#1F5FA8", "#B34700", "#2B7030"]


class Plot:
    """A picture of curves, as SVG."""

    def __init__(self, svg: str, text: str):
        self.svg, self.text = svg, text

    def __repr__(self) -> str:
        return self.text

    def _repr_mimebundle_(self, include=None, exclude=None) -> dict[str, str]:
        return {"image/svg+xml": self.svg, "text/plain": self.text}


def plot(curves: dict[str, Sequence], x: str = "step", y: str = "loss", dots: str = "") -> Plot:
    """Return the curves, each a list of numbers or of points (x, y); `dots` names one of points."""
    points = {
        name: [p if isinstance(p, tuple) else (i, p) for i, p in enumerate(curve)]
        for name, curve in curves.items()
    }
    every = [p for curve in points.values() for p in curve]
    left, right = min(p[0] for p in every), max(p[0] for p in every)
    highest = max(p[1] for p in every)
    unit = 10 ** math.floor(math.log10(highest)) / 2
    top = math.ceil(highest / unit) * unit

    def place(p):
        across = (p[0] - left) / (right - left) * (WIDTH - LEFT - RIGHT)
        return f"{LEFT + across:.1f},{HEIGHT - BOTTOM - p[1] / top * (HEIGHT - TOP - BOTTOM):.1f}"

    def text(x, y, words, anchor="middle", colour="#1F2328"):
        place = f'x="{x}" y="{y}" text-anchor="{anchor}"'
        return f'<text {place} fill="{colour}">{escape(words)}</text>'

    corners = f"M{LEFT},{TOP} V{HEIGHT - BOTTOM} H{WIDTH - RIGHT}"
    parts = [f'<path d="{corners}" fill="none" stroke="#9AA2AD"/>']
    for number in (0, top / 2, top):
        level = place((left, number)).split(",")[1]
        parts.append(text(LEFT - 8, float(level) + 5, f"{number:.3g}", "end"))
    for number in (left, (left + right) / 2, right):
        parts.append(text(place((number, 0)).split(",")[0], HEIGHT - BOTTOM + 20, f"{number:.3g}"))
    parts.append(text(WIDTH / 2, HEIGHT - 6, x))
    parts.append(text(LEFT, TOP - 14, y, "start"))
    for i, (name, curve) in enumerate(points.items()):
        colour, places = COLOURS[i % len(COLOURS)], [place(p) for p in curve]
        line = f'<polyline points="{" ".join(places)}" fill="none" stroke="{colour}"'
        parts.append(f'{line} stroke-width="2"/>' if name != dots else "")
        for across, down in [p.split(",") for p in places] if name == dots else []:
            parts.append(f'<circle cx="{across}" cy="{down}" r="4" fill="{colour}"/>')
        parts.append(text(WIDTH - RIGHT - 130 * i, TOP - 14, name, "end", colour))
    words = f"{y} against {x}: {', '.join(points)}"
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}"'
        f' font-family="Helvetica,Arial,sans-serif" font-size="14" role="img"'
        f' aria-label="{escape(words)}">{"".join(parts)}</svg>'
    )
    return Plot(svg, f"<a plot of {words}>")
