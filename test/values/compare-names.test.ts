import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames, type NameLevel } from '#shared/values/compare-names';
import { name } from '#shared/values/name';
import type { NameValue } from '#shared/values/name-value';
import { tries } from '../property-tries';
import { nothingKnown } from './contexts';

function named(written: string): NameValue {
  const parsed = name.parse(written, nothingKnown);
  if (parsed.kind !== 'understood') throw new Error(`${written}: ${parsed.kind}`);
  return parsed.value;
}

function level(a: string, b: string): NameLevel {
  return compareNames(named(a), named(b)).level;
}

describe('the same name', () => {
  test.each([
    ['Baranishin, Eugene', 'Eugene Baranishin', 'exact'],
    ['BARANISHIN', 'БАРАНИШИН', 'exact'],
    ['Baranishin, Ivan', 'БАРАНИШИН Иван', 'exact'],
    ['Baranyshyn, Yevhen', 'БАРАНИШИН Євген', 'exact'],
    ['Karim El-Haddad', 'كريم حداد', 'exact'],
    ['Mohamed Hassan', 'محمد حسن', 'exact'],
    ['Wang Xiaoming', '王小明', 'same-tokens'],
    ['WANG, Xiaoming', '王小明', 'exact'],
    ['Søren Sørvær', 'Soren Soervaer', 'exact'],
    ['Quiroga Ventimilla, Marisela', 'Marisela Quiroga Ventimilla', 'exact'],
    ['Abdi Mohamed Warsame', 'Warsame Abdi Mohamed', 'same-tokens'],
    ['de la Cruz, Juan', 'CRUZ, JUAN', 'exact'],
    ["O'Brien, Sean", 'OBRIEN, SEAN', 'exact'],
  ] as const)('%s is %s (%s)', (a, b, expected) => {
    expect(level(a, b)).toBe(expected);
  });
});

describe('one name in two forms', () => {
  test.each([
    ['Baranishin, Eugene', 'БАРАНИШИН, Євген'],
    ['Willett-Varney, Reggie', 'Ouellette-Varnay, Réjean'],
    ['Bob Smith', 'Robert Smith'],
    ['Robert "Bobby" Smith', 'Smith, Bobby'],
    ['Shevchenko, Serhii', 'Шевченко Сергей'],
    ['Yuri Kuznetsov', 'Iouri Kouznetsov'],
    ['Stropwell, Darlene', 'Stropwel, Darlene'],
    ['Mohammed Abdulrahman', 'Mohamed Abd el-Rahman'],
    ['Hamza Tikriti', 'حمزة التكريتي'],
  ])('%s and %s', (a, b) => {
    expect(['exact', 'variant']).toContain(level(a, b));
  });

  test('by sound alone it is weak: anglicised family names', () => {
    expect(level('Willett, Paul', 'Ouellette, Paul')).toBe('weak');
    expect(compareNames(named('Willett, Paul'), named('Ouellette, Paul')).family).toBe('variant');
  });

  test('Arabic names are compared by their consonants, because short vowels are not written', () => {
    expect(level('Badran Qutaybi', 'بدران قتيبي')).not.toBe('different');
    expect(level('Badran Qutaybi', 'سليم قتيبي')).not.toBe('variant');
  });
});

describe('part of a name', () => {
  test.each([
    ['Darlene K. Stropwell', 'Darlene Stropwell', 'partial'],
    ['Darlene K. Stropwell', 'Darlene Kay Stropwell', 'partial'],
    ['D. Stropwell', 'Darlene Stropwell', 'partial'],
    ['Quiroga, Marisela', 'Marisela Quiroga Ventimilla', 'partial'],
    ['Ventimilla, Marisela', 'Quiroga Ventimilla, Marisela', 'partial'],
    ['Baranishin, Eugene', 'Baranishin, Ihor', 'weak'],
    ['Baranishin', 'Baranishin, Eugene', 'weak'],
    ['Jane Doe 2, Ilinca', 'Ilinca Moraru', 'weak'],
  ] as const)('%s and %s: %s', (a, b, expected) => {
    expect(level(a, b)).toBe(expected);
  });

  test('a compound Spanish family name of which one part is missing agrees in part', () => {
    const found = compareNames(named('Quiroga Ventimilla, Marisela'), named('Quiroga, Marisela'));
    expect(found).toMatchObject({ level: 'partial', family: 'partial', given: 'same' });
  });
});

describe('other people', () => {
  test.each([
    ['Leah Dunnevar', 'Lena Dunnevar', 'weak'],
    ['Daniel Roy', 'Daniela Roy', 'weak'],
    ['Eugene Baranishin', 'Eugene Stropwell', 'different'],
    ['John Smith', 'Jane Brown', 'different'],
    ['Pemaquid Frozen Exports LLC', 'Merrow Harbor Motel', 'different'],
  ] as const)('%s is not %s', (a, b, expected) => {
    expect(level(a, b)).toBe(expected);
  });

  test('a father and a son of one name differ in their suffix', () => {
    const found = compareNames(named('Armand Varney Sr'), named('VARNEY, ARMAND JR'));
    expect(found).toMatchObject({ level: 'exact', suffix: 'different' });
    expect(compareNames(named('Armand Varney'), named('Armand Varney Jr')).suffix).toBe('unknown');
  });
});

test('says which words agree by what, and which have no counterpart', () => {
  const found = compareNames(named('Willett-Varney, Reggie'), named('Ouellette-Varnay, Réjean'));
  expect(found.because.code).toBe('name-variant');
  expect(found.because.facts.words).toEqual(
    expect.arrayContaining(['willett ~ ouellette: sound', 'varney ~ varnay: slip', 'reggie ~ rejean: form']),
  );
  const partial = compareNames(named('Darlene K. Stropwell'), named('Darlene Stropwell'));
  expect(partial.because.facts.missing).toEqual(['k']);
});

const people = fc
  .record({
    family: fc.constantFrom(
      'Baranishin',
      'Willett-Varney',
      'Quiroga Ventimilla',
      'El-Haddad',
      'Шевченко',
      'حداد',
      'Sørvær',
      'Li',
    ),
    given: fc.constantFrom(
      'Eugene',
      'Réjean',
      'Marisela',
      'Karim',
      'Євген',
      'محمد',
      'Anne Marie',
      'J.',
      'Wei',
    ),
    suffix: fc.constantFrom('', ', Jr', ', III'),
  })
  .map(({ family, given, suffix }) => named(`${family}, ${given}${suffix}`));

test('it is symmetric, and a name is itself', () => {
  fc.assert(
    fc.property(people, people, (a, b) => {
      const there = compareNames(a, b);
      const back = compareNames(b, a);
      expect([back.level, back.family, back.given, back.suffix]).toEqual([
        there.level,
        there.family,
        there.given,
        there.suffix,
      ]);
      expect(compareNames(a, a)).toMatchObject({ level: 'exact', family: 'same', given: 'same' });
    }),
    { numRuns: tries(500) },
  );
});
