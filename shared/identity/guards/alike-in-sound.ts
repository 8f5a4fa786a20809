// Family name and given name are both written otherwise, and alike in their sound: worth a line, and no more without
// something that a stranger called much the same would not share.
import { agreesAt, type Guard, groupAgrees, limit } from './guard';

export const alikeInSound: Guard = {
  id: 'alike-in-sound',
  schemas: ['person'],
  check: (pair) => {
    if (!agreesAt(pair, 'name', ['misspelt']) || groupAgrees(pair, 'identifier')) return null;
    const dated = agreesAt(pair, 'birth-date', ['same', 'transposed']);
    const more = agreesAt(pair, 'marks', ['same', 'similar']) || groupAgrees(pair, 'household');
    return dated || more ? null : limit('alike-in-sound', 'weak');
  },
};
