// Whose keys and which role the workspace vouches for: signed by a key that administrators alone can open.
import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonical } from '#shared/change/change';
import type { OpenFile, PersonKeys } from './keyring-file';

export type Vouched = Pick<PersonKeys, 'user' | 'role' | 'since' | 'publicKeys' | 'agreementKey'>;

function certified(workspace: string, person: Vouched): Uint8Array {
  const { user, role, since, publicKeys, agreementKey } = person;
  return utf8ToBytes(
    `dirigo person 1\n${workspace}\n${canonical({ user, role, since, publicKeys, agreementKey })}`,
  );
}

/** Hex signature. `certifyingKey`: 32-byte Ed25519 secret. */
export function certify(workspace: string, person: Vouched, certifyingKey: Uint8Array): string {
  return bytesToHex(ed25519.sign(certified(workspace, person), certifyingKey));
}

/** Whether the newest certifying key of the file vouches for this person as they stand in it. */
export function isCertified({ workspace, certifiers }: OpenFile, person: PersonKeys): boolean {
  const newest = certifiers.at(-1);
  if (newest === undefined) return false;
  return ed25519.verify(hexToBytes(person.certificate), certified(workspace, person), hexToBytes(newest));
}
