// What the buttons and the keys do.

const ACTIONS = {
  start: () => setState({ step: 0 }),
  back: () => setState({ step: state.step - 1 }),
  next: () => setState({ step: state.step + 1 }),
  all: () => setState({ step: currentView().lastStep }),
  view: () => setState({ view: state.view === "named" ? "every" : "named" }),
  play: () => play("steps"),
  downhill: () => leaves.length && stepDownhill([state.leaf]),
  everything: () => trainable.length && stepDownhill(trainable),
  train: () => trainable.length && play("training"),
  undo,
  reset,
  predict: () => {
    setState({ mode: state.mode === "predict" ? "watch" : "predict" });
    if (waiting) paint();
    if (isQuestion()) $("answer").focus();
  },
  broken: () => setState({ mode: state.mode === "broken" ? "watch" : "broken" }),
  reveal,
  leave: leaveInspector,
  fold: () => unfold(!document.body.classList.contains("unfolded")),
  find() {
    unfold(true);
    $("search").focus();
  },
  larger: () => zoom(1.25),
  smaller: () => zoom(0.8),
  fit: () => zoom(0),
  help() {
    $("keys").showModal();
    $("keys-title").focus(); // the attribute autofocus would ask for it as the page opens
  },
  close: () => $("keys").close(),
};

// On a phone, what is seldom needed is folded away, so that the picture comes first.
function unfold(isOpen) {
  document.body.classList.toggle("unfolded", isOpen);
  update($("fold"), { text: isOpen ? "Less" : "Find ...", "aria-expanded": isOpen });
}

const KEYS = [
  ["next", "next step", "n", "ArrowRight"],
  ["back", "previous step", "p", "ArrowLeft"],
  ["start", "first step", "Home"],
  ["all", "all steps done", "End"],
  ["view", "switch to the other view", "v"],
  ["play", "play the steps, or pause", "s"],
  ["downhill", "step downhill with the chosen number", "d"],
  ["everything", "step downhill with all parameters", "a"],
  ["train", "train: step with all parameters again and again, or pause", "t"],
  ["undo", "undo the last change", "u", "Ctrl+Z"],
  ["reset", "reset all numbers", "r"],
  ["predict", "predict each gradient, or stop", "g"],
  ["broken", "break the engine, or mend it", "b"],
  ["find", "find a box by its name; Enter goes to the next one", "/"],
  ["leave", "leave a field, or close the inspector beside a box", "Escape"],
  ["larger", "larger picture", "+", "="],
  ["smaller", "smaller picture", "-"],
  ["fit", "whole picture", "0"],
  ["help", "this help", "?"],
];

function keyPressed(event) {
  if (event.key === "Escape" && event.target.closest("input")) return event.target.blur();
  if (event.target.closest("input, select, dialog")) return;
  if ((event.ctrlKey || event.metaKey) && event.key === "z") {
    event.preventDefault(); // or the browser takes back what was last typed into a field
    return undo();
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (isAsking() && /^[-\u2212+.,\d]$/.test(event.key)) return $("answer").focus(); // it is typed there
  const { scrollWidth, clientWidth } = event.target;
  if (event.target === $("scroller") && event.key.startsWith("Arrow") && scrollWidth > clientWidth)
    return; // the arrow keys scroll the picture
  const pressed = KEYS.find(([, , ...keys]) => keys.includes(event.key));
  if (!pressed) return;
  event.preventDefault();
  ACTIONS[pressed[0]]();
}
