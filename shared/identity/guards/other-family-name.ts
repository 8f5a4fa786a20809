// Only given names agree: people marry and change their family name, and strangers share a given name and a birthday.
import { agreesAt, type Guard, groupAgrees, limit } from './guard';

export const otherFamilyName: Guard = {
  id: 'other-family-name',
  schemas: ['person'],
  check: (pair) =>
    agreesAt(pair, 'name', ['given-only', 'sound']) && !groupAgrees(pair, 'identifier')
      ? limit('other-family-name', 'possible')
      : null,
};
