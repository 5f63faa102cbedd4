// The rules for the scripts of the playground, which are modules; the names are those of browsers.
import explorer, { readonly } from "./eslint.config.mjs";

const names = `
  document window self location navigator performance caches postMessage console setTimeout
  clearTimeout Worker WebAssembly URL Blob Response Request TransformStream CompressionStream
  DecompressionStream TextEncoder TextDecoder DOMParser Node Option btoa atob fetch
  LOCK SIZE VERSION FILES process
`;

const [{ rules }] = explorer;

export default [
  {
    files: ["**/*.js", "**/*.mjs"],
    linterOptions: { reportUnusedDisableDirectives: "error" },
    languageOptions: {
      ecmaVersion: 2024,
      sourceType: "module",
      globals: readonly(names),
    },
    rules: {
      ...rules,
      "no-restricted-globals": ["error", "localStorage", "sessionStorage", "name", "event"],
    },
  },
];
