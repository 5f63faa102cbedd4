// --- What a step says ----------------------------------------------------------------------------

function told(step) {
  const { last, steps, forward } = view();
  if (step === 0) return ["Only the leaves have numbers as yet.", "Next computes the first box."];
  if (step <= forward) return toldForward(steps[step - 1]);
  if (step < last) return toldBackward(steps[step - 1]);
  return [
    `${nodes[root].name} = ${shown(loss(results))}: every value and every slope is computed.`,
    "To see how, press Start and then Next. To see what a box gets and sends, click it.",
  ];
}

function phase(step) {
  const { last, forward, boxes } = view();
  if (step === 0) return "start";
  if (step === last) return "all done";
  if (step <= forward) return `forward ${step} of ${forward}`;
  return `backward ${step - forward} of ${boxes.length}`;
}

function inLanes(head, line) {
  const more = few.length < lanes.length ? [`... ${lanes.length - few.length} more`] : [];
  return [head, ...few.map((lane) => `${page.lanes[lane]}: ${line(lane)}`), ...more];
}

function toldForward({ node, formula }) {
  const { name, equation, same } = nodes[node];
  const head = equation.startsWith(`${name} = `) ? equation : name;
  const line = (lane) => {
    const off = isOff(node, lane) ? " (off: passes nothing back)" : "";
    return `${filledIn(formula, lane)} = ${shown(results[lane][nodes[node].value])}${off}`;
  };
  return several && !same ? inLanes(head, line) : [`${head} = ${line(0)}`];
}

function filledIn(formula, lane) {
  return formula.replace(/\{(\d+)\}/g, (hole, node, at) => {
    const text = brief(results[lane][nodes[node].value]);
    const before = formula.slice(0, at).trimEnd().slice(-1);
    const after = formula.slice(at + hole.length);
    const brackets = /[-+*/]/.test(before) || after.startsWith("**");
    return brackets && text.startsWith("-") ? `(${text})` : text;
  });
}

function toldBackward({ node, slope: place, more }) {
  const { name } = nodes[node];
  if (node === root) return [`slope ${name} = 1: here the backward pass begins`];
  const source = `from ${[...new Set(to(node).map((send) => nodes[send.from].name))].join(", ")}`;
  const sum = (lanes) => {
    const terms = lanes.flatMap((lane) => to(node).map((send) => product(send, lane)));
    if (terms.length > 8) terms.splice(7, terms.length, `${terms.length - 7} more products`);
    if (more) terms.push(`${shown(inThese(lanes, more[1]))} from ${more[0]} more`);
    return `${terms.join(" + ")} = ${shown(inThese(lanes, place))}`;
  };
  if (several && !alike(node)) {
    return inLanes(`slope ${name}, ${source}`, (lane) => sum([lane]));
  }
  const who = lanes.length > 8 ? `${lanes.length} lanes` : page.lanes.join(", ");
  const each = several ? `, a product for each of ${who}` : "";
  return [`slope ${name} = ${sum(lanes)}`, source + each];
}

function product(send, lane) {
  return `${brief(local(send, lane))} x ${shown(slope(send.from, lane))}`;
}
