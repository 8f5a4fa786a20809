// Vehicle identification numbers: ISO 3779. The check digit is mandatory in North America only (49 CFR 565; first
// character 1 to 5), so elsewhere it is not asked for.
import { passesVin } from './check-digits';
import { checkedIdentifier } from './checked-identifier';

export const vin = checkedIdentifier({
  id: 'vin',
  label: /^vin\b[.:#\s]*/i,
  shape: /^[A-HJ-NPR-Z0-9]{17}$/,
  passes: (value) => !/^[1-5]/.test(value) || passesVin(value),
});
