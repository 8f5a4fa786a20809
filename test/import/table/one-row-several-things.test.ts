// What a table of a kind becomes: which things, which links between them, what each column is for.
import { describe, expect, it } from 'vitest';
import { readTextForTest } from '../read-files';

const table = async (...lines: readonly string[]) => {
  const { rows, proposal } = await readTextForTest('table.csv', `${lines.join('\n')}\n`);
  return {
    proposal,
    links: rows.map((row) => row.links.map(({ kind, from, to }) => `${from} ${kind} ${to}`)),
    things: rows.map((row) => row.mentions.map(({ slot, schema }) => `${slot} ${schema}`)),
    stated: (row: number, slot: string) =>
      Object.fromEntries(
        rows[row]?.mentions
          .find((mention) => mention.slot === slot)
          ?.statements.map(({ property, value }) => [property, value]) ?? [],
      ),
    ofLink: (row: number, kind: string) =>
      Object.fromEntries(
        rows[row]?.links
          .find((link) => link.kind === kind)
          ?.statements.map(({ property, written }) => [property, written]) ?? [],
      ),
  };
};

describe('the sex of a column', () => {
  const written = (letters: readonly string[]) =>
    readTextForTest(
      'personas.csv',
      `Nombre,Sexo\n${letters.map((sex, at) => `Persona ${'ABC'[at]}. Ruiz,${sex}\n`).join('')}`,
    );
  const read = async (letters: readonly string[]) =>
    (await written(letters)).rows.map(
      ({ mentions }) =>
        mentions.flatMap(({ statements }) => statements).find(({ property }) => property === 'sex')?.value,
    );

  it('is a woman’s M where the men are H, and a man’s where there is an F', async () => {
    expect(await read(['H', 'M', 'M'])).toEqual(['M', 'F', 'F']);
    expect(await read(['F', 'M', 'M'])).toEqual(['F', 'M', 'M']);
  });
});

describe('a table of calls', () => {
  it('links caller to called, text messages as messages, durations in seconds', async () => {
    const { links, ofLink } = await table(
      'start_utc,elapsed,calling_number,called_number,call_type,tower_clock',
      '2025-09-01T05:44:19Z,6:30,2075550123,2075550120,Voice,9/1/2025 01:44',
      '2025-09-02T05:44:19Z,0:00,2075550123,2075550121,SMS,9/2/2025 01:44',
    );
    expect(links).toEqual([['caller calls called'], ['caller messages called']]);
    expect(ofLink(0, 'calls')).toMatchObject({ start: '2025-09-01T05:44:19Z', duration: '6:30' });
  });

  it('is understood under French headers, day and hour in two columns', async () => {
    const { links, ofLink } = await table(
      'Numéro appelant;Numéro appelé;Date;Heure;Durée (s)',
      '506-555-0117;207-555-0133;13/09/2025;21:05;34',
      '506-555-0117;207-555-0134;14/09/2025;21:15;12',
    );
    expect(links[0]).toEqual(['caller calls called']);
    expect(ofLink(0, 'calls')).toMatchObject({ start: '13/09/2025 21:05', duration: '34' });
  });
});

describe('a table of payments', () => {
  it('runs the way its direction column says', async () => {
    const { links } = await table(
      'time_utc,name,wallet,direction,counterparty_wallet,amount,asset',
      '2025-03-02T17:10:00Z,Ivy Bosworth,bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq,out,1BoatSLRHtKNngkdXEeobR76b53LETtpyT,0.1,BTC',
      '2025-03-03T17:10:00Z,Ivy Bosworth,bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq,in,1BoatSLRHtKNngkdXEeobR76b53LETtpyT,0.2,BTC',
    );
    expect(links[0]).toContain('payerAccount pays payeeAccount');
    expect(links[1]).toContain('payeeAccount pays payerAccount');
    expect(links[0]).toContain('person holds payerAccount');
  });

  it('takes the time in a stated zone for the time, and keeps the local one', async () => {
    const { ofLink, stated } = await table(
      'posted_utc,posted_local,payer,payer_account,payee,payee_account,amount',
      '2025-11-02T05:52:00Z,11/02/2025 01:52,Ivy Bosworth,0021445566,Tidewater Salvage Inc,9900112233,"$41,750.00"',
    );
    expect(ofLink(0, 'pays')).toMatchObject({ start: '2025-11-02T05:52:00Z', amount: '$41,750.00' });
    expect(stated(0, 'payer').other).toBe('11/02/2025 01:52');
  });

  it('tells firms from people row by row', async () => {
    const { things } = await table(
      'date,from name,from account,to name,to account,amount',
      '2025-11-02,Ivy Bosworth,0021445566,Tidewater Salvage Inc,9900112233,5.00',
      '2025-11-03,Town of Merrow Harbor,0021445577,Ned Bosworth,9900112244,6.00',
    );
    expect(things[0]).toEqual(expect.arrayContaining(['payer person', 'payee organization']));
    expect(things[1]).toEqual(expect.arrayContaining(['payer organization', 'payee person']));
  });
});

describe('a register of guests', () => {
  it('gives the guest what has no owner, an event the stay, and the payer the card', async () => {
    const { links, stated } = await table(
      'Reg No,Guest name,Passport no,Issuing country,Vehicle plate,Plate state,Room,Check-in,Check-out,Cardholder,Card last 4',
      '8801,Odessa Plimpton,XK4410237,Poland,7719-KV,ME,110,09/22/2025 22:00,09/26/2025,KITTERY SALVG LLC,5975',
    );
    expect(links[0]).toEqual(
      expect.arrayContaining(['guest presentAt event', 'cardholder pays event', 'guest uses vehicle']),
    );
    expect(stated(0, 'guest')).toMatchObject({ identityDocument: 'passport/PL.XK4410237' });
    expect(stated(0, 'event')).toMatchObject({ place: '110', recordId: '8801' });
    expect(stated(0, 'cardholder').card).toBeUndefined();
  });
});

describe('a table of people with numbers', () => {
  it('says since when and until when somebody had the number', async () => {
    const { links, ofLink } = await table(
      'name,phone,number_since,number_until',
      'Ivy Bosworth,207-555-0158,2025-01-15,2025-06-20',
    );
    expect(links[0]).toContain('person uses phone');
    expect(ofLink(0, 'uses')).toEqual({ start: '2025-01-15', end: '2025-06-20' });
  });

  it('keeps columns it does not know, with their names', async () => {
    const { proposal, stated } = await table('name,phone,frobnication', 'Ivy Bosworth,207-555-0158,quux');
    expect(proposal.columns[2]).toMatchObject({
      column: 'frobnication',
      property: null,
      because: { code: 'kept' },
    });
    expect(stated(0, 'person').other).toBe('quux');
  });

  it('asks rather than guesses when no row decides the order of dates', async () => {
    const { proposal, stated } = await table(
      'name,date of birth',
      'Ivy Bosworth,03/04/1977',
      'Ned Bosworth,05/06/1980',
    );
    expect(proposal.dates).toMatchObject([{ isDoubtful: true }]);
    expect(proposal.spec.context.dateOrder).toBeNull();
    expect(stated(0, 'person').birthDate).toBeUndefined();
  });
});

describe('a list', () => {
  it('is proposed as one by its columns or its name', async () => {
    const lost = await readTextForTest(
      'x.csv',
      'document number,loss type\nXK4410237,stolen\nXK4410238,lost\n',
    );
    const stolen = await readTextForTest('stolen_vehicles.csv', 'vin,plate\n1M8GDM9AXKP042788,7719-KV\n');
    const plain = await readTextForTest('people.csv', 'name,phone\nIvy Bosworth,207-555-0133\n');
    expect([lost, stolen, plain].map(({ proposal }) => proposal.sourceRole)).toEqual([
      'list',
      'list',
      'case',
    ]);
  });
});
