// --- One change at a time --------------------------------------------------------------------------

let waiting = false;

function act(changes) {
  const before = { ...state };
  Object.assign(state, changes);
  const { last, box } = view();
  if (state.view !== before.view && !("step" in changes)) {
    state.step = before.step === views[before.view].last ? last : Math.min(state.step, last);
  }
  state.step = Math.min(last, Math.max(0, state.step));
  if (state.node !== null && !box.has(state.node)) state.node = null;
  if (state.step !== before.step) {
    state.stepped = true; // the picture follows, and so does the inspector
    if (!("node" in changes)) state.node = null;
  }
  results = computed(state.inputs); // at once, for there may be another act before it is painted
  if (!waiting) requestAnimationFrame(() => waiting && paint());
  waiting = true;
}

function paint() {
  waiting = false;
  const one = view();
  paintPicture(one);
  renew($("sentence"), ...told(state.step).map((line) => element("p", {}, line)));
  $("phase").textContent = phase(state.step);
  $("start").classList.toggle("main", state.step === one.last);
  $("next").classList.toggle("main", state.step !== one.last);
  $("scrub").max = one.last;
  $("scrub").value = state.step;
  $("scrub").setAttribute("aria-valuetext", phase(state.step));
  for (const radio of document.getElementsByName("view"))
    radio.checked = radio.value === state.view;
  if (state.stepped) follow(one.steps[state.step - 1]?.node);
  state.stepped = false;
  $("found").textContent = $("search").value.trim() ? `${found().length} found` : "";
  paintInspector();
  paintTable();
  if (leaves.length) paintLeaves();
  remember();
}
