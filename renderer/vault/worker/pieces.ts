// Cuts what is stored into sealed pieces of at most 60 KB and puts them together again. Larger values become files of
// their own in Chromium, which a later strict transaction does not flush.
import { fail, ok, type Result } from '#shared/model/problem';
import { ByteReader } from '#shared/storage/byte-reader';
import { ByteWriter } from '#shared/storage/byte-writer';
import { keyOf, labelOf, type Owner, type RowKey, type SealedRow, type TableName } from './row-keys';
import { type Bytes, seal, unseal } from './sealing';

/** With initialisation vector and tag a row stays below 60 KB. */
export const PIECE_BYTES = 60_000;

const SEALED_AT_ONCE = 16;

export interface StoredRow {
  readonly key: RowKey;
  readonly value: Uint8Array;
}

export async function sealItem(
  sealing: CryptoKey,
  table: TableName,
  owner: Owner,
  item: number,
  plain: Uint8Array,
): Promise<SealedRow[]> {
  const pieces = Math.max(1, Math.ceil(plain.length / PIECE_BYTES));
  const rows: SealedRow[] = [];
  // The next ones are made ready while the engine's helpers seal the last.
  for (let piece = 0; piece < pieces; ) {
    const sealed: Promise<SealedRow>[] = [];
    for (const end = Math.min(pieces, piece + SEALED_AT_ONCE); piece < end; piece++) {
      const part = plain.subarray(piece * PIECE_BYTES, (piece + 1) * PIECE_BYTES);
      const framed = new ByteWriter(part.length + 8);
      framed.varint(piece === 0 ? pieces : 0);
      framed.bytes(part);
      const key = keyOf(owner, item, piece);
      sealed.push(
        seal(sealing, labelOf(table, key), framed.written()).then((value) => ({ table, key, value })),
      );
    }
    for (const row of await Promise.all(sealed)) rows.push(row);
  }
  return rows;
}

/** `rows`: all rows of the item in order of their keys. Problems: row-missing, row-damaged. */
export async function openItem(
  sealing: CryptoKey,
  table: TableName,
  owner: Owner,
  item: number,
  rows: readonly StoredRow[],
): Promise<Result<Bytes>> {
  const facts = { table, row: `${owner}/${item}` };
  const parts: Uint8Array[] = [];
  let pieces = 1;
  for (let piece = 0; piece < pieces; piece++) {
    const key = keyOf(owner, item, piece);
    const row = rows[piece];
    if (row === undefined || row.key[1] !== key[1]) return fail('row-missing', facts);
    const plain = await unseal(sealing, labelOf(table, key), row.value);
    if (plain === null) return fail('row-damaged', facts);
    const reader = new ByteReader(plain);
    const said = reader.varint();
    if (piece === 0) pieces = said;
    parts.push(reader.bytes(reader.left));
  }
  if (rows.length !== pieces) return fail('row-damaged', facts);
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return ok(whole);
}
