// Pairs of numbers by the million: one number a pair while they are found, sorted and each once at the end.

export class GrowingPairs {
  readonly #count: number;
  #codes = new Float64Array(1024);
  #used = 0;

  /** Both numbers of a pair are below `count`, which is at most ninety million: a pair stays a whole number. */
  constructor(count: number) {
    this.#count = count;
  }

  push(a: number, b: number): void {
    if (this.#used === this.#codes.length) {
      // Blocks repeat pairs: what is there twice makes room first.
      this.#settle();
      if (this.#used * 2 > this.#codes.length) {
        const grown = new Float64Array(this.#codes.length * 2);
        grown.set(this.#codes.subarray(0, this.#used));
        this.#codes = grown;
      }
    }
    this.#codes[this.#used++] = a < b ? a * this.#count + b : b * this.#count + a;
  }

  #settle(): void {
    const codes = this.#codes.subarray(0, this.#used).sort();
    let kept = 0;
    for (let at = 0; at < codes.length; at++)
      if (at === 0 || codes[at] !== codes[at - 1]) codes[kept++] = codes[at] ?? 0;
    this.#used = kept;
  }

  /** The smaller number of each pair first; rising, each pair once. */
  finish(): { readonly first: Uint32Array; readonly second: Uint32Array } {
    this.#settle();
    const first = new Uint32Array(this.#used);
    const second = new Uint32Array(this.#used);
    for (let at = 0; at < this.#used; at++) {
      const code = this.#codes[at] ?? 0;
      first[at] = Math.floor(code / this.#count);
      second[at] = code % this.#count;
    }
    return { first, second };
  }
}
