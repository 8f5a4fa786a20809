// What looks alike and is not one, and where "unsure" is the right answer: a weak proposal at most, with the reason.
import { describe, expect, it } from 'vitest';
import type { Connection } from '#shared/connections/types';
import { listContext, mention, row, type Said, stated } from '../factory';
import { crowdRows, noticeRow, personRow, type StorySource, tell } from './story';

const rank = { weak: 0, possible: 1, strong: 2 } as const;

function highest(connections: readonly Connection[]): number {
  return Math.max(-1, ...connections.map(({ band }) => rank[band]));
}

function codes(connections: readonly Connection[]): readonly string[] {
  return connections.flatMap(({ alerts }) => alerts.map(({ code }) => code));
}

function twoCases(ours: Said, theirs: Said): readonly StorySource[] {
  return [
    { name: 'a', of: 'A', rows: [personRow(1, ours), ...crowdRows(11)] },
    { name: 'b', of: 'B', rows: [personRow(1, theirs), ...crowdRows(12)] },
  ];
}

function withNotice(ours: Said, theirs: Said): readonly StorySource[] {
  return [
    { name: 'a', of: 'A', rows: [personRow(1, ours), ...crowdRows(13)] },
    {
      name: 'b',
      of: null,
      rows: [
        noticeRow(1, mention('person', theirs, { context: listContext }), {
          id: '1900/90001',
          colour: 'red',
        }),
      ],
    },
  ];
}

const house = '27 Highland Avenue, South Portland ME 04106';

describe('what must not be joined', () => {
  it.each([
    [
      { name: 'VARNEY, ARMAND SR', birthDate: '04/11/1951', address: house, phone: '207-555-0131' },
      { name: 'Varney, Armand Jr', birthDate: '7/2/79', address: house, phone: '207-555-0131' },
    ],
    [
      { name: 'Thorngate, Lyle', birthDate: '01/30/1948', address: house },
      { name: 'Thorngate, Lyle II', birthDate: '12/09/1975', address: house },
    ],
  ] satisfies readonly (readonly [Said, Said])[])(
    'links a father and a son of one name as family: %j',
    (ours, theirs) => {
      const matches = tell(twoCases(ours, theirs)).between(['a', 1], ['b', 1], 'match');
      expect(highest(matches)).toBeLessThanOrEqual(rank.weak);
      expect(codes(matches)).toContain('father-and-son');
      expect(matches[0]?.evidence.find(({ signal }) => signal === 'birth-date')?.outcome).toBe('conflicts');
    },
  );

  it.each([
    ['Leah', 'Lena', 'Dunnevar'],
    ['Mirabel', 'Rosalind', 'Oxhaven'],
  ])('does not join twins: %s and %s', (first, second, family) => {
    const told = { birthDate: '06/21/1994', address: house, phone: '207-555-0138', sex: 'F' };
    const matches = tell(
      twoCases({ name: `${family}, ${first}`, ...told }, { name: `${family}, ${second}`, ...told }),
    ).between(['a', 1], ['b', 1], 'match');
    expect(highest(matches)).toBe(rank.weak);
    expect(codes(matches)).toContain('siblings');
    expect(matches[0]?.evidence.find(({ signal }) => signal === 'name')?.outcome).toBe('conflicts');
  });

  it.each([
    [
      {
        name: 'WARSAME, ABDI MOHAMED',
        birthDate: '01/01/1987',
        height: '506',
        fatherName: 'Mohamed Warsame',
        sex: 'M',
      },
      { name: 'Warsame Abdi Mohamed', birthDate: '1987', height: '1.90', fatherName: 'Hassan', sex: 'M' },
    ],
    [
      {
        name: 'TESFAYE, DAWIT BEKELE',
        birthDate: '01/01/1990',
        height: '505',
        fatherName: 'Bekele',
        sex: 'M',
      },
      { name: 'Dawit Bekele TESFAYE', birthDate: '1990', height: '1.88', fatherName: 'Girma', sex: 'M' },
    ],
  ] satisfies readonly (readonly [Said, Said])[])(
    'proposes at most weakly where height and father differ: %j',
    (ours, theirs) => {
      const matches = tell(withNotice(ours, theirs)).between(['a', 1], ['b', 1], 'match');
      expect(highest(matches)).toBeLessThanOrEqual(rank.weak);
      expect(matches.every(({ alerts }) => alerts.some(({ code }) => code === 'body-conflict'))).toBe(true);
      for (const { evidence } of matches)
        expect(evidence.find(({ signal }) => signal === 'height')?.outcome).toBe('conflicts');
    },
  );

  it('does not join two people of one name born seventeen years apart', () => {
    for (const [first, second] of [
      ['09/12/1974', '4/14/91'],
      ['1974', '1991'],
    ] as const) {
      const sources = twoCases(
        { name: 'CREASEY, NOLAN P', birthDate: first },
        { name: 'Creasey, Nolan P', birthDate: second },
      );
      expect(highest(tell(sources).between(['a', 1], ['b', 1]))).toBeLessThanOrEqual(rank.weak);
    }
  });

  it('does not compare who has neither name nor number', () => {
    const nobody = { name: 'LNU, FNU', birthDate: '01/01/1900', phone: '000-0000', sex: 'M' };
    expect(tell(twoCases(nobody, nobody)).between(['a', 1], ['b', 1])).toEqual([]);
    const doe = { name: 'John Doe', birthDate: '01/01/1980', sex: 'M' };
    expect(tell(twoCases(doe, doe)).between(['a', 1], ['b', 1])).toEqual([]);
  });

  it.each([
    ['4471-QX', '4471 QX'],
    ['88 TRK', '88-TRK'],
  ])('takes a plate of another state for another car: %s', (ours, theirs) => {
    const told = tell([
      { name: 'a', of: 'A', rows: [row(1, [mention('vehicle', { plate: `${ours} ME` })])] },
      { name: 'b', of: 'B', rows: [row(1, [mention('vehicle', { plate: `NH ${theirs}` })])] },
    ]);
    expect(told.between(['a', 1], ['b', 1])).toEqual([]);
  });

  it('takes a passport number with two digits turned, of another country, for another passport', () => {
    const told = tell([
      {
        name: 'a',
        of: 'A',
        rows: [personRow(1, { name: 'Ion Calarasu', identityDocument: 'ZX4419087 Moldova' })],
      },
      {
        name: 'b',
        of: null,
        rows: [row(1, [mention('identityDocument', { identityDocument: 'ZX4419078 Romania' })])],
      },
    ]);
    expect(told.between(['a', 1], ['b', 1])).toEqual([]);
  });

  it('takes the same passport number of two countries for two passports', () => {
    const told = tell([
      {
        name: 'a',
        of: 'A',
        rows: [personRow(1, { name: 'Ion Calarasu', identityDocument: 'ZX4419087 Moldova' })],
      },
      {
        name: 'b',
        of: null,
        rows: [row(1, [mention('identityDocument', { identityDocument: 'ZX4419087 Romania' })])],
      },
    ]);
    expect(told.between(['a', 1], ['b', 1])).toEqual([]);
  });

  it.each([
    ['Pemaquid Frozen Exports LLC', 'PEMAQUID FROZEN FOODS INC'],
    ['Acadian Timber Haulage Ltd', 'Acadian Timber Lodges Inc'],
  ])('does not take a firm for one that differs in a word: %s', (ours, theirs) => {
    const told = tell([
      { name: 'a', of: 'A', rows: [row(1, [mention('organization', { name: ours })])] },
      { name: 'b', of: 'B', rows: [row(1, [mention('organization', { name: theirs })])] },
    ]);
    expect(highest(told.between(['a', 1], ['b', 1]))).toBeLessThanOrEqual(rank.weak);
  });

  it('makes little of the desk that everybody calls', () => {
    const call = (number: number, from: string): ReturnType<typeof row> =>
      row(
        number,
        [
          mention('phone', { phone: from }, { slot: 'caller' }),
          mention('phone', { phone: '207-555-0100' }, { slot: 'called' }),
        ],
        [stated('calls', 'caller', 'called')],
      );
    const callers = [...'12345678'].map((digit) => `207-555-011${digit}`);
    const told = tell([
      { name: 'a', of: 'A', rows: callers.map((from, index) => call(index + 1, from)) },
      { name: 'b', of: 'B', rows: [call(1, '207-555-0137')] },
    ]);
    const shared = told.between(['a', 1], ['b', 1], 'sharedIdentifier');
    expect(shared.map(({ band }) => band)).toEqual(['weak']);
    expect(codes(shared)).toContain('over-common');
  });

  it.each([
    ['2025-01-15', '2025-06-20', '2025-09-01'],
    ['2024-03-01', '2024-12-31', '2025-02-01'],
  ])('does not tie two who had a number one after the other: until %s', (from, to, next) => {
    const had = (name: string, start: string, end: string | null): ReturnType<typeof row> =>
      row(
        1,
        [mention('person', { name }), mention('phone', { phone: '207-555-0158' })],
        [stated('uses', 'person', 'phone', end === null ? { start } : { start, end })],
      );
    const told = tell([
      { name: 'a', of: 'A', rows: [had('Darlene Stropwell', from, to)] },
      { name: 'b', of: 'B', rows: [had('Halyard Pelham', next, null)] },
    ]);
    const shared = told.between(['a', 1], ['b', 1], 'sharedIdentifier');
    expect(shared.map(({ band }) => band)).toEqual(['weak']);
    expect(codes(shared)).toEqual(['tenure-apart']);
    expect(shared[0]?.evidence.find(({ signal }) => signal === 'tenure')?.outcome).toBe('conflicts');
  });

  it('makes little of one public network five months apart', () => {
    const told = tell([
      {
        name: 'a',
        of: 'A',
        rows: [
          row(1, [
            mention('person', { name: 'Travis Saltwick', ip: '203.0.113.77' }),
            mention('event', { date: '2025-06-04' }),
          ]),
        ],
      },
      {
        name: 'b',
        of: 'B',
        rows: [
          row(1, [
            mention('onlineAccount', { onlineName: 'someone', ip: '203.0.113.77' }),
            mention('event', { date: '2025-11-03' }),
          ]),
        ],
      },
    ]);
    const shared = told.between(['a', 1], ['b', 1], 'sharedIdentifier');
    expect(shared.map(({ band }) => band)).toEqual(['weak']);
    expect(codes(shared)).toContain('times-apart');
  });

  it('does not take two flats of a tower for one household', () => {
    const matches = tell(
      twoCases(
        { name: 'Sprowler, Nadine', address: '250 Lantern Street Unit 12, Portland ME 04101' },
        { name: 'Orchwood, Sheila', address: '250 Lantern Street Unit 131, Portland ME 04101' },
      ),
    ).between(['a', 1], ['b', 1]);
    expect(highest(matches)).toBeLessThanOrEqual(rank.weak);
  });
});

describe('where unsure is the right answer', () => {
  it.each([
    [
      { name: 'El-Haddad, Karim', birthDate: '1991', sex: 'M' },
      { name: 'كريم حداد', birthDate: '1991', sex: 'M' },
    ],
    [
      { name: 'Mansour, Youssef', birthDate: '1984', sex: 'M' },
      { name: 'يوسف منصور', birthDate: '1984', sex: 'M' },
    ],
  ] satisfies readonly (readonly [Said, Said])[])(
    'proposes a name and a year, never strongly: %j',
    (ours, theirs) => {
      const matches = tell(withNotice(ours, theirs)).between(['a', 1], ['b', 1], 'match');
      expect(matches.map(({ band }) => band)).toEqual(['possible']);
    },
  );

  it('proposes a brother without a birth date under his own name, and not under his brother’s', () => {
    const ours = { name: 'BARANISHIN, IHOR', sex: 'M' };
    const himself = tell(withNotice(ours, { name: 'БАРАНИШИН Ігор', sex: 'M', birthDate: '1990/02/11' }));
    const [match] = himself.between(['a', 1], ['b', 1], 'match');
    expect(['weak', 'possible']).toContain(match?.band);
    const brother = tell(withNotice(ours, { name: 'БАРАНИШИН Євген', sex: 'M', birthDate: '1986/09/04' }));
    expect(brother.between(['a', 1], ['b', 1], 'match')).toEqual([]);
  });
});
