// Who may open the workspace, as plans on its keyring: nothing holds until the file that says so is written.
import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { fail, ok, type Result } from '#shared/model/problem';
import { mayDo, type PersonRole } from '#shared/model/roles';
import { toBase64 } from '../base64';
import { randomBytes } from '../sealing';
import { agreementKeyOf, wrapFor } from './agreement';
import { certifiedAnew, certify, handedOn } from './certificates';
import { sealDescription } from './descriptions';
import { certifyingKey, type KeyringState, personIn, rawWorkspaceKey } from './keyring';
import type { KdfCost, OpenFile, PersonKeys } from './keyring-file';
import type { NewPerson } from './new-keyring';
import { dearerOf, passphraseIsWeak, SHORTEST_PASSPHRASE } from './passphrases';
import { rotated, rotatedFor, withNewCertifier, wrappedCertifier } from './rotation';
import { openSlot, sealSlot } from './slots';
import { labels } from './workspace-keys';

/** Problems: role-insufficient. */
export function mayChangePeople({ person }: KeyringState): Result<null> {
  return mayDo(person.role, 'people')
    ? ok(null)
    : fail('role-insufficient', { role: person.role, right: 'people' });
}

/** Problems: role-insufficient, name-required, passphrase-weak, passphrase-taken, keyring-damaged. */
export async function withPerson(
  state: KeyringState,
  added: NewPerson & { readonly role: PersonRole },
  cost: KdfCost,
): Promise<Result<KeyringState>> {
  const may = mayChangePeople(state);
  if (!may.ok) return may;
  if (added.name.trim() === '') return fail('name-required', { field: 'name' });
  const fits = await fitting(state.file, added.passphrase);
  if (!fits.ok) return fits;
  const certifying = await certifyingKey(state);
  const raw = await rawWorkspaceKey(state);
  if (certifying === null || raw === null) return fail('keyring-damaged', { message: 'own keys' });

  const { file } = state;
  const { user, role, since, name, agency, passphrase } = added;
  const signing = randomBytes(32);
  const agreement = randomBytes(32);
  const secret = { signingKey: toBase64(signing), agreementKey: toBase64(agreement) };
  const { kdfs, slot } = await sealSlot(file, user, passphrase, secret, cost);
  const vouched = {
    user,
    role,
    since,
    publicKeys: [bytesToHex(ed25519.getPublicKey(signing))],
    agreementKey: agreementKeyOf(agreement),
  };
  const { workspace } = file;
  const person: PersonKeys = {
    ...vouched,
    described: await sealDescription(state.keys.wrapping, workspace, user, { name, agency }),
    certificate: certify(file.workspace, vouched, certifying),
    slot,
    workspaceKey: await wrapFor(vouched.agreementKey, labels.workspaceKey(file.workspace, file.epoch), raw),
    certifyingKey: await wrappedCertifier(file.workspace, { ...vouched, slot }, certifying),
  };
  for (const key of [signing, agreement, certifying, raw]) key.fill(0);
  return ok({ ...state, file: { ...file, kdfs, people: [...file.people, person] } });
}

/**
 * Takes the person's slot and turns the keys; with an administrator, who may have kept its words, the recovery sheet goes.
 * Problems: role-insufficient, not-found, last-administrator, keyring-damaged.
 */
export async function withoutPerson(state: KeyringState, user: string): Promise<Result<KeyringState>> {
  const may = mayChangePeople(state);
  if (!may.ok) return may;
  const person = personIn(state.file, user);
  if (person === null || person.slot === null) return fail('not-found', { kind: 'user', id: user });
  if (isLastAdministrator(state.file, person)) return fail('last-administrator', {});
  const before = person.role === 'administrator' ? withoutSheet(state) : state;
  return rotated(before, user);
}

function withoutSheet(state: KeyringState): KeyringState {
  return { ...state, file: { ...state.file, recovery: null } };
}

/**
 * Who steps down as administrator takes along what they knew: the certifying key is new, and the recovery sheet goes. The
 * workspace key stays: they still open it. Problems: role-insufficient, not-found, last-administrator, keyring-damaged.
 */
export async function withRole(
  state: KeyringState,
  user: string,
  role: PersonRole,
): Promise<Result<KeyringState>> {
  const may = mayChangePeople(state);
  if (!may.ok) return may;
  const person = personIn(state.file, user);
  if (person === null || person.slot === null) return fail('not-found', { kind: 'user', id: user });
  if (role !== 'administrator' && isLastAdministrator(state.file, person))
    return fail('last-administrator', {});
  const certifying = await certifyingKey(state);
  if (certifying === null) return fail('keyring-damaged', { message: 'own keys' });
  const { workspace } = state.file;
  const vouched = certifiedAnew(workspace, { ...person, role }, certifying);
  const changed: PersonKeys = {
    ...vouched,
    certifyingKey: await wrappedCertifier(workspace, vouched, certifying),
  };
  certifying.fill(0);
  const next = { ...state, file: { ...state.file, people: replaced(state.file, changed) } };
  const own = user === state.person.user ? { ...next, person: { ...state.person, role } } : next;
  return person.role === 'administrator' && role !== 'administrator'
    ? withNewCertifier(withoutSheet(own), state)
    : ok(own);
}

/**
 * Of the person who opened. Whoever knows the passphrase of before, and has a keyring file of before, has the keys it
 * opened: so the person's own keys are new, and all keys are turned. Problems: passphrase-wrong, passphrase-weak,
 * passphrase-taken, refused, keyring-damaged.
 */
export async function withPassphrase(
  state: KeyringState,
  current: string,
  next: string,
  cost: KdfCost,
): Promise<Result<KeyringState>> {
  const opened = await openSlot(state.file, current);
  if (opened === null || opened.user !== state.person.user) return fail('passphrase-wrong', {});
  const fits = await fitting(state.file, next);
  if (!fits.ok) return fits;
  // A machine that is slow, or in a hurry, weakens nobody's slot.
  return withOwnKeysAnew(state, next, dearerOf(cost, opened.kdf));
}

async function withOwnKeysAnew(
  state: KeyringState,
  passphrase: string,
  cost: KdfCost,
): Promise<Result<KeyringState>> {
  const { file, person } = state;
  const own = personIn(file, person.user);
  if (own === null) return fail('not-found', { kind: 'user', id: person.user });
  const signingKey = randomBytes(32);
  const agreementKey = randomBytes(32);
  const secret = { signingKey: toBase64(signingKey), agreementKey: toBase64(agreementKey) };
  const { kdfs, slot } = await sealSlot(file, person.user, passphrase, secret, cost);
  const publicKey = bytesToHex(ed25519.getPublicKey(signingKey));
  const fresh = { publicKey, agreementKey: agreementKeyOf(agreementKey) };
  const changed = { ...handedOn(file.workspace, own, fresh, person.signingKey), slot };
  const people = replaced(file, changed);
  // What is wrapped for the person is still what their keys of before open; turning wraps it for those of after.
  const turned = await rotatedFor({ ...state, file: { ...file, kdfs, people } }, own);
  return turned.ok
    ? ok({ ...turned.value, person: { ...person, signingKey, agreementKey, publicKey } })
    : turned;
}

/**
 * A passphrase that opens somebody's slot would open theirs first. Saying so tells that somebody has it; letting it be
 * would let one person act as another.
 */
async function fitting(file: OpenFile, passphrase: string): Promise<Result<null>> {
  if (passphraseIsWeak(passphrase)) return fail('passphrase-weak', { length: SHORTEST_PASSPHRASE });
  return (await openSlot(file, passphrase)) === null ? ok(null) : fail('passphrase-taken', {});
}

function isLastAdministrator(file: OpenFile, person: PersonKeys): boolean {
  return (
    person.role === 'administrator' &&
    !file.people.some(
      ({ user, role, slot }) => user !== person.user && role === 'administrator' && slot !== null,
    )
  );
}

export function replaced(file: OpenFile, changed: PersonKeys): PersonKeys[] {
  return file.people.map((person) => (person.user === changed.user ? changed : person));
}
