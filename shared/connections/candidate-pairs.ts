// Which pairs are worth comparing among the things at hand: a case entity and one of a list or another case that share
// a blocking key.
import { blockingKeys, isHalfKey } from '../identity/blocking';
import type { Facet } from './facets';
import { comparable, type Ground } from './ground';
import type { ConnectionLimits } from './limits';
import { type LeftOut, pairsInBlocks } from './pair-blocks';
import { mostLeftOutFirst, type RefinedBlock, told } from './refined-blocks';
import { sideNumbers } from './sides';

export interface CandidatePairs {
  readonly pairs: readonly (readonly [Facet, Facet])[];
  /** Every refined block, most left out first. */
  readonly refined: readonly RefinedBlock[];
}

/** Every pair once, in an order that means nothing. */
export function candidatePairs({ facets, sides }: Ground, limits: ConnectionLimits): CandidatePairs {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const low: number[] = [];
  const thing: number[] = [];
  const entities = new Map<unknown, number>();
  const entityOf = new Uint32Array(facets.length);
  const sideOf = new Uint32Array(facets.length);
  const { placeOf, mayPair, count } = sideNumbers(sides);
  facets.forEach((facet, index) => {
    entityOf[index] = numberOf(entities, facet.entity);
    sideOf[index] = placeOf(facet.side);
    if (!comparable(facet)) return;
    for (const key of blockingKeys(facet.profile)) {
      const number = numberOf(numbers, key);
      texts[number] = key;
      low.push(number * 2 + Number(isHalfKey(key)));
      thing.push(index);
    }
  });
  const { first, second, leftOut } = pairsInBlocks(
    {
      count: facets.length,
      high: new Uint32Array(low.length),
      low: Uint32Array.from(low),
      thing: Uint32Array.from(thing),
      sideOf,
      entityOf,
      sides: count,
      mayPair,
    },
    limits,
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

function numberOf<K>(numbers: Map<K, number>, key: K): number {
  let number = numbers.get(key);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(key, number);
  }
  return number;
}
