// A picture's SVG as elements of the page: only what draws is taken over, and text stays text.

const SVG = "http://www.w3.org/2000/svg";
const XLINK = "http://www.w3.org/1999/xlink";
const words = (text) => new Set(text.trim().split(/\s+/));
const ELEMENTS = words("svg g a polygon polyline path ellipse text tspan");
const ATTRIBUTES = words(`
  width height viewBox transform fill stroke stroke-width stroke-dasharray points d cx cy rx ry x y
  text-anchor font-family font-size font-weight font-style fill-opacity stroke-opacity
`);

export function picture(source, description) {
  const svg = drawn(new DOMParser().parseFromString(source, "image/svg+xml").documentElement);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", description);
  return svg;
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
