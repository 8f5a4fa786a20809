// What keeps a purge from being done: a legal hold, a role that may not, no authority.
import { describe, expect, it } from 'vitest';
import type { SourceId } from '#shared/model/ids';
import { authority, place, purged } from './purge-place';
import { problemOf, start, value } from './session';

describe('a legal hold', () => {
  it('blocks a purge of anything it stands over, until it is lifted', async () => {
    const there = await place();
    const {
      session: { vault },
      caseId,
      marta,
      sources,
    } = there;
    const { output } = await value(
      vault.execute({ name: 'hold.place', input: { target: caseId, authority } }),
    );
    for (const target of [
      { kind: 'person', id: marta },
      { kind: 'source', source: sources[0] as SourceId },
      { kind: 'case', caseId },
    ] as const)
      expect(
        await problemOf(
          vault.purge({ target, rows: [{ source: sources[0] as SourceId, row: 1 }], authority }),
        ),
      ).toMatchObject({
        code: 'on-hold',
      });
    await value(vault.execute({ name: 'hold.lift', input: output as never }));
    await purged(there, { kind: 'person', id: marta }, (why) => why === 'own');
  });

  it('and a purge are for a supervisor, and a purge names its authority', async () => {
    const there = await place();
    const {
      session: { vault },
      state,
      marta,
      sources,
      caseId,
    } = there;
    const rows = [{ source: sources[0] as SourceId, row: 1 }];
    const target = { kind: 'person', id: marta } as const;
    expect(
      await problemOf(vault.purge({ target, rows, authority: { by: ' ', number: '', date: '' } })),
    ).toMatchObject({
      code: 'reason-required',
    });
    await value(
      vault.addPerson({ name: 'Jo', agency: '', role: 'analyst', passphrase: 'seven grey herring gulls' }),
    );
    await value(vault.close(null));
    const theirs = start(state).vault;
    await value(theirs.open({ passphrase: 'seven grey herring gulls' }));
    for (const refused of [
      theirs.purge({ target, rows, authority }),
      theirs.purgePreview({ target }),
      theirs.execute({ name: 'hold.place', input: { target: caseId, authority } }),
    ])
      expect(await problemOf(refused)).toMatchObject({ code: 'role-insufficient' });
  });
});
