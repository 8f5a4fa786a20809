// Freight containers: ISO 6346, four letters (the fourth U, J or Z), six digits and a check digit.
import { passesContainer } from './check-digits';
import { checkedIdentifier } from './checked-identifier';

export const container = checkedIdentifier({
  id: 'container',
  label: /^(?:container|cntr|conteneur|contenedor)\b[.:#\s]*/i,
  shape: /^[A-Z]{3}[UJZ]\d{7}$/,
  passes: passesContainer,
  format: (value) => `${value.slice(0, 4)} ${value.slice(4, 10)}-${value.slice(10)}`,
});
