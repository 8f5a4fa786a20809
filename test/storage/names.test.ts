import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Names, NO_LETTERS } from '#shared/storage/names';
import { tries } from '../property-tries';

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'Z', 'z') }),
  fc.string({ unit: fc.constantFrom('a', 'Q', '@', '[', '`', '{', '7', '-', 'é', 'ſ', 'K', ' ') }),
  fc.string(),
);

describe('names', () => {
  it('have the places in which they first come, and keep them', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 2_000, size: 'max' }), (words) => {
        const names = new Names();
        const places = words.map((one) => names.placeOf(one));
        const distinct = [...new Set(words)];
        expect(names.list).toEqual(distinct);
        expect(places).toEqual(words.map((one) => distinct.indexOf(one)));
      }),
      { numRuns: tries(20) },
    );
  });

  it('are found where they lie in a text: as its small letters, where there are letters of ASCII alone', () => {
    fc.assert(
      fc.property(word, fc.array(word), word, (before, words, after) => {
        const names = new Names();
        for (const one of words) {
          const text = before + one + after;
          const place = names.findLetters(text, before.length, before.length + one.length);
          const known = names.list.indexOf(one.toLowerCase());
          expect(place).toBe(/^[A-Za-z]+$/.test(one) ? known : NO_LETTERS);
          names.placeOf(one.length % 2 === 0 ? one : one.toLowerCase());
        }
      }),
      { numRuns: tries(300) },
    );
  });
});
