// Which pairs are worth comparing among the things at hand: two that share a blocking key, of a case and of a list or
// another case, or of one case.
import { blockingKeys, isHalfKey } from '../identity/blocking';
import type { Facet } from './facets';
import { comparable, type Ground } from './ground';
import type { ConnectionLimits } from './limits';
import { type Blockable, type LeftOut, pairsInBlocks } from './pair-blocks';
import { mostLeftOutFirst, type RefinedBlock, told } from './refined-blocks';
import type { Scope } from './scope';
import { type SideNumbers, sideNumbers } from './sides';

export interface CandidatePairs {
  readonly pairs: readonly (readonly [Facet, Facet])[];
  /** Every refined block, most left out first. */
  readonly refined: readonly RefinedBlock[];
}

/** Facets and their keys as numbers: `texts` has each key by its number. */
export interface BlockableFacets {
  readonly blockable: Omit<Blockable, 'mayPair'>;
  readonly texts: readonly string[];
  readonly sides: SideNumbers;
}

export function blockableFacets({ facets, sides, importOrder }: Ground): BlockableFacets {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const low: number[] = [];
  const thing: number[] = [];
  const entities = new Map<unknown, number>();
  const entityOf = new Uint32Array(facets.length);
  const sideOf = new Uint32Array(facets.length);
  const ofSides = sideNumbers(sides);
  facets.forEach((facet, index) => {
    entityOf[index] = numberOf(entities, facet.entity);
    sideOf[index] = ofSides.placeOf(facet.side);
    if (!comparable(facet)) return;
    for (const key of blockingKeys(facet.profile)) {
      const number = numberOf(numbers, key);
      texts[number] = key;
      low.push(number * 2 + Number(isHalfKey(key)));
      thing.push(index);
    }
  });
  return {
    blockable: {
      count: facets.length,
      high: new Uint32Array(low.length),
      low: Uint32Array.from(low),
      thing: Uint32Array.from(thing),
      sideOf,
      entityOf,
      rowOf: rowsOf(facets, importOrder),
      sides: ofSides.count,
    },
    texts,
    sides: ofSides,
  };
}

/** Every pair once, in an order that means nothing. */
export function candidatePairs(
  { facets }: Ground,
  { blockable, texts, sides }: BlockableFacets,
  scope: Scope,
  limits: ConnectionLimits,
): CandidatePairs {
  const { first, second, leftOut } = pairsInBlocks(
    { ...blockable, mayPair: scope.mayPair(sides) },
    scope.blocks(limits),
  );
  const pairs: (readonly [Facet, Facet])[] = [];
  first.forEach((place, pair) => {
    const a = facets[place];
    const b = facets[second[pair] ?? 0];
    if (a !== undefined && b !== undefined) pairs.push([a, b]);
  });
  const blockOf = (block: LeftOut): RefinedBlock =>
    told(block, facets[block.example]?.profile, (key) => key === texts[Math.floor(block.low / 2)]);
  return { pairs, refined: leftOut.map(blockOf).sort(mostLeftOutFirst) };
}

/** The place of each facet's first row among those of all: two that begin in one row have the same. */
function rowsOf(facets: readonly Facet[], importOrder: Ground['importOrder']): Uint32Array {
  const starts = facets.map(({ profile: { statements } }, index) => {
    const [first] = statements;
    return { index, source: first === undefined ? 0 : importOrder(first.source), row: first?.row ?? 0 };
  });
  const places = new Uint32Array(facets.length);
  let place = 0;
  starts
    .sort((a, b) => a.source - b.source || a.row - b.row)
    .forEach((one, at) => {
      const before = starts[at - 1];
      if (before !== undefined && (before.source !== one.source || before.row !== one.row)) place++;
      places[one.index] = place;
    });
  return places;
}

function numberOf<K>(numbers: Map<K, number>, key: K): number {
  let number = numbers.get(key);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(key, number);
  }
  return number;
}
