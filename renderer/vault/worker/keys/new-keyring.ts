// The keyring of a new workspace: its first person is its first administrator.
import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { emptyHead } from '#shared/audit/chain';
import type { UserId } from '#shared/model/ids';
import { toBase64 } from '../base64';
import { randomBytes, seal } from '../sealing';
import { agreementKeyOf, wrapFor } from './agreement';
import { certify } from './certificates';
import { sealDescription } from './descriptions';
import type { KeyringState, Person } from './keyring';
import { type KdfCost, KEYRING_FORMAT, type PersonKeys } from './keyring-file';
import { sealSlot } from './slots';
import { labels, workspaceKeys } from './workspace-keys';

export interface NewPerson {
  readonly user: UserId;
  readonly name: string;
  readonly agency: string;
  readonly passphrase: string;
  /** ISO instant */
  readonly since: string;
}

export async function newKeyring(first: NewPerson, cost: KdfCost): Promise<KeyringState> {
  const workspace = bytesToHex(randomBytes(16));
  const certifying = randomBytes(32);
  const raw = randomBytes(32);
  const constant = randomBytes(32);
  const signingKey = randomBytes(32);
  const agreementKey = randomBytes(32);
  const { user, name, agency, since, passphrase } = first;
  const publicKey = bytesToHex(ed25519.getPublicKey(signingKey));
  const vouched = {
    user,
    role: 'administrator' as const,
    since,
    publicKeys: [publicKey],
    agreementKey: agreementKeyOf(agreementKey),
  };
  const secret = { signingKey: toBase64(signingKey), agreementKey: toBase64(agreementKey) };
  const { kdfs, slot } = await sealSlot({ workspace, kdfs: {} }, user, passphrase, secret, cost);
  const wrapped = await wrapFor(vouched.agreementKey, labels.workspaceKey(workspace, 1), raw);
  const keys = await workspaceKeys(raw);
  const person: PersonKeys = {
    ...vouched,
    described: await sealDescription(keys.wrapping, workspace, user, { name, agency }),
    certificate: certify(workspace, vouched, certifying),
    slot,
    workspaceKey: wrapped,
    certifyingKey: await wrapFor(vouched.agreementKey, labels.certifyingKey(workspace), certifying),
  };
  const certifier = bytesToHex(ed25519.getPublicKey(certifying));
  certifying.fill(0);
  const who: Person = { user, name, agency, role: vouched.role, publicKey, signingKey, agreementKey };
  return {
    keys,
    constant,
    person: who,
    file: {
      format: KEYRING_FORMAT,
      workspace,
      certifiers: [certifier],
      kdfs,
      people: [person],
      recovery: null,
      epoch: 1,
      constant: toBase64(await seal(keys.wrapping, labels.constant(workspace), constant)),
      sources: {},
      former: null,
      pending: null,
      head: emptyHead,
      notEmpty: false,
    },
  };
}
