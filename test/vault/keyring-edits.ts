// What somebody can do to a keyring file who has the folder: from outside without any key, or as a member with theirs.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonical } from '#shared/change/change';
import type { UserId } from '#shared/model/ids';
import type { KeyringFile, OpenFile } from '../../renderer/vault/worker/keys/keyring-file';
import { type Machine, machine } from './fake-machine';
import { keyringFile, unlocked } from './read-folder';
import { importOf, peopleFile, start, value } from './session';
import { withCasey } from './two-people';

/** A closed workspace of Robin, an administrator, and Casey. */
export async function place(role: 'analyst' | 'administrator' = 'analyst'): Promise<{
  readonly state: Machine;
  readonly robin: UserId;
  readonly casey: UserId;
}> {
  const state = machine();
  const { vault, casey } = await withCasey(state, role);
  const [robin] = await value(vault.people(null));
  if (robin === undefined) throw new Error('nobody');
  await value(vault.importFile(importOf(state, peopleFile(['Ada Birch']))));
  await value(vault.makeRecoverySheet(null));
  await value(vault.close(null));
  return { state, robin: robin.user, casey };
}

export type Editable = { -readonly [K in keyof KeyringFile]: KeyringFile[K] };

/** The file as somebody without a key would write it: its checksum fits again. */
export function editedOutside(state: Machine, edit: (file: Editable) => void): Machine {
  const { checksum: _, ...rest } = structuredClone(keyringFile(state.keyring));
  const file = rest as Editable;
  edit(file);
  const checksum = bytesToHex(sha256(utf8ToBytes(canonical(file))));
  return { ...state, keyring: JSON.stringify({ ...file, checksum }) };
}

/** As a member would: their passphrase gives the key that closes the file. */
export async function editedInside(
  state: Machine,
  how: string,
  edit: (file: OpenFile) => OpenFile,
): Promise<Machine> {
  const keyring = await unlocked(state, how);
  return { ...state, keyring: keyring.textOf(edit(structuredClone(keyring.state.file))) };
}

export async function roleOf(state: Machine, how: string): Promise<string> {
  const { vault } = start(state);
  await value(vault.open({ passphrase: how }));
  const own = (await value(vault.people(null))).find(({ isOwn }) => isOwn);
  await value(vault.close(null));
  return own?.role ?? '';
}
