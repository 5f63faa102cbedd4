// A broken engine: the backward pass with a bug that people make, beside the right one.

const BUGS = {
  assign: {
    name: "= in place of +=",
    words: () =>
      "grad = contribution, not grad += contribution: the last contribution that arrives overwrites the others.",
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
const mistaken = () =>
  MISTAKES.find(({ pattern }) => views.every.boxes.some(({ formula }) => pattern.test(formula)));

let brokenPasses = { key: [], lanes: [] };

// A bug of the engine can only be followed if the page shows every operation.
const canBreak = () => !views.every.svg.querySelector(".rest");
const isBroken = () => state.mode === "broken" && state.view === "every" && canBreak();

function brokenPass(bug, lane) {
  const { boxes, contributions } = views.every;
  const outgoing = new Map(boxes.map(({ node }) => [node, []]));
  contributions.forEach((one, i) => outgoing.get(one.from).push({ ...one, i }));
  const mistake = bug === "local" ? mistaken() : null;
  const gradients = new Map([[root, 1]]);
  const amounts = contributions.map(() => 0);
  for (const node of bug === "order" ? asMet(outgoing) : boxes.map(({ node }) => node)) {
    const slope = gradients.get(node) ?? 0;
    const reached = new Set();
    for (const one of outgoing.get(node)) {
      const { to, i } = one;
      if (bug === "set" && reached.has(to)) continue;
      reached.add(to);
      const isMistaken = mistake?.pattern.test(views.every.boxOf.get(node).formula);
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
  const i = views.every.contributions.indexOf(contribution);
  return hasGradient(contribution.from) ? brokenIn(lane).amounts[i] : null;
}
const differ = (x, y) =>
  x !== null && !(Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x))) && !Object.is(x, y);
const isWrongNode = (node) =>
  lanes.some((lane) => differ(gradient(node, lane), brokenGradient(node, lane)));
const isWrongArrow = (one) =>
  isBroken() && lanes.some((lane) => differ(amount(one, lane), brokenAmount(one, lane)));

// The numbers of one kind in the shown lanes, or their sum where the lanes share a number.
function rightAndBroken(node) {
  if (isShared(node)) return [gradient, brokenGradient].map((of) => shown(laneTotal(of, node)));
  const list = (of) => shownLanes.map((lane) => shown(of(node, lane))).join(", ");
  return [list(gradient), list(brokenGradient)];
}

function brokenSentences() {
  if (!canBreak()) return ["This graph has too many operations to show each: break a smaller one."];
  const node = currentNode();
  const wrong = currentView().boxes.filter((box) => isWrongNode(box.node)).length;
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
  return [
    wrong
      ? `\u2717 ${wrong} of ${currentView().boxes.length} gradients are wrong.`
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
