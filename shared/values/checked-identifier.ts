// Identifiers with a published shape and check digit. A wrong check digit is kept and flagged: what a source wrote is
// still what it wrote, and two sources that write the same wrong number agree.
import type { ValueTypeId } from '../ontology/types';
import { defineValueType } from './define-value-type';
import type { ValueType } from './value-type';
import { alphanumeric, flag, notUnderstood, placeholder, understood } from './written-text';

interface CheckedRules {
  readonly id: ValueTypeId;
  /** Taken off the front before reading. */
  readonly label: RegExp;
  /** The upper-case letters and digits it must be. */
  readonly shape: RegExp;
  readonly passes: (normal: string) => boolean;
  /** The number meant by one that has the wrong shape, where something proves it; null otherwise. */
  readonly meant?: (normal: string) => string | null;
  /** Default: the whole number. */
  readonly key?: (normal: string) => string;
  readonly format?: (normal: string) => string;
}

/** Value: upper-case letters and digits. Flag `value-check-digit` when the shape is right and the check is not. All zeros is a placeholder. */
export function checkedIdentifier(rules: CheckedRules): ValueType<string> {
  const { id, label, shape, passes, meant, key, format } = rules;
  return defineValueType<string>({
    id,
    freeText: false,
    read: (text) => {
      const normal = alphanumeric(text.replace(label, ''));
      if (/^0+$/.test(normal) || (normal.length > 4 && /^(.)\1+$/.test(normal))) return placeholder();
      if (!shape.test(normal)) {
        const mended = meant?.(normal) ?? null;
        return mended === null ? notUnderstood(text) : understood(mended);
      }
      return understood(normal, passes(normal) ? [] : [flag('value-check-digit', text)]);
    },
    encode: (value) => value,
    decode: (encoded) => encoded,
    keys: (value) => [key === undefined ? value : key(value)],
    format: (value) => (format === undefined ? value : format(value)),
  });
}
