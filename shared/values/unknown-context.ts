// What is known of a value of which nothing is known but its text.
import type { ParseContext } from './value-type';

export const unknownContext: ParseContext = {
  region: null,
  state: null,
  dateOrder: null,
  zone: null,
  decimal: '.',
  language: null,
  currency: null,
  pivotYear: 26,
};
