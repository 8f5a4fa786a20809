// The keyring file, checked when it is read: it lies beside the database where anybody may have touched it.
import { z } from 'zod';

// The page's policy forbids making code from text, which zod otherwise tries.
z.config({ jitless: true });

export const KEYRING_FORMAT = 1;

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/);

/** Bounds keep a doctored file from asking for all memory or an hour. */
const kdf = z.strictObject({
  name: z.literal('argon2id'),
  salt: base64,
  /** KiB */
  memory: z.int().min(8).max(4_194_304),
  passes: z.int().min(1).max(100),
  lanes: z.int().min(1).max(16),
});

/** What one person opens the workspace with. `sealed` holds the workspace key, the signing key and the name. */
const personSlot = z.strictObject({
  kind: z.literal('person'),
  user: z.string().min(1),
  kdf,
  sealed: base64,
  publicKey: hex(32),
  /** The workspace's signature that this public key is this person's. */
  certificate: hex(64),
});

export const keyringSchema = z.strictObject({
  format: z.literal(KEYRING_FORMAT),
  workspace: hex(16),
  /** Hex of the Ed25519 key that certifies people. */
  publicKey: hex(32),
  /** Its secret, sealed with a key derived from the workspace key. */
  signingKey: base64,
  slots: z.array(personSlot).min(1),
  /** Place of the recovery slot. */
  recovery: z.null(),
  /** Key of each source by its storage prefix, sealed with a key derived from the workspace key. */
  sources: z.record(z.string(), base64),
  head: z.strictObject({ number: z.int().min(0), hash: hex(32) }),
  notEmpty: z.boolean(),
  /** Over everything above, with a key derived from the workspace key: nobody without it changed anything. */
  mac: hex(32),
  /** Over everything above, without a key: tells damage from a wrong passphrase. */
  checksum: hex(32),
});

export type KeyringFile = z.infer<typeof keyringSchema>;
export type PersonSlot = z.infer<typeof personSlot>;
export type KdfCost = Pick<PersonSlot['kdf'], 'memory' | 'passes' | 'lanes'>;

/** Only the version: a newer file may look quite different. */
export const formatSchema = z.looseObject({ format: z.int() });
