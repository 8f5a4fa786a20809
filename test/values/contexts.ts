// Contexts that files are read in: a Maine agency's export, a Québec partner's, and one of which nothing is known.
import { unknownContext } from '#shared/values/unknown-context';
import type { ParseContext } from '#shared/values/value-type';

export const maine: ParseContext = {
  region: 'US',
  state: 'ME',
  dateOrder: 'mdy',
  zone: 'America/New_York',
  decimal: '.',
  language: 'en',
  currency: 'USD',
  pivotYear: 25,
};

export const quebec: ParseContext = {
  ...maine,
  region: 'CA',
  state: 'QC',
  dateOrder: 'dmy',
  zone: 'America/Toronto',
  decimal: ',',
  language: 'fr',
  currency: 'CAD',
};

export const nothingKnown: ParseContext = { ...unknownContext, pivotYear: 25 };
