// What Python wrote for this page: its nodes, its leaves, and its two views.

const $ = (id) => document.getElementById(id);
const page = JSON.parse($("data").textContent);
const { nodes, leaves, root } = page;
const lanes = upTo(page.lanes.length || 1);
const hasLanes = lanes.length > 1;
const laneCount = lanes.length <= 5 ? lanes.length : 4; // of the lanes that are shown
const { fixed } = page; // how many lanes at the end are no samples; they are always shown
const sampleLanes = lanes.slice(0, lanes.length - fixed);
const otherLanes = lanes.slice(sampleLanes.length);
let shownLanes = lanesFrom(0);
const leafOf = new Map(leaves.map((leaf, i) => [leaf.node, i]));
const kindOf = (leaf) => nodes[leaves[leaf].node].kind;
const parameters = upTo(leaves.length).filter((leaf) => kindOf(leaf) === "parameter");
const trainable = parameters.length
  ? parameters
  : upTo(leaves.length).filter((leaf) => kindOf(leaf) === "leaf");
const views = Object.fromEntries(Object.keys(page.views).map((name) => [name, prepareView(name)]));

// The lanes that are shown if this is the first of them.
function lanesFrom(first) {
  const samples = sampleLanes.slice(first, first + laneCount - fixed);
  return [...samples, ...otherLanes];
}

// The first of the lanes that are shown, if this lane is to be among them.
function firstWith(lane) {
  return Math.min(lane, lanes.length - laneCount);
}

function upTo(count) {
  return [...Array(count).keys()];
}

// The steps of a view: first its computed boxes, parents before children, then every box in the
// order of the backward pass. Step 0 is before them all. At `lastStep` all of them are done.
function prepareView(name) {
  const { boxes, contributions } = page.views[name];
  const computed = boxes.filter((box) => box.formula).reverse();
  const container = document.querySelector(`[data-view="${name}"]`);
  const svg = container.firstElementChild;
  return {
    boxes,
    contributions,
    steps: [...computed, ...boxes],
    forwardSteps: computed.length,
    lastStep: computed.length + boxes.length + 1,
    valueStep: new Map(computed.map((box, i) => [box.node, i + 1])),
    gradientStep: new Map(boxes.map((box, i) => [box.node, computed.length + i + 1])),
    boxOf: new Map(boxes.map((box) => [box.node, box])),
    container,
    svg,
    width: svg.viewBox.baseVal.width,
    height: svg.viewBox.baseVal.height,
  };
}
