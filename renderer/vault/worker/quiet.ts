// Lets any number of calls run beside each other, and now and then one alone: while keys are turned nothing may read.
export class Quiet {
  #running = 0;
  #alone: Promise<unknown> = Promise.resolve();
  #whenIdle: (() => void) | null = null;

  /** Waits while something runs alone. */
  async beside<T>(work: () => Promise<T> | T): Promise<T> {
    for (let waited: unknown = null; waited !== this.#alone; ) {
      waited = this.#alone;
      await this.#alone;
    }
    this.#running++;
    try {
      return await work();
    } finally {
      this.#running--;
      if (this.#running === 0) this.#whenIdle?.();
    }
  }

  /** Waits for what runs; what comes later waits for it. One after the other. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#alone;
    const done = (async () => {
      await before;
      if (this.#running > 0) await new Promise<void>((resolve) => (this.#whenIdle = resolve));
      this.#whenIdle = null;
      return work();
    })();
    this.#alone = done.catch(() => undefined);
    return done;
  }
}
