import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { name, nameKeys, searchTokens } from '#shared/values/name';
import { readName } from '#shared/values/name-reading';
import type { NameValue } from '#shared/values/name-value';
import { quickName } from '#shared/values/quick-name';
import { tries } from '../property-tries';
import { nothingKnown } from './contexts';

function named(written: string): NameValue {
  const parsed = name.parse(written, nothingKnown);
  if (parsed.kind !== 'understood') throw new Error(`${written}: ${parsed.kind}`);
  return parsed.value;
}

describe('order of the parts', () => {
  test.each([
    ['BARANISHIN, EUGENE', 'stated', 'Baranishin', 'Eugene'],
    ['Baranishin,Eugene', 'stated', 'Baranishin', 'Eugene'],
    ['Eugene Baranishin', 'assumed', 'Baranishin', 'Eugene'],
    ['Eugene BARANISHIN', 'stated', 'Baranishin', 'Eugene'],
    ['БАРАНИШИН Євген', 'stated', 'Баранишин', 'Євген'],
    ['QUIROGA VENTIMILLA Marisela', 'stated', 'Quiroga Ventimilla', 'Marisela'],
    ['Juan de la Cruz', 'assumed', 'de la Cruz', 'Juan'],
    ['Ludwig van der Berg', 'assumed', 'van der Berg', 'Ludwig'],
    ['JJ Stropwell', 'assumed', 'Stropwell', 'JJ'],
    ['T.J. Stropwell', 'assumed', 'Stropwell', 'T.J.'],
    ['王小明', 'assumed', '王', '小明'],
    ['欧阳修文', 'assumed', '欧阳', '修文'],
  ] as const)('%s: order %s, family name %s, given name %s', (written, order, family, given) => {
    expect(named(written)).toMatchObject({ kind: 'person', order, family, given });
  });

  test('a single word is not split', () => {
    expect(named('Madonna')).toMatchObject({
      kind: 'unsplit',
      order: 'none',
      family: null,
      given: null,
      full: 'Madonna',
    });
  });
});

describe('words that are not part of the name', () => {
  test.each([
    ['VARNEY, ARMAND, JR', 'Varney', 'Armand', 'Jr'],
    ['VARNEY JR, ARMAND', 'Varney', 'Armand', 'Jr'],
    ['Armand Varney Sr.', 'Varney', 'Armand', 'Sr'],
    ['Armand Varney, Jr.', 'Varney', 'Armand', 'Jr'],
    ['Pelham, Halyard III', 'Pelham', 'Halyard', 'III'],
  ])('%s has its generation apart', (written, family, given, suffix) => {
    expect(named(written)).toMatchObject({ family, given, suffix });
  });

  test.each([
    ['Dr. Halyard Pelham', 'Dr.'],
    ['Halyard Pelham, MD', 'MD'],
    ['Mme Anne Pelletier', 'Mme'],
    ['Sra. Marisela Quiroga', 'Sra.'],
    ['PELHAM, DR HALYARD', 'DR'],
  ])('%s has its title apart', (written, title) => {
    expect(named(written).title).toBe(title);
    expect(named(written).tokens).not.toContain(title.toLowerCase().replace('.', ''));
  });

  test('a Spanish "Sr." before a name is a title, an English "Sr." after it a generation', () => {
    expect(named('Sra. Marisela Quiroga').suffix).toBeNull();
    expect(named('Armand Varney Sr.').title).toBeNull();
  });

  test('a nickname in quotes or brackets is kept apart and found', () => {
    expect(named('Robert "Bob" Stropwell')).toMatchObject({
      nickname: 'Bob',
      given: 'Robert',
      family: 'Stropwell',
    });
    expect(named('Stropwell, Robert (Bobby)')).toMatchObject({
      nickname: 'Bobby',
      given: 'Robert',
      family: 'Stropwell',
    });
    expect(searchTokens(named('Robert "Bob" Stropwell'))).toContain('bob');
  });
});

describe('names that are not known', () => {
  test.each([
    'FNU LNU',
    'LNU, FNU',
    'UNKNOWN',
    'Unknown Male',
    'John Doe',
    'DOE, JANE',
    'Jane Doe 2',
    'UNK UNK',
    'inconnu',
    'FNU (LNU)',
    'JANE DOE-2',
    'UNKNOWN FEMALE 1',
    'H/M UNKNOWN',
    'Suspect 1',
    'VICTIM #2',
    'Juvenile Male',
    'Witness A',
    'V2',
    'X inconnue',
    'Victime 2',
    'Sans nom',
    'N.N.',
    'Sin nombre',
    'Testigo 3',
    'مجهول الهوية',
    'неизвестный мужчина',
  ])('%s is a placeholder', (written) => {
    expect(name.parse(written, nothingKnown)).toEqual({ kind: 'placeholder' });
  });

  test.each([
    ['STROPWELL, FNU', 'Stropwell', null],
    ['LNU, Ilinca', null, 'Ilinca'],
    ['Jane Doe 2, Ilinca', null, 'Ilinca'],
    ['MINOR, MALE', 'Minor', 'Male'],
    ['Driver, Minnie', 'Driver', 'Minnie'],
    ['Ivy Child', 'Child', 'Ivy'],
    ['STROPWELL, DARLENE NMN', 'Stropwell', 'Darlene'],
  ])('of %s what is known is kept', (written, family, given) => {
    expect(named(written)).toMatchObject({ family, given });
  });

  test('of a name that is not known, what somebody is called is kept', () => {
    expect(name.encode(named('John Doe 1 aka Tony'))).toBe(name.encode(named('Tony')));
    expect(named('Robert Stropwell a.k.a. Bobby')).toMatchObject({
      family: 'Stropwell',
      given: 'Robert',
      nickname: 'Bobby',
    });
    expect(named('Minor')).toMatchObject({ whole: 'Minor' });
  });

  test('a family of the name Doe is a family', () => {
    expect(named('DOE, MARGARET')).toMatchObject({ family: 'Doe', given: 'Margaret' });
  });
});

describe('organizations', () => {
  test.each([
    ['Pemaquid Frozen Exports LLC', 'Pemaquid Frozen Exports', 'LLC'],
    ['Pemaquid Frozen Foods, Inc.', 'Pemaquid Frozen Foods', 'Inc'],
    ['PEMAQUID FRZN EXPORTS L.L.C.', 'PEMAQUID FRZN EXPORTS', 'LLC'],
    ['ООО Ромашка', 'Ромашка', 'ООО'],
    ['Town of Merrow Harbor', 'Town of Merrow Harbor', null],
    ['Harbor Rest Motel', 'Harbor Rest Motel', null],
  ])('%s', (written, whole, legalForm) => {
    expect(named(written)).toMatchObject({ kind: 'organization', whole, legalForm, family: null });
  });

  test('a person called Sa or Banks is not a firm', () => {
    expect(named('Maria Sa').kind).toBe('person');
    expect(named('Tyra Banks').kind).toBe('person');
  });
});

describe('words for searching', () => {
  test.each([
    ['Réjean Ouellette-Varnay', ['rejean', 'ouellette', 'varnay']],
    ["Sean O'Brien", ['sean', 'obrien']],
    ['Karim El-Haddad', ['karim', 'haddad']],
    ['Abdi Mohamed Warsame', ['abdi', 'mohamed', 'warsame']],
    ['王小明', ['xiaoming', 'wang']],
    ['Nguyễn Văn An', ['nguyen', 'van', 'an']],
  ])('%s', (written, tokens) => {
    expect(named(written).tokens).toEqual(tokens);
  });

  test('a Cyrillic name is found by each usual romanisation', () => {
    expect(searchTokens(named('БАРАНИШИН Євген'))).toEqual(
      expect.arrayContaining(['baranishin', 'baranyshyn', 'yevhen', 'yevgen']),
    );
    expect(searchTokens(named('Щербаков Юрий'))).toEqual(
      expect.arrayContaining(['shcherbakov', 'yury', 'iurii']),
    );
  });

  test('an Arabic name is found by its usual spellings, with or without the article', () => {
    expect(searchTokens(named('كريم الحداد'))).toEqual(expect.arrayContaining(['karim', 'kareem', 'haddad']));
    expect(searchTokens(named('عبد الله'))).toContain('abdullah');
  });
});

describe('keys by which names meet', () => {
  const meets = (a: string, b: string): boolean => {
    const keys = new Set(nameKeys(named(a)));
    return nameKeys(named(b)).some((key) => key.includes('+') && keys.has(key));
  };

  test.each([
    ['Willett-Varney, Reggie', 'Ouellette-Varnay, Réjean'],
    ['Baranishin, Eugene', 'БАРАНИШИН, Євген'],
    ['Karim El-Haddad', 'كريم حداد'],
    ['Bob Stropwell', 'Stropwell, Robert'],
    ['Mohammed Abdulrahman', 'Mohamed Abd el-Rahman'],
    ['Quiroga Ventimilla, Marisela', 'Marisela Quiroga'],
    ['Serhii Shevchenko', 'Шевченко Сергей'],
  ])('%s meets %s', (a, b) => {
    expect(meets(a, b)).toBe(true);
  });

  test('a brother shares only the key of the family name', () => {
    expect(meets('Baranishin, Eugene', 'Baranishin, Ihor')).toBe(false);
    expect(nameKeys(named('Baranishin, Ihor'))).toContain(
      nameKeys(named('Baranishin, Eugene')).find((key) => key.startsWith('f.')),
    );
  });

  test('equal names in any order have the same first key', () => {
    expect(nameKeys(named('Warsame Abdi Mohamed'))[0]).toBe(nameKeys(named('Abdi Mohamed Warsame'))[0]);
  });
});

test('case of a name in capitals is tidied, mixed case is left', () => {
  expect(named("O'BRIEN-WHITE, SEÁN").full).toBe("Seán O'Brien-White");
  expect(named('McAllister, Fiona').full).toBe('Fiona McAllister');
});

test('the short way of reading a name says the same as the long one', () => {
  const word = fc.constantFrom(
    'Eugene',
    'SMITH',
    'smith',
    "O'Brien",
    'Willett-Varney',
    'J',
    'K.',
    'Mary',
    'DOE',
    'Jr',
    'de',
    'McKay',
    'Van',
    'LLC',
    'Bank',
    'Dr',
    'AL',
  );
  const written = fc
    .tuple(
      fc.array(word, { minLength: 1, maxLength: 5 }),
      fc.array(fc.constantFrom(' ', ', ', ','), { minLength: 5, maxLength: 5 }),
    )
    .map(([words, gaps]) =>
      words.map((one, index) => (index === 0 ? one : (gaps[index] ?? ' ') + one)).join(''),
    );
  let quick = 0;
  fc.assert(
    fc.property(written, (text) => {
      const found = quickName(text);
      if (found === null) return;
      quick++;
      expect(readName(text)).toEqual({ kind: 'understood', value: found, flags: [] });
    }),
    { numRuns: tries(2000) },
  );
  expect(quick).toBeGreaterThan(50);
});

test('a name written in its normal form again is the same name', () => {
  const people = fc.record({
    family: fc.constantFrom('BARANISHIN', 'Willett-Varney', 'de la Cruz', 'Шевченко', "O'BRIEN"),
    given: fc.constantFrom('EUGENE', 'Anne Marie', 'Євген', 'J.'),
    suffix: fc.constantFrom('', ', JR', ', III'),
  });
  fc.assert(
    fc.property(people, ({ family, given, suffix }) => {
      const first = named(`${family}, ${given}${suffix}`);
      const again = named(
        `${first.family}, ${first.given}${first.suffix === null ? '' : `, ${first.suffix}`}`,
      );
      expect(again).toEqual(first);
    }),
  );
});
