// Everything a mention is found by: words of its names, and keys (record id, identifiers, births, sounds of names). Told
// one by one to whoever gathers them, so that an import hashes them without making texts and lists first.
import { protectionsOfRole, protectionsOfSlot } from '../handling/protection';
import { titleBlocks } from '../identity/name-blocks';
import { pivotOfStatement } from '../identity/pivots';
import { shownBy } from '../identity/reading';
import { birthKeys } from '../identity/signals/birth-date';
import type { EntityId } from '../model/ids';
import type { Mention } from '../model/record';
import { type MentionColumns, mentionColumns, type StatementColumn } from '../model/understood-segment';
import { schemaOf } from '../ontology/schemas';
import type { ValueTypeId } from '../ontology/types';
import { endOfConcealed, shownId } from '../values/concealed-number';
import { eachNameKey, type NameKeySink, searchTokens } from '../values/name';
import { valueTypes } from '../values/registry';
import { alphanumeric } from '../values/written-text';
import { lastFourKey } from './last-four';
import { NO_CAPTION, type PropertyPlan, plansOf } from './property-plan';
import { comingOfAgeKey, protectionKey } from './protection-keys';
import { queryWords } from './query-words';

/** Takes what a mention is found by; the same word or key may come more than once. */
export interface KeySink extends NameKeySink {
  /** A word of its names or of a few telling texts, in Latin lower case. */
  token(word: string): void;
  /** The key `type:key`. */
  key(type: string, key: string): void;
  whole(key: string): void;
  /** A key by which pairs are found and nothing else, as those of names are (`isPairKey`). */
  pairing(key: string): void;
  /** Absent where everything is told in parts. */
  readonly shortWay?: ShortWay;
}

/**
 * What can be told of an encoded value without decoding it, in whatever way is quickest; each says whether it has told
 * everything that the parts would have told (a test compares both).
 */
export interface ShortWay {
  /** A person's name; where it has a family name and a given name, the place of the bar between, 0 when nothing was told. */
  name(encoded: string): number;
  keys(type: ValueTypeId, encoded: string): boolean;
  birth(encoded: string): boolean;
  /** The words of a text that is searched. */
  words(written: string): boolean;
}

export interface MentionLabel {
  readonly caption: string;
  /** `=RECORDID`, the pivot's id, or empty. */
  readonly identity: string;
}

/** Takes what a mention is called and what tells it from others, each once, without texts of their own where they are parts. */
export interface LabelSink {
  caption(text: string): void;
  /** The name of which the given name lies behind the bar and the family name before it, from 1 on. */
  nameCaption(encoded: string, bar: number): void;
  /** The pivot, or else the record id; null where there is none. */
  identity(pivot: string | null, recordId: string | null): void;
}

export interface MentionKeys extends MentionLabel {
  readonly tokens: readonly string[];
  /**
   * Distinct keys: `idKey` of the record id and of notices, `TYPE:KEY` of identifiers, pivots and countries, `ends:` the last
   * four of numbers to pass for somebody, and all by
   * which pairs are found (`blocking.ts`), a family name alone aside.
   */
  readonly keys: readonly string[];
}

/** Whether pairs are found by a key and no query asks for it: sounds and words of names, births. */
export function isPairKey(key: string): boolean {
  return key.startsWith('name:') || key.startsWith('title:') || key.startsWith('born:');
}

/** Longest caption kept in the index, in UTF-16 units; a screen shows less. */
const LONGEST_CAPTION = 120;

/** Words of one text that are indexed: enough for an address or a charge, not for a report. */
const MOST_WORDS = 16;

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

/** Tells sinks what the mentions of rows are found by; every value is taken apart once. */
export class KeyTeller {
  readonly #mention: MentionColumns;
  readonly #plans: readonly PropertyPlan[];

  constructor(mention: MentionColumns) {
    this.#mention = mention;
    const planOf = plansOf(mention.schema);
    this.#plans = mention.statements.map(({ property }) => planOf(property));
  }

  /** Everything that the mention of the row at `place` is found by. */
  tell(place: number, sink: KeySink, label: LabelSink): void {
    const { first, recordIds, statements } = this.#mention;
    let pivot: string | null = null;
    let pivotRank = 1;
    let caption: string | null = null;
    let captionBar = 0;
    let captionRank = NO_CAPTION;
    const { shortWay } = sink;
    for (const protection of protectionsOfSlot(this.#mention.slot)) sink.whole(protectionKey(protection));
    for (let at = 0; at < statements.length; at++) {
      const column = statements[at] as StatementColumn;
      const value = column.values[place - column.first] ?? '';
      if (value === '') continue;
      const { property } = column;
      const written = column.written[place - column.first] ?? '';
      const plan = this.#plans[at] as PropertyPlan;
      const names = plan.captionRank < captionRank;
      if (names) captionRank = plan.captionRank;
      if (plan.isName) {
        const bar = plan.blocks === 'person' && shortWay !== undefined ? shortWay.name(value) : 0;
        if (names) captionBar = bar;
        if (bar > 0) {
          if (names) caption = value;
          continue;
        }
        const name = valueTypes.name.decode(value);
        for (const word of searchTokens(name)) sink.token(word);
        if (plan.blocks === 'person') eachNameKey(name, sink);
        else if (plan.blocks === 'title' && name.tokens.length > 0)
          for (const key of titleBlocks(name)) sink.pairing(key);
        if (names) caption = name.full;
        continue;
      }
      if (names) {
        caption = shownBy(plan.type, value, written);
        captionBar = 0;
      }
      if (plan.isSearched && shortWay?.words(written) !== true) tellWords(written, sink);
      if (plan.isKey && shortWay?.keys(plan.type.id, value) !== true) {
        const { type } = plan;
        for (const key of type.keys(type.decode(value))) sink.key(type.id, key);
      }
      if (plan.isAskedByEnd) {
        const ends = lastFourKey(plan.type.lastFour?.(plan.type.decode(value)) ?? '');
        if (ends !== null) sink.whole(ends);
      }
      if (plan.isBirth && shortWay?.birth(value) !== true)
        for (const key of birthKeys(valueTypes.date.decode(value))) sink.pairing(key);
      if (plan.isRole)
        for (const protection of protectionsOfRole(written)) sink.whole(protectionKey(protection));
      if (plan.isBirth) {
        const key = comingOfAgeKey(value);
        if (key !== null) sink.whole(key);
      }
      if (plan.isNoticeId) sink.key('id', alphanumeric(value));
      if (plan.pivotRank === 0) continue;
      const own = pivotOfStatement(property, value);
      if (own === null) continue;
      sink.whole(pivotKey(own));
      // The property that names the schema outranks the others, wherever it stands.
      if (plan.pivotRank > pivotRank) {
        pivot = own;
        pivotRank = plan.pivotRank;
      }
    }
    const recordId = recordIds[place - first] ?? null;
    if (recordId !== null) {
      sink.key('id', alphanumeric(recordId));
      const ends = lastFourKey(endOfConcealed(recordId) ?? '');
      if (ends !== null) sink.whole(ends);
    }
    label.identity(pivot, recordId);
    const text = caption ?? writtenCaption(this.#mention, place);
    if (captionBar === 0) label.caption(text.slice(0, LONGEST_CAPTION));
    else if (text.length <= LONGEST_CAPTION) label.nameCaption(text, captionBar);
    else label.caption(turned(text, captionBar).slice(0, LONGEST_CAPTION));
  }
}

function turned(encoded: string, bar: number): string {
  return `${encoded.slice(bar + 1)} ${encoded.slice(1, bar)}`;
}

function tellKeys(mention: Mention, sink: KeySink): MentionLabel {
  const told = { caption: '', identity: '' };
  new KeyTeller(mentionColumns(mention, 0)).tell(0, sink, {
    caption: (text) => {
      told.caption = text;
    },
    nameCaption: (encoded, bar) => {
      told.caption = turned(encoded, bar);
    },
    identity: (pivot, recordId) => {
      told.identity = pivot ?? (recordId === null ? '' : `=${recordId}`);
    },
  });
  return told;
}

const nobody: KeySink = {
  token: () => undefined,
  key: () => undefined,
  whole: () => undefined,
  pairing: () => undefined,
  words: () => undefined,
  pair: () => undefined,
  family: () => undefined,
};

/** The label alone. */
export function labelOf(mention: Mention): MentionLabel {
  return tellKeys(mention, nobody);
}

/** The same as lists. */
export function mentionKeys(mention: Mention): MentionKeys {
  const tokens = new Set<string>();
  const keys = new Set<string>();
  const label = tellKeys(mention, {
    token: (word) => tokens.add(word),
    key: (type, key) => keys.add(`${type}:${key}`),
    whole: (key) => keys.add(key),
    pairing: (key) => keys.add(key),
    words: (words) => keys.add(`name:${words.join(' ')}`),
    pair: (left, right) => keys.add(`name:${left}+${right}`),
    // How a family name alone sounds is too common to find anything by.
    family: () => undefined,
  });
  return { ...label, tokens: [...tokens], keys: [...keys] };
}

function tellWords(text: string, sink: KeySink): void {
  const words = queryWords(text);
  for (let at = 0; at < words.length && at < MOST_WORDS; at++) {
    const word = words[at]?.[0];
    if (word !== undefined) sink.token(word);
  }
}

/** How many digits a text begins with that stand as a word of their own before others; 0 when it does not. */
export function leadingDigits(text: string): number {
  let at = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) break;
  }
  return text.charCodeAt(at) === 32 ? at : 0;
}

/** The words of a text behind a number with which it begins: streets and towns repeat, houses do not. */
export function wordsAfterNumber(text: string): readonly string[] {
  return queryWords(`0 ${text}`)
    .slice(1, MOST_WORDS)
    .flatMap(([word]) => word ?? []);
}

/** For a thing of which nothing was understood: what the file calls it. */
function writtenCaption({ schema, first, recordIds, statements }: MentionColumns, place: number): string {
  const writtenIn = (column: StatementColumn): string => column.written[place - column.first]?.trim() ?? '';
  for (const property of schemaOf(schema).caption) {
    const column = statements.find((one) => one.property === property);
    const written = column === undefined ? '' : writtenIn(column);
    if (written !== '') return written;
  }
  const any = statements.map(writtenIn).find((written) => written !== '');
  const recordId = recordIds[place - first] ?? null;
  return recordId === null ? (any ?? '—') : shownId(recordId);
}
