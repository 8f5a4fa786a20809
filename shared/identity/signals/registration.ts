// The number under which a firm is registered or an aircraft flies.
import type { Signal } from '../types';
import { exactIdentifier } from './exact-identifier';

export const registrationNumber: Signal = exactIdentifier({
  id: 'registration',
  group: 'identifier',
  schemas: ['organization', 'aircraft'],
  properties: ['registrationNumber'],
  same: 'registration.same',
  different: null,
});
