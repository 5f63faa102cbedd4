// Play: the steps, or steps downhill with all parameters, go on by themselves.

const PACES = {
  slow: { steps: 2500, training: 800 },
  normal: { steps: 1000, training: 200 },
  fast: { steps: 300, training: 30 },
}; // milliseconds from one step to the next
let isTicking = false; // while Play changes the state, and not a hand
let nextTick = null;

function play(what) {
  if (state.playing === what) return pause();
  const { lastStep } = currentView();
  const isAtEnd = state.step === lastStep;
  endChange();
  if (what === "training") setState({ playing: what, step: lastStep });
  else setState({ playing: what, step: isAtEnd ? 0 : state.step });
  waitForTick();
}

function pause() {
  endChange(); // all that was trained is one change
  setState({ playing: null });
}

function waitForTick() {
  clearTimeout(nextTick);
  if (state.playing) nextTick = setTimeout(tick, PACES[state.pace][state.playing]);
}

function tick() {
  if (!state.playing) return;
  isTicking = true;
  const goesOn = state.playing === "steps" ? playStep() : stepDownhill(trainable);
  isTicking = false;
  if (goesOn) waitForTick();
  else pause();
}

function playStep() {
  if (isAsking()) return true; // it goes on after the answer
  setState({ step: state.step + 1 });
  return state.step < currentView().lastStep;
}

function paintPlay() {
  $("pace").value = state.pace;
  $("pace")
    .closest(".transport")
    .classList.toggle("playing", state.playing !== null);
  $("play").textContent = state.playing === "steps" ? "Pause" : "Play";
  if ($("train")) $("train").textContent = state.playing === "training" ? "Pause" : "Train";
}
