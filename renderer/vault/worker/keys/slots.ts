// A person's slot: what their passphrase opens, and the parameters that make guessing it dear.
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64, toBase64 } from '../base64';
import { randomBytes, seal, unseal } from '../sealing';
import type { Kdf, KdfCost, OpenFile, PersonKeys } from './keyring-file';
import { isAtLeast, newKdf, slotKey, stretch } from './passphrases';
import { labels } from './workspace-keys';

/** What a person's passphrase opens. */
export interface SlotSecret {
  /** Base64 of Ed25519 and X25519 secrets. */
  readonly signingKey: string;
  readonly agreementKey: string;
}

export interface OpenedSlot {
  readonly user: string;
  readonly secret: SlotSecret;
  readonly kdf: Kdf;
  /** Milliseconds the dear step took. */
  readonly tookMs: number;
}

type Slot = NonNullable<PersonKeys['slot']>;

/** Whose slot the passphrase opens, and what is in it. Null: nobody's. */
export async function openSlot(file: OpenFile, passphrase: string): Promise<OpenedSlot | null> {
  for (const [id, kdf] of Object.entries(file.kdfs)) {
    const theirs = file.people.filter(({ slot }) => slot?.kdf === id);
    if (theirs.length === 0) continue;
    const began = performance.now();
    const stretched = await stretch(passphrase, kdf);
    const tookMs = performance.now() - began;
    for (const { user, slot } of theirs) {
      const key = await slotKey(stretched, user);
      const plain = await unseal(key, labels.slot(file.workspace, user), fromBase64(slot?.sealed ?? ''));
      if (plain === null) continue;
      stretched.fill(0);
      const secret = JSON.parse(new TextDecoder().decode(plain)) as SlotSecret;
      plain.fill(0);
      return { user, secret, kdf, tookMs };
    }
    stretched.fill(0);
  }
  return null;
}

/** Under parameters that are there and dear enough, or new ones. */
export async function sealSlot(
  { workspace, kdfs }: Pick<OpenFile, 'workspace' | 'kdfs'>,
  user: string,
  passphrase: string,
  secret: SlotSecret,
  cost: KdfCost,
): Promise<{ readonly kdfs: OpenFile['kdfs']; readonly slot: Slot }> {
  const known = Object.entries(kdfs).find(([, kdf]) => isAtLeast(kdf, cost));
  const [id, kdf] = known ?? [bytesToHex(randomBytes(4)), newKdf(cost)];
  const stretched = await stretch(passphrase, kdf);
  const key = await slotKey(stretched, user);
  stretched.fill(0);
  const plain = utf8ToBytes(JSON.stringify(secret));
  const sealed = toBase64(await seal(key, labels.slot(workspace, user), plain));
  plain.fill(0);
  return { kdfs: { ...kdfs, [id]: kdf }, slot: { kdf: id, sealed } };
}

/** Parameters that nobody's slot names any more go. */
export function withoutIdleKdfs(file: OpenFile): OpenFile {
  const used = new Set(file.people.map(({ slot }) => slot?.kdf));
  return { ...file, kdfs: Object.fromEntries(Object.entries(file.kdfs).filter(([id]) => used.has(id))) };
}
