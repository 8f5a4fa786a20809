// A person's corrections of a proposed spec: what a column means, how its dates read.
import { columnsOfField } from '#shared/import/field-columns';
import type { Spec, StatementRule } from '#shared/import/types';
import { definitionOf, type SchemaId } from '#shared/ontology/schemas';
import type { PropertyId, ValueTypeId } from '#shared/ontology/types';
import type { DateOrder, ParseContext } from '#shared/values/value-type';

const dated: ReadonlySet<ValueTypeId> = new Set<ValueTypeId>(['date', 'time']);

export interface ColumnMeaning {
  readonly slot: string;
  readonly property: PropertyId;
}

/** What a spec makes of one column; null when it is left out; several when it is used more than once. */
export function meaningsOf(spec: Spec, column: string): readonly ColumnMeaning[] {
  return spec.mentions.flatMap(({ slot, statements }) =>
    statements.flatMap((rule) => (usesColumn(rule, column) ? [{ slot, property: rule.property }] : [])),
  );
}

/** The source's own id of a thing lies in the column. */
export function isRecordId(spec: Spec, column: string): boolean {
  return spec.mentions.some(({ recordId }) => recordId === column);
}

function usesColumn({ field }: StatementRule, column: string): boolean {
  return columnsOfField(field).includes(column);
}

/** True when the column is joined with others to one value: then it is not settled alone. */
export function isJoined(spec: Spec, column: string): boolean {
  return spec.mentions.some(({ statements }) =>
    statements.some(({ field }) => field.from === 'columns' && field.columns.includes(column)),
  );
}

/** Gives a column one meaning; null: it is left out on purpose. Its date order is kept. */
export function withMeaning(spec: Spec, column: string, meaning: ColumnMeaning | null): Spec {
  const before = spec.mentions
    .flatMap(({ statements }) => statements)
    .find(({ field }) => (field.from === 'column' || field.from === 'split') && field.column === column);
  const mentions = spec.mentions.map((mention) => {
    const others = mention.statements.filter(
      ({ field }) => !((field.from === 'column' || field.from === 'split') && field.column === column),
    );
    if (mention.slot !== meaning?.slot) return { ...mention, statements: others };
    const rule: StatementRule = {
      property: meaning.property,
      field: before?.field ?? { from: 'column', column },
      context: before?.context ?? {},
    };
    return { ...mention, statements: [...others, rule] };
  });
  const ignored = spec.ignored.filter((name) => name !== column);
  return { ...spec, mentions, ignored: meaning === null ? [...ignored, column] : ignored };
}

/** One more thing that every row speaks of, so that a column can be given to it; answers its slot too. */
export function withThing(spec: Spec, schema: SchemaId): { readonly spec: Spec; readonly slot: string } {
  const taken = new Set(spec.mentions.map(({ slot }) => slot));
  let slot: string = schema;
  for (let number = 2; taken.has(slot); number++) slot = `${schema}${number}`;
  const mention = { slot, schema, recordId: null, when: null, statements: [] };
  return { spec: { ...spec, mentions: [...spec.mentions, mention] }, slot };
}

/** Settles how the dates of a column read. */
export function withDateOrder(spec: Spec, column: string, dateOrder: DateOrder): Spec {
  return settledFor(spec, column, { dateOrder });
}

function settledFor(spec: Spec, column: string, context: Partial<ParseContext>): Spec {
  const settle = (rule: StatementRule): StatementRule =>
    usesColumn(rule, column) ? { ...rule, context: { ...rule.context, ...context } } : rule;
  return {
    ...spec,
    mentions: spec.mentions.map((mention) => ({ ...mention, statements: mention.statements.map(settle) })),
    links: spec.links.map((link) => ({ ...link, statements: link.statements.map(settle) })),
  };
}

/** Settles which country gave the national numbers of a column; null: it is not known. */
export function withIssuer(spec: Spec, column: string, nationalIssuer: string | null): Spec {
  return settledFor(spec, column, { nationalIssuer });
}

/** The country now in force for a column of national numbers; null: not known. Undefined: it holds no such numbers. */
export function issuerOf(spec: Spec, column: string): string | null | undefined {
  const rule = spec.mentions
    .flatMap(({ statements }) => statements)
    .find((one) => one.property === 'nationalNumber' && usesColumn(one, column));
  if (rule === undefined) return undefined;
  const { nationalIssuer = spec.context.nationalIssuer } = rule.context;
  return nationalIssuer ?? null;
}

/** Whether what is made of the column are days or times. */
export function holdsDates(spec: Spec, column: string): boolean {
  return [...spec.mentions, ...spec.links]
    .flatMap(({ statements }) => statements)
    .some((rule) => usesColumn(rule, column) && dated.has(definitionOf(rule.property).type));
}

/** The order now in force for a column. */
export function dateOrderOf(spec: Spec, column: string): DateOrder | null {
  const rules = [...spec.mentions, ...spec.links].flatMap(({ statements }) => statements);
  const rule = rules.find((one) => usesColumn(one, column) && one.context.dateOrder !== undefined);
  return rule?.context.dateOrder ?? spec.context.dateOrder;
}
