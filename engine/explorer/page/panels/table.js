// The table of all values and gradients.

function paintTable() {
  if (!$("table").open) return;
  const names = hasLanes ? ` (${shownLanes.map((lane) => page.lanes[lane]).join(", ")})` : "";
  const rows = [...currentView().boxes].reverse().map(({ node }) => {
    const sum = isShared(node) ? `; sum ${shown(laneTotal(gradient, node))}` : "";
    const values = nodes[node].same ? shown(value(node, 0)) : listed(value, node);
    return [nodeButton(node), nodes[node].equation, values, listed(gradient, node) + sum];
  });
  updateContent($("rows"), table(["name", "equation", `value${names}`, `gradient${names}`], rows));
}
