// FNU LNU, JOHN DOE, UNKNOWN: who has no name and no number cannot be compared with anybody.
import { featuresOf } from '../features';
import { type Guard, groupAgrees, verdict } from './guard';

export const placeholderName: Guard = {
  id: 'placeholder-name',
  schemas: ['person'],
  check: (pair) => {
    const nameless = featuresOf(pair.left).names.length === 0 || featuresOf(pair.right).names.length === 0;
    if (!nameless) return null;
    return verdict('placeholder-name', groupAgrees(pair, 'identifier') ? 'possible' : 'none');
  },
};
