// One number, two names: documents are lent, stolen and mistyped, so that a number alone does not make one person of two.
import { agreesAt, conflicts, type Guard, verdict } from './guard';

export const numberShared: Guard = {
  id: 'number-shared',
  schemas: ['person', 'organization'],
  check: (pair) => {
    const number = pair.evidence.find(
      ({ group, outcome, bits }) => group === 'identifier' && outcome === 'agrees' && bits > 0,
    );
    if (number === undefined) return null;
    const named =
      conflicts(pair, 'name') || conflicts(pair, 'title') || agreesAt(pair, 'name', ['given-only']);
    return named ? verdict('number-shared', 'possible', { signal: number.signal }) : null;
  },
};
