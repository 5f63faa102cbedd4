// The learning rate: found by trying until the reader types one, and refused if it is none.

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

// While the reader has chosen no rate: one that lowers the result, at most twice the last. Where it
// would be tiny beside the first, the steps no longer lead anywhere, and it is null.
function foundRate(chosen) {
  const rate = safeRate(chosen, Math.min(initialState().rate, 2 * state.rate));
  return rate < state.trail[0]?.rate / 1000 ? null : rate;
}

// The first of rate, rate/2, rate/4, ... at which a step lowers the result by at least half as much
// as the gradients predict; a longer step leads across the valley. It is null if there is none, and
// at the bottom, where no more is predicted than rounding changes.
function safeRate(chosen, rate) {
  const before = resultOf(results);
  for (let halvings = 0; halvings < 60; halvings++, rate /= 2) {
    const inputs = inputsAfter(chosen, rate);
    const squares = inputs.flatMap((now, i) => now.map((x, k) => (x - state.inputs[i][k]) ** 2));
    const predicted = squares.reduce((x, y) => x + y, 0) / rate;
    if (isRounding(before, before - predicted)) return null;
    const after = resultOf(computeAll(inputs));
    if (isFinite(after) && after <= before - predicted / 2) return rate;
  }
  return null;
}

function isRounding(before, after) {
  return Math.abs(after - before) <= 1e-13 * Math.abs(before);
}

function newRate(rate) {
  if (rate > state.rate)
    return `Learning rate raised from ${sixDigits(state.rate)} to ${sixDigits(rate)}.`;
  const tried = [1, 2, 4].map((x) => sixDigits(state.rate / x)).join(", ");
  return `Learning rate ${sixDigits(rate)}, the first of ${tried}, ... at which ${nodes[root].name} falls by at least half as much as the gradients predict.`;
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
