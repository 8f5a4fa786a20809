// Mentions in the one order that everything derived keeps, whatever order they arrive in: by import, row and place in
// the row. Each is either the pivot of its identifier or a thing of its own.
import type { SourceDocument } from '../model/documents';
import {
  type Anchor,
  anchorOfRecordId,
  anchorOfRow,
  type EntityId,
  type SeriesId,
  type SourceId,
} from '../model/ids';
import type { Mention, SourcedStatement, UnderstoodRow } from '../model/record';
import { definitionOf, type PropertyId, schemaOf } from '../ontology/schemas';
import { pivotOfStatement } from './pivots';

/** What assembling needs to know of a source document: the order of imports is by `importedAt`, then `id`. */
export interface AssemblySource {
  readonly id: SourceId;
  readonly series: SeriesId | null;
  /** ISO instant */
  readonly importedAt: string;
  /** As in its spec. */
  readonly oneNumbering?: true;
}

export function assemblySource({ id, head, importedAt, spec }: SourceDocument): AssemblySource {
  const source = { id, series: head.series, importedAt };
  return spec.oneNumbering === true ? { ...source, oneNumbering: true } : source;
}

export interface AssemblyRow {
  readonly source: AssemblySource;
  readonly row: UnderstoodRow;
}

export interface MentionNode {
  readonly mention: Mention;
  readonly anchor: Anchor;
  readonly source: AssemblySource;
  readonly row: number;
  readonly statements: readonly SourcedStatement[];
  /** Mentions with the same key are one thing by the source's own id; null when it gives none. */
  readonly recordKey: string | null;
  /** The pivot it is; null for a thing of its own. */
  readonly pivot: EntityId | null;
}

/** Rows by import, then row number. A row that was rejected or repeats an earlier one says nothing more. */
export function rowsInOrder(rows: readonly AssemblyRow[]): readonly AssemblyRow[] {
  return rows
    .filter(({ row }) => row.outcome === 'accepted' || row.outcome === 'flagged')
    .sort(
      (a, b) =>
        compareText(a.source.importedAt, b.source.importedAt) ||
        compareText(a.source.id, b.source.id) ||
        a.row.row - b.row.row,
    );
}

export function nodesOfRow({ source, row }: AssemblyRow): readonly MentionNode[] {
  return row.mentions.map((mention) => {
    const anchor =
      mention.recordId !== null && source.series !== null
        ? anchorOfRecordId(source.series, mention.recordId, mention.slot)
        : anchorOfRow(source.id, row.row, mention.slot);
    return {
      mention,
      anchor,
      source,
      row: row.row,
      statements: mention.statements.map((statement) => ({
        ...statement,
        anchor,
        source: source.id,
        row: row.row,
      })),
      // The schema is part of the key where a person 12 and a vehicle 12 of one system are two things.
      recordKey:
        mention.recordId === null
          ? null
          : `${source.series ?? source.id}\n${source.oneNumbering === true ? '*' : mention.schema}\n${mention.recordId}`,
      pivot: pivotOfMention(mention),
    };
  });
}

/** A mention of a schema whose value is the thing (a phone, an account) is the pivot of that value, when it has one. */
function pivotOfMention(mention: Mention): EntityId | null {
  const { pivotBy } = schemaOf(mention.schema);
  if (pivotBy === null) return null;
  const own = (property: PropertyId): boolean => definitionOf(property).pivot === mention.schema;
  const first = mention.statements.find(({ property, value }) => property === pivotBy && value !== '');
  const others = mention.statements.filter(({ property }) => own(property));
  for (const statement of first === undefined ? others : [first, ...others]) {
    const pivot = pivotOfStatement(statement.property, statement.value);
    if (pivot !== null) return pivot;
  }
  return null;
}

export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
