// The page. `compute`, which stands before this, turns the numbers in the leaves into all numbers
// that there are; below it is asked for each lane, and what it returns is written where it belongs.
// Labels are only ever put on the page as text.

// --- Numbers as text, as engine/notation.py writes them ------------------------------------------

const WIDTHS = { "-": 0.333, "+": 0.584, ".": 0.278, " ": 0.278, x: 0.5 }; // digits: 0.556

function shown(x) {
  if (x === null) return "?";
  if (x === 0 || !isFinite(x))
    return x === 0 ? "0" : String(x).replace("Infinity", "inf").toLowerCase();
  if (Math.abs(x) < 5e-4 || Math.abs(x) >= 1e4) return exponential(x.toExponential(3));
  if (Math.abs(x * 16) % 2 !== 1) return x.toFixed(3);
  return ((Math.sign(x) * halfEven(Math.abs(x) * 1000)) / 1000).toFixed(3);
}

function halfEven(x) {
  const below = Math.floor(x);
  return below % 2 ? below + 1 : below; // x lies in the middle
}

function exponential(text) {
  return text.replace(/e([-+])(\d)$/, "e$10$2");
}

function brief(x) {
  if (x === null || !isFinite(x) || Number(x.toPrecision(6)) !== x) return shown(x);
  const size = Math.abs(x);
  if (x === 0 || (size >= 1e-4 && size < 1e6)) return String(x);
  return exponential(x.toExponential());
}

function width(text) {
  return 14 * [...text].reduce((sum, sign) => sum + (WIDTHS[sign] ?? 0.556), 0);
}

function sign(x) {
  return x > 0 ? "up" : x < 0 ? "down" : "flat";
}

// --- What the page is made of --------------------------------------------------------------------

const page = JSON.parse(document.getElementById("data").textContent);
const { nodes, leaves, root } = page;
const lanes = page.lanes.length || 1;
const few = [...Array(lanes <= 5 ? lanes : 4).keys()]; // the lanes that are shown
const leafOf = new Map(leaves.map((leaf, i) => [leaf.node, i]));
const views = Object.fromEntries(Object.keys(page.views).map((name) => [name, prepared(name)]));
const $ = (id) => document.getElementById(id);

// A view's steps: its computed boxes, parents first, then every box in the order of the backward
// pass. Step 0 is before the first of them, and the last step, `last`, shows all and points at none.
function prepared(name) {
  const { boxes, sends } = page.views[name];
  const computed = boxes.filter((box) => box.formula).reverse();
  return {
    boxes,
    sends,
    steps: [...computed, ...boxes],
    computed: computed.length,
    last: computed.length + boxes.length + 1,
    forward: new Map(computed.map((box, i) => [box.node, i + 1])),
    backward: new Map(boxes.map((box, i) => [box.node, computed.length + i + 1])),
    box: new Map(boxes.map((box) => [box.node, box])),
    picture: document.querySelector(`[data-view="${name}"]`),
  };
}

const state = fresh();
let results = []; // of each lane, what compute returns

function fresh() {
  return {
    view: page.view,
    step: views[page.view].last,
    leaf: page.leaf,
    lane: 0,
    node: null,
    rate: 1,
    scale: null, // of the picture; null lets it fit
    inputs: page.inputs.map((numbers) => numbers.map(Number)),
    trail: [],
  };
}

const view = () => views[state.view];

// --- The computation -----------------------------------------------------------------------------

function computed(inputs) {
  return [...Array(lanes).keys()].map((lane) =>
    compute(inputs.map((numbers) => numbers[numbers.length > 1 ? lane : 0])),
  );
}

function total(results, place) {
  return results.reduce((sum, result) => sum + result[place], 0);
}

const loss = (results) => total(results, nodes[root].value);
const alike = (node) => lanes > 1 && leafOf.has(node) && nodes[node].same; // one number, many slopes

function changed(leaf, lane, x) {
  const { input } = leaves[leaf];
  return state.inputs.map((numbers, i) =>
    i === input ? numbers.map((y, j) => (j === lane || numbers.length === 1 ? x : y)) : numbers,
  );
}

function inputOf(leaf, lane = state.lane) {
  const numbers = state.inputs[leaves[leaf].input];
  return numbers[numbers.length > 1 ? lane : 0];
}

function slopeOf(leaf, lane = state.lane) {
  const numbers = state.inputs[leaves[leaf].input];
  return numbers.length > 1
    ? results[lane][leaves[leaf].slope]
    : total(results, leaves[leaf].slope);
}

function leafName(leaf, lane = state.lane) {
  const { name, same } = nodes[leaves[leaf].node];
  return same ? name : `${name} ${page.lanes[lane]}`;
}

// Of a step, whether it has come to a node's value or slope yet.
const hasValue = (node) => (view().forward.get(node) ?? 0) <= state.step;
const hasSlope = (node) => (view().backward.get(node) ?? Infinity) <= state.step;
const valueOf = (node, lane) => (hasValue(node) ? results[lane][nodes[node].value] : null);
const slopeAt = (node, lane) => (hasSlope(node) ? results[lane][view().box.get(node).slope] : null);

// What belongs in a slot of the picture: "v4.0" is the value of node 4 in lane 0, "s4.+" the sum of
// its slopes, "l7" the local derivative of send 7, "p7" the product that it brings.
function inSlot({ what, index, lane }) {
  const send = what === "l" || what === "p" ? view().sends[index] : null;
  const reached =
    what === "v"
      ? hasValue(index)
      : what === "s"
        ? hasSlope(index)
        : what === "l"
          ? hasValue(send.from)
          : hasSlope(send.from);
  if (!reached) return null;
  const place = {
    v: nodes[index]?.value,
    s: view().box.get(index)?.slope,
    l: send?.local,
    p: send?.share,
  };
  return lane === "+" ? total(results, place[what]) : results[lane || 0][place[what]];
}

function isOff(node, lane) {
  return nodes[node].off !== undefined && results[lane][nodes[node].off] <= 0;
}

// --- What a step says ----------------------------------------------------------------------------

function filledIn(formula, lane) {
  return formula.replace(/\{(\d+)\}/g, (hole, node, at) => {
    const text = brief(results[lane][nodes[node].value]);
    const before = formula.slice(0, at).trimEnd().slice(-1);
    const power = formula.slice(at + hole.length).startsWith("**");
    return text.startsWith("-") && (power || (before && "+-*/".includes(before)))
      ? `(${text})`
      : text;
  });
}

function moreLanes() {
  return few.length < lanes ? [`... ${lanes - few.length} more`] : [];
}

function told(step) {
  const { last, steps, computed } = view();
  const name = nodes[root].name;
  if (step === 0) {
    return [
      "Only the leaves have numbers as yet.",
      "Next computes the first box; after the last one the slopes follow, backward.",
    ];
  }
  if (step === last) {
    return [
      `${name} = ${shown(loss(results))}: every value and every slope is computed.`,
      "To see how, press Start and then Next. To see what a box gets and sends, click it.",
    ];
  }
  const box = steps[step - 1];
  return step <= computed ? forwardStep(box) : backwardStep(box);
}

function forwardStep({ node, formula }) {
  const { name, equation, same } = nodes[node];
  const line = (lane) => {
    const off = isOff(node, lane) ? " (off: it passes nothing back)" : "";
    return `${filledIn(formula, lane)} = ${shown(results[lane][nodes[node].value])}${off}`;
  };
  const head = equation.startsWith(`${name} = `) ? equation : name;
  if (lanes === 1 || same) return [`${head} = ${line(0)}`];
  return [head, ...few.map((lane) => `${page.lanes[lane]}: ${line(lane)}`), ...moreLanes()];
}

function backwardStep({ node, slope, more }) {
  const { name } = nodes[node];
  if (node === root) return [`slope ${name} = 1: here the backward pass begins`];
  const incoming = view().sends.filter((send) => send.to === node);
  const products = (lane) =>
    incoming.map(
      (send) =>
        `${brief(results[lane][send.local])} x ${shown(results[lane][view().box.get(send.from).slope])}`,
    );
  const sum = (terms, rest, result) => {
    const written =
      terms.length > 8 ? [...terms.slice(0, 7), `${terms.length - 7} more products`] : terms;
    return `${[...written, ...rest].join(" + ")} = ${shown(result)}`;
  };
  const rest = (share) => (more ? [`${shown(share)} from ${more[0]} more`] : []);
  const from = incoming.length
    ? [`from ${[...new Set(incoming.map((send) => nodes[send.from].name))].join(", ")}`]
    : [];
  const all = [...Array(lanes).keys()];
  if (lanes === 1 || alike(node)) {
    const share = more && total(results, more[1]);
    return [
      `slope ${name} = ${sum(all.flatMap(products), rest(share), total(results, slope))}`,
      ...from.map((text) =>
        lanes > 1 ? `${text}, one product for each of ${page.lanes.join(", ")}` : text,
      ),
    ];
  }
  return [
    `slope ${name}, ${from}`,
    ...few.map(
      (lane) =>
        `${page.lanes[lane]}: ${sum(products(lane), rest(more && results[lane][more[1]]), results[lane][slope])}`,
    ),
    ...moreLanes(),
  ];
}

function phase(step) {
  const { last, computed, boxes } = view();
  if (step === 0) return "start";
  if (step === last) return "all done";
  return step <= computed
    ? `forward ${step} of ${computed}`
    : `backward ${step - computed} of ${boxes.length}`;
}

// --- Parts of the page ---------------------------------------------------------------------------

function element(tag, looks = {}, ...children) {
  const svg = looks.svg || false;
  const made = svg
    ? document.createElementNS("http://www.w3.org/2000/svg", tag)
    : document.createElement(tag);
  for (const [key, value] of Object.entries(looks)) {
    if (key !== "svg") made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

function drawn(tag, looks, ...children) {
  return element(tag, { svg: true, ...looks }, ...children);
}

function button(text, action, looks = {}) {
  const made = element("button", { type: "button", ...looks }, text);
  made.addEventListener("click", action);
  return made;
}

function picking(node) {
  return button(nodes[node].name, () => act({ node }), { class: "plain" });
}

function text(content, looks = {}) {
  return element("td", looks, content);
}

function signed(x, plus = "") {
  return text((x > 0 ? plus : "") + shown(x), { class: `number ${sign(x)}` });
}

// --- The picture ---------------------------------------------------------------------------------

function begin(name) {
  const one = views[name];
  const picture = one.picture.firstElementChild;
  const size = picture.viewBox.baseVal;
  one.size = [size.width, size.height];
  one.texts = [...picture.querySelectorAll("[data-slot]")].map((element) => {
    const [, what, index, lane] = /^(.)(\d+)\.?(.*)$/.exec(element.dataset.slot);
    return {
      element,
      what,
      index: Number(index),
      lane,
      lead: element.dataset.lead ?? "",
      room: Number(element.dataset.room),
      before: element.textContent,
    };
  });
  one.edges = [...picture.querySelectorAll(".edge")].map((element) => ({
    element,
    send: one.sends[element.dataset.send],
    line: element.querySelector("path"),
  }));
  one.groups = new Map();
  for (const group of picture.querySelectorAll("[data-node]")) {
    const node = Number(group.dataset.node);
    if (!one.groups.has(node)) one.groups.set(node, group); // a box before its own rows
  }
  for (const group of picture.querySelectorAll(".node")) {
    group.setAttribute("tabindex", "0");
    group.setAttribute("role", "button");
    group.addEventListener("click", (event) => {
      if (dragging.moved) return;
      const row = event.target.closest(".row[data-node]") ?? group;
      act({ node: Number(row.dataset.node), leaf: leafOf.get(Number(row.dataset.node)) });
    });
    group.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      act({ node: Number(group.dataset.node) });
    });
    group.addEventListener("focus", frames);
    group.addEventListener("blur", frames);
  }
  one.frames = drawn("g", {});
  picture.firstElementChild.append(one.frames);
}

// How much wider than Helvetica the font is that this machine has, and how wide what goes before
// a number is: both are known once the picture is on the page.
function measure() {
  const one = view();
  if (one.measured) return;
  one.measured = true;
  const probe = drawn("text", {}, "0000000000");
  one.frames.append(probe);
  const ratio = probe.getComputedTextLength() / width("0000000000");
  probe.remove();
  if (ratio > 1.02)
    document.documentElement.style.setProperty("--text", `${(14 / ratio).toFixed(2)}px`);
  for (const slot of one.texts) {
    const number = slot.before.slice(slot.lead.length);
    slot.led = slot.lead ? slot.element.getComputedTextLength() - width(number) : 0;
  }
}

function paintPicture() {
  const one = view();
  for (const other of Object.values(views)) other.picture.classList.toggle("on", other === one);
  measure();
  for (const slot of one.texts) {
    const x = inSlot(slot);
    const off = slot.what === "v" && lanes > 1 && x !== null && isOff(slot.index, slot.lane || 0);
    let number = slot.what === "v" && slot.lead ? brief(x) : shown(x);
    if (slot.what === "p" && x > 0) number = `+${number}`;
    const content = off ? "off 0" : slot.lead + number;
    if (content !== slot.now) {
      slot.now = content;
      slot.element.textContent = content;
      const long = slot.led + width(number) > slot.room + 1;
      if (long) slot.element.setAttribute("textLength", slot.room);
      else slot.element.removeAttribute("textLength");
      if (long) slot.element.setAttribute("lengthAdjust", "spacingAndGlyphs");
    }
    const hue = slot.what === "s" || slot.what === "p" ? sign(x) : off ? "flat" : "";
    if (hue !== slot.hue) {
      slot.element.classList.remove("up", "down", "flat");
      if (hue) slot.element.classList.add(hue);
      slot.hue = hue;
    }
  }
  paintArrows(one);
  for (const [node, group] of one.groups) {
    if (!group.classList.contains("node")) continue;
    const tag =
      nodes[node].off === undefined || lanes > 1 ? null : group.querySelector(".row text");
    if (tag) tag.textContent = hasValue(node) && isOff(node, 0) ? "off" : nodes[node].kind;
    group.setAttribute("aria-label", spoken(node));
  }
  frames();
}

function paintArrows(one) {
  const shares = one.edges.map(({ send }) => (hasSlope(send.from) ? results[0][send.share] : null));
  const sizes = shares.map(Math.abs).filter((size) => size > 0 && isFinite(size));
  const largest = Math.max(...sizes);
  const now = one.steps[state.step - 1]?.node;
  const back = state.step > one.computed;
  one.edges.forEach(({ element, send, line }, i) => {
    const size = Math.abs(shares[i]);
    let looks = "edge";
    if (lanes === 1) {
      looks += shares[i] === null ? " unknown" : size ? ` ${sign(shares[i])}` : " none";
      const weight = size > 0 && isFinite(size) ? Math.sqrt(size / largest) : 0;
      line.setAttribute("stroke-width", (0.8 + 3.2 * weight).toFixed(2));
    } else if (!hasValue(send.from)) looks += " unknown";
    else if (results.every((result) => result[send.local] === 0)) looks += " none";
    if ((back ? send.to : send.from) === now) looks += " now";
    element.setAttribute("class", looks);
  });
}

function spoken(node) {
  const { name, equation } = nodes[node];
  const numbers = (f) => few.map((lane) => shown(f(node, lane))).join(", ");
  return `${equation || name}: value ${numbers(valueOf)}, slope ${numbers(slopeAt)}`;
}

// Frames around the box whose turn it is, the one that is inspected, focused, or found.
function frames() {
  const one = view();
  const now = one.steps[state.step - 1]?.node;
  one.picture.classList.toggle("stepping", now !== undefined);
  one.frames.replaceChildren();
  const around = (node, kind, gap) => {
    const group = one.groups.get(node);
    if (!group) return null;
    const { x, y, width, height } = group.getBBox();
    const rect = {
      x: x - gap,
      y: y - gap,
      width: width + 2 * gap,
      height: height + 2 * gap,
      rx: 3,
    };
    one.frames.append(drawn("rect", { class: `frame ${kind}`, ...rect }));
    return rect;
  };
  for (const node of found()) around(node, "found", 5);
  if (state.node !== null) around(state.node, "picked", 1);
  const focused = document.activeElement?.closest?.(".node");
  if (focused) around(Number(focused.dataset.node), "focus", 4);
  for (const [node, group] of one.groups) {
    if (node === now) group.setAttribute("aria-current", "step");
    else group.removeAttribute("aria-current");
  }
  if (now === undefined) return;
  const rect = around(now, "now", 3);
  const [tip, middle] = [rect.x - 2, rect.y + rect.height / 2];
  one.frames.append(drawn("path", { class: "pointer", d: `M${tip},${middle}l-12,-9v18z` }));
}

function found() {
  const wanted = $("search").value.trim().toLowerCase();
  if (!wanted) return [];
  return [...view().groups.keys()].filter((node) =>
    `${nodes[node].name} ${nodes[node].equation}`.toLowerCase().includes(wanted),
  );
}

function scale() {
  const [across, down] = view().size;
  const fits = Math.min($("scroller").clientWidth / across, (0.72 * innerHeight) / down);
  return state.scale ?? Math.min(1.1, Math.max(0.68, fits));
}

function resize() {
  const [across, down] = view().size;
  const svg = view().picture.firstElementChild;
  svg.setAttribute("width", across * scale());
  svg.setAttribute("height", down * scale());
}

function zoom(factor) {
  const scroller = $("scroller");
  const middle = [
    scroller.scrollLeft + scroller.clientWidth / 2,
    scroller.scrollTop + scroller.clientHeight / 2,
  ];
  const before = scale();
  state.scale = Math.min(4, Math.max(0.1, before * factor));
  resize();
  const by = scale() / before;
  scroller.scrollTo({
    left: middle[0] * by - scroller.clientWidth / 2,
    top: middle[1] * by - scroller.clientHeight / 2,
    behavior: "instant",
  });
}

function follow(node) {
  const group = view().groups.get(node);
  if (!group) return;
  const scroller = $("scroller");
  const box = group.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const by = (start, end, from, to) =>
    start < from + 24 ? start - from - 24 : end > to - 8 ? end - to + 8 : 0;
  scroller.scrollBy(
    by(box.left, box.right, frame.left, frame.right),
    by(box.top, box.bottom, frame.top, frame.bottom),
  );
}

// --- The inspector: what a node is, gets and sends -----------------------------------------------

function paintInspector() {
  const node = state.node ?? root;
  const { name, equation, kind } = nodes[node];
  const rows = few.length > 1 ? few : [0];
  const head = (...words) =>
    element("tr", {}, ...words.map((word) => element("th", { scope: "col" }, word)));
  const laneHead = lanes > 1 ? ["lane"] : [];
  const laneCell = (lane) => (lanes > 1 ? [text(page.lanes[lane])] : []);
  const product = (send, lane) => {
    const arrived = slopeAt(send.from, lane);
    const local = hasValue(send.from) ? brief(results[lane][send.local]) : "?";
    return [
      text(`${local} x ${shown(arrived)} =`, { class: "number" }),
      signed(arrived === null ? null : results[lane][send.share]),
    ];
  };
  const table = (caption, header, lines) =>
    lines.length
      ? [
          element("h3", {}, caption),
          element("table", {}, element("thead", {}, header), element("tbody", {}, ...lines)),
        ]
      : [];
  const { sends } = view();
  const incoming = sends.filter((send) => send.to === node);
  const outgoing = sends.filter((send) => send.from === node);
  const sum = (f) =>
    rows.reduce((sum, lane) => (f(node, lane) === null ? null : sum + f(node, lane)), 0);
  const numbers = rows.map((lane) =>
    element(
      "tr",
      {},
      ...laneCell(lane),
      text(shown(valueOf(node, lane)) + (hasValue(node) && isOff(node, lane) ? " off" : ""), {
        class: "number",
      }),
      signed(slopeAt(node, lane)),
    ),
  );
  if (alike(node)) {
    numbers.push(
      element(
        "tr",
        { class: "sum" },
        text("sum"),
        text("", {}),
        signed(hasSlope(node) ? total(results, view().box.get(node).slope) : null),
      ),
    );
  } else if (lanes > 1 && node === root) {
    numbers.push(
      element(
        "tr",
        { class: "sum" },
        text("sum"),
        text(shown(hasValue(node) ? loss(results) : null), { class: "number" }),
        text(""),
      ),
    );
  }
  const gets = incoming.flatMap((send) =>
    rows.map((lane) =>
      element(
        "tr",
        {},
        element("td", {}, picking(send.from)),
        ...laneCell(lane),
        ...product(send, lane),
      ),
    ),
  );
  const more = view().box.get(node)?.more;
  if (more)
    gets.push(
      element(
        "tr",
        {},
        text(`${more[0]} more`),
        ...(lanes > 1 ? [text("all")] : []),
        text(""),
        signed(hasSlope(node) ? total(results, more[1]) : null),
      ),
    );
  if (incoming.length)
    gets.push(
      element(
        "tr",
        { class: "sum" },
        text("slope"),
        ...(lanes > 1 ? [text("all")] : []),
        text(""),
        signed(sum(slopeAt)),
      ),
    );
  const gives = outgoing.flatMap((send) =>
    rows.map((lane) =>
      element(
        "tr",
        {},
        element("td", {}, picking(send.to)),
        ...laneCell(lane),
        ...product(send, lane),
      ),
    ),
  );
  $("inspector").replaceChildren(
    element("h3", {}, `${name} (${kind})`),
    ...(equation ? [element("p", { class: "equation" }, equation)] : []),
    element(
      "table",
      {},
      element("thead", {}, head(...laneHead, "value", "slope")),
      element("tbody", {}, ...numbers),
    ),
    ...(node === root
      ? [element("p", { class: "hint" }, "The backward pass begins here: its slope is 1.")]
      : []),
    ...table("It receives", head("from", ...laneHead, "local x slope", "share"), gets),
    ...table("It sends", head("to", ...laneHead, "local x slope", "share"), gives),
    ...paths(node),
  );
}

// The paths from a node to the result: along each the local derivatives multiply.
function paths(node) {
  const { sends } = view();
  const ways = new Map([[root, 1]]);
  const count = (node) => {
    if (!ways.has(node))
      ways.set(
        node,
        sends.filter((send) => send.to === node).reduce((sum, send) => sum + count(send.from), 0),
      );
    return ways.get(node);
  };
  if (node === root || !count(node) || view().box.get(node).more) return [];
  const heading = element("h3", {}, `Paths to ${nodes[root].name}: ${brief(count(node))}`);
  if (count(node) > 12)
    return [
      heading,
      element(
        "p",
        { class: "hint" },
        "Too many to list here; those from a box nearer to the result are fewer.",
      ),
    ];
  const walk = (node) =>
    node === root
      ? [[]]
      : sends
          .filter((send) => send.to === node)
          .flatMap((send) => walk(send.from).map((way) => [send, ...way]));
  const lines = walk(node).map((way) =>
    element(
      "li",
      {},
      [nodes[node].name, ...way.map((send) => nodes[send.from].name)].join(" -> "),
      ...few.map((lane) => {
        const known = way.every((send) => hasValue(send.from));
        const product = known
          ? way.reduce((product, send) => product * results[lane][send.local], 1)
          : null;
        const factors = way
          .map((send) => (known ? brief(results[lane][send.local]) : "?"))
          .join(" x ");
        return element(
          "div",
          { class: "equation" },
          `${lanes > 1 ? `${page.lanes[lane]}: ` : ""}${factors} = ${shown(product)}`,
        );
      }),
    ),
  );
  return [heading, element("ol", {}, ...lines)];
}

function paintTable() {
  if (!$("table").open) return;
  const columns = lanes > 1 ? few : [0];
  const list = (node, f) =>
    columns.map((lane) => shown(f(node, lane))).join(", ") + (few.length < lanes ? ", ..." : "");
  const heads = [
    "name",
    "equation",
    ...["value", "slope"].map((word) =>
      lanes > 1 ? `${word} (${columns.map((lane) => page.lanes[lane]).join(", ")})` : word,
    ),
  ];
  const rows = [...view().boxes]
    .reverse()
    .map(({ node, slope }) =>
      element(
        "tr",
        {},
        element("td", {}, picking(node)),
        text(nodes[node].equation),
        text(nodes[node].same ? shown(valueOf(node, 0)) : list(node, valueOf)),
        text(
          list(node, slopeAt) +
            (alike(node) && hasSlope(node) ? `; sum ${shown(total(results, slope))}` : ""),
        ),
      ),
    );
  $("rows").replaceChildren(
    element(
      "table",
      {},
      element(
        "thead",
        {},
        element("tr", {}, ...heads.map((word) => element("th", { scope: "col" }, word))),
      ),
      element("tbody", {}, ...rows),
    ),
  );
}

// --- Leaves: sliders, the curve, downhill ---------------------------------------------------------

const ranges = new Map(); // leaf and lane -> the ends of its slider

function range(leaf, lane = state.lane) {
  const key = `${leaf} ${nodes[leaves[leaf].node].same ? 0 : lane}`;
  const x = inputOf(leaf, lane);
  const [low, high] = ranges.get(key) ?? [NaN, NaN];
  if (!(low <= x && x <= high)) {
    const size = isFinite(x) ? Math.max(1, 2.5 * Math.abs(x)) : 1;
    const unit = 10 ** Math.floor(Math.log10(size));
    const reach = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((step) => step * unit >= size) * unit;
    const middle = isFinite(x) ? Number(x.toPrecision(2)) : 0;
    ranges.set(
      key,
      [middle - reach, middle + reach].map((end) => Number(end.toPrecision(6))),
    );
  }
  return ranges.get(key);
}

function setSlider(slider, leaf) {
  const [low, high] = range(leaf);
  const looks = { min: low, max: high, step: Number(((high - low) / 200).toPrecision(3)) };
  for (const [key, value] of Object.entries(looks))
    if (slider.getAttribute(key) !== String(value)) slider.setAttribute(key, value);
  slider.value = inputOf(leaf);
  slider.setAttribute("aria-valuetext", brief(inputOf(leaf)));
}

function setField(field, leaf) {
  if (document.activeElement !== field)
    field.value = isFinite(inputOf(leaf)) ? Number(inputOf(leaf).toPrecision(6)) : "";
}

function change(leaf, text) {
  const x = Number(text);
  if (text.trim() === "" || Number.isNaN(x)) return;
  act({ leaf, inputs: changed(leaf, state.lane, x) });
}

const cards = leaves.map((leaf, i) => {
  const slider = element("input", { type: "range" });
  const field = element("input", { type: "number", step: "any" });
  const output = element("output");
  const name = button("", () => act({ leaf: i, node: leaf.node }), { class: "plain" });
  slider.addEventListener("input", () => change(i, slider.value));
  field.addEventListener("input", () => change(i, field.value));
  const card = element("div", { class: "leaf" }, name, output, slider, field);
  return { card, name, slider, field, output };
});

function paintLeaves() {
  cards.forEach(({ card, name, slider, field, output }, leaf) => {
    const called = leafName(leaf);
    card.classList.toggle("chosen", leaf === state.leaf);
    if (name.textContent !== called) {
      name.textContent = called;
      slider.setAttribute("aria-label", called);
      field.setAttribute("aria-label", `${called}, as a number`);
    }
    setSlider(slider, leaf);
    setField(field, leaf);
    const slope =
      hasSlope(leaves[leaf].node) || !view().box.has(leaves[leaf].node) ? slopeOf(leaf) : null;
    output.textContent = `slope ${shown(slope)}`;
    output.className = sign(slope);
  });
  if (!leaves.length) return;
  $("leaf").value = state.leaf;
  $("lane").value = state.lane;
  $("lanes").hidden = nodes[leaves[state.leaf].node].same ?? false;
  $("slider").setAttribute("aria-label", leafName(state.leaf));
  $("number").setAttribute("aria-label", `${leafName(state.leaf)}, as a number`);
  setSlider($("slider"), state.leaf);
  setField($("number"), state.leaf);
  if (document.activeElement !== $("rate")) $("rate").value = state.rate;
  paintCurve();
}

const PLOT = { left: 48, top: 8, width: 324, height: 178 };

function ticks(low, high) {
  const rough = (high - low) / 4;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].find((size) => size * unit >= rough) * unit;
  const first = Math.ceil(low / step);
  const all = [];
  for (let i = first; i * step <= high && all.length < 12; i++)
    all.push(Number((i * step).toPrecision(12)));
  return all;
}

function paintCurve() {
  const [low, high] = range(state.leaf);
  const { left, top, width, height } = PLOT;
  const here = [inputOf(state.leaf), loss(results)];
  const slope = slopeOf(state.leaf);
  const samples = [...Array(97).keys()].map((i) => {
    const x = low + ((high - low) * i) / 96;
    return [x, loss(computed(changed(state.leaf, state.lane, x)))];
  });
  const heights = [...samples, here].map(([, y]) => y).filter(isFinite);
  let [least, most] = [Math.min(...heights), Math.max(...heights)];
  const margin = (most - least || Math.abs(most) || 1) * 0.08;
  [least, most] = heights.length ? [least - margin, most + margin] : [0, 1];
  const at = ([x, y]) =>
    [
      left + ((x - low) / (high - low)) * width,
      top + (1 - (y - least) / (most - least)) * height,
    ].map((z) => Math.round(z * 100) / 100);
  const lines = (points) =>
    points
      .map((point, i) =>
        isFinite(point[1]) ? `${i && isFinite(points[i - 1][1]) ? "L" : "M"}${at(point)}` : "",
      )
      .join("");
  const inside = drawn("svg", {
    x: left,
    y: top,
    width,
    height,
    viewBox: `${left} ${top} ${width} ${height}`,
  });
  inside.append(drawn("path", { class: "loss", d: lines(samples) }));
  const name = leafName(state.leaf);
  if (isFinite(here[0]) && isFinite(here[1]) && isFinite(slope)) {
    const reach = (high - low) * 0.22;
    const tangent = [-reach, reach].map((dx) => [here[0] + dx, here[1] + dx * slope]);
    inside.append(drawn("path", { class: "tangent", d: lines(tangent) }));
    const trail = state.trail.filter((step) => step.name === name).map(({ x, y }) => [x, y]);
    inside.append(drawn("path", { class: "trail", d: lines([...trail, here]) }));
    for (const point of trail)
      inside.append(drawn("circle", { cx: at(point)[0], cy: at(point)[1], r: 3.5 }));
    inside.append(drawn("circle", { class: "here", cx: at(here)[0], cy: at(here)[1], r: 6.5 }));
  }
  const marks = [
    ...ticks(low, high).map((x) => [
      at([x, least]),
      { x: at([x, least])[0], y: top + height + 15, "text-anchor": "middle" },
      x,
    ]),
    ...ticks(least, most).map((y) => [
      at([low, y]),
      { x: left - 6, y: at([low, y])[1] + 4, "text-anchor": "end" },
      y,
    ]),
  ];
  $("curve").replaceChildren(
    drawn("path", { class: "axis", d: `M${left},${top}v${height}h${width}` }),
    ...marks.map(([, looks, x]) => drawn("text", { class: "grey", ...looks }, brief(x))),
    drawn(
      "text",
      { class: "bold", x: left + width, y: top + height + 30, "text-anchor": "end" },
      name,
    ),
    drawn("text", { class: "bold", x: left + 6, y: top + 12 }, nodes[root].name),
    inside,
  );
  $("curve").setAttribute(
    "aria-label",
    `${nodes[root].name} against ${name}: at ${brief(here[0])} it is ${shown(here[1])}, with slope ${shown(slope)}`,
  );
  const note = `${name} = ${brief(here[0])}: ${nodes[root].name} ${shown(here[1])}, slope ${shown(slope)}`;
  $("note").textContent = state.trail.length
    ? `After ${state.trail.length} step${state.trail.length > 1 ? "s" : ""}: ${note}`
    : note;
}

function downhill(chosen) {
  const y = loss(results);
  const inputs = state.inputs.map((numbers) => [...numbers]);
  for (const leaf of chosen) {
    const numbers = inputs[leaves[leaf].input];
    numbers.forEach((x, lane) => {
      if (numbers.length === 1 || chosen.length > 1 || lane === state.lane)
        numbers[lane] = x - state.rate * slopeOf(leaf, lane);
    });
  }
  act({
    inputs,
    trail: [...state.trail, { name: leafName(state.leaf), x: inputOf(state.leaf), y }],
  });
}

const parameters = leaves.flatMap(({ node }, i) => (nodes[node].kind === "parameter" ? [i] : []));
if (!parameters.length)
  leaves.forEach(({ node }, i) => nodes[node].kind === "leaf" && parameters.push(i));

// --- One change at a time -------------------------------------------------------------------------

let waiting = false;

// Everything that a reader does ends here: the state changes, and the page with it.
function act(changes) {
  if ("leaf" in changes && changes.leaf === undefined) delete changes.leaf;
  const before = { ...state };
  Object.assign(state, changes);
  if (state.view !== before.view && !("step" in changes)) {
    state.step =
      before.step === views[before.view].last ? view().last : Math.min(before.step, view().last);
  }
  state.step = Math.min(view().last, Math.max(0, state.step));
  state.moved = state.step !== before.step || state.view !== before.view;
  if (!waiting) requestAnimationFrame(paint);
  waiting = true;
}

function paint() {
  waiting = false;
  results = computed(state.inputs);
  paintPicture();
  if (state.size !== state.view) resize();
  state.size = state.view;
  const lines = told(state.step);
  if ($("sentence").textContent !== lines.join(""))
    $("sentence").replaceChildren(...lines.map((line) => element("p", {}, line)));
  $("phase").textContent = phase(state.step);
  $("scrub").max = view().last;
  $("scrub").value = state.step;
  $("scrub").setAttribute("aria-valuetext", phase(state.step));
  $("start").disabled = $("back").disabled = state.step === 0;
  $("next").disabled = $("all").disabled = state.step === view().last;
  for (const radio of document.getElementsByName("view"))
    radio.checked = radio.value === state.view;
  if (state.moved) follow(view().steps[state.step - 1]?.node);
  state.moved = false;
  paintInspector();
  paintTable();
  paintLeaves();
  const matches = $("search").value.trim() ? found().length : null;
  $("found").textContent = matches === null ? "" : `${matches} found`;
  remember();
}

// --- A moment in the address ----------------------------------------------------------------------

let timer = null;
let address = null;

function remember() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const start = fresh();
    const query = new URLSearchParams();
    for (const key of ["view", "leaf", "lane", "node", "rate"])
      if (state[key] !== start[key]) query.set(key, state[key]);
    if (state.step !== view().last) query.set("step", state.step);
    state.inputs.forEach((numbers, i) => {
      if (numbers.some((x, lane) => !Object.is(x, start.inputs[i][lane])))
        query.set(`x${i}`, numbers.join(","));
    });
    address = `#${query}`;
    try {
      history.replaceState(null, "", address);
    } catch {
      // a frame in a notebook has no address of its own
    }
  }, 250);
}

function recall() {
  if (location.hash === address) return;
  const query = new URLSearchParams(location.hash.slice(1));
  const start = fresh();
  const whole = (key, most) => {
    const x = Number(query.get(key));
    return query.has(key) && Number.isInteger(x) && x >= 0 && x <= most ? x : start[key];
  };
  start.view =
    query.get("view") in views && Object.hasOwn(views, query.get("view"))
      ? query.get("view")
      : start.view;
  start.step = views[start.view].last;
  start.step = whole("step", start.step);
  start.leaf = whole("leaf", leaves.length - 1);
  start.lane = whole("lane", lanes - 1);
  start.node = whole("node", nodes.length - 1);
  start.rate = Number(query.get("rate") ?? 1) || 0;
  start.inputs = start.inputs.map((numbers, i) => {
    const given = query.get(`x${i}`)?.split(",").map(Number) ?? [];
    return given.length === numbers.length ? given : numbers;
  });
  act(start);
}

// --- Hands and keys -------------------------------------------------------------------------------

const dragging = { moved: false, from: null };

const KEYS = [
  ["n or Right", "next step", ["n", "ArrowRight"], () => act({ step: state.step + 1 })],
  ["p or Left", "step back", ["p", "ArrowLeft"], () => act({ step: state.step - 1 })],
  ["Home", "start", ["Home"], () => act({ step: 0 })],
  ["End", "all steps done", ["End"], () => act({ step: view().last })],
  ["v", "the other view", ["v"], () => act({ view: state.view === "named" ? "every" : "named" })],
  [
    "d",
    "step downhill with the chosen number",
    ["d"],
    () => leaves.length && downhill([state.leaf]),
  ],
  [
    "a",
    "step downhill with all parameters",
    ["a"],
    () => parameters.length && downhill(parameters),
  ],
  ["r", "reset all numbers", ["r"], () => reset()],
  ["/", "find a box by its name", ["/"], () => $("search").focus()],
  [
    "+, -, 0",
    "larger, smaller, fit",
    ["+", "=", "-", "0"],
    (key) => (key === "0" ? fit() : zoom(key === "-" ? 0.8 : 1.25)),
  ],
  ["?", "this page", ["?"], () => $("keys").showModal()],
  ["Tab, Enter", "go from box to box, and inspect one", [], null],
];

function reset() {
  act({ inputs: fresh().inputs, trail: [], rate: 1 });
  ranges.clear();
}

function fit() {
  state.scale = null;
  resize();
}

function listen(id, event, action) {
  $(id).addEventListener(event, action);
}

function legend() {
  if (lanes > 1) return ["On an arrow stands the local derivative, in each lane where it differs."];
  const coloured = (word, hue) => element("b", { class: hue }, word);
  return [
    "On an arrow stands the local derivative, and below it what the backward pass sends along it,",
    " right to left: ",
    coloured("positive", "up"),
    ", ",
    coloured("negative", "down"),
    ", dashed for nothing.",
  ];
}

function setUp() {
  $("title").textContent = `${nodes[root].name}, step by step`;
  $("legend").append(...legend());
  Object.keys(views).forEach(begin);
  leaves.forEach((leaf, i) =>
    $("leaf").append(element("option", { value: i }, nodes[leaf.node].name)),
  );
  page.lanes.forEach((name, i) => $("lane").append(element("option", { value: i }, name)));
  $("leaves").append(...cards.map(({ card }) => card));
  $("key-list").append(
    ...KEYS.flatMap(([keys, words]) => [
      element("dt", {}, element("kbd", {}, keys)),
      element("dd", {}, words),
    ]),
  );
  document.documentElement.style.setProperty("--lines", lanes > 1 ? 1 + few.length : 2);
  if (!leaves.length)
    document.querySelectorAll(".change, .leaves").forEach((part) => part.remove());
  if (parameters.length < 2) $("everything")?.remove();
  const actions = {
    start: () => act({ step: 0 }),
    back: () => act({ step: state.step - 1 }),
    next: () => act({ step: state.step + 1 }),
    all: () => act({ step: view().last }),
    larger: () => zoom(1.25),
    smaller: () => zoom(0.8),
    fit,
    help: () => $("keys").showModal(),
    downhill: () => downhill([state.leaf]),
    everything: () => downhill(parameters),
    reset,
  };
  for (const [id, action] of Object.entries(actions)) $(id)?.addEventListener("click", action);
  listen("scrub", "input", () => act({ step: Number($("scrub").value) }));
  if (leaves.length) {
    listen("leaf", "change", () => act({ leaf: Number($("leaf").value) }));
    listen("lane", "change", () => act({ lane: Number($("lane").value) }));
    listen("slider", "input", () => change(state.leaf, $("slider").value));
    listen("number", "input", () => change(state.leaf, $("number").value));
    listen("rate", "input", () => act({ rate: Number($("rate").value) }));
  }
  for (const radio of document.getElementsByName("view")) {
    radio.addEventListener("change", () => act({ view: radio.value }));
  }
  listen("table", "toggle", paintTable);
  listen("search", "input", () => act({}));
  listen("search", "keydown", (event) => {
    if (event.key === "Enter" && found().length) {
      const next = found()[(found().indexOf(state.node) + 1) % found().length];
      act({ node: next });
      follow(next);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      event.target.closest("input, select, dialog")
    )
      return;
    const found = KEYS.find(([, , keys]) => keys.includes(event.key));
    if (!found) return;
    event.preventDefault();
    found[3](event.key);
  });
  const scroller = $("scroller");
  scroller.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom(event.deltaY > 0 ? 0.9 : 1.1);
    },
    { passive: false },
  );
  scroller.addEventListener("pointerdown", (event) => {
    dragging.moved = false;
    if (event.pointerType === "mouse" && event.button === 0)
      dragging.from = [event.clientX, event.clientY];
  });
  window.addEventListener("pointermove", (event) => {
    if (!dragging.from) return;
    const [x, y] = dragging.from;
    if (!dragging.moved && Math.hypot(event.clientX - x, event.clientY - y) < 5) return;
    dragging.moved = true;
    scroller.classList.add("dragged");
    scroller.scrollBy({ left: x - event.clientX, top: y - event.clientY, behavior: "instant" });
    dragging.from = [event.clientX, event.clientY];
  });
  window.addEventListener("pointerup", () => {
    dragging.from = null;
    scroller.classList.remove("dragged");
  });
  window.addEventListener("resize", resize);
  window.addEventListener("hashchange", recall);
  window.addEventListener("beforeprint", () => {
    $("table").open = true;
    paintTable();
  });
  recall();
  paint();
}

setUp();
