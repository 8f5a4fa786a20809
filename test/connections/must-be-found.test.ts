// What ties cases to lists and to one another and has to be found: told with the people of the sample's story and with
// other invented ones, among a crowd of ordinary people.
import { describe, expect, it } from 'vitest';
import { listContext, mention, row, type Said, stated } from '../factory';
import { crowdRows, noticeRow, personRow, tell } from './story';

const qc = { region: 'CA', state: 'QC', dateOrder: 'dmy', zone: null, decimal: ',', language: 'fr' } as const;
const quebec = { ...listContext, ...qc };

describe('what has to be found', () => {
  it.each([
    [
      { name: 'BARANISHIN, EUGENE', birthDate: '09/04/1986', birthPlace: 'Izmail, Ukraine', sex: 'M' },
      { name: 'БАРАНИШИН Євген', birthDate: '1986/09/04', birthPlace: 'Ізмаїл', sex: 'M' },
    ],
    [
      { name: 'KOVALENSKY, ALEX', birthDate: '11/21/1979', sex: 'M' },
      { name: 'КОВАЛЕНСЬКИЙ Олександр', birthDate: '1979/11/21', sex: 'M' },
    ],
    [
      { name: 'RASHIDOV, GREG', birthDate: '02/03/1990', sex: 'M' },
      { name: 'РАШИДОВ Григорий', birthDate: '1990/02/03', sex: 'M' },
    ],
  ] satisfies readonly (readonly [Said, Said])[])(
    'finds a wanted person under his name in another script: %j',
    (ours, theirs) => {
      const told = tell([
        { name: 'people', of: 'A', rows: [personRow(1, ours), ...crowdRows(1)] },
        {
          name: 'notices',
          of: null,
          rows: [
            noticeRow(1, mention('person', theirs, { context: listContext }), {
              id: '1900/90001',
              colour: 'red',
              by: 'UA',
            }),
            ...crowdRows(2),
          ],
        },
      ]);
      const [first] = told.between(['people', 1], ['notices', 1], 'match');
      expect(first?.band).toBe('strong');
      expect(first?.rank).toBe(1);
      expect(first?.farSide).toMatchObject({
        kind: 'notice',
        colour: 'red',
        noticeId: '1900/90001',
        requestedBy: 'UA',
      });
    },
  );

  it.each([
    [
      {
        name: 'Quiroga Ventimilla, Marisela',
        birthDate: '5/8/88',
        marks: 'Tattoo of a swallow on left wrist',
      },
      { name: 'VENTIMILLA QUIROGA Marisela', birthDate: '1988/08/05', marks: 'Swallow, wrist (tattoo)' },
    ],
    [
      { name: 'Arrieta Lazcano, Benita', birthDate: '3/11/1991', marks: 'Scar above right eyebrow' },
      { name: 'LAZCANO ARRIETA Benita', birthDate: '1991/11/03', marks: 'eyebrow scar' },
    ],
  ] satisfies readonly (readonly [Said, Said])[])(
    'finds one whose day and month are exchanged and whose surnames are turned: %j',
    (ours, theirs) => {
      const told = tell([
        { name: 'people', of: 'B', rows: [personRow(1, ours), ...crowdRows(3)] },
        {
          name: 'notices',
          of: null,
          rows: [
            noticeRow(1, mention('person', theirs, { context: listContext }), {
              id: '1900/90002',
              colour: 'red',
            }),
          ],
        },
      ]);
      const [first] = told.between(['people', 1], ['notices', 1], 'match');
      expect(['possible', 'strong']).toContain(first?.band);
      expect(first?.evidence.find(({ signal }) => signal === 'birth-date')?.level).toBe('transposed');
    },
  );

  it.each([
    [
      { name: 'WILLETT-VARNEY, REGGIE', birthDate: '07/02/1979', sex: 'M' },
      { name: 'Ouellette-Varnay, Réjean', birthDate: '02/07/1979', sex: 'M' },
    ],
    [
      { name: 'PERRY, CHARLIE', birthDate: '03/12/1965', sex: 'M' },
      { name: 'Perrey, Charles', birthDate: '12/03/1965', sex: 'M' },
    ],
  ] satisfies readonly (readonly [Said, Said])[])(
    'finds an anglicised name in a day-first file of Québec: %j',
    (ours, theirs) => {
      const told = tell([
        { name: 'people', of: 'A', rows: [personRow(1, ours), ...crowdRows(4)] },
        {
          name: 'partner',
          of: 'B',
          rows: [row(1, [mention('person', theirs, { context: quebec })]), ...crowdRows(5)],
        },
      ]);
      const [first] = told.between(['people', 1], ['partner', 1], 'match');
      expect(['possible', 'strong']).toContain(first?.band);
      expect(first?.farSide).toEqual({ kind: 'case', caseId: 'B' });
    },
  );

  it.each([
    [
      'Jane Doe 2, Ilinca',
      '3/17/09',
      { name: 'STANCIULESC Ilinca', birthDate: '2009/03/17', marks: 'scar on left forearm' },
    ],
    [
      'Jane Doe 5, Zlatina',
      '8/29/08',
      { name: 'KOLAROVA Zlatina', birthDate: '2008/08/29', marks: 'forearm: scar' },
    ],
  ] satisfies readonly (readonly [string, string, Said])[])(
    'finds a missing girl by given name, date and scar: %s',
    (name, birthDate, theirs) => {
      const ours: Said = { name, birthDate, sex: 'F', marks: 'Scar, left forearm' };
      const told = tell([
        { name: 'people', of: 'B', rows: [personRow(1, ours), ...crowdRows(6)] },
        {
          name: 'notices',
          of: null,
          rows: [
            noticeRow(1, mention('person', { ...theirs, sex: 'F' }, { context: listContext }), {
              id: '1900/90007',
              colour: 'yellow',
            }),
          ],
        },
      ]);
      const [first] = told.between(['people', 1], ['notices', 1], 'match');
      expect(first?.band).toBe('possible');
      expect(first?.alerts.map(({ code }) => code)).toContain('other-family-name');
    },
  );

  it.each([
    ['OUELET, Margerite', 'Ouellette, Marguerite', 'F'],
    ['Thibodo, Veroneke', 'Thibodeau, Véronique', 'F'],
    ['Bochemp, Oliveir', 'Beauchamp, Olivier', 'M'],
  ])('hints at one whose two names are misspelt, by year and sex: %s, %s', (name, other, sex) => {
    const told = tell([
      { name: 'people', of: 'A', rows: [personRow(1, { name, birthDate: '1961', sex }), ...crowdRows(1)] },
      {
        name: 'list',
        of: null,
        rows: [personRow(1, { name: other, birthDate: '1961', sex }), ...crowdRows(2)],
      },
    ]);
    const [first] = told.between(['people', 1], ['list', 1], 'match');
    expect(first?.band).toBe('weak');
    expect(first?.evidence.find(({ signal }) => signal === 'name')?.level).toBe('misspelt');
  });

  it.each(['207.555.0142', '207-555-0188'])(
    'ties two cases by one telephone written in two ways: %s',
    (phone) => {
      const digits = phone.replace(/\D/g, '');
      const told = tell([
        {
          name: 'parcels',
          of: 'A',
          rows: [row(1, [mention('organization', { name: 'Pemaquid Frozen Exports LLC', phone })])],
        },
        {
          name: 'phone',
          of: 'B',
          rows: [
            row(7, [
              mention('phone', {
                phone: `+1 (${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`,
              }),
            ]),
          ],
        },
      ]);
      const [first] = told.between(['parcels', 1], ['phone', 7], 'sharedIdentifier');
      expect(first?.band).toBe('strong');
      expect(first?.nearCaption).toContain('Pemaquid');
      expect(first?.pivot).toBe(`~phone:+1${digits}`);
    },
  );

  it.each([
    ['ZX4419087', 'Moldova'],
    ['KL2207315', 'Georgia'],
  ])(
    'finds a lost passport in a register, whether or not the register says its country: %s',
    (number, country) => {
      for (const ours of [number, `${number} (${country})`]) {
        const told = tell([
          {
            name: 'register',
            of: 'B',
            rows: [personRow(1, { name: 'Ion Calarasu', identityDocument: ours })],
          },
          {
            name: 'lost',
            of: null,
            rows: [
              row(9, [mention('identityDocument', { identityDocument: `passport ${number} ${country}` })]),
            ],
          },
        ]);
        const [first] = told.between(['register', 1], ['lost', 9], 'sharedIdentifier');
        expect(first?.band).toBe(ours === number ? 'possible' : 'strong');
        expect(first?.farSide).toEqual({ kind: 'list', sources: ['lost'] });
        expect(first?.alerts.map(({ code }) => code)).toEqual(ours === number ? ['issuer-unknown'] : []);
      }
    },
  );

  it.each(['1M8GDM9AXKP042788', '1FTBW2CM8HKA60318'])(
    'finds a stolen van under another plate by its VIN: %s',
    (vin) => {
      const told = tell([
        {
          name: 'vehicles',
          of: 'A',
          rows: [row(1, [mention('vehicle', { plate: '4471-QX', vin, make: 'FORD' })])],
        },
        {
          name: 'stolen',
          of: null,
          rows: [row(3, [mention('vehicle', { plate: 'QC F12 ABC', vin: vin.toLowerCase() })])],
        },
      ]);
      const [first] = told.between(['vehicles', 1], ['stolen', 3], 'match');
      expect(first?.band).toBe('strong');
    },
  );

  it.each([
    ['Kittiwake Star', 'Sørvær Trader', '9074729'],
    ['Alma Reach', 'Vostok Pride', '9417737'],
  ])('finds a sanctioned ship under its new name by its IMO number: %s', (name, former, imo) => {
    const told = tell([
      { name: 'parcels', of: 'A', rows: [row(1, [mention('vessel', { name, imo })])] },
      {
        name: 'sanctions',
        of: null,
        rows: [row(2, [mention('vessel', { name: former, imo: `IMO ${imo}` })])],
      },
    ]);
    const [first] = told.between(['parcels', 1], ['sanctions', 2], 'match');
    expect(first?.band).toBe('strong');
    expect(first?.evidence.find(({ signal }) => signal === 'title')?.level).toBe('renamed');
  });

  it.each(['tern_and_tide', 'gull.of.fundy'])(
    'finds one online name in a chat and in a memo: %s',
    (handle) => {
      const told = tell([
        { name: 'chat', of: 'B', rows: [row(1, [mention('onlineAccount', { onlineName: handle })])] },
        {
          name: 'wallets',
          of: 'C',
          rows: [personRow(1, { name: 'Darlene K. Stropwell', onlineName: `@${handle}` })],
        },
      ]);
      expect(told.between(['chat', 1], ['wallets', 1], 'sharedIdentifier')).toHaveLength(1);
    },
  );

  it('finds a wallet on a sanctions list and names its holder there', () => {
    const wallet = '1BoatSLRHtKNngkdXEeobR76b53LETtpyT';
    const told = tell([
      { name: 'wallets', of: 'C', rows: [row(1, [mention('wallet', { wallet })])] },
      { name: 'sanctions', of: null, rows: [personRow(1, { name: 'Anatol Vesk', wallet })] },
    ]);
    const [first] = told.between(['wallets', 1], ['sanctions', 1], 'sharedIdentifier');
    expect(first?.band).toBe('strong');
    expect(first?.farCaption).toBe('Anatol Vesk');
  });

  it('walks four steps from a room to a red notice in another agency’s case', () => {
    const told = tell([
      {
        name: 'people',
        of: 'A',
        rows: [
          row(
            1,
            [
              mention('person', { name: 'BARANISHIN, EUGENE', birthDate: '09/04/1986', sex: 'M' }),
              mention('organization', { name: 'Pemaquid Frozen Exports LLC', phone: '207-555-0142' }),
            ],
            [stated('directs', 'person', 'organization')],
          ),
          ...crowdRows(7),
        ],
      },
      {
        name: 'register',
        of: 'B',
        rows: [personRow(31, { name: 'Ilinca', phone: '(207) 555-0142' }), ...crowdRows(8)],
      },
      {
        name: 'notices',
        of: null,
        rows: [
          noticeRow(
            5,
            mention(
              'person',
              { name: 'БАРАНИШИН Євген', birthDate: '1986/09/04', sex: 'M' },
              { context: listContext },
            ),
            { id: '1900/90001', colour: 'red' },
          ),
        ],
      },
    ]);
    const [path, ...others] = told.report.connections.filter(({ kind }) => kind === 'path');
    expect(others).toEqual([]);
    expect(path?.caseId).toBe('B');
    expect(path?.nearCaption).toBe('Ilinca');
    expect(path?.band).toBe('possible');
    expect(path?.steps.map(({ via, proposed }) => [via.kind, proposed])).toEqual([
      ['uses', false],
      ['uses', false],
      ['directs', false],
      ['sameAs', true],
    ]);
    expect(path?.steps[0]?.from).toBe(path?.near);
    expect(path?.steps.at(-1)?.to).toBe(path?.far);
  });

  it('ties three agencies by one firm: a telephone, and an account written as an IBAN', () => {
    const told = tell([
      {
        name: 'parcels',
        of: 'A',
        rows: [
          row(1, [
            mention('organization', {
              name: 'Pemaquid Frozen Exports LLC',
              phone: '207.555.0142',
              iban: 'LT56 9999 9004 1750 0318',
            }),
          ]),
        ],
      },
      {
        name: 'register',
        of: 'B',
        rows: [row(1, [mention('organization', { name: 'PEMAQUID FRZN EXP', phone: '(207) 555-0142' })])],
      },
      { name: 'bank', of: 'C', rows: [row(1, [mention('bankAccount', { iban: 'LT569999900417500318' })])] },
    ]);
    expect(told.between(['parcels', 1], ['bank', 1], 'sharedIdentifier')).toHaveLength(1);
    expect(told.between(['parcels', 1], ['register', 1])).not.toEqual([]);
    const [match] = told.between(['parcels', 1], ['register', 1], 'match');
    expect(match?.evidence.find(({ signal }) => signal === 'title')?.level).toBe('abbreviated');
  });
});
