// Passports, identity cards and licences: a number means nothing without the country that issued it.
import { compareDocuments, document as documentType } from '../../values/document';
import { keysOf } from '../../values/registry';
import { found, oneSided } from '../evidence';
import { featuresOf } from '../features';
import { excessOf } from '../frequency';
import type { Signal } from '../types';
import type { WeightId } from '../weights';
import { strongest } from './strongest';

const name = { id: 'document', group: 'identifier' } as const;

const weightOf: Readonly<Record<ReturnType<typeof compareDocuments>, WeightId | null>> = {
  same: 'document.same',
  'issuer-unknown': 'document.issuer-unknown',
  'other-issuer': 'document.other-issuer',
  'look-alike': 'document.look-alike',
  // People hold several documents, one after another and beside one another.
  different: null,
};

export const identityDocument: Signal = {
  ...name,
  schemas: ['person', 'organization'],
  block: (profile) => featuresOf(profile).keysOf(['identityDocument']),
  judge: (left, right, { frequencies }) => {
    const ours = featuresOf(left).said('identityDocument');
    const theirs = featuresOf(right).said('identityDocument');
    if (ours.length === 0 || theirs.length === 0) return oneSided(name, ours, theirs);
    return strongest(ours, theirs, (a, b) => {
      const weight = weightOf[compareDocuments(documentType.decode(a.value), documentType.decode(b.value))];
      if (weight === null) return null;
      const [key = ''] = keysOf('identityDocument', a.value);
      return found(name, {
        weight,
        outcome: weight === 'document.other-issuer' ? 'conflicts' : 'agrees',
        left: [a],
        right: [b],
        excess: excessOf(frequencies, key),
        facts: { value: a.written },
      });
    });
  },
};
