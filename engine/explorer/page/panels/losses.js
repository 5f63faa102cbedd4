// The result at each step downhill, as a curve.

function paintLosses() {
  const losses = [...state.trail.map(({ y }) => y), resultOf(results)];
  $("losses").toggleAttribute("hidden", losses.length < 2);
  const finite = losses.filter(isDrawable);
  if (losses.length < 2 || !finite.length) return;
  const { left, top, right } = PLOT;
  const bottom = 88;
  const [least, most] = [Math.min(...finite), Math.max(...finite)];
  const across = (i) => (left + ((right - left) * i) / (losses.length - 1)).toFixed(1);
  const up = (y) => (bottom - ((bottom - top - 8) * (y - least)) / (most - least || 1)).toFixed(1);
  const each = Math.ceil(losses.length / 300);
  const points = losses
    .map((y, i) => [i, y])
    .filter(([i, y]) => isDrawable(y) && (i % each === 0 || i === losses.length - 1))
    .map(([i, y]) => `${across(i)},${up(y)}`);
  const words = (text, x, y, anchor, kind) =>
    svgElement("text", { x, y, "text-anchor": anchor, class: kind }, text);
  const name = resultName();
  const steps = losses.length - 1;
  update($("losses"), {
    "aria-label": `${name} after each of ${steps} steps: from ${shown(losses[0])} to ${shown(losses.at(-1))}`,
  });
  updateContent(
    $("losses"),
    svgElement("path", { class: "axis", d: `M${left},${top}V${bottom}H${right}` }),
    svgElement("path", { class: "loss", d: `M${points.join("L")}` }),
    words(brief(Number(most.toPrecision(3))), left - 6, top + 12, "end", "grey"),
    words(brief(Number(least.toPrecision(3))), left - 6, bottom + 4, "end", "grey"),
    words(`${name}, step by step`, left + 8, top + 10, "start", "bold"),
    words(`${steps} step${steps > 1 ? "s" : ""}`, right, bottom + 18, "end", "grey"),
  );
}
