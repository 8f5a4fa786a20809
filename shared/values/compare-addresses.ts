// How two addresses stand to each other: the same door, the same house, the same street or town, or apart.
import type { AddressValue } from './address-value';

/**
 * `same`: number, street, unit and town agree (a town that one side lacks does not disagree). `building`: the house agrees,
 * a unit is missing or another. `street`: same street and town, another or no number. `town`: only the town. `different`.
 * `unknown`: a side says too little to compare.
 */
export type AddressAgreement = 'same' | 'building' | 'street' | 'town' | 'different' | 'unknown';

export function compareAddresses(a: AddressValue, b: AddressValue): AddressAgreement {
  const town = compareTowns(a, b);
  if (a.street === null || b.street === null) {
    if (a.number !== null && a.number === b.number && a.street === b.street)
      return town === 'apart' ? 'different' : 'same';
    return town === 'same' ? 'town' : town === 'apart' ? 'different' : 'unknown';
  }
  if (town === 'apart') return 'different';
  if (!sameStreet(a.street, b.street)) return town === 'same' ? 'town' : 'different';
  if (a.number !== b.number) return 'street';
  if (a.unit === b.unit) return 'same';
  return 'building';
}

function compareTowns(a: AddressValue, b: AddressValue): 'same' | 'apart' | 'open' {
  if (a.country !== null && b.country !== null && a.country !== b.country) return 'apart';
  if (a.state !== null && b.state !== null && a.state !== b.state) return 'apart';
  if (a.postcode !== null && a.postcode === b.postcode) return 'same';
  if (a.city !== null && b.city !== null) return a.city === b.city ? 'same' : 'apart';
  if (a.postcode !== null && b.postcode !== null) return 'apart';
  return 'open';
}

/** Equal words, or equal but for the type of street, which witnesses leave out. */
function sameStreet(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(`${short} `) && long.slice(short.length + 1).split(' ').length === 1;
}
