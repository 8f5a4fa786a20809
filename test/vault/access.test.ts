// Who looked at what: written down before the answer is given, chained and signed, and told again for one person.
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { type AccessLine, aboutNothing } from '#shared/access/types';
import { checkChain, emptyHead, nextEntry } from '#shared/audit/chain';
import { everything } from '#shared/audit/types';
import type { BriefingRequest } from '#shared/briefing/types';
import { canonical } from '#shared/change/change';
import {
  type Anchor,
  asId,
  type CaseId,
  type ChartId,
  type EntityId,
  type SourceId,
} from '#shared/model/ids';
import { sealAccessHead } from '../../renderer/vault/worker/access-log';
import { sealEntry } from '../../renderer/vault/worker/chain-table';
import { Keyring } from '../../renderer/vault/worker/keys/keyring';
import { parseKeyring } from '../../renderer/vault/worker/keys/keyring-file';
import { mention, noEvidence, row } from '../factory';
import { type Machine, machine } from './fake-machine';
import { copyOf, readTable, rewriteTable } from './raw-rows';
import {
  created,
  importOf,
  passphrase,
  plainCase,
  problemOf,
  reopened,
  type Session,
  start,
  value,
} from './session';

const people = {
  name: 'people.csv',
  rows: [
    row(1, [mention('person', { name: 'Ada Birch', phone: '+12075550101' })]),
    row(2, [mention('person', { name: 'Rafael Quintana' })]),
    row(3, [mention('person', { name: 'Ada Birch' })]),
  ],
};

async function withPeople(state: Machine = machine()): Promise<Session & { readonly source: string }> {
  const session = await created(state);
  const { source } = await value(session.vault.importFile(importOf(state, people)));
  return { ...session, source };
}

async function lines(
  { vault }: Session,
  about: EntityId | Anchor | null = null,
): Promise<readonly AccessLine[]> {
  return (await value(vault.accessLog({ about, filter: everything, limit: 100 }))).lines;
}

async function kinds(session: Session): Promise<readonly string[]> {
  return (await lines(session)).map(({ what }) => what);
}

async function entityOf({ vault }: Session, query: string): Promise<EntityId> {
  const [hit] = (await value(vault.search({ query, limit: 5 }))).hits;
  if (hit === undefined) throw new Error(`nothing for ${query}`);
  return hit.entity;
}

const search = (text: string, found: readonly EntityId[]) =>
  ({ what: 'search', about: { ...aboutNothing, text, anchors: found }, count: found.length }) as const;

/** A case with the file, a list that names one of its people, and a chart of both who are called so. */
async function withChart() {
  const state = machine();
  const session = await created(state);
  const { vault } = session;
  const { output } = await value(vault.execute({ name: 'case.create', input: plainCase }));
  const caseId = (output as { readonly id: CaseId }).id;
  const { source } = await value(vault.importFile(importOf(state, people, { caseId })));
  const list = importOf(state, {
    name: 'notices.csv',
    rows: [row(1, [mention('person', { name: 'Ada Birch', phone: '+12075550101' })])],
  });
  await value(vault.importFile({ ...list, head: { ...list.head, role: 'list' } }));
  const ada = await entityOf(session, 'Ada Birch');
  const rafael = await entityOf(session, 'Rafael Quintana');
  const made = await value(
    vault.execute({ name: 'chart.create', input: { caseId, title: 'Slack Tide', items: [] } }),
  );
  const { id: chartId } = made.output as { readonly id: ChartId };
  const put = (target: EntityId, x: number) =>
    value(vault.execute({ name: 'chart.add', input: { chartId, items: [{ target, x, y: 0 }] } }));
  await put(ada, 0);
  return { state, session, vault, source, caseId, chartId, ada, rafael, put };
}

describe('what names many at once', () => {
  it('is a look at everybody who was on it: a chart, its neighbours, the inbox, a ledger, a briefing', async () => {
    const { session, vault, source, caseId, chartId, ada, rafael } = await withChart();
    await value(vault.scene({ chartId }));
    await value(vault.connections({ caseId }));
    await value(vault.ledger({ source: asId(source), outcome: 'repeated', from: 0, limit: 10 }));
    await value(vault.neighbours({ id: rafael, except: [], limit: 10 }));
    const request = { caseId, chartId, bottomLine: '', marking: 'TLP:AMBER', reason: null, sections: [] };
    await value(vault.briefingState({ request: request as unknown as BriefingRequest }));
    expect(await kinds(session)).toEqual([
      ...['preview', 'neighbours', 'ledger', 'connections', 'chart', 'opened'],
    ]);
    expect((await lines(session, ada)).map(({ what }) => what)).toEqual(['preview', 'connections', 'chart']);
    expect((await lines(session, rafael)).map(({ what }) => what)).toEqual([]);
    const [chart] = (await lines(session, ada)).slice(-1);
    expect(chart).toMatchObject({ count: 1, titles: ['Slack Tide', 'Ada Birch'] });
  });

  it('is one look for as long as nobody else comes onto it', async () => {
    const { session, vault, chartId, ada, rafael, put } = await withChart();
    await value(vault.scene({ chartId }));
    await value(vault.scene({ chartId }));
    expect(await kinds(session)).toEqual(['chart', 'opened']);
    await put(rafael, 90);
    await value(vault.scene({ chartId }));
    expect((await lines(session, rafael)).map(({ what }) => what)).toEqual(['chart']);
    expect((await lines(session, ada)).map(({ what }) => what)).toEqual(['chart']);
    expect(await kinds(session)).toEqual(['chart', 'chart', 'opened']);
  });

  it('leaves nobody out, however many there are, and no entry without a bound', async () => {
    const state = machine();
    state.segmentRows = 500;
    const session = await created(state);
    const many = Array.from({ length: 4_500 }, (_, at) => ({
      ...row(at + 1, [mention('person', { name: `Ada Birch ${at}` })]),
      outcome: 'flagged' as const,
    }));
    const { source } = await value(
      session.vault.importFile(importOf(state, { name: 'many.csv', rows: many })),
    );
    await value(session.vault.ledger({ source: asId(source), outcome: 'flagged', from: 0, limit: 5_000 }));
    expect(await kinds(session)).toEqual(['ledger', 'ledger', 'ledger', 'opened']);
    for (const name of ['Ada Birch 0', 'Ada Birch 4499'])
      expect(await lines(session, await entityOf(session, name))).toHaveLength(1);
  });

  it('shows nothing before it was said what for, where that is asked', async () => {
    const { session, vault, chartId, caseId } = await withChart();
    const [rules] = await value(vault.documents({ kind: 'settings' }));
    if (rules?.kind !== 'settings') throw new Error('no settings');
    const { id: _, kind: __, ...input } = rules;
    await value(vault.execute({ name: 'settings.edit', input: { ...input, askPurpose: true } }));
    for (const asked of [vault.scene({ chartId }), vault.connections({ caseId })])
      expect(await problemOf(asked)).toMatchObject({ code: 'purpose-required' });
    await value(vault.setPurpose({ caseId, words: 'Slack Tide' }));
    await value(vault.scene({ chartId }));
    expect((await lines(session))[0]).toMatchObject({ what: 'chart', purpose: 'Slack Tide' });
  });
});

describe('the access log', () => {
  it('has a sheet and a record before they are answered, each once in ten minutes', async () => {
    const session = await withPeople();
    const id = await entityOf(session, 'Ada Birch');
    await value(session.vault.entity({ id }));
    await value(session.vault.entity({ id }));
    const { source } = session;
    await value(session.vault.record({ source: asId(source), row: 2 }));
    expect(await kinds(session)).toEqual(['record', 'entity', 'opened']);
    const [record, sheet] = await lines(session);
    expect(sheet).toMatchObject({ userName: 'Robin Ouellette', titles: ['Ada Birch'], count: 1 });
    expect(record?.titles).toEqual(['people.csv 2']);
  });

  it('gives no sheet whose look cannot be written', async () => {
    const state = machine();
    const session = await withPeople(state);
    const id = await entityOf(session, 'Ada Birch');
    const { put } = IDBObjectStore.prototype;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row: Parameters<typeof put>
    ) {
      if (this.name === 'access') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, row);
    });
    expect(await problemOf(session.vault.entity({ id }))).toMatchObject({ code: 'disk-full' });
    full.mockRestore();
    // The database is left alone until it is opened anew.
    await session.vault.close(null);
    const again = await reopened(state);
    await value(again.vault.entity({ id }));
    expect(await kinds(again)).toEqual(['entity', 'opened', 'opened']);
  });

  it('holds what was searched with what it showed, not what merely was typed', async () => {
    const session = await withPeople();
    const id = await entityOf(session, 'Ada');
    await entityOf(session, 'Ada B');
    await value(session.vault.look(search('Ada Birch', [id])));
    await value(session.vault.look(search('Ada Birch', [id])));
    expect(await lines(session)).toMatchObject([
      { what: 'search', text: 'Ada Birch', titles: ['Ada Birch'], count: 1 },
      { what: 'opened' },
    ]);
  });

  it('tells who has seen somebody: sheet, record, search, and whatever showed them, of no other', async () => {
    const session = await withPeople();
    const { vault, source } = session;
    const ada = await entityOf(session, 'Ada Birch');
    const rafael = await entityOf(session, 'Rafael');
    await value(vault.entity({ id: ada }));
    await value(vault.entity({ id: rafael }));
    await value(vault.record({ source: asId(source), row: 1 }));
    await value(vault.record({ source: asId(source), row: 2 }));
    await value(vault.look(search('a', [ada, rafael])));
    await value(
      vault.look({ what: 'briefing', about: { ...aboutNothing, text: 'b.pdf', anchors: [ada] }, count: 1 }),
    );
    expect((await lines(session, ada)).map(({ what }) => what)).toEqual([
      'briefing',
      'search',
      'record',
      'entity',
    ]);
    expect((await lines(session, rafael)).map(({ what }) => what)).toEqual(['search', 'record', 'entity']);
  });

  it('goes on telling when two records were decided to be one person', async () => {
    const session = await withPeople();
    const { vault } = session;
    const one = await entityOf(session, 'Ada Birch');
    const other = asId<EntityId>(one.replace('/1#', '/3#'));
    await value(vault.entity({ id: other }));
    expect(await lines(session, one)).toEqual([]);
    const sides = { left: [asId<Anchor>(one)], right: [asId<Anchor>(other)], overrides: null } as const;
    const input = { ...sides, opinion: 'same', reason: 'born the same day', evidence: noEvidence } as const;
    await value(vault.execute({ name: 'decision.make', input }));
    expect((await lines(session, one)).map(({ what }) => what)).toEqual(['entity']);
  });

  it('puts case and purpose on each further line, and can be asked for them', async () => {
    const session = await withPeople();
    const { vault } = session;
    const made = await value(vault.execute({ name: 'case.create', input: plainCase }));
    const { id: caseId } = made.output as { readonly id: CaseId };
    await value(vault.setPurpose({ caseId, words: 'warrant application' }));
    await value(vault.entity({ id: await entityOf(session, 'Ada Birch') }));
    const [line] = await lines(session);
    expect(line).toMatchObject({
      purpose: 'warrant application',
      caseTitle: '25-0417 Union Street burglary',
    });
    const ask = async (filter: Partial<typeof everything>): Promise<readonly string[]> =>
      (
        await value(vault.accessLog({ about: null, filter: { ...everything, ...filter }, limit: 9 }))
      ).lines.map(({ what }) => what);
    expect(await ask({ caseId })).toEqual(['entity']);
    expect(await ask({ what: 'opened' })).toEqual(['opened']);
    expect(await ask({ from: line?.at ?? '' })).toEqual(['entity']);
    expect(await ask({ to: line?.at ?? '' })).toEqual(['opened']);
    expect(await ask({ user: asId('nobody') })).toEqual([]);
  });

  it('keeps that somebody looked and forgets at whom, once they are purged', async () => {
    const session = await withPeople();
    const { vault, source } = session;
    const ada = await entityOf(session, 'Ada Birch');
    const rafael = await entityOf(session, 'Rafael');
    await value(vault.entity({ id: ada }));
    await value(vault.entity({ id: rafael }));
    await value(vault.look(search('Quintana', [rafael])));
    await value(vault.look(search('rafael quintana b. 1983', [])));
    const authority = { by: 'Superior Court', number: '26-1', date: '2026-01-05' };
    const rows = [{ source: asId<SourceId>(source), row: 2 }];
    await value(vault.purge({ target: { kind: 'person', id: rafael }, rows, authority }));
    expect((await lines(session)).map(({ what, purged, text }) => [what, purged, text])).toEqual([
      ['search', true, ''],
      ['search', true, ''],
      ['entity', true, ''],
      ['entity', false, ''],
      ['opened', false, ''],
    ]);
    expect((await value(vault.verify(null))).access.faults).toEqual([]);
  });

  it('is there after closing and opening, from the backup too, and goes on in one chain', async () => {
    const state = machine();
    const session = await withPeople(state);
    await value(session.vault.entity({ id: await entityOf(session, 'Ada Birch') }));
    await value(session.vault.close(null));
    const again = await reopened(state);
    expect(await kinds(again)).toEqual(['opened', 'entity', 'opened']);
    await value(again.vault.close(null));

    await rewriteTable(state, 'audit', []);
    const third = start(state);
    expect((await problemOf(third.vault.open({ passphrase })))?.code).toBe('workspace-empty-database');
    await value(third.vault.restore({ passphrase, from: 'beside', older: false }));
    expect(await kinds(third)).toEqual(['opened', 'opened', 'entity', 'opened']);
    const { access } = await value(third.vault.verify(null));
    expect(access).toMatchObject({ entries: 4, faults: [] });
  });
});

/** Everything as it lies in a log of seven looks. */
async function looked(): Promise<Machine> {
  const state = machine();
  const session = await withPeople(state);
  for (const text of ['one', 'two', 'three', 'four', 'five', 'six'])
    await value(session.vault.look(search(text, [])));
  await value(session.vault.close(null));
  return state;
}

async function faultsOf(state: Machine) {
  const { vault } = await reopened(state);
  return (await value(vault.verify(null))).access.faults;
}

describe('an access log somebody reached under', () => {
  it('is named entry by entry: changed, removed, put in another place', async () => {
    const state = await looked();
    const rows = await readTable(state, 'access');
    expect(rows).toHaveLength(7);
    const [first, second, third, fourth] = rows;
    if (first === undefined || second === undefined || third === undefined || fourth === undefined)
      throw new Error('no rows');
    const damaged = third.value.slice();
    damaged[30] = (damaged[30] ?? 0) ^ 1;
    const faults = async (written: typeof rows) => {
      const copy = await copyOf(state);
      await rewriteTable(copy, 'access', written);
      return faultsOf(copy);
    };
    expect(await faults(rows)).toEqual([]);
    expect(await faults(rows.map((each) => (each === third ? { ...each, value: damaged } : each)))).toEqual([
      { number: 3, code: 'changed' },
    ]);
    expect(await faults(rows.filter((each) => each !== third))).toEqual([{ number: 3, code: 'missing' }]);
    expect(
      await faults(
        rows.map((each) =>
          each === third
            ? { ...each, value: fourth.value }
            : each === fourth
              ? { ...each, value: third.value }
              : each,
        ),
      ),
    ).toEqual([
      { number: 3, code: 'changed' },
      { number: 4, code: 'changed' },
    ]);
  });

  it('does not close over what was cut off: it is told at opening, and missing for ever', async () => {
    const state = await looked();
    await rewriteTable(state, 'access', (await readTable(state, 'access')).slice(0, 4));
    const { vault } = start(state);
    const { remarks } = await value(vault.open({ passphrase }));
    expect(remarks).toContainEqual({ code: 'access-cut', facts: { entries: 3 } });
    const missing = [5, 6, 7].map((number) => ({ number, code: 'missing' }));
    expect((await value(vault.verify(null))).access.faults).toEqual(missing);
    await value(vault.close(null));
    expect(await faultsOf(state)).toEqual(missing);
  });

  it('is not signed on behind an entry that bears a name and not its signature', async () => {
    const state = await looked();
    const session = await reopened(state);
    await value(session.vault.close(null));
    const forged = await withForgedNewest(state);
    const again = start(forged);
    const { remarks } = await value(again.vault.open({ passphrase }));
    expect(remarks).toContainEqual({ code: 'access-changed', facts: {} });
    expect((await value(again.vault.verify(null))).access.faults).toEqual([
      { number: 9, code: 'signature' },
      { number: 10, code: 'missing' },
    ]);
  });

  it('can lose at most fifty looks of a session that never closed without anybody noticing', async () => {
    const state = machine();
    const session = await withPeople(state);
    for (let at = 0; at < 60; at++) await value(session.vault.look(search(`question ${at}`, [])));
    const kept = JSON.parse(state.keyring ?? '').access.number;
    expect(kept).toBe(50);
  });

  it('is missed as a whole', async () => {
    const state = await looked();
    await rewriteTable(state, 'access', []);
    const meta = await readTable(state, 'meta');
    await rewriteTable(
      state,
      'meta',
      meta.filter(({ key }) => key[0] !== 'access'),
    );
    const { vault } = start(state);
    const { remarks } = await value(vault.open({ passphrase }));
    expect(remarks).toContainEqual({ code: 'access-cut', facts: { entries: 7 } });
  });
});

describe('a folder that cannot be written', () => {
  it('opens for reading: nothing is changed, nothing logged, and both are said', async () => {
    const state = machine();
    const session = await withPeople(state);
    await value(session.vault.close(null));
    const { keyring, backup } = state;
    state.readOnly = true;
    const again = await reopened(state);
    await value(again.vault.entity({ id: await entityOf(again, 'Ada Birch') }));
    await value(again.vault.look(search('Ada Birch', [])));
    expect(await kinds(again)).toEqual(['opened']);
    for (const refused of [
      again.vault.execute({ name: 'case.create', input: plainCase }),
      again.vault.importFile(importOf(state, people)),
      again.vault.undo({ entry: null, stack: null }),
      again.vault.makeRecoverySheet(null),
    ])
      expect(await problemOf(refused)).toMatchObject({ code: 'workspace-read-only' });
    const { audit, access } = await value(again.vault.verify(null));
    expect([audit.faults, access.faults]).toEqual([[], []]);
    await value(again.vault.close(null));
    expect([state.keyring, state.backup]).toEqual([keyring, backup]);
  });
});

describe('signed lines', () => {
  it('can be checked without the program: hashes, signatures, certificates and the last line', async () => {
    const session = await withPeople();
    const { vault } = session;
    await value(vault.entity({ id: await entityOf(session, 'Ada Birch') }));
    for (const log of ['audit', 'access'] as const) {
      const { bytes, entries } = await value(vault.signedLines({ log, about: null, filter: everything }));
      const text = new TextDecoder().decode(bytes);
      const all = text.trimEnd().split('\n');
      const last = JSON.parse(all.at(-1) ?? '');
      expect(all).toHaveLength(entries + 1);
      const above = text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1);
      expect(last.linesSha256).toBe(bytesToHex(sha256(utf8ToBytes(above))));
      const [person] = last.people;
      const { certificate, name, ...vouched } = person;
      expect(name).toBe('Robin Ouellette');
      const certified = utf8ToBytes(`dirigo person 1\n${last.workspace}\n${canonical(vouched)}`);
      expect(ed25519.verify(hexToBytes(certificate), certified, hexToBytes(last.certifiers.at(-1)))).toBe(
        true,
      );
      const { signature, ...said } = last;
      const signed = utf8ToBytes(`dirigo log export 1\n${canonical(said)}`);
      expect(ed25519.verify(hexToBytes(signature), signed, hexToBytes(person.publicKeys[0]))).toBe(true);
      const found = all.slice(0, -1).map((line, at) => ({ number: at + 1, entry: JSON.parse(line) }));
      const check = checkChain(found, {
        chain: log,
        workspace: last.workspace,
        from: emptyHead,
        head: last.head,
        publicKeysOf: () => person.publicKeys,
      });
      expect(check).toEqual({ entries, head: last.head.hash, faults: [] });
    }
    expect((await lines(session)).slice(0, 2)).toMatchObject([
      { what: 'export', text: 'access.jsonl' },
      { what: 'export', text: 'audit.jsonl' },
    ]);
  });

  it('of one person hold only what showed them', async () => {
    const session = await withPeople();
    const ada = await entityOf(session, 'Ada Birch');
    await value(session.vault.entity({ id: ada }));
    await value(session.vault.entity({ id: await entityOf(session, 'Rafael') }));
    const { bytes } = await value(
      session.vault.signedLines({ log: 'access', about: ada, filter: everything }),
    );
    const all = new TextDecoder().decode(bytes).trimEnd().split('\n');
    const told = all.slice(0, -1).map((line) => JSON.parse(line).header.command);
    expect(told).toEqual(['entity', 'export']);
  });

  it('of what was filtered hold that alone, and say so above the signature', async () => {
    const session = await withPeople();
    const { vault } = session;
    await value(vault.execute({ name: 'case.create', input: plainCase }));
    await value(vault.entity({ id: await entityOf(session, 'Ada Birch') }));
    await value(vault.record({ source: asId(session.source), row: 2 }));
    for (const [log, what] of [
      ['audit', 'case.create'],
      ['access', 'record'],
    ] as const) {
      const filter = { ...everything, what };
      const { bytes, entries } = await value(vault.signedLines({ log, about: null, filter }));
      const all = new TextDecoder().decode(bytes).trimEnd().split('\n');
      expect(all.slice(0, -1).map((line) => JSON.parse(line).header.command)).toEqual([what]);
      expect([entries, JSON.parse(all.at(-1) ?? '').filter.what]).toEqual([1, what]);
    }
  });
});

describe('wrong passphrases', () => {
  it('make each further try wait, also after the program was started again, and go into the log', async () => {
    const state = machine();
    const session = await withPeople(state);
    await value(session.vault.close(null));
    for (let attempt = 0; attempt < 5; attempt++) {
      const { vault } = start(state);
      expect((await problemOf(vault.open({ passphrase: `guess ${attempt}` })))?.code).toBe(
        'passphrase-wrong',
      );
    }
    const waited = (): number => Math.round(state.pauses.reduce((sum, ms) => sum + ms, 0) / 1000);
    expect(state.failedOpenings).toHaveLength(5);
    // One second after the third, two after the fourth.
    expect(waited()).toBe(3);
    const again = await reopened(state);
    expect(waited()).toBe(7);
    expect(state.failedOpenings).toEqual([]);
    const [opened, failed] = await lines(again);
    expect(opened?.what).toBe('opened');
    expect(failed).toMatchObject({ what: 'opening-failed', count: 5 });
    expect(failed?.text.split(' ')).toHaveLength(5);
  });
});

/** As somebody with the keys would do it: one more entry in Robin's name, and both heads moved on. */
async function withForgedNewest(state: Machine): Promise<Machine> {
  const file = parseKeyring(state.keyring ?? '');
  if (!file.ok) throw new Error('no keyring');
  const keyring = await Keyring.unlock(file.value, passphrase);
  if (!keyring.ok) throw new Error('no key');
  const { content, accessHead, person, workspace } = keyring.value;
  const payload = { salt: '00', about: aboutNothing, caseId: null, purpose: '', count: 1 };
  const said = { at: '2025-12-08T13:00:00Z', user: person.user, command: 'entity' };
  const strangers = new Uint8Array(32).fill(9);
  const { entry, head } = nextEntry('access', accessHead, workspace, strangers, said, payload);
  const rows = [...(await sealEntry(content, 'access', entry)), ...(await sealAccessHead(content, head))];
  const put = async (table: 'access' | 'meta'): Promise<void> => {
    const added = rows
      .filter((sealed) => sealed.table === table)
      .map(({ key, value: bytes }) => ({ key, value: bytes }));
    const kept = (await readTable(state, table)).filter(({ key }) => key[0] !== 'access');
    await rewriteTable(state, table, [...kept, ...added]);
  };
  await put('access');
  await put('meta');
  keyring.value.setAccessHead(head);
  state.keyring = keyring.value.text;
  return state;
}
