// Columns that mean the same thing can be joined to one value by a person: a surname and a forename whose headers do not
// say so are one name, a day and a clock one time.
import type { FieldRule, Spec, StatementRule } from '#shared/import/types';
import { definitionOf } from '#shared/ontology/schemas';
import type { PropertyId } from '#shared/ontology/types';

/** Columns with one meaning; more than one of them. */
export interface SameMeaning {
  readonly slot: string;
  readonly property: PropertyId;
  /** In the order of the joined value, or of the mapping while they stand for themselves. */
  readonly columns: readonly string[];
  readonly isJoined: boolean;
}

const joinable: ReadonlySet<string> = new Set(['name', 'address', 'text', 'time', 'date']);

/** What can be joined, or parted again: values of a kind that is written in several columns. */
export function sameMeanings(spec: Spec): readonly SameMeaning[] {
  return spec.mentions.flatMap(({ slot, statements }): readonly SameMeaning[] => {
    const found: SameMeaning[] = [];
    const single = new Map<PropertyId, string[]>();
    for (const { property, field } of statements) {
      if (!joinable.has(definitionOf(property).type)) continue;
      if (field.from === 'columns' && isPlain(field))
        found.push({ slot, property, columns: field.columns, isJoined: true });
      if (field.from === 'column') single.set(property, [...(single.get(property) ?? []), field.column]);
    }
    for (const [property, columns] of single)
      if (columns.length > 1) found.push({ slot, property, columns, isJoined: false });
    return found;
  });
}

function isPlain(field: Extract<FieldRule, { from: 'columns' }>): boolean {
  return field.columns.length > 1 && field.prefix === undefined && field.suffix === undefined;
}

/** One value of all the columns, `first` before the others: of a name the surname, set off by a comma. */
export function withJoined(spec: Spec, { slot, property, columns }: SameMeaning, first: string): Spec {
  const order = [first, ...columns.filter((column) => column !== first)];
  const type = definitionOf(property).type;
  const joins = order
    .slice(1)
    .map((_, at) => (type === 'address' || (type === 'name' && at === 0) ? ', ' : ' '));
  return replaced(spec, slot, property, columns, (context) => [
    { property, field: { from: 'columns', columns: order, joins }, context },
  ]);
}

/** Each column is a value of its own again. */
export function withParted(spec: Spec, { slot, property, columns }: SameMeaning): Spec {
  return replaced(spec, slot, property, columns, (context) =>
    columns.map((column) => ({ property, field: { from: 'column', column }, context })),
  );
}

/** Puts rules where the first rule of these columns stood; its context (order of dates, zone) goes on. */
function replaced(
  spec: Spec,
  slot: string,
  property: PropertyId,
  columns: readonly string[],
  rules: (context: StatementRule['context']) => readonly StatementRule[],
): Spec {
  const isOne = (rule: StatementRule): boolean =>
    rule.property === property &&
    (rule.field.from === 'column'
      ? columns.includes(rule.field.column)
      : rule.field.from === 'columns' && rule.field.columns.every((column) => columns.includes(column)));
  const mentions = spec.mentions.map((mention) => {
    if (mention.slot !== slot) return mention;
    const at = mention.statements.findIndex(isOne);
    const context = mention.statements[at]?.context ?? {};
    const rest = mention.statements.filter((rule) => !isOne(rule));
    return { ...mention, statements: [...rest.slice(0, at), ...rules(context), ...rest.slice(at)] };
  });
  return { ...spec, mentions };
}
