"""A picture as PDF: its lines, boxes and texts as vectors, in the fonts that every PDF has."""

import re
from xml.etree import ElementTree

NAMED = {"white": "#ffffff", "black": "#000000"}
SVG = "{http://www.w3.org/2000/svg}"


def as_pdf(svg: str) -> bytes:
    """Return a picture's SVG as a PDF of one page.

    ValueError if a text has letters that Helvetica, the font of every PDF, does not have.
    """
    drawn = ElementTree.fromstring(svg.encode())
    width, height = [float(x) for x in drawn.attrib["viewBox"].split()[2:]]
    shift = re.search(r"translate\((\S+) (\S+)\)", drawn[0].attrib["transform"])
    x, y = [float(number) for number in shift.groups()] if shift else (0.0, 0.0)
    lines = [f"1 0 0 -1 {x:g} {height - y:g} cm"]  # in SVG, y grows downwards
    for element in drawn.iter():
        draw = {"polygon": shape, "polyline": shape, "path": shape, "text": text}
        kind = element.tag.removeprefix(SVG)
        if kind in draw:
            lines += draw[kind](element)
    return document(width, height, "\n".join(lines).encode("cp1252"))


def shape(element: ElementTree.Element) -> list[str]:
    """Return the operators that draw a line or an area."""
    numbers = re.findall(r"[-\d.]+", element.get("points") or element.attrib["d"])
    points = [f"{x} {y}" for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
    if "d" in element.attrib:  # "M" to the first point, then "C" with three points a curve
        steps = [f"{' '.join(points[i : i + 3])} c" for i in range(1, len(points), 3)]
    else:
        steps = [f"{point} l" for point in points[1:]]
    fill, stroke = colour(element.get("fill")), colour(element.get("stroke"))
    dashes = element.get("stroke-dasharray", "").replace(",", " ")
    return [
        f"{fill} rg" if fill else "",
        f"{stroke} RG" if stroke else "",
        f"{element.get('stroke-width', '1')} w [{dashes}] 0 d",
        f"{points[0]} m",
        *steps,
        {(True, True): "B", (True, False): "f", (False, True): "S"}.get(
            (bool(fill), bool(stroke)), "n"
        ),
    ]


def text(element: ElementTree.Element) -> list[str]:
    """Return the operators that write a text."""
    content = element.text or ""
    missing = [c for c in content if not c.encode("cp1252", "ignore")]
    if missing:
        raise ValueError(f"the fonts of a PDF have no {missing[0]!r}; save the picture as .svg")
    escaped = re.sub(r"([\\()])", r"\\\1", content)
    font = "F2" if element.get("font-weight") == "bold" else "F1"
    look = element.attrib
    return [
        f"BT /{font} {look['font-size']} Tf {colour(look.get('fill', 'black'))} rg",
        f"1 0 0 -1 {look['x']} {look['y']} Tm ({escaped}) Tj ET",
    ]


def colour(name: str | None) -> str:
    """Return a colour as three numbers from 0 to 1; "" for none.

    >>> colour("#ff0000"), colour("none")
    ('1 0 0', '')
    """
    name = NAMED.get(name or "", name or "")
    if "#" not in name:
        return ""
    return " ".join(f"{int(name[i : i + 2], 16) / 255:.3g}" for i in (1, 3, 5))


def document(width: float, height: float, content: bytes) -> bytes:
    """Return a PDF of one page with this content."""
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica%s /Encoding /WinAnsiEncoding >>"
    page = f"/MediaBox [0 0 {width:g} {height:g}]".encode()
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R " + page + b" /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        font % b"",
        font % b"-Bold",
    ]
    result = b"%PDF-1.4\n"
    places = []
    for i, part in enumerate(parts, 1):
        places.append(len(result))
        result += b"%d 0 obj\n%s\nendobj\n" % (i, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(parts) + 1
    end = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (count, len(result))
    return result + b"xref\n0 %d\n0000000000 65535 f \n" % count + table + end
