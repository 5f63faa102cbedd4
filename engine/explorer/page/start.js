// Sets up the page and shows it.

function setUp() {
  const option = (name, i) => element("option", { value: i }, name);
  $("title").textContent = `${nodes[root].name}, step by step`;
  if (page.about.length) $("about").textContent = `${page.about.join(". ")}.`;
  $("legend").append(...legend());
  $("leaf").append(...leaves.map(({ node }, i) => option(nodes[node].name, i)));
  $("lane").append(...page.lanes.map(option));
  $("first").append(...page.lanes.slice(0, 1 + lanes.length - laneCount).map(option));
  $("leaves").append(...cards.map(({ card }) => card));
  for (const [, words, ...keys] of KEYS) {
    const caps = keys.map((key) => element("kbd", {}, key.replace("Arrow", "")));
    $("key-list").append(element("dt", {}, ...caps), element("dd", {}, words));
  }
  document.documentElement.style.setProperty("--lines", hasLanes ? 1 + shownLanes.length : 2);
  for (const [id, action] of Object.entries(ACTIONS)) $(id)?.addEventListener("click", action);
  listen($("scrub"), { input: () => setState({ step: $("scrub").valueAsNumber }) });
  listen($("leaf"), { change: () => setState({ leaf: Number($("leaf").value) }) });
  listen($("lane"), { change: () => setState({ lane: Number($("lane").value) }) });
  listen($("first"), {
    change: () => {
      const first = Number($("first").value);
      setState({ first, lane: first });
    },
  });
  listen($("rate"), { input: typeRate, blur: leaveRate });
  $("pace").append(...Object.keys(PACES).map((pace) => element("option", {}, pace)));
  $("bug").append(...Object.entries(BUGS).map(([bug, { name }]) => option(name, bug)));
  listen($("mode"), {
    change: () => {
      setState({ mode: $("mode").value });
      unfold(false); // on a phone, the picture comes up
    },
  });
  listen($("bug"), { change: () => setState({ bug: $("bug").value }) });
  listen($("question"), { submit: answer });
  listen($("pace"), { change: () => setState({ pace: $("pace").value }) });
  listenToNumber($("slider"), $("number"), () => state.leaf);
  for (const radio of document.getElementsByName("view")) {
    listen(radio, { change: () => setState({ view: radio.value }) });
  }
  listen($("table"), { toggle: paintTable });
  for (const part of [$("inspector"), $("rows"), $("differences")]) {
    const pick = (button) => button && setState({ node: Number(button.value) });
    listen(part, { click: ({ target }) => pick(target.closest("button")) });
  }
  listen($("search"), {
    input: () => setState({}),
    keydown: ({ key }) => {
      const all = searchResults();
      if (key !== "Enter" || !all.length) return;
      const next = isFound(all) ? (all.indexOf(state.node) + 1) % all.length : 0;
      setState({ node: all[next], found: $("search").value });
    },
  });
  document.addEventListener("keydown", keyPressed);
  listenToMouse($("scroller"));
  listen(window, {
    resize: widen,
    hashchange: () => location.hash !== address && loadFromAddress(),
    beforeprint: () => {
      $("table").open = true;
      paintTable();
    },
  });
  if (lanes.length === laneCount) $("more").remove();
  for (const part of document.querySelectorAll(".lane")) {
    const named = (text) => text.replaceAll("lane", page.lane).replace("Lane", "Sample");
    if (page.lane !== "lane") part.textContent = named(part.textContent);
  }
  if (!hasLanes) document.querySelectorAll(".lanes-only").forEach((part) => part.remove());
  if (!leaves.length)
    document.querySelectorAll(".change, .leaves").forEach((part) => part.remove());
  if (samples.length < 2) document.querySelector(".samples").remove();
  else if (classes.axes.length !== 2) for (const id of ["plane", "marked"]) $(id).remove();
  $("marks")?.append(...marks);
  if ($("marks")) listen($("marks"), { click: showSample });
  if (!trainable.length) $("train")?.remove();
  if (trainable.length < 2) $("everything")?.remove();
  else if (!parameters.length) $("everything").textContent = "Step with all leaves";
  loadFromAddress();
  paint(); // now, since the browser delays the frames of a page that is out of sight
}

setUp();
