// The index as bytes, in sections that are sealed and read apart: what every search needs first. Lists and keys as they
// lie in memory, so that reading them is looking at them; nothing compressed further, for it is read at every opening.
import { ByteReader, lyingEven } from './byte-reader';
import { ByteWriter } from './byte-writer';
import { blocksFor, captionsIn } from './caption-blocks';
import { INDEX_VERSION, type IndexData, type IndexedSource, type SearchIndex } from './index-data';
import type { KeyTable } from './key-table';
import type { MentionLists } from './mention-lists';
import { readTextColumn, writeTextColumn } from './text-column';
import type { TextPool } from './text-pool';

type Bytes = Uint8Array<ArrayBuffer>;

/** Places of the sections; the blocks of captions come behind them. */
export const HEADS = 0;
export const WORDS = 1;
export const KEYS = 2;
export const PAIR_KEYS = 3;
export const CAPTIONS = 4;

/** Sections begin at multiples of this many bytes, so that they can be looked at as numbers. */
const ALIGNED = 8;

/** Each section by itself, made when it is asked for: while one is stored the next is made. */
export function* encodedSections(index: IndexData): Generator<Bytes> {
  for (const write of sectionWriters(index)) {
    const section = new ByteWriter();
    write(section);
    yield section.finish();
  }
}

/** The sections one after the other, with their lengths in front. */
export function encodeIndex(index: IndexData): Bytes {
  const writer = new ByteWriter();
  const sections = sectionWriters(index);
  writer.bytes(new Uint8Array(4 * (sections.length + 1)));
  const lengths = Uint32Array.of(sections.length, ...sections.map(() => 0));
  sections.forEach((write, place) => {
    writer.align(ALIGNED);
    const from = writer.length;
    write(writer);
    lengths[place + 1] = writer.length - from;
  });
  const encoded = writer.finish();
  encoded.set(new Uint8Array(lengths.buffer));
  return encoded;
}

function sectionWriters(index: IndexData): readonly ((section: ByteWriter) => void)[] {
  return [
    (section) => writeHeads(section, index),
    (section) => writeWords(section, index),
    (section) => writeKeys(section, index.keys),
    (section) => writeKeys(section, index.pairKeys),
    ...index.captions.map((block) => (section: ByteWriter) => writeTexts(section, block)),
  ];
}

/** The sections of an encoded index, as views. */
export function sectionsOf(encoded: Uint8Array): readonly Uint8Array[] {
  const reader = new ByteReader(encoded);
  const [count = 0] = reader.numbers(1);
  return Array.from(reader.numbers(count), (length) => {
    reader.align(ALIGNED);
    return reader.bytes(length);
  });
}

/** Throws on bytes of another version. */
export function decodeIndex(encoded: Uint8Array): IndexData {
  const [heads, words, keys, pairKeys, ...captions] = sectionsOf(encoded);
  if (heads === undefined || words === undefined || keys === undefined || pairKeys === undefined)
    throw new RangeError('an index without its sections');
  const index = decodeSearchIndex(heads, words, keys);
  if (captions.length !== blocksFor(index.count)) throw new RangeError('an index without its captions');
  return {
    ...index,
    pairKeys: decodeKeys(pairKeys),
    captions: captions.map((block, at) => decodeCaptions(block, at, index.count)),
  };
}

/** The version that the first section of an index was written with; looks at its first bytes alone. */
export function indexVersion(heads: Uint8Array): number {
  return new ByteReader(heads).varint();
}

/** Of the first three sections. Throws on bytes of another version: look at `indexVersion` first. */
export function decodeSearchIndex(heads: Uint8Array, words: Uint8Array, keys: Uint8Array): SearchIndex {
  return { ...readHeads(heads), ...readWords(words), keys: decodeKeys(keys) };
}

export function decodeKeys(section: Uint8Array): KeyTable {
  const reader = new ByteReader(section);
  const groups = reader.varint();
  const count = reader.varint();
  return {
    highs: reader.halves(groups),
    starts: reader.numbers(groups + 1),
    lows: reader.numbers(count),
    carriers: reader.numbers(count),
    lists: readLists(reader),
  };
}

/** Block `block` of an index of `mentions`. */
export function decodeCaptions(section: Uint8Array, block: number, mentions: number): TextPool {
  const reader = new ByteReader(section);
  const starts = new Uint32Array(captionsIn(block, mentions) + 1);
  reader.varints(starts.subarray(1), true);
  return { starts, bytes: reader.blob() };
}

function writeHeads(writer: ByteWriter, index: IndexData): void {
  writer.varint(INDEX_VERSION);
  writer.varint(index.count);
  writer.varint(index.sources.length);
  writeTextColumn(
    writer,
    index.sources.map(({ source }) => source),
  );
  writeTextColumn(
    writer,
    index.sources.map(({ series }) => series),
  );
  for (const { mentions } of index.sources) writer.varint(mentions);
  writeNames(writer, index.slotNames);
  writeNames(writer, index.schemaNames);
  writePlaces(writer, index);
  writeCounted(writer, index.identities);
}

function readHeads(section: Uint8Array): Omit<SearchIndex, 'tokens' | 'tokenLists' | 'keys'> {
  const reader = new ByteReader(section);
  if (reader.varint() !== INDEX_VERSION) throw new RangeError('an index of another version');
  const count = reader.varint();
  const sourceCount = reader.varint();
  const names = readTextColumn(reader, sourceCount);
  const series = readTextColumn(reader, sourceCount);
  const sources: IndexedSource[] = names.map((source, index) => ({
    source: source ?? '',
    series: series[index] ?? null,
    mentions: reader.varint(),
  }));
  return {
    sources,
    count,
    slotNames: readNames(reader),
    schemaNames: readNames(reader),
    ...readPlaces(reader, sources, count),
    identities: readCounted(reader, count),
  };
}

/**
 * Row, slot and schema of each mention. Most rows of a file name the same things in the same slots: the step from one
 * mention to the next, its slot and its schema are told together, as the place in a list of those that occur.
 */
function writePlaces(writer: ByteWriter, { sources, rows, slots, schemas }: IndexData): void {
  const known = new Map<number, number>();
  const told: number[] = [];
  const places = new ByteWriter();
  const slotCount = slots.reduce((most, slot) => Math.max(most, slot), 0) + 1;
  let at = 0;
  for (const { mentions } of sources) {
    let before = 0;
    for (const end = at + mentions; at < end; at++) {
      const step = (rows[at] as number) - before;
      before += step;
      const triple = (step * slotCount + (slots[at] as number)) * 256 + (schemas[at] as number);
      let place = known.get(triple);
      if (place === undefined) {
        place = known.size;
        known.set(triple, place);
        told.push(step, slots[at] as number, schemas[at] as number);
      }
      places.varint(place);
    }
  }
  writer.varint(known.size);
  for (const number of told) writer.varint(number);
  writer.bytes(places.finish());
}

function readPlaces(
  reader: ByteReader,
  sources: readonly IndexedSource[],
  count: number,
): Pick<SearchIndex, 'rows' | 'slots' | 'schemas'> {
  const told = new Uint32Array(reader.varint() * 3);
  reader.varints(told, false);
  const places = new Uint32Array(count);
  reader.varints(places, false);
  const rows = new Uint32Array(count);
  const slots = new Uint32Array(count);
  const schemas = new Uint8Array(count);
  let at = 0;
  for (const { mentions } of sources) {
    let row = 0;
    for (const end = at + mentions; at < end; at++) {
      const triple = (places[at] as number) * 3;
      row += told[triple] as number;
      rows[at] = row;
      slots[at] = told[triple + 1] as number;
      schemas[at] = told[triple + 2] as number;
    }
  }
  return { rows, slots, schemas };
}

function writeNames(writer: ByteWriter, names: readonly string[]): void {
  writer.varint(names.length);
  writeTextColumn(writer, names);
}

function readNames(reader: ByteReader): readonly string[] {
  return readTextColumn(reader, reader.varint()).map((name) => name ?? '');
}

function writeWords(writer: ByteWriter, { tokens, tokenLists }: IndexData): void {
  writeNames(writer, tokens);
  writeLists(writer, tokenLists);
}

function readWords(section: Uint8Array): Pick<SearchIndex, 'tokens' | 'tokenLists'> {
  const reader = new ByteReader(section);
  return { tokens: readNames(reader), tokenLists: readLists(reader) };
}

function writeKeys(writer: ByteWriter, { highs, starts, lows, carriers, lists }: KeyTable): void {
  writer.varint(highs.length);
  writer.varint(lows.length);
  writer.numbers(highs);
  writer.numbers(starts);
  writer.numbers(lows);
  writer.numbers(carriers);
  writeLists(writer, lists);
}

function writeLists(writer: ByteWriter, { starts, bytes, count }: MentionLists): void {
  writer.varint(starts.length);
  writer.varint(count);
  writer.numbers(starts);
  writer.varint(bytes.length);
  writer.align(ALIGNED);
  writer.bytes(bytes);
}

function readLists(reader: ByteReader): MentionLists {
  const size = reader.varint();
  const count = reader.varint();
  const starts = reader.numbers(size);
  const length = reader.varint();
  reader.align(ALIGNED);
  return { starts, bytes: lyingEven(reader.bytes(length)), count };
}

function writeTexts(writer: ByteWriter, { starts, bytes }: TextPool): void {
  for (let at = 1; at < starts.length; at++)
    writer.varint((starts[at] as number) - (starts[at - 1] as number));
  writer.blob(bytes.subarray(starts[0], starts.at(-1)));
}

/** Numbers that a source counts up differ in their last digits: each says how much it shares with the one before that says something. */
function writeCounted(writer: ByteWriter, { starts, bytes }: TextPool): void {
  let before = 0;
  let beforeLength = 0;
  for (let at = 1; at < starts.length; at++) {
    const from = starts[at - 1] as number;
    const length = (starts[at] as number) - from;
    writer.varint(length);
    if (length === 0) continue;
    const most = Math.min(length, beforeLength, 255);
    let same = 0;
    while (same < most && bytes[before + same] === bytes[from + same]) same++;
    writer.byte(same);
    for (let place = from + same; place < from + length; place++) writer.byte(bytes[place] as number);
    before = from;
    beforeLength = length;
  }
}

function readCounted(reader: ByteReader, count: number): TextPool {
  const starts = new Uint32Array(count + 1);
  let bytes = new Uint8Array(Math.max(16, count * 8));
  let end = 0;
  let before = 0;
  for (let at = 1; at <= count; at++) {
    const length = reader.varint();
    if (length > 0) {
      if (end + length > bytes.length) {
        const grown = new Uint8Array(Math.max(bytes.length * 2, end + length));
        grown.set(bytes);
        bytes = grown;
      }
      const same = reader.byte();
      bytes.copyWithin(end, before, before + same);
      for (let place = end + same; place < end + length; place++) bytes[place] = reader.byte();
      before = end;
      end += length;
    }
    starts[at] = end;
  }
  return { starts, bytes: bytes.slice(0, end) };
}
