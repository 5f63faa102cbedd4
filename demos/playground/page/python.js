// Python, in a worker of its own. A second worker waits, so that after a stop Python is there at once.

const WORKER = new URL("worker.js", import.meta.url);

export class Python {
  #working;
  #spare;
  #question = null; // what the working one has been asked, and not yet answered
  #listeners;

  // The listeners are { loading(words, share), ready(version), output(text) }.
  constructor(listeners) {
    this.#listeners = listeners;
    this.#working = this.#started();
  }

  get busy() {
    return this.#question !== null;
  }

  // The answer to { run, show }. It is null if stop() comes first, and an Error if Python fails.
  ask(words) {
    return new Promise((settle) => {
      this.#question = { words, settle };
      if (this.#working.ready) this.#send();
    });
  }

  stop() {
    if (!this.busy) return;
    const { settle } = this.#question;
    this.#question = null;
    if (this.#working.ready) this.#replace();
    settle(null);
  }

  #send() {
    this.#working.worker.postMessage(this.#question.words);
  }

  #replace() {
    this.#working.worker.terminate();
    this.#working = this.#spare ?? this.#started();
    this.#spare = this.#working.ready ? this.#started() : null;
  }

  // A worker that is made from a blob has the policy of the page, whatever the server's headers are.
  #started() {
    const script = URL.createObjectURL(
      new Blob([`import ${JSON.stringify(WORKER.href)};`], { type: "text/javascript" }),
    );
    const python = { worker: new Worker(script, { type: "module" }), ready: false };
    python.worker.onmessage = ({ data }) => this.#heard(python, data);
    python.worker.onerror = (event) =>
      this.#heard(python, { failed: event.message || "the worker could not be started" });
    return python;
  }

  #heard(python, { loading, share, ready, output, answer, failed }) {
    const working = python === this.#working;
    if (ready) {
      python.ready = true;
      if (!working) return;
      this.#listeners.ready(ready);
      if (this.busy) this.#send();
      else this.#spare ??= this.#started();
    }
    if (!working) return;
    if (loading) this.#listeners.loading(loading, share);
    if (output) this.#listeners.output(output);
    if (answer === undefined && failed === undefined) return;
    const settle = this.#question?.settle;
    this.#question = null;
    if (failed !== undefined && python.ready) this.#replace();
    this.#spare ??= this.#started();
    settle?.(failed === undefined ? answer : new Error(failed));
  }
}
