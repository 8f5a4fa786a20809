// Social security and card numbers: kept as keyed hashes, shown by their last four, found and connected all the same.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everything } from '#shared/audit/types';
import type { EntityId } from '#shared/model/ids';
import {
  card,
  expectMasked,
  type NumbersPlace,
  numbersPlace,
  opened,
  plainCard,
  plainSsn,
  ssn,
} from './numbers-place';
import { entityOf, type Session, value } from './session';

let place: NumbersPlace;
let session: Session;

beforeAll(async () => {
  place = await numbersPlace();
  session = place.session;
}, 60_000);

afterAll(() => place.close());

describe('a social security or card number', () => {
  it('lies in full in the rows as written and nowhere else, with all keys at hand', async () => {
    const written = await opened(['records'], place.state);
    for (const plain of [ssn, plainSsn, card, plainCard]) expect(written).toContain(plain);
    const rest = await opened(['understood', 'index', 'documents', 'audit', 'access', 'meta'], place.state);
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
    for (const source of place.sources) {
      for (const row of [1, 2]) expectMasked(await value(vault.record({ source, row })));
      for (const outcome of ['flagged', 'rejected', 'repeated'] as const)
        expectMasked(await value(vault.ledger({ source, outcome, from: 0, limit: 50 })));
    }
    const report = await value(vault.connections({ caseId: null }));
    expect(report.connections.length).toBeGreaterThan(0);
    expectMasked(report);
    const [caseId] = place.cases;
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
    const [source] = place.sources;
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
    expect(lines[0]).toMatchObject({ what: 'search', text: '•••••9998' });
  });

  it('leaves no part of a card in the access log that somebody was still typing', async () => {
    const about = { text: '4111 1111 11', id: null, anchors: [], rows: [], document: null };
    await value(session.vault.look({ what: 'search', about, count: 0 }));
    const { lines } = await value(session.vault.accessLog({ about: null, filter: everything, limit: 1 }));
    expect(lines[0]).toMatchObject({ what: 'search', text: '•••• •••• ••' });
  });
});
