// Building and changing elements. Labels only ever go in as text, never as markup.

function build(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function element(tag, attributes = {}, ...children) {
  return build(document.createElement(tag), attributes, children);
}

function svgElement(tag, attributes = {}, ...children) {
  return build(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

function nodeButton(node) {
  return element("button", { type: "button", class: "plain", value: node }, nodes[node].name);
}

function table(heads, rows) {
  const cell = (x) => (x instanceof HTMLTableCellElement ? x : element("td", {}, x));
  const head = element("tr", {}, ...heads.map((text) => element("th", { scope: "col" }, text)));
  const lines = rows.map((cells) => element("tr", {}, ...cells.map(cell)));
  const top = heads.length ? [element("thead", {}, head)] : [];
  return element("table", {}, ...top, element("tbody", {}, ...lines));
}

// Text that breaks between its words, and inside one only if that alone is too long for a line, so
// that numbers stay whole: a browser would break 4.894e-04 after the "-".
function unbroken(text) {
  return text
    .split(/( )/)
    .filter(Boolean)
    .map((word) => (word === " " ? word : element("span", { class: "word" }, word)));
}

const sumCell = (words) => element("td", { class: "sum" }, words);
const numberCell = (text) => element("td", { class: "number" }, text);
const signedCell = (x) => element("td", { class: `number ${signClass(x)}` }, threeDigits(x));

function listen(target, handlers) {
  for (const [event, handler] of Object.entries(handlers)) {
    target.addEventListener(event, handler, { passive: false });
  }
}

// Set an element's text and attributes, touching only what is different.
function update(element, { text, ...attributes }) {
  for (const [key, value] of Object.entries(attributes)) {
    if (element.getAttribute(key) !== String(value)) element.setAttribute(key, value);
  }
  if (text !== undefined && element.textContent !== text) setText(element, text);
}

function setText(element, text) {
  const { firstChild } = element;
  if (firstChild?.nodeName === "#text") firstChild.data = text;
  else element.replaceChildren(text); // a browser's translator may have wrapped the text
}

// Give an element new children, touching only what is different: the rest keeps its layout, and a
// button in it keeps the keyboard focus.
function updateContent(parent, ...children) {
  const focused = [...parent.querySelectorAll("button")].indexOf(document.activeElement);
  updateChildren(parent, element("div", {}, ...children));
  if (focused < 0 || parent.contains(document.activeElement)) return;
  const buttons = [...parent.querySelectorAll("button")];
  (buttons[focused] ?? buttons.at(-1) ?? parent).focus();
}

function updateChildren(parent, wanted) {
  const old = [...parent.childNodes];
  const fresh = [...wanted.childNodes];
  fresh.forEach((node, i) => (old[i] ? updateNode(old[i], node) : parent.append(node)));
  for (const node of old.slice(fresh.length)) node.remove();
}

function updateNode(node, wanted) {
  if (node.isEqualNode(wanted)) return;
  if (node.nodeName !== wanted.nodeName) return node.replaceWith(wanted);
  if (node.nodeName === "#text") return (node.data = wanted.data);
  for (const { name } of [...node.attributes]) {
    if (!wanted.hasAttribute(name)) node.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) node.setAttribute(name, value);
  updateChildren(node, wanted);
}
