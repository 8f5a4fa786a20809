// Who may open the workspace, as plans on its keyring: nothing holds until the file that says so is written.
import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { fail, ok, type Result } from '#shared/model/problem';
import { mayDo, type PersonRole } from '#shared/model/roles';
import { toBase64 } from '../base64';
import { randomBytes } from '../sealing';
import { agreementKeyOf, wrapFor } from './agreement';
import { certify } from './certificates';
import { sealDescription } from './descriptions';
import { certifyingKey, type KeyringState, personIn, rawWorkspaceKey } from './keyring';
import type { KdfCost, OpenFile, PersonKeys } from './keyring-file';
import type { NewPerson } from './new-keyring';
import { dearerOf, passphraseIsWeak, SHORTEST_PASSPHRASE } from './passphrases';
import { rotated, withNewCertifier, wrappedCertifier } from './rotation';
import { openSlot, sealSlot, withoutIdleKdfs } from './slots';
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

/** Takes the person's slot and turns the keys. Problems: role-insufficient, not-found, last-administrator, keyring-damaged. */
export async function withoutPerson(state: KeyringState, user: string): Promise<Result<KeyringState>> {
  const may = mayChangePeople(state);
  if (!may.ok) return may;
  const person = personIn(state.file, user);
  if (person === null || person.slot === null) return fail('not-found', { kind: 'user', id: user });
  const left = isLastAdministrator(state.file, person);
  return left ? fail('last-administrator', {}) : rotated(state, user);
}

/** Problems: role-insufficient, not-found, last-administrator, keyring-damaged. */
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
  const vouched = { ...person, role };
  const changed: PersonKeys = {
    ...vouched,
    certificate: certify(workspace, vouched, certifying),
    certifyingKey: await wrappedCertifier(workspace, vouched, certifying),
  };
  certifying.fill(0);
  const next = { ...state, file: { ...state.file, people: replaced(state.file, changed) } };
  const own = user === state.person.user ? { ...next, person: { ...state.person, role } } : next;
  // Who was an administrator may have kept the certifying key.
  return person.role === 'administrator' && role !== 'administrator' ? withNewCertifier(own, state) : ok(own);
}

/** Of the person who opened. Problems: passphrase-wrong, passphrase-weak, passphrase-taken. */
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
  return resealed(state, opened.user, opened.secret, next, dearerOf(cost, opened.kdf));
}

async function resealed(
  state: KeyringState,
  user: string,
  secret: Parameters<typeof sealSlot>[3],
  passphrase: string,
  cost: KdfCost,
): Promise<Result<KeyringState>> {
  const person = personIn(state.file, user);
  if (person === null) return fail('not-found', { kind: 'user', id: user });
  const { kdfs, slot } = await sealSlot(state.file, user, passphrase, secret, cost);
  const file = { ...state.file, kdfs, people: replaced(state.file, { ...person, slot }) };
  return ok({ ...state, file: withoutIdleKdfs(file) });
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
