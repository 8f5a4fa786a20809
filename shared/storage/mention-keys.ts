// Everything a mention is found by: words of its names, and keys (record id, identifiers, sounds of names) as one list.
import { pivotOfStatement } from '../identity/pivots';
import { shown } from '../identity/reading';
import type { EntityId } from '../model/ids';
import type { Mention } from '../model/record';
import { definitionOf, type PropertyId, type SchemaId, schemaOf } from '../ontology/schemas';
import { nameKeys, searchTokens } from '../values/name';
import { keysOf, valueTypes } from '../values/registry';
import { idKey, queryWords } from './query-words';

export interface MentionKeys {
  /** Distinct words of its names and of a few telling texts, in Latin lower case. */
  readonly tokens: readonly string[];
  /** Distinct keys: `recordKey`, `idKey`, `TYPE:KEY` of identifiers, pivots and countries, `name:KEY` of how names sound. */
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

/** A pivot has the key of the value it stands for, so that a value is indexed once. */
export function pivotKey(pivot: EntityId | string): string {
  const colon = pivot.indexOf(':');
  const schema = pivot.slice(1, colon);
  const key = pivot.slice(colon + 1);
  if (schema in valueTypes) return `${schema}:${key}`;
  // Where a schema stands for values of several types, the key names the type; where these share one numbering, it does not.
  const dot = key.indexOf('.');
  return dot < 0 ? pivot : `${key.slice(0, dot)}:${key.slice(dot + 1)}`;
}

/** What is done with a property of a schema: looked up once, for this runs for every statement of every import. */
interface PropertyPlan {
  readonly isName: boolean;
  readonly isSearched: boolean;
  /** Countries are no identifiers, but how common one is weighs in every comparison. */
  readonly isKey: boolean;
  readonly isNoticeId: boolean;
  /** Place in the order of captions; `NO_CAPTION` when it names nothing. */
  readonly captionRank: number;
  /** 0: leads to no pivot that needs a look. 1: to some pivot. 2, 3: to the one the mention itself is, 3 by the schema's own property. */
  readonly pivotRank: 0 | 1 | 2 | 3;
}

const NO_CAPTION = 1000;
const plans = new Map<SchemaId, Map<PropertyId, PropertyPlan>>();

function planOf(schema: SchemaId, property: PropertyId): PropertyPlan {
  let ofSchema = plans.get(schema);
  if (ofSchema === undefined) {
    ofSchema = new Map();
    plans.set(schema, ofSchema);
  }
  let plan = ofSchema.get(property);
  if (plan === undefined) {
    const { type, identifies, pivot } = definitionOf(property);
    const { caption, pivotBy } = schemaOf(schema);
    const captionRank = caption.indexOf(property);
    const isOwn = pivotBy !== null && pivot === schema;
    plan = {
      isName: type === 'name',
      isSearched: searched.has(property),
      isKey: identifies || pivot !== null || type === 'country',
      isNoticeId: property === 'noticeId',
      captionRank: captionRank < 0 ? NO_CAPTION : captionRank,
      pivotRank: isOwn ? (property === pivotBy ? 3 : 2) : pivot === null || pivot in valueTypes ? 0 : 1,
    };
    ofSchema.set(property, plan);
  }
  return plan;
}

function addOnce(list: string[], text: string): void {
  if (!list.includes(text)) list.push(text);
}

/**
 * `owner`: the series of its source, or the source when it has none. Every name is taken apart once: this runs for each
 * mention of each import.
 */
export function mentionKeys(mention: Mention, owner: string): MentionKeys {
  const { schema, recordId, statements } = mention;
  const tokens: string[] = [];
  const keys: string[] = [];
  let pivot: string | null = null;
  let pivotRank = 1;
  let caption: string | null = null;
  let captionRank = NO_CAPTION;
  for (const statement of statements) {
    const { property, value } = statement;
    if (value === '') continue;
    const plan = planOf(schema, property);
    const names = plan.captionRank < captionRank;
    if (names) captionRank = plan.captionRank;
    if (plan.isName) {
      const name = valueTypes.name.decode(value);
      for (const word of searchTokens(name)) addOnce(tokens, word);
      // How a family name alone sounds is too common to find anything by.
      for (const key of nameKeys(name)) if (!key.startsWith('f.')) addOnce(keys, `name:${key}`);
      if (names) caption = name.full;
      continue;
    }
    if (names) caption = shown(statement);
    if (plan.isSearched) addWords(tokens, statement.written);
    if (plan.isKey) for (const key of keysOf(property, value)) addOnce(keys, key);
    if (plan.isNoticeId) addOnce(keys, idKey(value));
    if (plan.pivotRank === 0) continue;
    const own = pivotOfStatement(property, value);
    if (own === null) continue;
    addOnce(keys, pivotKey(own));
    // The property that names the schema outranks the others, wherever it stands.
    if (plan.pivotRank > pivotRank) {
      pivot = own;
      pivotRank = plan.pivotRank;
    }
  }
  if (recordId !== null) {
    keys.push(recordKey(owner, schema, recordId));
    addOnce(keys, idKey(recordId));
  }
  return {
    tokens,
    keys,
    caption: (caption ?? writtenCaption(mention)).slice(0, LONGEST_CAPTION),
    identity: pivot ?? (recordId === null ? '' : `=${recordId}`),
  };
}

function addWords(tokens: string[], text: string): void {
  const words = queryWords(text);
  for (let at = 0; at < words.length && at < MOST_WORDS; at++) {
    const word = words[at]?.[0];
    if (word !== undefined) addOnce(tokens, word);
  }
}

/** For a thing of which nothing was understood: what the file calls it. */
function writtenCaption(mention: Mention): string {
  for (const property of schemaOf(mention.schema).caption) {
    const written = mention.statements.find((one) => one.property === property)?.written.trim();
    if (written !== undefined && written !== '') return written;
  }
  const any = mention.statements.find(({ written }) => written.trim() !== '');
  return mention.recordId ?? any?.written.trim() ?? '—';
}
