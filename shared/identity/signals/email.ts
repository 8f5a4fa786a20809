// A mail address: more personal than a telephone, yet offices share them.
import type { Signal } from '../types';
import { exactIdentifier } from './exact-identifier';

export const emailAddress: Signal = exactIdentifier({
  id: 'email',
  group: 'contact',
  schemas: ['person', 'organization'],
  properties: ['email'],
  same: 'email.same',
  different: null,
});
