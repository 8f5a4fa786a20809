// The log of a killed writer keeps every record that was whole, and loses the one that was cut.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32c, maskedCrc32c } from '../../electron/desk/crc32c';
import { wholeLength } from '../../electron/desk/log-tail';

const blockSize = 32_768;

function checksumOf(data: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, maskedCrc32c(Uint8Array.from(data)), true);
  return bytes;
}

/** A log as LevelDB writes it, and where each of its records ends. */
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
      const data = [type, ...new Array<number>(length).fill(9)];
      bytes.push(...checksumOf(data), length & 255, length >> 8, ...data);
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
    const from = ends[0] ?? 0;
    lastWithoutFirst[from + 6] = 4;
    lastWithoutFirst.set(checksumOf([...lastWithoutFirst.subarray(from + 6, ends[1])]), from);
    expect(wholeLength(lastWithoutFirst)).toBeNull();
    const changed = Uint8Array.from(bytes);
    changed[(ends[0] ?? 0) + 10] = 8;
    expect(wholeLength(changed)).toBeNull();
  });

  it('loses a place that was kept for a record which a power cut never filled, or filled in part', () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true }), (given, where) => {
        const { bytes, ends } = logOf(given);
        const start = ends.at(-2) ?? 0;
        const torn = Uint8Array.from(bytes);
        torn.fill(0, start + Math.floor((bytes.length - start - 1) * where));
        const whole = wholeLength(torn) ?? -1;
        expect(whole).toBeGreaterThanOrEqual(start);
        expect(whole - start).toBeLessThan(7);
      }),
    );
    expect(wholeLength(new Uint8Array(64))).toBe(0);
  });

  it('ends before a record that found no room on a full disk, though smaller ones behind it did', () => {
    const { bytes, ends } = logOf([40, 60, 900]);
    const start = ends[1] ?? 0;
    const small = logOf([20]).bytes;
    const log = Uint8Array.of(...bytes.subarray(0, start + 7), ...small, ...small);
    expect(wholeLength(log)).toBe(start);
  });

  it('keeps records by the checksum that LevelDB gives them', () => {
    expect(crc32c(new TextEncoder().encode('123456789'))).toBe(0xe3069283);
  });

  it('may be empty', () => {
    expect(wholeLength(new Uint8Array())).toBe(0);
  });
});
