// The keyring file, checked when it is read: it lies beside the database where anybody may have touched it.

import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { canonical } from '#shared/change/change';
import { fail, ok, type Result } from '#shared/model/problem';
import { personRoles } from '#shared/model/roles';
import type { Bytes } from '../sealing';

// The page's policy forbids making code from text, which zod otherwise tries.
z.config({ jitless: true });

export const KEYRING_FORMAT = 1;

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
const base64 = z.string().regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/);

/** Bounds keep a doctored file from asking for all memory or an hour. */
const kdf = z.strictObject({
  name: z.literal('argon2id'),
  salt: base64,
  /** KiB */
  memory: z.int().min(8).max(4_194_304),
  passes: z.int().min(1).max(100),
  lanes: z.int().min(1).max(16),
});

const person = z.strictObject({
  user: z.string().min(1),
  role: z.enum(personRoles),
  /** Name and agency, sealed with a key derived from the workspace key. */
  described: base64,
  /** ISO instant */
  since: z.string(),
  /** Ed25519 keys that sign the person's entries, newest last: a recovery gives a new one. */
  publicKeys: z.array(hex(32)).min(1),
  /** X25519: what the person is to open is wrapped for it. */
  agreementKey: hex(32),
  /** The newest certifying key's signature over all of the above, as it was before keys were handed on. */
  certificate: hex(64),
  /** Keys that the person handed on themselves since, oldest first: the agreement key of before, and the signature of
   * the signing key of before over those of after. Absent: none. */
  handedOn: z.array(z.strictObject({ agreementKey: hex(32), signature: hex(64) })).optional(),
  /** What the passphrase opens, by the parameters `kdf` names; null: the person has left. */
  slot: z.strictObject({ kdf: z.string(), sealed: base64 }).nullable(),
  workspaceKey: base64.nullable(),
  /** Only administrators can certify. */
  certifyingKey: base64.nullable(),
});

const recovery = z.strictObject({
  /** X25519; its secret is on the recovery sheet alone. */
  agreementKey: hex(32),
  workspaceKey: base64,
  certifyingKey: base64,
  /** ISO instant */
  madeAt: z.string(),
});

export const keyringSchema = z.strictObject({
  format: z.literal(KEYRING_FORMAT),
  workspace: hex(16),
  /** Ed25519 keys that certify people, newest last. */
  certifiers: z.array(hex(32)).min(1),
  kdfs: z.record(z.string(), kdf),
  people: z.array(person).min(1),
  recovery: recovery.nullable(),
  /** Rises with each new workspace key. */
  epoch: z.int().min(1),
  /** A secret that outlives workspace keys and names rows; sealed with a key derived from the workspace key. */
  constant: base64,
  /** Key of each source by its storage prefix, sealed likewise. */
  sources: z.record(z.string(), base64),
  /** Keys that rows not yet sealed anew still need, sealed likewise; null: none. */
  former: z.strictObject({ workspaceKey: base64, sources: z.record(z.string(), base64) }).nullable(),
  /** An audit entry and its change that belong to this file and may not be in the database yet, sealed. */
  pending: base64.nullable(),
  head: z.strictObject({ number: z.int().min(0), hash: hex(32) }),
  /** The newest entry of the access log when this file was written; the log may be ahead. Absent: none yet. */
  access: z.strictObject({ number: z.int().min(0), hash: hex(32) }).optional(),
  notEmpty: z.boolean(),
  /** Newest migration of sealed content that has begun: what knows less of them must not touch it. Absent: the first. */
  layout: z.int().min(0).optional(),
  /** Over everything above, with a key derived from the workspace key: nobody without it changed anything. */
  mac: hex(32),
  /** Over everything above, without a key: tells damage from a wrong passphrase. */
  checksum: hex(32),
});

export type KeyringFile = z.infer<typeof keyringSchema>;
/** Before it is closed with its two checks. */
export type OpenFile = Omit<KeyringFile, 'mac' | 'checksum'>;
export type PersonKeys = z.infer<typeof person>;
export type Kdf = z.infer<typeof kdf>;
export type KdfCost = Pick<Kdf, 'memory' | 'passes' | 'lanes'>;

/** Only the version: a newer file may look quite different. */
const formatSchema = z.looseObject({ format: z.int() });

export function macOf(file: OpenFile, mac: Bytes): string {
  return bytesToHex(hmac(sha256, mac, utf8ToBytes(canonical(file))));
}

export function textOf(file: OpenFile, mac: Bytes): string {
  const withMac = { ...file, mac: macOf(file, mac) };
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
