// The index as bytes: rising numbers as their differences in one to five bytes each, everything else as it lies in
// memory. Not compressed further: it is read whole at every opening.
import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';
import {
  INDEX_VERSION,
  type IndexData,
  type IndexedSource,
  type Postings,
  type TextPool,
} from './index-data';
import { readTextColumn, writeTextColumn } from './text-column';

export function encodeIndex(index: IndexData): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
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
  // Rows rise within a source and fall back at the next one's beginning.
  let at = 0;
  for (const { mentions } of index.sources) {
    let before = 0;
    for (const end = at + mentions; at < end; at++) {
      const row = index.rows[at] as number;
      writer.varint(row - before);
      before = row;
    }
  }
  writeNames(writer, index.slotNames);
  for (const slot of index.slots) writer.varint(slot);
  writeNames(writer, index.schemaNames);
  writer.bytes(index.schemas);
  writePool(writer, index.captions);
  writePool(writer, index.identities);
  writeNames(writer, index.tokens);
  writePostings(writer, index.tokenPostings);
  writer.varint(index.keys.length);
  let before = 0;
  for (const key of index.keys) {
    writer.varint(key - before);
    before = key;
  }
  writePostings(writer, index.keyPostings);
  return writer.finish();
}

/** Throws on bytes of another version: look at `indexVersion` first. */
export function decodeIndex(bytes: Uint8Array): IndexData {
  const reader = new ByteReader(bytes);
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
  const rows = new Uint32Array(count);
  let at = 0;
  for (const { mentions } of sources) {
    let before = 0;
    for (const end = at + mentions; at < end; at++) {
      before += reader.varint();
      rows[at] = before;
    }
  }
  const slotNames = readNames(reader);
  const slots = new Uint32Array(count);
  for (let mention = 0; mention < count; mention++) slots[mention] = reader.varint();
  const schemaNames = readNames(reader);
  const schemas = reader.bytes(count).slice();
  const captions = readPool(reader, count);
  const identities = readPool(reader, count);
  const tokens = readNames(reader);
  const tokenPostings = readPostings(reader, tokens.length);
  const keys = new Float64Array(reader.varint());
  let key = 0;
  for (let index = 0; index < keys.length; index++) {
    key += reader.varint();
    keys[index] = key;
  }
  const keyPostings = readPostings(reader, keys.length);
  return {
    sources,
    count,
    rows,
    slotNames,
    slots,
    schemaNames,
    schemas,
    captions,
    identities,
    tokens,
    tokenPostings,
    keys,
    keyPostings,
  };
}

function writeNames(writer: ByteWriter, names: readonly string[]): void {
  writer.varint(names.length);
  writeTextColumn(writer, names);
}

function readNames(reader: ByteReader): readonly string[] {
  return readTextColumn(reader, reader.varint()).map((name) => name ?? '');
}

function writePool(writer: ByteWriter, pool: TextPool): void {
  for (let at = 1; at < pool.starts.length; at++)
    writer.varint((pool.starts[at] as number) - (pool.starts[at - 1] as number));
  writer.blob(pool.bytes);
}

function readPool(reader: ByteReader, count: number): TextPool {
  const starts = new Uint32Array(count + 1);
  for (let at = 1; at <= count; at++) starts[at] = (starts[at - 1] as number) + reader.varint();
  return { starts, bytes: reader.blob().slice() };
}

function writePostings(writer: ByteWriter, { starts, mentions }: Postings): void {
  for (let entry = 1; entry < starts.length; entry++) {
    let at = starts[entry - 1] as number;
    const end = starts[entry] as number;
    writer.varint(end - at);
    let before = 0;
    for (; at < end; at++) {
      const mention = mentions[at] as number;
      writer.varint(mention - before);
      before = mention;
    }
  }
}

function readPostings(reader: ByteReader, entries: number): Postings {
  const starts = new Uint32Array(entries + 1);
  let mentions = new Uint32Array(Math.max(16, entries * 2));
  let at = 0;
  for (let entry = 0; entry < entries; entry++) {
    const size = reader.varint();
    if (at + size > mentions.length) {
      const grown = new Uint32Array(Math.max(mentions.length * 2, at + size));
      grown.set(mentions);
      mentions = grown;
    }
    let before = 0;
    for (let index = 0; index < size; index++) {
      before += reader.varint();
      mentions[at++] = before;
    }
    starts[entry + 1] = at;
  }
  return { starts, mentions: mentions.slice(0, at) };
}
