// The page. `compute`, which stands before this, turns the numbers in the leaves into all numbers
// that there are. Here it is asked for each lane, and what it returns is written where it belongs.
// Whatever a reader does goes through `act`: the state changes, and `paint` shows it.

// --- Numbers as text, as engine/formatting.py writes them ----------------------------------------

const FONT = '14px Helvetica, Arial, "Liberation Sans", sans-serif';
const WIDTHS = { "-": 0.333, "+": 0.584, ".": 0.278, " ": 0.278, x: 0.5 }; // digits: 0.556

function shown(x) {
  if (x === null) return "?";
  if (x === 0) return "0";
  if (!isFinite(x)) return isNaN(x) ? "nan" : x > 0 ? "inf" : "-inf";
  if (Math.abs(x) < 5e-4 || Math.abs(x) >= 1e4) return exponent(x.toExponential(3));
  const middle = Math.abs(x * 16) % 2 === 1; // between two of three decimals: to the even one
  return middle ? (2 * Math.round(x * 500) * 1e-3).toFixed(3) : x.toFixed(3);
}

function brief(x) {
  if (x === null || !isFinite(x) || Number(x.toPrecision(6)) !== x) return shown(x);
  const plain = x === 0 || (Math.abs(x) >= 1e-4 && Math.abs(x) < 1e6);
  return plain ? String(x) : exponent(x.toExponential());
}

function exponent(text) {
  return text.replace(/e([-+])(\d)$/, "e$10$2");
}

function sixDigits(x) {
  return isFinite(x) ? String(Number(x.toPrecision(6))) : shown(x);
}

function width(text) {
  return 14 * [...text].reduce((sum, sign) => sum + (WIDTHS[sign] ?? 0.556), 0);
}

function sign(x) {
  return x > 0 ? "up" : x < 0 ? "down" : "flat";
}

// --- What the page is made of --------------------------------------------------------------------

const $ = (id) => document.getElementById(id);
const page = JSON.parse($("data").textContent);
const { nodes, leaves, root } = page;
const lanes = upTo(page.lanes.length || 1);
const few = lanes.slice(0, lanes.length <= 5 ? 5 : 4); // those that are shown
const several = lanes.length > 1;
const leafOf = new Map(leaves.map((leaf, i) => [leaf.node, i]));
const views = Object.fromEntries(Object.keys(page.views).map((name) => [name, prepared(name)]));

function upTo(count) {
  return [...Array(count).keys()];
}

// A view's steps: its computed boxes, parents first, then every box in the order of the backward
// pass. Step 0 comes before them all; at the last one, `last`, all is done and it is no box's turn.
function prepared(name) {
  const { boxes, sends } = page.views[name];
  const computed = boxes.filter((box) => box.formula).reverse();
  const steps = [...computed, ...boxes];
  const picture = document.querySelector(`[data-view="${name}"]`);
  const drawing = picture.firstElementChild;
  return {
    boxes,
    sends,
    steps,
    forward: computed.length,
    last: steps.length + 1,
    valueAt: new Map(computed.map((box, i) => [box.node, i + 1])),
    slopeAt: new Map(boxes.map((box, i) => [box.node, computed.length + i + 1])),
    box: new Map(boxes.map((box) => [box.node, box])),
    picture,
    drawing,
    across: drawing.viewBox.baseVal.width,
    down: drawing.viewBox.baseVal.height,
  };
}

function fresh() {
  return {
    view: page.view,
    step: views[page.view].last,
    leaf: page.leaf, // of which the curve is
    lane: 0,
    node: null, // that is inspected
    rate: 1,
    scale: null, // of the picture; null lets it fit
    inputs: page.inputs.map((numbers) => numbers.map(Number)),
    trail: [], // the steps downhill
  };
}

const state = fresh();
let results = []; // what compute returns, in each lane
const view = () => views[state.view];

// --- The computation -----------------------------------------------------------------------------

const inLane = (numbers, lane) => numbers[numbers.length > 1 ? lane : 0];
const computed = (inputs) => lanes.map((lane) => compute(inputs.map((x) => inLane(x, lane))));
const total = (results, place) => results.reduce((sum, result) => sum + result[place], 0);
const loss = (results) => total(results, nodes[root].value);
const inThese = (lanes, place) => lanes.reduce((sum, lane) => sum + results[lane][place], 0);
const inputOf = (leaf) => inLane(state.inputs[leaves[leaf].input], state.lane);
const alike = (node) => several && leafOf.has(node) && nodes[node].same; // its slopes add up

function slopeOf(leaf, lane = state.lane) {
  const { node, slope } = leaves[leaf];
  return nodes[node].same ? total(results, slope) : results[lane][slope];
}

function changed(leaf, x) {
  const place = leaves[leaf].input;
  const only = (y, lane, all) => (all.length === 1 || lane === state.lane ? x : y);
  return state.inputs.map((numbers, i) => (i === place ? numbers.map(only) : numbers));
}

function leafName(leaf) {
  const { name, same } = nodes[leaves[leaf].node];
  return same || !several ? name : `${name} ${page.lanes[state.lane]}`;
}

// What the steps have come to yet; null is unknown.
const hasValue = (node) => (view().valueAt.get(node) ?? 0) <= state.step;
const hasSlope = (node) => (view().slopeAt.get(node) ?? Infinity) <= state.step;
const value = (node, lane) => (hasValue(node) ? results[lane][nodes[node].value] : null);
const slope = (node, lane) => (hasSlope(node) ? results[lane][view().box.get(node).slope] : null);
const local = (send, lane) => (hasValue(send.from) ? results[lane][send.local] : null);
const share = (send, lane) => (hasSlope(send.from) ? results[lane][send.share] : null);
const added = (f, of) => (f(of, 0) === null ? null : lanes.reduce((sum, i) => sum + f(of, i), 0));
const isOff = (node, lane) => value(node, lane) !== null && results[lane][nodes[node].off] <= 0;
const to = (node) => view().sends.filter((send) => send.to === node);
const from = (node) => view().sends.filter((send) => send.from === node);

// --- What a step says ----------------------------------------------------------------------------

function told(step) {
  const { last, steps, forward } = view();
  if (step === 0) return ["Only the leaves have numbers as yet.", "Next computes the first box."];
  if (step <= forward) return toldForward(steps[step - 1]);
  if (step < last) return toldBackward(steps[step - 1]);
  return [
    `${nodes[root].name} = ${shown(loss(results))}: every value and every slope is computed.`,
    "To see how, press Start and then Next. To see what a box gets and sends, click it.",
  ];
}

function phase(step) {
  const { last, forward, boxes } = view();
  if (step === 0) return "start";
  if (step === last) return "all done";
  if (step <= forward) return `forward ${step} of ${forward}`;
  return `backward ${step - forward} of ${boxes.length}`;
}

function inLanes(head, line) {
  const more = few.length < lanes.length ? [`... ${lanes.length - few.length} more`] : [];
  return [head, ...few.map((lane) => `${page.lanes[lane]}: ${line(lane)}`), ...more];
}

function toldForward({ node, formula }) {
  const { name, equation, same } = nodes[node];
  const head = equation.startsWith(`${name} = `) ? equation : name;
  const line = (lane) => {
    const off = isOff(node, lane) ? " (off: passes nothing back)" : "";
    return `${filledIn(formula, lane)} = ${shown(results[lane][nodes[node].value])}${off}`;
  };
  return several && !same ? inLanes(head, line) : [`${head} = ${line(0)}`];
}

function filledIn(formula, lane) {
  return formula.replace(/\{(\d+)\}/g, (hole, node, at) => {
    const text = brief(results[lane][nodes[node].value]);
    const before = formula.slice(0, at).trimEnd().slice(-1);
    const after = formula.slice(at + hole.length);
    const brackets = /[-+*/]/.test(before) || after.startsWith("**");
    return brackets && text.startsWith("-") ? `(${text})` : text;
  });
}

function toldBackward({ node, slope: place, more }) {
  const { name } = nodes[node];
  if (node === root) return [`slope ${name} = 1: here the backward pass begins`];
  const source = `from ${[...new Set(to(node).map((send) => nodes[send.from].name))].join(", ")}`;
  const sum = (lanes) => {
    const terms = lanes.flatMap((lane) => to(node).map((send) => product(send, lane)));
    if (terms.length > 8) terms.splice(7, terms.length, `${terms.length - 7} more products`);
    if (more) terms.push(`${shown(inThese(lanes, more[1]))} from ${more[0]} more`);
    return `${terms.join(" + ")} = ${shown(inThese(lanes, place))}`;
  };
  if (several && !alike(node)) {
    return inLanes(`slope ${name}, ${source}`, (lane) => sum([lane]));
  }
  const who = lanes.length > 8 ? `${lanes.length} lanes` : page.lanes.join(", ");
  const each = several ? `, a product for each of ${who}` : "";
  return [`slope ${name} = ${sum(lanes)}`, source + each];
}

function product(send, lane) {
  return `${brief(local(send, lane))} x ${shown(slope(send.from, lane))}`;
}

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

// --- The picture ---------------------------------------------------------------------------------

function show(one) {
  for (const other of Object.values(views)) other.picture.classList.toggle("on", other === one);
  if (!one.texts) begin(one); // not sooner, or the page would open later
}

function begin(one) {
  const picture = one.drawing;
  picture.style.setProperty("--width", one.across);
  picture.style.setProperty("--height", one.down);
  one.texts = [...picture.querySelectorAll("[data-slot]")].map((element) => {
    const [, what, index, lane] = /^(.)(\d+)\.?(.*)$/.exec(element.dataset.slot);
    const { lead = "", room } = element.dataset;
    return { element, what, index: Number(index), lane, lead, room: Number(room) };
  });
  one.arrows = [...picture.querySelectorAll(".edge")].map((element) => {
    return { element, send: one.sends[element.dataset.send], line: element.querySelector("path") };
  });
  for (const { element, send } of one.arrows) {
    const title = drawn("title");
    element.prepend(title);
    element.addEventListener("pointerenter", () => (title.textContent = inFull(send)));
  }
  one.groups = new Map(); // of a node its box, or its row in another's
  one.bounds = new Map(); // of a node where its frame goes
  for (const group of picture.querySelectorAll("[data-node]")) {
    const node = Number(group.dataset.node);
    if (!one.groups.has(node)) one.groups.set(node, group);
  }
  for (const group of picture.querySelectorAll(".node[data-node]")) {
    group.setAttribute("tabindex", "0");
    group.setAttribute("role", "button");
    group.prepend(drawn("title")); // what a screen reader says, and what appears under the mouse
    group.addEventListener("click", ({ target }) => {
      if (!drag.moved) inspect(target.closest("[data-node]"), group);
    });
    group.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      inspect(group, group);
    });
    group.addEventListener("focus", paintFrames);
    group.addEventListener("blur", paintFrames);
  }
  one.frames = picture.firstElementChild.appendChild(drawn("g"));
  measure(one);
}

function inFull(send) {
  const full = (x) => (x === null ? "?" : String(Number(x.toPrecision(12))));
  const line = (i) =>
    `${full(local(send, i))} x ${full(slope(send.from, i))} = ${full(share(send, i))}`;
  return `${nodes[send.to].name} gets from ${nodes[send.from].name}: ${few.map(line).join("; ")}`;
}

function inspect(row, group) {
  const of = view().box.has(Number(row.dataset.node)) ? row : group; // a constant has no slope
  const node = Number(of.dataset.node);
  act(leafOf.has(node) ? { node, leaf: leafOf.get(node) } : { node });
}

// How much wider than Helvetica this machine's font is, and how wide what stands before a number
// is. It is asked of a canvas: the page itself would first have to be laid out.
function measure(one) {
  const canvas = document.createElement("canvas").getContext("2d");
  canvas.font = FONT;
  const ratio = canvas.measureText("0000000000").width / width("0000000000");
  const shrunk = ratio > 1.02 ? ratio : 1;
  if (shrunk > 1) document.documentElement.style.setProperty("--text", `${14 / shrunk}px`);
  for (const slot of one.texts) slot.before = canvas.measureText(slot.lead).width / shrunk;
}

// What belongs in a slot: "v4.0" is the value of node 4 in lane 0, "s4.+" the sum of its slopes,
// "l7" the local derivative of send 7, and "p7" the product that it brings.
function inSlot({ what, index, lane }) {
  const f = { v: value, s: slope, l: local, p: share }[what];
  const of = what === "l" || what === "p" ? view().sends[index] : index;
  return lane === "+" ? added(f, of) : f(of, Number(lane));
}

function paintPicture(one) {
  if (!one.picture.classList.contains("on")) show(one);
  resize(one);
  for (const slot of one.texts) write(slot, inSlot(slot));
  paintArrows(one);
  for (const [node, group] of one.groups) {
    const { name, equation, off } = nodes[node];
    if (off !== undefined && !several) {
      put(group.querySelector(".row text"), { text: isOff(node, 0) ? "off" : "computed" });
    }
    if (!group.classList.contains("node")) continue;
    const list = (f) => few.map((lane) => shown(f(node, lane))).join(", ");
    const words = `${equation || name}: value ${list(value)}, slope ${list(slope)}`;
    put(group.querySelector("title"), { text: words });
  }
  paintFrames();
}

function write(slot, x) {
  const { element, what, lane, lead, room } = slot;
  const off = what === "v" && several && lane !== "+" && isOff(slot.index, Number(lane));
  const plus = what === "p" && x > 0 ? "+" : "";
  const number = off ? "off 0" : plus + (what === "v" && lead ? brief(x) : shown(x));
  if (number !== slot.number) {
    fill(element, lead + number);
    slot.number = number;
    const tight = slot.before + width(number) > room + 1;
    if (tight) element.setAttribute("textLength", room);
    else element.removeAttribute("textLength");
    if (tight) element.setAttribute("lengthAdjust", "spacingAndGlyphs");
  }
  const hue = what === "s" || what === "p" ? sign(x) : off ? "flat" : "";
  if (hue !== slot.hue) {
    element.classList.remove("up", "down", "flat");
    if (hue) element.classList.add(hue);
    slot.hue = hue;
  }
}

function paintArrows(one) {
  const sizes = one.arrows.map(({ send }) => Math.abs(share(send, 0)));
  const largest = Math.max(...sizes.filter(isFinite));
  const turn = one.steps[state.step - 1]?.node;
  const backward = state.step > one.forward;
  one.arrows.forEach(({ element, send, line }, i) => {
    const known = several ? hasValue(send.from) : hasSlope(send.from);
    const nothing = several ? lanes.every((lane) => local(send, lane) === 0) : sizes[i] === 0;
    const hue = !known ? "unknown" : nothing ? "none" : several ? "" : sign(share(send, 0));
    const now = turn === (backward ? send.to : send.from) ? "now" : "";
    put(element, { class: `edge ${hue} ${now}` });
    const weight = several || !(sizes[i] > 0 && isFinite(sizes[i])) ? 0 : sizes[i] / largest;
    put(line, { "stroke-width": (0.8 + 3.2 * Math.sqrt(weight)).toFixed(2) });
  });
}

// Frames around the box whose turn it is, and those that are inspected, in focus, or found.
function paintFrames() {
  if (waiting) return; // paint comes here too, when the view is on the page
  const one = view();
  const turn = one.steps[state.step - 1]?.node;
  one.frames.replaceChildren();
  const frame = (node, kind, distance) => {
    const group = one.groups.get(node);
    const gap = group.classList.contains("node") ? distance : 0; // rows stand close together
    if (!one.bounds.get(node)?.width) one.bounds.set(node, group.getBBox()); // slow among changes
    const { x, y, width, height } = one.bounds.get(node);
    const size = { x: x - gap, y: y - gap, width: width + 2 * gap, height: height + 2 * gap };
    one.frames.append(drawn("rect", { class: `frame ${kind}`, rx: 3, ...size }));
    if (kind !== "turn") return;
    const d = `M${x - gap - 2},${y + height / 2}l-12,-9v18z`;
    one.frames.append(drawn("path", { class: "pointer", d }));
  };
  for (const node of found()) frame(node, "found", 5);
  if (one.groups.has(state.node)) frame(state.node, "picked", 1);
  const focused = document.activeElement?.closest(".node");
  if (focused) frame(Number(focused.dataset.node), "focus", 4);
  if (one.groups.has(turn)) frame(turn, "turn", 3);
  one.picture.classList.toggle("stepping", turn !== undefined);
  one.picture.querySelector("[aria-current]")?.removeAttribute("aria-current");
  one.groups.get(turn)?.setAttribute("aria-current", "step");
}

function found() {
  const wanted = $("search").value.trim().toLowerCase();
  const bears = (node) =>
    `${nodes[node].name} ${nodes[node].equation}`.toLowerCase().includes(wanted);
  return wanted ? [...view().groups.keys()].filter(bears) : [];
}

// Where no scale is chosen, page.css makes the picture fit.
function resize({ drawing, across }) {
  if (state.scale === null) drawing.style.removeProperty("--chosen");
  else drawing.style.setProperty("--chosen", `${state.scale * across}px`);
}

function zoom(factor) {
  if (waiting) paint(); // the view that is measured may not be on the page yet
  const scroller = $("scroller");
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = scroller;
  const { drawing, across, down } = view();
  const before = drawing.getBoundingClientRect().width / across;
  const fitting = Math.min(clientWidth / across, (0.72 * innerHeight) / down);
  state.scale = factor ? Math.min(4, Math.max(0.1, before * factor)) : fitting;
  resize(view());
  const by = state.scale / before; // what is in the middle stays there
  const left = (scrollLeft + clientWidth / 2) * by - clientWidth / 2;
  const top = (scrollTop + clientHeight / 2) * by - clientHeight / 2;
  scroller.scrollTo({ left, top, behavior: "instant" });
}

function follow(node) {
  const box = view().groups.get(node)?.getBoundingClientRect();
  const frame = $("scroller").getBoundingClientRect();
  const by = (start, end) => (start < 24 ? start - 24 : end < 8 ? 8 - end : 0);
  if (!box) return;
  const left = by(box.left - frame.left, frame.right - box.right);
  const top = by(box.top - frame.top, frame.bottom - box.bottom);
  $("scroller").scrollBy(left, top);
}

// --- The inspector and the table -------------------------------------------------------------------

const MOST = 12; // boxes, or paths, that are listed

function paintInspector() {
  const node = state.node ?? view().steps[state.step - 1]?.node ?? root;
  const { name, equation, kind } = nodes[node];
  const lane = (i) => (several ? [page.lanes[i]] : []);
  const heads = several ? ["lane"] : [];
  const numbers = few.map((i) => {
    const off = isOff(node, i) ? " off" : "";
    return [...lane(i), number(shown(value(node, i)) + off), coloured(slope(node, i))];
  });
  if (alike(node)) numbers.push([sum("sum"), "", coloured(added(slope, node))]);
  if (several && node === root) numbers.push([sum("sum"), number(shown(added(value, node))), ""]);
  const sent = (sends, other) => {
    const rows = sends.slice(0, MOST).flatMap((send) =>
      few.map((i) => {
        const who = i === few[0] ? picking(send[other]) : "";
        return [who, ...lane(i), number(`${product(send, i)} =`), coloured(share(send, i))];
      }),
    );
    return sends.length > MOST ? [...rows, [`${sends.length - MOST} more boxes`]] : rows;
  };
  const received = sent(to(node), "from");
  const { slope: place, more } = view().box.get(node);
  const together = several && !alike(node) ? few.map((i) => [i]) : [lanes]; // what adds up
  const sums = (words, place) =>
    together.map((these, i) => {
      const which = several && alike(node) ? ["all"] : lane(these[0]);
      const result = hasSlope(node) ? inThese(these, place) : null;
      return [i ? "" : words, ...which, "", coloured(result)];
    });
  if (more) received.push(...sums(`${more[0]} more`, more[1]));
  if (received.length > together.length) received.push(...sums(sum("in sum"), place));
  const given = sent(from(node), "to");
  const part = (words, direction, rows) =>
    rows.length
      ? [element("h3", {}, words), table([direction, ...heads, "local x slope", "share"], rows)]
      : [];
  renew(
    $("inspector"),
    element("h3", {}, `${name} (${kind})`),
    ...(equation ? [element("p", { class: "equation" }, equation)] : []),
    table([...heads, "value", "slope"], numbers),
    ...part("It receives", "from", received),
    ...part("It sends", "to", given),
    ...paths(node),
  );
}

// The paths from a node to the result: along each of them the local derivatives multiply.
function paths(node) {
  const ways = new Map([[root, 1]]);
  const count = (node) => {
    if (!ways.has(node)) {
      let sum = 0;
      for (const send of to(node)) sum += count(send.from);
      ways.set(node, sum);
    }
    return ways.get(node);
  };
  if (node === root || !count(node) || view().box.get(node).more) return [];
  const heading = element("h3", {}, `Paths to ${nodes[root].name}: ${brief(count(node))}`);
  const many = "Too many to list; from boxes nearer to it there are fewer.";
  if (count(node) > MOST) return [heading, element("p", { class: "hint" }, many)];
  const walk = (node) =>
    node === root ? [[]] : to(node).flatMap((send) => walk(send.from).map((way) => [send, ...way]));
  const line = (way, lane) => {
    const factors = way.map((send) => local(send, lane));
    const known = !factors.includes(null);
    const result = known ? factors.reduce((x, y) => x * y, 1) : null;
    const start = several ? `${page.lanes[lane]}: ` : "";
    const text = `${start}${factors.map(brief).join(" x ")} = ${shown(result)}`;
    return element("div", { class: "equation" }, text);
  };
  const onTo = (send) => [element("span", { class: "arrow" }, " ->"), ` ${nodes[send.from].name}`];
  const items = walk(node).map((way) => {
    const names = [nodes[node].name, ...way.flatMap(onTo)];
    return element("li", {}, ...names, ...few.map((lane) => line(way, lane)));
  });
  return [heading, element("ol", {}, ...items)];
}

function paintTable() {
  if (!$("table").open) return;
  const list = (f, node) => few.map((lane) => shown(f(node, lane))).join(", ");
  const named = several ? ` (${few.map((lane) => page.lanes[lane]).join(", ")})` : "";
  const rows = [...view().boxes].reverse().map(({ node }) => {
    const sum = alike(node) ? `; sum ${shown(added(slope, node))}` : "";
    const values = nodes[node].same ? shown(value(node, 0)) : list(value, node);
    return [picking(node), nodes[node].equation, values, list(slope, node) + sum];
  });
  renew($("rows"), table(["name", "equation", `value${named}`, `slope${named}`], rows));
}

// --- Leaves: sliders, the curve, downhill ----------------------------------------------------------

const ranges = new Map(); // of a leaf, in its lane, the ends of its slider
const own = (leaf) => (nodes[leaves[leaf].node].same ? leaf : `${leaf} ${state.lane}`);
const drawable = (x) => Math.abs(x) < 1e300; // of larger ones the differences would overflow
const needs = (x) => (drawable(x) ? Math.max(1, 2.5 * Math.abs(x)) : 1);

function range(leaf) {
  const x = inputOf(leaf);
  const [low, high] = ranges.get(own(leaf)) ?? [0, 0];
  if (!(low < high && low <= x && x <= high)) {
    const unit = 10 ** Math.floor(Math.log10(needs(x)));
    const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
    const reach = unit * steps.find((step) => step * unit >= needs(x));
    const middle = drawable(x) ? Number(x.toPrecision(2)) : 0;
    const ends = [middle - reach, middle + reach].map((end) => Number(end.toPrecision(6)));
    ranges.set(own(leaf), ends);
  }
  return ranges.get(own(leaf));
}

const cards = leaves.map((leaf, i) => {
  const name = picking(leaf.node);
  const output = element("output");
  const slider = element("input", { type: "range" });
  const field = element("input", { type: "number", step: "any" });
  const card = element("div", { class: "leaf" }, name, output, slider, field);
  listen(name, { click: () => act({ leaf: i, node: leaf.node }) });
  listenTo(slider, field, () => i);
  return { card, name, output, slider, field };
});

function listenTo(slider, field, leaf) {
  const enter = ({ target }) => {
    const x = target.valueAsNumber;
    if (!Number.isFinite(x)) return;
    const [low, high] = range(leaf());
    if (target === field && high - low > 100 * needs(x)) ranges.delete(own(leaf()));
    act({ leaf: leaf(), inputs: changed(leaf(), x), trail: [] });
  };
  listen(slider, {
    input: enter,
    change: () => {
      if (!range(leaf()).includes(slider.valueAsNumber)) return;
      ranges.delete(own(leaf())); // let go at an end, it goes on from there
      act({});
    },
  });
  listen(field, { input: enter, blur: () => act({}) }); // what is no number gives way
}

function set(slider, field, leaf) {
  const [low, high] = range(leaf);
  const x = inputOf(leaf);
  const name = leafName(leaf);
  const step = Number(((high - low) / 200).toPrecision(3));
  put(slider, { min: low, max: high, step, "aria-label": name, "aria-valuetext": sixDigits(x) });
  put(field, { "aria-label": `${name}, as a number` });
  if (slider.valueAsNumber !== x) slider.value = x;
  if (document.activeElement !== field) field.value = isFinite(x) ? sixDigits(x) : "";
}

function paintLeaves() {
  cards.forEach(({ card, name, output, slider, field }, leaf) => {
    const { node } = leaves[leaf];
    const known = hasSlope(node) || !view().box.has(node);
    card.classList.toggle("chosen", leaf === state.leaf);
    const slope = known ? slopeOf(leaf) : null;
    put(name, { text: leafName(leaf) });
    put(output, { text: `slope ${shown(slope)}`, class: sign(slope) });
    set(slider, field, leaf);
  });
  set($("slider"), $("number"), state.leaf);
  $("leaf").value = state.leaf;
  $("lane").value = state.lane;
  $("lanes").hidden = !several || nodes[leaves[state.leaf].node].same === true;
  if (document.activeElement !== $("rate")) $("rate").value = state.rate;
  const name = leafName(state.leaf);
  const count = state.trail.length;
  const steps = count ? [`After ${count} step${count > 1 ? "s" : ""}: `] : [];
  const now = [
    `${name} = ${sixDigits(inputOf(state.leaf))}, `,
    `${nodes[root].name} = ${shown(loss(results))}, `,
    `slope ${shown(slopeOf(state.leaf))}`,
  ];
  const lost = count && !isFinite(loss(results));
  const advice = lost ? [". Such steps go too far: press Reset, and let the rate be smaller."] : [];
  renew($("note"), ...[...steps, ...now, ...advice].map((words) => element("span", {}, words)));
  put($("curve"), { "aria-label": `${nodes[root].name} against ${name}. ${now.join("")}` });
  paintCurve(name);
}

const PLOT = { left: 50, top: 8, right: 370, bottom: 182 };

function ticks(low, high) {
  const rough = (high - low) / 4;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = unit * [1, 2, 2.5, 5, 10].find((size) => size * unit >= rough);
  const first = Math.ceil(low / step);
  return upTo(12)
    .map((i) => Number(((first + i) * step).toPrecision(12)))
    .filter((x) => x <= high);
}

let lastCurve = { points: [], key: "" }; // the curve, which stays where only its own leaf moves

function curveOver(low, high) {
  const key = [own(state.leaf), low, high, changed(state.leaf, low)].join();
  if (lastCurve.key !== key) {
    const points = upTo(97).map((i) => {
      const x = low + ((high - low) * i) / 96;
      return [x, loss(computed(changed(state.leaf, x)))];
    });
    lastCurve = { points, key };
  }
  return lastCurve.points;
}

function paintCurve(name) {
  const { left, top, right, bottom } = PLOT;
  const [low, high] = range(state.leaf);
  const slope = slopeOf(state.leaf);
  const here = [inputOf(state.leaf), loss(results)];
  const curve = curveOver(low, high);
  const heights = [...curve, here].map(([, y]) => y).filter(drawable);
  const [least, most] = heights.length ? [Math.min(...heights), Math.max(...heights)] : [0, 1];
  const margin = (most - least || Math.abs(most) || 1) * 0.08;
  const [floor, ceiling] = [least - margin, most + margin];
  const pixel = (x) => Math.round(10 * Math.min(1e4, Math.max(-1e4, x))) / 10;
  const across = (x) => pixel(left + ((x - low) / (high - low)) * (right - left));
  const up = (y) => pixel(bottom + ((y - floor) / (ceiling - floor)) * (top - bottom));
  const line = (points) =>
    points.reduce((d, [x, y], i) => {
      if (!drawable(y)) return d;
      return `${d}${i && drawable(points[i - 1][1]) ? "L" : "M"}${across(x)},${up(y)}`;
    }, "");
  const dot = ([x, y], kind, r) => drawn("circle", { class: kind, cx: across(x), cy: up(y), r });
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  const inside = drawn("svg", { ...box, viewBox: `${left} ${top} ${box.width} ${box.height}` });
  inside.append(drawn("path", { class: "loss", d: line(curve) }));
  if ([...here, slope].every(drawable)) {
    const reach = (high - low) * 0.22;
    const tangent = [-reach, reach].map((dx) => [here[0] + dx, here[1] + dx * slope]);
    const trail = state.trail
      .filter((step) => step.own === own(state.leaf))
      .map(({ x, y }) => [x, y]);
    inside.append(drawn("path", { class: "tangent", d: line(tangent) }));
    inside.append(drawn("path", { class: "trail", d: line([...trail, here]) }));
    inside.append(...trail.map((point) => dot(point, "past", 3.5)), dot(here, "here", 6.5));
  }
  const words = (text, x, y, anchor, kind) =>
    drawn("text", { x, y, "text-anchor": anchor, class: kind }, text);
  renew(
    $("curve"),
    drawn("path", { class: "axis", d: `M${left},${top}V${bottom}H${right}` }),
    ...ticks(low, high).map((x) => words(brief(x), across(x), bottom + 16, "middle", "grey")),
    ...ticks(floor, ceiling).map((y) => words(brief(y), left - 6, up(y) + 4, "end", "grey")),
    inside,
    words(name, right, bottom + 34, "end", "bold"),
    words(nodes[root].name + (several ? ", in sum" : ""), left + 8, top + 10, "start", "bold"),
  );
}

function downhill(chosen) {
  const inputs = state.inputs.map((numbers) => [...numbers]);
  for (const leaf of chosen) {
    const numbers = inputs[leaves[leaf].input];
    const moves = (lane) => numbers.length === 1 || chosen.length > 1 || lane === state.lane;
    numbers.forEach((x, lane) => {
      if (moves(lane)) numbers[lane] = x - state.rate * slopeOf(leaf, lane);
    });
  }
  const step = { own: own(state.leaf), x: inputOf(state.leaf), y: loss(results) };
  act({ inputs, trail: [...state.trail, step] });
}

const kindOf = (leaf) => nodes[leaves[leaf].node].kind;
const parameters = upTo(leaves.length).filter((leaf) => kindOf(leaf) === "parameter");
const trainable = parameters.length
  ? parameters
  : upTo(leaves.length).filter((leaf) => kindOf(leaf) === "leaf");

function reset() {
  ranges.clear();
  act({ inputs: fresh().inputs, trail: [], rate: 1 });
}

// --- One change at a time --------------------------------------------------------------------------

let waiting = false;

function act(changes) {
  const before = { ...state };
  Object.assign(state, changes);
  const { last, box } = view();
  if (state.view !== before.view && !("step" in changes)) {
    state.step = before.step === views[before.view].last ? last : Math.min(state.step, last);
  }
  state.step = Math.min(last, Math.max(0, state.step));
  if (state.node !== null && !box.has(state.node)) state.node = null;
  if (state.step !== before.step) {
    state.stepped = true; // the picture follows, and so does the inspector
    if (!("node" in changes)) state.node = null;
  }
  results = computed(state.inputs); // at once, for there may be another act before it is painted
  if (!waiting) requestAnimationFrame(() => waiting && paint());
  waiting = true;
}

function paint() {
  waiting = false;
  const one = view();
  paintPicture(one);
  renew($("sentence"), ...told(state.step).map((line) => element("p", {}, line)));
  $("phase").textContent = phase(state.step);
  $("start").classList.toggle("main", state.step === one.last);
  $("next").classList.toggle("main", state.step !== one.last);
  $("scrub").max = one.last;
  $("scrub").value = state.step;
  $("scrub").setAttribute("aria-valuetext", phase(state.step));
  for (const radio of document.getElementsByName("view"))
    radio.checked = radio.value === state.view;
  if (state.stepped) follow(one.steps[state.step - 1]?.node);
  state.stepped = false;
  $("found").textContent = $("search").value.trim() ? `${found().length} found` : "";
  paintInspector();
  paintTable();
  if (leaves.length) paintLeaves();
  remember();
}

// --- A moment in the address -----------------------------------------------------------------------

let timer = null;
let address = location.hash;

function remember() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const start = fresh();
    const query = new URLSearchParams();
    for (const key of ["view", "leaf", "lane", "node", "rate"]) {
      if (state[key] !== start[key]) query.set(key, state[key]);
    }
    if (state.step !== view().last) query.set("step", state.step);
    state.inputs.forEach((numbers, i) => {
      if (String(numbers) !== String(start.inputs[i])) query.set(`x${i}`, numbers);
    });
    address = query.size ? `#${query}` : "";
    try {
      history.replaceState(null, "", address || location.pathname + location.search);
    } catch {
      // a frame in a notebook has no address of its own
    }
  }, 250);
}

function recall() {
  const query = new URLSearchParams(location.hash.slice(1));
  const start = fresh();
  const whole = (key, most) => {
    const x = Number(query.get(key) ?? NaN);
    return Number.isInteger(x) && x >= 0 && x <= most ? x : start[key];
  };
  if (Object.hasOwn(views, query.get("view"))) start.view = query.get("view");
  start.step = views[start.view].last;
  start.step = whole("step", start.step);
  start.leaf = whole("leaf", leaves.length - 1);
  start.lane = whole("lane", lanes.length - 1);
  start.node = whole("node", nodes.length - 1);
  const rate = Number(query.get("rate") ?? NaN);
  if (rate >= 0 && isFinite(rate)) start.rate = rate;
  start.inputs = start.inputs.map((numbers, i) => {
    const given = query.get(`x${i}`)?.split(",").map(Number) ?? [];
    return given.length === numbers.length && !given.some(isNaN) ? given : numbers;
  });
  act(start);
}

// --- Hands and keys --------------------------------------------------------------------------------

const ACTIONS = {
  start: () => act({ step: 0 }),
  back: () => act({ step: state.step - 1 }),
  next: () => act({ step: state.step + 1 }),
  all: () => act({ step: view().last }),
  view: () => act({ view: state.view === "named" ? "every" : "named" }),
  downhill: () => leaves.length && downhill([state.leaf]),
  everything: () => trainable.length && downhill(trainable),
  reset,
  find: () => $("search").focus(),
  larger: () => zoom(1.25),
  smaller: () => zoom(0.8),
  fit: () => zoom(0),
  help: () => $("keys").showModal(),
  close: () => $("keys").close(),
};

const KEYS = [
  ["next", "next step", "n", "ArrowRight"],
  ["back", "step back", "p", "ArrowLeft"],
  ["start", "start", "Home"],
  ["all", "all steps done", "End"],
  ["view", "the other view", "v"],
  ["downhill", "step downhill with the chosen number", "d"],
  ["everything", "step downhill with all parameters", "a"],
  ["reset", "all numbers as they were", "r"],
  ["find", "find a box by its name; Enter goes to the next", "/"],
  ["larger", "a larger picture", "+", "="],
  ["smaller", "a smaller picture", "-"],
  ["fit", "the whole picture", "0"],
  ["help", "this help", "?"],
];

const drag = { from: null, moved: false };

function listen(target, handlers) {
  for (const [event, handler] of Object.entries(handlers)) {
    target.addEventListener(event, handler, { passive: false });
  }
}

function panning(scroller) {
  listen(scroller, {
    wheel: (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom(event.deltaY > 0 ? 0.9 : 1.1);
    },
    pointerdown: (event) => {
      drag.moved = false;
      if (event.pointerType === "mouse" && event.button === 0)
        drag.from = [event.clientX, event.clientY];
    },
  });
  listen(window, {
    pointermove: ({ clientX, clientY }) => {
      if (!drag.from) return;
      const [left, top] = [drag.from[0] - clientX, drag.from[1] - clientY];
      if (!drag.moved && Math.hypot(left, top) < 5) return;
      drag.moved = true;
      scroller.classList.add("dragged");
      drag.from = [clientX, clientY];
      scroller.scrollBy({ left, top, behavior: "instant" });
    },
    pointerup: () => {
      drag.from = null;
      scroller.classList.remove("dragged");
    },
  });
}

function keyPressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, select, dialog")) return;
  const { scrollWidth, clientWidth } = event.target;
  if (event.target === $("scroller") && event.key.startsWith("Arrow") && scrollWidth > clientWidth)
    return; // the arrows move the picture
  const pressed = KEYS.find(([, , ...keys]) => keys.includes(event.key));
  if (!pressed) return;
  event.preventDefault();
  ACTIONS[pressed[0]]();
}

function legend() {
  const below = several ? ", in each lane where it differs" : ", and below it what it brings back";
  return [
    `On an arrow stands the local derivative${below}. A box's slope is its grad: `,
    element("b", { class: "up" }, "positive"),
    ", ",
    element("b", { class: "down" }, "negative"),
    " or, before its step, a question mark.",
  ];
}

function setUp() {
  const option = (name, i) => element("option", { value: i }, name);
  $("title").textContent = `${nodes[root].name}, step by step`;
  $("legend").append(...legend());
  $("leaf").append(...leaves.map(({ node }, i) => option(nodes[node].name, i)));
  $("lane").append(...page.lanes.map(option));
  $("leaves").append(...cards.map(({ card }) => card));
  for (const [, words, ...keys] of KEYS) {
    const caps = keys.map((key) => element("kbd", {}, key.replace("Arrow", "")));
    $("key-list").append(element("dt", {}, ...caps), element("dd", {}, words));
  }
  document.documentElement.style.setProperty("--lines", several ? 1 + few.length : 2);
  for (const [id, action] of Object.entries(ACTIONS)) $(id)?.addEventListener("click", action);
  listen($("scrub"), { input: () => act({ step: $("scrub").valueAsNumber }) });
  listen($("leaf"), { change: () => act({ leaf: Number($("leaf").value) }) });
  listen($("lane"), { change: () => act({ lane: Number($("lane").value) }) });
  listen($("rate"), {
    input: ({ target }) => target.valueAsNumber >= 0 && act({ rate: target.valueAsNumber }),
    blur: () => act({}),
  });
  listenTo($("slider"), $("number"), () => state.leaf);
  for (const radio of document.getElementsByName("view")) {
    listen(radio, { change: () => act({ view: radio.value }) });
  }
  listen($("table"), { toggle: paintTable });
  for (const part of [$("inspector"), $("rows")]) {
    const pick = (button) => button && act({ node: Number(button.value) });
    listen(part, { click: ({ target }) => pick(target.closest("button")) });
  }
  listen($("search"), {
    input: () => act({}),
    keydown: ({ key }) => {
      const all = found();
      if (key !== "Enter" || !all.length) return;
      act({ node: all[(all.indexOf(state.node) + 1) % all.length] });
      follow(state.node);
    },
  });
  document.addEventListener("keydown", keyPressed);
  panning($("scroller"));
  listen(window, {
    hashchange: () => location.hash !== address && recall(),
    beforeprint: () => {
      $("table").open = true;
      paintTable();
    },
  });
  if (!leaves.length)
    document.querySelectorAll(".change, .leaves").forEach((part) => part.remove());
  if (trainable.length < 2) $("everything")?.remove();
  else if (!parameters.length) $("everything").textContent = "Step with all leaves";
  recall();
  paint(); // at once: a frame that is out of sight waits long for its turn
}

setUp();
