// Postal addresses in parts: the same house written in two ways is one house, and a flat is not its building. Built for
// North American addresses; others keep their words and are compared by them.
import { inCase, writtenAddress } from './address-display';
import { addressKeys, isHouse } from './address-keys';
import { type AddressValue, decodeAddress, encodeAddress } from './address-value';
import { inOneLine } from './address-words';
import { defineValueType } from './define-value-type';
import { quickAddress, readQuickly } from './quick-address';

function format(value: AddressValue): string {
  const street = [value.number, value.street].filter((part) => part !== null).join(' ');
  const parts = [
    street === '' ? null : inCase(street),
    value.unit === null ? null : `#${value.unit.toUpperCase()}`,
    value.city === null ? null : inCase(value.city),
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
  prepare: inOneLine,
  read: readQuickly,
  quick: quickAddress,
  encode: encodeAddress,
  decode: decodeAddress,
  keys: addressKeys,
  isPivot: isHouse,
  format,
  formatWritten: writtenAddress,
});
