// A list of whole numbers whose length is not known beforehand, as one typed array.

export class GrowingNumbers {
  values: Uint32Array;
  count = 0;

  constructor(room = 1024) {
    this.values = new Uint32Array(room);
  }

  push(value: number): void {
    if (this.count === this.values.length) this.#grow();
    this.values[this.count++] = value;
  }

  pushThree(first: number, second: number, third: number): void {
    const at = this.count;
    if (at + 3 > this.values.length) this.#grow();
    const { values } = this;
    values[at] = first;
    values[at + 1] = second;
    values[at + 2] = third;
    this.count = at + 3;
  }

  #grow(): void {
    const grown = new Uint32Array(Math.max(16, this.values.length * 2));
    grown.set(this.values);
    this.values = grown;
  }

  /** A copy of its own length. */
  finish(): Uint32Array {
    return this.values.slice(0, this.count);
  }
}
