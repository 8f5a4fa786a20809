// A telephone number: shared by households and desks, and given to somebody else after a while.
import type { Signal } from '../types';
import { exactIdentifier } from './exact-identifier';

export const phoneNumber: Signal = exactIdentifier({
  id: 'phone',
  group: 'household',
  schemas: ['person', 'organization'],
  properties: ['phone'],
  same: 'phone.same',
  different: null,
});
