// What a thing is called on a chart and in a list: its best known value, else what was written, else its number.
import type { SourcedStatement } from '../model/record';
import { type SchemaId, schemaOf } from '../ontology/schemas';
import { shownId } from '../values/concealed-number';
import { shown } from './reading';

/**
 * The first understood value in the schema's order of preference; `naming` is a statement elsewhere that names the thing
 * (for a pivot). A placeholder is shown as it was written, for it is what the file calls the thing.
 */
export function captionOf(
  schema: SchemaId,
  statements: readonly SourcedStatement[],
  naming: SourcedStatement | undefined,
  recordId: string | null,
): string {
  for (const property of schemaOf(schema).caption) {
    const said = statements.find((statement) => statement.property === property && statement.value !== '');
    if (said !== undefined) return shown(said);
  }
  if (naming !== undefined) return shown(naming);
  for (const property of schemaOf(schema).caption) {
    const written = statements.find((statement) => statement.property === property)?.written.trim();
    if (written !== undefined && written !== '') return written;
  }
  if (recordId !== null) return shownId(recordId);
  return statements.find(({ written }) => written.trim() !== '')?.written.trim() ?? '—';
}
