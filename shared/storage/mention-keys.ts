// Everything a mention is found by: words of its names, and keys (record id, pivots, identifiers, blocking) as one list.
import type { Mention, Statement } from '../model/record';
import { definitionOf, schemaOf } from '../ontology/schemas';

export interface MentionKeys {
  /** Distinct words of its names, folded as a query's words are. */
  readonly tokens: readonly string[];
  /** Distinct keys; see the functions below for their forms. */
  readonly keys: readonly string[];
  readonly caption: string;
  /** `=RECORDID`, the pivot's id, or empty. */
  readonly identity: string;
}

/** Mentions with the same record key are one thing by the source's own id. `owner`: the series, or the source without one. */
export function recordKey(owner: string, schema: string, recordId: string): string {
  return `=${owner}\n${schema}\n${recordId}`;
}

/** Words of a name or a query: folded to lower case without marks, cut at everything that is no letter or digit. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

export function mentionKeys(mention: Mention, owner: string): MentionKeys {
  const tokens = new Set<string>();
  const keys = new Set<string>();
  if (mention.recordId !== null) keys.add(recordKey(owner, mention.schema, mention.recordId));
  for (const statement of mention.statements) {
    const { type, identifies, pivot } = definitionOf(statement.property);
    if (type === 'name') for (const word of wordsOf(statement.value)) tokens.add(word);
    if (identifies) keys.add(`${type}:${statement.value}`);
    if (pivot !== null) keys.add(`~${pivot}:${statement.value}`);
  }
  return {
    tokens: [...tokens],
    keys: [...keys],
    caption: captionOf(mention),
    identity: mention.recordId === null ? '' : `=${mention.recordId}`,
  };
}

function captionOf(mention: Mention): string {
  for (const property of schemaOf(mention.schema).caption) {
    const found: Statement | undefined = mention.statements.find((one) => one.property === property);
    if (found !== undefined) return found.written.slice(0, 200);
  }
  return mention.recordId ?? '';
}
