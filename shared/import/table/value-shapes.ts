// What the values of a column look like, whatever its header says: the shapes that cannot be mistaken for each other.
import { isCardNumber } from '../../values/card';
import { isFilledInSsn, isPossibleSsn } from '../../values/national-number';
import type { Meaning } from './meanings';

interface Shape {
  readonly meaning: Meaning;
  readonly pattern: { readonly test: (value: string) => boolean };
  /** Share of values that must look so before the shape alone decides. */
  readonly enough: number;
}

/** Ordered: the first that fits decides. */
const shapes: readonly Shape[] = [
  { meaning: 'email', pattern: /^[\w.%+-]+@[\w.-]+\.[a-z]{2,}$/i, enough: 0.8 },
  {
    meaning: 'ip',
    pattern: /^(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?$|^[\da-f]{1,4}(?::[\da-f]{0,4}){4,7}$/i,
    enough: 0.9,
  },
  { meaning: 'website', pattern: /^https?:\/\/\S+$/i, enough: 0.9 },
  { meaning: 'iban', pattern: /^[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?$/, enough: 0.8 },
  {
    meaning: 'wallet',
    pattern:
      /^(?:bc1[a-z\d]{25,60}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|0x[\da-f]{40}|T[1-9A-HJ-NP-Za-km-z]{33})$/i,
    enough: 0.8,
  },
  {
    meaning: 'nationalNumber',
    pattern: { test: isSocialSecurityNumber },
    enough: 0.8,
  },
  { meaning: 'card', pattern: { test: isCard }, enough: 0.8 },
  { meaning: 'containerNumber', pattern: /^[A-Z]{3}[UJZ] ?\d{6}[ -]?\d$/, enough: 0.8 },
  { meaning: 'vin', pattern: /^(?=.*\d)(?=.*[A-Z])[A-HJ-NPR-Z\d]{17}$/, enough: 0.8 },
  {
    meaning: 'phone',
    pattern:
      /^(?:\+|00)\d[\d ().-]{6,18}$|^\(?[2-9]\d{2}\)?[ .-]{1,2}\d{3}[ .-]?\d{4}$|^(?:1[ .-]?)?[2-9]\d{2}[2-9]\d{6}$/,
    enough: 0.85,
  },
  {
    meaning: 'start',
    pattern:
      /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[T ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?|z|utc|[+-]\d\d:?\d\d)?$/i,
    enough: 0.9,
  },
  { meaning: 'date', pattern: /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/, enough: 0.9 },
];

/** As it is written of people; nine digits in a row may be anything, and what everybody types where none is known is none. */
function isSocialSecurityNumber(value: string): boolean {
  const digits = value.replaceAll('-', '');
  return /^\d{3}-\d{2}-\d{4}$/.test(value) && isPossibleSsn(digits) && !isFilledInSsn(digits);
}

function isCard(value: string): boolean {
  return /^\d[\d -]*\d$/.test(value) && isCardNumber(value.replace(/\D/g, ''));
}

/** Share of `values` that have the shape of a meaning; null when it has no shape of its own. */
export function shapeRate(meaning: Meaning, values: readonly string[]): number | null {
  const shape = shapes.find((candidate) => candidate.meaning === meaning);
  return shape === undefined || values.length === 0 ? null : rate(shape, values);
}

export interface ShapeGuess {
  readonly meaning: Meaning;
  /** 0..1 of the values */
  readonly rate: number;
}

export function guessFromShapes(values: readonly string[]): ShapeGuess | null {
  if (values.length === 0) return null;
  for (const shape of shapes) {
    const share = rate(shape, values);
    if (share >= shape.enough) return { meaning: shape.meaning, rate: share };
  }
  return null;
}

/** "LAST, FIRST MIDDLE": the one form of a name that is unmistakable. */
export function looksLikeNames(values: readonly string[]): boolean {
  const fitting = values.filter((value) =>
    /^[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,3}, [\p{L}'’.-]+(?: [\p{L}'’.-]+){0,3}$/u.test(value),
  );
  return values.length > 0 && fitting.length / values.length >= 0.8;
}

function rate({ pattern }: Shape, values: readonly string[]): number {
  return values.filter((value) => pattern.test(value.trim())).length / values.length;
}
