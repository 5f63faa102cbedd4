// --- What the page is made of --------------------------------------------------------------------

const $ = (id) => document.getElementById(id);
const page = JSON.parse($("data").textContent);
const { nodes, leaves, root } = page;
const lanes = upTo(page.lanes.length || 1);
const few = lanes.slice(0, lanes.length <= 5 ? 5 : 4); // those that are shown
const several = lanes.length > 1;
const leafOf = new Map(leaves.map((leaf, i) => [leaf.node, i]));
const views = Object.fromEntries(Object.keys(page.views).map((name) => [name, prepared(name)]));

function upTo(count) {
  return [...Array(count).keys()];
}

// A view's steps: its computed boxes, parents first, then every box in the order of the backward
// pass. Step 0 comes before them all; at the last one, `last`, all is done and it is no box's turn.
function prepared(name) {
  const { boxes, sends } = page.views[name];
  const computed = boxes.filter((box) => box.formula).reverse();
  const steps = [...computed, ...boxes];
  const picture = document.querySelector(`[data-view="${name}"]`);
  const drawing = picture.firstElementChild;
  return {
    boxes,
    sends,
    steps,
    forward: computed.length,
    last: steps.length + 1,
    valueAt: new Map(computed.map((box, i) => [box.node, i + 1])),
    slopeAt: new Map(boxes.map((box, i) => [box.node, computed.length + i + 1])),
    box: new Map(boxes.map((box) => [box.node, box])),
    picture,
    drawing,
    across: drawing.viewBox.baseVal.width,
    down: drawing.viewBox.baseVal.height,
  };
}

function fresh() {
  return {
    view: page.view,
    step: views[page.view].last,
    leaf: page.leaf, // of which the curve is
    lane: 0,
    node: null, // that is inspected
    rate: 1,
    scale: null, // of the picture; null lets it fit
    inputs: page.inputs.map((numbers) => numbers.map(Number)),
    trail: [], // the steps downhill
  };
}

const state = fresh();
let results = []; // what compute returns, in each lane
const view = () => views[state.view];
