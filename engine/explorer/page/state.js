// The state of the page. Whatever a reader does goes through `setState`, and `paint` shows it.

const state = initialState();
let results = []; // what `compute` returns, for each lane
let waiting = false; // for the browser to ask for the next frame

function initialState() {
  return {
    view: page.view,
    step: views[page.view].lastStep,
    leaf: page.leaf, // whose slider and curve are shown under "Walk downhill"
    lane: 0,
    first: 0, // of the lanes that are shown
    node: null, // in the inspector; null stands for the node of the current step
    found: "", // the text that was searched for when Enter was last pressed
    rate: 1,
    rateIsChosen: false, // until the reader types one, a rate that would raise the result is halved
    notice: null, // {words, isWarning}, about the last step or the learning rate
    playing: null, // "steps" or "training", while it goes on by itself
    pace: "normal",
    mode: "watch", // or "predict", or "broken"
    bug: "assign", // of the broken engine
    isAnswered: false, // what the current step asks for, when the mode is "predict"
    score: { right: 0, asked: 0 },
    verdict: [], // about the last answer, line by line
    scale: null, // of the picture; null lets it fit
    inputs: page.inputs.map((numbers) => numbers.map(Number)),
    trail: [], // where the steps downhill have been
  };
}

function currentView() {
  return views[state.view];
}

// The node whose step it is; undefined at the start and when all is done.
function currentNode() {
  const { steps } = currentView();
  return steps[state.step - 1]?.node;
}

function setState(changes) {
  const before = { ...state };
  Object.assign(state, changes);
  const { lastStep, boxOf } = currentView();
  const isOtherView = state.view !== before.view;
  if (isOtherView && !("step" in changes)) {
    const wasDone = before.step === views[before.view].lastStep;
    state.step = wasDone ? lastStep : Math.min(state.step, lastStep);
  }
  if (changes.mode === "predict" && before.mode !== "predict" && !("step" in changes)) {
    Object.assign(state, { ...firstQuestion(), score: { right: 0, asked: 0 } });
  }
  state.step = Math.min(lastStep, Math.max(0, state.step));
  if ("inputs" in changes && !("notice" in changes)) state.notice = null;
  if (("inputs" in changes || "step" in changes) && !isTicking && !("playing" in changes))
    state.playing = null; // a hand on the page stops what goes on by itself
  if (state.node !== null && !boxOf.has(state.node)) state.node = null;
  if ("node" in changes || isOtherView) state.picked = state.node !== null; // it is scrolled to
  if (state.step !== before.step || state.mode !== before.mode || "inputs" in changes) {
    if (!("isAnswered" in changes)) Object.assign(state, { isAnswered: false, verdict: [] });
  }
  if (state.step !== before.step) {
    state.stepped = true; // the picture scrolls to the step, and the inspector shows its node
    if (!("node" in changes || isOtherView)) state.node = null;
  }
  shownLanes = lanesFrom(state.first);
  results = computeAll(state.inputs); // now, since another change may come before the next frame
  if (!waiting) requestAnimationFrame(() => waiting && paint());
  waiting = true;
}

function paint() {
  waiting = false;
  paintPicture();
  paintSteps();
  if (state.stepped) scrollToNode(currentNode());
  paintInspector();
  if (state.picked) showPicked();
  state.stepped = state.picked = false;
  paintTable();
  paintPlay();
  paintPredict();
  paintBroken();
  if (leaves.length) {
    paintSliders();
    paintDownhill();
    paintLosses();
    paintSamples();
  }
  saveToAddress();
}
