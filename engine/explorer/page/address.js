// The state in the address of the page, so that a link leads to the same moment.

let timer = null;
let address = location.hash;

function saveToAddress() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (location.hash !== address) return; // it was changed, and is about to be loaded
    const start = initialState();
    const query = new URLSearchParams();
    for (const key of ["view", "leaf", "lane", "first", "node", "rate", "mode", "bug"]) {
      if (state[key] !== start[key]) query.set(key, state[key]);
    }
    if (state.step !== currentView().lastStep) query.set("step", state.step);
    state.inputs.forEach((numbers, i) => {
      if (String(numbers) !== String(start.inputs[i])) query.set(`x${i}`, numbers);
    });
    address = query.size ? `#${query}` : "";
    try {
      history.replaceState(null, "", address || location.pathname + location.search);
    } catch {
      // a frame in a notebook has no address of its own
    }
  }, 250);
}

function loadFromAddress() {
  const query = new URLSearchParams(location.hash.slice(1));
  const start = initialState();
  const whole = (key, most) => {
    const x = Number(query.get(key) ?? NaN);
    return Number.isInteger(x) && x >= 0 && x <= most ? x : start[key];
  };
  if (Object.hasOwn(views, query.get("view"))) start.view = query.get("view");
  if (["predict", "broken"].includes(query.get("mode"))) start.mode = query.get("mode");
  if (Object.hasOwn(BUGS, query.get("bug"))) start.bug = query.get("bug");
  start.step = views[start.view].lastStep;
  start.step = whole("step", start.step);
  start.leaf = whole("leaf", leaves.length - 1);
  start.lane = whole("lane", lanes.length - 1);
  start.first = whole("first", lanes.length - laneCount);
  start.node = whole("node", nodes.length - 1);
  const rate = Number(query.get("rate") ?? NaN);
  if (rate > 0 && isFinite(rate)) Object.assign(start, { rate, rateIsChosen: true });
  start.inputs = start.inputs.map((numbers, i) => {
    const given = query.get(`x${i}`)?.split(",").map(Number) ?? [];
    return given.length === numbers.length && !given.some(isNaN) ? given : numbers;
  });
  past.length = 0;
  setState(start);
}
