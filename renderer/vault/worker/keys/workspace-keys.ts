// What is derived from a workspace key: a key for one purpose each.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type Bytes, deriveKeys } from '../sealing';
import { KEYRING_FORMAT } from './keyring-file';

export interface WorkspaceKeys {
  /** Seals documents, audit, index and the rest that no single source owns. */
  readonly content: CryptoKey;
  /** Seals source keys and the constant secret. */
  readonly wrapping: CryptoKey;
  /** Closes the keyring file. */
  readonly mac: Bytes;
}

/** `raw` is wiped. */
export async function workspaceKeys(raw: Bytes): Promise<WorkspaceKeys> {
  const mac = new Uint8Array(hmac(sha256, raw, utf8ToBytes('dirigo keyring mac 1')));
  const { content, wrapping } = await deriveKeys(raw, ['content', 'wrapping'] as const);
  return { content, wrapping, mac };
}

/** Names for purposes of the constant secret. */
export function constantKey(constant: Bytes, purpose: 'row names' | 'tombstones' | 'numbers'): Bytes {
  return new Uint8Array(hmac(sha256, constant, utf8ToBytes(`dirigo ${purpose} 1`)));
}

/** What each seal in the keyring is bound to. */
export const labels = {
  described: (workspace: string, user: string): string => `person|${workspace}|${user}|${KEYRING_FORMAT}`,
  slot: (workspace: string, user: string): string => `slot|${workspace}|${user}|${KEYRING_FORMAT}`,
  workspaceKey: (workspace: string, epoch: number): string =>
    `workspace key|${workspace}|${epoch}|${KEYRING_FORMAT}`,
  certifyingKey: (workspace: string): string => `certifying key|${workspace}|${KEYRING_FORMAT}`,
  constant: (workspace: string): string => `constant|${workspace}|${KEYRING_FORMAT}`,
  source: (workspace: string, storage: string): string =>
    `source key|${workspace}|${storage}|${KEYRING_FORMAT}`,
  formerKey: (workspace: string, epoch: number): string =>
    `former key|${workspace}|${epoch}|${KEYRING_FORMAT}`,
  pending: (workspace: string): string => `pending|${workspace}|${KEYRING_FORMAT}`,
};
