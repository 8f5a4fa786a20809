// Branded ids: strings that cannot be mixed up. They are random or derived from content, never from a name.
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type WorkspaceId = Branded<'WorkspaceId'>;
/** A named person who works in the workspace (never a subject of a case). */
export type UserId = Branded<'UserId'>;
export type CaseId = Branded<'CaseId'>;
export type SourceId = Branded<'SourceId'>;
export type SeriesId = Branded<'SeriesId'>;
export type SpecId = Branded<'SpecId'>;
export type ChartId = Branded<'ChartId'>;
export type DecisionId = Branded<'DecisionId'>;
export type BriefingId = Branded<'BriefingId'>;
export type HoldId = Branded<'HoldId'>;
export type DocumentId = Branded<'DocumentId'>;

/**
 * Where a mention is rooted: `SERIES!RECORDID#SLOT` when the source gives record ids, else `SOURCE/ROW#SLOT`.
 * Decisions, charts and briefings refer to anchors, so that an edited spec or a new edition keeps them.
 */
export type Anchor = Branded<'Anchor'>;

/** The anchor of the entity's earliest mention, or a pivot id (`~TYPE:KEY`), the virtual node of an identifier. */
export type EntityId = Branded<'EntityId'>;

/** Content-derived: kind and the two ends, so that two runs name the same connection alike. */
export type ConnectionId = Branded<'ConnectionId'>;

/** Names a string as an id of kind `T`. The one place where a bare string becomes an id. */
export function asId<T extends string>(text: string): T {
  return text as T;
}

export function anchorOfRow(source: SourceId, row: number, slot: string): Anchor {
  return asId<Anchor>(`${source}/${row}#${slot}`);
}

export function anchorOfRecordId(series: SeriesId, recordId: string, slot: string): Anchor {
  return asId<Anchor>(`${series}!${recordId}#${slot}`);
}

export function pivotId(type: string, key: string): EntityId {
  return asId<EntityId>(`~${type}:${key}`);
}

/** The pivot's type and key, or null when the id is that of an entity with mentions. */
export function pivotOf(id: EntityId): { readonly type: string; readonly key: string } | null {
  if (!id.startsWith('~')) return null;
  const colon = id.indexOf(':');
  return { type: id.slice(1, colon), key: id.slice(colon + 1) };
}
