// The number of a SIM card.
import type { Signal } from '../types';
import { exactIdentifier } from './exact-identifier';

export const imsi: Signal = exactIdentifier({
  id: 'imsi',
  group: 'identifier',
  schemas: ['person'],
  properties: ['imsi'],
  same: 'imsi.same',
  different: null,
});
