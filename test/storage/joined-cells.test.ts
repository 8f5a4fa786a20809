import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isJoined, joinedCells } from '#shared/storage/joined-cells';
import { tries } from '../property-tries';

const part = fc.constantFrom('', 'a', 'ab', ', ', ' ', 'b');

it('a text is told to be put together from cells exactly where it is', () => {
  let told = 0;
  fc.assert(
    fc.property(
      fc.array(fc.option(part), { minLength: 2, maxLength: 3 }),
      fc.array(part, { minLength: 2, maxLength: 2 }),
      part,
      part,
      fc.array(part),
      (cells, between, before, after, others) => {
        const said = { row: 1, line: 1, columns: [], cells, problems: [] };
        const places = cells.map((_, at) => at);
        const joining = { before, between: between.slice(0, cells.length - 1), after };
        const text = joinedCells(said, places, joining);
        const ended = `${(text ?? '').slice(0, -1)}~`;
        for (const one of [text ?? '', others.join(''), `${text ?? ''}${after}`, ended]) {
          expect(isJoined(one, said, places, joining)).toBe(one === text);
          if (one === text) told++;
        }
      },
    ),
    { numRuns: tries(1000) },
  );
  expect(told).toBeGreaterThan(300);
});
