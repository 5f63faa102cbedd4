// The samples: to which class each belongs, how it is classified, and where the classes meet.

const { classes } = page; // null where nothing is classified
const PLANE = { left: 44, top: 22, right: 372, bottom: 252 };
const CELLS = { across: 48, up: 36 };
const SHAPES = [
  "M-4,0a4,4 0 1 0 8,0a4,4 0 1 0 -8,0z",
  "M-3.6,-3.6h7.2v7.2h-7.2z",
  "M0,-4.8L4.6,3.6H-4.6z",
  "M0,-5.4L4.4,0L0,5.4L-4.4,0z",
  "M-1.5,-4.5h3v3h3v3h-3v3h-3v-3h-3v-3h3z",
]; // one for each class, since a colour alone tells too little
const samples = classes ? listSamples() : [];
const marks = samples.map(({ lane }) =>
  lane === undefined
    ? svgElement("path")
    : svgElement("path", { "data-lane": lane }, svgElement("title", {}, laneName(lane))),
);
let classified = { inputs: null }; // what the panel shows now
let correctAtStart = null;

// A sample is a lane of a head, or one of those that were given to be classified.
function listSamples() {
  const [given] = Object.values(classes.samples);
  const [first] = classes.heads;
  if (given) return given.map((x, number) => ({ head: first, number }));
  return classes.heads.flatMap((head) => sampleLanes.map((lane) => ({ head, lane })));
}

function sampleInputs({ lane = 0, number }) {
  return state.inputs.map((numbers, i) =>
    number === undefined || !(i in classes.samples)
      ? inLane(numbers, lane)
      : classes.samples[i][number],
  );
}

const largest = (numbers) => numbers.indexOf(Math.max(...numbers));
const decided = (scores, { threshold }) =>
  threshold === null ? largest(scores) : Number(scores[0] > threshold);

function predictedClass(sample) {
  const { head, lane } = sample;
  const scores =
    lane === undefined
      ? classify(sampleInputs(sample))
      : head.scores.map((place) => results[lane][place]);
  return decided(scores, head);
}

function observedClass({ head }, inputs) {
  if (!Array.isArray(head.observed)) return head.observed;
  const targets = head.observed.map((i) => inputs[i]);
  return head.threshold === null
    ? largest(targets)
    : Number(head.sign * targets[0] > head.threshold);
}

function paintSamples() {
  if (!$("samples") || classified.inputs === state.inputs) return;
  const found = samples.map((sample) => {
    const inputs = sampleInputs(sample);
    const [x, y] = sample.head.inputs.map((i) => inputs[i]);
    return { x, y, observed: observedClass(sample, inputs), predicted: predictedClass(sample) };
  });
  const correct = found.filter(({ observed, predicted }) => observed === predicted).length;
  correctAtStart ??= correct;
  classified = { inputs: state.inputs, correct };
  const percent = (count) => `${((100 * count) / found.length).toFixed(1)}%`;
  const before = correct === correctAtStart ? "" : ` At the start: ${percent(correctAtStart)}.`;
  update($("correct"), {
    text: `${correct} of ${found.length} classified correctly: ${percent(correct)}.${before}`,
  });
  paintConfusion(found);
  if (classes.axes.length === 2) paintPlane(found);
}

// The sample whose point was clicked: in the picture, and as the one whose numbers can be changed.
function showSample({ target }) {
  const lane = Number(target.dataset.lane ?? NaN);
  if (!isNaN(lane)) setState({ lane, first: firstWith(lane) });
}

function paintConfusion(found) {
  const rows = classes.names.map((name, observed) => [
    shapeOf(observed, name),
    ...classes.names.map((other, predicted) => {
      const count = found.filter(
        (x) => x.observed === observed && x.predicted === predicted,
      ).length;
      return element(
        "td",
        { class: `number ${observed === predicted ? "right" : ""}` },
        `${count}`,
      );
    }),
  ]);
  const heads = ["observed", ...classes.names.map((name) => `as ${name}`)];
  updateContent($("confusion"), table(heads, rows));
}

function shapeOf(k, name) {
  const mark = svgElement("path", { class: `class-${k % 5}`, d: SHAPES[k % 5] });
  const icon = svgElement("svg", { viewBox: "-7 -7 14 14", width: 16, height: 16 }, mark);
  icon.setAttribute("aria-hidden", true);
  return element("td", {}, icon, ` ${name}`);
}

function paintPlane(found) {
  const { left, top, right, bottom } = PLANE;
  const [xs, ys] = [found.map(({ x }) => x), found.map(({ y }) => y)].map(spread);
  const across = (x) => left + ((x - xs[0]) / (xs[1] - xs[0])) * (right - left);
  const up = (y) => bottom + ((y - ys[0]) / (ys[1] - ys[0])) * (top - bottom);
  const words = (text, x, y, anchor, kind) =>
    svgElement("text", { x, y, "text-anchor": anchor, class: kind }, text);
  const round = (x) => brief(Number(x.toPrecision(2)));
  const [xName, yName] = classes.axes.map((label) => label.replace(/\[\d+\]$/, ""));
  const { areas, cells } = regions(xs, ys);
  updateContent(
    $("regions"),
    ...areas,
    svgElement("path", { class: "axis", d: `M${left},${top}V${bottom}H${right}` }),
    words(xName, (left + right) / 2, bottom + 32, "middle", "bold"),
    words(yName, left, top - 8, "start", "bold"),
    ...ticks(...xs).map((x) =>
      words(round(x), across(x).toFixed(1), bottom + 16, "middle", "grey"),
    ),
    ...ticks(...ys).map((y) => words(round(y), left - 5, (up(y) + 4).toFixed(1), "end", "grey")),
  );
  const size = found.length > 30 ? 1 : 1.8;
  found.forEach(({ x, y, observed, predicted }, i) => {
    const isWrong = observed === predicted ? "" : "wrong";
    update(marks[i], {
      d: SHAPES[observed % 5],
      class: `class-${observed % 5} ${isWrong}`,
      transform: `translate(${across(x).toFixed(1)} ${up(y).toFixed(1)}) scale(${size})`,
    });
  });
  const points = found.map(({ x, y }) => [across(x), up(y)]);
  updateContent($("names"), ...areaNames(cells, points, 5 * size));
  const plane = `${xName} and ${yName} of the ${found.length} samples. ${$("correct").textContent}`;
  update($("plane"), { "aria-label": plane });
}

// The two ends of an axis on which all numbers have room.
function spread(numbers) {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const margin = (most - least || 1) * 0.08;
  return [least - margin, most + margin];
}

// What each class has of the plane: an area; and the class of each cell, row by row.
function regions(xs, ys) {
  const { left, top, right, bottom } = PLANE;
  const [head] = classes.heads;
  const inputs = sampleInputs(samples[0]);
  const size = { x: (right - left) / CELLS.across, y: (bottom - top) / CELLS.up };
  const shapes = classes.names.map(() => "");
  const cells = upTo(CELLS.up).map((row) => {
    inputs[head.inputs[1]] = ys[1] - ((row + 0.5) / CELLS.up) * (ys[1] - ys[0]);
    return upTo(CELLS.across).map((column) => {
      inputs[head.inputs[0]] = xs[0] + ((column + 0.5) / CELLS.across) * (xs[1] - xs[0]);
      return decided(classify(inputs), head);
    });
  });
  cells.forEach((line, row) => {
    for (let start = 0, end; start < line.length; start = end) {
      for (end = start; line[end] === line[start]; ) end++;
      if (shapes[line[start]] === undefined) continue;
      const [x, y] = [left + start * size.x, top + row * size.y];
      const width = ((end - start) * size.x).toFixed(1);
      const height = (size.y + 0.3).toFixed(1);
      shapes[line[start]] += `M${x.toFixed(1)},${y.toFixed(1)}h${width}v${height}h-${width}z`;
    }
  });
  const areas = shapes.map((d, k) => svgElement("path", { class: `area class-${k % 5}`, d }));
  return { areas, cells };
}

// The name of each class, where its area has the most room for it between the samples. An area
// that is too narrow for its name has none: the table shows the colours, too.
function areaNames(cells, points, radius) {
  const { left, top, right, bottom } = PLANE;
  const size = { x: (right - left) / CELLS.across, y: (bottom - top) / CELLS.up };
  return classes.names.flatMap((name, k) => {
    const half = 0.55 * textWidth(name) + 2; // in bold
    const reach = Math.ceil(half / size.x - 0.5); // of the name, in cells
    const lines = cells.map((line) => {
      let run = 0; // for each cell: how many of this class end there
      const runs = line.map((one) => (run = one === k ? run + 1 : 0));
      return line.map((one, column) => runs[column + reach] > 2 * reach);
    });
    let best = { room: -Infinity };
    lines.forEach((line, row) =>
      line.forEach((isInside, column) => {
        if (!isInside || !lines[row - 1]?.[column] || !lines[row + 1]?.[column]) return;
        const [x, y] = [left + (column + 0.5) * size.x, top + (row + 0.5) * size.y];
        let room = Math.min(x - left - half, right - x - half, y - top - 9, bottom - y - 9);
        for (let i = 0; i < points.length && room > best.room; i++) {
          const [dx, dy] = [Math.abs(x - points[i][0]) - half, Math.abs(y - points[i][1]) - 6];
          room = Math.min(room, Math.max(dx, dy) - radius);
        }
        if (room > best.room) best = { room, x, y: y + 5 };
      }),
    );
    const { x, y } = best;
    return x === undefined
      ? []
      : [svgElement("text", { x, y, class: "area-name", "text-anchor": "middle" }, name)];
  });
}
