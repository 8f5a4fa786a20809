// Under which keys one door, its building or its town is found, and which addresses are places where somebody can be met.
import type { AddressValue } from './address-value';
import { HAS_LETTERS } from './address-words';

function isLong(value: AddressValue): boolean {
  return (value.street?.length ?? 0) > 200;
}

/** A house, a box, or a room of a named house: a place where somebody can be met. */
export function isHouse(value: AddressValue): boolean {
  if (isLong(value)) return false;
  return (
    value.number !== null || (value.street !== null && value.unit !== null && HAS_LETTERS.test(value.street))
  );
}

/**
 * First `number|street|unit|town or postcode`; then `number|street|unit` alone (one side may lack the town), then
 * `b.number|street|town or postcode` for the building. Without a house number or a unit only the words, and no pivot.
 */
export function addressKeys(value: AddressValue): readonly string[] {
  if (isLong(value)) return [];
  const town = value.city ?? value.postcode ?? '';
  if (!isHouse(value)) {
    const words = [value.street, value.city, value.state].filter((part) => part !== null).join('|');
    return words === '' ? [] : [words];
  }
  const house = `${value.number ?? ''}|${value.street ?? ''}`;
  const unit = value.unit ?? '';
  const keys = [`${house}|${unit}|${town}`, `${house}|${unit}`];
  if (value.unit !== null) keys.push(`b.${house}|${town}`);
  return keys;
}
