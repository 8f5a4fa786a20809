// Who looked at what: written down before the answer is given, and told again for one person.
import { describe, expect, it } from 'vitest';
import { aboutNothing } from '#shared/access/types';
import { everything } from '#shared/audit/types';
import { type Anchor, asId, type CaseId, type EntityId, type SourceId } from '#shared/model/ids';
import { noEvidence } from '../factory';
import { kinds, lines, search, withPeople } from './access-looks';
import { machine } from './fake-machine';
import { noRoomIn } from './no-room';
import { rewriteTable } from './raw-rows';
import { entityOf, passphrase, plainCase, problemOf, reopened, start, value } from './session';

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
    const full = noRoomIn('access');
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
