// Walking downhill: the chosen leaf, its curve, and steps of gradient descent.

function paintDownhill() {
  paintNumber($("slider"), $("number"), state.leaf);
  $("leaf").value = state.leaf;
  $("lane").value = state.lane;
  $("lanes").hidden = !hasLanes || nodes[leaves[state.leaf].node].same === true;
  if (document.activeElement !== $("rate")) $("rate").value = state.rate;
  const name = leafName(state.leaf);
  const count = state.trail.length;
  const result = resultOf(results);
  const steps = count ? [`After ${count} step${count > 1 ? "s" : ""}: `] : [];
  const numbers = [
    `${name} = ${sixDigits(leafNumber(state.leaf))}, `,
    `${nodes[root].name} = ${shown(result)}, `,
    `gradient ${shown(leafGradient(state.leaf))}`,
  ];
  const diverged = count && !isFinite(result);
  const advice = diverged ? [". The steps are too large: press Reset, then lower the rate."] : [];
  const note = [...steps, ...numbers, ...advice].map((words) => element("span", {}, words));
  updateContent($("note"), ...note);
  update($("curve"), { "aria-label": `${nodes[root].name} against ${name}. ${numbers.join("")}` });
  paintCurve(name);
}

function stepDownhill(chosen) {
  const inputs = state.inputs.map((numbers) => [...numbers]);
  for (const leaf of chosen) {
    const numbers = inputs[leaves[leaf].input];
    const moves = (lane) => numbers.length === 1 || chosen.length > 1 || lane === state.lane;
    numbers.forEach((x, lane) => {
      if (moves(lane)) numbers[lane] = x - state.rate * leafGradient(leaf, lane);
    });
  }
  const start = { key: sliderKey(state.leaf), x: leafNumber(state.leaf), y: resultOf(results) };
  setState({ inputs, trail: [...state.trail, start] });
}

function reset() {
  ranges.clear();
  setState({ inputs: initialState().inputs, trail: [], rate: 1 });
}
