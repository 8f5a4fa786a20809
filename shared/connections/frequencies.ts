// How often values occur in a workspace, counted once and numbered: bits read at one epoch are the same for all pairs.
import { featuresOf } from '../identity/features';
import type { Frequencies } from '../identity/types';
import { pivotOf } from '../model/ids';
import type { Profile } from '../model/record';
import { definitionOf, type PropertyId } from '../ontology/schemas';
import { keysOf } from '../values/registry';

/** Counts by entity, each key once an entity. The same profiles give the same counts in any order. */
export function countFrequencies(profiles: readonly Profile[], epoch: number): Frequencies {
  const counts = new Map<string, number>();
  let total = 0;
  for (const profile of profiles) {
    if (pivotOf(profile.id) !== null) continue;
    total++;
    for (const key of keysOfProfile(profile)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { epoch, total, counts };
}

function keysOfProfile(profile: Profile): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { property, value } of profile.statements)
    if (value !== '' && counted(property)) for (const key of keysOf(property, value)) keys.add(key);
  for (const { value } of featuresOf(profile).names)
    for (const word of value.tokens) keys.add(`word:${word}`);
  return keys;
}

/** Identifiers, houses and countries; names are counted by their words, dates and the rest not at all. */
function counted(property: PropertyId): boolean {
  const { identifies, type } = definitionOf(property);
  return identifies || type === 'address' || type === 'country';
}
