// IMEIs of telephones: 3GPP TS 23.003. Fourteen digits name the device; the fifteenth is a Luhn check digit, or two of
// software version follow, so that the same device is written in three ways.
import { passesLuhn } from './check-digits';
import { checkedIdentifier } from './checked-identifier';

export const imei = checkedIdentifier({
  id: 'imei',
  label: /^imei(?:sv)?(?![a-z])[.:#\s]*/i,
  shape: /^\d{14,16}$/,
  passes: (value) => value.length !== 15 || passesLuhn(value),
  key: (value) => value.slice(0, 14),
});
