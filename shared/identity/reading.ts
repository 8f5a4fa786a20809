// Statements as a reader sees them.
import type { Statement } from '../model/record';
import { formatValue } from '../values/registry';

/** The understood value as its type shows it, else what was written. Names keep their own script. */
export function shown(statement: Pick<Statement, 'property' | 'value' | 'written'>): string {
  if (statement.value === '') return statement.written;
  const text = formatValue(statement, 'en');
  return text === '' ? statement.written : text;
}
