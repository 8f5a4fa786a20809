// Builds the index of one source, or of as much of it as one part holds, in a compute worker. Words and texts are interned
// as they come; keys are hashed as they come and sorted once at the end.
import { YoungFinder } from '../handling/young-finder';
import type { Mention, UnderstoodRow } from '../model/record';
import {
  columnsOf,
  type MentionColumns,
  mentionColumns,
  nothingSaid,
  type RowColumns,
  type UnderstoodSegment,
} from '../model/understood-segment';
import { cutCaptions } from './caption-blocks';
import { GrowingKeys } from './growing-keys';
import { GrowingNumbers } from './growing-numbers';
import { GrowingTexts } from './growing-texts';
import { HashedMention } from './hashed-mention';
import { encodeIndex } from './index-codec';
import type { IndexData } from './index-data';
import { KeyTeller, type LabelSink } from './mention-keys';
import { ListWriter, type MentionLists } from './mention-lists';
import { Names } from './names';
import { protectionKey } from './protection-keys';

/** What is the same for a mention of every row alike. */
interface Adder {
  readonly teller: KeyTeller;
  readonly slot: number;
  readonly schema: number;
}

class GrowingLabels implements LabelSink {
  readonly captions = new GrowingTexts();
  readonly identities = new GrowingTexts();

  caption(text: string): void {
    this.captions.push(text);
  }

  nameCaption(encoded: string, bar: number): void {
    this.captions.add(encoded, bar + 1);
    this.captions.add(' ');
    this.captions.add(encoded, 1, bar);
    this.captions.end();
  }

  identity(pivot: string | null, recordId: string | null): void {
    if (pivot !== null) this.identities.add(pivot);
    else if (recordId !== null) {
      this.identities.add('=');
      this.identities.add(recordId);
    }
    this.identities.end();
  }
}

/**
 * `source` and `series` are those of the import (`series` null when it has none). Add the mentions of
 * rows in the order of rows and slots, then `finish` for the encoded part; a builder makes one part.
 */
export class IndexPartBuilder {
  readonly #source: string;
  readonly #series: string | null;
  readonly #rows = new GrowingNumbers();
  readonly #slots = new GrowingNumbers();
  readonly #schemas = new GrowingNumbers();
  readonly #slotNames = new Names();
  readonly #schemaNames = new Names();
  readonly #labels = new GrowingLabels();
  readonly #tokens = new Names();
  readonly #tokenOf = new GrowingNumbers();
  readonly #tokenMention = new GrowingNumbers();
  readonly #keys = new GrowingKeys();
  readonly #pairKeys = new GrowingKeys();
  readonly #one = new HashedMention(this.#tokens);

  constructor(source: string, series: string | null) {
    this.#source = source;
    this.#series = series;
  }

  get mentions(): number {
    return this.#rows.count;
  }

  add(row: number, mention: Mention): void {
    this.#add(row, this.#adderOf(mentionColumns(mention, 0)), 0, false);
  }

  /** Every mention of a row. */
  addRow(row: UnderstoodRow): void {
    const said = columnsOf(row, 0);
    const young = new YoungFinder(said);
    for (const [at, mention] of said.mentions.entries())
      this.#add(row.row, this.#adderOf(mention), 0, young.isYoung(at, 0));
  }

  /** Every mention of the rows. */
  addSegment({ firstRow, columns }: UnderstoodSegment): void {
    let last: RowColumns = nothingSaid;
    let adders: readonly Adder[] = [];
    let young = new YoungFinder(nothingSaid);
    for (let place = 0; place < columns.length; place++) {
      const row = columns[place] as RowColumns;
      if (row !== last) {
        last = row;
        adders = row.mentions.map((mention) => this.#adderOf(mention));
        young = new YoungFinder(row);
      }
      for (let at = 0; at < adders.length; at++)
        this.#add(firstRow + place, adders[at] as Adder, place, young.isYoung(at, place));
    }
  }

  #adderOf(mention: MentionColumns): Adder {
    return {
      teller: new KeyTeller(mention),
      slot: this.#slotNames.placeOf(mention.slot),
      schema: this.#schemaNames.placeOf(mention.schema),
    };
  }

  /** `wasYoung`: under age when what the row tells of happened. */
  #add(row: number, { teller, slot, schema }: Adder, place: number, wasYoung: boolean): void {
    const number = this.#rows.count;
    const one = this.#one;
    one.clear();
    teller.tell(place, one, this.#labels);
    if (wasYoung) one.whole(protectionKey('juvenile'));
    this.#rows.push(row);
    this.#slots.push(slot);
    this.#schemas.push(schema);
    for (let at = 0; at < one.tokens.count; at++) {
      this.#tokenOf.push(one.tokens.values[at] as number);
      this.#tokenMention.push(number);
    }
    this.#keys.pushAll(one.keys, number);
    this.#pairKeys.pushAll(one.pairKeys, number);
  }

  build(): IndexData {
    const count = this.#rows.count;
    const tokens = [...this.#tokens.list].sort();
    return {
      sources: [{ source: this.#source, series: this.#series, mentions: count }],
      count,
      rows: this.#rows.finish(),
      slotNames: this.#slotNames.list,
      slots: this.#slots.finish(),
      schemaNames: this.#schemaNames.list,
      schemas: Uint8Array.from(this.#schemas.finish()),
      identities: this.#labels.identities.finish(),
      tokens,
      tokenLists: this.#tokenLists(tokens),
      keys: this.#keys.finish(count),
      pairKeys: this.#pairKeys.finish(count),
      captions: cutCaptions(this.#labels.captions.finish()),
    };
  }

  finish(): Uint8Array<ArrayBuffer> {
    return encodeIndex(this.build());
  }

  #tokenLists(sorted: readonly string[]): MentionLists {
    const rank = new Uint32Array(sorted.length);
    sorted.forEach((token, index) => {
      rank[this.#tokens.placeOf(token)] = index;
    });
    const starts = new Uint32Array(sorted.length + 1);
    const total = this.#tokenOf.count;
    for (let at = 0; at < total; at++) {
      const entry = (rank[this.#tokenOf.values[at] as number] as number) + 1;
      starts[entry] = (starts[entry] as number) + 1;
    }
    for (let entry = 0; entry < sorted.length; entry++)
      starts[entry + 1] = (starts[entry + 1] as number) + (starts[entry] as number);
    const next = starts.slice();
    const mentions = new Uint32Array(total);
    for (let at = 0; at < total; at++) {
      const entry = rank[this.#tokenOf.values[at] as number] as number;
      const place = next[entry] as number;
      next[entry] = place + 1;
      mentions[place] = this.#tokenMention.values[at] as number;
    }
    const lists = new ListWriter(this.mentions);
    for (let entry = 0; entry < sorted.length; entry++)
      lists.add(mentions, starts[entry] as number, starts[entry + 1] as number);
    return lists.finish();
  }
}
