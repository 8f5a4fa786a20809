// International bank account numbers: ISO 13616, length by country, modulo 97.
import { electronicFormatIBAN, friendlyFormatIBAN, isValidIBAN } from 'ibantools';
import { checkedIdentifier } from './checked-identifier';

export const iban = checkedIdentifier({
  id: 'iban',
  label: /^iban\b[.:#\s]*/i,
  shape: /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/,
  passes: (value) => isValidIBAN(electronicFormatIBAN(value) ?? ''),
  format: (value) => friendlyFormatIBAN(value) ?? value,
});
