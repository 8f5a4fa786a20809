// Tables of "entity 1, link, entity 2" as analysts exchange them: the kind of each end and of the link stands in the row.
import type { SchemaId } from '../../ontology/types';
import type { ColumnProposal, LinkRule, MentionRule, StatementRule } from '../types';
import type { ColumnReading } from './column-reading';
import { labelOf, linkKindOfWord, schemaOfWord } from './entity-words';
import { stateHappening } from './state-columns';

export interface AssembledEntities {
  readonly mentions: readonly MentionRule[];
  readonly links: readonly LinkRule[];
  readonly columns: readonly ColumnProposal[];
}

/** Null when the columns do not name two ends.  */
export function assembleEntities(readings: readonly ColumnReading[]): AssembledEntities | null {
  const first = endOf(readings, 'entity1');
  const second = endOf(readings, 'entity2');
  if (first === null || second === null) return null;
  const linkColumn = readings.find(({ meaning }) => meaning === 'linkType');
  const loose = readings.filter(({ role, meaning }) => role === null && meaning !== 'linkType');
  const happening = stateHappening(loose.map((column) => ({ ...column, place: null })));
  const notes = loose.filter(({ meaning }) => meaning === 'note' || meaning === 'description');
  const statements: StatementRule[] = [
    ...happening.rules,
    ...notes.map(
      ({ column }): StatementRule => ({ property: 'note', field: { from: 'column', column }, context: {} }),
    ),
  ];
  const used = new Set<string>([...happening.used.keys(), ...notes.map(({ column }) => column)]);
  const columns = readings.map((reading): ColumnProposal => {
    const { column, confidence, because, examples } = reading;
    const slot = reading.role === 'entity1' || reading.role === 'entity2' ? reading.role : null;
    const property =
      slot !== null ? (reading.meaning === 'entityType' ? null : 'name') : used.has(column) ? 'note' : null;
    return {
      column,
      property,
      slot: slot ?? (used.has(column) ? 'entity1 > entity2' : null),
      confidence,
      because,
      examples,
    };
  });
  return {
    mentions: [...mentionsOf('entity1', first), ...mentionsOf('entity2', second)],
    links: linksOf(linkColumn, statements),
    columns,
  };
}

interface End {
  readonly label: string;
  readonly type: ColumnReading | null;
}

function endOf(readings: readonly ColumnReading[], role: 'entity1' | 'entity2'): End | null {
  const own = readings.filter((reading) => reading.role === role);
  const type = own.find(({ meaning }) => meaning === 'entityType') ?? null;
  const label = own.find((reading) => reading !== type);
  return label === undefined ? null : { label: label.column, type };
}

function mentionsOf(slot: string, { label, type }: End): readonly MentionRule[] {
  const rule = (schema: SchemaId, words: readonly string[] | null): MentionRule => ({
    slot,
    schema,
    recordId: null,
    when: words === null || type === null ? null : { column: type.column, equals: words },
    statements: [
      { property: labelOf[schema] ?? 'description', field: { from: 'column', column: label }, context: {} },
    ],
    ...(words === null && schema === 'person' ? { agent: true } : {}),
  });
  if (type === null) return [rule('person', null)];
  const bySchema = new Map<SchemaId, string[]>();
  for (const word of type.values) {
    const schema = schemaOfWord(word) ?? 'item';
    bySchema.set(schema, [...(bySchema.get(schema) ?? []), word]);
  }
  return [...bySchema].map(([schema, words]) => rule(schema, words));
}

function linksOf(
  column: ColumnReading | undefined,
  statements: readonly StatementRule[],
): readonly LinkRule[] {
  const base = { from: 'entity1', to: 'entity2', strength: 'unconfirmed', statements } as const;
  if (column === undefined) return [{ ...base, kind: 'associateOf' }];
  const byKind = new Map<LinkRule['kind'], string[]>();
  for (const word of column.values) {
    const kind = linkKindOfWord(word) ?? 'associateOf';
    byKind.set(kind, [...(byKind.get(kind) ?? []), word]);
  }
  const role: StatementRule = {
    property: 'role',
    field: { from: 'column', column: column.column },
    context: {},
  };
  return [...byKind].map(([kind, equals]) => ({
    ...base,
    kind,
    statements: [role, ...statements],
    when: { column: column.column, equals },
  }));
}
