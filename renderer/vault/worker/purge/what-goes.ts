// What a purge of some rows takes along: the things that only these rows tell of, and the documents that speak of them.
import type { PurgeTarget } from '#shared/contracts/purge-answers';
import type { CaseDocument, SourceDocument, WorkspaceDocument } from '#shared/model/documents';
import { asId, type DocumentId, type SourceId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import type { UnderstoodRow } from '#shared/model/record';
import { pivotKey } from '#shared/storage/mention-keys';
import { captionOf } from '../queries/caption';
import { type MentionPlace, mentionsAt, mentionsOf, placeOf } from '../queries/mention-place';
import type { Workspace } from '../workspace';

export interface RowsOfSource {
  readonly source: SourceDocument;
  /** Their numbers, rising. */
  readonly rows: readonly number[];
}

export interface WhatGoes {
  readonly rows: readonly RowsOfSource[];
  /** Sources that go whole. */
  readonly sources: readonly SourceDocument[];
  readonly caseDocument: CaseDocument | null;
}

/** `reviewed`: the rows a person left in the list. Problems: not-found. */
export function whatGoes(
  workspace: Workspace,
  target: PurgeTarget,
  reviewed: readonly { readonly source: SourceId; readonly row: number }[],
): Result<WhatGoes> {
  const { documents } = workspace;
  if (target.kind === 'source') {
    const source = documents.all.get(target.source as SourceId & DocumentId);
    return source?.kind === 'source'
      ? ok({ rows: [], sources: [source], caseDocument: null })
      : fail('not-found', { kind: 'source', id: target.source });
  }
  if (target.kind === 'case') {
    const found = documents.of('case').find(({ id }) => id === target.caseId);
    if (found === undefined) return fail('not-found', { kind: 'case', id: target.caseId });
    const links = documents.of('caseSource');
    const own = documents.of('source').filter(({ id }) => {
      const cases = links.filter(({ sourceId }) => sourceId === id).map(({ caseId }) => caseId);
      return cases.length > 0 && cases.every((caseId) => caseId === target.caseId);
    });
    return ok({ rows: [], sources: own, caseDocument: found });
  }
  const bySource = new Map<SourceId, Set<number>>();
  for (const { source, row } of reviewed)
    bySource.set(source, (bySource.get(source) ?? new Set<number>()).add(row));
  const rows: RowsOfSource[] = [];
  for (const [id, numbers] of bySource) {
    const source = documents.all.get(id as SourceId & DocumentId);
    if (source?.kind !== 'source') return fail('not-found', { kind: 'source', id });
    rows.push({ source, rows: [...numbers].sort((a, b) => a - b) });
  }
  return ok({ rows, sources: [], caseDocument: null });
}

/** Whether a place lies in what goes. */
export function goneIn({ rows, sources }: WhatGoes): (source: SourceId, row: number) => boolean {
  const whole = new Set<SourceId>(sources.map(({ id }) => id));
  const single = new Map(rows.map((each) => [each.source.id as SourceId, new Set(each.rows)]));
  return (source, row) => whole.has(source) || (single.get(source)?.has(row) ?? false);
}

/** Ids of things and identifiers that nothing tells of once it is gone. */
export function orphaned(workspace: Workspace, goes: WhatGoes, ids: Iterable<string>): ReadonlySet<string> {
  const isGone = goneIn(goes);
  const found = new Set<string>();
  for (const id of ids) {
    const places = id.startsWith('~') ? carriersOf(workspace, id) : mentionsOf(workspace, asId(id));
    if (places.every(({ source, head }) => isGone(source.id, head.row))) found.add(id);
  }
  return found;
}

function carriersOf(workspace: Workspace, pivot: string): MentionPlace[] {
  return workspace.index.withKey(pivotKey(pivot)).flatMap((ref) => placeOf(workspace, ref) ?? []);
}

/** Ids of things that a document speaks of. */
export function idsIn(document: WorkspaceDocument): readonly string[] {
  switch (document.kind) {
    case 'decision':
      return [...document.left, ...document.right];
    case 'role':
      return [document.anchor];
    case 'chartItem':
      return [document.target];
    default:
      return [];
  }
}

/** Rows of a source with what was understood in them. Problems: those of reading. */
export async function understoodRows(
  workspace: Workspace,
  { source, rows }: RowsOfSource,
): Promise<Result<readonly UnderstoodRow[]>> {
  const found: UnderstoodRow[] = [];
  for (const row of rows) {
    const stored = await workspace.segments.at(source, row);
    if (!stored.ok) return stored;
    found.push(stored.value.row);
  }
  return ok(found);
}

/** Captions of what a row tells of, for the list a person reviews. Problems: those of reading. */
export async function captionsAt(
  workspace: Workspace,
  source: SourceId,
  row: number,
): Promise<Result<readonly string[]>> {
  const captions: string[] = [];
  for (const ref of mentionsAt(workspace, source, row)) {
    const place = placeOf(workspace, ref);
    const caption = place === null ? ok('') : await captionOf(workspace, place);
    if (!caption.ok) return caption;
    if (caption.value !== '') captions.push(caption.value);
  }
  return ok(captions);
}
