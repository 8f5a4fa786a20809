// Keys of an open workspace and the file that holds them wrapped. Also what must not lie in the database itself: the
// head of the audit, and that the database is not empty.
import { ed25519 } from '@noble/curves/ed25519.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { argon2id } from 'hash-wasm';
import { type ChainHead, emptyHead } from '#shared/audit/chain';
import { canonical } from '#shared/change/change';
import { asId, type UserId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import { fromBase64, toBase64 } from './base64';
import {
  formatSchema,
  type KdfCost,
  KEYRING_FORMAT,
  type KeyringFile,
  keyringSchema,
  type PersonSlot,
} from './keyring-schema';
import { bytesToText } from './row-id';
import { type Bytes, deriveKeys, randomBytes, seal, sealingKey, unseal } from './sealing';

/** Half a second on a plain machine; 64 MiB a guess. */
export const usualCost: KdfCost = { memory: 65_536, passes: 3, lanes: 1 };

/** Characters below which a passphrase is refused as weak. */
export const SHORTEST_PASSPHRASE = 10;

interface SlotSecret {
  readonly workspaceKey: string;
  readonly signingKey: string;
  readonly name: string;
  readonly agency: string;
}

interface WorkspaceKeys {
  /** Seals documents, audit, index and the rest that no single source owns. */
  readonly content: CryptoKey;
  /** Seals source keys and the workspace's signing key. */
  readonly wrapping: CryptoKey;
  readonly mac: Bytes;
  /** Names the rows of documents. */
  readonly naming: Bytes;
}

export interface Person {
  readonly user: UserId;
  readonly name: string;
  readonly agency: string;
  readonly publicKey: string;
  readonly signingKey: Bytes;
}

export function passphraseIsWeak(passphrase: string): boolean {
  const letters = [...passphrase.normalize('NFKC')];
  return letters.length < SHORTEST_PASSPHRASE || new Set(letters).size < 4;
}

async function slotKey(passphrase: string, kdf: PersonSlot['kdf']): Promise<CryptoKey> {
  const hash = await argon2id({
    password: passphrase.normalize('NFKC'),
    salt: fromBase64(kdf.salt),
    parallelism: kdf.lanes,
    iterations: kdf.passes,
    memorySize: kdf.memory,
    hashLength: 32,
    outputType: 'binary',
  });
  return sealingKey(new Uint8Array(hash));
}

const slotLabel = (workspace: string, user: string): string => `slot|${workspace}|${user}|${KEYRING_FORMAT}`;
const sourceLabel = (workspace: string, storage: string): string =>
  `source key|${workspace}|${storage}|${KEYRING_FORMAT}`;
const signingLabel = (workspace: string): string => `signing key|${workspace}|${KEYRING_FORMAT}`;
const certified = (workspace: string, user: string, publicKey: string): Uint8Array =>
  utf8ToBytes(`dirigo person 1\n${workspace}\n${user}\n${publicKey}`);

async function workspaceKeys(raw: Bytes): Promise<WorkspaceKeys> {
  const derive = (purpose: string): Bytes => new Uint8Array(hmac(sha256, raw, utf8ToBytes(purpose)));
  const mac = derive('dirigo keyring mac 1');
  const naming = derive('dirigo row names 1');
  const { content, wrapping } = await deriveKeys(raw, ['content', 'wrapping'] as const);
  return { content, wrapping, mac, naming };
}

type Unsealed = Omit<KeyringFile, 'mac' | 'checksum'>;

function textOf(file: Unsealed, mac: Bytes): string {
  const withMac = { ...file, mac: bytesToHex(hmac(sha256, mac, utf8ToBytes(canonical(file)))) };
  const checksum = bytesToHex(sha256(utf8ToBytes(canonical(withMac))));
  return `${JSON.stringify({ ...withMac, checksum }, null, 1)}\n`;
}

/** Problems: keyring-damaged, workspace-newer. */
export function parseKeyring(text: string): Result<KeyringFile> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fail('keyring-damaged', { message: error instanceof Error ? error.message : '' });
  }
  const version = formatSchema.safeParse(json);
  if (version.success && version.data.format > KEYRING_FORMAT)
    return fail('workspace-newer', { format: version.data.format, known: KEYRING_FORMAT });
  const parsed = keyringSchema.safeParse(json);
  if (!parsed.success)
    return fail('keyring-damaged', { message: parsed.error.issues[0]?.path.join('.') ?? '' });
  const { checksum, ...rest } = parsed.data;
  if (bytesToHex(sha256(utf8ToBytes(canonical(rest)))) !== checksum)
    return fail('keyring-damaged', { message: 'checksum' });
  return ok(parsed.data);
}

export class Keyring {
  readonly person: Person;
  readonly content: CryptoKey;
  readonly #keys: WorkspaceKeys;
  readonly #sources = new Map<string, CryptoKey>();
  #file: Unsealed;

  private constructor(file: Unsealed, keys: WorkspaceKeys, person: Person) {
    this.#file = file;
    this.#keys = keys;
    this.content = keys.content;
    this.person = person;
  }

  get workspace(): string {
    return this.#file.workspace;
  }
  get head(): ChainHead {
    return this.#file.head;
  }
  get notEmpty(): boolean {
    return this.#file.notEmpty;
  }
  get storages(): readonly string[] {
    return Object.keys(this.#file.sources);
  }
  /** The file as it should now be written. */
  get text(): string {
    return textOf(this.#file, this.#keys.mac);
  }

  static async create(
    passphrase: string,
    who: { readonly user: UserId; readonly name: string; readonly agency: string },
    cost: KdfCost = usualCost,
  ): Promise<Keyring> {
    const workspace = bytesToHex(randomBytes(16));
    const raw = randomBytes(32);
    const signingKey = randomBytes(32);
    const workspaceSigning = randomBytes(32);
    const kdf = { name: 'argon2id', salt: toBase64(randomBytes(16)), ...cost } as const;
    const publicKey = bytesToHex(ed25519.getPublicKey(signingKey));
    const secret: SlotSecret = {
      workspaceKey: toBase64(raw),
      signingKey: toBase64(signingKey),
      name: who.name,
      agency: who.agency,
    };
    const sealed = await seal(
      await slotKey(passphrase, kdf),
      slotLabel(workspace, who.user),
      utf8ToBytes(JSON.stringify(secret)),
    );
    const keys = await workspaceKeys(raw);
    const file: Unsealed = {
      format: KEYRING_FORMAT,
      workspace,
      publicKey: bytesToHex(ed25519.getPublicKey(workspaceSigning)),
      signingKey: toBase64(await seal(keys.wrapping, signingLabel(workspace), workspaceSigning)),
      slots: [
        {
          kind: 'person',
          user: who.user,
          kdf,
          sealed: toBase64(sealed),
          publicKey,
          certificate: bytesToHex(ed25519.sign(certified(workspace, who.user, publicKey), workspaceSigning)),
        },
      ],
      recovery: null,
      sources: {},
      head: emptyHead,
      notEmpty: false,
    };
    workspaceSigning.fill(0);
    return new Keyring(file, keys, { ...who, publicKey, signingKey });
  }

  /** Tries the passphrase on every slot. Problems: passphrase-wrong, keyring-damaged. */
  static async unlock(read: KeyringFile, passphrase: string): Promise<Result<Keyring>> {
    const { mac, checksum: _, ...file } = read;
    for (const slot of file.slots) {
      const plain = await unseal(
        await slotKey(passphrase, slot.kdf),
        slotLabel(file.workspace, slot.user),
        fromBase64(slot.sealed),
      );
      if (plain === null) continue;
      const secret = JSON.parse(new TextDecoder().decode(plain)) as SlotSecret;
      plain.fill(0);
      const keys = await workspaceKeys(fromBase64(secret.workspaceKey));
      if (bytesToHex(hmac(sha256, keys.mac, utf8ToBytes(canonical(file)))) !== mac)
        return fail('keyring-damaged', { message: 'mac' });
      return ok(
        new Keyring(file, keys, {
          user: asId<UserId>(slot.user),
          name: secret.name,
          agency: secret.agency,
          publicKey: slot.publicKey,
          signingKey: fromBase64(secret.signingKey),
        }),
      );
    }
    return fail('passphrase-wrong', {});
  }

  /** The public key of somebody the workspace certified; null otherwise. */
  publicKeyOf(user: UserId): string | null {
    const slot = this.#file.slots.find((each) => each.user === user);
    if (slot === undefined) return null;
    const holds = ed25519.verify(
      hexToBytes(slot.certificate),
      certified(this.#file.workspace, user, slot.publicKey),
      hexToBytes(this.#file.publicKey),
    );
    return holds ? slot.publicKey : null;
  }

  /** Owner of a document's rows: 128 bits of a keyed hash of its id. */
  readonly rowIdOf = (id: string): string =>
    bytesToText(hmac(sha256, this.#keys.naming, utf8ToBytes(id)).subarray(0, 16));

  setHead(head: ChainHead): void {
    this.#file = { ...this.#file, head: { ...head }, notEmpty: true };
  }

  /** A fresh key for a source's rows, in the file once it is written. */
  async addSource(storage: string): Promise<CryptoKey> {
    const raw = randomBytes(32);
    const wrapped = await seal(this.#keys.wrapping, sourceLabel(this.workspace, storage), raw);
    const key = await sealingKey(raw);
    this.#file = { ...this.#file, sources: { ...this.#file.sources, [storage]: toBase64(wrapped) } };
    this.#sources.set(storage, key);
    return key;
  }

  dropSources(storages: readonly string[]): void {
    const sources = { ...this.#file.sources };
    for (const storage of storages) {
      delete sources[storage];
      this.#sources.delete(storage);
    }
    this.#file = { ...this.#file, sources };
  }

  /** Null when the file has no key for this storage, or one that does not open. */
  async sourceKey(storage: string): Promise<CryptoKey | null> {
    const known = this.#sources.get(storage);
    if (known !== undefined) return known;
    const wrapped = this.#file.sources[storage];
    if (wrapped === undefined) return null;
    const raw = await unseal(this.#keys.wrapping, sourceLabel(this.workspace, storage), fromBase64(wrapped));
    if (raw === null) return null;
    const key = await sealingKey(raw);
    this.#sources.set(storage, key);
    return key;
  }

  /** Wipes what lies in our own memory; WebCrypto's keys go with the object. */
  forget(): void {
    this.person.signingKey.fill(0);
    this.#keys.mac.fill(0);
    this.#keys.naming.fill(0);
    this.#sources.clear();
  }
}
