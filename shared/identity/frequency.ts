// How common a value is in this workspace, as the weights need it. Two things that agree on a value both carry it, so
// only what others carry makes it less telling.
import type { Frequencies } from './types';

// Counts of a small workspace say little about the world: they are mixed with a world of this many names ...
const WORLD = 2_000;
// ... in which a word of a name belongs to one person in so many (the mean of family and given names in census tables).
const ONE_IN = 600;

/** Share of the things compared, 0..1, that carry the key beside the two at hand. */
export function excessOf(frequencies: Frequencies, key: string): number {
  const count = frequencies.counts.get(key) ?? 0;
  return count <= 2 ? 0 : Math.min(1, (count - 2) / Math.max(1, frequencies.total));
}

/** Share of people, 0..1, whose name has the word: the workspace's counts shrunk towards the world's. */
export function wordShare(frequencies: Frequencies, key: string): number {
  const count = frequencies.counts.get(key) ?? 0;
  const excess = count <= 2 ? 0 : count - 2;
  return (excess + WORLD / ONE_IN) / (Math.max(0, frequencies.total) + WORLD);
}
