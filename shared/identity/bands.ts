// Where a score becomes a band, and where it starts from. The only place with these numbers.
import type { Band } from './types';

/** 64 to 1: the two agree on a name and a full date, or on a number that names one thing. */
export const STRONG_BITS = 6;
/** Even odds. */
export const POSSIBLE_BITS = 0;
/** One in eight: worth a line at the end of the list, not more. */
export const WEAK_BITS = -3;

const fewest = 1_000;
const most = 16_000;

/**
 * Before anything is compared: one of the things compared against may be this one. Bounded on both sides, since a small
 * workspace is no small world, and a long list is searched for people who are more likely on it than strangers.
 */
export function priorBits(total: number): number {
  return -Math.log2(Math.min(most, Math.max(fewest, total)));
}

export function bandOf(bits: number): Band | null {
  if (bits >= STRONG_BITS) return 'strong';
  if (bits >= POSSIBLE_BITS) return 'possible';
  return bits >= WEAK_BITS ? 'weak' : null;
}

export function probabilityOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}

/** The most a score may be under a cap, so that bits and band never contradict each other. */
export function highestBits(cap: Band | 'none'): number {
  if (cap === 'strong') return Number.POSITIVE_INFINITY;
  if (cap === 'possible') return STRONG_BITS - 0.01;
  return cap === 'weak' ? POSSIBLE_BITS - 0.01 : WEAK_BITS - 0.01;
}
