// One look at many: everybody who was on a chart, in the inbox, in a ledger or in a briefing is in the access log.
import { describe, expect, it } from 'vitest';
import type { BriefingRequest } from '#shared/briefing/types';
import { type Anchor, asId, type CaseId, type ChartId, type EntityId } from '#shared/model/ids';
import { mention, row } from '../factory';
import { kinds, lines, people } from './access-looks';
import { machine } from './fake-machine';
import { created, entityOf, importOf, plainCase, problemOf, value } from './session';
import { hers, opened } from './two-people';

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

  it('is no look where a command names whom it named, and one where an undo names whom somebody else decided about', async () => {
    const { state, session, vault, ada, rafael } = await withChart();
    const evidence = { epoch: 1, evidence: [], alerts: [], bits: 0 };
    const sides = { left: [asId<Anchor>(ada)], right: [asId<Anchor>(rafael)] };
    const input = { opinion: 'different', reason: 'two heights', evidence, ...sides } as const;
    const made = await value(vault.execute({ name: 'decision.make', input }));
    expect(made.line.decision).toEqual({ opinion: 'different', left: 'Ada Birch', right: 'Rafael Quintana' });
    expect((await value(vault.undo({ entry: null, stack: null }))).line?.decision?.left).toBe('Ada Birch');
    await value(vault.undo({ entry: null, stack: null, which: 'undo' }));
    expect(await kinds(session)).toEqual(['opened']);

    await value(
      vault.addPerson({ name: 'Casey Roe', agency: 'Calais PD', role: 'supervisor', passphrase: hers }),
    );
    await value(vault.close(null));
    const casey = await opened(state, hers);
    const undone = await value(casey.vault.undo({ entry: made.entry + 2, stack: null }));
    expect(undone.line?.decision?.left).toBe('Ada Birch');
    expect((await kinds(casey)).slice(0, 2)).toEqual(['history', 'opened']);
  });

  it('is a look at whom the history names in decisions, and at whose rows a purge would take', async () => {
    const { session, vault, source, ada, rafael } = await withChart();
    await value(vault.history({ about: null, limit: 50 }));
    expect(await kinds(session)).toEqual(['opened']);
    const [left] = (await value(vault.entity({ id: ada }))).profile.anchors;
    const [right] = (await value(vault.entity({ id: rafael }))).profile.anchors;
    const evidence = { epoch: 1, evidence: [], alerts: [], bits: 0 };
    await value(
      vault.execute({
        name: 'decision.make',
        input: {
          ...({ opinion: 'different', reason: 'two heights', evidence } as const),
          ...{ left: left === undefined ? [] : [left], right: right === undefined ? [] : [right] },
        },
      }),
    );
    await value(vault.history({ about: null, limit: 50 }));
    await value(vault.purgePreview({ target: { kind: 'person', id: ada } }));
    await value(vault.purgePreview({ target: { kind: 'source', source: asId(source) } }));
    expect(await kinds(session)).toEqual(['purge', 'purge', 'history', 'entity', 'entity', 'opened']);
    // The other of her name is in the list of rows, and nobody of another.
    expect((await lines(session, ada)).map(({ what }) => what)).toEqual(['purge', 'history', 'entity']);
    expect((await lines(session, rafael)).map(({ what }) => what)).toEqual(['history', 'entity']);
    const other = asId<Anchor>(`${source}/3#person`);
    expect((await lines(session, other)).map(({ what }) => what)).toEqual(['purge']);
    expect((await lines(session))[0]).toMatchObject({ what: 'purge', titles: ['people.csv'], count: 0 });
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
    const about = { text: 'Ada', id: null, anchors: [], rows: [], document: null };
    const search = { query: 'Ada', limit: 20 };
    const sent = { what: 'search', about, count: 1 } as const;
    for (const asked of [
      vault.scene({ chartId }),
      vault.connections({ caseId }),
      vault.search(search),
      vault.look(sent),
    ])
      expect(await problemOf(asked)).toMatchObject({ code: 'purpose-required' });
    await value(vault.setPurpose({ caseId, words: 'Slack Tide' }));
    await value(vault.scene({ chartId }));
    expect((await lines(session))[0]).toMatchObject({ what: 'chart', purpose: 'Slack Tide' });
    await value(vault.search(search));
    await value(vault.look(sent));
    expect((await lines(session))[0]).toMatchObject({ what: 'search', purpose: 'Slack Tide' });
  });
});
