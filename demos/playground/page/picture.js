// A picture's SVG as elements of the page: only what draws is taken over, and text stays text.

const SVG = "http://www.w3.org/2000/svg";
const XLINK = "http://www.w3.org/1999/xlink";
const words = (text) => new Set(text.trim().split(/\s+/));
const ELEMENTS = words("svg g a polygon polyline path ellipse text tspan");
const ATTRIBUTES = words(`
  width height viewBox transform fill stroke stroke-width stroke-dasharray points d cx cy rx ry x y
  text-anchor font-family font-size font-weight font-style fill-opacity stroke-opacity
`);

const FAR = 2000; // points from the left, where little is seen before the reader scrolls there

export function picture(source, description) {
  const given = new DOMParser().parseFromString(source, "image/svg+xml").documentElement;
  const parts = [...given.querySelectorAll(".node, .edge")];
  for (const part of parts) part.remove();
  const svg = drawn(given);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", description);
  const near = parts.filter((part) => left(part) < FAR);
  const far = parts.filter((part) => left(part) >= FAR);
  svg.firstElementChild?.append(...near.map(drawn));
  setTimeout(() => svg.firstElementChild?.append(...far.map(drawn)), 50); // once the rest is seen
  return svg;
}

// Where a box or an arrow begins: the first number of its first shape.
function left(part) {
  const shape = part.querySelector("polygon, path");
  const places = shape?.getAttribute("points") ?? shape?.getAttribute("d");
  return Number(/-?[\d.]+/.exec(places));
}

function drawn(given) {
  const link = given.localName === "a"; // Graphviz writes what a mouse is told as the title of a link
  const element = document.createElementNS(SVG, link ? "g" : given.localName);
  for (const { name, value } of given.attributes) {
    if (ATTRIBUTES.has(name)) element.setAttribute(name, value);
  }
  if (link && given.hasAttributeNS(XLINK, "title")) {
    const title = document.createElementNS(SVG, "title");
    title.textContent = given.getAttributeNS(XLINK, "title");
    element.append(title);
  }
  for (const child of given.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) element.append(child.data);
    else if (ELEMENTS.has(child.localName)) element.append(drawn(child));
  }
  return element;
}
