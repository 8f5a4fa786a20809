// Only given names agree: people marry and change their family name, and strangers share a given name and a birthday.
import { featuresOf } from '../features';
import { agreesAt, type Guard, groupAgrees, limit } from './guard';

export const otherFamilyName: Guard = {
  id: 'other-family-name',
  schemas: ['person'],
  check: (pair) => {
    if (!agreesAt(pair, 'name', ['given-only']) || groupAgrees(pair, 'identifier')) return null;
    // A family name that one side does not say cannot differ; one that differs needs something beside the date.
    const unsaid = [pair.left, pair.right].some((profile) =>
      featuresOf(profile).names.every(({ value }) => value.familyTokens.length === 0),
    );
    const more = agreesAt(pair, 'marks', ['same', 'similar']) || groupAgrees(pair, 'household');
    return limit('other-family-name', unsaid || more ? 'possible' : 'weak');
  },
};
