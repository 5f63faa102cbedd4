// Code in a link, and in files: the fragment of a link holds JSON, compressed, in letters and digits.

export const LONGEST = 8192; // characters of a link; many programs cut longer ones

async function through(stream, bytes) {
  const made = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(made).arrayBuffer());
}

export async function packed(state) {
  const text = new TextEncoder().encode(JSON.stringify(state));
  const bytes = await through(new CompressionStream("deflate-raw"), text);
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

// The state { code, numbers, tab } in a fragment; null if there is none that can be read.
export async function unpacked(fragment) {
  try {
    const letters = atob(fragment.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const text = await through(new DecompressionStream("deflate-raw"), bytes);
    const { code, numbers, tab } = JSON.parse(new TextDecoder().decode(text));
    if (typeof code !== "string") return null;
    const texts = Object.entries(numbers ?? {}).filter(([, x]) => typeof x === "string");
    return { code, numbers: Object.fromEntries(texts), tab: String(tab) };
  } catch {
    return null;
  }
}

// A program as a notebook: a line that begins with # %% starts a cell.
export function notebook(program) {
  const cells = program.split(/^(?=# %%)/m).filter((cell) => cell.trim());
  return JSON.stringify({
    nbformat: 4,
    nbformat_minor: 5,
    metadata: { language_info: { name: "python" } },
    cells: cells.map((cell, i) => ({
      cell_type: "code",
      id: `cell-${i}`,
      metadata: {},
      execution_count: null,
      outputs: [],
      source: cell.trimEnd(),
    })),
  });
}

export function download(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
