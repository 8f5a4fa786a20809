// What somebody can do who edits files of the folder: from outside without any key, or as a member with the keys of the
// workspace, who wants more than their role. Each attempt ends in a refusal, never in more rights.
import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { nextEntry } from '#shared/audit/chain';
import { updating } from '#shared/commands/command';
import { sealEntry } from '../../renderer/vault/worker/chain-table';
import { DocumentStore } from '../../renderer/vault/worker/document-store';
import { agreementKeyOf } from '../../renderer/vault/worker/keys/agreement';
import { certify, handedOn, isCertified } from '../../renderer/vault/worker/keys/certificates';
import type { OpenFile } from '../../renderer/vault/worker/keys/keyring-file';
import { LAST_MIGRATION } from '../../renderer/vault/worker/migrations/migrations';
import { sealState } from '../../renderer/vault/worker/state-row';
import { type Editable, editedInside, editedOutside, place } from './keyring-edits';
import { readTable, rewriteTable } from './raw-rows';
import { keyringFile, unlocked } from './read-folder';
import { passphrase, problemOf, start, value } from './session';
import { hers, next } from './two-people';

function swapped(file: Editable, field: 'slot' | 'workspaceKey' | 'described' | 'certificate'): void {
  const [robin, casey] = file.people;
  if (robin === undefined || casey === undefined) throw new Error('nobody');
  file.people = [
    { ...robin, [field]: casey[field] },
    { ...casey, [field]: robin[field] },
  ] as Editable['people'];
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
    const before = await unlocked(state, hers);
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
      const forged = keyringFile(edited.keyring);
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
    const keyring = await unlocked(state, hers);
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
