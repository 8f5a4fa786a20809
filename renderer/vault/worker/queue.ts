// Does one thing after the other, in the order asked; a failure of one does not stop the next.
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work, work);
    this.#last = next.catch(() => undefined);
    return next;
  }

  /** When everything asked so far is done. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
