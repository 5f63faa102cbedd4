// --- Leaves: sliders, the curve, downhill ----------------------------------------------------------

const ranges = new Map(); // of a leaf, in its lane, the ends of its slider
const own = (leaf) => (nodes[leaves[leaf].node].same ? leaf : `${leaf} ${state.lane}`);
const drawable = (x) => Math.abs(x) < 1e300; // of larger ones the differences would overflow
const needs = (x) => (drawable(x) ? Math.max(1, 2.5 * Math.abs(x)) : 1);

function range(leaf) {
  const x = inputOf(leaf);
  const [low, high] = ranges.get(own(leaf)) ?? [0, 0];
  if (!(low < high && low <= x && x <= high)) {
    const unit = 10 ** Math.floor(Math.log10(needs(x)));
    const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
    const reach = unit * steps.find((step) => step * unit >= needs(x));
    const middle = drawable(x) ? Number(x.toPrecision(2)) : 0;
    const ends = [middle - reach, middle + reach].map((end) => Number(end.toPrecision(6)));
    ranges.set(own(leaf), ends);
  }
  return ranges.get(own(leaf));
}

const cards = leaves.map((leaf, i) => {
  const name = picking(leaf.node);
  const output = element("output");
  const slider = element("input", { type: "range" });
  const field = element("input", { type: "number", step: "any" });
  const card = element("div", { class: "leaf" }, name, output, slider, field);
  listen(name, { click: () => act({ leaf: i, node: leaf.node }) });
  listenTo(slider, field, () => i);
  return { card, name, output, slider, field };
});

function listenTo(slider, field, leaf) {
  const enter = ({ target }) => {
    const x = target.valueAsNumber;
    if (!Number.isFinite(x)) return;
    const [low, high] = range(leaf());
    if (target === field && high - low > 100 * needs(x)) ranges.delete(own(leaf()));
    act({ leaf: leaf(), inputs: changed(leaf(), x), trail: [] });
  };
  listen(slider, {
    input: enter,
    change: () => {
      if (!range(leaf()).includes(slider.valueAsNumber)) return;
      ranges.delete(own(leaf())); // let go at an end, it goes on from there
      act({});
    },
  });
  listen(field, { input: enter, blur: () => act({}) }); // what is no number gives way
}

function set(slider, field, leaf) {
  const [low, high] = range(leaf);
  const x = inputOf(leaf);
  const name = leafName(leaf);
  const step = Number(((high - low) / 200).toPrecision(3));
  put(slider, { min: low, max: high, step, "aria-label": name, "aria-valuetext": sixDigits(x) });
  put(field, { "aria-label": `${name}, as a number` });
  if (slider.valueAsNumber !== x) slider.value = x;
  if (document.activeElement !== field) field.value = isFinite(x) ? sixDigits(x) : "";
}

function paintLeaves() {
  cards.forEach(({ card, name, output, slider, field }, leaf) => {
    const { node } = leaves[leaf];
    const known = hasSlope(node) || !view().box.has(node);
    card.classList.toggle("chosen", leaf === state.leaf);
    const slope = known ? slopeOf(leaf) : null;
    put(name, { text: leafName(leaf) });
    put(output, { text: `slope ${shown(slope)}`, class: sign(slope) });
    set(slider, field, leaf);
  });
  set($("slider"), $("number"), state.leaf);
  $("leaf").value = state.leaf;
  $("lane").value = state.lane;
  $("lanes").hidden = !several || nodes[leaves[state.leaf].node].same === true;
  if (document.activeElement !== $("rate")) $("rate").value = state.rate;
  const name = leafName(state.leaf);
  const count = state.trail.length;
  const steps = count ? [`After ${count} step${count > 1 ? "s" : ""}: `] : [];
  const now = [
    `${name} = ${sixDigits(inputOf(state.leaf))}, `,
    `${nodes[root].name} = ${shown(loss(results))}, `,
    `slope ${shown(slopeOf(state.leaf))}`,
  ];
  const lost = count && !isFinite(loss(results));
  const advice = lost ? [". Such steps go too far: press Reset, and let the rate be smaller."] : [];
  renew($("note"), ...[...steps, ...now, ...advice].map((words) => element("span", {}, words)));
  put($("curve"), { "aria-label": `${nodes[root].name} against ${name}. ${now.join("")}` });
  paintCurve(name);
}
