// Several people in one workspace: each by their own passphrase, with their own key and the rights of their role.
import { describe, expect, it } from 'vitest';
import { machine } from './fake-machine';
import { created, importOf, isWhole, passphrase, plainCase, problemOf, start, value } from './session';
import { hers, opened, people, withCasey } from './two-people';

describe('a person who was added', () => {
  it('opens with a passphrase of their own, and the history says who did what', async () => {
    const state = machine();
    const { vault } = await withCasey(state);
    await value(vault.close(null));
    const second = await opened(state, hers);
    await value(second.vault.execute({ name: 'case.create', input: plainCase }));
    const lines = await value(second.vault.history({ about: null, limit: 9 }));
    expect(lines.map(({ command, userName }) => [command, userName])).toEqual([
      ['case.create', 'Casey Roe'],
      ['person.add', 'Robin Ouellette'],
      ['workspace.create', 'Robin Ouellette'],
    ]);
    expect(await value(second.vault.people(null))).toMatchObject([
      { name: 'Robin Ouellette', role: 'administrator', leftAt: null, isOwn: false },
      { name: 'Casey Roe', role: 'analyst', leftAt: null, isOwn: true },
    ]);
    await isWhole(second);
  });

  it('changes nobody’s rights, whatever their role is said to be', async () => {
    const state = machine();
    const { vault, casey } = await withCasey(state);
    await value(vault.close(null));
    const { vault: second } = await opened(state, hers);
    const other = {
      name: 'X',
      agency: '',
      role: 'administrator',
      passphrase: 'four quiet lakes north',
    } as const;
    for (const refused of [
      second.addPerson(other),
      second.removePerson({ user: casey }),
      second.changeRole({ user: casey, role: 'administrator' }),
      second.makeRecoverySheet(null),
    ])
      expect(await problemOf(refused)).toMatchObject({ code: 'role-insufficient' });
    await value(second.close(null));
    // The role is certified: whoever edits the file, with the right keys for all else, is found out.
    const file = JSON.parse(state.keyring ?? '');
    file.people[1].role = 'administrator';
    const edited = start({ ...state, keyring: JSON.stringify(file) });
    expect(await problemOf(edited.vault.open({ passphrase: hers }))).toMatchObject({
      code: 'keyring-damaged',
    });
  });

  it('needs a name and a passphrase that is strong and nobody else’s', async () => {
    const { vault } = await withCasey();
    const person = { name: 'Jo', agency: '', role: 'analyst', passphrase: 'four quiet lakes north' } as const;
    expect(await problemOf(vault.addPerson({ ...person, name: ' ' }))).toMatchObject({
      code: 'name-required',
    });
    expect(await problemOf(vault.addPerson({ ...person, passphrase: 'short' }))).toMatchObject({
      code: 'passphrase-weak',
    });
    expect(await problemOf(vault.addPerson({ ...person, passphrase: hers }))).toMatchObject({
      code: 'passphrase-taken',
    });
  });
});

describe('the last administrator', () => {
  it('can neither leave nor step down; with a second one, they can', async () => {
    const state = machine();
    const { vault, casey } = await withCasey(state);
    const [robin] = await value(vault.people(null));
    if (robin === undefined) throw new Error('nobody');
    expect(await problemOf(vault.removePerson({ user: robin.user }))).toMatchObject({
      code: 'last-administrator',
    });
    expect(await problemOf(vault.changeRole({ user: robin.user, role: 'analyst' }))).toMatchObject({
      code: 'last-administrator',
    });
    await value(vault.changeRole({ user: casey, role: 'administrator' }));
    await value(vault.changeRole({ user: robin.user, role: 'reviewer' }));
    expect(await problemOf(vault.makeRecoverySheet(null))).toMatchObject({ code: 'role-insufficient' });
    await value(vault.close(null));
    const second = await opened(state, hers);
    await value(second.vault.removePerson({ user: robin.user }));
    await isWhole(second);
    expect(await problemOf(start(state).vault.open({ passphrase }))).toMatchObject({
      code: 'passphrase-wrong',
    });
  });
});

describe('a reviewer', () => {
  it('reads everything, gives opinions and takes them back, and changes nothing else', async () => {
    const state = machine();
    const { vault } = await created(state);
    await value(vault.execute({ name: 'case.create', input: plainCase }));
    await value(vault.addPerson({ name: 'Jo', agency: '', role: 'reviewer', passphrase: hers }));
    await value(vault.close(null));
    const { vault: theirs } = await opened(state, hers);
    expect(await value(theirs.documents({ kind: 'case' }))).toHaveLength(1);
    for (const refused of [
      theirs.execute({ name: 'case.create', input: plainCase }),
      theirs.importFile(importOf(state, people)),
      theirs.undo({ entry: 2, stack: null }),
      theirs.execute({
        name: 'settings.edit',
        input: { agency: '', defaultMarking: 'TLP:RED', region: 'US', state: null, zone: 'UTC' },
      }),
    ])
      expect(await problemOf(refused)).toMatchObject({
        code: 'role-insufficient',
        facts: { role: 'reviewer' },
      });
  });
});
