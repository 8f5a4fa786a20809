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
  writeCounted(writer, index.identities);
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
    reader.varints(rows.subarray(at, at + mentions), true);
    at += mentions;
  }
  const slotNames = readNames(reader);
  const slots = new Uint32Array(count);
  reader.varints(slots, false);
  const schemaNames = readNames(reader);
  const schemas = reader.bytes(count).slice();
  const captions = readPool(reader, count);
  const identities = readCounted(reader, count);
  const tokens = readNames(reader);
  const tokenPostings = readPostings(reader, tokens.length);
  const keys = new Float64Array(reader.varint());
  reader.varints(keys, true);
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
  reader.varints(starts.subarray(1), true);
  return { starts, bytes: reader.blob().slice() };
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

/** Most entries are of one mention: it is told in its first number, doubled, with a bit for whether there are more. */
function writePostings(writer: ByteWriter, { starts, mentions }: Postings): void {
  for (let entry = 1; entry < starts.length; entry++) {
    let at = starts[entry - 1] as number;
    const end = starts[entry] as number;
    let before = mentions[at++] as number;
    if (at === end) {
      writer.varint(before * 2);
      continue;
    }
    writer.varint(before * 2 + 1);
    writer.varint(end - at);
    for (; at < end; at++) {
      const mention = mentions[at] as number;
      writer.varint(mention - before);
      before = mention;
    }
  }
}

function readPostings(reader: ByteReader, entries: number): Postings {
  const starts = new Uint32Array(entries + 1);
  return { starts, mentions: reader.postings(starts) };
}
