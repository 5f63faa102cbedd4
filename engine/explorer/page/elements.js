// --- Parts of a page: labels are only ever put there as text ---------------------------------------

function made(part, looks, children) {
  for (const [key, value] of Object.entries(looks)) part.setAttribute(key, value);
  part.append(...children);
  return part;
}

function element(tag, looks = {}, ...children) {
  return made(document.createElement(tag), looks, children);
}

function drawn(tag, looks = {}, ...children) {
  return made(document.createElementNS("http://www.w3.org/2000/svg", tag), looks, children);
}

function picking(node) {
  const looks = { type: "button", class: "plain", value: node };
  return element("button", looks, nodes[node].name);
}

const sum = (words) => element("td", { class: "sum" }, words);
const number = (text) => element("td", { class: "number" }, text);
const coloured = (x) => element("td", { class: `number ${sign(x)}` }, shown(x));

function table(heads, rows) {
  const cell = (x) => (x instanceof HTMLTableCellElement ? x : element("td", {}, x));
  const head = element("tr", {}, ...heads.map((text) => element("th", { scope: "col" }, text)));
  const lines = rows.map((cells) => element("tr", {}, ...cells.map(cell)));
  return element("table", {}, element("thead", {}, head), element("tbody", {}, ...lines));
}

function put(element, looks) {
  for (const [key, value] of Object.entries(looks)) {
    const text = String(value);
    if (key !== "text" && element.getAttribute(key) !== text) element.setAttribute(key, text);
    if (key === "text" && element.textContent !== text) fill(element, text);
  }
}

function fill(element, text) {
  const { firstChild } = element;
  if (firstChild?.nodeName === "#text") firstChild.data = text;
  else element.replaceChildren(text); // what a translator has put there has no data
}

// Fill a part of the page, and touch only what is different: the rest stays as it is laid out, and
// whoever was there with the keyboard stays there.
function renew(part, ...children) {
  const at = [...part.querySelectorAll("button")].indexOf(document.activeElement);
  refill(part, element("div", {}, ...children));
  if (at < 0 || part.contains(document.activeElement)) return;
  (part.querySelectorAll("button")[at] ?? part).focus();
}

function refill(part, wanted) {
  const old = [...part.childNodes];
  const fresh = [...wanted.childNodes];
  fresh.forEach((node, i) => (old[i] ? become(old[i], node) : part.append(node)));
  for (const node of old.slice(fresh.length)) node.remove();
}

function become(node, wanted) {
  if (node.isEqualNode(wanted)) return;
  if (node.nodeName !== wanted.nodeName) return node.replaceWith(wanted);
  if (node.nodeName === "#text") return (node.data = wanted.data);
  for (const { name } of [...node.attributes]) {
    if (!wanted.hasAttribute(name)) node.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) node.setAttribute(name, value);
  refill(node, wanted);
}
