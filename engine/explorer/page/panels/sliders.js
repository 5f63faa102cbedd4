// A slider and a number field for each leaf.

const ranges = new Map(); // the two ends of each leaf's slider; each lane has a slider of its own
const cards = leaves.map((leaf, i) => {
  const name = nodeButton(leaf.node);
  const output = element("output");
  const slider = element("input", { type: "range" });
  const field = element("input", { type: "number", step: "any" });
  const card = element("div", { class: "leaf" }, name, output, slider, field);
  listen(name, { click: () => setState({ leaf: i, node: leaf.node }) });
  listenToNumber(slider, field, () => i);
  return { card, name, output, slider, field };
});

function paintSliders() {
  cards.forEach(({ card, name, output, slider, field }, leaf) => {
    const grad = isLeafKnown(leaf) ? leafGradient(leaf) : null;
    card.classList.toggle("chosen", leaf === state.leaf);
    update(name, { text: leafName(leaf) });
    const { earlier } = leaves[leaf];
    const more = earlier ? ` + ${shown(earlier)} earlier` : "";
    update(output, { text: `gradient ${shown(grad)}${more}`, class: signClass(grad) });
    paintNumber(slider, field, leaf);
  });
}

function paintNumber(slider, field, leaf) {
  const [min, max] = sliderRange(leaf);
  const x = leafNumber(leaf);
  const name = leafName(leaf);
  const step = Number(((max - min) / 200).toPrecision(3));
  update(slider, { min, max, step, "aria-label": name, "aria-valuetext": sixDigits(x) });
  update(field, { "aria-label": `${name}, as a number` });
  if (slider.valueAsNumber !== x) slider.value = x;
  if (document.activeElement !== field) field.value = isFinite(x) ? sixDigits(x) : "";
}

// `leaf` is a function, since one slider shows whichever leaf is chosen.
function listenToNumber(slider, field, leaf) {
  const enter = ({ target }) => {
    const x = target.valueAsNumber;
    if (!Number.isFinite(x)) return;
    const [low, high] = sliderRange(leaf());
    if (target === field && high - low > 100 * reachNeeded(x)) ranges.delete(sliderKey(leaf()));
    remember(`a change of ${sliderKey(leaf())}`);
    setState({ leaf: leaf(), inputs: inputsWith(leaf(), x), trail: [] });
  };
  listen(slider, {
    input: enter,
    change: () => {
      endChange();
      if (!sliderRange(leaf()).includes(slider.valueAsNumber)) return;
      ranges.delete(sliderKey(leaf())); // released at one end, a slider goes on from there
      setState({});
    },
  });
  const leave = () => {
    endChange();
    setState({}); // text that is no number goes away
  };
  listen(field, { input: enter, blur: leave });
}

function sliderRange(leaf) {
  const key = sliderKey(leaf);
  const x = leafNumber(leaf);
  const [low, high] = ranges.get(key) ?? [0, 0];
  if (!(low < high && low <= x && x <= high)) {
    const unit = 10 ** Math.floor(Math.log10(reachNeeded(x)));
    const sizes = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
    const reach = unit * sizes.find((size) => size * unit >= reachNeeded(x));
    const middle = isDrawable(x) ? Number(x.toPrecision(2)) : 0;
    const ends = [middle - reach, middle + reach].map((end) => Number(end.toPrecision(6)));
    ranges.set(key, ends);
  }
  return ranges.get(key);
}

function sliderKey(leaf) {
  return nodes[leaves[leaf].node].same ? leaf : `${leaf} ${state.lane}`;
}

function reachNeeded(x) {
  return isDrawable(x) ? Math.max(1, 2.5 * Math.abs(x)) : 1;
}

function isDrawable(x) {
  return Math.abs(x) < 1e300; // differences of larger numbers would overflow
}
