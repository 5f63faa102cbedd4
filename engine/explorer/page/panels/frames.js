// Frames around the box of the current step, and around those inspected, in focus, or found.

function paintFrames() {
  if (waiting) return; // the view may not be on the page yet, and paint calls this again
  const view = currentView();
  view.frames.replaceChildren();
  for (const node of view.wrong) addFrame(view, node, "wrong", 2);
  for (const node of searchResults()) addFrame(view, node, "found", 5);
  if (view.groups.has(state.node)) {
    for (const node of nodesOnPaths(state.node))
      if (view.groups.get(node)?.classList.contains("node")) addFrame(view, node, "onpath", 1);
    addFrame(view, state.node, "picked", 1);
  }
  const focused = document.activeElement?.closest(".node");
  if (focused) addFrame(view, Number(focused.dataset.node), "focus", 4);
  const node = currentNode();
  if (view.groups.has(node)) {
    const { x, y, height } = addFrame(view, node, "current", 3);
    const d = `M${x - 2},${y + height / 2}l-12,-9v18z`;
    view.frames.append(svgElement("path", { class: "pointer", d }));
  }
  view.container.classList.toggle("stepping", node !== undefined);
  view.container.querySelector("[aria-current]")?.removeAttribute("aria-current");
  view.groups.get(node)?.setAttribute("aria-current", "step");
}

function addFrame(view, node, kind, distance) {
  const group = view.groups.get(node);
  const gap = group.classList.contains("node") ? distance : 0; // rows stand close together
  if (!view.bounds.get(node)?.width) view.bounds.set(node, group.getBBox()); // slow, so only once
  const { x, y, width, height } = view.bounds.get(node);
  const frame = { x: x - gap, y: y - gap, width: width + 2 * gap, height: height + 2 * gap };
  const cell = kind === "wrong" && !gap && group.querySelector("[data-lead]");
  if (cell)
    // the rest of the row is right
    frame.width = cell.getAttribute("x") - x + Number(cell.dataset.room ?? ROOM) + 3;
  view.frames.append(svgElement("rect", { class: `frame ${kind}`, rx: 3, ...frame }));
  return frame;
}

// Which of the boxes that were found is inspected, or would be after Enter, and of how many.
function foundWords(all) {
  if (!all.length) return "nothing found";
  const isOpen = isFound(all);
  const node = isOpen ? state.node : all[0];
  const count = all.length > 1 ? `${all.indexOf(node) + 1} of ${all.length}: ` : "";
  const enter = isOpen ? "; Enter goes to the next" : "; Enter opens it";
  return `${count}${shortName(node)}${isOpen && !count ? "" : enter}`;
}

// Whether Enter has opened one of them. When another text is typed, it begins with the first again.
function isFound(all) {
  return state.found === $("search").value && all.includes(state.node);
}

function searchResults() {
  const wanted = $("search").value.trim().toLowerCase();
  const matches = (node) =>
    `${nodes[node].name} ${nodes[node].equation}`.toLowerCase().includes(wanted);
  const found = wanted ? [...currentView().groups.keys()].filter(matches) : [];
  const name = (node) => nodes[node].name.toLowerCase();
  const isLabel = (node) => !/[^\w[\].]/.test(name(node)); // and no formula
  const rank = (node) => {
    if (name(node) === wanted) return 0;
    if (name(node).startsWith(wanted)) return isLabel(node) ? 1 : 2;
    return name(node).includes(wanted) ? 3 : 4;
  };
  const digits = (number) => number.padStart(9, "0"); // h2 comes before h10
  const key = (node) => rank(node) + name(node).replace(/\d+/g, digits);
  return found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
