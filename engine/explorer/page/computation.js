// --- The computation -----------------------------------------------------------------------------

const inLane = (numbers, lane) => numbers[numbers.length > 1 ? lane : 0];
const computed = (inputs) => lanes.map((lane) => compute(inputs.map((x) => inLane(x, lane))));
const total = (results, place) => results.reduce((sum, result) => sum + result[place], 0);
const loss = (results) => total(results, nodes[root].value);
const inThese = (lanes, place) => lanes.reduce((sum, lane) => sum + results[lane][place], 0);
const inputOf = (leaf) => inLane(state.inputs[leaves[leaf].input], state.lane);
const alike = (node) => several && leafOf.has(node) && nodes[node].same; // its slopes add up

function slopeOf(leaf, lane = state.lane) {
  const { node, slope } = leaves[leaf];
  return nodes[node].same ? total(results, slope) : results[lane][slope];
}

function changed(leaf, x) {
  const place = leaves[leaf].input;
  const only = (y, lane, all) => (all.length === 1 || lane === state.lane ? x : y);
  return state.inputs.map((numbers, i) => (i === place ? numbers.map(only) : numbers));
}

function leafName(leaf) {
  const { name, same } = nodes[leaves[leaf].node];
  return same || !several ? name : `${name} ${page.lanes[state.lane]}`;
}

// What the steps have come to yet; null is unknown.
const hasValue = (node) => (view().valueAt.get(node) ?? 0) <= state.step;
const hasSlope = (node) => (view().slopeAt.get(node) ?? Infinity) <= state.step;
const value = (node, lane) => (hasValue(node) ? results[lane][nodes[node].value] : null);
const slope = (node, lane) => (hasSlope(node) ? results[lane][view().box.get(node).slope] : null);
const local = (send, lane) => (hasValue(send.from) ? results[lane][send.local] : null);
const share = (send, lane) => (hasSlope(send.from) ? results[lane][send.share] : null);
const added = (f, of) => (f(of, 0) === null ? null : lanes.reduce((sum, i) => sum + f(of, i), 0));
const isOff = (node, lane) => value(node, lane) !== null && results[lane][nodes[node].off] <= 0;
const to = (node) => view().sends.filter((send) => send.to === node);
const from = (node) => view().sends.filter((send) => send.from === node);
