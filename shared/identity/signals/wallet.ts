// The address of a wallet: who knows its key is another question.
import type { Signal } from '../types';
import { exactIdentifier } from './exact-identifier';

export const wallet: Signal = exactIdentifier({
  id: 'wallet',
  group: 'identifier',
  schemas: ['person', 'organization'],
  properties: ['wallet'],
  same: 'wallet.same',
  different: null,
});
