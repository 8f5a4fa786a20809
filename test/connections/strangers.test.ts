// Two thousand ordinary people: nobody is taken for somebody else, and who is there twice is found.
import { describe, expect, it } from 'vitest';
import { asWritten, type Person, person, seeded, two } from './crowd';
import { personRow, tell } from './story';

describe('two thousand people', () => {
  it.each([101, 202])(
    'are strangers to one another: seed %i',
    (seed) => {
      const random = seeded(seed);
      const people = Array.from({ length: 2_000 }, () => asWritten(random, person(random)));
      const told = tell([
        { name: 'a', of: 'A', rows: people.slice(0, 1_000).map((said, index) => personRow(index + 1, said)) },
        { name: 'b', of: null, rows: people.slice(1_000).map((said, index) => personRow(index + 1, said)) },
      ]);
      const strong = told.report.connections.filter(({ band }) => band === 'strong');
      expect(strong.map(({ nearCaption, farCaption }) => `${nearCaption} | ${farCaption}`)).toEqual([]);
      // What is left to look at must stay a short list.
      const possible = told.report.connections.filter(
        ({ kind, band }) => kind === 'match' && band === 'possible',
      );
      expect(possible.length).toBeLessThan(10);
    },
    60_000,
  );

  it('finds those who are in both files, written otherwise', () => {
    const random = seeded(303);
    const people: readonly Person[] = Array.from({ length: 600 }, () => person(random));
    const twice = people.slice(0, 40);
    const listed = (
      { given, family, year, month, day, sex }: Person,
      index: number,
    ): ReturnType<typeof personRow> =>
      personRow(index + 1, {
        name: `${family.toUpperCase()} ${given}`,
        birthDate: `${year}-${two(month)}-${two(day)}`,
        sex,
      });
    const told = tell([
      {
        name: 'a',
        of: 'A',
        rows: people.map(({ given, middle, family, year, month, day, sex }, index) =>
          personRow(index + 1, {
            name: `${family}, ${given} ${middle}`,
            birthDate: `${month}/${day}/${year}`,
            sex,
          }),
        ),
      },
      { name: 'b', of: null, rows: twice.map(listed) },
    ]);
    const strong = told.report.connections.filter(({ band }) => band === 'strong');
    expect(strong).toHaveLength(twice.length);
    for (const { near, far } of strong) expect(near.slice(2)).toBe(far.slice(2));
  }, 60_000);
});
