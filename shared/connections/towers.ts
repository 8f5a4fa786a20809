// Houses of many flats: an address there that names no flat is everybody's, however few have it here.
import type { EntityId } from '../model/ids';
import type { LinkFact } from '../model/record';
import { address } from '../values/address';

/** Flats of one house met in the workspace from which on it is a tower, not a home with a lodger. */
const FLATS = 3;

/** Pivots of addresses without a flat, in houses of which at least three flats are known. */
export function towersAmong(links: readonly LinkFact[]): ReadonlySet<EntityId> {
  const flats = new Map<string, Set<string>>();
  const bare = new Map<EntityId, string>();
  const seen = new Set<EntityId>();
  for (const { to, property, statements } of links) {
    const [said] = statements;
    if (property !== 'address' || said === undefined || seen.has(to)) continue;
    seen.add(to);
    const { number, street, unit, city, state, postcode } = address.decode(said.value);
    if (number === null || street === null) continue;
    const house = [number, street, postcode ?? city, state].join('|');
    if (unit === null) bare.set(to, house);
    else flats.set(house, (flats.get(house) ?? new Set()).add(unit));
  }
  return new Set([...bare].filter(([, house]) => (flats.get(house)?.size ?? 0) >= FLATS).map(([id]) => id));
}
