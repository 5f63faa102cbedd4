// A picture's SVG as elements of the page: only what draws is taken over, and text stays text.

const SVG = "http://www.w3.org/2000/svg";
const XLINK = "http://www.w3.org/1999/xlink";
const ELEMENTS = ["svg", "g", "a", "polygon", "polyline", "path", "ellipse", "text", "tspan"];
const ATTRIBUTES = `
  width height viewBox transform fill stroke stroke-width stroke-dasharray points d cx cy rx ry x y
  text-anchor font-family font-size font-weight font-style fill-opacity stroke-opacity
`
  .trim()
  .split(/\s+/);

export function picture(source, description) {
  const svg = drawn(new DOMParser().parseFromString(source, "image/svg+xml").documentElement);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", description);
  return svg;
}

function drawn(given) {
  if (given.nodeType === Node.TEXT_NODE) return document.createTextNode(given.data);
  if (!ELEMENTS.includes(given.localName)) return "";
  const link = given.localName === "a"; // Graphviz writes what a mouse is told as the title of a link
  const element = document.createElementNS(SVG, link ? "g" : given.localName);
  for (const name of ATTRIBUTES) {
    if (given.hasAttribute(name)) element.setAttribute(name, given.getAttribute(name));
  }
  if (link && given.hasAttributeNS(XLINK, "title")) {
    const title = document.createElementNS(SVG, "title");
    title.textContent = given.getAttributeNS(XLINK, "title");
    element.append(title);
  }
  element.append(...[...given.childNodes].map(drawn));
  return element;
}
