// Texts as numbers, for tables of millions: 52 bits of a hash. Two texts of one number are so rare that among ten million
// a pair of them is met once in ninety such workspaces; it would cost one comparison too many.
import { hashHigh, hashLow } from '../storage/key-hash';

export function numberKey(text: string): number {
  const high = hashHigh(text) & 0xfffff;
  return high * 4294967296 + hashLow();
}
