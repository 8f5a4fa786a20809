// Whose keys and which role the workspace vouches for: signed by a key that administrators alone can open. A new passphrase
// brings new keys, and most people have no administrator beside them then: the keys of before sign those of after.
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

/** Without the role, which nobody hands on. */
function handed(workspace: string, person: Vouched): Uint8Array {
  const { user, since, publicKeys, agreementKey } = person;
  return utf8ToBytes(
    `dirigo keys handed on 1\n${workspace}\n${canonical({ user, since, publicKeys, agreementKey })}`,
  );
}

/** Hex signature. `certifyingKey`: 32-byte Ed25519 secret. */
export function certify(workspace: string, person: Vouched, certifyingKey: Uint8Array): string {
  return bytesToHex(ed25519.sign(certified(workspace, person), certifyingKey));
}

/** As an administrator vouches for them today: keys that were handed on until now need no proof of their own any more. */
export function certifiedAnew(workspace: string, person: PersonKeys, certifyingKey: Uint8Array): PersonKeys {
  const { handedOn: _, ...vouched } = person;
  return { ...vouched, certificate: certify(workspace, vouched, certifyingKey) };
}

/** The person with keys of their own choice. `signingKey`: their secret of before. `fresh`: hex of the public halves. */
export function handedOn(
  workspace: string,
  person: PersonKeys,
  fresh: { readonly publicKey: string; readonly agreementKey: string },
  signingKey: Uint8Array,
): PersonKeys {
  const { publicKeys, agreementKey } = person;
  const after = {
    ...person,
    publicKeys: [...publicKeys, fresh.publicKey],
    agreementKey: fresh.agreementKey,
  };
  const signature = bytesToHex(ed25519.sign(handed(workspace, after), signingKey));
  return { ...after, handedOn: [...(person.handedOn ?? []), { agreementKey, signature }] };
}

/** Whether the newest certifying key of the file vouches for this person as they stand in it. */
export function isCertified({ workspace, certifiers }: OpenFile, person: PersonKeys): boolean {
  const newest = certifiers.at(-1);
  const steps = person.handedOn ?? [];
  const first = person.publicKeys.length - steps.length;
  if (newest === undefined || first < 1) return false;
  let before = {
    ...person,
    publicKeys: person.publicKeys.slice(0, first),
    agreementKey: steps[0]?.agreementKey ?? person.agreementKey,
  };
  if (!holds(person.certificate, certified(workspace, before), newest)) return false;
  return steps.every(({ signature }, at) => {
    const signer = before.publicKeys.at(-1) ?? '';
    before = {
      ...before,
      publicKeys: person.publicKeys.slice(0, first + at + 1),
      agreementKey: steps[at + 1]?.agreementKey ?? person.agreementKey,
    };
    return holds(signature, handed(workspace, before), signer);
  });
}

function holds(signature: string, text: Uint8Array, publicKey: string): boolean {
  return ed25519.verify(hexToBytes(signature), text, hexToBytes(publicKey));
}
