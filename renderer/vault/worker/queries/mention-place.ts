// From a mention in the index to the words the rest of the product uses for it, and back.
import type { SourceDocument } from '#shared/model/documents';
import {
  type Anchor,
  anchorOfRecordId,
  anchorOfRow,
  asId,
  type EntityId,
  type SeriesId,
  type SourceId,
} from '#shared/model/ids';
import { headOf, type MentionHead, mentionsOfRow } from '#shared/storage/index-lookup';
import { pivotKey } from '#shared/storage/mention-keys';
import { idKey } from '#shared/storage/query-words';
import type { MentionRef } from '../source-ranges';
import type { Workspace } from '../workspace';

export interface MentionPlace {
  readonly ref: MentionRef;
  readonly head: MentionHead;
  readonly source: SourceDocument;
  readonly anchor: Anchor;
}

/** Null when its source is not there any more. */
export function placeOf(workspace: Workspace, ref: MentionRef): MentionPlace | null {
  const head = headOf(ref.generation.index, ref.mention);
  const source = workspace.documents.all.get(asId(head.source));
  if (source?.kind !== 'source') return null;
  const anchor =
    head.recordId !== null && head.series !== null
      ? anchorOfRecordId(asId<SeriesId>(head.series), head.recordId, head.slot)
      : anchorOfRow(source.id, head.row, head.slot);
  return { ref, head, source, anchor };
}

/** The order that everything derived keeps: by import, row and place in the row. */
export function comparePlaces(a: MentionPlace, b: MentionPlace): number {
  return (
    compareText(a.source.importedAt, b.source.importedAt) ||
    compareText(a.source.id, b.source.id) ||
    a.head.row - b.head.row ||
    a.ref.mention - b.ref.mention
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Names a mention within one answer. */
export function nameOf({ head }: MentionPlace): string {
  return `${head.source}/${head.row}#${head.slot}`;
}

/** All mentions of a row, in order. */
export function mentionsAt(workspace: Workspace, source: SourceId, row: number): MentionRef[] {
  const found: MentionRef[] = [];
  for (const generation of workspace.index.generations) {
    const [from, to] = mentionsOfRow(generation.index, source, row);
    for (let mention = from; mention < to; mention++) found.push({ generation, mention });
  }
  return found;
}

/**
 * Mentions that are one thing by the source's own id: the same owner (series, or source without one), schema and id. The
 * index finds the id wherever it stands; the rest is told by what it knows of each mention.
 */
export function withRecordId(
  workspace: Workspace,
  owner: string,
  schema: string | null,
  recordId: string,
): MentionPlace[] {
  return workspace.index.withKey(idKey(recordId)).flatMap((ref) => {
    const place = placeOf(workspace, ref);
    if (place === null || place.head.recordId !== recordId) return [];
    const own = place.head.series ?? place.source.id;
    return own === owner && (schema === null || place.head.schema === schema) ? [place] : [];
  });
}

/** The mentions an anchor or a pivot id stands for; empty when there are none (any more). */
export function mentionsOf(workspace: Workspace, id: Anchor | EntityId): MentionPlace[] {
  const { index } = workspace;
  const places = (refs: readonly MentionRef[]): MentionPlace[] =>
    refs.flatMap((ref) => placeOf(workspace, ref) ?? []);
  if (id.startsWith('~')) return places(index.withKey(pivotKey(id)));
  const slotAt = id.lastIndexOf('#');
  if (slotAt < 0) return [];
  const slot = id.slice(slotAt + 1);
  const slash = id.indexOf('/');
  const mark = id.indexOf('!');
  if (mark >= 0 && (slash < 0 || mark < slash)) {
    const series = id.slice(0, mark);
    const recordId = id.slice(mark + 1, slotAt);
    return withRecordId(workspace, series, null, recordId).filter(({ head }) => head.slot === slot);
  }
  const row = Number(id.slice(slash + 1, slotAt));
  if (slash < 0 || !Number.isInteger(row)) return [];
  return places(mentionsAt(workspace, asId<SourceId>(id.slice(0, slash)), row)).filter(
    ({ head }) => head.slot === slot,
  );
}

/** The first mention that carries a pivot; null when none does. */
export function firstOf(workspace: Workspace, pivot: EntityId): MentionPlace | null {
  for (const ref of workspace.index.inOrder(workspace.index.carriers(pivotKey(pivot)))) {
    const place = placeOf(workspace, ref);
    if (place !== null) return place;
  }
  return null;
}
