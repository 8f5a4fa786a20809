// How often values occur in a workspace, counted once and numbered: bits read at one epoch are the same for all pairs.
// Counted are mentions, as an index counts them; what weighs is how many different things carry a value.
import type { Frequencies } from '../identity/types';
import { pivotOf } from '../model/ids';
import type { Profile, SourcedStatement } from '../model/record';
import { definitionOf, type PropertyId } from '../ontology/schemas';
import { searchTokens } from '../values/name';
import { keysOf, valueTypes } from '../values/registry';

/** Mentions by `TYPE:KEY` of identifiers, addresses and countries, and by `word:WORD` of names; the same in any order. */
export function countFrequencies(profiles: readonly Profile[], epoch: number): Frequencies {
  const counts = new Map<string, number>();
  const mentions = new Set<string>();
  const keys = keyReader();
  for (const { statements } of profiles) {
    const ofMention = new Set<string>();
    for (const statement of statements) {
      const mention = mentionOf(statement);
      mentions.add(mention);
      for (const key of keys(statement)) {
        const own = `${mention}\n${key}`;
        if (ofMention.has(own)) continue;
        ofMention.add(own);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return { epoch, total: mentions.size, counts };
}

/**
 * The same counts by thing: of the profiles at hand, a firm on seventeen parcels and a number in sixty calls count once.
 * Things of one name and one birth date count as one; identifiers that are nodes of their own do not count as things.
 */
export function countedByThing(frequencies: Frequencies, profiles: readonly Profile[]): Frequencies {
  const counts = new Map(frequencies.counts);
  const seenMentions = new Set<string>();
  const seenThings = new Set<string>();
  const things = new Set<string>();
  const keys = keyReader();
  let mentions = 0;
  for (const profile of profiles) {
    const thing = pivotOf(profile.id) === null ? thingOf(profile) : null;
    if (thing !== null) things.add(thing);
    const ofProfile = new Set<string>();
    for (const statement of profile.statements) {
      const mention = mentionOf(statement);
      if (!ofProfile.has(mention)) {
        ofProfile.add(mention);
        mentions++;
      }
      for (const key of keys(statement)) {
        const inMention = `${mention}\n${key}`;
        if (!seenMentions.has(inMention)) {
          seenMentions.add(inMention);
          counts.set(key, (counts.get(key) ?? 0) - 1);
        }
        if (thing === null || seenThings.has(`${thing}\n${key}`)) continue;
        seenThings.add(`${thing}\n${key}`);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  const total = Math.max(things.size, frequencies.total - mentions + things.size);
  return { epoch: frequencies.epoch, total, counts };
}

function mentionOf({ source, row, anchor }: SourcedStatement): string {
  return `${source}/${row}${anchor.slice(anchor.lastIndexOf('#'))}`;
}

function thingOf({ schema, caption, statements }: Profile): string {
  const birth = statements.find(({ property, value }) => property === 'birthDate' && value !== '');
  return `${schema}\n${caption.toUpperCase()}\n${birth?.value ?? ''}`;
}

const none: readonly string[] = [];

function keyReader(): (statement: SourcedStatement) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return ({ property, value }) => {
    if (value === '' || !counted(property)) return none;
    const said = `${property}=${value}`;
    let keys = known.get(said);
    if (keys === undefined) {
      keys =
        definitionOf(property).type === 'name'
          ? searchTokens(valueTypes.name.decode(value)).map((word) => `word:${word}`)
          : keysOf(property, value);
      known.set(said, keys);
    }
    return keys;
  };
}

function counted(property: PropertyId): boolean {
  const { identifies, type } = definitionOf(property);
  return identifies || type === 'address' || type === 'country' || type === 'name';
}
