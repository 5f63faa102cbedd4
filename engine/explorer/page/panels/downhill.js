// Walking downhill: the chosen leaf, its curve, and steps of gradient descent.

const CORNER =
  "It may be at a minimum, or at a corner, such as that of a relu. A learning rate that you type is taken as it is.";

function paintDownhill() {
  paintNumber($("slider"), $("number"), state.leaf);
  $("leaf").value = state.leaf;
  $("lane").value = state.lane;
  $("lanes").hidden = !hasLanes || nodes[leaves[state.leaf].node].same === true;
  if (document.activeElement !== $("rate")) $("rate").value = Number(state.rate.toPrecision(6));
  update($("notice"), {
    text: state.notice?.words ?? "",
    class: state.notice?.isWarning ? "warning" : "",
  });
  if (hasLanes) {
    const { same } = nodes[leaves[state.leaf].node];
    const rest = same ? ", and so is the gradient." : "; the gradient is that of this lane.";
    update($("summed"), { text: `${nodes[root].name} is the sum over the lanes${rest}` });
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
  update($("note"), { "aria-live": isTraining ? "off" : "polite" });
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
      : `No step was taken: a step along this gradient no longer lowers ${name}. ${CORNER}`;
    setState({ notice: { words } });
    return false;
  }
  const inputs = inputsAfter(chosen, rate);
  const after = resultOf(computeAll(inputs));
  const isLower = after <= before;
  const start = { key: sliderKey(state.leaf), x: leafNumber(state.leaf), y: before, rate };
  const lowest = state.trail.reduce((least, step) => Math.min(least, step.rate), state.rate);
  const halved = rate < lowest && { words: halving(rate) };
  const notice = isLower ? halved : { words: tooLong(chosen, before, after), isWarning: true };
  remember(state.playing ?? "");
  setState({ inputs, rate, notice: notice || null, trail: [...state.trail, start] });
  return isLower;
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

// While the reader has chosen no rate: one that lowers the result, at most twice the last. Where it
// would be tiny beside the first, the steps no longer lead anywhere, and it is null.
function foundRate(chosen) {
  const rate = safeRate(chosen, Math.min(initialState().rate, 2 * state.rate));
  return rate < state.trail[0]?.rate / 1000 ? null : rate;
}

// The first of rate, rate/2, rate/4, ... at which a step lowers the result. It is null if there is
// none, and at the bottom, where the result changes by no more than rounding does.
function safeRate(chosen, rate) {
  const before = resultOf(results);
  for (let halvings = 0; halvings < 60; halvings++, rate /= 2) {
    const after = resultOf(computeAll(inputsAfter(chosen, rate)));
    if (isRounding(before, after)) return null;
    if (after < before && isFinite(after)) return rate;
  }
  return null;
}

function isRounding(before, after) {
  return Math.abs(after - before) <= 1e-13 * Math.abs(before);
}

function halving(rate) {
  const tried = [1, 2, 4].map((x) => sixDigits(state.rate / x)).join(", ");
  return `Learning rate ${sixDigits(rate)}, the first of ${tried}, ... that lowers ${nodes[root].name}.`;
}

function tooLong(chosen, before, after) {
  const [old, now] = [before, after].map(shown);
  if (!isFinite(after)) {
    return `${old} -> ${now}: the step was too long: press Undo, or press Reset, then lower the rate.`;
  }
  if (isRounding(before, after)) {
    return `Up by ${shown(after - before)}, which is rounding: this is the bottom.`;
  }
  const change = old === now ? `Up by ${shown(after - before)}` : `${old} -> ${now}`;
  const rate = safeRate(chosen, state.rate / 2);
  return `${change}: the step was too long; ${rate ? `try ${sixDigits(rate)}` : "press Undo"}.`;
}

// --- The learning rate --------------------------------------------------------------------------

let refusedRate = null; // text that was typed and is no learning rate, until a step was asked for

function typeRate() {
  const text = $("rate").value.trim();
  const rate = text ? Number(text.replace(",", ".")) : NaN;
  const isGood = rate > 0 && isFinite(rate);
  refusedRate = isGood ? null : text;
  $("rate").setAttribute("aria-invalid", !isGood);
  if (isGood) setState({ rate, rateIsChosen: true, notice: null });
  else if (!/^0?[.,]?0*$|e[-+]?$/.test(text) || !text) warn(refusal(text)); // 0.0 may become 0.01
}

function leaveRate() {
  if (refusedRate !== null) warn(refusal(refusedRate));
  $("rate").setAttribute("aria-invalid", false);
}

function refusal(text) {
  const given = text ? `"${text}" is not a learning rate` : "The learning rate is missing";
  return `${given}: it must be a number above 0. It is still ${sixDigits(state.rate)}.`;
}

// --- Undo and Reset -----------------------------------------------------------------------------

const past = []; // what Undo goes back to, the last change at the end

// Before a change: keep what it changes. Changes in a row with one name, such as all that a drag
// of a slider does, are one change.
function remember(name) {
  if (name && past.at(-1)?.name === name) return;
  past.push({ name, inputs: state.inputs, trail: state.trail });
}

function endChange() {
  if (past.length) past.at(-1).name = "";
}

function undo() {
  const last = past.pop();
  if (!last) return;
  const { inputs, trail } = last;
  setState({ inputs, trail, notice: { words: "The last change is undone." } });
}

function reset() {
  remember("");
  ranges.clear();
  refusedRate = null;
  setState({ inputs: initialState().inputs, trail: [], rate: 1, rateIsChosen: false });
}
