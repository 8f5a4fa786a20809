// The recovery sheet: words that open the workspace when passphrases are lost. Their secret is on paper alone; the
// keyring holds the public half, so that turning the keys keeps the sheet good.
import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { asId, type UserId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import { toBase64 } from '../base64';
import { type Bytes, deriveBytes, randomBytes } from '../sealing';
import { agreementKeyOf, unwrap, wrapFor } from './agreement';
import { certifiedAnew } from './certificates';
import { type Description, openDescription } from './descriptions';
import { certifyingKey, type KeyringState, openState, personIn, rawWorkspaceKey } from './keyring';
import type { KdfCost, KeyringFile, PersonKeys } from './keyring-file';
import { dearerOf, passphraseIsWeak, SHORTEST_PASSPHRASE } from './passphrases';
import { mayChangePeople, replaced } from './people';
import { wrappedCertifier } from './rotation';
import { openSlot, sealSlot, withoutIdleKdfs } from './slots';
import { labels, workspaceKeys } from './workspace-keys';

/** 15 words: beyond guessing without anything that makes a guess dear. */
const SECRET_BYTES = 20;

async function agreementOf(entropy: Bytes): Promise<Bytes> {
  return deriveBytes(entropy, 'recovery sheet');
}

/** Replaces any sheet made before. Problems: role-insufficient, keyring-damaged. */
export async function withRecoverySheet(
  state: KeyringState,
  madeAt: string,
): Promise<Result<{ readonly state: KeyringState; readonly words: string }>> {
  const may = mayChangePeople(state);
  if (!may.ok) return may;
  const { file } = state;
  const raw = await rawWorkspaceKey(state);
  const certifying = await certifyingKey(state);
  if (raw === null || certifying === null) return fail('keyring-damaged', { message: 'own keys' });
  const entropy = randomBytes(SECRET_BYTES);
  const words = entropyToMnemonic(entropy, wordlist);
  const agreementKey = agreementKeyOf(await agreementOf(entropy));
  const recovery = {
    agreementKey,
    workspaceKey: await wrapFor(agreementKey, labels.workspaceKey(file.workspace, file.epoch), raw),
    certifyingKey: await wrapFor(agreementKey, labels.certifyingKey(file.workspace), certifying),
    madeAt,
  };
  for (const secret of [raw, certifying]) secret.fill(0);
  return ok({ words, state: { ...state, file: { ...file, recovery } } });
}

/** Words as they were typed: in any case, with any spaces or numbers between them. Null: a word or their order is wrong. */
function entropyOf(typed: string): Bytes | null {
  const words =
    typed
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  try {
    return new Uint8Array(mnemonicToEntropy(words.join(' '), wordlist));
  } catch {
    return null;
  }
}

/** Whether these words are those of the workspace's sheet. */
export async function isRecoverySheet(file: Pick<KeyringFile, 'recovery'>, words: string): Promise<boolean> {
  const entropy = entropyOf(words);
  if (entropy === null || file.recovery === null) return false;
  return agreementKeyOf(await agreementOf(entropy)) === file.recovery.agreementKey;
}

/** What the sheet opens; raw secrets, to be wiped by whoever asked. Null: these are not the sheet's words. */
async function openSheet({ recovery, workspace, epoch }: KeyringFile, words: string) {
  const entropy = entropyOf(words);
  if (entropy === null || recovery === null) return null;
  const secret = await agreementOf(entropy);
  const raw = await unwrap(secret, labels.workspaceKey(workspace, epoch), recovery.workspaceKey);
  const certifying = await unwrap(secret, labels.certifyingKey(workspace), recovery.certifyingKey);
  secret.fill(0);
  return raw === null || certifying === null ? null : { raw, certifying };
}

/** Who may be given a new passphrase: everybody who has not left. Problems: recovery-wrong, keyring-damaged. */
export async function recoverableBy(
  read: KeyringFile,
  words: string,
): Promise<Result<readonly (Description & Pick<PersonKeys, 'user' | 'role' | 'since'>)[]>> {
  const sheet = await openSheet(read, words);
  if (sheet === null) return fail('recovery-wrong', {});
  sheet.certifying.fill(0);
  const keys = await workspaceKeys(sheet.raw);
  const found = [];
  for (const person of read.people) {
    if (person.slot === null) continue;
    const description = await openDescription(keys.wrapping, read.workspace, person);
    if (description === null) return fail('keyring-damaged', { message: 'description' });
    found.push({ ...description, user: person.user, role: person.role, since: person.since });
  }
  return ok(found);
}

/**
 * Opens the workspace as `user`, with a new passphrase and, since the old one's is lost, a new signing key. Problems:
 * recovery-wrong, passphrase-weak, passphrase-taken, not-found, keyring-damaged.
 */
export async function recovered(
  read: KeyringFile,
  words: string,
  who: { readonly user: string; readonly passphrase: string },
  cost: KdfCost,
): Promise<Result<KeyringState>> {
  const sheet = await openSheet(read, words);
  if (sheet === null) return fail('recovery-wrong', {});
  if (passphraseIsWeak(who.passphrase)) return fail('passphrase-weak', { length: SHORTEST_PASSPHRASE });
  const { raw, certifying } = sheet;
  const { workspace, epoch } = read;
  const person = personIn(read, who.user);
  if (person === null || person.slot === null) return fail('not-found', { kind: 'user', id: who.user });
  const other = await openSlot(read, who.passphrase);
  if (other !== null && other.user !== who.user) return fail('passphrase-taken', {});

  const signingKey = randomBytes(32);
  const agreementKey = randomBytes(32);
  const held = { signingKey: toBase64(signingKey), agreementKey: toBase64(agreementKey) };
  const user = asId<UserId>(who.user);
  const opened = await openState(read, { user, signingKey, agreementKey }, raw.slice());
  if (!opened.ok) return opened;
  const { file } = opened.value;
  const kdf = file.kdfs[person.slot.kdf];
  const before = kdf === undefined ? cost : dearerOf(cost, kdf);
  const { kdfs, slot } = await sealSlot(file, who.user, who.passphrase, held, before);
  const publicKey = bytesToHex(ed25519.getPublicKey(signingKey));
  const renewed = {
    ...person,
    publicKeys: [...person.publicKeys, publicKey],
    agreementKey: agreementKeyOf(agreementKey),
    slot,
  };
  const vouched = certifiedAnew(workspace, renewed, certifying);
  const changed = {
    ...vouched,
    workspaceKey: await wrapFor(vouched.agreementKey, labels.workspaceKey(workspace, epoch), raw),
    certifyingKey: await wrappedCertifier(workspace, vouched, certifying),
  };
  for (const key of [raw, certifying]) key.fill(0);
  return ok({
    ...opened.value,
    person: { ...opened.value.person, publicKey },
    file: withoutIdleKdfs({ ...file, kdfs, people: replaced(file, changed) }),
  });
}
