// The square code on a recovery sheet, as its standard (ISO/IEC 18004) lays it out.
import { describe, expect, it } from 'vitest';
import { squareCode } from '../../renderer/workflows/square-code';

const words =
  'abandon ability able about above absent absorb abstract absurd abuse access accident account accuse achieve';

/** The ring of a corner mark, by its distance from the middle: dark, dark, light, dark. */
function isMark(square: readonly (readonly boolean[])[], top: number, left: number): boolean {
  return square.slice(top, top + 7).every((row, y) =>
    row.slice(left, left + 7).every((isDark, x) => {
      const away = Math.max(Math.abs(x - 3), Math.abs(y - 3));
      return isDark === (away !== 2);
    }),
  );
}

describe('the square code of a sheet', () => {
  it('is a square with three corner marks and a size of its standard', () => {
    const square = squareCode(words);
    const size = square.length;
    expect(square.every((row) => row.length === size)).toBe(true);
    expect((size - 17) % 4).toBe(0);
    expect([isMark(square, 0, 0), isMark(square, 0, size - 7), isMark(square, size - 7, 0)]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('says in its format that a quarter of it may be lost', () => {
    const row = squareCode(words)[8] ?? [];
    // The first two bits of the format, behind its mask 10: 11 stands for Q.
    const bits = [row[0], row[1]].map((isDark) => (isDark === true ? 1 : 0));
    expect([bits[0] === 1 ? 0 : 1, bits[1] === 0 ? 0 : 1]).toEqual([1, 1]);
  });

  it('is another one for other words, and the same for the same', () => {
    expect(squareCode(words)).toEqual(squareCode(words));
    expect(squareCode(words)).not.toEqual(squareCode(words.replace('achieve', 'acid')));
  });
});
