// The page: what is typed goes to Python, and what comes back is shown.

import { editor } from "./editor.js";
import { LONGEST, download, notebook, packed, unpacked } from "./link.js";
import { picture } from "./picture.js";
import { Python } from "./python.js";

const PAUSE = 100; // milliseconds without a key, after which the code is run
const SLOW = 1000; // milliseconds; a program that takes longer waits for Run
const WAITS = "Press Run, or Ctrl+Enter: the last run took more than a second";

const $ = (id) => document.getElementById(id);
const { examples, first } = JSON.parse($("data").textContent);
const tabs = [...document.querySelectorAll("[role=tab]")];

const state = {
  numbers: {}, // that were typed, {name: text}
  example: examples[0].numbers,
  tab: "picture",
  choices: {}, // what was chosen in each tab
  shown: first.shown, // {tab: what it shows} of the last run
  ran: "", // the code that ran last, and
  file: first.file, // the same as a program
  waiting: false, // the code came in a link, and is not run before Run is pressed
  slow: false, // the last run took long, so that the next one waits for Run
  outdated: false, // the code or its numbers were changed since the last run
  begun: 0, // when Python was asked last
  timer: null,
};

const python = new Python({
  loading(words, share) {
    $("loading").value = share;
    say(`${words} ...`);
  },
  ready(version) {
    $("loading").hidden = true;
    say(state.waiting ? "Press Run to run the code of this link" : `Python ${version} is ready`);
    keepOffline();
  },
  lost(reason) {
    say(`Python cannot be started: ${reason}. Press Run to try again`);
  },
  output(text) {
    $("console").hidden = false;
    $("console").querySelector("pre").append(text);
  },
  ran: show,
});

const code = editor($("editor"), { changed, run });

function say(words) {
  $("status").textContent = words;
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

// --- Running --------------------------------------------------------------------------------------

function changed() {
  clearTimeout(state.timer);
  $("examples").value = "";
  if (state.waiting) return;
  state.outdated = true;
  if (state.slow) say(WAITS);
  else state.timer = setTimeout(follow, PAUSE);
}

// A run that goes on is soon over, as a rule; after a second it is stopped.
function follow() {
  const soon = python.busy && performance.now() - state.begun < SLOW;
  if (soon) state.timer = setTimeout(follow, 20);
  else run();
}

function run() {
  clearTimeout(state.timer);
  state.waiting = state.outdated = false;
  state.slow = python.stop();
  state.ran = code.code;
  const { numbers, example } = state;
  ask({ run: { code: code.code, numbers, example } });
}

function stop() {
  python.stop();
  idle("Stopped. The next run has a fresh Python");
  state.slow = true;
}

async function ask(words) {
  const { tab } = state;
  const choice = state.choices[tab] ?? null;
  const begun = (state.begun = performance.now());
  const timer = setTimeout(busy, 200);
  if (words.run) clearPrinted();
  const answer = await python.ask({ ...words, show: { tab, choice } });
  clearTimeout(timer);
  if (!answer) return; // it was stopped
  idle(answer.error ? "There is a mistake" : state.outdated && state.slow ? WAITS : "Ready");
  if (words.run) state.slow ||= performance.now() - begun > SLOW;
  if (words.run && answer.error)
    show(answer); // what ran without one is told, and shown, before the tab
  else if (answer.error) showError(answer.error);
  const chosen = choice === (state.choices[tab] ?? null);
  if (answer.shown && chosen) state.shown[tab] = answer.shown;
  if (tab === state.tab && chosen) showTab();
  else refreshTab();
}

function busy() {
  if ($("loading").hidden) say("Running ...");
  $("stop").disabled = false;
}

function idle(words) {
  $("stop").disabled = true;
  say(words);
}

// --- What came back -------------------------------------------------------------------------------

function show({ result, fields, error, file }) {
  showFields(fields, error?.field);
  $("result").textContent = result;
  showError(error);
  state.file = file ?? code.code;
  if (!error) state.shown = {};
}

function showError(error) {
  $("error").hidden = !error;
  $("error").querySelector("pre").textContent = error?.text.trimEnd() ?? "";
  code.mark(error?.line ?? null);
  $("panel").classList.toggle("stale", Boolean(error)); // it shows what was right last
}

function showFields(fields, wrong) {
  const names = Object.keys(fields);
  const there = [...$("fields").children].map((label) => label.dataset.name);
  if (String(names) !== String(there)) {
    $("fields").replaceChildren(
      ...names.map((name) => {
        const input = element("input", { type: "text", spellcheck: false, autocomplete: "off" });
        input.addEventListener("input", () => {
          state.numbers[name] = input.value;
          changed();
        });
        const label = element("label", {}, `${name} = `, input, element("output"));
        label.dataset.name = name;
        return label;
      }),
    );
  }
  for (const label of $("fields").children) {
    const { name } = label.dataset;
    const [input, output] = label.children;
    if (input !== document.activeElement) input.value = fields[name].number;
    input.setAttribute("aria-invalid", name === wrong);
    output.textContent = fields[name].grad === undefined ? "" : `grad ${fields[name].grad}`;
  }
}

function clearPrinted() {
  $("console").hidden = true;
  $("console").querySelector("pre").textContent = "";
}

// --- Tabs -----------------------------------------------------------------------------------------

function openTab(tab) {
  state.tab = tab.id;
  for (const each of tabs) {
    each.setAttribute("aria-selected", each === tab);
    each.tabIndex = each === tab ? 0 : -1;
  }
  $("panel").setAttribute("aria-labelledby", tab.id);
  refreshTab();
}

function refreshTab() {
  if (state.shown[state.tab]) showTab();
  else if (!python.busy && !state.waiting) ask({});
}

function showTab() {
  const { text, svg, html, words, options, chosen: value } = state.shown[state.tab] ?? {};
  $("shown").dataset.tab = state.tab;
  $("choice").hidden = !options;
  if (options) {
    $("choice").querySelector("span").textContent = state.tab === "paths" ? "from" : "show";
    const select = $("choice").querySelector("select");
    const option = ([key, words]) => new Option(words, key, false, key === value);
    select.replaceChildren(...Object.entries(options).map(option));
  }
  if (html) showPage(html);
  else if (svg) {
    const told = element("details", {}, element("summary", {}, "The picture in words"));
    told.append(element("pre", {}, words));
    $("shown").replaceChildren(element("div", { className: "scroll" }, picture(svg, words)), told);
  } else $("shown").replaceChildren(element("pre", {}, text ?? ""));
}

// A frame is made anew each time: Chromium leaves one that was hidden blank.
function showPage(html) {
  const frame = element("iframe", { title: "Explorer", src: "frame.html" });
  frame.addEventListener("load", () => {
    frame.contentDocument.querySelector("iframe").srcdoc = html;
  });
  $("shown").replaceChildren(frame);
}

function moveTab(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const next = tabs.at((tabs.indexOf(event.target) + step) % tabs.length);
  openTab(next);
  next.focus();
}

// --- Examples, links and files --------------------------------------------------------------------

function openExample() {
  const example = examples[$("examples").value];
  if (!example) return;
  state.numbers = {};
  state.example = example.numbers;
  state.choices = {};
  state.waiting = false;
  code.code = example.code;
  clearTimeout(state.timer);
  $("examples").value = examples.indexOf(example);
  $("reading").hidden = !example.page;
  if (example.page) $("reading").firstChild.href = example.page;
  run();
}

function listExamples() {
  const groups = Map.groupBy(examples.entries(), ([, example]) => example.group);
  $("examples").append(new Option("...", "", true));
  for (const [label, members] of groups) {
    const options = members.map(([i, example]) => new Option(example.title, i));
    $("examples").append(element("optgroup", { label }, ...options));
  }
}

async function share() {
  const { tab } = state;
  const numbers = Object.fromEntries(
    [...$("fields").children].map((label) => [label.dataset.name, label.firstElementChild.value]),
  );
  location.replace(`#${await packed({ code: code.code, numbers, tab })}`);
  const { length } = location.href;
  const long =
    length > LONGEST ? `, of ${(length / 1024).toFixed(1)} KB: many programs cut it` : "";
  try {
    await navigator.clipboard.writeText(location.href);
    say(`The link is copied${long}`);
  } catch {
    say(`The link is in the address bar${long}`);
  }
}

const file = () => (code.code === state.ran ? state.file : code.code);

async function openLink() {
  const link = await unpacked(location.hash.slice(1));
  if (!link || link.code === code.code) return false;
  code.code = link.code;
  clearTimeout(state.timer);
  state.waiting = true;
  state.numbers = link.numbers;
  state.shown = {};
  state.choices = {};
  $("result").textContent = "";
  $("shown").replaceChildren();
  $("choice").hidden = true;
  showFields(
    Object.fromEntries(Object.entries(link.numbers).map(([x, number]) => [x, { number }])),
  );
  openTab(tabs.find(({ id }) => id === link.tab) ?? tabs[0]);
  say("Press Run to run the code of this link");
  return true;
}

// --- Offline --------------------------------------------------------------------------------------

async function keepOffline() {
  if (!navigator.serviceWorker) return;
  try {
    await navigator.serviceWorker.register("offline.js");
    await navigator.serviceWorker.ready;
    document.body.dataset.offline = "ready";
  } catch {
    // without it the page works, but only with its server
  }
}

// --- Beginning ------------------------------------------------------------------------------------

function begin() {
  listExamples();
  for (const [id, action] of Object.entries({ run, stop, share })) {
    $(id).addEventListener("click", action);
  }
  $("py").addEventListener("click", () => download("petalgrad.py", file()));
  $("ipynb").addEventListener("click", () => download("petalgrad.ipynb", notebook(file())));
  $("examples").addEventListener("change", openExample);
  $("choice").addEventListener("change", ({ target }) => {
    state.choices[state.tab] = target.value;
    delete state.shown[state.tab];
    refreshTab();
  });
  for (const tab of tabs) {
    tab.addEventListener("click", () => openTab(tab));
    tab.addEventListener("keydown", moveTab);
  }
  window.addEventListener("hashchange", openLink);
  code.code = state.ran = examples[0].code;
  clearTimeout(state.timer);
  $("examples").value = 0;
  show(first);
  state.shown = first.shown;
  openTab($(state.tab));
  if (location.hash) openLink();
}

begin();
