// Statements as a reader sees them.
import type { Statement } from '../model/record';
import { formatBy, valueTypeOf } from '../values/registry';
import type { ValueType } from '../values/value-type';

/** The understood value as its type shows it, else what was written. Names keep their own script. */
export function shown({ property, value, written }: Statement): string {
  return shownBy(valueTypeOf(property), value, written);
}

/** The same for who has the type at hand. */
export function shownBy(type: ValueType<unknown>, value: string, written: string): string {
  return (value === '' ? '' : formatBy(type, value, written, 'en')) || written;
}
