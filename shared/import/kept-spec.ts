// A mapping that a person settled and kept is used again for the next file with the same columns.
import type { SpecDocument } from '../model/documents';
import type { Proposal, Spec } from './types';

/** A table's columns mean what its spec says, though nothing may be proposed for them; other formats say it themselves. */
export function isMapped({ reader }: Pick<Spec, 'reader'>): boolean {
  if (reader.reader === 'json' || reader.reader === 'xml') return reader.table === true;
  return ['delimited', 'sheet', 'keyed'].includes(reader.reader);
}

/** Sorted names of a proposal's columns: what a kept mapping is found by. */
export function columnsOf(proposal: Proposal): readonly string[] {
  return proposal.columns.map(({ column }) => column).sort();
}

/**
 * The kept mapping for a file like this one, with the way this file is read (its encoding, its delimiter); null when none
 * was kept, or the format understands its records by itself.
 */
export function keptSpec(kept: readonly SpecDocument[], proposal: Proposal): Spec | null {
  const columns = columnsOf(proposal);
  const { format, reader, title } = proposal.spec;
  if (columns.length === 0 || !isMapped(proposal.spec)) return null;
  const found = kept.find(
    (one) => one.spec.format === format && JSON.stringify(one.columns) === JSON.stringify(columns),
  );
  return found === undefined ? null : { ...found.spec, reader, title };
}
