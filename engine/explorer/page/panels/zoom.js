// The size of the picture, and what part of it is seen.

const LEGIBLE = 0.643; // the least scale at which the text is large enough, as in style.css
const BESIDE = 420; // what is beside the picture in its row: a column, margins
const drag = { from: null, moved: false };

// Unless the reader has chosen a scale, style.css makes the picture fit.
function applyScale({ svg, width }) {
  if (state.scale === null) svg.style.removeProperty("--chosen");
  else svg.style.setProperty("--chosen", `${state.scale * width}px`);
}

// A picture too wide for its column gets the width of the page.
function widen() {
  const column = document.documentElement.clientWidth - BESIDE;
  const isWide = LEGIBLE * currentView().width > column;
  document.querySelector("main").classList.toggle("spread", isWide);
}

function zoom(factor) {
  if (waiting) paint(); // the view that is measured may not be on the page yet
  const scroller = $("scroller");
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = scroller;
  const { svg, width, height } = currentView();
  const before = svg.getBoundingClientRect().width / width;
  const fitting = Math.min(clientWidth / width, (0.74 * innerHeight) / height);
  state.scale = factor ? Math.min(4, Math.max(0.1, before * factor)) : fitting;
  applyScale(currentView());
  const growth = state.scale / before; // around the middle of what is seen
  const left = (scrollLeft + clientWidth / 2) * growth - clientWidth / 2;
  const top = (scrollTop + clientHeight / 2) * growth - clientHeight / 2;
  scroller.scrollTo({ left, top, behavior: "instant" });
}

// Where the picture goes on beyond its frame, it fades.
function markEdges() {
  const { scrollLeft, scrollWidth, clientWidth, classList } = $("scroller");
  const { scrollTop, scrollHeight, clientHeight } = $("scroller");
  classList.toggle("more-left", scrollLeft > 1);
  classList.toggle("more-right", scrollLeft + clientWidth < scrollWidth - 1);
  classList.toggle("more-above", scrollTop > 1);
  classList.toggle("more-below", scrollTop + clientHeight < scrollHeight - 1);
}

function scrollToNode(node, behavior = "auto") {
  const box = currentView().groups.get(node)?.getBoundingClientRect();
  const frame = $("scroller").getBoundingClientRect();
  const distance = (start, end) => (start < 24 ? start - 24 : end < 20 ? 20 - end : 0);
  if (!box) return;
  const left = distance(box.left - frame.left, frame.right - box.right);
  const top = distance(box.top - frame.top, frame.bottom - box.bottom);
  $("scroller").scrollBy({ left, top, behavior });
}

function listenToMouse(scroller) {
  const sizes = new ResizeObserver(markEdges);
  for (const part of [scroller, ...scroller.querySelectorAll("svg")]) sizes.observe(part);
  listen(scroller, {
    scroll: markEdges,
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
