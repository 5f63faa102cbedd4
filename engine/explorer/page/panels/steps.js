// The steps: what happens at each of them, in words and numbers.

function paintSteps() {
  const { lastStep } = currentView();
  const done = state.step === lastStep;
  const lines = sentences(state.step).map((line) => element("p", {}, ...unbroken(line)));
  updateContent($("sentence"), ...lines);
  $("sentence").classList.toggle("done", done);
  $("phase").textContent = phase(state.step);
  $("start").classList.toggle("main", done);
  $("next").classList.toggle("main", !done && !isQuestion());
  $("scrub").max = lastStep;
  $("scrub").value = state.step;
  $("scrub").setAttribute("aria-valuetext", phase(state.step));
}

function phase(step) {
  const { lastStep, forwardSteps, boxes } = currentView();
  if (step === 0) return "start";
  if (step === lastStep) return "all done";
  if (step <= forwardSteps) return `forward ${step} of ${forwardSteps}`;
  return `backward ${step - forwardSteps} of ${boxes.length}`;
}

function sentences(step) {
  const { lastStep, steps, forwardSteps } = currentView();
  if (step === 0) return ["So far only the leaves have values.", "Next computes the first box."];
  if (step === lastStep) {
    const what = page.adds === "shares" ? "" : "the sum over "; // of a mean, for example, it is no sum
    const summed = hasLanes ? ` (${what}${allLanes()})` : "";
    return [
      `${nodes[root].name} = ${shown(resultOf(results))}${summed}: all values and gradients are computed.`,
      "To see how, press Start, then Next. Click a box to see what it receives and sends.",
    ];
  }
  const box = steps[step - 1];
  return step <= forwardSteps ? forwardSentences(box) : backwardSentences(box);
}

function forwardSentences({ node, formula }) {
  const { name, equation, same } = nodes[node];
  const head = equation.startsWith(`${name} = `) ? equation : name;
  const line = (lane) => {
    const off = isOff(node, lane) ? " (off: passes nothing back)" : "";
    return `${formulaInNumbers(formula, lane)} = ${shown(results[lane][nodes[node].value])}${off}`;
  };
  return hasLanes && !same ? linePerLane(node, head, line) : [`${head} = ${line(0)}`];
}

function formulaInNumbers(formula, lane) {
  return formula.replace(/\{(\d+)\}/g, (hole, node, at) => {
    const text = brief(results[lane][nodes[node].value]);
    const before = formula.slice(0, at).trimEnd().slice(-1);
    const after = formula.slice(at + hole.length);
    const brackets = /[-+*/]/.test(before) || after.startsWith("**");
    return brackets && text.startsWith("-") ? `(${text})` : text;
  });
}

function backwardSentences({ node, grad, more }) {
  const { name } = nodes[node];
  if (node === root) return [`gradient of ${name} = 1: the backward pass begins here`];
  const senders = new Set(receivedBy(node).map(({ from }) => nodes[from].name));
  const source = `from ${[...senders].join(", ")}`;
  if (isAsking()) return [`${name} receives ${source}: local derivative x gradient, added up.`];
  const sum = (lanes) => {
    const terms = lanes.flatMap((lane) => productsIn(node, lane));
    if (terms.length > 8) terms.splice(7, terms.length, `${terms.length - 7} more products`);
    if (more) terms.push(`${shown(sumOver(lanes, more[1]))} from ${more[0]} hidden arrows`);
    return `${terms.join(" + ")} = ${shown(sumOver(lanes, grad))}`;
  };
  if (hasLanes && !isShared(node)) {
    return linePerLane(node, `gradient of ${name}, ${source}`, (lane) => sum([lane]));
  }
  const over = hasLanes ? `, added up over ${allLanes()}` : "";
  return [`gradient of ${name} = ${sum(lanes)}`, source + over];
}

// The products that a node receives in a lane, one along each arrow that has numbers there.
function productsIn(node, lane) {
  const arrows = receivedBy(node).filter((one) => lanesAlong([one], [lane]).length);
  return arrows.map((one) => product(one, lane));
}

function product(contribution, lane, long = shown) {
  return `${brief(local(contribution, lane), long)} x ${long(gradient(contribution.from, lane))}`;
}

function linePerLane(node, head, line) {
  const hidden = lanes.length - shownLanes.length;
  const known = lanesWith([node]);
  const lines = (some) => some.map((lane) => `${laneName(lane)}: ${line(lane)}`);
  const [samples, others] = [known.filter(isSample), known.filter((lane) => !isSample(lane))];
  return [head, ...lines(samples), ...(hidden ? [`... ${hidden} more`] : []), ...lines(others)];
}
