// The keyed hash in whose form numbers to pass for somebody are kept. There are so few social security numbers that a hash
// without a key would be undone in an hour.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Keyed } from '../values/concealed-number';
import { recalling } from '../values/recall';

/** 128 bits of HMAC-SHA-256 as hex; `key` is the workspace's for numbers. */
export function numberHash(key: Uint8Array): Keyed {
  return recalling((text: string) => bytesToHex(hmac(sha256, key, utf8ToBytes(text)).subarray(0, 16)));
}
