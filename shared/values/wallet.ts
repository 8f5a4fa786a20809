// Wallet addresses: Bitcoin and Litecoin (Base58Check; BIP 173 and 350 for bc1 and ltc1), Ethereum (EIP-55), Tron, Monero.
import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { defineValueType } from './define-value-type';
import type { Parsed } from './value-type';
import { flag, notUnderstood, placeholder, understood } from './written-text';

export type Chain = 'bitcoin' | 'litecoin' | 'ethereum' | 'tron' | 'monero';

export interface WalletValue {
  readonly chain: Chain;
  /** As the chain's wallets write it; Ethereum in lower case. */
  readonly address: string;
}

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

const shapes: readonly (readonly [Chain, RegExp, (address: string) => boolean])[] = [
  ['ethereum', /^0x[0-9a-f]{40}$/i, passesEip55],
  ['bitcoin', /^bc1[a-z0-9]{11,71}$/, (address) => passesBech32(address)],
  ['litecoin', /^ltc1[a-z0-9]{11,71}$/, (address) => passesBech32(address)],
  ['bitcoin', /^[13][1-9A-HJ-NP-Za-km-z]{25,34}$/, passesBase58Check],
  ['litecoin', /^[LM][1-9A-HJ-NP-Za-km-z]{26,33}$/, passesBase58Check],
  ['tron', /^T[1-9A-HJ-NP-Za-km-z]{33}$/, passesBase58Check],
  ['monero', /^[48][1-9A-HJ-NP-Za-km-z]{94}(?:[1-9A-HJ-NP-Za-km-z]{11})?$/, () => true],
];

function read(written: string): Parsed<WalletValue> {
  const bare = written
    .replace(/^(?:bitcoin|ethereum|litecoin|btc|eth|ltc|trx|usdt|xmr|monero|wallet)\b[:\s]+/i, '')
    .replace(/\?.*$/, '');
  const address = /^(?:BC1|LTC1)[A-Z0-9]+$/.test(bare) ? bare.toLowerCase() : bare;
  for (const [chain, shape, passes] of shapes) {
    if (!shape.test(address)) continue;
    if (/^0x0{40}$/.test(address)) return placeholder();
    const value = { chain, address: chain === 'ethereum' ? address.toLowerCase() : address };
    return understood(value, passes(address) ? [] : [flag('value-check-digit', written)]);
  }
  return notUnderstood(written);
}

/** The last four bytes are the beginning of a double SHA-256 of those before. */
function passesBase58Check(address: string): boolean {
  let number = 0n;
  for (const letter of address) number = number * 58n + BigInt(BASE58.indexOf(letter));
  const bytes: number[] = [];
  for (; number > 0n; number >>= 8n) bytes.unshift(Number(number & 255n));
  for (let index = 0; address[index] === '1'; index++) bytes.unshift(0);
  if (bytes.length < 5) return false;
  const payload = Uint8Array.from(bytes.slice(0, -4));
  const digest = sha256(sha256(payload));
  return bytes.slice(-4).every((byte, index) => byte === digest[index]);
}

const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** Polymod over the prefix and the data is 1 (bech32) or 0x2bc830a3 (bech32m). */
function passesBech32(address: string): boolean {
  const split = address.lastIndexOf('1');
  const prefix = [...address.slice(0, split)].map((letter) => letter.charCodeAt(0));
  const data = [...address.slice(split + 1)].map((letter) => BECH32.indexOf(letter));
  if (data.includes(-1)) return false;
  let sum = 1;
  for (const value of [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data]) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (let bit = 0; bit < 5; bit++) if (((top >> bit) & 1) === 1) sum ^= GENERATOR[bit] ?? 0;
  }
  return sum === 1 || sum === 0x2bc830a3;
}

/** Mixed case carries a check: a letter is a capital where the Keccak digest of the lower-case text has a digit above 7. */
function passesEip55(address: string): boolean {
  const letters = address.slice(2);
  const lower = letters.toLowerCase();
  if (letters === lower || letters === letters.toUpperCase()) return true;
  const digest = keccak_256(Uint8Array.from(lower, (letter) => letter.charCodeAt(0)));
  return [...letters].every((letter, index) => {
    const nibble = ((digest[index >> 1] ?? 0) >> (index % 2 === 0 ? 4 : 0)) & 15;
    return /\d/.test(letter) || nibble > 7 === (letter === letter.toUpperCase());
  });
}

/** Value: chain and address. A failed check is kept and flagged `value-check-digit`. */
export const wallet = defineValueType<WalletValue>({
  id: 'wallet',
  freeText: false,
  read,
  encode: (value) => `${value.chain}:${value.address}`,
  decode: (encoded) => {
    const colon = encoded.indexOf(':');
    return { chain: encoded.slice(0, colon) as Chain, address: encoded.slice(colon + 1) };
  },
  keys: (value) => [value.address],
  format: (value) => value.address,
});
