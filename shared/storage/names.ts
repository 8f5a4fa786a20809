// Names numbered in the order in which they first come. A table of numbers over one list: most words of a file are looked up
// where they lie in a longer text, and no text is made for one that is known.

export const UNKNOWN = -1;
export const NO_LETTERS = -2;

/** How full the table may be. */
const FILL = 0.6;

const LETTERS = 26;
const SMALL_A = 97;
/** The bit by which small letters differ from capitals. */
const SMALL = 32;

export class Names {
  readonly list: string[] = [];
  /** Place and one; 0: free. */
  #slots = new Uint32Array(512);
  /** By place. */
  #hashes = new Uint32Array(256);

  placeOf(name: string): number {
    let hash = 0;
    for (let at = 0; at < name.length; at++) hash = mix(hash, name.charCodeAt(at));
    hash = ended(hash);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = (this.#slots[slot] as number) - 1;
      if (place < 0) return this.#add(name, hash, slot);
      if (this.#hashes[place] === hash && this.list[place] === name) return place;
    }
  }

  /**
   * The place of what lies in `text` from `from` to before `to`, letters as small ones. `UNKNOWN` when it has none yet,
   * `NO_LETTERS` when something else than ASCII letters lies there, or nothing.
   */
  findLetters(text: string, from: number, to: number): number {
    if (from >= to) return NO_LETTERS;
    let hash = 0;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at) | SMALL;
      if ((unit - SMALL_A) >>> 0 >= LETTERS) return NO_LETTERS;
      hash = mix(hash, unit);
    }
    hash = ended(hash);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = (this.#slots[slot] as number) - 1;
      if (place < 0) return UNKNOWN;
      if (this.#hashes[place] === hash && isSpelled(this.list[place] as string, text, from, to)) return place;
    }
  }

  #add(name: string, hash: number, slot: number): number {
    const place = this.list.length;
    this.list.push(name);
    if (place === this.#hashes.length) {
      const grown = new Uint32Array(place * 2);
      grown.set(this.#hashes);
      this.#hashes = grown;
    }
    this.#hashes[place] = hash;
    this.#slots[slot] = place + 1;
    if (this.list.length > this.#slots.length * FILL) this.#spread();
    return place;
  }

  #spread(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let place = 0; place < this.list.length; place++) {
      let slot = (this.#hashes[place] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = place + 1;
    }
    this.#slots = slots;
  }
}

function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function ended(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Whether `word` is what lies there in small letters. */
function isSpelled(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== (text.charCodeAt(from + at) | SMALL)) return false;
  return true;
}
