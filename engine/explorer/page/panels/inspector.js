// --- The inspector and the table -------------------------------------------------------------------

const MOST = 12; // boxes, or paths, that are listed

function paintInspector() {
  const node = state.node ?? view().steps[state.step - 1]?.node ?? root;
  const { name, equation, kind } = nodes[node];
  const lane = (i) => (several ? [page.lanes[i]] : []);
  const heads = several ? ["lane"] : [];
  const numbers = few.map((i) => {
    const off = isOff(node, i) ? " off" : "";
    return [...lane(i), number(shown(value(node, i)) + off), coloured(slope(node, i))];
  });
  if (alike(node)) numbers.push([sum("sum"), "", coloured(added(slope, node))]);
  if (several && node === root) numbers.push([sum("sum"), number(shown(added(value, node))), ""]);
  const sent = (sends, other) => {
    const rows = sends.slice(0, MOST).flatMap((send) =>
      few.map((i) => {
        const who = i === few[0] ? picking(send[other]) : "";
        return [who, ...lane(i), number(`${product(send, i)} =`), coloured(share(send, i))];
      }),
    );
    return sends.length > MOST ? [...rows, [`${sends.length - MOST} more boxes`]] : rows;
  };
  const received = sent(to(node), "from");
  const { slope: place, more } = view().box.get(node);
  const together = several && !alike(node) ? few.map((i) => [i]) : [lanes]; // what adds up
  const sums = (words, place) =>
    together.map((these, i) => {
      const which = several && alike(node) ? ["all"] : lane(these[0]);
      const result = hasSlope(node) ? inThese(these, place) : null;
      return [i ? "" : words, ...which, "", coloured(result)];
    });
  if (more) received.push(...sums(`${more[0]} more`, more[1]));
  if (received.length > together.length) received.push(...sums(sum("in sum"), place));
  const given = sent(from(node), "to");
  const part = (words, direction, rows) =>
    rows.length
      ? [element("h3", {}, words), table([direction, ...heads, "local x slope", "share"], rows)]
      : [];
  renew(
    $("inspector"),
    element("h3", {}, `${name} (${kind})`),
    ...(equation ? [element("p", { class: "equation" }, equation)] : []),
    table([...heads, "value", "slope"], numbers),
    ...part("It receives", "from", received),
    ...part("It sends", "to", given),
    ...paths(node),
  );
}

// The paths from a node to the result: along each of them the local derivatives multiply.
function paths(node) {
  const ways = new Map([[root, 1]]);
  const count = (node) => {
    if (!ways.has(node)) {
      let sum = 0;
      for (const send of to(node)) sum += count(send.from);
      ways.set(node, sum);
    }
    return ways.get(node);
  };
  if (node === root || !count(node) || view().box.get(node).more) return [];
  const heading = element("h3", {}, `Paths to ${nodes[root].name}: ${brief(count(node))}`);
  const many = "Too many to list; from boxes nearer to it there are fewer.";
  if (count(node) > MOST) return [heading, element("p", { class: "hint" }, many)];
  const walk = (node) =>
    node === root ? [[]] : to(node).flatMap((send) => walk(send.from).map((way) => [send, ...way]));
  const line = (way, lane) => {
    const factors = way.map((send) => local(send, lane));
    const known = !factors.includes(null);
    const result = known ? factors.reduce((x, y) => x * y, 1) : null;
    const start = several ? `${page.lanes[lane]}: ` : "";
    const text = `${start}${factors.map(brief).join(" x ")} = ${shown(result)}`;
    return element("div", { class: "equation" }, text);
  };
  const onTo = (send) => [element("span", { class: "arrow" }, " ->"), ` ${nodes[send.from].name}`];
  const items = walk(node).map((way) => {
    const names = [nodes[node].name, ...way.flatMap(onTo)];
    return element("li", {}, ...names, ...few.map((lane) => line(way, lane)));
  });
  return [heading, element("ol", {}, ...items)];
}
