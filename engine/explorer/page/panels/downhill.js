function downhill(chosen) {
  const inputs = state.inputs.map((numbers) => [...numbers]);
  for (const leaf of chosen) {
    const numbers = inputs[leaves[leaf].input];
    const moves = (lane) => numbers.length === 1 || chosen.length > 1 || lane === state.lane;
    numbers.forEach((x, lane) => {
      if (moves(lane)) numbers[lane] = x - state.rate * slopeOf(leaf, lane);
    });
  }
  const step = { own: own(state.leaf), x: inputOf(state.leaf), y: loss(results) };
  act({ inputs, trail: [...state.trail, step] });
}

const kindOf = (leaf) => nodes[leaves[leaf].node].kind;
const parameters = upTo(leaves.length).filter((leaf) => kindOf(leaf) === "parameter");
const trainable = parameters.length
  ? parameters
  : upTo(leaves.length).filter((leaf) => kindOf(leaf) === "leaf");

function reset() {
  ranges.clear();
  act({ inputs: fresh().inputs, trail: [], rate: 1 });
}
