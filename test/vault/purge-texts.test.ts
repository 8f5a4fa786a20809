// Texts that people wrote and that stay after a purge: the words that go are shown before, blacked out after, and no others.
import { describe, expect, it } from 'vitest';
import { everything } from '#shared/audit/types';
import type { PurgeText } from '#shared/contracts/purge-answers';
import type { SourceId } from '#shared/model/ids';
import { everythingIn } from './everything-in';
import { authority, callers, own, place, purged } from './purge-place';
import { importOf, isWhole, plainCase, reopened, value } from './session';

/** As a person reads it: what goes stands in brackets. */
function shown({ texts }: { readonly texts: readonly PurgeText[] }): readonly string[] {
  return texts.flatMap(({ kind, places }) =>
    places.map((parts) => `${kind}: ${parts.map(({ text, goes }) => (goes ? `[${text}]` : text)).join('')}`),
  );
}

describe('the texts that stay', () => {
  it('are shown with the words that go, also those of rows that were ticked besides', async () => {
    const there = await place();
    const { vault } = there.session;
    const target = { kind: 'person', id: there.marta } as const;
    const certain = await value(vault.purgePreview({ target }));
    expect([...shown(certain)].sort()).toEqual([
      'case: State v. [Marta Quillfeather]',
      'chart: Around [Marta Quillfeather]',
    ]);
    expect(certain.textsOf).toBe(2);
    await value(
      vault.execute({
        name: 'case.edit',
        input: { id: there.caseId, fields: { ...plainCase, title: 'Ada Birch and others' } },
      }),
    );
    const rows = certain.rows.map(({ source, row: at }) => ({ source, row: at }));
    expect([...shown(await value(vault.purgePreview({ target, rows })))].sort()).toEqual([
      'case: [Ada Birch] and others',
      'chart: Around [Marta Quillfeather]',
    ]);
    expect(shown(await value(vault.purgePreview({ target })))).toHaveLength(1);
  });

  it('keep their words where a person found that they speak of somebody else', async () => {
    const there = await place();
    const { session, marta } = there;
    const { vault } = session;
    const target = { kind: 'person', id: marta } as const;
    const preview = await value(vault.purgePreview({ target }));
    const chart = preview.texts.find(({ kind }) => kind === 'chart');
    const rows = preview.rows.flatMap(({ source, row: at, why }) =>
      why === 'own' ? [{ source, row: at }] : [],
    );
    await value(vault.purge({ target, rows, keep: chart === undefined ? [] : [chart.id], authority }));
    expect(await value(vault.documents({ kind: 'chart' }))).toMatchObject([
      { title: 'Around Marta Quillfeather' },
    ]);
    expect(await value(vault.documents({ kind: 'case' }))).toMatchObject([{ title: 'State v. ▇▇▇' }]);
    await isWhole(session);
  });

  it('are counted apart from entries and looks that lose what they said', async () => {
    const there = await place();
    const { facts } = await purged(there, { kind: 'person', id: there.marta }, (why) => why === 'own');
    const { vault } = there.session;
    const emptied = (
      await value(vault.accessLog({ about: null, filter: everything, limit: 99 }))
    ).lines.filter((line) => line.purged);
    expect(facts.looks).toBe(emptied.length);
    expect(emptied.length).toBeGreaterThan(0);
  });
});

describe('a purged person', () => {
  it('is blacked out of every text that stays: titles, briefings, purposes, kept mappings', async () => {
    const there = await place();
    const { session, state, caseId, marta } = there;
    const { vault } = session;
    const fields = { ...plainCase, title: 'State v. Quillfeather', lead: 'Ada Birch' };
    await value(vault.execute({ name: 'case.edit', input: { id: caseId, fields } }));
    await value(
      vault.execute({
        name: 'briefing.save',
        input: {
          caseId,
          title: 'QUILLFEATHER, Marta',
          marking: 'TLP:AMBER',
          bottomLine: 'Marta drove; Quillfeather’s car, seen by Ada Birch. 207-555-0101.',
          chartId: null,
          language: 'en',
          lowered: null,
        },
      }),
    );
    const { spec } = importOf(state, callers);
    await value(
      vault.execute({
        name: 'spec.save',
        input: { spec: { ...spec, title: 'Marta Quillfeather’s phone' }, columns: ['Quillfeather', 'Day'] },
      }),
    );
    await value(vault.setPurpose({ caseId, words: 'to find quillfeather' }));
    await value(vault.record({ source: there.sources[1] as SourceId, row: 2 }));
    await value(vault.close(null));
    const again = await reopened(state);
    await purged({ ...there, session: again }, { kind: 'person', id: marta }, own);
    await isWhole(again);
    const [kept] = await value(again.vault.documents({ kind: 'case' }));
    expect(kept).toMatchObject({ title: 'State v. ▇▇▇', lead: 'Ada Birch' });
    expect(await value(again.vault.documents({ kind: 'briefing' }))).toMatchObject([
      { title: '▇▇▇', bottomLine: expect.stringContaining('seen by Ada Birch') },
    ]);
    expect(await value(again.vault.documents({ kind: 'spec' }))).toMatchObject([{ columns: ['Day', '▇▇▇'] }]);
    await value(again.vault.close(null));
    const all = await everythingIn(state);
    expect(all.split('\n').filter((line) => line.includes('quillfeather'))).toEqual([]);
    expect(all).toContain('ada birch');
  });
});
