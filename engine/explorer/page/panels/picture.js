// The picture: its numbers, and the colours and widths of its arrows.

function paintPicture() {
  const view = currentView();
  if (!view.container.classList.contains("on")) showView(view);
  applyScale(view);
  writeHeads(view);
  markBroken(view);
  for (const slot of view.slots) {
    const broken = isBroken() && brokenSlot(slot, view);
    writeSlot(slot, ...(broken || [slotNumber(slot)]));
  }
  paintArrows(view);
  for (const [node, group] of view.groups) {
    const { name, equation, off } = nodes[node];
    if (off !== undefined && !hasLanes) {
      update(group.querySelector(".row text"), { text: isOff(node, 0) ? "off" : "computed" });
    }
    if (!group.classList.contains("node")) continue;
    const text = `${equation || name}: value ${listed(value, node)}, gradient ${listed(gradient, node)}`;
    const more = view.wrong.has(node) ? `, in a broken engine ${rightAndBroken(node)[1]}` : "";
    update(group.querySelector("title"), { text: text + more });
  }
  paintFrames();
  for (const radio of document.getElementsByName("view"))
    radio.checked = radio.value === state.view;
  $("mode").value = state.mode;
  document.body.classList.toggle("moded", state.mode !== "watch");
  $("found").textContent = $("search").value.trim() ? foundWords(searchResults()) : "";
}

function legend() {
  const isPart = lanes.length > laneCount; // the picture has room for the first, and "..."
  const which = isPart ? `that of the first ${page.lane} shown` : `one for each ${page.lane}`;
  const rest = hasLanes
    ? `; where the ${page.lane}s differ, ${which}`
    : " and, below it, its contribution";
  const hasOff = hasLanes && currentView().boxes.some(({ node }) => nodes[node].off !== undefined);
  return [
    `Each arrow shows its local derivative${rest}. ${hasOff ? '"off" stands where nothing is passed back. ' : ""}A gradient (grad) is `,
    element("b", { class: "up" }, "positive"),
    ", ",
    element("b", { class: "down" }, "negative"),
    " or, before its step, a question mark.",
  ];
}

function showView(view) {
  for (const other of Object.values(views)) {
    other.container.classList.toggle("on", other === view);
  }
  widen();
  if (!view.slots) setUpView(view); // only now, or the page would open later
}

const ROOM = 47; // of a number, where the picture does not say it: as in page_svg.py

function setUpView(view) {
  const { svg } = view;
  svg.style.setProperty("--width", view.width);
  svg.style.setProperty("--height", view.height);
  view.slots = [...svg.querySelectorAll("[data-slot]")].map((element) => {
    const [, what, index, lane] = /^(.)(\d+)\.?(.*)$/.exec(element.dataset.slot);
    const { lead = "", room = ROOM } = element.dataset;
    const column = lane > laneCount - 1 ? `${laneCount - 1}` : lane; // the last lane is shown last
    return { element, what, index: Number(index), lane: column, lead, room: Number(room) };
  });
  view.arrows = [...svg.querySelectorAll(".edge")].map((element) => {
    const contribution = view.contributions[element.dataset.send];
    return { element, contribution, line: element.querySelector("path") };
  });
  for (const { element, contribution } of view.arrows) {
    const title = svgElement("title");
    element.prepend(title);
    element.addEventListener("pointerenter", () => {
      title.textContent = contributionInFull(contribution);
    });
  }
  view.groups = new Map(); // from a node to its box, or to its row in another node's box
  view.bounds = new Map(); // from a node to the rectangle around that
  for (const group of svg.querySelectorAll("[data-node]")) {
    const node = Number(group.dataset.node);
    if (!view.groups.has(node)) view.groups.set(node, group);
  }
  for (const group of svg.querySelectorAll(".node[data-node]")) setUpBox(group);
  view.wrong = new Set(); // the nodes with wrong gradients in the mode "broken"
  view.first = 0; // of the lanes whose names are in the picture
  view.frames = svg.firstElementChild.appendChild(svgElement("g"));
  measureText(view);
}

function setUpBox(group) {
  group.setAttribute("tabindex", "0");
  group.setAttribute("role", "button");
  group.prepend(svgElement("title")); // for screen readers, and shown under the mouse
  listen(group, {
    click: ({ target }) => {
      if (drag.moved) return;
      inspect(target.closest("[data-node]"), group);
    },
    keydown: (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      inspect(group, group);
      $("inspector").focus({ preventScroll: true });
    },
    focus: paintFrames,
    blur: paintFrames,
  });
}

function inspect(row, group) {
  const isBox = currentView().boxOf.has(Number(row.dataset.node)); // the row of a constant is not
  const node = Number((isBox ? row : group).dataset.node);
  setState(leafOf.has(node) ? { node, leaf: leafOf.get(node) } : { node });
}

function contributionInFull(contribution) {
  const { from, to } = contribution;
  const full = (x) => (x === null ? "?" : String(Number(x.toPrecision(12))));
  const line = (lane) => {
    const factors = `${full(local(contribution, lane))} x ${full(gradient(from, lane))}`;
    return `${factors} = ${full(amount(contribution, lane))}`;
  };
  return `${nodes[to].name} receives from ${nodes[from].name}: ${lanesWith([from, to]).map(line).join("; ")}`;
}

// If this machine's font is wider than Helvetica, make the text smaller. Then measure the text
// before each number. A canvas does it, since the page itself would first need a layout.
function measureText(view) {
  const canvas = document.createElement("canvas").getContext("2d");
  canvas.font = FONT;
  const ratio = canvas.measureText("0000000000").width / textWidth("0000000000");
  const shrunk = ratio > 1.02 ? ratio : 1;
  if (shrunk > 1) document.documentElement.style.setProperty("--text", `${14 / shrunk}px`);
  for (const slot of view.slots) slot.before = canvas.measureText(slot.lead).width / shrunk;
}

// A slot is a place for a number: "v4.0" for the value of node 4 in lane 0, "s4.+" for the sum of
// its gradients, "l7" for the local derivative of arrow 7, and "p7" for its contribution.
function slotNumber({ what, index, lane }) {
  const number = { v: value, s: gradient, l: local, p: amount }[what];
  const of = what === "l" || what === "p" ? currentView().contributions[index] : index;
  return lane === "+" ? laneTotal(number, of) : number(of, shownLanes[Number(lane)]);
}

// The names of the lanes above their columns: two lines for "flower 1, Setosa".
function writeHeads(view) {
  if ($("first")) $("first").value = state.first;
  if (view.first === state.first) return;
  view.first = state.first;
  for (const group of view.svg.querySelectorAll(".node")) {
    const rows = [...group.querySelectorAll(".row")];
    const heads = rows.slice(
      0,
      rows.findIndex((row) => row.dataset.node),
    );
    heads.forEach((row, i) => {
      const [, ...texts] = row.querySelectorAll("text");
      shownLanes.filter(isSample).forEach((lane, column) => {
        const words = page.lanes[lane].split(", ");
        setText(texts[column], (i ? words.slice(1).join(", ") : words[0]) ?? "");
      });
    });
  }
}

// If a slot shows something else than its own number, `instead` is the text before that.
function writeSlot(slot, x, instead, isWrong, written = shown(x)) {
  const { element, what, lane, room } = slot;
  const lead = instead ?? slot.lead;
  const before = instead ? textWidth(instead) : slot.before;
  const isValue = what === "v" && instead === undefined;
  const off = isValue && hasLanes && lane !== "+" && isOff(slot.index, shownLanes[Number(lane)]);
  const plus = what === "p" && !isWrong && x > 0 ? "+" : "";
  let text = off ? "off 0" : plus + (isValue && lead ? brief(x) : x === undefined ? "" : written);
  if (text.includes("e") && before + textWidth(text) > room + 1)
    text = plus + twoDigitExponent(x.toExponential(1)); // the inspector has more digits
  text = lead + text;
  if (text !== slot.text) {
    setText(element, text);
    slot.text = text;
    const tight = before + textWidth(text.slice(lead.length)) > room + 1;
    if (tight) element.setAttribute("textLength", room);
    else element.removeAttribute("textLength");
    if (tight) element.setAttribute("lengthAdjust", "spacingAndGlyphs");
  }
  const sign = what === "s" || what === "p" ? signClass(x) : off ? "flat" : "";
  const colour = isWrong ? "wrong" : sign;
  if (colour !== slot.colour) {
    element.classList.remove("up", "down", "flat", "wrong");
    if (colour) element.classList.add(colour);
    slot.colour = colour;
  }
}

function paintArrows(view) {
  const sizes = view.arrows.map(({ contribution }) => Math.abs(amount(contribution, 0)));
  const largest = Math.max(...sizes.filter(isFinite));
  const node = currentNode();
  const backward = state.step > view.forwardSteps;
  const marked = state.node === null ? new Set() : nodesOnPaths(state.node);
  view.container.classList.toggle("tracing", marked.size > 1);
  view.arrows.forEach(({ element, contribution, line }, i) => {
    const { from, to } = contribution;
    const known = hasLanes ? hasValue(from) : amount(contribution, 0) !== null;
    const isZero = hasLanes
      ? lanes.every((lane) => local(contribution, lane) === 0)
      : sizes[i] === 0;
    const sign = hasLanes ? "" : signClass(amount(contribution, 0));
    const colour = !known ? "unknown" : isZero ? "none" : sign;
    const now = node === (backward ? to : from) ? "now" : "";
    const path = marked.has(to) ? "path" : "";
    const wrong = isWrongArrow(contribution) ? "wrong" : "";
    update(element, { class: `edge ${colour} ${now} ${path} ${wrong}` });
    const weight = hasLanes || !(sizes[i] > 0 && isFinite(sizes[i])) ? 0 : sizes[i] / largest;
    update(line, { "stroke-width": (0.8 + 3.2 * Math.sqrt(weight)).toFixed(2) });
  });
}
