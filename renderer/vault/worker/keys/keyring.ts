// The keys of an open workspace and the file that holds them wrapped. Also what must not lie in the database itself: the
// head of the audit, and that the database is not empty.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type ChainHead, emptyHead } from '#shared/audit/chain';
import { asId, type UserId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import type { PersonRole } from '#shared/model/roles';
import { fromBase64, toBase64 } from '../base64';
import { bytesToText } from '../row-id';
import { type Bytes, randomBytes, seal, sealingKey, unseal } from '../sealing';
import { unwrap } from './agreement';
import { isCertified } from './certificates';
import { openDescription } from './descriptions';
import { type KeyringFile, macOf, type OpenFile, type PersonKeys, textOf } from './keyring-file';
import { type OpenedSlot, openSlot } from './slots';
import { constantKey, labels, type WorkspaceKeys, workspaceKeys } from './workspace-keys';

/** Who opened the workspace. */
export interface Person {
  readonly user: UserId;
  readonly name: string;
  readonly agency: string;
  readonly role: PersonRole;
  /** Hex of the newest Ed25519 key. */
  readonly publicKey: string;
  readonly signingKey: Bytes;
  readonly agreementKey: Bytes;
}

/** Everything a keyring is; changes are planned on it and take effect when the file is written. */
export interface KeyringState {
  readonly file: OpenFile;
  readonly keys: WorkspaceKeys;
  readonly person: Person;
  readonly constant: Bytes;
}

export function personIn(file: OpenFile, user: string): PersonKeys | null {
  return file.people.find((person) => person.user === user) ?? null;
}

/** The raw workspace key, wrapped for the person who opened; to be wiped by whoever asked. Null: not for them. */
export async function rawWorkspaceKey({ file, person }: KeyringState): Promise<Bytes | null> {
  const wrapped = personIn(file, person.user)?.workspaceKey ?? null;
  if (wrapped === null) return null;
  return unwrap(person.agreementKey, labels.workspaceKey(file.workspace, file.epoch), wrapped);
}

/** Null for all but administrators; to be wiped by whoever asked. */
export async function certifyingKey({ file, person }: KeyringState): Promise<Bytes | null> {
  const wrapped = personIn(file, person.user)?.certifyingKey ?? null;
  return wrapped === null ? null : unwrap(person.agreementKey, labels.certifyingKey(file.workspace), wrapped);
}

/** Keys and person behind an agreement key that opens the file's workspace key. Problems: keyring-damaged. */
export async function openState(
  read: KeyringFile,
  who: Pick<Person, 'user' | 'signingKey' | 'agreementKey'>,
  raw: Bytes,
): Promise<Result<KeyringState>> {
  const { mac, checksum: _, ...file } = read;
  const keys = await workspaceKeys(raw);
  if (macOf(file, keys.mac) !== mac) return fail('keyring-damaged', { message: 'mac' });
  const person = personIn(file, who.user);
  // Everybody of the file is handed the next keys and certificates by whoever turns them: one forged line is too many.
  if (person === null || !file.people.every((each) => isCertified(file, each)))
    return fail('keyring-damaged', { message: 'certificate' });
  const constant = await unseal(keys.wrapping, labels.constant(file.workspace), fromBase64(file.constant));
  if (constant === null) return fail('keyring-damaged', { message: 'constant' });
  const description = await openDescription(keys.wrapping, file.workspace, person);
  if (description === null) return fail('keyring-damaged', { message: 'description' });
  const publicKey = person.publicKeys.at(-1) ?? '';
  return ok({ file, keys, constant, person: { ...who, ...description, role: person.role, publicKey } });
}

/** Number of the newest migration that has begun, in the workspace of this file. */
export function layoutOf({ layout = 1 }: OpenFile): number {
  return layout;
}

export class Keyring {
  #state: KeyringState;
  readonly #sources = new Map<string, CryptoKey>();
  #naming: Bytes;

  /** What opening with a passphrase cost; null: no passphrase opened it. */
  readonly dear: Pick<OpenedSlot, 'kdf' | 'tookMs'> | null;

  constructor(state: KeyringState, dear: Keyring['dear'] = null) {
    this.dear = dear;
    this.#state = state;
    this.#naming = constantKey(state.constant, 'row names');
  }

  /** Problems: passphrase-wrong, keyring-damaged. */
  static async unlock(read: KeyringFile, passphrase: string): Promise<Result<Keyring>> {
    const found = await openSlot(read, passphrase);
    if (found === null) return fail('passphrase-wrong', {});
    const { user, secret } = found;
    const agreementKey = fromBase64(secret.agreementKey);
    const wrapped = personIn(read, user)?.workspaceKey ?? null;
    const raw =
      wrapped === null
        ? null
        : await unwrap(agreementKey, labels.workspaceKey(read.workspace, read.epoch), wrapped);
    if (raw === null) return fail('keyring-damaged', { message: 'workspace key' });
    const who = { user: asId<UserId>(user), signingKey: fromBase64(secret.signingKey), agreementKey };
    const state = await openState(read, who, raw);
    return state.ok ? ok(new Keyring(state.value, { kdf: found.kdf, tookMs: found.tookMs })) : state;
  }

  get state(): KeyringState {
    return this.#state;
  }
  get person(): Person {
    return this.#state.person;
  }
  get content(): CryptoKey {
    return this.#state.keys.content;
  }
  get workspace(): string {
    return this.#state.file.workspace;
  }
  get head(): ChainHead {
    return this.#state.file.head;
  }
  get notEmpty(): boolean {
    return this.#state.file.notEmpty;
  }
  get storages(): readonly string[] {
    return Object.keys(this.#state.file.sources);
  }
  /** The file as it should now be written. */
  get text(): string {
    return this.textOf(this.#state.file);
  }

  /** Another state of the file, closed with the keys of this one. */
  textOf(file: OpenFile): string {
    return textOf(file, this.#state.keys.mac);
  }

  /** Takes over what was planned on this keyring's state, once the file that says so is written. */
  adopt(state: KeyringState): void {
    if (state.keys !== this.#state.keys) this.#sources.clear();
    this.#state = state;
    this.#naming = constantKey(state.constant, 'row names');
  }

  /** Every public key the workspace vouches for as this person's; none when it does not know them. */
  publicKeysOf(user: UserId): readonly string[] {
    const { file } = this.#state;
    const person = personIn(file, user);
    return person !== null && isCertified(file, person) ? person.publicKeys : [];
  }

  /** Owner of a document's rows: 128 bits of a keyed hash of its id. */
  readonly rowIdOf = (id: string): string =>
    bytesToText(hmac(sha256, this.#naming, utf8ToBytes(id)).subarray(0, 16));

  /** The key of the hashes in whose form numbers to pass for somebody are kept. */
  get numbers(): Bytes {
    return constantKey(this.#state.constant, 'numbers');
  }

  get accessHead(): ChainHead {
    return this.#state.file.access ?? emptyHead;
  }

  /** In the file when it is next written. */
  setAccessHead(head: ChainHead): void {
    this.#change({ access: { ...head } });
  }

  /** Number of the newest migration that has begun. */
  get layout(): number {
    return layoutOf(this.#state.file);
  }

  setLayout(layout: number): void {
    this.#change({ layout });
  }

  setHead(head: ChainHead): void {
    this.#change({ head: { ...head }, notEmpty: true });
  }

  /** A fresh key for a source's rows, in the file once it is written. */
  async addSource(storage: string): Promise<CryptoKey> {
    const raw = randomBytes(32);
    const wrapped = await seal(this.#state.keys.wrapping, labels.source(this.workspace, storage), raw);
    const key = await sealingKey(raw);
    this.#change({ sources: { ...this.#state.file.sources, [storage]: toBase64(wrapped) } });
    this.#sources.set(storage, key);
    return key;
  }

  dropSources(storages: readonly string[]): void {
    const sources = { ...this.#state.file.sources };
    for (const storage of storages) {
      delete sources[storage];
      this.#sources.delete(storage);
    }
    this.#change({ sources });
  }

  /** Null when the file has no key for this storage, or one that does not open. */
  async sourceKey(storage: string): Promise<CryptoKey | null> {
    const known = this.#sources.get(storage);
    if (known !== undefined) return known;
    const wrapped = this.#state.file.sources[storage];
    if (wrapped === undefined) return null;
    const label = labels.source(this.workspace, storage);
    const raw = await unseal(this.#state.keys.wrapping, label, fromBase64(wrapped));
    if (raw === null) return null;
    const key = await sealingKey(raw);
    this.#sources.set(storage, key);
    return key;
  }

  /** Wipes what lies in our own memory; WebCrypto's keys go with the object. */
  forget(): void {
    const { keys, person, constant } = this.#state;
    for (const secret of [keys.mac, person.signingKey, person.agreementKey, constant, this.#naming])
      secret.fill(0);
    this.#sources.clear();
  }

  #change(change: Partial<OpenFile>): void {
    this.#state = { ...this.#state, file: { ...this.#state.file, ...change } };
  }
}
