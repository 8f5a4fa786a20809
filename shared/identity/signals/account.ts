// A bank account number; spouses and firms share accounts, so it says less than a document.
import type { Signal } from '../types';
import { exactIdentifier } from './exact-identifier';

export const accountNumber: Signal = exactIdentifier({
  id: 'account',
  group: 'identifier',
  schemas: ['person', 'organization'],
  properties: ['accountNumber'],
  same: 'account.same',
  different: null,
});
