// Walking downhill: the chosen leaf, its curve, and steps of gradient descent.

const KINK =
  "It may be at a minimum, or at a kink, such as that of a relu. A learning rate that you type is taken as it is.";

function paintDownhill() {
  paintNumber($("slider"), $("number"), state.leaf);
  $("leaf").value = state.leaf;
  $("lane").value = state.lane;
  $("lanes").hidden = !hasLanes || nodes[leaves[state.leaf].node].same === true;
  if (document.activeElement !== $("rate")) $("rate").value = Number(state.rate.toPrecision(6));
  updateContent($("notice"), ...unbroken(state.notice?.words ?? ""));
  update($("notice"), { class: state.notice?.isWarning ? "warning" : "" });
  if (hasLanes) {
    const { same } = nodes[leaves[state.leaf].node];
    const terms =
      page.adds === "shares" ? `of the ${page.lane}s' shares` : `over the ${page.lane}s`;
    const text = same
      ? `${nodes[root].name} and this gradient are sums ${terms}.`
      : `${nodes[root].name} is a sum ${terms}; this gradient is that of one ${page.lane}.`;
    update($("summed"), { text });
  }
  $("undo").disabled = !past.length;
  $("undo").classList.toggle("main", Boolean(state.notice?.isWarning && past.length));
  const name = leafName(state.leaf);
  const count = state.trail.length;
  const result = resultOf(results);
  const steps = count ? [`After ${count} step${count > 1 ? "s" : ""}: `] : [];
  const numbers = [
    `${name} = ${sixDigits(leafNumber(state.leaf))}, `,
    `${nodes[root].name} = ${shown(result)}, `,
    `gradient ${shown(isLeafKnown(state.leaf) ? leafGradient(state.leaf) : null)}`,
  ];
  const note = [...steps, ...numbers].map((words) => element("span", {}, words));
  const isTraining = state.playing === "training"; // too fast to be read aloud
  for (const part of [$("note"), $("notice")])
    update(part, { "aria-live": isTraining ? "off" : "polite" });
  updateContent($("note"), ...note);
  update($("curve"), { "aria-label": `${nodes[root].name} against ${name}. ${numbers.join("")}` });
  paintCurve(name);
}

// Takes a step with the chosen leaves. Returns false if the result rose, or if there was no step.
function stepDownhill(chosen) {
  if (refusedRate !== null) {
    const words = `No step was taken: ${refusal(refusedRate)} Press again to step with it.`;
    refusedRate = null;
    setState({ notice: { words, isWarning: true } });
    return false;
  }
  const before = resultOf(results);
  const name = nodes[root].name;
  if (!isFinite(before)) {
    warn(`${name} is ${shown(before)}: press Undo, or press Reset, then lower the rate.`);
    return false;
  }
  const rate = state.rateIsChosen ? state.rate : foundRate(chosen);
  if (!rate) {
    const words = chosen.every((leaf) => leafGradient(leaf) === 0)
      ? "No step was taken: the gradient is 0, so a step changes nothing."
      : `No step was taken: a step along this gradient no longer lowers ${name}. ${KINK}`;
    setState({ notice: { words } });
    return false;
  }
  const inputs = inputsAfter(chosen, rate);
  const after = resultOf(computeAll(inputs));
  const isLower = after <= before;
  const start = { key: sliderKey(state.leaf), x: leafNumber(state.leaf), y: before, rate };
  const words = [
    ...(chosen.length > 1 ? [whatMoved(chosen, inputs, before, after)] : []),
    ...(rate !== state.rate && !(chosen.length > 1 && isStill(before, after))
      ? [newRate(rate)]
      : []),
  ].join(" ");
  const notice = isLower ? { words } : { words: tooLong(chosen, before, after), isWarning: true };
  remember(state.playing ?? "");
  setState({ inputs, rate, notice, trail: [...state.trail, start] });
  return isLower;
}

// After a step with many numbers: what became of the result, and how many of them moved.
function whatMoved(chosen, inputs, before, after) {
  const isMoved = ({ input }) => String(inputs[input]) !== String(state.inputs[input]);
  const moved = chosen.filter((leaf) => isMoved(leaves[leaf])).length;
  const kind = parameters.length ? "parameters" : "leaves";
  const name = resultName();
  const words = isStill(before, after)
    ? `${name} hardly changes: it fell by ${shown(before - after)} to ${shown(after)}.`
    : `${name}: ${shown(before)} -> ${shown(after)}.`;
  return `${words} ${moved} of ${chosen.length} ${kind} moved.`;
}

// Whether the result fell by less than its digits show.
function isStill(before, after) {
  return after < before && shown(before) === shown(after);
}

function warn(words) {
  setState({ notice: { words, isWarning: true } });
}

function inputsAfter(chosen, rate) {
  const inputs = state.inputs.map((numbers) => [...numbers]);
  for (const leaf of chosen) {
    const numbers = inputs[leaves[leaf].input];
    const moves = (lane) => numbers.length === 1 || chosen.length > 1 || lane === state.lane;
    numbers.forEach((x, lane) => {
      if (moves(lane)) numbers[lane] = x - rate * leafGradient(leaf, lane);
    });
  }
  return inputs;
}
