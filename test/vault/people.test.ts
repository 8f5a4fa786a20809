// Several people in one workspace: each by their own passphrase, with their own key, and gone for good when they leave.
import { describe, expect, it } from 'vitest';
import type { UserId } from '#shared/model/ids';
import { unwrap } from '../../renderer/vault/worker/keys/agreement';
import { Keyring, personIn } from '../../renderer/vault/worker/keys/keyring';
import { type KeyringFile, parseKeyring } from '../../renderer/vault/worker/keys/keyring-file';
import { labels } from '../../renderer/vault/worker/keys/workspace-keys';
import { labelOf, tableNames } from '../../renderer/vault/worker/row-keys';
import { unseal } from '../../renderer/vault/worker/sealing';
import { mention, row } from '../factory';
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

const hers = 'seven grey herring gulls';
const people = {
  name: 'people.csv',
  rows: Array.from({ length: 8 }, (_, at) => row(at + 1, [mention('person', { name: `Ada Birch ${at}` })])),
};

async function withCasey(state: Machine = machine()): Promise<Session & { readonly casey: UserId }> {
  const session = await created(state);
  const { user } = await value(
    session.vault.addPerson({ name: 'Casey Roe', agency: 'Calais PD', role: 'analyst', passphrase: hers }),
  );
  return { ...session, casey: user };
}

function fileOf({ keyring }: Machine): KeyringFile {
  const read = parseKeyring(keyring ?? '');
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

/** What a passphrase opens of the keyring file as it is now, kept for later. */
function unlocked(state: Machine, how: string): Promise<Keyring> {
  return value(Keyring.unlock(fileOf(state), how));
}

async function opened(state: Machine, how: string): Promise<Session> {
  const session = start(state);
  await value(session.vault.open({ passphrase: how }));
  return session;
}

async function isWhole({ vault }: Session): Promise<void> {
  const { faults, audit } = await value(vault.verify(null));
  expect([faults, audit.faults]).toEqual([[], []]);
}

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

/** How many rows of each table open with these keys. */
async function rowsThatOpen(state: Machine, keyring: Keyring): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tableNames)
    for (const { key, value: sealed } of await readTable(state, table)) {
      const how = (await keyring.sourceKey(String(key[0]))) ?? keyring.content;
      const plain = await unseal(how, labelOf(table, key), sealed);
      if (plain !== null) counts[table] = (counts[table] ?? 0) + 1;
    }
  return counts;
}

describe('a person who was removed', () => {
  it('opens nothing of the folder any more, also with a keyring kept from before', async () => {
    const state = machine();
    const { vault, casey } = await withCasey(state);
    await value(vault.importFile(importOf(state, people)));
    const read = fileOf(state);
    const old = await unlocked(state, hers);
    const before = await rowsThatOpen(state, old);
    expect(Object.keys(before).sort()).toEqual([...tableNames].sort());

    await value(vault.removePerson({ user: casey }));
    expect(await rowsThatOpen(state, old)).toEqual({});
    const backup = new TextDecoder('latin1').decode(state.backup);
    expect(backup).not.toContain(read.people[1]?.slot?.sealed);
    expect(await problemOf(start(state).vault.open({ passphrase: hers }))).toMatchObject({
      code: 'passphrase-wrong',
    });
  });

  it('leaves everything to those who stay: search, records, history, undo and the backup', async () => {
    const state = machine();
    const { vault, casey } = await withCasey(state);
    await value(vault.importFile(importOf(state, people)));
    await value(vault.removePerson({ user: casey }));
    await value(vault.execute({ name: 'case.create', input: plainCase }));
    await value(vault.close(null));
    const restored: Machine = { ...machine(), keyring: state.keyring, backup: state.backup };
    await value(start(restored).vault.restore({ passphrase, from: 'beside', older: false }));
    for (const disk of [state, restored]) {
      const session = start(disk);
      const { remarks } = await value(session.vault.open({ passphrase }));
      expect(remarks).toEqual([]);
      expect((await value(session.vault.search({ query: 'birch', limit: 9 }))).total).toBe(8);
      const [source] = await value(session.vault.documents({ kind: 'source' }));
      if (source?.kind !== 'source') throw new Error('no source');
      expect((await value(session.vault.record({ source: source.id, row: 3 }))).record.cells).toEqual([
        'Ada Birch 2',
      ]);
      await isWhole(session);
      const lines = await value(session.vault.history({ about: null, limit: 9 }));
      expect(lines.map(({ command }) => command)).toContain('person.remove');
      expect(lines.find(({ command }) => command === 'person.remove')?.undoable).toBe(false);
      expect(await value(session.vault.people(null))).toMatchObject([
        { leftAt: null },
        { name: 'Casey Roe' },
      ]);
      await value(session.vault.undo({ entry: null, stack: 'import' }));
      await value(session.vault.close(null));
    }
  });

  it('is gone or not, and everything else is there, whenever the process ends', {
    timeout: 120_000,
  }, async () => {
    const state = machine();
    const { vault, casey } = await withCasey(state);
    await value(vault.importFile(importOf(state, people)));
    const moments: Machine[] = [];
    state.onStep = async () => void moments.push(await copyOf(state));
    await value(vault.removePerson({ user: casey }));
    state.onStep = async () => undefined;
    moments.push(await copyOf(state));
    expect(moments.length).toBeGreaterThan(5);
    // Between two steps rows are sealed anew one after the other: some are, some are not.
    const [turnedFile] = moments.filter(({ keyring }) => JSON.parse(keyring ?? '').former !== null);
    if (turnedFile === undefined) throw new Error('no moment with two keys');
    moments.push(await halfway(turnedFile, await reopenedCopy(turnedFile)));

    for (const disk of moments) {
      const left = JSON.parse(disk.keyring ?? '').people[1].slot === null;
      const session = await reopened(disk);
      const list = await value(session.vault.people(null));
      expect(list[1]?.leftAt === null).toBe(!left);
      expect((await value(session.vault.search({ query: 'birch', limit: 9 }))).total).toBe(8);
      await isWhole(session);
      expect(JSON.parse(disk.keyring ?? '')).toMatchObject({ former: null, pending: null });
      await value(session.vault.close(null));
      expect((await problemOf(start(disk).vault.open({ passphrase: hers })))?.code).toBe(
        left ? 'passphrase-wrong' : undefined,
      );
    }
  });
});

describe('a change of people that the machine throws out of', () => {
  it('closes the workspace, whose rows are sealed with two sets of keys, and is finished by whoever opens next', async () => {
    const state = machine();
    const { vault, casey } = await withCasey(state);
    await value(vault.importFile(importOf(state, people)));
    state.onStep = async () => {
      if (JSON.parse(state.keyring ?? '').pending !== null) throw new Error('yanked');
    };
    await expect(vault.removePerson({ user: casey })).rejects.toThrow('yanked');
    state.onStep = async () => undefined;
    expect(await problemOf(vault.people(null))).toMatchObject({ code: 'refused' });
    const session = await reopened(state);
    expect((await value(session.vault.people(null)))[1]?.leftAt).not.toBeNull();
    expect((await value(session.vault.search({ query: 'birch', limit: 9 }))).total).toBe(8);
    await isWhole(session);
  });
});

async function reopenedCopy(disk: Machine): Promise<Machine> {
  const copy = await copyOf(disk);
  const { vault } = await reopened(copy);
  await value(vault.close(null));
  return copy;
}

/** Every second row as it lies after, the others as before; what came since is left out, so that meta stays as it was. */
async function halfway(before: Machine, after: Machine): Promise<Machine> {
  const mixed = await copyOf(before);
  for (const table of tableNames.filter((name) => name !== 'meta')) {
    const anew = new Map((await readTable(after, table)).map((entry) => [entry.key.join('/'), entry]));
    const rows = await readTable(before, table);
    await rewriteTable(
      mixed,
      table,
      rows.map((entry, at) => (at % 2 === 0 ? (anew.get(entry.key.join('/')) ?? entry) : entry)),
    );
  }
  return mixed;
}

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

describe('a changed passphrase', () => {
  it('opens the workspace, and the old one does not', async () => {
    const state = machine();
    const { vault } = await withCasey(state);
    const next = 'granite ferry whistle dawn';
    expect(await problemOf(vault.changePassphrase({ current: hers, next }))).toMatchObject({
      code: 'passphrase-wrong',
    });
    await value(vault.changePassphrase({ current: passphrase, next }));
    await value(vault.close(null));
    expect(await problemOf(start(state).vault.open({ passphrase }))).toMatchObject({
      code: 'passphrase-wrong',
    });
    await isWhole(await opened(state, next));
  });

  it('turns the keys: with the old one and a keyring kept from before nothing opens that lies there now', async () => {
    const state = machine();
    const { vault } = await withCasey(state);
    await value(vault.makeRecoverySheet(null));
    await value(vault.importFile(importOf(state, people)));
    await value(vault.close(null));
    // Each for themselves, an analyst without anybody who certifies, and an administrator.
    for (const [how, chosen] of [
      [hers, 'granite ferry whistle dawn'],
      [passphrase, 'four quiet lakes north'],
    ] as const) {
      const old = await unlocked(state, how);
      expect(Object.keys(await rowsThatOpen(state, old)).sort()).toEqual([...tableNames].sort());
      const session = await opened(state, how);
      await value(session.vault.changePassphrase({ current: how, next: chosen }));
      await value(
        session.vault.execute({ name: 'case.create', input: { ...plainCase, number: `of ${how}` } }),
      );
      await isWhole(session);
      expect(await rowsThatOpen(state, old)).toEqual({});
      await value(session.vault.close(null));
      const now = fileOf(state);
      const own = personIn(now, old.person.user);
      const label = labels.workspaceKey(now.workspace, now.epoch);
      expect(await unwrap(old.person.agreementKey, label, own?.workspaceKey ?? '')).toBeNull();
      const again = await opened(state, chosen);
      await isWhole(again);
      await value(again.vault.close(null));
    }
    const { certifiers, people: listed } = fileOf(state);
    expect(certifiers).toHaveLength(2);
    // The administrator has vouched anew for the keys that the analyst handed on.
    expect(listed.map(({ handedOn, publicKeys }) => [handedOn, publicKeys.length])).toEqual([
      [undefined, 2],
      [undefined, 2],
    ]);
  });

  it('is there or not, and everything else is, whenever the process ends', { timeout: 120_000 }, async () => {
    const state = machine();
    const { vault } = await withCasey(state);
    await value(vault.importFile(importOf(state, people)));
    await value(vault.close(null));
    const theirs = await opened(state, hers);
    const moments: Machine[] = [];
    state.onStep = async () => void moments.push(await copyOf(state));
    await value(theirs.vault.changePassphrase({ current: hers, next: 'granite ferry whistle dawn' }));
    state.onStep = async () => undefined;
    const outcomes = new Set<string>();
    for (const disk of moments) {
      const session = await reopened(disk);
      expect((await value(session.vault.search({ query: 'birch', limit: 9 }))).total).toBe(8);
      await isWhole(session);
      await value(session.vault.close(null));
      const holds = (await problemOf(start(disk).vault.open({ passphrase: hers }))) === null ? 'old' : 'new';
      const other = holds === 'old' ? 'granite ferry whistle dawn' : hers;
      expect(await problemOf(start(disk).vault.open({ passphrase: other }))).toMatchObject({
        code: 'passphrase-wrong',
      });
      outcomes.add(holds);
    }
    expect([...outcomes].sort()).toEqual(['new', 'old']);
  });
});

describe('the recovery sheet', () => {
  const next = 'granite ferry whistle dawn';

  it('is worth nothing once an administrator has left or stepped down, who may have kept its words', async () => {
    for (const how of ['leaves', 'steps down'] as const) {
      const state = machine();
      const { vault, casey } = await withCasey(state);
      await value(vault.changeRole({ user: casey, role: 'administrator' }));
      const { words } = await value(vault.makeRecoverySheet(null));
      expect((await value(vault.recoverySheet(null))).madeAt).not.toBeNull();
      if (how === 'leaves') await value(vault.removePerson({ user: casey }));
      else await value(vault.changeRole({ user: casey, role: 'analyst' }));
      expect(await value(vault.recoverySheet(null))).toEqual({ madeAt: null });
      await value(vault.execute({ name: 'case.create', input: plainCase }));
      await value(vault.close(null));
      // Neither a fresh copy of the folder nor its backup alone.
      for (const disk of [state, { ...machine(), backup: state.backup }])
        expect((await problemOf(start(disk).vault.recoverable({ words })))?.code).toBe(
          disk === state ? 'recovery-wrong' : 'keyring-damaged',
        );
      const carried = new TextDecoder('latin1').decode(state.backup);
      expect(carried).toContain('"recovery": null');
      expect(carried).not.toMatch(/"recovery": \{/);
    }
  });

  it('turns the keys when it is used: who finds the lost passphrase opens nothing with it', async () => {
    const state = machine();
    const { vault, casey } = await withCasey(state);
    const { words } = await value(vault.makeRecoverySheet(null));
    await value(vault.importFile(importOf(state, people)));
    await value(vault.close(null));
    const found = await unlocked(state, hers);
    const recovered = start(state);
    await value(recovered.vault.recover({ words, user: casey, passphrase: next }));
    expect(await rowsThatOpen(state, found)).toEqual({});
    expect(await value(recovered.vault.tryRecoverySheet({ words }))).toEqual({ holds: true });
    await isWhole(recovered);
  });

  it('gives a person a new passphrase, and what they signed before still holds', async () => {
    const state = machine();
    const { vault, casey } = await withCasey(state);
    const { words } = await value(vault.makeRecoverySheet(null));
    expect(words.split(' ')).toHaveLength(15);
    expect(await value(vault.tryRecoverySheet({ words: ` ${words.toUpperCase()}\n` }))).toEqual({
      holds: true,
    });
    await value(vault.close(null));
    const before = await opened(state, hers);
    await value(before.vault.execute({ name: 'case.create', input: plainCase }));
    await value(before.vault.close(null));

    const { vault: lost } = start(state);
    expect(await value(lost.recoverable({ words }))).toMatchObject([
      { name: 'Robin Ouellette', role: 'administrator' },
      { name: 'Casey Roe', role: 'analyst', user: casey },
    ]);
    const recovered = start(state);
    await value(recovered.vault.recover({ words, user: casey, passphrase: next }));
    const lines = await value(recovered.vault.history({ about: null, limit: 2 }));
    expect(lines.map(({ command, userName }) => [command, userName])).toEqual([
      ['person.recover', 'Casey Roe'],
      ['case.create', 'Casey Roe'],
    ]);
    await isWhole(recovered);
    await value(recovered.vault.close(null));
    expect(await problemOf(start(state).vault.open({ passphrase: hers }))).toMatchObject({
      code: 'passphrase-wrong',
    });
    await isWhole(await opened(state, next));
  });

  it('is not opened by other words, nor by those of a sheet that was replaced', async () => {
    const state = machine();
    const { vault } = await created(state);
    const { words: first } = await value(vault.makeRecoverySheet(null));
    const { words } = await value(vault.makeRecoverySheet(null));
    await value(vault.close(null));
    const wrong = words.split(' ').reverse().join(' ');
    for (const typed of [first, wrong, '', 'abandon '.repeat(15)])
      expect(await problemOf(start(state).vault.recoverable({ words: typed }))).toMatchObject({
        code: 'recovery-wrong',
      });
  });

  it('still opens after the keys were turned', async () => {
    const state = machine();
    const { vault, casey } = await withCasey(state);
    const { words } = await value(vault.makeRecoverySheet(null));
    await value(vault.removePerson({ user: casey }));
    const [robin] = await value(vault.people(null));
    await value(vault.close(null));
    const recovered = start(state);
    await value(recovered.vault.recover({ words, user: robin?.user as UserId, passphrase: next }));
    await isWhole(recovered);
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
