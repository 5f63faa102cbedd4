// Undo and Reset: what the numbers were before each change.

const past = []; // what Undo goes back to, the last change at the end

// Before a change: keep what it changes. Changes in a row with one name, such as all that a drag
// of a slider does, are one change.
function remember(name) {
  if (name && past.at(-1)?.name === name) return;
  const { inputs, trail, rate, rateIsChosen } = state;
  past.push({ name, inputs, trail, rate, rateIsChosen });
}

function endChange() {
  if (past.length) past.at(-1).name = "";
}

function undo() {
  if (!past.length) return;
  const { inputs, trail, rate, rateIsChosen } = past.pop();
  const before = state.rateIsChosen ? {} : { rate, rateIsChosen }; // what was typed stays
  setState({ inputs, trail, ...before, notice: { words: "The last change is undone." } });
}

function reset() {
  remember("");
  ranges.clear();
  refusedRate = null;
  setState({ inputs: initialState().inputs, trail: [], rate: 1, rateIsChosen: false });
}
