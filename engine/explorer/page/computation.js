// All numbers of the computation. `compute`, which Python writes before this script, takes the
// numbers in the leaves and returns every number on the page; the data says where each one is.

const inLane = (numbers, lane) => numbers[numbers.length > 1 ? lane : 0];
const computeAll = (inputs) => lanes.map((lane) => compute(inputs.map((x) => inLane(x, lane))));

function sumOver(lanes, place, numbers = results) {
  return lanes.reduce((sum, lane) => sum + numbers[lane][place], 0);
}

function resultOf(numbers) {
  return sumOver(lanes, nodes[root].value, numbers);
}

// Whether a leaf has one number for all lanes, so that its gradient is the sum over the lanes.
function isShared(node) {
  return hasLanes && leafOf.has(node) && nodes[node].same;
}

function leafNumber(leaf) {
  return inLane(state.inputs[leaves[leaf].input], state.lane);
}

function leafGradient(leaf, lane = state.lane) {
  const { node, grad } = leaves[leaf];
  return nodes[node].same ? sumOver(lanes, grad) : results[lane][grad];
}

function leafName(leaf) {
  const { name, same } = nodes[leaves[leaf].node];
  return same || !hasLanes ? name : `${name} of ${laneName(state.lane)}`;
}

// What is added up, in words.
const allLanes = () =>
  `the ${sampleLanes.length} ${page.lane}s${fixed ? ` and ${page.lanes.at(-1)}` : ""}`;

const isSample = (lane) => lane < sampleLanes.length;

// A lane by its name, or as "sample 3" if it has only a number.
function laneName(lane) {
  const name = page.lanes[lane];
  return name === String(lane) ? `${page.lane} ${name}` : name;
}

// The numbers in all leaves, with x in one of them; of several lanes only the chosen one changes.
function inputsWith(leaf, x) {
  const place = leaves[leaf].input;
  const replaced = (y, lane, all) => (all.length === 1 || lane === state.lane ? x : y);
  return state.inputs.map((numbers, i) => (i === place ? numbers.map(replaced) : numbers));
}

// What is known at the current step. A number that is not known yet is null.
const hasValue = (node) => (currentView().valueStep.get(node) ?? 0) <= state.step;
const hasGradient = (node) =>
  (currentView().gradientStep.get(node) ?? Infinity) <= state.step - (isAsking() ? 1 : 0);

function value(node, lane) {
  return hasValue(node) ? results[lane][nodes[node].value] : null;
}

function gradient(node, lane) {
  return hasGradient(node) ? results[lane][currentView().boxOf.get(node).grad] : null;
}

function local(contribution, lane) {
  return hasValue(contribution.from) ? results[lane][contribution.local] : null;
}

// In the mode "predict" a contribution is known with the gradient that it is a part of.
function amount({ from, to, amount }, lane) {
  const isKnown = hasGradient(state.mode === "predict" ? to : from);
  return isKnown ? results[lane][amount] : null;
}

// Of some lanes those in which all these nodes have numbers: the lane of other terms may have none.
function lanesWith(of, some = shownLanes) {
  return some.filter((lane) => isSample(lane) || !of.some((node) => nodes[node].blank));
}

// Of some lanes those in which an arrow, or each of a path, has numbers. Only other terms use an arrow
// whose local derivative is 0 in all samples, but not there: then the samples are left out.
function lanesAlong(path, some = shownLanes) {
  const ends = path.flatMap(({ from, to }) => [from, to]);
  const others = lanesWith(ends, otherLanes);
  const isOther = ({ local }) =>
    others.some((lane) => results[lane][local] !== 0) &&
    sampleLanes.every((lane) => results[lane][local] === 0);
  const areOthers = path.some(isOther);
  return lanesWith(ends, some).filter((lane) => !areOthers || !isSample(lane));
}

function listed(number, node) {
  const known = lanesWith([node]);
  const text = (lane) => (known.includes(lane) ? shown(number(node, lane)) : "-");
  return shownLanes.map(text).join(", ");
}

function laneTotal(number, of) {
  if (number(of, 0) === null) return null;
  return lanes.reduce((sum, lane) => sum + number(of, lane), 0);
}

function isOff(node, lane) {
  return value(node, lane) !== null && results[lane][nodes[node].off] <= 0;
}

function receivedBy(node) {
  return currentView().contributions.filter((contribution) => contribution.to === node);
}

function sentBy(node) {
  return currentView().contributions.filter((contribution) => contribution.from === node);
}
