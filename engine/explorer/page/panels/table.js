function paintTable() {
  if (!$("table").open) return;
  const list = (f, node) => few.map((lane) => shown(f(node, lane))).join(", ");
  const named = several ? ` (${few.map((lane) => page.lanes[lane]).join(", ")})` : "";
  const rows = [...view().boxes].reverse().map(({ node }) => {
    const sum = alike(node) ? `; sum ${shown(added(slope, node))}` : "";
    const values = nodes[node].same ? shown(value(node, 0)) : list(value, node);
    return [picking(node), nodes[node].equation, values, list(slope, node) + sum];
  });
  renew($("rows"), table(["name", "equation", `value${named}`, `slope${named}`], rows));
}
