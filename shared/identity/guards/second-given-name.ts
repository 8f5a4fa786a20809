// One given name agrees and a second one differs: Marie Claire and Marie Louise, Van Minh and Van Long. Brothers and
// sisters are named so, and twins share the birth date too.
import { evidenceOf, type Guard, groupAgrees, verdict } from './guard';

export const secondGivenName: Guard = {
  id: 'second-given-name',
  schemas: ['person'],
  check: (pair) => {
    const name = evidenceOf(pair, 'name');
    if (name?.level !== 'middle-differs' || groupAgrees(pair, 'identifier')) return null;
    const { missing } = name.because.facts;
    // An initial may be wrong or of another of several names; two whole names are meant to tell two people apart.
    const whole = Array.isArray(missing) ? missing.filter((word) => String(word).length > 1) : [];
    return whole.length < 2 ? null : verdict('second-given-name', 'possible', { words: whole });
  },
};
