// Identifiers that have no published rule to check: compared by letters and digits, kept as written.
import type { ValueTypeId } from '../ontology/types';
import { defineValueType } from './define-value-type';
import type { ValueType } from './value-type';
import { alphanumeric, notUnderstood, placeholder, understood } from './written-text';

/** Value and key: upper-case ASCII letters and digits, between `shortest` and `longest`, one digit at least. All zeros is a placeholder. */
export function plainIdentifier(id: ValueTypeId, shortest: number, longest: number): ValueType<string> {
  return defineValueType<string>({
    id,
    freeText: false,
    read: (text) => {
      // A spreadsheet that rounded a long number ("4.9E+14") has lost it.
      if (/^\d(?:[.,]\d+)?E\+\d+$/i.test(text)) return notUnderstood(text);
      const key = alphanumeric(text);
      if (/^0+$/.test(key)) return placeholder();
      if (key.length < shortest || key.length > longest || !/\d/.test(key)) return notUnderstood(text);
      return understood(key);
    },
    encode: (value) => value,
    decode: (encoded) => encoded,
    keys: (value) => [value],
    format: (value) => value,
  });
}
