// IMO ship numbers (IMO A.1117(30)): they stay with the hull through every name and flag.
import { passesImo } from './check-digits';
import { checkedIdentifier } from './checked-identifier';

export const imo = checkedIdentifier({
  id: 'imo',
  label: /^imo(?![a-z])(?:\s*(?:no|number))?[.:#\s]*/i,
  shape: /^\d{7}$/,
  passes: passesImo,
  format: (value) => `IMO ${value}`,
});
