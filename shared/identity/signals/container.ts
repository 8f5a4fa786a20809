// The number of a freight container, with its check digit.
import type { Signal } from '../types';
import { exactIdentifier } from './exact-identifier';

export const containerNumber: Signal = exactIdentifier({
  id: 'container',
  group: 'identifier',
  schemas: ['item', 'parcel'],
  properties: ['containerNumber'],
  same: 'container.same',
  different: null,
});
