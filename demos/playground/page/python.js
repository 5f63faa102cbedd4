// Python, in a worker of its own. A second worker waits, so that after a stop Python is there at once.

const WORKER = new URL("worker.js", import.meta.url);
const LATER = 1000; // milliseconds after which the second starts; at once, it would slow the first
const STARTS = 3; // after so many failed ones, such as when a file does not arrive, it gives up

export class Python {
  #working;
  #spare;
  #question = null; // what the working one has been asked, and not yet answered
  #failures = 0; // how often the working one could not be started
  #listeners;

  // The listeners are { loading(words, share), ready(version), lost(reason), output(text), ran(answer) }.
  constructor(listeners) {
    this.#listeners = listeners;
    this.#begin();
  }

  get busy() {
    return this.#question !== null;
  }

  // The answer to { run, show }: what playground.py says, or null if stop() comes first.
  ask(words) {
    if (this.#failures === STARTS) this.#begin();
    return new Promise((settle) => {
      this.#question = { words, settle };
      if (this.#working.ready) this.#send();
    });
  }

  // Ends what goes on, and returns whether anything did.
  stop() {
    if (!this.busy) return false;
    const { settle } = this.#question;
    const begun = this.#working.ready;
    this.#question = null;
    if (begun) this.#replace();
    settle(null);
    return begun;
  }

  #begin() {
    this.#failures = 0;
    this.#working = this.#started();
  }

  #send() {
    this.#working.worker.postMessage(this.#question.words);
  }

  #replace() {
    this.#working.worker.terminate();
    this.#working = this.#spare ?? this.#started();
    this.#spare = null;
    if (this.#working.ready) this.#prepare();
  }

  #prepare() {
    setTimeout(() => {
      this.#spare ??= this.#started();
    }, LATER);
  }

  #startAgain(python, reason) {
    if (python.failed) return; // it may say so twice
    python.failed = true;
    python.worker.terminate();
    if (python === this.#spare) this.#spare = null; // it is started when it is needed
    if (python !== this.#working) return;
    this.#failures += 1;
    if (this.#failures < STARTS) setTimeout(() => (this.#working = this.#started()), LATER);
    else this.#listeners.lost(reason);
  }

  // A worker that is made from a blob has the policy of the page, whatever the server's headers are.
  // It awaits its import, since Firefox does not ask the service worker for what is imported at first.
  #started() {
    const script = URL.createObjectURL(
      new Blob([`await import(${JSON.stringify(WORKER.href)});`], { type: "text/javascript" }),
    );
    const python = { worker: new Worker(script, { type: "module" }), ready: false };
    python.worker.onmessage = ({ data }) => this.#heard(python, data);
    python.worker.onerror = (event) =>
      this.#heard(python, { failed: event.message || "the worker could not be started" });
    return python;
  }

  #heard(python, { loading, share, ready, output, ran, answer, failed }) {
    if (ready) python.ready = true;
    if (failed && !python.ready) this.#startAgain(python, failed);
    if (python !== this.#working) return;
    if (loading && !python.ready) this.#listeners.loading(loading, share);
    if (output) this.#listeners.output(output);
    if (ran) this.#listeners.ran(ran);
    if (ready) {
      this.#failures = 0;
      this.#prepare();
      this.#listeners.ready(ready);
      if (this.busy) this.#send();
    }
    if (python.ready && (answer || failed)) {
      const settle = this.#question?.settle;
      this.#question = null;
      if (failed) this.#replace();
      settle?.(answer ?? broken(failed));
    }
  }
}

function broken(reason) {
  const text =
    "Python broke down, and a fresh one has taken its place. Perhaps the program needs too much" +
    ` memory, or has a chain of thousands of operations, which release() takes apart.\n${reason}`;
  return { result: "", fields: {}, error: { text: text.slice(0, 500) } };
}
