// Python and petalgrad in a worker: it is asked { run, show } and answers what playground.py returns.
// The result of a run is told at once, before the tab, since a large picture takes longer.

import { instance } from "./viz.js";
import { loadPyodide } from "./pyodide.mjs";

const MEMORY = 512 * 1024 * 1024;
const PRINTED = 200_000; // characters of one run; more would freeze the page
const PARTS = {
  "pyodide.asm.wasm": "Python",
  "library.zip": "its library",
  "ours.zip": "petalgrad",
};

// Beyond the limit, Python is told that there is no more memory, and raises its MemoryError.
const { grow } = WebAssembly.Memory.prototype;
WebAssembly.Memory.prototype.grow = function (pages) {
  if (this.buffer.byteLength + 65536 * pages > MEMORY) throw new RangeError("memory limit");
  return grow.call(this, pages);
};

const START = "from playground import Playground; playground = Playground(layout)";

// Routing so many arrows around the boxes would take seconds: they are drawn straight.
const MANY = 60;
const STRAIGHT = { splines: "line", mclimit: "0.02", nslimit: "0.02", nslimit1: "0.02" };

// What arrives is counted in a copy: of the response itself, browsers keep the compiled machine code.
// Pyodide would wait forever for a part that does not arrive: `lost` says so at once.
let loaded = 0;
let give;
const lost = new Promise((_, reject) => (give = reject));
const { fetch } = self;
self.fetch = async (request, options) => {
  const response = await fetch(request, options).catch((error) => {
    give(error);
    throw error;
  });
  if (!response.ok) give(new Error(`${response.url}: ${response.status}`));
  const part = PARTS[response.url.split("/").at(-1)];
  if (part && response.ok) count(response.clone().body.getReader(), part);
  return response;
};

async function count(reader, part) {
  for (let { value } = await reader.read(); value; { value } = await reader.read()) {
    loaded += value.byteLength;
    postMessage({ loading: `Loading ${part}`, share: loaded / SIZE });
  }
}

function printer() {
  const decoder = new TextDecoder();
  let pending = "";
  let length = 0;
  let sent = 0;
  const flush = () => {
    if (pending) postMessage({ output: pending });
    pending = "";
    sent = performance.now();
  };
  const write = (bytes) => {
    const text = decoder.decode(bytes, { stream: true });
    if (length < PRINTED && length + text.length >= PRINTED) {
      pending += `${text.slice(0, PRINTED - length)}\n... whatever is printed from here on is not shown\n`;
    } else if (length < PRINTED) pending += text;
    length += text.length;
    if (performance.now() - sent > 50) flush();
    return bytes.length;
  };
  const begin = () => {
    length = 0;
  };
  return { begin, write, flush };
}

let viz;

async function loadLayout() {
  viz = await instance();
}

// The SVG of a graph in DOT, or "" if it cannot be laid out.
function layout(dot) {
  const graphAttributes = dot.split("->").length > MANY ? STRAIGHT : {};
  try {
    return viz.renderString(dot, { format: "svg", graphAttributes });
  } catch {
    loadLayout(); // this one has broken down
    return "";
  }
}

async function load() {
  const path = (name) => new URL(name, import.meta.url).href;
  const ours = fetchBytes(path("ours.zip"));
  const [python] = await Promise.all([
    loadPyodide({ indexURL: path("."), stdLibURL: path("library.zip"), lockFileContents: LOCK }),
    loadLayout(),
  ]);
  python.unpackArchive(await ours, "zip");
  python.globals.set("layout", layout);
  python.runPython(START);
  return python;
}

async function fetchBytes(address) {
  return new Uint8Array(await (await self.fetch(address)).arrayBuffer());
}

const python = await Promise.race([load(), lost]);
const printed = printer();
python.setStdin({ stdin: () => null });
python.setStdout({ write: printed.write });
python.setStderr({ write: printed.write });
const { answer } = python.globals.get("playground");
const answered = (question) => JSON.parse(answer(JSON.stringify(question)));

self.onmessage = ({ data }) => {
  printed.begin();
  try {
    const ran = data.run ? answered({ run: data.run }) : {};
    printed.flush();
    if (data.run && !ran.error) postMessage({ ran });
    const shown = ran.error ? {} : answered({ show: data.show });
    postMessage({ answer: { ...ran, ...shown } });
  } catch (error) {
    postMessage({ failed: String(error.message ?? error) });
  }
};
postMessage({ ready: python.runPython("import platform; platform.python_version()") });
