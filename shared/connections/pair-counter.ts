// Pairs among things of several sides, counted before they are listed: of millions of things neither costs an object for a
// pair.
import type { GrowingPairs } from './growing-pairs';

export interface SidedThings {
  /** Things there are, numbered from 0. */
  readonly count: number;
  /** Of each thing: the place of its side, and what it is part of: parts of one are no pair. */
  readonly sideOf: Uint32Array;
  readonly entityOf: Uint32Array;
  /** Of each thing the place of its first row: rising with the rows, not with the numbers of things. */
  readonly rowOf: Uint32Array;
  readonly sides: number;
  /** Whether things of the two sides, or two things of one side, are compared at all. */
  readonly mayPair: (side: number, other: number) => boolean;
}

export class PairCounter {
  readonly #all: SidedThings;
  readonly #counts: Uint32Array;
  readonly #seen: Uint32Array;
  /** Entities of more than one thing: only these can pair with themselves. */
  readonly #parts: Uint8Array;
  #run = 0;

  constructor(all: SidedThings) {
    this.#all = all;
    this.#counts = new Uint32Array(all.sides);
    this.#seen = new Uint32Array(all.count);
    let last = 0;
    for (const entity of all.entityOf) if (entity > last) last = entity;
    this.#parts = new Uint8Array(last + 1);
    for (const entity of all.entityOf) this.#parts[entity] = Math.min(2, (this.#parts[entity] ?? 0) + 1);
  }

  /** Each thing once, in its order. */
  distinct(things: Uint32Array): Uint32Array {
    const run = ++this.#run;
    const found = new Uint32Array(things.length);
    let count = 0;
    for (const thing of things) {
      if (this.#seen[thing] === run) continue;
      this.#seen[thing] = run;
      found[count++] = thing;
    }
    return found.subarray(0, count);
  }

  bySide(things: Uint32Array): Uint32Array {
    const counts = new Uint32Array(this.#all.sides);
    for (const thing of things) {
      const side = this.#all.sideOf[thing] ?? 0;
      counts[side] = (counts[side] ?? 0) + 1;
    }
    return counts;
  }

  pairsOf(things: Uint32Array): number {
    const { sideOf, entityOf, sides, mayPair } = this.#all;
    const counts = this.#counts.fill(0);
    let several = false;
    for (const thing of things) {
      const side = sideOf[thing] ?? 0;
      counts[side] = (counts[side] ?? 0) + 1;
      if (this.#parts[entityOf[thing] ?? 0] === 2) several = true;
    }
    let pairs = 0;
    for (let side = 0; side < sides; side++)
      if ((counts[side] ?? 0) > 0)
        for (let other = side; other < sides; other++) {
          const count = counts[side] ?? 0;
          if ((counts[other] ?? 0) === 0 || !mayPair(side, other)) continue;
          pairs += other === side ? (count * (count - 1)) / 2 : count * (counts[other] ?? 0);
        }
    return several ? pairs - this.#withThemselves(things) : pairs;
  }

  #withThemselves(things: Uint32Array): number {
    const { sideOf, entityOf, mayPair } = this.#all;
    const parts = new Map<number, number[]>();
    let pairs = 0;
    for (const thing of things) {
      const entity = entityOf[thing] ?? 0;
      if (this.#parts[entity] !== 2) continue;
      const side = sideOf[thing] ?? 0;
      const others = parts.get(entity) ?? [];
      for (const other of others) if (mayPair(side, other)) pairs++;
      parts.set(entity, [...others, side]);
    }
    return pairs;
  }

  emit(things: Uint32Array, found: GrowingPairs): void {
    const { sideOf, entityOf, sides, mayPair } = this.#all;
    const ofSide: number[][] = Array.from({ length: sides }, () => []);
    for (const thing of things) ofSide[sideOf[thing] ?? 0]?.push(thing);
    for (let side = 0; side < sides; side++)
      for (let other = side; other < sides; other++) {
        const near = ofSide[side] ?? [];
        const far = ofSide[other] ?? [];
        if (near.length === 0 || far.length === 0 || !mayPair(side, other)) continue;
        near.forEach((a, place) => {
          for (let at = side === other ? place + 1 : 0; at < far.length; at++) {
            const b = far[at] ?? 0;
            if (entityOf[a] !== entityOf[b]) found.push(a, b);
          }
        });
      }
  }

  /** Pairs of each thing with those that stand in the first row. */
  emitWithFirst(things: Uint32Array, found: GrowingPairs): void {
    const { rowOf, sideOf, entityOf, mayPair } = this.#all;
    let row = Number.POSITIVE_INFINITY;
    for (const thing of things) row = Math.min(row, rowOf[thing] ?? 0);
    for (const first of things) {
      if (rowOf[first] !== row) continue;
      for (const other of things) {
        if (first === other || entityOf[first] === entityOf[other]) continue;
        if (mayPair(sideOf[first] ?? 0, sideOf[other] ?? 0)) found.push(first, other);
      }
    }
  }
}
