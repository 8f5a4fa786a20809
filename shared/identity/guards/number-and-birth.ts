// A number that is one person's own and the full birth date agree: somebody must look, whatever the names say. Clerks
// write short names and other people's numbers; the machine tells neither, and joins nobody.
import { POSSIBLE_BITS, STRONG_BITS } from '../bands';
import type { Evidence } from '../types';
import { type Guard, verdict } from './guard';

/** Numbers that a state gives to one person; accounts, cards and handsets are shared by couples and families. */
const personal = ['national-number', 'document'];

export const numberAndBirth: Guard = {
  id: 'number-and-birth',
  schemas: ['person'],
  check: ({ evidence }) =>
    numberAndBirthAgree(evidence)
      ? { ...verdict('number-and-birth', null), floor: POSSIBLE_BITS, when: 'raised' }
      : null,
};

/** False for a number that many carry: what is typed where none is known says nothing of two who have it. */
export function numberAndBirthAgree(evidence: readonly Evidence[]): boolean {
  return (
    evidence.some(({ signal, level }) => signal === 'birth-date' && level === 'same') &&
    evidence.some(
      ({ signal, outcome, bits }) => outcome === 'agrees' && personal.includes(signal) && bits >= STRONG_BITS,
    )
  );
}
