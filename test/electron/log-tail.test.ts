// The log of a killed writer keeps every record that was whole, and loses the one that was cut.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeLength } from '../../electron/desk/log-tail';

const blockSize = 32_768;

/** A log as LevelDB writes it, and where each of its records ends. Checksums are left empty: nobody reads them here. */
function logOf(sizes: readonly number[]): { readonly bytes: Uint8Array; readonly ends: readonly number[] } {
  const bytes: number[] = [];
  const ends: number[] = [];
  for (const size of sizes) {
    let left = size;
    let isFirst = true;
    while (isFirst || left > 0) {
      const room = blockSize - (bytes.length % blockSize);
      if (room < 7) {
        bytes.push(...new Array<number>(room).fill(0));
        continue;
      }
      const length = Math.min(left, room - 7);
      const isLast = length === left;
      const type = isFirst ? (isLast ? 1 : 2) : isLast ? 4 : 3;
      bytes.push(1, 2, 3, 4, length & 255, length >> 8, type, ...new Array<number>(length).fill(9));
      left -= length;
      isFirst = false;
    }
    ends.push(bytes.length);
  }
  return { bytes: Uint8Array.from(bytes), ends };
}

const sizes = fc.array(fc.oneof(fc.nat(60), fc.integer({ min: 32_600, max: 32_800 }), fc.nat(70_000)), {
  minLength: 1,
  maxLength: 5,
});

describe('a log', () => {
  it('is whole as it was written', () => {
    fc.assert(
      fc.property(sizes, (given) => {
        const { bytes } = logOf(given);
        expect(wholeLength(bytes)).toBe(bytes.length);
      }),
    );
  });

  it('keeps the whole records before the place where its writer was killed, and nothing of the cut one', () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true }), (given, where) => {
        const { bytes, ends } = logOf(given);
        const cut = Math.floor(bytes.length * where);
        const whole = wholeLength(bytes.subarray(0, cut));
        const kept = ends.filter((end) => end <= cut).at(-1) ?? 0;
        // What fills up a block behind a whole record may stay: the next record begins behind it.
        expect(whole).not.toBeNull();
        expect(whole).toBeGreaterThanOrEqual(kept);
        expect((whole ?? 0) - kept).toBeLessThan(7);
        expect(whole).toBeLessThanOrEqual(cut);
      }),
    );
  });

  it('is left as it is when it holds what no killed writer leaves', () => {
    const { bytes, ends } = logOf([20, 30, 40]);
    const strange = Uint8Array.from(bytes);
    strange[(ends[0] ?? 0) + 6] = 9;
    expect(wholeLength(strange)).toBeNull();
    const lastWithoutFirst = Uint8Array.from(bytes);
    lastWithoutFirst[(ends[1] ?? 0) + 6] = 4;
    expect(wholeLength(lastWithoutFirst)).toBeNull();
    expect(wholeLength(new Uint8Array(64))).toBeNull();
  });

  it('may be empty', () => {
    expect(wholeLength(new Uint8Array())).toBe(0);
  });
});
