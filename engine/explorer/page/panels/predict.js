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

// What is asked for can be worked out from what is shown: the sum over the lanes of a number that
// they share, if all lanes are shown, else that in the first.
function question() {
  const node = currentNode();
  const { name } = nodes[node];
  const { grad } = currentView().boxOf.get(node);
  const isSum = isShared(node) && laneCount === lanes.length;
  const asked = isSum ? lanes : [shownLanes[fixed]];
  const written = asked.flatMap((lane) =>
    receivedBy(node).map((one) => brief(local(one, lane)) * shown(gradient(one.from, lane))),
  );
  const over = `over ${allLanes()}`;
  const which = isSum ? `, summed ${over}` : hasLanes ? ` for ${laneName(asked[0])}` : "";
  const isPart = isShared(node) && !isSum;
  return {
    name: `${isPart ? "the contribution to" : ""} the gradient of ${name}${which}`.trim(),
    right: sumOver(asked, grad),
    byHand: written.reduce((x, y) => x + y, 0), // from the rounded numbers that the page shows
    sum: isPart ? ` The sum ${over} is ${shown(sumOver(lanes, grad))}.` : "",
  };
}

// Three significant digits count, or as many as the page would show.
function isSame(answer, x) {
  if (answer === Number(shown(x))) return true;
  if (!isFinite(x) || !isFinite(answer)) return Object.is(answer, x);
  const unit = x === 0 ? 1e-3 : 10 ** (Math.floor(Math.log10(Math.abs(x))) - 2);
  return Math.abs(answer - x) <= (unit / 2) * (1 + 1e-9);
}

function answer(event) {
  event.preventDefault();
  if (!isAsking()) return nextQuestion();
  const text = $("answer").value.trim().replace("\u2212", "-").replace(",", ".");
  if (text === "" || isNaN(text)) {
    setState({ verdict: ["Type a number, such as -0.849; three significant digits count."] });
    return;
  }
  const { right, byHand, sum } = question();
  const isRight = isSame(Number(text), right) || isSame(Number(text), byHand);
  const score = { right: state.score.right + isRight, asked: state.score.asked + 1 };
  const told = isRight ? `Right: ${shown(right)}.` : `Not quite: ${text} is not ${shown(right)}.`;
  const words = told + sum;
  setState({ isAnswered: true, score, verdict: isRight ? [words] : [words, ...reasons()] });
}

function reveal() {
  const { right, sum } = question();
  setState({ isAnswered: true, verdict: [`It is ${shown(right)}.${sum}`, ...reasons()] });
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
  const text = `What is ${question().name}?`;
  if ($("asked").textContent !== text) $("answer").value = "";
  update($("asked"), { text });
  update($("check"), { text: asking ? "Check" : "Next question" });
  $("reveal").hidden = !asking;
}
