// Vehicle identification numbers: ISO 3779. The check digit is mandatory in North America only (49 CFR 565; first
// character 1 to 5), so elsewhere it is not asked for.
import { passesVin } from './check-digits';
import { checkedIdentifier } from './checked-identifier';

const shape = /^[A-HJ-NPR-Z0-9]{17}$/;
const isNorthAmerican = /^[1-5]/;

export const vin = checkedIdentifier({
  id: 'vin',
  label: /^vin\b[.:#\s]*/i,
  shape,
  passes: (value) => !isNorthAmerican.test(value) || passesVin(value),
  // No number has an I, O or Q: where the check digit passes with 1 or 0 in its place, that is what was meant.
  meant: (value) => {
    const digits = value.replaceAll('I', '1').replace(/[OQ]/g, '0');
    return shape.test(digits) && isNorthAmerican.test(digits) && passesVin(digits) ? digits : null;
  },
});
