// A plain hint on how long a passphrase would hold; the vault alone decides what is too short.

export type Strength = 'short' | 'fair' | 'good';

/** Characters below which the vault refuses. */
export const shortest = 10;

/** Length and variety of characters only: four words are good, one word with a digit is not. */
export function passphraseStrength(passphrase: string): Strength {
  const length = [...passphrase].length;
  const distinct = new Set(passphrase).size;
  if (length < shortest || distinct < 5) return 'short';
  return length >= 20 && distinct >= 9 ? 'good' : 'fair';
}
