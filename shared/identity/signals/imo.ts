// The number of a hull for its whole life, whatever name and flag it sails under.
import type { Signal } from '../types';
import { exactIdentifier } from './exact-identifier';

export const imo: Signal = exactIdentifier({
  id: 'imo',
  group: 'identifier',
  schemas: ['vessel'],
  properties: ['imo'],
  same: 'imo.same',
  different: 'imo.conflict',
});
