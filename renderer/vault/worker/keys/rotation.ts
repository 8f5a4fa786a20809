// A new workspace key for everybody who stays. Rows are sealed anew afterwards; until they all are, the file carries the
// keys they still need, sealed with the new one.
import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { fail, ok, type Result } from '#shared/model/problem';
import { fromBase64, toBase64 } from '../base64';
import { type Bytes, randomBytes, seal, sealingKey, unseal } from '../sealing';
import { wrapFor } from './agreement';
import { certifiedAnew } from './certificates';
import { openDescription, sealDescription } from './descriptions';
import { certifyingKey, type KeyringState, rawWorkspaceKey } from './keyring';
import type { OpenFile, PersonKeys } from './keyring-file';
import { withoutIdleKdfs } from './slots';
import { labels, type WorkspaceKeys, workspaceKeys } from './workspace-keys';

/**
 * `leaving`: whose slot goes, null when nobody's. `dropped`: sources whose keys go. An administrator who leaves takes the
 * certifying key along, so it is new too. Problems: refused (keys are still being changed, or there is no right), keyring-damaged.
 */
export async function rotated(
  state: KeyringState,
  leaving: string | null,
  dropped: readonly string[] = [],
): Promise<Result<KeyringState>> {
  const file = withoutSources(state.file, dropped);
  if (file.former !== null) return fail('refused', { message: 'rotating' });
  const old = await rawWorkspaceKey(state);
  if (old === null) return fail('keyring-damaged', { message: 'workspace key' });
  const epoch = file.epoch + 1;
  const raw = randomBytes(32);
  const stays = file.people.map((person) =>
    person.user === leaving ? { ...person, slot: null, workspaceKey: null, certifyingKey: null } : person,
  );
  const label = labels.workspaceKey(file.workspace, epoch);
  const recovery =
    file.recovery === null
      ? null
      : { ...file.recovery, workspaceKey: await wrapFor(file.recovery.agreementKey, label, raw) };
  const people: PersonKeys[] = [];
  for (const person of stays) {
    const stayed = person.slot !== null;
    people.push({
      ...person,
      workspaceKey: stayed ? await wrapFor(person.agreementKey, label, raw) : null,
    });
  }
  const keys = await workspaceKeys(raw);
  for (const [at, person] of people.entries()) {
    const description = await openDescription(state.keys.wrapping, file.workspace, person);
    if (description === null) return fail('keyring-damaged', { message: 'description' });
    const described = await sealDescription(keys.wrapping, file.workspace, person.user, description);
    people[at] = { ...person, described };
  }
  const sources = await freshSources(file, state.keys, keys);
  if (sources === null) return fail('keyring-damaged', { message: 'source key' });
  const next: OpenFile = {
    ...file,
    epoch,
    people,
    recovery,
    constant: toBase64(await seal(keys.wrapping, labels.constant(file.workspace), state.constant)),
    sources: sources.fresh,
    former: {
      workspaceKey: toBase64(await seal(keys.wrapping, labels.formerKey(file.workspace, epoch), old)),
      sources: sources.former,
    },
  };
  old.fill(0);
  const turned = { ...state, keys, file: withoutIdleKdfs(next) };
  if (leaving === null) return ok(turned);
  const left = file.people.find(({ user }) => user === leaving);
  return left?.certifyingKey == null ? ok(turned) : withNewCertifier(turned, state);
}

/**
 * Turned because `person` has new keys of their own: what those of before opened, an administrator's certifying key too, is
 * worth nothing any more. Problems: as of `rotated`.
 */
export async function rotatedFor(
  state: KeyringState,
  { certifyingKey: certifies }: Pick<PersonKeys, 'certifyingKey'>,
): Promise<Result<KeyringState>> {
  const turned = await rotated(state, null);
  return turned.ok && certifies !== null ? withNewCertifier(turned.value, state) : turned;
}

function withoutSources(file: OpenFile, dropped: readonly string[]): OpenFile {
  const gone = new Set(dropped);
  const kept = Object.entries(file.sources).filter(([storage]) => !gone.has(storage));
  return { ...file, sources: Object.fromEntries(kept) };
}

/** Every source gets a key of its own again; the one its rows have goes to `former`. Null: one does not open. */
async function freshSources(file: OpenFile, before: WorkspaceKeys, after: WorkspaceKeys) {
  const fresh: Record<string, string> = {};
  const former: Record<string, string> = {};
  for (const [storage, wrapped] of Object.entries(file.sources)) {
    const label = labels.source(file.workspace, storage);
    const raw = await unseal(before.wrapping, label, fromBase64(wrapped));
    if (raw === null) return null;
    former[storage] = toBase64(await seal(after.wrapping, label, raw));
    fresh[storage] = toBase64(await seal(after.wrapping, label, randomBytes(32)));
    raw.fill(0);
  }
  return { fresh, former };
}

/** `opener`: the state whose wraps still open. Problems: refused (no administrator), keyring-damaged. */
export async function withNewCertifier(
  state: KeyringState,
  opener: KeyringState,
): Promise<Result<KeyringState>> {
  const { file } = state;
  const old = await certifyingKey(opener);
  if (old === null) return fail('refused', { message: 'not an administrator' });
  old.fill(0);
  const fresh = randomBytes(32);
  const people: PersonKeys[] = [];
  for (const person of file.people)
    people.push({
      ...certifiedAnew(file.workspace, person, fresh),
      certifyingKey: await wrappedCertifier(file.workspace, person, fresh),
    });
  const recovery =
    file.recovery === null
      ? null
      : {
          ...file.recovery,
          certifyingKey: await wrapFor(
            file.recovery.agreementKey,
            labels.certifyingKey(file.workspace),
            fresh,
          ),
        };
  const certifiers = [...file.certifiers, bytesToHex(ed25519.getPublicKey(fresh))];
  fresh.fill(0);
  return ok({ ...state, file: { ...file, people, recovery, certifiers } });
}

/** Only for an administrator who is still here. */
export function wrappedCertifier(
  workspace: string,
  { role, slot, agreementKey }: Pick<PersonKeys, 'role' | 'slot' | 'agreementKey'>,
  certifying: Uint8Array,
): Promise<string | null> {
  if (role !== 'administrator' || slot === null) return Promise.resolve(null);
  return wrapFor(agreementKey, labels.certifyingKey(workspace), certifying);
}

/** Keys of rows that were not sealed anew yet. */
export interface FormerKeys {
  readonly content: CryptoKey;
  readonly sources: ReadonlyMap<string, CryptoKey>;
}

/** Null: all rows are sealed with the keys of today. Problems: keyring-damaged. */
export async function formerKeys({ file, keys }: KeyringState): Promise<Result<FormerKeys | null>> {
  if (file.former === null) return ok(null);
  const open = async (label: string, sealed: string): Promise<Bytes | null> =>
    unseal(keys.wrapping, label, fromBase64(sealed));
  const raw = await open(labels.formerKey(file.workspace, file.epoch), file.former.workspaceKey);
  if (raw === null) return fail('keyring-damaged', { message: 'former key' });
  const { content } = await workspaceKeys(raw);
  const sources = new Map<string, CryptoKey>();
  for (const [storage, sealed] of Object.entries(file.former.sources)) {
    const source = await open(labels.source(file.workspace, storage), sealed);
    if (source === null) return fail('keyring-damaged', { message: 'former source key' });
    sources.set(storage, await sealingKey(source));
  }
  return ok({ content, sources });
}
