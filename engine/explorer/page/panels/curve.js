const PLOT = { left: 50, top: 8, right: 370, bottom: 182 };

function ticks(low, high) {
  const rough = (high - low) / 4;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = unit * [1, 2, 2.5, 5, 10].find((size) => size * unit >= rough);
  const first = Math.ceil(low / step);
  return upTo(12)
    .map((i) => Number(((first + i) * step).toPrecision(12)))
    .filter((x) => x <= high);
}

let lastCurve = { points: [], key: "" }; // the curve, which stays where only its own leaf moves

function curveOver(low, high) {
  const key = [own(state.leaf), low, high, changed(state.leaf, low)].join();
  if (lastCurve.key !== key) {
    const points = upTo(97).map((i) => {
      const x = low + ((high - low) * i) / 96;
      return [x, loss(computed(changed(state.leaf, x)))];
    });
    lastCurve = { points, key };
  }
  return lastCurve.points;
}

function paintCurve(name) {
  const { left, top, right, bottom } = PLOT;
  const [low, high] = range(state.leaf);
  const slope = slopeOf(state.leaf);
  const here = [inputOf(state.leaf), loss(results)];
  const curve = curveOver(low, high);
  const heights = [...curve, here].map(([, y]) => y).filter(drawable);
  const [least, most] = heights.length ? [Math.min(...heights), Math.max(...heights)] : [0, 1];
  const margin = (most - least || Math.abs(most) || 1) * 0.08;
  const [floor, ceiling] = [least - margin, most + margin];
  const pixel = (x) => Math.round(10 * Math.min(1e4, Math.max(-1e4, x))) / 10;
  const across = (x) => pixel(left + ((x - low) / (high - low)) * (right - left));
  const up = (y) => pixel(bottom + ((y - floor) / (ceiling - floor)) * (top - bottom));
  const line = (points) =>
    points.reduce((d, [x, y], i) => {
      if (!drawable(y)) return d;
      return `${d}${i && drawable(points[i - 1][1]) ? "L" : "M"}${across(x)},${up(y)}`;
    }, "");
  const dot = ([x, y], kind, r) => drawn("circle", { class: kind, cx: across(x), cy: up(y), r });
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  const inside = drawn("svg", { ...box, viewBox: `${left} ${top} ${box.width} ${box.height}` });
  inside.append(drawn("path", { class: "loss", d: line(curve) }));
  if ([...here, slope].every(drawable)) {
    const reach = (high - low) * 0.22;
    const tangent = [-reach, reach].map((dx) => [here[0] + dx, here[1] + dx * slope]);
    const trail = state.trail
      .filter((step) => step.own === own(state.leaf))
      .map(({ x, y }) => [x, y]);
    inside.append(drawn("path", { class: "tangent", d: line(tangent) }));
    inside.append(drawn("path", { class: "trail", d: line([...trail, here]) }));
    inside.append(...trail.map((point) => dot(point, "past", 3.5)), dot(here, "here", 6.5));
  }
  const words = (text, x, y, anchor, kind) =>
    drawn("text", { x, y, "text-anchor": anchor, class: kind }, text);
  renew(
    $("curve"),
    drawn("path", { class: "axis", d: `M${left},${top}V${bottom}H${right}` }),
    ...ticks(low, high).map((x) => words(brief(x), across(x), bottom + 16, "middle", "grey")),
    ...ticks(floor, ceiling).map((y) => words(brief(y), left - 6, up(y) + 4, "end", "grey")),
    inside,
    words(name, right, bottom + 34, "end", "bold"),
    words(nodes[root].name + (several ? ", in sum" : ""), left + 8, top + 10, "start", "bold"),
  );
}
