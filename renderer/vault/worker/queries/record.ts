// One record as it was written, with what was understood in it; and a source's ledger: its rows of one outcome.
import type { VaultContract } from '#shared/contracts/vault';
import type { RecordView } from '#shared/contracts/vault-answers';
import { maskRecord, protectedColumns } from '#shared/handling/conceal-row';
import type { PreviewRow } from '#shared/import/types';
import type { SourceDocument } from '#shared/model/documents';
import type { DocumentId, SourceId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import type { StoredRecord } from '../segment-store';
import type { Workspace } from '../workspace';
import { sourceTitle } from './titles-of-sources';

/** Problems: not-found. */
export function sourceById(workspace: Workspace, id: SourceId): Result<SourceDocument> {
  const source = workspace.documents.all.get(id as SourceId & DocumentId);
  return source?.kind === 'source' ? ok(source) : fail('not-found', { kind: 'source', id });
}

function previewOf({ record, row }: StoredRecord): PreviewRow {
  const { outcome, problems, mentions, links } = row;
  return { row: record.row, outcome, cells: record.cells, problems, mentions, links };
}

function masked({ spec }: SourceDocument, { record, row }: StoredRecord): StoredRecord {
  return { record: maskRecord(record, row, protectedColumns(spec)), row };
}

export async function record(
  workspace: Workspace,
  { source: id, row }: VaultContract['record']['input'],
): Promise<Result<RecordView>> {
  const source = sourceById(workspace, id);
  if (!source.ok) return source;
  const found = await workspace.segments.at(source.value, row);
  if (!found.ok) return found;
  const shown = masked(source.value, found.value);
  return ok({
    source: id,
    sourceTitle: sourceTitle(source.value),
    record: shown.record,
    understood: previewOf(shown),
  });
}

/** `from` counts the rows of that outcome, from 0; of those behind the row `after`, where it is given. */
export async function ledger(
  workspace: Workspace,
  { source: id, outcome, after = 0, from, limit }: VaultContract['ledger']['input'],
): Promise<Result<readonly PreviewRow[]>> {
  const source = sourceById(workspace, id);
  if (!source.ok) return source;
  const rows: PreviewRow[] = [];
  const begins = after === 0 ? ok(0) : await workspace.segments.numberOf(source.value, after);
  if (!begins.ok) return begins;
  let seen = 0;
  for (let number = begins.value; number < source.value.segments && rows.length < limit; number++) {
    const segment = await workspace.segments.segment(source.value, number);
    if (!segment.ok) return segment;
    segment.value.rows.forEach((row, at) => {
      const written = segment.value.records[at];
      if (row.outcome !== outcome || row.row <= after || written === undefined) return;
      if (seen++ < from || rows.length >= limit) return;
      rows.push(previewOf(masked(source.value, { record: written, row })));
    });
  }
  return ok(rows);
}
