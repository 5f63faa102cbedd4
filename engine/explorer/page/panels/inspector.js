// The inspector: one node, the contributions it receives and sends, and its paths to the result.

const SHEET = 720; // a page up to this width has a sheet in place of a box beside the box
const GAP = 14; // between a box and the inspector
const MOST = 12; // arrows, or paths, that are listed
let place = { key: "" }; // of the inspector, from its box

function paintInspector() {
  const node = state.node ?? currentNode() ?? root;
  const { name, equation, kind } = nodes[node];
  updateContent(
    $("inspector"),
    element("h3", {}, `${name} (${kind})`),
    ...(equation ? [element("p", { class: "equation" }, equation)] : []),
    numbersTable(node),
    ...pathList(node),
    ...contributionTable("Receives", "from", receivedRows(node)),
    ...contributionTable("Sends", "to", contributionRows(sentBy(node), "to")),
  );
  $("panel").classList.toggle("beside", state.node !== null);
  placeInspector();
}

// A box that was picked is inspected near it, where that covers least; while the page is scrolled,
// the inspector stays with its box. On a narrow page it is a sheet at the bottom.
function placeInspector() {
  const { style } = $("panel");
  const group = currentView().groups?.get(state.node);
  if (!group || innerWidth <= SHEET) {
    for (const property of ["left", "top", "max-height"]) style.removeProperty(property);
    place = { key: "" };
    return;
  }
  const { node, view, scale } = state;
  const key = [node, view, scale, innerWidth, innerHeight, $("notice")?.textContent].join();
  const box = group.getBoundingClientRect(); // it needs a layout, which takes a while
  const isInside = (x, size, all) => x >= 0 && x + size <= all;
  if (
    key !== place.key ||
    !isInside(box.left + place.left, place.width, innerWidth) ||
    !isInside(box.top + place.top, place.height, innerHeight)
  )
    place = { key, ...bestPlace(group) };
  style.setProperty("max-height", `${place.height}px`);
  style.setProperty("left", `${box.left + place.left}px`);
  style.setProperty("top", `${box.top + place.top}px`);
}

// It must not cover the box, the result or a message, and should cover few of the other boxes,
// least of all those on the paths. It may be far from its box, or small, to reach that.
function bestPlace(group) {
  const panel = $("panel");
  panel.style.removeProperty("max-height");
  const { offsetWidth: width, offsetHeight: full } = panel;
  const { groups, arrows } = currentView();
  const frame = $("scroller").getBoundingClientRect();
  const around = (element, weight, gap = 0) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const clip = element.closest("#scroller") ? frame : { left, right, top, bottom };
    return {
      left: Math.max(left, clip.left) - gap,
      right: Math.min(right, clip.right) + gap,
      top: Math.max(top, clip.top) - gap,
      bottom: Math.min(bottom, clip.bottom) + gap,
      weight,
    };
  };
  const messages = ["#notice", ".steps", ".change"].map((one) => document.querySelector(one));
  const marked = nodesOnPaths(state.node);
  const boxes = [...groups].filter(([, one]) => one.classList.contains("node"));
  const box = around(group, 1e4, GAP);
  const obstacles = [
    box,
    around(groups.get(root), 1e4, 4),
    ...messages.flatMap((one, i) => (one ? [around(one, [1e4, 20, 2][i])] : [])),
    ...boxes.map(([node, one]) => around(one, marked.has(node) ? 3 : 1)),
    ...arrows
      .filter(({ contribution }) => marked.has(contribution.to))
      .flatMap(({ element }) => [...element.querySelectorAll("text")].map((x) => around(x, 3))),
  ];
  const common = (a, b, from, to) => Math.min(a[to], b[to]) - Math.max(a[from], b[from]);
  let best = { cost: Infinity };
  for (const height of [full, 0.75 * full, 0.5 * full].filter((x) => x === full || x > 200)) {
    for (let left = 8; left <= innerWidth - width - 8; left += 16) {
      for (let top = 8; top <= innerHeight - height - 8; top += 16) {
        const here = { left, right: left + width, top, bottom: top + height };
        const [x, y] = [common(here, box, "left", "right"), common(here, box, "top", "bottom")];
        let cost = 0.5 * width * (full - height) + 60 * Math.hypot(Math.min(0, x), Math.min(0, y));
        for (const one of obstacles) {
          const across = common(here, one, "left", "right");
          const down = common(here, one, "top", "bottom");
          if (across > 0 && down > 0) cost += one.weight * across * down;
        }
        if (cost < best.cost) best = { ...here, height, cost };
      }
    }
  }
  const { left, top } = group.getBoundingClientRect();
  return { width, height: best.height, left: best.left - left, top: best.top - top };
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

// The paths from a node to the result. Along each path the local derivatives multiply, and the
// products of all paths add up to the gradient.
function pathList(node) {
  if (node === root || !pathCount(node) || currentView().boxOf.get(node).more) return [];
  const heading = element("h3", {}, `Paths to ${nodes[root].name}: ${brief(pathCount(node))}`);
  const many = "Too many to list. A box nearer to the result has fewer.";
  if (pathCount(node) > MOST) return [heading, element("p", { class: "hint" }, many)];
  const paths = pathsFrom(node);
  const parts = [heading, element("ol", {}, ...paths.map((path) => pathItem(node, path)))];
  if (paths.length > 1) parts.push(element("p", {}, "Added up:"), ...pathSums(node, paths));
  return parts;
}

function pathSums(node, paths) {
  return shownLanes.map((lane) => {
    const products = paths.map((path) => shown(pathProduct(node, path, lane)));
    return equationLine(lane, products.join(" + "), gradient(node, lane));
  });
}

function equationLine(lane, terms, result) {
  const start = hasLanes ? `${laneName(lane)}: ` : "";
  return element("div", { class: "equation" }, `${start}${terms} = ${shown(result)}`);
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
  const line = (lane) => {
    const factors = path.map((one) => brief(local(one, lane)));
    return equationLine(lane, factors.join(" x "), pathProduct(node, path, lane));
  };
  const [first, ...others] = pathNames(node, path);
  const next = (name) => [element("span", { class: "arrow" }, " ->"), ` ${name}`];
  return element("li", {}, first, ...others.flatMap(next), ...shownLanes.map(line));
}
