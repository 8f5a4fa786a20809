// Everything a mention is found by: words of its names, and keys (record id, pivots, identifiers, blocking) as one list.
import { blockingKeysOfMention } from '../identity/blocking';
import { pivotOfStatement } from '../identity/pivots';
import { shown } from '../identity/reading';
import type { Mention, Statement } from '../model/record';
import { definitionOf, type PropertyId, schemaOf } from '../ontology/schemas';
import { searchTokens } from '../values/name';
import { keysOf, valueTypes } from '../values/registry';
import { idKey, queryWords } from './query-words';

export interface MentionKeys {
  /** Distinct words of its names and of a few telling texts, in Latin lower case. */
  readonly tokens: readonly string[];
  /** Distinct keys: `recordKey`, pivot ids (`~TYPE:KEY`), `TYPE:KEY` of identifiers, `idKey`, blocking keys. */
  readonly keys: readonly string[];
  readonly caption: string;
  /** `=RECORDID`, the pivot's id, or empty. */
  readonly identity: string;
}

/** Longest caption kept in the index, in UTF-16 units; a screen shows less. */
const LONGEST_CAPTION = 120;

/** Words of one text that are indexed: enough for an address or a charge, not for a report. */
const MOST_WORDS = 16;

/** Texts whose words people search for as they do for names. */
const searched: ReadonlySet<PropertyId> = new Set([
  'address',
  'place',
  'birthPlace',
  'title',
  'charge',
  'make',
  'model',
  'method',
  'contents',
]);

/** Mentions with the same record key are one thing by the source's own id. `owner`: the series, or the source without one. */
export function recordKey(owner: string, schema: string, recordId: string): string {
  return `=${owner}\n${schema}\n${recordId}`;
}

/** `owner`: the series of its source, or the source when it has none. */
export function mentionKeys(mention: Mention, owner: string): MentionKeys {
  const tokens = new Set<string>();
  const keys = new Set<string>(blockingKeysOfMention(mention));
  const { pivotBy } = schemaOf(mention.schema);
  let pivot: string | null = null;
  for (const statement of mention.statements) {
    const { property, value } = statement;
    if (value === '') continue;
    const definition = definitionOf(property);
    if (definition.type === 'name')
      for (const word of searchTokens(valueTypes.name.decode(value))) tokens.add(word);
    else if (searched.has(property))
      for (const [word] of queryWords(statement.written).slice(0, MOST_WORDS))
        if (word !== undefined) tokens.add(word);
    // Countries are no identifiers, but how common one is weighs in every comparison.
    if (definition.identifies || definition.type === 'country')
      for (const key of keysOf(property, value)) keys.add(key);
    if (property === 'noticeId') keys.add(idKey(value));
    if (definition.pivot !== null) {
      const own = pivotOfStatement(property, value);
      if (own === null) continue;
      keys.add(own);
      if (pivotBy !== null && definition.pivot === mention.schema && (pivot === null || property === pivotBy))
        pivot = own;
    }
  }
  if (mention.recordId !== null) {
    keys.add(recordKey(owner, mention.schema, mention.recordId));
    keys.add(idKey(mention.recordId));
  }
  return {
    tokens: [...tokens],
    keys: [...keys],
    caption: captionOf(mention),
    identity: pivot ?? (mention.recordId === null ? '' : `=${mention.recordId}`),
  };
}

function captionOf(mention: Mention): string {
  const { caption } = schemaOf(mention.schema);
  let written: Statement | undefined;
  for (const property of caption) {
    const said = mention.statements.find((one) => one.property === property);
    if (said !== undefined && said.value !== '') return shown(said).slice(0, LONGEST_CAPTION);
    written ??= said;
  }
  const first = written ?? mention.statements.find((one) => one.written.trim() !== '');
  return (written?.written ?? mention.recordId ?? first?.written ?? '—').trim().slice(0, LONGEST_CAPTION);
}
