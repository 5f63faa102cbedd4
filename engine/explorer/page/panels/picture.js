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
