// The shape of an understood row: everything but its values. Rows of a table share one, so that only values are stored.
import type { RowColumns } from '../model/understood-segment';

export type StatementShape = readonly [property: string, field: string | null, language: string | null];
export type MentionShape = readonly [slot: string, schema: string, statements: readonly StatementShape[]];
export type LinkShape = readonly [
  kind: string,
  from: string,
  to: string,
  strength: string,
  statements: readonly StatementShape[],
];
export interface RowShape {
  readonly mentions: readonly MentionShape[];
  readonly links: readonly LinkShape[];
}

type Statements = RowColumns['mentions'][number]['statements'];

const shapeOfStatements = (statements: Statements): StatementShape[] =>
  statements.map(({ property, field, language }) => [property, field, language]);

export function shapeOf(row: RowColumns): RowShape {
  return {
    mentions: row.mentions.map(({ slot, schema, statements }) => [
      slot,
      schema,
      shapeOfStatements(statements),
    ]),
    links: row.links.map(({ kind, from, to, strength, statements }) => [
      kind,
      from,
      to,
      strength,
      shapeOfStatements(statements),
    ]),
  };
}

function sameStatements(shape: readonly StatementShape[], statements: Statements): boolean {
  if (shape.length !== statements.length) return false;
  for (let index = 0; index < shape.length; index++) {
    const known = shape[index];
    const statement = statements[index];
    if (known === undefined || statement === undefined) return false;
    if (known[0] !== statement.property || known[1] !== statement.field || known[2] !== statement.language)
      return false;
  }
  return true;
}

/** Cheap test that spares making a shape for every row of a table. */
export function hasShape(row: RowColumns, shape: RowShape): boolean {
  if (row.mentions.length !== shape.mentions.length || row.links.length !== shape.links.length) return false;
  for (let index = 0; index < shape.mentions.length; index++) {
    const known = shape.mentions[index];
    const mention = row.mentions[index];
    if (known === undefined || mention === undefined) return false;
    if (known[0] !== mention.slot || known[1] !== mention.schema) return false;
    if (!sameStatements(known[2], mention.statements)) return false;
  }
  for (let index = 0; index < shape.links.length; index++) {
    const known = shape.links[index];
    const link = row.links[index];
    if (known === undefined || link === undefined) return false;
    if (known[0] !== link.kind || known[1] !== link.from || known[2] !== link.to) return false;
    if (known[3] !== link.strength || !sameStatements(known[4], link.statements)) return false;
  }
  return true;
}
