// The curve of the result against the chosen leaf, with its tangent and the trail of the steps.

const PLOT = { left: 50, top: 8, right: 370, bottom: 182 };
// Before the step of its gradient, a leaf has none to be shown, and no tangent.
const isLeafKnown = (leaf) =>
  hasGradient(leaves[leaf].node) || !currentView().boxOf.has(leaves[leaf].node);
const MOST_DOTS = 60;
let lastCurve = { points: [], key: "" }; // it stays the same as long as only its own leaf moves

function paintCurve(name) {
  const { left, top, right, bottom } = PLOT;
  const [low, high] = sliderRange(state.leaf);
  const grad = leafGradient(state.leaf);
  const here = [leafNumber(state.leaf), resultOf(results)];
  const curve = curveOver(low, high);
  const heights = [...curve, here].map(([, y]) => y).filter(isDrawable);
  const [least, most] = heights.length ? [Math.min(...heights), Math.max(...heights)] : [0, 1];
  const margin = (most - least || Math.abs(most) || 1) * 0.08;
  const [floor, ceiling] = [least - margin, most + margin];
  const pixel = (x) => Math.round(10 * Math.min(1e4, Math.max(-1e4, x))) / 10;
  const across = (x) => pixel(left + ((x - low) / (high - low)) * (right - left));
  const up = (y) => pixel(bottom + ((y - floor) / (ceiling - floor)) * (top - bottom));
  const line = (points) =>
    points.reduce((d, [x, y], i) => {
      if (!isDrawable(y)) return d;
      return `${d}${i && isDrawable(points[i - 1][1]) ? "L" : "M"}${across(x)},${up(y)}`;
    }, "");
  const dot = ([x, y], kind, r) =>
    svgElement("circle", { class: kind, cx: across(x), cy: up(y), r });
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  const viewBox = `${left} ${top} ${box.width} ${box.height}`;
  const inside = svgElement("svg", { ...box, viewBox });
  inside.append(svgElement("path", { class: "loss", d: line(curve) }));
  if ([...here, grad].every(isDrawable)) {
    const reach = (high - low) * 0.22;
    const tangent = [-reach, reach].map((dx) => [here[0] + dx, here[1] + dx * grad]);
    const trail = state.trail
      .slice(-MOST_DOTS)
      .filter((step) => step.key === sliderKey(state.leaf))
      .map(({ x, y }) => [x, y]);
    if (isLeafKnown(state.leaf))
      inside.append(svgElement("path", { class: "tangent", d: line(tangent) }));
    inside.append(svgElement("path", { class: "trail", d: line([...trail, here]) }));
    inside.append(...trail.map((point) => dot(point, "past", 3.5)), dot(here, "here", 6.5));
  }
  const words = (text, x, y, anchor, kind) =>
    svgElement("text", { x, y, "text-anchor": anchor, class: kind }, text);
  const result = resultName();
  updateContent(
    $("curve"),
    svgElement("path", { class: "axis", d: `M${left},${top}V${bottom}H${right}` }),
    ...ticks(low, high).map((x) => words(brief(x), across(x), bottom + 16, "middle", "grey")),
    ...ticks(floor, ceiling).map((y) => words(brief(y), left - 6, up(y) + 4, "end", "grey")),
    inside,
    words(name, right, bottom + 34, "end", "bold"),
    words(result, left + 8, top + 10, "start", "bold"),
  );
}

function resultName() {
  const name = `${hasLanes && !page.adds ? "sum of " : ""}${nodes[root].name}`;
  return name.length > 32 ? `${name.slice(0, 30)}...` : name;
}

function curveOver(low, high) {
  const key = [sliderKey(state.leaf), low, high, inputsWith(state.leaf, low)].join();
  if (lastCurve.key !== key) {
    const points = upTo(97).map((i) => {
      const x = low + ((high - low) * i) / 96;
      return [x, resultOf(computeAll(inputsWith(state.leaf, x)))];
    });
    lastCurve = { points, key };
  }
  return lastCurve.points;
}

function ticks(low, high) {
  const rough = (high - low) / 4;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = unit * [1, 2, 2.5, 5, 10].find((size) => size * unit >= rough);
  const first = Math.ceil(low / step);
  return upTo(12)
    .map((i) => Number(((first + i) * step).toPrecision(12)))
    .filter((x) => x <= high);
}
