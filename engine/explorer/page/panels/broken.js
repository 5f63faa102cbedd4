// A broken engine: the backward pass with a bug that people make, beside the right one.

const BUGS = {
  assign: {
    name: "= in place of +=",
    words: () =>
      `grad = contribution, not grad += contribution: the last contribution that arrives overwrites the others${
        areSamples ? ", so that only the last sample counts" : ""
      }.`,
  },
  order: {
    name: "no topological order",
    words: () =>
      "Each node passes its gradient on as soon as the pass meets it, even before all of its contributions have arrived.",
  },
  zero: {
    name: "zero_grad forgotten",
    words: () =>
      "This is the second backward pass at the same numbers: the leaves still hold the gradients of the first.",
  },
  local: {
    name: "a wrong local derivative",
    words: () =>
      mistaken()?.words ?? "This graph has none of the operations that this bug concerns.",
  },
  set: {
    name: "parents kept in a set",
    words: () =>
      "A set holds each parent once, so where a node uses a number twice, as in x*x, one contribution is lost.",
  },
};

// Wrong local derivatives, of the boxes whose formula matches the pattern. The first whose pattern
// matches any box of the page is the one that the page shows.
const MISTAKES = [
  {
    pattern: /^\{\d+\}\*\{\d+\}$/,
    words: "For a*b, the gradient is multiplied by the parent's own number, not by the other's.",
    local: ({ to }, lane) => results[lane][nodes[to].value],
  },
  {
    pattern: /^tanh\(/,
    words: "For y = tanh(x), the local derivative is 1 - y, not 1 - y**2.",
    local: ({ from }, lane) => 1 - results[lane][nodes[from].value],
  },
  {
    pattern: /^(relu|sigmoid|exp|log)\(/,
    words: "For relu, sigmoid, exp and log, the local derivative is 1 everywhere.",
    local: () => 1,
  },
  {
    pattern: / - /,
    words: "For a - b, the local derivative of b is 1, not -1.",
    local: () => 1,
  },
];
const whole = page.views.every.whole ?? page.views.every; // with the boxes that the page hides
const wholeBoxes = new Map(whole.boxes.map((box) => [box.node, box]));
const areSamples = hasLanes && page.lane === "sample"; // and not lanes of arrays
const arrowAt = placesInWhole();

// {arrow of the page: its place in the whole}; both are in the order of the backward pass.
function placesInWhole() {
  const found = new Map();
  let i = 0;
  for (const one of views.every.contributions) {
    while (one.from !== whole.contributions[i].from || one.to !== whole.contributions[i].to) i++;
    found.set(one, i++);
  }
  return found;
}

// {product with a mask: the mask}. A page with samples of several kinds has masks, which are 1 for
// the samples of a kind, and else 0.
const maskOf = new Map();
for (const { node, formula } of whole.boxes) {
  const factors = /^\{(\d+)\}\*\{(\d+)\}$/.exec(formula)?.slice(1).map(Number) ?? [];
  const mask = factors.find((one) => nodes[one].mask);
  if (mask !== undefined) maskOf.set(node, mask);
}
const mistaken = () =>
  MISTAKES.find(({ pattern }) => whole.boxes.some(({ formula }) => pattern.test(formula)));

let brokenPasses = { key: [], lanes: [] };

const isBroken = () => state.mode === "broken" && state.view === "every";

function brokenPass(bug, lane) {
  const { boxes, contributions } = whole;
  const outgoing = new Map(boxes.map(({ node }) => [node, []]));
  contributions.forEach((one, i) => {
    const mask = maskOf.get(one.from); // without it, the learner's graph has no such arrow
    if (mask === undefined || results[lane][nodes[mask].value])
      outgoing.get(one.from).push({ ...one, i });
  });
  const mistake = bug === "local" ? mistaken() : null;
  const gradients = new Map([[root, 1]]);
  const amounts = contributions.map(() => 0);
  for (const node of bug === "order" ? asMet(outgoing) : inOrder(outgoing)) {
    const slope = gradients.get(node) ?? 0;
    const isMistaken = !maskOf.has(node) && mistake?.pattern.test(wholeBoxes.get(node).formula);
    const reached = new Set();
    for (const one of outgoing.get(node)) {
      const { to, i } = one;
      if (bug === "set" && reached.has(to)) continue;
      reached.add(to);
      amounts[i] = slope * (isMistaken ? mistake.local(one, lane) : results[lane][one.local]);
      const before = bug === "assign" ? 0 : (gradients.get(to) ?? 0);
      gradients.set(to, before + amounts[i]);
    }
  }
  if (bug === "zero") {
    for (const { node, formula } of boxes)
      if (!formula) gradients.set(node, 2 * gradients.get(node));
  }
  return { gradients, amounts };
}

// The order of the backward pass, as engine/graph.py finds it.
function inOrder(outgoing) {
  const order = [];
  const seen = new Set();
  const stack = [root];
  while (stack.length) {
    const node = stack.pop();
    if (node === null)
      order.push(stack.pop()); // all its parents have been placed
    else if (!seen.has(node)) {
      seen.add(node);
      stack.push(node, null, ...outgoing.get(node).map(({ to }) => to));
    }
  }
  return order.reverse();
}

// The nodes as a walk back from the result first meets them: parents at once, in their order.
function asMet(outgoing) {
  const met = new Set();
  const stack = [root];
  while (stack.length) {
    const node = stack.pop();
    if (met.has(node)) continue;
    met.add(node);
    stack.push(
      ...outgoing
        .get(node)
        .map(({ to }) => to)
        .reverse(),
    );
  }
  return [...met];
}

function brokenIn(lane) {
  const key = [state.inputs, state.bug];
  if (!key.every((x, i) => x === brokenPasses.key[i])) {
    brokenPasses = { key, lanes: lanes.map((lane) => brokenPass(state.bug, lane)) };
  }
  return brokenPasses.lanes[lane];
}

const brokenGradient = (node, lane) =>
  hasGradient(node) ? (brokenIn(lane).gradients.get(node) ?? 0) : null;
function brokenAmount(contribution, lane) {
  return hasGradient(contribution.from) ? brokenIn(lane).amounts[arrowAt.get(contribution)] : null;
}

// The gradients of a number that all lanes share, added up, or overwritten by the last sample's.
function totals(node) {
  const right = sumOver(lanes, wholeBoxes.get(node).grad);
  const found = (page.arrival.length ? page.arrival : lanes)
    .filter((lane) => brokenIn(lane).gradients.has(node))
    .map((lane) => brokenIn(lane).gradients.get(node));
  const isLast = state.bug === "assign" && areSamples;
  return [right, isLast ? (found.at(-1) ?? 0) : found.reduce((x, y) => x + y, 0)];
}

const differ = (x, y) =>
  x !== null && !(Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x))) && !Object.is(x, y);
const isWrong = (node) =>
  isShared(node)
    ? differ(...totals(node))
    : lanes.some((lane) => {
        const right = results[lane][wholeBoxes.get(node).grad];
        return differ(right, brokenIn(lane).gradients.get(node) ?? 0);
      });
const isWrongNode = (node) => hasGradient(node) && isWrong(node);
const isWrongArrow = (one) =>
  isBroken() && lanes.some((lane) => differ(amount(one, lane), brokenAmount(one, lane)));

// The numbers of one kind in the shown lanes, or their sum where the lanes share a number.
function rightAndBroken(node) {
  if (isShared(node)) return totals(node).map(shown);
  const list = (of) => shownLanes.map((lane) => shown(of(node, lane))).join(", ");
  return [list(gradient), list(brokenGradient)];
}

function brokenSentences() {
  const node = currentNode();
  if (node !== undefined && hasGradient(node)) {
    const [right, broken] = rightAndBroken(node);
    return [
      isWrongNode(node)
        ? `\u2717 In the broken engine the gradient of ${nodes[node].name} is ${broken}; right is ${right}.`
        : `\u2713 In the broken engine the gradient of ${nodes[node].name} is right: ${right}.`,
    ];
  }
  if (state.step !== currentView().lastStep)
    return ["The bug is in the backward pass: press Next."];
  const wrong = whole.boxes.filter(({ node }) => isWrong(node)).length;
  return [
    wrong
      ? `\u2717 ${wrong} of ${whole.boxes.length} gradients are wrong.`
      : "\u2713 With these numbers this graph does not show the bug: all gradients are right.",
  ];
}

function paintBroken() {
  $("breaking").hidden = state.mode !== "broken";
  $("comparison").hidden = !isBroken();
  if (state.mode !== "broken") return;
  $("bug").value = state.bug;
  update($("bug-words"), { text: BUGS[state.bug].words() });
  if (!isBroken()) return;
  const rows = [...currentView().boxes]
    .filter(({ node }) => isWrongNode(node))
    .map(({ node }) => [nodeButton(node), ...rightAndBroken(node).map(numberCell)]);
  const list = (of, one) => shownLanes.map((lane) => shown(of(one, lane))).join(", ");
  for (const one of currentView().contributions.filter(isWrongArrow)) {
    const name = `${nodes[one.from].name} -> ${nodes[one.to].name}`;
    rows.push([name, ...[list(amount, one), list(brokenAmount, one)].map(numberCell)]);
  }
  const none = element("p", { class: "hint" }, "Nothing is wrong up to this step.");
  const heads = ["gradient, contribution", "right", "broken"];
  updateContent($("differences"), rows.length ? table(heads, rows) : none);
}

// In the picture: a frame around each box with a wrong gradient, which it says, and so each arrow.
function markBroken(view) {
  if (!isBroken()) return;
  const words = (x, y, text, anchor) =>
    view.frames.append(
      svgElement("text", { x, y, class: "wrong", "text-anchor": anchor }, `\u2717 ${text}`),
    );
  for (const node of view.groups.keys()) {
    if (!view.boxOf.has(node) || !isWrongNode(node)) continue;
    const { x, y, width, height } = addFrame(view, node, "wrong", 2);
    const text = rightAndBroken(node)[1];
    if (view.groups.get(node).classList.contains("node")) words(x + width, y - 3, text, "end");
    else words(x + width + 6, y + height - 6, text, "start");
  }
  if (hasLanes) return;
  for (const { element, contribution } of view.arrows) {
    const last = [...element.querySelectorAll("text")].at(-1);
    if (!last || !isWrongArrow(contribution)) continue;
    const [x, y] = ["x", "y"].map((key) => Number(last.getAttribute(key)));
    words(x, y + 15, shown(brokenAmount(contribution, 0)), "start");
  }
}
