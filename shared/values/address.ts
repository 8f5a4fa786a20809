// Postal addresses in parts: the same house written in two ways is one house, and a flat is not its building. Built for
// North American addresses; others keep their words and are compared by them.
import { addressKeys, isHouse } from './address-keys';
import { type AddressValue, decodeAddress, encodeAddress } from './address-value';
import { defineValueType } from './define-value-type';
import { quickAddress, readQuickly } from './quick-address';

function format(value: AddressValue): string {
  const capitals = (text: string): string =>
    text.replace(/(?:^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
  const street = [value.number, value.street].filter((part) => part !== null).join(' ');
  const parts = [
    street === '' ? null : capitals(street),
    value.unit === null ? null : `#${value.unit.toUpperCase()}`,
    value.city === null ? null : capitals(value.city),
    value.state === null ? null : value.state.slice(3),
    value.postcode === null ? null : value.postcode.toUpperCase(),
    value.state === null ? value.country : null,
  ];
  return parts
    .filter((part) => part !== null)
    .join(', ')
    .replace(/, #/, ' #');
}

/** Value: parts; see `AddressValue`. Nothing is looked up: a street that does not exist is understood all the same. */
export const address = defineValueType<AddressValue>({
  id: 'address',
  freeText: true,
  // An address of several lines ends a part with each.
  prepare: (written) => (written.includes('\n') ? written.replace(/\s*[\r\n]+\s*/g, ', ') : written),
  read: readQuickly,
  quick: quickAddress,
  encode: encodeAddress,
  decode: decodeAddress,
  keys: addressKeys,
  isPivot: isHouse,
  format,
});
