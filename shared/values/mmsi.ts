// Maritime mobile identities (ITU-R M.585): nine digits; those of ships begin with a country's three digits, 201 to 775.
import { checkedIdentifier } from './checked-identifier';

export const mmsi = checkedIdentifier({
  id: 'mmsi',
  label: /^mmsi(?![a-z])[.:#\s]*/i,
  shape: /^\d{9}$/,
  passes: (value) => /^(?:0{0,2}|111|8|97\d|98|99)?[2-7]\d\d/.test(value) || /^97[024]/.test(value),
});
