// The number stamped into a vehicle: a plate moves to another car, this does not.
import type { Signal } from '../types';
import { exactIdentifier } from './exact-identifier';

export const vin: Signal = exactIdentifier({
  id: 'vin',
  group: 'identifier',
  schemas: ['vehicle'],
  properties: ['vin'],
  same: 'vin.same',
  different: 'vin.conflict',
});
