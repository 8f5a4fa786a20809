// A ship's radio number: it changes with the flag.
import type { Signal } from '../types';
import { exactIdentifier } from './exact-identifier';

export const mmsi: Signal = exactIdentifier({
  id: 'mmsi',
  group: 'identifier',
  schemas: ['vessel'],
  properties: ['mmsi'],
  same: 'mmsi.same',
  different: null,
});
