// Social security and card numbers: kept as keyed hashes, shown by their last four, found and connected all the same, and read
// in full only by whoever may, with a reason that stands in the access log.
import { MessageChannel } from 'node:worker_threads';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everything } from '#shared/audit/types';
import type { ComputeContract } from '#shared/contracts/compute';
import { type Client, connect, type Port, serve } from '#shared/contracts/rpc';
import { asId, type CaseId, type EntityId, type SourceId } from '#shared/model/ids';
import { ok } from '#shared/model/problem';
import { unpackPart } from '#shared/storage/packing';
import type { TableName } from '../../renderer/vault/worker/row-keys';
import { computeHandlers } from '../../renderer/workers/compute-handlers';
import type { OpenFile } from '../../renderer/workers/open-file';
import { bytesFrom } from '../import/read-files';
import { type Machine, machine } from './fake-machine';
import { noRoomIn } from './no-room';
import { itemsOf, openedItem, rowsOf, unlocked } from './read-folder';
import { entityOf, head, passphrase, plainCase, problemOf, type Session, start, value } from './session';
import { asBefore, concealingNothing } from './unconcealed';

const ssn = '219-09-9998';
const plainSsn = '219099998';
const card = '4111 1111 1111 1111';
const plainCard = '4111111111111111';

const files: Record<string, string> = {
  'arrests.csv': [
    'Person Id,Last Name,First Name,DOB,SSN,Card Number,Remarks',
    `P1,Birch,Ada,1984-03-02,${ssn},${card},asked for in the town`,
    `P2,Quintana,Rafael,1990-07-05,532-41-7786,,gave SSN ${ssn} and card ${plainCard} at the desk`,
    'P3,Kimball,Joan,1971-11-30,123-45-6789,,case 4539578763621486 of the county',
  ].join('\n'),
  'guests.csv': [
    'Guest Id,Last Name,First Name,DOB,SSN,Card Number',
    `G1,Birch,Adah,1984-03-02,${plainSsn},${plainCard}`,
    'G2,Orr,Leonard,1962-01-20,401-22-9035,5500 0055 5555 5559',
  ].join('\n'),
};

const { port1, port2 } = new MessageChannel();
const state = machine();
let session: Session;
let compute: Client<ComputeContract>;
const sources: SourceId[] = [];
const cases: CaseId[] = [];

const open: OpenFile = async ({ name, url }) => ok(bytesFrom(name, files[url] ?? ''));

async function bring(name: string, into: Session = session): Promise<SourceId> {
  const { vault } = into;
  const { output } = await value(
    vault.execute({ name: 'case.create', input: { ...plainCase, number: name } }),
  );
  const caseId = (output as { readonly id: CaseId }).id;
  const file = { name, size: utf8ToBytes(files[name] ?? '').length, url: name };
  const { proposal } = await value(compute.recognise({ file }));
  const context = { ...proposal.spec.context, region: 'US', dateOrder: 'ymd' as const };
  const { source } = await value(
    vault.importFile({
      file,
      spec: { ...proposal.spec, context },
      head: head({ caseId }),
      statedTotal: null,
    }),
  );
  sources.push(source);
  cases.push(caseId);
  return source;
}

beforeAll(async () => {
  serve<ComputeContract>(port2 as unknown as Port, computeHandlers(open));
  compute = connect<ComputeContract>(port1 as unknown as Port).client;
  session = start(state, { compute });
  await value(session.vault.create({ name: 'R. Alderway', passphrase, agency: 'Calais PD' }));
  await bring('arrests.csv');
  await bring('guests.csv');
}, 60_000);

afterAll(() => {
  port1.close();
  port2.close();
});

function expectMasked(answer: unknown): void {
  const text = JSON.stringify(answer);
  for (const plain of [ssn, plainSsn, card, plainCard, '532-41-7786', '5327786', '5500005555555559'])
    expect(text, plain).not.toContain(plain);
}

/** Everything of some tables that opens with the keys, as text. */
async function opened(tables: readonly TableName[], on: Machine = state): Promise<string> {
  const keyring = await unlocked(on);
  let text = '';
  for (const stored of itemsOf(await rowsOf(on, tables))) {
    const plain = await value(openedItem(keyring, stored));
    for (const bytes of [plain, unpacked(plain)]) {
      text += new TextDecoder('latin1').decode(bytes);
      text += new TextDecoder('utf-16le').decode(bytes.slice(0, bytes.length & ~1));
    }
  }
  return text;
}

function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    return unpackPart(bytes);
  } catch {
    return bytes;
  }
}

describe('a social security or card number', () => {
  it('lies in full in the rows as written and nowhere else, with all keys at hand', async () => {
    const written = await opened(['records']);
    for (const plain of [ssn, plainSsn, card, plainCard]) expect(written).toContain(plain);
    const rest = await opened(['understood', 'index', 'documents', 'audit', 'access', 'meta']);
    expect(rest).toContain('nationalNumber');
    for (const plain of [ssn, plainSsn, card, plainCard, plainCard.slice(0, 12)])
      expect(rest, plain).not.toContain(plain);
  });

  it('is found by its last four, and what ends otherwise is not', async () => {
    const captions = async (query: string): Promise<readonly string[]> => {
      const { hits, total } = await value(session.vault.search({ query, limit: 9 }));
      expect(total).toBe(hits.length);
      return hits.map(({ caption }) => caption);
    };
    // The second is the number itself, which a remark names.
    for (const query of ['•••-••-9998', 'last four 9998', 'quatre derniers 9998'])
      expect(await captions(query), query).toEqual(['Ada Birch', '•••-••-9998', 'Adah Birch']);
    expect((await captions('**** 1111')).slice(0, 1)).toEqual(['Ada Birch']);
    expect(await captions('ending in 7786')).toEqual(['Rafael Quintana']);
    expect(await captions('last four 0000')).toEqual([]);
  });

  it('is masked in hits, sheets, records, neighbours, ledger, connections and the state of a briefing', async () => {
    const { vault } = session;
    for (const query of [ssn, plainSsn, card, plainCard, 'Birch', 'Quintana'])
      for (const gathered of [true, false]) {
        const found = await value(vault.search({ query, limit: 20, gathered }));
        expect(found.hits.length, query).toBeGreaterThan(0);
        if (/\d/.test(query)) expectMasked(found);
        for (const { entity } of found.hits) {
          expectMasked(await value(vault.entity({ id: entity })));
          expectMasked(await value(vault.neighbours({ id: entity, except: [], limit: 50 })));
        }
      }
    for (const source of sources) {
      for (const row of [1, 2]) expectMasked(await value(vault.record({ source, row })));
      for (const outcome of ['flagged', 'rejected', 'repeated'] as const)
        expectMasked(await value(vault.ledger({ source, outcome, from: 0, limit: 50 })));
    }
    const report = await value(vault.connections({ caseId: null }));
    expect(report.connections.length).toBeGreaterThan(0);
    expectMasked(report);
    const [caseId] = cases;
    if (caseId === undefined) throw new Error('no case');
    const items = (await value(vault.suggestChart({ caseId }))).map((target, at) => ({
      target,
      x: at,
      y: 0,
    }));
    const { output } = await value(
      vault.execute({ name: 'chart.create', input: { caseId, title: 'First', items } }),
    );
    const { id: chartId } = output as { readonly id: never };
    expectMasked(await value(vault.scene({ chartId })));
    const state = await value(
      vault.briefingState({
        request: { caseId, chartId, title: '', marking: '', bottomLine: '', language: 'en' } as never,
      }),
    );
    expectMasked(state);
    expectMasked(
      await value(vault.purgePreview({ target: { kind: 'person', id: await entityOf(session, 'Birch') } })),
    );
    for (const kind of ['source', 'chartItem', 'decision'] as const)
      expectMasked(await value(vault.documents({ kind })));
  });

  it('shows its last four in the row, also in a remark', async () => {
    const [source] = sources;
    if (source === undefined) throw new Error('no source');
    const first = await value(session.vault.record({ source, row: 1 }));
    expect(first.record.cells).toContain('•••-••-9998');
    expect(first.record.cells).toContain('•••• •••• •••• 1111');
    const second = await value(session.vault.record({ source, row: 2 }));
    expect(second.record.cells).toContain('gave SSN •••-••-9998 and card ••••••••••••1111 at the desk');
  });

  it('finds who has it when it is typed in full, however it is written', async () => {
    for (const query of [ssn, plainSsn, `SSN ${ssn}`]) {
      const { hits } = await value(session.vault.search({ query, limit: 20 }));
      // The third is the number that a remark of somebody else names.
      const captions = ['Ada Birch', 'Adah Birch', '•••-••-9998'];
      expect(hits.map(({ caption }) => caption).sort(), query).toEqual(captions);
    }
    const { hits } = await value(session.vault.search({ query: plainCard, limit: 20, gathered: true }));
    expect(hits[0]).toMatchObject({ schema: 'paymentCard', caption: 'Visa •••• 1111' });
    // Also who only speaks of it in a remark.
    const { links } = await value(session.vault.entity({ id: hits[0]?.entity as EntityId }));
    expect(links.map(({ otherCaption }) => otherCaption)).toContain('Rafael Quintana');
  });

  it('is none where everybody writes it', async () => {
    const { hits } = await value(session.vault.search({ query: '123-45-6789', limit: 20 }));
    expect(hits.filter(({ why }) => why.code === 'identifier')).toEqual([]);
  });

  it('ties two cases, and says so by its last four, with both rows', async () => {
    const { connections } = await value(session.vault.connections({ caseId: null }));
    const lines = connections.flatMap(({ evidence }) => evidence);
    const number = lines.find(({ because }) => because.code === 'national-number.ending');
    expect(number?.because.facts).toEqual({ ending: '9998' });
    expect([...(number?.left ?? []), ...(number?.right ?? [])].map(({ row }) => row)).toEqual([1, 1]);
  });

  it('stands masked in the access log when somebody asks for it', async () => {
    const about = { text: plainSsn, id: null, anchors: [], rows: [], document: null };
    await value(session.vault.look({ what: 'search', about, count: 2 }));
    const { lines } = await value(session.vault.accessLog({ about: null, filter: everything, limit: 9 }));
    expect(lines[0]).toMatchObject({ what: 'search', text: '••••9998' });
  });

  it('leaves no part of a card in the access log that somebody was still typing', async () => {
    const about = { text: '4111 1111 11', id: null, anchors: [], rows: [], document: null };
    await value(session.vault.look({ what: 'search', about, count: 0 }));
    const { lines } = await value(session.vault.accessLog({ about: null, filter: everything, limit: 1 }));
    expect(lines[0]).toMatchObject({ what: 'search', text: '•••• ••11 11' });
  });
});

describe('what only a remark names', () => {
  const remarks = [
    ['gave SSN 219-09-9993, DL 1234567, cell 2075550167', ['219-09-9993', '1234567', '207-555-0167']],
    ['NAS 046 454 286; plaque QC ABC 123; tél. 4185550199', ['046454286', 'ABC 123', '418-555-0199']],
    [
      'seguro social 401229031, cédula 1712345678, pasaporte XR4419087',
      ['401-22-9031', '1712345678', 'XR4419087'],
    ],
    [
      'الضمان الاجتماعي ٤٠١٢٢٩٠٣٢ ورقم الهوية ١٠٩٨٧٦٥٤٣٢ وهاتف ٢٠٧٥٥٥٠١٤٤',
      ['401-22-9032', '1098765432', '207-555-0144'],
    ],
  ] as const;
  const name = 'remarks.csv';
  files[name] = [
    'Name,Remarks',
    ...remarks.map(([text], at) => `Orr Leonard ${'ABCD'.charAt(at)},"${text}"`),
  ].join('\n');

  it('is found by typing it, and leads to whose remark it is', async () => {
    const other = start(machine(), { compute });
    await value(other.vault.create({ name: 'R. Alderway', passphrase, agency: 'Calais PD' }));
    const source = await bring(name, other);
    sources.pop();
    cases.pop();
    for (const [at, [, numbers]] of remarks.entries())
      for (const query of numbers) {
        const { hits } = await value(other.vault.search({ query, limit: 20 }));
        const hit = hits.find(({ row, why }) => row === at + 1 && why.code === 'identifier');
        expect(hit?.source, query).toBe(source);
        const { links } = await value(other.vault.entity({ id: hit?.entity as EntityId }));
        expect(
          links.map(({ otherCaption }) => otherCaption),
          query,
        ).toContain(`Orr Leonard ${'ABCD'.charAt(at)}`);
      }
  });
});

describe('reading a number in full', () => {
  const asked = (reason: string) => ({ source: sources[0] as SourceId, row: 1, column: 'SSN', reason });

  it('takes a reason, which stands in the access log with person, row and column', async () => {
    expect(await problemOf(session.vault.reveal(asked('  ')))).toMatchObject({ code: 'reason-required' });
    const told = await value(session.vault.reveal(asked('to ask the SSA, letter 14')));
    expect(told).toEqual({ written: ssn });
    const { lines } = await value(session.vault.accessLog({ about: null, filter: everything, limit: 9 }));
    expect(lines[0]).toMatchObject({
      what: 'reveal',
      text: 'to ask the SSA, letter 14',
      titles: ['arrests.csv 1 SSN'],
      userName: 'R. Alderway',
    });
  });

  it('is a line of the log each time, and one of those about the person', async () => {
    await value(session.vault.reveal(asked('again')));
    await value(session.vault.reveal(asked('again')));
    const about = await entityOf(session, 'Ada Birch');
    const { lines } = await value(session.vault.accessLog({ about, filter: everything, limit: 50 }));
    expect(lines.filter(({ what, text }) => what === 'reveal' && text === 'again')).toHaveLength(2);
  });

  it('says so where there is no such column', async () => {
    expect(await problemOf(session.vault.reveal({ ...asked('why'), column: 'none' }))).toMatchObject({
      code: 'not-found',
    });
  });

  it('tells nothing whose line cannot be written', async () => {
    const short = start(machine(), { compute });
    await value(short.vault.create({ name: 'R. Alderway', passphrase, agency: 'Calais PD' }));
    const source = await bring('arrests.csv', short);
    const full = noRoomIn('access');
    const told = await problemOf(short.vault.reveal({ ...asked('why'), source }));
    full.mockRestore();
    expect(told).toMatchObject({ code: 'disk-full' });
  });

  it('is refused to a reviewer, and where nothing can be logged', async () => {
    const words = 'reviewer lantern pilot';
    const person = { name: 'L. Reeve', agency: 'Calais PD', role: 'reviewer', passphrase: words } as const;
    await value(session.vault.addPerson(person));
    await value(session.vault.close(null));
    const reviewer = start(state, { compute });
    const { user } = await value(reviewer.vault.open({ passphrase: words }));
    expect(user.role).toBe('reviewer');
    expect(await problemOf(reviewer.vault.reveal(asked('curious')))).toMatchObject({
      code: 'role-insufficient',
      facts: { role: 'reviewer', right: 'reveal' },
    });
    await value(reviewer.vault.close(null));
    state.readOnly = true;
    const stuck = start(state, { compute });
    await value(stuck.vault.open({ passphrase }));
    expect(await problemOf(stuck.vault.reveal(asked('why')))).toMatchObject({ code: 'workspace-read-only' });
    state.readOnly = false;
  });
});

describe('a workspace of before', () => {
  it('has its numbers concealed when it is opened, with the same answers afterwards', async () => {
    const before = machine();
    const first = start(before, { compute: concealingNothing(compute) });
    await value(first.vault.create({ name: 'R. Alderway', passphrase, agency: 'Calais PD' }));
    await bring('arrests.csv', first);
    const caseId = cases.at(-1) as CaseId;
    const target = asId<EntityId>(`~paymentCard:card.${plainCard}`);
    await value(
      first.vault.execute({
        name: 'chart.create',
        input: { caseId, title: 'Cards', items: [{ target, x: 0, y: 0 }] },
      }),
    );
    await value(first.vault.close(null));
    await asBefore(before);

    const again = start(before, { compute });
    const { remarks } = await value(again.vault.open({ passphrase }));
    expect(remarks).toContainEqual({ code: 'migrated', facts: { name: 'concealed-numbers' } });
    const [item] = await value(again.vault.documents({ kind: 'chartItem' }));
    expect(item).toMatchObject({ target: expect.stringMatching(/^~paymentCard:card\.1111_[0-9a-f]{32}$/) });
    const { hits } = await value(again.vault.search({ query: ssn, limit: 9 }));
    expect(hits.map(({ caption }) => caption).sort()).toEqual(['Ada Birch', '•••-••-9998']);
    expectMasked(await value(again.vault.entity({ id: hits[0]?.entity as EntityId })));
    const { faults, audit } = await value(again.vault.verify(null));
    expect([faults, audit.faults]).toEqual([[], []]);
    const rest = await opened(['understood', 'index', 'documents', 'meta'], before);
    for (const plain of [ssn, plainSsn, card, plainCard]) expect(rest, plain).not.toContain(plain);
    await value(again.vault.close(null));
    const third = await value(start(before, { compute }).vault.open({ passphrase }));
    expect(third.remarks).toEqual([]);
  });
});
