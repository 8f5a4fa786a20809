// Which pairs are worth comparing: a case entity and one of a list or another case that share a blocking key. Only the
// case entities are held in a table; a list of a million entries streams past it.
import { blockingKeys, isHalfKey } from '../identity/blocking';
import type { Facet } from './facets';
import { comparable } from './ground';
import { casePairs } from './sides';

export interface RefinedBlock {
  readonly key: string;
  /** Things in the block, both sides together. */
  readonly size: number;
  readonly pairsLeftOut: number;
}

export interface CandidatePairs {
  /** Near facet, far facet; near stands in a case, and before far when both do. */
  readonly pairs: readonly (readonly [Facet, Facet])[];
  readonly refined: readonly RefinedBlock[];
}

/** More pairs than this in one block, and a pair of it must share a second key too. */
const MOST_PAIRS_A_BLOCK = 4_000;

interface Block {
  readonly key: string;
  /** Half a key (a family name alone): wide however few share it. */
  readonly half: boolean;
  readonly near: number[];
  far: number;
  pairs: number;
  leftOut: number;
}

const none: readonly Block[] = [];

/** The pairs come in the order of the far facets, then of the near ones; nothing is compared twice. */
export function candidatePairs(facets: readonly Facet[]): CandidatePairs {
  const blocks = new Map<string, Block>();
  facets.forEach((facet, index) => {
    if (facet.side.kind === 'list' || !comparable(facet)) return;
    for (const key of blockingKeys(facet.profile)) {
      const block = blocks.get(key);
      if (block === undefined)
        blocks.set(key, { key, half: isHalfKey(key), near: [index], far: 0, pairs: 0, leftOut: 0 });
      else block.near.push(index);
    }
  });
  const blocksOf: (readonly Block[])[] = facets.map((facet) => {
    if (!comparable(facet)) return none;
    const found = blockingKeys(facet.profile).flatMap((key) => blocks.get(key) ?? []);
    for (const block of found) {
      block.far++;
      block.pairs += block.near.length;
    }
    return found.length === 0 ? none : found;
  });

  const pairs: (readonly [Facet, Facet])[] = [];
  const sharedWide = new Uint8Array(facets.length);
  const taken = new Uint8Array(facets.length);
  for (let far = 0; far < facets.length; far++) {
    const other = facets[far];
    if (other === undefined) continue;
    const touched: number[] = [];
    const wide: Block[] = [];
    for (const block of blocksOf[far] ?? none) {
      const isWide = block.half || block.pairs > MOST_PAIRS_A_BLOCK;
      if (isWide) wide.push(block);
      for (const near of block.near) {
        if (!mayPair(facets, near, far)) continue;
        if (taken[near] === 0 && sharedWide[near] === 0) touched.push(near);
        if (isWide) sharedWide[near] = Math.min(2, (sharedWide[near] ?? 0) + 1);
        else taken[near] = 1;
      }
    }
    for (const near of touched.sort((a, b) => a - b)) {
      const facet = facets[near];
      if (facet !== undefined && (taken[near] === 1 || sharedWide[near] === 2)) pairs.push([facet, other]);
    }
    for (const block of wide)
      if (!block.half)
        for (const near of block.near) if (taken[near] === 0 && sharedWide[near] === 1) block.leftOut++;
    for (const near of touched) {
      taken[near] = 0;
      sharedWide[near] = 0;
    }
  }
  const refined = [...blocks.values()]
    .filter(({ leftOut }) => leftOut > 0)
    .map(({ key, near, far, leftOut }) => ({ key, size: Math.max(near.length, far), pairsLeftOut: leftOut }))
    .sort((a, b) => b.pairsLeftOut - a.pairsLeftOut || (a.key < b.key ? -1 : 1));
  return { pairs, refined };
}

function mayPair(facets: readonly Facet[], near: number, far: number): boolean {
  const a = facets[near];
  const b = facets[far];
  if (a === undefined || b === undefined || a.entity === b.entity || near === far) return false;
  // Two cases: each pair once, seen from the thing that comes first.
  if (b.side.kind === 'case' && near > far) return false;
  return casePairs(a.side, b.side).length > 0;
}
