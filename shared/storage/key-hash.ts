// Keys of mentions as 53-bit numbers, so that millions of them sort and search as plain typed arrays. Two keys of one
// hash are rare (one pair in 2^53 comparisons) and never trusted: what a look-up finds is checked against the record.

/** Bits of the upper half. */
const HIGH_MASK = 0x1fffff;

let low = 0;

/** Upper 21 bits; the lower 32 are then in `hashLow()`. Two halves spare a division for every key. */
export function hashHigh(text: string): number {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 2654435761);
    second = Math.imul(second ^ unit, 1597334677);
  }
  first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  low = first >>> 0;
  return second & HIGH_MASK;
}

export function hashLow(): number {
  return low;
}

export function keyHash(text: string): number {
  const high = hashHigh(text);
  return high * 4294967296 + low;
}
