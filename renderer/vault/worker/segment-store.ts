// Reads and writes a source's segments, and keeps the ones last decoded: looking at a record usually means looking at
// its neighbours next.
import type { SourceDocument } from '#shared/model/documents';
import { fail, ok, type Result } from '#shared/model/problem';
import type { SourceRecord, UnderstoodRow } from '#shared/model/record';
import { ByteReader } from '#shared/storage/byte-reader';
import { ByteWriter } from '#shared/storage/byte-writer';
import { packPart } from '#shared/storage/packing';
import { type DecodedSegment, decodeSegment } from '#shared/storage/segment';
import type { EncodedSegment } from '#shared/storage/types';
import { encodeMarks, markOf, marksItem, type SegmentMarks } from './bound-rows';
import type { Database } from './database';
import type { Keyring } from './keys/keyring';
import { openItem, sealItem } from './pieces';
import type { SealedRow } from './row-keys';
import type { Bytes } from './sealing';

/** Decoded segments kept; about 1 MB each at most. */
const KEPT_SEGMENTS = 192;

/** Which rows each segment holds: parallel lists, rising. */
export interface SegmentDirectory {
  readonly firstRows: readonly number[];
  readonly sizes: readonly number[];
}

export interface PackedSegment {
  readonly records: Bytes;
  readonly understood: Bytes;
}

export interface StoredRecord {
  readonly record: SourceRecord;
  readonly row: UnderstoodRow;
}

export function encodeDirectory({ firstRows, sizes }: SegmentDirectory): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(firstRows.length);
  firstRows.forEach((row, at) => {
    writer.varint(row);
    writer.varint(sizes[at] ?? 0);
  });
  return writer.finish();
}

function decodeDirectory(bytes: Uint8Array): SegmentDirectory {
  const reader = new ByteReader(bytes);
  const firstRows: number[] = [];
  const sizes: number[] = [];
  for (let left = reader.varint(); left > 0; left--) {
    firstRows.push(reader.varint());
    sizes.push(reader.varint());
  }
  return { firstRows, sizes };
}

/** Both parts of a segment, packed and sealed with its source's key, and what they hash to. */
export async function sealSegment(
  key: CryptoKey,
  storage: string,
  { number, ...segment }: EncodedSegment,
): Promise<{ readonly rows: readonly SealedRow[]; readonly marks: SegmentMarks }> {
  // Sealing and hashing are done beside this thread: the second part is packed meanwhile.
  const both = async (table: 'records' | 'understood') => {
    const part = packPart(segment[table]);
    return Promise.all([sealItem(key, table, storage, number, part), markOf(part)]);
  };
  const [records, understood] = await Promise.all([both('records'), both('understood')]);
  return {
    rows: [...records[0], ...understood[0]],
    marks: { records: records[1], understood: understood[1] },
  };
}

/** The directory lies behind the last segment of `records`. */
export function sealDirectory(
  key: CryptoKey,
  storage: string,
  directory: SegmentDirectory,
): Promise<SealedRow[]> {
  return sealItem(key, 'records', storage, directory.firstRows.length, encodeDirectory(directory));
}

/** What binds the segments, behind the directory. */
export function sealMarks(
  key: CryptoKey,
  storage: string,
  marks: readonly SegmentMarks[],
): Promise<SealedRow[]> {
  return sealItem(key, 'records', storage, marksItem(marks.length), encodeMarks(marks));
}

export class SegmentStore {
  readonly #database: Database;
  readonly #keyring: Keyring;
  readonly #directories = new Map<string, SegmentDirectory>();
  readonly #kept = new Map<string, DecodedSegment>();

  constructor(database: Database, keyring: Keyring) {
    this.#database = database;
    this.#keyring = keyring;
  }

  /** After rows changed beneath. */
  forget(): void {
    this.#directories.clear();
    this.#kept.clear();
  }

  /** Problems: row-missing, row-damaged. */
  async directory(source: SourceDocument): Promise<Result<SegmentDirectory>> {
    const known = this.#directories.get(source.storage);
    if (known !== undefined) return ok(known);
    const opened = await this.#open(source, 'records', source.segments);
    if (!opened.ok) return opened;
    const directory = decodeDirectory(opened.value);
    this.#directories.set(source.storage, directory);
    return ok(directory);
  }

  /** Problems: row-missing, row-damaged. */
  async segment(source: SourceDocument, number: number): Promise<Result<DecodedSegment>> {
    const name = `${source.storage}/${number}`;
    const known = this.#kept.get(name);
    if (known !== undefined) {
      this.#kept.delete(name);
      this.#kept.set(name, known);
      return ok(known);
    }
    const packed = await this.packed(source, number);
    if (!packed.ok) return packed;
    const decoded = decodeSegment(packed.value.records, packed.value.understood);
    this.#kept.set(name, decoded);
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > KEPT_SEGMENTS && oldest.done !== true) this.#kept.delete(oldest.value);
    return ok(decoded);
  }

  /** Both parts as they are stored, unsealed and still packed; the caller may hand them on. Problems: row-missing, row-damaged. */
  async packed(source: SourceDocument, number: number): Promise<Result<PackedSegment>> {
    const records = await this.#open(source, 'records', number);
    if (!records.ok) return records;
    const understood = await this.#open(source, 'understood', number);
    if (!understood.ok) return understood;
    return ok({ records: records.value, understood: understood.value });
  }

  /** The segment that a row stands in. Problems: not-found, row-missing, row-damaged. */
  async numberOf(source: SourceDocument, row: number): Promise<Result<number>> {
    const directory = await this.directory(source);
    if (!directory.ok) return directory;
    const { firstRows } = directory.value;
    let from = 0;
    let to = firstRows.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((firstRows[middle] ?? 0) <= row) from = middle + 1;
      else to = middle;
    }
    return from === 0 ? fail('not-found', { kind: 'record', row }) : ok(from - 1);
  }

  /** Problems: not-found, row-missing, row-damaged. */
  async at(source: SourceDocument, row: number): Promise<Result<StoredRecord>> {
    const number = await this.numberOf(source, row);
    if (!number.ok) return number;
    const segment = await this.segment(source, number.value);
    if (!segment.ok) return segment;
    const [first] = segment.value.records;
    const place = row - (first?.row ?? 0);
    const record = segment.value.records[place];
    const understood = segment.value.rows[place];
    return record === undefined || understood === undefined
      ? fail('not-found', { kind: 'record', row })
      : ok({ record, row: understood });
  }

  async #open(source: SourceDocument, table: 'records' | 'understood', item: number): Promise<Result<Bytes>> {
    const facts = { table, row: `${source.storage}/${item}`, file: source.fileName };
    const key = await this.#keyring.sourceKey(source.storage);
    if (key === null) return fail('row-damaged', facts);
    const rows = await this.#database.rowsOf(table, source.storage, item);
    const opened = await openItem(key, table, source.storage, item, rows);
    return opened.ok ? opened : { ok: false, problem: { ...opened.problem, facts } };
  }
}
