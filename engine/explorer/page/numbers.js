// Numbers as text, written as engine/formatting/numbers.py writes them.

const FONT = '14px Helvetica, Arial, "Liberation Sans", sans-serif';
const WIDTHS = { "-": 0.333, "+": 0.584, ".": 0.278, " ": 0.278, x: 0.5, "\u2717": 0.8 }; // of a digit: 0.556

function shown(x) {
  if (x === null) return "?";
  if (x === 0) return "0";
  if (!isFinite(x)) return isNaN(x) ? "nan" : x > 0 ? "inf" : "-inf";
  if (Math.abs(x) < 5e-4 || Math.abs(x) >= 1e4) return twoDigitExponent(x.toExponential(3));
  const halfway = Math.abs(x * 16) % 2 === 1; // between two decimals: Python rounds to the even one
  return halfway ? (2 * Math.round(x * 500) * 1e-3).toFixed(3) : x.toFixed(3);
}

// In the inspector, where sums and products are checked: 0.00653 and not 0.007.
function threeDigits(x) {
  return Math.abs(x) >= 5e-4 && Math.abs(x) < 0.1 ? x.toPrecision(3) : shown(x);
}

function brief(x, long = shown) {
  if (x === null || !isFinite(x) || Number(x.toPrecision(6)) !== x) return long(x);
  const plain = x === 0 || (Math.abs(x) >= 1e-4 && Math.abs(x) < 1e6);
  return plain ? String(x) : twoDigitExponent(x.toExponential());
}

function twoDigitExponent(text) {
  return text.replace(/e([-+])(\d)$/, "e$10$2");
}

function sixDigits(x) {
  return isFinite(x) ? String(Number(x.toPrecision(6))) : shown(x);
}

function textWidth(text) {
  return 14 * [...text].reduce((sum, sign) => sum + (WIDTHS[sign] ?? 0.556), 0);
}

function signClass(x) {
  return x > 0 ? "up" : x < 0 ? "down" : "flat";
}
