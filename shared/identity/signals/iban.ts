// An account written as an IBAN, with its check digits.
import type { Signal } from '../types';
import { exactIdentifier } from './exact-identifier';

export const ibanNumber: Signal = exactIdentifier({
  id: 'iban',
  group: 'identifier',
  schemas: ['person', 'organization'],
  properties: ['iban'],
  same: 'iban.same',
  different: null,
});
