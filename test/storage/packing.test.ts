// Parts of segments, packed and unpacked: of every size, of older programs, and damaged ones.
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packPart, unpackPart } from '#shared/storage/packing';
import { MOST_AT_ONCE, packFrame, unpackFrame } from '#shared/storage/zstd';
import { tries } from '../property-tries';

/** Bytes that no packing makes much smaller, the same each time. */
function noise(length: number): Uint8Array<ArrayBuffer> {
  let state = 7;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

const words = new TextEncoder().encode('Coran Rosidinberg, 12 Main Street, Calais ME; '.repeat(1_000));

describe('a packed part', () => {
  it('comes out as it went in, whatever it holds', () => {
    const parts = fc.oneof(
      fc.uint8Array({ maxLength: 4_000 }),
      fc
        .tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 2_000 }))
        .map(([piece, times]) =>
          Uint8Array.from({ length: piece.length * times }, (_, at) => piece[at % piece.length] ?? 0),
        ),
    );
    fc.assert(
      fc.property(parts, (part) => {
        expect(Buffer.compare(unpackPart(packPart(part)), part)).toBe(0);
      }),
      { numRuns: tries(300) },
    );
  });

  it.each([0, 1, MOST_AT_ONCE - 1, MOST_AT_ONCE, MOST_AT_ONCE + 1, 3 * MOST_AT_ONCE + 17])(
    'may be of any size: of %i bytes that cannot be made smaller',
    (length) => {
      const part = noise(length);
      const packed = packPart(part);
      expect(Buffer.compare(unpackPart(packed), part)).toBe(0);
      expect(packed.length).toBeLessThan(length + 200);
    },
  );

  it('is a fraction of what repeats itself', () => {
    expect(packPart(words).length).toBeLessThan(words.length / 100);
  });

  it('is its own: packing another writes over neither it nor what was unpacked', () => {
    const first = packPart(words);
    const kept = first.slice();
    const unpacked = unpackPart(first);
    unpackPart(packPart(noise(words.length)));
    expect(first).toEqual(kept);
    expect(Buffer.compare(unpacked, words)).toBe(0);
  });

  it('says by what it was packed, in a byte that deflate never begins with', () => {
    expect(packPart(words)[0]).toBe(6);
    for (const part of [new Uint8Array(), noise(3), noise(100_000), words])
      for (const level of [0, 1, 6, 9] as const)
        expect((deflateSync(part, { level })[0] ?? 0) & 6).not.toBe(6);
  });

  it('of a program that still deflated is read all the same', () => {
    for (const part of [new Uint8Array(), noise(100_000), words])
      expect(Buffer.compare(unpackPart(deflateSync(part, { level: 1 })), part)).toBe(0);
  });

  it('that was cut or changed is refused and not read as another', () => {
    const packed = packPart(words);
    expect(() => unpackPart(packed.subarray(0, packed.length - 1))).toThrow(RangeError);
    // The frame's own mark.
    const changed = packed.slice();
    changed[4] = (changed[4] ?? 0) ^ 1;
    expect(() => unpackPart(changed)).toThrow(RangeError);
    // It works for the next one.
    expect(Buffer.compare(unpackPart(packed), words)).toBe(0);
  });
});

describe('a frame of zstd', () => {
  it('is that of the standard, which any unpacker reads', () => {
    // RFC 8878: magic number, then a header that tells the size of what is inside.
    const frame = packFrame(words).slice();
    expect([...frame.subarray(0, 4)]).toEqual([0x28, 0xb5, 0x2f, 0xfd]);
    // Written down by hand: one raw block of three bytes, without a checksum.
    const raw = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x20, 3, 0b11001, 0, 0, 1, 2, 3);
    expect([...unpackFrame(raw)]).toEqual([1, 2, 3]);
  });

  it('that would unpack to more than the room there is for it is refused', () => {
    // One block that says: this byte, 128 KB of it, again and again.
    const block = [0b010, 0, 0b10000, 7];
    const times = 9;
    const blocks = Array.from({ length: times }, (_, at) =>
      [block[0] ?? 0, 0, 0b10000, 7].map((byte, place) =>
        place === 0 && at === times - 1 ? byte | 1 : byte,
      ),
    );
    const bomb = Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58, ...blocks.flat()]);
    expect(() => unpackFrame(bomb)).toThrow(RangeError);
    const fits = Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58, ...blocks.slice(1).flat()]);
    expect(unpackFrame(fits)).toHaveLength(MOST_AT_ONCE);
  });

  it('of more than fits is not made', () => {
    expect(() => packFrame(noise(MOST_AT_ONCE + 1))).toThrow(RangeError);
  });
});
