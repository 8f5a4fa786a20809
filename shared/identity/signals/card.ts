// A payment card number.

import { card } from '../../values/card';
import type { Signal } from '../types';
import { exactIdentifier } from './exact-identifier';

export const paymentCard: Signal = exactIdentifier({
  id: 'card',
  group: 'identifier',
  schemas: ['person', 'organization'],
  properties: ['card'],
  same: 'card.same',
  different: null,
  because: (value) => ({ code: 'card.ending', facts: { ending: card.decode(value).lastFour } }),
});
