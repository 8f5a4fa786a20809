// A fixed sequence of chances, so that what a run found can be run again from its seed; the moments of a machine still differ.

/** Numbers from 0 up to 1. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  next(): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return (this.#state >>> 8) / 0x1000000;
  }

  /** A whole number from 0 up to `below`. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }
}

/** What a long run is asked for on the command line; a test in between asks for its own. */
export const asked = {
  times: Number(process.env.DIRIGO_SURVIVAL_TIMES ?? 0),
  seed: Number(process.env.DIRIGO_SURVIVAL_SEED ?? 20_251_208),
  /** Of power cuts: in which verb; null: in any. */
  during: process.env.DIRIGO_SURVIVAL_DURING ?? null,
  /** Torn states of each moment. */
  draws: Number(process.env.DIRIGO_SURVIVAL_DRAWS ?? 1),
} as const;
