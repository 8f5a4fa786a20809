// `SOURCE/ROW` as batch verbs take it.
import { asId, type SourceId } from '#shared/model/ids';

/** Null: it names no row. */
export function rowNamed(text: string): { readonly source: SourceId; readonly row: number } | null {
  const slash = text.lastIndexOf('/');
  const row = Number(text.slice(slash + 1));
  return slash < 1 || !Number.isInteger(row) ? null : { source: asId<SourceId>(text.slice(0, slash)), row };
}
