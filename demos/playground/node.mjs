// Runs a Python file in Pyodide under Node: node node.mjs FOLDER_OF_PYODIDE FILE.py [ARGUMENT ...]
//
// The files of this machine are below /host; Python works in the same folder as Node, and finds
// modules there and in the folders of PYTHONPATH.

import { resolve } from "node:path";

const [pyodide, file, ...words] = process.argv.slice(2);
const { loadPyodide } = await import(resolve(pyodide, "pyodide.mjs"));
const python = await loadPyodide();
python.mountNodeFS("/host", "/");
const folders = (process.env.PYTHONPATH ?? "").split(":").filter(Boolean);
const globals = python.toPy({
  folder: `/host${process.cwd()}`,
  folders: folders.map((path) => `/host${resolve(path)}`),
  words: [resolve(file), ...words],
});
try {
  python.runPython(
    `
import os, runpy, sys
os.chdir(folder)
sys.path[:0] = [folder, *folders]
sys.argv = words
runpy.run_path("/host" + words[0], run_name="__main__")
`,
    { globals },
  );
} catch (error) {
  const code = /SystemExit: (\d+)\s*$/.exec(error.message)?.[1];
  if (code === undefined) console.error(error.message);
  process.exitCode = Number(code ?? 1);
}
