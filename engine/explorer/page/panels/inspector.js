// The inspector: one node, the contributions it receives and sends, and its paths to the result.

const SHEET = 720; // a page up to this width has a sheet in place of a box beside the box
const GAP = 14; // between a box and the inspector beside it
const MOST = 12; // arrows, or paths, that are listed

function paintInspector() {
  const node = state.node ?? currentNode() ?? root;
  const { name, equation, kind } = nodes[node];
  updateContent(
    $("inspector"),
    element("h3", {}, `${name} (${kind})`),
    ...(equation ? [element("p", { class: "equation" }, equation)] : []),
    numbersTable(node),
    ...contributionTable("Receives", "from", receivedRows(node)),
    ...contributionTable("Sends", "to", contributionRows(sentBy(node), "to")),
    ...pathList(node),
  );
  $("panel").classList.toggle("beside", state.node !== null);
  placeInspector();
}

// A box that was picked is inspected beside it: to the right, to the left, or else below or above,
// whichever has more room. On a narrow page that is a sheet at the bottom.
function placeInspector() {
  const { style } = $("panel");
  for (const property of ["left", "top", "max-height"]) style.removeProperty(property);
  const group = currentView().groups?.get(state.node);
  if (!group || innerWidth <= SHEET) return;
  const { offsetWidth } = $("panel"); // it needs a layout, which takes a while
  const box = group.getBoundingClientRect();
  const frame = $("scroller").getBoundingClientRect();
  const within = (x, least, most) => Math.max(least, Math.min(x, most));
  const right = within(box.right, frame.left, frame.right) + GAP;
  const left = within(box.left, frame.left, frame.right) - GAP - offsetWidth;
  const place = (x, y) => {
    style.setProperty("left", `${x}px`);
    style.setProperty("top", `${within(y, 8, innerHeight - $("panel").offsetHeight - 8)}px`);
  };
  const most = innerWidth - offsetWidth - 20;
  if (right <= most) return place(right, box.top);
  if (left >= 8) return place(left, box.top);
  const [above, below] = [box.top, innerHeight - box.bottom].map((room) => room - GAP - 8);
  style.setProperty("max-height", `${Math.max(160, above, below)}px`);
  const isAbove = above > below;
  const y = isAbove ? box.top - GAP - $("panel").offsetHeight : box.bottom + GAP;
  place(within(box.left, 8, most), y);
}

// On a narrow page the sheet must not cover the box that it is about.
function uncover(group) {
  if (waiting) paint();
  if (innerWidth > SHEET) return;
  const hidden = group.getBoundingClientRect().bottom + 8 - $("panel").getBoundingClientRect().top;
  if (hidden > 0) scrollBy({ top: hidden, behavior: "instant" });
}

function leaveInspector() {
  const group = currentView().groups.get(state.node)?.closest(".node");
  const hadFocus = $("panel").contains(document.activeElement);
  setState({ node: null });
  if (hadFocus && group) group.focus();
}

const laneHeads = hasLanes ? [page.lane] : [];
const laneCells = (lane) => (hasLanes ? [page.lanes[lane]] : []);

function numbersTable(node) {
  const rows = shownLanes.map((lane) => {
    const off = isOff(node, lane) ? " off" : "";
    const number = numberCell(shown(value(node, lane)) + off);
    return [...laneCells(lane), number, signedCell(gradient(node, lane))];
  });
  if (isShared(node)) rows.push([sumCell("sum"), "", signedCell(laneTotal(gradient, node))]);
  if (hasLanes && node === root) {
    rows.push([sumCell("sum"), numberCell(shown(laneTotal(value, node))), ""]);
  }
  const earlier = leaves[leafOf.get(node)]?.earlier; // what other backward passes left in its grad
  if (earlier) {
    const stored = hasGradient(node) ? leafGradient(leafOf.get(node)) + earlier : null;
    for (const [words, x] of Object.entries({ earlier, "in grad": stored }))
      rows.push([...(hasLanes ? [words, ""] : [words]), signedCell(x)]);
  }
  return table([...laneHeads, "value", "gradient"], rows);
}

function contributionTable(title, direction, rows) {
  if (!rows.length) return [];
  const heads = [direction, ...laneHeads, "local x gradient", "contribution"];
  return [element("h3", {}, title), table(heads, rows)];
}

function contributionRows(contributions, other) {
  const rows = contributions.slice(0, MOST).flatMap((one) =>
    shownLanes.map((lane, i) => {
      const who = i ? "" : nodeButton(one[other]);
      const factors = numberCell(`${product(one, lane)} =`);
      return [who, ...laneCells(lane), factors, signedCell(amount(one, lane))];
    }),
  );
  const hidden = contributions.length - MOST;
  return hidden > 0 ? [...rows, [`${hidden} more arrows`]] : rows;
}

function receivedRows(node) {
  const rows = contributionRows(receivedBy(node), "from");
  const { grad, more } = currentView().boxOf.get(node);
  const groups = hasLanes && !isShared(node) ? shownLanes.map((lane) => [lane]) : [lanes];
  const sumRows = (words, place) =>
    groups.map((lanes, i) => {
      const which = isShared(node) ? ["all"] : laneCells(lanes[0]);
      const sum = hasGradient(node) ? sumOver(lanes, place) : null;
      return [i ? "" : words, ...which, "", signedCell(sum)];
    });
  if (more) rows.push(...sumRows(`${more[0]} hidden arrows`, more[1]));
  return rows.length > groups.length ? [...rows, ...sumRows(sumCell("sum"), grad)] : rows;
}

// The paths from a node to the result. Along each path the local derivatives multiply.
function pathList(node) {
  if (node === root || !pathCount(node) || currentView().boxOf.get(node).more) return [];
  const heading = element("h3", {}, `Paths to ${nodes[root].name}: ${brief(pathCount(node))}`);
  const many = "Too many to list. A box nearer to the result has fewer.";
  if (pathCount(node) > MOST) return [heading, element("p", { class: "hint" }, many)];
  const items = pathsFrom(node).map((path) => pathItem(node, path));
  return [heading, element("ol", {}, ...items)];
}

function pathCount(node) {
  const counts = new Map([[root, 1]]);
  const count = (node) => {
    if (!counts.has(node)) {
      let sum = 0;
      for (const { from } of receivedBy(node)) sum += count(from);
      counts.set(node, sum);
    }
    return counts.get(node);
  };
  return count(node);
}

function pathsFrom(node) {
  return node === root
    ? [[]]
    : receivedBy(node).flatMap((one) => pathsFrom(one.from).map((rest) => [one, ...rest]));
}

function pathItem(node, path) {
  const line = (lane) => {
    const factors = path.map((one) => local(one, lane));
    const isHidden = state.mode === "predict" && !hasGradient(node);
    const known = !factors.includes(null) && !isHidden;
    const result = known ? factors.reduce((x, y) => x * y, 1) : null;
    const start = hasLanes ? `${laneName(lane)}: ` : "";
    const text = `${start}${factors.map(brief).join(" x ")} = ${shown(result)}`;
    return element("div", { class: "equation" }, text);
  };
  const next = ({ from }) => [element("span", { class: "arrow" }, " ->"), ` ${nodes[from].name}`];
  const names = [nodes[node].name, ...path.flatMap(next)];
  return element("li", {}, ...names, ...shownLanes.map(line));
}
