// How many different things carry a value, counted once and numbered: bits read at one epoch are the same for all pairs.
// A firm on seventeen parcels and a number in sixty calls count once.
import type { Frequencies } from '../identity/types';
import { pivotOf } from '../model/ids';
import type { Profile, Statement } from '../model/record';
import { definitionOf, type PropertyId } from '../ontology/schemas';
import { searchTokens } from '../values/name';
import { keysOf, valueTypes } from '../values/registry';

/**
 * By `TYPE:KEY` of identifiers, addresses and countries, and by `word:WORD` of names. Things of one name and one birth
 * date count as one; identifiers that are nodes of their own do not count as things.
 */
export function countThings(profiles: readonly Profile[], epoch: number): Frequencies {
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  const things = new Set<string>();
  const keys = keyReader();
  for (const profile of profiles) {
    if (pivotOf(profile.id) !== null) continue;
    const thing = thingOf(profile);
    things.add(thing);
    for (const statement of profile.statements)
      for (const key of keys(statement)) {
        const own = `${thing}\n${key}`;
        if (seen.has(own)) continue;
        seen.add(own);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  }
  return { epoch, total: things.size, counts };
}

function thingOf({ schema, caption, statements }: Profile): string {
  return thingNamed(schema, caption, birthIn(statements));
}

/** What counts as one thing: its schema, what it is called, and its birth date as understood or nothing. */
export function thingNamed(schema: string, caption: string, birth: string): string {
  return `${schema}\n${caption.toUpperCase()}\n${birth}`;
}

/** The first birth date that was understood; empty when there is none. */
export function birthIn(statements: readonly Statement[]): string {
  return statements.find(({ property, value }) => property === 'birthDate' && value !== '')?.value ?? '';
}

const none: readonly string[] = [];

/** The keys by which a statement's value is counted; what is read once is remembered. */
export function keyReader(): (statement: Statement) => readonly string[] {
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
      // Among millions of rows most values come once: what is remembered stays small.
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(said, keys);
    }
    return keys;
  };
}

const MOST_REMEMBERED = 20_000;

function counted(property: PropertyId): boolean {
  const { identifies, type } = definitionOf(property);
  return identifies || type === 'address' || type === 'country' || type === 'name';
}
