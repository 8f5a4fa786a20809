// Finds words with one typing slip (a letter too many, too few, wrong, or two swapped): two such words share a text that
// is left when one letter is dropped from each. Over words, not mentions, so it stays small.
import { sortPairs } from './radix-sort';

/** Words shorter than this have too many neighbours for a slip to mean anything. */
export const SHORTEST_SLIP = 4;

export interface SlipTable {
  readonly hashes: Uint32Array;
  readonly tokens: Uint32Array;
}

function hashWithout(text: string, dropped: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    if (at !== dropped) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  hash ^= hash >>> 15;
  return hash >>> 0;
}

export function buildSlipTable(tokens: readonly string[]): SlipTable {
  let total = 0;
  for (const token of tokens) if (token.length >= SHORTEST_SLIP) total += token.length + 1;
  const low = new Uint32Array(total);
  const mention = new Uint32Array(total);
  let at = 0;
  tokens.forEach((token, place) => {
    if (token.length < SHORTEST_SLIP) return;
    for (let dropped = -1; dropped < token.length; dropped++) {
      low[at] = hashWithout(token, dropped);
      mention[at++] = place;
    }
  });
  const sorted = sortPairs({ high: new Uint32Array(total), low, mention }, total);
  return { hashes: sorted.low, tokens: sorted.mention };
}

/** Places of the words one slip away from `text`, rising, without `text` itself. */
export function slipsOf(table: SlipTable, tokens: readonly string[], text: string): readonly number[] {
  if (text.length < SHORTEST_SLIP) return [];
  const found = new Set<number>();
  for (let dropped = -1; dropped < text.length; dropped++) {
    const hash = hashWithout(text, dropped);
    for (let at = firstAt(table.hashes, hash); table.hashes[at] === hash; at++) {
      const place = table.tokens[at] as number;
      const token = tokens[place] as string;
      if (token !== text && oneSlip(text, token)) found.add(place);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function firstAt(hashes: Uint32Array, hash: number): number {
  let from = 0;
  let to = hashes.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((hashes[middle] as number) < hash) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** One insertion, deletion, substitution or swap of neighbours apart; equal words count too. */
export function oneSlip(a: string, b: string): boolean {
  const difference = a.length - b.length;
  if (difference < -1 || difference > 1) return false;
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  if (difference === 1) return a.slice(same + 1) === b.slice(same);
  if (difference === -1) return a.slice(same) === b.slice(same + 1);
  if (a.slice(same + 1) === b.slice(same + 1)) return true;
  return a[same] === b[same + 1] && a[same + 1] === b[same] && a.slice(same + 2) === b.slice(same + 2);
}
