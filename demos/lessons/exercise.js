// An exercise on a page: the answer is checked here, as check() in exercises.py does it in Python.

function number(text) {
  const parts = text.trim().replace("\u2212", "-").replace(",", ".").split("/");
  if (parts.length > 2 || parts.some((part) => part.trim() === "")) return NaN;
  return parts.length === 2 ? Number(parts[0]) / Number(parts[1]) : Number(parts[0]);
}

function near(a, b) {
  return Math.abs(a - b) <= Math.max(0.005 * Math.abs(b), 0.0005);
}

for (const form of document.querySelectorAll("form.exercise")) {
  const { solution, praise, hints, otherwise } = JSON.parse(form.dataset.exercise);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const answer = number(form.elements.answer.value);
    const hint = hints.find(([wrong]) => near(answer, wrong));
    const reply = form.querySelector("output");
    if (Number.isNaN(answer)) reply.value = "Please write a number, such as 0.5, -3 or 1/3.";
    else if (near(answer, solution)) reply.value = praise;
    else reply.value = hint ? hint[1] : otherwise;
  });
}

// A page on a disk has no playground beside it that could run: that needs a server.
if (location.protocol === "file:") document.querySelector("header nav a[href*='#']")?.remove();
