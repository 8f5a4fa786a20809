// Identifiers that have no published rule to check: compared by letters and digits, kept as written.
import type { ValueTypeId } from '../ontology/types';
import { defineValueType } from './define-value-type';
import type { ValueType } from './value-type';
import { alphanumeric, notUnderstood, understood } from './written-text';

/** Value and key: upper-case ASCII letters and digits, between `shortest` and `longest` of them. All zeros or all alike is refused. */
export function plainIdentifier(id: ValueTypeId, shortest: number, longest: number): ValueType<string> {
  return defineValueType<string>({
    id,
    freeText: false,
    read: (text) => {
      const key = alphanumeric(text);
      return key.length >= shortest && key.length <= longest ? understood(key) : notUnderstood(text);
    },
    encode: (value) => value,
    decode: (encoded) => encoded,
    keys: (value) => [value],
    format: (value) => value,
  });
}
