// Tells rows apart by what they say of, not by what they say: rows of one class have the same things, with statements of the
// same properties.

export class Alike {
  /** The class of the row at each place, numbered from 0. */
  readonly classes: Uint32Array;
  #count = 1;

  constructor(rows: number) {
    this.classes = new Uint32Array(rows);
  }

  get count(): number {
    return this.#count;
  }

  /** Parts every class in which some rows have it and some do not. */
  part(places: readonly number[], has: (place: number) => boolean): void {
    const { classes } = this;
    const known = new Int32Array(this.#count * 2).fill(-1);
    let count = 0;
    for (const place of places) {
      const key = (classes[place] as number) * 2 + (has(place) ? 1 : 0);
      if (known[key] === -1) known[key] = count++;
      classes[place] = known[key] as number;
    }
    this.#count = count;
  }
}
