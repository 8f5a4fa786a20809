// The number of a handset: handsets are sold and lent.
import type { Signal } from '../types';
import { exactIdentifier } from './exact-identifier';

export const imei: Signal = exactIdentifier({
  id: 'imei',
  group: 'identifier',
  schemas: ['person'],
  properties: ['imei'],
  same: 'imei.same',
  different: null,
});
