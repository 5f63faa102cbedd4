// --- Hands and keys --------------------------------------------------------------------------------

const ACTIONS = {
  start: () => act({ step: 0 }),
  back: () => act({ step: state.step - 1 }),
  next: () => act({ step: state.step + 1 }),
  all: () => act({ step: view().last }),
  view: () => act({ view: state.view === "named" ? "every" : "named" }),
  downhill: () => leaves.length && downhill([state.leaf]),
  everything: () => trainable.length && downhill(trainable),
  reset,
  find: () => $("search").focus(),
  larger: () => zoom(1.25),
  smaller: () => zoom(0.8),
  fit: () => zoom(0),
  help: () => $("keys").showModal(),
  close: () => $("keys").close(),
};

const KEYS = [
  ["next", "next step", "n", "ArrowRight"],
  ["back", "step back", "p", "ArrowLeft"],
  ["start", "start", "Home"],
  ["all", "all steps done", "End"],
  ["view", "the other view", "v"],
  ["downhill", "step downhill with the chosen number", "d"],
  ["everything", "step downhill with all parameters", "a"],
  ["reset", "all numbers as they were", "r"],
  ["find", "find a box by its name; Enter goes to the next", "/"],
  ["larger", "a larger picture", "+", "="],
  ["smaller", "a smaller picture", "-"],
  ["fit", "the whole picture", "0"],
  ["help", "this help", "?"],
];

const drag = { from: null, moved: false };

function listen(target, handlers) {
  for (const [event, handler] of Object.entries(handlers)) {
    target.addEventListener(event, handler, { passive: false });
  }
}

function panning(scroller) {
  listen(scroller, {
    wheel: (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom(event.deltaY > 0 ? 0.9 : 1.1);
    },
    pointerdown: (event) => {
      drag.moved = false;
      if (event.pointerType === "mouse" && event.button === 0)
        drag.from = [event.clientX, event.clientY];
    },
  });
  listen(window, {
    pointermove: ({ clientX, clientY }) => {
      if (!drag.from) return;
      const [left, top] = [drag.from[0] - clientX, drag.from[1] - clientY];
      if (!drag.moved && Math.hypot(left, top) < 5) return;
      drag.moved = true;
      scroller.classList.add("dragged");
      drag.from = [clientX, clientY];
      scroller.scrollBy({ left, top, behavior: "instant" });
    },
    pointerup: () => {
      drag.from = null;
      scroller.classList.remove("dragged");
    },
  });
}

function keyPressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, select, dialog")) return;
  const { scrollWidth, clientWidth } = event.target;
  if (event.target === $("scroller") && event.key.startsWith("Arrow") && scrollWidth > clientWidth)
    return; // the arrows move the picture
  const pressed = KEYS.find(([, , ...keys]) => keys.includes(event.key));
  if (!pressed) return;
  event.preventDefault();
  ACTIONS[pressed[0]]();
}

function legend() {
  const below = several ? ", in each lane where it differs" : ", and below it what it brings back";
  return [
    `On an arrow stands the local derivative${below}. A box's slope is its grad: `,
    element("b", { class: "up" }, "positive"),
    ", ",
    element("b", { class: "down" }, "negative"),
    " or, before its step, a question mark.",
  ];
}
