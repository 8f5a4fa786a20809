// A plate number of one state and the same one of another, a passport number of two countries: two things.
import { evidenceOf, type Guard, verdict } from './guard';

export const otherIssuer: Guard = {
  id: 'other-issuer',
  schemas: ['vehicle'],
  check: (pair) => {
    const plate = evidenceOf(pair, 'plate');
    if (plate?.level !== 'other-issuer') return null;
    const vin = evidenceOf(pair, 'vin');
    return verdict('other-issuer', vin?.outcome === 'agrees' ? null : 'none', {
      value: plate.left[0]?.written ?? '',
    });
  },
};
