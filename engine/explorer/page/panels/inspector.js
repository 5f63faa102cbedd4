// The inspector: one node, the contributions it receives and sends, and its paths to the result.

const SHEET = 720; // a page up to this width has a sheet at the bottom of the window
const MOST = 12; // arrows, or paths, that are listed

// What was picked is inspected beside the picture, or below it if the picture has the whole width:
// style.css says where. There it covers nothing.
function paintInspector() {
  const node = state.node ?? currentNode() ?? root;
  const { name, equation, kind } = nodes[node];
  const formula = isShared(node) ? `${name} = ${brief(value(node, 0))}` : equation;
  const paths = listedPaths(node);
  updateContent(
    $("inspector"),
    element(
      "div",
      {},
      element("h3", {}, name === kind ? name : `${name} (${kind})`),
      ...(formula ? [element("p", { class: "equation" }, ...unbroken(formula))] : []),
      numbersTable(node, paths),
    ),
    element("div", paths.length > 2 ? { class: "several" } : {}, ...pathList(node, paths)),
    element("div", {}, ...contributionTable("Receives", "from", receivedRows(node))),
    element("div", {}, ...contributionTable("Sends", "to", contributionRows(sentBy(node), "to"))),
  );
  document.querySelector("main").classList.toggle("picked", state.node !== null);
}

// Scroll the page to what was picked, and to the inspector, as far as the window has room for both.
function showPicked() {
  const row = currentView().groups.get(state.node);
  if (!row) return;
  scrollToNode(state.node, "instant");
  const isSheet = innerWidth <= SHEET;
  const steps = document.querySelector(".steps");
  const top = getComputedStyle(steps).position === "sticky" ? steps.offsetHeight : 0;
  const [panel, ...boxes] = [$("panel"), row.closest(".node"), row].map((part) =>
    part.getBoundingClientRect(),
  );
  const bottom = isSheet ? panel.top : innerHeight;
  let by = 0; // so far that each can be seen; what comes later counts more
  for (const one of isSheet ? boxes : [panel, ...boxes])
    by = Math.min(Math.max(by, one.bottom + 8 - bottom), one.top - 8 - top);
  scrollBy({ top: by, behavior: "instant" });
}

function leaveInspector() {
  const group = currentView().groups.get(state.node)?.closest(".node");
  const hadFocus = $("panel").contains(document.activeElement);
  setState({ node: null });
  if (hadFocus && group) group.focus();
}

const laneHeads = hasLanes ? [page.lane] : [];
const laneCells = (lane) => (hasLanes ? [page.lanes[lane]] : []);

// The lanes of each row: those that are shown, and where they are added up, the others and all.
function laneGroups(node) {
  const groups = (some) => some.map((lane) => [page.lanes[lane], [lane]]);
  const shown = lanesWith([node]);
  if (!hasLanes || !(isShared(node) || node === root)) return groups(shown);
  const hidden = lanes.filter((lane) => !shownLanes.includes(lane));
  return [
    ...groups(shown.filter(isSample)),
    ...(hidden.length ? [[`${hidden.length} more`, hidden]] : []),
    ...groups(shown.filter((lane) => !isSample(lane))),
    ["sum", lanes],
  ];
}

// The gradient, and of what it is the sum: the products of the paths.
function numbersTable(node, paths) {
  const hasSum = paths.length > 1;
  const sum = (number, group) =>
    group.reduce(
      (sum, lane) => (sum === null || number(lane) === null ? null : sum + number(lane)),
      0,
    );
  const along = (group) =>
    paths
      .map((path) => threeDigits(sum((lane) => pathProduct(node, path, lane), group)))
      .join(" + ");
  const rows = laneGroups(node).map(([words, group]) => {
    const isOne = group.length === 1;
    const off = isOne && isOff(node, group[0]) ? " off" : "";
    const number =
      isOne || node === root ? threeDigits(sum((lane) => value(node, lane), group)) + off : "";
    const grad =
      isOne || node !== root ? signedCell(sum((lane) => gradient(node, lane), group)) : "";
    return [
      ...(hasLanes ? [words === "sum" ? sumCell(words) : words] : []),
      ...(isShared(node) ? [] : [numberCell(number)]),
      ...(hasSum ? [element("td", { class: "products" }, ...unbroken(`${along(group)} =`))] : []),
      grad,
    ];
  });
  const earlier = leaves[leafOf.get(node)]?.earlier; // what other backward passes left in its grad
  if (earlier) {
    const stored = hasGradient(node) ? leafGradient(leafOf.get(node)) + earlier : null;
    for (const [words, x] of Object.entries({ earlier, "in grad": stored }))
      rows.push([words, ...(hasSum ? [""] : []), signedCell(x)]);
  }
  const heads = [...laneHeads, ...(isShared(node) ? [] : ["value"])];
  const numbers =
    paths.length > 4 ? [1, 2, "...", paths.length] : upTo(paths.length).map((i) => i + 1);
  if (hasSum) heads.push(`paths ${numbers.join(" + ")}`);
  return table([...heads, "gradient"], rows);
}

function contributionTable(title, direction, rows) {
  if (!rows.length) return [];
  const heads = [direction, ...laneHeads, "local x gradient", "contribution"];
  return [element("h3", {}, title), table(heads, rows)];
}

function contributionRows(contributions, other, some = shownLanes) {
  const rows = contributions.slice(0, MOST).flatMap((one) =>
    lanesAlong([one], some).map((lane, i) => {
      const who = i ? "" : nodeButton(one[other]);
      const factors = numberCell(`${product(one, lane, threeDigits)} =`);
      return [who, ...laneCells(lane), factors, signedCell(amount(one, lane))];
    }),
  );
  const hidden = contributions.length - MOST;
  return hidden > 0 ? [...rows, [`${hidden} more arrows`]] : rows;
}

function receivedRows(node) {
  const rows = contributionRows(receivedBy(node), "from", shownLanes.filter(isSample));
  const { grad, more } = currentView().boxOf.get(node);
  const groups = hasLanes && !isShared(node) ? lanesWith([node]).map((lane) => [lane]) : [lanes];
  const sumRows = (words, place) =>
    groups.map((lanes, i) => {
      const which = isShared(node) ? ["all"] : laneCells(lanes[0]);
      const sum = hasGradient(node) ? sumOver(lanes, place) : null;
      return [i ? "" : words, ...which, "", signedCell(sum)];
    });
  if (more) rows.push(...sumRows(`${more[0]} hidden arrows`, more[1]));
  const hidden = (isShared(node) ? laneGroups(node).slice(0, -1) : []).filter(
    ([, group]) => group.length > 1,
  );
  for (const [words, group] of hidden)
    rows.push(["", words, "", signedCell(hasGradient(node) ? sumOver(group, grad) : null)]);
  if (fixed) rows.push(...contributionRows(receivedBy(node), "from", otherLanes));
  return rows.length > groups.length ? [...rows, ...sumRows(sumCell("sum"), grad)] : rows;
}

// The paths from a node to the result, unless they are too many. Along each path the local
// derivatives multiply, and the products of all paths add up to the gradient.
function listedPaths(node) {
  const isListed = node !== root && pathCount(node) <= MOST && !currentView().boxOf.get(node).more;
  return isListed ? pathsFrom(node).sort((a, b) => sizeAtStart(b) - sizeAtStart(a)) : [];
}

// What a path brings of the gradient, over all lanes, while no number has been changed: paths stand
// in the order of their sizes, and stay there when the numbers move.
let startNumbers = null;
function sizeAtStart(path) {
  startNumbers ??= computeAll(initialState().inputs);
  const products = startNumbers.map((all) => path.reduce((x, one) => x * all[one.local], 1));
  const size = products.reduce((sum, x) => sum + Math.abs(x), 0);
  return size === size ? size : Infinity;
}

function pathList(node, paths) {
  const count = pathCount(node);
  if (node === root || !count || currentView().boxOf.get(node).more) return [];
  const heading = element("h3", {}, `Paths to ${nodes[root].name}: ${brief(count)}`);
  const many = "Too many to list. A box nearer to the result has fewer.";
  if (!paths.length) return [heading, element("p", { class: "hint" }, many)];
  return [heading, element("ol", {}, ...paths.map((path) => pathItem(node, path)))];
}

// The nodes on any path from a node to the result: what the picture marks.
function nodesOnPaths(node) {
  const found = new Set([node]);
  for (const { from, to } of [...currentView().contributions].reverse())
    if (found.has(to)) found.add(from); // the arrows are in the order of the backward pass
  return found;
}

// A name as a step of a path: a long formula by the operation that heads its box.
function shortName(node) {
  const { name } = nodes[node];
  const head = views.every.svg.querySelector(`.node[data-node="${node}"] .title`)?.textContent;
  return name.length > 20 && head ? head : name;
}

function pathNames(node, path) {
  return [node, ...path.map(({ from }) => from)].map(shortName);
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

function pathProduct(node, path, lane) {
  const factors = path.map((one) => local(one, lane));
  const isHidden = state.mode === "predict" && !hasGradient(node);
  return factors.includes(null) || isHidden ? null : factors.reduce((x, y) => x * y, 1);
}

function pathItem(node, path) {
  const rows = lanesAlong(path).map((lane) => {
    const factors = path.map((one) => brief(local(one, lane), threeDigits)).join(" x ");
    const words = path.length > 1 ? unbroken(`${factors} =`) : [];
    const product = signedCell(pathProduct(node, path, lane));
    return [...laneCells(lane), element("td", { class: "products" }, ...words), product];
  });
  const [first, ...others] = pathNames(node, path);
  const next = (name) => [element("span", { class: "arrow" }, " ->"), ` ${name}`];
  return element("li", {}, first, ...others.flatMap(next), table([], rows));
}
