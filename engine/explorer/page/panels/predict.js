// Predict, then reveal: at each step of the backward pass the reader is asked for its gradient.

// Whether the gradient of the current step is hidden, and asked for.
function isAsking() {
  return isQuestion() && !state.isAnswered;
}

function isQuestion() {
  const { forwardSteps, lastStep } = currentView();
  const isBackward = state.step > forwardSteps + 1 && state.step < lastStep; // not of the result
  // What hidden arrows send cannot be known.
  return state.mode === "predict" && isBackward && !currentView().boxOf.get(currentNode()).more;
}

// Where the mode begins: with the first gradient, in the order of the backward pass, that is not 0
// in a lane. If that lane is not shown, it is now.
function firstQuestion() {
  const { steps, forwardSteps } = currentView();
  const backward = steps.slice(forwardSteps + 1);
  for (const [i, { grad, more }] of backward.entries()) {
    const asked = [...shownLanes, ...lanes].filter(isSample);
    const lane = asked.find((lane) => Math.abs(results[lane][grad]) > 1e-12);
    if (more || lane === undefined) continue;
    const shift = shownLanes.includes(lane) ? {} : { first: firstWith(lane) };
    return { step: forwardSteps + 2 + i, ...shift };
  }
  return { step: forwardSteps + 2 };
}

// What is asked for can be worked out from what is shown: the sum over the lanes of a number that
// they share, if all lanes are shown, else that in the first in which it is not 0.
function question() {
  const node = currentNode();
  const { name } = nodes[node];
  const { grad } = currentView().boxOf.get(node);
  const isSum = isShared(node) && laneCount === lanes.length;
  const lane = shownLanes.filter(isSample).find((lane) => results[lane][grad] !== 0);
  const asked = isSum ? lanes : [lane ?? shownLanes[0]];
  const sum = (number) => {
    const terms = asked.flatMap((lane) => receivedBy(node).map((one) => number(one, lane)));
    return terms.reduce((x, y) => x + y, 0);
  };
  const written = (one, lane) => brief(local(one, lane)) * shown(gradient(one.from, lane));
  const size = sum(({ amount }, lane) => Math.abs(results[lane][amount]));
  const over = `over ${allLanes()}`;
  const which = isSum ? `, summed ${over}` : hasLanes ? ` for ${laneName(asked[0])}` : "";
  const isPart = isShared(node) && !isSum;
  return {
    name: `${isPart ? "the contribution to" : ""} the gradient of ${name}${which}`.trim(),
    asked,
    right: rounded(sumOver(asked, grad), size),
    // From the rounded numbers that the page shows: their products added up, or rounded before.
    byHand: [sum(written), sum((one, lane) => Number(shown(written(one, lane))))],
    more: isPart ? ` The sum ${over} is ${shown(sumOver(lanes, grad))}.` : "",
  };
}

// A number as it was typed, and how many of its digits count: a fraction has as many as one likes.
function typed() {
  const text = $("answer").value.trim().replaceAll("\u2212", "-").replace(",", ".");
  const parts = text.split("/").map((part) => (part.trim() ? Number(part) : NaN));
  const [x, y = 1] = parts;
  const digits = text.replace(/e.*/i, "").replace(/\D/g, "").replace(/^0+/, "").length;
  return { text, x: parts.length > 2 ? NaN : x / y, digits: parts.length > 1 ? 3 : digits };
}

// Whether an answer is x, rounded to as many digits as the answer has; but only three count.
function isRounded(answer, digits, x) {
  if (answer === 0 || !isFinite(answer)) return answer === x;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(answer))) + 1 - Math.min(digits, 3));
  return Math.abs(answer - x) <= (unit / 2) * (1 + 1e-9);
}

function answer(event) {
  event.preventDefault();
  if (!isAsking()) return nextQuestion();
  const { text, x, digits } = typed();
  if (isNaN(x)) return setState({ verdict: ["Type a number, such as -0.85, or a fraction."] });
  const { right, byHand } = question();
  const isExact = x === right || x === Number(shown(right));
  const isRight = isExact || [right, ...byHand].some((y) => isRounded(x, digits, y));
  if (isRight && !isExact && digits < 2)
    return setState({ verdict: [`${text} is right so far: type at least two digits.`] });
  const score = { right: state.score.right + isRight, asked: state.score.asked + 1 };
  const words = isRight ? "Right:" : `Not quite: ${text} is not`;
  setState({ isAnswered: true, score, verdict: told(words, isRight ? [] : reasons()) });
}

function reveal() {
  setState({ isAnswered: true, verdict: told("It is", reasons()) });
}

function told(words, reasons) {
  const { right, byHand, more } = question();
  const three = (x) => Number(x.toPrecision(3));
  const isOther = three(right) !== three(byHand[0]) && shown(right) !== shown(byHand[0]);
  const other = isOther ? ` The digits that are shown give ${shown(byHand[0])}.` : "";
  return [`${words} ${shown(right)}.${other}${more}`, ...reasons];
}

function nextQuestion() {
  setState({ step: state.step + 1 });
  $("answer").focus();
}

// The paths of the gradient to the result; its sum stands above, among the steps.
function reasons() {
  const node = currentNode();
  const count = pathCount(node);
  if (count > 4) return [`${brief(count)} paths lead to ${nodes[root].name}.`];
  return pathsFrom(node).map((path) => `Path: ${pathNames(node, path).join(" -> ")}`);
}

function paintPredict() {
  const isOpen = isQuestion();
  $("question").hidden = !isOpen;
  const { right, asked } = state.score;
  const tally = asked ? `${right} of ${asked} right` : "";
  const isOver = state.mode === "predict" && tally && state.step === currentView().lastStep;
  const words = isOver ? [`The backward pass is complete: ${tally}.`] : state.verdict;
  const lines = state.mode === "broken" ? brokenSentences() : words;
  updateContent($("verdict"), ...lines.map((line) => element("p", {}, line)));
  update($("score"), { text: tally });
  if (!isOpen) return;
  const asking = isAsking();
  $("rule").hidden = asked > 0;
  const text = `What is ${question().name}?`;
  if ($("asked").textContent !== text) $("answer").value = "";
  update($("asked"), { text });
  update($("check"), { text: asking ? "Check" : "Next question" });
  $("reveal").hidden = !asking;
}
