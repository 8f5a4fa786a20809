// A name can be written alike in another script by chance, a body cannot grow: height or a father's name that differs
// keeps a likeness of names from being more than that.
import { conflicts, type Guard, groupAgrees, verdict } from './guard';

export const bodyConflict: Guard = {
  id: 'body-conflict',
  schemas: ['person'],
  check: (pair) => {
    const against = ['height', 'father-name', 'sex'].filter((signal) => conflicts(pair, signal));
    if (against.length === 0) return null;
    // One such conflict may be an error of a clerk where a full date agrees; two, or one against a name alone, are not.
    const dated = pair.evidence.some(
      ({ signal, level }) => signal === 'birth-date' && (level === 'same' || level === 'transposed'),
    );
    if (groupAgrees(pair, 'identifier')) return verdict('body-conflict', 'possible', { signals: against });
    return verdict('body-conflict', dated && against.length === 1 ? 'possible' : 'weak', {
      signals: against,
    });
  },
};
