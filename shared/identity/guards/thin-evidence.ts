// A name and a year are never more than possible, however rare the name: strong asks for a full date or a number.
import { agreesAt, type Guard, groupAgrees, limit } from './guard';

export const thinEvidence: Guard = {
  id: 'thin-evidence',
  schemas: ['person'],
  check: (pair) => {
    if (groupAgrees(pair, 'identifier')) return null;
    const dated = agreesAt(pair, 'birth-date', ['same', 'transposed', 'near']);
    const named = agreesAt(pair, 'name', ['same', 'transliterated', 'variant', 'partial', 'middle-differs']);
    return dated && named ? null : limit('thin-evidence', 'possible');
  },
};
