function setUp() {
  const option = (name, i) => element("option", { value: i }, name);
  $("title").textContent = `${nodes[root].name}, step by step`;
  $("legend").append(...legend());
  $("leaf").append(...leaves.map(({ node }, i) => option(nodes[node].name, i)));
  $("lane").append(...page.lanes.map(option));
  $("leaves").append(...cards.map(({ card }) => card));
  for (const [, words, ...keys] of KEYS) {
    const caps = keys.map((key) => element("kbd", {}, key.replace("Arrow", "")));
    $("key-list").append(element("dt", {}, ...caps), element("dd", {}, words));
  }
  document.documentElement.style.setProperty("--lines", several ? 1 + few.length : 2);
  for (const [id, action] of Object.entries(ACTIONS)) $(id)?.addEventListener("click", action);
  listen($("scrub"), { input: () => act({ step: $("scrub").valueAsNumber }) });
  listen($("leaf"), { change: () => act({ leaf: Number($("leaf").value) }) });
  listen($("lane"), { change: () => act({ lane: Number($("lane").value) }) });
  listen($("rate"), {
    input: ({ target }) => target.valueAsNumber >= 0 && act({ rate: target.valueAsNumber }),
    blur: () => act({}),
  });
  listenTo($("slider"), $("number"), () => state.leaf);
  for (const radio of document.getElementsByName("view")) {
    listen(radio, { change: () => act({ view: radio.value }) });
  }
  listen($("table"), { toggle: paintTable });
  for (const part of [$("inspector"), $("rows")]) {
    const pick = (button) => button && act({ node: Number(button.value) });
    listen(part, { click: ({ target }) => pick(target.closest("button")) });
  }
  listen($("search"), {
    input: () => act({}),
    keydown: ({ key }) => {
      const all = found();
      if (key !== "Enter" || !all.length) return;
      act({ node: all[(all.indexOf(state.node) + 1) % all.length] });
      follow(state.node);
    },
  });
  document.addEventListener("keydown", keyPressed);
  panning($("scroller"));
  listen(window, {
    hashchange: () => location.hash !== address && recall(),
    beforeprint: () => {
      $("table").open = true;
      paintTable();
    },
  });
  if (!leaves.length)
    document.querySelectorAll(".change, .leaves").forEach((part) => part.remove());
  if (trainable.length < 2) $("everything")?.remove();
  else if (!parameters.length) $("everything").textContent = "Step with all leaves";
  recall();
  paint(); // at once: a frame that is out of sight waits long for its turn
}

setUp();
