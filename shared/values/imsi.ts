// IMSIs of SIM cards: ITU-T E.212, country and network code (countries 2xx to 7xx) and subscriber, up to fifteen digits.
import { checkedIdentifier } from './checked-identifier';

export const imsi = checkedIdentifier({
  id: 'imsi',
  label: /^imsi(?![a-z])[.:#\s]*/i,
  shape: /^\d{14,15}$/,
  passes: (value) => /^[2-7]|^90/.test(value),
});
