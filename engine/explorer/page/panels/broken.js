// A broken engine: the backward pass with a bug that people make, beside the right one.

const BUGS = {
  assign: {
    name: "= in place of +=",
    words: () =>
      `grad = contribution, not grad += contribution: the last contribution overwrites the others${
        areSamples ? ", those of other boxes and those of other samples" : ""
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
    local: ({ from, to }, lane) => {
      const own = results[lane][nodes[to].value];
      if (!nodes[from].share) return own;
      return nodes[to].same ? own / lanes.length : sumOver(lanes, nodes[to].value);
    },
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
const areSamples = hasLanes && page.lane === "sample"; // and not lanes of arrays
const formulas = new Map(whole.boxes.map(({ node, formula }) => [node, formula]));
const arrowsFrom = new Map(whole.boxes.map(({ node }) => [node, []]));
whole.contributions.forEach((one, i) => arrowsFrom.get(one.from).push({ ...one, i }));

const isNamed = (node) => nodes[node].equation.startsWith(`${nodes[node].name} = `);

// {arrow of a view: the places in the whole of what it stands for}. An arrow into a box of several
// operations stands for all arrows into these from the parent.
function placesInWhole({ boxes, boxOf, contributions }) {
  const places = new Map();
  for (const box of boxes) {
    const inside = new Set([box.node]);
    for (const node of inside) {
      for (const { to, i } of arrowsFrom.get(node)) {
        const key = [box.node, to].join();
        if (boxOf.has(to) || isNamed(to)) places.set(key, [...(places.get(key) ?? []), i]);
        else inside.add(to);
      }
    }
  }
  const pair = ({ from, to }) => [from, to].join();
  return new Map(
    contributions.map((one) => {
      const alike = contributions.filter((other) => pair(other) === pair(one));
      const all = places.get(pair(one));
      return [one, alike.length > 1 ? [all[alike.indexOf(one)]] : all]; // x*x has two arrows from x
    }),
  );
}

// {product with a mask: the mask}. A page with samples of several kinds has masks, which are 1 for
// the samples of a kind, and else 0.
const maskOf = new Map();
for (const { node, formula } of whole.boxes) {
  const factors = /^\{(\d+)\}\*\{(\d+)\}$/.exec(formula)?.slice(1).map(Number) ?? [];
  const mask = factors.find((one) => nodes[one].mask);
  if (mask !== undefined) maskOf.set(node, mask);
}
// Those that the page can show. A mask with a weight stands for products of the learner's that the
// page does not know.
let possible = null;
function mistaken() {
  if (!possible) {
    const isWeight = (mask) =>
      lanes.some((lane) => ![0, 1].includes(results[lane][nodes[mask].value]));
    const first = Number([...maskOf.values()].some(isWeight));
    possible = MISTAKES.slice(first).filter(({ pattern }) =>
      whole.boxes.some(({ node, formula }) => pattern.test(formula) && !maskOf.has(node)),
    );
  }
  return possible[0];
}

const routes = new Map();
let passes = {}; // the last, of all lanes, and {node or arrow: whether it is wrong} of them

const isBroken = () => state.mode === "broken";

// A sum whose terms cancel but for rounding is 0; `size` is the sum of their absolute values.
const rounding = (size) => 16 * Number.EPSILON * size;
const rounded = (x, size) => (Math.abs(x) <= rounding(size) ? 0 : x);

// The backward pass with a bug or, without its name, the right one.
function backwardPass(bug, lane) {
  const mistake = bug === "local" ? mistaken() : null;
  const gradients = new Map([[root, 1]]);
  const sizes = new Map([[root, 1]]);
  const amounts = whole.contributions.map(() => 0);
  const last = new Map(); // {node: the arrow on which it received something last}
  const gradientOf = (node) => rounded(gradients.get(node) ?? 0, sizes.get(node));
  for (const [node, arrows] of route(bug === "order" ? asMet : inOrder, lane)) {
    const slope = gradientOf(node);
    const isMistaken = !maskOf.has(node) && mistake?.pattern.test(formulas.get(node));
    const reached = new Set();
    for (const one of arrows) {
      const { to, i } = one;
      if (bug === "set" && reached.has(to)) continue;
      reached.add(to);
      amounts[i] = slope * (isMistaken ? mistake.local(one, lane) : results[lane][one.local]);
      const isFirst = bug === "assign" || !gradients.has(to);
      gradients.set(to, amounts[i] + (isFirst ? 0 : gradients.get(to)));
      sizes.set(to, Math.abs(amounts[i]) + (isFirst ? 0 : sizes.get(to)));
      last.set(to, i);
    }
  }
  const count = (node) => (bug === "zero" && !formulas.get(node) ? 2 : 1);
  for (const node of gradients.keys()) gradients.set(node, count(node) * gradientOf(node));
  return { gradients, sizes, amounts, last };
}

// The nodes in the order of a pass, each with its arrows, which is the same in many lanes.
function route(order, lane) {
  const isOut = ([, mask]) => !results[lane][nodes[mask].value];
  const out = new Set([...maskOf].filter(isOut).map(([node]) => node)); // arrows that the learner does not have
  const key = [order.name, ...out].join();
  if (!routes.has(key)) {
    const outgoing = new Map(
      [...arrowsFrom].map(([node, all]) => [node, out.has(node) ? [] : all]),
    );
    routes.set(
      key,
      order(outgoing).map((node) => [node, outgoing.get(node)]),
    );
  }
  return routes.get(key);
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

// The right pass and the broken one.
function passesIn(lane) {
  const { inputs, bug } = state;
  if (passes.inputs !== inputs || passes.bug !== bug) {
    const both = (lane) => [undefined, bug].map((bug) => backwardPass(bug, lane));
    passes = { inputs, bug, lanes: lanes.map(both), wrong: new Map(), totals: new Map() };
  }
  return passes.lanes[lane];
}

// Whether a node or an arrow is wrong, which is worked out when it is first asked for.
function isWrong(one, isDifferent) {
  passesIn(0);
  if (!passes.wrong.has(one)) passes.wrong.set(one, isDifferent());
  return passes.wrong.get(one);
}

// Each returns two numbers: of the right pass, and of the broken one.
const gradientsIn = (node, lane) => passesIn(lane).map((pass) => pass.gradients.get(node) ?? 0);
const sizesIn = (node, lane) => passesIn(lane).map((pass) => pass.sizes.get(node) ?? 0);
function placesOf(contribution) {
  const view = currentView();
  view.places ??= placesInWhole(view);
  return view.places.get(contribution);
}
function amountsIn(contribution, lane) {
  const places = placesOf(contribution);
  return passesIn(lane).map(({ amounts }) => places.reduce((sum, i) => sum + amounts[i], 0));
}

// The lane whose contribution to a number that all share overwrites those of the others.
function lastLane(node) {
  const arrival = page.arrival.length ? page.arrival : lanes;
  return arrival.filter((lane) => passesIn(lane)[1].gradients.has(node)).slice(-1);
}

// The gradients of a number that all lanes share, added up, or overwritten by the last sample's.
function totals(node) {
  passesIn(0);
  if (!passes.totals.has(node)) passes.totals.set(node, totalsOf(node));
  return passes.totals.get(node);
}
function totalsOf(node) {
  const counted = state.bug === "assign" && areSamples ? lastLane(node) : lanes;
  return [lanes, counted].map((of, i) => {
    const sum = (numbers) => of.reduce((all, lane) => all + numbers(node, lane)[i], 0);
    return rounded(sum(gradientsIn), sum(sizesIn));
  });
}

const differ = ([x, y], size = 0) => {
  const noise = Math.max(1e-9 * Math.max(Math.abs(x), Math.abs(y)), rounding(size));
  return !(Math.abs(x - y) <= noise) && !Object.is(x, y);
};
const hasWrong = (node) =>
  isWrong(node, () =>
    isShared(node)
      ? differ(totals(node))
      : lanes.some((lane) => differ(gradientsIn(node, lane), sizesIn(node, lane)[0])),
  );
const isWrongNode = (node) => hasGradient(node) && hasWrong(node);
const isWrongArrow = (one) =>
  isBroken() &&
  hasGradient(one.from) &&
  isWrong(one, () => lanes.some((lane) => differ(amountsIn(one, lane))));

// Two numbers as text, with as many digits as it takes to tell them apart if they are different.
function asPair([right, broken]) {
  let texts = [right, broken].map(shown);
  const isSmall = texts[0].includes("e");
  const write = (x, digits) =>
    isSmall ? twoDigitExponent(x.toExponential(digits)) : x.toFixed(digits);
  for (let digits = 4; digits < 16 && texts[0] === texts[1] && differ([right, broken]); digits++)
    texts = [right, broken].map((x) => write(x, digits));
  return texts;
}

// Right and broken numbers as text: those in the shown lanes, or their sum if lanes share a number.
function inShownLanes(of, one) {
  const known = lanesWith(typeof one === "number" ? [one] : [one.from, one.to]);
  const pairs = known.map((lane) => asPair(of(one, lane)));
  return [0, 1].map((i) => pairs.map((pair) => pair[i]).join(", "));
}
const rightAndBroken = (node) =>
  isShared(node) ? asPair(totals(node)) : inShownLanes(gradientsIn, node);

// Whether wrong contributions to a node happen to add up to 0.
const isCancelled = (node) => (lane) =>
  gradientsIn(node, lane)[1] === 0 && sizesIn(node, lane)[1] > 0;

// Which contribution to a node overwrites the others, in words.
function lastWords(node) {
  const isOfSamples = isShared(node) && areSamples;
  if (state.bug !== "assign" || (receivedBy(node).length < 2 && !isOfSamples)) return [];
  const senders = new Map();
  for (const lane of isOfSamples ? lastLane(node) : shownLanes) {
    const i = passesIn(lane)[1].last.get(node);
    const one = receivedBy(node).find((one) => placesOf(one).includes(i));
    const sender = i !== undefined && (one ? nodes[one.from].name : "a hidden box");
    if (sender) senders.set(sender, [...(senders.get(sender) ?? []), laneName(lane)]);
  }
  const isAlike = !hasLanes || (senders.size === 1 && !isOfSamples);
  const parts = [...senders].map(([sender, names]) =>
    isAlike ? `from ${sender}` : `from ${sender} for ${names.join(" and ")}`,
  );
  const order = isOfSamples || isAlike ? "" : `, since each ${page.lane} has an order of its own`;
  return parts.length ? [`The last contribution arrives ${parts.join("; ")}${order}.`] : [];
}

function brokenSentences() {
  const node = currentNode();
  if (node !== undefined && hasGradient(node)) {
    const [right, broken] = rightAndBroken(node);
    return [
      hasWrong(node)
        ? `\u2717 In the broken engine the gradient of ${nodes[node].name} is ${broken}; right is ${right}.`
        : `\u2713 In the broken engine the gradient of ${nodes[node].name} is right: ${right}.`,
      ...(hasWrong(node) ? lastWords(node) : []),
      ...(hasWrong(node) && !isShared(node) && shownLanes.some(isCancelled(node))
        ? ["Where it is 0, wrong contributions cancel."]
        : []),
    ];
  }
  if (state.step !== currentView().lastStep)
    return ["The bug is in the backward pass: press Next."];
  const wrong = whole.boxes.map(({ node }) => node).filter(hasWrong);
  if (!wrong.length)
    return ["\u2713 With these numbers this graph does not show the bug: all gradients are right."];
  const isZero = (node) => lanes.every((lane) => gradientsIn(node, lane)[1] === 0);
  const cancelled = wrong.filter((node) => isZero(node) && lanes.some(isCancelled(node)));
  const { boxes, boxOf } = currentView();
  const here = wrong.filter((node) => boxOf.has(node)).length;
  const hidden = wrong.length - here;
  const more = hidden ? `, and ${hidden} of operations inside the boxes` : "";
  return [
    `\u2717 ${here} of ${boxes.length} gradients are wrong${more}.`,
    ...(cancelled.length
      ? [
          `In ${cancelled.map((node) => nodes[node].name).join(", ")} the wrong contributions cancel: 0 is passed on from there.`,
        ]
      : []),
  ];
}

let seen = ""; // the bug and the view to which the picture has been scrolled

function paintBroken() {
  $("breaking").hidden = $("comparison").hidden = !isBroken();
  updateContent($("legend"), ...(isBroken() ? [brokenLegend()] : legend()));
  const view = currentView();
  const now = isBroken() ? state.bug + state.view : "";
  const [first] = view.boxes.filter(({ node }) => view.wrong.has(node));
  if (now !== seen && first && currentNode() === undefined) scrollToNode(first.node);
  seen = now;
  if (!isBroken()) return;
  $("bug").value = state.bug;
  update($("bug-words"), { text: BUGS[state.bug].words() });
  const cell = (text) => element("td", { class: "number" }, ...unbroken(text));
  const row = (name, numbers) => [name, ...numbers.map(cell)];
  const rows = [
    ...view.boxes
      .filter(({ node }) => isWrongNode(node))
      .map(({ node }) => row(nodeButton(node), rightAndBroken(node))),
    ...view.contributions
      .filter(isWrongArrow)
      .map((one) =>
        row(`${nodes[one.from].name} -> ${nodes[one.to].name}`, inShownLanes(amountsIn, one)),
      ),
  ];
  const none = element("p", { class: "hint" }, "Nothing is wrong up to this step.");
  const heads = ["gradient, contribution", "right", "broken"];
  updateContent($("differences"), rows.length ? table(heads, rows) : none);
}

const brokenLegend = () =>
  `\u2717 marks what the broken engine computes: gradients in the place of the values, ${
    hasLanes
      ? "above the right ones; after the name of a parameter, its sum (the rest of the row is right). A dashed arrow sends wrong contributions"
      : "beside the right ones; on a dashed arrow, its contribution"
  }. Local derivatives (x) are the right ones.`;

// In the picture: what is wrong, and the boxes that show it.
function markBroken(view) {
  const wrong = isBroken() ? [...view.groups.keys()].filter(isWrongNode) : [];
  view.wrong = new Set(wrong);
  const groups = wrong.map((node) => view.groups.get(node));
  view.broken = new Set(hasLanes ? groups : groups.map((group) => group.closest(".node")));
  view.heads ??= [...view.svg.querySelectorAll(".node")].map((box) => [box, headsOf(box)]);
  for (const [box, heads] of view.heads) {
    const isMarked = view.broken.has(box);
    const words = isMarked ? ["\u2717", "right"] : ["value", "grad"];
    box.classList.toggle("broken", isMarked);
    heads.forEach((head, i) => update(head, { text: words[i] }));
  }
}

// The words "value" and "grad" in a box: before the numbers of lanes, or above single ones.
function headsOf(box) {
  if (!hasLanes) return [...box.querySelector(".row").querySelectorAll("text")].slice(1);
  const rows = box.querySelectorAll(`.row[data-node="${box.dataset.node}"]`);
  return [...rows].map((row) => row.querySelector("text"));
}

// What a slot shows in this mode instead: a number, the text before it, whether it is wrong, and
// how it is written. In a box with a frame, the broken gradients are in the places of the values.
function brokenSlot({ what, index, lane, lead, element }, view) {
  const right = (pair) => [pair[0], undefined, false, asPair(pair)[0]];
  const broken = (pair, before, isWrong) => [pair[1], before, isWrong, asPair(pair)[1]];
  if (what === "p") {
    const one = view.contributions[index];
    if (!hasGradient(one.from)) return;
    const pair = amountsIn(one, 0);
    return isWrongArrow(one) ? broken(pair, "\u2717 ", true) : right(pair);
  }
  if (what === "l" || !view.boxOf.has(index)) return;
  if (what === "s") {
    if (!hasGradient(index)) return;
    return right(lane === "+" ? totals(index) : gradientsIn(index, shownLanes[Number(lane)]));
  }
  const isMarked = view.wrong.has(index);
  if (lead) return isMarked && broken(totals(index), lead.replace("= ", "\u2717 "), true);
  if (lane === "+" || !view.broken.has(element.closest(".node"))) return;
  if (!hasGradient(index)) return [null, ""];
  const columns = [...element.parentNode.querySelectorAll("[data-slot^=v]")];
  const column = lane ? Number(lane) : columns.indexOf(element);
  const isLast = element === columns.at(-1); // beside the right sum
  if (isShared(index)) return isLast ? broken(totals(index), "", isMarked) : [undefined, ""];
  const both = gradientsIn(index, shownLanes[column]);
  return broken(both, "", differ(both));
}
