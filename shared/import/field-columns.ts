// Which columns a rule reads: asked when rows are understood, when numbers are concealed, and when a person maps columns.
import type { FieldRule } from './types';

/** None for a constant. */
export function columnsOfField(field: FieldRule): readonly string[] {
  if (field.from === 'constant') return [];
  return field.from === 'columns' ? field.columns : [field.column];
}
