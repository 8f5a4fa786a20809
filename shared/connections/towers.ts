// Houses of many flats: an address there that names no flat is everybody's, however few have it here.
import type { EntityId } from '../model/ids';
import type { LinkFact } from '../model/record';
import { address } from '../values/address';

/** Flats of one house met in the workspace from which on it is a tower, not a home with a lodger. */
export const FLATS = 3;

/** The house of an encoded address and its flat; null where it names no house. */
export function houseOf(value: string): { readonly house: string; readonly unit: string | null } | null {
  const { number, street, unit, city, state, postcode } = address.decode(value);
  if (number === null || street === null) return null;
  return { house: [number, street, postcode ?? city, state].join('|'), unit };
}

/** Pivots of addresses without a flat, in houses of which at least three flats are known. */
export function towersAmong(links: readonly LinkFact[]): ReadonlySet<EntityId> {
  const flats = new Map<string, Set<string>>();
  const bare = new Map<EntityId, string>();
  const seen = new Set<EntityId>();
  for (const { to, property, statements } of links) {
    const [said] = statements;
    if (property !== 'address' || said === undefined || seen.has(to)) continue;
    seen.add(to);
    const found = houseOf(said.value);
    if (found === null) continue;
    if (found.unit === null) bare.set(to, found.house);
    else flats.set(found.house, (flats.get(found.house) ?? new Set()).add(found.unit));
  }
  return new Set([...bare].filter(([, house]) => (flats.get(house)?.size ?? 0) >= FLATS).map(([id]) => id));
}
