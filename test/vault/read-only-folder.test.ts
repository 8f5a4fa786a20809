// A folder that can be read and not written.
import { describe, expect, it } from 'vitest';
import { kinds, people, search, withPeople } from './access-looks';
import { machine } from './fake-machine';
import { entityOf, importOf, plainCase, problemOf, reopened, value } from './session';

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
