// What the parts of a table's assembly work on together.
import { schemaOf } from '../../ontology/schemas';
import type { PropertyId } from '../../ontology/types';
import type { LinkRule, MentionRule, StatementRule } from '../types';

/** Where each used column goes: the slot (or `from > to` of a link) and the property. */
export type Destinies = Map<string, { readonly slot: string; readonly property: PropertyId }>;

/** What the parts of the assembly work on together. */
export interface TableDraft {
  readonly mentions: MentionRule[];
  readonly links: LinkRule[];
  readonly destiny: Destinies;
}

/** Adds statements that the schema of the slot may carry. */
export function extend(mentions: MentionRule[], slot: string, rules: readonly StatementRule[]): void {
  const at = mentions.findIndex((mention) => mention.slot === slot);
  const mention = mentions[at];
  if (mention === undefined) return;
  const allowed: ReadonlySet<string> = new Set(schemaOf(mention.schema).properties);
  mentions[at] = {
    ...mention,
    statements: [...mention.statements, ...rules.filter(({ property }) => allowed.has(property))],
  };
}
