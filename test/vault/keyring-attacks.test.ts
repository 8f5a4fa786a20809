// What somebody can do who edits files of the folder: from outside without any key, or as a member with the keys of the
// workspace, who wants more than their role. Each attempt ends in a refusal, never in more rights or an older truth.
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { nextEntry } from '#shared/audit/chain';
import { canonical } from '#shared/change/change';
import { updating } from '#shared/commands/command';
import type { UserId } from '#shared/model/ids';
import { ByteWriter } from '#shared/storage/byte-writer';
import { readFrame, writeFrame } from '../../renderer/vault/worker/backup-frames';
import { sealEntry } from '../../renderer/vault/worker/chain-table';
import { DocumentStore } from '../../renderer/vault/worker/document-store';
import { agreementKeyOf } from '../../renderer/vault/worker/keys/agreement';
import { certify, handedOn, isCertified } from '../../renderer/vault/worker/keys/certificates';
import { Keyring } from '../../renderer/vault/worker/keys/keyring';
import { type KeyringFile, type OpenFile, parseKeyring } from '../../renderer/vault/worker/keys/keyring-file';
import { isRecoverySheet } from '../../renderer/vault/worker/keys/recovery';
import { openSlot } from '../../renderer/vault/worker/keys/slots';
import { LAST_MIGRATION } from '../../renderer/vault/worker/migrations/migrations';
import { sealState } from '../../renderer/vault/worker/state-row';
import { mention, row } from '../factory';
import { type Machine, machine } from './fake-machine';
import { copyOf, readTable, rewriteTable } from './raw-rows';
import { created, importOf, passphrase, plainCase, problemOf, start, value } from './session';

const hers = 'seven grey herring gulls';
const next = 'granite ferry whistle dawn';
const people = { name: 'people.csv', rows: [row(1, [mention('person', { name: 'Ada Birch' })])] };

/** A closed workspace of Robin, an administrator, and Casey. */
async function place(role: 'analyst' | 'administrator' = 'analyst'): Promise<{
  readonly state: Machine;
  readonly robin: UserId;
  readonly casey: UserId;
}> {
  const state = machine();
  const { vault } = await created(state);
  const { user: casey } = await value(
    vault.addPerson({ name: 'Casey Roe', agency: '', role, passphrase: hers }),
  );
  const [robin] = await value(vault.people(null));
  if (robin === undefined) throw new Error('nobody');
  await value(vault.importFile(importOf(state, people)));
  await value(vault.makeRecoverySheet(null));
  await value(vault.close(null));
  return { state, robin: robin.user, casey };
}

function parsed(text: string | null): KeyringFile {
  const read = parseKeyring(text ?? '');
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

type Editable = { -readonly [K in keyof KeyringFile]: KeyringFile[K] };

/** The file as somebody without a key would write it: its checksum fits again. */
function editedOutside(state: Machine, edit: (file: Editable) => void): Machine {
  const { checksum: _, ...rest } = structuredClone(parsed(state.keyring));
  const file = rest as Editable;
  edit(file);
  const checksum = bytesToHex(sha256(utf8ToBytes(canonical(file))));
  return { ...state, keyring: JSON.stringify({ ...file, checksum }) };
}

/** As a member would: their passphrase gives the key that closes the file. */
async function editedInside(
  state: Machine,
  how: string,
  edit: (file: OpenFile) => OpenFile,
): Promise<Machine> {
  const keyring = await value(Keyring.unlock(parsed(state.keyring), how));
  return { ...state, keyring: keyring.textOf(edit(structuredClone(keyring.state.file))) };
}

function swapped(file: Editable, field: 'slot' | 'workspaceKey' | 'described' | 'certificate'): void {
  const [robin, casey] = file.people;
  if (robin === undefined || casey === undefined) throw new Error('nobody');
  file.people = [
    { ...robin, [field]: casey[field] },
    { ...casey, [field]: robin[field] },
  ] as Editable['people'];
}

/** Every keyring file that the backup carries. */
function carriedBy({ backup }: Machine): readonly KeyringFile[] {
  const found: KeyringFile[] = [];
  for (let at = 0; ; ) {
    const frame = readFrame(backup, at);
    if (frame === null || frame === 'more') return found;
    if (frame.frame.kind === 'commit') found.push(parsed(frame.frame.keyring));
    at = frame.next;
  }
}

async function roleOf(state: Machine, how: string): Promise<string> {
  const { vault } = start(state);
  await value(vault.open({ passphrase: how }));
  const own = (await value(vault.people(null))).find(({ isOwn }) => isOwn);
  await value(vault.close(null));
  return own?.role ?? '';
}

describe('somebody without a key who edits the keyring file', () => {
  const edits: Readonly<Record<string, (file: Editable) => void>> = {
    'swaps slots': (file) => swapped(file, 'slot'),
    'swaps wrapped keys': (file) => swapped(file, 'workspaceKey'),
    'swaps names': (file) => swapped(file, 'described'),
    'swaps certificates': (file) => swapped(file, 'certificate'),
    'raises a role': (file) => {
      file.people = file.people.map((person) => ({ ...person, role: 'administrator' }));
    },
    'takes a person out': (file) => {
      file.people = file.people.slice(0, 1);
    },
    'takes the recovery sheet away': (file) => {
      file.recovery = null;
    },
    'puts a certifier of their own': (file) => {
      file.certifiers = [...file.certifiers, bytesToHex(ed25519.getPublicKey(new Uint8Array(32).fill(7)))];
    },
    'lowers the head, so that entries may be cut': (file) => {
      file.head = { ...file.head, number: 1 };
    },
    'says that the database may be empty': (file) => {
      file.notEmpty = false;
    },
    'forgets the access log': (file) => {
      delete file.access;
    },
    'takes a source’s key away': (file) => {
      file.sources = {};
    },
    'sets the epoch on': (file) => {
      file.epoch += 1;
    },
    'makes guessing cheap': (file) => {
      file.kdfs = Object.fromEntries(
        Object.entries(file.kdfs).map(([id, kdf]) => [id, { ...kdf, passes: 2 }]),
      );
    },
  };

  for (const [what, edit] of Object.entries(edits))
    it(`${what}: is refused to everybody`, async () => {
      const { state } = await place();
      const edited = editedOutside(state, edit);
      for (const how of [passphrase, hers]) {
        const code = (await problemOf(start(edited).vault.open({ passphrase: how })))?.code;
        expect(['keyring-damaged', 'passphrase-wrong']).toContain(code);
      }
    });
});

describe('a member who writes themselves a role or somebody else’s keys', () => {
  const raised = (casey: string) => (file: OpenFile) => ({
    ...file,
    people: file.people.map((person) =>
      person.user === casey ? { ...person, role: 'administrator' as const } : person,
    ),
  });

  it('is found out by everybody, so that no administrator certifies it when keys are turned', async () => {
    const { state, casey } = await place();
    const edited = await editedInside(state, hers, raised(casey));
    for (const how of [passphrase, hers])
      expect(await problemOf(start(edited).vault.open({ passphrase: how }))).toMatchObject({
        code: 'keyring-damaged',
      });
  });

  it('is found out before the next keys are wrapped for a key that is not the administrator’s', async () => {
    const { state, robin } = await place();
    const edited = await editedInside(state, hers, (file) => {
      const own = file.people.find(({ user }) => user !== robin);
      return {
        ...file,
        people: file.people.map((person) =>
          person.user === robin ? { ...person, agreementKey: own?.agreementKey ?? '' } : person,
        ),
      };
    });
    expect(await problemOf(start(edited).vault.open({ passphrase: hers }))).toMatchObject({
      code: 'keyring-damaged',
    });
  });

  it('is found out also with a certifying key of their own: the signed history says otherwise', async () => {
    const { state, casey } = await place();
    const own = new Uint8Array(32).fill(7);
    const edited = await editedInside(state, hers, (before) => {
      const file = raised(casey)(before);
      return {
        ...file,
        certifiers: [...file.certifiers, bytesToHex(ed25519.getPublicKey(own))],
        people: file.people.map((person) => ({
          ...person,
          certificate: certify(file.workspace, person, own),
        })),
      };
    });
    for (const how of [passphrase, hers])
      expect(await problemOf(start(edited).vault.open({ passphrase: how }))).toMatchObject({
        code: 'keyring-damaged',
      });
  });
});

describe('a member who writes that somebody handed their keys on', () => {
  it('is found out, whichever key signed that, also the one a changed passphrase has left behind', async () => {
    const { state, casey } = await place();
    const before = await value(Keyring.unlock(parsed(state.keyring), hers));
    const { vault } = start(state);
    await value(vault.open({ passphrase: hers }));
    await value(vault.changePassphrase({ current: hers, next }));
    await value(vault.close(null));
    const own = new Uint8Array(32).fill(7);
    const fresh = {
      publicKey: bytesToHex(ed25519.getPublicKey(own)),
      agreementKey: agreementKeyOf(own),
    };
    for (const signingKey of [own, before.person.signingKey]) {
      // Robin is a member like anybody else here: what an administrator's certifying key could do is another matter.
      const edited = await editedInside(state, passphrase, (file) => ({
        ...file,
        people: file.people.map((person) =>
          person.user === casey ? handedOn(file.workspace, person, fresh, signingKey) : person,
        ),
      }));
      const forged = parsed(edited.keyring);
      expect(forged.people.map((person) => isCertified(forged, person))).toEqual([true, false]);
      for (const how of [passphrase, next])
        expect(await problemOf(start(edited).vault.open({ passphrase: how }))).toMatchObject({
          code: 'keyring-damaged',
        });
    }
    // What was handed on cannot be taken back to the keys of before either.
    const taken = await editedInside(state, passphrase, (file) => ({
      ...file,
      people: file.people.map((person) =>
        person.user === casey
          ? { ...person, handedOn: [], publicKeys: [...person.publicKeys].reverse() }
          : person,
      ),
    }));
    expect(await problemOf(start(taken).vault.open({ passphrase }))).toMatchObject({
      code: 'keyring-damaged',
    });
  });
});

describe('a member who writes into the history what their role does not allow', () => {
  it('is named by verify, though the entry is theirs and everything fits', async () => {
    const { state, casey } = await place();
    const { vault } = start(state);
    await value(vault.open({ passphrase }));
    const [rules] = await value(vault.documents({ kind: 'settings' }));
    if (rules?.kind !== 'settings') throw new Error('no settings');
    await value(vault.close(null));
    const keyring = await value(Keyring.unlock(parsed(state.keyring), hers));
    const { head, content, workspace, person } = keyring;
    const change = updating(rules, { ...rules, defaultMarking: 'TLP:CLEAR' });
    const payload = { salt: 'ab'.repeat(16), change, about: [], stack: 'settings', reverses: null };
    const said = { at: '2026-01-09T00:00:00.000Z', user: casey, command: 'settings.edit' };
    const next = nextEntry('audit', head, workspace, person.signingKey, said, payload);
    const { put } = await new DocumentStore(keyring).prepare(change);
    const rows = [
      ...put,
      ...(await sealEntry(content, 'audit', next.entry)),
      ...(await sealState(content, { entry: next.head.number, documents: 4, migration: LAST_MIGRATION })),
    ];
    for (const table of ['documents', 'audit', 'meta'] as const) {
      const own = rows.filter((each) => each.table === table);
      const replaced = new Set(own.map(({ key }) => key.join('/')));
      const others = (await readTable(state, table)).filter(({ key }) => !replaced.has(key.join('/')));
      await rewriteTable(state, table, [...others, ...own]);
    }
    const { vault: later } = start(state);
    await value(later.open({ passphrase }));
    expect(await value(later.documents({ kind: 'settings' }))).toMatchObject([
      { defaultMarking: 'TLP:CLEAR' },
    ]);
    const { audit, faults } = await value(later.verify(null));
    expect([audit.faults, faults]).toEqual([[{ number: next.head.number, code: 'right' }], []]);
  });
});

describe('a keyring file of before', () => {
  it('gives nobody the role back that was taken from them, nor a sheet or passphrase that was replaced', async () => {
    const { state, casey } = await place('administrator');
    const before = state.keyring;
    for (const turn of ['role', 'passphrase', 'sheet'] as const) {
      const disk = await copyOf(state);
      const { vault } = start(disk);
      await value(vault.open({ passphrase }));
      if (turn === 'role') await value(vault.changeRole({ user: casey, role: 'analyst' }));
      if (turn === 'passphrase') await value(vault.changePassphrase({ current: passphrase, next }));
      if (turn === 'sheet') await value(vault.makeRecoverySheet(null));
      await value(vault.close(null));
      const now = disk.keyring;
      disk.keyring = before;
      expect(await problemOf(start(disk).vault.open({ passphrase: hers }))).toMatchObject({
        code: 'keyring-older',
      });
      // The way out is the newer file, which the backup carries, and it is taken although an older one lies there.
      await value(start(disk).vault.restore({ passphrase: hers, from: 'beside', older: false }));
      expect(parsed(disk.keyring).people).toEqual(parsed(now).people);
      expect(parsed(disk.keyring).recovery).toEqual(parsed(now).recovery);
      expect(await roleOf(disk, hers)).toBe(turn === 'role' ? 'analyst' : 'administrator');
    }
  });

  it('with the database of before, and a newer file with an older database, are told', async () => {
    const { state } = await place();
    const older = await copyOf(state);
    const { vault } = start(state);
    await value(vault.open({ passphrase }));
    await value(vault.execute({ name: 'case.create', input: plainCase }));
    await value(vault.close(null));
    older.keyring = state.keyring;
    expect(await problemOf(start(older).vault.open({ passphrase }))).toMatchObject({
      code: 'workspace-shorter-database',
    });
  });
});

describe('a change of people that was broken off', () => {
  it('is not finished on a database of before, and is after a restore, because the backup was brought up to it', async () => {
    const { state, casey } = await place();
    const older = await copyOf(state);
    const { vault } = start(state);
    await value(vault.open({ passphrase }));
    await value(vault.execute({ name: 'case.create', input: plainCase }));
    const moments: Machine[] = [];
    state.onStep = async () => void moments.push({ ...state, onStep: async () => undefined });
    await value(vault.removePerson({ user: casey }));
    const broken = moments.find(({ keyring }) => parsed(keyring).pending !== null);
    if (broken === undefined) throw new Error('no such moment');
    for (const { indexedDB, code } of [
      { indexedDB: older.indexedDB, code: 'workspace-shorter-database' },
      { indexedDB: machine().indexedDB, code: 'workspace-empty-database' },
    ]) {
      const disk: Machine = { ...broken, indexedDB };
      expect(await problemOf(start(disk).vault.open({ passphrase }))).toMatchObject({ code });
      const { vault: restored } = start(disk);
      await value(restored.restore({ passphrase, from: 'beside', older: false }));
      expect(await value(restored.documents({ kind: 'case' }))).toHaveLength(1);
      expect((await value(restored.people(null)))[1]?.leftAt).not.toBeNull();
      const { faults, audit } = await value(restored.verify(null));
      expect([faults, audit.faults]).toEqual([[], []]);
      await value(restored.close(null));
    }
  });
});

describe('a backup of before', () => {
  it('that no key of today opens is refused, and the database is as it was', async () => {
    const { state, casey } = await place();
    const older = state.backup;
    const { vault } = start(state);
    await value(vault.open({ passphrase }));
    await value(vault.removePerson({ user: casey }));
    await value(vault.close(null));
    state.backup = older;
    const rows = await readTable(state, 'records');
    expect(
      await problemOf(start(state).vault.restore({ passphrase, from: 'beside', older: false })),
    ).toMatchObject({
      code: 'backup-older',
    });
    expect(await readTable(state, 'records')).toEqual(rows);
    expect(await roleOf(state, passphrase)).toBe('administrator');
  });
});

describe('a backup that somebody without a key edits', () => {
  it('is refused when it says that the history ended earlier, whatever keyring file lies beside it', async () => {
    const { state } = await place();
    const short = (backup: Machine['backup'], edit: (file: Editable) => void): Machine['backup'] => {
      const out = new ByteWriter();
      for (let at = 0; ; ) {
        const read = readFrame(backup, at);
        if (read === null || read === 'more') return out.finish();
        at = read.next;
        const { frame } = read;
        if (frame.kind !== 'commit') {
          writeFrame(out, frame);
          continue;
        }
        const { keyring } = editedOutside({ ...state, keyring: frame.keyring }, edit);
        writeFrame(out, { ...frame, head: { ...frame.head, number: 1 }, keyring: keyring ?? '' });
      }
    };
    const head = (file: Editable): void => {
      file.head = { ...file.head, number: 1 };
    };
    for (const edit of [() => undefined, head])
      for (const keyring of [state.keyring, null]) {
        const edited: Machine = { ...machine(), keyring, backup: short(state.backup, edit) };
        const code = (
          await problemOf(start(edited).vault.restore({ passphrase, from: 'beside', older: false }))
        )?.code;
        expect(['backup-damaged', 'keyring-damaged']).toContain(code);
      }
  });
});

describe('the backup, which carries the keyring file', () => {
  it('opens with no passphrase that was changed', async () => {
    const { state } = await place();
    const { vault } = start(state);
    await value(vault.open({ passphrase }));
    await value(vault.changePassphrase({ current: passphrase, next }));
    await value(vault.execute({ name: 'case.create', input: plainCase }));
    await value(vault.close(null));
    const carried = carriedBy(state);
    expect(carried.length).toBeGreaterThan(1);
    for (const file of carried) {
      expect(await openSlot(file, passphrase)).toBeNull();
      expect((await openSlot(file, next))?.user).toBe(file.people[0]?.user);
    }
    const alone: Machine = { ...machine(), backup: state.backup };
    expect(
      await problemOf(start(alone).vault.restore({ passphrase, from: 'beside', older: false })),
    ).toMatchObject({
      code: 'passphrase-wrong',
    });
  });

  it('opens with no recovery sheet and no passphrase that was replaced', async () => {
    const { state, casey } = await place();
    const { vault } = start(state);
    await value(vault.open({ passphrase }));
    const { words: first } = await value(vault.makeRecoverySheet(null));
    const { words: second } = await value(vault.makeRecoverySheet(null));
    await value(vault.close(null));
    const { vault: lost } = start(state);
    await value(lost.recover({ words: second, user: casey, passphrase: next }));
    await value(lost.close(null));
    for (const file of carriedBy(state)) {
      expect(await isRecoverySheet(file, first)).toBe(false);
      expect(await isRecoverySheet(file, second)).toBe(true);
      expect(await openSlot(file, hers)).toBeNull();
    }
  });

  it('and the keyring file hold the keys of before no longer than it takes to seal rows anew', async () => {
    const { state, casey } = await place();
    const { vault } = start(state);
    await value(vault.open({ passphrase }));
    await value(vault.removePerson({ user: casey }));
    await value(vault.close(null));
    for (const file of [parsed(state.keyring), ...carriedBy(state)])
      expect(file).toMatchObject({ epoch: 2, former: null, pending: null });
  });
});

describe('a change of people on a disk that is nearly full', () => {
  it('is refused before anything is written, because once begun it has to end', async () => {
    const { state, casey } = await place();
    const { vault } = start(state);
    await value(vault.open({ passphrase }));
    const before = state.keyring;
    state.free = 1_000_000;
    for (const refused of [
      vault.removePerson({ user: casey }),
      vault.changePassphrase({ current: passphrase, next }),
    ])
      expect(await problemOf(refused)).toMatchObject({ code: 'disk-short' });
    expect(state.keyring).toBe(before);
    await value(vault.execute({ name: 'case.create', input: plainCase }));
  });
});

describe('a row of the state or of the access log’s head that is put back as it was', () => {
  it('is told on opening', async () => {
    const { state } = await place();
    const before = await readTable(state, 'meta');
    const { vault } = start(state);
    await value(vault.open({ passphrase }));
    await value(vault.execute({ name: 'case.create', input: plainCase }));
    await value(vault.close(null));
    await rewriteTable(state, 'meta', before);
    expect(await problemOf(start(state).vault.open({ passphrase }))).toMatchObject({ code: 'row-swapped' });
  });
});
