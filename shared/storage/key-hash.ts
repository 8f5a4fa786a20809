// Keys of mentions as 48-bit numbers, so that millions of them sort and search as plain typed arrays, and the step from
// one to the next takes four bytes. Two keys of one hash are rare (a look-up among six million keys meets one once in
// fifty million times) and never trusted: what a look-up finds is checked against the record.

/** Bits of the upper half. */
export const HIGH_BITS = 16;

/** Both running halves and the lower 32 bits of the last hash: in a typed array no step of them is an object of its own. */
const state = new Int32Array(3);

/** Begins a key that comes in parts: they hash as if they were one text, without being joined first. */
export function beginHash(): void {
  state[0] = 0xdeadbeef;
  state[1] = 0x41c6ce57;
}

/** What begins many keys, hashed once. */
export interface KeyBeginning {
  readonly one: number;
  readonly two: number;
}

export function keyBeginning(text: string): KeyBeginning {
  beginHash();
  addToHash(text);
  return { one: state[0] as number, two: state[1] as number };
}

/** As `beginHash` and adding the text. */
export function beginHashAfter({ one, two }: KeyBeginning): void {
  state[0] = one;
  state[1] = two;
}

/** Of `text` what lies from `from` to before `to`. */
export function addToHash(text: string, from = 0, to = text.length): void {
  let one = state[0] as number;
  let two = state[1] as number;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  state[0] = one;
  state[1] = two;
}

/** Ends nothing: more can be added for a longer key. Upper 16 bits; the lower 32 are then in `hashLow()`. Two halves spare a division for every key. */
export function endHash(): number {
  return mixed() & ((1 << HIGH_BITS) - 1);
}

/** Of a text that is no key: five bits more. */
export function hashHigh(text: string): number {
  beginHash();
  addToHash(text);
  return mixed() & 0x1fffff;
}

function mixed(): number {
  let one = state[0] as number;
  let two = state[1] as number;
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  state[2] = one;
  return two;
}

export function hashLow(): number {
  return (state[2] as number) >>> 0;
}

export function keyHash(text: string): number {
  beginHash();
  addToHash(text);
  const high = endHash();
  return high * 4294967296 + hashLow();
}
