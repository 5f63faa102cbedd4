// The rules for the script of a page: all the files of engine/explorer/page together, since they share
// their names. These names are the browser's, and the two functions that Python writes before the
// script.
const names = `
  compute classify document window location history innerHeight innerWidth scrollBy
  requestAnimationFrame setTimeout clearTimeout getComputedStyle ResizeObserver URLSearchParams
  HTMLTableCellElement
`;

// The names in a text, as variables that a script may read.
export function readonly(names) {
  return Object.fromEntries(names.match(/\S+/g).map((name) => [name, "readonly"]));
}

export default [
  {
    files: ["**/*.js"],
    linterOptions: { reportUnusedDisableDirectives: "error" },
    languageOptions: {
      ecmaVersion: 2023,
      sourceType: "script",
      globals: readonly(names),
    },
    rules: {
      "no-undef": "error",
      "no-unused-vars": "error",
      "no-var": "error",
      "no-redeclare": "error",
      "no-shadow-restricted-names": "error",
      "no-unreachable": "error",
      "no-dupe-keys": "error",
      "no-self-assign": "error",
      "no-fallthrough": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-unused-expressions": ["error", { allowShortCircuit: true }],
      "no-restricted-properties": [
        "error",
        { property: "innerHTML", message: "a label is text: use textContent" },
        { property: "outerHTML", message: "a label is text: use textContent" },
        { property: "insertAdjacentHTML", message: "a label is text: use textContent" },
        { property: "localStorage", message: "the page stores nothing" },
      ],
      "no-restricted-globals": [
        "error",
        "fetch",
        "localStorage",
        "sessionStorage",
        "name",
        "event",
      ],
      eqeqeq: "error",
      "prefer-const": "error",
      "array-callback-return": "error",
    },
  },
];
